/** What cars of every protocol ask for in a state, whatever they are answered. */

import { ok } from "node:assert/strict";
import type {
  ControlMode,
  EnergyService,
} from "../../../../../protocols/iso15118/shared/energy.ts";
import {
  type DialectMessage,
  type SeccTalk,
  seccTalk,
} from "../../../../../protocols/iso15118/shared/dialect.ts";
import {
  DIN_SECC,
  startDinSession,
} from "../../../../../protocols/iso15118/din/secc/mod.ts";
import { isDinRequestRoot } from "../../../../../protocols/iso15118/din/common/mod.ts";
import {
  ISO2_SECC,
  type Iso2SealedRequest,
  startIso2Session,
} from "../../../../../protocols/iso15118/iso2/secc/mod.ts";
import {
  rational,
  SERVICE_ID,
} from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import type { AnyMessage } from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import {
  ISO20_SECC,
  sealRequest,
  startSession,
} from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import type { StationView } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import { station as dinStation } from "../../din/_din.ts";
import { usual } from "../../din/_requests.ts";
import { carried } from "../../iso20/_both.ts";
import { NOW_MS, station as iso20Station } from "../../iso20/secc/_station.ts";
import { say, SESSION_ID } from "../../iso2/secc/_car.ts";
import { station as iso2Station } from "../../iso2/secc/_station.ts";

/** A car and the station it is at. */
export interface DeafCar {
  readonly name: string;
  begin(): SeccTalk;
  /** The request for a state; `again` when the last one was for it too. */
  ask(state: string, again: boolean): DialectMessage;
  station(change: Partial<StationView>): StationView;
}

const din: DeafCar = {
  name: "DIN",
  begin: () => seccTalk(DIN_SECC, startDinSession()),
  ask(state) {
    const root = `${state}Req`;
    ok(isDinRequestRoot(root), root);
    return usual(root, SESSION_ID);
  },
  station: dinStation,
};

function iso2(way: string): DeafCar {
  const isAc = way.startsWith("AC");
  const byContract = way.endsWith("contract");
  return {
    name: `-2 ${way}`,
    begin: () => seccTalk(ISO2_SECC, startIso2Session({ link: { tls: true } })),
    ask(state, again): Iso2SealedRequest {
      switch (state) {
        case "SessionSetup":
          return say.setup();
        case "ServiceDiscovery":
          return say.discover();
        case "PaymentServiceSelection":
          return say.pay(byContract ? "Contract" : "ExternalPayment");
        case "PaymentDetails":
          return say.details();
        case "Authorization":
          return byContract ? say.sign() : say.authorise();
        case "ChargeParameterDiscovery":
          return isAc ? say.ac() : say.dc();
        case "CableCheck":
          return say.cableCheck();
        case "PreCharge":
          return again ? say.power("Start") : say.preCharge();
        case "PowerDelivery":
          return say.power("Start");
        case "ChargingStatus":
          return say.charging();
        default:
          return say.demand();
      }
    },
    station: iso2Station,
  };
}

const HEADER = { SessionID: SESSION_ID, TimeStamp: NOW_MS / 1000 };
const EVCCID = new TextEncoder().encode("WMIV1234");
const NEEDS = {
  EVTargetEnergyRequest: rational(9_000),
  EVMaximumEnergyRequest: rational(12_000),
  EVMinimumEnergyRequest: rational(0),
};

function iso20(service: EnergyService, mode: ControlMode): DeafCar {
  return {
    name: `-20 ${service} ${mode}`,
    begin: () => seccTalk(ISO20_SECC, startSession()),
    ask(state) {
      const message = requestOf(state, service, mode);
      const request = sealRequest(carried(message));
      ok(request, state);
      return { ...request, stream: "main" };
    },
    station: (change) =>
      iso20Station({
        services: [{
          service,
          controlModes: [mode],
          connector: 2,
          nominalV: 400,
          mobilityNeedsModes: [1],
        }],
        ...change,
      }),
  };
}

