/** The station's handlers where power is near. */

import assert from "node:assert/strict";
import type { DC_EVSEStatus } from "../../../../protocols/iso15118/generated/din.ts";
import { DIN_TIMEOUTS } from "../../../../protocols/iso15118/din/secc/mod.ts";
import type { StationView } from "../../../../protocols/iso15118/shared/secc/types.ts";
import { answer, codeOf, env, NOW_MS, opened, request } from "./_din.ts";
import { at, demand, evStatus, usual, VALUES } from "./_requests.ts";

Deno.test("`DIN_SECC.handle()` never lets a vehicle discharge, and says so at the end", () => {
  const out = at(
    "CurrentDemand",
    (id) => request("CurrentDemandReq", demand(-80), id),
  );
  assert.equal(out.code, "OK");
  const told = out.effects.find((e) => e.type === "evse.vehicle");
  assert.ok(told?.type === "evse.vehicle");
  assert.equal(told.vehicle.demand?.currentA, 0);
  assert.equal(told.vehicle.maxDischargeW, 0);
  const stop = usual("SessionStopReq", out.session.sessionId);
  assert.equal(
    answer(out.session, stop, env()).end?.reason,
    "the vehicle ended the session while energy flowed; it had asked for discharge, which DIN 70121 does not have",
  );
});

Deno.test("`DIN_SECC.handle()` starts the cable check for a ready vehicle only", () => {
  const idle = at(
    "CableCheck",
    (id) => request("CableCheckReq", { DC_EVStatus: evStatus(false) }, id),
  );
  assert.deepEqual(idle.effects, []);
  assert.equal(idle.status.EVSEStatusCode, "EVSE_Ready");
  const asked = at("CableCheck", (id) => usual("CableCheckReq", id));
  assert.deepEqual(asked.effects, [
    { type: "evse.startCableCheck", maxV: 450 },
  ]);
  assert.equal(asked.value["EVSEProcessing"], "Ongoing");
  assert.equal(asked.status.EVSEStatusCode, "EVSE_IsolationMonitoringActive");
  assert.equal(asked.status.EVSEIsolationStatus, "Invalid");
  const again = usual("CableCheckReq", asked.session.sessionId);
  const passed = answer(asked.session, again, env());
  assert.equal(passed.session.isolation, "Valid");
  const bad = answer(asked.session, again, env({ cableCheck: "failed" }));
  assert.equal(codeOf(bad.response), "FAILED");
  const status = opened(bad.response).value["DC_EVSEStatus"] as DC_EVSEStatus;
  assert.equal(status.EVSEIsolationStatus, "Fault");
  assert.equal(status.EVSEStatusCode, "EVSE_Malfunction");
  // What was found for a vehicle before says nothing of this one's cable.
  const unready = request(
    "CableCheckReq",
    { DC_EVStatus: evStatus(false) },
    idle.session.sessionId,
  );
  const before = env({ cableCheck: "failed" }, NOW_MS + 60_001);
  const late = answer(idle.session, unready, before);
  assert.match(late.end?.reason ?? "", /was not ready for the cable check/);
  assert.equal(late.session.isolation, "Invalid");
});

Deno.test("`DIN_SECC.handle()` gives no power before voltage, contactor and vehicle are right", () => {
  const start = (id: string) => usual("PowerDeliveryReq", id);
  const deny = (change: Partial<StationView>, settles = true) =>
    at("PowerDelivery", start, change, settles);
  assert.equal(at("CableCheck", start).code, "FAILED_SequenceError");
  assert.equal(at("PreCharge", start).code, "FAILED_SequenceError");
  assert.equal(at("CurrentDemand", start).code, "FAILED_SequenceError");
  const present = { voltageV: 100, currentA: 0, powerW: 0 };
  // The outlet is asked to close and waits for equal voltages, or fails.
  const low = deny({ preChargeMatched: false, present }, false);
  assert.equal(low.awaited, "evse.closeContactor");
  assert.equal(low.code, "FAILED_EVSEPresentVoltageToLow");
  const high = { ...present, voltageV: 800 };
  assert.equal(
    deny({ preChargeMatched: false, present: high }, false).code,
    "FAILED_PowerDeliveryNotApplied",
  );
  const welded = deny({
    preChargeMatched: false,
    contactorClosed: true,
    present,
  });
  assert.equal(welded.awaited, undefined);
  assert.equal(welded.code, "FAILED_EVSEPresentVoltageToLow");
  const stuck = deny({}, false);
  assert.equal(stuck.code, "FAILED_PowerDeliveryNotApplied");
  assert.equal(stuck.end?.reason, "the contactor did not close: it did not");
  const idle = at("PowerDelivery", (id) =>
    request("PowerDeliveryReq", {
      ReadyToChargeState: true,
      DC_EVPowerDeliveryParameter: {
        DC_EVStatus: evStatus(false),
        ChargingComplete: false,
      },
    }, id));
  assert.equal(idle.code, "FAILED_PowerDeliveryNotApplied");
  assert.equal(idle.awaited, undefined);
  const good = deny({});
  assert.equal(good.awaited, "evse.closeContactor");
  assert.deepEqual(good.effects.map(({ type }) => type), [
    "evse.vehicle",
    "evse.startTransfer",
  ]);
  assert.equal(good.session.vehicle?.demand?.currentA, 0);
});

