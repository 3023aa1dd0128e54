/**
 * Counts the time of fresh samples: a process that stood still, or a sample of
 * unknown age, proves nothing about the time between.
 *
 * @module
 */

import { SAFE_V } from "./ends.ts";
import type { Turn } from "./turn.ts";
import { isFresh } from "./view.ts";

/** Two samples further apart say nothing about the time between them, ms. */
const GAP_MOST_MS = 300;

/** Brings every account of fresh time up to this view. */
export function countFresh({ state, view, config }: Turn): void {
  const { report, monoMs } = view;
  const { contactor, stage } = report;
  const { fresh, power } = state;
  const isOff = power.mode === "off";
  const samplesFresh = isFresh(contactor.atMonoMs, view) &&
    isFresh(stage.atMonoMs, view);
  const stepMs = report.atMonoMs - fresh.reportMonoMs;
  const isMoving = stepMs > 0;
  const viewMs = monoMs - fresh.viewMonoMs;
  // Only samples taken after the order to open tell whether it was followed.
  const isClosed = isOff && !contactor.wanted && contactor.closed &&
    fresh.contactorMonoMs >= power.setMonoMs;
  const isCharged = config.kind === "dc" && isOff && !contactor.closed &&
    stage.busV >= SAFE_V && fresh.stageMonoMs >= power.setMonoMs;
  state.fresh = {
    phaseMs: fresh.phaseMs +
      (samplesFresh && isMoving && stepMs <= GAP_MOST_MS ? stepMs : 0),
    closedMs: account(
      fresh.closedMs,
      contactor.atMonoMs - fresh.contactorMonoMs,
      isClosed && isFresh(contactor.atMonoMs, view),
    ),
    chargedMs: account(
      fresh.chargedMs,
      stage.atMonoMs - fresh.stageMonoMs,
      isCharged && isFresh(stage.atMonoMs, view),
    ),
    silentMs: isMoving
      ? 0
      : fresh.silentMs + (viewMs > 0 && viewMs <= GAP_MOST_MS ? viewMs : 0),
    reportMonoMs: report.atMonoMs,
    viewMonoMs: monoMs,
    contactorMonoMs: contactor.atMonoMs,
    stageMonoMs: stage.atMonoMs,
  };
}

/** An unbroken time: a gap or a sample that does not hold begins it anew. */
function account(soFarMs: number, stepMs: number, holds: boolean): number {
  if (!holds || stepMs > GAP_MOST_MS || stepMs < 0) return 0;
  return soFarMs + stepMs;
}
