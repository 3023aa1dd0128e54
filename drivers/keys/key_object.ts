/**
 * Private keys as `node:crypto` uses them, and what they do: sign.
 *
 * @module
 */

import { createPrivateKey, type KeyObject, sign } from "node:crypto";
import {
  algorithmOf,
  hashOf,
  type Signer,
} from "../../protocols/iso15118/signature/keys.ts";
import { KeyError, readKey } from "./file_keys.ts";

/**
 * The private key at `reference` ("file:path").
 *
 * @throws KeyError when the reference, the file's mode or what is in it is not right
 */
export function loadKey(reference: string): KeyObject {
  const pem = readKey(reference);
  try {
    return createPrivateKey(new TextDecoder().decode(pem));
  } catch (cause) {
    throw new KeyError(
      `cannot use key ${reference}: it is not an unencrypted private key in PEM form`,
      { cause },
    );
  } finally {
    pem.fill(0);
  }
}

/**
 * Signs XML signatures of ISO 15118 with a key.
 *
 * @throws KeyError when the key is not on secp256r1 or secp521r1, nor of Ed448
 */
export function signerOf(key: KeyObject, reference: string): Signer {
  const algorithm = algorithmOf(key);
  if (algorithm === undefined) {
    throw new KeyError(
      `cannot sign with key ${reference}: ISO 15118 signs by secp256r1, secp521r1 and Ed448`,
    );
  }
  return {
    algorithm,
    sign: (octets) =>
      new Uint8Array(
        sign(hashOf(algorithm), octets, { key, dsaEncoding: "ieee-p1363" }),
      ),
  };
}
