/**
 * Ways out of a session: every one leads through `Ending` or `Faulted`, where
 * the outlet comes to rest; then the account of the session is closed.
 *
 * @module
 */

import { HAZARDS } from "../../../drivers/realtime/trips.ts";
import type { Actor, EndCause, Fault, FaultName } from "../events.ts";
import { IDLE_W, tellSiteGone, tellSiteNow } from "./reports.ts";
import { fallbackEnded, resetFallback, restFallback } from "./fallback.ts";
import { blankCar, type Ending } from "./state.ts";
import {
  changeSession,
  enter,
  farCar,
  happen,
  isLive,
  remember,
  settle,
  socOf,
  switchOff,
  tellSession,
  type Turn,
} from "./turn.ts";
import { isFresh, isPlugged } from "./view.ts";

/** Voltage below which a plug may be unlocked (IEC 61851-23). */
export const SAFE_V = 60;
/** A session that was told to give up may take so long, ms. */
const ABORT_GRACE_MS = 1_000;

/** Sentences of the faults that the evse itself finds. */
const OWN_WORDS = {
  emergencyStopByCommand: "an emergency stop was commanded",
  cableCheck: "the cable check failed",
  closing: "the contactor did not close",
  driverLost: "the driver of the power stage does not answer",
} as const;

/** The sentence of fault `name`. */
export function faultWords(name: FaultName): string {
  return isOwn(name) ? OWN_WORDS[name] : HAZARDS[name].words;
}

function isOwn(name: FaultName): name is keyof typeof OWN_WORDS {
  return Object.hasOwn(OWN_WORDS, name);
}

/** Open, nothing in the plug that could hurt, and the samples that say so are of now. */
export function isSafe({ state, view }: Turn): boolean {
  const { contactor, stage } = view.report;
  const { mode, setMonoMs } = state.power;
  return mode === "off" && !contactor.closed && stage.voltageV < SAFE_V &&
    contactor.atMonoMs > setMonoMs && stage.atMonoMs > setMonoMs &&
    isFresh(contactor.atMonoMs, view) && isFresh(stage.atMonoMs, view);
}

/** Open and without current, by samples taken after the order to open. */
export function isOpen({ state, view }: Turn): boolean {
  const { contactor, stage } = view.report;
  const { setMonoMs } = state.power;
  return !contactor.closed && Math.abs(stage.powerW) < IDLE_W &&
    contactor.atMonoMs > setMonoMs && stage.atMonoMs > setMonoMs;
}

/** Safe, and no session that still wants to answer its car. */
export function isRested(turn: Turn): boolean {
  return isSafe(turn) && !isLive(turn.state);
}

/** Notes why the session ends; the first cause stands, but a fault is nearer than a wish. */
export function explain(
  turn: Turn,
  ending: Omit<Ending, "where">,
): void {
  const { session, phase } = turn.state;
  if (!session) return;
  const known = session.ending;
  const { kind } = ending.cause;
  const isNearer = known?.cause.kind === "asked" &&
    (kind === "fault" || kind === "patience");
  if (known && !isNearer) return;
  changeSession(turn, { ending: { ...ending, where: phase } });
}

/** The session must end for a reason of the station. */
export function end(
  turn: Turn,
  by: Actor,
  cause: EndCause,
  words: string,
  atOnce = false,
): void {
  turn.state.trouble ??= words;
  explain(turn, { by, cause, words });
  changeSession(turn, { failed: true });
  enter(turn, "Ending");
  rest(turn, atOnce);
}

/** The outlet is out of service: until reset when latched, else until the plug is pulled. */
export function fault(
  turn: Turn,
  name: FaultName,
  { words = faultWords(name), latched = false, atOnce = false, by = "station" }:
    {
      readonly words?: string;
      readonly latched?: boolean;
      readonly atOnce?: boolean;
      readonly by?: Actor;
    } = {},
): void {
  const { state, view } = turn;
  const isKnown = state.faults.some((each) => each.name === name);
  if (!isKnown) {
    const found: Fault = { name, words, latched, sinceMs: view.nowMs };
    state.faults = [...state.faults, found];
    happen(turn, { kind: "faulted", fault: found });
    if (latched) remember(turn);
  }
  explain(turn, { by, cause: { kind: "fault", name }, words });
  changeSession(turn, { failed: true });
  if (state.phase !== "Faulted") enter(turn, "Faulted");
  rest(turn, atOnce);
}

