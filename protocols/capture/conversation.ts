/**
 * The V2GTP conversation in a capture: every frame, who sent it and when.
 *
 * @module
 */

import {
  type CapturedFrame,
  type CapturedTls,
  certificateOf,
  placesOf,
  textOf,
} from "./captured.ts";
import {
  decodeHeader,
  HEADER_OCTETS,
  PayloadType,
  SDP_PORT,
} from "../v2gtp/mod.ts";
import type { CaptureError } from "./errors.ts";
import { findFrames, type FoundFrames, type TracedFrame } from "./frames.ts";
import { KeyLog } from "./keylog.ts";
import { type Datagram, Network } from "./network.ts";
import { readPackets } from "./pcap.ts";
import {
  type Connection,
  directionLabel,
  MAX_CONNECTIONS,
  TcpTracker,
} from "./tcp.ts";
import { decryptTls, type TlsConnection } from "./tls.ts";
import { cut, type Note, type Span, type Stretch } from "./types.ts";

/** What a capture holds. */
export interface Conversation {
  /** In the order in which they became complete. */
  readonly frames: CapturedFrame[];
  /** The connections that speak TLS, decrypted or not. */
  readonly tls: CapturedTls[];
  /** What could not be read and what to do about it, one sentence each. */
  readonly notes: string[];
}

/** Frames kept; empty ones could be any number. Ten a second for half a day. */
const MAX_FRAMES = 432_000;
/** Notes kept; a damaged capture could give any number. */
const MAX_NOTES = 1000;

/**
 * Reads a capture file and gives the V2GTP frames in it.
 *
 * Frames are found on any TCP port, in the clear or in TLS whose secrets
 * `keyLog` (NSS key log text) or the file itself has, and SDP on UDP port
 * 15118.
 *
 * @throws {CaptureError} for a file that is no capture or is damaged; one that
 * ends within a packet is read up to there
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 *
 * // The header of a capture file, which is all of one without packets.
 * const header = [0xa1b2c3d4, 0x0002_0004, 0, 0, 65_535, 1];
 * const file = new Uint8Array(4 * header.length);
 * header.forEach((word, i) => new DataView(file.buffer).setUint32(4 * i, word));
 * assert.deepEqual(readConversation(file).frames, []);
 * ```
 */
export function readConversation(
  file: Uint8Array,
  options: { readonly keyLog?: string } = {},
): Conversation {
  const notes: string[] = [];
  let untold = 0;
  const note: Note = (text) => {
    if (notes.length < MAX_NOTES) notes.push(text);
    else untold++;
  };
  const { datagrams, connections, secrets } = sortPackets(file, note);
  const keyLogText = [options.keyLog, ...secrets]
    .filter((text) => text !== undefined).join("\n");
  const keyLog = options.keyLog === undefined && secrets.length === 0
    ? undefined
    : new KeyLog(keyLogText, note);
  const other: number[] = [];
  const tls: CapturedTls[] = [];
  const frames = datagrams.flatMap((datagram) => sdpFrames(datagram, note));
  for (const connection of connections) {
    const speaks = decryptTls(connection, keyLog, note);
    if (speaks !== undefined) tls.push(capturedTls(connection, speaks));
    const left = MAX_FRAMES - frames.length;
    const found = connectionFrames(connection, speaks, left, other, note);
    for (const frame of found) frames.push(frame);
  }
  frames.sort((a, b) => a.packet - b.packet || a.connection - b.connection);
  if (other.length > 0) {
    const named = other.slice(0, 10).join(", ");
    const rest = other.length > 10 ? ` and ${other.length - 10} more` : "";
    note(
      `TCP ${
        other.length === 1 ? "connection" : "connections"
      } ${named}${rest} without V2GTP or TLS left out`,
    );
  }
  if (untold > 0) notes.push(`${untold} more notes are left out`);
  return { frames, tls, notes };
}

function sortPackets(file: Uint8Array, note: Note) {
  const datagrams: Datagram[] = [];
  const secrets: string[] = [];
  const tracker = new TcpTracker();
  const network = new Network(note);
  const packets = readPackets(file, {
    cutOff: ({ message }: CaptureError) => note(message),
    keyLog: (text) => secrets.push(text),
  });
  for (const packet of packets) {
    const carried = network.read(packet);
    if (carried?.transport === "tcp") tracker.add(carried);
    else if (carried !== undefined && isSdp(carried)) datagrams.push(carried);
  }
  network.finish();
  if (tracker.leftOut > 0) {
    note(
      `${tracker.leftOut} TCP segments of connections beyond the ${MAX_CONNECTIONS} that are followed are left out`,
    );
  }
  return { datagrams, connections: tracker.finish(), secrets };
}

function isSdp({ source, destination }: Datagram): boolean {
  return source.port === SDP_PORT || destination.port === SDP_PORT;
}

