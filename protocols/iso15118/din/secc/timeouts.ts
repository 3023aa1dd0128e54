import type { SharedTimeouts } from "../../shared/secc/timeouts.ts";

/** How long the SECC waits, milliseconds. All configurable together. */
export interface DinTimeouts extends SharedTimeouts {
  /** V2G_SECC_PowerDelivery: from the first PreChargeReq to PowerDeliveryReq (V2G-DC-969). */
  readonly preChargeMs: number;
  /** V2G_SECC_WeldingDetection: from the first request to the last (V2G-DC-925). */
  readonly weldingDetectionMs: number;
}

/**
 * The values of DIN SPEC 70121 (Table 77) where it has them, else what cars in
 * the field need: they give up the cable check at 40 s and pre-charge at 7 s
 * by their own clocks, yet some wait in the cable check for nearly a minute.
 */
export const DIN_TIMEOUTS: DinTimeouts = {
  sequenceMs: 60_000,
  communicationSetupMs: 20_000,
  eimMs: 180_000,
  scheduleMs: 55_000,
  cableCheckMs: 60_000,
  preChargeMs: 20_000,
  weldingDetectionMs: 20_000,
  contactorCloseMs: 3_000,
  stopTransferMs: 1_800,
  peerCloseMs: 5_000,
};

/** How long a vehicle that reports an error may go on asking for current, ms. */
export const EV_ERROR_MS = 2_000;
