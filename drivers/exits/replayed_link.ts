/**
 * A link some octets of which have been read already.
 *
 * @module
 */

import type { ByteLink, LinkSecurity } from "./link.ts";

/** Gives `first` to the first `read`; all else is the link's own. */
export class ReplayedLink implements ByteLink {
  readonly security: LinkSecurity;
  readonly peerAddress?: string;
  readonly #link: ByteLink;
  #first: Uint8Array | undefined;
  #closed = false;

  constructor(link: ByteLink, first: Uint8Array) {
    this.security = link.security;
    if (link.peerAddress !== undefined) this.peerAddress = link.peerAddress;
    this.#link = link;
    this.#first = first.length === 0 ? undefined : first;
  }

  read(): Promise<Uint8Array | null> {
    const first = this.#first;
    if (first === undefined || this.#closed) return this.#link.read();
    this.#first = undefined;
    return Promise.resolve(first);
  }

  write(bytes: Uint8Array): Promise<void> {
    return this.#link.write(bytes);
  }

  close(): void {
    this.#closed = true;
    this.#link.close();
  }
}
