/**
 * A plug whose ends are in two threads: the car in one, the circuit in
 * another, with a small piece of shared memory between them.
 *
 * The car's end tells what the car is; the circuit's end tells what flowed, as
 * sums since the plug-in, so that nothing is lost where a reading is missed:
 * what the car is told is the difference of two readings. Of a car that was
 * pulled, its end waits for the last sums until the circuit has seen it go.
 *
 * @module
 */

import type { PhaseTriple } from "../devices/outlet.ts";
import { blockOctets, SharedBlock } from "../devices/shared_block.ts";
import type { Phases } from "./ac_path.ts";
import type { CarPlug, CarSocket, Flow } from "./car_plug.ts";

/** What the car is: numbers of the block that the car's end writes. */
const CAR = {
  /** Counts plug-ins; the same number negative once the plug was pulled. */
  plugNumber: 0,
  pilotOhm: 1,
  openCircuitV: 2,
  innerOhm: 3,
  inletClosed: 4,
  insulationOhm: 5,
  /** -1 = the outlet's own cable. */
  proximityA: 6,
  phaseA: 7,
} as const;
const CAR_NUMBERS = 10;

/** What flowed: sums since plug-in in V ms, A ms, W ms, and the latest values. */
const FLOW = {
  plugNumber: 0,
  nowMonoMs: 1,
  dutyPercent: 2,
  voltageV: 3,
  phaseV: 4,
  /** Sums. */
  ms: 7,
  currentAMs: 8,
  powerWMs: 9,
  phaseAMs: 10,
  /** The same four of the plug-in before, which have come to their end. */
  before: 13,
} as const;
/** Plug number, ms, current, power, three phases. */
const BEFORE_NUMBERS = 7;
const FLOW_NUMBERS = FLOW.before + BEFORE_NUMBERS;
const SUMS = 6;

/** Octets of shared memory that a plug takes. */
export const PLUG_OCTETS = blockOctets(CAR_NUMBERS) + blockOctets(FLOW_NUMBERS);

const carBlock = (memory: ArrayBufferLike) =>
  new SharedBlock(memory, 0, CAR_NUMBERS);
const flowBlock = (memory: ArrayBufferLike) =>
  new SharedBlock(memory, blockOctets(CAR_NUMBERS), FLOW_NUMBERS);
const at = (numbers: Float64Array, index: number) => numbers[index] ?? 0;

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
      // The sums of the car before stay readable beside the new ones.
      numbers[FLOW.before] = Math.abs(known);
      numbers.copyWithin(FLOW.before + 1, FLOW.ms, FLOW.ms + SUMS);
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
    phaseV: [0, 0, 0] as Phases,
    phaseA: [0, 0, 0] as Phases,
    dtMs: 0,
  };
  #car: CarPlug | undefined;
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
    this.#taken = new Float64Array(SUMS);
    this.#plugNumber++;
    this.#tell(car);
  }

  unplug(): void {
    const car = this.#car;
    if (car === undefined) return;
    this.#settle();
    // While one is leaving the circuit has not seen this one: nothing flowed to it.
    this.#leaving ??= {
      car,
      plugNumber: this.#plugNumber,
      taken: this.#taken,
    };
    this.#car = undefined;
    this.#block.numbers[CAR.plugNumber] = -this.#plugNumber;
    this.#block.publish();
  }

  /** Tells the circuit what the car is, and the car what flowed. */
  exchange(): void {
    this.#settle();
    if (this.#car !== undefined) this.#tell(this.#car);
  }

  #settle(): void {
    this.#flow.refresh();
    const { numbers } = this.#flow;
    const plugNumber = at(numbers, FLOW.plugNumber);
    this.#settleLeaving(plugNumber);
    const car = this.#car;
    if (car === undefined || plugNumber !== this.#plugNumber) return;
    car.sees?.(
      at(numbers, FLOW.dutyPercent),
      at(numbers, FLOW.nowMonoMs),
    );
    this.#deliver(car, FLOW.ms, this.#taken);
  }

  #settleLeaving(plugNumber: number): void {
    const leaving = this.#leaving;
    if (leaving === undefined) return;
    const { car, taken } = leaving;
    if (Math.abs(plugNumber) === leaving.plugNumber) {
      this.#deliver(car, FLOW.ms, taken);
      // Gone for good once the circuit has seen it go.
      if (plugNumber < 0) this.#leaving = undefined;
    } else if (Math.abs(plugNumber) > leaving.plugNumber) {
      const before = at(this.#flow.numbers, FLOW.before);
      if (before === leaving.plugNumber) {
        this.#deliver(car, FLOW.before + 1, taken);
      }
      this.#leaving = undefined;
    }
  }

  /** Tells `car` the difference between the sums at `from` and those it was told. */
  #deliver(car: CarPlug, from: number, taken: Float64Array): void {
    const { numbers } = this.#flow;
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
