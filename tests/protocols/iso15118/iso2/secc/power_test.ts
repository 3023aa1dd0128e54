import { deepEqual, equal, ok } from "node:assert/strict";
import { evStatus, reach, say, talk } from "./_car.ts";
import { type Answered, answerTo, request, type Settle } from "./_drive.ts";
import { DAY_MS, envOf, NOW_MS } from "./_station.ts";

function failure({ value, outcome, session }: Answered) {
  equal(session.state, "Ended");
  return [value.ResponseCode, outcome.end?.reason];
}

const types = (answered: readonly Answered[]) =>
  answered.flatMap(({ awaited, effects }) =>
    [...awaited, ...effects].map(({ type }) => type)
  ).filter((type) => type !== "evse.vehicle");

const wrongly: Settle = ({ type }) => ({
  ok: false,
  command: type,
  reason: "the test wished it",
});

Deno.test("`handlePowerDelivery()` refuses power to a vehicle that is not ready, or reports a fault", () => {
  const asked = answerTo(reach("PreCharge", "DC"), say.preCharge(), envOf());
  for (
    const [change, reason] of [
      [
        { EVReady: false },
        "the vehicle wants power without being ready for it",
      ],
      [
        { EVErrorCode: "FAILED_EVShiftPosition" },
        "the vehicle reports FAILED_EVShiftPosition",
      ],
    ] as const
  ) {
    const start = request("PowerDeliveryReq", {
      ChargeProgress: "Start",
      SAScheduleTupleID: 1,
      DC_EVPowerDeliveryParameter: {
        DC_EVStatus: evStatus(change),
        ChargingComplete: false,
      },
    });
    deepEqual(failure(answerTo(asked.session, start, envOf())), [
      "FAILED_PowerDeliveryNotApplied",
      reason,
    ]);
  }
});

Deno.test("`handlePowerDelivery()` closes the contactor before anything flows", () => {
  const answered = answerTo(
    reach("PowerDelivery"),
    say.power("Start"),
    envOf({ contactorClosed: false }),
  );
  deepEqual(types([answered]), ["evse.closeContactor", "evse.startTransfer"]);
  equal(answered.session.state, "ChargingStatus");
  ok(answered.session.transferring);
});

Deno.test("`handlePowerDelivery()` ends with a contactor that does not close", () => {
  const answered = answerTo(
    reach("PowerDelivery"),
    say.power("Start"),
    envOf({ contactorClosed: false }),
    wrongly,
  );
  deepEqual(failure(answered), [
    "FAILED_ContactorError",
    "the contactor did not close: the test wished it",
  ]);
  deepEqual(types([answered]), ["evse.closeContactor", "evse.sessionOver"]);
});

Deno.test("`handlePowerDelivery()` gives DC no power before pre-charge has matched", () => {
  const before = reach("PreCharge", "DC");
  const unasked = answerTo(before, say.power("Start"), envOf());
  equal(unasked.value.ResponseCode, "FAILED_PowerDeliveryNotApplied");
  const asked = answerTo(before, say.preCharge(), envOf()).session;
  const apart = envOf({ preChargeMatched: false, contactorClosed: false });
  // The outlet is asked to close, waits for equal voltages, and fails.
  const unmatched = answerTo(asked, say.power("Start"), apart, wrongly);
  equal(unmatched.value.ResponseCode, "FAILED_PowerDeliveryNotApplied");
  deepEqual(types([unmatched]), ["evse.closeContactor", "evse.sessionOver"]);
  const closed = envOf({ preChargeMatched: false, contactorClosed: true });
  const stuck = answerTo(asked, say.power("Start"), closed);
  equal(stuck.value.ResponseCode, "FAILED_PowerDeliveryNotApplied");
  deepEqual(types([stuck]), ["evse.sessionOver"]);
  const early = answerTo(
    reach("CableCheck", "DC"),
    say.power("Start"),
    envOf(),
  );
  equal(early.value.ResponseCode, "FAILED_SequenceError");
});

Deno.test("`handlePowerDelivery()` lets no current into a DC vehicle that has asked for none", () => {
  const asked = answerTo(reach("PreCharge", "DC"), say.preCharge(), envOf());
  const { effects } = answerTo(asked.session, say.power("Start"), envOf());
  const [told] = effects;
  ok(told?.type === "evse.vehicle");
  deepEqual(told.vehicle.demand, { voltageV: 390, currentA: 0 });
});

