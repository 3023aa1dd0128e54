/**
 * Pauses of the EVCC in every protocol, milliseconds. How long it waits for an
 * answer is each protocol's own.
 *
 * @module
 */

/** Pause before an Ongoing request is repeated, unless an option says otherwise. */
export const REPEAT_MS = 100;
/** Pause before the next charge-loop request, unless an option says otherwise. */
export const LOOP_PERIOD_MS = 250;
