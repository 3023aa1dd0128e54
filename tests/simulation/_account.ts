/** The account of a gateway under test: events as they come, and the sentences that people read. */

import { fromCallback } from "xstate";
import type { ChargerEvent } from "../../actors/charger/events.ts";
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
) {
  const known = new Map<string, Known>();
  return fromCallback<
    | { type: "account.note"; chargerId: string; what: string }
    | { type: "charger.event"; event: ChargerEvent }
  >(
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
}
