/**
 * A random world as plain data: outlets, a site, cars, and what happens to
 * them. The same seed makes the same world.
 *
 * @module
 */

import { Random } from "../../_random.ts";
import type { OwnerRules, SiteRules } from "../judge/types.ts";
import { type FaultPlan, FAULTS } from "./faults.ts";

/** What a car makes of what it is told. */
export type Behaviour =
  /** Follows within a second or two. */
  | "honest"
  /** Draws more than it is told (AC). */
  | "lying"
  /** Ignores stops and changes after the first word. */
  | "deaf"
  /** Draws far too much for 1.9 s of each 1.92 s (AC). */
  | "pulsing"
  /** Draws though it is offered nothing (AC). */
  | "sleeping"
  /** Says nothing any more after a while, and stays joined. */
  | "silent";

/** How a car is told its power. */
export type Control = "scheduled" | "dynamic" | "basic";

/** One car. */
export interface CarScript {
  readonly outlet: number;
  readonly arriveMs: number;
  /** When it asks for the end of its session; the plug is pulled later. */
  readonly leaveMs: number;
  readonly behaviour: Behaviour;
  readonly control: Control;
  /** What it speaks; a car of basic charging says nothing. */
  readonly protocol: "din" | "iso2" | "iso20";
  readonly bidirectional: boolean;
  readonly phases: 1 | 2 | 3;
  readonly loopMs: number;
  readonly soc: number;
  readonly capacityWh: number;
  /** DC: at half charge, volts, and ohms. */
  readonly batteryV: number;
  readonly innerOhm: number;
  readonly maxV: number;
  readonly minV: number;
  readonly maxChargeA: number;
  readonly maxChargeW: number;
  readonly maxDischargeA: number;
  readonly maxDischargeW: number;
  /** DC scheduled: what it asks for, from so long after its loop began. */
  readonly demands: readonly {
    readonly afterMs: number;
    readonly amps: number;
    readonly volts: number;
  }[];
  /** DC: states a lower maximum, from so long after its loop began. */
  readonly lowers?: { readonly afterMs: number; readonly maxChargeA: number };
}

/** One outlet. */
export interface OutletScript {
  readonly kind: "ac" | "dc";
  readonly phases: 1 | 3;
  /** Site phase of each terminal. */
  readonly rotation: readonly [number, number, number];
  readonly maxA: number;
  readonly maxV: number;
  readonly maxW: number;
  readonly cableA: number;
  readonly meterError: number;
  readonly free: boolean;
  /** What the person who asks here takes to identify, from the plug-in on, ms. */
  readonly identifiesMs: number;
  readonly owner: OwnerRules;
}

/** Something that happens. */
export type WorldEvent =
  & { readonly atMs: number }
  & (
    | {
      readonly kind: "fault";
      readonly outlet: number;
      readonly fault: FaultPlan;
      readonly forMs: number;
    }
    | { readonly kind: "supply"; readonly forMs: number }
    | { readonly kind: "stop" | "start" | "reset"; readonly outlet: number }
    | {
      readonly kind: "wish";
      readonly id: string;
      readonly outlet: number | undefined;
      readonly priority: number;
      readonly minW: number;
      readonly maxW: number;
      readonly forMs: number;
    }
    | { readonly kind: "withdraw"; readonly id: string }
    | {
      readonly kind: "owner";
      readonly outlet: number;
      readonly owner: OwnerRules;
    }
    | { readonly kind: "wallClock"; readonly byMs: number }
    | { readonly kind: "clock"; readonly synced: boolean }
    | { readonly kind: "stall"; readonly forMs: number }
    | {
      readonly kind: "otherLoad";
      readonly watts: readonly [number, number, number];
    }
  );

/** The whole world. */
export interface WorldScript {
  readonly seed: number;
  readonly lengthMs: number;
  readonly site: SiteRules;
  readonly outlets: readonly OutletScript[];
  readonly cars: readonly CarScript[];
  /** By time. */
  readonly events: readonly WorldEvent[];
}

const LENGTH_MS = 240_000;
const IDENTIFIES_MS = 1_500;
const ROTATIONS = [[0, 1, 2], [1, 2, 0], [2, 0, 1]] as const;

