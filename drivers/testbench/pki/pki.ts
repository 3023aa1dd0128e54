/**
 * A complete test PKI: the hierarchies ISO 15118 draws, ready for `start`, for
 * tests and for trying out another maker's station or car.
 *
 * Profiles after ISO 15118-20 annex B: CAs have critical basic constraints with a
 * path length and may sign certificates and CRLs; leaves have critical
 * basic constraints CA:FALSE and digitalSignature.
 *
 * @module
 */

import { writeWhole } from "../../exits/whole_file.ts";
import { writeKey } from "../../keys/mod.ts";
import { TlsError } from "../../tls/errors.ts";
import {
  certificatePem,
  freeIssued,
  issue,
  type Issued,
  type KeyAlgorithm,
  keyPem,
  newKey,
} from "./issue.ts";
import { deliverableEd448, spkiOfAgreementKey } from "./pki_keys.ts";
import {
  type BranchPlan,
  type LeafPlan,
  PKI_FILES,
  type TreePlan,
  TREES,
} from "./pki_plan.ts";
import { openssl } from "../../tls/openssl.ts";
import { writeLists } from "./revoke.ts";

export { OTHER_PKI_FILES, PKI_FILES, type PkiFile } from "./pki_plan.ts";

/** How a test PKI is made. */
export interface PkiOptions {
  /** Default "p521". */
  readonly algorithm?: KeyAlgorithm;
  /** Part of the names of all CAs, to tell two PKIs apart. */
  readonly label?: string;
  /** Days the leaves are valid; CAs ten times as long. Default 365. */
  readonly days?: number;
  /** Wall milliseconds of the beginning; default one hour ago. */
  readonly notBeforeMs?: number;
}

