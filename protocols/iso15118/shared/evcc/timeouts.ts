/**
 * Pauses and patience of the EVCC in every protocol, milliseconds. How long it
 * waits for an answer is each protocol's own.
 *
 * @module
 */

/** Pause before an Ongoing request is repeated, unless an option says otherwise. */
export const REPEAT_MS = 100;
/** Pause before the next charge-loop request, unless an option says otherwise. */
export const LOOP_PERIOD_MS = 250;
/**
 * AuthorizationRes saying Ongoing_WaitingForCustomerInteraction. The standard
 * sets no limit to how long somebody looks for a card; stations commonly give
 * five minutes.
 */
export const CUSTOMER_MS = 300_000;
