/**
 * ServicePaymentSelection: the charging service, paid by external means
 * (DIN SPEC 70121 clause 9.4.1.4).
 *
 * @module
 */

import { ask, askFor } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { Built, Decision, DinCarSession, DinWanted } from "./types.ts";

/** Selects the charging service by the ServiceID the station gave it. */
export function askServicePaymentSelection(
  session: DinCarSession,
  env: CarEnv,
  { serviceId }: DinWanted<"ServicePaymentSelectionReq">,
): Built {
  return ask(
    session,
    env,
    {
      root: "ServicePaymentSelectionReq",
      value: {
        SelectedPaymentOption: "ExternalPayment",
        SelectedServiceList: { SelectedService: [{ ServiceID: serviceId }] },
      },
    },
  );
}

/** Goes on to authorisation. */
export function onServicePaymentSelection(
  session: DinCarSession,
): Decision {
  return askFor(session, { root: "ContractAuthenticationReq" });
}
