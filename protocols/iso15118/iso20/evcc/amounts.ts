/**
 * Optional amounts in a station's answers.
 *
 * @module
 */

import { optionalValueOf, type Rational } from "../common/mod.ts";

/** The amount; 0 when it is absent. */
export function amount(rational: Readonly<Rational> | undefined): number {
  return optionalValueOf(rational) ?? 0;
}
