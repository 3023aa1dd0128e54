/**
 * The requests and responses of ISO 15118-2 by root, out of their envelope,
 * and what their response codes say.
 *
 * @module
 */

import type { BodyRoot, Opened } from "../../shared/envelope.ts";
import type {
  Body,
  MessageHeader,
  responseCodeType,
} from "../../generated/iso2.ts";
import type { PncFault } from "../../pnc/types.ts";

/** MessageHeader of ISO 15118-2: SessionID, and a Signature on signed messages. */
export type Iso2Header = MessageHeader;

/** Root of a request: `SessionSetupReq`, `ChargingStatusReq`, … */
export type Iso2RequestRoot = BodyRoot<Body, "Req">;

/** Root of a response. */
export type Iso2ResponseRoot = BodyRoot<Body, "Res">;

/** A request as the vehicle makes it. */
export type Iso2Request = Opened<MessageHeader, Body, Iso2RequestRoot>;

/** A response as the station makes it. */
export type Iso2Response = Opened<MessageHeader, Body, Iso2ResponseRoot>;

/** The request with that root. */
export type Iso2RequestOf<R extends Iso2RequestRoot> = NonNullable<Body[R]>;

/** The response with that root. */
export type Iso2ResponseOf<R extends Iso2ResponseRoot> = NonNullable<Body[R]>;

/** Root of the response that belongs to a request. */
export type Iso2Answer<R extends Iso2RequestRoot> = R extends `${infer N}Req`
  ? `${N}Res` & Iso2ResponseRoot
  : never;

/** Every ResponseCode of ISO 15118-2 (Table 109). */
export type Iso2ResponseCode = responseCodeType;

const ANSWERS: { readonly [R in Iso2RequestRoot]: Iso2Answer<R> } = {
  SessionSetupReq: "SessionSetupRes",
  ServiceDiscoveryReq: "ServiceDiscoveryRes",
  ServiceDetailReq: "ServiceDetailRes",
  PaymentServiceSelectionReq: "PaymentServiceSelectionRes",
  CertificateInstallationReq: "CertificateInstallationRes",
  CertificateUpdateReq: "CertificateUpdateRes",
  PaymentDetailsReq: "PaymentDetailsRes",
  AuthorizationReq: "AuthorizationRes",
  ChargeParameterDiscoveryReq: "ChargeParameterDiscoveryRes",
  PowerDeliveryReq: "PowerDeliveryRes",
  ChargingStatusReq: "ChargingStatusRes",
  MeteringReceiptReq: "MeteringReceiptRes",
  CableCheckReq: "CableCheckRes",
  PreChargeReq: "PreChargeRes",
  CurrentDemandReq: "CurrentDemandRes",
  WeldingDetectionReq: "WeldingDetectionRes",
  SessionStopReq: "SessionStopRes",
};

/** Whether a body element is a request of ISO 15118-2. */
export function isIso2RequestRoot(root: string): root is Iso2RequestRoot {
  return Object.hasOwn(ANSWERS, root);
}

/** `XReq` to `XRes`. */
export function answerRoot<R extends Iso2RequestRoot>(root: R): Iso2Answer<R> {
  return ANSWERS[root];
}

/** Whether a code ends the session: all that begin with FAILED do. */
export function isFailed(code: Iso2ResponseCode): boolean {
  return code.startsWith("FAILED");
}

/** The code that tells the vehicle of a fault of its contract. */
export const CODE_OF_FAULT: Readonly<Record<PncFault, Iso2ResponseCode>> = {
  CertificateExpired: "FAILED_CertificateExpired",
  CertificateNotYetValid: "FAILED_CertificateExpired",
  CertificateRevoked: "FAILED_CertificateRevoked",
  CertificateNotAllowedAtThisEVSE: "FAILED_CertificateNotAllowedAtThisEVSE",
  CertChainError: "FAILED_CertChainError",
  NoCertificateAvailable: "FAILED_NoCertificateAvailable",
  ContractCancelled: "FAILED_ContractCanceled",
  SignatureError: "FAILED_SignatureError",
  ChallengeInvalid: "FAILED_ChallengeInvalid",
};