/** Whether `directory` holds all files of a PKI made by `makePki`. */
export function hasPki(directory: string): boolean {
  if (isHalfMade(directory)) return false;
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
/** ITU-T X.509, 9.8: a second public key, for X448 ([V2G20-2534]). */
const SUBJECT_ALT_PUBLIC_KEY_INFO = "2.5.29.72";

/**
 * Makes the PKI in `directory` (made if absent, mode 0700), keys 0600, over
 * whatever lies there: see `hasPki`. Takes tens of milliseconds.
 *
 * @param others makes what belongs to it; until then it counts as half made
 * @returns the names of the files written
 * @throws TlsError when days make no sense; KeyError or Deno's errors on I/O
 */
export function makePki(
  directory: string,
  options: PkiOptions = {},
  others: () => string[] = () => [],
): string[] {
  const days = options.days ?? 365;
  if (!Number.isInteger(days) || days < 1 || days > DAYS_MAX) {
    throw new TlsError(
      `cannot make certificates valid for ${days} days: give a whole number from 1 to ${DAYS_MAX}`,
    );
  }
  Deno.mkdirSync(directory, { recursive: true, mode: 0o700 });
  const mark = `${directory}/${UNFINISHED}`;
  Deno.writeTextFileSync(mark, "");
  const from = options.notBeforeMs ?? Date.now() - HOUR_MS;
  const making: Making = {
    directory,
    algorithm: options.algorithm ?? "p521",
    label: options.label === undefined ? "" : ` ${options.label}`,
    notBeforeMs: from,
    leafEndMs: from + HOUR_MS + days * DAY_MS,
    caEndMs: from + HOUR_MS + days * 10 * DAY_MS,
  };
  const written = TREES.flatMap((tree) => makeTree(making, tree));
  written.push(...others());
  Deno.removeSync(mark);
  return written;
}

/** Lies in the directory while a PKI is made: its files belong together. */
const UNFINISHED = ".unfinished";

/** Whether the making of a PKI in `directory` was begun and never ended, as on a full disk. */
export function isHalfMade(directory: string): boolean {
  try {
    return Deno.statSync(`${directory}/${UNFINISHED}`).isFile;
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return false;
    throw cause;
  }
}

interface Making {
  readonly directory: string;
  readonly algorithm: KeyAlgorithm;
  readonly label: string;
  readonly notBeforeMs: number;
  readonly leafEndMs: number;
  readonly caEndMs: number;
}

function makeTree(making: Making, tree: TreePlan): string[] {
  const { domain } = tree;
  const root = makeCa(
    making,
    domain,
    `${domain} Test Root CA${making.label}`,
    undefined,
  );
  const written = writePair(making, tree.root, root, [root]);
  const cas = [root];
  for (const branch of tree.branches) {
    const name = `${branch.domain} Test Sub-CA${making.label}`;
    const sub1 = makeCa(making, branch.domain, `${name} 1`, root, 1);
    const sub2 = makeCa(making, branch.domain, `${name} 2`, sub1, 0);
    cas.push(sub1, sub2);
    written.push(
      ...writePair(making, `${branch.prefix}_sub1`, sub1, [sub1]),
      ...writePair(making, `${branch.prefix}_sub2`, sub2, [sub2]),
      ...branch.leaves.flatMap((leaf) =>
        makeLeaf(making, branch, leaf, [sub2, sub1])
      ),
    );
  }
  if (tree.crl !== undefined) {
    const { directory, algorithm, notBeforeMs, caEndMs } = making;
    const dates = { thisUpdateMs: notBeforeMs, nextUpdateMs: caEndMs };
    writeLists(`${directory}/${tree.crl}`, algorithm, cas, [], dates);
    written.push(tree.crl);
  }
  cas.forEach(freeIssued);
  return written;
}

function makeCa(
  { algorithm, notBeforeMs, caEndMs }: Making,
  domain: string,
  commonName: string,
  issuer: Issued | undefined,
  pathLength?: number,
): Issued {
  const limit = pathLength === undefined ? "" : `,pathlen:${pathLength}`;
  const extensions: (readonly [string, string])[] = [
    ["basicConstraints", `critical,CA:TRUE${limit}`],
    ["keyUsage", "critical,keyCertSign,cRLSign"],
    ["subjectKeyIdentifier", "hash"],
  ];
  if (issuer !== undefined) {
    extensions.push(["authorityKeyIdentifier", "keyid:always"]);
  }
  const plan = { commonName, domain, notBeforeMs, notAfterMs: caEndMs };
  return issue({ ...plan, extensions }, algorithm, issuer);
}

function makeLeaf(
  making: Making,
  { domain }: BranchPlan,
  plan: LeafPlan,
  above: readonly [Issued, Issued],
): string[] {
  const { algorithm, directory, notBeforeMs, leafEndMs } = making;
  const extensions: (readonly [string, string])[] = [
    ["basicConstraints", "critical,CA:FALSE"],
    ["keyUsage", plan.usage],
    ["subjectKeyIdentifier", "hash"],
    ["authorityKeyIdentifier", "keyid:always"],
  ];
  if (plan.extended !== undefined) {
    extensions.push(["extendedKeyUsage", plan.extended]);
  }
  const written: string[] = [];
  if (plan.hasAgreementKey === true && algorithm !== "p256") {
    const key = newKey("x448");
    const pem = keyPem(key);
    openssl().crypto.EVP_PKEY_free(key);
    const info = spkiOfAgreementKey(pem).toHex();
    extensions.push([SUBJECT_ALT_PUBLIC_KEY_INFO, `DER:${info}`]);
    writeKey(`file:${directory}/${plan.name}_x448.key`, pem);
    pem.fill(0);
    written.push(`${plan.name}_x448.key`);
  }
  const own = plan.isDelivered === true && algorithm === "ed448"
    ? deliverableEd448()
    : newKey(algorithm);
  const leaf = issue(
    {
      commonName: plan.commonName,
      domain,
      notBeforeMs,
      notAfterMs: leafEndMs,
      extensions,
    },
    algorithm,
    above[0],
    own,
  );
  written.push(...writePair(making, plan.name, leaf, [leaf, ...above]));
  freeIssued(leaf);
  return written;
}

function writePair(
  { directory }: Making,
  name: string,
  own: Issued,
  chain: readonly Issued[],
): string[] {
  const pem = chain.flatMap((one) => [...certificatePem(one.certificate)]);
  writeWhole(`${directory}/${name}.pem`, new Uint8Array(pem));
  const key = keyPem(own.key);
  writeKey(`file:${directory}/${name}.key`, key);
  key.fill(0);
  return [`${name}.pem`, `${name}.key`];
}
