/**
 * The testbench: a physical model of one outlet with its car (`circuit`), the
 * simulated devices that show it (`twin_devices`), everything that can be
 * wrong with them (`faults`), virtual cars (`car`), and the stand-in for a car
 * in another process (`shadow`). A car of another thread comes by the `plug_port`.
 *
 * @module
 */

export {
  type CarPlug,
  type CarSocket,
  type Flow,
  NO_AMPS,
} from "./car_plug.ts";
export { Circuit } from "./circuit.ts";
export { LOADED_A } from "./contactor_model.ts";
export { type Inrush, INRUSH_V } from "./dc_path.ts";
export {
  efficiencyAt,
  type EfficiencyPoint,
  stageLossW,
} from "./efficiency.ts";
export { EnergyAccount } from "./energy_account.ts";
export { noFaults, type TwinFaults } from "./faults.ts";
export {
  type CircuitOptions,
  circuitOptions,
  USUAL_EFFICIENCY,
} from "./options.ts";
export { makeTwin, type TwinOptions, type TwinOutlet } from "./twin_devices.ts";
export { INSULATION_LEAST_OHM, RESIDUAL_TRIP_A } from "./twin_insulation.ts";
export { type FarCar, type FarWords, ShadowCar } from "./shadow.ts";
export { PLUG_OCTETS } from "./plug_layout.ts";
export { PlugSocket } from "./plug_port.ts";
export { RemotePlug } from "./remote_plug.ts";
export { FAULT_NAMES, setFault } from "./set_fault.ts";
export {
  makeTwinProcess,
  type TwinCarOptions,
  type TwinProcess,
  type TwinProcessOptions,
} from "./twin_process.ts";
