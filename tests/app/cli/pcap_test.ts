import { deepEqual, equal, match, ok } from "node:assert/strict";
import {
  MAX_CAPTURE_OCTETS,
  PERSONAL_FOUND,
  run,
} from "../../../app/cli/pcap.ts";
import {
  bytes,
  concat,
  conversation,
  enhanced,
  ethernet,
  iface,
  ipv4,
  pcap,
  section,
  seeded,
  tcp,
  udp,
  v2g,
} from "../../protocols/capture/_build.ts";
import { hasOpenssl, record } from "../../protocols/capture/_openssl.ts";

const SAP = bytes(
  "8000dbab9371d3234b71d1b981899189d191818991d26b9b3a232b30020000040040",
);
const SETUP = bytes("809a004011d01b7b08b959123c00");
const SAID = [
  { back: false, data: v2g(0x8001, SAP) },
  { back: true, data: v2g(0x8001, bytes("80400040")) },
  { back: false, data: v2g(0x8001, SETUP) },
];
const CAPTURE = pcap(conversation(SAID));

/** Runs the subcommand over files in memory. */
async function call(
  args: readonly string[],
  files: Record<string, Uint8Array> = { "a.pcap": CAPTURE },
) {
  const out: string[] = [];
  const err: string[] = [];
  const read: string[] = [];
  const status = await run(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    readBytes(path, max) {
      read.push(path);
      return Promise.resolve(files[path]?.subarray(0, max + 1));
    },
  });
  return { status, out, err, read, text: out.join("\n") };
}

Deno.test("`v2gate pcap` prints a readable conversation", async () => {
  const { status, out, err, read } = await call(["a.pcap"]);
  deepEqual([status, err, read], [0, [], ["a.pcap"]]);
  equal(out.length, 3);
  equal(
    out[1],
    `1970-01-01T00:00:01.003Z  #2  station > car  0x8001  supportedAppProtocolRes  (supportedAppProtocol, packet 4, connection 1)
  <supportedAppProtocolRes xmlns="urn:iso:15118:2:2010:AppProtocol">
    <ResponseCode xmlns="">OK_SuccessfulNegotiation</ResponseCode>
    <SchemaID xmlns="">1</SchemaID>
  </supportedAppProtocolRes>`,
  );
  match(
    out[2]!,
    /^1970-01-01T00:00:01\.004Z {2}#3 {2}car > station {2}0x8001 {2}SessionSetupReq {2}\(DIN 70121, packet 5, connection 1\)\n/,
  );
  match(out[2]!, /\n {8}<EVCCID>DEC22E56448F<\/EVCCID>\n/);
});

Deno.test("`v2gate pcap --format json` prints a line for each frame", async () => {
  const { status, out } = await call(["a.pcap", "--format", "json"]);
  equal(status, 0);
  const lines = out.map((line) => JSON.parse(line));
  deepEqual(
    lines.map(({ kind, number, from, payloadType, set, message }) => [
      kind,
      number,
      from,
      payloadType,
      set,
      message,
    ]),
    [
      ["frame", 1, "car", "0x8001", "sap", "supportedAppProtocolReq"],
      ["frame", 2, "station", "0x8001", "sap", "supportedAppProtocolRes"],
      ["frame", 3, "car", "0x8001", "din", "SessionSetupReq"],
    ],
  );
  match(lines[2].xml, /<EVCCID>DEC22E56448F<\/EVCCID>/);
  equal(lines[2].hex, "809a004011d01b7b08b959123c00");
  ok(out.every((line) => !line.includes("\n")));
});

Deno.test("`v2gate pcap` prints SDP, and octets it cannot decode with bit, path and hex", async () => {
  const file = pcap([
    ethernet(
      ipv4(udp(40000, 15118, v2g(0x9000, bytes("0000"))), { protocol: 17 }),
      0x800,
    ),
    ...conversation([{ back: false, data: v2g(0x8002, bytes("808c04")) }]),
  ]);
  const { status, text } = await call(["a.pcap"], { "a.pcap": file });
  equal(status, 0);
  match(
    text,
    /0x9000 {2}SDPRequest {2}\(packet 1, UDP\)\n {2}asks for a station with TLS/,
  );
  match(
    text,
    /0x8002 {2}UNDECODED .*\n {2}.* at bit \d+, path \/SessionSetupReq\/Header\/SessionID\n {2}808c04$/m,
  );
});

