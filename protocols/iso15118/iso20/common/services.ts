/**
 * ServiceIDs of the energy services and the values of their parameters
 * (ISO 15118-20 clause 8.4.3).
 *
 * @module
 */

import type { ControlMode, EnergyService } from "../../shared/energy.ts";

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
