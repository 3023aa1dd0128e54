import type { DC_EVStatus } from "../../generated/iso2.ts";
import type { VehicleView } from "../../shared/secc/types.ts";

/** The vehicle's own fault in words; `NoData` is none. */
export function evFault(status: DC_EVStatus | undefined): string | undefined {
  const code = status?.EVErrorCode ?? "NO_ERROR";
  return code === "NO_ERROR" || code === "NoData"
    ? undefined
    : `the vehicle reports ${code}`;
}

/** State of charge out of DC_EVStatus, percent. */
export function soc({ EVRESSSOC }: DC_EVStatus): Partial<VehicleView> {
  return { presentSoc: Math.max(0, Math.min(100, EVRESSSOC)) };
}
