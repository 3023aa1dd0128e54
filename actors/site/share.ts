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
  const out = new Set(
    wants.flatMap(({ min, max }, i) => max <= 0 || min > max ? [i] : []),
  );
  while (out.size < wants.length) {
    const shares = level(total, wants, out);
    // The least urgent of those below their minimum goes without; the others share anew.
    const short = shares.findLastIndex((watts, i) =>
      !out.has(i) && watts < (wants[i]?.min ?? 0) - 1e-9
    );
    if (short < 0) return shares;
    const lifted = lift(total, wants, out);
    if (lifted) return lifted;
    out.add(lastIn(wants, out));
  }
  return wants.map(() => 0);
}

/** Everybody the same, up to its maximum. */
function level(
  total: number,
  wants: readonly Want[],
  out: ReadonlySet<number>,
): number[] {
  const shares = wants.map(() => 0);
  const order = wants.map((_, i) => i).filter((i) => !out.has(i))
    .sort((a, b) => (wants[a]?.max ?? 0) - (wants[b]?.max ?? 0));
  let rest = Math.max(0, total);
  order.forEach((i, served) => {
    const fair = rest / (order.length - served);
    const watts = Math.min(fair, wants[i]?.max ?? 0);
    shares[i] = watts;
    rest -= watts;
  });
  return shares;
}

/** Everybody its minimum first and the rest levelled on top, if the minima fit. */
function lift(
  total: number,
  wants: readonly Want[],
  out: ReadonlySet<number>,
): number[] | undefined {
  const floors = wants.map(({ min }, i) => out.has(i) ? 0 : Math.max(0, min));
  const rest = total - floors.reduce((a, b) => a + b, 0);
  if (rest < 0) return undefined;
  const above = wants.map(({ max }, i) => ({ min: 0, max: max - floors[i]! }));
  return level(rest, above, out).map((watts, i) => watts + floors[i]!);
}

function lastIn(wants: readonly Want[], out: ReadonlySet<number>): number {
  return wants.findLastIndex((_, i) => !out.has(i));
}
