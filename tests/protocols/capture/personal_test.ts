import { deepEqual, equal, match, ok } from "node:assert/strict";
import {
  hardwareTraces,
  MessageReader,
  personalIn,
  personalInTls,
  readConversation,
} from "../../../protocols/capture/mod.ts";
import { loadSet } from "../../../protocols/iso15118/shared/sets.ts";
import {
  bytes,
  concat,
  conversation,
  enhanced,
  ethernet,
  hexOf,
  iface,
  ipv4,
  ipv6,
  option,
  pcap,
  section,
  tcp,
  udp,
  v2g,
} from "./_build.ts";
import { hasOpenssl, record } from "./_openssl.ts";

const DIN_SETUP = bytes("809a004011d01b7b08b959123c00");

/** A self-signed certificate made for this test: CN=DEVWCC1234567890, O=Test. */
const CERTIFICATE = bytes(`
  308201a83082014fa0030201020214322ce20342e72eadda479537ffaf366a1bbc89a1
  300a06082a8648ce3d040302302a3119301706035504030c1044455657434331323334
  353637383930310d300b060355040a0c0454657374301e170d32363131323130383137
  32335a170d3336313131383038313732335a302a3119301706035504030c1044455657
  434331323334353637383930310d300b060355040a0c04546573743059301306072a86
  48ce3d020106082a8648ce3d03010703420004ed940bf96915eba5ab1d5c3ba3544497
  1aede8498ea3bf909a3a012220d5d5181a2113eeb315dba9e0c52bd639ac728d0af70b
  fdd254a0d94d6bd7d9138fc336a3533051301d0603551d0e04160414ac0bca1f2d575d
  1a22af74409fad3519d253f52f301f0603551d23041830168014ac0bca1f2d575d1a22
  af74409fad3519d253f52f300f0603551d130101ff040530030101ff300a06082a8648
  ce3d040302034700304402205fe54efec5e683014e0f845920d8fa22f175098cec7ec7
  95c5dc1648e9c25e9d022048324689c9fe653f9355f983fce074aded9f5e2d50ccf01d
  cf01f52c4ee73460
`);

/** The personal fields of all messages in a capture. */
async function fieldsOf(file: Uint8Array, keyLog?: string) {
  const { frames } = readConversation(
    file,
    keyLog === undefined ? {} : { keyLog },
  );
  const reader = new MessageReader();
  const found = [];
  for (const frame of frames) {
    const read = await reader.read(frame);
    if (read.kind === "message") found.push(...personalIn(frame, read));
  }
  return found;
}

type Field = Awaited<ReturnType<typeof fieldsOf>>[number];

/** The field's octets, cut out of the file by its place and bits. */
function fromFile(file: Uint8Array, { where, bits }: Field): Uint8Array {
  ok(bits !== undefined);
  const octets = concat(
    ...where.map(({ offset, length }) =>
      file.subarray(offset, offset + length)
    ),
  );
  const text = Array.from(octets, (octet) => octet.toString(2).padStart(8, "0"))
    .join("").slice(bits.from % 8, bits.from % 8 + bits.count);
  equal(text.length, bits.count);
  // Behind the length, which takes whole octets.
  return Uint8Array.from(text.match(/.{8}/g) ?? [], (x) => parseInt(x, 2));
}

Deno.test("personalIn() points at the bits of the file that carry EVCCID", async () => {
  const said = [{ back: false, data: v2g(0x8001, DIN_SETUP) }];
  for (const step of [1400, 3, 1]) {
    const file = pcap(conversation(said, { step }));
    const [field, ...more] = await fieldsOf(file);
    deepEqual(more, []);
    ok(field !== undefined);
    const { where, ...rest } = field;
    deepEqual(rest, {
      field: "EVCCID",
      value: "DEC22E56448F",
      path: "V2G_Message/Body/SessionSetupReq/EVCCID",
      bits: { from: 46, count: 56 },
    });
    equal(hexOf(fromFile(file, field)), "06dec22e56448f");
    ok(step > 100 || where.length > 1);
  }
});

