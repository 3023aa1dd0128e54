/**
 * Meter readings, and when a vehicle is to give a receipt for them.
 *
 * @module
 */

import type { MeterInfo } from "../../generated/iso2.ts";
import type { SeccEnv, StationView } from "../../shared/secc/types.ts";
import type { Iso2Session } from "./session.ts";

/** meterIDType has at most this many characters. */
const METER_ID_LENGTH = 32;

/** MeterInfo when the outlet has a meter; reading in Wh, time in Unix seconds. */
export function meterInfo({ meter }: StationView): MeterInfo | undefined {
  if (!meter) return undefined;
  return {
    MeterID: meter.meterId.slice(0, METER_ID_LENGTH),
    MeterReading: Math.max(0, Math.round(meter.chargedWh)),
    TMeter: Math.floor(meter.timestampS),
  };
}

/** MeterInfo and ReceiptRequired of a loop's answer, and the session that remembers them. */
export function metered(session: Iso2Session, env: SeccEnv): {
  readonly session: Iso2Session;
  readonly fields: { MeterInfo?: MeterInfo; ReceiptRequired: boolean };
} {
  const info = meterInfo(env.station);
  if (!info) return { session, fields: { ReceiptRequired: false } };
  const due = isDue(session, env);
  return {
    session: due ? { ...session, unreceipted: info } : session,
    fields: { MeterInfo: info, ReceiptRequired: due },
  };
}

/** Only a contract can sign; a vehicle that ignores the wish is asked again. */
function isDue(
  { payment, receiptMs, services }: Iso2Session,
  { nowMs }: SeccEnv,
): boolean {
  const { receiptEveryMs } = services;
  return payment === "Contract" && receiptEveryMs !== undefined &&
    nowMs - (receiptMs ?? nowMs) >= receiptEveryMs;
}
