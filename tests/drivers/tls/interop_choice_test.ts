/** Stapling and the choice of a chain, with the `openssl` command as the peer. */

import assert from "node:assert/strict";
import { readCertificate } from "../../../protocols/iso15118/pnc/x509/certificate.ts";
import { leafOf, ocspFile, type OcspPlan } from "./_ocsp.ts";
import { hasOpenssl, meetClient, meetServer, runOpenssl } from "./_openssl.ts";
import { car, identity, pki, station } from "./_setup.ts";

const there = await hasOpenssl("interop of stapling and chains");
const HOUR_MS = 3_600_000;
const VERSIONS = [
  { version: "TLSv1.2", flag: "-tls1_2", algorithm: "p256" },
  { version: "TLSv1.3", flag: "-tls1_3", algorithm: "p521" },
] as const;

function check(name: string, fn: () => Promise<void>): void {
  Deno.test({ name, ignore: !there, fn });
}

/** What `openssl ocsp` says of the station's leaf, as a file. */
async function respond(directory: string, digest: string): Promise<string> {
  const serial = readCertificate(leafOf(`${directory}/secc.pem`)).serial
    .toHex().toUpperCase();
  const [index, path] = [`${directory}/secc.index`, `${directory}/secc.der`];
  Deno.writeTextFileSync(
    index,
    `V\t301231235959Z\t\t${serial}\tunknown\t/CN=station\n`,
  );
  const ca = `${directory}/cpo_sub2`;
  const said = await runOpenssl(
    ...["ocsp", "-index", index, "-CA", `${ca}.pem`, "-issuer", `${ca}.pem`],
    ...["-rsigner", `${ca}.pem`, "-rkey", `${ca}.key`, "-rmd", digest],
    ...["-ndays", "1", "-cert", `${directory}/secc.pem`, "-respout", path],
  );
  assert.ok(said !== undefined, "openssl ocsp failed");
  return path;
}

for (const { version, flag, algorithm } of VERSIONS) {
  const place = () => pki(algorithm, { algorithm });
  const mode = version === "TLSv1.2" ? "iso15118-2" : "iso15118-20";
  const clientArgs = () => [
    ...[flag, "-CAfile", `${place()}/v2g_root.pem`],
    ...["-cert", `${place()}/vehicle.pem`, "-key", `${place()}/vehicle.key`],
    ...["-cert_chain", `${place()}/vehicle.pem`, "-groups", "P-521:P-256"],
  ];

  check(
    `\`serveTls()\` staples to \`openssl s_client -status\` in ${version}`,
    async () => {
      const digest = algorithm === "p521" ? "sha512" : "sha256";
      const ocsp = [await respond(place(), digest)];
      const own = identity(place(), "secc");
      const with_ = await meetClient(
        station(algorithm, { mode, identities: [{ ...own, ocsp }] }),
        ...clientArgs(),
        "-status",
      );
      assert.equal(with_.error, undefined);
      assert.match(with_.printed, /OCSP Response Status: successful/);
      assert.match(with_.printed, /Cert Status: good/);
      const without = await meetClient(
        station(algorithm, { mode }),
        ...clientArgs(),
        "-status",
      );
      assert.match(without.printed, /OCSP response: no response sent/);
    },
  );

  check(
    `\`connectTls()\` judges what \`openssl s_server -status_file\` staples in ${version}`,
    async () => {
      const meet = (plan: OcspPlan | undefined) =>
        meetServer(
          car(algorithm, { mode, ocsp: "require" }),
          ...["-cert", `${place()}/secc.pem`, "-key", `${place()}/secc.key`],
          ...["-cert_chain", `${place()}/secc.pem`, "-rev", flag],
          ...plan === undefined
            ? []
            : ["-status_file", ocspFile(place(), plan)],
        );
      const good = await meet({});
      assert.ok(good.security?.kind === "tls", good.error?.message);
      assert.equal(good.security.version, version);
      const long = { thisUpdateMs: Date.now() - 2 * HOUR_MS };
      const refused: readonly (readonly [OcspPlan | undefined, RegExp])[] = [
        [{ status: "revoked" }, /has revoked it/],
        [{ status: "unknown" }, /responder does not know it/],
        [{ ...long, nextUpdateMs: Date.now() - HOUR_MS }, /it held until/],
        [{ signer: "secc" }, /proves nothing: neither/],
        [{ leaf: "cps" }, /about other certificates/],
        [undefined, /stapled no OCSP response/],
      ];
      for (const [plan, sentence] of refused) {
        assert.match((await meet(plan)).error?.message ?? "", sentence);
      }
    },
  );
}

check(
  "`serveTls()` in TLS 1.3 heeds certificate_authorities of `openssl s_client`",
  async () => {
    const places = ["North", "South"].map((label) =>
      pki(`${label}-cli`, { label })
    );
    const [north, south] = places;
    const config = station("p521", {
      identities: places.map((place) => identity(place, "secc")),
      roots: places.map((place) => `${place}/oem_root.pem`),
    });
    for (const place of [south, north]) {
      const { security, error } = await meetClient(
        config,
        ...["-tls1_3", "-groups", "P-521", "-CAfile", `${place}/v2g_root.pem`],
        ...["-requestCAfile", `${place}/v2g_root.pem`],
        ...["-cert", `${place}/vehicle.pem`, "-key", `${place}/vehicle.key`],
        ...["-cert_chain", `${place}/vehicle.pem`],
      );
      assert.ok(
        security?.kind === "tls" && security.peerVerified,
        error?.message,
      );
    }
  },
);

check(
  "`serveTls()` in TLS 1.3 gives a car that knows P-256 alone a P-256 chain",
  async () => {
    const [p521, p256] = [pki("p521"), pki("p256", { algorithm: "p256" })];
    const config = station("p521", {
      mode: "mixed",
      identities: [identity(p521, "secc"), identity(p256, "secc")],
      vehicleCertificate: "requested",
    });
    for (
      const [place, sigalgs] of [
        [p256, "ECDSA+SHA256"],
        [p521, "ECDSA+SHA512:ECDSA+SHA256"],
      ]
    ) {
      const { security, error } = await meetClient(
        config,
        ...["-tls1_3", "-groups", "P-256", "-sigalgs", `${sigalgs}`],
        ...["-CAfile", `${place}/v2g_root.pem`],
      );
      assert.ok(security?.kind === "tls", error?.message);
      assert.equal(security.version, "TLSv1.3");
    }
  },
);
