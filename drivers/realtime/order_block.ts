/**
 * An order as a block of numbers, for shared memory.
 *
 * Flags are 0 and 1, names are their place in a list of this module. What
 * cannot be read becomes what is safe: the mode `off`, the pilot level F.
 *
 * @module
 */

import type { PilotSignal } from "../devices/outlet.ts";
import type { Follows, OutletMode, OutletOrder } from "./order.ts";
import type { OrderRecord } from "./records.ts";

/** Numbers in a block. */
export const ORDER_NUMBERS = 32;

/** Modes by their number. */
export const MODES: readonly OutletMode[] = [
  "off",
  "voltage",
  "closed",
  "transfer",
];
const FOLLOWS: readonly Follows[] = ["nothing", "stage", "messages", "pwm"];
const SIGNALS = ["F", "X1", "5%", "E"] as const;
/** A nominal duty cycle, whose percent is in the next number. */
const DUTY = SIGNALS.length;

/** Writes `order` over the first numbers of `into`, its times later by `byMs`. */
export function encodeOrder(
  order: OutletOrder,
  into: Float64Array,
  byMs = 0,
): void {
  const { charge, discharge, ceilingV, floorV } = order.envelope;
  let at = 0;
  into[at++] = order.epoch;
  into[at++] = MODES.indexOf(order.mode);
  into[at++] = order.atOnce ? 1 : 0;
  into[at++] = charge.maxW;
  into[at++] = charge.maxA[0];
  into[at++] = charge.maxA[1];
  into[at++] = charge.maxA[2];
  into[at++] = discharge.maxW;
  into[at++] = discharge.maxA[0];
  into[at++] = discharge.maxA[1];
  into[at++] = discharge.maxA[2];
  into[at++] = ceilingV;
  into[at++] = floorV;
  into[at++] = order.carMaxV;
  into[at++] = order.setW;
  into[at++] = order.setA === undefined ? 0 : 1;
  into[at++] = order.setA ?? 0;
  into[at++] = later(order.setUntilMonoMs, byMs);
  into[at++] = order.riseWPerS;
  into[at++] = FOLLOWS.indexOf(order.follows);
  into[at++] = order.loopMs;
  into[at++] = later(order.permits.session, byMs);
  into[at++] = later(order.permits.gateway, byMs);
  into[at++] = later(order.permits.allocation, byMs);
  into[at++] = later(order.permits.clock, byMs);
  into[at++] = later(order.permits.owner, byMs);
  into[at++] = later(order.permits.vehicle, byMs);
  into[at++] = order.lock ? 1 : 0;
  into[at++] = signalNumber(order.pilot);
  into[at++] = typeof order.pilot === "object" ? order.pilot.dutyPercent : 0;
  into[at++] = order.insulationTest;
  into[at++] = order.gridReturnMs;
}

/** Overwrites `into` with what `encodeOrder` wrote; allocates only for a new duty cycle. */
export function decodeOrder(from: Float64Array, into: OrderRecord): void {
  const { charge, discharge } = into.envelope;
  let at = 0;
  into.epoch = from[at++] ?? 0;
  into.mode = MODES[from[at++] ?? 0] ?? "off";
  into.atOnce = from[at++] === 1;
  charge.maxW = from[at++] ?? 0;
  charge.maxA[0] = from[at++] ?? 0;
  charge.maxA[1] = from[at++] ?? 0;
  charge.maxA[2] = from[at++] ?? 0;
  discharge.maxW = from[at++] ?? 0;
  discharge.maxA[0] = from[at++] ?? 0;
  discharge.maxA[1] = from[at++] ?? 0;
  discharge.maxA[2] = from[at++] ?? 0;
  into.envelope.ceilingV = from[at++] ?? 0;
  into.envelope.floorV = from[at++] ?? 0;
  into.carMaxV = from[at++] ?? 0;
  into.setW = from[at++] ?? 0;
  const byAmperes = from[at++] === 1;
  const setA = from[at++] ?? 0;
  into.setA = byAmperes ? setA : undefined;
  into.setUntilMonoMs = from[at++] ?? 0;
  into.riseWPerS = from[at++] ?? 0;
  into.follows = FOLLOWS[from[at++] ?? 0] ?? "nothing";
  into.loopMs = from[at++] ?? 0;
  into.permits.session = from[at++] ?? 0;
  into.permits.gateway = from[at++] ?? 0;
  into.permits.allocation = from[at++] ?? 0;
  into.permits.clock = from[at++] ?? 0;
  into.permits.owner = from[at++] ?? 0;
  into.permits.vehicle = from[at++] ?? 0;
  into.lock = from[at++] === 1;
  const signal = from[at++] ?? 0;
  const dutyPercent = from[at++] ?? 0;
  into.pilot = signalOf(signal, dutyPercent, into.pilot);
  into.insulationTest = from[at++] ?? 0;
  into.gridReturnMs = from[at++] ?? 0;
}

/** What is not given stays 0. */
function later(untilMs: number, byMs: number): number {
  return untilMs === 0 ? 0 : untilMs + byMs;
}

function signalNumber(signal: PilotSignal): number {
  return typeof signal === "object" ? DUTY : SIGNALS.indexOf(signal);
}

function signalOf(
  number: number,
  dutyPercent: number,
  before: PilotSignal,
): PilotSignal {
  if (number !== DUTY) return SIGNALS[number] ?? "F";
  const same = typeof before === "object" && before.dutyPercent === dutyPercent;
  return same ? before : { dutyPercent };
}
