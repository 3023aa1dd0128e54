/**
 * A complete test PKI: four hierarchies as ISO 15118 draws them, ready for
 * `start`, for tests and for trying out another maker's station or car.
 *
 * Profiles after ISO 15118-20 annex B: CAs have critical basic constraints with a
 * path length and may sign certificates and CRLs; leaves have critical
 * basic constraints CA:FALSE and digitalSignature.
 *
 * @module
 */

import { writeKey } from "../keys/mod.ts";
import { TlsError } from "./errors.ts";
import {
  certificatePem,
  freeIssued,
  issue,
  type Issued,
  type KeyAlgorithm,
  keyPem,
} from "./issue.ts";

/** How a test PKI is made. */
export interface PkiOptions {
  /** Default "p521". */
  readonly algorithm?: KeyAlgorithm;
  /** Days the leaves are valid; CAs ten times as long. Default 365. */
  readonly days?: number;
  /** Wall milliseconds of the beginning; default one hour ago. */
  readonly notBeforeMs?: number;
}

/** What one file is for. */
export interface PkiFile {
  readonly name: string;
  readonly purpose: string;
}

/** Certificate files; each certificate's key is beside it as `.key`. */
export const PKI_FILES: readonly PkiFile[] = [
  { name: "v2g_root.pem", purpose: "V2G root: what cars trust" },
  { name: "cpo_sub1.pem", purpose: "first sub-CA of the operator" },
  { name: "cpo_sub2.pem", purpose: "second sub-CA of the operator" },
  { name: "secc.pem", purpose: "the station's leaf and its two sub-CAs" },
  { name: "oem_root.pem", purpose: "OEM root: what stations trust" },
  { name: "oem_sub1.pem", purpose: "first sub-CA of the car maker" },
  { name: "oem_sub2.pem", purpose: "second sub-CA of the car maker" },
  { name: "vehicle.pem", purpose: "the vehicle's leaf and its two sub-CAs" },
  { name: "mo_root.pem", purpose: "root of the mobility operator" },
  { name: "mo_sub1.pem", purpose: "first sub-CA of the mobility operator" },
  { name: "mo_sub2.pem", purpose: "second sub-CA of the mobility operator" },
  { name: "contract.pem", purpose: "a contract's leaf and its two sub-CAs" },
];

