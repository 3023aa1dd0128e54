/**
 * From the schedules of the station to the start of the transfer: the car
 * settles on one, then AC starts and DC checks its cable.
 *
 * @module
 */

import { askFor, forced } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { SAScheduleTuple } from "../../generated/iso2.ts";
import { energyOf } from "../common/mod.ts";
import { acPowerBound, phasesInUse } from "./car_values.ts";
import { chooseSchedule, type ScheduleNeeds } from "./choose_schedule.ts";
import { isTupleId } from "./echo.ts";
import { stopSession } from "./stopping.ts";
import type { Decision, Iso2CarSession } from "./types.ts";

/** Settles on a schedule and goes on towards the transfer. */
export function towardsTransfer(
  session: Iso2CarSession,
  env: CarEnv,
  tuples: readonly SAScheduleTuple[],
  tariffs: boolean,
): Decision {
  const schedule = chooseSchedule(
    sameAsBefore(
      session,
      tuples.filter((tuple) => isTupleId(tuple.SAScheduleTupleID)),
    ),
    needsOf(session, env, tariffs),
    env.nowMs,
  );
  if (schedule === undefined) {
    return stopSession(
      session,
      forced("none of the station's schedules can be used"),
    );
  }
  const settled = { ...session, schedule };
  return session.mode !== undefined && energyOf(session.mode) === "DC"
    ? askFor(settled, { root: "CableCheckReq" })
    : askFor(settled, { root: "PowerDeliveryReq", progress: "Start" });
}

/** A joined session keeps its schedule where that is still offered. */
function sameAsBefore(
  { joined, options, schedule }: Iso2CarSession,
  tuples: readonly SAScheduleTuple[],
): readonly SAScheduleTuple[] {
  if (!joined || schedule) return tuples;
  const same = tuples.filter((tuple) =>
    tuple.SAScheduleTupleID === options.resume?.tupleId
  );
  return same.length > 0 ? same : tuples;
}

function needsOf(
  { mode, bounds }: Iso2CarSession,
  { car }: CarEnv,
  tariffs: boolean,
): ScheduleNeeds {
  const needs = {
    energyWh: car.targetEnergyWh,
    departureMs: car.departureMs,
    tariffs,
  };
  const isAc = mode !== undefined && energyOf(mode) === "AC";
  if (!isAc || !car.ac) {
    const maxW = Math.min(car.dc?.maxChargeW ?? 0, bounds?.maxW ?? 0);
    // Battery and site may both take more later: the loop carries their limits.
    return { ...needs, maxW, mostW: Infinity, minW: 0 };
  }
  const { ac } = car;
  // EVSEMaxCurrent may rise later, the onboard charger's rating does not.
  const mostW = acPowerBound(mode, ac, { maxA: Infinity });
  return {
    ...needs,
    maxW: bounds ? acPowerBound(mode, ac, bounds) : mostW,
    mostW,
    minW: ac.minChargeW * phasesInUse(mode, ac) / ac.phases,
  };
}
