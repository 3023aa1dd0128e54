import { deepEqual, equal, match } from "node:assert/strict";
import {
  type Connection,
  Network,
  readPackets,
  TcpTracker,
} from "../../../protocols/capture/mod.ts";
import { hexOf, pcap, seeded, segment } from "./_build.ts";

const MESSAGE = Uint8Array.from({ length: 100 }, (_, at) => at);
const ISN = 1000;

function track(
  packets: readonly Uint8Array[],
  options: { maxOctets?: number } = {},
): { connections: Connection[]; file: Uint8Array } {
  const file = pcap(packets);
  const network = new Network((text) => {
    throw new Error(text);
  });
  const tracker = new TcpTracker(options);
  for (const packet of readPackets(file)) {
    const carried = network.read(packet);
    if (carried?.transport === "tcp") tracker.add(carried);
  }
  const connections = tracker.finish();
  for (const { streams } of connections) {
    for (const { stretches } of streams) {
      for (const { data, spans, streamOffset } of stretches) {
        // Every octet is where its span says it is.
        let at = streamOffset;
        for (const span of spans) {
          equal(span.streamOffset, at);
          const from = at - streamOffset;
          equal(
            hexOf(
              file.subarray(span.fileOffset, span.fileOffset + span.length),
            ),
            hexOf(data.subarray(from, from + span.length)),
          );
          at += span.length;
        }
        equal(at, streamOffset + data.length);
      }
    }
  }
  return { connections, file };
}

const syn = (isn = ISN) => segment({ seq: isn, flags: "S" });
/** Octets `from` to `to` of the message, as the car sends them. */
const part = (from: number, to: number, isn = ISN) =>
  segment({ seq: isn + 1 + from, data: MESSAGE.subarray(from, to) });

const carOctets = (connection: Connection) =>
  connection.streams[0].stretches.map(({ data }) => hexOf(data));

const ORDERS: [string, Uint8Array[]][] = [
  ["in order", [syn(), part(0, 40), part(40, 100)]],
  ["out of order", [syn(), part(40, 100), part(0, 40)]],
  ["sent again", [
    syn(),
    syn(),
    part(0, 40),
    part(0, 40),
    part(40, 100),
    part(40, 100),
  ]],
  ["sent again joined", [
    syn(),
    part(0, 10),
    part(10, 20),
    part(0, 60),
    part(60, 100),
  ]],
  ["overlapping", [
    syn(),
    part(0, 50),
    part(30, 80),
    part(70, 100),
    part(20, 90),
  ]],
  ["before its SYN was captured", [part(0, 100)]],
  ["from the middle, late start", [part(50, 100), part(0, 50)]],
  ["with keep-alives", [
    syn(),
    part(0, 60),
    part(59, 60),
    part(60, 100),
    part(99, 100),
  ]],
];

for (const [name, packets] of ORDERS) {
  Deno.test(`TcpTracker gives the stream whole: ${name}`, () => {
    const { connections } = track(packets);
    equal(connections.length, 1);
    deepEqual(carOctets(connections[0]!), [hexOf(MESSAGE)]);
    deepEqual(connections[0]!.notes, []);
  });
}

Deno.test("TcpTracker follows sequence numbers past 2^32", () => {
  const isn = 2 ** 32 - 30;
  const { connections } = track([
    syn(isn),
    part(50, 100, isn),
    part(0, 20, isn),
    part(20, 50, isn),
  ]);
  deepEqual(carOctets(connections[0]!), [hexOf(MESSAGE)]);
});

Deno.test("TcpTracker gives the same stream for any cutting and order", () => {
  const random = seeded(7);
  for (let round = 0; round < 200; round++) {
    const packets = [syn()];
    for (let at = 0; at < 100;) {
      const to = Math.min(100, at + 1 + Math.floor(random() * 30));
      packets.push(part(Math.max(0, at - Math.floor(random() * 10)), to));
      at = to;
    }
    packets.sort(() => random() - 0.5);
    deepEqual(carOctets(track(packets).connections[0]!), [hexOf(MESSAGE)]);
  }
});

