/**
 * The main contactor of an outlet, pole by pole, with what wears it.
 *
 * @module
 */

/** Above this an opening counts as one under load, amperes. */
export const LOADED_A = 5;

/** Faults of a contactor. */
export interface ContactorFaults {
  readonly welded: "none" | "one" | "all";
  readonly contactorStuckOpen: boolean;
}

/** Coil, poles and counters. */
export class ContactorModel {
  /** DC: plus, minus. AC: L1, L2, L3, N. */
  readonly poles: boolean[];
  /** Movements of the main contacts so far. */
  closings = 0;
  openings = 0;
  /** Openings while more than `LOADED_A` flowed. */
  loadedBreaks = 0;
  /** When they moved last. */
  movedMs = -Infinity;
  readonly #contactMs: number;
  #powered = false;
  #sinceMs = -Infinity;

  constructor(poles: number, contactMs: number) {
    this.poles = Array.from({ length: poles }, () => false);
    this.#contactMs = contactMs;
  }

  /** Current can pass: all poles are closed. */
  get conducts(): boolean {
    return this.poles.every((closed) => closed);
  }

  /** What a mirror contact shows: it opens with the first pole that is closed (IEC 60947-4-1 Annex F). */
  get anyClosed(): boolean {
    return this.poles.some((closed) => closed);
  }

  /** Without power, all poles open: only the coil can move it. */
  get rests(): boolean {
    return !this.#powered && !this.anyClosed;
  }

  /**
   * Moves the poles to where the coil wants them, over a step of `dtMs` that
   * ends at `nowMs`; `loadA` is what flows at this moment.
   */
  step(
    powered: boolean,
    nowMs: number,
    dtMs: number,
    loadA: number,
    faults: ContactorFaults,
  ): void {
    if (powered !== this.#powered) {
      this.#powered = powered;
      this.#sinceMs = nowMs - dtMs;
    }
    if (nowMs - this.#sinceMs < this.#contactMs) return;
    const before = this.conducts;
    for (let pole = 0; pole < this.poles.length; pole++) {
      const stays = this.poles[pole] === true &&
        (faults.welded === "all" || (faults.welded === "one" && pole === 0));
      this.poles[pole] = stays || (powered && !faults.contactorStuckOpen);
    }
    const after = this.conducts;
    if (before !== after) this.movedMs = nowMs;
    if (!before && after) this.closings++;
    if (before && !after) {
      this.openings++;
      if (loadA > LOADED_A) this.loadedBreaks++;
    }
  }
}
