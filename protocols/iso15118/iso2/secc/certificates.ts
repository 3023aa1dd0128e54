import { Sealed } from "../../../../privacy/seal/mod.ts";
import type { OpenMessage, PncVerdict } from "../../pnc/types.ts";
import { answer, failed } from "../../shared/secc/session.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import {
  answerRoot,
  CODE_OF_FAULT,
  isFailed,
  type Iso2Answer,
  type Iso2RequestOf,
  type Iso2ResponseCode,
  type Iso2ResponseOf,
} from "../common/messages.ts";
import { chainOf, NO_PNC } from "./contract.ts";
import { refusal } from "./refusals.ts";
import { certificateActions } from "./services.ts";
import type { Handle, Iso2Session, StepOf } from "./session.ts";

type Root = "CertificateInstallationReq" | "CertificateUpdateReq";

/** CertificateInstallation: signed by the OEM provisioning certificate's key. */
export const handleCertificateInstallation: Handle<
  "CertificateInstallationReq"
> = (session, { request }, env) =>
  obtain(session, request, env, "CertificateInstallationReq", "Install", () => {
    const { value } = request.open("signature check");
    return signedBy(request, value.OEMProvisioningCert, env);
  });

/** CertificateUpdate: signed by the key of the contract that is to be replaced. */
export const handleCertificateUpdate: Handle<"CertificateUpdateReq"> = (
  session,
  { request },
  env,
) =>
  obtain(session, request, env, "CertificateUpdateReq", "Update", () => {
    const { value } = request.open("signature check");
    const chain = chainOf(value.ContractSignatureCertChain);
    const emaid = new Sealed("eMAID", value.eMAID);
    const verdict = env.pnc?.checkContract(chain, emaid, env.nowMs) ?? NO_PNC;
    if (!verdict.ok) return verdict;
    return signedBy(request, value.ContractSignatureCertChain.Certificate, env);
  });

function signedBy(
  request: Sealed<OpenMessage>,
  leaf: Uint8Array,
  { pnc }: SeccEnv,
): PncVerdict {
  const { root, value, signature } = request.open("signature check");
  const elements = [{ set: "iso2", root, value }] as const;
  return pnc?.verify(
    new Sealed("Signature", { elements, signature }),
    new Sealed(root, leaf),
  ) ?? NO_PNC;
}

/** Checks the request, has the backend answer it, and passes the answer on. */
function obtain<R extends Root>(
  session: Iso2Session,
  request: Sealed<OpenMessage & { readonly value: Iso2RequestOf<R> }>,
  env: SeccEnv,
  root: R,
  action: "Install" | "Update",
  check: () => PncVerdict,
): StepOf<R> {
  const fail = (code: Iso2ResponseCode, reason: string) =>
    failed(session, refusal(root, session, code), reason);
  const { settled } = env;
  if (settled?.command === "evse.certificate") {
    return settled.ok && settled.certificate
      ? passOn(session, settled.certificate, root, fail)
      : fail(
        "FAILED_NoCertificateAvailable",
        settled.ok
          ? "the certificate backend gave no answer"
          : `the certificate backend gave no contract: ${settled.reason}`,
      );
  }
  if (!certificateActions(session, env).includes(action)) {
    return fail(
      "FAILED_NoCertificateAvailable",
      `${root} came, which is not offered`,
    );
  }
  const verdict = check();
  if (!verdict.ok) return fail(CODE_OF_FAULT[verdict.fault], verdict.reason);
  return {
    kind: "await",
    command: { type: "evse.certificate", set: "iso2", action, request },
    deadlineMs: session.timeouts.certificateMs,
    session,
  };
}

/** The backend's answer, signature and all; a refusal of its own ends the session. */
function passOn<R extends Root>(
  session: Iso2Session,
  certificate: Sealed<OpenMessage>,
  root: R,
  fail: (code: Iso2ResponseCode, reason: string) => StepOf<R>,
): StepOf<R> {
  const { root: answered, value: response, signature } = certificate.open(
    "protocol answer",
  );
  if (!isAnswer(response, answered, root)) {
    return fail(
      "FAILED_NoCertificateAvailable",
      `the certificate backend answered ${root} with ${answered}`,
    );
  }
  const { ResponseCode } = response;
  if (isFailed(ResponseCode)) {
    return failed(
      session,
      response,
      `the certificate backend refused: ${ResponseCode}`,
    );
  }
  return answer({ ...session, installed: true }, response, [], signature);
}

/** The backend's message is of the type asked for when its root is. */
function isAnswer<R extends Root>(
  response: unknown,
  answered: string,
  root: R,
): response is Iso2ResponseOf<Iso2Answer<R>> {
  return answered === answerRoot(root) && typeof response === "object" &&
    response !== null;
}
