import { deepEqual, equal, match } from "node:assert/strict";
import {
  LinkType,
  Network,
  type Packet,
} from "../../../protocols/capture/mod.ts";
import {
  bytes,
  concat,
  ethernet,
  hexOf,
  ipv4,
  ipv6,
  tcp,
  u16,
  u32,
  udp,
} from "./_build.ts";

const DATA = bytes("01fe900000000002 0000");
const DATAGRAM = udp(40000, 15118, DATA);
const FILE_OFFSET = 500;

function read(frames: readonly Uint8Array[], linkType = 1) {
  const notes: string[] = [];
  const network = new Network((text) => notes.push(text));
  const out = frames.map((data, at) => {
    const packet: Packet = {
      number: at + 1,
      timeMs: at,
      linkType,
      offset: FILE_OFFSET * (at + 1),
      data,
    };
    return network.read(packet);
  });
  network.finish();
  return { notes, out, last: out.at(-1) };
}

const sll = concat(new Uint8Array(14), u16(0x86dd));
const sll2 = concat(u16(0x86dd), new Uint8Array(18));
const v6 = ipv6(DATAGRAM, { next: 17 });
const v4 = ipv4(DATAGRAM, { protocol: 17 });

const LINKS: [string, number, Uint8Array][] = [
  ["Ethernet with IPv6", LinkType.ETHERNET, ethernet(v6)],
  ["Ethernet with IPv4", LinkType.ETHERNET, ethernet(v4, 0x0800)],
  ["Ethernet with one VLAN tag", LinkType.ETHERNET, ethernet(v6, 0x86dd, 7)],
  [
    "Ethernet with two VLAN tags",
    LinkType.ETHERNET,
    ethernet(v6, 0x86dd, 7, 8),
  ],
  [
    "Ethernet with padding",
    LinkType.ETHERNET,
    concat(ethernet(v4, 0x0800), new Uint8Array(20)),
  ],
  ["Linux cooked", LinkType.LINUX_SLL, concat(sll, v6)],
  [
    "Linux cooked v2 with a VLAN tag",
    LinkType.LINUX_SLL2,
    concat(u16(0x8100), new Uint8Array(18), u16(7), u16(0x86dd), v6),
  ],
  ["raw IP by its older number", LinkType.RAW_OLD, v6],
  ["Linux cooked v2", LinkType.LINUX_SLL2, concat(sll2, v6)],
  ["raw IP, version 4", LinkType.RAW, v4],
  ["raw IP, version 6", LinkType.RAW, v6],
  ["raw IPv4", LinkType.IPV4, v4],
  ["raw IPv6", LinkType.IPV6, v6],
  ["loopback", LinkType.NULL, concat(u32(30, true), v6)],
  ["OpenBSD's loopback", LinkType.LOOP, concat(u32(24), v6)],
];

for (const [name, linkType, data] of LINKS) {
  Deno.test(`Network.read() finds a datagram in ${name}`, () => {
    const { last, notes } = read([data], linkType);
    deepEqual(notes, []);
    equal(last?.transport, "udp");
    equal(hexOf(last!.payload.data), hexOf(DATA));
    const at = hexOf(data).indexOf(hexOf(DATA)) / 2;
    deepEqual(last!.payload.pieces, [
      { packet: 1, offset: FILE_OFFSET + at, length: DATA.length },
    ]);
    deepEqual(last!.destination.port, 15118);
  });
}

Deno.test("Network.read() gives addresses as RFC 5952 writes them", () => {
  const texts: [string, string][] = [
    ["fe800000000000000000000000000001", "fe80::1"],
    ["20010db8000000000001000000000001", "2001:db8::1:0:0:1"],
    ["20010db8000100020003000400050006", "2001:db8:1:2:3:4:5:6"],
    ["20010db8000000010001000100010001", "2001:db8:0:1:1:1:1:1"],
    ["00000000000000000000000000000000", "::"],
    ["00000000000000000000000000000001", "::1"],
    ["ff020000000000000000000000000000", "ff02::"],
  ];
  for (const [hex, text] of texts) {
    const ip = ipv6(DATAGRAM, { next: 17, from: bytes(hex) });
    equal(read([ethernet(ip)]).last?.source.address, text);
  }
});

