/**
 * Private keys, by reference: other modules hold "file:keys/secc.key", never the
 * key itself, so that no log, message or trace can carry one.
 *
 * @module
 */

export {
  KeyError,
  keyFiles,
  keyReference,
  readKey,
  writeKey,
} from "./file_keys.ts";
export { loadKey, signerOf } from "./key_object.ts";
