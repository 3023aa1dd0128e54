/**
 * What `session:<charger>` takes from its charger.
 *
 * @module
 */

import type { Settled } from "../../protocols/iso15118/shared/secc/types.ts";
import { type Address, address } from "../kernel/mod.ts";

/** The outlet to the session that serves its car. */
export type SessionMessage =
  | { readonly type: "session.wake" }
  | { readonly type: "session.settled"; readonly settled: Settled }
  | { readonly type: "session.abort"; readonly reason: string };

/** The session at a charger. */
export function sessionAddress(chargerId: string): Address<SessionMessage> {
  return address(`session:${chargerId}`);
}
