/**
 * SDP: how a car finds the charger at the other end of its cable.
 *
 * Request: security and transport octets. Response: IPv6 address, port,
 * security and transport octets. Source: ISO 15118-2 clause 7.10.1.
 *
 * @module
 */

import {
  decodeHeader,
  encodeFrame,
  HEADER_OCTETS,
  hex,
  PayloadType,
} from "./frame.ts";

/** UDP port of SDP. */
export const SDP_PORT = 15118;
/** The all-nodes multicast address requests go to. */
export const SDP_GROUP = "ff02::1";

/** What the two sides ask for and offer. */
export type SdpSecurity = "tls" | "none";

const SECURITY: Record<SdpSecurity, number> = { tls: 0x00, none: 0x10 };
const TCP = 0x00;
const RESPONSE_OCTETS = 20;

/** A car's question. */
export interface SdpRequest {
  readonly security: SdpSecurity;
}

/** A charger's answer; `address` is the 16 octets of its IPv6 address. */
export interface SdpResponse {
  readonly address: Uint8Array;
  readonly port: number;
  readonly security: SdpSecurity;
}

type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

/** The octets of a request. */
export function encodeSdpRequest({ security }: SdpRequest): Uint8Array {
  const payload = Uint8Array.of(SECURITY[security], TCP);
  return encodeFrame({ payloadType: PayloadType.SDP_REQUEST, payload });
}

/** Reads a datagram as a request, or says why it is none. */
export function decodeSdpRequest(datagram: Uint8Array): Read<SdpRequest> {
  const body = payloadOf(datagram, PayloadType.SDP_REQUEST, 2);
  if (!body.ok) return body;
  const security = securityOf(body.value[0]!, body.value[1]!);
  return security.ok
    ? { ok: true, value: { security: security.value } }
    : security;
}

/** The octets of a response. */
export function encodeSdpResponse(response: SdpResponse): Uint8Array {
  if (response.address.length !== 16) {
    throw new RangeError(
      `cannot encode SDP response: address has ${response.address.length} octets where IPv6 has 16`,
    );
  }
  const payload = new Uint8Array(RESPONSE_OCTETS);
  payload.set(response.address);
  new DataView(payload.buffer).setUint16(16, response.port);
  payload[18] = SECURITY[response.security];
  payload[19] = TCP;
  return encodeFrame({ payloadType: PayloadType.SDP_RESPONSE, payload });
}

/** Reads a datagram as a response, or says why it is none. */
export function decodeSdpResponse(datagram: Uint8Array): Read<SdpResponse> {
  const body = payloadOf(datagram, PayloadType.SDP_RESPONSE, RESPONSE_OCTETS);
  if (!body.ok) return body;
  const payload = body.value;
  const security = securityOf(payload[18]!, payload[19]!);
  if (!security.ok) return security;
  const port = payload[16]! << 8 | payload[17]!;
  if (port === 0) return { ok: false, reason: "SDP response names port 0" };
  return {
    ok: true,
    value: { address: payload.slice(0, 16), port, security: security.value },
  };
}

function payloadOf(
  datagram: Uint8Array,
  payloadType: number,
  octets: number,
): Read<Uint8Array> {
  if (datagram.length < HEADER_OCTETS) {
    return {
      ok: false,
      reason: `SDP datagram of ${datagram.length} octets has no V2GTP header`,
    };
  }
  const header = decodeHeader(datagram, octets);
  if (!header.ok) return header;
  if (header.payloadType !== payloadType) {
    return {
      ok: false,
      reason: `SDP datagram has payload type 0x${
        hex(header.payloadType, 4)
      } where 0x${hex(payloadType, 4)} belongs`,
    };
  }
  if (
    header.octets !== octets || datagram.length !== HEADER_OCTETS + octets
  ) {
    return {
      ok: false,
      reason: `SDP payload has ${
        datagram.length - HEADER_OCTETS
      } octets where ${octets} belong`,
    };
  }
  return { ok: true, value: datagram.subarray(HEADER_OCTETS) };
}

function securityOf(security: number, transport: number): Read<SdpSecurity> {
  if (transport !== TCP) {
    return {
      ok: false,
      reason: `SDP transport 0x${hex(transport, 2)} is not TCP (0x00)`,
    };
  }
  if (security === SECURITY.tls) return { ok: true, value: "tls" };
  if (security === SECURITY.none) return { ok: true, value: "none" };
  return {
    ok: false,
    reason: `SDP security 0x${
      hex(security, 2)
    } is neither TLS (0x00) nor none (0x10)`,
  };
}
