import assert from "node:assert/strict";
import { DIN_CAR } from "../../../../protocols/iso15118/din/evcc/dialect.ts";
import { ISO2_CAR } from "../../../../protocols/iso15118/iso2/evcc/dialect.ts";

Deno.test("`deliveredW()` is unmoved by an element that is no V2G_Message", () => {
  const stray = { root: "SessionStopRes", value: { ResponseCode: "OK" } };
  assert.equal(DIN_CAR.deliveredW(stray), undefined);
  assert.equal(ISO2_CAR.deliveredW(stray), undefined);
});
