/**
 * Makes what others say plain: no Infinity, no NaN, so that a state goes
 * through JSON and back unchanged.
 *
 * @module
 */

import { UNBOUNDED } from "../../../drivers/realtime/order.ts";
import type { VehicleView } from "../../../protocols/iso15118/shared/secc/types.ts";
import type { Allocation } from "../../site/site_messages.ts";

/** A number that calculates: NaN is zero, what is boundless `UNBOUNDED`. */
export function plainNumber(value: number): number {
  return Number.isNaN(value)
    ? 0
    : Math.max(-UNBOUNDED, Math.min(UNBOUNDED, value));
}

/** The vehicle as it may stand in a state; a limit that is no number is zero. */
export function plainVehicle(vehicle: VehicleView): VehicleView {
  const entries = Object.entries(vehicle).filter(([, value]) =>
    value !== undefined
  );
  const { profile, demand } = vehicle;
  return {
    ...Object.fromEntries(
      entries.map(([name, value]) => [
        name,
        typeof value === "number" && name !== "departureMs"
          ? plainNumber(value)
          : value,
      ]),
    ),
    service: vehicle.service,
    controlMode: vehicle.controlMode,
    maxChargeW: plainNumber(vehicle.maxChargeW),
    minChargeW: plainNumber(vehicle.minChargeW),
    maxDischargeW: plainNumber(vehicle.maxDischargeW),
    minDischargeW: plainNumber(vehicle.minDischargeW),
    ...(vehicle.departureMs !== undefined &&
      {
        departureMs: Number.isFinite(vehicle.departureMs)
          ? vehicle.departureMs
          : undefined,
      }),
    ...(demand && {
      demand: {
        voltageV: plainNumber(demand.voltageV),
        currentA: plainNumber(demand.currentA),
      },
    }),
    ...(profile && {
      profile: profile.map(({ fromMs, untilMs, powerW }) => ({
        fromMs: plainTime(fromMs),
        untilMs: plainTime(untilMs),
        powerW: plainNumber(powerW),
      })),
    }),
  };
}

/** The allocation as it may stand in a state. */
export function plainAllocation(allocation: Allocation): Allocation {
  const [l1, l2, l3] = allocation.maxA;
  return {
    ...allocation,
    targetW: plainNumber(allocation.targetW),
    minW: plainNumber(allocation.minW),
    maxW: plainNumber(allocation.maxW),
    maxA: [plainNumber(l1), plainNumber(l2), plainNumber(l3)],
    untilMonoMs: plainTime(allocation.untilMonoMs),
  };
}

function plainTime(ms: number): number {
  if (Number.isFinite(ms)) return ms;
  return ms > 0 ? Number.MAX_SAFE_INTEGER : 0;
}
