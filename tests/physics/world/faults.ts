/**
 * What can go wrong with the devices, the supply and the pilot of an outlet in
 * a world, by the name that the judge knows it by.
 *
 * @module
 */

import type { DeviceFault } from "../judge/types.ts";

/** Faults that a world may plant, by the name the judge knows. */
export interface FaultPlan {
  readonly judged: DeviceFault | undefined;
  /** Fields of the twin's faults. */
  readonly set: Readonly<Record<string, number | boolean | string>>;
}

/** What may go wrong with devices; more can be added in one line each. */
export const FAULTS: Readonly<
  Record<"ac" | "dc", readonly FaultPlan[]>
> = {
  ac: [
    { judged: "pilot", set: { pilotShort: true } },
    { judged: "pilot", set: { diodeFault: true, pilotShort: true } },
    { judged: "meter", set: { meterFactor: 10 } },
    { judged: "meter", set: { meterFactor: -1 } },
    { judged: "meter", set: { meterFactor: 0 } },
    { judged: "meter", set: { meterStuck: true } },
    { judged: "meter", set: { meterLost: true } },
    { judged: "meter", set: { meterSwapped: true } },
    { judged: "welded", set: { welded: "all" } },
    { judged: "auxiliaryLies", set: { auxiliary: "closed" } },
    { judged: "welded", set: { welded: "one" } },
    { judged: "contactorStuckOpen", set: { contactorStuckOpen: true } },
    { judged: "auxiliaryLies", set: { auxiliary: "open" } },
    { judged: "stage", set: { stageReadsA: 0.5 } },
    { judged: "pilot", set: { pilotOpen: true } },
    { judged: "pilot", set: { earthLost: true } },
    { judged: "pilot", set: { pilotSilent: true } },
    { judged: "pilot", set: { diodeFault: true } },
    { judged: "proximity", set: { proximityLost: true } },
    { judged: "supply", set: { phaseLost: 1 } },
    { judged: "supply", set: { phaseLost: 3 } },
    { judged: "supply", set: { supplyShiftV: 50 } },
    { judged: "supply", set: { supplyShiftV: -60 } },
    { judged: "supply", set: { supplyShiftHz: 2 } },
    { judged: "supply", set: { supplyLost: true, islandV: 230 } },
    { judged: "lock", set: { lockOpens: true } },
    { judged: "lock", set: { lockStuck: true } },
    { judged: undefined, set: { residualA: 0.02 } },
    { judged: undefined, set: { emergencyPressed: true } },
    { judged: "samplesDelayed", set: { samplesLateMs: 600 } },
  ],
  dc: [
    { judged: "pilot", set: { pilotShort: true } },
    { judged: "meter", set: { meterFactor: 10 } },
    { judged: "meter", set: { meterStuck: true } },
    { judged: "meter", set: { meterFactor: 0 } },
    { judged: "meter", set: { meterLost: true } },
    { judged: "stage", set: { stageIgnoresZero: true } },
    { judged: "stage", set: { stageFactor: 1.4 } },
    { judged: "stage", set: { stageOutlivesLease: true } },
    { judged: "stage", set: { stageReadsA: 0.5 } },
    { judged: "stage", set: { stageReadsA: 1.5 } },
    { judged: "stage", set: { stageReadsV: 0.9 } },
    { judged: "overvoltage", set: { runawayV: 490 } },
    { judged: "stageSilent", set: { stageSilent: true } },
    { judged: "welded", set: { welded: "one" } },
    { judged: "contactorStuckOpen", set: { contactorStuckOpen: true } },
    {
      judged: "insulationBlind",
      set: { insulationOhm: 15_000, insulationBlind: true },
    },
    { judged: "insulationSilent", set: { selfTestFails: true } },
    { judged: "pilot", set: { pilotOpen: true } },
    { judged: "pilot", set: { earthLost: true } },
    { judged: "pilot", set: { pilotSilent: true } },
    { judged: "proximity", set: { proximityLost: true } },
    { judged: "supply", set: { phaseLost: 2 } },
    { judged: "supply", set: { supplyShiftV: -60 } },
    { judged: "supply", set: { supplyShiftHz: -3 } },
    { judged: "lock", set: { lockOpens: true } },
    { judged: "pinSensor", set: { pinExtraC: 80, pinSensorStuck: true } },
    { judged: "busCharged", set: { busStaysCharged: true } },
    { judged: "welded", set: { welded: "all" } },
    { judged: "auxiliaryLies", set: { auxiliary: "open" } },
    { judged: undefined, set: { insulationOhm: 15_000 } },
    { judged: "insulationSilent", set: { insulationSilent: true } },
    { judged: undefined, set: { emergencyPressed: true } },
    { judged: undefined, set: { pinExtraC: 80 } },
    { judged: "samplesDelayed", set: { samplesLateMs: 600 } },
  ],
};
