/**
 * ChargingStatus, the loop of AC (ISO 15118-2 clause 8.4.4.2).
 *
 * AC power is made in the car: each answer moves the onboard charger's
 * set-point, within the promised profile and the station's EVSEMaxCurrent.
 *
 * @module
 */

import { profileAt } from "../../shared/evcc/profile.ts";
import { ask, fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header, optionalValueOf } from "../common/mod.ts";
import { acPowerBound, phasesInUse } from "./car_values.ts";
import { afterLoop, pauseBeforeLoop } from "./charge_loop.ts";
import { statusOf } from "./notifications.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
} from "./types.ts";

/** One more turn of the loop; the first goes out at once. */
export function askChargingStatus(
  session: Iso2CarSession,
  env: CarEnv,
): Built {
  return ask(
    session,
    env,
    {
      root: "ChargingStatusReq",
      header: header(session.sessionId),
      value: {},
    },
    [],
    pauseBeforeLoop(session, "ChargingStatusReq"),
  );
}

/** Moves the onboard charger and goes on. */
export function onChargingStatus(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"ChargingStatusRes">,
  env: CarEnv,
): Decision {
  const { EVSEMaxCurrent, MeterInfo, ReceiptRequired } = response;
  const known = session.bounds;
  const maxA = optionalValueOf(EVSEMaxCurrent) ?? known?.maxA ?? 0;
  const fresh: Iso2CarSession = { ...session, bounds: { ...known, maxA } };
  const powerW = setPoint(fresh, env);
  if (powerW === undefined) return fail(session, "the car has no AC inlet");
  const answer = {
    status: statusOf(response),
    receiptRequired: ReceiptRequired === true,
    meter: MeterInfo,
  };
  return afterLoop(fresh, answer, env, [{ type: "car.draw", powerW }]);
}

/** What the onboard charger is to take now, watts. */
function setPoint(
  { schedule, bounds, mode }: Iso2CarSession,
  env: CarEnv,
): number | undefined {
  const { ac } = env.car;
  if (!ac) return undefined;
  const promised = schedule && profileAt(schedule, env.nowMs);
  const powerW = Math.min(
    promised ?? 0,
    bounds ? acPowerBound(mode, ac, bounds) : 0,
  );
  const least = ac.minChargeW * phasesInUse(mode, ac) / ac.phases;
  return powerW < least ? 0 : powerW;
}
