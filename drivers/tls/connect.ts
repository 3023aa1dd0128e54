/**
 * TLS over a raw link, as the station or as the car.
 *
 * @module
 */

import type { ByteLink } from "../exits/link.ts";
import {
  clientPlan,
  type ContextPlan,
  HANDSHAKE_TIMEOUT_MS,
  serverPlan,
  type TlsClientConfig,
  type TlsClock,
  type TlsServerConfig,
} from "./config.ts";
import { runHandshake } from "./handshaker.ts";
import { discardSession, TlsLink } from "./link.ts";
import { openssl } from "./openssl.ts";

const PROCESS_CLOCK: TlsClock = {
  setTimeout: (fire, ms) => {
    const id = setTimeout(fire, ms);
    return () => clearTimeout(id);
  },
  clearTimeout: (cancel) => {
    if (typeof cancel === "function") cancel();
  },
};

/**
 * Accepts TLS on `raw` as a station (SECC). `raw` belongs to the result, and
 * is closed when the handshake fails.
 *
 * @throws TlsError with a sentence: which certificate, which rule, what to do
 */
export function serveTls(
  raw: ByteLink,
  config: TlsServerConfig,
): Promise<ByteLink> {
  return establish(raw, serverPlan(config), config);
}

/**
 * Begins TLS on `raw` as a car (EVCC). In TLS 1.3 the station judges the
 * vehicle certificate after this returns: a refusal shows at the first `read`.
 *
 * @throws TlsError with a sentence: which certificate, which rule, what to do
 */
export function connectTls(
  raw: ByteLink,
  config: TlsClientConfig,
): Promise<ByteLink> {
  return establish(raw, clientPlan(config), config);
}

async function establish(
  raw: ByteLink,
  plan: ContextPlan,
  config: TlsServerConfig | TlsClientConfig,
): Promise<ByteLink> {
  openssl();
  const session = await runHandshake(raw, {
    plan,
    clock: config.clock ?? PROCESS_CLOCK,
    timeoutMs: config.handshakeTimeoutMs ?? HANDSHAKE_TIMEOUT_MS,
    onKeyLog: config.keyLog,
    onNote: config.onNote,
    discard: discardSession,
  });
  return new TlsLink(raw, session, plan.role);
}
