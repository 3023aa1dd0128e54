import assert from "node:assert/strict";
import {
  connectTls,
  holdHandshakeWorker,
  serveTls,
  sessionCounts,
  type TlsError,
} from "../../../drivers/tls/mod.ts";
import { memoryPair, tcpPair } from "./_links.ts";
import {
  car,
  closeBoth,
  identity,
  pki,
  readAll,
  shake,
  station,
} from "./_setup.ts";

const text = (bytes: Uint8Array | null) =>
  bytes === null ? null : new TextDecoder().decode(bytes);
const bytes = (words: string) => new TextEncoder().encode(words);

for (const algorithm of ["p521", "ed448"] as const) {
  for (const groups of [["secp521r1"], ["X448"]]) {
    Deno.test(`\`serveTls()\` agrees on TLS 1.3 with ${algorithm} certificates and ${groups}`, async () => {
      const both = await shake(
        station(algorithm, { groups }),
        car(algorithm, { groups }),
      );
      for (const { security } of both) {
        assert.equal(security.kind, "tls");
        if (security.kind !== "tls") continue;
        assert.equal(security.version, "TLSv1.3");
        assert.equal(security.group, groups[0]);
        assert.equal(security.cipherSuite, "TLS_AES_256_GCM_SHA384");
        assert.equal(security.peerVerified, true);
        assert.equal(String(security.peerCertificate), "<sealed>");
        const der = security.peerCertificate?.open("test");
        assert.equal(der?.[0], 0x30);
      }
      await both[1].write(bytes("SAP request"));
      assert.equal(text(await both[0].read()), "SAP request");
      await both[0].write(bytes("SAP answer"));
      assert.equal(text(await both[1].read()), "SAP answer");
      await closeBoth(both);
    });
  }
}

Deno.test("`serveTls()` takes P-256 certificates and X25519 when configured", async () => {
  const groups = ["secp521r1", "X25519"];
  const both = await shake(
    station("p256", { groups }),
    car("p256", { groups: ["X25519"] }),
  );
  const { security } = both[0];
  assert.equal(security.kind === "tls" && security.group, "X25519");
  await closeBoth(both);
});

Deno.test("`serveTls()` speaks TLS 1.2 without a vehicle certificate in iso15118-2 mode", async () => {
  const both = await shake(
    station("p256", { mode: "iso15118-2" }),
    car("p256", { mode: "iso15118-2", identities: [] }),
  );
  const [{ security: near }, { security: far }] = both;
  assert.ok(near.kind === "tls" && far.kind === "tls");
  assert.equal(near.version, "TLSv1.2");
  assert.equal(
    near.cipherSuite,
    "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
  );
  assert.equal(near.group, "secp256r1");
  assert.equal(near.peerVerified, false);
  assert.equal(far.peerVerified, true);
  await both[1].write(bytes("hello"));
  assert.equal(text(await both[0].read()), "hello");
  await closeBoth(both);
});

Deno.test("`serveTls()` in mixed mode gives each edition its own chain", async () => {
  const p256 = pki("p256", { algorithm: "p256" });
  const mixed = station("p521", {
    mode: "mixed",
    identitiesTls12: [identity(p256, "secc")],
  });
  const old = await shake(
    mixed,
    car("p256", { mode: "iso15118-2", identities: [] }),
  );
  assert.ok(old[0].security.kind === "tls");
  assert.equal(old[0].security.version, "TLSv1.2");
  await closeBoth(old);
  const today = await shake(mixed, car());
  assert.ok(today[0].security.kind === "tls");
  assert.equal(today[0].security.version, "TLSv1.3");
  assert.equal(today[0].security.peerVerified, true);
  await closeBoth(today);
});

Deno.test("`serveTls()` lets a car without certificate in, unverified, when it is only requested", async () => {
  const both = await shake(
    station("p521", { vehicleCertificate: "requested" }),
    car("p521", { identities: [] }),
  );
  const { security } = both[0];
  assert.ok(security.kind === "tls");
  assert.equal(security.peerVerified, false);
  assert.equal(security.peerCertificate, undefined);
  await closeBoth(both);
});

Deno.test("`serveTls()` works when octets come one by one", async () => {
  const pair = memoryPair();
  for (const link of pair) link.chunk = 1;
  const both = await shake(station(), car(), pair);
  await both[1].write(bytes("byte by byte"));
  assert.equal(text(await both[0].read()), "byte by byte");
  await closeBoth(both);
});

