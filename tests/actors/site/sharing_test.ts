import assert from "node:assert/strict";
import { fill, type Want } from "../../../actors/site/sharing.ts";
import { limitRaises } from "../../../actors/site/raises.ts";
import { lossesOf } from "../../../actors/site/losses.ts";
import { Dice } from "../../_random.ts";

const FREE = { powerW: 1e9, phaseA: [1e9, 1e9, 1e9] as const };
const want = (max: number, min = 0, change: Partial<Want> = {}): Want => ({
  min,
  max,
  weight: 1,
  stage: 0,
  perWattA: [1 / 690, 1 / 690, 1 / 690],
  ...change,
});
const rounded = (shares: number[]) =>
  shares.map((watts) => Math.round(watts * 1e6) / 1e6);
const of = (powerW: number, ...wants: Want[]) =>
  rounded(fill({ ...FREE, powerW }, wants));

Deno.test("`fill()` gives everybody the same up to its maximum", () => {
  assert.deepEqual(of(10, want(2), want(20)), [2, 8]);
  assert.deepEqual(of(9, want(9), want(9), want(9)), [3, 3, 3]);
  assert.deepEqual(of(0, want(9)), [0]);
  assert.deepEqual(of(9), []);
});

Deno.test("`fill()` never breaks a minimum: the last in the list goes without", () => {
  assert.deepEqual(of(9, want(9, 4), want(9, 4)), [4.5, 4.5]);
  assert.deepEqual(of(6, want(9, 4), want(9, 4)), [6, 0]);
  assert.deepEqual(of(3, want(9, 4), want(9, 4)), [0, 0]);
  assert.deepEqual(of(10, want(9), want(9, 8)), [2, 8]);
});

Deno.test("`fill()` counts weights, and fills stages one after another", () => {
  assert.deepEqual(of(9, want(9, 0, { weight: 2 }), want(9)), [6, 3]);
  assert.deepEqual(of(9, want(7, 0, { stage: 0 }), want(9, 0, { stage: 1 })), [
    7,
    2,
  ]);
  assert.deepEqual(of(9, want(7, 0, { stage: 1 }), want(9, 3)), [0, 9]);
});

Deno.test("`fill()` goes on with other phases where one is full", () => {
  const on = (phase: number): Want =>
    want(9, 0, {
      perWattA: [0, 1, 2].map((n) =>
        n === phase ? 1 : 0
      ) as unknown as Want["perWattA"],
    });
  assert.deepEqual(
    rounded(
      fill({ powerW: 1e9, phaseA: [4, 100, 100] }, [on(0), on(0), on(1)]),
    ),
    [2, 2, 9],
  );
});

/** Random wants, each phase wired at random. */
function scene(dice: Dice) {
  const wants = Array.from({ length: dice.whole(0, 20) }, () => {
    const min = dice.pick([0, 0, 1_380, 4_140]);
    const each = dice.pick([1 / 230, 1 / 690]);
    const on = dice.whole(0, 2);
    const perWattA = each === 1 / 690
      ? [each, each, each] as const
      : on === 0
      ? [each, 0, 0] as const
      : on === 1
      ? [0, each, 0] as const
      : [0, 0, each] as const;
    return want(min + dice.whole(0, 22_000), min, {
      perWattA,
      weight: dice.pick([1, 2]),
      stage: dice.pick([0, 0, 1]),
    });
  });
  const capacity = {
    powerW: dice.whole(0, 100_000),
    phaseA: [
      dice.whole(0, 160),
      dice.whole(0, 160),
      dice.whole(0, 160),
    ] as const,
  };
  return { wants, capacity };
}

