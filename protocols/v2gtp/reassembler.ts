import { decodeHeader, type Frame, HEADER_OCTETS } from "./frame.ts";

/** What a {@link Reassembler} made of the bytes it was given. */
export interface Reassembled {
  readonly frames: readonly Frame[];
  /** Set once the stream cannot be followed any further, in words. */
  readonly error?: string;
}

/**
 * Puts frames together from a byte stream, however it is cut.
 *
 * Memory is bounded by the longest payload accepted. After an error nothing
 * more is read: a stream without its frame boundaries cannot be trusted.
 */
export class Reassembler {
  readonly #maxPayload: number;
  #buffer = new Uint8Array(256);
  #filled = 0;
  #error: string | undefined;

  constructor(options: { readonly maxPayload: number }) {
    this.#maxPayload = options.maxPayload;
  }

  /** Octets of a frame begun and not yet complete. */
  get pending(): number {
    return this.#filled;
  }

  /** Takes the next bytes; complete frames come out in order. */
  push(bytes: Uint8Array): Reassembled {
    const frames: Frame[] = [];
    let rest = bytes;
    while (this.#error === undefined) {
      rest = this.#fill(rest, HEADER_OCTETS);
      if (this.#filled < HEADER_OCTETS) break;
      const header = decodeHeader(this.#buffer, this.#maxPayload);
      if (!header.ok) {
        this.#error = header.reason;
        break;
      }
      const total = HEADER_OCTETS + header.octets;
      rest = this.#fill(rest, total);
      if (this.#filled < total) break;
      frames.push({
        payloadType: header.payloadType,
        payload: this.#buffer.slice(HEADER_OCTETS, total),
      });
      this.#filled = 0;
    }
    return this.#error === undefined
      ? { frames }
      : { frames, error: this.#error };
  }

  /** Copies from `bytes` until `total` octets are held; returns the rest. */
  #fill(bytes: Uint8Array, total: number): Uint8Array {
    const take = Math.min(total - this.#filled, bytes.length);
    if (take <= 0) return bytes;
    if (this.#buffer.length < this.#filled + take) {
      const grown = new Uint8Array(Math.max(total, 2 * this.#buffer.length));
      grown.set(this.#buffer.subarray(0, this.#filled));
      this.#buffer = grown;
    }
    this.#buffer.set(bytes.subarray(0, take), this.#filled);
    this.#filled += take;
    return bytes.subarray(take);
  }
}