/** How often what is drawn; a world without trouble judges whether cars are served. */
export interface WorldTaste {
  readonly lengthMs?: number;
  /** Only honest cars, sound devices, no stops. */
  readonly calm?: boolean;
  /** Nothing is drawn to happen: only `events` do. */
  readonly quiet?: boolean;
  /** All outlets of this kind. */
  readonly kind?: "ac" | "dc";
  /** How many outlets; random without it. */
  readonly outlets?: number;
  /** Changes to every outlet. */
  readonly outlet?: Partial<OutletScript>;
  /** Changes to the site's connection. */
  readonly site?: Partial<SiteRules>;
  /** Changes to every car. */
  readonly car?: Partial<CarScript>;
  /** Happens beside what is drawn. */
  readonly events?: readonly WorldEvent[];
  /** Import limit as a part of what all outlets can take together. */
  readonly importPart?: number;
}

/** The world of a seed. */
export function worldOf(seed: number, taste: WorldTaste = {}): WorldScript {
  const random = new Random(seed);
  const calm = taste.calm ?? random.chance(0.35);
  const lengthMs = taste.lengthMs ?? LENGTH_MS;
  const drawn = random.whole(1, 4);
  const outlets = Array.from(
    { length: taste.outlets ?? drawn },
    () => ({ ...outletOf(random, taste.kind), ...taste.outlet }),
  );
  const cars = outlets.map((outlet, n) => ({
    ...carOf(random, outlet, n, calm, lengthMs),
    ...taste.car,
  }));
  const most = outlets.reduce((sum, each) => sum + each.maxW, 0);
  const site: SiteRules = {
    importW: Math.round(
      most * (taste.importPart ?? random.pick([0.4, 0.7, 1.5])),
    ),
    exportW: Math.round(most * random.pick([0.2, 1])),
    reserveW: 0,
    fuseA: Math.round(most * random.pick([0.5, 1.5]) / 3 / 230),
    gridReturnMs: 60_000,
    ...taste.site,
  };
  const events = [
    ...(taste.quiet ? [] : eventsOf(random, outlets, calm, lengthMs, most)),
    ...(taste.events ?? []).filter((event) =>
      !("outlet" in event) || (event.outlet ?? 0) < outlets.length
    ),
  ].sort((a, b) => a.atMs - b.atMs);
  return { seed, lengthMs, site, outlets, cars, events };
}

function outletOf(
  random: Random,
  wanted: "ac" | "dc" | undefined,
): OutletScript {
  const drawn = random.pick(["ac", "dc"] as const);
  const kind = wanted ?? drawn;
  const phases = kind === "dc" ? 3 : random.pick([1, 3] as const);
  const maxA = kind === "dc" ? random.pick([80, 125]) : random.pick([16, 32]);
  const maxV = random.pick([500, 920]);
  return {
    kind,
    phases,
    rotation: random.pick(ROTATIONS),
    maxA,
    maxV,
    maxW: kind === "dc" ? random.pick([30_000, 50_000]) : maxA * 230 * phases,
    cableA: kind === "dc" ? 200 : random.pick([16, 32]),
    meterError: random.pick([0, 0.005, -0.005]),
    free: random.chance(0.5),
    identifiesMs: IDENTIFIES_MS,
    owner: {
      allowDischarge: random.chance(0.7),
      minSoc: random.pick([0, 20, 40]),
    },
  };
}

function carOf(
  random: Random,
  outlet: OutletScript,
  n: number,
  calm: boolean,
  lengthMs: number,
): CarScript {
  const dc = outlet.kind === "dc";
  const maxV = Math.min(outlet.maxV, random.pick([450, 480]));
  const batteryV = random.whole(340, 400);
  const maxChargeA = dc
    ? random.pick([40, 60, 200])
    : random.pick([10, 16, 32]);
  const amps = (low: number) => random.whole(low, maxChargeA);
  const bidirectional = random.chance(0.5);
  const trouble = dc ? ["deaf", "silent"] as const : [
    "lying",
    "deaf",
    "pulsing",
    "sleeping",
  ] as const;
  const behaviour: Behaviour = calm || random.chance(0.5)
    ? "honest"
    : random.pick(trouble);
  const control = dc
    ? random.pick(["scheduled", "dynamic"] as const)
    : random.pick(["scheduled", "dynamic", "basic"] as const);
  const drawn = dc
    ? random.pick(["din", "iso2", "iso20"] as const)
    : random.pick(["iso2", "iso20"] as const);
  const protocol = bidirectional || control === "dynamic" ? "iso20" : drawn;
  const lowest = bidirectional && dc ? -30 : 0;
  const demands = [0, 1, 2].map((step) => ({
    afterMs: step * random.whole(20_000, 50_000),
    amps: step === 0 || random.chance(0.6) ? amps(10) : lowest,
    // A second demand may ask for a voltage far below the battery.
    volts: step > 0 && random.chance(0.25) ? batteryV - 60 : maxV - 10,
  }));
  return {
    outlet: n,
    arriveMs: random.whole(1_000, 20_000),
    leaveMs: lengthMs - random.whole(5_000, 40_000),
    behaviour: behaviour === "sleeping" && dc ? "honest" : behaviour,
    control,
    protocol,
    bidirectional,
    phases: outlet.phases === 1 ? 1 : random.pick([1, 2, 3] as const),
    loopMs: random.pick([100, 250, 500]),
    soc: random.whole(15, 70),
    capacityWh: random.whole(40_000, 90_000),
    batteryV,
    innerOhm: 0.05 + random.next() * 0.1,
    maxV,
    minV: 300,
    maxChargeA,
    maxChargeW: dc ? random.pick([20_000, 100_000]) : 22_000,
    maxDischargeA: bidirectional ? random.pick([20, 60]) : 0,
    maxDischargeW: bidirectional ? random.pick([5_000, 30_000]) : 0,
    demands,
  };
}

