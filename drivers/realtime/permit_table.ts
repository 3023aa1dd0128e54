/**
 * Which permits are given in one turn: session, gateway, allocation, clock,
 * owner and vehicle by the order, the others by the devices.
 *
 * @module
 */

import type { GridWatch } from "./grid_watch.ts";
import type { InsulationWatch } from "./insulation_watch.ts";
import type { MeterCheck } from "./meter_check.ts";
import type { OutletMode } from "./order.ts";
import type { PermitName } from "./permit.ts";
import type { Turn } from "./turn.ts";

/** What the devices of an outlet say about permits. */
export interface DeviceVerdicts {
  readonly grid: GridWatch;
  readonly insulation: InsulationWatch;
  readonly meter: MeterCheck;
}

/** The first charge permit that `mode` needs and lacks; `voltage` works without meter and insulation. */
export function missingForCharge(
  turn: Turn,
  verdicts: DeviceVerdicts,
  mode: OutletMode,
): PermitName | undefined {
  const { permits } = turn.order;
  if (mode === "off") return undefined;
  if (!pilotGiven(turn)) return "pilot";
  if (permits.session <= turn.nowMs) return "session";
  if (mode !== "voltage" && !verdicts.meter.given) return "meter";
  if (mode !== "voltage" && !verdicts.insulation.given) return "insulation";
  if (!lockGiven(turn)) return "lock";
  if (permits.gateway <= turn.nowMs) return "gateway";
  if (permits.allocation <= turn.nowMs) return "allocation";
  return undefined;
}

/** The first permit that discharge needs besides those of charging, and lacks. */
export function missingForDischarge(
  turn: Turn,
  verdicts: DeviceVerdicts,
): PermitName | undefined {
  const { permits } = turn.order;
  if (!turn.report.grid.good || verdicts.grid.lost) return "grid";
  if (permits.clock <= turn.nowMs) return "clock";
  if (permits.owner <= turn.nowMs) return "owner";
  if (permits.vehicle <= turn.nowMs) return "vehicle";
  return undefined;
}

function pilotGiven(turn: Turn): boolean {
  const { atMonoMs, state } = turn.report.pilot;
  return (state === "C" || state === "D") &&
    turn.ageMs(atMonoMs) <= turn.options.stale.pilotMs;
}

function lockGiven(turn: Turn): boolean {
  const { atMonoMs, locked } = turn.report.plug;
  return locked && turn.ageMs(atMonoMs) <= turn.options.stale.plugMs;
}
