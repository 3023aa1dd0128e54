import { BAIL } from "./bail.ts";
import { isCharacter } from "./characters.ts";

/**
 * A fresh Uint8Array costs a microsecond and more (its memory is never on the JS heap), a view of
 * an existing buffer a tenth of that. Octets handed out are therefore views of shared chunks.
 */
const CHUNK = 1 << 16;
/** x | (x - SPACES) shows in HIGH whether an octet of x is no character from 32 to 127. */
const SPACES = 0x202020;
const HIGH = 0x808080;
const fcc = String.fromCharCode;
const IDS = 256;

/**
 * Reading n <= 25 bits is one unaligned 32-bit load and two shifts.
 *
 * Reads bits of a loaded copy of the input. A read may run up to the zeroed octets after the end; the generated
 * decoder compares `p` with `end` before it hands anything out. Throws BAIL for whatever the interpreter must judge.
 */
export class Reader {
  p = 0;
  end = 0;
  readonly buf: Uint8Array;
  readonly view: DataView;
  #chunk = new Uint8Array(CHUNK);
  #out = new DataView(this.#chunk.buffer);
  #at = 0;
  // direct-mapped: sessions repeat and text is immutable, so one string serves all messages
  #hi = new Int32Array(IDS);
  #lo = new Int32Array(IDS);
  #ids: string[] = new Array(IDS).fill("0000000000000000");

