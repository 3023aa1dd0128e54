/**
 * The few moves every response handler is made of: ask, repeat, end.
 *
 * @module
 */

import { note, SAFE } from "../../iso20/evcc/steps.ts";
import { REPEAT_MS } from "../../iso20/evcc/timeouts.ts";
import type { CarCommand, CarEnv } from "../../evcc/types.ts";
import type {
  Asking,
  DinCarSession,
  DinEnd,
  DinRequest,
  Move,
} from "./types.ts";

export { note, SAFE };

/** Sends a request and waits for its answer; starts a new run of repetitions. */
export function ask(
  session: DinCarSession,
  env: CarEnv,
  pending: DinRequest,
  effects: readonly CarCommand[] = [],
  afterMs?: number,
): Asking {
  const repeated = session.pending?.root === pending.root;
  return {
    kind: "ask",
    session: {
      ...session,
      pending,
      loopSinceMs: repeated ? session.loopSinceMs ?? env.nowMs : env.nowMs,
    },
    effects,
    ...(afterMs === undefined ? {} : { afterMs }),
  };
}

/**
 * Sends a request of the same kind once more after the repeat pause, or
 * `late()` once the run of repetitions has lasted `limitMs`.
 */
export function repeat(
  session: DinCarSession,
  env: CarEnv,
  pending: DinRequest,
  limitMs: number,
  late: () => Move,
  effects: readonly CarCommand[] = [],
): Move {
  const since = session.loopSinceMs ?? env.nowMs;
  if (env.nowMs - since >= limitMs) return late();
  const pause = session.options.repeatMs ?? REPEAT_MS;
  return ask(session, env, pending, effects, pause);
}

/** Ends at once, without a further request; the inlet is made safe. */
export function fail(session: DinCarSession, reason: string): DinEnd {
  return {
    kind: "end",
    reason,
    agreed: false,
    how: "failed",
    session: {
      ...session,
      pending: undefined,
      transferring: false,
      ready: false,
    },
    effects: SAFE,
  };
}

/** Puts effects in front of those of a move. */
export function withEffects(
  effects: readonly CarCommand[],
  move: Move,
): Move {
  return { ...move, effects: [...effects, ...move.effects] };
}
