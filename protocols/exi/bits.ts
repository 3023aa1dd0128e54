/**
 * Bit-level runtime: one Writer over a caller's buffer, one Reader over its own buffer.
 *
 * Writing n <= 24 bits is one byte load and one unaligned big-endian 32-bit store; every store
 * clears what follows in its four bytes, so the rest of the current byte is always zero. (25 bits
 * would fit but could end on the fourth byte's edge, leaving the next byte stale.)
 * Reading n <= 25 bits is one unaligned 32-bit load and two shifts.
 */

/** Thrown (shared object, no stack) when the fast path meets anything unusual. */
export const BAIL = { bail: true };
const HEX = new Int8Array(256).fill(-1);
for (let i = 0; i < 16; i++) {
  HEX["0123456789ABCDEF".charCodeAt(i)] =
    HEX["0123456789abcdef".charCodeAt(i)] =
      i;
}
function hex24(s: string, i: number, n: number): number {
  let x = 0, bad = 0;
  for (const e = i + n; i < e; i++) {
    const c = s.charCodeAt(i), d = c < 256 ? HEX[c]! : -1;
    bad |= d;
    x = x << 4 | d;
  }
  if (bad < 0) throw BAIL;
  return x;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function utf8(b: Uint8Array): string {
  try {
    return decoder.decode(b);
  } catch {
    throw BAIL;
  }
}

/** Writes bits at a position of its buffer; throws BAIL for a value outside its type. */
export class Writer {
  /** bit position */
  p = 0;
  readonly view: DataView;
  #last = { s: "", a: 0, b: 0, c: 0 };
  /** `buf` needs a few spare octets after the longest message; keep one Writer per buffer. */
  constructor(readonly buf: Uint8Array) {
    this.view = new DataView(buf.buffer, buf.byteOffset, buf.length);
  }
  /** Starts a message at an octet of the buffer. */
  start(octet: number): void {
    this.p = octet * 8;
    this.buf[octet] = 0;
  }
  put(n: number, v: number): void {
    const p = this.p;
    this.view.setUint32(
      p >>> 3,
      (this.buf[p >>> 3]! << 24) | (v << (32 - n - (p & 7))),
    );
    this.p = p + n;
  }
  /** n <= 8 pending bits x, then v as varint: one store for values below 2^14 */
  uint(x: number, n: number, v: number): void {
    if (v < 0x80) this.put(n + 8, x << 8 | v);
    else if (v < 0x4000) {
      this.put(n + 16, x << 16 | (v & 0x7f) << 8 | 0x8000 | v >>> 7);
    } else {
      this.put(n, x);
      while (v >= 0x80) {
        this.put(8, v % 128 | 0x80);
        v = Math.floor(v / 128);
      }
      this.put(8, v);
    }
  }
  /** unsignedLong and wider: a safe integer or a bigint */
  big(
    x: number,
    n: number,
    v: number | bigint,
    max: number | bigint = 0xffffffffffffffffn,
  ): void {
    if (typeof v === "number") {
      if (!(v >= 0 && v <= Number.MAX_SAFE_INTEGER) || v % 1 !== 0) throw BAIL;
      return this.uint(x, n, v);
    }
    if (v < 0n || v > max) throw BAIL;
    this.put(n, x);
    while (v >= 0x80n) {
      this.put(8, Number(v & 0x7fn) | 0x80);
      v >>= 7n;
    }
    this.put(8, Number(v));
  }
  /** unbounded signed integer (X509SerialNumber) */
  integer(v: number | bigint): void {
    if (v >= 0) this.big(0, 1, v, Infinity);
    else this.big(1, 1, typeof v === "bigint" ? -v - 1n : -v - 1, Infinity);
  }
  /** length + 2, then code points; three ASCII characters per store */
  string(s: string, max: number): void {
    if (typeof s !== "string") throw BAIL;
    const n = s.length, start = this.p;
    if (n > max) return this.#stringSlow(s, max, start);
    this.uint(0, 0, n + 2);
    let i = 0;
    for (; i + 2 < n; i += 3) {
      const a = s.charCodeAt(i),
        b = s.charCodeAt(i + 1),
        c = s.charCodeAt(i + 2);
      if ((a | b | c) > 0x7f || a * b * c === 0) {
        return this.#stringSlow(s, max, start);
      }
      this.put(24, a << 16 | b << 8 | c);
    }
    for (; i < n; i++) {
      const c = s.charCodeAt(i);
      if (c > 0x7f || c === 0) return this.#stringSlow(s, max, start);
      this.put(8, c);
    }
  }
  #stringSlow(s: string, max: number, start: number): void {
    let n = 0;
    for (const _ of s) n++;
    if (n > max) throw BAIL;
    this.p = start;
    this.buf[start >>> 3]! &= 0xff00 >> (start & 7); // rewound: nothing may stand after p
    this.uint(0, 0, n + 2);
    for (const c of s) {
      const x = c.codePointAt(0)!;
      if (x === 0 || (x >= 0xd800 && x <= 0xdfff)) throw BAIL;
      this.uint(0, 0, x);
    }
  }
  /** Text given as the octets of its UTF-8 form, so that a personal field never becomes a string. */
  octets(b: Uint8Array, max: number): void {
    if (!(b instanceof Uint8Array)) throw BAIL;
    const n = b.length;
    for (let i = 0; i < n; i++) {
      if (b[i]! > 0x7f || b[i] === 0) return this.string(utf8(b), max);
    }
    if (n > max) throw BAIL;
    this.uint(0, 0, n + 2);
    for (let i = 0; i < n; i++) this.put(8, b[i]!);
  }
  bytes(b: Uint8Array, min: number, max: number): void {
    if (!(b instanceof Uint8Array)) throw BAIL;
    const n = b.length, buf = this.buf;
    if (n < min || n > max) throw BAIL;
    this.uint(0, 0, n);
    const k = this.p & 7;
    let i = 0, q = this.p >>> 3;
    this.p += n * 8;
    if (k === 0) {
      buf.set(b, q);
      buf[q + n] = 0;
      return;
    }
    let carry = buf[q]!;
    if (n >= 64) {
      const src = new DataView(b.buffer, b.byteOffset, n);
      for (; i + 3 < n; i += 4, q += 4) {
        const x = src.getUint32(i);
        this.view.setUint32(q, carry << 24 | x >>> k);
        carry = x << (8 - k) & 0xff;
      }
    }
    for (; i < n; i++) {
      const c = b[i]!;
      buf[q++] = carry | c >>> k;
      carry = c << (8 - k) & 0xff;
    }
    buf[q] = carry;
  }
  /** eight octets given as hex text (session ids); the last one is remembered */
  hex8(s: string): void {
    const l = this.#last;
    if (s !== l.s) {
      if (s.length !== 16) throw BAIL;
      l.s = "";
      l.a = hex24(s, 0, 6);
      l.b = hex24(s, 6, 6);
      l.c = hex24(s, 12, 4);
      l.s = s;
    }
    this.put(8, 8);
    this.put(24, l.a);
    this.put(24, l.b);
    this.put(16, l.c);
  }
}

