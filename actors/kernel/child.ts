/**
 * A supervisor's children: how each is made, and whose fate is shared.
 *
 * @module
 */

import type { AnyActorLogic } from "xstate";

/** Which siblings share a crashed child's fate. */
export type Strategy = "one-for-one" | "rest-for-one" | "one-for-all";

/**
 * When a child is started again: `permanent` whenever it ends, `transient` only
 * when it crashes, `temporary` never.
 */
export type Restart = "permanent" | "transient" | "temporary";

/** A child and how to make it again. */
export interface ChildSpec {
  /** Unique within its supervisor. */
  readonly id: string;
  /** Address in the whole system; the id when left out. */
  readonly systemId?: string;
  readonly logic: AnyActorLogic;
  readonly input?: unknown;
  /** Default `permanent`. */
  readonly restart?: Restart;
}

/** Children of one supervisor; spawning slows down with every one. */
export const CHILDREN_MOST = 200;

/** What became of a child, for whoever owns its supervisor. */
export type ChildChange =
  & { readonly child: string }
  & (
    /** It has crashed or ended, and is started again. */
    | { readonly what: "lost"; readonly cause: unknown }
    /** It cannot be kept alive, and is tried again every `PARKED_RETRY_MS`. */
    | { readonly what: "parked"; readonly cause: unknown }
    /** It runs again; one that was parked has run for `PARKED_SOUND_MS`. */
    | { readonly what: "back" }
  );

/** Messages a supervisor takes. */
export type SupervisorMessage =
  | { readonly type: "supervisor.start"; readonly child: ChildSpec }
  | { readonly type: "supervisor.stop"; readonly id: string };

/** The children to stop and start again, in start order. */
export function affectedBy(
  crashed: string,
  ids: readonly string[],
  strategy: Strategy,
): string[] {
  switch (strategy) {
    case "one-for-one":
      return [crashed];
    case "rest-for-one":
      return ids.slice(Math.max(0, ids.indexOf(crashed)));
    case "one-for-all":
      return [...ids];
  }
}
