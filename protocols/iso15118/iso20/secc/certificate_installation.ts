import { Sealed } from "../../../../privacy/seal/mod.ts";
import type {
  CertificateInstallationReq,
  CertificateInstallationRes,
} from "../../generated/iso20_common.ts";
import type { OpenMessage, PncServices, PncVerdict } from "../../pnc/types.ts";
import { answer, failed } from "../../shared/secc/session.ts";
import type { SeccEnv, Settled } from "../../shared/secc/types.ts";
import { header } from "../common/header.ts";
import type { ResponseCode } from "../common/messages.ts";
import { certificateInstallationRes } from "../ingress.ts";
import { CODE_OF } from "./contract.ts";
import { refusal } from "./refusals.ts";
import type { Handle, SeccSession, Step } from "./session.ts";

/** RemainingContractCertificateChains is an octet; no vehicle has more to ask for. */
const MOST_INSTALLATIONS = 255;

/** A deadline's timer may fire this much early. */
const TIMER_MS = 100;

type Answer = Step<CertificateInstallationRes>;

/**
 * CertificateInstallation: the request, its signature checked, goes to the
 * certificate backend, whose answer goes back under this session's header
 * (ISO 15118-20 clause 8.3.4.3.9). What the backend signed stays as it is.
 *
 * A backend that is late is answered for with Ongoing, and asked again when
 * the vehicle repeats itself. Without a backend the answer is a WARNING, which
 * leaves the vehicle free to authorise in another way.
 */
export const handleCertificateInstallation: Handle<
  "CertificateInstallationReq"
> = (session, { request }, env) => {
  const { pnc, settled, station } = env;
  if (!session.challenge || !pnc || station.certificateService !== true) {
    return none(session, env, "it is not offered here");
  }
  if (settled?.command === "evse.certificate") {
    return settled.ok ? given(session, env, settled) : missing(session, env);
  }
  if (session.installations >= MOST_INSTALLATIONS) {
    return none(session, env, `it had ${MOST_INSTALLATIONS} already`);
  }
  const open = request.open("signature check");
  const verdict = verify(open, pnc);
  if (!verdict.ok) {
    const code = CODE_OF[verdict.fault];
    const response = smallest(session, env, code);
    return code.startsWith("FAILED")
      ? failed(session, response, verdict.reason)
      : answer({ ...session, refusal: verdict.reason }, response);
  }
  const sinceMs = session.certificate?.sinceMs ?? env.nowMs;
  return {
    kind: "await",
    command: {
      type: "evse.certificate",
      set: "iso20-common",
      action: "Install",
      request: new Sealed<OpenMessage>("CertificateInstallationReq", {
        root: "CertificateInstallationReq",
        value: open,
        signature: open.Header.Signature,
      }),
    },
    deadlineMs: session.timeouts.certificateMs,
    session: { ...session, certificate: { sinceMs, askedMs: env.nowMs } },
  };
};

/** The provisioning certificate's own key signs its chain. */
function verify(
  { Header, OEMProvisioningCertificateChain: chain }:
    CertificateInstallationReq,
  pnc: PncServices,
): PncVerdict {
  const signed = new Sealed("OEMProvisioningCertificateChain", {
    elements: [
      {
        set: "iso20-common",
        root: "OEMProvisioningCertificateChain",
        value: chain,
      } as const,
    ],
    signature: Header.Signature,
  });
  return pnc.verify(signed, new Sealed("Certificate", chain.Certificate));
}

function given(
  session: SeccSession,
  env: SeccEnv,
  { certificate }: Extract<Settled, { ok: true }>,
): Answer {
  const open = certificate?.open("protocol answer");
  const response = open && certificateInstallationRes(open);
  if (!open || !response || response.ResponseCode.startsWith("FAILED")) {
    const said = response?.ResponseCode ?? open?.root ?? "nothing";
    return none(session, env, `the certificate backend answered ${said}`);
  }
  const Signature = open.signature ?? response.Header.Signature;
  const ours: CertificateInstallationRes = {
    ...response,
    Header: {
      ...header(session.sessionId, env.nowMs),
      ...(Signature ? { Signature } : {}),
    },
  };
  if (response.EVSEProcessing === "Ongoing") return answer(session, ours);
  const done = withoutCertificate(session);
  return response.ResponseCode.startsWith("OK")
    ? answer({ ...done, installations: session.installations + 1 }, ours)
    : answer(done, ours);
}

/** Nothing came: too late for this answer, or not at all. */
function missing(session: SeccSession, env: SeccEnv): Answer {
  const { certificate, timeouts } = session;
  const waitedMs = env.nowMs - (certificate?.askedMs ?? env.nowMs);
  const allMs = env.nowMs - (certificate?.sinceMs ?? env.nowMs);
  const refused = waitedMs < timeouts.certificateMs - TIMER_MS;
  if (refused || allMs >= timeouts.certificateTotalMs) {
    const { settled } = env;
    const why = settled?.ok === false ? settled.reason : "nothing came";
    return none(session, env, why);
  }
  return answer(session, {
    ...smallest(session, env, "OK"),
    EVSEProcessing: "Ongoing",
  });
}

/** No contract; why is told should the vehicle leave without another word. */
function none(session: SeccSession, env: SeccEnv, why: string): Answer {
  const refusal = `no contract was installed: ${why}`;
  return answer(
    { ...withoutCertificate(session), refusal },
    smallest(session, env, "WARNING_NoCertificateAvailable"),
  );
}

function withoutCertificate(session: SeccSession): SeccSession {
  const { certificate: _, ...rest } = session;
  return rest;
}

function smallest(
  session: SeccSession,
  env: SeccEnv,
  code: ResponseCode,
): CertificateInstallationRes {
  return refusal("CertificateInstallationReq", session, env, code);
}
