/**
 * The requests a car sends and the responses it understands, by root element
 * (ISO 15118-20 CommonMessages, AC and DC schemas).
 *
 * @module
 */

import type * as Ac from "../../generated/iso20_ac.ts";
import type * as Common from "../../generated/iso20_common.ts";
import type * as Dc from "../../generated/iso20_dc.ts";
import type { Iso20Responses } from "../common/messages.ts";

interface Requests {
  SessionSetupReq: Common.SessionSetupReq;
  AuthorizationSetupReq: Common.AuthorizationSetupReq;
  AuthorizationReq: Common.AuthorizationReq;
  CertificateInstallationReq: Common.CertificateInstallationReq;
  ServiceDiscoveryReq: Common.ServiceDiscoveryReq;
  ServiceDetailReq: Common.ServiceDetailReq;
  ServiceSelectionReq: Common.ServiceSelectionReq;
  ScheduleExchangeReq: Common.ScheduleExchangeReq;
  PowerDeliveryReq: Common.PowerDeliveryReq;
  MeteringConfirmationReq: Common.MeteringConfirmationReq;
  SessionStopReq: Common.SessionStopReq;
  AC_ChargeParameterDiscoveryReq: Ac.AC_ChargeParameterDiscoveryReq;
  AC_ChargeLoopReq: Ac.AC_ChargeLoopReq;
  DC_ChargeParameterDiscoveryReq: Dc.DC_ChargeParameterDiscoveryReq;
  DC_CableCheckReq: Dc.DC_CableCheckReq;
  DC_PreChargeReq: Dc.DC_PreChargeReq;
  DC_ChargeLoopReq: Dc.DC_ChargeLoopReq;
  DC_WeldingDetectionReq: Dc.DC_WeldingDetectionReq;
}

/** All but those of services that no car here asks for. */
type Responses = Omit<
  Iso20Responses,
  "VehicleCheckInRes" | "VehicleCheckOutRes"
>;

/** Root elements of the requests a car sends. */
export type RequestRoot = keyof Requests;

/** The request of one root as it goes to the codec. */
export interface CarRequestOf<R extends RequestRoot> {
  readonly root: R;
  readonly value: Requests[R];
}

/** Any of them. */
export type CarRequest = { [R in RequestRoot]: CarRequestOf<R> }[RequestRoot];

/** Root elements of the responses it understands. */
export type ResponseRoot = keyof Responses;

/** A response as it comes from the codec; of one root, or of any. */
export type CarResponse<R extends ResponseRoot = ResponseRoot> = {
  [K in R]: { readonly root: K; readonly value: Responses[K] };
}[R];

/** The response of one root. */
export type ResponseOf<R extends ResponseRoot> = Responses[R];

/** Anything the codec may hand over while a response is awaited. */
export interface AnyMessage {
  readonly root: string;
  readonly value: unknown;
}
