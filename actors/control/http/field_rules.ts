/**
 * What fields of a body must be, and the sentence about one that is not.
 *
 * @module
 */

/** Fields of a body by name. */
export type Fields = ReadonlyMap<string, unknown>;

/** What is wrong with a body: 400 for what is malformed, 422 for what cannot be. */
export class WrongBody extends Error {
  constructor(readonly status: 400 | 422, why: string) {
    super(why);
  }
}

/** Refuses fields that do not exist; `where` stands before the name. */
export function onlyKnown(
  fields: Fields,
  known: readonly string[],
  where: string,
): void {
  const unknown = [...fields.keys()].find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new WrongBody(
    400,
    `${where}${JSON.stringify(unknown.slice(0, 40))} is no field; fields are ${
      known.join(", ")
    }`,
  );
}

/** A number within bounds. */
export function isNumber(
  value: unknown,
  least: number,
  most: number,
): value is number {
  return typeof value === "number" && value >= least && value <= most;
}

/** A whole number within bounds. */
export function isWhole(
  value: unknown,
  least: number,
  most: number,
): value is number {
  return isNumber(value, least, most) && Number.isInteger(value);
}
