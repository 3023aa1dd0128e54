/**
 * Plug & Charge of a gateway out of its files: the station's checks, a
 * certificate backend for tests, and the contracts of virtual cars.
 *
 * @module
 */

import {
  openCarPnc,
  openStationPnc,
  PncFileError,
} from "../../drivers/pnc/mod.ts";
import { openEmbeddedBackend } from "../../drivers/testbench/embedded_backend.ts";
import type { CertificateBackend } from "../../protocols/iso15118/pnc/provisioning/mod.ts";
import type { CarPnc } from "../../protocols/iso15118/pnc/types.ts";
import type { Family } from "../../protocols/iso15118/sap/mod.ts";
import { KeyError, keyReference } from "../../drivers/keys/mod.ts";
import type { PlugAndCharge } from "../surroundings.ts";
import type { GatewayConfig } from "../config/mod.ts";
import { type CarFiles, NO_FILES } from "./ev_files.ts";
import { isFile, pkiOfToday } from "./pki_places.ts";

/** What the configuration says of contracts, or why they are not taken. */
export async function contractsOf(
  config: GatewayConfig,
): Promise<PlugAndCharge | string> {
  const { security, plugAndCharge, protocols, virtualCars } = config;
  if (!plugAndCharge.enabled) return "Plug & Charge is switched off";
  if (security.tls === "off") return "Plug & Charge needs TLS";
  const pki = security.pkiDirectory;
  const places = [...new Set([pki, pkiOfToday(pki)])];
  const found = (name: string) =>
    places.map((place) => `${place}/${name}`).filter(isFile);
  const roots = plugAndCharge.roots.length > 0
    ? plugAndCharge.roots
    : found("mo_root.pem").length === 0
    ? []
    : [...found("mo_root.pem"), ...found("v2g_root.pem")];
  if (roots.length === 0) {
    return `Plug & Charge is not offered: there is no mo_root.pem in ${pki}`;
  }
  const [tariffKey] = found("mo_sub2.key").toReversed();
  // A file that was cut short costs Plug & Charge, not the start: others charge.
  const station = await openStationPnc({
    roots,
    crls: [...plugAndCharge.crls, ...found("mo.crl")],
    ocsp: plugAndCharge.ocsp,
    requireRevocation: plugAndCharge.requireRevocation,
    ...(tariffKey !== undefined && { key: `file:${tariffKey}` }),
  }).catch((cause) => {
    if (!isOfFile(cause)) throw cause;
    return `Plug & Charge is not offered: ${cause.message}`;
  });
  if (typeof station === "string") return station;
  const backend = plugAndCharge.certificates === "embedded"
    ? await embedded(pki)
    : undefined;
  const cars = new Map<Family, CarPnc>();
  for (const family of protocols) {
    const wanted = virtualCars.some(({ auth, protocol }) =>
      auth === "pnc" && protocol === family
    );
    if (wanted) cars.set(family, await carContract(pki, family));
  }
  return {
    station,
    ...(backend && { certificates: backend }),
    car: (protocol) => cars.get(protocol),
  };
}

function isOfFile(cause: unknown): cause is PncFileError | KeyError {
  return cause instanceof PncFileError || cause instanceof KeyError;
}

/**
 * The contract of a car with the test PKI in `pki`, or with `files` of another.
 *
 * @throws PncFileError or KeyError for a file that is missing or cannot be used
 */
export async function carContract(
  pki: string,
  family: Family,
  wants?: "install" | "update",
  files: CarFiles = NO_FILES,
): Promise<CarPnc> {
  const place = family === "iso2" ? pkiOfToday(pki) : pki;
  const { password } = files;
  // What is installed is the car's own: the contract of the PKI stays.
  const contract = files.contract ??
    keyed(place, wants === undefined ? "contract" : "installed", password);
  if (wants === "update" && !isFile(contract.chain)) {
    throw new PncFileError(
      `there is no contract to update: get one into ${contract.chain} with --contract install`,
    );
  }
  const agreementKey = `${place}/oem_prov_x448.key`;
  const provisioning = files.provisioning ?? {
    ...keyed(place, "oem_prov", password),
    ...(isFile(agreementKey) && {
      agreementKey: keyReference(agreementKey, password),
    }),
  };
  const provisioned = wants === "install" || isFile(provisioning.chain);
  return await openCarPnc({
    roots: files.roots.length > 0 ? files.roots : [`${place}/v2g_root.pem`],
    contract,
    ...(provisioned && { provisioning }),
    ...(wants && { wants }),
  });
}

/** Contracts of the test PKIs: each by its own kind of keys, -2 by P-256. */
async function embedded(pki: string): Promise<CertificateBackend | undefined> {
  const today = await embeddedIn(pkiOfToday(pki));
  const main = await embeddedIn(pki);
  if (!today || !main) return main ?? today;
  return {
    async request(set, action, exiRequest) {
      if (set === "iso2") return await today.request(set, action, exiRequest);
      const answer = await main.request(set, action, exiRequest);
      // Some cars of -20 hold provisioning certificates of -2.
      return answer.ok ? answer : await today.request(set, action, exiRequest);
    },
  };
}

async function embeddedIn(
  place: string,
): Promise<CertificateBackend | undefined> {
  const needed = ["contract", "cps", "oem_root", "mo_root"];
  if (!needed.every((name) => isFile(`${place}/${name}.pem`))) return undefined;
  const above = (role: string) =>
    ["root", "sub1", "sub2"].map((name) => `${place}/${role}_${name}.pem`)
      .filter(isFile);
  return await openEmbeddedBackend({
    contract: keyed(place, "contract"),
    service: keyed(place, "cps"),
    oem: above("oem"),
    mo: above("mo"),
  });
}

function keyed(place: string, name: string, password?: string) {
  return {
    chain: `${place}/${name}.pem`,
    key: keyReference(`${place}/${name}.key`, password),
  };
}
