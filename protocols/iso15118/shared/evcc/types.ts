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

import type { Sealed } from "../../../../privacy/seal/mod.ts";
import type {
  AcLimits,
  ControlMode,
  DcLimits,
  EnergyService,
  ProfileEntry,
} from "../energy.ts";
import type { CarPnc } from "../../pnc/types.ts";

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

/** A session as the parts for every protocol know it; each remembers more. Never changed in place. */
export interface SharedCarSession {
  readonly options: CarOptions;
  /** Upper-case hex; zeros before the station has given one. */
  readonly sessionId: string;
  /** The request whose answer is awaited. */
  readonly pending?: { readonly root: string } | undefined;
  /** When the present run of equal requests began, ms. */
  readonly loopSinceMs?: number | undefined;
  /** A paused session was joined again. */
  readonly joined: boolean;
  /** From the start of the transfer to its stop. */
  readonly transferring: boolean;
  readonly stopping?: Stopping | undefined;
  /** Id of the last DriverRequest served. */
  readonly servedRequest?: number | undefined;
}

/** The end of a session; `P` is what `resume` takes. */
export interface CarEnd<S, P extends PausedCarSession = PausedCarSession> {
  readonly kind: "end";
  /** Plain words, no personal data. */
  readonly reason: string;
  /** True when it ended the way both sides meant it to. */
  readonly agreed: boolean;
  readonly how: "terminated" | "paused" | "failed";
  /** Present when `how` is "paused". */
  readonly paused?: P;
  readonly session: S;
  readonly effects: readonly CarCommand[];
}

/** A request on its way out: that in `session.pending`. */
export interface Asking<S extends SharedCarSession> {
  readonly kind: "ask";
  readonly session: S & { readonly pending: NonNullable<S["pending"]> };
  /** To be carried out now, before the request is sent. */
  readonly effects: readonly CarCommand[];
  readonly afterMs?: number;
}

/** What goes out, or the end. */
export type Move<
  S extends SharedCarSession,
  P extends PausedCarSession = PausedCarSession,
> = Asking<S> | CarEnd<S, P>;

/**
 * The requests a protocol has, by name; `Needs` says what the builder of each
 * takes besides session and car, `unknown` where that is nothing.
 */
export type Wanted<Needs, R extends keyof Needs = keyof Needs> = {
  [K in R]: { readonly root: K } & Needs[K];
}[R];

/** A request that is to be asked next, by its name; it is not built yet. */
export interface Next<S, W> {
  readonly kind: "next";
  readonly session: S;
  readonly request: W;
  /** To be carried out before those of the request itself. */
  readonly effects: readonly CarCommand[];
  readonly afterMs?: number;
}

/** What a handler decides on: what to ask next, or the end. */
export type Decision<
  S extends SharedCarSession,
  W,
  P extends PausedCarSession = PausedCarSession,
> = Next<S, W> | CarEnd<S, P>;

/** What the builder of a request makes: the request, or what comes where it cannot be asked. */
export type Built<
  S extends SharedCarSession,
  W,
  P extends PausedCarSession = PausedCarSession,
> = Asking<S> | Decision<S, W, P>;
