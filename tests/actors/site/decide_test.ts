import assert from "node:assert/strict";
import { lossesOf } from "../../../actors/site/losses.ts";
import { PLAIN_WIRING } from "../../../actors/site/place.ts";
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

const CURVE = [
  { load: 0.05, efficiency: 0.85 },
  { load: 0.3, efficiency: 0.95 },
  { load: 1, efficiency: 0.96 },
];
const near = (actual: number, expected: number, within: number, what = "") =>
  assert.ok(
    Math.abs(actual - expected) <= within,
    `${what} ${actual} is not within ${within} of ${expected}`,
  );

Deno.test("a DC car allotted the whole import limit leaves the grid side within it", () => {
  const wiring = { ...PLAIN_WIRING, efficiency: CURVE, ratedW: 50_000 };
  const testSite = new TestSite([dc("1")], {
    limits: { ...LIMITS, importW: 20_000 },
    wiring: () => wiring,
  });
  testSite.run(5);
  const { maxW } = testSite.of("1");
  const gridW = lossesOf(CURVE, 50_000).taken(maxW);
  near(gridW, 20_000, 1);
  assert.ok(gridW <= 20_000 + 1e-6 && maxW < 19_200, `${maxW}`);
});

Deno.test("a car gets all that its outlet gives, losses or not, where the site has room", () => {
  const wiring = { ...PLAIN_WIRING, efficiency: CURVE, ratedW: 50_000 };
  const testSite = new TestSite([dc("1")], { wiring: () => wiring });
  testSite.run(5);
  near(testSite.of("1").targetW, 50_000, 1e-3);
});

Deno.test("an exporting DC car gives what the export limit lets arrive at the grid", () => {
  const wiring = { ...PLAIN_WIRING, efficiency: CURVE, ratedW: 50_000 };
  const testSite = new TestSite([dc("1")], {
    limits: { ...LIMITS, exportW: 5_000 },
    wiring: () => wiring,
  });
  testSite.core.request(wish("a", -20_000), testSite.now());
  testSite.run(5);
  near(lossesOf(CURVE, 50_000).fed(-testSite.of("1").targetW), 5_000, 1);
});

Deno.test("finished cars' shares go to the one that charges within two seconds", () => {
  const finished = (id: string) => told(dc(id), { chargingComplete: true });
  const testSite = new TestSite(
    [dc("1"), finished("2"), finished("3"), finished("4")],
    {
      limits: { ...LIMITS, importW: 20_000 },
    },
  );
  testSite.run(2);
  assert.deepEqual(testSite.targets(), [20_000, 0, 0, 0]);
  testSite.core.request(wish("a", 15_000), testSite.now());
  testSite.decide();
  near(testSite.of("1").targetW, 15_000, 1);
});

Deno.test("a share that a car stays below goes to the other within two periods", () => {
  const testSite = new TestSite([dc("1"), dc("2")], {
    limits: { ...LIMITS, importW: 20_000 },
  });
  testSite.run(10);
  assert.deepEqual(testSite.targets(), [10_000, 10_000]);
  const [first, second] = [...testSite.cars.values()];
  assert.ok(first && second);
  testSite.cars.set("2", { ...second, appetiteW: 2_000 });
  testSite.run(4);
  assert.ok(testSite.of("1").targetW > 16_500, `${testSite.of("1").targetW}`);
  testSite.cars.set("2", second);
  testSite.run(5);
  assert.deepEqual(testSite.targets().map((w) => Math.round(w / 100)), [
    100,
    100,
  ]);
});

Deno.test("a car that has not begun keeps only what it needs to begin", () => {
  const testSite = new TestSite([ac("1"), ac("2", { transferring: false })], {
    limits: { ...LIMITS, importW: 20_000 },
  });
  testSite.run(20);
  near(testSite.of("1").targetW, 20_000 - 6 * 690, 1);
  near(testSite.of("2").targetW, 6 * 690, 1);
});

