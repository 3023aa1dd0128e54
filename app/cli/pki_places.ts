/**
 * Where the certificates of each edition lie: those of ISO 15118-20 in the
 * directory itself, those of ISO 15118-2 (P-256) in `iso2` below it.
 *
 * @module
 */

import {
  hasPki,
  isHalfMade,
  makePki,
  type PkiOptions,
} from "../../drivers/testbench/pki/mod.ts";

/** Directory of the P-256 certificates; the same one where there is no other. */
export function pkiOfToday(pki: string): string {
  const today = `${pki}/iso2`;
  return isFile(`${today}/secc.pem`) ? today : pki;
}

/** Makes a test PKI for each edition; the names written, with their folder. */
export function makePkis(pki: string, options: PkiOptions = {}): string[] {
  if (options.algorithm === "p256") return makePki(pki, options);
  const today = { ...options, algorithm: "p256", label: "P-256" } as const;
  return makePki(
    pki,
    options,
    () => makePki(`${pki}/iso2`, today).map((name) => `iso2/${name}`),
  );
}

/** Whether the directory, or that of -2 in it, holds a test PKI. */
export function hasPkis(pki: string): boolean {
  return hasPki(pki) || hasPki(`${pki}/iso2`);
}

/** Whether either is half made: nobody may use it, and it is to be made again. */
export function isHalfPkis(pki: string): boolean {
  return isHalfMade(pki) || isHalfMade(`${pki}/iso2`);
}

/** Whether there is such a file. */
export function isFile(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return false;
    throw cause;
  }
}
