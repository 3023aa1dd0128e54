/**
 * `SSL_CTX` objects from a plan.
 *
 * @module
 */

import type { ContextCallbacks } from "./callbacks.ts";
import {
  type ContextPlan,
  SIGNATURE_ALGORITHMS,
  SUITES_TLS12,
  SUITES_TLS13,
  type TlsMode,
} from "./config.ts";
import { TlsError } from "./errors.ts";
import { EXTENSION_TRUSTED_CA_KEYS } from "./hello.ts";
import { cString, openssl, pointerTo, takeErrors } from "./openssl.ts";
import type { Certificate } from "./x509.ts";

const CTRL_MODE = 33;
const CTRL_SESSION_CACHE = 44;
const CTRL_MAX_CERT_LIST = 51;
const CTRL_MAX_SEND_FRAGMENT = 52;
const CTRL_STATUS_CALLBACK = 63;
const CTRL_GROUPS = 92;
const CTRL_SIGALGS = 98;
const CTRL_CLIENT_SIGALGS = 102;
const CTRL_MIN_VERSION = 123;
const CTRL_MAX_VERSION = 124;
const MODE_RELEASE_BUFFERS = 0x10n;
const OP_NO_TICKET = 1n << 14n;
const OP_NO_COMPRESSION = 1n << 17n;
const OP_SERVER_PREFERENCE = 1n << 22n;
const OP_NO_RENEGOTIATION = 1n << 30n;
const FLAG_PARTIAL_CHAIN = 0x80000n;
const IN_CLIENT_HELLO = 0x80;
const IN_TLS12_SERVER_HELLO = 0x100;

export const VERIFY_NONE = 0;
export const VERIFY_PEER = 1;
export const VERIFY_REQUIRE = 3;

/** A peer's chain: leaf, sub-CAs and root of ISO 15118, with one to spare. */
const CHAIN_DEPTH_MAX = 5;
/** Octets of a peer's Certificate message; six certificates are under 8 000. */
const CHAIN_OCTETS_MAX = 32_768n;
/** Octets of a record that goes out: all but certificates fit, and buffers are a quarter. */
const SEND_FRAGMENT_MAX = 4_096n;

const VERSIONS: Readonly<Record<TlsMode, readonly [bigint, bigint]>> = {
  "iso15118-20": [0x0304n, 0x0304n],
  "iso15118-2": [0x0303n, 0x0303n],
  "mixed": [0x0303n, 0x0304n],
};

/**
 * Builds the context of `plan`, without identities (see `useIdentities`); the
 * caller frees it with `SSL_CTX_free`.
 *
 * @param roots the certificates of `plan.roots`; the caller still owns them
 * @throws TlsError that names the setting at fault
 */
export function buildContext(
  plan: ContextPlan,
  roots: readonly Certificate[],
  callbacks: ContextCallbacks,
): Deno.PointerObject {
  const context = emptyContext(plan);
  try {
    applySettings(context, plan);
    addRoots(context, plan, roots);
    applyCallbacks(context, plan, callbacks);
    addTrustedCaKeys(context, plan, callbacks);
    return context;
  } catch (error) {
    openssl().ssl.SSL_CTX_free(context);
    throw error;
  }
}

function emptyContext(plan: ContextPlan): Deno.PointerObject {
  const { ssl } = openssl();
  if (plan.role === "server" && plan.identities.length === 0) {
    throw new TlsError(
      "cannot serve TLS: no certificate chain and key are configured for this station",
    );
  }
  const method = plan.role === "server"
    ? ssl.TLS_server_method()
    : ssl.TLS_client_method();
  const context = ssl.SSL_CTX_new(method);
  if (context === null) {
    throw new TlsError(
      `cannot set up TLS: ${takeErrors().join("; ") || "OpenSSL failed"}`,
    );
  }
  return context;
}

