/**
 * What the SECC of every protocol works with: its view of the station and of
 * the vehicle, and the commands it gives to the outlet.
 *
 * Power and current are positive into the vehicle and negative from the
 * vehicle to the grid.
 *
 * @module
 */

import type { Sealed } from "../../../../privacy/seal/mod.ts";
import type {
  AcLimits,
  ControlMode,
  DcLimits,
  EnergyService,
  ProfileEntry,
} from "../energy.ts";
import type { OpenMessage, PncServices, SignedSet } from "../../pnc/types.ts";

/** What the vehicle has told about itself so far; grows during the session. */
export interface VehicleView {
  readonly service: EnergyService;
  readonly controlMode: ControlMode;
  /** Magnitudes; a maximum that cannot be (negative, below its minimum) is zero. */
  readonly maxChargeW: number;
  readonly minChargeW: number;
  readonly maxDischargeW: number;
  readonly minDischargeW: number;
  /** DC only. */
  readonly maxV?: number | undefined;
  readonly minV?: number | undefined;
  readonly maxChargeA?: number | undefined;
  readonly maxDischargeA?: number | undefined;
  readonly minChargeA?: number | undefined;
  readonly minDischargeA?: number | undefined;
  /** AC: phases the vehicle loads, once it has said so; two count as three. */
  readonly phases?: 1 | 3 | undefined;
  /**
   * AC: most and least amperes of each phase, where the protocol names them;
   * of unequal phases that of the phase with the most.
   */
  readonly maxPhaseA?: number | undefined;
  readonly minPhaseA?: number | undefined;
  /** Time between its last two requests in the loop, ms. */
  readonly loopMs?: number | undefined;
  /** The vehicle's present voltage (DC), volts. */
  readonly presentV?: number | undefined;
  /** AC: active power the vehicle reports, signed. */
  readonly presentW?: number | undefined;
  /** Energy the vehicle still wants or can give, Wh; negative = could give. */
  readonly targetEnergyWh?: number | undefined;
  readonly maxEnergyWh?: number | undefined;
  readonly minEnergyWh?: number | undefined;
  /** Energy within which the vehicle allows V2X cycling, Wh. */
  readonly maxV2xEnergyWh?: number | undefined;
  readonly minV2xEnergyWh?: number | undefined;
  /** Percent 0..100; all optional in -20. */
  readonly presentSoc?: number | undefined;
  readonly minSoc?: number | undefined;
  readonly targetSoc?: number | undefined;
  /** Wall-clock ms since the epoch. */
  readonly departureMs?: number | undefined;
  readonly chargingComplete?: boolean | undefined;
  /**
   * DC of DIN and -2: the station's limits in the loop bind the vehicle, so a
   * schedule may promise all the outlet has and needs no renegotiation.
   */
  readonly boundByLoop?: boolean | undefined;
  /** Scheduled mode: the profile the vehicle agreed to, signed watts. */
  readonly profile?: readonly ProfileEntry[] | undefined;
  /**
   * Scheduled mode: what the vehicle asks the station for right now (DC): the
   * voltage at which charging ends and a signed bound of the current. Each is
   * within the limits of both sides; power in watts is not regarded here.
   */
  readonly demand?:
    | { readonly voltageV: number; readonly currentA: number }
    | undefined;
}

/** A service as offered, best parameter set first. */
export interface OfferedService {
  readonly service: EnergyService;
  readonly controlModes: readonly ControlMode[];
  /** Connector values of the standard's tables (AC 1 = single, 2 = three phase; DC 2 = extended (CCS), …). */
  readonly connector: number;
  readonly nominalV: number;
  /** 1 = EV decides mobility needs, 2 = SECC may provide them too. */
  readonly mobilityNeedsModes: readonly (1 | 2)[];
}

/** Money per kWh and what it means; prices the schedules carry. */
export interface Tariff {
  readonly currency: string;
  readonly language: string;
  /** Wall-clock steps; price per kWh in the currency's main unit. Covers at least 24 h. */
  readonly prices: readonly {
    readonly fromMs: number;
    readonly untilMs: number;
    readonly perKwh: number;
    readonly perKwhDischarged?: number;
  }[];
  /** "absolute" sends AbsolutePriceSchedule, "level" PriceLevelSchedule. */
  readonly form: "absolute" | "level";
}

/** What the station asks of the vehicle: EVSENotification. */
export interface Notification {
  readonly kind:
    | "Pause"
    | "ExitStandby"
    | "Terminate"
    | "ScheduleRenegotiation"
    | "ServiceRenegotiation"
    | "MeteringConfirmation";
  readonly maxDelayS: number;
}

/**
 * What the station lets a vehicle do now, magnitudes: outlet, cable, site and
 * owner together, without the vehicle's own limits, so that an answer never
 * echoes these.
 */
export interface StationLimits {
  readonly chargeW: number;
  readonly dischargeW: number;
  /** DC: of the output. AC: of each phase. */
  readonly chargeA: number;
  readonly dischargeA: number;
  /** DC: volts between which the output can be. */
  readonly maxV: number;
  readonly minV: number;
}

