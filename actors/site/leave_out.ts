/**
 * Finds what makes a decision impossible, so that it can be left out and named
 * while everything else goes on.
 *
 * @module
 */

/**
 * Which of `items` must be left out for `works` to be true; as few as halving
 * finds. `undefined` when it is not true even without all of them.
 */
export function leastToLeaveOut(
  items: readonly string[],
  works: (without: ReadonlySet<string>) => boolean,
): ReadonlySet<string> | undefined {
  const out = new Set(items);
  if (!works(out)) return undefined;
  const bringBack = (group: readonly string[]): void => {
    for (const item of group) out.delete(item);
    if (works(out)) return;
    for (const item of group) out.add(item);
    if (group.length <= 1) return;
    const half = group.length >> 1;
    bringBack(group.slice(0, half));
    bringBack(group.slice(half));
  };
  bringBack(items);
  return out;
}

/** What may make a decision impossible: keys of wishes, and ids of chargers. */
export interface LeftOut {
  readonly wishes: ReadonlySet<string>;
  readonly chargers: ReadonlySet<string>;
}

/** Nobody is left out. */
export const NOBODY: LeftOut = { wishes: new Set(), chargers: new Set() };

const CHARGER = "charger ";

/** As {@link leastToLeaveOut}, of both kinds at once; they must not be mixed up. */
export function inputsToLeaveOut(
  { wishes, chargers }: LeftOut,
  works: (without: LeftOut) => boolean,
): LeftOut | undefined {
  const items = [...wishes, ...[...chargers].map((id) => CHARGER + id)];
  const split = (some: ReadonlySet<string>): LeftOut => ({
    wishes: new Set([...wishes].filter((key) => some.has(key))),
    chargers: new Set([...chargers].filter((id) => some.has(CHARGER + id))),
  });
  const out = leastToLeaveOut(items, (without) => works(split(without)));
  return out && split(out);
}
