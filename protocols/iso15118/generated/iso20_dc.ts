// Generated, do not edit.
import { BAIL, type Reader, type Writer } from "../../exi/bits.ts";
function bit(b: boolean): number {
  if (b === true) return 1;
  if (b === false) return 0;
  throw BAIL;
}
export type responseCodeType = "OK" | "OK_CertificateExpiresSoon" | "OK_NewSessionEstablished" | "OK_OldSessionJoined" | "OK_PowerToleranceConfirmed" | "WARNING_AuthorizationSelectionInvalid" | "WARNING_CertificateExpired" | "WARNING_CertificateNotYetValid" | "WARNING_CertificateRevoked" | "WARNING_CertificateValidationError" | "WARNING_ChallengeInvalid" | "WARNING_EIMAuthorizationFailure" | "WARNING_eMSPUnknown" | "WARNING_EVPowerProfileViolation" | "WARNING_GeneralPnCAuthorizationError" | "WARNING_NoCertificateAvailable" | "WARNING_NoContractMatchingPCIDFound" | "WARNING_PowerToleranceNotConfirmed" | "WARNING_ScheduleRenegotiationFailed" | "WARNING_StandbyNotAllowed" | "WARNING_WPT" | "FAILED" | "FAILED_AssociationError" | "FAILED_ContactorError" | "FAILED_EVPowerProfileInvalid" | "FAILED_EVPowerProfileViolation" | "FAILED_MeteringSignatureNotValid" | "FAILED_NoEnergyTransferServiceSelected" | "FAILED_NoServiceRenegotiationSupported" | "FAILED_PauseNotAllowed" | "FAILED_PowerDeliveryNotApplied" | "FAILED_PowerToleranceNotConfirmed" | "FAILED_ScheduleRenegotiation" | "FAILED_ScheduleSelectionInvalid" | "FAILED_SequenceError" | "FAILED_ServiceIDInvalid" | "FAILED_ServiceSelectionInvalid" | "FAILED_SignatureError" | "FAILED_UnknownSession" | "FAILED_WrongChargeParameter";
const n_responseCodeType: readonly responseCodeType[] = ["OK","OK_CertificateExpiresSoon","OK_NewSessionEstablished","OK_OldSessionJoined","OK_PowerToleranceConfirmed","WARNING_AuthorizationSelectionInvalid","WARNING_CertificateExpired","WARNING_CertificateNotYetValid","WARNING_CertificateRevoked","WARNING_CertificateValidationError","WARNING_ChallengeInvalid","WARNING_EIMAuthorizationFailure","WARNING_eMSPUnknown","WARNING_EVPowerProfileViolation","WARNING_GeneralPnCAuthorizationError","WARNING_NoCertificateAvailable","WARNING_NoContractMatchingPCIDFound","WARNING_PowerToleranceNotConfirmed","WARNING_ScheduleRenegotiationFailed","WARNING_StandbyNotAllowed","WARNING_WPT","FAILED","FAILED_AssociationError","FAILED_ContactorError","FAILED_EVPowerProfileInvalid","FAILED_EVPowerProfileViolation","FAILED_MeteringSignatureNotValid","FAILED_NoEnergyTransferServiceSelected","FAILED_NoServiceRenegotiationSupported","FAILED_PauseNotAllowed","FAILED_PowerDeliveryNotApplied","FAILED_PowerToleranceNotConfirmed","FAILED_ScheduleRenegotiation","FAILED_ScheduleSelectionInvalid","FAILED_SequenceError","FAILED_ServiceIDInvalid","FAILED_ServiceSelectionInvalid","FAILED_SignatureError","FAILED_UnknownSession","FAILED_WrongChargeParameter"];
const m_responseCodeType = new Map<string, number>(n_responseCodeType.map((s, i) => [s, i]));
function i_responseCodeType(s: responseCodeType): number {
  const i = m_responseCodeType.get(s);
  if (i === undefined) throw BAIL;
  return i;
}
export type processingType = "Finished" | "Ongoing" | "Ongoing_WaitingForCustomerInteraction";
const n_processingType: readonly processingType[] = ["Finished","Ongoing","Ongoing_WaitingForCustomerInteraction"];
const m_processingType = new Map<string, number>(n_processingType.map((s, i) => [s, i]));
function i_processingType(s: processingType): number {
  const i = m_processingType.get(s);
  if (i === undefined) throw BAIL;
  return i;
}
export type evseNotificationType = "Pause" | "ExitStandby" | "Terminate" | "ScheduleRenegotiation" | "ServiceRenegotiation" | "MeteringConfirmation";
const n_evseNotificationType: readonly evseNotificationType[] = ["Pause","ExitStandby","Terminate","ScheduleRenegotiation","ServiceRenegotiation","MeteringConfirmation"];
const m_evseNotificationType = new Map<string, number>(n_evseNotificationType.map((s, i) => [s, i]));
function i_evseNotificationType(s: evseNotificationType): number {
  const i = m_evseNotificationType.get(s);
  if (i === undefined) throw BAIL;
  return i;
}
export interface DC_ChargeParameterDiscoveryReq {
  Header: MessageHeader;
  BPT_DC_CPDReqEnergyTransferMode?: BPT_DC_CPDReqEnergyTransferMode | undefined;
  DC_CPDReqEnergyTransferMode?: DC_CPDReqEnergyTransferMode | undefined;
}
export interface ChargeParameterDiscoveryReq {
  Header: MessageHeader;
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
  $any?: undefined;
}
export interface SignatureMethod {
  Algorithm: string;
  HMACOutputLength?: number | bigint | undefined;
  $any?: undefined;
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
}
export interface DigestMethod {
  Algorithm: string;
  $any?: undefined;
}
export interface SignatureValue {
  Id?: string | undefined;
  $value: Uint8Array;
}
export interface KeyInfo {
  Id?: string | undefined;
  $items: ({ name: "KeyName"; value: string } | { name: "KeyValue"; value: KeyValue } | { name: "RetrievalMethod"; value: RetrievalMethod } | { name: "X509Data"; value: X509Data } | { name: "PGPData"; value: PGPData } | { name: "SPKIData"; value: SPKIData } | { name: "MgmtData"; value: string })[];
}
export interface KeyValue {
  DSAKeyValue?: DSAKeyValue | undefined;
  RSAKeyValue?: RSAKeyValue | undefined;
  $any?: undefined;
}
export interface DSAKeyValue {
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
  $items: ({ name: "X509IssuerSerial"; value: X509IssuerSerial } | { name: "X509SKI"; value: Uint8Array } | { name: "X509SubjectName"; value: string } | { name: "X509Certificate"; value: Uint8Array } | { name: "X509CRL"; value: Uint8Array })[];
}
export interface X509IssuerSerial {
  X509IssuerName: string;
  X509SerialNumber: number | bigint;
}
export interface PGPData {
}
export interface SPKIData {
}
export interface Object {
  Encoding?: string | undefined;
  Id?: string | undefined;
  MimeType?: string | undefined;
  $any?: undefined;
}
export interface DC_CPDReqEnergyTransferMode {
  EVMaximumChargePower: RationalNumber;
  EVMinimumChargePower: RationalNumber;
  EVMaximumChargeCurrent: RationalNumber;
  EVMinimumChargeCurrent: RationalNumber;
  EVMaximumVoltage: RationalNumber;
  EVMinimumVoltage: RationalNumber;
  TargetSOC?: number | undefined;
}
export interface RationalNumber {
  Exponent: number;
  Value: number;
}
export interface BPT_DC_CPDReqEnergyTransferMode {
  EVMaximumChargePower: RationalNumber;
  EVMinimumChargePower: RationalNumber;
  EVMaximumChargeCurrent: RationalNumber;
  EVMinimumChargeCurrent: RationalNumber;
  EVMaximumVoltage: RationalNumber;
  EVMinimumVoltage: RationalNumber;
  TargetSOC?: number | undefined;
  EVMaximumDischargePower: RationalNumber;
  EVMinimumDischargePower: RationalNumber;
  EVMaximumDischargeCurrent: RationalNumber;
  EVMinimumDischargeCurrent: RationalNumber;
}
export interface DC_ChargeParameterDiscoveryRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  BPT_DC_CPDResEnergyTransferMode?: BPT_DC_CPDResEnergyTransferMode | undefined;
  DC_CPDResEnergyTransferMode?: DC_CPDResEnergyTransferMode | undefined;
}
export interface ChargeParameterDiscoveryRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
}
export interface V2GResponse {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
}
export interface DC_CPDResEnergyTransferMode {
  EVSEMaximumChargePower: RationalNumber;
  EVSEMinimumChargePower: RationalNumber;
  EVSEMaximumChargeCurrent: RationalNumber;
  EVSEMinimumChargeCurrent: RationalNumber;
  EVSEMaximumVoltage: RationalNumber;
  EVSEMinimumVoltage: RationalNumber;
  EVSEPowerRampLimitation?: RationalNumber | undefined;
}
export interface BPT_DC_CPDResEnergyTransferMode {
  EVSEMaximumChargePower: RationalNumber;
  EVSEMinimumChargePower: RationalNumber;
  EVSEMaximumChargeCurrent: RationalNumber;
  EVSEMinimumChargeCurrent: RationalNumber;
  EVSEMaximumVoltage: RationalNumber;
  EVSEMinimumVoltage: RationalNumber;
  EVSEPowerRampLimitation?: RationalNumber | undefined;
  EVSEMaximumDischargePower: RationalNumber;
  EVSEMinimumDischargePower: RationalNumber;
  EVSEMaximumDischargeCurrent: RationalNumber;
  EVSEMinimumDischargeCurrent: RationalNumber;
}
export interface DC_CableCheckReq {
  Header: MessageHeader;
}
export interface DC_CableCheckRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEProcessing: processingType;
}
export interface DC_PreChargeReq {
  Header: MessageHeader;
  EVProcessing: processingType;
  EVPresentVoltage: RationalNumber;
  EVTargetVoltage: RationalNumber;
}
export interface DC_PreChargeRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEPresentVoltage: RationalNumber;
}
export interface DC_ChargeLoopReq {
  Header: MessageHeader;
  DisplayParameters?: DisplayParameters | undefined;
  MeterInfoRequested: boolean;
  EVPresentVoltage: RationalNumber;
  BPT_Dynamic_DC_CLReqControlMode?: BPT_Dynamic_DC_CLReqControlMode | undefined;
  BPT_Scheduled_DC_CLReqControlMode?: BPT_Scheduled_DC_CLReqControlMode | undefined;
  CLReqControlMode?: CLReqControlMode | undefined;
  Dynamic_DC_CLReqControlMode?: Dynamic_DC_CLReqControlMode | undefined;
  Scheduled_DC_CLReqControlMode?: Scheduled_DC_CLReqControlMode | undefined;
}
export interface ChargeLoopReq {
  Header: MessageHeader;
  DisplayParameters?: DisplayParameters | undefined;
  MeterInfoRequested: boolean;
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
export interface CLReqControlMode {
}
export interface Scheduled_DC_CLReqControlMode {
  EVTargetEnergyRequest?: RationalNumber | undefined;
  EVMaximumEnergyRequest?: RationalNumber | undefined;
  EVMinimumEnergyRequest?: RationalNumber | undefined;
  EVTargetCurrent: RationalNumber;
  EVTargetVoltage: RationalNumber;
  EVMaximumChargePower?: RationalNumber | undefined;
  EVMinimumChargePower?: RationalNumber | undefined;
  EVMaximumChargeCurrent?: RationalNumber | undefined;
  EVMaximumVoltage?: RationalNumber | undefined;
  EVMinimumVoltage?: RationalNumber | undefined;
}
export interface Scheduled_CLReqControlMode {
  EVTargetEnergyRequest?: RationalNumber | undefined;
  EVMaximumEnergyRequest?: RationalNumber | undefined;
  EVMinimumEnergyRequest?: RationalNumber | undefined;
}
export interface BPT_Scheduled_DC_CLReqControlMode {
  EVTargetEnergyRequest?: RationalNumber | undefined;
  EVMaximumEnergyRequest?: RationalNumber | undefined;
  EVMinimumEnergyRequest?: RationalNumber | undefined;
  EVTargetCurrent: RationalNumber;
  EVTargetVoltage: RationalNumber;
  EVMaximumChargePower?: RationalNumber | undefined;
  EVMinimumChargePower?: RationalNumber | undefined;
  EVMaximumChargeCurrent?: RationalNumber | undefined;
  EVMaximumVoltage?: RationalNumber | undefined;
  EVMinimumVoltage?: RationalNumber | undefined;
  EVMaximumDischargePower?: RationalNumber | undefined;
  EVMinimumDischargePower?: RationalNumber | undefined;
  EVMaximumDischargeCurrent?: RationalNumber | undefined;
}
export interface Dynamic_DC_CLReqControlMode {
  DepartureTime?: number | undefined;
  EVTargetEnergyRequest: RationalNumber;
  EVMaximumEnergyRequest: RationalNumber;
  EVMinimumEnergyRequest: RationalNumber;
  EVMaximumChargePower: RationalNumber;
  EVMinimumChargePower: RationalNumber;
  EVMaximumChargeCurrent: RationalNumber;
  EVMaximumVoltage: RationalNumber;
  EVMinimumVoltage: RationalNumber;
}
export interface Dynamic_CLReqControlMode {
  DepartureTime?: number | undefined;
  EVTargetEnergyRequest: RationalNumber;
  EVMaximumEnergyRequest: RationalNumber;
  EVMinimumEnergyRequest: RationalNumber;
}
export interface BPT_Dynamic_DC_CLReqControlMode {
  DepartureTime?: number | undefined;
  EVTargetEnergyRequest: RationalNumber;
  EVMaximumEnergyRequest: RationalNumber;
  EVMinimumEnergyRequest: RationalNumber;
  EVMaximumChargePower: RationalNumber;
  EVMinimumChargePower: RationalNumber;
  EVMaximumChargeCurrent: RationalNumber;
  EVMaximumVoltage: RationalNumber;
  EVMinimumVoltage: RationalNumber;
  EVMaximumDischargePower: RationalNumber;
  EVMinimumDischargePower: RationalNumber;
  EVMaximumDischargeCurrent: RationalNumber;
  EVMaximumV2XEnergyRequest?: RationalNumber | undefined;
  EVMinimumV2XEnergyRequest?: RationalNumber | undefined;
}
export interface DC_ChargeLoopRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEStatus?: EVSEStatus | undefined;
  MeterInfo?: MeterInfo | undefined;
  Receipt?: Receipt | undefined;
  EVSEPresentCurrent: RationalNumber;
  EVSEPresentVoltage: RationalNumber;
  EVSEPowerLimitAchieved: boolean;
  EVSECurrentLimitAchieved: boolean;
  EVSEVoltageLimitAchieved: boolean;
  BPT_Dynamic_DC_CLResControlMode?: BPT_Dynamic_DC_CLResControlMode | undefined;
  BPT_Scheduled_DC_CLResControlMode?: BPT_Scheduled_DC_CLResControlMode | undefined;
  CLResControlMode?: CLResControlMode | undefined;
  Dynamic_DC_CLResControlMode?: Dynamic_DC_CLResControlMode | undefined;
  Scheduled_DC_CLResControlMode?: Scheduled_DC_CLResControlMode | undefined;
}
export interface ChargeLoopRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEStatus?: EVSEStatus | undefined;
  MeterInfo?: MeterInfo | undefined;
  Receipt?: Receipt | undefined;
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
export interface CLResControlMode {
}
export interface Scheduled_DC_CLResControlMode {
  EVSEMaximumChargePower?: RationalNumber | undefined;
  EVSEMinimumChargePower?: RationalNumber | undefined;
  EVSEMaximumChargeCurrent?: RationalNumber | undefined;
  EVSEMaximumVoltage?: RationalNumber | undefined;
}
export interface Scheduled_CLResControlMode {
}
export interface BPT_Scheduled_DC_CLResControlMode {
  EVSEMaximumChargePower?: RationalNumber | undefined;
  EVSEMinimumChargePower?: RationalNumber | undefined;
  EVSEMaximumChargeCurrent?: RationalNumber | undefined;
  EVSEMaximumVoltage?: RationalNumber | undefined;
  EVSEMaximumDischargePower?: RationalNumber | undefined;
  EVSEMinimumDischargePower?: RationalNumber | undefined;
  EVSEMaximumDischargeCurrent?: RationalNumber | undefined;
  EVSEMinimumVoltage?: RationalNumber | undefined;
}
export interface Dynamic_DC_CLResControlMode {
  DepartureTime?: number | undefined;
  MinimumSOC?: number | undefined;
  TargetSOC?: number | undefined;
  AckMaxDelay?: number | undefined;
  EVSEMaximumChargePower: RationalNumber;
  EVSEMinimumChargePower: RationalNumber;
  EVSEMaximumChargeCurrent: RationalNumber;
  EVSEMaximumVoltage: RationalNumber;
}
export interface Dynamic_CLResControlMode {
  DepartureTime?: number | undefined;
  MinimumSOC?: number | undefined;
  TargetSOC?: number | undefined;
  AckMaxDelay?: number | undefined;
}
export interface BPT_Dynamic_DC_CLResControlMode {
  DepartureTime?: number | undefined;
  MinimumSOC?: number | undefined;
  TargetSOC?: number | undefined;
  AckMaxDelay?: number | undefined;
  EVSEMaximumChargePower: RationalNumber;
  EVSEMinimumChargePower: RationalNumber;
  EVSEMaximumChargeCurrent: RationalNumber;
  EVSEMaximumVoltage: RationalNumber;
  EVSEMaximumDischargePower: RationalNumber;
  EVSEMinimumDischargePower: RationalNumber;
  EVSEMaximumDischargeCurrent: RationalNumber;
  EVSEMinimumVoltage: RationalNumber;
}
export interface DC_WeldingDetectionReq {
  Header: MessageHeader;
  EVProcessing: processingType;
}
export interface DC_WeldingDetectionRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEPresentVoltage: RationalNumber;
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
  $any?: undefined;
}
function e_DC_ChargeParameterDiscoveryReq(w: Writer, v: DC_ChargeParameterDiscoveryReq, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  let k = -1;
  n = 2;
  if (v.BPT_DC_CPDReqEnergyTransferMode !== undefined) {
    if (v.DC_CPDReqEnergyTransferMode !== undefined) throw BAIL;
    e_BPT_DC_CPDReqEnergyTransferMode(w, v.BPT_DC_CPDReqEnergyTransferMode, k + 1, n);
  } else if (v.DC_CPDReqEnergyTransferMode !== undefined) {
    e_DC_CPDReqEnergyTransferMode(w, v.DC_CPDReqEnergyTransferMode, k + 2, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_MessageHeader(w: Writer, v: MessageHeader, x: number, n: number): void {
  w.put(n + 2, (x) << 2);
  w.hex8(v.SessionID);
  w.big(0, 3, v.TimeStamp);
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
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, Infinity);
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
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, Infinity);
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
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, Infinity);
  w.put(2, 1);
}
function e_SignatureMethod(w: Writer, v: SignatureMethod, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, Infinity);
  let k = -1;
  n = 3;
  if (v.HMACOutputLength !== undefined) {
    w.put(n + 1, (k + 1) << 1);
    w.integer(v.HMACOutputLength);
    w.put(1, 0);
    k = -2;
    n = 2;
  }
  w.put(n, k + 3);
}
function e_Reference(w: Writer, v: Reference, x: number, n: number): void {
  let k = ((x) << 3);
  n = n + 3;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, Infinity);
    k = -1;
    n = 3;
  }
  if (v.Type !== undefined) {
    w.put(n, k + 1);
    w.string(v.Type, Infinity);
    k = -2;
    n = 2;
  }
  if (v.URI !== undefined) {
    w.put(n, k + 2);
    w.string(v.URI, Infinity);
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
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, Infinity);
  let k = -1;
  n = 3;
  if (v.$items !== undefined) {
    const a1 = v.$items, c1 = a1.length;
    if (!Array.isArray(a1) || c1 < 0) throw BAIL;
    for (let i = 0; i < c1; i++) {
      const it = a1[i]!;
      if (it.name === "XPath") {
        w.put(n + 1, (k + 1) << 1);
        w.string(it.value, Infinity);
        w.put(1, 0);
      } else throw BAIL;
      k = -1;
      n = 3;
    }
  }
  w.put(n, k + 3);
}
function e_DigestMethod(w: Writer, v: DigestMethod, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, Infinity);
  w.put(2, 1);
}
function e_SignatureValue(w: Writer, v: SignatureValue, x: number, n: number): void {
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
  w.bytes(v.$value, 0, Infinity);
  w.put(1, 0);
}
function e_KeyInfo(w: Writer, v: KeyInfo, x: number, n: number): void {
  let k = ((x) << 4);
  n = n + 4;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, Infinity);
    k = -1;
    n = 4;
  }
  const a1 = v.$items, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1) throw BAIL;
  for (let i = 0; i < c1; i++) {
    const it = a1[i]!;
    if (it.name === "KeyName") {
      w.put(n + 1, (k + 1) << 1);
      w.string(it.value, Infinity);
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
      w.string(it.value, Infinity);
      w.put(1, 0);
    } else throw BAIL;
    k = -1;
    n = 4;
  }
  w.put(n, k + 9);
}
function e_KeyValue(w: Writer, v: KeyValue, x: number, n: number): void {
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
  w.put(n + 2, (x) << 2);
  w.bytes(v.Modulus, 0, Infinity);
  w.put(3, 0);
  w.bytes(v.Exponent, 0, Infinity);
  w.put(2, 0);
}
function e_RetrievalMethod(w: Writer, v: RetrievalMethod, x: number, n: number): void {
  let k = ((x) << 3);
  n = n + 3;
  if (v.Type !== undefined) {
    w.put(n, k);
    w.string(v.Type, Infinity);
    k = -1;
    n = 2;
  }
  if (v.URI !== undefined) {
    w.put(n, k + 1);
    w.string(v.URI, Infinity);
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
  let k = ((x) << 3);
  n = n + 3;
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
      w.string(it.value, Infinity);
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
  w.put(n + 2, (x) << 2);
  w.string(v.X509IssuerName, Infinity);
  w.put(3, 0);
  w.integer(v.X509SerialNumber);
  w.put(2, 0);
}
function e_PGPData(w: Writer, v: PGPData, x: number, n: number): void {
  throw BAIL;
}
function e_SPKIData(w: Writer, v: SPKIData, x: number, n: number): void {
  throw BAIL;
}
function e_Object(w: Writer, v: Object, x: number, n: number): void {
  let k = ((x) << 3);
  n = n + 3;
  if (v.Encoding !== undefined) {
    w.put(n, k);
    w.string(v.Encoding, Infinity);
    k = -1;
    n = 3;
  }
  if (v.Id !== undefined) {
    w.put(n, k + 1);
    w.string(v.Id, Infinity);
    k = -2;
    n = 3;
  }
  if (v.MimeType !== undefined) {
    w.put(n, k + 2);
    w.string(v.MimeType, Infinity);
    k = -3;
    n = 2;
  }
  w.put(n, k + 4);
}
function e_DC_CPDReqEnergyTransferMode(w: Writer, v: DC_CPDReqEnergyTransferMode, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVMaximumChargePower, 0, 0);
  e_RationalNumber(w, v.EVMinimumChargePower, 0, 1);
  e_RationalNumber(w, v.EVMaximumChargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVMinimumChargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVMaximumVoltage, 0, 1);
  e_RationalNumber(w, v.EVMinimumVoltage, 0, 1);
  let k = -6;
  n = 2;
  if (v.TargetSOC !== undefined) {
    const t0 = v.TargetSOC;
    if ((t0 | 0) !== t0 || t0 < 0 || t0 > 100) throw BAIL;
    w.put(n + 9, (((k + 6) << 1) << 7 | t0) << 1);
    k = -7;
    n = 1;
  }
  w.put(n, k + 7);
}
function e_RationalNumber(w: Writer, v: RationalNumber, x: number, n: number): void {
  const t0 = v.Exponent;
  if ((t0 | 0) !== t0 || t0 < -128 || t0 > 127) throw BAIL;
  const t1 = v.Value;
  if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
  w.put(n + 13, (((x) << 2) << 8 | t0 + 128) << 3);
  w.uint(t1 >>> 31, 1, t1 ^ t1 >> 31);
  w.put(2, 0);
}
function e_BPT_DC_CPDReqEnergyTransferMode(w: Writer, v: BPT_DC_CPDReqEnergyTransferMode, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVMaximumChargePower, 0, 0);
  e_RationalNumber(w, v.EVMinimumChargePower, 0, 1);
  e_RationalNumber(w, v.EVMaximumChargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVMinimumChargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVMaximumVoltage, 0, 1);
  e_RationalNumber(w, v.EVMinimumVoltage, 0, 1);
  let k = -6;
  n = 2;
  if (v.TargetSOC !== undefined) {
    const t0 = v.TargetSOC;
    if ((t0 | 0) !== t0 || t0 < 0 || t0 > 100) throw BAIL;
    w.put(n + 9, (((k + 6) << 1) << 7 | t0) << 1);
    k = -7;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumDischargePower, k + 7, n);
  e_RationalNumber(w, v.EVMinimumDischargePower, 0, 1);
  e_RationalNumber(w, v.EVMaximumDischargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVMinimumDischargeCurrent, 0, 1);
  w.put(1, 0);
}
function e_DC_ChargeParameterDiscoveryRes(w: Writer, v: DC_ChargeParameterDiscoveryRes, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(9, (i_responseCodeType(v.ResponseCode)) << 1);
  let k = -2;
  n = 2;
  if (v.BPT_DC_CPDResEnergyTransferMode !== undefined) {
    if (v.DC_CPDResEnergyTransferMode !== undefined) throw BAIL;
    e_BPT_DC_CPDResEnergyTransferMode(w, v.BPT_DC_CPDResEnergyTransferMode, k + 2, n);
  } else if (v.DC_CPDResEnergyTransferMode !== undefined) {
    e_DC_CPDResEnergyTransferMode(w, v.DC_CPDResEnergyTransferMode, k + 3, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_DC_CPDResEnergyTransferMode(w: Writer, v: DC_CPDResEnergyTransferMode, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVSEMaximumChargePower, 0, 0);
  e_RationalNumber(w, v.EVSEMinimumChargePower, 0, 1);
  e_RationalNumber(w, v.EVSEMaximumChargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVSEMinimumChargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVSEMaximumVoltage, 0, 1);
  e_RationalNumber(w, v.EVSEMinimumVoltage, 0, 1);
  let k = -6;
  n = 2;
  if (v.EVSEPowerRampLimitation !== undefined) {
    e_RationalNumber(w, v.EVSEPowerRampLimitation, k + 6, n);
    k = -7;
    n = 1;
  }
  w.put(n, k + 7);
}
function e_BPT_DC_CPDResEnergyTransferMode(w: Writer, v: BPT_DC_CPDResEnergyTransferMode, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVSEMaximumChargePower, 0, 0);
  e_RationalNumber(w, v.EVSEMinimumChargePower, 0, 1);
  e_RationalNumber(w, v.EVSEMaximumChargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVSEMinimumChargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVSEMaximumVoltage, 0, 1);
  e_RationalNumber(w, v.EVSEMinimumVoltage, 0, 1);
  let k = -6;
  n = 2;
  if (v.EVSEPowerRampLimitation !== undefined) {
    e_RationalNumber(w, v.EVSEPowerRampLimitation, k + 6, n);
    k = -7;
    n = 1;
  }
  e_RationalNumber(w, v.EVSEMaximumDischargePower, k + 7, n);
  e_RationalNumber(w, v.EVSEMinimumDischargePower, 0, 1);
  e_RationalNumber(w, v.EVSEMaximumDischargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVSEMinimumDischargeCurrent, 0, 1);
  w.put(1, 0);
}
function e_DC_CableCheckReq(w: Writer, v: DC_CableCheckReq, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(1, 0);
}
function e_DC_CableCheckRes(w: Writer, v: DC_CableCheckRes, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(15, (((i_responseCodeType(v.ResponseCode)) << 3) << 2 | i_processingType(v.EVSEProcessing)) << 2);
}
function e_DC_PreChargeReq(w: Writer, v: DC_PreChargeReq, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  e_RationalNumber(w, v.EVPresentVoltage, (i_processingType(v.EVProcessing)) << 2, 6);
  e_RationalNumber(w, v.EVTargetVoltage, 0, 1);
  w.put(1, 0);
}
function e_DC_PreChargeRes(w: Writer, v: DC_PreChargeRes, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (i_responseCodeType(v.ResponseCode)) << 2);
  e_RationalNumber(w, v.EVSEPresentVoltage, 0, 0);
  w.put(1, 0);
}
function e_DC_ChargeLoopReq(w: Writer, v: DC_ChargeLoopReq, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  let k = -1;
  n = 2;
  if (v.DisplayParameters !== undefined) {
    e_DisplayParameters(w, v.DisplayParameters, k + 1, n);
    k = -2;
    n = 1;
  }
  e_RationalNumber(w, v.EVPresentVoltage, (((k + 2) << 1) << 1 | bit(v.MeterInfoRequested)) << 2, n + 4);
  k = -4;
  n = 3;
  if (v.BPT_Dynamic_DC_CLReqControlMode !== undefined) {
    if (v.BPT_Scheduled_DC_CLReqControlMode !== undefined || v.CLReqControlMode !== undefined || v.Dynamic_DC_CLReqControlMode !== undefined || v.Scheduled_DC_CLReqControlMode !== undefined) throw BAIL;
    e_BPT_Dynamic_DC_CLReqControlMode(w, v.BPT_Dynamic_DC_CLReqControlMode, k + 4, n);
  } else if (v.BPT_Scheduled_DC_CLReqControlMode !== undefined) {
    if (v.CLReqControlMode !== undefined || v.Dynamic_DC_CLReqControlMode !== undefined || v.Scheduled_DC_CLReqControlMode !== undefined) throw BAIL;
    e_BPT_Scheduled_DC_CLReqControlMode(w, v.BPT_Scheduled_DC_CLReqControlMode, k + 5, n);
  } else if (v.CLReqControlMode !== undefined) {
    if (v.Dynamic_DC_CLReqControlMode !== undefined || v.Scheduled_DC_CLReqControlMode !== undefined) throw BAIL;
    e_CLReqControlMode(w, v.CLReqControlMode, k + 6, n);
  } else if (v.Dynamic_DC_CLReqControlMode !== undefined) {
    if (v.Scheduled_DC_CLReqControlMode !== undefined) throw BAIL;
    e_Dynamic_DC_CLReqControlMode(w, v.Dynamic_DC_CLReqControlMode, k + 7, n);
  } else if (v.Scheduled_DC_CLReqControlMode !== undefined) {
    e_Scheduled_DC_CLReqControlMode(w, v.Scheduled_DC_CLReqControlMode, k + 8, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_DisplayParameters(w: Writer, v: DisplayParameters, x: number, n: number): void {
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
function e_CLReqControlMode(w: Writer, v: CLReqControlMode, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
}
function e_Scheduled_DC_CLReqControlMode(w: Writer, v: Scheduled_DC_CLReqControlMode, x: number, n: number): void {
  let k = ((x) << 3);
  n = n + 3;
  if (v.EVTargetEnergyRequest !== undefined) {
    w.put(n, k);
    e_RationalNumber(w, v.EVTargetEnergyRequest, 0, 0);
    k = -1;
    n = 2;
  }
  if (v.EVMaximumEnergyRequest !== undefined) {
    w.put(n, k + 1);
    e_RationalNumber(w, v.EVMaximumEnergyRequest, 0, 0);
    k = -2;
    n = 2;
  }
  if (v.EVMinimumEnergyRequest !== undefined) {
    w.put(n, k + 2);
    e_RationalNumber(w, v.EVMinimumEnergyRequest, 0, 0);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
  e_RationalNumber(w, v.EVTargetCurrent, 0, 0);
  e_RationalNumber(w, v.EVTargetVoltage, 0, 1);
  k = -5;
  n = 3;
  if (v.EVMaximumChargePower !== undefined) {
    e_RationalNumber(w, v.EVMaximumChargePower, k + 5, n);
    k = -6;
    n = 3;
  }
  if (v.EVMinimumChargePower !== undefined) {
    e_RationalNumber(w, v.EVMinimumChargePower, k + 6, n);
    k = -7;
    n = 3;
  }
  if (v.EVMaximumChargeCurrent !== undefined) {
    e_RationalNumber(w, v.EVMaximumChargeCurrent, k + 7, n);
    k = -8;
    n = 2;
  }
  if (v.EVMaximumVoltage !== undefined) {
    e_RationalNumber(w, v.EVMaximumVoltage, k + 8, n);
    k = -9;
    n = 2;
  }
  if (v.EVMinimumVoltage !== undefined) {
    e_RationalNumber(w, v.EVMinimumVoltage, k + 9, n);
    k = -10;
    n = 1;
  }
  w.put(n, k + 10);
}
function e_BPT_Scheduled_DC_CLReqControlMode(w: Writer, v: BPT_Scheduled_DC_CLReqControlMode, x: number, n: number): void {
  let k = ((x) << 3);
  n = n + 3;
  if (v.EVTargetEnergyRequest !== undefined) {
    w.put(n, k);
    e_RationalNumber(w, v.EVTargetEnergyRequest, 0, 0);
    k = -1;
    n = 2;
  }
  if (v.EVMaximumEnergyRequest !== undefined) {
    w.put(n, k + 1);
    e_RationalNumber(w, v.EVMaximumEnergyRequest, 0, 0);
    k = -2;
    n = 2;
  }
  if (v.EVMinimumEnergyRequest !== undefined) {
    w.put(n, k + 2);
    e_RationalNumber(w, v.EVMinimumEnergyRequest, 0, 0);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
  e_RationalNumber(w, v.EVTargetCurrent, 0, 0);
  e_RationalNumber(w, v.EVTargetVoltage, 0, 1);
  k = -5;
  n = 4;
  if (v.EVMaximumChargePower !== undefined) {
    e_RationalNumber(w, v.EVMaximumChargePower, k + 5, n);
    k = -6;
    n = 4;
  }
  if (v.EVMinimumChargePower !== undefined) {
    e_RationalNumber(w, v.EVMinimumChargePower, k + 6, n);
    k = -7;
    n = 3;
  }
  if (v.EVMaximumChargeCurrent !== undefined) {
    e_RationalNumber(w, v.EVMaximumChargeCurrent, k + 7, n);
    k = -8;
    n = 3;
  }
  if (v.EVMaximumVoltage !== undefined) {
    e_RationalNumber(w, v.EVMaximumVoltage, k + 8, n);
    k = -9;
    n = 3;
  }
  if (v.EVMinimumVoltage !== undefined) {
    e_RationalNumber(w, v.EVMinimumVoltage, k + 9, n);
    k = -10;
    n = 3;
  }
  if (v.EVMaximumDischargePower !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVMinimumDischargePower !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower, k + 11, n);
    k = -12;
    n = 2;
  }
  if (v.EVMaximumDischargeCurrent !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargeCurrent, k + 12, n);
    k = -13;
    n = 1;
  }
  w.put(n, k + 13);
}
function e_Dynamic_DC_CLReqControlMode(w: Writer, v: Dynamic_DC_CLReqControlMode, x: number, n: number): void {
  let k = ((x) << 2);
  n = n + 2;
  if (v.DepartureTime !== undefined) {
    const t0 = v.DepartureTime;
    if (t0 >>> 0 !== t0) throw BAIL;
    w.put(n + 1, (k) << 1);
    w.uint(0, 0, t0);
    w.put(1, 0);
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
  e_RationalNumber(w, v.EVTargetEnergyRequest, 0, 0);
  e_RationalNumber(w, v.EVMaximumEnergyRequest, 0, 1);
  e_RationalNumber(w, v.EVMinimumEnergyRequest, 0, 1);
  e_RationalNumber(w, v.EVMaximumChargePower, 0, 1);
  e_RationalNumber(w, v.EVMinimumChargePower, 0, 1);
  e_RationalNumber(w, v.EVMaximumChargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVMaximumVoltage, 0, 1);
  e_RationalNumber(w, v.EVMinimumVoltage, 0, 1);
  w.put(1, 0);
}
function e_BPT_Dynamic_DC_CLReqControlMode(w: Writer, v: BPT_Dynamic_DC_CLReqControlMode, x: number, n: number): void {
  let k = ((x) << 2);
  n = n + 2;
  if (v.DepartureTime !== undefined) {
    const t0 = v.DepartureTime;
    if (t0 >>> 0 !== t0) throw BAIL;
    w.put(n + 1, (k) << 1);
    w.uint(0, 0, t0);
    w.put(1, 0);
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
  e_RationalNumber(w, v.EVTargetEnergyRequest, 0, 0);
  e_RationalNumber(w, v.EVMaximumEnergyRequest, 0, 1);
  e_RationalNumber(w, v.EVMinimumEnergyRequest, 0, 1);
  e_RationalNumber(w, v.EVMaximumChargePower, 0, 1);
  e_RationalNumber(w, v.EVMinimumChargePower, 0, 1);
  e_RationalNumber(w, v.EVMaximumChargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVMaximumVoltage, 0, 1);
  e_RationalNumber(w, v.EVMinimumVoltage, 0, 1);
  e_RationalNumber(w, v.EVMaximumDischargePower, 0, 1);
  e_RationalNumber(w, v.EVMinimumDischargePower, 0, 1);
  e_RationalNumber(w, v.EVMaximumDischargeCurrent, 0, 1);
  k = -12;
  n = 2;
  if (v.EVMaximumV2XEnergyRequest !== undefined) {
    e_RationalNumber(w, v.EVMaximumV2XEnergyRequest, k + 12, n);
    k = -13;
    n = 2;
  }
  if (v.EVMinimumV2XEnergyRequest !== undefined) {
    e_RationalNumber(w, v.EVMinimumV2XEnergyRequest, k + 13, n);
    k = -14;
    n = 1;
  }
  w.put(n, k + 14);
}
function e_DC_ChargeLoopRes(w: Writer, v: DC_ChargeLoopRes, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(9, (i_responseCodeType(v.ResponseCode)) << 1);
  let k = -2;
  n = 3;
  if (v.EVSEStatus !== undefined) {
    e_EVSEStatus(w, v.EVSEStatus, k + 2, n);
    k = -3;
    n = 2;
  }
  if (v.MeterInfo !== undefined) {
    e_MeterInfo(w, v.MeterInfo, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.Receipt !== undefined) {
    e_Receipt(w, v.Receipt, k + 4, n);
    k = -5;
    n = 1;
  }
  e_RationalNumber(w, v.EVSEPresentCurrent, k + 5, n);
  e_RationalNumber(w, v.EVSEPresentVoltage, 0, 1);
  w.put(12, (((((bit(v.EVSEPowerLimitAchieved)) << 3) << 1 | bit(v.EVSECurrentLimitAchieved)) << 3) << 1 | bit(v.EVSEVoltageLimitAchieved)) << 1);
  k = -10;
  n = 3;
  if (v.BPT_Dynamic_DC_CLResControlMode !== undefined) {
    if (v.BPT_Scheduled_DC_CLResControlMode !== undefined || v.CLResControlMode !== undefined || v.Dynamic_DC_CLResControlMode !== undefined || v.Scheduled_DC_CLResControlMode !== undefined) throw BAIL;
    e_BPT_Dynamic_DC_CLResControlMode(w, v.BPT_Dynamic_DC_CLResControlMode, k + 10, n);
  } else if (v.BPT_Scheduled_DC_CLResControlMode !== undefined) {
    if (v.CLResControlMode !== undefined || v.Dynamic_DC_CLResControlMode !== undefined || v.Scheduled_DC_CLResControlMode !== undefined) throw BAIL;
    e_BPT_Scheduled_DC_CLResControlMode(w, v.BPT_Scheduled_DC_CLResControlMode, k + 11, n);
  } else if (v.CLResControlMode !== undefined) {
    if (v.Dynamic_DC_CLResControlMode !== undefined || v.Scheduled_DC_CLResControlMode !== undefined) throw BAIL;
    e_CLResControlMode(w, v.CLResControlMode, k + 12, n);
  } else if (v.Dynamic_DC_CLResControlMode !== undefined) {
    if (v.Scheduled_DC_CLResControlMode !== undefined) throw BAIL;
    e_Dynamic_DC_CLResControlMode(w, v.Dynamic_DC_CLResControlMode, k + 13, n);
  } else if (v.Scheduled_DC_CLResControlMode !== undefined) {
    e_Scheduled_DC_CLResControlMode(w, v.Scheduled_DC_CLResControlMode, k + 14, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_EVSEStatus(w: Writer, v: EVSEStatus, x: number, n: number): void {
  const t0 = v.NotificationMaxDelay;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  w.put(8, (i_evseNotificationType(v.EVSENotification)) << 2);
}
function e_MeterInfo(w: Writer, v: MeterInfo, x: number, n: number): void {
  w.put(n + 2, (x) << 2);
  w.string(v.MeterID, 32);
  w.big(0, 3, v.ChargedEnergyReadingWh);
  let k = -2;
  n = 1 + 3;
  if (v.BPT_DischargedEnergyReadingWh !== undefined) {
    w.big((k + 2) << 1, n + 1, v.BPT_DischargedEnergyReadingWh);
    w.put(1, 0);
    k = -3;
    n = 3;
  }
  if (v.CapacitiveEnergyReadingVARh !== undefined) {
    w.big((k + 3) << 1, n + 1, v.CapacitiveEnergyReadingVARh);
    w.put(1, 0);
    k = -4;
    n = 3;
  }
  if (v.BPT_InductiveEnergyReadingVARh !== undefined) {
    w.big((k + 4) << 1, n + 1, v.BPT_InductiveEnergyReadingVARh);
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
    w.big((k + 7) << 1, n + 1, v.MeterTimestamp);
    w.put(1, 0);
    k = -8;
    n = 1;
  }
  w.put(n, k + 8);
}
function e_Receipt(w: Writer, v: Receipt, x: number, n: number): void {
  w.put(n + 2, (x) << 2);
  w.big(0, 0, v.TimeAnchor);
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
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.Amount, 0, 0);
  e_RationalNumber(w, v.CostPerUnit, 0, 1);
  w.put(1, 0);
}
function e_DetailedTax(w: Writer, v: DetailedTax, x: number, n: number): void {
  const t0 = v.TaxRuleID;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_RationalNumber(w, v.Amount, 0, 2);
  w.put(1, 0);
}
function e_CLResControlMode(w: Writer, v: CLResControlMode, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
}
function e_Scheduled_DC_CLResControlMode(w: Writer, v: Scheduled_DC_CLResControlMode, x: number, n: number): void {
  let k = ((x) << 3);
  n = n + 3;
  if (v.EVSEMaximumChargePower !== undefined) {
    w.put(n, k);
    e_RationalNumber(w, v.EVSEMaximumChargePower, 0, 0);
    k = -1;
    n = 3;
  }
  if (v.EVSEMinimumChargePower !== undefined) {
    w.put(n, k + 1);
    e_RationalNumber(w, v.EVSEMinimumChargePower, 0, 0);
    k = -2;
    n = 2;
  }
  if (v.EVSEMaximumChargeCurrent !== undefined) {
    w.put(n, k + 2);
    e_RationalNumber(w, v.EVSEMaximumChargeCurrent, 0, 0);
    k = -3;
    n = 2;
  }
  if (v.EVSEMaximumVoltage !== undefined) {
    w.put(n, k + 3);
    e_RationalNumber(w, v.EVSEMaximumVoltage, 0, 0);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_BPT_Scheduled_DC_CLResControlMode(w: Writer, v: BPT_Scheduled_DC_CLResControlMode, x: number, n: number): void {
  let k = ((x) << 4);
  n = n + 4;
  if (v.EVSEMaximumChargePower !== undefined) {
    w.put(n, k);
    e_RationalNumber(w, v.EVSEMaximumChargePower, 0, 0);
    k = -1;
    n = 4;
  }
  if (v.EVSEMinimumChargePower !== undefined) {
    w.put(n, k + 1);
    e_RationalNumber(w, v.EVSEMinimumChargePower, 0, 0);
    k = -2;
    n = 3;
  }
  if (v.EVSEMaximumChargeCurrent !== undefined) {
    w.put(n, k + 2);
    e_RationalNumber(w, v.EVSEMaximumChargeCurrent, 0, 0);
    k = -3;
    n = 3;
  }
  if (v.EVSEMaximumVoltage !== undefined) {
    w.put(n, k + 3);
    e_RationalNumber(w, v.EVSEMaximumVoltage, 0, 0);
    k = -4;
    n = 3;
  }
  if (v.EVSEMaximumDischargePower !== undefined) {
    w.put(n, k + 4);
    e_RationalNumber(w, v.EVSEMaximumDischargePower, 0, 0);
    k = -5;
    n = 3;
  }
  if (v.EVSEMinimumDischargePower !== undefined) {
    w.put(n, k + 5);
    e_RationalNumber(w, v.EVSEMinimumDischargePower, 0, 0);
    k = -6;
    n = 2;
  }
  if (v.EVSEMaximumDischargeCurrent !== undefined) {
    w.put(n, k + 6);
    e_RationalNumber(w, v.EVSEMaximumDischargeCurrent, 0, 0);
    k = -7;
    n = 2;
  }
  if (v.EVSEMinimumVoltage !== undefined) {
    w.put(n, k + 7);
    e_RationalNumber(w, v.EVSEMinimumVoltage, 0, 0);
    k = -8;
    n = 1;
  }
  w.put(n, k + 8);
}
function e_Dynamic_DC_CLResControlMode(w: Writer, v: Dynamic_DC_CLResControlMode, x: number, n: number): void {
  let k = ((x) << 3);
  n = n + 3;
  if (v.DepartureTime !== undefined) {
    const t0 = v.DepartureTime;
    if (t0 >>> 0 !== t0) throw BAIL;
    w.put(n + 1, (k) << 1);
    w.uint(0, 0, t0);
    w.put(1, 0);
    k = -1;
    n = 3;
  }
  if (v.MinimumSOC !== undefined) {
    const t1 = v.MinimumSOC;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 100) throw BAIL;
    w.put(n + 9, (((k + 1) << 1) << 7 | t1) << 1);
    k = -2;
    n = 2;
  }
  if (v.TargetSOC !== undefined) {
    const t2 = v.TargetSOC;
    if ((t2 | 0) !== t2 || t2 < 0 || t2 > 100) throw BAIL;
    w.put(n + 9, (((k + 2) << 1) << 7 | t2) << 1);
    k = -3;
    n = 2;
  }
  if (v.AckMaxDelay !== undefined) {
    const t3 = v.AckMaxDelay;
    if ((t3 | 0) !== t3 || t3 < 0 || t3 > 65535) throw BAIL;
    w.put(n + 1, (k + 3) << 1);
    w.uint(0, 0, t3);
    w.put(1, 0);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
  e_RationalNumber(w, v.EVSEMaximumChargePower, 0, 0);
  e_RationalNumber(w, v.EVSEMinimumChargePower, 0, 1);
  e_RationalNumber(w, v.EVSEMaximumChargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVSEMaximumVoltage, 0, 1);
  w.put(1, 0);
}
function e_BPT_Dynamic_DC_CLResControlMode(w: Writer, v: BPT_Dynamic_DC_CLResControlMode, x: number, n: number): void {
  let k = ((x) << 3);
  n = n + 3;
  if (v.DepartureTime !== undefined) {
    const t0 = v.DepartureTime;
    if (t0 >>> 0 !== t0) throw BAIL;
    w.put(n + 1, (k) << 1);
    w.uint(0, 0, t0);
    w.put(1, 0);
    k = -1;
    n = 3;
  }
  if (v.MinimumSOC !== undefined) {
    const t1 = v.MinimumSOC;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 100) throw BAIL;
    w.put(n + 9, (((k + 1) << 1) << 7 | t1) << 1);
    k = -2;
    n = 2;
  }
  if (v.TargetSOC !== undefined) {
    const t2 = v.TargetSOC;
    if ((t2 | 0) !== t2 || t2 < 0 || t2 > 100) throw BAIL;
    w.put(n + 9, (((k + 2) << 1) << 7 | t2) << 1);
    k = -3;
    n = 2;
  }
  if (v.AckMaxDelay !== undefined) {
    const t3 = v.AckMaxDelay;
    if ((t3 | 0) !== t3 || t3 < 0 || t3 > 65535) throw BAIL;
    w.put(n + 1, (k + 3) << 1);
    w.uint(0, 0, t3);
    w.put(1, 0);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
  e_RationalNumber(w, v.EVSEMaximumChargePower, 0, 0);
  e_RationalNumber(w, v.EVSEMinimumChargePower, 0, 1);
  e_RationalNumber(w, v.EVSEMaximumChargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVSEMaximumVoltage, 0, 1);
  e_RationalNumber(w, v.EVSEMaximumDischargePower, 0, 1);
  e_RationalNumber(w, v.EVSEMinimumDischargePower, 0, 1);
  e_RationalNumber(w, v.EVSEMaximumDischargeCurrent, 0, 1);
  e_RationalNumber(w, v.EVSEMinimumVoltage, 0, 1);
  w.put(1, 0);
}
function e_DC_WeldingDetectionReq(w: Writer, v: DC_WeldingDetectionReq, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(6, (i_processingType(v.EVProcessing)) << 2);
}
function e_DC_WeldingDetectionRes(w: Writer, v: DC_WeldingDetectionRes, x: number, n: number): void {
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (i_responseCodeType(v.ResponseCode)) << 2);
  e_RationalNumber(w, v.EVSEPresentVoltage, 0, 0);
  w.put(1, 0);
}
function e_Manifest(w: Writer, v: Manifest, x: number, n: number): void {
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, Infinity);
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
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, Infinity);
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
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
  w.string(v.Target, Infinity);
  w.put(2, 1);
}
function d_DC_ChargeParameterDiscoveryReq(r: Reader): DC_ChargeParameterDiscoveryReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let BPT_DC_CPDReqEnergyTransferMode: BPT_DC_CPDReqEnergyTransferMode | undefined = undefined;
  let DC_CPDReqEnergyTransferMode: DC_CPDReqEnergyTransferMode | undefined = undefined;
  if (e === 1) {
    BPT_DC_CPDReqEnergyTransferMode = d_BPT_DC_CPDReqEnergyTransferMode(r);
  } else if (e === 2) {
    DC_CPDReqEnergyTransferMode = d_DC_CPDReqEnergyTransferMode(r);
  } else throw BAIL;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, BPT_DC_CPDReqEnergyTransferMode, DC_CPDReqEnergyTransferMode };
}
function d_MessageHeader(r: Reader): MessageHeader {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const SessionID = r.hex8();
  const x1 = r.get(3);
  if (x1 !== 0) throw BAIL;
  const TimeStamp = r.big();
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
    Id = r.string(Infinity);
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
    Id = r.string(Infinity);
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
  const Algorithm = r.string(Infinity);
  const x1 = r.get(2);
  if (x1 !== 1) throw BAIL;
  return { Algorithm, $any: undefined };
}
function d_SignatureMethod(r: Reader): SignatureMethod {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Algorithm = r.string(Infinity);
  const x1 = r.get(3);
  let e = 1 + (x1);
  let HMACOutputLength: number | bigint | undefined = undefined;
  if (e === 1) {
    const x3 = r.get(1);
    if (x3 !== 0) throw BAIL;
    HMACOutputLength = r.integer();
    const x4 = r.get(3);
    if ((x4 & 0x4) !== 0x0) throw BAIL;
    e = 2 + (x4 & 3);
  }
  if (e !== 3) throw BAIL;
  return { Algorithm, HMACOutputLength, $any: undefined };
}
function d_Reference(r: Reader): Reference {
  const x0 = r.get(3);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(Infinity);
    const x1 = r.get(3);
    e = 1 + (x1);
  }
  let Type: string | undefined = undefined;
  if (e === 1) {
    Type = r.string(Infinity);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let URI: string | undefined = undefined;
  if (e === 2) {
    URI = r.string(Infinity);
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
  const Algorithm = r.string(Infinity);
  const x1 = r.get(3);
  let e = 1 + (x1);
  let $items: Transform["$items"] | undefined = undefined;
  if (e >= 1 && e < 2) {
    $items = [];
    for (;;) {
      if (e === 1) {
        const x2 = r.get(1);
        if (x2 !== 0) throw BAIL;
        const it = r.string(Infinity);
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
  return { Algorithm, $items };
}
function d_DigestMethod(r: Reader): DigestMethod {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Algorithm = r.string(Infinity);
  const x1 = r.get(2);
  if (x1 !== 1) throw BAIL;
  return { Algorithm, $any: undefined };
}
function d_SignatureValue(r: Reader): SignatureValue {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(Infinity);
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
    Id = r.string(Infinity);
    const x1 = r.get(4);
    e = 1 + (x1);
  }
  const $items: NonNullable<KeyInfo["$items"]> = [];
  if (!(e >= 1 && e < 8)) throw BAIL;
  for (;;) {
    if (e === 1) {
      const x2 = r.get(1);
      if (x2 !== 0) throw BAIL;
      const it = r.string(Infinity);
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
      const it = r.string(Infinity);
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
  return { Id, $items };
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
  return { DSAKeyValue, RSAKeyValue, $any: undefined };
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
    Type = r.string(Infinity);
    const x1 = r.get(2);
    e = 1 + (x1);
  }
  let URI: string | undefined = undefined;
  if (e === 1) {
    URI = r.string(Infinity);
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
      const it = r.string(Infinity);
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
  return { $items };
}
function d_X509IssuerSerial(r: Reader): X509IssuerSerial {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const X509IssuerName = r.string(Infinity);
  const x2 = r.get(3);
  if (x2 !== 0) throw BAIL;
  const X509SerialNumber = r.integer();
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
    Encoding = r.string(Infinity);
    const x1 = r.get(3);
    e = 1 + (x1);
  }
  let Id: string | undefined = undefined;
  if (e === 1) {
    Id = r.string(Infinity);
    const x2 = r.get(3);
    e = 2 + (x2);
  }
  let MimeType: string | undefined = undefined;
  if (e === 2) {
    MimeType = r.string(Infinity);
    const x3 = r.get(2);
    e = 3 + (x3);
  }
  if (e !== 4) throw BAIL;
  return { Encoding, Id, MimeType, $any: undefined };
}
function d_DC_CPDReqEnergyTransferMode(r: Reader): DC_CPDReqEnergyTransferMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVMaximumChargePower = d_RationalNumber(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVMinimumChargePower = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVMaximumChargeCurrent = d_RationalNumber(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVMinimumChargeCurrent = d_RationalNumber(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVMaximumVoltage = d_RationalNumber(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  const EVMinimumVoltage = d_RationalNumber(r);
  const x6 = r.get(2);
  let e = 6 + (x6);
  let TargetSOC: number | undefined = undefined;
  if (e === 6) {
    const x7 = r.get(10);
    if ((x7 & 0x202) !== 0x0) throw BAIL;
    TargetSOC = x7 >>> 2 & 127;
    if (TargetSOC > 100) throw BAIL;
    e = 7 + (x7 & 1);
  }
  if (e !== 7) throw BAIL;
  return { EVMaximumChargePower, EVMinimumChargePower, EVMaximumChargeCurrent, EVMinimumChargeCurrent, EVMaximumVoltage, EVMinimumVoltage, TargetSOC };
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
function d_BPT_DC_CPDReqEnergyTransferMode(r: Reader): BPT_DC_CPDReqEnergyTransferMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVMaximumChargePower = d_RationalNumber(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVMinimumChargePower = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVMaximumChargeCurrent = d_RationalNumber(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVMinimumChargeCurrent = d_RationalNumber(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVMaximumVoltage = d_RationalNumber(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  const EVMinimumVoltage = d_RationalNumber(r);
  const x6 = r.get(2);
  let e = 6 + (x6);
  let TargetSOC: number | undefined = undefined;
  if (e === 6) {
    const x7 = r.get(10);
    if ((x7 & 0x202) !== 0x0) throw BAIL;
    TargetSOC = x7 >>> 2 & 127;
    if (TargetSOC > 100) throw BAIL;
    e = 7 + (x7 & 1);
  }
  if (e !== 7) throw BAIL;
  const EVMaximumDischargePower = d_RationalNumber(r);
  const x8 = r.get(1);
  if (x8 !== 0) throw BAIL;
  const EVMinimumDischargePower = d_RationalNumber(r);
  const x9 = r.get(1);
  if (x9 !== 0) throw BAIL;
  const EVMaximumDischargeCurrent = d_RationalNumber(r);
  const x10 = r.get(1);
  if (x10 !== 0) throw BAIL;
  const EVMinimumDischargeCurrent = d_RationalNumber(r);
  const x11 = r.get(1);
  if (x11 !== 0) throw BAIL;
  return { EVMaximumChargePower, EVMinimumChargePower, EVMaximumChargeCurrent, EVMinimumChargeCurrent, EVMaximumVoltage, EVMinimumVoltage, TargetSOC, EVMaximumDischargePower, EVMinimumDischargePower, EVMaximumDischargeCurrent, EVMinimumDischargeCurrent };
}
function d_DC_ChargeParameterDiscoveryRes(r: Reader): DC_ChargeParameterDiscoveryRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(11);
  if ((x1 & 0x604) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 3 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  let e = 2 + (x1 & 3);
  let BPT_DC_CPDResEnergyTransferMode: BPT_DC_CPDResEnergyTransferMode | undefined = undefined;
  let DC_CPDResEnergyTransferMode: DC_CPDResEnergyTransferMode | undefined = undefined;
  if (e === 2) {
    BPT_DC_CPDResEnergyTransferMode = d_BPT_DC_CPDResEnergyTransferMode(r);
  } else if (e === 3) {
    DC_CPDResEnergyTransferMode = d_DC_CPDResEnergyTransferMode(r);
  } else throw BAIL;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, ResponseCode, BPT_DC_CPDResEnergyTransferMode, DC_CPDResEnergyTransferMode };
}
function d_DC_CPDResEnergyTransferMode(r: Reader): DC_CPDResEnergyTransferMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVSEMaximumChargePower = d_RationalNumber(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVSEMinimumChargePower = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVSEMaximumChargeCurrent = d_RationalNumber(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVSEMinimumChargeCurrent = d_RationalNumber(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVSEMaximumVoltage = d_RationalNumber(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  const EVSEMinimumVoltage = d_RationalNumber(r);
  const x6 = r.get(2);
  let e = 6 + (x6);
  let EVSEPowerRampLimitation: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVSEPowerRampLimitation = d_RationalNumber(r);
    const x7 = r.get(1);
    e = 7 + (x7);
  }
  if (e !== 7) throw BAIL;
  return { EVSEMaximumChargePower, EVSEMinimumChargePower, EVSEMaximumChargeCurrent, EVSEMinimumChargeCurrent, EVSEMaximumVoltage, EVSEMinimumVoltage, EVSEPowerRampLimitation };
}
function d_BPT_DC_CPDResEnergyTransferMode(r: Reader): BPT_DC_CPDResEnergyTransferMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVSEMaximumChargePower = d_RationalNumber(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVSEMinimumChargePower = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVSEMaximumChargeCurrent = d_RationalNumber(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVSEMinimumChargeCurrent = d_RationalNumber(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVSEMaximumVoltage = d_RationalNumber(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  const EVSEMinimumVoltage = d_RationalNumber(r);
  const x6 = r.get(2);
  let e = 6 + (x6);
  let EVSEPowerRampLimitation: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVSEPowerRampLimitation = d_RationalNumber(r);
    const x7 = r.get(1);
    e = 7 + (x7);
  }
  if (e !== 7) throw BAIL;
  const EVSEMaximumDischargePower = d_RationalNumber(r);
  const x8 = r.get(1);
  if (x8 !== 0) throw BAIL;
  const EVSEMinimumDischargePower = d_RationalNumber(r);
  const x9 = r.get(1);
  if (x9 !== 0) throw BAIL;
  const EVSEMaximumDischargeCurrent = d_RationalNumber(r);
  const x10 = r.get(1);
  if (x10 !== 0) throw BAIL;
  const EVSEMinimumDischargeCurrent = d_RationalNumber(r);
  const x11 = r.get(1);
  if (x11 !== 0) throw BAIL;
  return { EVSEMaximumChargePower, EVSEMinimumChargePower, EVSEMaximumChargeCurrent, EVSEMinimumChargeCurrent, EVSEMaximumVoltage, EVSEMinimumVoltage, EVSEPowerRampLimitation, EVSEMaximumDischargePower, EVSEMinimumDischargePower, EVSEMaximumDischargeCurrent, EVSEMinimumDischargeCurrent };
}
function d_DC_CableCheckReq(r: Reader): DC_CableCheckReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { Header };
}
function d_DC_CableCheckRes(r: Reader): DC_CableCheckRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(15);
  if ((x1 & 0x6073) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 7 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const uEVSEProcessing = n_processingType[x1 >>> 2 & 3];
  if (uEVSEProcessing === undefined) throw BAIL;
  const EVSEProcessing = uEVSEProcessing;
  return { Header, ResponseCode, EVSEProcessing };
}
function d_DC_PreChargeReq(r: Reader): DC_PreChargeReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(6);
  if ((x1 & 0x33) !== 0x0) throw BAIL;
  const uEVProcessing = n_processingType[x1 >>> 2 & 3];
  if (uEVProcessing === undefined) throw BAIL;
  const EVProcessing = uEVProcessing;
  const EVPresentVoltage = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVTargetVoltage = d_RationalNumber(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  return { Header, EVProcessing, EVPresentVoltage, EVTargetVoltage };
}
function d_DC_PreChargeRes(r: Reader): DC_PreChargeRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(10);
  if ((x1 & 0x303) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 2 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const EVSEPresentVoltage = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, ResponseCode, EVSEPresentVoltage };
}
function d_DC_ChargeLoopReq(r: Reader): DC_ChargeLoopReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let DisplayParameters: DisplayParameters | undefined = undefined;
  if (e === 1) {
    DisplayParameters = d_DisplayParameters(r);
    const x2 = r.get(1);
    e = 2 + (x2);
  }
  if (e !== 2) throw BAIL;
  const x3 = r.get(4);
  if ((x3 & 0xb) !== 0x0) throw BAIL;
  const MeterInfoRequested = (x3 >>> 2 & 1) !== 0;
  const EVPresentVoltage = d_RationalNumber(r);
  const x4 = r.get(3);
  e = 4 + (x4);
  let BPT_Dynamic_DC_CLReqControlMode: BPT_Dynamic_DC_CLReqControlMode | undefined = undefined;
  let BPT_Scheduled_DC_CLReqControlMode: BPT_Scheduled_DC_CLReqControlMode | undefined = undefined;
  let CLReqControlMode: CLReqControlMode | undefined = undefined;
  let Dynamic_DC_CLReqControlMode: Dynamic_DC_CLReqControlMode | undefined = undefined;
  let Scheduled_DC_CLReqControlMode: Scheduled_DC_CLReqControlMode | undefined = undefined;
  if (e === 4) {
    BPT_Dynamic_DC_CLReqControlMode = d_BPT_Dynamic_DC_CLReqControlMode(r);
  } else if (e === 5) {
    BPT_Scheduled_DC_CLReqControlMode = d_BPT_Scheduled_DC_CLReqControlMode(r);
  } else if (e === 6) {
    CLReqControlMode = d_CLReqControlMode(r);
  } else if (e === 7) {
    Dynamic_DC_CLReqControlMode = d_Dynamic_DC_CLReqControlMode(r);
  } else if (e === 8) {
    Scheduled_DC_CLReqControlMode = d_Scheduled_DC_CLReqControlMode(r);
  } else throw BAIL;
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  return { Header, DisplayParameters, MeterInfoRequested, EVPresentVoltage, BPT_Dynamic_DC_CLReqControlMode, BPT_Scheduled_DC_CLReqControlMode, CLReqControlMode, Dynamic_DC_CLReqControlMode, Scheduled_DC_CLReqControlMode };
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
function d_CLReqControlMode(r: Reader): CLReqControlMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_Scheduled_DC_CLReqControlMode(r: Reader): Scheduled_DC_CLReqControlMode {
  const x0 = r.get(3);
  let e = x0;
  let EVTargetEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 0) {
    EVTargetEnergyRequest = d_RationalNumber(r);
    const x1 = r.get(2);
    e = 1 + (x1);
  }
  let EVMaximumEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVMaximumEnergyRequest = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let EVMinimumEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVMinimumEnergyRequest = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVTargetCurrent = d_RationalNumber(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVTargetVoltage = d_RationalNumber(r);
  const x5 = r.get(3);
  e = 5 + (x5);
  let EVMaximumChargePower: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVMaximumChargePower = d_RationalNumber(r);
    const x6 = r.get(3);
    e = 6 + (x6);
  }
  let EVMinimumChargePower: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVMinimumChargePower = d_RationalNumber(r);
    const x7 = r.get(3);
    e = 7 + (x7);
  }
  let EVMaximumChargeCurrent: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVMaximumChargeCurrent = d_RationalNumber(r);
    const x8 = r.get(2);
    e = 8 + (x8);
  }
  let EVMaximumVoltage: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVMaximumVoltage = d_RationalNumber(r);
    const x9 = r.get(2);
    e = 9 + (x9);
  }
  let EVMinimumVoltage: RationalNumber | undefined = undefined;
  if (e === 9) {
    EVMinimumVoltage = d_RationalNumber(r);
    const x10 = r.get(1);
    e = 10 + (x10);
  }
  if (e !== 10) throw BAIL;
  return { EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest, EVTargetCurrent, EVTargetVoltage, EVMaximumChargePower, EVMinimumChargePower, EVMaximumChargeCurrent, EVMaximumVoltage, EVMinimumVoltage };
}
function d_BPT_Scheduled_DC_CLReqControlMode(r: Reader): BPT_Scheduled_DC_CLReqControlMode {
  const x0 = r.get(3);
  let e = x0;
  let EVTargetEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 0) {
    EVTargetEnergyRequest = d_RationalNumber(r);
    const x1 = r.get(2);
    e = 1 + (x1);
  }
  let EVMaximumEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVMaximumEnergyRequest = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let EVMinimumEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVMinimumEnergyRequest = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVTargetCurrent = d_RationalNumber(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVTargetVoltage = d_RationalNumber(r);
  const x5 = r.get(4);
  e = 5 + (x5);
  let EVMaximumChargePower: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVMaximumChargePower = d_RationalNumber(r);
    const x6 = r.get(4);
    e = 6 + (x6);
  }
  let EVMinimumChargePower: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVMinimumChargePower = d_RationalNumber(r);
    const x7 = r.get(3);
    e = 7 + (x7);
  }
  let EVMaximumChargeCurrent: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVMaximumChargeCurrent = d_RationalNumber(r);
    const x8 = r.get(3);
    e = 8 + (x8);
  }
  let EVMaximumVoltage: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVMaximumVoltage = d_RationalNumber(r);
    const x9 = r.get(3);
    e = 9 + (x9);
  }
  let EVMinimumVoltage: RationalNumber | undefined = undefined;
  if (e === 9) {
    EVMinimumVoltage = d_RationalNumber(r);
    const x10 = r.get(3);
    e = 10 + (x10);
  }
  let EVMaximumDischargePower: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVMaximumDischargePower = d_RationalNumber(r);
    const x11 = r.get(2);
    e = 11 + (x11);
  }
  let EVMinimumDischargePower: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVMinimumDischargePower = d_RationalNumber(r);
    const x12 = r.get(2);
    e = 12 + (x12);
  }
  let EVMaximumDischargeCurrent: RationalNumber | undefined = undefined;
  if (e === 12) {
    EVMaximumDischargeCurrent = d_RationalNumber(r);
    const x13 = r.get(1);
    e = 13 + (x13);
  }
  if (e !== 13) throw BAIL;
  return { EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest, EVTargetCurrent, EVTargetVoltage, EVMaximumChargePower, EVMinimumChargePower, EVMaximumChargeCurrent, EVMaximumVoltage, EVMinimumVoltage, EVMaximumDischargePower, EVMinimumDischargePower, EVMaximumDischargeCurrent };
}
function d_Dynamic_DC_CLReqControlMode(r: Reader): Dynamic_DC_CLReqControlMode {
  const x0 = r.get(2);
  let e = x0;
  let DepartureTime: number | undefined = undefined;
  if (e === 0) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    DepartureTime = r.uint();
    if (DepartureTime > 4294967295) throw BAIL;
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 1 + (x2 & 1);
  }
  if (e !== 1) throw BAIL;
  const EVTargetEnergyRequest = d_RationalNumber(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVMaximumEnergyRequest = d_RationalNumber(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVMinimumEnergyRequest = d_RationalNumber(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  const EVMaximumChargePower = d_RationalNumber(r);
  const x6 = r.get(1);
  if (x6 !== 0) throw BAIL;
  const EVMinimumChargePower = d_RationalNumber(r);
  const x7 = r.get(1);
  if (x7 !== 0) throw BAIL;
  const EVMaximumChargeCurrent = d_RationalNumber(r);
  const x8 = r.get(1);
  if (x8 !== 0) throw BAIL;
  const EVMaximumVoltage = d_RationalNumber(r);
  const x9 = r.get(1);
  if (x9 !== 0) throw BAIL;
  const EVMinimumVoltage = d_RationalNumber(r);
  const x10 = r.get(1);
  if (x10 !== 0) throw BAIL;
  return { DepartureTime, EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest, EVMaximumChargePower, EVMinimumChargePower, EVMaximumChargeCurrent, EVMaximumVoltage, EVMinimumVoltage };
}
function d_BPT_Dynamic_DC_CLReqControlMode(r: Reader): BPT_Dynamic_DC_CLReqControlMode {
  const x0 = r.get(2);
  let e = x0;
  let DepartureTime: number | undefined = undefined;
  if (e === 0) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    DepartureTime = r.uint();
    if (DepartureTime > 4294967295) throw BAIL;
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 1 + (x2 & 1);
  }
  if (e !== 1) throw BAIL;
  const EVTargetEnergyRequest = d_RationalNumber(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVMaximumEnergyRequest = d_RationalNumber(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVMinimumEnergyRequest = d_RationalNumber(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  const EVMaximumChargePower = d_RationalNumber(r);
  const x6 = r.get(1);
  if (x6 !== 0) throw BAIL;
  const EVMinimumChargePower = d_RationalNumber(r);
  const x7 = r.get(1);
  if (x7 !== 0) throw BAIL;
  const EVMaximumChargeCurrent = d_RationalNumber(r);
  const x8 = r.get(1);
  if (x8 !== 0) throw BAIL;
  const EVMaximumVoltage = d_RationalNumber(r);
  const x9 = r.get(1);
  if (x9 !== 0) throw BAIL;
  const EVMinimumVoltage = d_RationalNumber(r);
  const x10 = r.get(1);
  if (x10 !== 0) throw BAIL;
  const EVMaximumDischargePower = d_RationalNumber(r);
  const x11 = r.get(1);
  if (x11 !== 0) throw BAIL;
  const EVMinimumDischargePower = d_RationalNumber(r);
  const x12 = r.get(1);
  if (x12 !== 0) throw BAIL;
  const EVMaximumDischargeCurrent = d_RationalNumber(r);
  const x13 = r.get(2);
  e = 12 + (x13);
  let EVMaximumV2XEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 12) {
    EVMaximumV2XEnergyRequest = d_RationalNumber(r);
    const x14 = r.get(2);
    e = 13 + (x14);
  }
  let EVMinimumV2XEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 13) {
    EVMinimumV2XEnergyRequest = d_RationalNumber(r);
    const x15 = r.get(1);
    e = 14 + (x15);
  }
  if (e !== 14) throw BAIL;
  return { DepartureTime, EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest, EVMaximumChargePower, EVMinimumChargePower, EVMaximumChargeCurrent, EVMaximumVoltage, EVMinimumVoltage, EVMaximumDischargePower, EVMinimumDischargePower, EVMaximumDischargeCurrent, EVMaximumV2XEnergyRequest, EVMinimumV2XEnergyRequest };
}
function d_DC_ChargeLoopRes(r: Reader): DC_ChargeLoopRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(12);
  if ((x1 & 0xc08) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 4 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  let e = 2 + (x1 & 7);
  let EVSEStatus: EVSEStatus | undefined = undefined;
  if (e === 2) {
    EVSEStatus = d_EVSEStatus(r);
    const x2 = r.get(2);
    e = 3 + (x2);
  }
  let MeterInfo: MeterInfo | undefined = undefined;
  if (e === 3) {
    MeterInfo = d_MeterInfo(r);
    const x3 = r.get(2);
    e = 4 + (x3);
  }
  let Receipt: Receipt | undefined = undefined;
  if (e === 4) {
    Receipt = d_Receipt(r);
    const x4 = r.get(1);
    e = 5 + (x4);
  }
  if (e !== 5) throw BAIL;
  const EVSEPresentCurrent = d_RationalNumber(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  const EVSEPresentVoltage = d_RationalNumber(r);
  const x6 = r.get(15);
  if ((x6 & 0x6ee8) !== 0x0) throw BAIL;
  const EVSEPowerLimitAchieved = (x6 >>> 12 & 1) !== 0;
  const EVSECurrentLimitAchieved = (x6 >>> 8 & 1) !== 0;
  const EVSEVoltageLimitAchieved = (x6 >>> 4 & 1) !== 0;
  e = 10 + (x6 & 7);
  let BPT_Dynamic_DC_CLResControlMode: BPT_Dynamic_DC_CLResControlMode | undefined = undefined;
  let BPT_Scheduled_DC_CLResControlMode: BPT_Scheduled_DC_CLResControlMode | undefined = undefined;
  let CLResControlMode: CLResControlMode | undefined = undefined;
  let Dynamic_DC_CLResControlMode: Dynamic_DC_CLResControlMode | undefined = undefined;
  let Scheduled_DC_CLResControlMode: Scheduled_DC_CLResControlMode | undefined = undefined;
  if (e === 10) {
    BPT_Dynamic_DC_CLResControlMode = d_BPT_Dynamic_DC_CLResControlMode(r);
  } else if (e === 11) {
    BPT_Scheduled_DC_CLResControlMode = d_BPT_Scheduled_DC_CLResControlMode(r);
  } else if (e === 12) {
    CLResControlMode = d_CLResControlMode(r);
  } else if (e === 13) {
    Dynamic_DC_CLResControlMode = d_Dynamic_DC_CLResControlMode(r);
  } else if (e === 14) {
    Scheduled_DC_CLResControlMode = d_Scheduled_DC_CLResControlMode(r);
  } else throw BAIL;
  const x7 = r.get(1);
  if (x7 !== 0) throw BAIL;
  return { Header, ResponseCode, EVSEStatus, MeterInfo, Receipt, EVSEPresentCurrent, EVSEPresentVoltage, EVSEPowerLimitAchieved, EVSECurrentLimitAchieved, EVSEVoltageLimitAchieved, BPT_Dynamic_DC_CLResControlMode, BPT_Scheduled_DC_CLResControlMode, CLResControlMode, Dynamic_DC_CLResControlMode, Scheduled_DC_CLResControlMode };
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
  const MeterID = r.string(32);
  const x1 = r.get(3);
  if (x1 !== 0) throw BAIL;
  const ChargedEnergyReadingWh = r.big();
  const x2 = r.get(4);
  if ((x2 & 0x8) !== 0x0) throw BAIL;
  let e = 2 + (x2 & 7);
  let BPT_DischargedEnergyReadingWh: number | bigint | undefined = undefined;
  if (e === 2) {
    const x3 = r.get(1);
    if (x3 !== 0) throw BAIL;
    BPT_DischargedEnergyReadingWh = r.big();
    const x4 = r.get(4);
    if ((x4 & 0x8) !== 0x0) throw BAIL;
    e = 3 + (x4 & 7);
  }
  let CapacitiveEnergyReadingVARh: number | bigint | undefined = undefined;
  if (e === 3) {
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
    CapacitiveEnergyReadingVARh = r.big();
    const x6 = r.get(4);
    if ((x6 & 0x8) !== 0x0) throw BAIL;
    e = 4 + (x6 & 7);
  }
  let BPT_InductiveEnergyReadingVARh: number | bigint | undefined = undefined;
  if (e === 4) {
    const x7 = r.get(1);
    if (x7 !== 0) throw BAIL;
    BPT_InductiveEnergyReadingVARh = r.big();
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
    MeterTimestamp = r.big();
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
  const TimeAnchor = r.big();
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
function d_CLResControlMode(r: Reader): CLResControlMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_Scheduled_DC_CLResControlMode(r: Reader): Scheduled_DC_CLResControlMode {
  const x0 = r.get(3);
  let e = x0;
  let EVSEMaximumChargePower: RationalNumber | undefined = undefined;
  if (e === 0) {
    EVSEMaximumChargePower = d_RationalNumber(r);
    const x1 = r.get(3);
    e = 1 + (x1);
  }
  let EVSEMinimumChargePower: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVSEMinimumChargePower = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let EVSEMaximumChargeCurrent: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVSEMaximumChargeCurrent = d_RationalNumber(r);
    const x3 = r.get(2);
    e = 3 + (x3);
  }
  let EVSEMaximumVoltage: RationalNumber | undefined = undefined;
  if (e === 3) {
    EVSEMaximumVoltage = d_RationalNumber(r);
    const x4 = r.get(1);
    e = 4 + (x4);
  }
  if (e !== 4) throw BAIL;
  return { EVSEMaximumChargePower, EVSEMinimumChargePower, EVSEMaximumChargeCurrent, EVSEMaximumVoltage };
}
function d_BPT_Scheduled_DC_CLResControlMode(r: Reader): BPT_Scheduled_DC_CLResControlMode {
  const x0 = r.get(4);
  let e = x0;
  let EVSEMaximumChargePower: RationalNumber | undefined = undefined;
  if (e === 0) {
    EVSEMaximumChargePower = d_RationalNumber(r);
    const x1 = r.get(4);
    e = 1 + (x1);
  }
  let EVSEMinimumChargePower: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVSEMinimumChargePower = d_RationalNumber(r);
    const x2 = r.get(3);
    e = 2 + (x2);
  }
  let EVSEMaximumChargeCurrent: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVSEMaximumChargeCurrent = d_RationalNumber(r);
    const x3 = r.get(3);
    e = 3 + (x3);
  }
  let EVSEMaximumVoltage: RationalNumber | undefined = undefined;
  if (e === 3) {
    EVSEMaximumVoltage = d_RationalNumber(r);
    const x4 = r.get(3);
    e = 4 + (x4);
  }
  let EVSEMaximumDischargePower: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVSEMaximumDischargePower = d_RationalNumber(r);
    const x5 = r.get(3);
    e = 5 + (x5);
  }
  let EVSEMinimumDischargePower: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVSEMinimumDischargePower = d_RationalNumber(r);
    const x6 = r.get(2);
    e = 6 + (x6);
  }
  let EVSEMaximumDischargeCurrent: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVSEMaximumDischargeCurrent = d_RationalNumber(r);
    const x7 = r.get(2);
    e = 7 + (x7);
  }
  let EVSEMinimumVoltage: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVSEMinimumVoltage = d_RationalNumber(r);
    const x8 = r.get(1);
    e = 8 + (x8);
  }
  if (e !== 8) throw BAIL;
  return { EVSEMaximumChargePower, EVSEMinimumChargePower, EVSEMaximumChargeCurrent, EVSEMaximumVoltage, EVSEMaximumDischargePower, EVSEMinimumDischargePower, EVSEMaximumDischargeCurrent, EVSEMinimumVoltage };
}
function d_Dynamic_DC_CLResControlMode(r: Reader): Dynamic_DC_CLResControlMode {
  const x0 = r.get(3);
  let e = x0;
  let DepartureTime: number | undefined = undefined;
  if (e === 0) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    DepartureTime = r.uint();
    if (DepartureTime > 4294967295) throw BAIL;
    const x2 = r.get(4);
    if ((x2 & 0x8) !== 0x0) throw BAIL;
    e = 1 + (x2 & 7);
  }
  let MinimumSOC: number | undefined = undefined;
  if (e === 1) {
    const x3 = r.get(11);
    if ((x3 & 0x404) !== 0x0) throw BAIL;
    MinimumSOC = x3 >>> 3 & 127;
    if (MinimumSOC > 100) throw BAIL;
    e = 2 + (x3 & 3);
  }
  let TargetSOC: number | undefined = undefined;
  if (e === 2) {
    const x4 = r.get(11);
    if ((x4 & 0x404) !== 0x0) throw BAIL;
    TargetSOC = x4 >>> 3 & 127;
    if (TargetSOC > 100) throw BAIL;
    e = 3 + (x4 & 3);
  }
  let AckMaxDelay: number | undefined = undefined;
  if (e === 3) {
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
    AckMaxDelay = r.uint();
    if (AckMaxDelay > 65535) throw BAIL;
    const x6 = r.get(2);
    if ((x6 & 0x2) !== 0x0) throw BAIL;
    e = 4 + (x6 & 1);
  }
  if (e !== 4) throw BAIL;
  const EVSEMaximumChargePower = d_RationalNumber(r);
  const x7 = r.get(1);
  if (x7 !== 0) throw BAIL;
  const EVSEMinimumChargePower = d_RationalNumber(r);
  const x8 = r.get(1);
  if (x8 !== 0) throw BAIL;
  const EVSEMaximumChargeCurrent = d_RationalNumber(r);
  const x9 = r.get(1);
  if (x9 !== 0) throw BAIL;
  const EVSEMaximumVoltage = d_RationalNumber(r);
  const x10 = r.get(1);
  if (x10 !== 0) throw BAIL;
  return { DepartureTime, MinimumSOC, TargetSOC, AckMaxDelay, EVSEMaximumChargePower, EVSEMinimumChargePower, EVSEMaximumChargeCurrent, EVSEMaximumVoltage };
}
function d_BPT_Dynamic_DC_CLResControlMode(r: Reader): BPT_Dynamic_DC_CLResControlMode {
  const x0 = r.get(3);
  let e = x0;
  let DepartureTime: number | undefined = undefined;
  if (e === 0) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    DepartureTime = r.uint();
    if (DepartureTime > 4294967295) throw BAIL;
    const x2 = r.get(4);
    if ((x2 & 0x8) !== 0x0) throw BAIL;
    e = 1 + (x2 & 7);
  }
  let MinimumSOC: number | undefined = undefined;
  if (e === 1) {
    const x3 = r.get(11);
    if ((x3 & 0x404) !== 0x0) throw BAIL;
    MinimumSOC = x3 >>> 3 & 127;
    if (MinimumSOC > 100) throw BAIL;
    e = 2 + (x3 & 3);
  }
  let TargetSOC: number | undefined = undefined;
  if (e === 2) {
    const x4 = r.get(11);
    if ((x4 & 0x404) !== 0x0) throw BAIL;
    TargetSOC = x4 >>> 3 & 127;
    if (TargetSOC > 100) throw BAIL;
    e = 3 + (x4 & 3);
  }
  let AckMaxDelay: number | undefined = undefined;
  if (e === 3) {
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
    AckMaxDelay = r.uint();
    if (AckMaxDelay > 65535) throw BAIL;
    const x6 = r.get(2);
    if ((x6 & 0x2) !== 0x0) throw BAIL;
    e = 4 + (x6 & 1);
  }
  if (e !== 4) throw BAIL;
  const EVSEMaximumChargePower = d_RationalNumber(r);
  const x7 = r.get(1);
  if (x7 !== 0) throw BAIL;
  const EVSEMinimumChargePower = d_RationalNumber(r);
  const x8 = r.get(1);
  if (x8 !== 0) throw BAIL;
  const EVSEMaximumChargeCurrent = d_RationalNumber(r);
  const x9 = r.get(1);
  if (x9 !== 0) throw BAIL;
  const EVSEMaximumVoltage = d_RationalNumber(r);
  const x10 = r.get(1);
  if (x10 !== 0) throw BAIL;
  const EVSEMaximumDischargePower = d_RationalNumber(r);
  const x11 = r.get(1);
  if (x11 !== 0) throw BAIL;
  const EVSEMinimumDischargePower = d_RationalNumber(r);
  const x12 = r.get(1);
  if (x12 !== 0) throw BAIL;
  const EVSEMaximumDischargeCurrent = d_RationalNumber(r);
  const x13 = r.get(1);
  if (x13 !== 0) throw BAIL;
  const EVSEMinimumVoltage = d_RationalNumber(r);
  const x14 = r.get(1);
  if (x14 !== 0) throw BAIL;
  return { DepartureTime, MinimumSOC, TargetSOC, AckMaxDelay, EVSEMaximumChargePower, EVSEMinimumChargePower, EVSEMaximumChargeCurrent, EVSEMaximumVoltage, EVSEMaximumDischargePower, EVSEMinimumDischargePower, EVSEMaximumDischargeCurrent, EVSEMinimumVoltage };
}
function d_DC_WeldingDetectionReq(r: Reader): DC_WeldingDetectionReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(6);
  if ((x1 & 0x33) !== 0x0) throw BAIL;
  const uEVProcessing = n_processingType[x1 >>> 2 & 3];
  if (uEVProcessing === undefined) throw BAIL;
  const EVProcessing = uEVProcessing;
  return { Header, EVProcessing };
}
function d_DC_WeldingDetectionRes(r: Reader): DC_WeldingDetectionRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(10);
  if ((x1 & 0x303) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 2 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const EVSEPresentVoltage = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, ResponseCode, EVSEPresentVoltage };
}
function d_Manifest(r: Reader): Manifest {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(Infinity);
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
    Id = r.string(Infinity);
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
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  if (e !== 1) throw BAIL;
  const Target = r.string(Infinity);
  const x2 = r.get(2);
  if (x2 !== 1) throw BAIL;
  return { Id, Target, $any: undefined };
}
/** Every message of the set by its root element. */
export type Iso20DcMessage =
  | { root: "BPT_DC_CPDReqEnergyTransferMode"; value: BPT_DC_CPDReqEnergyTransferMode }
  | { root: "BPT_DC_CPDResEnergyTransferMode"; value: BPT_DC_CPDResEnergyTransferMode }
  | { root: "BPT_Dynamic_DC_CLReqControlMode"; value: BPT_Dynamic_DC_CLReqControlMode }
  | { root: "BPT_Dynamic_DC_CLResControlMode"; value: BPT_Dynamic_DC_CLResControlMode }
  | { root: "BPT_Scheduled_DC_CLReqControlMode"; value: BPT_Scheduled_DC_CLReqControlMode }
  | { root: "BPT_Scheduled_DC_CLResControlMode"; value: BPT_Scheduled_DC_CLResControlMode }
  | { root: "CLReqControlMode"; value: CLReqControlMode }
  | { root: "CLResControlMode"; value: CLResControlMode }
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "DC_CPDReqEnergyTransferMode"; value: DC_CPDReqEnergyTransferMode }
  | { root: "DC_CPDResEnergyTransferMode"; value: DC_CPDResEnergyTransferMode }
  | { root: "DC_CableCheckReq"; value: DC_CableCheckReq }
  | { root: "DC_CableCheckRes"; value: DC_CableCheckRes }
  | { root: "DC_ChargeLoopReq"; value: DC_ChargeLoopReq }
  | { root: "DC_ChargeLoopRes"; value: DC_ChargeLoopRes }
  | { root: "DC_ChargeParameterDiscoveryReq"; value: DC_ChargeParameterDiscoveryReq }
  | { root: "DC_ChargeParameterDiscoveryRes"; value: DC_ChargeParameterDiscoveryRes }
  | { root: "DC_PreChargeReq"; value: DC_PreChargeReq }
  | { root: "DC_PreChargeRes"; value: DC_PreChargeRes }
  | { root: "DC_WeldingDetectionReq"; value: DC_WeldingDetectionReq }
  | { root: "DC_WeldingDetectionRes"; value: DC_WeldingDetectionRes }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "Dynamic_DC_CLReqControlMode"; value: Dynamic_DC_CLReqControlMode }
  | { root: "Dynamic_DC_CLResControlMode"; value: Dynamic_DC_CLResControlMode }
  | { root: "KeyInfo"; value: KeyInfo }
  | { root: "KeyValue"; value: KeyValue }
  | { root: "Manifest"; value: Manifest }
  | { root: "Object"; value: Object }
  | { root: "PGPData"; value: PGPData }
  | { root: "RSAKeyValue"; value: RSAKeyValue }
  | { root: "Reference"; value: Reference }
  | { root: "RetrievalMethod"; value: RetrievalMethod }
  | { root: "SPKIData"; value: SPKIData }
  | { root: "Scheduled_DC_CLReqControlMode"; value: Scheduled_DC_CLReqControlMode }
  | { root: "Scheduled_DC_CLResControlMode"; value: Scheduled_DC_CLResControlMode }
  | { root: "Signature"; value: Signature }
  | { root: "SignatureMethod"; value: SignatureMethod }
  | { root: "SignatureProperties"; value: SignatureProperties }
  | { root: "SignatureProperty"; value: SignatureProperty }
  | { root: "SignatureValue"; value: SignatureValue }
  | { root: "SignedInfo"; value: SignedInfo }
  | { root: "Transform"; value: Transform }
  | { root: "Transforms"; value: Transforms }
  | { root: "X509Data"; value: X509Data };