Deno.test("TcpTracker reports a hole and glues nothing", () => {
  const { connections: [one] } = track([syn(), part(0, 40), part(60, 100)]);
  deepEqual(carOctets(one!), [
    hexOf(MESSAGE.subarray(0, 40)),
    hexOf(MESSAGE.subarray(60)),
  ]);
  equal(one!.streams[0].stretches[1]!.streamOffset, 60);
  equal(
    one!.notes[0],
    "connection 1, port 50000 to 15118: 20 octets before packet 3 are not in the capture",
  );
});

Deno.test("TcpTracker reports octets missing at the beginning", () => {
  const { connections: [one] } = track([syn(), part(10, 100)]);
  match(one!.notes[0]!, /10 octets before packet 2 are not in the capture/);
});

Deno.test("TcpTracker reports octets missing at the end of packets cut short", () => {
  const whole = part(0, 100);
  const { connections: [one] } = track([
    syn(),
    whole.subarray(0, whole.length - 25),
  ]);
  deepEqual(carOctets(one!), [hexOf(MESSAGE.subarray(0, 75))]);
  match(one!.notes[0]!, /the last 25 octets are not captured/);
});

Deno.test("TcpTracker reports other content for the same octets", () => {
  const other = segment({ seq: ISN + 1, data: new Uint8Array(40).fill(9) });
  const { connections: [one] } = track([syn(), part(0, 100), other]);
  deepEqual(carOctets(one!), [hexOf(MESSAGE)]);
  match(one!.notes[0]!, /packet 3 repeats octets with other content/);
});

Deno.test("TcpTracker tells connections on the same ports apart", () => {
  const end = [
    segment({ seq: ISN + 101, flags: "FA" }),
    segment({ seq: 9001, flags: "FA" }, true),
  ];
  const station = segment({ seq: 9000, flags: "SA" }, true);
  const reset = segment({ seq: 1, flags: "R" }, true);
  const far = 3_000_000_000;
  const cases: [string, Uint8Array[]][] = [
    ["FIN, then SYN", [
      syn(),
      station,
      part(0, 100),
      ...end,
      syn(far),
      part(0, 100, far),
    ]],
    ["RST, then SYN", [
      syn(),
      part(0, 100),
      reset,
      syn(far),
      part(0, 100, far),
    ]],
    ["SYN alone", [syn(), part(0, 100), syn(far), part(0, 100, far)]],
    ["RST, then its middle", [syn(), part(0, 100), reset, part(0, 100, far)]],
  ];
  for (const [name, packets] of cases) {
    const { connections } = track(packets);
    equal(connections.length, 2, name);
    for (const connection of connections) {
      deepEqual(carOctets(connection), [hexOf(MESSAGE)], name);
      deepEqual(connection.notes, [], name);
    }
  }
});

Deno.test("TcpTracker tells who opened the connection", () => {
  const back = segment({ seq: 9000, flags: "SA" }, true);
  const opener = (packets: Uint8Array[]) => {
    const { opener, streams } = track(packets).connections[0]!;
    return opener === undefined ? undefined : streams[opener].source.port;
  };
  equal(opener([syn(), back]), 50000);
  equal(opener([back, part(0, 10)]), 50000);
  equal(opener([part(0, 10)]), undefined);
});

Deno.test("TcpTracker keeps no more of a connection than its ceiling", () => {
  const { connections: [one] } = track(
    [syn(), part(0, 40), part(40, 80), part(80, 100)],
    { maxOctets: 70 },
  );
  deepEqual(carOctets(one!)[0], hexOf(MESSAGE.subarray(0, 40)));
  match(
    one!.notes[0]!,
    /more than 70 octets; what follows packet 3 is left out/,
  );
});
