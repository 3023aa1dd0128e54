/** The judge's rules of an outlet: each finds its trace in time, and lets a good one pass. */

import assert from "node:assert/strict";
import type { OutletRules } from "./judge/types.ts";
import { AC, DC, Trace } from "./_trace.ts";

interface Row {
  readonly name: string;
  readonly rule: string;
  readonly rules?: OutletRules;
  /** Leads to the moment of the event. */
  prepare?(trace: Trace): void;
  bad(trace: Trace): void;
  /** The same kind of thing within its time. */
  good(trace: Trace): void;
  /** From the event to the finding, ms. */
  readonly afterMs: readonly [number, number];
}

const giving = {
  EVTargetCurrent: -50,
  EVTargetVoltage: 410,
  EVMaximumChargeCurrent: 125,
  EVMaximumChargePower: 50_000,
  EVMaximumDischargeCurrent: 80,
  EVMaximumDischargePower: 30_000,
  EVMaximumVoltage: 450,
  EVMinimumVoltage: 300,
};
const taking = { ...giving, EVTargetCurrent: 60 };

function charging(trace: Trace, amps = 60): void {
  trace.transfer(taking);
  trace.truth.currentA = amps;
  trace.run(500);
}

function discharging(trace: Trace): void {
  trace.transfer(giving);
  trace.truth.currentA = -50;
  trace.run(500);
}

/** In slices so that the car's loop goes on while amperes alternate. */
function pulse(
  trace: Trace,
  high: number,
  low: number,
  onMs: number,
  ms: number,
) {
  trace.run(ms, (since) => {
    trace.truth.currentA = since % 1_000 < onMs ? high : low;
  });
}

const open = (trace: Trace) => {
  trace.truth.currentA = 0;
  trace.truth.phaseA = [0, 0, 0];
  trace.truth.closed = false;
  trace.truth.inletClosed = false;
  trace.truth.cableV = 0;
};

const acCharging = (trace: Trace, amps: number) => {
  trace.transfer({ EVMaximumChargePower: 22_000, EVMaximumDischargePower: 0 });
  trace.truth.phaseA = [amps, amps, amps];
  trace.run(500);
};

