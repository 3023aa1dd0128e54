/**
 * The configuration file of a gateway for the outlets and the site of a world.
 *
 * @module
 */

import { loadConfig } from "../../../app/config/mod.ts";
import type { GatewayConfig } from "../../../app/config/mod.ts";
import type { OutletScript, WorldScript } from "./script.ts";

const PHASE_NAMES = ["L1", "L2", "L3"] as const;
const PERCENT = 100;
/** Least power of a car of one phase, watts: one may hang on three phases. */
const LEAST_W = 1_380;
/** A car without data link is given so long, s: the shortest that can be configured. */
const FALLBACK_S = 20;
/** Random time that a charger waits after a grid fault beside the profile's, s. */
const GRID_RETURN_S = 5;

/** As `loadConfig` reads it from a file. @throws Error with its problems */
export function configOf(script: WorldScript): GatewayConfig {
  const { importW, exportW, fuseA, reserveW } = script.site;
  const file = {
    chargers: script.outlets.map(chargerOf),
    virtualCars: [],
    security: { allowPlain: true },
    site: {
      importLimitW: importW,
      exportLimitW: exportW,
      fuseA,
      reserveW,
      gridReturnS: GRID_RETURN_S,
      meter: { kind: "sharedMemory", path: "world", measures: "connection" },
    },
  };
  const loaded = loadConfig(JSON.stringify(file));
  if (!loaded.ok) throw new Error(loaded.problems.join("\n"));
  return loaded.config;
}

function chargerOf(outlet: OutletScript, n: number) {
  const { kind, maxA, maxW, maxV, cableA, owner, free } = outlet;
  const common = {
    id: String(n + 1),
    kind,
    maxA,
    maxChargeW: maxW,
    maxDischargeW: maxW,
    cable: { attached: true, maxA: cableA },
    owner,
    authorisation: free ? { kind: "free" } : { kind: "list" },
    // A meter may be off by what its class says.
    meterClassPercent: Math.max(0.5, PERCENT * Math.abs(outlet.meterError)),
  };
  if (kind === "dc") {
    return {
      ...common,
      maxV,
      maxDischargeA: maxA,
      services: ["DC_BPT", "DC"],
    };
  }
  return {
    ...common,
    phases: outlet.phases,
    minChargeW: LEAST_W,
    services: ["AC_BPT", "AC"],
    phaseRotation: rotationOf(outlet),
    fallback: "basic",
    fallbackAfterS: FALLBACK_S,
  };
}

function rotationOf({ phases, rotation }: OutletScript): string {
  const names = rotation.map((phase) => PHASE_NAMES[phase] ?? "L1");
  return names.slice(0, phases).join("");
}
