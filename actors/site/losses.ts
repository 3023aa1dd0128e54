/**
 * What a power stage takes from the grid for what it gives to the vehicle, and
 * the other way round. An AC outlet loses nothing.
 *
 * @module
 */

/** Efficiency (0 to 1] at a fraction of the stage's rated power. */
export interface EfficiencyPoint {
  readonly load: number;
  readonly efficiency: number;
}

/** Converts magnitudes in watts between the outlet and the grid side. */
export interface Losses {
  /** Charging: from the grid for so much into the vehicle. */
  taken(outletW: number): number;
  /** Charging: into the vehicle from so much of the grid. */
  given(gridW: number): number;
  /** Discharging: into the grid from so much of the vehicle. */
  fed(outletW: number): number;
  /** Discharging: from the vehicle for so much into the grid. */
  drained(gridW: number): number;
}

const same = (watts: number) => watts;

/** Without losses: an AC outlet. */
export const LOSSLESS: Losses = {
  taken: same,
  given: same,
  fed: same,
  drained: same,
};

/** Straight pieces of the tables; between two the error is under a thousandth. */
const PIECES = 64;
/** Watts by which a table grows at least, so that it can be read both ways. */
const LEAST_STEP_W = 1e-6;

/**
 * Losses of a stage from points of its efficiency curve: straight between
 * points, level outside them. Throws on points that cannot be.
 */
export function lossesOf(
  points: readonly EfficiencyPoint[],
  ratedW: number,
): Losses {
  if (points.length === 0) return LOSSLESS;
  checkPoints(points, ratedW);
  const sorted = points.toSorted((a, b) => a.load - b.load);
  const outlet = table((n) => ratedW * n / PIECES);
  const taken = table((n) =>
    ratedW * n / PIECES / efficiencyAt(sorted, n / PIECES)
  );
  const fed = table((n) =>
    ratedW * n / PIECES * efficiencyAt(sorted, n / PIECES)
  );
  return {
    taken: (watts) => read(outlet, taken, watts),
    given: (watts) => read(taken, outlet, watts),
    fed: (watts) => read(outlet, fed, watts),
    drained: (watts) => read(fed, outlet, watts),
  };
}

function checkPoints(points: readonly EfficiencyPoint[], ratedW: number): void {
  if (!(ratedW > 0)) {
    throw new RangeError(`ratedW of a power stage must be above 0: ${ratedW}`);
  }
  for (const { load, efficiency } of points) {
    if (!(load >= 0 && load <= 1)) {
      throw new RangeError(`load of an efficiency must be 0 to 1: ${load}`);
    }
    if (!(efficiency > 0.5 && efficiency <= 1)) {
      throw new RangeError(
        `efficiency must be above 0.5 and at most 1: ${efficiency}`,
      );
    }
  }
}

function efficiencyAt(
  points: readonly EfficiencyPoint[],
  load: number,
): number {
  let before = points[0];
  for (const point of points) {
    if (point.load >= load) {
      if (before === undefined || before === point) return point.efficiency;
      const part = (load - before.load) / (point.load - before.load);
      return before.efficiency + part * (point.efficiency - before.efficiency);
    }
    before = point;
  }
  return before?.efficiency ?? 1;
}

function table(at: (n: number) => number): Float64Array {
  const values = new Float64Array(PIECES + 1);
  for (let n = 1; n <= PIECES; n++) {
    values[n] = Math.max(at(n), (values[n - 1] ?? 0) + LEAST_STEP_W);
  }
  return values;
}

/** `to` at the place where `from` is `value`; beyond the end in proportion. */
function read(from: Float64Array, to: Float64Array, value: number): number {
  if (!(value > 0)) return 0;
  let low = 0;
  let high = PIECES;
  const last = from[PIECES] ?? 0;
  if (value >= last) return value * (to[PIECES] ?? 0) / last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  const [x0, x1] = [from[low] ?? 0, from[high] ?? 0];
  const [y0, y1] = [to[low] ?? 0, to[high] ?? 0];
  return y0 + (y1 - y0) * (value - x0) / (x1 - x0);
}
