/**
 * Guards against a guard that sees too little.
 *
 * A turn after a standstill, and one whose sample of the stage is old, add no
 * time to any verdict. Where such turns are the rule no hazard would ever be
 * found: an outlet that is seen for less than half of the time is opened.
 *
 * @module
 */

import { GAP_MS, type Turn } from "./turn.ts";

/** Time without sight, less the time with it, after which the outlet opens, ms. */
const BLIND_MS = 3_000;

/** What one outlet's guard did not see. */
export class BlindWatch {
  #ms = 0;

  /** Judges one turn. */
  judge(turn: Turn): void {
    if (!turn.closedWanted) {
      this.#ms = 0;
      return;
    }
    // How long a standstill was does not count: the lease of the stage answers it.
    if (turn.resumed) this.#ms += GAP_MS;
    else if (!turn.stageFresh) this.#ms += turn.dtMs;
    else {
      this.#ms = Math.max(0, this.#ms - turn.dtMs);
      return;
    }
    if (this.#ms >= BLIND_MS) turn.raise("gateway", this.#ms);
  }
}
