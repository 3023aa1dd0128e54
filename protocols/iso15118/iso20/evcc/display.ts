import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DisplayParameters } from "../../generated/iso20_dc.ts";
import { rational } from "../common/mod.ts";

/** What the station may show on its display. */
export function displayParameters({ car }: CarEnv): DisplayParameters {
  return {
    PresentSOC: Math.round(car.presentSoc),
    MinimumSOC: Math.round(car.minSoc),
    TargetSOC: Math.round(car.targetSoc),
    MaximumSOC: Math.round(car.maxSoc),
    ChargingComplete: car.complete,
    BatteryEnergyCapacity: rational(car.capacityWh),
  };
}
