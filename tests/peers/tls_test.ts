/** TLS of the station against `openssl s_client`: what is let in, and what is refused in which words. */

import assert from "node:assert/strict";
import { makePkis } from "../../app/cli/pki_places.ts";
import { type TlsServerConfig } from "../../drivers/tls/mod.ts";
import { makePki } from "../../drivers/testbench/pki/mod.ts";
import {
  buildSapRequest,
  ISO2,
  ISO20_DC,
  negotiate,
} from "../../protocols/iso15118/sap/mod.ts";
import { opensslMissing } from "./_openssl.ts";
import { type Meeting, openTlsPort, type TlsPort } from "./_tls_port.ts";

const missing = await opensslMissing();
if (missing) console.log(`skipped: TLS against openssl, ${missing}`);

const DAY_MS = 86_400_000;

/** The files of one run; `old` and `stranger` are other makers' PKIs. */
interface Place {
  readonly pki: string;
  readonly old: string;
  readonly stranger: string;
  readonly port: TlsPort;
}

/** Runs a test at an open port of a gateway with its own test PKI. */
function atPort(
  name: string,
  test: (place: Place) => Promise<void>,
  change: (tls: TlsServerConfig, old: string) => TlsServerConfig = (tls) => tls,
): void {
  Deno.test({
    name,
    ignore: missing !== undefined,
    fn: async () => {
      const folder = await Deno.makeTempDir({ prefix: "tls-port-" });
      const pki = `${folder}/pki`;
      const old = `${folder}/old`;
      const stranger = `${folder}/stranger`;
      makePkis(pki);
      makePki(old, { days: 1, notBeforeMs: Date.now() - 5 * DAY_MS });
      makePki(stranger);
      const port = await openTlsPort(pki, (tls) =>
        change({
          ...tls,
          roots: [...tls.roots, `${old}/oem_root.pem`],
        }, old));
      try {
        await test({ pki, old, stranger, port });
      } finally {
        await port.close();
        await Deno.remove(folder, { recursive: true });
      }
    },
  });
}

const TLS12 = ["-brief", "-tls1_2"];
const TLS13 = ["-brief", "-tls1_3"];

/** Options of a client that shows a leaf of `pki` and checks the station. */
function showing(pki: string, leaf = "vehicle", roots = pki): string[] {
  return [
    ...["-cert", `${pki}/${leaf}.pem`, "-cert_chain", `${pki}/${leaf}.pem`],
    ...["-key", `${pki}/${leaf}.key`, ...checking(roots)],
  ];
}

function checking(pki: string): string[] {
  return ["-CAfile", `${pki}/v2g_root.pem`, "-verify_return_error"];
}

/** The link of a meeting that went well on both sides. */
function letIn({ security, note, client }: Meeting) {
  assert.ok(security?.kind === "tls", note + client.text);
  assert.match(client.text, /^welcome$/m);
  assert.match(client.text, /Verification: OK/);
  return security;
}

function refused({ security, note, client }: Meeting, reason: RegExp): void {
  assert.equal(security, undefined, client.text);
  assert.match(note, /^no secure link: /);
  assert.match(note, reason);
  assert.doesNotMatch(client.text, /welcome/);
}

atPort(
  "TLS 1.2: ECDHE-ECDSA-AES128-SHA256 over P-256 is let in, without a client certificate",
  async ({ pki, port }) => {
    const met = await port.meet(
      ...[...TLS12, ...checking(`${pki}/iso2`)],
      ...["-cipher", "ECDHE-ECDSA-AES128-SHA256", "-curves", "P-256"],
    );
    const security = letIn(met);
    assert.equal(security.version, "TLSv1.2");
    assert.equal(
      security.cipherSuite,
      "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
    );
    assert.equal(security.group, "secp256r1");
    assert.equal(security.peerVerified, false);
    assert.match(met.client.text, /Peer certificate: .*CN *= *\S/);
  },
);

