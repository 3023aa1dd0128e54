/**
 * XML signatures of ISO 15118 over canonical EXI.
 *
 * Who lives here: `algorithms` (profiles and their names), `canonical` (octets
 * of elements and of SignedInfo), `keys` (what signs and what checks), `build`
 * and `check` with `references`; `verdict` says what a check may find. All are pure; private keys are their holder's.
 *
 * @module
 */

export {
  allowedIn,
  CANONICAL_EXI,
  type DigestAlgorithm,
  digestName,
  digestOf,
  profileOf,
  type SignatureAlgorithm,
  type SignatureProfile,
} from "./algorithms.ts";
export {
  canonicalElement,
  canonicalSignedInfo,
  loadSignatureSets,
  type SignatureSets,
  type SignedInfoForm,
} from "./canonical.ts";
export { buildSignature } from "./build.ts";
export { checkSignature } from "./check.ts";
export type {
  SignatureRefusal,
  SignatureRule,
  SignatureVerdict,
} from "./verdict.ts";
export {
  algorithmOf,
  hashOf,
  RAW_OCTETS,
  type SignatureEncoding,
  type Signer,
  type Verifier,
  verifierOf,
} from "./keys.ts";
