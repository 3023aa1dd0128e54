/**
 * Whether a certificate is revoked, by the lists and responses at hand.
 *
 * @module
 */

import { type Certificate } from "./certificate.ts";
import { KEY_USAGE } from "./extensions.ts";
import type { Crl } from "./crl.ts";
import { isAuthorised, isStatusOf, type OcspResponse } from "./ocsp.ts";
import { isSignedBy } from "./signed.ts";

/** What is known of revocations. */
export interface Revocation {
  readonly crls: readonly Crl[];
  readonly ocsp: readonly OcspResponse[];
  /** Whether a certificate of which nothing fresh is known is refused. */
  readonly required: boolean;
}

/** Nothing is known, nothing is demanded. */
export const NO_REVOCATION: Revocation = {
  crls: [],
  ocsp: [],
  required: false,
};

/** How long a statement without an end counts as fresh. */
const FRESH_MS = 7 * 86_400_000;

/**
 * What is known of a certificate that `issuer` issued. A revocation counts even
 * when the statement is stale, since revocations are for good.
 */
export function revocationOf(
  certificate: Certificate,
  issuer: Certificate,
  { crls, ocsp }: Revocation,
  nowMs: number,
): "good" | "revoked" | "unknown" {
  let isGood = false;
  const serial = certificate.serial.toHex();
  for (const crl of crls) {
    if (!isOf(crl, issuer)) continue;
    if (crl.serials.has(serial)) return "revoked";
    isGood ||= isFresh(crl, nowMs);
  }
  for (const response of ocsp) {
    for (const status of response.statuses) {
      if (
        !isStatusOf(status, certificate, issuer) ||
        !isAuthorised(response, issuer, nowMs)
      ) continue;
      if (status.status === "revoked") return "revoked";
      isGood ||= status.status === "good" && isFresh(status, nowMs);
    }
  }
  return isGood ? "good" : "unknown";
}

function isOf(crl: Crl, issuer: Certificate): boolean {
  const maySign = issuer.keyUsage === undefined ||
    (issuer.keyUsage & KEY_USAGE.cRLSign) !== 0;
  return maySign && crl.issuer.toHex() === issuer.subject.toHex() &&
    isSignedBy(crl, issuer.publicKey);
}

function isFresh(
  { thisUpdateMs, nextUpdateMs }: {
    readonly thisUpdateMs: number;
    readonly nextUpdateMs: number | undefined;
  },
  nowMs: number,
): boolean {
  return thisUpdateMs <= nowMs &&
    nowMs <= (nextUpdateMs ?? thisUpdateMs + FRESH_MS);
}
