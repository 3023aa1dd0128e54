/**
 * MeteringReceipt: the car confirms a meter reading, with its contract's
 * signature where it has one (ISO 15118-2 clause 8.4.3.13).
 *
 * @module
 */

import { ask } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header } from "../common/mod.ts";
import { goOn } from "./charge_loop.ts";
import { statusOf } from "./notifications.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
  Iso2Wanted,
  StationStatus,
} from "./types.ts";

/** Id of the signed element. */
const ID = "id1";

/** Confirms the reading. */
export function askMeteringReceipt(
  session: Iso2CarSession,
  env: CarEnv,
  { meter }: Iso2Wanted<"MeteringReceiptReq">,
): Built {
  const { sessionId, schedule, payment } = session;
  const root = "MeteringReceiptReq";
  const value = {
    Id: ID,
    SessionID: sessionId,
    ...(schedule && { SAScheduleTupleID: schedule.tupleId }),
    MeterInfo: meter,
  };
  const Signature = payment === "Contract"
    ? env.pnc?.sign("contract", [{ set: "iso2", root, value }])
    : undefined;
  return ask(session, env, {
    root,
    header: { ...header(sessionId), ...(Signature && { Signature }) },
    value,
  });
}

/** Goes on with the loop. */
export function onMeteringReceipt(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"MeteringReceiptRes">,
  env: CarEnv,
): Decision {
  const status = statusOf(response);
  const { heard, ...rest } = session;
  return goOn(rest, asksSomething(status) ? status : heard, env);
}

function asksSomething(status: StationStatus | undefined): boolean {
  return status !== undefined &&
    (status.trouble !== undefined || status.shutdown ||
      status.notification !== "None");
}
