/** Message set: generated straight-line functions first, the tables for whatever they decline. */
import { Engine, type Kind } from "./engine.ts";
import { ExiError, type ExiRule } from "./errors.ts";
import type { AltRow } from "./model.ts";
import { Reader } from "./reader.ts";
import { readTree } from "./read_tree.ts";
import { toMessage } from "./to_message.ts";
import { toTree } from "./to_tree.ts";
import { writeTree } from "./write_tree.ts";
import { Writer } from "./writer.ts";

/** A refusal: bit from the first octet, element path, rule, and a text in words. */
export interface Refused {
  ok: false;
  bit: number;
  path: string;
  rule: ExiRule;
  text: string;
}

/**
 * A decoded message, or its refusal. `undeclared` lists the paths of legal content that the schema does not name
 * (escapes of the grammar) and that the message therefore leaves out.
 */
export type Decoded<M> =
  | { ok: true; message: M; bits: number; undeclared?: readonly string[] }
  | Refused;

/** A root element and its typed value. */
export interface Message {
  root: string;
  value: unknown;
}

/** What is let pass because cars on the road do it. */
export interface Tolerance {
  /** So many octets after the message. */
  readonly trailing?: number;
  /** U+0000 in texts. */
  readonly nul?: boolean;
}

/** Codec of the documents (M) and fragments (F) of one payload namespace. */
export interface MessageSet<M extends Message, F extends Message = Message> {
  readonly name: string;
  /** Refuses what is not exactly one message, unless the options say otherwise; never throws. */
  decode(bytes: Uint8Array, options?: Tolerance): Decoded<M>;
  /** Octets written; throws ExiError for an impossible message or a short buffer. */
  encode(message: M, into: Uint8Array): number;
  /** As `decode`, with the fragment grammar, which signatures use. */
  decodeFragment(bytes: Uint8Array): Decoded<F>;
  /** As `encode`, with the fragment grammar. */
  encodeFragment(fragment: F, into: Uint8Array): number;
  /** The tables, for whoever wants the XML of a stream. */
  readonly engine: Engine;
}

/** One row per complex type of the model: its generated encoder and decoder. */
export type FastTypes = readonly (
  readonly [
    encode: (w: Writer, value: never, x: number, n: number) => void,
    decode: (r: Reader) => unknown,
  ]
)[];

/** What the generator writes for one set: functions by type, root codes, the packed model. */
export interface Generated {
  readonly TYPES: FastTypes;
  readonly MODEL: string;
}

/** Longest message, octets; the rest of the buffers is room for whole-word stores. */
const LONGEST = (1 << 17) - 16;
const writer = new Writer(new Uint8Array(1 << 17));
const reader = new Reader(1 << 17);

/** Builds a set of what the generator wrote. `rootOrder` gives the named roots another order of codes. */
export function messageSet<M extends Message, F extends Message>(
  name: string,
  generated: Generated,
  rootOrder: readonly string[] = [],
): MessageSet<M, F> {
  const { TYPES, MODEL } = generated;
  const engine = new Engine(MODEL, rootOrder);
  const documents = new Roots(engine, "document");
  const fragments = new Roots(engine, "fragment");
  return {
    name,
    engine,
    decode: (bytes, options) => decode(TYPES, documents, bytes, options),
    encode: (message, into) => encode(TYPES, documents, message, into),
    decodeFragment: (bytes) => decode(TYPES, fragments, bytes),
    encodeFragment: (fragment, into) =>
      encode(TYPES, fragments, fragment, into),
  };
}

/** Root codes of one grammar, both ways. */
class Roots {
  readonly bits: number;
  /** Code that ends a fragment. */
  readonly end: number;
  readonly names: readonly string[];
  /** Complex type of each root; -1 where the tables must do. */
  readonly types: readonly number[];
  readonly codes: ReadonlyMap<string, number>;

  constructor(readonly engine: Engine, readonly kind: Kind) {
    const rows = engine.rootsOf(kind);
    this.names = rows.map((row) => rootName(engine, kind, row));
    this.types = rows.map(({ c }) => c ?? -1);
    this.codes = new Map(this.names.map((name, i) => [name, i]));
    this.bits = engine.rootBits(kind);
    this.end = rows.length + 1;
  }
}

