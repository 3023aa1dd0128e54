/** The account of a gateway under test: events as they come, and the sentences that people read. */

import { fromCallback } from "xstate";
import type { ChargerEvent } from "../../actors/charger/events.ts";
import type { AccountMessage } from "../../actors/control/messages.ts";
import type { Logic } from "../../actors/kernel/mod.ts";
import { type Known, knownAfter } from "../../actors/control/known.ts";
import { sentencesOf } from "../../actors/control/sentences.ts";

/** One sentence of the account. */
export interface Sentence {
  readonly chargerId: string;
  readonly what: string;
}

/** Hands on each sentence, and each event. */
export function accountOf(
  say: (sentence: Sentence) => void,
  happened: (event: ChargerEvent) => void = () => {},
): Logic<AccountMessage> {
  const known = new Map<string, Known>();
  const logic = fromCallback<AccountMessage>(
    ({ receive }) =>
      receive((message) => {
        if (message.type === "account.note") {
          const { chargerId, what } = message;
          say({ chargerId, what });
          return;
        }
        const { event } = message;
        const { chargerId } = event;
        happened(event);
        const before = known.get(chargerId) ?? {};
        known.set(chargerId, knownAfter(before, event));
        for (const what of sentencesOf(event, before)) say({ chargerId, what });
      }),
  );
  return logic as unknown as Logic<AccountMessage>;
}
