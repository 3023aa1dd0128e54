/**
 * How a battery's voltage and power limits follow its state of charge.
 *
 * @module
 */

/** A point of a curve: state of charge in percent, value in the curve's unit. */
export type CurvePoint = readonly [soc: number, value: number];

/** Straight lines between the points, flat outside; points in rising order. */
export function valueAt(curve: readonly CurvePoint[], soc: number): number {
  const first = curve[0];
  if (first === undefined) return 0;
  let [lowSoc, lowValue] = first;
  for (const [highSoc, highValue] of curve) {
    if (soc <= highSoc) {
      const span = highSoc - lowSoc;
      if (span <= 0 || soc <= lowSoc) {
        return soc <= lowSoc ? lowValue : highValue;
      }
      return lowValue + (highValue - lowValue) * (soc - lowSoc) / span;
    }
    lowSoc = highSoc;
    lowValue = highValue;
  }
  return lowValue;
}

/** Open-circuit voltage as a part of the nominal voltage. */
export const VOLTAGE_CURVE: readonly CurvePoint[] = [
  [0, 0.85],
  [10, 0.93],
  [50, 1],
  [90, 1.07],
  [100, 1.12],
];

/** Charging power as a part of the maximum: tapers above 80 %. */
export const CHARGE_CURVE: readonly CurvePoint[] = [
  [0, 0.6],
  [10, 1],
  [80, 1],
  [95, 0.3],
  [99.5, 0.05],
  [100, 0],
];

/** Discharging power as a part of the maximum: tapers below 15 %. */
export const DISCHARGE_CURVE: readonly CurvePoint[] = [
  [0, 0],
  [5, 0.2],
  [15, 1],
  [100, 1],
];
