/**
 * Where a plug across two threads lies in shared memory: two blocks under a
 * sequence lock (`shared_block.ts`), one written by each end.
 *
 * @module
 */

import { blockOctets, SharedBlock } from "../devices/shared_block.ts";

/** What the car is: numbers of the block that the car's end writes. */
export const CAR = {
  /** Counts plug-ins; the same number negative once the plug was pulled. */
  plugNumber: 0,
  pilotOhm: 1,
  openCircuitV: 2,
  innerOhm: 3,
  inletClosed: 4,
  insulationOhm: 5,
  /** -1 = the outlet's own cable. */
  proximityA: 6,
  phaseA: 7,
} as const;
export const CAR_NUMBERS = 10;

/** What flowed: sums since plug-in in V ms, A ms, W ms, and the latest values. */
export const FLOW = {
  plugNumber: 0,
  nowMonoMs: 1,
  dutyPercent: 2,
  voltageV: 3,
  phaseV: 4,
  /** Sums. */
  ms: 7,
  currentAMs: 8,
  powerWMs: 9,
  phaseAMs: 10,
} as const;
const FLOW_NUMBERS = 13;
/** How many sums there are from `FLOW.ms` on. */
export const SUMS = 6;

/** Octets of shared memory that a plug takes. */
export const PLUG_OCTETS = blockOctets(CAR_NUMBERS) + blockOctets(FLOW_NUMBERS);

/** The block that the car's end writes. */
export const carBlock = (memory: ArrayBufferLike) =>
  new SharedBlock(memory, 0, CAR_NUMBERS);
/** The block that the circuit's end writes. */
export const flowBlock = (memory: ArrayBufferLike) =>
  new SharedBlock(memory, blockOctets(CAR_NUMBERS), FLOW_NUMBERS);
/** A number of a block. */
export const at = (numbers: Float64Array, index: number) => numbers[index] ?? 0;
