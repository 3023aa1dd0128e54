/**
 * Simulated insulation monitor (DC) and residual current device (AC).
 *
 * @module
 */

import type { InsulationMonitor, InsulationSample } from "../devices/outlet.ts";
import type { Circuit } from "./circuit.ts";
import { Sampled, type Writable } from "./sampled.ts";

/** DC: below this to earth is a fault, ohms (100 ohm a volt at 1,000 V, IEC 61851-23). */
export const INSULATION_LEAST_OHM = 100_000;
/** AC: direct current to earth at which the device trips, amperes (IEC 62955). */
export const RESIDUAL_TRIP_A = 0.006;

const PERIOD_MS = 100;
const IDLE: InsulationSample = {
  atMonoMs: 0,
  ohm: 0,
  verdict: "idle",
};

/** Measures all the time once it was started; a test takes `testMs`. */
export class TwinInsulation implements InsulationMonitor {
  readonly #circuit: Circuit;
  readonly #testMs: number;
  readonly #sample: Sampled<InsulationSample>;
  readonly #measure = (into: Writable<InsulationSample>) => this.#read(into);
  #verdict: InsulationSample["verdict"] = "idle";
  #readyMs = Infinity;

  constructor(circuit: Circuit, testMs: number) {
    this.#circuit = circuit;
    this.#testMs = testMs;
    // A residual current device has to be seen to trip at once.
    const periodMs = circuit.options.kind === "ac" ? 10 : PERIOD_MS;
    this.#sample = new Sampled(IDLE, periodMs);
  }

  start(): void {
    if (this.#circuit.faults.insulationSilent) return;
    this.#verdict = "running";
    this.#readyMs = this.#circuit.nowMs + this.#testMs;
  }

  latest(): InsulationSample {
    return this.#sample.shown;
  }

  step(): void {
    const { nowMs, faults } = this.#circuit;
    if (faults.insulationSilent) return;
    this.#sample.step(nowMs, faults.samplesLateMs, this.#measure);
  }

  #read(into: Writable<InsulationSample>): void {
    const { nowMs, faults, options, insulationOhm } = this.#circuit;
    into.ohm = faults.insulationBlind ? options.insulationOhm : insulationOhm;
    if (this.#verdict !== "idle" && nowMs >= this.#readyMs) {
      this.#verdict = this.#judge(into.ohm);
    }
    if (this.#residualTrips) this.#verdict = "fault";
    into.verdict = this.#verdict;
  }

  #judge(ohm: number): InsulationSample["verdict"] {
    if (this.#circuit.faults.selfTestFails) return "fault";
    if (this.#circuit.options.kind === "dc") {
      return ohm >= INSULATION_LEAST_OHM ? "valid" : "fault";
    }
    // A trip stays until the next self test.
    return this.#verdict === "fault" ? "fault" : "valid";
  }

  get #residualTrips(): boolean {
    const { residualA, faults } = this.#circuit;
    return !faults.insulationBlind && residualA > RESIDUAL_TRIP_A;
  }
}
