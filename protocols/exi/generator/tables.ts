/** The packed model that the engine unpacks (the shapes of `../model.ts`), as JSON text. */
import {
  ELEMENT,
  KINDS,
  type PackedAlt,
  type PackedModel,
  type PackedType,
  type SimpleRow,
} from "../model.ts";
import type { Alt, Complex, Model, Simple } from "./schema.ts";

const bound = (n: number) => n === Infinity ? -1 : n;
const wide = (n: bigint | null) => n === null ? null : String(n);

function simpleRow(simple: Simple): SimpleRow {
  switch (simple.k) {
    case "uint":
    case "int":
      return { k: simple.k, min: wide(simple.min), max: wide(simple.max) };
    case "enum":
      return { k: simple.k, values: simple.values, bits: simple.bits };
    case "bytes":
    case "string":
      return { ...simple, max: bound(simple.max) };
    default:
      return simple;
  }
}

/** Collects rows by their text, so that equal ones are kept once. */
class Pool<T> {
  readonly rows: T[] = [];
  readonly #index = new Map<string, number>();

  at(row: T): number {
    const text = JSON.stringify(row);
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    this.#index.set(text, this.rows.length);
    return this.rows.push(row) - 1;
  }
}

/** JSON text of the packed model. */
export function packedModel(model: Model): string {
  const uris = new Pool<string>(),
    names = new Pool<string>(),
    simples = new Pool<SimpleRow>();
  const numbers = new Map(model.types.map((type, i) => [type, i]));
  const alt = ({ kind, name, ns, complex, simple }: Alt): PackedAlt => {
    const at = names.at(`${uris.at(ns)} ${name}`);
    const type = complex
      ? numbers.get(complex)!
      : simple
      ? ~simples.at(simpleRow(simple))
      : null;
    const code = KINDS.indexOf(kind);
    return code === ELEMENT ? [at, type] : [at, type, code];
  };
  const type = ({ id, content, mixed, slots, follow }: Complex): PackedType => {
    const rows = slots.map(({ min, max, alts }) =>
      [min, bound(max), ...alts.map(alt)] as const
    );
    const head = [id, content, mixed ? 1 : 0, rows] as const;
    return follow ? [...head, follow] : head;
  };
  const packed: PackedModel = {
    roots: model.roots.map(alt),
    fragments: model.fragments.map(alt),
    attributes: model.attributes.map(alt),
    typeNames: model.typeNames.map(alt),
    types: model.types.map(type),
    uris: uris.rows,
    names: names.rows,
    simples: simples.rows,
  };
  return JSON.stringify(packed);
}
