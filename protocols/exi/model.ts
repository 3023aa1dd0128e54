/** Schema model of one message set as the engine uses it, and its compact form as the generator writes it. */

/** Simple type by its EXI representation; -1 as a maximum means unbounded, decimal text a wide integer. */
export type SimpleRow =
  | { k: "nbit"; min: number; max: number; bits: number }
  | { k: "uint" | "int"; min: string | null; max: string | null }
  | { k: "bool" }
  | { k: "enum"; values: readonly string[]; bits: number }
  | { k: "bytes"; hex: boolean; min: number; max: number }
  /**
   * `octets`: a personal field, handed out as the octets of its UTF-8 form. `collapse`: white space of XML text
   * is collapsed before it is written (anyURI and the names).
   */
  | { k: "string"; min: number; max: number; octets?: true; collapse?: true };

/** What an event code can stand for; `c` and `s` index complex and simple rows, neither means no declared type. */
export interface AltRow {
  readonly kind: "attr" | "elem" | "any" | "text" | "anyAttr";
  readonly name: string;
  readonly ns: string;
  readonly c?: number | undefined;
  readonly s?: number | undefined;
}

/** A place in the content: one of `alts`, `min` to `max` times (-1: without end). */
export interface SlotRow {
  readonly alts: readonly AltRow[];
  readonly min: number;
  readonly max: number;
}

/**
 * Complex type; `content` is the index of the first slot that is no attribute. Where the slots do not simply
 * follow each other, `follow[i + 1]` lists the slots that may come after slot i, in code order, and -1 for the end.
 */
export interface TypeRow {
  readonly name: string;
  readonly slots: readonly SlotRow[];
  readonly content: number;
  readonly mixed: boolean;
  readonly follow?: readonly (readonly number[])[] | undefined;
}

/** Everything the engine needs of one message set. */
export interface Model {
  /** Global elements in code order. */
  readonly roots: readonly AltRow[];
  /** Every element name of the schema in code order; one without a type has several (relaxed grammar). */
  readonly fragments: readonly AltRow[];
  /** Every attribute of the schema by name. */
  readonly attributes: readonly AltRow[];
  /** Named types, for xsi:type. */
  readonly typeNames: readonly AltRow[];
  readonly types: readonly TypeRow[];
  readonly simples: readonly SimpleRow[];
}

/** An alternative: index of its name, of its type (below 0: ~simple; null: none), and its kind unless an element. */
export type PackedAlt = readonly [
  name: number,
  type: number | null,
  kind?: number,
];
/** A slot: min, max, alternatives. */
export type PackedSlot = readonly [min: number, max: number, ...PackedAlt[]];
/** A type: name, content, mixed, slots, follow lists. */
export type PackedType = readonly [
  name: string,
  content: number,
  mixed: 0 | 1,
  slots: readonly PackedSlot[],
  follow?: readonly (readonly number[])[],
];
/** The compact form, kept as JSON text so that a set that is never asked costs nothing. */
export interface PackedModel {
  readonly uris: readonly string[];
  /** Index of the namespace, a space, the local name. */
  readonly names: readonly string[];
  readonly roots: readonly PackedAlt[];
  readonly fragments: readonly PackedAlt[];
  readonly attributes: readonly PackedAlt[];
  readonly typeNames: readonly PackedAlt[];
  readonly types: readonly PackedType[];
  readonly simples: readonly SimpleRow[];
}

/** Kinds by the number they are packed as. */
export const KINDS = ["attr", "elem", "any", "text", "anyAttr"] as const;

/** The kind that is left out of packed rows. */
export const ELEMENT = KINDS.indexOf("elem");

/** Bits of a code among n. */
export function codeBits(n: number): number {
  return n <= 1 ? 0 : 32 - Math.clz32(n - 1);
}

/** The model from its packed text. */
export function unpack(json: string): Model {
  const packed = JSON.parse(json) as PackedModel;
  const names = packed.names.map((entry) => {
    const [uri, name] = entry.split(" ");
    return { name: name!, ns: packed.uris[Number(uri)]! };
  });
  const alt = ([name, type, kind]: PackedAlt): AltRow => ({
    kind: KINDS[kind ?? ELEMENT]!,
    ...names[name]!,
    c: type !== null && type >= 0 ? type : undefined,
    s: type !== null && type < 0 ? ~type : undefined,
  });
  const slot = ([min, max, ...alts]: PackedSlot): SlotRow => ({
    min,
    max,
    alts: alts.map(alt),
  });
  return {
    roots: packed.roots.map(alt),
    fragments: packed.fragments.map(alt),
    attributes: packed.attributes.map(alt),
    typeNames: packed.typeNames.map(alt),
    types: packed.types.map(([name, content, mixed, slots, follow]) => ({
      name,
      content,
      mixed: mixed === 1,
      slots: slots.map(slot),
      follow,
    })),
    simples: packed.simples,
  };
}
