/**
 * ServiceDetail: the parameter sets of one service, of which the car takes the
 * first that has its preferred control mode (ISO 15118-20 clause 8.3.4.3.5).
 *
 * @module
 */

import type { ControlMode, EnergyService } from "../../shared/energy.ts";
import { ask, askFor, fail, forced, note } from "../../shared/evcc/steps.ts";
import type { CarEnv, CarView } from "../../shared/evcc/types.ts";
import type { ParameterSet } from "../../generated/iso20_common.ts";
import { CONTROL_MODE, SERVICE_ID } from "../common/mod.ts";
import { header } from "./header.ts";
import type { ResponseOf } from "./messages.ts";
import { stopSession } from "./stopping.ts";
import type { Built, CarSession, Decision } from "./types.ts";

/** AC connector parameter: single phase and three phase. */
const SINGLE_PHASE = 1;

/** Asks about the first candidate; none left ends the session. */
export function askServiceDetail(session: CarSession, env: CarEnv): Built {
  const service = session.candidates[0];
  if (service === undefined) {
    return stopSession(
      session,
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
): Decision {
  const service = session.candidates[0];
  if (service === undefined || response.ServiceID !== SERVICE_ID[service]) {
    return fail(
      session,
      `the station answered about service ${response.ServiceID}, which was not asked`,
    );
  }
  const sets = response.ServiceParameterList.ParameterSet;
  const { outgrown } = session;
  const past = outgrown?.service === service
    ? outgrown.parameterSetId
    : undefined;
  const found = choose(sets, service, env.car, past);
  if (found === undefined) {
    const rest = { ...session, candidates: session.candidates.slice(1) };
    return askFor(rest, { root: "ServiceDetailReq" });
  }
  const chosen: CarSession = {
    ...session,
    service,
    controlMode: found.mode,
    parameterSetId: found.id,
    outgrown: undefined,
  };
  const notes = found.guessed
    ? [note(`parameter set ${found.id} names no ControlMode: ${found.mode}`)]
    : [];
  return askFor(
    chosen,
    { root: "ServiceSelectionReq", parameterSetId: found.id },
    notes,
  );
}

interface Found {
  readonly id: number;
  readonly mode: ControlMode;
  /** The set names no ControlMode, as each has to: the car's own wish is taken. */
  readonly guessed: boolean;
}

/** The set that fits best; `past` only where no other is as good. */
function choose(
  sets: readonly ParameterSet[],
  service: EnergyService,
  car: CarView,
  past: number | undefined,
): Found | undefined {
  const fitting = sets.filter((set) => connectorFits(set, service, car));
  const of = (wanted: number | undefined) => {
    const fits = fitting.filter((set) => intOf(set, "ControlMode") === wanted);
    // Mode 1 lets the car decide its needs itself, so it is preferred.
    const own = fits.filter((set) => intOf(set, "MobilityNeedsMode") === 1);
    const liked = own.length > 0 ? own : fits;
    return liked.find((set) => set.ParameterSetID !== past) ?? liked[0];
  };
  for (const mode of car.controlModes) {
    const best = of(CONTROL_MODE[mode]);
    if (best) return { id: best.ParameterSetID, mode, guessed: false };
  }
  const [mode] = car.controlModes;
  const silent = of(undefined);
  return mode && silent &&
    { id: silent.ParameterSetID, mode, guessed: true };
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
  const found = set.Parameter.find((p) => p.Name === name);
  // Some stations take a smaller type than the one of the standard.
  return found?.intValue ?? found?.shortValue ?? found?.byteValue;
}
