// Generated, do not edit.
import { BAIL, bit, codeOf, codesOf } from "../../exi/bail.ts";
import type { Reader } from "../../exi/reader.ts";
import type { Writer } from "../../exi/writer.ts";
import type { XmlNode } from "../../exi/tree.ts";
export interface V2G_Message {
  Header: MessageHeader;
  Body: Body;
}
export interface MessageHeader {
  SessionID: string;
  Notification?: Notification | undefined;
  Signature?: Signature | undefined;
}
export interface Notification {
  FaultCode: faultCodeType;
  FaultMsg?: string | undefined;
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
export interface Body {
  BodyElement?: BodyBase | undefined;
  CableCheckReq?: CableCheckReq | undefined;
  CableCheckRes?: CableCheckRes | undefined;
  CertificateInstallationReq?: CertificateInstallationReq | undefined;
  CertificateInstallationRes?: CertificateInstallationRes | undefined;
  CertificateUpdateReq?: CertificateUpdateReq | undefined;
  CertificateUpdateRes?: CertificateUpdateRes | undefined;
  ChargeParameterDiscoveryReq?: ChargeParameterDiscoveryReq | undefined;
  ChargeParameterDiscoveryRes?: ChargeParameterDiscoveryRes | undefined;
  ChargingStatusReq?: ChargingStatusReq | undefined;
  ChargingStatusRes?: ChargingStatusRes | undefined;
  ContractAuthenticationReq?: ContractAuthenticationReq | undefined;
  ContractAuthenticationRes?: ContractAuthenticationRes | undefined;
  CurrentDemandReq?: CurrentDemandReq | undefined;
  CurrentDemandRes?: CurrentDemandRes | undefined;
  MeteringReceiptReq?: MeteringReceiptReq | undefined;
  MeteringReceiptRes?: MeteringReceiptRes | undefined;
  PaymentDetailsReq?: PaymentDetailsReq | undefined;
  PaymentDetailsRes?: PaymentDetailsRes | undefined;
  PowerDeliveryReq?: PowerDeliveryReq | undefined;
  PowerDeliveryRes?: PowerDeliveryRes | undefined;
  PreChargeReq?: PreChargeReq | undefined;
  PreChargeRes?: PreChargeRes | undefined;
  ServiceDetailReq?: ServiceDetailReq | undefined;
  ServiceDetailRes?: ServiceDetailRes | undefined;
  ServiceDiscoveryReq?: ServiceDiscoveryReq | undefined;
  ServiceDiscoveryRes?: ServiceDiscoveryRes | undefined;
  ServicePaymentSelectionReq?: ServicePaymentSelectionReq | undefined;
  ServicePaymentSelectionRes?: ServicePaymentSelectionRes | undefined;
  SessionSetupReq?: SessionSetupReq | undefined;
  SessionSetupRes?: SessionSetupRes | undefined;
  SessionStopReq?: SessionStop | undefined;
  SessionStopRes?: SessionStopRes | undefined;
  WeldingDetectionReq?: WeldingDetectionReq | undefined;
  WeldingDetectionRes?: WeldingDetectionRes | undefined;
}
export interface BodyBase {
}
export interface SessionSetupReq {
  EVCCID: string;
}
export interface SessionSetupRes {
  ResponseCode: responseCodeType;
  EVSEID: Uint8Array;
  DateTimeNow?: number | bigint | undefined;
}
export interface ServiceDiscoveryReq {
  ServiceScope?: string | undefined;
  ServiceCategory?: serviceCategoryType | undefined;
}
export interface ServiceDiscoveryRes {
  ResponseCode: responseCodeType;
  PaymentOptions: PaymentOptions;
  ChargeService: ServiceCharge;
  ServiceList?: ServiceTagList | undefined;
}
export interface PaymentOptions {
  PaymentOption: paymentOptionType[];
}
export interface ServiceCharge {
  ServiceTag: ServiceTag;
  FreeService: boolean;
  EnergyTransferType: EVSESupportedEnergyTransferType;
}
export interface Service {
  ServiceTag: ServiceTag;
  FreeService: boolean;
}
export interface ServiceTag {
  ServiceID: number;
  ServiceName?: string | undefined;
  ServiceCategory: serviceCategoryType;
  ServiceScope?: string | undefined;
}
export interface ServiceTagList {
  Service: Service[];
}
export interface ServiceDetailReq {
  ServiceID: number;
}
export interface ServiceDetailRes {
  ResponseCode: responseCodeType;
  ServiceID: number;
  ServiceParameterList?: ServiceParameterList | undefined;
}
export interface ServiceParameterList {
  ParameterSet: ParameterSet[];
}
export interface ParameterSet {
  ParameterSetID: number;
  Parameter: Parameter[];
}
export interface Parameter {
  Name: string;
  ValueType: valueType;
  boolValue?: boolean | undefined;
  byteValue?: number | undefined;
  shortValue?: number | undefined;
  intValue?: number | undefined;
  physicalValue?: PhysicalValue | undefined;
  stringValue?: string | undefined;
}
export interface PhysicalValue {
  Multiplier: number;
  Unit?: unitSymbolType | undefined;
  Value: number;
}
export interface ServicePaymentSelectionReq {
  SelectedPaymentOption: paymentOptionType;
  SelectedServiceList: SelectedServiceList;
}
export interface SelectedServiceList {
  SelectedService: SelectedService[];
}
export interface SelectedService {
  ServiceID: number;
  ParameterSetID?: number | undefined;
}
export interface ServicePaymentSelectionRes {
  ResponseCode: responseCodeType;
}
export interface PaymentDetailsReq {
  ContractID: Uint8Array;
  ContractSignatureCertChain: CertificateChain;
}
export interface CertificateChain {
  Certificate: Uint8Array;
  SubCertificates?: SubCertificates | undefined;
}
export interface SubCertificates {
  Certificate: Uint8Array[];
}
export interface PaymentDetailsRes {
  ResponseCode: responseCodeType;
  GenChallenge: string;
  DateTimeNow: number | bigint;
}
export interface ContractAuthenticationReq {
  Id?: string | undefined;
  GenChallenge?: string | undefined;
}
export interface ContractAuthenticationRes {
  ResponseCode: responseCodeType;
  EVSEProcessing: EVSEProcessingType;
}
export interface ChargeParameterDiscoveryReq {
  EVRequestedEnergyTransferType: EVRequestedEnergyTransferType;
  AC_EVChargeParameter?: AC_EVChargeParameter | undefined;
  DC_EVChargeParameter?: DC_EVChargeParameter | undefined;
  EVChargeParameter?: EVChargeParameter | undefined;
}
export interface EVChargeParameter {
}
export interface AC_EVChargeParameter {
  DepartureTime: number;
  EAmount: PhysicalValue;
  EVMaxVoltage: PhysicalValue;
  EVMaxCurrent: PhysicalValue;
  EVMinCurrent: PhysicalValue;
}
export interface DC_EVChargeParameter {
  DC_EVStatus: DC_EVStatus;
  EVMaximumCurrentLimit: PhysicalValue;
  EVMaximumPowerLimit?: PhysicalValue | undefined;
  EVMaximumVoltageLimit: PhysicalValue;
  EVEnergyCapacity?: PhysicalValue | undefined;
  EVEnergyRequest?: PhysicalValue | undefined;
  FullSOC?: number | undefined;
  BulkSOC?: number | undefined;
}
export interface DC_EVStatus {
  EVReady: boolean;
  EVCabinConditioning?: boolean | undefined;
  EVRESSConditioning?: boolean | undefined;
  EVErrorCode: DC_EVErrorCodeType;
  EVRESSSOC: number;
}
export interface EVStatus {
}
export interface ChargeParameterDiscoveryRes {
  ResponseCode: responseCodeType;
  EVSEProcessing: EVSEProcessingType;
  SAScheduleList?: SAScheduleList | undefined;
  SASchedules?: SASchedules | undefined;
  AC_EVSEChargeParameter?: AC_EVSEChargeParameter | undefined;
  DC_EVSEChargeParameter?: DC_EVSEChargeParameter | undefined;
  EVSEChargeParameter?: EVSEChargeParameter | undefined;
}
export interface SASchedules {
}
export interface SAScheduleList {
  SAScheduleTuple: SAScheduleTuple[];
}
export interface SAScheduleTuple {
  SAScheduleTupleID: number;
  PMaxSchedule: PMaxSchedule;
  SalesTariff?: SalesTariff | undefined;
}
export interface PMaxSchedule {
  PMaxScheduleID: number;
  PMaxScheduleEntry: PMaxScheduleEntry[];
}
export interface PMaxScheduleEntry {
  RelativeTimeInterval?: RelativeTimeInterval | undefined;
  TimeInterval?: Interval | undefined;
  PMax: number;
}
export interface Entry {
  RelativeTimeInterval?: RelativeTimeInterval | undefined;
  TimeInterval?: Interval | undefined;
}
export interface Interval {
}
export interface RelativeTimeInterval {
  start: number;
  duration?: number | undefined;
}
export interface SalesTariff {
  Id: string;
  SalesTariffID: number;
  SalesTariffDescription?: string | undefined;
  NumEPriceLevels: number;
  SalesTariffEntry: SalesTariffEntry[];
}
export interface SalesTariffEntry {
  RelativeTimeInterval?: RelativeTimeInterval | undefined;
  TimeInterval?: Interval | undefined;
  EPriceLevel: number;
  ConsumptionCost?: ConsumptionCost[] | undefined;
}
export interface ConsumptionCost {
  startValue: number;
  Cost?: Cost[] | undefined;
}
export interface Cost {
  costKind: costKindType;
  amount: number;
  amountMultiplier?: number | undefined;
}
export interface EVSEChargeParameter {
}
export interface AC_EVSEChargeParameter {
  AC_EVSEStatus: AC_EVSEStatus;
  EVSEMaxVoltage: PhysicalValue;
  EVSEMaxCurrent: PhysicalValue;
  EVSEMinCurrent: PhysicalValue;
}
export interface AC_EVSEStatus {
  PowerSwitchClosed: boolean;
  RCD: boolean;
  NotificationMaxDelay: number;
  EVSENotification: EVSENotificationType;
}
export interface EVSEStatus {
}
export interface DC_EVSEChargeParameter {
  DC_EVSEStatus: DC_EVSEStatus;
  EVSEMaximumCurrentLimit: PhysicalValue;
  EVSEMaximumPowerLimit?: PhysicalValue | undefined;
  EVSEMaximumVoltageLimit: PhysicalValue;
  EVSEMinimumCurrentLimit: PhysicalValue;
  EVSEMinimumVoltageLimit: PhysicalValue;
  EVSECurrentRegulationTolerance?: PhysicalValue | undefined;
  EVSEPeakCurrentRipple: PhysicalValue;
  EVSEEnergyToBeDelivered?: PhysicalValue | undefined;
}
export interface DC_EVSEStatus {
  EVSEIsolationStatus?: isolationLevelType | undefined;
  EVSEStatusCode: DC_EVSEStatusCodeType;
  NotificationMaxDelay: number;
  EVSENotification: EVSENotificationType;
}
export interface PowerDeliveryReq {
  ReadyToChargeState: boolean;
  ChargingProfile?: ChargingProfile | undefined;
  DC_EVPowerDeliveryParameter?: DC_EVPowerDeliveryParameter | undefined;
  EVPowerDeliveryParameter?: EVPowerDeliveryParameter | undefined;
}
export interface ChargingProfile {
  SAScheduleTupleID: number;
  ProfileEntry: ProfileEntry[];
}
export interface ProfileEntry {
  ChargingProfileEntryStart: number;
  ChargingProfileEntryMaxPower: number;
}
export interface EVPowerDeliveryParameter {
}
export interface DC_EVPowerDeliveryParameter {
  DC_EVStatus: DC_EVStatus;
  BulkChargingComplete?: boolean | undefined;
  ChargingComplete: boolean;
}
export interface PowerDeliveryRes {
  ResponseCode: responseCodeType;
  AC_EVSEStatus?: AC_EVSEStatus | undefined;
  DC_EVSEStatus?: DC_EVSEStatus | undefined;
  EVSEStatus?: EVSEStatus | undefined;
}
export interface ChargingStatusReq {
}
export interface ChargingStatusRes {
  ResponseCode: responseCodeType;
  EVSEID: Uint8Array;
  SAScheduleTupleID: number;
  EVSEMaxCurrent?: PhysicalValue | undefined;
  MeterInfo?: MeterInfo | undefined;
  ReceiptRequired: boolean;
  AC_EVSEStatus: AC_EVSEStatus;
}
export interface MeterInfo {
  MeterID: string;
  MeterReading?: PhysicalValue | undefined;
  SigMeterReading?: Uint8Array | undefined;
  MeterStatus?: number | undefined;
  TMeter?: number | bigint | undefined;
}
export interface MeteringReceiptReq {
  Id?: string | undefined;
  SessionID: string;
  SAScheduleTupleID?: number | undefined;
  MeterInfo: MeterInfo;
}
export interface MeteringReceiptRes {
  ResponseCode: responseCodeType;
  AC_EVSEStatus: AC_EVSEStatus;
}
export interface SessionStop {
}
export interface SessionStopRes {
  ResponseCode: responseCodeType;
}
export interface CertificateUpdateReq {
  Id?: string | undefined;
  ContractSignatureCertChain: CertificateChain;
  ContractID: Uint8Array;
  ListOfRootCertificateIDs: ListOfRootCertificateIDs;
  DHParams: Uint8Array;
}
export interface ListOfRootCertificateIDs {
  RootCertificateID: string[];
}
export interface CertificateUpdateRes {
  Id: string;
  ResponseCode: responseCodeType;
  ContractSignatureCertChain: CertificateChain;
  ContractSignatureEncryptedPrivateKey: Uint8Array;
  DHParams: Uint8Array;
  ContractID: Uint8Array;
  RetryCounter: number;
}
export interface CertificateInstallationReq {
  Id?: string | undefined;
  OEMProvisioningCert: Uint8Array;
  ListOfRootCertificateIDs: ListOfRootCertificateIDs;
  DHParams: Uint8Array;
}
export interface CertificateInstallationRes {
  Id: string;
  ResponseCode: responseCodeType;
  ContractSignatureCertChain: CertificateChain;
  ContractSignatureEncryptedPrivateKey: Uint8Array;
  DHParams: Uint8Array;
  ContractID: Uint8Array;
}
export interface CableCheckReq {
  DC_EVStatus: DC_EVStatus;
}
export interface CableCheckRes {
  ResponseCode: responseCodeType;
  DC_EVSEStatus: DC_EVSEStatus;
  EVSEProcessing: EVSEProcessingType;
}
export interface PreChargeReq {
  DC_EVStatus: DC_EVStatus;
  EVTargetVoltage: PhysicalValue;
  EVTargetCurrent: PhysicalValue;
}
export interface PreChargeRes {
  ResponseCode: responseCodeType;
  DC_EVSEStatus: DC_EVSEStatus;
  EVSEPresentVoltage: PhysicalValue;
}
export interface CurrentDemandReq {
  DC_EVStatus: DC_EVStatus;
  EVTargetCurrent: PhysicalValue;
  EVMaximumVoltageLimit?: PhysicalValue | undefined;
  EVMaximumCurrentLimit?: PhysicalValue | undefined;
  EVMaximumPowerLimit?: PhysicalValue | undefined;
  BulkChargingComplete?: boolean | undefined;
  ChargingComplete: boolean;
  RemainingTimeToFullSoC?: PhysicalValue | undefined;
  RemainingTimeToBulkSoC?: PhysicalValue | undefined;
  EVTargetVoltage: PhysicalValue;
}
export interface CurrentDemandRes {
  ResponseCode: responseCodeType;
  DC_EVSEStatus: DC_EVSEStatus;
  EVSEPresentVoltage: PhysicalValue;
  EVSEPresentCurrent: PhysicalValue;
  EVSECurrentLimitAchieved: boolean;
  EVSEVoltageLimitAchieved: boolean;
  EVSEPowerLimitAchieved: boolean;
  EVSEMaximumVoltageLimit?: PhysicalValue | undefined;
  EVSEMaximumCurrentLimit?: PhysicalValue | undefined;
  EVSEMaximumPowerLimit?: PhysicalValue | undefined;
}
export interface WeldingDetectionReq {
  DC_EVStatus: DC_EVStatus;
}
export interface WeldingDetectionRes {
  ResponseCode: responseCodeType;
  DC_EVSEStatus: DC_EVSEStatus;
  EVSEPresentVoltage: PhysicalValue;
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
export type DinMessage =
  | { root: "AC_EVChargeParameter"; value: AC_EVChargeParameter }
  | { root: "AC_EVSEChargeParameter"; value: AC_EVSEChargeParameter }
  | { root: "AC_EVSEStatus"; value: AC_EVSEStatus }
  | { root: "BodyElement"; value: BodyBase }
  | { root: "CableCheckReq"; value: CableCheckReq }
  | { root: "CableCheckRes"; value: CableCheckRes }
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "CertificateInstallationReq"; value: CertificateInstallationReq }
  | { root: "CertificateInstallationRes"; value: CertificateInstallationRes }
  | { root: "CertificateUpdateReq"; value: CertificateUpdateReq }
  | { root: "CertificateUpdateRes"; value: CertificateUpdateRes }
  | { root: "ChargeParameterDiscoveryReq"; value: ChargeParameterDiscoveryReq }
  | { root: "ChargeParameterDiscoveryRes"; value: ChargeParameterDiscoveryRes }
  | { root: "ChargingStatusReq"; value: ChargingStatusReq }
  | { root: "ChargingStatusRes"; value: ChargingStatusRes }
  | { root: "ContractAuthenticationReq"; value: ContractAuthenticationReq }
  | { root: "ContractAuthenticationRes"; value: ContractAuthenticationRes }
  | { root: "CurrentDemandReq"; value: CurrentDemandReq }
  | { root: "CurrentDemandRes"; value: CurrentDemandRes }
  | { root: "DC_EVChargeParameter"; value: DC_EVChargeParameter }
  | { root: "DC_EVPowerDeliveryParameter"; value: DC_EVPowerDeliveryParameter }
  | { root: "DC_EVSEChargeParameter"; value: DC_EVSEChargeParameter }
  | { root: "DC_EVSEStatus"; value: DC_EVSEStatus }
  | { root: "DC_EVStatus"; value: DC_EVStatus }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "EVChargeParameter"; value: EVChargeParameter }
  | { root: "EVPowerDeliveryParameter"; value: EVPowerDeliveryParameter }
  | { root: "EVSEChargeParameter"; value: EVSEChargeParameter }
  | { root: "EVSEStatus"; value: EVSEStatus }
  | { root: "EVStatus"; value: EVStatus }
  | { root: "Entry"; value: Entry }
  | { root: "KeyInfo"; value: KeyInfo }
  | { root: "KeyName"; value: string }
  | { root: "KeyValue"; value: KeyValue }
  | { root: "Manifest"; value: Manifest }
  | { root: "MeteringReceiptReq"; value: MeteringReceiptReq }
  | { root: "MeteringReceiptRes"; value: MeteringReceiptRes }
  | { root: "MgmtData"; value: string }
  | { root: "Object"; value: Object }
  | { root: "PGPData"; value: PGPData }
  | { root: "PMaxScheduleEntry"; value: PMaxScheduleEntry }
  | { root: "PaymentDetailsReq"; value: PaymentDetailsReq }
  | { root: "PaymentDetailsRes"; value: PaymentDetailsRes }
  | { root: "PowerDeliveryReq"; value: PowerDeliveryReq }
  | { root: "PowerDeliveryRes"; value: PowerDeliveryRes }
  | { root: "PreChargeReq"; value: PreChargeReq }
  | { root: "PreChargeRes"; value: PreChargeRes }
  | { root: "RSAKeyValue"; value: RSAKeyValue }
  | { root: "Reference"; value: Reference }
  | { root: "RelativeTimeInterval"; value: RelativeTimeInterval }
  | { root: "RetrievalMethod"; value: RetrievalMethod }
  | { root: "SAScheduleList"; value: SAScheduleList }
  | { root: "SASchedules"; value: SASchedules }
  | { root: "SPKIData"; value: SPKIData }
  | { root: "SalesTariffEntry"; value: SalesTariffEntry }
  | { root: "ServiceCharge"; value: ServiceCharge }
  | { root: "ServiceDetailReq"; value: ServiceDetailReq }
  | { root: "ServiceDetailRes"; value: ServiceDetailRes }
  | { root: "ServiceDiscoveryReq"; value: ServiceDiscoveryReq }
  | { root: "ServiceDiscoveryRes"; value: ServiceDiscoveryRes }
  | { root: "ServicePaymentSelectionReq"; value: ServicePaymentSelectionReq }
  | { root: "ServicePaymentSelectionRes"; value: ServicePaymentSelectionRes }
  | { root: "SessionSetupReq"; value: SessionSetupReq }
  | { root: "SessionSetupRes"; value: SessionSetupRes }
  | { root: "SessionStopReq"; value: SessionStop }
  | { root: "SessionStopRes"; value: SessionStopRes }
  | { root: "Signature"; value: Signature }
  | { root: "SignatureMethod"; value: SignatureMethod }
  | { root: "SignatureProperties"; value: SignatureProperties }
  | { root: "SignatureProperty"; value: SignatureProperty }
  | { root: "SignatureValue"; value: SignatureValue }
  | { root: "SignedInfo"; value: SignedInfo }
  | { root: "TimeInterval"; value: Interval }
  | { root: "Transform"; value: Transform }
  | { root: "Transforms"; value: Transforms }
  | { root: "V2G_Message"; value: V2G_Message }
  | { root: "WeldingDetectionReq"; value: WeldingDetectionReq }
  | { root: "WeldingDetectionRes"; value: WeldingDetectionRes }
  | { root: "X509Data"; value: X509Data };
