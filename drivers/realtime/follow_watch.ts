/**
 * Whether an AC car stays inside a bound that it was told, in one direction:
 * per phase and in watts, with 10 % and 0.5 A of tolerance, and with the time
 * it has to follow.
 *
 * The time counts from when the bound was lowered and from when the excess
 * began, whichever is later. Excess that comes and goes adds up.
 *
 * @module
 */

import { ExcessTime } from "./accounts.ts";
import { BoundHistory, WATTS } from "./bound_history.ts";
import type { PhaseTriple } from "../devices/outlet.ts";

/** Tolerance of a bound: a part, and amperes of each phase. */
const PART = 1.1;
const OFFSET_A = 0.5;
/** Excess during the time to follow is forgiven so many times faster than it grew. */
const FORGIVEN = 4;

/** What flows in the watched direction; magnitudes, overwritten in each turn. */
export interface Flow {
  readonly phaseA: PhaseTriple;
  readonly powerW: number;
}

/** What may flow; magnitudes. */
export interface FlowBound {
  readonly maxA: PhaseTriple;
  readonly maxW: number;
}

/** The car at one outlet, in one direction, as one device measures it. */
export class FollowWatch {
  readonly #history = new BoundHistory();
  readonly #over = new ExcessTime();
  #followingMs = 0;

  constructor(readonly phases: 1 | 3, readonly nominalV: number) {}

  /** Whether the car has not followed `bound` for `followMs`; `dtMs` is 0 while samples are old. */
  disobeyed(
    flow: Flow,
    bound: FlowBound,
    followMs: number,
    nowMs: number,
    dtMs: number,
  ): boolean {
    this.#history.advance(nowMs, followMs);
    let excess = false;
    let unexcused = false;
    for (let lane = 0; lane <= WATTS; lane++) {
      const maximum = lane === WATTS ? bound.maxW : bound.maxA[lane] ?? 0;
      const value = lane === WATTS ? flow.powerW : flow.phaseA[lane] ?? 0;
      this.#history.note(lane, maximum);
      if (value <= this.#allowed(lane, maximum)) continue;
      excess = true;
      const most = this.#allowed(lane, this.#history.most(lane));
      if (value > most) unexcused = true;
    }
    return this.#count(excess, unexcused, dtMs) && unexcused &&
      this.spentMs >= followMs;
  }

  /** Time in excess so far, ms. */
  get spentMs(): number {
    return this.#over.ms + this.#followingMs;
  }

  /** Nothing can flow: what was in excess is paid back, not forgotten. */
  rest(dtMs: number): void {
    this.#history.clear();
    this.#followingMs = 0;
    this.#over.add(false, dtMs);
  }

  clear(): void {
    this.#history.clear();
    this.#over.clear();
    this.#followingMs = 0;
  }

  #allowed(lane: number, bound: number): number {
    const offset = lane === WATTS
      ? OFFSET_A * this.nominalV * this.phases
      : OFFSET_A;
    return bound * PART + offset;
  }

  /** Whether time counts at all in this turn. */
  #count(excess: boolean, unexcused: boolean, dtMs: number): boolean {
    if (dtMs === 0) return false;
    if (excess && !unexcused) this.#followingMs += dtMs;
    else this.#over.add(unexcused, dtMs);
    if (!excess) {
      this.#followingMs = Math.max(0, this.#followingMs - FORGIVEN * dtMs);
    }
    return true;
  }
}
