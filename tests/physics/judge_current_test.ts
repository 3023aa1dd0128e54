/** The judge's rules of current and power at an outlet, both ways. */

import {
  acCharging,
  charging,
  giving,
  open,
  pulse,
  type Row,
  taking,
  testRows,
} from "./_rows.ts";
import { AC, DC } from "./_trace.ts";

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
];

testRows(ROWS);
