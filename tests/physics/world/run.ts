/**
 * Runs a world: twins, cars, the station under judgement, and the judge.
 *
 * @module
 */

import type {
  TwinOptions,
  TwinOutlet,
} from "../../../drivers/testbench/mod.ts";
import { Judge } from "../judge/judge.ts";
import type {
  DeviceFault,
  Finding,
  OutletRules,
  OutletStep,
  Triple,
} from "../judge/types.ts";
import { LEAST_A, PhysicalCar } from "./physical_car.ts";
import type { FaultPlan } from "./faults.ts";
import type { MakePlant, Plant } from "./plant.ts";
import type {
  CarScript,
  OutletScript,
  WorldEvent,
  WorldScript,
} from "./script.ts";
import type { Tamper } from "./tamper.ts";
import { rotated, truthOf } from "./truth.ts";

const STEP_MS = 10;
const NOMINAL_V = 230;
const CABLE_OHM = 0.005;
const INSULATION_MS = 500;
/** A meter that lied needs its registers to be believed again: never in a run. */
const UNPLUG_MS = 3_000;

/** What a run has shown. */
export interface WorldResult {
  readonly findings: readonly Finding[];
  /** Into vehicles and out of them, Wh, by the cars' own account. */
  readonly chargedWh: number;
  readonly closings: number;
  /** What the station says has happened. */
  readonly lines: readonly string[];
}

/**
 * Runs `script` on the station that `make` makes, with `tamper` in its seams,
 * to its end or to a finding that is `enough`.
 */
export async function runWorld(
  script: WorldScript,
  make: MakePlant,
  tamper: Tamper = {},
  enough: (finding: Finding) => boolean = () => false,
): Promise<WorldResult> {
  const world = new World(script, make, tamper);
  for (let nowMs = 0; nowMs <= script.lengthMs; nowMs += STEP_MS) {
    await world.step(nowMs);
    if (world.findings.some(enough)) break;
  }
  return await world.finish();
}

class World {
  readonly #script: WorldScript;
  readonly #plant: Plant;
  readonly #judge: Judge;
  readonly #twins: readonly TwinOutlet[];
  readonly #cars: (PhysicalCar | undefined)[];
  readonly #pastWh: number[];
  readonly #faults: { outlet: number; plan: FaultPlan; untilMs: number }[] = [];
  readonly #leaving: (number | undefined)[];
  readonly #waiting: WorldEvent[];
  #stallUntilMs = -1;
  #supplyUntilMs = -1;
  #other: Triple = [0, 0, 0];

