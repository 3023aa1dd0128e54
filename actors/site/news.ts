/**
 * Whether an allocation says something that cannot wait for its renewal.
 *
 * @module
 */

import type { Allocation } from "./site_messages.ts";

/** A raise that is smaller comes with the renewal: a part of what there was, watts, amperes. */
const SMALL_PART = 0.01;
const SMALL_W = 50;
const SMALL_A = 0.2;

/** Whether `now` differs from what was told so much that it is told at once. */
export function isNews(now: Allocation, told: Allocation): boolean {
  // Whoever wishes for a watt more gets it.
  const isWished = now.sources.length > 0 && now.targetW !== told.targetW;
  return isWished || isLess(now, told) || isRaised(now, told) ||
    now.described !== told.described || now.by !== told.by ||
    now.reason !== told.reason ||
    now.discharge.allowed !== told.discharge.allowed ||
    now.discharge.why !== told.discharge.why ||
    now.sources.length !== told.sources.length ||
    now.sources.some((id, n) => id !== told.sources[n]);
}

/** What is taken away counts, however little it is: another one has got it. */
function isLess(now: Allocation, told: Allocation): boolean {
  return now.maxW < told.maxW || now.minW > told.minW ||
    isSmaller(now.targetW, told.targetW) ||
    now.maxA.some((amps, n) => amps < (told.maxA[n] ?? 0));
}

function isSmaller(watts: number, before: number): boolean {
  return Math.sign(watts) !== Math.sign(before) ||
    Math.abs(watts) < Math.abs(before);
}

function isRaised(now: Allocation, told: Allocation): boolean {
  return grows(now.maxW, told.maxW, SMALL_W) ||
    grows(-now.minW, -told.minW, SMALL_W) ||
    grows(Math.abs(now.targetW), Math.abs(told.targetW), SMALL_W) ||
    now.maxA.some((amps, n) => grows(amps, told.maxA[n] ?? 0, SMALL_A));
}

function grows(now: number, before: number, small: number): boolean {
  return now - before > Math.max(small, SMALL_PART * before);
}
