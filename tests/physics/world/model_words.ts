/**
 * What a car has said, as the model station understands it.
 *
 * @module
 */

import { UNBOUNDED } from "../../../drivers/realtime/order.ts";
import { type Fields, quantity } from "../judge/fields.ts";

/** What the car has said. */
export interface Words {
  maxChargeA: number;
  maxChargeW: number;
  maxDischargeA: number;
  maxDischargeW: number;
  maxV: number;
  minV: number;
  targetA: number | undefined;
  targetV: number | undefined;
  soc: number;
}

/** Before anything is said. */
export const silent = (): Words => ({
  maxChargeA: UNBOUNDED,
  maxChargeW: UNBOUNDED,
  maxDischargeA: 0,
  maxDischargeW: 0,
  maxV: UNBOUNDED,
  minV: 0,
  targetA: undefined,
  targetV: undefined,
  soc: 0,
});

/** Takes the limits and targets of a request. */
export function hearWords(words: Words, fields: Fields = {}): void {
  const limit = (name: string, was: number) => {
    const value = quantity(fields, name);
    return value === undefined ? was : Math.abs(value);
  };
  words.maxChargeA = limit("EVMaximumChargeCurrent", words.maxChargeA);
  words.maxChargeW = limit("EVMaximumChargePower", words.maxChargeW);
  words.maxDischargeA = limit("EVMaximumDischargeCurrent", words.maxDischargeA);
  words.maxDischargeW = limit("EVMaximumDischargePower", words.maxDischargeW);
  words.maxV = limit("EVMaximumVoltage", words.maxV);
  words.minV = limit("EVMinimumVoltage", words.minV);
  words.targetA = quantity(fields, "EVTargetCurrent") ?? words.targetA;
  words.targetV = quantity(fields, "EVTargetVoltage") || words.targetV;
}
