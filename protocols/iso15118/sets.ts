/** The message sets of ISO 15118 by payload namespace: types, and codecs of their documents. */
import { type MessageSet, messageSet, type Personal } from "../exi/mod.ts";
import * as sap_ from "./generated/sap.ts";
import { MODEL as sapModel } from "./generated/sap_model.ts";
import * as iso20_common_ from "./generated/iso20_common.ts";
import { MODEL as commonModel } from "./generated/iso20_common_model.ts";
import * as iso20_ac_ from "./generated/iso20_ac.ts";
import { MODEL as acModel } from "./generated/iso20_ac_model.ts";
import * as iso20_dc_ from "./generated/iso20_dc.ts";
import { MODEL as dcModel } from "./generated/iso20_dc_model.ts";
export type { Decoded, MessageSet } from "../exi/mod.ts";

const toUtf8 = new TextEncoder();
const fromUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** EVCCID crosses this seam as the octets of its text, which can be wiped. */
const evccid: Personal = {
  toText({ root, value }) {
    if (root !== "SessionSetupReq") return value;
    const v = value as { EVCCID: Uint8Array };
    return { ...v, EVCCID: fromUtf8.decode(v.EVCCID) };
  },
  toOctets({ root, value }) {
    if (root !== "SessionSetupReq") return value;
    const v = value as { EVCCID: string };
    return { ...v, EVCCID: toUtf8.encode(v.EVCCID) };
  },
};

export type SapMessage = {
  root: "supportedAppProtocolReq";
  value: sap_.supportedAppProtocolReq;
} | { root: "supportedAppProtocolRes"; value: sap_.supportedAppProtocolRes };
export const sap: MessageSet<SapMessage> = messageSet("sap", sap_, sapModel);
export type Iso20CommonMessage =
  | { root: "AuthorizationReq"; value: iso20_common_.AuthorizationReq }
  | { root: "AuthorizationRes"; value: iso20_common_.AuthorizationRes }
  | {
    root: "AuthorizationSetupReq";
    value: iso20_common_.AuthorizationSetupReq;
  }
  | {
    root: "AuthorizationSetupRes";
    value: iso20_common_.AuthorizationSetupRes;
  }
  | { root: "CLReqControlMode"; value: iso20_common_.CLReqControlMode }
  | { root: "CLResControlMode"; value: iso20_common_.CLResControlMode }
  | {
    root: "CanonicalizationMethod";
    value: iso20_common_.CanonicalizationMethod;
  }
  | {
    root: "CertificateInstallationReq";
    value: iso20_common_.CertificateInstallationReq;
  }
  | {
    root: "CertificateInstallationRes";
    value: iso20_common_.CertificateInstallationRes;
  }
  | { root: "DSAKeyValue"; value: iso20_common_.DSAKeyValue }
  | { root: "DigestMethod"; value: iso20_common_.DigestMethod }
  | { root: "KeyInfo"; value: iso20_common_.KeyInfo }
  | { root: "KeyValue"; value: iso20_common_.KeyValue }
  | { root: "Manifest"; value: iso20_common_.Manifest }
  | {
    root: "MeteringConfirmationReq";
    value: iso20_common_.MeteringConfirmationReq;
  }
  | {
    root: "MeteringConfirmationRes";
    value: iso20_common_.MeteringConfirmationRes;
  }
  | { root: "Object"; value: iso20_common_.Object }
  | { root: "PGPData"; value: iso20_common_.PGPData }
  | { root: "PowerDeliveryReq"; value: iso20_common_.PowerDeliveryReq }
  | { root: "PowerDeliveryRes"; value: iso20_common_.PowerDeliveryRes }
  | { root: "RSAKeyValue"; value: iso20_common_.RSAKeyValue }
  | { root: "Reference"; value: iso20_common_.Reference }
  | { root: "RetrievalMethod"; value: iso20_common_.RetrievalMethod }
  | { root: "SPKIData"; value: iso20_common_.SPKIData }
  | { root: "ScheduleExchangeReq"; value: iso20_common_.ScheduleExchangeReq }
  | { root: "ScheduleExchangeRes"; value: iso20_common_.ScheduleExchangeRes }
  | { root: "ServiceDetailReq"; value: iso20_common_.ServiceDetailReq }
  | { root: "ServiceDetailRes"; value: iso20_common_.ServiceDetailRes }
  | { root: "ServiceDiscoveryReq"; value: iso20_common_.ServiceDiscoveryReq }
  | { root: "ServiceDiscoveryRes"; value: iso20_common_.ServiceDiscoveryRes }
  | { root: "ServiceSelectionReq"; value: iso20_common_.ServiceSelectionReq }
  | { root: "ServiceSelectionRes"; value: iso20_common_.ServiceSelectionRes }
  | {
    root: "SessionSetupReq";
    value: Omit<iso20_common_.SessionSetupReq, "EVCCID"> & {
      EVCCID: Uint8Array;
    };
  }
  | { root: "SessionSetupRes"; value: iso20_common_.SessionSetupRes }
  | { root: "SessionStopReq"; value: iso20_common_.SessionStopReq }
  | { root: "SessionStopRes"; value: iso20_common_.SessionStopRes }
  | { root: "Signature"; value: iso20_common_.Signature }
  | { root: "SignatureMethod"; value: iso20_common_.SignatureMethod }
  | { root: "SignatureProperties"; value: iso20_common_.SignatureProperties }
  | { root: "SignatureProperty"; value: iso20_common_.SignatureProperty }
  | { root: "SignatureValue"; value: iso20_common_.SignatureValue }
  | { root: "SignedInfo"; value: iso20_common_.SignedInfo }
  | {
    root: "SignedInstallationData";
    value: iso20_common_.SignedInstallationData;
  }
  | { root: "SignedMeteringData"; value: iso20_common_.SignedMeteringData }
  | { root: "Transform"; value: iso20_common_.Transform }
  | { root: "Transforms"; value: iso20_common_.Transforms }
  | { root: "VehicleCheckInReq"; value: iso20_common_.VehicleCheckInReq }
  | { root: "VehicleCheckInRes"; value: iso20_common_.VehicleCheckInRes }
  | { root: "VehicleCheckOutReq"; value: iso20_common_.VehicleCheckOutReq }
  | { root: "VehicleCheckOutRes"; value: iso20_common_.VehicleCheckOutRes }
  | { root: "X509Data"; value: iso20_common_.X509Data };
