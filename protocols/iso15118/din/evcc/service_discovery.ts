/**
 * ServiceDiscovery: what is offered and how it is paid
 * (DIN SPEC 70121 clause 9.4.1.3).
 *
 * @module
 */

import { ask, askFor, forced } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DinMessageOf } from "../common/messages.ts";
import type {
  EVRequestedEnergyTransferType,
  EVSESupportedEnergyTransferType,
} from "../../generated/din.ts";
import { stopSession } from "./stopping.ts";
import type { Built, Decision, DinCarSession, DinRequest } from "./types.ts";

/** Asks for the charging service. */
export function askServiceDiscovery(
  session: DinCarSession,
  env: CarEnv,
): Built {
  const discovery: DinRequest = {
    root: "ServiceDiscoveryReq",
    value: {
      ServiceCategory: "EVCharging",
    },
  };
  return ask(session, env, discovery);
}

/** Selects charging by DC, paid by external means, if that is to be had. */
export function onServiceDiscovery(
  session: DinCarSession,
  { value: response }: DinMessageOf<"ServiceDiscoveryRes">,
  env: CarEnv,
): Decision {
  const { PaymentOptions, ChargeService } = response;
  const impossible = missing(
    PaymentOptions.PaymentOption,
    ChargeService.EnergyTransferType,
    env,
  );
  if (impossible !== undefined) {
    return stopSession(session, forced(impossible));
  }
  const { ServiceID } = ChargeService.ServiceTag;
  const transfer = requested(ChargeService.EnergyTransferType);
  return askFor({ ...session, transfer }, {
    root: "ServicePaymentSelectionReq",
    serviceId: ServiceID,
  });
}

/** The DC among what is offered, in the fewer words a vehicle has. */
function requested(
  offered: EVSESupportedEnergyTransferType,
): EVRequestedEnergyTransferType {
  switch (offered) {
    case "DC_core":
    case "DC_combo_core":
      return offered;
    case "AC_single_DC_core":
      return "DC_core";
    default:
      return "DC_extended";
  }
}

function missing(
  options: readonly string[],
  transfer: string,
  env: CarEnv,
): string | undefined {
  if (!env.car.dc) return "the car has no DC inlet";
  if (!transfer.includes("DC")) {
    return `the station offers ${transfer} only, the car charges by DC`;
  }
  if (!options.includes("ExternalPayment")) {
    return "the station takes contracts only, the car has none in DIN 70121";
  }
  return undefined;
}
