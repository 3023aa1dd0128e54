/**
 * What a capture holds, each with its place in the file.
 *
 * @module
 */

import { type SeenCertificate, subjectOf } from "./certificates.ts";
import type { Endpoint, Span } from "./types.ts";

/** Octets of the file. */
export interface Place {
  /** Octet of the file, its first is 0. */
  readonly offset: number;
  readonly length: number;
}

/** One V2GTP frame of a capture. */
export interface CapturedFrame {
  /** When its last octets were captured, milliseconds since 1970 UTC. */
  readonly timeMs: number;
  /** The packet that completed it; the first packet of a capture is 1. */
  readonly packet: number;
  /** Whether it came inside TLS. */
  readonly encrypted: boolean;
  readonly transport: "tcp" | "udp";
  /** "192.0.2.1:50000" or "[fe80::1]:50000". */
  readonly source: string;
  readonly destination: string;
  readonly from: "car" | "station" | "unknown";
  /** TCP connection, the capture's first is 1; 0 for UDP. */
  readonly connection: number;
  /** As in the V2GTP header, whether or not it is a known one. */
  readonly payloadType: number;
  readonly payload: Uint8Array;
  /**
   * Octets of the file: those of the payload, or of the TLS records it came
   * in. An empty payload has the octets of its header.
   */
  readonly where: readonly Place[];
  /** As `where`, for payload octets `from` (inclusive) to `to` (exclusive). */
  locate(from: number, to: number): readonly Place[];
}

/** A certificate shown in a TLS handshake. */
export interface CapturedCertificate {
  readonly from: "client" | "server";
  /** Place in its chain, the leaf is 0. */
  readonly depth: number;
  /** On one line; absent for octets that are no certificate. */
  readonly subject?: string;
  /** Length of its DER form. */
  readonly octets: number;
  /** The packet its message begins in. */
  readonly packet: number;
  /** The TLS records it came in. */
  readonly where: readonly Place[];
}

/** A TLS connection: what of it can be seen. */
export interface CapturedTls {
  readonly connection: number;
  /** That of its first hello; 0 when no hello was captured. */
  readonly packet: number;
  /** Milliseconds since 1970 UTC. */
  readonly timeMs: number;
  /** The client's end where it is known, else the side seen first. */
  readonly source: string;
  readonly destination: string;
  /** Whether there were keys for it. */
  readonly opened: boolean;
  /** The name the client asks for (SNI). */
  readonly serverName?: string;
  /** "TLS 1.2", once the ServerHello was seen. */
  readonly version?: string;
  readonly suite?: string;
  readonly certificates: readonly CapturedCertificate[];
}

/** Address and port as people write them. */
export function textOf({ address, port }: Endpoint): string {
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}

/** Spans as places of the file, each octet once: two values may share a TLS record. */
export function placesOf(spans: readonly Span[]): Place[] {
  const places: Place[] = [];
  for (const { fileOffset: offset, length } of spans) {
    const last = places.at(-1);
    if (last?.offset === offset && last.length === length) continue;
    if (last !== undefined && last.offset + last.length === offset) {
      const { offset: from } = last;
      places[places.length - 1] = {
        offset: from,
        length: offset + length - from,
      };
    } else places.push({ offset, length });
  }
  return places;
}

/** The certificate as a reader of the capture wants it. */
export function certificateOf(
  { from, depth, der, spans }: SeenCertificate,
): CapturedCertificate {
  const subject = subjectOf(der);
  return {
    from,
    depth,
    ...(subject === undefined ? {} : { subject }),
    octets: der.length,
    packet: spans[0]?.packet ?? 0,
    where: placesOf(spans),
  };
}
