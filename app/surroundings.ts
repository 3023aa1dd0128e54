/**
 * What differs between a gateway on a network and one in a simulation.
 *
 * @module
 */

import type { ByteLink } from "../drivers/exits/link.ts";
import type { Recalled, SessionRow } from "../drivers/store/mod.ts";
import type { CertificateBackend } from "../protocols/iso15118/pnc/provisioning/mod.ts";
import type { CarPnc, PncServices } from "../protocols/iso15118/pnc/types.ts";
import type { CarInput } from "../actors/car/car.ts";
import type {
  Authoriser,
  AutochargeOptions,
  ChargerParts,
  EvseTurn,
} from "../actors/charger/mod.ts";
import type { AccountMessage } from "../actors/control/messages.ts";
import type { Kernel, KernelClock, Logic } from "../actors/kernel/mod.ts";
import type { OpenSiteMeter, RequestStore } from "../actors/site/mod.ts";
import type { ConfiguredCar, ConfiguredCharger } from "./config/mod.ts";
import type { HardwareSet } from "./hardware.ts";

/** What a gateway stands in. */
export interface Surroundings {
  readonly kernel: Kernel;
  readonly account: Logic<AccountMessage>;
  /** Devices and loops of the chargers. */
  hardware(chargers: readonly ConfiguredCharger[]): HardwareSet;
  /** Opens the meter at the site's connection. */
  openSiteMeter(path: string): () => OpenSiteMeter;
  /** Listener for the cars of a charger; absent in a simulation. */
  listener?(charger: ConfiguredCharger): ChargerParts["sdp"];
  /** How a virtual car gets its link. */
  connect(
    charger: ConfiguredCharger,
    n: number,
    car: ConfiguredCar,
  ): Promise<ByteLink>;
  /** Key of the pseudonyms of autocharge, and who enrols; absent: no car is known. */
  readonly autocharge?: Omit<AutochargeOptions, "ids">;
  /** Who is asked in the place of the configured list; undefined: the list. */
  authoriser?(chargerId: string, clock: KernelClock): Authoriser | undefined;
  /** Absent where no contracts are taken. */
  readonly plugAndCharge?: PlugAndCharge;
  /** Keeps sessions over a restart; absent: they are forgotten. */
  readonly sessions?: SessionStore;
  /** Keeps wishes about power over a restart; absent: over a crash of the site alone. */
  readonly requests?: RequestStore;
  /** Changes to a virtual car's input, for tests. */
  adjustCar?(input: CarInput, n: number): CarInput;
  /** Periods of the loops; a simulation may take slower ones. */
  readonly times?: ChargerParts["times"];
  /** Hears of each step of an outlet. */
  onTurn?(chargerId: string, turn: EvseTurn): void;
}

/** Where sessions are kept, and what was there. */
export interface SessionStore {
  readonly recalled: Recalled;
  put(row: SessionRow): void;
}

/** What contracts need, on both sides. */
export interface PlugAndCharge {
  readonly station: PncServices;
  readonly certificates?: CertificateBackend;
  /** Contract of a virtual car. */
  car(protocol: ConfiguredCar["protocol"]): CarPnc | undefined;
}
