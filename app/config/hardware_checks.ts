/**
 * Hardware and connections that contradict each other.
 *
 * @module
 */

import type { AcCharger, DcCharger } from "./charger_schema.ts";
import { ordered, type Problem, within } from "./problem.ts";
import type { ConfiguredCharger, GatewayConfig } from "./schema.ts";

/** What is impossible about the hardware of one charger. */
export function hardware(charger: ConfiguredCharger): Problem[] {
  return [
    ...within(["devices"], shared(charger.devices, "simulated")),
    ...fallback(charger),
    ...(charger.kind === "ac" ? phases(charger) : stage(charger)),
  ];
}

/** What is impossible about the connection of the site. */
export function connection({ site, chargers }: GatewayConfig): Problem[] {
  const { importLimitW, reserveW, otherLoadsW, meter } = site;
  const problems = within(["meter"], shared(meter, "none"));
  const taken = reserveW + otherLoadsW;
  if (taken > 0 && taken >= importLimitW && meter.kind === "none") {
    problems.push({
      path: [reserveW >= otherLoadsW ? "reserveW" : "otherLoadsW"],
      text:
        `leaves nothing for vehicles: reserveW (${reserveW}) and otherLoadsW (${otherLoadsW}) are together not below importLimitW (${importLimitW})`,
    });
  }
  return [...within(["site"], problems), ...paths(site.meter.path, chargers)];
}

/** Blocks that two want to use. */
function paths(
  meterPath: string,
  chargers: readonly ConfiguredCharger[],
): Problem[] {
  const known = new Map<string, string>();
  if (meterPath !== "") known.set(meterPath, "site.meter");
  return chargers.flatMap(({ id, devices: { path } }, at) => {
    if (path === "") return [];
    const other = known.get(path);
    known.set(path, `charger "${id}"`);
    return other === undefined ? [] : [{
      path: ["chargers", at, "devices", "path"],
      text: `is ${
        JSON.stringify(path)
      }, as of ${other}; each needs a file of its own`,
    }];
  });
}

/** A path belongs to shared memory, and shared memory needs one. */
function shared(
  { kind, path }: { readonly kind: string; readonly path: string },
  without: string,
): Problem[] {
  if (kind === "sharedMemory") {
    return path !== "" ? [] : [{
      path: ["path"],
      text: "is missing; kind sharedMemory needs the file of its blocks",
    }];
  }
  return path === "" ? [] : [{
    path: ["path"],
    text: `is ${
      JSON.stringify(path)
    }, but kind is ${without}; write kind: sharedMemory or leave path out`,
  }];
}

function fallback(charger: ConfiguredCharger): Problem[] {
  const { kind, fallbackW, minChargeW } = charger;
  const least = kind === "ac" && fallbackW > 0 && fallbackW < minChargeW;
  return least
    ? [{
      path: ["fallbackW"],
      text:
        `is ${fallbackW}, below minChargeW (${minChargeW}): no vehicle could take it; write 0 or at least that`,
    }]
    : ordered(charger, "fallbackW", "maxChargeW");
}

function phases(charger: AcCharger): Problem[] {
  const { phases, nominalV, nominalHz, maxA, minChargeW } = charger;
  const { gridProfile, phaseRotation } = charger;
  const problems: Problem[] = [];
  const single = phaseRotation.length === 2;
  if (single !== (phases === 1)) {
    problems.push({
      path: ["phaseRotation"],
      text: `is ${phaseRotation}, but phases is ${phases}; write ${
        phases === 1 ? "L1, L2 or L3" : "all three, such as L1L2L3"
      }`,
    });
  }
  const mostW = Math.floor(maxA * phases * nominalV);
  if (mostW < minChargeW) {
    problems.push({
      path: ["maxA"],
      text:
        `is ${maxA}, which carries ${mostW} W, below minChargeW (${minChargeW}); raise it or lower minChargeW`,
    });
  }
  const hz = gridProfile === "eu50" ? 50 : 60;
  if (hz !== nominalHz) {
    problems.push({
      path: ["gridProfile"],
      text:
        `is ${gridProfile}, which is for ${hz} Hz, but nominalHz is ${nominalHz}`,
    });
  }
  return problems;
}

function stage(charger: DcCharger): Problem[] {
  const { services, maxDischargeA, maxDischargeW, cable, efficiency } = charger;
  const problems: Problem[] = [];
  if (maxDischargeA === 0 && maxDischargeW > 0) {
    const bpt = services.includes("DC_BPT");
    problems.push({
      path: ["maxDischargeA"],
      text: `is 0, but maxDischargeW is ${maxDischargeW}${
        bpt ? " and services offers DC_BPT" : ""
      }; raise it or write maxDischargeW: 0`,
    });
  }
  if (!cable.attached) {
    problems.push({
      path: ["cable", "attached"],
      text: "is false, but a DC outlet always has a fixed cable",
    });
  }
  const fall = efficiency.findIndex(([load], at) =>
    load <= (efficiency[at - 1]?.[0] ?? -1)
  );
  if (fall > 0) {
    problems.push({
      path: ["efficiency", fall],
      text: `has load ${efficiency[fall]?.[0]}, not above the one before (${
        efficiency[fall - 1]?.[0]
      }); write loads rising`,
    });
  }
  return problems;
}
