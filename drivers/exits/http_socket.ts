/**
 * A link in the form in which `node:http` reads requests and writes answers.
 *
 * @module
 */

import { Duplex } from "node:stream";
import type { ByteLink } from "./link.ts";

/** What became of a piece or of the end; an error where it could not be. */
type Done = (error?: Error | null) => void;

/** Reads on demand, and writes one piece after the other; it owns the link. */
export class HttpSocket extends Duplex {
  readonly remoteAddress: string;
  readonly #link: ByteLink;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(link: ByteLink) {
    super();
    this.#link = link;
    this.remoteAddress = link.peerAddress ?? "";
  }

  override _read(): void {
    this.#link.read().then(
      (octets) => void this.push(octets),
      (error) => void this.destroy(error),
    );
  }

  override _write(octets: Uint8Array, _encoding: string, done: Done): void {
    this.#link.write(octets).then(() => done(), done);
  }

  override _destroy(error: Error | null, done: Done): void {
    clearTimeout(this.#rest);
    this.#link.close();
    done(error);
  }

  /** The server calls it after the last answer of a connection. */
  destroySoon(): void {
    this.end(() => this.destroy());
  }

  /** The server sets it between two requests only, and 0 when one begins. */
  setTimeout(ms: number): this {
    clearTimeout(this.#rest);
    this.#rest = ms > 0
      ? setTimeout(() => this.emit("timeout"), ms)
      : undefined;
    return this;
  }
}
