/**
 * What happens at a charger, as typed events. Console, records, trace and
 * uplinks subscribe; sentences for people are made at the edge, and nothing is
 * decided on one.
 *
 * @module
 */

import type { PermitName } from "../../drivers/realtime/permit.ts";
import type { HazardName } from "../../drivers/realtime/trips.ts";
import type {
  ControlMode,
  EnergyService,
} from "../../protocols/iso15118/shared/energy.ts";
import type { PartName } from "./parts.ts";

/** Who brought something about. */
export type Actor =
  | "car"
  | "station"
  | "person"
  | "owner"
  | "grid"
  | "backend"
  | "gateway";

/** How somebody was identified. */
export type AuthorisationMeans =
  | "free"
  | "external"
  | "contract"
  | "autocharge";

/**
 * Faults of a charger. Beside the loop's hazards: those the evse itself finds.
 * A latched one is cleared by a reset, another by the plug being pulled.
 */
export type FaultName =
  | HazardName
  | "emergencyStopByCommand"
  | "cableCheck"
  | "closing"
  | "driverLost";

/** A fault with its cause and what clears it. */
export interface Fault {
  readonly name: FaultName;
  /** A plain sentence without personal data. */
  readonly words: string;
  readonly latched: boolean;
  readonly sinceMs: number;
}

/** What hinders or ended something, for programs. */
export type EndCause =
  | { readonly kind: "asked" }
  | { readonly kind: "carEnded" }
  | { readonly kind: "unplugged" }
  | { readonly kind: "permit"; readonly name: PermitName }
  | { readonly kind: "fault"; readonly name: FaultName }
  | { readonly kind: "protocol" }
  | { readonly kind: "link" }
  | { readonly kind: "refused" }
  | { readonly kind: "crash" }
  /** The gateway lost its power, or was killed, while the session ran. */
  | { readonly kind: "powerLoss" }
  | { readonly kind: "patience" };

/** Registers of the outlet's meter at the moment of an event, Wh. */
export interface Registers {
  readonly chargedWh: number;
  readonly dischargedWh: number;
}

/** What every event carries. */
export interface EventBase {
  readonly atMs: number;
  readonly chargerId: string;
  /** `<charger>-<number>`, while a session is kept. */
  readonly sessionId: string | undefined;
  readonly registers: Registers;
}

/** What happened. */
export type Happening =
  | { readonly kind: "available" }
  | { readonly kind: "pluggedIn" }
  /** A car without data link is offered a duty cycle. */
  | { readonly kind: "fallback" }
  | { readonly kind: "linked"; readonly sessionNumber: number }
  | {
    readonly kind: "linkRefused";
    readonly why: string;
  }
  | { readonly kind: "authorisationAsked"; readonly means: AuthorisationMeans }
  | { readonly kind: "authorised"; readonly means: AuthorisationMeans }
  | {
    readonly kind: "authorisationRefused";
    readonly means: AuthorisationMeans;
    readonly why: string;
  }
  | { readonly kind: "enrolled" }
  | {
    readonly kind: "serviceAgreed";
    readonly service: EnergyService;
    readonly controlMode: ControlMode;
  }
  | { readonly kind: "scheduleAgreed" }
  /** The car is asked for a new schedule, service, pause or end. */
  | { readonly kind: "carAsked"; readonly what: string; readonly by: Actor }
  | { readonly kind: "cableChecked" }
  | { readonly kind: "contactor"; readonly closed: boolean }
  | { readonly kind: "transferStarted"; readonly soc?: number }
  | { readonly kind: "transferStopped" }
  | {
    readonly kind: "limitsChanged";
    readonly by: Actor;
    readonly maxChargeW: number;
    readonly maxDischargeW: number;
    readonly targetW: number;
    /** What the site said of it, in words. */
    readonly why: string;
  }
  | {
    readonly kind: "metered";
    readonly powerW: number;
    readonly soc: number | undefined;
    /** No power, because the vehicle has said nothing for too long (DC). */
    readonly silent?: boolean;
    /** Why the site lets no power flow at present, in its words. */
    readonly why?: string;
  }
  | {
    readonly kind: "suspended";
    readonly by: "car" | "station";
    /** As of `metered`. */
    readonly silent?: boolean;
    readonly why?: string;
  }
  | { readonly kind: "resumed" }
  | { readonly kind: "faulted"; readonly fault: Fault }
  | {
    readonly kind: "faultCleared";
    readonly name: FaultName;
    readonly by: Actor;
  }
  /** Only where it hinders something that is wished. */
  | {
    readonly kind: "permitLost";
    readonly name: PermitName;
    readonly words: string;
  }
  | { readonly kind: "stopAsked"; readonly by: Actor; readonly why: string }
  | {
    readonly kind: "sessionEnded";
    /** Number of the session's record. */
    readonly sessionNumber: number;
    readonly by: Actor;
    readonly where: string;
    readonly cause: EndCause;
    readonly words: string;
    readonly chargedWh: number;
    readonly dischargedWh: number;
    /** State of charge told last, percent. */
    readonly soc?: number;
  }
  | { readonly kind: "unplugged" }
  /** A part of the charger has crashed and is started again. */
  | {
    readonly kind: "partLost";
    readonly part: PartName;
    readonly words: string;
  }
  /** A part cannot be kept alive; it is tried again from time to time. */
  | {
    readonly kind: "partParked";
    readonly part: PartName;
    readonly words: string;
  }
  | { readonly kind: "partBack"; readonly part: PartName };

/** An event of one charger. */
export type ChargerEvent = EventBase & Happening;

/** To subscribers: `account`, `records`, and who comes later. */
export interface ChargerEventMessage {
  readonly type: "charger.event";
  readonly event: ChargerEvent;
}
