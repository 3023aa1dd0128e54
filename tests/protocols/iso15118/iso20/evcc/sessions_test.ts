import assert from "node:assert/strict";
import type {
  ControlMode,
  EnergyService,
} from "../../../../../protocols/iso15118/shared/energy.ts";
import { drive, makeCar, START_MS } from "./_drive.ts";
import { answer, type Double, SESSION } from "./_station.ts";

const anchorS = START_MS / 1000;

function station(service: EnergyService, mode: ControlMode): Double {
  return { service, mode, voltageV: 0, anchorS, acTargetW: 7_000 };
}

const stopAt = (turn: number) => (now: number) =>
  now === turn ? { id: 1, kind: "stop" as const } : undefined;

for (const service of ["AC", "DC", "AC_BPT", "DC_BPT"] as const) {
  for (const mode of ["scheduled", "dynamic"] as const) {
    Deno.test(`\`advance()\` reaches SessionStop in ${service} ${mode}`, () => {
      const { end, asked, commands } = drive(station(service, mode), {
        before: stopAt(30),
      });
      assert.equal(end.how, "terminated");
      assert.equal(end.agreed, true);
      assert.equal(end.reason, "the driver stopped the session");
      const ac = service.startsWith("AC");
      const order = [...new Set(asked.map((r) => r.root))];
      assert.deepEqual(order, [
        "SessionSetupReq",
        "AuthorizationSetupReq",
        "AuthorizationReq",
        "ServiceDiscoveryReq",
        "ServiceDetailReq",
        "ServiceSelectionReq",
        `${ac ? "AC" : "DC"}_ChargeParameterDiscoveryReq`,
        "ScheduleExchangeReq",
        ...(ac ? [] : ["DC_CableCheckReq", "DC_PreChargeReq"]),
        "PowerDeliveryReq",
        `${ac ? "AC" : "DC"}_ChargeLoopReq`,
        ...(ac ? [] : ["DC_WeldingDetectionReq"]),
        "SessionStopReq",
      ]);
      const loop = asked.find((r) => r.root.endsWith("ChargeLoopReq"))?.value;
      const name = `${service.endsWith("BPT") ? "BPT_" : ""}${
        mode === "scheduled" ? "Scheduled" : "Dynamic"
      }_${ac ? "AC" : "DC"}_CLReqControlMode`;
      assert.ok(loop && name in loop, `the loop carries ${name}`);
      assert.equal(commands.at(-1), "car.openInlet");
    });
  }
}

Deno.test("`advance()` follows the station's AC target, both signs, in dynamic mode", () => {
  const where = station("AC_BPT", "dynamic");
  const { drawnW } = drive(where, {
    before: (turn, _request, s) => {
      if (turn === 20) s.acTargetW = -7_000;
      if (turn === 30) return { id: 1, kind: "stop" };
    },
  });
  assert.ok(drawnW.includes(7_000) && drawnW.includes(-7_000));
  assert.equal(drawnW.at(-1), 0);
});

Deno.test("`advance()` asks negative current where the schedule pays for it", () => {
  const where = { ...station("DC_BPT", "scheduled"), anchorS: anchorS - 7_300 };
  const { asked } = drive(where, { before: stopAt(20), car: makeCar(80) });
  const loop = asked.find((r) => r.root === "DC_ChargeLoopReq");
  assert.ok(loop?.root === "DC_ChargeLoopReq");
  const current = loop.value.BPT_Scheduled_DC_CLReqControlMode?.EVTargetCurrent;
  assert.ok(
    current !== undefined && current.Value < 0,
    JSON.stringify(current),
  );
  const start = asked.find((r) => r.root === "PowerDeliveryReq");
  assert.ok(start?.root === "PowerDeliveryReq");
  assert.equal(start.value.BPT_ChannelSelection, "Discharge");
});

Deno.test("`advance()` ends when the station says Terminate", () => {
  const { end } = drive({ ...station("AC", "dynamic"), notify: "Terminate" });
  assert.equal(end.reason, "the station asked to end the session");
  assert.equal(end.agreed, true);
});

