/** The judge's rules of the site, of energy and of honest cars. */

import assert from "node:assert/strict";
import { ExcessAccount, TrailingMax } from "./judge/excess.ts";
import { fairShares } from "./judge/shares.ts";
import { dutyA } from "./judge/times.ts";
import type { OutletRules, Triple } from "./judge/types.ts";
import { AC, DC, SITE, Trace } from "./_trace.ts";

const taking = {
  EVTargetCurrent: 100,
  EVTargetVoltage: 450,
  EVMaximumChargeCurrent: 125,
  EVMaximumChargePower: 50_000,
  EVMaximumVoltage: 450,
};

const two = (rules: OutletRules): OutletRules[] => [
  { ...rules, id: "1" },
  { ...rules, id: "2" },
];

function acPair(amps: number, site = SITE): Trace {
  const trace = new Trace(two(AC), site);
  for (const n of [0, 1]) {
    trace.transfer({ EVMaximumChargePower: 22_000 }, n);
    const each = trace.intents[n];
    if (each) Object.assign(each, { wantsW: 22_000, leastW: 4_140 });
    trace.at(n).phaseA = [amps, amps, amps];
  }
  return trace;
}

Deno.test("the judge finds an import above the limit after its time, other loads counted", () => {
  const trace = acPair(14, { ...SITE, importW: 20_000 });
  trace.run(60_000);
  assert.equal(trace.found("import"), undefined);
  const fromMs = trace.nowMs;
  trace.otherW = [3_000, 3_000, 3_000];
  trace.run(30_000);
  const found = trace.found("import");
  assert.ok(found && found.atMs - fromMs < 17_500, found?.words);
  assert.ok(found.atMs - fromMs >= 15_000, found.words);
});

Deno.test("the judge lets chargers follow other loads in time", () => {
  const trace = acPair(14, { ...SITE, importW: 20_000 });
  trace.run(60_000);
  trace.otherW = [3_000, 3_000, 3_000];
  trace.run(12_000);
  for (const n of [0, 1]) trace.at(n).phaseA = [7, 7, 7];
  trace.run(60_000);
  assert.equal(trace.found("import"), undefined);
});

Deno.test("the judge finds losses that carry the grid side over the import limit", () => {
  const trace = new Trace([DC], { ...SITE, importW: 38_000 });
  trace.transfer(taking);
  trace.truth.currentA = 95;
  trace.run(30_000);
  // 38.0 kW at the outlet are 40 kW from the grid.
  assert.ok(trace.found("import"));
});

Deno.test("the judge finds an export above the limit of the connection", () => {
  const site = { ...SITE, exportW: 10_000 };
  const loop = { EVMaximumDischargePower: 22_000, EVMaximumChargePower: 0 };
  const trace = new Trace(two(AC), site);
  for (const n of [0, 1]) trace.transfer(loop, n);
  for (const n of [0, 1]) trace.at(n).phaseA = [-12, -12, -12];
  trace.run(25_000);
  assert.ok(trace.found("export limit"));
  assert.equal(trace.found("export unpermitted"), undefined);
});

Deno.test("the judge's fuse carries 1.2 times its current, and opens at 1.6 after a minute", () => {
  const run = (amps: number) => {
    const trace = acPair(amps / 2, { ...SITE, fuseA: 32 });
    const fromMs = trace.nowMs;
    trace.run(120_000);
    const found = trace.found("fuse");
    return found && (found.atMs - fromMs) / 1_000;
  };
  assert.equal(run(38), undefined);
  const after = run(51.2);
  assert.ok(after !== undefined && after > 55 && after < 65, `${after} s`);
});

Deno.test("the judge holds an outlet to the set-point that rules, and a lower one after its end", () => {
  const trace = acPair(14);
  const wish = { outlet: "1", minW: 0, fromMs: 0 };
  trace.judge.wished({
    ...wish,
    id: "low",
    priority: 1,
    maxW: 10_000,
    untilMs: 1e9,
  });
  trace.judge.wished({
    ...wish,
    id: "high",
    priority: 2,
    maxW: 5_000,
    untilMs: 60_000,
  });
  trace.run(5_000);
  trace.at(0).phaseA = [7, 7, 7];
  trace.run(54_000);
  trace.at(0).phaseA = [14, 14, 14];
  trace.run(30_000);
  assert.equal(trace.found("set-point"), undefined);
  trace.at(0).phaseA = [20, 20, 20];
  const fromMs = trace.nowMs;
  trace.run(20_000);
  const found = trace.found("set-point");
  assert.ok(found && found.words.includes("low"), found?.words);
  assert.ok(found.atMs - fromMs > 12_000 && found.atMs - fromMs < 14_000);
});

