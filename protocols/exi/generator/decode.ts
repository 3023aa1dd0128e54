/**
 * Writes the decode function of a complex type. Constants and fixed-width values
 * are collected and read with one load; `e` is the index of the event just read,
 * so a run of optionals is a run of `if (e === J)`. Every key of a message is
 * always returned, so that messages of a type share one shape.
 */
import { decodeSimple, type Target } from "./decode_simple.ts";
import { GetBits } from "./get_bits.ts";
import { type Alt, type Complex, type Slot, stateAt } from "./schema.ts";
import {
  altType,
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

/** Emits the decode function of a type. */
export function decodeFunction(ctx: Context, type: Complex): void {
  const { o } = ctx;
  ctx.tmp = 0;
  o.open(`function d_${type.id}(r: Reader): ${type.id} {`);
  if (isForTables(type)) o.add("throw BAIL;");
  else {
    new DecodeBody(ctx, type).emit();
    o.add(`return { ${keysOf(type).join(", ")} };`);
  }
  o.close();
}

function keysOf(type: Complex): string[] {
  const keys = type.slots.filter((slot) => !isSkipped(slot))
    .flatMap((slot) => isItems(slot) ? ["$items"] : elems(slot).map(nameOf));
  return isOpen(type) ? [...keys, "$content: undefined"] : keys;
}

const nameOf = ({ name }: Alt) => name;

class DecodeBody {
  readonly #ctx: Context;
  readonly #type: Complex;
  /** Index of the first production of each slot. */
  readonly #bases: readonly number[];
  readonly #bits: GetBits;
  /** Where the grammar stands; undefined where `e` is the event just read. */
  #place: Place | undefined;
  #hasEvent = false;

  constructor(ctx: Context, type: Complex) {
    this.#ctx = ctx;
    this.#type = type;
    this.#bases = bases(type);
    this.#place = placeAt(type, 0);
    this.#bits = new GetBits(ctx);
  }

  emit(): void {
    this.#type.slots.forEach((slot, i) => {
      if (isSkipped(slot)) return;
      if (isList(slot)) this.#list(slot, i);
      else if (slot.min > 0 && slot.alts.length === 1) this.#single(slot, i);
      else this.#choice(slot, i);
    });
    this.#expect(this.#bases[this.#type.slots.length]!);
    this.#bits.flush();
  }

  /** Exactly one alternative, exactly once. */
  #single({ alts: [alt] }: Slot, i: number): void {
    this.#expect(this.#bases[i]!);
    this.#alternative(this.#bits, alt!, { name: alt!.name, decl: "const " });
    this.#place = placeAt(this.#type, i + 1);
  }

  /** At most one of some alternatives. */
  #choice(slot: Slot, i: number): void {
    const { o } = this.#ctx;
    const isOptional = slot.min === 0;
    this.#intoEvent();
    for (const alt of elems(slot)) {
      o.add(`let ${alt.name}: ${altType(alt)} | undefined = undefined;`);
    }
    elems(slot).forEach((alt, y) => {
      this.#openBranch(y, this.#bases[i]! + slot.alts.indexOf(alt));
      const bits = new GetBits(this.#ctx);
      this.#alternative(bits, alt, { name: alt.name, decl: "" });
      if (isOptional) this.#readEvent(bits, placeAt(this.#type, i + 1));
      else bits.flush();
      o.ind--;
    });
    o.add(isOptional ? "}" : "} else throw BAIL;");
    if (!isOptional) this.#place = placeAt(this.#type, i + 1);
  }

  #list(slot: Slot, i: number): void {
    const { o } = this.#ctx;
    const { min } = slot;
    this.#intoEvent();
    const name = isItems(slot) ? "$items" : slot.alts[0]!.name;
    const array = isItems(slot)
      ? `${this.#type.id}["$items"]`
      : `${altType(slot.alts[0]!)}[]`;
    const isItem = this.#isItem(slot, i);
    if (min === 0) {
      o.add(`let ${name}: ${array} | undefined = undefined;`);
      o.open(`if (${isItem}) {`);
      o.add(`${name} = [];`);
    } else {
      o.add(`const ${name}: NonNullable<${array}> = [];`);
      o.add(`if (!(${isItem})) throw BAIL;`);
    }
    o.open("for (;;) {");
    const pending = this.#item(slot, i, name);
    this.#afterItem(slot, i, name, pending);
    o.add(`if (!(${isItem})) break;`);
    o.add("if (r.p > r.end) throw BAIL;");
    o.close();
    if (min === 0) o.close();
  }

  /** Condition that the event just read is an item of the list. */
  #isItem(slot: Slot, i: number): string {
    const first = this.#bases[i]!;
    return isItems(slot)
      ? `e >= ${first} && e < ${first + elems(slot).length}`
      : `e === ${first}`;
  }

  /** Reads an item; the bits that are still pending behind it. */
  #item(slot: Slot, i: number, name: string): GetBits {
    const { o } = this.#ctx;
    const bits = new GetBits(this.#ctx);
    const target: Target = { name: "it", decl: "const " };
    if (!isItems(slot)) {
      this.#alternative(bits, slot.alts[0]!, target);
      if (bits.holdsValue) bits.flush();
      o.add(`${name}.push(it);`);
      return bits;
    }
    elems(slot).forEach((alt, y) => {
      this.#openBranch(y, this.#bases[i]! + slot.alts.indexOf(alt));
      this.#alternative(bits, alt, target);
      bits.flush();
      o.add(`${name}.push({ name: "${alt.name}", value: it });`);
      o.ind--;
    });
    o.add("}");
    return bits;
  }

  /** A full list ends, one below its minimum goes on, any other may do either. */
  #afterItem({ min, max }: Slot, i: number, name: string, pending: GetBits) {
    const { o } = this.#ctx;
    if (max !== Infinity) {
      o.open(`if (${name}.length === ${max}) {`);
      this.#readEvent(pending.copy(), placeAt(this.#type, i + 1));
      o.add("break;");
      o.close();
    }
    if (min > 1) {
      o.open(`if (${name}.length < ${min}) {`);
      const bits = pending.copy();
      bits.constant(stateAt(this.#type, i).bits, 0);
      bits.flush();
      o.add("continue;");
      o.close();
    }
    this.#readEvent(pending.copy(), placeAt(this.#type, i, true));
  }

  /** Opens the branch of an event, the first or a further one of a chain. */
  #openBranch(y: number, event: number): void {
    this.#ctx.o.open(`${y > 0 ? "} else " : ""}if (e === ${event}) {`);
  }

  #alternative(bits: GetBits, alt: Alt, target: Target): void {
    if (alt.complex) {
      bits.flush();
      this.#ctx.o.add(
        `${target.decl}${target.name} = d_${alt.complex.id}(r);`,
      );
    } else if (alt.kind === "elem") {
      bits.constant(1, 0);
      decodeSimple(this.#ctx, bits, alt.simple!, target);
      bits.constant(1, 0);
    } else decodeSimple(this.#ctx, bits, alt.simple!, target);
  }

  /** Only this event may come. */
  #expect(event: number): void {
    if (this.#place) {
      this.#bits.constant(this.#place.bits, event - this.#place.base);
    } else this.#ctx.o.add(`if (e !== ${event}) throw BAIL;`);
  }

  /** From here on `e` is the event just read. */
  #intoEvent(): void {
    if (!this.#place) return;
    this.#readEvent(this.#bits, this.#place, this.#hasEvent ? "" : "let ");
    this.#hasEvent = true;
    this.#place = undefined;
  }

  #readEvent(bits: GetBits, place: Place, decl = ""): void {
    const index = place.base > 0 ? `${place.base} + (@)` : "@";
    bits.capture(place.bits, `${decl}e = ${index};`);
    bits.flush();
  }
}
