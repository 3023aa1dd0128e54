/**
 * The children of one running supervisor: start, stop, crash, restart.
 *
 * @module
 */

import type { Schedule } from "./effect.ts";
import { type AnyActorRef, createActor, type EventObject } from "xstate";
import { deadLetter } from "./address.ts";
import {
  affectedBy,
  type ChildChange,
  CHILDREN_MOST,
  type ChildSpec,
  type Strategy,
  type SupervisorMessage,
} from "./child.ts";
import { ChildEnded, type Intensity, RestartLimits } from "./intensity.ts";
import { halt } from "./internals.ts";
import { stateOf, type SystemState } from "./system_state.ts";

/** A supervisor's own continuation, run as one of its messages. */
export class Later {
  readonly type = "xstate.supervisor.later";
  constructor(readonly run: () => void) {}
}

/** A parked child is tried again so often, ms. */
export const PARKED_RETRY_MS = 30_000;
/** A parked child that has run for so long is back, ms. */
export const PARKED_SOUND_MS = 5_000;

/** What is done with a child that cannot be kept alive. */
export type WhenSpent = "giveUp" | "park";

interface Plan {
  readonly children: readonly ChildSpec[];
  readonly strategy: Strategy;
  readonly backoff: Schedule.Schedule<unknown>;
  readonly intensity: Intensity;
  readonly whenSpent: WhenSpent;
  onChange(change: ChildChange): void;
  readonly stopDeadlineMs: number;
}

interface Child {
  readonly spec: ChildSpec;
  ref: AnyActorRef | undefined;
  running: boolean;
  /** The crash it waits to be restarted for. */
  waitsFor: number | undefined;
  /** It has crashed, and is not known to run well since. */
  lost: boolean;
  /** It is tried from time to time only. */
  parked: boolean;
}

/** The children of one supervisor, in start order. */
export class Children {
  readonly #self: AnyActorRef;
  readonly #plan: Plan;
  readonly #state: SystemState;
  /** One for all children; one for each where they are parked. */
  readonly #limits = new Map<string, RestartLimits>();
  readonly #timers = new Set<unknown>();
  readonly #children = new Map<string, Child>();
  #lastCrash = 0;
  #closed = false;

  constructor(self: AnyActorRef, plan: Plan) {
    this.#self = self;
    this.#plan = plan;
    this.#state = stateOf(self);
    for (const spec of plan.children) {
      if (this.#children.has(spec.id)) {
        throw new Error(`cannot supervise two children named ${spec.id}`);
      }
      this.#children.set(spec.id, idle(spec));
    }
  }

