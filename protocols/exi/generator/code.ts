/**
 * Source of one message set: an interface, an encode and a decode function per complex type, the unions of its
 * messages, and the packed model. Whatever is not on the straight path throws BAIL and the tables do it again.
 */
import { decodeFunction } from "./decode.ts";
import { encodeFunction } from "./encode.ts";
import type { Alt, Complex, Model, Simple } from "./schema.ts";
import {
  altType,
  type Context,
  elems,
  isItems,
  isList,
  isOpen,
  Out,
} from "./source.ts";
import { packedModel } from "./tables.ts";

/** Name of the message union, and import paths from the place where the source will lie. */
export interface Naming {
  readonly union: string;
  readonly exi: string;
}

/** TypeScript source of a set. */
export function codeOf(model: Model, { union, exi }: Naming): string {
  const main = new Out(), o = new Out();
  const ctx: Context = { o, enums: new Map(), tmp: 0 };
  const types = model.types.slice(0, model.reachable);
  types.forEach((type, index) => encodeFunction(ctx, type, index));
  for (const type of types) decodeFunction(ctx, type);
  const functions = o.lines.splice(0);
  for (const type of types) interfaceOf(main, type);
  unions(main, model, union);
  // Fields of the roots of simple types may be enumerations no function names.
  for (const { simple } of [...model.roots, ...model.fragments]) {
    if (simple?.k === "enum") ctx.enums.set(simple.name, simple);
  }
  for (const [name, { values }] of ctx.enums) enumOf(main, name, values);
  tables(o, model, types);
  const text = [...main.lines, ...functions, ...o.lines].join("\n");
  const imports = [
    ...importOf(text, ["BAIL", "bit", "codeOf", "codesOf"], `${exi}/bail.ts`),
    ...importOf(text, ["Reader"], `${exi}/reader.ts`, "type "),
    ...importOf(text, ["Writer"], `${exi}/writer.ts`, "type "),
    ...importOf(text, ["XmlElement", "XmlNode"], `${exi}/tree.ts`, "type "),
  ];
  return `// Generated, do not edit.\n${imports.join("\n")}\n${text}\n`;
}

/** The import of those names that the text uses. */
function importOf(
  text: string,
  names: readonly string[],
  from: string,
  type = "",
): string[] {
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  if (used.length === 0) return [];
  return [`import ${type}{ ${used.join(", ")} } from "${from}";`];
}

function itemType(slots: readonly Alt[]): string {
  const items = slots.filter(({ kind }) => kind === "elem")
    .map((alt) => `{ name: "${alt.name}"; value: ${altType(alt)} }`);
  return [...new Set(items)].join(" | ");
}

function interfaceOf(o: Out, type: Complex): void {
  o.open(`export interface ${type.id} {`);
  if (type.follow) {
    o.add(
      `$items?: (${
        itemType(type.slots.flatMap(({ alts }) => alts))
      })[] | undefined;`,
    );
  } else {
    for (const slot of type.slots) {
      if (isItems(slot)) {
        // Content beyond the fields stands in the place of the items.
        const isOptional = slot.min === 0 || isOpen(type);
        o.add(
          `$items${isOptional ? "?" : ""}: (${itemType(slot.alts)})[]${
            isOptional ? " | undefined" : ""
          };`,
        );
        continue;
      }
      for (const alt of elems(slot)) {
        const isOptional = slot.min === 0 || slot.alts.length > 1;
        o.add(
          `${alt.name}${isOptional ? "?" : ""}: ${altType(alt)}${
            isList(slot) ? "[]" : ""
          }${isOptional ? " | undefined" : ""};`,
        );
      }
    }
  }
  if (isOpen(type)) o.add("$content?: readonly XmlNode[] | undefined;");
  o.close();
}

/** Names of roots: the local name, with the namespace for all but the first of equal ones. */
function named(alts: readonly Alt[]): [string, Alt][] {
  const seen = new Set<string>();
  return alts.map((alt) => {
    const name = seen.has(alt.name) ? `{${alt.ns}}${alt.name}` : alt.name;
    seen.add(alt.name);
    return [name, alt];
  });
}

function unions(o: Out, model: Model, union: string): void {
  const union1 = (alts: readonly Alt[]) =>
    named(alts).map(([name, alt]) =>
      `  | { root: "${name}"; value: ${altType(alt)} }`
    ).join("\n");
  o.add("/** Every document of the set by its root element. */");
  o.add(`export type ${union}Message =\n${union1(model.roots)};`);
  o.add("/** Every fragment of the set by its element. */");
  o.add(`export type ${union}Fragment =\n${union1(model.fragments)};`);
}

function enumOf(
  o: Out,
  name: string,
  values: Extract<Simple, { k: "enum" }>["values"],
): void {
  o.add(
    `export type ${name} = ${
      values.map((value) => JSON.stringify(value)).join(" | ")
    };`,
  );
  o.add(`const n_${name}: readonly ${name}[] = ${JSON.stringify(values)};`);
  o.add(`const m_${name} = codesOf(n_${name});`);
}

function tables(o: Out, model: Model, types: readonly Complex[]): void {
  o.add("/** Encoder and decoder of each complex type. */");
  o.open(
    "export const TYPES: readonly (readonly [(w: Writer, v: never, x: number, n: number) => void, (r: Reader) => unknown])[] = [",
  );
  for (const { id } of types) o.add(`[e_${id}, d_${id}],`);
  o.close("];");
  o.add("/** Schema tables for whatever the functions decline. */");
  o.add(`export const MODEL = ${JSON.stringify(packedModel(model))};`);
}
