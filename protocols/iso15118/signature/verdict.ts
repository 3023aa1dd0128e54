/**
 * What a check of a signature may find.
 *
 * @module
 */

import type { SignatureAlgorithm } from "./algorithms.ts";
import type { SignedInfoForm } from "./canonical.ts";

/** The rules, in the order in which they are looked at. */
export type SignatureRule =
  | "signature"
  | "elements"
  | "canonicalisation"
  | "method"
  | "key"
  | "references"
  | "transform"
  | "digest"
  | "value";

/** What is wrong with a signature. */
export interface SignatureRefusal {
  readonly ok: false;
  readonly rule: SignatureRule;
  /** A plain sentence without full stop and without personal data. */
  readonly reason: string;
}

/** What a check found; `notes` are the habits of the peer that it put up with. */
export type SignatureVerdict =
  | {
    readonly ok: true;
    readonly algorithm: SignatureAlgorithm;
    readonly form: SignedInfoForm;
    readonly notes: readonly string[];
  }
  | SignatureRefusal;

/** A refusal by a rule. */
export function refuse(rule: SignatureRule, reason: string): SignatureRefusal {
  return { ok: false, rule, reason };
}
