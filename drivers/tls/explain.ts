/**
 * OpenSSL's reasons as sentences: which certificate, which rule, what to do.
 *
 * A vehicle's own name stays out of them: its certificate is called by its
 * place in the chain and by who issued it.
 *
 * @module
 */

import { TlsError } from "./errors.ts";
import { openssl, textAt } from "./openssl.ts";
import type { CertificateFacts } from "./x509.ts";

/** Where and why verification of the peer's chain stopped. */
export interface VerifyFailure {
  /** `X509_V_ERR_*`. */
  readonly code: number;
  /** 0 is the leaf. */
  readonly depth: number;
  readonly facts: CertificateFacts | undefined;
}

/** Who the peer is. */
export type Peer = "vehicle" | "station";

/** The sentence for a chain that was not accepted. */
export function explainVerify(
  failure: VerifyFailure,
  peer: Peer,
  nowMs: number,
): TlsError {
  const which = nameCertificate(failure, peer);
  return new TlsError(
    `cannot accept ${which}: ${rule(failure, peer, nowMs)}`,
    { failure: "certificate" },
  );
}

function nameCertificate({ depth, facts }: VerifyFailure, peer: Peer): string {
  const issuer = facts?.issuer === undefined
    ? ""
    : `, issued by "${facts.issuer}"`;
  if (depth === 0 || facts?.isCa !== true) {
    return `the ${peer}'s own certificate (place 0 of its chain${issuer})`;
  }
  return `the ${peer}'s CA certificate "${
    facts.subject ?? "without a name"
  }" (place ${depth} of its chain${issuer})`;
}

const UNUSABLE_ISSUER = new Set([2, 20, 21]);
const SELF_SIGNED = new Set([18, 19]);
const WRONG_USE = new Set([26, 39]);
const BAD_CA = new Set([24, 32, 37, 79]);

function rule(failure: VerifyFailure, peer: Peer, nowMs: number): string {
  const { code, facts } = failure;
  const roots = peer === "vehicle" ? "OEM and V2G roots" : "V2G roots";
  if (UNUSABLE_ISSUER.has(code)) {
    return `no trusted root vouches for its issuer "${
      facts?.issuer ?? "without a name"
    }"; add that chain's root to the ${roots} if it is to be trusted, or have the ${peer} send its sub-CA certificates`;
  }
  if (SELF_SIGNED.has(code)) {
    return `its chain ends in the root "${
      facts?.issuer ?? "without a name"
    }", which is not among the ${roots}; add that root if it is to be trusted`;
  }
  if (WRONG_USE.has(code)) {
    const use = peer === "vehicle" ? "clientAuth" : "serverAuth";
    return `its key usage does not allow TLS as a ${peer} (digitalSignature and, where extended key usage is present, ${use}); a certificate of the right profile is needed`;
  }
  if (BAD_CA.has(code)) {
    return "it signed another certificate without being a CA that may (basic constraints CA, key usage keyCertSign); the chain must be issued anew";
  }
  switch (code) {
    case 9:
      return `it is valid only from ${
        day(facts?.notBeforeMs)
      }, and the clock here reads ${day(nowMs)}; check the clock, else wait`;
    case 10:
      return `it expired on ${
        day(facts?.notAfterMs)
      }, and the clock here reads ${
        day(nowMs)
      }; renew it, or set the clock right`;
    case 7:
      return "its signature does not fit its issuer's key; the chain was put together wrongly or changed on the way";
    case 25:
      return "there are more sub-CAs below it than its path length allows; the chain must be issued anew";
    case 66:
    case 67:
    case 68:
      return "its key or signature is too weak for this program; a certificate with P-256, P-521 or Ed448 is needed";
    default:
      return `${
        textAt(openssl().crypto.X509_verify_cert_error_string(BigInt(code)))
      } (X509_V_ERR ${code})`;
  }
}

