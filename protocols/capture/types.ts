/** What the layers of a capture hand to each other. */

import type { CaptureError } from "./errors.ts";

/** One packet as captured. */
export interface Packet {
  /** Position in the file, the first is 1. */
  readonly number: number;
  /** Time of capture, milliseconds since 1970 UTC; 0 where the file has none. */
  readonly timeMs: number;
  /** LINKTYPE of tcpdump.org: 1 is Ethernet. */
  readonly linkType: number;
  /** Octet of the file where `data` begins. */
  readonly offset: number;
  readonly data: Uint8Array;
}

/** Octets of one packet, by their place in the file. */
export interface Piece {
  readonly packet: number;
  /** Octet of the file. */
  readonly offset: number;
  readonly length: number;
}

/** Octets that belong together, and the places they came from, in order. */
export interface Octets {
  readonly data: Uint8Array;
  readonly pieces: readonly Piece[];
}

/** One end of a connection. */
export interface Endpoint {
  /** IPv4 or IPv6 address in text (RFC 5952). */
  readonly address: string;
  readonly port: number;
}

/** Octets of a stream, by the packet they came in. */
export interface Span {
  /** Position in the stream, its first octet is 0. */
  readonly streamOffset: number;
  readonly length: number;
  readonly packet: number;
  /** Milliseconds since 1970 UTC. */
  readonly timeMs: number;
  /** Octet of the file. */
  readonly fileOffset: number;
}

/** Octets without a hole in them. */
export interface Stretch {
  readonly data: Uint8Array;
  /** The captured octets that positions `from` (inclusive) to `to` (exclusive) of `data` came in. */
  trace(from: number, to: number): readonly Span[];
}

/** Takes a sentence for the person who reads the capture. */
export type Note = (text: string) => void;

/** What a reader may learn beside the packets. */
export interface Watch {
  /** The file ends within a packet; the packets before it have been given. */
  readonly cutOff?: (error: CaptureError) => void;
  /** TLS secrets kept in the file itself, as key log text (pcapng only). */
  readonly keyLog?: (text: string) => void;
  /** A MAC address that the file names as an interface's own (pcapng only). */
  readonly hardware?: (offset: number, octets: Uint8Array) => void;
}

/** `Octets` without their first `from`, and at most `length` long. */
export function cut(octets: Octets, from: number, length: number): Octets {
  const data = octets.data.subarray(from, from + length);
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of octets.pieces) {
    const start = Math.max(from, at);
    const end = Math.min(from + data.length, at + piece.length);
    if (start < end) {
      pieces.push({
        packet: piece.packet,
        offset: piece.offset + start - at,
        length: end - start,
      });
    }
    at += piece.length;
  }
  return { data, pieces };
}
