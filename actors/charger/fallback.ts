/**
 * From high level communication back to basic charging (ISO 15118-3, IEC
 * 61851-1 Annex A): when it is time, and the signals that make a car ready.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import type { PilotSignal } from "../../drivers/devices/mod.ts";
import { kernelOf } from "../kernel/mod.ts";
import type { Outlet } from "./outlet.ts";

/** One signal of the way to a nominal duty cycle. */
interface Step {
  readonly signal: PilotSignal;
  readonly forMs: number;
}

/** No data link was there: the car is reset by a state it takes for an unplug (T_step_EF), then X1. */
const UNHEARD: readonly Step[] = [
  { signal: "F", forMs: 4_000 },
  { signal: "X1", forMs: 750 },
];
/** A data link was there: no PWM for T_step_X1. */
const HEARD: readonly Step[] = [{ signal: "X1", forMs: 3_000 }];

/** X1 would end a session that a car is about to begin anew: it is given so long, ms. */
export const AFTER_FAILURE_MS = 10_000;
/** Attempts for one plug-in; each one that fails is followed by the full wait. */
const ATTEMPTS_MOST = 3;

/** How the session before went. */
export interface SessionEnd {
  readonly basic: boolean;
  readonly failed: boolean;
  /** It got as far as the contactor, or was refused, or ended by a fault of the outlet. */
  readonly conclusive: boolean;
}

/** Waiting and signals of one outlet; without configuration it never falls back. */
export class Fallback {
  readonly #outlet: Outlet;
  readonly #self: AnyActorRef;
  #waitsFromMs: number | undefined;
  #waitMs = 0;
  #spent = false;
  #heard = false;
  #attempts = 0;
  #steps: readonly Step[] = [];
  #stepsFromMs = 0;

  constructor(outlet: Outlet, self: AnyActorRef) {
    this.#outlet = outlet;
    this.#self = self;
  }

  /** A car stands at the outlet and nothing is agreed with it. */
  arrive(): void {
    if (this.#spent || this.#waitsFromMs !== undefined) return;
    this.#wait(this.#outlet.config.basic?.afterMs ?? Infinity);
  }

  /** A data link to the car was there: back to the signal for it. */
  heard(): void {
    this.#heard = true;
    this.#waitsFromMs = undefined;
    this.#outlet.devices.pilot.signal("5%");
  }

  /** A session has ended; only a failed beginning is followed by basic charging. */
  ended({ basic, failed, conclusive }: SessionEnd): void {
    const again = failed && this.#attempts < ATTEMPTS_MOST;
    if (!again || (conclusive && !basic)) {
      this.#spent = true;
      return;
    }
    const afterMs = this.#outlet.config.basic?.afterMs ?? Infinity;
    this.#wait(basic ? afterMs : AFTER_FAILURE_MS);
  }

  /** It is time, and nothing speaks against it. DC outlets never fall back. */
  get isDue(): boolean {
    const { config, devices, state, plugged } = this.#outlet;
    return config.basic !== undefined && devices.kind === "ac" && plugged &&
      state.paused === undefined && this.#waitsFromMs !== undefined &&
      this.#monoMs - this.#waitsFromMs >= this.#waitMs;
  }

  /** The first signal. */
  begin(): void {
    this.#attempts++;
    this.#waitsFromMs = undefined;
    this.#steps = this.#heard ? HEARD : UNHEARD;
    this.#stepsFromMs = this.#monoMs;
    this.step();
  }

  /** The signal of this moment. */
  step(): void {
    const signal = this.#stepAt()?.signal;
    if (signal !== undefined) this.#outlet.devices.pilot.signal(signal);
  }

  /** All signals were given: the car is ready for a nominal duty cycle. */
  get isThrough(): boolean {
    return this.#stepAt() === undefined;
  }

  /** The outlet rests after basic charging: no PWM. */
  rest(): void {
    if (this.#attempts > 0) this.#outlet.devices.pilot.signal("X1");
  }

  /** The car has gone, or the fault: the signal for communication again. */
  reset(): void {
    this.#waitsFromMs = undefined;
    this.#spent = false;
    this.#heard = false;
    this.#attempts = 0;
    this.#outlet.devices.pilot.signal("5%");
  }

  #wait(forMs: number): void {
    this.#waitsFromMs = this.#monoMs;
    this.#waitMs = forMs;
  }

  get #monoMs(): number {
    return kernelOf(this.#self).clock.monoMs();
  }

  #stepAt(): Step | undefined {
    let endMs = this.#stepsFromMs;
    return this.#steps.find(({ forMs }) => this.#monoMs < (endMs += forMs));
  }
}
