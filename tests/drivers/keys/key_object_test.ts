import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import {
  KeyError,
  loadKey,
  signerOf,
  writeKey,
} from "../../../drivers/keys/mod.ts";
import { verifierOf } from "../../../protocols/iso15118/signature/mod.ts";

const directory = Deno.makeTempDirSync({ prefix: "v2gate-keys-" });
globalThis.addEventListener(
  "unload",
  () => Deno.removeSync(directory, { recursive: true }),
);

/** A key pair, the private half in a file. */
function stored(name: string, pair: ReturnType<typeof made>): string {
  const reference = `file:${directory}/${name}.key`;
  const pem = pair.privateKey.export({ type: "pkcs8", format: "pem" });
  writeKey(reference, new TextEncoder().encode(pem.toString()));
  return reference;
}

function made(curve: "P-256" | "P-521" | "ed448") {
  return curve === "ed448"
    ? generateKeyPairSync("ed448")
    : generateKeyPairSync("ec", { namedCurve: curve });
}

for (const curve of ["P-256", "P-521", "ed448"] as const) {
  Deno.test(`\`signerOf()\` signs with a key of ${curve} from its file`, () => {
    const pair = made(curve);
    const reference = stored(curve, pair);
    const signer = signerOf(loadKey(reference), reference);
    const octets = new TextEncoder().encode("octets");
    const value = signer.sign(octets);
    const spki = pair.publicKey.export({ type: "spki", format: "der" });
    const verifier = verifierOf(new Uint8Array(spki));
    assert.equal(verifier?.algorithm, signer.algorithm);
    assert.equal(verifier?.verify(octets, value, "raw"), true);
    assert.equal(verifier?.verify(octets.slice(1), value, "raw"), false);
  });
}

Deno.test("`loadKey()` refuses what is no key, and says so without its octets", () => {
  const reference = `file:${directory}/text.key`;
  writeKey(reference, new TextEncoder().encode("secret"));
  assert.throws(() => loadKey(reference), (cause) => {
    assert.ok(cause instanceof KeyError);
    assert.match(cause.message, /text\.key: it is not an unencrypted private/);
    assert.doesNotMatch(cause.message, /secret/);
    return true;
  });
  Deno.chmodSync(`${directory}/text.key`, 0o640);
  assert.throws(() => loadKey(reference), /its mode is 0640/);
});

Deno.test("`signerOf()` refuses keys that ISO 15118 does not sign with", () => {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
  assert.throws(() => signerOf(privateKey, "file:x.key"), /file:x\.key: ISO/);
  const { privateKey: x448 } = generateKeyPairSync("x448");
  assert.throws(() => signerOf(x448, "file:y.key"), KeyError);
});
