/**
 * Certificates and keys as OpenSSL objects: reading PEM, looking at fields.
 *
 * @module
 */

import { visible } from "../../privacy/seal/visible.ts";
import { readBounded } from "../exits/bounded_file.ts";
import { KeyError, readKey } from "../keys/mod.ts";
import { TlsError } from "./errors.ts";
import { cString, fillBio, openssl, takeErrors, textAt } from "./openssl.ts";

/** An `X509*` that the holder frees. */
export type Certificate = NonNullable<Deno.PointerValue>;

/** More certificates than any real PEM file of a chain or trust list has. */
const CERTIFICATES_MAX = 256;
/** `ERR_GET_REASON` text of "there is no further PEM block". */
const NO_START_LINE = "no start line";

/**
 * All certificates of a PEM text, in order; the caller frees them.
 *
 * @throws TlsError when a block does not parse
 */
export function certificatesIn(pem: Uint8Array, from: string): Certificate[] {
  const { crypto } = openssl();
  const bio = crypto.BIO_new(crypto.BIO_s_mem());
  const found: Certificate[] = [];
  try {
    fillBio(bio, pem);
    while (found.length < CERTIFICATES_MAX) {
      crypto.ERR_clear_error();
      const one = crypto.PEM_read_bio_X509(bio, null, null, null);
      if (one === null) break;
      found.push(one);
    }
    const why = takeErrors().at(-1);
    if (why !== undefined && why !== NO_START_LINE) {
      found.forEach((one) => crypto.X509_free(one));
      throw new TlsError(
        `cannot read certificate ${found.length + 1} of ${from}: ${why}`,
      );
    }
    return found;
  } finally {
    crypto.BIO_free(bio);
  }
}

/**
 * The certificates of a PEM file, at least one; the caller frees them.
 *
 * @throws TlsError when the file cannot be read or has none
 */
export function readCertificates(path: string): Certificate[] {
  let pem: Uint8Array;
  try {
    pem = readBounded(path);
  } catch (cause) {
    const why = cause instanceof Deno.errors.NotFound
      ? "there is no such file"
      : cause instanceof Error
      ? cause.message
      : String(cause);
    throw new TlsError(`cannot read certificate file ${path}: ${why}`, {
      cause,
    });
  }
  const found = certificatesIn(pem, path);
  if (found.length === 0) {
    throw new TlsError(
      `cannot use ${path}: it holds no certificate in PEM form ("-----BEGIN CERTIFICATE-----")`,
    );
  }
  return found;
}

/**
 * The private key at `reference` as an `EVP_PKEY*`; the caller frees it.
 *
 * @throws TlsError when the key is not there, not private, or does not parse
 */
export function readPrivateKey(reference: string): Deno.PointerObject {
  let pem: Uint8Array;
  try {
    pem = readKey(reference);
  } catch (cause) {
    if (!(cause instanceof KeyError)) throw cause;
    throw new TlsError(cause.message, { cause });
  }
  const key = privateKeyIn(pem);
  pem.fill(0);
  if (key === null) {
    throw new TlsError(
      `cannot use key ${reference}: it is not an unencrypted private key in PEM form (${
        takeErrors().at(-1) ?? "unknown reason"
      })`,
    );
  }
  return key;
}

/** The first private key of a PEM text, or `null`; the caller frees it. */
export function privateKeyIn(pem: Uint8Array): Deno.PointerValue {
  const { crypto } = openssl();
  const bio = crypto.BIO_new(crypto.BIO_s_mem());
  try {
    fillBio(bio, pem);
    crypto.ERR_clear_error();
    // An empty passphrase keeps OpenSSL from asking for one on the terminal.
    return crypto.PEM_read_bio_PrivateKey(bio, null, null, cString(""));
  } finally {
    crypto.BIO_free(bio);
  }
}

/** One part of a name, "CN" or "DC", fit to be shown; or `undefined`. */
export function namePart(
  name: Deno.PointerValue,
  part: "CN" | "DC" | "O",
): string | undefined {
  const { crypto } = openssl();
  const nid = crypto.OBJ_sn2nid(cString(part));
  const text = new Uint8Array(256);
  const length = crypto.X509_NAME_get_text_by_NID(name, nid, text, text.length);
  return length < 0
    ? undefined
    : visible(new TextDecoder().decode(text.subarray(0, length)));
}

