import assert from "node:assert/strict";
import {
  chooseSchedule,
  MOST_ENTRIES,
  type ScheduleNeeds,
} from "../../../../../protocols/iso15118/iso2/evcc/choose_schedule.ts";
import { piecesOf } from "../../../../../protocols/iso15118/iso2/evcc/schedule_pieces.ts";
import { drive, makeCar, START_MS, wishAt } from "./_drive.ts";
import { station, tuple } from "./_station.ts";

const HOUR = 3_600;

function needs(change: Partial<ScheduleNeeds> = {}): ScheduleNeeds {
  return {
    energyWh: 10_000,
    maxW: 11_000,
    mostW: 11_000,
    minW: 0,
    tariffs: true,
    ...change,
  };
}

/** Hours from the start and watts of a profile. */
function shape(
  schedule: ReturnType<typeof chooseSchedule>,
): [number, number, number][] {
  return (schedule?.profile ?? []).map((entry) => [
    (entry.fromMs - START_MS) / HOUR / 1000,
    (entry.untilMs - START_MS) / HOUR / 1000,
    entry.powerW,
  ]);
}

Deno.test("`chooseSchedule()` charges at once, within PMax, without prices", () => {
  const one = tuple(1, [[0, 20_000], [2 * HOUR, 5_000], [4 * HOUR, 0]]);
  const chosen = chooseSchedule([one], needs({ minW: 1_000 }), START_MS);
  assert.equal(chosen?.tupleId, 1);
  assert.deepEqual(shape(chosen), [[0, 2, 11_000], [2, 4, 5_000], [4, 24, 0]]);
});

Deno.test("`chooseSchedule()` waits for the cheap hours when they suffice until departure", () => {
  const one = tuple(1, [[0, 11_000]], [[0, 3], [2 * HOUR, 1], [5 * HOUR, 2]]);
  const departureMs = START_MS + 8 * HOUR * 1000;
  assert.deepEqual(
    shape(chooseSchedule([one], needs({ departureMs }), START_MS)),
    [[0, 2, 0], [2, 5, 11_000], [5, 24, 0]],
  );
  // 40 kWh do not fit into three cheap hours: the next level is used too.
  const more = needs({ departureMs, energyWh: 40_000 });
  assert.deepEqual(
    shape(chooseSchedule([one], more, START_MS)),
    [[0, 2, 0], [2, 24, 11_000]],
  );
  // Leaving in an hour, the dearest hours are the only ones.
  const soon = needs({ departureMs: START_MS + HOUR * 1000 });
  assert.deepEqual(
    shape(chooseSchedule([one], soon, START_MS)),
    [[0, 24, 11_000]],
  );
});

Deno.test("`chooseSchedule()` takes the schedule that brings the energy, then the cheaper one", () => {
  const weak = tuple(1, [[0, 1_000]], [[0, 1]]);
  const dear = tuple(2, [[0, 11_000]], [[0, 3]]);
  const cheap = tuple(3, [[0, 11_000]], [[0, 2]]);
  const departureMs = START_MS + 4 * HOUR * 1000;
  const all = [weak, dear, cheap];
  const chosen = chooseSchedule(all, needs({ departureMs }), START_MS);
  assert.equal(chosen?.tupleId, 3);
  const untrusted = needs({ departureMs, tariffs: false });
  assert.equal(chooseSchedule(all, untrusted, START_MS)?.tupleId, 2);
});

Deno.test("`chooseSchedule()` reads relative prices where there are no levels", () => {
  const cost = (amount: number) => ({
    ConsumptionCost: [{
      startValue: { Multiplier: 0, Unit: "W" as const, Value: 0 },
      Cost: [{ costKind: "relativePricePercentage" as const, amount }],
    }],
  });
  const one = {
    ...tuple(1, [[0, 11_000]]),
    SalesTariff: {
      SalesTariffID: 1,
      SalesTariffEntry: [
        { RelativeTimeInterval: { start: 0 }, ...cost(120) },
        { RelativeTimeInterval: { start: HOUR }, ...cost(80) },
      ],
    },
  };
  assert.deepEqual(shape(chooseSchedule([one], needs(), START_MS)), [
    [0, 1, 0],
    [1, 24, 11_000],
  ]);
});

Deno.test("`chooseSchedule()` never promises more entries than a profile takes, nor more power than offered", () => {
  const power = Array.from(
    { length: 96 },
    (_, i): [number, number] => [i * 900, 3_000 + (i * 7_919) % 8_000],
  );
  const chosen = chooseSchedule([tuple(1, power)], needs(), START_MS);
  assert.ok(chosen);
  assert.ok(chosen.profile.length < MOST_ENTRIES);
  // Its end takes one more; a full list of 24 is misread in the field.
  assert.ok(chosen.profile.length + 1 < 24);
  for (const [start, watts] of power) {
    const at = START_MS + start * 1000;
    const entry = chosen.profile.find((e) => e.fromMs <= at && at < e.untilMs);
    assert.ok(entry && entry.powerW <= watts, `${start} s`);
  }
});

