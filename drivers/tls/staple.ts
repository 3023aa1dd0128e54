/**
 * Stapled OCSP responses: which one a station sends, and what a car makes of it.
 *
 * OpenSSL 3.0 staples one response, for the leaf: as CertificateStatus in TLS 1.2,
 * inside the leaf's entry in TLS 1.3 (RFC 6066, 8; RFC 8446, 4.4.2.1). It has
 * no status_request_v2 (RFC 6961, 17), so responses for sub-CAs cannot be sent
 * by TLS 1.2, and a car that asks by that extension alone gets none; the
 * extension is a wish, and the handshake goes on.
 *
 * @module
 */

import { readBounded } from "../exits/bounded_file.ts";
import {
  type Certificate as CertificateText,
  readCertificate,
} from "../../protocols/iso15118/pnc/x509/certificate.ts";
import { DerError } from "../../protocols/iso15118/pnc/x509/der.ts";
import {
  isAuthorised,
  isStatusOf,
  type OcspResponse,
  type OcspStatus,
  readOcsp,
} from "../../protocols/iso15118/pnc/x509/ocsp.ts";
import { TlsError } from "./errors.ts";
import type { LoadedIdentity } from "./identities.ts";
import { derOf } from "./x509.ts";

/** What a response says of a leaf; `why` ends a sentence about the response. */
export type Verdict =
  | { readonly status: "good" | "revoked" | "unknown" }
  | { readonly status: "unusable"; readonly why: string };

/** What `judgeStaple` says when a response has nothing on the leaf. */
export const FOREIGN = "it is about other certificates";
/** A P-521 response with an appointed responder's certificate is under 2 000. */
export const RESPONSE_OCTETS_MAX = 16_384;
/** How far the clocks of responder and reader may differ. */
const CLOCK_SKEW_MS = 300_000;

/**
 * Judges a response on the certificate `leaf` that `issuer` issued; all are DER.
 * A revocation counts even when the response is stale: it is for good.
 *
 * @param nowMs wall milliseconds
 */
export function judgeStaple(
  response: Uint8Array,
  leaf: Uint8Array,
  issuer: Uint8Array,
  nowMs: number,
): Verdict {
  if (response.length > RESPONSE_OCTETS_MAX) {
    return unusable(`it has more than ${RESPONSE_OCTETS_MAX} octets`);
  }
  try {
    return judge(
      readOcsp(response),
      readCertificate(leaf),
      readCertificate(issuer),
      nowMs,
    );
  } catch (cause) {
    if (!(cause instanceof DerError)) throw cause;
    return unusable(`it cannot be read: ${cause.message}`);
  }
}

function judge(
  response: OcspResponse,
  leaf: CertificateText,
  issuer: CertificateText,
  nowMs: number,
): Verdict {
  const own = response.statuses.filter((one) => isStatusOf(one, leaf, issuer));
  if (own.length === 0) return unusable(FOREIGN);
  if (!isAuthorised(response, issuer, nowMs)) {
    return unusable(
      "neither the certificate's issuer signed it, nor whom that appointed",
    );
  }
  if (own.some(({ status }) => status === "revoked")) {
    return { status: "revoked" };
  }
  const fresh = own.find((one) => staleness(one, nowMs) === undefined);
  if (fresh !== undefined) return { status: fresh.status };
  return unusable(own.map((one) => staleness(one, nowMs)).join("; "));
}

/** Why a status does not hold now. One without an end holds for no later moment. */
function staleness(
  { thisUpdateMs, nextUpdateMs }: OcspStatus,
  nowMs: number,
): string | undefined {
  if (nextUpdateMs === undefined) return "it does not say until when it holds";
  const clock = `and the clock here reads ${instant(nowMs)}`;
  if (thisUpdateMs > nowMs + CLOCK_SKEW_MS) {
    return `it is of ${instant(thisUpdateMs)}, ${clock}`;
  }
  return nowMs >= nextUpdateMs
    ? `it held until ${instant(nextUpdateMs)}, ${clock}`
    : undefined;
}

function unusable(why: string): Verdict {
  return { status: "unusable", why };
}

function instant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

/**
 * The response to send with an identity: the first of its files that is fresh.
 * One that says "revoked" is sent as well, since a car is owed the truth.
 *
 * @param note gets a sentence for each file that cannot be sent as it should
 */
export function stapleOf(
  { source, leaf, issuer }: LoadedIdentity,
  nowMs: number,
  note: (text: string) => void,
): Uint8Array | undefined {
  for (const path of source.ocsp ?? []) {
    const response = readResponse(path, note);
    if (response === undefined) continue;
    const verdict = issuer === undefined
      ? unusable(
        `the issuer of ${source.chain}'s leaf is not at hand to check it; add its sub-CAs`,
      )
      : judgeStaple(response, derOf(leaf), derOf(issuer), nowMs);
    if (verdict.status === "good") return response;
    if (verdict.status === "revoked") {
      note(
        `${path} says that the certificate in ${source.chain} is revoked: cars will refuse it; get a new certificate`,
      );
      return response;
    }
    const why = verdict.status === "unusable"
      ? verdict.why
      : "its responder does not know the certificate";
    note(`cannot staple ${path}: ${why}; fetch a fresh response`);
  }
  return undefined;
}

function readResponse(
  path: string,
  note: (text: string) => void,
): Uint8Array | undefined {
  try {
    return readBounded(path);
  } catch (cause) {
    const why = cause instanceof Deno.errors.NotFound
      ? "there is no such file"
      : cause instanceof Error
      ? cause.message
      : String(cause);
    note(`cannot staple ${path}: ${why}`);
    return undefined;
  }
}

/**
 * Why a car refuses what a station stapled, or `undefined` when it may go on.
 *
 * @param response what came, if anything
 * @param chain DER of the verified chain, leaf first
 */
export function refusalOf(
  response: Uint8Array | undefined,
  chain: readonly Uint8Array[],
  isRequired: boolean,
  nowMs: number,
): TlsError | undefined {
  const [leaf, issuer] = chain;
  if (response === undefined) {
    return isRequired
      ? refused(
        "it stapled no OCSP response, which is required here; give the station a fresh one, or do not require it",
      )
      : undefined;
  }
  const verdict = leaf === undefined || issuer === undefined
    ? unusable("the certificate's issuer is unknown")
    : judgeStaple(response, leaf, issuer, nowMs);
  switch (verdict.status) {
    case "good":
      return undefined;
    case "revoked":
      return refused(
        "its issuer has revoked it, by the OCSP response that the station stapled; the station needs a new certificate",
      );
    case "unknown":
      return refused(
        "the responder does not know it, by the OCSP response that the station stapled; the station needs the response of its own issuer",
      );
    case "unusable":
      return refused(
        `the OCSP response that the station stapled proves nothing: ${verdict.why}; the station needs a fresh one`,
      );
  }
}

function refused(why: string): TlsError {
  return new TlsError(
    `cannot accept the station's own certificate (place 0 of its chain): ${why}`,
    { failure: "certificate" },
  );
}
