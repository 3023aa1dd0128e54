/**
 * Time that moves only when told to, for XState and Effect alike.
 *
 * XState's own `SimulatedClock` jumps to the end before it fires anything. This
 * one fires each timer at its own due moment, and only when nothing is left to
 * run: it owns the run queue of Effect's scheduler, and between two timers
 * lets every promise job finish.
 *
 * @module
 */

import type { Scheduler } from "./effect.ts";
import type { KernelClock } from "./clock.ts";
import { RunQueue } from "./run_queue.ts";
import { type Timer, TimerHeap } from "./timer_heap.ts";

/** How a virtual clock starts. */
export interface VirtualClockOptions {
  /** Wall clock at the start, Unix ms. Default 2026-01-01T00:00:00Z. */
  readonly startMs?: number;
}

const START_MS = 1_767_225_600_000;
/** Timers fired at one moment before the clock calls it an endless loop. */
const MOST_AT_ONE_MOMENT = 1_000_000;

/**
 * The clock of tests and simulations.
 *
 * Its promises must be awaited one after another: a second `advance` waits for
 * the first. Work on other threads (Web Crypto, FFI, sockets) is not waited for.
 */
export class VirtualClock implements KernelClock {
  readonly #timers = new TimerHeap();
  readonly #queue = new RunQueue();
  #startMs: number;
  #mono = 0;
  #seq = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #driving = false;

  constructor(options: VirtualClockOptions = {}) {
    this.#startMs = options.startMs ?? START_MS;
  }

  /** Effect's scheduler over this clock's run queue. */
  get scheduler(): Scheduler.Scheduler {
    return this.#queue.scheduler;
  }

  /** Somebody is advancing this clock at present. */
  get driving(): boolean {
    return this.#driving;
  }

  setTimeout(fire: () => void, ms: number): Timer {
    const at = this.#mono + Math.max(0, ms);
    const timer: Timer = { at, seq: ++this.#seq, fire, live: true };
    if (Number.isFinite(at)) this.#timers.push(timer);
    return timer;
  }

  clearTimeout(id: unknown): void {
    if (id) this.#timers.cancel(id as Timer);
  }

  monoMs(): number {
    return this.#mono;
  }

  nowMs(): number {
    return this.#startMs + this.#mono;
  }

  /** Moves time on by `ms`, firing each timer at its own due moment. */
  async advance(ms: number): Promise<void> {
    await this.#drive(() => false, ms);
  }

  /**
   * Time passes and nobody runs, as in a process that stands still: what falls
   * due meanwhile fires late, with the next `advance`.
   */
  stall(ms: number): void {
    this.#mono += Math.max(0, ms);
  }

  /** The wall clock steps; the monotonic one does not. */
  stepWall(byMs: number): void {
    this.#startMs += byMs;
  }

  /** Runs what is ready, without moving time. */
  async settle(): Promise<void> {
    await this.#drive(() => false, 0);
  }

  /**
   * Moves time on until `predicate` holds, at most by `limitMs`; whether it held.
   * Time then stands where the predicate came true.
   */
  until(predicate: () => boolean, limitMs: number): Promise<boolean> {
    return this.#drive(predicate, limitMs);
  }

  #drive(predicate: () => boolean, ms: number): Promise<boolean> {
    const run = this.#turn.then(async () => {
      this.#driving = true;
      try {
        return await this.#run(predicate, this.#mono + ms);
      } finally {
        this.#driving = false;
      }
    });
    this.#turn = run.catch(() => {});
    return run;
  }

  async #run(predicate: () => boolean, end: number): Promise<boolean> {
    await this.#queue.drain();
    let atThisMoment = 0;
    while (!predicate()) {
      const timer = this.#timers.peek();
      if (!timer || timer.at > end) {
        this.#mono = end;
        return false;
      }
      this.#timers.pop();
      atThisMoment = timer.at === this.#mono ? atThisMoment + 1 : 0;
      if (atThisMoment > MOST_AT_ONE_MOMENT) {
        throw new Error(`virtual time is stuck at ${this.#mono} ms`);
      }
      this.#mono = Math.max(this.#mono, timer.at);
      timer.live = false;
      timer.fire();
      await this.#queue.drain();
    }
    return true;
  }
}
