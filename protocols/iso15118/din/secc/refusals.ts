/**
 * For every request the response of its own type with the fewest fields the
 * schema lets it have: what a FAILED answer carries.
 *
 * @module
 */

import { physical } from "../../shared/physical.ts";
import type { DC_EVSEStatus } from "../../generated/din.ts";
import { evseIdOctets } from "../common/evse_id.ts";
import {
  type DinRequestRoot,
  type DinResponseCode,
  type DinValue,
  type ResponseFor,
} from "../common/messages.ts";
import { NO_OFFER, scheduleList } from "./schedules.ts";

/** What a refusal must know. */
export interface Refusal {
  readonly code: DinResponseCode;
  readonly status: DC_EVSEStatus;
}

type Fill<R extends DinRequestRoot> = (
  head: { ResponseCode: DinResponseCode },
  status: DC_EVSEStatus,
) => DinValue<ResponseFor<R>>;

const NO_OCTETS = new Uint8Array(0);
const NO_EVSE = evseIdOctets("");
const NO_ID = "none";
const ac = {
  PowerSwitchClosed: false,
  RCD: false,
  NotificationMaxDelay: 0,
  EVSENotification: "None" as const,
};
const contract = {
  ContractSignatureCertChain: { Certificate: NO_OCTETS },
  ContractSignatureEncryptedPrivateKey: NO_OCTETS,
  DHParams: NO_OCTETS,
  ContractID: NO_OCTETS,
};
const zeroA = physical(0, "A");
const zeroV = physical(0, "V");

const FILL: { readonly [R in DinRequestRoot]: Fill<R> } = {
  SessionSetupReq: (head) => ({ ...head, EVSEID: NO_EVSE }),
  ServiceDiscoveryReq: (head) => ({
    ...head,
    PaymentOptions: { PaymentOption: ["ExternalPayment"] },
    ChargeService: {
      ServiceTag: { ServiceID: 1, ServiceCategory: "EVCharging" },
      FreeService: false,
      EnergyTransferType: "DC_extended",
    },
  }),
  ServiceDetailReq: (head) => ({ ...head, ServiceID: 0 }),
  ServicePaymentSelectionReq: (head) => head,
  PaymentDetailsReq: (head) => ({ ...head, GenChallenge: "", DateTimeNow: 0 }),
  ContractAuthenticationReq: (head) => ({
    ...head,
    EVSEProcessing: "Finished",
  }),
  ChargeParameterDiscoveryReq: (head, status) => ({
    ...head,
    EVSEProcessing: "Finished",
    SAScheduleList: scheduleList(NO_OFFER),
    DC_EVSEChargeParameter: {
      DC_EVSEStatus: status,
      EVSEMaximumCurrentLimit: zeroA,
      EVSEMaximumVoltageLimit: zeroV,
      EVSEMinimumCurrentLimit: zeroA,
      EVSEMinimumVoltageLimit: zeroV,
      EVSEPeakCurrentRipple: zeroA,
    },
  }),
  CableCheckReq: (head, status) => ({
    ...head,
    DC_EVSEStatus: status,
    EVSEProcessing: "Finished",
  }),
  PreChargeReq: (head, status) => ({
    ...head,
    DC_EVSEStatus: status,
    EVSEPresentVoltage: zeroV,
  }),
  PowerDeliveryReq: (head, status) => ({ ...head, DC_EVSEStatus: status }),
  CurrentDemandReq: (head, status) => ({
    ...head,
    DC_EVSEStatus: status,
    EVSEPresentVoltage: zeroV,
    EVSEPresentCurrent: zeroA,
    EVSECurrentLimitAchieved: false,
    EVSEVoltageLimitAchieved: false,
    EVSEPowerLimitAchieved: false,
  }),
  WeldingDetectionReq: (head, status) => ({
    ...head,
    DC_EVSEStatus: status,
    EVSEPresentVoltage: zeroV,
  }),
  SessionStopReq: (head) => head,
  ChargingStatusReq: (head) => ({
    ...head,
    EVSEID: NO_EVSE,
    SAScheduleTupleID: 1,
    ReceiptRequired: false,
    AC_EVSEStatus: ac,
  }),
  MeteringReceiptReq: (head) => ({ ...head, AC_EVSEStatus: ac }),
  CertificateInstallationReq: (head) => ({ ...head, Id: NO_ID, ...contract }),
  CertificateUpdateReq: (head) => ({
    ...head,
    Id: NO_ID,
    ...contract,
    RetryCounter: 0,
  }),
};

/** The smallest answer to a request, with the code that says why. */
export function refusal<R extends DinRequestRoot>(
  root: R,
  { code, status }: Refusal,
): DinValue<ResponseFor<R>> {
  const fill: Fill<R> = FILL[root];
  return fill({ ResponseCode: code }, status);
}
