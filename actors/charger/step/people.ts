/**
 * What a person, a backend or the site's guard asks of a charger: stop, start,
 * emergency stop, reset. Each gets an answer, and none says that something was
 * done where nothing was.
 *
 * @module
 */

import type { Actor, FaultName } from "../events.ts";
import { clearFaults, end, explain, fault, isRested, SAFE_V } from "./ends.ts";
import { exceedsAllocation } from "./excess.ts";
import { resetFallback } from "./fallback.ts";
import type { PersonRequest } from "./input.ts";
import {
  changeSession,
  enter,
  happen,
  isLive,
  remember,
  reply,
  settle,
  switchOff,
  tellSession,
  type Turn,
} from "./turn.ts";
import { isPlugged, LOST_MS } from "./view.ts";

/** How long a car may take to end the session when asked, ms. */
export const STOP_PATIENCE_MS = 10_000;
/** Who asked for a reset hears after so long that the self test still runs, ms. */
const SELF_TEST_REPLY_MS = 1_500;
/** A self test without a verdict after so long has failed, ms. */
const SELF_TEST_MS = 30_000;

/** A device that was not heard of for so long does not answer, ms. */
const SILENT_MS = 2_000;

/** Faults whose way back is a passed self test of the insulation monitor or RCD. */
const TESTED: ReadonlySet<FaultName> = new Set<FaultName>([
  "insulationFault",
  "insulationSilent",
  "residualCurrent",
  "welded",
]);

/** Carries out what was asked, and answers. */
export function personAsks(turn: Turn, request: PersonRequest): void {
  switch (request.type) {
    case "evse.stop":
      stop(turn, request);
      return;
    case "evse.start":
      start(turn, request);
      return;
    case "evse.emergencyStop":
      emergencyStop(turn, request);
      return;
    case "evse.reset":
      reset(turn, request);
  }
}

const STAYS = "stays stopped until it is plugged in anew or started";
const NOBODY = "no session to stop, and no car is plugged in";

/** Final until a new plug-in or a start: what was authorised, or will be, is void. */
function stop(
  turn: Turn,
  { by, reason, replyTo }: Extract<PersonRequest, { type: "evse.stop" }>,
): void {
  const { state, view } = turn;
  const isServing = isLive(state) && state.phase.startsWith("Session.");
  const wasStopped = state.stopped !== undefined;
  if (isServing || isPlugged(view) || state.phase === "Fallback") {
    if (!wasStopped) {
      happen(turn, { kind: "stopAsked", by, why: reason });
      state.stopped = { by, why: reason };
      remember(turn);
    }
  }
  if (!isServing) {
    const isEnding = isLive(state) || state.phase === "Ending";
    if (state.stopped) {
      const session = isEnding
        ? "the session is ending already"
        : "there is no session";
      const since = wasStopped ? "was stopped already and " : "";
      // Nothing was done where all was so before.
      const kind = wasStopped ? "refused" : "done";
      reply(turn, replyTo, kind, `${session}; the car ${since}${STAYS}`);
    } else {
      const words = isEnding ? "the session is ending already" : NOBODY;
      reply(turn, replyTo, "refused", words);
    }
    return;
  }
  if (state.session?.stopDueMonoMs !== undefined) {
    reply(turn, replyTo, "done", "the session is being stopped already");
    return;
  }
  voidAuthorisation(turn);
  explain(turn, { by, cause: { kind: "asked" }, words: reason });
  changeSession(turn, { stopDueMonoMs: view.monoMs + STOP_PATIENCE_MS });
  state.notification = { kind: "Terminate", maxDelayS: 0 };
  withdrawVoltage(turn, reason);
  tellSession(turn, { type: "session.wake" });
  reply(turn, replyTo, "done", "the session is being stopped");
}

