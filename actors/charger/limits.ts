/**
 * What may wait for the outlet of a charger.
 *
 * @module
 */

import type { EvseMessage } from "./messages.ts";

/** Commands that wait for one evse; one more is a defect, and crashes it. */
const COMMANDS_MOST = 256;

/** Of looks, beats and allocations only the latest counts. */
const SLOTS: ReadonlySet<EvseMessage["type"]> = new Set<EvseMessage["type"]>([
  "evse.look",
  "evse.beat",
  "evse.allocation",
]);

/** The mailbox of `evse:<id>`. */
export const EVSE_MAILBOX = {
  commands: COMMANDS_MOST,
  slotOf: ({ type }: EvseMessage): string | undefined =>
    SLOTS.has(type) ? type : undefined,
};
