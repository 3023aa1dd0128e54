/** Values of simple types and their text in XML (XML Schema part 2). */
import type { SimpleRow } from "./model.ts";
import type { Value } from "./tree.ts";

/** Eight octets of hexBinary: session ids, which stay text everywhere. */
export function isSessionId(simple: SimpleRow): boolean {
  return simple.k === "bytes" && simple.hex && simple.max === 8;
}

/** Canonical text of a value; octets without a type are shown in base64. */
export function textOf(simple: SimpleRow | undefined, value: Value): string {
  if (!(value instanceof Uint8Array)) return String(value);
  if (simple?.k === "string") return new TextDecoder().decode(value);
  return simple?.k === "bytes" && simple.hex
    ? hexOf(value).toUpperCase()
    : btoa(Array.from(value, (octet) => String.fromCharCode(octet)).join(""));
}

/** Octets as lower-case hex. */
export function hexOf(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, "0"))
    .join("");
}

/** Whether a text is hex digits, two for each octet. */
export function isHex(text: string): boolean {
  return HEX.test(text);
}

/** Octets of an even number of hex digits. */
export function octetsOfHex(text: string): Uint8Array {
  return Uint8Array.from(
    text.match(/../g) ?? [],
    (pair) => parseInt(pair, 16),
  );
}

const INTEGER = /^[+-]?\d{1,80}$/;
const HEX = /^(?:[0-9a-fA-F]{2})*$/;
const BASE64 =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The value a text stands for; undefined when the text is no form of that type. */
export function valueOf(simple: SimpleRow, text: string): Value | undefined {
  if (simple.k === "string") {
    const kept = simple.collapse ? collapse(text) : text;
    return simple.octets ? new TextEncoder().encode(kept) : kept;
  }
  const trimmed = collapse(text);
  switch (simple.k) {
    case "bool":
      return trimmed === "true" || trimmed === "1"
        ? true
        : trimmed === "false" || trimmed === "0"
        ? false
        : undefined;
    case "enum":
      return trimmed;
    case "bytes":
      return octetsOf(simple, trimmed);
    default:
      return INTEGER.test(trimmed)
        ? narrow(BigInt(trimmed.replace(/^\+/, "")))
        : undefined;
  }
}

function octetsOf(
  simple: SimpleRow & { k: "bytes" },
  text: string,
): Value | undefined {
  if (isSessionId(simple)) {
    return isHex(text) ? text.toUpperCase() : undefined;
  }
  if (simple.hex) return isHex(text) ? octetsOfHex(text) : undefined;
  const packed = text.replaceAll(" ", "");
  if (!BASE64.test(packed)) return undefined;
  return Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
}

const collapse = (text: string) =>
  text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");

/** A number where it is exact, else a bigint. */
export function narrow(value: bigint): number | bigint {
  const isExact = value >= BigInt(Number.MIN_SAFE_INTEGER) &&
    value <= BigInt(Number.MAX_SAFE_INTEGER);
  return isExact ? Number(value) : value;
}
