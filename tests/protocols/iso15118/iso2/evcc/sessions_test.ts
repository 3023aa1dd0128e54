import assert from "node:assert/strict";
import { physical } from "../../../../../protocols/iso15118/iso2/common/mod.ts";
import type { OpenRequest } from "../../../../../protocols/iso15118/iso2/evcc/types.ts";
import { drive, MAC, makeCar, order, START_MS, wishAt } from "./_drive.ts";
import { type Double, SESSION, station, tuple } from "./_station.ts";

Deno.test("`advanceIso2()` charges in AC by external means, from SessionSetup to SessionStop", () => {
  const { end, names, asked, commands, drawnW } = drive(
    station("AC_three_phase_core"),
    { before: wishAt(20) },
  );
  assert.equal(end.how, "terminated");
  assert.equal(end.agreed, true);
  assert.equal(end.reason, "the driver stopped the session");
  assert.deepEqual(order(names), [
    "SessionSetupReq",
    "ServiceDiscoveryReq",
    "PaymentServiceSelectionReq",
    "AuthorizationReq",
    "ChargeParameterDiscoveryReq",
    "PowerDeliveryReq",
    "ChargingStatusReq",
    "PowerDeliveryReq",
    "SessionStopReq",
  ]);
  assert.ok(asked[0]?.root === "SessionSetupReq");
  assert.equal(asked[0].header.SessionID, "00");
  assert.deepEqual(asked[0].value.EVCCID, MAC);
  assert.ok(asked.slice(1).every((r) => r.header.SessionID === SESSION));
  assert.deepEqual(commands.slice(0, 2), ["car.state C", "car.closeInlet"]);
  assert.equal(Math.max(...drawnW), 11_000, "PMax bounds the draw");
  assert.deepEqual(commands.slice(-3), [
    "car.draw",
    "car.state B",
    "car.openInlet",
  ]);
  assert.equal(drawnW.at(-1), 0);
});

Deno.test("`advanceIso2()` charges in DC by external means, from SessionSetup to SessionStop", () => {
  const { end, names, asked, commands } = drive(station("DC_extended"), {
    before: wishAt(25),
  });
  assert.equal(end.how, "terminated");
  assert.equal(end.agreed, true);
  assert.deepEqual(order(names), [
    "SessionSetupReq",
    "ServiceDiscoveryReq",
    "PaymentServiceSelectionReq",
    "AuthorizationReq",
    "ChargeParameterDiscoveryReq",
    "CableCheckReq",
    "PreChargeReq",
    "PowerDeliveryReq",
    "CurrentDemandReq",
    "PowerDeliveryReq",
    "WeldingDetectionReq",
    "SessionStopReq",
  ]);
  const demand = asked.find((r) => r.root === "CurrentDemandReq");
  assert.ok(demand?.root === "CurrentDemandReq");
  // 11 kW of PMax at the battery's 400 V.
  const { Value, Multiplier } = demand.value.EVTargetCurrent;
  assert.equal(Value * 10 ** Multiplier, 27.5);
  assert.ok(
    commands.indexOf("car.state C") < commands.indexOf("car.closeInlet"),
    "state C comes before the inlet closes",
  );
  assert.equal(commands.at(-1), "car.openInlet");
});

Deno.test("`advanceIso2()` ends when the battery has what it should have, and says so in the loop", () => {
  for (const mode of ["AC_three_phase_core", "DC_extended"] as const) {
    const { end, asked } = drive(station(mode), {
      car: makeCar({ soc: 79.96 }),
      most: 3_000,
    });
    assert.equal(end.reason, "the battery has what it should have");
    assert.equal(end.agreed, true);
    const demand = asked.findLast((r) => r.root === "CurrentDemandReq");
    if (demand?.root === "CurrentDemandReq") {
      assert.equal(demand.value.ChargingComplete, true);
      assert.equal(demand.value.EVTargetCurrent.Value, 0);
    }
  }
});

Deno.test("`advanceIso2()` leaves at the departure time", () => {
  const { end, asked } = drive(station("AC_single_phase_core"), {
    car: makeCar({ departureMs: START_MS + 2_000, phases: 1 }),
  });
  assert.equal(end.reason, "the departure time has come");
  const told = asked.find((r) => r.root === "ChargeParameterDiscoveryReq");
  assert.ok(told?.root === "ChargeParameterDiscoveryReq");
  assert.equal(told.value.AC_EVChargeParameter?.DepartureTime, 2);
});

