/**
 * pcapng: blocks of a capture, of which packets, interfaces and TLS secrets
 * are read and all others stepped over.
 *
 * Source: draft-ietf-opsawg-pcapng.
 *
 * @module
 */

import { CaptureError, checkPacketLength, CutOff } from "./errors.ts";
import type { Packet, Watch } from "./types.ts";

const SECTION = 0x0a0d0d0a;
const INTERFACE = 1;
const OLD_PACKET = 2;
const SIMPLE_PACKET = 3;
const ENHANCED_PACKET = 6;
const SECRETS = 10;
const TLS_KEY_LOG = 0x544c534b;
const OPTION_END = 0;
const OPTION_MAC = 6;
const OPTION_RESOLUTION = 9;
const OPTION_TIME_OFFSET = 14;
/** Block type, its length, and its length again at the end. */
const FRAME_OCTETS = 12;
const MAX_BLOCK_OCTETS = 1 << 24;
const MAX_INTERFACES = 4096;

interface Interface {
  readonly linkType: number;
  /** Longest packet kept, octets; 0 is no limit. */
  readonly snapOctets: number;
  /** Units of a time stamp in a second. */
  readonly unitsPerSecond: bigint;
  /** Seconds to add to each time stamp. */
  readonly offsetSeconds: bigint;
}

/** What holds from one section header to the next. */
interface Section {
  little: boolean;
  interfaces: Interface[];
}

/** A block's content: `view` covers the file, the body lies from `from` to `to`. */
interface Block {
  readonly type: number;
  readonly from: number;
  readonly to: number;
}

/** Whether the file begins with a section header. */
export function isPcapng(file: Uint8Array): boolean {
  return file.length >= 4 && file[0] === 0x0a && file[1] === 0x0d &&
    file[2] === 0x0d && file[3] === 0x0a;
}

/**
 * The packets of a pcapng file; what else is in it goes to `watch`.
 *
 * @throws {CaptureError} for a damaged file, while iterating
 */
export function* readPcapng(
  file: Uint8Array,
  watch: Watch,
): Generator<Packet, void> {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const section: Section = { little: false, interfaces: [] };
  let number = 1;
  for (let at = 0; at < file.length;) {
    const block = readBlock(view, at, section);
    if (block.type === INTERFACE) {
      if (section.interfaces.length === MAX_INTERFACES) {
        throw damaged(at, `more than ${MAX_INTERFACES} interfaces`);
      }
      section.interfaces.push(
        readInterface(view, block, section.little, watch),
      );
    } else if (block.type === SECRETS) {
      const text = readSecrets(view, block, section.little);
      if (text !== undefined) watch.keyLog?.(text);
    } else {
      const packet = readPacket(view, block, section, number);
      if (packet !== undefined) {
        yield packet;
        number++;
      }
    }
    at = block.to + 4;
  }
}

/** Reads a block's frame; a section header also sets byte order and forgets interfaces. */
function readBlock(view: DataView, at: number, section: Section): Block {
  if (at + FRAME_OCTETS > view.byteLength) throw new CutOff(at, "a block");
  if (view.getUint32(at) === SECTION) {
    const order = view.getUint32(at + 8);
    if (order !== 0x1a2b3c4d && order !== 0x4d3c2b1a) {
      throw damaged(at + 8, "a section header without byte order");
    }
    section.little = order === 0x4d3c2b1a;
    section.interfaces = [];
  }
  const { little } = section;
  const octets = view.getUint32(at + 4, little);
  if (octets < FRAME_OCTETS || octets % 4 !== 0 || octets > MAX_BLOCK_OCTETS) {
    throw damaged(at + 4, `a block length of ${octets} octets`);
  }
  if (at + octets > view.byteLength) throw new CutOff(at, "a block");
  const again = view.getUint32(at + octets - 4, little);
  if (again !== octets) {
    throw damaged(
      at + octets - 4,
      `a block of ${octets} octets whose end says ${again}`,
    );
  }
  return {
    type: view.getUint32(at, little),
    from: at + 8,
    to: at + octets - 4,
  };
}

