/**
 * Losses of a power stage by its efficiency curve.
 *
 * @module
 */

/** Part of full load, and efficiency there, both 0 to 1; points in rising order of load. */
export type EfficiencyPoint = readonly [load: number, efficiency: number];

/** Efficiency at a part of full load: straight lines between the points, flat outside. */
export function efficiencyAt(
  curve: readonly EfficiencyPoint[],
  load: number,
): number {
  let before: EfficiencyPoint | undefined;
  for (const point of curve) {
    if (load <= point[0]) {
      if (before === undefined) return point[1];
      const span = point[0] - before[0];
      if (span <= 0) return point[1];
      return before[1] + (point[1] - before[1]) * (load - before[0]) / span;
    }
    before = point;
  }
  return before?.[1] ?? 1;
}

/**
 * Heat of a stage, watts, that passes `powerW` (signed) at its output.
 *
 * Charging, the supply gives output / efficiency; discharging, it gets
 * output * efficiency.
 */
export function stageLossW(
  curve: readonly EfficiencyPoint[],
  ratedW: number,
  powerW: number,
): number {
  const outputW = Math.abs(powerW);
  const efficiency = efficiencyAt(curve, outputW / ratedW);
  return powerW >= 0
    ? outputW / efficiency - outputW
    : outputW * (1 - efficiency);
}
