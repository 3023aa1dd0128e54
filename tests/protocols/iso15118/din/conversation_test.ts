/** Our car against our station: whole sessions and how they end. */

import assert from "node:assert/strict";
import { converse, count } from "./_drive.ts";
import { fromHex } from "./_din.ts";

Deno.test("`advanceDin()` and `DIN_SECC` charge in the order of the standard", () => {
  const run = converse();
  const order = [...new Set(run.asked)];
  assert.deepEqual(order, [
    "SessionSetupReq",
    "ServiceDiscoveryReq",
    "ServicePaymentSelectionReq",
    "ContractAuthenticationReq",
    "ChargeParameterDiscoveryReq",
    "CableCheckReq",
    "PreChargeReq",
    "PowerDeliveryReq",
    "CurrentDemandReq",
    "WeldingDetectionReq",
    "SessionStopReq",
  ]);
  assert.deepEqual(run.carEnd.reason, "the battery has what it should have");
  assert.equal(run.carEnd.agreed, true);
  assert.equal(run.stationEnd?.reason, "the vehicle ended the session");
  assert.deepEqual(
    run.commands.filter((type) => type !== "evse.vehicle"),
    [
      "evse.authorise",
      "evse.startCableCheck",
      "evse.preCharge",
      "evse.closeContactor",
      "evse.startTransfer",
      "evse.stopTransfer",
      "evse.weldingDetection",
      "evse.sessionOver",
    ],
  );
  assert.deepEqual(run.carCommands, [
    "car.state",
    "car.closeInlet",
    "car.draw",
    "car.state",
    "car.openInlet",
  ]);
});

Deno.test("`advanceDin()` asks for the current the station allows and the battery takes", () => {
  // 40 kW of the site at 400 V.
  const loop = converse({
    car: (asked) => ({
      request: count(asked, "CurrentDemandReq") >= 5
        ? { id: 1, kind: "stop" }
        : undefined,
    }),
  });
  assert.deepEqual(loop.outlet.vehicle?.demand, {
    voltageV: 450,
    currentA: 100,
  });
  assert.equal(loop.carEnd.reason, "the driver stopped the session");
});

Deno.test("`advanceDin()` waits while authorisation, schedule and cable check are Ongoing", () => {
  const run = converse({
    station: (asked) => ({
      eim: count(asked, "ContractAuthenticationReq") < 5
        ? "waiting"
        : "accepted",
      ...(count(asked, "ChargeParameterDiscoveryReq") < 4 &&
        { outlook: { charge: [], discharge: [] } }),
    }),
  });
  assert.equal(count(run.asked, "ContractAuthenticationReq"), 5);
  assert.equal(count(run.asked, "ChargeParameterDiscoveryReq"), 4);
  assert.equal(count(run.commands, "evse.authorise"), 1);
  assert.equal(run.carEnd.agreed, true);
});

Deno.test("`DIN_SECC` ends a session that nobody authorises, with FAILED and in words", () => {
  const run = converse({ station: () => ({ eim: "rejected" }) });
  assert.equal(run.codes.at(-1), "FAILED");
  assert.equal(
    run.stationEnd?.reason,
    "the vehicle was not authorised",
  );
  assert.match(run.carEnd.reason, /ContractAuthenticationReq with FAILED/);
});

Deno.test("`advanceDin()` gives up at the time limits of its loops", () => {
  const limits = [
    ["eim", { eim: "waiting" }, /no authorisation within 60 s/],
    [
      "schedule",
      { outlook: { charge: [], discharge: [] } },
      /no charge parameters within 60 s|FAILED/,
    ],
    ["cable check", { cableCheck: "running" }, /did not end within 40 s/],
    ["pre-charge", {
      present: { voltageV: 100, currentA: 0, powerW: 0 },
    }, /pre-charge did not end within 7 s: station 100 V, battery 400 V/],
  ] as const;
  for (const [name, view, words] of limits) {
    const run = converse({ station: () => view });
    assert.match(run.carEnd.reason, words, name);
    assert.equal(run.carEnd.agreed, false, name);
    assert.equal(count(run.commands, "evse.startTransfer"), 0, name);
    assert.ok(run.tookMs < 62_000, `${name}: ${run.tookMs} ms`);
  }
});

