/**
 * Plain devices of an outlet for the tests of the loop: every sample is a
 * record that a test sets, stamped at each step unless the device is frozen.
 */

import type {
  MeterSample,
  OutletDevices,
  PilotSample,
  PilotSignal,
  StageCommand,
  StageSample,
} from "../../../drivers/devices/outlet.ts";
import { OutletLoop } from "../../../drivers/realtime/outlet_loop.ts";
import type { LoopOptions } from "../../../drivers/realtime/loop_options.ts";
import {
  type OutletOrder,
  UNBOUNDED,
} from "../../../drivers/realtime/order.ts";
import type { Triple, Writable } from "../../../drivers/realtime/records.ts";

type Name =
  | "stage"
  | "contactor"
  | "pilot"
  | "meter"
  | "insulation"
  | "plug"
  | "grid"
  | "emergencyStop";

/** What a test may make of the physics; both run once in each step. */
export interface Physics {
  /** Signed amperes of the DC output; by default what was commanded. */
  currentA?: ((commandedA: number, closed: boolean) => number) | undefined;
  /** Signed amperes of each terminal of an AC outlet that is closed. */
  phaseA?: ((nowMs: number) => Triple) | undefined;
  /** Changes the meter's true reading into what it tells. */
  meter?: ((sample: Writable<MeterSample>, nowMs: number) => void) | undefined;
  /** Changes the stage's true reading into what it tells. */
  stage?: ((sample: Writable<StageSample>, nowMs: number) => void) | undefined;
}

const CONTACTOR_MS = 60;
const METER_MS = 200;
export const BATTERY_V = 400;
const MS_PER_H = 3_600_000;

/** Devices that a test sets. */
export class TestDevices implements OutletDevices {
  readonly physics: Physics = {};
  /** Devices whose samples keep their old stamp. */
  readonly frozen = new Set<Name>();
  /** Auxiliary contact that says something else. */
  contactSays: boolean | undefined;
  batteryV = BATTERY_V;
  /** Truth of the main contact, and when it parted last. */
  closed = false;
  partedMs = NaN;
  commands: StageCommand[] = [];
  heldUntilMs = 0;
  signals: PilotSignal[] = [];
  locks: string[] = [];
  tests = 0;
  meterPeriodMs = METER_MS;
  nowMs = 0;
  readonly sample = {
    stage: {
      atMonoMs: 0,
      currentA: 0,
      powerW: 0,
      voltageV: 0,
      busV: 0,
      phaseA: [0, 0, 0] as Triple,
      held: true,
    },
    contactor: { atMonoMs: 0, wanted: false, closed: false },
    pilot: {
      atMonoMs: 0,
      volts: 6,
      state: "C",
      dutyPercent: 5,
    } as Writable<PilotSample>,
    meter: {
      atMonoMs: 0,
      powerW: 0,
      chargedWh: 1_000,
      dischargedWh: 500,
      phaseA: [0, 0, 0] as Triple,
    },
    insulation: {
      atMonoMs: 0,
      ohm: 1e6,
      verdict: "valid" as "idle" | "running" | "valid" | "fault",
    },
    plug: { atMonoMs: 0, locked: true, proximityA: 63, pinC: 30 },
    grid: { atMonoMs: 0, phaseV: [230, 230, 230] as Triple, hz: 50 },
    emergencyStop: { atMonoMs: 0, pressed: false },
  };
  #wantedSinceMs = 0;
  #trueCharged = 1_000;
  #trueDischarged = 500;
  #meteredMs = -1e9;

  constructor(readonly kind: "ac" | "dc") {}

