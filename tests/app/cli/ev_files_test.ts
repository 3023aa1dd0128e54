/** A car with certificates of another PKI: other names, P-256 for -20, encrypted keys. */

import assert from "node:assert/strict";
import { carContract } from "../../../app/cli/contracts.ts";
import { type Options, parse } from "../../../app/cli/ev_options.ts";
import { missingFile, vehicleTls } from "../../../app/cli/vehicle.ts";
import { PncFileError } from "../../../drivers/pnc/mod.ts";
import { KeyError, readKey } from "../../../drivers/keys/mod.ts";
import { closeBoth, pki, shake, station } from "../../drivers/tls/_setup.ts";
import { hasOpenssl, runOpenssl } from "../../drivers/tls/_openssl.ts";

const there = await hasOpenssl("keys of another PKI");

/** Encrypts the keys of a P-256 PKI of ours under names of another's. */
async function foreign(): Promise<string> {
  const ours = pki("p256", { algorithm: "p256" });
  const place = `${ours}/foreign`;
  Deno.mkdirSync(place, { recursive: true });
  Deno.writeTextFileSync(`${place}/passwords.txt`, "1 2345\nnot this\n", {
    mode: 0o600,
  });
  const out = ["-passout", "pass:1 2345"];
  const keys = [
    // The older form, "Proc-Type: 4,ENCRYPTED", and PKCS #8.
    ["vehicle", "OEM_LEAF", ["ec", "-aes128", ...out]],
    ["contract", "CONTRACT_LEAF", ["pkcs8", "-topk8", ...out]],
    ["oem_prov", "PROV_LEAF", ["ec", "-aes128", ...out]],
  ] as const;
  for (const [name, other, how] of keys) {
    const output = `${place}/${other}.key`;
    const files = ["-in", `${ours}/${name}.key`, "-out", output];
    const made = await runOpenssl(...how, ...files);
    assert.notEqual(made, undefined, name);
    Deno.chmodSync(output, 0o600);
    // A root at the end of a chain, as many a script puts it there.
    const root = name === "contract" ? "mo_root" : "oem_root";
    const text = [`${ours}/${name}.pem`, `${ours}/${root}.pem`]
      .map((path) => Deno.readTextFileSync(path)).join("");
    Deno.writeTextFileSync(`${place}/${other}.pem`, text);
  }
  Deno.copyFileSync(`${ours}/v2g_root.pem`, `${place}/V2G_ROOT_CA.pem`);
  return place;
}

function optionsOf(place: string, more: readonly string[] = []): Options {
  const options = parse([
    ...["--auth", "pnc", "--pki", "nowhere"],
    ...["--root", `${place}/V2G_ROOT_CA.pem`],
    ...["--vehicle", `${place}/OEM_LEAF.pem`],
    ...["--vehicle-key", `${place}/OEM_LEAF.key`],
    ...["--contract-chain", `${place}/CONTRACT_LEAF.pem`],
    ...["--contract-key", `${place}/CONTRACT_LEAF.key`],
    ...["--provisioning", `${place}/PROV_LEAF.pem`],
    ...["--provisioning-key", `${place}/PROV_LEAF.key`],
    ...["--key-password", `${place}/passwords.txt`],
    ...more,
  ]);
  assert.ok(typeof options !== "string", String(options));
  return options;
}

const settings = (
  { pki, protocol, files }: Options,
  version?: "1.2" | "1.3",
) => {
  const tls = vehicleTls(pki, protocol, version, files);
  assert.ok(tls);
  return tls;
};

Deno.test({
  name: "a car shows the vehicle certificate of another PKI, its key encrypted",
  ignore: !there,
  fn: async () => {
    const options = optionsOf(await foreign(), ["--groups", "P-256:X25519"]);
    const tls = settings(options);
    assert.equal(missingFile(tls), undefined);
    const groups = options.groups ?? [];
    const both = await shake(station("p256", { groups }), { ...tls, groups });
    const [near] = both;
    assert.ok(near.security.kind === "tls");
    assert.equal(near.security.peerVerified, true);
    assert.equal(near.security.group, "secp256r1");
    await closeBoth(both);
  },
});

