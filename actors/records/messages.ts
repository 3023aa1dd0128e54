/**
 * What "records" takes.
 *
 * @module
 */

import type { ChargerEventMessage } from "../charger/events.ts";
import { type Address, address } from "../kernel/mod.ts";

/** Keeps what the chargers' events tell. */
export const RECORDS: Address<ChargerEventMessage> = address("records");
