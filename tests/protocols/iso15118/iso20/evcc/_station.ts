/** A station that answers everything, for the car's tests; not the SECC. */

import type {
  ControlMode,
  EnergyService,
} from "../../../../../protocols/iso15118/shared/energy.ts";
import type {
  CarRequest,
  CarResponse,
} from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import { rational } from "../../../../../protocols/iso15118/iso20/common/mod.ts";

export const SESSION = "0123456789ABCDEF";
const IDS = { AC: 1, DC: 2, AC_BPT: 5, DC_BPT: 6 } as const;

export interface Double {
  service: EnergyService;
  mode: ControlMode;
  voltageV: number;
  anchorS: number;
  notify?:
    | "Terminate"
    | "Pause"
    | "ScheduleRenegotiation"
    | "ServiceRenegotiation"
    | undefined;
  acTargetW: number;
  joins?: boolean;
}

export function answer(
  request: CarRequest,
  station: Double,
  SessionID = SESSION,
): CarResponse {
  const Header = { SessionID, TimeStamp: station.anchorS };
  const ok = { Header, ResponseCode: "OK" as const };
  const bpt = station.service.endsWith("BPT");
  const scheduled = station.mode === "scheduled";
  const status = station.notify === undefined ? {} : {
    EVSEStatus: { NotificationMaxDelay: 0, EVSENotification: station.notify },
  };
  switch (request.root) {
    case "SessionSetupReq":
      return {
        root: "SessionSetupRes",
        value: {
          Header,
          ResponseCode: station.joins
            ? "OK_OldSessionJoined"
            : "OK_NewSessionEstablished",
          EVSEID: "DE*VGT*E1",
        },
      };
    case "AuthorizationSetupReq":
      return {
        root: "AuthorizationSetupRes",
        value: {
          ...ok,
          AuthorizationServices: ["EIM"],
          CertificateInstallationService: false,
          EIM_ASResAuthorizationMode: {},
        },
      };
    case "AuthorizationReq":
      return {
        root: "AuthorizationRes",
        value: { ...ok, EVSEProcessing: "Finished" },
      };
    case "ServiceDiscoveryReq":
      return {
        root: "ServiceDiscoveryRes",
        value: {
          ...ok,
          ServiceRenegotiationSupported: true,
          EnergyTransferServiceList: {
            Service: [{ ServiceID: IDS[station.service], FreeService: true }],
          },
        },
      };
    case "ServiceDetailReq":
      return {
        root: "ServiceDetailRes",
        value: {
          ...ok,
          ServiceID: request.value.ServiceID,
          ServiceParameterList: {
            ParameterSet: [1, 2].map((mode) => ({
              ParameterSetID: mode,
              Parameter: [{ Name: "ControlMode", intValue: mode }],
            })),
          },
        },
      };
    case "ServiceSelectionReq":
      return { root: "ServiceSelectionRes", value: ok };
    case "AC_ChargeParameterDiscoveryReq": {
      const mode = {
        EVSEMaximumChargePower: rational(22_000),
        EVSEMinimumChargePower: rational(0),
        EVSENominalFrequency: rational(50),
      };
      return {
        root: "AC_ChargeParameterDiscoveryRes",
        value: bpt
          ? {
            ...ok,
            BPT_AC_CPDResEnergyTransferMode: {
              ...mode,
              EVSEMaximumDischargePower: rational(11_000),
              EVSEMinimumDischargePower: rational(0),
            },
          }
          : { ...ok, AC_CPDResEnergyTransferMode: mode },
      };
    }
    case "DC_ChargeParameterDiscoveryReq": {
      const mode = dcLimits();
      return {
        root: "DC_ChargeParameterDiscoveryRes",
        value: bpt
          ? {
            ...ok,
            BPT_DC_CPDResEnergyTransferMode: {
              ...mode,
              ...dcDischarge(),
              EVSEMinimumDischargeCurrent: rational(0),
            },
          }
          : { ...ok, DC_CPDResEnergyTransferMode: mode },
      };
    }
    case "ScheduleExchangeReq":
      return {
        root: "ScheduleExchangeRes",
        value: {
          ...ok,
          EVSEProcessing: "Finished",
          ...(scheduled
            ? {
              Scheduled_SEResControlMode: {
                ScheduleTuple: [tuple(1, station)],
              },
            }
            : { Dynamic_SEResControlMode: {} }),
        },
      };
    case "DC_CableCheckReq":
      return {
        root: "DC_CableCheckRes",
        value: { ...ok, EVSEProcessing: "Finished" },
      };
    case "DC_PreChargeReq":
      station.voltageV = 400;
      return {
        root: "DC_PreChargeRes",
        value: { ...ok, EVSEPresentVoltage: request.value.EVTargetVoltage },
      };
    case "PowerDeliveryReq":
      if (request.value.ChargeProgress === "Stop") station.voltageV = 5;
      return { root: "PowerDeliveryRes", value: ok };
    case "DC_ChargeLoopReq": {
      const limits = {
        EVSEMaximumChargePower: rational(50_000),
        EVSEMinimumChargePower: rational(0),
        EVSEMaximumChargeCurrent: rational(125),
        EVSEMaximumVoltage: rational(920),
      };
      const out = {
        EVSEMaximumDischargePower: rational(20_000),
        EVSEMinimumDischargePower: rational(0),
        EVSEMaximumDischargeCurrent: rational(50),
        EVSEMinimumVoltage: rational(150),
      };
      const name = `${bpt ? "BPT_" : ""}${
        scheduled ? "Scheduled" : "Dynamic"
      }_DC_CLResControlMode`;
      return {
        root: "DC_ChargeLoopRes",
        value: {
          ...ok,
          ...status,
          EVSEPresentCurrent: rational(10),
          EVSEPresentVoltage: rational(400),
          EVSEPowerLimitAchieved: false,
          EVSECurrentLimitAchieved: false,
          EVSEVoltageLimitAchieved: false,
          [name]: bpt ? { ...limits, ...out } : limits,
        },
      };
    }
    case "AC_ChargeLoopReq": {
      const name = `${bpt ? "BPT_" : ""}${
        scheduled ? "Scheduled" : "Dynamic"
      }_AC_CLResControlMode`;
      return {
        root: "AC_ChargeLoopRes",
        value: {
          ...ok,
          ...status,
          [name]: scheduled
            ? {}
            : { EVSETargetActivePower: rational(station.acTargetW) },
        },
      };
    }
    case "DC_WeldingDetectionReq":
      return {
        root: "DC_WeldingDetectionRes",
        value: { ...ok, EVSEPresentVoltage: rational(station.voltageV) },
      };
    case "MeteringConfirmationReq":
      return { root: "MeteringConfirmationRes", value: ok };
    case "CertificateInstallationReq":
      throw new Error("this station installs no contracts");
    case "SessionStopReq":
      return { root: "SessionStopRes", value: ok };
  }
}

