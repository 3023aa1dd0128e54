/** Hand-made traces of the physical world, for tests of the judge. */

import { Judge } from "./judge/judge.ts";
import type { Fields } from "./judge/fields.ts";
import type {
  CarIntent,
  DeviceFault,
  Finding,
  OutletRules,
  OutletTruth,
  SiteRules,
  Triple,
} from "./judge/types.ts";

const STEP_MS = 10;
const HOUR_MS = 3_600_000;
const STAGE_EFFICIENCY = 0.95;

export const SITE: SiteRules = {
  importW: 100_000,
  exportW: 50_000,
  reserveW: 0,
  fuseA: 200,
  gridReturnMs: 60_000,
};

export const DC: OutletRules = {
  id: "1",
  kind: "dc",
  maxA: 125,
  maxDischargeA: 100,
  maxV: 500,
  maxW: 50_000,
  maxDischargeW: 40_000,
  cableA: 200,
  cableOhm: 0,
  meterErrorPercent: 0.5,
  insulationMs: 1_000,
  free: false,
  owner: { allowDischarge: true, minSoc: 20 },
};

export const AC: OutletRules = {
  ...DC,
  kind: "ac",
  maxA: 32,
  maxDischargeA: 32,
  maxW: 22_000,
  maxDischargeW: 22_000,
  cableA: 32,
};

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const IDLE: OutletTruth = {
  closed: false,
  inletClosed: false,
  cableV: 0,
  busV: 0,
  batteryV: 400,
  currentA: 0,
  phaseA: [0, 0, 0],
  supplyV: [230, 230, 230],
  hz: 50,
  pilot: "C",
  dutyPercent: 5,
  locked: true,
  plugged: true,
  insulationOhm: 5_000_000,
  residual: false,
  emergencyPressed: false,
  pinC: 25,
  gridW: [0, 0, 0],
  meterChargedWh: 0,
  meterDischargedWh: 0,
  inletWh: 0,
  soc: 50,
};

const NOBODY: CarIntent = {
  honest: true,
  wantsW: 0,
  leastW: 0,
  phaseShare: [1 / 3, 1 / 3, 1 / 3],
};

const q = (Value: number) => ({ Value, Exponent: 0 });

/** One outlet, or as many as there are rules, over time. */
export class Trace {
  readonly judge: Judge;
  readonly truths: Mutable<OutletTruth>[];
  readonly intents: Mutable<CarIntent>[];
  readonly faults: DeviceFault[][];
  otherW: Triple = [0, 0, 0];
  stalled = false;
  /** Whether registers, inlet and grid follow what flows. */
  honestEnergy = true;
  /** Loop requests of outlets in transfer come by themselves. */
  loops = true;
  nowMs = 0;
  readonly #rules: readonly OutletRules[];
  readonly #loop = new Map<string, Fields>();

  constructor(
    rules: readonly OutletRules[] = [DC],
    site: SiteRules = SITE,
  ) {
    this.#rules = rules;
    this.judge = new Judge(site, rules);
    this.truths = rules.map(() => ({ ...IDLE }));
    this.intents = rules.map(() => ({ ...NOBODY }));
    this.faults = rules.map(() => []);
  }

  get truth(): Mutable<OutletTruth> {
    return this.at(0);
  }
  get intent(): Mutable<CarIntent> {
    const found = this.intents[0];
    if (found === undefined) throw new Error("no outlet");
    return found;
  }
  at(n: number): Mutable<OutletTruth> {
    const found = this.truths[n];
    if (found === undefined) throw new Error(`no outlet ${n}`);
    return found;
  }

  say(by: "car" | "station", name: string, fields: Fields, n = 0): void {
    const id = this.#rules[n]?.id ?? "1";
    this.judge.heard(id, by, { name, fields, family: "iso20" }, this.nowMs);
  }

  /** A -20 session that has come to its transfer: contactors closed, voltages matched. */
  transfer(loop: Fields = {}, n = 0): this {
    const id = this.#rules[n]?.id ?? "1";
    const dc = this.#rules[n]?.kind === "dc";
    const truth = this.at(n);
    this.run(20);
    this.judge.authorised(id);
    truth.busV = dc ? truth.batteryV : 0;
    truth.cableV = truth.busV;
    this.run(20);
    truth.closed = true;
    truth.inletClosed = dc;
    this.run(20);
    this.say("car", "PowerDeliveryReq", { ChargeProgress: "Start" }, n);
    this.say("station", "PowerDeliveryRes", { ResponseCode: "OK" }, n);
    this.words(loop, n);
    return this.run(20);
  }

  /** What the car says in each loop from now on; numbers become RationalNumbers. */
  words(loop: Fields, n = 0): void {
    const numbers = Object.entries(loop).map(([name, value]) => [
      name,
      typeof value === "number" ? q(value) : value,
    ]);
    const id = this.#rules[n]?.id ?? "1";
    this.#loop.set(id, Object.fromEntries(numbers));
    this.#request(n);
  }

  /** Runs for that long in steps of 10 ms. */
  run(ms: number, each?: (sinceMs: number) => void): this {
    for (let since = STEP_MS; since <= ms; since += STEP_MS) {
      this.nowMs += STEP_MS;
      each?.(since);
      this.#energy();
      if (this.loops && this.nowMs % 250 === 0) {
        this.#rules.forEach((_, n) => this.#request(n));
      }
      this.judge.step({
        atMs: this.nowMs,
        otherW: this.otherW,
        stalled: this.stalled,
        outlets: this.truths.map((truth, n) => ({
          truth: { ...truth },
          intent: { ...(this.intents[n] ?? NOBODY) },
          faults: [...(this.faults[n] ?? [])],
        })),
      });
    }
    return this;
  }

  /** Rules that have been found broken. */
  get broken(): string[] {
    return this.judge.findings.map(({ rule }) => rule);
  }

  /** First finding of a rule. */
  found(rule: string): Finding | undefined {
    return this.judge.findings.find((each) => each.rule === rule);
  }

  #request(n: number): void {
    const { id, kind } = this.#rules[n] ?? DC;
    const loop = this.#loop.get(id);
    if (loop === undefined) return;
    const mode = loop["dynamic"] === true ? "Dynamic" : "Scheduled";
    const name = kind === "dc" ? "DC" : "AC";
    this.say("car", `${name}_ChargeLoopReq`, {
      [`BPT_${mode}_${name}_CLReqControlMode`]: loop,
      DisplayParameters: { PresentSOC: this.at(n).soc },
    }, n);
  }

  #energy(): void {
    if (!this.honestEnergy) return;
    const hours = STEP_MS / HOUR_MS;
    this.truths.forEach((truth, n) => {
      const dc = this.#rules[n]?.kind === "dc";
      const [a, b, c] = truth.phaseA;
      const [u, v, w] = truth.supplyV;
      const watts = dc ? truth.cableV * truth.currentA : a * u + b * v + c * w;
      if (watts > 0) truth.meterChargedWh += watts * hours;
      else truth.meterDischargedWh -= watts * hours;
      truth.inletWh += watts * hours;
      const grid = watts > 0
        ? watts / STAGE_EFFICIENCY
        : watts * STAGE_EFFICIENCY;
      truth.gridW = dc ? [grid / 3, grid / 3, grid / 3] : [a * u, b * v, c * w];
    });
  }
}