  constructor(size = 1 << 17) {
    this.buf = new Uint8Array(size);
    this.view = new DataView(this.buf.buffer);
  }
  load(input: Uint8Array): void {
    const n = input.length;
    if (n > this.buf.length - 16) throw BAIL;
    this.buf.set(input);
    this.view.setUint32(n, 0);
    this.view.setUint32(n + 4, 0);
    this.end = n * 8;
    this.p = 0;
  }
  get(n: number): number {
    const p = this.p;
    this.p = p + n;
    return (this.view.getUint32(p >>> 3) << (p & 7)) >>> (32 - n);
  }
  /** A varint; one with a needless last group of zero is left to the interpreter, which refuses it. */
  uint(): number {
    const p = this.p, x = this.view.getUint32(p >>> 3) << (p & 7);
    if (x >= 0) {
      this.p = p + 8;
      return x >>> 24;
    }
    if ((x & 0x800000) === 0) {
      this.p = p + 16;
      if ((x & 0x7f0000) === 0) throw BAIL;
      return (x >>> 24) & 0x7f | (x >>> 9) & 0x3f80;
    }
    if ((x & 0x8000) === 0) {
      this.p = p + 24;
      if ((x & 0x7f00) === 0) throw BAIL;
      return (x >>> 24) & 0x7f | (x >>> 9) & 0x3f80 | (x << 6) & 0x1fc000;
    }
    return this.#uintLong();
  }
  #uintLong(): number {
    let v = 0;
    for (let f = 1;; f *= 128) {
      if (f > 0x1000000000000) throw BAIL;
      const b = this.get(8);
      v += (b & 0x7f) * f;
      if (b === 0) throw BAIL;
      if (b < 0x80) break;
    }
    if (v > Number.MAX_SAFE_INTEGER) throw BAIL;
    return v;
  }
  /** number when it is a safe integer, else bigint */
  big(max: number | bigint = 0xffffffffffffffffn): number | bigint {
    const start = this.p;
    let n = 0;
    while (n < 7 && this.get(8) >= 0x80) n++;
    this.p = start;
    if (n < 7) return this.uint();
    let v = 0n, s = 0n;
    for (;; s += 7n) {
      const b = this.get(8);
      v |= BigInt(b & 0x7f) << s;
      if (b === 0) throw BAIL;
      if (b < 0x80) break;
      if (this.p > this.end) throw BAIL;
    }
    if (v > max) throw BAIL;
    return v <= 9007199254740991n ? Number(v) : v;
  }
  /** Signed, from `-max - 1` to `max`. */
  integer(max: number | bigint = Infinity): number | bigint {
    const neg = this.get(1) === 1, v = this.big(max);
    if (!neg) return v;
    return typeof v === "bigint" || v === Number.MAX_SAFE_INTEGER
      ? -BigInt(v) - 1n
      : -v - 1;
  }
  string(min: number, max: number): string {
    let n = this.uint() - 2;
    if (n < min || n > max || this.p + n * 8 > this.end) throw BAIL; // 0 and 1 are string-table hits
    let s = "";
    for (; n > 6; n -= 6) {
      const x = this.get(24), y = this.get(24);
      if (((x | y | (x - SPACES) | (y - SPACES)) & HIGH) !== 0) {
        this.p -= 48;
        return this.#stringSlow(s, n);
      }
      s += fcc(
        x >>> 16,
        x >>> 8 & 127,
        x & 127,
        y >>> 16,
        y >>> 8 & 127,
        y & 127,
      );
    }
    const p = this.p, x = this.get(24), y = this.get(24);
    this.p = p;
    const a = (x | (x - SPACES)) & HIGH, b = (y | (y - SPACES)) & HIGH;
    const high = n < 4 ? a >>> (24 - 8 * n) : a | b >>> (48 - 8 * n);
    if (high !== 0) return this.#stringSlow(s, n);
    this.p = p + 8 * n;
    switch (n) {
      case 0:
        return s;
      case 1:
        return s + fcc(x >>> 16);
      case 2:
        return s + fcc(x >>> 16, x >>> 8 & 127);
      case 3:
        return s + fcc(x >>> 16, x >>> 8 & 127, x & 127);
      case 4:
        return s + fcc(x >>> 16, x >>> 8 & 127, x & 127, y >>> 16);
      case 5:
        return s +
          fcc(x >>> 16, x >>> 8 & 127, x & 127, y >>> 16, y >>> 8 & 127);
      default:
        return s +
          fcc(
            x >>> 16,
            x >>> 8 & 127,
            x & 127,
            y >>> 16,
            y >>> 8 & 127,
            y & 127,
          );
    }
  }
  #stringSlow(s: string, n: number): string {
    for (; n > 0; n--) {
      const x = this.uint();
      if (!isCharacter(x) || this.p > this.end) throw BAIL;
      s += String.fromCodePoint(x);
    }
    return s;
  }
  /** Text as octets; anything but ASCII is left to the interpreter. */
  octets(min: number, max: number): Uint8Array {
    const n = this.uint() - 2;
    if (n < min || n > max || this.p + n * 8 > this.end) throw BAIL;
    const out = this.#take(n);
    for (const c of out) if (c > 0x7f || c < 32) throw BAIL;
    return out;
  }
  /** A view of a shared chunk: the octets are the caller's alone, `.buffer` is not. */
  bytes(min: number, max: number): Uint8Array {
    const n = this.uint();
    if (n < min || n > max || this.p + n * 8 > this.end) throw BAIL;
    return this.#take(n);
  }
  #take(n: number): Uint8Array {
    const p = this.p;
    this.p = p + n * 8;
    if (this.#at + n + 8 > this.#chunk.length) {
      this.#chunk = new Uint8Array(Math.max(CHUNK, n + 8));
      this.#out = new DataView(this.#chunk.buffer);
      this.#at = 0;
    }
    const k = p & 7,
      q = p >>> 3,
      a = this.#at,
      out = this.#out,
      view = this.view,
      buf = this.buf;
    this.#at = a + n;
    // whole words, up to three octets too many: the next user of the chunk overwrites them
    for (let i = 0; i < n; i += 4) {
      out.setUint32(
        a + i,
        view.getUint32(q + i) << k | buf[q + i + 4]! >>> (8 - k),
      );
    }
    return this.#chunk.subarray(a, a + n);
  }
  hex8(): string {
    if (this.get(8) !== 8) throw BAIL;
    const hi = this.get(16) << 16 | this.get(16),
      lo = this.get(16) << 16 | this.get(16);
    const h = (hi ^ lo ^ lo >>> 8) & (IDS - 1);
    if (this.#hi[h] === hi && this.#lo[h] === lo) return this.#ids[h]!;
    const s = ((hi >>> 0).toString(16).padStart(8, "0") +
      (lo >>> 0).toString(16).padStart(8, "0")).toUpperCase();
    this.#hi[h] = hi;
    this.#lo[h] = lo;
    return this.#ids[h] = s;
  }
}
