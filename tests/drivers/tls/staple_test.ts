/** OCSP responses stapled by the station, judged by the car. */

import assert from "node:assert/strict";
import {
  sessionCounts,
  type TlsClientConfig,
  type TlsServerConfig,
} from "../../../drivers/tls/mod.ts";
import { inspectFiles } from "../../../drivers/certificates/mod.ts";
import { judgeStaple, type Verdict } from "../../../drivers/tls/staple.ts";
import { ders, leafOf, makeOcsp, ocspFile, type OcspPlan } from "./_ocsp.ts";
import * as setup from "./_setup.ts";
import { closeBoth, fail, identity, pki, shake } from "./_setup.ts";

const HOUR_MS = 3_600_000;
const NOW_MS = Date.UTC(2026, 5, 1);

for (const algorithm of ["p256", "p521"] as const) {
  const judge = (plan: OcspPlan, nowMs = NOW_MS): Verdict => {
    const directory = pki(algorithm, { algorithm });
    const [leaf, issuer] = ders(`${directory}/secc.pem`);
    assert.ok(leaf !== undefined && issuer !== undefined);
    const dates = {
      thisUpdateMs: NOW_MS - HOUR_MS,
      nextUpdateMs: NOW_MS + HOUR_MS,
    };
    return judgeStaple(
      makeOcsp(directory, { ...dates, ...plan }),
      leaf,
      issuer,
      nowMs,
    );
  };
  const unusable = (verdict: Verdict, why: RegExp) => {
    assert.equal(verdict.status, "unusable");
    assert.match(verdict.status === "unusable" ? verdict.why : "", why);
  };

  Deno.test(`\`judgeStaple()\` tells good, revoked and unknown, keys ${algorithm}`, () => {
    for (const status of ["good", "revoked", "unknown"] as const) {
      assert.deepEqual(judge({ status }), { status });
    }
  });

  Deno.test(`\`judgeStaple()\` holds a response to its dates, keys ${algorithm}`, () => {
    const end = NOW_MS + HOUR_MS;
    assert.equal(judge({}, end - 1).status, "good");
    unusable(judge({}, end), /held until 2026-06-01T01:00:00Z.*clock here/);
    const begin = NOW_MS - HOUR_MS;
    assert.equal(judge({}, begin - 300_000).status, "good");
    unusable(judge({}, begin - 300_001), /it is of 2026-05-31T23:00:00Z/);
    unusable(judge({ nextUpdateMs: null }), /does not say until when/);
    // What was revoked stays so.
    assert.equal(judge({ status: "revoked" }, end).status, "revoked");
  });

  Deno.test(`\`judgeStaple()\` believes the leaf's issuer on the leaf alone, keys ${algorithm}`, () => {
    unusable(judge({ signer: "cpo_sub1" }), /issuer signed it/);
    unusable(judge({ signer: "secc" }), /issuer signed it/);
    unusable(judge({ leaf: "cps" }), /about other certificates/);
  });
}

Deno.test("`judgeStaple()` calls damaged octets unusable, and throws at none", () => {
  const directory = pki("p256", { algorithm: "p256" });
  const [leaf, issuer] = ders(`${directory}/secc.pem`);
  assert.ok(leaf !== undefined && issuer !== undefined);
  const octets = makeOcsp(directory);
  const now = Date.now();
  assert.equal(judgeStaple(octets, leaf, issuer, now).status, "good");
  for (let at = 0; at < octets.length; at += 3) {
    const damaged = octets.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    const { status } = judgeStaple(damaged, leaf, issuer, now);
    assert.equal(status, "unusable", `octet ${at}`);
    const cut = judgeStaple(octets.slice(0, at), leaf, issuer, now);
    assert.equal(cut.status, "unusable");
  }
  const huge = judgeStaple(new Uint8Array(16_385), leaf, issuer, now);
  assert.match(huge.status === "unusable" ? huge.why : "", /16384 octets/);
});