const ROWS: readonly Row[] = [
  {
    name: "DC current above the car's target",
    rule: "current",
    prepare: charging,
    bad: (trace) => {
      trace.truth.currentA = 77;
      trace.run(5_000);
    },
    good: (trace) => {
      trace.words({ ...taking, EVTargetCurrent: 10 });
      trace.run(1_450, (since) => {
        if (since > 900) {
          trace.truth.currentA = Math.max(10, 60 - (since - 900) / 10);
        }
      });
      trace.run(5_000);
    },
    afterMs: [1_000, 1_300],
  },
  {
    name: "DC current that pulses above the car's target",
    rule: "current",
    prepare: charging,
    bad: (trace) => pulse(trace, 90, 0, 500, 20_000),
    good: (trace) => pulse(trace, 90, 0, 100, 60_000),
    afterMs: [1_000, 7_000],
  },
  {
    name: "DC power above the car's maximum",
    rule: "power",
    prepare: (trace) => {
      trace.transfer({ ...taking, EVMaximumChargePower: 20_000 });
      trace.truth.currentA = 49;
      trace.run(300);
    },
    bad: (trace) => {
      trace.truth.currentA = 60;
      trace.run(5_000);
    },
    good: (trace) => trace.run(10_000),
    afterMs: [1_000, 1_400],
  },
  {
    name: "DC export above the car's discharge maximum",
    rule: "export current",
    prepare: (trace) => {
      trace.transfer({
        ...giving,
        dynamic: true,
        EVMaximumDischargeCurrent: 20,
      });
      trace.run(100);
    },
    bad: (trace) => {
      trace.truth.currentA = -86;
      trace.run(5_000);
    },
    good: (trace) => {
      trace.truth.currentA = -20;
      trace.run(5_000);
    },
    afterMs: [1_000, 2_000],
  },
  {
    name: "export that the owner does not allow",
    rule: "export unpermitted",
    rules: { ...DC, owner: { allowDischarge: false, minSoc: 0 } },
    prepare: (trace) => trace.transfer(giving),
    bad: (trace) => {
      trace.truth.currentA = -40;
      trace.run(6_000);
    },
    good: (trace) => {
      trace.truth.currentA = -40;
      trace.run(1_800);
      open(trace);
      trace.run(6_000);
    },
    afterMs: [3_200, 3_400],
  },
  {
    name: "export below the owner's state of charge",
    rule: "export unpermitted",
    prepare: (trace) => trace.transfer(giving),
    bad: (trace) => {
      trace.truth.soc = 19;
      trace.truth.currentA = -40;
      trace.run(6_000);
    },
    good: (trace) => {
      trace.truth.soc = 20;
      trace.truth.currentA = -40;
      trace.run(6_000);
    },
    afterMs: [3_200, 3_700],
  },
  {
    name: "AC export while the grid is lost",
    rule: "export without grid",
    rules: AC,
    prepare: (trace) => {
      trace.transfer({ EVMaximumDischargePower: 10_000 });
      trace.truth.phaseA = [-10, -10, -10];
      trace.run(500);
    },
    bad: (trace) => {
      trace.truth.supplyV = [0, 0, 0];
      trace.run(1_000);
    },
    good: (trace) => {
      trace.truth.supplyV = [0, 0, 0];
      trace.run(200);
      open(trace);
      trace.run(1_000);
    },
    afterMs: [200, 300],
  },
  {
    name: "AC current above what was told",
    rule: "current",
    rules: AC,
    prepare: (trace) => acCharging(trace, 30),
    bad: (trace) => {
      trace.say("station", "ChargingStatusRes", {
        EVSEMaxCurrent: { Value: 10, Multiplier: 0 },
      });
      trace.run(12_000);
    },
    good: (trace) => {
      trace.say("station", "ChargingStatusRes", {
        EVSEMaxCurrent: { Value: 10, Multiplier: 0 },
      });
      trace.run(5_400);
      trace.truth.phaseA = [10, 10, 10];
      trace.run(20_000);
    },
    afterMs: [6_500, 7_500],
  },
  {
    name: "AC car that pulses above its outlet",
    rule: "power",
    rules: AC,
    prepare: (trace) => acCharging(trace, 30),
    bad: (trace) =>
      trace.run(40_000, (since) => {
        const amps = since % 1_920 < 1_900 ? 63 : 0;
        trace.truth.phaseA = [amps, amps, amps];
      }),
    good: (trace) =>
      trace.run(40_000, (since) => {
        const amps = since % 1_920 < 200 ? 36 : 30;
        trace.truth.phaseA = [amps, amps, amps];
      }),
    afterMs: [6_500, 8_000],
  },
  {
    name: "AC current in X1",
    rule: "current",
    rules: AC,
    prepare: (trace) => {
      trace.judge.authorised("1");
      trace.truth.dutyPercent = 100;
      trace.truth.closed = true;
      trace.run(100);
    },
    bad: (trace) => {
      trace.truth.phaseA = [6, 0, 0];
      trace.run(12_000);
    },
    good: (trace) => {
      trace.truth.phaseA = [6, 0, 0];
      trace.run(5_500);
      open(trace);
      trace.run(12_000);
    },
    afterMs: [7_000, 7_900],
  },
  {
    name: "AC current above the duty cycle",
    rule: "current",
    rules: AC,
    prepare: (trace) => {
      trace.judge.authorised("1");
      trace.truth.dutyPercent = 50;
      trace.truth.closed = true;
      trace.truth.phaseA = [28, 28, 28];
      trace.run(1_000);
    },
    bad: (trace) => {
      trace.truth.dutyPercent = 10;
      trace.run(12_000);
    },
    good: (trace) => {
      trace.truth.dutyPercent = 10;
      trace.run(5_000);
      trace.truth.phaseA = [6, 6, 6];
      trace.run(12_000);
    },
    afterMs: [7_000, 7_900],
  },
  {
    name: "the pilot left under power",
    rule: "pilot",
    prepare: charging,
    bad: (trace) => {
      trace.truth.pilot = "B";
      trace.run(1_000);
    },
    good: (trace) => {
      trace.truth.pilot = "B";
      trace.run(180);
      open(trace);
      trace.run(2_000);
    },
    afterMs: [190, 230],
  },
  {
    name: "the emergency stop",
    rule: "emergency stop",
    prepare: charging,
    bad: (trace) => {
      trace.truth.emergencyPressed = true;
      trace.run(1_000);
    },
    good: (trace) => {
      trace.truth.emergencyPressed = true;
      trace.run(180);
      open(trace);
      trace.run(2_000);
    },
    afterMs: [190, 230],
  },
  {
    name: "residual current",
    rule: "residual current",
    rules: AC,
    prepare: (trace) => acCharging(trace, 20),
    bad: (trace) => {
      trace.truth.residual = true;
      trace.run(1_000);
    },
    good: (trace) => {
      trace.truth.residual = true;
      trace.run(150);
      open(trace);
      trace.run(1_000);
    },
    afterMs: [190, 230],
  },
  {
    name: "insulation that falls while charging",
    rule: "insulation",
    prepare: charging,
    bad: (trace) => {
      trace.truth.insulationOhm = 20_000;
      trace.run(3_000);
    },
    good: (trace) => {
      trace.truth.insulationOhm = 20_000;
      trace.run(1_100);
      open(trace);
      trace.run(3_000);
    },
    afterMs: [1_190, 1_230],
  },
  {
    name: "an insulation monitor that does not answer",
    rule: "insulation monitor",
    prepare: charging,
    bad: (trace) => {
      trace.faults[0]?.push("insulationSilent");
      trace.run(8_000);
    },
    good: (trace) => {
      trace.faults[0]?.push("insulationSilent");
      trace.run(2_000);
      open(trace);
      trace.run(8_000);
    },
    afterMs: [4_600, 4_800],
  },
  {
    name: "hot pins",
    rule: "hot pins",
    prepare: charging,
    bad: (trace) => {
      trace.truth.pinC = 95;
      trace.run(12_000);
    },
    good: (trace) => {
      trace.truth.pinC = 85;
      trace.run(12_000);
    },
    afterMs: [10_000, 10_100],
  },
  {
    name: "voltage above the car's maximum",
    rule: "overvoltage",
    prepare: charging,
    bad: (trace) => {
      trace.truth.cableV = 480;
      trace.run(2_000);
    },
    good: (trace) => {
      trace.truth.cableV = 480;
      trace.run(500);
      open(trace);
      trace.run(2_000);
    },
    afterMs: [550, 650],
  },
  {
    name: "voltage above the class",
    rule: "overvoltage class",
    prepare: charging,
    bad: (trace) => {
      trace.truth.cableV = 600;
      trace.run(500);
    },
    good: (trace) => {
      trace.truth.cableV = 600;
      trace.run(90);
      open(trace);
      trace.run(500);
    },
    afterMs: [100, 160],
  },
  {
    name: "charging above the target voltage",
    rule: "ceiling",
    prepare: charging,
    bad: (trace) => {
      trace.words({ ...taking, EVTargetVoltage: 350 });
      trace.run(6_000);
    },
    good: (trace) => {
      trace.words({ ...taking, EVTargetVoltage: 350 });
      trace.run(1_500);
      trace.truth.currentA = 0;
      trace.run(6_000);
    },
    afterMs: [2_000, 2_300],
  },
  {
    name: "discharging below the least voltage",
    rule: "floor",
    prepare: discharging,
    bad: (trace) => {
      trace.words({ ...giving, EVMinimumVoltage: 430 });
      trace.run(6_000);
    },
    good: (trace) => {
      trace.words({ ...giving, EVMinimumVoltage: 400 });
      trace.run(6_000);
    },
    afterMs: [2_000, 2_300],
  },
  {
    name: "voltage in an unlocked plug",
    rule: "unlocked plug",
    prepare: charging,
    bad: (trace) => {
      trace.truth.locked = false;
      trace.run(1_000);
    },
    good: (trace) => {
      open(trace);
      trace.run(100);
      trace.truth.locked = false;
      trace.run(1_000);
    },
    afterMs: [190, 230],
  },
  {
    name: "voltage in a pulled plug",
    rule: "open plug",
    prepare: charging,
    bad: (trace) => {
      trace.truth.plugged = false;
      trace.truth.inletClosed = false;
      trace.truth.currentA = 0;
      trace.run(3_000);
    },
    good: (trace) => {
      open(trace);
      trace.truth.plugged = false;
      trace.run(3_000);
    },
    afterMs: [1_000, 1_100],
  },
  {
    name: "closing onto unequal voltages",
    rule: "unequal voltages",
    bad: (trace) => {
      trace.truth.busV = 350;
      trace.truth.inletClosed = true;
      trace.run(10);
      trace.truth.closed = true;
      trace.run(10);
    },
    good: (trace) => {
      trace.truth.busV = 390;
      trace.truth.inletClosed = true;
      trace.run(10);
      trace.truth.closed = true;
      trace.run(10);
    },
    afterMs: [0, 30],
  },
  {
    name: "current after a stop",
    rule: "stop",
    prepare: charging,
    bad: (trace) => {
      trace.judge.stopped("1", trace.nowMs);
      trace.run(15_000);
    },
    good: (trace) => {
      trace.judge.stopped("1", trace.nowMs);
      trace.run(10_500);
      open(trace);
      trace.run(5_000);
    },
    afterMs: [11_000, 12_000],
  },
  {
    name: "closing after a stop",
    rule: "stop",
    bad: (trace) => {
      trace.judge.stopped("1", trace.nowMs);
      trace.run(500);
      trace.truth.closed = true;
      trace.run(100);
    },
    good: (trace) => {
      trace.judge.stopped("1", trace.nowMs);
      trace.run(500);
      trace.judge.started("1");
      trace.truth.closed = true;
      trace.run(100);
    },
    afterMs: [500, 520],
  },
  {
    name: "current without a yes",
    rule: "authorisation",
    rules: AC,
    bad: (trace) => {
      trace.truth.dutyPercent = 50;
      trace.truth.closed = true;
      trace.truth.phaseA = [10, 0, 0];
      trace.run(1_000);
    },
    good: (trace) => {
      trace.judge.authorised("1");
      trace.truth.dutyPercent = 50;
      trace.truth.closed = true;
      trace.truth.phaseA = [10, 0, 0];
      trace.run(1_000);
    },
    afterMs: [190, 230],
  },
  {
    name: "DC current outside of a transfer",
    rule: "session",
    prepare: charging,
    bad: (trace) => {
      trace.say("car", "PowerDeliveryReq", { ChargeProgress: "Stop" });
      trace.say("station", "PowerDeliveryRes", { ResponseCode: "OK" });
      trace.run(3_000);
    },
    good: (trace) => {
      trace.truth.currentA = 0;
      trace.run(20);
      trace.say("car", "PowerDeliveryReq", { ChargeProgress: "Stop" });
      trace.say("station", "PowerDeliveryRes", { ResponseCode: "OK" });
      trace.run(3_000);
    },
    afterMs: [1_300, 1_400],
  },
  {
    name: "a car that has gone silent",
    rule: "silence",
    prepare: charging,
    bad: (trace) => {
      trace.loops = false;
      trace.run(6_000);
    },
    good: (trace) => {
      trace.loops = false;
      trace.run(1_800);
      trace.truth.currentA = 0;
      trace.run(6_000);
    },
    afterMs: [1_800, 2_300],
  },
  {
    name: "current soon after a grid fault",
    rule: "grid return",
    rules: AC,
    prepare: (trace) => {
      acCharging(trace, 20);
      trace.truth.supplyV = [0, 0, 0];
      open(trace);
      trace.run(2_000);
    },
    bad: (trace) => {
      trace.truth.supplyV = [230, 230, 230];
      trace.run(30_000);
      trace.truth.closed = true;
      trace.truth.phaseA = [20, 20, 20];
      trace.run(3_000);
    },
    good: (trace) => {
      trace.truth.supplyV = [230, 230, 230];
      trace.run(61_000);
      trace.truth.closed = true;
      trace.truth.phaseA = [20, 20, 20];
      trace.run(3_000);
    },
    afterMs: [31_000, 32_000],
  },
];

for (const row of ROWS) {
  const begin = () => {
    const trace = new Trace([row.rules ?? DC]);
    row.prepare?.(trace);
    assert.deepEqual(trace.judge.findings, [], "the way to the event is good");
    return { trace, eventMs: trace.nowMs };
  };

  Deno.test(`the judge finds ${row.name} in time`, () => {
    const { trace, eventMs } = begin();
    row.bad(trace);
    const found = trace.found(row.rule);
    assert.ok(found, `no finding; found ${JSON.stringify(trace.broken)}`);
    const [from, to] = row.afterMs;
    const after = found.atMs - eventMs;
    assert.ok(
      after >= from && after <= to,
      `after ${after} ms where ${from} to ${to} ms are right: ${found.words}`,
    );
  });

  Deno.test(`the judge lets the counterpart of ${row.name} pass`, () => {
    const { trace } = begin();
    row.good(trace);
    assert.equal(trace.found(row.rule)?.words, undefined);
  });
}
