/** A twin with a settable car, driven by hand in steps of 10 ms. */

import type { PhaseTriple } from "../../../drivers/devices/outlet.ts";
import { PILOT_OHM } from "../../../drivers/devices/pilot_levels.ts";
import {
  type CarPlug,
  type Flow,
  makeTwin,
  type TwinOptions,
  type TwinOutlet,
} from "../../../drivers/testbench/mod.ts";

/** A car that is what its fields say. */
export class SettableCar implements CarPlug {
  pilotOhm: number = PILOT_OHM.C;
  openCircuitV = 400;
  innerOhm = 0.1;
  inletClosed = true;
  insulationOhm = 10_000_000;
  proximityA: number | undefined;
  amps: PhaseTriple = [0, 0, 0];
  inWh = 0;
  seenPercent: number | undefined;
  last = { voltageV: 0, currentA: 0, powerW: 0, phaseV: [0, 0, 0] };

  phaseA(): PhaseTriple {
    return this.amps;
  }

  sees(dutyPercent: number): void {
    this.seenPercent = dutyPercent;
  }

  flowed(flow: Flow): void {
    this.inWh += flow.powerW * flow.dtMs / 3_600_000;
    this.last = {
      voltageV: flow.voltageV,
      currentA: flow.currentA,
      powerW: flow.powerW,
      phaseV: [...flow.phaseV],
    };
  }
}

/** What a hand on the controls does. */
export class Bench {
  readonly twin: TwinOutlet;
  readonly car = new SettableCar();
  nowMs = 1_000;
  /** The lease is renewed at each step. */
  holds = true;
  #id = 0;

  constructor(options: TwinOptions = {}) {
    this.twin = makeTwin(options);
    this.twin.circuit.plugIn(this.car);
    this.run(0);
  }

  get circuit() {
    return this.twin.circuit;
  }

  get faults() {
    return this.twin.circuit.faults;
  }

  run(ms: number, each: () => void = () => {}): this {
    const endMs = this.nowMs + ms;
    this.#step();
    while (this.nowMs < endMs) {
      this.nowMs += 10;
      this.#step();
      each();
    }
    return this;
  }

  /** A command to the stage, charging only unless told otherwise. */
  command(
    change: Partial<Omit<Parameters<TwinOutlet["stage"]["command"]>[0], "id">>,
  ): this {
    this.twin.stage.command({
      id: ++this.#id,
      ceilingV: 500,
      floorV: 0,
      lowA: 0,
      highA: 125,
      setA: 0,
      ...change,
    });
    return this;
  }

  /** Contactor closed and, in DC, the bus at the battery's voltage before it. */
  closed(): this {
    if (this.twin.kind === "dc") {
      this.command({ ceilingV: this.car.openCircuitV }).run(400);
    }
    this.twin.contactor.close();
    return this.run(200);
  }

  #step(): void {
    if (this.holds) this.twin.stage.hold(this.nowMs + 200);
    this.twin.step(this.nowMs);
  }
}

/** Asserts that two numbers are within `tolerance` of each other. */
export function near(actual: number, expected: number, tolerance: number) {
  if (!(Math.abs(actual - expected) <= tolerance)) {
    throw new Error(`${actual} is not within ${tolerance} of ${expected}`);
  }
}
