/**
 * Making keys and certificates with libcrypto.
 *
 * @module
 */

import { TlsError } from "../../tls/errors.ts";
import { cString, drainBio, openssl, takeErrors } from "../../tls/openssl.ts";
import type { Certificate } from "../../tls/x509.ts";

/** Kinds of key: the two of ISO 15118-20, and P-256 of ISO 15118-2. */
export type KeyAlgorithm = "p521" | "ed448" | "p256";

/** A certificate and its key, as OpenSSL objects. */
export interface Issued {
  readonly certificate: Certificate;
  readonly key: Deno.PointerObject;
}

/** What a certificate shall say. */
export interface CertificatePlan {
  readonly commonName: string;
  /** "V2G", "CPO", "CPS", "OEM" or "MO": the domain component of ISO 15118. */
  readonly domain: string;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
  /**
   * OpenSSL's short names and values, such as `["keyUsage", "critical,…"]`; an
   * object identifier goes with the extension's own DER, "DER:3042…".
   */
  readonly extensions: readonly (readonly [string, string])[];
}

const UTF8 = 0x1000;
const VERSION_3 = 2n;
const SERIAL_OCTETS = 16;
/** `X509V3_CTX` takes 64 octets in OpenSSL 3; the rest is to spare. */
const V3_CONTEXT_OCTETS = 256;

/** A fresh key; the caller frees it. X448 is for key agreement alone. */
export function newKey(algorithm: KeyAlgorithm | "x448"): Deno.PointerObject {
  const { crypto } = openssl();
  const isCurve = algorithm === "p521" || algorithm === "p256";
  const type = isCurve ? "EC" : algorithm.toUpperCase();
  const context = crypto.EVP_PKEY_CTX_new_from_name(null, cString(type), null);
  try {
    const out = new BigUint64Array(1);
    must("make a key", crypto.EVP_PKEY_keygen_init(context));
    if (isCurve) {
      const group = cString(algorithm === "p521" ? "P-521" : "P-256");
      must("make a key", crypto.EVP_PKEY_CTX_set_group_name(context, group));
    }
    must("make a key", crypto.EVP_PKEY_generate(context, out));
    return present("make a key", Deno.UnsafePointer.create(out[0] ?? 0n));
  } finally {
    crypto.EVP_PKEY_CTX_free(context);
  }
}

/**
 * Issues a certificate signed by `issuer` or by itself.
 *
 * @param key the subject's key, a fresh one by default
 * @throws TlsError when OpenSSL refuses a field
 */
export function issue(
  plan: CertificatePlan,
  algorithm: KeyAlgorithm,
  issuer: Issued | undefined,
  key: Deno.PointerObject = newKey(algorithm),
): Issued {
  const { crypto } = openssl();
  const certificate = present("make a certificate", crypto.X509_new());
  const by = issuer ?? { certificate, key };
  must("set the version", crypto.X509_set_version(certificate, VERSION_3));
  setSerial(certificate);
  setDates(certificate, plan);
  setName(certificate, plan);
  must(
    "set the issuer",
    crypto.X509_set_issuer_name(
      certificate,
      crypto.X509_get_subject_name(by.certificate),
    ),
  );
  must("set the public key", crypto.X509_set_pubkey(certificate, key));
  for (const [name, value] of plan.extensions) {
    addExtension(certificate, by.certificate, name, value);
  }
  if (crypto.X509_sign(certificate, by.key, digestOf(algorithm)) <= 0) {
    throw failed("sign a certificate");
  }
  return { certificate, key };
}

/** Frees both objects. */
export function freeIssued({ certificate, key }: Issued): void {
  openssl().crypto.X509_free(certificate);
  openssl().crypto.EVP_PKEY_free(key);
}

/** The certificate as PEM text. */
export function certificatePem(certificate: Certificate): Uint8Array {
  const { crypto } = openssl();
  return viaBio((bio) => crypto.PEM_write_bio_X509(bio, certificate));
}

