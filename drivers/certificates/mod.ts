/**
 * What is wrong with certificate files, by OpenSSL: `inspect.ts` reads them,
 * `judge.ts` holds them against the profiles of the standards, and
 * `inspect_ocsp.ts` looks at responses about them.
 *
 * @module
 */

export { inspectFiles } from "./inspect.ts";
export type { Finding } from "./judge.ts";
