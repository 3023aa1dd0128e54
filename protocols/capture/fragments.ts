import { behindExtensions, type IpPacket } from "./ip.ts";
import type { Note, Octets, Piece } from "./types.ts";

/** Datagrams begun and not complete that are kept; beyond, the oldest goes. */
const MAX_OPEN = 64;
/** Longest IP payload there is, octets. */
const MAX_PAYLOAD = 65_535;
/** Seconds a fragment waits for the others, in ms of capture time (RFC 8200 clause 4.5). */
const LIFE_MS = 60_000;

interface Part {
  readonly at: number;
  readonly payload: Octets;
}

interface Open {
  readonly parts: Part[];
  readonly packet: number;
  readonly sinceMs: number;
  protocol: number;
  total?: number;
}

/**
 * Puts fragmented IP datagrams together.
 *
 * Overlapping fragments are refused (RFC 5722); a datagram that stays
 * incomplete is reported. Memory is bounded by 64 datagrams at once.
 */
export class Fragments {
  readonly #note: Note;
  readonly #open = new Map<string, Open>();

  constructor(note: Note) {
    this.#note = note;
  }

  /** Takes a fragment of packet `number`; the whole datagram comes out with its last one. */
  add(
    packet: IpPacket,
    number: number,
    timeMs: number,
  ): IpPacket | undefined {
    const { fragment, payload } = packet;
    if (fragment === undefined) return packet;
    const open = this.#openFor(fragment.id, packet, number, timeMs);
    const end = fragment.at + payload.data.length;
    const twin = open.parts.find(({ at }) => at === fragment.at);
    if (twin?.payload.data.length === payload.data.length) return undefined;
    if (
      end > MAX_PAYLOAD || packet.missing > 0 || payload.data.length === 0 ||
      open.parts.some((part) =>
        fragment.at < part.at + part.payload.data.length && part.at < end
      )
    ) {
      this.#open.delete(fragment.id);
      this.#note(
        `packet ${number}: IP fragment is cut off, too long or overlaps another; its datagram is left out`,
      );
      return undefined;
    }
    open.parts.push({ at: fragment.at, payload });
    if (fragment.at === 0) open.protocol = packet.protocol;
    if (!fragment.more) open.total = end;
    const whole = join(open);
    if (whole === undefined) return undefined;
    this.#open.delete(fragment.id);
    const inner = behindExtensions(whole, open.protocol);
    if (inner === undefined) {
      this.#note(`packet ${number}: IPv6 extension headers are cut off`);
      return undefined;
    }
    const { source, destination } = packet;
    return { source, destination, missing: 0, ...inner };
  }

  /** Reports the datagrams that never became whole. */
  finish(): void {
    for (const open of this.#open.values()) this.#giveUp(open);
    this.#open.clear();
  }

  #openFor(id: string, packet: IpPacket, number: number, timeMs: number): Open {
    const known = this.#open.get(id);
    if (known !== undefined && timeMs - known.sinceMs <= LIFE_MS) return known;
    if (known !== undefined) this.#drop(id, known);
    const [oldest] = this.#open;
    if (this.#open.size >= MAX_OPEN && oldest !== undefined) {
      this.#drop(oldest[0], oldest[1]);
    }
    const open: Open = {
      parts: [],
      packet: number,
      sinceMs: timeMs,
      protocol: packet.protocol,
    };
    this.#open.set(id, open);
    return open;
  }

  #drop(id: string, open: Open): void {
    this.#open.delete(id);
    this.#giveUp(open);
  }

  #giveUp(open: Open): void {
    this.#note(
      `packet ${open.packet}: IP fragment whose other fragments are not in the capture; its datagram is left out`,
    );
  }
}

/** The datagram's octets once no part is missing. */
function join(open: Open): Octets | undefined {
  if (open.total === undefined) return undefined;
  const parts = open.parts.sort((a, b) => a.at - b.at);
  const data = new Uint8Array(open.total);
  const pieces: Piece[] = [];
  let next = 0;
  for (const { at, payload } of parts) {
    if (at !== next || at + payload.data.length > open.total) return undefined;
    data.set(payload.data, at);
    pieces.push(...payload.pieces);
    next = at + payload.data.length;
  }
  return next === open.total ? { data, pieces } : undefined;
}
