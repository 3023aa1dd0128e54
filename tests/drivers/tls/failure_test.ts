import assert from "node:assert/strict";
import {
  connectTls,
  serveTls,
  sessionCounts,
  type TlsClock,
  TlsError,
} from "../../../drivers/tls/mod.ts";
import { openLibrary } from "../../../drivers/tls/openssl.ts";
import { memoryPair } from "./_links.ts";
import {
  car,
  closeBoth,
  fail,
  identity,
  pki,
  shake,
  station,
} from "./_setup.ts";

const DAY_MS = 86_400_000;

Deno.test("`serveTls()` names the missing vehicle certificate", async () => {
  const failed = await fail(station(), car("p521", { identities: [] }));
  assert.match(failed.server?.message ?? "", /vehicle showed no certificate/);
  assert.equal(failed.server?.code, 0x1102);
  assert.match(failed.client?.message ?? "", /requires a certificate of ours/);
});

Deno.test("`serveTls()` names the root that is not trusted, not the vehicle", async () => {
  const stranger = pki("stranger");
  const failed = await fail(
    station(),
    car("p521", { identities: [identity(stranger, "vehicle")] }),
  );
  const message = failed.server?.message ?? "";
  assert.match(message, /OEM and V2G roots/);
  assert.match(message, /OEM Test/);
  assert.doesNotMatch(message, /WV2TEST/);
  assert.equal(failed.server?.code, 0x1102);
});

Deno.test("`serveTls()` says when a vehicle certificate expired", async () => {
  const old = pki("old", { days: 1, notBeforeMs: Date.now() - 5 * DAY_MS });
  const failed = await fail(
    station("p521", { roots: [`${old}/oem_root.pem`] }),
    car("p521", { identities: [identity(old, "vehicle")] }),
  );
  assert.match(
    failed.server?.message ?? "",
    /vehicle's own certificate .*expired on \d{4}-.*clock here reads/,
  );
});

Deno.test("`serveTls()` blames the clock for a certificate of the future", async () => {
  const next = pki("next", { notBeforeMs: Date.now() + 5 * DAY_MS });
  const failed = await fail(
    station("p521", { roots: [`${next}/oem_root.pem`] }),
    car("p521", { identities: [identity(next, "vehicle")] }),
  );
  assert.match(
    failed.server?.message ?? "",
    /valid only from .*check the clock/,
  );
});

Deno.test("`serveTls()` refuses a station's certificate shown by a car", async () => {
  const directory = pki("p521");
  const failed = await fail(
    station(),
    car("p521", { identities: [identity(directory, "secc")] }),
  );
  assert.match(failed.server?.message ?? "", /key usage .*clientAuth/);
});

