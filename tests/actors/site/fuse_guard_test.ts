import assert from "node:assert/strict";
import { FuseGuard, type GuardedCar } from "../../../actors/site/fuse_guard.ts";
import { ac, dc, LIMITS, TestSite, wish } from "./_test_site.ts";

const load = (amps: number) => ({
  powerW: amps * 690,
  phaseA: [amps, amps, amps] as const,
});
const LIMIT = { ...LIMITS, importW: 1e6, exportW: 1e6 };

function car(
  chargerId: string,
  amps: number,
  change: Partial<GuardedCar> = {},
) {
  return {
    chargerId,
    load: load(amps),
    overW: 0,
    followed: true,
    settled: true,
    ...change,
  };
}

/** Seconds until somebody is opened. */
function opensAfter(ratio: number, mostS: number): number {
  const guard = new FuseGuard(LIMIT);
  for (let second = 0; second <= mostS; second++) {
    const opened = guard.watch(
      load(100 * ratio),
      [car("1", 100)],
      second * 1_000,
    );
    if (opened.length > 0) return second;
  }
  return Infinity;
}

Deno.test("the guard opens like a fuse, only earlier", () => {
  assert.equal(opensAfter(1.04, 20_000), Infinity);
  assert.equal(opensAfter(1.25, 3_500), Infinity);
  const hour = opensAfter(1.25, 3_700);
  assert.ok(hour >= 3_595 && hour <= 3_605, `${hour}`);
  const minute = opensAfter(1.6, 100);
  assert.ok(minute >= 55 && minute <= 61, `${minute}`);
  const twice = opensAfter(2, 100);
  assert.ok(twice >= 20 && twice <= 26, `${twice}`);
  assert.ok(opensAfter(5, 10) <= 4);
});

Deno.test("an overload that pulses is counted, one that has passed is forgotten", () => {
  const guard = new FuseGuard(LIMIT);
  let opened = 0;
  for (let n = 0; n < 300; n++) {
    const amps = n % 10 === 0 ? 50 : 180;
    opened += guard.watch(load(amps), [car("1", amps)], n * 1_000).length;
  }
  assert.ok(opened > 0);
  const cool = new FuseGuard(LIMIT);
  for (let n = 0; n < 50; n++) cool.watch(load(160), [], n * 1_000);
  assert.ok(cool.heat() > 0.7);
  for (let n = 50; n < 1_500; n++) cool.watch(load(90), [], n * 1_000);
  assert.ok(cool.heat() < 0.05);
});

function first(cars: readonly GuardedCar[], amps = 200): string | undefined {
  const guard = new FuseGuard(LIMIT);
  for (let n = 0; n < 60; n++) {
    const [opening] = guard.watch(load(amps), cars, n * 1_000);
    if (opening) return opening.chargerId;
  }
  return undefined;
}

Deno.test("a car above its allocation is opened before one that loads more", () => {
  assert.equal(
    first([car("big", 150), car("over", 50, { overW: 9_000 })]),
    "over",
  );
  assert.equal(first([car("big", 150), car("small", 50)]), "big");
});

Deno.test("an exporter is never opened for too much import, nor a car within its time to follow", () => {
  assert.equal(
    first([car("gives", -300, { overW: 99_000 }), car("takes", 20)]),
    "takes",
  );
  assert.equal(first([car("follows", 200, { followed: false })]), undefined);
});

Deno.test("too much export opens an exporter", () => {
  assert.equal(first([car("gives", -250), car("takes", 50)], -200), "gives");
});

Deno.test("AC cars that ignore their allocations are opened at the site's fuse", () => {
  const deaf = ac("1", { deaf: true, appetiteW: 21_900 });
  const testSite = new TestSite([deaf, ac("2"), ac("3")], {
    limits: { ...LIMITS, importW: 1e6, fuseA: [40, 40, 40] },
  });
  testSite.run(20);
  // The deaf one was told 8 kW of 27.6 and takes 21.9: the others make room at once.
  const others = testSite.of("2").maxW + testSite.of("3").maxW;
  assert.ok(others <= 27_600 - 20_000, `${others}`);
  const two = new TestSite([
    deaf,
    ac("2", { deaf: true, appetiteW: 21_900 }),
    ac("3"),
  ], {
    limits: { ...LIMITS, importW: 1e6, fuseA: [32, 32, 32] },
  });
  two.run(60);
  assert.ok(two.opened.length >= 1, "somebody is opened");
  assert.ok(!two.opened.includes("3"), "the one that obeys stays");
});

Deno.test("the others make room for a car that begins to take more than it is allotted", () => {
  const testSite = new TestSite([ac("1"), ac("2"), ac("3")], {
    limits: { ...LIMITS, importW: 27_600 },
  });
  testSite.run(20);
  assert.deepEqual(testSite.targets(), [9_200, 9_200, 9_200]);
  testSite.cars.set("1", ac("1", { deaf: true, appetiteW: 21_900 }));
  testSite.run(2);
  const others = () => testSite.of("2").maxW + testSite.of("3").maxW;
  assert.ok(others() < 10_000, `at once ${others()}`);
  testSite.run(10);
  assert.ok(others() <= 27_600 - 21_900 + 1, `in the end ${others()}`);
  assert.deepEqual(testSite.opened, []);
});

Deno.test("obeying cars are never opened while other loads jump about", () => {
  const testSite = new TestSite([ac("1"), ac("2", { lagS: 5 }), dc("3")], {
    limits: {
      ...LIMITS,
      importW: 40_000,
      fuseA: [63, 63, 63],
      meter: "otherLoads",
    },
  });
  testSite.run(1_200, (n) => {
    const amps = Math.floor(n / 20) % 2 === 0 ? 5 : 35;
    testSite.core.meter({
      atMonoMs: testSite.monoMs,
      powerW: amps * 690,
      phaseA: [amps, amps, amps],
    }, testSite.now());
    if (n === 600) testSite.core.request(wish("a", -5_000), testSite.now());
  });
  assert.deepEqual(testSite.opened, []);
});

Deno.test("cars at 245 V are trimmed until the import limit holds", () => {
  // All obey their amperes, and take 6.5 % more watts than these mean at 230 V.
  const testSite = new TestSite([ac("1"), ac("2")], {
    limits: { ...LIMITS, importW: 20_000 },
  });
  let sum = 0;
  testSite.run(120, () => {
    sum = 0;
    for (const one of testSite.cars.values()) {
      const report = testSite.report(one);
      const powerW = report.measured.powerW * 245 / 230;
      sum += powerW;
      testSite.core.report(
        { ...report, measured: { ...report.measured, powerW } },
        testSite.now(),
      );
    }
  });
  assert.ok(sum <= 20_150 && sum > 19_700, `${sum}`);
});
