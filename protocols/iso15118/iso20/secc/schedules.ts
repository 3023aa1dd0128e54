/**
 * Power and price schedules out of the outlet's outlook and tariff.
 *
 * @module
 */

import type { ProfileEntry } from "../../shared/energy.ts";
import type {
  AbsolutePriceSchedule,
  ChargingSchedule,
  PriceLevelSchedule,
} from "../../generated/iso20_common.ts";
import {
  priceSteps,
  secondsOf,
  type Span,
  type ValueStep,
} from "../../shared/secc/spans.ts";
import type { Tariff } from "../../shared/secc/types.ts";
import { micros, millis } from "../common/clock.ts";
import { limit, rational } from "../common/numbers.ts";

/** NumberOfPriceLevels is an octet. */
const MOST_LEVELS = 255;
const ALGORITHM = "urn:iso:std:iso:15118:-20:PriceAlgorithm:1-Power";

/** A ChargingSchedule with its power steps and exactly one price schedule. */
export function chargingSchedule(
  power: readonly ProfileEntry[],
  span: Span,
  prices: Prices,
): ChargingSchedule {
  return {
    PowerSchedule: {
      TimeAnchor: millis(span.fromMs),
      PowerScheduleEntries: {
        PowerScheduleEntry: power.map((step) => ({
          Duration: secondsOf(step),
          Power: limit(step.powerW),
        })),
      },
    },
    ...priceSchedule(prices, span),
  };
}

/** Which prices, for which direction, in how many steps. */
export interface Prices {
  readonly tariff: Tariff;
  readonly discharged: boolean;
  readonly points: number;
  /** PriceScheduleID, from 1. */
  readonly id: number;
}

/** Exactly one of the two forms a price schedule can have. */
export function priceSchedule(prices: Prices, span: Span):
  | { AbsolutePriceSchedule: AbsolutePriceSchedule }
  | { PriceLevelSchedule: PriceLevelSchedule } {
  const { tariff } = prices;
  const steps = priceSteps(tariff, span, prices);
  return tariff.form === "absolute"
    ? { AbsolutePriceSchedule: absolute(steps, span, prices) }
    : { PriceLevelSchedule: levels(steps, span, prices) };
}

function absolute(
  steps: readonly ValueStep[],
  span: Span,
  { tariff, id }: Prices,
): AbsolutePriceSchedule {
  return {
    TimeAnchor: micros(span.fromMs),
    PriceScheduleID: id,
    Currency: tariff.currency,
    Language: tariff.language,
    PriceAlgorithm: ALGORITHM,
    PriceRuleStacks: {
      PriceRuleStack: steps.map((step) => ({
        Duration: secondsOf(step),
        PriceRule: [{
          EnergyFee: rational(step.value),
          PowerRangeStart: rational(0),
        }],
      })),
    },
  };
}

/** Level 0 is the cheapest price that occurs. */
function levels(
  steps: readonly ValueStep[],
  span: Span,
  { id }: Prices,
): PriceLevelSchedule {
  const ranks = [...new Set(steps.map(({ value }) => value))].sort((a, b) =>
    a - b
  );
  const level = (value: number) =>
    Math.min(ranks.indexOf(value), MOST_LEVELS - 1);
  return {
    TimeAnchor: micros(span.fromMs),
    PriceScheduleID: id,
    NumberOfPriceLevels: Math.min(ranks.length, MOST_LEVELS),
    PriceLevelScheduleEntries: {
      PriceLevelScheduleEntry: steps.map((step) => ({
        Duration: secondsOf(step),
        PriceLevel: level(step.value),
      })),
    },
  };
}
