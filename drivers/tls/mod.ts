/**
 * TLS of the V2G link: OpenSSL 3 by FFI, because Deno's own TLS has neither
 * secp521r1, X448 and Ed448 nor the CBC suites of ISO 15118-2.
 *
 * Who lives here: `config` (settings and the editions' defaults), `handshaker`
 * (main side) and `handshake_worker` (worker side) of the handshake, `handshake`
 * (one of them, step by step) with `context` and `callbacks`, `link` (an open
 * session), `explain` (sentences), `x509` and `openssl` (the library itself).
 *
 * Before OpenSSL sees a car, `first_flight` waits for its whole ClientHello.
 * Which chain a car gets: `hello` reads its ClientHello, `authorities` the roots
 * it names; `chains` holds this side's files, `identities` loads them and `choose`
 * picks. `staple` and `status` send and judge OCSP responses, for the leaf alone
 * (OpenSSL 3.0; no status_request_v2). Of the two suites of ISO 15118-2, one is
 * not to be had: see `SUITES_TLS12` in `config`.
 *
 * Bounds: 64 KiB a handshake, 32 KiB and 5 sub-CAs a peer's chain, 16 KiB an OCSP
 * response, 256 roots named to a station, 4 MiB unsent octets a link. Each ends the
 * link with a sentence; but further roots are not named, a larger response of
 * ours is noted and not stapled.
 *
 * @module
 */

export { connectTls, serveTls } from "./connect.ts";
export {
  GROUPS,
  HANDSHAKE_TIMEOUT_MS,
  type TlsClientConfig,
  type TlsClock,
  type TlsIdentity,
  type TlsMode,
  type TlsServerConfig,
} from "./config.ts";
export {
  CODE_CERTIFICATE_VERIFICATION,
  CODE_EXI_DECODING,
  CODE_HANDSHAKE_TIMEOUT,
  TlsError,
  type TlsFailure,
} from "./errors.ts";
export { clientHelloIn } from "./first_flight.ts";
export {
  holdHandshakeWorker,
  setHandshakeWorkerUrl,
  type WorkerHold,
} from "./handshaker.ts";
export { sessionCounts } from "./link.ts";
export { opensslVersion } from "./openssl.ts";
