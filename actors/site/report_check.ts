/**
 * Whether a charger's report can be reckoned with: a sentence that names the
 * field, or nothing. One bad report must not stop the site of all the others.
 *
 * @module
 */

import type { ChargerReport } from "./site_messages.ts";

/** What is wrong with a report. */
export function wrongReport(report: ChargerReport): string | undefined {
  const { chargerId, envelope, measured, vehicle } = report;
  if (chargerId.length === 0) return "chargerId must be given";
  const numbers: readonly (readonly [string, number])[] = [
    ["measured.atMonoMs", measured.atMonoMs],
    ["measured.powerW", measured.powerW],
    ...measured.phaseA.map((a, n) => [`measured.phaseA[${n}]`, a] as const),
    ["chargedWh", report.chargedWh],
    ["dischargedWh", report.dischargedWh],
    ["envelope.charge.maxW", envelope.charge.maxW],
    ["envelope.discharge.maxW", envelope.discharge.maxW],
    ...envelope.charge.maxA.map((a, n) =>
      [`envelope.charge.maxA[${n}]`, a] as const
    ),
    ...envelope.discharge.maxA.map((a, n) =>
      [`envelope.discharge.maxA[${n}]`, a] as const
    ),
  ];
  for (const [field, value] of numbers) {
    if (!Number.isFinite(value)) return `${field} must be a number: ${value}`;
    if (field.startsWith("envelope") && value < 0) {
      return `${field} must be 0 or more: ${value}`;
    }
  }
  for (const [field, value] of Object.entries(vehicle ?? {})) {
    if (typeof value === "number" && !Number.isFinite(value)) {
      return `vehicle.${field} must be a number: ${value}`;
    }
  }
  return undefined;
}
