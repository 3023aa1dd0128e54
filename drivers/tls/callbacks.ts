/**
 * What OpenSSL calls back during a handshake.
 *
 * It calls on the thread that runs the step, so `during` tells the callbacks
 * which handshake they belong to. Nothing may be thrown through C: what goes
 * wrong inside becomes the return value that ends the handshake.
 *
 * @module
 */

import { textAt } from "./openssl.ts";

/** A handshake, as OpenSSL sees it. */
export interface Called {
  /** Judges the peer's chain (`X509_STORE_CTX*`). */
  verify(store: Deno.PointerValue): boolean;
  /** A ClientHello has come; an alert's number when it cannot go on. */
  hello(): number | undefined;
  /** The body of `trusted_ca_keys` to send, or `undefined` for none. */
  trustedCaKeys(): Uint8Array<ArrayBuffer> | undefined;
  /** Status of certificates: the station staples, the car judges. */
  status(): number;
  logKey(line: string): void;
  /** One of the above threw; the handshake ends. */
  broke(cause: unknown): void;
}

/** Addresses of the callbacks, for a context. */
export interface ContextCallbacks {
  readonly verify: Deno.PointerValue;
  readonly hello: Deno.PointerValue;
  readonly trustedCaKeys: Deno.PointerValue;
  readonly status: Deno.PointerValue;
  readonly keyLog: Deno.PointerValue;
}

/** What `status` returns to OpenSSL. */
export const STATUS = {
  stapled: 0,
  notStapled: 3,
  accepted: 1,
  refused: 0,
  failed: -1,
} as const;

/** `internal_error` (RFC 8446, 6.2). */
export const ALERT_INTERNAL_ERROR = 80;
/** `decode_error`. */
export const ALERT_DECODE_ERROR = 50;

let running: Called | undefined;

/** Runs OpenSSL on behalf of a handshake. */
export function during<T>(handshake: Called, run: () => T): T {
  running = handshake;
  try {
    return run();
  } finally {
    running = undefined;
  }
}

let made: ContextCallbacks | undefined;

/** The callbacks, made once a thread and never closed. */
export function callbacks(): ContextCallbacks {
  made ??= {
    verify: new Deno.UnsafeCallback(
      { parameters: ["pointer", "pointer"], result: "i32" } as const,
      (store) => guarded(0, (called) => called.verify(store) ? 1 : 0),
    ).pointer,
    hello: new Deno.UnsafeCallback(
      { parameters: ["pointer", "pointer", "pointer"], result: "i32" } as const,
      (_session, alert) => {
        const number = guarded(
          ALERT_INTERNAL_ERROR,
          (called) => called.hello(),
        );
        if (number === undefined) return 1;
        if (alert !== null) memory(alert, 4).setInt32(0, number, true);
        return 0;
      },
    ).pointer,
    trustedCaKeys: makeTrustedCaKeys(),
    status: new Deno.UnsafeCallback(
      { parameters: ["pointer", "pointer"], result: "i32" } as const,
      () => guarded<number>(STATUS.failed, (called) => called.status()),
    ).pointer,
    keyLog: new Deno.UnsafeCallback(
      { parameters: ["pointer", "pointer"], result: "void" } as const,
      (_session, line) =>
        guarded(undefined, (called) => called.logKey(textAt(line))),
    ).pointer,
  };
  return made;
}

/** `SSL_custom_ext_add_cb_ex`: 1 sends the extension, 0 leaves it out. */
function makeTrustedCaKeys(): Deno.PointerValue {
  return new Deno.UnsafeCallback(
    {
      parameters: [
        ...["pointer", "u32", "u32", "pointer", "pointer"] as const,
        ...["pointer", "usize", "pointer", "pointer"] as const,
      ],
      result: "i32",
    } as const,
    (_session, _type, _context, out, length) =>
      guarded(0, (called) => {
        const body = called.trustedCaKeys();
        if (body === undefined || out === null || length === null) return 0;
        if (body.length > 0) {
          const start = Deno.UnsafePointer.value(Deno.UnsafePointer.of(body));
          memory(out, 8).setBigUint64(0, BigInt(start), true);
        }
        memory(length, 8).setBigUint64(0, BigInt(body.length), true);
        return 1;
      }),
  ).pointer;
}

function guarded<T>(otherwise: T, run: (called: Called) => T): T {
  try {
    return running === undefined ? otherwise : run(running);
  } catch (cause) {
    running?.broke(cause);
    return otherwise;
  }
}

function memory(start: Deno.PointerObject, octets: number): DataView {
  return new DataView(Deno.UnsafePointerView.getArrayBuffer(start, octets));
}
