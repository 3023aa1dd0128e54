/**
 * A plug whose ends are in two threads: the car in one (`remote_plug.ts`), the
 * circuit in another, with a small piece of shared memory between them. This
 * is the circuit's end.
 *
 * The car's end tells what the car is; the circuit's end tells what flowed, as
 * sums since the plug-in, so that nothing is lost where a reading is missed:
 * what the car is told is the difference of two readings.
 *
 * @module
 */

import type { PhaseTriple } from "../devices/outlet.ts";
import type { SharedBlock } from "../devices/shared_block.ts";
import type { Phases } from "./ac_path.ts";
import type { CarPlug, CarSocket, Flow } from "./car_plug.ts";
import { at, CAR, carBlock, FLOW, flowBlock, SUMS } from "./plug_layout.ts";

/**
 * The circuit's end: plugs itself into `socket` while a car is plugged in far
 * away. `poll` is to be called before each step of the circuit.
 */
export class PlugSocket implements CarPlug {
  pilotOhm = 0;
  openCircuitV = 0;
  innerOhm = 0;
  inletClosed = false;
  insulationOhm = 0;
  proximityA: number | undefined;
  readonly #socket: CarSocket;
  readonly #car: SharedBlock;
  readonly #flow: SharedBlock;
  readonly #amps: Phases = [0, 0, 0];

  constructor(socket: CarSocket, memory: ArrayBufferLike) {
    this.#socket = socket;
    this.#car = carBlock(memory);
    this.#flow = flowBlock(memory);
    // The sums go on where an earlier end in the same memory stopped.
    this.#flow.refresh();
  }

  /** The car's end has something to say. */
  get hasNews(): boolean {
    return this.#car.hasNews;
  }

  /** Takes what the car's end says, and publishes what flowed. */
  poll(): void {
    if (!this.#car.refresh()) {
      this.#flow.publish();
      return;
    }
    const { numbers } = this.#car;
    const plugNumber = at(numbers, CAR.plugNumber);
    this.pilotOhm = at(numbers, CAR.pilotOhm);
    this.openCircuitV = at(numbers, CAR.openCircuitV);
    this.innerOhm = at(numbers, CAR.innerOhm);
    this.inletClosed = at(numbers, CAR.inletClosed) === 1;
    this.insulationOhm = at(numbers, CAR.insulationOhm);
    const proximityA = at(numbers, CAR.proximityA);
    this.proximityA = proximityA < 0 ? undefined : proximityA;
    for (const phase of [0, 1, 2] as const) {
      this.#amps[phase] = at(numbers, CAR.phaseA + phase);
    }
    this.#plug(plugNumber);
    this.#flow.publish();
  }

  phaseA(): PhaseTriple {
    return this.#amps;
  }

  sees(dutyPercent: number, nowMonoMs: number): void {
    this.#flow.numbers[FLOW.dutyPercent] = dutyPercent;
    this.#flow.numbers[FLOW.nowMonoMs] = nowMonoMs;
  }

  flowed(flow: Flow): void {
    const { numbers } = this.#flow;
    numbers[FLOW.voltageV] = flow.voltageV;
    add(numbers, FLOW.ms, flow.dtMs);
    add(numbers, FLOW.currentAMs, flow.currentA * flow.dtMs);
    add(numbers, FLOW.powerWMs, flow.powerW * flow.dtMs);
    for (const phase of [0, 1, 2] as const) {
      numbers[FLOW.phaseV + phase] = flow.phaseV[phase];
      add(numbers, FLOW.phaseAMs + phase, flow.phaseA[phase] * flow.dtMs);
    }
  }

  #plug(plugNumber: number): void {
    const { numbers } = this.#flow;
    const known = at(numbers, FLOW.plugNumber);
    if (Math.abs(plugNumber) !== Math.abs(known)) {
      // The car before has its sums: its end told of this one only after that.
      numbers.fill(0, FLOW.ms, FLOW.ms + SUMS);
    }
    numbers[FLOW.plugNumber] = plugNumber;
    if (plugNumber > 0) {
      if (this.#socket.car === undefined) this.#socket.plugIn(this);
    } else if (this.#socket.car === this) this.#socket.unplug();
  }
}

function add(numbers: Float64Array, index: number, more: number): void {
  numbers[index] = at(numbers, index) + more;
}
