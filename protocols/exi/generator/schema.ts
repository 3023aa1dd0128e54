/** Schema model that code and tables are written from. */
export type Simple =
  | { k: "nbit"; min: number; max: number; bits: number }
  | { k: "uint"; min: bigint; max: bigint | null }
  | { k: "int"; min: bigint | null; max: bigint | null }
  | { k: "bool" }
  | { k: "enum"; values: string[]; bits: number; name: string }
  | { k: "bytes"; hex: boolean; min: number; max: number }
  | { k: "string"; min: number; max: number; octets?: true; collapse?: true };

/** One thing an event code can stand for: an attribute, an element, a wildcard or typed text. */
export interface Alt {
  kind: "attr" | "elem" | "any" | "text";
  name: string;
  ns: string;
  simple?: Simple;
  complex?: Complex;
}

/** A place in the content: one of `alts`, `min` to `max` times. Attributes are slots too. */
export interface Slot {
  alts: Alt[];
  min: number;
  max: number;
}

export interface Complex {
  id: string;
  name: string;
  ns: string;
  slots: Slot[];
  /** index of the first slot that is not an attribute */
  content: number;
  mixed: boolean;
  /** slots that may follow each slot where they do not simply follow in order; -1 is the end (`../model.ts`) */
  follow?: number[][] | undefined;
}

/** Everything the emitters need; an alternative without a type has several (relaxed grammar). */
export interface Model {
  roots: Alt[];
  fragments: Alt[];
  attributes: Alt[];
  typeNames: Alt[];
  types: Complex[];
  /** how many of `types` a root or a fragment can reach; they come first */
  reachable: number;
}

/** Bits of a first-level code when n productions and the escape share a state. */
export const width = (n: number) => Math.ceil(Math.log2(n + 1));

/** First-level productions of the state before slot i; ee/ch tell what follows the slots. */
export interface State {
  /** alternatives in code order, with the slot they belong to */
  prods: { slot: number; alt: Alt }[];
  ee: boolean;
  ch: boolean;
  n: number;
  bits: number;
}

/** `more`: the slot has had its minimum and may repeat, so it counts as optional. */
export function stateAt(t: Complex, i: number, more = false): State {
  const prods: { slot: number; alt: Alt }[] = [];
  let j = i;
  for (; j < t.slots.length; j++) {
    for (const alt of t.slots[j]!.alts) prods.push({ slot: j, alt });
    if (t.slots[j]!.min > 0 && !(more && j === i)) break;
  }
  const open = j === t.slots.length;
  const ch = t.mixed && (open || j >= t.content);
  const n = prods.length + (open ? 1 : 0) + (ch ? 1 : 0);
  return { prods, ee: open, ch, n, bits: width(n) };
}