  readonly stage = {
    hold: (untilMs: number) => {
      this.heldUntilMs = untilMs;
    },
    command: (command: StageCommand) => {
      this.commands.push({ ...command });
    },
    latest: () => this.sample.stage,
  };
  readonly contactor = {
    close: () => this.#want(true),
    open: () => this.#want(false),
    latest: () => this.sample.contactor,
  };
  readonly pilot = {
    signal: (signal: PilotSignal) => {
      this.signals.push(signal);
    },
    latest: () => this.sample.pilot,
  };
  readonly meter = { id: "test", latest: () => this.sample.meter };
  readonly insulation = {
    start: () => {
      this.tests++;
    },
    latest: () => this.sample.insulation,
  };
  readonly plug = {
    lock: () => {
      this.locks.push("lock");
    },
    unlock: () => {
      this.locks.push("unlock");
    },
    latest: () => this.sample.plug,
  };
  readonly grid = { latest: () => this.sample.grid };
  readonly emergencyStop = { latest: () => this.sample.emergencyStop };

  /** What the stage was told last. */
  get command(): StageCommand {
    return this.commands.at(-1) ??
      { id: 0, ceilingV: 0, floorV: 0, lowA: 0, highA: 0, setA: 0 };
  }

  step(nowMs: number): void {
    const dtMs = nowMs - this.nowMs;
    this.nowMs = nowMs;
    this.#moveContact(nowMs);
    this.#flow(nowMs, dtMs);
    for (const [name, sample] of Object.entries(this.sample)) {
      if (name !== "meter" && !this.frozen.has(name as Name)) {
        sample.atMonoMs = nowMs;
      }
    }
  }

  #want(wanted: boolean): void {
    if (this.sample.contactor.wanted !== wanted) {
      this.#wantedSinceMs = this.nowMs;
    }
    this.sample.contactor.wanted = wanted;
  }

  #moveContact(nowMs: number): void {
    const { contactor } = this.sample;
    if (
      contactor.wanted !== this.closed &&
      nowMs - this.#wantedSinceMs >= CONTACTOR_MS
    ) {
      this.closed = contactor.wanted;
      if (!this.closed) this.partedMs = nowMs;
    }
    contactor.closed = this.contactSays ?? this.closed;
  }

  #flow(nowMs: number, dtMs: number): void {
    const { stage, grid } = this.sample;
    const truth = { currentA: 0, powerW: 0, phaseA: [0, 0, 0] as Triple };
    if (this.kind === "dc") {
      const told = this.command.setA;
      truth.currentA = this.physics.currentA?.(told, this.closed) ??
        (this.closed ? told : 0);
      truth.powerW = truth.currentA * this.batteryV;
    } else if (this.closed) {
      truth.phaseA = this.physics.phaseA?.(nowMs) ?? [0, 0, 0];
      truth.currentA = truth.phaseA.reduce((sum, a) => sum + a, 0);
      truth.powerW = truth.currentA * 230;
    }
    if (!this.frozen.has("stage")) {
      Object.assign(stage, truth);
      const ac = this.kind === "ac";
      stage.voltageV = ac ? (this.closed ? grid.phaseV[0] : 0) : this.batteryV;
      stage.busV = ac ? 0 : this.closed ? this.batteryV : 0;
      this.physics.stage?.(stage, nowMs);
    }
    const wh = truth.powerW * dtMs / MS_PER_H;
    if (wh > 0) this.#trueCharged += wh;
    else this.#trueDischarged -= wh;
    if (this.frozen.has("meter")) return;
    if (nowMs - this.#meteredMs < this.meterPeriodMs) return;
    this.#meteredMs = nowMs;
    const { meter } = this.sample;
    meter.atMonoMs = nowMs;
    meter.powerW = truth.powerW;
    meter.chargedWh = this.#trueCharged;
    meter.dischargedWh = this.#trueDischarged;
    meter.phaseA = truth.phaseA;
    this.physics.meter?.(meter, nowMs);
  }
}

const FOREVER_MS = 1e12;

