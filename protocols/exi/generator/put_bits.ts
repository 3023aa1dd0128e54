/**
 * Bits that generated code is to write and that are not stored yet, so that
 * constants and short values go out in one store.
 */
import { MAX, type Out } from "./source.ts";

/** Pending bits that may be handed to another function. */
export const PRE = 8;

/** A run of bits: how many and their value, as numbers or as source. */
interface PutField {
  bits: number | string;
  /** How many there may be at most. */
  most: number;
  value: number | string;
}

/** Pending bits as source: their value and their number. */
export type PutPair = readonly [value: string, bits: string];

/** Collects bits, and emits a `w.put` when there is no room for more. */
export class PutBits {
  readonly #out: Out;
  #fields: PutField[] = [];

  constructor(out: Out) {
    this.#out = out;
  }

  /** How many bits may be pending at most. */
  get most(): number {
    return this.#fields.reduce((sum, { most }) => sum + most, 0);
  }

  add(bits: number | string, value: number | string, most = Number(bits)) {
    if (bits === 0) return;
    if (this.most + most > MAX) this.flush();
    const last = this.#fields.at(-1);
    if (
      last && typeof last.value === "number" && typeof value === "number" &&
      typeof last.bits === "number" && typeof bits === "number"
    ) {
      last.value = last.value * 2 ** bits + value;
      last.bits += bits;
      last.most += bits;
    } else this.#fields.push({ bits, value, most });
  }

  /** Emits what is pending. */
  flush(): void {
    if (this.#fields.length === 0) return;
    const [value, bits] = this.take();
    this.#out.add(`w.put(${bits}, ${value});`);
  }

  /** Emits what is pending where more than `bits` of it could not be kept. */
  keep(bits: number): void {
    if (this.most > bits) this.flush();
  }

  /** What is pending, for a call that writes it before its own value. */
  handOver(): PutPair {
    this.keep(PRE);
    return this.take();
  }

  /** What is pending; then nothing is. */
  take(): PutPair {
    let value = "", fixed = 0, unknown = "";
    for (const field of this.#fields) {
      const shifted = value === "" || value === "0"
        ? ""
        : `(${value}) << ${field.bits}`;
      value = shifted === ""
        ? String(field.value)
        : field.value === 0
        ? shifted
        : `${shifted} | ${field.value}`;
      if (typeof field.bits === "number") fixed += field.bits;
      else unknown += `${field.bits} + `;
    }
    this.#fields = [];
    const bits = unknown === ""
      ? String(fixed)
      : fixed === 0
      ? unknown.slice(0, -3)
      : `${unknown}${fixed}`;
    return [value || "0", bits];
  }
}
