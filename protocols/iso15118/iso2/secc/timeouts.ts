/** How long the SECC waits, milliseconds. All configurable together. */
export interface Iso2Timeouts {
  /** V2G_SECC_Sequence_Timeout: until the next request, charge loop included. */
  readonly sequenceMs: number;
  /** V2G_SECC_CommunicationSetup: from the link's opening to SessionSetupRes. */
  readonly communicationSetupMs: number;
  /** External identification: until a person has authorised. */
  readonly eimMs: number;
  /** Plug & Charge: until the backend has judged the contract; EVs wait 60 s. */
  readonly pncMs: number;
  /** Until the certificate backend has a contract; EVs wait 5 s. */
  readonly certificateMs: number;
  /** ChargeParameterDiscovery: until the site has a schedule; EVs wait 60 s. */
  readonly scheduleMs: number;
  /** CableCheck: until the insulation monitor's verdict; EVs wait 40 s. */
  readonly cableCheckMs: number;
  /** PreCharge: until the vehicle finds the voltages equal; EVs wait 7 s. */
  readonly preChargeMs: number;
  /** Until the contactor reports closed (V2G2-862, V2G2-865). */
  readonly contactorCloseMs: number;
  /** Ramp to zero and open contactor in PowerDelivery; EVs wait 5 s. */
  readonly stopTransferMs: number;
  /** The same in SessionStop; EVs wait 2 s. */
  readonly sessionStopMs: number;
  /** Least time from one offer to the station's wish to negotiate another. */
  readonly renegotiationMs: number;
  /** How long the EV may take to close TCP after the last answer. */
  readonly peerCloseMs: number;
}

/** The standard's values where it has them (clause 8.7), else what peers use. */
export const ISO2_TIMEOUTS: Iso2Timeouts = {
  sequenceMs: 60_000,
  communicationSetupMs: 20_000,
  eimMs: 300_000,
  pncMs: 55_000,
  certificateMs: 4_500,
  scheduleMs: 55_000,
  cableCheckMs: 40_000,
  preChargeMs: 20_000,
  contactorCloseMs: 3_000,
  stopTransferMs: 4_000,
  sessionStopMs: 1_800,
  renegotiationMs: 60_000,
  peerCloseMs: 5_000,
};

/** How long to wait for the next request in the session's present state. */
export function sequenceTimeoutMs(
  { state, timeouts }: {
    readonly state: string;
    readonly timeouts: Iso2Timeouts;
  },
): number {
  return state === "SessionSetup"
    ? timeouts.communicationSetupMs
    : timeouts.sequenceMs;
}
