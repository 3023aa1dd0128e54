/**
 * The loop of the realtime Worker: a turn for every outlet each 10 ms, without
 * ever awaiting, until it is told to stop.
 *
 * @module
 */

import { monotonicMs } from "../linux/monotonic.ts";
import { askForFifo } from "../linux/realtime_thread.ts";
import type { OutletDevices } from "../devices/outlet.ts";
import { OutletLoop } from "./outlet_loop.ts";
import { CONTROL, controlOf, outletBlocks, Release } from "./port_blocks.ts";
import { LoopSide } from "./shared_port.ts";
import {
  type FromRealtime,
  type OutletPlan,
  PARKED_RETRY_MS,
  type WorkerStart,
} from "./worker_messages.ts";

/** Devices, and how what they hold is given back, if anything. */
type Devices = OutletDevices & { dispose?(): void };

/** Makes the devices of one outlet, synchronously. */
export type MakeDevices<Spec> = (spec: Spec) => Devices;

/** Between two tries to make the devices of an outlet, ms. */
const AGAIN_MS = 1_000;
/** A parked outlet that was turned for so long is served again, ms. */
const SOUND_MS = 1_000;

/**
 * An outlet that is still is turned only so often, ms: its report stays young,
 * and the loop's own times count on, for which a longer time is a standstill.
 */
const STILL_MS = 80;

/** One outlet, and what holds it. */
class Slot<Spec> {
  readonly #plan: OutletPlan<Spec>;
  readonly #make: MakeDevices<Spec>;
  readonly #tell: (message: FromRealtime) => void;
  readonly #side: LoopSide;
  readonly #release: Release;
  #loop: OutletLoop | undefined;
  #devices: Devices | undefined;
  #parkedFor: string | undefined;
  /** Devices that could not be made are made again soon; those of a loop that threw, from time to time. */
  #againAtMs = -Infinity;
  #soundAtMs = -Infinity;
  #stillUntilMs = -Infinity;
  readonly #parkedRetryMs: number;

  constructor(
    plan: OutletPlan<Spec>,
    { side, release }: {
      readonly side: LoopSide;
      readonly release: Release;
    },
    make: MakeDevices<Spec>,
    tell: (message: FromRealtime) => void,
    parkedRetryMs: number,
  ) {
    this.#release = release;
    this.#parkedRetryMs = parkedRetryMs;
    this.#plan = plan;
    this.#make = make;
    this.#side = side;
    this.#tell = tell;
  }

  turn(nowMs: number, lateMs: number): void {
    if (this.#release.isAsked) return this.#giveBack();
    if (nowMs >= this.#againAtMs) this.#begin(nowMs);
    const loop = this.#loop;
    if (loop === undefined) return;
    try {
      const order = this.#side.newOrder();
      if (order !== undefined) loop.write(order);
      else if (nowMs < this.#stillUntilMs && !loop.hasNews(nowMs)) return;
      loop.tick(nowMs, lateMs);
      this.#side.publish(loop.latest());
      this.#stillUntilMs = loop.isStill() ? nowMs + STILL_MS : -Infinity;
      if (this.#parkedFor !== undefined) this.#judge(nowMs);
    } catch (cause) {
      this.#park(cause);
      this.#againAtMs = nowMs + this.#parkedRetryMs;
    }
  }

  /** Once: the outlet is open, and others may have its devices. */
  #giveBack(): void {
    if (this.#release.isDone) return;
    this.open();
    try {
      this.#devices?.dispose?.();
    } catch {
      // They are used by nobody any more.
    }
    this.#devices = undefined;
    this.#release.confirm();
  }

  #judge(nowMs: number): void {
    if (nowMs < this.#soundAtMs) return;
    this.#parkedFor = undefined;
    this.#tell({ type: "realtime.served", id: this.#plan.id });
  }

  /** Opens; an outlet whose devices fail even at that is left to its stage's lease. */
  open(): void {
    const loop = this.#loop;
    this.#loop = undefined;
    this.#againAtMs = Infinity;
    try {
      loop?.openNow();
      if (loop !== undefined) this.#side.publish(loop.latest());
    } catch {
      // The lease runs out by itself.
    }
  }

  #begin(nowMs: number): void {
    const { spec, options } = this.#plan;
    try {
      const devices = this.#make(spec);
      this.#devices = devices;
      this.#loop = new OutletLoop(devices, options);
      this.#againAtMs = Infinity;
      this.#soundAtMs = nowMs + SOUND_MS;
    } catch (cause) {
      this.#park(cause);
      this.#againAtMs = nowMs + AGAIN_MS;
    }
  }

  #park(cause: unknown): void {
    this.open();
    const words = cause instanceof Error ? cause.message : String(cause);
    if (words === this.#parkedFor) return;
    this.#parkedFor = words;
    this.#tell({ type: "realtime.parked", id: this.#plan.id, words });
  }
}

/** Runs until `CONTROL.stop` is set; returns with every outlet open. */
export function runOutlets<Spec>(
  start: WorkerStart<Spec>,
  make: MakeDevices<Spec>,
  tell: (message: FromRealtime) => void,
): void {
  const control = controlOf(start.memory);
  const slots = start.outlets.map((plan, at) =>
    new Slot(
      plan,
      {
        side: new LoopSide(outletBlocks(start.memory, at)),
        release: new Release(start.memory, at),
      },
      make,
      tell,
      start.parkedRetryMs ?? PARKED_RETRY_MS,
    )
  );
  tell({ type: "realtime.started", ...schedule(start.fifoPriority) });
  turns(slots, control, start.periodMs);
  for (const slot of slots) slot.open();
  tell({ type: "realtime.stopped" });
}

function schedule(priority: number | undefined) {
  if (priority === undefined) {
    return { fifo: false, words: "SCHED_FIFO was not asked for" };
  }
  return askForFifo(priority);
}

function turns<Spec>(
  slots: readonly Slot<Spec>[],
  control: Int32Array,
  periodMs: number,
): void {
  let dueMs = monotonicMs();
  while (Atomics.load(control, CONTROL.stop) === 0) {
    dueMs += periodMs;
    const waitMs = dueMs - monotonicMs();
    if (waitMs > 0) Atomics.wait(control, CONTROL.wait, 0, waitMs);
    const nowMs = monotonicMs();
    const lateMs = Math.max(0, nowMs - dueMs);
    for (const slot of slots) slot.turn(nowMs, lateMs);
    Atomics.add(control, CONTROL.turns, 1);
    // Turns that were missed are not made up for.
    if (lateMs > periodMs) dueMs = nowMs;
  }
}
