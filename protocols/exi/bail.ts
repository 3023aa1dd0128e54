/** Thrown (shared object, no stack) when the fast path meets anything unusual. */
export const BAIL = { bail: true };

/** Codes of an enumeration by literal. */
export function codesOf(literals: readonly string[]): Map<string, number> {
  return new Map(literals.map((literal, i) => [literal, i]));
}

/** The code of a literal; throws BAIL for one the type does not have. */
export function codeOf(codes: Map<string, number>, literal: string): number {
  const code = codes.get(literal);
  if (code === undefined) throw BAIL;
  return code;
}

/** The bit of a boolean; throws BAIL for anything else. */
export function bit(value: boolean): number {
  if (value === true) return 1;
  if (value === false) return 0;
  throw BAIL;
}
