/**
 * The bounds of the kernel that no caller chooses.
 *
 * Each is far above what 500 chargers need, so that whoever reaches it has a
 * defect and is stopped with its name.
 *
 * @module
 */

/**
 * Commands that wait for one actor, in its mailbox or in delivery; one more
 * crashes the receiver.
 */
export const WAITING_MOST = 10_000;

/** Messages that an actor takes without rest; one more crashes it. */
export const TURN_MOST = 10_000;

/** Messages of which each was told at the delivery of the one before; one more crashes its receiver. */
export const CHAIN_MOST = 10_000;

/** Deliveries made in one go; the rest waits for a turn of the event loop. */
export const ONE_GO_MOST = 10_000;