/** Every fragment of the set by its element. */
export type DinFragment =
  | { root: "AC_EVChargeParameter"; value: AC_EVChargeParameter }
  | { root: "AC_EVSEChargeParameter"; value: AC_EVSEChargeParameter }
  | { root: "AC_EVSEStatus"; value: AC_EVSEStatus }
  | { root: "{urn:din:70121:2012:MsgDataTypes}AC_EVSEStatus"; value: AC_EVSEStatus }
  | { root: "Body"; value: Body }
  | { root: "BodyElement"; value: BodyBase }
  | { root: "BulkChargingComplete"; value: boolean }
  | { root: "{urn:din:70121:2012:MsgDataTypes}BulkChargingComplete"; value: boolean }
  | { root: "BulkSOC"; value: number }
  | { root: "CableCheckReq"; value: CableCheckReq }
  | { root: "CableCheckRes"; value: CableCheckRes }
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "Certificate"; value: Uint8Array }
  | { root: "CertificateInstallationReq"; value: CertificateInstallationReq }
  | { root: "CertificateInstallationRes"; value: CertificateInstallationRes }
  | { root: "CertificateUpdateReq"; value: CertificateUpdateReq }
  | { root: "CertificateUpdateRes"; value: CertificateUpdateRes }
  | { root: "ChargeParameterDiscoveryReq"; value: ChargeParameterDiscoveryReq }
  | { root: "ChargeParameterDiscoveryRes"; value: ChargeParameterDiscoveryRes }
  | { root: "ChargeService"; value: ServiceCharge }
  | { root: "ChargingComplete"; value: boolean }
  | { root: "{urn:din:70121:2012:MsgDataTypes}ChargingComplete"; value: boolean }
  | { root: "ChargingProfile"; value: ChargingProfile }
  | { root: "ChargingProfileEntryMaxPower"; value: number }
  | { root: "ChargingProfileEntryStart"; value: number }
  | { root: "ChargingStatusReq"; value: ChargingStatusReq }
  | { root: "ChargingStatusRes"; value: ChargingStatusRes }
  | { root: "ConsumptionCost"; value: ConsumptionCost }
  | { root: "ContractAuthenticationReq"; value: ContractAuthenticationReq }
  | { root: "ContractAuthenticationRes"; value: ContractAuthenticationRes }
  | { root: "ContractID"; value: Uint8Array }
  | { root: "ContractSignatureCertChain"; value: CertificateChain }
  | { root: "ContractSignatureEncryptedPrivateKey"; value: Uint8Array }
  | { root: "Cost"; value: Cost }
  | { root: "CurrentDemandReq"; value: CurrentDemandReq }
  | { root: "CurrentDemandRes"; value: CurrentDemandRes }
  | { root: "DC_EVChargeParameter"; value: DC_EVChargeParameter }
  | { root: "DC_EVPowerDeliveryParameter"; value: DC_EVPowerDeliveryParameter }
  | { root: "DC_EVSEChargeParameter"; value: DC_EVSEChargeParameter }
  | { root: "DC_EVSEStatus"; value: DC_EVSEStatus }
  | { root: "{urn:din:70121:2012:MsgDataTypes}DC_EVSEStatus"; value: DC_EVSEStatus }
  | { root: "DC_EVStatus"; value: DC_EVStatus }
  | { root: "{urn:din:70121:2012:MsgDataTypes}DC_EVStatus"; value: DC_EVStatus }
  | { root: "DHParams"; value: Uint8Array }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DateTimeNow"; value: number | bigint }
  | { root: "DepartureTime"; value: number }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "EAmount"; value: PhysicalValue }
  | { root: "EPriceLevel"; value: number }
  | { root: "EVCCID"; value: string }
  | { root: "EVCabinConditioning"; value: boolean }
  | { root: "EVChargeParameter"; value: EVChargeParameter }
  | { root: "EVEnergyCapacity"; value: PhysicalValue }
  | { root: "EVEnergyRequest"; value: PhysicalValue }
  | { root: "EVErrorCode"; value: DC_EVErrorCodeType }
  | { root: "EVMaxCurrent"; value: PhysicalValue }
  | { root: "EVMaxVoltage"; value: PhysicalValue }
  | { root: "EVMaximumCurrentLimit"; value: PhysicalValue }
  | { root: "{urn:din:70121:2012:MsgDataTypes}EVMaximumCurrentLimit"; value: PhysicalValue }
  | { root: "EVMaximumPowerLimit"; value: PhysicalValue }
  | { root: "{urn:din:70121:2012:MsgDataTypes}EVMaximumPowerLimit"; value: PhysicalValue }
  | { root: "EVMaximumVoltageLimit"; value: PhysicalValue }
  | { root: "{urn:din:70121:2012:MsgDataTypes}EVMaximumVoltageLimit"; value: PhysicalValue }
  | { root: "EVMinCurrent"; value: PhysicalValue }
  | { root: "EVPowerDeliveryParameter"; value: EVPowerDeliveryParameter }
  | { root: "EVRESSConditioning"; value: boolean }
  | { root: "EVRESSSOC"; value: number }
  | { root: "EVReady"; value: boolean }
  | { root: "EVRequestedEnergyTransferType"; value: EVRequestedEnergyTransferType }
  | { root: "EVSEChargeParameter"; value: EVSEChargeParameter }
  | { root: "EVSECurrentLimitAchieved"; value: boolean }
  | { root: "EVSECurrentRegulationTolerance"; value: PhysicalValue }
  | { root: "EVSEEnergyToBeDelivered"; value: PhysicalValue }
  | { root: "EVSEID"; value: Uint8Array }
  | { root: "EVSEIsolationStatus"; value: isolationLevelType }
  | { root: "EVSEMaxCurrent"; value: PhysicalValue }
  | { root: "{urn:din:70121:2012:MsgDataTypes}EVSEMaxCurrent"; value: PhysicalValue }
  | { root: "EVSEMaxVoltage"; value: PhysicalValue }
  | { root: "EVSEMaximumCurrentLimit"; value: PhysicalValue }
  | { root: "{urn:din:70121:2012:MsgDataTypes}EVSEMaximumCurrentLimit"; value: PhysicalValue }
  | { root: "EVSEMaximumPowerLimit"; value: PhysicalValue }
  | { root: "{urn:din:70121:2012:MsgDataTypes}EVSEMaximumPowerLimit"; value: PhysicalValue }
  | { root: "EVSEMaximumVoltageLimit"; value: PhysicalValue }
  | { root: "{urn:din:70121:2012:MsgDataTypes}EVSEMaximumVoltageLimit"; value: PhysicalValue }
  | { root: "EVSEMinCurrent"; value: PhysicalValue }
  | { root: "EVSEMinimumCurrentLimit"; value: PhysicalValue }
  | { root: "EVSEMinimumVoltageLimit"; value: PhysicalValue }
  | { root: "EVSENotification"; value: EVSENotificationType }
  | { root: "EVSEPeakCurrentRipple"; value: PhysicalValue }
  | { root: "EVSEPowerLimitAchieved"; value: boolean }
  | { root: "EVSEPresentCurrent"; value: PhysicalValue }
  | { root: "EVSEPresentVoltage"; value: PhysicalValue }
  | { root: "EVSEProcessing"; value: EVSEProcessingType }
  | { root: "EVSEStatus"; value: EVSEStatus }
  | { root: "EVSEStatusCode"; value: DC_EVSEStatusCodeType }
  | { root: "EVSEVoltageLimitAchieved"; value: boolean }
  | { root: "EVStatus"; value: EVStatus }
  | { root: "EVTargetCurrent"; value: PhysicalValue }
  | { root: "EVTargetVoltage"; value: PhysicalValue }
  | { root: "EnergyTransferType"; value: EVSESupportedEnergyTransferType }
  | { root: "Entry"; value: Entry }
  | { root: "Exponent"; value: Uint8Array }
  | { root: "FaultCode"; value: faultCodeType }
  | { root: "FaultMsg"; value: string }
  | { root: "FreeService"; value: boolean }
  | { root: "FullSOC"; value: number }
  | { root: "G"; value: Uint8Array }
  | { root: "GenChallenge"; value: string }
  | { root: "HMACOutputLength"; value: number | bigint }
  | { root: "Header"; value: MessageHeader }
  | { root: "J"; value: Uint8Array }
  | { root: "KeyInfo"; value: KeyInfo }
  | { root: "KeyName"; value: string }
  | { root: "KeyValue"; value: KeyValue }
  | { root: "ListOfRootCertificateIDs"; value: ListOfRootCertificateIDs }
  | { root: "Manifest"; value: Manifest }
  | { root: "MeterID"; value: string }
  | { root: "MeterInfo"; value: MeterInfo }
  | { root: "MeterReading"; value: PhysicalValue }
  | { root: "MeterStatus"; value: number }
  | { root: "MeteringReceiptReq"; value: MeteringReceiptReq }
  | { root: "MeteringReceiptRes"; value: MeteringReceiptRes }
  | { root: "MgmtData"; value: string }
  | { root: "Modulus"; value: Uint8Array }
  | { root: "Multiplier"; value: number }
  | { root: "Notification"; value: Notification }
  | { root: "NotificationMaxDelay"; value: number }
  | { root: "NumEPriceLevels"; value: number }
  | { root: "OEMProvisioningCert"; value: Uint8Array }
  | { root: "Object"; value: Object }
  | { root: "P"; value: Uint8Array }
  | { root: "PGPData"; value: PGPData }
  | { root: "PGPKeyID"; value: Uint8Array }
  | { root: "PGPKeyPacket"; value: Uint8Array }
  | { root: "PMax"; value: number }
  | { root: "PMaxSchedule"; value: PMaxSchedule }
  | { root: "PMaxScheduleEntry"; value: PMaxScheduleEntry }
  | { root: "PMaxScheduleID"; value: number }
  | { root: "Parameter"; value: Parameter }
  | { root: "ParameterSet"; value: ParameterSet }
  | { root: "ParameterSetID"; value: number }
  | { root: "PaymentDetailsReq"; value: PaymentDetailsReq }
  | { root: "PaymentDetailsRes"; value: PaymentDetailsRes }
  | { root: "PaymentOption"; value: paymentOptionType }
  | { root: "PaymentOptions"; value: PaymentOptions }
  | { root: "PgenCounter"; value: Uint8Array }
  | { root: "PowerDeliveryReq"; value: PowerDeliveryReq }
  | { root: "PowerDeliveryRes"; value: PowerDeliveryRes }
  | { root: "PowerSwitchClosed"; value: boolean }
  | { root: "PreChargeReq"; value: PreChargeReq }
  | { root: "PreChargeRes"; value: PreChargeRes }
  | { root: "ProfileEntry"; value: ProfileEntry }
  | { root: "Q"; value: Uint8Array }
  | { root: "RCD"; value: boolean }
  | { root: "RSAKeyValue"; value: RSAKeyValue }
  | { root: "ReadyToChargeState"; value: boolean }
  | { root: "ReceiptRequired"; value: boolean }
  | { root: "Reference"; value: Reference }
  | { root: "RelativeTimeInterval"; value: RelativeTimeInterval }
  | { root: "RemainingTimeToBulkSoC"; value: PhysicalValue }
  | { root: "RemainingTimeToFullSoC"; value: PhysicalValue }
  | { root: "ResponseCode"; value: responseCodeType }
  | { root: "RetrievalMethod"; value: RetrievalMethod }
  | { root: "RetryCounter"; value: number }
  | { root: "RootCertificateID"; value: string }
  | { root: "SAScheduleList"; value: SAScheduleList }
  | { root: "SAScheduleTuple"; value: SAScheduleTuple }
  | { root: "SAScheduleTupleID"; value: number }
  | { root: "{urn:din:70121:2012:MsgDataTypes}SAScheduleTupleID"; value: number }
  | { root: "SASchedules"; value: SASchedules }
  | { root: "SPKIData"; value: SPKIData }
  | { root: "SPKISexp"; value: Uint8Array }
  | { root: "SalesTariff"; value: SalesTariff }
  | { root: "SalesTariffDescription"; value: string }
  | { root: "SalesTariffEntry"; value: SalesTariffEntry }
  | { root: "SalesTariffID"; value: number }
  | { root: "Seed"; value: Uint8Array }
  | { root: "SelectedPaymentOption"; value: paymentOptionType }
  | { root: "SelectedService"; value: SelectedService }
  | { root: "SelectedServiceList"; value: SelectedServiceList }
  | { root: "Service"; value: Service }
  | { root: "ServiceCategory"; value: serviceCategoryType }
  | { root: "{urn:din:70121:2012:MsgDataTypes}ServiceCategory"; value: serviceCategoryType }
  | { root: "ServiceCharge"; value: ServiceCharge }
  | { root: "ServiceDetailReq"; value: ServiceDetailReq }
  | { root: "ServiceDetailRes"; value: ServiceDetailRes }
  | { root: "ServiceDiscoveryReq"; value: ServiceDiscoveryReq }
  | { root: "ServiceDiscoveryRes"; value: ServiceDiscoveryRes }
  | { root: "ServiceID"; value: number }
  | { root: "{urn:din:70121:2012:MsgDataTypes}ServiceID"; value: number }
  | { root: "ServiceList"; value: ServiceTagList }
  | { root: "ServiceName"; value: string }
  | { root: "ServiceParameterList"; value: ServiceParameterList }
  | { root: "ServicePaymentSelectionReq"; value: ServicePaymentSelectionReq }
  | { root: "ServicePaymentSelectionRes"; value: ServicePaymentSelectionRes }
  | { root: "ServiceScope"; value: string }
  | { root: "{urn:din:70121:2012:MsgDataTypes}ServiceScope"; value: string }
  | { root: "ServiceTag"; value: ServiceTag }
  | { root: "SessionID"; value: string }
  | { root: "{urn:din:70121:2012:MsgHeader}SessionID"; value: string }
  | { root: "SessionSetupReq"; value: SessionSetupReq }
  | { root: "SessionSetupRes"; value: SessionSetupRes }
  | { root: "SessionStopReq"; value: SessionStop }
  | { root: "SessionStopRes"; value: SessionStopRes }
  | { root: "SigMeterReading"; value: Uint8Array }
  | { root: "Signature"; value: Signature }
  | { root: "SignatureMethod"; value: SignatureMethod }
  | { root: "SignatureProperties"; value: SignatureProperties }
  | { root: "SignatureProperty"; value: SignatureProperty }
  | { root: "SignatureValue"; value: SignatureValue }
  | { root: "SignedInfo"; value: SignedInfo }
  | { root: "SubCertificates"; value: SubCertificates }
  | { root: "TMeter"; value: number | bigint }
  | { root: "TimeInterval"; value: Interval }
  | { root: "Transform"; value: Transform }
  | { root: "Transforms"; value: Transforms }
  | { root: "Unit"; value: unitSymbolType }
  | { root: "V2G_Message"; value: V2G_Message }
  | { root: "Value"; value: number }
  | { root: "WeldingDetectionReq"; value: WeldingDetectionReq }
  | { root: "WeldingDetectionRes"; value: WeldingDetectionRes }
  | { root: "X509CRL"; value: Uint8Array }
  | { root: "X509Certificate"; value: Uint8Array }
  | { root: "X509Data"; value: X509Data }
  | { root: "X509IssuerName"; value: string }
  | { root: "X509IssuerSerial"; value: X509IssuerSerial }
  | { root: "X509SKI"; value: Uint8Array }
  | { root: "X509SerialNumber"; value: number | bigint }
  | { root: "X509SubjectName"; value: string }
  | { root: "XPath"; value: string }
  | { root: "Y"; value: Uint8Array }
  | { root: "amount"; value: number }
  | { root: "amountMultiplier"; value: number }
  | { root: "boolValue"; value: boolean }
  | { root: "byteValue"; value: number }
  | { root: "costKind"; value: costKindType }
  | { root: "duration"; value: number }
  | { root: "intValue"; value: number }
  | { root: "physicalValue"; value: PhysicalValue }
  | { root: "shortValue"; value: number }
  | { root: "start"; value: number }
  | { root: "startValue"; value: number }
  | { root: "stringValue"; value: string };
