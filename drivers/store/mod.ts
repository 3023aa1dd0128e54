/**
 * What is kept over a restart, by a Worker of its own, so that nobody waits for
 * a disk: `store` the main thread's side, `store_worker` the other, between
 * them `store_messages`. `session_database` holds the sessions (`session_row`
 * in the tables of `schema`), `request_file` a list of records in one file,
 * `store_form` the form of that file, `store_io` what is needed of a file
 * system, `set_aside` what becomes of a damaged file, `copy` a backup.
 *
 * @module
 */

export { copySessions } from "./copy.ts";
export {
  RequestFile,
  type RequestFileOptions,
  STORE_OCTETS_MAX,
} from "./request_file.ts";
export { SCHEMA_VERSION, SchemaRefused } from "./schema.ts";
export {
  type Recalled,
  SessionDatabase,
  SESSIONS_KEPT_DAYS,
  SESSIONS_KEPT_MAX,
  SESSIONS_RECALLED_MAX,
} from "./session_database.ts";
export { type SessionRow } from "./session_row.ts";
export { DAMAGED_MOST } from "./set_aside.ts";
export {
  ROWS_WAITING_MAX,
  setStoreWorkerUrl,
  Store,
  type StoreCounts,
  type StoreOptions,
} from "./store.ts";
export { STORE_VERSION } from "./store_form.ts";
export { fileSystem, type StoreIo } from "./store_io.ts";
export { type StorePlaces } from "./store_messages.ts";
