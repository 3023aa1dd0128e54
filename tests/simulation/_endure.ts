/** One seeded session with one random fault, and what must hold after it. */

import assert from "node:assert/strict";
import { amount } from "../_amounts.ts";
import type { CarFault } from "../../protocols/iso15118/shared/evcc/faults.ts";
import { Dice, type World, world } from "./_world.ts";

/** What goes wrong. */
export interface Ordeal {
  readonly name: string;
  /** Given to the car before it comes. */
  readonly car?: CarFault;
  /** Done to the charger at a random moment of the transfer. */
  readonly strike?: (w: World) => void;
}

/** Where it goes wrong. */
export interface Place {
  readonly charger: string;
  /** Request of the charge loop. */
  readonly loop: string;
  /** The car's link, by the order in which cars connect. */
  readonly link: number;
}

const FIRST: Place = { charger: "1", loop: "DC_ChargeLoopReq", link: 0 };

/** Everything that may go wrong; moments and octets are the dice's. */
export function ordeals(
  dice: Dice,
  { charger, loop, link }: Place = FIRST,
): Ordeal[] {
  const circuit = (w: World) => w.charger(charger).outlet.circuit;
  const evse = `evse:${charger}`;
  const early = { request: dice.whole(0, 25) };
  const later = {
    root: loop,
    occurrence: dice.whole(0, 60),
  };
  const at = dice.pick([early, later]);
  const bytes = Uint8Array.from(
    { length: dice.whole(1, 40) },
    () => dice.whole(0, 255),
  );
  return [
    { name: "no fault" },
    { name: "car vanishes", car: { kind: "vanish", at } },
    {
      name: "late answer",
      car: { kind: "late", at, byMs: dice.whole(100, 70_000) },
    },
    { name: "bad bytes", car: { kind: "badBytes", at, bytes } },
    {
      name: "wrong SessionID",
      car: { kind: "wrongSessionId", at, sessionId: "00000000DEADBEEF" },
    },
    { name: "early SessionStop", car: { kind: "earlySessionStop", at } },
    { name: "TCP cut", strike: (w) => w.links[link]?.cut() },
    { name: "line falls silent", strike: (w) => w.links[link]?.silence() },
    { name: "plug pulled", strike: (w) => circuit(w).unplug() },
    {
      name: "meter frozen",
      strike: (w) => circuit(w).faults.meterLost = true,
    },
    {
      name: "insulation lost",
      strike: (w) => circuit(w).faults.insulationOhm = 20_000,
    },
    { name: "overvoltage", strike: (w) => circuit(w).faults.runawayV = 1_500 },
    { name: "grid lost", strike: (w) => circuit(w).faults.supplyLost = true },
    { name: "lock opens", strike: (w) => circuit(w).faults.lockOpens = true },
    {
      name: "pilot broken",
      strike: (w) => circuit(w).faults.pilotShort = true,
    },
    {
      name: "stage silent",
      strike: (w) => circuit(w).faults.stageSilent = true,
    },
    {
      name: "emergency stop",
      strike: (w) => w.send(evse, { type: "evse.emergencyStop", by: "person" }),
    },
    {
      name: "stage driver crash",
      strike: (w) => {
        // Its inbox takes one command: the overflow is the crash.
        for (let i = 0; i < 3; i++) {
          w.send(`stage:${charger}`, { type: "charger.none" });
        }
      },
    },
    {
      name: "person stops it",
      strike: (w) =>
        w.send(evse, {
          type: "evse.stop",
          by: "person",
          reason: "a person asked",
        }),
    },
  ];
}

/** Longer than the longest timeout, the sequence timeout of 60 s, ms. */
const OVER_MAX_MS = 120_000;
/** What may still come once all cars have left: longer than a stage takes to end, ms. */
const QUIET_MS = amount(10_000, OVER_MAX_MS);

/** Until all cars and sessions have ended, and for a time that is quiet. */
export async function over(w: World): Promise<void> {
  const isOver = () =>
    w.ends.every((end) => end !== undefined) &&
    w.chargers.every(({ id }) => w.system.get(`session:${id}`) === undefined);
  const endMs = w.clock.monoMs() + OVER_MAX_MS;
  while (!isOver() && w.clock.monoMs() < endMs) await w.clock.advance(500);
  await w.clock.advance(QUIET_MS);
}

/** One fault at charger 1 while charger 2 charges in peace; returns its name. */
export async function endure(seed: number): Promise<string> {
  const dice = new Dice(seed);
  const ordeal = dice.pick(ordeals(dice));
  const mode = dice.pick(["dynamic", "scheduled"]);
  const where = `seed ${seed}, ${ordeal.name}, ${mode}`;
  const w = world({
    seed,
    cars: [
      `charger: "1", service: DC_BPT, controlMode: ${mode}, soc: 50, arriveS: 1, stayS: 25`,
      'charger: "2", service: AC_BPT, soc: 60, arriveS: 1, stayS: 40',
    ],
    adjustCar: (input, n) =>
      n === 0 && ordeal.car ? { ...input, faults: [ordeal.car] } : input,
  });
  await w.clock.advance(dice.whole(1_500, 22_000));
  ordeal.strike?.(w);
  await w.clock.advance(30_000 - w.clock.monoMs());
  const other = w.charger("2").board.status();
  assert.equal(other.state, "Session.Transfer", `${where}: the other noticed`);
  assert.ok(
    other.powerW > 1_000,
    `${where}: the other charges ${other.powerW} W`,
  );
  await over(w);
  assert.equal(w.ends[1]?.agreed, true, `${where}: ${w.ends[1]?.reason}`);
  for (const id of ["1", "2"]) {
    // The circuit itself: a silent stage still shows its last sample.
    const { contactor, powerW } = w.charger(id).outlet.circuit;
    assert.equal(
      contactor.anyClosed,
      false,
      `${where}: contactor of charger ${id}`,
    );
    assert.equal(powerW, 0, `${where}: power of charger ${id}`);
    assert.equal(
      w.system.get(`session:${id}`),
      undefined,
      `${where}: session ${id} is left`,
    );
  }
  for (const record of w.records.list()) {
    assert.equal(record.state, "Ended", where);
    assert.ok((record.reason ?? "").length > 5, `${where}: no reason`);
  }
  await w.system.stop();
  return ordeal.name;
}
