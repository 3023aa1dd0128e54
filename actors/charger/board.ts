/**
 * The board: what is known of one charger, shared and read-only for others.
 *
 * The session reads it on each request, the control endpoint on each question.
 * Samples never pass through machines: the board reads devices when asked.
 *
 * @module
 */

import type { OutletDevices } from "../../drivers/devices/mod.ts";
import type {
  PermitName,
  Permits,
  RealtimeLoop,
} from "../../drivers/realtime/mod.ts";
import type {
  Notification,
  PausedSession,
  StationLimits,
  StationView,
  VehicleView,
} from "../../protocols/iso15118/secc/types.ts";
import {
  phaseVoltageV,
  type ProfileEntry,
} from "../../protocols/iso15118/common/energy.ts";
import type { Allocation, OutletLimits } from "../site/messages.ts";
import type { StationOffer } from "./config.ts";

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
  /** State of the evse: `Unplugged`, `PluggedIn`, `Session.Transfer`, `Ending`, `Faulted`, ... */
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
  /** First missing permit while current is wanted, and why. */
  readonly missingPermit?: {
    readonly name: PermitName;
    readonly reason: string;
  };
  readonly fault?: string;
}

/** What the evse writes on its board. */
export interface BoardState {
  state: string;
  sessionId: string | undefined;
  vehicle: VehicleView | undefined;
  allocation: Allocation | undefined;
  eim: StationView["eim"];
  cableCheck: StationView["cableCheck"];
  preChargeV: number;
  notification: Notification | undefined;
  fault: string | undefined;
  paused: PausedSession | undefined;
  /** Why the outlet has no driver, while it has none. */
  lost: string | undefined;
}

/** The parts of a charger the board reads. */
export interface BoardSources {
  readonly id: string;
  readonly station: StationOffer;
  readonly devices: OutletDevices;
  readonly permits: Permits;
  readonly loop: RealtimeLoop;
  readonly preChargeToleranceV: number;
}

interface Now {
  monoMs(): number;
  nowMs(): number;
}

const DAY_MS = 24 * 3_600_000;
const ZERO = { targetW: 0, minW: 0, maxW: 0 };

/** A blank board state: nobody there. */
export function blankState(): BoardState {
  return {
    state: "Unplugged",
    sessionId: undefined,
    vehicle: undefined,
    allocation: undefined,
    eim: "waiting",
    cableCheck: "idle",
    preChargeV: 0,
    notification: undefined,
    fault: undefined,
    paused: undefined,
    lost: undefined,
  };
}

/** Read by sessions and control; written by the evse alone, through `state`. */
export class Board {
  readonly id: string;
  readonly #from: BoardSources;
  readonly #state: BoardState;
  #now: Now = { monoMs: () => 0, nowMs: () => 0 };

  constructor(from: BoardSources, state: BoardState) {
    this.id = from.id;
    this.#from = from;
    this.#state = state;
  }

  /** Tells which clock the charger lives by; the evse does so when it starts. */
  useClock(now: Now): void {
    this.#now = now;
  }

  /** Limits of the outlet, magnitudes in watts. */
  limits(): OutletLimits {
    const { maxChargeW, maxDischargeW, minChargeW, minDischargeW } =
      this.#from.station.dc ??
        this.#from.station.ac ??
        { maxChargeW: 0, maxDischargeW: 0, minChargeW: 0, minDischargeW: 0 };
    return { maxChargeW, maxDischargeW, minChargeW, minDischargeW };
  }

  /** The station at this moment, as the SECC needs it. */
  station(): StationView {
    const { station, devices } = this.#from;
    const state = this.#state;
    const nowMs = this.#now.nowMs();
    const stage = devices.stage.latest();
    const meter = devices.meter.latest();
    return {
      evseId: station.evseId,
      services: station.services,
      serviceRenegotiation: station.serviceRenegotiation,
      eim: state.eim,
      ...(station.payment && { payment: station.payment }),
      ...(station.certificateService && { certificateService: true }),
      ...(station.dc && { dc: station.dc }),
      ...(station.ac && { ac: station.ac }),
      allocation: this.allowed(),
      limits: this.#stationLimits(),
      ...this.#protection(),
      outlook: station.outlook?.(nowMs) ?? this.#flatOutlook(nowMs),
      tariff: station.tariff(nowMs),
      present: {
        voltageV: stage.voltageV,
        currentA: stage.currentA,
        powerW: stage.powerW,
      },
      cableCheck: state.cableCheck,
      preChargeMatched: this.preChargeMatched(),
      contactorClosed: devices.contactor.latest().closed,
      meter: {
        meterId: devices.meter.id,
        chargedWh: meter.chargedWh,
        dischargedWh: meter.dischargedWh,
        timestampS: Math.floor(nowMs / 1000),
      },
      ...(state.notification && { notification: state.notification }),
      ...(state.fault !== undefined && { fault: state.fault }),
      ...(state.paused && { paused: state.paused }),
    };
  }

  /** Why the outlet has no driver, while it has none; a session ends with it. */
  lost(): string | undefined {
    return this.#state.lost;
  }

