import { fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { type Rational } from "../common/mod.ts";
import { magnitude, maximum } from "./amounts.ts";
import { afterLoop } from "./charge_loop.ts";
import type { ResponseOf } from "./messages.ts";
import type { CarSession, Move, StationLimits } from "./types.ts";

/** Takes the station's new limits and goes on. */
export function onDcChargeLoop(
  session: CarSession,
  response: ResponseOf<"DC_ChargeLoopRes">,
  env: CarEnv,
): Move {
  const mode = response.BPT_Dynamic_DC_CLResControlMode ??
    response.BPT_Scheduled_DC_CLResControlMode ??
    response.Dynamic_DC_CLResControlMode ??
    response.Scheduled_DC_CLResControlMode;
  if (mode === undefined) {
    return fail(session, "the station's loop answer has no control mode");
  }
  const bpt = response.BPT_Dynamic_DC_CLResControlMode ??
    response.BPT_Scheduled_DC_CLResControlMode;
  const known = session.limits;
  const limits: StationLimits = {
    maxChargeW: newer(maximum, mode.EVSEMaximumChargePower) ??
      known?.maxChargeW ?? 0,
    maxDischargeW: newer(magnitude, bpt?.EVSEMaximumDischargePower) ??
      known?.maxDischargeW ?? 0,
    maxChargeA: newer(maximum, mode.EVSEMaximumChargeCurrent) ??
      known?.maxChargeA,
    maxDischargeA: newer(magnitude, bpt?.EVSEMaximumDischargeCurrent) ??
      known?.maxDischargeA,
    maxV: newer(maximum, mode.EVSEMaximumVoltage) ?? known?.maxV,
  };
  return afterLoop({ ...session, limits }, response, env, []);
}

function newer(
  read: (value: Rational) => number,
  value: Rational | undefined,
): number | undefined {
  return value === undefined ? undefined : read(value);
}