  constructor(script: WorldScript, make: MakePlant, tamper: Tamper) {
    this.#script = script;
    const ids = script.outlets.map((_, n) => String(n + 1));
    this.#judge = new Judge(script.site, script.outlets.map(rulesOf));
    this.#cars = script.outlets.map(() => undefined);
    this.#leaving = script.outlets.map(() => undefined);
    this.#pastWh = script.outlets.map(() => 0);
    this.#waiting = [...script.events];
    this.#plant = make({
      script,
      ids,
      twinOptions: (n) => twinOptionsOf(script.outlets[n]),
      tamper,
      judge: this.#judge,
    });
    this.#twins = this.#plant.twins;
  }

  async step(nowMs: number): Promise<void> {
    while ((this.#waiting[0]?.atMs ?? Infinity) <= nowMs) {
      const event = this.#waiting.shift();
      if (event !== undefined) this.#happen(event, nowMs);
    }
    this.#endFaults(nowMs);
    for (const car of this.#script.cars) this.#comeAndGo(car, nowMs);
    const stalled = nowMs <= this.#stallUntilMs;
    // Physics goes on while the process stands still.
    for (const twin of this.#twins) twin.circuit.step(nowMs);
    if (!stalled) await this.#plant.tick(nowMs);
    this.#judge.step({
      atMs: nowMs,
      outlets: this.#script.outlets.map((outlet, n) => this.#look(outlet, n)),
      otherW: this.#other,
      stalled,
    });
  }

  /** Up to now. */
  get findings(): readonly Finding[] {
    return this.#judge.findings;
  }

  async finish(): Promise<WorldResult> {
    const findings = this.#judge.finish();
    await this.#plant.end();
    return {
      findings,
      lines: this.#plant.lines(),
      chargedWh: this.#script.outlets
        .reduce((sum, _, n) => sum + this.#inletWh(n), 0),
      closings: this.#twins
        .reduce((sum, { circuit }) => sum + circuit.contactor.closings, 0),
    };
  }

  #inletWh(n: number): number {
    return (this.#pastWh[n] ?? 0) + (this.#cars[n]?.inletWh ?? 0);
  }

  #look(outlet: OutletScript, n: number): OutletStep {
    const twin = this.#twins[n];
    if (twin === undefined) throw new Error(`no twin ${n}`);
    const car = this.#cars[n];
    const truth = truthOf(twin, outlet, car, this.#inletWh(n));
    const faults = this.#faults
      .filter((each) => each.outlet === n)
      .flatMap(({ plan }): DeviceFault[] => plan.judged ? [plan.judged] : []);
    const supply = this.#supplyUntilMs >= 0 && truth.hz === 0;
    return {
      truth,
      faults: supply ? [...faults, "supply"] : faults,
      intent: intentOf(outlet, car, this.#leaving[n] !== undefined),
    };
  }

  #comeAndGo(script: CarScript, nowMs: number): void {
    const n = script.outlet;
    const twin = this.#twins[n];
    if (twin === undefined) return;
    if (nowMs === script.arriveMs - script.arriveMs % STEP_MS) {
      const car = new PhysicalCar(script);
      this.#cars[n] = car;
      twin.circuit.plugIn(car);
      this.#plant.arrive(n, car);
      return;
    }
    if (nowMs < script.leaveMs || this.#cars[n] === undefined) return;
    this.#leaving[n] ??= nowMs;
    const free = this.#plant.leave(n, nowMs);
    if (!free || nowMs - (this.#leaving[n] ?? nowMs) < UNPLUG_MS) return;
    this.#pastWh[n] = this.#inletWh(n);
    this.#cars[n] = undefined;
    twin.circuit.unplug();
  }

  #happen(event: WorldEvent, nowMs: number): void {
    const id = (outlet: number) => String(outlet + 1);
    switch (event.kind) {
      case "fault": {
        const faults = this.#twins[event.outlet]?.circuit.faults;
        if (faults) Object.assign(faults, event.fault.set);
        this.#faults.push({
          outlet: event.outlet,
          plan: event.fault,
          untilMs: nowMs + event.forMs,
        });
        return;
      }
      case "supply":
        this.#supplyUntilMs = nowMs + event.forMs;
        for (const { circuit } of this.#twins) circuit.faults.supplyLost = true;
        return;
      case "stop":
        this.#judge.stopped(id(event.outlet), nowMs);
        return this.#plant.stop(event.outlet);
      case "start":
        this.#judge.started(id(event.outlet));
        return this.#plant.start(event.outlet);
      case "reset":
        this.#judge.confirmed(id(event.outlet));
        return this.#plant.reset(event.outlet);
      case "wish": {
        const wish = {
          ...event,
          outlet: event.outlet === undefined ? undefined : id(event.outlet),
          fromMs: nowMs,
          untilMs: nowMs + event.forMs,
        };
        return this.#plant.wish(wish);
      }
      case "withdraw":
        this.#judge.withdrawn(event.id);
        return this.#plant.withdraw(event.id);
      case "owner":
        this.#judge.owner(id(event.outlet), event.owner);
        return this.#plant.owner(event.outlet, event.owner);
      case "wallClock":
        return this.#plant.wallClock(event.byMs);
      case "clock":
        this.#judge.clock(event.synced);
        return this.#plant.clock(event.synced);
      case "stall":
        this.#stallUntilMs = nowMs + event.forMs;
        return;
      case "otherLoad": {
        const [a, b, c] = event.watts;
        this.#other = [a, b, c];
        return this.#plant.otherLoad(this.#other);
      }
    }
  }

  #endFaults(nowMs: number): void {
    if (this.#supplyUntilMs >= 0 && nowMs >= this.#supplyUntilMs) {
      this.#supplyUntilMs = -1;
      for (const { circuit } of this.#twins) circuit.faults.supplyLost = false;
    }
    for (const each of this.#faults) {
      // A register that was wrong stays wrong, and a weld stays a weld.
      const stays = each.plan.judged === "meter" ||
        each.plan.judged === "welded";
      if (nowMs < each.untilMs || stays) continue;
      each.untilMs = Infinity;
      const faults = this.#twins[each.outlet]?.circuit.faults;
      if (faults) Object.assign(faults, soundOf(each.plan));
      const at = this.#faults.indexOf(each);
      this.#faults.splice(at, 1);
      return;
    }
  }
}

/** The sound values of what a plan has set. */
function soundOf(
  { set }: FaultPlan,
): Record<string, number | boolean | string> {
  const sound: Record<string, number | boolean | string> = {};
  for (const [name, value] of Object.entries(set)) {
    if (name === "auxiliary") sound[name] = "true";
    else if (name.endsWith("Factor") || name.startsWith("stageReads")) {
      sound[name] = 1;
    } else sound[name] = typeof value === "boolean" ? false : 0;
  }
  return sound;
}

/** What no configuration says of an outlet. */
function twinOptionsOf(outlet: OutletScript | undefined): TwinOptions {
  return {
    cableOhm: CABLE_OHM,
    meterError: outlet?.meterError ?? 0,
    insulationMs: INSULATION_MS,
  };
}

/** The configuration as the judge reads it. */
export function rulesOf(outlet: OutletScript, n: number): OutletRules {
  return {
    id: String(n + 1),
    kind: outlet.kind,
    maxA: outlet.maxA,
    maxDischargeA: outlet.maxA,
    maxV: outlet.maxV,
    maxW: outlet.maxW,
    maxDischargeW: outlet.maxW,
    cableA: outlet.cableA,
    cableOhm: CABLE_OHM,
    meterErrorPercent: 100 * Math.abs(outlet.meterError),
    insulationMs: INSULATION_MS + 200,
    free: outlet.free,
    owner: outlet.owner,
  };
}

/** What the car would take now. */
function intentOf(
  outlet: OutletScript,
  car: PhysicalCar | undefined,
  leaving: boolean,
): OutletStep["intent"] {
  const dc = outlet.kind === "dc";
  const phases = car?.script.phases ?? 3;
  const parts = [1, phases > 1 ? 1 : 0, phases > 2 ? 1 : 0];
  const share = dc
    ? [1 / 3, 1 / 3, 1 / 3] as const
    : rotated(parts.map((part) => part / phases), outlet.rotation);
  const honest = car?.script.behaviour === "honest";
  if (car === undefined || leaving || car.soc > 95) {
    return { honest, wantsW: 0, leastW: 0, phaseShare: share };
  }
  const { maxChargeA, maxChargeW } = car.script;
  const own = dc
    ? Math.min(maxChargeA * car.openCircuitV, maxChargeW)
    : Math.min(maxChargeA * NOMINAL_V * phases, maxChargeW);
  return {
    honest,
    wantsW: own,
    leastW: dc ? 0 : LEAST_A * NOMINAL_V * phases,
    phaseShare: share,
  };
}