/**
 * A fresh Uint8Array costs a microsecond and more (its memory is never on the JS heap), a view of
 * an existing buffer a tenth of that. Octets handed out are therefore views of shared chunks.
 */
const CHUNK = 1 << 16;
/** x | (x - ONES) shows in HIGH whether an octet of x is no character from 1 to 127. */
const ONES = 0x010101;
const HIGH = 0x808080;
const fcc = String.fromCharCode;
const IDS = 256;

/**
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
  uint(): number {
    const p = this.p, x = this.view.getUint32(p >>> 3) << (p & 7);
    if (x >= 0) {
      this.p = p + 8;
      return x >>> 24;
    }
    if ((x & 0x800000) === 0) {
      this.p = p + 16;
      return (x >>> 24) & 0x7f | (x >>> 9) & 0x3f80;
    }
    if ((x & 0x8000) === 0) {
      this.p = p + 24;
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
      if (b < 0x80) break;
      if (this.p > this.end) throw BAIL;
    }
    if (v > max) throw BAIL;
    return v <= 9007199254740991n ? Number(v) : v;
  }
  integer(): number | bigint {
    const neg = this.get(1) === 1, v = this.big(Infinity);
    return !neg ? v : typeof v === "bigint" ? -v - 1n : -v - 1;
  }
  string(max: number): string {
    let n = this.uint() - 2;
    if (n < 0 || n > max || this.p + n * 8 > this.end) throw BAIL; // 0 and 1 are string-table hits
    let s = "";
    for (; n > 6; n -= 6) {
      const x = this.get(24), y = this.get(24);
      if (((x | y | (x - ONES) | (y - ONES)) & HIGH) !== 0) {
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
    const a = (x | (x - ONES)) & HIGH, b = (y | (y - ONES)) & HIGH;
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
      if (
        x === 0 || x > 0x10ffff || (x >= 0xd800 && x <= 0xdfff) ||
        this.p > this.end
      ) {
        throw BAIL;
      }
      s += String.fromCodePoint(x);
    }
    return s;
  }
  /** Text as octets; anything but ASCII is left to the interpreter. */
  octets(max: number): Uint8Array {
    const n = this.uint() - 2;
    if (n < 0 || n > max || this.p + n * 8 > this.end) throw BAIL;
    const out = this.#take(n);
    for (const c of out) if (c > 0x7f || c === 0) throw BAIL;
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
