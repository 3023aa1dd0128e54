import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readConversation } from "../../../protocols/capture/mod.ts";
import {
  block,
  bytes,
  concat,
  conversation,
  enhanced,
  hexOf,
  iface,
  pcap,
  section,
  u32,
  v2g,
} from "./_build.ts";
import { hasOpenssl, octetsOf, record, type Turn } from "./_openssl.ts";

const REQUEST = v2g(
  0x8001,
  bytes("8000ebab9371d34b9b79d189a98989c1d191d191818"),
);
const RESPONSE = v2g(0x8001, bytes("80400040"));
const LONG = v2g(0x8002, Uint8Array.from({ length: 5000 }, (_, i) => i * 7));
const DC = v2g(0x8004, bytes("80081122334455667788"));

const TURNS: readonly Turn[] = [
  { back: false, data: REQUEST },
  { back: true, data: RESPONSE },
  { back: false, data: LONG },
  { back: true, data: DC },
];

const ECDSA_CBC = "-tls1_2 -cipher ECDHE-ECDSA-AES128-SHA256";
const SUITES: Record<string, string> = {
  "TLS_AES_256_GCM_SHA384": "-tls1_3 -ciphersuites TLS_AES_256_GCM_SHA384",
  "TLS_AES_128_GCM_SHA256": "-tls1_3 -ciphersuites TLS_AES_128_GCM_SHA256",
  "TLS_CHACHA20_POLY1305_SHA256":
    "-tls1_3 -ciphersuites TLS_CHACHA20_POLY1305_SHA256",
  "ECDHE-ECDSA-AES128-SHA256 with encrypt-then-mac": ECDSA_CBC,
  "ECDHE-ECDSA-AES128-SHA256 without encrypt-then-mac": `${ECDSA_CBC} -no_etm`,
  "ECDHE-ECDSA-AES128-GCM-SHA256":
    "-tls1_2 -cipher ECDHE-ECDSA-AES128-GCM-SHA256",
  "ECDHE-ECDSA-AES256-GCM-SHA384":
    "-tls1_2 -cipher ECDHE-ECDSA-AES256-GCM-SHA384",
};

/** Registers a test that needs OpenSSL, or says why it does not run. */
function proven(name: string, body: () => Promise<void>): void {
  const ignore = !hasOpenssl();
  if (ignore) console.log(`skipped: ${name}: no openssl on this machine`);
  Deno.test({ name, ignore, fn: body });
}

function summary(file: Uint8Array, keyLog?: string) {
  const { frames, notes } = readConversation(
    file,
    keyLog === undefined ? {} : { keyLog },
  );
  return {
    notes,
    frames: frames.map(({ from, payloadType, payload, encrypted }) => ({
      from,
      encrypted,
      frame: v2g(payloadType, payload),
    })),
  };
}

const EXPECTED = TURNS.map(({ back, data }) => ({
  from: back ? "station" : "car",
  encrypted: true,
  frame: data,
}));

/** Which of the two ways of CBC the server really chose: extension 22, empty. */
function hasEncryptThenMac(stream: Uint8Array): boolean {
  const hello = stream.subarray(0, 5 + stream[3]! * 256 + stream[4]!);
  return hexOf(hello).includes("00160000");
}

for (const [name, options] of Object.entries(SUITES)) {
  proven(
    `readConversation() decrypts what OpenSSL sent with ${name}`,
    async () => {
      const recorded = await record(TURNS, options.split(" "));
      const { chunks, keyLog } = recorded;
      equal(
        hasEncryptThenMac(octetsOf(recorded, true)),
        name.endsWith("with encrypt-then-mac"),
      );
      const file = pcap(conversation(chunks));
      const read = summary(file, keyLog);
      deepEqual(read.notes, []);
      deepEqual(read.frames, EXPECTED);

      const sealed = summary(file);
      deepEqual(sealed.frames, []);
      equal(sealed.notes.length, 1);
      match(
        sealed.notes[0]!,
        /connection 1: TLS 1\.[23] with TLS_\w+: .*key log/,
      );

      const other = keyLog.replaceAll(
        / [0-9a-f]{64} /g,
        ` ${"00".repeat(32)} `,
      );
      match(summary(file, other).notes.join("\n"), /no secret of this session/);

      const wrong = keyLog.replaceAll(
        / ([0-9a-f]+)$/gm,
        (_, secret: string) => ` ${"ab".repeat(secret.length / 2)}`,
      );
      const refused = summary(file, wrong);
      deepEqual(refused.frames, []);
      match(
        refused.notes.join("\n"),
        /packet \d+ cannot be decrypted: its (tag|MAC)/,
      );
    },
  );
}

proven("readConversation() follows KeyUpdate of TLS 1.3", async () => {
  const turns: Turn[] = [
    TURNS[0]!,
    { back: true, data: RESPONSE },
    { back: false, data: LONG, command: "K" },
    { back: true, data: DC },
  ];
  const { chunks, keyLog } = await record(
    turns,
    SUITES["TLS_AES_256_GCM_SHA384"]!.split(" "),
  );
  const read = summary(pcap(conversation(chunks)), keyLog);
  deepEqual(read.notes, []);
  deepEqual(read.frames, EXPECTED);
});