function readInterface(
  view: DataView,
  block: Block,
  little: boolean,
  watch: Watch,
): Interface {
  needs(block, 8, "interface description");
  let unitsPerSecond = 1_000_000n;
  let offsetSeconds = 0n;
  let at = block.from + 8;
  while (at + 4 <= block.to) {
    const code = view.getUint16(at, little);
    const octets = view.getUint16(at + 2, little);
    if (code === OPTION_END) break;
    const value = at + 4;
    if (value + octets > block.to) {
      throw damaged(at, `an option of ${octets} octets beyond its block`);
    }
    if (code === OPTION_RESOLUTION && octets === 1) {
      const resolution = view.getUint8(value);
      const base = resolution & 0x80 ? 2n : 10n;
      unitsPerSecond = base ** BigInt(resolution & 0x7f);
    } else if (code === OPTION_MAC && octets === 6) {
      const mac = new Uint8Array(view.buffer, view.byteOffset + value, octets);
      watch.hardware?.(value, mac);
    } else if (code === OPTION_TIME_OFFSET && octets === 8) {
      offsetSeconds = view.getBigInt64(value, little);
    }
    at = value + (octets + 3 & ~3);
  }
  return {
    linkType: view.getUint16(block.from, little),
    snapOctets: view.getUint32(block.from + 4, little),
    unitsPerSecond,
    offsetSeconds,
  };
}

/** The packet of a block, or undefined for a block of another kind. */
function readPacket(
  view: DataView,
  block: Block,
  section: Section,
  number: number,
): Packet | undefined {
  const { little } = section;
  const { type, from } = block;
  if (type === SIMPLE_PACKET) {
    needs(block, 4, "simple packet");
    const source = interfaceOf(section, 0, from);
    const original = view.getUint32(from, little);
    const kept = source.snapOctets === 0
      ? original
      : Math.min(original, source.snapOctets);
    return packetOf(view, block, number, source, 0, from + 4, kept);
  }
  if (type !== ENHANCED_PACKET && type !== OLD_PACKET) return undefined;
  needs(block, 20, "packet");
  const id = type === ENHANCED_PACKET
    ? view.getUint32(from, little)
    : view.getUint16(from, little);
  const source = interfaceOf(section, id, from);
  const stamp = BigInt(view.getUint32(from + 4, little)) << 32n |
    BigInt(view.getUint32(from + 8, little));
  const octets = view.getUint32(from + 12, little);
  const timeMs = millis(stamp, source);
  return packetOf(view, block, number, source, timeMs, from + 20, octets);
}

function packetOf(
  view: DataView,
  block: Block,
  number: number,
  source: Interface,
  timeMs: number,
  offset: number,
  octets: number,
): Packet {
  checkPacketLength(octets, number, block.from);
  if (offset + octets > block.to) {
    throw damaged(
      block.from,
      `packet ${number} of ${octets} octets longer than its block`,
    );
  }
  return {
    number,
    timeMs,
    linkType: source.linkType,
    offset,
    data: new Uint8Array(view.buffer, view.byteOffset + offset, octets),
  };
}

/** Whole milliseconds exactly, the rest as their fraction. */
function millis(stamp: bigint, source: Interface): number {
  const { unitsPerSecond, offsetSeconds } = source;
  const seconds = stamp / unitsPerSecond + offsetSeconds;
  const rest = Number(stamp % unitsPerSecond) / Number(unitsPerSecond);
  return Number(seconds) * 1000 + rest * 1000;
}

function interfaceOf(section: Section, id: number, offset: number): Interface {
  const found = section.interfaces[id];
  if (found !== undefined) return found;
  throw damaged(offset, `a packet of interface ${id}, which is not described`);
}

/** The text of a TLS key log block; other kinds of secrets are undefined. */
function readSecrets(
  view: DataView,
  block: Block,
  little: boolean,
): string | undefined {
  needs(block, 8, "secrets");
  if (view.getUint32(block.from, little) !== TLS_KEY_LOG) return undefined;
  const octets = view.getUint32(block.from + 4, little);
  const from = block.from + 8;
  if (from + octets > block.to) {
    throw damaged(block.from, `${octets} octets of secrets beyond their block`);
  }
  return new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + from, octets),
  );
}

function needs(block: Block, octets: number, what: string): void {
  if (block.to - block.from >= octets) return;
  throw damaged(
    block.from,
    `${what} block with ${
      block.to - block.from
    } octets where ${octets} are the least`,
  );
}

function damaged(offset: number, what: string): CaptureError {
  return new CaptureError(
    offset,
    `${what}, which no pcapng file has`,
    "the file is damaged; capture again, or repair it with editcap",
  );
}
