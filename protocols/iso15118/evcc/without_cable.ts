/**
 * A car that is software alone, at a station that may be software too: there
 * is no cable, and no outlet has to have the voltage that a station names.
 *
 * @module
 */

import type { CarCommand, CarOptions } from "./types.ts";

/** How long it waits for a station that may have an outlet after all, ms. */
const PATIENCE_MS = 3_000;

/** What is needed of a session of any protocol. */
interface Waiting {
  readonly options: Pick<CarOptions, "withoutCable">;
  readonly loopSinceMs?: number | undefined;
}

/**
 * What lets such a car go on from pre-charge though the voltages differ; empty
 * while it waits, and for a car with a cable.
 */
export function goOnWithoutCable(
  { options, loopSinceMs }: Waiting,
  nowMs: number,
  { stationV, batteryV }: {
    readonly stationV: number;
    readonly batteryV: number;
  },
): readonly CarCommand[] {
  const waitedMs = nowMs - (loopSinceMs ?? nowMs);
  if (!options.withoutCable || waitedMs < PATIENCE_MS) return [];
  const text = `the station shows ${
    Math.round(stationV)
  } V where the battery has ${
    Math.round(batteryV)
  } V; there is no cable between them, so the session goes on`;
  return [{ type: "car.note", text }, { type: "car.closeInlet" }];
}
