/**
 * The surroundings of a gateway on a real network: SDP, TCP and TLS.
 *
 * @module
 */

import { appendLines } from "../../drivers/exits/files.ts";
import type { TlsServerConfig } from "../../drivers/tls/mod.ts";
import type { Surroundings } from "../surroundings.ts";
import { findCharger } from "../../actors/car/find_charger.ts";
import { sdpActor } from "../../actors/session/link_listener.ts";
import type { GatewayConfig } from "../config/mod.ts";
import {
  hasPkis,
  isFile,
  isHalfPkis,
  makePkis,
  pkiOfToday,
} from "./pki_places.ts";
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
export function stationTls(
  { pkiDirectory: pki, groups, ocsp, keyLog }: GatewayConfig["security"],
  speaksIso2: boolean,
): TlsServerConfig {
  const today = pkiOfToday(pki);
  const places = [...new Set([pki, today])];
  const roots = places.flatMap((place) => [
    `${place}/oem_root.pem`,
    `${place}/v2g_root.pem`,
  ]).filter(isFile);
  const all = places.map((place) => identity(place, places, ocsp));
  const common = {
    roots,
    ...(keyLog !== "" && { keyLog: appendLines(keyLog) }),
  };
  if (!speaksIso2) {
    const identities = all.slice(0, 1);
    return { ...common, identities, mode: "iso15118-20", groups };
  }
  return {
    ...common,
    mode: "mixed",
    // A car gets the chain whose root and keys it knows.
    identities: all,
    identitiesTls12: all.slice(-1),
    groups: [...new Set([...groups, "P-256"])],
    // Cars of -2 have none; -20 is refused in SAP on a link without one.
    vehicleCertificate: "requested",
  };
}

/** The station's certificate in a directory, with the responses that lie nearest to it. */
function identity(
  place: string,
  places: readonly string[],
  ocsp: readonly string[],
) {
  const below = places.filter((other) => other.startsWith(`${place}/`));
  const own = ocsp.filter((path) =>
    place === places[0]
      ? !below.some((other) => path.startsWith(`${other}/`))
      : path.startsWith(`${place}/`)
  );
  return {
    chain: `${place}/secc.pem`,
    key: `file:${place}/secc.key`,
    ocsp: own,
  };
}

/**
 * Makes a test PKI when TLS needs one and there is none; says so in words.
 * A directory that holds anything else is left alone: its files are examined
 * when the first car comes.
 */
export function preparePki({ security }: GatewayConfig): string | undefined {
  const { tls, pkiDirectory } = security;
  if (tls === "off") return undefined;
  const isWanted = isHalfPkis(pkiDirectory) ||
    !(hasPkis(pkiDirectory) || isThere(pkiDirectory));
  if (!isWanted) return undefined;
  makePkis(pkiDirectory);
  return `a test PKI was made in ${pkiDirectory}`;
}

/** Files of the station's TLS that are not there. */
export function missingForTls(
  { security }: Pick<GatewayConfig, "security">,
): string[] {
  const { tls, pkiDirectory: pki, ocsp } = security;
  if (tls === "off") return [];
  const needed = [`${pki}/secc.pem`, `${pki}/secc.key`, ...ocsp];
  return needed.filter((path) => !isFile(path));
}

function isThere(path: string): boolean {
  try {
    return [...Deno.readDirSync(path)].length > 0;
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return false;
    throw cause;
  }
}
