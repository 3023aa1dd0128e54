/**
 * The references of a signature: every signed element exactly once, nothing
 * else, each with the right digest.
 *
 * @module
 */

import type { Signable } from "../pnc/types.ts";
import type { Reference, SignedInfo } from "../generated/xmldsig.ts";
import {
  CANONICAL_EXI,
  digestNamed,
  digestOf,
  type SignatureProfile,
} from "./algorithms.ts";
import {
  canonicalElement,
  otherElement,
  type SignatureSets,
} from "./canonical.ts";
import { idOf, REFERENCES_MAX } from "./elements.ts";
import { refuse, type SignatureRefusal } from "./verdict.ts";

/** What the references say when all is well. */
export type ReferencesVerdict =
  | { readonly ok: true; readonly notes: readonly string[] }
  | SignatureRefusal;

/** Octets of SHAKE256 where a stack leaves its default length, 256 bits. */
const SHAKE256_SHORT_OCTETS = 32;

/** Checks the references of SignedInfo against the elements they are to cover. */
export function checkReferences(
  sets: SignatureSets,
  elements: readonly Signable[],
  { Reference: references }: SignedInfo,
  profile: SignatureProfile,
): ReferencesVerdict {
  if (references.length > REFERENCES_MAX) {
    return refuse(
      "references",
      `the signature has ${references.length} references; ${REFERENCES_MAX} are the limit`,
    );
  }
  const ids = elements.map(({ value }) => idOf(value));
  for (const [at, element] of elements.entries()) {
    const flaw = coverage(ids, at, references);
    if (flaw !== undefined) {
      return refuse("references", `${element.root} ${flaw}`);
    }
  }
  const surplus = references.findIndex(({ URI }) =>
    !ids.some((id) => URI === `#${id}`)
  );
  if (surplus >= 0) {
    return refuse(
      "references",
      `reference ${surplus + 1} is to none of the elements that are signed`,
    );
  }
  return checkDigests(sets, elements, references, profile);
}

/** What is wrong with the references to one element, if anything. */
function coverage(
  ids: readonly (string | undefined)[],
  at: number,
  references: readonly Reference[],
): string | undefined {
  const id = ids[at];
  if (id === undefined) return "has no Id, so that nothing can refer to it";
  if (ids.indexOf(id) !== at) return "has the Id of another signed element";
  const count = references.filter(({ URI }) => URI === `#${id}`).length;
  if (count === 0) return "is not covered by the signature";
  return count > 1 ? `is referred to ${count} times` : undefined;
}

function checkDigests(
  sets: SignatureSets,
  elements: readonly Signable[],
  references: readonly Reference[],
  profile: SignatureProfile,
): ReferencesVerdict {
  const notes: string[] = [];
  for (const element of elements) {
    const reference = references.find(({ URI }) =>
      URI === `#${idOf(element.value)}`
    );
    if (reference === undefined) continue;
    const verdict = checkDigest(sets, element, reference, profile);
    if (!verdict.ok) return verdict;
    notes.push(...verdict.notes);
  }
  return { ok: true, notes: [...new Set(notes)] };
}

function checkDigest(
  sets: SignatureSets,
  element: Signable,
  reference: Reference,
  profile: SignatureProfile,
): ReferencesVerdict {
  if (!isPlain(reference)) {
    return refuse(
      "transform",
      `the reference to ${element.root} has another transform than canonical EXI`,
    );
  }
  const digest = digestNamed(reference.DigestMethod.Algorithm, profile);
  if (digest === undefined) {
    return refuse(
      "digest",
      `the digest of ${element.root} is by an algorithm that does not go with ${profile.words}`,
    );
  }
  const { DigestValue: given } = reference;
  const isShort = digest === "shake256" &&
    given.length === SHAKE256_SHORT_OCTETS;
  const isOf = (octets: Uint8Array | undefined) => {
    if (octets === undefined) return false;
    const right = digestOf(digest, octets);
    return isSame(isShort ? right.subarray(0, given.length) : right, given);
  };
  const isCanonical = isOf(canonicalElement(sets, element));
  if (!isCanonical && !isOf(otherElement(sets, element))) {
    return refuse(
      "digest",
      `the digest of ${element.root} is not that of the element in the message`,
    );
  }
  const habits: readonly (readonly [boolean, string])[] = [
    [isShort, "SHAKE256 digests have 256 bits instead of 512"],
    [reference.Transforms === undefined, "references name no transform"],
    [
      digest !== profile.digests[0],
      `digests are by ${digest} with ${profile.words}`,
    ],
    [!isCanonical, `${element.root} is encoded by its type alone`],
  ];
  const notes = habits.filter(([is]) => is).map(([, note]) => note);
  return { ok: true, notes };
}

/** Whether canonical EXI is all that is done to the element ([V2G2-767]). */
function isPlain({ Transforms: transforms }: Reference): boolean {
  if (transforms === undefined) return true;
  const [one, ...more] = transforms.Transform;
  return one !== undefined && more.length === 0 &&
    one.Algorithm === CANONICAL_EXI &&
    (one.$items?.length ?? 0) === 0 && (one.$content?.length ?? 0) === 0;
}

/** Digests are public: nothing is lost by the time this takes. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length &&
    one.every((octet, at) => octet === other[at]);
}
