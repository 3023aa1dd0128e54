import type { DcLimits } from "../../common/energy.ts";
import type { StationView } from "../../secc/types.ts";
import type { Iso2Session } from "./session.ts";

/** What a DC outlet gives at this moment; -2 has no discharge. */
export interface PresentDcLimits {
  readonly maxW: number;
  readonly maxA: number;
  readonly maxV: number;
}

/**
 * The outlet's limits as far as the site's allocation lets it use them. The
 * current follows the power at the vehicle's voltage, since some vehicles
 * look at the current only.
 */
export function dcLimits(
  { vehicle }: Pick<Iso2Session, "vehicle">,
  dc: DcLimits,
  { allocation, present }: StationView,
): PresentDcLimits {
  const maxW = Math.max(0, Math.min(dc.maxChargeW, allocation.maxW));
  const atV = Math.max(present.voltageV, vehicle?.presentV ?? 0, dc.minV, 1);
  return {
    maxW,
    maxA: Math.max(0, Math.min(dc.maxChargeA, maxW / atV)),
    maxV: dc.maxV,
  };
}
