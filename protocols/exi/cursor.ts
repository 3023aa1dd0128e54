import { isCharacter } from "./characters.ts";
import { ExiError, type ExiRule } from "./errors.ts";
import { codeBits } from "./model.ts";

const MAX_TEXT = 1 << 20;
const MAX_EVENTS = 200_000;

/** Told of every read: where it began, its width, what it meant, and in which element or attribute. */
export type Observer = (
  bit: number,
  bits: number,
  meaning: string,
  path: readonly string[],
) => void;

/**
 * Bit cursor with a check before every read, the string tables of values, ceilings on work and text, and the
 * element path for errors.
 */
export class Cursor {
  bit = 0;
  readonly path: string[] = [];
  readonly #end: number;
  readonly #globals: string[] = [];
  readonly #locals = new Map<string, string[]>();
  #text = 0;
  #events = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly observer?: Observer,
    /** Lets U+0000 pass in texts, which some cars pad with it. */
    readonly nul = false,
  ) {
    this.#end = bytes.length * 8;
  }

  fail(rule: ExiRule, text: string): never {
    throw new ExiError(rule, text, this.path.join("/"), this.bit);
  }
  /** Tells the observer what was read since `from`. */
  told(from: number, meaning: string): void {
    this.observer?.(from, this.bit - from, meaning, this.path);
  }
  /** Counts one event of the stream against the ceiling. */
  event(): void {
    if (++this.#events > MAX_EVENTS) {
      this.fail("ceiling", `more than ${MAX_EVENTS} events`);
    }
  }
  /** An unsigned number of at most 32 bits. */
  bits(n: number): number {
    if (this.bit + n > this.#end) {
      this.fail("end of input", "stream ends inside a value");
    }
    let value = 0, left = n;
    while (left > 0) {
      const free = 8 - (this.bit & 7), take = Math.min(free, left);
      const octet = this.bytes[this.bit >>> 3]!;
      const part = (octet >>> (free - take)) & ((1 << take) - 1);
      value = value * (1 << take) + part;
      this.bit += take;
      left -= take;
    }
    return value;
  }
  /** As `bits(8)`. */
  octet(): number {
    const { bit, bytes } = this, at = bit >>> 3, shift = bit & 7;
    if (bit + 8 > this.#end) {
      this.fail("end of input", "stream ends inside a value");
    }
    this.bit = bit + 8;
    return shift === 0
      ? bytes[at]!
      : (bytes[at]! << shift | bytes[at + 1]! >>> (8 - shift)) & 0xff;
  }
  /** Unsigned integer in groups of seven bits, at most 30 of them; a needless last group is refused. */
  big(): bigint {
    const first = this.octet();
    if (first < 0x80) return BigInt(first);
    let value = BigInt(first & 0x7f);
    for (let i = 1n; i < 30n; i++) {
      const group = this.octet();
      value |= BigInt(group & 0x7f) << (7n * i);
      if (group >= 0x80) continue;
      if (group === 0) this.fail("value", "integer with a needless last group");
      return value;
    }
    return this.fail("ceiling", "integer of more than 210 bits");
  }
  /** As `big()`, for lengths and counts. */
  uint(): number {
    const first = this.octet();
    if (first < 0x80) return first;
    this.bit -= 8;
    const value = this.big();
    return value > 0xffffffffn
      ? this.fail("end of input", `length ${value} exceeds the rest`)
      : Number(value);
  }
  /** Octet or character count, refused when more than the rest of the stream can hold. */
  count(value: number, max: number): number {
    const left = (this.#end - this.bit) >>> 3;
    if (value > left) {
      this.fail(
        "end of input",
        `length ${value} exceeds the remaining ${left} octets`,
      );
    }
    if (max >= 0 && value > max) {
      this.fail("facet", `length ${value} exceeds ${max}`);
    }
    return value;
  }
  octets(n: number): Uint8Array {
    const out = new Uint8Array(n), shift = this.bit & 7;
    let at = this.bit >>> 3;
    for (let i = 0; i < n; i++, at++) {
      out[i] = this.bytes[at]! << shift |
        (this.bytes[at + 1] ?? 0) >>> (8 - shift);
    }
    this.bit += n * 8;
    return out;
  }
  /** Characters as code points; those XML does not know are refused. */
  characters(n: number): string {
    this.#charge(n);
    let text = "";
    for (let i = 0; i < n; i++) {
      const first = this.octet();
      if (first >= 0x20 && first < 0x80) {
        text += String.fromCharCode(first);
        continue;
      }
      this.bit -= 8;
      const point = this.big();
      const isPadding = this.nul && point === 0n;
      if (!isPadding && !isCharacter(point > 0x10ffffn ? -1 : Number(point))) {
        this.fail("value", "not a character of XML");
      }
      text += String.fromCodePoint(Number(point));
    }
    return text;
  }
  /** String value with hits in the tables of its name (0) and of the stream (1), section 7.3.3. */
  string(name: string, max: number): string {
    const head = this.uint();
    if (head < 2) {
      return this.#hit(
        head === 0 ? this.#locals.get(name) ?? [] : this.#globals,
        max,
      );
    }
    const text = this.characters(this.count(head - 2, max));
    if (text.length > 0) {
      this.#globals.push(text);
      const local = this.#locals.get(name);
      if (local) local.push(text);
      else this.#locals.set(name, [text]);
    }
    return text;
  }
  #hit(table: readonly string[], max: number): string {
    const text = table[this.bits(codeBits(table.length))];
    if (text === undefined) {
      return this.fail("value", "string table entry does not exist");
    }
    const points = [...text].length;
    if (max >= 0 && points > max) {
      this.fail("facet", `length ${points} exceeds ${max}`);
    }
    this.#charge(points);
    return text;
  }
  #charge(n: number): void {
    this.#text += n;
    if (this.#text > MAX_TEXT) {
      this.fail("ceiling", `more than ${MAX_TEXT} characters of text`);
    }
  }
}
