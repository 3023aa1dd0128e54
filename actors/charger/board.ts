/**
 * The board: what is known of one charger, read-only for others. Nothing is
 * decided on it.
 *
 * It is built, whenever somebody asks, from the last state of the evse and the
 * loop's latest report: samples never pass through machines.
 *
 * @module
 */

import type { OutletPort } from "../../drivers/realtime/outlet_port.ts";
import type { PermitName } from "../../drivers/realtime/permit.ts";
import type {
  StationView,
  VehicleView,
} from "../../protocols/iso15118/shared/secc/types.ts";
import type { Allocation } from "../site/site_messages.ts";
import { outletEnvelope } from "./envelope.ts";
import type { Fault, Registers } from "./events.ts";
import type { OutletConfig } from "./outlet_config.ts";
import { parkedWords, type PartChange, type PartName } from "./parts.ts";
import { stationView, troubleOf } from "./station_view.ts";
import { blankEvse, type EvseState } from "./step/state.ts";
import { type EvseView, isFresh } from "./step/view.ts";
import { isPermit, permitWords } from "./step/words.ts";

/** What others see of the vehicle: nothing that identifies it. */
export interface VehicleStatus {
  readonly service: VehicleView["service"];
  readonly controlMode: VehicleView["controlMode"];
  readonly soc?: number;
  readonly maxChargeW: number;
  readonly maxDischargeW: number;
}

/** One charger at a glance. */
export interface ChargerStatus {
  readonly id: string;
  /** Phase of the evse: `Unplugged`, `PluggedIn`, `Session.Transfer`, `Ending`, `Faulted`, ... */
  readonly state: string;
  readonly contactor: "open" | "closed";
  /** Measured at the outlet, signed watts. */
  readonly powerW: number;
  readonly voltageV: number;
  /** Registers of the meter, Wh. */
  readonly chargedWh: number;
  readonly dischargedWh: number;
  readonly sessionId?: string;
  readonly vehicle?: VehicleStatus;
  readonly allocation?: Allocation;
  /** The missing permit that hinders what is wished, and why. */
  readonly missingPermit?: {
    readonly name: PermitName;
    readonly reason: string;
  };
  readonly fault?: string;
  /** All faults with their causes. */
  readonly faults: readonly Fault[];
  /** Why it serves nobody although no fault was found at the outlet. */
  readonly outOfService?: string;
  /** Charging was stopped, and stays so until a new plug-in or a start. */
  readonly stopped?: string;
}

/** Limits of an outlet, magnitudes in watts. */
export interface OutletWatts {
  readonly maxChargeW: number;
  readonly maxDischargeW: number;
  readonly minChargeW: number;
  readonly minDischargeW: number;
}

/** The times a board reads. */
export interface BoardClock {
  monoMs(): number;
  nowMs(): number;
}

/** Read by sessions and control; written by the evse and its drivers alone. */
export class Board {
  readonly id: string;
  readonly #config: OutletConfig;
  readonly #port: OutletPort;
  #state: EvseState;
  #clock: BoardClock = { monoMs: () => 0, nowMs: () => 0 };
  #clockFault: () => string | undefined = () => undefined;
  #lost: string | undefined;
  readonly #parked = new Map<PartName, PartChange>();
  #isControlled = true;

  constructor(config: OutletConfig, port: OutletPort) {
    this.id = config.id;
    this.#config = config;
    this.#port = port;
    this.#state = blankEvse(config.isFree);
  }

  /** Tells which clock the charger lives by, and who knows what is wrong with it. */
  useClock(clock: BoardClock, clockFault: () => string | undefined): void {
    this.#clock = clock;
    this.#clockFault = clockFault;
  }

  /** The evse has made a step. */
  publish(state: EvseState): void {
    this.#state = state;
    this.#isControlled = true;
  }

  /** The evse has ended: what it said last holds no more. */
  leaveUncontrolled(): void {
    this.#isControlled = false;
  }

  /** A part of the charger cannot be kept alive, or is back. */
  noteChange(change: PartChange): void {
    if (change.change === "parked") this.#parked.set(change.part, change);
    else if (change.change === "back") this.#parked.delete(change.part);
  }

