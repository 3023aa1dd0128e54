/**
 * How much a test goes through: a chosen part in `deno task test`, all of it
 * in `deno task soak`, which sets `AMOUNT=all`.
 *
 * @module
 */

/** Everything is gone through, as long as it takes. */
export const isSoak = Deno.env.get("AMOUNT") === "all";

/** A count, a period or a list for the usual run, and the one for the soak. */
export function amount<T>(usual: T, soak: T): T {
  return isSoak ? soak : usual;
}
