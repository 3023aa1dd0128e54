/**
 * The devices of one outlet as interfaces (`outlet`), the levels of the pilot
 * (`pilot_levels`), and where devices come from by configuration (`factory`):
 * simulated ones, or those of another process over shared memory
 * (`device_port`, laid out in `device_layout`, served by `device_server`).
 *
 * @module
 */

export * from "./outlet.ts";
export {
  ampsOf,
  dutyOf,
  LEAST_A,
  percentOf,
  PILOT_OHM,
  pilotState,
  pilotVolts,
} from "./pilot_levels.ts";
export {
  type DeviceSpec,
  makeOutletDevices,
  type OwnedDevices,
} from "./factory.ts";