for (const service of ["AC", "DC_BPT"] as const) {
  Deno.test(`\`advance()\` pauses and resumes with the old SessionID in ${service}`, () => {
    const where = station(service, "dynamic");
    const first = drive({ ...where, notify: "Pause" }).end;
    assert.equal(first.how, "paused");
    assert.deepEqual(first.paused, {
      sessionId: SESSION,
      service,
      controlMode: "dynamic",
    });
    const again = drive({ ...where, joins: true }, {
      options: first.paused ? { resume: first.paused } : {},
      before: stopAt(20),
    });
    assert.equal(again.asked[0]?.value.Header.SessionID, SESSION);
    assert.match(again.asked[1]?.root ?? "", /ChargeParameterDiscoveryReq$/);
    assert.equal(again.end.agreed, true);
  });

  Deno.test(`\`advance()\` renegotiates the schedule in ${service} without leaving power delivery`, () => {
    const { asked, end } = drive(station(service, "scheduled"), {
      before: (turn) => {
        if (turn === 20) return { id: 1, kind: "renegotiateSchedule" };
        if (turn === 40) return { id: 2, kind: "stop" };
      },
    });
    const roots = asked.map((r) =>
      r.root === "PowerDeliveryReq" ? r.value.ChargeProgress : r.root
    );
    const at = roots.indexOf("ScheduleRenegotiation");
    assert.deepEqual(roots.slice(at, at + 3), [
      "ScheduleRenegotiation",
      "ScheduleExchangeReq",
      "Start",
    ]);
    assert.equal(roots.filter((r) => r === "ScheduleRenegotiation").length, 1);
    assert.equal(end.agreed, true);
  });

  Deno.test(`\`advance()\` renegotiates the service in ${service} on the same connection`, () => {
    const where = station(service, "dynamic");
    where.notify = "ServiceRenegotiation";
    const { asked, end } = drive(where, {
      before: (_turn, request, s) => {
        if (request.root === "SessionStopReq") s.notify = "Terminate";
      },
    });
    const roots = asked.map((r) => r.root);
    assert.equal(
      roots[roots.indexOf("SessionStopReq") + 1],
      "ServiceDiscoveryReq",
    );
    assert.equal(end.how, "terminated");
  });
}

Deno.test("`advance()` ends in words for a FAILED code", () => {
  const { end } = drive(station("DC", "dynamic"), {
    reply: (request, s) => {
      const response = answer(request, s);
      if (response.root === "DC_CableCheckRes") {
        response.value.ResponseCode = "FAILED_SequenceError";
      }
      return response;
    },
  });
  assert.equal(end.how, "failed");
  assert.equal(end.agreed, false);
  assert.match(end.reason, /DC_CableCheckReq.*FAILED_SequenceError/);
});

Deno.test("`advance()` tells its own reason to stop where the station refuses the stop", () => {
  const { end } = drive(station("DC", "dynamic"), {
    reply: (request, s) => {
      const response = answer(request, s);
      if (response.root === "AuthorizationRes") {
        response.value.ResponseCode = "WARNING_EIMAuthorizationFailure";
      }
      if (response.root === "SessionStopRes") {
        response.value.ResponseCode = "FAILED_SequenceError";
      }
      return response;
    },
  });
  assert.equal(end.how, "failed");
  assert.match(
    end.reason,
    /^not authorised: .+; then the station answered SessionStopReq with FAILED_SequenceError/,
  );
});

Deno.test("`advance()` stops the session when authorisation is refused by a WARNING", () => {
  const { end, asked } = drive(station("DC", "dynamic"), {
    reply: (request, s) => {
      const response = answer(request, s);
      if (response.root === "AuthorizationRes") {
        response.value.ResponseCode = "WARNING_EIMAuthorizationFailure";
      }
      return response;
    },
  });
  assert.equal(asked.at(-1)?.root, "SessionStopReq");
  assert.equal(end.agreed, false);
  assert.match(end.reason, /not authorised/);
});

