/**
 * The physical model of one simulated outlet and the car plugged into it: one
 * circuit, so that every simulated device shows the same truth.
 *
 * It does what it is told, also when that is wrong: nothing here limits
 * current, voltage or power on behalf of the station. What is public is the
 * truth for whoever judges the station; devices show it with their own faults.
 *
 * @module
 */

import { percentOf, pilotVolts } from "../devices/pilot_levels.ts";
import type { PhaseTriple, PilotSignal } from "../devices/outlet.ts";
import { AcPath, type Phases } from "./ac_path.ts";
import type { CarPlug, CarSocket } from "./car_plug.ts";
import { ContactorModel } from "./contactor_model.ts";
import { DcPath, type Inrush } from "./dc_path.ts";
import { stageLossW } from "./efficiency.ts";
import { EnergyAccount } from "./energy_account.ts";
import { isSound, noFaults, type TwinFaults } from "./faults.ts";
import { type CircuitOptions, circuitOptions } from "./options.ts";
import { PlugEnd } from "./plug_end.ts";
import { Supply } from "./supply.ts";

const LONGEST_STEP_MS = 10;
/** Below this the current counts as ended, amperes. */
const NO_CURRENT_A = 1;
const SHORT_PILOT_V = 0.5;
const OPEN_PILOT_V = 12;

/** One circuit from the supply to the battery. */
export class Circuit implements CarSocket {
  readonly options: CircuitOptions;
  readonly faults: TwinFaults = noFaults();
  readonly energy = new EnergyAccount();
  readonly contactor: ContactorModel;
  readonly supply: Supply;
  readonly plug: PlugEnd;

  // What the station's devices want.
  readonly command = { ceilingV: 0, floorV: 0, lowA: 0, highA: 0, setA: 0 };
  holdUntilMs = -Infinity;
  coil = false;
  signal: PilotSignal = "X1";

  nowMs = 0;
  readonly #dc: DcPath;
  readonly #ac: AcPath;
  readonly #gridPhaseW: Phases = [0, 0, 0];
  readonly #flow;
  #lossW = 0;
  #started = false;
  #heldMs = -Infinity;
  #car: CarPlug | undefined;

