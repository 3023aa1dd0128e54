import assert from "node:assert/strict";
import { PLAIN_WIRING } from "../../../actors/site/place.ts";
import { ac, dc, LIMITS, wish, Yard } from "./_yard.ts";

const near = (actual: number, expected: number, within: number, what = "") =>
  assert.ok(
    Math.abs(actual - expected) <= within,
    `${what} ${actual} is not within ${within} of ${expected}`,
  );

Deno.test("a fallback holds while the backend is lost, until it has set a limit again", () => {
  const yard = new Yard([dc("1"), dc("2")], {
    wiring: (id) => ({
      ...PLAIN_WIRING,
      ...(id === "1" && { fallbackW: 4_000, backend: "ocpp" as const }),
    }),
  });
  yard.run(5);
  assert.deepEqual(yard.targets(), [30_000, 30_000]);
  yard.core.source("ocpp", false);
  yard.run(5);
  near(yard.of("1").maxW, 4_000, 1);
  assert.match(yard.of("1").reason, /backend \(ocpp\) is silent/);
  assert.equal(yard.of("1").discharge.allowed, false);
  near(yard.of("2").maxW, 50_000, 1);
  yard.core.source("ocpp", true);
  yard.run(5);
  near(yard.of("1").maxW, 4_000, 1, "alive alone is no limit");
  yard.core.request(
    wish("p", undefined, {
      source: "ocpp",
      scope: { kind: "charger", chargerId: "1" },
    }, { maxW: 9_000 }),
    yard.now(),
  );
  yard.run(5);
  near(yard.of("1").maxW, 9_000, 1);
});

Deno.test("a lost site meter leaves the worst case, no export and the fallback", () => {
  const yard = new Yard([dc("1"), ac("2")], {
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
    const atMonoMs = yard.monoMs;
    yard.core.meter(
      { atMonoMs, powerW: 6_900, phaseA: [10, 10, 10] },
      yard.now(),
    );
  };
  yard.core.request(wish("a", -5_000), yard.now());
  yard.run(10, meter);
  near(yard.of("1").targetW, -5_000, 1);
  yard.core.withdraw("manual", "a", yard.now());
  yard.run(20, meter);
  near(yard.of("1").maxW + yard.of("2").maxW, 53_100, 2);
  yard.run(5);
  near(yard.of("1").maxW + yard.of("2").maxW, 53_100, 2, "5 s are allowed");
  yard.run(10);
  near(yard.of("2").maxW, 7_000, 1);
  near(yard.of("1").maxW, 23_000, 2);
  assert.equal(Math.abs(yard.of("1").minW), 0);
  yard.run(20, meter);
  assert.ok(yard.of("2").maxW > 20_000, "left on a fresh reading");
});

Deno.test("a reading of the future is refused, and those after it count", () => {
  const yard = new Yard([ac("1")], {
    limits: { ...LIMITS, meter: "connection" },
  });
  const read = (aheadMs: number) =>
    yard.core.meter({
      atMonoMs: yard.monoMs + aheadMs,
      powerW: 0,
      phaseA: [0, 0, 0],
    }, yard.now());
  assert.match(String(read(1e12)), /future/);
  assert.equal(read(20), undefined);
  yard.run(1);
  assert.equal(read(0), undefined);
});

Deno.test("a meter at the connection counts the chargers out", () => {
  const yard = new Yard([ac("1"), ac("2")], {
    limits: { ...LIMITS, importW: 30_000, meter: "connection" },
  });
  yard.run(40, () => {
    const [a = 0, b = 0] = [...yard.power.values()];
    const amps = (a + b) / 690 + 10;
    yard.core.meter({
      atMonoMs: yard.monoMs,
      powerW: a + b + 6_900,
      phaseA: [amps, amps, amps],
    }, yard.now());
  });
  near(yard.of("1").maxW, 11_550, 20);
  near(yard.of("2").maxW, 11_550, 20);
});
