/** Random valid messages: a walk over the tables of a message set. */
import type { Engine } from "../../../protocols/exi/engine.ts";
import { isSessionId, narrow } from "../../../protocols/exi/lexical.ts";
import { isOpen } from "../../../protocols/exi/fields.ts";
import type { XmlElement, XmlNode } from "../../../protocols/exi/tree.ts";
import type {
  AltRow,
  SimpleRow,
  SlotRow,
  TypeRow,
} from "../../../protocols/exi/model.ts";
import type { Random } from "../../_random.ts";

/** From here on only what must be there is there: some types hold themselves. */
const DEEP = 10;
/** Lists and texts are mostly short; one in so many goes to its maximum. */
const RARE = 40;
const LONGEST_TEXT = 300;
const LETTERS = ["a", "Z", "7", " ", "<", "&", '"', "é", "€", "𝄞", "\t", "\n"];
const PLAIN = ["a", "Z", "7", "-", "/", "#"];

/** A value of the element that `row` declares. */
export function walk(
  engine: Engine,
  row: AltRow,
  random: Random,
  depth = 0,
): unknown {
  if (row.c !== undefined) {
    return complex(engine, engine.model.types[row.c]!, random, depth);
  }
  return row.s === undefined
    ? { ns: row.ns, name: row.name, attributes: [], content: [] }
    : simple(engine.simple(row.s), random);
}

function complex(
  engine: Engine,
  type: TypeRow,
  random: Random,
  depth: number,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const value = (alt: AltRow) => walk(engine, alt, random, depth + 1);
  for (const { alts: [alt], min } of type.slots.slice(0, type.content)) {
    if (alt?.kind !== "attr" || (min === 0 && random.chance(0.5))) continue;
    fields[alt.name] = value(alt);
  }
  if (takesForeign(type) && (needsForeign(type) || random.chance(0.2))) {
    return { ...fields, $content: foreign(type.mixed, random) };
  }
  if (type.follow) {
    fields.$items = irregular(type, random, value);
    return fields;
  }
  for (const slot of type.slots.slice(type.content)) {
    const alts = slot.alts.filter(({ kind }) => kind !== "any");
    if (alts.length === 0) continue;
    const [first] = alts;
    if (first?.kind === "text") {
      fields.$value = value(first);
      continue;
    }
    const count = countOf(slot, random, depth);
    if (count === 0) continue;
    if (slot.max !== 1 && slot.alts.length > 1) {
      fields.$items = Array.from({ length: count }, () => {
        const alt = random.pick(alts);
        return { name: alt.name, value: value(alt) };
      });
      continue;
    }
    const alt = random.pick(alts);
    fields[alt.name] = slot.max === 1
      ? value(alt)
      : Array.from({ length: count }, () => value(alt));
  }
  return fields;
}

/** Whether content may be foreign and nothing else. */
const takesForeign = (type: TypeRow) =>
  isOpen(type) && !type.follow &&
  type.slots.slice(type.content).every(({ alts, min }) =>
    min === 0 || alts.some(({ kind }) => kind === "any")
  );

const needsForeign = (type: TypeRow) =>
  type.slots.some(({ alts, min }) =>
    min > 0 && alts.every(({ kind }) => kind === "any")
  );

/** Content beyond the fields: an element of another namespace, and text where it may be mixed in. */
function foreign(isMixed: boolean, random: Random): XmlNode[] {
  const text = () => ({ text: `t${random.whole(0, 9)}` });
  const leaf = (name: string): XmlElement => ({
    ns: "urn:foreign",
    name,
    attributes: random.chance(0.5)
      ? [{ ns: "", name: "a", value: `v${random.whole(0, 3)}` }]
      : [],
    content: random.chance(0.5) ? [text()] : [],
  });
  const element: XmlElement = {
    ...leaf("outer"),
    content: Array.from(
      { length: random.whole(0, 3) },
      () => leaf(random.pick(["inner", "other"])),
    ),
  };
  return isMixed && random.chance(0.5) ? [text(), element, text()] : [element];
}

/** Slots in an order that their `follow` lists allow. */
function irregular(
  type: TypeRow,
  random: Random,
  value: (alt: AltRow) => unknown,
): { name: string; value: unknown }[] {
  const items: { name: string; value: unknown }[] = [];
  for (let at = type.content - 1;;) {
    const next = random.pick(type.follow?.[at + 1] ?? [-1]);
    const alt = type.slots[next]?.alts.find(({ kind }) => kind === "elem");
    if (next < 0) return items;
    if (alt) items.push({ name: alt.name, value: value(alt) });
    else if (items.length > 0) return items;
    at = next;
  }
}

function countOf(slot: SlotRow, random: Random, depth: number): number {
  if (depth > DEEP) return slot.min;
  if (slot.max === 1) return Math.max(slot.min, random.chance(0.5) ? 1 : 0);
  const few = slot.min + random.whole(0, 3);
  const most = slot.max < 0 ? few : slot.max;
  return random.chance(1 / RARE) ? Math.min(most, 40) : Math.min(few, most);
}

function simple(row: SimpleRow, random: Random): unknown {
  switch (row.k) {
    case "bool":
      return random.chance(0.5);
    case "nbit":
      return random.whole(row.min, row.max);
    case "enum":
      return random.pick(row.values);
    case "uint":
    case "int":
      return integer(row, random);
    case "bytes": {
      const octets = random.octets(lengthOf(row.min, row.max, random));
      return isSessionId(row) ? octets.toHex().toUpperCase() : octets;
    }
    case "string": {
      const letters = row.collapse ? PLAIN : LETTERS;
      const count = lengthOf(row.min, row.max, random);
      const text = Array.from({ length: count }, () => random.pick(letters));
      return row.octets
        ? new TextEncoder().encode(text.join(""))
        : text.join("");
    }
  }
}

function integer(
  { k, min, max }: SimpleRow & { k: "uint" | "int" },
  random: Random,
): number | bigint {
  const least = BigInt(min ?? (k === "uint" ? 0 : -(2n ** 70n)));
  const most = BigInt(max ?? 2n ** 70n);
  const near = random.pick([0n, 1n, 127n, 128n, 16_383n, 16_384n, 2n ** 31n]);
  const wanted = random.pick([least, most, near, -near, least + near]);
  return narrow(wanted < least ? least : wanted > most ? most : wanted);
}

function lengthOf(min: number, max: number, random: Random): number {
  const least = Math.max(min, 0);
  const most = Math.min(max < 0 ? LONGEST_TEXT : max, least + LONGEST_TEXT);
  const few = Math.min(most, least + random.whole(0, 9));
  return random.chance(1 / RARE) ? most : few;
}