Deno.test("`advanceIso2()` keeps to EVSEMaxCurrent, at the lower of the voltages named", () => {
  const { drawnW } = drive(
    station("AC_three_phase_core", { maxA: 10, nominalV: 400 }),
    {
      before: (turn, _request, s) => {
        if (turn === 10) s.maxA = 3;
        if (turn === 15) s.maxA = 1;
        if (turn === 20) return { id: 1, kind: "stop" };
      },
    },
  );
  // 10 A and 3 A of three phases at 230 V; 690 W is less than it can charge with.
  assert.deepEqual([...new Set(drawnW)], [6_900, 2_070, 0]);
});

Deno.test("`advanceIso2()` closes no contactor for a transfer the driver stops before it starts", () => {
  for (const mode of ["AC_three_phase_core", "DC_extended"] as const) {
    const { commands, names, end } = drive(station(mode), {
      before: (_turn, request) =>
        request.root === "ChargeParameterDiscoveryReq"
          ? { id: 1, kind: "stop" }
          : undefined,
    });
    assert.equal(names.at(-2), "ChargeParameterDiscoveryReq");
    assert.ok(!commands.includes("car.closeInlet"));
    assert.ok(!commands.includes("car.state C"));
    assert.equal(end.agreed, true);
  }
});

Deno.test("`advanceIso2()` takes one phase where one is offered", () => {
  const { asked, drawnW } = drive(station("AC_single_phase_core"), {
    before: wishAt(10),
  });
  const told = asked.find((r) => r.root === "ChargeParameterDiscoveryReq");
  assert.ok(told?.root === "ChargeParameterDiscoveryReq");
  assert.equal(told.value.RequestedEnergyTransferMode, "AC_single_phase_core");
  assert.equal(Math.max(...drawnW), 3_680);
});

Deno.test("`advanceIso2()` ends in words where no mode fits", () => {
  const { end, names } = drive(station("AC_three_phase_core"), {
    car: makeCar({ phases: 1 }),
  });
  assert.match(end.reason, /offers AC_three_phase_core, the car takes AC/);
  assert.equal(end.agreed, false);
  assert.equal(names.at(-1), "SessionStopReq");
});

Deno.test("`advanceIso2()` takes the wished energy where both are offered", () => {
  const both = station("AC_three_phase_core", {});
  const modes = ["AC_three_phase_core", "DC_extended"] as const;
  const { asked } = drive({ ...both, modes }, {
    services: ["AC_BPT", "DC"],
    before: wishAt(8),
  });
  const told = asked.find((r) => r.root === "ChargeParameterDiscoveryReq");
  assert.ok(told?.root === "ChargeParameterDiscoveryReq");
  assert.equal(told.value.RequestedEnergyTransferMode, "AC_three_phase_core");
});

Deno.test("`advanceIso2()` selects the value-added services it is told to and that are offered", () => {
  const { asked } = drive(station("DC_extended", { services: [3, 70] }), {
    options: { valueAddedServices: [70, 71, 3] },
    before: wishAt(15),
  });
  const details = asked.flatMap((r) =>
    r.root === "ServiceDetailReq" ? [r.value.ServiceID] : []
  );
  assert.deepEqual(details, [70, 3]);
  const selection = asked.find((r) => r.root === "PaymentServiceSelectionReq");
  assert.ok(selection?.root === "PaymentServiceSelectionReq");
  const selected = selection.value.SelectedServiceList.SelectedService;
  assert.deepEqual(
    selected.map((s) => [s.ServiceID, s.ParameterSetID]),
    [[1, undefined], [70, 7], [3, 7]],
  );
});

Deno.test("`advanceIso2()` renegotiates in AC when the station asks, then when the driver does", () => {
  const where = station("AC_three_phase_core");
  const { asked, end } = drive(where, {
    before: (turn, request, s) => {
      if (turn === 10) s.notification = "ReNegotiation";
      if (request.root === "PowerDeliveryReq") s.notification = "None";
      if (turn === 20) return { id: 1, kind: "renegotiateSchedule" };
      if (turn === 30) return { id: 2, kind: "stop" };
    },
  });
  const steps = progress(asked);
  const once = ["Renegotiate", "ChargeParameterDiscoveryReq", "Start"];
  const loop = "ChargingStatusReq";
  assert.deepEqual(
    steps.slice(steps.indexOf("Start")),
    ["Start", loop, ...once, loop, ...once, loop, "Stop", "SessionStopReq"],
  );
  assert.equal(end.agreed, true);
});

