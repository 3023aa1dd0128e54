/**
 * Where contracts come from: OCPP's Get15118EVCertificate has this shape.
 *
 * @module
 */

import type { SignedSet } from "../types.ts";

/** What the vehicle wants. */
export type CertificateAction = "Install" | "Update";

/** A whole response as EXI, or a plain sentence without personal data. */
export type CertificateAnswer =
  | { readonly ok: true; readonly exiResponse: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** Answers certificate requests; octets are whole messages of the set. */
export interface CertificateBackend {
  request(
    set: SignedSet,
    action: CertificateAction,
    exiRequest: Uint8Array,
  ): Promise<CertificateAnswer>;
}
