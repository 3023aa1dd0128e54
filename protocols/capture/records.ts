/**
 * TLS records out of a stream. Source: RFC 8446 clause 5.1.
 *
 * @module
 */

/** Content types of records. */
export const ContentType = {
  CHANGE_CIPHER_SPEC: 20,
  ALERT: 21,
  HANDSHAKE: 22,
  APPLICATION_DATA: 23,
} as const;

/** Octets of a record's header. */
const HEADER_OCTETS = 5;
/** Longest body of any TLS version, octets. */
const MAX_BODY_OCTETS = (1 << 14) + 2048;

/** Records read of one stretch: days of charging; empty ones could be any number. */
const MAX_RECORDS = 1_000_000;

/** One record as sent. */
export interface TlsRecord {
  readonly type: number;
  readonly header: Uint8Array;
  readonly body: Uint8Array;
  /** Where it lies in the stretch: first octet, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** The records of a stretch, and what is left behind them. */
export interface Records {
  readonly records: readonly TlsRecord[];
  /** Octets that belong to the records. */
  readonly end: number;
  /** Set when the octets at `end` are no record; else they are the start of one. */
  readonly error?: string;
}

/** Cuts octets into records from position `from` on, as far as they go. */
export function readRecords(data: Uint8Array, from = 0): Records {
  const records: TlsRecord[] = [];
  let at = from;
  while (at + HEADER_OCTETS <= data.length) {
    const header = data.subarray(at, at + HEADER_OCTETS);
    const error = headerError(header);
    if (error !== undefined) return { records, end: at, error };
    if (records.length === MAX_RECORDS) {
      return { records, end: at, error: `more than ${MAX_RECORDS} records` };
    }
    const to = at + HEADER_OCTETS + bodyOctets(header);
    if (to > data.length) break;
    const body = data.subarray(at + HEADER_OCTETS, to);
    records.push({ type: header[0]!, header, body, from: at, to });
    at = to;
  }
  return { records, end: at };
}

/**
 * Where records begin again in octets that may start within one: at a header
 * behind whose record another header or the end of the octets lies.
 */
export function findRecords(data: Uint8Array): number | undefined {
  const last = Math.min(data.length - HEADER_OCTETS, MAX_BODY_OCTETS);
  for (let at = 0; at <= last; at++) {
    const next = protectedEnd(data, at);
    if (next === undefined) continue;
    if (next === data.length || protectedEnd(data, next) !== undefined) {
      return at;
    }
  }
  return undefined;
}

/** Behind a record as both versions send them once there are keys, if one begins at `at`. */
function protectedEnd(data: Uint8Array, at: number): number | undefined {
  const header = data.subarray(at, at + HEADER_OCTETS);
  if (header.length < HEADER_OCTETS || header[2] !== 3) return undefined;
  if (headerError(header) !== undefined || bodyOctets(header) === 0) {
    return undefined;
  }
  return at + HEADER_OCTETS + bodyOctets(header);
}

/** Whether a stream's first octets are a TLS record's header. */
export function isTls(data: Uint8Array): boolean {
  return data.length >= HEADER_OCTETS + 1 &&
    headerError(data.subarray(0, HEADER_OCTETS)) === undefined &&
    bodyOctets(data) > 0;
}

function headerError(header: Uint8Array): string | undefined {
  const type = header[0]!;
  if (type < 20 || type > 24) return `content type ${type} is none of TLS`;
  if (header[1] !== 3 || header[2]! > 4) {
    return `record version ${header[1]}.${header[2]} is none of TLS`;
  }
  const octets = bodyOctets(header);
  return octets > MAX_BODY_OCTETS
    ? `record length ${octets} exceeds ${MAX_BODY_OCTETS}`
    : undefined;
}

function bodyOctets(header: Uint8Array): number {
  return header[3]! << 8 | header[4]!;
}