Deno.test("`advance()` refuses an answer of another session and of another type", () => {
  const other = drive(station("AC", "dynamic"), {
    reply: (request, s) =>
      answer(
        request,
        s,
        request.root === "AuthorizationReq" ? "FFFFFFFFFFFFFFFF" : SESSION,
      ),
  });
  assert.match(other.end.reason, /another session/);
  const wrong = drive(station("AC", "dynamic"), {
    reply: (request, s) =>
      answer(
        request.root === "AuthorizationReq"
          ? { root: "ServiceDiscoveryReq", value: request.value }
          : request,
        s,
      ),
  });
  assert.match(wrong.end.reason, /AuthorizationReq with ServiceDiscoveryRes/);
});

const LOOPS = [
  ["AuthorizationRes", /no authorisation within 60 s/],
  ["DC_CableCheckRes", /cable check did not end within 40 s/],
  ["ScheduleExchangeRes", /no schedule within 60 s/],
] as const;
for (const [root, reason] of LOOPS) {
  Deno.test(`\`advance()\` gives up an endless ${root}`, () => {
    const { end } = drive(station("DC", "dynamic"), {
      most: 2_000,
      reply: (request, s) => {
        const response = answer(request, s);
        if (response.root === root) response.value.EVSEProcessing = "Ongoing";
        return response;
      },
    });
    assert.match(end.reason, reason);
    assert.equal(end.agreed, false);
  });
}

Deno.test("`advance()` gives up pre-charge that never matches, inlet never closed", () => {
  const { end, commands } = drive(station("DC", "dynamic"), {
    most: 2_000,
    reply: (request, s) => {
      const response = answer(request, s);
      if (response.root === "DC_PreChargeRes") {
        response.value.EVSEPresentVoltage = { Exponent: 0, Value: 100 };
      }
      return response;
    },
  });
  assert.match(end.reason, /pre-charge did not end within 10 s/);
  assert.ok(!commands.includes("car.closeInlet"));
});

Deno.test("`advance()` names a welded contactor", () => {
  const { end } = drive({ ...station("DC", "dynamic"), notify: "Terminate" }, {
    most: 2_000,
    reply: (request, s) => {
      const response = answer(request, s);
      if (response.root === "DC_WeldingDetectionRes") {
        response.value.EVSEPresentVoltage = { Exponent: 0, Value: 390 };
      }
      return response;
    },
  });
  assert.match(end.reason, /390 V stay on the cable/);
  assert.equal(end.agreed, false);
});

Deno.test("`advance()` takes another parameter set once the station is tired of the first, and that one again after it", () => {
  // An outlet that switches between three phases and one.
  const where = station("AC", "dynamic");
  const int = (Name: string, intValue: number) => ({ Name, intValue });
  let phases = 3;
  let loops = 0;
  const selected: number[] = [];
  const { end } = drive(where, {
    reply: (request, s) => {
      if (request.root === "ServiceSelectionReq") {
        const { ParameterSetID } = request.value.SelectedEnergyTransferService;
        selected.push(ParameterSetID);
      }
      const is = selected.at(-1) === 1 ? 3 : 1;
      s.notify = is === phases ? undefined : "ServiceRenegotiation";
      if (request.root === "AC_ChargeLoopReq") loops++;
      if (loops === 10) phases = 1;
      if (loops === 20) phases = 3;
      if (loops >= 30) s.notify = "Terminate";
      const response = answer(request, s);
      if (response.root === "ServiceDetailRes") {
        response.value.ServiceParameterList.ParameterSet = [2, 1].map((
          connector,
          at,
        ) => ({
          ParameterSetID: at + 1,
          Parameter: [
            int("Connector", connector),
            int("ControlMode", 2),
            int("MobilityNeedsMode", 1),
          ],
        }));
      }
      return response;
    },
  });
  assert.equal(end.reason, "the station asked to end the session");
  assert.deepEqual(selected, [1, 2, 1]);
});
