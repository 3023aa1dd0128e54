/**
 * What is kept over a restart: `request_file` a list of records in one file,
 * `store_io` what it needs of a file system.
 *
 * @module
 */

export {
  DAMAGED_MOST,
  RequestFile,
  type RequestFileOptions,
  STORE_OCTETS_MAX,
  STORE_VERSION,
} from "./request_file.ts";
export { fileSystem, type StoreIo } from "./store_io.ts";
