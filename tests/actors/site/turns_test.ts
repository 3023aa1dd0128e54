import assert from "node:assert/strict";
import { ac, dc, LIMITS, TestSite, told } from "./_test_site.ts";

const MINUTE = 60;
const SLOT = 15 * MINUTE;

/** Seconds in which each car was allotted anything, and how often that began. */
function serve(testSite: TestSite, seconds: number) {
  const ids = [...testSite.cars.keys()];
  const served = new Map(ids.map((id) => [id, 0]));
  const begun = new Map(ids.map((id) => [id, 0]));
  const was = new Map<string, boolean>();
  for (let n = 0; n < seconds; n++) {
    testSite.run(1);
    for (const id of ids) {
      const on = testSite.of(id).maxW > 1_000;
      if (on) served.set(id, (served.get(id) ?? 0) + 1);
      if (on && was.get(id) === false) begun.set(id, (begun.get(id) ?? 0) + 1);
      was.set(id, on);
    }
  }
  return { served, begun };
}

Deno.test("two AC cars with room for one minimum take turns of a slot or more", () => {
  const testSite = new TestSite([ac("1"), ac("2")], {
    limits: { ...LIMITS, importW: 5_000 },
  });
  testSite.run(10);
  assert.deepEqual(testSite.targets(), [5_000, 0]);
  assert.match(
    testSite.of("2").reason,
    /no room for its least 4.1 kW beside the others: its turn comes in about 1\d min/,
  );
  const { served, begun } = serve(testSite, 2 * 60 * MINUTE);
  const [one = 0, two = 0] = [served.get("1"), served.get("2")];
  assert.ok(Math.abs(one - two) < 1.5 * SLOT, `${one} ${two}`);
  assert.ok(one + two > 0.97 * 2 * 60 * MINUTE, "somebody is always served");
  const changes = (begun.get("1") ?? 0) + (begun.get("2") ?? 0);
  assert.ok(changes >= 4 && changes <= 8, `${changes}`);
});

Deno.test("a claimed minimum of 10 A is kept, or the car pauses", () => {
  const picky = told(ac("1"), { minPhaseA: 10 });
  const testSite = new TestSite([picky, ac("2")], {
    limits: { ...LIMITS, importW: 10_000 },
  });
  for (let n = 0; n < 40 * MINUTE; n++) {
    testSite.run(1);
    const { maxW } = testSite.of("1");
    assert.ok(maxW === 0 || maxW >= 10 * 690 - 1e-6, `${maxW}`);
    const other = testSite.of("2").maxW;
    assert.ok(other === 0 || other >= 6 * 690 - 1e-6, `${other}`);
  }
});

Deno.test("a car that claims the whole site gets it in its turn only", () => {
  const greedy = told(ac("1"), { minChargeW: 20_000 });
  const testSite = new TestSite([greedy, ac("2"), ac("3")], {
    limits: { ...LIMITS, importW: 20_000 },
    slotMs: 3 * MINUTE * 1_000,
  });
  const { served } = serve(testSite, 72 * MINUTE);
  const share = (id: string) => (served.get(id) ?? 0) / (72 * MINUTE);
  assert.ok(share("1") > 0.35 && share("1") < 0.6, `${share("1")}`);
  assert.ok(share("2") > 0.35, `${share("2")}`);
  assert.ok(share("3") > 0.35, `${share("3")}`);
});

Deno.test("a car whose minimum is above everything is told so, and hinders nobody", () => {
  const testSite = new TestSite([
    told(ac("1"), { minChargeW: 21_000 }),
    ac("2"),
  ], {
    limits: { ...LIMITS, importW: 20_000 },
  });
  testSite.run(30);
  assert.match(testSite.of("1").reason, /takes 21.0 kW or nothing/);
  assert.ok(testSite.of("2").maxW > 19_900);
});

Deno.test("a DC car keeps a trickle where an AC car pauses", () => {
  const testSite = new TestSite([ac("1"), dc("2"), ac("3")], {
    limits: { ...LIMITS, importW: 5_000 },
  });
  for (let n = 0; n < 20 * MINUTE; n++) {
    testSite.run(1);
    if (n > 10) {
      assert.ok(testSite.of("2").maxW >= 400, `${testSite.of("2").maxW}`);
    }
  }
});

Deno.test("a car that draws nothing in its turn gives it up after a minute", () => {
  const testSite = new TestSite([ac("1", { appetiteW: 0 }), ac("2")], {
    limits: { ...LIMITS, importW: 5_000 },
  });
  testSite.run(30);
  assert.deepEqual(testSite.targets(), [5_000, 0]);
  testSite.run(60);
  assert.deepEqual(testSite.targets().map((w) => w > 0), [false, true]);
});

Deno.test("a limit that trembles around the minimums does not switch a car each time", () => {
  const testSite = new TestSite([ac("1"), ac("2")], {
    limits: { ...LIMITS, importW: 15_200, meter: "otherLoads" },
  });
  let switched = 0;
  let on = true;
  for (let n = 0; n < 600; n++) {
    // Room for both minimums and some to spare, then for less than both.
    const amps = n % 40 < 20 ? 9 : 10.2;
    testSite.run(1, () =>
      testSite.core.meter({
        atMonoMs: testSite.monoMs,
        powerW: amps * 690,
        phaseA: [amps, amps, amps],
      }, testSite.now()));
    const both = testSite.targets().every((watts) => watts > 0);
    if (both !== on) switched++;
    on = both;
  }
  assert.ok(switched >= 2 && switched <= 16, `${switched}`);
});
