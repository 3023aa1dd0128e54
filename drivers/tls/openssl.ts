/**
 * OpenSSL 3 by FFI: `libssl.so.3` and `libcrypto.so.3`, opened once per thread.
 *
 * Every call is synchronous: OpenSSL keeps its error queue per thread, and a
 * `nonblocking` call would leave the reason of a failure on a pool thread.
 *
 * @module
 */

import { CRYPTO_SYMBOLS, SSL_SYMBOLS } from "./_symbols.ts";
import { TlsError } from "./errors.ts";

/** The functions of libssl that this program uses. */
export type LibSsl = Deno.DynamicLibrary<typeof SSL_SYMBOLS>["symbols"];
/** The functions of libcrypto that this program uses. */
export type LibCrypto = Deno.DynamicLibrary<typeof CRYPTO_SYMBOLS>["symbols"];

/** Both libraries. */
export interface OpenSsl {
  readonly ssl: LibSsl;
  readonly crypto: LibCrypto;
}

let opened: OpenSsl | undefined;

/**
 * The libraries, opened at the first call.
 *
 * @throws TlsError that names the Debian package when a library is missing
 */
export function openssl(): OpenSsl {
  opened ??= {
    crypto: openLibrary("libcrypto.so.3", CRYPTO_SYMBOLS),
    ssl: openLibrary("libssl.so.3", SSL_SYMBOLS),
  };
  return opened;
}

/**
 * Opens one of OpenSSL's libraries.
 *
 * @throws TlsError that says what brings the library, or which permission lacks
 */
export function openLibrary<S extends Deno.ForeignLibraryInterface>(
  name: string,
  symbols: S,
): Deno.DynamicLibrary<S>["symbols"] {
  try {
    return Deno.dlopen(name, symbols).symbols;
  } catch (cause) {
    if (cause instanceof Deno.errors.NotCapable) {
      throw new TlsError(
        `cannot open ${name}: start the program with --allow-ffi`,
        { cause },
      );
    }
    throw new TlsError(
      `cannot open ${name}: OpenSSL 3 is needed; on Debian and Ubuntu the package libssl3 (libssl3t64 on newer releases) brings it`,
      { cause },
    );
  }
}

/** `text` as the NUL-terminated string that C wants. */
export function cString(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text + "\0");
}

/** The C string at `pointer`, or "" for a null pointer. */
export function textAt(pointer: Deno.PointerValue): string {
  return pointer === null ? "" : Deno.UnsafePointerView.getCString(pointer);
}

/** The memory of `bytes` as a pointer; keep `bytes` alive during the call. */
export function pointerTo(bytes: BufferSource): Deno.PointerValue {
  return Deno.UnsafePointer.of(bytes);
}

/**
 * Takes all errors off this thread's OpenSSL queue, oldest first, each as
 * OpenSSL's reason text ("certificate verify failed").
 */
export function takeErrors(): string[] {
  const { crypto } = openssl();
  const reasons: string[] = [];
  for (let code; (code = crypto.ERR_get_error()) !== 0n;) {
    const reason = textAt(crypto.ERR_reason_error_string(code));
    reasons.push(reason === "" ? `OpenSSL error ${code.toString(16)}` : reason);
  }
  return reasons;
}

/** The library's own version text, such as "OpenSSL 3.0.19 27 Jan 2026". */
export function opensslVersion(): string {
  return textAt(openssl().crypto.OpenSSL_version(0));
}

/**
 * Reads all that waits in a memory BIO, or `undefined` when nothing does.
 * Octets come in one array so that they leave in one write.
 */
export function drainBio(
  bio: Deno.PointerValue,
): Uint8Array<ArrayBuffer> | undefined {
  const { crypto } = openssl();
  const waiting = Number(crypto.BIO_ctrl_pending(bio));
  if (waiting === 0) return undefined;
  const bytes = new Uint8Array(waiting);
  const got = crypto.BIO_read(bio, bytes, waiting);
  return got === waiting ? bytes : bytes.subarray(0, Math.max(got, 0));
}

/** Puts `bytes` into a memory BIO. */
export function fillBio(bio: Deno.PointerValue, bytes: Uint8Array): void {
  const put = openssl().crypto.BIO_write(bio, forC(bytes), bytes.length);
  if (put !== bytes.length) {
    throw new TlsError("cannot buffer received octets: OpenSSL has no memory");
  }
}

/** `bytes` as C may read them: shared memory is copied. */
export function forC(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return isOwn(bytes) ? bytes : bytes.slice();
}

function isOwn(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer;
}
