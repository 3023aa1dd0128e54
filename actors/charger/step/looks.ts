/**
 * What each phase makes of a look at the devices.
 *
 * @module
 */

import { lookAtBasic } from "./basic.ts";
import { acceptBasic } from "./begin.ts";
import { lookAtCableCheck } from "./cable_check.ts";
import {
  clearFaults,
  end,
  endWhatLingers,
  isOpen,
  isRested,
  isSafe,
  left,
  release,
} from "./ends.ts";
import {
  awaitFallback,
  beginFallback,
  isFallbackDue,
  stepFallback,
} from "./fallback.ts";
import { lookAtSelfTest, stopIfIgnored } from "./people.ts";
import { closingHindrance } from "./ready.ts";
import type { Phase } from "./state.ts";
import { enter, happen, setPower, settle, type Turn } from "./turn.ts";
import { isPlugged } from "./view.ts";

/** Looks once, as the phase asks. */
export function look(turn: Turn): void {
  unlockWhatWasLeft(turn);
  LOOKS[turn.state.phase](turn);
  lookAtBasic(turn);
  stopIfIgnored(turn);
}

const nothing = () => {};

const LOOKS: Readonly<Record<Phase, (turn: Turn) => void>> = {
  Unplugged: lookUnplugged,
  PluggedIn: lookPluggedIn,
  Fallback: lookFallback,
  "Session.Setup": nothing,
  "Session.CableCheck": lookAtCableCheck,
  "Session.PreCharge": nothing,
  "Session.Closing": lookClosing,
  "Session.Ready": nothing,
  "Session.Transfer": nothing,
  "Session.Opening": lookOpening,
  Ending: lookEnding,
  Faulted: lookFaulted,
};

/** A plug that an earlier life of the evse has locked, once nothing in it could hurt. */
function unlockWhatWasLeft(turn: Turn): void {
  const { state } = turn;
  if (!state.locked || state.session || state.paused) return;
  if (isSafe(turn)) state.locked = false;
}

function lookUnplugged(turn: Turn): void {
  if (!isPlugged(turn.view)) return;
  enter(turn, "PluggedIn");
  happen(turn, { kind: "pluggedIn" });
  awaitFallback(turn);
}

function lookPluggedIn(turn: Turn): void {
  if (!isPlugged(turn.view)) {
    becomeFree(turn);
    return;
  }
  awaitFallback(turn);
  if (!isFallbackDue(turn)) return;
  enter(turn, "Fallback");
  beginFallback(turn);
}

/** The pilot shows state A, E or F while the station itself signals F: the plug is judged afterwards. */
function lookFallback(turn: Turn): void {
  if (turn.state.stopped) {
    turn.state.pilot = "X1";
    enter(turn, "PluggedIn");
    return;
  }
  if (!stepFallback(turn)) return;
  if (isPlugged(turn.view)) acceptBasic(turn);
  else becomeFree(turn);
}

function becomeFree(turn: Turn): void {
  enter(turn, "Unplugged");
  left(turn);
  happen(turn, { kind: "available" });
}

/** Closes as soon as nothing hinders, and believes the auxiliary contact. */
function lookClosing(turn: Turn): void {
  const { state, view, config } = turn;
  const { report } = view;
  const hindrance = closingHindrance(turn);
  const isAsked = state.power.mode === "closed";
  if (!isAsked && hindrance === undefined) setPower(turn, "closed");
  const isClosed = isAsked && report.mode === "closed" &&
    report.epoch === state.epoch && report.contactor.closed &&
    report.contactor.atMonoMs >= state.power.setMonoMs;
  if (isClosed) {
    enter(turn, "Session.Ready");
    settle(turn, "evse.closeContactor");
    return;
  }
  if (state.fresh.phaseMs <= config.times.contactorMs) return;
  const words = isAsked
    ? "the contactor did not close in time"
    : hindrance ?? "the contactor did not close in time";
  happen(turn, {
    kind: "faulted",
    fault: {
      name: "closing",
      words,
      latched: false,
      sinceMs: view.nowMs,
    },
  });
  end(turn, "station", { kind: "fault", name: "closing" }, words);
}

function lookOpening(turn: Turn): void {
  if (!isOpen(turn)) return;
  enter(turn, "Session.Setup");
  settle(turn, "evse.stopTransfer");
}

/** The outlet comes to rest by itself. */
function lookEnding(turn: Turn): void {
  endWhatLingers(turn);
  if (!isRested(turn)) return;
  release(turn);
  if (isPlugged(turn.view)) {
    enter(turn, "PluggedIn");
    awaitFallback(turn);
  } else becomeFree(turn);
}

/** The outlet comes to rest with a fault that somebody, an unplug, or its own cause clears. */
function lookFaulted(turn: Turn): void {
  const { state, view } = turn;
  endWhatLingers(turn);
  lookAtSelfTest(turn);
  if (state.phase !== "Faulted" || !isRested(turn)) return;
  // A faulted outlet lets the car go, though it takes no other.
  if (state.session) release(turn);
  const isLatched = state.faults.some(({ latched }) => latched);
  if (isLatched) {
    // The plug may be pulled: what was said to the car that left holds no more.
    if (!isPlugged(view) && state.stopped) left(turn);
    return;
  }
  const isOwn = state.faults.every(({ name }) => name === "driverLost") &&
    state.fresh.silentMs === 0;
  if (isPlugged(view) && !isOwn) return;
  clearFaults(turn, isOwn ? "station" : "car");
}
