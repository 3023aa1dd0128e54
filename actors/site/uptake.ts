/**
 * How much of its share a car really takes.
 *
 * Who stays far below its share for two periods claims only what it takes, and
 * some headroom to show that it wants more. Once it fills the headroom, it
 * claims everything again.
 *
 * @module
 */

/** One direction of one charger, watts of the grid side. */
export interface Taking {
  /** A stage is measured to some watts; an AC car moves in steps of an ampere in each phase. */
  readonly kind: "ac" | "dc";
  /** Measured, positive in this direction; undefined when not fresh. */
  readonly measuredW: number | undefined;
  /** What it has been granted last. */
  readonly grantedW: number;
  /** Current may flow. */
  readonly transferring: boolean;
  readonly max: number;
  /** What it needs to begin at all. */
  readonly floorW: number;
}

interface Kept {
  /** Since when it has been far below its share, monotonic ms. */
  belowSince: number | undefined;
  /** Measured last, and since when it moves towards its share. */
  lastW: number;
  movingSince: number | undefined;
  capW: number | undefined;
}

/** Far below for so long counts: two periods of one second. */
export const BELOW_MS = 2_000;
/** Headroom: this part of what it takes, and at least so many watts. */
const HEADROOM_PART = 0.25;
const HEADROOM_W = { ac: 700, dc: 300 };
/** Not far below: within this part of the share, or so many watts. */
const NEAR_PART = 0.1;
const NEAR_W = { ac: 300, dc: 150 };
/** A car moves towards its share while it rises by so much between two looks, watts. */
const MOVING_W = 100;
/** Nobody takes longer to get there, ms. */
const MOVING_MS = 15_000;
/** What a DC car is given to begin with, watts. */
export const TRICKLE_W = 500;

/** Claims of all chargers in one direction. */
export class Uptake {
  readonly #kept = new Map<string, Kept>();

  /** What a charger can make use of, from its `floorW` to its `max`. */
  claim(chargerId: string, taking: Taking, nowMonoMs: number): number {
    const { measuredW, transferring, max, floorW } = taking;
    if (!transferring) {
      this.#kept.delete(chargerId);
      return Math.min(max, floorW);
    }
    const kept = this.#kept.get(chargerId) ??
      {
        belowSince: undefined,
        capW: undefined,
        lastW: measuredW ?? 0,
        movingSince: undefined,
      };
    this.#kept.set(chargerId, kept);
    if (measuredW !== undefined) {
      this.#judge(kept, taking, measuredW, nowMonoMs);
    }
    return Math.min(max, Math.max(floorW, kept.capW ?? max));
  }

  forget(chargerId: string): void {
    this.#kept.delete(chargerId);
  }

  #judge(
    kept: Kept,
    { kind, grantedW, max }: Taking,
    measuredW: number,
    nowMonoMs: number,
  ): void {
    const isTurning = measuredW < -NEAR_W[kind];
    const isMoving = this.#moves(kept, measuredW, isTurning, nowMonoMs);
    const shareW = Math.min(max, kept.capW ?? Math.max(grantedW, 0));
    const near =
      measuredW >= shareW - Math.max(NEAR_W[kind], NEAR_PART * shareW);
    if (near || isMoving) {
      kept.belowSince = undefined;
      if (near) kept.capW = undefined;
      return;
    }
    kept.belowSince ??= nowMonoMs;
    if (nowMonoMs - kept.belowSince >= BELOW_MS) {
      const taken = Math.max(0, measuredW);
      kept.capW = taken + Math.max(HEADROOM_W[kind], HEADROOM_PART * taken);
    }
  }

  /** On its way, or yet to turn round; not for ever. */
  #moves(
    kept: Kept,
    measuredW: number,
    isTurning: boolean,
    nowMonoMs: number,
  ): boolean {
    const rises = measuredW > kept.lastW + MOVING_W;
    kept.lastW = measuredW;
    if (!rises && !isTurning) kept.movingSince = undefined;
    else kept.movingSince ??= nowMonoMs;
    return kept.movingSince !== undefined &&
      nowMonoMs - kept.movingSince < MOVING_MS;
  }
}
