/**
 * PowerDeliveryRes: the transfer of energy starts, stops or is renegotiated
 * (ISO 15118-2 clause 8.4.3.9).
 *
 * @module
 */

import { fail, withEffects } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import type { Iso2ResponseOf } from "../common/mod.ts";
import { isDc } from "./car_values.ts";
import { askChargeLoop } from "./charge_loop_req.ts";
import { askChargeParameters } from "./charge_parameter_discovery.ts";
import { obeyStop, statusOf } from "./notifications.ts";
import { askSessionStop } from "./session_stop.ts";
import type {
  Iso2CarSession,
  Iso2MessageOf,
  Move,
  OpenRequest,
} from "./types.ts";
import { askWeldingDetection } from "./welding_detection.ts";

/** Goes into the loop, to new charge parameters, or towards the end of the session. */
export function onPowerDelivery(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"PowerDeliveryRes">,
  env: CarEnv,
  asked: OpenRequest,
): Move {
  if (asked.root !== "PowerDeliveryReq") {
    return fail(session, "the station answered a request that was not sent");
  }
  const { ChargeProgress } = asked.value;
  if (ChargeProgress === "Stop") return stopped(session, env);
  if (ChargeProgress === "Renegotiate") {
    return renegotiate(session, response, env);
  }
  const started: Iso2CarSession = { ...session, transferring: true };
  return obeyStop(started, statusOf(response), env) ??
    askChargeLoop(started, env);
}

/** In DC the inlet opens for the second cable check; state C stays. */
function renegotiate(
  session: Iso2CarSession,
  response: Iso2ResponseOf<"PowerDeliveryRes">,
  env: CarEnv,
): Move {
  const effects: CarCommand[] = isDc(session)
    ? [{ type: "car.openInlet" }]
    : [];
  const idle: Iso2CarSession = { ...session, transferring: false };
  return obeyStop(idle, statusOf(response), env) ??
    withEffects(effects, askChargeParameters(idle, env));
}

function stopped(session: Iso2CarSession, env: CarEnv): Move {
  const idle: Iso2CarSession = { ...session, transferring: false };
  const effects: CarCommand[] = [
    { type: "car.state", cp: "B" },
    { type: "car.openInlet" },
  ];
  return isDc(session)
    ? askWeldingDetection(idle, env, effects)
    : askSessionStop(idle, env, effects);
}
