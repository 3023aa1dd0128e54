/**
 * One direction of a TCP connection: segments in any order become octets in
 * theirs.
 *
 * All segments are kept until the end of the capture and put in order then, so
 * that a late one still finds its place. Where two carry the same octets, the
 * one that begins first is used; both beginning alike, the one captured first.
 *
 * @module
 */

import type { Segment } from "./network.ts";
import type { Endpoint, Note, Span, Stretch } from "./types.ts";

/** Octets of a direction without a hole, traceable to the file. */
export class TcpStretch implements Stretch {
  /** Position of the first octet in the stream, missing octets counted. */
  readonly streamOffset: number;
  readonly data: Uint8Array;
  /** In order, without a hole and without overlap. */
  readonly spans: readonly Span[];

  constructor(
    streamOffset: number,
    data: Uint8Array,
    spans: readonly Span[],
  ) {
    this.streamOffset = streamOffset;
    this.data = data;
    this.spans = spans;
  }

  trace(from: number, to: number): Span[] {
    const start = this.streamOffset + from;
    const end = this.streamOffset + to;
    const found: Span[] = [];
    for (let at = this.#spanAt(start); at < this.spans.length; at++) {
      const span = this.spans[at]!;
      if (span.streamOffset >= end) break;
      const skip = Math.max(0, start - span.streamOffset);
      const stop = Math.min(span.length, end - span.streamOffset);
      if (stop <= skip) continue;
      found.push({
        ...span,
        streamOffset: span.streamOffset + skip,
        length: stop - skip,
        fileOffset: span.fileOffset + skip,
      });
    }
    return found;
  }

  /** The span that holds a position of the stream, by halving. */
  #spanAt(position: number): number {
    let low = 0;
    let high = this.spans.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (this.spans[middle]!.streamOffset <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** One direction as a whole. */
export interface Stream {
  readonly source: Endpoint;
  readonly destination: Endpoint;
  /** Whether the capture has its first octet: the SYN was seen. */
  readonly fromStart: boolean;
  /** Octets in order; between two stretches some are missing. */
  readonly stretches: readonly TcpStretch[];
}

/** Octets of one packet at their place in the stream. */
interface Placed {
  readonly at: number;
  readonly data: Uint8Array;
  readonly packet: number;
  readonly timeMs: number;
  readonly fileOffset: number;
}

/** Collects the segments of one direction. */
export class StreamBuilder {
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly #placed: Placed[] = [];
  /** Sequence number of the octet at position 0. */
  #base: number | undefined;
  #initialSequence: number | undefined;
  /** Position of the stream's first octet, once the SYN was seen. */
  #start: number | undefined;
  /** Position behind the last octet sent, as far as seen. */
  #end = 0;
  /** Position of FIN, which takes a sequence number and is no octet. */
  #finish: number | undefined;

  constructor(source: Endpoint, destination: Endpoint) {
    this.source = source;
    this.destination = destination;
  }

  /** Whether the sender said it has no more to send. */
  get finished(): boolean {
    return this.#finish !== undefined;
  }

  /** The sequence number its SYN had, or undefined when none was seen. */
  get initialSequence(): number | undefined {
    return this.#initialSequence;
  }

  /** Octets between the end of what was seen and where `sequence` belongs; negative before it. */
  distance(sequence: number): number {
    return this.#base === undefined
      ? 0
      : (sequence - (this.#base + this.#end)) | 0;
  }

  /** Takes a segment of this direction. */
  add(segment: Segment): void {
    const { payload, missing, syn, fin } = segment;
    const sequence = (segment.sequence + (syn ? 1 : 0)) >>> 0;
    if (this.#base === undefined) {
      if (!syn && payload.data.length + missing === 0) return;
      this.#base = sequence;
    }
    const at = this.#end + this.distance(sequence);
    if (syn) {
      this.#initialSequence = segment.sequence;
      this.#start = at;
    }
    let next = at;
    let taken = 0;
    for (const { packet, offset, length } of payload.pieces) {
      this.#placed.push({
        at: next,
        data: payload.data.subarray(taken, taken + length),
        packet,
        timeMs: segment.timeMs,
        fileOffset: offset,
      });
      next += length;
      taken += length;
    }
    this.#end = Math.max(this.#end, next + missing);
    if (fin) this.#finish ??= next + missing;
  }

  /** Puts the octets in order; holes and contradictions go to `note`, which names `label`. */
  build(label: string, note: Note): Stream {
    this.#placed.sort((a, b) => a.at - b.at);
    const first = this.#start ?? this.#placed[0]?.at ?? 0;
    const { runs, end } = this.#runs(first, label, note);
    const sent = Math.min(this.#end, this.#finish ?? this.#end);
    if (end < sent) {
      note(`${label}: the last ${sent - end} octets are not captured`);
    }
    const stretches = runs.map((run) => stretchOf(run, first));
    this.#compare(stretches, first, label, note);
    return {
      source: this.source,
      destination: this.destination,
      fromStart: this.#start !== undefined,
      stretches,
    };
  }

  /** Cuts off what is there twice, and begins a new run behind each hole. */
  #runs(
    first: number,
    label: string,
    note: Note,
  ): { runs: Placed[][]; end: number } {
    const runs: Placed[][] = [];
    let end = first;
    for (const piece of this.#placed) {
      const over = Math.max(0, end - piece.at);
      if (over >= piece.data.length) continue;
      const kept = {
        ...piece,
        at: piece.at + over,
        data: piece.data.subarray(over),
        fileOffset: piece.fileOffset + over,
      };
      const run = runs.at(-1);
      if (kept.at > end) {
        note(
          `${label}: ${
            kept.at - end
          } octets before packet ${kept.packet} are not in the capture`,
        );
      }
      if (run === undefined || kept.at > end) runs.push([kept]);
      else run.push(kept);
      end = kept.at + kept.data.length;
    }
    return { runs, end };
  }

  /** Reports segments that carry other octets for the same place. */
  #compare(
    stretches: readonly TcpStretch[],
    first: number,
    label: string,
    note: Note,
  ): void {
    let at = 0;
    for (const piece of this.#placed) {
      const position = piece.at - first;
      while (at + 1 < stretches.length && endOf(stretches[at]!) <= position) {
        at++;
      }
      const stretch = stretches[at];
      if (stretch === undefined || position < stretch.streamOffset) continue;
      const there = stretch.data.subarray(position - stretch.streamOffset);
      if (piece.data.every((octet, i) => there[i] === octet)) continue;
      note(
        `${label}: packet ${piece.packet} repeats octets with other content; the first are used`,
      );
    }
  }
}

function endOf(stretch: TcpStretch): number {
  return stretch.streamOffset + stretch.data.length;
}

function stretchOf(run: readonly Placed[], first: number): TcpStretch {
  const start = run[0]!.at;
  const last = run.at(-1)!;
  const data = new Uint8Array(last.at + last.data.length - start);
  const spans = run.map((piece) => {
    data.set(piece.data, piece.at - start);
    return {
      streamOffset: piece.at - first,
      length: piece.data.length,
      packet: piece.packet,
      timeMs: piece.timeMs,
      fileOffset: piece.fileOffset,
    };
  });
  return new TcpStretch(start - first, data, spans);
}
