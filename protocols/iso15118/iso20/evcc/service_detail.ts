/**
 * ServiceDetail: the parameter sets of one service, of which the car takes the
 * first that has its preferred control mode (ISO 15118-20 clause 8.3.4.3.5).
 *
 * @module
 */

import type { ControlMode, EnergyService } from "../../common/energy.ts";
import { ask, fail, forced } from "../../evcc/steps.ts";
import type { CarEnv, CarView } from "../../evcc/types.ts";
import type { ParameterSet } from "../../generated/iso20_common.ts";
import { CONTROL_MODE, SERVICE_ID } from "../common/mod.ts";
import { header } from "./header.ts";
import type { ResponseOf } from "./messages.ts";
import { askServiceSelection } from "./service_selection.ts";
import { stopSession } from "./stopping.ts";
import type { CarSession, Move } from "./types.ts";

/** AC connector parameter: single phase and three phase. */
const SINGLE_PHASE = 1;

/** Asks about the first candidate; none left ends the session. */
export function askServiceDetail(session: CarSession, env: CarEnv): Move {
  const service = session.candidates[0];
  if (service === undefined) {
    return stopSession(
      session,
      env,
      forced(
        "no offered service has a control mode the car takes (" +
          `${env.car.controlModes.join(", ")})`,
      ),
    );
  }
  return ask(session, env, {
    root: "ServiceDetailReq",
    value: { Header: header(session, env), ServiceID: SERVICE_ID[service] },
  });
}

/** Selects a parameter set, or asks about the next candidate. */
export function onServiceDetail(
  session: CarSession,
  response: ResponseOf<"ServiceDetailRes">,
  env: CarEnv,
): Move {
  const service = session.candidates[0];
  if (service === undefined || response.ServiceID !== SERVICE_ID[service]) {
    return fail(
      session,
      `the station answered about service ${response.ServiceID}, which was not asked`,
    );
  }
  const sets = response.ServiceParameterList.ParameterSet;
  const found = choose(sets, service, env.car);
  if (found === undefined) {
    const rest = { ...session, candidates: session.candidates.slice(1) };
    return askServiceDetail(rest, env);
  }
  const chosen = { ...session, service, controlMode: found.mode };
  return askServiceSelection(chosen, env, found.id);
}

function choose(
  sets: readonly ParameterSet[],
  service: EnergyService,
  car: CarView,
): { id: number; mode: ControlMode } | undefined {
  for (const mode of car.controlModes) {
    const fits = sets.filter((set) =>
      intOf(set, "ControlMode") === CONTROL_MODE[mode] &&
      connectorFits(set, service, car)
    );
    // Mode 1 lets the car decide its needs itself, so it is preferred.
    const best = fits.find((set) => intOf(set, "MobilityNeedsMode") === 1) ??
      fits[0];
    if (best !== undefined) return { id: best.ParameterSetID, mode };
  }
  return undefined;
}

function connectorFits(
  set: ParameterSet,
  service: EnergyService,
  car: CarView,
): boolean {
  if (service === "DC" || service === "DC_BPT") return true;
  // A three-phase car charges at a single-phase outlet too, not the reverse.
  return car.ac?.phases === 3 || intOf(set, "Connector") === undefined ||
    intOf(set, "Connector") === SINGLE_PHASE;
}

function intOf(set: ParameterSet, name: string): number | undefined {
  return set.Parameter.find((p) => p.Name === name)?.intValue;
}
