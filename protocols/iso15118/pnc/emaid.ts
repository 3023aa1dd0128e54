/**
 * The name of a contract (eMAID; ISO 15118-2 annex H, ISO 15118-20 annex C).
 *
 * @module
 */

/** Without check digit; the check digit is the fifteenth character. */
const CHARACTERS = 14;

/** The eMAID as it is compared: capitals, no separators. */
export function normalEmaid(text: string): string {
  return text.trim().toUpperCase().replaceAll(/[-*\s]/g, "");
}

/** Whether two spellings are of one contract; the check digit may be left out. */
export function isSameEmaid(one: string, other: string): boolean {
  const a = normalEmaid(one);
  const b = normalEmaid(other);
  if (a === "" || a === b) return a !== "";
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === CHARACTERS && long.length === CHARACTERS + 1 &&
    long.startsWith(short);
}