const ENC = new Map<string, (w: Writer, v: never) => void>([
  ["BPT_DC_CPDReqEnergyTransferMode", (w, v) => e_BPT_DC_CPDReqEnergyTransferMode(head(w, 0), v, 0, 0)],
  ["BPT_DC_CPDResEnergyTransferMode", (w, v) => e_BPT_DC_CPDResEnergyTransferMode(head(w, 1), v, 0, 0)],
  ["BPT_Dynamic_DC_CLReqControlMode", (w, v) => e_BPT_Dynamic_DC_CLReqControlMode(head(w, 2), v, 0, 0)],
  ["BPT_Dynamic_DC_CLResControlMode", (w, v) => e_BPT_Dynamic_DC_CLResControlMode(head(w, 3), v, 0, 0)],
  ["BPT_Scheduled_DC_CLReqControlMode", (w, v) => e_BPT_Scheduled_DC_CLReqControlMode(head(w, 4), v, 0, 0)],
  ["BPT_Scheduled_DC_CLResControlMode", (w, v) => e_BPT_Scheduled_DC_CLResControlMode(head(w, 5), v, 0, 0)],
  ["CLReqControlMode", (w, v) => e_CLReqControlMode(head(w, 6), v, 0, 0)],
  ["CLResControlMode", (w, v) => e_CLResControlMode(head(w, 7), v, 0, 0)],
  ["CanonicalizationMethod", (w, v) => e_CanonicalizationMethod(head(w, 8), v, 0, 0)],
  ["DC_CPDReqEnergyTransferMode", (w, v) => e_DC_CPDReqEnergyTransferMode(head(w, 9), v, 0, 0)],
  ["DC_CPDResEnergyTransferMode", (w, v) => e_DC_CPDResEnergyTransferMode(head(w, 10), v, 0, 0)],
  ["DC_CableCheckReq", (w, v) => e_DC_CableCheckReq(head(w, 11), v, 0, 0)],
  ["DC_CableCheckRes", (w, v) => e_DC_CableCheckRes(head(w, 12), v, 0, 0)],
  ["DC_ChargeLoopReq", (w, v) => e_DC_ChargeLoopReq(head(w, 13), v, 0, 0)],
  ["DC_ChargeLoopRes", (w, v) => e_DC_ChargeLoopRes(head(w, 14), v, 0, 0)],
  ["DC_ChargeParameterDiscoveryReq", (w, v) => e_DC_ChargeParameterDiscoveryReq(head(w, 15), v, 0, 0)],
  ["DC_ChargeParameterDiscoveryRes", (w, v) => e_DC_ChargeParameterDiscoveryRes(head(w, 16), v, 0, 0)],
  ["DC_PreChargeReq", (w, v) => e_DC_PreChargeReq(head(w, 17), v, 0, 0)],
  ["DC_PreChargeRes", (w, v) => e_DC_PreChargeRes(head(w, 18), v, 0, 0)],
  ["DC_WeldingDetectionReq", (w, v) => e_DC_WeldingDetectionReq(head(w, 19), v, 0, 0)],
  ["DC_WeldingDetectionRes", (w, v) => e_DC_WeldingDetectionRes(head(w, 20), v, 0, 0)],
  ["DSAKeyValue", (w, v) => e_DSAKeyValue(head(w, 21), v, 0, 0)],
  ["DigestMethod", (w, v) => e_DigestMethod(head(w, 22), v, 0, 0)],
  ["Dynamic_DC_CLReqControlMode", (w, v) => e_Dynamic_DC_CLReqControlMode(head(w, 24), v, 0, 0)],
  ["Dynamic_DC_CLResControlMode", (w, v) => e_Dynamic_DC_CLResControlMode(head(w, 25), v, 0, 0)],
  ["KeyInfo", (w, v) => e_KeyInfo(head(w, 26), v, 0, 0)],
  ["KeyValue", (w, v) => e_KeyValue(head(w, 28), v, 0, 0)],
  ["Manifest", (w, v) => e_Manifest(head(w, 29), v, 0, 0)],
  ["Object", (w, v) => e_Object(head(w, 31), v, 0, 0)],
  ["PGPData", (w, v) => e_PGPData(head(w, 32), v, 0, 0)],
  ["RSAKeyValue", (w, v) => e_RSAKeyValue(head(w, 33), v, 0, 0)],
  ["Reference", (w, v) => e_Reference(head(w, 34), v, 0, 0)],
  ["RetrievalMethod", (w, v) => e_RetrievalMethod(head(w, 35), v, 0, 0)],
  ["SPKIData", (w, v) => e_SPKIData(head(w, 36), v, 0, 0)],
  ["Scheduled_DC_CLReqControlMode", (w, v) => e_Scheduled_DC_CLReqControlMode(head(w, 37), v, 0, 0)],
  ["Scheduled_DC_CLResControlMode", (w, v) => e_Scheduled_DC_CLResControlMode(head(w, 38), v, 0, 0)],
  ["Signature", (w, v) => e_Signature(head(w, 39), v, 0, 0)],
  ["SignatureMethod", (w, v) => e_SignatureMethod(head(w, 40), v, 0, 0)],
  ["SignatureProperties", (w, v) => e_SignatureProperties(head(w, 41), v, 0, 0)],
  ["SignatureProperty", (w, v) => e_SignatureProperty(head(w, 42), v, 0, 0)],
  ["SignatureValue", (w, v) => e_SignatureValue(head(w, 43), v, 0, 0)],
  ["SignedInfo", (w, v) => e_SignedInfo(head(w, 44), v, 0, 0)],
  ["Transform", (w, v) => e_Transform(head(w, 45), v, 0, 0)],
  ["Transforms", (w, v) => e_Transforms(head(w, 46), v, 0, 0)],
  ["X509Data", (w, v) => e_X509Data(head(w, 47), v, 0, 0)],
]);
function head(w: Writer, code: number): Writer {
  w.put(14, 8192 + code);
  return w;
}
/** Encodes at an octet of the writer's buffer; the number of octets written. */
export function encodeTo(w: Writer, root: string, value: unknown, octet = 0): number {
  w.start(octet);
  const encode = ENC.get(root);
  if (encode === undefined) throw BAIL;
  encode(w, value as never);
  return ((w.p + 7) >>> 3) - octet;
}
export function decodeFrom(r: Reader, input: Uint8Array): { root: string; value: unknown } {
  r.load(input);
  let root: string, value: unknown;
  switch (r.get(14)) {
    case 8192:
      root = "BPT_DC_CPDReqEnergyTransferMode", value = d_BPT_DC_CPDReqEnergyTransferMode(r);
      break;
    case 8193:
      root = "BPT_DC_CPDResEnergyTransferMode", value = d_BPT_DC_CPDResEnergyTransferMode(r);
      break;
    case 8194:
      root = "BPT_Dynamic_DC_CLReqControlMode", value = d_BPT_Dynamic_DC_CLReqControlMode(r);
      break;
    case 8195:
      root = "BPT_Dynamic_DC_CLResControlMode", value = d_BPT_Dynamic_DC_CLResControlMode(r);
      break;
    case 8196:
      root = "BPT_Scheduled_DC_CLReqControlMode", value = d_BPT_Scheduled_DC_CLReqControlMode(r);
      break;
    case 8197:
      root = "BPT_Scheduled_DC_CLResControlMode", value = d_BPT_Scheduled_DC_CLResControlMode(r);
      break;
    case 8198:
      root = "CLReqControlMode", value = d_CLReqControlMode(r);
      break;
    case 8199:
      root = "CLResControlMode", value = d_CLResControlMode(r);
      break;
    case 8200:
      root = "CanonicalizationMethod", value = d_CanonicalizationMethod(r);
      break;
    case 8201:
      root = "DC_CPDReqEnergyTransferMode", value = d_DC_CPDReqEnergyTransferMode(r);
      break;
    case 8202:
      root = "DC_CPDResEnergyTransferMode", value = d_DC_CPDResEnergyTransferMode(r);
      break;
    case 8203:
      root = "DC_CableCheckReq", value = d_DC_CableCheckReq(r);
      break;
    case 8204:
      root = "DC_CableCheckRes", value = d_DC_CableCheckRes(r);
      break;
    case 8205:
      root = "DC_ChargeLoopReq", value = d_DC_ChargeLoopReq(r);
      break;
    case 8206:
      root = "DC_ChargeLoopRes", value = d_DC_ChargeLoopRes(r);
      break;
    case 8207:
      root = "DC_ChargeParameterDiscoveryReq", value = d_DC_ChargeParameterDiscoveryReq(r);
      break;
    case 8208:
      root = "DC_ChargeParameterDiscoveryRes", value = d_DC_ChargeParameterDiscoveryRes(r);
      break;
    case 8209:
      root = "DC_PreChargeReq", value = d_DC_PreChargeReq(r);
      break;
    case 8210:
      root = "DC_PreChargeRes", value = d_DC_PreChargeRes(r);
      break;
    case 8211:
      root = "DC_WeldingDetectionReq", value = d_DC_WeldingDetectionReq(r);
      break;
    case 8212:
      root = "DC_WeldingDetectionRes", value = d_DC_WeldingDetectionRes(r);
      break;
    case 8213:
      root = "DSAKeyValue", value = d_DSAKeyValue(r);
      break;
    case 8214:
      root = "DigestMethod", value = d_DigestMethod(r);
      break;
    case 8216:
      root = "Dynamic_DC_CLReqControlMode", value = d_Dynamic_DC_CLReqControlMode(r);
      break;
    case 8217:
      root = "Dynamic_DC_CLResControlMode", value = d_Dynamic_DC_CLResControlMode(r);
      break;
    case 8218:
      root = "KeyInfo", value = d_KeyInfo(r);
      break;
    case 8220:
      root = "KeyValue", value = d_KeyValue(r);
      break;
    case 8221:
      root = "Manifest", value = d_Manifest(r);
      break;
    case 8223:
      root = "Object", value = d_Object(r);
      break;
    case 8224:
      root = "PGPData", value = d_PGPData(r);
      break;
    case 8225:
      root = "RSAKeyValue", value = d_RSAKeyValue(r);
      break;
    case 8226:
      root = "Reference", value = d_Reference(r);
      break;
    case 8227:
      root = "RetrievalMethod", value = d_RetrievalMethod(r);
      break;
    case 8228:
      root = "SPKIData", value = d_SPKIData(r);
      break;
    case 8229:
      root = "Scheduled_DC_CLReqControlMode", value = d_Scheduled_DC_CLReqControlMode(r);
      break;
    case 8230:
      root = "Scheduled_DC_CLResControlMode", value = d_Scheduled_DC_CLResControlMode(r);
      break;
    case 8231:
      root = "Signature", value = d_Signature(r);
      break;
    case 8232:
      root = "SignatureMethod", value = d_SignatureMethod(r);
      break;
    case 8233:
      root = "SignatureProperties", value = d_SignatureProperties(r);
      break;
    case 8234:
      root = "SignatureProperty", value = d_SignatureProperty(r);
      break;
    case 8235:
      root = "SignatureValue", value = d_SignatureValue(r);
      break;
    case 8236:
      root = "SignedInfo", value = d_SignedInfo(r);
      break;
    case 8237:
      root = "Transform", value = d_Transform(r);
      break;
    case 8238:
      root = "Transforms", value = d_Transforms(r);
      break;
    case 8239:
      root = "X509Data", value = d_X509Data(r);
      break;
    default:
      throw BAIL;
  }
  if (r.p > r.end || r.end - r.p >= 8) throw BAIL;
  return { root, value };
}
