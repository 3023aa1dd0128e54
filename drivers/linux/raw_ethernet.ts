/**
 * Ethernet frames of one interface, whole, as a packet socket gives them.
 *
 * Source: packet(7). Needs the capability CAP_NET_RAW and Linux 4.20.
 *
 * Bounds: frames that nobody reads wait in the socket's buffer (200 KiB unless
 * the system says otherwise); what comes beyond that is dropped and counted.
 * Frames longer than 1 518 octets are left out and counted.
 *
 * @module
 */

import {
  EAGAIN,
  EINVAL,
  ENETDOWN,
  ENXIO,
  EPERM,
  errno,
  failed,
  libc,
  SystemError,
  wordsOf,
} from "./libc.ts";
import { type Poller, poller } from "./poller.ts";

/** Octets of the longest frame: 1 500, two addresses, EtherType, one VLAN tag. */
export const FRAME_OCTETS_MAX = 1_518;
/** Octets of the shortest frame (IEEE 802.3 without its check sequence). */
export const FRAME_OCTETS_MIN = 60;

const AF_PACKET = 17;
/** SOCK_RAW with SOCK_CLOEXEC and SOCK_NONBLOCK. */
const RAW_NONBLOCKING = 3 | 0o2000000 | 0o4000;
const ETH_P_ALL = 0x0003;
const SIOCGIFHWADDR = 0x8927n;
const SOL_PACKET = 263;
const PACKET_ADD_MEMBERSHIP = 1;
const PACKET_MR_PROMISC = 1;
const PACKET_STATISTICS = 6;
const PACKET_IGNORE_OUTGOING = 23;
/** With it `recv` says how long the frame was, also when it was cut. */
const MSG_TRUNC = 0x20;
/** Frames read in one turn of the event loop: a flood must not hold up timers. */
const FRAMES_A_TURN = 64;

/** How an interface is opened. */
export interface RawEthernetOptions {
  readonly interface: string;
  /** The EtherType whose frames are read; "all" also reads 802.3 lengths. */
  readonly etherType: number | "all";
  /** Also reads frames that are for other stations' addresses. */
  readonly promiscuous?: boolean;
}

/** Frames that came and were not read, and why. */
export interface RawEthernetCounts {
  /** Found no room in the socket's buffer. */
  readonly dropped: number;
  /** Were longer than `FRAME_OCTETS_MAX`. */
  readonly tooLong: number;
}

/** An open interface; own frames are not read back. */
export class RawEthernet {
  readonly interface: string;
  /** The interface's own MAC address, 6 octets. */
  readonly address: Uint8Array;
  readonly #index: number;
  readonly #socket: number;
  readonly #poller: Poller = poller();
  readonly #buffer = new Uint8Array(FRAME_OCTETS_MAX);
  #leftThisTurn = FRAMES_A_TURN;
  #isReading = false;
  #isClosed = false;
  #dropped = 0;
  #tooLong = 0;

