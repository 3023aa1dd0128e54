/** What a station of the tests lets a vehicle do. */

import type {
  StationLimits,
  StationView,
} from "../../../protocols/iso15118/shared/secc/types.ts";

/** What holds now as far as the allocation allows it. */
export function limitsOf(
  { minW, maxW }: StationView["allocation"],
  { chargeA, dischargeA, maxV, minV }: Pick<
    StationLimits,
    "chargeA" | "dischargeA" | "maxV" | "minV"
  >,
): StationLimits {
  return {
    chargeW: Math.max(0, maxW),
    dischargeW: Math.max(0, -minW),
    chargeA,
    dischargeA,
    maxV,
    minV,
  };
}
