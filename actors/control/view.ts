/**
 * What the control endpoint may see of the gateway and ask of it.
 *
 * Powers are signed watts, positive into the vehicle; times wall-clock ms.
 *
 * @module
 */

import type { ChargerStatus } from "../charger/board.ts";
import type { SessionRecord } from "../records/mod.ts";
import type {
  PowerRequest,
  RequestRecord,
  RequestReply,
} from "../site/requests.ts";

export type { ChargerStatus } from "../charger/board.ts";

/** A session as a person sees it, with its present power; 0 once it has ended. */
export interface SessionStatus extends SessionRecord {
  readonly powerW: number;
}

/** Reading. */
export interface GatewayView {
  health(): { readonly ok: boolean; readonly why: string };
  chargers(): readonly ChargerStatus[];
  /** Live sessions first, then ended ones, newest first. */
  sessions(): readonly SessionStatus[];
  /** Wishes about power in force, to come, and lately ended. */
  setpoints(): readonly RequestRecord[];
}

/** What a charger answered to a command. */
export interface ChargerReply {
  readonly kind: "done" | "refused";
  /** A sentence without a full stop: what was done, or what hinders. */
  readonly words: string;
}

/** What can be asked of a charger. */
export type ChargerCommand = "reset" | "start" | "stop" | "emergencyStop";

/**
 * Steering. Each promise holds what was answered, and nothing when nobody
 * answered within `ANSWER_MS`: whoever asked then says no more than that.
 */
export interface GatewayCommands {
  /** Takes a wish of a person to the site. */
  request(request: PowerRequest): Promise<RequestReply | undefined>;
  /** Takes a wish of a person back. */
  withdraw(id: string): Promise<RequestReply | undefined>;
  /** Asks a charger, which is known. */
  charger(
    chargerId: string,
    command: ChargerCommand,
  ): Promise<ChargerReply | undefined>;
}

/** How long an answer is waited for, ms. */
export const ANSWER_MS = 2_000;

/**
 * Session records with the power that flows now at their chargers.
 *
 * An ended record has no power, also while its charger serves another one.
 */
export function withPower(
  records: readonly SessionRecord[],
  chargers: readonly ChargerStatus[],
): SessionStatus[] {
  const powers = new Map(chargers.map(({ id, powerW }) => [id, powerW]));
  return records.map((record) => ({
    ...record,
    powerW: record.endedMs === undefined
      ? powers.get(record.chargerId) ?? 0
      : 0,
  }));
}
