/**
 * What is right and wrong with files of OCSP responses.
 *
 * @module
 */

import { DerError } from "../../protocols/iso15118/pnc/x509/der.ts";
import { readOcsp } from "../../protocols/iso15118/pnc/x509/ocsp.ts";
import type { Finding, Held } from "./judge.ts";
import { openssl } from "../tls/openssl.ts";
import { FOREIGN, judgeStaple, type Verdict } from "../tls/staple.ts";
import { derOf } from "../tls/x509.ts";

/** A response and where it was found. */
export interface HeldResponse {
  readonly file: string;
  readonly octets: Uint8Array;
}

/** Whether the octets are a response (DER). */
export function isOcsp(octets: Uint8Array): boolean {
  try {
    readOcsp(octets);
    return true;
  } catch (cause) {
    if (cause instanceof DerError) return false;
    throw cause;
  }
}

/** The finding on a response, its certificate sought among `all`. */
export function judgeResponse(
  { file, octets }: HeldResponse,
  all: readonly Held[],
  nowMs: number,
): Finding {
  for (const held of all) {
    const verdict = verdictOn(held, octets, all, nowMs);
    if (verdict === undefined) continue;
    const which = `certificate ${held.place + 1} in ${held.file}`;
    switch (verdict.status) {
      case "good":
        return {
          level: "good",
          file,
          text: `OCSP response: ${which} is good`,
        };
      case "revoked":
      case "unknown":
        return {
          level: "bad",
          file,
          text: `OCSP response: ${which} is ${verdict.status}`,
        };
      case "unusable":
        return {
          level: "bad",
          file,
          text: `OCSP response on ${which} is of no use: ${verdict.why}`,
        };
    }
  }
  return {
    level: "bad",
    file,
    text:
      "OCSP response on a certificate that is not, or whose issuer is not, among these files",
  };
}

/** `undefined` when the response is not about that certificate. */
function verdictOn(
  { certificate }: Held,
  octets: Uint8Array,
  all: readonly Held[],
  nowMs: number,
): Verdict | undefined {
  const { crypto } = openssl();
  const issuer = all.find((one) =>
    crypto.X509_check_issued(one.certificate, certificate) === 0
  );
  crypto.ERR_clear_error();
  if (issuer === undefined) return undefined;
  const verdict = judgeStaple(
    octets,
    derOf(certificate),
    derOf(issuer.certificate),
    nowMs,
  );
  const isForeign = verdict.status === "unusable" && verdict.why === FOREIGN;
  return isForeign ? undefined : verdict;
}
