/** Brings a scripted car to a charger of a simulated gateway over memory. */

import {
  type MemoryPair,
  memoryPair,
} from "../../drivers/exits/memory_link.ts";
import { PROTECTION, type World } from "../simulation/_world.ts";
import { BatteryCar, type BatteryOptions } from "./battery_car.ts";
import { type Truth, truthOf } from "./plugs.ts";
import { type CarWish, type ScriptedCar, scriptedCar } from "./scripted_car.ts";

/** What the outlet really did, gathered at every 10 ms that `run` passed. */
export interface Peak {
  mostW: number;
  leastW: number;
  mostA: number;
  leastA: number;
  mostV: number;
  /** How often the contactor has closed. */
  closings: number;
}

/** A car at its charger. */
export interface Meeting {
  readonly world: World;
  readonly chargerId: string;
  readonly body: BatteryCar;
  readonly car: ScriptedCar;
  readonly link: MemoryPair;
  truth(): Truth;
  /** How many requests of such names have been answered. */
  exchangesOf(root: RegExp): number;
  /** What has been since the last `fresh`. */
  readonly peak: Peak;
  /** Begins a new gathering. */
  fresh(): void;
  /** Moves time on in steps, of 10 ms unless told otherwise, and gathers the truth. */
  run(ms: number, stepMs?: number): Promise<void>;
  /** As `run`, until `done`; fails the test with what there was if it never is. */
  runUntil(done: () => boolean, limitMs: number, what: string): Promise<void>;
  /** Pulls the plug. */
  unplug(): void;
  /** The same vehicle, still plugged in, connects anew. */
  again(wish: CarWish): Promise<Meeting>;
}

const STEP_MS = 10;
const KIND = { iso20: "iso20", iso2: "iso2", din: "din" } as const;

/** Plugs a car in, connects it, and lets it begin. */
export async function meet(
  world: World,
  chargerId: string,
  wish: CarWish,
  battery: BatteryOptions = {},
): Promise<Meeting> {
  const body = new BatteryCar(battery);
  world.charger(chargerId).outlet.circuit.plugIn(body);
  await world.clock.advance(500);
  return connect(world, chargerId, wish, body);
}

function connect(
  world: World,
  chargerId: string,
  wish: CarWish,
  body: BatteryCar,
): Meeting {
  const { outlet } = world.charger(chargerId);
  const car = scriptedCar(wish, body);
  const link = memoryPair({
    clock: world.clock,
    latencyMs: 2,
    security: PROTECTION[KIND[wish.protocol]],
  });
  world.send(`evse:${chargerId}`, { type: "evse.link", link: link.station });
  const driving = car.drive(link.car, world.clock);
  let failure: unknown;
  driving.catch((error) => failure = error);
  const peak = noPeak();
  let wasClosed = truthOf(outlet).closed;
  const step = async (ms = STEP_MS) => {
    await world.clock.advance(ms);
    if (failure !== undefined) throw failure;
    const now = truthOf(outlet);
    gather(peak, now);
    if (now.closed && !wasClosed) peak.closings++;
    wasClosed = now.closed;
  };
  const meeting: Meeting = {
    world,
    chargerId,
    body,
    car,
    link,
    peak,
    truth: () => truthOf(outlet),
    exchangesOf: (root) =>
      car.exchanges.filter((each) => root.test(each.root) && each.answer)
        .length,
    fresh: () => Object.assign(peak, noPeak()),
    async run(ms, stepMs = STEP_MS) {
      for (let passed = 0; passed < ms; passed += stepMs) await step(stepMs);
    },
    async runUntil(done, limitMs, what) {
      for (let passed = 0; !done(); passed += STEP_MS) {
        if (passed >= limitMs) throw new Error(never(what, limitMs, meeting));
        await step();
      }
    },
    unplug: () => outlet.circuit.unplug(),
    async again(wish) {
      await world.clock.advance(500);
      return connect(world, chargerId, wish, body);
    },
  };
  return meeting;
}

function noPeak(): Peak {
  return { mostW: 0, leastW: 0, mostA: 0, leastA: 0, mostV: 0, closings: 0 };
}

function gather(peak: Peak, { powerW, currentA, cableV }: Truth): void {
  peak.mostW = Math.max(peak.mostW, powerW);
  peak.leastW = Math.min(peak.leastW, powerW);
  peak.mostA = Math.max(peak.mostA, currentA);
  peak.leastA = Math.min(peak.leastA, currentA);
  peak.mostV = Math.max(peak.mostV, cableV);
}

function never(what: string, limitMs: number, { car, world }: Meeting): string {
  const said = car.exchanges.slice(-8).map(({ root, answer }) =>
    `${root} -> ${answer?.value["ResponseCode"]}`
  );
  const notes = world.notes.slice(-12).map(({ what }) => what);
  return `not within ${limitMs} ms: ${what}\n  car: ${
    JSON.stringify(car.end)
  }\n  ${said.join("\n  ")}\n  ${notes.join("\n  ")}`;
}
