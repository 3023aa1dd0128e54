import assert from "node:assert/strict";
import { simulatedOutlet } from "../../../drivers/devices/mod.ts";
import {
  CHARGE_PERMITS,
  DISCHARGE_PERMITS,
  type PermitName,
  Permits,
  RealtimeLoop,
  type Trip,
} from "../../../drivers/realtime/mod.ts";
import { Battery } from "../devices/_battery.ts";

const ALL: readonly PermitName[] = [...CHARGE_PERMITS, ...DISCHARGE_PERMITS];

/** An outlet at work: all permits but `without` are renewed on each tick. */
function bench(targetW: number, rampWPerS = 20_000) {
  const outlet = simulatedOutlet({ rampWPerS });
  const car = new Battery();
  outlet.copper.plugIn(car);
  car.ready(true);
  const permits = new Permits();
  const loop = new RealtimeLoop(outlet.stage, outlet.contactor, permits);
  const trips: Trip[] = [];
  loop.onTrip = (trip) => trips.push(trip);
  const without = new Set<PermitName>();
  let now = 0;
  const run = (ms: number, each: () => void = () => {}) => {
    for (const end = now + ms; now < end;) {
      now += 10;
      for (const name of ALL) {
        if (!without.has(name)) permits.renew(name, now + 50);
      }
      outlet.step(now);
      loop.tick(now);
      each();
    }
  };
  outlet.step(0);
  run(10);
  loop.car(22_000, 22_000, 500, undefined);
  loop.follow(targetW, -22_000, 22_000, Infinity);
  loop.set("transfer");
  run(3000);
  return { outlet, car, permits, loop, trips, without, run };
}

Deno.test("`Permits.verdict()` names the first missing permit and its plain reason", () => {
  const permits = new Permits();
  for (const name of ALL) permits.renew(name, 100);
  assert.equal(permits.verdict(99).missing, undefined);
  assert.equal(
    permits.verdict(100).missing,
    "pilot",
    "a permit runs out at its end",
  );
  permits.revoke("meter", "the meter shows no fresh reading");
  permits.revoke("owner", "the owner does not allow it");
  assert.deepEqual({ ...permits.verdict(99) }, {
    charge: false,
    discharge: false,
    missing: "meter",
    reason: "the meter shows no fresh reading",
  });
  permits.renew("meter", 100);
  assert.deepEqual({ ...permits.verdict(99) }, {
    charge: true,
    discharge: false,
    missing: "owner",
    reason: "the owner does not allow it",
  });
});

for (const name of CHARGE_PERMITS) {
  Deno.test(`\`RealtimeLoop\` ramps down, opens and says why when the ${name} permit runs out`, () => {
    const { outlet, loop, trips, without, run } = bench(11_000);
    assert.ok(Math.abs(outlet.stage.latest().powerW - 11_000) < 1);
    without.add(name);
    const seen: number[] = [];
    run(1000, () => {
      if (outlet.contactor.latest().wanted) {
        seen.push(outlet.stage.latest().powerW);
      }
    });
    assert.deepEqual(trips, [{ name, reason: `${name} permit ran out` }]);
    assert.ok(
      seen.some((w) => w > 100 && w < 10_500),
      "it ramped before it opened",
    );
    assert.equal(outlet.contactor.latest().closed, false);
    assert.equal(outlet.stage.latest().powerW, 0);
    assert.equal(loop.order, "off");
  });
}

for (const name of DISCHARGE_PERMITS) {
  Deno.test(`\`RealtimeLoop\` stops discharge only when the ${name} permit runs out`, () => {
    const { outlet, loop, trips, without, run } = bench(-7_000);
    assert.ok(Math.abs(outlet.stage.latest().powerW + 7_000) < 1);
    without.add(name);
    run(1000);
    assert.ok(Math.abs(outlet.stage.latest().powerW) < 1);
    assert.equal(outlet.contactor.latest().closed, true);
    assert.deepEqual(trips, []);
    loop.follow(5_000, -22_000, 22_000, Infinity);
    run(1000);
    assert.ok(
      Math.abs(outlet.stage.latest().powerW - 5_000) < 1,
      "charging goes on",
    );
    without.delete(name);
    loop.follow(-7_000, -22_000, 22_000, Infinity);
    run(1000);
    assert.ok(
      Math.abs(outlet.stage.latest().powerW + 7_000) < 1,
      "discharge is back with the permit",
    );
  });
}

Deno.test("`RealtimeLoop` opens within 100 ms of losing the pilot, though power still flows", () => {
  const { outlet, permits, without, run } = bench(20_000, 1_000);
  run(20_000);
  without.add("pilot");
  permits.revoke("pilot", "the pilot is in state B");
  run(100);
  assert.equal(outlet.contactor.latest().wanted, false);
});

Deno.test("`RealtimeLoop` follows the allocation within the car's and the outlet's limits", () => {
  const { outlet, loop, run } = bench(50_000);
  assert.ok(Math.abs(outlet.stage.latest().powerW - 22_000) < 1);
  loop.car(6_000, 3_000, 500, undefined);
  run(2000);
  assert.ok(Math.abs(outlet.stage.latest().powerW - 6_000) < 1);
  loop.follow(-9_000, -9_000, 0, Infinity);
  run(2000);
  assert.ok(Math.abs(outlet.stage.latest().powerW + 3_000) < 1);
  loop.follow(4_000, 0, 5_000, Infinity);
  loop.car(6_000, 3_000, 500, 9_000);
  run(2000);
  assert.ok(
    Math.abs(outlet.stage.latest().powerW - 5_000) < 1,
    "demand counts within the allocation",
  );
});

Deno.test("`RealtimeLoop` goes to zero when the allocation has expired", () => {
  const { outlet, loop, run } = bench(8_000);
  loop.follow(8_000, 0, 22_000, 3_500);
  run(3000);
  assert.equal(outlet.stage.latest().powerW, 0);
  assert.equal(outlet.contactor.latest().closed, true);
});

Deno.test("`RealtimeLoop` opens at once on overvoltage", () => {
  const { outlet, trips, run } = bench(11_000);
  outlet.copper.faults.overvoltage = true;
  let openedAtW = 0;
  run(1000, () => {
    if (outlet.contactor.latest().wanted) {
      openedAtW = outlet.stage.latest().powerW;
    }
  });
  assert.equal(trips[0]?.name, "overvoltage");
  assert.ok(openedAtW > 10_000, "no ramp comes before it");
  assert.equal(outlet.contactor.latest().closed, false);
});

Deno.test("`RealtimeLoop` opens when the stage does not answer", () => {
  const { outlet, trips, run } = bench(11_000);
  outlet.copper.faults.stageSilent = true;
  run(2000);
  assert.equal(trips[0]?.name, "stage");
  assert.equal(outlet.copper.closed, false);
});

Deno.test("`RealtimeLoop.open()` opens without a ramp", () => {
  const { outlet, loop, run } = bench(11_000);
  loop.open();
  assert.equal(outlet.contactor.latest().wanted, false);
  run(100);
  assert.equal(outlet.contactor.latest().closed, false);
});
