/**
 * The few moves every response handler is made of: ask, repeat, end.
 *
 * @module
 */

import type { CarRequest } from "./messages.ts";
import { REPEAT_MS, responseTimeoutMs } from "./timeouts.ts";
import type { CarCommand, CarEnv } from "../../evcc/types.ts";
import type { CarEnd, CarRequestStep, CarSession, CarStep } from "./types.ts";

/** The header of the next request: SessionID and seconds since the epoch. */
export function header(
  session: CarSession,
  env: CarEnv,
): { SessionID: string; TimeStamp: number } {
  return {
    SessionID: session.sessionId,
    TimeStamp: Math.max(0, Math.floor(env.nowMs / 1000)),
  };
}

/** Sends a request and waits for its answer; starts a new run of repetitions. */
export function ask(
  session: CarSession,
  env: CarEnv,
  request: CarRequest,
  effects: readonly CarCommand[] = [],
  afterMs?: number,
): CarRequestStep {
  const repeated = session.pending?.root === request.root;
  return {
    kind: "request",
    request,
    session: {
      ...session,
      pending: request,
      loopSinceMs: repeated ? session.loopSinceMs ?? env.nowMs : env.nowMs,
    },
    effects,
    ...(afterMs === undefined ? {} : { afterMs }),
    timeoutMs: responseTimeoutMs(request.root),
  };
}

/**
 * Sends a request of the same kind once more after the repeat pause, or
 * `late()` once the run of repetitions has lasted `limitMs`.
 */
export function repeat(
  session: CarSession,
  env: CarEnv,
  request: CarRequest,
  limitMs: number,
  late: () => CarStep,
  effects: readonly CarCommand[] = [],
): CarStep {
  const since = session.loopSinceMs ?? env.nowMs;
  if (env.nowMs - since >= limitMs) return late();
  const pause = session.options.repeatMs ?? REPEAT_MS;
  return ask(session, env, request, effects, pause);
}

/** Ends at once, without a further request; the inlet is made safe. */
export function fail(session: CarSession, reason: string): CarEnd {
  return {
    kind: "end",
    reason,
    agreed: false,
    how: "failed",
    session: { ...session, pending: undefined, transferring: false },
    effects: SAFE,
  };
}

/** What makes the inlet safe, in this order. */
export const SAFE: readonly CarCommand[] = [
  { type: "car.draw", powerW: 0 },
  { type: "car.state", cp: "B" },
  { type: "car.openInlet" },
];

/** Puts effects in front of those of a step. */
export function withEffects(
  effects: readonly CarCommand[],
  step: CarStep,
): CarStep {
  return { ...step, effects: [...effects, ...step.effects] };
}

/** An entry for the account of the session. */
export function note(text: string): CarCommand {
  return { type: "car.note", text };
}
