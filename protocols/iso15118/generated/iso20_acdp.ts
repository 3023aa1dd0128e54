// Generated, do not edit.
import { BAIL, bit, codeOf, codesOf } from "../../exi/bail.ts";
import type { Reader } from "../../exi/reader.ts";
import type { Writer } from "../../exi/writer.ts";
import type { XmlNode } from "../../exi/tree.ts";
export interface ACDP_VehiclePositioningReq {
  Header: MessageHeader;
  EVMobilityStatus: boolean;
  EVPositioningSupport: boolean;
}
export interface V2GRequest {
  Header: MessageHeader;
}
export interface V2GMessage {
  Header: MessageHeader;
}
export interface MessageHeader {
  SessionID: string;
  TimeStamp: number | bigint;
  Signature?: Signature | undefined;
}
export interface Signature {
  Id?: string | undefined;
  SignedInfo: SignedInfo;
  SignatureValue: SignatureValue;
  KeyInfo?: KeyInfo | undefined;
  Object?: Object[] | undefined;
}
export interface SignedInfo {
  Id?: string | undefined;
  CanonicalizationMethod: CanonicalizationMethod;
  SignatureMethod: SignatureMethod;
  Reference: Reference[];
}
export interface CanonicalizationMethod {
  Algorithm: string;
  $content?: readonly XmlNode[] | undefined;
}
export interface SignatureMethod {
  Algorithm: string;
  HMACOutputLength?: number | bigint | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface Reference {
  Id?: string | undefined;
  Type?: string | undefined;
  URI?: string | undefined;
  Transforms?: Transforms | undefined;
  DigestMethod: DigestMethod;
  DigestValue: Uint8Array;
}
export interface Transforms {
  Transform: Transform[];
}
export interface Transform {
  Algorithm: string;
  $items?: ({ name: "XPath"; value: string })[] | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface DigestMethod {
  Algorithm: string;
  $content?: readonly XmlNode[] | undefined;
}
export interface SignatureValue {
  Id?: string | undefined;
  $value: Uint8Array;
}
export interface KeyInfo {
  Id?: string | undefined;
  $items?: ({ name: "KeyName"; value: string } | { name: "KeyValue"; value: KeyValue } | { name: "RetrievalMethod"; value: RetrievalMethod } | { name: "X509Data"; value: X509Data } | { name: "PGPData"; value: PGPData } | { name: "SPKIData"; value: SPKIData } | { name: "MgmtData"; value: string })[] | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface KeyValue {
  DSAKeyValue?: DSAKeyValue | undefined;
  RSAKeyValue?: RSAKeyValue | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface DSAKeyValue {
  $items?: ({ name: "P"; value: Uint8Array } | { name: "Q"; value: Uint8Array } | { name: "G"; value: Uint8Array } | { name: "Y"; value: Uint8Array } | { name: "J"; value: Uint8Array } | { name: "Seed"; value: Uint8Array } | { name: "PgenCounter"; value: Uint8Array })[] | undefined;
}
export interface RSAKeyValue {
  Modulus: Uint8Array;
  Exponent: Uint8Array;
}
export interface RetrievalMethod {
  Type?: string | undefined;
  URI?: string | undefined;
  Transforms?: Transforms | undefined;
}
export interface X509Data {
  $items?: ({ name: "X509IssuerSerial"; value: X509IssuerSerial } | { name: "X509SKI"; value: Uint8Array } | { name: "X509SubjectName"; value: string } | { name: "X509Certificate"; value: Uint8Array } | { name: "X509CRL"; value: Uint8Array })[] | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface X509IssuerSerial {
  X509IssuerName: string;
  X509SerialNumber: number | bigint;
}
export interface PGPData {
  $items?: ({ name: "PGPKeyID"; value: Uint8Array } | { name: "PGPKeyPacket"; value: Uint8Array })[] | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface SPKIData {
  $items?: ({ name: "SPKISexp"; value: Uint8Array })[] | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface Object {
  Encoding?: string | undefined;
  Id?: string | undefined;
  MimeType?: string | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface ACDP_VehiclePositioningRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEProcessing: processingType;
  EVSEPositioningSupport: boolean;
  EVRelativeXDeviation: number;
  EVRelativeYDeviation: number;
  ContactWindowXc: number;
  ContactWindowYc: number;
  EVInChargePosition: boolean;
}
export interface V2GResponse {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
}
export interface ACDP_ConnectReq {
  Header: MessageHeader;
  EVElectricalChargingDeviceStatus: electricalChargingDeviceStatusType;
}
export interface ACDP_ConnectRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEProcessing: processingType;
  EVSEElectricalChargingDeviceStatus: electricalChargingDeviceStatusType;
  EVSEMechanicalChargingDeviceStatus: mechanicalChargingDeviceStatusType;
}
export interface ACDP_SystemStatusReq {
  Header: MessageHeader;
  EVTechnicalStatus: EVTechnicalStatus;
}
export interface EVTechnicalStatus {
  EVReadyToCharge: boolean;
  EVImmobilizationRequest: boolean;
  EVImmobilized?: boolean | undefined;
  EVWLANStrength?: RationalNumber | undefined;
  EVCPStatus?: cpStatusType | undefined;
  EVSOC?: number | undefined;
  EVErrorCode?: errorCodeType | undefined;
  EVTimeout?: boolean | undefined;
}
export interface RationalNumber {
  Exponent: number;
  Value: number;
}
export interface ACDP_SystemStatusRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEMechanicalChargingDeviceStatus: mechanicalChargingDeviceStatusType;
  EVSEReadyToCharge: boolean;
  EVSEIsolationStatus: isolationStatusType;
  EVSEDisabled: boolean;
  EVSEUtilityInterruptEvent: boolean;
  EVSEEmergencyShutdown: boolean;
  EVSEMalfunction: boolean;
  EVInChargePosition: boolean;
  EVAssociationStatus: boolean;
}
export interface CLReqControlMode {
}
export interface CLResControlMode {
}
export interface Manifest {
  Id?: string | undefined;
  Reference: Reference[];
}
export interface SignatureProperties {
  Id?: string | undefined;
  SignatureProperty: SignatureProperty[];
}
export interface SignatureProperty {
  Id?: string | undefined;
  Target: string;
  $content?: readonly XmlNode[] | undefined;
}
export interface DisplayParameters {
  PresentSOC?: number | undefined;
  MinimumSOC?: number | undefined;
  TargetSOC?: number | undefined;
  MaximumSOC?: number | undefined;
  RemainingTimeToMinimumSOC?: number | undefined;
  RemainingTimeToTargetSOC?: number | undefined;
  RemainingTimeToMaximumSOC?: number | undefined;
  ChargingComplete?: boolean | undefined;
  BatteryEnergyCapacity?: RationalNumber | undefined;
  InletHot?: boolean | undefined;
}
export interface EVSEStatus {
  NotificationMaxDelay: number;
  EVSENotification: evseNotificationType;
}
export interface MeterInfo {
  MeterID: string;
  ChargedEnergyReadingWh: number | bigint;
  BPT_DischargedEnergyReadingWh?: number | bigint | undefined;
  CapacitiveEnergyReadingVARh?: number | bigint | undefined;
  BPT_InductiveEnergyReadingVARh?: number | bigint | undefined;
  MeterSignature?: Uint8Array | undefined;
  MeterStatus?: number | undefined;
  MeterTimestamp?: number | bigint | undefined;
}
export interface Receipt {
  TimeAnchor: number | bigint;
  EnergyCosts?: DetailedCost | undefined;
  OccupancyCosts?: DetailedCost | undefined;
  AdditionalServicesCosts?: DetailedCost | undefined;
  OverstayCosts?: DetailedCost | undefined;
  TaxCosts?: DetailedTax[] | undefined;
}
export interface DetailedCost {
  Amount: RationalNumber;
  CostPerUnit: RationalNumber;
}
export interface DetailedTax {
  TaxRuleID: number;
  Amount: RationalNumber;
}
/** Every document of the set by its root element. */
export type Iso20AcdpMessage =
  | { root: "ACDP_ConnectReq"; value: ACDP_ConnectReq }
  | { root: "ACDP_ConnectRes"; value: ACDP_ConnectRes }
  | { root: "ACDP_DisconnectReq"; value: ACDP_ConnectReq }
  | { root: "ACDP_DisconnectRes"; value: ACDP_ConnectRes }
  | { root: "ACDP_SystemStatusReq"; value: ACDP_SystemStatusReq }
  | { root: "ACDP_SystemStatusRes"; value: ACDP_SystemStatusRes }
  | { root: "ACDP_VehiclePositioningReq"; value: ACDP_VehiclePositioningReq }
  | { root: "ACDP_VehiclePositioningRes"; value: ACDP_VehiclePositioningRes }
  | { root: "CLReqControlMode"; value: CLReqControlMode }
  | { root: "CLResControlMode"; value: CLResControlMode }
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "KeyInfo"; value: KeyInfo }
  | { root: "KeyName"; value: string }
  | { root: "KeyValue"; value: KeyValue }
  | { root: "Manifest"; value: Manifest }
  | { root: "MgmtData"; value: string }
  | { root: "Object"; value: Object }
  | { root: "PGPData"; value: PGPData }
  | { root: "RSAKeyValue"; value: RSAKeyValue }
  | { root: "Reference"; value: Reference }
  | { root: "RetrievalMethod"; value: RetrievalMethod }
  | { root: "SPKIData"; value: SPKIData }
  | { root: "Signature"; value: Signature }
  | { root: "SignatureMethod"; value: SignatureMethod }
  | { root: "SignatureProperties"; value: SignatureProperties }
  | { root: "SignatureProperty"; value: SignatureProperty }
  | { root: "SignatureValue"; value: SignatureValue }
  | { root: "SignedInfo"; value: SignedInfo }
  | { root: "Transform"; value: Transform }
  | { root: "Transforms"; value: Transforms }
  | { root: "X509Data"; value: X509Data };
/** Every fragment of the set by its element. */
export type Iso20AcdpFragment =
  | { root: "ACDP_ConnectReq"; value: ACDP_ConnectReq }
  | { root: "ACDP_ConnectRes"; value: ACDP_ConnectRes }
  | { root: "ACDP_DisconnectReq"; value: ACDP_ConnectReq }
  | { root: "ACDP_DisconnectRes"; value: ACDP_ConnectRes }
  | { root: "ACDP_SystemStatusReq"; value: ACDP_SystemStatusReq }
  | { root: "ACDP_SystemStatusRes"; value: ACDP_SystemStatusRes }
  | { root: "ACDP_VehiclePositioningReq"; value: ACDP_VehiclePositioningReq }
  | { root: "ACDP_VehiclePositioningRes"; value: ACDP_VehiclePositioningRes }
  | { root: "AckMaxDelay"; value: number }
  | { root: "AdditionalServicesCosts"; value: DetailedCost }
  | { root: "Amount"; value: RationalNumber }
  | { root: "BPT_DischargedEnergyReadingWh"; value: number | bigint }
  | { root: "BPT_InductiveEnergyReadingVARh"; value: number | bigint }
  | { root: "BatteryEnergyCapacity"; value: RationalNumber }
  | { root: "CLReqControlMode"; value: CLReqControlMode }
  | { root: "CLResControlMode"; value: CLResControlMode }
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "CapacitiveEnergyReadingVARh"; value: number | bigint }
  | { root: "ChargedEnergyReadingWh"; value: number | bigint }
  | { root: "ChargingComplete"; value: boolean }
  | { root: "ContactWindowXc"; value: number }
  | { root: "ContactWindowYc"; value: number }
  | { root: "CostPerUnit"; value: RationalNumber }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DepartureTime"; value: number }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "DisplayParameters"; value: DisplayParameters }
  | { root: "EVAssociationStatus"; value: boolean }
  | { root: "EVCPStatus"; value: cpStatusType }
  | { root: "EVElectricalChargingDeviceStatus"; value: electricalChargingDeviceStatusType }
  | { root: "EVErrorCode"; value: errorCodeType }
  | { root: "EVImmobilizationRequest"; value: boolean }
  | { root: "EVImmobilized"; value: boolean }
  | { root: "EVInChargePosition"; value: boolean }
  | { root: "EVMaximumEnergyRequest"; value: RationalNumber }
  | { root: "EVMinimumEnergyRequest"; value: RationalNumber }
  | { root: "EVMobilityStatus"; value: boolean }
  | { root: "EVPositioningSupport"; value: boolean }
  | { root: "EVReadyToCharge"; value: boolean }
  | { root: "EVRelativeXDeviation"; value: number }
  | { root: "EVRelativeYDeviation"; value: number }
  | { root: "EVSEDisabled"; value: boolean }
  | { root: "EVSEElectricalChargingDeviceStatus"; value: electricalChargingDeviceStatusType }
  | { root: "EVSEEmergencyShutdown"; value: boolean }
  | { root: "EVSEIsolationStatus"; value: isolationStatusType }
  | { root: "EVSEMalfunction"; value: boolean }
  | { root: "EVSEMechanicalChargingDeviceStatus"; value: mechanicalChargingDeviceStatusType }
  | { root: "EVSENotification"; value: evseNotificationType }
  | { root: "EVSEPositioningSupport"; value: boolean }
  | { root: "EVSEProcessing"; value: processingType }
  | { root: "EVSEReadyToCharge"; value: boolean }
  | { root: "EVSEStatus"; value: EVSEStatus }
  | { root: "EVSEUtilityInterruptEvent"; value: boolean }
  | { root: "EVSOC"; value: number }
  | { root: "EVTargetEnergyRequest"; value: RationalNumber }
  | { root: "EVTechnicalStatus"; value: EVTechnicalStatus }
  | { root: "EVTimeout"; value: boolean }
  | { root: "EVWLANStrength"; value: RationalNumber }
  | { root: "EnergyCosts"; value: DetailedCost }
  | { root: "Exponent"; value: Uint8Array }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}Exponent"; value: number }
  | { root: "G"; value: Uint8Array }
  | { root: "HMACOutputLength"; value: number | bigint }
  | { root: "Header"; value: MessageHeader }
  | { root: "InletHot"; value: boolean }
  | { root: "J"; value: Uint8Array }
  | { root: "KeyInfo"; value: KeyInfo }
  | { root: "KeyName"; value: string }
  | { root: "KeyValue"; value: KeyValue }
  | { root: "Manifest"; value: Manifest }
  | { root: "MaximumSOC"; value: number }
  | { root: "MeterID"; value: string }
  | { root: "MeterInfo"; value: MeterInfo }
  | { root: "MeterInfoRequested"; value: boolean }
  | { root: "MeterSignature"; value: Uint8Array }
  | { root: "MeterStatus"; value: number }
  | { root: "MeterTimestamp"; value: number | bigint }
  | { root: "MgmtData"; value: string }
  | { root: "MinimumSOC"; value: number }
  | { root: "Modulus"; value: Uint8Array }
  | { root: "NotificationMaxDelay"; value: number }
  | { root: "Object"; value: Object }
  | { root: "OccupancyCosts"; value: DetailedCost }
  | { root: "OverstayCosts"; value: DetailedCost }
  | { root: "P"; value: Uint8Array }
  | { root: "PGPData"; value: PGPData }
  | { root: "PGPKeyID"; value: Uint8Array }
  | { root: "PGPKeyPacket"; value: Uint8Array }
  | { root: "PgenCounter"; value: Uint8Array }
  | { root: "PresentSOC"; value: number }
  | { root: "Q"; value: Uint8Array }
  | { root: "RSAKeyValue"; value: RSAKeyValue }
  | { root: "Receipt"; value: Receipt }
  | { root: "Reference"; value: Reference }
  | { root: "RemainingTimeToMaximumSOC"; value: number }
  | { root: "RemainingTimeToMinimumSOC"; value: number }
  | { root: "RemainingTimeToTargetSOC"; value: number }
  | { root: "ResponseCode"; value: responseCodeType }
  | { root: "RetrievalMethod"; value: RetrievalMethod }
  | { root: "RootCertificateID"; value: X509IssuerSerial }
  | { root: "SPKIData"; value: SPKIData }
  | { root: "SPKISexp"; value: Uint8Array }
  | { root: "Seed"; value: Uint8Array }
  | { root: "SessionID"; value: string }
  | { root: "Signature"; value: Signature }
  | { root: "SignatureMethod"; value: SignatureMethod }
  | { root: "SignatureProperties"; value: SignatureProperties }
  | { root: "SignatureProperty"; value: SignatureProperty }
  | { root: "SignatureValue"; value: SignatureValue }
  | { root: "SignedInfo"; value: SignedInfo }
  | { root: "TargetSOC"; value: number }
  | { root: "TaxCosts"; value: DetailedTax }
  | { root: "TaxRuleID"; value: number }
  | { root: "TimeAnchor"; value: number | bigint }
  | { root: "TimeStamp"; value: number | bigint }
  | { root: "Transform"; value: Transform }
  | { root: "Transforms"; value: Transforms }
  | { root: "Value"; value: number }
  | { root: "X509CRL"; value: Uint8Array }
  | { root: "X509Certificate"; value: Uint8Array }
  | { root: "X509Data"; value: X509Data }
  | { root: "X509IssuerName"; value: string }
  | { root: "X509IssuerSerial"; value: X509IssuerSerial }
  | { root: "X509SKI"; value: Uint8Array }
  | { root: "X509SerialNumber"; value: number | bigint }
  | { root: "X509SubjectName"; value: string }
  | { root: "XPath"; value: string }
  | { root: "Y"; value: Uint8Array };
export type responseCodeType = "OK" | "OK_CertificateExpiresSoon" | "OK_NewSessionEstablished" | "OK_OldSessionJoined" | "OK_PowerToleranceConfirmed" | "WARNING_AuthorizationSelectionInvalid" | "WARNING_CertificateExpired" | "WARNING_CertificateNotYetValid" | "WARNING_CertificateRevoked" | "WARNING_CertificateValidationError" | "WARNING_ChallengeInvalid" | "WARNING_EIMAuthorizationFailure" | "WARNING_eMSPUnknown" | "WARNING_EVPowerProfileViolation" | "WARNING_GeneralPnCAuthorizationError" | "WARNING_NoCertificateAvailable" | "WARNING_NoContractMatchingPCIDFound" | "WARNING_PowerToleranceNotConfirmed" | "WARNING_ScheduleRenegotiationFailed" | "WARNING_StandbyNotAllowed" | "WARNING_WPT" | "FAILED" | "FAILED_AssociationError" | "FAILED_ContactorError" | "FAILED_EVPowerProfileInvalid" | "FAILED_EVPowerProfileViolation" | "FAILED_MeteringSignatureNotValid" | "FAILED_NoEnergyTransferServiceSelected" | "FAILED_NoServiceRenegotiationSupported" | "FAILED_PauseNotAllowed" | "FAILED_PowerDeliveryNotApplied" | "FAILED_PowerToleranceNotConfirmed" | "FAILED_ScheduleRenegotiation" | "FAILED_ScheduleSelectionInvalid" | "FAILED_SequenceError" | "FAILED_ServiceIDInvalid" | "FAILED_ServiceSelectionInvalid" | "FAILED_SignatureError" | "FAILED_UnknownSession" | "FAILED_WrongChargeParameter";
const n_responseCodeType: readonly responseCodeType[] = ["OK","OK_CertificateExpiresSoon","OK_NewSessionEstablished","OK_OldSessionJoined","OK_PowerToleranceConfirmed","WARNING_AuthorizationSelectionInvalid","WARNING_CertificateExpired","WARNING_CertificateNotYetValid","WARNING_CertificateRevoked","WARNING_CertificateValidationError","WARNING_ChallengeInvalid","WARNING_EIMAuthorizationFailure","WARNING_eMSPUnknown","WARNING_EVPowerProfileViolation","WARNING_GeneralPnCAuthorizationError","WARNING_NoCertificateAvailable","WARNING_NoContractMatchingPCIDFound","WARNING_PowerToleranceNotConfirmed","WARNING_ScheduleRenegotiationFailed","WARNING_StandbyNotAllowed","WARNING_WPT","FAILED","FAILED_AssociationError","FAILED_ContactorError","FAILED_EVPowerProfileInvalid","FAILED_EVPowerProfileViolation","FAILED_MeteringSignatureNotValid","FAILED_NoEnergyTransferServiceSelected","FAILED_NoServiceRenegotiationSupported","FAILED_PauseNotAllowed","FAILED_PowerDeliveryNotApplied","FAILED_PowerToleranceNotConfirmed","FAILED_ScheduleRenegotiation","FAILED_ScheduleSelectionInvalid","FAILED_SequenceError","FAILED_ServiceIDInvalid","FAILED_ServiceSelectionInvalid","FAILED_SignatureError","FAILED_UnknownSession","FAILED_WrongChargeParameter"];
const m_responseCodeType = codesOf(n_responseCodeType);
export type processingType = "Finished" | "Ongoing" | "Ongoing_WaitingForCustomerInteraction";
const n_processingType: readonly processingType[] = ["Finished","Ongoing","Ongoing_WaitingForCustomerInteraction"];
const m_processingType = codesOf(n_processingType);
export type electricalChargingDeviceStatusType = "State_A" | "State_B" | "State_C" | "State_D";
const n_electricalChargingDeviceStatusType: readonly electricalChargingDeviceStatusType[] = ["State_A","State_B","State_C","State_D"];
const m_electricalChargingDeviceStatusType = codesOf(n_electricalChargingDeviceStatusType);
export type mechanicalChargingDeviceStatusType = "Home" | "Moving" | "EndPosition";
const n_mechanicalChargingDeviceStatusType: readonly mechanicalChargingDeviceStatusType[] = ["Home","Moving","EndPosition"];
const m_mechanicalChargingDeviceStatusType = codesOf(n_mechanicalChargingDeviceStatusType);
export type cpStatusType = "StateA" | "StateB" | "StateC" | "StateD" | "StateE";
const n_cpStatusType: readonly cpStatusType[] = ["StateA","StateB","StateC","StateD","StateE"];
const m_cpStatusType = codesOf(n_cpStatusType);
export type errorCodeType = "OK_NoEVError" | "FAILED" | "FAILED_EmergencyEvent" | "FAILED_Breaker" | "FAILED_RESSTemperatureInhibit" | "FAILED_RESS" | "FAILED_ChargingCurrentDifferential" | "FAILED_ChargingVoltageOutOfRange" | "FAILED_Reserved1" | "FAILED_Reserved2";
const n_errorCodeType: readonly errorCodeType[] = ["OK_NoEVError","FAILED","FAILED_EmergencyEvent","FAILED_Breaker","FAILED_RESSTemperatureInhibit","FAILED_RESS","FAILED_ChargingCurrentDifferential","FAILED_ChargingVoltageOutOfRange","FAILED_Reserved1","FAILED_Reserved2"];
const m_errorCodeType = codesOf(n_errorCodeType);
export type isolationStatusType = "Invalid" | "Safe" | "Warning" | "Fault";
const n_isolationStatusType: readonly isolationStatusType[] = ["Invalid","Safe","Warning","Fault"];
const m_isolationStatusType = codesOf(n_isolationStatusType);
export type evseNotificationType = "Pause" | "ExitStandby" | "Terminate" | "ScheduleRenegotiation" | "ServiceRenegotiation" | "MeteringConfirmation";
const n_evseNotificationType: readonly evseNotificationType[] = ["Pause","ExitStandby","Terminate","ScheduleRenegotiation","ServiceRenegotiation","MeteringConfirmation"];
const m_evseNotificationType = codesOf(n_evseNotificationType);
function e_ACDP_VehiclePositioningReq(w: Writer, v: ACDP_VehiclePositioningReq, x: number, n: number): void {
  w.only(v, 0);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(9, (((bit(v.EVMobilityStatus)) << 3) << 1 | bit(v.EVPositioningSupport)) << 2);
}
function e_V2GRequest(w: Writer, v: V2GRequest, x: number, n: number): void {
  w.only(v, 1);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(1, 0);
}
function e_V2GMessage(w: Writer, v: V2GMessage, x: number, n: number): void {
  w.only(v, 2);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(1, 0);
}
function e_MessageHeader(w: Writer, v: MessageHeader, x: number, n: number): void {
  w.only(v, 3);
  w.put(n + 2, (x) << 2);
  w.hex8(v.SessionID);
  w.big(0, 3, v.TimeStamp, 0xffffffffffffffffn);
  let k = -2;
  n = 1 + 2;
  if (v.Signature !== undefined) {
    e_Signature(w, v.Signature, k + 2, n);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_Signature(w: Writer, v: Signature, x: number, n: number): void {
  w.only(v, 4);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
  e_SignedInfo(w, v.SignedInfo, 0, 0);
  e_SignatureValue(w, v.SignatureValue, 0, 1);
  k = -3;
  n = 2;
  if (v.KeyInfo !== undefined) {
    e_KeyInfo(w, v.KeyInfo, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.Object !== undefined) {
    const a4 = v.Object, c4 = a4.length;
    if (!Array.isArray(a4) || c4 < 0) throw BAIL;
    for (let i = 0; i < c4; i++) {
      e_Object(w, a4[i]!, k + 4, n);
      k = -4;
      n = 2;
    }
  }
  w.put(n, k + 5);
}
function e_SignedInfo(w: Writer, v: SignedInfo, x: number, n: number): void {
  w.only(v, 5);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
  e_CanonicalizationMethod(w, v.CanonicalizationMethod, 0, 0);
  e_SignatureMethod(w, v.SignatureMethod, 0, 1);
  k = -3;
  n = 1;
  const a3 = v.Reference, c3 = a3.length;
  if (!Array.isArray(a3) || c3 < 1) throw BAIL;
  for (let i = 0; i < c3; i++) {
    e_Reference(w, a3[i]!, k + 3, n);
    k = -3;
    n = 2;
  }
  w.put(n, k + 4);
}
function e_CanonicalizationMethod(w: Writer, v: CanonicalizationMethod, x: number, n: number): void {
  w.only(v, 6);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  w.put(2, 1);
}
function e_SignatureMethod(w: Writer, v: SignatureMethod, x: number, n: number): void {
  w.only(v, 7);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  let k = -1;
  n = 3;
  if (v.HMACOutputLength !== undefined) {
    w.put(n + 1, (k + 1) << 1);
    w.integer(v.HMACOutputLength, Infinity);
    w.put(1, 0);
    k = -2;
    n = 2;
  }
  w.put(n, k + 3);
}
function e_Reference(w: Writer, v: Reference, x: number, n: number): void {
  w.only(v, 8);
  let k = ((x) << 3);
  n = n + 3;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 3;
  }
  if (v.Type !== undefined) {
    w.put(n, k + 1);
    w.string(v.Type, 0, Infinity);
    k = -2;
    n = 2;
  }
  if (v.URI !== undefined) {
    w.put(n, k + 2);
    w.string(v.URI, 0, Infinity);
    k = -3;
    n = 2;
  }
  if (v.Transforms !== undefined) {
    w.put(n, k + 3);
    e_Transforms(w, v.Transforms, 0, 0);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
  e_DigestMethod(w, v.DigestMethod, 0, 0);
  w.put(2, 0);
  w.bytes(v.DigestValue, 0, Infinity);
  w.put(2, 0);
}
function e_Transforms(w: Writer, v: Transforms, x: number, n: number): void {
  w.only(v, 9);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.Transform, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_Transform(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  w.put(n, k + 1);
}
function e_Transform(w: Writer, v: Transform, x: number, n: number): void {
  w.only(v, 10);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  let k = -1;
  n = 3;
  if (v.$items !== undefined) {
    const a1 = v.$items, c1 = a1.length;
    if (!Array.isArray(a1) || c1 < 0) throw BAIL;
    for (let i = 0; i < c1; i++) {
      const it = a1[i]!;
      if (it.name === "XPath") {
        w.put(n + 1, (k + 1) << 1);
        w.string(it.value, 0, Infinity);
        w.put(1, 0);
      } else throw BAIL;
      k = -1;
      n = 3;
    }
  }
  w.put(n, k + 3);
}
function e_DigestMethod(w: Writer, v: DigestMethod, x: number, n: number): void {
  w.only(v, 11);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  w.put(2, 1);
}
function e_SignatureValue(w: Writer, v: SignatureValue, x: number, n: number): void {
  w.only(v, 12);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
  w.bytes(v.$value, 0, Infinity);
  w.put(1, 0);
}
function e_KeyInfo(w: Writer, v: KeyInfo, x: number, n: number): void {
  w.only(v, 13);
  if (v.$content !== undefined) throw BAIL;
  let k = ((x) << 4);
  n = n + 4;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 4;
  }
  if (v.$items === undefined) throw BAIL;
  const a1 = v.$items, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1) throw BAIL;
  for (let i = 0; i < c1; i++) {
    const it = a1[i]!;
    if (it.name === "KeyName") {
      w.put(n + 1, (k + 1) << 1);
      w.string(it.value, 0, Infinity);
      w.put(1, 0);
    } else if (it.name === "KeyValue") {
      w.put(n, k + 2);
      e_KeyValue(w, it.value, 0, 0);
    } else if (it.name === "RetrievalMethod") {
      w.put(n, k + 3);
      e_RetrievalMethod(w, it.value, 0, 0);
    } else if (it.name === "X509Data") {
      w.put(n, k + 4);
      e_X509Data(w, it.value, 0, 0);
    } else if (it.name === "PGPData") {
      w.put(n, k + 5);
      e_PGPData(w, it.value, 0, 0);
    } else if (it.name === "SPKIData") {
      w.put(n, k + 6);
      e_SPKIData(w, it.value, 0, 0);
    } else if (it.name === "MgmtData") {
      w.put(n + 1, (k + 7) << 1);
      w.string(it.value, 0, Infinity);
      w.put(1, 0);
    } else throw BAIL;
    k = -1;
    n = 4;
  }
  w.put(n, k + 9);
}
function e_KeyValue(w: Writer, v: KeyValue, x: number, n: number): void {
  w.only(v, 14);
  if (v.$content !== undefined) throw BAIL;
  let k = ((x) << 3);
  n = n + 3;
  if (v.DSAKeyValue !== undefined) {
    if (v.RSAKeyValue !== undefined) throw BAIL;
    w.put(n, k);
    e_DSAKeyValue(w, v.DSAKeyValue, 0, 0);
  } else if (v.RSAKeyValue !== undefined) {
    w.put(n, k + 1);
    e_RSAKeyValue(w, v.RSAKeyValue, 0, 0);
  } else throw BAIL;
  w.put(2, 0);
}
function e_DSAKeyValue(w: Writer, v: DSAKeyValue, x: number, n: number): void {
  throw BAIL;
}
function e_RSAKeyValue(w: Writer, v: RSAKeyValue, x: number, n: number): void {
  w.only(v, 16);
  w.put(n + 2, (x) << 2);
  w.bytes(v.Modulus, 0, Infinity);
  w.put(3, 0);
  w.bytes(v.Exponent, 0, Infinity);
  w.put(2, 0);
}
function e_RetrievalMethod(w: Writer, v: RetrievalMethod, x: number, n: number): void {
  w.only(v, 17);
  let k = ((x) << 3);
  n = n + 3;
  if (v.Type !== undefined) {
    w.put(n, k);
    w.string(v.Type, 0, Infinity);
    k = -1;
    n = 2;
  }
  if (v.URI !== undefined) {
    w.put(n, k + 1);
    w.string(v.URI, 0, Infinity);
    k = -2;
    n = 2;
  }
  if (v.Transforms !== undefined) {
    w.put(n, k + 2);
    e_Transforms(w, v.Transforms, 0, 0);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_X509Data(w: Writer, v: X509Data, x: number, n: number): void {
  w.only(v, 18);
  if (v.$content !== undefined) throw BAIL;
  let k = ((x) << 3);
  n = n + 3;
  if (v.$items === undefined) throw BAIL;
  const a0 = v.$items, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1) throw BAIL;
  for (let i = 0; i < c0; i++) {
    const it = a0[i]!;
    if (it.name === "X509IssuerSerial") {
      w.put(n, k);
      e_X509IssuerSerial(w, it.value, 0, 0);
    } else if (it.name === "X509SKI") {
      w.put(n + 1, (k + 1) << 1);
      w.bytes(it.value, 0, Infinity);
      w.put(1, 0);
    } else if (it.name === "X509SubjectName") {
      w.put(n + 1, (k + 2) << 1);
      w.string(it.value, 0, Infinity);
      w.put(1, 0);
    } else if (it.name === "X509Certificate") {
      w.put(n + 1, (k + 3) << 1);
      w.bytes(it.value, 0, Infinity);
      w.put(1, 0);
    } else if (it.name === "X509CRL") {
      w.put(n + 1, (k + 4) << 1);
      w.bytes(it.value, 0, Infinity);
      w.put(1, 0);
    } else throw BAIL;
    k = 0;
    n = 3;
  }
  w.put(n, k + 6);
}
function e_X509IssuerSerial(w: Writer, v: X509IssuerSerial, x: number, n: number): void {
  w.only(v, 19);
  w.put(n + 2, (x) << 2);
  w.string(v.X509IssuerName, 0, Infinity);
  w.put(3, 0);
  w.integer(v.X509SerialNumber, Infinity);
  w.put(2, 0);
}
function e_PGPData(w: Writer, v: PGPData, x: number, n: number): void {
  throw BAIL;
}
function e_SPKIData(w: Writer, v: SPKIData, x: number, n: number): void {
  throw BAIL;
}
function e_Object(w: Writer, v: Object, x: number, n: number): void {
  w.only(v, 22);
  if (v.$content !== undefined) throw BAIL;
  let k = ((x) << 3);
  n = n + 3;
  if (v.Encoding !== undefined) {
    w.put(n, k);
    w.string(v.Encoding, 0, Infinity);
    k = -1;
    n = 3;
  }
  if (v.Id !== undefined) {
    w.put(n, k + 1);
    w.string(v.Id, 0, Infinity);
    k = -2;
    n = 3;
  }
  if (v.MimeType !== undefined) {
    w.put(n, k + 2);
    w.string(v.MimeType, 0, Infinity);
    k = -3;
    n = 2;
  }
  w.put(n, k + 4);
}
function e_ACDP_VehiclePositioningRes(w: Writer, v: ACDP_VehiclePositioningRes, x: number, n: number): void {
  w.only(v, 23);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  const t3 = v.EVRelativeXDeviation;
  if ((t3 | 0) !== t3 || t3 < -32768 || t3 > 32767) throw BAIL;
  w.put(20, (((((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_processingType, v.EVSEProcessing)) << 3) << 1 | bit(v.EVSEPositioningSupport)) << 3);
  w.uint(t3 >>> 31, 1, t3 ^ t3 >> 31);
  const t4 = v.EVRelativeYDeviation;
  if ((t4 | 0) !== t4 || t4 < -32768 || t4 > 32767) throw BAIL;
  w.uint(t4 >>> 31, 4, t4 ^ t4 >> 31);
  const t5 = v.ContactWindowXc;
  if ((t5 | 0) !== t5 || t5 < -32768 || t5 > 32767) throw BAIL;
  w.uint(t5 >>> 31, 4, t5 ^ t5 >> 31);
  const t6 = v.ContactWindowYc;
  if ((t6 | 0) !== t6 || t6 < -32768 || t6 > 32767) throw BAIL;
  w.uint(t6 >>> 31, 4, t6 ^ t6 >> 31);
  w.put(6, (bit(v.EVInChargePosition)) << 2);
}
function e_V2GResponse(w: Writer, v: V2GResponse, x: number, n: number): void {
  w.only(v, 24);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_ACDP_ConnectReq(w: Writer, v: ACDP_ConnectReq, x: number, n: number): void {
  w.only(v, 25);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(6, (codeOf(m_electricalChargingDeviceStatusType, v.EVElectricalChargingDeviceStatus)) << 2);
}
function e_ACDP_ConnectRes(w: Writer, v: ACDP_ConnectRes, x: number, n: number): void {
  w.only(v, 26);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(24, (((((((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_processingType, v.EVSEProcessing)) << 3) << 2 | codeOf(m_electricalChargingDeviceStatusType, v.EVSEElectricalChargingDeviceStatus)) << 3) << 2 | codeOf(m_mechanicalChargingDeviceStatusType, v.EVSEMechanicalChargingDeviceStatus)) << 1);
  w.put(1, 0);
}
function e_ACDP_SystemStatusReq(w: Writer, v: ACDP_SystemStatusReq, x: number, n: number): void {
  w.only(v, 27);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  e_EVTechnicalStatus(w, v.EVTechnicalStatus, 0, 1);
  w.put(1, 0);
}
function e_EVTechnicalStatus(w: Writer, v: EVTechnicalStatus, x: number, n: number): void {
  w.only(v, 28);
  w.put(n + 8, (((((x) << 2) << 1 | bit(v.EVReadyToCharge)) << 3) << 1 | bit(v.EVImmobilizationRequest)) << 1);
  let k = -2;
  n = 3;
  if (v.EVImmobilized !== undefined) {
    w.put(n + 3, (((k + 2) << 1) << 1 | bit(v.EVImmobilized)) << 1);
    k = -3;
    n = 3;
  }
  if (v.EVWLANStrength !== undefined) {
    e_RationalNumber(w, v.EVWLANStrength, k + 3, n);
    k = -4;
    n = 3;
  }
  if (v.EVCPStatus !== undefined) {
    w.put(n + 5, (((k + 4) << 1) << 3 | codeOf(m_cpStatusType, v.EVCPStatus)) << 1);
    k = -5;
    n = 3;
  }
  if (v.EVSOC !== undefined) {
    const t4 = v.EVSOC;
    if ((t4 | 0) !== t4 || t4 < 0 || t4 > 100) throw BAIL;
    w.put(n + 9, (((k + 5) << 1) << 7 | t4) << 1);
    k = -6;
    n = 2;
  }
  if (v.EVErrorCode !== undefined) {
    w.put(n + 6, (((k + 6) << 1) << 4 | codeOf(m_errorCodeType, v.EVErrorCode)) << 1);
    k = -7;
    n = 2;
  }
  if (v.EVTimeout !== undefined) {
    w.put(n + 3, (((k + 7) << 1) << 1 | bit(v.EVTimeout)) << 1);
    k = -8;
    n = 1;
  }
  w.put(n, k + 8);
}
function e_RationalNumber(w: Writer, v: RationalNumber, x: number, n: number): void {
  w.only(v, 29);
  const t0 = v.Exponent;
  if ((t0 | 0) !== t0 || t0 < -128 || t0 > 127) throw BAIL;
  const t1 = v.Value;
  if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
  w.put(n + 13, (((x) << 2) << 8 | t0 + 128) << 3);
  w.uint(t1 >>> 31, 1, t1 ^ t1 >> 31);
  w.put(2, 0);
}
function e_ACDP_SystemStatusRes(w: Writer, v: ACDP_SystemStatusRes, x: number, n: number): void {
  w.only(v, 30);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(24, (((((((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_mechanicalChargingDeviceStatusType, v.EVSEMechanicalChargingDeviceStatus)) << 3) << 1 | bit(v.EVSEReadyToCharge)) << 3) << 2 | codeOf(m_isolationStatusType, v.EVSEIsolationStatus)) << 2);
  w.put(24, (((((((((((bit(v.EVSEDisabled)) << 3) << 1 | bit(v.EVSEUtilityInterruptEvent)) << 3) << 1 | bit(v.EVSEEmergencyShutdown)) << 3) << 1 | bit(v.EVSEMalfunction)) << 3) << 1 | bit(v.EVInChargePosition)) << 3) << 1 | bit(v.EVAssociationStatus)) << 2);
}
function e_CLReqControlMode(w: Writer, v: CLReqControlMode, x: number, n: number): void {
  w.only(v, 31);
  w.put(n + 1, (x) << 1);
}
function e_CLResControlMode(w: Writer, v: CLResControlMode, x: number, n: number): void {
  w.only(v, 32);
  w.put(n + 1, (x) << 1);
}
function e_Manifest(w: Writer, v: Manifest, x: number, n: number): void {
  w.only(v, 33);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  const a1 = v.Reference, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1) throw BAIL;
  for (let i = 0; i < c1; i++) {
    w.put(n, k + 1);
    e_Reference(w, a1[i]!, 0, 0);
    k = -1;
    n = 2;
  }
  w.put(n, k + 2);
}
function e_SignatureProperties(w: Writer, v: SignatureProperties, x: number, n: number): void {
  w.only(v, 34);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  const a1 = v.SignatureProperty, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1) throw BAIL;
  for (let i = 0; i < c1; i++) {
    w.put(n, k + 1);
    e_SignatureProperty(w, a1[i]!, 0, 0);
    k = -1;
    n = 2;
  }
  w.put(n, k + 2);
}
function e_SignatureProperty(w: Writer, v: SignatureProperty, x: number, n: number): void {
  throw BAIL;
}
function e_DisplayParameters(w: Writer, v: DisplayParameters, x: number, n: number): void {
  w.only(v, 36);
  let k = ((x) << 4);
  n = n + 4;
  if (v.PresentSOC !== undefined) {
    const t0 = v.PresentSOC;
    if ((t0 | 0) !== t0 || t0 < 0 || t0 > 100) throw BAIL;
    w.put(n + 9, (((k) << 1) << 7 | t0) << 1);
    k = -1;
    n = 4;
  }
  if (v.MinimumSOC !== undefined) {
    const t1 = v.MinimumSOC;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 100) throw BAIL;
    w.put(n + 9, (((k + 1) << 1) << 7 | t1) << 1);
    k = -2;
    n = 4;
  }
  if (v.TargetSOC !== undefined) {
    const t2 = v.TargetSOC;
    if ((t2 | 0) !== t2 || t2 < 0 || t2 > 100) throw BAIL;
    w.put(n + 9, (((k + 2) << 1) << 7 | t2) << 1);
    k = -3;
    n = 4;
  }
  if (v.MaximumSOC !== undefined) {
    const t3 = v.MaximumSOC;
    if ((t3 | 0) !== t3 || t3 < 0 || t3 > 100) throw BAIL;
    w.put(n + 9, (((k + 3) << 1) << 7 | t3) << 1);
    k = -4;
    n = 3;
  }
  if (v.RemainingTimeToMinimumSOC !== undefined) {
    const t4 = v.RemainingTimeToMinimumSOC;
    if (t4 >>> 0 !== t4) throw BAIL;
    w.put(n + 1, (k + 4) << 1);
    w.uint(0, 0, t4);
    w.put(1, 0);
    k = -5;
    n = 3;
  }
  if (v.RemainingTimeToTargetSOC !== undefined) {
    const t5 = v.RemainingTimeToTargetSOC;
    if (t5 >>> 0 !== t5) throw BAIL;
    w.put(n + 1, (k + 5) << 1);
    w.uint(0, 0, t5);
    w.put(1, 0);
    k = -6;
    n = 3;
  }
  if (v.RemainingTimeToMaximumSOC !== undefined) {
    const t6 = v.RemainingTimeToMaximumSOC;
    if (t6 >>> 0 !== t6) throw BAIL;
    w.put(n + 1, (k + 6) << 1);
    w.uint(0, 0, t6);
    w.put(1, 0);
    k = -7;
    n = 3;
  }
  if (v.ChargingComplete !== undefined) {
    w.put(n + 3, (((k + 7) << 1) << 1 | bit(v.ChargingComplete)) << 1);
    k = -8;
    n = 2;
  }
  if (v.BatteryEnergyCapacity !== undefined) {
    w.put(n, k + 8);
    e_RationalNumber(w, v.BatteryEnergyCapacity, 0, 0);
    k = -9;
    n = 2;
  }
  if (v.InletHot !== undefined) {
    w.put(n + 3, (((k + 9) << 1) << 1 | bit(v.InletHot)) << 1);
    k = -10;
    n = 1;
  }
  w.put(n, k + 10);
}
function e_EVSEStatus(w: Writer, v: EVSEStatus, x: number, n: number): void {
  w.only(v, 37);
  const t0 = v.NotificationMaxDelay;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  w.put(8, (codeOf(m_evseNotificationType, v.EVSENotification)) << 2);
}
function e_MeterInfo(w: Writer, v: MeterInfo, x: number, n: number): void {
  w.only(v, 38);
  w.put(n + 2, (x) << 2);
  w.string(v.MeterID, 0, 32);
  w.big(0, 3, v.ChargedEnergyReadingWh, 0xffffffffffffffffn);
  let k = -2;
  n = 1 + 3;
  if (v.BPT_DischargedEnergyReadingWh !== undefined) {
    w.big((k + 2) << 1, n + 1, v.BPT_DischargedEnergyReadingWh, 0xffffffffffffffffn);
    w.put(1, 0);
    k = -3;
    n = 3;
  }
  if (v.CapacitiveEnergyReadingVARh !== undefined) {
    w.big((k + 3) << 1, n + 1, v.CapacitiveEnergyReadingVARh, 0xffffffffffffffffn);
    w.put(1, 0);
    k = -4;
    n = 3;
  }
  if (v.BPT_InductiveEnergyReadingVARh !== undefined) {
    w.big((k + 4) << 1, n + 1, v.BPT_InductiveEnergyReadingVARh, 0xffffffffffffffffn);
    w.put(1, 0);
    k = -5;
    n = 3;
  }
  if (v.MeterSignature !== undefined) {
    w.put(n + 1, (k + 5) << 1);
    w.bytes(v.MeterSignature, 0, 64);
    w.put(1, 0);
    k = -6;
    n = 2;
  }
  if (v.MeterStatus !== undefined) {
    const t6 = v.MeterStatus;
    if ((t6 | 0) !== t6 || t6 < -32768 || t6 > 32767) throw BAIL;
    w.uint(((k + 6) << 1) << 1 | t6 >>> 31, n + 2, t6 ^ t6 >> 31);
    w.put(1, 0);
    k = -7;
    n = 2;
  }
  if (v.MeterTimestamp !== undefined) {
    w.big((k + 7) << 1, n + 1, v.MeterTimestamp, 0xffffffffffffffffn);
    w.put(1, 0);
    k = -8;
    n = 1;
  }
  w.put(n, k + 8);
}
function e_Receipt(w: Writer, v: Receipt, x: number, n: number): void {
  w.only(v, 39);
  w.put(n + 2, (x) << 2);
  w.big(0, 0, v.TimeAnchor, 0xffffffffffffffffn);
  let k = -1;
  n = 1 + 3;
  if (v.EnergyCosts !== undefined) {
    e_DetailedCost(w, v.EnergyCosts, k + 1, n);
    k = -2;
    n = 3;
  }
  if (v.OccupancyCosts !== undefined) {
    e_DetailedCost(w, v.OccupancyCosts, k + 2, n);
    k = -3;
    n = 3;
  }
  if (v.AdditionalServicesCosts !== undefined) {
    e_DetailedCost(w, v.AdditionalServicesCosts, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.OverstayCosts !== undefined) {
    e_DetailedCost(w, v.OverstayCosts, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.TaxCosts !== undefined) {
    const a5 = v.TaxCosts, c5 = a5.length;
    if (!Array.isArray(a5) || c5 < 0 || c5 > 10) throw BAIL;
    for (let i = 0; i < c5; i++) {
      e_DetailedTax(w, a5[i]!, k + 5, n);
      k = -5;
      n = 2;
    }
    if (c5 === 10) {
      k = -6;
      n = 1;
    }
  }
  w.put(n, k + 6);
}
function e_DetailedCost(w: Writer, v: DetailedCost, x: number, n: number): void {
  w.only(v, 40);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.Amount, 0, 0);
  e_RationalNumber(w, v.CostPerUnit, 0, 1);
  w.put(1, 0);
}
function e_DetailedTax(w: Writer, v: DetailedTax, x: number, n: number): void {
  w.only(v, 41);
  const t0 = v.TaxRuleID;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_RationalNumber(w, v.Amount, 0, 2);
  w.put(1, 0);
}
function d_ACDP_VehiclePositioningReq(r: Reader): ACDP_VehiclePositioningReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(9);
  if ((x1 & 0x1bb) !== 0x0) throw BAIL;
  const EVMobilityStatus = (x1 >>> 6 & 1) !== 0;
  const EVPositioningSupport = (x1 >>> 2 & 1) !== 0;
  return { Header, EVMobilityStatus, EVPositioningSupport };
}
function d_V2GRequest(r: Reader): V2GRequest {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { Header };
}
function d_V2GMessage(r: Reader): V2GMessage {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { Header };
}
function d_MessageHeader(r: Reader): MessageHeader {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const SessionID = r.hex8();
  const x1 = r.get(3);
  if (x1 !== 0) throw BAIL;
  const TimeStamp = r.big(0xffffffffffffffffn);
  const x2 = r.get(3);
  if ((x2 & 0x4) !== 0x0) throw BAIL;
  let e = 2 + (x2 & 3);
  let Signature: Signature | undefined = undefined;
  if (e === 2) {
    Signature = d_Signature(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  return { SessionID, TimeStamp, Signature };
}
function d_Signature(r: Reader): Signature {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  if (e !== 1) throw BAIL;
  const SignedInfo = d_SignedInfo(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const SignatureValue = d_SignatureValue(r);
  const x3 = r.get(2);
  e = 3 + (x3);
  let KeyInfo: KeyInfo | undefined = undefined;
  if (e === 3) {
    KeyInfo = d_KeyInfo(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let Object: Object[] | undefined = undefined;
  if (e === 4) {
    Object = [];
    for (;;) {
      const it = d_Object(r);
      Object.push(it);
      const x5 = r.get(2);
      e = 4 + (x5);
      if (!(e === 4)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 5) throw BAIL;
  return { Id, SignedInfo, SignatureValue, KeyInfo, Object };
}
function d_SignedInfo(r: Reader): SignedInfo {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  if (e !== 1) throw BAIL;
  const CanonicalizationMethod = d_CanonicalizationMethod(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const SignatureMethod = d_SignatureMethod(r);
  const x3 = r.get(1);
  e = 3 + (x3);
  const Reference: NonNullable<Reference[]> = [];
  if (!(e === 3)) throw BAIL;
  for (;;) {
    const it = d_Reference(r);
    Reference.push(it);
    const x4 = r.get(2);
    e = 3 + (x4);
    if (!(e === 3)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 4) throw BAIL;
  return { Id, CanonicalizationMethod, SignatureMethod, Reference };
}
function d_CanonicalizationMethod(r: Reader): CanonicalizationMethod {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Algorithm = r.string(0, Infinity);
  const x1 = r.get(2);
  if (x1 !== 1) throw BAIL;
  return { Algorithm, $content: undefined };
}
function d_SignatureMethod(r: Reader): SignatureMethod {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Algorithm = r.string(0, Infinity);
  const x1 = r.get(3);
  let e = 1 + (x1);
  let HMACOutputLength: number | bigint | undefined = undefined;
  if (e === 1) {
    const x3 = r.get(1);
    if (x3 !== 0) throw BAIL;
    HMACOutputLength = r.integer(Infinity);
    const x4 = r.get(3);
    if ((x4 & 0x4) !== 0x0) throw BAIL;
    e = 2 + (x4 & 3);
  }
  if (e !== 3) throw BAIL;
  return { Algorithm, HMACOutputLength, $content: undefined };
}
function d_Reference(r: Reader): Reference {
  const x0 = r.get(3);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(3);
    e = 1 + (x1);
  }
  let Type: string | undefined = undefined;
  if (e === 1) {
    Type = r.string(0, Infinity);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let URI: string | undefined = undefined;
  if (e === 2) {
    URI = r.string(0, Infinity);
    const x3 = r.get(2);
    e = 3 + (x3);
  }
  let Transforms: Transforms | undefined = undefined;
  if (e === 3) {
    Transforms = d_Transforms(r);
    const x4 = r.get(1);
    e = 4 + (x4);
  }
  if (e !== 4) throw BAIL;
  const DigestMethod = d_DigestMethod(r);
  const x5 = r.get(2);
  if (x5 !== 0) throw BAIL;
  const DigestValue = r.bytes(0, Infinity);
  const x6 = r.get(2);
  if (x6 !== 0) throw BAIL;
  return { Id, Type, URI, Transforms, DigestMethod, DigestValue };
}
function d_Transforms(r: Reader): Transforms {
  const x0 = r.get(1);
  let e = x0;
  const Transform: NonNullable<Transform[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_Transform(r);
    Transform.push(it);
    const x1 = r.get(2);
    e = x1;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { Transform };
}
function d_Transform(r: Reader): Transform {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Algorithm = r.string(0, Infinity);
  const x1 = r.get(3);
  let e = 1 + (x1);
  let $items: Transform["$items"] | undefined = undefined;
  if (e >= 1 && e < 2) {
    $items = [];
    for (;;) {
      if (e === 1) {
        const x2 = r.get(1);
        if (x2 !== 0) throw BAIL;
        const it = r.string(0, Infinity);
        const x3 = r.get(1);
        if (x3 !== 0) throw BAIL;
        $items.push({ name: "XPath", value: it });
      }
      const x4 = r.get(3);
      e = 1 + (x4);
      if (!(e >= 1 && e < 2)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 3) throw BAIL;
  return { Algorithm, $items, $content: undefined };
}
function d_DigestMethod(r: Reader): DigestMethod {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Algorithm = r.string(0, Infinity);
  const x1 = r.get(2);
  if (x1 !== 1) throw BAIL;
  return { Algorithm, $content: undefined };
}
function d_SignatureValue(r: Reader): SignatureValue {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  if (e !== 1) throw BAIL;
  const $value = r.bytes(0, Infinity);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Id, $value };
}
function d_KeyInfo(r: Reader): KeyInfo {
  const x0 = r.get(4);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(4);
    e = 1 + (x1);
  }
  const $items: NonNullable<KeyInfo["$items"]> = [];
  if (!(e >= 1 && e < 8)) throw BAIL;
  for (;;) {
    if (e === 1) {
      const x2 = r.get(1);
      if (x2 !== 0) throw BAIL;
      const it = r.string(0, Infinity);
      const x3 = r.get(1);
      if (x3 !== 0) throw BAIL;
      $items.push({ name: "KeyName", value: it });
    } else if (e === 2) {
      const it = d_KeyValue(r);
      $items.push({ name: "KeyValue", value: it });
    } else if (e === 3) {
      const it = d_RetrievalMethod(r);
      $items.push({ name: "RetrievalMethod", value: it });
    } else if (e === 4) {
      const it = d_X509Data(r);
      $items.push({ name: "X509Data", value: it });
    } else if (e === 5) {
      const it = d_PGPData(r);
      $items.push({ name: "PGPData", value: it });
    } else if (e === 6) {
      const it = d_SPKIData(r);
      $items.push({ name: "SPKIData", value: it });
    } else if (e === 7) {
      const x4 = r.get(1);
      if (x4 !== 0) throw BAIL;
      const it = r.string(0, Infinity);
      const x5 = r.get(1);
      if (x5 !== 0) throw BAIL;
      $items.push({ name: "MgmtData", value: it });
    }
    const x6 = r.get(4);
    e = 1 + (x6);
    if (!(e >= 1 && e < 8)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 9) throw BAIL;
  return { Id, $items, $content: undefined };
}
function d_KeyValue(r: Reader): KeyValue {
  const x0 = r.get(3);
  let e = x0;
  let DSAKeyValue: DSAKeyValue | undefined = undefined;
  let RSAKeyValue: RSAKeyValue | undefined = undefined;
  if (e === 0) {
    DSAKeyValue = d_DSAKeyValue(r);
  } else if (e === 1) {
    RSAKeyValue = d_RSAKeyValue(r);
  } else throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  return { DSAKeyValue, RSAKeyValue, $content: undefined };
}
function d_DSAKeyValue(r: Reader): DSAKeyValue {
  throw BAIL;
}
function d_RSAKeyValue(r: Reader): RSAKeyValue {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const Modulus = r.bytes(0, Infinity);
  const x1 = r.get(3);
  if (x1 !== 0) throw BAIL;
  const Exponent = r.bytes(0, Infinity);
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  return { Modulus, Exponent };
}
function d_RetrievalMethod(r: Reader): RetrievalMethod {
  const x0 = r.get(3);
  let e = x0;
  let Type: string | undefined = undefined;
  if (e === 0) {
    Type = r.string(0, Infinity);
    const x1 = r.get(2);
    e = 1 + (x1);
  }
  let URI: string | undefined = undefined;
  if (e === 1) {
    URI = r.string(0, Infinity);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let Transforms: Transforms | undefined = undefined;
  if (e === 2) {
    Transforms = d_Transforms(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  return { Type, URI, Transforms };
}
function d_X509Data(r: Reader): X509Data {
  const x0 = r.get(3);
  let e = x0;
  const $items: NonNullable<X509Data["$items"]> = [];
  if (!(e >= 0 && e < 5)) throw BAIL;
  for (;;) {
    if (e === 0) {
      const it = d_X509IssuerSerial(r);
      $items.push({ name: "X509IssuerSerial", value: it });
    } else if (e === 1) {
      const x1 = r.get(1);
      if (x1 !== 0) throw BAIL;
      const it = r.bytes(0, Infinity);
      const x2 = r.get(1);
      if (x2 !== 0) throw BAIL;
      $items.push({ name: "X509SKI", value: it });
    } else if (e === 2) {
      const x3 = r.get(1);
      if (x3 !== 0) throw BAIL;
      const it = r.string(0, Infinity);
      const x4 = r.get(1);
      if (x4 !== 0) throw BAIL;
      $items.push({ name: "X509SubjectName", value: it });
    } else if (e === 3) {
      const x5 = r.get(1);
      if (x5 !== 0) throw BAIL;
      const it = r.bytes(0, Infinity);
      const x6 = r.get(1);
      if (x6 !== 0) throw BAIL;
      $items.push({ name: "X509Certificate", value: it });
    } else if (e === 4) {
      const x7 = r.get(1);
      if (x7 !== 0) throw BAIL;
      const it = r.bytes(0, Infinity);
      const x8 = r.get(1);
      if (x8 !== 0) throw BAIL;
      $items.push({ name: "X509CRL", value: it });
    }
    const x9 = r.get(3);
    e = x9;
    if (!(e >= 0 && e < 5)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 6) throw BAIL;
  return { $items, $content: undefined };
}
function d_X509IssuerSerial(r: Reader): X509IssuerSerial {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const X509IssuerName = r.string(0, Infinity);
  const x2 = r.get(3);
  if (x2 !== 0) throw BAIL;
  const X509SerialNumber = r.integer(Infinity);
  const x3 = r.get(2);
  if (x3 !== 0) throw BAIL;
  return { X509IssuerName, X509SerialNumber };
}
function d_PGPData(r: Reader): PGPData {
  throw BAIL;
}
function d_SPKIData(r: Reader): SPKIData {
  throw BAIL;
}
function d_Object(r: Reader): Object {
  const x0 = r.get(3);
  let e = x0;
  let Encoding: string | undefined = undefined;
  if (e === 0) {
    Encoding = r.string(0, Infinity);
    const x1 = r.get(3);
    e = 1 + (x1);
  }
  let Id: string | undefined = undefined;
  if (e === 1) {
    Id = r.string(0, Infinity);
    const x2 = r.get(3);
    e = 2 + (x2);
  }
  let MimeType: string | undefined = undefined;
  if (e === 2) {
    MimeType = r.string(0, Infinity);
    const x3 = r.get(2);
    e = 3 + (x3);
  }
  if (e !== 4) throw BAIL;
  return { Encoding, Id, MimeType, $content: undefined };
}
function d_ACDP_VehiclePositioningRes(r: Reader): ACDP_VehiclePositioningRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x2 = r.get(21);
  if ((x2 & 0x181cee) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x2 >>> 13 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const uEVSEProcessing = n_processingType[x2 >>> 8 & 3];
  if (uEVSEProcessing === undefined) throw BAIL;
  const EVSEProcessing = uEVSEProcessing;
  const EVSEPositioningSupport = (x2 >>> 4 & 1) !== 0;
  const s1 = -(x2 & 1);
  const m3 = r.uint();
  if (m3 > 32767) throw BAIL;
  const EVRelativeXDeviation = m3 ^ s1;
  const x5 = r.get(4);
  if ((x5 & 0xe) !== 0x0) throw BAIL;
  const s4 = -(x5 & 1);
  const m6 = r.uint();
  if (m6 > 32767) throw BAIL;
  const EVRelativeYDeviation = m6 ^ s4;
  const x8 = r.get(4);
  if ((x8 & 0xe) !== 0x0) throw BAIL;
  const s7 = -(x8 & 1);
  const m9 = r.uint();
  if (m9 > 32767) throw BAIL;
  const ContactWindowXc = m9 ^ s7;
  const x11 = r.get(4);
  if ((x11 & 0xe) !== 0x0) throw BAIL;
  const s10 = -(x11 & 1);
  const m12 = r.uint();
  if (m12 > 32767) throw BAIL;
  const ContactWindowYc = m12 ^ s10;
  const x13 = r.get(6);
  if ((x13 & 0x3b) !== 0x0) throw BAIL;
  const EVInChargePosition = (x13 >>> 2 & 1) !== 0;
  return { Header, ResponseCode, EVSEProcessing, EVSEPositioningSupport, EVRelativeXDeviation, EVRelativeYDeviation, ContactWindowXc, ContactWindowYc, EVInChargePosition };
}
function d_V2GResponse(r: Reader): V2GResponse {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(10);
  if ((x1 & 0x303) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 2 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  return { Header, ResponseCode };
}
function d_ACDP_ConnectReq(r: Reader): ACDP_ConnectReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(6);
  if ((x1 & 0x33) !== 0x0) throw BAIL;
  const EVElectricalChargingDeviceStatus = n_electricalChargingDeviceStatusType[x1 >>> 2 & 3]!;
  return { Header, EVElectricalChargingDeviceStatus };
}
function d_ACDP_ConnectRes(r: Reader): ACDP_ConnectRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(24);
  if ((x1 & 0xc0e739) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 16 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const uEVSEProcessing = n_processingType[x1 >>> 11 & 3];
  if (uEVSEProcessing === undefined) throw BAIL;
  const EVSEProcessing = uEVSEProcessing;
  const EVSEElectricalChargingDeviceStatus = n_electricalChargingDeviceStatusType[x1 >>> 6 & 3]!;
  const uEVSEMechanicalChargingDeviceStatus = n_mechanicalChargingDeviceStatusType[x1 >>> 1 & 3];
  if (uEVSEMechanicalChargingDeviceStatus === undefined) throw BAIL;
  const EVSEMechanicalChargingDeviceStatus = uEVSEMechanicalChargingDeviceStatus;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, ResponseCode, EVSEProcessing, EVSEElectricalChargingDeviceStatus, EVSEMechanicalChargingDeviceStatus };
}
function d_ACDP_SystemStatusReq(r: Reader): ACDP_SystemStatusReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVTechnicalStatus = d_EVTechnicalStatus(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, EVTechnicalStatus };
}
function d_EVTechnicalStatus(r: Reader): EVTechnicalStatus {
  const x0 = r.get(11);
  if ((x0 & 0x6e8) !== 0x0) throw BAIL;
  const EVReadyToCharge = (x0 >>> 8 & 1) !== 0;
  const EVImmobilizationRequest = (x0 >>> 4 & 1) !== 0;
  let e = 2 + (x0 & 7);
  let EVImmobilized: boolean | undefined = undefined;
  if (e === 2) {
    const x1 = r.get(6);
    if ((x1 & 0x28) !== 0x0) throw BAIL;
    EVImmobilized = (x1 >>> 4 & 1) !== 0;
    e = 3 + (x1 & 7);
  }
  let EVWLANStrength: RationalNumber | undefined = undefined;
  if (e === 3) {
    EVWLANStrength = d_RationalNumber(r);
    const x2 = r.get(3);
    e = 4 + (x2);
  }
  let EVCPStatus: cpStatusType | undefined = undefined;
  if (e === 4) {
    const x3 = r.get(8);
    if ((x3 & 0x88) !== 0x0) throw BAIL;
    const uEVCPStatus = n_cpStatusType[x3 >>> 4 & 7];
    if (uEVCPStatus === undefined) throw BAIL;
    EVCPStatus = uEVCPStatus;
    e = 5 + (x3 & 7);
  }
  let EVSOC: number | undefined = undefined;
  if (e === 5) {
    const x4 = r.get(11);
    if ((x4 & 0x404) !== 0x0) throw BAIL;
    EVSOC = x4 >>> 3 & 127;
    if (EVSOC > 100) throw BAIL;
    e = 6 + (x4 & 3);
  }
  let EVErrorCode: errorCodeType | undefined = undefined;
  if (e === 6) {
    const x5 = r.get(8);
    if ((x5 & 0x84) !== 0x0) throw BAIL;
    const uEVErrorCode = n_errorCodeType[x5 >>> 3 & 15];
    if (uEVErrorCode === undefined) throw BAIL;
    EVErrorCode = uEVErrorCode;
    e = 7 + (x5 & 3);
  }
  let EVTimeout: boolean | undefined = undefined;
  if (e === 7) {
    const x6 = r.get(4);
    if ((x6 & 0xa) !== 0x0) throw BAIL;
    EVTimeout = (x6 >>> 2 & 1) !== 0;
    e = 8 + (x6 & 1);
  }
  if (e !== 8) throw BAIL;
  return { EVReadyToCharge, EVImmobilizationRequest, EVImmobilized, EVWLANStrength, EVCPStatus, EVSOC, EVErrorCode, EVTimeout };
}
function d_RationalNumber(r: Reader): RationalNumber {
  const x1 = r.get(14);
  if ((x1 & 0x300e) !== 0x0) throw BAIL;
  const Exponent = (x1 >>> 4 & 255) - 128;
  const s0 = -(x1 & 1);
  const m2 = r.uint();
  if (m2 > 32767) throw BAIL;
  const Value = m2 ^ s0;
  const x3 = r.get(2);
  if (x3 !== 0) throw BAIL;
  return { Exponent, Value };
}
function d_ACDP_SystemStatusRes(r: Reader): ACDP_SystemStatusRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(24);
  if ((x1 & 0xc0e773) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 16 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const uEVSEMechanicalChargingDeviceStatus = n_mechanicalChargingDeviceStatusType[x1 >>> 11 & 3];
  if (uEVSEMechanicalChargingDeviceStatus === undefined) throw BAIL;
  const EVSEMechanicalChargingDeviceStatus = uEVSEMechanicalChargingDeviceStatus;
  const EVSEReadyToCharge = (x1 >>> 7 & 1) !== 0;
  const EVSEIsolationStatus = n_isolationStatusType[x1 >>> 2 & 3]!;
  const x2 = r.get(24);
  if ((x2 & 0xbbbbbb) !== 0x0) throw BAIL;
  const EVSEDisabled = (x2 >>> 22 & 1) !== 0;
  const EVSEUtilityInterruptEvent = (x2 >>> 18 & 1) !== 0;
  const EVSEEmergencyShutdown = (x2 >>> 14 & 1) !== 0;
  const EVSEMalfunction = (x2 >>> 10 & 1) !== 0;
  const EVInChargePosition = (x2 >>> 6 & 1) !== 0;
  const EVAssociationStatus = (x2 >>> 2 & 1) !== 0;
  return { Header, ResponseCode, EVSEMechanicalChargingDeviceStatus, EVSEReadyToCharge, EVSEIsolationStatus, EVSEDisabled, EVSEUtilityInterruptEvent, EVSEEmergencyShutdown, EVSEMalfunction, EVInChargePosition, EVAssociationStatus };
}
function d_CLReqControlMode(r: Reader): CLReqControlMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_CLResControlMode(r: Reader): CLResControlMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_Manifest(r: Reader): Manifest {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  const Reference: NonNullable<Reference[]> = [];
  if (!(e === 1)) throw BAIL;
  for (;;) {
    const it = d_Reference(r);
    Reference.push(it);
    const x2 = r.get(2);
    e = 1 + (x2);
    if (!(e === 1)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 2) throw BAIL;
  return { Id, Reference };
}
function d_SignatureProperties(r: Reader): SignatureProperties {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  const SignatureProperty: NonNullable<SignatureProperty[]> = [];
  if (!(e === 1)) throw BAIL;
  for (;;) {
    const it = d_SignatureProperty(r);
    SignatureProperty.push(it);
    const x2 = r.get(2);
    e = 1 + (x2);
    if (!(e === 1)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 2) throw BAIL;
  return { Id, SignatureProperty };
}
function d_SignatureProperty(r: Reader): SignatureProperty {
  throw BAIL;
}
function d_DisplayParameters(r: Reader): DisplayParameters {
  const x0 = r.get(4);
  let e = x0;
  let PresentSOC: number | undefined = undefined;
  if (e === 0) {
    const x1 = r.get(13);
    if ((x1 & 0x1010) !== 0x0) throw BAIL;
    PresentSOC = x1 >>> 5 & 127;
    if (PresentSOC > 100) throw BAIL;
    e = 1 + (x1 & 15);
  }
  let MinimumSOC: number | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(13);
    if ((x2 & 0x1010) !== 0x0) throw BAIL;
    MinimumSOC = x2 >>> 5 & 127;
    if (MinimumSOC > 100) throw BAIL;
    e = 2 + (x2 & 15);
  }
  let TargetSOC: number | undefined = undefined;
  if (e === 2) {
    const x3 = r.get(13);
    if ((x3 & 0x1010) !== 0x0) throw BAIL;
    TargetSOC = x3 >>> 5 & 127;
    if (TargetSOC > 100) throw BAIL;
    e = 3 + (x3 & 15);
  }
  let MaximumSOC: number | undefined = undefined;
  if (e === 3) {
    const x4 = r.get(12);
    if ((x4 & 0x808) !== 0x0) throw BAIL;
    MaximumSOC = x4 >>> 4 & 127;
    if (MaximumSOC > 100) throw BAIL;
    e = 4 + (x4 & 7);
  }
  let RemainingTimeToMinimumSOC: number | undefined = undefined;
  if (e === 4) {
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
    RemainingTimeToMinimumSOC = r.uint();
    if (RemainingTimeToMinimumSOC > 4294967295) throw BAIL;
    const x6 = r.get(4);
    if ((x6 & 0x8) !== 0x0) throw BAIL;
    e = 5 + (x6 & 7);
  }
  let RemainingTimeToTargetSOC: number | undefined = undefined;
  if (e === 5) {
    const x7 = r.get(1);
    if (x7 !== 0) throw BAIL;
    RemainingTimeToTargetSOC = r.uint();
    if (RemainingTimeToTargetSOC > 4294967295) throw BAIL;
    const x8 = r.get(4);
    if ((x8 & 0x8) !== 0x0) throw BAIL;
    e = 6 + (x8 & 7);
  }
  let RemainingTimeToMaximumSOC: number | undefined = undefined;
  if (e === 6) {
    const x9 = r.get(1);
    if (x9 !== 0) throw BAIL;
    RemainingTimeToMaximumSOC = r.uint();
    if (RemainingTimeToMaximumSOC > 4294967295) throw BAIL;
    const x10 = r.get(4);
    if ((x10 & 0x8) !== 0x0) throw BAIL;
    e = 7 + (x10 & 7);
  }
  let ChargingComplete: boolean | undefined = undefined;
  if (e === 7) {
    const x11 = r.get(5);
    if ((x11 & 0x14) !== 0x0) throw BAIL;
    ChargingComplete = (x11 >>> 3 & 1) !== 0;
    e = 8 + (x11 & 3);
  }
  let BatteryEnergyCapacity: RationalNumber | undefined = undefined;
  if (e === 8) {
    BatteryEnergyCapacity = d_RationalNumber(r);
    const x12 = r.get(2);
    e = 9 + (x12);
  }
  let InletHot: boolean | undefined = undefined;
  if (e === 9) {
    const x13 = r.get(4);
    if ((x13 & 0xa) !== 0x0) throw BAIL;
    InletHot = (x13 >>> 2 & 1) !== 0;
    e = 10 + (x13 & 1);
  }
  if (e !== 10) throw BAIL;
  return { PresentSOC, MinimumSOC, TargetSOC, MaximumSOC, RemainingTimeToMinimumSOC, RemainingTimeToTargetSOC, RemainingTimeToMaximumSOC, ChargingComplete, BatteryEnergyCapacity, InletHot };
}
function d_EVSEStatus(r: Reader): EVSEStatus {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const NotificationMaxDelay = r.uint();
  if (NotificationMaxDelay > 65535) throw BAIL;
  const x1 = r.get(8);
  if ((x1 & 0xe3) !== 0x0) throw BAIL;
  const uEVSENotification = n_evseNotificationType[x1 >>> 2 & 7];
  if (uEVSENotification === undefined) throw BAIL;
  const EVSENotification = uEVSENotification;
  return { NotificationMaxDelay, EVSENotification };
}
function d_MeterInfo(r: Reader): MeterInfo {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const MeterID = r.string(0, 32);
  const x1 = r.get(3);
  if (x1 !== 0) throw BAIL;
  const ChargedEnergyReadingWh = r.big(0xffffffffffffffffn);
  const x2 = r.get(4);
  if ((x2 & 0x8) !== 0x0) throw BAIL;
  let e = 2 + (x2 & 7);
  let BPT_DischargedEnergyReadingWh: number | bigint | undefined = undefined;
  if (e === 2) {
    const x3 = r.get(1);
    if (x3 !== 0) throw BAIL;
    BPT_DischargedEnergyReadingWh = r.big(0xffffffffffffffffn);
    const x4 = r.get(4);
    if ((x4 & 0x8) !== 0x0) throw BAIL;
    e = 3 + (x4 & 7);
  }
  let CapacitiveEnergyReadingVARh: number | bigint | undefined = undefined;
  if (e === 3) {
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
    CapacitiveEnergyReadingVARh = r.big(0xffffffffffffffffn);
    const x6 = r.get(4);
    if ((x6 & 0x8) !== 0x0) throw BAIL;
    e = 4 + (x6 & 7);
  }
  let BPT_InductiveEnergyReadingVARh: number | bigint | undefined = undefined;
  if (e === 4) {
    const x7 = r.get(1);
    if (x7 !== 0) throw BAIL;
    BPT_InductiveEnergyReadingVARh = r.big(0xffffffffffffffffn);
    const x8 = r.get(4);
    if ((x8 & 0x8) !== 0x0) throw BAIL;
    e = 5 + (x8 & 7);
  }
  let MeterSignature: Uint8Array | undefined = undefined;
  if (e === 5) {
    const x9 = r.get(1);
    if (x9 !== 0) throw BAIL;
    MeterSignature = r.bytes(0, 64);
    const x10 = r.get(3);
    if ((x10 & 0x4) !== 0x0) throw BAIL;
    e = 6 + (x10 & 3);
  }
  let MeterStatus: number | undefined = undefined;
  if (e === 6) {
    const x12 = r.get(2);
    if ((x12 & 0x2) !== 0x0) throw BAIL;
    const s11 = -(x12 & 1);
    const m13 = r.uint();
    if (m13 > 32767) throw BAIL;
    MeterStatus = m13 ^ s11;
    const x14 = r.get(3);
    if ((x14 & 0x4) !== 0x0) throw BAIL;
    e = 7 + (x14 & 3);
  }
  let MeterTimestamp: number | bigint | undefined = undefined;
  if (e === 7) {
    const x15 = r.get(1);
    if (x15 !== 0) throw BAIL;
    MeterTimestamp = r.big(0xffffffffffffffffn);
    const x16 = r.get(2);
    if ((x16 & 0x2) !== 0x0) throw BAIL;
    e = 8 + (x16 & 1);
  }
  if (e !== 8) throw BAIL;
  return { MeterID, ChargedEnergyReadingWh, BPT_DischargedEnergyReadingWh, CapacitiveEnergyReadingVARh, BPT_InductiveEnergyReadingVARh, MeterSignature, MeterStatus, MeterTimestamp };
}
function d_Receipt(r: Reader): Receipt {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const TimeAnchor = r.big(0xffffffffffffffffn);
  const x1 = r.get(4);
  if ((x1 & 0x8) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 7);
  let EnergyCosts: DetailedCost | undefined = undefined;
  if (e === 1) {
    EnergyCosts = d_DetailedCost(r);
    const x2 = r.get(3);
    e = 2 + (x2);
  }
  let OccupancyCosts: DetailedCost | undefined = undefined;
  if (e === 2) {
    OccupancyCosts = d_DetailedCost(r);
    const x3 = r.get(3);
    e = 3 + (x3);
  }
  let AdditionalServicesCosts: DetailedCost | undefined = undefined;
  if (e === 3) {
    AdditionalServicesCosts = d_DetailedCost(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let OverstayCosts: DetailedCost | undefined = undefined;
  if (e === 4) {
    OverstayCosts = d_DetailedCost(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let TaxCosts: DetailedTax[] | undefined = undefined;
  if (e === 5) {
    TaxCosts = [];
    for (;;) {
      const it = d_DetailedTax(r);
      TaxCosts.push(it);
      if (TaxCosts.length === 10) {
        const x6 = r.get(1);
        e = 6 + (x6);
        break;
      }
      const x7 = r.get(2);
      e = 5 + (x7);
      if (!(e === 5)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 6) throw BAIL;
  return { TimeAnchor, EnergyCosts, OccupancyCosts, AdditionalServicesCosts, OverstayCosts, TaxCosts };
}
function d_DetailedCost(r: Reader): DetailedCost {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Amount = d_RationalNumber(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const CostPerUnit = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Amount, CostPerUnit };
}
function d_DetailedTax(r: Reader): DetailedTax {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const TaxRuleID = r.uint();
  if (TaxRuleID < 1 || TaxRuleID > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const Amount = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { TaxRuleID, Amount };
}
/** Encoder and decoder of each complex type. */
export const TYPES: readonly (readonly [(w: Writer, v: never, x: number, n: number) => void, (r: Reader) => unknown])[] = [
  [e_ACDP_VehiclePositioningReq, d_ACDP_VehiclePositioningReq],
  [e_V2GRequest, d_V2GRequest],
  [e_V2GMessage, d_V2GMessage],
  [e_MessageHeader, d_MessageHeader],
  [e_Signature, d_Signature],
  [e_SignedInfo, d_SignedInfo],
  [e_CanonicalizationMethod, d_CanonicalizationMethod],
  [e_SignatureMethod, d_SignatureMethod],
  [e_Reference, d_Reference],
  [e_Transforms, d_Transforms],
  [e_Transform, d_Transform],
  [e_DigestMethod, d_DigestMethod],
  [e_SignatureValue, d_SignatureValue],
  [e_KeyInfo, d_KeyInfo],
  [e_KeyValue, d_KeyValue],
  [e_DSAKeyValue, d_DSAKeyValue],
  [e_RSAKeyValue, d_RSAKeyValue],
  [e_RetrievalMethod, d_RetrievalMethod],
  [e_X509Data, d_X509Data],
  [e_X509IssuerSerial, d_X509IssuerSerial],
  [e_PGPData, d_PGPData],
  [e_SPKIData, d_SPKIData],
  [e_Object, d_Object],
  [e_ACDP_VehiclePositioningRes, d_ACDP_VehiclePositioningRes],
  [e_V2GResponse, d_V2GResponse],
  [e_ACDP_ConnectReq, d_ACDP_ConnectReq],
  [e_ACDP_ConnectRes, d_ACDP_ConnectRes],
  [e_ACDP_SystemStatusReq, d_ACDP_SystemStatusReq],
  [e_EVTechnicalStatus, d_EVTechnicalStatus],
  [e_RationalNumber, d_RationalNumber],
  [e_ACDP_SystemStatusRes, d_ACDP_SystemStatusRes],
  [e_CLReqControlMode, d_CLReqControlMode],
  [e_CLResControlMode, d_CLResControlMode],
  [e_Manifest, d_Manifest],
  [e_SignatureProperties, d_SignatureProperties],
  [e_SignatureProperty, d_SignatureProperty],
  [e_DisplayParameters, d_DisplayParameters],
  [e_EVSEStatus, d_EVSEStatus],
  [e_MeterInfo, d_MeterInfo],
  [e_Receipt, d_Receipt],
  [e_DetailedCost, d_DetailedCost],
  [e_DetailedTax, d_DetailedTax],
];
/** Schema tables for whatever the functions decline. */
export const MODEL = "{\"roots\":[[0,25],[1,26],[2,25],[3,26],[4,27],[5,30],[6,0],[7,23],[8,31],[9,32],[10,6],[11,15],[12,11],[13,-1],[14,13],[15,-2],[16,14],[17,33],[18,-2],[19,22],[20,20],[21,16],[22,8],[23,17],[24,21],[25,4],[26,7],[27,34],[28,35],[29,12],[30,5],[31,10],[32,9],[33,18]],\"fragments\":[[0,25],[1,26],[2,25],[3,26],[4,27],[5,30],[6,0],[7,23],[34,-3],[35,40],[36,29],[37,-4],[38,-4],[39,29],[8,31],[9,32],[10,6],[40,-4],[41,-4],[42,-5],[43,-6],[44,-6],[45,29],[11,15],[46,-7],[12,11],[13,-1],[47,36],[48,-5],[49,-8],[50,-9],[51,-10],[52,-5],[53,-5],[54,-5],[55,29],[56,29],[57,-5],[58,-5],[59,-5],[60,-6],[61,-6],[62,-5],[63,-9],[64,-5],[65,-11],[66,-5],[67,-12],[68,-13],[69,-5],[70,-14],[71,-5],[72,37],[73,-5],[74,-15],[75,29],[76,28],[77,-5],[78,29],[79,40],[80,-1],[81,-16],[82,-1],[83,-17],[84,3],[85,-5],[86,-1],[14,13],[15,-2],[16,14],[17,33],[87,-15],[88,-18],[89,38],[90,-5],[91,-19],[92,-6],[93,-4],[18,-2],[94,-15],[95,-1],[96,-3],[19,22],[97,40],[98,40],[99,-1],[20,20],[100,-1],[101,-1],[102,-1],[103,-15],[104,-1],[21,16],[105,39],[22,8],[106,-7],[107,-7],[108,-7],[109,-20],[23,17],[110,19],[24,21],[111,-1],[112,-1],[113,-21],[25,4],[26,7],[27,34],[28,35],[29,12],[30,5],[114,-15],[115,41],[116,-22],[117,-4],[118,-4],[31,10],[32,9],[119,-6],[120,-1],[121,-1],[33,18],[122,-2],[123,19],[124,-1],[125,-17],[126,-2],[127,-2],[128,-1]],\"attributes\":[[129,-23,0],[130,-23,0],[131,-23,0],[132,-2,0],[133,-23,0],[134,-23,0],[135,-23,0]],\"typeNames\":[[136,25],[137,26],[138,27],[139,30],[140,0],[141,23],[142,31],[143,32],[144,6],[145,44],[146,45],[147,42],[148,43],[149,-1],[150,15],[151,40],[152,41],[153,11],[154,-1],[155,36],[156,48],[157,49],[158,37],[159,28],[160,-17],[161,13],[162,14],[163,50],[164,33],[165,3],[166,38],[167,22],[168,20],[169,16],[170,29],[171,39],[172,8],[173,17],[174,21],[175,46],[176,47],[177,7],[178,34],[179,35],[180,4],[181,12],[182,5],[183,10],[184,9],[185,2],[186,1],[187,24],[188,18],[189,19],[190,-8],[191,-24],[192,-9],[193,-10],[194,-13],[195,-25],[196,-11],[197,-12],[198,-18],[199,-19],[200,-26],[201,-22],[202,-15],[203,-14],[204,-20],[205,-21]],\"types\":[[\"ACDP_VehiclePositioningReq\",0,0,[[1,1,[84,3]],[1,1,[57,-5]],[1,1,[58,-5]]]],[\"V2GRequest\",0,0,[[1,1,[84,3]]]],[\"V2GMessage\",0,0,[[1,1,[84,3]]]],[\"MessageHeader\",0,0,[[1,1,[113,-21]],[1,1,[118,-4]],[0,1,[25,4]]]],[\"Signature\",1,0,[[0,1,[131,-23,0]],[1,1,[30,5]],[1,1,[29,12]],[0,1,[14,13]],[0,-1,[19,22]]]],[\"SignedInfo\",1,0,[[0,1,[131,-23,0]],[1,1,[10,6]],[1,1,[26,7]],[1,-1,[22,8]]]],[\"CanonicalizationMethod\",1,1,[[1,1,[129,-23,0]],[0,-1,[206,null,2]]]],[\"SignatureMethod\",1,1,[[1,1,[129,-23,0]],[0,1,[83,-17]],[0,-1,[206,null,2]]]],[\"Reference\",3,0,[[0,1,[131,-23,0]],[0,1,[134,-23,0]],[0,1,[135,-23,0]],[0,1,[32,9]],[1,1,[12,11]],[1,1,[13,-1]]]],[\"Transforms\",0,0,[[1,-1,[31,10]]]],[\"Transform\",1,1,[[1,1,[129,-23,0]],[0,-1,[127,-2],[206,null,2]]]],[\"DigestMethod\",1,1,[[1,1,[129,-23,0]],[0,-1,[206,null,2]]]],[\"SignatureValue\",1,0,[[0,1,[131,-23,0]],[1,1,[207,-1,3]]]],[\"KeyInfo\",1,1,[[0,1,[131,-23,0]],[1,-1,[15,-2],[16,14],[23,17],[33,18],[20,20],[24,21],[18,-2],[206,null,2]]]],[\"KeyValue\",0,1,[[1,1,[11,15],[21,16],[206,null,2]]]],[\"DSAKeyValue\",0,0,[[0,1,[99,-1]],[0,1,[104,-1]],[0,1,[82,-1]],[0,1,[128,-1]],[0,1,[86,-1]],[0,1,[112,-1]],[0,1,[102,-1]]],[[0,2,3],[1],[2,3],[3],[4,5,-1],[5,-1],[6],[-1]]],[\"RSAKeyValue\",0,0,[[1,1,[95,-1]],[1,1,[80,-1]]]],[\"RetrievalMethod\",2,0,[[0,1,[134,-23,0]],[0,1,[135,-23,0]],[0,1,[32,9]]]],[\"X509Data\",0,0,[[1,-1,[123,19],[124,-1],[126,-2],[121,-1],[120,-1],[206,null,2]]]],[\"X509IssuerSerial\",0,0,[[1,1,[122,-2]],[1,1,[125,-17]]]],[\"PGPData\",0,0,[[0,1,[100,-1]],[0,1,[101,-1]],[0,1,[206,null,2]],[0,1,[101,-1]],[0,1,[206,null,2]]],[[0,3],[1,2,-1],[2,-1],[2,-1],[4,-1],[4,-1]]],[\"SPKIData\",0,0,[[0,1,[111,-1]],[0,1,[206,null,2]]],[[0],[0,1,-1],[0,-1]]],[\"Object\",3,1,[[0,1,[130,-23,0]],[0,1,[131,-23,0]],[0,1,[132,-2,0]],[0,-1,[206,null,2]]]],[\"ACDP_VehiclePositioningRes\",0,0,[[1,1,[84,3]],[1,1,[109,-20]],[1,1,[70,-14]],[1,1,[69,-5]],[1,1,[60,-6]],[1,1,[61,-6]],[1,1,[43,-6]],[1,1,[44,-6]],[1,1,[54,-5]]]],[\"V2GResponse\",0,0,[[1,1,[84,3]],[1,1,[109,-20]]]],[\"ACDP_ConnectReq\",0,0,[[1,1,[84,3]],[1,1,[50,-9]]]],[\"ACDP_ConnectRes\",0,0,[[1,1,[84,3]],[1,1,[109,-20]],[1,1,[70,-14]],[1,1,[63,-9]],[1,1,[67,-12]]]],[\"ACDP_SystemStatusReq\",0,0,[[1,1,[84,3]],[1,1,[76,28]]]],[\"EVTechnicalStatus\",0,0,[[1,1,[59,-5]],[1,1,[52,-5]],[0,1,[53,-5]],[0,1,[78,29]],[0,1,[49,-8]],[0,1,[74,-15]],[0,1,[51,-10]],[0,1,[77,-5]]]],[\"RationalNumber\",0,0,[[1,1,[81,-16]],[1,1,[119,-6]]]],[\"ACDP_SystemStatusRes\",0,0,[[1,1,[84,3]],[1,1,[109,-20]],[1,1,[67,-12]],[1,1,[71,-5]],[1,1,[65,-11]],[1,1,[62,-5]],[1,1,[73,-5]],[1,1,[64,-5]],[1,1,[66,-5]],[1,1,[54,-5]],[1,1,[48,-5]]]],[\"CLReqControlMode\",0,0,[]],[\"CLResControlMode\",0,0,[]],[\"Manifest\",1,0,[[0,1,[131,-23,0]],[1,-1,[22,8]]]],[\"SignatureProperties\",1,0,[[0,1,[131,-23,0]],[1,-1,[28,35]]]],[\"SignatureProperty\",2,1,[[0,1,[131,-23,0]],[1,1,[133,-23,0]],[1,-1,[206,null,2]]]],[\"DisplayParameters\",0,0,[[0,1,[103,-15]],[0,1,[94,-15]],[0,1,[114,-15]],[0,1,[87,-15]],[0,1,[107,-7]],[0,1,[108,-7]],[0,1,[106,-7]],[0,1,[42,-5]],[0,1,[39,29]],[0,1,[85,-5]]]],[\"EVSEStatus\",0,0,[[1,1,[96,-3]],[1,1,[68,-13]]]],[\"MeterInfo\",0,0,[[1,1,[88,-18]],[1,1,[41,-4]],[0,1,[37,-4]],[0,1,[40,-4]],[0,1,[38,-4]],[0,1,[91,-19]],[0,1,[92,-6]],[0,1,[93,-4]]]],[\"Receipt\",0,0,[[1,1,[117,-4]],[0,1,[79,40]],[0,1,[97,40]],[0,1,[35,40]],[0,1,[98,40]],[0,10,[115,41]]]],[\"DetailedCost\",0,0,[[1,1,[36,29]],[1,1,[45,29]]]],[\"DetailedTax\",0,0,[[1,1,[116,-22]],[1,1,[36,29]]]],[\"ChargeParameterDiscoveryReq\",0,0,[[1,1,[84,3]]]],[\"ChargeParameterDiscoveryRes\",0,0,[[1,1,[84,3]],[1,1,[109,-20]]]],[\"ChargeLoopReq\",0,0,[[1,1,[84,3]],[0,1,[47,36]],[1,1,[90,-5]]]],[\"ChargeLoopRes\",0,0,[[1,1,[84,3]],[1,1,[109,-20]],[0,1,[72,37]],[0,1,[89,38]],[0,1,[105,39]]]],[\"Scheduled_CLReqControlMode\",0,0,[[0,1,[75,29]],[0,1,[55,29]],[0,1,[56,29]]]],[\"Scheduled_CLResControlMode\",0,0,[]],[\"Dynamic_CLReqControlMode\",0,0,[[0,1,[46,-7]],[1,1,[75,29]],[1,1,[55,29]],[1,1,[56,29]]]],[\"Dynamic_CLResControlMode\",0,0,[[0,1,[46,-7]],[0,1,[94,-15]],[0,1,[114,-15]],[0,1,[34,-3]]]],[\"ListOfRootCertificateIDs\",0,0,[[1,20,[110,19]]]]],\"uris\":[\"urn:iso:std:iso:15118:-20:ACDP\",\"urn:iso:std:iso:15118:-20:CommonTypes\",\"http://www.w3.org/2000/09/xmldsig#\",\"\"],\"names\":[\"0 ACDP_ConnectReq\",\"0 ACDP_ConnectRes\",\"0 ACDP_DisconnectReq\",\"0 ACDP_DisconnectRes\",\"0 ACDP_SystemStatusReq\",\"0 ACDP_SystemStatusRes\",\"0 ACDP_VehiclePositioningReq\",\"0 ACDP_VehiclePositioningRes\",\"1 CLReqControlMode\",\"1 CLResControlMode\",\"2 CanonicalizationMethod\",\"2 DSAKeyValue\",\"2 DigestMethod\",\"2 DigestValue\",\"2 KeyInfo\",\"2 KeyName\",\"2 KeyValue\",\"2 Manifest\",\"2 MgmtData\",\"2 Object\",\"2 PGPData\",\"2 RSAKeyValue\",\"2 Reference\",\"2 RetrievalMethod\",\"2 SPKIData\",\"2 Signature\",\"2 SignatureMethod\",\"2 SignatureProperties\",\"2 SignatureProperty\",\"2 SignatureValue\",\"2 SignedInfo\",\"2 Transform\",\"2 Transforms\",\"2 X509Data\",\"1 AckMaxDelay\",\"1 AdditionalServicesCosts\",\"1 Amount\",\"1 BPT_DischargedEnergyReadingWh\",\"1 BPT_InductiveEnergyReadingVARh\",\"1 BatteryEnergyCapacity\",\"1 CapacitiveEnergyReadingVARh\",\"1 ChargedEnergyReadingWh\",\"1 ChargingComplete\",\"0 ContactWindowXc\",\"0 ContactWindowYc\",\"1 CostPerUnit\",\"1 DepartureTime\",\"1 DisplayParameters\",\"0 EVAssociationStatus\",\"0 EVCPStatus\",\"0 EVElectricalChargingDeviceStatus\",\"0 EVErrorCode\",\"0 EVImmobilizationRequest\",\"0 EVImmobilized\",\"0 EVInChargePosition\",\"1 EVMaximumEnergyRequest\",\"1 EVMinimumEnergyRequest\",\"0 EVMobilityStatus\",\"0 EVPositioningSupport\",\"0 EVReadyToCharge\",\"0 EVRelativeXDeviation\",\"0 EVRelativeYDeviation\",\"0 EVSEDisabled\",\"0 EVSEElectricalChargingDeviceStatus\",\"0 EVSEEmergencyShutdown\",\"0 EVSEIsolationStatus\",\"0 EVSEMalfunction\",\"0 EVSEMechanicalChargingDeviceStatus\",\"1 EVSENotification\",\"0 EVSEPositioningSupport\",\"0 EVSEProcessing\",\"0 EVSEReadyToCharge\",\"1 EVSEStatus\",\"0 EVSEUtilityInterruptEvent\",\"0 EVSOC\",\"1 EVTargetEnergyRequest\",\"0 EVTechnicalStatus\",\"0 EVTimeout\",\"0 EVWLANStrength\",\"1 EnergyCosts\",\"2 Exponent\",\"1 Exponent\",\"2 G\",\"2 HMACOutputLength\",\"1 Header\",\"1 InletHot\",\"2 J\",\"1 MaximumSOC\",\"1 MeterID\",\"1 MeterInfo\",\"1 MeterInfoRequested\",\"1 MeterSignature\",\"1 MeterStatus\",\"1 MeterTimestamp\",\"1 MinimumSOC\",\"2 Modulus\",\"1 NotificationMaxDelay\",\"1 OccupancyCosts\",\"1 OverstayCosts\",\"2 P\",\"2 PGPKeyID\",\"2 PGPKeyPacket\",\"2 PgenCounter\",\"1 PresentSOC\",\"2 Q\",\"1 Receipt\",\"1 RemainingTimeToMaximumSOC\",\"1 RemainingTimeToMinimumSOC\",\"1 RemainingTimeToTargetSOC\",\"1 ResponseCode\",\"1 RootCertificateID\",\"2 SPKISexp\",\"2 Seed\",\"1 SessionID\",\"1 TargetSOC\",\"1 TaxCosts\",\"1 TaxRuleID\",\"1 TimeAnchor\",\"1 TimeStamp\",\"1 Value\",\"2 X509CRL\",\"2 X509Certificate\",\"2 X509IssuerName\",\"2 X509IssuerSerial\",\"2 X509SKI\",\"2 X509SerialNumber\",\"2 X509SubjectName\",\"2 XPath\",\"2 Y\",\"3 Algorithm\",\"3 Encoding\",\"3 Id\",\"3 MimeType\",\"3 Target\",\"3 Type\",\"3 URI\",\"0 ACDP_ConnectReqType\",\"0 ACDP_ConnectResType\",\"0 ACDP_SystemStatusReqType\",\"0 ACDP_SystemStatusResType\",\"0 ACDP_VehiclePositioningReqType\",\"0 ACDP_VehiclePositioningResType\",\"1 CLReqControlModeType\",\"1 CLResControlModeType\",\"2 CanonicalizationMethodType\",\"1 ChargeLoopReqType\",\"1 ChargeLoopResType\",\"1 ChargeParameterDiscoveryReqType\",\"1 ChargeParameterDiscoveryResType\",\"2 CryptoBinary\",\"2 DSAKeyValueType\",\"1 DetailedCostType\",\"1 DetailedTaxType\",\"2 DigestMethodType\",\"2 DigestValueType\",\"1 DisplayParametersType\",\"1 Dynamic_CLReqControlModeType\",\"1 Dynamic_CLResControlModeType\",\"1 EVSEStatusType\",\"0 EVTechnicalStatusType\",\"2 HMACOutputLengthType\",\"2 KeyInfoType\",\"2 KeyValueType\",\"1 ListOfRootCertificateIDsType\",\"2 ManifestType\",\"1 MessageHeaderType\",\"1 MeterInfoType\",\"2 ObjectType\",\"2 PGPDataType\",\"2 RSAKeyValueType\",\"1 RationalNumberType\",\"1 ReceiptType\",\"2 ReferenceType\",\"2 RetrievalMethodType\",\"2 SPKIDataType\",\"1 Scheduled_CLReqControlModeType\",\"1 Scheduled_CLResControlModeType\",\"2 SignatureMethodType\",\"2 SignaturePropertiesType\",\"2 SignaturePropertyType\",\"2 SignatureType\",\"2 SignatureValueType\",\"2 SignedInfoType\",\"2 TransformType\",\"2 TransformsType\",\"1 V2GMessageType\",\"1 V2GRequestType\",\"1 V2GResponseType\",\"2 X509DataType\",\"2 X509IssuerSerialType\",\"0 cpStatusType\",\"1 descriptionType\",\"0 electricalChargingDeviceStatusType\",\"0 errorCodeType\",\"1 evseNotificationType\",\"1 identifierType\",\"0 isolationStatusType\",\"0 mechanicalChargingDeviceStatusType\",\"1 meterIDType\",\"1 meterSignatureType\",\"1 nameType\",\"1 numericIDType\",\"1 percentValueType\",\"1 processingType\",\"1 responseCodeType\",\"1 sessionIDType\",\"3 \",\"3 $value\"],\"simples\":[{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":-1},{\"k\":\"string\",\"min\":0,\"max\":-1},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"65535\"},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"18446744073709551615\"},{\"k\":\"bool\"},{\"k\":\"int\",\"min\":\"-32768\",\"max\":\"32767\"},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"4294967295\"},{\"k\":\"enum\",\"values\":[\"StateA\",\"StateB\",\"StateC\",\"StateD\",\"StateE\"],\"bits\":3},{\"k\":\"enum\",\"values\":[\"State_A\",\"State_B\",\"State_C\",\"State_D\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"OK_NoEVError\",\"FAILED\",\"FAILED_EmergencyEvent\",\"FAILED_Breaker\",\"FAILED_RESSTemperatureInhibit\",\"FAILED_RESS\",\"FAILED_ChargingCurrentDifferential\",\"FAILED_ChargingVoltageOutOfRange\",\"FAILED_Reserved1\",\"FAILED_Reserved2\"],\"bits\":4},{\"k\":\"enum\",\"values\":[\"Invalid\",\"Safe\",\"Warning\",\"Fault\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"Home\",\"Moving\",\"EndPosition\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"Pause\",\"ExitStandby\",\"Terminate\",\"ScheduleRenegotiation\",\"ServiceRenegotiation\",\"MeteringConfirmation\"],\"bits\":3},{\"k\":\"enum\",\"values\":[\"Finished\",\"Ongoing\",\"Ongoing_WaitingForCustomerInteraction\"],\"bits\":2},{\"k\":\"nbit\",\"min\":0,\"max\":100,\"bits\":7},{\"k\":\"nbit\",\"min\":-128,\"max\":127,\"bits\":8},{\"k\":\"int\",\"min\":null,\"max\":null},{\"k\":\"string\",\"min\":0,\"max\":32},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":64},{\"k\":\"enum\",\"values\":[\"OK\",\"OK_CertificateExpiresSoon\",\"OK_NewSessionEstablished\",\"OK_OldSessionJoined\",\"OK_PowerToleranceConfirmed\",\"WARNING_AuthorizationSelectionInvalid\",\"WARNING_CertificateExpired\",\"WARNING_CertificateNotYetValid\",\"WARNING_CertificateRevoked\",\"WARNING_CertificateValidationError\",\"WARNING_ChallengeInvalid\",\"WARNING_EIMAuthorizationFailure\",\"WARNING_eMSPUnknown\",\"WARNING_EVPowerProfileViolation\",\"WARNING_GeneralPnCAuthorizationError\",\"WARNING_NoCertificateAvailable\",\"WARNING_NoContractMatchingPCIDFound\",\"WARNING_PowerToleranceNotConfirmed\",\"WARNING_ScheduleRenegotiationFailed\",\"WARNING_StandbyNotAllowed\",\"WARNING_WPT\",\"FAILED\",\"FAILED_AssociationError\",\"FAILED_ContactorError\",\"FAILED_EVPowerProfileInvalid\",\"FAILED_EVPowerProfileViolation\",\"FAILED_MeteringSignatureNotValid\",\"FAILED_NoEnergyTransferServiceSelected\",\"FAILED_NoServiceRenegotiationSupported\",\"FAILED_PauseNotAllowed\",\"FAILED_PowerDeliveryNotApplied\",\"FAILED_PowerToleranceNotConfirmed\",\"FAILED_ScheduleRenegotiation\",\"FAILED_ScheduleSelectionInvalid\",\"FAILED_SequenceError\",\"FAILED_ServiceIDInvalid\",\"FAILED_ServiceSelectionInvalid\",\"FAILED_SignatureError\",\"FAILED_UnknownSession\",\"FAILED_WrongChargeParameter\"],\"bits\":6},{\"k\":\"bytes\",\"hex\":true,\"min\":8,\"max\":8},{\"k\":\"uint\",\"min\":\"1\",\"max\":\"4294967295\"},{\"k\":\"string\",\"min\":0,\"max\":-1,\"collapse\":true},{\"k\":\"string\",\"min\":0,\"max\":160},{\"k\":\"string\",\"min\":0,\"max\":255},{\"k\":\"string\",\"min\":0,\"max\":80}]}";
