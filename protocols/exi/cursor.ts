import { ExiError, type ExiRule } from "./errors.ts";

const MAX_TEXT = 1 << 20;

/** Bit cursor with checks before every read, the value string tables, and the element path for errors. */
export class Cursor {
  bit = 0;
  readonly path: string[] = [];
  readonly #globals: string[] = [];
  readonly #locals = new Map<string, string[]>();
  #text = 0;

  constructor(readonly bytes: Uint8Array) {}

  fail(rule: ExiRule, text: string): never {
    throw new ExiError(rule, text, this.path.join("/"), this.bit);
  }
  bits(n: number): number {
    if (this.bit + n > this.bytes.length * 8) {
      this.fail("end of input", "stream ends inside a value");
    }
    let x = 0;
    for (let i = 0; i < n; i++, this.bit++) {
      x = x * 2 +
        (((this.bytes[this.bit >>> 3] ?? 0) >>> (7 - (this.bit & 7))) & 1);
    }
    return x;
  }
  /** Unsigned integer of at most 30 groups of seven bits. */
  big(): bigint {
    let v = 0n;
    for (let i = 0n; i < 30n; i++) {
      const b = this.bits(8);
      v |= BigInt(b & 0x7f) << (7n * i);
      if (b < 0x80) return v;
    }
    return this.fail("ceiling", "integer of more than 210 bits");
  }
  /** Octet or character count, refused when more than the rest of the stream can hold. */
  count(v: bigint, max: number): number {
    const left = BigInt(Math.floor((this.bytes.length * 8 - this.bit) / 8));
    if (v > left) {
      this.fail(
        "end of input",
        `length ${v} exceeds the remaining ${left} octets`,
      );
    }
    const n = Number(v);
    if (max >= 0 && n > max) this.fail("facet", `length ${n} exceeds ${max}`);
    return n;
  }
  /** String value with local (0) and global (1) table hits, EXI 1.0 section 7.3.3. */
  string(key: string, max: number): string {
    const head = this.big();
    const local = this.#locals.get(key) ?? [];
    if (head < 2n) {
      const table = head === 0n ? local : this.#globals;
      const s =
        table[this.bits(Math.ceil(Math.log2(Math.max(1, table.length))))];
      if (s === undefined) {
        return this.fail("value", "string table entry does not exist");
      }
      const points = [...s].length;
      if (max >= 0 && points > max) {
        this.fail("facet", `length ${points} exceeds ${max}`);
      }
      this.#charge(points);
      return s;
    }
    const n = this.count(head - 2n, max);
    this.#charge(n);
    let s = "";
    for (let i = 0; i < n; i++) {
      const c = this.big();
      if (c === 0n || c > 0x10ffffn || (c >= 0xd800n && c <= 0xdfffn)) {
        this.fail("value", "not a character");
      }
      s += String.fromCodePoint(Number(c));
    }
    if (n > 0) {
      this.#globals.push(s);
      local.push(s);
      this.#locals.set(key, local);
    }
    return s;
  }
  #charge(n: number): void {
    this.#text += n;
    if (this.#text > MAX_TEXT) {
      this.fail("ceiling", `more than ${MAX_TEXT} characters of text`);
    }
  }
}
