/**
 * Certificate revocation lists (RFC 5280, 5): complete lists of one issuer.
 *
 * @module
 */

import { algorithmOf } from "./certificate.ts";
import {
  booleanOf,
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
import type { SignedData } from "./signed.ts";

/** A revocation list, read; whether to believe it is for `revocation`. */
export interface Crl extends SignedData {
  /** DER of the issuer's name. */
  readonly issuer: Uint8Array;
  readonly thisUpdateMs: number;
  readonly nextUpdateMs: number | undefined;
  /** Serial numbers of revoked certificates as hex. */
  readonly serials: ReadonlySet<string>;
}

/**
 * Reads a revocation list.
 *
 * @throws DerError when the octets are none, or one with critical extensions: those change what the list means
 */
export function readCrl(octets: Uint8Array): Crl {
  const [body, algorithm, signature] = children(readOne(octets, TAG.sequence));
  const parts = children(expect(body, TAG.sequence));
  if (parts[0]?.tag === TAG.integer) parts.shift();
  const [inner, issuer, thisUpdate, ...rest] = parts;
  const signatureAlgorithm = algorithmOf(algorithm);
  if (algorithmOf(inner) !== signatureAlgorithm) {
    throw new DerError("it names two signature algorithms");
  }
  const next = isTime(rest[0]) ? rest.shift() : undefined;
  const list = rest[0]?.tag === TAG.sequence ? rest.shift() : undefined;
  const extensions = rest.find(({ tag }) => tag === context(0));
  if (extensions !== undefined) refuseCritical(children(extensions)[0]);
  return {
    signedPart: expect(body, TAG.sequence).whole,
    signatureAlgorithm,
    signature: wholeBitsOf(signature),
    issuer: expect(issuer, TAG.sequence).whole,
    thisUpdateMs: timeOf(thisUpdate),
    nextUpdateMs: next === undefined ? undefined : timeOf(next),
    serials: new Set(list === undefined ? [] : children(list).map(serialOf)),
  };
}

function isTime(node: Node | undefined): boolean {
  return node?.tag === TAG.utcTime || node?.tag === TAG.generalizedTime;
}

function serialOf(entry: Node): string {
  const [serial, date, extensions] = children(expect(entry, TAG.sequence));
  timeOf(date);
  if (extensions !== undefined) refuseCritical(extensions);
  return expect(serial, TAG.integer).content.toHex();
}

function refuseCritical(list: Node | undefined): void {
  for (const extension of children(expect(list, TAG.sequence))) {
    const [oid, critical] = children(expect(extension, TAG.sequence));
    if (critical?.tag === TAG.boolean && booleanOf(critical)) {
      throw new DerError(`it has the critical extension ${oidOf(oid)}`);
    }
  }
}
