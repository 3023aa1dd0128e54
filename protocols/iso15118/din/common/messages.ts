/**
 * Requests and responses of DIN SPEC 70121 by the name of their body element.
 *
 * @module
 */

import type { BodyRoot } from "../../shared/envelope.ts";
import type { Body, responseCodeType } from "../../generated/din.ts";
import type { DinHeader } from "./header.ts";

/** Body element of a request. */
export type DinRequestRoot = BodyRoot<Body, "Req">;

/** Body element of a response. */
export type DinResponseRoot = BodyRoot<Body, "Res">;

/** Value of a body element. */
export type DinValue<R extends keyof Body> = NonNullable<Body[R]>;

/** The response that belongs to a request. */
export type ResponseFor<R extends DinRequestRoot> = R extends `${infer N}Req`
  ? `${N}Res` & DinResponseRoot
  : never;

/** Every ResponseCode of DIN SPEC 70121. */
export type DinResponseCode = responseCodeType;

/** A message out of its envelope. */
export type DinMessageOf<R extends keyof Body> = {
  [K in R]: {
    readonly root: K;
    readonly header: DinHeader;
    readonly value: DinValue<K>;
  };
}[R];

/** A response as it goes into the envelope. */
export type DinResponse = DinMessageOf<DinResponseRoot>;

const RESPONSE: { readonly [R in DinRequestRoot]: ResponseFor<R> } = {
  SessionSetupReq: "SessionSetupRes",
  ServiceDiscoveryReq: "ServiceDiscoveryRes",
  ServiceDetailReq: "ServiceDetailRes",
  ServicePaymentSelectionReq: "ServicePaymentSelectionRes",
  PaymentDetailsReq: "PaymentDetailsRes",
  ContractAuthenticationReq: "ContractAuthenticationRes",
  ChargeParameterDiscoveryReq: "ChargeParameterDiscoveryRes",
  CableCheckReq: "CableCheckRes",
  PreChargeReq: "PreChargeRes",
  PowerDeliveryReq: "PowerDeliveryRes",
  CurrentDemandReq: "CurrentDemandRes",
  WeldingDetectionReq: "WeldingDetectionRes",
  SessionStopReq: "SessionStopRes",
  ChargingStatusReq: "ChargingStatusRes",
  MeteringReceiptReq: "MeteringReceiptRes",
  CertificateInstallationReq: "CertificateInstallationRes",
  CertificateUpdateReq: "CertificateUpdateRes",
};

/** Whether a body element is a request; what is not served is refused by its own response. */
export function isDinRequestRoot(root: string): root is DinRequestRoot {
  return Object.hasOwn(RESPONSE, root);
}

/** Whether a body element is a response. */
export function isDinResponseRoot(root: string): root is DinResponseRoot {
  return root.endsWith("Res") && isDinRequestRoot(root.replace(/Res$/, "Req"));
}

/** `XReq` to `XRes`. */
export function responseRoot<R extends DinRequestRoot>(
  root: R,
): ResponseFor<R> {
  return RESPONSE[root];
}
