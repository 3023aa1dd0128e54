import assert from "node:assert/strict";
import {
  type Authority,
  IDENTIFIER,
  readCertificateAuthorities,
  readTrustedCaKeys,
  writeTrustedCaKeys,
} from "../../../drivers/tls/authorities.ts";
import { TlsError } from "../../../drivers/tls/mod.ts";

const EXTENSION_MAX = 65_535;
const hash = (seed: number) => new Uint8Array(20).fill(seed);
const one: readonly Authority[] = [
  { type: IDENTIFIER.preAgreed, octets: new Uint8Array() },
  { type: IDENTIFIER.keySha1Hash, octets: hash(1) },
  { type: IDENTIFIER.x509Name, octets: Uint8Array.of(0x30, 0x00) },
  { type: IDENTIFIER.certSha1Hash, octets: hash(2) },
];

Deno.test("`readTrustedCaKeys()` reads all four kinds of RFC 6066", () => {
  const body = Uint8Array.fromHex(
    "0030" + "00" + "01" + "01".repeat(20) + "02" + "00023000" + "03" +
      "02".repeat(20),
  );
  assert.deepEqual(readTrustedCaKeys(body), one);
  assert.deepEqual(writeTrustedCaKeys(one), body);
});

Deno.test("`readTrustedCaKeys()` takes an empty list", () => {
  assert.deepEqual(readTrustedCaKeys(Uint8Array.of(0, 0)), []);
});

Deno.test("`readTrustedCaKeys()` refuses every truncation, whatever the length says", () => {
  const whole = writeTrustedCaKeys(one);
  const ends = new Set([2, 3, 24, 29, whole.length]);
  for (let length = 0; length < whole.length; length++) {
    const cut = whole.slice(0, length);
    assert.throws(() => readTrustedCaKeys(cut), TlsError, `${length}`);
    if (length < 2) continue;
    // The list's own length mended: only ends of items are left to be fine.
    cut.set([(length - 2) >> 8, (length - 2) & 255]);
    const read = () => readTrustedCaKeys(cut);
    if (ends.has(length)) assert.ok(read().length < one.length);
    else assert.throws(read, /reaches beyond the end/, `${length}`);
  }
});

Deno.test("`readTrustedCaKeys()` names the octet and the rule", () => {
  const refuses = (hex: string, rule: RegExp) =>
    assert.throws(() => readTrustedCaKeys(Uint8Array.fromHex(hex)), rule);
  refuses("", /octet 0: the list's length reaches beyond/);
  refuses("000500", /octet 2: the list is to have 5 octets and 1 are there/);
  refuses("000104", /octet 3: identifier type 4 is none of RFC 6066/);
  refuses("0003020000", /octet 5: a name is empty/);
  refuses("000302ffff", /octet 5: a name reaches beyond the end/);
});

Deno.test("`readTrustedCaKeys()` takes as much as an extension can hold", () => {
  const agreed = new Uint8Array(EXTENSION_MAX);
  agreed.set([255, 253]);
  assert.equal(readTrustedCaKeys(agreed).length, 65_533);
  const names = Array.from({ length: 21 }, (_, at): Authority => ({
    type: IDENTIFIER.x509Name,
    octets: new Uint8Array(3_000).fill(at),
  }));
  assert.deepEqual(readTrustedCaKeys(writeTrustedCaKeys(names)), names);
});

Deno.test("`readTrustedCaKeys()` ends with a TlsError or a list on 20 000 random bodies", () => {
  let state = 7;
  const random = () => (state = (state * 48_271) % 0x7fff_ffff) & 255;
  let lists = 0;
  for (let round = 0; round < 20_000; round++) {
    const body = Uint8Array.from({ length: random() >> 2 }, () => random() & 3);
    if (round % 2 === 0) {
      body.set([0, Math.max(body.length - 2, 0)].slice(0, body.length));
    }
    try {
      readTrustedCaKeys(body);
      lists++;
    } catch (error) {
      assert.ok(error instanceof TlsError);
    }
  }
  assert.ok(lists > 100, `${lists}`);
});

Deno.test("`readCertificateAuthorities()` reads names, and no empty ones", () => {
  const octets = Uint8Array.of(0x30, 0x00);
  const name = { type: IDENTIFIER.x509Name, octets };
  const read = (hex: string) =>
    readCertificateAuthorities(Uint8Array.fromHex(hex));
  assert.deepEqual(read("000800023000" + "00023000"), [name, name]);
  assert.throws(() => read("00020000"), /a name is empty/);
  assert.throws(() => read("0004000330"), /4 octets and 3 are there/);
  assert.throws(() => read("0003000330"), /reaches beyond the end/);
});