/** An order that transfers within wide bounds, every permit given. */
export function anOrder(given: Partial<OutletOrder> = {}): OutletOrder {
  return {
    epoch: 1,
    mode: "transfer",
    atOnce: false,
    envelope: {
      charge: { maxW: 40_000, maxA: [100, 100, 100] },
      discharge: { maxW: 40_000, maxA: [100, 100, 100] },
      ceilingV: 450,
      floorV: 300,
    },
    carMaxV: 460,
    setW: 0,
    setA: undefined,
    setUntilMonoMs: FOREVER_MS,
    riseWPerS: UNBOUNDED,
    follows: "stage",
    loopMs: 250,
    permits: {
      session: FOREVER_MS,
      gateway: FOREVER_MS,
      allocation: FOREVER_MS,
      clock: FOREVER_MS,
      owner: FOREVER_MS,
      vehicle: FOREVER_MS,
    },
    lock: true,
    pilot: "5%",
    insulationTest: 0,
    gridReturnMs: 0,
    ...given,
  };
}

/** An AC order: `amps` a phase in both directions. */
export function anAcOrder(
  amps: number,
  given: Partial<OutletOrder> = {},
): OutletOrder {
  const bounds = { maxW: amps * 690, maxA: [amps, amps, amps] as const };
  return anOrder({
    envelope: { charge: bounds, discharge: bounds, ceilingV: 0, floorV: 0 },
    follows: "pwm",
    setW: amps * 690,
    ...given,
  });
}

/** An outlet whose loop runs on virtual time. */
export class Bench {
  nowMs = 0;
  readonly devices: TestDevices;
  readonly loop: OutletLoop;
  #order: OutletOrder = anOrder({ mode: "off" });

  constructor(kind: "ac" | "dc", options: Partial<LoopOptions> = {}) {
    this.devices = new TestDevices(kind);
    this.loop = new OutletLoop(this.devices, options);
    this.run(100);
  }

  get order(): OutletOrder {
    return this.#order;
  }

  write(order: OutletOrder): void {
    this.#order = order;
    this.loop.write(order);
  }

  /** Writes the present order with some fields changed. */
  change(fields: Partial<OutletOrder>): void {
    this.write({ ...this.#order, ...fields });
  }

  /** Takes one permit of the gateway away. */
  withdraw(name: keyof OutletOrder["permits"]): void {
    this.change({ permits: { ...this.#order.permits, [name]: 0 } });
  }

  /** Runs turns for `ms`; stops early when `until` says so. Returns the time that passed. */
  run(ms: number, until: () => boolean = () => false): number {
    const from = this.nowMs;
    while (this.nowMs - from < ms && !until()) {
      this.nowMs += 10;
      this.loop.tick(this.nowMs);
    }
    return this.nowMs - from;
  }

  /** Time until the loop trips, at most `ms`. */
  untilTrip(ms: number): number {
    return this.run(ms, () => this.trip !== undefined);
  }

  /** Time until the contact has parted, at most `ms`. */
  untilParted(ms: number): number {
    return this.run(ms, () => !this.devices.closed);
  }

  /** Nothing runs for `ms`, neither loop nor devices. */
  stall(ms: number): void {
    this.nowMs += ms;
  }

  get trip(): string | undefined {
    return this.loop.latest().trip?.name;
  }
}

/** A DC outlet at work with `amps`, signed. */
export function dcBench(
  amps: number,
  options: Partial<LoopOptions> = {},
): Bench {
  const bench = new Bench("dc", options);
  bench.write(anOrder({ setA: amps, epoch: 1 }));
  bench.run(3_000);
  return bench;
}

/** An AC outlet with an envelope of `amps` and a car that draws `drawn` (signed) on each phase. */
export function acBench(
  amps: number,
  drawn: number,
  given: Partial<OutletOrder> = {},
): Bench {
  const bench = new Bench("ac", { maxA: 32 });
  bench.devices.physics.phaseA = () => [drawn, drawn, drawn];
  bench.write(anAcOrder(amps, given));
  bench.run(3_000);
  return bench;
}