/** What the certificate's names and dates say. */
export interface CertificateFacts {
  readonly subject: string | undefined;
  readonly issuer: string | undefined;
  readonly domain: string | undefined;
  readonly isCa: boolean;
  readonly selfIssued: boolean;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

const EXFLAG_CA = 0x10;
const EXFLAG_SELF_ISSUED = 0x20;

/** Common names, domain component and dates (wall milliseconds). */
export function factsOf(certificate: Certificate): CertificateFacts {
  const { crypto } = openssl();
  const flags = crypto.X509_get_extension_flags(certificate);
  const subject = crypto.X509_get_subject_name(certificate);
  return {
    subject: namePart(subject, "CN"),
    issuer: namePart(crypto.X509_get_issuer_name(certificate), "CN"),
    domain: namePart(subject, "DC"),
    isCa: (flags & EXFLAG_CA) !== 0,
    selfIssued: (flags & EXFLAG_SELF_ISSUED) !== 0,
    notBeforeMs: timeMs(crypto.X509_getm_notBefore(certificate)),
    notAfterMs: timeMs(crypto.X509_getm_notAfter(certificate)),
  };
}

/** An `ASN1_TIME*` as wall milliseconds; NaN when it is malformed. */
function timeMs(time: Deno.PointerValue): number {
  // struct tm: sec, min, hour, mday, mon, year since 1900, ...
  const tm = new Int32Array(14);
  if (openssl().crypto.ASN1_TIME_to_tm(time, new Uint8Array(tm.buffer)) !== 1) {
    return NaN;
  }
  const [sec = 0, min = 0, hour = 0, day = 0, month = 0, year = 0] = tm;
  return Date.UTC(1900 + year, month, day, hour, min, sec);
}

/** The certificate's DER octets. */
export function derOf(certificate: Certificate): Uint8Array<ArrayBuffer> {
  const { crypto } = openssl();
  return encoded((into) => crypto.i2d_X509(certificate, into));
}

/** A name's DER octets. */
export function nameDer(name: Deno.PointerValue): Uint8Array<ArrayBuffer> {
  const { crypto } = openssl();
  return encoded((into) => crypto.i2d_X509_NAME(name, into));
}

/** What an `i2d` function writes: asked for the length first, then to write. */
function encoded(
  i2d: (into: BigUint64Array<ArrayBuffer> | null) => number,
): Uint8Array<ArrayBuffer> {
  const der = new Uint8Array(Math.max(i2d(null), 0));
  i2d(
    new BigUint64Array([
      BigInt(Deno.UnsafePointer.value(Deno.UnsafePointer.of(der))),
    ]),
  );
  return der;
}

/** The key identifier of the issuer, as the certificate gives it. */
export function authorityKeyId(
  certificate: Certificate,
): Uint8Array | undefined {
  const { crypto } = openssl();
  const id = crypto.X509_get0_authority_key_id(certificate);
  const data = id === null ? null : crypto.ASN1_STRING_get0_data(id);
  const length = id === null ? 0 : crypto.ASN1_STRING_length(id);
  return data === null || length <= 0 ? undefined : new Uint8Array(
    Deno.UnsafePointerView.getArrayBuffer(data, length),
  ).slice();
}

/** "secp521r1", "ED448" and the like. */
export function keyKind(key: Deno.PointerValue): string {
  const { crypto } = openssl();
  const type = textAt(crypto.EVP_PKEY_get0_type_name(key));
  if (type !== "EC") {
    return type === "RSA" ? `RSA ${crypto.EVP_PKEY_get_bits(key)}` : type;
  }
  const name = new Uint8Array(64);
  const length = new Uint8Array(8);
  if (crypto.EVP_PKEY_get_group_name(key, name, 64n, length) !== 1) return type;
  const group = textAt(Deno.UnsafePointer.of(name));
  return group === "prime256v1" ? "secp256r1" : group;
}
