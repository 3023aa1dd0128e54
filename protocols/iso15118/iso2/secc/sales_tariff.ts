import { physical } from "../../shared/physical.ts";
import type { SalesTariff } from "../../generated/iso2.ts";
import { priceSteps, type Span } from "../../shared/secc/spans.ts";
import type { Tariff } from "../../shared/secc/types.ts";
import { intervals } from "./intervals.ts";

/** SalesTariffID of the one tariff sent. */
const TARIFF_ID = 1;
/** EPriceLevel counts from 1 in an octet. */
const MOST_LEVELS = 255;

/**
 * Prices as levels, 1 the cheapest; of an absolute tariff also as percentage
 * of the dearest, since -2 knows no currency. `id` when it is to be signed.
 */
export function salesTariff(
  tariff: Tariff,
  span: Span,
  entries: number,
  id: string | undefined,
): SalesTariff {
  const prices = priceSteps(tariff, span, {
    discharged: false,
    points: entries,
  });
  const ranks = [...new Set(prices.map(({ value }) => value))]
    .sort((a, b) => a - b);
  const dearest = ranks.at(-1) ?? 0;
  const relative = tariff.form === "absolute" && dearest > 0;
  return {
    ...(id === undefined ? {} : { Id: id }),
    SalesTariffID: TARIFF_ID,
    NumEPriceLevels: Math.min(ranks.length, MOST_LEVELS),
    SalesTariffEntry: intervals(prices).map(({ interval, value }) => ({
      RelativeTimeInterval: interval,
      EPriceLevel: Math.min(ranks.indexOf(value) + 1, MOST_LEVELS),
      ...(relative
        ? {
          ConsumptionCost: [{
            startValue: physical(0, "W"),
            Cost: [{
              costKind: "relativePricePercentage" as const,
              amount: Math.max(0, Math.round(100 * value / dearest)),
            }],
          }],
        }
        : {}),
    })),
  };
}
