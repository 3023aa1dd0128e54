/**
 * The direct current path: stage, bus, station contactor, cable, inlet
 * contactor, battery. There is no diode at the output: whatever the stage's
 * bounds allow flows in either direction.
 *
 * @module
 */

import type { StageCommand } from "../devices/outlet.ts";
import type { TwinFaults } from "./faults.ts";
import { clamp, towards } from "./numbers.ts";
import type { CircuitOptions } from "./options.ts";

/** Closing onto a difference above this is recorded, volts (IEC 61851-23: 20 V). */
export const INRUSH_V = 20;

/** Closings onto unequal voltages. */
export interface Inrush {
  count: number;
  /** Of the latest and of the worst one: bus less battery, volts. */
  lastV: number;
  worstV: number;
}

/** What the path is connected to during one step. */
export interface DcEnds {
  /** The station's contactor conducts. */
  readonly conducts: boolean;
  /** The battery behind a closed inlet contactor. */
  readonly battery:
    | { readonly openCircuitV: number; readonly innerOhm: number }
    | undefined;
  /** The stage has a supply. */
  readonly supplied: boolean;
  /** The stage follows its command: its lease runs. */
  readonly acting: boolean;
}

type Command = Omit<StageCommand, "id">;
const MS_PER_S = 1000;
/** No battery is without resistance; below this the sums lose their meaning, ohms. */
const LEAST_OHM = 1e-4;

/** Voltages and current of the path. */
export class DcPath {
  /** Between stage and contactor, volts. */
  busV = 0;
  /** On the station's end of the cable, and in the car's inlet, volts. */
  cableV = 0;
  inletV = 0;
  /** Signed amperes. */
  currentA = 0;
  readonly inrush: Inrush = { count: 0, lastV: 0, worstV: 0 };
  readonly #options: CircuitOptions;
  readonly #faults: TwinFaults;
  #joined = false;

  constructor(options: CircuitOptions, faults: TwinFaults) {
    this.#options = options;
    this.#faults = faults;
  }

  /** Heat of the cable, watts. */
  get cableLossW(): number {
    return this.currentA * this.currentA * this.#options.cableOhm;
  }

  /** Moves everything on by `dtMs`. */
  step(dtMs: number, command: Command, ends: DcEnds): void {
    if (ends.conducts && ends.battery !== undefined) {
      this.#load(dtMs, command, ends, ends.battery);
    } else this.#open(dtMs, command, ends);
  }

  #open(dtMs: number, command: Command, ends: DcEnds): void {
    this.#joined = false;
    this.currentA = 0;
    const { runawayV, busStaysCharged } = this.#faults;
    const wantedV = ends.acting && ends.supplied ? command.ceilingV : 0;
    const aimV = runawayV > 0 && wantedV > 0 ? runawayV : wantedV;
    const mostV = this.#options.rampVPerS * dtMs / MS_PER_S;
    const nextV = towards(this.busV, aimV, mostV);
    this.busV = busStaysCharged ? Math.max(this.busV, nextV) : nextV;
    if (ends.battery !== undefined) this.cableV = ends.battery.openCircuitV;
    else if (ends.conducts) this.cableV = this.busV;
    else this.cableV = towards(this.cableV, 0, mostV);
    this.inletV = this.cableV;
  }

  #load(
    dtMs: number,
    command: Command,
    ends: DcEnds,
    battery: { readonly openCircuitV: number; readonly innerOhm: number },
  ): void {
    const { openCircuitV } = battery;
    if (!this.#joined) this.#join(this.busV - openCircuitV);
    const innerOhm = Math.max(LEAST_OHM, battery.innerOhm);
    const ohm = innerOhm + this.#options.cableOhm;
    // Without its supply a stage has no energy: the current ends, it does not ramp.
    if (!ends.supplied) this.currentA = 0;
    else {
      this.currentA = towards(
        this.currentA,
        ends.acting ? this.#aimA(command, openCircuitV, ohm) : 0,
        this.#options.slewAPerS * dtMs / MS_PER_S,
      );
    }
    this.busV = openCircuitV + this.currentA * ohm;
    this.cableV = this.busV;
    this.inletV = openCircuitV + this.currentA * innerOhm;
  }

  #join(differenceV: number): void {
    this.#joined = true;
    if (Math.abs(differenceV) <= INRUSH_V) return;
    this.inrush.count++;
    this.inrush.lastV = differenceV;
    if (Math.abs(differenceV) > Math.abs(this.inrush.worstV)) {
      this.inrush.worstV = differenceV;
    }
  }

  /** The current a stage brings about, by its bounds of current and voltage. */
  #aimA(command: Command, openCircuitV: number, ohm: number): number {
    const { runawayV, stageFactor } = this.#faults;
    const { abilityA } = this.#options;
    if (runawayV > 0) {
      return clamp((runawayV - openCircuitV) / ohm, -abilityA, abilityA);
    }
    const told = clamp(command.setA, command.lowA, command.highA);
    const setA = told * stageFactor;
    // A ceiling below the battery draws current out of it, as far as `lowA` lets it.
    const ceilingA = (command.ceilingV - openCircuitV) / ohm;
    const lowA = Math.min(0, command.lowA);
    const belowCeiling = Math.min(setA, Math.max(ceilingA, lowA));
    if (belowCeiling >= 0) return Math.min(belowCeiling, abilityA);
    const floorA = Math.min(0, (command.floorV - openCircuitV) / ohm);
    return Math.max(belowCeiling, floorA, -abilityA);
  }
}
