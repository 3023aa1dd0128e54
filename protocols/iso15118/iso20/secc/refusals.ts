/**
 * For every request the response of its own type with the fewest fields the
 * schema lets it have: what a FAILED answer carries.
 *
 * @module
 */

import { header, type PlainHeader } from "../common/header.ts";
import type { Iso20Responses, ResponseCode } from "../common/messages.ts";
import type { RequestRoot } from "../ingress.ts";

/** Root of the response that belongs to a request. */
export type ResponseRoot<R extends RequestRoot> = R extends `${infer N}Req`
  ? `${N}Res` & keyof Iso20Responses
  : never;

type Plain = { Header: PlainHeader; ResponseCode: ResponseCode };
type Fill<R extends RequestRoot> = (
  head: Plain,
) => Iso20Responses[ResponseRoot<R>];

const ZERO = { Exponent: 0, Value: 0 };
/** Lengths of the schema's dhPublicKeyType and secp521_EncryptedPrivateKeyType. */
const DH_PUBLIC_KEY_OCTETS = 133;
const ENCRYPTED_KEY_OCTETS = 94;
/** evseIDType has at least this: no EVSE is named. */
const NO_EVSE = "ZZ000000";

const ac = {
  EVSEMaximumChargePower: ZERO,
  EVSEMinimumChargePower: ZERO,
  EVSENominalFrequency: ZERO,
};
const dc = {
  EVSEMaximumChargePower: ZERO,
  EVSEMinimumChargePower: ZERO,
  EVSEMaximumChargeCurrent: ZERO,
  EVSEMinimumChargeCurrent: ZERO,
  EVSEMaximumVoltage: ZERO,
  EVSEMinimumVoltage: ZERO,
};

const FILL: { readonly [R in RequestRoot]: Fill<R> } = {
  SessionSetupReq: (head) => ({ ...head, EVSEID: NO_EVSE }),
  AuthorizationSetupReq: (head) => ({
    ...head,
    AuthorizationServices: ["EIM"],
    CertificateInstallationService: false,
    EIM_ASResAuthorizationMode: {},
  }),
  AuthorizationReq: (head) => ({ ...head, EVSEProcessing: "Finished" }),
  CertificateInstallationReq: (head) => ({
    ...head,
    EVSEProcessing: "Finished",
    CPSCertificateChain: { Certificate: new Uint8Array(0) },
    SignedInstallationData: {
      Id: "none",
      ContractCertificateChain: {
        Certificate: new Uint8Array(0),
        SubCertificates: { Certificate: [new Uint8Array(0)] },
      },
      ECDHCurve: "SECP521",
      DHPublicKey: new Uint8Array(DH_PUBLIC_KEY_OCTETS),
      SECP521_EncryptedPrivateKey: new Uint8Array(ENCRYPTED_KEY_OCTETS),
    },
    RemainingContractCertificateChains: 0,
  }),
  ServiceDiscoveryReq: (head) => ({
    ...head,
    ServiceRenegotiationSupported: false,
    EnergyTransferServiceList: {
      Service: [{ ServiceID: 0, FreeService: false }],
    },
  }),
  ServiceDetailReq: (head) => ({
    ...head,
    ServiceID: 0,
    ServiceParameterList: {
      ParameterSet: [{
        ParameterSetID: 0,
        Parameter: [{ Name: "ControlMode", intValue: 0 }],
      }],
    },
  }),
  ServiceSelectionReq: (head) => head,
  ScheduleExchangeReq: (head) => ({
    ...head,
    EVSEProcessing: "Finished",
    Dynamic_SEResControlMode: {},
  }),
  PowerDeliveryReq: (head) => head,
  MeteringConfirmationReq: (head) => head,
  SessionStopReq: (head) => head,
  VehicleCheckInReq: (head) => head,
  VehicleCheckOutReq: (head) => ({ ...head, EVSECheckOutStatus: "Completed" }),
  AC_ChargeParameterDiscoveryReq: (head) => ({
    ...head,
    AC_CPDResEnergyTransferMode: ac,
  }),
  AC_ChargeLoopReq: (head) => ({
    ...head,
    Scheduled_AC_CLResControlMode: {},
  }),
  DC_ChargeParameterDiscoveryReq: (head) => ({
    ...head,
    DC_CPDResEnergyTransferMode: dc,
  }),
  DC_CableCheckReq: (head) => ({ ...head, EVSEProcessing: "Finished" }),
  DC_PreChargeReq: (head) => ({ ...head, EVSEPresentVoltage: ZERO }),
  DC_ChargeLoopReq: (head) => ({
    ...head,
    EVSEPresentCurrent: ZERO,
    EVSEPresentVoltage: ZERO,
    EVSEPowerLimitAchieved: false,
    EVSECurrentLimitAchieved: false,
    EVSEVoltageLimitAchieved: false,
    Scheduled_DC_CLResControlMode: {},
  }),
  DC_WeldingDetectionReq: (head) => ({ ...head, EVSEPresentVoltage: ZERO }),
};

/** The smallest answer to a request, with the code that says why. */
export function refusal<R extends RequestRoot>(
  root: R,
  { sessionId }: { readonly sessionId: string },
  { nowMs }: { readonly nowMs: number },
  code: ResponseCode,
): Iso20Responses[ResponseRoot<R>] {
  const fill: Fill<R> = FILL[root];
  return fill({ Header: header(sessionId, nowMs), ResponseCode: code });
}

/** `XReq` to `XRes`. */
export function responseRoot<R extends RequestRoot>(root: R): ResponseRoot<R> {
  return root.replace(/Req$/, "Res") as ResponseRoot<R>;
}
