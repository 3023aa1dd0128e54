import { deepEqual, equal } from "node:assert/strict";
import type { Notification } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import { pv, reach, say, talk } from "./_car.ts";
import { type Answered, answerTo } from "./_drive.ts";
import { envOf, NOW_MS } from "./_station.ts";

function failure({ value, outcome, session }: Answered) {
  equal(session.state, "Ended");
  return [value.ResponseCode, outcome.end?.reason];
}

const types = (answered: readonly Answered[]) =>
  answered.flatMap(({ awaited, effects }) =>
    [...awaited, ...effects].map(({ type }) => type)
  ).filter((type) => type !== "evse.vehicle");

const status = ({ value }: Answered) =>
  value.DC_EVSEStatus as {
    EVSENotification: string;
    EVSEIsolationStatus: string;
    EVSEStatusCode: string;
  };

Deno.test("`handleCableCheck()` lets no verdict count that was there before", () => {
  const session = reach("CableCheck", "DC");
  const first = answerTo(session, say.cableCheck(), envOf());
  equal(first.value.EVSEProcessing, "Ongoing");
  equal(status(first).EVSEIsolationStatus, "Invalid");
  equal(status(first).EVSEStatusCode, "EVSE_Ready");
  deepEqual(first.effects, [{ type: "evse.startCableCheck", maxV: 460 }]);
  const running = answerTo(
    first.session,
    say.cableCheck(),
    envOf({ cableCheck: "running" }),
  );
  equal(running.value.EVSEProcessing, "Ongoing");
  equal(status(running).EVSEStatusCode, "EVSE_IsolationMonitoringActive");
  deepEqual(running.effects, []);
  const passed = answerTo(running.session, say.cableCheck(), envOf());
  equal(passed.value.EVSEProcessing, "Finished");
  equal(status(passed).EVSEIsolationStatus, "Valid");
  equal(passed.session.state, "PreCharge");
});

Deno.test("`handleCableCheck()` ends with a bad verdict, a late one, and a vehicle's fault", () => {
  const started = answerTo(
    reach("CableCheck", "DC"),
    say.cableCheck(),
    envOf(),
  ).session;
  const bad = answerTo(
    started,
    say.cableCheck(),
    envOf({ cableCheck: "failed" }),
  );
  deepEqual(failure(bad), [
    "FAILED",
    "the insulation monitor found the cable unsafe",
  ]);
  deepEqual(status(bad), {
    NotificationMaxDelay: 0,
    EVSENotification: "None",
    EVSEIsolationStatus: "Fault",
    EVSEStatusCode: "EVSE_Malfunction",
  });
  const late = envOf({ cableCheck: "running" }, { nowMs: NOW_MS + 41_000 });
  deepEqual(failure(answerTo(started, say.cableCheck(), late)), [
    "FAILED",
    "the insulation monitor gave no verdict within 40 s",
  ]);
  const fault = { EVErrorCode: "FAILED_ChargerConnectorLockFault" } as const;
  deepEqual(failure(answerTo(started, say.cableCheck(fault), envOf())), [
    "FAILED",
    "the vehicle reports FAILED_ChargerConnectorLockFault",
  ]);
});

Deno.test("`handlePreCharge()` asks for the vehicle's voltage, never above either side's", () => {
  const session = reach("PreCharge", "DC");
  const asked = (volts: number) =>
    answerTo(session, say.preCharge(volts), envOf()).effects.at(-1);
  deepEqual(asked(390), { type: "evse.preCharge", voltageV: 390 });
  deepEqual(asked(900), { type: "evse.preCharge", voltageV: 460 });
  deepEqual(asked(-5), { type: "evse.preCharge", voltageV: 0 });
  const [, again] = talk(session, [say.preCharge(), say.preCharge()]);
  deepEqual(again?.effects, []);
  deepEqual(again?.value.EVSEPresentVoltage, pv(400, "V"));
});

Deno.test("`handlePreCharge()` tells the present voltage in whole volts", () => {
  const env = envOf({
    present: { voltageV: 389.62, currentA: 0, powerW: 0 },
  });
  const { value } = answerTo(reach("PreCharge", "DC"), say.preCharge(390), env);
  deepEqual(value.EVSEPresentVoltage, pv(390, "V"));
});

Deno.test("`handleCableCheck()` and `handlePreCharge()` put no voltage on a vehicle that is not ready", () => {
  const unready = { EVReady: false };
  const check = answerTo(
    reach("CableCheck", "DC"),
    say.cableCheck(unready),
    envOf(),
  );
  deepEqual([check.value.EVSEProcessing, check.effects], ["Ongoing", []]);
  const late = envOf({}, { nowMs: NOW_MS + 41_000 });
  deepEqual(failure(answerTo(check.session, say.cableCheck(unready), late)), [
    "FAILED",
    "the vehicle was not ready for the cable check within 40 s",
  ]);
  const charge = answerTo(
    reach("PreCharge", "DC"),
    say.preCharge(390, unready),
    envOf(),
  );
  deepEqual([charge.value.ResponseCode, charge.effects], ["OK", []]);
});

Deno.test("`handlePreCharge()` ends after `preChargeMs`", () => {
  const first = answerTo(reach("PreCharge", "DC"), say.preCharge(), envOf());
  const late = envOf({}, { nowMs: NOW_MS + 21_000 });
  deepEqual(failure(answerTo(first.session, say.preCharge(), late)), [
    "FAILED",
    "pre-charge was not finished within 20 s",
  ]);
});

