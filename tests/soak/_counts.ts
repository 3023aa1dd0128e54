/**
 * Counts and seeds from the command line of a soak.
 *
 * @module
 */

/** The n-th argument as a whole number; `usual` without it. @throws Error when it is none */
export function countAt(n: number, usual: number): number {
  const written = Deno.args[n];
  if (written === undefined) return usual;
  const count = Number(written);
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new Error(`argument ${n + 1} is ${written}, which is no whole number`);
}
