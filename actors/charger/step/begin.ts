/**
 * How a session begins: with the link of a car, or without communication.
 *
 * @module
 */

import { beginBasic, blankBasic } from "./basic.ts";
import { closeAccount, explain, giveUp, isRested } from "./ends.ts";
import { fallbackHeard } from "./fallback.ts";
import type { StepEvent } from "./input.ts";
import { blankCar, type KeptSession } from "./state.ts";
import {
  changeSession,
  enter,
  farCar,
  happen,
  isLive,
  type Turn,
} from "./turn.ts";
import { isPlugged } from "./view.ts";

type LinkEvent = Extract<StepEvent, { type: "evse.link" }>;

/** A car has connected: takes it on, or says why not. */
export function link(
  turn: Turn,
  { link: number, isSamePeer }: LinkEvent,
): void {
  const why = refusal(turn, isSamePeer);
  if (why !== undefined) {
    turn.effects.push({ do: "closeLink", link: number });
    happen(turn, { kind: "linkRefused", why });
    return;
  }
  const { state } = turn;
  if (state.phase === "Unplugged") {
    farCar(turn, { what: "arrive" });
    happen(turn, { kind: "pluggedIn" });
  }
  accept(turn, number);
}

/** Why a link is not taken now; undefined when it is. */
function refusal(turn: Turn, isSamePeer: boolean): string | undefined {
  const { state, config, view } = turn;
  const { phase, faults, trouble, stopped } = state;
  const [fault] = faults;
  if (fault) return fault.words;
  if (trouble !== undefined) return trouble;
  if (stopped) return `charging was stopped: ${stopped.why}`;
  if (phase === "PluggedIn") return undefined;
  if (phase === "Unplugged") {
    if (isPlugged(view)) return undefined;
    const mayAppear = config.hasFarCar && isRested(turn);
    return mayAppear ? undefined : "no car is plugged in";
  }
  if (phase === "Fallback") return "the outlet changes to basic charging";
  const isCarBack = isSamePeer && isQuiet(turn);
  if (phase.startsWith("Session.") && isCarBack) return undefined;
  return "a session is running";
}

/**
 * Nothing flows and the session has said nothing for long: a car that has lost
 * its link may begin anew. A car may be silent for a minute, so a stranger takes
 * no place for that.
 */
function isQuiet({ state, view, config }: Turn): boolean {
  const { session, power } = state;
  if (!session || session.basic || power.mode !== "off") return false;
  return view.monoMs - session.spokeMonoMs > config.times.quietMs;
}

function accept(turn: Turn, number: number): void {
  const { state, effects } = turn;
  if (state.session) {
    explain(turn, {
      by: "station",
      cause: { kind: "link" },
      words: "the earlier session was silent and gives way",
    });
    if (isLive(state)) giveUp(turn);
    closeAccount(turn);
  }
  fallbackHeard(turn);
  keep(turn, number);
  const session = turn.state.session;
  if (!session) return;
  effects.push({ do: "startSession", number: session.number, link: number });
  happen(turn, { kind: "linked", sessionNumber: session.number });
  if (turn.config.isFree) happen(turn, { kind: "authorised", means: "free" });
}

/** Basic charging begins. */
export function acceptBasic(turn: Turn): void {
  keep(turn, undefined);
  const session = turn.state.session;
  if (!session) return;
  turn.effects.push({ do: "takeNumber", number: session.number });
  changeSession(turn, { basic: blankBasic(turn.view.monoMs) });
  happen(turn, { kind: "fallback" });
  beginBasic(turn);
}

function keep(turn: Turn, link: number | undefined): void {
  const { state, view, config } = turn;
  const { chargedWh, dischargedWh } = view.report.meter;
  Object.assign(state, blankCar(config.isFree, state.authorisation.asked + 1));
  const session: KeptSession = {
    number: view.nextSession,
    link,
    acceptedMonoMs: view.monoMs,
    spokeMonoMs: view.monoMs,
    over: false,
    paused: false,
    failed: true,
    aborted: false,
    stopDueMonoMs: undefined,
    awaiting: undefined,
    advanced: false,
    ending: undefined,
    begin: { chargedWh, dischargedWh },
    basic: undefined,
  };
  state.session = session;
  // What the loop has stopped for before is not this session's.
  state.epoch++;
  state.trouble = undefined;
  state.told = {
    ...state.told,
    missing: undefined,
    limits: undefined,
    meteredMonoMs: undefined,
    meteredW: 0,
    suspended: undefined,
    idleFromMonoMs: undefined,
  };
  enter(turn, "Session.Setup");
}
