import assert from "node:assert/strict";
import { powerSteps } from "../../../../../protocols/iso15118/shared/secc/spans.ts";
import {
  limit,
  rational,
  valueOf,
} from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import {
  chargingSchedule,
  priceSchedule,
} from "../../../../../protocols/iso15118/iso20/secc/schedules.ts";
import type { ProfileEntry } from "../../../../../protocols/iso15118/shared/energy.ts";
import { Random } from "../../../../_random.ts";
import { answerOf, ask, HEADER, inLoop } from "./_session.ts";
import { NOW_MS, station } from "./_station.ts";

const HOUR_MS = 3_600_000;
/** Steps of a day that begin on whole quarters of an hour. */
const COUNTS = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 96];
const span = { fromMs: 0, untilMs: 24 * HOUR_MS };

/** An outlook of `count` steps of random power of one sign. */
function outlook(random: Random, count: number, sign: 1 | -1): ProfileEntry[] {
  const stepMs = span.untilMs / count;
  return Array.from({ length: count }, (_, i) => ({
    fromMs: i * stepMs,
    untilMs: (i + 1) * stepMs,
    powerW: sign * random.whole(0, 22) * 1_000,
  }));
}

const at = (steps: readonly ProfileEntry[], ms: number) =>
  steps.find(({ fromMs, untilMs }) => fromMs <= ms && ms < untilMs)?.powerW;

Deno.test("`powerSteps()` keeps within MaximumSupportingPoints, without gaps, and never offers more", () => {
  const random = new Random(7);
  for (let round = 0; round < 300; round++) {
    const sign = random.chance(0.5) ? 1 : -1;
    const whole = outlook(random, random.pick(COUNTS), sign);
    const points = random.whole(10, 40);
    const steps = powerSteps(whole, span, points);
    assert.ok(steps.length <= points, `${steps.length} of ${points}`);
    assert.equal(steps[0]?.fromMs, span.fromMs);
    assert.equal(steps.at(-1)?.untilMs, span.untilMs);
    steps.slice(1).forEach((step, i) =>
      assert.equal(step.fromMs, steps[i]?.untilMs)
    );
    for (let ms = 0; ms < span.untilMs; ms += HOUR_MS / 4) {
      const offered = at(steps, ms) ?? NaN;
      const allowed = at(whole, ms) ?? NaN;
      assert.ok(sign * offered <= sign * allowed && sign * offered >= 0);
    }
  }
});

Deno.test("`powerSteps()` leaves the power of an outlook alone that fits", () => {
  const whole = outlook(new Random(1), 8, 1);
  const steps = powerSteps(whole, span, 10);
  for (let ms = 0; ms < span.untilMs; ms += HOUR_MS) {
    assert.equal(at(steps, ms), at(whole, ms));
  }
});

Deno.test("`priceSchedule()` merges prices to the dearer, and for energy given back to the lesser", () => {
  const prices = Array.from({ length: 48 }, (_, i) => ({
    fromMs: i * HOUR_MS / 2,
    untilMs: (i + 1) * HOUR_MS / 2,
    perKwh: (i * 7 % 48) / 100,
    perKwhDischarged: (i * 5 % 48) / 100,
  }));
  const tariff = {
    currency: "EUR",
    language: "en",
    form: "absolute",
    prices,
  } as const;
  const merged = (discharged: boolean) => {
    const made = priceSchedule(
      { tariff, discharged, points: 10, id: 1 },
      span,
    );
    assert.ok("AbsolutePriceSchedule" in made);
    return made.AbsolutePriceSchedule.PriceRuleStacks.PriceRuleStack;
  };
  for (const discharged of [false, true]) {
    const stacks = merged(discharged);
    assert.ok(stacks.length <= 10);
    let fromMs = 0;
    for (const { Duration, PriceRule: [rule] } of stacks) {
      const untilMs = fromMs + Duration * 1000;
      const { Exponent = 0, Value = NaN } = rule?.EnergyFee ?? {};
      const fee = Value * 10 ** Exponent;
      for (const step of prices) {
        if (step.fromMs < fromMs || step.fromMs >= untilMs) continue;
        if (discharged) assert.ok(fee <= step.perKwhDischarged + 1e-9);
        else assert.ok(fee >= step.perKwh - 1e-9);
      }
      fromMs = untilMs;
    }
    assert.equal(fromMs, span.untilMs);
  }
});

Deno.test("a schedule and the loops' limits never say more than there is, in either direction", () => {
  const watts = [123_456, 40_127.9, 32_767.4, 11_000, 0.25, 0];
  for (const powerW of watts.flatMap((w) => [w, -w])) {
    const offered = valueOf(limit(powerW));
    assert.ok(Math.abs(offered) <= Math.abs(powerW), `${offered}`);
    assert.ok(Math.abs(powerW - offered) <= 10, `${offered}`);
  }
  const prices = {
    tariff: station().tariff,
    discharged: false,
    points: 12,
    id: 1,
  };
  const power = [{ ...span, powerW: 123_456 }];
  const { PowerSchedule } = chargingSchedule(power, span, prices);
  const [entry] = PowerSchedule.PowerScheduleEntries.PowerScheduleEntry;
  assert.deepEqual(entry?.Power, { Exponent: 1, Value: 12_345 });
  const { value } = answerOf(
    ask(inLoop("dynamic"), {
      root: "AC_ChargeLoopReq",
      value: {
        Header: HEADER,
        MeterInfoRequested: false,
        Dynamic_AC_CLReqControlMode: {
          EVTargetEnergyRequest: rational(9_000),
          EVMaximumEnergyRequest: rational(9_000),
          EVMinimumEnergyRequest: rational(0),
          EVMaximumChargePower: rational(43_000),
          EVMinimumChargePower: rational(0),
          EVPresentActivePower: rational(0),
          EVPresentReactivePower: rational(0),
        },
      },
    }, {
      station: { allocation: { targetW: 40_127.9, minW: 0, maxW: 43_000 } },
    }),
    "AC_ChargeLoopRes",
  );
  const target = value.Dynamic_AC_CLResControlMode?.EVSETargetActivePower;
  assert.deepEqual(target, { Exponent: 1, Value: 4_012 });
});

Deno.test("a schedule offers no more than the outlet has, each direction with its sign", () => {
  const day = { fromMs: NOW_MS, untilMs: NOW_MS + 24 * HOUR_MS };
  const session = inLoop("scheduled", {
    state: "ScheduleExchange",
    transferring: false,
    selection: {
      service: "AC_BPT",
      controlMode: "scheduled",
      mobilityNeedsMode: 1,
    },
  });
  const offered = (chargeW: number, dischargeW: number) => {
    const { offer } = answerOf(
      ask(session, {
        root: "ScheduleExchangeReq",
        value: {
          Header: HEADER,
          MaximumSupportingPoints: 12,
          Scheduled_SEReqControlMode: {},
        },
      }, {
        station: {
          outlook: {
            charge: [{ ...day, powerW: chargeW }],
            discharge: [{ ...day, powerW: dischargeW }],
          },
        },
      }),
      "ScheduleExchangeRes",
    ).session;
    return [offer?.charge[0]?.powerW, offer?.discharge[0]?.powerW];
  };
  assert.deepEqual(offered(10_000, -5_000), [10_000, -5_000]);
  assert.deepEqual(offered(90_000, -90_000), [22_000, -11_000]);
  assert.deepEqual(offered(-5_000, 5_000), [0, 0]);
});
