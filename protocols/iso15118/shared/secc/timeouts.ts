/**
 * How long the SECC of every protocol waits, milliseconds; each adds its own.
 *
 * @module
 */

/** Timeouts that every protocol has. All configurable together. */
export interface SharedTimeouts {
  /** V2G_SECC_Sequence_Timeout: until the next request. */
  readonly sequenceMs: number;
  /** V2G_SECC_CommunicationSetup: from the link's opening to SessionSetupRes. */
  readonly communicationSetupMs: number;
  /** External identification: until a person has authorised. */
  readonly eimMs: number;
  /** Until the site has a schedule to offer. */
  readonly scheduleMs: number;
  /** DC: until the insulation monitor's verdict; EVs wait 40 s. */
  readonly cableCheckMs: number;
  /** DC: until the vehicle finds the voltages equal. */
  readonly preChargeMs: number;
  /** Until the contactor reports closed. */
  readonly contactorCloseMs: number;
  /** Ramp to zero and open contactor. */
  readonly stopTransferMs: number;
  /** How long the EV may take to close TCP after the last answer. */
  readonly peerCloseMs: number;
}

/** How long to wait for the next request in the session's present state. */
export function sequenceTimeoutMs(
  { state, timeouts }: {
    readonly state: string;
    readonly timeouts: SharedTimeouts;
  },
): number {
  return state === "SessionSetup"
    ? timeouts.communicationSetupMs
    : timeouts.sequenceMs;
}
