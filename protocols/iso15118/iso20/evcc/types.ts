/**
 * What the EVCC of ISO 15118-20 works with: its memory of a session and the
 * steps it takes.
 *
 * @module
 */

import type { ControlMode, EnergyService } from "../../shared/energy.ts";
import type {
  Built as SharedBuilt,
  CarCommand,
  CarEnd as SharedCarEnd,
  ChosenSchedule,
  Decision as SharedDecision,
  Move as SharedMove,
  SharedCarSession,
  Wanted,
} from "../../shared/evcc/types.ts";
import type { authorizationType } from "../../generated/iso20_common.ts";
import type { SideStream } from "../common/streams.ts";
import type { CarRequest, CarRequestOf, RequestRoot } from "./messages.ts";

/** Bounds the station named in charge parameter discovery or the loop, watts. */
export interface StationLimits {
  readonly maxChargeW: number;
  readonly maxDischargeW: number;
  readonly maxChargeA?: number | undefined;
  readonly maxDischargeA?: number | undefined;
  /** DC: volts the output can reach. */
  readonly maxV?: number | undefined;
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
export interface CarSession extends SharedCarSession {
  readonly pending?: CarRequest | undefined;
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
  readonly renegotiable: boolean;
  /** Services still to be asked about, preferred first. */
  readonly candidates: readonly EnergyService[];
  readonly service?: EnergyService | undefined;
  readonly controlMode?: ControlMode | undefined;
  readonly parameterSetId?: number | undefined;
  /** The selection that the station asked to have changed. */
  readonly outgrown?:
    | { readonly service: EnergyService; readonly parameterSetId: number }
    | undefined;
  readonly limits?: StationLimits | undefined;
  readonly schedule?: ChosenSchedule | undefined;
  readonly loops: number;
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
export type CarEnd = SharedCarEnd<CarSession>;

/** What happens next. */
export type CarStep = CarRequestStep | CarEnd;

/** What the transfer of energy is asked to do. */
export type Progress = "Start" | "Stop" | "ScheduleRenegotiation";

/** What the builder of each request needs besides session and car. */
interface Needs {
  SessionSetupReq: unknown;
  AuthorizationSetupReq: unknown;
  /** By a contract where that can be, else or when told so by external means. */
  AuthorizationReq: { readonly by?: "EIM" };
  CertificateInstallationReq: unknown;
  ServiceDiscoveryReq: unknown;
  ServiceDetailReq: unknown;
  ServiceSelectionReq: { readonly parameterSetId: number };
  ScheduleExchangeReq: unknown;
  PowerDeliveryReq: { readonly progress: Progress };
  MeteringConfirmationReq: {
    readonly confirmation: CarRequestOf<"MeteringConfirmationReq">;
  };
  SessionStopReq: unknown;
  AC_ChargeParameterDiscoveryReq: unknown;
  AC_ChargeLoopReq: unknown;
  DC_ChargeParameterDiscoveryReq: unknown;
  DC_CableCheckReq: unknown;
  DC_PreChargeReq: { readonly processing: "Ongoing" | "Finished" };
  DC_ChargeLoopReq: unknown;
  DC_WeldingDetectionReq: { readonly processing: "Ongoing" | "Finished" };
}

/** A request by its name, with what its builder needs. */
export type CarWanted<R extends RequestRoot = RequestRoot> = Wanted<Needs, R>;

/** What a handler decides on. */
export type Decision = SharedDecision<CarSession, CarWanted>;

/** What the builder of a request makes. */
export type Built = SharedBuilt<CarSession, CarWanted>;

/** What goes out, or the end. */
export type Move = SharedMove<CarSession>;
