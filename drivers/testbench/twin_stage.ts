/**
 * Simulated power stage and contactor.
 *
 * @module
 */

import type {
  Contactor,
  ContactorSample,
  PowerStage,
  StageCommand,
  StageSample,
} from "../devices/outlet.ts";
import type { Circuit } from "./circuit.ts";
import { Sampled, type Writable } from "./sampled.ts";

const PERIOD_MS = 10;

/** Takes commands under a lease; an AC outlet carries what the car makes. */
export class TwinStage implements PowerStage {
  readonly #circuit: Circuit;
  readonly #sample = new Sampled<StageSample>({
    atMonoMs: 0,
    currentA: 0,
    powerW: 0,
    voltageV: 0,
    busV: 0,
    phaseA: [0, 0, 0],
    held: false,
  }, PERIOD_MS);
  readonly #measure = (into: Writable<StageSample>) => this.#read(into);
  #lastId: number | undefined;

  constructor(circuit: Circuit) {
    this.#circuit = circuit;
  }

  hold(untilMonoMs: number): void {
    if (!this.#circuit.faults.stageSilent) {
      this.#circuit.holdUntilMs = untilMonoMs;
    }
  }

  command(command: StageCommand): void {
    const { faults, command: told } = this.#circuit;
    if (faults.stageSilent || command.id === this.#lastId) return;
    this.#lastId = command.id;
    // Passed over as a whole: a ceiling of zero would end the current as well.
    const less = Math.abs(command.setA) < Math.abs(told.setA);
    if (faults.stageIgnoresZero && less) return;
    told.ceilingV = command.ceilingV;
    told.floorV = command.floorV;
    told.lowA = command.lowA;
    told.highA = command.highA;
    told.setA = command.setA;
  }

  latest(): StageSample {
    return this.#sample.shown;
  }

  step(): void {
    const { nowMs, faults } = this.#circuit;
    if (faults.stageSilent) return;
    this.#sample.step(nowMs, faults.samplesLateMs, this.#measure);
  }

  #read(into: Writable<StageSample>): void {
    const { faults, powerW, currentA, cableV, busV, phaseA, held } =
      this.#circuit;
    const { stageReadsA, stageReadsV } = faults;
    into.currentA = currentA * stageReadsA;
    into.powerW = powerW * stageReadsA * stageReadsV;
    into.voltageV = cableV * stageReadsV;
    into.busV = busV * stageReadsV;
    into.phaseA = [
      phaseA[0] * stageReadsA,
      phaseA[1] * stageReadsA,
      phaseA[2] * stageReadsA,
    ];
    into.held = held;
  }
}

/** Coil, and an auxiliary contact that may lie. */
export class TwinContactor implements Contactor {
  readonly #circuit: Circuit;
  readonly #sample = new Sampled<ContactorSample>(
    { atMonoMs: 0, wanted: false, closed: false },
    PERIOD_MS,
  );
  readonly #measure = (into: Writable<ContactorSample>) => {
    const { auxiliary } = this.#circuit.faults;
    into.wanted = this.#circuit.coil;
    into.closed = auxiliary === "true"
      ? this.#circuit.contactor.anyClosed
      : auxiliary === "closed";
  };

  constructor(circuit: Circuit) {
    this.#circuit = circuit;
  }

  close(): void {
    this.#circuit.coil = true;
  }

  open(): void {
    this.#circuit.coil = false;
  }

  latest(): ContactorSample {
    return this.#sample.shown;
  }

  step(): void {
    const { nowMs, faults } = this.#circuit;
    this.#sample.step(nowMs, faults.samplesLateMs, this.#measure);
  }
}
