/** Every damage to a signature is refused, each by its own rule and reason. */

import assert from "node:assert/strict";
import {
  buildSignature,
  checkSignature,
  loadSignatureSets,
  type SignatureRule,
  verifierOf,
} from "../../../../protocols/iso15118/signature/mod.ts";
import type { Signable } from "../../../../protocols/iso15118/pnc/types.ts";
import type {
  Reference,
  Signature,
  SignedInfo,
} from "../../../../protocols/iso15118/generated/xmldsig.ts";
import { EXAMPLES } from "./_elements.ts";
import { keyPair } from "./_keys.ts";

const sets = await loadSignatureSets("iso2", "iso20-common");
const pair = keyPair("p256");
const element: Signable = {
  set: "iso2",
  root: "AuthorizationReq",
  value: { Id: "ID1", GenChallenge: new Uint8Array(16) },
};
const emaid: Signable = {
  set: "iso2",
  root: "eMAID",
  value: { Id: "ID2", $value: new TextEncoder().encode("DEABC1234567890") },
};
const good = buildSignature(sets, [element], pair.signer);
const [reference] = good.SignedInfo.Reference;
assert.ok(reference);

/** The good signature with another SignedInfo, signed anew. */
function resigned(change: Partial<SignedInfo>): Signature {
  const SignedInfo = { ...good.SignedInfo, ...change };
  return { ...good, SignedInfo };
}

const referring = (change: Partial<Reference>): Signature =>
  resigned({ Reference: [{ ...good.SignedInfo.Reference[0]!, ...change }] });

interface Damage {
  readonly what: string;
  readonly elements?: readonly Signable[];
  readonly signature: Signature | undefined;
  readonly key?: ReturnType<typeof verifierOf>;
  readonly rule: SignatureRule;
  readonly reason: RegExp;
}

const flipped = (octets: Uint8Array) =>
  octets.map((octet, at) => at === 5 ? octet ^ 1 : octet);

const DAMAGES: readonly Damage[] = [
  {
    what: "no signature",
    signature: undefined,
    rule: "signature",
    reason: /no signature over AuthorizationReq/,
  },
  {
    what: "nothing to check",
    elements: [],
    signature: good,
    rule: "elements",
    reason: /nothing of one message set/,
  },
  {
    what: "elements of two sets",
    elements: [element, EXAMPLES[0]!.element],
    signature: good,
    rule: "elements",
    reason: /nothing of one message set/,
  },
  {
    what: "a value that the schema does not know",
    elements: [{ ...element, value: { Id: "ID1", GenChallenge: 7 } }],
    signature: good,
    rule: "elements",
    reason: /no canonical EXI/,
  },
  {
    what: "another canonicalisation",
    signature: resigned({
      CanonicalizationMethod: {
        Algorithm: "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
      },
    }),
    rule: "canonicalisation",
    reason: /not canonical EXI/,
  },
  {
    what: "a method that ISO 15118-2 does not know",
    signature: resigned({
      SignatureMethod: {
        Algorithm: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512",
      },
    }),
    rule: "method",
    reason: /iso2 may not be signed by this algorithm/,
  },
  {
    what: "a key of another curve",
    signature: good,
    key: keyPair("p521").verifier,
    rule: "key",
    reason: /certificate's key is for ECDSA on secp521r1/,
  },
  {
    what: "a key that is none",
    signature: good,
    key: verifierOf(new Uint8Array(91)),
    rule: "key",
    reason: /of a kind ISO 15118 does not use/,
  },
  {
    what: "five references",
    signature: resigned({ Reference: Array(5).fill(reference) }),
    rule: "references",
    reason: /5 references; 4 are the limit/,
  },
  {
    what: "a reference to something else",
    signature: referring({ URI: "#ID9" }),
    rule: "references",
    reason: /AuthorizationReq is not covered/,
  },
  {
    what: "a reference without URI",
    signature: referring({ URI: undefined }),
    rule: "references",
    reason: /AuthorizationReq is not covered/,
  },
  {
    what: "an element without Id",
    elements: [{ ...element, value: { GenChallenge: new Uint8Array(16) } }],
    signature: good,
    rule: "references",
    reason: /has no Id/,
  },
  {
    what: "two references to one element",
    signature: resigned({ Reference: [reference, reference] }),
    rule: "references",
    reason: /referred to 2 times/,
  },
  {
    what: "two elements with one Id",
    elements: [element, element],
    signature: good,
    rule: "references",
    reason: /the Id of another signed element/,
  },
  {
    what: "a surplus reference",
    signature: resigned({
      Reference: [reference, { ...reference, URI: "#ID2" }],
    }),
    rule: "references",
    reason: /reference 2 is to none/,
  },
  {
    what: "an element that is not covered",
    elements: [element, emaid],
    signature: good,
    rule: "references",
    reason: /eMAID is not covered/,
  },
  {
    what: "another transform",
    signature: referring({
      Transforms: {
        Transform: [{ Algorithm: "http://www.w3.org/2000/09/xmldsig#base64" }],
      },
    }),
    rule: "transform",
    reason: /another transform/,
  },
  {
    what: "two transforms",
    signature: referring({
      Transforms: {
        Transform: [
          ...reference.Transforms!.Transform,
          ...reference.Transforms!.Transform,
        ],
      },
    }),
    rule: "transform",
    reason: /another transform/,
  },
  {
    what: "a transform with XPath",
    signature: referring({
      Transforms: {
        Transform: [{
          Algorithm: reference.Transforms!.Transform[0]!.Algorithm,
          $items: [{ name: "XPath", value: "/*" }],
        }],
      },
    }),
    rule: "transform",
    reason: /another transform/,
  },
  {
    what: "a digest by another algorithm",
    signature: referring({
      DigestMethod: { Algorithm: "http://www.w3.org/2000/09/xmldsig#sha1" },
    }),
    rule: "digest",
    reason: /does not go with ECDSA on secp256r1/,
  },
  {
    what: "another digest",
    signature: referring({ DigestValue: flipped(reference.DigestValue) }),
    rule: "digest",
    reason: /digest of AuthorizationReq is not that of the element/,
  },
  {
    what: "an empty digest",
    signature: referring({ DigestValue: new Uint8Array() }),
    rule: "digest",
    reason: /not that of the element/,
  },
  {
    what: "another element than was signed",
    elements: [{
      ...element,
      value: { Id: "ID1", GenChallenge: new Uint8Array(16).fill(1) },
    }],
    signature: good,
    rule: "digest",
    reason: /not that of the element/,
  },
  {
    what: "a value of another length",
    signature: {
      ...good,
      SignatureValue: { $value: new Uint8Array(63).fill(7) },
    },
    rule: "value",
    reason: /63 octets, not the 64/,
  },
  {
    what: "a value of zeros",
    signature: { ...good, SignatureValue: { $value: new Uint8Array(64) } },
    rule: "value",
    reason: /not one of the certificate's key/,
  },
  {
    what: "DER that is none",
    signature: {
      ...good,
      SignatureValue: { $value: new Uint8Array(70).fill(0x30) },
    },
    rule: "value",
    reason: /not one of the certificate's key/,
  },
  {
    what: "another value",
    signature: {
      ...good,
      SignatureValue: { $value: flipped(good.SignatureValue.$value) },
    },
    rule: "value",
    reason: /not one of the certificate's key/,
  },
  {
    what: "another signer",
    signature: good,
    key: keyPair("p256").verifier,
    rule: "value",
    reason: /not one of the certificate's key/,
  },
  {
    what: "SignedInfo changed after signing",
    signature: resigned({ Id: "x" }),
    rule: "value",
    reason: /not one of the certificate's key/,
  },
];

