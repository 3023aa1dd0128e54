/**
 * Sealed values: what may identify a car, a person or a contract.
 *
 * Identities are sealed where they enter, before the first message is sent or
 * traced. A sealed value prints and serialises as `<sealed>`, survives neither
 * JSON nor `structuredClone`, and opens only for a named purpose.
 *
 * @module
 */

/** Why a sealed value is opened; the audit counts openings by purpose. */
export type OpeningPurpose =
  | "protocol answer"
  | "authorisation"
  | "pseudonym"
  | "signature check"
  | "certificate backend"
  | "test";

const SHOWN = "<sealed>";
const openings = new Map<OpeningPurpose, number>();

/** A value that may identify somebody: opaque, never printed, wipeable. */
export class Sealed<T> {
  readonly #field: string;
  #value: T | undefined;

  /** Seals `value`; `field` is the standard's name of it, such as `EVCCID`. */
  constructor(field: string, value: T) {
    this.#field = field;
    this.#value = value;
  }

  /** The standard's name of the field; safe to print. */
  get field(): string {
    return this.#field;
  }

  /** Opens the value for one purpose; an error once it has been wiped. */
  open(purpose: OpeningPurpose): T {
    if (this.#value === undefined) {
      throw new Error(`cannot open ${this.#field}: it has been wiped`);
    }
    openings.set(purpose, (openings.get(purpose) ?? 0) + 1);
    return this.#value;
  }

  /** Overwrites octets and forgets the value. */
  wipe(): void {
    if (this.#value instanceof Uint8Array) this.#value.fill(0);
    this.#value = undefined;
  }

  toString(): string {
    return SHOWN;
  }

  toJSON(): string {
    return SHOWN;
  }

  [Symbol.for("Deno.customInspect")](): string {
    return SHOWN;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return SHOWN;
  }
}

/** How often sealed values were opened, by purpose. */
export function openingCounts(): ReadonlyMap<OpeningPurpose, number> {
  return openings;
}
