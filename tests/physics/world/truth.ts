/**
 * From a twin's circuit to the plain numbers that the judge is fed.
 *
 * @module
 */

import type { TwinOutlet } from "../../../drivers/testbench/mod.ts";
import type { OutletTruth, PilotLine, Triple } from "../judge/types.ts";
import type { PhysicalCar } from "./physical_car.ts";
import type { OutletScript } from "./script.ts";

const RESIDUAL_A = 0.006;

/** The truth at one outlet; `inletWh` is the sum over all cars that were here. */
export function truthOf(
  twin: TwinOutlet,
  script: OutletScript,
  car: PhysicalCar | undefined,
  inletWh: number,
): OutletTruth {
  const { circuit } = twin;
  const { faults, supply } = circuit;
  const [a, b, c] = circuit.phaseA;
  const dc = script.kind === "dc";
  const meter = twin.meter.latest();
  return {
    closed: circuit.contactor.conducts,
    inletClosed: car?.inletClosed ?? false,
    cableV: circuit.cableV,
    busV: circuit.busV,
    batteryV: dc ? car?.openCircuitV ?? 0 : 0,
    currentA: dc ? circuit.currentA : 0,
    phaseA: dc ? [0, 0, 0] : [a, b, c],
    supplyV: [supply.phaseV[0], supply.phaseV[1], supply.phaseV[2]],
    // An island of the car's has a frequency too; the grid has none.
    hz: faults.supplyLost ? 0 : supply.hz,
    pilot: pilotOf(twin, car),
    dutyPercent: circuit.dutyPercent,
    locked: circuit.plug.locked,
    plugged: car !== undefined,
    insulationOhm: circuit.insulationOhm,
    residual: !dc && circuit.residualA > RESIDUAL_A,
    emergencyPressed: faults.emergencyPressed,
    pinC: circuit.plug.pinC,
    gridW: rotated(circuit.gridPhaseW, script.rotation),
    meterChargedWh: meter.chargedWh,
    meterDischargedWh: meter.dischargedWh,
    inletWh,
    soc: car?.soc ?? 0,
  };
}

function pilotOf(twin: TwinOutlet, car: PhysicalCar | undefined): PilotLine {
  const { faults, signal } = twin.circuit;
  if (faults.pilotShort || faults.diodeFault) return "E";
  if (faults.pilotOpen || faults.earthLost || car === undefined) return "A";
  if (signal === "E" || signal === "F") return signal;
  return car.isReady ? "C" : "B";
}

/** From terminals of the outlet to phases of the site. */
export function rotated(
  watts: readonly number[],
  rotation: readonly [number, number, number],
): Triple {
  const site: [number, number, number] = [0, 0, 0];
  rotation.forEach((phase, terminal) => {
    if (phase === 0 || phase === 1 || phase === 2) {
      site[phase] += watts[terminal] ?? 0;
    }
  });
  return site;
}