Deno.test("`write()` makes one raw write of one message", async () => {
  const pair = memoryPair();
  const both = await shake(station(), car(), pair);
  const before = pair[0].writes.length;
  await both[0].write(new Uint8Array(40_000));
  assert.equal(pair[0].writes.length, before + 1);
  assert.equal((await readAll(both[1], 40_000)).length, 40_000);
  await closeBoth(both);
});

Deno.test("`serveTls()` sends no session ticket after the handshake", async () => {
  const pair = memoryPair();
  const both = await shake(station(), car(), pair);
  await both[1].write(bytes("x"));
  await both[0].read();
  assert.equal(pair[0].writes.length, 1);
  await closeBoth(both);
});

Deno.test("`TlsLink` carries 1 MB both ways over loopback TCP, order kept", async () => {
  const raw = await tcpPair();
  const both = await shake(station(), car(), raw);
  const size = 1_000_000;
  const sent = new Uint8Array(size).map((_, at) => (at * 31 + (at >> 8)) & 255);
  const carry = async (from: number, to: number) => {
    const [sender, receiver] = [both[from], both[to]];
    assert.ok(sender !== undefined && receiver !== undefined);
    const arrived = readAll(receiver, size);
    for (let at = 0; at < size; at += 50_000) {
      await sender.write(sent.subarray(at, at + 50_000));
    }
    assert.deepEqual(await arrived, sent);
  };
  await Promise.all([carry(0, 1), carry(1, 0)]);
  await closeBoth(both);
  await Promise.all(raw.map((link) => link.gone()));
});

Deno.test("`read()` gives null after the peer's close_notify, and after our own close", async () => {
  const both = await shake(station(), car());
  const waiting = both[1].read();
  both[0].close();
  assert.equal(await waiting, null);
  assert.equal(await both[0].read(), null);
  both[0].close();
  both[1].close();
  await assert.rejects(both[1].write(bytes("x")), /TLS link is closed/);
});

Deno.test("`read()` tells a cut connection from a closed one", async () => {
  const pair = memoryPair();
  const both = await shake(station(), car(), pair);
  pair[0].end();
  await assert.rejects(both[0].read(), (error: TlsError) => {
    assert.equal(error.failure, "truncated");
    assert.match(error.message, /without saying so in TLS/);
    return true;
  });
  assert.equal(await both[0].read(), null);
  both[1].close();
});

Deno.test("`read()` ends the link on a record damaged on the way", async () => {
  const pair = memoryPair();
  const both = await shake(station(), car(), pair);
  pair[1].deaf = true;
  await both[1].write(bytes("to be damaged"));
  const record = pair[1].writes.at(-1);
  assert.ok(record !== undefined);
  record[record.length - 1] = (record[record.length - 1] ?? 0) ^ 1;
  pair[0].deliver(record);
  await assert.rejects(both[0].read(), /does not decrypt/);
  await assert.rejects(both[1].read(), /refused with ".*bad record mac"/);
});

Deno.test("`write()` refuses more than 4 MiB to a peer that takes nothing", async () => {
  const pair = memoryPair();
  const both = await shake(station(), car(), pair);
  pair[0].write = () => new Promise(() => {});
  const stuck = both[0].write(new Uint8Array(4_000_000));
  await assert.rejects(
    both[0].write(new Uint8Array(300_000)),
    /already wait for a peer/,
  );
  both[1].close();
  both[0].close();
  stuck.catch(() => {});
});

Deno.test("`keyLog` gets lines only when asked", async () => {
  const lines: string[] = [];
  const both = await shake(
    station("p521", { keyLog: (line) => lines.push(line) }),
    car(),
  );
  await closeBoth(both);
  assert.ok(lines.some((line) => line.startsWith("CLIENT_TRAFFIC_SECRET_0 ")));
});

Deno.test("`sessionCounts()` shows every session freed after 200 handshakes", async () => {
  const hold = holdHandshakeWorker();
  const before = sessionCounts();
  for (let i = 0; i < 200; i++) {
    const [near, far] = memoryPair();
    const served = serveTls(near, station("p256", { groups: ["X25519"] }));
    const connected = connectTls(far, car("p256", { groups: ["X25519"] }));
    await closeBoth(await Promise.all([served, connected]));
  }
  const after = sessionCounts();
  assert.equal(after.adopted - before.adopted, 400);
  assert.equal(after.freed - before.freed, 400);
  hold.release();
});
