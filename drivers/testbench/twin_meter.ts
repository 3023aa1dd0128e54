/**
 * Simulated meter at the outlet.
 *
 * @module
 */

import type { Meter, MeterSample } from "../devices/outlet.ts";
import type { Circuit } from "./circuit.ts";
import { Sampled, type Writable } from "./sampled.ts";

/** Shows a few times a second what has passed, as meters do. */
export class TwinMeter implements Meter {
  readonly id: string;
  readonly #circuit: Circuit;
  readonly #classFactor: number;
  readonly #sample: Sampled<MeterSample>;
  readonly #measure = (into: Writable<MeterSample>) => this.#read(into);
  // Registers of a lying meter count what it lies while it lies; they never fall.
  #countedToVehicleWh = 0;
  #countedToGridWh = 0;
  #chargedWh = 0;
  #dischargedWh = 0;

  /** `error` in parts of one: 0.005 reads half a percent too much. */
  constructor(circuit: Circuit, id: string, error: number, periodMs: number) {
    this.#circuit = circuit;
    this.id = id;
    this.#classFactor = 1 + error;
    this.#sample = new Sampled<MeterSample>({
      atMonoMs: 0,
      powerW: 0,
      chargedWh: 0,
      dischargedWh: 0,
      phaseA: [0, 0, 0],
    }, periodMs);
  }

  latest(): MeterSample {
    return this.#sample.shown;
  }

  step(): void {
    const { nowMs, faults } = this.#circuit;
    if (faults.meterLost) return;
    this.#sample.step(nowMs, faults.samplesLateMs, this.#measure);
  }

  #read(into: Writable<MeterSample>): void {
    const { faults, powerW, phaseA, options } = this.#circuit;
    const factor = this.#classFactor * faults.meterFactor;
    this.#count(factor);
    if (faults.meterStuck) return;
    into.powerW = powerW * factor;
    into.chargedWh = this.#chargedWh;
    into.dischargedWh = this.#dischargedWh;
    if (options.kind === "dc") return;
    const [l1, l2, l3] = faults.meterSwapped
      ? [phaseA[1], phaseA[2], phaseA[0]]
      : phaseA;
    into.phaseA = [l1 * factor, l2 * factor, l3 * factor];
  }

  #count(factor: number): void {
    const { toVehicleWh, toGridWh } = this.#circuit.energy;
    const inWh = (toVehicleWh - this.#countedToVehicleWh) * Math.abs(factor);
    const outWh = (toGridWh - this.#countedToGridWh) * Math.abs(factor);
    this.#countedToVehicleWh = toVehicleWh;
    this.#countedToGridWh = toGridWh;
    this.#chargedWh += factor >= 0 ? inWh : outWh;
    this.#dischargedWh += factor >= 0 ? outWh : inWh;
  }
}
