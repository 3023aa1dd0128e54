/**
 * Writes the encode function of a complex type. Bits already known stay pending
 * and are stored with the next value. Where the grammar's state depends on which
 * optional elements were present, two locals carry it: an event with index J is
 * written as the n-bit number k + J.
 */
import { encodeSimple } from "./encode_simple.ts";
import { PRE, PutBits } from "./put_bits.ts";
import { type Alt, type Complex, type Slot } from "./schema.ts";
import {
  bases,
  type Context,
  elems,
  isForTables,
  isItems,
  isList,
  isOpen,
  isSkipped,
  type Place,
  placeAt,
} from "./source.ts";

/** Emits the encode function of the type with that index. */
export function encodeFunction(
  ctx: Context,
  type: Complex,
  index: number,
): void {
  const { o } = ctx;
  ctx.tmp = 0;
  const { id } = type;
  o.open(`function e_${id}(w: Writer, v: ${id}, x: number, n: number): void {`);
  if (isForTables(type)) o.add("throw BAIL;");
  else {
    o.add(`w.only(v, ${index});`);
    if (isOpen(type)) o.add("if (v.$content !== undefined) throw BAIL;");
    new EncodeBody(ctx, type).emit();
  }
  o.close();
}

class EncodeBody {
  readonly #ctx: Context;
  readonly #type: Complex;
  /** Index of the first production of each slot. */
  readonly #bases: readonly number[];
  readonly #bits: PutBits;
  /** Where the grammar stands; undefined where the locals k and n say it. */
  #place: Place | undefined;
  /** Most bits that n may be. */
  #widest = 0;
  #hasLocals = false;

  constructor(ctx: Context, type: Complex) {
    this.#ctx = ctx;
    this.#type = type;
    this.#bases = bases(type);
    this.#place = placeAt(type, 0);
    this.#bits = new PutBits(ctx.o);
    this.#bits.add("n", "x", PRE);
  }

