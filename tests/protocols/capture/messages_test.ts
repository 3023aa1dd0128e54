import { deepEqual, equal, match, ok } from "node:assert/strict";
import {
  MessageReader,
  readConversation,
  type Reading,
  xmlLines,
  xmlText,
} from "../../../protocols/capture/mod.ts";
import { parseXml } from "../../../protocols/exi/mod.ts";
import {
  loadAcdpForLibcbv2g,
  loadSet,
} from "../../../protocols/iso15118/shared/sets.ts";
import { bytes, conversation, pcap, v2g } from "./_build.ts";
import { recordedFiles, wholeCollection } from "../../_shared.ts";
import { captureOf, linesOf } from "./_vectors.ts";

const SAP_DIN = bytes(
  "8000dbab9371d3234b71d1b981899189d191818991d26b9b3a232b30020000040040",
);
const SAP_DIN_AND_ISO2 = bytes(
  "8000dbab9371d3234b71d1b981899189d191818991d26b9b3a232b30020000040001d75726e3a69736f3a31353131383a323a323031333a4d73674465660040000100880",
);
const SAP_OK_1 = bytes("80400040");
const DIN_SETUP = bytes("809a004011d01b7b08b959123c00");
const ISO2_SETUP = bytes("809802000000000000000011d01808000000028400");
const ISO20_SETUP = bytes(
  "808c0400000000000000000dfca83d80620b2ba6a4ab1899199a1a9b1b9c1c9820a121a222ac00",
);

type Said = readonly [back: boolean, type: number, payload: Uint8Array];

/** Everything said on one connection, read; without its handshake with `late`. */
async function readAll(said: readonly Said[], late = false) {
  const packets = conversation(
    said.map(([back, type, payload]) => ({ back, data: v2g(type, payload) })),
  );
  const { frames } = readConversation(pcap(late ? packets.slice(2) : packets));
  const reader = new MessageReader();
  const readings: Reading[] = [];
  for (const frame of frames) readings.push(await reader.read(frame));
  equal(readings.length, said.length);
  return readings;
}

/** A reading in a few words. */
function brief(reading: Reading): string {
  return reading.kind === "message"
    ? `${reading.set} ${reading.name}`
    : reading.kind === "sdp"
    ? reading.text
    : `refused ${reading.set ?? "-"} bit ${reading.bit} /${reading.path}`;
}

Deno.test("MessageReader reads by what the station agreed to", async () => {
  // SAP_OK_1 names SchemaID 1, which is DIN here.
  const din = await readAll([
    [false, 0x8001, SAP_DIN],
    [true, 0x8001, SAP_OK_1],
    [false, 0x8001, DIN_SETUP],
  ]);
  deepEqual(din.map(brief), [
    "sap supportedAppProtocolReq",
    "sap supportedAppProtocolRes",
    "din SessionSetupReq",
  ]);
  ok(din.every((read) => read.kind === "message" && read.notes.length === 0));
});

Deno.test("MessageReader guesses where the agreement is missing, and says so once", async () => {
  for (
    const [payload, set] of [
      [DIN_SETUP, "din"],
      [ISO2_SETUP, "iso2"],
    ] as const
  ) {
    const [first, second] = await readAll([
      [false, 0x8001, payload],
      [false, 0x8001, payload],
    ], true);
    equal(brief(first!), `${set} SessionSetupReq`);
    ok(first?.kind === "message" && second?.kind === "message");
    match(
      first.notes[0] ?? "",
      /agreement on a protocol is not in the capture/,
    );
    deepEqual(second.notes, []);
  }
});

Deno.test("MessageReader takes a single offer for the agreement when the answer is missing", async () => {
  const [, setup] = await readAll([
    [false, 0x8001, SAP_DIN],
    [false, 0x8001, DIN_SETUP],
  ]);
  equal(brief(setup!), "din SessionSetupReq");
  ok(setup?.kind === "message" && setup.notes.length === 0);
});

