/**
 * What a car has said, and was told, in its present session.
 *
 * @module
 */

import type { Family } from "./wire.ts";

/** Magnitudes where the name says limit; undefined: never said, or unknown. */
export interface Said {
  family: Family | undefined;
  /** The station answered that identification is finished. */
  identified: boolean;
  /** From PowerDelivery that starts, to the one that stops. */
  transfer: boolean;
  transferSinceMs: number;
  /** The car has asked for the end of the transfer or of the session, or hung up. */
  endedByCarAtMs: number | undefined;
  /** The station has told the car to stop or pause, or refused it. */
  toldToStopAtMs: number | undefined;
  lastRequestMs: number;
  lastLoopMs: number;
  /** Time between two loop requests, ms. */
  loopMs: number;
  /** The station decides (-20 Dynamic). */
  dynamic: boolean;
  /** Signed; DC. */
  targetA: number | undefined;
  targetV: number | undefined;
  maxChargeA: number | undefined;
  maxChargeW: number | undefined;
  maxDischargeA: number | undefined;
  maxDischargeW: number | undefined;
  maxV: number | undefined;
  minV: number | undefined;
  soc: number | undefined;
  /** What the station told an AC car that it may take: amperes of a phase, and signed watts. */
  toldA: number | undefined;
  toldW: number | undefined;
}

/** Before anything is said. */
export function nothingSaid(): Said {
  return {
    family: undefined,
    identified: false,
    transfer: false,
    transferSinceMs: 0,
    endedByCarAtMs: undefined,
    toldToStopAtMs: undefined,
    lastRequestMs: 0,
    lastLoopMs: 0,
    loopMs: 250,
    dynamic: false,
    targetA: undefined,
    targetV: undefined,
    maxChargeA: undefined,
    maxChargeW: undefined,
    maxDischargeA: undefined,
    maxDischargeW: undefined,
    maxV: undefined,
    minV: undefined,
    soc: undefined,
    toldA: undefined,
    toldW: undefined,
  };
}
