/**
 * Grammars of EXI 1.0 section 8.5.4 over the schema model: which productions a place in an element has, in code
 * order, and where each of them leads. Schema-informed and non-strict, default options.
 */
import {
  type AltRow,
  codeBits,
  type SimpleRow,
  type TypeRow,
} from "./model.ts";

/** Productions of one place. Codes: `alts`, then the end, then mixed text, then the escape. */
export interface State {
  readonly alts: readonly AltRow[];
  /** Slot of each alternative. */
  readonly slots: readonly number[];
  readonly end: boolean;
  readonly text: boolean;
  /** Width of a code, the escape included. */
  readonly bits: number;
  /** Still in the start tag: attributes may come. */
  readonly startTag: boolean;
  /** Nothing has come yet: xsi:type and xsi:nil may. */
  readonly first: boolean;
  /** Declared attributes among the alternatives. */
  readonly attributes: number;
}

/** A place: slot, repetitions of it so far, whether the start tag has ended. */
export interface Place {
  slot: number;
  count: number;
  inContent: boolean;
}

/** What the escape of a state leads to, in the order of its second-level codes. */
export type Escape =
  | "end"
  | "type"
  | "nil"
  | "attribute"
  | "untyped"
  | "element"
  | "text";

const START: readonly Escape[] = ["attribute", "untyped", "element", "text"];
const FIRST: readonly Escape[] = ["type", "nil", ...START];
const CONTENT: readonly Escape[] = ["element", "text"];

/** Second-level productions of a state (section 8.5.4.4). */
export function escapesOf(state: State): readonly Escape[] {
  const rest = state.first ? FIRST : state.startTag ? START : CONTENT;
  return state.end ? rest : ["end", ...rest];
}

/** The grammar of one type; states are made once and kept. */
export class Grammar {
  readonly #states = new Map<number, State>();

  constructor(readonly type: TypeRow) {}

  start(): Place {
    return { slot: 0, count: 0, inContent: false };
  }

  state({ slot, count, inContent }: Place): State {
    const row = this.type.slots[slot];
    const isPast = count > 0;
    const more = row !== undefined && isPast && count >= row.min;
    const key = slot * 8 + (more ? 4 : 0) + (isPast ? 2 : 0) +
      (inContent ? 1 : 0);
    const known = this.#states.get(key);
    if (known) return known;
    const made = this.type.follow
      ? this.#byFollow(slot, isPast, inContent)
      : this.#bySlots(slot, more, isPast, inContent);
    this.#states.set(key, made);
    return made;
  }

  /** Moves the place past an alternative of the slot. */
  take(place: Place, slot: number): void {
    place.count = slot === place.slot && !this.type.follow
      ? place.count + 1
      : 1;
    place.slot = slot;
    if (slot >= this.type.content) place.inContent = true;
    const { max } = this.type.slots[slot]!;
    if (!this.type.follow && max >= 0 && place.count >= max) {
      place.slot++;
      place.count = 0;
    }
  }

  /** Moves the place past an undeclared element or text: attributes are over. */
  foreign(place: Place): void {
    place.inContent = true;
    if (place.slot >= this.type.content) return;
    place.slot = this.type.content;
    place.count = this.type.follow ? 1 : 0;
  }

  #bySlots(
    from: number,
    more: boolean,
    isPast: boolean,
    inContent: boolean,
  ): State {
    const { slots, content, mixed } = this.type;
    const alts: AltRow[] = [], places: number[] = [];
    let i = from;
    for (; i < slots.length; i++) {
      for (const alt of slots[i]!.alts) {
        alts.push(alt);
        places.push(i);
      }
      if (slots[i]!.min > 0 && !(more && i === from)) break;
    }
    const end = i === slots.length;
    const text = mixed && (end || i >= content);
    return made(
      alts,
      places,
      end,
      text,
      !inContent,
      from === 0 && !isPast && !inContent,
    );
  }

  #byFollow(slot: number, isPast: boolean, inContent: boolean): State {
    const next = this.type.follow![isPast ? slot + 1 : 0]!;
    const places = next.filter((i) => i >= 0);
    const alts = places.map((i) => this.type.slots[i]!.alts[0]!);
    return made(
      alts,
      places,
      next.includes(-1),
      this.type.mixed,
      !inContent,
      !isPast && !inContent,
    );
  }
}

