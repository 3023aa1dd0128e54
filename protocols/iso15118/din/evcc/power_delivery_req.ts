/**
 * PowerDeliveryReq: asks for the transfer of energy to start or to stop
 * (DIN SPEC 70121 clause 9.4.1.7).
 *
 * @module
 */

import { ask } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { evStatus, socMarks } from "./ev_status.ts";
import type { DinCarSession, DinRequest, Move } from "./types.ts";

/** Asks for the transfer to start or to stop. */
export function askPowerDelivery(
  session: DinCarSession,
  env: CarEnv,
  ready: boolean,
): Move {
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
