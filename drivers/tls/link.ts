/**
 * An established TLS session as a `ByteLink`.
 *
 * @module
 */

import { Sealed } from "../../privacy/seal/mod.ts";
import type { ByteLink, LinkSecurity } from "../exits/link.ts";
import { TlsError } from "./errors.ts";
import { explainReasons } from "./explain.ts";
import type { SessionPointers } from "./messages.ts";
import {
  drainBio,
  fillBio,
  forC,
  openssl,
  takeErrors,
  textAt,
} from "./openssl.ts";
import { derOf } from "./x509.ts";

/** The payload of one TLS record; octets. */
const RECORD_MAX = 16_384;
/** Octets that may wait for a peer that does not take them. */
export const UNSENT_MAX = 4_194_304;

const ERROR_SSL = 1;
const ERROR_WANT_READ = 2;
const ERROR_ZERO_RETURN = 6;
const CTRL_NEGOTIATED_GROUP = 134;

/** What OpenSSL decrypts into, and what is copied out of within the same turn: of all links. */
const clear = new Uint8Array(RECORD_MAX);

const counts = { adopted: 0, freed: 0 };

/** How many sessions this thread took over and how many it freed. */
export function sessionCounts(): { adopted: number; freed: number } {
  return { ...counts };
}

/** Frees a session that nobody will use. */
export function discardSession({ ssl }: SessionPointers): void {
  counts.adopted++;
  counts.freed++;
  openssl().ssl.SSL_free(Deno.UnsafePointer.create(ssl));
}

/** TLS over a raw link. The raw link belongs to it from now on. */
export class TlsLink implements ByteLink {
  readonly security: LinkSecurity;
  readonly peerAddress?: string;
  readonly #raw: ByteLink;
  readonly #inward: Deno.PointerValue;
  readonly #outward: Deno.PointerValue;
  /** `null` once freed: the one sign that OpenSSL must not be called. */
  #ssl: Deno.PointerValue;
  #unsent = 0;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(raw: ByteLink, session: SessionPointers, role: Role) {
    counts.adopted++;
    this.#raw = raw;
    if (raw.peerAddress !== undefined) this.peerAddress = raw.peerAddress;
    this.#ssl = Deno.UnsafePointer.create(session.ssl);
    this.#inward = Deno.UnsafePointer.create(session.inward);
    this.#outward = Deno.UnsafePointer.create(session.outward);
    this.security = securityOf(this.#ssl, role);
  }

  /**
   * The next decrypted octets; `null` after the peer's close_notify or our own
   * `close`.
   *
   * @throws TlsError on a damaged record, an alert, or an end without close_notify
   */
  read(): Promise<Uint8Array | null> {
    const next = this.#reading.then(() => this.#readNow());
    this.#reading = next.catch(() => undefined);
    return next;
  }

