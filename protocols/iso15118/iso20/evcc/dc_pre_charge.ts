/**
 * DC_PreCharge: the station brings its output to the battery's voltage, then
 * the car closes its inlet (ISO 15118-20 clause 8.3.4.5.4).
 *
 * @module
 */

import { closeAtMatch, preChargeLate } from "../../shared/evcc/dc.ts";
import { ask, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { rational } from "../common/mod.ts";
import { amount } from "./amounts.ts";
import { header } from "./header.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { askPowerDelivery } from "./power_delivery_req.ts";
import { stopSession } from "./stopping.ts";
import { PRE_CHARGE_MS } from "./timeouts.ts";
import type { CarSession, Move } from "./types.ts";

/** Names the voltage to reach. */
export function askPreCharge(session: CarSession, env: CarEnv): Move {
  return ask(session, env, preCharge(session, env, "Ongoing"));
}

/** Closes the inlet at matched voltage, then says Finished, then goes on. */
export function onPreCharge(
  session: CarSession,
  response: ResponseOf<"DC_PreChargeRes">,
  env: CarEnv,
): Move {
  const { pending } = session;
  const saidFinished = pending?.root === "DC_PreChargeReq" &&
    pending.value.EVProcessing === "Finished";
  if (saidFinished) return askPowerDelivery(session, env, "Start");
  if (env.car.inletClosed) {
    return ask(session, env, preCharge(session, env, "Finished"));
  }
  const presentV = amount(response.EVSEPresentVoltage);
  const effects = closeAtMatch(session, env, presentV);
  return repeat(
    session,
    env,
    preCharge(session, env, "Ongoing"),
    PRE_CHARGE_MS,
    () =>
      stopSession(session, env, preChargeLate(env, presentV, PRE_CHARGE_MS)),
    effects,
  );
}

function preCharge(
  session: CarSession,
  env: CarEnv,
  processing: "Ongoing" | "Finished",
): CarRequest {
  return {
    root: "DC_PreChargeReq",
    value: {
      Header: header(session, env),
      EVProcessing: processing,
      EVPresentVoltage: rational(env.car.presentV),
      EVTargetVoltage: rational(env.car.presentV),
    },
  };
}