/** Whether `directory` holds all files of a PKI made by `makePki`. */
export function hasPki(directory: string): boolean {
  try {
    return PKI_FILES.flatMap(({ name }) => [
      name,
      name.replace(/\.pem$/, ".key"),
    ]).every((name) => Deno.statSync(`${directory}/${name}`).isFile);
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return false;
    throw cause;
  }
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** UTC seconds beyond this year would not fit the profile's dates. */
const DAYS_MAX = 3_650;

interface Hierarchy {
  readonly domain: string;
  readonly rootDomain: string;
  readonly root: string;
  readonly prefix: string;
  readonly leaf: string;
  readonly leafName: string;
  readonly usage: string;
  readonly extended: string | undefined;
}

const HIERARCHIES: readonly Hierarchy[] = [
  {
    domain: "CPO",
    rootDomain: "V2G",
    root: "v2g_root",
    prefix: "cpo",
    leaf: "secc",
    leafName: "DEV2GE0001",
    usage: "critical,digitalSignature,keyAgreement",
    extended: "serverAuth",
  },
  {
    domain: "OEM",
    rootDomain: "OEM",
    root: "oem_root",
    prefix: "oem",
    leaf: "vehicle",
    leafName: "WV2TESTVEHICLE0001",
    usage: "critical,digitalSignature,keyAgreement",
    extended: "clientAuth",
  },
  {
    domain: "MO",
    rootDomain: "MO",
    root: "mo_root",
    prefix: "mo",
    leaf: "contract",
    leafName: "DEV2GC00000001",
    usage: "critical,digitalSignature,nonRepudiation,keyAgreement",
    extended: undefined,
  },
];

/**
 * Makes the PKI in `directory` (made if absent, mode 0700), keys 0600, over
 * whatever lies there: see `hasPki`. Takes tens of milliseconds.
 *
 * @returns the names of the files written
 * @throws TlsError when days make no sense; KeyError or Deno's errors on I/O
 */
export function makePki(directory: string, options: PkiOptions = {}): string[] {
  const days = options.days ?? 365;
  if (!Number.isInteger(days) || days < 1 || days > DAYS_MAX) {
    throw new TlsError(
      `cannot make certificates valid for ${days} days: give a whole number from 1 to ${DAYS_MAX}`,
    );
  }
  Deno.mkdirSync(directory, { recursive: true, mode: 0o700 });
  const from = options.notBeforeMs ?? Date.now() - HOUR_MS;
  return HIERARCHIES.flatMap((hierarchy) =>
    makeHierarchy(directory, hierarchy, options.algorithm ?? "p521", {
      notBeforeMs: from,
      leafEndMs: from + HOUR_MS + days * DAY_MS,
      caEndMs: from + HOUR_MS + days * 10 * DAY_MS,
    })
  );
}

interface Dates {
  readonly notBeforeMs: number;
  readonly leafEndMs: number;
  readonly caEndMs: number;
}

function makeHierarchy(
  directory: string,
  of: Hierarchy,
  algorithm: KeyAlgorithm,
  dates: Dates,
): string[] {
  const ca = (
    domain: string,
    name: string,
    pathLength: number | undefined,
    issuer: Issued | undefined,
  ) =>
    issue(
      {
        commonName: name,
        domain,
        notBeforeMs: dates.notBeforeMs,
        notAfterMs: dates.caEndMs,
        extensions: caExtensions(pathLength, issuer === undefined),
      },
      algorithm,
      issuer,
    );
  const root = ca(
    of.rootDomain,
    `${of.rootDomain} Test Root CA`,
    undefined,
    undefined,
  );
  const sub1 = ca(of.domain, `${of.domain} Test Sub-CA 1`, 1, root);
  const sub2 = ca(of.domain, `${of.domain} Test Sub-CA 2`, 0, sub1);
  const leaf = issue(
    {
      commonName: of.leafName,
      domain: of.domain,
      notBeforeMs: dates.notBeforeMs,
      notAfterMs: dates.leafEndMs,
      extensions: leafExtensions(of),
    },
    algorithm,
    sub2,
  );
  const written = [
    ...writePair(directory, of.root, root, [root]),
    ...writePair(directory, `${of.prefix}_sub1`, sub1, [sub1]),
    ...writePair(directory, `${of.prefix}_sub2`, sub2, [sub2]),
    ...writePair(directory, of.leaf, leaf, [leaf, sub2, sub1]),
  ];
  [root, sub1, sub2, leaf].forEach(freeIssued);
  return written;
}

function caExtensions(
  pathLength: number | undefined,
  isRoot: boolean,
): (readonly [string, string])[] {
  const limit = pathLength === undefined ? "" : `,pathlen:${pathLength}`;
  return [
    ["basicConstraints", `critical,CA:TRUE${limit}`],
    ["keyUsage", "critical,keyCertSign,cRLSign"],
    ["subjectKeyIdentifier", "hash"],
    ...(isRoot ? [] : [["authorityKeyIdentifier", "keyid:always"]] as const),
  ];
}

function leafExtensions(of: Hierarchy): (readonly [string, string])[] {
  return [
    ["basicConstraints", "critical,CA:FALSE"],
    ["keyUsage", of.usage],
    ...(of.extended === undefined
      ? []
      : [["extendedKeyUsage", of.extended]] as const),
    ["subjectKeyIdentifier", "hash"],
    ["authorityKeyIdentifier", "keyid:always"],
  ];
}

function writePair(
  directory: string,
  name: string,
  own: Issued,
  chain: readonly Issued[],
): string[] {
  const pem = chain.flatMap((one) => [...certificatePem(one.certificate)]);
  Deno.writeFileSync(`${directory}/${name}.pem`, new Uint8Array(pem));
  const key = keyPem(own.key);
  writeKey(`file:${directory}/${name}.key`, key);
  key.fill(0);
  return [`${name}.pem`, `${name}.key`];
}