  emit(): void {
    this.#type.slots.forEach((slot, i) => {
      if (isSkipped(slot)) return;
      if (isList(slot)) this.#list(slot, i);
      else if (slot.min > 0 && slot.alts.length === 1) this.#single(slot, i);
      else this.#choice(slot, i);
    });
    const end = this.#bases[this.#type.slots.length]!;
    if (this.#place) this.#bits.add(this.#place.bits, end - this.#place.base);
    else this.#addEvent(this.#bits, end);
    this.#bits.flush();
  }

  /** Exactly one alternative, exactly once. */
  #single({ alts: [alt] }: Slot, i: number): void {
    const event = this.#bases[i]!;
    if (this.#place) this.#bits.add(this.#place.bits, event - this.#place.base);
    else this.#addEvent(this.#bits, event);
    this.#alternative(this.#bits, alt!, `v.${alt!.name}`);
    this.#place = placeAt(this.#type, i + 1);
  }

  /** At most one of some alternatives. */
  #choice(slot: Slot, i: number): void {
    const { o } = this.#ctx;
    const isOptional = slot.min === 0;
    this.#intoLocals();
    const isGiven = ({ name }: Alt) => `v.${name} !== undefined`;
    elems(slot).forEach((alt, y, all) => {
      o.open(`${y > 0 ? "} else " : ""}if (${isGiven(alt)}) {`);
      const others = all.slice(y + 1).map(isGiven);
      if (others.length > 0) o.add(`if (${others.join(" || ")}) throw BAIL;`);
      this.#event(
        this.#bases[i]! + slot.alts.indexOf(alt),
        alt,
        `v.${alt.name}`,
      );
      if (isOptional) this.#setLocals(placeAt(this.#type, i + 1));
      o.ind--;
    });
    o.add(isOptional ? "}" : "} else throw BAIL;");
    if (!isOptional) this.#place = placeAt(this.#type, i + 1);
  }

  #list(slot: Slot, i: number): void {
    const { o } = this.#ctx;
    const { min, max } = slot;
    this.#intoLocals();
    const property = `v.${isItems(slot) ? "$items" : slot.alts[0]!.name}`;
    if (min === 0) o.open(`if (${property} !== undefined) {`);
    else if (isItems(slot) && isOpen(this.#type)) {
      o.add(`if (${property} === undefined) throw BAIL;`);
    }
    o.add(`const a${i} = ${property}, c${i} = a${i}.length;`);
    // What is no array has no such length either, and must not pass.
    const most = max === Infinity ? "" : ` || c${i} > ${max}`;
    o.add(`if (!Array.isArray(a${i}) || c${i} < ${min}${most}) throw BAIL;`);
    o.open(`for (let i = 0; i < c${i}; i++) {`);
    this.#item(slot, i);
    this.#afterItem(slot, i);
    o.close();
    if (max !== Infinity) {
      o.open(`if (c${i} === ${max}) {`);
      this.#setLocals(placeAt(this.#type, i + 1));
      o.close();
    }
    if (min === 0) o.close();
  }

  #item(slot: Slot, i: number): void {
    const { o } = this.#ctx;
    const base = this.#bases[i]!;
    if (!isItems(slot)) return this.#event(base, slot.alts[0]!, `a${i}[i]!`);
    o.add(`const it = a${i}[i]!;`);
    elems(slot).forEach((alt, y) => {
      o.open(`${y > 0 ? "} else " : ""}if (it.name === "${alt.name}") {`);
      this.#event(base + slot.alts.indexOf(alt), alt, "it.value");
      o.ind--;
    });
    o.add("} else throw BAIL;");
  }

  /** Until the list has its minimum, nothing but the next item may follow. */
  #afterItem({ min }: Slot, i: number): void {
    const { o } = this.#ctx;
    const free = placeAt(this.#type, i, true);
    if (min <= 1) return this.#setLocals(free);
    o.open(`if (i < ${min - 1}) {`);
    this.#setLocals(placeAt(this.#type, i));
    o.close("} else {");
    o.ind++;
    this.#setLocals(free);
    o.close();
  }

  /** An event by the locals, with its value. */
  #event(index: number, alt: Alt, value: string): void {
    const bits = new PutBits(this.#ctx.o);
    this.#addEvent(bits, index);
    this.#alternative(bits, alt, value);
    bits.flush();
  }

  #addEvent(bits: PutBits, index: number): void {
    bits.add("n", index === 0 ? "k" : `k + ${index}`, this.#widest);
  }

  #alternative(bits: PutBits, alt: Alt, value: string): void {
    if (alt.complex) {
      const [before, width] = bits.handOver();
      this.#ctx.o.add(
        `e_${alt.complex.id}(w, ${value}, ${before}, ${width});`,
      );
    } else if (alt.kind === "elem") {
      bits.add(1, 0);
      encodeSimple(this.#ctx, bits, alt.simple!, value);
      bits.add(1, 0);
    } else encodeSimple(this.#ctx, bits, alt.simple!, value);
  }

  /** From here on the locals say where the grammar stands. */
  #intoLocals(): void {
    const { o } = this.#ctx;
    if (!this.#place) return;
    const { base, bits } = this.#place;
    this.#bits.keep(PRE);
    this.#widest = this.#bits.most + bits;
    const [value, width] = this.#bits.take();
    const shifted = `((${value}) << ${bits})${base > 0 ? ` - ${base}` : ""}`;
    const k = value === "0" ? `${-base}` : shifted;
    o.add(`${this.#hasLocals ? "" : "let "}k = ${k};`);
    o.add(`n = ${width === "0" ? "" : `${width} + `}${bits};`);
    this.#hasLocals = true;
    this.#place = undefined;
  }

  #setLocals({ base, bits }: Place): void {
    this.#ctx.o.add(`k = ${-base};`);
    this.#ctx.o.add(`n = ${bits};`);
    this.#widest = Math.max(this.#widest, bits);
  }
}
