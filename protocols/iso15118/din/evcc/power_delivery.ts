/**
 * PowerDelivery: the transfer of energy is to start or to stop
 * (DIN SPEC 70121 clause 9.4.1.7).
 *
 * @module
 */

import { ask, askFor, fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DinMessageOf } from "../common/messages.ts";
import { evStatus, socMarks } from "./ev_status.ts";
import { obeyStation } from "./station_status.ts";
import type {
  Built,
  Decision,
  DinCarSession,
  DinRequest,
  DinWanted,
} from "./types.ts";

/** Asks for the transfer to start or to stop. */
export function askPowerDelivery(
  session: DinCarSession,
  env: CarEnv,
  { ready }: DinWanted<"PowerDeliveryReq">,
): Built {
  const { bulkSoc } = socMarks(env);
  const delivery: DinRequest = {
    root: "PowerDeliveryReq",
    value: {
      ReadyToChargeState: ready,
      DC_EVPowerDeliveryParameter: {
        DC_EVStatus: evStatus(session, env),
        BulkChargingComplete: env.car.presentSoc >= bulkSoc,
        ChargingComplete: env.car.complete,
      },
    },
  };
  return ask(
    session,
    env,
    delivery,
    ready ? [] : [{ type: "car.draw", powerW: 0 }],
  );
}

/** Goes into the loop, or towards the end of the session. */
export function onPowerDelivery(
  session: DinCarSession,
  { value: response }: DinMessageOf<"PowerDeliveryRes">,
): Decision {
  const { pending } = session;
  if (pending?.root !== "PowerDeliveryReq") {
    return fail(session, "the station answered a request that was not sent");
  }
  if (!pending.value.ReadyToChargeState) {
    const idle = { ...session, transferring: false, ready: false };
    return askFor(idle, { root: "WeldingDetectionReq" }, [
      { type: "car.state", cp: "B" },
      { type: "car.openInlet" },
    ]);
  }
  const started = { ...session, transferring: true };
  return obeyStation(started, response.DC_EVSEStatus) ??
    askFor(started, { root: "CurrentDemandReq" });
}