/** The key as unencrypted PKCS #8 PEM; the caller overwrites it after use. */
export function keyPem(key: Deno.PointerObject): Uint8Array {
  const { crypto } = openssl();
  return viaBio((bio) =>
    crypto.PEM_write_bio_PrivateKey(bio, key, null, null, 0, null, null)
  );
}

/** PEM text that `write` puts into a BIO; `write` gives 1 when all is well. */
export function viaBio(write: (bio: Deno.PointerValue) => number): Uint8Array {
  const { crypto } = openssl();
  const bio = crypto.BIO_new(crypto.BIO_s_mem());
  try {
    must("write PEM", write(bio));
    return drainBio(bio) ?? new Uint8Array();
  } finally {
    crypto.BIO_free(bio);
  }
}

function setSerial(certificate: Certificate): void {
  const lib = openssl().crypto;
  const octets = crypto.getRandomValues(new Uint8Array(SERIAL_OCTETS));
  // Positive and of full length (RFC 5280, 4.1.2.2).
  octets[0] = ((octets[0] ?? 0) & 0x3f) | 0x40;
  const number = lib.BN_bin2bn(octets, octets.length, null);
  lib.BN_to_ASN1_INTEGER(number, lib.X509_get_serialNumber(certificate));
  lib.BN_free(number);
}

function setDates(certificate: Certificate, plan: CertificatePlan): void {
  const { crypto } = openssl();
  const seconds = (ms: number) => BigInt(Math.floor(ms / 1000));
  crypto.ASN1_TIME_set(
    crypto.X509_getm_notBefore(certificate),
    seconds(plan.notBeforeMs),
  );
  crypto.ASN1_TIME_set(
    crypto.X509_getm_notAfter(certificate),
    seconds(plan.notAfterMs),
  );
}

function setName(certificate: Certificate, plan: CertificatePlan): void {
  const { crypto } = openssl();
  const name = crypto.X509_get_subject_name(certificate);
  const parts = [
    ["CN", plan.commonName],
    ["O", "v2gate test"],
    ["DC", plan.domain],
  ] as const;
  for (const [part, text] of parts) {
    const octets = new TextEncoder().encode(text);
    must(
      `set ${part}`,
      crypto.X509_NAME_add_entry_by_txt(
        name,
        cString(part),
        UTF8,
        octets,
        octets.length,
        -1,
        0,
      ),
    );
  }
}

function addExtension(
  certificate: Certificate,
  issuer: Certificate,
  name: string,
  value: string,
): void {
  const { crypto } = openssl();
  const context = new Uint8Array(V3_CONTEXT_OCTETS);
  crypto.X509V3_set_ctx(context, issuer, certificate, null, null, 0);
  crypto.ERR_clear_error();
  const extension = present(
    `add ${name}`,
    crypto.X509V3_EXT_nconf(null, context, cString(name), cString(value)),
  );
  must(`add ${name}`, crypto.X509_add_ext(certificate, extension, -1));
  crypto.X509_EXTENSION_free(extension);
}

/** Ed448 hashes by itself; the curves take the digest of their strength. */
export function digestOf(algorithm: KeyAlgorithm): Deno.PointerValue {
  const { crypto } = openssl();
  if (algorithm === "ed448") return null;
  return algorithm === "p521" ? crypto.EVP_sha512() : crypto.EVP_sha256();
}

/** Throws a TlsError with OpenSSL's reason unless `result` is 1. */
export function must(doing: string, result: number): void {
  if (result !== 1) throw failed(doing);
}

/** The pointer, or a TlsError with OpenSSL's reason. */
export function present(
  doing: string,
  pointer: Deno.PointerValue,
): Deno.PointerObject {
  if (pointer === null) throw failed(doing);
  return pointer;
}

function failed(doing: string): TlsError {
  return new TlsError(
    `cannot ${doing}: ${takeErrors().join("; ") || "OpenSSL gave no reason"}`,
  );
}
