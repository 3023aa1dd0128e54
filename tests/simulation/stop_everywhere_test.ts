/**
 * A stop before, between and after every step of every protocol, while the
 * identification is still pending or long done, with vehicles that obey and
 * with vehicles that neither hear nor let go: no power follows.
 */

import assert from "node:assert/strict";
import { amount } from "../_amounts.ts";
import { meet, type Meeting } from "../cars/_meet.ts";
import { startCharger, stopCharger } from "../cars/_wishes.ts";
import type { CarWish, Outgoing } from "../cars/scripted_car.ts";
import { world } from "./_world.ts";

type Kind = Pick<CarWish, "protocol" | "service" | "controlMode">;

const KINDS: readonly Kind[] = [
  { protocol: "din", service: "DC" },
  { protocol: "iso2", service: "DC" },
  { protocol: "iso2", service: "AC" },
  { protocol: "iso20", service: "DC", controlMode: "scheduled" },
  { protocol: "iso20", service: "DC_BPT", controlMode: "dynamic" },
  { protocol: "iso20", service: "AC", controlMode: "scheduled" },
  { protocol: "iso20", service: "AC_BPT", controlMode: "dynamic" },
];

/** Relative to one request: as it leaves, so long after it, as its answer comes. */
const MOMENTS = ["before", "between", "after"] as const;
/** A vehicle that obeys has nothing to do between a request and its answer. */
const OBEDIENT_MOMENTS = ["before", "after"] as const;
type Moment = typeof MOMENTS[number];
const BETWEEN_MS = 30;

/** The identification says yes so late; some stops are earlier. */
const LATE_YES_MS = 1_500;
/** A stage that is told to stop, its slowest fall and its contactor, ms. */
const STAGE_MS = 2_500;
/** An AC vehicle that does not hear is opened once patience ends, ms. */
const PATIENCE_MS = 11_500;
/** Watched after that: longer than any patience of either side, ms. */
const WATCHED_MS = 13_000;
/** Time goes on in such steps; what flows is seen by the car itself, ms. */
const LOOK_MS = 500;
/** What may pass while capacitors settle, watts. */
const RESIDUAL_W = 50;
const TURNS = 5;

interface Point {
  readonly root: string;
  readonly nth: number;
}

/** A session of its own for each stop. */
async function begin(kind: Kind, more: Partial<CarWish>, stubborn: boolean) {
  const dc = kind.service.startsWith("DC");
  const w = world({
    seed: 1,
    cars: [],
    chargers: [
      `id: "1", kind: ${dc ? "dc" : "ac"}, authorisation: { kind: list }`,
    ],
    identifiesMs: LATE_YES_MS,
  });
  const wish = {
    ...kind,
    loop: (turn: number) => turn < TURNS ? {} as const : "stop" as const,
    ...more,
  };
  return await meet(w, "1", wish, { stubborn });
}

/** Each kind of request once, and the fourth of what repeats. */
async function pointsOf(kind: Kind): Promise<Point[]> {
  const m = await begin(kind, {}, false);
  await m.runUntil(() => m.car.end !== undefined, 60_000, "a whole session");
  assert.equal(m.car.end?.how, "stopped", m.car.end?.reason);
  await m.world.system.stop();
  return m.car.exchanges
    .filter(({ root, nth }) =>
      nth === 0 || nth === 3 || (root === "PowerDeliveryReq" && nth === 1)
    )
    .map(({ root, nth }) => ({ root, nth }));
}

/** What went wrong when the charger was stopped there, if anything. */
async function stopAt(
  kind: Kind,
  point: Point,
  moment: Moment,
  deaf: boolean,
): Promise<string | undefined> {
  let stoppedMs: number | undefined;
  let transferring = false;
  const stop = () => {
    if (stoppedMs !== undefined) return;
    transferring = isTransferring(m);
    stoppedMs = m.world.clock.monoMs();
    stopCharger(m.world, "1");
  };
  const here = (request: Outgoing) =>
    request.root === point.root && request.nth === point.nth;
  const m = await begin(kind, {
    deaf,
    before(request) {
      if (!here(request)) return undefined;
      if (moment === "before") stop();
      if (moment === "between") m.world.clock.setTimeout(stop, BETWEEN_MS);
      return undefined;
    },
    after(exchange) {
      if (moment === "after" && here(exchange)) stop();
    },
  }, deaf);
  const where = `${moment} ${point.root} ${point.nth}`;
  await m.runUntil(() => stoppedMs !== undefined, 60_000, where);
  const isDc = kind.service.startsWith("DC");
  if (transferring) {
    await m.run(isDc || !deaf ? STAGE_MS : PATIENCE_MS, LOOK_MS);
  }
  m.body.fresh();
  await m.run(WATCHED_MS, LOOK_MS);
  // The car's own extremes, of every step of the circuit.
  const { mostW, leastW } = m.body.seen;
  const { closed } = m.truth();
  await m.world.system.stop();
  if (mostW > RESIDUAL_W || leastW < -RESIDUAL_W) {
    return `${where}: ${Math.round(mostW)} and ${Math.round(leastW)} W`;
  }
  return closed ? `${where}: the contactor is closed` : undefined;
}

/** Power was asked for, so that it may take its time to end. */
function isTransferring({ car }: Meeting): boolean {
  return car.exchanges.some(({ root }) => root === "PowerDeliveryReq");
}

for (const kind of KINDS) {
  const name = Object.values(kind).join(" ");
  const obedient = () => everywhere(kind, false);
  Deno.test(`no power follows a stop at any step: ${name}, obedient`, obedient);
  const deaf = () => everywhere(kind, true);
  Deno.test(
    `no power follows a stop at any step: ${name}, deaf, stubborn`,
    deaf,
  );
}

/** Fails with every moment at which a stop did not hold. */
async function everywhere(kind: Kind, deaf: boolean): Promise<void> {
  const wrong: string[] = [];
  const all: readonly Moment[] = deaf ? MOMENTS : OBEDIENT_MOMENTS;
  for (const [n, point] of (await pointsOf(kind)).entries()) {
    // One after the other, so that each meets every kind of step in some protocol.
    const turn = n + KINDS.indexOf(kind);
    for (const moment of amount([all[turn % all.length]!], all)) {
      const why = await stopAt(kind, point, moment, deaf);
      if (why !== undefined) wrong.push(why);
    }
  }
  assert.deepEqual(wrong, []);
}

for (const kind of KINDS) {
  const name = Object.values(kind).join(" ");
  Deno.test(
    `a stopped charger stays stopped for a new link of the same vehicle, until somebody starts it: ${name}`,
    async () => {
      const m = await begin(kind, { loop: () => ({}) }, false);
      await m.runUntil(() => m.peak.mostW > 2_000, 30_000, "power");
      stopCharger(m.world, "1");
      await m.runUntil(() => m.car.end !== undefined, 20_000, "the end");
      await m.run(3_000);
      const again = await m.again({ ...kind, loop: () => ({}) });
      again.fresh();
      await again.run(20_000);
      assert.ok(again.peak.mostW < RESIDUAL_W, `${again.peak.mostW} W`);
      startCharger(m.world, "1");
      const third = await m.again({ ...kind, loop: () => ({}) });
      await third.runUntil(() => third.peak.mostW > 2_000, 30_000, "power");
      await m.world.system.stop();
    },
  );
}
