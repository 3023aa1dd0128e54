/**
 * Decoder over the model tables: the slow path and the owner of error texts. Of the second-level escapes
 * it takes the end of empty simple content; every other escape and every wildcard is refused by name.
 */
import { Cursor } from "./cursor.ts";
import type {
  AltRow,
  ModelTable,
  SimpleRow,
  SlotRow,
  TypeRow,
} from "./model.ts";

const MAX_DEPTH = 64;
const toUtf8 = new TextEncoder();
type Fields = Record<string, unknown>;
interface State {
  prods: { slot: number; alt: AltRow }[];
  ee: boolean;
  bits: number;
}

/** Decodes one document; throws ExiError. `bits` counts from the first octet. */
export function decodeDocument(m: ModelTable, bytes: Uint8Array, trailing = 0) {
  const c = new Cursor(bytes);
  if (c.bits(8) !== 0x80) c.fail("header", "header is not 0x80");
  const root = m.roots[c.bits(m.rootBits)];
  if (root === undefined) return c.fail("event code", "no such root element");
  c.path.push(root.name);
  const value = element(m, c, root);
  const left = bytes.length - Math.ceil(c.bit / 8);
  if (left > trailing) {
    c.fail("trailing octets", `${left} octets after the message`);
  }
  return { root: root.name, value, bits: c.bit };
}

function element(m: ModelTable, c: Cursor, alt: AltRow): unknown {
  if (alt.c !== undefined) return complex(m, c, m.types[alt.c]!);
  const s = m.simples[alt.s!]!;
  if (c.bits(1) === 1) return emptyByEscape(c, s);
  const v = simple(c, s, `${alt.ns}#${alt.name}`);
  if (c.bits(1) !== 0) c.fail("escape", "content after the value");
  return v;
}

/** Second level of a start tag: three bits, of which 0 ends the element (EXI 1.0 section 8.5.4.4). */
function emptyByEscape(c: Cursor, s: SimpleRow): unknown {
  if (c.bits(3) !== 0) c.fail("escape", "undeclared content is not accepted");
  if (s.k === "string") return s.octets ? new Uint8Array(0) : "";
  if (s.k === "bytes" && s.min <= 0) {
    return isSessionId(s) ? "" : new Uint8Array(0);
  }
  return c.fail("facet", "the type has no empty value");
}

function stateAt(t: TypeRow, i: number, more: boolean): State {
  const prods: State["prods"] = [];
  let j = i;
  for (; j < t.slots.length; j++) {
    const slot = t.slots[j]!;
    for (const alt of slot.alts) prods.push({ slot: j, alt });
    if (slot.min > 0 && !(more && j === i)) break;
  }
  const ee = j === t.slots.length;
  const ch = t.mixed && (ee || j >= t.content);
  return {
    prods,
    ee,
    bits: Math.ceil(Math.log2(prods.length + (ee ? 1 : 0) + (ch ? 1 : 0) + 1)),
  };
}

function complex(m: ModelTable, c: Cursor, t: TypeRow): Fields {
  if (t.unsupported) c.fail("wildcard", `content of ${t.name} is not accepted`);
  if (c.path.length > MAX_DEPTH) {
    c.fail("ceiling", `nested deeper than ${MAX_DEPTH}`);
  }
  const o: Fields = {};
  for (const s of t.slots) for (const k of keys(s)) o[k] = undefined;
  let st = stateAt(t, 0, false), last = -1, count = 0;
  for (;;) {
    const code = c.bits(st.bits);
    if (st.ee && code === st.prods.length) return o;
    const hit = st.prods[code];
    if (hit === undefined) {
      const text = st.prods.find((p) => p.alt.kind === "text");
      if (!text || code !== st.prods.length) {
        c.fail("event code", `code ${code} has no production`);
      }
      o[text!.alt.name] = emptyByEscape(c, m.simples[text!.alt.s!]!);
      return o;
    }
    const slot = t.slots[hit.slot]!;
    c.path.push(hit.alt.name);
    if (hit.alt.kind === "any") {
      c.fail("wildcard", "foreign content is not accepted");
    }
    const v = hit.alt.kind === "elem" ? element(m, c, hit.alt) : simple(
      c,
      m.simples[hit.alt.s!]!,
      hit.alt.kind === "text"
        ? `text#${t.name}`
        : `${hit.alt.ns}#${hit.alt.name}`,
    );
    c.path.pop();
    count = hit.slot === last ? count + 1 : 1;
    last = hit.slot;
    store(o, slot, hit.alt.name, v);
    st = slot.max >= 0 && count >= slot.max
      ? stateAt(t, last + 1, false)
      : stateAt(t, last, count >= slot.min);
  }
}

const keys = (s: SlotRow) =>
  s.max !== 1 && s.alts.length > 1 ? ["$items"] : s.alts.map((a) => a.name);

function store(o: Fields, slot: SlotRow, name: string, v: unknown): void {
  if (slot.max === 1) o[name] = v;
  else if (slot.alts.length > 1) {
    ((o.$items ??= []) as unknown[]).push({ name, value: v });
  } else ((o[name] ??= []) as unknown[]).push(v);
}

const isSessionId = (s: SimpleRow) => s.k === "bytes" && s.hex && s.max === 8;
const narrow = (v: bigint) =>
  v >= -9007199254740991n && v <= 9007199254740991n ? Number(v) : v;

function simple(c: Cursor, s: SimpleRow, key: string): unknown {
  switch (s.k) {
    case "bool":
      return c.bits(1) === 1;
    case "nbit": {
      const v = c.bits(s.bits) + s.min;
      return v <= s.max ? v : c.fail("facet", `${v} exceeds ${s.max}`);
    }
    case "enum":
      return s.values[c.bits(s.bits)] ??
        c.fail("value", "literal beyond the last of the enumeration");
    case "string":
      return s.octets
        ? toUtf8.encode(c.string(key, s.max))
        : c.string(key, s.max);
    case "uint":
    case "int": {
      const negative = s.k === "int" && c.bits(1) === 1;
      const n = c.big();
      const v = negative ? -n - 1n : n;
      if (
        (s.min !== null && v < BigInt(s.min)) ||
        (s.max !== null && v > BigInt(s.max))
      ) c.fail("facet", "integer out of range");
      return narrow(v);
    }
    case "bytes": {
      const n = c.count(c.big(), s.max);
      if (n < s.min) c.fail("facet", `length ${n} is below ${s.min}`);
      const b = Uint8Array.from({ length: n }, () => c.bits(8));
      return isSessionId(s)
        ? [...b].map((x) => x.toString(16).padStart(2, "0")).join("")
          .toUpperCase()
        : b;
    }
  }
}
