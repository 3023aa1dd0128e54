/**
 * AuthorizationSetup: which kinds of authorisation the station offers
 * (ISO 15118-20 clause 8.3.4.3.2).
 *
 * @module
 */

import { askAuthorization } from "./authorization.ts";
import type { ResponseOf } from "./messages.ts";
import { ask, header } from "./steps.ts";
import { stopSession } from "./stopping.ts";
import type { CarCommand, CarEnv, CarSession, CarStep } from "./types.ts";

/** Asks for the offered kinds. */
export function askAuthorizationSetup(
  session: CarSession,
  env: CarEnv,
  effects: readonly CarCommand[] = [],
): CarStep {
  return ask(session, env, {
    root: "AuthorizationSetupReq",
    value: { Header: header(session, env) },
  }, effects);
}

/** Goes on with EIM, the only kind this car carries. */
export function onAuthorizationSetup(
  session: CarSession,
  response: ResponseOf<"AuthorizationSetupRes">,
  env: CarEnv,
): CarStep {
  if (!response.AuthorizationServices.includes("EIM")) {
    return stopSession(session, env, {
      how: "Terminate",
      reason: "the station offers no external authorisation (EIM)",
      agreed: false,
    });
  }
  return askAuthorization(session, env);
}