Deno.test("`DIN_SECC.handle()` holds a charging profile against its schedule", () => {
  const plan = (SAScheduleTupleID: number, powerW: number) =>
    at("PowerDelivery", (id) =>
      request("PowerDeliveryReq", {
        ReadyToChargeState: true,
        ChargingProfile: {
          SAScheduleTupleID,
          ProfileEntry: [{
            ChargingProfileEntryStart: 0,
            ChargingProfileEntryMaxPower: powerW,
          }],
        },
      }, id)).code;
  assert.equal(plan(1, 22_000), "OK");
  assert.equal(plan(2, 22_000), "FAILED_TariffSelectionInvalid");
  assert.equal(plan(1, 30_000), "FAILED_ChargingProfileInvalid");
  assert.equal(plan(1, -5_000), "FAILED_ChargingProfileInvalid");
});

Deno.test("`DIN_SECC.handle()` asks a vehicle with an error to stop and does not wait for ever", () => {
  const ill = demand(50, evStatus(true, "FAILED_EVRESSMalfunction"));
  const out = at("CurrentDemand", (id) => request("CurrentDemandReq", ill, id));
  assert.equal(out.code, "OK");
  assert.equal(out.status.EVSENotification, "StopCharging");
  assert.equal(out.session.vehicle?.demand?.currentA, 0);
  const again = request("CurrentDemandReq", ill, out.session.sessionId);
  const late = answer(out.session, again, env({}, NOW_MS + 2_001));
  assert.equal(codeOf(late.response), "FAILED");
  assert.match(late.end?.reason ?? "", /its battery failed/);
  const well = usual("CurrentDemandReq", out.session.sessionId);
  const calm = answer(out.session, well, env({}, NOW_MS + 1_000)).session;
  assert.equal(calm.ongoingSinceMs, undefined);
  const unready = at(
    "CurrentDemand",
    (id) => request("CurrentDemandReq", demand(50, evStatus(false)), id),
  );
  assert.equal(unready.session.vehicle?.demand?.currentA, 0);
  assert.equal(unready.status.EVSENotification, "None");
});

Deno.test("`DIN_SECC.handle()` lets a vehicle with an error stop as any other", () => {
  const out = at("CurrentDemand", (id) =>
    request("PowerDeliveryReq", {
      ReadyToChargeState: false,
      DC_EVPowerDeliveryParameter: {
        DC_EVStatus: evStatus(true, "FAILED_EVRESSMalfunction"),
        ChargingComplete: false,
      },
    }, id));
  assert.equal(out.code, "OK");
  assert.equal(out.awaited, "evse.stopTransfer");
  assert.equal(out.session.state, "WeldingDetection");
  const stop = usual("SessionStopReq", out.session.sessionId);
  assert.equal(
    answer(out.session, stop, env()).end?.reason,
    "the vehicle ended the session; it had reported FAILED_EVRESSMalfunction (its battery failed)",
  );
});

Deno.test("`DIN_SECC.handle()` tells of a fault by status and lets the vehicle end what flows", () => {
  const fault = "the fan stands still";
  const loop = at("CurrentDemand", (id) => usual("CurrentDemandReq", id), {
    fault,
  });
  assert.equal(loop.code, "FAILED");
  assert.equal(loop.status.EVSEStatusCode, "EVSE_EmergencyShutdown");
  assert.equal(loop.status.EVSENotification, "StopCharging");
  const before = at("PreCharge", (id) => usual("PreChargeReq", id), { fault });
  assert.equal(before.status.EVSEStatusCode, "EVSE_Malfunction");
  const off = { ReadyToChargeState: false };
  const stop = at(
    "CurrentDemand",
    (id) => request("PowerDeliveryReq", off, id),
    {
      fault,
    },
  );
  assert.equal(stop.code, "OK");
  assert.equal(
    at("WeldingDetection", (id) => usual("WeldingDetectionReq", id), { fault })
      .code,
    "OK",
  );
});

