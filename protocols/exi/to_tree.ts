/**
 * A typed message as a tree. Refuses by path and rule what the schema has no place for: fields missing, unknown or
 * of the wrong shape; values are judged when they are written.
 */
import type { Engine } from "./engine.ts";
import { ExiError } from "./errors.ts";
import type { AltRow, SlotRow, TypeRow } from "./model.ts";
import { isOpen } from "./fields.ts";
import type { Value, XmlAttribute, XmlElement, XmlNode } from "./tree.ts";

type Fields = { readonly [key: string]: unknown };

/** The tree of a message under the element `row`; throws ExiError. */
export function toTree(
  engine: Engine,
  row: AltRow,
  value: unknown,
): XmlElement {
  return element(engine, row, value, row.name);
}

function refuse(path: string, text: string, isFacet = false): never {
  throw new ExiError(isFacet ? "facet" : "message", text, path);
}

function element(
  engine: Engine,
  row: AltRow,
  value: unknown,
  path: string,
): XmlElement {
  const { ns, name } = row;
  if (row.c === undefined && row.s === undefined) return value as XmlElement;
  if (row.c === undefined) {
    const simple = row.s === undefined ? undefined : engine.simple(row.s);
    return {
      ns,
      name,
      attributes: [],
      content: [{ text: value as Value, simple }],
    };
  }
  const type = engine.model.types[row.c]!;
  if (typeof value !== "object" || value === null) {
    return refuse(path, `must be an object of type ${type.name}`);
  }
  return { ns, name, ...complex(engine, type, value as Fields, path) };
}

function complex(
  engine: Engine,
  type: TypeRow,
  fields: Fields,
  path: string,
): { attributes: XmlAttribute[]; content: readonly XmlNode[] } {
  const known = new Set<string>(isOpen(type) ? ["$content"] : []);
  const attributes: XmlAttribute[] = [];
  for (const { alts: [alt], min } of type.slots.slice(0, type.content)) {
    known.add(alt!.name);
    const value = fields[alt!.name];
    if (value !== undefined) {
      const { ns, name, s } = alt!;
      attributes.push({
        ns,
        name,
        value: value as Value,
        simple: engine.simple(s!),
      });
    } else if (min > 0) {
      refuse(`${path}/${alt!.name}`, "is required and missing");
    }
  }
  const isGiven = fields.$content !== undefined && known.has("$content");
  const content: XmlNode[] = [];
  const slots = type.follow
    ? [itemsSlot(type)]
    : type.slots.slice(type.content);
  for (const slot of slots) {
    content.push(...slotOf(engine, slot, fields, path, known, isGiven));
  }
  const stranger = Object.keys(fields).find((key) =>
    !known.has(key) && fields[key] !== undefined
  );
  if (stranger !== undefined) {
    refuse(
      `${path}/${stranger}`,
      `${type.name} has no such field; leave it out`,
    );
  }
  if (!isGiven) return { attributes, content };
  if (!Array.isArray(fields.$content)) {
    refuse(`${path}/$content`, "must be an array");
  }
  return { attributes, content: fields.$content as XmlNode[] };
}

/** All alternatives of an irregular type as one list of items. */
const itemsSlot = (type: TypeRow): SlotRow => ({
  alts: type.slots.flatMap(({ alts }) => alts),
  min: 0,
  max: -1,
});

function slotOf(
  engine: Engine,
  slot: SlotRow,
  fields: Fields,
  path: string,
  known: Set<string>,
  isGiven: boolean,
): XmlNode[] {
  const named = slot.alts.filter(({ kind }) => kind !== "any");
  if (named.length === 0) return [];
  const isItems = slot.max !== 1 && slot.alts.length > 1;
  for (const name of isItems ? ["$items"] : named.map((alt) => alt.name)) {
    known.add(name);
  }
  if (isGiven) return [];
  if (isItems) return items(engine, slot, fields.$items, path);
  const given = named.filter(({ name }) => fields[name] !== undefined);
  if (given.length > 1) {
    const both = given.map(({ name }) => name).join(" and ");
    refuse(path, `${both} are alternatives; give only one of them`);
  }
  const [alt] = given;
  if (alt) {
    return values(engine, slot, alt, fields[alt.name], `${path}/${alt.name}`);
  }
  if (slot.min > 0 && named.length === slot.alts.length) {
    const names = named.map(({ name }) => name).join(", ");
    refuse(
      `${path}/${named[0]!.name}`,
      named.length > 1
        ? `one of ${names} is required`
        : "is required and missing",
    );
  }
  return [];
}

function values(
  engine: Engine,
  slot: SlotRow,
  alt: AltRow,
  value: unknown,
  path: string,
): XmlNode[] {
  if (alt.kind === "text") {
    return [{ text: value as Value, simple: engine.simple(alt.s!) }];
  }
  if (slot.max === 1) return [element(engine, alt, value, path)];
  const list = listOf(value, slot, path);
  return list.map((entry, i) => element(engine, alt, entry, `${path}[${i}]`));
}

function items(
  engine: Engine,
  slot: SlotRow,
  value: unknown,
  path: string,
): XmlNode[] {
  if (value === undefined) {
    if (slot.min > 0) refuse(`${path}/$items`, "is required and missing");
    return [];
  }
  return listOf(value, slot, `${path}/$items`).map((entry, i) => {
    const below = `${path}/$items[${i}]`;
    if (typeof entry !== "object" || entry === null) {
      return refuse(below, "must be an object of name and value");
    }
    const { name, value: inner } = entry as { name?: unknown; value?: unknown };
    const alt = slot.alts.find((row) =>
      row.kind === "elem" && row.name === name
    );
    return alt ? element(engine, alt, inner, `${below}/${alt.name}`) : refuse(
      below,
      `must be one of ${slot.alts.map((row) => row.name).join(", ")}`,
    );
  });
}

function listOf(
  value: unknown,
  slot: SlotRow,
  path: string,
): readonly unknown[] {
  if (!Array.isArray(value)) return refuse(path, "must be an array");
  const most = slot.max < 0 ? Infinity : slot.max;
  if (value.length < slot.min || value.length > most) {
    refuse(
      path,
      `has ${value.length} entries where ${slot.min} to ${most} belong`,
      true,
    );
  }
  return value;
}
