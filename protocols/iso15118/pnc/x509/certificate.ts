/**
 * An X.509 certificate (RFC 5280) as far as ISO 15118 looks at it. Reading
 * judges nothing but the form; see `chain`.
 *
 * @module
 */

import { type Verifier, verifierOf } from "../../signature/keys.ts";
import {
  children,
  context,
  DerError,
  expect,
  type Node,
  oidOf,
  readOne,
  TAG,
  timeOf,
  wholeBitsOf,
} from "./der.ts";
import { type Extensions, readExtensions } from "./extensions.ts";
import { namePart } from "./names.ts";

/** More octets than any certificate of ISO 15118 has (1600 in -20). */
const CERTIFICATE_OCTETS_MAX = 16_384;

/** A certificate, read. */
export interface Certificate extends Extensions {
  readonly der: Uint8Array;
  /** What its issuer signed. */
  readonly signedPart: Uint8Array;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  /** Octets of the serial number, big-endian, as in DER. */
  readonly serial: Uint8Array;
  /** DER of the names. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly commonName: string | undefined;
  readonly domain: string | undefined;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
  /** DER SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array;
  /** Undefined for keys ISO 15118 does not sign with. */
  readonly verifier: Verifier | undefined;
}

/**
 * Reads a certificate.
 *
 * @throws DerError when the octets are none
 */
export function readCertificate(octets: Uint8Array): Certificate {
  if (octets.length > CERTIFICATE_OCTETS_MAX) {
    throw new DerError(`it has more than ${CERTIFICATE_OCTETS_MAX} octets`);
  }
  const [body, algorithm, signature] = children(
    readOne(octets, TAG.sequence),
  );
  const parts = children(expect(body, TAG.sequence));
  const version = parts[0]?.tag === context(0) ? parts.shift() : undefined;
  const [serial, inner, issuer, validity, subject, key, ...rest] = parts;
  const [notBefore, notAfter] = children(expect(validity, TAG.sequence));
  const signatureAlgorithm = algorithmOf(algorithm);
  if (algorithmOf(inner) !== signatureAlgorithm) {
    throw new DerError("it names two signature algorithms");
  }
  const publicKey = expect(key, TAG.sequence).whole;
  return {
    der: octets,
    signedPart: expect(body, TAG.sequence).whole,
    signatureAlgorithm,
    signature: wholeBitsOf(signature),
    serial: expect(serial, TAG.integer).content,
    issuer: expect(issuer, TAG.sequence).whole,
    subject: expect(subject, TAG.sequence).whole,
    commonName: namePart(subject, "commonName"),
    domain: namePart(subject, "domainComponent"),
    notBeforeMs: timeOf(notBefore),
    notAfterMs: timeOf(notAfter),
    publicKey,
    verifier: verifierOf(publicKey),
    ...readExtensions(version, rest.find(({ tag }) => tag === context(3))),
  };
}

/** The object identifier of an AlgorithmIdentifier. */
export function algorithmOf(node: Node | undefined): string {
  return oidOf(children(expect(node, TAG.sequence))[0]);
}