Deno.test("the judge holds the site to a set-point of the site", () => {
  const trace = acPair(14);
  trace.judge.wished({
    id: "s",
    outlet: undefined,
    priority: 1,
    minW: 0,
    maxW: 10_000,
    fromMs: 0,
    untilMs: 1e9,
  });
  trace.run(40_000);
  assert.equal(trace.found("set-point")?.outlet, "site");
});

Deno.test("the judge does not hold anybody to a set-point that is withdrawn", () => {
  const trace = acPair(14);
  trace.judge.wished({
    id: "w",
    outlet: "1",
    priority: 1,
    minW: 0,
    maxW: 5_000,
    fromMs: 0,
    untilMs: 1e9,
  });
  trace.run(8_000);
  trace.judge.withdrawn("w");
  trace.run(40_000);
  assert.equal(trace.found("set-point"), undefined);
});

for (
  const [rule, change] of [
    ["registers", "meterChargedWh"],
    ["energy balance", "inletWh"],
  ] as const
) {
  Deno.test(`the judge finds energy that does not balance: ${rule}`, () => {
    const trace = new Trace([DC]);
    trace.transfer(taking);
    trace.truth.currentA = 90;
    trace.run(20_000);
    assert.deepEqual(trace.broken, []);
    trace.truth[change] += 40;
    trace.run(20);
    assert.ok(trace.found(rule));
  });
}

Deno.test("the judge finds registers that turn the direction round", () => {
  const trace = new Trace([DC]);
  trace.transfer(taking);
  trace.honestEnergy = false;
  trace.truth.currentA = 50;
  trace.run(10_000, () => {
    trace.truth.meterDischargedWh += 50 * 400 * 10 / 3_600_000;
    trace.truth.inletWh += 50 * 400 * 10 / 3_600_000;
    trace.truth.gridW = [7_000, 7_000, 7_000];
  });
  assert.ok(trace.found("registers"));
});

Deno.test("the judge finds a grid side that gives less than the outlet", () => {
  const trace = new Trace([DC]);
  trace.transfer(taking);
  trace.truth.currentA = 90;
  trace.run(5_000);
  trace.honestEnergy = false;
  trace.run(20_000, () => {
    trace.truth.gridW = [10_000, 10_000, 10_000];
    trace.truth.meterChargedWh += 36_000 * 10 / 3_600_000;
    trace.truth.inletWh += 36_000 * 10 / 3_600_000;
  });
  assert.deepEqual(trace.broken, ["grid balance"]);
});

Deno.test("the judge finds an honest car that is tripped", () => {
  const trace = new Trace([DC]);
  trace.transfer(taking);
  trace.intent.wantsW = 40_000;
  trace.truth.currentA = 90;
  trace.run(30_000);
  trace.truth.currentA = 0;
  trace.run(100);
  trace.truth.closed = false;
  trace.run(20);
  assert.deepEqual(trace.broken, ["tripped"]);
});

Deno.test("the judge takes a reason for a reason: no trip after an emergency stop", () => {
  const trace = new Trace([DC]);
  trace.transfer(taking);
  trace.intent.wantsW = 40_000;
  trace.truth.currentA = 90;
  trace.run(30_000);
  trace.truth.emergencyPressed = true;
  trace.run(50);
  trace.truth.currentA = 20;
  trace.truth.closed = false;
  trace.truth.currentA = 0;
  trace.run(20);
  assert.deepEqual(trace.broken, []);
});

Deno.test("the judge finds a loaded operation that nothing demands", () => {
  const trace = new Trace([DC]);
  trace.transfer(taking);
  trace.truth.currentA = 90;
  trace.run(30_000);
  trace.truth.closed = false;
  trace.truth.currentA = 0;
  trace.run(20);
  assert.ok(trace.found("loaded"));
});

Deno.test("the judge finds a contactor that is worn for nothing", () => {
  const trace = new Trace([AC]);
  trace.transfer({ EVMaximumChargePower: 22_000 });
  trace.run(30_000, (since) => {
    trace.truth.closed = since % 10_000 < 5_000;
  });
  assert.ok(trace.found("wear"));
});

Deno.test("a car that lets go soon after a closing, and comes back, has its contactor closed again", () => {
  const trace = new Trace([AC]);
  trace.truth.dutyPercent = 100;
  const pause = (closedMs: number) => {
    trace.truth.pilot = "C";
    trace.truth.closed = true;
    trace.run(closedMs);
    trace.truth.pilot = "B";
    trace.truth.closed = false;
    trace.run(20_000);
  };
  trace.truth.plugged = false;
  trace.run(1_000);
  trace.truth.plugged = true;
  trace.truth.pilot = "B";
  trace.run(5_000);
  pause(1_500);
  pause(200);
  assert.equal(trace.found("wear"), undefined);
});

