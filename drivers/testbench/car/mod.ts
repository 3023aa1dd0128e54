/**
 * The car as a thing: a battery (`battery`, with its `curves`), its onboard
 * charger (`onboard`) and what is around them (`virtual_car`). Stepped by
 * time, no clock inside. How it behaves can be changed at any time (`habits`).
 *
 * @module
 */

export { Battery, type BatteryEnergy, type BatteryOptions } from "./battery.ts";
export type { BatteryView } from "./battery_view.ts";
export type { CurvePoint } from "./curves.ts";
export { type CarHabits, honestHabits } from "./habits.ts";
export type { AcInlet } from "./onboard.ts";
export {
  type CarOrder,
  type DcInlet,
  VirtualCar,
  type VirtualCarOptions,
} from "./virtual_car.ts";
