/**
 * Whether the schedule a car agreed to still fits what the site allots.
 *
 * A car in Scheduled mode follows its profile. Once the site's bounds have
 * moved, only a renegotiation lets it follow them: it is asked for one.
 *
 * @module
 */

import type { VehicleView } from "../../protocols/iso15118/secc/types.ts";

/** Bounds an agreement was made under, signed watts. */
export interface Band {
  readonly minW: number;
  readonly maxW: number;
}

/** Bounds may move so far, in watts and as a part, before a car is bothered. */
const SLACK_W = 500;
const SLACK_PART = 0.1;
/** A car that has been asked is left alone for so long, ms. */
const PATIENCE_MS = 30_000;

/** The agreement of one session. */
export class ScheduleWatch {
  #agreement: string | undefined;
  #band: Band | undefined;
  #askedMs = -Infinity;

  /** Forgets the last car. */
  clear(): void {
    this.#agreement = undefined;
    this.#band = undefined;
    this.#askedMs = -Infinity;
  }

  /** Notes the car's profile; a new one is agreed under `band`. */
  agreed({ profile }: VehicleView, band: Band): void {
    if (!profile) return;
    const agreement = JSON.stringify(profile);
    if (agreement === this.#agreement) return;
    this.#agreement = agreement;
    this.#band = { minW: band.minW, maxW: band.maxW };
  }

  /** Whether the car should be asked now; asking counts. */
  isOutdated(band: Band, nowMonoMs: number): boolean {
    if (!this.#band || nowMonoMs - this.#askedMs < PATIENCE_MS) return false;
    const moved = differs(band.maxW, this.#band.maxW) ||
      differs(band.minW, this.#band.minW);
    if (moved) this.#askedMs = nowMonoMs;
    return moved;
  }
}

function differs(now: number, then: number): boolean {
  const slack = Math.max(SLACK_W, SLACK_PART * Math.abs(then));
  return Math.abs(now - then) > slack;
}
