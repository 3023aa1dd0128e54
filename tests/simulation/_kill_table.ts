/**
 * Who may notice that an actor of the gateway is killed: the table, and the
 * run that holds it against a gateway of three charging cars.
 */

import assert from "node:assert/strict";
import type { EventObject } from "xstate";
import { Effect } from "../../actors/kernel/effect.ts";
import { fromEffect } from "../../actors/kernel/mod.ts";
import { actorsBelow, kill } from "./_kill.ts";
import { Dice, type World, world } from "./_world.ts";

const CHARGERS = ["1", "2", "3"] as const;
type ChargerId = typeof CHARGERS[number];

/** Whose session may end: nobody's, that of the charger concerned, or everybody's. */
type Noticed = "nobody" | "its own" | "everybody";

/** How often it is killed: once; again as soon as it runs; until it is parked. */
export const MODES = ["once", "twice", "until parked"] as const;
export type Mode = typeof MODES[number];

/** Written before the test was run. `#` stands for a charger's id. */
export const KILL_TABLE: Readonly<Record<string, Record<Mode, Noticed>>> = {
  account: row("nobody", "nobody"),
  records: row("nobody", "nobody"),
  // Without the site no allocation is renewed, and none holds for ever.
  site: row("nobody", "everybody"),
  grid: row("nobody", "nobody"),
  "grid/signal:grid": row("nobody", "nobody"),
  "grid/signal:manual": row("nobody", "nobody"),
  "chargers:1": row("everybody", "everybody"),
  "chargers:1/charger:#": row("its own", "its own"),
  "chargers:1/charger:#/devices": row("its own", "its own"),
  "chargers:1/charger:#/devices/stage": row("its own", "its own"),
  // Nobody renews the permits of an outlet whose devices are not looked at.
  "chargers:1/charger:#/look": row("nobody", "its own"),
  "chargers:1/charger:#/sdp": row("nobody", "nobody"),
  "chargers:1/charger:#/evse": row("its own", "its own"),
  "chargers:1/charger:#/evse/0.evse": row("its own", "its own"),
  "chargers:1/charger:#/evse/session": row("its own", "its own"),
  "chargers:1/charger:#/evse/session/wire": row("its own", "its own"),
  "chargers:1/charger:#/evse/session/1.secc": row("its own", "its own"),
};

function row(soon: Noticed, parked: Noticed): Record<Mode, Noticed> {
  return { once: soon, twice: soon, "until parked": parked };
}

const CARS = [
  'charger: "1", service: DC_BPT, soc: 20, arriveS: 1, stayS: 36000, loopPeriodMs: 500',
  'charger: "2", service: AC_BPT, soc: 20, arriveS: 1, stayS: 36000, loopPeriodMs: 500',
  'charger: "3", protocol: iso2, service: DC, soc: 20, arriveS: 1, stayS: 36000, loopPeriodMs: 500',
];

/** How often a run looks, ms. */
const LOOK_MS = 100;
/** An outlet without evse or stage driver must be open after so long, ms. */
const UNOWNED_MS = 500;
/** After so long everything has come to rest, ms. */
const SETTLED_MS = 8_000;
/** Until a child that is killed whenever it runs is parked for sure, ms. */
const KILLING_MS = 12_000;

/** Three cars in transfer. */
export async function threeCharging(seed: number): Promise<World> {
  const w = world({
    seed,
    chargers: ['id: "1", kind: dc', 'id: "2", kind: ac', 'id: "3", kind: dc'],
    cars: CARS,
    listener: () => ({
      logic: fromEffect<EventObject>(() => Effect.never, {
        inbox: { commands: 1 },
      }),
    }),
  });
  const all = () => CHARGERS.every((id) => isCharging(w, id));
  assert.ok(await w.clock.until(all, 60_000), "three cars charge");
  return w;
}

export function isCharging(w: World, id: string): boolean {
  const { board, outlet } = w.charger(id);
  return board.status().state === "Session.Transfer" &&
    outlet.circuit.contactor.anyClosed;
}

/** What is true of a charger's session at one moment. */
interface Before {
  readonly sessionId: string | undefined;
  readonly chargedWh: number;
  readonly isCharging: boolean;
}

/** One actor killed at a random moment; throws where the table is not kept. */
export async function killAndWatch(
  w: World,
  name: string,
  id: ChargerId,
  mode: Mode,
  dice: Dice,
): Promise<void> {
  await w.clock.advance(dice.whole(0, 3_000));
  const path = `gateway/${name.replaceAll("#", id)}`;
  const before = new Map(CHARGERS.map((each) => [each, look(w, each)]));
  const mayNotice = noticing(KILL_TABLE[name]?.[mode], id);
  const permanent = permanentPaths(w);
  const tracker = new Owners(w);
  let kills = 0;
  const endMs = w.clock.monoMs() + (mode === "until parked" ? KILLING_MS : 0);
  const untilMs = endMs + SETTLED_MS;
  while (w.clock.monoMs() < untilMs) {
    const isDue = mode === "until parked"
      ? w.clock.monoMs() < endMs
      : kills < (mode === "twice" ? 2 : 1);
    const ref = isDue ? actorsBelow(w.system.root).get(path) : undefined;
    if (ref) {
      kill(ref);
      kills++;
    }
    await w.clock.advance(LOOK_MS);
    tracker.look();
    for (const each of CHARGERS) {
      if (mayNotice.has(each) || !before.get(each)?.isCharging) continue;
      const now = look(w, each);
      assert.ok(now.isCharging, `charger ${each} goes on charging`);
      assert.equal(now.sessionId, before.get(each)?.sessionId);
    }
  }
  assert.ok(kills > 0, `${path} runs and was killed`);
  for (const each of mayNotice) accounted(w, each, before.get(each));
  if (mode === "until parked") return;
  const alive = actorsBelow(w.system.root);
  for (const one of permanent) assert.ok(alive.has(one), `${one} is back`);
}

