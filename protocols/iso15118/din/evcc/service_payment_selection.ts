/**
 * ServicePaymentSelection: the charging service, paid by external means
 * (DIN SPEC 70121 clause 9.4.1.4).
 *
 * @module
 */

import { ask } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DinMessageOf } from "../common/messages.ts";
import { askContractAuthentication } from "./contract_authentication.ts";
import type { DinCarSession, Move } from "./types.ts";

/** Selects the charging service by the ServiceID the station gave it. */
export function askServicePaymentSelection(
  session: DinCarSession,
  env: CarEnv,
  ServiceID: number,
): Move {
  return ask(
    session,
    env,
    {
      root: "ServicePaymentSelectionReq",
      value: {
        SelectedPaymentOption: "ExternalPayment",
        SelectedServiceList: { SelectedService: [{ ServiceID }] },
      },
    },
  );
}

/** Goes on to authorisation. */
export function onServicePaymentSelection(
  session: DinCarSession,
  _response: DinMessageOf<"ServicePaymentSelectionRes">,
  env: CarEnv,
): Move {
  return askContractAuthentication(session, env);
}
