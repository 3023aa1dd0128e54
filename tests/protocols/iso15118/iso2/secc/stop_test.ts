import { deepEqual, equal, match } from "node:assert/strict";
import {
  ISO2_SECC,
  ISO2_STATES,
  startIso2Session,
} from "../../../../../protocols/iso15118/iso2/secc/mod.ts";
import { reach, say, SESSION_ID, talk, type Way } from "./_car.ts";
import { answerTo, type Settle } from "./_drive.ts";
import { envOf, NOW_MS } from "./_station.ts";

const wayTo = (state: string): Way => {
  if (state === "PaymentDetails") return "AC contract";
  return /^(CableCheck|PreCharge|CurrentDemand|Welding)/.test(state)
    ? "DC"
    : "AC";
};
const MIDDLE = ISO2_STATES.filter((state) =>
  state !== "SessionSetup" && state !== "Ended"
);

Deno.test("`handleSessionStop()` is accepted in every state, and stops first what flows", () => {
  for (const state of MIDDLE) {
    const session = reach(state, wayTo(state));
    const { value, awaited, outcome, session: next } = answerTo(
      session,
      say.stop(),
      envOf(),
    );
    equal(value.ResponseCode, "OK", state);
    equal(next.state, "Ended");
    equal(next.transferring, false);
    deepEqual(outcome.end, {
      how: "terminated",
      reason: "the vehicle ended the session",
    });
    deepEqual(
      awaited.map(({ type }) => type),
      session.transferring ? ["evse.stopTransfer"] : [],
    );
    equal(outcome.effects.at(-1)?.type, "evse.sessionOver");
  }
});

Deno.test("`handleSessionStop()` comes too early before SessionSetup and too late after the end", () => {
  const start = startIso2Session({ link: { tls: false } });
  const early = answerTo(start, say.stop(), envOf());
  equal(early.value.ResponseCode, "FAILED_SequenceError");
  const late = answerTo(early.session, say.stop(), envOf());
  equal(late.value.ResponseCode, "FAILED_SequenceError");
  match(late.outcome.end?.reason ?? "", /nothing more was expected/);
});

Deno.test("`handleSessionStop()` fails when the transfer does not stop", () => {
  const wrongly: Settle = ({ type }) => ({
    ok: false,
    command: type,
    reason: "the contactor is welded",
  });
  const { value, outcome } = answerTo(
    reach("ChargingStatus"),
    say.stop(),
    envOf(),
    wrongly,
  );
  equal(value.ResponseCode, "FAILED");
  deepEqual(outcome.end, {
    how: "failed",
    reason: "the transfer did not stop as it should: the contactor is welded",
  });
});

Deno.test("`handleSessionStop()` names the outlet's wish in its reason", () => {
  const reason = (kind: "Pause" | "Terminate", how: "Pause" | "Terminate") => {
    const env = envOf({ notification: { kind, maxDelayS: 0 } });
    const answered = answerTo(reach("SessionStop"), say.stop(how), env);
    return answered.outcome.end?.reason;
  };
  equal(
    reason("Terminate", "Terminate"),
    "the vehicle ended the session as the outlet had asked",
  );
  equal(
    reason("Pause", "Pause"),
    "the vehicle paused the session as the outlet had asked",
  );
});

Deno.test("`handleSessionStop()` leaves a paused session that the vehicle can join and charge in again", () => {
  for (const way of ["AC", "DC"] as const) {
    const state = way === "AC" ? "SessionStop" : "WeldingDetection";
    const { outcome, effects } = answerTo(
      reach(state, way),
      say.stop("Pause"),
      envOf(),
    );
    equal(outcome.end?.how, "paused");
    const over = effects.at(-1);
    const paused = over?.type === "evse.sessionOver" ? over.paused : undefined;
    equal(paused?.sessionId, SESSION_ID);
    equal(paused?.service, way);
    equal(paused?.payment, "eim");
    deepEqual(paused, outcome.paused);
    if (!paused) return;
    const env = envOf({ paused, eim: "waiting" });
    const answers = talk(startIso2Session({ link: { tls: false } }), [
      say.setup(SESSION_ID),
      say.discover(),
      say.pay("ExternalPayment"),
      say.authorise(),
      ...(way === "AC"
        ? [say.ac(), say.power("Start"), say.charging()]
        : [say.dc(), say.cableCheck(), say.cableCheck(), say.preCharge()]),
    ], env);
    equal(answers[0]?.value.ResponseCode, "OK_OldSessionJoined");
    for (const { value } of answers.slice(1)) equal(value.ResponseCode, "OK");
  }
});

Deno.test("`handleSessionStop()` has nothing to come back to before the vehicle was authorised", () => {
  const { outcome, effects } = answerTo(
    reach("Authorization"),
    say.stop("Pause"),
    envOf(),
  );
  equal(outcome.end?.how, "terminated");
  const over = effects.at(-1);
  equal(over?.type === "evse.sessionOver" && over.paused, undefined);
});

Deno.test("`ISO2_SECC.sequenceTimeoutMs()` is 60 s, and what the link's setup may take at first", () => {
  const start = startIso2Session({ link: { tls: false } });
  equal(ISO2_SECC.sequenceTimeoutMs(start), 20_000);
  equal(ISO2_SECC.sequenceTimeoutMs(reach("ChargingStatus")), 60_000);
  equal(ISO2_SECC.states[0], start.state);
  equal(ISO2_SECC.name, "ISO 15118-2");
});

Deno.test("`handle()` changes nothing of the session it is given", () => {
  const session = reach("CurrentDemand", "DC");
  const before = structuredClone({ ...session, evccid: undefined });
  answerTo(session, say.demand(), envOf({}, { nowMs: NOW_MS + 1 }));
  answerTo(session, say.stop(), envOf());
  deepEqual({ ...session, evccid: undefined }, before);
});
