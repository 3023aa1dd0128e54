/**
 * V2GTP frames out of one direction's octets.
 *
 * @module
 */

import {
  decodeHeader,
  type Frame,
  HEADER_OCTETS,
  hex,
  PayloadType,
} from "../v2gtp/mod.ts";
import type { Note, Span, Stretch } from "./types.ts";

/** Longest payload accepted, octets: more is taken for damage. */
export const MAX_PAYLOAD_OCTETS = 1 << 20;

/** Places stepped over that are named, of one direction. */
const MAX_NOTES = 100;

/** ScheduleRenegotiation to ParkingStatus of ISO 15118-20. */
const FIRST_SIDE_STREAM = 0x8101;
const LAST_SIDE_STREAM = 0x8104;

/** A frame and the captured octets its payload came in. */
export interface TracedFrame extends Frame {
  /** Of the header and the payload. */
  readonly all: readonly Span[];
  /** Of the payload alone, its octets `from` (inclusive) to `to` (exclusive). */
  trace(from: number, to: number): readonly Span[];
}

/** What a direction holds. */
export interface FoundFrames {
  readonly frames: readonly TracedFrame[];
  /** Whether it begins with a frame, or part of one. */
  readonly beginsWithFrame: boolean;
  /** What was stepped over, in words. */
  readonly notes: readonly string[];
}

/**
 * Finds the frames of a direction.
 *
 * Where octets are no frame, or some are missing, it goes on at the next
 * header of a known payload type and a plausible length, and says so.
 *
 * @param stretches in order; between two, octets are missing
 * @param label names the direction in notes
 * @param maxFrames found at most
 */
export function findFrames(
  stretches: readonly Stretch[],
  label: string,
  maxFrames: number,
): FoundFrames {
  const frames: TracedFrame[] = [];
  const notes: string[] = [];
  let untold = 0;
  const note = (text: string) => {
    if (notes.length < MAX_NOTES) notes.push(`${label}: ${text}`);
    else untold++;
  };
  const first = stretches[0]?.data;
  for (const stretch of stretches) {
    readStretch(stretch, frames, maxFrames, note);
  }
  if (untold > 0) {
    notes.push(`${label}: ${untold} more places are not read and not named`);
  }
  return {
    frames,
    beginsWithFrame: first !== undefined && startsLikeFrame(first),
    notes,
  };
}

function startsLikeFrame(data: Uint8Array): boolean {
  return data.length >= 2 && data[0] === 0x01 && data[1] === 0xfe;
}

function readStretch(
  stretch: Stretch,
  frames: TracedFrame[],
  maxFrames: number,
  note: Note,
): void {
  const { data } = stretch;
  let at = 0;
  while (at < data.length) {
    if (frames.length >= maxFrames) {
      note(`${placeOf(stretch, at)}: too many frames; the rest is left out`);
      return;
    }
    const left = data.length - at;
    if (left < HEADER_OCTETS) {
      note(
        `${placeOf(stretch, at)}: V2GTP header ends after ${left} of 8 octets`,
      );
      return;
    }
    const header = decodeHeader(data.subarray(at), MAX_PAYLOAD_OCTETS);
    if (!header.ok) {
      const next = nextHeader(data, at + 1);
      const skipped = (next ?? data.length) - at;
      note(
        `${placeOf(stretch, at)}: ${header.reason}; ${skipped} octets skipped${
          next === undefined ? "" : " up to the next header"
        }`,
      );
      if (next === undefined) return;
      at = next;
      continue;
    }
    const from = at + HEADER_OCTETS;
    const to = from + header.octets;
    if (to > data.length) {
      note(
        `${placeOf(stretch, at)}: V2GTP frame of type 0x${
          hex(header.payloadType, 4)
        } ends after ${data.length - from} of ${header.octets} payload octets`,
      );
      // The length may be what is damaged: whole frames may lie behind it.
      const next = nextHeader(data, at + 1);
      if (next === undefined) return;
      at = next;
      continue;
    }
    frames.push({
      payloadType: header.payloadType,
      payload: data.slice(from, to),
      all: stretch.trace(at, to),
      trace: (first, behind) => stretch.trace(from + first, from + behind),
    });
    at = to;
  }
}

/** Where the next credible header begins, from `from` on. */
function nextHeader(data: Uint8Array, from: number): number | undefined {
  for (
    let at = data.indexOf(0x01, from);
    at >= 0 && at + HEADER_OCTETS <= data.length;
    at = data.indexOf(0x01, at + 1)
  ) {
    if (data[at + 1] !== 0xfe) continue;
    const header = decodeHeader(data.subarray(at), MAX_PAYLOAD_OCTETS);
    if (
      header.ok && isKnownType(header.payloadType) &&
      at + HEADER_OCTETS + header.octets <= data.length
    ) return at;
  }
  return undefined;
}

/** Types of the messages of DIN 70121 and ISO 15118, and of their side streams. */
function isKnownType(payloadType: number): boolean {
  return payloadType >= PayloadType.SAP &&
      payloadType <= PayloadType.ISO20_WPT ||
    payloadType >= FIRST_SIDE_STREAM && payloadType <= LAST_SIDE_STREAM;
}

function placeOf(stretch: Stretch, at: number): string {
  const span = stretch.trace(at, at + 1)[0];
  return span === undefined
    ? "end of the capture"
    : `packet ${span.packet}, octet ${span.fileOffset} of the file`;
}