atPort(
  "TLS 1.2: every other suite of OpenSSL is refused in words",
  async ({ pki, port }) => {
    const others = [
      "ECDHE-ECDSA-AES128-GCM-SHA256",
      "ECDHE-ECDSA-AES256-GCM-SHA384",
      "ECDHE-ECDSA-CHACHA20-POLY1305",
      "ECDHE-ECDSA-AES256-SHA384",
      "ECDHE-ECDSA-AES128-SHA",
      "ECDHE-ECDSA-AES128-CCM8",
      "ECDHE-RSA-AES128-SHA256",
      "AES128-SHA256",
      "ALL:!ECDHE-ECDSA-AES128-SHA256",
    ];
    for (const cipher of others) {
      const met = await port.meet(
        ...[...TLS12, ...checking(`${pki}/iso2`), "-cipher", cipher],
      );
      refused(met, /the two sides share no cipher suite/);
      assert.match(met.client.text, /alert handshake failure/, cipher);
    }
  },
);

atPort(
  "TLS 1.2: no group or signature algorithm in common is refused in words",
  async ({ pki, port }) => {
    const check = [...TLS12, ...checking(`${pki}/iso2`)];
    // In TLS 1.2 the suites hang on group and certificate: none is left.
    refused(
      await port.meet(...check, "-curves", "X25519"),
      /share no (cipher suite|key exchange group)/,
    );
    refused(
      await port.meet(...check, "-sigalgs", "RSA+SHA256"),
      /share no (cipher suite|signature algorithm)/,
    );
  },
);

atPort(
  "TLS 1.3: both suites of ISO 15118-20 are let in, the third of OpenSSL is refused",
  async ({ pki, port }) => {
    for (
      const suite of ["TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"]
    ) {
      const met = await port.meet(
        ...[...TLS13, ...showing(pki), "-ciphersuites", suite],
      );
      const security = letIn(met);
      assert.equal(security.version, "TLSv1.3");
      assert.equal(security.cipherSuite, suite);
      assert.equal(security.peerVerified, true);
    }
    refused(
      await port.meet(
        ...[...TLS13, ...showing(pki)],
        ...["-ciphersuites", "TLS_AES_128_GCM_SHA256"],
      ),
      /share no cipher suite/,
    );
  },
);

atPort(
  "TLS 1.3: each group of the station is let in, also by a second hello; others are refused",
  async ({ pki, port }) => {
    const offers = [
      ["P-521", "secp521r1"],
      ["X448", "X448"],
      ["P-256", "secp256r1"],
      // The first one's key share does not fit: the station asks again.
      ["X25519:P-521", "secp521r1"],
      // A key share that fits is taken: OpenSSL asks for no better one.
      ["P-256:X448:P-521", "secp256r1"],
    ] as const;
    for (const [groups, agreed] of offers) {
      const met = await port.meet(...TLS13, ...showing(pki), "-groups", groups);
      assert.equal(letIn(met).group, agreed, groups);
    }
    for (const groups of ["X25519", "P-384", "ffdhe3072"]) {
      refused(
        await port.meet(...TLS13, ...showing(pki), "-groups", groups),
        /share no key exchange group/,
      );
    }
  },
);

atPort(
  "TLS 1.3: without a client certificate a car is let in, and ISO 15118-20 is refused to it in SAP",
  async ({ pki, port }) => {
    const security = letIn(await port.meet(...TLS13, ...checking(pki)));
    assert.equal(security.version, "TLSv1.3");
    assert.equal(security.peerVerified, false);
    const sap = (link: typeof security, protocol: typeof ISO2) =>
      negotiate(buildSapRequest([protocol]).value, {
        supported: [ISO20_DC, ISO2],
        energy: { AC: true, DC: true },
        link,
      });
    assert.deepEqual(sap(security, ISO20_DC), {
      response: { ResponseCode: "Failed_NoNegotiation" },
      reason:
        "no protocol in common: ISO 15118-20 DC is refused on a link without a verified vehicle",
    });
    assert.equal(sap(security, ISO2).protocol, ISO2);
    const proven = letIn(await port.meet(...TLS13, ...showing(pki)));
    assert.equal(sap(proven, ISO20_DC).protocol, ISO20_DC);
  },
);

