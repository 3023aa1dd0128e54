import { keyFiles, keyReference } from "../../drivers/keys/mod.ts";
import type { TlsClientConfig, TlsMode } from "../../drivers/tls/mod.ts";
import type { Family } from "../../protocols/iso15118/sap/mod.ts";
import { type CarFiles, NO_FILES } from "./ev_files.ts";
import { isFile, pkiOfToday } from "./pki_places.ts";

/** TLS versions of a vehicle by the names of its options. */
export type TlsVersion = "1.2" | "1.3";

/**
 * What a car with the test PKI in `pki`, or with `files` of another, shows to a
 * charger and whom it trusts; nothing for DIN, which knows no TLS. By default
 * -20 has TLS 1.3 with a vehicle certificate, -2 TLS 1.2 without one.
 */
export function vehicleTls(
  pki: string,
  family: Family,
  version: TlsVersion = family === "iso2" ? "1.2" : "1.3",
  files: CarFiles = NO_FILES,
): TlsClientConfig | undefined {
  if (family === "din") return undefined;
  const mode: TlsMode = version === "1.2" ? "iso15118-2" : "iso15118-20";
  // A station shows its P-256 leaf on TLS 1.2, whatever is to be spoken.
  const today = version === "1.2" || family === "iso2";
  const places = today ? [pki, pkiOfToday(pki)] : [pki];
  const roots = [...new Set(places)].map((place) => `${place}/v2g_root.pem`);
  const own = files.vehicle ?? {
    chain: `${pki}/vehicle.pem`,
    key: keyReference(`${pki}/vehicle.key`, files.password),
  };
  return {
    mode,
    roots: files.roots.length > 0 ? files.roots : roots,
    ...((version === "1.3" || files.vehicle) && { identities: [own] }),
  };
}

/** The first file that the settings name and that is not there. */
export function missingFile(
  { roots, identities = [] }: TlsClientConfig,
): string | undefined {
  const own = identities.flatMap(({ chain, key }) => [chain, ...keyFiles(key)]);
  return [...roots, ...own].find((path) => path !== undefined && !isFile(path));
}