/** Whoever was let in, or would be, is not any more. */
function voidAuthorisation({ state, effects }: Turn): void {
  const { asked } = state.authorisation;
  state.authorisation = {
    answer: "rejected",
    means: undefined,
    asked: asked + 1,
    pending: false,
  };
  effects.push({ do: "forgetIdentity" });
}

/** What has not come as far as current is broken off; where current may flow it is led to zero. */
function withdrawVoltage(turn: Turn, reason: string): void {
  const { state } = turn;
  const { mode } = state.power;
  if (state.cable.verdict === "running") {
    state.cable = { ...state.cable, verdict: "failed" };
  }
  state.preChargeV = 0;
  if (mode === "closed" && state.phase === "Session.Ready") return;
  if (mode === "transfer") return;
  switchOff(turn);
  settle(
    turn,
    "evse.closeContactor",
    `charging was stopped: ${reason}`,
  );
  const isBroken = state.phase === "Session.CableCheck" ||
    state.phase === "Session.PreCharge" || state.phase === "Session.Closing";
  // A session without communication opens by itself and then ends.
  if (isBroken && !state.session?.basic) enter(turn, "Session.Setup");
}

/** Takes a stop back. Power comes when the car asks for it. */
function start(
  turn: Turn,
  { by, replyTo }: Extract<PersonRequest, { type: "evse.start" }>,
): void {
  const { state, view } = turn;
  const [faulty] = state.faults;
  const why = faulty
    ? `the charger is out of service: ${faulty.words}`
    : !isPlugged(view)
    ? "no car is plugged in"
    : !state.stopped
    ? "nothing to start: charging was not stopped"
    : state.session
    ? "the session that was stopped has not ended yet"
    : undefined;
  if (why !== undefined) {
    reply(turn, replyTo, "refused", why);
    return;
  }
  state.stopped = undefined;
  remember(turn);
  resetFallback(turn);
  enter(turn, "PluggedIn");
  happen(turn, { kind: "carAsked", what: "to begin anew", by });
  reply(turn, replyTo, "done", "the car may charge again");
}

function emergencyStop(
  turn: Turn,
  { by, replyTo }: Extract<PersonRequest, { type: "evse.emergencyStop" }>,
): void {
  const { state, view } = turn;
  const name = "emergencyStopByCommand";
  const isKnown = state.faults.some((each) => each.name === name);
  fault(turn, name, { latched: true, atOnce: true, by });
  if (isPlugged(view) && !state.stopped) {
    state.stopped = { by, why: "an emergency stop was commanded" };
    remember(turn);
  }
  const words = isKnown
    ? "the emergency stop is in force already"
    : "the power is being switched off; it stays off until the charger is reset";
  reply(turn, replyTo, "done", words);
}

/** Clears the faults, or says what hinders. */
function reset(
  turn: Turn,
  { by, replyTo }: Extract<PersonRequest, { type: "evse.reset" }>,
): void {
  const { state, view } = turn;
  const why = state.faults.length === 0
    ? "there is no fault to reset"
    : hindrance(turn);
  if (why !== undefined) {
    reply(turn, replyTo, "refused", why);
    return;
  }
  if (!state.faults.some(({ name }) => TESTED.has(name))) {
    clearFaults(turn, by);
    reply(turn, replyTo, "done", "the fault was cleared");
    return;
  }
  if (state.selfTest) {
    if (state.selfTest.isPutOff) {
      state.selfTest = { ...state.selfTest, by, replyTo, isPutOff: false };
    } else reply(turn, replyTo, "refused", STILL_TESTING);
    return;
  }
  state.insulationTest++;
  state.selfTest = {
    by,
    replyTo,
    isPutOff: false,
    test: state.insulationTest,
    sinceMonoMs: view.monoMs,
  };
}

const STILL_TESTING = "the self test is still running: reset again later";

