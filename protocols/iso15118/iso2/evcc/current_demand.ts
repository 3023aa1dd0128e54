import type { CarEnv } from "../../shared/evcc/types.ts";
import { optionalValueOf } from "../common/mod.ts";
import { afterLoop } from "./charge_loop.ts";
import { statusOf } from "./notifications.ts";
import type {
  Iso2CarSession,
  Iso2MessageOf,
  Move,
  StationBounds,
} from "./types.ts";

/** Takes the station's new limits and goes on. */
export function onCurrentDemand(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"CurrentDemandRes">,
  env: CarEnv,
): Move {
  const known = session.bounds;
  const bounds: StationBounds = {
    maxA: optionalValueOf(response.EVSEMaximumCurrentLimit) ??
      known?.maxA ?? 0,
    maxW: optionalValueOf(response.EVSEMaximumPowerLimit) ?? known?.maxW,
    maxV: optionalValueOf(response.EVSEMaximumVoltageLimit) ?? known?.maxV,
  };
  const answer = {
    status: statusOf(response),
    receiptRequired: response.ReceiptRequired === true,
    meter: response.MeterInfo,
  };
  return afterLoop({ ...session, bounds }, answer, env, []);
}
