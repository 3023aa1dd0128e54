import { deepEqual, equal, match, ok, throws } from "node:assert/strict";
import { CaptureError, readPackets } from "../../../protocols/capture/mod.ts";
import {
  block,
  bytes,
  concat,
  enhanced,
  hexOf,
  iface,
  option,
  pcap,
  section,
  u16,
  u32,
} from "./_build.ts";

const ONE = bytes("0102030405");
const TWO = bytes("aabbcc");

/** Packets as they are most easily compared; each is also looked up by its offset. */
function packetsOf(file: Uint8Array) {
  return [...readPackets(file)].map((packet) => {
    const { number, timeMs, linkType, offset, data } = packet;
    equal(hexOf(file.subarray(offset, offset + data.length)), hexOf(data));
    return [number, timeMs, linkType, hexOf(data)];
  });
}

for (const little of [true, false]) {
  for (const nano of [true, false]) {
    const form = `${little ? "little" : "big"}-endian, ${
      nano ? "nano" : "micro"
    }seconds`;
    Deno.test(`readPackets() reads pcap: ${form}`, () => {
      const file = pcap([
        { data: ONE, timeMs: 1_700_000_000_123.5 },
        { data: TWO, timeMs: 1_700_000_001_000 },
      ], { little, nano, linkType: 113 });
      deepEqual(packetsOf(file), [
        [1, 1_700_000_000_123.5, 113, hexOf(ONE)],
        [2, 1_700_000_001_000, 113, hexOf(TWO)],
      ]);
    });
  }

  Deno.test(`readPackets() reads pcapng, ${little ? "little" : "big"}-endian`, () => {
    const file = concat(
      section(little),
      block(0x0bad, bytes("00112233"), little),
      iface({ little }),
      iface({
        little,
        linkType: 276,
        options: [
          option(2, bytes("656e30"), little),
          option(9, Uint8Array.of(9), little),
          option(0, new Uint8Array(0), little),
        ],
      }),
      enhanced(ONE, 1_700_000_000_123_500n, { little }),
      enhanced(TWO, 1_700_000_000_250_000_000n, { little, id: 1 }),
    );
    deepEqual(packetsOf(file), [
      [1, 1_700_000_000_123.5, 1, hexOf(ONE)],
      [2, 1_700_000_000_250, 276, hexOf(TWO)],
    ]);
  });
}

Deno.test("readPackets() reads pcapng sections of different byte order", () => {
  const file = concat(
    section(true),
    iface(),
    enhanced(ONE, 5000n),
    section(false),
    iface({ little: false, linkType: 101 }),
    enhanced(TWO, 7000n, { little: false }),
  );
  deepEqual(packetsOf(file), [[1, 5, 1, hexOf(ONE)], [2, 7, 101, hexOf(TWO)]]);
});

Deno.test("readPackets() forgets interfaces at a new section", () => {
  const file = concat(section(), iface(), section(), enhanced(ONE, 0n));
  throws(() => [...readPackets(file)], /interface 0, which is not described/);
});

Deno.test("readPackets() reads if_tsresol of powers of two and if_tsoffset", () => {
  const offset = new Uint8Array(8);
  new DataView(offset.buffer).setBigInt64(0, 100n, true);
  const file = concat(
    section(),
    iface({ options: [option(9, Uint8Array.of(0x8a)), option(14, offset)] }),
    enhanced(ONE, 1536n),
  );
  deepEqual(packetsOf(file), [[1, 101_500, 1, hexOf(ONE)]]);
});

Deno.test("readPackets() reads simple packets cut at the interface's limit, and old ones", () => {
  const old = concat(
    u16(0, true),
    u16(9, true),
    u32(0, true),
    u32(3000, true),
    u32(TWO.length, true),
    u32(60, true),
    TWO,
  );
  const file = concat(
    section(),
    iface({ snap: 5 }),
    block(3, concat(u32(1500, true), ONE)),
    block(2, old),
  );
  deepEqual(packetsOf(file), [[1, 0, 1, hexOf(ONE)], [2, 3, 1, hexOf(TWO)]]);
});

for (
  const [name, file] of Object.entries({
    pcap: pcap([ONE, TWO]),
    pcapng: concat(section(), iface(), enhanced(ONE, 0n), enhanced(TWO, 0n)),
  })
) {
  Deno.test(`readPackets() gives what precedes a cut in ${name} and reports it`, () => {
    const cut = file.subarray(0, file.length - 1);
    let told: CaptureError | undefined;
    const packets = readPackets(cut, {
      cutOff: (error) => {
        told = error;
      },
    });
    equal([...packets].length, 1);
    match(told!.message, /file ends within .* at octet \d+ of the capture: /);
    const seen: number[] = [];
    throws(() => {
      for (const { number } of readPackets(cut)) seen.push(number);
    }, CaptureError);
    deepEqual(seen, [1]);
  });
}

Deno.test("readPackets() names the octet of what is damaged and what to do", () => {
  const long = pcap([ONE]);
  long.set(u32(0x7fffffff, true), 24 + 8);
  const badEnd = concat(section(), iface());
  badEnd[badEnd.length - 4]! ^= 4;
  const cases: [string, Uint8Array, number, RegExp][] = [
    ["nothing", new Uint8Array(0), 0, /name a pcap or pcapng file/],
    [
      "text",
      new TextEncoder().encode("hello there"),
      0,
      /68656c6c is no capture's/,
    ],
    ["gzip", bytes("1f8b0800"), 0, /gunzip/],
    ["length", long, 32, /packet 1 claims 2147483647 octets/],
    ["block end", badEnd, badEnd.length - 4, /whose end says/],
    [
      "block length",
      concat(section(), u32(1, true), u32(13, true), ONE),
      32,
      /length of 13/,
    ],
    [
      "byte order",
      concat(section().subarray(0, 8), new Uint8Array(20)),
      8,
      /byte order/,
    ],
  ];
  for (const [name, file, offset, words] of cases) {
    throws(() => [...readPackets(file)], (error: unknown) => {
      ok(error instanceof CaptureError, name);
      equal(error.offset, offset, name);
      match(error.message, words, name);
      return true;
    });
  }
});