Deno.test("MessageReader says by which agreement it read what does not decode", async () => {
  const [, , wrong] = await readAll([
    [false, 0x8001, SAP_DIN],
    [true, 0x8001, SAP_OK_1],
    [false, 0x8001, ISO2_SETUP],
  ]);
  ok(wrong?.kind === "refused");
  equal(wrong.set, "din");
  deepEqual(wrong.notes, [
    "read as DIN 70121 because the station agreed to SchemaID 1",
  ]);
});

Deno.test("MessageReader reads ISO 15118-20 by payload type, side streams included", async () => {
  const common = await loadSet("iso20-common");
  const into = new Uint8Array(256);
  const header = { SessionID: "1122334455667788", TimeStamp: 1 };
  const octets = common.encode({
    root: "MeteringConfirmationRes",
    value: { Header: header, ResponseCode: "OK" },
  }, into);
  const readings = await readAll([
    [false, 0x8002, ISO20_SETUP],
    [true, 0x8102, into.slice(0, octets)],
    [false, 0x8101, ISO20_SETUP],
    [false, 0x8104, ISO20_SETUP],
  ], true);
  deepEqual(readings.map(brief), [
    "iso20-common SessionSetupReq",
    "iso20-common MeteringConfirmationRes",
    "iso20-common SessionSetupReq",
    "iso20-common SessionSetupReq",
  ]);
});

Deno.test("MessageReader reports octets behind a message", async () => {
  const longer = new Uint8Array(DIN_SETUP.length + 3);
  longer.set(DIN_SETUP);
  const [read] = await readAll([[false, 0x8001, longer]], true);
  ok(read?.kind === "message");
  equal(read.trailing, 3);
});

Deno.test("MessageReader gives bit and path of what it cannot decode", async () => {
  const cut = ISO20_SETUP.slice(0, 20);
  const [read, unknown, empty] = await readAll([
    [false, 0x8002, cut],
    [false, 0x8abc, cut],
    [false, 0x8004, new Uint8Array(0)],
  ], true);
  equal(brief(read!), "refused iso20-common bit 145 /SessionSetupReq/EVCCID");
  equal(brief(unknown!), "refused - bit 0 /");
  ok(unknown?.kind === "refused");
  match(unknown.reason, /payload type 0x8abc is none/);
  equal(brief(empty!), "refused iso20-dc bit 0 /");
});

Deno.test("MessageReader keeps the agreements of connections apart", async () => {
  const agreed = [SAP_DIN, SAP_OK_1, DIN_SETUP].map((payload, at) => ({
    back: at === 1,
    data: v2g(0x8001, payload),
  }));
  const late = [{ back: false, data: v2g(0x8001, ISO2_SETUP) }];
  const file = pcap([
    ...conversation(agreed),
    ...conversation(late, { isn: 9_000_000 }),
  ]);
  const { frames } = readConversation(file);
  const reader = new MessageReader();
  const read = [];
  for (const frame of frames) read.push(brief(await reader.read(frame)));
  equal(frames.at(-1)?.connection, 2);
  equal(read.at(-1), "iso2 SessionSetupReq");
});

Deno.test("MessageReader notes a request of ISO 15118-20 sent with the payload type of SAP", async () => {
  const offer = await encodedOffer("urn:iso:std:iso:15118:-20:DC");
  const [, , read] = await readAll([
    [false, 0x8001, offer],
    [true, 0x8001, SAP_OK_1],
    [false, 0x8001, ISO20_SETUP],
  ]);
  equal(brief(read!), "iso20-common SessionSetupReq");
  ok(read?.kind === "message");
  match(read.notes[0] ?? "", /0x8001 does not belong to "urn:iso.*-20:DC"/);
});

Deno.test("MessageReader reads AC by the amendment that was agreed on", async () => {
  const offer = await encodedOffer("urn:iso:std:iso:15118:-20:AC-DER-IEC");
  const readings = await readAll([
    [false, 0x8001, offer],
    [true, 0x8001, SAP_OK_1],
    [false, 0x8003, bytes("80")],
  ]);
  equal(brief(readings[2]!), "refused iso20-ac-der-iec bit 8 /");
});

