import { deepEqual, equal } from "node:assert/strict";
import type { DcLimits } from "../../../../../protocols/iso15118/shared/energy.ts";
import { decimal } from "../../../../../protocols/iso15118/shared/decimal.ts";
import {
  bounded,
  optionalMaximum,
  possibleMaximum,
} from "../../../../../protocols/iso15118/shared/secc/figures.ts";
import {
  limitsAchieved,
  presentDcLimits,
} from "../../../../../protocols/iso15118/shared/secc/limits.ts";

const DC: DcLimits = {
  maxChargeW: 50_000,
  minChargeW: 100,
  maxChargeA: 125,
  minChargeA: 2,
  maxDischargeW: 30_000,
  minDischargeW: 200,
  maxDischargeA: 75,
  minDischargeA: 3,
  maxV: 920,
  minV: 150,
};

const NOW = {
  chargeW: 20_000,
  dischargeW: 10_000,
  chargeA: 60,
  dischargeA: 40,
  maxV: 500,
  minV: 200,
};

Deno.test("`presentDcLimits()` is the narrower of outlet and moment in every figure", () => {
  deepEqual(presentDcLimits(DC, NOW), {
    maxChargeW: 20_000,
    minChargeW: 100,
    maxChargeA: 60,
    minChargeA: 2,
    maxDischargeW: 10_000,
    minDischargeW: 200,
    maxDischargeA: 40,
    minDischargeA: 3,
    maxV: 500,
    minV: 200,
  });
  const wide = {
    chargeW: 1e9,
    dischargeW: 1e9,
    chargeA: 1e9,
    dischargeA: 1e9,
    maxV: 1e9,
    minV: 0,
  };
  deepEqual(presentDcLimits(DC, wide), DC);
});

Deno.test("`presentDcLimits()` has no amperes and no minimum where there are no watts", () => {
  const none = { ...NOW, chargeW: -5, dischargeW: 0 };
  deepEqual(presentDcLimits(DC, none), {
    maxChargeW: 0,
    minChargeW: 0,
    maxChargeA: 0,
    minChargeA: 0,
    maxDischargeW: 0,
    minDischargeW: 0,
    maxDischargeA: 0,
    minDischargeA: 0,
    maxV: 500,
    minV: 200,
  });
});

const LIMITS = presentDcLimits(DC, NOW);

/** Which of current, power and voltage count as achieved, by their first letters. */
function achieved(
  [voltageV, currentA]: readonly [number, number],
  wanted: { currentA: number; powerW: number; voltageV?: number },
): string {
  const flags = limitsAchieved(
    { voltageV, currentA, powerW: voltageV * currentA },
    LIMITS,
    { voltageV: 450, ...wanted },
  );
  return (flags.EVSECurrentLimitAchieved ? "A" : "") +
    (flags.EVSEPowerLimitAchieved ? "W" : "") +
    (flags.EVSEVoltageLimitAchieved ? "V" : "");
}

Deno.test("`limitsAchieved()` tells of a limit of the station that binds, in both directions", () => {
  const much = { currentA: 100, powerW: 40_000 };
  equal(achieved([300, 60], much), "A");
  equal(achieved([400, 50], much), "W");
  equal(achieved([400, 40], much), "");
  equal(achieved([500, 20], { ...much, voltageV: 800 }), "V");
  const give = { currentA: -100, powerW: 40_000 };
  equal(achieved([240, -40], give), "A");
  equal(achieved([400, -25], give), "W");
  equal(achieved([400, -10], give), "");
  equal(achieved([201, -10], give), "V");
});

Deno.test("`limitsAchieved()` is false where the vehicle's own wish is what binds", () => {
  equal(achieved([300, 60], { currentA: 59, powerW: 17_700 }), "");
  equal(achieved([500, 20], { currentA: 20, powerW: 10_000 }), "");
  equal(achieved([300, 60], { currentA: 0, powerW: 0 }), "");
  // A current against the wished direction is no sign of a limit.
  equal(achieved([300, 60], { currentA: -100, powerW: 40_000 }), "");
  equal(achieved([300, -60], { currentA: 100, powerW: 40_000 }), "");
});

Deno.test("`limitsAchieved()` is true at a limit of zero only for a vehicle that wants current", () => {
  const none = presentDcLimits(DC, { ...NOW, chargeW: 0 });
  const idle = { voltageV: 400, currentA: 0, powerW: 0 };
  const flags = (currentA: number) => {
    const wanted = { voltageV: 450, currentA, powerW: currentA * 400 };
    const told = limitsAchieved(idle, none, wanted);
    return [told.EVSECurrentLimitAchieved, told.EVSEPowerLimitAchieved];
  };
  deepEqual(flags(10), [true, true]);
  deepEqual(flags(0), [false, false]);
});

Deno.test("`bounded()` leaves nothing that plain data cannot hold", () => {
  equal(bounded(Number.NaN), 0);
  equal(bounded(Infinity), 1e9);
  equal(bounded(-1e130), -1e9);
  equal(bounded(-12.5), -12.5);
});

Deno.test("`optionalMaximum()` takes zero for unknown and what is negative for zero", () => {
  equal(optionalMaximum(undefined, 7), 7);
  equal(optionalMaximum(0, 7), 7);
  equal(optionalMaximum(-1, 7), 0);
  equal(optionalMaximum(9, 7), 9);
});

Deno.test("`possibleMaximum()` is zero below zero and below the minimum", () => {
  equal(possibleMaximum(-1, -5), 0);
  equal(possibleMaximum(4, 5), 0);
  equal(possibleMaximum(5, 5), 5);
});

Deno.test("`decimal()` rounds limits down and minimums up", () => {
  deepEqual(decimal(43_219.9, 3, "down"), { power: 1, value: 4_321 });
  deepEqual(decimal(43_211, 3, "up"), { power: 1, value: 4_322 });
  deepEqual(decimal(0.3, 3, "down"), { power: -1, value: 3 });
  deepEqual(decimal(0.3, 3, "up"), { power: -1, value: 3 });
});

Deno.test("`presentDcLimits()` judges each direction by its own watts", () => {
  const into = presentDcLimits(DC, { ...NOW, dischargeW: 0 });
  deepEqual([into.maxChargeA, into.maxDischargeA], [60, 0]);
  const out = presentDcLimits(DC, { ...NOW, chargeW: 0 });
  deepEqual([out.maxChargeA, out.maxDischargeA], [0, 40]);
});
