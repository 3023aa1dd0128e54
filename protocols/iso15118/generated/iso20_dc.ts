// Generated, do not edit.
import { BAIL, bit, codeOf, codesOf } from "../../exi/bail.ts";
import type { Reader } from "../../exi/reader.ts";
import type { Writer } from "../../exi/writer.ts";
import type { XmlNode } from "../../exi/tree.ts";
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
  $content?: readonly XmlNode[] | undefined;
}
/** Every document of the set by its root element. */
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
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "Dynamic_DC_CLReqControlMode"; value: Dynamic_DC_CLReqControlMode }
  | { root: "Dynamic_DC_CLResControlMode"; value: Dynamic_DC_CLResControlMode }
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
/** Every fragment of the set by its element. */
export type Iso20DcFragment =
  | { root: "AckMaxDelay"; value: number }
  | { root: "AdditionalServicesCosts"; value: DetailedCost }
  | { root: "Amount"; value: RationalNumber }
  | { root: "BPT_DC_CPDReqEnergyTransferMode"; value: BPT_DC_CPDReqEnergyTransferMode }
  | { root: "BPT_DC_CPDResEnergyTransferMode"; value: BPT_DC_CPDResEnergyTransferMode }
  | { root: "BPT_DischargedEnergyReadingWh"; value: number | bigint }
  | { root: "BPT_Dynamic_DC_CLReqControlMode"; value: BPT_Dynamic_DC_CLReqControlMode }
  | { root: "BPT_Dynamic_DC_CLResControlMode"; value: BPT_Dynamic_DC_CLResControlMode }
  | { root: "BPT_InductiveEnergyReadingVARh"; value: number | bigint }
  | { root: "BPT_Scheduled_DC_CLReqControlMode"; value: BPT_Scheduled_DC_CLReqControlMode }
  | { root: "BPT_Scheduled_DC_CLResControlMode"; value: BPT_Scheduled_DC_CLResControlMode }
  | { root: "BatteryEnergyCapacity"; value: RationalNumber }
  | { root: "CLReqControlMode"; value: CLReqControlMode }
  | { root: "CLResControlMode"; value: CLResControlMode }
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "CapacitiveEnergyReadingVARh"; value: number | bigint }
  | { root: "ChargedEnergyReadingWh"; value: number | bigint }
  | { root: "ChargingComplete"; value: boolean }
  | { root: "CostPerUnit"; value: RationalNumber }
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
  | { root: "DepartureTime"; value: number }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "DisplayParameters"; value: DisplayParameters }
  | { root: "Dynamic_DC_CLReqControlMode"; value: Dynamic_DC_CLReqControlMode }
  | { root: "Dynamic_DC_CLResControlMode"; value: Dynamic_DC_CLResControlMode }
  | { root: "EVMaximumChargeCurrent"; value: RationalNumber }
  | { root: "EVMaximumChargePower"; value: RationalNumber }
  | { root: "EVMaximumDischargeCurrent"; value: RationalNumber }
  | { root: "EVMaximumDischargePower"; value: RationalNumber }
  | { root: "EVMaximumEnergyRequest"; value: RationalNumber }
  | { root: "EVMaximumV2XEnergyRequest"; value: RationalNumber }
  | { root: "EVMaximumVoltage"; value: RationalNumber }
  | { root: "EVMinimumChargeCurrent"; value: RationalNumber }
  | { root: "EVMinimumChargePower"; value: RationalNumber }
  | { root: "EVMinimumDischargeCurrent"; value: RationalNumber }
  | { root: "EVMinimumDischargePower"; value: RationalNumber }
  | { root: "EVMinimumEnergyRequest"; value: RationalNumber }
  | { root: "EVMinimumV2XEnergyRequest"; value: RationalNumber }
  | { root: "EVMinimumVoltage"; value: RationalNumber }
  | { root: "EVPresentVoltage"; value: RationalNumber }
  | { root: "EVProcessing"; value: processingType }
  | { root: "EVSECurrentLimitAchieved"; value: boolean }
  | { root: "EVSEMaximumChargeCurrent"; value: RationalNumber }
  | { root: "EVSEMaximumChargePower"; value: RationalNumber }
  | { root: "EVSEMaximumDischargeCurrent"; value: RationalNumber }
  | { root: "EVSEMaximumDischargePower"; value: RationalNumber }
  | { root: "EVSEMaximumVoltage"; value: RationalNumber }
  | { root: "EVSEMinimumChargeCurrent"; value: RationalNumber }
  | { root: "EVSEMinimumChargePower"; value: RationalNumber }
  | { root: "EVSEMinimumDischargeCurrent"; value: RationalNumber }
  | { root: "EVSEMinimumDischargePower"; value: RationalNumber }
  | { root: "EVSEMinimumVoltage"; value: RationalNumber }
  | { root: "EVSENotification"; value: evseNotificationType }
  | { root: "EVSEPowerLimitAchieved"; value: boolean }
  | { root: "EVSEPowerRampLimitation"; value: RationalNumber }
  | { root: "EVSEPresentCurrent"; value: RationalNumber }
  | { root: "EVSEPresentVoltage"; value: RationalNumber }
  | { root: "EVSEProcessing"; value: processingType }
  | { root: "EVSEStatus"; value: EVSEStatus }
  | { root: "EVSEVoltageLimitAchieved"; value: boolean }
  | { root: "EVTargetCurrent"; value: RationalNumber }
  | { root: "EVTargetEnergyRequest"; value: RationalNumber }
  | { root: "EVTargetVoltage"; value: RationalNumber }
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
  | { root: "Scheduled_DC_CLReqControlMode"; value: Scheduled_DC_CLReqControlMode }
  | { root: "Scheduled_DC_CLResControlMode"; value: Scheduled_DC_CLResControlMode }
  | { root: "Seed"; value: Uint8Array }
  | { root: "SessionID"; value: string }
  | { root: "Signature"; value: Signature }
  | { root: "SignatureMethod"; value: SignatureMethod }
  | { root: "SignatureProperties"; value: SignatureProperties }
  | { root: "SignatureProperty"; value: SignatureProperty }
  | { root: "SignatureValue"; value: SignatureValue }
  | { root: "SignedInfo"; value: SignedInfo }
  | { root: "TargetSOC"; value: number }
  | { root: "{urn:iso:std:iso:15118:-20:DC}TargetSOC"; value: number }
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
export type evseNotificationType = "Pause" | "ExitStandby" | "Terminate" | "ScheduleRenegotiation" | "ServiceRenegotiation" | "MeteringConfirmation";
const n_evseNotificationType: readonly evseNotificationType[] = ["Pause","ExitStandby","Terminate","ScheduleRenegotiation","ServiceRenegotiation","MeteringConfirmation"];
const m_evseNotificationType = codesOf(n_evseNotificationType);
function e_DC_ChargeParameterDiscoveryReq(w: Writer, v: DC_ChargeParameterDiscoveryReq, x: number, n: number): void {
  w.only(v, 0);
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
function e_DC_CPDReqEnergyTransferMode(w: Writer, v: DC_CPDReqEnergyTransferMode, x: number, n: number): void {
  w.only(v, 24);
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
  w.only(v, 25);
  const t0 = v.Exponent;
  if ((t0 | 0) !== t0 || t0 < -128 || t0 > 127) throw BAIL;
  const t1 = v.Value;
  if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
  w.put(n + 13, (((x) << 2) << 8 | t0 + 128) << 3);
  w.uint(t1 >>> 31, 1, t1 ^ t1 >> 31);
  w.put(2, 0);
}
function e_BPT_DC_CPDReqEnergyTransferMode(w: Writer, v: BPT_DC_CPDReqEnergyTransferMode, x: number, n: number): void {
  w.only(v, 26);
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
  w.only(v, 27);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(9, (codeOf(m_responseCodeType, v.ResponseCode)) << 1);
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
function e_DC_CPDResEnergyTransferMode(w: Writer, v: DC_CPDResEnergyTransferMode, x: number, n: number): void {
  w.only(v, 30);
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
  w.only(v, 31);
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
  w.only(v, 32);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(1, 0);
}
function e_DC_CableCheckRes(w: Writer, v: DC_CableCheckRes, x: number, n: number): void {
  w.only(v, 33);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(15, (((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_processingType, v.EVSEProcessing)) << 2);
}
function e_DC_PreChargeReq(w: Writer, v: DC_PreChargeReq, x: number, n: number): void {
  w.only(v, 34);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  e_RationalNumber(w, v.EVPresentVoltage, (codeOf(m_processingType, v.EVProcessing)) << 2, 6);
  e_RationalNumber(w, v.EVTargetVoltage, 0, 1);
  w.put(1, 0);
}
function e_DC_PreChargeRes(w: Writer, v: DC_PreChargeRes, x: number, n: number): void {
  w.only(v, 35);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_RationalNumber(w, v.EVSEPresentVoltage, 0, 0);
  w.put(1, 0);
}
function e_DC_ChargeLoopReq(w: Writer, v: DC_ChargeLoopReq, x: number, n: number): void {
  w.only(v, 36);
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
function e_ChargeLoopReq(w: Writer, v: ChargeLoopReq, x: number, n: number): void {
  w.only(v, 37);
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
  w.only(v, 38);
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
  w.only(v, 39);
  w.put(n + 1, (x) << 1);
}
function e_Scheduled_DC_CLReqControlMode(w: Writer, v: Scheduled_DC_CLReqControlMode, x: number, n: number): void {
  w.only(v, 40);
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
function e_Scheduled_CLReqControlMode(w: Writer, v: Scheduled_CLReqControlMode, x: number, n: number): void {
  w.only(v, 41);
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
function e_BPT_Scheduled_DC_CLReqControlMode(w: Writer, v: BPT_Scheduled_DC_CLReqControlMode, x: number, n: number): void {
  w.only(v, 42);
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
  w.only(v, 43);
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
function e_Dynamic_CLReqControlMode(w: Writer, v: Dynamic_CLReqControlMode, x: number, n: number): void {
  w.only(v, 44);
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
function e_BPT_Dynamic_DC_CLReqControlMode(w: Writer, v: BPT_Dynamic_DC_CLReqControlMode, x: number, n: number): void {
  w.only(v, 45);
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
  w.only(v, 46);
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
function e_ChargeLoopRes(w: Writer, v: ChargeLoopRes, x: number, n: number): void {
  w.only(v, 47);
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
  w.only(v, 48);
  const t0 = v.NotificationMaxDelay;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  w.put(8, (codeOf(m_evseNotificationType, v.EVSENotification)) << 2);
}
function e_MeterInfo(w: Writer, v: MeterInfo, x: number, n: number): void {
  w.only(v, 49);
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
  w.only(v, 50);
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
  w.only(v, 51);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.Amount, 0, 0);
  e_RationalNumber(w, v.CostPerUnit, 0, 1);
  w.put(1, 0);
}
function e_DetailedTax(w: Writer, v: DetailedTax, x: number, n: number): void {
  w.only(v, 52);
  const t0 = v.TaxRuleID;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_RationalNumber(w, v.Amount, 0, 2);
  w.put(1, 0);
}
function e_CLResControlMode(w: Writer, v: CLResControlMode, x: number, n: number): void {
  w.only(v, 53);
  w.put(n + 1, (x) << 1);
}
function e_Scheduled_DC_CLResControlMode(w: Writer, v: Scheduled_DC_CLResControlMode, x: number, n: number): void {
  w.only(v, 54);
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
function e_Scheduled_CLResControlMode(w: Writer, v: Scheduled_CLResControlMode, x: number, n: number): void {
  w.only(v, 55);
  w.put(n + 1, (x) << 1);
}
function e_BPT_Scheduled_DC_CLResControlMode(w: Writer, v: BPT_Scheduled_DC_CLResControlMode, x: number, n: number): void {
  w.only(v, 56);
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
  w.only(v, 57);
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
function e_Dynamic_CLResControlMode(w: Writer, v: Dynamic_CLResControlMode, x: number, n: number): void {
  w.only(v, 58);
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
function e_BPT_Dynamic_DC_CLResControlMode(w: Writer, v: BPT_Dynamic_DC_CLResControlMode, x: number, n: number): void {
  w.only(v, 59);
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
  w.only(v, 60);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(6, (codeOf(m_processingType, v.EVProcessing)) << 2);
}
function e_DC_WeldingDetectionRes(w: Writer, v: DC_WeldingDetectionRes, x: number, n: number): void {
  w.only(v, 61);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_RationalNumber(w, v.EVSEPresentVoltage, 0, 0);
  w.put(1, 0);
}
function e_Manifest(w: Writer, v: Manifest, x: number, n: number): void {
  w.only(v, 62);
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
  w.only(v, 63);
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
function d_Scheduled_CLResControlMode(r: Reader): Scheduled_CLResControlMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
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
  [e_DC_ChargeParameterDiscoveryReq, d_DC_ChargeParameterDiscoveryReq],
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
  [e_DC_CPDReqEnergyTransferMode, d_DC_CPDReqEnergyTransferMode],
  [e_RationalNumber, d_RationalNumber],
  [e_BPT_DC_CPDReqEnergyTransferMode, d_BPT_DC_CPDReqEnergyTransferMode],
  [e_DC_ChargeParameterDiscoveryRes, d_DC_ChargeParameterDiscoveryRes],
  [e_ChargeParameterDiscoveryRes, d_ChargeParameterDiscoveryRes],
  [e_V2GResponse, d_V2GResponse],
  [e_DC_CPDResEnergyTransferMode, d_DC_CPDResEnergyTransferMode],
  [e_BPT_DC_CPDResEnergyTransferMode, d_BPT_DC_CPDResEnergyTransferMode],
  [e_DC_CableCheckReq, d_DC_CableCheckReq],
  [e_DC_CableCheckRes, d_DC_CableCheckRes],
  [e_DC_PreChargeReq, d_DC_PreChargeReq],
  [e_DC_PreChargeRes, d_DC_PreChargeRes],
  [e_DC_ChargeLoopReq, d_DC_ChargeLoopReq],
  [e_ChargeLoopReq, d_ChargeLoopReq],
  [e_DisplayParameters, d_DisplayParameters],
  [e_CLReqControlMode, d_CLReqControlMode],
  [e_Scheduled_DC_CLReqControlMode, d_Scheduled_DC_CLReqControlMode],
  [e_Scheduled_CLReqControlMode, d_Scheduled_CLReqControlMode],
  [e_BPT_Scheduled_DC_CLReqControlMode, d_BPT_Scheduled_DC_CLReqControlMode],
  [e_Dynamic_DC_CLReqControlMode, d_Dynamic_DC_CLReqControlMode],
  [e_Dynamic_CLReqControlMode, d_Dynamic_CLReqControlMode],
  [e_BPT_Dynamic_DC_CLReqControlMode, d_BPT_Dynamic_DC_CLReqControlMode],
  [e_DC_ChargeLoopRes, d_DC_ChargeLoopRes],
  [e_ChargeLoopRes, d_ChargeLoopRes],
  [e_EVSEStatus, d_EVSEStatus],
  [e_MeterInfo, d_MeterInfo],
  [e_Receipt, d_Receipt],
  [e_DetailedCost, d_DetailedCost],
  [e_DetailedTax, d_DetailedTax],
  [e_CLResControlMode, d_CLResControlMode],
  [e_Scheduled_DC_CLResControlMode, d_Scheduled_DC_CLResControlMode],
  [e_Scheduled_CLResControlMode, d_Scheduled_CLResControlMode],
  [e_BPT_Scheduled_DC_CLResControlMode, d_BPT_Scheduled_DC_CLResControlMode],
  [e_Dynamic_DC_CLResControlMode, d_Dynamic_DC_CLResControlMode],
  [e_Dynamic_CLResControlMode, d_Dynamic_CLResControlMode],
  [e_BPT_Dynamic_DC_CLResControlMode, d_BPT_Dynamic_DC_CLResControlMode],
  [e_DC_WeldingDetectionReq, d_DC_WeldingDetectionReq],
  [e_DC_WeldingDetectionRes, d_DC_WeldingDetectionRes],
  [e_Manifest, d_Manifest],
  [e_SignatureProperties, d_SignatureProperties],
  [e_SignatureProperty, d_SignatureProperty],
];
/** Schema tables for whatever the functions decline. */
export const MODEL = "{\"roots\":[[0,26],[1,31],[2,45],[3,59],[4,42],[5,56],[6,39],[7,53],[8,7],[9,24],[10,30],[11,32],[12,33],[13,36],[14,46],[15,0],[16,27],[17,34],[18,35],[19,60],[20,61],[21,16],[22,12],[23,-1],[24,43],[25,57],[26,14],[27,-2],[28,15],[29,62],[30,-2],[31,23],[32,21],[33,17],[34,9],[35,18],[36,22],[37,40],[38,54],[39,5],[40,8],[41,63],[42,64],[43,13],[44,6],[45,11],[46,10],[47,19]],\"fragments\":[[48,-3],[49,51],[50,25],[0,26],[1,31],[51,-4],[2,45],[3,59],[52,-4],[4,42],[5,56],[53,25],[6,39],[7,53],[8,7],[54,-4],[55,-4],[56,-5],[57,25],[9,24],[10,30],[11,32],[12,33],[13,36],[14,46],[15,0],[16,27],[17,34],[18,35],[19,60],[20,61],[21,16],[58,-6],[22,12],[23,-1],[59,38],[24,43],[25,57],[60,25],[61,25],[62,25],[63,25],[64,25],[65,25],[66,25],[67,25],[68,25],[69,25],[70,25],[71,25],[72,25],[73,25],[74,25],[75,-7],[76,-5],[77,25],[78,25],[79,25],[80,25],[81,25],[82,25],[83,25],[84,25],[85,25],[86,25],[87,-8],[88,-5],[89,25],[90,25],[91,25],[92,-7],[93,48],[94,-5],[95,25],[96,25],[97,25],[98,51],[99,-1],[100,-9],[101,-1],[102,-10],[103,4],[104,-5],[105,-1],[26,14],[27,-2],[28,15],[29,62],[106,-11],[107,-12],[108,49],[109,-5],[110,-13],[111,-14],[112,-4],[30,-2],[113,-11],[114,-1],[115,-3],[31,23],[116,51],[117,51],[118,-1],[32,21],[119,-1],[120,-1],[121,-1],[122,-11],[123,-1],[33,17],[124,50],[34,9],[125,-6],[126,-6],[127,-6],[128,-15],[35,18],[129,20],[36,22],[130,-1],[37,40],[38,54],[131,-1],[132,-16],[39,5],[40,8],[41,63],[42,64],[43,13],[44,6],[133,-11],[134,-11],[135,52],[136,-17],[137,-4],[138,-4],[45,11],[46,10],[139,-14],[140,-1],[141,-1],[47,19],[142,-2],[143,20],[144,-1],[145,-10],[146,-2],[147,-2],[148,-1]],\"attributes\":[[149,-18,0],[150,-18,0],[151,-18,0],[152,-2,0],[153,-18,0],[154,-18,0],[155,-18,0]],\"typeNames\":[[156,26],[157,31],[158,45],[159,59],[160,42],[161,56],[162,39],[163,53],[164,7],[165,37],[166,47],[167,1],[168,28],[169,-1],[170,24],[171,30],[172,32],[173,33],[174,36],[175,46],[176,0],[177,27],[178,34],[179,35],[180,60],[181,61],[182,16],[183,51],[184,52],[185,12],[186,-1],[187,38],[188,44],[189,58],[190,43],[191,57],[192,48],[193,-10],[194,14],[195,15],[196,65],[197,62],[198,4],[199,49],[200,23],[201,21],[202,17],[203,25],[204,50],[205,9],[206,18],[207,22],[208,41],[209,55],[210,40],[211,54],[212,8],[213,63],[214,64],[215,5],[216,13],[217,6],[218,11],[219,10],[220,3],[221,2],[222,29],[223,19],[224,20],[225,-19],[226,-8],[227,-20],[228,-12],[229,-13],[230,-21],[231,-17],[232,-11],[233,-7],[234,-15],[235,-16]],\"types\":[[\"DC_ChargeParameterDiscoveryReq\",0,0,[[1,1,[103,4]],[1,1,[0,26],[9,24]]]],[\"ChargeParameterDiscoveryReq\",0,0,[[1,1,[103,4]]]],[\"V2GRequest\",0,0,[[1,1,[103,4]]]],[\"V2GMessage\",0,0,[[1,1,[103,4]]]],[\"MessageHeader\",0,0,[[1,1,[132,-16]],[1,1,[138,-4]],[0,1,[39,5]]]],[\"Signature\",1,0,[[0,1,[151,-18,0]],[1,1,[44,6]],[1,1,[43,13]],[0,1,[26,14]],[0,-1,[31,23]]]],[\"SignedInfo\",1,0,[[0,1,[151,-18,0]],[1,1,[8,7]],[1,1,[40,8]],[1,-1,[34,9]]]],[\"CanonicalizationMethod\",1,1,[[1,1,[149,-18,0]],[0,-1,[236,null,2]]]],[\"SignatureMethod\",1,1,[[1,1,[149,-18,0]],[0,1,[102,-10]],[0,-1,[236,null,2]]]],[\"Reference\",3,0,[[0,1,[151,-18,0]],[0,1,[154,-18,0]],[0,1,[155,-18,0]],[0,1,[46,10]],[1,1,[22,12]],[1,1,[23,-1]]]],[\"Transforms\",0,0,[[1,-1,[45,11]]]],[\"Transform\",1,1,[[1,1,[149,-18,0]],[0,-1,[147,-2],[236,null,2]]]],[\"DigestMethod\",1,1,[[1,1,[149,-18,0]],[0,-1,[236,null,2]]]],[\"SignatureValue\",1,0,[[0,1,[151,-18,0]],[1,1,[237,-1,3]]]],[\"KeyInfo\",1,1,[[0,1,[151,-18,0]],[1,-1,[27,-2],[28,15],[35,18],[47,19],[32,21],[36,22],[30,-2],[236,null,2]]]],[\"KeyValue\",0,1,[[1,1,[21,16],[33,17],[236,null,2]]]],[\"DSAKeyValue\",0,0,[[0,1,[118,-1]],[0,1,[123,-1]],[0,1,[101,-1]],[0,1,[148,-1]],[0,1,[105,-1]],[0,1,[131,-1]],[0,1,[121,-1]]],[[0,2,3],[1],[2,3],[3],[4,5,-1],[5,-1],[6],[-1]]],[\"RSAKeyValue\",0,0,[[1,1,[114,-1]],[1,1,[99,-1]]]],[\"RetrievalMethod\",2,0,[[0,1,[154,-18,0]],[0,1,[155,-18,0]],[0,1,[46,10]]]],[\"X509Data\",0,0,[[1,-1,[143,20],[144,-1],[146,-2],[141,-1],[140,-1],[236,null,2]]]],[\"X509IssuerSerial\",0,0,[[1,1,[142,-2]],[1,1,[145,-10]]]],[\"PGPData\",0,0,[[0,1,[119,-1]],[0,1,[120,-1]],[0,1,[236,null,2]],[0,1,[120,-1]],[0,1,[236,null,2]]],[[0,3],[1,2,-1],[2,-1],[2,-1],[4,-1],[4,-1]]],[\"SPKIData\",0,0,[[0,1,[130,-1]],[0,1,[236,null,2]]],[[0],[0,1,-1],[0,-1]]],[\"Object\",3,1,[[0,1,[150,-18,0]],[0,1,[151,-18,0]],[0,1,[152,-2,0]],[0,-1,[236,null,2]]]],[\"DC_CPDReqEnergyTransferMode\",0,0,[[1,1,[61,25]],[1,1,[68,25]],[1,1,[60,25]],[1,1,[67,25]],[1,1,[66,25]],[1,1,[73,25]],[0,1,[134,-11]]]],[\"RationalNumber\",0,0,[[1,1,[100,-9]],[1,1,[139,-14]]]],[\"BPT_DC_CPDReqEnergyTransferMode\",0,0,[[1,1,[61,25]],[1,1,[68,25]],[1,1,[60,25]],[1,1,[67,25]],[1,1,[66,25]],[1,1,[73,25]],[0,1,[134,-11]],[1,1,[63,25]],[1,1,[70,25]],[1,1,[62,25]],[1,1,[69,25]]]],[\"DC_ChargeParameterDiscoveryRes\",0,0,[[1,1,[103,4]],[1,1,[128,-15]],[1,1,[1,31],[10,30]]]],[\"ChargeParameterDiscoveryRes\",0,0,[[1,1,[103,4]],[1,1,[128,-15]]]],[\"V2GResponse\",0,0,[[1,1,[103,4]],[1,1,[128,-15]]]],[\"DC_CPDResEnergyTransferMode\",0,0,[[1,1,[78,25]],[1,1,[83,25]],[1,1,[77,25]],[1,1,[82,25]],[1,1,[81,25]],[1,1,[86,25]],[0,1,[89,25]]]],[\"BPT_DC_CPDResEnergyTransferMode\",0,0,[[1,1,[78,25]],[1,1,[83,25]],[1,1,[77,25]],[1,1,[82,25]],[1,1,[81,25]],[1,1,[86,25]],[0,1,[89,25]],[1,1,[80,25]],[1,1,[85,25]],[1,1,[79,25]],[1,1,[84,25]]]],[\"DC_CableCheckReq\",0,0,[[1,1,[103,4]]]],[\"DC_CableCheckRes\",0,0,[[1,1,[103,4]],[1,1,[128,-15]],[1,1,[92,-7]]]],[\"DC_PreChargeReq\",0,0,[[1,1,[103,4]],[1,1,[75,-7]],[1,1,[74,25]],[1,1,[97,25]]]],[\"DC_PreChargeRes\",0,0,[[1,1,[103,4]],[1,1,[128,-15]],[1,1,[91,25]]]],[\"DC_ChargeLoopReq\",0,0,[[1,1,[103,4]],[0,1,[59,38]],[1,1,[109,-5]],[1,1,[74,25]],[1,1,[2,45],[4,42],[6,39],[24,43],[37,40]]]],[\"ChargeLoopReq\",0,0,[[1,1,[103,4]],[0,1,[59,38]],[1,1,[109,-5]]]],[\"DisplayParameters\",0,0,[[0,1,[122,-11]],[0,1,[113,-11]],[0,1,[133,-11]],[0,1,[106,-11]],[0,1,[126,-6]],[0,1,[127,-6]],[0,1,[125,-6]],[0,1,[56,-5]],[0,1,[53,25]],[0,1,[104,-5]]]],[\"CLReqControlMode\",0,0,[]],[\"Scheduled_DC_CLReqControlMode\",0,0,[[0,1,[96,25]],[0,1,[64,25]],[0,1,[71,25]],[1,1,[95,25]],[1,1,[97,25]],[0,1,[61,25]],[0,1,[68,25]],[0,1,[60,25]],[0,1,[66,25]],[0,1,[73,25]]]],[\"Scheduled_CLReqControlMode\",0,0,[[0,1,[96,25]],[0,1,[64,25]],[0,1,[71,25]]]],[\"BPT_Scheduled_DC_CLReqControlMode\",0,0,[[0,1,[96,25]],[0,1,[64,25]],[0,1,[71,25]],[1,1,[95,25]],[1,1,[97,25]],[0,1,[61,25]],[0,1,[68,25]],[0,1,[60,25]],[0,1,[66,25]],[0,1,[73,25]],[0,1,[63,25]],[0,1,[70,25]],[0,1,[62,25]]]],[\"Dynamic_DC_CLReqControlMode\",0,0,[[0,1,[58,-6]],[1,1,[96,25]],[1,1,[64,25]],[1,1,[71,25]],[1,1,[61,25]],[1,1,[68,25]],[1,1,[60,25]],[1,1,[66,25]],[1,1,[73,25]]]],[\"Dynamic_CLReqControlMode\",0,0,[[0,1,[58,-6]],[1,1,[96,25]],[1,1,[64,25]],[1,1,[71,25]]]],[\"BPT_Dynamic_DC_CLReqControlMode\",0,0,[[0,1,[58,-6]],[1,1,[96,25]],[1,1,[64,25]],[1,1,[71,25]],[1,1,[61,25]],[1,1,[68,25]],[1,1,[60,25]],[1,1,[66,25]],[1,1,[73,25]],[1,1,[63,25]],[1,1,[70,25]],[1,1,[62,25]],[0,1,[65,25]],[0,1,[72,25]]]],[\"DC_ChargeLoopRes\",0,0,[[1,1,[103,4]],[1,1,[128,-15]],[0,1,[93,48]],[0,1,[108,49]],[0,1,[124,50]],[1,1,[90,25]],[1,1,[91,25]],[1,1,[88,-5]],[1,1,[76,-5]],[1,1,[94,-5]],[1,1,[3,59],[5,56],[7,53],[25,57],[38,54]]]],[\"ChargeLoopRes\",0,0,[[1,1,[103,4]],[1,1,[128,-15]],[0,1,[93,48]],[0,1,[108,49]],[0,1,[124,50]]]],[\"EVSEStatus\",0,0,[[1,1,[115,-3]],[1,1,[87,-8]]]],[\"MeterInfo\",0,0,[[1,1,[107,-12]],[1,1,[55,-4]],[0,1,[51,-4]],[0,1,[54,-4]],[0,1,[52,-4]],[0,1,[110,-13]],[0,1,[111,-14]],[0,1,[112,-4]]]],[\"Receipt\",0,0,[[1,1,[137,-4]],[0,1,[98,51]],[0,1,[116,51]],[0,1,[49,51]],[0,1,[117,51]],[0,10,[135,52]]]],[\"DetailedCost\",0,0,[[1,1,[50,25]],[1,1,[57,25]]]],[\"DetailedTax\",0,0,[[1,1,[136,-17]],[1,1,[50,25]]]],[\"CLResControlMode\",0,0,[]],[\"Scheduled_DC_CLResControlMode\",0,0,[[0,1,[78,25]],[0,1,[83,25]],[0,1,[77,25]],[0,1,[81,25]]]],[\"Scheduled_CLResControlMode\",0,0,[]],[\"BPT_Scheduled_DC_CLResControlMode\",0,0,[[0,1,[78,25]],[0,1,[83,25]],[0,1,[77,25]],[0,1,[81,25]],[0,1,[80,25]],[0,1,[85,25]],[0,1,[79,25]],[0,1,[86,25]]]],[\"Dynamic_DC_CLResControlMode\",0,0,[[0,1,[58,-6]],[0,1,[113,-11]],[0,1,[133,-11]],[0,1,[48,-3]],[1,1,[78,25]],[1,1,[83,25]],[1,1,[77,25]],[1,1,[81,25]]]],[\"Dynamic_CLResControlMode\",0,0,[[0,1,[58,-6]],[0,1,[113,-11]],[0,1,[133,-11]],[0,1,[48,-3]]]],[\"BPT_Dynamic_DC_CLResControlMode\",0,0,[[0,1,[58,-6]],[0,1,[113,-11]],[0,1,[133,-11]],[0,1,[48,-3]],[1,1,[78,25]],[1,1,[83,25]],[1,1,[77,25]],[1,1,[81,25]],[1,1,[80,25]],[1,1,[85,25]],[1,1,[79,25]],[1,1,[86,25]]]],[\"DC_WeldingDetectionReq\",0,0,[[1,1,[103,4]],[1,1,[75,-7]]]],[\"DC_WeldingDetectionRes\",0,0,[[1,1,[103,4]],[1,1,[128,-15]],[1,1,[91,25]]]],[\"Manifest\",1,0,[[0,1,[151,-18,0]],[1,-1,[34,9]]]],[\"SignatureProperties\",1,0,[[0,1,[151,-18,0]],[1,-1,[42,64]]]],[\"SignatureProperty\",2,1,[[0,1,[151,-18,0]],[1,1,[153,-18,0]],[1,-1,[236,null,2]]]],[\"ListOfRootCertificateIDs\",0,0,[[1,20,[129,20]]]]],\"uris\":[\"urn:iso:std:iso:15118:-20:DC\",\"urn:iso:std:iso:15118:-20:CommonTypes\",\"http://www.w3.org/2000/09/xmldsig#\",\"\"],\"names\":[\"0 BPT_DC_CPDReqEnergyTransferMode\",\"0 BPT_DC_CPDResEnergyTransferMode\",\"0 BPT_Dynamic_DC_CLReqControlMode\",\"0 BPT_Dynamic_DC_CLResControlMode\",\"0 BPT_Scheduled_DC_CLReqControlMode\",\"0 BPT_Scheduled_DC_CLResControlMode\",\"1 CLReqControlMode\",\"1 CLResControlMode\",\"2 CanonicalizationMethod\",\"0 DC_CPDReqEnergyTransferMode\",\"0 DC_CPDResEnergyTransferMode\",\"0 DC_CableCheckReq\",\"0 DC_CableCheckRes\",\"0 DC_ChargeLoopReq\",\"0 DC_ChargeLoopRes\",\"0 DC_ChargeParameterDiscoveryReq\",\"0 DC_ChargeParameterDiscoveryRes\",\"0 DC_PreChargeReq\",\"0 DC_PreChargeRes\",\"0 DC_WeldingDetectionReq\",\"0 DC_WeldingDetectionRes\",\"2 DSAKeyValue\",\"2 DigestMethod\",\"2 DigestValue\",\"0 Dynamic_DC_CLReqControlMode\",\"0 Dynamic_DC_CLResControlMode\",\"2 KeyInfo\",\"2 KeyName\",\"2 KeyValue\",\"2 Manifest\",\"2 MgmtData\",\"2 Object\",\"2 PGPData\",\"2 RSAKeyValue\",\"2 Reference\",\"2 RetrievalMethod\",\"2 SPKIData\",\"0 Scheduled_DC_CLReqControlMode\",\"0 Scheduled_DC_CLResControlMode\",\"2 Signature\",\"2 SignatureMethod\",\"2 SignatureProperties\",\"2 SignatureProperty\",\"2 SignatureValue\",\"2 SignedInfo\",\"2 Transform\",\"2 Transforms\",\"2 X509Data\",\"1 AckMaxDelay\",\"1 AdditionalServicesCosts\",\"1 Amount\",\"1 BPT_DischargedEnergyReadingWh\",\"1 BPT_InductiveEnergyReadingVARh\",\"1 BatteryEnergyCapacity\",\"1 CapacitiveEnergyReadingVARh\",\"1 ChargedEnergyReadingWh\",\"1 ChargingComplete\",\"1 CostPerUnit\",\"1 DepartureTime\",\"1 DisplayParameters\",\"0 EVMaximumChargeCurrent\",\"0 EVMaximumChargePower\",\"0 EVMaximumDischargeCurrent\",\"0 EVMaximumDischargePower\",\"1 EVMaximumEnergyRequest\",\"0 EVMaximumV2XEnergyRequest\",\"0 EVMaximumVoltage\",\"0 EVMinimumChargeCurrent\",\"0 EVMinimumChargePower\",\"0 EVMinimumDischargeCurrent\",\"0 EVMinimumDischargePower\",\"1 EVMinimumEnergyRequest\",\"0 EVMinimumV2XEnergyRequest\",\"0 EVMinimumVoltage\",\"0 EVPresentVoltage\",\"0 EVProcessing\",\"0 EVSECurrentLimitAchieved\",\"0 EVSEMaximumChargeCurrent\",\"0 EVSEMaximumChargePower\",\"0 EVSEMaximumDischargeCurrent\",\"0 EVSEMaximumDischargePower\",\"0 EVSEMaximumVoltage\",\"0 EVSEMinimumChargeCurrent\",\"0 EVSEMinimumChargePower\",\"0 EVSEMinimumDischargeCurrent\",\"0 EVSEMinimumDischargePower\",\"0 EVSEMinimumVoltage\",\"1 EVSENotification\",\"0 EVSEPowerLimitAchieved\",\"0 EVSEPowerRampLimitation\",\"0 EVSEPresentCurrent\",\"0 EVSEPresentVoltage\",\"0 EVSEProcessing\",\"1 EVSEStatus\",\"0 EVSEVoltageLimitAchieved\",\"0 EVTargetCurrent\",\"1 EVTargetEnergyRequest\",\"0 EVTargetVoltage\",\"1 EnergyCosts\",\"2 Exponent\",\"1 Exponent\",\"2 G\",\"2 HMACOutputLength\",\"1 Header\",\"1 InletHot\",\"2 J\",\"1 MaximumSOC\",\"1 MeterID\",\"1 MeterInfo\",\"1 MeterInfoRequested\",\"1 MeterSignature\",\"1 MeterStatus\",\"1 MeterTimestamp\",\"1 MinimumSOC\",\"2 Modulus\",\"1 NotificationMaxDelay\",\"1 OccupancyCosts\",\"1 OverstayCosts\",\"2 P\",\"2 PGPKeyID\",\"2 PGPKeyPacket\",\"2 PgenCounter\",\"1 PresentSOC\",\"2 Q\",\"1 Receipt\",\"1 RemainingTimeToMaximumSOC\",\"1 RemainingTimeToMinimumSOC\",\"1 RemainingTimeToTargetSOC\",\"1 ResponseCode\",\"1 RootCertificateID\",\"2 SPKISexp\",\"2 Seed\",\"1 SessionID\",\"1 TargetSOC\",\"0 TargetSOC\",\"1 TaxCosts\",\"1 TaxRuleID\",\"1 TimeAnchor\",\"1 TimeStamp\",\"1 Value\",\"2 X509CRL\",\"2 X509Certificate\",\"2 X509IssuerName\",\"2 X509IssuerSerial\",\"2 X509SKI\",\"2 X509SerialNumber\",\"2 X509SubjectName\",\"2 XPath\",\"2 Y\",\"3 Algorithm\",\"3 Encoding\",\"3 Id\",\"3 MimeType\",\"3 Target\",\"3 Type\",\"3 URI\",\"0 BPT_DC_CPDReqEnergyTransferModeType\",\"0 BPT_DC_CPDResEnergyTransferModeType\",\"0 BPT_Dynamic_DC_CLReqControlModeType\",\"0 BPT_Dynamic_DC_CLResControlModeType\",\"0 BPT_Scheduled_DC_CLReqControlModeType\",\"0 BPT_Scheduled_DC_CLResControlModeType\",\"1 CLReqControlModeType\",\"1 CLResControlModeType\",\"2 CanonicalizationMethodType\",\"1 ChargeLoopReqType\",\"1 ChargeLoopResType\",\"1 ChargeParameterDiscoveryReqType\",\"1 ChargeParameterDiscoveryResType\",\"2 CryptoBinary\",\"0 DC_CPDReqEnergyTransferModeType\",\"0 DC_CPDResEnergyTransferModeType\",\"0 DC_CableCheckReqType\",\"0 DC_CableCheckResType\",\"0 DC_ChargeLoopReqType\",\"0 DC_ChargeLoopResType\",\"0 DC_ChargeParameterDiscoveryReqType\",\"0 DC_ChargeParameterDiscoveryResType\",\"0 DC_PreChargeReqType\",\"0 DC_PreChargeResType\",\"0 DC_WeldingDetectionReqType\",\"0 DC_WeldingDetectionResType\",\"2 DSAKeyValueType\",\"1 DetailedCostType\",\"1 DetailedTaxType\",\"2 DigestMethodType\",\"2 DigestValueType\",\"1 DisplayParametersType\",\"1 Dynamic_CLReqControlModeType\",\"1 Dynamic_CLResControlModeType\",\"0 Dynamic_DC_CLReqControlModeType\",\"0 Dynamic_DC_CLResControlModeType\",\"1 EVSEStatusType\",\"2 HMACOutputLengthType\",\"2 KeyInfoType\",\"2 KeyValueType\",\"1 ListOfRootCertificateIDsType\",\"2 ManifestType\",\"1 MessageHeaderType\",\"1 MeterInfoType\",\"2 ObjectType\",\"2 PGPDataType\",\"2 RSAKeyValueType\",\"1 RationalNumberType\",\"1 ReceiptType\",\"2 ReferenceType\",\"2 RetrievalMethodType\",\"2 SPKIDataType\",\"1 Scheduled_CLReqControlModeType\",\"1 Scheduled_CLResControlModeType\",\"0 Scheduled_DC_CLReqControlModeType\",\"0 Scheduled_DC_CLResControlModeType\",\"2 SignatureMethodType\",\"2 SignaturePropertiesType\",\"2 SignaturePropertyType\",\"2 SignatureType\",\"2 SignatureValueType\",\"2 SignedInfoType\",\"2 TransformType\",\"2 TransformsType\",\"1 V2GMessageType\",\"1 V2GRequestType\",\"1 V2GResponseType\",\"2 X509DataType\",\"2 X509IssuerSerialType\",\"1 descriptionType\",\"1 evseNotificationType\",\"1 identifierType\",\"1 meterIDType\",\"1 meterSignatureType\",\"1 nameType\",\"1 numericIDType\",\"1 percentValueType\",\"1 processingType\",\"1 responseCodeType\",\"1 sessionIDType\",\"3 \",\"3 $value\"],\"simples\":[{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":-1},{\"k\":\"string\",\"min\":0,\"max\":-1},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"65535\"},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"18446744073709551615\"},{\"k\":\"bool\"},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"4294967295\"},{\"k\":\"enum\",\"values\":[\"Finished\",\"Ongoing\",\"Ongoing_WaitingForCustomerInteraction\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"Pause\",\"ExitStandby\",\"Terminate\",\"ScheduleRenegotiation\",\"ServiceRenegotiation\",\"MeteringConfirmation\"],\"bits\":3},{\"k\":\"nbit\",\"min\":-128,\"max\":127,\"bits\":8},{\"k\":\"int\",\"min\":null,\"max\":null},{\"k\":\"nbit\",\"min\":0,\"max\":100,\"bits\":7},{\"k\":\"string\",\"min\":0,\"max\":32},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":64},{\"k\":\"int\",\"min\":\"-32768\",\"max\":\"32767\"},{\"k\":\"enum\",\"values\":[\"OK\",\"OK_CertificateExpiresSoon\",\"OK_NewSessionEstablished\",\"OK_OldSessionJoined\",\"OK_PowerToleranceConfirmed\",\"WARNING_AuthorizationSelectionInvalid\",\"WARNING_CertificateExpired\",\"WARNING_CertificateNotYetValid\",\"WARNING_CertificateRevoked\",\"WARNING_CertificateValidationError\",\"WARNING_ChallengeInvalid\",\"WARNING_EIMAuthorizationFailure\",\"WARNING_eMSPUnknown\",\"WARNING_EVPowerProfileViolation\",\"WARNING_GeneralPnCAuthorizationError\",\"WARNING_NoCertificateAvailable\",\"WARNING_NoContractMatchingPCIDFound\",\"WARNING_PowerToleranceNotConfirmed\",\"WARNING_ScheduleRenegotiationFailed\",\"WARNING_StandbyNotAllowed\",\"WARNING_WPT\",\"FAILED\",\"FAILED_AssociationError\",\"FAILED_ContactorError\",\"FAILED_EVPowerProfileInvalid\",\"FAILED_EVPowerProfileViolation\",\"FAILED_MeteringSignatureNotValid\",\"FAILED_NoEnergyTransferServiceSelected\",\"FAILED_NoServiceRenegotiationSupported\",\"FAILED_PauseNotAllowed\",\"FAILED_PowerDeliveryNotApplied\",\"FAILED_PowerToleranceNotConfirmed\",\"FAILED_ScheduleRenegotiation\",\"FAILED_ScheduleSelectionInvalid\",\"FAILED_SequenceError\",\"FAILED_ServiceIDInvalid\",\"FAILED_ServiceSelectionInvalid\",\"FAILED_SignatureError\",\"FAILED_UnknownSession\",\"FAILED_WrongChargeParameter\"],\"bits\":6},{\"k\":\"bytes\",\"hex\":true,\"min\":8,\"max\":8},{\"k\":\"uint\",\"min\":\"1\",\"max\":\"4294967295\"},{\"k\":\"string\",\"min\":0,\"max\":-1,\"collapse\":true},{\"k\":\"string\",\"min\":0,\"max\":160},{\"k\":\"string\",\"min\":0,\"max\":255},{\"k\":\"string\",\"min\":0,\"max\":80}]}";
