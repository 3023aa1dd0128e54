/**
 * V2GTP frames: eight octets of header, then the payload.
 *
 * Source: ISO 15118-2 clause 7.8, ISO 15118-20 clause 7.8. All integers are
 * big-endian.
 *
 * @module
 */

/** Octets of a header. */
export const HEADER_OCTETS = 8;

/** Protocol version 1 and its inverse. */
const VERSION = 0x01;
const INVERSE = 0xfe;

/** Payload types in use. */
export const PayloadType = {
  /** SAP of every protocol, and all of DIN 70121 and ISO 15118-2. */
  SAP: 0x8001,
  ISO20_COMMON: 0x8002,
  ISO20_AC: 0x8003,
  ISO20_DC: 0x8004,
  ISO20_ACDP: 0x8005,
  ISO20_WPT: 0x8006,
  SDP_REQUEST: 0x9000,
  SDP_RESPONSE: 0x9001,
} as const;

/** One message's payload and what kind it is. */
export interface Frame {
  readonly payloadType: number;
  readonly payload: Uint8Array;
}

/** Writes a header for `octets` of payload at the start of `into`. */
export function encodeHeader(
  payloadType: number,
  octets: number,
  into: Uint8Array,
): void {
  const view = new DataView(into.buffer, into.byteOffset, HEADER_OCTETS);
  view.setUint8(0, VERSION);
  view.setUint8(1, INVERSE);
  view.setUint16(2, payloadType);
  view.setUint32(4, octets);
}

/** A whole frame in one buffer, ready for one write. */
export function encodeFrame({ payloadType, payload }: Frame): Uint8Array {
  const out = new Uint8Array(HEADER_OCTETS + payload.length);
  encodeHeader(payloadType, payload.length, out);
  out.set(payload, HEADER_OCTETS);
  return out;
}

/** The header's content, or why it is none, in words. */
export type HeaderVerdict =
  | {
    readonly ok: true;
    readonly payloadType: number;
    readonly octets: number;
  }
  | { readonly ok: false; readonly reason: string };

/** Reads the first eight octets of `bytes`; the caller has that many. */
export function decodeHeader(
  bytes: Uint8Array,
  maxPayload: number,
): HeaderVerdict {
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_OCTETS);
  const version = view.getUint8(0);
  const inverse = view.getUint8(1);
  if (version !== VERSION || inverse !== INVERSE) {
    return {
      ok: false,
      reason: `V2GTP header begins with ${hex(version, 2)} ${
        hex(inverse, 2)
      } where version 1 is 01 fe`,
    };
  }
  const octets = view.getUint32(4);
  if (octets > maxPayload) {
    return {
      ok: false,
      reason:
        `V2GTP payload length ${octets} exceeds the ${maxPayload} octets accepted`,
    };
  }
  return { ok: true, payloadType: view.getUint16(2), octets };
}

/** Hexadecimal text of a number, padded. */
export function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
