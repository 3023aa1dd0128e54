/**
 * What the control endpoint may see of the gateway and ask of it.
 *
 * Powers are signed watts, positive into the vehicle; times wall-clock ms.
 *
 * @module
 */

import type { ChargerStatus } from "../charger/board.ts";
import type { SessionRecord } from "../session/records.ts";

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
}

/** Steering. */
export interface GatewayCommands {
  /** The same id again replaces the set-point of that id. */
  setpoint(id: string, powerW: number, untilMs: number): void;
  /** Ends the session of a charger; false when no charger has this id. */
  stop(chargerId: string, reason: string): boolean;
  /** Drops power at once; false when no charger has this id. */
  emergencyStop(chargerId: string): boolean;
}

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
