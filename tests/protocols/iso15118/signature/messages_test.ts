/** Every signed element of ISO 15118-20, by every algorithm that -20 allows. */

import assert from "node:assert/strict";
import {
  buildSignature,
  canonicalElement,
  canonicalSignedInfo,
  checkSignature,
  digestOf,
  loadSignatureSets,
  type SignatureAlgorithm,
  type SignedInfoForm,
} from "../../../../protocols/iso15118/signature/mod.ts";
import { otherElement } from "../../../../protocols/iso15118/signature/canonical.ts";
import type { Signable } from "../../../../protocols/iso15118/pnc/types.ts";
import type { Signature } from "../../../../protocols/iso15118/generated/xmldsig.ts";
import { loadSet } from "../../../../protocols/iso15118/shared/sets.ts";
import { EXAMPLES } from "./_elements.ts";
import { keyPair } from "./_keys.ts";

const sets = await loadSignatureSets("iso2", "iso20-common");
const ALGORITHMS: readonly SignatureAlgorithm[] = ["p521", "ed448", "p256"];
const FORMS: readonly SignedInfoForm[] = ["xmldsig", "message set"];

for (const { message, element, hex } of EXAMPLES) {
  Deno.test(`\`canonicalElement()\` encodes ${element.root} of ${message}`, () => {
    assert.equal(canonicalElement(sets, element).toHex(), hex);
  });

  for (const algorithm of ALGORITHMS) {
    Deno.test(`\`checkSignature()\` accepts ${element.root} signed with ${algorithm}`, () => {
      const { signer, verifier } = keyPair(algorithm);
      const signature = buildSignature(sets, [element], signer);
      const verdict = checkSignature(
        sets,
        { elements: [element], signature },
        verifier,
      );
      assert.deepEqual(verdict, {
        ok: true,
        algorithm,
        form: "xmldsig",
        notes: algorithm === "p256"
          ? [
            "signed by ECDSA on secp256r1 with SHA-256, as ISO 15118-2 does",
          ]
          : [],
      });
    });
  }
}

Deno.test("`buildSignature()` names the algorithms of ISO 15118-20", () => {
  const names = ALGORITHMS.map((algorithm) => {
    const { SignedInfo: info } = buildSignature(
      sets,
      [EXAMPLES[0]!.element],
      keyPair(algorithm).signer,
    );
    const [reference] = info.Reference;
    return [
      info.SignatureMethod.Algorithm,
      reference?.DigestMethod.Algorithm,
      reference?.DigestValue.length,
    ];
  });
  assert.deepEqual(names, [
    [
      "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512",
      "http://www.w3.org/2001/04/xmlenc#sha512",
      64,
    ],
    [
      "urn:iso:std:iso:15118:-20:Security:xmldsig#Ed448",
      "urn:iso:std:iso:15118:-20:Security:xmlenc#SHAKE256",
      64,
    ],
    [
      "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
      "http://www.w3.org/2001/04/xmlenc#sha256",
      32,
    ],
  ]);
});

for (const form of FORMS) {
  Deno.test(`\`checkSignature()\` accepts SignedInfo by the grammar of ${form}`, () => {
    const elements = [EXAMPLES[0]!.element];
    const { signer, verifier } = keyPair("p521");
    const signature = buildSignature(sets, elements, signer, form);
    const verdict = checkSignature(sets, { elements, signature }, verifier);
    assert.ok(verdict.ok);
    assert.equal(verdict.form, form);
    assert.equal(verdict.notes.length, form === "xmldsig" ? 0 : 1);
  });
}

Deno.test("`checkSignature()` accepts what went over the wire and back", async () => {
  const common = await loadSet("iso20-common");
  const example = EXAMPLES[3]!.element;
  const { signer, verifier } = keyPair("ed448");
  const into = new Uint8Array(4096);
  const octets = common.encode({
    root: "MeteringConfirmationReq",
    value: {
      Header: {
        SessionID: "C53947A6035B31E1",
        TimeStamp: 1,
        Signature: buildSignature(sets, [example], signer),
      },
      SignedMeteringData: {
        Id: "ID1",
        SessionID: "C53947A6035B31E1",
        MeterInfo: { MeterID: "", ChargedEnergyReadingWh: 0 },
        Scheduled_SMDTControlMode: { SelectedScheduleTupleID: 1 },
      },
    },
  }, into);
  const decoded = common.decode(into.slice(0, octets));
  assert.ok(decoded.ok && decoded.message.root === "MeteringConfirmationReq");
  const { Header: header, SignedMeteringData: value } = decoded.message.value;
  const verdict = checkSignature(sets, {
    elements: [{ set: "iso20-common", root: "SignedMeteringData", value }],
    signature: header.Signature,
  }, verifier);
  assert.ok(verdict.ok);
});

Deno.test("`checkSignature()` accepts four elements of one message", () => {
  const elements = ["a", "b", "c", "d"].map((Id) => ({
    set: "iso2" as const,
    root: "eMAID",
    value: { Id, $value: new TextEncoder().encode(`DE-ABC-${Id}`) },
  }));
  const { signer, verifier } = keyPair("p256");
  const signature = buildSignature(sets, elements, signer);
  assert.ok(checkSignature(sets, { elements, signature }, verifier).ok);
  const shuffled: Signature = {
    ...signature,
    SignedInfo: {
      ...signature.SignedInfo,
      Reference: [...signature.SignedInfo.Reference].reverse(),
    },
  };
  const again = checkSignature(sets, {
    elements: [...elements].reverse(),
    signature,
  }, verifier);
  assert.ok(again.ok, "the order of elements does not matter");
  const other = checkSignature(
    sets,
    { elements, signature: shuffled },
    verifier,
  );
  assert.ok(!other.ok && other.rule === "value", "the order is signed");
});

Deno.test("`checkSignature()` notes habits of the field", () => {
  const elements = [EXAMPLES[0]!.element];
  const { signer, verifier } = keyPair("p521", "der");
  const verdict = checkSignature(sets, {
    elements,
    signature: {
      ...buildSignature(sets, elements, signer),
      KeyInfo: {},
      Id: "sig",
    },
  }, verifier);
  assert.ok(verdict.ok);
  assert.deepEqual(verdict.notes, [
    "the signature has Id, which shall not be used",
    "the signature has KeyInfo, which shall not be used",
    "the signature value is DER instead of r and s side by side",
  ]);
});

Deno.test("`checkSignature()` accepts an eMAID encoded by its type, as cbexigen does", () => {
  const element: Signable = {
    set: "iso2",
    root: "eMAID",
    value: { Id: "id4", $value: new TextEncoder().encode("DEABCC12345678") },
  };
  const { signer, verifier } = keyPair("p256");
  const good = buildSignature(sets, [element], signer);
  const [reference] = good.SignedInfo.Reference;
  const octets = otherElement(sets, element);
  assert.ok(reference && octets);
  assert.equal(
    octets.toHex(),
    // 80, code 236 of 8 bits, then 0 "id4" 0 "DEABCC12345678" 0, end 244.
    "80ec02b4b21a041111505090d0cc4c8ccd0d4d8dce1e80",
  );
  const SignedInfo = {
    ...good.SignedInfo,
    Reference: [{ ...reference, DigestValue: digestOf("sha256", octets) }],
  };
  const value = signer.sign(canonicalSignedInfo(sets, "iso2", SignedInfo));
  const verdict = checkSignature(sets, {
    elements: [element],
    signature: { SignedInfo, SignatureValue: { $value: value } },
  }, verifier);
  assert.ok(verdict.ok);
  assert.deepEqual(verdict.notes, ["eMAID is encoded by its type alone"]);
});