  /** What the vehicle may do now: the valid allocation within the permits, else zero. */
  allowed(): {
    readonly targetW: number;
    readonly minW: number;
    readonly maxW: number;
  } {
    const { allocation } = this.#state;
    if (
      !allocation || this.#now.nowMs() > allocation.untilMs ||
      this.#from.loop.trip
    ) return ZERO;
    const { targetW, minW, maxW } = allocation;
    const limits = this.limits();
    const high = Math.min(maxW, limits.maxChargeW);
    const low = Math.max(minW, this.discharges() ? -limits.maxDischargeW : 0);
    if (low > high) {
      return { targetW: 0, minW: Math.min(0, low), maxW: Math.max(0, high) };
    }
    return {
      targetW: Math.max(low, Math.min(high, targetW)),
      minW: low,
      maxW: high,
    };
  }

  /** What a schedule may offer: the site's bounds, else the outlet's; signed watts. */
  band(): { readonly minW: number; readonly maxW: number } {
    const { allocation, vehicle } = this.#state;
    const { maxChargeW, maxDischargeW } = this.limits();
    // To a vehicle that has not described itself yet the site allots nothing.
    const isOutdated = !allocation || !vehicle ||
      this.#now.nowMs() > allocation.untilMs;
    if (isOutdated) {
      return { minW: -maxDischargeW, maxW: maxChargeW };
    }
    return {
      minW: Math.max(allocation.minW, -maxDischargeW),
      maxW: Math.min(allocation.maxW, maxChargeW),
    };
  }

  /** Whether every permit that discharge needs besides those of charging is given. */
  discharges(): boolean {
    return this.#from.permits.dischargeGiven(this.#now.monoMs());
  }

  /** Whether the output voltage is what pre-charge asked for. */
  preChargeMatched(): boolean {
    const { preChargeV } = this.#state;
    const { busV } = this.#from.devices.stage.latest();
    return preChargeV > 0 &&
      Math.abs(busV - preChargeV) <= this.#from.preChargeToleranceV;
  }

  /** The charger at a glance, free of personal data. */
  status(): ChargerStatus {
    const { devices, loop, permits } = this.#from;
    const { state, sessionId, vehicle, allocation, fault } = this.#state;
    const stage = devices.stage.latest();
    const meter = devices.meter.latest();
    const verdict = permits.verdict(this.#now.monoMs());
    const wanted = loop.order === "transfer" || loop.order === "closed";
    const missing = loop.trip && loop.trip.name !== "overvoltage" &&
        loop.trip.name !== "stage" &&
        loop.trip.name !== "overload"
      ? { name: loop.trip.name, reason: loop.trip.reason }
      : wanted && verdict.missing
      ? { name: verdict.missing, reason: verdict.reason }
      : undefined;
    return {
      id: this.id,
      state,
      contactor: devices.contactor.latest().closed ? "closed" : "open",
      powerW: stage.powerW,
      voltageV: stage.voltageV,
      chargedWh: meter.chargedWh,
      dischargedWh: meter.dischargedWh,
      ...(sessionId !== undefined && { sessionId }),
      ...(vehicle && { vehicle: vehicleStatus(vehicle) }),
      ...(allocation && { allocation }),
      ...(missing && { missingPermit: missing }),
      ...(fault !== undefined && { fault }),
    };
  }

  /** What holds now; the site's allotment is within the vehicle's own limits. */
  #stationLimits(): StationLimits {
    const { dc, ac } = this.#from.station;
    const { minW, maxW } = this.allowed();
    const chargeW = Math.max(0, maxW);
    const dischargeW = Math.max(0, -minW);
    if (dc) {
      return {
        chargeW,
        dischargeW,
        chargeA: chargeW > 0 ? dc.maxChargeA : 0,
        dischargeA: dischargeW > 0 ? dc.maxDischargeA : 0,
        maxV: dc.maxV,
        minV: dc.minV,
      };
    }
    const perAmpere = ac ? ac.phases * phaseVoltageV(ac) : 0;
    const amperes = (powerW: number, mostW: number) =>
      powerW > 0 && perAmpere > 0 ? mostW / perAmpere : 0;
    return {
      chargeW,
      dischargeW,
      chargeA: amperes(chargeW, ac?.maxChargeW ?? 0),
      dischargeA: amperes(dischargeW, ac?.maxDischargeW ?? 0),
      maxV: 0,
      minV: 0,
    };
  }

  /** DC: what the insulation monitor says. AC: the same device stands for the RCD. */
  #protection(): Pick<StationView, "residualCurrent" | "insulation"> {
    const { verdict } = this.#from.devices.insulation.latest();
    const isDc = this.#from.station.dc !== undefined;
    const isKnown = verdict === "valid" || verdict === "fault";
    return {
      residualCurrent: !isDc && verdict === "fault",
      insulation: isDc && isKnown ? verdict : "unknown",
    };
  }

  #flatOutlook(
    nowMs: number,
  ): { charge: ProfileEntry[]; discharge: ProfileEntry[] } {
    const { vehicle, allocation } = this.#state;
    const isKnown = vehicle !== undefined && allocation?.described !== false;
    // Before the site has heard of the vehicle, there is nothing to offer it.
    if (!isKnown) return { charge: [], discharge: [] };
    const { minW, maxW } = vehicle.boundByLoop
      ? { minW: 0, maxW: this.limits().maxChargeW }
      : this.band();
    const span = { fromMs: nowMs, untilMs: nowMs + DAY_MS };
    return {
      charge: [{ ...span, powerW: maxW }],
      discharge: minW < 0 ? [{ ...span, powerW: minW }] : [],
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