function requestOf(
  state: string,
  service: EnergyService,
  mode: ControlMode,
): AnyMessage {
  const isAc = service.startsWith("AC");
  const scheduled = mode === "scheduled";
  const body = (value: object) => ({ Header: HEADER, ...value });
  switch (state) {
    case "SessionSetup":
      return { root: "SessionSetupReq", value: body({ EVCCID }) };
    case "Authorization":
      return {
        root: "AuthorizationReq",
        value: body({
          SelectedAuthorizationService: "EIM",
          EIM_AReqAuthorizationMode: {},
        }),
      };
    case "ServiceDetail":
      return {
        root: "ServiceDetailReq",
        value: body({ ServiceID: SERVICE_ID[service] }),
      };
    case "ServiceSelection":
      return {
        root: "ServiceSelectionReq",
        value: body({
          SelectedEnergyTransferService: {
            ServiceID: SERVICE_ID[service],
            ParameterSetID: 1,
          },
        }),
      };
    case "ChargeParameterDiscovery":
      return {
        root: `${isAc ? "AC" : "DC"}_ChargeParameterDiscoveryReq`,
        value: body(parameters(service)),
      };
    case "ScheduleExchange":
      return {
        root: "ScheduleExchangeReq",
        value: body({
          MaximumSupportingPoints: 12,
          ...(scheduled
            ? { Scheduled_SEReqControlMode: {} }
            : { Dynamic_SEReqControlMode: { DepartureTime: 7_200, ...NEEDS } }),
        }),
      };
    case "DC_PreCharge":
      return {
        root: "DC_PreChargeReq",
        value: body({
          EVProcessing: "Finished",
          EVPresentVoltage: rational(0),
          EVTargetVoltage: rational(390),
        }),
      };
    case "PowerDelivery":
      return {
        root: "PowerDeliveryReq",
        value: body({
          EVProcessing: "Finished",
          ChargeProgress: "Start",
          ...(scheduled ? { EVPowerProfile: PROFILE } : {}),
        }),
      };
    case "AC_ChargeLoop":
    case "DC_ChargeLoop":
      return {
        root: `${state}Req`,
        value: body({
          MeterInfoRequested: false,
          ...(isAc ? {} : { EVPresentVoltage: rational(390) }),
          ...loop(service, mode),
        }),
      };
    default:
      return { root: `${state}Req`, value: body({}) };
  }
}

const PROFILE = {
  TimeAnchor: NOW_MS / 1000,
  Scheduled_EVPPTControlMode: { SelectedScheduleTupleID: 1 },
  EVPowerProfileEntries: {
    EVPowerProfileEntry: [{ Duration: 3_600, Power: rational(1_000) }],
  },
};

function ranges(service: EnergyService) {
  const both = service.endsWith("BPT");
  return {
    EVMaximumChargePower: rational(11_000),
    EVMinimumChargePower: rational(0),
    ...(both
      ? {
        EVMaximumDischargePower: rational(11_000),
        EVMinimumDischargePower: rational(0),
      }
      : {}),
  };
}

function dcRanges(service: EnergyService) {
  const both = service.endsWith("BPT");
  return {
    ...ranges(service),
    EVMaximumChargeCurrent: rational(100),
    EVMaximumVoltage: rational(450),
    EVMinimumVoltage: rational(300),
    ...(both ? { EVMaximumDischargeCurrent: rational(100) } : {}),
  };
}

function parameters(service: EnergyService) {
  const both = service.endsWith("BPT");
  const bpt = both ? "BPT_" : "";
  if (service.startsWith("AC")) {
    return { [`${bpt}AC_CPDReqEnergyTransferMode`]: ranges(service) };
  }
  return {
    [`${bpt}DC_CPDReqEnergyTransferMode`]: {
      ...dcRanges(service),
      EVMinimumChargeCurrent: rational(0),
      ...(both ? { EVMinimumDischargeCurrent: rational(0) } : {}),
    },
  };
}

function loop(service: EnergyService, mode: ControlMode) {
  const isAc = service.startsWith("AC");
  const bpt = service.endsWith("BPT") ? "BPT_" : "";
  const dynamic = mode === "dynamic";
  const name = `${bpt}${dynamic ? "Dynamic" : "Scheduled"}_${
    isAc ? "AC" : "DC"
  }_CLReqControlMode`;
  const present = {
    EVPresentActivePower: rational(1_000),
    ...(dynamic ? { EVPresentReactivePower: rational(0) } : {}),
  };
  const targets = dynamic ? {} : {
    EVTargetCurrent: rational(10),
    EVTargetVoltage: rational(450),
  };
  return {
    [name]: {
      ...NEEDS,
      ...(isAc ? { ...ranges(service), ...present } : dcRanges(service)),
      ...(isAc ? {} : targets),
    },
  };
}

/** Every protocol, energy, control mode and means of payment that it has. */
export const DEAF_CARS: readonly DeafCar[] = [
  din,
  ...["AC", "DC", "AC contract", "DC contract"].map(iso2),
  ...(["AC", "DC", "AC_BPT", "DC_BPT"] as const).flatMap((service) =>
    (["scheduled", "dynamic"] as const).map((mode) => iso20(service, mode))
  ),
];
