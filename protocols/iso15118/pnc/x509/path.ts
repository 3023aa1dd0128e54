/**
 * From a leaf by its sub-CAs to a root that is trusted (RFC 5280, 6).
 *
 * @module
 */

import type { CertificateChain } from "../types.ts";
import { type Certificate, readCertificate } from "./certificate.ts";
import { DerError } from "./der.ts";
import {
  chainError,
  judge,
  nameAt,
  type PathPolicy,
  type PathVerdict,
  type Refusal,
} from "./rules.ts";
import { isKnownAlgorithm, isSignedBy } from "./signed.ts";

/** Sub-CAs between root and leaf ([V2G2-009]). */
const SUB_CAS_MAX = 2;
/** Certificates a peer may put beside its leaf; the schemas allow four. */
const GIVEN_MAX = 5;

/** Checks a chain; never throws for what the octets are. */
export function checkPath(
  { leaf, subCertificates }: CertificateChain,
  policy: PathPolicy,
  nowMs: number,
): PathVerdict {
  if (subCertificates.length > GIVEN_MAX) {
    return chainError(
      policy.name,
      `comes with ${subCertificates.length} others; ${GIVEN_MAX} are the limit`,
    );
  }
  const given = [leaf, ...subCertificates].map(read);
  const broken = given.findIndex((one) => typeof one === "string");
  if (broken >= 0) {
    const name = broken === 0 ? policy.name : `sub-CA ${broken}`;
    return chainError(name, `is no X.509 certificate: ${given[broken]}`);
  }
  const [own, ...others] = given.filter((one) => typeof one !== "string");
  if (own === undefined) return chainError(policy.name, "is missing");
  const found = findPath(own, others, policy);
  if (!("path" in found)) return found;
  return judge(found.path, policy, nowMs) ??
    { ok: true, leaf: own, path: found.path };
}

function read(octets: Uint8Array): Certificate | string {
  try {
    return readCertificate(octets);
  } catch (cause) {
    if (!(cause instanceof DerError)) throw cause;
    return cause.message;
  }
}

function findPath(
  leaf: Certificate,
  others: readonly Certificate[],
  policy: PathPolicy,
): { readonly path: readonly Certificate[] } | Refusal {
  const path = [leaf];
  for (let at = leaf;;) {
    const name = nameAt(path.length - 1, policy.name);
    if (!isKnownAlgorithm(at)) {
      return chainError(
        name,
        "is signed by an algorithm ISO 15118 does not use",
      );
    }
    const root = issuerAmong(policy.roots, at);
    if (root !== undefined) return { path: [...path, root] };
    const unused = others.filter((one) => !path.includes(one));
    const next = issuerAmong(unused, at);
    if (next === undefined) {
      return chainError(
        name,
        isNamed([...policy.roots, ...unused], at)
          ? "is not signed by the certificate that it names as its issuer"
          : "has an issuer that is neither in the chain nor among the roots",
      );
    }
    if (path.length > SUB_CAS_MAX) {
      return chainError(
        policy.name,
        `is more than ${SUB_CAS_MAX} sub-CAs away from a root (path length)`,
      );
    }
    path.push(next);
    at = next;
  }
}

function isIssuer(issuer: Certificate, of: Certificate): boolean {
  return issuer.subject.toHex() === of.issuer.toHex();
}

function isNamed(all: readonly Certificate[], of: Certificate): boolean {
  return all.some((one) => one !== of && isIssuer(one, of));
}

function issuerAmong(
  all: readonly Certificate[],
  of: Certificate,
): Certificate | undefined {
  return all.find((one) =>
    one !== of && isIssuer(one, of) && hasKeyId(one, of) &&
    isSignedBy(of, one.publicKey)
  );
}

/** Key identifiers tell keys of one issuer apart, where both sides have them. */
function hasKeyId(issuer: Certificate, of: Certificate): boolean {
  const { subjectKeyIdentifier: own } = issuer;
  const { authorityKeyIdentifier: wanted } = of;
  return own === undefined || wanted === undefined ||
    own.toHex() === wanted.toHex();
}
