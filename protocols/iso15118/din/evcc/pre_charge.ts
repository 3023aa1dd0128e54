/**
 * PreCharge: the station brings its output to the battery's voltage, then the
 * car closes its inlet (DIN SPEC 70121 clause 9.4.2.3).
 *
 * @module
 */

import { physical, valueOf } from "../../shared/physical.ts";
import { closeAtMatch, preChargeLate } from "../../shared/evcc/dc.ts";
import { ask, askFor, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DinMessageOf } from "../common/messages.ts";
import { evStatus } from "./ev_status.ts";
import { obeyStation } from "./station_status.ts";
import { stopSession } from "./stopping.ts";
import { PRE_CHARGE_MS } from "./timeouts.ts";
import type { Built, Decision, DinCarSession } from "./types.ts";

/** Most the standard lets a car ask for here, amperes. */
const PRE_CHARGE_A = 2;

/** Names the voltage to reach. */
export function askPreCharge(session: DinCarSession, env: CarEnv): Built {
  return ask(session, env, {
    root: "PreChargeReq",
    value: {
      DC_EVStatus: evStatus(session, env),
      EVTargetVoltage: physical(env.car.presentV, "V"),
      EVTargetCurrent: physical(PRE_CHARGE_A, "A"),
    },
  });
}

/** Closes the inlet at matched voltage; with it closed, power is asked for. */
export function onPreCharge(
  session: DinCarSession,
  { value: response }: DinMessageOf<"PreChargeRes">,
  env: CarEnv,
): Decision {
  const ending = obeyStation(session, response.DC_EVSEStatus);
  if (ending !== undefined) return ending;
  if (env.car.inletClosed) {
    return askFor(session, { root: "PowerDeliveryReq", ready: true });
  }
  const presentV = valueOf(response.EVSEPresentVoltage);
  const { takesAnyVoltage } = session.options.habits ?? {};
  const effects = closeAtMatch(session, env, presentV, takesAnyVoltage);
  return repeat(
    session,
    env,
    { root: "PreChargeReq" },
    PRE_CHARGE_MS,
    () => stopSession(session, preChargeLate(env, presentV, PRE_CHARGE_MS)),
    effects,
  );
}
