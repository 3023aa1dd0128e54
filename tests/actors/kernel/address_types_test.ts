/** What compiles and what does not: checked with the types, run for its form. */

import { equal } from "node:assert/strict";
import type { AnyActorRef } from "xstate";
import type { EvseMessage } from "../../../actors/charger/messages.ts";
import { evseAddress } from "../../../actors/charger/messages.ts";
import type { ChargerEventMessage } from "../../../actors/charger/events.ts";
import { ACCOUNT } from "../../../actors/control/messages.ts";
import { signal, signalAddress } from "../../../actors/grid/mod.ts";
import {
  type Address,
  ask,
  child,
  supervisor,
  tell,
} from "../../../actors/kernel/mod.ts";
import { RECORDS } from "../../../actors/records/messages.ts";
import { sessionAddress } from "../../../actors/session/messages.ts";
import {
  SITE,
  type SiteMessage,
  type SiteReply,
} from "../../../actors/site/site_messages.ts";

/** Never called: that it compiles is the test. */
function compiles(me: AnyActorRef): void {
  const evse = evseAddress("1");
  tell(me, evse, { type: "evse.look" });
  tell(me, SITE, { type: "site.chargerGone", chargerId: "1" });
  tell(me, sessionAddress("1"), { type: "session.wake" });
  // @ts-expect-error misspelt
  tell(me, evse, { type: "evse.alocation" });
  // @ts-expect-error another owner's message
  tell(me, SITE, { type: "evse.look" });
  // @ts-expect-error a field too many
  tell(me, evse, { type: "evse.look", at: 1 });
  // @ts-expect-error a field too few
  tell(me, SITE, { type: "site.chargerGone" });
  // @ts-expect-error an address is no plain text
  tell(me, "evse:1", { type: "evse.look" });
  // An address of many messages serves as one of fewer, never the other way.
  const resets: Address<Extract<EvseMessage, { type: "evse.reset" }>> = evse;
  tell(me, resets, { type: "evse.reset", by: "person" });
  // @ts-expect-error may reset only
  tell(me, resets, { type: "evse.look" });
  // @ts-expect-error widened
  const wide: Address<EvseMessage | { type: "other" }> = evse;
  const events: readonly Address<ChargerEventMessage>[] = [ACCOUNT, RECORDS];
  ask<SiteMessage, SiteReply>(me, SITE, (replyTo) => ({
    type: "site.withdraw",
    id: "a",
    source: "manual",
    replyTo,
  }), 1);
  ask<SiteMessage, SiteReply>(
    me,
    SITE,
    // @ts-expect-error not what the site takes
    (replyTo) => ({ type: "site.withdrawal", id: "a", replyTo }),
    1,
  );
  void [wide, events];
}

Deno.test("`child()` puts logic at an address that tells it nothing else", () => {
  equal(typeof compiles, "function");
  const logic = signal({ source: "manual", priority: 1 });
  equal(child(signalAddress("a"), logic).systemId, "signal:a");
  // @ts-expect-error a signal does not take the site's messages
  child(SITE, logic);
  // @ts-expect-error a supervisor is no evse
  child(evseAddress("1"), supervisor({ children: [] }));
});
