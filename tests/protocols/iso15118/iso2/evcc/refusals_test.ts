import assert from "node:assert/strict";
import {
  advanceIso2,
  startIso2CarSession,
} from "../../../../../protocols/iso15118/iso2/evcc/mod.ts";
import { responseTimeoutMs } from "../../../../../protocols/iso15118/iso2/evcc/timeouts.ts";
import { Sealed } from "../../../../../privacy/seal/mod.ts";
import {
  drive,
  evccid,
  MAC,
  makeCar,
  START_MS,
  viewOf,
  wishAt,
} from "./_drive.ts";
import { contractCar } from "./_contract.ts";
import { answer, type Double, station } from "./_station.ts";

const SAFE = ["car.draw", "car.state B", "car.openInlet"];

const ROOTS = {
  AC_three_phase_core: [
    "SessionSetupReq",
    "ServiceDiscoveryReq",
    "ServiceDetailReq",
    "PaymentServiceSelectionReq",
    "CertificateInstallationReq",
    "PaymentDetailsReq",
    "AuthorizationReq",
    "ChargeParameterDiscoveryReq",
    "PowerDeliveryReq",
    "ChargingStatusReq",
    "MeteringReceiptReq",
    "SessionStopReq",
  ],
  DC_extended: [
    "CertificateUpdateReq",
    "CableCheckReq",
    "PreChargeReq",
    "PowerDeliveryReq",
    "CurrentDemandReq",
    "WeldingDetectionReq",
  ],
} as const;

for (const mode of ["AC_three_phase_core", "DC_extended"] as const) {
  for (const root of ROOTS[mode]) {
    const where = (): Double =>
      station(mode, {
        payments: ["Contract"],
        services: [2],
        receipts: root === "MeteringReceiptReq",
      });
    const wants = mode === "DC_extended" ? "update" : "install";
    // A reason to end that was there before is told, too.
    const before = root === "SessionStopReq" || root === "WeldingDetectionReq"
      ? "the driver stopped the session; then "
      : "";

    Deno.test(`\`advanceIso2()\` ends, inlet open, when ${root} is refused in ${mode}`, () => {
      const { end, commands, names } = drive(where(), {
        pnc: contractCar(wants),
        before: wishAt(40),
        reply: (request, s) => {
          const response = answer(request, s);
          if (request.root === root) response.value.ResponseCode = "FAILED";
          return response;
        },
      });
      assert.equal(end.how, "failed");
      assert.equal(end.agreed, false);
      assert.equal(
        end.reason,
        `${before}the station answered ${root} with FAILED (it gave no particular reason)`,
      );
      assert.equal(names.at(-1), root);
      assert.deepEqual(commands.slice(-3), SAFE);
      assert.equal(end.session.transferring, false);
    });

    Deno.test(`\`advanceIso2()\` ends, inlet open, when ${root} gets another answer in ${mode}`, () => {
      const { end, commands } = drive(where(), {
        pnc: contractCar(wants),
        before: wishAt(40),
        reply: (request, s) =>
          answer(
            request.root !== root
              ? request
              : root === "SessionStopReq"
              ? { ...request, root: "ServiceDiscoveryReq", value: {} }
              : {
                ...request,
                root: "SessionStopReq",
                value: { ChargingSession: "Terminate" },
              },
            s,
          ),
      });
      assert.match(
        end.reason,
        new RegExp(`^${before}the station answered ${root} with \\w+Res$`),
      );
      assert.deepEqual(commands.slice(-3), SAFE);
    });

    if (root === "SessionSetupReq") continue;
    Deno.test(`\`advanceIso2()\` ends, inlet open, when ${root} is answered under another SessionID in ${mode}`, () => {
      const { end, commands } = drive(where(), {
        pnc: contractCar(wants),
        before: wishAt(40),
        reply: (request, s) => {
          const response = answer(request, s);
          if (request.root === root) response.header.SessionID = "0A0B";
          return response;
        },
      });
      assert.match(
        end.reason,
        new RegExp(`^${before}\\w+Res belongs to another session$`),
      );
      assert.deepEqual(commands.slice(-3), SAFE);
    });
  }
}

Deno.test("`advanceIso2()` ends where the station gives no SessionID", () => {
  for (const sessionId of ["", "00", "0000000000000000"]) {
    const { end } = drive(station("AC_three_phase_core", { sessionId }));
    assert.equal(end.reason, "the station gave no usable SessionID");
  }
});

Deno.test("`advanceIso2()` takes a short SessionID", () => {
  const where = station("AC_three_phase_core", { sessionId: "1F" });
  const { end } = drive(where, { before: wishAt(10) });
  assert.equal(end.agreed, true);
});

