/**
 * One handshake at a time step, in the thread that calls: the worker's inside.
 *
 * @module
 */

import {
  ALERT_DECODE_ERROR,
  ALERT_INTERNAL_ERROR,
  type Called,
  during,
  STATUS,
} from "./callbacks.ts";
import { Chains } from "./chains.ts";
import type { ContextPlan } from "./config.ts";
import { TlsError } from "./errors.ts";
import {
  explainReasons,
  explainVerify,
  STATIC_SUITE_ONLY,
  type VerifyFailure,
} from "./explain.ts";
import { type Hello, readHello } from "./hello.ts";
import type { SessionPointers } from "./messages.ts";
import { drainBio, fillBio, openssl, takeErrors } from "./openssl.ts";
import { refusalOf } from "./staple.ts";
import {
  askForStaple,
  giveStaple,
  stapledBy,
  verifiedChain,
} from "./status.ts";
import { factsOf } from "./x509.ts";

const ERROR_WANT_READ = 2;

/** Where a handshake says what is not for the peer. */
export interface HandshakeListener {
  keyLog(line: string): void;
  note(text: string): void;
}

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

/** A handshake between its first and last octet. */
export class Handshake implements Called {
  readonly #plan: ContextPlan;
  readonly #listener: HandshakeListener;
  readonly #inward: Deno.PointerValue;
  readonly #outward: Deno.PointerValue;
  #chains: Chains | undefined;
  #ssl: Deno.PointerValue = null;
  /** What this side puts into `trusted_ca_keys`; OpenSSL reads it in place. */
  #trustedCaKeys: Uint8Array<ArrayBuffer> | undefined;
  #hello: Hello | undefined;
  #verifyFailure: VerifyFailure | undefined;
  /** Why this side itself ended the handshake in a callback. */
  #refusal: TlsError | undefined;
  #received = 0;
  #first: Uint8Array | undefined;

  /** @throws TlsError when files or settings of `plan` are not right */
  constructor(plan: ContextPlan, listener: HandshakeListener) {
    const { ssl, crypto } = openssl();
    this.#plan = plan;
    this.#listener = listener;
    try {
      this.#chains = new Chains(plan);
      this.#ssl = newSession(this.#chains);
      if (plan.role === "client") this.#prepareClient(this.#chains);
    } catch (error) {
      this.free();
      throw error;
    }
    this.#inward = crypto.BIO_new(crypto.BIO_s_mem());
    this.#outward = crypto.BIO_new(crypto.BIO_s_mem());
    ssl.SSL_set_bio(this.#ssl, this.#inward, this.#outward);
    if (plan.role === "server") ssl.SSL_set_accept_state(this.#ssl);
    else ssl.SSL_set_connect_state(this.#ssl);
  }

  #prepareClient(chains: Chains): void {
    chains.useAll(this.#ssl);
    this.#trustedCaKeys = chains.trustedCaKeys();
    if (this.#plan.ocsp !== "off") askForStaple(this.#ssl);
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
    const result = during(this, () => ssl.SSL_do_handshake(this.#ssl));
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
    this.#chains?.free();
    this.#chains = undefined;
  }

  verify(store: Deno.PointerValue): boolean {
    const { crypto } = openssl();
    if (crypto.X509_verify_cert(store) === 1) return true;
    const certificate = crypto.X509_STORE_CTX_get_current_cert(store);
    this.#verifyFailure = {
      code: crypto.X509_STORE_CTX_get_error(store),
      depth: crypto.X509_STORE_CTX_get_error_depth(store),
      facts: certificate === null ? undefined : factsOf(certificate),
    };
    return false;
  }

  hello(): number | undefined {
    try {
      this.#hello = readHello(this.#ssl);
      const isUsed = this.#chains?.serve(this.#ssl, this.#hello);
      // RFC 6066, 6: an empty answer says that the list was put to use.
      this.#trustedCaKeys = isUsed === true ? new Uint8Array() : undefined;
      return undefined;
    } catch (cause) {
      this.broke(cause);
      return this.#refusal?.failure === "protocol"
        ? ALERT_DECODE_ERROR
        : ALERT_INTERNAL_ERROR;
    }
  }

  trustedCaKeys(): Uint8Array<ArrayBuffer> | undefined {
    return this.#trustedCaKeys;
  }

  status(): number {
    return this.#plan.role === "server" ? this.#staple() : this.#judgeStaple();
  }

  #staple(): number {
    const note = (text: string) => this.#listener.note(text);
    const response = this.#chains?.staple(this.#ssl, note);
    if (response === undefined) return STATUS.notStapled;
    giveStaple(this.#ssl, response);
    return STATUS.stapled;
  }

  #judgeStaple(): number {
    this.#refusal = refusalOf(
      stapledBy(this.#ssl),
      verifiedChain(this.#ssl),
      this.#plan.ocsp === "require",
      Date.now(),
    );
    return this.#refusal === undefined ? STATUS.accepted : STATUS.refused;
  }

  logKey(line: string): void {
    this.#listener.keyLog(line);
  }

  broke(cause: unknown): void {
    this.#refusal = cause instanceof TlsError
      ? cause
      : new TlsError(`cannot agree on TLS: ${cause}`, { cause });
  }

  #handOver(): SessionPointers {
    const session = {
      ssl: BigInt(Deno.UnsafePointer.value(this.#ssl)),
      inward: BigInt(Deno.UnsafePointer.value(this.#inward)),
      outward: BigInt(Deno.UnsafePointer.value(this.#outward)),
    };
    this.#ssl = null;
    this.free();
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
    if (this.#refusal !== undefined) return this.#refusal;
    if (
      this.#hello?.onlyStaticSuite === true &&
      reasons.includes("no shared cipher")
    ) return new TlsError(STATIC_SUITE_ONLY, { failure: "protocol" });
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

/** An `SSL*`; it holds its context. */
function newSession({ context }: Chains): Deno.PointerObject {
  const session = openssl().ssl.SSL_new(context);
  if (session === null) {
    throw new TlsError("cannot begin a TLS handshake: OpenSSL has no memory");
  }
  return session;
}
