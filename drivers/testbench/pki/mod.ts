/**
 * A test PKI: roots, sub-CAs, stations, vehicles and contracts, as files.
 *
 * `pki.ts` makes it by the plan in `pki_plan.ts`, with keys of `pki_keys.ts`;
 * `issue.ts` signs a certificate and `revoke.ts` withdraws one.
 *
 * @module
 */

export {
  hasPki,
  isHalfMade,
  makePki,
  OTHER_PKI_FILES,
  PKI_FILES,
  type PkiOptions,
} from "./pki.ts";
export { revokeContract } from "./revoke.ts";
export type { KeyAlgorithm } from "./issue.ts";