/** Power down, and the session learns of it. */
function rest(turn: Turn, atOnce: boolean): void {
  const { state } = turn;
  switchOff(turn, atOnce);
  restFallback(turn);
  const words = state.session?.ending?.words ?? state.trouble ?? "";
  settle(turn, "evse.closeContactor", words);
  const isStuck = state.faults.some(({ name }) => name === "welded");
  if (isStuck) settle(turn, "evse.stopTransfer", words);
  tellSession(turn, { type: "session.wake" });
  // Without communication there is nobody to say good-bye to.
  if (state.session?.basic) changeSession(turn, { over: true });
  tellSiteNow(turn);
}

/** The session says that it is over, or has to be taken for it. */
export function sessionOver(turn: Turn): void {
  if (!turn.state.phase.startsWith("Session.")) return;
  enter(turn, "Ending");
  rest(turn, turn.state.session?.basic !== undefined);
}

/** While coming to rest: answers what is awaited, ends what lingers. */
export function endWhatLingers(turn: Turn): void {
  const { state, view, config } = turn;
  const { session } = state;
  if (!session) return;
  if (isOpen(turn)) settle(turn, "evse.stopTransfer");
  const restsMs = view.monoMs - state.sinceMonoMs;
  if (session.over) return;
  const { sessionGraceMs } = config.times;
  if (!session.aborted && restsMs >= sessionGraceMs) {
    changeSession(turn, { aborted: true });
    const reason = session.ending?.words ?? "the station ended the session";
    tellSession(turn, { type: "session.abort", reason });
  }
  if (restsMs > sessionGraceMs + ABORT_GRACE_MS) giveUp(turn);
}

/** Stops a session that does not end by itself. */
export function giveUp(turn: Turn): void {
  const { state, effects } = turn;
  if (!state.session) return;
  changeSession(turn, { over: true, failed: true });
  effects.push({ do: "stopSession" });
  const { link } = state.session;
  if (link !== undefined) effects.push({ do: "closeLink", link });
}

/** The outlet is at rest: unlocks and closes the account of the session. */
export function release(turn: Turn): void {
  const { state, effects, config } = turn;
  const { session } = state;
  if (!session?.paused) state.locked = false;
  if (session) {
    concluded(turn);
    closeAccount(turn);
    if (!session.paused) farCar(turn, { what: "leave" });
    if (session.link !== undefined) {
      effects.push({ do: "dropLink", link: session.link });
    }
  }
  state.session = undefined;
  effects.push({ do: "forgetIdentity" });
  tellSiteGone(turn);
  // Counted up: what was asked for the last car is answered to nobody.
  Object.assign(state, blankCar(config.isFree, state.authorisation.asked + 1));
  state.trouble = undefined;
}

/** The session's last event. */
export function closeAccount(turn: Turn): void {
  const { session, phase } = turn.state;
  if (!session) return;
  const { chargedWh, dischargedWh } = turn.view.report.meter;
  const { by, where, cause, words }: Ending = session.ending ?? {
    by: "gateway",
    where: phase,
    cause: { kind: "crash" },
    words: "the session ended without a word",
  };
  happen(turn, {
    kind: "sessionEnded",
    sessionNumber: session.number,
    by,
    where,
    cause,
    words,
    chargedWh: chargedWh - session.begin.chargedWh,
    dischargedWh: dischargedWh - session.begin.dischargedWh,
    ...socOf(turn),
  });
  if (session.basic) {
    turn.effects.push({
      do: "record",
      number: session.number,
      change: {
        what: "close",
        how: session.failed ? "failed" : "terminated",
        reason: words,
      },
    });
  }
}

/** What the end of the session means for basic charging. */
function concluded(turn: Turn): void {
  const { session, trouble, faults, authorisation } = turn.state;
  if (!session) return;
  const isConclusive = session.advanced || trouble !== undefined ||
    faults.length > 0 || authorisation.answer === "rejected";
  fallbackEnded(turn, {
    basic: session.basic !== undefined,
    failed: session.failed,
    conclusive: isConclusive,
  });
}

/** The car has gone: what was said to it, or of it, holds no more. */
export function left(turn: Turn): void {
  const { state } = turn;
  const wasRemembered = state.stopped !== undefined ||
    state.paused !== undefined;
  state.paused = undefined;
  state.stopped = undefined;
  if (wasRemembered) remember(turn);
  resetFallback(turn);
  state.locked = false;
  happen(turn, { kind: "unplugged" });
}

/** Takes the faults away and goes where the plug says. */
export function clearFaults(turn: Turn, by: Actor): void {
  const { state } = turn;
  const cleared = state.faults;
  state.faults = [];
  for (const { name } of cleared) {
    happen(turn, { kind: "faultCleared", name, by });
  }
  release(turn);
  resetFallback(turn);
  if (isPlugged(turn.view)) enter(turn, "PluggedIn");
  else {
    enter(turn, "Unplugged");
    left(turn);
  }
  remember(turn);
}