for (const version of ["TLSv1.2", "TLSv1.3"] as const) {
  const algorithm = version === "TLSv1.2" ? "p256" : "p521";
  const mode = version === "TLSv1.2" ? "iso15118-2" : "iso15118-20";
  const place = () => pki(algorithm, { algorithm });
  const stale = () =>
    ocspFile(place(), {
      thisUpdateMs: Date.now() - 2 * HOUR_MS,
      nextUpdateMs: Date.now() - HOUR_MS,
    });
  const station = (
    ocsp: readonly string[],
    notes: string[] = [],
  ): TlsServerConfig =>
    setup.station(algorithm, {
      mode,
      identities: [{ ...identity(place(), "secc"), ocsp }],
      onNote: (text) => notes.push(text),
    });
  const car = (ocsp: "ask" | "require" | "off") =>
    setup.car(algorithm, {
      mode,
      ocsp,
      ...(mode === "iso15118-2" && { identities: [] }),
    });
  const agree = async (server: TlsServerConfig, client: TlsClientConfig) => {
    const both = await shake(server, client);
    const { security } = both[1];
    assert.ok(security.kind === "tls" && security.peerVerified);
    assert.equal(security.version, version);
    await closeBoth(both);
  };

  Deno.test(`\`serveTls()\` in ${version} staples a good response, and only when asked`, async () => {
    const notes: string[] = [];
    const server = station([ocspFile(place())], notes);
    await agree(server, car("require"));
    await agree(server, car("ask"));
    // A stale one is noted once it is looked for.
    await agree(station([stale()], notes), car("off"));
    assert.deepEqual(notes, []);
  });

  Deno.test(`\`serveTls()\` in ${version} passes over a stale response, with a note`, async () => {
    const notes: string[] = [];
    await agree(station([stale(), ocspFile(place())], notes), car("require"));
    assert.equal(notes.length, 1);
    assert.match(
      notes[0] ?? "",
      /cannot staple .*\.ocsp: it held until .*fetch a fresh/,
    );
    await agree(station([stale()], notes), car("ask"));
    await agree(station([`${place()}/none.ocsp`], notes), car("ask"));
    assert.match(notes[2] ?? "", /none\.ocsp: there is no such file/);
    await agree(station([`${place()}/secc.pem`], notes), car("ask"));
    assert.match(notes[3] ?? "", /secc\.pem: it cannot be read/);
    const unknown = ocspFile(place(), { status: "unknown" });
    await agree(station([unknown], notes), car("ask"));
    assert.match(notes[4] ?? "", /responder does not know/);
    assert.equal(notes.length, 5);
  });

  Deno.test(`\`connectTls()\` in ${version} refuses a revoked station in words`, async () => {
    const notes: string[] = [];
    const revoked = ocspFile(place(), { status: "revoked" });
    const failed = await fail(station([revoked], notes), car("ask"));
    assert.match(failed.client?.message ?? "", /issuer has revoked it/);
    assert.equal(failed.client?.code, 0x1102);
    assert.match(
      failed.server?.message ?? "",
      /does not accept the OCSP response stapled/,
    );
    assert.match(notes[0] ?? "", /is revoked: cars will refuse it/);
  });

  Deno.test(`\`connectTls()\` in ${version} that requires a response refuses to go without`, async () => {
    for (const ocsp of [[], [stale()]]) {
      const failed = await fail(station(ocsp), car("require"));
      assert.match(
        failed.client?.message ?? "",
        /stapled no OCSP response, which is required/,
      );
    }
  });

  Deno.test(`stapling in ${version} leaves nothing behind`, async () => {
    const before = sessionCounts();
    const good = station([ocspFile(place())]);
    for (let round = 0; round < 10; round++) {
      await agree(good, car("require"));
      await fail(station([]), car("require"));
    }
    const after = sessionCounts();
    assert.equal(
      after.adopted - before.adopted,
      after.freed - before.freed,
    );
  });
}

Deno.test("`serveTls()` in mixed mode staples for the chain that was chosen", async () => {
  const [p256, p521] = [
    pki("p256", { algorithm: "p256" }),
    pki("p521", { algorithm: "p521" }),
  ];
  const server = setup.station("p521", {
    mode: "mixed",
    identities: [{ ...identity(p521, "secc"), ocsp: [ocspFile(p521)] }, {
      ...identity(p256, "secc"),
      ocsp: [ocspFile(p256)],
    }],
    identitiesTls12: [{ ...identity(p256, "secc"), ocsp: [ocspFile(p256)] }],
  });
  for (
    const [client, leaf] of [
      [setup.car("p521", { ocsp: "require" }), p521],
      [
        setup.car("p256", {
          mode: "iso15118-2",
          identities: [],
          ocsp: "require",
        }),
        p256,
      ],
    ] as const
  ) {
    const both = await shake(server, client);
    const { security } = both[1];
    assert.ok(security.kind === "tls");
    assert.deepEqual(
      security.peerCertificate?.open("test"),
      leafOf(`${leaf}/secc.pem`),
    );
    await closeBoth(both);
  }
});

Deno.test("`inspectFiles()` judges OCSP responses beside their certificates", () => {
  const directory = pki("p256", { algorithm: "p256" });
  const chain = `${directory}/secc.pem`;
  const inspect = (path: string, ...more: readonly string[]) =>
    inspectFiles([path, ...more]).find(({ file }) => file === path);
  const good = ocspFile(directory);
  assert.deepEqual(inspect(good, chain), {
    level: "good",
    file: good,
    text: `OCSP response: certificate 1 in ${chain} is good`,
  });
  const revoked = inspect(ocspFile(directory, { status: "revoked" }), chain);
  assert.equal(revoked?.level, "bad");
  assert.match(revoked.text, /certificate 1 in .* is revoked/);
  const old = ocspFile(directory, { nextUpdateMs: Date.now() - 1_000 });
  assert.match(inspect(old, chain)?.text ?? "", /of no use: it held until/);
  const alone = inspect(good, `${directory}/vehicle.pem`);
  assert.match(alone?.text ?? "", /not, or whose issuer is not, among/);
  const none = `${directory}/none.ocsp`;
  Deno.writeFileSync(none, Uint8Array.of(0x30, 0x03, 0x0a, 0x01, 0x06));
  assert.match(inspect(none)?.text ?? "", /nor an OCSP response in DER/);
});