Deno.test("`chooseSchedule()` plans with what flows now and promises what may flow later", () => {
  const one = tuple(1, [[0, 22_000]], [[0, 2], [3 * HOUR, 1]]);
  const departureMs = START_MS + 6 * HOUR * 1000;
  // At 2 kW three cheap hours are too few for 10 kWh, at 22 kW they are not.
  const weak = needs({ departureMs, maxW: 2_000, mostW: Infinity });
  assert.deepEqual(shape(chooseSchedule([one], weak, START_MS)), [
    [0, 24, 22_000],
  ]);
  const strong = needs({ departureMs, maxW: 22_000, mostW: Infinity });
  assert.deepEqual(shape(chooseSchedule([one], strong, START_MS)), [
    [0, 3, 0],
    [3, 24, 22_000],
  ]);
});

Deno.test("`chooseSchedule()` has nothing to choose from without entries", () => {
  assert.equal(chooseSchedule([], needs(), START_MS), undefined);
  const empty = {
    SAScheduleTupleID: 1,
    PMaxSchedule: { PMaxScheduleEntry: [] },
  };
  assert.equal(chooseSchedule([empty], needs(), START_MS), undefined);
});

Deno.test("`piecesOf()` orders entries, fills the gap before the first and lets the last end with the day", () => {
  const one = tuple(1, [[2 * HOUR, 7_000]]);
  const [entry] = one.PMaxSchedule.PMaxScheduleEntry;
  assert.ok(entry);
  const open = { ...entry, RelativeTimeInterval: { start: HOUR } };
  const mixed = {
    ...one,
    PMaxSchedule: { PMaxScheduleEntry: [entry, open] },
  };
  const pieces = piecesOf(mixed, START_MS, undefined, true);
  assert.deepEqual(
    pieces.map((p) => [(p.fromMs - START_MS) / 1000 / HOUR, p.maxW]),
    [[0, 0], [1, 7_000], [2, 7_000]],
  );
  assert.equal(pieces.at(-1)?.untilMs, START_MS + 24 * HOUR * 1000);
});

/** A conversation under a schedule of two minutes, with so long until departure. */
function twoMinutes(
  mode: "AC_three_phase_core" | "DC_extended",
  leftMs: number,
) {
  const [entry] = tuple(1, [[0, 11_000]]).PMaxSchedule.PMaxScheduleEntry;
  assert.ok(entry);
  const PMaxScheduleEntry = [
    { ...entry, RelativeTimeInterval: { start: 0, duration: 120 } },
  ];
  const schedules = [
    { SAScheduleTupleID: 1, PMaxSchedule: { PMaxScheduleEntry } },
  ];
  const { asked, end } = drive(station(mode, { schedules }), {
    car: makeCar({ departureMs: START_MS + leftMs }),
    options: { loopPeriodMs: 290 },
    before: wishAt(460),
    most: 500,
  });
  const renegotiated = asked.filter((r) =>
    r.root === "PowerDeliveryReq" && r.value.ChargeProgress === "Renegotiate"
  );
  return { renegotiated: renegotiated.length, end };
}

Deno.test("`advanceIso2()` renegotiates nothing for what rounding leaves before departure", () => {
  for (const mode of ["AC_three_phase_core", "DC_extended"] as const) {
    // The schedule ends at 120 s.
    for (const leftMs of [120_000, 120_400, 120_999, 121_600]) {
      const { renegotiated, end } = twoMinutes(mode, leftMs);
      assert.equal(renegotiated, 0, `${mode}, ${leftMs} ms`);
      assert.equal(end.reason, "the departure time has come");
      assert.ok(end.agreed);
    }
  }
});

Deno.test("`advanceIso2()` renegotiates for a minute and more before departure alone", () => {
  const short = twoMinutes("DC_extended", 179_000);
  assert.equal(short.renegotiated, 0);
  assert.match(short.end.reason, /less than a minute before departure/);
  assert.ok(twoMinutes("DC_extended", 182_000).renegotiated > 0);
});

Deno.test("`advanceIso2()` promises the profile and keeps to it", () => {
  const schedules = [
    tuple(4, [[0, 11_000]], [[0, 3], [60, 1], [6 * HOUR, 2]]),
  ];
  const { asked, drawnW } = drive(
    station("AC_three_phase_core", { schedules }),
    {
      car: makeCar({ departureMs: START_MS + 8 * HOUR * 1000 }),
      options: { loopPeriodMs: 5_000 },
      before: wishAt(40),
    },
  );
  const start = asked.find((r) => r.root === "PowerDeliveryReq");
  assert.ok(start?.root === "PowerDeliveryReq");
  assert.equal(start.value.SAScheduleTupleID, 4);
  const entries = start.value.ChargingProfile?.ProfileEntry ?? [];
  assert.deepEqual(
    entries.map((e) => [
      e.ChargingProfileEntryStart,
      e.ChargingProfileEntryMaxPower.Value,
    ]),
    [[0, 0], [60, 11_000], [6 * HOUR, 0], [24 * HOUR, 0]],
  );
  const first = drawnW.indexOf(11_000);
  assert.ok(first >= 11 && first <= 13, `${first}: after a minute`);
  assert.ok(drawnW.slice(0, first).every((w) => w === 0));
});
