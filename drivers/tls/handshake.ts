/**
 * One handshake at a time step, in the thread that calls: the worker's inside.
 *
 * OpenSSL calls back on the same thread while a step runs, so `running` tells
 * the callbacks which handshake they belong to.
 *
 * @module
 */

import type { ContextPlan } from "./config.ts";
import {
  buildContext,
  buildIdentityContext,
  type ContextCallbacks,
  VERIFY_NONE,
} from "./context.ts";
import { TlsError } from "./errors.ts";
import {
  explainReasons,
  explainVerify,
  type VerifyFailure,
} from "./explain.ts";
import type { SessionPointers } from "./messages.ts";
import { drainBio, fillBio, openssl, takeErrors, textAt } from "./openssl.ts";
import { factsOf } from "./x509.ts";

const ERROR_WANT_READ = 2;
const EXTENSION_SUPPORTED_VERSIONS = 43;

/** What a step led to. */
export type Step =
  | { readonly state: "more"; readonly out: Uint8Array | undefined }
  | {
    readonly state: "done";
    readonly out: Uint8Array | undefined;
    readonly session: SessionPointers;
  }
  | {
    readonly state: "failed";
    readonly out: Uint8Array | undefined;
    readonly error: TlsError;
  };

let running: Handshake | undefined;

/** A handshake between its first and last octet. */
export class Handshake {
  readonly #plan: ContextPlan;
  readonly #onKeyLog: (line: string) => void;
  readonly #inward: Deno.PointerValue;
  readonly #outward: Deno.PointerValue;
  #ssl: Deno.PointerValue;
  #verifyFailure: VerifyFailure | undefined;
  #received = 0;
  #first: Uint8Array | undefined;

