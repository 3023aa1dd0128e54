import {
  sequenceTimeoutMs as usualTimeoutMs,
  type SharedTimeouts,
} from "../../shared/secc/timeouts.ts";

/** How long the SECC waits, milliseconds. All configurable together. */
export interface SeccTimeouts extends SharedTimeouts {
  /** Between two requests of a charge loop (Tables 216 and 217). */
  readonly chargeLoopMs: number;
  /** Plug & Charge: until the operator has said yes to a contract. */
  readonly pncMs: number;
  /** One CertificateInstallationReq; EVs wait 5 s for its answer. */
  readonly certificateMs: number;
  /** All requests for one certificate that are answered Ongoing. */
  readonly certificateTotalMs: number;
  /** MeteringConfirmation: until the vehicle has signed a reading. */
  readonly meteringMs: number;
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
  { state, standby, timeouts }: {
    readonly state: string;
    readonly standby: boolean;
    readonly timeouts: SeccTimeouts;
  },
): number {
  const looping = state === "AC_ChargeLoop" || state === "DC_ChargeLoop";
  return looping && !standby
    ? timeouts.chargeLoopMs
    : usualTimeoutMs({ state, timeouts });
}