function applySettings(context: Deno.PointerObject, plan: ContextPlan): void {
  const { ssl, crypto } = openssl();
  const [lowest, highest] = VERSIONS[plan.mode];
  const ctrl = (command: number, value: bigint) =>
    ssl.SSL_CTX_ctrl(context, command, value, null);
  const list = (what: string, command: number, names: string) => {
    const text = cString(names);
    crypto.ERR_clear_error();
    if (ssl.SSL_CTX_ctrl(context, command, 0n, pointerTo(text)) !== 1n) {
      throw new TlsError(
        `cannot use the ${what} "${names}": OpenSSL knows none or not all of them`,
      );
    }
  };
  ctrl(CTRL_MIN_VERSION, lowest);
  ctrl(CTRL_MAX_VERSION, highest);
  ctrl(CTRL_SESSION_CACHE, 0n);
  ctrl(CTRL_MODE, MODE_RELEASE_BUFFERS);
  ctrl(CTRL_MAX_SEND_FRAGMENT, SEND_FRAGMENT_MAX);
  ctrl(CTRL_MAX_CERT_LIST, CHAIN_OCTETS_MAX);
  ssl.SSL_CTX_set_num_tickets(context, 0n);
  ssl.SSL_CTX_set_options(
    context,
    OP_NO_TICKET | OP_NO_COMPRESSION | OP_SERVER_PREFERENCE |
      OP_NO_RENEGOTIATION,
  );
  if (
    ssl.SSL_CTX_set_ciphersuites(context, cString(SUITES_TLS13)) !== 1 ||
    ssl.SSL_CTX_set_cipher_list(context, cString(SUITES_TLS12)) !== 1
  ) {
    throw new TlsError(
      `cannot use the cipher suites of ISO 15118: ${takeErrors().join("; ")}`,
    );
  }
  list("key exchange groups", CTRL_GROUPS, plan.groups.join(":"));
  list("signature algorithms", CTRL_SIGALGS, SIGNATURE_ALGORITHMS);
  if (plan.role === "server") {
    list("signature algorithms", CTRL_CLIENT_SIGALGS, SIGNATURE_ALGORITHMS);
  }
}

function addRoots(
  context: Deno.PointerObject,
  plan: ContextPlan,
  roots: readonly Certificate[],
): void {
  const { ssl, crypto } = openssl();
  const store = ssl.SSL_CTX_get_cert_store(context);
  for (const root of roots) {
    crypto.X509_STORE_add_cert(store, root);
    // The peer picks a chain by these names (certificate_authorities).
    ssl.SSL_CTX_add1_to_CA_list(context, root);
  }
  if (plan.trustSubCas) {
    crypto.X509_STORE_set_flags(store, FLAG_PARTIAL_CHAIN);
  }
}

function applyCallbacks(
  context: Deno.PointerObject,
  plan: ContextPlan,
  callbacks: ContextCallbacks,
): void {
  const { ssl } = openssl();
  const authenticate = plan.role === "client" || plan.mode !== "iso15118-2";
  const must = plan.vehicleCertificate === "required";
  ssl.SSL_CTX_set_verify(
    context,
    !authenticate ? VERIFY_NONE : must ? VERIFY_REQUIRE : VERIFY_PEER,
    null,
  );
  ssl.SSL_CTX_set_verify_depth(context, CHAIN_DEPTH_MAX);
  ssl.SSL_CTX_set_cert_verify_callback(context, callbacks.verify, null);
  if (plan.role === "server") {
    ssl.SSL_CTX_set_client_hello_cb(context, callbacks.hello, null);
  }
  if (plan.ocsp !== "off") {
    ssl.SSL_CTX_callback_ctrl(context, CTRL_STATUS_CALLBACK, callbacks.status);
  }
  if (plan.keyLog) {
    ssl.SSL_CTX_set_keylog_callback(context, callbacks.keyLog);
  }
}

/**
 * OpenSSL has no code for `trusted_ca_keys`: a car's list and the station's
 * empty answer come from the callback. TLS 1.3 has none (RFC 8446, 4.2.4).
 */
function addTrustedCaKeys(
  context: Deno.PointerObject,
  plan: ContextPlan,
  callbacks: ContextCallbacks,
): void {
  if (plan.role === "client" && plan.mode === "iso15118-20") return;
  const added = openssl().ssl.SSL_CTX_add_custom_ext(
    context,
    EXTENSION_TRUSTED_CA_KEYS,
    IN_CLIENT_HELLO | IN_TLS12_SERVER_HELLO,
    callbacks.trustedCaKeys,
    ...[null, null, null, null] as const,
  );
  if (added !== 1) {
    throw new TlsError(
      `cannot set up trusted_ca_keys: ${takeErrors().join("; ")}`,
    );
  }
}
