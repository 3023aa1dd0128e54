/**
 * TLS of the V2G link: OpenSSL 3 by FFI, because Deno's own TLS has neither
 * secp521r1, X448 and Ed448 nor the CBC suites of ISO 15118-2.
 *
 * Who lives here: `config` (settings and the editions' defaults), `handshaker` (main
 * side) and `handshake_worker` (worker side) of the handshake, `link` (an open
 * session), `explain` (sentences), `x509` and `openssl` (the library itself),
 * `pki` with `pki_plan` and `pki_keys`, `issue` and `revoke` (a test PKI), `inspect` and `judge` (what is wrong with
 * certificate files).
 *
 * Bounds: 64 KiB a handshake, 32 KiB and 5 sub-CAs a peer's chain, 4 MiB
 * unsent octets a link; each ends the link with a sentence.
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
export {
  holdHandshakeWorker,
  setHandshakeWorkerUrl,
  type WorkerHold,
} from "./handshaker.ts";
export { sessionCounts } from "./link.ts";
export { opensslVersion } from "./openssl.ts";
export {
  hasPki,
  makePki,
  OTHER_PKI_FILES,
  PKI_FILES,
  type PkiOptions,
} from "./pki.ts";
export { revokeContract } from "./revoke.ts";
export type { KeyAlgorithm } from "./issue.ts";
export { inspectFiles } from "./inspect.ts";
export type { Finding } from "./judge.ts";