async function paymentDetails(): Promise<Uint8Array> {
  const iso2 = await loadSet("iso2");
  const into = new Uint8Array(4096);
  const octets = iso2.encode({
    root: "V2G_Message",
    value: {
      Header: { SessionID: "1122334455667788" },
      Body: {
        PaymentDetailsReq: {
          eMAID: new TextEncoder().encode("DETESTC1234567"),
          ContractSignatureCertChain: {
            Certificate: CERTIFICATE,
            SubCertificates: { Certificate: [Uint8Array.of(1, 2, 3)] },
          },
        },
      },
    },
  }, into);
  return into.slice(0, octets);
}

Deno.test("personalIn() lists contract and certificates with their subject", async () => {
  const file = pcap(
    conversation([{ back: false, data: v2g(0x8001, await paymentDetails()) }], {
      step: 200,
    }).slice(2),
  );
  const fields = await fieldsOf(file);
  deepEqual(fields.map(({ field, value }) => [field, value]), [
    ["eMAID", "DETESTC1234567"],
    ["Certificate", "CN=DEVWCC1234567890, O=Test"],
    ["Certificate", "3 octets that are no certificate"],
  ]);
  const [contract, leaf] = fields;
  ok(contract !== undefined && leaf !== undefined);
  // Strings have two added to their length, octets of more than 127 two octets of it.
  equal(
    new TextDecoder().decode(fromFile(file, contract).subarray(1)),
    "DETESTC1234567",
  );
  equal(hexOf(fromFile(file, leaf).subarray(2)), hexOf(CERTIFICATE));
  ok(leaf.where.length > 1);
});

Deno.test("personalIn() finds nothing in messages that name nobody", async () => {
  const sap = bytes(
    "8000dbab9371d3234b71d1b981899189d191818991d26b9b3a232b30020000040040",
  );
  deepEqual(
    await fieldsOf(
      pcap(conversation([{ back: false, data: v2g(0x8001, sap) }])),
    ),
    [],
  );
});

for (const version of ["-tls1_2", "-tls1_3"]) {
  const name =
    `readConversation() shows version, suite, SNI and certificates of OpenSSL's ${
      version.slice(1)
    }`;
  const ignore = !hasOpenssl();
  if (ignore) console.log(`skipped: ${name}: no openssl on this machine`);
  Deno.test({
    name,
    ignore,
    fn: async () => {
      const { chunks, keyLog } = await record(
        [{ back: false, data: v2g(0x8001, DIN_SETUP) }],
        [version],
        [],
        { clientOptions: ["-servername", "secc.test"], mutual: true },
      );
      const file = pcap(conversation(chunks));
      const sealed = readConversation(file).tls[0];
      ok(sealed !== undefined);
      equal(sealed.opened, false);
      equal(sealed.serverName, "secc.test");
      equal(sealed.version, version === "-tls1_2" ? "TLS 1.2" : "TLS 1.3");
      match(sealed.suite ?? "", /^TLS_/);
      equal(sealed.source, "[fe80::1]:50000");
      const shown = (certificates: typeof sealed.certificates) =>
        certificates.map(({ from, subject }) => `${from} ${subject}`).sort();
      const both = ["client CN=secc", "server CN=secc"];
      // TLS 1.3 encrypts them.
      deepEqual(
        shown(sealed.certificates),
        version === "-tls1_2" ? both : [],
      );

      const opened = readConversation(file, { keyLog }).tls[0];
      ok(opened !== undefined);
      equal(opened.opened, true);
      deepEqual(shown(opened.certificates), both);
      for (const { where, field } of personalInTls(opened)) {
        equal(field, "certificate");
        const [first] = where;
        ok(first !== undefined);
        equal(
          hexOf(file.subarray(first.offset, first.offset + 3)),
          version === "-tls1_2" ? "160303" : "170303",
        );
      }

      const [evccId] = await fieldsOf(file, keyLog);
      equal(evccId?.value, "DEC22E56448F");
      const [place] = evccId?.where ?? [];
      equal(hexOf(file.subarray(place!.offset, place!.offset + 3)), "170303");
    },
  });
}