  startAll(): void {
    for (const child of [...this.#children.values()]) this.#start(child);
  }

  /** The children that run, by id. */
  running(): Record<string, AnyActorRef> {
    const refs: Record<string, AnyActorRef> = {};
    for (const [id, { ref, running }] of this.#children) {
      if (ref && running) refs[id] = ref;
    }
    return refs;
  }

  /** Acts on a message of a child, a parent or the system. */
  take(event: EventObject): void {
    const child = event as EventObject & { actorId: string; error: unknown };
    if (event.type.startsWith("xstate.error.actor.")) {
      this.#ended(child.actorId, "crashed", child.error);
    } else if (event.type.startsWith("xstate.done.actor.")) {
      this.#ended(child.actorId, "finished", undefined);
    } else if (event.type === "supervisor.start") {
      this.#add((event as SupervisorMessage & { child: ChildSpec }).child);
    } else if (event.type === "supervisor.stop") {
      this.#remove((event as SupervisorMessage & { id: string }).id);
    } else if (!event.type.startsWith("xstate.")) {
      this.#refuse(event.type, "a supervisor does not take this message");
    }
  }

  /** Stops every child, last first, each after the one above has closed. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const child of this.#children.values()) child.waitsFor = undefined;
    for (const timer of this.#timers) {
      this.#state.kernel.clock.clearTimeout(timer);
    }
    this.#timers.clear();
    let over = false;
    let resolve = () => {};
    const closed = new Promise<void>((r) => resolve = r);
    this.#stopInOrder([...this.#children.values()], (next) => next(), () => {
      over = true;
      resolve();
    });
    if (!over) this.#state.closing(this.#self, closed);
  }

  #add(spec: ChildSpec): void {
    if (this.#children.has(spec.id)) {
      this.#refuse("supervisor.start", `${spec.id} is already supervised`);
      return;
    }
    if (this.#children.size >= CHILDREN_MOST) {
      const reason = `${CHILDREN_MOST} children are supervised already`;
      this.#refuse("supervisor.start", reason);
      return;
    }
    const child = idle(spec);
    this.#children.set(spec.id, child);
    this.#start(child);
  }

  #remove(id: string): void {
    const child = this.#children.get(id);
    if (!child) {
      this.#refuse("supervisor.stop", `${id} is not supervised`);
      return;
    }
    this.#halt(child);
    this.#forget(child);
  }

  #refuse(type: string, reason: string): void {
    deadLetter(this.#state, this.#address(), { type }, { reason });
  }

  #start(child: Child): void {
    const { id, logic, input, systemId = id } = child.spec;
    child.waitsFor = undefined;
    try {
      const options = { id, input, systemId, parent: this.#self };
      const ref = createActor(logic, options);
      child.ref = ref;
      child.running = true;
      ref.start();
      if (child.lost) this.#judge(child, ref);
    } catch (error) {
      // Its address is taken: that is a crash as any other.
      this.#later(() => this.#ended(id, "crashed", error));
    }
  }

  /** A child that was lost runs again; one that was parked must run for a while. */
  #judge(child: Child, ref: AnyActorRef): void {
    const back = () => {
      const isSound = child.running && child.ref === ref &&
        ref.getSnapshot().status === "active";
      if (!isSound) return;
      child.lost = false;
      child.parked = false;
      this.#tell({ child: child.spec.id, what: "back" });
    };
    if (child.parked) this.#after(PARKED_SOUND_MS, back);
    else back();
  }

  #ended(id: string, how: "crashed" | "finished", error: unknown): void {
    const child = this.#children.get(id);
    if (!child || this.#closed) return;
    child.running = false;
    const { restart = "permanent" } = child.spec;
    const stays = restart === "temporary" ||
      (restart === "transient" && how === "finished");
    if (stays) {
      this.#forget(child);
      return;
    }
    const cause = how === "crashed" ? error : new ChildEnded({ child: id });
    this.#restart(child, cause);
  }

  #restart(crashed: Child, cause: unknown): void {
    const { clock, trace } = this.#state.kernel;
    const { id } = crashed.spec;
    const delayMs = this.#delayOf(crashed, cause);
    const ids = [...this.#children.keys()];
    const affected = affectedBy(id, ids, this.#plan.strategy)
      .flatMap((one) => this.#children.get(one) ?? []);
    // A newer crash takes over the children an older one still waits for.
    const crash = ++this.#lastCrash;
    for (const child of affected) {
      const { restart } = child.spec;
      // Nor does one that was stopped on purpose, or is temporary, come back.
      if (restart === "temporary") continue;
      child.waitsFor = crash;
    }
    trace.add({
      kind: "restart",
      actor: this.#address(),
      child: id,
      delayMs,
      ...(crashed.parked && { parked: true }),
      affected: affected.map((child) => child.spec.id),
    });
    const dueMs = clock.monoMs() + delayMs;
    this.#stopInOrder(affected, (next) => this.#later(next), () => {
      for (const child of affected) {
        if (child.spec.restart === "temporary") this.#forget(child);
      }
      const leftMs = Math.max(0, dueMs - clock.monoMs());
      this.#after(leftMs, () => this.#startWaiting(crash));
    });
  }

  /** How long until the next start, ms; tells what became of the child. */
  #delayOf(crashed: Child, cause: unknown): number {
    const { id } = crashed.spec;
    const wasLost = crashed.lost;
    crashed.lost = true;
    if (crashed.parked) return PARKED_RETRY_MS;
    try {
      const now = this.#state.kernel.clock.monoMs();
      const delayMs = this.#limitsFor(id).crash(id, cause, now);
      if (!wasLost) this.#tell({ child: id, what: "lost", cause });
      return delayMs;
    } catch (gaveUp) {
      if (this.#plan.whenSpent === "park") {
        crashed.parked = true;
        this.#limits.delete(id);
        this.#tell({ child: id, what: "parked", cause });
        return PARKED_RETRY_MS;
      }
      this.close();
      throw gaveUp;
    }
  }