Deno.test("Network.read() steps over IPv6 extension headers", () => {
  const extensions = concat(
    // Hop-by-hop with 8 more octets, routing, destination, fragment of one.
    bytes("2b01 000000000000 0000000000000000"),
    bytes("3c00 000000000000"),
    bytes("2c00 000000000000"),
    bytes("1100 0000 00000001"),
  );
  const { last, notes } = read([
    ethernet(ipv6(concat(extensions, DATAGRAM), { next: 0 })),
  ]);
  deepEqual(notes, []);
  equal(hexOf(last!.payload.data), hexOf(DATA));
});

/** Fragments of the datagram, 8 octets each. */
function fragments6(): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < DATAGRAM.length; at += 8) {
    const more = at + 8 < DATAGRAM.length ? 1 : 0;
    const header = concat(bytes("1100"), u16(at | more), u32(99));
    parts.push(
      ethernet(
        ipv6(concat(header, DATAGRAM.subarray(at, at + 8)), { next: 44 }),
      ),
    );
  }
  return parts;
}

Deno.test("Network.read() joins IPv6 fragments in any order, traceably", () => {
  const parts = fragments6();
  const { out, notes } = read(parts.toReversed());
  deepEqual(notes, []);
  deepEqual(out.map((one) => one !== undefined), [false, false, true]);
  equal(hexOf(out[2]!.payload.data), hexOf(DATA));
  // Ethernet, IPv6 and fragment header have 14 + 40 + 8 octets; the first part is UDP's header.
  deepEqual(out[2]!.payload.pieces, [
    { packet: 2, offset: 2 * FILE_OFFSET + 62, length: 8 },
    { packet: 1, offset: FILE_OFFSET + 62, length: 2 },
  ]);
});

Deno.test("Network.read() joins IPv4 fragments", () => {
  const parts = [0, 8, 16].map((at) =>
    ethernet(
      ipv4(DATAGRAM.subarray(at, at + 8), {
        protocol: 17,
        flags: at / 8 | (at < 16 ? 0x2000 : 0),
      }),
      0x0800,
    )
  );
  equal(hexOf(read(parts).last!.payload.data), hexOf(DATA));
});

Deno.test("Network.finish() reports fragments without the others", () => {
  const { notes } = read(fragments6().slice(1));
  equal(notes.length, 1);
  match(notes[0]!, /packet 1: IP fragment whose other fragments are not/);
});

Deno.test("Network.read() refuses overlapping fragments", () => {
  const [first] = fragments6();
  const header = concat(bytes("1100"), u16(1), u32(99));
  const over = ethernet(ipv6(concat(header, DATAGRAM), { next: 44 }));
  match(read([first!, over]).notes[0]!, /overlaps/);
});

Deno.test("Network.read() counts the octets a short capture left out", () => {
  const whole = ethernet(ipv6(tcp({ seq: 1, data: new Uint8Array(100) })));
  const { last } = read([whole.subarray(0, whole.length - 30)]);
  equal(last?.missing, 30);
  equal(last?.payload.data.length, 70);
});

Deno.test("Network.read() says what it cannot read", () => {
  const cases: [RegExp, Uint8Array, number?][] = [
    [/link type 147 are not read/, DATA, 147],
    [/link header ends after 3/, bytes("010203")],
    [/IPv6 header ends after 10 of 40/, ethernet(v6.subarray(0, 10))],
    [/IPv4 header ends after 10 of 20/, ethernet(v4.subarray(0, 10), 0x0800)],
    [/IP version is 9/, ethernet(bytes("90"), 0x0800)],
    [
      /extension header 0 is cut off/,
      ethernet(ipv6(bytes("11ff000000000000"), { next: 0 })),
    ],
    [/TCP header ends after 3/, ethernet(ipv6(bytes("010203")))],
    [
      /TCP header claims 60 octets/,
      ethernet(ipv6(tcp({ seq: 1 }).with(12, 0xf0))),
    ],
    [/UDP length 0/, ethernet(ipv6(new Uint8Array(8), { next: 17 }))],
  ];
  for (const [words, data, linkType] of cases) {
    const { notes, last } = read([data], linkType);
    equal(last, undefined);
    match(notes.join("\n"), words);
  }
});

Deno.test("Network.read() passes over other protocols in silence", () => {
  const arp = concat(new Uint8Array(12), u16(0x0806), new Uint8Array(28));
  const icmp = ethernet(ipv6(bytes("8000000000000000"), { next: 58 }));
  deepEqual(read([arp, icmp]), {
    notes: [],
    out: [undefined, undefined],
    last: undefined,
  });
});
