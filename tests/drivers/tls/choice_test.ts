/** Several chains under several V2G roots: which one a car gets. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  type Authority,
  IDENTIFIER,
  writeTrustedCaKeys,
} from "../../../drivers/tls/authorities.ts";
import type { TlsServerConfig } from "../../../drivers/tls/mod.ts";
import type { KeyAlgorithm } from "../../../drivers/testbench/pki/mod.ts";
import { readCertificate } from "../../../protocols/iso15118/pnc/x509/certificate.ts";
import {
  children,
  readOne,
  TAG,
  wholeBitsOf,
} from "../../../protocols/iso15118/pnc/x509/der.ts";
import { askStation, clientHello, TRUSTED_CA_KEYS } from "./_hello.ts";
import { memoryPair } from "./_links.ts";
import { ders, leafOf } from "./_ocsp.ts";
import { car, closeBoth, identity, pki, shake } from "./_setup.ts";

const north = (algorithm: KeyAlgorithm) =>
  pki(`north-${algorithm}`, { algorithm, label: "North" });
const south = (algorithm: KeyAlgorithm) =>
  pki(`south-${algorithm}`, { algorithm, label: "South" });

/** A station with a chain of the north, then one of the south. */
function station(
  algorithm: KeyAlgorithm,
  more: Partial<TlsServerConfig> = {},
): TlsServerConfig {
  const places = [north(algorithm), south(algorithm)];
  return {
    mode: algorithm === "p256" ? "iso15118-2" : "iso15118-20",
    identities: places.map((place) => identity(place, "secc")),
    roots: places.flatMap((place) => [
      `${place}/oem_root.pem`,
      `${place}/v2g_root.pem`,
    ]),
    ...more,
  };
}

const sha1 = (octets: Uint8Array) =>
  new Uint8Array(createHash("sha1").update(octets).digest());

/** A certificate, named in each way of RFC 6066. */
function namesOf(path: string): Record<string, Authority> {
  const { der, publicKey, subject } = readCertificate(leafOf(path));
  const [, bits] = children(readOne(publicKey, TAG.sequence));
  return {
    key_sha1_hash: {
      type: IDENTIFIER.keySha1Hash,
      octets: sha1(wholeBitsOf(bits)),
    },
    x509_name: { type: IDENTIFIER.x509Name, octets: subject },
    cert_sha1_hash: { type: IDENTIFIER.certSha1Hash, octets: sha1(der) },
  };
}

const PRE_AGREED = { type: IDENTIFIER.preAgreed, octets: new Uint8Array() };
const NOBODY = { type: IDENTIFIER.certSha1Hash, octets: new Uint8Array(20) };

/** Which chain comes, how long it is, and whether the list was put to use. */
async function ask(
  config: TlsServerConfig,
  authorities: readonly Authority[] | undefined,
) {
  const extensions = authorities === undefined
    ? []
    : [[TRUSTED_CA_KEYS, writeTrustedCaKeys(authorities)] as const];
  const answer = await askStation(config, clientHello({ extensions }));
  const [leaf] = answer.certificates;
  assert.ok(leaf !== undefined, answer.error.message);
  return {
    from: [north("p256"), south("p256")].map((place) =>
      leafOf(`${place}/secc.pem`)
    ).findIndex((one) => one.toHex() === leaf.toHex()),
    length: answer.certificates.length,
    answered: answer.extensions.get(TRUSTED_CA_KEYS)?.length,
  };
}

const NORTH = { from: 0, length: 3 };
const SOUTH = { from: 1, length: 3 };

for (const ca of ["v2g_root", "cpo_sub1", "cpo_sub2"]) {
  for (const kind of ["key_sha1_hash", "x509_name", "cert_sha1_hash"]) {
    Deno.test(`\`serveTls()\` in TLS 1.2 picks the chain whose ${ca} the car names by ${kind}`, async () => {
      const nameIn = (place: string) => {
        const name = namesOf(`${place}/${ca}.pem`)[kind];
        assert.ok(name);
        return name;
      };
      const [first, second] = [nameIn(north("p256")), nameIn(south("p256"))];
      const config = station("p256");
      const used = { answered: 0 };
      assert.deepEqual(await ask(config, [second]), { ...SOUTH, ...used });
      assert.deepEqual(await ask(config, [NOBODY, second]), {
        ...SOUTH,
        ...used,
      });
      assert.deepEqual(await ask(config, [first]), { ...NORTH, ...used });
      assert.deepEqual(await ask(config, [second, first]), {
        ...NORTH,
        ...used,
      });
    });
  }
}

Deno.test("`serveTls()` falls back to the first identity, and answers only what it used", async () => {
  const config = station("p256");
  const unused = { ...NORTH, answered: undefined };
  assert.deepEqual(await ask(config, undefined), unused);
  assert.deepEqual(await ask(config, []), unused);
  assert.deepEqual(await ask(config, [NOBODY]), unused);
  assert.deepEqual(await ask(config, [PRE_AGREED]), { ...NORTH, answered: 0 });
});

