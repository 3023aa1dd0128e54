/**
 * Released values: the only thing an exit takes.
 *
 * Only the gate makes them. It holds the one function that does, which is
 * given out once; casts, look-alikes and copies lack the private brand.
 *
 * @module
 */

/** The ways out. */
export type Exit = "console" | "file" | "http";

/** What a released value is made of. */
export interface ReleasedParts {
  /** The way out it was released for; the others refuse it. */
  readonly exit: Exit;
  readonly payload: Uint8Array;
  /** The gate's lease under which it was released. */
  readonly leaseEpoch: number;
  /** HMAC-SHA-256 over the other three, with the gate's key. */
  readonly mac: Uint8Array;
}

/** Makes released values. */
export type MakeReleased = (parts: ReleasedParts) => Released;

let make: MakeReleased | undefined;

/** Octets released for one exit. Neither can be changed afterwards. */
export class Released implements ReleasedParts {
  readonly exit: Exit;
  readonly leaseEpoch: number;
  readonly #payload: Uint8Array;
  readonly #mac: Uint8Array;

  private constructor({ exit, payload, leaseEpoch, mac }: ReleasedParts) {
    this.exit = exit;
    this.leaseEpoch = leaseEpoch;
    this.#payload = payload.slice();
    this.#mac = mac.slice();
    Object.freeze(this);
  }

  static {
    make = (parts) => new Released(parts);
  }

  /** A copy of the octets. */
  get payload(): Uint8Array<ArrayBuffer> {
    return this.#payload.slice();
  }

  /** A copy of the MAC. */
  get mac(): Uint8Array {
    return this.#mac.slice();
  }

  /** Whether the gate made this value, whatever its type says. */
  static is(value: unknown): value is Released {
    return typeof value === "object" && value !== null && #payload in value;
  }

  /**
   * The octets for one exit.
   *
   * @throws TypeError when the gate did not make the value, or made it for another exit
   */
  static payloadFor(exit: Exit, value: unknown): Uint8Array<ArrayBuffer> {
    if (!Released.is(value)) {
      throw new TypeError(
        `cannot let a value out by ${exit}: the gate has not released it`,
      );
    }
    if (value.exit !== exit) {
      throw new TypeError(
        `cannot let a value out by ${exit}: the gate released it for ${value.exit}`,
      );
    }
    return value.payload;
  }
}

/**
 * The function that makes released values; the gate takes it as it is loaded.
 *
 * @throws Error when it has been taken
 */
export function takeMaker(): MakeReleased {
  const taken = make;
  if (taken === undefined) {
    throw new Error("cannot make released values: the gate alone makes them");
  }
  make = undefined;
  return taken;
}
