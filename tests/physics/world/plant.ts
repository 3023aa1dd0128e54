/**
 * What the harness asks of a station under judgement, whatever it is made of.
 *
 * @module
 */

import type { TwinOutlet } from "../../../drivers/testbench/mod.ts";
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
  readonly twins: readonly TwinOutlet[];
  readonly tamper: Tamper;
  /** Is told every message, connection and authorisation. */
  readonly judge: Judge;
}

/** A station with all its outlets, and the cars' conversations with it. */
export interface Plant {
  /** The car is plugged in already; its conversation begins. */
  arrive(outlet: number, car: PhysicalCar): void;
  /** The car is about to be pulled; returns whether its plug is free. */
  leave(outlet: number, nowMs: number): boolean;
  /** Everything that runs, every 10 ms; nothing while the process stands still. */
  tick(nowMs: number): void;
  stop(outlet: number, nowMs: number): void;
  start(outlet: number, nowMs: number): void;
  /** False when the wish was refused. */
  wish(wish: Wish): boolean;
  withdraw(id: string): void;
  owner(outlet: number, owner: OwnerRules): void;
  /** The wall clock steps, or is synchronised or not. */
  wallClock(byMs: number): void;
  clock(synced: boolean): void;
  /** What the site's meter sees of other loads, watts of each phase. */
  otherLoad(watts: Triple): void;
}

/** Makes one. */
export type MakePlant = (input: PlantInput) => Plant;