Deno.test("a single-phase car on a three-phase outlet is not taken for one that leaves its share", () => {
  const single: Car = {
    ...ac("1", { phases: 1 }),
    maxChargeW: 22_080,
    reported: 3,
  };
  const testSite = new TestSite([single, ac("2")], {
    limits: { ...LIMITS, fuseA: [32, 32, 32], importW: 22_080 },
  });
  testSite.run(60);
  near(testSite.of("1").maxA[0], 16, 0.5);
  near(testSite.of("2").maxA[0], 16, 0.5);
});

Deno.test("single-phase cars behind turned outlets use all conductors", () => {
  const cars = ["L1L2L3", "L2L3L1", "L3L1L2"] as const;
  const testSite = new TestSite(
    cars.map((_, n) => ac(String(n), { phases: 1 })),
    {
      limits: { ...LIMITS, fuseA: [32, 32, 32] },
      wiring: (id) => ({
        ...PLAIN_WIRING,
        rotation: cars[Number(id)] ?? "L1L2L3",
      }),
    },
  );
  testSite.run(20);
  assert.deepEqual(testSite.targets(), [7_360, 7_360, 7_360]);
  const straight = new TestSite(
    cars.map((_, n) => ac(String(n), { phases: 1 })),
    { limits: { ...LIMITS, fuseA: [32, 32, 32] } },
  );
  straight.run(60);
  const sum = straight.targets().reduce((a, b) => a + b, 0);
  near(sum, 7_360, 2);
});

Deno.test("a set-point of one charger rules there, the site's over the others", () => {
  const testSite = new TestSite([dc("1"), dc("2"), dc("3")]);
  testSite.core.request(
    wish("one", 3_000, { scope: { kind: "charger", chargerId: "1" } }),
    testSite.now(),
  );
  testSite.run(10);
  assert.deepEqual(testSite.targets(), [3_000, 28_500, 28_500]);
  testSite.core.request(wish("all", 9_000), testSite.now());
  testSite.run(20);
  near(testSite.of("1").targetW, 3_000, 1);
  near(testSite.of("2").targetW + testSite.of("3").targetW, 6_000, 1);
  testSite.core.request(wish("all", 9_000, { priority: 5 }), testSite.now());
  testSite.run(20);
  assert.deepEqual(testSite.targets(), [3_000, 3_000, 3_000]);
  assert.deepEqual(testSite.of("1").by, "person");
});

Deno.test("a set-point of one session ends with it", () => {
  const testSite = new TestSite([dc("1")]);
  testSite.run(2);
  const scope = { kind: "session", sessionId: "1-1" } as const;
  const other = { kind: "session", sessionId: "9-9" } as const;
  assert.equal(
    testSite.core.request(wish("b", -2_000, { scope: other }), testSite.now())
      .kind,
    "refused",
  );
  testSite.core.request(wish("a", -2_000, { scope }), testSite.now());
  testSite.run(2);
  near(testSite.of("1").targetW, -2_000, 1);
  testSite.cars.set("1", { ...dc("1"), vehicle: undefined });
  testSite.run(1);
  assert.deepEqual(testSite.core.records()[0]?.status, { kind: "completed" });
});

Deno.test("discharge ends at the owner's state of charge, not below it", () => {
  const at = (presentSoc: number) => {
    const testSite = new TestSite([told(dc("1"), { presentSoc })]);
    testSite.core.request(wish("a", -5_000), testSite.now());
    testSite.run(3);
    return testSite.of("1");
  };
  assert.equal(at(20).discharge.allowed, false);
  assert.equal(Math.abs(at(20).targetW), 0);
  assert.equal(Math.abs(at(20).minW), 0);
  assert.match(at(20).reason, /20 %, and 20 % must stay/);
  near(at(20.5).targetW, -5_000, 1);
});