Deno.test("`advanceDin()` obeys a station that wants to stop", () => {
  for (const kind of ["Terminate", "Pause"] as const) {
    const run = converse({
      station: (asked) =>
        count(asked, "CurrentDemandReq") >= 3
          ? { notification: { kind, maxDelayS: 2 } }
          : {},
    });
    assert.equal(run.carEnd.agreed, true);
    assert.match(run.carEnd.reason, /EVSE_Shutdown/);
    assert.equal(
      run.stationEnd?.reason,
      "the vehicle ended the session as the outlet had asked",
    );
    assert.equal(count(run.asked, "CurrentDemandReq"), 3);
  }
});

Deno.test("`DIN_SECC` answers a fault in the loop with FAILED and the contactor opens", () => {
  const run = converse({
    station: (asked) =>
      count(asked, "CurrentDemandReq") >= 3 ? { fault: "it smells" } : {},
  });
  assert.equal(run.codes.at(-1), "FAILED");
  assert.deepEqual(run.stationEnd, {
    reason: "the outlet failed: it smells",
    how: "failed",
  });
  assert.equal(run.outlet.contactorClosed, false);
  assert.deepEqual(run.carCommands.slice(-3), [
    "car.draw",
    "car.state",
    "car.openInlet",
  ]);
});

Deno.test("`advanceDin()` stops when the station takes current out of the battery", () => {
  const run = converse({
    isStrict: false,
    station: (_asked, outlet) =>
      outlet.flows
        ? { present: { voltageV: 400, currentA: -12, powerW: -4_800 } }
        : {},
  });
  assert.match(run.carEnd.reason, /takes 12 A out of the battery/);
  assert.equal(run.carEnd.agreed, false);
  assert.equal(
    run.carEnd.session.evError,
    "FAILED_ChargingCurrentdifferential",
  );
  assert.ok(run.asked.includes("SessionStopReq"));
});

Deno.test("`advanceDin()` stops when the station gives more volts than the battery takes", () => {
  const run = converse({
    station: (_asked, outlet) =>
      outlet.flows
        ? { present: { voltageV: 500, currentA: 10, powerW: 5_000 } }
        : {},
  });
  assert.match(run.carEnd.reason, /gives 500 V, the battery takes 460 V/);
});

