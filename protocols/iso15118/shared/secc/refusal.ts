/**
 * Why somebody may not charge, told alike in every dialect.
 *
 * @module
 */

/** Words for the record; `why` is what whoever was asked said, if anything. */
export function refusalWords(
  means: "eim" | "pnc",
  why: string | undefined,
): string {
  const what = means === "pnc"
    ? "V2G_ERR_042: the contract was refused"
    : "the vehicle was not authorised";
  return why === undefined ? what : `${what}: ${why}`;
}
