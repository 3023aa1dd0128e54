import assert from "node:assert/strict";
import {
  isSameEmaid,
  normalEmaid,
} from "../../../../protocols/iso15118/pnc/emaid.ts";

Deno.test("`normalEmaid()` leaves capitals and digits", () => {
  assert.equal(normalEmaid(" de-8aa-ca1b2c3d4-5 "), "DE8AACA1B2C3D45");
});

Deno.test("`isSameEmaid()` allows for case, separators and check digit, no more", () => {
  assert.ok(isSameEmaid("DE8AACA1B2C3D45", "de-8aa-ca1b2c3d4"));
  assert.ok(!isSameEmaid("DE8AACA1B2C3D45", "DE8AACA1B2C3D46"));
  assert.ok(!isSameEmaid("DE8AACA1B2C3D4", "DE8AACA1B2C3D"));
  assert.ok(!isSameEmaid("", ""));
});
