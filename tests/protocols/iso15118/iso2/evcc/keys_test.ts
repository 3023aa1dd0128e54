/** Car and station with real keys and certificates. */

import assert from "node:assert/strict";
import {
  backend,
  car,
  freshDirectory,
  freshPki,
  station,
} from "../../../../drivers/pnc/_setup.ts";
import { wishAt } from "./_drive.ts";
import { pair } from "./_outlet.ts";

const pki = freshPki("p256");
const receipts = { services: { receiptEveryMs: 1_000 } };
const payment = { payment: ["pnc"] } as const;
const stop = (turn: number) => wishAt(40)(turn);

for (const energy of ["AC", "DC"] as const) {
  Deno.test(`a car charges by its contract in ${energy}, keys and all`, async () => {
    const { end, names } = await pair(energy, {
      startMs: Date.now(),
      carPnc: await car(pki),
      pnc: await station(pki),
      station: payment,
      secc: receipts,
      before: stop,
    });
    assert.equal(end.reason, "the driver stopped the session");
    assert.ok(names.includes("MeteringReceiptReq"));
  });

  for (const wants of ["install", "update"] as const) {
    Deno.test(`a car charges by a contract it had to ${wants} in ${energy}, keys and all`, async () => {
      const pki = freshPki("p256");
      const directory = freshDirectory();
      const own = {
        contract: {
          chain: `${directory}/contract.pem`,
          key: `file:${directory}/contract.key`,
        },
      };
      const carPnc = await car(
        pki,
        wants === "install" ? { ...own, wants } : {
          wants,
        },
      );
      const { end, names } = await pair(energy, {
        startMs: Date.now(),
        carPnc,
        pnc: await station(pki),
        backend: await backend(pki),
        station: payment,
        secc: {
          services: {
            ...receipts.services,
            certificates: ["Install", "Update"],
          },
        },
        before: stop,
      });
      assert.equal(end.reason, "the driver stopped the session");
      assert.ok(
        names.includes(
          wants === "install"
            ? "CertificateInstallationReq"
            : "CertificateUpdateReq",
        ),
      );
      assert.ok(names.includes("MeteringReceiptReq"));
      assert.equal(carPnc.wants, undefined);
    });
  }
}

Deno.test("a station refuses a contract of a PKI it does not know", async () => {
  const { end, names } = await pair("AC", {
    startMs: Date.now(),
    carPnc: await car(freshPki("p256")),
    pnc: await station(pki),
    station: payment,
  });
  assert.equal(names.at(-1), "PaymentDetailsReq");
  assert.match(end.reason, /PaymentDetailsReq with FAILED_CertChainError/);
});