function decode<M extends Message>(
  types: FastTypes,
  roots: Roots,
  bytes: Uint8Array,
  tolerance: Tolerance = {},
): Decoded<M> {
  const { trailing = 0 } = tolerance;
  if (bytes.length > LONGEST) {
    return {
      ok: false,
      bit: 0,
      path: "",
      rule: "ceiling",
      text: `more than ${LONGEST} octets`,
    };
  }
  try {
    reader.load(bytes);
    const code = reader.get(8 + roots.bits) - (0x80 << roots.bits);
    const decodeType = types[roots.types[code] ?? -1]?.[1];
    if (decodeType) {
      const value = decodeType(reader);
      const isEnded = roots.kind === "document" ||
        reader.get(roots.bits) === roots.end;
      const left = reader.end - reader.p;
      if (isEnded && left >= 0 && left < 8 + trailing * 8) {
        return {
          ok: true,
          message: { root: roots.names[code]!, value } as M,
          bits: reader.p,
        };
      }
    }
  } catch {
    // declined: the tables judge, and own the words
  }
  return slowly(roots, bytes, tolerance);
}

function slowly<M extends Message>(
  { engine, kind }: Roots,
  bytes: Uint8Array,
  tolerance: Tolerance,
): Decoded<M> {
  try {
    const { root, row, bits } = readTree(engine, bytes, {
      ...tolerance,
      kind,
    });
    if (!row) {
      throw new ExiError(
        "wildcard",
        `no element ${root.name} in this set`,
        root.name,
      );
    }
    const undeclared: string[] = [];
    const value = toMessage(engine, row, root, undeclared);
    const message = { root: rootName(engine, kind, row), value } as M;
    return undeclared.length > 0
      ? { ok: true, message, bits, undeclared }
      : { ok: true, message, bits };
  } catch (error) {
    if (!(error instanceof ExiError)) throw error;
    const { bit, path, rule, text } = error;
    return { ok: false, bit, path, rule, text };
  }
}

/** The name of a root, with its namespace where two share the local name and it is not the first. */
export function rootName(engine: Engine, kind: Kind, row: AltRow): string {
  const first = engine.rootsOf(kind).find(({ name }) => name === row.name);
  return first === row ? row.name : `{${row.ns}}${row.name}`;
}

function encode<M extends Message>(
  types: FastTypes,
  roots: Roots,
  { root, value }: M,
  into: Uint8Array,
): number {
  let octets: number;
  try {
    octets = encodeFast(types, roots, root, value) ??
      encodeSlowly(roots, root, value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    octets = Infinity;
  }
  if (octets > LONGEST) {
    throw new ExiError(
      "ceiling",
      `message of more than ${LONGEST} octets`,
      root,
    );
  }
  if (octets > into.length) {
    throw new ExiError(
      "buffer",
      `message of ${octets} octets, buffer of ${into.length}`,
      root,
      octets * 8,
    );
  }
  into.set(writer.buf.subarray(0, octets));
  return octets;
}

function encodeFast(
  types: FastTypes,
  roots: Roots,
  root: string,
  value: unknown,
): number | undefined {
  const code = roots.codes.get(root);
  const encodeType = types[roots.types[code ?? -1] ?? -1]?.[0];
  if (code === undefined || !encodeType) return undefined;
  try {
    writer.start(0, roots.engine.fields);
    writer.put(8 + roots.bits, (0x80 << roots.bits) + code);
    encodeType(writer, value as never, 0, 0);
    if (roots.kind === "fragment") writer.put(roots.bits, roots.end);
    return (writer.p + 7) >>> 3;
  } catch {
    return undefined; // declined: the tables judge, and own the words
  }
}

function encodeSlowly(
  { engine, kind, codes }: Roots,
  root: string,
  value: unknown,
): number {
  const row = engine.rootsOf(kind)[codes.get(root) ?? -1];
  if (!row) {
    throw new ExiError("message", `no element ${root} in this set`, root);
  }
  return writeTree(engine, writer, toTree(engine, row, value), kind);
}