Deno.test("`v2gate pcap` names missing packets and tells the direction by the message", async () => {
  const packets = conversation(SAID, { step: 10 }).slice(2);
  const gap = packets.filter((_, at) => at !== 1);
  const { status, text } = await call(["a.pcap"], { "a.pcap": pcap(gap) });
  equal(status, 0);
  match(
    text,
    /note: connection 1, port 50000 to 15118: 10 octets before packet \d+ are not in the capture/,
  );
  const alone = conversation([SAID[2]!]).slice(2);
  const late = await call(["a.pcap"], { "a.pcap": pcap(alone) });
  match(late.text, /car > station {2}0x8001 {2}SessionSetupReq {2}\(DIN 70121/);
  match(
    late.text,
    /note: the agreement on a protocol is not in the capture; taken for DIN 70121/,
  );
});

Deno.test("`v2gate pcap --pii` lists personal fields with their place and tells by its status", async () => {
  const { status, out } = await call(["a.pcap", "--pii"]);
  equal(status, PERSONAL_FOUND);
  match(
    out[0]!,
    /^EVCCID "DEC22E56448F" {2}#3, packet 5 {2}SessionSetupReq {2}V2G_Message\/Body\/SessionSetupReq\/EVCCID {2}8 octets from octet (\d+) of the file {2}56 bits from bit 46 of the payload$/,
  );
  const at = Number(/from octet (\d+) of the file/.exec(out[0]!)![1]);
  deepEqual(CAPTURE.subarray(at, at + 8), SETUP.subarray(5, 13));
  match(
    out[1]!,
    /^MAC address "02:00:00:00:00:02" {2}packet 1 {2}6 octets from octet 40 of the file$/,
  );
  match(
    out.at(-1)!,
    /^\d+ places with personal data: EVCCID 1, MAC address \d+$/,
  );

  const json = await call(["a.pcap", "--pii", "--format=json"]);
  equal(json.status, PERSONAL_FOUND);
  const first = JSON.parse(json.out[0]!);
  deepEqual(
    [first.kind, first.field, first.value, first.frame, first.packet],
    ["personal", "EVCCID", "DEC22E56448F", 3, 5],
  );
  deepEqual(first.where, [{ offset: at, length: 8 }]);
});

Deno.test("`v2gate pcap --pii` finds nothing where nobody is named", async () => {
  const data = v2g(0x8001, SAP);
  const file = pcap([ipv4(tcp({ seq: 1, data }))], { linkType: 101 });
  const { status, out } = await call(["a.pcap", "--pii"], { "a.pcap": file });
  deepEqual([status, out], [0, ["no personal field found"]]);
});

Deno.test("`v2gate pcap --pii` names what it could not examine", async () => {
  const data = v2g(0x8002, bytes("ff"));
  const file = pcap([ipv4(tcp({ seq: 1, data }))], { linkType: 101 });
  const { status, text } = await call(["a.pcap", "--pii"], { "a.pcap": file });
  equal(status, 0);
  match(text, /not examined: frame 1 in packet 1 is not decoded/);
});

Deno.test("`v2gate pcap` refuses what it does not understand", async () => {
  for (
    const [args, expected] of [
      [[], /needs one FILE/],
      [["a", "b"], /needs one FILE/],
      [["a", "--format", "xml"], /--format is "xml"; it must be text or json/],
      [["a", "--keylog"], /--keylog needs a value/],
      [["a", "--write"], /knows no option --write/],
    ] as const
  ) {
    const { status, err, read } = await call(args);
    equal(status, 2);
    match(err.join("\n"), expected);
    deepEqual(read, []);
  }
  const { status, text } = await call(["--help"]);
  equal(status, 0);
  match(text, /Exit status: 0, 1 when .*, 3 when/);
});

Deno.test("`v2gate pcap` says why a file cannot be read", async () => {
  const files = {
    "a.pcap": CAPTURE,
    "text": new TextEncoder().encode("no capture at all"),
    "huge": new Uint8Array(MAX_CAPTURE_OCTETS + 5),
    "damaged": concat(
      CAPTURE.subarray(0, 32),
      bytes("ffffffff"),
      CAPTURE.subarray(36),
    ),
  };
  for (
    const [args, expected] of [
      [["none"], /^cannot read none: there is no such file$/],
      [["a.pcap", "--keylog", "none"], /^cannot read none: there is no such/],
      [["text"], /^cannot read text: magic number 6e6f2063 .* at octet 0 /],
      [["huge"], /^cannot read huge: it has more than 67108864 octets/],
      [
        ["damaged"],
        /^cannot read damaged: packet 1 claims 4294967295 octets .* at octet 32 of the capture/,
      ],
    ] as const
  ) {
    const { status, err, out } = await call(args, files);
    equal(status, 1, args.join(" "));
    match(err.join("\n"), expected);
    deepEqual(out, []);
  }
});

Deno.test("`v2gate pcap` gives what precedes the cut of a capture", async () => {
  const cut = CAPTURE.subarray(0, CAPTURE.length - 300);
  const { status, text } = await call(["a.pcap"], { "a.pcap": cut });
  equal(status, 0);
  match(text, /SessionSetupReq/);
  match(text, /note: file ends within packet \d+ at octet \d+ of the capture/);
});

{
  const name =
    "`v2gate pcap --keylog` decrypts, and says what TLS shows without";
  const ignore = !hasOpenssl();
  if (ignore) console.log(`skipped: ${name}: no openssl on this machine`);
  Deno.test({
    name,
    ignore,
    fn: async () => {
      const { chunks, keyLog } = await record(SAID, ["-tls1_2"], [], {
        clientOptions: ["-servername", "secc.test"],
        mutual: true,
      });
      const files = {
        "a.pcap": pcap(conversation(chunks)),
        "keys": new TextEncoder().encode(keyLog),
      };
      const sealed = await call(["a.pcap"], files);
      equal(sealed.status, 0);
      match(
        sealed.text,
        /\[fe80::1\]:50000 > \[fe80::2\]:15118 {2}TLS 1\.2, TLS_\w+, server name "secc\.test", not decrypted {2}\(packet 3, connection 1\)\n {2}client certificate 0: CN=secc \(\d+ octets\)\n {2}server certificate 0: CN=secc/,
      );
      match(
        sealed.text,
        /no V2GTP frame in this capture\nnote: .*name a key log/,
      );

      const opened = await call(["a.pcap", "--keylog", "keys"], files);
      match(opened.text, /server name "secc\.test", decrypted/);
      match(
        opened.text,
        /SessionSetupReq {2}\(DIN 70121, packet \d+, connection 1, TLS\)/,
      );

      const found = await call(["a.pcap", "--keylog=keys", "--pii"], files);
      equal(found.status, PERSONAL_FOUND);
      match(
        found.text,
        /^EVCCID "DEC22E56448F".* TLS record: \d+ octets from octet/m,
      );
      match(
        found.text,
        /^certificate "CN=secc" {2}packet \d+ {2}TLS client, place 0/m,
      );
      const blind = await call(["a.pcap", "--pii"], files);
      match(blind.text, /not examined: connection 1 is TLS and not decrypted/);
    },
  });
}

Deno.test("`v2gate pcap` takes 600 mutations of a capture", async () => {
  const packets = conversation(SAID, { step: 40 });
  const pcapng = concat(
    section(),
    iface(),
    ...packets.map((data, at) => enhanced(data, BigInt(at))),
  );
  const random = seeded(7);
  const statuses = new Map<number, number>();
  for (let round = 0; round < 600; round++) {
    const file = (round % 2 === 0 ? CAPTURE : pcapng).slice();
    for (let change = 0; change < 1 + round % 5; change++) {
      file[Math.floor(random() * file.length)] = Math.floor(random() * 256);
    }
    const args = [
      ["a.pcap"],
      ["a.pcap", "--format", "json"],
      ["a.pcap", "--pii"],
    ][round % 3]!;
    const { status, out, err } = await call(args, { "a.pcap": file });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    equal(status === 1, err.length > 0);
    if (args.includes("json")) out.forEach((line) => JSON.parse(line));
  }
  deepEqual([...statuses.keys()].sort(), [0, 1, PERSONAL_FOUND]);
});

Deno.test("`v2gate pcap` runs with leave to read its file and nothing more", async () => {
  const path = await Deno.makeTempFile({ suffix: ".pcap" });
  try {
    await Deno.writeFile(path, CAPTURE);
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-prompt",
        `--allow-read=${path}`,
        new URL("../../../main.ts", import.meta.url).pathname,
        "pcap",
        path,
        "--pii",
      ],
    }).output();
    equal(code, PERSONAL_FOUND, new TextDecoder().decode(stderr));
    match(new TextDecoder().decode(stdout), /^EVCCID "DEC22E56448F"/);
  } finally {
    await Deno.remove(path);
  }
});
