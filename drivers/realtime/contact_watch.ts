/**
 * Finds a contactor that is told to be open and is not.
 *
 * Only the time between samples counts that were both measured after it was
 * told: a device, a loop or a process that stood still proves nothing. A DC
 * contactor of which one pole is welded is found by the car's own welding
 * detection alone.
 *
 * @module
 */

import { HeldTime, SampleTime } from "./accounts.ts";
import { GAP_MS, type Turn } from "./turn.ts";

const WELDED_MS = 500;
/** Volts in the plug of an open AC outlet. */
const SAFE_V = 60;

/** The contactor of one outlet. */
export class ContactWatch {
  readonly #contactSamples = new SampleTime(GAP_MS);
  readonly #stageSamples = new SampleTime(GAP_MS);
  readonly #closed = new HeldTime();
  readonly #voltage = new HeldTime();

  /** Judges one turn. */
  judge(turn: Turn): void {
    const { contactor, stage } = turn.report;
    const contactMs = this.#contactSamples.advance(
      contactor.atMonoMs,
      turn.openedMs,
    );
    const stageMs = this.#stageSamples.advance(stage.atMonoMs, turn.openedMs);
    if (turn.closedWanted) {
      this.#closed.clear();
      this.#voltage.clear();
      return;
    }
    const closed = this.#closed.add(contactor.closed, contactMs) >= WELDED_MS;
    const fed = turn.kind === "ac" &&
      this.#voltage.add(stage.voltageV > SAFE_V, stageMs) >= WELDED_MS;
    if (closed || fed) turn.raise("welded", stage.voltageV);
  }
}
