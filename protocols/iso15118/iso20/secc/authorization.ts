import { refusalWords } from "../../shared/secc/refusal.ts";
import type { Sealed } from "../../../../privacy/seal/mod.ts";
import type {
  AuthorizationRes,
  processingType,
} from "../../generated/iso20_common.ts";
import {
  answer,
  enter,
  failed,
  ongoing,
  overdue,
} from "../../shared/secc/session.ts";
import type { Command, SeccEnv } from "../../shared/secc/types.ts";
import { header } from "../common/header.ts";
import type { ResponseCode } from "../common/messages.ts";
import { offeredMeans } from "./authorization_setup.ts";
import { checkContract } from "./contract.ts";
import type { Handle, SeccSession, Step } from "./session.ts";

/** A vehicle refused this often is not asked to try again. */
const MOST_REFUSALS = 16;

/**
 * Authorization by external identification or by a contract (ISO 15118-20
 * clause 8.3.4.3.3).
 *
 * A refusal is a WARNING, which leaves the vehicle free to try the other
 * means. Some cars ignore it: the state stays Authorization, so that their
 * next message is out of sequence. A signature that is not the contract's is
 * FAILED and ends the session.
 */
export const handleAuthorization: Handle<"AuthorizationReq"> = (
  session,
  request,
  env,
) => {
  const { SelectedAuthorizationService: selected, contract } = request;
  if (selected === "EIM" && offeredMeans(env).includes("eim")) {
    return decide(session, env, { means: "eim" });
  }
  const { challenge } = session;
  if (selected === "EIM" || !contract || !challenge || !env.pnc) {
    return refuse(
      session,
      env,
      "WARNING_AuthorizationSelectionInvalid",
      `the vehicle asked for ${selected}, which was not offered`,
    );
  }
  const verdict = checkContract(contract, challenge, env.pnc, env.nowMs);
  if (verdict.ok) {
    const { emaid, leaf } = verdict;
    return decide(session, env, { means: "pnc", emaid, leaf });
  }
  const { code, reason } = verdict;
  if (code.startsWith("WARNING")) return refuse(session, env, code, reason);
  return failed(session, respond(session, env, code, "Finished"), reason);
};

/** The means the vehicle chose; a contract that has passed its checks. */
type Asked =
  | { readonly means: "eim" }
  | {
    readonly means: "pnc";
    readonly emaid: Sealed<Uint8Array>;
    readonly leaf: Sealed<Uint8Array>;
  };

const REFUSED: Readonly<Record<Asked["means"], ResponseCode>> = {
  eim: "WARNING_EIMAuthorizationFailure",
  pnc: "WARNING_GeneralPnCAuthorizationError",
};

/** Asks the outlet once for each means, then waits for its verdict. */
function decide(
  session: SeccSession,
  env: SeccEnv,
  asked: Asked,
): Step<AuthorizationRes> {
  const { means } = asked;
  const { eimMs, pncMs } = session.timeouts;
  const heard = session.means === means ? session : changedTo(session, means);
  const effects = heard === session ? [] : [authorise(session, asked)];
  // The outlet's verdict is still about the means it was asked about before.
  const stale = session.means !== undefined && heard !== session;
  const limitMs = means === "eim" ? eimMs : pncMs;
  const late = overdue(heard, env.nowMs, limitMs);
  if (!stale && (env.station.eim === "rejected" || late)) {
    const reason = late
      ? `nobody authorised the vehicle within ${limitMs / 1000} s`
      : refusalWords(means, env.station.refusal);
    return refuse(heard, env, REFUSED[means], reason, effects);
  }
  if (stale || env.station.eim === "waiting") {
    return answer(
      { ...ongoing(heard, env.nowMs), authorisation: "asked" },
      respond(session, env, "OK", "Ongoing"),
      effects,
    );
  }
  const { refusal: _, ...rest } = enter(heard, "ServiceDiscovery");
  const granted: SeccSession = {
    ...rest,
    authorisation: "granted",
    ...(asked.means === "pnc" ? { contractLeaf: asked.leaf } : {}),
  };
  return answer(granted, respond(session, env, "OK", "Finished"), effects);
}

function changedTo(session: SeccSession, means: Asked["means"]): SeccSession {
  return { ...enter(session, "Authorization"), means };
}

function authorise({ evccid }: SeccSession, asked: Asked): Command {
  return asked.means === "pnc"
    ? { type: "evse.authorise", evccid, emaid: asked.emaid }
    : { type: "evse.authorise", evccid };
}

function respond(
  session: SeccSession,
  env: SeccEnv,
  ResponseCode: ResponseCode,
  EVSEProcessing: processingType,
): AuthorizationRes {
  return {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode,
    EVSEProcessing,
  };
}

function refuse(
  session: SeccSession,
  env: SeccEnv,
  code: ResponseCode,
  reason: string,
  effects: readonly Command[] = [],
): Step<AuthorizationRes> {
  const refusals = session.refusals + 1;
  if (refusals > MOST_REFUSALS) {
    return failed(
      session,
      respond(session, env, "FAILED", "Finished"),
      `the vehicle was refused ${MOST_REFUSALS} times: ${reason}`,
    );
  }
  const refused: SeccSession = {
    ...enter(session, "Authorization"),
    authorisation: "refused",
    refusals,
    ...refusalAfter(session, code, reason),
  };
  return answer(refused, respond(session, env, code, "Finished"), effects);
}

/** Refusals that say nothing of a contract. */
const WITHOUT_CONTRACT: ReadonlySet<ResponseCode> = new Set<ResponseCode>([
  "WARNING_AuthorizationSelectionInvalid",
  "WARNING_EIMAuthorizationFailure",
]);

/** A vehicle whose contract was refused may try the other means: the record still tells of the contract. */
function refusalAfter(
  { contractRefusal }: SeccSession,
  code: ResponseCode,
  reason: string,
): Pick<SeccSession, "refusal" | "contractRefusal"> {
  if (!WITHOUT_CONTRACT.has(code)) {
    return { refusal: reason, contractRefusal: reason };
  }
  return {
    refusal: contractRefusal === undefined
      ? reason
      : `${reason}; before that ${contractRefusal}`,
  };
}
