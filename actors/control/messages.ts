/**
 * What "account" takes.
 *
 * @module
 */

import type { ChargerEventMessage } from "../charger/events.ts";
import { type Address, address } from "../kernel/mod.ts";

/** A line that no charger's event stands for, without personal data. */
export interface AccountNote {
  readonly type: "account.note";
  readonly chargerId: string;
  readonly what: string;
  readonly powerW?: number;
}

/** Events, and notes of who has no events. */
export type AccountMessage = AccountNote | ChargerEventMessage;

/** Prints a readable line for what happens at the chargers. */
export const ACCOUNT: Address<AccountMessage> = address("account");
