/**
 * AuthorizationSetup: which kinds of authorisation the station offers
 * (ISO 15118-20 clause 8.3.4.3.2).
 *
 * @module
 */

import { ask, note } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import { chooseAuthorization } from "./authorization.ts";
import { askCertificateInstallation } from "./certificate_installation.ts";
import { header } from "./header.ts";
import type { ResponseOf } from "./messages.ts";
import type { CarSession, Move } from "./types.ts";

/** Asks for the offered kinds. */
export function askAuthorizationSetup(
  session: CarSession,
  env: CarEnv,
  effects: readonly CarCommand[] = [],
): Move {
  return ask(session, env, {
    root: "AuthorizationSetupReq",
    value: { Header: header(session, env) },
  }, effects);
}

/** Goes on with the contract the car wants, the one it has, or without any. */
export function onAuthorizationSetup(
  session: CarSession,
  response: ResponseOf<"AuthorizationSetupRes">,
  env: CarEnv,
): Move {
  const known: CarSession = {
    ...session,
    offered: response.AuthorizationServices,
    challenge: response.PnC_ASResAuthorizationMode?.GenChallenge,
  };
  // -20 has no update of a contract: a new one is installed in its place.
  if (env.pnc?.wants === undefined) return chooseAuthorization(known, env);
  if (response.CertificateInstallationService) {
    return askCertificateInstallation(known, env);
  }
  return chooseAuthorization(known, env, [
    note("the station does not install contracts"),
  ]);
}
