/**
 * Certificates of a TLS handshake.
 *
 * Source: RFC 5246 clause 7.4.2 (TLS 1.2), RFC 8446 clause 4.4.2 (TLS 1.3).
 *
 * @module
 */

import { X509Certificate } from "node:crypto";
import type { Span } from "./types.ts";

/** A certificate that one side of a TLS connection showed. */
export interface SeenCertificate {
  readonly from: "client" | "server";
  /** Place in its chain, the leaf is 0. */
  readonly depth: number;
  readonly der: Uint8Array;
  /** The records it came in. */
  readonly spans: readonly Span[];
}

/** Certificates taken from one message; a chain has a few. */
const MAX_CERTIFICATES = 16;

/** The DER certificates of a Certificate message, leaf first, as far as they go. */
export function readCertificates(
  body: Uint8Array,
  version: "1.2" | "1.3",
): Uint8Array[] {
  const found: Uint8Array[] = [];
  let at = (version === "1.3" ? 1 + (body[0] ?? 0) : 0) + 3;
  while (at + 3 <= body.length && found.length < MAX_CERTIFICATES) {
    const octets = body[at]! << 16 | body[at + 1]! << 8 | body[at + 2]!;
    const from = at + 3;
    at = from + octets;
    if (octets === 0 || at > body.length) break;
    found.push(body.slice(from, at));
    if (version === "1.3") {
      at += 2 + ((body[at] ?? 0) << 8 | (body[at + 1] ?? 0));
    }
  }
  return found;
}

/** The subject of a DER certificate on one line, or undefined for what is none. */
export function subjectOf(der: Uint8Array): string | undefined {
  try {
    const { subject } = new X509Certificate(der);
    return subject.replaceAll("\n", ", ");
  } catch {
    return undefined;
  }
}
