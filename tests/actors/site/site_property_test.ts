/** Random sites over random minutes: limits on the grid side and per phase always hold. */

import assert from "node:assert/strict";
import type { OutletWiring } from "../../../actors/site/connection.ts";
import { lossesOf } from "../../../actors/site/losses.ts";
import { PLAIN_WIRING } from "../../../actors/site/place.ts";
import type { SiteMeterReading } from "../../../actors/site/site_messages.ts";
import type { PhaseTriple } from "../../../drivers/devices/outlet.ts";
import { Dice } from "../../_random.ts";
import {
  ac,
  type Car,
  dc,
  HOUR,
  LIMITS,
  TestSite,
  told,
  WALL,
  wish,
} from "./_test_site.ts";

const SEEDS = 40;
const SECONDS = 120;
const CURVE = [
  { load: 0.05, efficiency: 0.86 },
  { load: 0.4, efficiency: 0.95 },
  { load: 1, efficiency: 0.94 },
];
const ROTATIONS = ["L1L2L3", "L2L3L1", "L3L1L2"] as const;
/** Grid conductor of each terminal, written out here by hand. */
const CONDUCTORS = {
  L1L2L3: [0, 1, 2],
  L2L3L1: [1, 2, 0],
  L3L1L2: [2, 0, 1],
} as const;

function carOf(dice: Dice, id: string): Car {
  if (dice.next() < 0.4) {
    return told(
      ac(id, {
        phases: dice.pick([1, 3]),
        lagS: dice.whole(1, 5),
        appetiteW: dice.pick([1e9, 1e9, 3_000, 0]),
        transferring: dice.next() < 0.8,
      }),
      {
        minPhaseA: dice.pick([undefined, 6, 10, 13]),
        minChargeW: dice.pick([0, 0, 0, 15_000]),
      },
    );
  }
  return told(
    dc(id, {
      maxDischargeW: dice.pick([0, 10_000, 22_000]),
      appetiteW: dice.pick([1e9, 1e9, 3_000]),
      transferring: dice.next() < 0.8,
      wantsPower: dice.next() < 0.9,
    }),
    {
      service: dice.pick(["DC_BPT", "DC"]),
      presentSoc: dice.pick([undefined, dice.whole(0, 100)]),
      targetEnergyWh: dice.whole(-20_000, 40_000),
      maxEnergyWh: dice.whole(-5_000, 40_000),
      minEnergyWh: dice.whole(-40_000, 5_000),
      maxDischargeW: dice.whole(0, 20_000),
      departureMs: WALL + dice.whole(0, 10) * HOUR,
      minChargeW: dice.pick([0, 0, 2_000]),
    },
  );
}

/** Sums of all allocations on the grid side, by this test's own arithmetic. */
function sums(testSite: TestSite, wirings: ReadonlyMap<string, OutletWiring>) {
  const charge = { powerW: 0, phaseA: [0, 0, 0] };
  const discharge = { powerW: 0, phaseA: [0, 0, 0] };
  for (const { chargerId, minW, maxW } of testSite.last.all) {
    const car = testSite.cars.get(chargerId);
    const wiring = wirings.get(chargerId);
    assert.ok(car && wiring);
    const losses = lossesOf(wiring.efficiency, wiring.ratedW);
    const isDc = car.kind === "dc";
    const takes = isDc ? losses.taken(maxW) : maxW;
    const gives = isDc ? losses.fed(-minW) : -minW;
    const name = ROTATIONS.find((one) => one === wiring.rotation) ?? "L1L2L3";
    const terminals = car.phases === 1 ? 1 : 3;
    charge.powerW += takes;
    discharge.powerW += gives;
    CONDUCTORS[name].slice(0, terminals).forEach((conductor) => {
      charge.phaseA[conductor] = (charge.phaseA[conductor] ?? 0) +
        takes / terminals / 230;
      discharge.phaseA[conductor] = (discharge.phaseA[conductor] ?? 0) +
        gives / terminals / 230;
    });
  }
  return { charge, discharge };
}

function run(seed: number): void {
  const dice = new Dice(seed);
  const cars = Array.from(
    { length: dice.whole(1, 10) },
    (_, n) => carOf(dice, String(n)),
  );
  const wirings = new Map(cars.map(({ id, kind }) => [id, {
    ...PLAIN_WIRING,
    rotation: dice.pick([...ROTATIONS]),
    ...(kind === "dc" && { efficiency: CURVE, ratedW: 50_000 }),
  }]));
  const fuse = dice.whole(20, 200);
  const limits = {
    ...LIMITS,
    importW: dice.whole(0, 80_000),
    exportW: dice.whole(0, 50_000),
    fuseA: [fuse, fuse, fuse] as PhaseTriple,
    meter: dice.pick(["none", "otherLoads"] as const),
    otherLoads: { powerW: 5_000, phaseA: [8, 8, 8] as PhaseTriple },
  };
  const testSite = new TestSite(cars, {
    limits,
    wiring: (id) => wirings.get(id) ?? PLAIN_WIRING,
  });
  let reading: SiteMeterReading | undefined;
  for (let second = 0; second < SECONDS; second++) {
    testSite.run(1, () => {
      if (dice.next() < 0.05) wishes(testSite, dice, second);
      if (dice.next() < 0.02) testSite.wallStepMs = dice.pick([-HOUR, 0, HOUR]);
      if (dice.next() < 0.7) {
        const amps = dice.whole(0, 20);
        reading = {
          atMonoMs: testSite.monoMs,
          powerW: amps * 690,
          phaseA: [amps, amps, amps],
        };
        testSite.core.meter(reading, testSite.now());
      }
    });
    check(testSite, `seed ${seed}, second ${second}`, limits, reading, wirings);
  }
}

