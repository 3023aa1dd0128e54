/**
 * What `evse:<id>` takes, as it comes: with links and sealed identities.
 *
 * @module
 */

import type { ByteLink } from "../../drivers/exits/link.ts";
import type {
  Command,
  Notification,
} from "../../protocols/iso15118/shared/secc/types.ts";
import type { SiteToEvse } from "../site/site_messages.ts";
import type {
  AuthoriserAnswer,
  PartMessage,
  PersonRequest,
} from "./step/input.ts";

/** Hands over the link of a car; closed by the kernel where nobody takes it. */
export interface LinkMessage extends Partial<Disposable> {
  readonly type: "evse.link";
  readonly link: ByteLink;
}

/** The message that hands `link` over. */
export function linkMessage(link: ByteLink): LinkMessage & Disposable {
  return { type: "evse.link", link, [Symbol.dispose]: () => link.close() };
}

/** Messages of the session, the site, people, and the charger's own drivers. */
export type EvseMessage =
  | Command
  | SiteToEvse
  | PersonRequest
  | AuthoriserAnswer
  | PartMessage
  | LinkMessage
  /** Asks the car for something else than to stop, such as a renegotiation. */
  | { readonly type: "evse.notify"; readonly notification: Notification }
  | { readonly type: "evse.look" }
  | { readonly type: "evse.beat" };
