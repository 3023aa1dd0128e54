/**
 * The car's end of a plug whose ends are in two threads; the other one is in
 * `plug_port.ts`. Of a car that was pulled, this end waits for the last sums
 * until the circuit has seen it go; the next car is told of only then.
 *
 * @module
 */

import type { SharedBlock } from "../devices/shared_block.ts";
import type { Phases } from "./ac_path.ts";
import type { CarPlug, CarSocket } from "./car_plug.ts";
import { at, CAR, carBlock, FLOW, flowBlock, SUMS } from "./plug_layout.ts";

/** A car that was pulled and whose last sums are not yet there. */
interface Leaving {
  readonly car: CarPlug;
  readonly plugNumber: number;
  readonly taken: Float64Array;
}

/** The car's end; `exchange` is to be called as often as the car shall be seen to change. */
export class RemotePlug implements CarSocket {
  readonly #block: SharedBlock;
  readonly #flow: SharedBlock;
  readonly #told = {
    voltageV: 0,
    currentA: 0,
    powerW: 0,
    phaseV: noPhases(),
    phaseA: noPhases(),
    dtMs: 0,
  };
  #car: CarPlug | undefined;
  /** The circuit was told of `#car`. */
  #announced = false;
  #leaving: Leaving | undefined;
  #taken = new Float64Array(SUMS);
  #plugNumber = 0;

  constructor(memory: ArrayBufferLike) {
    this.#block = carBlock(memory);
    this.#flow = flowBlock(memory);
    // Numbers go on from where an earlier end in the same memory stopped.
    this.#block.refresh();
    this.#plugNumber = Math.abs(at(this.#block.numbers, CAR.plugNumber));
    this.#block.numbers[CAR.plugNumber] = -this.#plugNumber;
    if (this.#plugNumber > 0) this.#block.publish();
  }

  get car(): CarPlug | undefined {
    return this.#car;
  }

  plugIn(car: CarPlug): void {
    if (this.#car === car) return;
    if (this.#car !== undefined) {
      throw new Error("cannot plug in: another car is plugged into this plug");
    }
    this.#car = car;
    this.#announced = false;
    this.#announce(car);
  }

  unplug(): void {
    const car = this.#car;
    if (car === undefined) return;
    this.#settle();
    this.#car = undefined;
    if (!this.#announced) return;
    this.#leaving = { car, plugNumber: this.#plugNumber, taken: this.#taken };
    this.#block.numbers[CAR.plugNumber] = -this.#plugNumber;
    this.#block.publish();
  }

  /** Tells the circuit what the car is, and the car what flowed. */
  exchange(): void {
    this.#settle();
    if (this.#car === undefined) return;
    if (this.#announced) this.#tell(this.#car);
    else this.#announce(this.#car);
  }

  #announce(car: CarPlug): void {
    if (this.#leaving !== undefined) return;
    this.#announced = true;
    this.#taken = new Float64Array(SUMS);
    this.#plugNumber++;
    this.#tell(car);
  }

  #settle(): void {
    this.#flow.refresh();
    const { numbers } = this.#flow;
    const plugNumber = at(numbers, FLOW.plugNumber);
    this.#settleLeaving(plugNumber);
    const car = this.#car;
    const seen = this.#announced && plugNumber === this.#plugNumber;
    if (car === undefined || !seen) return;
    car.sees?.(
      at(numbers, FLOW.dutyPercent),
      at(numbers, FLOW.nowMonoMs),
    );
    this.#deliver(car, this.#taken);
  }

  #settleLeaving(plugNumber: number): void {
    const leaving = this.#leaving;
    if (leaving === undefined) return;
    if (Math.abs(plugNumber) !== leaving.plugNumber) return;
    this.#deliver(leaving.car, leaving.taken);
    // Gone for good once the circuit has seen it go.
    if (plugNumber < 0) this.#leaving = undefined;
  }

  /** Tells `car` the difference between the sums and those it was told. */
  #deliver(car: CarPlug, taken: Float64Array): void {
    const { numbers } = this.#flow;
    const from = FLOW.ms;
    const dtMs = at(numbers, from) - at(taken, 0);
    if (!(dtMs > 0)) return;
    const mean = (sum: number) =>
      (at(numbers, from + sum) - at(taken, sum)) / dtMs;
    const told = this.#told;
    told.dtMs = dtMs;
    told.voltageV = at(numbers, FLOW.voltageV);
    told.currentA = mean(1);
    told.powerW = mean(2);
    for (const phase of [0, 1, 2] as const) {
      told.phaseA[phase] = mean(3 + phase);
      told.phaseV[phase] = at(numbers, FLOW.phaseV + phase);
    }
    taken.set(numbers.subarray(from, from + SUMS));
    car.flowed(told);
  }

  #tell(car: CarPlug): void {
    const { numbers } = this.#block;
    const amps = car.phaseA();
    numbers[CAR.plugNumber] = this.#plugNumber;
    numbers[CAR.pilotOhm] = car.pilotOhm;
    numbers[CAR.openCircuitV] = car.openCircuitV;
    numbers[CAR.innerOhm] = car.innerOhm;
    numbers[CAR.inletClosed] = car.inletClosed ? 1 : 0;
    numbers[CAR.insulationOhm] = car.insulationOhm;
    numbers[CAR.proximityA] = car.proximityA ?? -1;
    for (const phase of [0, 1, 2] as const) {
      numbers[CAR.phaseA + phase] = amps[phase];
    }
    this.#block.publish();
  }
}

function noPhases(): Phases {
  return [0, 0, 0];
}