  /** @throws TlsError when files or settings of `plan` are not right */
  constructor(plan: ContextPlan, onKeyLog: (line: string) => void) {
    const { ssl, crypto } = openssl();
    this.#plan = plan;
    this.#onKeyLog = onKeyLog;
    const context = buildContext(plan, callbacks());
    this.#ssl = ssl.SSL_new(context);
    // The session holds the context from here on.
    ssl.SSL_CTX_free(context);
    if (this.#ssl === null) {
      throw new TlsError("cannot begin a TLS handshake: OpenSSL has no memory");
    }
    this.#inward = crypto.BIO_new(crypto.BIO_s_mem());
    this.#outward = crypto.BIO_new(crypto.BIO_s_mem());
    ssl.SSL_set_bio(this.#ssl, this.#inward, this.#outward);
    if (plan.role === "server") ssl.SSL_set_accept_state(this.#ssl);
    else ssl.SSL_set_connect_state(this.#ssl);
  }

  /** Takes octets of the peer and goes on as far as they carry. */
  receive(octets: Uint8Array | null): Step {
    if (octets === null) return this.#fail(this.#cutShort(), undefined);
    this.#received += octets.length;
    this.#first ??= octets.slice(0, 2);
    fillBio(this.#inward, octets);
    return this.advance();
  }

  /** Runs OpenSSL until it is done, fails or needs more of the peer. */
  advance(): Step {
    const { ssl, crypto } = openssl();
    crypto.ERR_clear_error();
    running = this;
    const result = ssl.SSL_do_handshake(this.#ssl);
    running = undefined;
    const code = result === 1 ? 0 : ssl.SSL_get_error(this.#ssl, result);
    const reasons = code === 0 ? [] : takeErrors();
    const out = drainBio(this.#outward);
    if (result === 1) {
      return { state: "done", out, session: this.#handOver() };
    }
    if (code === ERROR_WANT_READ) return { state: "more", out };
    return this.#fail(this.#explain(reasons), out);
  }

  /** Frees what OpenSSL holds, unless it was handed over; once is enough. */
  free(): void {
    if (this.#ssl !== null) openssl().ssl.SSL_free(this.#ssl);
    this.#ssl = null;
  }

  /** Called back by OpenSSL with the peer's chain; 1 accepts it. */
  verify(store: Deno.PointerValue): number {
    const { crypto } = openssl();
    if (crypto.X509_verify_cert(store) === 1) return 1;
    const certificate = crypto.X509_STORE_CTX_get_current_cert(store);
    this.#verifyFailure = {
      code: crypto.X509_STORE_CTX_get_error(store),
      depth: crypto.X509_STORE_CTX_get_error_depth(store),
      facts: certificate === null ? undefined : factsOf(certificate),
    };
    return 0;
  }

  /** Called back with the ClientHello of a mixed port. */
  chooseEdition(): void {
    const { ssl } = openssl();
    const at = new Uint8Array(8);
    const length = new Uint8Array(8);
    const offersTls13 = ssl.SSL_client_hello_get0_ext(
          this.#ssl,
          EXTENSION_SUPPORTED_VERSIONS,
          at,
          length,
        ) === 1 && holdsTls13(at, length);
    if (offersTls13) return;
    const context = buildIdentityContext(
      this.#plan,
      this.#plan.identitiesTls12,
    );
    ssl.SSL_set_SSL_CTX(this.#ssl, context);
    ssl.SSL_CTX_free(context);
    ssl.SSL_set_verify(this.#ssl, VERIFY_NONE, null);
  }

  /** Called back with a line of the key log. */
  logKey(line: string): void {
    this.#onKeyLog(line);
  }

  #handOver(): SessionPointers {
    const session = {
      ssl: BigInt(Deno.UnsafePointer.value(this.#ssl)),
      inward: BigInt(Deno.UnsafePointer.value(this.#inward)),
      outward: BigInt(Deno.UnsafePointer.value(this.#outward)),
    };
    this.#ssl = null;
    return session;
  }

  #fail(error: TlsError, out: Uint8Array | undefined): Step {
    this.free();
    return { state: "failed", out, error };
  }

  #explain(reasons: string[]): TlsError {
    const peer = this.#plan.role === "server" ? "vehicle" : "station";
    if (this.#verifyFailure !== undefined) {
      return explainVerify(this.#verifyFailure, peer, Date.now());
    }
    const [first, second] = this.#first ?? [];
    if (first === 0x01 && second === 0xfe) {
      return new TlsError(
        `cannot agree on TLS: the ${peer} sent V2GTP without TLS; let it ask for TLS in SDP, or allow plain links`,
        { failure: "protocol" },
      );
    }
    return explainReasons("agree on TLS", reasons);
  }

  #cutShort(): TlsError {
    const peer = this.#plan.role === "server" ? "vehicle" : "station";
    const when = this.#received === 0
      ? "before it sent anything"
      : `after ${this.#received} octets`;
    return new TlsError(
      `cannot agree on TLS: the ${peer} closed the connection in the middle of the handshake, ${when}; it may have refused our certificate, or lost power`,
      { failure: "truncated" },
    );
  }
}

/** Whether a supported_versions extension lists 0x0304 (RFC 8446, 4.2.1). */
function holdsTls13(at: Uint8Array, length: Uint8Array): boolean {
  const octets = Number(new DataView(length.buffer).getBigUint64(0, true));
  const address = new DataView(at.buffer).getBigUint64(0, true);
  const start = Deno.UnsafePointer.create(address);
  if (start === null) return false;
  const view = new Deno.UnsafePointerView(start);
  for (let i = 1; i + 1 < octets; i += 2) {
    if (view.getUint8(i) === 3 && view.getUint8(i + 1) === 4) return true;
  }
  return false;
}

let made: ContextCallbacks | undefined;

/** The three callbacks, made once a thread and never closed. */
function callbacks(): ContextCallbacks {
  made ??= {
    verify: new Deno.UnsafeCallback(
      { parameters: ["pointer", "pointer"], result: "i32" } as const,
      (store) => running?.verify(store) ?? 0,
    ).pointer,
    clientHello: new Deno.UnsafeCallback(
      { parameters: ["pointer", "pointer", "pointer"], result: "i32" } as const,
      () => {
        try {
          running?.chooseEdition();
          return 1;
        } catch {
          return 0;
        }
      },
    ).pointer,
    keyLog: new Deno.UnsafeCallback(
      { parameters: ["pointer", "pointer"], result: "void" } as const,
      (_session, line) => running?.logKey(textAt(line)),
    ).pointer,
  };
  return made;
}