  /** @throws RangeError that names an option which cannot be */
  constructor(options: Partial<CircuitOptions> = {}) {
    this.options = circuitOptions(options);
    const { kind, phases, contactorMs, cableOhm } = this.options;
    this.contactor = new ContactorModel(kind === "ac" ? 4 : 2, contactorMs);
    this.supply = new Supply(this.options, this.faults);
    this.plug = new PlugEnd(this.options, this.faults);
    this.#dc = new DcPath(this.options, this.faults);
    this.#ac = new AcPath(phases, cableOhm);
    this.#flow = {
      voltageV: 0,
      currentA: 0,
      powerW: 0,
      phaseV: this.#ac.inletV,
      phaseA: this.#ac.phaseA,
      dtMs: 0,
    };
  }

  get car(): CarPlug | undefined {
    return this.#car;
  }

  plugIn(car: CarPlug): void {
    if (this.#car !== undefined && this.#car !== car) {
      throw new Error(
        "cannot plug in: another car is plugged into this outlet",
      );
    }
    this.#car = car;
  }

  unplug(): void {
    this.#car = undefined;
  }

  /** The lease given by the station still runs. */
  get held(): boolean {
    return this.faults.stageOutlivesLease || this.nowMs <= this.holdUntilMs;
  }

  /** Signed amperes. AC: sum of the phases. */
  get currentA(): number {
    return this.#isAc ? this.#ac.currentA : this.#dc.currentA;
  }

  /** AC: signed amperes of each terminal. DC: the first alone. */
  get phaseA(): PhaseTriple {
    return this.#isAc ? this.#ac.phaseA : [this.#dc.currentA, 0, 0];
  }

  /** At the outlet, signed watts. */
  get powerW(): number {
    return this.#isAc ? this.#ac.powerW : this.#dc.cableV * this.#dc.currentA;
  }

  /** Taken from each phase of the supply, signed watts, losses included. */
  get gridPhaseW(): PhaseTriple {
    return this.#gridPhaseW;
  }

  /** Sum of `gridPhaseW`. */
  get gridW(): number {
    return this.powerW + this.#lossW;
  }

  /** DC: between stage and contactor, volts; zero for AC. */
  get busV(): number {
    return this.#dc.busV;
  }

  /** In the plug, volts: what a hand could touch. */
  get cableV(): number {
    return this.#isAc ? this.#ac.highestV : this.#dc.cableV;
  }

  /** AC: in the plug, line to neutral volts of each phase. */
  get plugPhaseV(): PhaseTriple {
    return this.#ac.plugV;
  }

  /** DC: closings onto unequal voltages. */
  get inrush(): Readonly<Inrush> {
    return this.#dc.inrush;
  }

  /** Duty cycle on the pilot, percent, as both ends of the cable see it. */
  get dutyPercent(): number {
    const { pilotShort, pilotOpen, earthLost } = this.faults;
    return pilotShort || pilotOpen || earthLost ? 0 : percentOf(this.signal);
  }

  /** Volts at the station's end of the pilot: with PWM those of the positive half. */
  get pilotV(): number {
    const { pilotShort, pilotOpen, earthLost } = this.faults;
    if (pilotShort) return SHORT_PILOT_V;
    if (this.signal === "E") return 0;
    if (this.signal === "F") return -OPEN_PILOT_V;
    if (pilotOpen || earthLost) return OPEN_PILOT_V;
    return pilotVolts(this.#car?.pilotOhm ?? Infinity);
  }

  /** To earth, both sides together, ohms. */
  get insulationOhm(): number {
    const own = this.faults.insulationOhm || this.options.insulationOhm;
    const other = this.#car?.insulationOhm ?? Infinity;
    return other === Infinity ? own : own * other / (own + other);
  }

  /** AC: current to earth, amperes. */
  get residualA(): number {
    if (!this.#isAc) return 0;
    return this.#ac.highestV / this.insulationOhm + this.faults.residualA;
  }

  /** What the cable may carry by its proximity resistor, amperes; 0 = no cable. */
  get proximityA(): number {
    if (this.#car === undefined || this.faults.proximityLost) return 0;
    return this.#car.proximityA ?? this.options.cableA;
  }

  get #isAc(): boolean {
    return this.options.kind === "ac";
  }

  /**
   * Nobody is plugged in, nothing is closed, charged, leased or wrong, and
   * nothing moves: one step of any length comes to the same as many short ones.
   */
  get rests(): boolean {
    return this.#started && this.#car === undefined && !this.coil &&
      this.contactor.rests && this.plug.rests && this.#carriesNothing &&
      !this.held && isSound(this.faults);
  }

  get #carriesNothing(): boolean {
    return this.#highestA === 0 && this.busV === 0 && this.cableV === 0;
  }

  /** Brings the circuit to `nowMonoMs`; steps backwards are ignored. */
  step(nowMonoMs: number): void {
    if (!this.#started) {
      this.#started = true;
      this.nowMs = nowMonoMs;
    }
    while (this.nowMs < nowMonoMs) {
      const restMs = nowMonoMs - this.nowMs;
      const dtMs = restMs > LONGEST_STEP_MS && !this.rests
        ? LONGEST_STEP_MS
        : restMs;
      this.nowMs += dtMs;
      this.#step(dtMs);
    }
  }

  #step(dtMs: number): void {
    const car = this.#car;
    car?.sees?.(this.dutyPercent, this.nowMs);
    this.supply.step(this.powerW < 0);
    this.contactor.step(
      this.#coilPowered(),
      this.nowMs,
      dtMs,
      this.#highestA,
      this.faults,
    );
    if (this.#isAc) {
      const { poles } = this.contactor;
      this.#ac.step(poles, this.supply.phaseV, car?.phaseA());
    } else {
      this.#dc.step(dtMs, this.command, {
        conducts: this.contactor.conducts,
        battery: car?.inletClosed ? car : undefined,
        supplied: this.supply.present,
        acting: this.held,
      });
    }
    this.plug.step(dtMs, this.#highestA);
    this.#account(car, dtMs);
  }

  get #highestA(): number {
    if (!this.#isAc) return Math.abs(this.#dc.currentA);
    const [l1, l2, l3] = this.#ac.phaseA;
    return Math.max(Math.abs(l1), Math.abs(l2), Math.abs(l3));
  }

  /** Without its lease the stage takes the coil's supply away, once no current flows or in the end. */
  #coilPowered(): boolean {
    if (this.held) this.#heldMs = this.nowMs;
    const waits = this.#highestA > NO_CURRENT_A &&
      this.nowMs - this.#heldMs < this.options.releaseMs;
    return this.coil && (this.held || waits);
  }

  #account(car: CarPlug | undefined, dtMs: number): void {
    const { efficiency, ratedW } = this.options;
    const outletW = this.powerW;
    this.#lossW = this.#isAc ? 0 : stageLossW(efficiency, ratedW, outletW);
    const cableLossW = this.#isAc ? this.#ac.cableLossW : this.#dc.cableLossW;
    this.energy.add(outletW, this.#lossW, cableLossW, dtMs);
    this.#shareOut(outletW + this.#lossW);
    if (car === undefined) return;
    const flow = this.#flow;
    const inletV = this.#ac.inletV;
    flow.voltageV = this.#isAc
      ? Math.max(inletV[0], inletV[1], inletV[2])
      : this.#dc.inletV;
    flow.currentA = this.currentA;
    flow.powerW = outletW - cableLossW;
    flow.dtMs = dtMs;
    car.flowed(flow);
  }

  #shareOut(gridW: number): void {
    const { phaseV } = this.supply;
    // A stage loads its phases by their voltages; without any nothing flows.
    const sumV = phaseV[0] + phaseV[1] + phaseV[2];
    for (const phase of [0, 1, 2] as const) {
      this.#gridPhaseW[phase] = this.#isAc
        ? this.#ac.phaseW[phase]
        : sumV > 0
        ? gridW * phaseV[phase] / sumV
        : 0;
    }
  }
}
