/**
 * ContractAuthentication: by external means, repeated while the station is at
 * it (DIN SPEC 70121 clause 9.4.1.5).
 *
 * @module
 */

import { ask, askFor, forced, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DinMessageOf } from "../common/messages.ts";
import { stopSession } from "./stopping.ts";
import { ONGOING_MS } from "./timeouts.ts";
import type { Built, Decision, DinCarSession } from "./types.ts";

/** Asks to be authorised. */
export function askContractAuthentication(
  session: DinCarSession,
  env: CarEnv,
): Built {
  return ask(session, env, { root: "ContractAuthenticationReq", value: {} });
}

/** Goes on once authorised. */
export function onContractAuthentication(
  session: DinCarSession,
  { value: response }: DinMessageOf<"ContractAuthenticationRes">,
  env: CarEnv,
): Decision {
  if (response.EVSEProcessing === "Finished") {
    return askFor(session, { root: "ChargeParameterDiscoveryReq" });
  }
  return repeat(
    session,
    env,
    { root: "ContractAuthenticationReq" },
    ONGOING_MS,
    () =>
      stopSession(
        session,
        forced(`no authorisation within ${ONGOING_MS / 1000} s`),
      ),
  );
}
