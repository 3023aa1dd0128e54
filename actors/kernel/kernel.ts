/**
 * What every actor of a system shares: clock, randomness, trace.
 *
 * @module
 */

import { Trace } from "../trace/mod.ts";
import { type KernelClock, SystemClock } from "./clock.ts";

/** The only source of time and randomness inside actors. */
export interface Kernel {
  readonly clock: KernelClock;
  /** As many random octets; cryptographic unless a test gave its own. */
  random(octets: number): Uint8Array;
  readonly trace: Trace;
}

/** A kernel; what is left out is the system's clock, the CSPRNG, a new trace. */
export function makeKernel(options: Partial<Kernel> = {}): Kernel {
  const clock = options.clock ?? new SystemClock();
  const trace = options.trace ?? new Trace();
  trace.useClock(() => clock.nowMs());
  const random = options.random ??
    ((octets: number) => crypto.getRandomValues(new Uint8Array(octets)));
  return { clock, trace, random };
}

/** Repeatable octets from a seed (splitmix32), for tests; never for keys or sessions. */
export function seededRandom(seed: number): (octets: number) => Uint8Array {
  let state = seed >>> 0;
  return (octets) =>
    Uint8Array.from({ length: octets }, () => {
      state = (state + 0x9e3779b9) >>> 0;
      let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
      z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
      return (z ^ (z >>> 15)) & 0xff;
    });
}
