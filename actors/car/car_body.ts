/**
 * The body of a virtual car: what its EVCC sees and moves.
 *
 * Plugged into a simulated outlet, the current that really flows fills and
 * drains the battery. Alone at another maker's charger, there is no outlet:
 * what the station reports to deliver takes its place.
 *
 * @module
 */

import type { VirtualCar } from "../../drivers/testbench/car/mod.ts";
import type { CarSocket } from "../../drivers/testbench/mod.ts";
import type {
  CarCommand,
  CarView,
  DriverRequest,
} from "../../protocols/iso15118/shared/evcc/types.ts";
import type {
  ControlMode,
  EnergyService,
} from "../../protocols/iso15118/shared/energy.ts";
import type { CarBody } from "./evcc.ts";

/** What a car's driver prefers. */
export interface CarWishes {
  /** Preferred first. */
  readonly services: readonly EnergyService[];
  readonly controlModes: readonly ControlMode[];
  readonly meterInfo: boolean;
}

/** A car with a plug. */
export class Body implements CarBody {
  readonly car: VirtualCar;
  readonly #wishes: CarWishes;
  readonly #socket: CarSocket | undefined;
  readonly #note: (text: string) => void;
  #request: DriverRequest | undefined;
  #requests = 0;
  #deliveredW = 0;
  #steppedMs: number | undefined;

  constructor(
    car: VirtualCar,
    wishes: CarWishes,
    socket: CarSocket | undefined,
    note: (text: string) => void,
  ) {
    this.car = car;
    this.#wishes = wishes;
    this.#socket = socket;
    this.#note = note;
  }

  view(): CarView {
    const { services, controlModes, meterInfo } = this.#wishes;
    return {
      ...this.car.view(),
      services,
      controlModes,
      meterInfo,
      request: this.#request,
    };
  }

  command(command: CarCommand): void {
    this.car.obey(command);
    if (command.type === "car.openInlet") this.#deliveredW = 0;
    if (command.type === "car.note") this.#note(command.text);
  }

  /** What the station says it delivers, signed watts. */
  delivered(powerW: number): void {
    this.#deliveredW = powerW;
  }

  /** What the driver asks for, served once by the EVCC. */
  ask(kind: DriverRequest["kind"]): void {
    this.#request = { id: ++this.#requests, kind };
  }

  /** A session has ended: what was asked of it is not asked of the next one. */
  settled(): void {
    this.#request = undefined;
  }

  plugIn(): void {
    this.#socket?.plugIn(this.car);
  }

  unplug(): void {
    this.car.obey({ type: "car.openInlet" });
    this.car.obey({ type: "car.state", cp: "B" });
    if (this.#socket?.car === this.car) this.#socket.unplug();
  }

  /** Brings the car to `nowMonoMs`; the outlet itself is stepped by the station. */
  step(nowMonoMs: number): void {
    const dtMs = nowMonoMs - (this.#steppedMs ?? nowMonoMs);
    this.#steppedMs = nowMonoMs;
    this.car.step(dtMs);
    if (this.#socket || !this.car.inletClosed) return;
    const ac = this.car.onboardW;
    this.car.passed(ac !== 0 ? ac : this.#deliveredW, dtMs);
  }
}
