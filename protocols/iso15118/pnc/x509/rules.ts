/**
 * What each certificate of a chain has to be, under the profiles of
 * ISO 15118-2 annex F and ISO 15118-20 annex B; one reason a rule.
 *
 * What the certificates' owners call themselves is in no reason: leaves name
 * people. Roots are named, they lie in the station's own files.
 *
 * @module
 */

import type { PncFault } from "../types.ts";
import type { Certificate } from "./certificate.ts";
import { KEY_USAGE } from "./extensions.ts";
import { NO_REVOCATION, type Revocation, revocationOf } from "./revocation.ts";

/** What a chain has to be. */
export interface PathPolicy {
  /** What the leaf is called in reasons, "contract certificate". */
  readonly name: string;
  readonly roots: readonly Certificate[];
  /** Bits of `KEY_USAGE` that the leaf must have, all of them. */
  readonly leafUsage: number;
  /** Nothing known of revocations when absent. */
  readonly revocation?: Revocation;
}

/** What became of the way to a root. */
export type PathVerdict =
  | {
    readonly ok: true;
    readonly leaf: Certificate;
    /** Leaf first, root last. */
    readonly path: readonly Certificate[];
  }
  | {
    readonly ok: false;
    readonly fault: PncFault;
    /** Names the certificate and the rule; no full stop. */
    readonly reason: string;
  };

/** A chain that does not hold. */
export type Refusal = Extract<PathVerdict, { ok: false }>;

function refusal(name: string, fault: PncFault, what: string): Refusal {
  return { ok: false, fault, reason: `${name} ${what}` };
}

/** A chain that is not one of certificates as they should be. */
export function chainError(name: string, what: string): Refusal {
  return refusal(name, "CertChainError", what);
}

/** The first thing wrong with a path, leaf first. */
export function judge(
  path: readonly Certificate[],
  policy: PathPolicy,
  nowMs: number,
): Refusal | undefined {
  for (const [place, one] of path.entries()) {
    const isRoot = place === path.length - 1;
    const name = isRoot
      ? `root "${one.commonName ?? "without a name"}" of the ${policy.name}`
      : nameAt(place, policy.name);
    const issuer = path[place + 1];
    const flaw = judgeDates(one, name, nowMs) ??
      judgeUse(one, name, place, policy) ??
      (issuer === undefined
        ? undefined
        : judgeRevocation(one, issuer, name, policy, nowMs));
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

function judgeDates(
  { notBeforeMs, notAfterMs }: Certificate,
  name: string,
  nowMs: number,
): Refusal | undefined {
  if (nowMs < notBeforeMs) {
    return refusal(
      name,
      "CertificateNotYetValid",
      `is valid only from ${instant(notBeforeMs)}`,
    );
  }
  return nowMs > notAfterMs
    ? refusal(name, "CertificateExpired", `expired ${instant(notAfterMs)}`)
    : undefined;
}

function judgeUse(
  certificate: Certificate,
  name: string,
  place: number,
  { leafUsage }: PathPolicy,
): Refusal | undefined {
  const { basicConstraints, keyUsage, unknownCritical, verifier } = certificate;
  const [critical] = unknownCritical;
  if (critical !== undefined) {
    return chainError(name, `has the unknown critical extension ${critical}`);
  }
  const isCa = basicConstraints?.ca === true;
  if (place === 0) {
    if (isCa) return chainError(name, "is that of a CA (basic constraints)");
    if (verifier === undefined) {
      return chainError(name, "has a key of a kind ISO 15118 does not use");
    }
    return judgeKeyUsage(name, keyUsage, leafUsage);
  }
  if (!isCa) return chainError(name, "is not that of a CA (basic constraints)");
  const below = place - 1;
  const { pathLength } = basicConstraints;
  if (pathLength !== undefined && below > pathLength) {
    return chainError(
      name,
      `allows ${pathLength} sub-CAs below itself and has ${below} (path length)`,
    );
  }
  return judgeKeyUsage(name, keyUsage, KEY_USAGE.keyCertSign);
}

function judgeKeyUsage(
  name: string,
  has: number | undefined,
  wanted: number,
): Refusal | undefined {
  if (has === undefined) return chainError(name, "has no key usage");
  const lacks = Object.entries(KEY_USAGE).find(([, bit]) =>
    (wanted & bit) !== 0 && (has & bit) === 0
  );
  return lacks === undefined
    ? undefined
    : chainError(name, `has a key usage without ${lacks[0]}`);
}

function judgeRevocation(
  certificate: Certificate,
  issuer: Certificate,
  name: string,
  { revocation = NO_REVOCATION }: PathPolicy,
  nowMs: number,
): Refusal | undefined {
  const known = revocationOf(certificate, issuer, revocation, nowMs);
  if (known === "revoked") {
    return refusal(name, "CertificateRevoked", "is revoked by its issuer");
  }
  return known === "unknown" && revocation.required
    ? refusal(
      name,
      "CertificateRevoked",
      "has no fresh revocation list or OCSP response, which is required here",
    )
    : undefined;
}

function instant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

/** What a certificate of a path is called in reasons; the leaf is at 0. */
export function nameAt(place: number, leafName: string): string {
  return place === 0 ? leafName : `sub-CA ${place} of the ${leafName}`;
}
