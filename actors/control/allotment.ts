/**
 * What a car may do now, why, and who wants it so.
 *
 * @module
 */

import type { ChargerEvent } from "../charger/events.ts";
import { isNoPower, kilowatts, orderInWords, WHO } from "./words.ts";

type LimitsChanged = Extract<ChargerEvent, { kind: "limitsChanged" }>;

/** New limits as a sentence: `is to give 7.0 kW (the grid): set-point evening`. */
export function allotmentInWords(
  { by, maxChargeW, targetW, why }: LimitsChanged,
): string {
  const isMost = targetW > 0 && targetW >= maxChargeW * 0.99;
  const what = isMost && !isNoPower(targetW)
    ? `may charge at up to ${kilowatts(targetW)}`
    : orderInWords(targetW);
  const who = by === "car" || by === "gateway" ? "" : ` (${WHO[by]})`;
  return `${what}${who}: ${why}`;
}
