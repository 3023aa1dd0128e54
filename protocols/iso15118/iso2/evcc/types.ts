/**
 * What the EVCC of ISO 15118-2 works with: its memory of a session and the
 * steps it takes. What a car knows of itself and commands is that of -20.
 *
 * @module
 */

import type {
  paymentOptionType,
  SelectedService,
} from "../../generated/iso2.ts";
import type {
  CarCommand,
  CarOptions,
  ChosenSchedule,
  PausedCarSession,
  Stopping,
} from "../../evcc/types.ts";
import type { CarEnd } from "../../iso20/evcc/types.ts";
import type { CarHabits, HabitMemory } from "../../evcc/habits.ts";
import type {
  EnergyTransferMode,
  Iso2Header,
  Iso2Request,
  Iso2RequestRoot,
  Iso2Response,
  Iso2ResponseRoot,
} from "../common/mod.ts";
import type { StationStatus } from "./notifications.ts";

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
export interface Iso2CarSession {
  readonly options: Iso2CarOptions;
  readonly habits: HabitMemory;
  /** Upper-case hex; "00" before the station has given one. */
  readonly sessionId: string;
  /** The request whose answer is awaited. */
  readonly pending?: OpenRequest | undefined;
  /** When the present run of equal requests began, ms. */
  readonly loopSinceMs?: number | undefined;
  readonly joined: boolean;
  readonly mode?: EnergyTransferMode | undefined;
  readonly payment?: paymentOptionType | undefined;
  /** What becomes of the contract before it is used. */
  readonly certificate?: "install" | "update" | undefined;
  /** Services still to be asked about, by ServiceID. */
  readonly details: readonly number[];
  readonly selected: readonly SelectedService[];
  readonly bounds?: StationBounds | undefined;
  readonly schedule?: ChosenSchedule | undefined;
  /** Between PowerDelivery(Start) and PowerDelivery(Stop or Renegotiate). */
  readonly transferring: boolean;
  readonly stopping?: Stopping | undefined;
  /** What the station's status said when it asked for a metering receipt. */
  readonly heard?: StationStatus | undefined;
  /** Id of the last DriverRequest served. */
  readonly servedRequest?: number | undefined;
}

/** A request as the codec takes it, with its name for people. */
export interface Iso2CarRequest {
  readonly root: "V2G_Message";
  /** Name of the body element. */
  readonly name: Iso2RequestRoot;
  readonly value: {
    readonly Header: Iso2Header;
    readonly Body: Readonly<Record<string, unknown>>;
  };
}

/** A request to send, `afterMs` from now, and to wait `timeoutMs` for. */
export interface Iso2RequestStep {
  readonly kind: "request";
  readonly request: Iso2CarRequest;
  readonly session: Iso2CarSession;
  /** To be carried out now, before the request is sent. */
  readonly effects: readonly CarCommand[];
  readonly afterMs?: number;
  readonly timeoutMs: number;
}

/** The end of a session; `paused` is what `resume` takes. */
export interface Iso2End extends Omit<CarEnd, "session" | "paused"> {
  readonly paused?: PausedIso2Session;
  readonly session: Iso2CarSession;
}

/** What happens next. */
export type Iso2Step = Iso2RequestStep | Iso2End;

/** A request out of its envelope. */
export type OpenRequest = NonNullable<Iso2Request>;

/** A response out of its envelope. */
export type OpenResponse = NonNullable<Iso2Response>;

/** The response of one root, with its header. */
export type Iso2MessageOf<R extends Iso2ResponseRoot> = Extract<
  OpenResponse,
  { readonly root: R }
>;

/** A step of a handler: the request is that in `session.pending`, not yet in its envelope. */
export type Move = Asking | Iso2End;

/** A request on its way to the envelope. */
export interface Asking {
  readonly kind: "ask";
  readonly session: Iso2CarSession & { readonly pending: OpenRequest };
  readonly effects: readonly CarCommand[];
  readonly afterMs?: number;
}