/** What keeps a fault from being cleared at this moment. */
function hindrance(turn: Turn): string | undefined {
  const { state, view } = turn;
  const { report } = view;
  if (report.emergencyStop.pressed) {
    return "the emergency stop is still pressed";
  }
  if (state.fresh.silentMs >= LOST_MS) {
    return "the driver of the power stage still does not answer";
  }
  const silent = silentDevice(turn);
  if (silent !== undefined) return `${silent} still does not answer`;
  if (report.contactor.closed) return "the contactor is still closed";
  if (report.stage.voltageV >= SAFE_V || report.stage.busV >= SAFE_V) {
    return "the output is still above 60 V";
  }
  if (isLive(state)) return "the session has not ended yet";
  return isRested(turn) ? undefined : "the devices show nothing fresh";
}

/** A device whose word a reset needs, and which gives none. */
function silentDevice({ state, view, config }: Turn): string | undefined {
  const { emergencyStop, stage, contactor, insulation } = view.report;
  const isHeard = (atMonoMs: number) => view.monoMs - atMonoMs <= SILENT_MS;
  if (!isHeard(emergencyStop.atMonoMs)) return "the emergency stop";
  if (!isHeard(stage.atMonoMs)) return "the power stage";
  if (!isHeard(contactor.atMonoMs)) return "the contactor";
  const isTested = state.faults.some(({ name }) => TESTED.has(name));
  if (!isTested || isHeard(insulation.atMonoMs)) return undefined;
  return config.kind === "dc"
    ? "the insulation monitor"
    : "the residual current device";
}

/** One look at a self test that a reset waits for. */
export function lookAtSelfTest(turn: Turn): void {
  const { state, view } = turn;
  const { selfTest } = state;
  if (!selfTest) return;
  const { verdict, test } = view.report.insulation;
  const { by, replyTo, isPutOff } = selfTest;
  const tookMs = view.monoMs - selfTest.sinceMonoMs;
  const isOurs = test === selfTest.test;
  if (isOurs && verdict === "valid") {
    // A reset asked for again finds it passed.
    if (isPutOff && tookMs <= SELF_TEST_MS) return;
    state.selfTest = undefined;
    const why = isPutOff ? STILL_TESTING : hindrance(turn);
    if (why !== undefined) {
      reply(turn, replyTo, "refused", why);
      return;
    }
    clearFaults(turn, by);
    reply(
      turn,
      replyTo,
      "done",
      "the self test has passed: the fault was cleared",
    );
  } else if ((isOurs && verdict === "fault") || tookMs > SELF_TEST_MS) {
    state.selfTest = undefined;
    reply(turn, replyTo, "refused", "the self test has failed");
  } else if (
    replyTo !== undefined && !isPutOff && tookMs > SELF_TEST_REPLY_MS
  ) {
    state.selfTest = { ...selfTest, replyTo: undefined, isPutOff: true };
    reply(turn, replyTo, "refused", STILL_TESTING);
  }
}

/** Stops a car that does not stop though it was asked. */
export function stopIfIgnored(turn: Turn): void {
  const { state, view } = turn;
  const { session } = state;
  if (!session || session.over || session.stopDueMonoMs === undefined) return;
  if (!state.phase.startsWith("Session.")) return;
  if (view.monoMs < session.stopDueMonoMs) return;
  const why = session.ending?.words ?? "";
  end(
    turn,
    session.ending?.by ?? "station",
    { kind: "patience" },
    `the car did not stop though it was asked: ${why}`,
  );
}

/** The site's own guard opens this outlet. */
export function siteOverload(turn: Turn, why: string): void {
  const { state } = turn;
  const by: Actor = "gateway";
  if (!isLive(state) || !state.phase.startsWith("Session.")) return;
  state.stopped ??= { by, why };
  remember(turn);
  happen(turn, { kind: "stopAsked", by, why });
  voidAuthorisation(turn);
  end(
    turn,
    by,
    { kind: "permit", name: "allocation" },
    why,
    exceedsAllocation(turn),
  );
}