function look(w: World, id: string): Before {
  const { sessionId, chargedWh } = w.charger(id).board.status();
  return { sessionId, chargedWh, isCharging: isCharging(w, id) };
}

function noticing(
  noticed: Noticed | undefined,
  id: ChargerId,
): ReadonlySet<ChargerId> {
  if (noticed === "everybody") return new Set(CHARGERS);
  return new Set(noticed === "its own" ? [id] : []);
}

function permanentPaths(w: World): string[] {
  return [...actorsBelow(w.system.root).keys()].filter((path) =>
    !/\/session|\/cars/.test(path)
  );
}

/** A session that was ended is in the record, with the energy up to that moment. */
function accounted(w: World, id: string, before: Before | undefined): void {
  if (!before?.isCharging) return;
  const now = look(w, id);
  if (now.sessionId === before.sessionId) return;
  const number = Number(before.sessionId?.split("-")[1]);
  const record = w.records.list().find((each) => each.number === number);
  assert.ok(record, `session ${before.sessionId} is in the record`);
  assert.ok(record.endedMs !== undefined, `${before.sessionId} has ended`);
  assert.ok(record.reason, "with a reason");
  const begin = begins(w, before.sessionId);
  const recorded = record.chargedWh ?? 0;
  const atKill = before.chargedWh - begin;
  const atEnd = now.chargedWh - begin;
  assert.ok(
    recorded >= atKill - 1 && recorded <= atEnd + 1,
    `${before.sessionId}: ${recorded} Wh recorded, ${atKill} at the kill, ${atEnd} at the end`,
  );
}

/** Register of the meter when a session began, Wh. */
function begins(w: World, sessionId: string | undefined): number {
  const first = w.events.find((event) =>
    event.sessionId === sessionId && event.kind === "linked"
  );
  return first?.registers.chargedWh ?? 0;
}

/** Watches that no outlet stays closed without somebody in charge of it. */
class Owners {
  readonly #world: World;
  readonly #aloneSinceMs = new Map<string, number>();

  constructor(w: World) {
    this.#world = w;
  }

  look(): void {
    const { clock, system } = this.#world;
    for (const id of CHARGERS) {
      const { contactor } = this.#world.charger(id).outlet.circuit;
      const isOwned = system.get(`evse:${id}`) && system.get(`stage:${id}`);
      if (isOwned || !contactor.anyClosed) {
        this.#aloneSinceMs.delete(id);
        continue;
      }
      const sinceMs = this.#aloneSinceMs.get(id) ?? clock.monoMs();
      this.#aloneSinceMs.set(id, sinceMs);
      assert.ok(
        clock.monoMs() - sinceMs <= UNOWNED_MS,
        `charger ${id} is closed and nobody is in charge of it`,
      );
    }
  }
}

/** Rows of a mode that concern nobody, one charger, or all. */
export function rowsOf(mode: Mode, noticed: Noticed): string[] {
  return Object.entries(KILL_TABLE).flatMap(([name, modes]) =>
    modes[mode] === noticed ? name : []
  );
}

/** Every row of a mode once, at moments from the seed, in as few gateways as will do. */
export async function killEverybody(seed: number, mode: Mode): Promise<void> {
  const dice = new Dice(seed);
  const own = shuffled(rowsOf(mode, "its own"), dice);
  const groups: string[][] = [];
  while (own.length > 0) groups.push(own.splice(0, CHARGERS.length));
  const alone = rowsOf(mode, "everybody").map((name) => [name]);
  const harmless = shuffled(rowsOf(mode, "nobody"), dice);
  for (const group of [harmless, ...groups, ...alone]) {
    const w = await threeCharging(dice.whole(0, 1_000_000));
    try {
      for (const [n, name] of group.entries()) {
        const id = CHARGERS[n % CHARGERS.length] ?? "1";
        await inContext(
          `seed ${seed}, ${mode}: ${name} of ${id}`,
          () => killAndWatch(w, name, id, mode, dice),
        );
      }
    } finally {
      await w.system.stop();
    }
  }
}

async function inContext(what: string, run: () => Promise<void>) {
  try {
    await run();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${what}: ${why}`, { cause: error });
  }
}

function shuffled<T>(items: readonly T[], dice: Dice): T[] {
  const left = [...items];
  const out: T[] = [];
  while (left.length > 0) {
    out.push(...left.splice(dice.whole(0, left.length - 1), 1));
  }
  return out;
}
