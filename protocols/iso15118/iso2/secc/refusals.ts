/**
 * For every request the response of its own type with the fewest fields the
 * schema lets it have: what a FAILED answer carries.
 *
 * @module
 */

import { physical } from "../../shared/physical.ts";
import type {
  CertificateInstallationRes,
  DC_EVSEStatus,
} from "../../generated/iso2.ts";
import type {
  Iso2Answer,
  Iso2RequestRoot,
  Iso2ResponseCode,
  Iso2ResponseOf,
} from "../common/messages.ts";
import type { Iso2Session } from "./session.ts";

/** evseIDType has at least seven characters: no EVSE is named. */
const NO_EVSE = "ZZ00000";
/** SAScheduleTupleIDs begin with 1. */
const NO_TUPLE = 1;
const CHALLENGE_OCTETS = 16;
/** eMAIDType has at least fourteen characters. */
const EMAID_OCTETS = 14;
const DIGIT_ZERO = 0x30;

type Energy = "AC" | "DC";
type Code = { readonly ResponseCode: Iso2ResponseCode };
type Fill<R extends Iso2RequestRoot> = (
  code: Code,
  energy: Energy,
) => Iso2ResponseOf<Iso2Answer<R>>;

const AC_STATUS = {
  NotificationMaxDelay: 0,
  EVSENotification: "StopCharging",
  RCD: false,
} as const;
const DC_STATUS: DC_EVSEStatus = {
  NotificationMaxDelay: 0,
  EVSENotification: "StopCharging",
  EVSEIsolationStatus: "Invalid",
  EVSEStatusCode: "EVSE_Shutdown",
};

const status = (energy: Energy) =>
  energy === "DC" ? { DC_EVSEStatus: DC_STATUS } : { AC_EVSEStatus: AC_STATUS };

const certificate = (code: Code): CertificateInstallationRes => ({
  ...code,
  SAProvisioningCertificateChain: { Certificate: new Uint8Array(0) },
  ContractSignatureCertChain: { Certificate: new Uint8Array(0) },
  ContractSignatureEncryptedPrivateKey: {
    Id: "id2",
    $value: new Uint8Array(0),
  },
  DHpublickey: { Id: "id3", $value: new Uint8Array(0) },
  eMAID: { Id: "id4", $value: new Uint8Array(EMAID_OCTETS).fill(DIGIT_ZERO) },
});

const FILL: { readonly [R in Iso2RequestRoot]: Fill<R> } = {
  SessionSetupReq: (code) => ({ ...code, EVSEID: NO_EVSE }),
  ServiceDiscoveryReq: (code) => ({
    ...code,
    PaymentOptionList: { PaymentOption: ["ExternalPayment"] },
    ChargeService: {
      ServiceID: 1,
      ServiceCategory: "EVCharging",
      FreeService: false,
      SupportedEnergyTransferMode: { EnergyTransferMode: ["DC_extended"] },
    },
  }),
  ServiceDetailReq: (code) => ({ ...code, ServiceID: 0 }),
  PaymentServiceSelectionReq: (code) => code,
  CertificateInstallationReq: certificate,
  CertificateUpdateReq: certificate,
  PaymentDetailsReq: (code) => ({
    ...code,
    GenChallenge: new Uint8Array(CHALLENGE_OCTETS),
    EVSETimeStamp: 0,
  }),
  AuthorizationReq: (code) => ({ ...code, EVSEProcessing: "Finished" }),
  ChargeParameterDiscoveryReq: (code, energy) => ({
    ...code,
    EVSEProcessing: "Finished",
    ...(energy === "DC"
      ? {
        DC_EVSEChargeParameter: {
          DC_EVSEStatus: DC_STATUS,
          EVSEMaximumCurrentLimit: physical(0, "A"),
          EVSEMaximumPowerLimit: physical(0, "W"),
          EVSEMaximumVoltageLimit: physical(0, "V"),
          EVSEMinimumCurrentLimit: physical(0, "A"),
          EVSEMinimumVoltageLimit: physical(0, "V"),
          EVSEPeakCurrentRipple: physical(0, "A"),
        },
      }
      : {
        AC_EVSEChargeParameter: {
          AC_EVSEStatus: AC_STATUS,
          EVSENominalVoltage: physical(0, "V"),
          EVSEMaxCurrent: physical(0, "A"),
        },
      }),
  }),
  PowerDeliveryReq: (code, energy) => ({ ...code, ...status(energy) }),
  ChargingStatusReq: (code) => ({
    ...code,
    EVSEID: NO_EVSE,
    SAScheduleTupleID: NO_TUPLE,
    AC_EVSEStatus: AC_STATUS,
  }),
  MeteringReceiptReq: (code, energy) => ({ ...code, ...status(energy) }),
  CableCheckReq: (code) => ({
    ...code,
    DC_EVSEStatus: DC_STATUS,
    EVSEProcessing: "Finished",
  }),
  PreChargeReq: (code) => ({
    ...code,
    DC_EVSEStatus: DC_STATUS,
    EVSEPresentVoltage: physical(0, "V"),
  }),
  CurrentDemandReq: (code) => ({
    ...code,
    DC_EVSEStatus: DC_STATUS,
    EVSEPresentVoltage: physical(0, "V"),
    EVSEPresentCurrent: physical(0, "A"),
    EVSECurrentLimitAchieved: false,
    EVSEVoltageLimitAchieved: false,
    EVSEPowerLimitAchieved: false,
    EVSEID: NO_EVSE,
    SAScheduleTupleID: NO_TUPLE,
  }),
  WeldingDetectionReq: (code) => ({
    ...code,
    DC_EVSEStatus: DC_STATUS,
    EVSEPresentVoltage: physical(0, "V"),
  }),
  SessionStopReq: (code) => code,
};

/** The smallest answer to a request, with the code that says why. */
export function refusal<R extends Iso2RequestRoot>(
  root: R,
  { selection, energy }: Pick<Iso2Session, "selection" | "energy">,
  ResponseCode: Iso2ResponseCode,
): Iso2ResponseOf<Iso2Answer<R>> {
  const fill: Fill<R> = FILL[root];
  return fill({ ResponseCode }, selection?.service ?? energy ?? "AC");
}
