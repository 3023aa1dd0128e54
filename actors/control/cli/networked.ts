/**
 * The surroundings of a gateway on a real network: SDP, TCP and TLS.
 *
 * @module
 */

import { hasPki, makePki } from "../../../drivers/tls/mod.ts";
import type { Surroundings } from "../../assemble.ts";
import { findCharger } from "../../session/find_charger.ts";
import { sdpActor } from "../../session/link_listener.ts";
import type { GatewayConfig } from "../config/mod.ts";
import { vehicleTls } from "./vehicle.ts";

/** Listeners for real cars, and links of virtual ones over the same way. */
export function networked(
  { security }: GatewayConfig,
): Pick<Surroundings, "listener" | "connect"> {
  const { tls: policy, pkiDirectory: pki, groups } = security;
  const tls = {
    mode: "iso15118-20",
    identities: [{ chain: `${pki}/secc.pem`, key: `file:${pki}/secc.key` }],
    roots: [`${pki}/oem_root.pem`, `${pki}/v2g_root.pem`],
    groups,
  } as const;
  return {
    listener: ({ id, interface: name, sdpPort }) => ({
      logic: sdpActor,
      input: {
        chargerId: id,
        interface: name,
        sdpPort,
        policy,
        ...(policy !== "off" && { tls }),
      },
    }),
    connect: ({ interface: name, sdpPort }) =>
      findCharger({
        interface: name,
        sdpPort,
        tls: policy === "off" ? undefined : vehicleTls(pki),
      }),
  };
}

/**
 * Makes a test PKI when TLS needs one and there is none; says so in words.
 * A directory that holds anything else is left alone: its files are examined
 * when the first car comes.
 */
export function preparePki({ security }: GatewayConfig): string | undefined {
  const { tls, pkiDirectory } = security;
  if (tls === "off" || hasPki(pkiDirectory) || isThere(pkiDirectory)) {
    return undefined;
  }
  makePki(pkiDirectory);
  return `a test PKI was made in ${pkiDirectory}`;
}

function isThere(path: string): boolean {
  try {
    return [...Deno.readDirSync(path)].length > 0;
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return false;
    throw cause;
  }
}
