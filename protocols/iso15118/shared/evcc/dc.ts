/**
 * Voltage on the cable of DC, as the car sees it: when its contactors may
 * close, and when the cable is safe.
 *
 * A car that is software alone, at a station that may be software too, has no
 * cable, and no outlet has to have the voltage that a station names.
 *
 * @module
 */

import { brokenOff, forced, note, repeat } from "./steps.ts";
import type {
  CarCommand,
  CarEnv,
  Next,
  SharedCarSession,
  Stopping,
} from "./types.ts";

/** Largest difference at which contactors may close, volts (IEC 61851-23). */
const PRE_CHARGE_TOLERANCE_V = 20;
/** Below this the cable may be touched, volts (IEC 61851-23). */
const SAFE_V = 60;
/** How long a car without a cable waits for a station that may have an outlet after all, ms. */
const PATIENCE_MS = 3_000;

/** Why a cable check ends the session that took longer than `limitMs`. */
export function cableCheckLate(limitMs: number): Stopping {
  return forced(`the cable check did not end within ${limitMs / 1000} s`);
}

/** Closes the inlet at matched voltage; nothing while it is awaited. */
export function closeAtMatch(
  session: SharedCarSession,
  { car, nowMs }: CarEnv,
  stationV: number,
  takesAnyVoltage = false,
): readonly CarCommand[] {
  const isMatched = takesAnyVoltage ||
    Math.abs(stationV - car.presentV) <= PRE_CHARGE_TOLERANCE_V;
  if (isMatched) return [{ type: "car.closeInlet" }];
  const volts = { stationV, batteryV: car.presentV };
  return goOnWithoutCable(session, nowMs, volts);
}

/**
 * What lets a car without a cable go on from pre-charge though the voltages
 * differ; empty while it waits, and for a car with a cable.
 */
function goOnWithoutCable(
  { options, loopSinceMs }: SharedCarSession,
  nowMs: number,
  { stationV, batteryV }: {
    readonly stationV: number;
    readonly batteryV: number;
  },
): readonly CarCommand[] {
  const waitedMs = nowMs - (loopSinceMs ?? nowMs);
  if (!options.withoutCable || waitedMs < PATIENCE_MS) return [];
  const text = `the station shows ${
    Math.round(stationV)
  } V where the battery has ${
    Math.round(batteryV)
  } V; there is no cable between them, so the session goes on`;
  return [note(text), { type: "car.closeInlet" }];
}

/** Why pre-charge ends the session that took longer than `limitMs`. */
export function preChargeLate(
  { car }: CarEnv,
  stationV: number,
  limitMs: number,
): Stopping {
  return forced(
    `pre-charge did not end within ${limitMs / 1000} s: station ` +
      `${Math.round(stationV)} V, battery ${Math.round(car.presentV)} V`,
  );
}

/** What welding detection leads to, in the messages of each protocol. */
interface WeldingDetection<S extends SharedCarSession, W, Safe, Unsafe> {
  /** The request, once more. */
  readonly again: W;
  /** How long the voltage may take to go, ms. */
  readonly limitMs: number;
  /** The cable is safe, or there is none. */
  safe(effects: readonly CarCommand[]): Safe;
  /** It did not become safe in time: `session` says why it stops. */
  unsafe(session: S, effects: readonly CarCommand[]): Unsafe;
}

/** Repeats welding detection until the inlet is open and the voltage has gone from the cable. */
export function untilCableSafe<
  S extends SharedCarSession,
  const W extends { readonly root: string },
  Safe,
  Unsafe,
>(
  session: S,
  env: CarEnv,
  stationV: number,
  { again, limitMs, safe, unsafe }: WeldingDetection<S, W, Safe, Unsafe>,
): Next<S, W> | Safe | Unsafe {
  if (stationV < SAFE_V && !env.car.inletClosed) return safe([]);
  const excuse = leaveWithoutCable(session, env, stationV);
  if (excuse) return safe([excuse]);
  return repeat(session, env, again, limitMs, () => {
    const reason = welded(env, stationV);
    const stopping = forced(brokenOff(session.stopping, reason));
    return unsafe({ ...session, stopping }, [note(reason)]);
  });
}

/**
 * What lets a car without a cable end its session though a voltage stays where
 * its inlet is open: a note; undefined while it waits, and for a car with a
 * cable.
 */
function leaveWithoutCable(
  { options, loopSinceMs }: SharedCarSession,
  { car, nowMs }: CarEnv,
  stationV: number,
): CarCommand | undefined {
  const waitedMs = nowMs - (loopSinceMs ?? nowMs);
  if (car.inletClosed || !options.withoutCable || waitedMs < PATIENCE_MS) {
    return undefined;
  }
  return note(
    `the station still shows ${Math.round(stationV)} V after the transfer; ` +
      "there is no cable, so no contactor is blamed",
  );
}

/** Why the cable is not safe. */
function welded({ car }: CarEnv, stationV: number): string {
  return car.inletClosed
    ? "the inlet's contactors did not open"
    : `${Math.round(stationV)} V stay on the cable: a contactor may be welded`;
}
