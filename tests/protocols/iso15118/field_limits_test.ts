/** Whole sessions with long outlooks and tariffs: every message fits. */

import assert from "node:assert/strict";
import type { StationView } from "../../../protocols/iso15118/shared/secc/types.ts";
import { tooMuch } from "./_field_limits.ts";
import { converse } from "./din/_drive.ts";
import { station as dinStation } from "./din/_din.ts";
import { contractCar } from "./iso2/evcc/_contract.ts";
import { START_MS, wishAt } from "./iso2/evcc/_drive.ts";
import { pair, takesSignaturesOf } from "./iso2/evcc/_outlet.ts";
import { meet } from "./iso20/_both.ts";
import { services, TestCar } from "./iso20/_pnc.ts";
import { NOW_MS } from "./iso20/secc/_station.ts";

const QUARTER_MS = 15 * 60_000;
const STEPS = 100;

/** Another power and another price in every quarter of an hour. */
function restless(startMs: number): Pick<StationView, "outlook" | "tariff"> {
  const steps = Array.from({ length: STEPS }, (_, at) => ({
    fromMs: startMs + at * QUARTER_MS,
    untilMs: startMs + (at + 1) * QUARTER_MS,
    ripple: (at * 37) % 97,
  }));
  const powers = (most: number) =>
    steps.map(({ ripple, ...span }) => ({
      ...span,
      powerW: most - Math.sign(most) * 50 * ripple,
    }));
  return {
    outlook: { charge: powers(22_000), discharge: powers(-11_000) },
    tariff: {
      currency: "EUR",
      language: "ENG",
      form: "absolute",
      prices: steps.map(({ ripple, ...span }) => ({
        ...span,
        perKwh: 0.2 + ripple / 1_000,
        perKwhDischarged: 0.1 + ripple / 1_000,
      })),
    },
  };
}

const roots = Array.from({ length: 30 }, (_, at) => ({
  X509IssuerName: `DC=V2G,C=DE,O=Somebody who keeps a root,CN=V2G Root ${at}`,
  X509SerialNumber: BigInt(at),
}));

Deno.test("`tooMuch()` names lists and strings that decoders in the field have no room for", () => {
  const entries = (n: number) => ({
    SAScheduleTuple: [{
      PMaxSchedule: { PMaxScheduleEntry: Array(n).fill({}) },
    }],
  });
  assert.deepEqual(tooMuch("iso2", entries(5)), []);
  assert.deepEqual(tooMuch("iso2", entries(6)), ["6 of PMaxScheduleEntry"]);
  assert.deepEqual(tooMuch("iso2", entries(6), { entries: 12 }), []);
  const named = { RootCertificateID: [{ X509IssuerName: "x".repeat(65) }] };
  assert.deepEqual(tooMuch("iso20", named), ["65 octets of X509IssuerName"]);
});

for (const service of ["AC", "DC", "AC_BPT", "DC_BPT"] as const) {
  for (const mode of ["scheduled", "dynamic"] as const) {
    Deno.test(`messages of a ${service} session in ${mode} mode fit decoders in the field, whatever the outlook`, () => {
      class Rooted extends TestCar {
        override readonly roots = roots;
      }
      const { end } = meet({
        service,
        mode,
        car: new Rooted({ wants: "install" }),
        pnc: services(),
        station: () => ({ payment: ["pnc", "eim"], ...restless(NOW_MS) }),
        stopAtMs: 2_000,
      });
      assert.equal(end.agreed, true, end.reason);
    });
  }
}

for (const energy of ["AC", "DC"] as const) {
  Deno.test(`messages of an ISO 15118-2 session in ${energy} fit decoders in the field, whatever the outlook`, async () => {
    const { end, names } = await pair(energy, {
      before: (turn) => wishAt(40)(turn),
      carPnc: contractCar("install", { roots }),
      pnc: takesSignaturesOf("provisioning", "contract"),
      station: { payment: ["eim", "pnc"], ...restless(START_MS) },
      secc: {
        services: { certificates: ["Install", "Update"], salesTariff: true },
      },
    });
    assert.equal(end.agreed, true, end.reason);
    assert.ok(names.includes("CertificateInstallationReq"));
  });
}

Deno.test("messages of a DIN session fit decoders in the field, whatever the outlook", () => {
  const [service] = dinStation().services;
  assert.ok(service);
  for (const connector of [1, 2]) {
    const { carEnd } = converse({
      station: () => ({
        ...restless(NOW_MS),
        services: [{ ...service, connector }],
      }),
    });
    assert.equal(carEnd.agreed, true, carEnd.reason);
  }
});
