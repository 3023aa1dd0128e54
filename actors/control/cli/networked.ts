/**
 * The surroundings of a gateway on a real network: SDP, TCP and TLS.
 *
 * @module
 */

import type { TlsServerConfig } from "../../../drivers/tls/mod.ts";
import type { Surroundings } from "../../assemble.ts";
import { findCharger } from "../../session/find_charger.ts";
import { sdpActor } from "../../session/link_listener.ts";
import type { GatewayConfig } from "../config/mod.ts";
import { hasPkis, makePkis, pkiOfToday } from "./pki_places.ts";
import { vehicleTls } from "./vehicle.ts";

/** Listeners for real cars, and links of virtual ones over the same way. */
export function networked(
  { security, protocols }: GatewayConfig,
): Pick<Surroundings, "listener" | "connect"> {
  const { tls: policy, pkiDirectory: pki } = security;
  const tls = stationTls(security, protocols.includes("iso2"));
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
    connect: ({ interface: name, sdpPort }, _n, { protocol, auth }) => {
      // Only -20 and contracts need TLS; the cars of today go without.
      const wants = protocol === "iso20" || auth === "pnc" ||
        policy === "required";
      const tls = policy !== "off" && wants
        ? vehicleTls(pki, protocol)
        : undefined;
      return findCharger({ interface: name, sdpPort, tls });
    },
  };
}

/** TLS of the station: 1.3 for -20, and where -2 is spoken 1.2 beside it. */
function stationTls(
  { pkiDirectory: pki, groups }: GatewayConfig["security"],
  speaksIso2: boolean,
): TlsServerConfig {
  const today = pkiOfToday(pki);
  const common = {
    identities: [identity(pki)],
    roots: [
      ...new Set([pki, today].flatMap((place) => [
        `${place}/oem_root.pem`,
        `${place}/v2g_root.pem`,
      ])),
    ],
  };
  if (!speaksIso2) return { ...common, mode: "iso15118-20", groups };
  return {
    ...common,
    mode: "mixed",
    identitiesTls12: [identity(today)],
    groups: [...new Set([...groups, "P-256"])],
    // Cars of -2 have none; -20 is refused in SAP on a link without one.
    vehicleCertificate: "requested",
  };
}

function identity(place: string) {
  return { chain: `${place}/secc.pem`, key: `file:${place}/secc.key` };
}

/**
 * Makes a test PKI when TLS needs one and there is none; says so in words.
 * A directory that holds anything else is left alone: its files are examined
 * when the first car comes.
 */
export function preparePki({ security }: GatewayConfig): string | undefined {
  const { tls, pkiDirectory } = security;
  if (tls === "off" || hasPkis(pkiDirectory) || isThere(pkiDirectory)) {
    return undefined;
  }
  makePkis(pkiDirectory);
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
