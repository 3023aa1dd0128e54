/** Frames out of a byte stream, beside the usual way: append with `Buffer.concat`, cut off what is whole. */

import { Buffer } from "node:buffer";
import {
  encodeFrame,
  HEADER_OCTETS,
  PayloadType,
  Reassembler,
} from "../../protocols/v2gtp/mod.ts";

const FRAMES = 256;
const MOST = 65_536;
const stream = Buffer.concat(Array.from({ length: FRAMES }, (_, n) => {
  const payload = new Uint8Array(24 + (n * 37) % 400).fill(n);
  return encodeFrame({ payloadType: PayloadType.ISO20_DC, payload });
}));

/** The stream in pieces of that many octets. */
function pieces(octets: number): Uint8Array[] {
  const out: Uint8Array[] = [];
  for (let at = 0; at < stream.length; at += octets) {
    out.push(new Uint8Array(stream.subarray(at, at + octets)));
  }
  return out;
}

function withReassembler(cut: readonly Uint8Array[]): number {
  const reassembler = new Reassembler({ maxPayload: MOST });
  let frames = 0;
  for (const piece of cut) frames += reassembler.push(piece).frames.length;
  return frames;
}

/** The same checks, the plain way. */
function withConcat(cut: readonly Uint8Array[]): number {
  let held: Buffer = Buffer.alloc(0);
  const frames: { payloadType: number; payload: Buffer }[] = [];
  for (const piece of cut) {
    held = Buffer.concat([held, piece]);
    while (held.length >= HEADER_OCTETS) {
      if (held[0] !== 0x01 || held[1] !== 0xfe) throw new Error("no V2GTP");
      const total = HEADER_OCTETS + held.readUInt32BE(4);
      if (total > MOST + HEADER_OCTETS) throw new Error("too long");
      if (held.length < total) break;
      const payload = Buffer.from(held.subarray(HEADER_OCTETS, total));
      frames.push({ payloadType: held.readUInt16BE(2), payload });
      held = held.subarray(total);
    }
  }
  return frames.length;
}

const CUTS = [
  { name: "a frame a write", cut: pieces(stream.length / FRAMES | 0) },
  { name: "segments of 1,440 octets", cut: pieces(1_440) },
  { name: "octet by octet", cut: pieces(1) },
];
for (const { name, cut } of CUTS) {
  for (const read of [withReassembler, withConcat]) {
    if (read(cut) !== FRAMES) throw new Error(`${read.name} loses frames`);
  }
  const group = `${FRAMES} frames, ${name}`;
  Deno.bench(
    `Reassembler: ${group}`,
    { group, baseline: true },
    () => void withReassembler(cut),
  );
  Deno.bench(`Buffer.concat: ${group}`, { group }, () => void withConcat(cut));
}
