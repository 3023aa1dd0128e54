// Generated, do not edit.
import { BAIL, bit, codeOf, codesOf } from "../../exi/bail.ts";
import type { Reader } from "../../exi/reader.ts";
import type { Writer } from "../../exi/writer.ts";
import type { XmlNode } from "../../exi/tree.ts";
export interface WPT_FinePositioningSetupReq {
  Header: MessageHeader;
  EVProcessing: processingType;
  EVDeviceFinePositioningMethodList: WPT_FinePositioningMethodList;
  EVDevicePairingMethodList: WPT_PairingMethodList;
  EVDeviceAlignmentCheckMethodList: WPT_AlignmentCheckMethodList;
  NaturalOffset: number;
  VendorSpecificDataContainer?: Uint8Array[] | undefined;
  LF_SystemSetupData?: WPT_LF_SystemSetupData | undefined;
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
export interface WPT_FinePositioningMethodList {
  WPT_FinePositioningMethod: WPT_FinePositioningMethodType[];
}
export interface WPT_PairingMethodList {
  WPT_PairingMethod: WPT_PairingMethodType[];
}
export interface WPT_AlignmentCheckMethodList {
  WPT_AlignmentCheckMethod: WPT_AlignmentCheckMethodType[];
}
export interface WPT_LF_SystemSetupData {
  LF_TransmitterSetupData?: WPT_LF_TransmitterData | undefined;
  LF_ReceiverSetupData?: WPT_LF_ReceiverData | undefined;
}
export interface WPT_LF_TransmitterData {
  NumberOfTransmitters: number;
  SignalFrequency: RationalNumber;
  TxSpecData: WPT_TxRxSpecData[];
  TxPackageSpecData?: WPT_TxRxPackageSpecData | undefined;
}
export interface RationalNumber {
  Exponent: number;
  Value: number;
}
export interface WPT_TxRxSpecData {
  TxRxIdentifier: number;
  TxRxPosition: WPT_CoordinateXYZ;
  TxRxOrientation: WPT_CoordinateXYZ;
}
export interface WPT_CoordinateXYZ {
  Coord_X: number;
  Coord_Y: number;
  Coord_Z: number;
}
export interface WPT_TxRxPackageSpecData {
  PulseSequenceOrder: WPT_TxRxPulseOrder[];
  PulseSeparationTime: number;
  PulseDuration: number;
  PackageSeparationTime: number;
}
export interface WPT_TxRxPulseOrder {
  IndexNumber: number;
  TxRxIdentifier: number;
}
export interface WPT_LF_ReceiverData {
  NumberOfReceivers: number;
  RxSpecData: WPT_TxRxSpecData[];
}
export interface WPT_FinePositioningSetupRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  PrimaryDeviceFinePositioningMethodList: WPT_FinePositioningMethodList;
  PrimaryDevicePairingMethodList: WPT_PairingMethodList;
  PrimaryDeviceAlignmentCheckMethodList: WPT_AlignmentCheckMethodList;
  NaturalOffset: number;
  VendorSpecificDataContainer?: Uint8Array[] | undefined;
  LF_SystemSetupData?: WPT_LF_SystemSetupData | undefined;
}
export interface V2GResponse {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
}
export interface WPT_FinePositioningReq {
  Header: MessageHeader;
  EVProcessing: processingType;
  EVResultCode: WPT_EVResultType;
  VendorSpecificDataContainer?: Uint8Array[] | undefined;
  WPT_LF_DataPackageList?: WPT_LF_DataPackageList | undefined;
}
export interface WPT_LF_DataPackageList {
  NumPackages: number;
  WPT_LF_DataPackage: WPT_LF_DataPackage;
}
export interface WPT_LF_DataPackage {
  PackageIndex: number;
  LF_TxData?: WPT_LF_TxDataList | undefined;
  LF_RxData?: WPT_LF_RxDataList | undefined;
}
export interface WPT_LF_TxDataList {
  WPT_LF_TxDataList: WPT_LF_TxData;
}
export interface WPT_LF_TxData {
  TxIdentifier: number;
  EIRP: RationalNumber;
}
export interface WPT_LF_RxDataList {
  WPT_LF_RxDataList: WPT_LF_RxData;
}
export interface WPT_LF_RxData {
  RxIdentifier: number;
  RSSIData: WPT_LF_RxRSSIList;
}
export interface WPT_LF_RxRSSIList {
  RSSIDataList: WPT_LF_RxRSSI;
}
export interface WPT_LF_RxRSSI {
  TxIdentifier: number;
  RSSI: RationalNumber;
}
export interface WPT_FinePositioningRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEProcessing: processingType;
  VendorSpecificDataContainer?: Uint8Array[] | undefined;
  WPT_LF_DataPackageList?: WPT_LF_DataPackageList | undefined;
}
export interface WPT_PairingReq {
  Header: MessageHeader;
  EVProcessing: processingType;
  ObservedIDCode?: number | undefined;
  EVResultCode: WPT_EVResultType;
  VendorSpecificDataContainer?: Uint8Array[] | undefined;
}
export interface WPT_PairingRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEProcessing: processingType;
  ObservedIDCode?: number | undefined;
  AlternativeSECCList?: AlternativeSECCList | undefined;
  VendorSpecificDataContainer?: Uint8Array[] | undefined;
}
export interface AlternativeSECCList {
  AlternativeSECC: AlternativeSECC[];
}
export interface AlternativeSECC {
  SSID?: string | undefined;
  BSSID?: string | undefined;
  IPAddress?: string | undefined;
  Port?: number | undefined;
}
export interface WPT_ChargeParameterDiscoveryReq {
  Header: MessageHeader;
  EVPCMaxReceivablePower: RationalNumber;
  SDMaxGroundClearence: number;
  SDMinGroundClearence: number;
  EVPCNaturalFrequency: RationalNumber;
  EVPCDeviceLocalControl: boolean;
  VendorSpecificDataContainer?: Uint8Array[] | undefined;
}
export interface ChargeParameterDiscoveryReq {
  Header: MessageHeader;
}
export interface WPT_ChargeParameterDiscoveryRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  PDInputPowerClass: WPT_PowerClassType;
  SDMinOutputPower: RationalNumber;
  SDMaxOutputPower: RationalNumber;
  SDMaxGroundClearanceSupport: number;
  SDMinGroundClearanceSupport: number;
  PDMinCoilCurrent: RationalNumber;
  PDMaxCoilCurrent: RationalNumber;
  SDManufacturerSpecificDataContainer?: Uint8Array[] | undefined;
}
export interface ChargeParameterDiscoveryRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
}
export interface WPT_AlignmentCheckReq {
  Header: MessageHeader;
  EVProcessing: processingType;
  TargetCoilCurrent?: RationalNumber | undefined;
  EVResultCode: WPT_EVResultType;
  VendorSpecificDataContainer?: Uint8Array[] | undefined;
}
export interface WPT_AlignmentCheckRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEProcessing: processingType;
  PowerTransmitted?: RationalNumber | undefined;
  SupplyDeviceCurrent?: RationalNumber | undefined;
  VendorSpecificDataContainer?: Uint8Array[] | undefined;
}
export interface WPT_ChargeLoopReq {
  Header: MessageHeader;
  DisplayParameters?: DisplayParameters | undefined;
  MeterInfoRequested: boolean;
  EVPCPowerRequest: RationalNumber;
  EVPCPowerOutput: RationalNumber;
  EVPCChargeDiagnostics: WPT_EVPCChargeDiagnosticsType;
  EVPCOperatingFrequency?: RationalNumber | undefined;
  EVPCPowerControlParameter?: WPT_EVPCPowerControlParameter | undefined;
  ManufacturerSpecificDataContainer?: Uint8Array[] | undefined;
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
export interface WPT_EVPCPowerControlParameter {
  EVPCCoilCurrentRequest: RationalNumber;
  EVPCCoilCurrentInformation: RationalNumber;
  EVPCCurrentOutputInformation: RationalNumber;
  EVPCVoltageOutputInformation: RationalNumber;
}
export interface WPT_ChargeLoopRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEStatus?: EVSEStatus | undefined;
  MeterInfo?: MeterInfo | undefined;
  Receipt?: Receipt | undefined;
  EVPCPowerRequest: RationalNumber;
  SDPowerInput?: RationalNumber | undefined;
  SPCMaxOutputPowerLimit: RationalNumber;
  SPCMinOutputPowerLimit: RationalNumber;
  SPCChargeDiagnostics: WPT_SPCChargeDiagnosticsType;
  SPCOperatingFrequency?: RationalNumber | undefined;
  SPCPowerControlParameter?: WPT_SPCPowerControlParameter | undefined;
  ManufacturerSpecificDataContainer?: Uint8Array[] | undefined;
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
export interface WPT_SPCPowerControlParameter {
  SPCPrimaryDeviceCoilCurrentInformation: RationalNumber;
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
/** Every document of the set by its root element. */
export type Iso20WptMessage =
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
  | { root: "WPT_AlignmentCheckReq"; value: WPT_AlignmentCheckReq }
  | { root: "WPT_AlignmentCheckRes"; value: WPT_AlignmentCheckRes }
  | { root: "WPT_ChargeLoopReq"; value: WPT_ChargeLoopReq }
  | { root: "WPT_ChargeLoopRes"; value: WPT_ChargeLoopRes }
  | { root: "WPT_ChargeParameterDiscoveryReq"; value: WPT_ChargeParameterDiscoveryReq }
  | { root: "WPT_ChargeParameterDiscoveryRes"; value: WPT_ChargeParameterDiscoveryRes }
  | { root: "WPT_FinePositioningReq"; value: WPT_FinePositioningReq }
  | { root: "WPT_FinePositioningRes"; value: WPT_FinePositioningRes }
  | { root: "WPT_FinePositioningSetupReq"; value: WPT_FinePositioningSetupReq }
  | { root: "WPT_FinePositioningSetupRes"; value: WPT_FinePositioningSetupRes }
  | { root: "WPT_PairingReq"; value: WPT_PairingReq }
  | { root: "WPT_PairingRes"; value: WPT_PairingRes }
  | { root: "X509Data"; value: X509Data };
/** Every fragment of the set by its element. */
export type Iso20WptFragment =
  | { root: "AckMaxDelay"; value: number }
  | { root: "AdditionalServicesCosts"; value: DetailedCost }
  | { root: "AlternativeSECC"; value: AlternativeSECC }
  | { root: "AlternativeSECCList"; value: AlternativeSECCList }
  | { root: "Amount"; value: RationalNumber }
  | { root: "BPT_DischargedEnergyReadingWh"; value: number | bigint }
  | { root: "BPT_InductiveEnergyReadingVARh"; value: number | bigint }
  | { root: "BSSID"; value: string }
  | { root: "BatteryEnergyCapacity"; value: RationalNumber }
  | { root: "CLReqControlMode"; value: CLReqControlMode }
  | { root: "CLResControlMode"; value: CLResControlMode }
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "CapacitiveEnergyReadingVARh"; value: number | bigint }
  | { root: "ChargedEnergyReadingWh"; value: number | bigint }
  | { root: "ChargingComplete"; value: boolean }
  | { root: "Coord_X"; value: number }
  | { root: "Coord_Y"; value: number }
  | { root: "Coord_Z"; value: number }
  | { root: "CostPerUnit"; value: RationalNumber }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DepartureTime"; value: number }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "DisplayParameters"; value: DisplayParameters }
  | { root: "EIRP"; value: RationalNumber }
  | { root: "EVDeviceAlignmentCheckMethodList"; value: WPT_AlignmentCheckMethodList }
  | { root: "EVDeviceFinePositioningMethodList"; value: WPT_FinePositioningMethodList }
  | { root: "EVDevicePairingMethodList"; value: WPT_PairingMethodList }
  | { root: "EVMaximumEnergyRequest"; value: RationalNumber }
  | { root: "EVMinimumEnergyRequest"; value: RationalNumber }
  | { root: "EVPCChargeDiagnostics"; value: WPT_EVPCChargeDiagnosticsType }
  | { root: "EVPCCoilCurrentInformation"; value: RationalNumber }
  | { root: "EVPCCoilCurrentRequest"; value: RationalNumber }
  | { root: "EVPCCurrentOutputInformation"; value: RationalNumber }
  | { root: "EVPCDeviceLocalControl"; value: boolean }
  | { root: "EVPCMaxReceivablePower"; value: RationalNumber }
  | { root: "EVPCNaturalFrequency"; value: RationalNumber }
  | { root: "EVPCOperatingFrequency"; value: RationalNumber }
  | { root: "EVPCPowerControlParameter"; value: WPT_EVPCPowerControlParameter }
  | { root: "EVPCPowerOutput"; value: RationalNumber }
  | { root: "EVPCPowerRequest"; value: RationalNumber }
  | { root: "EVPCVoltageOutputInformation"; value: RationalNumber }
  | { root: "EVProcessing"; value: processingType }
  | { root: "EVResultCode"; value: WPT_EVResultType }
  | { root: "EVSENotification"; value: evseNotificationType }
  | { root: "EVSEProcessing"; value: processingType }
  | { root: "EVSEStatus"; value: EVSEStatus }
  | { root: "EVTargetEnergyRequest"; value: RationalNumber }
  | { root: "EnergyCosts"; value: DetailedCost }
  | { root: "Exponent"; value: Uint8Array }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}Exponent"; value: number }
  | { root: "G"; value: Uint8Array }
  | { root: "HMACOutputLength"; value: number | bigint }
  | { root: "Header"; value: MessageHeader }
  | { root: "IPAddress"; value: string }
  | { root: "IndexNumber"; value: number }
  | { root: "InletHot"; value: boolean }
  | { root: "J"; value: Uint8Array }
  | { root: "KeyInfo"; value: KeyInfo }
  | { root: "KeyName"; value: string }
  | { root: "KeyValue"; value: KeyValue }
  | { root: "LF_ReceiverSetupData"; value: WPT_LF_ReceiverData }
  | { root: "LF_RxData"; value: WPT_LF_RxDataList }
  | { root: "LF_SystemSetupData"; value: WPT_LF_SystemSetupData }
  | { root: "LF_TransmitterSetupData"; value: WPT_LF_TransmitterData }
  | { root: "LF_TxData"; value: WPT_LF_TxDataList }
  | { root: "Manifest"; value: Manifest }
  | { root: "ManufacturerSpecificDataContainer"; value: Uint8Array }
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
  | { root: "NaturalOffset"; value: number }
  | { root: "NotificationMaxDelay"; value: number }
  | { root: "NumPackages"; value: number }
  | { root: "NumberOfReceivers"; value: number }
  | { root: "NumberOfTransmitters"; value: number }
  | { root: "Object"; value: Object }
  | { root: "ObservedIDCode"; value: number }
  | { root: "OccupancyCosts"; value: DetailedCost }
  | { root: "OverstayCosts"; value: DetailedCost }
  | { root: "P"; value: Uint8Array }
  | { root: "PDInputPowerClass"; value: WPT_PowerClassType }
  | { root: "PDMaxCoilCurrent"; value: RationalNumber }
  | { root: "PDMinCoilCurrent"; value: RationalNumber }
  | { root: "PGPData"; value: PGPData }
  | { root: "PGPKeyID"; value: Uint8Array }
  | { root: "PGPKeyPacket"; value: Uint8Array }
  | { root: "PackageIndex"; value: number }
  | { root: "PackageSeparationTime"; value: number }
  | { root: "PgenCounter"; value: Uint8Array }
  | { root: "Port"; value: number }
  | { root: "PowerTransmitted"; value: RationalNumber }
  | { root: "PresentSOC"; value: number }
  | { root: "PrimaryDeviceAlignmentCheckMethodList"; value: WPT_AlignmentCheckMethodList }
  | { root: "PrimaryDeviceFinePositioningMethodList"; value: WPT_FinePositioningMethodList }
  | { root: "PrimaryDevicePairingMethodList"; value: WPT_PairingMethodList }
  | { root: "PulseDuration"; value: number }
  | { root: "PulseSeparationTime"; value: number }
  | { root: "PulseSequenceOrder"; value: WPT_TxRxPulseOrder }
  | { root: "Q"; value: Uint8Array }
  | { root: "RSAKeyValue"; value: RSAKeyValue }
  | { root: "RSSI"; value: RationalNumber }
  | { root: "RSSIData"; value: WPT_LF_RxRSSIList }
  | { root: "RSSIDataList"; value: WPT_LF_RxRSSI }
  | { root: "Receipt"; value: Receipt }
  | { root: "Reference"; value: Reference }
  | { root: "RemainingTimeToMaximumSOC"; value: number }
  | { root: "RemainingTimeToMinimumSOC"; value: number }
  | { root: "RemainingTimeToTargetSOC"; value: number }
  | { root: "ResponseCode"; value: responseCodeType }
  | { root: "RetrievalMethod"; value: RetrievalMethod }
  | { root: "RootCertificateID"; value: X509IssuerSerial }
  | { root: "RxIdentifier"; value: number }
  | { root: "RxSpecData"; value: WPT_TxRxSpecData }
  | { root: "SDManufacturerSpecificDataContainer"; value: Uint8Array }
  | { root: "SDMaxGroundClearanceSupport"; value: number }
  | { root: "SDMaxGroundClearence"; value: number }
  | { root: "SDMaxOutputPower"; value: RationalNumber }
  | { root: "SDMinGroundClearanceSupport"; value: number }
  | { root: "SDMinGroundClearence"; value: number }
  | { root: "SDMinOutputPower"; value: RationalNumber }
  | { root: "SDPowerInput"; value: RationalNumber }
  | { root: "SPCChargeDiagnostics"; value: WPT_SPCChargeDiagnosticsType }
  | { root: "SPCMaxOutputPowerLimit"; value: RationalNumber }
  | { root: "SPCMinOutputPowerLimit"; value: RationalNumber }
  | { root: "SPCOperatingFrequency"; value: RationalNumber }
  | { root: "SPCPowerControlParameter"; value: WPT_SPCPowerControlParameter }
  | { root: "SPCPrimaryDeviceCoilCurrentInformation"; value: RationalNumber }
  | { root: "SPKIData"; value: SPKIData }
  | { root: "SPKISexp"; value: Uint8Array }
  | { root: "SSID"; value: string }
  | { root: "Seed"; value: Uint8Array }
  | { root: "SessionID"; value: string }
  | { root: "SignalFrequency"; value: RationalNumber }
  | { root: "Signature"; value: Signature }
  | { root: "SignatureMethod"; value: SignatureMethod }
  | { root: "SignatureProperties"; value: SignatureProperties }
  | { root: "SignatureProperty"; value: SignatureProperty }
  | { root: "SignatureValue"; value: SignatureValue }
  | { root: "SignedInfo"; value: SignedInfo }
  | { root: "SupplyDeviceCurrent"; value: RationalNumber }
  | { root: "TargetCoilCurrent"; value: RationalNumber }
  | { root: "TargetSOC"; value: number }
  | { root: "TaxCosts"; value: DetailedTax }
  | { root: "TaxRuleID"; value: number }
  | { root: "TimeAnchor"; value: number | bigint }
  | { root: "TimeStamp"; value: number | bigint }
  | { root: "Transform"; value: Transform }
  | { root: "Transforms"; value: Transforms }
  | { root: "TxIdentifier"; value: number }
  | { root: "TxPackageSpecData"; value: WPT_TxRxPackageSpecData }
  | { root: "TxRxIdentifier"; value: number }
  | { root: "TxRxOrientation"; value: WPT_CoordinateXYZ }
  | { root: "TxRxPosition"; value: WPT_CoordinateXYZ }
  | { root: "TxSpecData"; value: WPT_TxRxSpecData }
  | { root: "Value"; value: number }
  | { root: "VendorSpecificDataContainer"; value: Uint8Array }
  | { root: "WPT_AlignmentCheckMethod"; value: WPT_AlignmentCheckMethodType }
  | { root: "WPT_AlignmentCheckReq"; value: WPT_AlignmentCheckReq }
  | { root: "WPT_AlignmentCheckRes"; value: WPT_AlignmentCheckRes }
  | { root: "WPT_ChargeLoopReq"; value: WPT_ChargeLoopReq }
  | { root: "WPT_ChargeLoopRes"; value: WPT_ChargeLoopRes }
  | { root: "WPT_ChargeParameterDiscoveryReq"; value: WPT_ChargeParameterDiscoveryReq }
  | { root: "WPT_ChargeParameterDiscoveryRes"; value: WPT_ChargeParameterDiscoveryRes }
  | { root: "WPT_FinePositioningMethod"; value: WPT_FinePositioningMethodType }
  | { root: "WPT_FinePositioningReq"; value: WPT_FinePositioningReq }
  | { root: "WPT_FinePositioningRes"; value: WPT_FinePositioningRes }
  | { root: "WPT_FinePositioningSetupReq"; value: WPT_FinePositioningSetupReq }
  | { root: "WPT_FinePositioningSetupRes"; value: WPT_FinePositioningSetupRes }
  | { root: "WPT_LF_DataPackage"; value: WPT_LF_DataPackage }
  | { root: "WPT_LF_DataPackageList"; value: WPT_LF_DataPackageList }
  | { root: "WPT_LF_RxDataList"; value: WPT_LF_RxData }
  | { root: "WPT_LF_TxDataList"; value: WPT_LF_TxData }
  | { root: "WPT_PairingMethod"; value: WPT_PairingMethodType }
  | { root: "WPT_PairingReq"; value: WPT_PairingReq }
  | { root: "WPT_PairingRes"; value: WPT_PairingRes }
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
export type processingType = "Finished" | "Ongoing" | "Ongoing_WaitingForCustomerInteraction";
const n_processingType: readonly processingType[] = ["Finished","Ongoing","Ongoing_WaitingForCustomerInteraction"];
const m_processingType = codesOf(n_processingType);
export type WPT_FinePositioningMethodType = "Manual" | "LF_TxEV" | "LF_TxPrimaryDevice" | "LPE" | "Proprietary";
const n_WPT_FinePositioningMethodType: readonly WPT_FinePositioningMethodType[] = ["Manual","LF_TxEV","LF_TxPrimaryDevice","LPE","Proprietary"];
const m_WPT_FinePositioningMethodType = codesOf(n_WPT_FinePositioningMethodType);
export type WPT_PairingMethodType = "External confirmation" | "LPE" | "LF_TxEV" | "LF_TxPrimaryDevice" | "Optical" | "Proprietary";
const n_WPT_PairingMethodType: readonly WPT_PairingMethodType[] = ["External confirmation","LPE","LF_TxEV","LF_TxPrimaryDevice","Optical","Proprietary"];
const m_WPT_PairingMethodType = codesOf(n_WPT_PairingMethodType);
export type WPT_AlignmentCheckMethodType = "PowerCheck" | "LPE" | "Proprietary";
const n_WPT_AlignmentCheckMethodType: readonly WPT_AlignmentCheckMethodType[] = ["PowerCheck","LPE","Proprietary"];
const m_WPT_AlignmentCheckMethodType = codesOf(n_WPT_AlignmentCheckMethodType);
export type responseCodeType = "OK" | "OK_CertificateExpiresSoon" | "OK_NewSessionEstablished" | "OK_OldSessionJoined" | "OK_PowerToleranceConfirmed" | "WARNING_AuthorizationSelectionInvalid" | "WARNING_CertificateExpired" | "WARNING_CertificateNotYetValid" | "WARNING_CertificateRevoked" | "WARNING_CertificateValidationError" | "WARNING_ChallengeInvalid" | "WARNING_EIMAuthorizationFailure" | "WARNING_eMSPUnknown" | "WARNING_EVPowerProfileViolation" | "WARNING_GeneralPnCAuthorizationError" | "WARNING_NoCertificateAvailable" | "WARNING_NoContractMatchingPCIDFound" | "WARNING_PowerToleranceNotConfirmed" | "WARNING_ScheduleRenegotiationFailed" | "WARNING_StandbyNotAllowed" | "WARNING_WPT" | "FAILED" | "FAILED_AssociationError" | "FAILED_ContactorError" | "FAILED_EVPowerProfileInvalid" | "FAILED_EVPowerProfileViolation" | "FAILED_MeteringSignatureNotValid" | "FAILED_NoEnergyTransferServiceSelected" | "FAILED_NoServiceRenegotiationSupported" | "FAILED_PauseNotAllowed" | "FAILED_PowerDeliveryNotApplied" | "FAILED_PowerToleranceNotConfirmed" | "FAILED_ScheduleRenegotiation" | "FAILED_ScheduleSelectionInvalid" | "FAILED_SequenceError" | "FAILED_ServiceIDInvalid" | "FAILED_ServiceSelectionInvalid" | "FAILED_SignatureError" | "FAILED_UnknownSession" | "FAILED_WrongChargeParameter";
const n_responseCodeType: readonly responseCodeType[] = ["OK","OK_CertificateExpiresSoon","OK_NewSessionEstablished","OK_OldSessionJoined","OK_PowerToleranceConfirmed","WARNING_AuthorizationSelectionInvalid","WARNING_CertificateExpired","WARNING_CertificateNotYetValid","WARNING_CertificateRevoked","WARNING_CertificateValidationError","WARNING_ChallengeInvalid","WARNING_EIMAuthorizationFailure","WARNING_eMSPUnknown","WARNING_EVPowerProfileViolation","WARNING_GeneralPnCAuthorizationError","WARNING_NoCertificateAvailable","WARNING_NoContractMatchingPCIDFound","WARNING_PowerToleranceNotConfirmed","WARNING_ScheduleRenegotiationFailed","WARNING_StandbyNotAllowed","WARNING_WPT","FAILED","FAILED_AssociationError","FAILED_ContactorError","FAILED_EVPowerProfileInvalid","FAILED_EVPowerProfileViolation","FAILED_MeteringSignatureNotValid","FAILED_NoEnergyTransferServiceSelected","FAILED_NoServiceRenegotiationSupported","FAILED_PauseNotAllowed","FAILED_PowerDeliveryNotApplied","FAILED_PowerToleranceNotConfirmed","FAILED_ScheduleRenegotiation","FAILED_ScheduleSelectionInvalid","FAILED_SequenceError","FAILED_ServiceIDInvalid","FAILED_ServiceSelectionInvalid","FAILED_SignatureError","FAILED_UnknownSession","FAILED_WrongChargeParameter"];
const m_responseCodeType = codesOf(n_responseCodeType);
export type WPT_EVResultType = "EVResultUnknown" | "EVResultSuccess" | "EVResultFailed";
const n_WPT_EVResultType: readonly WPT_EVResultType[] = ["EVResultUnknown","EVResultSuccess","EVResultFailed"];
const m_WPT_EVResultType = codesOf(n_WPT_EVResultType);
export type WPT_PowerClassType = "MF-WPT1" | "MF-WPT2" | "MF-WPT3" | "MF-WPT4";
const n_WPT_PowerClassType: readonly WPT_PowerClassType[] = ["MF-WPT1","MF-WPT2","MF-WPT3","MF-WPT4"];
const m_WPT_PowerClassType = codesOf(n_WPT_PowerClassType);
export type WPT_EVPCChargeDiagnosticsType = "EVPCNoIssue" | "EVPCTempOverheatDetected" | "EVPCPowerTransferAnomalyDetected" | "EVPCAnomalyDetected";
const n_WPT_EVPCChargeDiagnosticsType: readonly WPT_EVPCChargeDiagnosticsType[] = ["EVPCNoIssue","EVPCTempOverheatDetected","EVPCPowerTransferAnomalyDetected","EVPCAnomalyDetected"];
const m_WPT_EVPCChargeDiagnosticsType = codesOf(n_WPT_EVPCChargeDiagnosticsType);
export type WPT_SPCChargeDiagnosticsType = "SPCNoIssue" | "SPCFODDetected" | "SPCLOPDetected" | "SPCTempOverheatDetected" | "SPCPowerTransferAnomalyDetected" | "SPCAnomalyDetected";
const n_WPT_SPCChargeDiagnosticsType: readonly WPT_SPCChargeDiagnosticsType[] = ["SPCNoIssue","SPCFODDetected","SPCLOPDetected","SPCTempOverheatDetected","SPCPowerTransferAnomalyDetected","SPCAnomalyDetected"];
const m_WPT_SPCChargeDiagnosticsType = codesOf(n_WPT_SPCChargeDiagnosticsType);
export type evseNotificationType = "Pause" | "ExitStandby" | "Terminate" | "ScheduleRenegotiation" | "ServiceRenegotiation" | "MeteringConfirmation";
const n_evseNotificationType: readonly evseNotificationType[] = ["Pause","ExitStandby","Terminate","ScheduleRenegotiation","ServiceRenegotiation","MeteringConfirmation"];
const m_evseNotificationType = codesOf(n_evseNotificationType);
function e_WPT_FinePositioningSetupReq(w: Writer, v: WPT_FinePositioningSetupReq, x: number, n: number): void {
  w.only(v, 0);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  e_WPT_FinePositioningMethodList(w, v.EVDeviceFinePositioningMethodList, (codeOf(m_processingType, v.EVProcessing)) << 2, 6);
  e_WPT_PairingMethodList(w, v.EVDevicePairingMethodList, 0, 1);
  e_WPT_AlignmentCheckMethodList(w, v.EVDeviceAlignmentCheckMethodList, 0, 1);
  const t1 = v.NaturalOffset;
  if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
  w.uint(0, 2, t1);
  let k = -6;
  n = 1 + 2;
  if (v.VendorSpecificDataContainer !== undefined) {
    const a6 = v.VendorSpecificDataContainer, c6 = a6.length;
    if (!Array.isArray(a6) || c6 < 0 || c6 > 16) throw BAIL;
    for (let i = 0; i < c6; i++) {
      w.put(n + 1, (k + 6) << 1);
      w.bytes(a6[i]!, 0, 256);
      w.put(1, 0);
      k = -6;
      n = 2;
    }
    if (c6 === 16) {
      k = -7;
      n = 2;
    }
  }
  if (v.LF_SystemSetupData !== undefined) {
    e_WPT_LF_SystemSetupData(w, v.LF_SystemSetupData, k + 7, n);
    k = -8;
    n = 1;
  }
  w.put(n, k + 8);
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
function e_WPT_FinePositioningMethodList(w: Writer, v: WPT_FinePositioningMethodList, x: number, n: number): void {
  w.only(v, 23);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.WPT_FinePositioningMethod, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 8) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n + 5, (((k) << 1) << 3 | codeOf(m_WPT_FinePositioningMethodType, a0[i]!)) << 1);
    k = 0;
    n = 2;
  }
  if (c0 === 8) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_WPT_PairingMethodList(w: Writer, v: WPT_PairingMethodList, x: number, n: number): void {
  w.only(v, 24);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.WPT_PairingMethod, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 8) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n + 5, (((k) << 1) << 3 | codeOf(m_WPT_PairingMethodType, a0[i]!)) << 1);
    k = 0;
    n = 2;
  }
  if (c0 === 8) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_WPT_AlignmentCheckMethodList(w: Writer, v: WPT_AlignmentCheckMethodList, x: number, n: number): void {
  w.only(v, 25);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.WPT_AlignmentCheckMethod, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 8) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n + 4, (((k) << 1) << 2 | codeOf(m_WPT_AlignmentCheckMethodType, a0[i]!)) << 1);
    k = 0;
    n = 2;
  }
  if (c0 === 8) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_WPT_LF_SystemSetupData(w: Writer, v: WPT_LF_SystemSetupData, x: number, n: number): void {
  w.only(v, 26);
  let k = ((x) << 2);
  n = n + 2;
  if (v.LF_TransmitterSetupData !== undefined) {
    if (v.LF_ReceiverSetupData !== undefined) throw BAIL;
    w.put(n, k);
    e_WPT_LF_TransmitterData(w, v.LF_TransmitterSetupData, 0, 0);
  } else if (v.LF_ReceiverSetupData !== undefined) {
    w.put(n, k + 1);
    e_WPT_LF_ReceiverData(w, v.LF_ReceiverSetupData, 0, 0);
  } else throw BAIL;
  w.put(1, 0);
}
function e_WPT_LF_TransmitterData(w: Writer, v: WPT_LF_TransmitterData, x: number, n: number): void {
  w.only(v, 27);
  const t0 = v.NumberOfTransmitters;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 255) throw BAIL;
  w.put(n + 12, (((x) << 2) << 8 | t0) << 2);
  e_RationalNumber(w, v.SignalFrequency, 0, 0);
  let k = -2;
  n = 1;
  const a2 = v.TxSpecData, c2 = a2.length;
  if (!Array.isArray(a2) || c2 < 2 || c2 > 255) throw BAIL;
  for (let i = 0; i < c2; i++) {
    e_WPT_TxRxSpecData(w, a2[i]!, k + 2, n);
    if (i < 1) {
      k = -2;
      n = 1;
    } else {
      k = -2;
      n = 2;
    }
  }
  if (c2 === 255) {
    k = -3;
    n = 2;
  }
  if (v.TxPackageSpecData !== undefined) {
    e_WPT_TxRxPackageSpecData(w, v.TxPackageSpecData, k + 3, n);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_RationalNumber(w: Writer, v: RationalNumber, x: number, n: number): void {
  w.only(v, 28);
  const t0 = v.Exponent;
  if ((t0 | 0) !== t0 || t0 < -128 || t0 > 127) throw BAIL;
  const t1 = v.Value;
  if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
  w.put(n + 13, (((x) << 2) << 8 | t0 + 128) << 3);
  w.uint(t1 >>> 31, 1, t1 ^ t1 >> 31);
  w.put(2, 0);
}
function e_WPT_TxRxSpecData(w: Writer, v: WPT_TxRxSpecData, x: number, n: number): void {
  w.only(v, 29);
  const t0 = v.TxRxIdentifier;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_WPT_CoordinateXYZ(w, v.TxRxPosition, 0, 2);
  e_WPT_CoordinateXYZ(w, v.TxRxOrientation, 0, 1);
  w.put(1, 0);
}
function e_WPT_CoordinateXYZ(w: Writer, v: WPT_CoordinateXYZ, x: number, n: number): void {
  w.only(v, 30);
  const t0 = v.Coord_X;
  if ((t0 | 0) !== t0 || t0 < -32768 || t0 > 32767) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(t0 >>> 31, 1, t0 ^ t0 >> 31);
  const t1 = v.Coord_Y;
  if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
  w.uint(t1 >>> 31, 4, t1 ^ t1 >> 31);
  const t2 = v.Coord_Z;
  if ((t2 | 0) !== t2 || t2 < -32768 || t2 > 32767) throw BAIL;
  w.uint(t2 >>> 31, 4, t2 ^ t2 >> 31);
  w.put(2, 0);
}
function e_WPT_TxRxPackageSpecData(w: Writer, v: WPT_TxRxPackageSpecData, x: number, n: number): void {
  w.only(v, 31);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.PulseSequenceOrder, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 2 || c0 > 255) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_WPT_TxRxPulseOrder(w, a0[i]!, 0, 0);
    if (i < 1) {
      k = 0;
      n = 1;
    } else {
      k = 0;
      n = 2;
    }
  }
  if (c0 === 255) {
    k = -1;
    n = 1;
  }
  const t0 = v.PulseSeparationTime;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 1, (k + 1) << 1);
  w.uint(0, 0, t0);
  const t1 = v.PulseDuration;
  if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
  w.uint(0, 3, t1);
  const t2 = v.PackageSeparationTime;
  if ((t2 | 0) !== t2 || t2 < 0 || t2 > 65535) throw BAIL;
  w.uint(0, 3, t2);
  w.put(2, 0);
}
function e_WPT_TxRxPulseOrder(w: Writer, v: WPT_TxRxPulseOrder, x: number, n: number): void {
  w.only(v, 32);
  const t0 = v.IndexNumber;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  const t1 = v.TxRxIdentifier;
  if (t1 >>> 0 !== t1 || t1 < 1) throw BAIL;
  w.uint(0, 3, t1);
  w.put(2, 0);
}
function e_WPT_LF_ReceiverData(w: Writer, v: WPT_LF_ReceiverData, x: number, n: number): void {
  w.only(v, 33);
  const t0 = v.NumberOfReceivers;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 255) throw BAIL;
  w.put(n + 11, (((x) << 2) << 8 | t0) << 1);
  let k = -1;
  n = 1;
  const a1 = v.RxSpecData, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 2 || c1 > 255) throw BAIL;
  for (let i = 0; i < c1; i++) {
    e_WPT_TxRxSpecData(w, a1[i]!, k + 1, n);
    if (i < 1) {
      k = -1;
      n = 1;
    } else {
      k = -1;
      n = 2;
    }
  }
  if (c1 === 255) {
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_WPT_FinePositioningSetupRes(w: Writer, v: WPT_FinePositioningSetupRes, x: number, n: number): void {
  w.only(v, 34);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_WPT_FinePositioningMethodList(w, v.PrimaryDeviceFinePositioningMethodList, 0, 0);
  e_WPT_PairingMethodList(w, v.PrimaryDevicePairingMethodList, 0, 1);
  e_WPT_AlignmentCheckMethodList(w, v.PrimaryDeviceAlignmentCheckMethodList, 0, 1);
  const t1 = v.NaturalOffset;
  if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
  w.uint(0, 2, t1);
  let k = -6;
  n = 1 + 2;
  if (v.VendorSpecificDataContainer !== undefined) {
    const a6 = v.VendorSpecificDataContainer, c6 = a6.length;
    if (!Array.isArray(a6) || c6 < 0 || c6 > 16) throw BAIL;
    for (let i = 0; i < c6; i++) {
      w.put(n + 1, (k + 6) << 1);
      w.bytes(a6[i]!, 0, 256);
      w.put(1, 0);
      k = -6;
      n = 2;
    }
    if (c6 === 16) {
      k = -7;
      n = 2;
    }
  }
  if (v.LF_SystemSetupData !== undefined) {
    e_WPT_LF_SystemSetupData(w, v.LF_SystemSetupData, k + 7, n);
    k = -8;
    n = 1;
  }
  w.put(n, k + 8);
}
function e_V2GResponse(w: Writer, v: V2GResponse, x: number, n: number): void {
  w.only(v, 35);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_WPT_FinePositioningReq(w: Writer, v: WPT_FinePositioningReq, x: number, n: number): void {
  w.only(v, 36);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (((codeOf(m_processingType, v.EVProcessing)) << 3) << 2 | codeOf(m_WPT_EVResultType, v.EVResultCode)) << 1);
  let k = -3;
  n = 2;
  if (v.VendorSpecificDataContainer !== undefined) {
    const a3 = v.VendorSpecificDataContainer, c3 = a3.length;
    if (!Array.isArray(a3) || c3 < 0 || c3 > 16) throw BAIL;
    for (let i = 0; i < c3; i++) {
      w.put(n + 1, (k + 3) << 1);
      w.bytes(a3[i]!, 0, 256);
      w.put(1, 0);
      k = -3;
      n = 2;
    }
    if (c3 === 16) {
      k = -4;
      n = 2;
    }
  }
  if (v.WPT_LF_DataPackageList !== undefined) {
    e_WPT_LF_DataPackageList(w, v.WPT_LF_DataPackageList, k + 4, n);
    k = -5;
    n = 1;
  }
  w.put(n, k + 5);
}
function e_WPT_LF_DataPackageList(w: Writer, v: WPT_LF_DataPackageList, x: number, n: number): void {
  w.only(v, 37);
  const t0 = v.NumPackages;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 255) throw BAIL;
  w.put(n + 12, (((x) << 2) << 8 | t0) << 2);
  e_WPT_LF_DataPackage(w, v.WPT_LF_DataPackage, 0, 0);
  w.put(1, 0);
}
function e_WPT_LF_DataPackage(w: Writer, v: WPT_LF_DataPackage, x: number, n: number): void {
  w.only(v, 38);
  const t0 = v.PackageIndex;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 255) throw BAIL;
  w.put(n + 11, (((x) << 2) << 8 | t0) << 1);
  let k = -1;
  n = 2;
  if (v.LF_TxData !== undefined) {
    if (v.LF_RxData !== undefined) throw BAIL;
    e_WPT_LF_TxDataList(w, v.LF_TxData, k + 1, n);
  } else if (v.LF_RxData !== undefined) {
    e_WPT_LF_RxDataList(w, v.LF_RxData, k + 2, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_WPT_LF_TxDataList(w: Writer, v: WPT_LF_TxDataList, x: number, n: number): void {
  w.only(v, 39);
  w.put(n + 1, (x) << 1);
  e_WPT_LF_TxData(w, v.WPT_LF_TxDataList, 0, 0);
  w.put(1, 0);
}
function e_WPT_LF_TxData(w: Writer, v: WPT_LF_TxData, x: number, n: number): void {
  w.only(v, 40);
  const t0 = v.TxIdentifier;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_RationalNumber(w, v.EIRP, 0, 2);
  w.put(1, 0);
}
function e_WPT_LF_RxDataList(w: Writer, v: WPT_LF_RxDataList, x: number, n: number): void {
  w.only(v, 41);
  w.put(n + 1, (x) << 1);
  e_WPT_LF_RxData(w, v.WPT_LF_RxDataList, 0, 0);
  w.put(1, 0);
}
function e_WPT_LF_RxData(w: Writer, v: WPT_LF_RxData, x: number, n: number): void {
  w.only(v, 42);
  const t0 = v.RxIdentifier;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_WPT_LF_RxRSSIList(w, v.RSSIData, 0, 2);
  w.put(1, 0);
}
function e_WPT_LF_RxRSSIList(w: Writer, v: WPT_LF_RxRSSIList, x: number, n: number): void {
  w.only(v, 43);
  w.put(n + 1, (x) << 1);
  e_WPT_LF_RxRSSI(w, v.RSSIDataList, 0, 0);
  w.put(1, 0);
}
function e_WPT_LF_RxRSSI(w: Writer, v: WPT_LF_RxRSSI, x: number, n: number): void {
  w.only(v, 44);
  const t0 = v.TxIdentifier;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_RationalNumber(w, v.RSSI, 0, 2);
  w.put(1, 0);
}
function e_WPT_FinePositioningRes(w: Writer, v: WPT_FinePositioningRes, x: number, n: number): void {
  w.only(v, 45);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(14, (((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_processingType, v.EVSEProcessing)) << 1);
  let k = -3;
  n = 2;
  if (v.VendorSpecificDataContainer !== undefined) {
    const a3 = v.VendorSpecificDataContainer, c3 = a3.length;
    if (!Array.isArray(a3) || c3 < 0 || c3 > 16) throw BAIL;
    for (let i = 0; i < c3; i++) {
      w.put(n + 1, (k + 3) << 1);
      w.bytes(a3[i]!, 0, 256);
      w.put(1, 0);
      k = -3;
      n = 2;
    }
    if (c3 === 16) {
      k = -4;
      n = 2;
    }
  }
  if (v.WPT_LF_DataPackageList !== undefined) {
    e_WPT_LF_DataPackageList(w, v.WPT_LF_DataPackageList, k + 4, n);
    k = -5;
    n = 1;
  }
  w.put(n, k + 5);
}
function e_WPT_PairingReq(w: Writer, v: WPT_PairingReq, x: number, n: number): void {
  w.only(v, 46);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  let k = (((codeOf(m_processingType, v.EVProcessing)) << 1) << 2) - 2;
  n = 5 + 2;
  if (v.ObservedIDCode !== undefined) {
    const t1 = v.ObservedIDCode;
    if (t1 >>> 0 !== t1 || t1 < 1) throw BAIL;
    w.uint((k + 2) << 1, n + 1, t1);
    w.put(1, 0);
    k = -3;
    n = 1;
  }
  w.put(n + 4, (((k + 3) << 1) << 2 | codeOf(m_WPT_EVResultType, v.EVResultCode)) << 1);
  k = -4;
  n = 2;
  if (v.VendorSpecificDataContainer !== undefined) {
    const a4 = v.VendorSpecificDataContainer, c4 = a4.length;
    if (!Array.isArray(a4) || c4 < 0 || c4 > 16) throw BAIL;
    for (let i = 0; i < c4; i++) {
      w.put(n + 1, (k + 4) << 1);
      w.bytes(a4[i]!, 0, 256);
      w.put(1, 0);
      k = -4;
      n = 2;
    }
    if (c4 === 16) {
      k = -5;
      n = 1;
    }
  }
  w.put(n, k + 5);
}
function e_WPT_PairingRes(w: Writer, v: WPT_PairingRes, x: number, n: number): void {
  w.only(v, 47);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(14, (((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_processingType, v.EVSEProcessing)) << 1);
  let k = -3;
  n = 3;
  if (v.ObservedIDCode !== undefined) {
    const t2 = v.ObservedIDCode;
    if (t2 >>> 0 !== t2 || t2 < 1) throw BAIL;
    w.uint((k + 3) << 1, n + 1, t2);
    w.put(1, 0);
    k = -4;
    n = 2;
  }
  if (v.AlternativeSECCList !== undefined) {
    e_AlternativeSECCList(w, v.AlternativeSECCList, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.VendorSpecificDataContainer !== undefined) {
    const a5 = v.VendorSpecificDataContainer, c5 = a5.length;
    if (!Array.isArray(a5) || c5 < 0 || c5 > 16) throw BAIL;
    for (let i = 0; i < c5; i++) {
      w.put(n + 1, (k + 5) << 1);
      w.bytes(a5[i]!, 0, 256);
      w.put(1, 0);
      k = -5;
      n = 2;
    }
    if (c5 === 16) {
      k = -6;
      n = 1;
    }
  }
  w.put(n, k + 6);
}
function e_AlternativeSECCList(w: Writer, v: AlternativeSECCList, x: number, n: number): void {
  w.only(v, 48);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.AlternativeSECC, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 8) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_AlternativeSECC(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 8) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_AlternativeSECC(w: Writer, v: AlternativeSECC, x: number, n: number): void {
  w.only(v, 49);
  let k = ((x) << 3);
  n = n + 3;
  if (v.SSID !== undefined) {
    w.put(n + 1, (k) << 1);
    w.string(v.SSID, 0, 255);
    w.put(1, 0);
    k = -1;
    n = 3;
  }
  if (v.BSSID !== undefined) {
    w.put(n + 1, (k + 1) << 1);
    w.string(v.BSSID, 0, 12);
    w.put(1, 0);
    k = -2;
    n = 2;
  }
  if (v.IPAddress !== undefined) {
    w.put(n + 1, (k + 2) << 1);
    w.string(v.IPAddress, 0, 39);
    w.put(1, 0);
    k = -3;
    n = 2;
  }
  if (v.Port !== undefined) {
    const t3 = v.Port;
    if ((t3 | 0) !== t3 || t3 < 0 || t3 > 65535) throw BAIL;
    w.put(n + 1, (k + 3) << 1);
    w.uint(0, 0, t3);
    w.put(1, 0);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_WPT_ChargeParameterDiscoveryReq(w: Writer, v: WPT_ChargeParameterDiscoveryReq, x: number, n: number): void {
  w.only(v, 50);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  e_RationalNumber(w, v.EVPCMaxReceivablePower, 0, 1);
  const t0 = v.SDMaxGroundClearence;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.uint(0, 2, t0);
  const t1 = v.SDMinGroundClearence;
  if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
  w.uint(0, 3, t1);
  e_RationalNumber(w, v.EVPCNaturalFrequency, 0, 2);
  let k = (((bit(v.EVPCDeviceLocalControl)) << 1) << 2) - 6;
  n = 4 + 2;
  if (v.VendorSpecificDataContainer !== undefined) {
    const a6 = v.VendorSpecificDataContainer, c6 = a6.length;
    if (!Array.isArray(a6) || c6 < 0 || c6 > 16) throw BAIL;
    for (let i = 0; i < c6; i++) {
      w.put(n + 1, (k + 6) << 1);
      w.bytes(a6[i]!, 0, 256);
      w.put(1, 0);
      k = -6;
      n = 2;
    }
    if (c6 === 16) {
      k = -7;
      n = 1;
    }
  }
  w.put(n, k + 7);
}
function e_ChargeParameterDiscoveryReq(w: Writer, v: ChargeParameterDiscoveryReq, x: number, n: number): void {
  w.only(v, 51);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(1, 0);
}
function e_WPT_ChargeParameterDiscoveryRes(w: Writer, v: WPT_ChargeParameterDiscoveryRes, x: number, n: number): void {
  w.only(v, 52);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(15, (((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_WPT_PowerClassType, v.PDInputPowerClass)) << 2);
  e_RationalNumber(w, v.SDMinOutputPower, 0, 0);
  e_RationalNumber(w, v.SDMaxOutputPower, 0, 1);
  const t2 = v.SDMaxGroundClearanceSupport;
  if ((t2 | 0) !== t2 || t2 < 0 || t2 > 65535) throw BAIL;
  w.uint(0, 2, t2);
  const t3 = v.SDMinGroundClearanceSupport;
  if ((t3 | 0) !== t3 || t3 < 0 || t3 > 65535) throw BAIL;
  w.uint(0, 3, t3);
  e_RationalNumber(w, v.PDMinCoilCurrent, 0, 2);
  e_RationalNumber(w, v.PDMaxCoilCurrent, 0, 1);
  let k = -9;
  n = 2;
  if (v.SDManufacturerSpecificDataContainer !== undefined) {
    const a9 = v.SDManufacturerSpecificDataContainer, c9 = a9.length;
    if (!Array.isArray(a9) || c9 < 0 || c9 > 16) throw BAIL;
    for (let i = 0; i < c9; i++) {
      w.put(n + 1, (k + 9) << 1);
      w.bytes(a9[i]!, 0, 256);
      w.put(1, 0);
      k = -9;
      n = 2;
    }
    if (c9 === 16) {
      k = -10;
      n = 1;
    }
  }
  w.put(n, k + 10);
}
function e_ChargeParameterDiscoveryRes(w: Writer, v: ChargeParameterDiscoveryRes, x: number, n: number): void {
  w.only(v, 53);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_WPT_AlignmentCheckReq(w: Writer, v: WPT_AlignmentCheckReq, x: number, n: number): void {
  w.only(v, 54);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  let k = (((codeOf(m_processingType, v.EVProcessing)) << 1) << 2) - 2;
  n = 5 + 2;
  if (v.TargetCoilCurrent !== undefined) {
    e_RationalNumber(w, v.TargetCoilCurrent, k + 2, n);
    k = -3;
    n = 1;
  }
  w.put(n + 4, (((k + 3) << 1) << 2 | codeOf(m_WPT_EVResultType, v.EVResultCode)) << 1);
  k = -4;
  n = 2;
  if (v.VendorSpecificDataContainer !== undefined) {
    const a4 = v.VendorSpecificDataContainer, c4 = a4.length;
    if (!Array.isArray(a4) || c4 < 0 || c4 > 16) throw BAIL;
    for (let i = 0; i < c4; i++) {
      w.put(n + 1, (k + 4) << 1);
      w.bytes(a4[i]!, 0, 256);
      w.put(1, 0);
      k = -4;
      n = 2;
    }
    if (c4 === 16) {
      k = -5;
      n = 1;
    }
  }
  w.put(n, k + 5);
}
function e_WPT_AlignmentCheckRes(w: Writer, v: WPT_AlignmentCheckRes, x: number, n: number): void {
  w.only(v, 55);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(14, (((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_processingType, v.EVSEProcessing)) << 1);
  let k = -3;
  n = 3;
  if (v.PowerTransmitted !== undefined) {
    e_RationalNumber(w, v.PowerTransmitted, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.SupplyDeviceCurrent !== undefined) {
    e_RationalNumber(w, v.SupplyDeviceCurrent, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.VendorSpecificDataContainer !== undefined) {
    const a5 = v.VendorSpecificDataContainer, c5 = a5.length;
    if (!Array.isArray(a5) || c5 < 0 || c5 > 16) throw BAIL;
    for (let i = 0; i < c5; i++) {
      w.put(n + 1, (k + 5) << 1);
      w.bytes(a5[i]!, 0, 256);
      w.put(1, 0);
      k = -5;
      n = 2;
    }
    if (c5 === 16) {
      k = -6;
      n = 1;
    }
  }
  w.put(n, k + 6);
}
function e_WPT_ChargeLoopReq(w: Writer, v: WPT_ChargeLoopReq, x: number, n: number): void {
  w.only(v, 56);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  let k = -1;
  n = 2;
  if (v.DisplayParameters !== undefined) {
    e_DisplayParameters(w, v.DisplayParameters, k + 1, n);
    k = -2;
    n = 1;
  }
  e_RationalNumber(w, v.EVPCPowerRequest, (((k + 2) << 1) << 1 | bit(v.MeterInfoRequested)) << 2, n + 4);
  e_RationalNumber(w, v.EVPCPowerOutput, 0, 1);
  k = (((codeOf(m_WPT_EVPCChargeDiagnosticsType, v.EVPCChargeDiagnostics)) << 1) << 3) - 6;
  n = 5 + 3;
  if (v.EVPCOperatingFrequency !== undefined) {
    e_RationalNumber(w, v.EVPCOperatingFrequency, k + 6, n);
    k = -7;
    n = 2;
  }
  if (v.EVPCPowerControlParameter !== undefined) {
    e_WPT_EVPCPowerControlParameter(w, v.EVPCPowerControlParameter, k + 7, n);
    k = -8;
    n = 2;
  }
  if (v.ManufacturerSpecificDataContainer !== undefined) {
    const a8 = v.ManufacturerSpecificDataContainer, c8 = a8.length;
    if (!Array.isArray(a8) || c8 < 0 || c8 > 16) throw BAIL;
    for (let i = 0; i < c8; i++) {
      w.put(n + 1, (k + 8) << 1);
      w.bytes(a8[i]!, 0, 256);
      w.put(1, 0);
      k = -8;
      n = 2;
    }
    if (c8 === 16) {
      k = -9;
      n = 1;
    }
  }
  w.put(n, k + 9);
}
function e_ChargeLoopReq(w: Writer, v: ChargeLoopReq, x: number, n: number): void {
  w.only(v, 57);
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
  w.only(v, 58);
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
function e_WPT_EVPCPowerControlParameter(w: Writer, v: WPT_EVPCPowerControlParameter, x: number, n: number): void {
  w.only(v, 59);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVPCCoilCurrentRequest, 0, 0);
  e_RationalNumber(w, v.EVPCCoilCurrentInformation, 0, 1);
  e_RationalNumber(w, v.EVPCCurrentOutputInformation, 0, 1);
  e_RationalNumber(w, v.EVPCVoltageOutputInformation, 0, 1);
  w.put(1, 0);
}
function e_WPT_ChargeLoopRes(w: Writer, v: WPT_ChargeLoopRes, x: number, n: number): void {
  w.only(v, 60);
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
  e_RationalNumber(w, v.EVPCPowerRequest, k + 5, n);
  k = -6;
  n = 2;
  if (v.SDPowerInput !== undefined) {
    e_RationalNumber(w, v.SDPowerInput, k + 6, n);
    k = -7;
    n = 1;
  }
  e_RationalNumber(w, v.SPCMaxOutputPowerLimit, k + 7, n);
  e_RationalNumber(w, v.SPCMinOutputPowerLimit, 0, 1);
  k = (((codeOf(m_WPT_SPCChargeDiagnosticsType, v.SPCChargeDiagnostics)) << 1) << 3) - 10;
  n = 6 + 3;
  if (v.SPCOperatingFrequency !== undefined) {
    w.put(n, k + 10);
    e_RationalNumber(w, v.SPCOperatingFrequency, 0, 0);
    k = -11;
    n = 2;
  }
  if (v.SPCPowerControlParameter !== undefined) {
    w.put(n, k + 11);
    e_WPT_SPCPowerControlParameter(w, v.SPCPowerControlParameter, 0, 0);
    k = -12;
    n = 2;
  }
  if (v.ManufacturerSpecificDataContainer !== undefined) {
    const a12 = v.ManufacturerSpecificDataContainer, c12 = a12.length;
    if (!Array.isArray(a12) || c12 < 0 || c12 > 16) throw BAIL;
    for (let i = 0; i < c12; i++) {
      w.put(n + 1, (k + 12) << 1);
      w.bytes(a12[i]!, 0, 256);
      w.put(1, 0);
      k = -12;
      n = 2;
    }
    if (c12 === 16) {
      k = -13;
      n = 1;
    }
  }
  w.put(n, k + 13);
}
function e_ChargeLoopRes(w: Writer, v: ChargeLoopRes, x: number, n: number): void {
  w.only(v, 61);
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
  w.only(v, 62);
  const t0 = v.NotificationMaxDelay;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  w.put(8, (codeOf(m_evseNotificationType, v.EVSENotification)) << 2);
}
function e_MeterInfo(w: Writer, v: MeterInfo, x: number, n: number): void {
  w.only(v, 63);
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
  w.only(v, 64);
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
  w.only(v, 65);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.Amount, 0, 0);
  e_RationalNumber(w, v.CostPerUnit, 0, 1);
  w.put(1, 0);
}
function e_DetailedTax(w: Writer, v: DetailedTax, x: number, n: number): void {
  w.only(v, 66);
  const t0 = v.TaxRuleID;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_RationalNumber(w, v.Amount, 0, 2);
  w.put(1, 0);
}
function e_WPT_SPCPowerControlParameter(w: Writer, v: WPT_SPCPowerControlParameter, x: number, n: number): void {
  w.only(v, 67);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.SPCPrimaryDeviceCoilCurrentInformation, 0, 0);
  w.put(1, 0);
}
function e_CLReqControlMode(w: Writer, v: CLReqControlMode, x: number, n: number): void {
  w.only(v, 68);
  w.put(n + 1, (x) << 1);
}
function e_CLResControlMode(w: Writer, v: CLResControlMode, x: number, n: number): void {
  w.only(v, 69);
  w.put(n + 1, (x) << 1);
}
function e_Manifest(w: Writer, v: Manifest, x: number, n: number): void {
  w.only(v, 70);
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
  w.only(v, 71);
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
function d_WPT_FinePositioningSetupReq(r: Reader): WPT_FinePositioningSetupReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(6);
  if ((x1 & 0x33) !== 0x0) throw BAIL;
  const uEVProcessing = n_processingType[x1 >>> 2 & 3];
  if (uEVProcessing === undefined) throw BAIL;
  const EVProcessing = uEVProcessing;
  const EVDeviceFinePositioningMethodList = d_WPT_FinePositioningMethodList(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVDevicePairingMethodList = d_WPT_PairingMethodList(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVDeviceAlignmentCheckMethodList = d_WPT_AlignmentCheckMethodList(r);
  const x4 = r.get(2);
  if (x4 !== 0) throw BAIL;
  const NaturalOffset = r.uint();
  if (NaturalOffset > 65535) throw BAIL;
  const x5 = r.get(3);
  if ((x5 & 0x4) !== 0x0) throw BAIL;
  let e = 6 + (x5 & 3);
  let VendorSpecificDataContainer: Uint8Array[] | undefined = undefined;
  if (e === 6) {
    VendorSpecificDataContainer = [];
    for (;;) {
      const x6 = r.get(1);
      if (x6 !== 0) throw BAIL;
      const it = r.bytes(0, 256);
      VendorSpecificDataContainer.push(it);
      if (VendorSpecificDataContainer.length === 16) {
        const x7 = r.get(3);
        if ((x7 & 0x4) !== 0x0) throw BAIL;
        e = 7 + (x7 & 3);
        break;
      }
      const x8 = r.get(3);
      if ((x8 & 0x4) !== 0x0) throw BAIL;
      e = 6 + (x8 & 3);
      if (!(e === 6)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  let LF_SystemSetupData: WPT_LF_SystemSetupData | undefined = undefined;
  if (e === 7) {
    LF_SystemSetupData = d_WPT_LF_SystemSetupData(r);
    const x9 = r.get(1);
    e = 8 + (x9);
  }
  if (e !== 8) throw BAIL;
  return { Header, EVProcessing, EVDeviceFinePositioningMethodList, EVDevicePairingMethodList, EVDeviceAlignmentCheckMethodList, NaturalOffset, VendorSpecificDataContainer, LF_SystemSetupData };
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
function d_WPT_FinePositioningMethodList(r: Reader): WPT_FinePositioningMethodList {
  const x0 = r.get(1);
  let e = x0;
  const WPT_FinePositioningMethod: NonNullable<WPT_FinePositioningMethodType[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const x1 = r.get(5);
    if ((x1 & 0x11) !== 0x0) throw BAIL;
    const uit = n_WPT_FinePositioningMethodType[x1 >>> 1 & 7];
    if (uit === undefined) throw BAIL;
    const it = uit;
    WPT_FinePositioningMethod.push(it);
    if (WPT_FinePositioningMethod.length === 8) {
      const x2 = r.get(1);
      e = 1 + (x2);
      break;
    }
    const x3 = r.get(2);
    e = x3;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { WPT_FinePositioningMethod };
}
function d_WPT_PairingMethodList(r: Reader): WPT_PairingMethodList {
  const x0 = r.get(1);
  let e = x0;
  const WPT_PairingMethod: NonNullable<WPT_PairingMethodType[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const x1 = r.get(5);
    if ((x1 & 0x11) !== 0x0) throw BAIL;
    const uit = n_WPT_PairingMethodType[x1 >>> 1 & 7];
    if (uit === undefined) throw BAIL;
    const it = uit;
    WPT_PairingMethod.push(it);
    if (WPT_PairingMethod.length === 8) {
      const x2 = r.get(1);
      e = 1 + (x2);
      break;
    }
    const x3 = r.get(2);
    e = x3;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { WPT_PairingMethod };
}
function d_WPT_AlignmentCheckMethodList(r: Reader): WPT_AlignmentCheckMethodList {
  const x0 = r.get(1);
  let e = x0;
  const WPT_AlignmentCheckMethod: NonNullable<WPT_AlignmentCheckMethodType[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const x1 = r.get(4);
    if ((x1 & 0x9) !== 0x0) throw BAIL;
    const uit = n_WPT_AlignmentCheckMethodType[x1 >>> 1 & 3];
    if (uit === undefined) throw BAIL;
    const it = uit;
    WPT_AlignmentCheckMethod.push(it);
    if (WPT_AlignmentCheckMethod.length === 8) {
      const x2 = r.get(1);
      e = 1 + (x2);
      break;
    }
    const x3 = r.get(2);
    e = x3;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { WPT_AlignmentCheckMethod };
}
function d_WPT_LF_SystemSetupData(r: Reader): WPT_LF_SystemSetupData {
  const x0 = r.get(2);
  let e = x0;
  let LF_TransmitterSetupData: WPT_LF_TransmitterData | undefined = undefined;
  let LF_ReceiverSetupData: WPT_LF_ReceiverData | undefined = undefined;
  if (e === 0) {
    LF_TransmitterSetupData = d_WPT_LF_TransmitterData(r);
  } else if (e === 1) {
    LF_ReceiverSetupData = d_WPT_LF_ReceiverData(r);
  } else throw BAIL;
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { LF_TransmitterSetupData, LF_ReceiverSetupData };
}
function d_WPT_LF_TransmitterData(r: Reader): WPT_LF_TransmitterData {
  const x0 = r.get(12);
  if ((x0 & 0xc03) !== 0x0) throw BAIL;
  const NumberOfTransmitters = x0 >>> 2 & 255;
  const SignalFrequency = d_RationalNumber(r);
  const x1 = r.get(1);
  let e = 2 + (x1);
  const TxSpecData: NonNullable<WPT_TxRxSpecData[]> = [];
  if (!(e === 2)) throw BAIL;
  for (;;) {
    const it = d_WPT_TxRxSpecData(r);
    TxSpecData.push(it);
    if (TxSpecData.length === 255) {
      const x2 = r.get(2);
      e = 3 + (x2);
      break;
    }
    if (TxSpecData.length < 2) {
      const x3 = r.get(1);
      if (x3 !== 0) throw BAIL;
      continue;
    }
    const x4 = r.get(2);
    e = 2 + (x4);
    if (!(e === 2)) break;
    if (r.p > r.end) throw BAIL;
  }
  let TxPackageSpecData: WPT_TxRxPackageSpecData | undefined = undefined;
  if (e === 3) {
    TxPackageSpecData = d_WPT_TxRxPackageSpecData(r);
    const x5 = r.get(1);
    e = 4 + (x5);
  }
  if (e !== 4) throw BAIL;
  return { NumberOfTransmitters, SignalFrequency, TxSpecData, TxPackageSpecData };
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
function d_WPT_TxRxSpecData(r: Reader): WPT_TxRxSpecData {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const TxRxIdentifier = r.uint();
  if (TxRxIdentifier < 1 || TxRxIdentifier > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const TxRxPosition = d_WPT_CoordinateXYZ(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const TxRxOrientation = d_WPT_CoordinateXYZ(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  return { TxRxIdentifier, TxRxPosition, TxRxOrientation };
}
function d_WPT_CoordinateXYZ(r: Reader): WPT_CoordinateXYZ {
  const x1 = r.get(3);
  if ((x1 & 0x6) !== 0x0) throw BAIL;
  const s0 = -(x1 & 1);
  const m2 = r.uint();
  if (m2 > 32767) throw BAIL;
  const Coord_X = m2 ^ s0;
  const x4 = r.get(4);
  if ((x4 & 0xe) !== 0x0) throw BAIL;
  const s3 = -(x4 & 1);
  const m5 = r.uint();
  if (m5 > 32767) throw BAIL;
  const Coord_Y = m5 ^ s3;
  const x7 = r.get(4);
  if ((x7 & 0xe) !== 0x0) throw BAIL;
  const s6 = -(x7 & 1);
  const m8 = r.uint();
  if (m8 > 32767) throw BAIL;
  const Coord_Z = m8 ^ s6;
  const x9 = r.get(2);
  if (x9 !== 0) throw BAIL;
  return { Coord_X, Coord_Y, Coord_Z };
}
function d_WPT_TxRxPackageSpecData(r: Reader): WPT_TxRxPackageSpecData {
  const x0 = r.get(1);
  let e = x0;
  const PulseSequenceOrder: NonNullable<WPT_TxRxPulseOrder[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_WPT_TxRxPulseOrder(r);
    PulseSequenceOrder.push(it);
    if (PulseSequenceOrder.length === 255) {
      const x1 = r.get(1);
      e = 1 + (x1);
      break;
    }
    if (PulseSequenceOrder.length < 2) {
      const x2 = r.get(1);
      if (x2 !== 0) throw BAIL;
      continue;
    }
    const x3 = r.get(2);
    e = x3;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const PulseSeparationTime = r.uint();
  if (PulseSeparationTime > 65535) throw BAIL;
  const x5 = r.get(3);
  if (x5 !== 0) throw BAIL;
  const PulseDuration = r.uint();
  if (PulseDuration > 65535) throw BAIL;
  const x6 = r.get(3);
  if (x6 !== 0) throw BAIL;
  const PackageSeparationTime = r.uint();
  if (PackageSeparationTime > 65535) throw BAIL;
  const x7 = r.get(2);
  if (x7 !== 0) throw BAIL;
  return { PulseSequenceOrder, PulseSeparationTime, PulseDuration, PackageSeparationTime };
}
function d_WPT_TxRxPulseOrder(r: Reader): WPT_TxRxPulseOrder {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const IndexNumber = r.uint();
  if (IndexNumber > 65535) throw BAIL;
  const x1 = r.get(3);
  if (x1 !== 0) throw BAIL;
  const TxRxIdentifier = r.uint();
  if (TxRxIdentifier < 1 || TxRxIdentifier > 4294967295) throw BAIL;
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  return { IndexNumber, TxRxIdentifier };
}
function d_WPT_LF_ReceiverData(r: Reader): WPT_LF_ReceiverData {
  const x0 = r.get(12);
  if ((x0 & 0xc02) !== 0x0) throw BAIL;
  const NumberOfReceivers = x0 >>> 2 & 255;
  let e = 1 + (x0 & 1);
  const RxSpecData: NonNullable<WPT_TxRxSpecData[]> = [];
  if (!(e === 1)) throw BAIL;
  for (;;) {
    const it = d_WPT_TxRxSpecData(r);
    RxSpecData.push(it);
    if (RxSpecData.length === 255) {
      const x1 = r.get(1);
      e = 2 + (x1);
      break;
    }
    if (RxSpecData.length < 2) {
      const x2 = r.get(1);
      if (x2 !== 0) throw BAIL;
      continue;
    }
    const x3 = r.get(2);
    e = 1 + (x3);
    if (!(e === 1)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 2) throw BAIL;
  return { NumberOfReceivers, RxSpecData };
}
function d_WPT_FinePositioningSetupRes(r: Reader): WPT_FinePositioningSetupRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(10);
  if ((x1 & 0x303) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 2 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const PrimaryDeviceFinePositioningMethodList = d_WPT_FinePositioningMethodList(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const PrimaryDevicePairingMethodList = d_WPT_PairingMethodList(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const PrimaryDeviceAlignmentCheckMethodList = d_WPT_AlignmentCheckMethodList(r);
  const x4 = r.get(2);
  if (x4 !== 0) throw BAIL;
  const NaturalOffset = r.uint();
  if (NaturalOffset > 65535) throw BAIL;
  const x5 = r.get(3);
  if ((x5 & 0x4) !== 0x0) throw BAIL;
  let e = 6 + (x5 & 3);
  let VendorSpecificDataContainer: Uint8Array[] | undefined = undefined;
  if (e === 6) {
    VendorSpecificDataContainer = [];
    for (;;) {
      const x6 = r.get(1);
      if (x6 !== 0) throw BAIL;
      const it = r.bytes(0, 256);
      VendorSpecificDataContainer.push(it);
      if (VendorSpecificDataContainer.length === 16) {
        const x7 = r.get(3);
        if ((x7 & 0x4) !== 0x0) throw BAIL;
        e = 7 + (x7 & 3);
        break;
      }
      const x8 = r.get(3);
      if ((x8 & 0x4) !== 0x0) throw BAIL;
      e = 6 + (x8 & 3);
      if (!(e === 6)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  let LF_SystemSetupData: WPT_LF_SystemSetupData | undefined = undefined;
  if (e === 7) {
    LF_SystemSetupData = d_WPT_LF_SystemSetupData(r);
    const x9 = r.get(1);
    e = 8 + (x9);
  }
  if (e !== 8) throw BAIL;
  return { Header, ResponseCode, PrimaryDeviceFinePositioningMethodList, PrimaryDevicePairingMethodList, PrimaryDeviceAlignmentCheckMethodList, NaturalOffset, VendorSpecificDataContainer, LF_SystemSetupData };
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
function d_WPT_FinePositioningReq(r: Reader): WPT_FinePositioningReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(12);
  if ((x1 & 0xce4) !== 0x0) throw BAIL;
  const uEVProcessing = n_processingType[x1 >>> 8 & 3];
  if (uEVProcessing === undefined) throw BAIL;
  const EVProcessing = uEVProcessing;
  const uEVResultCode = n_WPT_EVResultType[x1 >>> 3 & 3];
  if (uEVResultCode === undefined) throw BAIL;
  const EVResultCode = uEVResultCode;
  let e = 3 + (x1 & 3);
  let VendorSpecificDataContainer: Uint8Array[] | undefined = undefined;
  if (e === 3) {
    VendorSpecificDataContainer = [];
    for (;;) {
      const x2 = r.get(1);
      if (x2 !== 0) throw BAIL;
      const it = r.bytes(0, 256);
      VendorSpecificDataContainer.push(it);
      if (VendorSpecificDataContainer.length === 16) {
        const x3 = r.get(3);
        if ((x3 & 0x4) !== 0x0) throw BAIL;
        e = 4 + (x3 & 3);
        break;
      }
      const x4 = r.get(3);
      if ((x4 & 0x4) !== 0x0) throw BAIL;
      e = 3 + (x4 & 3);
      if (!(e === 3)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  let WPT_LF_DataPackageList: WPT_LF_DataPackageList | undefined = undefined;
  if (e === 4) {
    WPT_LF_DataPackageList = d_WPT_LF_DataPackageList(r);
    const x5 = r.get(1);
    e = 5 + (x5);
  }
  if (e !== 5) throw BAIL;
  return { Header, EVProcessing, EVResultCode, VendorSpecificDataContainer, WPT_LF_DataPackageList };
}
function d_WPT_LF_DataPackageList(r: Reader): WPT_LF_DataPackageList {
  const x0 = r.get(12);
  if ((x0 & 0xc03) !== 0x0) throw BAIL;
  const NumPackages = x0 >>> 2 & 255;
  const WPT_LF_DataPackage = d_WPT_LF_DataPackage(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { NumPackages, WPT_LF_DataPackage };
}
function d_WPT_LF_DataPackage(r: Reader): WPT_LF_DataPackage {
  const x0 = r.get(13);
  if ((x0 & 0x1804) !== 0x0) throw BAIL;
  const PackageIndex = x0 >>> 3 & 255;
  let e = 1 + (x0 & 3);
  let LF_TxData: WPT_LF_TxDataList | undefined = undefined;
  let LF_RxData: WPT_LF_RxDataList | undefined = undefined;
  if (e === 1) {
    LF_TxData = d_WPT_LF_TxDataList(r);
  } else if (e === 2) {
    LF_RxData = d_WPT_LF_RxDataList(r);
  } else throw BAIL;
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { PackageIndex, LF_TxData, LF_RxData };
}
function d_WPT_LF_TxDataList(r: Reader): WPT_LF_TxDataList {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const WPT_LF_TxDataList = d_WPT_LF_TxData(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { WPT_LF_TxDataList };
}
function d_WPT_LF_TxData(r: Reader): WPT_LF_TxData {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const TxIdentifier = r.uint();
  if (TxIdentifier < 1 || TxIdentifier > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const EIRP = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { TxIdentifier, EIRP };
}
function d_WPT_LF_RxDataList(r: Reader): WPT_LF_RxDataList {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const WPT_LF_RxDataList = d_WPT_LF_RxData(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { WPT_LF_RxDataList };
}
function d_WPT_LF_RxData(r: Reader): WPT_LF_RxData {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const RxIdentifier = r.uint();
  if (RxIdentifier < 1 || RxIdentifier > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const RSSIData = d_WPT_LF_RxRSSIList(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { RxIdentifier, RSSIData };
}
function d_WPT_LF_RxRSSIList(r: Reader): WPT_LF_RxRSSIList {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const RSSIDataList = d_WPT_LF_RxRSSI(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { RSSIDataList };
}
function d_WPT_LF_RxRSSI(r: Reader): WPT_LF_RxRSSI {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const TxIdentifier = r.uint();
  if (TxIdentifier < 1 || TxIdentifier > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const RSSI = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { TxIdentifier, RSSI };
}
function d_WPT_FinePositioningRes(r: Reader): WPT_FinePositioningRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(16);
  if ((x1 & 0xc0e4) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 8 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const uEVSEProcessing = n_processingType[x1 >>> 3 & 3];
  if (uEVSEProcessing === undefined) throw BAIL;
  const EVSEProcessing = uEVSEProcessing;
  let e = 3 + (x1 & 3);
  let VendorSpecificDataContainer: Uint8Array[] | undefined = undefined;
  if (e === 3) {
    VendorSpecificDataContainer = [];
    for (;;) {
      const x2 = r.get(1);
      if (x2 !== 0) throw BAIL;
      const it = r.bytes(0, 256);
      VendorSpecificDataContainer.push(it);
      if (VendorSpecificDataContainer.length === 16) {
        const x3 = r.get(3);
        if ((x3 & 0x4) !== 0x0) throw BAIL;
        e = 4 + (x3 & 3);
        break;
      }
      const x4 = r.get(3);
      if ((x4 & 0x4) !== 0x0) throw BAIL;
      e = 3 + (x4 & 3);
      if (!(e === 3)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  let WPT_LF_DataPackageList: WPT_LF_DataPackageList | undefined = undefined;
  if (e === 4) {
    WPT_LF_DataPackageList = d_WPT_LF_DataPackageList(r);
    const x5 = r.get(1);
    e = 5 + (x5);
  }
  if (e !== 5) throw BAIL;
  return { Header, ResponseCode, EVSEProcessing, VendorSpecificDataContainer, WPT_LF_DataPackageList };
}
function d_WPT_PairingReq(r: Reader): WPT_PairingReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(7);
  if ((x1 & 0x64) !== 0x0) throw BAIL;
  const uEVProcessing = n_processingType[x1 >>> 3 & 3];
  if (uEVProcessing === undefined) throw BAIL;
  const EVProcessing = uEVProcessing;
  let e = 2 + (x1 & 3);
  let ObservedIDCode: number | undefined = undefined;
  if (e === 2) {
    const x2 = r.get(1);
    if (x2 !== 0) throw BAIL;
    ObservedIDCode = r.uint();
    if (ObservedIDCode < 1 || ObservedIDCode > 4294967295) throw BAIL;
    const x3 = r.get(2);
    if ((x3 & 0x2) !== 0x0) throw BAIL;
    e = 3 + (x3 & 1);
  }
  if (e !== 3) throw BAIL;
  const x4 = r.get(6);
  if ((x4 & 0x24) !== 0x0) throw BAIL;
  const uEVResultCode = n_WPT_EVResultType[x4 >>> 3 & 3];
  if (uEVResultCode === undefined) throw BAIL;
  const EVResultCode = uEVResultCode;
  e = 4 + (x4 & 3);
  let VendorSpecificDataContainer: Uint8Array[] | undefined = undefined;
  if (e === 4) {
    VendorSpecificDataContainer = [];
    for (;;) {
      const x5 = r.get(1);
      if (x5 !== 0) throw BAIL;
      const it = r.bytes(0, 256);
      VendorSpecificDataContainer.push(it);
      if (VendorSpecificDataContainer.length === 16) {
        const x6 = r.get(2);
        if ((x6 & 0x2) !== 0x0) throw BAIL;
        e = 5 + (x6 & 1);
        break;
      }
      const x7 = r.get(3);
      if ((x7 & 0x4) !== 0x0) throw BAIL;
      e = 4 + (x7 & 3);
      if (!(e === 4)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 5) throw BAIL;
  return { Header, EVProcessing, ObservedIDCode, EVResultCode, VendorSpecificDataContainer };
}
function d_WPT_PairingRes(r: Reader): WPT_PairingRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(17);
  if ((x1 & 0x181c8) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 9 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const uEVSEProcessing = n_processingType[x1 >>> 4 & 3];
  if (uEVSEProcessing === undefined) throw BAIL;
  const EVSEProcessing = uEVSEProcessing;
  let e = 3 + (x1 & 7);
  let ObservedIDCode: number | undefined = undefined;
  if (e === 3) {
    const x2 = r.get(1);
    if (x2 !== 0) throw BAIL;
    ObservedIDCode = r.uint();
    if (ObservedIDCode < 1 || ObservedIDCode > 4294967295) throw BAIL;
    const x3 = r.get(3);
    if ((x3 & 0x4) !== 0x0) throw BAIL;
    e = 4 + (x3 & 3);
  }
  let AlternativeSECCList: AlternativeSECCList | undefined = undefined;
  if (e === 4) {
    AlternativeSECCList = d_AlternativeSECCList(r);
    const x4 = r.get(2);
    e = 5 + (x4);
  }
  let VendorSpecificDataContainer: Uint8Array[] | undefined = undefined;
  if (e === 5) {
    VendorSpecificDataContainer = [];
    for (;;) {
      const x5 = r.get(1);
      if (x5 !== 0) throw BAIL;
      const it = r.bytes(0, 256);
      VendorSpecificDataContainer.push(it);
      if (VendorSpecificDataContainer.length === 16) {
        const x6 = r.get(2);
        if ((x6 & 0x2) !== 0x0) throw BAIL;
        e = 6 + (x6 & 1);
        break;
      }
      const x7 = r.get(3);
      if ((x7 & 0x4) !== 0x0) throw BAIL;
      e = 5 + (x7 & 3);
      if (!(e === 5)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 6) throw BAIL;
  return { Header, ResponseCode, EVSEProcessing, ObservedIDCode, AlternativeSECCList, VendorSpecificDataContainer };
}
function d_AlternativeSECCList(r: Reader): AlternativeSECCList {
  const x0 = r.get(1);
  let e = x0;
  const AlternativeSECC: NonNullable<AlternativeSECC[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_AlternativeSECC(r);
    AlternativeSECC.push(it);
    if (AlternativeSECC.length === 8) {
      const x1 = r.get(1);
      e = 1 + (x1);
      break;
    }
    const x2 = r.get(2);
    e = x2;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { AlternativeSECC };
}
function d_AlternativeSECC(r: Reader): AlternativeSECC {
  const x0 = r.get(3);
  let e = x0;
  let SSID: string | undefined = undefined;
  if (e === 0) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    SSID = r.string(0, 255);
    const x2 = r.get(4);
    if ((x2 & 0x8) !== 0x0) throw BAIL;
    e = 1 + (x2 & 7);
  }
  let BSSID: string | undefined = undefined;
  if (e === 1) {
    const x3 = r.get(1);
    if (x3 !== 0) throw BAIL;
    BSSID = r.string(0, 12);
    const x4 = r.get(3);
    if ((x4 & 0x4) !== 0x0) throw BAIL;
    e = 2 + (x4 & 3);
  }
  let IPAddress: string | undefined = undefined;
  if (e === 2) {
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
    IPAddress = r.string(0, 39);
    const x6 = r.get(3);
    if ((x6 & 0x4) !== 0x0) throw BAIL;
    e = 3 + (x6 & 3);
  }
  let Port: number | undefined = undefined;
  if (e === 3) {
    const x7 = r.get(1);
    if (x7 !== 0) throw BAIL;
    Port = r.uint();
    if (Port > 65535) throw BAIL;
    const x8 = r.get(2);
    if ((x8 & 0x2) !== 0x0) throw BAIL;
    e = 4 + (x8 & 1);
  }
  if (e !== 4) throw BAIL;
  return { SSID, BSSID, IPAddress, Port };
}
function d_WPT_ChargeParameterDiscoveryReq(r: Reader): WPT_ChargeParameterDiscoveryReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVPCMaxReceivablePower = d_RationalNumber(r);
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  const SDMaxGroundClearence = r.uint();
  if (SDMaxGroundClearence > 65535) throw BAIL;
  const x3 = r.get(3);
  if (x3 !== 0) throw BAIL;
  const SDMinGroundClearence = r.uint();
  if (SDMinGroundClearence > 65535) throw BAIL;
  const x4 = r.get(2);
  if (x4 !== 0) throw BAIL;
  const EVPCNaturalFrequency = d_RationalNumber(r);
  const x5 = r.get(6);
  if ((x5 & 0x34) !== 0x0) throw BAIL;
  const EVPCDeviceLocalControl = (x5 >>> 3 & 1) !== 0;
  let e = 6 + (x5 & 3);
  let VendorSpecificDataContainer: Uint8Array[] | undefined = undefined;
  if (e === 6) {
    VendorSpecificDataContainer = [];
    for (;;) {
      const x6 = r.get(1);
      if (x6 !== 0) throw BAIL;
      const it = r.bytes(0, 256);
      VendorSpecificDataContainer.push(it);
      if (VendorSpecificDataContainer.length === 16) {
        const x7 = r.get(2);
        if ((x7 & 0x2) !== 0x0) throw BAIL;
        e = 7 + (x7 & 1);
        break;
      }
      const x8 = r.get(3);
      if ((x8 & 0x4) !== 0x0) throw BAIL;
      e = 6 + (x8 & 3);
      if (!(e === 6)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 7) throw BAIL;
  return { Header, EVPCMaxReceivablePower, SDMaxGroundClearence, SDMinGroundClearence, EVPCNaturalFrequency, EVPCDeviceLocalControl, VendorSpecificDataContainer };
}
function d_ChargeParameterDiscoveryReq(r: Reader): ChargeParameterDiscoveryReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { Header };
}
function d_WPT_ChargeParameterDiscoveryRes(r: Reader): WPT_ChargeParameterDiscoveryRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(15);
  if ((x1 & 0x6073) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 7 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const PDInputPowerClass = n_WPT_PowerClassType[x1 >>> 2 & 3]!;
  const SDMinOutputPower = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const SDMaxOutputPower = d_RationalNumber(r);
  const x3 = r.get(2);
  if (x3 !== 0) throw BAIL;
  const SDMaxGroundClearanceSupport = r.uint();
  if (SDMaxGroundClearanceSupport > 65535) throw BAIL;
  const x4 = r.get(3);
  if (x4 !== 0) throw BAIL;
  const SDMinGroundClearanceSupport = r.uint();
  if (SDMinGroundClearanceSupport > 65535) throw BAIL;
  const x5 = r.get(2);
  if (x5 !== 0) throw BAIL;
  const PDMinCoilCurrent = d_RationalNumber(r);
  const x6 = r.get(1);
  if (x6 !== 0) throw BAIL;
  const PDMaxCoilCurrent = d_RationalNumber(r);
  const x7 = r.get(2);
  let e = 9 + (x7);
  let SDManufacturerSpecificDataContainer: Uint8Array[] | undefined = undefined;
  if (e === 9) {
    SDManufacturerSpecificDataContainer = [];
    for (;;) {
      const x8 = r.get(1);
      if (x8 !== 0) throw BAIL;
      const it = r.bytes(0, 256);
      SDManufacturerSpecificDataContainer.push(it);
      if (SDManufacturerSpecificDataContainer.length === 16) {
        const x9 = r.get(2);
        if ((x9 & 0x2) !== 0x0) throw BAIL;
        e = 10 + (x9 & 1);
        break;
      }
      const x10 = r.get(3);
      if ((x10 & 0x4) !== 0x0) throw BAIL;
      e = 9 + (x10 & 3);
      if (!(e === 9)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 10) throw BAIL;
  return { Header, ResponseCode, PDInputPowerClass, SDMinOutputPower, SDMaxOutputPower, SDMaxGroundClearanceSupport, SDMinGroundClearanceSupport, PDMinCoilCurrent, PDMaxCoilCurrent, SDManufacturerSpecificDataContainer };
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
function d_WPT_AlignmentCheckReq(r: Reader): WPT_AlignmentCheckReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(7);
  if ((x1 & 0x64) !== 0x0) throw BAIL;
  const uEVProcessing = n_processingType[x1 >>> 3 & 3];
  if (uEVProcessing === undefined) throw BAIL;
  const EVProcessing = uEVProcessing;
  let e = 2 + (x1 & 3);
  let TargetCoilCurrent: RationalNumber | undefined = undefined;
  if (e === 2) {
    TargetCoilCurrent = d_RationalNumber(r);
    const x2 = r.get(1);
    e = 3 + (x2);
  }
  if (e !== 3) throw BAIL;
  const x3 = r.get(6);
  if ((x3 & 0x24) !== 0x0) throw BAIL;
  const uEVResultCode = n_WPT_EVResultType[x3 >>> 3 & 3];
  if (uEVResultCode === undefined) throw BAIL;
  const EVResultCode = uEVResultCode;
  e = 4 + (x3 & 3);
  let VendorSpecificDataContainer: Uint8Array[] | undefined = undefined;
  if (e === 4) {
    VendorSpecificDataContainer = [];
    for (;;) {
      const x4 = r.get(1);
      if (x4 !== 0) throw BAIL;
      const it = r.bytes(0, 256);
      VendorSpecificDataContainer.push(it);
      if (VendorSpecificDataContainer.length === 16) {
        const x5 = r.get(2);
        if ((x5 & 0x2) !== 0x0) throw BAIL;
        e = 5 + (x5 & 1);
        break;
      }
      const x6 = r.get(3);
      if ((x6 & 0x4) !== 0x0) throw BAIL;
      e = 4 + (x6 & 3);
      if (!(e === 4)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 5) throw BAIL;
  return { Header, EVProcessing, TargetCoilCurrent, EVResultCode, VendorSpecificDataContainer };
}
function d_WPT_AlignmentCheckRes(r: Reader): WPT_AlignmentCheckRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(17);
  if ((x1 & 0x181c8) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 9 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const uEVSEProcessing = n_processingType[x1 >>> 4 & 3];
  if (uEVSEProcessing === undefined) throw BAIL;
  const EVSEProcessing = uEVSEProcessing;
  let e = 3 + (x1 & 7);
  let PowerTransmitted: RationalNumber | undefined = undefined;
  if (e === 3) {
    PowerTransmitted = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 4 + (x2);
  }
  let SupplyDeviceCurrent: RationalNumber | undefined = undefined;
  if (e === 4) {
    SupplyDeviceCurrent = d_RationalNumber(r);
    const x3 = r.get(2);
    e = 5 + (x3);
  }
  let VendorSpecificDataContainer: Uint8Array[] | undefined = undefined;
  if (e === 5) {
    VendorSpecificDataContainer = [];
    for (;;) {
      const x4 = r.get(1);
      if (x4 !== 0) throw BAIL;
      const it = r.bytes(0, 256);
      VendorSpecificDataContainer.push(it);
      if (VendorSpecificDataContainer.length === 16) {
        const x5 = r.get(2);
        if ((x5 & 0x2) !== 0x0) throw BAIL;
        e = 6 + (x5 & 1);
        break;
      }
      const x6 = r.get(3);
      if ((x6 & 0x4) !== 0x0) throw BAIL;
      e = 5 + (x6 & 3);
      if (!(e === 5)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 6) throw BAIL;
  return { Header, ResponseCode, EVSEProcessing, PowerTransmitted, SupplyDeviceCurrent, VendorSpecificDataContainer };
}
function d_WPT_ChargeLoopReq(r: Reader): WPT_ChargeLoopReq {
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
  const EVPCPowerRequest = d_RationalNumber(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVPCPowerOutput = d_RationalNumber(r);
  const x5 = r.get(8);
  if ((x5 & 0xc8) !== 0x0) throw BAIL;
  const EVPCChargeDiagnostics = n_WPT_EVPCChargeDiagnosticsType[x5 >>> 4 & 3]!;
  e = 6 + (x5 & 7);
  let EVPCOperatingFrequency: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVPCOperatingFrequency = d_RationalNumber(r);
    const x6 = r.get(2);
    e = 7 + (x6);
  }
  let EVPCPowerControlParameter: WPT_EVPCPowerControlParameter | undefined = undefined;
  if (e === 7) {
    EVPCPowerControlParameter = d_WPT_EVPCPowerControlParameter(r);
    const x7 = r.get(2);
    e = 8 + (x7);
  }
  let ManufacturerSpecificDataContainer: Uint8Array[] | undefined = undefined;
  if (e === 8) {
    ManufacturerSpecificDataContainer = [];
    for (;;) {
      const x8 = r.get(1);
      if (x8 !== 0) throw BAIL;
      const it = r.bytes(0, 256);
      ManufacturerSpecificDataContainer.push(it);
      if (ManufacturerSpecificDataContainer.length === 16) {
        const x9 = r.get(2);
        if ((x9 & 0x2) !== 0x0) throw BAIL;
        e = 9 + (x9 & 1);
        break;
      }
      const x10 = r.get(3);
      if ((x10 & 0x4) !== 0x0) throw BAIL;
      e = 8 + (x10 & 3);
      if (!(e === 8)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 9) throw BAIL;
  return { Header, DisplayParameters, MeterInfoRequested, EVPCPowerRequest, EVPCPowerOutput, EVPCChargeDiagnostics, EVPCOperatingFrequency, EVPCPowerControlParameter, ManufacturerSpecificDataContainer };
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
function d_WPT_EVPCPowerControlParameter(r: Reader): WPT_EVPCPowerControlParameter {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVPCCoilCurrentRequest = d_RationalNumber(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVPCCoilCurrentInformation = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVPCCurrentOutputInformation = d_RationalNumber(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVPCVoltageOutputInformation = d_RationalNumber(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  return { EVPCCoilCurrentRequest, EVPCCoilCurrentInformation, EVPCCurrentOutputInformation, EVPCVoltageOutputInformation };
}
function d_WPT_ChargeLoopRes(r: Reader): WPT_ChargeLoopRes {
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
  const EVPCPowerRequest = d_RationalNumber(r);
  const x5 = r.get(2);
  e = 6 + (x5);
  let SDPowerInput: RationalNumber | undefined = undefined;
  if (e === 6) {
    SDPowerInput = d_RationalNumber(r);
    const x6 = r.get(1);
    e = 7 + (x6);
  }
  if (e !== 7) throw BAIL;
  const SPCMaxOutputPowerLimit = d_RationalNumber(r);
  const x7 = r.get(1);
  if (x7 !== 0) throw BAIL;
  const SPCMinOutputPowerLimit = d_RationalNumber(r);
  const x8 = r.get(9);
  if ((x8 & 0x188) !== 0x0) throw BAIL;
  const uSPCChargeDiagnostics = n_WPT_SPCChargeDiagnosticsType[x8 >>> 4 & 7];
  if (uSPCChargeDiagnostics === undefined) throw BAIL;
  const SPCChargeDiagnostics = uSPCChargeDiagnostics;
  e = 10 + (x8 & 7);
  let SPCOperatingFrequency: RationalNumber | undefined = undefined;
  if (e === 10) {
    SPCOperatingFrequency = d_RationalNumber(r);
    const x9 = r.get(2);
    e = 11 + (x9);
  }
  let SPCPowerControlParameter: WPT_SPCPowerControlParameter | undefined = undefined;
  if (e === 11) {
    SPCPowerControlParameter = d_WPT_SPCPowerControlParameter(r);
    const x10 = r.get(2);
    e = 12 + (x10);
  }
  let ManufacturerSpecificDataContainer: Uint8Array[] | undefined = undefined;
  if (e === 12) {
    ManufacturerSpecificDataContainer = [];
    for (;;) {
      const x11 = r.get(1);
      if (x11 !== 0) throw BAIL;
      const it = r.bytes(0, 256);
      ManufacturerSpecificDataContainer.push(it);
      if (ManufacturerSpecificDataContainer.length === 16) {
        const x12 = r.get(2);
        if ((x12 & 0x2) !== 0x0) throw BAIL;
        e = 13 + (x12 & 1);
        break;
      }
      const x13 = r.get(3);
      if ((x13 & 0x4) !== 0x0) throw BAIL;
      e = 12 + (x13 & 3);
      if (!(e === 12)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 13) throw BAIL;
  return { Header, ResponseCode, EVSEStatus, MeterInfo, Receipt, EVPCPowerRequest, SDPowerInput, SPCMaxOutputPowerLimit, SPCMinOutputPowerLimit, SPCChargeDiagnostics, SPCOperatingFrequency, SPCPowerControlParameter, ManufacturerSpecificDataContainer };
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
function d_WPT_SPCPowerControlParameter(r: Reader): WPT_SPCPowerControlParameter {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const SPCPrimaryDeviceCoilCurrentInformation = d_RationalNumber(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { SPCPrimaryDeviceCoilCurrentInformation };
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
/** Encoder and decoder of each complex type. */
export const TYPES: readonly (readonly [(w: Writer, v: never, x: number, n: number) => void, (r: Reader) => unknown])[] = [
  [e_WPT_FinePositioningSetupReq, d_WPT_FinePositioningSetupReq],
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
  [e_WPT_FinePositioningMethodList, d_WPT_FinePositioningMethodList],
  [e_WPT_PairingMethodList, d_WPT_PairingMethodList],
  [e_WPT_AlignmentCheckMethodList, d_WPT_AlignmentCheckMethodList],
  [e_WPT_LF_SystemSetupData, d_WPT_LF_SystemSetupData],
  [e_WPT_LF_TransmitterData, d_WPT_LF_TransmitterData],
  [e_RationalNumber, d_RationalNumber],
  [e_WPT_TxRxSpecData, d_WPT_TxRxSpecData],
  [e_WPT_CoordinateXYZ, d_WPT_CoordinateXYZ],
  [e_WPT_TxRxPackageSpecData, d_WPT_TxRxPackageSpecData],
  [e_WPT_TxRxPulseOrder, d_WPT_TxRxPulseOrder],
  [e_WPT_LF_ReceiverData, d_WPT_LF_ReceiverData],
  [e_WPT_FinePositioningSetupRes, d_WPT_FinePositioningSetupRes],
  [e_V2GResponse, d_V2GResponse],
  [e_WPT_FinePositioningReq, d_WPT_FinePositioningReq],
  [e_WPT_LF_DataPackageList, d_WPT_LF_DataPackageList],
  [e_WPT_LF_DataPackage, d_WPT_LF_DataPackage],
  [e_WPT_LF_TxDataList, d_WPT_LF_TxDataList],
  [e_WPT_LF_TxData, d_WPT_LF_TxData],
  [e_WPT_LF_RxDataList, d_WPT_LF_RxDataList],
  [e_WPT_LF_RxData, d_WPT_LF_RxData],
  [e_WPT_LF_RxRSSIList, d_WPT_LF_RxRSSIList],
  [e_WPT_LF_RxRSSI, d_WPT_LF_RxRSSI],
  [e_WPT_FinePositioningRes, d_WPT_FinePositioningRes],
  [e_WPT_PairingReq, d_WPT_PairingReq],
  [e_WPT_PairingRes, d_WPT_PairingRes],
  [e_AlternativeSECCList, d_AlternativeSECCList],
  [e_AlternativeSECC, d_AlternativeSECC],
  [e_WPT_ChargeParameterDiscoveryReq, d_WPT_ChargeParameterDiscoveryReq],
  [e_ChargeParameterDiscoveryReq, d_ChargeParameterDiscoveryReq],
  [e_WPT_ChargeParameterDiscoveryRes, d_WPT_ChargeParameterDiscoveryRes],
  [e_ChargeParameterDiscoveryRes, d_ChargeParameterDiscoveryRes],
  [e_WPT_AlignmentCheckReq, d_WPT_AlignmentCheckReq],
  [e_WPT_AlignmentCheckRes, d_WPT_AlignmentCheckRes],
  [e_WPT_ChargeLoopReq, d_WPT_ChargeLoopReq],
  [e_ChargeLoopReq, d_ChargeLoopReq],
  [e_DisplayParameters, d_DisplayParameters],
  [e_WPT_EVPCPowerControlParameter, d_WPT_EVPCPowerControlParameter],
  [e_WPT_ChargeLoopRes, d_WPT_ChargeLoopRes],
  [e_ChargeLoopRes, d_ChargeLoopRes],
  [e_EVSEStatus, d_EVSEStatus],
  [e_MeterInfo, d_MeterInfo],
  [e_Receipt, d_Receipt],
  [e_DetailedCost, d_DetailedCost],
  [e_DetailedTax, d_DetailedTax],
  [e_WPT_SPCPowerControlParameter, d_WPT_SPCPowerControlParameter],
  [e_CLReqControlMode, d_CLReqControlMode],
  [e_CLResControlMode, d_CLResControlMode],
  [e_Manifest, d_Manifest],
  [e_SignatureProperties, d_SignatureProperties],
  [e_SignatureProperty, d_SignatureProperty],
];
/** Schema tables for whatever the functions decline. */
export const MODEL = "{\"roots\":[[0,68],[1,69],[2,6],[3,15],[4,11],[5,-1],[6,13],[7,-2],[8,14],[9,70],[10,-2],[11,22],[12,20],[13,16],[14,8],[15,17],[16,21],[17,4],[18,7],[19,71],[20,72],[21,12],[22,5],[23,10],[24,9],[25,54],[26,55],[27,56],[28,60],[29,50],[30,52],[31,36],[32,45],[33,0],[34,34],[35,46],[36,47],[37,18]],\"fragments\":[[38,-3],[39,65],[40,49],[41,48],[42,28],[43,-4],[44,-4],[45,-5],[46,28],[0,68],[1,69],[2,6],[47,-4],[48,-4],[49,-6],[50,-7],[51,-7],[52,-7],[53,28],[3,15],[54,-8],[4,11],[5,-1],[55,58],[56,28],[57,25],[58,23],[59,24],[60,28],[61,28],[62,-9],[63,28],[64,28],[65,28],[66,-6],[67,28],[68,28],[69,28],[70,59],[71,28],[72,28],[73,28],[74,-10],[75,-11],[76,-12],[77,-10],[78,62],[79,28],[80,65],[81,-1],[82,-13],[83,-1],[84,-14],[85,3],[86,-15],[87,-3],[88,-6],[89,-1],[6,13],[7,-2],[8,14],[90,33],[91,41],[92,26],[93,27],[94,39],[9,70],[95,-16],[96,-17],[97,-18],[98,63],[99,-6],[100,-19],[101,-7],[102,-4],[10,-2],[103,-17],[104,-1],[105,-3],[106,-3],[107,-20],[108,-20],[109,-20],[11,22],[110,-21],[111,65],[112,65],[113,-1],[114,-22],[115,28],[116,28],[12,20],[117,-1],[118,-1],[119,-20],[120,-3],[121,-1],[122,-3],[123,28],[124,-17],[125,25],[126,23],[127,24],[128,-3],[129,-3],[130,32],[131,-1],[13,16],[132,28],[133,43],[134,44],[135,64],[14,8],[136,-8],[137,-8],[138,-8],[139,-23],[15,17],[140,19],[141,-21],[142,29],[143,-16],[144,-3],[145,-3],[146,28],[147,-3],[148,-3],[149,28],[150,28],[151,-24],[152,28],[153,28],[154,28],[155,67],[156,28],[16,21],[157,-1],[158,-25],[159,-1],[160,-26],[161,28],[17,4],[18,7],[19,71],[20,72],[21,12],[22,5],[162,28],[163,28],[164,-17],[165,66],[166,-21],[167,-4],[168,-4],[23,10],[24,9],[169,-21],[170,31],[171,-21],[172,30],[173,30],[174,29],[175,-7],[176,-16],[177,-27],[25,54],[26,55],[27,56],[28,60],[29,50],[30,52],[178,-28],[31,36],[32,45],[33,0],[34,34],[179,38],[180,37],[181,42],[182,40],[183,-29],[35,46],[36,47],[184,-1],[185,-1],[37,18],[186,-2],[187,19],[188,-1],[189,-14],[190,-2],[191,-2],[192,-1]],\"attributes\":[[193,-30,0],[194,-30,0],[195,-30,0],[196,-2,0],[197,-30,0],[198,-30,0],[199,-30,0]],\"typeNames\":[[200,48],[201,49],[202,68],[203,69],[204,6],[205,57],[206,61],[207,51],[208,53],[209,-1],[210,15],[211,65],[212,66],[213,11],[214,-1],[215,58],[216,75],[217,76],[218,62],[219,-14],[220,13],[221,14],[222,77],[223,70],[224,3],[225,63],[226,22],[227,20],[228,16],[229,28],[230,64],[231,8],[232,17],[233,21],[234,73],[235,74],[236,7],[237,71],[238,72],[239,4],[240,12],[241,5],[242,10],[243,9],[244,2],[245,1],[246,35],[247,25],[248,-27],[249,54],[250,55],[251,56],[252,60],[253,50],[254,52],[255,30],[256,-16],[257,-9],[258,59],[259,-11],[260,23],[261,-28],[262,36],[263,45],[264,0],[265,34],[266,37],[267,38],[268,33],[269,41],[270,42],[271,43],[272,44],[273,26],[274,27],[275,39],[276,40],[277,24],[278,-29],[279,46],[280,47],[281,-22],[282,-24],[283,67],[284,31],[285,32],[286,29],[287,18],[288,19],[289,-5],[290,-31],[291,-12],[292,-25],[293,-15],[294,-18],[295,-19],[296,-32],[297,-21],[298,-17],[299,-10],[300,-23],[301,-26]],\"types\":[[\"WPT_FinePositioningSetupReq\",0,0,[[1,1,[85,3]],[1,1,[74,-10]],[1,1,[58,23]],[1,1,[59,24]],[1,1,[57,25]],[1,1,[105,-3]],[0,16,[176,-16]],[0,1,[92,26]]]],[\"V2GRequest\",0,0,[[1,1,[85,3]]]],[\"V2GMessage\",0,0,[[1,1,[85,3]]]],[\"MessageHeader\",0,0,[[1,1,[160,-26]],[1,1,[168,-4]],[0,1,[17,4]]]],[\"Signature\",1,0,[[0,1,[195,-30,0]],[1,1,[22,5]],[1,1,[21,12]],[0,1,[6,13]],[0,-1,[11,22]]]],[\"SignedInfo\",1,0,[[0,1,[195,-30,0]],[1,1,[2,6]],[1,1,[18,7]],[1,-1,[14,8]]]],[\"CanonicalizationMethod\",1,1,[[1,1,[193,-30,0]],[0,-1,[302,null,2]]]],[\"SignatureMethod\",1,1,[[1,1,[193,-30,0]],[0,1,[84,-14]],[0,-1,[302,null,2]]]],[\"Reference\",3,0,[[0,1,[195,-30,0]],[0,1,[198,-30,0]],[0,1,[199,-30,0]],[0,1,[24,9]],[1,1,[4,11]],[1,1,[5,-1]]]],[\"Transforms\",0,0,[[1,-1,[23,10]]]],[\"Transform\",1,1,[[1,1,[193,-30,0]],[0,-1,[191,-2],[302,null,2]]]],[\"DigestMethod\",1,1,[[1,1,[193,-30,0]],[0,-1,[302,null,2]]]],[\"SignatureValue\",1,0,[[0,1,[195,-30,0]],[1,1,[303,-1,3]]]],[\"KeyInfo\",1,1,[[0,1,[195,-30,0]],[1,-1,[7,-2],[8,14],[15,17],[37,18],[12,20],[16,21],[10,-2],[302,null,2]]]],[\"KeyValue\",0,1,[[1,1,[3,15],[13,16],[302,null,2]]]],[\"DSAKeyValue\",0,0,[[0,1,[113,-1]],[0,1,[131,-1]],[0,1,[83,-1]],[0,1,[192,-1]],[0,1,[89,-1]],[0,1,[159,-1]],[0,1,[121,-1]]],[[0,2,3],[1],[2,3],[3],[4,5,-1],[5,-1],[6],[-1]]],[\"RSAKeyValue\",0,0,[[1,1,[104,-1]],[1,1,[81,-1]]]],[\"RetrievalMethod\",2,0,[[0,1,[198,-30,0]],[0,1,[199,-30,0]],[0,1,[24,9]]]],[\"X509Data\",0,0,[[1,-1,[187,19],[188,-1],[190,-2],[185,-1],[184,-1],[302,null,2]]]],[\"X509IssuerSerial\",0,0,[[1,1,[186,-2]],[1,1,[189,-14]]]],[\"PGPData\",0,0,[[0,1,[117,-1]],[0,1,[118,-1]],[0,1,[302,null,2]],[0,1,[118,-1]],[0,1,[302,null,2]]],[[0,3],[1,2,-1],[2,-1],[2,-1],[4,-1],[4,-1]]],[\"SPKIData\",0,0,[[0,1,[157,-1]],[0,1,[302,null,2]]],[[0],[0,1,-1],[0,-1]]],[\"Object\",3,1,[[0,1,[194,-30,0]],[0,1,[195,-30,0]],[0,1,[196,-2,0]],[0,-1,[302,null,2]]]],[\"WPT_FinePositioningMethodList\",0,0,[[1,8,[178,-28]]]],[\"WPT_PairingMethodList\",0,0,[[1,8,[183,-29]]]],[\"WPT_AlignmentCheckMethodList\",0,0,[[1,8,[177,-27]]]],[\"WPT_LF_SystemSetupData\",0,0,[[1,1,[93,27],[90,33]]]],[\"WPT_LF_TransmitterData\",0,0,[[1,1,[109,-20]],[1,1,[161,28]],[2,255,[174,29]],[0,1,[170,31]]]],[\"RationalNumber\",0,0,[[1,1,[82,-13]],[1,1,[175,-7]]]],[\"WPT_TxRxSpecData\",0,0,[[1,1,[171,-21]],[1,1,[173,30]],[1,1,[172,30]]]],[\"WPT_CoordinateXYZ\",0,0,[[1,1,[50,-7]],[1,1,[51,-7]],[1,1,[52,-7]]]],[\"WPT_TxRxPackageSpecData\",0,0,[[2,255,[130,32]],[1,1,[129,-3]],[1,1,[128,-3]],[1,1,[120,-3]]]],[\"WPT_TxRxPulseOrder\",0,0,[[1,1,[87,-3]],[1,1,[171,-21]]]],[\"WPT_LF_ReceiverData\",0,0,[[1,1,[108,-20]],[2,255,[142,29]]]],[\"WPT_FinePositioningSetupRes\",0,0,[[1,1,[85,3]],[1,1,[139,-23]],[1,1,[126,23]],[1,1,[127,24]],[1,1,[125,25]],[1,1,[105,-3]],[0,16,[176,-16]],[0,1,[92,26]]]],[\"V2GResponse\",0,0,[[1,1,[85,3]],[1,1,[139,-23]]]],[\"WPT_FinePositioningReq\",0,0,[[1,1,[85,3]],[1,1,[74,-10]],[1,1,[75,-11]],[0,16,[176,-16]],[0,1,[180,37]]]],[\"WPT_LF_DataPackageList\",0,0,[[1,1,[107,-20]],[1,1,[179,38]]]],[\"WPT_LF_DataPackage\",0,0,[[1,1,[119,-20]],[1,1,[94,39],[91,41]]]],[\"WPT_LF_TxDataList\",0,0,[[1,1,[182,40]]]],[\"WPT_LF_TxData\",0,0,[[1,1,[169,-21]],[1,1,[56,28]]]],[\"WPT_LF_RxDataList\",0,0,[[1,1,[181,42]]]],[\"WPT_LF_RxData\",0,0,[[1,1,[141,-21]],[1,1,[133,43]]]],[\"WPT_LF_RxRSSIList\",0,0,[[1,1,[134,44]]]],[\"WPT_LF_RxRSSI\",0,0,[[1,1,[169,-21]],[1,1,[132,28]]]],[\"WPT_FinePositioningRes\",0,0,[[1,1,[85,3]],[1,1,[139,-23]],[1,1,[77,-10]],[0,16,[176,-16]],[0,1,[180,37]]]],[\"WPT_PairingReq\",0,0,[[1,1,[85,3]],[1,1,[74,-10]],[0,1,[110,-21]],[1,1,[75,-11]],[0,16,[176,-16]]]],[\"WPT_PairingRes\",0,0,[[1,1,[85,3]],[1,1,[139,-23]],[1,1,[77,-10]],[0,1,[110,-21]],[0,1,[41,48]],[0,16,[176,-16]]]],[\"AlternativeSECCList\",0,0,[[1,8,[40,49]]]],[\"AlternativeSECC\",0,0,[[0,1,[158,-25]],[0,1,[45,-5]],[0,1,[86,-15]],[0,1,[122,-3]]]],[\"WPT_ChargeParameterDiscoveryReq\",0,0,[[1,1,[85,3]],[1,1,[67,28]],[1,1,[145,-3]],[1,1,[148,-3]],[1,1,[68,28]],[1,1,[66,-6]],[0,16,[176,-16]]]],[\"ChargeParameterDiscoveryReq\",0,0,[[1,1,[85,3]]]],[\"WPT_ChargeParameterDiscoveryRes\",0,0,[[1,1,[85,3]],[1,1,[139,-23]],[1,1,[114,-22]],[1,1,[149,28]],[1,1,[146,28]],[1,1,[144,-3]],[1,1,[147,-3]],[1,1,[116,28]],[1,1,[115,28]],[0,16,[143,-16]]]],[\"ChargeParameterDiscoveryRes\",0,0,[[1,1,[85,3]],[1,1,[139,-23]]]],[\"WPT_AlignmentCheckReq\",0,0,[[1,1,[85,3]],[1,1,[74,-10]],[0,1,[163,28]],[1,1,[75,-11]],[0,16,[176,-16]]]],[\"WPT_AlignmentCheckRes\",0,0,[[1,1,[85,3]],[1,1,[139,-23]],[1,1,[77,-10]],[0,1,[123,28]],[0,1,[162,28]],[0,16,[176,-16]]]],[\"WPT_ChargeLoopReq\",0,0,[[1,1,[85,3]],[0,1,[55,58]],[1,1,[99,-6]],[1,1,[72,28]],[1,1,[71,28]],[1,1,[62,-9]],[0,1,[69,28]],[0,1,[70,59]],[0,16,[95,-16]]]],[\"ChargeLoopReq\",0,0,[[1,1,[85,3]],[0,1,[55,58]],[1,1,[99,-6]]]],[\"DisplayParameters\",0,0,[[0,1,[124,-17]],[0,1,[103,-17]],[0,1,[164,-17]],[0,1,[96,-17]],[0,1,[137,-8]],[0,1,[138,-8]],[0,1,[136,-8]],[0,1,[49,-6]],[0,1,[46,28]],[0,1,[88,-6]]]],[\"WPT_EVPCPowerControlParameter\",0,0,[[1,1,[64,28]],[1,1,[63,28]],[1,1,[65,28]],[1,1,[73,28]]]],[\"WPT_ChargeLoopRes\",0,0,[[1,1,[85,3]],[1,1,[139,-23]],[0,1,[78,62]],[0,1,[98,63]],[0,1,[135,64]],[1,1,[72,28]],[0,1,[150,28]],[1,1,[152,28]],[1,1,[153,28]],[1,1,[151,-24]],[0,1,[154,28]],[0,1,[155,67]],[0,16,[95,-16]]]],[\"ChargeLoopRes\",0,0,[[1,1,[85,3]],[1,1,[139,-23]],[0,1,[78,62]],[0,1,[98,63]],[0,1,[135,64]]]],[\"EVSEStatus\",0,0,[[1,1,[106,-3]],[1,1,[76,-12]]]],[\"MeterInfo\",0,0,[[1,1,[97,-18]],[1,1,[48,-4]],[0,1,[43,-4]],[0,1,[47,-4]],[0,1,[44,-4]],[0,1,[100,-19]],[0,1,[101,-7]],[0,1,[102,-4]]]],[\"Receipt\",0,0,[[1,1,[167,-4]],[0,1,[80,65]],[0,1,[111,65]],[0,1,[39,65]],[0,1,[112,65]],[0,10,[165,66]]]],[\"DetailedCost\",0,0,[[1,1,[42,28]],[1,1,[53,28]]]],[\"DetailedTax\",0,0,[[1,1,[166,-21]],[1,1,[42,28]]]],[\"WPT_SPCPowerControlParameter\",0,0,[[1,1,[156,28]]]],[\"CLReqControlMode\",0,0,[]],[\"CLResControlMode\",0,0,[]],[\"Manifest\",1,0,[[0,1,[195,-30,0]],[1,-1,[14,8]]]],[\"SignatureProperties\",1,0,[[0,1,[195,-30,0]],[1,-1,[20,72]]]],[\"SignatureProperty\",2,1,[[0,1,[195,-30,0]],[1,1,[197,-30,0]],[1,-1,[302,null,2]]]],[\"Scheduled_CLReqControlMode\",0,0,[[0,1,[79,28]],[0,1,[60,28]],[0,1,[61,28]]]],[\"Scheduled_CLResControlMode\",0,0,[]],[\"Dynamic_CLReqControlMode\",0,0,[[0,1,[54,-8]],[1,1,[79,28]],[1,1,[60,28]],[1,1,[61,28]]]],[\"Dynamic_CLResControlMode\",0,0,[[0,1,[54,-8]],[0,1,[103,-17]],[0,1,[164,-17]],[0,1,[38,-3]]]],[\"ListOfRootCertificateIDs\",0,0,[[1,20,[140,19]]]]],\"uris\":[\"urn:iso:std:iso:15118:-20:CommonTypes\",\"http://www.w3.org/2000/09/xmldsig#\",\"urn:iso:std:iso:15118:-20:WPT\",\"\"],\"names\":[\"0 CLReqControlMode\",\"0 CLResControlMode\",\"1 CanonicalizationMethod\",\"1 DSAKeyValue\",\"1 DigestMethod\",\"1 DigestValue\",\"1 KeyInfo\",\"1 KeyName\",\"1 KeyValue\",\"1 Manifest\",\"1 MgmtData\",\"1 Object\",\"1 PGPData\",\"1 RSAKeyValue\",\"1 Reference\",\"1 RetrievalMethod\",\"1 SPKIData\",\"1 Signature\",\"1 SignatureMethod\",\"1 SignatureProperties\",\"1 SignatureProperty\",\"1 SignatureValue\",\"1 SignedInfo\",\"1 Transform\",\"1 Transforms\",\"2 WPT_AlignmentCheckReq\",\"2 WPT_AlignmentCheckRes\",\"2 WPT_ChargeLoopReq\",\"2 WPT_ChargeLoopRes\",\"2 WPT_ChargeParameterDiscoveryReq\",\"2 WPT_ChargeParameterDiscoveryRes\",\"2 WPT_FinePositioningReq\",\"2 WPT_FinePositioningRes\",\"2 WPT_FinePositioningSetupReq\",\"2 WPT_FinePositioningSetupRes\",\"2 WPT_PairingReq\",\"2 WPT_PairingRes\",\"1 X509Data\",\"0 AckMaxDelay\",\"0 AdditionalServicesCosts\",\"2 AlternativeSECC\",\"2 AlternativeSECCList\",\"0 Amount\",\"0 BPT_DischargedEnergyReadingWh\",\"0 BPT_InductiveEnergyReadingVARh\",\"2 BSSID\",\"0 BatteryEnergyCapacity\",\"0 CapacitiveEnergyReadingVARh\",\"0 ChargedEnergyReadingWh\",\"0 ChargingComplete\",\"2 Coord_X\",\"2 Coord_Y\",\"2 Coord_Z\",\"0 CostPerUnit\",\"0 DepartureTime\",\"0 DisplayParameters\",\"2 EIRP\",\"2 EVDeviceAlignmentCheckMethodList\",\"2 EVDeviceFinePositioningMethodList\",\"2 EVDevicePairingMethodList\",\"0 EVMaximumEnergyRequest\",\"0 EVMinimumEnergyRequest\",\"2 EVPCChargeDiagnostics\",\"2 EVPCCoilCurrentInformation\",\"2 EVPCCoilCurrentRequest\",\"2 EVPCCurrentOutputInformation\",\"2 EVPCDeviceLocalControl\",\"2 EVPCMaxReceivablePower\",\"2 EVPCNaturalFrequency\",\"2 EVPCOperatingFrequency\",\"2 EVPCPowerControlParameter\",\"2 EVPCPowerOutput\",\"2 EVPCPowerRequest\",\"2 EVPCVoltageOutputInformation\",\"2 EVProcessing\",\"2 EVResultCode\",\"0 EVSENotification\",\"2 EVSEProcessing\",\"0 EVSEStatus\",\"0 EVTargetEnergyRequest\",\"0 EnergyCosts\",\"1 Exponent\",\"0 Exponent\",\"1 G\",\"1 HMACOutputLength\",\"0 Header\",\"2 IPAddress\",\"2 IndexNumber\",\"0 InletHot\",\"1 J\",\"2 LF_ReceiverSetupData\",\"2 LF_RxData\",\"2 LF_SystemSetupData\",\"2 LF_TransmitterSetupData\",\"2 LF_TxData\",\"2 ManufacturerSpecificDataContainer\",\"0 MaximumSOC\",\"0 MeterID\",\"0 MeterInfo\",\"0 MeterInfoRequested\",\"0 MeterSignature\",\"0 MeterStatus\",\"0 MeterTimestamp\",\"0 MinimumSOC\",\"1 Modulus\",\"2 NaturalOffset\",\"0 NotificationMaxDelay\",\"2 NumPackages\",\"2 NumberOfReceivers\",\"2 NumberOfTransmitters\",\"2 ObservedIDCode\",\"0 OccupancyCosts\",\"0 OverstayCosts\",\"1 P\",\"2 PDInputPowerClass\",\"2 PDMaxCoilCurrent\",\"2 PDMinCoilCurrent\",\"1 PGPKeyID\",\"1 PGPKeyPacket\",\"2 PackageIndex\",\"2 PackageSeparationTime\",\"1 PgenCounter\",\"2 Port\",\"2 PowerTransmitted\",\"0 PresentSOC\",\"2 PrimaryDeviceAlignmentCheckMethodList\",\"2 PrimaryDeviceFinePositioningMethodList\",\"2 PrimaryDevicePairingMethodList\",\"2 PulseDuration\",\"2 PulseSeparationTime\",\"2 PulseSequenceOrder\",\"1 Q\",\"2 RSSI\",\"2 RSSIData\",\"2 RSSIDataList\",\"0 Receipt\",\"0 RemainingTimeToMaximumSOC\",\"0 RemainingTimeToMinimumSOC\",\"0 RemainingTimeToTargetSOC\",\"0 ResponseCode\",\"0 RootCertificateID\",\"2 RxIdentifier\",\"2 RxSpecData\",\"2 SDManufacturerSpecificDataContainer\",\"2 SDMaxGroundClearanceSupport\",\"2 SDMaxGroundClearence\",\"2 SDMaxOutputPower\",\"2 SDMinGroundClearanceSupport\",\"2 SDMinGroundClearence\",\"2 SDMinOutputPower\",\"2 SDPowerInput\",\"2 SPCChargeDiagnostics\",\"2 SPCMaxOutputPowerLimit\",\"2 SPCMinOutputPowerLimit\",\"2 SPCOperatingFrequency\",\"2 SPCPowerControlParameter\",\"2 SPCPrimaryDeviceCoilCurrentInformation\",\"1 SPKISexp\",\"2 SSID\",\"1 Seed\",\"0 SessionID\",\"2 SignalFrequency\",\"2 SupplyDeviceCurrent\",\"2 TargetCoilCurrent\",\"0 TargetSOC\",\"0 TaxCosts\",\"0 TaxRuleID\",\"0 TimeAnchor\",\"0 TimeStamp\",\"2 TxIdentifier\",\"2 TxPackageSpecData\",\"2 TxRxIdentifier\",\"2 TxRxOrientation\",\"2 TxRxPosition\",\"2 TxSpecData\",\"0 Value\",\"2 VendorSpecificDataContainer\",\"2 WPT_AlignmentCheckMethod\",\"2 WPT_FinePositioningMethod\",\"2 WPT_LF_DataPackage\",\"2 WPT_LF_DataPackageList\",\"2 WPT_LF_RxDataList\",\"2 WPT_LF_TxDataList\",\"2 WPT_PairingMethod\",\"1 X509CRL\",\"1 X509Certificate\",\"1 X509IssuerName\",\"1 X509IssuerSerial\",\"1 X509SKI\",\"1 X509SerialNumber\",\"1 X509SubjectName\",\"1 XPath\",\"1 Y\",\"3 Algorithm\",\"3 Encoding\",\"3 Id\",\"3 MimeType\",\"3 Target\",\"3 Type\",\"3 URI\",\"2 AlternativeSECCListType\",\"2 AlternativeSECCType\",\"0 CLReqControlModeType\",\"0 CLResControlModeType\",\"1 CanonicalizationMethodType\",\"0 ChargeLoopReqType\",\"0 ChargeLoopResType\",\"0 ChargeParameterDiscoveryReqType\",\"0 ChargeParameterDiscoveryResType\",\"1 CryptoBinary\",\"1 DSAKeyValueType\",\"0 DetailedCostType\",\"0 DetailedTaxType\",\"1 DigestMethodType\",\"1 DigestValueType\",\"0 DisplayParametersType\",\"0 Dynamic_CLReqControlModeType\",\"0 Dynamic_CLResControlModeType\",\"0 EVSEStatusType\",\"1 HMACOutputLengthType\",\"1 KeyInfoType\",\"1 KeyValueType\",\"0 ListOfRootCertificateIDsType\",\"1 ManifestType\",\"0 MessageHeaderType\",\"0 MeterInfoType\",\"1 ObjectType\",\"1 PGPDataType\",\"1 RSAKeyValueType\",\"0 RationalNumberType\",\"0 ReceiptType\",\"1 ReferenceType\",\"1 RetrievalMethodType\",\"1 SPKIDataType\",\"0 Scheduled_CLReqControlModeType\",\"0 Scheduled_CLResControlModeType\",\"1 SignatureMethodType\",\"1 SignaturePropertiesType\",\"1 SignaturePropertyType\",\"1 SignatureType\",\"1 SignatureValueType\",\"1 SignedInfoType\",\"1 TransformType\",\"1 TransformsType\",\"0 V2GMessageType\",\"0 V2GRequestType\",\"0 V2GResponseType\",\"2 WPT_AlignmentCheckMethodListType\",\"2 WPT_AlignmentCheckMethodType\",\"2 WPT_AlignmentCheckReqType\",\"2 WPT_AlignmentCheckResType\",\"2 WPT_ChargeLoopReqType\",\"2 WPT_ChargeLoopResType\",\"2 WPT_ChargeParameterDiscoveryReqType\",\"2 WPT_ChargeParameterDiscoveryResType\",\"2 WPT_CoordinateXYZType\",\"2 WPT_DataContainerType\",\"2 WPT_EVPCChargeDiagnosticsType\",\"2 WPT_EVPCPowerControlParameterType\",\"2 WPT_EVResultType\",\"2 WPT_FinePositioningMethodListType\",\"2 WPT_FinePositioningMethodType\",\"2 WPT_FinePositioningReqType\",\"2 WPT_FinePositioningResType\",\"2 WPT_FinePositioningSetupReqType\",\"2 WPT_FinePositioningSetupResType\",\"2 WPT_LF_DataPackageListType\",\"2 WPT_LF_DataPackageType\",\"2 WPT_LF_ReceiverDataType\",\"2 WPT_LF_RxDataListType\",\"2 WPT_LF_RxDataType\",\"2 WPT_LF_RxRSSIListType\",\"2 WPT_LF_RxRSSIType\",\"2 WPT_LF_SystemSetupDataType\",\"2 WPT_LF_TransmitterDataType\",\"2 WPT_LF_TxDataListType\",\"2 WPT_LF_TxDataType\",\"2 WPT_PairingMethodListType\",\"2 WPT_PairingMethodType\",\"2 WPT_PairingReqType\",\"2 WPT_PairingResType\",\"2 WPT_PowerClassType\",\"2 WPT_SPCChargeDiagnosticsType\",\"2 WPT_SPCPowerControlParameterType\",\"2 WPT_TxRxPackageSpecDataType\",\"2 WPT_TxRxPulseOrderType\",\"2 WPT_TxRxSpecDataType\",\"1 X509DataType\",\"1 X509IssuerSerialType\",\"2 bssidType\",\"0 descriptionType\",\"0 evseNotificationType\",\"0 identifierType\",\"2 ipaddressType\",\"0 meterIDType\",\"0 meterSignatureType\",\"0 nameType\",\"0 numericIDType\",\"0 percentValueType\",\"0 processingType\",\"0 responseCodeType\",\"0 sessionIDType\",\"3 \",\"3 $value\"],\"simples\":[{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":-1},{\"k\":\"string\",\"min\":0,\"max\":-1},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"65535\"},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"18446744073709551615\"},{\"k\":\"string\",\"min\":0,\"max\":12},{\"k\":\"bool\"},{\"k\":\"int\",\"min\":\"-32768\",\"max\":\"32767\"},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"4294967295\"},{\"k\":\"enum\",\"values\":[\"EVPCNoIssue\",\"EVPCTempOverheatDetected\",\"EVPCPowerTransferAnomalyDetected\",\"EVPCAnomalyDetected\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"Finished\",\"Ongoing\",\"Ongoing_WaitingForCustomerInteraction\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"EVResultUnknown\",\"EVResultSuccess\",\"EVResultFailed\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"Pause\",\"ExitStandby\",\"Terminate\",\"ScheduleRenegotiation\",\"ServiceRenegotiation\",\"MeteringConfirmation\"],\"bits\":3},{\"k\":\"nbit\",\"min\":-128,\"max\":127,\"bits\":8},{\"k\":\"int\",\"min\":null,\"max\":null},{\"k\":\"string\",\"min\":0,\"max\":39},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":256},{\"k\":\"nbit\",\"min\":0,\"max\":100,\"bits\":7},{\"k\":\"string\",\"min\":0,\"max\":32},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":64},{\"k\":\"nbit\",\"min\":0,\"max\":255,\"bits\":8},{\"k\":\"uint\",\"min\":\"1\",\"max\":\"4294967295\"},{\"k\":\"enum\",\"values\":[\"MF-WPT1\",\"MF-WPT2\",\"MF-WPT3\",\"MF-WPT4\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"OK\",\"OK_CertificateExpiresSoon\",\"OK_NewSessionEstablished\",\"OK_OldSessionJoined\",\"OK_PowerToleranceConfirmed\",\"WARNING_AuthorizationSelectionInvalid\",\"WARNING_CertificateExpired\",\"WARNING_CertificateNotYetValid\",\"WARNING_CertificateRevoked\",\"WARNING_CertificateValidationError\",\"WARNING_ChallengeInvalid\",\"WARNING_EIMAuthorizationFailure\",\"WARNING_eMSPUnknown\",\"WARNING_EVPowerProfileViolation\",\"WARNING_GeneralPnCAuthorizationError\",\"WARNING_NoCertificateAvailable\",\"WARNING_NoContractMatchingPCIDFound\",\"WARNING_PowerToleranceNotConfirmed\",\"WARNING_ScheduleRenegotiationFailed\",\"WARNING_StandbyNotAllowed\",\"WARNING_WPT\",\"FAILED\",\"FAILED_AssociationError\",\"FAILED_ContactorError\",\"FAILED_EVPowerProfileInvalid\",\"FAILED_EVPowerProfileViolation\",\"FAILED_MeteringSignatureNotValid\",\"FAILED_NoEnergyTransferServiceSelected\",\"FAILED_NoServiceRenegotiationSupported\",\"FAILED_PauseNotAllowed\",\"FAILED_PowerDeliveryNotApplied\",\"FAILED_PowerToleranceNotConfirmed\",\"FAILED_ScheduleRenegotiation\",\"FAILED_ScheduleSelectionInvalid\",\"FAILED_SequenceError\",\"FAILED_ServiceIDInvalid\",\"FAILED_ServiceSelectionInvalid\",\"FAILED_SignatureError\",\"FAILED_UnknownSession\",\"FAILED_WrongChargeParameter\"],\"bits\":6},{\"k\":\"enum\",\"values\":[\"SPCNoIssue\",\"SPCFODDetected\",\"SPCLOPDetected\",\"SPCTempOverheatDetected\",\"SPCPowerTransferAnomalyDetected\",\"SPCAnomalyDetected\"],\"bits\":3},{\"k\":\"string\",\"min\":0,\"max\":255},{\"k\":\"bytes\",\"hex\":true,\"min\":8,\"max\":8},{\"k\":\"enum\",\"values\":[\"PowerCheck\",\"LPE\",\"Proprietary\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"Manual\",\"LF_TxEV\",\"LF_TxPrimaryDevice\",\"LPE\",\"Proprietary\"],\"bits\":3},{\"k\":\"enum\",\"values\":[\"External confirmation\",\"LPE\",\"LF_TxEV\",\"LF_TxPrimaryDevice\",\"Optical\",\"Proprietary\"],\"bits\":3},{\"k\":\"string\",\"min\":0,\"max\":-1,\"collapse\":true},{\"k\":\"string\",\"min\":0,\"max\":160},{\"k\":\"string\",\"min\":0,\"max\":80}]}";