for (const damage of DAMAGES) {
  Deno.test(`\`checkSignature()\` refuses ${damage.what}`, () => {
    const verdict = checkSignature(sets, {
      elements: damage.elements ?? [element],
      signature: damage.signature,
    }, "key" in damage ? damage.key : pair.verifier);
    assert.ok(!verdict.ok);
    assert.equal(verdict.rule, damage.rule);
    assert.match(verdict.reason, damage.reason);
    assert.doesNotMatch(verdict.reason, /ID1|ID2|\.$/);
  });
}

Deno.test("`checkSignature()` refuses Ed448 digests cut below 256 bits", () => {
  const { signer, verifier } = keyPair("ed448");
  const elements = [EXAMPLES[0]!.element];
  const signature = buildSignature(sets, elements, signer);
  const cut = (octets: number) => ({
    ...signature,
    SignedInfo: {
      ...signature.SignedInfo,
      Reference: signature.SignedInfo.Reference.map((one) => ({
        ...one,
        DigestValue: one.DigestValue.slice(0, octets),
      })),
    },
  });
  const verdict = (octets: number) =>
    checkSignature(sets, { elements, signature: cut(octets) }, verifier);
  const short = verdict(8);
  assert.ok(!short.ok && short.rule === "digest");
  const half = verdict(32);
  assert.ok(!half.ok && half.rule === "value", "256 bits pass, as noted");
});

Deno.test("`buildSignature()` refuses what a check would refuse", () => {
  const { signer } = pair;
  const build = (elements: readonly Signable[], by = signer) => () =>
    buildSignature(sets, elements, by);
  assert.throws(build([]), /elements of one message set/);
  assert.throws(build([element, EXAMPLES[0]!.element]), /of one message set/);
  assert.throws(build(Array(5).fill(element)), /4 are the limit/);
  assert.throws(build([element], keyPair("ed448").signer), /by Ed448/);
  assert.throws(
    build([{ ...element, value: { GenChallenge: new Uint8Array(16) } }]),
    /AuthorizationReq: it has no Id/,
  );
});
