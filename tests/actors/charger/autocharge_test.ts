import assert from "node:assert/strict";
import { Autocharge } from "../../../actors/charger/mod.ts";
import { Sealed } from "../../../privacy/seal/mod.ts";

const KEY = new Uint8Array(32).fill(1);
const sealed = (text: string) =>
  new Sealed("EVCCID", new TextEncoder().encode(text));

/** The pseudonym that an operator gets for an EVCCID. */
function pseudonymOf(evccid: string, key = KEY): string {
  let found = "";
  const enrolment = {
    isWanted: () => true,
    enrol: (_: string, id: string) => {
      found = id;
      return true;
    },
  };
  const autocharge = new Autocharge({ key, ids: [], enrolment });
  assert.equal(autocharge.authorised("1", sealed(evccid)), true);
  return found;
}

Deno.test("`Autocharge.knows()` takes a MAC in every form that cars send it", () => {
  const ids = [pseudonymOf("02A1B2C3D4E5")];
  const autocharge = new Autocharge({ key: KEY, ids });
  for (
    const same of [
      "02A1B2C3D4E5",
      "02a1b2c3d4e5",
      "02A1B2C3D4E50000",
      "000002A1B2C3D4E5",
    ]
  ) assert.equal(autocharge.knows(sealed(same)), true, same);
  for (const other of ["02A1B2C3D4E6", "", "02A1B2C3D4", "WMIV02A1B2C3D4E5X"]) {
    assert.equal(autocharge.knows(sealed(other)), false, other);
  }
});

Deno.test("`Autocharge` makes other pseudonyms with another key", () => {
  const [one, other] = [1, 2].map((octet) =>
    pseudonymOf("02A1B2C3D4E5", new Uint8Array(16).fill(octet))
  );
  assert.match(one!, /^[0-9a-f]{32}$/);
  assert.notEqual(one, other);
  assert.ok(!one!.includes("a1b2c3"));
});

Deno.test("`Autocharge` refuses a short key", () => {
  assert.throws(
    () => new Autocharge({ key: new Uint8Array(8), ids: [] }),
    /key of 8 octets/,
  );
});
