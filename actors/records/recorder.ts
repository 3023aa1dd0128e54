/**
 * Address "records": keeps what the chargers' events tell, in the records of
 * sessions and in the trace.
 *
 * @module
 */

import { Effect } from "../kernel/effect.ts";
import type { ChargerEventMessage } from "../charger/events.ts";
import { type EffectLogic, fromEffect } from "../kernel/mod.ts";
import type { SessionRecords } from "../session/records.ts";
import { tracedEvent } from "./traced.ts";

/** Events waiting to be recorded; the oldest is dropped and counted in the trace. */
const EVENTS_WAITING = 1_024;

/** The logic of "records". */
export function recorder(
  records: Pick<SessionRecords, "happened">,
): EffectLogic<ChargerEventMessage, undefined> {
  return fromEffect<ChargerEventMessage>(
    ({ inbox, kernel: { trace } }) =>
      Effect.forever(
        Effect.map(inbox.take, ({ event }) => {
          records.happened(event);
          trace.add(tracedEvent(event));
        }),
      ),
    { inbox: { commands: 1, rings: { "charger.event": EVENTS_WAITING } } },
  );
}
