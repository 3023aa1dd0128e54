/**
 * Messages of the `evse` actor, those it sends, and what it starts sessions with.
 *
 * @module
 */

import type { DoneActorEvent, ErrorActorEvent } from "xstate";
import type { ByteLink } from "../../drivers/exits/link.ts";
import type { Trip } from "../../drivers/realtime/mod.ts";
import type {
  Command,
  Notification,
} from "../../protocols/iso15118/secc/types.ts";
import type { Allocation } from "../site/messages.ts";
import type { Board } from "./board.ts";

/** What `evse:<id>` takes. */
export type EvseEvent =
  | Command
  | { readonly type: "evse.allocation"; readonly allocation: Allocation }
  | { readonly type: "evse.link"; readonly link: ByteLink }
  | { readonly type: "evse.stop"; readonly reason: string }
  | { readonly type: "evse.emergencyStop" }
  /** Clears a fault; refused while its cause remains. */
  | { readonly type: "evse.reset" }
  /** Asks the car for something else than to stop, such as a renegotiation. */
  | { readonly type: "evse.notify"; readonly notification: Notification }
  // From the charger's own driver actors:
  /** Look at the devices. */
  | { readonly type: "evse.tick" }
  /** Twice a second: renew, report. */
  | { readonly type: "evse.beat" }
  | { readonly type: "evse.trip"; readonly trip: Trip }
  /** Private: the identification has answered. */
  | { readonly type: "evse.authorised" };

/** What the evse machine sees besides its messages: the end of its session. */
export type MachineEvent =
  | EvseEvent
  | DoneActorEvent<unknown, "session">
  | ErrorActorEvent<unknown, "session">;

/** To `account`: a line for people, without personal data. */
export interface AccountNote {
  readonly type: "account.note";
  readonly chargerId: string;
  readonly what: string;
  readonly powerW?: number;
}

/** What a session with a car that does not communicate is started with. */
export interface BasicInput {
  readonly chargerId: string;
  readonly sessionNumber: number;
}

/** What a session over a data link is started with. */
export interface SessionInput extends BasicInput {
  readonly link: ByteLink;
  readonly board: Board;
}
