/**
 * The chargers of a gateway at present, each with its configuration and its
 * hardware. Who reads its lists sees chargers come and go.
 *
 * @module
 */

import type { CarSocket } from "../drivers/testbench/mod.ts";
import type { ConfiguredCharger } from "./config/mod.ts";
import type { Hardware, HardwareSet } from "./hardware.ts";
import type { AssembledCharger } from "./make_charger.ts";

/** All chargers; in the order of their coming. */
export class Roster {
  readonly #hardware: HardwareSet;
  readonly #make: (
    each: ConfiguredCharger,
    own: Hardware,
  ) => AssembledCharger;
  readonly #configured = new Map<string, ConfiguredCharger>();
  readonly #chargers: AssembledCharger[] = [];
  readonly #sockets: CarSocket[] = [];

  constructor(
    hardware: HardwareSet,
    make: (each: ConfiguredCharger, own: Hardware) => AssembledCharger,
  ) {
    this.#hardware = hardware;
    this.#make = make;
  }

  /** The chargers of the moment: the same list for ever. */
  get chargers(): readonly AssembledCharger[] {
    return this.#chargers;
  }

  /** Sockets whose circuits are in another thread: the same list for ever. */
  get sockets(): readonly CarSocket[] {
    return this.#sockets;
  }

  configured(id: string): ConfiguredCharger | undefined {
    return this.#configured.get(id);
  }

  charger(id: string): AssembledCharger | undefined {
    return this.#chargers.find((each) => each.id === id);
  }

  /** A charger whose hardware is there already. */
  take(each: ConfiguredCharger): AssembledCharger {
    const own = this.#hardware.outlets.get(each.id);
    if (!own) throw new Error(`charger ${each.id} has no hardware`);
    const made = this.#make(each, own);
    this.#configured.set(each.id, each);
    this.#chargers.push(made);
    if (own.socket?.exchange) this.#sockets.push(own.socket);
    return made;
  }

  /** A charger with hardware that is made for it. */
  async add(each: ConfiguredCharger): Promise<AssembledCharger> {
    this.#hardware.add(each);
    try {
      return this.take(each);
    } catch (cause) {
      await this.#hardware.remove(each.id);
      throw cause;
    }
  }

  /** Forgets a charger whose actors have ended; resolves once its hardware is free. */
  async remove(id: string): Promise<void> {
    const own = this.#hardware.outlets.get(id);
    this.#configured.delete(id);
    drop(this.#chargers, (each) => each.id === id);
    drop(this.#sockets, (socket) => socket === own?.socket);
    await this.#hardware.remove(id);
  }
}

function drop<T>(list: T[], isMeant: (one: T) => boolean): void {
  const at = list.findIndex(isMeant);
  if (at >= 0) list.splice(at, 1);
}
