import type { SeccSession } from "./session.ts";

/** How long the SECC waits, milliseconds. All configurable together. */
export interface SeccTimeouts {
  /** V2G_SECC_Sequence_Timeout: until the next request. */
  readonly sequenceMs: number;
  /** The same between two requests of a charge loop (Tables 216 and 217). */
  readonly chargeLoopMs: number;
  /** V2G_SECC_CommunicationSetup: from the link's opening to SessionSetupRes. */
  readonly communicationSetupMs: number;
  /** External identification: until a person has authorised. */
  readonly eimMs: number;
  /** Plug & Charge: until the operator has said yes to a contract. */
  readonly pncMs: number;
  /** One CertificateInstallationReq; EVs wait 5 s for its answer. */
  readonly certificateMs: number;
  /** All requests for one certificate that are answered Ongoing. */
  readonly certificateTotalMs: number;
  /** MeteringConfirmation: until the vehicle has signed a reading. */
  readonly meteringMs: number;
  /** ScheduleExchange: until the site has a schedule to offer. */
  readonly scheduleMs: number;
  /** DC_CableCheck: until the insulation monitor's verdict. */
  readonly cableCheckMs: number;
  /** DC_PreCharge: until the vehicle finds the voltages equal. */
  readonly preChargeMs: number;
  /** Until the contactor reports closed. */
  readonly contactorCloseMs: number;
  /** Ramp to zero and open contactor; EVs wait 2 s for PowerDeliveryRes. */
  readonly stopTransferMs: number;
  /** How long the EV may take to close TCP after the last answer. */
  readonly peerCloseMs: number;
}

/**
 * The standard's values where it has them, else what peers use.
 *
 * Some cars take 0.53 s per turn of the charge loop; for those raise
 * `chargeLoopMs`.
 */
export const SECC_TIMEOUTS: SeccTimeouts = {
  sequenceMs: 60_000,
  chargeLoopMs: 500,
  communicationSetupMs: 20_000,
  eimMs: 180_000,
  pncMs: 55_000,
  certificateMs: 4_500,
  certificateTotalMs: 60_000,
  meteringMs: 60_000,
  scheduleMs: 55_000,
  cableCheckMs: 40_000,
  preChargeMs: 20_000,
  contactorCloseMs: 3_000,
  stopTransferMs: 1_800,
  peerCloseMs: 5_000,
};

/** How long to wait for the next request in the session's present state. */
export function sequenceTimeoutMs(
  session: SeccSession,
  timeouts: SeccTimeouts = session.timeouts,
): number {
  if (session.state === "SessionSetup") return timeouts.communicationSetupMs;
  const looping = session.state === "AC_ChargeLoop" ||
    session.state === "DC_ChargeLoop";
  return looping && !session.standby
    ? timeouts.chargeLoopMs
    : timeouts.sequenceMs;
}
