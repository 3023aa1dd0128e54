/**
 * Authorization by a contract or by external means, repeated while the station
 * is at it (ISO 15118-20 clause 8.3.4.3.3).
 *
 * @module
 */

import { codeInWords } from "../../shared/evcc/response_codes.ts";
import { ask, askFor, forced, note, repeat } from "../../shared/evcc/steps.ts";
import { CUSTOMER_MS } from "../../shared/evcc/timeouts.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header } from "./header.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { stopSession } from "./stopping.ts";
import { ONGOING_MS } from "./timeouts.ts";
import type { Built, CarSession, CarWanted, Decision } from "./types.ts";

/** Id of the element signed. */
const ID = "contract";

/** A contract where the station takes one and the car has one, else EIM. */
export function askAuthorization(
  session: CarSession,
  env: CarEnv,
  { by }: CarWanted<"AuthorizationReq">,
): Built {
  if (by === "EIM") return ask(session, env, external(session, env));
  if (session.pending?.root === "AuthorizationReq") {
    return ask(session, env, again(session, env));
  }
  const offered = session.offered ?? [];
  const contract = offered.includes("PnC")
    ? byContract(session, env)
    : undefined;
  if (contract !== undefined) return ask(session, env, contract);
  if (offered.includes("EIM")) {
    return ask(session, env, external(session, env));
  }
  return stopSession(
    session,
    forced(
      offered.includes("PnC")
        ? "the station takes contracts alone and the car has none"
        : "the station offers no external authorisation (EIM)",
    ),
  );
}

/** Goes on once authorised; a refusal is a WARNING in -20, never a FAILED. */
export function onAuthorization(
  session: CarSession,
  response: ResponseOf<"AuthorizationRes">,
  env: CarEnv,
): Decision {
  const { pending } = session;
  const code = codeInWords(response.ResponseCode);
  if (response.ResponseCode.startsWith("WARNING")) {
    const byEim = pending?.root === "AuthorizationReq" &&
      pending.value.SelectedAuthorizationService === "PnC" &&
      session.offered?.includes("EIM") === true;
    if (byEim) {
      const afresh: CarSession = { ...session, pending: undefined };
      return askFor(
        afresh,
        { root: "AuthorizationReq", by: "EIM" },
        [note(`the contract was not taken: ${code}`)],
      );
    }
    return stopSession(session, forced(`not authorised: ${code}`));
  }
  if (response.EVSEProcessing === "Finished") {
    return askFor(session, { root: "ServiceDiscoveryReq" });
  }
  const limitMs = response.EVSEProcessing === "Ongoing"
    ? ONGOING_MS
    : CUSTOMER_MS;
  return repeat(
    session,
    env,
    { root: "AuthorizationReq" },
    limitMs,
    () =>
      stopSession(
        session,
        forced(`no authorisation within ${limitMs / 1000} s`),
      ),
  );
}

/** A repeated request stays what it was, its signature with it. */
function again(session: CarSession, env: CarEnv): CarRequest {
  const { pending } = session;
  if (pending?.root !== "AuthorizationReq") return external(session, env);
  const { value } = pending;
  const Header = { ...value.Header, ...header(session, env) };
  return { root: "AuthorizationReq", value: { ...value, Header } };
}

function external(session: CarSession, env: CarEnv): CarRequest {
  return {
    root: "AuthorizationReq",
    value: {
      Header: header(session, env),
      SelectedAuthorizationService: "EIM",
      EIM_AReqAuthorizationMode: {},
    },
  };
}

/** The contract with the station's challenge, signed by the contract's key. */
function byContract(
  session: CarSession,
  env: CarEnv,
): CarRequest | undefined {
  const { pnc } = env;
  const { challenge } = session;
  const chain = pnc?.contract?.chain;
  if (pnc === undefined || chain === undefined || challenge === undefined) {
    return undefined;
  }
  const mode = {
    Id: ID,
    GenChallenge: challenge,
    ContractCertificateChain: {
      Certificate: chain.leaf,
      SubCertificates: { Certificate: [...chain.subCertificates] },
    },
  };
  const Signature = pnc.sign("contract", [{
    set: "iso20-common",
    root: "PnC_AReqAuthorizationMode",
    value: mode,
  }]);
  return {
    root: "AuthorizationReq",
    value: {
      Header: { ...header(session, env), Signature },
      SelectedAuthorizationService: "PnC",
      PnC_AReqAuthorizationMode: mode,
    },
  };
}
