import assert from "node:assert/strict";
import {
  allocate,
  type PowerRequest,
  share,
  type SiteCharger,
} from "../../../actors/site/mod.ts";
import { Dice } from "../../simulation/_world.ts";
import { charger, HOUR, NOW, wish } from "./_cars.ts";

const LIMITS = { importW: 60_000, exportW: 40_000 };

function decide(
  chargers: readonly SiteCharger[],
  requests: readonly PowerRequest[] = [],
  limits = LIMITS,
) {
  return allocate({ requests, chargers, limits, nowMs: NOW, leaseMs: 3_000 });
}
const targets = (...args: Parameters<typeof decide>) =>
  decide(...args).map(({ targetW }) => Math.round(targetW));

const rounded = (shares: number[]) =>
  shares.map((watts) => Math.round(watts * 1e6) / 1e6);

Deno.test("`share()` gives everybody the same up to its maximum", () => {
  assert.deepEqual(
    rounded(share(10, [{ min: 0, max: 2 }, { min: 0, max: 20 }])),
    [
      2,
      8,
    ],
  );
  assert.deepEqual(
    rounded(share(9, [1, 2, 3].map(() => ({ min: 0, max: 9 })))),
    [
      3,
      3,
      3,
    ],
  );
});

Deno.test("`share()` never breaks a minimum: the last in the list goes without", () => {
  const wants = [{ min: 4, max: 9 }, { min: 4, max: 9 }];
  assert.deepEqual(rounded(share(9, wants)), [4.5, 4.5]);
  assert.deepEqual(rounded(share(6, wants)), [6, 0]);
  assert.deepEqual(rounded(share(3, wants)), [0, 0]);
  assert.deepEqual(
    rounded(share(10, [{ min: 0, max: 9 }, { min: 8, max: 9 }])),
    [2, 8],
  );
});

Deno.test("`allocate()` charges towards the target when nobody asks for anything", () => {
  assert.deepEqual(
    targets([charger("1"), charger("2", { targetEnergyWh: 0 })]),
    [11_000, 0],
  );
});

Deno.test("`allocate()` shares a set-point of the site in both directions", () => {
  const cars = [charger("1"), charger("2", { maxDischargeW: 3_000 })];
  assert.deepEqual(targets(cars, [wish("a", 12_000)]), [6_000, 6_000]);
  assert.deepEqual(targets(cars, [wish("a", -9_000)]), [-6_000, -3_000]);
  assert.deepEqual(targets(cars, [wish("a", -90_000)]), [-10_000, -3_000]);
  assert.deepEqual(targets(cars, [wish("a", 0)]), [0, 0]);
});

Deno.test("`allocate()` follows the highest priority, and the next lower one after its end", () => {
  const low = wish("low", 4_000, { priority: 1 });
  const high = wish("high", -4_000, { priority: 9 });
  assert.deepEqual(targets([charger("1")], [low, high]), [-4_000]);
  const over = { ...high, untilMs: NOW };
  assert.deepEqual(targets([charger("1")], [low, over]), [4_000]);
  const early = { ...high, fromMs: NOW + 1 };
  assert.deepEqual(targets([charger("1")], [early]), [11_000]);
});

Deno.test("`allocate()` lets a limit bind a lower set-point", () => {
  const limit = wish("limit", undefined, { priority: 9, maxW: 5_000 });
  assert.deepEqual(targets([charger("1")], [wish("a", 9_000), limit]), [5_000]);
  assert.deepEqual(targets([charger("1")], [limit]), [5_000]);
});

const REFUSALS: [string, SiteCharger, RegExp][] = [
  [
    "a car that is not bidirectional",
    charger("1", { service: "DC" }),
    /not bidirectional/,
  ],
  [
    "an unknown car",
    charger("1", {}, { vehicle: undefined }),
    /nothing is known/,
  ],
  [
    "an owner who does not allow it",
    charger("1", {}, { owner: undefined }),
    /owner/,
  ],
  ["an owner's minimum", charger("1", { presentSoc: 19 }), /19 %, and 20 %/],
  [
    "the car's own minimum",
    charger("1", { minEnergyWh: 2_000 }),
    /still needs 2.0 kWh/,
  ],
  ["the car's V2X bound", charger("1", { minV2xEnergyWh: 0 }), /lower bound/],
  [
    "an owner's energy",
    charger("1", { minEnergyWh: -500 }, {
      owner: { allowDischarge: true, minSoc: 0, minEnergyWh: 900 },
    }),
    /only 0.5 kWh .* 0.9 kWh/,
  ],
  [
    "neither SoC nor energies",
    charger("1", { presentSoc: undefined, minEnergyWh: undefined }),
    /neither state of charge nor energy/,
  ],
  [
    "a departure that is near",
    charger("1", { targetEnergyWh: 10_500, departureMs: NOW + HOUR }),
    /until its departure/,
  ],
  [
    "a car that gives nothing",
    charger("1", { maxDischargeW: 0 }),
    /gives nothing back/,
  ],
];