export const iso20Common: MessageSet<Iso20CommonMessage> = messageSet(
  "iso20-common",
  iso20_common_,
  commonModel,
  evccid,
);
export type Iso20AcMessage =
  | {
    root: "AC_CPDReqEnergyTransferMode";
    value: iso20_ac_.AC_CPDReqEnergyTransferMode;
  }
  | {
    root: "AC_CPDResEnergyTransferMode";
    value: iso20_ac_.AC_CPDResEnergyTransferMode;
  }
  | { root: "AC_ChargeLoopReq"; value: iso20_ac_.AC_ChargeLoopReq }
  | { root: "AC_ChargeLoopRes"; value: iso20_ac_.AC_ChargeLoopRes }
  | {
    root: "AC_ChargeParameterDiscoveryReq";
    value: iso20_ac_.AC_ChargeParameterDiscoveryReq;
  }
  | {
    root: "AC_ChargeParameterDiscoveryRes";
    value: iso20_ac_.AC_ChargeParameterDiscoveryRes;
  }
  | {
    root: "BPT_AC_CPDReqEnergyTransferMode";
    value: iso20_ac_.BPT_AC_CPDReqEnergyTransferMode;
  }
  | {
    root: "BPT_AC_CPDResEnergyTransferMode";
    value: iso20_ac_.BPT_AC_CPDResEnergyTransferMode;
  }
  | {
    root: "BPT_Dynamic_AC_CLReqControlMode";
    value: iso20_ac_.BPT_Dynamic_AC_CLReqControlMode;
  }
  | {
    root: "BPT_Dynamic_AC_CLResControlMode";
    value: iso20_ac_.BPT_Dynamic_AC_CLResControlMode;
  }
  | {
    root: "BPT_Scheduled_AC_CLReqControlMode";
    value: iso20_ac_.BPT_Scheduled_AC_CLReqControlMode;
  }
  | {
    root: "BPT_Scheduled_AC_CLResControlMode";
    value: iso20_ac_.BPT_Scheduled_AC_CLResControlMode;
  }
  | { root: "CLReqControlMode"; value: iso20_ac_.CLReqControlMode }
  | { root: "CLResControlMode"; value: iso20_ac_.CLResControlMode }
  | { root: "CanonicalizationMethod"; value: iso20_ac_.CanonicalizationMethod }
  | { root: "DSAKeyValue"; value: iso20_ac_.DSAKeyValue }
  | { root: "DigestMethod"; value: iso20_ac_.DigestMethod }
  | {
    root: "Dynamic_AC_CLReqControlMode";
    value: iso20_ac_.Dynamic_AC_CLReqControlMode;
  }
  | {
    root: "Dynamic_AC_CLResControlMode";
    value: iso20_ac_.Dynamic_AC_CLResControlMode;
  }
  | { root: "KeyInfo"; value: iso20_ac_.KeyInfo }
  | { root: "KeyValue"; value: iso20_ac_.KeyValue }
  | { root: "Manifest"; value: iso20_ac_.Manifest }
  | { root: "Object"; value: iso20_ac_.Object }
  | { root: "PGPData"; value: iso20_ac_.PGPData }
  | { root: "RSAKeyValue"; value: iso20_ac_.RSAKeyValue }
  | { root: "Reference"; value: iso20_ac_.Reference }
  | { root: "RetrievalMethod"; value: iso20_ac_.RetrievalMethod }
  | { root: "SPKIData"; value: iso20_ac_.SPKIData }
  | {
    root: "Scheduled_AC_CLReqControlMode";
    value: iso20_ac_.Scheduled_AC_CLReqControlMode;
  }
  | {
    root: "Scheduled_AC_CLResControlMode";
    value: iso20_ac_.Scheduled_AC_CLResControlMode;
  }
  | { root: "Signature"; value: iso20_ac_.Signature }
  | { root: "SignatureMethod"; value: iso20_ac_.SignatureMethod }
  | { root: "SignatureProperties"; value: iso20_ac_.SignatureProperties }
  | { root: "SignatureProperty"; value: iso20_ac_.SignatureProperty }
  | { root: "SignatureValue"; value: iso20_ac_.SignatureValue }
  | { root: "SignedInfo"; value: iso20_ac_.SignedInfo }
  | { root: "Transform"; value: iso20_ac_.Transform }
  | { root: "Transforms"; value: iso20_ac_.Transforms }
  | { root: "X509Data"; value: iso20_ac_.X509Data };
