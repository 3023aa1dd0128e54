/**
 * The connection and the outlets' wiring, as the site takes them.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import type { ConfiguredCharger, GatewayConfig } from "./schema.ts";

/** Line to neutral, where watts of other loads are spread over the conductors. */
const NOMINAL_V = 230;

/** Limits of the connection, magnitudes on the grid side. */
export function connectionLimitsOf(site: GatewayConfig["site"]): {
  readonly importW: number;
  readonly exportW: number;
  readonly fuseA: PhaseTriple;
  readonly reserveW: number;
  /** Worst case. */
  readonly otherLoads: {
    readonly powerW: number;
    readonly phaseA: PhaseTriple;
  };
  readonly meter: "none" | "connection" | "otherLoads";
} {
  const { importLimitW, exportLimitW, fuseA, reserveW, otherLoadsW, meter } =
    site;
  return {
    importW: importLimitW,
    exportW: exportLimitW,
    fuseA: [fuseA, fuseA, fuseA],
    reserveW,
    otherLoads: {
      powerW: otherLoadsW,
      phaseA: alike(otherLoadsW / (3 * NOMINAL_V)),
    },
    meter: meter.kind === "none" ? "none" : meter.measures,
  };
}

/** How an outlet hangs on the connection; loads and efficiencies from 0 to 1. */
export function outletWiringOf(charger: ConfiguredCharger) {
  const { maxChargeW, maxDischargeW, fallbackW } = charger;
  const isAc = charger.kind === "ac";
  const points = isAc ? [] : charger.efficiency;
  return {
    // A DC stage loads the three phases of its supply alike.
    rotation: isAc ? charger.phaseRotation : "L1L2L3" as const,
    efficiency: points.map(([load, efficiency]) => ({
      load: load / 100,
      efficiency: efficiency / 100,
    })),
    ratedW: isAc ? Math.max(maxChargeW, maxDischargeW) : maxChargeW,
    fallbackW,
  };
}

function alike(each: number): PhaseTriple {
  return [each, each, each];
}