  /**
   * Opens an interface.
   *
   * @throws SystemError when it is missing, or the capability is
   */
  constructor(options: RawEthernetOptions) {
    this.interface = options.interface;
    this.#index = indexOf(options.interface);
    this.#socket = opened(options, this.#index);
    try {
      this.address = addressOf(this.#socket, options.interface);
    } catch (cause) {
      libc().close(this.#socket);
      throw cause;
    }
  }

  /** What was not read since the interface was opened. */
  get counts(): RawEthernetCounts {
    if (!this.#isClosed) this.#dropped += newlyDropped(this.#socket);
    return { dropped: this.#dropped, tooLong: this.#tooLong };
  }

  /**
   * The next frame, from the destination address on, without check sequence;
   * `null` once this is closed. While the interface is down, it waits.
   *
   * @throws SystemError when the interface is gone
   */
  async read(): Promise<Uint8Array<ArrayBuffer> | null> {
    if (this.#isReading) throw new Error("a read is already waiting");
    this.#isReading = true;
    try {
      while (!this.#isClosed) {
        const frame = this.#leftThisTurn > 0 ? this.#take() : undefined;
        if (frame) return frame;
        await this.#poller.readable(this.#socket);
        this.#leftThisTurn = FRAMES_A_TURN;
      }
      return null;
    } finally {
      this.#isReading = false;
    }
  }

  /** A frame that waits in the socket. */
  #take(): Uint8Array<ArrayBuffer> | undefined {
    const { length } = this.#buffer;
    while (this.#leftThisTurn-- > 0) {
      const octets = Number(
        libc().recv(this.#socket, this.#buffer, BigInt(length), MSG_TRUNC),
      );
      if (octets > length) this.#tooLong++;
      else if (octets >= 0) return this.#buffer.slice(0, octets);
      else return this.#rest(errno());
    }
    return undefined;
  }

  /** An interface that went down may come back; one that was taken away cannot. */
  #rest(number: number): undefined {
    const here = indexOf(this.interface) === this.#index;
    if (here && (number === EAGAIN || number === ENETDOWN)) return;
    const reason = wordsOf(here ? number : ENXIO);
    throw new SystemError(`cannot read from ${this.#name}: ${reason}`, number);
  }

  /**
   * Sends one frame, from the destination address on; a short one is filled up
   * with zeros to 60 octets.
   *
   * @throws SystemError when it is too long, or the interface is down, gone or full
   */
  write(frame: Uint8Array): void {
    if (this.#isClosed) {
      throw new SystemError(`cannot write to ${this.#name}: it is closed`, 0);
    }
    const whole = new Uint8Array(Math.max(frame.length, FRAME_OCTETS_MIN));
    whole.set(frame);
    const sent = libc().send(this.#socket, whole, BigInt(whole.length), 0);
    if (Number(sent) < 0) throw failed(`write to ${this.#name}`);
  }

  /** Ends the read that waits; a second call does nothing. */
  close(): void {
    if (this.#isClosed) return;
    this.#dropped += newlyDropped(this.#socket);
    this.#isClosed = true;
    this.#poller.forget(this.#socket);
    libc().close(this.#socket);
  }

  get #name(): string {
    return `interface "${this.interface}"`;
  }
}

/** A socket that hears what is asked for and nothing else. */
function opened(options: RawEthernetOptions, index: number): number {
  const action = `open interface "${options.interface}" for raw frames`;
  if (index === 0) {
    throw new SystemError(`cannot ${action}: there is no such interface`, 0);
  }
  // Without a protocol it hears nothing until it is bound to its interface.
  const socket = libc().socket(AF_PACKET, RAW_NONBLOCKING, 0);
  if (socket < 0) throw unopened(action, errno());
  const must = (result: number) => {
    if (result >= 0) return;
    const error = unopened(action, errno());
    libc().close(socket);
    throw error;
  };
  const set = (option: number, value: Uint8Array<ArrayBuffer>) =>
    must(
      libc().setsockopt(socket, SOL_PACKET, option, value, value.length),
    );
  set(PACKET_IGNORE_OUTGOING, new Uint8Array(Int32Array.of(1).buffer));
  if (options.promiscuous) set(PACKET_ADD_MEMBERSHIP, promiscuity(index));
  const { etherType } = options;
  const place = bindAddress(index, etherType === "all" ? ETH_P_ALL : etherType);
  must(libc().bind(socket, place, place.length));
  return socket;
}

function unopened(action: string, number: number): SystemError {
  const reason = number === EPERM
    ? "the capability CAP_NET_RAW is missing; a systemd unit gives it by AmbientCapabilities=CAP_NET_RAW"
    : number === EINVAL
    ? "Linux 4.20 or newer is needed"
    : wordsOf(number);
  return new SystemError(`cannot ${action}: ${reason}`, number);
}

/** The number of an interface; 0 when there is none of that name. */
function indexOf(name: string): number {
  return libc().if_nametoindex(new TextEncoder().encode(`${name}\0`));
}

/** `struct sockaddr_ll`: family, protocol in network order, index; the rest zero. */
function bindAddress(index: number, protocol: number): Uint8Array<ArrayBuffer> {
  const place = new Uint8Array(20);
  const view = new DataView(place.buffer);
  view.setUint16(0, AF_PACKET, true);
  view.setUint16(2, protocol, false);
  view.setInt32(4, index, true);
  return place;
}

/** `struct packet_mreq`: index, kind; no address. */
function promiscuity(index: number): Uint8Array<ArrayBuffer> {
  const wish = new Uint8Array(16);
  const view = new DataView(wish.buffer);
  view.setInt32(0, index, true);
  view.setUint16(4, PACKET_MR_PROMISC, true);
  return wish;
}

/** From `struct ifreq`: 16 octets of name, 2 of family, then the address. */
function addressOf(socket: number, name: string): Uint8Array {
  const request = new Uint8Array(40);
  request.set(new TextEncoder().encode(name).subarray(0, 15));
  if (libc().ioctl(socket, SIOCGIFHWADDR, request) < 0) {
    throw failed(`read the address of interface "${name}"`);
  }
  return request.slice(18, 24);
}

/** `struct tpacket_stats`: frames, drops; reading it sets both to zero. */
function newlyDropped(socket: number): number {
  const found = new Uint8Array(8);
  const length = new Uint8Array(Uint32Array.of(8).buffer);
  const read = libc().getsockopt(
    socket,
    SOL_PACKET,
    PACKET_STATISTICS,
    found,
    length,
  );
  return read < 0 ? 0 : new DataView(found.buffer).getUint32(4, true);
}
