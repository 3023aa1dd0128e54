/**
 * What the EVCC of every protocol works with: what the car knows of itself,
 * the commands it gives and how it ends a session.
 *
 * Power and current are positive into the vehicle and negative from the
 * vehicle to the grid; energies requested are positive when wanted and
 * negative when the vehicle could give them.
 *
 * @module
 */

import type { Sealed } from "../../../privacy/seal/mod.ts";
import type {
  AcLimits,
  ControlMode,
  DcLimits,
  EnergyService,
  ProfileEntry,
} from "../common/energy.ts";
import type { CarPnc } from "../pnc/types.ts";

/** What a car is started with; fixed for the whole session. */
export interface CarOptions {
  /** The EVCCID as octets of its text (ISO 15118-20 Annex C). */
  readonly evccid: Sealed<Uint8Array>;
  /** Pause between a charge-loop answer and the next request, ms; default 250. */
  readonly loopPeriodMs?: number;
  /** Pause before an Ongoing request is repeated, ms; default 100. */
  readonly repeatMs?: number;
  /** Renegotiates schedules and confirms readings in side streams; default no. */
  readonly sideStreams?: boolean;
  /** Contracts the car takes when it wants one installed; default 1. */
  readonly contracts?: number;
  /**
   * The car is software alone, with no cable to the station: voltages that
   * cannot be are noted, not refused.
   */
  readonly withoutCable?: boolean;
  /** The paused session to join again. */
  readonly resume?: PausedCarSession;
}

/** What a car keeps of a session it has paused. */
export interface PausedCarSession {
  readonly sessionId: string;
  readonly service: EnergyService;
  readonly controlMode: ControlMode;
}

/** What somebody in or around the car asks for; the same id is served once. */
export interface DriverRequest {
  readonly id: number;
  readonly kind:
    | "stop"
    | "pause"
    | "leave"
    | "renegotiateSchedule"
    | "renegotiateService";
}

/** The car as it knows itself at this moment. */
export interface CarView {
  /** Energy services it takes, preferred first. */
  readonly services: readonly EnergyService[];
  /** Control modes it takes, preferred first. */
  readonly controlModes: readonly ControlMode[];
  /** Present for a DC inlet. */
  readonly dc?: DcLimits | undefined;
  /** Present for an AC inlet. */
  readonly ac?: AcLimits | undefined;
  readonly capacityWh: number;
  /** Percent, 0..100. */
  readonly presentSoc: number;
  readonly minSoc: number;
  readonly targetSoc: number;
  readonly maxSoc: number;
  /** Energy to the target, maximum and minimum SoC, Wh; negative = could give. */
  readonly targetEnergyWh: number;
  readonly maxEnergyWh: number;
  readonly minEnergyWh: number;
  /** Energy to the bounds of V2X cycling, Wh; absent = no cycling wanted. */
  readonly maxV2xEnergyWh?: number | undefined;
  readonly minV2xEnergyWh?: number | undefined;
  /** Wall-clock ms at which the car wants to leave. */
  readonly departureMs?: number | undefined;
  /** Battery voltage, volts. */
  readonly presentV: number;
  /** Voltage at which charging ends, volts. */
  readonly targetV: number;
  /** Measured at the inlet, signed watts. */
  readonly presentW: number;
  /** What the contactors of the inlet say. */
  readonly inletClosed: boolean;
  /** Ask for meter readings in the charge loop. */
  readonly meterInfo: boolean;
  /** The car wants nothing more and ends the session. */
  readonly complete: boolean;
  readonly request?: DriverRequest | undefined;
}

/** What the EVCC asks of the car around it. */
export type CarCommand =
  /** Close the contactors between inlet and battery. */
  | { readonly type: "car.closeInlet" }
  /** Open them; the current has been brought to zero before. */
  | { readonly type: "car.openInlet" }
  /** AC: set-point of the onboard charger, signed watts summed over phases. */
  | { readonly type: "car.draw"; readonly powerW: number }
  /** Control Pilot state to show: B = connected, C = ready for energy. */
  | { readonly type: "car.state"; readonly cp: "B" | "C" }
  /** Something worth an entry in the account of the session, no personal data. */
  | { readonly type: "car.note"; readonly text: string };

/** Why and how a session is being brought to its end. */
export interface Stopping {
  readonly how: "Terminate" | "Pause" | "ServiceRenegotiation";
  readonly reason: string;
  /** False when the car ends it because something went wrong. */
  readonly agreed: boolean;
}

/** The schedule the car settled on, with the profile it promised. */
export interface ChosenSchedule {
  readonly tupleId: number;
  /** Contiguous, signed watts. */
  readonly profile: readonly ProfileEntry[];
}

/** What the EVCC may know besides session and response. */
export interface CarEnv {
  /** Wall clock, ms since the epoch. */
  readonly nowMs: number;
  random(octets: number): Uint8Array;
  readonly car: CarView;
  /** Absent in a car that knows external identification only. */
  readonly pnc?: CarPnc;
}
