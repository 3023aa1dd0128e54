/**
 * A decision of the site for 64 and for 500 chargers, DC and AC mixed, under a
 * set-point and without, and where the minimums do not fit: aim under 1 ms and
 * 5 ms. All reports are in; the reports themselves are measured apart.
 */

import { ac, dc, LIMITS, TestSite, wish } from "../actors/site/_test_site.ts";

const CURVE = [
  { load: 0.05, efficiency: 0.86 },
  { load: 0.4, efficiency: 0.95 },
  { load: 1, efficiency: 0.94 },
];
const ROTATIONS = ["L1L2L3", "L2L3L1", "L3L1L2"] as const;

function yardOf(count: number, perCarW: number): TestSite {
  const cars = Array.from({ length: count }, (_, n) => {
    const id = String(n);
    return n % 2 === 0 ? dc(id) : ac(id, { phases: n % 4 === 1 ? 1 : 3 });
  });
  const amps = count * perCarW / 690;
  const testSite = new TestSite(cars, {
    limits: {
      ...LIMITS,
      importW: count * perCarW,
      fuseA: [amps, amps, amps],
    },
    wiring: (id) => ({
      rotation: ROTATIONS[Number(id) % 3] ?? "L1L2L3",
      efficiency: CURVE,
      ratedW: 50_000,
    }),
  });
  testSite.run(20);
  return testSite;
}

for (const count of [64, 500]) {
  const group = `${count} chargers`;
  const free = yardOf(count, 8_000);
  Deno.bench("a decision, no wish", { group, baseline: true }, () => {
    free.decide();
  });
  const bound = yardOf(count, 8_000);
  bound.core.request(wish("a", -5_000 * count / 4), bound.now());
  bound.run(5);
  Deno.bench("a decision, an order to give", { group }, () => {
    bound.decide();
  });
  const tight = yardOf(count, 1_500);
  Deno.bench("a decision, minimums do not fit", { group }, () => {
    tight.decide();
  });
  const reports = yardOf(count, 8_000);
  const all = [...reports.cars.values()].map((car) => reports.report(car));
  Deno.bench("taking all reports", { group }, () => {
    for (const report of all) reports.core.report(report, reports.now());
  });
}