export const iso20Ac: MessageSet<Iso20AcMessage> = messageSet(
  "iso20-ac",
  iso20_ac_,
  acModel,
);
export type Iso20DcMessage =
  | {
    root: "BPT_DC_CPDReqEnergyTransferMode";
    value: iso20_dc_.BPT_DC_CPDReqEnergyTransferMode;
  }
  | {
    root: "BPT_DC_CPDResEnergyTransferMode";
    value: iso20_dc_.BPT_DC_CPDResEnergyTransferMode;
  }
  | {
    root: "BPT_Dynamic_DC_CLReqControlMode";
    value: iso20_dc_.BPT_Dynamic_DC_CLReqControlMode;
  }
  | {
    root: "BPT_Dynamic_DC_CLResControlMode";
    value: iso20_dc_.BPT_Dynamic_DC_CLResControlMode;
  }
  | {
    root: "BPT_Scheduled_DC_CLReqControlMode";
    value: iso20_dc_.BPT_Scheduled_DC_CLReqControlMode;
  }
  | {
    root: "BPT_Scheduled_DC_CLResControlMode";
    value: iso20_dc_.BPT_Scheduled_DC_CLResControlMode;
  }
  | { root: "CLReqControlMode"; value: iso20_dc_.CLReqControlMode }
  | { root: "CLResControlMode"; value: iso20_dc_.CLResControlMode }
  | { root: "CanonicalizationMethod"; value: iso20_dc_.CanonicalizationMethod }
  | {
    root: "DC_CPDReqEnergyTransferMode";
    value: iso20_dc_.DC_CPDReqEnergyTransferMode;
  }
  | {
    root: "DC_CPDResEnergyTransferMode";
    value: iso20_dc_.DC_CPDResEnergyTransferMode;
  }
  | { root: "DC_CableCheckReq"; value: iso20_dc_.DC_CableCheckReq }
  | { root: "DC_CableCheckRes"; value: iso20_dc_.DC_CableCheckRes }
  | { root: "DC_ChargeLoopReq"; value: iso20_dc_.DC_ChargeLoopReq }
  | { root: "DC_ChargeLoopRes"; value: iso20_dc_.DC_ChargeLoopRes }
  | {
    root: "DC_ChargeParameterDiscoveryReq";
    value: iso20_dc_.DC_ChargeParameterDiscoveryReq;
  }
  | {
    root: "DC_ChargeParameterDiscoveryRes";
    value: iso20_dc_.DC_ChargeParameterDiscoveryRes;
  }
  | { root: "DC_PreChargeReq"; value: iso20_dc_.DC_PreChargeReq }
  | { root: "DC_PreChargeRes"; value: iso20_dc_.DC_PreChargeRes }
  | { root: "DC_WeldingDetectionReq"; value: iso20_dc_.DC_WeldingDetectionReq }
  | { root: "DC_WeldingDetectionRes"; value: iso20_dc_.DC_WeldingDetectionRes }
  | { root: "DSAKeyValue"; value: iso20_dc_.DSAKeyValue }
  | { root: "DigestMethod"; value: iso20_dc_.DigestMethod }
  | {
    root: "Dynamic_DC_CLReqControlMode";
    value: iso20_dc_.Dynamic_DC_CLReqControlMode;
  }
  | {
    root: "Dynamic_DC_CLResControlMode";
    value: iso20_dc_.Dynamic_DC_CLResControlMode;
  }
  | { root: "KeyInfo"; value: iso20_dc_.KeyInfo }
  | { root: "KeyValue"; value: iso20_dc_.KeyValue }
  | { root: "Manifest"; value: iso20_dc_.Manifest }
  | { root: "Object"; value: iso20_dc_.Object }
  | { root: "PGPData"; value: iso20_dc_.PGPData }
  | { root: "RSAKeyValue"; value: iso20_dc_.RSAKeyValue }
  | { root: "Reference"; value: iso20_dc_.Reference }
  | { root: "RetrievalMethod"; value: iso20_dc_.RetrievalMethod }
  | { root: "SPKIData"; value: iso20_dc_.SPKIData }
  | {
    root: "Scheduled_DC_CLReqControlMode";
    value: iso20_dc_.Scheduled_DC_CLReqControlMode;
  }
  | {
    root: "Scheduled_DC_CLResControlMode";
    value: iso20_dc_.Scheduled_DC_CLResControlMode;
  }
  | { root: "Signature"; value: iso20_dc_.Signature }
  | { root: "SignatureMethod"; value: iso20_dc_.SignatureMethod }
  | { root: "SignatureProperties"; value: iso20_dc_.SignatureProperties }
  | { root: "SignatureProperty"; value: iso20_dc_.SignatureProperty }
  | { root: "SignatureValue"; value: iso20_dc_.SignatureValue }
  | { root: "SignedInfo"; value: iso20_dc_.SignedInfo }
  | { root: "Transform"; value: iso20_dc_.Transform }
  | { root: "Transforms"; value: iso20_dc_.Transforms }
  | { root: "X509Data"; value: iso20_dc_.X509Data };
export const iso20Dc: MessageSet<Iso20DcMessage> = messageSet(
  "iso20-dc",
  iso20_dc_,
  dcModel,
);
