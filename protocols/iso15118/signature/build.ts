/**
 * Making a header signature: one reference an element, then the value.
 *
 * @module
 */

import type { Signable } from "../pnc/types.ts";
import type { Reference, Signature, SignedInfo } from "../generated/xmldsig.ts";
import {
  allowedIn,
  CANONICAL_EXI,
  digestName,
  digestOf,
  profileOf,
  type SignatureProfile,
} from "./algorithms.ts";
import {
  canonicalElement,
  canonicalSignedInfo,
  type SignatureSets,
  type SignedInfoForm,
} from "./canonical.ts";
import { idOf, REFERENCES_MAX } from "./elements.ts";
import type { Signer } from "./keys.ts";

/**
 * Signs elements of one message set; each needs an Id of its own.
 *
 * @param form how SignedInfo becomes octets; peers expect "xmldsig"
 * @throws Error for elements that cannot be referred to, or a key the set does not allow; ExiError for a value the schema does not allow
 */
export function buildSignature(
  sets: SignatureSets,
  elements: readonly Signable[],
  signer: Signer,
  form: SignedInfoForm = "xmldsig",
): Signature {
  const set = elements[0]?.set;
  if (set === undefined || elements.some((one) => one.set !== set)) {
    throw new Error("cannot sign: give elements of one message set");
  }
  if (elements.length > REFERENCES_MAX) {
    throw new Error(
      `cannot sign ${elements.length} elements: ${REFERENCES_MAX} are the limit`,
    );
  }
  if (!allowedIn(set).includes(signer.algorithm)) {
    throw new Error(
      `cannot sign messages of ${set} by ${profileOf(signer.algorithm).words}`,
    );
  }
  const profile = profileOf(signer.algorithm);
  const signedInfo: SignedInfo = {
    CanonicalizationMethod: { Algorithm: CANONICAL_EXI },
    SignatureMethod: { Algorithm: first(profile.methods) },
    Reference: elements.map((element) => reference(sets, element, profile)),
  };
  const octets = canonicalSignedInfo(sets, set, signedInfo, form);
  return {
    SignedInfo: signedInfo,
    SignatureValue: { $value: signer.sign(octets) },
  };
}

function reference(
  sets: SignatureSets,
  element: Signable,
  profile: SignatureProfile,
): Reference {
  const id = idOf(element.value);
  if (id === undefined) {
    throw new Error(`cannot sign ${element.root}: it has no Id`);
  }
  const digest = first(profile.digests);
  return {
    URI: `#${id}`,
    Transforms: { Transform: [{ Algorithm: CANONICAL_EXI }] },
    DigestMethod: { Algorithm: digestName(digest) },
    DigestValue: digestOf(digest, canonicalElement(sets, element)),
  };
}

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error("a profile names nothing");
  return one;
}