Deno.test("`advanceIso2()` renegotiates in DC with cable check and pre-charge again, inlet open, in state C", () => {
  const { asked, commands, end } = drive(station("DC_extended"), {
    before: (turn) => {
      if (turn === 15) return { id: 1, kind: "renegotiateSchedule" };
      if (turn === 40) return { id: 2, kind: "stop" };
    },
  });
  const steps = progress(asked);
  assert.deepEqual(steps.slice(steps.indexOf("Renegotiate")), [
    "Renegotiate",
    "ChargeParameterDiscoveryReq",
    "CableCheckReq",
    "PreChargeReq",
    "Start",
    "CurrentDemandReq",
    "Stop",
    "WeldingDetectionReq",
    "SessionStopReq",
  ]);
  const opened = commands.indexOf("car.openInlet", 3);
  const closed = commands.lastIndexOf("car.closeInlet");
  assert.ok(opened > 0 && opened < closed);
  assert.ok(!commands.slice(0, closed).includes("car.state B"));
  assert.equal(end.agreed, true);
});

Deno.test("`advanceIso2()` takes a new schedule when the old one has run out", () => {
  const short = {
    ...tuple(1, [[0, 11_000]]),
    PMaxSchedule: {
      PMaxScheduleEntry: [{
        RelativeTimeInterval: { start: 0, duration: 2 },
        PMax: physical(11_000, "W"),
      }],
    },
  };
  const { asked } = drive(
    station("AC_three_phase_core", { schedules: [short] }),
    { before: wishAt(40) },
  );
  assert.ok(progress(asked).includes("Renegotiate"));
});

for (const mode of ["AC_three_phase_core", "DC_extended"] as const) {
  Deno.test(`\`advanceIso2()\` pauses and joins its session again in ${mode}`, () => {
    const first = drive(station(mode), { before: wishAt(20, "pause") });
    assert.equal(first.end.how, "paused");
    assert.equal(first.end.reason, "the car asked for a pause");
    const stop = first.asked.at(-1);
    assert.ok(stop?.root === "SessionStopReq");
    assert.equal(stop.value.ChargingSession, "Pause");
    assert.deepEqual(first.end.paused, {
      sessionId: SESSION,
      service: mode.slice(0, 2),
      controlMode: "scheduled",
      mode,
      payment: "ExternalPayment",
      tupleId: 1,
    });
    const resume = first.end.paused;
    const schedules = [tuple(7, [[0, 22_000]]), tuple(1, [[0, 5_000]])];
    const again = drive(station(mode, { joins: true, schedules }), {
      options: resume ? { resume } : {},
      before: wishAt(25),
    });
    assert.equal(again.asked[0]?.header.SessionID, SESSION);
    const start = again.asked.find((r) => r.root === "PowerDeliveryReq");
    assert.ok(start?.root === "PowerDeliveryReq");
    assert.equal(start.value.SAScheduleTupleID, 1, "it keeps its schedule");
    assert.equal(again.end.agreed, true);
  });
}

Deno.test("`advanceIso2()` starts anew where its pause is forgotten, and refuses a join it did not ask for", () => {
  const resume = {
    sessionId: "AAAAAAAAAAAAAAAA",
    service: "AC",
    controlMode: "scheduled",
  } as const;
  const { notes, end } = drive(station("AC_three_phase_core"), {
    options: { resume },
    before: wishAt(10),
  });
  assert.match(notes[0] ?? "", /does not remember the paused session/);
  assert.equal(end.agreed, true);
  const joined = drive(station("AC_three_phase_core", { joins: true }), {
    options: { resume },
  });
  assert.match(joined.end.reason, /joined a session the car did not name/);
});

for (const mode of ["AC_three_phase_core", "DC_extended"] as const) {
  Deno.test(`\`advanceIso2()\` obeys StopCharging in ${mode}, by a pause where told so`, () => {
    const stopping = (turn: number, _request: OpenRequest, s: Double) => {
      if (turn === 20) s.notification = "StopCharging";
    };
    const plain = drive(station(mode), { before: stopping });
    assert.equal(plain.end.reason, "the station asked to stop charging");
    assert.equal(plain.end.how, "terminated");
    const paused = drive(station(mode), {
      before: stopping,
      options: { pauseWhenStopped: true },
    });
    assert.equal(paused.end.how, "paused");
    const early = drive(station(mode, { notification: "StopCharging" }), {
      options: { pauseWhenStopped: true },
    });
    assert.equal(early.end.how, "terminated", "there is nothing to pause yet");
    assert.ok(!early.names.includes("PowerDeliveryReq"));
  });
}

/** Names of requests, of PowerDelivery the progress; repetitions left out. */
function progress(asked: readonly OpenRequest[]): string[] {
  return order(
    asked.map((request) =>
      request.root === "PowerDeliveryReq"
        ? request.value.ChargeProgress
        : request.root
    ),
  );
}