Deno.test("`DIN_SECC.handle()` ends with a reason when the transfer does not stop", () => {
  for (const root of ["PowerDeliveryReq", "SessionStopReq"] as const) {
    const value = root === "PowerDeliveryReq"
      ? { ReadyToChargeState: false }
      : VALUES[root];
    const out = at(
      "CurrentDemand",
      (id) => request(root, value, id),
      {},
      false,
    );
    assert.equal(out.code, "FAILED");
    assert.equal(
      out.end?.reason,
      "the transfer did not stop as it should: it did not",
    );
  }
});

Deno.test("`DIN_SECC.handle()` turns the site's allocation into the current's limit", () => {
  const allocation = { targetW: 4_000, minW: 0, maxW: 4_000 };
  const { value } = at("CurrentDemand", (id) => usual("CurrentDemandReq", id), {
    allocation,
  });
  assert.deepEqual(value["EVSEMaximumCurrentLimit"], {
    Multiplier: 0,
    Unit: "A",
    Value: 10,
  });
  assert.equal(value["EVSEPowerLimitAchieved"], true);
});

Deno.test("`DIN_SECC.handle()` asks for one welding detection, however often the vehicle looks", () => {
  const first = at(
    "WeldingDetection",
    (id) => usual("WeldingDetectionReq", id),
  );
  assert.deepEqual(first.effects, [{ type: "evse.weldingDetection" }]);
  const again = usual("WeldingDetectionReq", first.session.sessionId);
  assert.deepEqual(answer(first.session, again, env()).effects, []);
});

Deno.test("`DIN_SECC.handle()` bounds pre-charge and welding detection", () => {
  const { preChargeMs, weldingDetectionMs } = DIN_TIMEOUTS;
  const first = at("PreCharge", (id) => usual("PreChargeReq", id));
  const late = env({}, NOW_MS + preChargeMs + 1);
  const { sessionId } = first.session;
  const again = answer(first.session, usual("PreChargeReq", sessionId), late);
  assert.equal(again.end?.reason, "pre-charge was not finished within 20 s");
  const power = usual("PowerDeliveryReq", sessionId);
  const start = answer(first.session, power, late);
  assert.equal(codeOf(start.response), "FAILED_PowerDeliveryNotApplied");
  assert.equal(start.end?.reason, "pre-charge took more than 20 s");
  const look = (id: string) => usual("WeldingDetectionReq", id);
  const { session } = at("WeldingDetection", look);
  const over = env({}, NOW_MS + weldingDetectionMs + 1);
  const end = answer(session, look(session.sessionId), over);
  assert.equal(codeOf(end.response), "FAILED");
  assert.match(end.end?.reason ?? "", /welded contacts for more than 20 s/);
});

Deno.test("`DIN_SECC.handle()` raises no voltage for a vehicle that is not ready or has an error", () => {
  const target = VALUES.PreChargeReq;
  const unready = at(
    "PreCharge",
    (id) =>
      request("PreChargeReq", { ...target, DC_EVStatus: evStatus(false) }, id),
  );
  assert.deepEqual(unready.effects, []);
  assert.equal(unready.session.state, "PreCharge");
  const ill = evStatus(true, "FAILED_ChargerConnectorLockFault");
  const sick = [
    at(
      "CableCheck",
      (id) => request("CableCheckReq", { DC_EVStatus: ill }, id),
    ),
    at(
      "PreCharge",
      (id) => request("PreChargeReq", { ...target, DC_EVStatus: ill }, id),
    ),
  ];
  for (const { code, end } of sick) {
    assert.equal(code, "FAILED");
    assert.match(end?.reason ?? "", /connector lock failed/);
  }
  const high = { Multiplier: 1, Unit: "V" as const, Value: 90 };
  const held = at(
    "PreCharge",
    (id) => request("PreChargeReq", { ...target, EVTargetVoltage: high }, id),
  );
  assert.deepEqual(held.effects.at(-1), {
    type: "evse.preCharge",
    voltageV: 450,
  });
  assert.equal(held.session.vehicle?.presentV, 450);
});
