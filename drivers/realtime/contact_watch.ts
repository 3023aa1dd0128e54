/**
 * Finds a contactor that is told to be open and is not, and one that is told to
 * be closed and has lost its supply or its contact.
 *
 * A stage whose lease has run out takes the contactor's supply away, and gives
 * it back with the next lease: after a standstill the contactor would close by
 * itself, onto whatever voltages are there by then. So whatever was held and is
 * not any more, and whatever was closed and is not any more, ends this run of
 * power; a new one begins with the steps that make a closing safe.
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
  /** Seen since the contactor was told to close. */
  #wasHeld = false;
  #wasClosed = false;

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
      this.#judgeKept(turn);
      return;
    }
    this.#wasHeld = false;
    this.#wasClosed = false;
    const closed = this.#closed.add(contactor.closed, contactMs) >= WELDED_MS;
    const fed = turn.kind === "ac" &&
      this.#voltage.add(stage.voltageV > SAFE_V, stageMs) >= WELDED_MS;
    if (closed || fed) turn.raise("welded", stage.voltageV);
  }

  /** Samples from before the order to close tell nothing about it; a run that is to end needs no reason. */
  #judgeKept(turn: Turn): void {
    if (turn.order.mode === "off") return;
    const { contactor, stage } = turn.report;
    if (stage.atMonoMs > turn.closedMs) {
      if (this.#wasHeld && !stage.held) turn.raise("gateway", 0);
      this.#wasHeld = stage.held;
    }
    if (contactor.atMonoMs > turn.closedMs) {
      if (this.#wasClosed && !contactor.closed) {
        turn.raise("contactorOpened", stage.voltageV);
      }
      this.#wasClosed = contactor.closed;
    }
  }
}