Deno.test("`connectTls()` refuses a vehicle's certificate shown by a station", async () => {
  const directory = pki("p521");
  const failed = await fail(
    station("p521", { identities: [identity(directory, "vehicle")] }),
    car("p521", { roots: [`${directory}/oem_root.pem`] }),
  );
  assert.match(failed.client?.message ?? "", /station's own .*serverAuth/);
  assert.match(failed.server?.message ?? "", /peer refused/);
});

Deno.test("`serveTls()` trusts a sub-CA as an anchor only when told", async () => {
  const directory = pki("p521");
  const roots = [`${directory}/oem_sub2.pem`];
  const failed = await fail(station("p521", { roots }), car());
  assert.match(failed.server?.message ?? "", /no trusted root vouches/);
  const both = await shake(
    station("p521", { roots, trustSubCas: true }),
    car(),
  );
  const { security } = both[0];
  assert.ok(security.kind === "tls" && security.peerVerified);
  await closeBoth(both);
});

Deno.test("`serveTls()` completes the chain of a car that sends its leaf only", async () => {
  const directory = pki("p521");
  const chain = Deno.readTextFileSync(`${directory}/vehicle.pem`);
  const end = "-----END CERTIFICATE-----\n";
  Deno.writeTextFileSync(
    `${directory}/leaf_only.pem`,
    chain.slice(0, chain.indexOf(end) + end.length),
  );
  const leafOnly = [{
    chain: `${directory}/leaf_only.pem`,
    key: `file:${directory}/vehicle.key`,
  }];
  const roots = ["oem_root", "oem_sub1", "oem_sub2"].map((name) =>
    `${directory}/${name}.pem`
  );
  const client = car("p521", { identities: leafOnly });
  assert.match(
    (await fail(station(), client)).server?.message ?? "",
    /have the vehicle send its sub-CA/,
  );
  const both = await shake(station("p521", { roots }), client);
  const { security } = both[0];
  assert.ok(security.kind === "tls" && security.peerVerified);
  await closeBoth(both);
});

Deno.test("`serveTls()` of -20 alone refuses TLS 1.2 with a plain reason", async () => {
  const failed = await fail(
    station("p256"),
    car("p256", { mode: "iso15118-2", identities: [] }),
  );
  assert.match(failed.server?.message ?? "", /share no TLS version/);
  assert.match(failed.client?.message ?? "", /another version of TLS/);
});

Deno.test("`serveTls()` in mixed mode does not let a TLS 1.3 car skip its certificate", async () => {
  const failed = await fail(
    station("p521", { mode: "mixed" }),
    car("p521", { mode: "mixed", identities: [] }),
  );
  assert.match(failed.server?.message ?? "", /showed no certificate/);
});

Deno.test("`serveTls()` names the missing common group", async () => {
  const failed = await fail(station(), car("p521", { groups: ["X25519"] }));
  assert.match(failed.server?.message ?? "", /share no key exchange group/);
});

Deno.test("`serveTls()` recognises V2GTP without TLS", async () => {
  const [near, far] = memoryPair();
  const served = serveTls(near, station());
  await far.write(Uint8Array.of(0x01, 0xfe, 0x80, 0x01, 0, 0, 0, 0));
  await assert.rejects(served, /sent V2GTP without TLS/);
});

Deno.test("`serveTls()` says how far a peer came that closed early", async () => {
  const [near, far] = memoryPair();
  const served = serveTls(near, station());
  far.close();
  await assert.rejects(served, (error: TlsError) => {
    assert.equal(error.failure, "truncated");
    assert.match(error.message, /before it sent anything/);
    return true;
  });
});

Deno.test("`serveTls()` gives up a silent peer after the timeout, code 0x08", async () => {
  const timers: { fire: () => void; ms: number }[] = [];
  const clock: TlsClock = {
    setTimeout: (fire, ms) => timers.push({ fire, ms }),
    clearTimeout: () => {},
  };
  const before = sessionCounts();
  const [near] = memoryPair();
  const served = serveTls(near, station("p521", { clock }));
  assert.equal(timers[0]?.ms, 15_000);
  timers[0]?.fire();
  await assert.rejects(served, (error: TlsError) => {
    assert.equal(error.code, 0x08);
    assert.match(error.message, /within 15 s; the vehicle sent nothing/);
    return true;
  });
  assert.equal(await near.read(), null);
  const after = sessionCounts();
  assert.equal(after.adopted - before.adopted, after.freed - before.freed);
});

Deno.test("`connectTls()` bounds what a peer may send in a handshake", async () => {
  const [near, far] = memoryPair();
  const connected = connectTls(near, car());
  const refused = assert.rejects(connected, TlsError);
  // A record header that promises 16 KiB, then far more than any handshake has.
  await far.write(Uint8Array.of(22, 3, 3, 0x40, 0));
  await far.write(new Uint8Array(70_000));
  await refused;
});

Deno.test("`serveTls()` names the file at fault in its own settings", async () => {
  const directory = pki("p521");
  const [near] = memoryPair();
  const chain = `${directory}/secc.pem`;
  const wrongKey = station("p521", {
    identities: [{ chain, key: `file:${directory}/vehicle.key` }],
  });
  await assert.rejects(serveTls(near, wrongKey), /secc\.pem.*belong to key/);
  const absent = station("p521", { roots: [`${directory}/none.pem`] });
  await assert.rejects(
    serveTls(memoryPair()[0], absent),
    /none\.pem: there is no such file/,
  );
  const unknown = station("p521", { groups: ["secp999r9"] });
  await assert.rejects(
    serveTls(memoryPair()[0], unknown),
    /key exchange groups "secp999r9"/,
  );
  await assert.rejects(
    serveTls(memoryPair()[0], station("p521", { identities: [] })),
    /no certificate chain and key are configured/,
  );
});

Deno.test("`serveTls()` frees a session that is ready just after the timeout", async () => {
  let fire = () => {};
  const clock: TlsClock = {
    setTimeout: (callback) => fire = callback,
    clearTimeout: () => {},
  };
  const before = sessionCounts();
  const [near, far] = memoryPair();
  const read = near.read.bind(near);
  let reads = 0;
  near.read = () => {
    const octets = read();
    // The second read has the car's last flight: let it reach the worker, then fire.
    if (++reads === 2) {
      octets.then(async () => {
        for (let i = 0; i < 10; i++) await Promise.resolve();
        fire();
      });
    }
    return octets;
  };
  const served = serveTls(near, station("p521", { clock }));
  const timedOut = assert.rejects(served, /within 15 s/);
  const connected = await connectTls(far, car());
  await timedOut;
  connected.close();
  for (
    let i = 0;
    i < 200 && sessionCounts().adopted < before.adopted + 2;
    i++
  ) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const after = sessionCounts();
  assert.equal(after.adopted - before.adopted, 2);
  assert.equal(after.freed - before.freed, 2);
});

Deno.test("`openLibrary()` names the package of a missing library", () => {
  assert.throws(
    () => openLibrary("libabsent.so.3", {}),
    /cannot open libabsent\.so\.3: .* package libssl3/,
  );
});
