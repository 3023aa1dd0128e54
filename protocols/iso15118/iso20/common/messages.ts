/**
 * The responses of ISO 15118-20, by root element, and the message set and
 * payload type each root belongs to.
 *
 * @module
 */

import type * as Ac from "../../generated/iso20_ac.ts";
import type * as Common from "../../generated/iso20_common.ts";
import type * as Dc from "../../generated/iso20_dc.ts";
import { PayloadType } from "../../../v2gtp/frame.ts";

/** Response types by root. */
export interface Iso20Responses {
  SessionSetupRes: Common.SessionSetupRes;
  AuthorizationSetupRes: Common.AuthorizationSetupRes;
  AuthorizationRes: Common.AuthorizationRes;
  CertificateInstallationRes: Common.CertificateInstallationRes;
  ServiceDiscoveryRes: Common.ServiceDiscoveryRes;
  ServiceDetailRes: Common.ServiceDetailRes;
  ServiceSelectionRes: Common.ServiceSelectionRes;
  ScheduleExchangeRes: Common.ScheduleExchangeRes;
  PowerDeliveryRes: Common.PowerDeliveryRes;
  MeteringConfirmationRes: Common.MeteringConfirmationRes;
  SessionStopRes: Common.SessionStopRes;
  VehicleCheckInRes: Common.VehicleCheckInRes;
  VehicleCheckOutRes: Common.VehicleCheckOutRes;
  AC_ChargeParameterDiscoveryRes: Ac.AC_ChargeParameterDiscoveryRes;
  AC_ChargeLoopRes: Ac.AC_ChargeLoopRes;
  DC_ChargeParameterDiscoveryRes: Dc.DC_ChargeParameterDiscoveryRes;
  DC_CableCheckRes: Dc.DC_CableCheckRes;
  DC_PreChargeRes: Dc.DC_PreChargeRes;
  DC_ChargeLoopRes: Dc.DC_ChargeLoopRes;
  DC_WeldingDetectionRes: Dc.DC_WeldingDetectionRes;
}

/** A response as it goes to the codec. */
export type Iso20Response = {
  [R in keyof Iso20Responses]: {
    readonly root: R;
    readonly value: Iso20Responses[R];
  };
}[keyof Iso20Responses];

/** Every ResponseCode of -20; AC and DC share the list. */
export type ResponseCode = Common.responseCodeType;

/** Name of a message set, as `MessageSet.name` has it. */
export type Iso20SetName = "iso20-common" | "iso20-ac" | "iso20-dc";

/** The message set a root element belongs to. */
export function setOf(root: string): Iso20SetName {
  if (root.startsWith("AC_")) return "iso20-ac";
  if (root.startsWith("DC_")) return "iso20-dc";
  return "iso20-common";
}

/** V2GTP payload type of a message set. */
export const PAYLOAD_TYPE_OF: Readonly<Record<Iso20SetName, number>> = {
  "iso20-common": PayloadType.ISO20_COMMON,
  "iso20-ac": PayloadType.ISO20_AC,
  "iso20-dc": PayloadType.ISO20_DC,
};

/** V2GTP payload type of each side stream; all carry common messages. */
export const SIDE_PAYLOAD_TYPE = {
  schedule: 0x8101,
  metering: 0x8102,
} as const;

/** The message set that travels under a payload type, if -20 has one. */
export function setOfPayloadType(
  payloadType: number,
): Iso20SetName | undefined {
  switch (payloadType) {
    case PayloadType.ISO20_COMMON:
    case SIDE_PAYLOAD_TYPE.schedule:
    case SIDE_PAYLOAD_TYPE.metering:
      return "iso20-common";
    case PayloadType.ISO20_AC:
      return "iso20-ac";
    case PayloadType.ISO20_DC:
      return "iso20-dc";
    default:
      return undefined;
  }
}
