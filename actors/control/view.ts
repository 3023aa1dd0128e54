/**
 * What the control endpoint may see of the gateway and ask of it.
 *
 * Powers are signed watts, positive into the vehicle; times wall-clock ms.
 *
 * @module
 */

/** A charger as a person sees it; no personal data. */
export interface ChargerStatus {
  readonly id: string;
  readonly kind: "ac" | "dc";
  readonly state: string;
  readonly powerW: number;
  readonly fault?: string;
}

/** A running session as a person sees it; no personal data. */
export interface SessionStatus {
  readonly chargerId: string;
  readonly state: string;
  readonly powerW: number;
  readonly chargedWh: number;
  readonly dischargedWh: number;
}

/** Reading. */
export interface GatewayView {
  health(): { readonly ok: boolean; readonly why: string };
  chargers(): readonly ChargerStatus[];
  sessions(): readonly SessionStatus[];
}

/** Steering. */
export interface GatewayCommands {
  setpoint(id: string, powerW: number, untilMs: number): void;
  /** False when no charger has this id. */
  stop(chargerId: string, reason: string): boolean;
}
