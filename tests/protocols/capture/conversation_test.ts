import { deepEqual, equal, match } from "node:assert/strict";
import { readConversation } from "../../../protocols/capture/mod.ts";
import {
  bytes,
  CAR6,
  concat,
  conversation,
  ethernet,
  hexOf,
  ipv6,
  pcap,
  segment,
  STATION6,
  udp,
  v2g,
} from "./_build.ts";

const SAP_REQUEST = bytes("8000ebab9371d34b");
const SAP_RESPONSE = bytes("80400040");
const DC = bytes("80081122334455667788");

const PLAIN = [
  { back: false, data: v2g(0x8001, SAP_REQUEST) },
  { back: true, data: v2g(0x8001, SAP_RESPONSE) },
  { back: false, data: v2g(0x8004, DC) },
  { back: true, data: v2g(0x8004, DC) },
];

/** What tells frames apart, in a line. */
function lines(file: Uint8Array): string[] {
  return readConversation(file).frames.map((frame) =>
    [
      frame.packet,
      frame.from,
      frame.payloadType.toString(16),
      hexOf(frame.payload),
    ].join(" ")
  );
}

/** Each frame's octets, read back from the file by `where`. */
function checkWhere(file: Uint8Array): void {
  for (const { payload, where } of readConversation(file).frames) {
    const there = where.map(({ offset, length }) =>
      file.subarray(offset, offset + length)
    );
    equal(hexOf(concat(...there)), hexOf(payload));
  }
}

Deno.test("readConversation() gives frames in their order with side, time and place", () => {
  const file = pcap(conversation(PLAIN));
  const { frames, notes } = readConversation(file);
  deepEqual(notes, []);
  deepEqual(lines(file), [
    `3 car 8001 ${hexOf(SAP_REQUEST)}`,
    `4 station 8001 ${hexOf(SAP_RESPONSE)}`,
    `5 car 8004 ${hexOf(DC)}`,
    `6 station 8004 ${hexOf(DC)}`,
  ]);
  const { payload: _, where, locate: __, ...first } = frames[0]!;
  deepEqual(first, {
    timeMs: 1002,
    packet: 3,
    encrypted: false,
    transport: "tcp",
    source: "[fe80::1]:50000",
    destination: "[fe80::2]:15118",
    from: "car",
    connection: 1,
    payloadType: 0x8001,
  });
  equal(where.length, 1);
  checkWhere(file);
});

Deno.test("readConversation() joins frames cut into packets and cuts packets of several frames", () => {
  const whole = pcap(conversation(PLAIN));
  const cut = pcap(conversation(PLAIN, { step: 3 }));
  const joined = pcap(conversation([
    { back: false, data: concat(PLAIN[0]!.data, PLAIN[2]!.data) },
    { back: true, data: concat(PLAIN[1]!.data, PLAIN[3]!.data) },
  ]));
  const words = (file: Uint8Array) =>
    lines(file).map((line) => line.slice(line.indexOf(" "))).sort();
  deepEqual(words(cut), words(whole));
  deepEqual(words(joined), words(whole));
  checkWhere(cut);
  checkWhere(joined);
  // Sixteen octets in steps of three: six packets from the third on.
  equal(readConversation(cut).frames[0]!.packet, 8);
});

Deno.test("readConversation() reads SDP on UDP port 15118", () => {
  const request = v2g(0x9000, bytes("1000"));
  const response = v2g(
    0x9001,
    bytes("fe800000000000000000000000000002c0001000"),
  );
  const file = pcap([
    ethernet(ipv6(udp(40000, 15118, request), { next: 17 })),
    ethernet(
      ipv6(udp(15118, 40000, response), { next: 17, from: STATION6, to: CAR6 }),
    ),
    ethernet(ipv6(udp(40000, 53, request), { next: 17 })),
  ]);
  const { frames, notes } = readConversation(file);
  deepEqual(notes, []);
  deepEqual(
    frames.map(({ from, transport, connection, source }) => [
      from,
      transport,
      connection,
      source,
    ]),
    [
      ["car", "udp", 0, "[fe80::1]:40000"],
      ["station", "udp", 0, "[fe80::2]:15118"],
    ],
  );
  checkWhere(file);
});

Deno.test("readConversation() says what is wrong with a datagram on SDP's port", () => {
  const datagram = (data: Uint8Array) =>
    readConversation(pcap([ethernet(ipv6(udp(1, 15118, data), { next: 17 }))]));
  match(
    datagram(bytes("01fe90")).notes[0]!,
    /packet 1, octet \d+ of the file: datagram of 3 octets/,
  );
  match(datagram(bytes("02fd900000000000")).notes[0]!, /begins with 02 fd/);
  match(datagram(bytes("01fe900000000009")).notes[0]!, /length 9 exceeds/);
  const more = datagram(bytes("01fe900000000000ff"));
  equal(more.frames.length, 1);
  match(more.notes[0]!, /1 octets follow the V2GTP frame/);
});

Deno.test("readConversation() names bad octets and goes on at the next header", () => {
  const bad = concat(
    PLAIN[0]!.data,
    bytes("02fd8001000000040000 01fe ffff00000001aa"),
    PLAIN[2]!.data,
  );
  const file = pcap(conversation([{ back: false, data: bad }]));
  const { notes } = readConversation(file);
  deepEqual(lines(file), [
    `3 car 8001 ${hexOf(SAP_REQUEST)}`,
    `3 car 8004 ${hexOf(DC)}`,
  ]);
  const octet = hexOf(file).indexOf("02fd8001") / 2;
  equal(
    notes[0],
    `connection 1, port 50000 to 15118: packet 3, octet ${octet} of the file: V2GTP header begins with 02 fd where version 1 is 01 fe; 19 octets skipped up to the next header`,
  );
});

