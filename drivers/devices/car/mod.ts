/**
 * The car as a thing: a battery (`battery`, with its `curves`) and what is
 * bolted around it (`virtual_car`). Stepped by time, no clock inside.
 *
 * @module
 */

export { Battery, type BatteryEnergy, type BatteryOptions } from "./battery.ts";
export type { CurvePoint } from "./curves.ts";
export {
  type AcInlet,
  type BatteryView,
  type DcInlet,
  VirtualCar,
  type VirtualCarOptions,
} from "./virtual_car.ts";
