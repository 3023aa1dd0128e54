/**
 * Authorization by external means, repeated while the station is at it
 * (ISO 15118-20 clause 8.3.4.3.4).
 *
 * @module
 */

import type { CarRequest, ResponseOf } from "./messages.ts";
import { codeInWords } from "./response_codes.ts";
import { askServiceDiscovery } from "./service_discovery.ts";
import { ask, header, repeat } from "./steps.ts";
import { stopSession } from "./stopping.ts";
import { ONGOING_MS } from "./timeouts.ts";
import type { CarEnv, CarSession, CarStep } from "./types.ts";

/** Asks to be authorised. */
export function askAuthorization(session: CarSession, env: CarEnv): CarStep {
  return ask(session, env, authorization(session, env));
}

/** Goes on once authorised; a refusal is a WARNING in -20, never a FAILED. */
export function onAuthorization(
  session: CarSession,
  response: ResponseOf<"AuthorizationRes">,
  env: CarEnv,
): CarStep {
  if (response.ResponseCode.startsWith("WARNING")) {
    return stopSession(session, env, {
      how: "Terminate",
      reason: `not authorised: ${codeInWords(response.ResponseCode)}`,
      agreed: false,
    });
  }
  if (response.EVSEProcessing === "Finished") {
    return askServiceDiscovery(session, env);
  }
  return repeat(
    session,
    env,
    authorization(session, env),
    ONGOING_MS,
    () =>
      stopSession(session, env, {
        how: "Terminate",
        reason: `no authorisation within ${ONGOING_MS / 1000} s`,
        agreed: false,
      }),
  );
}

function authorization(session: CarSession, env: CarEnv): CarRequest {
  return {
    root: "AuthorizationReq",
    value: {
      Header: header(session, env),
      SelectedAuthorizationService: "EIM",
      EIM_AReqAuthorizationMode: {},
    },
  };
}