Deno.test("`advanceDin()` ends politely where the station cannot serve it", () => {
  const low = converse({ car: () => ({ presentV: 950 }) });
  assert.match(low.carEnd.reason, /150 to 920 V, does not reach/);
  assert.equal(low.asked.at(-1), "SessionStopReq");
  const wish = { id: 7, kind: "leave" } as const;
  const early = converse({ car: () => ({ request: wish }) });
  assert.deepEqual(early.asked, ["SessionSetupReq", "SessionStopReq"]);
  assert.equal(early.carEnd.reason, "the driver leaves");
  assert.equal(early.stationEnd?.how, "terminated");
  const paused = converse({
    car: (asked) => ({
      request: asked.includes("CurrentDemandReq")
        ? { id: 8, kind: "pause" }
        : undefined,
    }),
  });
  assert.match(paused.carEnd.reason, /in DIN 70121 is the session's end/);
});

Deno.test("`advanceDin()` notices a contactor that stays closed", () => {
  const run = converse({
    station: (asked) =>
      asked.includes("WeldingDetectionReq")
        ? { present: { voltageV: 395, currentA: 0, powerW: 0 } }
        : {},
  });
  assert.match(run.carEnd.reason, /395 V stay on the cable/);
  assert.equal(run.carEnd.agreed, false);
  assert.equal(run.notes.length, 1);
});

Deno.test("`advanceDin()` has the habits ordered from it, and `DIN_SECC` ends each in the right way", () => {
  const cases = [
    [{ earlySessionStop: { after: "CurrentDemandReq" } }, "OK", true],
    [{ earlySessionStop: { after: "CableCheckReq" } }, "OK", true],
    [{ earlySessionStop: { after: "SessionSetupReq" } }, "OK", true],
    [{ repeatSessionSetup: true }, "FAILED_SequenceError", false],
    [
      { wrongSessionId: { from: "PreChargeReq" } },
      "FAILED_UnknownSession",
      false,
    ],
    [{ stuckOngoing: "CableCheckReq" }, "FAILED_SequenceError", false],
    [{ stuckOngoing: "PreChargeReq" }, "FAILED", false],
    [{ emptyFirstSessionId: true }, "OK", true],
  ] as const;
  for (const [habits, code, agreed] of cases) {
    const run = converse({ options: { habits } });
    assert.equal(run.codes.at(-1), code, JSON.stringify(habits));
    assert.equal(run.carEnd.agreed, agreed, JSON.stringify(habits));
    assert.equal(run.outlet.contactorClosed, false);
    assert.ok(run.stationEnd);
  }
});

Deno.test("`DIN_SECC` stops the transfer before it answers a SessionStopReq inside the loop", () => {
  const habits = { earlySessionStop: { after: "CurrentDemandReq" } };
  const { commands } = converse({ options: { habits } });
  assert.deepEqual(commands.slice(-3), [
    "evse.vehicle",
    "evse.stopTransfer",
    "evse.sessionOver",
  ]);
});

Deno.test("`advanceDin()` ends on answers that are none of its session", () => {
  const reply = (
    to: string,
    body: Record<string, unknown>,
    SessionID?: string,
  ) =>
    converse({
      reply: (response, { name, value }) =>
        name === to
          ? {
            root: "V2G_Message",
            value: {
              Header: { SessionID: SessionID ?? value.Header.SessionID },
              Body: body,
            },
          }
          : response,
    });
  const OK = { ResponseCode: "OK" };
  const stop = { SessionStopRes: OK };
  assert.match(
    reply("ServiceDiscoveryReq", stop).carEnd.reason,
    /answered ServiceDiscoveryReq with SessionStopRes/,
  );
  assert.match(
    reply("SessionStopReq", stop, "1122334455667788").carEnd.reason,
    /should have; then SessionStopRes belongs to another session/,
  );
  const setup = {
    SessionSetupRes: { ResponseCode: "OK", EVSEID: new Uint8Array(1) },
  };
  assert.match(
    reply("SessionSetupReq", setup, "0000").carEnd.reason,
    /no usable SessionID/,
  );
  const joined = {
    SessionSetupRes: {
      ResponseCode: "OK_OldSessionJoined",
      EVSEID: new Uint8Array(1),
    },
  };
  assert.match(
    reply("SessionSetupReq", joined, "1122334455667788").carEnd.reason,
    /joined a session the car did not name/,
  );
  assert.match(
    reply("SessionSetupReq", {}).carEnd.reason,
    /answered SessionSetupReq with V2G_Message/,
  );
});

Deno.test("`DIN_SECC` joins an old session that the car names", () => {
  const resume = {
    sessionId: "A1B2C3D4E5F60718",
    service: "DC",
    controlMode: "scheduled",
  } as const;
  const run = converse({
    options: { resume },
    station: () => ({ paused: resume, eim: "waiting" }),
  });
  assert.equal(run.codes[0], "OK_OldSessionJoined");
  assert.equal(run.carEnd.session.sessionId, resume.sessionId);
  assert.equal(run.carEnd.agreed, true);
  assert.equal(count(run.commands, "evse.authorise"), 0);
  const anew = converse({ options: { resume } });
  assert.equal(anew.codes[0], "OK_NewSessionEstablished");
  assert.equal(anew.notes.length, 1);
});

Deno.test("`fromHex()` reads the padded request of a Tesla as the wire does", () => {
  const padded = fromHex("01fe80010000000e809a02264c2a8c360bc16ed0b800");
  assert.ok(padded);
});
