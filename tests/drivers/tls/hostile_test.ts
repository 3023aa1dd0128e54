/** ClientHellos that are wrong, huge, or ask for what cannot be served. */

import assert from "node:assert/strict";
import {
  IDENTIFIER,
  writeTrustedCaKeys,
} from "../../../drivers/tls/authorities.ts";
import { serveTls, sessionCounts, TlsError } from "../../../drivers/tls/mod.ts";
import { cString, openssl } from "../../../drivers/tls/openssl.ts";
import {
  askStation,
  CERTIFICATE_AUTHORITIES,
  clientHello,
  ECDH_ECDSA,
  ECDHE_ECDSA,
  TRUSTED_CA_KEYS,
} from "./_hello.ts";
import { memoryPair } from "./_links.ts";
import { ocspFile } from "./_ocsp.ts";
import { car, closeBoth, identity, pki, shake, station } from "./_setup.ts";

const DECODE_ERROR = 50;
const HANDSHAKE_FAILURE = 40;
const today = () => station("p256", { mode: "iso15118-2" });

const whole = writeTrustedCaKeys([
  { type: IDENTIFIER.keySha1Hash, octets: new Uint8Array(20) },
  { type: IDENTIFIER.x509Name, octets: new Uint8Array(9) },
  { type: IDENTIFIER.certSha1Hash, octets: new Uint8Array(20) },
]);

Deno.test("`serveTls()` answers every truncated trusted_ca_keys with decode_error and a sentence", async () => {
  const before = sessionCounts();
  for (let length = 0; length < whole.length; length += 5) {
    const body = whole.slice(0, length);
    const { alert, error } = await askStation(
      today(),
      clientHello({ extensions: [[TRUSTED_CA_KEYS, body]] }),
    );
    assert.equal(alert, DECODE_ERROR, `${length}`);
    assert.ok(error instanceof TlsError);
    assert.equal(error.failure, "protocol");
    assert.match(error.message, /vehicle's trusted_ca_keys does not hold at/);
  }
  assert.deepEqual(sessionCounts(), before);
});

Deno.test("`serveTls()` refuses a malformed certificate_authorities", async () => {
  const { alert, certificates } = await askStation(
    today(),
    clientHello({
      extensions: [[CERTIFICATE_AUTHORITIES, Uint8Array.of(0, 9, 0, 1, 2)]],
    }),
  );
  assert.equal(alert, DECODE_ERROR);
  assert.equal(certificates.length, 0);
});

Deno.test("`serveTls()` takes a list of 60 000 octets, and ends one beyond its bound", async () => {
  const list = (octets: number) => {
    const body = new Uint8Array(octets);
    body.set([(octets - 2) >> 8, (octets - 2) & 255]);
    return clientHello({ extensions: [[TRUSTED_CA_KEYS, body]] });
  };
  const before = sessionCounts();
  const served = await askStation(today(), list(60_000));
  assert.equal(served.certificates.length, 3, served.error.message);
  const refused = await askStation(today(), list(65_480));
  assert.equal(refused.certificates.length, 0);
  assert.match(refused.error.message, /sent more than 65536 octets/);
  assert.deepEqual(sessionCounts(), before);
});

Deno.test("`serveTls()` refuses trusted_ca_keys sent twice", async () => {
  const { alert, certificates } = await askStation(
    today(),
    clientHello({
      extensions: [[TRUSTED_CA_KEYS, whole], [TRUSTED_CA_KEYS, whole]],
    }),
  );
  assert.notEqual(alert, undefined);
  assert.equal(certificates.length, 0);
});

Deno.test("`serveTls()` says in words that a car offers the static suite alone", async () => {
  const { alert, error } = await askStation(
    today(),
    clientHello({ suites: [ECDH_ECDSA] }),
  );
  assert.equal(alert, HANDSHAKE_FAILURE);
  assert.match(
    error.message,
    /offers only the static ECDH suite TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256.*OpenSSL dropped in 1\.1\.0/,
  );
  const both = await askStation(
    today(),
    clientHello({ suites: [ECDH_ECDSA, ECDHE_ECDSA] }),
  );
  assert.equal(both.certificates.length, 3);
  const neither = await askStation(today(), clientHello({ suites: [0xc02b] }));
  assert.match(neither.error.message, /share no cipher suite/);
});

Deno.test("`serveTls()` staples by status_request, and goes on without by status_request_v2 alone", async () => {
  const directory = pki("p256", { algorithm: "p256" });
  const config = station("p256", {
    mode: "iso15118-2",
    identities: [{
      ...identity(directory, "secc"),
      ocsp: [ocspFile(directory)],
    }],
  });
  const one: [number, Uint8Array] = [5, Uint8Array.fromHex("0100000000")];
  const two: [number, Uint8Array] = [
    17,
    Uint8Array.fromHex("0007" + "02" + "0004" + "00000000"),
  ];
  const ask = async (extensions: readonly [number, Uint8Array][]) => {
    const answer = await askStation(config, clientHello({ extensions }));
    assert.equal(answer.certificates.length, 3, answer.error.message);
    return [answer.extensions.has(5), answer.extensions.has(17)];
  };
  assert.deepEqual(await ask([one, two]), [true, false]);
  assert.deepEqual(await ask([two]), [false, false]);
  assert.deepEqual(await ask([]), [false, false]);
});

Deno.test("the OpenSSL here has no static ECDH, as `SUITES_TLS12` says", () => {
  const { ssl, crypto } = openssl();
  const context = ssl.SSL_CTX_new(ssl.TLS_server_method());
  const knows = (suite: string) =>
    ssl.SSL_CTX_set_cipher_list(context, cString(suite)) === 1;
  assert.equal(knows("ECDHE-ECDSA-AES128-SHA256"), true);
  assert.equal(knows("ECDH-ECDSA-AES128-SHA256"), false);
  crypto.ERR_clear_error();
  ssl.SSL_CTX_free(context);
});

Deno.test("`serveTls()` survives damage at every tenth octet of a hello, and serves the next car", async () => {
  const before = sessionCounts();
  const hello = clientHello({ extensions: [[TRUSTED_CA_KEYS, whole]] });
  for (let at = 0; at < hello.length; at += 10) {
    const damaged = hello.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    const [near, far] = memoryPair();
    const served = serveTls(near, today());
    await far.write(damaged);
    far.close();
    await assert.rejects(served, TlsError);
  }
  assert.deepEqual(sessionCounts(), before);
  await closeBoth(
    await shake(today(), car("p256", { mode: "iso15118-2", identities: [] })),
  );
});
