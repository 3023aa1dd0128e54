/** What both emitters share: lines of source, places in the grammar, the TypeScript type of a simple type. */
import {
  type Alt,
  type Complex,
  type Simple,
  type Slot,
  stateAt,
} from "./schema.ts";

/** Enumerations met so far and the counter of temporary names. */
export interface Context {
  readonly o: Out;
  readonly enums: Map<string, Extract<Simple, { k: "enum" }>>;
  tmp: number;
}

/** Bits of one put or get at an unaligned position (a 32-bit store reaches no further). */
export const MAX = 24;
/** Lines of source with their indentation. */
export class Out {
  lines: string[] = [];
  ind = 0;
  add(s: string) {
    this.lines.push("  ".repeat(this.ind) + s);
  }
  open(s: string) {
    this.add(s);
    this.ind++;
  }
  close(s = "}") {
    this.ind--;
    this.add(s);
  }
}

export const isHex8 = (s: Simple) => s.k === "bytes" && s.hex && s.max === 8;
/** Whether only the tables read and write a type: its order is irregular, or it needs a wildcard's content. */
export const isForTables = (t: Complex) =>
  t.follow !== undefined ||
  t.slots.some((slot) => slot.min > 0 && isSkipped(slot));
/** Greatest magnitude of a wide integer, as source; what lies between -max - 1 and max only. */
export function wide(
  { min, max }: { readonly min: bigint | null; readonly max: bigint | null },
): string {
  if (min !== null && min < 0n && (max === null || min !== -max - 1n)) {
    throw new Error(`no code for integers from ${min} to ${max}`);
  }
  return max === null ? "Infinity" : `0x${max.toString(16)}n`;
}
/** Whether a `number` holds every value of an integer type in 32 bits. */
export const isWord = (s: Extract<Simple, { k: "uint" | "int" }>) =>
  s.k === "uint"
    ? s.max !== null && s.max <= 0xffffffffn
    : s.min !== null && s.min >= -0x80000000n;
export const num = (b: bigint) => b.toString();
export const lim = (n: number) => n === Infinity ? "Infinity" : String(n);
export const isList = (s: Slot) => s.max > 1;
export const isItems = (s: Slot) => s.max > 1 && s.alts.length > 1;
/** Content that goes beyond the fields: mixed text or wildcards, kept as `$content`. */
export const isOpen = (t: Complex) =>
  t.mixed || t.slots.some((s) => s.alts.some((a) => a.kind === "any"));
/** Whether a slot has no field: only wildcards may stand there. */
export const isSkipped = (s: Slot) => elems(s).length === 0;
export const elems = (s: Slot) => s.alts.filter((a) => a.kind !== "any");

export function tsType(s: Simple): string {
  switch (s.k) {
    case "nbit":
      return "number";
    case "uint":
    case "int":
      return isWord(s) ? "number" : "number | bigint";
    case "bool":
      return "boolean";
    case "enum":
      return s.name;
    case "string":
      return s.octets ? "Uint8Array" : "string";
    case "bytes":
      return isHex8(s) ? "string" : "Uint8Array";
  }
}
export const altType = (a: Alt) =>
  a.complex ? a.complex.id : a.simple ? tsType(a.simple) : "XmlElement";

/** Index of the first production of each slot, and of the end. */
export const bases = (t: Complex) => {
  const b = [0];
  for (const s of t.slots) b.push(b.at(-1)! + s.alts.length);
  return b;
};

/** Where the grammar stands: index of the first production there, and bits of its code. */
export interface Place {
  readonly base: number;
  readonly bits: number;
}

/** The place before a slot; `more` once it has its minimum and may repeat. */
export const placeAt = (t: Complex, i: number, more = false): Place => ({
  base: bases(t)[i]!,
  bits: stateAt(t, i, more).bits,
});
