/** Message set: generated straight-line functions first, the interpreter for whatever they decline. */
import { Reader, Writer } from "./bits.ts";
import { ExiError, type ExiRule } from "./errors.ts";
import { impossible } from "./impossible.ts";
import { decodeDocument } from "./interpreter.ts";
import type { ModelTable } from "./model.ts";

/** A decoded message, or the bit, element path and rule of its refusal. */
export type Decoded<M> =
  | { ok: true; message: M; bits: number }
  | { ok: false; bit: number; path: string; rule: ExiRule; text: string };

/** Codec of the documents of one payload namespace. */
export interface MessageSet<M extends { root: string; value: unknown }> {
  readonly name: string;
  /** Refuses octets after the message unless `trailing` allows that many; never throws. */
  decode(bytes: Uint8Array, options?: { trailing?: number }): Decoded<M>;
  /** Octets written; throws ExiError for an impossible message or a short buffer. */
  encode(message: M, into: Uint8Array): number;
}

/** Functions that the generator writes for one set. */
export interface FastCodec {
  encodeTo(w: Writer, root: string, value: unknown): number;
  decodeFrom(r: Reader, bytes: Uint8Array): { root: string; value: unknown };
}

const LONGEST = 1 << 17;
const writer = new Writer(new Uint8Array(LONGEST));
const reader = new Reader(LONGEST);

/** Builds a set of its generated functions, its model and its personal fields. */
export function messageSet<M extends { root: string; value: unknown }>(
  name: string,
  fast: FastCodec,
  model: ModelTable,
): MessageSet<M> {
  return {
    name,
    decode(bytes, options) {
      if (bytes.length > LONGEST - 16) {
        return {
          ok: false,
          bit: 0,
          path: "",
          rule: "ceiling",
          text: `more than ${LONGEST - 16} octets`,
        };
      }
      try {
        const message = fast.decodeFrom(reader, bytes) as M;
        return { ok: true, message, bits: reader.p };
      } catch {
        return slowly(model, bytes, options?.trailing ?? 0);
      }
    },
    encode(message, into) {
      let n: number;
      try {
        n = fast.encodeTo(
          writer,
          message.root,
          message.value,
        );
      } catch {
        throw impossible(model, message.root, message.value);
      }
      if (n > into.length) {
        throw new ExiError(
          "buffer",
          `message of ${n} octets, buffer of ${into.length}`,
          message.root,
          n * 8,
        );
      }
      into.set(writer.buf.subarray(0, n));
      return n;
    },
  };
}

function slowly<M>(
  model: ModelTable,
  bytes: Uint8Array,
  trailing: number,
): Decoded<M> {
  try {
    const { root, value, bits } = decodeDocument(model, bytes, trailing);
    return { ok: true, message: { root, value } as M, bits };
  } catch (error) {
    if (!(error instanceof ExiError)) throw error;
    return {
      ok: false,
      bit: error.bit,
      path: error.path,
      rule: error.rule,
      text: error.text,
    };
  }
}
