/**
 * Capture files: which format, and the packets of classic pcap.
 *
 * Source: draft-ietf-opsawg-pcap; `pcapng.ts` has the newer format.
 *
 * @module
 */

import { CaptureError, checkPacketLength, CutOff } from "./errors.ts";
import { isPcapng, readPcapng } from "./pcapng.ts";
import type { Packet, Watch } from "./types.ts";

const FILE_HEADER = 24;
const RECORD_HEADER = 16;

/** Magic numbers as a big-endian reader sees them. */
const CLASSIC = new Map<number, { little: boolean; nano: boolean }>([
  [0xa1b2c3d4, { little: false, nano: false }],
  [0xd4c3b2a1, { little: true, nano: false }],
  [0xa1b23c4d, { little: false, nano: true }],
  [0x4d3cb2a1, { little: true, nano: true }],
]);

/**
 * The packets of a capture file, in its order: classic pcap (both byte orders,
 * micro- and nanoseconds) or pcapng.
 *
 * A file that ends within a packet gives the packets before it, then tells
 * `watch.cutOff`; without that, it throws.
 *
 * @throws {CaptureError} while iterating, for a file that is no capture or is damaged
 */
export function* readPackets(
  file: Uint8Array,
  watch: Watch = {},
): Generator<Packet, void> {
  try {
    yield* isPcapng(file) ? readPcapng(file, watch) : readClassic(file);
  } catch (error) {
    if (!(error instanceof CutOff) || watch.cutOff === undefined) throw error;
    watch.cutOff(error);
  }
}

function* readClassic(file: Uint8Array): Generator<Packet, void> {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const { little, nano } = formOf(view);
  if (file.length < FILE_HEADER) throw new CutOff(0, "the pcap file header");
  const linkType = view.getUint32(20, little) & 0xffff;
  let at = FILE_HEADER;
  for (let number = 1; at < file.length; number++) {
    if (at + RECORD_HEADER > file.length) {
      throw new CutOff(at, `the header of packet ${number}`);
    }
    const seconds = view.getUint32(at, little);
    const fraction = view.getUint32(at + 4, little);
    const captured = view.getUint32(at + 8, little);
    checkPacketLength(captured, number, at + 8);
    const offset = at + RECORD_HEADER;
    if (offset + captured > file.length) {
      throw new CutOff(at, `packet ${number}`);
    }
    yield {
      number,
      timeMs: seconds * 1000 + fraction / (nano ? 1e6 : 1e3),
      linkType,
      offset,
      data: file.subarray(offset, offset + captured),
    };
    at = offset + captured;
  }
}

function formOf(view: DataView): { little: boolean; nano: boolean } {
  if (view.byteLength < 4) {
    throw new CaptureError(
      0,
      `file of ${view.byteLength} octets is no capture`,
      "name a pcap or pcapng file",
    );
  }
  const magic = view.getUint32(0);
  const form = CLASSIC.get(magic);
  if (form !== undefined) return form;
  const gzip = magic >>> 16 === 0x1f8b;
  throw new CaptureError(
    0,
    `magic number ${magic.toString(16).padStart(8, "0")} is no capture's`,
    gzip
      ? "the file is compressed; unpack it with gunzip first"
      : "name a pcap or pcapng file",
  );
}
