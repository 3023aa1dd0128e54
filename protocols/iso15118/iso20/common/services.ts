/**
 * ServiceIDs of the energy services and the values of their parameters
 * (ISO 15118-20 clause 8.4.3).
 *
 * @module
 */

import type { ControlMode, EnergyService } from "../secc/types.ts";

/** ServiceID of each energy service served. */
export const SERVICE_ID: Readonly<Record<EnergyService, number>> = {
  AC: 1,
  DC: 2,
  AC_BPT: 5,
  DC_BPT: 6,
};

/** Value of the `ControlMode` parameter. */
export const CONTROL_MODE: Readonly<Record<ControlMode, number>> = {
  scheduled: 1,
  dynamic: 2,
};

/** AC or DC, whichever the service belongs to. */
export function energyOf(service: EnergyService): "AC" | "DC" {
  return service === "AC" || service === "AC_BPT" ? "AC" : "DC";
}

/** Whether energy can also leave the vehicle. */
export function isBidirectional(service: EnergyService): boolean {
  return service === "AC_BPT" || service === "DC_BPT";
}