function served(amps: number, other: Triple = [0, 0, 0]): Trace {
  const trace = new Trace([AC], { ...SITE, importW: 12_000 });
  trace.transfer({ EVMaximumChargePower: 11_000 });
  Object.assign(trace.intent, { wantsW: 11_000, leastW: 4_140 });
  trace.otherW = other;
  trace.truth.phaseA = [amps, amps, amps];
  trace.run(400_000);
  trace.judge.finish();
  return trace;
}

Deno.test("the judge finds an honest car that gets less than 95 % of what was attainable", () => {
  assert.ok(served(14.5).found("served"));
  assert.equal(served(15.6).found("served"), undefined);
});

Deno.test("the judge counts only what the connection leaves as attainable", () => {
  const trace = served(8.4, [2_000, 2_000, 2_000]);
  assert.equal(trace.found("served"), undefined);
  assert.ok(served(7, [2_000, 2_000, 2_000]).found("served"));
});

Deno.test("a car that gives up before it got any power was not served, and one that got some leaves by its own will", () => {
  const given = (transferred: boolean) => {
    const trace = new Trace([AC], { ...SITE, importW: 12_000 });
    if (transferred) trace.transfer({ EVMaximumChargePower: 11_000 });
    Object.assign(trace.intent, { wantsW: 11_000, leastW: 4_140 });
    trace.say("car", "SessionStopReq", {});
    trace.run(400_000);
    trace.judge.finish();
    return trace.found("served");
  };
  assert.ok(given(false));
  assert.equal(given(true), undefined);
});

Deno.test("a stall counts against nobody while the lease covers it, and no longer", () => {
  const stall = (ms: number) => {
    const trace = new Trace([DC]);
    trace.transfer(taking);
    trace.truth.currentA = 90;
    trace.run(2_000);
    trace.stalled = true;
    trace.truth.pilot = "B";
    trace.run(ms);
    return trace.found("pilot");
  };
  assert.equal(stall(2_000), undefined);
  assert.ok(stall(3_000));
});

Deno.test("the judge finds a discharge limit that is told with the wrong sign, and a limit above the outlet's", () => {
  const trace = new Trace([DC]);
  trace.transfer(taking);
  const tell = (value: number) =>
    trace.say("station", "DC_ChargeLoopRes", {
      ResponseCode: "OK",
      BPT_Dynamic_DC_CLResControlMode: {
        EVSEMaximumDischargeCurrent: { Value: value, Exponent: 0 },
      },
    });
  tell(100);
  assert.deepEqual(trace.broken, []);
  tell(-100);
  assert.ok(trace.found("told limit")?.words.includes("-100"));
});

Deno.test("`ExcessAccount` adds up pulses and forgets what is rare", () => {
  const run = (onMs: number, offMs: number) => {
    const account = new ExcessAccount();
    for (let at = 0; at < 60_000; at += 10) {
      if (account.add(at % (onMs + offMs) < onMs, 10, 1_000)) return true;
    }
    return false;
  };
  assert.ok(run(300, 100));
  assert.ok(run(100, 300));
  assert.ok(!run(100, 500));
});

Deno.test("`TrailingMax` keeps the greatest of its window and forgets it after", () => {
  const recent = new TrailingMax();
  let value = 0;
  for (let at = 0; at < 1_000; at += 10) value = recent.push(50, 10, 1_000);
  for (let at = 0; at < 900; at += 10) value = recent.push(10, 10, 1_000);
  assert.equal(value, 50);
  for (let at = 0; at < 300; at += 10) value = recent.push(10, 10, 1_000);
  assert.equal(value, 10);
});

Deno.test("`fairShares()` gives what one leaves to the others, and never more than a phase carries", () => {
  const three: Triple = [1 / 3, 1 / 3, 1 / 3];
  const claim = (wantsW: number, phaseShare: Triple = three) => ({
    wantsW,
    phaseShare,
    leastW: 1_380,
    gridPerW: 1,
  });
  const room = { totalW: 20_000, phaseW: [1e6, 1e6, 1e6] as const };
  const { watts } = fairShares(
    [claim(2_000), claim(30_000), claim(9_500)],
    room,
  );
  assert.deepEqual(watts.map(Math.round), [2_000, 9_000, 9_000]);
  const single = fairShares(
    [claim(7_000, [1, 0, 0]), claim(30_000)],
    { totalW: 1e6, phaseW: [4_000, 6_000, 6_000] },
  );
  assert.deepEqual(single.watts.map(Math.round), [3_000, 3_000]);
  assert.ok(
    !fairShares([claim(2_000)], { ...room, totalW: 1_000 }).minimumsFit,
  );
});

Deno.test("`dutyA()` is the table of IEC 61851-1", () => {
  assert.deepEqual([5, 10, 50, 85, 90, 96, 100].map(dutyA), [
    0,
    6,
    30,
    51,
    65,
    80,
    0,
  ]);
});