  /** Says why the outlet has no driver, or that it has one again. */
  setLost(words: string | undefined): void {
    this.#lost = words;
  }

  /** The last state of the evse, for inspectors. */
  state(): EvseState {
    return this.#state;
  }

  /** Why the outlet has no driver, while it has none; a session ends with it. */
  lost(): string | undefined {
    return this.#lost;
  }

  /** Limits of the outlet itself. */
  limits(): OutletWatts {
    const { charge, discharge } = outletEnvelope(
      this.#config,
      this.#port.latest().plug.proximityA,
    );
    const { dc, ac } = this.#config.station;
    return {
      maxChargeW: charge.maxW,
      maxDischargeW: discharge.maxW,
      minChargeW: (dc ?? ac)?.minChargeW ?? 0,
      minDischargeW: (dc ?? ac)?.minDischargeW ?? 0,
    };
  }

  /** The station at this moment, as the SECC needs it. */
  station(): StationView {
    return stationView(this.#config, this.#state, this.#view());
  }

  /** Registers of the meter; undefined while it has not been read lately. */
  registers(): Registers | undefined {
    const view = this.#view();
    const { atMonoMs, chargedWh, dischargedWh } = view.report.meter;
    const isRead = atMonoMs > 0 && isFresh(atMonoMs, view);
    return isRead ? { chargedWh, dischargedWh } : undefined;
  }

  /** The charger at a glance, free of personal data. */
  status(): ChargerStatus {
    const view = this.#view();
    const { report } = view;
    const { phase, session, vehicle, allocation, faults, stopped } =
      this.#state;
    const outOfService = this.#outOfService();
    const fault = troubleOf(this.#state) ?? outOfService;
    const missing = this.#missing(view);
    return {
      id: this.id,
      state: this.#isControlled ? phase : "Faulted",
      contactor: report.contactor.closed ? "closed" : "open",
      powerW: report.stage.powerW,
      voltageV: report.stage.voltageV,
      chargedWh: report.meter.chargedWh,
      dischargedWh: report.meter.dischargedWh,
      ...(session && { sessionId: `${this.id}-${session.number}` }),
      ...(vehicle && { vehicle: vehicleStatus(vehicle) }),
      ...(allocation && { allocation }),
      ...(missing && { missingPermit: missing }),
      ...(fault !== undefined && { fault }),
      faults,
      ...(outOfService !== undefined && { outOfService }),
      ...(stopped && { stopped: stopped.why }),
    };
  }

  #outOfService(): string | undefined {
    const [parked] = this.#parked.values();
    if (parked) return parkedWords(parked);
    return this.#isControlled ? undefined : "the control of the outlet is gone";
  }

  /** A permit that hinders what is wished: named by the loop, or the reason of its stop. */
  #missing(view: EvseView): ChargerStatus["missingPermit"] {
    const { power, told, session } = this.#state;
    const { missing, trip } = view.report;
    const isWished = power.mode === "closed" || power.mode === "transfer";
    const hasTripped = session !== undefined &&
      trip?.epoch === this.#state.epoch && isPermit(trip.name);
    const name = isWished && missing !== undefined
      ? missing
      : hasTripped && isPermit(trip.name)
      ? trip.name
      : undefined;
    if (name === undefined) return undefined;
    const { ending } = session ?? {};
    const isTold = ending?.cause.kind === "permit" && told.missing === name;
    return {
      name,
      reason: isTold ? ending.words : permitWords(name, this.#state, view),
    };
  }

  #view(): EvseView {
    const clockFault = this.#clockFault();
    return {
      nowMs: this.#clock.nowMs(),
      monoMs: this.#clock.monoMs(),
      report: this.#port.latest(),
      ...(clockFault !== undefined && { clockFault }),
      nextSession: 0,
    };
  }
}

function vehicleStatus(vehicle: VehicleView): VehicleStatus {
  return {
    service: vehicle.service,
    controlMode: vehicle.controlMode,
    ...(vehicle.presentSoc !== undefined && { soc: vehicle.presentSoc }),
    maxChargeW: vehicle.maxChargeW,
    maxDischargeW: vehicle.maxDischargeW,
  };
}
