/**
 * Canonical EXI of what is signed: elements by the fragment grammar of their
 * message set, SignedInfo by that of XML signatures alone.
 *
 * @module
 */

import type { Signable, SignedSet } from "../pnc/types.ts";
import type { SignedInfo } from "../generated/xmldsig.ts";
import { type AnySet, loadAnySet } from "../shared/sets.ts";
import { isEmaidOfIso2, relaxedEmaid, typedEmaid } from "./emaid.ts";

/**
 * How SignedInfo becomes octets: with the schema of XML signatures as entry
 * point, as [V2G20-1449] says and -2 stacks do, or with the message set's.
 */
export type SignedInfoForm = "xmldsig" | "message set";

/** Both forms, in the order in which a check tries them. */
export const SIGNED_INFO_FORMS: readonly SignedInfoForm[] = [
  "xmldsig",
  "message set",
];

/** The sets that signatures need; see `loadSignatureSets`. */
export interface SignatureSets {
  readonly xmldsig: AnySet;
  readonly messages: { readonly [N in SignedSet]?: AnySet };
}

/** No signed element is larger: a whole V2G message is not. */
const OCTETS_MAX = 1 << 17;

/** Loads what signatures over elements of `names` need. */
export async function loadSignatureSets(
  ...names: readonly SignedSet[]
): Promise<SignatureSets> {
  const messages: { [N in SignedSet]?: AnySet } = {};
  for (const name of names) messages[name] = await loadAnySet(name);
  return { xmldsig: await loadAnySet("xmldsig"), messages };
}

/**
 * The canonical EXI of an element: what its digest is taken over.
 *
 * @throws ExiError for a value the schema does not allow
 */
export function canonicalElement(
  sets: SignatureSets,
  { set, root, value }: Signable,
): Uint8Array {
  const isRelaxed = isEmaidOfIso2({ set, root, value });
  return fragment(
    messageSet(sets, set),
    root,
    isRelaxed ? relaxedEmaid(value) : value,
  );
}

/**
 * The octets that some codecs take an element for instead: the eMAID of
 * ISO 15118-2 by its type. Undefined for elements all codecs agree on.
 */
export function otherElement(
  sets: SignatureSets,
  element: Signable,
): Uint8Array | undefined {
  return isEmaidOfIso2(element)
    ? typedEmaid(messageSet(sets, element.set), element.value)
    : undefined;
}

/**
 * The octets of SignedInfo that are signed, in one of the two forms.
 *
 * @throws ExiError for a value the schema does not allow
 */
export function canonicalSignedInfo(
  sets: SignatureSets,
  set: SignedSet,
  signedInfo: SignedInfo,
  form: SignedInfoForm = "xmldsig",
): Uint8Array {
  const by = form === "xmldsig" ? sets.xmldsig : messageSet(sets, set);
  return fragment(by, "SignedInfo", signedInfo);
}

function messageSet(sets: SignatureSets, name: SignedSet): AnySet {
  const set = sets.messages[name];
  if (set === undefined) {
    throw new Error(
      `cannot make canonical EXI of ${name}: the set was not loaded`,
    );
  }
  return set;
}

function fragment(set: AnySet, root: string, value: unknown): Uint8Array {
  const into = new Uint8Array(OCTETS_MAX);
  return into.slice(0, set.encodeFragment({ root, value }, into));
}
