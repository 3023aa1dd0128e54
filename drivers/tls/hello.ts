/**
 * What a car's ClientHello says that decides which certificate it gets.
 *
 * @module
 */

import {
  type Authority,
  readCertificateAuthorities,
  readTrustedCaKeys,
  textOf,
} from "./authorities.ts";
import { openssl } from "./openssl.ts";

/** `trusted_ca_keys`; OpenSSL has no code of its own for it. */
export const EXTENSION_TRUSTED_CA_KEYS = 3;
const EXTENSION_SUPPORTED_GROUPS = 10;
const EXTENSION_SIGNATURE_ALGORITHMS = 13;
const EXTENSION_SUPPORTED_VERSIONS = 43;
const EXTENSION_CERTIFICATE_AUTHORITIES = 47;
const VERSION_TLS13 = 0x0304;

/** TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256. */
const SUITE_EPHEMERAL = 0xc023;
/** TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256. */
const SUITE_STATIC = 0xc025;

/** A ClientHello, as far as it matters here. */
export interface Hello {
  readonly offersTls13: boolean;
  /** Authorities the car trusts, by `textOf`; none when it names none. */
  readonly authorities: ReadonlySet<string>;
  /** Those of them that `trusted_ca_keys` names, which asks for an answer. */
  readonly trustedCaKeys: ReadonlySet<string>;
  /** SignatureScheme numbers; none when the extension is absent. */
  readonly schemes: ReadonlySet<number>;
  /** NamedGroup numbers; none when the extension is absent. */
  readonly groups: ReadonlySet<number>;
  /** Of the two suites of ISO 15118-2, it has the static one alone. */
  readonly onlyStaticSuite: boolean;
}

/**
 * Reads the ClientHello under way; only inside OpenSSL's callback for it.
 *
 * @throws TlsError when an extension read here is malformed
 */
export function readHello(session: Deno.PointerValue): Hello {
  const numbers = (type: number, head: number) =>
    uint16s((extension(session, type) ?? new Uint8Array()).subarray(head));
  const authorities = (
    type: number,
    read: (body: Uint8Array) => Authority[],
  ) => {
    const body = extension(session, type);
    return new Set(body === undefined ? [] : read(body).map(textOf));
  };
  const trustedCaKeys = authorities(
    EXTENSION_TRUSTED_CA_KEYS,
    readTrustedCaKeys,
  );
  const suites = uint16s(cipherSuites(session));
  return {
    offersTls13: numbers(EXTENSION_SUPPORTED_VERSIONS, 1).has(VERSION_TLS13),
    authorities: trustedCaKeys.union(authorities(
      EXTENSION_CERTIFICATE_AUTHORITIES,
      readCertificateAuthorities,
    )),
    trustedCaKeys,
    schemes: numbers(EXTENSION_SIGNATURE_ALGORITHMS, 2),
    groups: numbers(EXTENSION_SUPPORTED_GROUPS, 2),
    onlyStaticSuite: suites.has(SUITE_STATIC) && !suites.has(SUITE_EPHEMERAL),
  };
}

/** Numbers of two octets; OpenSSL itself refuses lists with an odd octet. */
function uint16s(octets: Uint8Array): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at + 1 < octets.length; at += 2) {
    found.add((octets[at] ?? 0) * 256 + (octets[at + 1] ?? 0));
  }
  return found;
}

function extension(
  session: Deno.PointerValue,
  type: number,
): Uint8Array | undefined {
  const at = new BigUint64Array(1);
  const length = new BigUint64Array(1);
  const found = openssl().ssl.SSL_client_hello_get0_ext(
    session,
    type,
    at,
    length,
  );
  return found === 1 ? copied(at[0], length[0]) : undefined;
}

function cipherSuites(session: Deno.PointerValue): Uint8Array {
  const at = new BigUint64Array(1);
  const length = openssl().ssl.SSL_client_hello_get0_ciphers(session, at);
  return copied(at[0], length);
}

/** OpenSSL's memory is gone after the callback; this is not. */
function copied(address = 0n, length = 0n): Uint8Array {
  const start = Deno.UnsafePointer.create(address);
  return start === null || length === 0n ? new Uint8Array() : new Uint8Array(
    Deno.UnsafePointerView.getArrayBuffer(start, Number(length)),
  ).slice();
}
