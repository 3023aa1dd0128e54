/**
 * What a field may hold on its way out, and how exactly.
 *
 * @module
 */

import { visible } from "../seal/visible.ts";
import { Sealed } from "../seal/mod.ts";

/** Type and precision of one outgoing field. */
export type Rule =
  /** Printable text; control and direction characters are replaced, the rest cut at `longest`. */
  | {
    readonly type: "text";
    readonly longest: number;
    readonly optional?: boolean;
  }
  /** A number rounded to a multiple of `step`. */
  | {
    readonly type: "number";
    readonly step: number;
    readonly optional?: boolean;
  }
  | { readonly type: "flag"; readonly optional?: boolean }
  /** At most `longest` values of one rule. */
  | {
    readonly type: "list";
    readonly of: Rule;
    readonly longest: number;
    readonly optional?: boolean;
  }
  | {
    readonly type: "record";
    readonly fields: Rules;
    readonly optional?: boolean;
  };

/** Every field of a record, by name. */
export type Rules = { readonly [field: string]: Rule };

/** What comes out: plain data. */
export type Plain = string | number | boolean | readonly Plain[] | PlainFields;
/** The fields of a record that comes out. */
export type PlainFields = { readonly [field: string]: Plain };

/** The gate let a value not pass; the message names the field, never its value. */
export class GateRefusal extends Error {
  override readonly name = "GateRefusal";
}

/**
 * Builds a record from its rules, field by field, in the table's order.
 *
 * @throws GateRefusal for a field the table does not have, a missing one, a sealed one, or one of another type
 */
export function built(
  where: string,
  fields: object,
  rules: Rules,
): PlainFields {
  const given = new Map<string, unknown>(Object.entries(fields));
  for (const name of given.keys()) {
    if (!Object.hasOwn(rules, name)) {
      throw new GateRefusal(
        `cannot release ${where}.${name}: the gate's table has no such field`,
      );
    }
  }
  const out: [string, Plain][] = [];
  for (const [name, rule] of Object.entries(rules)) {
    const value = given.get(name);
    if (value === undefined && rule.optional) continue;
    out.push([name, passed(`${where}.${name}`, value, rule)]);
  }
  return Object.fromEntries(out);
}

/** How many decimals a number rounded to `step` needs. */
export function decimals(step: number): number {
  return Math.max(0, Math.ceil(-Math.log10(step)));
}

function passed(where: string, value: unknown, rule: Rule): Plain {
  if (value instanceof Sealed) {
    throw new GateRefusal(`cannot release ${where}: it is sealed`);
  }
  switch (rule.type) {
    case "text":
      if (typeof value !== "string") break;
      return text(value, rule.longest);
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value)) break;
      return rounded(value, rule.step);
    case "flag":
      if (typeof value !== "boolean") break;
      return value;
    case "list":
      if (!Array.isArray(value) || value.length > rule.longest) break;
      return value.map((one: unknown, at) =>
        passed(`${where}[${at}]`, one, rule.of)
      );
    case "record":
      if (typeof value !== "object" || value === null) break;
      return built(where, value, rule.fields);
  }
  throw new GateRefusal(
    `cannot release ${where}: it is no ${words(rule)}`,
  );
}

function text(value: string, longest: number): string {
  const clean = visible(value);
  return clean.length <= longest ? clean : `${clean.slice(0, longest - 1)}…`;
}

function rounded(value: number, step: number): number {
  const near = Math.round(value / step) * step;
  // Adding 0 makes -0 a plain 0.
  return Number(near.toFixed(decimals(step))) + 0;
}

function words(rule: Rule): string {
  switch (rule.type) {
    case "list":
      return `list of at most ${rule.longest}`;
    case "number":
      return "finite number";
    default:
      return rule.type;
  }
}
