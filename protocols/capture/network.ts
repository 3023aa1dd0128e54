/**
 * TCP segments and UDP datagrams out of captured packets.
 *
 * `link.ts` finds the IP header, `ip.ts` reads it, `fragments.ts` joins what
 * IP cut. Source: RFC 9293 clause 3.1, RFC 768.
 *
 * @module
 */

import { Fragments } from "./fragments.ts";
import { type IpPacket, readIp, word } from "./ip.ts";
import { ipStart } from "./link.ts";
import {
  cut,
  type Endpoint,
  type Note,
  type Octets,
  type Packet,
} from "./types.ts";

/** What TCP and UDP have in common. */
interface Carried {
  /** The packet that completed it. */
  readonly packet: number;
  /** Milliseconds since 1970 UTC. */
  readonly timeMs: number;
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly payload: Octets;
  /** Octets of payload that were sent and not captured. */
  readonly missing: number;
}

/** A UDP datagram. */
export interface Datagram extends Carried {
  readonly transport: "udp";
}

/** A TCP segment. */
export interface Segment extends Carried {
  readonly transport: "tcp";
  /** Sequence number of the first octet (of SYN, where set), 32 bits. */
  readonly sequence: number;
  readonly syn: boolean;
  readonly ack: boolean;
  readonly fin: boolean;
  readonly rst: boolean;
}

const TCP = 6;
const UDP = 17;
const TCP_HEADER = 20;
const UDP_HEADER = 8;

/** Reads packets of all link types known; what it cannot read goes to `note`. */
export class Network {
  readonly #note: Note;
  readonly #fragments: Fragments;
  readonly #unknownLinks = new Set<number>();

  constructor(note: Note) {
    this.#note = note;
    this.#fragments = new Fragments(note);
  }

  /** The segment or datagram that `packet` holds or completes, if any. */
  read(packet: Packet): Segment | Datagram | undefined {
    const start = ipStart(packet);
    if (!start.ok) {
      this.#noteLink(packet, start.reason);
      return undefined;
    }
    const { number, offset, data, timeMs } = packet;
    const captured: Octets = {
      data: data.subarray(start.at),
      pieces: [{
        packet: number,
        offset: offset + start.at,
        length: data.length - start.at,
      }],
    };
    const ip = readIp(captured);
    if (!ip.ok) {
      this.#note(`packet ${number}: ${ip.reason}`);
      return undefined;
    }
    const whole = this.#fragments.add(ip.packet, number, timeMs);
    if (whole === undefined) return undefined;
    const read = whole.protocol === TCP
      ? readTcp(whole, number, timeMs)
      : whole.protocol === UDP
      ? readUdp(whole, number, timeMs)
      : undefined;
    if (typeof read !== "string") return read;
    this.#note(`packet ${number}: ${read}`);
    return undefined;
  }

  /** Reports what never became whole. */
  finish(): void {
    this.#fragments.finish();
  }

  #noteLink(packet: Packet, reason: string | undefined): void {
    if (reason === undefined || this.#unknownLinks.has(packet.linkType)) return;
    this.#unknownLinks.add(packet.linkType);
    this.#note(`packet ${packet.number}: ${reason}`);
  }
}

/** The segment, or why there is none, in words. */
function readTcp(
  ip: IpPacket,
  packet: number,
  timeMs: number,
): Segment | string {
  const { data } = ip.payload;
  if (data.length < TCP_HEADER) {
    return `TCP header ends after ${data.length} of 20 octets`;
  }
  const header = (data[12]! >>> 4) * 4;
  if (header < TCP_HEADER || header > data.length) {
    return `TCP header claims ${header} octets of ${data.length}`;
  }
  const flags = data[13]!;
  return {
    transport: "tcp",
    packet,
    timeMs,
    source: { address: ip.source, port: word(data, 0) },
    destination: { address: ip.destination, port: word(data, 2) },
    sequence: word(data, 4) * 0x10000 + word(data, 6),
    fin: (flags & 0x01) !== 0,
    syn: (flags & 0x02) !== 0,
    rst: (flags & 0x04) !== 0,
    ack: (flags & 0x10) !== 0,
    payload: cut(ip.payload, header, data.length),
    missing: ip.missing,
  };
}

/** The datagram, or why there is none, in words. */
function readUdp(
  ip: IpPacket,
  packet: number,
  timeMs: number,
): Datagram | string {
  const { data } = ip.payload;
  if (data.length < UDP_HEADER) {
    return `UDP header ends after ${data.length} of 8 octets`;
  }
  const length = word(data, 4);
  if (length < UDP_HEADER) {
    return `UDP length ${length} is less than its header`;
  }
  const payload = cut(ip.payload, UDP_HEADER, length - UDP_HEADER);
  return {
    transport: "udp",
    packet,
    timeMs,
    source: { address: ip.source, port: word(data, 0) },
    destination: { address: ip.destination, port: word(data, 2) },
    payload,
    missing: length - UDP_HEADER - payload.data.length,
  };
}
