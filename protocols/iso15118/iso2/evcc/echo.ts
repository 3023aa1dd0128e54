/**
 * What the car says back of what the station said. Decoding forgives figures
 * and texts outside the schema's bounds; sending them would not be possible.
 *
 * @module
 */

import type { MeterInfo } from "../../generated/iso2.ts";
import { normalEmaid } from "../../pnc/emaid.ts";
import type { CarPnc } from "../../pnc/types.ts";

const LONGEST_SESSION_ID = 16;
const LONGEST_METER_ID = 32;
const LONGEST_METER_SIGNATURE = 64;
const LONGEST_CERTIFICATE = 800;
const SHORTEST_EMAID = 14;
const LONGEST_EMAID = 15;
const MOST_SUB_CERTIFICATES = 4;
const MOST_METER_READING = 2n ** 64n - 1n;

/** Whether a SessionID given out is one: up to eight octets in hexadecimal digits. */
export function isSessionId(sessionId: string): boolean {
  return sessionId.length <= LONGEST_SESSION_ID &&
    /^([0-9A-F]{2})+$/i.test(sessionId);
}

/** Whether a schedule can be selected by its SAScheduleTupleID. */
export function isTupleId(id: number): boolean {
  return id >= 1 && id <= 255;
}

/** Whether a service can be asked for by its ServiceID. */
export function isServiceId(id: number): boolean {
  return id >= 0 && id <= 0xFFFF;
}

/** Whether a ParameterSetID or MeterStatus is one. */
export function isShort(value: number): boolean {
  return value >= -0x8000 && value <= 0x7FFF;
}

/** Whether a meter reading can be confirmed as it stands. */
export function isMeterInfo(meter: MeterInfo): boolean {
  const { MeterID, MeterReading, SigMeterReading, MeterStatus } = meter;
  const reading = BigInt(MeterReading ?? 0);
  return MeterID.length <= LONGEST_METER_ID &&
    reading >= 0n && reading <= MOST_METER_READING &&
    (SigMeterReading?.length ?? 0) <= LONGEST_METER_SIGNATURE &&
    isShort(MeterStatus ?? 0);
}

/** The eMAID as the message takes it: certificates may write it with separators. */
export function plainEmaid(emaid: Uint8Array): Uint8Array {
  if (emaid.length <= LONGEST_EMAID) return emaid;
  const text = normalEmaid(new TextDecoder().decode(emaid));
  return new TextEncoder().encode(text);
}

/** Whether a contract can be shown as it is. */
export function isContract(
  { chain, emaid }: NonNullable<CarPnc["contract"]>,
): boolean {
  const { leaf, subCertificates } = chain;
  const { length } = plainEmaid(emaid);
  return length >= SHORTEST_EMAID && length <= LONGEST_EMAID &&
    subCertificates.length <= MOST_SUB_CERTIFICATES &&
    [leaf, ...subCertificates].every((c) => c.length <= LONGEST_CERTIFICATE);
}
