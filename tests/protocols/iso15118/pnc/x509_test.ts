/** Certificates and lists from strangers: read, or refused by DerError, never anything else. */

import assert from "node:assert/strict";
import { readCertificate } from "../../../../protocols/iso15118/pnc/x509/certificate.ts";
import { KEY_USAGE } from "../../../../protocols/iso15118/pnc/x509/extensions.ts";
import { nameText } from "../../../../protocols/iso15118/pnc/x509/names.ts";
import { readCrl } from "../../../../protocols/iso15118/pnc/x509/crl.ts";
import {
  DerError,
  oidOf,
  readOne,
  timeOf,
} from "../../../../protocols/iso15118/pnc/x509/der.ts";
import { isSignedBy } from "../../../../protocols/iso15118/pnc/x509/signed.ts";
import { CERTIFICATE, CRL } from "./_fixtures.ts";

const der = Uint8Array.fromBase64(CERTIFICATE);

Deno.test("`readCertificate()` reads what OpenSSL wrote", () => {
  const one = readCertificate(der);
  assert.equal(one.commonName, "WV2TESTPROVISION01");
  assert.equal(one.domain, "OEM");
  assert.equal(
    one.keyUsage,
    KEY_USAGE.digitalSignature | KEY_USAGE.keyAgreement,
  );
  assert.deepEqual(one.basicConstraints, { ca: false });
  assert.equal(one.subjectKeyIdentifier?.length, 20);
  assert.equal(one.authorityKeyIdentifier?.length, 20);
  assert.equal(one.verifier?.algorithm, "ed448");
  assert.equal(one.alternativeKey?.length, 68);
  assert.deepEqual(one.unknownCritical, []);
  assert.equal(
    nameText(one.subject),
    "DC=OEM,O=v2gate test,CN=WV2TESTPROVISION01",
  );
  assert.equal(
    nameText(one.issuer),
    "DC=OEM,O=v2gate test,CN=OEM Test Sub-CA 2",
  );
  assert.equal(isSignedBy(one, one.publicKey), false);
});

Deno.test("`readCertificate()` refuses damage by DerError alone", () => {
  let read = 0;
  for (let at = 0; at < der.length; at++) {
    for (const flip of [1, 0x7f, 0x80, 0xff]) {
      const damaged = der.slice();
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      try {
        readCertificate(damaged);
        read++;
      } catch (cause) {
        assert.ok(cause instanceof DerError, String(cause));
      }
    }
    assert.throws(() => readCertificate(der.slice(0, at)), DerError);
  }
  assert.ok(read > 0, "damage to keys and names is not one of form");
});

Deno.test("`readCrl()` refuses damage by DerError alone", () => {
  const octets = Uint8Array.fromBase64(CRL);
  assert.deepEqual([...readCrl(octets).serials].map((one) => one.length), [32]);
  for (let at = 0; at < octets.length; at++) {
    for (const flip of [1, 0x80, 0xff]) {
      const damaged = octets.slice();
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      try {
        readCrl(damaged);
      } catch (cause) {
        assert.ok(cause instanceof DerError, String(cause));
      }
    }
  }
});

Deno.test("`readOne()` takes only the shortest lengths", () => {
  const refused = [
    "30",
    "3001",
    "3080",
    "308100",
    "30820001ff",
    "3085000000000100",
    "1f8101",
    "300000",
  ];
  for (const hex of refused) {
    assert.throws(() => readOne(Uint8Array.fromHex(hex)), DerError, hex);
  }
  assert.equal(readOne(Uint8Array.fromHex("3000")).content.length, 0);
});

Deno.test("`oidOf()` and `timeOf()` read and refuse", () => {
  const oid = (hex: string) => oidOf(readOne(Uint8Array.fromHex(hex)));
  assert.equal(oid("06092a864886f70d010101"), "1.2.840.113549.1.1.1");
  assert.equal(oid("0603551d0f"), "2.5.29.15");
  assert.equal(oid("0603883703"), "2.999.3");
  assert.throws(() => oid("0600"), DerError);
  assert.throws(() => oid("060188"), DerError);
  assert.throws(() => oid("060aff" + "ff".repeat(9)), DerError);
  const time = (tag: number, text: string) =>
    timeOf(readOne(
      new Uint8Array([tag, text.length, ...new TextEncoder().encode(text)]),
    ));
  assert.equal(time(0x17, "260601000000Z"), Date.UTC(2026, 5, 1));
  assert.equal(time(0x17, "510601000000Z"), Date.UTC(1951, 5, 1));
  assert.equal(time(0x18, "20510601000000Z"), Date.UTC(2051, 5, 1));
  assert.throws(() => time(0x17, "2606010000Z"), DerError);
  assert.throws(() => time(0x18, "20510601000000+0100"), DerError);
});