/** The frame of an SDP datagram; a datagram that is none is noted. */
function sdpFrames(datagram: Datagram, note: Note): CapturedFrame[] {
  const { packet, timeMs, source, destination, payload } = datagram;
  const { data } = payload;
  const bad = (reason: string): CapturedFrame[] => {
    const octet = payload.pieces[0]?.offset;
    note(
      `packet ${packet}${
        octet === undefined ? "" : `, octet ${octet} of the file`
      }: ${reason}`,
    );
    return [];
  };
  if (data.length < HEADER_OCTETS) {
    return bad(`datagram of ${data.length} octets has no V2GTP header`);
  }
  const header = decodeHeader(data, data.length - HEADER_OCTETS);
  if (!header.ok) return bad(`on the port of SDP, ${header.reason}`);
  const end = HEADER_OCTETS + header.octets;
  if (end < data.length) {
    note(
      `packet ${packet}: ${data.length - end} octets follow the V2GTP frame`,
    );
  }
  const { payloadType } = header;
  const locate = (from: number, to: number) =>
    cut(payload, HEADER_OCTETS + from, to - from).pieces
      .map(({ offset, length }) => ({ offset, length }));
  return [{
    timeMs,
    packet,
    encrypted: false,
    transport: "udp",
    source: textOf(source),
    destination: textOf(destination),
    from: payloadType === PayloadType.SDP_REQUEST
      ? "car"
      : payloadType === PayloadType.SDP_RESPONSE
      ? "station"
      : "unknown",
    connection: 0,
    payloadType,
    payload: data.slice(HEADER_OCTETS, end),
    where: header.octets === 0
      ? locate(-HEADER_OCTETS, 0)
      : locate(0, header.octets),
    locate,
  }];
}

/** The frames of both directions; a connection of something else joins `other`. */
function connectionFrames(
  connection: Connection,
  tls: TlsConnection | undefined,
  maxFrames: number,
  other: number[],
  note: Note,
): CapturedFrame[] {
  const { number, streams, opener, notes } = connection;
  const find = (side: 0 | 1, max: number) => {
    const { source, destination, stretches } = streams[side];
    const octets: readonly Stretch[] = tls?.streams[side] ?? stretches;
    return findFrames(octets, directionLabel(number, source, destination), max);
  };
  const first = find(0, maxFrames);
  const found = [first, find(1, maxFrames - first.frames.length)] as const;
  const speaks = found.some(({ frames, beginsWithFrame }) =>
    frames.length > 0 || beginsWithFrame
  );
  const silent = streams.every(({ stretches }) => stretches.length === 0);
  if (speaks || silent || tls !== undefined) notes.forEach(note);
  if (!speaks) {
    if (tls === undefined) other.push(number);
    return [];
  }
  const car = opener ?? carByContent(found) ?? tls?.client;
  return ([0, 1] as const).flatMap((side) => {
    found[side].notes.forEach(note);
    const { source, destination } = streams[side];
    return found[side].frames.map((frame): CapturedFrame => ({
      ...capturedOf(frame),
      encrypted: tls !== undefined,
      transport: "tcp",
      source: textOf(source),
      destination: textOf(destination),
      from: car === undefined ? "unknown" : side === car ? "car" : "station",
      connection: number,
    }));
  });
}

/** The side that sent supportedAppProtocolReq, or the other than its answer's. */
function carByContent(
  found: readonly [FoundFrames, FoundFrames],
): 0 | 1 | undefined {
  for (const side of [0, 1] as const) {
    for (const { payloadType, payload } of found[side].frames) {
      if (payloadType !== PayloadType.SAP || payload[0] !== 0x80) continue;
      // The EXI event code of the document's root: two bits, 0 the request, 1 the response.
      const root = (payload[1] ?? 0xff) >>> 6;
      if (root === 0) return side;
      if (root === 1) return side === 0 ? 1 : 0;
    }
  }
  return undefined;
}

function capturedOf({ payloadType, payload, all, trace }: TracedFrame) {
  const last = all.reduce(
    (a: Span | undefined, b) => a === undefined || b.packet > a.packet ? b : a,
    undefined,
  );
  const locate = (from: number, to: number) => placesOf(trace(from, to));
  return {
    timeMs: last?.timeMs ?? 0,
    packet: last?.packet ?? 0,
    payloadType,
    payload,
    where: payload.length === 0
      ? locate(-HEADER_OCTETS, 0)
      : locate(0, payload.length),
    locate,
  };
}

function capturedTls(
  { number, streams }: Connection,
  { client, hello, certificates, ...seen }: TlsConnection,
): CapturedTls {
  const first = hello.reduce(
    (a: Span | undefined, b) => a === undefined || b.packet < a.packet ? b : a,
    undefined,
  );
  const { source, destination } = streams[client ?? 0];
  const { opened, serverName, version, suite } = seen;
  return {
    connection: number,
    packet: first?.packet ?? 0,
    timeMs: first?.timeMs ?? 0,
    source: textOf(source),
    destination: textOf(destination),
    opened,
    ...(serverName === undefined ? {} : { serverName }),
    ...(version === undefined ? {} : { version }),
    ...(suite === undefined ? {} : { suite }),
    certificates: certificates.map(certificateOf),
  };
}
