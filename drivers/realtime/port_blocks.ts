/**
 * The memory that gateway and realtime Worker share.
 *
 * First `CONTROL_NUMBERS` Int32 for the Worker as a whole, then for each outlet
 * a header of 16 Int32 and two blocks of Float64: the order (gateway to loop)
 * and the report (loop to gateway). Each block has a sequence number in the
 * header, odd while it is being written (a seqlock); a reader tries three times
 * and otherwise keeps its last copy, which ages by its own time stamp. One
 * writer a block. All times inside are CLOCK_MONOTONIC, ms.
 *
 * @module
 */

import { ORDER_NUMBERS } from "./order_block.ts";
import { REPORT_NUMBERS } from "./report_block.ts";

/** Outlets that one Worker serves at most. */
export const OUTLETS_MAX = 1_000;

/** Int32 of the Worker as a whole. */
const CONTROL_NUMBERS = 16;
const HEADER_NUMBERS = 16;
const INT = Int32Array.BYTES_PER_ELEMENT;
const FLOAT = Float64Array.BYTES_PER_ELEMENT;
const STRIDE = HEADER_NUMBERS * INT + (ORDER_NUMBERS + REPORT_NUMBERS) * FLOAT;
const TRIES = 3;

/** Places in the control numbers. */
export const CONTROL = {
  /** 1: the Worker is to open everything and end. */
  stop: 0,
  /** Turns so far. */
  turns: 1,
  /** Nobody changes it: what the Worker waits at. */
  wait: 2,
} as const;

/** Places in the header of an outlet, behind the two of its blocks. */
const RELEASE = 2;
const RELEASED = 3;

/** How the gateway takes an outlet away from a Worker that goes on. */
export class Release {
  readonly #header: Int32Array;

  constructor(memory: SharedArrayBuffer, outlet: number) {
    const from = CONTROL_NUMBERS * INT + outlet * STRIDE;
    this.#header = new Int32Array(memory, from, HEADER_NUMBERS);
  }

  /** The gateway: the outlet is to be opened and its devices given back. */
  ask(): void {
    Atomics.store(this.#header, RELEASE, 1);
  }

  get isAsked(): boolean {
    return Atomics.load(this.#header, RELEASE) === 1;
  }

  /** The Worker: it has been done. */
  confirm(): void {
    Atomics.store(this.#header, RELEASED, 1);
  }

  get isDone(): boolean {
    return Atomics.load(this.#header, RELEASED) === 1;
  }
}

/** Memory for `count` outlets. */
export function sharedMemory(count: number): SharedArrayBuffer {
  if (!Number.isInteger(count) || count < 0 || count > OUTLETS_MAX) {
    throw new RangeError(
      `a realtime worker serves 0 to ${OUTLETS_MAX} outlets, not ${count}`,
    );
  }
  return new SharedArrayBuffer(CONTROL_NUMBERS * INT + count * STRIDE);
}

/** The numbers of the Worker as a whole. */
export function controlOf(memory: SharedArrayBuffer): Int32Array {
  return new Int32Array(memory, 0, CONTROL_NUMBERS);
}

/** A block under a seqlock. */
export class Block {
  readonly #header: Int32Array;
  readonly #at: number;
  readonly #shared: Float64Array;
  /** This side's own copy: filled before `publish`, and by `refresh`. */
  readonly copy: Float64Array;
  readonly #trial: Float64Array;
  #seen = 0;

  constructor(header: Int32Array, at: number, shared: Float64Array) {
    this.#header = header;
    this.#at = at;
    this.#shared = shared;
    this.copy = new Float64Array(shared.length);
    this.#trial = new Float64Array(shared.length);
  }

  /** Writes `copy` for the other side. */
  publish(): void {
    Atomics.add(this.#header, this.#at, 1);
    this.#shared.set(this.copy);
    Atomics.add(this.#header, this.#at, 1);
  }

  /** Reads into `copy` what the other side wrote; `false` when there is nothing new, or no whole copy of it. */
  refresh(): boolean {
    for (let tries = 0; tries < TRIES; tries++) {
      const before = Atomics.load(this.#header, this.#at);
      if (before === this.#seen) return false;
      if (before % 2 !== 0) continue;
      this.#trial.set(this.#shared);
      // A read that also writes is not moved ahead of the copying.
      if (Atomics.add(this.#header, this.#at, 0) !== before) continue;
      this.copy.set(this.#trial);
      this.#seen = before;
      return true;
    }
    return false;
  }
}

/** The two blocks of one outlet. */
export interface OutletBlocks {
  readonly order: Block;
  readonly report: Block;
}

/** The blocks of the outlet with this number, counted from 0. */
export function outletBlocks(
  memory: SharedArrayBuffer,
  outlet: number,
): OutletBlocks {
  const from = CONTROL_NUMBERS * INT + outlet * STRIDE;
  const header = new Int32Array(memory, from, HEADER_NUMBERS);
  const orderFrom = from + HEADER_NUMBERS * INT;
  const reportFrom = orderFrom + ORDER_NUMBERS * FLOAT;
  return {
    order: new Block(
      header,
      0,
      new Float64Array(memory, orderFrom, ORDER_NUMBERS),
    ),
    report: new Block(
      header,
      1,
      new Float64Array(memory, reportFrom, REPORT_NUMBERS),
    ),
  };
}
