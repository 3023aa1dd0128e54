/** The judge's rules of hazards, voltages, contactors and sessions, both ways. */

import {
  acCharging,
  charging,
  discharging,
  giving,
  open,
  type Row,
  taking,
  testRows,
} from "./_rows.ts";
import { AC } from "./_trace.ts";

const ROWS: readonly Row[] = [{
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
}, {
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
}, {
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
}, {
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
}, {
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
}, {
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
}, {
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
}, {
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
}, {
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
}, {
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
}, {
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
}, {
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
}, {
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
}, {
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
}, {
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
}, {
  name: "current after an emergency stop that nobody has confirmed",
  rule: "restart",
  prepare: (trace) => {
    charging(trace);
    trace.truth.emergencyPressed = true;
    trace.truth.currentA = 0;
    open(trace);
    trace.run(2_000);
    trace.truth.emergencyPressed = false;
    trace.run(2_000);
  },
  bad: (trace) => {
    trace.truth.closed = true;
    trace.truth.currentA = 20;
    trace.run(1_000);
  },
  good: (trace) => {
    trace.judge.confirmed("1");
    trace.truth.closed = true;
    trace.truth.currentA = 20;
    trace.run(1_000);
  },
  afterMs: [190, 230],
}, {
  name:
    "a stage that is parted under current because a person asked for a stop",
  rule: "loaded",
  prepare: (trace) => {
    charging(trace);
    trace.intent.honest = false;
    trace.judge.stopped("1", trace.nowMs);
    trace.run(100);
  },
  bad: (trace) => {
    trace.truth.closed = false;
    trace.run(100);
  },
  good: (trace) => {
    trace.truth.currentA = 0;
    trace.run(100);
    trace.truth.closed = false;
    trace.run(100);
  },
  afterMs: [0, 20],
}, {
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
}, {
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
}, {
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
}, {
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
}];

testRows(ROWS);