function made(
  alts: readonly AltRow[],
  slots: readonly number[],
  end: boolean,
  text: boolean,
  startTag: boolean,
  first: boolean,
): State {
  return {
    alts,
    slots,
    end,
    text,
    startTag,
    first,
    bits: codeBits(alts.length + (end ? 1 : 0) + (text ? 1 : 0) + 1),
    attributes: alts.filter(({ kind }) => kind === "attr").length,
  };
}

/** The type of an element with simple content: one text. */
export function simpleType(s: number): TypeRow {
  const alts: AltRow[] = [{ kind: "text", name: "$value", ns: "", s }];
  return {
    name: "",
    slots: [{ alts, min: 1, max: 1 }],
    content: 0,
    mixed: false,
  };
}

/** The type left after xsi:nil: attributes, no content. */
export function nilType(type: TypeRow): TypeRow {
  return {
    name: type.name,
    slots: type.slots.slice(0, type.content),
    content: type.content,
    mixed: false,
  };
}

/** The relaxed grammar of an element name with several types (section 8.5.3): anything the schema names, in any order. */
export function relaxedType(
  attributes: readonly AltRow[],
  elements: readonly AltRow[],
): TypeRow {
  const wild: AltRow = { kind: "any", name: "", ns: "" };
  const wildAttribute: AltRow = { kind: "anyAttr", name: "", ns: "" };
  const alts = [...attributes, wildAttribute, ...elements, wild];
  const content = attributes.length + 1;
  const all = alts.map((_, i) => i);
  const starting = [...all, -1];
  const inside = [...all.slice(content), -1];
  return {
    name: "",
    slots: alts.map((alt) => ({ alts: [alt], min: 0, max: 1 })),
    content,
    mixed: true,
    follow: [starting, ...alts.map((_, i) => i < content ? starting : inside)],
  };
}

/** The simple types that XML Schema itself names, as far as V2G could use them. */
export const XSD_SIMPLE: Readonly<Record<string, SimpleRow>> = {
  string: { k: "string", min: 0, max: -1 },
  normalizedString: { k: "string", min: 0, max: -1 },
  token: { k: "string", min: 0, max: -1 },
  anyURI: { k: "string", min: 0, max: -1 },
  ID: { k: "string", min: 0, max: -1 },
  IDREF: { k: "string", min: 0, max: -1 },
  NCName: { k: "string", min: 0, max: -1 },
  boolean: { k: "bool" },
  byte: { k: "nbit", min: -128, max: 127, bits: 8 },
  unsignedByte: { k: "nbit", min: 0, max: 255, bits: 8 },
  short: { k: "int", min: "-32768", max: "32767" },
  unsignedShort: { k: "uint", min: "0", max: "65535" },
  int: { k: "int", min: "-2147483648", max: "2147483647" },
  unsignedInt: { k: "uint", min: "0", max: "4294967295" },
  long: { k: "int", min: "-9223372036854775808", max: "9223372036854775807" },
  unsignedLong: { k: "uint", min: "0", max: "18446744073709551615" },
  integer: { k: "int", min: null, max: null },
  nonNegativeInteger: { k: "uint", min: "0", max: null },
  positiveInteger: { k: "uint", min: "1", max: null },
  hexBinary: { k: "bytes", hex: true, min: 0, max: -1 },
  base64Binary: { k: "bytes", hex: false, min: 0, max: -1 },
};

/** Names that XML Schema declares, for the string table of its namespace (EXI 1.0 appendix D.3). */
export const XSD_NAMES: readonly string[] = (
  "ENTITIES ENTITY ID IDREF IDREFS NCName NMTOKEN NMTOKENS NOTATION Name QName anySimpleType anyType anyURI " +
  "base64Binary boolean byte date dateTime decimal double duration float gDay gMonth gMonthDay gYear gYearMonth " +
  "hexBinary int integer language long negativeInteger nonNegativeInteger nonPositiveInteger normalizedString " +
  "positiveInteger short string time token unsignedByte unsignedInt unsignedLong unsignedShort"
).split(" ");
