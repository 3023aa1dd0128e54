/**
 * What the EVCC of ISO 15118-2 works with: its memory of a session and the
 * steps it takes.
 *
 * @module
 */

import type { Opened } from "../../shared/envelope.ts";
import type { EnvelopedStep } from "../../shared/evcc/envelope.ts";
import type { CarHabits, HabitMemory } from "../../shared/evcc/habits.ts";
import type {
  Built as SharedBuilt,
  CarEnd,
  CarOptions,
  ChosenSchedule,
  Decision as SharedDecision,
  Move as SharedMove,
  PausedCarSession,
  SharedCarSession,
  Wanted,
} from "../../shared/evcc/types.ts";
import type {
  Body,
  EVSENotificationType,
  MeterInfo,
  paymentOptionType,
  SelectedService,
} from "../../generated/iso2.ts";
import type { CarPnc } from "../../pnc/types.ts";
import type {
  EnergyTransferMode,
  Iso2Header,
  Iso2Request,
  Iso2Response,
  Iso2ResponseRoot,
} from "../common/mod.ts";

/** What a car keeps of a paused session: the choices it has to make again. */
export interface PausedIso2Session extends PausedCarSession {
  readonly payment?: paymentOptionType;
  readonly mode?: EnergyTransferMode;
  readonly tupleId?: number;
}

/** What a car is started with; fixed for the whole session. */
export interface Iso2CarOptions extends CarOptions {
  /**
   * The EVCCID: up to six octets, of the MAC address; the text of twelve
   * hexadecimal digits is taken too.
   */
  readonly evccid: CarOptions["evccid"];
  readonly resume?: PausedIso2Session;
  readonly habits?: CarHabits;
  /** Value-added services to select where offered, by ServiceID. */
  readonly valueAddedServices?: readonly number[];
  /**
   * Answers StopCharging with a pause while the battery wants more: -2 has no
   * other way for a station to ask for one. EVSE_Shutdown is for good.
   */
  readonly pauseWhenStopped?: boolean;
  /** How long CurrentDemandRes may take, ms; default 250. */
  readonly currentDemandMs?: number;
}

/** Bounds the station named in charge parameter discovery or the loop. */
export interface StationBounds {
  /** DC: power, watts. */
  readonly maxW?: number | undefined;
  /** Current, amperes; of each phase in AC. */
  readonly maxA: number;
  /** AC: voltage between phase and neutral, volts. */
  readonly nominalV?: number | undefined;
  /** DC: voltage, volts. */
  readonly maxV?: number | undefined;
}

/** The EVCC's memory of one session; plain data, never changed in place. */
export interface Iso2CarSession extends SharedCarSession {
  readonly options: Iso2CarOptions;
  readonly habits: HabitMemory;
  readonly pending?: OpenRequest | undefined;
  readonly mode?: EnergyTransferMode | undefined;
  readonly payment?: paymentOptionType | undefined;
  /** What becomes of the contract before it is used. */
  readonly certificate?: "install" | "update" | undefined;
  /** Services still to be asked about, by ServiceID. */
  readonly details: readonly number[];
  readonly selected: readonly SelectedService[];
  readonly bounds?: StationBounds | undefined;
  readonly schedule?: ChosenSchedule | undefined;
  /** What the station's status said when it asked for a metering receipt. */
  readonly heard?: StationStatus | undefined;
}

/** A request to send, `afterMs` from now, and to wait `timeoutMs` for. */
export type Iso2RequestStep = EnvelopedStep<Iso2CarSession, Iso2Header>;

/** The end of a session; `paused` is what `resume` takes. */
export type Iso2End = CarEnd<Iso2CarSession, PausedIso2Session>;

/** What happens next. */
export type Iso2Step = Iso2RequestStep | Iso2End;

/** A request out of its envelope. */
export type OpenRequest = NonNullable<Iso2Request>;

/** A response out of its envelope. */
export type OpenResponse = NonNullable<Iso2Response>;

/** The response of a root, with its header. */
export type Iso2MessageOf<R extends Iso2ResponseRoot> = Opened<
  Iso2Header,
  Body,
  R
>;

/** What the transfer of energy is asked to do. */
export type Progress = "Start" | "Stop" | "Renegotiate";

/** What the builder of each request needs besides session and car. */
interface Iso2Needs {
  SessionSetupReq: unknown;
  ServiceDiscoveryReq: unknown;
  ServiceDetailReq: unknown;
  PaymentServiceSelectionReq: unknown;
  CertificateInstallationReq: unknown;
  CertificateUpdateReq: unknown;
  PaymentDetailsReq: { readonly contract: CarPnc["contract"] };
  AuthorizationReq: { readonly challenge?: Uint8Array };
  ChargeParameterDiscoveryReq: unknown;
  PowerDeliveryReq: { readonly progress: Progress };
  ChargingStatusReq: unknown;
  CurrentDemandReq: unknown;
  MeteringReceiptReq: { readonly meter: MeterInfo };
  CableCheckReq: unknown;
  PreChargeReq: unknown;
  WeldingDetectionReq: unknown;
  SessionStopReq: unknown;
}

/** Name of a request this car sends. */
export type Iso2Asked = keyof Iso2Needs;

/** A request by its name, with what its builder needs. */
export type Iso2Wanted<R extends Iso2Asked = Iso2Asked> = Wanted<Iso2Needs, R>;

/** What a handler decides on. */
export type Decision = SharedDecision<
  Iso2CarSession,
  Iso2Wanted,
  PausedIso2Session
>;

/** What the builder of a request makes. */
export type Built = SharedBuilt<Iso2CarSession, Iso2Wanted, PausedIso2Session>;

/** What goes out, not yet in its envelope, or the end. */
export type Move = SharedMove<Iso2CarSession, PausedIso2Session>;

/** What a status says, AC or DC. */
export interface StationStatus {
  readonly notification: EVSENotificationType;
  /** A trouble that ends the transfer, in words. */
  readonly trouble?: string;
  /** The station ends the transfer of its own will. */
  readonly shutdown: boolean;
}
