/**
 * Keeps children running, in the manner of an OTP supervisor.
 *
 * @module
 */

import { Schedule } from "./effect.ts";
import type { ActorLogic, AnyActorRef, EventObject, Snapshot } from "xstate";
import {
  type ChildChange,
  CHILDREN_MOST,
  type ChildSpec,
  type Logic,
  type Strategy,
  type SupervisorMessage,
} from "./child.ts";
import type { Intensity } from "./intensity.ts";
import { STOP } from "./internals.ts";
import { Children, Later, type WhenSpent } from "./children.ts";

/** How a supervisor behaves; see {@link supervisor}. */
export interface SupervisorOptions {
  /** In start order; they stop in the reverse order. Read at each start. */
  readonly children: readonly ChildSpec[];
  /** Default `one-for-one`. */
  readonly strategy?: Strategy;
  /** Waits before restarts. Default: 100 ms, doubling, at most 30 s. */
  readonly backoff?: Schedule.Schedule<unknown>;
  /** Default: 5 restarts in 10 s. */
  readonly intensity?: Intensity;
  /**
   * What is done with a child that crashes more often than `intensity` allows.
   * `giveUp` (the default): the supervisor crashes itself. `park`: that child
   * alone waits, and is tried again every `PARKED_RETRY_MS` for ever; crashes
   * are counted for each child by itself.
   */
  readonly whenSpent?: WhenSpent;
  /** Hears what becomes of the children; what it throws is traced. */
  onChange?(change: ChildChange, self: AnyActorRef): void;
  /** How long one child's finalisers may take before the next is stopped, ms. Default 5000. */
  readonly stopDeadlineMs?: number;
}

/** A supervisor's snapshot: the children that run at present, by id. */
export type SupervisorSnapshot = Snapshot<undefined> & {
  readonly children: Readonly<Record<string, AnyActorRef>>;
};

type SupervisorLogic = ActorLogic<
  SupervisorSnapshot,
  EventObject,
  unknown
>;

const DEFAULT_BACKOFF = Schedule.min([
  Schedule.exponential("100 millis"),
  Schedule.spaced("30 seconds"),
]);
const DEFAULT_INTENSITY: Intensity = { max: 5, withinMs: 10_000 };
const DEFAULT_STOP_DEADLINE_MS = 5000;

/**
 * A supervisor of `children`.
 *
 * It takes `supervisor.start` and `supervisor.stop` for children that come and
 * go, `CHILDREN_MOST` at a time. Crashes that overlap are restarted together.
 * Where children crash more often than `intensity` allows, it throws `GaveUp`
 * to its own parent, or parks the child (`whenSpent`). A child is started again
 * only when its predecessor's finalisers are through, or `stopDeadlineMs` has
 * passed.
 *
 * @throws RangeError on more than `CHILDREN_MOST` children
 */
export function supervisor(
  options: SupervisorOptions,
): Logic<SupervisorMessage, unknown> {
  const { length } = options.children;
  if (length > CHILDREN_MOST) {
    throw new RangeError(
      `cannot supervise ${length} children: ${CHILDREN_MOST} at most`,
    );
  }
  const known = new WeakMap<AnyActorRef, Children>();
  const childrenOf = (self: AnyActorRef): Children => {
    let found = known.get(self);
    if (!found) {
      found = new Children(self, {
        children: options.children,
        strategy: options.strategy ?? "one-for-one",
        backoff: options.backoff ?? DEFAULT_BACKOFF,
        intensity: options.intensity ?? DEFAULT_INTENSITY,
        whenSpent: options.whenSpent ?? "giveUp",
        onChange: (change) => options.onChange?.(change, self),
        stopDeadlineMs: options.stopDeadlineMs ?? DEFAULT_STOP_DEADLINE_MS,
      });
      known.set(self, found);
    }
    return found;
  };
  const logic: SupervisorLogic = {
    getInitialSnapshot: () => ({
      status: "active",
      output: undefined,
      error: undefined,
      children: {},
    }),
    start(snapshot, { self }) {
      const children = childrenOf(self);
      // The kernel may crash it from outside, without a transition.
      self.subscribe({ error: () => children.close() });
      children.startAll();
      Object.assign(snapshot, { children: children.running() });
    },
    transition(snapshot, event: EventObject, { self }) {
      const children = childrenOf(self);
      if (event.type === STOP) {
        children.close();
        return {
          ...snapshot,
          status: "stopped",
          error: undefined,
          children: {},
        };
      }
      if (event instanceof Later) event.run();
      else children.take(event);
      return { ...snapshot, children: children.running() };
    },
    getPersistedSnapshot: (snapshot) => ({ ...snapshot, children: {} }),
  };
  return logic as unknown as Logic<SupervisorMessage, unknown>;
}
