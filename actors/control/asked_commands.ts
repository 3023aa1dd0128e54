/**
 * Steering by questions to the actors: what is told is what was answered.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import { evseAddress, type EvseMessage } from "../charger/messages.ts";
import type { EvseReply } from "../charger/step/reply.ts";
import { type Address, ask } from "../kernel/mod.ts";
import {
  SITE,
  type SiteMessage,
  type SiteReply,
} from "../site/site_messages.ts";
import type { RequestReply } from "../site/requests.ts";
import {
  ANSWER_MS,
  type ChargerCommand,
  type GatewayCommands,
} from "./view.ts";

const WHY = "a person asked for it";

/** Commands to "site" and "evse:<id>"; `root` is the sender, once there is one. */
export function askedCommands(root: () => AnyActorRef): GatewayCommands {
  const askSite = async (
    make: (replyTo: Address<SiteReply>) => SiteMessage,
  ): Promise<RequestReply | undefined> =>
    (await ask<SiteMessage, SiteReply>(root(), SITE, make, ANSWER_MS))?.reply;
  return {
    request: (request) =>
      askSite((replyTo) => ({ type: "site.request", request, replyTo })),
    withdraw: (id) =>
      askSite((replyTo) => ({
        type: "site.withdraw",
        id,
        source: "manual",
        replyTo,
      })),
    async charger(chargerId: string, command: ChargerCommand) {
      const reply = await ask<EvseMessage, EvseReply>(
        root(),
        evseAddress(chargerId),
        (replyTo) => ({
          type: `evse.${command}`,
          by: "person",
          reason: WHY,
          replyTo,
        }),
        ANSWER_MS,
      );
      return reply && { kind: reply.kind, words: reply.words };
    },
  };
}
