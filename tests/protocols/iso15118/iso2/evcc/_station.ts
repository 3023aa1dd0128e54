/** A plain station of ISO 15118-2 that says what a test wants to hear. */

import type {
  AC_EVSEStatus,
  DC_EVSEStatus,
  EVSEProcessingType,
  isolationLevelType,
  paymentOptionType,
  responseCodeType,
  SAScheduleTuple,
} from "../../../../../protocols/iso15118/generated/iso2.ts";
import {
  energyOf,
  type EnergyTransferMode,
  physical,
  valueOf,
} from "../../../../../protocols/iso15118/iso2/common/mod.ts";
import { isNoSession } from "../../../../../protocols/iso15118/shared/session_id.ts";
import type {
  OpenRequest,
  OpenResponse,
} from "../../../../../protocols/iso15118/iso2/evcc/types.ts";

export const SESSION = "0102030405060708";

/** What the station is, and what it does next; tests change it as they go. */
export interface Double {
  readonly modes: readonly EnergyTransferMode[];
  payments: readonly paymentOptionType[];
  services: readonly number[];
  certificateSets: readonly number[];
  joins: boolean;
  authorization: EVSEProcessingType;
  processing: EVSEProcessingType;
  cableCheck: EVSEProcessingType;
  isolation: isolationLevelType;
  notification: AC_EVSEStatus["EVSENotification"];
  statusCode: DC_EVSEStatus["EVSEStatusCode"];
  residualCurrent: boolean;
  receipts: boolean;
  code: responseCodeType;
  /** Output voltage; PreCharge raises it, PowerDelivery(Stop) lowers it to `restV`. */
  voltageV: number;
  restV: number;
  preCharges: boolean;
  maxA: number;
  nominalV: number;
  schedules: readonly SAScheduleTuple[];
  /** The SessionID given out. */
  sessionId: string;
}

export function station(
  mode: EnergyTransferMode,
  change: Partial<Double> = {},
): Double {
  return {
    modes: [mode],
    payments: ["ExternalPayment"],
    services: [],
    certificateSets: [1, 2],
    joins: false,
    authorization: "Finished",
    processing: "Finished",
    cableCheck: "Finished",
    isolation: "Valid",
    notification: "None",
    statusCode: "EVSE_Ready",
    residualCurrent: false,
    receipts: false,
    code: "OK",
    voltageV: 0,
    restV: 5,
    preCharges: true,
    maxA: 32,
    nominalV: 230,
    schedules: [tuple(1, [[0, 11_000]])],
    sessionId: SESSION,
    ...change,
  };
}

/** A day's schedule: [start in s, PMax in W], and [start in s, price level]. */
export function tuple(
  id: number,
  power: readonly (readonly [number, number])[],
  prices: readonly (readonly [number, number])[] = [],
): SAScheduleTuple {
  const last = power.at(-1)?.[0] ?? 0;
  return {
    SAScheduleTupleID: id,
    PMaxSchedule: {
      PMaxScheduleEntry: power.map(([start, watts]) => ({
        RelativeTimeInterval: start === last
          ? { start, duration: 86_400 - start }
          : { start },
        PMax: physical(watts, "W"),
      })),
    },
    ...(prices.length > 0 && {
      SalesTariff: {
        Id: `tariff${id}`,
        SalesTariffID: id,
        NumEPriceLevels: 3,
        SalesTariffEntry: prices.map(([start, EPriceLevel]) => ({
          RelativeTimeInterval: { start },
          EPriceLevel,
        })),
      },
    }),
  };
}

