/** The worked example of ISO 15118-2, annex J.2: element, digest, SignedInfo, key and value. */

import assert from "node:assert/strict";
import {
  buildSignature,
  canonicalElement,
  canonicalSignedInfo,
  checkSignature,
  digestOf,
  loadSignatureSets,
  verifierOf,
} from "../../../../protocols/iso15118/signature/mod.ts";
import type { Signable } from "../../../../protocols/iso15118/pnc/types.ts";

const sets = await loadSignatureSets("iso2");
const element: Signable = {
  set: "iso2",
  root: "AuthorizationReq",
  value: {
    Id: "ID1",
    GenChallenge: new TextEncoder().encode("Some Random Data"),
  },
};
const ELEMENT = "8004015251 0c40829b7b 6b2902930b 73237b6902 230ba309e8"
  .replaceAll(" ", "");
const DIGEST = "0bXgPQBlvuVrMXmERTBR61TKGPwOCRYXT4s8d6mPSqk=";
const SIGNED_INFO_DIGEST =
  "a4e903e18243041b554e11647e101ed25fc9f2152af4674014fe2adeac1e1cf7";
const VALUE =
  "TI8gwUALpnYGqkgRVyovGtPBUInZVCA2NDC7JrSdsQTwjfqL+AVeY6S3Wo0xaSBvqNVDCLpY8FZrlrr2ks5ZUA==";
/** SubjectPublicKeyInfo of a point on secp256r1, then the point of the annex. */
const KEY = "3059301306072a8648ce3d020106082a8648ce3d03010703420004" +
  "43e4fc4ccb643904279c7a5e6576b323e55ec79ff0e5a4056e334084cbc336ff" +
  "46e44c1addf69162e5192c2a83fc2bca9d8f46ecf4b78067c2476f6b3f34600e";

/** The signature of the annex around a value. */
function signature() {
  return buildSignature(sets, [element], {
    algorithm: "p256",
    sign: () => Uint8Array.fromBase64(VALUE),
  });
}

Deno.test("`canonicalElement()` makes the AuthorizationReq of annex J", () => {
  assert.equal(canonicalElement(sets, element).toHex(), ELEMENT);
});

Deno.test("`digestOf()` gives the DigestValue of annex J", () => {
  const digest = digestOf("sha256", canonicalElement(sets, element));
  assert.equal(digest.toBase64(), DIGEST);
});

Deno.test("`buildSignature()` makes the SignedInfo of annex J", () => {
  const { SignedInfo: info } = signature();
  const octets = canonicalSignedInfo(sets, "iso2", info);
  assert.equal(digestOf("sha256", octets).toHex(), SIGNED_INFO_DIGEST);
});

Deno.test("`checkSignature()` accepts the signature of annex J", () => {
  const verdict = checkSignature(
    sets,
    { elements: [element], signature: signature() },
    verifierOf(Uint8Array.fromHex(KEY)),
  );
  assert.deepEqual(verdict, {
    ok: true,
    algorithm: "p256",
    form: "xmldsig",
    notes: [],
  });
});