atPort(
  "TLS 1.3: a P-256 vehicle certificate is let in, a foreign, expired or misused one is refused in words",
  async ({ pki, old, stranger, port }) => {
    const p256 = showing(`${pki}/iso2`, "vehicle", pki);
    assert.equal(letIn(await port.meet(...TLS13, ...p256)).peerVerified, true);
    const met = await port.meet(...TLS13, ...showing(stranger, "vehicle", pki));
    refused(
      met,
      /place \d of its chain[^]*(OEM and V2G roots|no trusted root)/,
    );
    assert.doesNotMatch(met.note, /WV2TEST/);
    refused(
      await port.meet(...TLS13, ...showing(old, "vehicle", pki)),
      /the vehicle's own certificate .*expired on \d{4}-\d\d-\d\d/,
    );
    refused(
      await port.meet(...TLS13, ...showing(pki, "secc")),
      /key usage does not allow TLS as a vehicle/,
    );
  },
);

atPort(
  "TLS 1.3: signature algorithms that are not the station's: its own is needed of the car, a car's other one proves nothing",
  async ({ pki, port }) => {
    refused(
      await port.meet(
        ...[...TLS13, ...showing(pki)],
        ...["-sigalgs", "rsa_pss_rsae_sha256:ed25519"],
      ),
      /share no signature algorithm/,
    );
    await ed25519Leaf(pki);
    const met = await port.meet(...TLS13, ...showing(pki, "ed25519"));
    assert.equal(letIn(met).peerVerified, false);
  },
);

atPort(
  "TLS 1.1 and TLS 1.0 are refused in words, whatever else the client allows",
  async ({ pki, port }) => {
    for (const version of ["-tls1_1", "-tls1"]) {
      const met = await port.meet(
        ...["-brief", version, ...checking(`${pki}/iso2`)],
        ...["-cipher", "ALL:@SECLEVEL=0"],
      );
      refused(met, /the two sides share no TLS version/);
      assert.match(met.client.text, /alert protocol version/);
    }
  },
);

atPort(
  "the station gives no session tickets and takes no resumption",
  async ({ pki, port }) => {
    const file = `${pki}/session`;
    for (const version of ["-tls1_2", "-tls1_3"]) {
      const roots = version === "-tls1_2" ? `${pki}/iso2` : pki;
      const show = [version, ...showing(pki, "vehicle", roots)];
      const first = await port.meet(...show, "-sess_out", file);
      letIn(first);
      assert.doesNotMatch(first.client.text, /session ticket/i);
      const kept = await exists(file) ? ["-sess_in", file] : [];
      const again = await port.meet(...show, ...kept);
      letIn(again);
      assert.match(again.client.text, /^New, TLS/m);
      if (kept.length > 0) await Deno.remove(file);
    }
  },
);

atPort(
  "an expired certificate of the station is refused by the client, and the station says why",
  async ({ old, port }) => {
    const met = await port.meet(...TLS13, ...checking(old));
    refused(met, /the peer refused with .*our certificate has expired/);
    assert.match(met.client.text, /certificate has expired/);
  },
  (tls, old) => ({
    ...tls,
    identities: [{ chain: `${old}/secc.pem`, key: `file:${old}/secc.key` }],
  }),
);

/** A leaf of a kind of key that is not ISO 15118's, under the car maker's CA. */
async function ed25519Leaf(pki: string): Promise<void> {
  const [key, request, leaf] = ["key", "csr", "pem"].map((kind) =>
    `${pki}/ed25519.${kind}`
  );
  const run = async (...args: string[]) => {
    const { success, stderr } = await new Deno.Command("openssl", {
      args,
      stdout: "null",
      stderr: "piped",
    }).output();
    assert.ok(success, new TextDecoder().decode(stderr));
  };
  await run("genpkey", "-algorithm", "ed25519", "-out", key!);
  await run(
    ...["req", "-new", "-key", key!, "-subj", "/CN=a car", "-out", request!],
  );
  await run(
    ...["x509", "-req", "-in", request!, "-CA", `${pki}/oem_sub2.pem`],
    ...["-CAkey", `${pki}/oem_sub2.key`, "-days", "2", "-out", leaf!],
  );
}

async function exists(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}
