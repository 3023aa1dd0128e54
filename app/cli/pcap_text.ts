/**
 * How `v2gate pcap` writes what it found, for people and as JSON.
 *
 * @module
 */

import {
  type CapturedFrame,
  type CapturedTls,
  type Place,
  printable,
  PROTOCOLS,
  type Reading,
  xmlLines,
  xmlText,
} from "../../protocols/capture/mod.ts";
import { hex } from "../../protocols/v2gtp/mod.ts";

/** Octets of an undecodable payload that are shown in text. */
const MAX_SHOWN_OCTETS = 1024;

/** A frame for people: a line about it, then its content. */
export function frameText(
  number: number,
  frame: CapturedFrame,
  reading: Reading,
): string {
  const { connection, encrypted, packet, payloadType, payload } = frame;
  const link = frame.transport === "udp"
    ? "UDP"
    : `connection ${connection}${encrypted ? ", TLS" : ""}`;
  const set = reading.kind === "sdp" ? undefined : reading.set;
  const name = reading.kind === "refused" ? "UNDECODED" : reading.name;
  const [from, to] = directionOf(frame, reading);
  const head = [
    timeText(frame.timeMs),
    `#${number}`,
    `${from} > ${to}`,
    `0x${hex(payloadType, 4)}`,
    name,
    `(${
      set === undefined ? "" : `${PROTOCOLS[set] ?? set}, `
    }packet ${packet}, ${link})`,
  ].join("  ");
  return [head, ...bodyLines(reading, payload)].join("\n  ");
}

function bodyLines(reading: Reading, payload: Uint8Array): string[] {
  switch (reading.kind) {
    case "sdp":
      return [reading.text];
    case "message":
      return [
        ...xmlLines(reading.root),
        ...(reading.trailing > 0
          ? [`note: ${reading.trailing} octets follow the message`]
          : []),
        ...reading.notes.map((note) => `note: ${printable(note)}`),
      ];
    case "refused":
      return [
        printable(
          `${reading.reason} at bit ${reading.bit}, path /${reading.path}`,
        ),
        ...reading.notes.map((note) => `note: ${printable(note)}`),
        ...hexLines(payload),
      ];
  }
}

/** A frame as JSON; `hex` is its payload. */
export function frameJson(
  number: number,
  frame: CapturedFrame,
  reading: Reading,
) {
  const { payload, payloadType, locate: _, ...captured } = frame;
  return {
    kind: "frame",
    number,
    time: timeText(frame.timeMs),
    ...captured,
    from: directionOf(frame, reading)[0],
    payloadType: `0x${hex(payloadType, 4)}`,
    hex: hexOf(payload),
    ...(reading.kind === "message"
      ? {
        set: reading.set,
        message: reading.name,
        xml: xmlText(reading.root),
        trailing: reading.trailing,
        notes: reading.notes,
      }
      : reading.kind === "sdp"
      ? { message: reading.name, text: reading.text }
      : {
        ...(reading.set === undefined ? {} : { set: reading.set }),
        notes: reading.notes,
        undecoded: {
          bit: reading.bit,
          path: reading.path,
          reason: reading.reason,
        },
      }),
  };
}

/** Who speaks to whom; the message tells where the capture does not. */
function directionOf(
  { from }: CapturedFrame,
  reading: Reading,
): readonly [string, string] {
  const name = reading.kind === "message" ? reading.name : "";
  const side = from !== "unknown"
    ? from
    : name.endsWith("Req")
    ? "car"
    : name.endsWith("Res")
    ? "station"
    : "unknown";
  const other = { car: "station", station: "car", unknown: "unknown" };
  return [side, other[side]];
}

/** A TLS connection for people, its certificates on lines of their own. */
export function linkText(link: CapturedTls): string {
  const { connection, source, destination, opened, packet } = link;
  const what = [
    link.version ?? "TLS",
    link.suite,
    link.serverName === undefined
      ? undefined
      : `server name "${link.serverName}"`,
    opened ? "decrypted" : "not decrypted",
  ].filter((part) => part !== undefined).join(", ");
  const certificates = link.certificates.map((one) =>
    `${one.from} certificate ${one.depth}: ${
      printable(one.subject ?? "not readable")
    } (${one.octets} octets)`
  );
  return [
    `${
      timeText(link.timeMs)
    }  ${source} > ${destination}  ${what}  (packet ${packet}, connection ${connection})`,
    ...certificates,
  ].join("\n  ");
}

/** A TLS connection as JSON. */
export function linkJson(link: CapturedTls) {
  return { kind: "tls", time: timeText(link.timeMs), ...link };
}

/** One personal field as it is told. */
export interface Told {
  readonly field: string;
  readonly value: string;
  readonly packet: number;
  readonly where: readonly Place[];
  readonly frame?: number;
  readonly message?: string;
  readonly path?: string;
  readonly encrypted?: boolean;
  readonly bits?: { readonly from: number; readonly count: number };
}

/** A personal field on one line. */
export function personalText(told: Told): string {
  const { field, value, frame, packet, message, path, bits, where } = told;
  const place = where.map(({ offset, length }) =>
    `${length} octets from octet ${offset}`
  ).join(" and ");
  return printable([
    `${field} "${value}"`,
    frame !== undefined
      ? `#${frame}, packet ${packet}`
      : packet > 0
      ? `packet ${packet}`
      : "description of an interface",
    ...(message === undefined ? [] : [message]),
    ...(path === undefined ? [] : [path]),
    `${told.encrypted ? "TLS record: " : ""}${place} of the file`,
    ...(bits === undefined
      ? []
      : [`${bits.count} bits from bit ${bits.from} of the payload`]),
  ].join("  "));
}

/** How many were found, on one line. */
export function summary(counts: ReadonlyMap<string, number>): string {
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  if (all === 0) return "no personal field found";
  const each = [...counts].map(([field, count]) => `${field} ${count}`);
  return `${all} places with personal data: ${each.join(", ")}`;
}

/** UTC with milliseconds; a damaged time is shown as it is. */
function timeText(ms: number): string {
  const time = new Date(ms);
  return Number.isNaN(time.getTime()) ? `${ms} ms` : time.toISOString();
}

function hexLines(octets: Uint8Array): string[] {
  const shown = octets.subarray(0, MAX_SHOWN_OCTETS);
  const lines = Array.from(
    { length: Math.ceil(shown.length / 32) },
    (_, at) => hexOf(shown.subarray(32 * at, 32 * at + 32)),
  );
  const rest = octets.length - shown.length;
  return rest === 0 ? lines : [...lines, `and ${rest} more octets`];
}

function hexOf(octets: Uint8Array): string {
  return Array.from(octets, (octet) => hex(octet, 2)).join("");
}
