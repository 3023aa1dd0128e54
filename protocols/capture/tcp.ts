/**
 * TCP connections: which segment belongs to which, and when one ends and
 * another begins on the same ports.
 *
 * `stream.ts` puts the octets of a direction in order.
 *
 * @module
 */

import type { Segment } from "./network.ts";
import { type Stream, StreamBuilder } from "./stream.ts";
import type { Endpoint } from "./types.ts";

/** Octets of one connection that are kept, both directions together. */
export const MAX_CONNECTION_OCTETS = 64 << 20;
/** Connections that are followed. */
export const MAX_CONNECTIONS = 10_000;
/** A segment this far from the last of its direction belongs to another connection. */
const FAR_OCTETS = 1 << 20;

/** A connection, its two directions in the order in which they were seen. */
export interface Connection {
  /** Position in the capture, the first is 1. */
  readonly number: number;
  /** Index in `streams` of the side that opened it, when its SYN was seen. */
  readonly opener?: 0 | 1;
  readonly streams: readonly [Stream, Stream];
  /** What is missing or contradicts itself, one sentence each. */
  readonly notes: readonly string[];
}

/** A direction as notes name it. */
export function directionLabel(
  connection: number,
  source: Endpoint,
  destination: Endpoint,
): string {
  return `connection ${connection}, port ${source.port} to ${destination.port}`;
}

interface Open {
  readonly number: number;
  readonly sides: readonly [StreamBuilder, StreamBuilder];
  opener?: 0 | 1;
  reset: boolean;
  octets: number;
  /** Set once octets were left out. */
  full: boolean;
  readonly notes: string[];
}

/** Sorts segments into connections. */
export class TcpTracker {
  readonly #maxOctets: number;
  readonly #all: Open[] = [];
  readonly #current = new Map<string, Open>();
  #leftOut = 0;

  /** @param options.maxOctets kept of one connection */
  constructor(options: { readonly maxOctets?: number } = {}) {
    this.#maxOctets = options.maxOctets ?? MAX_CONNECTION_OCTETS;
  }

  /** Takes the next segment of the capture. */
  add(segment: Segment): void {
    const open = this.#connectionOf(segment);
    if (open === undefined) {
      this.#leftOut++;
      return;
    }
    const side = sideOf(open, segment.source);
    if (segment.syn) {
      open.opener ??= segment.ack ? (side === 0 ? 1 : 0) : side;
    }
    if (segment.rst) {
      // What follows a reset is text for people at most, never the stream.
      open.reset = true;
      return;
    }
    const octets = open.octets + segment.payload.data.length;
    if (octets > this.#maxOctets) {
      noteFull(open, segment, this.#maxOctets);
      return;
    }
    open.octets = octets;
    open.sides[side].add(segment);
  }

  /** Segments of connections beyond the number that is followed. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** All connections, once the capture has ended. */
  finish(): Connection[] {
    return this.#all.map(({ number, opener, sides, notes }) => {
      const build = (side: StreamBuilder) =>
        side.build(
          directionLabel(number, side.source, side.destination),
          (text) => notes.push(text),
        );
      return {
        number,
        ...(opener === undefined ? {} : { opener }),
        streams: [build(sides[0]), build(sides[1])],
        notes,
      };
    });
  }

  #connectionOf(segment: Segment): Open | undefined {
    const ends = [textOf(segment.source), textOf(segment.destination)];
    const key = ends.sort().join(" ");
    const known = this.#current.get(key);
    if (known !== undefined && !beginsAnew(known, segment)) return known;
    if (this.#all.length === MAX_CONNECTIONS) return undefined;
    const open: Open = {
      number: this.#all.length + 1,
      sides: [
        new StreamBuilder(segment.source, segment.destination),
        new StreamBuilder(segment.destination, segment.source),
      ],
      reset: false,
      octets: 0,
      full: false,
      notes: [],
    };
    this.#all.push(open);
    this.#current.set(key, open);
    return open;
  }
}

function noteFull(open: Open, segment: Segment, maxOctets: number): void {
  if (open.full) return;
  open.full = true;
  open.notes.push(
    `connection ${open.number}: more than ${maxOctets} octets; what follows packet ${segment.packet} is left out`,
  );
}

/** Whether a segment on known ports belongs to a later connection. */
function beginsAnew(open: Open, segment: Segment): boolean {
  const side = open.sides[sideOf(open, segment.source)];
  if (segment.syn) {
    const known = side.initialSequence;
    // A SYN sent again repeats its number.
    if (known !== undefined) return known !== segment.sequence;
    // One that comes after its data, only out of order, lies close before it.
    return isOver(open) ||
      Math.abs(side.distance(segment.sequence)) > FAR_OCTETS;
  }
  return isOver(open) && segment.payload.data.length > 0 &&
    Math.abs(side.distance(segment.sequence)) > FAR_OCTETS;
}

function isOver({ reset, sides }: Open): boolean {
  return reset || sides.every(({ finished }) => finished);
}

function sideOf(open: Open, source: Endpoint): 0 | 1 {
  const first = open.sides[0].source;
  return first.port === source.port && first.address === source.address ? 0 : 1;
}

function textOf({ address, port }: Endpoint): string {
  return `${address} ${port}`;
}
