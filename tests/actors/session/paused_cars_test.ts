import assert from "node:assert/strict";
import { carIn, PausedCars } from "../../../actors/session/paused_cars.ts";
import type { LinkSecurity } from "../../../drivers/exits/link.ts";
import { Sealed } from "../../../privacy/seal/mod.ts";

const PLAIN: LinkSecurity = { kind: "plain" };

function tls(
  version: "TLSv1.2" | "TLSv1.3",
  certificate?: number,
): LinkSecurity {
  return {
    kind: "tls",
    version,
    cipherSuite: "",
    group: "",
    peerVerified: certificate !== undefined,
    ...(certificate !== undefined && {
      peerCertificate: new Sealed(
        "vehicle certificate",
        Uint8Array.of(certificate),
      ),
    }),
  };
}

function car(evccid: number, security: LinkSecurity) {
  const EVCCID = new Sealed("EVCCID", Uint8Array.of(evccid));
  const found = carIn({ root: "SessionSetupReq", value: { EVCCID } }, security);
  // A session wipes what it knows when it ends.
  EVCCID.wipe();
  assert.ok(found);
  return found;
}

Deno.test("`carIn()` finds the vehicle in SessionSetupReq of each protocol, and in no other message", () => {
  const EVCCID = new Sealed("EVCCID", Uint8Array.of(1));
  const body = { SessionSetupReq: { EVCCID } };
  for (
    const message of [
      { root: "SessionSetupReq", value: { EVCCID } },
      { root: "V2G_Message", value: { Body: body } },
    ]
  ) {
    assert.equal(String(carIn(message, PLAIN)?.evccid), "<sealed>");
  }
  for (
    const message of [
      { root: "AuthorizationReq", value: { EVCCID: undefined } },
      { root: "V2G_Message", value: { Body: { AuthorizationReq: {} } } },
      { root: "V2G_Message", value: undefined },
      { root: "SessionSetupReq", value: { EVCCID: "01" } },
    ]
  ) {
    assert.equal(carIn(message, PLAIN), undefined);
  }
});

Deno.test("`PausedCars` lets the same vehicle resume, on no weaker link, and nobody else", () => {
  const cases: [LinkSecurity, number, LinkSecurity, boolean][] = [
    [PLAIN, 1, PLAIN, true],
    [PLAIN, 1, tls("TLSv1.3"), true],
    [PLAIN, 2, PLAIN, false],
    [tls("TLSv1.2"), 1, PLAIN, false],
    [tls("TLSv1.3", 7), 1, tls("TLSv1.3", 7), true],
    // The certificate says who it is, not the EVCCID that all can hear.
    [tls("TLSv1.3", 7), 2, tls("TLSv1.3", 7), true],
    [tls("TLSv1.3", 7), 1, tls("TLSv1.3", 8), false],
    [tls("TLSv1.3", 7), 1, tls("TLSv1.3"), false],
    [tls("TLSv1.3", 7), 1, tls("TLSv1.2", 7), false],
  ];
  for (const [paused, evccid, security, may] of cases) {
    const cars = new PausedCars();
    cars.remember("a", car(9, PLAIN));
    cars.remember("a", car(1, paused));
    const what = `${JSON.stringify([paused, evccid, security])}`;
    assert.equal(cars.mayResume("a", car(evccid, security)), may, what);
    assert.equal(cars.mayResume("b", car(evccid, security)), false);
  }
});
