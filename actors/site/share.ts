/** What one car can take of a total, watts; `min` may be undercut only by zero. */
export interface Want {
  readonly min: number;
  readonly max: number;
}

/**
 * Shares `total` watts fairly: everybody gets the same, but nobody more than
 * its maximum and nobody between zero and its minimum. When the minima do not
 * fit, the last wants in the list go without; order them by urgency.
 *
 * The shares never sum to more than `total`.
 *
 * @example
 * ```ts ignore
 * share(10, [{ min: 0, max: 2 }, { min: 0, max: 20 }]); // [2, 8]
 * ```
 */
export function share(total: number, wants: readonly Want[]): number[] {
  const shares = wants.map(() => 0);
  const served = wants.map((_, i) => i).filter((i) => {
    const { min, max } = wants[i]!;
    return max > 0 && min <= max;
  });
  while (served.reduce((sum, i) => sum + wants[i]!.min, 0) > total) {
    served.pop();
  }
  const level = levelOf(total, served.map((i) => wants[i]!));
  for (const i of served) shares[i] = within(level, wants[i]!);
  return shares;
}

/** Halvings of the search; enough for a millionth of a watt. */
const HALVINGS = 60;

/** The height to which all can be filled without exceeding `total`. */
function levelOf(total: number, wants: readonly Want[]): number {
  let low = 0;
  let high = Math.max(0, ...wants.map(({ max }) => max));
  const sum = (level: number) =>
    wants.reduce((sum, want) => sum + within(level, want), 0);
  if (sum(high) <= total) return high;
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (low + high) / 2;
    if (sum(middle) <= total) low = middle;
    else high = middle;
  }
  return low;
}

function within(level: number, { min, max }: Want): number {
  return Math.max(min, Math.min(level, max));
}
