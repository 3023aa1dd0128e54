import assert from "node:assert/strict";
import { PLAIN_WIRING } from "../../../actors/site/place.ts";
import { ac, dc, LIMITS, TestSite, wish } from "./_test_site.ts";

const near = (actual: number, expected: number, within: number, what = "") =>
  assert.ok(
    Math.abs(actual - expected) <= within,
    `${what} ${actual} is not within ${within} of ${expected}`,
  );

Deno.test("a fallback holds while the backend is lost, until it has set a limit again", () => {
  const testSite = new TestSite([dc("1"), dc("2")], {
    wiring: (id) => ({
      ...PLAIN_WIRING,
      ...(id === "1" && { fallbackW: 4_000, backend: "ocpp" as const }),
    }),
  });
  testSite.run(5);
  assert.deepEqual(testSite.targets(), [30_000, 30_000]);
  testSite.core.source("ocpp", false);
  testSite.run(5);
  near(testSite.of("1").maxW, 4_000, 1);
  assert.match(testSite.of("1").reason, /backend \(ocpp\) is silent/);
  assert.equal(testSite.of("1").discharge.allowed, false);
  near(testSite.of("2").maxW, 50_000, 1);
  testSite.core.source("ocpp", true);
  testSite.run(5);
  near(testSite.of("1").maxW, 4_000, 1, "alive alone is no limit");
  testSite.core.request(
    wish("p", undefined, {
      source: "ocpp",
      scope: { kind: "charger", chargerId: "1" },
    }, { maxW: 9_000 }),
    testSite.now(),
  );
  testSite.run(5);
  near(testSite.of("1").maxW, 9_000, 1);
});

Deno.test("a lost site meter leaves the worst case, no export and the fallback", () => {
  const testSite = new TestSite([dc("1"), ac("2")], {
    limits: {
      ...LIMITS,
      meter: "otherLoads",
      otherLoads: { powerW: 30_000, phaseA: [45, 45, 45] },
    },
    wiring: (id) => ({
      ...PLAIN_WIRING,
      ...(id === "2" && { fallbackW: 7_000 }),
    }),
  });
  const meter = () => {
    const atMonoMs = testSite.monoMs;
    testSite.core.meter(
      { atMonoMs, powerW: 6_900, phaseA: [10, 10, 10] },
      testSite.now(),
    );
  };
  testSite.core.request(wish("a", -5_000), testSite.now());
  testSite.run(10, meter);
  near(testSite.of("1").targetW, -5_000, 1);
  testSite.core.withdraw("manual", "a", testSite.now());
  testSite.run(20, meter);
  near(testSite.of("1").maxW + testSite.of("2").maxW, 53_100, 2);
  testSite.run(5);
  near(
    testSite.of("1").maxW + testSite.of("2").maxW,
    53_100,
    2,
    "5 s are allowed",
  );
  testSite.run(10);
  near(testSite.of("2").maxW, 7_000, 1);
  near(testSite.of("1").maxW, 23_000, 2);
  assert.equal(Math.abs(testSite.of("1").minW), 0);
  testSite.run(20, meter);
  assert.ok(testSite.of("2").maxW > 20_000, "left on a fresh reading");
});

Deno.test("a reading of the future is refused, and those after it count", () => {
  const testSite = new TestSite([ac("1")], {
    limits: { ...LIMITS, meter: "connection" },
  });
  const read = (aheadMs: number) =>
    testSite.core.meter({
      atMonoMs: testSite.monoMs + aheadMs,
      powerW: 0,
      phaseA: [0, 0, 0],
    }, testSite.now());
  assert.match(String(read(1e12)), /future/);
  assert.equal(read(20), undefined);
  testSite.run(1);
  assert.equal(read(0), undefined);
});

Deno.test("a meter at the connection counts the chargers out", () => {
  const testSite = new TestSite([ac("1"), ac("2")], {
    limits: { ...LIMITS, importW: 30_000, meter: "connection" },
  });
  testSite.run(40, () => {
    const [a = 0, b = 0] = [...testSite.power.values()];
    const amps = (a + b) / 690 + 10;
    testSite.core.meter({
      atMonoMs: testSite.monoMs,
      powerW: a + b + 6_900,
      phaseA: [amps, amps, amps],
    }, testSite.now());
  });
  near(testSite.of("1").maxW, 11_550, 20);
  near(testSite.of("2").maxW, 11_550, 20);
});
