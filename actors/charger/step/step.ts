/**
 * The outlet, from plug-in to unplug: what an event means, decided here alone.
 *
 * `step` is pure: the same configuration, state, event and view give the same
 * next state and effects. Every step judges the devices first, whatever the
 * event is; every way out of a session leads through `Ending` or `Faulted`.
 *
 * @module
 */

import type { OutletConfig } from "../outlet_config.ts";
import { link } from "./begin.ts";
import { obey } from "./commands.ts";
import type { Effect } from "./effects.ts";
import { explain, SAFE_V, sessionOver } from "./ends.ts";
import { countFresh } from "./fresh.ts";
import type { AuthoriserAnswer, StepEvent } from "./input.ts";
import { look } from "./looks.ts";
import { partChanged } from "./part_change.ts";
import { personAsks, siteOverload } from "./people.ts";
import { plainAllocation } from "./plain.ts";
import { holdSchedule } from "./schedule.ts";
import type { EvseState } from "./state.ts";
import { tellContactor, tellLimits, tellNews } from "./tell.ts";
import { watch } from "./trips.ts";
import {
  changeSession,
  enter,
  happen,
  isLive,
  tellSession,
  type Turn,
} from "./turn.ts";
import type { EvseView } from "./view.ts";

/** What a step comes to. */
export interface StepResult {
  readonly state: EvseState;
  /** To be performed in this order. */
  readonly effects: readonly Effect[];
}

/** What `event` means to an outlet in `state`, at the moment of `view`. */
export function step(
  config: OutletConfig,
  state: EvseState,
  event: StepEvent,
  view: EvseView,
): StepResult {
  const turn: Turn = { config, view, state: { ...state }, effects: [] };
  begin(turn);
  countFresh(turn);
  tellContactor(turn);
  // Known first, so that what the loop did without its driver has that reason.
  if (event.type === "evse.part") partChanged(turn, event);
  watch(turn);
  handle(turn, event);
  // What has just begun need not wait for the next look.
  look(turn);
  tellNews(turn, event.type === "evse.beat");
  return { state: turn.state, effects: turn.effects };
}

/** The first step of an actor: a new epoch, and what the loop did before is known. */
function begin(turn: Turn): void {
  const { state, view, config, effects } = turn;
  if (state.begun) return;
  const { report, monoMs } = view;
  state.begun = true;
  state.epoch = Math.max(state.epoch, report.epoch) + 1;
  state.sinceMonoMs = monoMs;
  state.power = { ...state.power, setMonoMs: monoMs };
  // There may be voltage in a plug that was left locked.
  state.locked = report.plug.locked;
  // A test that somebody else has started must not be taken for one of ours.
  state.insulationTest = Math.max(state.insulationTest, report.insulation.test);
  state.fresh = {
    ...state.fresh,
    reportMonoMs: report.atMonoMs,
    viewMonoMs: monoMs,
    contactorMonoMs: report.contactor.atMonoMs,
    stageMonoMs: report.stage.atMonoMs,
  };
  state.told = { ...state.told, contactorClosed: report.contactor.closed };
  const { trip } = report;
  state.tripSeen = trip &&
    { name: trip.name, epoch: trip.epoch, atMonoMs: trip.atMonoMs };
  // What an earlier life has told the site holds no more.
  effects.push({
    do: "tellSite",
    message: { type: "site.chargerGone", chargerId: config.id },
  });
  const isUsed = report.contactor.closed || report.stage.busV >= SAFE_V;
  // An earlier life has left it so: it comes to rest before it is free.
  if (isUsed && state.phase === "Unplugged") enter(turn, "Ending");
}

function handle(turn: Turn, event: StepEvent): void {
  const { state } = turn;
  switch (event.type) {
    case "evse.look":
    case "evse.beat":
    case "evse.part":
      return;
    case "evse.link":
      link(turn, event);
      return;
    case "evse.allocation":
      state.allocation = plainAllocation(event.allocation);
      tellLimits(turn);
      holdSchedule(turn);
      return;
    case "evse.siteOverload":
      siteOverload(turn, event.why);
      return;
    case "evse.stop":
    case "evse.start":
    case "evse.emergencyStop":
    case "evse.reset":
      personAsks(turn, event);
      return;
    case "evse.notify":
      if (state.stopped || !isLive(state)) return;
      state.notification = event.notification;
      tellSession(turn, { type: "session.wake" });
      return;
    case "evse.answer":
      answered(turn, event);
      return;
    case "evse.enrolled":
      happen(turn, { kind: "enrolled" });
      return;
    case "evse.sessionGone":
      sessionGone(turn, event.number, event.crashed);
      return;
    default:
      obey(turn, event);
  }
}

/** Answers to an earlier question, or after a stop, are void. */
function answered(turn: Turn, event: AuthoriserAnswer): void {
  const { state, effects } = turn;
  const { asked, pending, answer } = state.authorisation;
  if (!pending || event.number !== asked || state.stopped) return;
  if (!isLive(state)) return;
  const { means, why } = event;
  state.authorisation = {
    answer: event.accepted ? "accepted" : "rejected",
    means,
    asked,
    pending: false,
    ...(!event.accepted && { why }),
  };
  if (!event.accepted) {
    happen(turn, { kind: "authorisationRefused", means, why });
    effects.push({ do: "forgetIdentity" });
  } else {
    if (answer !== "accepted") happen(turn, { kind: "authorised", means });
    effects.push({ do: "enrol", number: asked });
  }
  tellSession(turn, { type: "session.wake" });
}

/** The session's actor has ended or crashed. */
function sessionGone(turn: Turn, number: number, crashed: boolean): void {
  const { session } = turn.state;
  if (!session || session.number !== number || session.over) return;
  explain(turn, {
    by: "gateway",
    cause: { kind: "crash" },
    words: crashed ? "the session crashed" : "the session ended without a word",
  });
  if (session.link !== undefined) {
    turn.effects.push({ do: "closeLink", link: session.link });
  }
  changeSession(turn, { over: true, failed: true, awaiting: undefined });
  sessionOver(turn);
}