Deno.test("`fill()` keeps every limit and leaves nothing over in 5000 random scenes", () => {
  for (let seed = 1; seed <= 5_000; seed++) {
    const { wants, capacity } = scene(new Dice(seed));
    const shares = fill(capacity, wants);
    const where = `seed ${seed}`;
    const limits = [capacity.powerW, ...capacity.phaseA];
    const rows = limits.map((_, row) =>
      wants.reduce(
        (sum, { perWattA }, i) =>
          sum + (shares[i] ?? NaN) * (row === 0 ? 1 : perWattA[row - 1] ?? NaN),
        0,
      )
    );
    rows.forEach((sum, row) =>
      assert.ok(
        sum <= (limits[row] ?? 0) * (1 + 1e-9) + 1e-9,
        `${where}: row ${row}`,
      )
    );
    wants.forEach(({ min, max, perWattA }, i) => {
      const watts = shares[i] ?? NaN;
      assert.ok(watts === 0 || watts >= min - 1e-9, `${where}: minimum`);
      assert.ok(watts <= max + 1e-9, `${where}: maximum`);
      // Who is served below its maximum is stopped by a limit that is reached.
      if (watts > 0 && watts < max - 1e-6) {
        const stopped = rows.some((sum, row) =>
          (row === 0 ? 1 : perWattA[row - 1] ?? 0) > 0 &&
          sum >= (limits[row] ?? 0) - 1e-6
        );
        assert.ok(stopped, `${where}: something is left for ${i}`);
      }
    });
  }
});

Deno.test("`fill()` gives in all no less where there is more of the whole", () => {
  for (let seed = 1; seed <= 2_000; seed++) {
    const { wants, capacity } = scene(new Dice(seed));
    const free = wants.map((one) => ({ ...one, min: 0 }));
    const sum = (powerW: number) =>
      fill({ ...capacity, powerW }, free).reduce((a, b) => a + b, 0);
    assert.ok(
      sum(capacity.powerW + 1_000) >= sum(capacity.powerW) - 1e-6,
      `seed ${seed}`,
    );
  }
});

Deno.test("`limitRaises()` never lets use and raises exceed a limit that use alone keeps", () => {
  for (let seed = 1; seed <= 2_000; seed++) {
    const dice = new Dice(seed);
    const raises = Array.from({ length: dice.whole(1, 8) }, () => ({
      before: dice.whole(0, 10_000),
      after: dice.whole(0, 10_000),
      usedW: dice.whole(0, 10_000),
      min: 0,
      perWattA: [1 / 690, 1 / 690, 1 / 690] as const,
    }));
    const granted = limitRaises(raises, { ...FREE, powerW: 30_000 });
    const held = raises.reduce(
      (sum, { before, after, usedW }) =>
        sum + Math.max(Math.min(before, after), usedW),
      0,
    );
    const used = raises.reduce(
      (sum, { usedW }, i) => sum + Math.max(usedW, granted[i] ?? NaN),
      0,
    );
    assert.ok(used <= Math.max(30_000, held) + 1e-3, `seed ${seed}: ${used}`);
    raises.forEach(({ after }, i) =>
      assert.ok((granted[i] ?? NaN) <= after, `seed ${seed}`)
    );
  }
});

Deno.test("`lossesOf()` reads both ways, and never makes energy", () => {
  const losses = lossesOf([
    { load: 0.05, efficiency: 0.8 },
    { load: 0.5, efficiency: 0.96 },
    { load: 1, efficiency: 0.94 },
  ], 50_000);
  for (let watts = 0; watts <= 60_000; watts += 137) {
    assert.ok(losses.taken(watts) >= watts);
    assert.ok(losses.fed(watts) <= watts);
    assert.ok(Math.abs(losses.given(losses.taken(watts)) - watts) < 1e-6);
    assert.ok(Math.abs(losses.drained(losses.fed(watts)) - watts) < 1e-6);
  }
  assert.ok(Math.abs(losses.taken(25_000) - 25_000 / 0.96) < 1);
  assert.throws(() => lossesOf([{ load: 2, efficiency: 0.9 }], 1), /load/);
  assert.throws(() => lossesOf([{ load: 1, efficiency: 0 }], 1), /efficiency/);
  assert.throws(() => lossesOf([{ load: 1, efficiency: 1 }], 0), /ratedW/);
});
