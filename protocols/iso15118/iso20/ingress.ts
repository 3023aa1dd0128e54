/**
 * Where identities are sealed: decoded requests become requests that machines,
 * handlers and traces may see.
 *
 * EVCCID, contract certificates and provisioning certificates are sealed;
 * header signatures (they may carry certificates) stay with the sealed part.
 *
 * @module
 */

import { Sealed } from "../../../privacy/seal/mod.ts";
import type * as Ac from "../generated/iso20_ac.ts";
import type * as Common from "../generated/iso20_common.ts";
import type * as Dc from "../generated/iso20_dc.ts";
import type { PlainHeader } from "./common/header.ts";

/** SessionSetupReq with the octets of EVCCID sealed. */
export interface SealedSessionSetupReq {
  readonly Header: PlainHeader;
  readonly EVCCID: Sealed<Uint8Array>;
}

/** AuthorizationReq; a contract stays sealed with its signature. */
export interface SealedAuthorizationReq {
  readonly Header: PlainHeader;
  readonly SelectedAuthorizationService: Common.authorizationType;
  readonly contract?: Sealed<Common.AuthorizationReq>;
}

/** CertificateInstallationReq, sealed whole. */
export interface SealedCertificateInstallationReq {
  readonly Header: PlainHeader;
  readonly request: Sealed<Common.CertificateInstallationReq>;
}

/**
 * MeteringConfirmationReq: the readings open, the whole with its signature
 * (which may carry a certificate) sealed.
 */
export interface SealedMeteringConfirmationReq {
  readonly Header: PlainHeader;
  readonly SignedMeteringData: Common.SignedMeteringData;
  readonly signed: Sealed<Common.MeteringConfirmationReq>;
}

/** Request types by root, as handlers see them. */
export interface Iso20Requests {
  SessionSetupReq: SealedSessionSetupReq;
  AuthorizationSetupReq: Common.AuthorizationSetupReq;
  AuthorizationReq: SealedAuthorizationReq;
  CertificateInstallationReq: SealedCertificateInstallationReq;
  ServiceDiscoveryReq: Common.ServiceDiscoveryReq;
  ServiceDetailReq: Common.ServiceDetailReq;
  ServiceSelectionReq: Common.ServiceSelectionReq;
  ScheduleExchangeReq: Common.ScheduleExchangeReq;
  PowerDeliveryReq: Common.PowerDeliveryReq;
  MeteringConfirmationReq: SealedMeteringConfirmationReq;
  SessionStopReq: Common.SessionStopReq;
  VehicleCheckInReq: Common.VehicleCheckInReq;
  VehicleCheckOutReq: Common.VehicleCheckOutReq;
  AC_ChargeParameterDiscoveryReq: Ac.AC_ChargeParameterDiscoveryReq;
  AC_ChargeLoopReq: Ac.AC_ChargeLoopReq;
  DC_ChargeParameterDiscoveryReq: Dc.DC_ChargeParameterDiscoveryReq;
  DC_CableCheckReq: Dc.DC_CableCheckReq;
  DC_PreChargeReq: Dc.DC_PreChargeReq;
  DC_ChargeLoopReq: Dc.DC_ChargeLoopReq;
  DC_WeldingDetectionReq: Dc.DC_WeldingDetectionReq;
}

/** Root element of a request. */
export type RequestRoot = keyof Iso20Requests;

/** A request with every identity in it sealed; of one root, or of any. */
export type Iso20Request<R extends RequestRoot = RequestRoot> = {
  [K in R]: { readonly root: K; readonly value: Iso20Requests[K] };
}[R];

const ROOTS: ReadonlySet<string> = new Set<RequestRoot>([
  "SessionSetupReq",
  "AuthorizationSetupReq",
  "AuthorizationReq",
  "CertificateInstallationReq",
  "ServiceDiscoveryReq",
  "ServiceDetailReq",
  "ServiceSelectionReq",
  "ScheduleExchangeReq",
  "PowerDeliveryReq",
  "MeteringConfirmationReq",
  "SessionStopReq",
  "VehicleCheckInReq",
  "VehicleCheckOutReq",
  "AC_ChargeParameterDiscoveryReq",
  "AC_ChargeLoopReq",
  "DC_ChargeParameterDiscoveryReq",
  "DC_CableCheckReq",
  "DC_PreChargeReq",
  "DC_ChargeLoopReq",
  "DC_WeldingDetectionReq",
]);

/**
 * Seals what identifies somebody in a decoded message of -20.
 *
 * Undefined when the message is no request of -20. The casts stand here as
 * they do in a decoder: the root element decides the type.
 */
export function sealRequest(
  message: { readonly root: string; readonly value: unknown },
): Iso20Request | undefined {
  if (!ROOTS.has(message.root)) return undefined;
  switch (message.root) {
    case "SessionSetupReq": {
      const value = message.value as SetupAsDecoded;
      const { EVCCID } = value;
      const octets = typeof EVCCID === "string"
        ? new TextEncoder().encode(EVCCID)
        : EVCCID;
      return {
        root: "SessionSetupReq",
        value: { Header: plain(value), EVCCID: new Sealed("EVCCID", octets) },
      };
    }
    case "AuthorizationReq": {
      const value = message.value as Common.AuthorizationReq;
      return { root: "AuthorizationReq", value: sealAuthorization(value) };
    }
    case "CertificateInstallationReq": {
      const value = message.value as Common.CertificateInstallationReq;
      const request = new Sealed("CertificateInstallationReq", value);
      return {
        root: "CertificateInstallationReq",
        value: { Header: plain(value), request },
      };
    }
    case "MeteringConfirmationReq": {
      const value = message.value as Common.MeteringConfirmationReq;
      const { SignedMeteringData } = value;
      const signed = new Sealed("MeteringConfirmationReq", value);
      return {
        root: "MeteringConfirmationReq",
        value: { Header: plain(value), SignedMeteringData, signed },
      };
    }
    default: {
      const value = message.value as { Header: Common.MessageHeader };
      return {
        root: message.root,
        value: { ...value, Header: plain(value) },
      } as Iso20Request;
    }
  }
}

/**
 * The CertificateInstallationRes a certificate backend gave; undefined when it
 * gave something else. The backend's decoder has checked it against the schema.
 */
export function certificateInstallationRes(
  { root, value }: { readonly root: string; readonly value: unknown },
): Common.CertificateInstallationRes | undefined {
  return root === "CertificateInstallationRes"
    ? value as Common.CertificateInstallationRes
    : undefined;
}

/** Tables of either form of EVCCID, text or its octets. */
interface SetupAsDecoded {
  readonly Header: Common.MessageHeader;
  readonly EVCCID: string | Uint8Array;
}

function sealAuthorization(
  value: Common.AuthorizationReq,
): SealedAuthorizationReq {
  const open = {
    Header: plain(value),
    SelectedAuthorizationService: value.SelectedAuthorizationService,
  };
  return value.PnC_AReqAuthorizationMode
    ? { ...open, contract: new Sealed("AuthorizationReq", value) }
    : open;
}

function plain({ Header }: { Header: Common.MessageHeader }): PlainHeader {
  return { SessionID: Header.SessionID, TimeStamp: Header.TimeStamp };
}