/** The station as the SECC sees it at the moment of handling a request. */
export interface StationView {
  readonly evseId: string;
  readonly services: readonly OfferedService[];
  readonly serviceRenegotiation: boolean;
  /** What became of `evse.authorise`, by whichever means the vehicle chose. */
  readonly eim: "waiting" | "accepted" | "rejected";
  /** Why it was rejected, in words without personal data, where that is known. */
  readonly refusal?: string;
  /** Means of authorisation offered; external identification alone when absent. */
  readonly payment?: readonly ("eim" | "pnc")[];
  /** A certificate backend answers `evse.certificate`: contracts can be installed. */
  readonly certificateService?: boolean;
  /**
   * What the outlet can do for a vehicle during the whole session: its own
   * limits within those of the cable and the owner, whatever the site allots
   * now. Charge parameters tell these, as a vehicle keeps them.
   */
  readonly dc?: DcLimits;
  readonly ac?: AcLimits;
  /** Signed set-point and bounds the site allots now: minW <= targetW <= maxW. */
  readonly allocation: {
    readonly targetW: number;
    readonly minW: number;
    readonly maxW: number;
  };
  /** What holds now: the charge loops tell this. */
  readonly limits: StationLimits;
  /** AC: the residual current device has tripped. */
  readonly residualCurrent: boolean;
  /** DC: what the insulation monitor says. */
  readonly insulation: "unknown" | "valid" | "fault";
  /** What may be offered over the coming hours, signed, charge side then discharge side. */
  readonly outlook: {
    readonly charge: readonly ProfileEntry[];
    readonly discharge: readonly ProfileEntry[];
  };
  readonly tariff: Tariff;
  readonly present: {
    readonly voltageV: number;
    readonly currentA: number;
    readonly powerW: number;
  };
  readonly cableCheck: "idle" | "running" | "passed" | "failed";
  /** True while the output voltage matches what pre-charge asked for. */
  readonly preChargeMatched: boolean;
  readonly contactorClosed: boolean;
  readonly meter?: {
    readonly meterId: string;
    readonly chargedWh: number;
    readonly dischargedWh: number;
    readonly timestampS: number;
  };
  readonly notification?: Notification;
  /**
   * Why the session has to end, in words, once somebody stopped it: no
   * authorisation counts any more and no energy is to flow. `Terminate` as
   * notification says the same.
   */
  readonly stopped?: string;
  /** A fault of the station that ends the session, in words. */
  readonly fault?: string;
  /** The session paused on this outlet, if any; joined by its SessionID. */
  readonly paused?: PausedSession;
}

/** What is remembered of a paused session. */
export interface PausedSession {
  readonly sessionId: string;
  readonly vehicle?: VehicleView;
  readonly service: EnergyService;
  readonly controlMode: ControlMode;
  /** How -2 was paid for; a resumed session offers nothing else. */
  readonly payment?: "eim" | "pnc";
}

/** What the SECC asks of the outlet (the `evse` actor). */
export type Command =
  | {
    readonly type: "evse.authorise";
    readonly evccid: Sealed<Uint8Array> | undefined;
    /** Plug & Charge: the contract, checked and signed for; `eim` then tells of it. */
    readonly emaid?: Sealed<Uint8Array>;
  }
  /** Awaited: a new contract for the vehicle from the certificate backend. */
  | {
    readonly type: "evse.certificate";
    readonly set: SignedSet;
    readonly action: "Install" | "Update";
    /** The request as decoded, with its header. */
    readonly request: Sealed<OpenMessage>;
  }
  | { readonly type: "evse.vehicle"; readonly vehicle: VehicleView }
  | { readonly type: "evse.startCableCheck"; readonly maxV: number }
  | { readonly type: "evse.preCharge"; readonly voltageV: number }
  /** Awaited: settles once the contactor reports closed, or fails with a reason. */
  | { readonly type: "evse.closeContactor" }
  /** From now on current may flow, within permits. */
  | { readonly type: "evse.startTransfer" }
  /** Awaited: ramps to zero, opens the contactor, settles when both are done. */
  | { readonly type: "evse.stopTransfer"; readonly reason: string }
  /** Standby/paused transfer while the session goes on. */
  | { readonly type: "evse.standby" }
  | { readonly type: "evse.weldingDetection" }
  /** The session is over for the outlet. */
  | {
    readonly type: "evse.sessionOver";
    readonly how: "terminated" | "paused" | "failed";
    readonly reason: string;
    readonly paused?: PausedSession;
  };

/** How an awaited command ended. */
export type Settled =
  | {
    readonly ok: true;
    readonly command: Command["type"];
    /** Answer to `evse.certificate`: the response of the backend, of the request's set. */
    readonly certificate?: Sealed<OpenMessage>;
  }
  | {
    readonly ok: false;
    readonly command: Command["type"];
    readonly reason: string;
  };

/** What a handler may know besides the session and the request. */
export interface SeccEnv {
  readonly nowMs: number;
  random(octets: number): Uint8Array;
  readonly station: StationView;
  /** Absent where no contract roots are configured: Plug & Charge is not offered. */
  readonly pnc?: PncServices;
  /** Set when the handler is called again after an `await`. */
  readonly settled?: Settled;
}
