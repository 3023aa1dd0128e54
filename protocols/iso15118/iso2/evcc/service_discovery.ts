/**
 * ServiceDiscovery: what the station offers, against what the car can take;
 * here the energy transfer mode and the means of payment are settled
 * (ISO 15118-2 clause 8.4.3.3).
 *
 * @module
 */

import { energyOf as energyOfService } from "../../shared/energy.ts";
import { ask, askFor, forced, note } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv, CarView } from "../../shared/evcc/types.ts";
import type { paymentOptionType, Service } from "../../generated/iso2.ts";
import {
  CERTIFICATE_SERVICE,
  CHARGE_SERVICE,
  energyOf,
  type EnergyTransferMode,
  header,
} from "../common/mod.ts";
import { isServiceId } from "./echo.ts";
import { stopSession } from "./stopping.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
} from "./types.ts";

/** Value-added services that have room in a selection beside the other two. */
const MOST_EXTRAS = 14;

/** Asks for everything that is offered. */
export function askServiceDiscovery(
  session: Iso2CarSession,
  env: CarEnv,
): Built {
  return ask(session, env, {
    root: "ServiceDiscoveryReq",
    header: header(session.sessionId),
    value: {},
  });
}

/** Settles mode and payment, then asks for the details of further services. */
export function onServiceDiscovery(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"ServiceDiscoveryRes">,
  env: CarEnv,
): Decision {
  const { ChargeService, PaymentOptionList, ServiceList } = response;
  const offered = ChargeService.SupportedEnergyTransferMode.EnergyTransferMode;
  const mode = chooseMode(session, offered, env.car);
  if (mode === undefined) {
    return stopSession(
      session,
      forced(
        `the station offers ${offered.join(", ")}, ` +
          `the car takes ${env.car.services.join(", ")}`,
      ),
    );
  }
  const services = ServiceList?.Service ?? [];
  const choice = choosePayment(
    session,
    PaymentOptionList.PaymentOption,
    services,
    env,
  );
  if (choice.payment === undefined) {
    return stopSession(
      session,
      forced("the station takes a contract only, and the car has none"),
    );
  }
  const extras = (session.options.valueAddedServices ?? []).filter((id) =>
    id !== CERTIFICATE_SERVICE && services.some((s) => s.ServiceID === id)
  ).slice(0, MOST_EXTRAS);
  return askFor(
    {
      ...session,
      mode,
      payment: choice.payment,
      certificate: choice.certificate,
      details: choice.certificate ? [CERTIFICATE_SERVICE, ...extras] : extras,
      selected: [{
        ServiceID: isServiceId(ChargeService.ServiceID)
          ? ChargeService.ServiceID
          : CHARGE_SERVICE,
      }],
    },
    { root: "ServiceDetailReq" },
    choice.notes,
  );
}

/** DC connectors by how common they are; the plug has decided already. */
const DC_MODES: readonly EnergyTransferMode[] = [
  "DC_extended",
  "DC_combo_core",
  "DC_core",
  "DC_unique",
];

/** The mode the car prefers among those offered; a joined session keeps its own. */
function chooseMode(
  session: Iso2CarSession,
  offered: readonly EnergyTransferMode[],
  car: CarView,
): EnergyTransferMode | undefined {
  const kept = session.joined ? session.options.resume?.mode : undefined;
  const wished = car.services.flatMap((service) => {
    if (energyOfService(service) === "DC") return car.dc ? DC_MODES : [];
    return acModes(car);
  });
  return [...(kept ? [kept] : []), ...wished].find((mode) =>
    offered.includes(mode) &&
    (energyOf(mode) === "AC" ? car.ac : car.dc) !== undefined
  );
}

/** A three-phase car charges at a single phase too, not the reverse. */
function acModes({ ac }: CarView): readonly EnergyTransferMode[] {
  if (ac === undefined) return [];
  return ac.phases === 3
    ? ["AC_three_phase_core", "AC_single_phase_core"]
    : ["AC_single_phase_core"];
}

interface Choice {
  readonly payment: paymentOptionType | undefined;
  readonly certificate?: "install" | "update" | undefined;
  readonly notes: readonly CarCommand[];
}

/** By contract where both sides have what it takes, else by external means. */
function choosePayment(
  session: Iso2CarSession,
  options: readonly paymentOptionType[],
  services: readonly Service[],
  { pnc }: CarEnv,
): Choice {
  const external = options.includes("ExternalPayment")
    ? "ExternalPayment"
    : undefined;
  const keptExternal = session.joined &&
    session.options.resume?.payment === "ExternalPayment" && external;
  if (!pnc || keptExternal || !options.includes("Contract")) {
    return { payment: external, notes: [] };
  }
  // A joined session goes on with the contract it began with.
  const certificate = session.joined ? undefined : wanted(pnc);
  const served = services.some((s) => s.ServiceID === CERTIFICATE_SERVICE);
  if (certificate && served) {
    return { payment: "Contract", certificate, notes: [] };
  }
  const notes = certificate
    ? [note("the station offers no service for contract certificates")]
    : [];
  return { payment: pnc.contract ? "Contract" : external, notes };
}

/** What the car can ask for: an update needs a contract, an installation a provisioning key. */
function wanted(
  { wants, contract, provisioning }: NonNullable<CarEnv["pnc"]>,
): "install" | "update" | undefined {
  if (wants === "update" && contract) return "update";
  return wants !== undefined && provisioning ? "install" : undefined;
}
