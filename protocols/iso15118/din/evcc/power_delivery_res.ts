/**
 * PowerDeliveryRes: the transfer of energy has started or stopped
 * (DIN SPEC 70121 clause 9.4.1.7).
 *
 * @module
 */

import { fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DinMessageOf } from "../common/messages.ts";
import { askCurrentDemand } from "./current_demand.ts";
import { obeyStation } from "./station_status.ts";
import type { DinCarSession, Move } from "./types.ts";
import { askWeldingDetection } from "./welding_detection.ts";

/** Goes into the loop, or towards the end of the session. */
export function onPowerDelivery(
  session: DinCarSession,
  { value: response }: DinMessageOf<"PowerDeliveryRes">,
  env: CarEnv,
): Move {
  const { pending } = session;
  if (pending?.root !== "PowerDeliveryReq") {
    return fail(session, "the station answered a request that was not sent");
  }
  if (!pending.value.ReadyToChargeState) {
    const idle = { ...session, transferring: false, ready: false };
    return askWeldingDetection(idle, env, [
      { type: "car.state", cp: "B" },
      { type: "car.openInlet" },
    ]);
  }
  const started = { ...session, transferring: true };
  return obeyStation(started, response.DC_EVSEStatus, env) ??
    askCurrentDemand(started, env);
}
