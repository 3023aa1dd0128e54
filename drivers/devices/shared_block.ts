/**
 * A block of numbers in shared memory under a sequence lock: one writer, any
 * readers, nobody waits.
 *
 * Layout: at `offset` a 32 bit sequence number and 32 unused bits, then the
 * numbers as 64 bit floats, all in the computer's own byte order. The writer
 * makes the sequence odd, writes the numbers, makes it even; a reader copies
 * the numbers between two readings of the same even sequence. A writer that
 * died in between left an odd one: the next writer goes on from there.
 *
 * @module
 */

const HEAD_OCTETS = 8;
const OCTETS_PER_NUMBER = 8;
/** How often a reader tries before it keeps what it had. */
const TRIES = 3;

/** Octets that a block of `count` numbers takes. */
export function blockOctets(count: number): number {
  return HEAD_OCTETS + count * OCTETS_PER_NUMBER;
}

/** One end of a block. */
export class SharedBlock {
  /** This end's own copy: written before `publish`, read after `refresh`. */
  readonly numbers: Float64Array;
  readonly #sequence: Int32Array;
  readonly #shared: Float64Array;
  readonly #scratch: Float64Array;
  #seen = 0;

  /** @throws RangeError when the memory is too small or the offset is no multiple of 8 */
  constructor(memory: ArrayBufferLike, offset: number, count: number) {
    this.#sequence = new Int32Array(memory, offset, 1);
    this.#shared = new Float64Array(memory, offset + HEAD_OCTETS, count);
    this.numbers = new Float64Array(count);
    this.#scratch = new Float64Array(count);
  }

  /** Whether anything was ever published. */
  get published(): boolean {
    return Atomics.load(this.#sequence, 0) !== 0;
  }

  /** Reader: whether something was written since the last `refresh`. */
  get hasNews(): boolean {
    return Atomics.load(this.#sequence, 0) !== this.#seen;
  }

  /** Writer: shows `numbers` to the readers. */
  publish(): void {
    const odd = Atomics.load(this.#sequence, 0) | 1;
    Atomics.exchange(this.#sequence, 0, odd);
    this.#shared.set(this.numbers);
    Atomics.exchange(this.#sequence, 0, (odd + 1) | 0);
  }

  /**
   * Reader: brings `numbers` up to date. False when there is nothing new, or
   * when the writer was at work three times: then they are the last ones.
   */
  refresh(): boolean {
    for (let turn = 0; turn < TRIES; turn++) {
      const before = Atomics.load(this.#sequence, 0);
      if (before === this.#seen) return false;
      if ((before & 1) !== 0) continue;
      this.#scratch.set(this.#shared);
      // An exchange of nothing orders the copy before the second reading.
      if (Atomics.add(this.#sequence, 0, 0) !== before) continue;
      this.numbers.set(this.#scratch);
      this.#seen = before;
      return true;
    }
    return false;
  }
}
