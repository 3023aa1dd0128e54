/**
 * What is kept over a restart: `request_file` a list of records in one file,
 * `store_form` the form of the file, `store_io` what is needed of a file system.
 *
 * @module
 */

export {
  DAMAGED_MOST,
  RequestFile,
  type RequestFileOptions,
  STORE_OCTETS_MAX,
} from "./request_file.ts";
export { STORE_VERSION } from "./store_form.ts";
export { fileSystem, type StoreIo } from "./store_io.ts";
