import assert from "node:assert/strict";
import { order, START_MS, wishAt } from "./_drive.ts";
import { contractCar } from "./_contract.ts";
import { pair, takesSignaturesOf } from "./_outlet.ts";

const byDriver = { before: (turn: number) => wishAt(30)(turn) };

for (const energy of ["AC", "DC"] as const) {
  const loop = energy === "AC" ? "ChargingStatusReq" : "CurrentDemandReq";

  Deno.test(`car and station of ISO 15118-2 come to their end together in ${energy}, by external means`, async () => {
    const { end, names, outletHeard, over } = await pair(energy, byDriver);
    assert.equal(end.reason, "the driver stopped the session");
    assert.equal(end.how, "terminated");
    assert.equal(over?.how, "terminated");
    assert.deepEqual(order(names).slice(4), [
      "ChargeParameterDiscoveryReq",
      ...(energy === "DC" ? ["CableCheckReq", "PreChargeReq"] : []),
      "PowerDeliveryReq",
      loop,
      "PowerDeliveryReq",
      ...(energy === "DC" ? ["WeldingDetectionReq"] : []),
      "SessionStopReq",
    ]);
    assert.ok(outletHeard.includes("evse.startTransfer"));
    assert.ok(
      outletHeard.indexOf("evse.stopTransfer") >
        outletHeard.indexOf("evse.startTransfer"),
    );
  });

  Deno.test(`car and station renegotiate in ${energy}, whoever asks`, async () => {
    const { names, end } = await pair(energy, {
      before: (turn, _name, change) => {
        const kind = "ScheduleRenegotiation";
        if (turn === 25) change({ notification: { kind, maxDelayS: 0 } });
        if (turn === 26) change({}, "notification");
        if (turn === 45) return { id: 1, kind: "renegotiateSchedule" };
        if (turn === 70) return { id: 2, kind: "stop" };
      },
    });
    assert.equal(
      names.filter((n) => n === "ChargeParameterDiscoveryReq").length,
      3,
    );
    assert.equal(end.reason, "the driver stopped the session");
    assert.equal(end.agreed, true);
  });

  Deno.test(`car and station pause and go on in ${energy}`, async () => {
    const first = await pair(energy, {
      before: (turn) => wishAt(30, "pause")(turn),
    });
    assert.equal(first.end.how, "paused");
    assert.equal(first.over?.how, "paused");
    assert.ok(first.paused && first.end.paused);
    assert.equal(first.paused.sessionId, first.end.paused.sessionId);
    const again = await pair(energy, {
      ...byDriver,
      options: { resume: first.end.paused },
      station: { paused: first.paused },
    });
    assert.equal(again.end.agreed, true);
    assert.equal(again.end.session.joined, true);
    assert.ok(again.names.includes(loop));
  });

  Deno.test(`car and station stop and pause in ${energy} when the station wants it`, async () => {
    for (const kind of ["Terminate", "Pause"] as const) {
      const { end, over } = await pair(energy, {
        options: { pauseWhenStopped: true },
        before: (turn, _name, change) => {
          if (turn === 30) change({ notification: { kind, maxDelayS: 0 } });
        },
      });
      assert.equal(end.reason, "the station asked to stop charging");
      // A session that was stopped is over for the station, whatever the car wants.
      assert.equal(over?.how, kind === "Pause" ? "paused" : "terminated");
      // AC has no code for a shutdown: every stop looks alike to the car.
      const pauses = kind === "Pause" || energy === "AC";
      assert.equal(end.how, pauses ? "paused" : "terminated");
    }
  });

  Deno.test(`car and station pay by contract in ${energy}, with a new contract, tariffs and receipts`, async () => {
    const carPnc = contractCar("install");
    const { end, names, over } = await pair(energy, {
      ...byDriver,
      before: (turn) => wishAt(40)(turn),
      carPnc,
      pnc: takesSignaturesOf("provisioning", "contract"),
      station: { payment: ["eim", "pnc"] },
      secc: {
        services: {
          certificates: ["Install", "Update"],
          salesTariff: true,
          receiptEveryMs: 2_000,
        },
      },
    });
    assert.equal(end.reason, "the driver stopped the session");
    assert.equal(over?.how, "terminated");
    for (
      const name of [
        "ServiceDetailReq",
        "CertificateInstallationReq",
        "PaymentDetailsReq",
        "MeteringReceiptReq",
      ]
    ) assert.ok(names.includes(name), name);
    assert.deepEqual(
      [...new Set(carPnc.signed.map(({ root }) => root))],
      ["CertificateInstallationReq", "AuthorizationReq", "MeteringReceiptReq"],
    );
  });

  Deno.test(`car and station update a contract in ${energy}`, async () => {
    const { end, names } = await pair(energy, {
      ...byDriver,
      carPnc: contractCar("update"),
      pnc: takesSignaturesOf("contract"),
      station: { payment: ["pnc"] },
      secc: { services: { certificates: ["Update"] } },
    });
    assert.ok(names.includes("CertificateUpdateReq"));
    assert.equal(end.agreed, true);
  });

  Deno.test(`the station refuses a car that signs with another key in ${energy}`, async () => {
    const { end, names } = await pair(energy, {
      carPnc: contractCar(),
      pnc: takesSignaturesOf("nobody"),
      station: { payment: ["pnc"] },
    });
    assert.equal(names.at(-1), "AuthorizationReq");
    assert.match(end.reason, /AuthorizationReq with FAILED_SignatureError/);
  });

  Deno.test(`the car ends in order when the outlet fails in ${energy}`, async () => {
    const { end, over } = await pair(energy, {
      before: (turn, _name, change) => {
        if (turn === 30) change({ fault: "the cabinet door is open" });
      },
    });
    assert.equal(end.agreed, false);
    assert.equal(over?.how, "failed");
  });
}

Deno.test("the car draws no more than the station allots, in AC", async () => {
  const { drawnW } = await pair("AC", {
    before: (turn, _name, change) => {
      const allot = (maxW: number) =>
        change({ allocation: { targetW: maxW, minW: 0, maxW } });
      if (turn === 20) allot(4_140);
      if (turn === 25) allot(0);
      return wishAt(30)(turn);
    },
  });
  assert.deepEqual([...new Set(drawnW.map(Math.round))], [11_040, 4_140, 0]);
});

Deno.test("car and station agree on a profile that changes over the day", async () => {
  const hour = 3_600_000;
  const charge = [11_000, 4_000, 9_000].map((powerW, i) => ({
    fromMs: START_MS + i * hour,
    untilMs: START_MS + (i < 2 ? i + 1 : 24) * hour,
    powerW,
  }));
  for (const energy of ["AC", "DC"] as const) {
    const { end } = await pair(energy, {
      ...byDriver,
      station: { outlook: { charge, discharge: [] } },
    });
    assert.equal(end.agreed, true, end.reason);
  }
});