const MADE = bytes("fe80000000000000 021122fffe334455");

function tracesOf(file: Uint8Array): string[] {
  const traces = [...hardwareTraces(file)];
  for (const { offset, length } of traces) {
    ok(offset + length <= file.length);
  }
  return traces.map(({ packet, value, offset, length }) =>
    `${packet} ${value} ${hexOf(file.subarray(offset, offset + length))}`
  );
}

Deno.test("hardwareTraces() finds MAC addresses in headers and everywhere else", () => {
  const payload = udp(1, 2, bytes("aa 020000000001 bb"));
  deepEqual(
    tracesOf(pcap([ethernet(ipv4(payload, { protocol: 17 }), 0x800)])),
    [
      "1 02:00:00:00:00:02 020000000002",
      "1 02:00:00:00:00:01 020000000001",
      "1 02:00:00:00:00:01 020000000001",
    ],
  );
});

Deno.test("hardwareTraces() finds IPv6 addresses made from a MAC", () => {
  const segment = tcp({ seq: 1 });
  // Raw IP: no link header names the MAC, the address does.
  const file = pcap([ipv6(segment, { from: MADE })], { linkType: 101 });
  deepEqual(tracesOf(file), [`1 fe80::211:22ff:fe33:4455 ${hexOf(MADE)}`]);
  const sdp = udp(15118, 4, v2g(0x9001, concat(MADE, bytes("c00010 00"))));
  const inside = pcap([ipv4(sdp, { protocol: 17 })], { linkType: 101 });
  deepEqual(tracesOf(inside), [`1 fe80::211:22ff:fe33:4455 ${hexOf(MADE)}`]);
  const wide = concat(bytes("20010db800000000"), MADE.subarray(8));
  deepEqual(
    tracesOf(pcap([ipv6(segment, { from: wide })], { linkType: 101 })),
    [
      "1 interface identifier 02:11:22:ff:fe:33:44:55 021122fffe334455",
    ],
  );
});

Deno.test("hardwareTraces() reads the sender of Linux cooked captures", () => {
  const ip = ipv4(tcp({ seq: 1 }));
  const cooked = concat(bytes("0000 0001 0006 001122334455 0000 0800"), ip);
  deepEqual(tracesOf(pcap([cooked], { linkType: 113 })), [
    "1 00:11:22:33:44:55 001122334455",
  ]);
  const second = concat(
    bytes("0800 0000 00000001 0001 00 06 001122334455 0000"),
    ip,
  );
  deepEqual(tracesOf(pcap([second], { linkType: 276 })), [
    "1 00:11:22:33:44:55 001122334455",
  ]);
});

Deno.test("hardwareTraces() takes groups and the empty address of loopback for nobody", () => {
  const ip = ipv4(tcp({ seq: 1 }));
  const link = (macs: string) => concat(bytes(macs), bytes("0800"), ip);
  deepEqual(
    tracesOf(pcap([
      link("000000000000 000000000000"),
      link("333300000001 ffffffffffff"),
    ])),
    [],
  );
  deepEqual(tracesOf(pcap([ip], { linkType: 101 })), []);
});

Deno.test("hardwareTraces() finds the interface's own address in a pcapng file", () => {
  const mac = option(6, bytes("001122334455"));
  const file = concat(
    section(),
    iface({ linkType: 101, options: [mac] }),
    enhanced(ipv4(udp(1, 2, bytes("001122334455")), { protocol: 17 }), 0n),
  );
  deepEqual(tracesOf(file), [
    "0 00:11:22:33:44:55 001122334455",
    "1 00:11:22:33:44:55 001122334455",
  ]);
});