export type faultCodeType = "ParsingError" | "NoTLSRootCertificatAvailable" | "UnknownError";
const n_faultCodeType: readonly faultCodeType[] = ["ParsingError","NoTLSRootCertificatAvailable","UnknownError"];
const m_faultCodeType = codesOf(n_faultCodeType);
export type responseCodeType = "OK" | "OK_NewSessionEstablished" | "OK_OldSessionJoined" | "OK_CertificateExpiresSoon" | "FAILED" | "FAILED_SequenceError" | "FAILED_ServiceIDInvalid" | "FAILED_UnknownSession" | "FAILED_ServiceSelectionInvalid" | "FAILED_PaymentSelectionInvalid" | "FAILED_CertificateExpired" | "FAILED_SignatureError" | "FAILED_NoCertificateAvailable" | "FAILED_CertChainError" | "FAILED_ChallengeInvalid" | "FAILED_ContractCanceled" | "FAILED_WrongChargeParameter" | "FAILED_PowerDeliveryNotApplied" | "FAILED_TariffSelectionInvalid" | "FAILED_ChargingProfileInvalid" | "FAILED_EVSEPresentVoltageToLow" | "FAILED_MeteringSignatureNotValid" | "FAILED_WrongEnergyTransferType";
const n_responseCodeType: readonly responseCodeType[] = ["OK","OK_NewSessionEstablished","OK_OldSessionJoined","OK_CertificateExpiresSoon","FAILED","FAILED_SequenceError","FAILED_ServiceIDInvalid","FAILED_UnknownSession","FAILED_ServiceSelectionInvalid","FAILED_PaymentSelectionInvalid","FAILED_CertificateExpired","FAILED_SignatureError","FAILED_NoCertificateAvailable","FAILED_CertChainError","FAILED_ChallengeInvalid","FAILED_ContractCanceled","FAILED_WrongChargeParameter","FAILED_PowerDeliveryNotApplied","FAILED_TariffSelectionInvalid","FAILED_ChargingProfileInvalid","FAILED_EVSEPresentVoltageToLow","FAILED_MeteringSignatureNotValid","FAILED_WrongEnergyTransferType"];
const m_responseCodeType = codesOf(n_responseCodeType);
export type serviceCategoryType = "EVCharging" | "Internet" | "ContractCertificate" | "OtherCustom";
const n_serviceCategoryType: readonly serviceCategoryType[] = ["EVCharging","Internet","ContractCertificate","OtherCustom"];
const m_serviceCategoryType = codesOf(n_serviceCategoryType);
export type paymentOptionType = "Contract" | "ExternalPayment";
const n_paymentOptionType: readonly paymentOptionType[] = ["Contract","ExternalPayment"];
const m_paymentOptionType = codesOf(n_paymentOptionType);
export type EVSESupportedEnergyTransferType = "AC_single_phase_core" | "AC_three_phase_core" | "DC_core" | "DC_extended" | "DC_combo_core" | "DC_dual" | "AC_core1p_DC_extended" | "AC_single_DC_core" | "AC_single_phase_three_phase_core_DC_extended" | "AC_core3p_DC_extended";
const n_EVSESupportedEnergyTransferType: readonly EVSESupportedEnergyTransferType[] = ["AC_single_phase_core","AC_three_phase_core","DC_core","DC_extended","DC_combo_core","DC_dual","AC_core1p_DC_extended","AC_single_DC_core","AC_single_phase_three_phase_core_DC_extended","AC_core3p_DC_extended"];
const m_EVSESupportedEnergyTransferType = codesOf(n_EVSESupportedEnergyTransferType);
export type valueType = "bool" | "byte" | "short" | "int" | "physicalValue" | "string";
const n_valueType: readonly valueType[] = ["bool","byte","short","int","physicalValue","string"];
const m_valueType = codesOf(n_valueType);
export type unitSymbolType = "h" | "m" | "s" | "A" | "Ah" | "V" | "VA" | "W" | "W/s" | "Wh";
const n_unitSymbolType: readonly unitSymbolType[] = ["h","m","s","A","Ah","V","VA","W","W/s","Wh"];
const m_unitSymbolType = codesOf(n_unitSymbolType);
export type EVSEProcessingType = "Finished" | "Ongoing";
const n_EVSEProcessingType: readonly EVSEProcessingType[] = ["Finished","Ongoing"];
const m_EVSEProcessingType = codesOf(n_EVSEProcessingType);
export type EVRequestedEnergyTransferType = "AC_single_phase_core" | "AC_three_phase_core" | "DC_core" | "DC_extended" | "DC_combo_core" | "DC_unique";
const n_EVRequestedEnergyTransferType: readonly EVRequestedEnergyTransferType[] = ["AC_single_phase_core","AC_three_phase_core","DC_core","DC_extended","DC_combo_core","DC_unique"];
const m_EVRequestedEnergyTransferType = codesOf(n_EVRequestedEnergyTransferType);
export type DC_EVErrorCodeType = "NO_ERROR" | "FAILED_RESSTemperatureInhibit" | "FAILED_EVShiftPosition" | "FAILED_ChargerConnectorLockFault" | "FAILED_EVRESSMalfunction" | "FAILED_ChargingCurrentdifferential" | "FAILED_ChargingVoltageOutOfRange" | "Reserved_A" | "Reserved_B" | "Reserved_C" | "FAILED_ChargingSystemIncompatibility" | "NoData";
const n_DC_EVErrorCodeType: readonly DC_EVErrorCodeType[] = ["NO_ERROR","FAILED_RESSTemperatureInhibit","FAILED_EVShiftPosition","FAILED_ChargerConnectorLockFault","FAILED_EVRESSMalfunction","FAILED_ChargingCurrentdifferential","FAILED_ChargingVoltageOutOfRange","Reserved_A","Reserved_B","Reserved_C","FAILED_ChargingSystemIncompatibility","NoData"];
const m_DC_EVErrorCodeType = codesOf(n_DC_EVErrorCodeType);
export type costKindType = "relativePricePercentage" | "RenewableGenerationPercentage" | "CarbonDioxideEmission";
const n_costKindType: readonly costKindType[] = ["relativePricePercentage","RenewableGenerationPercentage","CarbonDioxideEmission"];
const m_costKindType = codesOf(n_costKindType);
export type EVSENotificationType = "None" | "StopCharging" | "ReNegotiation";
const n_EVSENotificationType: readonly EVSENotificationType[] = ["None","StopCharging","ReNegotiation"];
const m_EVSENotificationType = codesOf(n_EVSENotificationType);
export type isolationLevelType = "Invalid" | "Valid" | "Warning" | "Fault";
const n_isolationLevelType: readonly isolationLevelType[] = ["Invalid","Valid","Warning","Fault"];
const m_isolationLevelType = codesOf(n_isolationLevelType);
export type DC_EVSEStatusCodeType = "EVSE_NotReady" | "EVSE_Ready" | "EVSE_Shutdown" | "EVSE_UtilityInterruptEvent" | "EVSE_IsolationMonitoringActive" | "EVSE_EmergencyShutdown" | "EVSE_Malfunction" | "Reserved_8" | "Reserved_9" | "Reserved_A" | "Reserved_B" | "Reserved_C";
const n_DC_EVSEStatusCodeType: readonly DC_EVSEStatusCodeType[] = ["EVSE_NotReady","EVSE_Ready","EVSE_Shutdown","EVSE_UtilityInterruptEvent","EVSE_IsolationMonitoringActive","EVSE_EmergencyShutdown","EVSE_Malfunction","Reserved_8","Reserved_9","Reserved_A","Reserved_B","Reserved_C"];
const m_DC_EVSEStatusCodeType = codesOf(n_DC_EVSEStatusCodeType);
function e_V2G_Message(w: Writer, v: V2G_Message, x: number, n: number): void {
  w.only(v, 0);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  e_Body(w, v.Body, 0, 1);
  w.put(1, 0);
}
function e_MessageHeader(w: Writer, v: MessageHeader, x: number, n: number): void {
  w.only(v, 1);
  w.put(n + 2, (x) << 2);
  w.hex8(v.SessionID);
  let k = -1;
  n = 1 + 2;
  if (v.Notification !== undefined) {
    e_Notification(w, v.Notification, k + 1, n);
    k = -2;
    n = 2;
  }
  if (v.Signature !== undefined) {
    e_Signature(w, v.Signature, k + 2, n);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_Notification(w: Writer, v: Notification, x: number, n: number): void {
  w.only(v, 2);
  w.put(n + 5, (((x) << 2) << 2 | codeOf(m_faultCodeType, v.FaultCode)) << 1);
  let k = -1;
  n = 2;
  if (v.FaultMsg !== undefined) {
    w.put(n + 1, (k + 1) << 1);
    w.string(v.FaultMsg, 0, 64);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_Signature(w: Writer, v: Signature, x: number, n: number): void {
  w.only(v, 3);
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
  w.only(v, 5);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  w.put(2, 1);
}
function e_SignatureMethod(w: Writer, v: SignatureMethod, x: number, n: number): void {
  w.only(v, 6);
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
  w.only(v, 7);
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
  w.only(v, 8);
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
  w.only(v, 9);
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
  w.only(v, 10);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  w.put(2, 1);
}
function e_SignatureValue(w: Writer, v: SignatureValue, x: number, n: number): void {
  w.only(v, 11);
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
  w.only(v, 12);
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
  w.only(v, 13);
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
  w.only(v, 15);
  w.put(n + 2, (x) << 2);
  w.bytes(v.Modulus, 0, Infinity);
  w.put(3, 0);
  w.bytes(v.Exponent, 0, Infinity);
  w.put(2, 0);
}
function e_RetrievalMethod(w: Writer, v: RetrievalMethod, x: number, n: number): void {
  w.only(v, 16);
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
  w.only(v, 17);
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
  w.only(v, 18);
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
  w.only(v, 21);
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
function e_Body(w: Writer, v: Body, x: number, n: number): void {
  w.only(v, 22);
  let k = ((x) << 6);
  n = n + 6;
  if (v.BodyElement !== undefined) {
    if (v.CableCheckReq !== undefined || v.CableCheckRes !== undefined || v.CertificateInstallationReq !== undefined || v.CertificateInstallationRes !== undefined || v.CertificateUpdateReq !== undefined || v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.ContractAuthenticationReq !== undefined || v.ContractAuthenticationRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k);
    e_BodyBase(w, v.BodyElement, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CableCheckReq !== undefined) {
    if (v.CableCheckRes !== undefined || v.CertificateInstallationReq !== undefined || v.CertificateInstallationRes !== undefined || v.CertificateUpdateReq !== undefined || v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.ContractAuthenticationReq !== undefined || v.ContractAuthenticationRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 1);
    e_CableCheckReq(w, v.CableCheckReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CableCheckRes !== undefined) {
    if (v.CertificateInstallationReq !== undefined || v.CertificateInstallationRes !== undefined || v.CertificateUpdateReq !== undefined || v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.ContractAuthenticationReq !== undefined || v.ContractAuthenticationRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 2);
    e_CableCheckRes(w, v.CableCheckRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CertificateInstallationReq !== undefined) {
    if (v.CertificateInstallationRes !== undefined || v.CertificateUpdateReq !== undefined || v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.ContractAuthenticationReq !== undefined || v.ContractAuthenticationRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 3);
    e_CertificateInstallationReq(w, v.CertificateInstallationReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CertificateInstallationRes !== undefined) {
    if (v.CertificateUpdateReq !== undefined || v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.ContractAuthenticationReq !== undefined || v.ContractAuthenticationRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 4);
    e_CertificateInstallationRes(w, v.CertificateInstallationRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CertificateUpdateReq !== undefined) {
    if (v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.ContractAuthenticationReq !== undefined || v.ContractAuthenticationRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 5);
    e_CertificateUpdateReq(w, v.CertificateUpdateReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CertificateUpdateRes !== undefined) {
    if (v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.ContractAuthenticationReq !== undefined || v.ContractAuthenticationRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 6);
    e_CertificateUpdateRes(w, v.CertificateUpdateRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ChargeParameterDiscoveryReq !== undefined) {
    if (v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.ContractAuthenticationReq !== undefined || v.ContractAuthenticationRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 7);
    e_ChargeParameterDiscoveryReq(w, v.ChargeParameterDiscoveryReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ChargeParameterDiscoveryRes !== undefined) {
    if (v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.ContractAuthenticationReq !== undefined || v.ContractAuthenticationRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 8);
    e_ChargeParameterDiscoveryRes(w, v.ChargeParameterDiscoveryRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ChargingStatusReq !== undefined) {
    if (v.ChargingStatusRes !== undefined || v.ContractAuthenticationReq !== undefined || v.ContractAuthenticationRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 9);
    e_ChargingStatusReq(w, v.ChargingStatusReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ChargingStatusRes !== undefined) {
    if (v.ContractAuthenticationReq !== undefined || v.ContractAuthenticationRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 10);
    e_ChargingStatusRes(w, v.ChargingStatusRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ContractAuthenticationReq !== undefined) {
    if (v.ContractAuthenticationRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 11);
    e_ContractAuthenticationReq(w, v.ContractAuthenticationReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ContractAuthenticationRes !== undefined) {
    if (v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 12);
    e_ContractAuthenticationRes(w, v.ContractAuthenticationRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CurrentDemandReq !== undefined) {
    if (v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 13);
    e_CurrentDemandReq(w, v.CurrentDemandReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CurrentDemandRes !== undefined) {
    if (v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 14);
    e_CurrentDemandRes(w, v.CurrentDemandRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.MeteringReceiptReq !== undefined) {
    if (v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 15);
    e_MeteringReceiptReq(w, v.MeteringReceiptReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.MeteringReceiptRes !== undefined) {
    if (v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 16);
    e_MeteringReceiptRes(w, v.MeteringReceiptRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PaymentDetailsReq !== undefined) {
    if (v.PaymentDetailsRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 17);
    e_PaymentDetailsReq(w, v.PaymentDetailsReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PaymentDetailsRes !== undefined) {
    if (v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 18);
    e_PaymentDetailsRes(w, v.PaymentDetailsRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PowerDeliveryReq !== undefined) {
    if (v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 19);
    e_PowerDeliveryReq(w, v.PowerDeliveryReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PowerDeliveryRes !== undefined) {
    if (v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 20);
    e_PowerDeliveryRes(w, v.PowerDeliveryRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PreChargeReq !== undefined) {
    if (v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 21);
    e_PreChargeReq(w, v.PreChargeReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PreChargeRes !== undefined) {
    if (v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 22);
    e_PreChargeRes(w, v.PreChargeRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ServiceDetailReq !== undefined) {
    if (v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 23);
    e_ServiceDetailReq(w, v.ServiceDetailReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ServiceDetailRes !== undefined) {
    if (v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 24);
    e_ServiceDetailRes(w, v.ServiceDetailRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ServiceDiscoveryReq !== undefined) {
    if (v.ServiceDiscoveryRes !== undefined || v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 25);
    e_ServiceDiscoveryReq(w, v.ServiceDiscoveryReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ServiceDiscoveryRes !== undefined) {
    if (v.ServicePaymentSelectionReq !== undefined || v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 26);
    e_ServiceDiscoveryRes(w, v.ServiceDiscoveryRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ServicePaymentSelectionReq !== undefined) {
    if (v.ServicePaymentSelectionRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 27);
    e_ServicePaymentSelectionReq(w, v.ServicePaymentSelectionReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ServicePaymentSelectionRes !== undefined) {
    if (v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 28);
    e_ServicePaymentSelectionRes(w, v.ServicePaymentSelectionRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.SessionSetupReq !== undefined) {
    if (v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 29);
    e_SessionSetupReq(w, v.SessionSetupReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.SessionSetupRes !== undefined) {
    if (v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 30);
    e_SessionSetupRes(w, v.SessionSetupRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.SessionStopReq !== undefined) {
    if (v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 31);
    e_SessionStop(w, v.SessionStopReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.SessionStopRes !== undefined) {
    if (v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 32);
    e_SessionStopRes(w, v.SessionStopRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.WeldingDetectionReq !== undefined) {
    if (v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 33);
    e_WeldingDetectionReq(w, v.WeldingDetectionReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.WeldingDetectionRes !== undefined) {
    w.put(n, k + 34);
    e_WeldingDetectionRes(w, v.WeldingDetectionRes, 0, 0);
    k = -35;
    n = 1;
  }
  w.put(n, k + 35);
}
function e_BodyBase(w: Writer, v: BodyBase, x: number, n: number): void {
  w.only(v, 23);
  w.put(n + 1, (x) << 1);
}
function e_SessionSetupReq(w: Writer, v: SessionSetupReq, x: number, n: number): void {
  w.only(v, 24);
  w.put(n + 2, (x) << 2);
  w.hex8(v.EVCCID);
  w.put(2, 0);
}
function e_SessionSetupRes(w: Writer, v: SessionSetupRes, x: number, n: number): void {
  w.only(v, 25);
  w.put(n + 10, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 3);
  w.bytes(v.EVSEID, 0, 32);
  let k = -2;
  n = 1 + 2;
  if (v.DateTimeNow !== undefined) {
    w.put(n + 1, (k + 2) << 1);
    w.integer(v.DateTimeNow, 0x7fffffffffffffffn);
    w.put(1, 0);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_ServiceDiscoveryReq(w: Writer, v: ServiceDiscoveryReq, x: number, n: number): void {
  w.only(v, 26);
  let k = ((x) << 2);
  n = n + 2;
  if (v.ServiceScope !== undefined) {
    w.put(n + 1, (k) << 1);
    w.string(v.ServiceScope, 0, 32);
    w.put(1, 0);
    k = -1;
    n = 2;
  }
  if (v.ServiceCategory !== undefined) {
    w.put(n + 4, (((k + 1) << 1) << 2 | codeOf(m_serviceCategoryType, v.ServiceCategory)) << 1);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_ServiceDiscoveryRes(w: Writer, v: ServiceDiscoveryRes, x: number, n: number): void {
  w.only(v, 27);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_PaymentOptions(w, v.PaymentOptions, 0, 0);
  e_ServiceCharge(w, v.ChargeService, 0, 1);
  let k = -3;
  n = 2;
  if (v.ServiceList !== undefined) {
    e_ServiceTagList(w, v.ServiceList, k + 3, n);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_PaymentOptions(w: Writer, v: PaymentOptions, x: number, n: number): void {
  w.only(v, 28);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.PaymentOption, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n + 3, (((k) << 1) << 1 | codeOf(m_paymentOptionType, a0[i]!)) << 1);
    k = 0;
    n = 2;
  }
  w.put(n, k + 1);
}
function e_ServiceCharge(w: Writer, v: ServiceCharge, x: number, n: number): void {
  w.only(v, 29);
  w.put(n + 1, (x) << 1);
  e_ServiceTag(w, v.ServiceTag, 0, 0);
  w.put(12, (((bit(v.FreeService)) << 3) << 4 | codeOf(m_EVSESupportedEnergyTransferType, v.EnergyTransferType)) << 2);
}
function e_Service(w: Writer, v: Service, x: number, n: number): void {
  w.only(v, 30);
  w.put(n + 1, (x) << 1);
  e_ServiceTag(w, v.ServiceTag, 0, 0);
  w.put(5, (bit(v.FreeService)) << 2);
}
function e_ServiceTag(w: Writer, v: ServiceTag, x: number, n: number): void {
  w.only(v, 31);
  const t0 = v.ServiceID;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  let k = -1;
  n = 1 + 2;
  if (v.ServiceName !== undefined) {
    w.put(n + 1, (k + 1) << 1);
    w.string(v.ServiceName, 0, 32);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  k = (((((k + 2) << 1) << 2 | codeOf(m_serviceCategoryType, v.ServiceCategory)) << 1) << 2) - 3;
  n = n + 4 + 2;
  if (v.ServiceScope !== undefined) {
    w.put(n + 1, (k + 3) << 1);
    w.string(v.ServiceScope, 0, 32);
    w.put(1, 0);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_ServiceTagList(w: Writer, v: ServiceTagList, x: number, n: number): void {
  w.only(v, 32);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.Service, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_Service(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  w.put(n, k + 1);
}
function e_ServiceDetailReq(w: Writer, v: ServiceDetailReq, x: number, n: number): void {
  w.only(v, 33);
  const t0 = v.ServiceID;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  w.put(2, 0);
}
function e_ServiceDetailRes(w: Writer, v: ServiceDetailRes, x: number, n: number): void {
  w.only(v, 34);
  const t1 = v.ServiceID;
  if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
  w.put(n + 10, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 3);
  w.uint(0, 0, t1);
  let k = -2;
  n = 1 + 2;
  if (v.ServiceParameterList !== undefined) {
    e_ServiceParameterList(w, v.ServiceParameterList, k + 2, n);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_ServiceParameterList(w: Writer, v: ServiceParameterList, x: number, n: number): void {
  w.only(v, 35);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.ParameterSet, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_ParameterSet(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  w.put(n, k + 1);
}
function e_ParameterSet(w: Writer, v: ParameterSet, x: number, n: number): void {
  w.only(v, 36);
  const t0 = v.ParameterSetID;
  if ((t0 | 0) !== t0 || t0 < -32768 || t0 > 32767) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(t0 >>> 31, 1, t0 ^ t0 >> 31);
  let k = -1;
  n = 1 + 1;
  const a1 = v.Parameter, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1) throw BAIL;
  for (let i = 0; i < c1; i++) {
    e_Parameter(w, a1[i]!, k + 1, n);
    k = -1;
    n = 2;
  }
  w.put(n, k + 2);
}
function e_Parameter(w: Writer, v: Parameter, x: number, n: number): void {
  w.only(v, 37);
  w.put(n + 1, (x) << 1);
  w.string(v.Name, 0, Infinity);
  let k = ((codeOf(m_valueType, v.ValueType)) << 3) - 2;
  n = 4 + 3;
  if (v.boolValue !== undefined) {
    if (v.byteValue !== undefined || v.shortValue !== undefined || v.intValue !== undefined || v.physicalValue !== undefined || v.stringValue !== undefined) throw BAIL;
    w.put(n + 3, (((k + 2) << 1) << 1 | bit(v.boolValue)) << 1);
  } else if (v.byteValue !== undefined) {
    if (v.shortValue !== undefined || v.intValue !== undefined || v.physicalValue !== undefined || v.stringValue !== undefined) throw BAIL;
    const t3 = v.byteValue;
    if ((t3 | 0) !== t3 || t3 < -128 || t3 > 127) throw BAIL;
    w.put(n + 10, (((k + 3) << 1) << 8 | t3 + 128) << 1);
  } else if (v.shortValue !== undefined) {
    if (v.intValue !== undefined || v.physicalValue !== undefined || v.stringValue !== undefined) throw BAIL;
    const t4 = v.shortValue;
    if ((t4 | 0) !== t4 || t4 < -32768 || t4 > 32767) throw BAIL;
    w.put(n + 1, (k + 4) << 1);
    w.uint(t4 >>> 31, 1, t4 ^ t4 >> 31);
    w.put(1, 0);
  } else if (v.intValue !== undefined) {
    if (v.physicalValue !== undefined || v.stringValue !== undefined) throw BAIL;
    const t5 = v.intValue;
    if ((t5 | 0) !== t5) throw BAIL;
    w.put(n + 1, (k + 5) << 1);
    w.uint(t5 >>> 31, 1, t5 ^ t5 >> 31);
    w.put(1, 0);
  } else if (v.physicalValue !== undefined) {
    if (v.stringValue !== undefined) throw BAIL;
    e_PhysicalValue(w, v.physicalValue, k + 6, n);
  } else if (v.stringValue !== undefined) {
    w.put(n + 1, (k + 7) << 1);
    w.string(v.stringValue, 0, Infinity);
    w.put(1, 0);
  } else throw BAIL;
  w.put(1, 0);
}
function e_PhysicalValue(w: Writer, v: PhysicalValue, x: number, n: number): void {
  w.only(v, 38);
  const t0 = v.Multiplier;
  if ((t0 | 0) !== t0 || t0 < -3 || t0 > 3) throw BAIL;
  w.put(n + 6, (((x) << 2) << 3 | t0 + 3) << 1);
  let k = -1;
  n = 2;
  if (v.Unit !== undefined) {
    w.put(n + 6, (((k + 1) << 1) << 4 | codeOf(m_unitSymbolType, v.Unit)) << 1);
    k = -2;
    n = 1;
  }
  const t2 = v.Value;
  if ((t2 | 0) !== t2 || t2 < -32768 || t2 > 32767) throw BAIL;
  w.uint(((k + 2) << 1) << 1 | t2 >>> 31, n + 2, t2 ^ t2 >> 31);
  w.put(2, 0);
}
function e_ServicePaymentSelectionReq(w: Writer, v: ServicePaymentSelectionReq, x: number, n: number): void {
  w.only(v, 39);
  w.put(n + 5, (((x) << 2) << 1 | codeOf(m_paymentOptionType, v.SelectedPaymentOption)) << 2);
  e_SelectedServiceList(w, v.SelectedServiceList, 0, 0);
  w.put(1, 0);
}
function e_SelectedServiceList(w: Writer, v: SelectedServiceList, x: number, n: number): void {
  w.only(v, 40);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.SelectedService, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_SelectedService(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  w.put(n, k + 1);
}
function e_SelectedService(w: Writer, v: SelectedService, x: number, n: number): void {
  w.only(v, 41);
  const t0 = v.ServiceID;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  let k = -1;
  n = 1 + 2;
  if (v.ParameterSetID !== undefined) {
    const t1 = v.ParameterSetID;
    if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
    w.uint(((k + 1) << 1) << 1 | t1 >>> 31, n + 2, t1 ^ t1 >> 31);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_ServicePaymentSelectionRes(w: Writer, v: ServicePaymentSelectionRes, x: number, n: number): void {
  w.only(v, 42);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_PaymentDetailsReq(w: Writer, v: PaymentDetailsReq, x: number, n: number): void {
  w.only(v, 43);
  w.put(n + 2, (x) << 2);
  w.octets(v.ContractID, 0, 24);
  e_CertificateChain(w, v.ContractSignatureCertChain, 0, 2);
  w.put(1, 0);
}
function e_CertificateChain(w: Writer, v: CertificateChain, x: number, n: number): void {
  w.only(v, 44);
  w.put(n + 2, (x) << 2);
  w.bytes(v.Certificate, 0, 1200);
  let k = -1;
  n = 1 + 2;
  if (v.SubCertificates !== undefined) {
    e_SubCertificates(w, v.SubCertificates, k + 1, n);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_SubCertificates(w: Writer, v: SubCertificates, x: number, n: number): void {
  w.only(v, 45);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.Certificate, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n + 1, (k) << 1);
    w.bytes(a0[i]!, 0, 1200);
    w.put(1, 0);
    k = 0;
    n = 2;
  }
  w.put(n, k + 1);
}
function e_PaymentDetailsRes(w: Writer, v: PaymentDetailsRes, x: number, n: number): void {
  w.only(v, 46);
  w.put(n + 10, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 3);
  w.string(v.GenChallenge, 0, Infinity);
  w.put(3, 0);
  w.integer(v.DateTimeNow, 0x7fffffffffffffffn);
  w.put(2, 0);
}
function e_ContractAuthenticationReq(w: Writer, v: ContractAuthenticationReq, x: number, n: number): void {
  w.only(v, 47);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 2;
  }
  if (v.GenChallenge !== undefined) {
    w.put(n + 1, (k + 1) << 1);
    w.string(v.GenChallenge, 0, Infinity);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_ContractAuthenticationRes(w: Writer, v: ContractAuthenticationRes, x: number, n: number): void {
  w.only(v, 48);
  w.put(n + 13, (((((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 1 | codeOf(m_EVSEProcessingType, v.EVSEProcessing)) << 2);
}
function e_ChargeParameterDiscoveryReq(w: Writer, v: ChargeParameterDiscoveryReq, x: number, n: number): void {
  w.only(v, 49);
  w.put(n + 6, (((x) << 2) << 3 | codeOf(m_EVRequestedEnergyTransferType, v.EVRequestedEnergyTransferType)) << 1);
  let k = -1;
  n = 2;
  if (v.AC_EVChargeParameter !== undefined) {
    if (v.DC_EVChargeParameter !== undefined || v.EVChargeParameter !== undefined) throw BAIL;
    e_AC_EVChargeParameter(w, v.AC_EVChargeParameter, k + 1, n);
  } else if (v.DC_EVChargeParameter !== undefined) {
    if (v.EVChargeParameter !== undefined) throw BAIL;
    e_DC_EVChargeParameter(w, v.DC_EVChargeParameter, k + 2, n);
  } else if (v.EVChargeParameter !== undefined) {
    e_EVChargeParameter(w, v.EVChargeParameter, k + 3, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_EVChargeParameter(w: Writer, v: EVChargeParameter, x: number, n: number): void {
  w.only(v, 50);
  w.put(n + 1, (x) << 1);
}
function e_AC_EVChargeParameter(w: Writer, v: AC_EVChargeParameter, x: number, n: number): void {
  w.only(v, 51);
  const t0 = v.DepartureTime;
  if (t0 >>> 0 !== t0) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_PhysicalValue(w, v.EAmount, 0, 2);
  e_PhysicalValue(w, v.EVMaxVoltage, 0, 1);
  e_PhysicalValue(w, v.EVMaxCurrent, 0, 1);
  e_PhysicalValue(w, v.EVMinCurrent, 0, 1);
  w.put(1, 0);
}
function e_DC_EVChargeParameter(w: Writer, v: DC_EVChargeParameter, x: number, n: number): void {
  w.only(v, 52);
  w.put(n + 1, (x) << 1);
  e_DC_EVStatus(w, v.DC_EVStatus, 0, 0);
  e_PhysicalValue(w, v.EVMaximumCurrentLimit, 0, 1);
  let k = -2;
  n = 2;
  if (v.EVMaximumPowerLimit !== undefined) {
    e_PhysicalValue(w, v.EVMaximumPowerLimit, k + 2, n);
    k = -3;
    n = 1;
  }
  e_PhysicalValue(w, v.EVMaximumVoltageLimit, k + 3, n);
  k = -4;
  n = 3;
  if (v.EVEnergyCapacity !== undefined) {
    e_PhysicalValue(w, v.EVEnergyCapacity, k + 4, n);
    k = -5;
    n = 3;
  }
  if (v.EVEnergyRequest !== undefined) {
    e_PhysicalValue(w, v.EVEnergyRequest, k + 5, n);
    k = -6;
    n = 2;
  }
  if (v.FullSOC !== undefined) {
    const t0 = v.FullSOC;
    if ((t0 | 0) !== t0 || t0 < 0 || t0 > 100) throw BAIL;
    w.put(n + 9, (((k + 6) << 1) << 7 | t0) << 1);
    k = -7;
    n = 2;
  }
  if (v.BulkSOC !== undefined) {
    const t1 = v.BulkSOC;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 100) throw BAIL;
    w.put(n + 9, (((k + 7) << 1) << 7 | t1) << 1);
    k = -8;
    n = 1;
  }
  w.put(n, k + 8);
}
function e_DC_EVStatus(w: Writer, v: DC_EVStatus, x: number, n: number): void {
  w.only(v, 53);
  w.put(n + 4, (((x) << 2) << 1 | bit(v.EVReady)) << 1);
  let k = -1;
  n = 2;
  if (v.EVCabinConditioning !== undefined) {
    w.put(n + 3, (((k + 1) << 1) << 1 | bit(v.EVCabinConditioning)) << 1);
    k = -2;
    n = 2;
  }
  if (v.EVRESSConditioning !== undefined) {
    w.put(n + 3, (((k + 2) << 1) << 1 | bit(v.EVRESSConditioning)) << 1);
    k = -3;
    n = 1;
  }
  const t4 = v.EVRESSSOC;
  if ((t4 | 0) !== t4 || t4 < 0 || t4 > 100) throw BAIL;
  w.put(n + 17, (((((k + 3) << 1) << 4 | codeOf(m_DC_EVErrorCodeType, v.EVErrorCode)) << 3) << 7 | t4) << 2);
}
function e_EVStatus(w: Writer, v: EVStatus, x: number, n: number): void {
  w.only(v, 54);
  w.put(n + 1, (x) << 1);
}
function e_ChargeParameterDiscoveryRes(w: Writer, v: ChargeParameterDiscoveryRes, x: number, n: number): void {
  w.only(v, 55);
  w.put(n + 12, (((((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 1 | codeOf(m_EVSEProcessingType, v.EVSEProcessing)) << 1);
  let k = -2;
  n = 2;
  if (v.SAScheduleList !== undefined) {
    if (v.SASchedules !== undefined) throw BAIL;
    e_SAScheduleList(w, v.SAScheduleList, k + 2, n);
  } else if (v.SASchedules !== undefined) {
    e_SASchedules(w, v.SASchedules, k + 3, n);
  } else throw BAIL;
  k = -4;
  n = 2;
  if (v.AC_EVSEChargeParameter !== undefined) {
    if (v.DC_EVSEChargeParameter !== undefined || v.EVSEChargeParameter !== undefined) throw BAIL;
    e_AC_EVSEChargeParameter(w, v.AC_EVSEChargeParameter, k + 4, n);
  } else if (v.DC_EVSEChargeParameter !== undefined) {
    if (v.EVSEChargeParameter !== undefined) throw BAIL;
    e_DC_EVSEChargeParameter(w, v.DC_EVSEChargeParameter, k + 5, n);
  } else if (v.EVSEChargeParameter !== undefined) {
    e_EVSEChargeParameter(w, v.EVSEChargeParameter, k + 6, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_SASchedules(w: Writer, v: SASchedules, x: number, n: number): void {
  w.only(v, 56);
  w.put(n + 1, (x) << 1);
}
function e_SAScheduleList(w: Writer, v: SAScheduleList, x: number, n: number): void {
  w.only(v, 57);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.SAScheduleTuple, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_SAScheduleTuple(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  w.put(n, k + 1);
}
function e_SAScheduleTuple(w: Writer, v: SAScheduleTuple, x: number, n: number): void {
  w.only(v, 58);
  const t0 = v.SAScheduleTupleID;
  if ((t0 | 0) !== t0 || t0 < -32768 || t0 > 32767) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(t0 >>> 31, 1, t0 ^ t0 >> 31);
  e_PMaxSchedule(w, v.PMaxSchedule, 0, 2);
  let k = -2;
  n = 2;
  if (v.SalesTariff !== undefined) {
    e_SalesTariff(w, v.SalesTariff, k + 2, n);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_PMaxSchedule(w: Writer, v: PMaxSchedule, x: number, n: number): void {
  w.only(v, 59);
  const t0 = v.PMaxScheduleID;
  if ((t0 | 0) !== t0 || t0 < -32768 || t0 > 32767) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(t0 >>> 31, 1, t0 ^ t0 >> 31);
  let k = -1;
  n = 1 + 1;
  const a1 = v.PMaxScheduleEntry, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1) throw BAIL;
  for (let i = 0; i < c1; i++) {
    e_PMaxScheduleEntry(w, a1[i]!, k + 1, n);
    k = -1;
    n = 2;
  }
  w.put(n, k + 2);
}
function e_PMaxScheduleEntry(w: Writer, v: PMaxScheduleEntry, x: number, n: number): void {
  w.only(v, 60);
  let k = ((x) << 2);
  n = n + 2;
  if (v.RelativeTimeInterval !== undefined) {
    if (v.TimeInterval !== undefined) throw BAIL;
    w.put(n, k);
    e_RelativeTimeInterval(w, v.RelativeTimeInterval, 0, 0);
  } else if (v.TimeInterval !== undefined) {
    w.put(n, k + 1);
    e_Interval(w, v.TimeInterval, 0, 0);
  } else throw BAIL;
  const t0 = v.PMax;
  if ((t0 | 0) !== t0 || t0 < -32768 || t0 > 32767) throw BAIL;
  w.uint(t0 >>> 31, 3, t0 ^ t0 >> 31);
  w.put(2, 0);
}
function e_Entry(w: Writer, v: Entry, x: number, n: number): void {
  w.only(v, 61);
  let k = ((x) << 2);
  n = n + 2;
  if (v.RelativeTimeInterval !== undefined) {
    if (v.TimeInterval !== undefined) throw BAIL;
    w.put(n, k);
    e_RelativeTimeInterval(w, v.RelativeTimeInterval, 0, 0);
  } else if (v.TimeInterval !== undefined) {
    w.put(n, k + 1);
    e_Interval(w, v.TimeInterval, 0, 0);
  } else throw BAIL;
  w.put(1, 0);
}
function e_Interval(w: Writer, v: Interval, x: number, n: number): void {
  w.only(v, 62);
  w.put(n + 1, (x) << 1);
}
function e_RelativeTimeInterval(w: Writer, v: RelativeTimeInterval, x: number, n: number): void {
  w.only(v, 63);
  const t0 = v.start;
  if (t0 >>> 0 !== t0) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  let k = -1;
  n = 1 + 2;
  if (v.duration !== undefined) {
    const t1 = v.duration;
    if (t1 >>> 0 !== t1) throw BAIL;
    w.uint((k + 1) << 1, n + 1, t1);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_SalesTariff(w: Writer, v: SalesTariff, x: number, n: number): void {
  w.only(v, 64);
  w.put(n + 1, (x) << 1);
  w.string(v.Id, 0, Infinity);
  const t1 = v.SalesTariffID;
  if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
  w.uint(t1 >>> 31, 3, t1 ^ t1 >> 31);
  let k = -2;
  n = 1 + 2;
  if (v.SalesTariffDescription !== undefined) {
    w.put(n + 1, (k + 2) << 1);
    w.string(v.SalesTariffDescription, 0, 32);
    w.put(1, 0);
    k = -3;
    n = 1;
  }
  const t3 = v.NumEPriceLevels;
  if ((t3 | 0) !== t3 || t3 < 0 || t3 > 255) throw BAIL;
  w.put(n + 10, (((k + 3) << 1) << 8 | t3) << 1);
  k = -4;
  n = 1;
  const a4 = v.SalesTariffEntry, c4 = a4.length;
  if (!Array.isArray(a4) || c4 < 1) throw BAIL;
  for (let i = 0; i < c4; i++) {
    e_SalesTariffEntry(w, a4[i]!, k + 4, n);
    k = -4;
    n = 2;
  }
  w.put(n, k + 5);
}
function e_SalesTariffEntry(w: Writer, v: SalesTariffEntry, x: number, n: number): void {
  w.only(v, 65);
  let k = ((x) << 2);
  n = n + 2;
  if (v.RelativeTimeInterval !== undefined) {
    if (v.TimeInterval !== undefined) throw BAIL;
    w.put(n, k);
    e_RelativeTimeInterval(w, v.RelativeTimeInterval, 0, 0);
  } else if (v.TimeInterval !== undefined) {
    w.put(n, k + 1);
    e_Interval(w, v.TimeInterval, 0, 0);
  } else throw BAIL;
  const t0 = v.EPriceLevel;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 255) throw BAIL;
  w.put(11, (t0) << 1);
  k = -3;
  n = 2;
  if (v.ConsumptionCost !== undefined) {
    const a2 = v.ConsumptionCost, c2 = a2.length;
    if (!Array.isArray(a2) || c2 < 0) throw BAIL;
    for (let i = 0; i < c2; i++) {
      e_ConsumptionCost(w, a2[i]!, k + 3, n);
      k = -3;
      n = 2;
    }
  }
  w.put(n, k + 4);
}
function e_ConsumptionCost(w: Writer, v: ConsumptionCost, x: number, n: number): void {
  w.only(v, 66);
  const t0 = v.startValue;
  if (t0 >>> 0 !== t0) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  let k = -1;
  n = 1 + 2;
  if (v.Cost !== undefined) {
    const a1 = v.Cost, c1 = a1.length;
    if (!Array.isArray(a1) || c1 < 0) throw BAIL;
    for (let i = 0; i < c1; i++) {
      e_Cost(w, a1[i]!, k + 1, n);
      k = -1;
      n = 2;
    }
  }
  w.put(n, k + 2);
}
function e_Cost(w: Writer, v: Cost, x: number, n: number): void {
  w.only(v, 67);
  const t1 = v.amount;
  if (t1 >>> 0 !== t1) throw BAIL;
  w.put(n + 7, (((x) << 2) << 2 | codeOf(m_costKindType, v.costKind)) << 3);
  w.uint(0, 0, t1);
  let k = -2;
  n = 1 + 2;
  if (v.amountMultiplier !== undefined) {
    const t2 = v.amountMultiplier;
    if ((t2 | 0) !== t2 || t2 < -3 || t2 > 3) throw BAIL;
    w.put(n + 5, (((k + 2) << 1) << 3 | t2 + 3) << 1);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_EVSEChargeParameter(w: Writer, v: EVSEChargeParameter, x: number, n: number): void {
  w.only(v, 68);
  w.put(n + 1, (x) << 1);
}
function e_AC_EVSEChargeParameter(w: Writer, v: AC_EVSEChargeParameter, x: number, n: number): void {
  w.only(v, 69);
  w.put(n + 1, (x) << 1);
  e_AC_EVSEStatus(w, v.AC_EVSEStatus, 0, 0);
  e_PhysicalValue(w, v.EVSEMaxVoltage, 0, 1);
  e_PhysicalValue(w, v.EVSEMaxCurrent, 0, 1);
  e_PhysicalValue(w, v.EVSEMinCurrent, 0, 1);
  w.put(1, 0);
}
function e_AC_EVSEStatus(w: Writer, v: AC_EVSEStatus, x: number, n: number): void {
  w.only(v, 70);
  const t2 = v.NotificationMaxDelay;
  if (t2 >>> 0 !== t2) throw BAIL;
  w.put(n + 10, (((((x) << 2) << 1 | bit(v.PowerSwitchClosed)) << 3) << 1 | bit(v.RCD)) << 3);
  w.uint(0, 0, t2);
  w.put(7, (codeOf(m_EVSENotificationType, v.EVSENotification)) << 2);
}
function e_EVSEStatus(w: Writer, v: EVSEStatus, x: number, n: number): void {
  w.only(v, 71);
  w.put(n + 1, (x) << 1);
}
function e_DC_EVSEChargeParameter(w: Writer, v: DC_EVSEChargeParameter, x: number, n: number): void {
  w.only(v, 72);
  w.put(n + 1, (x) << 1);
  e_DC_EVSEStatus(w, v.DC_EVSEStatus, 0, 0);
  e_PhysicalValue(w, v.EVSEMaximumCurrentLimit, 0, 1);
  let k = -2;
  n = 2;
  if (v.EVSEMaximumPowerLimit !== undefined) {
    e_PhysicalValue(w, v.EVSEMaximumPowerLimit, k + 2, n);
    k = -3;
    n = 1;
  }
  e_PhysicalValue(w, v.EVSEMaximumVoltageLimit, k + 3, n);
  e_PhysicalValue(w, v.EVSEMinimumCurrentLimit, 0, 1);
  e_PhysicalValue(w, v.EVSEMinimumVoltageLimit, 0, 1);
  k = -6;
  n = 2;
  if (v.EVSECurrentRegulationTolerance !== undefined) {
    e_PhysicalValue(w, v.EVSECurrentRegulationTolerance, k + 6, n);
    k = -7;
    n = 1;
  }
  e_PhysicalValue(w, v.EVSEPeakCurrentRipple, k + 7, n);
  k = -8;
  n = 2;
  if (v.EVSEEnergyToBeDelivered !== undefined) {
    e_PhysicalValue(w, v.EVSEEnergyToBeDelivered, k + 8, n);
    k = -9;
    n = 1;
  }
  w.put(n, k + 9);
}
function e_DC_EVSEStatus(w: Writer, v: DC_EVSEStatus, x: number, n: number): void {
  w.only(v, 73);
  let k = ((x) << 2);
  n = n + 2;
  if (v.EVSEIsolationStatus !== undefined) {
    w.put(n + 4, (((k) << 1) << 2 | codeOf(m_isolationLevelType, v.EVSEIsolationStatus)) << 1);
    k = -1;
    n = 1;
  }
  const t2 = v.NotificationMaxDelay;
  if (t2 >>> 0 !== t2) throw BAIL;
  w.put(n + 8, (((k + 1) << 1) << 4 | codeOf(m_DC_EVSEStatusCodeType, v.EVSEStatusCode)) << 3);
  w.uint(0, 0, t2);
  w.put(7, (codeOf(m_EVSENotificationType, v.EVSENotification)) << 2);
}
function e_PowerDeliveryReq(w: Writer, v: PowerDeliveryReq, x: number, n: number): void {
  w.only(v, 74);
  w.put(n + 4, (((x) << 2) << 1 | bit(v.ReadyToChargeState)) << 1);
  let k = -1;
  n = 3;
  if (v.ChargingProfile !== undefined) {
    e_ChargingProfile(w, v.ChargingProfile, k + 1, n);
    k = -2;
    n = 2;
  }
  if (v.DC_EVPowerDeliveryParameter !== undefined) {
    if (v.EVPowerDeliveryParameter !== undefined) throw BAIL;
    e_DC_EVPowerDeliveryParameter(w, v.DC_EVPowerDeliveryParameter, k + 2, n);
    k = -4;
    n = 1;
  } else if (v.EVPowerDeliveryParameter !== undefined) {
    e_EVPowerDeliveryParameter(w, v.EVPowerDeliveryParameter, k + 3, n);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_ChargingProfile(w: Writer, v: ChargingProfile, x: number, n: number): void {
  w.only(v, 75);
  const t0 = v.SAScheduleTupleID;
  if ((t0 | 0) !== t0 || t0 < -32768 || t0 > 32767) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(t0 >>> 31, 1, t0 ^ t0 >> 31);
  let k = -1;
  n = 1 + 1;
  const a1 = v.ProfileEntry, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1) throw BAIL;
  for (let i = 0; i < c1; i++) {
    e_ProfileEntry(w, a1[i]!, k + 1, n);
    k = -1;
    n = 2;
  }
  w.put(n, k + 2);
}
function e_ProfileEntry(w: Writer, v: ProfileEntry, x: number, n: number): void {
  w.only(v, 76);
  const t0 = v.ChargingProfileEntryStart;
  if (t0 >>> 0 !== t0) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  const t1 = v.ChargingProfileEntryMaxPower;
  if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
  w.uint(t1 >>> 31, 4, t1 ^ t1 >> 31);
  w.put(2, 0);
}
function e_EVPowerDeliveryParameter(w: Writer, v: EVPowerDeliveryParameter, x: number, n: number): void {
  w.only(v, 77);
  w.put(n + 1, (x) << 1);
}
function e_DC_EVPowerDeliveryParameter(w: Writer, v: DC_EVPowerDeliveryParameter, x: number, n: number): void {
  w.only(v, 78);
  w.put(n + 1, (x) << 1);
  e_DC_EVStatus(w, v.DC_EVStatus, 0, 0);
  let k = -1;
  n = 2;
  if (v.BulkChargingComplete !== undefined) {
    w.put(n + 3, (((k + 1) << 1) << 1 | bit(v.BulkChargingComplete)) << 1);
    k = -2;
    n = 1;
  }
  w.put(n + 4, (((k + 2) << 1) << 1 | bit(v.ChargingComplete)) << 2);
}
function e_PowerDeliveryRes(w: Writer, v: PowerDeliveryRes, x: number, n: number): void {
  w.only(v, 79);
  w.put(n + 8, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 1);
  let k = -1;
  n = 2;
  if (v.AC_EVSEStatus !== undefined) {
    if (v.DC_EVSEStatus !== undefined || v.EVSEStatus !== undefined) throw BAIL;
    e_AC_EVSEStatus(w, v.AC_EVSEStatus, k + 1, n);
  } else if (v.DC_EVSEStatus !== undefined) {
    if (v.EVSEStatus !== undefined) throw BAIL;
    e_DC_EVSEStatus(w, v.DC_EVSEStatus, k + 2, n);
  } else if (v.EVSEStatus !== undefined) {
    e_EVSEStatus(w, v.EVSEStatus, k + 3, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_ChargingStatusReq(w: Writer, v: ChargingStatusReq, x: number, n: number): void {
  w.only(v, 80);
  w.put(n + 1, (x) << 1);
}
function e_ChargingStatusRes(w: Writer, v: ChargingStatusRes, x: number, n: number): void {
  w.only(v, 81);
  w.put(n + 10, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 3);
  w.bytes(v.EVSEID, 0, 32);
  const t2 = v.SAScheduleTupleID;
  if ((t2 | 0) !== t2 || t2 < -32768 || t2 > 32767) throw BAIL;
  w.uint(t2 >>> 31, 4, t2 ^ t2 >> 31);
  let k = -3;
  n = 1 + 2;
  if (v.EVSEMaxCurrent !== undefined) {
    e_PhysicalValue(w, v.EVSEMaxCurrent, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.MeterInfo !== undefined) {
    e_MeterInfo(w, v.MeterInfo, k + 4, n);
    k = -5;
    n = 1;
  }
  e_AC_EVSEStatus(w, v.AC_EVSEStatus, (((k + 5) << 1) << 1 | bit(v.ReceiptRequired)) << 2, n + 4);
  w.put(1, 0);
}
function e_MeterInfo(w: Writer, v: MeterInfo, x: number, n: number): void {
  w.only(v, 82);
  w.put(n + 2, (x) << 2);
  w.string(v.MeterID, 0, 32);
  let k = -1;
  n = 1 + 3;
  if (v.MeterReading !== undefined) {
    e_PhysicalValue(w, v.MeterReading, k + 1, n);
    k = -2;
    n = 3;
  }
  if (v.SigMeterReading !== undefined) {
    w.put(n + 1, (k + 2) << 1);
    w.bytes(v.SigMeterReading, 0, 32);
    w.put(1, 0);
    k = -3;
    n = 2;
  }
  if (v.MeterStatus !== undefined) {
    const t2 = v.MeterStatus;
    if ((t2 | 0) !== t2 || t2 < -32768 || t2 > 32767) throw BAIL;
    w.uint(((k + 3) << 1) << 1 | t2 >>> 31, n + 2, t2 ^ t2 >> 31);
    w.put(1, 0);
    k = -4;
    n = 2;
  }
  if (v.TMeter !== undefined) {
    w.put(n + 1, (k + 4) << 1);
    w.integer(v.TMeter, 0x7fffffffffffffffn);
    w.put(1, 0);
    k = -5;
    n = 1;
  }
  w.put(n, k + 5);
}
function e_MeteringReceiptReq(w: Writer, v: MeteringReceiptReq, x: number, n: number): void {
  w.only(v, 83);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n + 1, (k + 1) << 1);
  w.hex8(v.SessionID);
  k = -2;
  n = 1 + 2;
  if (v.SAScheduleTupleID !== undefined) {
    const t2 = v.SAScheduleTupleID;
    if ((t2 | 0) !== t2 || t2 < -32768 || t2 > 32767) throw BAIL;
    w.uint(((k + 2) << 1) << 1 | t2 >>> 31, n + 2, t2 ^ t2 >> 31);
    w.put(1, 0);
    k = -3;
    n = 1;
  }
  e_MeterInfo(w, v.MeterInfo, k + 3, n);
  w.put(1, 0);
}
function e_MeteringReceiptRes(w: Writer, v: MeteringReceiptRes, x: number, n: number): void {
  w.only(v, 84);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_AC_EVSEStatus(w, v.AC_EVSEStatus, 0, 0);
  w.put(1, 0);
}
function e_SessionStop(w: Writer, v: SessionStop, x: number, n: number): void {
  w.only(v, 85);
  w.put(n + 1, (x) << 1);
}
function e_SessionStopRes(w: Writer, v: SessionStopRes, x: number, n: number): void {
  w.only(v, 86);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_CertificateUpdateReq(w: Writer, v: CertificateUpdateReq, x: number, n: number): void {
  w.only(v, 87);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
  e_CertificateChain(w, v.ContractSignatureCertChain, 0, 0);
  w.put(2, 0);
  w.octets(v.ContractID, 0, 24);
  e_ListOfRootCertificateIDs(w, v.ListOfRootCertificateIDs, 0, 2);
  w.put(2, 0);
  w.bytes(v.DHParams, 0, 256);
  w.put(2, 0);
}
function e_ListOfRootCertificateIDs(w: Writer, v: ListOfRootCertificateIDs, x: number, n: number): void {
  w.only(v, 88);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.RootCertificateID, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n + 1, (k) << 1);
    w.string(a0[i]!, 0, 40);
    w.put(1, 0);
    k = 0;
    n = 2;
  }
  w.put(n, k + 1);
}
function e_CertificateUpdateRes(w: Writer, v: CertificateUpdateRes, x: number, n: number): void {
  w.only(v, 89);
  w.put(n + 1, (x) << 1);
  w.string(v.Id, 0, Infinity);
  w.put(9, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_CertificateChain(w, v.ContractSignatureCertChain, 0, 0);
  w.put(2, 0);
  w.bytes(v.ContractSignatureEncryptedPrivateKey, 0, 128);
  w.put(3, 0);
  w.bytes(v.DHParams, 0, 256);
  w.put(3, 0);
  w.octets(v.ContractID, 0, 24);
  const t5 = v.RetryCounter;
  if ((t5 | 0) !== t5 || t5 < -32768 || t5 > 32767) throw BAIL;
  w.uint(t5 >>> 31, 4, t5 ^ t5 >> 31);
  w.put(2, 0);
}
function e_CertificateInstallationReq(w: Writer, v: CertificateInstallationReq, x: number, n: number): void {
  w.only(v, 90);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n + 1, (k + 1) << 1);
  w.bytes(v.OEMProvisioningCert, 0, 1200);
  e_ListOfRootCertificateIDs(w, v.ListOfRootCertificateIDs, 0, 2);
  w.put(2, 0);
  w.bytes(v.DHParams, 0, 256);
  w.put(2, 0);
}
function e_CertificateInstallationRes(w: Writer, v: CertificateInstallationRes, x: number, n: number): void {
  w.only(v, 91);
  w.put(n + 1, (x) << 1);
  w.string(v.Id, 0, Infinity);
  w.put(9, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_CertificateChain(w, v.ContractSignatureCertChain, 0, 0);
  w.put(2, 0);
  w.bytes(v.ContractSignatureEncryptedPrivateKey, 0, 128);
  w.put(3, 0);
  w.bytes(v.DHParams, 0, 256);
  w.put(3, 0);
  w.octets(v.ContractID, 0, 24);
  w.put(2, 0);
}
function e_CableCheckReq(w: Writer, v: CableCheckReq, x: number, n: number): void {
  w.only(v, 92);
  w.put(n + 1, (x) << 1);
  e_DC_EVStatus(w, v.DC_EVStatus, 0, 0);
  w.put(1, 0);
}
function e_CableCheckRes(w: Writer, v: CableCheckRes, x: number, n: number): void {
  w.only(v, 93);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_DC_EVSEStatus(w, v.DC_EVSEStatus, 0, 0);
  w.put(5, (codeOf(m_EVSEProcessingType, v.EVSEProcessing)) << 2);
}
function e_PreChargeReq(w: Writer, v: PreChargeReq, x: number, n: number): void {
  w.only(v, 94);
  w.put(n + 1, (x) << 1);
  e_DC_EVStatus(w, v.DC_EVStatus, 0, 0);
  e_PhysicalValue(w, v.EVTargetVoltage, 0, 1);
  e_PhysicalValue(w, v.EVTargetCurrent, 0, 1);
  w.put(1, 0);
}
function e_PreChargeRes(w: Writer, v: PreChargeRes, x: number, n: number): void {
  w.only(v, 95);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_DC_EVSEStatus(w, v.DC_EVSEStatus, 0, 0);
  e_PhysicalValue(w, v.EVSEPresentVoltage, 0, 1);
  w.put(1, 0);
}
function e_CurrentDemandReq(w: Writer, v: CurrentDemandReq, x: number, n: number): void {
  w.only(v, 96);
  w.put(n + 1, (x) << 1);
  e_DC_EVStatus(w, v.DC_EVStatus, 0, 0);
  e_PhysicalValue(w, v.EVTargetCurrent, 0, 1);
  let k = -2;
  n = 3;
  if (v.EVMaximumVoltageLimit !== undefined) {
    e_PhysicalValue(w, v.EVMaximumVoltageLimit, k + 2, n);
    k = -3;
    n = 3;
  }
  if (v.EVMaximumCurrentLimit !== undefined) {
    e_PhysicalValue(w, v.EVMaximumCurrentLimit, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.EVMaximumPowerLimit !== undefined) {
    e_PhysicalValue(w, v.EVMaximumPowerLimit, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.BulkChargingComplete !== undefined) {
    w.put(n + 3, (((k + 5) << 1) << 1 | bit(v.BulkChargingComplete)) << 1);
    k = -6;
    n = 1;
  }
  k = (((((k + 6) << 1) << 1 | bit(v.ChargingComplete)) << 1) << 2) - 7;
  n = n + 3 + 2;
  if (v.RemainingTimeToFullSoC !== undefined) {
    e_PhysicalValue(w, v.RemainingTimeToFullSoC, k + 7, n);
    k = -8;
    n = 2;
  }
  if (v.RemainingTimeToBulkSoC !== undefined) {
    e_PhysicalValue(w, v.RemainingTimeToBulkSoC, k + 8, n);
    k = -9;
    n = 1;
  }
  e_PhysicalValue(w, v.EVTargetVoltage, k + 9, n);
  w.put(1, 0);
}
function e_CurrentDemandRes(w: Writer, v: CurrentDemandRes, x: number, n: number): void {
  w.only(v, 97);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_DC_EVSEStatus(w, v.DC_EVSEStatus, 0, 0);
  e_PhysicalValue(w, v.EVSEPresentVoltage, 0, 1);
  e_PhysicalValue(w, v.EVSEPresentCurrent, 0, 1);
  w.put(12, (((((bit(v.EVSECurrentLimitAchieved)) << 3) << 1 | bit(v.EVSEVoltageLimitAchieved)) << 3) << 1 | bit(v.EVSEPowerLimitAchieved)) << 1);
  let k = -7;
  n = 3;
  if (v.EVSEMaximumVoltageLimit !== undefined) {
    e_PhysicalValue(w, v.EVSEMaximumVoltageLimit, k + 7, n);
    k = -8;
    n = 2;
  }
  if (v.EVSEMaximumCurrentLimit !== undefined) {
    e_PhysicalValue(w, v.EVSEMaximumCurrentLimit, k + 8, n);
    k = -9;
    n = 2;
  }
  if (v.EVSEMaximumPowerLimit !== undefined) {
    e_PhysicalValue(w, v.EVSEMaximumPowerLimit, k + 9, n);
    k = -10;
    n = 1;
  }
  w.put(n, k + 10);
}
function e_WeldingDetectionReq(w: Writer, v: WeldingDetectionReq, x: number, n: number): void {
  w.only(v, 98);
  w.put(n + 1, (x) << 1);
  e_DC_EVStatus(w, v.DC_EVStatus, 0, 0);
  w.put(1, 0);
}
function e_WeldingDetectionRes(w: Writer, v: WeldingDetectionRes, x: number, n: number): void {
  w.only(v, 99);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_DC_EVSEStatus(w, v.DC_EVSEStatus, 0, 0);
  e_PhysicalValue(w, v.EVSEPresentVoltage, 0, 1);
  w.put(1, 0);
}
function e_Manifest(w: Writer, v: Manifest, x: number, n: number): void {
  w.only(v, 100);
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
  w.only(v, 101);
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
function d_V2G_Message(r: Reader): V2G_Message {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const Body = d_Body(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, Body };
}
function d_MessageHeader(r: Reader): MessageHeader {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const SessionID = r.hex8();
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let Notification: Notification | undefined = undefined;
  if (e === 1) {
    Notification = d_Notification(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let Signature: Signature | undefined = undefined;
  if (e === 2) {
    Signature = d_Signature(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  return { SessionID, Notification, Signature };
}
function d_Notification(r: Reader): Notification {
  const x0 = r.get(7);
  if ((x0 & 0x64) !== 0x0) throw BAIL;
  const uFaultCode = n_faultCodeType[x0 >>> 3 & 3];
  if (uFaultCode === undefined) throw BAIL;
  const FaultCode = uFaultCode;
  let e = 1 + (x0 & 3);
  let FaultMsg: string | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    FaultMsg = r.string(0, 64);
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x2 & 1);
  }
  if (e !== 2) throw BAIL;
  return { FaultCode, FaultMsg };
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
function d_Body(r: Reader): Body {
  const x0 = r.get(6);
  let e = x0;
  let BodyElement: BodyBase | undefined = undefined;
  let CableCheckReq: CableCheckReq | undefined = undefined;
  let CableCheckRes: CableCheckRes | undefined = undefined;
  let CertificateInstallationReq: CertificateInstallationReq | undefined = undefined;
  let CertificateInstallationRes: CertificateInstallationRes | undefined = undefined;
  let CertificateUpdateReq: CertificateUpdateReq | undefined = undefined;
  let CertificateUpdateRes: CertificateUpdateRes | undefined = undefined;
  let ChargeParameterDiscoveryReq: ChargeParameterDiscoveryReq | undefined = undefined;
  let ChargeParameterDiscoveryRes: ChargeParameterDiscoveryRes | undefined = undefined;
  let ChargingStatusReq: ChargingStatusReq | undefined = undefined;
  let ChargingStatusRes: ChargingStatusRes | undefined = undefined;
  let ContractAuthenticationReq: ContractAuthenticationReq | undefined = undefined;
  let ContractAuthenticationRes: ContractAuthenticationRes | undefined = undefined;
  let CurrentDemandReq: CurrentDemandReq | undefined = undefined;
  let CurrentDemandRes: CurrentDemandRes | undefined = undefined;
  let MeteringReceiptReq: MeteringReceiptReq | undefined = undefined;
  let MeteringReceiptRes: MeteringReceiptRes | undefined = undefined;
  let PaymentDetailsReq: PaymentDetailsReq | undefined = undefined;
  let PaymentDetailsRes: PaymentDetailsRes | undefined = undefined;
  let PowerDeliveryReq: PowerDeliveryReq | undefined = undefined;
  let PowerDeliveryRes: PowerDeliveryRes | undefined = undefined;
  let PreChargeReq: PreChargeReq | undefined = undefined;
  let PreChargeRes: PreChargeRes | undefined = undefined;
  let ServiceDetailReq: ServiceDetailReq | undefined = undefined;
  let ServiceDetailRes: ServiceDetailRes | undefined = undefined;
  let ServiceDiscoveryReq: ServiceDiscoveryReq | undefined = undefined;
  let ServiceDiscoveryRes: ServiceDiscoveryRes | undefined = undefined;
  let ServicePaymentSelectionReq: ServicePaymentSelectionReq | undefined = undefined;
  let ServicePaymentSelectionRes: ServicePaymentSelectionRes | undefined = undefined;
  let SessionSetupReq: SessionSetupReq | undefined = undefined;
  let SessionSetupRes: SessionSetupRes | undefined = undefined;
  let SessionStopReq: SessionStop | undefined = undefined;
  let SessionStopRes: SessionStopRes | undefined = undefined;
  let WeldingDetectionReq: WeldingDetectionReq | undefined = undefined;
  let WeldingDetectionRes: WeldingDetectionRes | undefined = undefined;
  if (e === 0) {
    BodyElement = d_BodyBase(r);
    const x1 = r.get(1);
    e = 35 + (x1);
  } else if (e === 1) {
    CableCheckReq = d_CableCheckReq(r);
    const x2 = r.get(1);
    e = 35 + (x2);
  } else if (e === 2) {
    CableCheckRes = d_CableCheckRes(r);
    const x3 = r.get(1);
    e = 35 + (x3);
  } else if (e === 3) {
    CertificateInstallationReq = d_CertificateInstallationReq(r);
    const x4 = r.get(1);
    e = 35 + (x4);
  } else if (e === 4) {
    CertificateInstallationRes = d_CertificateInstallationRes(r);
    const x5 = r.get(1);
    e = 35 + (x5);
  } else if (e === 5) {
    CertificateUpdateReq = d_CertificateUpdateReq(r);
    const x6 = r.get(1);
    e = 35 + (x6);
  } else if (e === 6) {
    CertificateUpdateRes = d_CertificateUpdateRes(r);
    const x7 = r.get(1);
    e = 35 + (x7);
  } else if (e === 7) {
    ChargeParameterDiscoveryReq = d_ChargeParameterDiscoveryReq(r);
    const x8 = r.get(1);
    e = 35 + (x8);
  } else if (e === 8) {
    ChargeParameterDiscoveryRes = d_ChargeParameterDiscoveryRes(r);
    const x9 = r.get(1);
    e = 35 + (x9);
  } else if (e === 9) {
    ChargingStatusReq = d_ChargingStatusReq(r);
    const x10 = r.get(1);
    e = 35 + (x10);
  } else if (e === 10) {
    ChargingStatusRes = d_ChargingStatusRes(r);
    const x11 = r.get(1);
    e = 35 + (x11);
  } else if (e === 11) {
    ContractAuthenticationReq = d_ContractAuthenticationReq(r);
    const x12 = r.get(1);
    e = 35 + (x12);
  } else if (e === 12) {
    ContractAuthenticationRes = d_ContractAuthenticationRes(r);
    const x13 = r.get(1);
    e = 35 + (x13);
  } else if (e === 13) {
    CurrentDemandReq = d_CurrentDemandReq(r);
    const x14 = r.get(1);
    e = 35 + (x14);
  } else if (e === 14) {
    CurrentDemandRes = d_CurrentDemandRes(r);
    const x15 = r.get(1);
    e = 35 + (x15);
  } else if (e === 15) {
    MeteringReceiptReq = d_MeteringReceiptReq(r);
    const x16 = r.get(1);
    e = 35 + (x16);
  } else if (e === 16) {
    MeteringReceiptRes = d_MeteringReceiptRes(r);
    const x17 = r.get(1);
    e = 35 + (x17);
  } else if (e === 17) {
    PaymentDetailsReq = d_PaymentDetailsReq(r);
    const x18 = r.get(1);
    e = 35 + (x18);
  } else if (e === 18) {
    PaymentDetailsRes = d_PaymentDetailsRes(r);
    const x19 = r.get(1);
    e = 35 + (x19);
  } else if (e === 19) {
    PowerDeliveryReq = d_PowerDeliveryReq(r);
    const x20 = r.get(1);
    e = 35 + (x20);
  } else if (e === 20) {
    PowerDeliveryRes = d_PowerDeliveryRes(r);
    const x21 = r.get(1);
    e = 35 + (x21);
  } else if (e === 21) {
    PreChargeReq = d_PreChargeReq(r);
    const x22 = r.get(1);
    e = 35 + (x22);
  } else if (e === 22) {
    PreChargeRes = d_PreChargeRes(r);
    const x23 = r.get(1);
    e = 35 + (x23);
  } else if (e === 23) {
    ServiceDetailReq = d_ServiceDetailReq(r);
    const x24 = r.get(1);
    e = 35 + (x24);
  } else if (e === 24) {
    ServiceDetailRes = d_ServiceDetailRes(r);
    const x25 = r.get(1);
    e = 35 + (x25);
  } else if (e === 25) {
    ServiceDiscoveryReq = d_ServiceDiscoveryReq(r);
    const x26 = r.get(1);
    e = 35 + (x26);
  } else if (e === 26) {
    ServiceDiscoveryRes = d_ServiceDiscoveryRes(r);
    const x27 = r.get(1);
    e = 35 + (x27);
  } else if (e === 27) {
    ServicePaymentSelectionReq = d_ServicePaymentSelectionReq(r);
    const x28 = r.get(1);
    e = 35 + (x28);
  } else if (e === 28) {
    ServicePaymentSelectionRes = d_ServicePaymentSelectionRes(r);
    const x29 = r.get(1);
    e = 35 + (x29);
  } else if (e === 29) {
    SessionSetupReq = d_SessionSetupReq(r);
    const x30 = r.get(1);
    e = 35 + (x30);
  } else if (e === 30) {
    SessionSetupRes = d_SessionSetupRes(r);
    const x31 = r.get(1);
    e = 35 + (x31);
  } else if (e === 31) {
    SessionStopReq = d_SessionStop(r);
    const x32 = r.get(1);
    e = 35 + (x32);
  } else if (e === 32) {
    SessionStopRes = d_SessionStopRes(r);
    const x33 = r.get(1);
    e = 35 + (x33);
  } else if (e === 33) {
    WeldingDetectionReq = d_WeldingDetectionReq(r);
    const x34 = r.get(1);
    e = 35 + (x34);
  } else if (e === 34) {
    WeldingDetectionRes = d_WeldingDetectionRes(r);
    const x35 = r.get(1);
    e = 35 + (x35);
  }
  if (e !== 35) throw BAIL;
  return { BodyElement, CableCheckReq, CableCheckRes, CertificateInstallationReq, CertificateInstallationRes, CertificateUpdateReq, CertificateUpdateRes, ChargeParameterDiscoveryReq, ChargeParameterDiscoveryRes, ChargingStatusReq, ChargingStatusRes, ContractAuthenticationReq, ContractAuthenticationRes, CurrentDemandReq, CurrentDemandRes, MeteringReceiptReq, MeteringReceiptRes, PaymentDetailsReq, PaymentDetailsRes, PowerDeliveryReq, PowerDeliveryRes, PreChargeReq, PreChargeRes, ServiceDetailReq, ServiceDetailRes, ServiceDiscoveryReq, ServiceDiscoveryRes, ServicePaymentSelectionReq, ServicePaymentSelectionRes, SessionSetupReq, SessionSetupRes, SessionStopReq, SessionStopRes, WeldingDetectionReq, WeldingDetectionRes };
}
function d_BodyBase(r: Reader): BodyBase {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_SessionSetupReq(r: Reader): SessionSetupReq {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const EVCCID = r.hex8();
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  return { EVCCID };
}
function d_SessionSetupRes(r: Reader): SessionSetupRes {
  const x0 = r.get(10);
  if ((x0 & 0x307) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 3 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const EVSEID = r.bytes(0, 32);
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 2 + (x1 & 3);
  let DateTimeNow: number | bigint | undefined = undefined;
  if (e === 2) {
    const x3 = r.get(1);
    if (x3 !== 0) throw BAIL;
    DateTimeNow = r.integer(0x7fffffffffffffffn);
    const x4 = r.get(2);
    if ((x4 & 0x2) !== 0x0) throw BAIL;
    e = 3 + (x4 & 1);
  }
  if (e !== 3) throw BAIL;
  return { ResponseCode, EVSEID, DateTimeNow };
}
function d_ServiceDiscoveryReq(r: Reader): ServiceDiscoveryReq {
  const x0 = r.get(2);
  let e = x0;
  let ServiceScope: string | undefined = undefined;
  if (e === 0) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    ServiceScope = r.string(0, 32);
    const x2 = r.get(3);
    if ((x2 & 0x4) !== 0x0) throw BAIL;
    e = 1 + (x2 & 3);
  }
  let ServiceCategory: serviceCategoryType | undefined = undefined;
  if (e === 1) {
    const x3 = r.get(5);
    if ((x3 & 0x12) !== 0x0) throw BAIL;
    ServiceCategory = n_serviceCategoryType[x3 >>> 2 & 3]!;
    e = 2 + (x3 & 1);
  }
  if (e !== 2) throw BAIL;
  return { ServiceScope, ServiceCategory };
}
function d_ServiceDiscoveryRes(r: Reader): ServiceDiscoveryRes {
  const x0 = r.get(9);
  if ((x0 & 0x183) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 2 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const PaymentOptions = d_PaymentOptions(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const ChargeService = d_ServiceCharge(r);
  const x2 = r.get(2);
  let e = 3 + (x2);
  let ServiceList: ServiceTagList | undefined = undefined;
  if (e === 3) {
    ServiceList = d_ServiceTagList(r);
    const x3 = r.get(1);
    e = 4 + (x3);
  }
  if (e !== 4) throw BAIL;
  return { ResponseCode, PaymentOptions, ChargeService, ServiceList };
}
function d_PaymentOptions(r: Reader): PaymentOptions {
  const x0 = r.get(1);
  let e = x0;
  const PaymentOption: NonNullable<paymentOptionType[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const x1 = r.get(3);
    if ((x1 & 0x5) !== 0x0) throw BAIL;
    const it = n_paymentOptionType[x1 >>> 1 & 1]!;
    PaymentOption.push(it);
    const x2 = r.get(2);
    e = x2;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { PaymentOption };
}
function d_ServiceCharge(r: Reader): ServiceCharge {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const ServiceTag = d_ServiceTag(r);
  const x1 = r.get(12);
  if ((x1 & 0xdc3) !== 0x0) throw BAIL;
  const FreeService = (x1 >>> 9 & 1) !== 0;
  const uEnergyTransferType = n_EVSESupportedEnergyTransferType[x1 >>> 2 & 15];
  if (uEnergyTransferType === undefined) throw BAIL;
  const EnergyTransferType = uEnergyTransferType;
  return { ServiceTag, FreeService, EnergyTransferType };
}
function d_Service(r: Reader): Service {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const ServiceTag = d_ServiceTag(r);
  const x1 = r.get(5);
  if ((x1 & 0x1b) !== 0x0) throw BAIL;
  const FreeService = (x1 >>> 2 & 1) !== 0;
  return { ServiceTag, FreeService };
}
function d_ServiceTag(r: Reader): ServiceTag {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const ServiceID = r.uint();
  if (ServiceID > 65535) throw BAIL;
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let ServiceName: string | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(1);
    if (x2 !== 0) throw BAIL;
    ServiceName = r.string(0, 32);
    const x3 = r.get(2);
    if ((x3 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x3 & 1);
  }
  if (e !== 2) throw BAIL;
  const x4 = r.get(6);
  if ((x4 & 0x24) !== 0x0) throw BAIL;
  const ServiceCategory = n_serviceCategoryType[x4 >>> 3 & 3]!;
  e = 3 + (x4 & 3);
  let ServiceScope: string | undefined = undefined;
  if (e === 3) {
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
    ServiceScope = r.string(0, 32);
    const x6 = r.get(2);
    if ((x6 & 0x2) !== 0x0) throw BAIL;
    e = 4 + (x6 & 1);
  }
  if (e !== 4) throw BAIL;
  return { ServiceID, ServiceName, ServiceCategory, ServiceScope };
}
function d_ServiceTagList(r: Reader): ServiceTagList {
  const x0 = r.get(1);
  let e = x0;
  const Service: NonNullable<Service[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_Service(r);
    Service.push(it);
    const x1 = r.get(2);
    e = x1;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { Service };
}
function d_ServiceDetailReq(r: Reader): ServiceDetailReq {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const ServiceID = r.uint();
  if (ServiceID > 65535) throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  return { ServiceID };
}
function d_ServiceDetailRes(r: Reader): ServiceDetailRes {
  const x0 = r.get(10);
  if ((x0 & 0x307) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 3 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const ServiceID = r.uint();
  if (ServiceID > 65535) throw BAIL;
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 2 + (x1 & 3);
  let ServiceParameterList: ServiceParameterList | undefined = undefined;
  if (e === 2) {
    ServiceParameterList = d_ServiceParameterList(r);
    const x2 = r.get(1);
    e = 3 + (x2);
  }
  if (e !== 3) throw BAIL;
  return { ResponseCode, ServiceID, ServiceParameterList };
}
function d_ServiceParameterList(r: Reader): ServiceParameterList {
  const x0 = r.get(1);
  let e = x0;
  const ParameterSet: NonNullable<ParameterSet[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_ParameterSet(r);
    ParameterSet.push(it);
    const x1 = r.get(2);
    e = x1;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { ParameterSet };
}
function d_ParameterSet(r: Reader): ParameterSet {
  const x1 = r.get(3);
  if ((x1 & 0x6) !== 0x0) throw BAIL;
  const s0 = -(x1 & 1);
  const m2 = r.uint();
  if (m2 > 32767) throw BAIL;
  const ParameterSetID = m2 ^ s0;
  const x3 = r.get(2);
  if ((x3 & 0x2) !== 0x0) throw BAIL;
  let e = 1 + (x3 & 1);
  const Parameter: NonNullable<Parameter[]> = [];
  if (!(e === 1)) throw BAIL;
  for (;;) {
    const it = d_Parameter(r);
    Parameter.push(it);
    const x4 = r.get(2);
    e = 1 + (x4);
    if (!(e === 1)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 2) throw BAIL;
  return { ParameterSetID, Parameter };
}
function d_Parameter(r: Reader): Parameter {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Name = r.string(0, Infinity);
  const x1 = r.get(7);
  if ((x1 & 0x40) !== 0x0) throw BAIL;
  const uValueType = n_valueType[x1 >>> 3 & 7];
  if (uValueType === undefined) throw BAIL;
  const ValueType = uValueType;
  let e = 2 + (x1 & 7);
  let boolValue: boolean | undefined = undefined;
  let byteValue: number | undefined = undefined;
  let shortValue: number | undefined = undefined;
  let intValue: number | undefined = undefined;
  let physicalValue: PhysicalValue | undefined = undefined;
  let stringValue: string | undefined = undefined;
  if (e === 2) {
    const x2 = r.get(3);
    if ((x2 & 0x5) !== 0x0) throw BAIL;
    boolValue = (x2 >>> 1 & 1) !== 0;
  } else if (e === 3) {
    const x3 = r.get(10);
    if ((x3 & 0x201) !== 0x0) throw BAIL;
    byteValue = (x3 >>> 1 & 255) - 128;
  } else if (e === 4) {
    const x5 = r.get(2);
    if ((x5 & 0x2) !== 0x0) throw BAIL;
    const s4 = -(x5 & 1);
    const m6 = r.uint();
    if (m6 > 32767) throw BAIL;
    shortValue = m6 ^ s4;
    const x7 = r.get(1);
    if (x7 !== 0) throw BAIL;
  } else if (e === 5) {
    const x9 = r.get(2);
    if ((x9 & 0x2) !== 0x0) throw BAIL;
    const s8 = -(x9 & 1);
    const m10 = r.uint();
    if (m10 > 2147483647) throw BAIL;
    intValue = m10 ^ s8;
    const x11 = r.get(1);
    if (x11 !== 0) throw BAIL;
  } else if (e === 6) {
    physicalValue = d_PhysicalValue(r);
  } else if (e === 7) {
    const x12 = r.get(1);
    if (x12 !== 0) throw BAIL;
    stringValue = r.string(0, Infinity);
    const x13 = r.get(1);
    if (x13 !== 0) throw BAIL;
  } else throw BAIL;
  const x14 = r.get(1);
  if (x14 !== 0) throw BAIL;
  return { Name, ValueType, boolValue, byteValue, shortValue, intValue, physicalValue, stringValue };
}
function d_PhysicalValue(r: Reader): PhysicalValue {
  const x0 = r.get(8);
  if ((x0 & 0xc4) !== 0x0) throw BAIL;
  const Multiplier = (x0 >>> 3 & 7) - 3;
  if (Multiplier > 3) throw BAIL;
  let e = 1 + (x0 & 3);
  let Unit: unitSymbolType | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(7);
    if ((x1 & 0x42) !== 0x0) throw BAIL;
    const uUnit = n_unitSymbolType[x1 >>> 2 & 15];
    if (uUnit === undefined) throw BAIL;
    Unit = uUnit;
    e = 2 + (x1 & 1);
  }
  if (e !== 2) throw BAIL;
  const x3 = r.get(2);
  if ((x3 & 0x2) !== 0x0) throw BAIL;
  const s2 = -(x3 & 1);
  const m4 = r.uint();
  if (m4 > 32767) throw BAIL;
  const Value = m4 ^ s2;
  const x5 = r.get(2);
  if (x5 !== 0) throw BAIL;
  return { Multiplier, Unit, Value };
}
function d_ServicePaymentSelectionReq(r: Reader): ServicePaymentSelectionReq {
  const x0 = r.get(5);
  if ((x0 & 0x1b) !== 0x0) throw BAIL;
  const SelectedPaymentOption = n_paymentOptionType[x0 >>> 2 & 1]!;
  const SelectedServiceList = d_SelectedServiceList(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { SelectedPaymentOption, SelectedServiceList };
}
function d_SelectedServiceList(r: Reader): SelectedServiceList {
  const x0 = r.get(1);
  let e = x0;
  const SelectedService: NonNullable<SelectedService[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_SelectedService(r);
    SelectedService.push(it);
    const x1 = r.get(2);
    e = x1;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { SelectedService };
}
function d_SelectedService(r: Reader): SelectedService {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const ServiceID = r.uint();
  if (ServiceID > 65535) throw BAIL;
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let ParameterSetID: number | undefined = undefined;
  if (e === 1) {
    const x3 = r.get(2);
    if ((x3 & 0x2) !== 0x0) throw BAIL;
    const s2 = -(x3 & 1);
    const m4 = r.uint();
    if (m4 > 32767) throw BAIL;
    ParameterSetID = m4 ^ s2;
    const x5 = r.get(2);
    if ((x5 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x5 & 1);
  }
  if (e !== 2) throw BAIL;
  return { ServiceID, ParameterSetID };
}
function d_ServicePaymentSelectionRes(r: Reader): ServicePaymentSelectionRes {
  const x0 = r.get(9);
  if ((x0 & 0x183) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 2 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  return { ResponseCode };
}
function d_PaymentDetailsReq(r: Reader): PaymentDetailsReq {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const ContractID = r.octets(0, 24);
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const ContractSignatureCertChain = d_CertificateChain(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { ContractID, ContractSignatureCertChain };
}
function d_CertificateChain(r: Reader): CertificateChain {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const Certificate = r.bytes(0, 1200);
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let SubCertificates: SubCertificates | undefined = undefined;
  if (e === 1) {
    SubCertificates = d_SubCertificates(r);
    const x2 = r.get(1);
    e = 2 + (x2);
  }
  if (e !== 2) throw BAIL;
  return { Certificate, SubCertificates };
}
function d_SubCertificates(r: Reader): SubCertificates {
  const x0 = r.get(1);
  let e = x0;
  const Certificate: NonNullable<Uint8Array[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    const it = r.bytes(0, 1200);
    Certificate.push(it);
    const x2 = r.get(3);
    if ((x2 & 0x4) !== 0x0) throw BAIL;
    e = x2 & 3;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { Certificate };
}
function d_PaymentDetailsRes(r: Reader): PaymentDetailsRes {
  const x0 = r.get(10);
  if ((x0 & 0x307) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 3 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const GenChallenge = r.string(0, Infinity);
  const x2 = r.get(3);
  if (x2 !== 0) throw BAIL;
  const DateTimeNow = r.integer(0x7fffffffffffffffn);
  const x3 = r.get(2);
  if (x3 !== 0) throw BAIL;
  return { ResponseCode, GenChallenge, DateTimeNow };
}
function d_ContractAuthenticationReq(r: Reader): ContractAuthenticationReq {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(2);
    e = 1 + (x1);
  }
  let GenChallenge: string | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(1);
    if (x2 !== 0) throw BAIL;
    GenChallenge = r.string(0, Infinity);
    const x3 = r.get(2);
    if ((x3 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x3 & 1);
  }
  if (e !== 2) throw BAIL;
  return { Id, GenChallenge };
}
function d_ContractAuthenticationRes(r: Reader): ContractAuthenticationRes {
  const x0 = r.get(13);
  if ((x0 & 0x183b) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 6 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const EVSEProcessing = n_EVSEProcessingType[x0 >>> 2 & 1]!;
  return { ResponseCode, EVSEProcessing };
}
function d_ChargeParameterDiscoveryReq(r: Reader): ChargeParameterDiscoveryReq {
  const x0 = r.get(8);
  if ((x0 & 0xc4) !== 0x0) throw BAIL;
  const uEVRequestedEnergyTransferType = n_EVRequestedEnergyTransferType[x0 >>> 3 & 7];
  if (uEVRequestedEnergyTransferType === undefined) throw BAIL;
  const EVRequestedEnergyTransferType = uEVRequestedEnergyTransferType;
  let e = 1 + (x0 & 3);
  let AC_EVChargeParameter: AC_EVChargeParameter | undefined = undefined;
  let DC_EVChargeParameter: DC_EVChargeParameter | undefined = undefined;
  let EVChargeParameter: EVChargeParameter | undefined = undefined;
  if (e === 1) {
    AC_EVChargeParameter = d_AC_EVChargeParameter(r);
  } else if (e === 2) {
    DC_EVChargeParameter = d_DC_EVChargeParameter(r);
  } else if (e === 3) {
    EVChargeParameter = d_EVChargeParameter(r);
  } else throw BAIL;
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { EVRequestedEnergyTransferType, AC_EVChargeParameter, DC_EVChargeParameter, EVChargeParameter };
}
function d_EVChargeParameter(r: Reader): EVChargeParameter {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_AC_EVChargeParameter(r: Reader): AC_EVChargeParameter {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const DepartureTime = r.uint();
  if (DepartureTime > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const EAmount = d_PhysicalValue(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVMaxVoltage = d_PhysicalValue(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVMaxCurrent = d_PhysicalValue(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVMinCurrent = d_PhysicalValue(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  return { DepartureTime, EAmount, EVMaxVoltage, EVMaxCurrent, EVMinCurrent };
}
function d_DC_EVChargeParameter(r: Reader): DC_EVChargeParameter {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const DC_EVStatus = d_DC_EVStatus(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVMaximumCurrentLimit = d_PhysicalValue(r);
  const x2 = r.get(2);
  let e = 2 + (x2);
  let EVMaximumPowerLimit: PhysicalValue | undefined = undefined;
  if (e === 2) {
    EVMaximumPowerLimit = d_PhysicalValue(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVMaximumVoltageLimit = d_PhysicalValue(r);
  const x4 = r.get(3);
  e = 4 + (x4);
  let EVEnergyCapacity: PhysicalValue | undefined = undefined;
  if (e === 4) {
    EVEnergyCapacity = d_PhysicalValue(r);
    const x5 = r.get(3);
    e = 5 + (x5);
  }
  let EVEnergyRequest: PhysicalValue | undefined = undefined;
  if (e === 5) {
    EVEnergyRequest = d_PhysicalValue(r);
    const x6 = r.get(2);
    e = 6 + (x6);
  }
  let FullSOC: number | undefined = undefined;
  if (e === 6) {
    const x7 = r.get(11);
    if ((x7 & 0x404) !== 0x0) throw BAIL;
    FullSOC = x7 >>> 3 & 127;
    if (FullSOC > 100) throw BAIL;
    e = 7 + (x7 & 3);
  }
  let BulkSOC: number | undefined = undefined;
  if (e === 7) {
    const x8 = r.get(10);
    if ((x8 & 0x202) !== 0x0) throw BAIL;
    BulkSOC = x8 >>> 2 & 127;
    if (BulkSOC > 100) throw BAIL;
    e = 8 + (x8 & 1);
  }
  if (e !== 8) throw BAIL;
  return { DC_EVStatus, EVMaximumCurrentLimit, EVMaximumPowerLimit, EVMaximumVoltageLimit, EVEnergyCapacity, EVEnergyRequest, FullSOC, BulkSOC };
}
function d_DC_EVStatus(r: Reader): DC_EVStatus {
  const x0 = r.get(6);
  if ((x0 & 0x34) !== 0x0) throw BAIL;
  const EVReady = (x0 >>> 3 & 1) !== 0;
  let e = 1 + (x0 & 3);
  let EVCabinConditioning: boolean | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(5);
    if ((x1 & 0x14) !== 0x0) throw BAIL;
    EVCabinConditioning = (x1 >>> 3 & 1) !== 0;
    e = 2 + (x1 & 3);
  }
  let EVRESSConditioning: boolean | undefined = undefined;
  if (e === 2) {
    const x2 = r.get(4);
    if ((x2 & 0xa) !== 0x0) throw BAIL;
    EVRESSConditioning = (x2 >>> 2 & 1) !== 0;
    e = 3 + (x2 & 1);
  }
  if (e !== 3) throw BAIL;
  const x3 = r.get(17);
  if ((x3 & 0x10e03) !== 0x0) throw BAIL;
  const uEVErrorCode = n_DC_EVErrorCodeType[x3 >>> 12 & 15];
  if (uEVErrorCode === undefined) throw BAIL;
  const EVErrorCode = uEVErrorCode;
  const EVRESSSOC = x3 >>> 2 & 127;
  if (EVRESSSOC > 100) throw BAIL;
  return { EVReady, EVCabinConditioning, EVRESSConditioning, EVErrorCode, EVRESSSOC };
}
function d_EVStatus(r: Reader): EVStatus {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_ChargeParameterDiscoveryRes(r: Reader): ChargeParameterDiscoveryRes {
  const x0 = r.get(14);
  if ((x0 & 0x3074) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 7 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const EVSEProcessing = n_EVSEProcessingType[x0 >>> 3 & 1]!;
  let e = 2 + (x0 & 3);
  let SAScheduleList: SAScheduleList | undefined = undefined;
  let SASchedules: SASchedules | undefined = undefined;
  if (e === 2) {
    SAScheduleList = d_SAScheduleList(r);
  } else if (e === 3) {
    SASchedules = d_SASchedules(r);
  } else throw BAIL;
  const x1 = r.get(2);
  e = 4 + (x1);
  let AC_EVSEChargeParameter: AC_EVSEChargeParameter | undefined = undefined;
  let DC_EVSEChargeParameter: DC_EVSEChargeParameter | undefined = undefined;
  let EVSEChargeParameter: EVSEChargeParameter | undefined = undefined;
  if (e === 4) {
    AC_EVSEChargeParameter = d_AC_EVSEChargeParameter(r);
  } else if (e === 5) {
    DC_EVSEChargeParameter = d_DC_EVSEChargeParameter(r);
  } else if (e === 6) {
    EVSEChargeParameter = d_EVSEChargeParameter(r);
  } else throw BAIL;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { ResponseCode, EVSEProcessing, SAScheduleList, SASchedules, AC_EVSEChargeParameter, DC_EVSEChargeParameter, EVSEChargeParameter };
}
function d_SASchedules(r: Reader): SASchedules {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_SAScheduleList(r: Reader): SAScheduleList {
  const x0 = r.get(1);
  let e = x0;
  const SAScheduleTuple: NonNullable<SAScheduleTuple[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_SAScheduleTuple(r);
    SAScheduleTuple.push(it);
    const x1 = r.get(2);
    e = x1;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { SAScheduleTuple };
}
function d_SAScheduleTuple(r: Reader): SAScheduleTuple {
  const x1 = r.get(3);
  if ((x1 & 0x6) !== 0x0) throw BAIL;
  const s0 = -(x1 & 1);
  const m2 = r.uint();
  if (m2 > 32767) throw BAIL;
  const SAScheduleTupleID = m2 ^ s0;
  const x3 = r.get(2);
  if (x3 !== 0) throw BAIL;
  const PMaxSchedule = d_PMaxSchedule(r);
  const x4 = r.get(2);
  let e = 2 + (x4);
  let SalesTariff: SalesTariff | undefined = undefined;
  if (e === 2) {
    SalesTariff = d_SalesTariff(r);
    const x5 = r.get(1);
    e = 3 + (x5);
  }
  if (e !== 3) throw BAIL;
  return { SAScheduleTupleID, PMaxSchedule, SalesTariff };
}
function d_PMaxSchedule(r: Reader): PMaxSchedule {
  const x1 = r.get(3);
  if ((x1 & 0x6) !== 0x0) throw BAIL;
  const s0 = -(x1 & 1);
  const m2 = r.uint();
  if (m2 > 32767) throw BAIL;
  const PMaxScheduleID = m2 ^ s0;
  const x3 = r.get(2);
  if ((x3 & 0x2) !== 0x0) throw BAIL;
  let e = 1 + (x3 & 1);
  const PMaxScheduleEntry: NonNullable<PMaxScheduleEntry[]> = [];
  if (!(e === 1)) throw BAIL;
  for (;;) {
    const it = d_PMaxScheduleEntry(r);
    PMaxScheduleEntry.push(it);
    const x4 = r.get(2);
    e = 1 + (x4);
    if (!(e === 1)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 2) throw BAIL;
  return { PMaxScheduleID, PMaxScheduleEntry };
}
function d_PMaxScheduleEntry(r: Reader): PMaxScheduleEntry {
  const x0 = r.get(2);
  let e = x0;
  let RelativeTimeInterval: RelativeTimeInterval | undefined = undefined;
  let TimeInterval: Interval | undefined = undefined;
  if (e === 0) {
    RelativeTimeInterval = d_RelativeTimeInterval(r);
  } else if (e === 1) {
    TimeInterval = d_Interval(r);
  } else throw BAIL;
  const x2 = r.get(3);
  if ((x2 & 0x6) !== 0x0) throw BAIL;
  const s1 = -(x2 & 1);
  const m3 = r.uint();
  if (m3 > 32767) throw BAIL;
  const PMax = m3 ^ s1;
  const x4 = r.get(2);
  if (x4 !== 0) throw BAIL;
  return { RelativeTimeInterval, TimeInterval, PMax };
}
function d_Entry(r: Reader): Entry {
  const x0 = r.get(2);
  let e = x0;
  let RelativeTimeInterval: RelativeTimeInterval | undefined = undefined;
  let TimeInterval: Interval | undefined = undefined;
  if (e === 0) {
    RelativeTimeInterval = d_RelativeTimeInterval(r);
  } else if (e === 1) {
    TimeInterval = d_Interval(r);
  } else throw BAIL;
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { RelativeTimeInterval, TimeInterval };
}
function d_Interval(r: Reader): Interval {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_RelativeTimeInterval(r: Reader): RelativeTimeInterval {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const start = r.uint();
  if (start > 4294967295) throw BAIL;
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let duration: number | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(1);
    if (x2 !== 0) throw BAIL;
    duration = r.uint();
    if (duration > 4294967295) throw BAIL;
    const x3 = r.get(2);
    if ((x3 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x3 & 1);
  }
  if (e !== 2) throw BAIL;
  return { start, duration };
}
function d_SalesTariff(r: Reader): SalesTariff {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Id = r.string(0, Infinity);
  const x2 = r.get(3);
  if ((x2 & 0x6) !== 0x0) throw BAIL;
  const s1 = -(x2 & 1);
  const m3 = r.uint();
  if (m3 > 32767) throw BAIL;
  const SalesTariffID = m3 ^ s1;
  const x4 = r.get(3);
  if ((x4 & 0x4) !== 0x0) throw BAIL;
  let e = 2 + (x4 & 3);
  let SalesTariffDescription: string | undefined = undefined;
  if (e === 2) {
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
    SalesTariffDescription = r.string(0, 32);
    const x6 = r.get(2);
    if ((x6 & 0x2) !== 0x0) throw BAIL;
    e = 3 + (x6 & 1);
  }
  if (e !== 3) throw BAIL;
  const x7 = r.get(11);
  if ((x7 & 0x402) !== 0x0) throw BAIL;
  const NumEPriceLevels = x7 >>> 2 & 255;
  e = 4 + (x7 & 1);
  const SalesTariffEntry: NonNullable<SalesTariffEntry[]> = [];
  if (!(e === 4)) throw BAIL;
  for (;;) {
    const it = d_SalesTariffEntry(r);
    SalesTariffEntry.push(it);
    const x8 = r.get(2);
    e = 4 + (x8);
    if (!(e === 4)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 5) throw BAIL;
  return { Id, SalesTariffID, SalesTariffDescription, NumEPriceLevels, SalesTariffEntry };
}
function d_SalesTariffEntry(r: Reader): SalesTariffEntry {
  const x0 = r.get(2);
  let e = x0;
  let RelativeTimeInterval: RelativeTimeInterval | undefined = undefined;
  let TimeInterval: Interval | undefined = undefined;
  if (e === 0) {
    RelativeTimeInterval = d_RelativeTimeInterval(r);
  } else if (e === 1) {
    TimeInterval = d_Interval(r);
  } else throw BAIL;
  const x1 = r.get(13);
  if ((x1 & 0x1804) !== 0x0) throw BAIL;
  const EPriceLevel = x1 >>> 3 & 255;
  e = 3 + (x1 & 3);
  let ConsumptionCost: ConsumptionCost[] | undefined = undefined;
  if (e === 3) {
    ConsumptionCost = [];
    for (;;) {
      const it = d_ConsumptionCost(r);
      ConsumptionCost.push(it);
      const x2 = r.get(2);
      e = 3 + (x2);
      if (!(e === 3)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 4) throw BAIL;
  return { RelativeTimeInterval, TimeInterval, EPriceLevel, ConsumptionCost };
}
function d_ConsumptionCost(r: Reader): ConsumptionCost {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const startValue = r.uint();
  if (startValue > 4294967295) throw BAIL;
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let Cost: Cost[] | undefined = undefined;
  if (e === 1) {
    Cost = [];
    for (;;) {
      const it = d_Cost(r);
      Cost.push(it);
      const x2 = r.get(2);
      e = 1 + (x2);
      if (!(e === 1)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 2) throw BAIL;
  return { startValue, Cost };
}
function d_Cost(r: Reader): Cost {
  const x0 = r.get(7);
  if ((x0 & 0x67) !== 0x0) throw BAIL;
  const ucostKind = n_costKindType[x0 >>> 3 & 3];
  if (ucostKind === undefined) throw BAIL;
  const costKind = ucostKind;
  const amount = r.uint();
  if (amount > 4294967295) throw BAIL;
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 2 + (x1 & 3);
  let amountMultiplier: number | undefined = undefined;
  if (e === 2) {
    const x2 = r.get(6);
    if ((x2 & 0x22) !== 0x0) throw BAIL;
    amountMultiplier = (x2 >>> 2 & 7) - 3;
    if (amountMultiplier > 3) throw BAIL;
    e = 3 + (x2 & 1);
  }
  if (e !== 3) throw BAIL;
  return { costKind, amount, amountMultiplier };
}
function d_EVSEChargeParameter(r: Reader): EVSEChargeParameter {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_AC_EVSEChargeParameter(r: Reader): AC_EVSEChargeParameter {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const AC_EVSEStatus = d_AC_EVSEStatus(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVSEMaxVoltage = d_PhysicalValue(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVSEMaxCurrent = d_PhysicalValue(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVSEMinCurrent = d_PhysicalValue(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  return { AC_EVSEStatus, EVSEMaxVoltage, EVSEMaxCurrent, EVSEMinCurrent };
}
function d_AC_EVSEStatus(r: Reader): AC_EVSEStatus {
  const x0 = r.get(10);
  if ((x0 & 0x377) !== 0x0) throw BAIL;
  const PowerSwitchClosed = (x0 >>> 7 & 1) !== 0;
  const RCD = (x0 >>> 3 & 1) !== 0;
  const NotificationMaxDelay = r.uint();
  if (NotificationMaxDelay > 4294967295) throw BAIL;
  const x1 = r.get(7);
  if ((x1 & 0x73) !== 0x0) throw BAIL;
  const uEVSENotification = n_EVSENotificationType[x1 >>> 2 & 3];
  if (uEVSENotification === undefined) throw BAIL;
  const EVSENotification = uEVSENotification;
  return { PowerSwitchClosed, RCD, NotificationMaxDelay, EVSENotification };
}
function d_EVSEStatus(r: Reader): EVSEStatus {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_DC_EVSEChargeParameter(r: Reader): DC_EVSEChargeParameter {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const DC_EVSEStatus = d_DC_EVSEStatus(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVSEMaximumCurrentLimit = d_PhysicalValue(r);
  const x2 = r.get(2);
  let e = 2 + (x2);
  let EVSEMaximumPowerLimit: PhysicalValue | undefined = undefined;
  if (e === 2) {
    EVSEMaximumPowerLimit = d_PhysicalValue(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVSEMaximumVoltageLimit = d_PhysicalValue(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVSEMinimumCurrentLimit = d_PhysicalValue(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  const EVSEMinimumVoltageLimit = d_PhysicalValue(r);
  const x6 = r.get(2);
  e = 6 + (x6);
  let EVSECurrentRegulationTolerance: PhysicalValue | undefined = undefined;
  if (e === 6) {
    EVSECurrentRegulationTolerance = d_PhysicalValue(r);
    const x7 = r.get(1);
    e = 7 + (x7);
  }
  if (e !== 7) throw BAIL;
  const EVSEPeakCurrentRipple = d_PhysicalValue(r);
  const x8 = r.get(2);
  e = 8 + (x8);
  let EVSEEnergyToBeDelivered: PhysicalValue | undefined = undefined;
  if (e === 8) {
    EVSEEnergyToBeDelivered = d_PhysicalValue(r);
    const x9 = r.get(1);
    e = 9 + (x9);
  }
  if (e !== 9) throw BAIL;
  return { DC_EVSEStatus, EVSEMaximumCurrentLimit, EVSEMaximumPowerLimit, EVSEMaximumVoltageLimit, EVSEMinimumCurrentLimit, EVSEMinimumVoltageLimit, EVSECurrentRegulationTolerance, EVSEPeakCurrentRipple, EVSEEnergyToBeDelivered };
}
function d_DC_EVSEStatus(r: Reader): DC_EVSEStatus {
  const x0 = r.get(2);
  let e = x0;
  let EVSEIsolationStatus: isolationLevelType | undefined = undefined;
  if (e === 0) {
    const x1 = r.get(5);
    if ((x1 & 0x12) !== 0x0) throw BAIL;
    EVSEIsolationStatus = n_isolationLevelType[x1 >>> 2 & 3]!;
    e = 1 + (x1 & 1);
  }
  if (e !== 1) throw BAIL;
  const x2 = r.get(8);
  if ((x2 & 0x87) !== 0x0) throw BAIL;
  const uEVSEStatusCode = n_DC_EVSEStatusCodeType[x2 >>> 3 & 15];
  if (uEVSEStatusCode === undefined) throw BAIL;
  const EVSEStatusCode = uEVSEStatusCode;
  const NotificationMaxDelay = r.uint();
  if (NotificationMaxDelay > 4294967295) throw BAIL;
  const x3 = r.get(7);
  if ((x3 & 0x73) !== 0x0) throw BAIL;
  const uEVSENotification = n_EVSENotificationType[x3 >>> 2 & 3];
  if (uEVSENotification === undefined) throw BAIL;
  const EVSENotification = uEVSENotification;
  return { EVSEIsolationStatus, EVSEStatusCode, NotificationMaxDelay, EVSENotification };
}
function d_PowerDeliveryReq(r: Reader): PowerDeliveryReq {
  const x0 = r.get(7);
  if ((x0 & 0x68) !== 0x0) throw BAIL;
  const ReadyToChargeState = (x0 >>> 4 & 1) !== 0;
  let e = 1 + (x0 & 7);
  let ChargingProfile: ChargingProfile | undefined = undefined;
  if (e === 1) {
    ChargingProfile = d_ChargingProfile(r);
    const x1 = r.get(2);
    e = 2 + (x1);
  }
  let DC_EVPowerDeliveryParameter: DC_EVPowerDeliveryParameter | undefined = undefined;
  let EVPowerDeliveryParameter: EVPowerDeliveryParameter | undefined = undefined;
  if (e === 2) {
    DC_EVPowerDeliveryParameter = d_DC_EVPowerDeliveryParameter(r);
    const x2 = r.get(1);
    e = 4 + (x2);
  } else if (e === 3) {
    EVPowerDeliveryParameter = d_EVPowerDeliveryParameter(r);
    const x3 = r.get(1);
    e = 4 + (x3);
  }
  if (e !== 4) throw BAIL;
  return { ReadyToChargeState, ChargingProfile, DC_EVPowerDeliveryParameter, EVPowerDeliveryParameter };
}
function d_ChargingProfile(r: Reader): ChargingProfile {
  const x1 = r.get(3);
  if ((x1 & 0x6) !== 0x0) throw BAIL;
  const s0 = -(x1 & 1);
  const m2 = r.uint();
  if (m2 > 32767) throw BAIL;
  const SAScheduleTupleID = m2 ^ s0;
  const x3 = r.get(2);
  if ((x3 & 0x2) !== 0x0) throw BAIL;
  let e = 1 + (x3 & 1);
  const ProfileEntry: NonNullable<ProfileEntry[]> = [];
  if (!(e === 1)) throw BAIL;
  for (;;) {
    const it = d_ProfileEntry(r);
    ProfileEntry.push(it);
    const x4 = r.get(2);
    e = 1 + (x4);
    if (!(e === 1)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 2) throw BAIL;
  return { SAScheduleTupleID, ProfileEntry };
}
function d_ProfileEntry(r: Reader): ProfileEntry {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const ChargingProfileEntryStart = r.uint();
  if (ChargingProfileEntryStart > 4294967295) throw BAIL;
  const x2 = r.get(4);
  if ((x2 & 0xe) !== 0x0) throw BAIL;
  const s1 = -(x2 & 1);
  const m3 = r.uint();
  if (m3 > 32767) throw BAIL;
  const ChargingProfileEntryMaxPower = m3 ^ s1;
  const x4 = r.get(2);
  if (x4 !== 0) throw BAIL;
  return { ChargingProfileEntryStart, ChargingProfileEntryMaxPower };
}
function d_EVPowerDeliveryParameter(r: Reader): EVPowerDeliveryParameter {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_DC_EVPowerDeliveryParameter(r: Reader): DC_EVPowerDeliveryParameter {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const DC_EVStatus = d_DC_EVStatus(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let BulkChargingComplete: boolean | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(4);
    if ((x2 & 0xa) !== 0x0) throw BAIL;
    BulkChargingComplete = (x2 >>> 2 & 1) !== 0;
    e = 2 + (x2 & 1);
  }
  if (e !== 2) throw BAIL;
  const x3 = r.get(4);
  if ((x3 & 0xb) !== 0x0) throw BAIL;
  const ChargingComplete = (x3 >>> 2 & 1) !== 0;
  return { DC_EVStatus, BulkChargingComplete, ChargingComplete };
}
function d_PowerDeliveryRes(r: Reader): PowerDeliveryRes {
  const x0 = r.get(10);
  if ((x0 & 0x304) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 3 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  let e = 1 + (x0 & 3);
  let AC_EVSEStatus: AC_EVSEStatus | undefined = undefined;
  let DC_EVSEStatus: DC_EVSEStatus | undefined = undefined;
  let EVSEStatus: EVSEStatus | undefined = undefined;
  if (e === 1) {
    AC_EVSEStatus = d_AC_EVSEStatus(r);
  } else if (e === 2) {
    DC_EVSEStatus = d_DC_EVSEStatus(r);
  } else if (e === 3) {
    EVSEStatus = d_EVSEStatus(r);
  } else throw BAIL;
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { ResponseCode, AC_EVSEStatus, DC_EVSEStatus, EVSEStatus };
}
function d_ChargingStatusReq(r: Reader): ChargingStatusReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_ChargingStatusRes(r: Reader): ChargingStatusRes {
  const x0 = r.get(10);
  if ((x0 & 0x307) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 3 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const EVSEID = r.bytes(0, 32);
  const x2 = r.get(4);
  if ((x2 & 0xe) !== 0x0) throw BAIL;
  const s1 = -(x2 & 1);
  const m3 = r.uint();
  if (m3 > 32767) throw BAIL;
  const SAScheduleTupleID = m3 ^ s1;
  const x4 = r.get(3);
  if ((x4 & 0x4) !== 0x0) throw BAIL;
  let e = 3 + (x4 & 3);
  let EVSEMaxCurrent: PhysicalValue | undefined = undefined;
  if (e === 3) {
    EVSEMaxCurrent = d_PhysicalValue(r);
    const x5 = r.get(2);
    e = 4 + (x5);
  }
  let MeterInfo: MeterInfo | undefined = undefined;
  if (e === 4) {
    MeterInfo = d_MeterInfo(r);
    const x6 = r.get(1);
    e = 5 + (x6);
  }
  if (e !== 5) throw BAIL;
  const x7 = r.get(4);
  if ((x7 & 0xb) !== 0x0) throw BAIL;
  const ReceiptRequired = (x7 >>> 2 & 1) !== 0;
  const AC_EVSEStatus = d_AC_EVSEStatus(r);
  const x8 = r.get(1);
  if (x8 !== 0) throw BAIL;
  return { ResponseCode, EVSEID, SAScheduleTupleID, EVSEMaxCurrent, MeterInfo, ReceiptRequired, AC_EVSEStatus };
}
function d_MeterInfo(r: Reader): MeterInfo {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const MeterID = r.string(0, 32);
  const x1 = r.get(4);
  if ((x1 & 0x8) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 7);
  let MeterReading: PhysicalValue | undefined = undefined;
  if (e === 1) {
    MeterReading = d_PhysicalValue(r);
    const x2 = r.get(3);
    e = 2 + (x2);
  }
  let SigMeterReading: Uint8Array | undefined = undefined;
  if (e === 2) {
    const x3 = r.get(1);
    if (x3 !== 0) throw BAIL;
    SigMeterReading = r.bytes(0, 32);
    const x4 = r.get(3);
    if ((x4 & 0x4) !== 0x0) throw BAIL;
    e = 3 + (x4 & 3);
  }
  let MeterStatus: number | undefined = undefined;
  if (e === 3) {
    const x6 = r.get(2);
    if ((x6 & 0x2) !== 0x0) throw BAIL;
    const s5 = -(x6 & 1);
    const m7 = r.uint();
    if (m7 > 32767) throw BAIL;
    MeterStatus = m7 ^ s5;
    const x8 = r.get(3);
    if ((x8 & 0x4) !== 0x0) throw BAIL;
    e = 4 + (x8 & 3);
  }
  let TMeter: number | bigint | undefined = undefined;
  if (e === 4) {
    const x10 = r.get(1);
    if (x10 !== 0) throw BAIL;
    TMeter = r.integer(0x7fffffffffffffffn);
    const x11 = r.get(2);
    if ((x11 & 0x2) !== 0x0) throw BAIL;
    e = 5 + (x11 & 1);
  }
  if (e !== 5) throw BAIL;
  return { MeterID, MeterReading, SigMeterReading, MeterStatus, TMeter };
}
function d_MeteringReceiptReq(r: Reader): MeteringReceiptReq {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  if (e !== 1) throw BAIL;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const SessionID = r.hex8();
  const x3 = r.get(3);
  if ((x3 & 0x4) !== 0x0) throw BAIL;
  e = 2 + (x3 & 3);
  let SAScheduleTupleID: number | undefined = undefined;
  if (e === 2) {
    const x5 = r.get(2);
    if ((x5 & 0x2) !== 0x0) throw BAIL;
    const s4 = -(x5 & 1);
    const m6 = r.uint();
    if (m6 > 32767) throw BAIL;
    SAScheduleTupleID = m6 ^ s4;
    const x7 = r.get(2);
    if ((x7 & 0x2) !== 0x0) throw BAIL;
    e = 3 + (x7 & 1);
  }
  if (e !== 3) throw BAIL;
  const MeterInfo = d_MeterInfo(r);
  const x8 = r.get(1);
  if (x8 !== 0) throw BAIL;
  return { Id, SessionID, SAScheduleTupleID, MeterInfo };
}
function d_MeteringReceiptRes(r: Reader): MeteringReceiptRes {
  const x0 = r.get(9);
  if ((x0 & 0x183) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 2 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const AC_EVSEStatus = d_AC_EVSEStatus(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { ResponseCode, AC_EVSEStatus };
}
function d_SessionStop(r: Reader): SessionStop {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_SessionStopRes(r: Reader): SessionStopRes {
  const x0 = r.get(9);
  if ((x0 & 0x183) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 2 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  return { ResponseCode };
}
function d_CertificateUpdateReq(r: Reader): CertificateUpdateReq {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  if (e !== 1) throw BAIL;
  const ContractSignatureCertChain = d_CertificateChain(r);
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  const ContractID = r.octets(0, 24);
  const x3 = r.get(2);
  if (x3 !== 0) throw BAIL;
  const ListOfRootCertificateIDs = d_ListOfRootCertificateIDs(r);
  const x4 = r.get(2);
  if (x4 !== 0) throw BAIL;
  const DHParams = r.bytes(0, 256);
  const x5 = r.get(2);
  if (x5 !== 0) throw BAIL;
  return { Id, ContractSignatureCertChain, ContractID, ListOfRootCertificateIDs, DHParams };
}
function d_ListOfRootCertificateIDs(r: Reader): ListOfRootCertificateIDs {
  const x0 = r.get(1);
  let e = x0;
  const RootCertificateID: NonNullable<string[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    const it = r.string(0, 40);
    RootCertificateID.push(it);
    const x2 = r.get(3);
    if ((x2 & 0x4) !== 0x0) throw BAIL;
    e = x2 & 3;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { RootCertificateID };
}
function d_CertificateUpdateRes(r: Reader): CertificateUpdateRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Id = r.string(0, Infinity);
  const x1 = r.get(9);
  if ((x1 & 0x183) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 2 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const ContractSignatureCertChain = d_CertificateChain(r);
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  const ContractSignatureEncryptedPrivateKey = r.bytes(0, 128);
  const x3 = r.get(3);
  if (x3 !== 0) throw BAIL;
  const DHParams = r.bytes(0, 256);
  const x4 = r.get(3);
  if (x4 !== 0) throw BAIL;
  const ContractID = r.octets(0, 24);
  const x6 = r.get(4);
  if ((x6 & 0xe) !== 0x0) throw BAIL;
  const s5 = -(x6 & 1);
  const m7 = r.uint();
  if (m7 > 32767) throw BAIL;
  const RetryCounter = m7 ^ s5;
  const x8 = r.get(2);
  if (x8 !== 0) throw BAIL;
  return { Id, ResponseCode, ContractSignatureCertChain, ContractSignatureEncryptedPrivateKey, DHParams, ContractID, RetryCounter };
}
function d_CertificateInstallationReq(r: Reader): CertificateInstallationReq {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  if (e !== 1) throw BAIL;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const OEMProvisioningCert = r.bytes(0, 1200);
  const x3 = r.get(2);
  if (x3 !== 0) throw BAIL;
  const ListOfRootCertificateIDs = d_ListOfRootCertificateIDs(r);
  const x4 = r.get(2);
  if (x4 !== 0) throw BAIL;
  const DHParams = r.bytes(0, 256);
  const x5 = r.get(2);
  if (x5 !== 0) throw BAIL;
  return { Id, OEMProvisioningCert, ListOfRootCertificateIDs, DHParams };
}
function d_CertificateInstallationRes(r: Reader): CertificateInstallationRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Id = r.string(0, Infinity);
  const x1 = r.get(9);
  if ((x1 & 0x183) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 2 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const ContractSignatureCertChain = d_CertificateChain(r);
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  const ContractSignatureEncryptedPrivateKey = r.bytes(0, 128);
  const x3 = r.get(3);
  if (x3 !== 0) throw BAIL;
  const DHParams = r.bytes(0, 256);
  const x4 = r.get(3);
  if (x4 !== 0) throw BAIL;
  const ContractID = r.octets(0, 24);
  const x5 = r.get(2);
  if (x5 !== 0) throw BAIL;
  return { Id, ResponseCode, ContractSignatureCertChain, ContractSignatureEncryptedPrivateKey, DHParams, ContractID };
}
function d_CableCheckReq(r: Reader): CableCheckReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const DC_EVStatus = d_DC_EVStatus(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { DC_EVStatus };
}
function d_CableCheckRes(r: Reader): CableCheckRes {
  const x0 = r.get(9);
  if ((x0 & 0x183) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 2 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const DC_EVSEStatus = d_DC_EVSEStatus(r);
  const x1 = r.get(5);
  if ((x1 & 0x1b) !== 0x0) throw BAIL;
  const EVSEProcessing = n_EVSEProcessingType[x1 >>> 2 & 1]!;
  return { ResponseCode, DC_EVSEStatus, EVSEProcessing };
}
function d_PreChargeReq(r: Reader): PreChargeReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const DC_EVStatus = d_DC_EVStatus(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVTargetVoltage = d_PhysicalValue(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVTargetCurrent = d_PhysicalValue(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  return { DC_EVStatus, EVTargetVoltage, EVTargetCurrent };
}
function d_PreChargeRes(r: Reader): PreChargeRes {
  const x0 = r.get(9);
  if ((x0 & 0x183) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 2 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const DC_EVSEStatus = d_DC_EVSEStatus(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVSEPresentVoltage = d_PhysicalValue(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { ResponseCode, DC_EVSEStatus, EVSEPresentVoltage };
}
function d_CurrentDemandReq(r: Reader): CurrentDemandReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const DC_EVStatus = d_DC_EVStatus(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVTargetCurrent = d_PhysicalValue(r);
  const x2 = r.get(3);
  let e = 2 + (x2);
  let EVMaximumVoltageLimit: PhysicalValue | undefined = undefined;
  if (e === 2) {
    EVMaximumVoltageLimit = d_PhysicalValue(r);
    const x3 = r.get(3);
    e = 3 + (x3);
  }
  let EVMaximumCurrentLimit: PhysicalValue | undefined = undefined;
  if (e === 3) {
    EVMaximumCurrentLimit = d_PhysicalValue(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let EVMaximumPowerLimit: PhysicalValue | undefined = undefined;
  if (e === 4) {
    EVMaximumPowerLimit = d_PhysicalValue(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let BulkChargingComplete: boolean | undefined = undefined;
  if (e === 5) {
    const x6 = r.get(4);
    if ((x6 & 0xa) !== 0x0) throw BAIL;
    BulkChargingComplete = (x6 >>> 2 & 1) !== 0;
    e = 6 + (x6 & 1);
  }
  if (e !== 6) throw BAIL;
  const x7 = r.get(5);
  if ((x7 & 0x14) !== 0x0) throw BAIL;
  const ChargingComplete = (x7 >>> 3 & 1) !== 0;
  e = 7 + (x7 & 3);
  let RemainingTimeToFullSoC: PhysicalValue | undefined = undefined;
  if (e === 7) {
    RemainingTimeToFullSoC = d_PhysicalValue(r);
    const x8 = r.get(2);
    e = 8 + (x8);
  }
  let RemainingTimeToBulkSoC: PhysicalValue | undefined = undefined;
  if (e === 8) {
    RemainingTimeToBulkSoC = d_PhysicalValue(r);
    const x9 = r.get(1);
    e = 9 + (x9);
  }
  if (e !== 9) throw BAIL;
  const EVTargetVoltage = d_PhysicalValue(r);
  const x10 = r.get(1);
  if (x10 !== 0) throw BAIL;
  return { DC_EVStatus, EVTargetCurrent, EVMaximumVoltageLimit, EVMaximumCurrentLimit, EVMaximumPowerLimit, BulkChargingComplete, ChargingComplete, RemainingTimeToFullSoC, RemainingTimeToBulkSoC, EVTargetVoltage };
}
function d_CurrentDemandRes(r: Reader): CurrentDemandRes {
  const x0 = r.get(9);
  if ((x0 & 0x183) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 2 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const DC_EVSEStatus = d_DC_EVSEStatus(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVSEPresentVoltage = d_PhysicalValue(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVSEPresentCurrent = d_PhysicalValue(r);
  const x3 = r.get(15);
  if ((x3 & 0x6ee8) !== 0x0) throw BAIL;
  const EVSECurrentLimitAchieved = (x3 >>> 12 & 1) !== 0;
  const EVSEVoltageLimitAchieved = (x3 >>> 8 & 1) !== 0;
  const EVSEPowerLimitAchieved = (x3 >>> 4 & 1) !== 0;
  let e = 7 + (x3 & 7);
  let EVSEMaximumVoltageLimit: PhysicalValue | undefined = undefined;
  if (e === 7) {
    EVSEMaximumVoltageLimit = d_PhysicalValue(r);
    const x4 = r.get(2);
    e = 8 + (x4);
  }
  let EVSEMaximumCurrentLimit: PhysicalValue | undefined = undefined;
  if (e === 8) {
    EVSEMaximumCurrentLimit = d_PhysicalValue(r);
    const x5 = r.get(2);
    e = 9 + (x5);
  }
  let EVSEMaximumPowerLimit: PhysicalValue | undefined = undefined;
  if (e === 9) {
    EVSEMaximumPowerLimit = d_PhysicalValue(r);
    const x6 = r.get(1);
    e = 10 + (x6);
  }
  if (e !== 10) throw BAIL;
  return { ResponseCode, DC_EVSEStatus, EVSEPresentVoltage, EVSEPresentCurrent, EVSECurrentLimitAchieved, EVSEVoltageLimitAchieved, EVSEPowerLimitAchieved, EVSEMaximumVoltageLimit, EVSEMaximumCurrentLimit, EVSEMaximumPowerLimit };
}
function d_WeldingDetectionReq(r: Reader): WeldingDetectionReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const DC_EVStatus = d_DC_EVStatus(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { DC_EVStatus };
}
function d_WeldingDetectionRes(r: Reader): WeldingDetectionRes {
  const x0 = r.get(9);
  if ((x0 & 0x183) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 2 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const DC_EVSEStatus = d_DC_EVSEStatus(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVSEPresentVoltage = d_PhysicalValue(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { ResponseCode, DC_EVSEStatus, EVSEPresentVoltage };
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
  [e_V2G_Message, d_V2G_Message],
  [e_MessageHeader, d_MessageHeader],
  [e_Notification, d_Notification],
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
  [e_Body, d_Body],
  [e_BodyBase, d_BodyBase],
  [e_SessionSetupReq, d_SessionSetupReq],
  [e_SessionSetupRes, d_SessionSetupRes],
  [e_ServiceDiscoveryReq, d_ServiceDiscoveryReq],
  [e_ServiceDiscoveryRes, d_ServiceDiscoveryRes],
  [e_PaymentOptions, d_PaymentOptions],
  [e_ServiceCharge, d_ServiceCharge],
  [e_Service, d_Service],
  [e_ServiceTag, d_ServiceTag],
  [e_ServiceTagList, d_ServiceTagList],
  [e_ServiceDetailReq, d_ServiceDetailReq],
  [e_ServiceDetailRes, d_ServiceDetailRes],
  [e_ServiceParameterList, d_ServiceParameterList],
  [e_ParameterSet, d_ParameterSet],
  [e_Parameter, d_Parameter],
  [e_PhysicalValue, d_PhysicalValue],
  [e_ServicePaymentSelectionReq, d_ServicePaymentSelectionReq],
  [e_SelectedServiceList, d_SelectedServiceList],
  [e_SelectedService, d_SelectedService],
  [e_ServicePaymentSelectionRes, d_ServicePaymentSelectionRes],
  [e_PaymentDetailsReq, d_PaymentDetailsReq],
  [e_CertificateChain, d_CertificateChain],
  [e_SubCertificates, d_SubCertificates],
  [e_PaymentDetailsRes, d_PaymentDetailsRes],
  [e_ContractAuthenticationReq, d_ContractAuthenticationReq],
  [e_ContractAuthenticationRes, d_ContractAuthenticationRes],
  [e_ChargeParameterDiscoveryReq, d_ChargeParameterDiscoveryReq],
  [e_EVChargeParameter, d_EVChargeParameter],
  [e_AC_EVChargeParameter, d_AC_EVChargeParameter],
  [e_DC_EVChargeParameter, d_DC_EVChargeParameter],
  [e_DC_EVStatus, d_DC_EVStatus],
  [e_EVStatus, d_EVStatus],
  [e_ChargeParameterDiscoveryRes, d_ChargeParameterDiscoveryRes],
  [e_SASchedules, d_SASchedules],
  [e_SAScheduleList, d_SAScheduleList],
  [e_SAScheduleTuple, d_SAScheduleTuple],
  [e_PMaxSchedule, d_PMaxSchedule],
  [e_PMaxScheduleEntry, d_PMaxScheduleEntry],
  [e_Entry, d_Entry],
  [e_Interval, d_Interval],
  [e_RelativeTimeInterval, d_RelativeTimeInterval],
  [e_SalesTariff, d_SalesTariff],
  [e_SalesTariffEntry, d_SalesTariffEntry],
  [e_ConsumptionCost, d_ConsumptionCost],
  [e_Cost, d_Cost],
  [e_EVSEChargeParameter, d_EVSEChargeParameter],
  [e_AC_EVSEChargeParameter, d_AC_EVSEChargeParameter],
  [e_AC_EVSEStatus, d_AC_EVSEStatus],
  [e_EVSEStatus, d_EVSEStatus],
  [e_DC_EVSEChargeParameter, d_DC_EVSEChargeParameter],
  [e_DC_EVSEStatus, d_DC_EVSEStatus],
  [e_PowerDeliveryReq, d_PowerDeliveryReq],
  [e_ChargingProfile, d_ChargingProfile],
  [e_ProfileEntry, d_ProfileEntry],
  [e_EVPowerDeliveryParameter, d_EVPowerDeliveryParameter],
  [e_DC_EVPowerDeliveryParameter, d_DC_EVPowerDeliveryParameter],
  [e_PowerDeliveryRes, d_PowerDeliveryRes],
  [e_ChargingStatusReq, d_ChargingStatusReq],
  [e_ChargingStatusRes, d_ChargingStatusRes],
  [e_MeterInfo, d_MeterInfo],
  [e_MeteringReceiptReq, d_MeteringReceiptReq],
  [e_MeteringReceiptRes, d_MeteringReceiptRes],
  [e_SessionStop, d_SessionStop],
  [e_SessionStopRes, d_SessionStopRes],
  [e_CertificateUpdateReq, d_CertificateUpdateReq],
  [e_ListOfRootCertificateIDs, d_ListOfRootCertificateIDs],
  [e_CertificateUpdateRes, d_CertificateUpdateRes],
  [e_CertificateInstallationReq, d_CertificateInstallationReq],
  [e_CertificateInstallationRes, d_CertificateInstallationRes],
  [e_CableCheckReq, d_CableCheckReq],
  [e_CableCheckRes, d_CableCheckRes],
  [e_PreChargeReq, d_PreChargeReq],
  [e_PreChargeRes, d_PreChargeRes],
  [e_CurrentDemandReq, d_CurrentDemandReq],
  [e_CurrentDemandRes, d_CurrentDemandRes],
  [e_WeldingDetectionReq, d_WeldingDetectionReq],
  [e_WeldingDetectionRes, d_WeldingDetectionRes],
  [e_Manifest, d_Manifest],
  [e_SignatureProperties, d_SignatureProperties],
  [e_SignatureProperty, d_SignatureProperty],
];
/** Schema tables for whatever the functions decline. */
export const MODEL = "{\"roots\":[[0,51],[1,69],[2,70],[3,23],[4,92],[5,93],[6,5],[7,90],[8,91],[9,87],[10,89],[11,49],[12,55],[13,80],[14,81],[15,47],[16,48],[17,96],[18,97],[19,52],[20,78],[21,72],[22,73],[23,53],[24,14],[25,10],[26,-1],[27,50],[28,77],[29,68],[30,71],[31,54],[32,61],[33,12],[34,-2],[35,13],[36,100],[37,83],[38,84],[39,-2],[40,21],[41,19],[42,60],[43,43],[44,46],[45,74],[46,79],[47,94],[48,95],[49,15],[50,7],[51,63],[52,16],[53,57],[54,56],[55,20],[56,65],[57,29],[58,33],[59,34],[60,26],[61,27],[62,39],[63,42],[64,24],[65,25],[66,85],[67,86],[68,3],[69,6],[70,101],[71,102],[72,11],[73,4],[74,62],[75,9],[76,8],[77,0],[78,98],[79,99],[80,17]],\"fragments\":[[0,51],[1,69],[81,70],[2,70],[82,22],[3,23],[83,-3],[84,-3],[85,-4],[4,92],[5,93],[6,5],[86,-5],[7,90],[8,91],[9,87],[10,89],[11,49],[12,55],[87,29],[88,-3],[89,-3],[90,75],[91,-6],[92,-7],[13,80],[14,81],[93,66],[15,47],[16,48],[94,-8],[95,44],[96,-9],[97,67],[17,96],[18,97],[19,52],[20,78],[21,72],[98,73],[22,73],[99,53],[23,53],[100,-10],[24,14],[101,-11],[102,-7],[25,10],[26,-1],[103,38],[104,-12],[105,-13],[106,-3],[27,50],[107,38],[108,38],[109,-14],[110,38],[111,38],[112,38],[113,38],[114,38],[115,38],[116,38],[117,38],[118,38],[28,77],[119,-3],[120,-4],[121,-3],[122,-15],[29,68],[123,-3],[124,38],[125,38],[126,-16],[127,-17],[128,38],[129,38],[130,38],[131,38],[132,38],[133,38],[134,38],[135,38],[136,38],[137,38],[138,38],[139,38],[140,-18],[141,38],[142,-3],[143,38],[144,38],[145,-19],[30,71],[146,-20],[147,-3],[31,54],[148,38],[149,38],[150,-21],[32,61],[151,-1],[152,-22],[153,-23],[154,-3],[155,-4],[156,-1],[157,-2],[158,-24],[159,1],[160,-1],[33,12],[34,-2],[35,13],[161,88],[36,100],[162,-25],[163,82],[164,38],[165,-6],[37,83],[38,84],[39,-2],[166,-1],[167,-26],[168,2],[169,-7],[170,-12],[171,-5],[40,21],[172,-1],[41,19],[173,-1],[174,-1],[175,-6],[176,59],[42,60],[177,-6],[178,37],[179,36],[180,-6],[43,43],[44,46],[181,-27],[182,28],[183,-1],[45,74],[46,79],[184,-3],[47,94],[48,95],[185,76],[186,-1],[187,-3],[49,15],[188,-3],[189,-3],[50,7],[51,63],[190,38],[191,38],[192,-28],[52,16],[193,-6],[194,-29],[53,57],[195,58],[196,-6],[197,-6],[54,56],[55,20],[198,-1],[199,64],[200,-25],[56,65],[201,-6],[202,-1],[203,-27],[204,41],[205,40],[206,30],[207,-30],[208,-30],[57,29],[58,33],[59,34],[60,26],[61,27],[209,-31],[210,-31],[211,32],[212,-25],[213,35],[62,39],[63,42],[214,-25],[215,-25],[216,31],[217,-13],[218,-13],[64,24],[65,25],[66,85],[67,86],[219,-32],[68,3],[69,6],[70,101],[71,102],[72,11],[73,4],[220,45],[221,-11],[74,62],[75,9],[76,8],[222,-33],[77,0],[223,-6],[78,98],[79,99],[224,-1],[225,-1],[80,17],[226,-2],[227,18],[228,-1],[229,-24],[230,-2],[231,-2],[232,-1],[233,-7],[234,-26],[235,-3],[236,-34],[237,-35],[238,-7],[239,-36],[240,38],[241,-6],[242,-7],[243,-7],[244,-2]],\"attributes\":[[245,-37,0],[246,-37,0],[247,null,0],[248,-2,0],[249,-2,0],[250,-37,0],[251,-37,0],[252,-37,0],[253,-38,0]],\"typeNames\":[[254,51],[255,69],[256,70],[257,23],[258,22],[259,92],[260,93],[261,5],[262,44],[263,90],[264,91],[265,87],[266,89],[267,49],[268,55],[269,75],[270,80],[271,81],[272,66],[273,47],[274,48],[275,67],[276,-1],[277,96],[278,97],[279,52],[280,-14],[281,78],[282,72],[283,-20],[284,73],[285,53],[286,14],[287,10],[288,-1],[289,50],[290,77],[291,-15],[292,68],[293,-18],[294,-19],[295,71],[296,-21],[297,54],[298,61],[299,-24],[300,62],[301,12],[302,13],[303,88],[304,100],[305,1],[306,82],[307,83],[308,84],[309,2],[310,21],[311,19],[312,60],[313,59],[314,-6],[315,36],[316,37],[317,43],[318,46],[319,28],[320,38],[321,74],[322,79],[323,94],[324,95],[325,76],[326,15],[327,7],[328,63],[329,16],[330,-6],[331,57],[332,58],[333,56],[334,20],[335,65],[336,64],[337,40],[338,41],[339,29],[340,33],[341,34],[342,26],[343,27],[344,35],[345,39],[346,42],[347,32],[348,31],[349,30],[350,24],[351,25],[352,86],[353,85],[354,6],[355,101],[356,102],[357,3],[358,11],[359,4],[360,45],[361,9],[362,8],[363,98],[364,99],[365,17],[366,18],[367,-5],[368,-39],[369,-35],[370,-10],[371,-13],[372,-16],[373,-22],[374,-23],[375,-2],[376,-17],[377,-25],[378,-6],[379,-27],[380,-4],[381,-9],[382,-28],[383,-29],[384,-30],[385,-31],[386,-25],[387,-25],[388,-13],[389,-32],[390,-25],[391,-26],[392,-33],[393,-38]],\"types\":[[\"V2G_Message\",0,0,[[1,1,[159,1]],[1,1,[82,22]]]],[\"MessageHeader\",0,0,[[1,1,[218,-13]],[0,1,[168,2]],[0,1,[68,3]]]],[\"Notification\",0,0,[[1,1,[152,-22]],[0,1,[153,-23]]]],[\"Signature\",1,0,[[0,1,[247,-37,0]],[1,1,[73,4]],[1,1,[72,11]],[0,1,[33,12]],[0,-1,[40,21]]]],[\"SignedInfo\",1,0,[[0,1,[247,-37,0]],[1,1,[6,5]],[1,1,[69,6]],[1,-1,[50,7]]]],[\"CanonicalizationMethod\",1,1,[[1,1,[245,-37,0]],[0,-1,[394,null,2]]]],[\"SignatureMethod\",1,1,[[1,1,[245,-37,0]],[0,1,[158,-24]],[0,-1,[394,null,2]]]],[\"Reference\",3,0,[[0,1,[247,-37,0]],[0,1,[251,-37,0]],[0,1,[252,-37,0]],[0,1,[76,8]],[1,1,[25,10]],[1,1,[26,-1]]]],[\"Transforms\",0,0,[[1,-1,[75,9]]]],[\"Transform\",1,1,[[1,1,[245,-37,0]],[0,-1,[231,-2],[394,null,2]]]],[\"DigestMethod\",1,1,[[1,1,[245,-37,0]],[0,-1,[394,null,2]]]],[\"SignatureValue\",1,0,[[0,1,[247,-37,0]],[1,1,[395,-1,3]]]],[\"KeyInfo\",1,1,[[0,1,[247,-37,0]],[1,-1,[34,-2],[35,13],[52,16],[80,17],[41,19],[55,20],[39,-2],[394,null,2]]]],[\"KeyValue\",0,1,[[1,1,[24,14],[49,15],[394,null,2]]]],[\"DSAKeyValue\",0,0,[[0,1,[172,-1]],[0,1,[186,-1]],[0,1,[156,-1]],[0,1,[232,-1]],[0,1,[160,-1]],[0,1,[202,-1]],[0,1,[183,-1]]],[[0,2,3],[1],[2,3],[3],[4,5,-1],[5,-1],[6],[-1]]],[\"RSAKeyValue\",0,0,[[1,1,[166,-1]],[1,1,[151,-1]]]],[\"RetrievalMethod\",2,0,[[0,1,[251,-37,0]],[0,1,[252,-37,0]],[0,1,[76,8]]]],[\"X509Data\",0,0,[[1,-1,[227,18],[228,-1],[230,-2],[225,-1],[224,-1],[394,null,2]]]],[\"X509IssuerSerial\",0,0,[[1,1,[226,-2]],[1,1,[229,-24]]]],[\"PGPData\",0,0,[[0,1,[173,-1]],[0,1,[174,-1]],[0,1,[394,null,2]],[0,1,[174,-1]],[0,1,[394,null,2]]],[[0,3],[1,2,-1],[2,-1],[2,-1],[4,-1],[4,-1]]],[\"SPKIData\",0,0,[[0,1,[198,-1]],[0,1,[394,null,2]]],[[0],[0,1,-1],[0,-1]]],[\"Object\",3,1,[[0,1,[246,-37,0]],[0,1,[247,-37,0]],[0,1,[248,-2,0]],[0,-1,[394,null,2]]]],[\"Body\",0,0,[[0,1,[3,23],[4,92],[5,93],[7,90],[8,91],[9,87],[10,89],[11,49],[12,55],[13,80],[14,81],[15,47],[16,48],[17,96],[18,97],[37,83],[38,84],[43,43],[44,46],[45,74],[46,79],[47,94],[48,95],[58,33],[59,34],[60,26],[61,27],[62,39],[63,42],[64,24],[65,25],[66,85],[67,86],[78,98],[79,99]]]],[\"BodyBase\",0,0,[]],[\"SessionSetupReq\",0,0,[[1,1,[105,-13]]]],[\"SessionSetupRes\",0,0,[[1,1,[192,-28]],[1,1,[126,-16]],[0,1,[101,-11]]]],[\"ServiceDiscoveryReq\",0,0,[[0,1,[214,-25]],[0,1,[207,-30]]]],[\"ServiceDiscoveryRes\",0,0,[[1,1,[192,-28]],[1,1,[182,28]],[1,1,[87,29]],[0,1,[211,32]]]],[\"PaymentOptions\",0,0,[[1,-1,[181,-27]]]],[\"ServiceCharge\",0,0,[[1,1,[216,31]],[1,1,[154,-3]],[1,1,[150,-21]]]],[\"Service\",0,0,[[1,1,[216,31]],[1,1,[154,-3]]]],[\"ServiceTag\",0,0,[[1,1,[210,-31]],[0,1,[212,-25]],[1,1,[208,-30]],[0,1,[215,-25]]]],[\"ServiceTagList\",0,0,[[1,-1,[206,30]]]],[\"ServiceDetailReq\",0,0,[[1,1,[209,-31]]]],[\"ServiceDetailRes\",0,0,[[1,1,[192,-28]],[1,1,[209,-31]],[0,1,[213,35]]]],[\"ServiceParameterList\",0,0,[[1,-1,[179,36]]]],[\"ParameterSet\",0,0,[[1,1,[180,-6]],[1,-1,[178,37]]]],[\"Parameter\",2,0,[[1,1,[249,-2,0]],[1,1,[253,-38,0]],[1,1,[235,-3],[236,-34],[241,-6],[239,-36],[240,38],[244,-2]]]],[\"PhysicalValue\",0,0,[[1,1,[167,-26]],[0,1,[222,-33]],[1,1,[223,-6]]]],[\"ServicePaymentSelectionReq\",0,0,[[1,1,[203,-27]],[1,1,[205,40]]]],[\"SelectedServiceList\",0,0,[[1,-1,[204,41]]]],[\"SelectedService\",0,0,[[1,1,[210,-31]],[0,1,[180,-6]]]],[\"ServicePaymentSelectionRes\",0,0,[[1,1,[192,-28]]]],[\"PaymentDetailsReq\",0,0,[[1,1,[94,-8]],[1,1,[95,44]]]],[\"CertificateChain\",0,0,[[1,1,[86,-5]],[0,1,[220,45]]]],[\"SubCertificates\",0,0,[[1,-1,[86,-5]]]],[\"PaymentDetailsRes\",0,0,[[1,1,[192,-28]],[1,1,[157,-2]],[1,1,[101,-11]]]],[\"ContractAuthenticationReq\",1,0,[[0,1,[247,-37,0]],[0,1,[157,-2]]]],[\"ContractAuthenticationRes\",0,0,[[1,1,[192,-28]],[1,1,[145,-19]]]],[\"ChargeParameterDiscoveryReq\",0,0,[[1,1,[122,-15]],[1,1,[0,51],[19,52],[27,50]]]],[\"EVChargeParameter\",0,0,[]],[\"AC_EVChargeParameter\",0,0,[[1,1,[102,-7]],[1,1,[103,38]],[1,1,[111,38]],[1,1,[110,38]],[1,1,[118,38]]]],[\"DC_EVChargeParameter\",0,0,[[1,1,[23,53]],[1,1,[113,38]],[0,1,[115,38]],[1,1,[117,38]],[0,1,[107,38]],[0,1,[108,38]],[0,1,[155,-4]],[0,1,[85,-4]]]],[\"DC_EVStatus\",0,0,[[1,1,[121,-3]],[0,1,[106,-3]],[0,1,[119,-3]],[1,1,[109,-14]],[1,1,[120,-4]]]],[\"EVStatus\",0,0,[]],[\"ChargeParameterDiscoveryRes\",0,0,[[1,1,[192,-28]],[1,1,[145,-19]],[1,1,[53,57],[54,56]],[1,1,[1,69],[21,72],[29,68]]]],[\"SASchedules\",0,0,[]],[\"SAScheduleList\",0,0,[[1,-1,[195,58]]]],[\"SAScheduleTuple\",0,0,[[1,1,[197,-6]],[1,1,[176,59]],[0,1,[199,64]]]],[\"PMaxSchedule\",0,0,[[1,1,[177,-6]],[1,-1,[42,60]]]],[\"PMaxScheduleEntry\",0,0,[[1,1,[51,63],[74,62]],[1,1,[175,-6]]]],[\"Entry\",0,0,[[1,1,[51,63],[74,62]]]],[\"Interval\",0,0,[]],[\"RelativeTimeInterval\",0,0,[[1,1,[242,-7]],[0,1,[238,-7]]]],[\"SalesTariff\",1,0,[[1,1,[247,-37,0]],[1,1,[201,-6]],[0,1,[200,-25]],[1,1,[170,-12]],[1,-1,[56,65]]]],[\"SalesTariffEntry\",0,0,[[1,1,[51,63],[74,62]],[1,1,[104,-12]],[0,-1,[93,66]]]],[\"ConsumptionCost\",0,0,[[1,1,[243,-7]],[0,-1,[97,67]]]],[\"Cost\",0,0,[[1,1,[237,-35]],[1,1,[233,-7]],[0,1,[234,-26]]]],[\"EVSEChargeParameter\",0,0,[]],[\"AC_EVSEChargeParameter\",0,0,[[1,1,[2,70]],[1,1,[130,38]],[1,1,[129,38]],[1,1,[137,38]]]],[\"AC_EVSEStatus\",0,0,[[1,1,[184,-3]],[1,1,[187,-3]],[1,1,[169,-7]],[1,1,[140,-18]]]],[\"EVSEStatus\",0,0,[]],[\"DC_EVSEChargeParameter\",0,0,[[1,1,[22,73]],[1,1,[132,38]],[0,1,[134,38]],[1,1,[136,38]],[1,1,[138,38]],[1,1,[139,38]],[0,1,[124,38]],[1,1,[141,38]],[0,1,[125,38]]]],[\"DC_EVSEStatus\",0,0,[[0,1,[127,-17]],[1,1,[146,-20]],[1,1,[169,-7]],[1,1,[140,-18]]]],[\"PowerDeliveryReq\",0,0,[[1,1,[188,-3]],[0,1,[90,75]],[0,1,[20,78],[28,77]]]],[\"ChargingProfile\",0,0,[[1,1,[197,-6]],[1,-1,[185,76]]]],[\"ProfileEntry\",0,0,[[1,1,[92,-7]],[1,1,[91,-6]]]],[\"EVPowerDeliveryParameter\",0,0,[]],[\"DC_EVPowerDeliveryParameter\",0,0,[[1,1,[23,53]],[0,1,[84,-3]],[1,1,[89,-3]]]],[\"PowerDeliveryRes\",0,0,[[1,1,[192,-28]],[1,1,[2,70],[22,73],[30,71]]]],[\"ChargingStatusReq\",0,0,[]],[\"ChargingStatusRes\",0,0,[[1,1,[192,-28]],[1,1,[126,-16]],[1,1,[196,-6]],[0,1,[128,38]],[0,1,[163,82]],[1,1,[189,-3]],[1,1,[81,70]]]],[\"MeterInfo\",0,0,[[1,1,[162,-25]],[0,1,[164,38]],[0,1,[219,-32]],[0,1,[165,-6]],[0,1,[221,-11]]]],[\"MeteringReceiptReq\",1,0,[[0,1,[247,-37,0]],[1,1,[217,-13]],[0,1,[196,-6]],[1,1,[163,82]]]],[\"MeteringReceiptRes\",0,0,[[1,1,[192,-28]],[1,1,[81,70]]]],[\"SessionStop\",0,0,[]],[\"SessionStopRes\",0,0,[[1,1,[192,-28]]]],[\"CertificateUpdateReq\",1,0,[[0,1,[247,-37,0]],[1,1,[95,44]],[1,1,[94,-8]],[1,1,[161,88]],[1,1,[100,-10]]]],[\"ListOfRootCertificateIDs\",0,0,[[1,-1,[194,-29]]]],[\"CertificateUpdateRes\",1,0,[[1,1,[247,-37,0]],[1,1,[192,-28]],[1,1,[95,44]],[1,1,[96,-9]],[1,1,[100,-10]],[1,1,[94,-8]],[1,1,[193,-6]]]],[\"CertificateInstallationReq\",1,0,[[0,1,[247,-37,0]],[1,1,[171,-5]],[1,1,[161,88]],[1,1,[100,-10]]]],[\"CertificateInstallationRes\",1,0,[[1,1,[247,-37,0]],[1,1,[192,-28]],[1,1,[95,44]],[1,1,[96,-9]],[1,1,[100,-10]],[1,1,[94,-8]]]],[\"CableCheckReq\",0,0,[[1,1,[99,53]]]],[\"CableCheckRes\",0,0,[[1,1,[192,-28]],[1,1,[98,73]],[1,1,[145,-19]]]],[\"PreChargeReq\",0,0,[[1,1,[99,53]],[1,1,[149,38]],[1,1,[148,38]]]],[\"PreChargeRes\",0,0,[[1,1,[192,-28]],[1,1,[98,73]],[1,1,[144,38]]]],[\"CurrentDemandReq\",0,0,[[1,1,[99,53]],[1,1,[148,38]],[0,1,[116,38]],[0,1,[112,38]],[0,1,[114,38]],[0,1,[83,-3]],[1,1,[88,-3]],[0,1,[191,38]],[0,1,[190,38]],[1,1,[149,38]]]],[\"CurrentDemandRes\",0,0,[[1,1,[192,-28]],[1,1,[98,73]],[1,1,[144,38]],[1,1,[143,38]],[1,1,[123,-3]],[1,1,[147,-3]],[1,1,[142,-3]],[0,1,[135,38]],[0,1,[131,38]],[0,1,[133,38]]]],[\"WeldingDetectionReq\",0,0,[[1,1,[99,53]]]],[\"WeldingDetectionRes\",0,0,[[1,1,[192,-28]],[1,1,[98,73]],[1,1,[144,38]]]],[\"Manifest\",1,0,[[0,1,[247,-37,0]],[1,-1,[50,7]]]],[\"SignatureProperties\",1,0,[[0,1,[247,-37,0]],[1,-1,[71,102]]]],[\"SignatureProperty\",2,1,[[0,1,[247,-37,0]],[1,1,[250,-37,0]],[1,-1,[394,null,2]]]]],\"uris\":[\"urn:din:70121:2012:MsgDataTypes\",\"urn:din:70121:2012:MsgDef\",\"urn:din:70121:2012:MsgBody\",\"http://www.w3.org/2000/09/xmldsig#\",\"urn:din:70121:2012:MsgHeader\",\"\"],\"names\":[\"0 AC_EVChargeParameter\",\"0 AC_EVSEChargeParameter\",\"0 AC_EVSEStatus\",\"1 BodyElement\",\"2 CableCheckReq\",\"2 CableCheckRes\",\"3 CanonicalizationMethod\",\"2 CertificateInstallationReq\",\"2 CertificateInstallationRes\",\"2 CertificateUpdateReq\",\"2 CertificateUpdateRes\",\"2 ChargeParameterDiscoveryReq\",\"2 ChargeParameterDiscoveryRes\",\"2 ChargingStatusReq\",\"2 ChargingStatusRes\",\"2 ContractAuthenticationReq\",\"2 ContractAuthenticationRes\",\"2 CurrentDemandReq\",\"2 CurrentDemandRes\",\"0 DC_EVChargeParameter\",\"0 DC_EVPowerDeliveryParameter\",\"0 DC_EVSEChargeParameter\",\"0 DC_EVSEStatus\",\"0 DC_EVStatus\",\"3 DSAKeyValue\",\"3 DigestMethod\",\"3 DigestValue\",\"0 EVChargeParameter\",\"0 EVPowerDeliveryParameter\",\"0 EVSEChargeParameter\",\"0 EVSEStatus\",\"0 EVStatus\",\"0 Entry\",\"3 KeyInfo\",\"3 KeyName\",\"3 KeyValue\",\"3 Manifest\",\"2 MeteringReceiptReq\",\"2 MeteringReceiptRes\",\"3 MgmtData\",\"3 Object\",\"3 PGPData\",\"0 PMaxScheduleEntry\",\"2 PaymentDetailsReq\",\"2 PaymentDetailsRes\",\"2 PowerDeliveryReq\",\"2 PowerDeliveryRes\",\"2 PreChargeReq\",\"2 PreChargeRes\",\"3 RSAKeyValue\",\"3 Reference\",\"0 RelativeTimeInterval\",\"3 RetrievalMethod\",\"0 SAScheduleList\",\"0 SASchedules\",\"3 SPKIData\",\"0 SalesTariffEntry\",\"0 ServiceCharge\",\"2 ServiceDetailReq\",\"2 ServiceDetailRes\",\"2 ServiceDiscoveryReq\",\"2 ServiceDiscoveryRes\",\"2 ServicePaymentSelectionReq\",\"2 ServicePaymentSelectionRes\",\"2 SessionSetupReq\",\"2 SessionSetupRes\",\"2 SessionStopReq\",\"2 SessionStopRes\",\"3 Signature\",\"3 SignatureMethod\",\"3 SignatureProperties\",\"3 SignatureProperty\",\"3 SignatureValue\",\"3 SignedInfo\",\"0 TimeInterval\",\"3 Transform\",\"3 Transforms\",\"1 V2G_Message\",\"2 WeldingDetectionReq\",\"2 WeldingDetectionRes\",\"3 X509Data\",\"2 AC_EVSEStatus\",\"1 Body\",\"2 BulkChargingComplete\",\"0 BulkChargingComplete\",\"0 BulkSOC\",\"0 Certificate\",\"2 ChargeService\",\"2 ChargingComplete\",\"0 ChargingComplete\",\"2 ChargingProfile\",\"0 ChargingProfileEntryMaxPower\",\"0 ChargingProfileEntryStart\",\"0 ConsumptionCost\",\"2 ContractID\",\"2 ContractSignatureCertChain\",\"2 ContractSignatureEncryptedPrivateKey\",\"0 Cost\",\"2 DC_EVSEStatus\",\"2 DC_EVStatus\",\"2 DHParams\",\"2 DateTimeNow\",\"0 DepartureTime\",\"0 EAmount\",\"0 EPriceLevel\",\"2 EVCCID\",\"0 EVCabinConditioning\",\"0 EVEnergyCapacity\",\"0 EVEnergyRequest\",\"0 EVErrorCode\",\"0 EVMaxCurrent\",\"0 EVMaxVoltage\",\"2 EVMaximumCurrentLimit\",\"0 EVMaximumCurrentLimit\",\"2 EVMaximumPowerLimit\",\"0 EVMaximumPowerLimit\",\"2 EVMaximumVoltageLimit\",\"0 EVMaximumVoltageLimit\",\"0 EVMinCurrent\",\"0 EVRESSConditioning\",\"0 EVRESSSOC\",\"0 EVReady\",\"2 EVRequestedEnergyTransferType\",\"2 EVSECurrentLimitAchieved\",\"0 EVSECurrentRegulationTolerance\",\"0 EVSEEnergyToBeDelivered\",\"2 EVSEID\",\"0 EVSEIsolationStatus\",\"2 EVSEMaxCurrent\",\"0 EVSEMaxCurrent\",\"0 EVSEMaxVoltage\",\"2 EVSEMaximumCurrentLimit\",\"0 EVSEMaximumCurrentLimit\",\"2 EVSEMaximumPowerLimit\",\"0 EVSEMaximumPowerLimit\",\"2 EVSEMaximumVoltageLimit\",\"0 EVSEMaximumVoltageLimit\",\"0 EVSEMinCurrent\",\"0 EVSEMinimumCurrentLimit\",\"0 EVSEMinimumVoltageLimit\",\"0 EVSENotification\",\"0 EVSEPeakCurrentRipple\",\"2 EVSEPowerLimitAchieved\",\"2 EVSEPresentCurrent\",\"2 EVSEPresentVoltage\",\"2 EVSEProcessing\",\"0 EVSEStatusCode\",\"2 EVSEVoltageLimitAchieved\",\"2 EVTargetCurrent\",\"2 EVTargetVoltage\",\"0 EnergyTransferType\",\"3 Exponent\",\"0 FaultCode\",\"0 FaultMsg\",\"0 FreeService\",\"0 FullSOC\",\"3 G\",\"2 GenChallenge\",\"3 HMACOutputLength\",\"1 Header\",\"3 J\",\"2 ListOfRootCertificateIDs\",\"0 MeterID\",\"2 MeterInfo\",\"0 MeterReading\",\"0 MeterStatus\",\"3 Modulus\",\"0 Multiplier\",\"4 Notification\",\"0 NotificationMaxDelay\",\"0 NumEPriceLevels\",\"2 OEMProvisioningCert\",\"3 P\",\"3 PGPKeyID\",\"3 PGPKeyPacket\",\"0 PMax\",\"0 PMaxSchedule\",\"0 PMaxScheduleID\",\"0 Parameter\",\"0 ParameterSet\",\"0 ParameterSetID\",\"0 PaymentOption\",\"2 PaymentOptions\",\"3 PgenCounter\",\"0 PowerSwitchClosed\",\"0 ProfileEntry\",\"3 Q\",\"0 RCD\",\"2 ReadyToChargeState\",\"2 ReceiptRequired\",\"2 RemainingTimeToBulkSoC\",\"2 RemainingTimeToFullSoC\",\"2 ResponseCode\",\"2 RetryCounter\",\"0 RootCertificateID\",\"0 SAScheduleTuple\",\"2 SAScheduleTupleID\",\"0 SAScheduleTupleID\",\"3 SPKISexp\",\"0 SalesTariff\",\"0 SalesTariffDescription\",\"0 SalesTariffID\",\"3 Seed\",\"2 SelectedPaymentOption\",\"0 SelectedService\",\"2 SelectedServiceList\",\"0 Service\",\"2 ServiceCategory\",\"0 ServiceCategory\",\"2 ServiceID\",\"0 ServiceID\",\"2 ServiceList\",\"0 ServiceName\",\"2 ServiceParameterList\",\"2 ServiceScope\",\"0 ServiceScope\",\"0 ServiceTag\",\"2 SessionID\",\"4 SessionID\",\"0 SigMeterReading\",\"0 SubCertificates\",\"0 TMeter\",\"0 Unit\",\"0 Value\",\"3 X509CRL\",\"3 X509Certificate\",\"3 X509IssuerName\",\"3 X509IssuerSerial\",\"3 X509SKI\",\"3 X509SerialNumber\",\"3 X509SubjectName\",\"3 XPath\",\"3 Y\",\"0 amount\",\"0 amountMultiplier\",\"0 boolValue\",\"0 byteValue\",\"0 costKind\",\"0 duration\",\"0 intValue\",\"0 physicalValue\",\"0 shortValue\",\"0 start\",\"0 startValue\",\"0 stringValue\",\"5 Algorithm\",\"5 Encoding\",\"5 Id\",\"5 MimeType\",\"5 Name\",\"5 Target\",\"5 Type\",\"5 URI\",\"5 ValueType\",\"0 AC_EVChargeParameterType\",\"0 AC_EVSEChargeParameterType\",\"0 AC_EVSEStatusType\",\"1 BodyBaseType\",\"1 BodyType\",\"2 CableCheckReqType\",\"2 CableCheckResType\",\"3 CanonicalizationMethodType\",\"0 CertificateChainType\",\"2 CertificateInstallationReqType\",\"2 CertificateInstallationResType\",\"2 CertificateUpdateReqType\",\"2 CertificateUpdateResType\",\"2 ChargeParameterDiscoveryReqType\",\"2 ChargeParameterDiscoveryResType\",\"0 ChargingProfileType\",\"2 ChargingStatusReqType\",\"2 ChargingStatusResType\",\"0 ConsumptionCostType\",\"2 ContractAuthenticationReqType\",\"2 ContractAuthenticationResType\",\"0 CostType\",\"3 CryptoBinary\",\"2 CurrentDemandReqType\",\"2 CurrentDemandResType\",\"0 DC_EVChargeParameterType\",\"0 DC_EVErrorCodeType\",\"0 DC_EVPowerDeliveryParameterType\",\"0 DC_EVSEChargeParameterType\",\"0 DC_EVSEStatusCodeType\",\"0 DC_EVSEStatusType\",\"0 DC_EVStatusType\",\"3 DSAKeyValueType\",\"3 DigestMethodType\",\"3 DigestValueType\",\"0 EVChargeParameterType\",\"0 EVPowerDeliveryParameterType\",\"0 EVRequestedEnergyTransferType\",\"0 EVSEChargeParameterType\",\"0 EVSENotificationType\",\"0 EVSEProcessingType\",\"0 EVSEStatusType\",\"0 EVSESupportedEnergyTransferType\",\"0 EVStatusType\",\"0 EntryType\",\"3 HMACOutputLengthType\",\"0 IntervalType\",\"3 KeyInfoType\",\"3 KeyValueType\",\"0 ListOfRootCertificateIDsType\",\"3 ManifestType\",\"4 MessageHeaderType\",\"0 MeterInfoType\",\"2 MeteringReceiptReqType\",\"2 MeteringReceiptResType\",\"0 NotificationType\",\"3 ObjectType\",\"3 PGPDataType\",\"0 PMaxScheduleEntryType\",\"0 PMaxScheduleType\",\"0 PMaxType\",\"0 ParameterSetType\",\"0 ParameterType\",\"2 PaymentDetailsReqType\",\"2 PaymentDetailsResType\",\"0 PaymentOptionsType\",\"0 PhysicalValueType\",\"2 PowerDeliveryReqType\",\"2 PowerDeliveryResType\",\"2 PreChargeReqType\",\"2 PreChargeResType\",\"0 ProfileEntryType\",\"3 RSAKeyValueType\",\"3 ReferenceType\",\"0 RelativeTimeIntervalType\",\"3 RetrievalMethodType\",\"0 SAIDType\",\"0 SAScheduleListType\",\"0 SAScheduleTupleType\",\"0 SASchedulesType\",\"3 SPKIDataType\",\"0 SalesTariffEntryType\",\"0 SalesTariffType\",\"0 SelectedServiceListType\",\"0 SelectedServiceType\",\"0 ServiceChargeType\",\"2 ServiceDetailReqType\",\"2 ServiceDetailResType\",\"2 ServiceDiscoveryReqType\",\"2 ServiceDiscoveryResType\",\"0 ServiceParameterListType\",\"2 ServicePaymentSelectionReqType\",\"2 ServicePaymentSelectionResType\",\"0 ServiceTagListType\",\"0 ServiceTagType\",\"0 ServiceType\",\"2 SessionSetupReqType\",\"2 SessionSetupResType\",\"2 SessionStopResType\",\"2 SessionStopType\",\"3 SignatureMethodType\",\"3 SignaturePropertiesType\",\"3 SignaturePropertyType\",\"3 SignatureType\",\"3 SignatureValueType\",\"3 SignedInfoType\",\"0 SubCertificatesType\",\"3 TransformType\",\"3 TransformsType\",\"2 WeldingDetectionReqType\",\"2 WeldingDetectionResType\",\"3 X509DataType\",\"3 X509IssuerSerialType\",\"0 certificateType\",\"0 contractIDType\",\"0 costKindType\",\"0 dHParamsType\",\"0 evccIDType\",\"0 evseIDType\",\"0 faultCodeType\",\"0 faultMsgType\",\"0 genChallengeType\",\"0 isolationLevelType\",\"0 meterIDType\",\"0 meterStatusType\",\"0 paymentOptionType\",\"0 percentValueType\",\"0 privateKeyType\",\"0 responseCodeType\",\"0 rootCertificateIDType\",\"0 serviceCategoryType\",\"0 serviceIDType\",\"0 serviceNameType\",\"0 serviceScopeType\",\"0 sessionIDType\",\"0 sigMeterReadingType\",\"0 tariffDescriptionType\",\"0 unitMultiplierType\",\"0 unitSymbolType\",\"0 valueType\",\"5 \",\"5 $value\"],\"simples\":[{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":-1},{\"k\":\"string\",\"min\":0,\"max\":-1},{\"k\":\"bool\"},{\"k\":\"nbit\",\"min\":0,\"max\":100,\"bits\":7},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":1200},{\"k\":\"int\",\"min\":\"-32768\",\"max\":\"32767\"},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"4294967295\"},{\"k\":\"string\",\"min\":0,\"max\":24,\"octets\":true},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":128},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":256},{\"k\":\"int\",\"min\":\"-9223372036854775808\",\"max\":\"9223372036854775807\"},{\"k\":\"nbit\",\"min\":0,\"max\":255,\"bits\":8},{\"k\":\"bytes\",\"hex\":true,\"min\":0,\"max\":8},{\"k\":\"enum\",\"values\":[\"NO_ERROR\",\"FAILED_RESSTemperatureInhibit\",\"FAILED_EVShiftPosition\",\"FAILED_ChargerConnectorLockFault\",\"FAILED_EVRESSMalfunction\",\"FAILED_ChargingCurrentdifferential\",\"FAILED_ChargingVoltageOutOfRange\",\"Reserved_A\",\"Reserved_B\",\"Reserved_C\",\"FAILED_ChargingSystemIncompatibility\",\"NoData\"],\"bits\":4},{\"k\":\"enum\",\"values\":[\"AC_single_phase_core\",\"AC_three_phase_core\",\"DC_core\",\"DC_extended\",\"DC_combo_core\",\"DC_unique\"],\"bits\":3},{\"k\":\"bytes\",\"hex\":true,\"min\":0,\"max\":32},{\"k\":\"enum\",\"values\":[\"Invalid\",\"Valid\",\"Warning\",\"Fault\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"None\",\"StopCharging\",\"ReNegotiation\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"Finished\",\"Ongoing\"],\"bits\":1},{\"k\":\"enum\",\"values\":[\"EVSE_NotReady\",\"EVSE_Ready\",\"EVSE_Shutdown\",\"EVSE_UtilityInterruptEvent\",\"EVSE_IsolationMonitoringActive\",\"EVSE_EmergencyShutdown\",\"EVSE_Malfunction\",\"Reserved_8\",\"Reserved_9\",\"Reserved_A\",\"Reserved_B\",\"Reserved_C\"],\"bits\":4},{\"k\":\"enum\",\"values\":[\"AC_single_phase_core\",\"AC_three_phase_core\",\"DC_core\",\"DC_extended\",\"DC_combo_core\",\"DC_dual\",\"AC_core1p_DC_extended\",\"AC_single_DC_core\",\"AC_single_phase_three_phase_core_DC_extended\",\"AC_core3p_DC_extended\"],\"bits\":4},{\"k\":\"enum\",\"values\":[\"ParsingError\",\"NoTLSRootCertificatAvailable\",\"UnknownError\"],\"bits\":2},{\"k\":\"string\",\"min\":0,\"max\":64},{\"k\":\"int\",\"min\":null,\"max\":null},{\"k\":\"string\",\"min\":0,\"max\":32},{\"k\":\"nbit\",\"min\":-3,\"max\":3,\"bits\":3},{\"k\":\"enum\",\"values\":[\"Contract\",\"ExternalPayment\"],\"bits\":1},{\"k\":\"enum\",\"values\":[\"OK\",\"OK_NewSessionEstablished\",\"OK_OldSessionJoined\",\"OK_CertificateExpiresSoon\",\"FAILED\",\"FAILED_SequenceError\",\"FAILED_ServiceIDInvalid\",\"FAILED_UnknownSession\",\"FAILED_ServiceSelectionInvalid\",\"FAILED_PaymentSelectionInvalid\",\"FAILED_CertificateExpired\",\"FAILED_SignatureError\",\"FAILED_NoCertificateAvailable\",\"FAILED_CertChainError\",\"FAILED_ChallengeInvalid\",\"FAILED_ContractCanceled\",\"FAILED_WrongChargeParameter\",\"FAILED_PowerDeliveryNotApplied\",\"FAILED_TariffSelectionInvalid\",\"FAILED_ChargingProfileInvalid\",\"FAILED_EVSEPresentVoltageToLow\",\"FAILED_MeteringSignatureNotValid\",\"FAILED_WrongEnergyTransferType\"],\"bits\":5},{\"k\":\"string\",\"min\":0,\"max\":40},{\"k\":\"enum\",\"values\":[\"EVCharging\",\"Internet\",\"ContractCertificate\",\"OtherCustom\"],\"bits\":2},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"65535\"},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":32},{\"k\":\"enum\",\"values\":[\"h\",\"m\",\"s\",\"A\",\"Ah\",\"V\",\"VA\",\"W\",\"W/s\",\"Wh\"],\"bits\":4},{\"k\":\"nbit\",\"min\":-128,\"max\":127,\"bits\":8},{\"k\":\"enum\",\"values\":[\"relativePricePercentage\",\"RenewableGenerationPercentage\",\"CarbonDioxideEmission\"],\"bits\":2},{\"k\":\"int\",\"min\":\"-2147483648\",\"max\":\"2147483647\"},{\"k\":\"string\",\"min\":0,\"max\":-1,\"collapse\":true},{\"k\":\"enum\",\"values\":[\"bool\",\"byte\",\"short\",\"int\",\"physicalValue\",\"string\"],\"bits\":3},{\"k\":\"string\",\"min\":0,\"max\":24}]}";
