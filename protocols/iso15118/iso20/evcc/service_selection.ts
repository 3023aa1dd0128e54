/**
 * ServiceSelection: binds the session to a service and a parameter set
 * (ISO 15118-20 clause 8.3.4.3.6).
 *
 * @module
 */

import { ask, fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { SERVICE_ID } from "../common/mod.ts";
import { chargeParameters } from "./charge_parameters.ts";
import { header } from "./header.ts";
import type { Built, CarSession, CarWanted, Decision } from "./types.ts";

/** Selects parameter set `parameterSetId` of the session's service. */
export function askServiceSelection(
  session: CarSession,
  env: CarEnv,
  { parameterSetId }: CarWanted<"ServiceSelectionReq">,
): Built {
  const { service } = session;
  if (service === undefined) return fail(session, "no service was chosen");
  return ask(session, env, {
    root: "ServiceSelectionReq",
    value: {
      Header: header(session, env),
      SelectedEnergyTransferService: {
        ServiceID: SERVICE_ID[service],
        ParameterSetID: parameterSetId,
      },
    },
  });
}

/** Goes on with charge parameters. */
export function onServiceSelection(
  session: CarSession,
): Decision {
  return chargeParameters(session);
}