/** The response of the root that belongs to the request. */
export function answer(request: OpenRequest, s: Double): OpenResponse {
  const { code: ResponseCode } = s;
  const header = { SessionID: s.sessionId };
  const ac = { AC_EVSEStatus: acStatus(s) };
  const dc = { DC_EVSEStatus: dcStatus(s) };
  const either = energyOf(s.modes[0] ?? "DC_extended") === "AC" ? ac : dc;
  switch (request.root) {
    case "SessionSetupReq": {
      const old = s.joins && !isNoSession(request.header.SessionID);
      const code = old ? "OK_OldSessionJoined" : "OK_NewSessionEstablished";
      return {
        root: "SessionSetupRes",
        header,
        value: {
          ResponseCode: s.code === "OK" ? code : s.code,
          EVSEID: "DE*V2G*E1",
        },
      };
    }
    case "ServiceDiscoveryReq":
      return { root: "ServiceDiscoveryRes", header, value: offers(s) };
    case "ServiceDetailReq": {
      const { ServiceID } = request.value;
      const ids = ServiceID === 2 ? s.certificateSets : [7, 8];
      const ParameterSet = ids.map((ParameterSetID) => ({
        ParameterSetID,
        Parameter: [{ Name: "Service", stringValue: "any" }],
      }));
      return {
        root: "ServiceDetailRes",
        header,
        value: {
          ResponseCode,
          ServiceID,
          ...(ids.length > 0 && { ServiceParameterList: { ParameterSet } }),
        },
      };
    }
    case "PaymentServiceSelectionReq":
      return {
        root: "PaymentServiceSelectionRes",
        header,
        value: { ResponseCode },
      };
    case "CertificateInstallationReq":
      return {
        root: "CertificateInstallationRes",
        header,
        value: newContract(ResponseCode),
      };
    case "CertificateUpdateReq":
      return {
        root: "CertificateUpdateRes",
        header,
        value: newContract(ResponseCode),
      };
    case "PaymentDetailsReq":
      return {
        root: "PaymentDetailsRes",
        header,
        value: {
          ResponseCode,
          GenChallenge: CHALLENGE,
          EVSETimeStamp: 1_800_000_000,
        },
      };
    case "AuthorizationReq":
      return {
        root: "AuthorizationRes",
        header,
        value: { ResponseCode, EVSEProcessing: s.authorization },
      };
    case "ChargeParameterDiscoveryReq":
      return {
        root: "ChargeParameterDiscoveryRes",
        header,
        value: {
          ResponseCode,
          EVSEProcessing: s.processing,
          ...(s.processing === "Finished" && {
            SAScheduleList: { SAScheduleTuple: [...s.schedules] },
          }),
          ...(either === ac
            ? { AC_EVSEChargeParameter: { ...ac, ...acLimits(s) } }
            : { DC_EVSEChargeParameter: { ...dc, ...dcLimits() } }),
        },
      };
    case "CableCheckReq":
      return {
        root: "CableCheckRes",
        header,
        value: { ResponseCode, ...dc, EVSEProcessing: s.cableCheck },
      };
    case "PreChargeReq":
      if (s.preCharges) s.voltageV = valueOf(request.value.EVTargetVoltage);
      return {
        root: "PreChargeRes",
        header,
        value: {
          ResponseCode,
          ...dc,
          EVSEPresentVoltage: physical(s.voltageV, "V"),
        },
      };
    case "PowerDeliveryReq":
      if (request.value.ChargeProgress !== "Start") s.voltageV = s.restV;
      return {
        root: "PowerDeliveryRes",
        header,
        value: { ResponseCode, ...either },
      };
    case "ChargingStatusReq":
      return {
        root: "ChargingStatusRes",
        header,
        value: {
          ResponseCode,
          EVSEID: "DE*V2G*E1",
          SAScheduleTupleID: 1,
          EVSEMaxCurrent: physical(s.maxA, "A"),
          ...meter(s),
          ...ac,
        },
      };
    case "CurrentDemandReq": {
      const { EVTargetCurrent } = request.value;
      return {
        root: "CurrentDemandRes",
        header,
        value: {
          ResponseCode,
          ...dc,
          EVSEPresentVoltage: physical(s.voltageV, "V"),
          EVSEPresentCurrent: EVTargetCurrent,
          EVSECurrentLimitAchieved: false,
          EVSEVoltageLimitAchieved: false,
          EVSEPowerLimitAchieved: false,
          EVSEMaximumCurrentLimit: physical(s.maxA, "A"),
          EVSEID: "DE*V2G*E1",
          SAScheduleTupleID: 1,
          ...meter(s),
        },
      };
    }
    case "MeteringReceiptReq":
      return {
        root: "MeteringReceiptRes",
        header,
        value: { ResponseCode, ...either },
      };
    case "WeldingDetectionReq":
      return {
        root: "WeldingDetectionRes",
        header,
        value: {
          ResponseCode,
          ...dc,
          EVSEPresentVoltage: physical(s.voltageV, "V"),
        },
      };
    case "SessionStopReq":
      return { root: "SessionStopRes", header, value: { ResponseCode } };
  }
}

export const CHALLENGE = Uint8Array.from({ length: 16 }, (_, i) => i + 1);

function offers(s: Double) {
  return {
    ResponseCode: s.code,
    PaymentOptionList: { PaymentOption: [...s.payments] },
    ChargeService: {
      ServiceID: 1,
      ServiceCategory: "EVCharging" as const,
      FreeService: false,
      SupportedEnergyTransferMode: { EnergyTransferMode: [...s.modes] },
    },
    ...(s.services.length > 0 && {
      ServiceList: {
        Service: s.services.map((ServiceID) => ({
          ServiceID,
          ServiceCategory: "OtherCustom" as const,
          FreeService: true,
        })),
      },
    }),
  };
}

/** What a backend would give out; `install` of the test car looks at the name only. */
export const NEW_EMAID = new TextEncoder().encode("DEV2GC00000002");

function newContract(ResponseCode: responseCodeType) {
  return {
    ResponseCode,
    SAProvisioningCertificateChain: { Certificate: Uint8Array.of(1) },
    ContractSignatureCertChain: {
      Id: "id1",
      Certificate: Uint8Array.of(9, 9),
      SubCertificates: { Certificate: [Uint8Array.of(8)] },
    },
    ContractSignatureEncryptedPrivateKey: {
      Id: "id2",
      $value: new Uint8Array(48),
    },
    DHpublickey: { Id: "id3", $value: new Uint8Array(65) },
    eMAID: { Id: "id4", $value: NEW_EMAID },
  };
}

function acStatus(s: Double): AC_EVSEStatus {
  return {
    NotificationMaxDelay: 0,
    EVSENotification: s.notification,
    RCD: s.residualCurrent,
  };
}

function dcStatus(s: Double): DC_EVSEStatus {
  return {
    NotificationMaxDelay: 0,
    EVSENotification: s.notification,
    EVSEIsolationStatus: s.isolation,
    EVSEStatusCode: s.statusCode,
  };
}

function acLimits(s: Double) {
  return {
    EVSENominalVoltage: physical(s.nominalV, "V"),
    EVSEMaxCurrent: physical(s.maxA, "A"),
  };
}

function dcLimits() {
  return {
    EVSEMaximumCurrentLimit: physical(125, "A"),
    EVSEMaximumPowerLimit: physical(50_000, "W"),
    EVSEMaximumVoltageLimit: physical(920, "V"),
    EVSEMinimumCurrentLimit: physical(0, "A"),
    EVSEMinimumVoltageLimit: physical(150, "V"),
    EVSEPeakCurrentRipple: physical(5, "A"),
  };
}

function meter(s: Double) {
  if (!s.receipts) return {};
  const MeterInfo = { MeterID: "METER1", MeterReading: 1234 };
  return { MeterInfo, ReceiptRequired: true };
}
