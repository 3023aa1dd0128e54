/**
 * From high level communication back to basic charging (ISO 15118-3, IEC
 * 61851-1 Annex A): when it is time, and the signals that make a car ready.
 *
 * @module
 */

import type { PilotSignal } from "../../../drivers/devices/outlet.ts";
import { type FallbackState, NO_FALLBACK } from "./state.ts";
import type { Turn } from "./turn.ts";
import { isPlugged } from "./view.ts";

/** One signal of the way to a nominal duty cycle. */
interface Signal {
  readonly signal: PilotSignal;
  readonly forMs: number;
}

/** No data link was there: the car is reset by a state it takes for an unplug (T_step_EF), then X1. */
const UNHEARD: readonly Signal[] = [
  { signal: "F", forMs: 4_000 },
  { signal: "X1", forMs: 750 },
];
/** A data link was there: no PWM for T_step_X1. */
const HEARD: readonly Signal[] = [{ signal: "X1", forMs: 3_000 }];

/** X1 would end a session that a car is about to begin anew: it is given so long, ms. */
const AFTER_FAILURE_MS = 10_000;
/** Attempts for one plug-in; each one that fails is followed by the full wait. */
const ATTEMPTS_MOST = 3;

function change(
  { state }: Turn,
  fallback: Partial<FallbackState>,
): void {
  state.fallback = { ...state.fallback, ...fallback };
}

function wait(turn: Turn, waitMs: number): void {
  change(turn, { waitsFromMonoMs: turn.view.monoMs, waitMs });
}

/** A car stands at the outlet and nothing is agreed with it. */
export function awaitFallback(turn: Turn): void {
  const { config: { basic }, state: { fallback } } = turn;
  if (!basic || fallback.spent || fallback.waitsFromMonoMs !== undefined) {
    return;
  }
  wait(turn, basic.afterMs);
}

/** A data link to the car was there: back to the signal for it. */
export function fallbackHeard(turn: Turn): void {
  change(turn, { heard: true, waitsFromMonoMs: undefined });
  turn.state.pilot = "5%";
}

/** A session has ended; only a failed beginning is followed by basic charging. */
export function fallbackEnded(
  turn: Turn,
  { basic, failed, conclusive }: {
    readonly basic: boolean;
    readonly failed: boolean;
    /** It came as far as the contactor, was refused, or ended by a fault of the outlet. */
    readonly conclusive: boolean;
  },
): void {
  const again = failed && turn.state.fallback.attempts < ATTEMPTS_MOST;
  if (!again || (conclusive && !basic)) {
    change(turn, { spent: true });
    return;
  }
  const { afterMs } = turn.config.basic ?? {};
  if (afterMs !== undefined) wait(turn, basic ? afterMs : AFTER_FAILURE_MS);
}

/** It is time, and nothing speaks against it. DC outlets never fall back. */
export function isFallbackDue({ config, state, view }: Turn): boolean {
  const { fallback: { waitsFromMonoMs, waitMs, spent }, stopped } = state;
  return config.basic !== undefined && config.kind === "ac" &&
    isPlugged(view) && state.paused === undefined && stopped === undefined &&
    !spent && waitsFromMonoMs !== undefined &&
    view.monoMs - waitsFromMonoMs >= waitMs;
}

/** The first signal. */
export function beginFallback(turn: Turn): void {
  change(turn, {
    attempts: turn.state.fallback.attempts + 1,
    waitsFromMonoMs: undefined,
    signalsFromMonoMs: turn.view.monoMs,
  });
  stepFallback(turn);
}

/** Puts the signal of this moment on the pilot; true once all were given. */
export function stepFallback({ state, view }: Turn): boolean {
  const { heard, signalsFromMonoMs } = state.fallback;
  let endMs = signalsFromMonoMs;
  const now = (heard ? HEARD : UNHEARD).find(({ forMs }) =>
    view.monoMs < (endMs += forMs)
  );
  if (now) state.pilot = now.signal;
  return now === undefined;
}

/** The outlet rests after basic charging: no PWM. */
export function restFallback({ state }: Turn): void {
  if (state.fallback.attempts > 0) state.pilot = "X1";
}

/** The car has gone, or the fault: the signal for communication again. */
export function resetFallback({ state }: Turn): void {
  state.fallback = NO_FALLBACK;
  state.pilot = "5%";
}