const REFUSALS: [string, Car, RegExp][] = [
  [
    "a car that is not bidirectional",
    told(dc("1"), { service: "DC" }),
    /not bidirectional/,
  ],
  [
    "the car's own minimum",
    told(dc("1"), { minEnergyWh: 2_000 }),
    /still needs 2.0 kWh/,
  ],
  ["the car's V2X bound", told(dc("1"), { minV2xEnergyWh: 0 }), /lower bound/],
  [
    "neither SoC nor energies",
    told(dc("1"), { presentSoc: undefined, minEnergyWh: undefined }),
    /neither state of charge nor energy/,
  ],
  [
    "a departure that is near",
    told(dc("1"), { targetEnergyWh: 48_000, departureMs: WALL + HOUR }),
    /until its departure/,
  ],
  [
    "a car that gives nothing",
    told(dc("1"), { maxDischargeW: 0 }),
    /gives nothing back/,
  ],
  ["an outlet that cannot", dc("1", { maxDischargeW: 0 }), /cannot feed back/],
];

for (const [name, car, why] of REFUSALS) {
  Deno.test(`no discharge for ${name}, and it says so`, () => {
    const testSite = new TestSite([car]);
    testSite.core.request(wish("a", -5_000), testSite.now());
    testSite.run(3);
    const { targetW, minW, discharge } = testSite.of("1");
    assert.ok(targetW >= 0 && minW >= 0, `${targetW} ${minW}`);
    assert.equal(discharge.allowed, false);
    assert.match(discharge.why, why);
  });
}

Deno.test("no discharge for an owner who does not allow it", () => {
  const testSite = new TestSite([dc("1")], { owner: () => undefined });
  testSite.core.request(wish("a", -5_000), testSite.now());
  testSite.run(3);
  assert.match(testSite.of("1").discharge.why, /owner/);
  assert.ok(testSite.of("1").targetW >= 0);
});

Deno.test("energy requests rule where the state of charge is unknown", () => {
  const testSite = new TestSite([
    told(dc("1"), { presentSoc: undefined, minEnergyWh: -5_000 }),
  ]);
  testSite.core.request(wish("a", -5_000), testSite.now());
  testSite.run(3);
  near(testSite.of("1").targetW, -5_000, 1);
});

Deno.test("a car in a hurry charges under an order to give, and others cover it", () => {
  const hurried = told(dc("1", { maxChargeW: 11_000 }), {
    maxChargeW: 11_000,
    targetEnergyWh: 10_500,
    departureMs: WALL + HOUR,
  });
  const testSite = new TestSite([hurried, dc("2"), dc("3")]);
  testSite.core.request(wish("a", -5_000), testSite.now());
  testSite.run(10);
  assert.deepEqual(testSite.targets(), [11_000, -8_000, -8_000]);
  assert.match(testSite.of("1").reason, /before departure/);
});

Deno.test("nobody rises into room that a car still uses which was lowered", () => {
  const testSite = new TestSite(
    [ac("1", { lagS: 5 }), dc("2", { wantsPower: false })],
    {
      limits: { ...LIMITS, importW: 22_080 },
    },
  );
  testSite.run(20);
  near(testSite.power.get("1") ?? 0, 22_080, 10);
  testSite.cars.set("2", dc("2"));
  testSite.run(30, () => {
    const sum = [...testSite.power.values()].reduce((a, b) => a + b, 0);
    assert.ok(sum <= 22_080 * 1.001, `${sum} at ${testSite.monoMs}`);
  });
  assert.ok((testSite.power.get("2") ?? 0) > 10_000);
});

Deno.test("after a grid fault power waits, and rises by the gradient", () => {
  const testSite = new TestSite([dc("1")], {
    gridReturn: { waitMs: 60_000, spreadMs: 60_000, riseWPerS: 100 },
  });
  testSite.run(5);
  testSite.core.gridFault(false, "1", testSite.now(), 0);
  testSite.run(2);
  assert.equal(testSite.of("1").maxW, 0);
  assert.match(testSite.of("1").reason, /grid is lost/);
  testSite.core.gridFault(true, "1", testSite.now(), 0.5);
  testSite.run(90);
  assert.equal(Math.round(testSite.of("1").maxW), 0);
  testSite.run(50);
  near(testSite.of("1").maxW, 5_000, 200);
  testSite.run(600);
  near(testSite.of("1").maxW, 50_000, 1);
});

