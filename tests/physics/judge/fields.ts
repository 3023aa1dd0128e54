/**
 * Reading fields of decoded messages by name: the judge knows the messages of
 * the standards and no handler's types.
 *
 * @module
 */

/** A decoded element. */
export type Fields = Readonly<Record<string, unknown>>;

/** The element as a record; empty when it is none. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value));
}

/** A child element, undefined when absent. */
export function child(fields: Fields, name: string): Fields | undefined {
  const value = fields[name];
  return typeof value === "object" && value !== null
    ? fieldsOf(value)
    : undefined;
}

/** A PhysicalValue (DIN, -2) or RationalNumber (-20) as a number; undefined when absent. */
export function quantity(fields: Fields, name: string): number | undefined {
  const written = child(fields, name);
  if (written === undefined) return undefined;
  const value = Number(written["Value"]);
  const power = Number(written["Multiplier"] ?? written["Exponent"] ?? 0);
  return value * 10 ** power;
}

/** Sum of a quantity of -20 AC and its siblings for L2 and L3; undefined without the first. */
export function phaseSum(fields: Fields, name: string): number | undefined {
  const first = quantity(fields, name);
  if (first === undefined) return undefined;
  return first + (quantity(fields, `${name}_L2`) ?? 0) +
    (quantity(fields, `${name}_L3`) ?? 0);
}

/** The first child whose name ends so. */
export function childEndingIn(
  fields: Fields,
  end: string,
): { readonly name: string; readonly fields: Fields } | undefined {
  for (const name of Object.keys(fields)) {
    if (!name.endsWith(end)) continue;
    const found = child(fields, name);
    if (found !== undefined) return { name, fields: found };
  }
  return undefined;
}
