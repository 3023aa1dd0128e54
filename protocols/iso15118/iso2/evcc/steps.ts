/**
 * The few moves every response handler is made of: ask, repeat, end.
 *
 * @module
 */

import { REPEAT_MS } from "../../iso20/evcc/timeouts.ts";
import { note, SAFE } from "../../iso20/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../evcc/types.ts";
import type {
  Asking,
  Iso2CarSession,
  Iso2End,
  Move,
  OpenRequest,
} from "./types.ts";

export { note, SAFE };

/** Sends a request and waits for its answer; starts a new run of repetitions. */
export function ask(
  session: Iso2CarSession,
  env: CarEnv,
  request: OpenRequest,
  effects: readonly CarCommand[] = [],
  afterMs?: number,
): Asking {
  const repeated = session.pending?.root === request.root;
  return {
    kind: "ask",
    session: {
      ...session,
      pending: request,
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
  session: Iso2CarSession,
  env: CarEnv,
  request: OpenRequest,
  limitMs: number,
  late: () => Move,
  effects: readonly CarCommand[] = [],
): Move {
  const since = session.loopSinceMs ?? env.nowMs;
  if (env.nowMs - since >= limitMs) return late();
  const pause = session.options.repeatMs ?? REPEAT_MS;
  return ask(session, env, request, effects, pause);
}

/** Ends at once, without a further request; the inlet is made safe. */
export function fail(session: Iso2CarSession, reason: string): Iso2End {
  return {
    kind: "end",
    reason,
    agreed: false,
    how: "failed",
    session: { ...session, pending: undefined, transferring: false },
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

/** The effects of a request that is not sent after all: nothing that lets energy flow. */
export function calm(effects: readonly CarCommand[]): readonly CarCommand[] {
  return effects.filter((effect) =>
    effect.type !== "car.closeInlet" &&
    !(effect.type === "car.state" && effect.cp === "C")
  );
}
