/**
 * NSS key log text: the secrets of TLS sessions, one a line.
 *
 * Source: RFC 9850 (SSLKEYLOGFILE). Secrets never appear in notes.
 *
 * @module
 */

import type { Note } from "./types.ts";

/** Labels of the secrets that are used. */
export type SecretLabel =
  /** The master secret of TLS 1.2. */
  | "CLIENT_RANDOM"
  | "CLIENT_HANDSHAKE_TRAFFIC_SECRET"
  | "SERVER_HANDSHAKE_TRAFFIC_SECRET"
  | "CLIENT_TRAFFIC_SECRET_0"
  | "SERVER_TRAFFIC_SECRET_0";

/** Secrets by the session they belong to. */
export class KeyLog {
  readonly #secrets = new Map<string, Uint8Array>();

  /** Lines of the text that are none of a key log go to `note`, by their number. */
  constructor(text: string, note: Note) {
    const bad: number[] = [];
    text.split(/\r?\n/).forEach((line, at) => {
      const trimmed = line.trim();
      if (trimmed === "" || trimmed.startsWith("#")) return;
      const found =
        /^([A-Z][A-Z0-9_]*) ([0-9a-fA-F]{64}|[0-9a-fA-F]{16}) ((?:[0-9a-fA-F]{2})+)$/
          .exec(trimmed);
      if (found === null) {
        bad.push(at + 1);
        return;
      }
      const [, label = "", session = "", secret = ""] = found;
      this.#secrets.set(`${label} ${session.toLowerCase()}`, octetsOf(secret));
    });
    if (bad.length > 0) {
      note(
        `key log: ${
          bad.length === 1 ? "line" : `${bad.length} lines, the first`
        } ${bad[0]} is not "LABEL client-random secret" and is left out`,
      );
    }
  }

  /** The secret of the session with this client random, if the log has it. */
  secret(label: SecretLabel, clientRandom: Uint8Array): Uint8Array | undefined {
    return this.#secrets.get(`${label} ${hexOf(clientRandom)}`);
  }
}

function octetsOf(hex: string): Uint8Array {
  const octets = new Uint8Array(hex.length / 2);
  for (let at = 0; at < octets.length; at++) {
    octets[at] = parseInt(hex.slice(2 * at, 2 * at + 2), 16);
  }
  return octets;
}

function hexOf(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, "0"))
    .join("");
}