  #limitsFor(child: string): RestartLimits {
    const { backoff, intensity, whenSpent } = this.#plan;
    const key = whenSpent === "park" ? child : "";
    const known = this.#limits.get(key);
    if (known) return known;
    const fresh = new RestartLimits(backoff, intensity);
    this.#limits.set(key, fresh);
    return fresh;
  }

  /** Starts those that wait for `crash`, in order, each when its predecessor has closed. */
  #startWaiting(crash: number): void {
    if (this.#closed) return;
    for (const child of this.#children.values()) {
      if (child.waitsFor !== crash) continue;
      const { ref } = child;
      if (ref && this.#state.closingBelow(ref).length > 0) {
        this.#whenClosed(ref, () => {
          this.#later(() => {
            if (child.waitsFor === crash) this.#start(child);
            this.#startWaiting(crash);
          });
        });
        return;
      }
      this.#start(child);
    }
  }

  /** Stops `children` last first, each after the one above has closed. */
  #stopInOrder(
    children: readonly Child[],
    hop: (next: () => void) => void,
    then: () => void,
  ): void {
    const left = [...children];
    const next = (): void => {
      for (let child = left.pop(); child; child = left.pop()) {
        const { ref } = child;
        this.#halt(child);
        if (!ref || this.#state.closingBelow(ref).length === 0) continue;
        this.#whenClosed(ref, () => hop(next));
        return;
      }
      then();
    };
    next();
  }

  #whenClosed(ref: AnyActorRef, then: () => void): void {
    const { stopDeadlineMs } = this.#plan;
    this.#state.whenClosed(ref, stopDeadlineMs, (late) => {
      if (late) {
        this.#state.kernel.trace.add({
          kind: "stop",
          actor: this.#state.family.address(ref),
          reason: `its finalisers took more than ${stopDeadlineMs} ms`,
        });
      }
      then();
    });
  }

  #halt(child: Child): void {
    child.running = false;
    if (child.ref) halt(child.ref);
  }

  #forget(child: Child): void {
    child.waitsFor = undefined;
    const { id } = child.spec;
    this.#children.delete(id);
    this.#limits.get("")?.forget(id);
    this.#limits.delete(id);
  }

  /** Whoever owns the supervisor hears of it; what they throw is theirs. */
  #tell(change: ChildChange): void {
    try {
      this.#plan.onChange(change);
    } catch (error) {
      this.#state.kernel.trace.add({
        kind: "crash",
        actor: this.#address(),
        error: `onChange of ${change.child}: ${String(error)}`,
      });
    }
  }

  #after(ms: number, run: () => void): void {
    if (this.#closed) return;
    const timer = this.#state.kernel.clock.setTimeout(() => {
      this.#timers.delete(timer);
      this.#later(run);
    }, ms);
    this.#timers.add(timer);
  }

  /** Goes on as a message of the supervisor, so that a throw is its own crash. */
  #later(run: () => void): void {
    this.#self.send(new Later(run) as never);
  }

  #address(): string {
    return this.#state.family.address(this.#self);
  }
}

function idle(spec: ChildSpec): Child {
  return {
    spec,
    ref: undefined,
    running: false,
    waitsFor: undefined,
    lost: false,
    parked: false,
  };
}
