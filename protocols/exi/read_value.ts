/** Typed values from the stream: EXI representations of section 7.1, with the schema's facets. */
import type { Cursor } from "./cursor.ts";
import { hexOf, isSessionId, narrow } from "./lexical.ts";
import type { SimpleRow } from "./model.ts";
import type { Value } from "./tree.ts";

const toUtf8 = new TextEncoder();

/** One typed value; `name` keys the string table. */
export function readValue(
  cursor: Cursor,
  simple: SimpleRow,
  name: string,
): Value {
  switch (simple.k) {
    case "bool":
      return cursor.bits(1) === 1;
    case "nbit": {
      const value = cursor.bits(simple.bits) + simple.min;
      return value <= simple.max
        ? value
        : cursor.fail("facet", `${value} exceeds ${simple.max}`);
    }
    case "enum":
      return simple.values[cursor.bits(simple.bits)] ??
        cursor.fail("value", "literal beyond the last of the enumeration");
    case "string": {
      const text = cursor.string(name, simple.max);
      if (text.length < 2 * simple.min && [...text].length < simple.min) {
        cursor.fail("facet", `its length is below ${simple.min}`);
      }
      return simple.octets ? toUtf8.encode(text) : text;
    }
    case "uint":
    case "int":
      return readInteger(cursor, simple);
    case "bytes":
      return readOctets(cursor, simple);
  }
}

function readInteger(
  cursor: Cursor,
  simple: SimpleRow & { k: "uint" | "int" },
): Value {
  const isNegative = simple.k === "int" && cursor.bits(1) === 1;
  const magnitude = cursor.big();
  const value = isNegative ? -magnitude - 1n : magnitude;
  const isLow = simple.min !== null && value < BigInt(simple.min);
  const isHigh = simple.max !== null && value > BigInt(simple.max);
  if (isLow || isHigh) cursor.fail("facet", "integer out of range");
  return narrow(value);
}

function readOctets(cursor: Cursor, simple: SimpleRow & { k: "bytes" }): Value {
  const length = cursor.count(cursor.uint(), simple.max);
  if (length < simple.min) {
    cursor.fail("facet", `length ${length} is below ${simple.min}`);
  }
  const octets = cursor.octets(length);
  return isSessionId(simple) ? hexOf(octets).toUpperCase() : octets;
}
