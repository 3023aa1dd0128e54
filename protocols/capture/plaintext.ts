import { joinedAll } from "./crypto.ts";
import type { TlsRecord } from "./records.ts";
import type { Span, Stretch } from "./types.ts";

interface Part {
  /** Position of the content's first octet in the decrypted stretch. */
  readonly at: number;
  readonly content: Uint8Array;
  readonly record: TlsRecord;
  /** The stretch in which the record lies. */
  readonly source: Stretch;
}

/** Decrypted octets without a hole: they trace to the records they came in. */
class PlainStretch implements Stretch {
  readonly data: Uint8Array;
  readonly #parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.data = joinedAll(parts.map(({ content }) => content));
    this.#parts = parts;
  }

  trace(from: number, to: number): readonly Span[] {
    const spans: Span[] = [];
    for (let at = this.#partAt(from); at < this.#parts.length; at++) {
      const { at: start, content, record, source } = this.#parts[at]!;
      if (start >= to) break;
      if (start + content.length <= from) continue;
      spans.push(...source.trace(record.from, record.to));
    }
    return spans;
  }

  #partAt(position: number): number {
    let low = 0;
    let high = this.#parts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (this.#parts[middle]!.at <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Gathers the application data of one direction's records. */
export class Plaintext {
  readonly #done: PlainStretch[] = [];
  #parts: Part[] = [];
  #octets = 0;

  /** Adds what a record held, which lies in `source`. */
  push(content: Uint8Array, record: TlsRecord, source: Stretch): void {
    if (content.length === 0) return;
    this.#parts.push({ at: this.#octets, content, record, source });
    this.#octets += content.length;
  }

  /** A record is missing here: what follows begins a stretch of its own. */
  interrupt(): void {
    if (this.#parts.length === 0) return;
    this.#done.push(new PlainStretch(this.#parts));
    this.#parts = [];
    this.#octets = 0;
  }

  /** All stretches, in order. */
  finish(): readonly Stretch[] {
    this.interrupt();
    return this.#done;
  }
}
