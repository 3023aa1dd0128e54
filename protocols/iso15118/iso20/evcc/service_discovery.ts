/**
 * ServiceDiscovery: what the station offers, against what the car wishes
 * (ISO 15118-20 clause 8.3.4.3.4).
 *
 * @module
 */

import { energyOf, type EnergyService } from "../../shared/energy.ts";
import { ask, askFor, forced } from "../../shared/evcc/steps.ts";
import type { CarEnv, CarView } from "../../shared/evcc/types.ts";
import { SERVICE_ID } from "../common/mod.ts";
import { header } from "./header.ts";
import type { ResponseOf } from "./messages.ts";
import { stopSession } from "./stopping.ts";
import type { Built, CarSession, Decision } from "./types.ts";

/** Asks which of the car's services are offered. */
export function askServiceDiscovery(session: CarSession, env: CarEnv): Built {
  const ids = usable(env.car).map((service) => SERVICE_ID[service]);
  return ask(session, env, {
    root: "ServiceDiscoveryReq",
    value: {
      Header: header(session, env),
      ...(ids.length > 0 ? { SupportedServiceIDs: { ServiceID: ids } } : {}),
    },
  });
}

/** Orders the common services by the car's wish and asks about the first. */
export function onServiceDiscovery(
  session: CarSession,
  response: ResponseOf<"ServiceDiscoveryRes">,
  env: CarEnv,
): Decision {
  const offered = new Set(
    response.EnergyTransferServiceList.Service.map((s) => s.ServiceID),
  );
  const candidates = usable(env.car).filter((s) => offered.has(SERVICE_ID[s]));
  const next: CarSession = {
    ...session,
    renegotiable: response.ServiceRenegotiationSupported,
    candidates,
  };
  if (candidates.length === 0) {
    return stopSession(
      next,
      forced(
        `the station offers services ${[...offered].join(", ")}, ` +
          `the car takes ${env.car.services.join(", ")}`,
      ),
    );
  }
  return askFor(next, { root: "ServiceDetailReq" });
}

/** The wished services for which the car has an inlet. */
function usable(car: CarView): EnergyService[] {
  return car.services.filter((s) =>
    energyOf(s) === "AC" ? car.ac !== undefined : car.dc !== undefined
  );
}
