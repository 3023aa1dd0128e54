/**
 * A connection that carries bytes between a car and a charger.
 *
 * TCP, TLS over TCP and memory look the same from above.
 *
 * @module
 */

import type { Sealed } from "../../privacy/seal/mod.ts";

/** How a link is protected, and what the peer has proved. */
export type LinkSecurity =
  | { readonly kind: "plain" }
  | {
    readonly kind: "tls";
    readonly version: "TLSv1.2" | "TLSv1.3";
    readonly cipherSuite: string;
    readonly group: string;
    /** The peer showed a certificate that chains to a trusted root. */
    readonly peerVerified: boolean;
    /** The peer's leaf certificate, DER. */
    readonly peerCertificate?: Sealed<Uint8Array>;
  };

/** An open connection. Errors are `LinkError`s with a plain sentence. */
export interface ByteLink {
  readonly security: LinkSecurity;
  /** The peer's address, where the transport has one; no proof of who it is. */
  readonly peerAddress?: string;
  /** Bytes as they come, any chunking; `null` once the peer has closed. */
  read(): Promise<Uint8Array | null>;
  /** Hands `bytes` to the transport in one write. */
  write(bytes: Uint8Array): Promise<void>;
  /** Closes after pending writes; a second call does nothing. Pending reads end with `null`. */
  close(): void;
}

/** A link broke; `message` says what happened in a sentence. */
export class LinkError extends Error {
  override readonly name = "LinkError";
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
  }
}
