/**
 * Keeps children running, in the manner of an OTP supervisor.
 *
 * @module
 */

import { Schedule } from "./effect.ts";
import type {
  ActorLogic,
  AnyActorLogic,
  AnyActorRef,
  EventObject,
  Snapshot,
} from "xstate";
import type { ChildSpec, Strategy } from "./child.ts";
import type { Intensity } from "./intensity.ts";
import { STOP } from "./internals.ts";
import { Later, Nursery } from "./nursery.ts";

/** How a supervisor behaves; see {@link supervisor}. */
export interface SupervisorOptions {
  /** In start order; they stop in the reverse order. */
  readonly children: readonly ChildSpec[];
  /** Default `one-for-one`. */
  readonly strategy?: Strategy;
  /** Waits before restarts. Default: 100 ms, doubling, at most 30 s. */
  readonly backoff?: Schedule.Schedule<unknown>;
  /** Default: 5 restarts in 10 s. */
  readonly intensity?: Intensity;
  /** How long one child's finalisers may take before the next is stopped, ms. Default 5000. */
  readonly stopDeadlineMs?: number;
}

/** A supervisor's snapshot: the children that run at present, by id. */
export type SupervisorSnapshot = Snapshot<undefined> & {
  readonly children: Readonly<Record<string, AnyActorRef>>;
};

type Logic = ActorLogic<
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
 * go. Crashes that overlap are restarted together. It throws `GaveUp` to its
 * own parent when children crash more often than `intensity` allows. A child
 * is started again only when its predecessor's finalisers are through, or
 * `stopDeadlineMs` has passed.
 */
export function supervisor(options: SupervisorOptions): AnyActorLogic {
  const nurseries = new WeakMap<AnyActorRef, Nursery>();
  const nursery = (self: AnyActorRef): Nursery => {
    let found = nurseries.get(self);
    if (!found) {
      found = new Nursery(self, {
        children: options.children,
        strategy: options.strategy ?? "one-for-one",
        backoff: options.backoff ?? DEFAULT_BACKOFF,
        intensity: options.intensity ?? DEFAULT_INTENSITY,
        stopDeadlineMs: options.stopDeadlineMs ?? DEFAULT_STOP_DEADLINE_MS,
      });
      nurseries.set(self, found);
    }
    return found;
  };
  const logic: Logic = {
    getInitialSnapshot: () => ({
      status: "active",
      output: undefined,
      error: undefined,
      children: {},
    }),
    start(snapshot, { self }) {
      const own = nursery(self);
      own.startAll();
      Object.assign(snapshot, { children: own.running() });
    },
    transition(snapshot, event: EventObject, { self }) {
      const own = nursery(self);
      if (event.type === STOP) {
        own.close();
        return {
          ...snapshot,
          status: "stopped",
          error: undefined,
          children: {},
        };
      }
      if (event instanceof Later) event.run();
      else own.take(event);
      return { ...snapshot, children: own.running() };
    },
    getPersistedSnapshot: (snapshot) => ({ ...snapshot, children: {} }),
  };
  return logic;
}
