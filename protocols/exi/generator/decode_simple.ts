/** Source that reads and checks the value of a simple type. */
import type { GetBits } from "./get_bits.ts";
import type { Simple } from "./schema.ts";
import { type Context, isHex8, isWord, lim, num, wide } from "./source.ts";

type Of<K extends Simple["k"]> = Extract<Simple, { k: K }>;

/** Where a value goes: a name, and what declares it (`const ` or nothing). */
export interface Target {
  readonly name: string;
  readonly decl: "const " | "";
}

/** Emits what reads a value into its target, behind the pending bits. */
export function decodeSimple(
  ctx: Context,
  bits: GetBits,
  simple: Simple,
  target: Target,
): void {
  const into = `${target.decl}${target.name} =`;
  switch (simple.k) {
    case "nbit":
      return decodeBits(bits, simple, target);
    case "bool":
      return bits.capture(1, `${into} (@) !== 0;`);
    case "enum":
      return decodeEnum(ctx, bits, simple, target);
    case "uint":
      return decodeUnsigned(ctx, bits, simple, target);
    case "int":
      return decodeSigned(ctx, bits, simple, target);
    case "string": {
      const read = simple.octets ? "octets" : "string";
      bits.flush();
      return ctx.o.add(
        `${into} r.${read}(${simple.min}, ${lim(simple.max)});`,
      );
    }
    case "bytes":
      bits.flush();
      return ctx.o.add(
        isHex8(simple)
          ? `${into} r.hex8();`
          : `${into} r.bytes(${simple.min}, ${lim(simple.max)});`,
      );
  }
}

function decodeBits(
  bits: GetBits,
  { min, max, bits: width }: Of<"nbit">,
  { name, decl }: Target,
): void {
  const value = min ? `(@) ${min < 0 ? "-" : "+"} ${Math.abs(min)}` : "@";
  const isFull = max - min + 1 === 2 ** width;
  const check = isFull ? "" : `\nif (${name} > ${max}) throw BAIL;`;
  bits.capture(width, `${decl}${name} = ${value};${check}`);
}

function decodeEnum(
  { o, enums }: Context,
  bits: GetBits,
  simple: Of<"enum">,
  { name, decl }: Target,
): void {
  enums.set(simple.name, simple);
  const names = `n_${simple.name}`;
  if (simple.bits === 0) return o.add(`${decl}${name} = ${names}[0]!;`);
  const isFull = simple.values.length === 2 ** simple.bits;
  bits.capture(
    simple.bits,
    isFull
      ? `${decl}${name} = ${names}[@]!;`
      : `const u${name} = ${names}[@];\n` +
        `if (u${name} === undefined) throw BAIL;\n` +
        `${decl}${name} = u${name};`,
  );
}

function decodeUnsigned(
  { o }: Context,
  bits: GetBits,
  simple: Of<"uint">,
  { name, decl }: Target,
): void {
  const { min, max } = simple;
  bits.flush();
  if (!isWord(simple)) {
    o.add(`${decl}${name} = r.big(${wide(simple)});`);
    if (min) o.add(`if (${name} < ${num(min)}) throw BAIL;`);
    return;
  }
  o.add(`${decl}${name} = r.uint();`);
  const least = min ? `${name} < ${num(min)} || ` : "";
  o.add(`if (${least}${name} > ${num(max!)}) throw BAIL;`);
}

function decodeSigned(
  ctx: Context,
  bits: GetBits,
  simple: Of<"int">,
  { name, decl }: Target,
): void {
  const { o } = ctx;
  const sign = `s${ctx.tmp++}`;
  if (!isWord(simple)) {
    bits.flush();
    return o.add(`${decl}${name} = r.integer(${wide(simple)});`);
  }
  bits.capture(1, `const ${sign} = -(@);`);
  bits.flush();
  const magnitude = `m${ctx.tmp++}`;
  o.add(`const ${magnitude} = r.uint();`);
  o.add(`if (${magnitude} > ${num(simple.max!)}) throw BAIL;`);
  o.add(`${decl}${name} = ${magnitude} ^ ${sign};`);
}