Deno.test("`advanceIso2()` ends on a message that is none of ISO 15118-2, on an empty body and unasked", () => {
  const env = {
    nowMs: START_MS,
    random: (n: number) => new Uint8Array(n),
    car: viewOf(makeCar(), ["AC"]),
  };
  const session = startIso2CarSession({ evccid: evccid() });
  const first = advanceIso2(session, "begin", env);
  assert.ok(first.kind === "request");
  const empty = { Header: { SessionID: "01" }, Body: {} };
  const cases = [
    [{ root: "supportedAppProtocolRes", value: {} }, /supportedAppProtocolRes/],
    [{ root: "V2G_Message", value: empty }, /with V2G_Message/],
  ] as const;
  for (const [message, reason] of cases) {
    const step = advanceIso2(first.session, message, env);
    assert.ok(step.kind === "end");
    assert.match(step.reason, reason);
  }
  const unasked = advanceIso2(session, cases[1][0], env);
  assert.ok(unasked.kind === "end");
  assert.match(unasked.reason, /nothing was asked/);
});

const ENDLESS: readonly [
  Partial<Double>,
  RegExp,
  "AC_three_phase_core" | "DC_extended",
  number,
][] = [
  [
    { authorization: "Ongoing" },
    /no authorisation within 60 s/,
    "AC_three_phase_core",
    60_000,
  ],
  [
    { authorization: "Ongoing_WaitingForCustomerInteraction" },
    /no authorisation within 300 s/,
    "AC_three_phase_core",
    300_000,
  ],
  [
    { processing: "Ongoing" },
    /no schedule within 60 s/,
    "DC_extended",
    60_000,
  ],
  [
    { cableCheck: "Ongoing" },
    /cable check did not end within 40 s/,
    "DC_extended",
    40_000,
  ],
  [
    { preCharges: false },
    /pre-charge did not end within 7 s: station 0 V, battery 400 V/,
    "DC_extended",
    7_000,
  ],
];
for (const [change, reason, mode, limitMs] of ENDLESS) {
  Deno.test(`\`advanceIso2()\` gives up an endless ${Object.keys(change)[0]} after ${limitMs / 1000} s`, () => {
    const { end, names, commands, tookMs } = drive(station(mode, change), {
      most: 5_000,
    });
    assert.match(end.reason, reason);
    assert.equal(end.agreed, false);
    assert.equal(names.at(-1), "SessionStopReq");
    assert.deepEqual(commands.slice(-3), SAFE);
    assert.ok(tookMs >= limitMs && tookMs < limitMs + 1_000, `${tookMs}`);
  });
}

Deno.test("`advanceIso2()` tells of a voltage that stays on the cable", () => {
  const { end, notes, names } = drive(station("DC_extended", { restV: 380 }), {
    before: wishAt(20),
    most: 1_000,
  });
  const reason = "380 V stay on the cable: a contactor may be welded";
  assert.equal(end.reason, `the driver stopped the session; then ${reason}`);
  assert.deepEqual(notes, [reason]);
  assert.equal(names.at(-1), "SessionStopReq");
  assert.ok(names.filter((n) => n === "WeldingDetectionReq").length > 10);
});

Deno.test("`advanceIso2()` repeats WeldingDetection until the voltage has gone", () => {
  const { end, names } = drive(station("DC_extended", { restV: 100 }), {
    before: (turn, request, s) => {
      if (request.root === "WeldingDetectionReq") s.voltageV -= 20;
      return turn === 20 ? { id: 1, kind: "stop" } : undefined;
    },
  });
  assert.equal(end.agreed, true);
  assert.equal(names.filter((n) => n === "WeldingDetectionReq").length, 3);
});

const TROUBLES: readonly [Partial<Double>, RegExp][] = [
  [{ statusCode: "EVSE_EmergencyShutdown" }, /reports an emergency shutdown/],
  [{ statusCode: "EVSE_Malfunction" }, /reports a malfunction/],
  [{ isolation: "Fault" }, /reports an insulation fault/],
  [{ residualCurrent: true }, /residual current device has tripped/],
];
for (const [change, reason] of TROUBLES) {
  const mode = change.residualCurrent ? "AC_three_phase_core" : "DC_extended";
  const what = JSON.stringify(change);
  Deno.test(`\`advanceIso2()\` ends the transfer first, then the session, at ${what}`, () => {
    const { end, names, asked } = drive(station(mode), {
      before: (turn, _request, s) => {
        if (turn === 20) Object.assign(s, change);
      },
    });
    assert.match(end.reason, reason);
    assert.equal(end.agreed, false);
    const stop = asked.findLast((r) => r.root === "PowerDeliveryReq");
    assert.ok(stop?.root === "PowerDeliveryReq");
    assert.equal(stop.value.ChargeProgress, "Stop");
    assert.equal(names.at(-1), "SessionStopReq");
  });

  Deno.test(`\`advanceIso2()\` never starts the transfer at ${what}`, () => {
    const { end, names, commands } = drive(station(mode, change));
    assert.match(end.reason, reason);
    assert.ok(!names.includes("PowerDeliveryReq"));
    assert.ok(!commands.includes("car.closeInlet"));
  });
}