Deno.test("`serveTls()` knows a root it does not have by name and key, and one in the chain's file by all", async () => {
  const place = south("p256");
  const roots = [`${place}/oem_root.pem`];
  const names = namesOf(`${place}/v2g_root.pem`);
  const without = station("p256", { roots });
  const from = async (
    config: TlsServerConfig,
    kind: string,
  ) => (await ask(config, names[kind] && [names[kind]]));
  assert.equal((await from(without, "x509_name")).from, 1);
  assert.equal((await from(without, "key_sha1_hash")).from, 1);
  assert.equal((await from(without, "cert_sha1_hash")).from, 0);
  const chain = `${place}/secc_with_root.pem`;
  Deno.writeTextFileSync(
    chain,
    Deno.readTextFileSync(`${place}/secc.pem`) +
      Deno.readTextFileSync(`${place}/v2g_root.pem`),
  );
  const withRoot = station("p256", {
    roots,
    identities: [identity(north("p256"), "secc"), {
      ...identity(place, "secc"),
      chain,
    }],
  });
  assert.equal(ders(chain).length, 4);
  // The root itself stays here.
  assert.deepEqual(await from(withRoot, "cert_sha1_hash"), {
    ...SOUTH,
    answered: 0,
  });
});

for (const algorithm of ["p256", "p521", "ed448"] as const) {
  const version = algorithm === "p256" ? "TLSv1.2" : "TLSv1.3";
  Deno.test(`\`connectTls()\` gets the chain of its own root in ${version}, keys ${algorithm}`, async () => {
    for (const place of [south(algorithm), north(algorithm)]) {
      const both = await shake(
        station(algorithm),
        car(algorithm, {
          mode: algorithm === "p256" ? "iso15118-2" : "iso15118-20",
          roots: [`${place}/v2g_root.pem`],
          identities: algorithm === "p256" ? [] : [identity(place, "vehicle")],
        }),
      );
      const { security } = both[1];
      assert.ok(security.kind === "tls" && security.peerVerified);
      assert.equal(security.version, version);
      assert.deepEqual(
        security.peerCertificate?.open("test"),
        leafOf(`${place}/secc.pem`),
      );
      await closeBoth(both);
    }
  });
}

Deno.test("`serveTls()` in mixed mode picks by root in both versions", async () => {
  const mixed = station("p521", {
    mode: "mixed",
    identitiesTls12: station("p256").identities,
    roots: [...station("p521").roots, ...station("p256").roots],
    vehicleCertificate: "requested",
  });
  const cars = [
    car("p256", {
      mode: "iso15118-2",
      identities: [],
      roots: [`${south("p256")}/v2g_root.pem`],
    }),
    car("p521", {
      mode: "mixed",
      identities: [identity(south("p521"), "vehicle")],
      roots: [`${south("p521")}/v2g_root.pem`],
    }),
  ];
  for (const [at, client] of cars.entries()) {
    const both = await shake(mixed, client);
    const { security } = both[0];
    assert.ok(security.kind === "tls");
    assert.equal(security.version, at === 0 ? "TLSv1.2" : "TLSv1.3");
    assert.equal(security.peerVerified, at === 1);
    await closeBoth(both);
  }
});

Deno.test("`serveTls()` gives a TLS 1.2 car the chain whose curve it knows", async () => {
  const config = station("p256", {
    identities: [
      identity(north("p521"), "secc"),
      identity(north("p256"), "secc"),
    ],
  });
  const both = await shake(
    config,
    car("p256", {
      mode: "iso15118-2",
      identities: [],
      roots: [`${north("p256")}/v2g_root.pem`],
    }),
  );
  await closeBoth(both);
});

Deno.test("`serveTls()` picks by root after a HelloRetryRequest too", async () => {
  const [near, far] = memoryPair();
  const place = south("p521");
  const both = await shake(
    station("p521", { groups: ["secp521r1"] }),
    car("p521", {
      groups: ["X448", "secp521r1"],
      roots: [`${place}/v2g_root.pem`],
      identities: [identity(place, "vehicle")],
    }),
    [near, far],
  );
  // Its hello, the hello again, and the rest.
  assert.equal(far.writes.length, 3);
  await closeBoth(both);
});

Deno.test("`serveTls()` in mixed mode names a broken file of TLS 1.2, and still serves TLS 1.3", async () => {
  const place = south("p521");
  const mixed = station("p521", {
    mode: "mixed",
    identitiesTls12: [{ ...identity(place, "secc"), chain: `${place}/no.pem` }],
  });
  const { alert, error } = await askStation(mixed, clientHello({}));
  assert.equal(alert, 80);
  assert.match(error.message, /no\.pem: there is no such file/);
  const client = car("p521", {
    roots: [`${place}/v2g_root.pem`],
    identities: [identity(place, "vehicle")],
  });
  await closeBoth(await shake(mixed, client));
});

Deno.test("`serveTls()` logs keys of TLS 1.2 in mixed mode too", async () => {
  const lines: string[] = [];
  const config = station("p256", {
    mode: "mixed",
    keyLog: (line) => lines.push(line),
  });
  const both = await shake(
    config,
    car("p256", {
      mode: "iso15118-2",
      identities: [],
      roots: [`${north("p256")}/v2g_root.pem`],
    }),
  );
  await closeBoth(both);
  assert.ok(lines.some((line) => line.startsWith("CLIENT_RANDOM ")));
});
