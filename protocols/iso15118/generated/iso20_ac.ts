// Generated, do not edit.
import { BAIL, bit, codeOf, codesOf } from "../../exi/bail.ts";
import type { Reader } from "../../exi/reader.ts";
import type { Writer } from "../../exi/writer.ts";
import type { XmlNode } from "../../exi/tree.ts";
export interface AC_ChargeParameterDiscoveryReq {
  Header: MessageHeader;
  AC_CPDReqEnergyTransferMode?: AC_CPDReqEnergyTransferMode | undefined;
  BPT_AC_CPDReqEnergyTransferMode?: BPT_AC_CPDReqEnergyTransferMode | undefined;
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
export interface AC_CPDReqEnergyTransferMode {
  EVMaximumChargePower: RationalNumber;
  EVMaximumChargePower_L2?: RationalNumber | undefined;
  EVMaximumChargePower_L3?: RationalNumber | undefined;
  EVMinimumChargePower: RationalNumber;
  EVMinimumChargePower_L2?: RationalNumber | undefined;
  EVMinimumChargePower_L3?: RationalNumber | undefined;
}
export interface RationalNumber {
  Exponent: number;
  Value: number;
}
export interface BPT_AC_CPDReqEnergyTransferMode {
  EVMaximumChargePower: RationalNumber;
  EVMaximumChargePower_L2?: RationalNumber | undefined;
  EVMaximumChargePower_L3?: RationalNumber | undefined;
  EVMinimumChargePower: RationalNumber;
  EVMinimumChargePower_L2?: RationalNumber | undefined;
  EVMinimumChargePower_L3?: RationalNumber | undefined;
  EVMaximumDischargePower: RationalNumber;
  EVMaximumDischargePower_L2?: RationalNumber | undefined;
  EVMaximumDischargePower_L3?: RationalNumber | undefined;
  EVMinimumDischargePower: RationalNumber;
  EVMinimumDischargePower_L2?: RationalNumber | undefined;
  EVMinimumDischargePower_L3?: RationalNumber | undefined;
}
export interface AC_ChargeParameterDiscoveryRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  AC_CPDResEnergyTransferMode?: AC_CPDResEnergyTransferMode | undefined;
  BPT_AC_CPDResEnergyTransferMode?: BPT_AC_CPDResEnergyTransferMode | undefined;
}
export interface ChargeParameterDiscoveryRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
}
export interface V2GResponse {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
}
export interface AC_CPDResEnergyTransferMode {
  EVSEMaximumChargePower: RationalNumber;
  EVSEMaximumChargePower_L2?: RationalNumber | undefined;
  EVSEMaximumChargePower_L3?: RationalNumber | undefined;
  EVSEMinimumChargePower: RationalNumber;
  EVSEMinimumChargePower_L2?: RationalNumber | undefined;
  EVSEMinimumChargePower_L3?: RationalNumber | undefined;
  EVSENominalFrequency: RationalNumber;
  MaximumPowerAsymmetry?: RationalNumber | undefined;
  EVSEPowerRampLimitation?: RationalNumber | undefined;
  EVSEPresentActivePower?: RationalNumber | undefined;
  EVSEPresentActivePower_L2?: RationalNumber | undefined;
  EVSEPresentActivePower_L3?: RationalNumber | undefined;
}
export interface BPT_AC_CPDResEnergyTransferMode {
  EVSEMaximumChargePower: RationalNumber;
  EVSEMaximumChargePower_L2?: RationalNumber | undefined;
  EVSEMaximumChargePower_L3?: RationalNumber | undefined;
  EVSEMinimumChargePower: RationalNumber;
  EVSEMinimumChargePower_L2?: RationalNumber | undefined;
  EVSEMinimumChargePower_L3?: RationalNumber | undefined;
  EVSENominalFrequency: RationalNumber;
  MaximumPowerAsymmetry?: RationalNumber | undefined;
  EVSEPowerRampLimitation?: RationalNumber | undefined;
  EVSEPresentActivePower?: RationalNumber | undefined;
  EVSEPresentActivePower_L2?: RationalNumber | undefined;
  EVSEPresentActivePower_L3?: RationalNumber | undefined;
  EVSEMaximumDischargePower: RationalNumber;
  EVSEMaximumDischargePower_L2?: RationalNumber | undefined;
  EVSEMaximumDischargePower_L3?: RationalNumber | undefined;
  EVSEMinimumDischargePower: RationalNumber;
  EVSEMinimumDischargePower_L2?: RationalNumber | undefined;
  EVSEMinimumDischargePower_L3?: RationalNumber | undefined;
}
export interface AC_ChargeLoopReq {
  Header: MessageHeader;
  DisplayParameters?: DisplayParameters | undefined;
  MeterInfoRequested: boolean;
  BPT_Dynamic_AC_CLReqControlMode?: BPT_Dynamic_AC_CLReqControlMode | undefined;
  BPT_Scheduled_AC_CLReqControlMode?: BPT_Scheduled_AC_CLReqControlMode | undefined;
  CLReqControlMode?: CLReqControlMode | undefined;
  Dynamic_AC_CLReqControlMode?: Dynamic_AC_CLReqControlMode | undefined;
  Scheduled_AC_CLReqControlMode?: Scheduled_AC_CLReqControlMode | undefined;
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
export interface Scheduled_AC_CLReqControlMode {
  EVTargetEnergyRequest?: RationalNumber | undefined;
  EVMaximumEnergyRequest?: RationalNumber | undefined;
  EVMinimumEnergyRequest?: RationalNumber | undefined;
  EVMaximumChargePower?: RationalNumber | undefined;
  EVMaximumChargePower_L2?: RationalNumber | undefined;
  EVMaximumChargePower_L3?: RationalNumber | undefined;
  EVMinimumChargePower?: RationalNumber | undefined;
  EVMinimumChargePower_L2?: RationalNumber | undefined;
  EVMinimumChargePower_L3?: RationalNumber | undefined;
  EVPresentActivePower: RationalNumber;
  EVPresentActivePower_L2?: RationalNumber | undefined;
  EVPresentActivePower_L3?: RationalNumber | undefined;
  EVPresentReactivePower?: RationalNumber | undefined;
  EVPresentReactivePower_L2?: RationalNumber | undefined;
  EVPresentReactivePower_L3?: RationalNumber | undefined;
}
export interface Scheduled_CLReqControlMode {
  EVTargetEnergyRequest?: RationalNumber | undefined;
  EVMaximumEnergyRequest?: RationalNumber | undefined;
  EVMinimumEnergyRequest?: RationalNumber | undefined;
}
export interface BPT_Scheduled_AC_CLReqControlMode {
  EVTargetEnergyRequest?: RationalNumber | undefined;
  EVMaximumEnergyRequest?: RationalNumber | undefined;
  EVMinimumEnergyRequest?: RationalNumber | undefined;
  EVMaximumChargePower?: RationalNumber | undefined;
  EVMaximumChargePower_L2?: RationalNumber | undefined;
  EVMaximumChargePower_L3?: RationalNumber | undefined;
  EVMinimumChargePower?: RationalNumber | undefined;
  EVMinimumChargePower_L2?: RationalNumber | undefined;
  EVMinimumChargePower_L3?: RationalNumber | undefined;
  EVPresentActivePower: RationalNumber;
  EVPresentActivePower_L2?: RationalNumber | undefined;
  EVPresentActivePower_L3?: RationalNumber | undefined;
  EVPresentReactivePower?: RationalNumber | undefined;
  EVPresentReactivePower_L2?: RationalNumber | undefined;
  EVPresentReactivePower_L3?: RationalNumber | undefined;
  EVMaximumDischargePower?: RationalNumber | undefined;
  EVMaximumDischargePower_L2?: RationalNumber | undefined;
  EVMaximumDischargePower_L3?: RationalNumber | undefined;
  EVMinimumDischargePower?: RationalNumber | undefined;
  EVMinimumDischargePower_L2?: RationalNumber | undefined;
  EVMinimumDischargePower_L3?: RationalNumber | undefined;
}
export interface Dynamic_AC_CLReqControlMode {
  DepartureTime?: number | undefined;
  EVTargetEnergyRequest: RationalNumber;
  EVMaximumEnergyRequest: RationalNumber;
  EVMinimumEnergyRequest: RationalNumber;
  EVMaximumChargePower: RationalNumber;
  EVMaximumChargePower_L2?: RationalNumber | undefined;
  EVMaximumChargePower_L3?: RationalNumber | undefined;
  EVMinimumChargePower: RationalNumber;
  EVMinimumChargePower_L2?: RationalNumber | undefined;
  EVMinimumChargePower_L3?: RationalNumber | undefined;
  EVPresentActivePower: RationalNumber;
  EVPresentActivePower_L2?: RationalNumber | undefined;
  EVPresentActivePower_L3?: RationalNumber | undefined;
  EVPresentReactivePower: RationalNumber;
  EVPresentReactivePower_L2?: RationalNumber | undefined;
  EVPresentReactivePower_L3?: RationalNumber | undefined;
}
export interface Dynamic_CLReqControlMode {
  DepartureTime?: number | undefined;
  EVTargetEnergyRequest: RationalNumber;
  EVMaximumEnergyRequest: RationalNumber;
  EVMinimumEnergyRequest: RationalNumber;
}
export interface BPT_Dynamic_AC_CLReqControlMode {
  DepartureTime?: number | undefined;
  EVTargetEnergyRequest: RationalNumber;
  EVMaximumEnergyRequest: RationalNumber;
  EVMinimumEnergyRequest: RationalNumber;
  EVMaximumChargePower: RationalNumber;
  EVMaximumChargePower_L2?: RationalNumber | undefined;
  EVMaximumChargePower_L3?: RationalNumber | undefined;
  EVMinimumChargePower: RationalNumber;
  EVMinimumChargePower_L2?: RationalNumber | undefined;
  EVMinimumChargePower_L3?: RationalNumber | undefined;
  EVPresentActivePower: RationalNumber;
  EVPresentActivePower_L2?: RationalNumber | undefined;
  EVPresentActivePower_L3?: RationalNumber | undefined;
  EVPresentReactivePower: RationalNumber;
  EVPresentReactivePower_L2?: RationalNumber | undefined;
  EVPresentReactivePower_L3?: RationalNumber | undefined;
  EVMaximumDischargePower: RationalNumber;
  EVMaximumDischargePower_L2?: RationalNumber | undefined;
  EVMaximumDischargePower_L3?: RationalNumber | undefined;
  EVMinimumDischargePower: RationalNumber;
  EVMinimumDischargePower_L2?: RationalNumber | undefined;
  EVMinimumDischargePower_L3?: RationalNumber | undefined;
  EVMaximumV2XEnergyRequest?: RationalNumber | undefined;
  EVMinimumV2XEnergyRequest?: RationalNumber | undefined;
}
export interface AC_ChargeLoopRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEStatus?: EVSEStatus | undefined;
  MeterInfo?: MeterInfo | undefined;
  Receipt?: Receipt | undefined;
  EVSETargetFrequency?: RationalNumber | undefined;
  BPT_Dynamic_AC_CLResControlMode?: BPT_Dynamic_AC_CLResControlMode | undefined;
  BPT_Scheduled_AC_CLResControlMode?: BPT_Scheduled_AC_CLResControlMode | undefined;
  CLResControlMode?: CLResControlMode | undefined;
  Dynamic_AC_CLResControlMode?: Dynamic_AC_CLResControlMode | undefined;
  Scheduled_AC_CLResControlMode?: Scheduled_AC_CLResControlMode | undefined;
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
export interface Scheduled_AC_CLResControlMode {
  EVSETargetActivePower?: RationalNumber | undefined;
  EVSETargetActivePower_L2?: RationalNumber | undefined;
  EVSETargetActivePower_L3?: RationalNumber | undefined;
  EVSETargetReactivePower?: RationalNumber | undefined;
  EVSETargetReactivePower_L2?: RationalNumber | undefined;
  EVSETargetReactivePower_L3?: RationalNumber | undefined;
  EVSEPresentActivePower?: RationalNumber | undefined;
  EVSEPresentActivePower_L2?: RationalNumber | undefined;
  EVSEPresentActivePower_L3?: RationalNumber | undefined;
}
export interface Scheduled_CLResControlMode {
}
export interface BPT_Scheduled_AC_CLResControlMode {
  EVSETargetActivePower?: RationalNumber | undefined;
  EVSETargetActivePower_L2?: RationalNumber | undefined;
  EVSETargetActivePower_L3?: RationalNumber | undefined;
  EVSETargetReactivePower?: RationalNumber | undefined;
  EVSETargetReactivePower_L2?: RationalNumber | undefined;
  EVSETargetReactivePower_L3?: RationalNumber | undefined;
  EVSEPresentActivePower?: RationalNumber | undefined;
  EVSEPresentActivePower_L2?: RationalNumber | undefined;
  EVSEPresentActivePower_L3?: RationalNumber | undefined;
}
export interface Dynamic_AC_CLResControlMode {
  DepartureTime?: number | undefined;
  MinimumSOC?: number | undefined;
  TargetSOC?: number | undefined;
  AckMaxDelay?: number | undefined;
  EVSETargetActivePower: RationalNumber;
  EVSETargetActivePower_L2?: RationalNumber | undefined;
  EVSETargetActivePower_L3?: RationalNumber | undefined;
  EVSETargetReactivePower?: RationalNumber | undefined;
  EVSETargetReactivePower_L2?: RationalNumber | undefined;
  EVSETargetReactivePower_L3?: RationalNumber | undefined;
  EVSEPresentActivePower?: RationalNumber | undefined;
  EVSEPresentActivePower_L2?: RationalNumber | undefined;
  EVSEPresentActivePower_L3?: RationalNumber | undefined;
}
export interface Dynamic_CLResControlMode {
  DepartureTime?: number | undefined;
  MinimumSOC?: number | undefined;
  TargetSOC?: number | undefined;
  AckMaxDelay?: number | undefined;
}
export interface BPT_Dynamic_AC_CLResControlMode {
  DepartureTime?: number | undefined;
  MinimumSOC?: number | undefined;
  TargetSOC?: number | undefined;
  AckMaxDelay?: number | undefined;
  EVSETargetActivePower: RationalNumber;
  EVSETargetActivePower_L2?: RationalNumber | undefined;
  EVSETargetActivePower_L3?: RationalNumber | undefined;
  EVSETargetReactivePower?: RationalNumber | undefined;
  EVSETargetReactivePower_L2?: RationalNumber | undefined;
  EVSETargetReactivePower_L3?: RationalNumber | undefined;
  EVSEPresentActivePower?: RationalNumber | undefined;
  EVSEPresentActivePower_L2?: RationalNumber | undefined;
  EVSEPresentActivePower_L3?: RationalNumber | undefined;
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
/** Every document of the set by its root element. */
export type Iso20AcMessage =
  | { root: "AC_CPDReqEnergyTransferMode"; value: AC_CPDReqEnergyTransferMode }
  | { root: "AC_CPDResEnergyTransferMode"; value: AC_CPDResEnergyTransferMode }
  | { root: "AC_ChargeLoopReq"; value: AC_ChargeLoopReq }
  | { root: "AC_ChargeLoopRes"; value: AC_ChargeLoopRes }
  | { root: "AC_ChargeParameterDiscoveryReq"; value: AC_ChargeParameterDiscoveryReq }
  | { root: "AC_ChargeParameterDiscoveryRes"; value: AC_ChargeParameterDiscoveryRes }
  | { root: "BPT_AC_CPDReqEnergyTransferMode"; value: BPT_AC_CPDReqEnergyTransferMode }
  | { root: "BPT_AC_CPDResEnergyTransferMode"; value: BPT_AC_CPDResEnergyTransferMode }
  | { root: "BPT_Dynamic_AC_CLReqControlMode"; value: BPT_Dynamic_AC_CLReqControlMode }
  | { root: "BPT_Dynamic_AC_CLResControlMode"; value: BPT_Dynamic_AC_CLResControlMode }
  | { root: "BPT_Scheduled_AC_CLReqControlMode"; value: BPT_Scheduled_AC_CLReqControlMode }
  | { root: "BPT_Scheduled_AC_CLResControlMode"; value: BPT_Scheduled_AC_CLResControlMode }
  | { root: "CLReqControlMode"; value: CLReqControlMode }
  | { root: "CLResControlMode"; value: CLResControlMode }
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "Dynamic_AC_CLReqControlMode"; value: Dynamic_AC_CLReqControlMode }
  | { root: "Dynamic_AC_CLResControlMode"; value: Dynamic_AC_CLResControlMode }
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
  | { root: "Scheduled_AC_CLReqControlMode"; value: Scheduled_AC_CLReqControlMode }
  | { root: "Scheduled_AC_CLResControlMode"; value: Scheduled_AC_CLResControlMode }
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
export type Iso20AcFragment =
  | { root: "AC_CPDReqEnergyTransferMode"; value: AC_CPDReqEnergyTransferMode }
  | { root: "AC_CPDResEnergyTransferMode"; value: AC_CPDResEnergyTransferMode }
  | { root: "AC_ChargeLoopReq"; value: AC_ChargeLoopReq }
  | { root: "AC_ChargeLoopRes"; value: AC_ChargeLoopRes }
  | { root: "AC_ChargeParameterDiscoveryReq"; value: AC_ChargeParameterDiscoveryReq }
  | { root: "AC_ChargeParameterDiscoveryRes"; value: AC_ChargeParameterDiscoveryRes }
  | { root: "AckMaxDelay"; value: number }
  | { root: "AdditionalServicesCosts"; value: DetailedCost }
  | { root: "Amount"; value: RationalNumber }
  | { root: "BPT_AC_CPDReqEnergyTransferMode"; value: BPT_AC_CPDReqEnergyTransferMode }
  | { root: "BPT_AC_CPDResEnergyTransferMode"; value: BPT_AC_CPDResEnergyTransferMode }
  | { root: "BPT_DischargedEnergyReadingWh"; value: number | bigint }
  | { root: "BPT_Dynamic_AC_CLReqControlMode"; value: BPT_Dynamic_AC_CLReqControlMode }
  | { root: "BPT_Dynamic_AC_CLResControlMode"; value: BPT_Dynamic_AC_CLResControlMode }
  | { root: "BPT_InductiveEnergyReadingVARh"; value: number | bigint }
  | { root: "BPT_Scheduled_AC_CLReqControlMode"; value: BPT_Scheduled_AC_CLReqControlMode }
  | { root: "BPT_Scheduled_AC_CLResControlMode"; value: BPT_Scheduled_AC_CLResControlMode }
  | { root: "BatteryEnergyCapacity"; value: RationalNumber }
  | { root: "CLReqControlMode"; value: CLReqControlMode }
  | { root: "CLResControlMode"; value: CLResControlMode }
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "CapacitiveEnergyReadingVARh"; value: number | bigint }
  | { root: "ChargedEnergyReadingWh"; value: number | bigint }
  | { root: "ChargingComplete"; value: boolean }
  | { root: "CostPerUnit"; value: RationalNumber }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DepartureTime"; value: number }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "DisplayParameters"; value: DisplayParameters }
  | { root: "Dynamic_AC_CLReqControlMode"; value: Dynamic_AC_CLReqControlMode }
  | { root: "Dynamic_AC_CLResControlMode"; value: Dynamic_AC_CLResControlMode }
  | { root: "EVMaximumChargePower"; value: RationalNumber }
  | { root: "EVMaximumChargePower_L2"; value: RationalNumber }
  | { root: "EVMaximumChargePower_L3"; value: RationalNumber }
  | { root: "EVMaximumDischargePower"; value: RationalNumber }
  | { root: "EVMaximumDischargePower_L2"; value: RationalNumber }
  | { root: "EVMaximumDischargePower_L3"; value: RationalNumber }
  | { root: "EVMaximumEnergyRequest"; value: RationalNumber }
  | { root: "EVMaximumV2XEnergyRequest"; value: RationalNumber }
  | { root: "EVMinimumChargePower"; value: RationalNumber }
  | { root: "EVMinimumChargePower_L2"; value: RationalNumber }
  | { root: "EVMinimumChargePower_L3"; value: RationalNumber }
  | { root: "EVMinimumDischargePower"; value: RationalNumber }
  | { root: "EVMinimumDischargePower_L2"; value: RationalNumber }
  | { root: "EVMinimumDischargePower_L3"; value: RationalNumber }
  | { root: "EVMinimumEnergyRequest"; value: RationalNumber }
  | { root: "EVMinimumV2XEnergyRequest"; value: RationalNumber }
  | { root: "EVPresentActivePower"; value: RationalNumber }
  | { root: "EVPresentActivePower_L2"; value: RationalNumber }
  | { root: "EVPresentActivePower_L3"; value: RationalNumber }
  | { root: "EVPresentReactivePower"; value: RationalNumber }
  | { root: "EVPresentReactivePower_L2"; value: RationalNumber }
  | { root: "EVPresentReactivePower_L3"; value: RationalNumber }
  | { root: "EVSEMaximumChargePower"; value: RationalNumber }
  | { root: "EVSEMaximumChargePower_L2"; value: RationalNumber }
  | { root: "EVSEMaximumChargePower_L3"; value: RationalNumber }
  | { root: "EVSEMaximumDischargePower"; value: RationalNumber }
  | { root: "EVSEMaximumDischargePower_L2"; value: RationalNumber }
  | { root: "EVSEMaximumDischargePower_L3"; value: RationalNumber }
  | { root: "EVSEMinimumChargePower"; value: RationalNumber }
  | { root: "EVSEMinimumChargePower_L2"; value: RationalNumber }
  | { root: "EVSEMinimumChargePower_L3"; value: RationalNumber }
  | { root: "EVSEMinimumDischargePower"; value: RationalNumber }
  | { root: "EVSEMinimumDischargePower_L2"; value: RationalNumber }
  | { root: "EVSEMinimumDischargePower_L3"; value: RationalNumber }
  | { root: "EVSENominalFrequency"; value: RationalNumber }
  | { root: "EVSENotification"; value: evseNotificationType }
  | { root: "EVSEPowerRampLimitation"; value: RationalNumber }
  | { root: "EVSEPresentActivePower"; value: RationalNumber }
  | { root: "EVSEPresentActivePower_L2"; value: RationalNumber }
  | { root: "EVSEPresentActivePower_L3"; value: RationalNumber }
  | { root: "EVSEStatus"; value: EVSEStatus }
  | { root: "EVSETargetActivePower"; value: RationalNumber }
  | { root: "EVSETargetActivePower_L2"; value: RationalNumber }
  | { root: "EVSETargetActivePower_L3"; value: RationalNumber }
  | { root: "EVSETargetFrequency"; value: RationalNumber }
  | { root: "EVSETargetReactivePower"; value: RationalNumber }
  | { root: "EVSETargetReactivePower_L2"; value: RationalNumber }
  | { root: "EVSETargetReactivePower_L3"; value: RationalNumber }
  | { root: "EVTargetEnergyRequest"; value: RationalNumber }
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
  | { root: "MaximumPowerAsymmetry"; value: RationalNumber }
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
  | { root: "Scheduled_AC_CLReqControlMode"; value: Scheduled_AC_CLReqControlMode }
  | { root: "Scheduled_AC_CLResControlMode"; value: Scheduled_AC_CLResControlMode }
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
export type evseNotificationType = "Pause" | "ExitStandby" | "Terminate" | "ScheduleRenegotiation" | "ServiceRenegotiation" | "MeteringConfirmation";
const n_evseNotificationType: readonly evseNotificationType[] = ["Pause","ExitStandby","Terminate","ScheduleRenegotiation","ServiceRenegotiation","MeteringConfirmation"];
const m_evseNotificationType = codesOf(n_evseNotificationType);
function e_AC_ChargeParameterDiscoveryReq(w: Writer, v: AC_ChargeParameterDiscoveryReq, x: number, n: number): void {
  w.only(v, 0);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  let k = -1;
  n = 2;
  if (v.AC_CPDReqEnergyTransferMode !== undefined) {
    if (v.BPT_AC_CPDReqEnergyTransferMode !== undefined) throw BAIL;
    e_AC_CPDReqEnergyTransferMode(w, v.AC_CPDReqEnergyTransferMode, k + 1, n);
  } else if (v.BPT_AC_CPDReqEnergyTransferMode !== undefined) {
    e_BPT_AC_CPDReqEnergyTransferMode(w, v.BPT_AC_CPDReqEnergyTransferMode, k + 2, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_ChargeParameterDiscoveryReq(w: Writer, v: ChargeParameterDiscoveryReq, x: number, n: number): void {
  w.only(v, 1);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(1, 0);
}
function e_V2GRequest(w: Writer, v: V2GRequest, x: number, n: number): void {
  w.only(v, 2);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(1, 0);
}
function e_V2GMessage(w: Writer, v: V2GMessage, x: number, n: number): void {
  w.only(v, 3);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(1, 0);
}
function e_MessageHeader(w: Writer, v: MessageHeader, x: number, n: number): void {
  w.only(v, 4);
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
  w.only(v, 6);
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
  w.only(v, 7);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  w.put(2, 1);
}
function e_SignatureMethod(w: Writer, v: SignatureMethod, x: number, n: number): void {
  w.only(v, 8);
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
  w.only(v, 9);
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
  w.only(v, 10);
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
  w.only(v, 11);
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
  w.only(v, 12);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  w.put(2, 1);
}
function e_SignatureValue(w: Writer, v: SignatureValue, x: number, n: number): void {
  w.only(v, 13);
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
  w.only(v, 14);
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
  w.only(v, 15);
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
  w.only(v, 17);
  w.put(n + 2, (x) << 2);
  w.bytes(v.Modulus, 0, Infinity);
  w.put(3, 0);
  w.bytes(v.Exponent, 0, Infinity);
  w.put(2, 0);
}
function e_RetrievalMethod(w: Writer, v: RetrievalMethod, x: number, n: number): void {
  w.only(v, 18);
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
  w.only(v, 19);
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
  w.only(v, 20);
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
  w.only(v, 23);
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
function e_AC_CPDReqEnergyTransferMode(w: Writer, v: AC_CPDReqEnergyTransferMode, x: number, n: number): void {
  w.only(v, 24);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVMaximumChargePower, 0, 0);
  let k = -1;
  n = 2;
  if (v.EVMaximumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumChargePower_L2, k + 1, n);
    k = -2;
    n = 2;
  }
  if (v.EVMaximumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumChargePower_L3, k + 2, n);
    k = -3;
    n = 1;
  }
  e_RationalNumber(w, v.EVMinimumChargePower, k + 3, n);
  k = -4;
  n = 2;
  if (v.EVMinimumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumChargePower_L2, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.EVMinimumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumChargePower_L3, k + 5, n);
    k = -6;
    n = 1;
  }
  w.put(n, k + 6);
}
function e_RationalNumber(w: Writer, v: RationalNumber, x: number, n: number): void {
  w.only(v, 25);
  const t0 = v.Exponent;
  if ((t0 | 0) !== t0 || t0 < -128 || t0 > 127) throw BAIL;
  const t1 = v.Value;
  if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
  w.put(n + 13, (((x) << 2) << 8 | t0 + 128) << 3);
  w.uint(t1 >>> 31, 1, t1 ^ t1 >> 31);
  w.put(2, 0);
}
function e_BPT_AC_CPDReqEnergyTransferMode(w: Writer, v: BPT_AC_CPDReqEnergyTransferMode, x: number, n: number): void {
  w.only(v, 26);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVMaximumChargePower, 0, 0);
  let k = -1;
  n = 2;
  if (v.EVMaximumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumChargePower_L2, k + 1, n);
    k = -2;
    n = 2;
  }
  if (v.EVMaximumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumChargePower_L3, k + 2, n);
    k = -3;
    n = 1;
  }
  e_RationalNumber(w, v.EVMinimumChargePower, k + 3, n);
  k = -4;
  n = 2;
  if (v.EVMinimumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumChargePower_L2, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.EVMinimumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumChargePower_L3, k + 5, n);
    k = -6;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumDischargePower, k + 6, n);
  k = -7;
  n = 2;
  if (v.EVMaximumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower_L2, k + 7, n);
    k = -8;
    n = 2;
  }
  if (v.EVMaximumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower_L3, k + 8, n);
    k = -9;
    n = 1;
  }
  e_RationalNumber(w, v.EVMinimumDischargePower, k + 9, n);
  k = -10;
  n = 2;
  if (v.EVMinimumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower_L2, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVMinimumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower_L3, k + 11, n);
    k = -12;
    n = 1;
  }
  w.put(n, k + 12);
}
function e_AC_ChargeParameterDiscoveryRes(w: Writer, v: AC_ChargeParameterDiscoveryRes, x: number, n: number): void {
  w.only(v, 27);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(9, (codeOf(m_responseCodeType, v.ResponseCode)) << 1);
  let k = -2;
  n = 2;
  if (v.AC_CPDResEnergyTransferMode !== undefined) {
    if (v.BPT_AC_CPDResEnergyTransferMode !== undefined) throw BAIL;
    e_AC_CPDResEnergyTransferMode(w, v.AC_CPDResEnergyTransferMode, k + 2, n);
  } else if (v.BPT_AC_CPDResEnergyTransferMode !== undefined) {
    e_BPT_AC_CPDResEnergyTransferMode(w, v.BPT_AC_CPDResEnergyTransferMode, k + 3, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_ChargeParameterDiscoveryRes(w: Writer, v: ChargeParameterDiscoveryRes, x: number, n: number): void {
  w.only(v, 28);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_V2GResponse(w: Writer, v: V2GResponse, x: number, n: number): void {
  w.only(v, 29);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_AC_CPDResEnergyTransferMode(w: Writer, v: AC_CPDResEnergyTransferMode, x: number, n: number): void {
  w.only(v, 30);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVSEMaximumChargePower, 0, 0);
  let k = -1;
  n = 2;
  if (v.EVSEMaximumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumChargePower_L2, k + 1, n);
    k = -2;
    n = 2;
  }
  if (v.EVSEMaximumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumChargePower_L3, k + 2, n);
    k = -3;
    n = 1;
  }
  e_RationalNumber(w, v.EVSEMinimumChargePower, k + 3, n);
  k = -4;
  n = 2;
  if (v.EVSEMinimumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMinimumChargePower_L2, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.EVSEMinimumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMinimumChargePower_L3, k + 5, n);
    k = -6;
    n = 1;
  }
  e_RationalNumber(w, v.EVSENominalFrequency, k + 6, n);
  k = -7;
  n = 3;
  if (v.MaximumPowerAsymmetry !== undefined) {
    e_RationalNumber(w, v.MaximumPowerAsymmetry, k + 7, n);
    k = -8;
    n = 3;
  }
  if (v.EVSEPowerRampLimitation !== undefined) {
    e_RationalNumber(w, v.EVSEPowerRampLimitation, k + 8, n);
    k = -9;
    n = 3;
  }
  if (v.EVSEPresentActivePower !== undefined) {
    e_RationalNumber(w, v.EVSEPresentActivePower, k + 9, n);
    k = -10;
    n = 2;
  }
  if (v.EVSEPresentActivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEPresentActivePower_L2, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVSEPresentActivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEPresentActivePower_L3, k + 11, n);
    k = -12;
    n = 1;
  }
  w.put(n, k + 12);
}
function e_BPT_AC_CPDResEnergyTransferMode(w: Writer, v: BPT_AC_CPDResEnergyTransferMode, x: number, n: number): void {
  w.only(v, 31);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVSEMaximumChargePower, 0, 0);
  let k = -1;
  n = 2;
  if (v.EVSEMaximumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumChargePower_L2, k + 1, n);
    k = -2;
    n = 2;
  }
  if (v.EVSEMaximumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumChargePower_L3, k + 2, n);
    k = -3;
    n = 1;
  }
  e_RationalNumber(w, v.EVSEMinimumChargePower, k + 3, n);
  k = -4;
  n = 2;
  if (v.EVSEMinimumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMinimumChargePower_L2, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.EVSEMinimumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMinimumChargePower_L3, k + 5, n);
    k = -6;
    n = 1;
  }
  e_RationalNumber(w, v.EVSENominalFrequency, k + 6, n);
  k = -7;
  n = 3;
  if (v.MaximumPowerAsymmetry !== undefined) {
    e_RationalNumber(w, v.MaximumPowerAsymmetry, k + 7, n);
    k = -8;
    n = 3;
  }
  if (v.EVSEPowerRampLimitation !== undefined) {
    e_RationalNumber(w, v.EVSEPowerRampLimitation, k + 8, n);
    k = -9;
    n = 3;
  }
  if (v.EVSEPresentActivePower !== undefined) {
    e_RationalNumber(w, v.EVSEPresentActivePower, k + 9, n);
    k = -10;
    n = 2;
  }
  if (v.EVSEPresentActivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEPresentActivePower_L2, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVSEPresentActivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEPresentActivePower_L3, k + 11, n);
    k = -12;
    n = 1;
  }
  e_RationalNumber(w, v.EVSEMaximumDischargePower, k + 12, n);
  k = -13;
  n = 2;
  if (v.EVSEMaximumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumDischargePower_L2, k + 13, n);
    k = -14;
    n = 2;
  }
  if (v.EVSEMaximumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumDischargePower_L3, k + 14, n);
    k = -15;
    n = 1;
  }
  e_RationalNumber(w, v.EVSEMinimumDischargePower, k + 15, n);
  k = -16;
  n = 2;
  if (v.EVSEMinimumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMinimumDischargePower_L2, k + 16, n);
    k = -17;
    n = 2;
  }
  if (v.EVSEMinimumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMinimumDischargePower_L3, k + 17, n);
    k = -18;
    n = 1;
  }
  w.put(n, k + 18);
}
function e_AC_ChargeLoopReq(w: Writer, v: AC_ChargeLoopReq, x: number, n: number): void {
  w.only(v, 32);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  let k = -1;
  n = 2;
  if (v.DisplayParameters !== undefined) {
    e_DisplayParameters(w, v.DisplayParameters, k + 1, n);
    k = -2;
    n = 1;
  }
  k = (((((k + 2) << 1) << 1 | bit(v.MeterInfoRequested)) << 1) << 3) - 3;
  n = n + 3 + 3;
  if (v.BPT_Dynamic_AC_CLReqControlMode !== undefined) {
    if (v.BPT_Scheduled_AC_CLReqControlMode !== undefined || v.CLReqControlMode !== undefined || v.Dynamic_AC_CLReqControlMode !== undefined || v.Scheduled_AC_CLReqControlMode !== undefined) throw BAIL;
    e_BPT_Dynamic_AC_CLReqControlMode(w, v.BPT_Dynamic_AC_CLReqControlMode, k + 3, n);
  } else if (v.BPT_Scheduled_AC_CLReqControlMode !== undefined) {
    if (v.CLReqControlMode !== undefined || v.Dynamic_AC_CLReqControlMode !== undefined || v.Scheduled_AC_CLReqControlMode !== undefined) throw BAIL;
    e_BPT_Scheduled_AC_CLReqControlMode(w, v.BPT_Scheduled_AC_CLReqControlMode, k + 4, n);
  } else if (v.CLReqControlMode !== undefined) {
    if (v.Dynamic_AC_CLReqControlMode !== undefined || v.Scheduled_AC_CLReqControlMode !== undefined) throw BAIL;
    e_CLReqControlMode(w, v.CLReqControlMode, k + 5, n);
  } else if (v.Dynamic_AC_CLReqControlMode !== undefined) {
    if (v.Scheduled_AC_CLReqControlMode !== undefined) throw BAIL;
    e_Dynamic_AC_CLReqControlMode(w, v.Dynamic_AC_CLReqControlMode, k + 6, n);
  } else if (v.Scheduled_AC_CLReqControlMode !== undefined) {
    e_Scheduled_AC_CLReqControlMode(w, v.Scheduled_AC_CLReqControlMode, k + 7, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_ChargeLoopReq(w: Writer, v: ChargeLoopReq, x: number, n: number): void {
  w.only(v, 33);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  let k = -1;
  n = 2;
  if (v.DisplayParameters !== undefined) {
    e_DisplayParameters(w, v.DisplayParameters, k + 1, n);
    k = -2;
    n = 1;
  }
  w.put(n + 4, (((k + 2) << 1) << 1 | bit(v.MeterInfoRequested)) << 2);
}
function e_DisplayParameters(w: Writer, v: DisplayParameters, x: number, n: number): void {
  w.only(v, 34);
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
  w.only(v, 35);
  w.put(n + 1, (x) << 1);
}
function e_Scheduled_AC_CLReqControlMode(w: Writer, v: Scheduled_AC_CLReqControlMode, x: number, n: number): void {
  w.only(v, 36);
  let k = ((x) << 4);
  n = n + 4;
  if (v.EVTargetEnergyRequest !== undefined) {
    w.put(n, k);
    e_RationalNumber(w, v.EVTargetEnergyRequest, 0, 0);
    k = -1;
    n = 4;
  }
  if (v.EVMaximumEnergyRequest !== undefined) {
    w.put(n, k + 1);
    e_RationalNumber(w, v.EVMaximumEnergyRequest, 0, 0);
    k = -2;
    n = 4;
  }
  if (v.EVMinimumEnergyRequest !== undefined) {
    w.put(n, k + 2);
    e_RationalNumber(w, v.EVMinimumEnergyRequest, 0, 0);
    k = -3;
    n = 3;
  }
  if (v.EVMaximumChargePower !== undefined) {
    w.put(n, k + 3);
    e_RationalNumber(w, v.EVMaximumChargePower, 0, 0);
    k = -4;
    n = 3;
  }
  if (v.EVMaximumChargePower_L2 !== undefined) {
    w.put(n, k + 4);
    e_RationalNumber(w, v.EVMaximumChargePower_L2, 0, 0);
    k = -5;
    n = 3;
  }
  if (v.EVMaximumChargePower_L3 !== undefined) {
    w.put(n, k + 5);
    e_RationalNumber(w, v.EVMaximumChargePower_L3, 0, 0);
    k = -6;
    n = 3;
  }
  if (v.EVMinimumChargePower !== undefined) {
    w.put(n, k + 6);
    e_RationalNumber(w, v.EVMinimumChargePower, 0, 0);
    k = -7;
    n = 2;
  }
  if (v.EVMinimumChargePower_L2 !== undefined) {
    w.put(n, k + 7);
    e_RationalNumber(w, v.EVMinimumChargePower_L2, 0, 0);
    k = -8;
    n = 2;
  }
  if (v.EVMinimumChargePower_L3 !== undefined) {
    w.put(n, k + 8);
    e_RationalNumber(w, v.EVMinimumChargePower_L3, 0, 0);
    k = -9;
    n = 1;
  }
  w.put(n, k + 9);
  e_RationalNumber(w, v.EVPresentActivePower, 0, 0);
  k = -10;
  n = 3;
  if (v.EVPresentActivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVPresentActivePower_L2, k + 10, n);
    k = -11;
    n = 3;
  }
  if (v.EVPresentActivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVPresentActivePower_L3, k + 11, n);
    k = -12;
    n = 3;
  }
  if (v.EVPresentReactivePower !== undefined) {
    e_RationalNumber(w, v.EVPresentReactivePower, k + 12, n);
    k = -13;
    n = 2;
  }
  if (v.EVPresentReactivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVPresentReactivePower_L2, k + 13, n);
    k = -14;
    n = 2;
  }
  if (v.EVPresentReactivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVPresentReactivePower_L3, k + 14, n);
    k = -15;
    n = 1;
  }
  w.put(n, k + 15);
}
function e_Scheduled_CLReqControlMode(w: Writer, v: Scheduled_CLReqControlMode, x: number, n: number): void {
  w.only(v, 37);
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
}
function e_BPT_Scheduled_AC_CLReqControlMode(w: Writer, v: BPT_Scheduled_AC_CLReqControlMode, x: number, n: number): void {
  w.only(v, 38);
  let k = ((x) << 4);
  n = n + 4;
  if (v.EVTargetEnergyRequest !== undefined) {
    w.put(n, k);
    e_RationalNumber(w, v.EVTargetEnergyRequest, 0, 0);
    k = -1;
    n = 4;
  }
  if (v.EVMaximumEnergyRequest !== undefined) {
    w.put(n, k + 1);
    e_RationalNumber(w, v.EVMaximumEnergyRequest, 0, 0);
    k = -2;
    n = 4;
  }
  if (v.EVMinimumEnergyRequest !== undefined) {
    w.put(n, k + 2);
    e_RationalNumber(w, v.EVMinimumEnergyRequest, 0, 0);
    k = -3;
    n = 3;
  }
  if (v.EVMaximumChargePower !== undefined) {
    w.put(n, k + 3);
    e_RationalNumber(w, v.EVMaximumChargePower, 0, 0);
    k = -4;
    n = 3;
  }
  if (v.EVMaximumChargePower_L2 !== undefined) {
    w.put(n, k + 4);
    e_RationalNumber(w, v.EVMaximumChargePower_L2, 0, 0);
    k = -5;
    n = 3;
  }
  if (v.EVMaximumChargePower_L3 !== undefined) {
    w.put(n, k + 5);
    e_RationalNumber(w, v.EVMaximumChargePower_L3, 0, 0);
    k = -6;
    n = 3;
  }
  if (v.EVMinimumChargePower !== undefined) {
    w.put(n, k + 6);
    e_RationalNumber(w, v.EVMinimumChargePower, 0, 0);
    k = -7;
    n = 2;
  }
  if (v.EVMinimumChargePower_L2 !== undefined) {
    w.put(n, k + 7);
    e_RationalNumber(w, v.EVMinimumChargePower_L2, 0, 0);
    k = -8;
    n = 2;
  }
  if (v.EVMinimumChargePower_L3 !== undefined) {
    w.put(n, k + 8);
    e_RationalNumber(w, v.EVMinimumChargePower_L3, 0, 0);
    k = -9;
    n = 1;
  }
  w.put(n, k + 9);
  e_RationalNumber(w, v.EVPresentActivePower, 0, 0);
  k = -10;
  n = 4;
  if (v.EVPresentActivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVPresentActivePower_L2, k + 10, n);
    k = -11;
    n = 4;
  }
  if (v.EVPresentActivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVPresentActivePower_L3, k + 11, n);
    k = -12;
    n = 4;
  }
  if (v.EVPresentReactivePower !== undefined) {
    e_RationalNumber(w, v.EVPresentReactivePower, k + 12, n);
    k = -13;
    n = 4;
  }
  if (v.EVPresentReactivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVPresentReactivePower_L2, k + 13, n);
    k = -14;
    n = 4;
  }
  if (v.EVPresentReactivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVPresentReactivePower_L3, k + 14, n);
    k = -15;
    n = 3;
  }
  if (v.EVMaximumDischargePower !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower, k + 15, n);
    k = -16;
    n = 3;
  }
  if (v.EVMaximumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower_L2, k + 16, n);
    k = -17;
    n = 3;
  }
  if (v.EVMaximumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower_L3, k + 17, n);
    k = -18;
    n = 3;
  }
  if (v.EVMinimumDischargePower !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower, k + 18, n);
    k = -19;
    n = 2;
  }
  if (v.EVMinimumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower_L2, k + 19, n);
    k = -20;
    n = 2;
  }
  if (v.EVMinimumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower_L3, k + 20, n);
    k = -21;
    n = 1;
  }
  w.put(n, k + 21);
}
function e_Dynamic_AC_CLReqControlMode(w: Writer, v: Dynamic_AC_CLReqControlMode, x: number, n: number): void {
  w.only(v, 39);
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
  k = -5;
  n = 2;
  if (v.EVMaximumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumChargePower_L2, k + 5, n);
    k = -6;
    n = 2;
  }
  if (v.EVMaximumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumChargePower_L3, k + 6, n);
    k = -7;
    n = 1;
  }
  e_RationalNumber(w, v.EVMinimumChargePower, k + 7, n);
  k = -8;
  n = 2;
  if (v.EVMinimumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumChargePower_L2, k + 8, n);
    k = -9;
    n = 2;
  }
  if (v.EVMinimumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumChargePower_L3, k + 9, n);
    k = -10;
    n = 1;
  }
  e_RationalNumber(w, v.EVPresentActivePower, k + 10, n);
  k = -11;
  n = 2;
  if (v.EVPresentActivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVPresentActivePower_L2, k + 11, n);
    k = -12;
    n = 2;
  }
  if (v.EVPresentActivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVPresentActivePower_L3, k + 12, n);
    k = -13;
    n = 1;
  }
  e_RationalNumber(w, v.EVPresentReactivePower, k + 13, n);
  k = -14;
  n = 2;
  if (v.EVPresentReactivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVPresentReactivePower_L2, k + 14, n);
    k = -15;
    n = 2;
  }
  if (v.EVPresentReactivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVPresentReactivePower_L3, k + 15, n);
    k = -16;
    n = 1;
  }
  w.put(n, k + 16);
}
function e_Dynamic_CLReqControlMode(w: Writer, v: Dynamic_CLReqControlMode, x: number, n: number): void {
  w.only(v, 40);
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
  w.put(1, 0);
}
function e_BPT_Dynamic_AC_CLReqControlMode(w: Writer, v: BPT_Dynamic_AC_CLReqControlMode, x: number, n: number): void {
  w.only(v, 41);
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
  k = -5;
  n = 2;
  if (v.EVMaximumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumChargePower_L2, k + 5, n);
    k = -6;
    n = 2;
  }
  if (v.EVMaximumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumChargePower_L3, k + 6, n);
    k = -7;
    n = 1;
  }
  e_RationalNumber(w, v.EVMinimumChargePower, k + 7, n);
  k = -8;
  n = 2;
  if (v.EVMinimumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumChargePower_L2, k + 8, n);
    k = -9;
    n = 2;
  }
  if (v.EVMinimumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumChargePower_L3, k + 9, n);
    k = -10;
    n = 1;
  }
  e_RationalNumber(w, v.EVPresentActivePower, k + 10, n);
  k = -11;
  n = 2;
  if (v.EVPresentActivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVPresentActivePower_L2, k + 11, n);
    k = -12;
    n = 2;
  }
  if (v.EVPresentActivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVPresentActivePower_L3, k + 12, n);
    k = -13;
    n = 1;
  }
  e_RationalNumber(w, v.EVPresentReactivePower, k + 13, n);
  k = -14;
  n = 2;
  if (v.EVPresentReactivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVPresentReactivePower_L2, k + 14, n);
    k = -15;
    n = 2;
  }
  if (v.EVPresentReactivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVPresentReactivePower_L3, k + 15, n);
    k = -16;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumDischargePower, k + 16, n);
  k = -17;
  n = 2;
  if (v.EVMaximumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower_L2, k + 17, n);
    k = -18;
    n = 2;
  }
  if (v.EVMaximumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower_L3, k + 18, n);
    k = -19;
    n = 1;
  }
  e_RationalNumber(w, v.EVMinimumDischargePower, k + 19, n);
  k = -20;
  n = 3;
  if (v.EVMinimumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower_L2, k + 20, n);
    k = -21;
    n = 3;
  }
  if (v.EVMinimumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower_L3, k + 21, n);
    k = -22;
    n = 2;
  }
  if (v.EVMaximumV2XEnergyRequest !== undefined) {
    e_RationalNumber(w, v.EVMaximumV2XEnergyRequest, k + 22, n);
    k = -23;
    n = 2;
  }
  if (v.EVMinimumV2XEnergyRequest !== undefined) {
    e_RationalNumber(w, v.EVMinimumV2XEnergyRequest, k + 23, n);
    k = -24;
    n = 1;
  }
  w.put(n, k + 24);
}
function e_AC_ChargeLoopRes(w: Writer, v: AC_ChargeLoopRes, x: number, n: number): void {
  w.only(v, 42);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(9, (codeOf(m_responseCodeType, v.ResponseCode)) << 1);
  let k = -2;
  n = 4;
  if (v.EVSEStatus !== undefined) {
    e_EVSEStatus(w, v.EVSEStatus, k + 2, n);
    k = -3;
    n = 4;
  }
  if (v.MeterInfo !== undefined) {
    e_MeterInfo(w, v.MeterInfo, k + 3, n);
    k = -4;
    n = 3;
  }
  if (v.Receipt !== undefined) {
    e_Receipt(w, v.Receipt, k + 4, n);
    k = -5;
    n = 3;
  }
  if (v.EVSETargetFrequency !== undefined) {
    e_RationalNumber(w, v.EVSETargetFrequency, k + 5, n);
    k = -6;
    n = 3;
  }
  if (v.BPT_Dynamic_AC_CLResControlMode !== undefined) {
    if (v.BPT_Scheduled_AC_CLResControlMode !== undefined || v.CLResControlMode !== undefined || v.Dynamic_AC_CLResControlMode !== undefined || v.Scheduled_AC_CLResControlMode !== undefined) throw BAIL;
    e_BPT_Dynamic_AC_CLResControlMode(w, v.BPT_Dynamic_AC_CLResControlMode, k + 6, n);
  } else if (v.BPT_Scheduled_AC_CLResControlMode !== undefined) {
    if (v.CLResControlMode !== undefined || v.Dynamic_AC_CLResControlMode !== undefined || v.Scheduled_AC_CLResControlMode !== undefined) throw BAIL;
    e_BPT_Scheduled_AC_CLResControlMode(w, v.BPT_Scheduled_AC_CLResControlMode, k + 7, n);
  } else if (v.CLResControlMode !== undefined) {
    if (v.Dynamic_AC_CLResControlMode !== undefined || v.Scheduled_AC_CLResControlMode !== undefined) throw BAIL;
    e_CLResControlMode(w, v.CLResControlMode, k + 8, n);
  } else if (v.Dynamic_AC_CLResControlMode !== undefined) {
    if (v.Scheduled_AC_CLResControlMode !== undefined) throw BAIL;
    e_Dynamic_AC_CLResControlMode(w, v.Dynamic_AC_CLResControlMode, k + 9, n);
  } else if (v.Scheduled_AC_CLResControlMode !== undefined) {
    e_Scheduled_AC_CLResControlMode(w, v.Scheduled_AC_CLResControlMode, k + 10, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_ChargeLoopRes(w: Writer, v: ChargeLoopRes, x: number, n: number): void {
  w.only(v, 43);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(9, (codeOf(m_responseCodeType, v.ResponseCode)) << 1);
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
  w.put(n, k + 5);
}
function e_EVSEStatus(w: Writer, v: EVSEStatus, x: number, n: number): void {
  w.only(v, 44);
  const t0 = v.NotificationMaxDelay;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  w.put(8, (codeOf(m_evseNotificationType, v.EVSENotification)) << 2);
}
function e_MeterInfo(w: Writer, v: MeterInfo, x: number, n: number): void {
  w.only(v, 45);
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
  w.only(v, 46);
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
  w.only(v, 47);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.Amount, 0, 0);
  e_RationalNumber(w, v.CostPerUnit, 0, 1);
  w.put(1, 0);
}
function e_DetailedTax(w: Writer, v: DetailedTax, x: number, n: number): void {
  w.only(v, 48);
  const t0 = v.TaxRuleID;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_RationalNumber(w, v.Amount, 0, 2);
  w.put(1, 0);
}
function e_CLResControlMode(w: Writer, v: CLResControlMode, x: number, n: number): void {
  w.only(v, 49);
  w.put(n + 1, (x) << 1);
}
function e_Scheduled_AC_CLResControlMode(w: Writer, v: Scheduled_AC_CLResControlMode, x: number, n: number): void {
  w.only(v, 50);
  let k = ((x) << 4);
  n = n + 4;
  if (v.EVSETargetActivePower !== undefined) {
    w.put(n, k);
    e_RationalNumber(w, v.EVSETargetActivePower, 0, 0);
    k = -1;
    n = 4;
  }
  if (v.EVSETargetActivePower_L2 !== undefined) {
    w.put(n, k + 1);
    e_RationalNumber(w, v.EVSETargetActivePower_L2, 0, 0);
    k = -2;
    n = 4;
  }
  if (v.EVSETargetActivePower_L3 !== undefined) {
    w.put(n, k + 2);
    e_RationalNumber(w, v.EVSETargetActivePower_L3, 0, 0);
    k = -3;
    n = 3;
  }
  if (v.EVSETargetReactivePower !== undefined) {
    w.put(n, k + 3);
    e_RationalNumber(w, v.EVSETargetReactivePower, 0, 0);
    k = -4;
    n = 3;
  }
  if (v.EVSETargetReactivePower_L2 !== undefined) {
    w.put(n, k + 4);
    e_RationalNumber(w, v.EVSETargetReactivePower_L2, 0, 0);
    k = -5;
    n = 3;
  }
  if (v.EVSETargetReactivePower_L3 !== undefined) {
    w.put(n, k + 5);
    e_RationalNumber(w, v.EVSETargetReactivePower_L3, 0, 0);
    k = -6;
    n = 3;
  }
  if (v.EVSEPresentActivePower !== undefined) {
    w.put(n, k + 6);
    e_RationalNumber(w, v.EVSEPresentActivePower, 0, 0);
    k = -7;
    n = 2;
  }
  if (v.EVSEPresentActivePower_L2 !== undefined) {
    w.put(n, k + 7);
    e_RationalNumber(w, v.EVSEPresentActivePower_L2, 0, 0);
    k = -8;
    n = 2;
  }
  if (v.EVSEPresentActivePower_L3 !== undefined) {
    w.put(n, k + 8);
    e_RationalNumber(w, v.EVSEPresentActivePower_L3, 0, 0);
    k = -9;
    n = 1;
  }
  w.put(n, k + 9);
}
function e_Scheduled_CLResControlMode(w: Writer, v: Scheduled_CLResControlMode, x: number, n: number): void {
  w.only(v, 51);
  w.put(n + 1, (x) << 1);
}
function e_BPT_Scheduled_AC_CLResControlMode(w: Writer, v: BPT_Scheduled_AC_CLResControlMode, x: number, n: number): void {
  w.only(v, 52);
  let k = ((x) << 4);
  n = n + 4;
  if (v.EVSETargetActivePower !== undefined) {
    w.put(n, k);
    e_RationalNumber(w, v.EVSETargetActivePower, 0, 0);
    k = -1;
    n = 4;
  }
  if (v.EVSETargetActivePower_L2 !== undefined) {
    w.put(n, k + 1);
    e_RationalNumber(w, v.EVSETargetActivePower_L2, 0, 0);
    k = -2;
    n = 4;
  }
  if (v.EVSETargetActivePower_L3 !== undefined) {
    w.put(n, k + 2);
    e_RationalNumber(w, v.EVSETargetActivePower_L3, 0, 0);
    k = -3;
    n = 3;
  }
  if (v.EVSETargetReactivePower !== undefined) {
    w.put(n, k + 3);
    e_RationalNumber(w, v.EVSETargetReactivePower, 0, 0);
    k = -4;
    n = 3;
  }
  if (v.EVSETargetReactivePower_L2 !== undefined) {
    w.put(n, k + 4);
    e_RationalNumber(w, v.EVSETargetReactivePower_L2, 0, 0);
    k = -5;
    n = 3;
  }
  if (v.EVSETargetReactivePower_L3 !== undefined) {
    w.put(n, k + 5);
    e_RationalNumber(w, v.EVSETargetReactivePower_L3, 0, 0);
    k = -6;
    n = 3;
  }
  if (v.EVSEPresentActivePower !== undefined) {
    w.put(n, k + 6);
    e_RationalNumber(w, v.EVSEPresentActivePower, 0, 0);
    k = -7;
    n = 2;
  }
  if (v.EVSEPresentActivePower_L2 !== undefined) {
    w.put(n, k + 7);
    e_RationalNumber(w, v.EVSEPresentActivePower_L2, 0, 0);
    k = -8;
    n = 2;
  }
  if (v.EVSEPresentActivePower_L3 !== undefined) {
    w.put(n, k + 8);
    e_RationalNumber(w, v.EVSEPresentActivePower_L3, 0, 0);
    k = -9;
    n = 1;
  }
  w.put(n, k + 9);
}
function e_Dynamic_AC_CLResControlMode(w: Writer, v: Dynamic_AC_CLResControlMode, x: number, n: number): void {
  w.only(v, 53);
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
  e_RationalNumber(w, v.EVSETargetActivePower, 0, 0);
  k = -5;
  n = 4;
  if (v.EVSETargetActivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSETargetActivePower_L2, k + 5, n);
    k = -6;
    n = 4;
  }
  if (v.EVSETargetActivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSETargetActivePower_L3, k + 6, n);
    k = -7;
    n = 3;
  }
  if (v.EVSETargetReactivePower !== undefined) {
    e_RationalNumber(w, v.EVSETargetReactivePower, k + 7, n);
    k = -8;
    n = 3;
  }
  if (v.EVSETargetReactivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSETargetReactivePower_L2, k + 8, n);
    k = -9;
    n = 3;
  }
  if (v.EVSETargetReactivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSETargetReactivePower_L3, k + 9, n);
    k = -10;
    n = 3;
  }
  if (v.EVSEPresentActivePower !== undefined) {
    e_RationalNumber(w, v.EVSEPresentActivePower, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVSEPresentActivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEPresentActivePower_L2, k + 11, n);
    k = -12;
    n = 2;
  }
  if (v.EVSEPresentActivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEPresentActivePower_L3, k + 12, n);
    k = -13;
    n = 1;
  }
  w.put(n, k + 13);
}
function e_Dynamic_CLResControlMode(w: Writer, v: Dynamic_CLResControlMode, x: number, n: number): void {
  w.only(v, 54);
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
}
function e_BPT_Dynamic_AC_CLResControlMode(w: Writer, v: BPT_Dynamic_AC_CLResControlMode, x: number, n: number): void {
  w.only(v, 55);
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
  e_RationalNumber(w, v.EVSETargetActivePower, 0, 0);
  k = -5;
  n = 4;
  if (v.EVSETargetActivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSETargetActivePower_L2, k + 5, n);
    k = -6;
    n = 4;
  }
  if (v.EVSETargetActivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSETargetActivePower_L3, k + 6, n);
    k = -7;
    n = 3;
  }
  if (v.EVSETargetReactivePower !== undefined) {
    e_RationalNumber(w, v.EVSETargetReactivePower, k + 7, n);
    k = -8;
    n = 3;
  }
  if (v.EVSETargetReactivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSETargetReactivePower_L2, k + 8, n);
    k = -9;
    n = 3;
  }
  if (v.EVSETargetReactivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSETargetReactivePower_L3, k + 9, n);
    k = -10;
    n = 3;
  }
  if (v.EVSEPresentActivePower !== undefined) {
    e_RationalNumber(w, v.EVSEPresentActivePower, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVSEPresentActivePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEPresentActivePower_L2, k + 11, n);
    k = -12;
    n = 2;
  }
  if (v.EVSEPresentActivePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEPresentActivePower_L3, k + 12, n);
    k = -13;
    n = 1;
  }
  w.put(n, k + 13);
}
function e_Manifest(w: Writer, v: Manifest, x: number, n: number): void {
  w.only(v, 56);
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
  w.only(v, 57);
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
function d_AC_ChargeParameterDiscoveryReq(r: Reader): AC_ChargeParameterDiscoveryReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let AC_CPDReqEnergyTransferMode: AC_CPDReqEnergyTransferMode | undefined = undefined;
  let BPT_AC_CPDReqEnergyTransferMode: BPT_AC_CPDReqEnergyTransferMode | undefined = undefined;
  if (e === 1) {
    AC_CPDReqEnergyTransferMode = d_AC_CPDReqEnergyTransferMode(r);
  } else if (e === 2) {
    BPT_AC_CPDReqEnergyTransferMode = d_BPT_AC_CPDReqEnergyTransferMode(r);
  } else throw BAIL;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, AC_CPDReqEnergyTransferMode, BPT_AC_CPDReqEnergyTransferMode };
}
function d_ChargeParameterDiscoveryReq(r: Reader): ChargeParameterDiscoveryReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { Header };
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
function d_AC_CPDReqEnergyTransferMode(r: Reader): AC_CPDReqEnergyTransferMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVMaximumChargePower = d_RationalNumber(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let EVMaximumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVMaximumChargePower_L2 = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let EVMaximumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVMaximumChargePower_L3 = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVMinimumChargePower = d_RationalNumber(r);
  const x4 = r.get(2);
  e = 4 + (x4);
  let EVMinimumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVMinimumChargePower_L2 = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let EVMinimumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVMinimumChargePower_L3 = d_RationalNumber(r);
    const x6 = r.get(1);
    e = 6 + (x6);
  }
  if (e !== 6) throw BAIL;
  return { EVMaximumChargePower, EVMaximumChargePower_L2, EVMaximumChargePower_L3, EVMinimumChargePower, EVMinimumChargePower_L2, EVMinimumChargePower_L3 };
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
function d_BPT_AC_CPDReqEnergyTransferMode(r: Reader): BPT_AC_CPDReqEnergyTransferMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVMaximumChargePower = d_RationalNumber(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let EVMaximumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVMaximumChargePower_L2 = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let EVMaximumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVMaximumChargePower_L3 = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVMinimumChargePower = d_RationalNumber(r);
  const x4 = r.get(2);
  e = 4 + (x4);
  let EVMinimumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVMinimumChargePower_L2 = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let EVMinimumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVMinimumChargePower_L3 = d_RationalNumber(r);
    const x6 = r.get(1);
    e = 6 + (x6);
  }
  if (e !== 6) throw BAIL;
  const EVMaximumDischargePower = d_RationalNumber(r);
  const x7 = r.get(2);
  e = 7 + (x7);
  let EVMaximumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVMaximumDischargePower_L2 = d_RationalNumber(r);
    const x8 = r.get(2);
    e = 8 + (x8);
  }
  let EVMaximumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVMaximumDischargePower_L3 = d_RationalNumber(r);
    const x9 = r.get(1);
    e = 9 + (x9);
  }
  if (e !== 9) throw BAIL;
  const EVMinimumDischargePower = d_RationalNumber(r);
  const x10 = r.get(2);
  e = 10 + (x10);
  let EVMinimumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVMinimumDischargePower_L2 = d_RationalNumber(r);
    const x11 = r.get(2);
    e = 11 + (x11);
  }
  let EVMinimumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVMinimumDischargePower_L3 = d_RationalNumber(r);
    const x12 = r.get(1);
    e = 12 + (x12);
  }
  if (e !== 12) throw BAIL;
  return { EVMaximumChargePower, EVMaximumChargePower_L2, EVMaximumChargePower_L3, EVMinimumChargePower, EVMinimumChargePower_L2, EVMinimumChargePower_L3, EVMaximumDischargePower, EVMaximumDischargePower_L2, EVMaximumDischargePower_L3, EVMinimumDischargePower, EVMinimumDischargePower_L2, EVMinimumDischargePower_L3 };
}
function d_AC_ChargeParameterDiscoveryRes(r: Reader): AC_ChargeParameterDiscoveryRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(11);
  if ((x1 & 0x604) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 3 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  let e = 2 + (x1 & 3);
  let AC_CPDResEnergyTransferMode: AC_CPDResEnergyTransferMode | undefined = undefined;
  let BPT_AC_CPDResEnergyTransferMode: BPT_AC_CPDResEnergyTransferMode | undefined = undefined;
  if (e === 2) {
    AC_CPDResEnergyTransferMode = d_AC_CPDResEnergyTransferMode(r);
  } else if (e === 3) {
    BPT_AC_CPDResEnergyTransferMode = d_BPT_AC_CPDResEnergyTransferMode(r);
  } else throw BAIL;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, ResponseCode, AC_CPDResEnergyTransferMode, BPT_AC_CPDResEnergyTransferMode };
}
function d_ChargeParameterDiscoveryRes(r: Reader): ChargeParameterDiscoveryRes {
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
function d_AC_CPDResEnergyTransferMode(r: Reader): AC_CPDResEnergyTransferMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVSEMaximumChargePower = d_RationalNumber(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let EVSEMaximumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVSEMaximumChargePower_L2 = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let EVSEMaximumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVSEMaximumChargePower_L3 = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVSEMinimumChargePower = d_RationalNumber(r);
  const x4 = r.get(2);
  e = 4 + (x4);
  let EVSEMinimumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVSEMinimumChargePower_L2 = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let EVSEMinimumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVSEMinimumChargePower_L3 = d_RationalNumber(r);
    const x6 = r.get(1);
    e = 6 + (x6);
  }
  if (e !== 6) throw BAIL;
  const EVSENominalFrequency = d_RationalNumber(r);
  const x7 = r.get(3);
  e = 7 + (x7);
  let MaximumPowerAsymmetry: RationalNumber | undefined = undefined;
  if (e === 7) {
    MaximumPowerAsymmetry = d_RationalNumber(r);
    const x8 = r.get(3);
    e = 8 + (x8);
  }
  let EVSEPowerRampLimitation: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVSEPowerRampLimitation = d_RationalNumber(r);
    const x9 = r.get(3);
    e = 9 + (x9);
  }
  let EVSEPresentActivePower: RationalNumber | undefined = undefined;
  if (e === 9) {
    EVSEPresentActivePower = d_RationalNumber(r);
    const x10 = r.get(2);
    e = 10 + (x10);
  }
  let EVSEPresentActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVSEPresentActivePower_L2 = d_RationalNumber(r);
    const x11 = r.get(2);
    e = 11 + (x11);
  }
  let EVSEPresentActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVSEPresentActivePower_L3 = d_RationalNumber(r);
    const x12 = r.get(1);
    e = 12 + (x12);
  }
  if (e !== 12) throw BAIL;
  return { EVSEMaximumChargePower, EVSEMaximumChargePower_L2, EVSEMaximumChargePower_L3, EVSEMinimumChargePower, EVSEMinimumChargePower_L2, EVSEMinimumChargePower_L3, EVSENominalFrequency, MaximumPowerAsymmetry, EVSEPowerRampLimitation, EVSEPresentActivePower, EVSEPresentActivePower_L2, EVSEPresentActivePower_L3 };
}
function d_BPT_AC_CPDResEnergyTransferMode(r: Reader): BPT_AC_CPDResEnergyTransferMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVSEMaximumChargePower = d_RationalNumber(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let EVSEMaximumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVSEMaximumChargePower_L2 = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let EVSEMaximumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVSEMaximumChargePower_L3 = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVSEMinimumChargePower = d_RationalNumber(r);
  const x4 = r.get(2);
  e = 4 + (x4);
  let EVSEMinimumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVSEMinimumChargePower_L2 = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let EVSEMinimumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVSEMinimumChargePower_L3 = d_RationalNumber(r);
    const x6 = r.get(1);
    e = 6 + (x6);
  }
  if (e !== 6) throw BAIL;
  const EVSENominalFrequency = d_RationalNumber(r);
  const x7 = r.get(3);
  e = 7 + (x7);
  let MaximumPowerAsymmetry: RationalNumber | undefined = undefined;
  if (e === 7) {
    MaximumPowerAsymmetry = d_RationalNumber(r);
    const x8 = r.get(3);
    e = 8 + (x8);
  }
  let EVSEPowerRampLimitation: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVSEPowerRampLimitation = d_RationalNumber(r);
    const x9 = r.get(3);
    e = 9 + (x9);
  }
  let EVSEPresentActivePower: RationalNumber | undefined = undefined;
  if (e === 9) {
    EVSEPresentActivePower = d_RationalNumber(r);
    const x10 = r.get(2);
    e = 10 + (x10);
  }
  let EVSEPresentActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVSEPresentActivePower_L2 = d_RationalNumber(r);
    const x11 = r.get(2);
    e = 11 + (x11);
  }
  let EVSEPresentActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVSEPresentActivePower_L3 = d_RationalNumber(r);
    const x12 = r.get(1);
    e = 12 + (x12);
  }
  if (e !== 12) throw BAIL;
  const EVSEMaximumDischargePower = d_RationalNumber(r);
  const x13 = r.get(2);
  e = 13 + (x13);
  let EVSEMaximumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 13) {
    EVSEMaximumDischargePower_L2 = d_RationalNumber(r);
    const x14 = r.get(2);
    e = 14 + (x14);
  }
  let EVSEMaximumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 14) {
    EVSEMaximumDischargePower_L3 = d_RationalNumber(r);
    const x15 = r.get(1);
    e = 15 + (x15);
  }
  if (e !== 15) throw BAIL;
  const EVSEMinimumDischargePower = d_RationalNumber(r);
  const x16 = r.get(2);
  e = 16 + (x16);
  let EVSEMinimumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 16) {
    EVSEMinimumDischargePower_L2 = d_RationalNumber(r);
    const x17 = r.get(2);
    e = 17 + (x17);
  }
  let EVSEMinimumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 17) {
    EVSEMinimumDischargePower_L3 = d_RationalNumber(r);
    const x18 = r.get(1);
    e = 18 + (x18);
  }
  if (e !== 18) throw BAIL;
  return { EVSEMaximumChargePower, EVSEMaximumChargePower_L2, EVSEMaximumChargePower_L3, EVSEMinimumChargePower, EVSEMinimumChargePower_L2, EVSEMinimumChargePower_L3, EVSENominalFrequency, MaximumPowerAsymmetry, EVSEPowerRampLimitation, EVSEPresentActivePower, EVSEPresentActivePower_L2, EVSEPresentActivePower_L3, EVSEMaximumDischargePower, EVSEMaximumDischargePower_L2, EVSEMaximumDischargePower_L3, EVSEMinimumDischargePower, EVSEMinimumDischargePower_L2, EVSEMinimumDischargePower_L3 };
}
function d_AC_ChargeLoopReq(r: Reader): AC_ChargeLoopReq {
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
  const x3 = r.get(6);
  if ((x3 & 0x28) !== 0x0) throw BAIL;
  const MeterInfoRequested = (x3 >>> 4 & 1) !== 0;
  e = 3 + (x3 & 7);
  let BPT_Dynamic_AC_CLReqControlMode: BPT_Dynamic_AC_CLReqControlMode | undefined = undefined;
  let BPT_Scheduled_AC_CLReqControlMode: BPT_Scheduled_AC_CLReqControlMode | undefined = undefined;
  let CLReqControlMode: CLReqControlMode | undefined = undefined;
  let Dynamic_AC_CLReqControlMode: Dynamic_AC_CLReqControlMode | undefined = undefined;
  let Scheduled_AC_CLReqControlMode: Scheduled_AC_CLReqControlMode | undefined = undefined;
  if (e === 3) {
    BPT_Dynamic_AC_CLReqControlMode = d_BPT_Dynamic_AC_CLReqControlMode(r);
  } else if (e === 4) {
    BPT_Scheduled_AC_CLReqControlMode = d_BPT_Scheduled_AC_CLReqControlMode(r);
  } else if (e === 5) {
    CLReqControlMode = d_CLReqControlMode(r);
  } else if (e === 6) {
    Dynamic_AC_CLReqControlMode = d_Dynamic_AC_CLReqControlMode(r);
  } else if (e === 7) {
    Scheduled_AC_CLReqControlMode = d_Scheduled_AC_CLReqControlMode(r);
  } else throw BAIL;
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  return { Header, DisplayParameters, MeterInfoRequested, BPT_Dynamic_AC_CLReqControlMode, BPT_Scheduled_AC_CLReqControlMode, CLReqControlMode, Dynamic_AC_CLReqControlMode, Scheduled_AC_CLReqControlMode };
}
function d_ChargeLoopReq(r: Reader): ChargeLoopReq {
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
  return { Header, DisplayParameters, MeterInfoRequested };
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
function d_Scheduled_AC_CLReqControlMode(r: Reader): Scheduled_AC_CLReqControlMode {
  const x0 = r.get(4);
  let e = x0;
  let EVTargetEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 0) {
    EVTargetEnergyRequest = d_RationalNumber(r);
    const x1 = r.get(4);
    e = 1 + (x1);
  }
  let EVMaximumEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVMaximumEnergyRequest = d_RationalNumber(r);
    const x2 = r.get(4);
    e = 2 + (x2);
  }
  let EVMinimumEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVMinimumEnergyRequest = d_RationalNumber(r);
    const x3 = r.get(3);
    e = 3 + (x3);
  }
  let EVMaximumChargePower: RationalNumber | undefined = undefined;
  if (e === 3) {
    EVMaximumChargePower = d_RationalNumber(r);
    const x4 = r.get(3);
    e = 4 + (x4);
  }
  let EVMaximumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVMaximumChargePower_L2 = d_RationalNumber(r);
    const x5 = r.get(3);
    e = 5 + (x5);
  }
  let EVMaximumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVMaximumChargePower_L3 = d_RationalNumber(r);
    const x6 = r.get(3);
    e = 6 + (x6);
  }
  let EVMinimumChargePower: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVMinimumChargePower = d_RationalNumber(r);
    const x7 = r.get(2);
    e = 7 + (x7);
  }
  let EVMinimumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVMinimumChargePower_L2 = d_RationalNumber(r);
    const x8 = r.get(2);
    e = 8 + (x8);
  }
  let EVMinimumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVMinimumChargePower_L3 = d_RationalNumber(r);
    const x9 = r.get(1);
    e = 9 + (x9);
  }
  if (e !== 9) throw BAIL;
  const EVPresentActivePower = d_RationalNumber(r);
  const x10 = r.get(3);
  e = 10 + (x10);
  let EVPresentActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVPresentActivePower_L2 = d_RationalNumber(r);
    const x11 = r.get(3);
    e = 11 + (x11);
  }
  let EVPresentActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVPresentActivePower_L3 = d_RationalNumber(r);
    const x12 = r.get(3);
    e = 12 + (x12);
  }
  let EVPresentReactivePower: RationalNumber | undefined = undefined;
  if (e === 12) {
    EVPresentReactivePower = d_RationalNumber(r);
    const x13 = r.get(2);
    e = 13 + (x13);
  }
  let EVPresentReactivePower_L2: RationalNumber | undefined = undefined;
  if (e === 13) {
    EVPresentReactivePower_L2 = d_RationalNumber(r);
    const x14 = r.get(2);
    e = 14 + (x14);
  }
  let EVPresentReactivePower_L3: RationalNumber | undefined = undefined;
  if (e === 14) {
    EVPresentReactivePower_L3 = d_RationalNumber(r);
    const x15 = r.get(1);
    e = 15 + (x15);
  }
  if (e !== 15) throw BAIL;
  return { EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest, EVMaximumChargePower, EVMaximumChargePower_L2, EVMaximumChargePower_L3, EVMinimumChargePower, EVMinimumChargePower_L2, EVMinimumChargePower_L3, EVPresentActivePower, EVPresentActivePower_L2, EVPresentActivePower_L3, EVPresentReactivePower, EVPresentReactivePower_L2, EVPresentReactivePower_L3 };
}
function d_Scheduled_CLReqControlMode(r: Reader): Scheduled_CLReqControlMode {
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
  return { EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest };
}
function d_BPT_Scheduled_AC_CLReqControlMode(r: Reader): BPT_Scheduled_AC_CLReqControlMode {
  const x0 = r.get(4);
  let e = x0;
  let EVTargetEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 0) {
    EVTargetEnergyRequest = d_RationalNumber(r);
    const x1 = r.get(4);
    e = 1 + (x1);
  }
  let EVMaximumEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVMaximumEnergyRequest = d_RationalNumber(r);
    const x2 = r.get(4);
    e = 2 + (x2);
  }
  let EVMinimumEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVMinimumEnergyRequest = d_RationalNumber(r);
    const x3 = r.get(3);
    e = 3 + (x3);
  }
  let EVMaximumChargePower: RationalNumber | undefined = undefined;
  if (e === 3) {
    EVMaximumChargePower = d_RationalNumber(r);
    const x4 = r.get(3);
    e = 4 + (x4);
  }
  let EVMaximumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVMaximumChargePower_L2 = d_RationalNumber(r);
    const x5 = r.get(3);
    e = 5 + (x5);
  }
  let EVMaximumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVMaximumChargePower_L3 = d_RationalNumber(r);
    const x6 = r.get(3);
    e = 6 + (x6);
  }
  let EVMinimumChargePower: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVMinimumChargePower = d_RationalNumber(r);
    const x7 = r.get(2);
    e = 7 + (x7);
  }
  let EVMinimumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVMinimumChargePower_L2 = d_RationalNumber(r);
    const x8 = r.get(2);
    e = 8 + (x8);
  }
  let EVMinimumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVMinimumChargePower_L3 = d_RationalNumber(r);
    const x9 = r.get(1);
    e = 9 + (x9);
  }
  if (e !== 9) throw BAIL;
  const EVPresentActivePower = d_RationalNumber(r);
  const x10 = r.get(4);
  e = 10 + (x10);
  let EVPresentActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVPresentActivePower_L2 = d_RationalNumber(r);
    const x11 = r.get(4);
    e = 11 + (x11);
  }
  let EVPresentActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVPresentActivePower_L3 = d_RationalNumber(r);
    const x12 = r.get(4);
    e = 12 + (x12);
  }
  let EVPresentReactivePower: RationalNumber | undefined = undefined;
  if (e === 12) {
    EVPresentReactivePower = d_RationalNumber(r);
    const x13 = r.get(4);
    e = 13 + (x13);
  }
  let EVPresentReactivePower_L2: RationalNumber | undefined = undefined;
  if (e === 13) {
    EVPresentReactivePower_L2 = d_RationalNumber(r);
    const x14 = r.get(4);
    e = 14 + (x14);
  }
  let EVPresentReactivePower_L3: RationalNumber | undefined = undefined;
  if (e === 14) {
    EVPresentReactivePower_L3 = d_RationalNumber(r);
    const x15 = r.get(3);
    e = 15 + (x15);
  }
  let EVMaximumDischargePower: RationalNumber | undefined = undefined;
  if (e === 15) {
    EVMaximumDischargePower = d_RationalNumber(r);
    const x16 = r.get(3);
    e = 16 + (x16);
  }
  let EVMaximumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 16) {
    EVMaximumDischargePower_L2 = d_RationalNumber(r);
    const x17 = r.get(3);
    e = 17 + (x17);
  }
  let EVMaximumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 17) {
    EVMaximumDischargePower_L3 = d_RationalNumber(r);
    const x18 = r.get(3);
    e = 18 + (x18);
  }
  let EVMinimumDischargePower: RationalNumber | undefined = undefined;
  if (e === 18) {
    EVMinimumDischargePower = d_RationalNumber(r);
    const x19 = r.get(2);
    e = 19 + (x19);
  }
  let EVMinimumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 19) {
    EVMinimumDischargePower_L2 = d_RationalNumber(r);
    const x20 = r.get(2);
    e = 20 + (x20);
  }
  let EVMinimumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 20) {
    EVMinimumDischargePower_L3 = d_RationalNumber(r);
    const x21 = r.get(1);
    e = 21 + (x21);
  }
  if (e !== 21) throw BAIL;
  return { EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest, EVMaximumChargePower, EVMaximumChargePower_L2, EVMaximumChargePower_L3, EVMinimumChargePower, EVMinimumChargePower_L2, EVMinimumChargePower_L3, EVPresentActivePower, EVPresentActivePower_L2, EVPresentActivePower_L3, EVPresentReactivePower, EVPresentReactivePower_L2, EVPresentReactivePower_L3, EVMaximumDischargePower, EVMaximumDischargePower_L2, EVMaximumDischargePower_L3, EVMinimumDischargePower, EVMinimumDischargePower_L2, EVMinimumDischargePower_L3 };
}
function d_Dynamic_AC_CLReqControlMode(r: Reader): Dynamic_AC_CLReqControlMode {
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
  const x6 = r.get(2);
  e = 5 + (x6);
  let EVMaximumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVMaximumChargePower_L2 = d_RationalNumber(r);
    const x7 = r.get(2);
    e = 6 + (x7);
  }
  let EVMaximumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVMaximumChargePower_L3 = d_RationalNumber(r);
    const x8 = r.get(1);
    e = 7 + (x8);
  }
  if (e !== 7) throw BAIL;
  const EVMinimumChargePower = d_RationalNumber(r);
  const x9 = r.get(2);
  e = 8 + (x9);
  let EVMinimumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVMinimumChargePower_L2 = d_RationalNumber(r);
    const x10 = r.get(2);
    e = 9 + (x10);
  }
  let EVMinimumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 9) {
    EVMinimumChargePower_L3 = d_RationalNumber(r);
    const x11 = r.get(1);
    e = 10 + (x11);
  }
  if (e !== 10) throw BAIL;
  const EVPresentActivePower = d_RationalNumber(r);
  const x12 = r.get(2);
  e = 11 + (x12);
  let EVPresentActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVPresentActivePower_L2 = d_RationalNumber(r);
    const x13 = r.get(2);
    e = 12 + (x13);
  }
  let EVPresentActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 12) {
    EVPresentActivePower_L3 = d_RationalNumber(r);
    const x14 = r.get(1);
    e = 13 + (x14);
  }
  if (e !== 13) throw BAIL;
  const EVPresentReactivePower = d_RationalNumber(r);
  const x15 = r.get(2);
  e = 14 + (x15);
  let EVPresentReactivePower_L2: RationalNumber | undefined = undefined;
  if (e === 14) {
    EVPresentReactivePower_L2 = d_RationalNumber(r);
    const x16 = r.get(2);
    e = 15 + (x16);
  }
  let EVPresentReactivePower_L3: RationalNumber | undefined = undefined;
  if (e === 15) {
    EVPresentReactivePower_L3 = d_RationalNumber(r);
    const x17 = r.get(1);
    e = 16 + (x17);
  }
  if (e !== 16) throw BAIL;
  return { DepartureTime, EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest, EVMaximumChargePower, EVMaximumChargePower_L2, EVMaximumChargePower_L3, EVMinimumChargePower, EVMinimumChargePower_L2, EVMinimumChargePower_L3, EVPresentActivePower, EVPresentActivePower_L2, EVPresentActivePower_L3, EVPresentReactivePower, EVPresentReactivePower_L2, EVPresentReactivePower_L3 };
}
function d_Dynamic_CLReqControlMode(r: Reader): Dynamic_CLReqControlMode {
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
  return { DepartureTime, EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest };
}
function d_BPT_Dynamic_AC_CLReqControlMode(r: Reader): BPT_Dynamic_AC_CLReqControlMode {
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
  const x6 = r.get(2);
  e = 5 + (x6);
  let EVMaximumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVMaximumChargePower_L2 = d_RationalNumber(r);
    const x7 = r.get(2);
    e = 6 + (x7);
  }
  let EVMaximumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVMaximumChargePower_L3 = d_RationalNumber(r);
    const x8 = r.get(1);
    e = 7 + (x8);
  }
  if (e !== 7) throw BAIL;
  const EVMinimumChargePower = d_RationalNumber(r);
  const x9 = r.get(2);
  e = 8 + (x9);
  let EVMinimumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVMinimumChargePower_L2 = d_RationalNumber(r);
    const x10 = r.get(2);
    e = 9 + (x10);
  }
  let EVMinimumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 9) {
    EVMinimumChargePower_L3 = d_RationalNumber(r);
    const x11 = r.get(1);
    e = 10 + (x11);
  }
  if (e !== 10) throw BAIL;
  const EVPresentActivePower = d_RationalNumber(r);
  const x12 = r.get(2);
  e = 11 + (x12);
  let EVPresentActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVPresentActivePower_L2 = d_RationalNumber(r);
    const x13 = r.get(2);
    e = 12 + (x13);
  }
  let EVPresentActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 12) {
    EVPresentActivePower_L3 = d_RationalNumber(r);
    const x14 = r.get(1);
    e = 13 + (x14);
  }
  if (e !== 13) throw BAIL;
  const EVPresentReactivePower = d_RationalNumber(r);
  const x15 = r.get(2);
  e = 14 + (x15);
  let EVPresentReactivePower_L2: RationalNumber | undefined = undefined;
  if (e === 14) {
    EVPresentReactivePower_L2 = d_RationalNumber(r);
    const x16 = r.get(2);
    e = 15 + (x16);
  }
  let EVPresentReactivePower_L3: RationalNumber | undefined = undefined;
  if (e === 15) {
    EVPresentReactivePower_L3 = d_RationalNumber(r);
    const x17 = r.get(1);
    e = 16 + (x17);
  }
  if (e !== 16) throw BAIL;
  const EVMaximumDischargePower = d_RationalNumber(r);
  const x18 = r.get(2);
  e = 17 + (x18);
  let EVMaximumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 17) {
    EVMaximumDischargePower_L2 = d_RationalNumber(r);
    const x19 = r.get(2);
    e = 18 + (x19);
  }
  let EVMaximumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 18) {
    EVMaximumDischargePower_L3 = d_RationalNumber(r);
    const x20 = r.get(1);
    e = 19 + (x20);
  }
  if (e !== 19) throw BAIL;
  const EVMinimumDischargePower = d_RationalNumber(r);
  const x21 = r.get(3);
  e = 20 + (x21);
  let EVMinimumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 20) {
    EVMinimumDischargePower_L2 = d_RationalNumber(r);
    const x22 = r.get(3);
    e = 21 + (x22);
  }
  let EVMinimumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 21) {
    EVMinimumDischargePower_L3 = d_RationalNumber(r);
    const x23 = r.get(2);
    e = 22 + (x23);
  }
  let EVMaximumV2XEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 22) {
    EVMaximumV2XEnergyRequest = d_RationalNumber(r);
    const x24 = r.get(2);
    e = 23 + (x24);
  }
  let EVMinimumV2XEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 23) {
    EVMinimumV2XEnergyRequest = d_RationalNumber(r);
    const x25 = r.get(1);
    e = 24 + (x25);
  }
  if (e !== 24) throw BAIL;
  return { DepartureTime, EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest, EVMaximumChargePower, EVMaximumChargePower_L2, EVMaximumChargePower_L3, EVMinimumChargePower, EVMinimumChargePower_L2, EVMinimumChargePower_L3, EVPresentActivePower, EVPresentActivePower_L2, EVPresentActivePower_L3, EVPresentReactivePower, EVPresentReactivePower_L2, EVPresentReactivePower_L3, EVMaximumDischargePower, EVMaximumDischargePower_L2, EVMaximumDischargePower_L3, EVMinimumDischargePower, EVMinimumDischargePower_L2, EVMinimumDischargePower_L3, EVMaximumV2XEnergyRequest, EVMinimumV2XEnergyRequest };
}
function d_AC_ChargeLoopRes(r: Reader): AC_ChargeLoopRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(13);
  if ((x1 & 0x1810) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 5 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  let e = 2 + (x1 & 15);
  let EVSEStatus: EVSEStatus | undefined = undefined;
  if (e === 2) {
    EVSEStatus = d_EVSEStatus(r);
    const x2 = r.get(4);
    e = 3 + (x2);
  }
  let MeterInfo: MeterInfo | undefined = undefined;
  if (e === 3) {
    MeterInfo = d_MeterInfo(r);
    const x3 = r.get(3);
    e = 4 + (x3);
  }
  let Receipt: Receipt | undefined = undefined;
  if (e === 4) {
    Receipt = d_Receipt(r);
    const x4 = r.get(3);
    e = 5 + (x4);
  }
  let EVSETargetFrequency: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVSETargetFrequency = d_RationalNumber(r);
    const x5 = r.get(3);
    e = 6 + (x5);
  }
  let BPT_Dynamic_AC_CLResControlMode: BPT_Dynamic_AC_CLResControlMode | undefined = undefined;
  let BPT_Scheduled_AC_CLResControlMode: BPT_Scheduled_AC_CLResControlMode | undefined = undefined;
  let CLResControlMode: CLResControlMode | undefined = undefined;
  let Dynamic_AC_CLResControlMode: Dynamic_AC_CLResControlMode | undefined = undefined;
  let Scheduled_AC_CLResControlMode: Scheduled_AC_CLResControlMode | undefined = undefined;
  if (e === 6) {
    BPT_Dynamic_AC_CLResControlMode = d_BPT_Dynamic_AC_CLResControlMode(r);
  } else if (e === 7) {
    BPT_Scheduled_AC_CLResControlMode = d_BPT_Scheduled_AC_CLResControlMode(r);
  } else if (e === 8) {
    CLResControlMode = d_CLResControlMode(r);
  } else if (e === 9) {
    Dynamic_AC_CLResControlMode = d_Dynamic_AC_CLResControlMode(r);
  } else if (e === 10) {
    Scheduled_AC_CLResControlMode = d_Scheduled_AC_CLResControlMode(r);
  } else throw BAIL;
  const x6 = r.get(1);
  if (x6 !== 0) throw BAIL;
  return { Header, ResponseCode, EVSEStatus, MeterInfo, Receipt, EVSETargetFrequency, BPT_Dynamic_AC_CLResControlMode, BPT_Scheduled_AC_CLResControlMode, CLResControlMode, Dynamic_AC_CLResControlMode, Scheduled_AC_CLResControlMode };
}
function d_ChargeLoopRes(r: Reader): ChargeLoopRes {
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
  return { Header, ResponseCode, EVSEStatus, MeterInfo, Receipt };
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
function d_CLResControlMode(r: Reader): CLResControlMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_Scheduled_AC_CLResControlMode(r: Reader): Scheduled_AC_CLResControlMode {
  const x0 = r.get(4);
  let e = x0;
  let EVSETargetActivePower: RationalNumber | undefined = undefined;
  if (e === 0) {
    EVSETargetActivePower = d_RationalNumber(r);
    const x1 = r.get(4);
    e = 1 + (x1);
  }
  let EVSETargetActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVSETargetActivePower_L2 = d_RationalNumber(r);
    const x2 = r.get(4);
    e = 2 + (x2);
  }
  let EVSETargetActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVSETargetActivePower_L3 = d_RationalNumber(r);
    const x3 = r.get(3);
    e = 3 + (x3);
  }
  let EVSETargetReactivePower: RationalNumber | undefined = undefined;
  if (e === 3) {
    EVSETargetReactivePower = d_RationalNumber(r);
    const x4 = r.get(3);
    e = 4 + (x4);
  }
  let EVSETargetReactivePower_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVSETargetReactivePower_L2 = d_RationalNumber(r);
    const x5 = r.get(3);
    e = 5 + (x5);
  }
  let EVSETargetReactivePower_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVSETargetReactivePower_L3 = d_RationalNumber(r);
    const x6 = r.get(3);
    e = 6 + (x6);
  }
  let EVSEPresentActivePower: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVSEPresentActivePower = d_RationalNumber(r);
    const x7 = r.get(2);
    e = 7 + (x7);
  }
  let EVSEPresentActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVSEPresentActivePower_L2 = d_RationalNumber(r);
    const x8 = r.get(2);
    e = 8 + (x8);
  }
  let EVSEPresentActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVSEPresentActivePower_L3 = d_RationalNumber(r);
    const x9 = r.get(1);
    e = 9 + (x9);
  }
  if (e !== 9) throw BAIL;
  return { EVSETargetActivePower, EVSETargetActivePower_L2, EVSETargetActivePower_L3, EVSETargetReactivePower, EVSETargetReactivePower_L2, EVSETargetReactivePower_L3, EVSEPresentActivePower, EVSEPresentActivePower_L2, EVSEPresentActivePower_L3 };
}
function d_Scheduled_CLResControlMode(r: Reader): Scheduled_CLResControlMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_BPT_Scheduled_AC_CLResControlMode(r: Reader): BPT_Scheduled_AC_CLResControlMode {
  const x0 = r.get(4);
  let e = x0;
  let EVSETargetActivePower: RationalNumber | undefined = undefined;
  if (e === 0) {
    EVSETargetActivePower = d_RationalNumber(r);
    const x1 = r.get(4);
    e = 1 + (x1);
  }
  let EVSETargetActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVSETargetActivePower_L2 = d_RationalNumber(r);
    const x2 = r.get(4);
    e = 2 + (x2);
  }
  let EVSETargetActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVSETargetActivePower_L3 = d_RationalNumber(r);
    const x3 = r.get(3);
    e = 3 + (x3);
  }
  let EVSETargetReactivePower: RationalNumber | undefined = undefined;
  if (e === 3) {
    EVSETargetReactivePower = d_RationalNumber(r);
    const x4 = r.get(3);
    e = 4 + (x4);
  }
  let EVSETargetReactivePower_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVSETargetReactivePower_L2 = d_RationalNumber(r);
    const x5 = r.get(3);
    e = 5 + (x5);
  }
  let EVSETargetReactivePower_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVSETargetReactivePower_L3 = d_RationalNumber(r);
    const x6 = r.get(3);
    e = 6 + (x6);
  }
  let EVSEPresentActivePower: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVSEPresentActivePower = d_RationalNumber(r);
    const x7 = r.get(2);
    e = 7 + (x7);
  }
  let EVSEPresentActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVSEPresentActivePower_L2 = d_RationalNumber(r);
    const x8 = r.get(2);
    e = 8 + (x8);
  }
  let EVSEPresentActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVSEPresentActivePower_L3 = d_RationalNumber(r);
    const x9 = r.get(1);
    e = 9 + (x9);
  }
  if (e !== 9) throw BAIL;
  return { EVSETargetActivePower, EVSETargetActivePower_L2, EVSETargetActivePower_L3, EVSETargetReactivePower, EVSETargetReactivePower_L2, EVSETargetReactivePower_L3, EVSEPresentActivePower, EVSEPresentActivePower_L2, EVSEPresentActivePower_L3 };
}
function d_Dynamic_AC_CLResControlMode(r: Reader): Dynamic_AC_CLResControlMode {
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
  const EVSETargetActivePower = d_RationalNumber(r);
  const x7 = r.get(4);
  e = 5 + (x7);
  let EVSETargetActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVSETargetActivePower_L2 = d_RationalNumber(r);
    const x8 = r.get(4);
    e = 6 + (x8);
  }
  let EVSETargetActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVSETargetActivePower_L3 = d_RationalNumber(r);
    const x9 = r.get(3);
    e = 7 + (x9);
  }
  let EVSETargetReactivePower: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVSETargetReactivePower = d_RationalNumber(r);
    const x10 = r.get(3);
    e = 8 + (x10);
  }
  let EVSETargetReactivePower_L2: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVSETargetReactivePower_L2 = d_RationalNumber(r);
    const x11 = r.get(3);
    e = 9 + (x11);
  }
  let EVSETargetReactivePower_L3: RationalNumber | undefined = undefined;
  if (e === 9) {
    EVSETargetReactivePower_L3 = d_RationalNumber(r);
    const x12 = r.get(3);
    e = 10 + (x12);
  }
  let EVSEPresentActivePower: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVSEPresentActivePower = d_RationalNumber(r);
    const x13 = r.get(2);
    e = 11 + (x13);
  }
  let EVSEPresentActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVSEPresentActivePower_L2 = d_RationalNumber(r);
    const x14 = r.get(2);
    e = 12 + (x14);
  }
  let EVSEPresentActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 12) {
    EVSEPresentActivePower_L3 = d_RationalNumber(r);
    const x15 = r.get(1);
    e = 13 + (x15);
  }
  if (e !== 13) throw BAIL;
  return { DepartureTime, MinimumSOC, TargetSOC, AckMaxDelay, EVSETargetActivePower, EVSETargetActivePower_L2, EVSETargetActivePower_L3, EVSETargetReactivePower, EVSETargetReactivePower_L2, EVSETargetReactivePower_L3, EVSEPresentActivePower, EVSEPresentActivePower_L2, EVSEPresentActivePower_L3 };
}
function d_Dynamic_CLResControlMode(r: Reader): Dynamic_CLResControlMode {
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
  return { DepartureTime, MinimumSOC, TargetSOC, AckMaxDelay };
}
function d_BPT_Dynamic_AC_CLResControlMode(r: Reader): BPT_Dynamic_AC_CLResControlMode {
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
  const EVSETargetActivePower = d_RationalNumber(r);
  const x7 = r.get(4);
  e = 5 + (x7);
  let EVSETargetActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVSETargetActivePower_L2 = d_RationalNumber(r);
    const x8 = r.get(4);
    e = 6 + (x8);
  }
  let EVSETargetActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVSETargetActivePower_L3 = d_RationalNumber(r);
    const x9 = r.get(3);
    e = 7 + (x9);
  }
  let EVSETargetReactivePower: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVSETargetReactivePower = d_RationalNumber(r);
    const x10 = r.get(3);
    e = 8 + (x10);
  }
  let EVSETargetReactivePower_L2: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVSETargetReactivePower_L2 = d_RationalNumber(r);
    const x11 = r.get(3);
    e = 9 + (x11);
  }
  let EVSETargetReactivePower_L3: RationalNumber | undefined = undefined;
  if (e === 9) {
    EVSETargetReactivePower_L3 = d_RationalNumber(r);
    const x12 = r.get(3);
    e = 10 + (x12);
  }
  let EVSEPresentActivePower: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVSEPresentActivePower = d_RationalNumber(r);
    const x13 = r.get(2);
    e = 11 + (x13);
  }
  let EVSEPresentActivePower_L2: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVSEPresentActivePower_L2 = d_RationalNumber(r);
    const x14 = r.get(2);
    e = 12 + (x14);
  }
  let EVSEPresentActivePower_L3: RationalNumber | undefined = undefined;
  if (e === 12) {
    EVSEPresentActivePower_L3 = d_RationalNumber(r);
    const x15 = r.get(1);
    e = 13 + (x15);
  }
  if (e !== 13) throw BAIL;
  return { DepartureTime, MinimumSOC, TargetSOC, AckMaxDelay, EVSETargetActivePower, EVSETargetActivePower_L2, EVSETargetActivePower_L3, EVSETargetReactivePower, EVSETargetReactivePower_L2, EVSETargetReactivePower_L3, EVSEPresentActivePower, EVSEPresentActivePower_L2, EVSEPresentActivePower_L3 };
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
/** Encoder and decoder of each complex type. */
export const TYPES: readonly (readonly [(w: Writer, v: never, x: number, n: number) => void, (r: Reader) => unknown])[] = [
  [e_AC_ChargeParameterDiscoveryReq, d_AC_ChargeParameterDiscoveryReq],
  [e_ChargeParameterDiscoveryReq, d_ChargeParameterDiscoveryReq],
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
  [e_AC_CPDReqEnergyTransferMode, d_AC_CPDReqEnergyTransferMode],
  [e_RationalNumber, d_RationalNumber],
  [e_BPT_AC_CPDReqEnergyTransferMode, d_BPT_AC_CPDReqEnergyTransferMode],
  [e_AC_ChargeParameterDiscoveryRes, d_AC_ChargeParameterDiscoveryRes],
  [e_ChargeParameterDiscoveryRes, d_ChargeParameterDiscoveryRes],
  [e_V2GResponse, d_V2GResponse],
  [e_AC_CPDResEnergyTransferMode, d_AC_CPDResEnergyTransferMode],
  [e_BPT_AC_CPDResEnergyTransferMode, d_BPT_AC_CPDResEnergyTransferMode],
  [e_AC_ChargeLoopReq, d_AC_ChargeLoopReq],
  [e_ChargeLoopReq, d_ChargeLoopReq],
  [e_DisplayParameters, d_DisplayParameters],
  [e_CLReqControlMode, d_CLReqControlMode],
  [e_Scheduled_AC_CLReqControlMode, d_Scheduled_AC_CLReqControlMode],
  [e_Scheduled_CLReqControlMode, d_Scheduled_CLReqControlMode],
  [e_BPT_Scheduled_AC_CLReqControlMode, d_BPT_Scheduled_AC_CLReqControlMode],
  [e_Dynamic_AC_CLReqControlMode, d_Dynamic_AC_CLReqControlMode],
  [e_Dynamic_CLReqControlMode, d_Dynamic_CLReqControlMode],
  [e_BPT_Dynamic_AC_CLReqControlMode, d_BPT_Dynamic_AC_CLReqControlMode],
  [e_AC_ChargeLoopRes, d_AC_ChargeLoopRes],
  [e_ChargeLoopRes, d_ChargeLoopRes],
  [e_EVSEStatus, d_EVSEStatus],
  [e_MeterInfo, d_MeterInfo],
  [e_Receipt, d_Receipt],
  [e_DetailedCost, d_DetailedCost],
  [e_DetailedTax, d_DetailedTax],
  [e_CLResControlMode, d_CLResControlMode],
  [e_Scheduled_AC_CLResControlMode, d_Scheduled_AC_CLResControlMode],
  [e_Scheduled_CLResControlMode, d_Scheduled_CLResControlMode],
  [e_BPT_Scheduled_AC_CLResControlMode, d_BPT_Scheduled_AC_CLResControlMode],
  [e_Dynamic_AC_CLResControlMode, d_Dynamic_AC_CLResControlMode],
  [e_Dynamic_CLResControlMode, d_Dynamic_CLResControlMode],
  [e_BPT_Dynamic_AC_CLResControlMode, d_BPT_Dynamic_AC_CLResControlMode],
  [e_Manifest, d_Manifest],
  [e_SignatureProperties, d_SignatureProperties],
  [e_SignatureProperty, d_SignatureProperty],
];
/** Schema tables for whatever the functions decline. */
export const MODEL = "{\"roots\":[[0,24],[1,30],[2,32],[3,42],[4,0],[5,27],[6,26],[7,31],[8,41],[9,55],[10,38],[11,52],[12,35],[13,49],[14,7],[15,16],[16,12],[17,-1],[18,39],[19,53],[20,14],[21,-2],[22,15],[23,56],[24,-2],[25,23],[26,21],[27,17],[28,9],[29,18],[30,22],[31,36],[32,50],[33,5],[34,8],[35,57],[36,58],[37,13],[38,6],[39,11],[40,10],[41,19]],\"fragments\":[[0,24],[1,30],[2,32],[3,42],[4,0],[5,27],[42,-3],[43,47],[44,25],[6,26],[7,31],[45,-4],[8,41],[9,55],[46,-4],[10,38],[11,52],[47,25],[12,35],[13,49],[14,7],[48,-4],[49,-4],[50,-5],[51,25],[15,16],[52,-6],[16,12],[17,-1],[53,34],[18,39],[19,53],[54,25],[55,25],[56,25],[57,25],[58,25],[59,25],[60,25],[61,25],[62,25],[63,25],[64,25],[65,25],[66,25],[67,25],[68,25],[69,25],[70,25],[71,25],[72,25],[73,25],[74,25],[75,25],[76,25],[77,25],[78,25],[79,25],[80,25],[81,25],[82,25],[83,25],[84,25],[85,25],[86,25],[87,25],[88,25],[89,-7],[90,25],[91,25],[92,25],[93,25],[94,44],[95,25],[96,25],[97,25],[98,25],[99,25],[100,25],[101,25],[102,25],[103,47],[104,-1],[105,-8],[106,-1],[107,-9],[108,4],[109,-5],[110,-1],[20,14],[21,-2],[22,15],[23,56],[111,25],[112,-10],[113,-11],[114,45],[115,-5],[116,-12],[117,-13],[118,-4],[24,-2],[119,-10],[120,-1],[121,-3],[25,23],[122,47],[123,47],[124,-1],[26,21],[125,-1],[126,-1],[127,-1],[128,-10],[129,-1],[27,17],[130,46],[28,9],[131,-6],[132,-6],[133,-6],[134,-14],[29,18],[135,20],[30,22],[136,-1],[31,36],[32,50],[137,-1],[138,-15],[33,5],[34,8],[35,57],[36,58],[37,13],[38,6],[139,-10],[140,48],[141,-16],[142,-4],[143,-4],[39,11],[40,10],[144,-13],[145,-1],[146,-1],[41,19],[147,-2],[148,20],[149,-1],[150,-9],[151,-2],[152,-2],[153,-1]],\"attributes\":[[154,-17,0],[155,-17,0],[156,-17,0],[157,-2,0],[158,-17,0],[159,-17,0],[160,-17,0]],\"typeNames\":[[161,24],[162,30],[163,32],[164,42],[165,0],[166,27],[167,26],[168,31],[169,41],[170,55],[171,38],[172,52],[173,35],[174,49],[175,7],[176,33],[177,43],[178,1],[179,28],[180,-1],[181,16],[182,47],[183,48],[184,12],[185,-1],[186,34],[187,39],[188,53],[189,40],[190,54],[191,44],[192,-9],[193,14],[194,15],[195,59],[196,56],[197,4],[198,45],[199,23],[200,21],[201,17],[202,25],[203,46],[204,9],[205,18],[206,22],[207,36],[208,50],[209,37],[210,51],[211,8],[212,57],[213,58],[214,5],[215,13],[216,6],[217,11],[218,10],[219,3],[220,2],[221,29],[222,19],[223,20],[224,-18],[225,-7],[226,-19],[227,-11],[228,-12],[229,-20],[230,-16],[231,-10],[232,-21],[233,-14],[234,-15]],\"types\":[[\"AC_ChargeParameterDiscoveryReq\",0,0,[[1,1,[108,4]],[1,1,[0,24],[6,26]]]],[\"ChargeParameterDiscoveryReq\",0,0,[[1,1,[108,4]]]],[\"V2GRequest\",0,0,[[1,1,[108,4]]]],[\"V2GMessage\",0,0,[[1,1,[108,4]]]],[\"MessageHeader\",0,0,[[1,1,[138,-15]],[1,1,[143,-4]],[0,1,[33,5]]]],[\"Signature\",1,0,[[0,1,[156,-17,0]],[1,1,[38,6]],[1,1,[37,13]],[0,1,[20,14]],[0,-1,[25,23]]]],[\"SignedInfo\",1,0,[[0,1,[156,-17,0]],[1,1,[14,7]],[1,1,[34,8]],[1,-1,[28,9]]]],[\"CanonicalizationMethod\",1,1,[[1,1,[154,-17,0]],[0,-1,[235,null,2]]]],[\"SignatureMethod\",1,1,[[1,1,[154,-17,0]],[0,1,[107,-9]],[0,-1,[235,null,2]]]],[\"Reference\",3,0,[[0,1,[156,-17,0]],[0,1,[159,-17,0]],[0,1,[160,-17,0]],[0,1,[40,10]],[1,1,[16,12]],[1,1,[17,-1]]]],[\"Transforms\",0,0,[[1,-1,[39,11]]]],[\"Transform\",1,1,[[1,1,[154,-17,0]],[0,-1,[152,-2],[235,null,2]]]],[\"DigestMethod\",1,1,[[1,1,[154,-17,0]],[0,-1,[235,null,2]]]],[\"SignatureValue\",1,0,[[0,1,[156,-17,0]],[1,1,[236,-1,3]]]],[\"KeyInfo\",1,1,[[0,1,[156,-17,0]],[1,-1,[21,-2],[22,15],[29,18],[41,19],[26,21],[30,22],[24,-2],[235,null,2]]]],[\"KeyValue\",0,1,[[1,1,[15,16],[27,17],[235,null,2]]]],[\"DSAKeyValue\",0,0,[[0,1,[124,-1]],[0,1,[129,-1]],[0,1,[106,-1]],[0,1,[153,-1]],[0,1,[110,-1]],[0,1,[137,-1]],[0,1,[127,-1]]],[[0,2,3],[1],[2,3],[3],[4,5,-1],[5,-1],[6],[-1]]],[\"RSAKeyValue\",0,0,[[1,1,[120,-1]],[1,1,[104,-1]]]],[\"RetrievalMethod\",2,0,[[0,1,[159,-17,0]],[0,1,[160,-17,0]],[0,1,[40,10]]]],[\"X509Data\",0,0,[[1,-1,[148,20],[149,-1],[151,-2],[146,-1],[145,-1],[235,null,2]]]],[\"X509IssuerSerial\",0,0,[[1,1,[147,-2]],[1,1,[150,-9]]]],[\"PGPData\",0,0,[[0,1,[125,-1]],[0,1,[126,-1]],[0,1,[235,null,2]],[0,1,[126,-1]],[0,1,[235,null,2]]],[[0,3],[1,2,-1],[2,-1],[2,-1],[4,-1],[4,-1]]],[\"SPKIData\",0,0,[[0,1,[136,-1]],[0,1,[235,null,2]]],[[0],[0,1,-1],[0,-1]]],[\"Object\",3,1,[[0,1,[155,-17,0]],[0,1,[156,-17,0]],[0,1,[157,-2,0]],[0,-1,[235,null,2]]]],[\"AC_CPDReqEnergyTransferMode\",0,0,[[1,1,[54,25]],[0,1,[55,25]],[0,1,[56,25]],[1,1,[62,25]],[0,1,[63,25]],[0,1,[64,25]]]],[\"RationalNumber\",0,0,[[1,1,[105,-8]],[1,1,[144,-13]]]],[\"BPT_AC_CPDReqEnergyTransferMode\",0,0,[[1,1,[54,25]],[0,1,[55,25]],[0,1,[56,25]],[1,1,[62,25]],[0,1,[63,25]],[0,1,[64,25]],[1,1,[57,25]],[0,1,[58,25]],[0,1,[59,25]],[1,1,[65,25]],[0,1,[66,25]],[0,1,[67,25]]]],[\"AC_ChargeParameterDiscoveryRes\",0,0,[[1,1,[108,4]],[1,1,[134,-14]],[1,1,[1,30],[7,31]]]],[\"ChargeParameterDiscoveryRes\",0,0,[[1,1,[108,4]],[1,1,[134,-14]]]],[\"V2GResponse\",0,0,[[1,1,[108,4]],[1,1,[134,-14]]]],[\"AC_CPDResEnergyTransferMode\",0,0,[[1,1,[76,25]],[0,1,[77,25]],[0,1,[78,25]],[1,1,[82,25]],[0,1,[83,25]],[0,1,[84,25]],[1,1,[88,25]],[0,1,[111,25]],[0,1,[90,25]],[0,1,[91,25]],[0,1,[92,25]],[0,1,[93,25]]]],[\"BPT_AC_CPDResEnergyTransferMode\",0,0,[[1,1,[76,25]],[0,1,[77,25]],[0,1,[78,25]],[1,1,[82,25]],[0,1,[83,25]],[0,1,[84,25]],[1,1,[88,25]],[0,1,[111,25]],[0,1,[90,25]],[0,1,[91,25]],[0,1,[92,25]],[0,1,[93,25]],[1,1,[79,25]],[0,1,[80,25]],[0,1,[81,25]],[1,1,[85,25]],[0,1,[86,25]],[0,1,[87,25]]]],[\"AC_ChargeLoopReq\",0,0,[[1,1,[108,4]],[0,1,[53,34]],[1,1,[115,-5]],[1,1,[8,41],[10,38],[12,35],[18,39],[31,36]]]],[\"ChargeLoopReq\",0,0,[[1,1,[108,4]],[0,1,[53,34]],[1,1,[115,-5]]]],[\"DisplayParameters\",0,0,[[0,1,[128,-10]],[0,1,[119,-10]],[0,1,[139,-10]],[0,1,[112,-10]],[0,1,[132,-6]],[0,1,[133,-6]],[0,1,[131,-6]],[0,1,[50,-5]],[0,1,[47,25]],[0,1,[109,-5]]]],[\"CLReqControlMode\",0,0,[]],[\"Scheduled_AC_CLReqControlMode\",0,0,[[0,1,[102,25]],[0,1,[60,25]],[0,1,[68,25]],[0,1,[54,25]],[0,1,[55,25]],[0,1,[56,25]],[0,1,[62,25]],[0,1,[63,25]],[0,1,[64,25]],[1,1,[70,25]],[0,1,[71,25]],[0,1,[72,25]],[0,1,[73,25]],[0,1,[74,25]],[0,1,[75,25]]]],[\"Scheduled_CLReqControlMode\",0,0,[[0,1,[102,25]],[0,1,[60,25]],[0,1,[68,25]]]],[\"BPT_Scheduled_AC_CLReqControlMode\",0,0,[[0,1,[102,25]],[0,1,[60,25]],[0,1,[68,25]],[0,1,[54,25]],[0,1,[55,25]],[0,1,[56,25]],[0,1,[62,25]],[0,1,[63,25]],[0,1,[64,25]],[1,1,[70,25]],[0,1,[71,25]],[0,1,[72,25]],[0,1,[73,25]],[0,1,[74,25]],[0,1,[75,25]],[0,1,[57,25]],[0,1,[58,25]],[0,1,[59,25]],[0,1,[65,25]],[0,1,[66,25]],[0,1,[67,25]]]],[\"Dynamic_AC_CLReqControlMode\",0,0,[[0,1,[52,-6]],[1,1,[102,25]],[1,1,[60,25]],[1,1,[68,25]],[1,1,[54,25]],[0,1,[55,25]],[0,1,[56,25]],[1,1,[62,25]],[0,1,[63,25]],[0,1,[64,25]],[1,1,[70,25]],[0,1,[71,25]],[0,1,[72,25]],[1,1,[73,25]],[0,1,[74,25]],[0,1,[75,25]]]],[\"Dynamic_CLReqControlMode\",0,0,[[0,1,[52,-6]],[1,1,[102,25]],[1,1,[60,25]],[1,1,[68,25]]]],[\"BPT_Dynamic_AC_CLReqControlMode\",0,0,[[0,1,[52,-6]],[1,1,[102,25]],[1,1,[60,25]],[1,1,[68,25]],[1,1,[54,25]],[0,1,[55,25]],[0,1,[56,25]],[1,1,[62,25]],[0,1,[63,25]],[0,1,[64,25]],[1,1,[70,25]],[0,1,[71,25]],[0,1,[72,25]],[1,1,[73,25]],[0,1,[74,25]],[0,1,[75,25]],[1,1,[57,25]],[0,1,[58,25]],[0,1,[59,25]],[1,1,[65,25]],[0,1,[66,25]],[0,1,[67,25]],[0,1,[61,25]],[0,1,[69,25]]]],[\"AC_ChargeLoopRes\",0,0,[[1,1,[108,4]],[1,1,[134,-14]],[0,1,[94,44]],[0,1,[114,45]],[0,1,[130,46]],[0,1,[98,25]],[1,1,[9,55],[11,52],[13,49],[19,53],[32,50]]]],[\"ChargeLoopRes\",0,0,[[1,1,[108,4]],[1,1,[134,-14]],[0,1,[94,44]],[0,1,[114,45]],[0,1,[130,46]]]],[\"EVSEStatus\",0,0,[[1,1,[121,-3]],[1,1,[89,-7]]]],[\"MeterInfo\",0,0,[[1,1,[113,-11]],[1,1,[49,-4]],[0,1,[45,-4]],[0,1,[48,-4]],[0,1,[46,-4]],[0,1,[116,-12]],[0,1,[117,-13]],[0,1,[118,-4]]]],[\"Receipt\",0,0,[[1,1,[142,-4]],[0,1,[103,47]],[0,1,[122,47]],[0,1,[43,47]],[0,1,[123,47]],[0,10,[140,48]]]],[\"DetailedCost\",0,0,[[1,1,[44,25]],[1,1,[51,25]]]],[\"DetailedTax\",0,0,[[1,1,[141,-16]],[1,1,[44,25]]]],[\"CLResControlMode\",0,0,[]],[\"Scheduled_AC_CLResControlMode\",0,0,[[0,1,[95,25]],[0,1,[96,25]],[0,1,[97,25]],[0,1,[99,25]],[0,1,[100,25]],[0,1,[101,25]],[0,1,[91,25]],[0,1,[92,25]],[0,1,[93,25]]]],[\"Scheduled_CLResControlMode\",0,0,[]],[\"BPT_Scheduled_AC_CLResControlMode\",0,0,[[0,1,[95,25]],[0,1,[96,25]],[0,1,[97,25]],[0,1,[99,25]],[0,1,[100,25]],[0,1,[101,25]],[0,1,[91,25]],[0,1,[92,25]],[0,1,[93,25]]]],[\"Dynamic_AC_CLResControlMode\",0,0,[[0,1,[52,-6]],[0,1,[119,-10]],[0,1,[139,-10]],[0,1,[42,-3]],[1,1,[95,25]],[0,1,[96,25]],[0,1,[97,25]],[0,1,[99,25]],[0,1,[100,25]],[0,1,[101,25]],[0,1,[91,25]],[0,1,[92,25]],[0,1,[93,25]]]],[\"Dynamic_CLResControlMode\",0,0,[[0,1,[52,-6]],[0,1,[119,-10]],[0,1,[139,-10]],[0,1,[42,-3]]]],[\"BPT_Dynamic_AC_CLResControlMode\",0,0,[[0,1,[52,-6]],[0,1,[119,-10]],[0,1,[139,-10]],[0,1,[42,-3]],[1,1,[95,25]],[0,1,[96,25]],[0,1,[97,25]],[0,1,[99,25]],[0,1,[100,25]],[0,1,[101,25]],[0,1,[91,25]],[0,1,[92,25]],[0,1,[93,25]]]],[\"Manifest\",1,0,[[0,1,[156,-17,0]],[1,-1,[28,9]]]],[\"SignatureProperties\",1,0,[[0,1,[156,-17,0]],[1,-1,[36,58]]]],[\"SignatureProperty\",2,1,[[0,1,[156,-17,0]],[1,1,[158,-17,0]],[1,-1,[235,null,2]]]],[\"ListOfRootCertificateIDs\",0,0,[[1,20,[135,20]]]]],\"uris\":[\"urn:iso:std:iso:15118:-20:AC\",\"urn:iso:std:iso:15118:-20:CommonTypes\",\"http://www.w3.org/2000/09/xmldsig#\",\"\"],\"names\":[\"0 AC_CPDReqEnergyTransferMode\",\"0 AC_CPDResEnergyTransferMode\",\"0 AC_ChargeLoopReq\",\"0 AC_ChargeLoopRes\",\"0 AC_ChargeParameterDiscoveryReq\",\"0 AC_ChargeParameterDiscoveryRes\",\"0 BPT_AC_CPDReqEnergyTransferMode\",\"0 BPT_AC_CPDResEnergyTransferMode\",\"0 BPT_Dynamic_AC_CLReqControlMode\",\"0 BPT_Dynamic_AC_CLResControlMode\",\"0 BPT_Scheduled_AC_CLReqControlMode\",\"0 BPT_Scheduled_AC_CLResControlMode\",\"1 CLReqControlMode\",\"1 CLResControlMode\",\"2 CanonicalizationMethod\",\"2 DSAKeyValue\",\"2 DigestMethod\",\"2 DigestValue\",\"0 Dynamic_AC_CLReqControlMode\",\"0 Dynamic_AC_CLResControlMode\",\"2 KeyInfo\",\"2 KeyName\",\"2 KeyValue\",\"2 Manifest\",\"2 MgmtData\",\"2 Object\",\"2 PGPData\",\"2 RSAKeyValue\",\"2 Reference\",\"2 RetrievalMethod\",\"2 SPKIData\",\"0 Scheduled_AC_CLReqControlMode\",\"0 Scheduled_AC_CLResControlMode\",\"2 Signature\",\"2 SignatureMethod\",\"2 SignatureProperties\",\"2 SignatureProperty\",\"2 SignatureValue\",\"2 SignedInfo\",\"2 Transform\",\"2 Transforms\",\"2 X509Data\",\"1 AckMaxDelay\",\"1 AdditionalServicesCosts\",\"1 Amount\",\"1 BPT_DischargedEnergyReadingWh\",\"1 BPT_InductiveEnergyReadingVARh\",\"1 BatteryEnergyCapacity\",\"1 CapacitiveEnergyReadingVARh\",\"1 ChargedEnergyReadingWh\",\"1 ChargingComplete\",\"1 CostPerUnit\",\"1 DepartureTime\",\"1 DisplayParameters\",\"0 EVMaximumChargePower\",\"0 EVMaximumChargePower_L2\",\"0 EVMaximumChargePower_L3\",\"0 EVMaximumDischargePower\",\"0 EVMaximumDischargePower_L2\",\"0 EVMaximumDischargePower_L3\",\"1 EVMaximumEnergyRequest\",\"0 EVMaximumV2XEnergyRequest\",\"0 EVMinimumChargePower\",\"0 EVMinimumChargePower_L2\",\"0 EVMinimumChargePower_L3\",\"0 EVMinimumDischargePower\",\"0 EVMinimumDischargePower_L2\",\"0 EVMinimumDischargePower_L3\",\"1 EVMinimumEnergyRequest\",\"0 EVMinimumV2XEnergyRequest\",\"0 EVPresentActivePower\",\"0 EVPresentActivePower_L2\",\"0 EVPresentActivePower_L3\",\"0 EVPresentReactivePower\",\"0 EVPresentReactivePower_L2\",\"0 EVPresentReactivePower_L3\",\"0 EVSEMaximumChargePower\",\"0 EVSEMaximumChargePower_L2\",\"0 EVSEMaximumChargePower_L3\",\"0 EVSEMaximumDischargePower\",\"0 EVSEMaximumDischargePower_L2\",\"0 EVSEMaximumDischargePower_L3\",\"0 EVSEMinimumChargePower\",\"0 EVSEMinimumChargePower_L2\",\"0 EVSEMinimumChargePower_L3\",\"0 EVSEMinimumDischargePower\",\"0 EVSEMinimumDischargePower_L2\",\"0 EVSEMinimumDischargePower_L3\",\"0 EVSENominalFrequency\",\"1 EVSENotification\",\"0 EVSEPowerRampLimitation\",\"0 EVSEPresentActivePower\",\"0 EVSEPresentActivePower_L2\",\"0 EVSEPresentActivePower_L3\",\"1 EVSEStatus\",\"0 EVSETargetActivePower\",\"0 EVSETargetActivePower_L2\",\"0 EVSETargetActivePower_L3\",\"0 EVSETargetFrequency\",\"0 EVSETargetReactivePower\",\"0 EVSETargetReactivePower_L2\",\"0 EVSETargetReactivePower_L3\",\"1 EVTargetEnergyRequest\",\"1 EnergyCosts\",\"2 Exponent\",\"1 Exponent\",\"2 G\",\"2 HMACOutputLength\",\"1 Header\",\"1 InletHot\",\"2 J\",\"0 MaximumPowerAsymmetry\",\"1 MaximumSOC\",\"1 MeterID\",\"1 MeterInfo\",\"1 MeterInfoRequested\",\"1 MeterSignature\",\"1 MeterStatus\",\"1 MeterTimestamp\",\"1 MinimumSOC\",\"2 Modulus\",\"1 NotificationMaxDelay\",\"1 OccupancyCosts\",\"1 OverstayCosts\",\"2 P\",\"2 PGPKeyID\",\"2 PGPKeyPacket\",\"2 PgenCounter\",\"1 PresentSOC\",\"2 Q\",\"1 Receipt\",\"1 RemainingTimeToMaximumSOC\",\"1 RemainingTimeToMinimumSOC\",\"1 RemainingTimeToTargetSOC\",\"1 ResponseCode\",\"1 RootCertificateID\",\"2 SPKISexp\",\"2 Seed\",\"1 SessionID\",\"1 TargetSOC\",\"1 TaxCosts\",\"1 TaxRuleID\",\"1 TimeAnchor\",\"1 TimeStamp\",\"1 Value\",\"2 X509CRL\",\"2 X509Certificate\",\"2 X509IssuerName\",\"2 X509IssuerSerial\",\"2 X509SKI\",\"2 X509SerialNumber\",\"2 X509SubjectName\",\"2 XPath\",\"2 Y\",\"3 Algorithm\",\"3 Encoding\",\"3 Id\",\"3 MimeType\",\"3 Target\",\"3 Type\",\"3 URI\",\"0 AC_CPDReqEnergyTransferModeType\",\"0 AC_CPDResEnergyTransferModeType\",\"0 AC_ChargeLoopReqType\",\"0 AC_ChargeLoopResType\",\"0 AC_ChargeParameterDiscoveryReqType\",\"0 AC_ChargeParameterDiscoveryResType\",\"0 BPT_AC_CPDReqEnergyTransferModeType\",\"0 BPT_AC_CPDResEnergyTransferModeType\",\"0 BPT_Dynamic_AC_CLReqControlModeType\",\"0 BPT_Dynamic_AC_CLResControlModeType\",\"0 BPT_Scheduled_AC_CLReqControlModeType\",\"0 BPT_Scheduled_AC_CLResControlModeType\",\"1 CLReqControlModeType\",\"1 CLResControlModeType\",\"2 CanonicalizationMethodType\",\"1 ChargeLoopReqType\",\"1 ChargeLoopResType\",\"1 ChargeParameterDiscoveryReqType\",\"1 ChargeParameterDiscoveryResType\",\"2 CryptoBinary\",\"2 DSAKeyValueType\",\"1 DetailedCostType\",\"1 DetailedTaxType\",\"2 DigestMethodType\",\"2 DigestValueType\",\"1 DisplayParametersType\",\"0 Dynamic_AC_CLReqControlModeType\",\"0 Dynamic_AC_CLResControlModeType\",\"1 Dynamic_CLReqControlModeType\",\"1 Dynamic_CLResControlModeType\",\"1 EVSEStatusType\",\"2 HMACOutputLengthType\",\"2 KeyInfoType\",\"2 KeyValueType\",\"1 ListOfRootCertificateIDsType\",\"2 ManifestType\",\"1 MessageHeaderType\",\"1 MeterInfoType\",\"2 ObjectType\",\"2 PGPDataType\",\"2 RSAKeyValueType\",\"1 RationalNumberType\",\"1 ReceiptType\",\"2 ReferenceType\",\"2 RetrievalMethodType\",\"2 SPKIDataType\",\"0 Scheduled_AC_CLReqControlModeType\",\"0 Scheduled_AC_CLResControlModeType\",\"1 Scheduled_CLReqControlModeType\",\"1 Scheduled_CLResControlModeType\",\"2 SignatureMethodType\",\"2 SignaturePropertiesType\",\"2 SignaturePropertyType\",\"2 SignatureType\",\"2 SignatureValueType\",\"2 SignedInfoType\",\"2 TransformType\",\"2 TransformsType\",\"1 V2GMessageType\",\"1 V2GRequestType\",\"1 V2GResponseType\",\"2 X509DataType\",\"2 X509IssuerSerialType\",\"1 descriptionType\",\"1 evseNotificationType\",\"1 identifierType\",\"1 meterIDType\",\"1 meterSignatureType\",\"1 nameType\",\"1 numericIDType\",\"1 percentValueType\",\"1 processingType\",\"1 responseCodeType\",\"1 sessionIDType\",\"3 \",\"3 $value\"],\"simples\":[{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":-1},{\"k\":\"string\",\"min\":0,\"max\":-1},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"65535\"},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"18446744073709551615\"},{\"k\":\"bool\"},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"4294967295\"},{\"k\":\"enum\",\"values\":[\"Pause\",\"ExitStandby\",\"Terminate\",\"ScheduleRenegotiation\",\"ServiceRenegotiation\",\"MeteringConfirmation\"],\"bits\":3},{\"k\":\"nbit\",\"min\":-128,\"max\":127,\"bits\":8},{\"k\":\"int\",\"min\":null,\"max\":null},{\"k\":\"nbit\",\"min\":0,\"max\":100,\"bits\":7},{\"k\":\"string\",\"min\":0,\"max\":32},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":64},{\"k\":\"int\",\"min\":\"-32768\",\"max\":\"32767\"},{\"k\":\"enum\",\"values\":[\"OK\",\"OK_CertificateExpiresSoon\",\"OK_NewSessionEstablished\",\"OK_OldSessionJoined\",\"OK_PowerToleranceConfirmed\",\"WARNING_AuthorizationSelectionInvalid\",\"WARNING_CertificateExpired\",\"WARNING_CertificateNotYetValid\",\"WARNING_CertificateRevoked\",\"WARNING_CertificateValidationError\",\"WARNING_ChallengeInvalid\",\"WARNING_EIMAuthorizationFailure\",\"WARNING_eMSPUnknown\",\"WARNING_EVPowerProfileViolation\",\"WARNING_GeneralPnCAuthorizationError\",\"WARNING_NoCertificateAvailable\",\"WARNING_NoContractMatchingPCIDFound\",\"WARNING_PowerToleranceNotConfirmed\",\"WARNING_ScheduleRenegotiationFailed\",\"WARNING_StandbyNotAllowed\",\"WARNING_WPT\",\"FAILED\",\"FAILED_AssociationError\",\"FAILED_ContactorError\",\"FAILED_EVPowerProfileInvalid\",\"FAILED_EVPowerProfileViolation\",\"FAILED_MeteringSignatureNotValid\",\"FAILED_NoEnergyTransferServiceSelected\",\"FAILED_NoServiceRenegotiationSupported\",\"FAILED_PauseNotAllowed\",\"FAILED_PowerDeliveryNotApplied\",\"FAILED_PowerToleranceNotConfirmed\",\"FAILED_ScheduleRenegotiation\",\"FAILED_ScheduleSelectionInvalid\",\"FAILED_SequenceError\",\"FAILED_ServiceIDInvalid\",\"FAILED_ServiceSelectionInvalid\",\"FAILED_SignatureError\",\"FAILED_UnknownSession\",\"FAILED_WrongChargeParameter\"],\"bits\":6},{\"k\":\"bytes\",\"hex\":true,\"min\":8,\"max\":8},{\"k\":\"uint\",\"min\":\"1\",\"max\":\"4294967295\"},{\"k\":\"string\",\"min\":0,\"max\":-1,\"collapse\":true},{\"k\":\"string\",\"min\":0,\"max\":160},{\"k\":\"string\",\"min\":0,\"max\":255},{\"k\":\"string\",\"min\":0,\"max\":80},{\"k\":\"enum\",\"values\":[\"Finished\",\"Ongoing\",\"Ongoing_WaitingForCustomerInteraction\"],\"bits\":2}]}";
