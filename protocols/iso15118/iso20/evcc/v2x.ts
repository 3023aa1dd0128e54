/**
 * The energies of V2X cycling, as schedule exchange and loops have them.
 *
 * @module
 */

import { isBidirectional } from "../../shared/energy.ts";
import type { CarView } from "../../shared/evcc/types.ts";
import { rational } from "../common/mod.ts";
import type { CarSession } from "./types.ts";

/** The bounds of V2X cycling, both or none, in a bidirectional service. */
export function v2xEnergy(session: CarSession, car: CarView) {
  const { maxV2xEnergyWh, minV2xEnergyWh } = car;
  if (session.service === undefined || !isBidirectional(session.service)) {
    return {};
  }
  if (maxV2xEnergyWh === undefined || minV2xEnergyWh === undefined) return {};
  return {
    EVMaximumV2XEnergyRequest: rational(maxV2xEnergyWh),
    EVMinimumV2XEnergyRequest: rational(minV2xEnergyWh),
  };
}
