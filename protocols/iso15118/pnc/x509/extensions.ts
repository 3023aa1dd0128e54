/**
 * Extensions of X.509 certificates that ISO 15118 uses (RFC 5280, 4.2).
 *
 * @module
 */

import {
  bitsOf,
  booleanOf,
  children,
  DerError,
  expect,
  implicit,
  type Node,
  oidOf,
  readOne,
  smallInteger,
  TAG,
} from "./der.ts";

/** Bits of KeyUsage (RFC 5280, 4.2.1.3), first bit highest. */
export const KEY_USAGE = {
  digitalSignature: 0x80_00,
  nonRepudiation: 0x40_00,
  keyAgreement: 0x08_00,
  keyCertSign: 0x04_00,
  cRLSign: 0x02_00,
} as const;

/** Object identifiers of the extensions that are looked at. */
const OID = {
  subjectKeyIdentifier: "2.5.29.14",
  keyUsage: "2.5.29.15",
  basicConstraints: "2.5.29.19",
  authorityKeyIdentifier: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
  subjectAltPublicKeyInfo: "2.5.29.72",
} as const;

/** Critical extensions that say nothing a check here could overlook. */
const HARMLESS = new Set([
  "2.5.29.17", // subjectAltName
  "2.5.29.31", // cRLDistributionPoints
  "2.5.29.32", // certificatePolicies
  "1.3.6.1.5.5.7.1.1", // authorityInfoAccess
]);

const EXTENSIONS_MAX = 64;

/** What the extensions of a certificate say. */
export interface Extensions {
  readonly basicConstraints?: {
    readonly ca: boolean;
    readonly pathLength?: number;
  };
  /** Bits of `KEY_USAGE`. */
  readonly keyUsage?: number;
  readonly extendedKeyUsage?: readonly string[];
  readonly subjectKeyIdentifier?: Uint8Array;
  readonly authorityKeyIdentifier?: Uint8Array;
  /** A second key, DER SubjectPublicKeyInfo: X448 in an OEM provisioning certificate of -20. */
  readonly alternativeKey?: Uint8Array;
  /** Critical ones that are not understood. */
  readonly unknownCritical: readonly string[];
}

const VERSION_3 = 2;

/**
 * Reads the extensions of a certificate; `version` and `field` are its parts of these names.
 *
 * @throws DerError when they are not well formed
 */
export function readExtensions(
  version: Node | undefined,
  field: Node | undefined,
): Extensions {
  if (field === undefined) return { unknownCritical: [] };
  const number = version === undefined ? 0 : smallInteger(children(version)[0]);
  if (number !== VERSION_3) {
    throw new DerError("it has extensions but is not of version 3");
  }
  const list = children(expect(children(field)[0], TAG.sequence));
  if (list.length > EXTENSIONS_MAX) {
    throw new DerError("it has too many extensions");
  }
  const seen = new Set<string>();
  const unknownCritical: string[] = [];
  let found: Partial<Extensions> = {};
  for (const extension of list) {
    const parts = children(expect(extension, TAG.sequence));
    const oid = oidOf(parts.shift());
    if (seen.has(oid)) throw new DerError("it has an extension twice");
    seen.add(oid);
    const critical = parts[0]?.tag === TAG.boolean &&
      booleanOf(expect(parts.shift(), TAG.boolean));
    const value = readOne(expect(parts[0], TAG.octetString).content);
    const known = readKnown(oid, value);
    if (known !== undefined) found = { ...found, ...known };
    else if (critical && !HARMLESS.has(oid)) unknownCritical.push(oid);
  }
  return { ...found, unknownCritical };
}

function readKnown(
  oid: string,
  value: Node,
): Partial<Extensions> | undefined {
  switch (oid) {
    case OID.basicConstraints:
      return { basicConstraints: readBasicConstraints(value) };
    case OID.keyUsage: {
      const [high = 0, low = 0] = bitsOf(value).octets;
      return { keyUsage: high << 8 | low };
    }
    case OID.extendedKeyUsage:
      return {
        extendedKeyUsage: children(expect(value, TAG.sequence)).map(oidOf),
      };
    case OID.subjectKeyIdentifier:
      return { subjectKeyIdentifier: expect(value, TAG.octetString).content };
    case OID.authorityKeyIdentifier: {
      const [key] = children(expect(value, TAG.sequence));
      return key?.tag === implicit(0)
        ? { authorityKeyIdentifier: key.content }
        : {};
    }
    case OID.subjectAltPublicKeyInfo:
      return { alternativeKey: expect(value, TAG.sequence).whole };
    default:
      return undefined;
  }
}

function readBasicConstraints(
  value: Node,
): NonNullable<Extensions["basicConstraints"]> {
  const parts = children(expect(value, TAG.sequence));
  const ca = parts[0]?.tag === TAG.boolean &&
    booleanOf(expect(parts.shift(), TAG.boolean));
  const [length] = parts;
  return length === undefined
    ? { ca }
    : { ca, pathLength: smallInteger(length) };
}
