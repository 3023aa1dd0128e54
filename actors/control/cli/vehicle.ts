import type { TlsClientConfig, TlsMode } from "../../../drivers/tls/mod.ts";
import type { Family } from "../../../protocols/iso15118/sap/mod.ts";
import { pkiOfToday } from "./pki_places.ts";

/** TLS versions of a vehicle by the names of its options. */
export type TlsVersion = "1.2" | "1.3";

/**
 * What a car with the test PKI in `pki` shows to a charger and whom it trusts;
 * nothing for DIN, which knows no TLS. By default -20 has TLS 1.3 with a
 * vehicle certificate, -2 TLS 1.2 without one.
 */
export function vehicleTls(
  pki: string,
  family: Family,
  version: TlsVersion = family === "iso2" ? "1.2" : "1.3",
): TlsClientConfig | undefined {
  if (family === "din") return undefined;
  const place = family === "iso2" ? pkiOfToday(pki) : pki;
  const mode: TlsMode = version === "1.2" ? "iso15118-2" : "iso15118-20";
  const roots = [`${pki}/v2g_root.pem`, `${place}/v2g_root.pem`];
  const own = { chain: `${pki}/vehicle.pem`, key: `file:${pki}/vehicle.key` };
  return {
    mode,
    roots: [...new Set(roots)],
    ...(version === "1.3" && { identities: [own] }),
  };
}
