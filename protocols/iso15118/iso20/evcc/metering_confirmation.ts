/**
 * MeteringConfirmation between two turns of the charge loop
 * (ISO 15118-20 clause 8.3.4.3.11).
 *
 * @module
 */

import { ask } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { chargeLoop } from "./charge_loop.ts";
import type { Built, CarSession, CarWanted, Decision } from "./types.ts";

/** Confirms the reading. */
export function askMeteringConfirmation(
  session: CarSession,
  env: CarEnv,
  { confirmation }: CarWanted<"MeteringConfirmationReq">,
): Built {
  return ask(session, env, confirmation);
}

/** Goes back to the charge loop. */
export function onMeteringConfirmation(session: CarSession): Decision {
  return chargeLoop(session);
}
