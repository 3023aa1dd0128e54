/** What reading and writing share of one message set: its model with grammars and look-ups, made once on first use. */
import { fieldsOf } from "./fields.ts";
import { Grammar, relaxedType, simpleType, XSD_SIMPLE } from "./grammar.ts";
import {
  type AltRow,
  codeBits,
  type Model,
  type SimpleRow,
  unpack,
} from "./model.ts";
import type { QName } from "./names.ts";
import { XSD } from "./tree.ts";

/** Document or fragment: which grammar the stream begins with. */
export type Kind = "document" | "fragment";

const keyOf = ({ ns, name }: QName) => `${ns} ${name}`;

/** A message set ready for the table-driven path. */
export class Engine {
  readonly model: Model;
  readonly #grammars: (Grammar | undefined)[] = [];
  readonly #simples: (Grammar | undefined)[] = [];
  readonly #globals: ReadonlyMap<string, AltRow>;
  readonly #xsd = new Map<string, Grammar>();
  readonly #typeNames: ReadonlyMap<string, AltRow>;
  #relaxed: Grammar | undefined;
  #fields: readonly (readonly string[])[] | undefined;

  constructor(packed: string, rootOrder: readonly string[] = []) {
    const model = unpack(packed);
    this.model = { ...model, roots: reordered(model.roots, rootOrder) };
    this.#globals = new Map(model.roots.map((row) => [keyOf(row), row]));
    this.#typeNames = new Map(model.typeNames.map((row) => [keyOf(row), row]));
  }

  /** Fields that the value of each complex type may have. */
  get fields(): readonly (readonly string[])[] {
    return this.#fields ??= this.model.types.map(fieldsOf);
  }
  rootsOf(kind: Kind): readonly AltRow[] {
    return kind === "document" ? this.model.roots : this.model.fragments;
  }
  /** Width of a root's code: the roots and SE(*), and for fragments the end. */
  rootBits(kind: Kind): number {
    return codeBits(this.rootsOf(kind).length + (kind === "document" ? 1 : 2));
  }
  /** The global element of that name. */
  global(qname: QName): AltRow | undefined {
    return this.#globals.get(keyOf(qname));
  }
  simple(s: number): SimpleRow {
    return this.model.simples[s]!;
  }
  /** The grammar an element is read by; one without a type is relaxed. */
  grammar({ c, s }: AltRow): Grammar {
    if (c !== undefined) {
      return this.#grammars[c] ??= new Grammar(this.model.types[c]!);
    }
    if (s !== undefined) return this.#simples[s] ??= new Grammar(simpleType(s));
    return this.#relaxed ??= new Grammar(
      relaxedType(this.model.attributes, this.model.fragments),
    );
  }
  /** The grammar of a type named by xsi:type. */
  typeNamed(qname: QName): Grammar | undefined {
    const row = this.#typeNames.get(keyOf(qname));
    if (row) return this.grammar(row);
    const simple = qname.ns === XSD ? XSD_SIMPLE[qname.name] : undefined;
    if (!simple) return undefined;
    const known = this.#xsd.get(qname.name);
    if (known) return known;
    // The model's own list of simple types grows by the one that was named.
    const s = this.model.simples.length;
    (this.model.simples as SimpleRow[]).push(simple);
    const made = new Grammar(simpleType(s));
    this.#xsd.set(qname.name, made);
    return made;
  }
}

/** Roots in another order: the named ones take the places they hold together, in the order given. */
function reordered(
  roots: readonly AltRow[],
  order: readonly string[],
): readonly AltRow[] {
  const places = roots.flatMap(({ name }, i) =>
    order.includes(name) ? [i] : []
  );
  if (places.length === 0) return roots;
  const out = [...roots];
  order.forEach((name, i) => {
    out[places[i]!] = roots.find((row) => row.name === name)!;
  });
  return out;
}