Deno.test({
  name:
    "a vehicle certificate named shows in TLS 1.2 too, that of the directory does not",
  ignore: !there,
  fn: async () => {
    const place = await foreign();
    assert.equal(settings(optionsOf(place), "1.2").identities?.length, 1);
    const plain = parse(["--tls", "1.2", "--pki", place]);
    assert.ok(typeof plain !== "string");
    assert.equal(settings(plain, "1.2").identities, undefined);
  },
});

Deno.test({
  name: "a contract of another PKI signs, and goes out without its root",
  ignore: !there,
  fn: async () => {
    const { files } = optionsOf(await foreign());
    const pnc = await carContract("nowhere", "iso20", undefined, files);
    assert.equal(pnc.contract?.chain.subCertificates.length, 2);
    assert.equal(pnc.provisioning?.subCertificates.length, 2);
    const challenge = new Uint8Array(16);
    const value = { Id: "id1", GenChallenge: challenge };
    const element = { set: "iso2", root: "AuthorizationReq", value } as const;
    for (const by of ["contract", "provisioning"] as const) {
      const { SignatureMethod } = pnc.sign(by, [element]).SignedInfo;
      assert.match(SignatureMethod.Algorithm, /ecdsa-sha256$/);
    }
  },
});

Deno.test({
  name: "files of another PKI that do not fit are named in words",
  ignore: !there,
  fn: async () => {
    const place = await foreign();
    const contract = (options: Options) =>
      carContract(options.pki, "iso20", undefined, options.files);
    const wrong = `${place}/wrong.txt`;
    Deno.writeTextFileSync(wrong, "12345\n", { mode: 0o600 });
    await assert.rejects(
      contract(optionsOf(place, ["--key-password", wrong])),
      {
        name: "KeyError",
        message: /_LEAF\.key: the first line of .*wrong\.txt does not open it$/,
      },
    );
    const none = optionsOf(place, ["--key-password", `${place}/none.txt`]);
    await assert.rejects(contract(none), /none\.txt: there is no such file/);
    assert.equal(missingFile(settings(none)), `${place}/none.txt`);
    assert.throws(
      () => readKey(`file:${place}/OEM_LEAF.key`),
      (cause: KeyError) =>
        cause instanceof KeyError &&
        /is encrypted, and no file with its password/.test(cause.message),
    );
    const absent = optionsOf(place, ["--contract-chain", `${place}/none.pem`]);
    await assert.rejects(contract(absent), PncFileError);
    const gone = optionsOf(place, ["--root", `${place}/none.pem`]);
    assert.equal(missingFile(settings(gone)), `${place}/none.pem`);
  },
});

Deno.test("`parse()` of ev takes several roots, and no chain without its key", () => {
  const roots = parse(["--root", "a.pem", "--root", "b.pem"]);
  assert.ok(typeof roots !== "string");
  assert.deepEqual(roots.files, { roots: ["a.pem", "b.pem"] });
  for (
    const [given, lacks] of [
      ["vehicle", "vehicle-key"],
      ["contract-key", "contract-chain"],
      ["provisioning", "provisioning-key"],
    ]
  ) {
    const said = parse([`--${given}`, "x"]);
    assert.ok(typeof said === "string");
    assert.match(said, /go together/);
    assert.ok(said.includes(`--${lacks}`), said);
  }
});

Deno.test("`parse()` of ev takes patience and groups", () => {
  const options = parse(["--patience", "3000", "--groups", "X448:P-256"]);
  assert.ok(typeof options !== "string");
  assert.equal(options.patienceMs, 3_000);
  assert.deepEqual(options.groups, ["X448", "P-256"]);
  const plain = parse([]);
  assert.ok(typeof plain !== "string");
  assert.equal(plain.patienceMs, 0);
  assert.equal(plain.groups, undefined);
});
