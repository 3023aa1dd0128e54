import type { TlsClientConfig } from "../../../drivers/tls/mod.ts";

/** What a car with the test PKI in `pki` shows to a charger and whom it trusts. */
export function vehicleTls(pki: string): TlsClientConfig {
  return {
    mode: "iso15118-20",
    identities: [{
      chain: `${pki}/vehicle.pem`,
      key: `file:${pki}/vehicle.key`,
    }],
    roots: [`${pki}/v2g_root.pem`],
  };
}
