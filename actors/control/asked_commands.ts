/**
 * Steering by questions to the actors: what is told is what was answered.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import type { EvseReply } from "../charger/step/effects.ts";
import { ask } from "../kernel/mod.ts";
import type { SiteReply } from "../site/site_messages.ts";
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
    make: (replyTo: string) => { readonly type: string },
  ): Promise<RequestReply | undefined> =>
    (await ask<SiteReply>(root(), "site", make, ANSWER_MS))?.reply;
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
      const reply = await ask<EvseReply>(
        root(),
        `evse:${chargerId}`,
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
