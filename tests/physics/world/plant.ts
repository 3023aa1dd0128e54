/**
 * What the harness asks of a station under judgement, whatever it is made of.
 *
 * @module
 */

import type {
  TwinOptions,
  TwinOutlet,
} from "../../../drivers/testbench/mod.ts";
import type { Judge } from "../judge/judge.ts";
import type { OwnerRules, Triple, Wish } from "../judge/types.ts";
import type { PhysicalCar } from "./physical_car.ts";
import type { WorldScript } from "./script.ts";
import type { Tamper } from "./tamper.ts";

/** What a plant is made from. */
export interface PlantInput {
  readonly script: WorldScript;
  /** Ids of the outlets in their order. */
  readonly ids: readonly string[];
  /** Of each outlet, by its place: beside what its configuration says. */
  readonly twinOptions: (outlet: number) => TwinOptions;
  readonly tamper: Tamper;
  /** Is told every message, connection and authorisation. */
  readonly judge: Judge;
}

/** A station with all its outlets, and the cars' conversations with it. */
export interface Plant {
  /** The outlets as they physically are. */
  readonly twins: readonly TwinOutlet[];
  /** The car is plugged in already; its conversation begins. */
  arrive(outlet: number, car: PhysicalCar): void;
  /** The car is about to be pulled; returns whether its plug is free. */
  leave(outlet: number, nowMs: number): boolean;
  /** Everything that runs, every 10 ms; nothing while the process stands still. */
  tick(nowMs: number): Promise<void>;
  stop(outlet: number): void;
  start(outlet: number): void;
  /** Somebody at the charger says that what was wrong is mended. */
  reset(outlet: number): void;
  /** The judge is told once it is accepted. */
  wish(wish: Wish): void;
  withdraw(id: string): void;
  owner(outlet: number, owner: OwnerRules): void;
  /** The wall clock steps, or is synchronised or not. */
  wallClock(byMs: number): void;
  clock(synced: boolean): void;
  /** What the site's meter sees of other loads, watts of each phase. */
  otherLoad(watts: Triple): void;
  /** What the station says has happened, for whoever reads a finding. */
  lines(): readonly string[];
  /** Everything stops; the promise ends when nothing runs any more. */
  end(): Promise<void>;
}

/** Makes one. */
export type MakePlant = (input: PlantInput) => Plant;
