/**
 * Bits that generated code is to read and has not loaded yet, so that constants
 * and short values come in with one load.
 */
import { type Context, MAX } from "./source.ts";

/** A run of bits: what they must be, or what becomes of them. */
type GetField =
  & { readonly bits: number }
  & (
    | { readonly want: number }
    /** Source with `@` in the place of the value. */
    | { readonly capture: string }
  );

/** Collects bits, and emits one `r.get` with its checks and values. */
export class GetBits {
  readonly #ctx: Context;
  #fields: GetField[];

  constructor(ctx: Context, fields: readonly GetField[] = []) {
    this.#ctx = ctx;
    this.#fields = [...fields];
  }

  /** The same bits pending, for another branch of the code. */
  copy(): GetBits {
    return new GetBits(this.#ctx, this.#fields);
  }

  /** Whether a value is pending, and not only constants. */
  get holdsValue(): boolean {
    return this.#fields.some((field) => "capture" in field);
  }

  constant(bits: number, want: number): void {
    if (bits > 0) this.#add({ bits, want });
  }

  capture(bits: number, capture: string): void {
    this.#add({ bits, capture });
  }

  #add(field: GetField): void {
    if (this.#total + field.bits > MAX) this.flush();
    this.#fields.push(field);
  }

  get #total(): number {
    return this.#fields.reduce((sum, { bits }) => sum + bits, 0);
  }

  /** Emits the load of what is pending, the check of its constants, its values. */
  flush(): void {
    const total = this.#total;
    if (total === 0) return;
    const { o } = this.#ctx;
    const word = `x${this.#ctx.tmp++}`;
    let shift = total, mask = 0, wanted = 0;
    const values: string[] = [];
    for (const field of this.#fields) {
      shift -= field.bits;
      if ("capture" in field) {
        const source = partOf(word, total, shift, field.bits);
        values.push(...field.capture.replace("@", source).split("\n"));
      } else {
        mask += (2 ** field.bits - 1) * 2 ** shift;
        wanted += field.want * 2 ** shift;
      }
    }
    this.#fields = [];
    o.add(`const ${word} = r.get(${total});`);
    if (mask > 0) {
      o.add(`if (${differs(word, total, mask, wanted)}) throw BAIL;`);
    }
    for (const line of values) o.add(line);
  }
}

/** Source of `bits` bits that stand `shift` bits above the end of a word. */
function partOf(
  word: string,
  total: number,
  shift: number,
  bits: number,
): string {
  if (bits === total) return word;
  if (shift + bits === total) return `${word} >>> ${shift}`;
  const mask = 2 ** bits - 1;
  return shift > 0 ? `${word} >>> ${shift} & ${mask}` : `${word} & ${mask}`;
}

function differs(
  word: string,
  total: number,
  mask: number,
  wanted: number,
): string {
  return mask === 2 ** total - 1
    ? `${word} !== ${wanted}`
    : `(${word} & 0x${mask.toString(16)}) !== 0x${wanted.toString(16)}`;
}
