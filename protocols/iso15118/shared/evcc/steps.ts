/**
 * The few moves that handlers and builders are made of: a handler says what to
 * ask for next, to repeat or to end, a builder asks.
 *
 * @module
 */

import { REPEAT_MS } from "./timeouts.ts";
import type {
  Asking,
  CarCommand,
  CarEnd,
  CarEnv,
  Next,
  SharedCarSession,
  Stopping,
} from "./types.ts";

/** What is to be asked next; the table of the protocol knows who builds it. */
export function askFor<S, const W extends { readonly root: string }>(
  session: S,
  request: W,
  effects: readonly CarCommand[] = [],
): Next<S, W> {
  return { kind: "next", session, request, effects };
}

/** Sends a request and waits for its answer; starts a new run of repetitions. */
export function ask<S extends SharedCarSession>(
  session: S,
  env: CarEnv,
  pending: NonNullable<S["pending"]>,
  effects: readonly CarCommand[] = [],
  afterMs?: number,
): Asking<S> {
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
 * The request of the same kind once more after the repeat pause, or `late()`
 * once the run of repetitions has lasted `limitMs`.
 */
export function repeat<
  S extends SharedCarSession,
  const W extends { readonly root: string },
  M,
>(
  session: S,
  env: CarEnv,
  request: W,
  limitMs: number,
  late: () => M,
  effects: readonly CarCommand[] = [],
): Next<S, W> | M {
  const since = session.loopSinceMs ?? env.nowMs;
  if (env.nowMs - since >= limitMs) return late();
  const afterMs = session.options.repeatMs ?? REPEAT_MS;
  return { ...askFor(session, request, effects), afterMs };
}

/** What broke off a session; a reason to end that was there before comes first. */
export function brokenOff(
  stopping: Stopping | undefined,
  reason: string,
): string {
  return stopping ? `${stopping.reason}; then ${reason}` : reason;
}

/** Ends at once, without a further request; the inlet is made safe. */
export function fail<S extends SharedCarSession>(
  session: S,
  reason: string,
): CarEnd<S, never> {
  return {
    kind: "end",
    reason: brokenOff(session.stopping, inRenegotiation(session, reason)),
    agreed: false,
    how: "failed",
    session: { ...session, pending: undefined, transferring: false },
    effects: SAFE,
  };
}

/** A reason to end, told as the failure of a service renegotiation while there is one. */
export function inRenegotiation(
  { choosingAnew, stopping }: SharedCarSession,
  reason: string,
): string {
  return choosingAnew || stopping?.how === "ServiceRenegotiation"
    ? `the service renegotiation failed: ${reason}`
    : reason;
}

/** The end that SessionStopRes brings, for the reason it was begun for. */
export function terminated<S extends SharedCarSession>(
  session: S,
): CarEnd<S, never> {
  const { stopping } = session;
  return {
    kind: "end",
    reason: stopping?.reason ?? "the session is over",
    agreed: stopping?.agreed ?? true,
    how: "terminated",
    session: { ...session, pending: undefined },
    effects: [],
  };
}

/** Why a session ends that both sides mean to end. */
export function agreed(how: Stopping["how"], reason: string): Stopping {
  return { how, reason, agreed: true };
}

/** Why a session ends in which something went wrong. */
export function forced(reason: string): Stopping {
  return { how: "Terminate", reason, agreed: false };
}

/** What makes the inlet safe, in this order. */
export const SAFE: readonly CarCommand[] = [
  { type: "car.draw", powerW: 0 },
  { type: "car.state", cp: "B" },
  { type: "car.openInlet" },
];

/** Puts effects in front of those of a move. */
export function withEffects<
  M extends { readonly effects: readonly CarCommand[] },
>(effects: readonly CarCommand[], move: M): M {
  return { ...move, effects: [...effects, ...move.effects] };
}

/** The effects of a request that is not sent after all: nothing that lets energy flow. */
export function withoutEnergyFlow(
  effects: readonly CarCommand[],
): readonly CarCommand[] {
  return effects.filter((effect) =>
    effect.type !== "car.closeInlet" &&
    !(effect.type === "car.state" && effect.cp === "C")
  );
}

/** An entry for the account of the session. */
export function note(text: string): CarCommand {
  return { type: "car.note", text };
}
