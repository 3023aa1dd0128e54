/**
 * ChargeParameterDiscovery: limits of both sides
 * (DIN SPEC 70121 clause 9.4.1.6).
 *
 * The schedule in the answer is not planned with: PMax is a 16-bit number of
 * watts, too small for DC, and stations put anything there. Cars in the field
 * follow the limits of the loop.
 *
 * @module
 */

import type { DcLimits } from "../../shared/energy.ts";
import { optionalValueOf, valueOf } from "../../shared/physical.ts";
import { takesAnyVoltage } from "../../shared/evcc/habits.ts";
import { named } from "../../shared/evcc/limits.ts";
import { ask, askFor, fail, forced, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DC_EVSEChargeParameter } from "../../generated/din.ts";
import type { DinMessageOf } from "../common/messages.ts";
import { evStatus, socMarks } from "./ev_status.ts";
import { obeyStation } from "./station_status.ts";
import { stopSession } from "./stopping.ts";
import { ONGOING_MS } from "./timeouts.ts";
import type {
  Built,
  Decision,
  DinCarSession,
  DinRequest,
  StationBounds,
} from "./types.ts";

/** Tells the car's limits. */
export function askChargeParameters(
  session: DinCarSession,
  env: CarEnv,
): Built {
  const { dc } = env.car;
  if (!dc) return fail(session, "the car has no DC inlet");
  return ask(session, env, chargeParameters(session, env, dc));
}

function chargeParameters(
  session: DinCarSession,
  env: CarEnv,
  dc: DcLimits,
): DinRequest {
  const { fullSoc, bulkSoc } = socMarks(env);
  return {
    root: "ChargeParameterDiscoveryReq",
    value: {
      EVRequestedEnergyTransferType: session.transfer ?? "DC_extended",
      DC_EVChargeParameter: {
        DC_EVStatus: evStatus(session, env),
        EVMaximumCurrentLimit: named(dc.maxChargeA, "A", "down"),
        EVMaximumPowerLimit: named(dc.maxChargeW, "W", "down"),
        EVMaximumVoltageLimit: named(dc.maxV, "V", "down"),
        EVEnergyCapacity: named(env.car.capacityWh, "Wh"),
        // What the car could give is nothing that DIN can say.
        EVEnergyRequest: named(env.car.targetEnergyWh, "Wh"),
        FullSOC: fullSoc,
        BulkSOC: bulkSoc,
      },
    },
  };
}

/** Notes the station's limits, checks the voltage and goes to the cable check. */
export function onChargeParameters(
  session: DinCarSession,
  { value: response }: DinMessageOf<"ChargeParameterDiscoveryRes">,
  env: CarEnv,
): Decision {
  const told = response.DC_EVSEChargeParameter;
  if (!told) return fail(session, "the station's charge parameters are not DC");
  const ending = obeyStation(session, told.DC_EVSEStatus);
  if (ending !== undefined) return ending;
  if (response.EVSEProcessing === "Ongoing") {
    return repeat(
      session,
      env,
      { root: "ChargeParameterDiscoveryReq" },
      ONGOING_MS,
      () =>
        stopSession(
          session,
          forced(`no charge parameters within ${ONGOING_MS / 1000} s`),
        ),
    );
  }
  const unfit = takesAnyVoltage(session.options)
    ? undefined
    : outOfReach(told, env.car.presentV);
  if (unfit !== undefined) {
    return stopSession(session, forced(unfit));
  }
  return askFor({ ...session, bounds: boundsOf(told) }, {
    root: "CableCheckReq",
  });
}

function outOfReach(
  told: DC_EVSEChargeParameter,
  batteryV: number,
): string | undefined {
  const highestV = valueOf(told.EVSEMaximumVoltageLimit);
  const lowestV = valueOf(told.EVSEMinimumVoltageLimit);
  if (lowestV <= batteryV && batteryV <= highestV) return undefined;
  return `the station's voltage, ${lowestV} to ${highestV} V, does not ` +
    `reach the battery's ${Math.round(batteryV)} V`;
}

function boundsOf(told: DC_EVSEChargeParameter): StationBounds {
  return {
    maxA: Math.max(0, valueOf(told.EVSEMaximumCurrentLimit)),
    maxW: optionalValueOf(told.EVSEMaximumPowerLimit),
    maxV: valueOf(told.EVSEMaximumVoltageLimit),
  };
}
