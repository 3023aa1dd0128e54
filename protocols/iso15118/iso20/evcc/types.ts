/**
 * What the EVCC of ISO 15118-20 works with: its memory of a session, what the
 * car knows of itself, the commands it gives and the steps it takes.
 *
 * Power and current are positive into the vehicle and negative from the
 * vehicle to the grid; energies requested are positive when wanted and
 * negative when the vehicle could give them.
 *
 * @module
 */

import type { Sealed } from "../../../../privacy/seal/mod.ts";
import type { authorizationType } from "../../generated/iso20_common.ts";
import type { CarPnc } from "../../pnc/types.ts";
import type { SideStream } from "../common/streams.ts";
import type {
  AcLimits,
  ControlMode,
  DcLimits,
  EnergyService,
  ProfileEntry,
} from "../secc/types.ts";
import type { CarRequest } from "./messages.ts";

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

/** Bounds the station named in charge parameter discovery or the loop, watts. */
export interface StationLimits {
  readonly maxChargeW: number;
  readonly maxDischargeW: number;
  readonly maxChargeA?: number | undefined;
  readonly maxDischargeA?: number | undefined;
}

/** The schedule the car settled on, with the profile it promised. */
export interface ChosenSchedule {
  readonly tupleId: number;
  /** Contiguous, signed watts. */
  readonly profile: readonly ProfileEntry[];
}

/** A request on a side stream. */
export interface CarSide {
  readonly request: CarRequest;
  /** When this exchange began, ms. */
  readonly sinceMs: number;
  /** Not given to the link yet, under way, or of no interest any more. */
  readonly state: "new" | "asked" | "dropped";
  readonly afterMs?: number;
}

/** The EVCC's memory of one session; plain data, never changed in place. */
export interface CarSession {
  readonly options: CarOptions;
  /** Upper-case hex; sixteen zeros before the station has given one. */
  readonly sessionId: string;
  /** The request whose answer is awaited. */
  readonly pending?: CarRequest | undefined;
  /** When the present run of equal requests began, ms. */
  readonly loopSinceMs?: number | undefined;
  /** Means of authorisation the station offers. */
  readonly offered?: readonly authorizationType[] | undefined;
  /** The station's GenChallenge, where it takes contracts. */
  readonly challenge?: Uint8Array | undefined;
  /** Contracts installed in this session. */
  readonly installed?: number | undefined;
  /** What runs on the side streams. */
  readonly sides?:
    | { readonly [S in SideStream]?: CarSide | undefined }
    | undefined;
  /** What the schedule side stream agreed, not in use yet. */
  readonly agreed?:
    | { readonly kind: "schedule"; readonly schedule: ChosenSchedule }
    | { readonly kind: "pause" }
    | undefined;
  readonly joined: boolean;
  readonly renegotiable: boolean;
  /** Services still to be asked about, preferred first. */
  readonly candidates: readonly EnergyService[];
  readonly service?: EnergyService | undefined;
  readonly controlMode?: ControlMode | undefined;
  readonly limits?: StationLimits | undefined;
  readonly schedule?: ChosenSchedule | undefined;
  /** Between PowerDelivery(Start) and PowerDelivery(Stop). */
  readonly transferring: boolean;
  readonly stopping?: Stopping | undefined;
  /** Id of the last DriverRequest served. */
  readonly servedRequest?: number | undefined;
  readonly loops: number;
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

/** A request to send on a side stream; the main stream does not wait for it. */
export interface CarSideRequest {
  readonly stream: SideStream;
  readonly request: CarRequest;
  /** To be sent then, if `sideRequest` still gives it. */
  readonly afterMs?: number;
  readonly timeoutMs: number;
}

/** A request to send, `afterMs` from now, and to wait `timeoutMs` for. */
export interface CarRequestStep {
  readonly kind: "request";
  readonly request: CarRequest;
  readonly session: CarSession;
  /** To be carried out now, before the request is sent. */
  readonly effects: readonly CarCommand[];
  readonly afterMs?: number;
  readonly timeoutMs: number;
  /** To be sent beside it, before it. */
  readonly sides?: readonly CarSideRequest[];
}

/** What an answer on a side stream leads to; the main stream's request stands. */
export interface CarSideStep {
  readonly kind: "side";
  readonly session: CarSession;
  readonly effects: readonly CarCommand[];
  readonly sides: readonly CarSideRequest[];
}

/** The end of a session. */
export interface CarEnd {
  readonly kind: "end";
  /** Plain words, no personal data. */
  readonly reason: string;
  /** True when it ended the way both sides meant it to. */
  readonly agreed: boolean;
  readonly how: "terminated" | "paused" | "failed";
  /** Present when `how` is "paused": what `resume` takes. */
  readonly paused?: PausedCarSession;
  readonly session: CarSession;
  readonly effects: readonly CarCommand[];
}

/** What happens next. */
export type CarStep = CarRequestStep | CarEnd;
