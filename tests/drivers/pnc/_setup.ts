/** A test PKI of each kind, and who uses it. */

import {
  type KeyAlgorithm,
  makePki,
} from "../../../drivers/testbench/pki/mod.ts";
import {
  type CarPncFiles,
  openCarPnc,
  openStationPnc,
  type StationPncFiles,
} from "../../../drivers/pnc/mod.ts";
import { openEmbeddedBackend } from "../../../drivers/testbench/embedded_backend.ts";

const base = Deno.makeTempDirSync({ prefix: "v2gate-pnc-" });
globalThis.addEventListener(
  "unload",
  () => Deno.removeSync(base, { recursive: true }),
);

let count = 0;

/** A directory of its own with a fresh PKI. */
export function freshPki(algorithm: KeyAlgorithm): string {
  const directory = `${base}/${algorithm}-${count++}`;
  makePki(directory, { algorithm });
  return directory;
}

/** A directory of its own with nothing in it. */
export function freshDirectory(): string {
  const directory = `${base}/empty-${count++}`;
  Deno.mkdirSync(directory);
  return directory;
}

export function station(pki: string, more: Partial<StationPncFiles> = {}) {
  return openStationPnc({
    roots: [`${pki}/mo_root.pem`, `${pki}/v2g_root.pem`],
    ...more,
  });
}

export function backend(pki: string, nowMs?: () => number) {
  const keyed = (name: string) => ({
    chain: `${pki}/${name}.pem`,
    key: `file:${pki}/${name}.key`,
  });
  return openEmbeddedBackend({
    contract: keyed("contract"),
    service: keyed("cps"),
    oem: ["oem_root", "oem_sub1", "oem_sub2"].map((name) =>
      `${pki}/${name}.pem`
    ),
    mo: ["mo_root", "mo_sub1", "mo_sub2"].map((name) => `${pki}/${name}.pem`),
  }, nowMs);
}

export function car(pki: string, more: Partial<CarPncFiles> = {}) {
  const hasAgreementKey = !pki.includes("/p256-");
  return openCarPnc({
    roots: [`${pki}/v2g_root.pem`],
    contract: {
      chain: `${pki}/contract.pem`,
      key: `file:${pki}/contract.key`,
    },
    provisioning: {
      chain: `${pki}/oem_prov.pem`,
      key: `file:${pki}/oem_prov.key`,
      ...(hasAgreementKey
        ? { agreementKey: `file:${pki}/oem_prov_x448.key` }
        : {}),
    },
    ...more,
  });
}
