/** Moments on the wire: ours in the standard's units, others' in theirs. */

import assert from "node:assert/strict";
import {
  header,
  micros,
  momentMs,
} from "../../../../protocols/iso15118/iso20/common/mod.ts";
import type { CarRequest } from "../../../../protocols/iso15118/iso20/evcc/mod.ts";
import { chargingSchedule } from "../../../../protocols/iso15118/iso20/secc/schedules.ts";
import { meet } from "./_both.ts";
import { drive, START_MS } from "./evcc/_drive.ts";
import { NOW_MS, station } from "./secc/_station.ts";

const HOUR_MS = 3_600_000;
/** Counts of a moment in the units of the field. */
const UNITS = {
  seconds: (ms: number) => Math.floor(ms / 1000),
  milliseconds: (ms: number) => ms,
  microseconds: (ms: number) => ms * 1000,
  nothing: () => 0,
  "hours ahead": (ms: number) => (ms + 5 * HOUR_MS) * 1000,
};

Deno.test("`momentMs()` tells seconds, milliseconds and microseconds by their size", () => {
  for (const unit of ["seconds", "milliseconds", "microseconds"] as const) {
    assert.equal(momentMs(UNITS[unit](NOW_MS)), NOW_MS, unit);
  }
  assert.equal(momentMs(BigInt(NOW_MS) * 1_000_000n), NOW_MS);
  assert.equal(momentMs(0), 0);
});

Deno.test("`header()` and `chargingSchedule()` write microseconds, a PowerSchedule milliseconds", () => {
  assert.equal(header("00", NOW_MS).TimeStamp, NOW_MS * 1000);
  const span = { fromMs: NOW_MS, untilMs: NOW_MS + HOUR_MS };
  const power = [{ ...span, powerW: 7_000 }];
  for (const form of ["absolute", "level"] as const) {
    const tariff = { ...station().tariff, form };
    const prices = { tariff, discharged: false, points: 12, id: 1 };
    const schedule = chargingSchedule(power, span, prices);
    assert.equal(schedule.PowerSchedule.TimeAnchor, NOW_MS);
    const priced = schedule.AbsolutePriceSchedule ??
      schedule.PriceLevelSchedule;
    assert.equal(priced?.TimeAnchor, NOW_MS * 1000);
  }
});

for (const [unit, count] of Object.entries(UNITS)) {
  Deno.test(`a car charges by a schedule whose anchor counts ${unit}`, () => {
    const { drawnW, asked, end } = drive({
      service: "AC",
      mode: "scheduled",
      voltageV: 0,
      anchorS: count(START_MS),
      acTargetW: 7_000,
    }, { before: (turn) => turn < 30 ? undefined : { id: 1, kind: "stop" } });
    assert.equal(end.agreed, true, end.reason);
    assert.ok(Math.max(...drawnW) > 1_000, `it draws ${Math.max(...drawnW)} W`);
    const [profile] = asked.flatMap((r) =>
      r.root === "PowerDeliveryReq" ? r.value.EVPowerProfile ?? [] : []
    );
    const lateMs = momentMs(profile?.TimeAnchor ?? 0) - START_MS;
    assert.ok(Math.abs(lateMs) <= 1_000, `${lateMs} ms off`);
  });

  Deno.test(`a station takes a profile whose anchor counts ${unit}`, () => {
    const bend = (request: CarRequest): CarRequest => {
      const { root, value } = request;
      if (root !== "PowerDeliveryReq" || !value.EVPowerProfile) return request;
      const TimeAnchor = count(NOW_MS);
      const EVPowerProfile = { ...value.EVPowerProfile, TimeAnchor };
      return { root, value: { ...value, EVPowerProfile } };
    };
    const { end, stationEnd } = meet({
      service: "AC",
      mode: "scheduled",
      bend,
      stopAtMs: 2_000,
    });
    assert.equal(end.agreed, true, end.reason);
    assert.equal(stationEnd?.how, "terminated");
  });
}

for (const mode of ["scheduled", "dynamic"] as const) {
  Deno.test(`a station and a car stamp every message, and a ${mode} profile, in microseconds`, () => {
    const { requests } = meet({ service: "DC", mode, stopAtMs: 2_000 });
    const stamps = requests.map(({ value }) => Number(value.Header.TimeStamp));
    assert.ok(stamps.every((stamp) => stamp >= micros(NOW_MS)), `${stamps}`);
    const promised = requests.find((r) =>
      r.root === "PowerDeliveryReq" && r.value.EVPowerProfile
    );
    assert.ok(promised?.root === "PowerDeliveryReq");
    const anchor = Number(promised.value.EVPowerProfile?.TimeAnchor);
    assert.ok(anchor >= micros(NOW_MS - 1_000), `${anchor}`);
  });
}
