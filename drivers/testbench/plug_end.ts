/**
 * The station's end of the plug: temperature of the pins and the lock.
 *
 * @module
 */

import type { TwinFaults } from "./faults.ts";
import type { CircuitOptions } from "./options.ts";

/** Pins and lock. */
export class PlugEnd {
  /** Hottest pin, degrees Celsius; truth, whatever a sensor says. */
  pinC: number;
  locked = false;
  lockWanted = false;
  readonly #options: CircuitOptions;
  readonly #faults: TwinFaults;
  #heatedC = 0;
  #movedMs = 0;

  constructor(options: CircuitOptions, faults: TwinFaults) {
    this.#options = options;
    this.#faults = faults;
    this.pinC = options.ambientC;
  }

  /** The lock is where it is wanted; pins that cool do so by one formula for any time. */
  get rests(): boolean {
    return this.lockWanted === this.locked;
  }

  /** `amps`: the highest current of any pin. */
  step(dtMs: number, amps: number): void {
    const { ambientC, pinRiseC, pinRatedA, pinTauMs, lockMs } = this.#options;
    const aimC = pinRiseC * (amps / pinRatedA) ** 2;
    this.#heatedC += (aimC - this.#heatedC) * (1 - Math.exp(-dtMs / pinTauMs));
    this.pinC = ambientC + this.#heatedC + this.#faults.pinExtraC;
    if (this.#faults.lockOpens) this.locked = false;
    if (this.lockWanted === this.locked || this.#faults.lockStuck) {
      this.#movedMs = 0;
      return;
    }
    this.#movedMs += dtMs;
    if (this.#movedMs < lockMs) return;
    this.#movedMs = 0;
    this.locked = this.lockWanted && !this.#faults.lockOpens;
  }
}
