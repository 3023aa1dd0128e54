import type {
  AC_EVChargeParameter,
  DC_EVChargeParameter,
  DC_EVStatus,
  EnergyTransferModeType,
  PhysicalValue,
  unitSymbolType,
} from "../../../../../protocols/iso15118/generated/iso2.ts";
import {
  type Iso2Options,
  type Iso2SealedRequest,
  type Iso2Session,
  type Iso2State,
  startIso2Session,
} from "../../../../../protocols/iso15118/iso2/secc/mod.ts";
import type { SeccEnv } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import { type Answered, answerTo, request } from "./_drive.ts";
import { envOf } from "./_station.ts";

/** The SessionID that random octets of sevens make. */
export const SESSION_ID = "07".repeat(8);
/** The challenge that random octets of sevens make. */
export const CHALLENGE = new Uint8Array(16).fill(7);

/** A whole number in its unit. */
export function pv(Value: number, Unit: unitSymbolType): PhysicalValue {
  return { Multiplier: 0, Unit, Value };
}

/** A vehicle that is ready and well, but for what is said. */
export function evStatus(change: Partial<DC_EVStatus> = {}): DC_EVStatus {
  return {
    EVReady: true,
    EVErrorCode: "NO_ERROR",
    EVRESSSOC: 40,
    ...change,
  };
}

const chain = { Certificate: Uint8Array.of(1, 2, 3) };
const emaid = new TextEncoder().encode("DEV2GC12345678");

/** Requests of a car with usual habits. */
export const say = {
  setup: (SessionID = "00") =>
    request("SessionSetupReq", { EVCCID: new Uint8Array(6).fill(2) }, {
      SessionID,
    }),
  discover: () => request("ServiceDiscoveryReq", {}),
  detail: (ServiceID: number) => request("ServiceDetailReq", { ServiceID }),
  pay: (
    SelectedPaymentOption: "Contract" | "ExternalPayment",
    services: readonly { ServiceID: number; ParameterSetID?: number }[] = [
      { ServiceID: 1 },
    ],
  ) =>
    request("PaymentServiceSelectionReq", {
      SelectedPaymentOption,
      SelectedServiceList: { SelectedService: [...services] },
    }),
  install: () =>
    request("CertificateInstallationReq", {
      Id: "id1",
      OEMProvisioningCert: chain.Certificate,
      ListOfRootCertificateIDs: { RootCertificateID: [ROOT] },
    }),
  update: () =>
    request("CertificateUpdateReq", {
      Id: "id1",
      ContractSignatureCertChain: chain,
      eMAID: emaid,
      ListOfRootCertificateIDs: { RootCertificateID: [ROOT] },
    }),
  details: () =>
    request("PaymentDetailsReq", {
      eMAID: emaid,
      ContractSignatureCertChain: chain,
    }),
  authorise: () => request("AuthorizationReq", {}),
  sign: (GenChallenge = CHALLENGE) =>
    request("AuthorizationReq", { Id: "id1", GenChallenge }),
  ac: (
    change: Partial<AC_EVChargeParameter> = {},
    mode: EnergyTransferModeType = "AC_three_phase_core",
    entries?: number,
  ) =>
    request("ChargeParameterDiscoveryReq", {
      RequestedEnergyTransferMode: mode,
      MaxEntriesSAScheduleTuple: entries,
      AC_EVChargeParameter: {
        EAmount: pv(20_000, "Wh"),
        EVMaxVoltage: pv(400, "V"),
        EVMaxCurrent: pv(32, "A"),
        EVMinCurrent: pv(6, "A"),
        ...change,
      },
    }),
  dc: (change: Partial<DC_EVChargeParameter> = {}) =>
    request("ChargeParameterDiscoveryReq", {
      RequestedEnergyTransferMode: "DC_extended",
      DC_EVChargeParameter: {
        DC_EVStatus: evStatus({ EVReady: false }),
        EVMaximumCurrentLimit: pv(250, "A"),
        EVMaximumVoltageLimit: pv(460, "V"),
        ...change,
      },
    }),
  cableCheck: (change: Partial<DC_EVStatus> = {}) =>
    request("CableCheckReq", { DC_EVStatus: evStatus(change) }),
  preCharge: (volts = 390, change: Partial<DC_EVStatus> = {}) =>
    request("PreChargeReq", {
      DC_EVStatus: evStatus(change),
      EVTargetVoltage: pv(volts, "V"),
      EVTargetCurrent: pv(1, "A"),
    }),
  power: (
    ChargeProgress: "Start" | "Stop" | "Renegotiate",
    profile?: readonly (readonly [number, number])[],
    SAScheduleTupleID = 1,
  ) =>
    request("PowerDeliveryReq", {
      ChargeProgress,
      SAScheduleTupleID,
      ...(profile && {
        ChargingProfile: {
          ProfileEntry: profile.map(([start, watts]) => ({
            ChargingProfileEntryStart: start,
            ChargingProfileEntryMaxPower: pv(watts, "W"),
          })),
        },
      }),
    }),
  charging: () => request("ChargingStatusReq", {}),
  demand: (
    volts = 395,
    amperes = 100,
    change: Partial<DC_EVStatus> = {},
  ) =>
    request("CurrentDemandReq", {
      DC_EVStatus: evStatus(change),
      EVTargetVoltage: pv(volts, "V"),
      EVTargetCurrent: pv(amperes, "A"),
      ChargingComplete: false,
    }),
  weld: () => request("WeldingDetectionReq", { DC_EVStatus: evStatus() }),
  stop: (ChargingSession: "Terminate" | "Pause" = "Terminate") =>
    request("SessionStopReq", { ChargingSession }),
};

