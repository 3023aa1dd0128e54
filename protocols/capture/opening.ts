/**
 * What a TLS connection shows in the clear: the hellos and, in TLS 1.2, the
 * certificates.
 *
 * @module
 */

import { readCertificates, type SeenCertificate } from "./certificates.ts";
import {
  type ClientHello,
  HandshakeReader,
  HandshakeType,
  readClientHello,
  readServerHello,
  type ServerHello,
} from "./handshake.ts";
import { ContentType, readRecords, type TlsRecord } from "./records.ts";
import type { Stream, TcpStretch } from "./stream.ts";
import { directionLabel } from "./tcp.ts";
import type { Note, Span } from "./types.ts";

/** One direction, cut into records. */
export interface Side {
  readonly label: string;
  readonly stretches: readonly TcpStretch[];
  /** Of the first stretch. */
  readonly records: readonly TlsRecord[];
  readonly client?: ClientHello;
  readonly server?: ServerHello;
  /** Where its hello lies; empty without one. */
  readonly hello: readonly Span[];
  /** Those sent in the clear: TLS 1.2 and before. */
  readonly certificates: readonly SeenCertificate[];
}

/** Cuts a direction into records and reads those that are not encrypted. */
export function openingOf(number: number, stream: Stream, note: Note): Side {
  const label = directionLabel(number, stream.source, stream.destination);
  const { stretches } = stream;
  const [first] = stretches;
  if (first === undefined) {
    return { label, stretches, records: [], hello: [], certificates: [] };
  }
  const isLast = first === stretches.at(-1);
  const records = recordsOf(first, 0, isLast, label, note);
  return { label, stretches, records, ...inTheClear(first, records) };
}

/** The records of a stretch from position `from` on; what is none is noted. */
export function recordsOf(
  stretch: TcpStretch,
  from: number,
  isLast: boolean,
  label: string,
  note: Note,
): readonly TlsRecord[] {
  const { records, end, error } = readRecords(stretch.data, from);
  const at = stretch.trace(end, end + 1)[0];
  if (at === undefined) return records;
  if (error !== undefined) {
    note(
      `${label}: packet ${at.packet}, octet ${at.fileOffset} of the file: TLS is not read on (${error}); what follows it is left out`,
    );
  } else if (isLast) {
    note(`${label}: the TLS record begun in packet ${at.packet} is cut off`);
  }
  return records;
}

type Clear = Pick<Side, "client" | "server" | "hello" | "certificates">;

/** Hello and certificates, read from the records before the encrypted ones. */
function inTheClear(
  stretch: TcpStretch,
  records: readonly TlsRecord[],
): Clear {
  const reader = new HandshakeReader();
  let clear: Clear = { hello: [], certificates: [] };
  let begun = 0;
  for (const { type, body, from, to } of records) {
    if (
      type === ContentType.APPLICATION_DATA ||
      // TLS 1.2 encrypts from here on; in TLS 1.3 nothing clear follows.
      type === ContentType.CHANGE_CIPHER_SPEC && clear.hello.length > 0
    ) break;
    if (type !== ContentType.HANDSHAKE) continue;
    if (reader.pending === 0) begun = from;
    for (const message of reader.push(body)) {
      clear = read(message, clear, () => stretch.trace(begun, to));
    }
  }
  return clear;
}

function read(
  { type, body }: { readonly type: number; readonly body: Uint8Array },
  clear: Clear,
  spans: () => readonly Span[],
): Clear {
  if (clear.hello.length === 0) {
    const client = type === HandshakeType.CLIENT_HELLO
      ? readClientHello(body)
      : undefined;
    // A HelloRetryRequest is followed by the ServerHello itself.
    const server = type === HandshakeType.SERVER_HELLO
      ? readServerHello(body)
      : undefined;
    if (client !== undefined) return { ...clear, client, hello: spans() };
    if (server !== undefined) return { ...clear, server, hello: spans() };
  }
  if (type !== HandshakeType.CERTIFICATE || clear.certificates.length > 0) {
    return clear;
  }
  const from = clear.server === undefined ? "client" : "server";
  const certificates = readCertificates(body, "1.2").map((der, depth) => ({
    from,
    depth,
    der,
    spans: spans(),
  } as const));
  return { ...clear, certificates };
}
