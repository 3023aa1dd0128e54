/**
 * Events as the step of an outlet takes them: plain data. What cannot be plain
 * (a link, a sealed identity) stays with the machine under a number.
 *
 * @module
 */

import type {
  Command,
  Notification,
} from "../../../protocols/iso15118/shared/secc/types.ts";
import type { SiteToEvse } from "../../site/site_messages.ts";
import type { Actor, AuthorisationMeans } from "../events.ts";
import type { PartChange } from "../parts.ts";

/** A command of the session, its identities taken off. */
export type PlainCommand =
  | {
    readonly type: "evse.authorise";
    /** A contract was checked: nothing else is to be shown. */
    readonly contract: boolean;
  }
  | Exclude<Command, { type: "evse.authorise" | "evse.certificate" }>;

/** What somebody asks of the charger; answered to `replyTo`, if there is one. */
export type PersonRequest =
  & {
    readonly by: Actor;
    readonly replyTo?: string | undefined;
  }
  & (
    | { readonly type: "evse.stop"; readonly reason: string }
    | { readonly type: "evse.start" }
    | { readonly type: "evse.emergencyStop" }
    | { readonly type: "evse.reset" }
  );

/** What the authoriser says to question `number`. */
export interface AuthoriserAnswer {
  readonly type: "evse.answer";
  readonly number: number;
  readonly accepted: boolean;
  readonly means: AuthorisationMeans;
  /** Why not, in words; empty when accepted. */
  readonly why: string;
}

/** Another part of the charger is lost, cannot be kept alive, or is back. */
export type PartMessage = PartChange & { readonly type: "evse.part" };

/** What a step is about. */
export type StepEvent =
  | PartMessage
  | PlainCommand
  | PersonRequest
  | SiteToEvse
  | AuthoriserAnswer
  | {
    readonly type: "evse.link";
    readonly link: number;
    /** It comes from the address that the running session's link came from. */
    readonly isSamePeer: boolean;
  }
  | { readonly type: "evse.notify"; readonly notification: Notification }
  /** An operator's wish to enrol the car was served. */
  | { readonly type: "evse.enrolled" }
  /** Look at the devices. */
  | { readonly type: "evse.look" }
  /** Twice a second: renew, report. */
  | { readonly type: "evse.beat" }
  /** The actor of session `number` has ended or crashed. */
  | {
    readonly type: "evse.sessionGone";
    readonly number: number;
    readonly crashed: boolean;
  };
