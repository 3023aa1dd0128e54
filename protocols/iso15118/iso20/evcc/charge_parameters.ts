/**
 * What the exchange of charge parameters in AC and in DC have in common.
 *
 * @module
 */

import { energyOf } from "../../shared/energy.ts";
import { askFor, fail } from "../../shared/evcc/steps.ts";
import type { CarEnd, CarSession, Decision } from "./types.ts";

/** Asks for the station's limits in the selected service. */
export function chargeParameters(session: CarSession): Decision {
  const { service } = session;
  if (service === undefined) return fail(session, "no service was chosen");
  return energyOf(service) === "AC"
    ? askFor(session, { root: "AC_ChargeParameterDiscoveryReq" })
    : askFor(session, { root: "DC_ChargeParameterDiscoveryReq" });
}

/** The end by parameters that are not of the selected service. */
export function wrongParameters(session: CarSession): CarEnd {
  return fail(
    session,
    `the station's charge parameters are not those of ${session.service}`,
  );
}
