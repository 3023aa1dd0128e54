/**
 * The simulated devices of one outlet over one `Circuit`, with the periods of
 * real devices.
 *
 * @module
 */

import type { OutletDevices } from "../devices/outlet.ts";
import { Circuit } from "./circuit.ts";
import type { CircuitOptions } from "./options.ts";
import { TwinInsulation } from "./twin_insulation.ts";
import { TwinMeter } from "./twin_meter.ts";
import { TwinButton, TwinGrid, TwinPilot, TwinPlug } from "./twin_pilot.ts";
import { TwinContactor, TwinStage } from "./twin_stage.ts";

/** How a simulated outlet differs from the usual one. */
export interface TwinOptions extends Partial<CircuitOptions> {
  readonly meterId?: string;
  /** Error of the meter, parts of one: 0.005 reads half a percent too much. */
  readonly meterError?: number;
  /** Time between two samples of the meter, ms. */
  readonly meterPeriodMs?: number;
  /** How long an insulation or self test takes, ms. */
  readonly insulationMs?: number;
}

/** An outlet whose devices all show the same circuit. */
export interface TwinOutlet extends OutletDevices {
  /** The truth, the faults, and the socket for a car. */
  readonly circuit: Circuit;
}

const METER_PERIOD_MS = 200;
const INSULATION_MS = 500;

/**
 * Makes the devices of one outlet.
 *
 * ```ts
 * import assert from "node:assert/strict";
 *
 * const twin = makeTwin({ kind: "dc" });
 * twin.step(0);
 * assert.equal(twin.pilot.latest().state, "A");
 * ```
 *
 * @throws RangeError that names an option which cannot be
 */
export function makeTwin(options: TwinOptions = {}): TwinOutlet {
  const {
    meterId = "meter",
    meterError = 0,
    meterPeriodMs = METER_PERIOD_MS,
    insulationMs = INSULATION_MS,
    ...size
  } = options;
  const circuit = new Circuit(size);
  const parts = {
    stage: new TwinStage(circuit),
    contactor: new TwinContactor(circuit),
    pilot: new TwinPilot(circuit),
    meter: new TwinMeter(circuit, meterId, meterError, meterPeriodMs),
    insulation: new TwinInsulation(circuit, insulationMs),
    plug: new TwinPlug(circuit),
    grid: new TwinGrid(circuit),
    emergencyStop: new TwinButton(circuit),
  };
  const all = Object.values(parts);
  return {
    circuit,
    kind: circuit.options.kind,
    ...parts,
    step(nowMonoMs) {
      circuit.step(nowMonoMs);
      for (const part of all) part.step();
    },
  };
}
