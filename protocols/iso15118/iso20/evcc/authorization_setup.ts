/**
 * AuthorizationSetup: which kinds of authorisation the station offers
 * (ISO 15118-20 clause 8.3.4.3.2).
 *
 * @module
 */

import { ask, askFor, note } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header } from "./header.ts";
import type { ResponseOf } from "./messages.ts";
import type { Built, CarSession, Decision } from "./types.ts";

/** Asks for the offered kinds. */
export function askAuthorizationSetup(
  session: CarSession,
  env: CarEnv,
): Built {
  return ask(session, env, {
    root: "AuthorizationSetupReq",
    value: { Header: header(session, env) },
  });
}

/** Goes on with the contract the car wants, the one it has, or without any. */
export function onAuthorizationSetup(
  session: CarSession,
  response: ResponseOf<"AuthorizationSetupRes">,
  env: CarEnv,
): Decision {
  const known: CarSession = {
    ...session,
    offered: response.AuthorizationServices,
    challenge: response.PnC_ASResAuthorizationMode?.GenChallenge,
  };
  // -20 has no update of a contract: a new one is installed in its place.
  if (env.pnc?.wants === undefined) {
    return askFor(known, { root: "AuthorizationReq" });
  }
  if (response.CertificateInstallationService) {
    return askFor(known, { root: "CertificateInstallationReq" });
  }
  return askFor(known, { root: "AuthorizationReq" }, [
    note("the station does not install contracts"),
  ]);
}