async function encodedOffer(namespace: string): Promise<Uint8Array> {
  const sap = await loadSet("sap");
  const into = new Uint8Array(256);
  const octets = sap.encode({
    root: "supportedAppProtocolReq",
    value: {
      AppProtocol: [{
        ProtocolNamespace: namespace,
        VersionNumberMajor: 1,
        VersionNumberMinor: 0,
        SchemaID: 1,
        Priority: 1,
      }],
    },
  }, into);
  return into.slice(0, octets);
}

Deno.test("MessageReader takes ACDP's other order of root codes where roles are changed", async () => {
  const acdp = await loadAcdpForLibcbv2g();
  const into = new Uint8Array(256);
  const octets = acdp.encode({
    root: "ACDP_ConnectRes",
    value: {
      Header: { SessionID: "1122334455667788", TimeStamp: 1 },
      ResponseCode: "OK",
      EVSEProcessing: "Finished",
      EVSEElectricalChargingDeviceStatus: "State_B",
      EVSEMechanicalChargingDeviceStatus: "Home",
    },
  }, into);
  const [read] = await readAll([[true, 0x8005, into.slice(0, octets)]]);
  equal(brief(read!), "iso20-acdp ACDP_ConnectRes");
  ok(read?.kind === "message");
  deepEqual(read.notes, ["root code read in the order of libcbv2g"]);
});

Deno.test("MessageReader decodes no payload longer than any message", async () => {
  const long = new Uint8Array(200_000);
  long.set(ISO20_SETUP);
  const [read] = await readAll([[false, 0x8002, long]]);
  ok(read?.kind === "refused");
  match(read.reason, /more than 131072 octets/);
});

Deno.test("MessageReader tells the offer of several protocols from the answer", async () => {
  const [first] = await readAll([[false, 0x8001, SAP_DIN_AND_ISO2]]);
  equal(brief(first!), "sap supportedAppProtocolReq");
});

Deno.test("xmlLines() indents elements and keeps text beside its tags", () => {
  const root = parseXml(
    '<A xmlns="urn:a"><B>1 &lt; 2</B><C/><D><E>x</E></D></A>',
  );
  deepEqual(xmlLines(root), [
    '<A xmlns="urn:a">',
    "  <B>1 &lt; 2</B>",
    "  <C/>",
    "  <D>",
    "    <E>x</E>",
    "  </D>",
    "</A>",
  ]);
});

Deno.test("xmlLines() shows characters that would move a terminal's cursor as numbers", () => {
  const root = {
    ns: "",
    name: "A",
    attributes: [],
    content: [{ text: "a\u009b2J\u202eb\nc" }],
  };
  deepEqual(xmlLines(root), ["<A>a&#x9b;2J&#x202e;b&#xa;c</A>"]);
});

Deno.test("xmlText() writes no XML that a short stream blows up without end", () => {
  const child = (ns: string) => ({
    ns,
    name: "a",
    attributes: [],
    content: [],
  });
  const root = {
    ns: "",
    name: "A",
    attributes: [],
    content: Array.from({ length: 20_000 }, () => child("n".repeat(60_000))),
  };
  equal(xmlText(root), "<!-- more than 4194304 characters -->");
  deepEqual(xmlLines(root), ["<!-- more than 4194304 characters -->"]);
});

for (const kind of ["real-cars", "simulated"] as const) {
  Deno.test(`MessageReader names every message of the recordings, ${kind}`, async () => {
    const files = recordedFiles(kind);
    let messages = 0;
    for (const file of files) {
      const lines = await linesOf(file);
      const { frames } = readConversation(captureOf(lines, 97));
      const reader = new MessageReader();
      // Both sides speak in turn; SDP comes first, as it is captured.
      const order = [
        ...lines.filter(({ transport }) => transport === "udp"),
        ...lines.filter(({ transport }) => transport !== "udp"),
      ];
      equal(frames.length, order.length, file);
      for (const [at, frame] of frames.entries()) {
        const read = await reader.read(frame);
        const what = `${file} ${order[at]!.msg}`;
        equal(
          read.kind === "refused" ? "refused" : read.name,
          order[at]!.msg,
          what,
        );
        messages++;
      }
    }
    ok(messages > (wholeCollection ? 1000 : 200));
  });
}