Deno.test("a grid that one charger alone has lost holds back no other", () => {
  const testSite = new TestSite([dc("1"), dc("2")]);
  for (const id of ["1", "2"]) {
    testSite.core.gridFault(true, id, testSite.now(), 0);
  }
  testSite.run(5);
  testSite.core.gridFault(false, "1", testSite.now(), 0);
  testSite.run(2);
  assert.ok(testSite.of("2").maxW > 0, testSite.of("2").reason);
  testSite.core.gridFault(false, "2", testSite.now(), 0);
  testSite.run(2);
  assert.equal(testSite.of("2").maxW, 0);
  testSite.core.gridFault(true, "2", testSite.now(), 0);
  testSite.run(30);
  assert.equal(testSite.of("2").maxW, 0, "the grid is watched first");
});

Deno.test("what one car does not give another gives within two periods", () => {
  const testSite = new TestSite([dc("1"), dc("2"), dc("3")]);
  testSite.core.request(wish("a", -9_000), testSite.now());
  testSite.run(10);
  assert.deepEqual(testSite.targets(), [-3_000, -3_000, -3_000]);
  const silent = { measured: { powerW: 0, phaseA: [0, 0, 0] as const } };
  testSite.run(4, () => {
    const car = testSite.cars.get("2");
    assert.ok(car);
    const report = testSite.report(car);
    testSite.core.report(
      { ...report, measured: { ...report.measured, ...silent.measured } },
      testSite.now(),
    );
  });
  near(testSite.of("1").targetW, -4_250, 1);
  near(testSite.of("2").targetW, -500, 1);
});

Deno.test("a charger that is not heard of does not rise", () => {
  const testSite = new TestSite([dc("1"), dc("2")], {
    limits: { ...LIMITS, importW: 20_000 },
  });
  testSite.run(5);
  testSite.cars.delete("2");
  testSite.run(10);
  near(testSite.of("2").maxW, 10_000, 1);
  const car = testSite.cars.get("1");
  assert.ok(car);
  testSite.cars.set("1", { ...car, wantsPower: false });
  testSite.run(10);
  near(testSite.of("2").maxW, 10_000, 1);
  testSite.run(60);
  assert.deepEqual(testSite.last.all.map(({ chargerId }) => chargerId), ["1"]);
});

Deno.test("a car in its turn that never begins gives it up", () => {
  const testSite = new TestSite([ac("1", { transferring: false }), ac("2")], {
    limits: { ...LIMITS, importW: 5_000 },
  });
  testSite.run(30);
  assert.deepEqual(testSite.targets(), [5_000, 0]);
  testSite.run(60);
  assert.deepEqual(testSite.targets(), [0, 5_000]);
});

Deno.test("words say the direction, who asked, and why there is nothing", () => {
  const testSite = new TestSite([
    dc("1"),
    told(dc("2"), { targetEnergyWh: 0 }),
  ]);
  testSite.run(2);
  assert.match(testSite.of("1").reason, /nobody asks for anything else/);
  assert.match(testSite.of("2").reason, /reached its target/);
  assert.equal(testSite.of("2").by, "car");
  testSite.core.request(wish("a", -4_000), testSite.now());
  testSite.run(1);
  assert.equal(
    testSite.of("1").reason,
    "share of the site's order to give 4.0 kW (set-point a)",
  );
  assert.equal(testSite.of("1").by, "person");
  testSite.core.request(
    wish("b", 0, { source: "ocpp", priority: 3 }),
    testSite.now(),
  );
  testSite.run(1);
  assert.match(testSite.of("1").reason, /order to stand still \(set-point b\)/);
  assert.equal(testSite.of("1").by, "backend");
});