Deno.test("`handlePowerDelivery()` holds the profile against the schedule", () => {
  const session = reach("PowerDelivery");
  const start = (...profile: [number, number][]) =>
    answerTo(session, say.power("Start", profile), envOf());
  const kept = start([0, 22_000], [3_600, 0]);
  equal(kept.value.ResponseCode, "OK");
  const [told] = kept.effects;
  ok(told?.type === "evse.vehicle");
  deepEqual(told.vehicle.profile, [
    { fromMs: NOW_MS, untilMs: NOW_MS + 3_600_000, powerW: 22_000 },
    { fromMs: NOW_MS + 3_600_000, untilMs: NOW_MS + DAY_MS, powerW: 0 },
  ]);
  deepEqual(failure(start([0, 11_000], [3_600, 30_000])), [
    "FAILED_ChargingProfileInvalid",
    "the vehicle plans 30000 W where 22080 W are offered",
  ]);
  // A step beyond the schedule's end, as a car ends its profile.
  equal(start([0, 11_000], [86_400, 30_000]).value.ResponseCode, "OK");
});

Deno.test("`handlePowerDelivery()` takes one entry of a car for a schedule that steps down, and holds it to the less", () => {
  const charge = [11_000, 7_000].map((powerW, half) => ({
    fromMs: NOW_MS + half * DAY_MS / 2,
    untilMs: NOW_MS + (half + 1) * DAY_MS / 2,
    powerW,
  }));
  const env = envOf({ outlook: { charge, discharge: [] } });
  const { session } = answerTo(
    reach("ChargeParameterDiscovery"),
    say.ac(),
    env,
  );
  const start = (...profile: [number, number][]) =>
    answerTo(session, say.power("Start", profile), env);
  const { value, session: next } = start([0, 11_000]);
  equal(value.ResponseCode, "OK");
  deepEqual(next.vehicle?.profile, charge);
  // Two entries show that it has seen the step.
  deepEqual(failure(start([0, 11_000], [43_200, 11_000])), [
    "FAILED_ChargingProfileInvalid",
    "the vehicle plans 11000 W where 7000 W are offered",
  ]);
});

Deno.test("`handlePowerDelivery()` refuses a schedule that was not offered", () => {
  const request = say.power("Start", undefined, 2);
  const answered = answerTo(reach("PowerDelivery"), request, envOf());
  deepEqual(failure(answered), [
    "FAILED_TariffSelectionInvalid",
    "the vehicle selected schedule 2, which was not offered",
  ]);
});

Deno.test("`handlePowerDelivery()` stops in every state from the schedule on, and opens what was closed", () => {
  const states = [
    ["PowerDelivery", "AC", "SessionStop", []],
    ["ChargingStatus", "AC", "SessionStop", ["evse.stopTransfer"]],
    ["CableCheck", "DC", "WeldingDetection", []],
    ["PreCharge", "DC", "WeldingDetection", []],
    ["CurrentDemand", "DC", "WeldingDetection", ["evse.stopTransfer"]],
  ] as const;
  for (const [state, way, next, commands] of states) {
    const answered = answerTo(reach(state, way), say.power("Stop"), envOf());
    equal(answered.value.ResponseCode, "OK", state);
    equal(answered.session.state, next);
    equal(answered.session.transferring, false);
    deepEqual(types([answered]), commands);
  }
});

Deno.test("`handlePowerDelivery()` says when the contactor does not open", () => {
  const answered = answerTo(
    reach("CurrentDemand", "DC"),
    say.power("Stop"),
    envOf(),
    wrongly,
  );
  deepEqual(failure(answered), [
    "FAILED_ContactorError",
    "the transfer did not stop as it should: the test wished it",
  ]);
});

Deno.test("`handlePowerDelivery()` negotiates AC anew while energy flows", () => {
  const answers = talk(reach("ChargingStatus"), [
    say.power("Renegotiate"),
    say.ac(),
    say.power("Start", [[0, 5_000]]),
    say.charging(),
  ]);
  deepEqual(answers.map(({ value }) => value.ResponseCode), OKS.slice(0, 4));
  deepEqual(types(answers), ["evse.startTransfer"]);
  equal(answers.at(-1)?.session.vehicle?.profile?.[0]?.powerW, 5_000);
});
const OKS = ["OK", "OK", "OK", "OK", "OK", "OK", "OK"];

Deno.test("`handlePowerDelivery()` stops DC for a new schedule, and checks and charges anew", () => {
  const answers = talk(reach("CurrentDemand", "DC"), [
    say.power("Renegotiate"),
    say.dc(),
    say.cableCheck(),
    say.cableCheck(),
    say.preCharge(),
    say.power("Start"),
    say.demand(),
  ], envOf({ contactorClosed: false }));
  deepEqual(answers.map(({ value }) => value.ResponseCode), OKS);
  deepEqual(types(answers), [
    "evse.stopTransfer",
    "evse.startCableCheck",
    "evse.preCharge",
    "evse.closeContactor",
    "evse.startTransfer",
  ]);
});

Deno.test("`handlePowerDelivery()` refuses to negotiate anew what was never in use", () => {
  const answered = answerTo(
    reach("PowerDelivery"),
    say.power("Renegotiate"),
    envOf(),
  );
  equal(answered.value.ResponseCode, "FAILED_SequenceError");
});