Deno.test("`advanceIso2()` ends at EVSE_Shutdown, as the station's own wish", () => {
  const { end } = drive(station("DC_extended"), {
    options: { pauseWhenStopped: true },
    before: (turn, _request, s) => {
      if (turn === 20) s.statusCode = "EVSE_Shutdown";
    },
  });
  assert.equal(end.reason, "the station asked to stop charging");
  assert.equal(end.how, "terminated");
  assert.equal(end.agreed, true);
});

Deno.test("`advanceIso2()` goes on with low insulation, not with none", () => {
  const low = drive(station("DC_extended", { isolation: "Warning" }), {
    before: wishAt(20),
  });
  assert.deepEqual(low.notes, ["the station warns of low insulation"]);
  assert.equal(low.end.agreed, true);
  const none = drive(station("DC_extended", { isolation: "Invalid" }));
  assert.match(none.end.reason, /ended with insulation Invalid/);
});

Deno.test("`advanceIso2()` refuses voltages that do not reach its battery", () => {
  const { end, names } = drive(station("DC_extended"), {
    car: makeCar({ nominalV: 100 }),
  });
  assert.match(end.reason, /150 to 920 V, does not reach the battery's 100 V/);
  assert.ok(!names.includes("CableCheckReq"));
});

Deno.test("`advanceIso2()` refuses parameters of the other kind and schedules without time", () => {
  const other = drive(station("AC_three_phase_core"), {
    bend: (response) =>
      response.root !== "ChargeParameterDiscoveryRes" ? response : {
        ...response,
        value: { ...response.value, AC_EVSEChargeParameter: undefined },
      },
  });
  assert.match(other.end.reason, /parameters are not those of AC_three_phase/);
  const none = drive(station("AC_three_phase_core"), {
    bend: (response) =>
      response.root !== "ChargeParameterDiscoveryRes" ? response : {
        ...response,
        value: { ...response.value, SAScheduleList: undefined },
      },
  });
  assert.match(none.end.reason, /none of the station's schedules/);
});

Deno.test("`advanceIso2()` waits as long as the message may take", () => {
  assert.equal(responseTimeoutMs("SessionSetupReq"), 2_000);
  assert.equal(responseTimeoutMs("PaymentDetailsReq"), 5_000);
  assert.equal(responseTimeoutMs("PowerDeliveryReq"), 5_000);
  assert.equal(responseTimeoutMs("CurrentDemandReq"), 250);
  const env = {
    nowMs: START_MS,
    random: (n: number) => new Uint8Array(n),
    car: viewOf(makeCar(), ["AC"]),
  };
  const session = startIso2CarSession({ evccid: evccid() });
  const step = advanceIso2(session, "begin", env);
  assert.ok(step.kind === "request");
  assert.equal(step.timeoutMs, 2_000);
  assert.equal(step.request.name, "SessionSetupReq");
});

Deno.test("`advanceIso2()` sends the EVCCID as octets, from octets or their text, and nothing else", () => {
  const text = new TextEncoder().encode("dec22e56448f");
  const { asked } = drive(station("AC_three_phase_core"), {
    options: { evccid: new Sealed("EVCCID", text) },
    before: wishAt(10),
  });
  assert.ok(asked[0]?.root === "SessionSetupReq");
  assert.deepEqual(asked[0].value.EVCCID, MAC);
  const other = new TextEncoder().encode("WMIV1234567890ABCDEX");
  const refused = drive(station("AC_three_phase_core"), {
    options: { evccid: new Sealed("EVCCID", other) },
  });
  assert.deepEqual(refused.asked, []);
  assert.match(refused.end.reason, /neither a MAC address nor its text/);
});

Deno.test("`advanceIso2()` tells the code of a refusal that came as another response", () => {
  const { end, commands } = drive(
    station("AC_three_phase_core", { payments: ["Contract"] }),
    {
      pnc: contractCar(),
      reply: (request, s) => {
        if (request.root !== "PaymentDetailsReq") return answer(request, s);
        const value = { ChargingSession: "Terminate" } as const;
        const stop = { ...request, root: "SessionStopReq" as const, value };
        const response = answer(stop, s);
        response.value.ResponseCode = "FAILED_CertificateExpired";
        return response;
      },
    },
  );
  assert.match(
    end.reason,
    /^the station answered PaymentDetailsReq with SessionStopRes, FAILED_CertificateExpired/,
  );
  assert.deepEqual(commands.slice(-3), SAFE);
});