  async #readNow(): Promise<Uint8Array | null> {
    while (this.#ssl !== null) {
      const { ssl, crypto } = openssl();
      crypto.ERR_clear_error();
      const got = ssl.SSL_read(this.#ssl, clear, clear.length);
      if (got > 0) {
        this.#flush();
        return clear.slice(0, got);
      }
      const code = ssl.SSL_get_error(this.#ssl, got);
      const reasons = takeErrors();
      this.#flush();
      if (code === ERROR_ZERO_RETURN) return null;
      if (code !== ERROR_WANT_READ) throw this.#break("read", code, reasons);
      await this.#receive();
    }
    return null;
  }

  /** Waits for octets of the peer and gives them to OpenSSL. */
  async #receive(): Promise<void> {
    if (this.#unsent > UNSENT_MAX) {
      // A peer that asks for key updates and reads none of them.
      throw this.#break("read", ERROR_SSL, ["the peer takes no answers"]);
    }
    let octets: Uint8Array | null;
    try {
      octets = await this.#raw.read();
    } catch (cause) {
      if (this.#ssl === null) return;
      this.#end();
      throw cause;
    }
    // `close` may have come in between.
    if (this.#ssl === null) return;
    if (octets === null) {
      this.#end();
      throw new TlsError(
        "the peer closed the connection without saying so in TLS (no close_notify); what it sent last may be incomplete",
        { failure: "truncated" },
      );
    }
    fillBio(this.#inward, octets);
  }

  /**
   * Encrypts `bytes` and hands the records to the raw link in one write.
   *
   * @throws TlsError when the link is closed, or the peer takes nothing
   */
  async write(bytes: Uint8Array): Promise<void> {
    if (this.#ssl === null) {
      throw new TlsError("cannot write: the TLS link is closed", {
        failure: "truncated",
      });
    }
    if (bytes.length === 0) return;
    if (this.#unsent + bytes.length > UNSENT_MAX) {
      throw new TlsError(
        `cannot write ${bytes.length} octets: ${this.#unsent} already wait for a peer that does not take them (limit ${UNSENT_MAX})`,
        { failure: "protocol" },
      );
    }
    const { ssl, crypto } = openssl();
    crypto.ERR_clear_error();
    const put = ssl.SSL_write(this.#ssl, forC(bytes), bytes.length);
    if (put !== bytes.length) {
      const code = ssl.SSL_get_error(this.#ssl, put);
      throw this.#break("write", code, takeErrors());
    }
    const records = drainBio(this.#outward);
    if (records === undefined) return;
    this.#unsent += bytes.length;
    try {
      await this.#raw.write(records);
    } finally {
      this.#unsent -= bytes.length;
    }
  }

  /** Says close_notify, frees the session and closes the raw link. */
  close(): void {
    if (this.#ssl === null) return;
    openssl().crypto.ERR_clear_error();
    openssl().ssl.SSL_shutdown(this.#ssl);
    this.#flush();
    this.#end();
  }

  /** A fatal error: sends the alert OpenSSL has ready, then ends. */
  #break(doing: string, code: number, reasons: string[]): TlsError {
    this.#flush();
    this.#end();
    if (code !== ERROR_SSL && reasons.length === 0) {
      reasons.push(`OpenSSL stopped with code ${code}`);
    }
    return explainReasons(`${doing} on the TLS link`, reasons);
  }

  #end(): void {
    if (this.#ssl === null) return;
    openssl().ssl.SSL_free(this.#ssl);
    counts.freed++;
    this.#ssl = null;
    this.#raw.close();
  }

  /** Sends what OpenSSL wants to say by itself: alerts, key updates. */
  #flush(): void {
    const records = drainBio(this.#outward);
    if (records === undefined) return;
    this.#unsent += records.length;
    // Nobody waits for these; a broken raw link shows at the next read.
    this.#raw.write(records).catch(() => {}).finally(() =>
      this.#unsent -= records.length
    );
  }
}

/** Which side of the link this is. */
export type Role = "server" | "client";

function securityOf(ssl: Deno.PointerValue, role: Role): LinkSecurity {
  const lib = openssl();
  const nid = lib.ssl.SSL_ctrl(ssl, CTRL_NEGOTIATED_GROUP, 0n, null);
  const group = textAt(lib.crypto.OBJ_nid2sn(Number(nid)));
  const peer = lib.ssl.SSL_get1_peer_certificate(ssl);
  const field = role === "server" ? "vehicle certificate" : "SECC certificate";
  const certificate = peer === null
    ? undefined
    : new Sealed(field, derOf(peer));
  lib.crypto.X509_free(peer);
  return {
    kind: "tls",
    version: textAt(lib.ssl.SSL_get_version(ssl)) === "TLSv1.3"
      ? "TLSv1.3"
      : "TLSv1.2",
    cipherSuite: textAt(
      lib.ssl.SSL_CIPHER_standard_name(lib.ssl.SSL_get_current_cipher(ssl)),
    ),
    group: group === "prime256v1" ? "secp256r1" : group,
    peerVerified: peer !== null && lib.ssl.SSL_get_verify_result(ssl) === 0n,
    ...(certificate === undefined ? {} : { peerCertificate: certificate }),
  };
}
