/**
 * The services of the outlet as ServiceDiscovery, ServiceDetail and
 * ServiceSelection show them.
 *
 * @module
 */

import { energyOf, isBidirectional } from "../../shared/energy.ts";
import type { Parameter, ParameterSet } from "../../generated/iso20_common.ts";
import type {
  OfferedService,
  StationView,
  Tariff,
} from "../../shared/secc/types.ts";
import { CONTROL_MODE, SERVICE_ID } from "../common/services.ts";
import type { SeccSession, Selection } from "./session.ts";

/** BPTChannel: one channel for both directions. */
const UNIFIED = 1;
/** GeneratorMode: the vehicle follows the grid. */
const GRID_FOLLOWING = 1;
/** GridCodeIslandingDetectionMethod. */
const PASSIVE = 2;
/** Pricing: which price schedule ScheduleExchange will carry. */
const PRICING: Readonly<Record<Tariff["form"], number>> = {
  absolute: 1,
  level: 2,
};

/** The services that can be used over the namespace agreed in SAP. */
export function offeredServices(
  { energy }: SeccSession,
  station: StationView,
): readonly OfferedService[] {
  return station.services.filter(({ service }) =>
    energy === undefined || energyOf(service) === energy
  );
}

/** The offered service with this ServiceID. */
export function serviceById(
  session: SeccSession,
  station: StationView,
  serviceId: number,
): OfferedService | undefined {
  return offeredServices(session, station).find(({ service }) =>
    SERVICE_ID[service] === serviceId
  );
}

/** Parameter sets of a service, best first; ParameterSetID is the place, from 1. */
export function selections(offered: OfferedService): readonly Selection[] {
  const { service } = offered;
  return offered.controlModes.flatMap((controlMode): Selection[] =>
    controlMode === "scheduled"
      ? [{ service, controlMode, mobilityNeedsMode: 1 }]
      : offered.mobilityNeedsModes.map((mobilityNeedsMode) => ({
        service,
        controlMode,
        mobilityNeedsMode,
      }))
  );
}

/** The parameter sets as ServiceDetailRes carries them. */
export function parameterSets(
  offered: OfferedService,
  tariff: Tariff,
): ParameterSet[] {
  return selections(offered).map((selection, place) => ({
    ParameterSetID: place + 1,
    Parameter: parameters(offered, selection, tariff),
  }));
}

function parameters(
  { service, connector, nominalV }: OfferedService,
  { controlMode, mobilityNeedsMode }: Selection,
  { form }: Tariff,
): Parameter[] {
  const ac = energyOf(service) === "AC";
  const int = (Name: string, intValue: number): Parameter => ({
    Name,
    intValue,
  });
  return [
    int("Connector", connector),
    int("ControlMode", CONTROL_MODE[controlMode]),
    ...(ac ? [int("EVSENominalVoltage", Math.round(nominalV))] : []),
    int("MobilityNeedsMode", mobilityNeedsMode),
    int("Pricing", PRICING[form]),
    ...(isBidirectional(service)
      ? [int("BPTChannel", UNIFIED), int("GeneratorMode", GRID_FOLLOWING)]
      : []),
    ...(service === "AC_BPT"
      ? [int("GridCodeIslandingDetectionMethod", PASSIVE)]
      : []),
  ];
}
