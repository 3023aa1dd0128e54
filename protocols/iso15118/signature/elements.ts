/**
 * What every signed element has.
 *
 * @module
 */

/** References a signature may have ([V2G2-909]). */
export const REFERENCES_MAX = 4;

/** The Id of an element's value; undefined when it has none. */
export function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("Id" in value)) {
    return undefined;
  }
  return typeof value.Id === "string" && value.Id !== "" ? value.Id : undefined;
}
