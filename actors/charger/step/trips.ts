/**
 * What stops the current without being asked: the loop's own stops, and what
 * the evse finds by looking at the devices.
 *
 * @module
 */

import { type HazardName, HAZARDS } from "../../../drivers/realtime/trips.ts";
import type { Trip } from "../../../drivers/realtime/order.ts";
import { end, fault } from "./ends.ts";
import { changeBasic, enter, happen, switchOff, type Turn } from "./turn.ts";
import { isPlugged, LOST_MS } from "./view.ts";
import { isHazard, tripWords } from "./words.ts";

/** The output must be below 60 V so long after it was switched off, ms. */
export const DISCHARGED_MS = 3_000;
/** A car that has just appeared is given time to be measured on the pilot, ms. */
const MEASURE_MS = 200;
/** Not latched, but the plug must be pulled before the outlet is used again. */
const GRAVE: ReadonlySet<HazardName> = new Set<HazardName>([
  "overvoltage",
  "overcurrent",
  "reverseFlow",
]);

/** Deals with a new stop of the loop, then with what the devices show. */
export function watch(turn: Turn): void {
  const { state, view, config } = turn;
  const { report } = view;
  takeTrip(turn, report.trip);
  if (report.emergencyStop.pressed) {
    if (!has(turn, "emergencyStop")) {
      fault(turn, "emergencyStop", {
        latched: true,
        atOnce: true,
        by: "person",
      });
    }
    stopForGood(turn);
  }
  if (state.fresh.closedMs >= config.times.weldedMs) latch(turn, "welded");
  if (state.fresh.chargedMs >= DISCHARGED_MS) latch(turn, "busCharged");
  if (state.fresh.silentMs >= LOST_MS && !has(turn, "driverLost")) {
    fault(turn, "driverLost", { atOnce: true });
  }
  if (isPulled(turn)) {
    const words = "the plug was pulled during the session";
    end(turn, "car", { kind: "unplugged" }, words, true);
  }
}

function has({ state }: Turn, name: string): boolean {
  return state.faults.some((each) => each.name === name);
}

function latch(turn: Turn, name: HazardName): void {
  if (!has(turn, name)) fault(turn, name, { latched: true, atOnce: true });
}

/** Power does not come back by itself after an emergency stop. */
function stopForGood({ state, view }: Turn): void {
  if (state.stopped || !isPlugged(view)) return;
  state.stopped = { by: "person", why: HAZARDS.emergencyStop.words };
}

/** Nobody is on the pilot though a session needs it. */
function isPulled({ state, view }: Turn): boolean {
  const { session, phase, power } = state;
  if (!session || !phase.startsWith("Session.")) return false;
  // Without communication the pilot is how a car says good-bye.
  if (session.basic && power.mode === "off") return false;
  return !isPlugged(view) &&
    view.monoMs - session.acceptedMonoMs > MEASURE_MS;
}

/** A car on basic charging has opened its switch: no fault, but a wish. */
function isLettingGo({ state, view }: Turn, { name }: Trip): boolean {
  const { session, phase } = state;
  if (!session?.basic || !phase.startsWith("Session.")) return false;
  if (name === "pilot") return view.report.pilot.state === "B";
  // It was given its time to let go; that it did not is no fault of the outlet.
  return session.basic.part === "Withdrawing" &&
    (name === "drawnWithoutOffer" || name === "overdrawn");
}

function takeTrip(turn: Turn, trip: Trip | undefined): void {
  const { state, view } = turn;
  if (!trip) return;
  const seen = state.tripSeen;
  const isKnown = seen?.name === trip.name && seen.epoch === trip.epoch &&
    seen.atMonoMs === trip.atMonoMs;
  if (isKnown) return;
  state.tripSeen = {
    name: trip.name,
    epoch: trip.epoch,
    atMonoMs: trip.atMonoMs,
  };
  const words = tripWords(trip.name, state, view);
  if (state.phase === "Session.CableCheck" && isOfInsulation(trip)) {
    // The cable's or the car's: another car may have a better one.
    state.cable = { ...state.cable, verdict: "failed" };
    fault(turn, "cableCheck", { words, atOnce: true });
    return;
  }
  if (isPulled(turn) && trip.name === "pilot") return;
  if (isLettingGo(turn, trip)) {
    followOpenSwitch(turn);
    return;
  }
  if (isHazard(trip.name)) hazard(turn, trip.name, words);
  else if (isStopping(turn)) {
    happen(turn, { kind: "permitLost", name: trip.name, words });
    state.told = { ...state.told, missing: trip.name };
    end(turn, "station", { kind: "permit", name: trip.name }, words);
  }
}

function isOfInsulation({ name }: Trip): boolean {
  return name === "insulationFault" || name === "insulationSilent" ||
    name === "insulation";
}

/** The loop's stop concerns what the outlet was told to do now. */
function isStopping({ state }: Turn): boolean {
  return state.phase.startsWith("Session.") && state.power.mode !== "off";
}

function hazard(turn: Turn, name: HazardName, words: string): void {
  const { latches, answer } = HAZARDS[name];
  const atOnce = answer === "at once";
  if (latches || GRAVE.has(name)) {
    if (!has(turn, name)) {
      fault(turn, name, { words, latched: latches, atOnce });
    }
    return;
  }
  if (!isStopping(turn)) return;
  happen(turn, {
    kind: "faulted",
    fault: { name, words, latched: false, sinceMs: turn.view.nowMs },
  });
  end(turn, "station", { kind: "fault", name }, words, atOnce);
}

/** The car opens its switch: the contactor follows at once (sequence 8.1). */
export function followOpenSwitch(turn: Turn): void {
  switchOff(turn, true);
  enter(turn, "Session.Opening");
  changeBasic(turn, { part: "Opening", sinceMonoMs: turn.view.monoMs });
}
