/**
 * The pilot of an AC outlet towards a car without communication: what it is
 * offered, and whether it wants it (IEC 61851-1 Annex A).
 *
 * @module
 */

import { ampsOf, dutyOf } from "../../../drivers/devices/pilot_levels.ts";
import type { VehicleView } from "../../../protocols/iso15118/shared/secc/types.ts";
import { outletEnvelope, siteEnvelope, tighter } from "../envelope.ts";
import { changeBasic, type Turn } from "./turn.ts";

/** The duty cycle changes at most so often (sequence 6), ms. */
export const CHANGE_EVERY_MS = 5_000;
/** Least current of a duty cycle, amperes a phase. */
const LEAST_A = 6;
/** Rounding in the site's shares does not cost the least current, watts. */
const ROUNDING_W = 0.001;

/** Amperes a phase on offer; 0 while there is no PWM. */
export function offeredAmps({ state }: Turn): number {
  const percent = state.session?.basic?.dutyPercent;
  return percent === undefined ? 0 : ampsOf(percent);
}

/** The car is ready for current: C, or D where there is ventilation. */
export function wantsCurrent({ view, config }: Turn): boolean {
  const { state } = view.report.pilot;
  return state === "C" || (state === "D" && config.basic?.ventilated === true);
}

/** The car asks for ventilation that is not there. */
export function lacksVentilation({ view, config }: Turn): boolean {
  return view.report.pilot.state === "D" && config.basic?.ventilated !== true;
}

/** The car as the others see it: an AC load up to the outlet's size, never a source. */
export function basicVehicle(turn: Turn): VehicleView {
  const { charge } = outletEnvelope(
    turn.config,
    turn.view.report.plug.proximityA,
  );
  return {
    service: "AC",
    controlMode: "dynamic",
    maxChargeW: charge.maxW,
    minChargeW: LEAST_A * wattsPerAmp(turn),
    minPhaseA: LEAST_A,
    maxDischargeW: 0,
    minDischargeW: 0,
  };
}

/** The site has nothing for this car, or not enough for the least current. */
export function isDenied(turn: Turn): boolean {
  return allottedDuty(turn) === undefined;
}

/**
 * Brings the pilot to what the site allots. PWM goes at once, other changes
 * keep their distance.
 */
export function offer(turn: Turn): void {
  const { state, view } = turn;
  const basic = state.session?.basic;
  if (!basic) return;
  const duty = allottedDuty(turn);
  if (duty === basic.dutyPercent) return;
  const isSoon = basic.changedMonoMs !== undefined &&
    view.monoMs - basic.changedMonoMs < CHANGE_EVERY_MS;
  if (duty === undefined || !isSoon) setDuty(turn, duty);
}

/** No PWM: the car is to stop. */
export function withhold(turn: Turn): void {
  if (turn.state.session?.basic?.dutyPercent !== undefined) {
    setDuty(turn, undefined);
  } else turn.state.pilot = "X1";
}

function setDuty(turn: Turn, dutyPercent: number | undefined): void {
  changeBasic(turn, { dutyPercent, changedMonoMs: turn.view.monoMs });
  turn.state.pilot = dutyPercent === undefined ? "X1" : { dutyPercent };
}

/** Duty cycle of the valid allocation, within outlet and cable. */
function allottedDuty(turn: Turn): number | undefined {
  const { config, state, view } = turn;
  const { allocation } = state;
  if (!allocation || view.monoMs >= allocation.untilMonoMs) return undefined;
  const { charge } = tighter(
    outletEnvelope(config, view.report.plug.proximityA),
    siteEnvelope(allocation, view.monoMs, "ac"),
  );
  const watts = Math.min(allocation.targetW, charge.maxW);
  const [l1, l2, l3] = charge.maxA;
  const leastA = config.station.ac?.phases === 3 ? Math.min(l1, l2, l3) : l1;
  return dutyOf(
    Math.min((watts + ROUNDING_W) / wattsPerAmp(turn), leastA + ROUNDING_W),
  );
}

function wattsPerAmp({ config }: Turn): number {
  const { phases, nominalV } = config.station.ac ??
    { phases: 1, nominalV: 230 };
  return phases * nominalV;
}
