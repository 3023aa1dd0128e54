/**
 * The meter at the site's connection, served by another process over a file of
 * shared memory.
 *
 * Layout: one block (`shared_block.ts`) of five numbers: time of the
 * measurement (CLOCK_MONOTONIC, ms), power in watts, and the currents of L1,
 * L2 and L3 in amperes, all positive from the grid.
 *
 * @module
 */

import { openSharedFile } from "../linux/shared_file.ts";
import type { PhaseTriple } from "./outlet.ts";
import { blockOctets, SharedBlock } from "./shared_block.ts";

const NUMBERS = 5;

/** Octets of the file. */
export const SITE_METER_OCTETS = blockOctets(NUMBERS);

/** What the meter showed last. */
export interface SiteMeterSample {
  /** CLOCK_MONOTONIC, ms. */
  readonly atMonoMs: number;
  readonly powerW: number;
  readonly phaseA: PhaseTriple;
}

/** Reads the meter; never waits. */
export class SharedSiteMeter {
  readonly #file: ReturnType<typeof openSharedFile>;
  readonly #block: SharedBlock;

  /** @throws SystemError or Error that names the file and what is wrong with it */
  constructor(path: string) {
    this.#file = openSharedFile({
      path,
      octets: SITE_METER_OCTETS,
      create: false,
    });
    this.#block = new SharedBlock(this.#file.memory, 0, NUMBERS);
  }

  /**
   * The latest sample; nothing when there is no new one.
   *
   * @throws SystemError when the file was cut
   */
  next(): SiteMeterSample | undefined {
    this.#file.check();
    if (!this.#block.refresh()) return undefined;
    const [atMonoMs = 0, powerW = 0, l1 = 0, l2 = 0, l3 = 0] =
      this.#block.numbers;
    return { atMonoMs, powerW, phaseA: [l1, l2, l3] };
  }

  close(): void {
    this.#file.dispose();
  }
}

/** The serving side, for a meter's driver in another process and for tests. */
export class SiteMeterServer {
  readonly #file: ReturnType<typeof openSharedFile>;
  readonly #block: SharedBlock;

  /** Makes the file. @throws SystemError or Error that names it */
  constructor(path: string) {
    this.#file = openSharedFile({
      path,
      octets: SITE_METER_OCTETS,
      create: true,
    });
    this.#block = new SharedBlock(this.#file.memory, 0, NUMBERS);
  }

  show({ atMonoMs, powerW, phaseA }: SiteMeterSample): void {
    this.#block.numbers.set([atMonoMs, powerW, ...phaseA]);
    this.#block.publish();
  }

  close(): void {
    this.#file.dispose();
  }
}
