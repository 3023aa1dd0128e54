/**
 * DC_PreCharge: the station brings its output to the battery's voltage, then
 * the car closes its inlet (ISO 15118-20 clause 8.3.4.5.4).
 *
 * @module
 */

import { closeAtMatch, preChargeLate } from "../../shared/evcc/dc.ts";
import { ask, askFor, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { rational } from "../common/mod.ts";
import { amount } from "./amounts.ts";
import { header } from "./header.ts";
import type { ResponseOf } from "./messages.ts";
import { stopSession } from "./stopping.ts";
import { PRE_CHARGE_MS } from "./timeouts.ts";
import type { Built, CarSession, CarWanted, Decision } from "./types.ts";

/** Names the voltage to reach. */
export function askPreCharge(
  session: CarSession,
  env: CarEnv,
  { processing }: CarWanted<"DC_PreChargeReq">,
): Built {
  return ask(session, env, {
    root: "DC_PreChargeReq",
    value: {
      Header: header(session, env),
      EVProcessing: processing,
      EVPresentVoltage: rational(env.car.presentV),
      EVTargetVoltage: rational(env.car.presentV),
    },
  });
}

/** Closes the inlet at matched voltage, then says Finished, then goes on. */
export function onPreCharge(
  session: CarSession,
  response: ResponseOf<"DC_PreChargeRes">,
  env: CarEnv,
): Decision {
  const { pending } = session;
  const saidFinished = pending?.root === "DC_PreChargeReq" &&
    pending.value.EVProcessing === "Finished";
  if (saidFinished) {
    return askFor(session, { root: "PowerDeliveryReq", progress: "Start" });
  }
  if (env.car.inletClosed) {
    return askFor(session, {
      root: "DC_PreChargeReq",
      processing: "Finished",
    });
  }
  const presentV = amount(response.EVSEPresentVoltage);
  const effects = closeAtMatch(session, env, presentV);
  return repeat(
    session,
    env,
    { root: "DC_PreChargeReq", processing: "Ongoing" },
    PRE_CHARGE_MS,
    () => stopSession(session, preChargeLate(env, presentV, PRE_CHARGE_MS)),
    effects,
  );
}
