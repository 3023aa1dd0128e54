/**
 * Why a message cannot be encoded: the first field that does not fit its
 * schema, found by walking the tables beside it.
 *
 * Only asked once the fast encoder has declined; speed does not matter here.
 *
 * @module
 */

import { ExiError } from "./errors.ts";
import type {
  AltRow,
  ModelTable,
  SimpleRow,
  SlotRow,
  TypeRow,
} from "./model.ts";

type Fields = { readonly [key: string]: unknown };

/** The error for a message the encoder declined; names the field's path and rule, never its value. */
export function impossible(
  model: ModelTable,
  root: string,
  value: unknown,
): ExiError {
  const row = model.roots.find(({ name }) => name === root);
  if (!row) {
    return new ExiError("message", `no element ${root} in this set`, root);
  }
  try {
    element(model, row, value, root);
  } catch (error) {
    if (error instanceof ExiError) return error;
    throw error;
  }
  return new ExiError(
    "message",
    "the message fits its schema but holds content this encoder does not write",
    root,
  );
}

function refuse(path: string, text: string, isFacet = false): never {
  throw new ExiError(isFacet ? "facet" : "message", text, path);
}

function element(
  model: ModelTable,
  alt: AltRow,
  value: unknown,
  path: string,
): void {
  const type = alt.c === undefined ? undefined : model.types[alt.c];
  const simple = alt.s === undefined ? undefined : model.simples[alt.s];
  if (type) complex(model, type, value, path);
  else if (simple) text(simple, value, path);
}

function complex(
  model: ModelTable,
  type: TypeRow,
  value: unknown,
  path: string,
): void {
  if (typeof value !== "object" || value === null) {
    return refuse(path, `must be an object of type ${type.name}`);
  }
  const fields = value as Fields;
  const known = new Set<string>();
  for (const slot of type.slots) slotOf(model, slot, fields, path, known);
  const stranger = Object.keys(fields).find((key) =>
    !known.has(key) && !key.startsWith("$") && fields[key] !== undefined
  );
  if (stranger !== undefined) {
    refuse(
      `${path}/${stranger}`,
      `${type.name} has no such field; leave it out`,
    );
  }
}

function slotOf(
  model: ModelTable,
  slot: SlotRow,
  fields: Fields,
  path: string,
  known: Set<string>,
): void {
  const named = slot.alts.filter(({ kind }) => kind !== "any");
  if (named.length === 0) return;
  for (const { name } of named) known.add(name);
  const given = named.filter(({ name }) => fields[name] !== undefined);
  // Lists of alternatives come as $items, which the fast encoder checks itself.
  if (slot.max !== 1 && named.length > 1) return;
  const names = named.map(({ name }) => name).join(", ");
  if (given.length > 1) {
    const both = given.map(({ name }) => name).join(" and ");
    refuse(path, `${both} are alternatives; give only one of them`);
  }
  const [alt] = given;
  if (!alt) {
    if (slot.min > 0 && named.length === slot.alts.length) {
      refuse(
        `${path}/${named[0]?.name}`,
        named.length > 1
          ? `one of ${names} is required`
          : "is required and missing",
      );
    }
    return;
  }
  const below = `${path}/${alt.name}`;
  const value = fields[alt.name];
  if (slot.max === 1) return element(model, alt, value, below);
  if (!Array.isArray(value)) refuse(below, "must be an array");
  const list: readonly unknown[] = value as unknown[];
  const most = slot.max < 0 ? Infinity : slot.max;
  if (list.length < Math.max(1, slot.min) || list.length > most) {
    refuse(
      below,
      `has ${list.length} entries where ${
        Math.max(1, slot.min)
      } to ${most} belong`,
      true,
    );
  }
  list.forEach((entry, i) => element(model, alt, entry, `${below}[${i}]`));
}

function text(simple: SimpleRow, value: unknown, path: string): void {
  switch (simple.k) {
    case "bool":
      if (typeof value !== "boolean") refuse(path, "must be true or false");
      return;
    case "enum":
      if (!simple.values.includes(String(value))) {
        refuse(path, `must be one of ${simple.values.join(", ")}`, true);
      }
      return;
    case "nbit":
      return whole(value, String(simple.min), String(simple.max), path);
    case "uint":
    case "int":
      return whole(value, simple.min, simple.max, path);
    case "bytes":
      return sized(
        simple.hex && typeof value === "string"
          ? value.length / 2
          : octets(value, path),
        simple.min,
        simple.max,
        "octets",
        path,
      );
    case "string":
      if (simple.octets) octets(value, path);
      else if (typeof value !== "string") refuse(path, "must be a text");
      else sized([...value].length, 0, simple.max, "characters", path);
  }
}

function whole(
  value: unknown,
  min: string | null,
  max: string | null,
  path: string,
): void {
  const isWhole = typeof value === "bigint" ||
    (typeof value === "number" && Number.isSafeInteger(value));
  if (!isWhole) refuse(path, "must be a whole number");
  const number = BigInt(value as number | bigint);
  const low = min !== null && number < BigInt(min);
  const high = max !== null && number > BigInt(max);
  if (low || high) {
    refuse(
      path,
      `must be from ${min ?? "-infinity"} to ${max ?? "infinity"}`,
      true,
    );
  }
}

function octets(value: unknown, path: string): number {
  if (value instanceof Uint8Array) return value.length;
  return refuse(path, "must be octets, a Uint8Array");
}

function sized(
  length: number,
  min: number,
  max: number,
  unit: string,
  path: string,
): void {
  const most = max < 0 ? Infinity : max;
  if (length >= min && length <= most) return;
  refuse(path, `has ${length} ${unit} where ${min} to ${most} belong`, true);
}
