/**
 * The confirmation of a meter reading: the car signs what it was sent, with its
 * contract's key (ISO 15118-20 clause 8.3.4.3.11). It goes out between two
 * turns of the loop, or beside them.
 *
 * @module
 */

import type { CarEnv } from "../../shared/evcc/types.ts";
import type {
  EVSEStatus,
  MeterInfo,
  Receipt,
} from "../../generated/iso20_common.ts";
import { header } from "./header.ts";
import type { CarRequestOf } from "./messages.ts";
import type { CarSession } from "./types.ts";

/** Id of the element signed. */
const ID = "reading";

/** What an answer of either charge loop may tell. */
export interface LoopNews {
  readonly EVSEStatus?: EVSEStatus | undefined;
  readonly MeterInfo?: MeterInfo | undefined;
  readonly Receipt?: Receipt | undefined;
}

/**
 * The confirmation a station asks for; undefined when it asks for none, sent no
 * reading, or the car has no contract to sign with.
 */
export function confirmationOf(
  session: CarSession,
  news: LoopNews,
  env: CarEnv,
): CarRequestOf<"MeteringConfirmationReq"> | undefined {
  const { pnc } = env;
  const { EVSEStatus, MeterInfo, Receipt } = news;
  if (EVSEStatus?.EVSENotification !== "MeteringConfirmation") return undefined;
  if (MeterInfo === undefined || pnc?.contract === undefined) return undefined;
  const data = {
    Id: ID,
    SessionID: session.sessionId,
    MeterInfo,
    ...(Receipt === undefined ? {} : { Receipt }),
    ...(session.schedule === undefined ? { Dynamic_SMDTControlMode: {} } : {
      Scheduled_SMDTControlMode: {
        SelectedScheduleTupleID: session.schedule.tupleId,
      },
    }),
  };
  const Signature = pnc.sign("contract", [{
    set: "iso20-common",
    root: "SignedMeteringData",
    value: data,
  }]);
  return {
    root: "MeteringConfirmationReq",
    value: {
      Header: { ...header(session, env), Signature },
      SignedMeteringData: data,
    },
  };
}
