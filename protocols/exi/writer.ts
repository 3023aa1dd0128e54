import { BAIL } from "./bail.ts";
import { isCharacter } from "./characters.ts";

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

/**
 * Writes bits at a position of its buffer; throws BAIL for a value outside its type.
 *
 * Writing n <= 24 bits is one octet load and one unaligned big-endian 32-bit store; every store clears what follows
 * in its four octets, so the rest of the current octet is always zero. (25 bits would fit but could end on the
 * fourth octet's edge, leaving the next one stale.)
 */
export class Writer {
  /** bit position */
  p = 0;
  readonly view: DataView;
  #fields: readonly (readonly string[])[] = [];
  #last = { s: "none", a: 0, b: 0, c: 0 };
  /** `buf` needs a few spare octets after the longest message; keep one Writer per buffer. */
  constructor(readonly buf: Uint8Array) {
    this.view = new DataView(buf.buffer, buf.byteOffset, buf.length);
  }
  /** Starts a message at an octet of the buffer; `fields` are those of each complex type of its set. */
  start(octet: number, fields: readonly (readonly string[])[] = []): void {
    this.p = octet * 8;
    this.buf[octet] = 0;
    this.#fields = fields;
  }
  /** Declines a value with a field that its type does not have. */
  only(value: object, type: number): void {
    const fields = this.#fields[type]!, count = fields.length;
    let at = 0;
    // Fields mostly come in the order of the schema: one pass over both.
    for (const name in value) {
      while (at < count && fields[at] !== name) at++;
      if (at < count) at++;
      else if (!fields.includes(name)) throw BAIL;
    }
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
    if (typeof v !== "bigint" || v < 0n || v > max) throw BAIL;
    this.put(n, x);
    while (v >= 0x80n) {
      this.put(8, Number(v & 0x7fn) | 0x80);
      v >>= 7n;
    }
    this.put(8, Number(v));
  }
  /** Signed, from `-max - 1` to `max`. */
  integer(v: number | bigint, max: number | bigint = Infinity): void {
    if (v >= 0) this.big(0, 1, v, max);
    else if (typeof v === "bigint") this.big(1, 1, -v - 1n, max);
    else if (typeof v === "number") this.big(1, 1, -v - 1, max);
    else throw BAIL;
  }
  /** length + 2, then code points; three ASCII characters per store */
  string(s: string, min: number, max: number): void {
    if (typeof s !== "string") throw BAIL;
    const n = s.length, start = this.p;
    if (n > max || n < min) return this.#stringSlow(s, min, max, start);
    this.uint(0, 0, n + 2);
    let i = 0;
    for (; i + 2 < n; i += 3) {
      const a = s.charCodeAt(i),
        b = s.charCodeAt(i + 1),
        c = s.charCodeAt(i + 2);
      if ((a | b | c) > 0x7f || ((a - 32) | (b - 32) | (c - 32)) < 0) {
        return this.#stringSlow(s, min, max, start);
      }
      this.put(24, a << 16 | b << 8 | c);
    }
    for (; i < n; i++) {
      const c = s.charCodeAt(i);
      if (c > 0x7f || c < 32) return this.#stringSlow(s, min, max, start);
      this.put(8, c);
    }
  }
  #stringSlow(s: string, min: number, max: number, start: number): void {
    let n = 0;
    for (const _ of s) n++;
    if (n > max || n < min) throw BAIL;
    this.p = start;
    this.buf[start >>> 3]! &= 0xff00 >> (start & 7); // rewound: nothing may stand after p
    this.uint(0, 0, n + 2);
    for (const c of s) {
      const x = c.codePointAt(0)!;
      if (!isCharacter(x)) throw BAIL;
      this.uint(0, 0, x);
    }
  }
  /** Length raised by `offset`, then code points; for text the caller has judged. */
  characters(s: string, offset: number): void {
    let n = 0;
    for (const _ of s) n++;
    this.uint(0, 0, n + offset);
    for (const c of s) this.uint(0, 0, c.codePointAt(0)!);
  }
  /** Text given as the octets of its UTF-8 form, so that a personal field never becomes a string. */
  octets(b: Uint8Array, min: number, max: number): void {
    if (!(b instanceof Uint8Array)) throw BAIL;
    const n = b.length;
    for (let i = 0; i < n; i++) {
      if (b[i]! > 0x7f || b[i]! < 32) return this.string(utf8(b), min, max);
    }
    if (n > max || n < min) throw BAIL;
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
      l.s = "none";
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
