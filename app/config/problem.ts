/**
 * A contradiction in the configuration, and what several checks need.
 *
 * @module
 */

/** Where in the configuration something is wrong, and what. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  /** Continues a sentence that begins with the path. */
  readonly text: string;
}

/** The same problems, seen from further up. */
export function within(
  path: readonly PropertyKey[],
  problems: readonly Problem[],
): Problem[] {
  return problems.map((one) => ({ ...one, path: [...path, ...one.path] }));
}

/** A lower bound above its upper one. */
export function ordered<K extends string>(
  values: Readonly<Record<K, number>>,
  low: K,
  high: K,
): Problem[] {
  return values[low] <= values[high] ? [] : [{
    path: [low],
    text: `is ${values[low]}, above ${high} (${
      values[high]
    }); lower it or raise ${high}`,
  }];
}

/** What a list names more than once. */
export function twice(
  path: readonly string[],
  list: readonly string[],
): Problem[] {
  return list.flatMap((one, at) =>
    list.indexOf(one) < at
      ? [{ path: [...path, at], text: "is there twice" }]
      : []
  );
}
