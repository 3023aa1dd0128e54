/**
 * The octets of a stapled response, in and out of an `SSL*` (RFC 6066, 8).
 *
 * @module
 */

import { TlsError } from "./errors.ts";
import { openssl, pointerTo } from "./openssl.ts";
import { derOf } from "./x509.ts";

const CTRL_SET_STATUS_TYPE = 65;
const CTRL_GET_RESPONSE = 70;
const CTRL_SET_RESPONSE = 71;
/** CertificateStatusType of RFC 6066. */
const TYPE_OCSP = 1n;
/** Leaf and issuer are all that is judged. */
const JUDGED_MAX = 2;

/** Has a car ask for a response. */
export function askForStaple(session: Deno.PointerValue): void {
  openssl().ssl.SSL_ctrl(session, CTRL_SET_STATUS_TYPE, TYPE_OCSP, null);
}

/** Gives a station's session the response to send; OpenSSL owns the copy. */
export function giveStaple(
  session: Deno.PointerValue,
  response: Uint8Array,
): void {
  const { ssl, crypto } = openssl();
  const copy = crypto.CRYPTO_malloc(BigInt(response.length), null, 0);
  if (copy === null) throw new TlsError("cannot staple: OpenSSL has no memory");
  new Uint8Array(Deno.UnsafePointerView.getArrayBuffer(copy, response.length))
    .set(response);
  ssl.SSL_ctrl(session, CTRL_SET_RESPONSE, BigInt(response.length), copy);
}

/** The response a car got, or `undefined`. */
export function stapledBy(session: Deno.PointerValue): Uint8Array | undefined {
  const at = new BigUint64Array(1);
  const length = Number(
    openssl().ssl.SSL_ctrl(session, CTRL_GET_RESPONSE, 0n, pointerTo(at)),
  );
  const start = Deno.UnsafePointer.create(at[0] ?? 0n);
  return start === null || length <= 0 ? undefined : new Uint8Array(
    Deno.UnsafePointerView.getArrayBuffer(start, length),
  ).slice();
}

/** DER of the leaf and issuer that the peer was verified by. */
export function verifiedChain(session: Deno.PointerValue): Uint8Array[] {
  const { ssl, crypto } = openssl();
  const chain = ssl.SSL_get0_verified_chain(session);
  const count = chain === null ? 0 : crypto.OPENSSL_sk_num(chain);
  return Array.from({ length: Math.min(count, JUDGED_MAX) }, (_, at) => {
    const one = crypto.OPENSSL_sk_value(chain, at);
    return one === null ? new Uint8Array() : derOf(one);
  });
}
