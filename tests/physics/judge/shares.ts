/**
 * What each car could have had: the smaller of its wish and its fair share of
 * what the connection and its phases carry.
 *
 * @module
 */

/** A car that wants power; all watts at the outlet. */
export interface Claim {
  readonly wantsW: number;
  /** Least at which it charges at all. */
  readonly leastW: number;
  /** Parts of its power on the site's phases. */
  readonly phaseShare: readonly [number, number, number];
  /** Watts drawn from the grid for each watt at the outlet. */
  readonly gridPerW: number;
}

/** What is there to be shared, watts. */
export interface Capacity {
  readonly totalW: number;
  readonly phaseW: readonly [number, number, number];
}

/** Fair shares, and whether every claimed minimum fits. */
export interface Shares {
  readonly watts: readonly number[];
  readonly minimumsFit: boolean;
}

const ROUNDS_MAX = 64;
const ENOUGH_W = 1;

/** Raises all shares alike until each car has what it wants or a limit binds it (max-min fairness). */
export function fairShares(
  claims: readonly Claim[],
  capacity: Capacity,
): Shares {
  const watts = raise(claims, capacity);
  const minimumsFit = claims.every((claim, n) =>
    claim.wantsW === 0 || (watts[n] ?? 0) >= claim.leastW - ENOUGH_W
  );
  return { watts, minimumsFit };
}

function raise(claims: readonly Claim[], capacity: Capacity): number[] {
  const watts = claims.map(() => 0);
  const open = new Set(claims.keys());
  const left = [
    Math.max(0, capacity.totalW),
    ...capacity.phaseW.map((each) => Math.max(0, each)),
  ];
  const loads = claims.map(({ gridPerW, phaseShare }) => [
    gridPerW,
    ...phaseShare.map((part) => part * gridPerW),
  ]);
  for (let round = 0; open.size > 0 && round < ROUNDS_MAX; round++) {
    const rise = greatestRise(claims, watts, open, left, loads);
    for (const n of open) {
      watts[n] = (watts[n] ?? 0) + rise;
      (loads[n] ?? []).forEach((load, at) => {
        left[at] = (left[at] ?? 0) - load * rise;
      });
    }
    for (const n of [...open]) {
      const full = (watts[n] ?? 0) >= (claims[n]?.wantsW ?? 0) - ENOUGH_W;
      const bound = (loads[n] ?? []).some((load, at) =>
        load > 0 && (left[at] ?? 0) <= ENOUGH_W
      );
      if (full || bound) open.delete(n);
    }
  }
  return watts;
}

function greatestRise(
  claims: readonly Claim[],
  watts: readonly number[],
  open: ReadonlySet<number>,
  left: readonly number[],
  loads: readonly (readonly number[])[],
): number {
  let rise = Infinity;
  for (const n of open) {
    rise = Math.min(rise, (claims[n]?.wantsW ?? 0) - (watts[n] ?? 0));
  }
  left.forEach((room, at) => {
    let load = 0;
    for (const n of open) load += loads[n]?.[at] ?? 0;
    if (load > 0) rise = Math.min(rise, room / load);
  });
  return Math.max(0, rise);
}
