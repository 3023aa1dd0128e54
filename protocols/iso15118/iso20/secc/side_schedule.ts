/**
 * ScheduleExchange in its side stream: a new schedule while energy flows under
 * the one before (ISO 15118-20 clause 7.8.3, payload type 0x8101).
 *
 * The main stream does not wait for it. A schedule agreed here is in use once
 * the vehicle promises a profile for it by PowerDeliveryReq on the main stream;
 * in dynamic mode there is nothing to promise, the needs told are in use at once.
 *
 * @module
 */

import type { ScheduleExchangeRes } from "../../generated/iso20_common.ts";
import { answer, failed } from "../../shared/secc/session.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import type { ResponseCode } from "../common/messages.ts";
import { refusal } from "./refusals.ts";
import { exchangeSchedule } from "./schedule_exchange.ts";
import {
  type Handle,
  type SeccSession,
  withoutRenegotiation,
} from "./session.ts";

/** ScheduleTupleIDs of side streams, so that a profile names which it follows. */
const MOST_TUPLES = 255;

/** As on the main stream; a site without a schedule leaves the old one in use. */
export const handleSideSchedule: Handle<"ScheduleExchangeReq"> = (
  session,
  request,
  env,
) => {
  const tupleId = (session.offer?.tupleId ?? 0) % MOST_TUPLES + 1;
  const exchange = exchangeSchedule(session, request, env, tupleId);
  if (exchange.kind === "unfit") {
    return failed(session, smallest(session, env, "FAILED"), exchange.reason);
  }
  const { vehicle, offer, response } = exchange;
  const heard: SeccSession = { ...session, vehicle };
  const effects = [{ type: "evse.vehicle", vehicle }] as const;
  if (exchange.kind === "finished") {
    return answer(
      { ...heard, renegotiation: { offer } },
      response,
      effects,
    );
  }
  const ongoingSinceMs = session.renegotiation?.ongoingSinceMs ?? env.nowMs;
  if (env.nowMs - ongoingSinceMs > session.timeouts.scheduleMs) {
    return answer(
      withoutRenegotiation(heard),
      smallest(session, env, "WARNING_ScheduleRenegotiationFailed"),
      effects,
    );
  }
  return answer(
    { ...heard, renegotiation: { ongoingSinceMs } },
    response,
    effects,
  );
};

function smallest(
  session: SeccSession,
  env: SeccEnv,
  code: ResponseCode,
): ScheduleExchangeRes {
  return refusal("ScheduleExchangeReq", session, env, code);
}
