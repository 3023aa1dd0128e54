/**
 * OCSP responses (RFC 6960): what an issuer, or whom it appointed, says of
 * single certificates.
 *
 * @module
 */

import { createHash } from "node:crypto";
import {
  algorithmOf,
  type Certificate,
  readCertificate,
} from "./certificate.ts";
import {
  children,
  context,
  DerError,
  expect,
  implicit,
  type Node,
  oidOf,
  readOne,
  TAG,
  timeOf,
  wholeBitsOf,
} from "./der.ts";
import { isSignedBy, type SignedData } from "./signed.ts";

/** What a response says of one certificate. */
export interface OcspStatus {
  readonly hash: string;
  readonly issuerNameHash: Uint8Array;
  readonly issuerKeyHash: Uint8Array;
  readonly serial: string;
  readonly status: "good" | "revoked" | "unknown";
  readonly thisUpdateMs: number;
  readonly nextUpdateMs: number | undefined;
}

/** A response, read; whether to believe it is for `revocation`. */
export interface OcspResponse extends SignedData {
  readonly statuses: readonly OcspStatus[];
  /** Certificates of an appointed responder. */
  readonly certificates: readonly Certificate[];
}

const BASIC = "1.3.6.1.5.5.7.48.1.1";
const OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
const SUCCESSFUL = 0;
const HASHES = new Map([
  ["1.3.14.3.2.26", "sha1"],
  ["2.16.840.1.101.3.4.2.1", "sha256"],
  ["2.16.840.1.101.3.4.2.2", "sha384"],
  ["2.16.840.1.101.3.4.2.3", "sha512"],
]);

/**
 * Reads a response.
 *
 * @throws DerError when the octets are none, or one that says only that there is no answer
 */
export function readOcsp(octets: Uint8Array): OcspResponse {
  const [outcome, field] = children(readOne(octets, TAG.sequence));
  if (expect(outcome, TAG.enumerated).content[0] !== SUCCESSFUL) {
    throw new DerError("the responder gave no answer");
  }
  const [oid, value] = children(
    expect(children(expect(field, context(0)))[0], TAG.sequence),
  );
  if (oidOf(oid) !== BASIC) throw new DerError("it is of an unknown kind");
  const basic = readOne(expect(value, TAG.octetString).content, TAG.sequence);
  const [data, algorithm, signature, certificates] = children(basic);
  const parts = children(expect(data, TAG.sequence));
  if (parts[0]?.tag === context(0)) parts.shift();
  const [, , responses] = parts;
  return {
    signedPart: expect(data, TAG.sequence).whole,
    signatureAlgorithm: algorithmOf(algorithm),
    signature: wholeBitsOf(signature),
    statuses: children(expect(responses, TAG.sequence)).map(readStatus),
    certificates: certificates === undefined
      ? []
      : children(expect(children(certificates)[0], TAG.sequence))
        .map(({ whole }) => readCertificate(whole)),
  };
}

function readStatus(node: Node): OcspStatus {
  const [id, status, thisUpdate, ...rest] = children(
    expect(node, TAG.sequence),
  );
  const [algorithm, name, key, serial] = children(expect(id, TAG.sequence));
  const next = rest.find(({ tag }) => tag === context(0));
  return {
    hash: HASHES.get(algorithmOf(algorithm)) ?? "",
    issuerNameHash: expect(name, TAG.octetString).content,
    issuerKeyHash: expect(key, TAG.octetString).content,
    serial: expect(serial, TAG.integer).content.toHex(),
    status: statusOf(status),
    thisUpdateMs: timeOf(thisUpdate),
    nextUpdateMs: next === undefined ? undefined : timeOf(children(next)[0]),
  };
}

function statusOf(node: Node | undefined): OcspStatus["status"] {
  if (node?.tag === implicit(0)) return "good";
  return node?.tag === context(1) ? "revoked" : "unknown";
}

/** Whether a status is of a certificate that `issuer` issued. */
export function isStatusOf(
  status: OcspStatus,
  certificate: Certificate,
  issuer: Certificate,
): boolean {
  if (status.hash === "" || status.serial !== certificate.serial.toHex()) {
    return false;
  }
  const hashOf = (octets: Uint8Array) =>
    createHash(status.hash).update(octets).digest("hex");
  const [, bits] = children(readOne(issuer.publicKey, TAG.sequence));
  return hashOf(certificate.issuer) === status.issuerNameHash.toHex() &&
    hashOf(wholeBitsOf(bits)) === status.issuerKeyHash.toHex();
}

/** Whether the issuer signed the response, or whom it appointed (RFC 6960, 4.2.2.2). */
export function isAuthorised(
  response: OcspResponse,
  issuer: Certificate,
  nowMs: number,
): boolean {
  if (isSignedBy(response, issuer.publicKey)) return true;
  return response.certificates.some((one) =>
    one.extendedKeyUsage?.includes(OCSP_SIGNING) === true &&
    one.unknownCritical.length === 0 &&
    one.notBeforeMs <= nowMs && nowMs <= one.notAfterMs &&
    one.issuer.toHex() === issuer.subject.toHex() &&
    isSignedBy(one, issuer.publicKey) &&
    isSignedBy(response, one.publicKey)
  );
}
