/**
 * Keys of the test PKI that are not just any key of their kind.
 *
 * @module
 */

import { createPrivateKey, createPublicKey } from "node:crypto";
import { TlsError } from "../../tls/errors.ts";
import { privateKeyIn } from "../../tls/x509.ts";

/** PKCS #8 of an Ed448 key up to the key (RFC 8410, 7). */
const ED448_HEAD = "3047020100300506032b6571043b0439";
const ED448_OCTETS = 57;

/**
 * A fresh Ed448 key that ends in zero: X448_EncryptedPrivateKey has room for
 * 56 of its 57 octets. The caller frees it.
 */
export function deliverableEd448(): Deno.PointerObject {
  const key = crypto.getRandomValues(new Uint8Array(ED448_OCTETS));
  key[ED448_OCTETS - 1] = 0;
  const der = new Uint8Array([...Uint8Array.fromHex(ED448_HEAD), ...key]);
  const pem = new TextEncoder().encode(
    `-----BEGIN PRIVATE KEY-----\n${
      der.toBase64().replaceAll(/.{64}/g, "$&\n")
    }\n-----END PRIVATE KEY-----\n`,
  );
  const read = privateKeyIn(pem);
  [key, der, pem].forEach((octets) => octets.fill(0));
  if (read === null) throw new TlsError("cannot make an Ed448 key");
  return read;
}

/** DER SubjectPublicKeyInfo of a key in PEM. */
export function spkiOfAgreementKey(pem: Uint8Array): Uint8Array {
  const key = createPrivateKey(new TextDecoder().decode(pem));
  return new Uint8Array(
    createPublicKey(key).export({ type: "spki", format: "der" }),
  );
}
