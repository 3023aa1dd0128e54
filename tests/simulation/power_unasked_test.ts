/**
 * Power that nobody asks for any more: the site has fallen silent, the session
 * has, or the vehicle draws where it is offered nothing. It ends in its time.
 */

import assert from "node:assert/strict";
import { meet, type Meeting } from "../cars/_meet.ts";
import { loseSite, setpoint } from "../cars/_wishes.ts";
import { BatteryCar } from "../cars/battery_car.ts";
import { truthOf } from "../cars/plugs.ts";
import type { CarWish } from "../cars/scripted_car.ts";
import { REAL_TIMES, type World, world } from "./_world.ts";

const AC_CHARGER =
  'id: "2", kind: ac, maxChargeW: 22080, maxDischargeW: 11000, minChargeW: 4140';
/** An allocation is renewed each second, and good for three. */
const RENEWED_MS = 1_000;
const LEASE_MS = 3_000;
/** Ramp of a lost permit. */
const RAMP_MS = 1_200;
/** A car in standby or X1 ends its draw within so long (IEC 61851-1 sequence 10.2). */
const NOTHING_MS = 6_000;
/** A turn to see it, a turn to tell the contactor, and the way of its contact. */
const CONTACT_MS = 100;
const STEP_MS = 10;

function acWorld(more = ""): World {
  const chargers = [`${AC_CHARGER}${more}`];
  return world({ seed: 1, cars: [], times: REAL_TIMES, chargers });
}

/** An AC car in its loop, whose draw is the test's. */
async function drawing(wish: Partial<CarWish> = {}): Promise<Meeting> {
  const m = await meet(acWorld(), "2", {
    protocol: "iso20",
    service: "AC_BPT",
    drawsAsTold: false,
    ...wish,
  });
  await m.runUntil(
    () => m.exchangesOf(/ChargeLoopReq/) > 20,
    60_000,
    "twenty turns of the loop",
  );
  return m;
}

/** How long until the contactor of charger 2 is open, ms. */
async function opensAfter(w: World, mostMs: number): Promise<number> {
  const { outlet } = w.charger("2");
  for (let ms = 0; ms <= mostMs; ms += STEP_MS) {
    if (!truthOf(outlet).closed) return ms;
    await w.clock.advance(STEP_MS);
  }
  return Infinity;
}

for (const drawsAsTold of [true, false]) {
  const name = drawsAsTold ? "follows" : "draws on";
  Deno.test(`an allocation that is not renewed ends, and the outlet opens after it: a car that ${name}`, async () => {
    const m = await drawing({ drawsAsTold });
    m.body.draw(31);
    await m.run(5_000);
    loseSite(m.world, "2");
    const ms = await opensAfter(m.world, 20_000);
    assert.ok(ms >= LEASE_MS - RENEWED_MS - CONTACT_MS, `after ${ms} ms`);
    const most = LEASE_MS + RAMP_MS + CONTACT_MS;
    assert.ok(ms <= most, `after ${ms} ms`);
    const { missingPermit } = m.world.charger("2").board.status();
    assert.equal(missingPermit?.name, "allocation");
    m.fresh();
    await m.run(60_000);
    assert.equal(m.peak.closings, 0);
    await m.world.system.stop();
  });
}

Deno.test("a car that draws in standby is opened after 6 s", async () => {
  let stands = false;
  const standby = {
    root: "PowerDeliveryReq",
    value: { EVProcessing: "Finished", ChargeProgress: "Standby" },
  };
  const m = await drawing({
    before: ({ root }) =>
      stands && root === "AC_ChargeLoopReq" ? { instead: standby } : undefined,
  });
  stands = true;
  await m.run(20_000);
  const { board } = m.world.charger("2");
  assert.equal(board.status().state, "Session.Ready");
  assert.equal(m.truth().closed, true, "who draws nothing stays");
  m.body.draw(10);
  const ms = await opensAfter(m.world, 20_000);
  assert.ok(ms >= NOTHING_MS, `after ${ms} ms`);
  assert.ok(ms <= NOTHING_MS + CONTACT_MS, `after ${ms} ms`);
  await m.world.system.stop();
});

Deno.test("a car on basic charging that draws in X1 is opened after 6 s", async () => {
  const w = acWorld(", fallback: basic, fallbackAfterS: 20");
  const { outlet } = w.charger("2");
  const body = new BatteryCar({ stubborn: true });
  await w.clock.advance(1_000);
  outlet.circuit.plugIn(body);
  const isOffered = () => outlet.pilot.latest().dutyPercent < 97;
  await w.clock.until(
    () => isOffered() && outlet.circuit.dutyPercent > 9,
    60_000,
  );
  body.pilot = "C";
  body.closeInlet();
  body.draw(10);
  await w.clock.advance(10_000);
  assert.ok(truthOf(outlet).powerW > 6_000, `${truthOf(outlet).powerW} W`);
  setpoint(w, "nothing", 0);
  await w.clock.until(() => outlet.circuit.dutyPercent === 100, 2_000);
  const ms = await opensAfter(w, 20_000);
  assert.ok(ms >= NOTHING_MS - CONTACT_MS, `after ${ms} ms`);
  assert.ok(ms <= NOTHING_MS + CONTACT_MS, `after ${ms} ms`);
  await w.system.stop();
});

const PROTOCOLS = ["din", "iso2", "iso20"] as const;
for (const protocol of PROTOCOLS) {
  for (const periodMs of [100, 250, 500]) {
    Deno.test(`a DC session of ${protocol} that falls silent has no current 1 s after its next request was due, every ${periodMs} ms`, async () => {
      let silent = false;
      const w = world({ seed: 1, cars: [], times: REAL_TIMES });
      const m = await meet(w, "1", {
        protocol,
        service: "DC",
        periodMs,
        before: () => silent ? { leave: "stay" } : undefined,
      });
      await m.runUntil(() => m.truth().currentA > 50, 60_000, "current");
      await m.run(5_000);
      silent = true;
      // The moment at which it says nothing is when its next request was due.
      await m.runUntil(() => m.car.end !== undefined, 1_000, "the silence");
      await m.run(1_000);
      assert.ok(Math.abs(m.truth().currentA) < 1, `${m.truth().currentA} A`);
      await m.run(2_500);
      assert.equal(m.truth().closed, false, "then it opens");
      m.fresh();
      await m.run(10_000);
      assert.ok(m.peak.mostA < 1 && m.peak.closings === 0);
      await w.system.stop();
    });
  }
}
