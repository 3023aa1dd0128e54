import type { SharedTimeouts } from "../../shared/secc/timeouts.ts";

/** How long the SECC waits, milliseconds. All configurable together. */
export interface Iso2Timeouts extends SharedTimeouts {
  /** Plug & Charge: until the backend has judged the contract; EVs wait 60 s. */
  readonly pncMs: number;
  /** Until the certificate backend has a contract; EVs wait 5 s. */
  readonly certificateMs: number;
  /** As `stopTransferMs`, in SessionStop; EVs wait 5 s in PowerDelivery, 2 s here. */
  readonly sessionStopMs: number;
  /** Least time from one offer to the station's wish to negotiate another. */
  readonly renegotiationMs: number;
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
