import type { CertificateInstallationRes } from "../../generated/iso20_common.ts";
import type { SealedCertificateInstallationReq } from "../ingress.ts";
import { refusal } from "./refusals.ts";
import { answer, type Handle } from "./session.ts";

/**
 * CertificateInstallation: not offered in AuthorizationSetup, so refused. The
 * code is a WARNING, which leaves the vehicle free to authorise externally.
 */
export const handleCertificateInstallation: Handle<
  SealedCertificateInstallationReq,
  CertificateInstallationRes
> = (session, _request, env) =>
  answer(
    session,
    refusal("CertificateInstallationReq", {
      sessionId: session.sessionId,
      nowMs: env.nowMs,
      code: "WARNING_NoCertificateAvailable",
    }).value,
  );
