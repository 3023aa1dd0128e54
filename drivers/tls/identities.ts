/**
 * Certificate chains with their keys: loading them, giving them to a session.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { type Authority, IDENTIFIER, textOf } from "./authorities.ts";
import type { TlsIdentity } from "./config.ts";
import { TlsError } from "./errors.ts";
import { openssl, takeErrors } from "./openssl.ts";
import {
  authorityKeyId,
  type Certificate,
  derOf,
  factsOf,
  keyKind,
  nameDer,
  readCertificates,
  readPrivateKey,
} from "./x509.ts";

const CTRL_CHAIN_CERT = 89;
/** Sub-CAs and root that a chain of ISO 15118 has at most, and one to spare. */
const ABOVE_MAX = 5;
const SHA1_OCTETS = 20;

/** A chain and its key as OpenSSL objects; see `freeIdentities`. */
export interface LoadedIdentity {
  readonly source: TlsIdentity;
  readonly leaf: Certificate;
  /** What goes out after the leaf: sub-CAs, never a root. */
  readonly subCas: readonly Certificate[];
  readonly key: Deno.PointerObject;
  /** "secp521r1", "ED448" and the like. */
  readonly kind: string;
  /** Who issued the leaf, where that certificate is at hand. */
  readonly issuer: Certificate | undefined;
  /** By which names a car may ask for this chain; see `textOf`. */
  readonly authorities: ReadonlySet<string>;
  /** Frees what this identity alone owns. */
  free(): void;
}

/**
 * Loads chains and keys. `roots` complete chains whose file ends below the root.
 *
 * @throws TlsError that names the file at fault
 */
export function loadIdentities(
  identities: readonly TlsIdentity[],
  roots: readonly Certificate[],
): LoadedIdentity[] {
  const loaded: LoadedIdentity[] = [];
  try {
    for (const [place, source] of identities.entries()) {
      loaded.push(loadIdentity(source, roots, place === 0));
    }
    return loaded;
  } catch (error) {
    freeIdentities(loaded);
    throw error;
  }
}

/** Frees them all. */
export function freeIdentities(identities: readonly LoadedIdentity[]): void {
  identities.forEach((one) => one.free());
}

function loadIdentity(
  source: TlsIdentity,
  roots: readonly Certificate[],
  isFirst: boolean,
): LoadedIdentity {
  const { crypto } = openssl();
  const certificates = readCertificates(source.chain);
  const [leaf, ...rest] = certificates;
  let key: Deno.PointerValue = null;
  const free = () => {
    certificates.forEach((one) => crypto.X509_free(one));
    crypto.EVP_PKEY_free(key);
  };
  try {
    key = readPrivateKey(source.key);
    if (
      leaf === undefined ||
      crypto.EVP_PKEY_eq(crypto.X509_get0_pubkey(leaf), key) !== 1
    ) {
      throw new TlsError(
        `cannot use ${source.chain}: its first certificate doesn't belong to key ${source.key} (a ${
          keyKind(key)
        } key); put the leaf first, or give the leaf's own key`,
      );
    }
    const above = chainAbove(leaf, [...rest, ...roots]);
    const authorities = authoritiesOf([leaf, ...rest], above);
    if (isFirst) {
      authorities.push({ type: IDENTIFIER.preAgreed, octets: noOctets });
    }
    return {
      source,
      leaf,
      subCas: rest.filter((one) => !factsOf(one).selfIssued),
      key,
      kind: keyKind(key),
      issuer: above[0],
      authorities: new Set(authorities.map(textOf)),
      free,
    };
  } catch (error) {
    free();
    throw error;
  } finally {
    crypto.ERR_clear_error();
  }
}

const noOctets = new Uint8Array();

/** The issuers of `leaf`, one above the other, as far as `pool` has them. */
function chainAbove(
  leaf: Certificate,
  pool: readonly Certificate[],
): Certificate[] {
  const above: Certificate[] = [];
  for (let below = leaf; above.length < ABOVE_MAX;) {
    if (factsOf(below).selfIssued) break;
    const issuer = pool.find((one) =>
      openssl().crypto.X509_check_issued(one, below) === 0
    );
    if (issuer === undefined) break;
    above.push(issuer);
    below = issuer;
  }
  return above;
}

/**
 * All names of the authorities above a leaf. An issuer that is not at hand is
 * still known by its name and, where RFC 5280's usual way was taken, by its key.
 */
function authoritiesOf(
  chain: readonly Certificate[],
  above: readonly Certificate[],
): Authority[] {
  const { crypto } = openssl();
  const found: Authority[] = [];
  for (const certificate of [...chain, ...above]) {
    const issuer = nameDer(crypto.X509_get_issuer_name(certificate));
    found.push({ type: IDENTIFIER.x509Name, octets: issuer });
    const keyId = authorityKeyId(certificate);
    if (keyId?.length === SHA1_OCTETS) {
      found.push({ type: IDENTIFIER.keySha1Hash, octets: keyId });
    }
  }
  for (const certificate of [...chain.slice(1), ...above]) {
    const key = new Uint8Array(SHA1_OCTETS);
    crypto.X509_pubkey_digest(certificate, crypto.EVP_sha1(), key, null);
    found.push(
      { type: IDENTIFIER.keySha1Hash, octets: key },
      certificateHash(certificate),
    );
  }
  return found;
}

/** A certificate as `cert_sha1_hash` names it. */
export function certificateHash(certificate: Certificate): Authority {
  const octets = createHash("sha1").update(derOf(certificate)).digest();
  return { type: IDENTIFIER.certSha1Hash, octets: new Uint8Array(octets) };
}

/**
 * Gives a session the first identity of each type of key, in place of what it had.
 *
 * @throws TlsError that names the file OpenSSL refuses
 */
export function useIdentities(
  session: Deno.PointerValue,
  identities: readonly LoadedIdentity[],
): void {
  const { ssl, crypto } = openssl();
  ssl.SSL_certs_clear(session);
  const types = new Set<string>();
  for (const { source, leaf, subCas, key, kind } of identities) {
    // OpenSSL holds one certificate for all curves, one for Ed448.
    const type = kind.startsWith("sec") ? "EC" : kind;
    if (types.has(type)) continue;
    types.add(type);
    crypto.ERR_clear_error();
    const isTaken = ssl.SSL_use_certificate(session, leaf) === 1 &&
      ssl.SSL_use_PrivateKey(session, key) === 1 &&
      subCas.every((one) =>
        ssl.SSL_ctrl(session, CTRL_CHAIN_CERT, 1n, one) === 1n
      );
    if (!isTaken) {
      throw new TlsError(
        `cannot use ${source.chain} with ${source.key}: ${
          takeErrors().join("; ")
        }`,
      );
    }
  }
}
