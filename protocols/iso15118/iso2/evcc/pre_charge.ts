/**
 * PreCharge: the station brings its output to the battery's voltage, then the
 * car closes its inlet (ISO 15118-2 clause 8.4.5.3).
 *
 * @module
 */

import { closeAtMatch, preChargeLate } from "../../shared/evcc/dc.ts";
import { ask, askFor, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header, physical, valueOf } from "../common/mod.ts";
import { evStatus } from "./car_values.ts";
import { stopSession } from "./stopping.ts";
import { PRE_CHARGE_MS } from "./timeouts.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
} from "./types.ts";

/** Current that charges the capacitors of the inlet; at most 2 A, amperes. */
const PRE_CHARGE_A = 1;

/** Names the voltage to reach. */
export function askPreCharge(session: Iso2CarSession, env: CarEnv): Built {
  return ask(session, env, {
    root: "PreChargeReq",
    header: header(session.sessionId),
    value: {
      DC_EVStatus: evStatus(env, true),
      EVTargetVoltage: tenths(env.car.presentV),
      EVTargetCurrent: physical(PRE_CHARGE_A, "A"),
    },
  });
}

/** Closes the inlet at matched voltage and goes on once it is closed. */
export function onPreCharge(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"PreChargeRes">,
  env: CarEnv,
): Decision {
  if (env.car.inletClosed) {
    return askFor(session, { root: "PowerDeliveryReq", progress: "Start" });
  }
  const stationV = valueOf(response.EVSEPresentVoltage);
  const { takesAnyVoltage } = session.options.habits ?? {};
  const effects = closeAtMatch(session, env, stationV, takesAnyVoltage);
  return repeat(
    session,
    env,
    { root: "PreChargeReq" },
    PRE_CHARGE_MS,
    () => stopSession(session, preChargeLate(env, stationV, PRE_CHARGE_MS)),
    effects,
  );
}

/** A voltage as precise as a station can set it. */
function tenths(voltageV: number) {
  return physical(Math.round(voltageV * 10) / 10, "V");
}