Deno.test("readConversation() goes on behind a frame whose length is too great", () => {
  const bad = concat(bytes("01fe8001000003e8 1122"), PLAIN[2]!.data);
  const file = pcap(conversation([{ back: false, data: bad }]));
  deepEqual(lines(file), [`3 car 8004 ${hexOf(DC)}`]);
  match(
    readConversation(file).notes[0]!,
    /ends after 20 of 1000 payload octets/,
  );
});

Deno.test("readConversation() goes on behind octets missing in a frame, without gluing", () => {
  const packets = conversation([
    {
      back: false,
      data: concat(PLAIN[0]!.data, PLAIN[2]!.data, PLAIN[2]!.data),
    },
  ], { step: 10 });
  // The second part of the first frame, its last six octets and four more.
  packets.splice(3, 1);
  const file = pcap(packets);
  const { notes } = readConversation(file);
  deepEqual(lines(file).map((line) => line.slice(2)), [
    `car 8004 ${hexOf(DC)}`,
  ]);
  match(notes.join("\n"), /10 octets before packet 4 are not in the capture/);
  match(
    notes.join("\n"),
    /packet 3, octet \d+ of the file: V2GTP frame of type 0x8001 ends after 2 of 8/,
  );
});

Deno.test("readConversation() knows the car by supportedAppProtocol when the SYN is missing", () => {
  const packets = conversation(PLAIN).slice(2);
  deepEqual(lines(pcap(packets)).map((line) => line.split(" ")[1]), [
    "car",
    "station",
    "car",
    "station",
  ]);
  const behindRequest = pcap(packets.slice(1));
  equal(readConversation(behindRequest).frames[0]!.from, "station");
  const behindBoth = pcap(packets.slice(2));
  equal(readConversation(behindBoth).frames[0]!.from, "unknown");
});

Deno.test("readConversation() takes no message of ISO 15118-2 for supportedAppProtocol", () => {
  const data = v2g(0x8001, bytes("809802000000"));
  const file = pcap(conversation([{ back: true, data }]).slice(2));
  equal(readConversation(file).frames[0]!.from, "unknown");
});

Deno.test("readConversation() gives payload types it does not know, and empty payloads", () => {
  const data = concat(v2g(0x8abc, bytes("01")), v2g(0x8002, new Uint8Array(0)));
  const { frames, notes } = readConversation(
    pcap(conversation([{ back: false, data }])),
  );
  deepEqual(frames.map(({ payloadType }) => payloadType), [0x8abc, 0x8002]);
  equal(frames[1]!.where[0]!.length, 8);
  deepEqual(notes, []);
});

Deno.test("readConversation() leaves other TCP connections out and says so", () => {
  const data = new TextEncoder().encode("GET / HTTP/1.1\r\n\r\n");
  const read = readConversation(pcap(conversation([{ back: false, data }])));
  deepEqual(read, {
    frames: [],
    tls: [],
    notes: ["TCP connection 1 without V2GTP or TLS left out"],
  });
});

Deno.test("readConversation() numbers connections that follow each other", () => {
  const file = pcap([
    ...conversation(PLAIN),
    ...conversation(PLAIN, { isn: 5_000_000 }),
  ]);
  const { frames, notes } = readConversation(file);
  deepEqual(notes, []);
  deepEqual(frames.map(({ connection }) => connection), [
    1,
    1,
    1,
    1,
    2,
    2,
    2,
    2,
  ]);
});

Deno.test("readConversation() reads a file cut off, and says where it ends", () => {
  const file = pcap(conversation(PLAIN).slice(0, 6));
  const { frames, notes } = readConversation(file.subarray(0, file.length - 2));
  equal(frames.length, 3);
  match(notes[0]!, /file ends within packet 6 at octet \d+ of the capture: /);
});

Deno.test("readConversation() says that a capture of headers alone lacks the octets", () => {
  const file = pcap(conversation(PLAIN).map((data) => data.subarray(0, 74)));
  const { notes } = readConversation(file);
  match(notes[0]!, /the last 34 octets are not captured/);
});

Deno.test("readConversation() names TLS that began before the capture", () => {
  const record = concat(bytes("1703030020"), new Uint8Array(32));
  const file = pcap([segment({ seq: 1, data: record })]);
  match(
    readConversation(file).notes[0]!,
    /TLS whose ClientHello is not in the capture/,
  );
});

Deno.test("readConversation() names a bad line of the key log and not its content", () => {
  const { notes } = readConversation(pcap([]), {
    keyLog: "# made by hand\r\nCLIENT_RANDOM 00 5ec2e7\r\n",
  });
  deepEqual(notes, [
    'key log: line 2 is not "LABEL client-random secret" and is left out',
  ]);
});

Deno.test("readConversation() bounds its notes", () => {
  const bad = ethernet(ipv6(bytes("00")));
  const { notes } = readConversation(pcap(new Array(1500).fill(bad)));
  equal(notes.length, 1001);
  equal(notes[1000], "500 more notes are left out");
});
