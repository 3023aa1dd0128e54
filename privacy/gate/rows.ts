/**
 * Short names for the rules of the gate's table.
 *
 * @module
 */

import type { Rule, Rules } from "./rules.ts";

/** Text of at most so many characters. */
export const text = (longest: number) => ({ type: "text", longest }) as const;
/** A number rounded to a multiple. */
export const number = (step: number) => ({ type: "number", step }) as const;
/** True or false. */
export const flag = { type: "flag" } as const;
/** The same, or absent. */
export const maybe = <R extends Rule>(rule: R) => ({ ...rule, optional: true });
/** A list of at most so many. */
export const list = (of: Rule, longest: number) =>
  ({ type: "list", of, longest }) as const;
/** A record within a record. */
export const record = (fields: Rules) => ({ type: "record", fields }) as const;
