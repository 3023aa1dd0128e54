/** Source that checks and writes the value of a simple type. */
import type { PutBits } from "./put_bits.ts";
import { PRE } from "./put_bits.ts";
import type { Simple } from "./schema.ts";
import { type Context, isHex8, isWord, lim, num, wide } from "./source.ts";

type Of<K extends Simple["k"]> = Extract<Simple, { k: K }>;

/** Emits what writes `value`, source of an expression, behind the pending bits. */
export function encodeSimple(
  ctx: Context,
  bits: PutBits,
  simple: Simple,
  value: string,
): void {
  const local = `t${ctx.tmp++}`;
  switch (simple.k) {
    case "nbit":
      return encodeBits(ctx, bits, simple, value, local);
    case "bool":
      return bits.add(1, `bit(${value})`);
    case "enum":
      ctx.enums.set(simple.name, simple);
      return bits.add(simple.bits, `codeOf(m_${simple.name}, ${value})`);
    case "uint":
      return encodeUnsigned(ctx, bits, simple, value, local);
    case "int":
      return encodeSigned(ctx, bits, simple, value, local);
    case "string":
      bits.flush();
      return ctx.o.add(
        `w.${simple.octets ? "octets" : "string"}(${value}, ${simple.min}, ${
          lim(simple.max)
        });`,
      );
    case "bytes":
      bits.flush();
      return ctx.o.add(
        isHex8(simple)
          ? `w.hex8(${value});`
          : `w.bytes(${value}, ${simple.min}, ${lim(simple.max)});`,
      );
  }
}

/** An integer of few values: an offset in so many bits. */
function encodeBits(
  { o }: Context,
  bits: PutBits,
  { min, max, bits: width }: Of<"nbit">,
  value: string,
  local: string,
): void {
  o.add(`const ${local} = ${value};`);
  o.add(`if (${notWithin(local, min, max)}) throw BAIL;`);
  const offset = min === 0
    ? local
    : min < 0
    ? `${local} + ${-min}`
    : `${local} - ${min}`;
  bits.add(width, offset);
}

function encodeUnsigned(
  { o }: Context,
  bits: PutBits,
  simple: Of<"uint">,
  value: string,
  local: string,
): void {
  const { min, max } = simple;
  if (!isWord(simple)) {
    if (min) o.add(`if (${value} < ${num(min)}) throw BAIL;`);
    const [before, width] = bits.handOver();
    return o.add(`w.big(${before}, ${width}, ${value}, ${wide(simple)});`);
  }
  o.add(`const ${local} = ${value};`);
  const least = min ? ` || ${local} < ${num(min)}` : "";
  const isOutside = max === 0xffffffffn
    ? `${local} >>> 0 !== ${local}${least}`
    : notWithin(local, num(min), num(max!));
  o.add(`if (${isOutside}) throw BAIL;`);
  const [before, width] = bits.handOver();
  o.add(`w.uint(${before}, ${width}, ${local});`);
}

/** A sign bit, then the magnitude, less one where it is negative. */
function encodeSigned(
  { o }: Context,
  bits: PutBits,
  simple: Of<"int">,
  value: string,
  local: string,
): void {
  if (!isWord(simple)) {
    bits.flush();
    return o.add(`w.integer(${value}, ${wide(simple)});`);
  }
  const { min, max } = simple;
  o.add(`const ${local} = ${value};`);
  const isOutside = min === -0x80000000n
    ? `(${local} | 0) !== ${local}`
    : notWithin(local, num(min!), num(max!));
  o.add(`if (${isOutside}) throw BAIL;`);
  bits.keep(PRE - 1);
  bits.add(1, `${local} >>> 31`);
  const [before, width] = bits.handOver();
  o.add(`w.uint(${before}, ${width}, ${local} ^ ${local} >> 31);`);
}

/** Condition that a local is no 32-bit integer of a range. */
function notWithin(
  local: string,
  min: number | string,
  max: number | string,
): string {
  return `(${local} | 0) !== ${local} || ${local} < ${min} || ${local} > ${max}`;
}
