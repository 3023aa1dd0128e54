/**
 * Checking a header signature, rule by rule; each has a reason of its own.
 *
 * What the vehicle wrote (Ids, names of algorithms) is in no reason.
 *
 * @module
 */

import { ExiError } from "../../exi/mod.ts";
import type { Signable, SignedElements, SignedSet } from "../pnc/types.ts";
import type { Signature, SignedInfo } from "../generated/xmldsig.ts";
import {
  CANONICAL_EXI,
  profileNamed,
  profileOf,
  type SignatureAlgorithm,
  type SignatureProfile,
} from "./algorithms.ts";
import {
  canonicalSignedInfo,
  type SignatureSets,
  SIGNED_INFO_FORMS,
} from "./canonical.ts";
import { RAW_OCTETS, type SignatureEncoding, type Verifier } from "./keys.ts";
import { checkReferences } from "./references.ts";
import {
  refuse,
  type SignatureRefusal,
  type SignatureVerdict,
} from "./verdict.ts";

/**
 * Checks that the signature covers exactly the given elements, by algorithms
 * their set allows, and was made by `key`; never throws for what a peer sent.
 *
 * ISO 15118-2, 7.9.2.4.2; ISO 15118-20, 7.9.2.4.
 */
export function checkSignature(
  sets: SignatureSets,
  { elements, signature }: SignedElements,
  key: Verifier | undefined,
): SignatureVerdict {
  const set = elements[0]?.set;
  if (set === undefined || elements.some((one) => one.set !== set)) {
    return refuse("elements", "there is nothing of one message set to check");
  }
  if (signature === undefined) {
    return refuse(
      "signature",
      `the message has no signature over ${named(elements)}`,
    );
  }
  try {
    return checkAll(sets, set, elements, signature, key);
  } catch (cause) {
    if (!(cause instanceof ExiError)) throw cause;
    return refuse(
      "elements",
      `no canonical EXI can be made of what is signed (rule ${cause.rule})`,
    );
  }
}

function checkAll(
  sets: SignatureSets,
  set: SignedSet,
  elements: readonly Signable[],
  signature: Signature,
  key: Verifier | undefined,
): SignatureVerdict {
  const { SignedInfo: signedInfo } = signature;
  const profile = checkMethods(set, signedInfo);
  if ("ok" in profile) return profile;
  if (key === undefined || key.algorithm !== profile.algorithm) {
    const has = key === undefined
      ? "is of a kind ISO 15118 does not use"
      : `is for ${profileOf(key.algorithm).words}`;
    return refuse(
      "key",
      `the signature is by ${profile.words}, but the certificate's key ${has}`,
    );
  }
  const references = checkReferences(sets, elements, signedInfo, profile);
  if (!references.ok) return references;
  return checkValue(sets, set, signature, key, [
    ...surplus(signature),
    ...fieldHabits(set, signedInfo, profile),
    ...references.notes,
  ]);
}

function checkMethods(
  set: SignedSet,
  { CanonicalizationMethod: canonical, SignatureMethod: method }: SignedInfo,
): SignatureProfile | SignatureRefusal {
  if (canonical.Algorithm !== CANONICAL_EXI) {
    return refuse(
      "canonicalisation",
      "the canonicalisation of the signature is not canonical EXI",
    );
  }
  return profileNamed(method.Algorithm, set) ??
    refuse("method", `messages of ${set} may not be signed by this algorithm`);
}

/** Parts that shall not be there ([V2G2-771], [V2G20-771]) and change nothing. */
function surplus({ Id, KeyInfo, Object, ...rest }: Signature): string[] {
  const parts: readonly (readonly [string, unknown])[] = [
    ["Id", Id],
    ["KeyInfo", KeyInfo],
    ["Object", Object],
    ["SignedInfo Id", rest.SignedInfo.Id],
    ["SignatureValue Id", rest.SignatureValue.Id],
  ];
  return parts.filter(([, part]) => part !== undefined).map(([name]) =>
    `the signature has ${name}, which shall not be used`
  );
}

function fieldHabits(
  set: SignedSet,
  { SignatureMethod: method }: SignedInfo,
  { algorithm, methods, words }: SignatureProfile,
): string[] {
  const notes: string[] = [];
  if (set === "iso20-common" && algorithm === "p256") {
    notes.push(`signed by ${words}, as ISO 15118-2 does`);
  }
  if (method.Algorithm !== methods[0]) {
    notes.push(`${words} is named after RFC 9231 instead of ISO 15118-20`);
  }
  return notes;
}

function checkValue(
  sets: SignatureSets,
  set: SignedSet,
  { SignedInfo: signedInfo, SignatureValue: { $value: value } }: Signature,
  key: Verifier,
  notes: readonly string[],
): SignatureVerdict {
  const encoding = encodingOf(value, key.algorithm);
  if (encoding === undefined) {
    return refuse(
      "value",
      `the signature value has ${value.length} octets, not the ${
        RAW_OCTETS[key.algorithm]
      } of ${profileOf(key.algorithm).words}`,
    );
  }
  for (const form of SIGNED_INFO_FORMS) {
    const octets = canonicalSignedInfo(sets, set, signedInfo, form);
    if (!key.verify(octets, value, encoding)) continue;
    return {
      ok: true,
      algorithm: key.algorithm,
      form,
      notes: [
        ...notes,
        ...(form === "xmldsig"
          ? []
          : ["SignedInfo is signed by the grammar of the message set"]),
        ...(encoding === "raw"
          ? []
          : ["the signature value is DER instead of r and s side by side"]),
      ],
    };
  }
  return refuse(
    "value",
    "the signature value is not one of the certificate's key over SignedInfo",
  );
}

const DER_SEQUENCE = 0x30;

function encodingOf(
  value: Uint8Array,
  algorithm: SignatureAlgorithm,
): SignatureEncoding | undefined {
  if (value.length === RAW_OCTETS[algorithm]) return "raw";
  const isDer = algorithm !== "ed448" && value[0] === DER_SEQUENCE;
  return isDer ? "der" : undefined;
}

function named(elements: readonly Signable[]): string {
  return elements.map(({ root }) => root).join(", ");
}
