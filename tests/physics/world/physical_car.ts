/**
 * The physical side of a car: battery, inlet, pilot resistor, onboard charger.
 * What it says is in `visit.ts`; what it does may differ.
 *
 * The shape is that of a plug of the testbench, and of the body that a scripted
 * car has.
 *
 * @module
 */

import type { CarBody, Phases } from "../../cars/battery_car.ts";
import { dutyA } from "../judge/times.ts";
import type { Triple } from "../judge/types.ts";
import type { CarScript } from "./script.ts";

const OHM = { B: 2_740, C: 882 } as const;
const HOUR_MS = 3_600_000;
const NOMINAL_V = 230;
/** How fast an onboard charger moves, amperes a second, and when it begins to. */
const RAMP_A_PER_S = 8;
const REACTION_MS = 600;
/** Least current of charging, amperes of a phase (IEC 61851-1). */
export const LEAST_A = 6;
const PULSE_MS = 1_920;
const PULSE_ON_MS = 1_900;
const SLEEP_DRAW_A = 8;

/** One car. */
export class PhysicalCar implements CarBody {
  readonly script: CarScript;
  pilotOhm: number = OHM.B;
  inletClosed = false;
  readonly insulationOhm = 20_000_000;
  /** Net energy that has passed the inlet, by its own product of volts and amperes. */
  inletWh = 0;
  presentV = 0;
  presentA = 0;
  presentW = 0;
  /** AC with messages: signed amperes of each phase that it was told last. */
  #toldA = 0;
  #amps = 0;
  #aim = 0;
  #aimAtMs = 0;
  #firstA: number | undefined;
  #dutyPercent = 100;
  #nowMs = 0;

  constructor(script: CarScript) {
    this.script = script;
  }

  get soc(): number {
    const stored = this.script.soc / 100 * this.script.capacityWh +
      this.inletWh;
    return 100 * stored / this.script.capacityWh;
  }
  get openCircuitV(): number {
    return this.script.batteryV * (0.95 + this.soc / 1_000);
  }
  get innerOhm(): number {
    return this.script.innerOhm;
  }
  get proximityA(): undefined {
    return undefined;
  }

  get pilot(): "B" | "C" {
    return this.pilotOhm === OHM.C ? "C" : "B";
  }

  /** State D is not among its wishes. */
  set pilot(state: "A" | "B" | "C" | "D") {
    this.pilotOhm = state === "C" ? OHM.C : OHM.B;
  }

  /** Whether the switch on the pilot is closed. */
  get isReady(): boolean {
    return this.pilotOhm === OHM.C;
  }

  closeInlet(): void {
    this.inletClosed = true;
  }

  openInlet(): void {
    this.inletClosed = false;
  }

  /** No current, inlet open, switch open. */
  rest(): void {
    this.#toldA = 0;
    this.inletClosed = false;
    this.pilot = "B";
  }

  /** A car with messages is told its power: signed amperes of each phase. */
  draw(amps: number | Phases): void {
    const told = typeof amps === "number" ? amps : amps[0];
    if (told !== 0) this.#firstA ??= told;
    const deaf = this.script.behaviour === "deaf";
    this.#toldA = deaf ? this.#firstA ?? 0 : told;
  }

  sees(dutyPercent: number, nowMs: number): void {
    const dtMs = Math.max(0, nowMs - this.#nowMs);
    this.#nowMs = nowMs;
    this.#dutyPercent = dutyPercent;
    const aim = this.#aimA();
    if (aim !== this.#aim) {
      // Who is told anew while it moves does not begin to think again.
      if (this.#amps === this.#aim) this.#aimAtMs = nowMs;
      this.#aim = aim;
    }
    const pulsing = this.script.behaviour === "pulsing";
    if (!pulsing && nowMs - this.#aimAtMs < REACTION_MS) return;
    const most = pulsing ? 1_000 : RAMP_A_PER_S * dtMs / 1_000;
    this.#amps += Math.max(-most, Math.min(most, this.#aim - this.#amps));
  }

  phaseA(): Triple {
    const { phases } = this.script;
    const amps = this.inletClosed ? this.#amps : 0;
    return [amps, phases > 1 ? amps : 0, phases > 2 ? amps : 0];
  }

  flowed(
    flow: {
      readonly voltageV: number;
      readonly currentA: number;
      readonly phaseV: Triple;
      readonly phaseA: Triple;
      readonly dtMs: number;
    },
  ): void {
    this.presentV = flow.voltageV;
    this.presentA = flow.currentA;
    const [a, b, c] = flow.phaseA;
    const [u, v, w] = flow.phaseV;
    const dc = this.script.demands.length > 0 && u === 0;
    const watts = dc ? flow.voltageV * flow.currentA : a * u + b * v + c * w;
    this.presentW = watts;
    this.inletWh += watts * flow.dtMs / HOUR_MS;
    // A contactor that parts ends the current at once.
    if (u === 0) this.#amps = 0;
  }

  /** Amperes of each phase that it is up to. */
  #aimA(): number {
    const { script } = this;
    const own = script.maxChargeA;
    if (script.behaviour === "sleeping" && this.#dutyPercent >= 100) {
      return SLEEP_DRAW_A;
    }
    const offered = script.control === "basic"
      ? dutyA(this.#dutyPercent)
      : this.#toldA;
    if (script.behaviour === "pulsing" && offered > 0) {
      return this.#nowMs % PULSE_MS < PULSE_ON_MS ? 2 * offered : 0;
    }
    if (script.behaviour === "lying" && offered > 0) return offered * 1.6 + 4;
    if (offered < 0) {
      const most = script.maxDischargeW / NOMINAL_V / script.phases;
      return -Math.min(-offered, most);
    }
    // What cannot be told in the protocol's least current is not drawn.
    return offered < LEAST_A - 0.01 ? 0 : Math.min(offered, own);
  }
}