for (const [name, car, why] of REFUSALS) {
  Deno.test(`\`allocate()\` gives no discharge to ${name}, and says so`, () => {
    const [allocation] = decide([car], [wish("a", -5_000)]);
    assert.ok(allocation);
    assert.ok(allocation.targetW >= 0 && allocation.minW >= 0);
    assert.equal(allocation.discharge.allowed, false);
    assert.match(allocation.discharge.why, why);
  });
}

Deno.test("`allocate()` lets the car's energy requests rule when its SoC is unknown", () => {
  const car = charger("1", { presentSoc: undefined, minEnergyWh: -5_000 });
  assert.deepEqual(targets([car], [wish("a", -5_000)]), [-5_000]);
});

Deno.test("`allocate()` charges a car in a hurry, and others cover it", () => {
  const hurried = charger("1", {
    targetEnergyWh: 10_500,
    departureMs: NOW + HOUR,
  });
  assert.deepEqual(
    targets([hurried, charger("2"), charger("3")], [wish("a", -5_000)]),
    [
      11_000,
      -8_000,
      -8_000,
    ],
  );
});

/** A random site, every kind of car among it. */
function site(dice: Dice) {
  const chargers = Array.from(
    { length: dice.whole(0, 12) },
    (_, n) =>
      charger(String(n), {
        service: dice.pick(["DC_BPT", "AC_BPT", "DC"]),
        maxChargeW: dice.whole(0, 50_000),
        minChargeW: dice.pick([0, 1_400, 4_100]),
        maxDischargeW: dice.whole(0, 20_000),
        minDischargeW: dice.pick([0, 500, 2_000]),
        presentSoc: dice.pick([undefined, dice.whole(0, 100)]),
        targetEnergyWh: dice.whole(-20_000, 40_000),
        maxEnergyWh: dice.whole(-5_000, 40_000),
        minEnergyWh: dice.whole(-40_000, 5_000),
        departureMs: NOW + dice.whole(0, 10) * HOUR,
      }, dice.next() < 0.1 ? { vehicle: undefined } : {}),
  );
  const requests = Array.from(
    { length: dice.whole(0, 5) },
    (_, n) =>
      wish(`r${n}`, dice.pick([undefined, dice.whole(-80_000, 80_000)]), {
        priority: dice.whole(0, 3),
        minW: -dice.whole(0, 60_000),
        maxW: dice.whole(0, 60_000),
        untilMs: NOW + dice.pick([0, 1_000]),
      }),
  );
  const limits = {
    importW: dice.whole(0, 80_000),
    exportW: dice.whole(0, 50_000),
  };
  return { chargers, requests, limits };
}

Deno.test("`allocate()` keeps every limit in 5000 random sites", () => {
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
  for (let seed = 1; seed <= 5_000; seed++) {
    const { chargers, requests, limits } = site(new Dice(seed));
    const all = decide(chargers, requests, limits);
    const where = `seed ${seed}`;
    assert.ok(sum(all.map((a) => a.maxW)) <= limits.importW + 1e-6, where);
    assert.ok(
      sum(all.map((a) => -a.minW)) <= limits.exportW + 1e-6,
      `${where}: export`,
    );
    all.forEach((a, i) => {
      const { vehicle, outlet } = chargers[i]!;
      assert.ok(a.minW <= a.targetW && a.targetW <= a.maxW, `${where}: order`);
      assert.ok(a.minW <= 0 && a.maxW >= 0, `${where}: zero is always allowed`);
      const most = vehicle
        ? Math.min(vehicle.maxChargeW, outlet.maxChargeW)
        : 0;
      assert.ok(a.maxW <= most + 1e-6, `${where}: car`);
      if (!a.discharge.allowed) {
        assert.equal(Math.abs(a.minW), 0, `${where}: discharge`);
      }
      if (a.targetW > 1e-6) {
        assert.ok(
          a.targetW >= (vehicle?.minChargeW ?? 0) - 1e-6,
          `${where}: minimum`,
        );
      }
      if (a.targetW < -1e-6) {
        assert.ok(
          -a.targetW >= (vehicle?.minDischargeW ?? 0) - 1e-6,
          `${where}: minimum back`,
        );
      }
    });
  }
});
