/**
 * What `evse:<id>` takes, as it comes: with links and sealed identities.
 *
 * @module
 */

import type { ByteLink } from "../../drivers/exits/link.ts";
import type {
  Command,
  Notification,
} from "../../protocols/iso15118/secc/types.ts";
import type { SiteToEvse } from "../site/site_messages.ts";
import type {
  AuthoriserAnswer,
  PartMessage,
  PersonRequest,
} from "./step/input.ts";

/** Messages of the session, the site, people, and the charger's own drivers. */
export type EvseMessage =
  | Command
  | SiteToEvse
  | PersonRequest
  | AuthoriserAnswer
  | PartMessage
  | { readonly type: "evse.link"; readonly link: ByteLink }
  /** Asks the car for something else than to stop, such as a renegotiation. */
  | { readonly type: "evse.notify"; readonly notification: Notification }
  | { readonly type: "evse.look" }
  | { readonly type: "evse.beat" };