function wishes(testSite: TestSite, dice: Dice, second: number): void {
  const id = `w${dice.whole(0, 3)}`;
  if (dice.next() < 0.3) {
    testSite.core.withdraw("manual", id, testSite.now());
    return;
  }
  const low = -dice.whole(0, 60_000);
  const high = dice.whole(0, 60_000);
  const wallMs = testSite.now().wallMs;
  testSite.core.request(
    wish(id, dice.pick([undefined, dice.whole(low, high)]), {
      priority: dice.whole(0, 3),
      fromMs: wallMs,
      untilMs: wallMs + dice.whole(1, 60) * 1_000,
      scope: dice.next() < 0.3
        ? { kind: "charger", chargerId: String(second % 10) }
        : { kind: "site" },
    }, { minW: low, maxW: high }),
    testSite.now(),
  );
}

function check(
  testSite: TestSite,
  where: string,
  limits: typeof LIMITS,
  reading: SiteMeterReading | undefined,
  wirings: ReadonlyMap<string, OutletWiring>,
): void {
  const fresh = reading !== undefined && limits.meter !== "none" &&
    testSite.monoMs - reading.atMonoMs <= 5_000;
  const lost = limits.meter !== "none" && !fresh;
  const other = fresh && reading ? reading : limits.otherLoads;
  const helps = fresh ? 1 : 0;
  const { charge, discharge } = sums(testSite, wirings);
  const below = (sum: number, limit: number, what: string) =>
    assert.ok(
      sum <= Math.max(0, limit) * (1 + 1e-6) + 1e-3,
      `${where}: ${what} ${sum} of ${limit}`,
    );
  below(charge.powerW, limits.importW - other.powerW, "import");
  below(
    discharge.powerW,
    lost ? 0 : limits.exportW + helps * other.powerW,
    "export",
  );
  for (const n of [0, 1, 2] as const) {
    below(
      charge.phaseA[n] ?? NaN,
      limits.fuseA[n] - other.phaseA[n],
      `L${n + 1}`,
    );
    below(
      discharge.phaseA[n] ?? NaN,
      lost ? 0 : limits.fuseA[n] + helps * other.phaseA[n],
      `L${n + 1} back`,
    );
  }
  for (const one of testSite.last.all) checkOne(testSite, where, one.chargerId);
}

function checkOne(testSite: TestSite, where: string, id: string): void {
  const { targetW, minW, maxW, maxA, discharge, reason } = testSite.of(id);
  const car = testSite.cars.get(id);
  assert.ok(car);
  for (const value of [targetW, minW, maxW, ...maxA]) {
    assert.ok(Number.isFinite(value), `${where}: ${id} is not finite`);
  }
  assert.ok(minW <= targetW && targetW <= maxW, `${where}: order of ${id}`);
  assert.ok(minW <= 0 && maxW >= 0, `${where}: zero is always allowed`);
  assert.ok(maxW <= car.maxChargeW + 1e-6, `${where}: outlet of ${id}`);
  assert.ok(reason.length > 0, `${where}: a reason for ${id}`);
  if (!discharge.allowed) assert.equal(Math.abs(minW), 0, where);
  if (car.kind === "ac" && maxW > 1e-6) {
    const amps = Math.max(6, car.vehicle?.minPhaseA ?? 0);
    const least = Math.max(
      amps * 230 * car.phases,
      car.vehicle?.minChargeW ?? 0,
    );
    assert.ok(maxW >= least - 1e-6, `${where}: minimum of ${id}, ${maxW}`);
  }
}

Deno.test(`allocations keep every limit of the grid side in ${SEEDS} random sites`, () => {
  for (let seed = 1; seed <= SEEDS; seed++) run(seed);
});

Deno.test("turns are fair over time, whatever the cars claim", () => {
  for (let seed = 1; seed <= 4; seed++) {
    const dice = new Dice(seed);
    const cars = Array.from(
      { length: dice.whole(3, 5) },
      (_, n) =>
        told(ac(String(n), { lagS: dice.whole(1, 5) }), {
          minPhaseA: dice.pick([6, 6, 10, 13]),
        }),
    );
    const testSite = new TestSite(cars, {
      limits: { ...LIMITS, importW: 10_000 },
      slotMs: 60_000,
    });
    const served = new Map<string, number>();
    const seconds = 2_700;
    for (let n = 0; n < seconds; n++) {
      testSite.run(1);
      for (const { chargerId, maxW } of testSite.last.all) {
        if (maxW > 0) served.set(chargerId, (served.get(chargerId) ?? 0) + 1);
      }
    }
    for (const { id } of cars) {
      const part = (served.get(id) ?? 0) / seconds;
      assert.ok(part > 0.6 / cars.length, `seed ${seed}: car ${id} ${part}`);
    }
  }
});
