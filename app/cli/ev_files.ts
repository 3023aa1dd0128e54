/**
 * The options of `v2gate ev` that name files: a car with certificates of any
 * other maker's PKI, whatever its files are called.
 *
 * @module
 */

import { keyReference } from "../../drivers/keys/mod.ts";
import type { Arguments } from "./io.ts";

/** A chain, leaf first, with the reference of its leaf's key. */
export interface KeyedFiles {
  readonly chain: string;
  readonly key: string;
}

/** What is named one by one; what is not comes out of the directory of --pki. */
export interface CarFiles {
  /** V2G roots; empty for that of the directory. */
  readonly roots: readonly string[];
  readonly vehicle?: KeyedFiles;
  readonly contract?: KeyedFiles;
  readonly provisioning?: KeyedFiles;
  /** Whose first line opens encrypted keys, those of the directory too. */
  readonly password?: string;
}

/** A car whose files all lie in the directory of --pki. */
export const NO_FILES: CarFiles = { roots: [] };

/** Options that may be given once. */
export const FILE_OPTIONS = [
  "--vehicle",
  "--vehicle-key",
  "--contract-chain",
  "--contract-key",
  "--provisioning",
  "--provisioning-key",
  "--key-password",
] as const;

type FileOption = typeof FILE_OPTIONS[number];

/** What the help says of them. */
export const FILE_HELP =
  `Certificates of another PKI, PEM, instead of those in --pki; a chain has its
leaf first and then its sub-CAs, keys may be encrypted and are mode 0600:
  --root FILE        V2G root; may be given several times
  --vehicle FILE     the vehicle certificate, with --vehicle-key FILE; shown in
                     TLS 1.2 too, to a station that asks for one
  --contract-chain FILE  the contract, with --contract-key FILE; with --contract
                     these are where the new one goes
  --provisioning FILE  the OEM provisioning certificate, with
                     --provisioning-key FILE
  --key-password FILE  its first line opens keys that are encrypted; mode 0600`;

/**
 * The files that are named.
 *
 * @throws RangeError for a chain without its key, or a key without its chain
 */
export function filesOf(
  { options, lists }: Pick<Arguments, "options" | "lists">,
): CarFiles {
  const password = options.get("--key-password");
  const keyed = (chainName: FileOption, keyName: FileOption) => {
    const chain = options.get(chainName);
    const key = options.get(keyName);
    if ((chain === undefined) !== (key === undefined)) {
      throw new RangeError(`${chainName} and ${keyName} go together`);
    }
    return chain === undefined || key === undefined
      ? undefined
      : { chain, key: keyReference(key, password) };
  };
  const vehicle = keyed("--vehicle", "--vehicle-key");
  const contract = keyed("--contract-chain", "--contract-key");
  const provisioning = keyed("--provisioning", "--provisioning-key");
  return {
    roots: lists.get("--root") ?? [],
    ...(vehicle && { vehicle }),
    ...(contract && { contract }),
    ...(provisioning && { provisioning }),
    ...(password !== undefined && { password }),
  };
}
