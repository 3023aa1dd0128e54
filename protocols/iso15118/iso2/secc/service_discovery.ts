import { answer, enter, failed } from "../../shared/secc/session.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import { CHARGE_SERVICE } from "../common/energy.ts";
import { energyTransferModes } from "./energy_modes.ts";
import { refusal } from "./refusals.ts";
import { paymentOptions, valueAdded } from "./services.ts";
import type { Handle } from "./session.ts";

/** Most services a ServiceList holds. */
const MOST_SERVICES = 8;

/**
 * ServiceDiscovery: energy and payment always, of the other services those
 * the vehicle asks about; all, when it does not say.
 */
export const handleServiceDiscovery: Handle<"ServiceDiscoveryReq"> = (
  session,
  request,
  env,
) => {
  const modes = energyTransferModes(session, env.station);
  const payments = paymentOptions(session, env);
  if (modes.length === 0 || payments.length === 0) {
    return failed(
      session,
      refusal("ServiceDiscoveryReq", session, "FAILED"),
      modes.length === 0
        ? "the outlet has no energy to offer on this link"
        : unpayable(env),
    );
  }
  const { ServiceCategory } = request;
  const ServiceScope = spoken(request.ServiceScope);
  const services = valueAdded(session, env).map(({ service }) => service)
    .filter((service) =>
      (!ServiceCategory || service.ServiceCategory === ServiceCategory) &&
      (!ServiceScope || service.ServiceScope === undefined ||
        service.ServiceScope === ServiceScope)
    ).slice(0, MOST_SERVICES);
  return answer(enter(session, "PaymentServiceSelection"), {
    ResponseCode: "OK",
    PaymentOptionList: { PaymentOption: [...payments] },
    ChargeService: {
      ServiceID: CHARGE_SERVICE,
      ServiceName: "AC_DC_Charging",
      ServiceCategory: "EVCharging",
      FreeService: session.services.freeCharging ?? false,
      SupportedEnergyTransferMode: { EnergyTransferMode: [...modes] },
    },
    ...(services.length > 0 ? { ServiceList: { Service: services } } : {}),
  });
};

/** Some cars fill the scope with NUL characters, which says nothing. */
function spoken(scope: string | undefined): string | undefined {
  return scope?.replaceAll("\0", "").trim() || undefined;
}

function unpayable({ pnc }: SeccEnv): string {
  return pnc
    ? "the outlet takes contracts only, which need TLS"
    : "the outlet takes contracts only, and has no contract roots";
}
