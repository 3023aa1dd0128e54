/**
 * Powers, energies, moments and actors as a person reads them.
 *
 * @module
 */

import type { Actor } from "../charger/events.ts";

/** What would print as 0.0 kW. */
const NOTHING_BELOW_W = 50;

/** Whether so many watts count as none. */
export function isNoPower(powerW: number): boolean {
  return Math.abs(powerW) < NOTHING_BELOW_W;
}

/** Signed watts with their direction: `giving 7.0 kW`, `charging at 11.0 kW`, `no power`. */
export function powerInWords(powerW: number): string {
  if (isNoPower(powerW)) return "no power";
  return powerW < 0
    ? `giving ${kilowatts(-powerW)}`
    : `charging at ${kilowatts(powerW)}`;
}

/** Signed watts as what somebody is to do: `is to give 7.0 kW`. */
export function orderInWords(powerW: number): string {
  if (isNoPower(powerW)) return "is to take no power";
  return powerW < 0
    ? `is to give ${kilowatts(-powerW)}`
    : `is to charge at ${kilowatts(powerW)}`;
}

/** Watts without sign: `7.0 kW`. */
export function kilowatts(powerW: number): string {
  return `${(powerW / 1_000).toFixed(1)} kW`;
}

/** Watt-hours both ways: `3.30 kWh into the vehicle, 0.00 kWh to the grid`. */
export function energyInWords(chargedWh: number, dischargedWh: number): string {
  // From whole watt-hours, as the interfaces give them: rounded twice, two sentences about one session would differ.
  const kWh = (wattHours: number) =>
    `${(Math.round(wattHours) / 1_000).toFixed(2)} kWh`;
  return `${kWh(chargedWh)} into the vehicle, ${kWh(dischargedWh)} to the grid`;
}

/** Local time of day. */
export function timeOfDay(ms: number): string {
  return new Date(ms).toTimeString().slice(0, 8);
}

/** Local time of day, with the date before it where that is not the day of `nearMs`. */
export function momentInWords(ms: number, nearMs: number): string {
  const date = dateOf(ms);
  return date === dateOf(nearMs) ? timeOfDay(ms) : `${date} ${timeOfDay(ms)}`;
}

/** Local date, `2026-11-30`. */
function dateOf(ms: number): string {
  const date = new Date(ms);
  const month = String(date.getMonth() + 1).padStart(2, "0");
  const day = String(date.getDate()).padStart(2, "0");
  return `${date.getFullYear()}-${month}-${day}`;
}

/** Who brought something about. */
export const WHO: Readonly<Record<Actor, string>> = {
  car: "the car",
  station: "the station",
  person: "a person",
  owner: "the owner",
  grid: "the grid",
  backend: "the backend",
  gateway: "the gateway",
};