Deno.test("`handleChargingStatus()` tells current, meter and schedule, and that the vehicle is there", () => {
  const answered = answerTo(reach("ChargingStatus"), say.charging(), envOf());
  deepEqual(
    { ...answered.value, MeterInfo: undefined },
    {
      ResponseCode: "OK",
      EVSEID: "DE*V2G*E0001",
      SAScheduleTupleID: 1,
      EVSEMaxCurrent: pv(16, "A"),
      MeterInfo: undefined,
      ReceiptRequired: false,
      AC_EVSEStatus: {
        NotificationMaxDelay: 0,
        EVSENotification: "None",
        RCD: false,
      },
    },
  );
  deepEqual(answered.effects.map(({ type }) => type), ["evse.vehicle"]);
});

Deno.test("`handleCurrentDemand()` reports the demand within the limits of both sides", () => {
  const session = reach("CurrentDemand", "DC");
  const demanded = (...demand: Parameters<typeof say.demand>) =>
    answerTo(session, say.demand(...demand), envOf()).session.vehicle?.demand;
  deepEqual(demanded(395, 100), { voltageV: 395, currentA: 100 });
  deepEqual(demanded(1_000, 600), { voltageV: 460, currentA: 250 });
  // Discharge is nothing that -2 knows, though cars have tried.
  deepEqual(demanded(395, -20), { voltageV: 395, currentA: 0 });
  deepEqual(demanded(395, 100, { EVReady: false }), {
    voltageV: 395,
    currentA: 0,
  });
});

Deno.test("`handleCurrentDemand()` gives the allocation as power and as current", () => {
  const session = reach("CurrentDemand", "DC");
  const limits = (maxW: number) => {
    const allocation = { targetW: 0, minW: -9_000, maxW };
    const { value } = answerTo(session, say.demand(), envOf({ allocation }));
    return [
      value.EVSEMaximumPowerLimit,
      value.EVSEMaximumCurrentLimit,
      value.EVSEMaximumVoltageLimit,
      value.EVSEPowerLimitAchieved,
    ];
  };
  deepEqual(limits(20_000), [
    pv(20_000, "W"),
    pv(50, "A"),
    pv(920, "V"),
    false,
  ]);
  deepEqual(limits(8_000), [pv(8_000, "W"), pv(20, "A"), pv(920, "V"), true]);
  deepEqual(limits(-1), [pv(0, "W"), pv(0, "A"), pv(920, "V"), true]);
});

Deno.test("`handleCurrentDemand()` ends with the vehicle's fault", () => {
  const fault = { EVErrorCode: "FAILED_RESSTemperatureInhibit" } as const;
  const answered = answerTo(
    reach("CurrentDemand", "DC"),
    say.demand(395, 10, fault),
    envOf(),
  );
  deepEqual(failure(answered), [
    "FAILED",
    "the vehicle reports FAILED_RESSTemperatureInhibit",
  ]);
  equal(status(answered).EVSEStatusCode, "EVSE_Shutdown");
});

Deno.test("`handleWeldingDetection()` is asked of the outlet once, and faults of the vehicle do not matter any more", () => {
  const answers = talk(reach("WeldingDetection", "DC"), [
    say.weld(),
    say.weld(),
    say.stop(),
  ]);
  deepEqual(types(answers), ["evse.weldingDetection", "evse.sessionOver"]);
  equal(answers.at(-1)?.outcome.end?.how, "terminated");
});

Deno.test("`dcStatus()` passes on what the outlet asks of the vehicle", () => {
  const session = reach("CurrentDemand", "DC");
  const told = (kind: Notification["kind"]) => {
    const notification = { kind, maxDelayS: 7 };
    const { EVSENotification, EVSEStatusCode } = status(
      answerTo(session, say.demand(), envOf({ notification })),
    );
    return [EVSENotification, EVSEStatusCode];
  };
  deepEqual(told("Terminate"), ["StopCharging", "EVSE_Shutdown"]);
  deepEqual(told("Pause"), ["StopCharging", "EVSE_Ready"]);
  deepEqual(told("ScheduleRenegotiation"), ["ReNegotiation", "EVSE_Ready"]);
  deepEqual(told("ServiceRenegotiation"), ["ReNegotiation", "EVSE_Ready"]);
  deepEqual(told("ExitStandby"), ["None", "EVSE_Ready"]);
  const before = answerTo(
    reach("CableCheck", "DC"),
    say.cableCheck(),
    envOf({ notification: { kind: "ScheduleRenegotiation", maxDelayS: 1 } }),
  );
  equal(status(before).EVSENotification, "None");
});

Deno.test("`handle()` ends with the outlet's fault, and still lets the vehicle stop", () => {
  const env = envOf({ fault: "the fan stands still" });
  const loop = answerTo(reach("CurrentDemand", "DC"), say.demand(), env);
  deepEqual(failure(loop), [
    "FAILED",
    "the outlet failed: the fan stands still",
  ]);
  equal(status(loop).EVSEStatusCode, "EVSE_EmergencyShutdown");
  equal(loop.effects.at(-1)?.type, "evse.sessionOver");
  const check = answerTo(reach("CableCheck", "DC"), say.cableCheck(), env);
  equal(status(check).EVSEStatusCode, "EVSE_Malfunction");
  const stop = answerTo(reach("ChargingStatus"), say.power("Stop"), env);
  equal(stop.value.ResponseCode, "OK");
  deepEqual(types([stop]), ["evse.stopTransfer"]);
});