const ROOT = { X509IssuerName: "CN=Root", X509SerialNumber: 1n };

/** Which way a car goes. */
export type Way = "AC" | "DC" | "AC contract" | "DC contract";

/** The requests of a whole session up to its loop, by the state each is for. */
function path(way: Way): readonly (readonly [Iso2State, Iso2SealedRequest])[] {
  const contract = way.endsWith("contract");
  return [
    ["SessionSetup", say.setup()],
    ["ServiceDiscovery", say.discover()],
    [
      "PaymentServiceSelection",
      say.pay(contract ? "Contract" : "ExternalPayment"),
    ],
    ["PaymentDetails", say.details()],
    ["Authorization", contract ? say.sign() : say.authorise()],
    ["ChargeParameterDiscovery", way.startsWith("AC") ? say.ac() : say.dc()],
    ["CableCheck", say.cableCheck()],
    ["PreCharge", say.preCharge()],
    ["PowerDelivery", say.power("Start")],
    ["ChargingStatus", say.power("Stop")],
    ["CurrentDemand", say.power("Stop")],
    ["WeldingDetection", say.weld()],
  ];
}

/** A session of a well-behaved car in the given state. */
export function reach(
  state: Iso2State,
  way: Way = "AC",
  options: Partial<Iso2Options> = {},
  env: SeccEnv = envOf(),
): Iso2Session {
  let session = startIso2Session({ link: { tls: true }, ...options });
  const steps = new Map(path(way));
  for (let turn = 0; session.state !== state; turn++) {
    // PreCharge lasts until the car asks for power.
    const next = session.state === "PreCharge" && session.preChargeV
      ? say.power("Start")
      : steps.get(session.state);
    if (!next || turn > 20) {
      throw new Error(`${way} does not lead to ${state} from ${session.state}`);
    }
    session = answerTo(session, next, env).session;
  }
  return session;
}

/** The answers to requests one after the other. */
export function talk(
  session: Iso2Session,
  requests: readonly Iso2SealedRequest[],
  env: SeccEnv = envOf(),
): Answered[] {
  let now = session;
  return requests.map((next) => {
    const answered = answerTo(now, next, env);
    now = answered.session;
    return answered;
  });
}