function eventsOf(
  random: Random,
  outlets: readonly OutletScript[],
  calm: boolean,
  lengthMs: number,
  mostW: number,
): WorldEvent[] {
  const events: WorldEvent[] = [];
  const when = () => random.whole(30_000, Math.max(31_000, lengthMs - 35_000));
  const anyOutlet = () => random.whole(0, outlets.length - 1);
  for (let n = random.whole(0, 3); n > 0; n--) {
    const outlet = random.chance(0.5) ? anyOutlet() : undefined;
    const most = outlet === undefined ? mostW : outlets[outlet]?.maxW ?? mostW;
    const maxW = Math.round(most * random.pick([-0.2, 0, 0.3, 0.6]));
    const id = `wish-${n}`;
    const atMs = when();
    events.push({
      atMs,
      kind: "wish",
      id,
      outlet,
      priority: random.whole(1, 3),
      minW: Math.min(0, maxW),
      maxW,
      forMs: random.whole(20_000, 120_000),
    });
    if (random.chance(0.4)) {
      events.push({ atMs: atMs + 25_000, kind: "withdraw", id });
    }
  }
  if (random.chance(0.5)) {
    const watts = () => random.whole(0, Math.round(mostW * 0.15));
    events.push({
      atMs: when(),
      kind: "otherLoad",
      watts: [watts(), watts(), watts()],
    });
  }
  events.push({
    atMs: when(),
    kind: "wallClock",
    byMs: random.pick([3_600_000, -3_600_000]),
  });
  if (!calm) events.push(...trouble(random, outlets, when, anyOutlet));
  return events;
}

function trouble(
  random: Random,
  outlets: readonly OutletScript[],
  when: () => number,
  anyOutlet: () => number,
): WorldEvent[] {
  const events: WorldEvent[] = [];
  const outlet = anyOutlet();
  const kind = outlets[outlet]?.kind ?? "dc";
  if (random.chance(0.6)) {
    const atMs = when();
    const forMs = random.whole(3_000, 40_000);
    const fault = random.pick(FAULTS[kind]);
    events.push({ atMs, kind: "fault", outlet, fault, forMs });
    // Somebody comes, mends it, and has the car served again.
    const mendedMs = atMs + forMs + random.whole(1_000, 10_000);
    if (random.chance(0.6)) {
      events.push({ atMs: mendedMs, kind: "reset", outlet });
      events.push({ atMs: mendedMs + 3_000, kind: "start", outlet });
    }
  }
  if (random.chance(0.3)) {
    const atMs = when();
    const place = anyOutlet();
    events.push({ atMs, kind: "stop", outlet: place });
    if (random.chance(0.5)) {
      const later = atMs + random.whole(12_000, 20_000);
      events.push({ atMs: later, kind: "start", outlet: place });
    }
  }
  if (random.chance(0.3)) {
    events.push({
      atMs: when(),
      kind: "owner",
      outlet: anyOutlet(),
      owner: { allowDischarge: false, minSoc: 0 },
    });
  }
  if (random.chance(0.3)) {
    events.push({ atMs: when(), kind: "clock", synced: false });
  }
  if (random.chance(0.4)) {
    events.push({
      atMs: when(),
      kind: "stall",
      forMs: random.whole(300, 3_000),
    });
  }
  if (random.chance(0.25)) {
    events.push({
      atMs: when(),
      kind: "supply",
      forMs: random.whole(1_000, 10_000),
    });
  }
  return events;
}