function dcLimits() {
  return {
    EVSEMaximumChargePower: rational(50_000),
    EVSEMinimumChargePower: rational(0),
    EVSEMaximumChargeCurrent: rational(125),
    EVSEMinimumChargeCurrent: rational(0),
    EVSEMaximumVoltage: rational(920),
    EVSEMinimumVoltage: rational(150),
  };
}

function dcDischarge() {
  return {
    EVSEMaximumDischargePower: rational(20_000),
    EVSEMinimumDischargePower: rational(0),
    EVSEMaximumDischargeCurrent: rational(50),
  };
}

/** A day at 11 kW: the second of three spans is the dearest. */
export function tuple(
  id: number,
  station: { anchorS: number; service: string },
  scale = 1,
) {
  const spans = [7_200, 7_200, 72_000];
  const prices = [0.2, 0.5, 0.3].map((price) => price * scale);
  const schedule = (powerW: number) => ({
    PowerSchedule: {
      TimeAnchor: station.anchorS,
      PowerScheduleEntries: {
        PowerScheduleEntry: spans.map((Duration) => ({
          Duration,
          Power: rational(powerW),
        })),
      },
    },
    AbsolutePriceSchedule: {
      TimeAnchor: station.anchorS,
      PriceScheduleID: id,
      Currency: "EUR",
      Language: "ENG",
      PriceAlgorithm: "urn:iso:std:iso:15118:-20:PriceAlgorithm:1-Power",
      PriceRuleStacks: {
        PriceRuleStack: spans.map((Duration, i) => ({
          Duration,
          PriceRule: [{
            EnergyFee: rational(prices[i] ?? 0),
            PowerRangeStart: rational(0),
          }],
        })),
      },
    },
  });
  return {
    ScheduleTupleID: id,
    ChargingSchedule: schedule(11_000),
    ...(station.service.endsWith("BPT")
      ? { DischargingSchedule: schedule(-11_000) }
      : {}),
  };
}
