/**
 * What hinders voltage or current at this moment, by the same samples that the
 * loop judges its permits by.
 *
 * @module
 */

import { SAFE_V } from "./ends.ts";
import type { Turn } from "./turn.ts";
import { isCarReady } from "./view.ts";
import { permitWords } from "./words.ts";

/** Age at which a meter reading no longer counts, ms. */
const METER_FRESH_MS = 2_000;
/** A cable check that is older must be made again, ms. */
const CABLE_CHECK_VALID_MS = 300_000;

/** Why there may be no voltage on the output now, if so. */
export function voltageHindrance({ state, view }: Turn): string | undefined {
  const { allocation, stopped } = state;
  const words = (name: Parameters<typeof permitWords>[0]) =>
    permitWords(name, state, view);
  if (stopped) return `charging was stopped: ${stopped.why}`;
  if (!isCarReady(view)) return words("pilot");
  if (!view.report.plug.locked) return words("lock");
  const isAllotted = allocation !== undefined &&
    view.monoMs < allocation.untilMonoMs;
  return isAllotted ? undefined : words("allocation");
}

/** Why the contactor may not close towards the car now, if so. */
export function closingHindrance(turn: Turn): string | undefined {
  const { config, state, view } = turn;
  const { insulation, meter } = view.report;
  if (config.kind === "dc") {
    if (!isCableChecked(turn)) return "the cable check has not passed";
    if (!isMatched(turn)) {
      return "the output voltage does not match the vehicle's";
    }
  }
  const hindrance = voltageHindrance(turn);
  if (hindrance !== undefined) return hindrance;
  const isMeasured = insulation.verdict === "valid" &&
    insulation.test === state.insulationTest;
  if (!isMeasured) return permitWords("insulation", state, view);
  return view.monoMs - meter.atMonoMs > METER_FRESH_MS
    ? permitWords("meter", state, view)
    : undefined;
}

/** The cable check has passed, and not too long ago. */
export function isCableChecked({ state, view }: Turn): boolean {
  const { verdict, passedMonoMs } = state.cable;
  return verdict === "passed" && passedMonoMs !== undefined &&
    view.monoMs - passedMonoMs <= CABLE_CHECK_VALID_MS;
}

/** The output voltage is what pre-charge asked for. */
export function isMatched(
  { config, state, view }: Pick<Turn, "config" | "state" | "view">,
): boolean {
  const { preChargeV, power } = state;
  if (preChargeV < SAFE_V || power.mode === "off") return false;
  return Math.abs(view.report.stage.busV - preChargeV) <=
    config.times.preChargeToleranceV;
}
