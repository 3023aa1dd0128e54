/**
 * The devices of one outlet: pilot, lock, insulation monitor, power stage,
 * contactor, meter and supply, as interfaces (`types`), and their simulated
 * twins (`simulated`) over one physical model (`copper`). A car that is in
 * another process is stood in for by its `shadow`.
 *
 * @module
 */

export * from "./types.ts";
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
  type CarPlug,
  Copper,
  type CopperEnergy,
  type CopperFaults,
  type CopperOptions,
} from "./copper.ts";
export {
  INSULATION_OHM_PER_V,
  type SimulatedOptions,
  type SimulatedOutlet,
  simulatedOutlet,
} from "./simulated.ts";
export { ShadowCar } from "./shadow.ts";
