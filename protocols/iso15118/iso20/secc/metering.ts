/**
 * Meter readings in the charge loop, and when the vehicle is asked to sign one
 * (ISO 15118-20 clause 8.3.4.3.11).
 *
 * @module
 */

import type { EVSEStatus, MeterInfo } from "../../generated/iso20_common.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import { meterInfo, meterReading } from "./charge_loop.ts";
import { evseStatus } from "./notifications.ts";
import type { Metering, SeccSession } from "./session.ts";

/** The fields of a charge loop's answer that tell of the meter and of wishes. */
export interface LoopNews {
  readonly session: SeccSession;
  readonly fields: {
    readonly EVSEStatus?: EVSEStatus;
    readonly MeterInfo?: MeterInfo;
  };
}

/**
 * What a turn of the charge loop tells. Every `receiptEveryMs`, and when the
 * outlet wishes it, a vehicle with a contract is asked to sign the reading sent
 * along; the reading stays that one until it has. A vehicle that does not
 * sign within `timeouts.meteringMs` is asked to end the session: nobody
 * would pay for it.
 */
export function loopNews(
  session: SeccSession,
  requested: boolean,
  env: SeccEnv,
): LoopNews {
  // Without a contract there is no key to sign with.
  const can = session.contractLeaf !== undefined && env.pnc !== undefined;
  const usual = {
    ...evseStatus(session, env.station),
    ...meterInfo(requested, session, env.station),
  };
  if (!can) return { session, fields: usual };
  const metering = due(session, env);
  if (!metering) return { session, fields: usual };
  const heard = { ...session, metering };
  const { asked } = metering;
  if (!asked) return { session: heard, fields: usual };
  const late = env.nowMs - asked.atMs > session.timeouts.meteringMs;
  const EVSEStatus: EVSEStatus = {
    NotificationMaxDelay: late
      ? 0
      : Math.floor(session.timeouts.meteringMs / 1000),
    EVSENotification: late ? "Terminate" : "MeteringConfirmation",
  };
  return {
    session: heard,
    fields: { EVSEStatus, ...usual, MeterInfo: asked.reading },
  };
}

/** The state of metering after this turn; undefined when nobody wants any. */
function due(
  session: SeccSession,
  { nowMs, station }: SeccEnv,
): Metering | undefined {
  const { receiptEveryMs } = session;
  const wished = station.notification?.kind === "MeteringConfirmation";
  if (receiptEveryMs === undefined && !wished && !session.metering) {
    return undefined;
  }
  const known = session.metering ?? { sinceMs: nowMs, wishServed: false };
  const now: Metering = { ...known, wishServed: known.wishServed && wished };
  if (now.asked || !station.meter) return now;
  const byTime = receiptEveryMs !== undefined &&
    nowMs - now.sinceMs >= receiptEveryMs;
  const byWish = wished && !now.wishServed;
  if (!byTime && !byWish) return now;
  return {
    ...now,
    wishServed: wished,
    asked: { reading: meterReading(session, station.meter), atMs: nowMs },
  };
}