function day(ms: number | undefined): string {
  return ms === undefined || Number.isNaN(ms)
    ? "a date that cannot be read"
    : new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

/** A car that offers, of the suites of ISO 15118-2, only what OpenSSL lacks. */
export const STATIC_SUITE_ONLY =
  "cannot agree on TLS: the vehicle offers only the static ECDH suite TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256 of ISO 15118-2, which OpenSSL dropped in 1.1.0; it must offer TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256 as well, or do without TLS";

/** OpenSSL's own reasons, with what each means on a charging cable. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /peer did not return a certificate/,
    "the vehicle showed no certificate, which ISO 15118-20 requires; install a vehicle certificate in the car, or serve it by ISO 15118-2",
  ],
  [
    /unsupported protocol|protocol version/,
    "the two sides share no TLS version; ISO 15118-20 needs TLS 1.3, ISO 15118-2 needs TLS 1.2: check which edition each side is set to",
  ],
  [
    /no suitable key share|no shared group|no suitable groups|bad key share/,
    "the two sides share no key exchange group; add a group the peer knows, such as P-256 or X25519, to the configured groups",
  ],
  [
    /no shared cipher|no ciphers available|cipher mismatch/,
    "the two sides share no cipher suite; the peer must offer one of ISO 15118",
  ],
  [
    /no (suitable|shared) signature algorithm|wrong signature type|no common signature/,
    "the two sides share no signature algorithm; use a certificate with a key that the peer knows (P-521, Ed448 or P-256)",
  ],
  [
    /wrong version number|http request|packet length too long|record layer|unexpected message/,
    "the peer sent something that is not TLS; it may speak without protection on a port that wants TLS",
  ],
  [
    /bad record mac|decryption failed|bad signature|digest check failed/,
    "what arrived does not decrypt: it was damaged or changed on the way",
  ],
];

const ALERTS: readonly (readonly [RegExp, string])[] = [
  [/certificate required/, "it requires a certificate of ours"],
  [
    /unknown ca/,
    "it does not trust the root of our certificate; give it that root, or use a chain of a root it trusts",
  ],
  [/certificate expired/, "it says that our certificate has expired"],
  [
    /bad certificate status response/,
    "it does not accept the OCSP response stapled to our certificate, or wants one; see that a fresh one is configured, and that the certificate is not revoked",
  ],
  [
    /bad certificate|certificate unknown|unsupported certificate/,
    "it does not accept our certificate",
  ],
  [/certificate revoked/, "it says that our certificate is revoked"],
  [
    /protocol version/,
    "it wants another version of TLS; check which edition of ISO 15118 each side is set to",
  ],
  [
    /handshake failure|insufficient security|illegal parameter/,
    "it found no common cipher suite, group or signature algorithm, or in TLS 1.2 wants a certificate that we do not show",
  ],
  [/decode error/, "it could not read what we sent"],
  [/access denied/, "it denies access"],
  [/internal error/, "it met an internal error"],
];

/** The sentence for reasons taken from OpenSSL's queue. */
export function explainReasons(doing: string, reasons: string[]): TlsError {
  const all = reasons.join("; ");
  const alert = reasons.find((reason) =>
    / alert |^tlsv1 bad certificate status response$/.test(reason)
  );
  if (alert !== undefined) {
    const meaning = ALERTS.find(([pattern]) => pattern.test(alert))?.[1];
    return new TlsError(
      `cannot ${doing}: the peer refused with "${alert}"${
        meaning === undefined ? "" : `: ${meaning}`
      }`,
      { failure: "refused by peer" },
    );
  }
  const meaning = REASONS.find(([pattern]) => pattern.test(all))?.[1];
  const certificate = /peer did not return a certificate/.test(all);
  return new TlsError(
    `cannot ${doing}: ${meaning ?? (all || "OpenSSL gave no reason")}`,
    { failure: certificate ? "certificate" : "protocol" },
  );
}