proven("readConversation() reads past a HelloRetryRequest", async () => {
  const { chunks, keyLog } = await record(
    TURNS,
    ["-tls1_3"],
    ["-groups", "P-384"],
  );
  const read = summary(pcap(conversation(chunks)), keyLog);
  deepEqual(read.notes, []);
  deepEqual(read.frames, EXPECTED);
});

proven(
  "readConversation() points at the TLS records and the damaged one",
  async () => {
    const { chunks, keyLog } = await record(
      TURNS,
      SUITES["TLS_AES_128_GCM_SHA256"]!.split(" "),
    );
    const file = pcap(conversation(chunks));
    const { frames } = readConversation(file, { keyLog });
    for (const { where } of frames) {
      // Application data, TLS 1.2 by its header.
      deepEqual(
        [...file.subarray(where[0]!.offset, where[0]!.offset + 3)],
        [0x17, 3, 3],
      );
    }
    const [, , long, last] = frames;
    ok(long!.where.length > 1);
    ok(long!.where.reduce((sum, { length }) => sum + length, 0) > 5000);

    const damaged = file.slice();
    damaged[last!.where[0]!.offset + 9]! ^= 1;
    const read = readConversation(damaged, { keyLog });
    equal(read.frames.length, 3);
    match(
      read.notes[0]!,
      new RegExp(`packet ${last!.packet} cannot be decrypted: its tag`),
    );
  },
);

proven(
  "readConversation() uses the secrets that a pcapng file has in it",
  async () => {
    const { chunks, keyLog } = await record(TURNS, ["-tls1_3"]);
    const text = new TextEncoder().encode(keyLog);
    const file = concat(
      section(),
      block(10, concat(u32(0x544c534b, true), u32(text.length, true), text)),
      iface(),
      ...conversation(chunks).map((data, at) => enhanced(data, BigInt(at))),
    );
    deepEqual(summary(file).frames, EXPECTED);
  },
);

proven(
  "readConversation() reads TLS 1.3 with the traffic secrets alone",
  async () => {
    const { chunks, keyLog } = await record(TURNS, ["-tls1_3"]);
    const traffic = keyLog.split("\n").filter((line) =>
      line.includes("_TRAFFIC_SECRET_0 ")
    ).join("\n");
    deepEqual(summary(pcap(conversation(chunks)), traffic).frames, EXPECTED);
  },
);

for (
  const options of [
    "-tls1_3 -ciphersuites TLS_AES_128_GCM_SHA256",
    "-tls1_3 -ciphersuites TLS_CHACHA20_POLY1305_SHA256",
    "-tls1_2 -cipher ECDHE-ECDSA-AES128-GCM-SHA256",
    ECDSA_CBC,
    `${ECDSA_CBC} -no_etm`,
  ]
) {
  proven(
    `readConversation() goes on behind lost packets, ${options}`,
    async () => {
      const loops = Array.from(
        { length: 6 },
        (_, at) => v2g(0x8004, new Uint8Array(60).fill(at)),
      );
      const turns = loops.flatMap((data) => [
        { back: false, data },
        { back: true, data: v2g(0x8004, data.subarray(0, 9)) },
      ]);
      const { chunks, keyLog } = await record(turns, options.split(" "));
      const packets = conversation(chunks, { step: 50 });
      const whole = readConversation(pcap(packets), { keyLog });
      equal(whole.frames.length, 12);
      // The packets that hold the car's second and third message.
      const lost = (at: number) => whole.frames[2 * at]!.packet - 1;
      const left = [
        ...packets.slice(0, lost(1)),
        ...packets.slice(lost(2) + 1),
      ];
      const { frames, notes } = readConversation(pcap(left), { keyLog });
      const fromCar = frames.filter(({ from }) => from === "car")
        .map(({ payload }) => payload[0]);
      deepEqual(fromCar, [0, 3, 4, 5]);
      match(
        notes.join("\n"),
        /\d+ octets before packet \d+ are not in the capture/,
      );
      match(notes.join("\n"), /TLS is followed again from packet \d+/);
    },
  );
}

proven(
  "readConversation() goes on when the end of the handshake is lost",
  async () => {
    const { chunks, keyLog } = await record(TURNS, ["-tls1_3"]);
    const packets = conversation(chunks, { step: 100 });
    const whole = readConversation(pcap(packets), { keyLog });
    const first = whole.frames[0]!.packet;
    // The car's Finished is in the packets before its first message.
    const left = packets.filter((_, at) =>
      at + 1 < first - 2 || at + 1 >= first
    );
    const { frames } = readConversation(pcap(left), { keyLog });
    ok(
      frames.some(({ payload, from }) =>
        from === "car" && payload.length === 5000
      ),
    );
  },
);
