/** Typed values into the stream; a value outside its type is refused by path and rule, never shown. */
import { isCharacter } from "./characters.ts";
import type { Writer } from "./writer.ts";
import { ExiError } from "./errors.ts";
import { isHex, isSessionId, octetsOfHex, valueOf } from "./lexical.ts";
import type { SimpleRow } from "./model.ts";
import type { Value } from "./tree.ts";

/** Writes one value; with `isXml` a string is the XML text of any type. */
export function writeValue(
  writer: Writer,
  simple: SimpleRow,
  given: Value,
  path: string,
  isXml: boolean,
): void {
  const value = isXml && typeof given === "string"
    ? valueOf(simple, given)
    : given;
  if (value === undefined) return refuse(path, `must be ${NAMES[simple.k]}`);
  switch (simple.k) {
    case "bool":
      if (typeof value !== "boolean") {
        return refuse(path, "must be true or false");
      }
      return writer.put(1, value ? 1 : 0);
    case "enum": {
      const code = typeof value === "string"
        ? simple.values.indexOf(value)
        : -1;
      if (code < 0) {
        return refuse(path, `must be one of ${simple.values.join(", ")}`, true);
      }
      return writer.put(simple.bits, code);
    }
    case "nbit":
      return writer.put(
        simple.bits,
        Number(whole(value, simple, path)) - simple.min,
      );
    case "uint":
      return writer.big(0, 0, whole(value, simple, path), Infinity);
    case "int":
      return writer.integer(whole(value, simple, path));
    case "bytes":
      return writeOctets(writer, simple, value, path);
    case "string":
      return writeText(writer, simple, value, path);
  }
}

const NAMES = {
  bool: "true or false",
  enum: "one of its literals",
  nbit: "a whole number",
  uint: "a whole number",
  int: "a whole number",
  bytes: "octets, in the notation of its type",
  string: "a text",
};

function refuse(path: string, text: string, isFacet = false): never {
  throw new ExiError(isFacet ? "facet" : "message", text, path);
}

function whole(
  value: Value,
  { min, max }: { min: number | string | null; max: number | string | null },
  path: string,
): bigint {
  const isWhole = typeof value === "bigint" ||
    (typeof value === "number" && Number.isSafeInteger(value));
  if (!isWhole) return refuse(path, "must be a whole number");
  const number = BigInt(value);
  const isLow = min !== null && number < BigInt(min);
  const isHigh = max !== null && number > BigInt(max);
  return isLow || isHigh
    ? refuse(
      path,
      `must be from ${min ?? "-infinity"} to ${max ?? "infinity"}`,
      true,
    )
    : number;
}

function writeOctets(
  writer: Writer,
  simple: SimpleRow & { k: "bytes" },
  value: Value,
  path: string,
): void {
  const isText = typeof value === "string" && isSessionId(simple);
  if (isText && !isHex(value)) {
    return refuse(path, "must be hexadecimal digits, two for each octet");
  }
  const octets = isText ? octetsOfHex(value) : value;
  if (!(octets instanceof Uint8Array)) {
    return refuse(path, "must be octets, a Uint8Array");
  }
  const most = simple.max < 0 ? Infinity : simple.max;
  sized(octets.length, simple.min, most, "octets", path);
  writer.bytes(octets, simple.min, most);
}

function writeText(
  writer: Writer,
  simple: SimpleRow & { k: "string" },
  value: Value,
  path: string,
): void {
  const isOctets = value instanceof Uint8Array;
  if (simple.octets && !isOctets) {
    return refuse(path, "must be octets, a Uint8Array");
  }
  if (!simple.octets && typeof value !== "string") {
    return refuse(path, "must be a text");
  }
  const text = isOctets ? utf8(value, path) : String(value);
  const points = [...text];
  sized(
    points.length,
    simple.min,
    simple.max < 0 ? Infinity : simple.max,
    "characters",
    path,
  );
  if (!points.every((point) => isCharacter(point.codePointAt(0)!))) {
    refuse(path, "holds what is no character of XML: a control or half a pair");
  }
  writer.characters(text, 2);
}

function utf8(octets: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      octets,
    );
  } catch {
    return refuse(path, "must be the octets of UTF-8 text");
  }
}

function sized(
  length: number,
  min: number,
  max: number,
  unit: string,
  path: string,
): void {
  if (length >= min && length <= max) return;
  refuse(path, `has ${length} ${unit} where ${min} to ${max} belong`, true);
}
