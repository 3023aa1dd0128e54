import { refusalWords } from "../../shared/secc/refusal.ts";
import type { EVSEProcessingType } from "../../generated/iso2.ts";
import {
  answer,
  enter,
  failed,
  ongoing,
  overdue,
} from "../../shared/secc/session.ts";
import type { Command, SeccEnv } from "../../shared/secc/types.ts";
import {
  CODE_OF_FAULT,
  type Iso2ResponseCode,
  type Iso2ResponseOf,
} from "../common/messages.ts";
import type { WithSignature } from "../ingress.ts";
import { NO_PNC } from "./contract.ts";
import type { Handle, Iso2Session, StepOf } from "./session.ts";

/**
 * Authorization: by contract when its key has signed our challenge
 * (V2G2-475), else by whatever the outlet accepts; Ongoing until
 * the outlet knows.
 */
export const handleAuthorization: Handle<"AuthorizationReq"> = (
  session,
  request,
  env,
) => {
  const byContract = session.payment === "Contract";
  if (byContract && session.authorisation === "none") {
    const wrong = judge(session, request, env);
    if (wrong) {
      return failed(session, respond(wrong.code, "Finished"), wrong.reason);
    }
  }
  const effects = ask(session, byContract);
  const { eim } = env.station;
  const { eimMs, pncMs } = session.timeouts;
  // A person has authorised this session before its pause.
  if (eim === "accepted" || (session.resumed && !byContract)) {
    return answer(
      {
        ...enter(session, "ChargeParameterDiscovery"),
        authorisation: "granted",
      },
      respond("OK", "Finished"),
      effects,
    );
  }
  const limitMs = byContract ? pncMs : eimMs;
  if (eim === "rejected") {
    return refused(session, byContract, env.station.refusal);
  }
  if (overdue(session, env.nowMs, limitMs)) {
    return failed(
      session,
      respond("FAILED", "Finished"),
      `nobody authorised the vehicle within ${limitMs / 1000} s`,
    );
  }
  return answer(
    { ...ongoing(session, env.nowMs), authorisation: "asked" },
    // The vehicle waits longer than a minute only for a person (V2G2-854).
    respond("OK", byContract ? "Ongoing" : PERSON),
    effects,
  );
};

const PERSON: EVSEProcessingType = "Ongoing_WaitingForCustomerInteraction";

function refused(
  session: Iso2Session,
  byContract: boolean,
  why: string | undefined,
): StepOf<"AuthorizationReq"> {
  return byContract
    ? failed(
      session,
      respond("FAILED_CertificateNotAllowedAtThisEVSE", "Finished"),
      refusalWords("pnc", why),
    )
    : failed(
      session,
      respond("FAILED", "Finished"),
      refusalWords("eim", why),
    );
}

function respond(
  ResponseCode: Iso2ResponseCode,
  EVSEProcessing: EVSEProcessingType,
): Iso2ResponseOf<"AuthorizationRes"> {
  return { ResponseCode, EVSEProcessing };
}

/** The outlet is asked once, however often the vehicle repeats itself. */
function ask(
  { authorisation, evccid, contract, resumed }: Iso2Session,
  byContract: boolean,
): readonly Command[] {
  if (authorisation !== "none" || (resumed && !byContract)) return [];
  const emaid = byContract ? contract?.emaid : undefined;
  return [{ type: "evse.authorise", evccid, ...(emaid ? { emaid } : {}) }];
}

interface Wrong {
  readonly code: Iso2ResponseCode;
  readonly reason: string;
}

function judge(
  { contract }: Iso2Session,
  { GenChallenge, signed }: WithSignature<"AuthorizationReq">,
  { pnc }: SeccEnv,
): Wrong | undefined {
  if (!contract || !isSame(contract.challenge, GenChallenge)) {
    return {
      code: "FAILED_ChallengeInvalid",
      reason:
        "V2G_ERR_042: the vehicle did not return the challenge it was given",
    };
  }
  const verdict = pnc?.verify(signed, contract.leaf) ?? NO_PNC;
  if (verdict.ok) return undefined;
  return { code: CODE_OF_FAULT[verdict.fault], reason: verdict.reason };
}

function isSame(ours: Uint8Array, theirs: Uint8Array | undefined): boolean {
  return theirs?.length === ours.length &&
    ours.every((octet, place) => octet === theirs[place]);
}
