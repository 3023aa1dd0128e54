import { ok } from "node:assert/strict";
import {
  CaptureError,
  hardwareTraces,
  readConversation,
} from "../../../protocols/capture/mod.ts";
import {
  bytes,
  concat,
  conversation,
  enhanced,
  ethernet,
  iface,
  ipv6,
  option,
  pcap,
  section,
  seeded,
  u16,
  u32,
  udp,
  v2g,
} from "./_build.ts";
import { hasOpenssl, record } from "./_openssl.ts";

const ROUNDS = 2000;
const TURNS = [
  { back: false, data: v2g(0x8001, bytes("8000ebab9371d34b")) },
  { back: true, data: v2g(0x8001, bytes("80400040")) },
];

const SDP = udp(40000, 15118, v2g(0x9000, bytes("1000")));
const FRAGMENTS = [0, 8, 16].map((at) => {
  const header = concat(bytes("1100"), u16(at | (at < 16 ? 1 : 0)), u32(5));
  return ethernet(ipv6(concat(header, SDP.subarray(at, at + 8)), { next: 44 }));
});
const PACKETS = [
  ethernet(ipv6(SDP, { next: 17 }), 0x86dd, 5),
  ...FRAGMENTS,
  ...conversation(TURNS, { step: 7 }),
];

const PCAPNG = concat(
  section(),
  iface({ options: [option(9, Uint8Array.of(9)), option(0, bytes(""))] }),
  ...PACKETS.map((data, at) => enhanced(data, BigInt(at))),
);

/** Octets flipped, set, taken out, doubled or cut off. */
function mutated(file: Uint8Array, random: () => number): Uint8Array {
  let out: Uint8Array = file.slice();
  const changes = 1 + Math.floor(random() * 6);
  for (let change = 0; change < changes; change++) {
    const at = Math.floor(random() * out.length);
    const octets = 1 + Math.floor(random() * 16);
    const kind = Math.floor(random() * 6);
    if (kind === 0) out = out.slice(0, at);
    else if (kind === 1) {
      out = concat(out.subarray(0, at), out.subarray(at + octets));
    } else if (kind === 2) {
      out = concat(out.subarray(0, at + octets), out.subarray(at));
    } else if (kind === 3) out.fill(0xff, at, at + octets);
    else if (at < out.length) out[at]! ^= 1 << Math.floor(random() * 8);
    if (out.length === 0) return out;
  }
  return out;
}

/** Reads mutations of `file`; how many were read, and how many refused. */
function storm(file: Uint8Array, keyLog: string | undefined, seed: number) {
  const random = seeded(seed);
  const counts = { read: 0, refused: 0, frames: 0, noted: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const input = mutated(file, random);
    try {
      const { frames, notes } = readConversation(
        input,
        keyLog === undefined ? {} : { keyLog },
      );
      for (const { offset, length } of hardwareTraces(input)) {
        ok(offset + length <= input.length);
      }
      counts.read++;
      counts.frames += frames.length;
      counts.noted += notes.length > 0 ? 1 : 0;
      for (const { where } of frames) {
        for (const { offset, length } of where) {
          ok(offset >= 0 && offset + length <= input.length);
        }
      }
    } catch (error) {
      if (!(error instanceof CaptureError)) {
        throw new Error(`seed ${seed}, round ${round}`, { cause: error });
      }
      counts.refused++;
    }
  }
  // A storm that only one way is taken in proves little.
  ok(counts.read > 100 && counts.refused > 50, JSON.stringify(counts));
  ok(counts.frames > 100 && counts.noted > 100, JSON.stringify(counts));
}

Deno.test("readConversation() takes 2,000 mutations of a pcap file", () => {
  storm(pcap(PACKETS), undefined, 1);
});

Deno.test("readConversation() takes 2,000 mutations of a pcapng file", () => {
  storm(PCAPNG, undefined, 2);
});

for (
  const [at, options] of [
    "-tls1_3 -ciphersuites TLS_AES_128_GCM_SHA256",
    "-tls1_2 -cipher ECDHE-ECDSA-AES128-SHA256 -no_etm",
  ].entries()
) {
  const name = `readConversation() takes 2,000 mutations of OpenSSL's ${
    options.slice(1, 7)
  }`;
  const ignore = !hasOpenssl();
  if (ignore) console.log(`skipped: ${name}: no openssl on this machine`);
  Deno.test({
    name,
    ignore,
    fn: async () => {
      const { chunks, keyLog } = await record(TURNS, options.split(" "));
      storm(pcap(conversation(chunks)), keyLog, 3 + at);
    },
  });
}
