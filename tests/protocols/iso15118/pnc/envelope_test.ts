/** The contract's private key on the wire, against values that OpenSSL made. */

import assert from "node:assert/strict";
import {
  aadOf,
  openIso2,
  openIso20,
  sealIso2,
  sealIso20,
  sessionKeyOfIso2,
  sessionKeyOfIso20,
} from "../../../../protocols/iso15118/pnc/provisioning/envelope.ts";
import {
  privateKeyOf,
  publicKeyOf,
  rawPrivateKey,
  sharedSecret,
  spkiOf,
} from "../../../../protocols/iso15118/pnc/provisioning/raw_keys.ts";
import {
  bareDhPublicKey,
} from "../../../../protocols/iso15118/pnc/provisioning/respond.ts";
import { OPENSSL } from "./_fixtures.ts";

const hex = (text: string) => Uint8Array.fromHex(text);

Deno.test("`sharedSecret()` is that of OpenSSL on secp256r1", () => {
  const own = privateKeyOf("p256", hex(OPENSSL.staticKey));
  const peer = publicKeyOf("p256", hex(OPENSSL.ephemeralPoint));
  assert.ok(own && peer);
  assert.equal(sharedSecret(own, peer)?.toHex(), OPENSSL.secret);
});

Deno.test("`sessionKeyOfIso2()` and `sessionKeyOfIso20()` are those of OpenSSL's SSKDF", () => {
  const secret = hex(OPENSSL.secret);
  assert.equal(sessionKeyOfIso2(secret).toHex(), OPENSSL.keyOfIso2);
  assert.equal(sessionKeyOfIso20(secret).toHex(), OPENSSL.keyOfIso20);
});

Deno.test("`openIso2()` opens what OpenSSL sealed, and `sealIso2()` seals the same", () => {
  const secret = hex(OPENSSL.secret);
  const sealed = hex(OPENSSL.sealed);
  assert.equal(openIso2(sealed, secret)?.toHex(), OPENSSL.contractKey);
  assert.equal(
    sealIso2(hex(OPENSSL.contractKey), secret, sealed.subarray(0, 16)).toHex(),
    OPENSSL.sealed,
  );
  assert.equal(openIso2(sealed.subarray(1), secret), undefined);
  assert.equal(openIso2(new Uint8Array(), secret), undefined);
});

Deno.test("`openIso20()` opens what `sealIso20()` sealed, and nothing else", () => {
  const secret = new Uint8Array(66).fill(3);
  const key = Uint8Array.from({ length: 66 }, (_, at) => at);
  const iv = new Uint8Array(12).fill(5);
  const aad = aadOf("wv2-test-provision01", hex("0102ff"));
  assert.equal(new TextDecoder().decode(aad), "WV2TESTPROVISION010102FF");
  const sealed = sealIso20(key, secret, iv, aad);
  assert.equal(sealed.length, 94);
  assert.deepEqual(openIso20(sealed, secret, aad), key);
  for (let at = 0; at < sealed.length; at++) {
    const damaged = sealed.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    assert.equal(openIso20(damaged, secret, aad), undefined);
  }
  assert.equal(
    openIso20(sealed, secret, aadOf("OTHER", hex("0102ff"))),
    undefined,
  );
  assert.equal(openIso20(sealed.subarray(0, 20), secret, aad), undefined);
  assert.equal(openIso20(new Uint8Array(), secret, aad), undefined);
});

Deno.test("`privateKeyOf()` and `rawPrivateKey()` go both ways, within range", () => {
  for (
    const [curve, octets] of [["p256", 32], ["p521", 66], [
      "ed448",
      56,
    ]] as const
  ) {
    const raw = new Uint8Array(octets).fill(7);
    if (curve === "p521") raw[0] = 0;
    const key = privateKeyOf(curve, raw);
    assert.ok(key, curve);
    assert.deepEqual(rawPrivateKey(curve, key), raw);
    assert.ok(spkiOf(key).length > 60);
    assert.equal(privateKeyOf(curve, raw.subarray(1)), undefined);
    if (curve === "ed448") continue;
    assert.equal(privateKeyOf(curve, raw.map(() => 0xff)), undefined, curve);
    assert.equal(privateKeyOf(curve, raw.map(() => 0)), undefined, curve);
  }
});

Deno.test("`publicKeyOf()` refuses points that are not on the curve", () => {
  assert.equal(publicKeyOf("p256", new Uint8Array(65).fill(4)), undefined);
  assert.equal(publicKeyOf("p521", new Uint8Array(133).fill(4)), undefined);
  assert.equal(publicKeyOf("x448", new Uint8Array(55)), undefined);
  const low = publicKeyOf("x448", new Uint8Array(56));
  const own = publicKeyOf("x448", new Uint8Array(56).fill(9));
  assert.ok(own);
  assert.ok(low === undefined || sharedSecret(own, low) === undefined);
});

Deno.test("`bareDhPublicKey()` finds an X448 key before or after the zeros, or alone", () => {
  const key = new Uint8Array(56).fill(8);
  const before = new Uint8Array(133);
  before.set(key);
  const after = new Uint8Array(133);
  after.set(key, 77);
  for (const field of [key, before, after]) {
    assert.deepEqual(bareDhPublicKey("x448", field), key);
  }
});
