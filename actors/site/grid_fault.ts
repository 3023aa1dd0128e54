/**
 * After a grid fault: wait, a little longer by chance so that sites do not
 * return all at once, then rise by a gradient.
 *
 * @module
 */

/** How power returns. */
export interface GridReturnOptions {
  /** Good grid for at least so long, ms. */
  readonly waitMs: number;
  /** And up to so much longer, by chance, ms. */
  readonly spreadMs: number;
  /** Watts a second, for each direction. */
  readonly riseWPerS: number;
  /** Above this nothing is held any more, watts. */
  readonly fullW: number;
}

/** Most watts in each direction, and why. */
export interface GridHeld {
  readonly mostW: number;
  readonly why: string;
}

/** What a charger knows of the grid. */
export interface GridSeen {
  readonly lost: boolean;
  /** When it came back, if it was ever lost. */
  readonly backMonoMs: number | undefined;
}

/** Chargers that say how their grid is; more are no news. */
const KNOWN_MAX = 512;
/** Who has no charger: the site's own. */
const SITE = "";

/**
 * Follows faults of the grid. It is lost for the whole site when the site says
 * so, or when no charger sees a good one: where others do, the fault is in the
 * branch of that charger, whose own loop waits.
 */
export class GridReturn {
  readonly #options: GridReturnOptions;
  readonly #lost = new Set<string>();
  readonly #good = new Set<string>();
  #risesAt: number | undefined;

  constructor(options: GridReturnOptions) {
    for (const [field, value] of Object.entries(options)) {
      if (!(value >= 0)) {
        throw new RangeError(`${field} of the grid's return must be 0 or more`);
      }
    }
    this.#options = options;
  }

  /** The grid is lost or good at a charger; `chance` is 0 to 1. */
  tell(
    good: boolean,
    chargerId: string | undefined,
    nowMonoMs: number,
    chance: number,
  ): void {
    const who = chargerId ?? SITE;
    const wasLost = this.#isLost();
    this.#lost.delete(who);
    this.#good.delete(who);
    const side = good ? this.#good : this.#lost;
    // The site's own word does not make the grid good where a charger lost it.
    const counts = !good || chargerId !== undefined;
    if (counts && side.size < KNOWN_MAX) side.add(who);
    this.#follow(wasLost, nowMonoMs, chance);
  }

  /**
   * What the report of a charger says. News is told by `tell`; this is for a
   * site that started later: one that has lost the grid, or has it back for a
   * short while only, is taken at its word.
   */
  see(
    chargerId: string,
    { lost, backMonoMs }: GridSeen,
    nowMonoMs: number,
    chanceOf: () => number,
  ): void {
    if (this.#lost.has(chargerId) || this.#good.has(chargerId)) return;
    const chance = chanceOf();
    this.tell(!lost, chargerId, nowMonoMs, chance);
    if (lost || backMonoMs === undefined || this.#isLost()) return;
    const { waitMs, spreadMs } = this.#options;
    const risesAt = backMonoMs + waitMs + spreadMs * chance;
    this.#risesAt = Math.max(this.#risesAt ?? risesAt, risesAt);
  }

  /** A charger that is gone says nothing any more. */
  forget(chargerId: string, nowMonoMs: number, chance: number): void {
    const wasLost = this.#isLost();
    this.#lost.delete(chargerId);
    this.#follow(wasLost, nowMonoMs, chance);
  }

  #isLost(): boolean {
    return this.#lost.has(SITE) ||
      (this.#lost.size > 0 && this.#good.size === 0);
  }

  #follow(wasLost: boolean, nowMonoMs: number, chance: number): void {
    const isLost = this.#isLost();
    if (isLost) this.#risesAt = undefined;
    if (isLost || !wasLost) return;
    const { waitMs, spreadMs } = this.#options;
    this.#risesAt = nowMonoMs + waitMs + spreadMs * chance;
  }

  /** What holds the power down now, if anything does. */
  held(nowMonoMs: number): GridHeld | undefined {
    if (this.#isLost()) return { mostW: 0, why: "the grid is lost" };
    if (this.#risesAt === undefined) return undefined;
    const sinceMs = nowMonoMs - this.#risesAt;
    if (sinceMs < 0) {
      return { mostW: 0, why: "the grid is good again, and is watched first" };
    }
    const mostW = sinceMs / 1_000 * this.#options.riseWPerS;
    if (mostW >= this.#options.fullW) {
      this.#risesAt = undefined;
      return undefined;
    }
    return { mostW, why: "power rises slowly after a fault of the grid" };
  }
}
