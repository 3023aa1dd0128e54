// Generated, do not edit.
import { BAIL, bit, codeOf, codesOf } from "../../exi/bail.ts";
import type { Reader } from "../../exi/reader.ts";
import type { Writer } from "../../exi/writer.ts";
import type { XmlElement, XmlNode } from "../../exi/tree.ts";
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
  AuthorizationReq?: AuthorizationReq | undefined;
  AuthorizationRes?: AuthorizationRes | undefined;
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
  CurrentDemandReq?: CurrentDemandReq | undefined;
  CurrentDemandRes?: CurrentDemandRes | undefined;
  MeteringReceiptReq?: MeteringReceiptReq | undefined;
  MeteringReceiptRes?: MeteringReceiptRes | undefined;
  PaymentDetailsReq?: PaymentDetailsReq | undefined;
  PaymentDetailsRes?: PaymentDetailsRes | undefined;
  PaymentServiceSelectionReq?: PaymentServiceSelectionReq | undefined;
  PaymentServiceSelectionRes?: PaymentServiceSelectionRes | undefined;
  PowerDeliveryReq?: PowerDeliveryReq | undefined;
  PowerDeliveryRes?: PowerDeliveryRes | undefined;
  PreChargeReq?: PreChargeReq | undefined;
  PreChargeRes?: PreChargeRes | undefined;
  ServiceDetailReq?: ServiceDetailReq | undefined;
  ServiceDetailRes?: ServiceDetailRes | undefined;
  ServiceDiscoveryReq?: ServiceDiscoveryReq | undefined;
  ServiceDiscoveryRes?: ServiceDiscoveryRes | undefined;
  SessionSetupReq?: SessionSetupReq | undefined;
  SessionSetupRes?: SessionSetupRes | undefined;
  SessionStopReq?: SessionStopReq | undefined;
  SessionStopRes?: SessionStopRes | undefined;
  WeldingDetectionReq?: WeldingDetectionReq | undefined;
  WeldingDetectionRes?: WeldingDetectionRes | undefined;
}
export interface BodyBase {
}
export interface SessionSetupReq {
  EVCCID: Uint8Array;
}
export interface SessionSetupRes {
  ResponseCode: responseCodeType;
  EVSEID: string;
  EVSETimeStamp?: number | bigint | undefined;
}
export interface ServiceDiscoveryReq {
  ServiceScope?: string | undefined;
  ServiceCategory?: serviceCategoryType | undefined;
}
export interface ServiceDiscoveryRes {
  ResponseCode: responseCodeType;
  PaymentOptionList: PaymentOptionList;
  ChargeService: ChargeService;
  ServiceList?: ServiceList | undefined;
}
export interface PaymentOptionList {
  PaymentOption: paymentOptionType[];
}
export interface ChargeService {
  ServiceID: number;
  ServiceName?: string | undefined;
  ServiceCategory: serviceCategoryType;
  ServiceScope?: string | undefined;
  FreeService: boolean;
  SupportedEnergyTransferMode: SupportedEnergyTransferMode;
}
export interface Service {
  ServiceID: number;
  ServiceName?: string | undefined;
  ServiceCategory: serviceCategoryType;
  ServiceScope?: string | undefined;
  FreeService: boolean;
}
export interface SupportedEnergyTransferMode {
  EnergyTransferMode: EnergyTransferModeType[];
}
export interface ServiceList {
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
  boolValue?: boolean | undefined;
  byteValue?: number | undefined;
  shortValue?: number | undefined;
  intValue?: number | undefined;
  physicalValue?: PhysicalValue | undefined;
  stringValue?: string | undefined;
}
export interface PhysicalValue {
  Multiplier: number;
  Unit: unitSymbolType;
  Value: number;
}
export interface PaymentServiceSelectionReq {
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
export interface PaymentServiceSelectionRes {
  ResponseCode: responseCodeType;
}
export interface PaymentDetailsReq {
  eMAID: Uint8Array;
  ContractSignatureCertChain: CertificateChain;
}
export interface CertificateChain {
  Id?: string | undefined;
  Certificate: Uint8Array;
  SubCertificates?: SubCertificates | undefined;
}
export interface SubCertificates {
  Certificate: Uint8Array[];
}
export interface PaymentDetailsRes {
  ResponseCode: responseCodeType;
  GenChallenge: Uint8Array;
  EVSETimeStamp: number | bigint;
}
export interface AuthorizationReq {
  Id?: string | undefined;
  GenChallenge?: Uint8Array | undefined;
}
export interface AuthorizationRes {
  ResponseCode: responseCodeType;
  EVSEProcessing: EVSEProcessingType;
}
export interface ChargeParameterDiscoveryReq {
  MaxEntriesSAScheduleTuple?: number | undefined;
  RequestedEnergyTransferMode: EnergyTransferModeType;
  AC_EVChargeParameter?: AC_EVChargeParameter | undefined;
  DC_EVChargeParameter?: DC_EVChargeParameter | undefined;
  EVChargeParameter?: EVChargeParameter | undefined;
}
export interface EVChargeParameter {
  DepartureTime?: number | undefined;
}
export interface AC_EVChargeParameter {
  DepartureTime?: number | undefined;
  EAmount: PhysicalValue;
  EVMaxVoltage: PhysicalValue;
  EVMaxCurrent: PhysicalValue;
  EVMinCurrent: PhysicalValue;
}
export interface DC_EVChargeParameter {
  DepartureTime?: number | undefined;
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
  PMaxScheduleEntry: PMaxScheduleEntry[];
}
export interface PMaxScheduleEntry {
  RelativeTimeInterval?: RelativeTimeInterval | undefined;
  TimeInterval?: Interval | undefined;
  PMax: PhysicalValue;
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
  Id?: string | undefined;
  SalesTariffID: number;
  SalesTariffDescription?: string | undefined;
  NumEPriceLevels?: number | undefined;
  SalesTariffEntry: SalesTariffEntry[];
}
export interface SalesTariffEntry {
  RelativeTimeInterval?: RelativeTimeInterval | undefined;
  TimeInterval?: Interval | undefined;
  EPriceLevel?: number | undefined;
  ConsumptionCost?: ConsumptionCost[] | undefined;
}
export interface ConsumptionCost {
  startValue: PhysicalValue;
  Cost: Cost[];
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
  EVSENominalVoltage: PhysicalValue;
  EVSEMaxCurrent: PhysicalValue;
}
export interface AC_EVSEStatus {
  NotificationMaxDelay: number;
  EVSENotification: EVSENotificationType;
  RCD: boolean;
}
export interface EVSEStatus {
  NotificationMaxDelay: number;
  EVSENotification: EVSENotificationType;
}
export interface DC_EVSEChargeParameter {
  DC_EVSEStatus: DC_EVSEStatus;
  EVSEMaximumCurrentLimit: PhysicalValue;
  EVSEMaximumPowerLimit: PhysicalValue;
  EVSEMaximumVoltageLimit: PhysicalValue;
  EVSEMinimumCurrentLimit: PhysicalValue;
  EVSEMinimumVoltageLimit: PhysicalValue;
  EVSECurrentRegulationTolerance?: PhysicalValue | undefined;
  EVSEPeakCurrentRipple: PhysicalValue;
  EVSEEnergyToBeDelivered?: PhysicalValue | undefined;
}
export interface DC_EVSEStatus {
  NotificationMaxDelay: number;
  EVSENotification: EVSENotificationType;
  EVSEIsolationStatus?: isolationLevelType | undefined;
  EVSEStatusCode: DC_EVSEStatusCodeType;
}
export interface PowerDeliveryReq {
  ChargeProgress: chargeProgressType;
  SAScheduleTupleID: number;
  ChargingProfile?: ChargingProfile | undefined;
  DC_EVPowerDeliveryParameter?: DC_EVPowerDeliveryParameter | undefined;
  EVPowerDeliveryParameter?: EVPowerDeliveryParameter | undefined;
}
export interface ChargingProfile {
  ProfileEntry: ProfileEntry[];
}
export interface ProfileEntry {
  ChargingProfileEntryStart: number;
  ChargingProfileEntryMaxPower: PhysicalValue;
  ChargingProfileEntryMaxNumberOfPhasesInUse?: number | undefined;
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
export interface MeteringReceiptReq {
  Id?: string | undefined;
  SessionID: string;
  SAScheduleTupleID?: number | undefined;
  MeterInfo: MeterInfo;
}
export interface MeterInfo {
  MeterID: string;
  MeterReading?: number | bigint | undefined;
  SigMeterReading?: Uint8Array | undefined;
  MeterStatus?: number | undefined;
  TMeter?: number | bigint | undefined;
}
export interface MeteringReceiptRes {
  ResponseCode: responseCodeType;
  AC_EVSEStatus?: AC_EVSEStatus | undefined;
  DC_EVSEStatus?: DC_EVSEStatus | undefined;
  EVSEStatus?: EVSEStatus | undefined;
}
export interface SessionStopReq {
  ChargingSession: chargingSessionType;
}
export interface SessionStopRes {
  ResponseCode: responseCodeType;
}
export interface CertificateUpdateReq {
  Id: string;
  ContractSignatureCertChain: CertificateChain;
  eMAID: Uint8Array;
  ListOfRootCertificateIDs: ListOfRootCertificateIDs;
}
export interface ListOfRootCertificateIDs {
  RootCertificateID: X509IssuerSerial[];
}
export interface CertificateUpdateRes {
  ResponseCode: responseCodeType;
  SAProvisioningCertificateChain: CertificateChain;
  ContractSignatureCertChain: CertificateChain;
  ContractSignatureEncryptedPrivateKey: ContractSignatureEncryptedPrivateKey;
  DHpublickey: DiffieHellmanPublickey;
  eMAID: EMAID;
  RetryCounter?: number | undefined;
}
export interface ContractSignatureEncryptedPrivateKey {
  Id: string;
  $value: Uint8Array;
}
export interface DiffieHellmanPublickey {
  Id: string;
  $value: Uint8Array;
}
export interface EMAID {
  Id: string;
  $value: Uint8Array;
}
export interface CertificateInstallationReq {
  Id: string;
  OEMProvisioningCert: Uint8Array;
  ListOfRootCertificateIDs: ListOfRootCertificateIDs;
}
export interface CertificateInstallationRes {
  ResponseCode: responseCodeType;
  SAProvisioningCertificateChain: CertificateChain;
  ContractSignatureCertChain: CertificateChain;
  ContractSignatureEncryptedPrivateKey: ContractSignatureEncryptedPrivateKey;
  DHpublickey: DiffieHellmanPublickey;
  eMAID: EMAID;
}
export interface ChargingStatusReq {
}
export interface ChargingStatusRes {
  ResponseCode: responseCodeType;
  EVSEID: string;
  SAScheduleTupleID: number;
  EVSEMaxCurrent?: PhysicalValue | undefined;
  MeterInfo?: MeterInfo | undefined;
  ReceiptRequired?: boolean | undefined;
  AC_EVSEStatus: AC_EVSEStatus;
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
  EVSEID: string;
  SAScheduleTupleID: number;
  MeterInfo?: MeterInfo | undefined;
  ReceiptRequired?: boolean | undefined;
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
export type Iso2Message =
  | { root: "AC_EVChargeParameter"; value: AC_EVChargeParameter }
  | { root: "AC_EVSEChargeParameter"; value: AC_EVSEChargeParameter }
  | { root: "AC_EVSEStatus"; value: AC_EVSEStatus }
  | { root: "AuthorizationReq"; value: AuthorizationReq }
  | { root: "AuthorizationRes"; value: AuthorizationRes }
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
  | { root: "PaymentServiceSelectionReq"; value: PaymentServiceSelectionReq }
  | { root: "PaymentServiceSelectionRes"; value: PaymentServiceSelectionRes }
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
  | { root: "ServiceDetailReq"; value: ServiceDetailReq }
  | { root: "ServiceDetailRes"; value: ServiceDetailRes }
  | { root: "ServiceDiscoveryReq"; value: ServiceDiscoveryReq }
  | { root: "ServiceDiscoveryRes"; value: ServiceDiscoveryRes }
  | { root: "SessionSetupReq"; value: SessionSetupReq }
  | { root: "SessionSetupRes"; value: SessionSetupRes }
  | { root: "SessionStopReq"; value: SessionStopReq }
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
export type Iso2Fragment =
  | { root: "AC_EVChargeParameter"; value: AC_EVChargeParameter }
  | { root: "AC_EVSEChargeParameter"; value: AC_EVSEChargeParameter }
  | { root: "AC_EVSEStatus"; value: AC_EVSEStatus }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}AC_EVSEStatus"; value: AC_EVSEStatus }
  | { root: "AuthorizationReq"; value: AuthorizationReq }
  | { root: "AuthorizationRes"; value: AuthorizationRes }
  | { root: "Body"; value: Body }
  | { root: "BodyElement"; value: BodyBase }
  | { root: "BulkChargingComplete"; value: boolean }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}BulkChargingComplete"; value: boolean }
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
  | { root: "ChargeProgress"; value: chargeProgressType }
  | { root: "ChargeService"; value: ChargeService }
  | { root: "ChargingComplete"; value: boolean }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}ChargingComplete"; value: boolean }
  | { root: "ChargingProfile"; value: ChargingProfile }
  | { root: "ChargingProfileEntryMaxNumberOfPhasesInUse"; value: number }
  | { root: "ChargingProfileEntryMaxPower"; value: PhysicalValue }
  | { root: "ChargingProfileEntryStart"; value: number }
  | { root: "ChargingSession"; value: chargingSessionType }
  | { root: "ChargingStatusReq"; value: ChargingStatusReq }
  | { root: "ChargingStatusRes"; value: ChargingStatusRes }
  | { root: "ConsumptionCost"; value: ConsumptionCost }
  | { root: "ContractSignatureCertChain"; value: CertificateChain }
  | { root: "ContractSignatureEncryptedPrivateKey"; value: ContractSignatureEncryptedPrivateKey }
  | { root: "Cost"; value: Cost }
  | { root: "CurrentDemandReq"; value: CurrentDemandReq }
  | { root: "CurrentDemandRes"; value: CurrentDemandRes }
  | { root: "DC_EVChargeParameter"; value: DC_EVChargeParameter }
  | { root: "DC_EVPowerDeliveryParameter"; value: DC_EVPowerDeliveryParameter }
  | { root: "DC_EVSEChargeParameter"; value: DC_EVSEChargeParameter }
  | { root: "DC_EVSEStatus"; value: DC_EVSEStatus }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}DC_EVSEStatus"; value: DC_EVSEStatus }
  | { root: "DC_EVStatus"; value: DC_EVStatus }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}DC_EVStatus"; value: DC_EVStatus }
  | { root: "DHpublickey"; value: DiffieHellmanPublickey }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DepartureTime"; value: number }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "EAmount"; value: PhysicalValue }
  | { root: "EPriceLevel"; value: number }
  | { root: "EVCCID"; value: Uint8Array }
  | { root: "EVChargeParameter"; value: EVChargeParameter }
  | { root: "EVEnergyCapacity"; value: PhysicalValue }
  | { root: "EVEnergyRequest"; value: PhysicalValue }
  | { root: "EVErrorCode"; value: DC_EVErrorCodeType }
  | { root: "EVMaxCurrent"; value: PhysicalValue }
  | { root: "EVMaxVoltage"; value: PhysicalValue }
  | { root: "EVMaximumCurrentLimit"; value: PhysicalValue }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}EVMaximumCurrentLimit"; value: PhysicalValue }
  | { root: "EVMaximumPowerLimit"; value: PhysicalValue }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}EVMaximumPowerLimit"; value: PhysicalValue }
  | { root: "EVMaximumVoltageLimit"; value: PhysicalValue }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}EVMaximumVoltageLimit"; value: PhysicalValue }
  | { root: "EVMinCurrent"; value: PhysicalValue }
  | { root: "EVPowerDeliveryParameter"; value: EVPowerDeliveryParameter }
  | { root: "EVRESSSOC"; value: number }
  | { root: "EVReady"; value: boolean }
  | { root: "EVSEChargeParameter"; value: EVSEChargeParameter }
  | { root: "EVSECurrentLimitAchieved"; value: boolean }
  | { root: "EVSECurrentRegulationTolerance"; value: PhysicalValue }
  | { root: "EVSEEnergyToBeDelivered"; value: PhysicalValue }
  | { root: "EVSEID"; value: string }
  | { root: "EVSEIsolationStatus"; value: isolationLevelType }
  | { root: "EVSEMaxCurrent"; value: PhysicalValue }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}EVSEMaxCurrent"; value: PhysicalValue }
  | { root: "EVSEMaximumCurrentLimit"; value: PhysicalValue }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}EVSEMaximumCurrentLimit"; value: PhysicalValue }
  | { root: "EVSEMaximumPowerLimit"; value: PhysicalValue }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}EVSEMaximumPowerLimit"; value: PhysicalValue }
  | { root: "EVSEMaximumVoltageLimit"; value: PhysicalValue }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}EVSEMaximumVoltageLimit"; value: PhysicalValue }
  | { root: "EVSEMinimumCurrentLimit"; value: PhysicalValue }
  | { root: "EVSEMinimumVoltageLimit"; value: PhysicalValue }
  | { root: "EVSENominalVoltage"; value: PhysicalValue }
  | { root: "EVSENotification"; value: EVSENotificationType }
  | { root: "EVSEPeakCurrentRipple"; value: PhysicalValue }
  | { root: "EVSEPowerLimitAchieved"; value: boolean }
  | { root: "EVSEPresentCurrent"; value: PhysicalValue }
  | { root: "EVSEPresentVoltage"; value: PhysicalValue }
  | { root: "EVSEProcessing"; value: EVSEProcessingType }
  | { root: "EVSEStatus"; value: EVSEStatus }
  | { root: "EVSEStatusCode"; value: DC_EVSEStatusCodeType }
  | { root: "EVSETimeStamp"; value: number | bigint }
  | { root: "EVSEVoltageLimitAchieved"; value: boolean }
  | { root: "EVStatus"; value: EVStatus }
  | { root: "EVTargetCurrent"; value: PhysicalValue }
  | { root: "EVTargetVoltage"; value: PhysicalValue }
  | { root: "EnergyTransferMode"; value: EnergyTransferModeType }
  | { root: "Entry"; value: Entry }
  | { root: "Exponent"; value: Uint8Array }
  | { root: "FaultCode"; value: faultCodeType }
  | { root: "FaultMsg"; value: string }
  | { root: "FreeService"; value: boolean }
  | { root: "FullSOC"; value: number }
  | { root: "G"; value: Uint8Array }
  | { root: "GenChallenge"; value: Uint8Array }
  | { root: "HMACOutputLength"; value: number | bigint }
  | { root: "Header"; value: MessageHeader }
  | { root: "J"; value: Uint8Array }
  | { root: "KeyInfo"; value: KeyInfo }
  | { root: "KeyName"; value: string }
  | { root: "KeyValue"; value: KeyValue }
  | { root: "ListOfRootCertificateIDs"; value: ListOfRootCertificateIDs }
  | { root: "Manifest"; value: Manifest }
  | { root: "MaxEntriesSAScheduleTuple"; value: number }
  | { root: "MeterID"; value: string }
  | { root: "MeterInfo"; value: MeterInfo }
  | { root: "MeterReading"; value: number | bigint }
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
  | { root: "PMax"; value: PhysicalValue }
  | { root: "PMaxSchedule"; value: PMaxSchedule }
  | { root: "PMaxScheduleEntry"; value: PMaxScheduleEntry }
  | { root: "Parameter"; value: Parameter }
  | { root: "ParameterSet"; value: ParameterSet }
  | { root: "ParameterSetID"; value: number }
  | { root: "PaymentDetailsReq"; value: PaymentDetailsReq }
  | { root: "PaymentDetailsRes"; value: PaymentDetailsRes }
  | { root: "PaymentOption"; value: paymentOptionType }
  | { root: "PaymentOptionList"; value: PaymentOptionList }
  | { root: "PaymentServiceSelectionReq"; value: PaymentServiceSelectionReq }
  | { root: "PaymentServiceSelectionRes"; value: PaymentServiceSelectionRes }
  | { root: "PgenCounter"; value: Uint8Array }
  | { root: "PowerDeliveryReq"; value: PowerDeliveryReq }
  | { root: "PowerDeliveryRes"; value: PowerDeliveryRes }
  | { root: "PreChargeReq"; value: PreChargeReq }
  | { root: "PreChargeRes"; value: PreChargeRes }
  | { root: "ProfileEntry"; value: ProfileEntry }
  | { root: "Q"; value: Uint8Array }
  | { root: "RCD"; value: boolean }
  | { root: "RSAKeyValue"; value: RSAKeyValue }
  | { root: "ReceiptRequired"; value: boolean }
  | { root: "Reference"; value: Reference }
  | { root: "RelativeTimeInterval"; value: RelativeTimeInterval }
  | { root: "RemainingTimeToBulkSoC"; value: PhysicalValue }
  | { root: "RemainingTimeToFullSoC"; value: PhysicalValue }
  | { root: "RequestedEnergyTransferMode"; value: EnergyTransferModeType }
  | { root: "ResponseCode"; value: responseCodeType }
  | { root: "RetrievalMethod"; value: RetrievalMethod }
  | { root: "RetryCounter"; value: number }
  | { root: "RootCertificateID"; value: X509IssuerSerial }
  | { root: "SAProvisioningCertificateChain"; value: CertificateChain }
  | { root: "SAScheduleList"; value: SAScheduleList }
  | { root: "SAScheduleTuple"; value: SAScheduleTuple }
  | { root: "SAScheduleTupleID"; value: number }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}SAScheduleTupleID"; value: number }
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
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}ServiceCategory"; value: serviceCategoryType }
  | { root: "ServiceDetailReq"; value: ServiceDetailReq }
  | { root: "ServiceDetailRes"; value: ServiceDetailRes }
  | { root: "ServiceDiscoveryReq"; value: ServiceDiscoveryReq }
  | { root: "ServiceDiscoveryRes"; value: ServiceDiscoveryRes }
  | { root: "ServiceID"; value: number }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}ServiceID"; value: number }
  | { root: "ServiceList"; value: ServiceList }
  | { root: "ServiceName"; value: string }
  | { root: "ServiceParameterList"; value: ServiceParameterList }
  | { root: "ServiceScope"; value: string }
  | { root: "{urn:iso:15118:2:2013:MsgDataTypes}ServiceScope"; value: string }
  | { root: "SessionID"; value: string }
  | { root: "{urn:iso:15118:2:2013:MsgHeader}SessionID"; value: string }
  | { root: "SessionSetupReq"; value: SessionSetupReq }
  | { root: "SessionSetupRes"; value: SessionSetupRes }
  | { root: "SessionStopReq"; value: SessionStopReq }
  | { root: "SessionStopRes"; value: SessionStopRes }
  | { root: "SigMeterReading"; value: Uint8Array }
  | { root: "Signature"; value: Signature }
  | { root: "SignatureMethod"; value: SignatureMethod }
  | { root: "SignatureProperties"; value: SignatureProperties }
  | { root: "SignatureProperty"; value: SignatureProperty }
  | { root: "SignatureValue"; value: SignatureValue }
  | { root: "SignedInfo"; value: SignedInfo }
  | { root: "SubCertificates"; value: SubCertificates }
  | { root: "SupportedEnergyTransferMode"; value: SupportedEnergyTransferMode }
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
  | { root: "eMAID"; value: XmlElement }
  | { root: "intValue"; value: number }
  | { root: "physicalValue"; value: PhysicalValue }
  | { root: "shortValue"; value: number }
  | { root: "start"; value: number }
  | { root: "startValue"; value: PhysicalValue }
  | { root: "stringValue"; value: string };
export type faultCodeType = "ParsingError" | "NoTLSRootCertificatAvailable" | "UnknownError";
const n_faultCodeType: readonly faultCodeType[] = ["ParsingError","NoTLSRootCertificatAvailable","UnknownError"];
const m_faultCodeType = codesOf(n_faultCodeType);
export type responseCodeType = "OK" | "OK_NewSessionEstablished" | "OK_OldSessionJoined" | "OK_CertificateExpiresSoon" | "FAILED" | "FAILED_SequenceError" | "FAILED_ServiceIDInvalid" | "FAILED_UnknownSession" | "FAILED_ServiceSelectionInvalid" | "FAILED_PaymentSelectionInvalid" | "FAILED_CertificateExpired" | "FAILED_SignatureError" | "FAILED_NoCertificateAvailable" | "FAILED_CertChainError" | "FAILED_ChallengeInvalid" | "FAILED_ContractCanceled" | "FAILED_WrongChargeParameter" | "FAILED_PowerDeliveryNotApplied" | "FAILED_TariffSelectionInvalid" | "FAILED_ChargingProfileInvalid" | "FAILED_MeteringSignatureNotValid" | "FAILED_NoChargeServiceSelected" | "FAILED_WrongEnergyTransferMode" | "FAILED_ContactorError" | "FAILED_CertificateNotAllowedAtThisEVSE" | "FAILED_CertificateRevoked";
const n_responseCodeType: readonly responseCodeType[] = ["OK","OK_NewSessionEstablished","OK_OldSessionJoined","OK_CertificateExpiresSoon","FAILED","FAILED_SequenceError","FAILED_ServiceIDInvalid","FAILED_UnknownSession","FAILED_ServiceSelectionInvalid","FAILED_PaymentSelectionInvalid","FAILED_CertificateExpired","FAILED_SignatureError","FAILED_NoCertificateAvailable","FAILED_CertChainError","FAILED_ChallengeInvalid","FAILED_ContractCanceled","FAILED_WrongChargeParameter","FAILED_PowerDeliveryNotApplied","FAILED_TariffSelectionInvalid","FAILED_ChargingProfileInvalid","FAILED_MeteringSignatureNotValid","FAILED_NoChargeServiceSelected","FAILED_WrongEnergyTransferMode","FAILED_ContactorError","FAILED_CertificateNotAllowedAtThisEVSE","FAILED_CertificateRevoked"];
const m_responseCodeType = codesOf(n_responseCodeType);
export type serviceCategoryType = "EVCharging" | "Internet" | "ContractCertificate" | "OtherCustom";
const n_serviceCategoryType: readonly serviceCategoryType[] = ["EVCharging","Internet","ContractCertificate","OtherCustom"];
const m_serviceCategoryType = codesOf(n_serviceCategoryType);
export type paymentOptionType = "Contract" | "ExternalPayment";
const n_paymentOptionType: readonly paymentOptionType[] = ["Contract","ExternalPayment"];
const m_paymentOptionType = codesOf(n_paymentOptionType);
export type EnergyTransferModeType = "AC_single_phase_core" | "AC_three_phase_core" | "DC_core" | "DC_extended" | "DC_combo_core" | "DC_unique";
const n_EnergyTransferModeType: readonly EnergyTransferModeType[] = ["AC_single_phase_core","AC_three_phase_core","DC_core","DC_extended","DC_combo_core","DC_unique"];
const m_EnergyTransferModeType = codesOf(n_EnergyTransferModeType);
export type unitSymbolType = "h" | "m" | "s" | "A" | "V" | "W" | "Wh";
const n_unitSymbolType: readonly unitSymbolType[] = ["h","m","s","A","V","W","Wh"];
const m_unitSymbolType = codesOf(n_unitSymbolType);
export type EVSEProcessingType = "Finished" | "Ongoing" | "Ongoing_WaitingForCustomerInteraction";
const n_EVSEProcessingType: readonly EVSEProcessingType[] = ["Finished","Ongoing","Ongoing_WaitingForCustomerInteraction"];
const m_EVSEProcessingType = codesOf(n_EVSEProcessingType);
export type DC_EVErrorCodeType = "NO_ERROR" | "FAILED_RESSTemperatureInhibit" | "FAILED_EVShiftPosition" | "FAILED_ChargerConnectorLockFault" | "FAILED_EVRESSMalfunction" | "FAILED_ChargingCurrentdifferential" | "FAILED_ChargingVoltageOutOfRange" | "Reserved_A" | "Reserved_B" | "Reserved_C" | "FAILED_ChargingSystemIncompatibility" | "NoData";
const n_DC_EVErrorCodeType: readonly DC_EVErrorCodeType[] = ["NO_ERROR","FAILED_RESSTemperatureInhibit","FAILED_EVShiftPosition","FAILED_ChargerConnectorLockFault","FAILED_EVRESSMalfunction","FAILED_ChargingCurrentdifferential","FAILED_ChargingVoltageOutOfRange","Reserved_A","Reserved_B","Reserved_C","FAILED_ChargingSystemIncompatibility","NoData"];
const m_DC_EVErrorCodeType = codesOf(n_DC_EVErrorCodeType);
export type costKindType = "relativePricePercentage" | "RenewableGenerationPercentage" | "CarbonDioxideEmission";
const n_costKindType: readonly costKindType[] = ["relativePricePercentage","RenewableGenerationPercentage","CarbonDioxideEmission"];
const m_costKindType = codesOf(n_costKindType);
export type EVSENotificationType = "None" | "StopCharging" | "ReNegotiation";
const n_EVSENotificationType: readonly EVSENotificationType[] = ["None","StopCharging","ReNegotiation"];
const m_EVSENotificationType = codesOf(n_EVSENotificationType);
export type isolationLevelType = "Invalid" | "Valid" | "Warning" | "Fault" | "No_IMD";
const n_isolationLevelType: readonly isolationLevelType[] = ["Invalid","Valid","Warning","Fault","No_IMD"];
const m_isolationLevelType = codesOf(n_isolationLevelType);
export type DC_EVSEStatusCodeType = "EVSE_NotReady" | "EVSE_Ready" | "EVSE_Shutdown" | "EVSE_UtilityInterruptEvent" | "EVSE_IsolationMonitoringActive" | "EVSE_EmergencyShutdown" | "EVSE_Malfunction" | "Reserved_8" | "Reserved_9" | "Reserved_A" | "Reserved_B" | "Reserved_C";
const n_DC_EVSEStatusCodeType: readonly DC_EVSEStatusCodeType[] = ["EVSE_NotReady","EVSE_Ready","EVSE_Shutdown","EVSE_UtilityInterruptEvent","EVSE_IsolationMonitoringActive","EVSE_EmergencyShutdown","EVSE_Malfunction","Reserved_8","Reserved_9","Reserved_A","Reserved_B","Reserved_C"];
const m_DC_EVSEStatusCodeType = codesOf(n_DC_EVSEStatusCodeType);
export type chargeProgressType = "Start" | "Stop" | "Renegotiate";
const n_chargeProgressType: readonly chargeProgressType[] = ["Start","Stop","Renegotiate"];
const m_chargeProgressType = codesOf(n_chargeProgressType);
export type chargingSessionType = "Terminate" | "Pause";
const n_chargingSessionType: readonly chargingSessionType[] = ["Terminate","Pause"];
const m_chargingSessionType = codesOf(n_chargingSessionType);
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
  if (v.AuthorizationReq !== undefined) {
    if (v.AuthorizationRes !== undefined || v.BodyElement !== undefined || v.CableCheckReq !== undefined || v.CableCheckRes !== undefined || v.CertificateInstallationReq !== undefined || v.CertificateInstallationRes !== undefined || v.CertificateUpdateReq !== undefined || v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k);
    e_AuthorizationReq(w, v.AuthorizationReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.AuthorizationRes !== undefined) {
    if (v.BodyElement !== undefined || v.CableCheckReq !== undefined || v.CableCheckRes !== undefined || v.CertificateInstallationReq !== undefined || v.CertificateInstallationRes !== undefined || v.CertificateUpdateReq !== undefined || v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 1);
    e_AuthorizationRes(w, v.AuthorizationRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.BodyElement !== undefined) {
    if (v.CableCheckReq !== undefined || v.CableCheckRes !== undefined || v.CertificateInstallationReq !== undefined || v.CertificateInstallationRes !== undefined || v.CertificateUpdateReq !== undefined || v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 2);
    e_BodyBase(w, v.BodyElement, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CableCheckReq !== undefined) {
    if (v.CableCheckRes !== undefined || v.CertificateInstallationReq !== undefined || v.CertificateInstallationRes !== undefined || v.CertificateUpdateReq !== undefined || v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 3);
    e_CableCheckReq(w, v.CableCheckReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CableCheckRes !== undefined) {
    if (v.CertificateInstallationReq !== undefined || v.CertificateInstallationRes !== undefined || v.CertificateUpdateReq !== undefined || v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 4);
    e_CableCheckRes(w, v.CableCheckRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CertificateInstallationReq !== undefined) {
    if (v.CertificateInstallationRes !== undefined || v.CertificateUpdateReq !== undefined || v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 5);
    e_CertificateInstallationReq(w, v.CertificateInstallationReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CertificateInstallationRes !== undefined) {
    if (v.CertificateUpdateReq !== undefined || v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 6);
    e_CertificateInstallationRes(w, v.CertificateInstallationRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CertificateUpdateReq !== undefined) {
    if (v.CertificateUpdateRes !== undefined || v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 7);
    e_CertificateUpdateReq(w, v.CertificateUpdateReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CertificateUpdateRes !== undefined) {
    if (v.ChargeParameterDiscoveryReq !== undefined || v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 8);
    e_CertificateUpdateRes(w, v.CertificateUpdateRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ChargeParameterDiscoveryReq !== undefined) {
    if (v.ChargeParameterDiscoveryRes !== undefined || v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 9);
    e_ChargeParameterDiscoveryReq(w, v.ChargeParameterDiscoveryReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ChargeParameterDiscoveryRes !== undefined) {
    if (v.ChargingStatusReq !== undefined || v.ChargingStatusRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 10);
    e_ChargeParameterDiscoveryRes(w, v.ChargeParameterDiscoveryRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ChargingStatusReq !== undefined) {
    if (v.ChargingStatusRes !== undefined || v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 11);
    e_ChargingStatusReq(w, v.ChargingStatusReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ChargingStatusRes !== undefined) {
    if (v.CurrentDemandReq !== undefined || v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 12);
    e_ChargingStatusRes(w, v.ChargingStatusRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CurrentDemandReq !== undefined) {
    if (v.CurrentDemandRes !== undefined || v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 13);
    e_CurrentDemandReq(w, v.CurrentDemandReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.CurrentDemandRes !== undefined) {
    if (v.MeteringReceiptReq !== undefined || v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 14);
    e_CurrentDemandRes(w, v.CurrentDemandRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.MeteringReceiptReq !== undefined) {
    if (v.MeteringReceiptRes !== undefined || v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 15);
    e_MeteringReceiptReq(w, v.MeteringReceiptReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.MeteringReceiptRes !== undefined) {
    if (v.PaymentDetailsReq !== undefined || v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 16);
    e_MeteringReceiptRes(w, v.MeteringReceiptRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PaymentDetailsReq !== undefined) {
    if (v.PaymentDetailsRes !== undefined || v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 17);
    e_PaymentDetailsReq(w, v.PaymentDetailsReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PaymentDetailsRes !== undefined) {
    if (v.PaymentServiceSelectionReq !== undefined || v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 18);
    e_PaymentDetailsRes(w, v.PaymentDetailsRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PaymentServiceSelectionReq !== undefined) {
    if (v.PaymentServiceSelectionRes !== undefined || v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 19);
    e_PaymentServiceSelectionReq(w, v.PaymentServiceSelectionReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PaymentServiceSelectionRes !== undefined) {
    if (v.PowerDeliveryReq !== undefined || v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 20);
    e_PaymentServiceSelectionRes(w, v.PaymentServiceSelectionRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PowerDeliveryReq !== undefined) {
    if (v.PowerDeliveryRes !== undefined || v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 21);
    e_PowerDeliveryReq(w, v.PowerDeliveryReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PowerDeliveryRes !== undefined) {
    if (v.PreChargeReq !== undefined || v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 22);
    e_PowerDeliveryRes(w, v.PowerDeliveryRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PreChargeReq !== undefined) {
    if (v.PreChargeRes !== undefined || v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 23);
    e_PreChargeReq(w, v.PreChargeReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.PreChargeRes !== undefined) {
    if (v.ServiceDetailReq !== undefined || v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 24);
    e_PreChargeRes(w, v.PreChargeRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ServiceDetailReq !== undefined) {
    if (v.ServiceDetailRes !== undefined || v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 25);
    e_ServiceDetailReq(w, v.ServiceDetailReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ServiceDetailRes !== undefined) {
    if (v.ServiceDiscoveryReq !== undefined || v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 26);
    e_ServiceDetailRes(w, v.ServiceDetailRes, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ServiceDiscoveryReq !== undefined) {
    if (v.ServiceDiscoveryRes !== undefined || v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 27);
    e_ServiceDiscoveryReq(w, v.ServiceDiscoveryReq, 0, 0);
    k = -35;
    n = 1;
  } else if (v.ServiceDiscoveryRes !== undefined) {
    if (v.SessionSetupReq !== undefined || v.SessionSetupRes !== undefined || v.SessionStopReq !== undefined || v.SessionStopRes !== undefined || v.WeldingDetectionReq !== undefined || v.WeldingDetectionRes !== undefined) throw BAIL;
    w.put(n, k + 28);
    e_ServiceDiscoveryRes(w, v.ServiceDiscoveryRes, 0, 0);
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
    e_SessionStopReq(w, v.SessionStopReq, 0, 0);
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
  w.bytes(v.EVCCID, 0, 6);
  w.put(2, 0);
}
function e_SessionSetupRes(w: Writer, v: SessionSetupRes, x: number, n: number): void {
  w.only(v, 25);
  w.put(n + 10, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 3);
  w.string(v.EVSEID, 7, 37);
  let k = -2;
  n = 1 + 2;
  if (v.EVSETimeStamp !== undefined) {
    w.put(n + 1, (k + 2) << 1);
    w.integer(v.EVSETimeStamp, 0x7fffffffffffffffn);
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
    w.string(v.ServiceScope, 0, 64);
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
  e_PaymentOptionList(w, v.PaymentOptionList, 0, 0);
  e_ChargeService(w, v.ChargeService, 0, 1);
  let k = -3;
  n = 2;
  if (v.ServiceList !== undefined) {
    e_ServiceList(w, v.ServiceList, k + 3, n);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_PaymentOptionList(w: Writer, v: PaymentOptionList, x: number, n: number): void {
  w.only(v, 28);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.PaymentOption, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 2) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n + 3, (((k) << 1) << 1 | codeOf(m_paymentOptionType, a0[i]!)) << 1);
    k = 0;
    n = 2;
  }
  if (c0 === 2) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_ChargeService(w: Writer, v: ChargeService, x: number, n: number): void {
  w.only(v, 29);
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
    w.string(v.ServiceScope, 0, 64);
    w.put(1, 0);
    k = -4;
    n = 1;
  }
  w.put(n + 4, (((k + 4) << 1) << 1 | bit(v.FreeService)) << 2);
  e_SupportedEnergyTransferMode(w, v.SupportedEnergyTransferMode, 0, 0);
  w.put(1, 0);
}
function e_Service(w: Writer, v: Service, x: number, n: number): void {
  w.only(v, 30);
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
    w.string(v.ServiceScope, 0, 64);
    w.put(1, 0);
    k = -4;
    n = 1;
  }
  w.put(n + 4, (((k + 4) << 1) << 1 | bit(v.FreeService)) << 2);
}
function e_SupportedEnergyTransferMode(w: Writer, v: SupportedEnergyTransferMode, x: number, n: number): void {
  w.only(v, 31);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.EnergyTransferMode, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 6) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n + 5, (((k) << 1) << 3 | codeOf(m_EnergyTransferModeType, a0[i]!)) << 1);
    k = 0;
    n = 2;
  }
  if (c0 === 6) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_ServiceList(w: Writer, v: ServiceList, x: number, n: number): void {
  w.only(v, 32);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.Service, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 8) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_Service(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 8) {
    k = -1;
    n = 1;
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
  if (!Array.isArray(a0) || c0 < 1 || c0 > 255) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_ParameterSet(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 255) {
    k = -1;
    n = 1;
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
  if (!Array.isArray(a1) || c1 < 1 || c1 > 16) throw BAIL;
  for (let i = 0; i < c1; i++) {
    e_Parameter(w, a1[i]!, k + 1, n);
    k = -1;
    n = 2;
  }
  if (c1 === 16) {
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_Parameter(w: Writer, v: Parameter, x: number, n: number): void {
  w.only(v, 37);
  w.put(n + 1, (x) << 1);
  w.string(v.Name, 0, Infinity);
  let k = -1;
  n = 3;
  if (v.boolValue !== undefined) {
    if (v.byteValue !== undefined || v.shortValue !== undefined || v.intValue !== undefined || v.physicalValue !== undefined || v.stringValue !== undefined) throw BAIL;
    w.put(n + 3, (((k + 1) << 1) << 1 | bit(v.boolValue)) << 1);
  } else if (v.byteValue !== undefined) {
    if (v.shortValue !== undefined || v.intValue !== undefined || v.physicalValue !== undefined || v.stringValue !== undefined) throw BAIL;
    const t2 = v.byteValue;
    if ((t2 | 0) !== t2 || t2 < -128 || t2 > 127) throw BAIL;
    w.put(n + 10, (((k + 2) << 1) << 8 | t2 + 128) << 1);
  } else if (v.shortValue !== undefined) {
    if (v.intValue !== undefined || v.physicalValue !== undefined || v.stringValue !== undefined) throw BAIL;
    const t3 = v.shortValue;
    if ((t3 | 0) !== t3 || t3 < -32768 || t3 > 32767) throw BAIL;
    w.uint(((k + 3) << 1) << 1 | t3 >>> 31, n + 2, t3 ^ t3 >> 31);
    w.put(1, 0);
  } else if (v.intValue !== undefined) {
    if (v.physicalValue !== undefined || v.stringValue !== undefined) throw BAIL;
    const t4 = v.intValue;
    if ((t4 | 0) !== t4) throw BAIL;
    w.uint(((k + 4) << 1) << 1 | t4 >>> 31, n + 2, t4 ^ t4 >> 31);
    w.put(1, 0);
  } else if (v.physicalValue !== undefined) {
    if (v.stringValue !== undefined) throw BAIL;
    e_PhysicalValue(w, v.physicalValue, k + 5, n);
  } else if (v.stringValue !== undefined) {
    w.put(n + 1, (k + 6) << 1);
    w.string(v.stringValue, 0, Infinity);
    w.put(1, 0);
  } else throw BAIL;
  w.put(1, 0);
}
function e_PhysicalValue(w: Writer, v: PhysicalValue, x: number, n: number): void {
  w.only(v, 38);
  const t0 = v.Multiplier;
  if ((t0 | 0) !== t0 || t0 < -3 || t0 > 3) throw BAIL;
  const t2 = v.Value;
  if ((t2 | 0) !== t2 || t2 < -32768 || t2 > 32767) throw BAIL;
  w.put(n + 14, (((((x) << 2) << 3 | t0 + 3) << 3) << 3 | codeOf(m_unitSymbolType, v.Unit)) << 3);
  w.uint(t2 >>> 31, 1, t2 ^ t2 >> 31);
  w.put(2, 0);
}
function e_PaymentServiceSelectionReq(w: Writer, v: PaymentServiceSelectionReq, x: number, n: number): void {
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
  if (!Array.isArray(a0) || c0 < 1 || c0 > 16) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_SelectedService(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 16) {
    k = -1;
    n = 1;
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
function e_PaymentServiceSelectionRes(w: Writer, v: PaymentServiceSelectionRes, x: number, n: number): void {
  w.only(v, 42);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_PaymentDetailsReq(w: Writer, v: PaymentDetailsReq, x: number, n: number): void {
  w.only(v, 43);
  w.put(n + 2, (x) << 2);
  w.octets(v.eMAID, 14, 15);
  e_CertificateChain(w, v.ContractSignatureCertChain, 0, 2);
  w.put(1, 0);
}
function e_CertificateChain(w: Writer, v: CertificateChain, x: number, n: number): void {
  w.only(v, 44);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n + 1, (k + 1) << 1);
  w.bytes(v.Certificate, 0, 800);
  k = -2;
  n = 1 + 2;
  if (v.SubCertificates !== undefined) {
    e_SubCertificates(w, v.SubCertificates, k + 2, n);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_SubCertificates(w: Writer, v: SubCertificates, x: number, n: number): void {
  w.only(v, 45);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.Certificate, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 4) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n + 1, (k) << 1);
    w.bytes(a0[i]!, 0, 800);
    w.put(1, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 4) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_PaymentDetailsRes(w: Writer, v: PaymentDetailsRes, x: number, n: number): void {
  w.only(v, 46);
  w.put(n + 10, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 3);
  w.bytes(v.GenChallenge, 16, 16);
  w.put(3, 0);
  w.integer(v.EVSETimeStamp, 0x7fffffffffffffffn);
  w.put(2, 0);
}
function e_AuthorizationReq(w: Writer, v: AuthorizationReq, x: number, n: number): void {
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
    w.bytes(v.GenChallenge, 16, 16);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_AuthorizationRes(w: Writer, v: AuthorizationRes, x: number, n: number): void {
  w.only(v, 48);
  w.put(n + 14, (((((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_EVSEProcessingType, v.EVSEProcessing)) << 2);
}
function e_ChargeParameterDiscoveryReq(w: Writer, v: ChargeParameterDiscoveryReq, x: number, n: number): void {
  w.only(v, 49);
  let k = ((x) << 2);
  n = n + 2;
  if (v.MaxEntriesSAScheduleTuple !== undefined) {
    const t0 = v.MaxEntriesSAScheduleTuple;
    if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
    w.put(n + 1, (k) << 1);
    w.uint(0, 0, t0);
    w.put(1, 0);
    k = -1;
    n = 1;
  }
  w.put(n + 5, (((k + 1) << 1) << 3 | codeOf(m_EnergyTransferModeType, v.RequestedEnergyTransferMode)) << 1);
  k = -2;
  n = 2;
  if (v.AC_EVChargeParameter !== undefined) {
    if (v.DC_EVChargeParameter !== undefined || v.EVChargeParameter !== undefined) throw BAIL;
    e_AC_EVChargeParameter(w, v.AC_EVChargeParameter, k + 2, n);
  } else if (v.DC_EVChargeParameter !== undefined) {
    if (v.EVChargeParameter !== undefined) throw BAIL;
    e_DC_EVChargeParameter(w, v.DC_EVChargeParameter, k + 3, n);
  } else if (v.EVChargeParameter !== undefined) {
    e_EVChargeParameter(w, v.EVChargeParameter, k + 4, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_EVChargeParameter(w: Writer, v: EVChargeParameter, x: number, n: number): void {
  w.only(v, 50);
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
}
function e_AC_EVChargeParameter(w: Writer, v: AC_EVChargeParameter, x: number, n: number): void {
  w.only(v, 51);
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
  e_PhysicalValue(w, v.EAmount, 0, 0);
  e_PhysicalValue(w, v.EVMaxVoltage, 0, 1);
  e_PhysicalValue(w, v.EVMaxCurrent, 0, 1);
  e_PhysicalValue(w, v.EVMinCurrent, 0, 1);
  w.put(1, 0);
}
function e_DC_EVChargeParameter(w: Writer, v: DC_EVChargeParameter, x: number, n: number): void {
  w.only(v, 52);
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
  e_DC_EVStatus(w, v.DC_EVStatus, 0, 0);
  e_PhysicalValue(w, v.EVMaximumCurrentLimit, 0, 1);
  k = -3;
  n = 2;
  if (v.EVMaximumPowerLimit !== undefined) {
    e_PhysicalValue(w, v.EVMaximumPowerLimit, k + 3, n);
    k = -4;
    n = 1;
  }
  e_PhysicalValue(w, v.EVMaximumVoltageLimit, k + 4, n);
  k = -5;
  n = 3;
  if (v.EVEnergyCapacity !== undefined) {
    e_PhysicalValue(w, v.EVEnergyCapacity, k + 5, n);
    k = -6;
    n = 3;
  }
  if (v.EVEnergyRequest !== undefined) {
    e_PhysicalValue(w, v.EVEnergyRequest, k + 6, n);
    k = -7;
    n = 2;
  }
  if (v.FullSOC !== undefined) {
    const t1 = v.FullSOC;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 100) throw BAIL;
    w.put(n + 9, (((k + 7) << 1) << 7 | t1) << 1);
    k = -8;
    n = 2;
  }
  if (v.BulkSOC !== undefined) {
    const t2 = v.BulkSOC;
    if ((t2 | 0) !== t2 || t2 < 0 || t2 > 100) throw BAIL;
    w.put(n + 9, (((k + 8) << 1) << 7 | t2) << 1);
    k = -9;
    n = 1;
  }
  w.put(n, k + 9);
}
function e_DC_EVStatus(w: Writer, v: DC_EVStatus, x: number, n: number): void {
  w.only(v, 53);
  const t2 = v.EVRESSSOC;
  if ((t2 | 0) !== t2 || t2 < 0 || t2 > 100) throw BAIL;
  w.put(n + 13, (((((x) << 2) << 1 | bit(v.EVReady)) << 3) << 4 | codeOf(m_DC_EVErrorCodeType, v.EVErrorCode)) << 3);
  w.put(9, (t2) << 2);
}
function e_EVStatus(w: Writer, v: EVStatus, x: number, n: number): void {
  w.only(v, 54);
  w.put(n + 1, (x) << 1);
}
function e_ChargeParameterDiscoveryRes(w: Writer, v: ChargeParameterDiscoveryRes, x: number, n: number): void {
  w.only(v, 55);
  w.put(n + 13, (((((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_EVSEProcessingType, v.EVSEProcessing)) << 1);
  let k = -2;
  n = 3;
  if (v.SAScheduleList !== undefined) {
    if (v.SASchedules !== undefined) throw BAIL;
    e_SAScheduleList(w, v.SAScheduleList, k + 2, n);
    k = -4;
    n = 2;
  } else if (v.SASchedules !== undefined) {
    e_SASchedules(w, v.SASchedules, k + 3, n);
    k = -4;
    n = 2;
  }
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
  if (!Array.isArray(a0) || c0 < 1 || c0 > 3) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_SAScheduleTuple(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 3) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_SAScheduleTuple(w: Writer, v: SAScheduleTuple, x: number, n: number): void {
  w.only(v, 58);
  const t0 = v.SAScheduleTupleID;
  if ((t0 | 0) !== t0 || t0 < 1 || t0 > 255) throw BAIL;
  w.put(n + 12, (((x) << 2) << 8 | t0 - 1) << 2);
  e_PMaxSchedule(w, v.PMaxSchedule, 0, 0);
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
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.PMaxScheduleEntry, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 1024) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_PMaxScheduleEntry(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 1024) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
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
  e_PhysicalValue(w, v.PMax, 0, 1);
  w.put(1, 0);
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
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 16777214) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  let k = -1;
  n = 1 + 2;
  if (v.duration !== undefined) {
    const t1 = v.duration;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 86400) throw BAIL;
    w.uint((k + 1) << 1, n + 1, t1);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_SalesTariff(w: Writer, v: SalesTariff, x: number, n: number): void {
  w.only(v, 64);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  const t1 = v.SalesTariffID;
  if ((t1 | 0) !== t1 || t1 < 1 || t1 > 255) throw BAIL;
  w.put(n + 10, (((k + 1) << 1) << 8 | t1 - 1) << 1);
  k = -2;
  n = 2;
  if (v.SalesTariffDescription !== undefined) {
    w.put(n + 1, (k + 2) << 1);
    w.string(v.SalesTariffDescription, 0, 32);
    w.put(1, 0);
    k = -3;
    n = 2;
  }
  if (v.NumEPriceLevels !== undefined) {
    const t3 = v.NumEPriceLevels;
    if ((t3 | 0) !== t3 || t3 < 0 || t3 > 255) throw BAIL;
    w.put(n + 10, (((k + 3) << 1) << 8 | t3) << 1);
    k = -4;
    n = 1;
  }
  const a4 = v.SalesTariffEntry, c4 = a4.length;
  if (!Array.isArray(a4) || c4 < 1 || c4 > 1024) throw BAIL;
  for (let i = 0; i < c4; i++) {
    e_SalesTariffEntry(w, a4[i]!, k + 4, n);
    k = -4;
    n = 2;
  }
  if (c4 === 1024) {
    k = -5;
    n = 1;
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
  k = -2;
  n = 2;
  if (v.EPriceLevel !== undefined) {
    const t0 = v.EPriceLevel;
    if ((t0 | 0) !== t0 || t0 < 0 || t0 > 255) throw BAIL;
    w.put(n + 10, (((k + 2) << 1) << 8 | t0) << 1);
    k = -3;
    n = 2;
  }
  if (v.ConsumptionCost !== undefined) {
    const a2 = v.ConsumptionCost, c2 = a2.length;
    if (!Array.isArray(a2) || c2 < 0 || c2 > 3) throw BAIL;
    for (let i = 0; i < c2; i++) {
      e_ConsumptionCost(w, a2[i]!, k + 3, n);
      k = -3;
      n = 2;
    }
    if (c2 === 3) {
      k = -4;
      n = 1;
    }
  }
  w.put(n, k + 4);
}
function e_ConsumptionCost(w: Writer, v: ConsumptionCost, x: number, n: number): void {
  w.only(v, 66);
  w.put(n + 1, (x) << 1);
  e_PhysicalValue(w, v.startValue, 0, 0);
  let k = -1;
  n = 1;
  const a1 = v.Cost, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1 || c1 > 3) throw BAIL;
  for (let i = 0; i < c1; i++) {
    e_Cost(w, a1[i]!, k + 1, n);
    k = -1;
    n = 2;
  }
  if (c1 === 3) {
    k = -2;
    n = 1;
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
  e_PhysicalValue(w, v.EVSENominalVoltage, 0, 1);
  e_PhysicalValue(w, v.EVSEMaxCurrent, 0, 1);
  w.put(1, 0);
}
function e_AC_EVSEStatus(w: Writer, v: AC_EVSEStatus, x: number, n: number): void {
  w.only(v, 70);
  const t0 = v.NotificationMaxDelay;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  w.put(11, (((codeOf(m_EVSENotificationType, v.EVSENotification)) << 3) << 1 | bit(v.RCD)) << 2);
}
function e_EVSEStatus(w: Writer, v: EVSEStatus, x: number, n: number): void {
  w.only(v, 71);
  const t0 = v.NotificationMaxDelay;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  w.put(7, (codeOf(m_EVSENotificationType, v.EVSENotification)) << 2);
}
function e_DC_EVSEChargeParameter(w: Writer, v: DC_EVSEChargeParameter, x: number, n: number): void {
  w.only(v, 72);
  w.put(n + 1, (x) << 1);
  e_DC_EVSEStatus(w, v.DC_EVSEStatus, 0, 0);
  e_PhysicalValue(w, v.EVSEMaximumCurrentLimit, 0, 1);
  e_PhysicalValue(w, v.EVSEMaximumPowerLimit, 0, 1);
  e_PhysicalValue(w, v.EVSEMaximumVoltageLimit, 0, 1);
  e_PhysicalValue(w, v.EVSEMinimumCurrentLimit, 0, 1);
  e_PhysicalValue(w, v.EVSEMinimumVoltageLimit, 0, 1);
  let k = -6;
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
  const t0 = v.NotificationMaxDelay;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  let k = (((codeOf(m_EVSENotificationType, v.EVSENotification)) << 1) << 2) - 2;
  n = 6 + 2;
  if (v.EVSEIsolationStatus !== undefined) {
    w.put(n + 5, (((k + 2) << 1) << 3 | codeOf(m_isolationLevelType, v.EVSEIsolationStatus)) << 1);
    k = -3;
    n = 1;
  }
  w.put(n + 7, (((k + 3) << 1) << 4 | codeOf(m_DC_EVSEStatusCodeType, v.EVSEStatusCode)) << 2);
}
function e_PowerDeliveryReq(w: Writer, v: PowerDeliveryReq, x: number, n: number): void {
  w.only(v, 74);
  const t1 = v.SAScheduleTupleID;
  if ((t1 | 0) !== t1 || t1 < 1 || t1 > 255) throw BAIL;
  w.put(n + 16, (((((x) << 2) << 2 | codeOf(m_chargeProgressType, v.ChargeProgress)) << 3) << 8 | t1 - 1) << 1);
  let k = -2;
  n = 3;
  if (v.ChargingProfile !== undefined) {
    e_ChargingProfile(w, v.ChargingProfile, k + 2, n);
    k = -3;
    n = 2;
  }
  if (v.DC_EVPowerDeliveryParameter !== undefined) {
    if (v.EVPowerDeliveryParameter !== undefined) throw BAIL;
    e_DC_EVPowerDeliveryParameter(w, v.DC_EVPowerDeliveryParameter, k + 3, n);
    k = -5;
    n = 1;
  } else if (v.EVPowerDeliveryParameter !== undefined) {
    e_EVPowerDeliveryParameter(w, v.EVPowerDeliveryParameter, k + 4, n);
    k = -5;
    n = 1;
  }
  w.put(n, k + 5);
}
function e_ChargingProfile(w: Writer, v: ChargingProfile, x: number, n: number): void {
  w.only(v, 75);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.ProfileEntry, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 24) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_ProfileEntry(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 24) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_ProfileEntry(w: Writer, v: ProfileEntry, x: number, n: number): void {
  w.only(v, 76);
  const t0 = v.ChargingProfileEntryStart;
  if (t0 >>> 0 !== t0) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_PhysicalValue(w, v.ChargingProfileEntryMaxPower, 0, 2);
  let k = -2;
  n = 2;
  if (v.ChargingProfileEntryMaxNumberOfPhasesInUse !== undefined) {
    const t1 = v.ChargingProfileEntryMaxNumberOfPhasesInUse;
    if ((t1 | 0) !== t1 || t1 < 1 || t1 > 3) throw BAIL;
    w.put(n + 4, (((k + 2) << 1) << 2 | t1 - 1) << 1);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
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
function e_MeteringReceiptReq(w: Writer, v: MeteringReceiptReq, x: number, n: number): void {
  w.only(v, 80);
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
    if ((t2 | 0) !== t2 || t2 < 1 || t2 > 255) throw BAIL;
    w.put(n + 10, (((k + 2) << 1) << 8 | t2 - 1) << 1);
    k = -3;
    n = 1;
  }
  e_MeterInfo(w, v.MeterInfo, k + 3, n);
  w.put(1, 0);
}
function e_MeterInfo(w: Writer, v: MeterInfo, x: number, n: number): void {
  w.only(v, 81);
  w.put(n + 2, (x) << 2);
  w.string(v.MeterID, 0, 32);
  let k = -1;
  n = 1 + 3;
  if (v.MeterReading !== undefined) {
    w.big((k + 1) << 1, n + 1, v.MeterReading, 0xffffffffffffffffn);
    w.put(1, 0);
    k = -2;
    n = 3;
  }
  if (v.SigMeterReading !== undefined) {
    w.put(n + 1, (k + 2) << 1);
    w.bytes(v.SigMeterReading, 0, 64);
    w.put(1, 0);
    k = -3;
    n = 2;
  }
  if (v.MeterStatus !== undefined) {
    const t3 = v.MeterStatus;
    if ((t3 | 0) !== t3 || t3 < -32768 || t3 > 32767) throw BAIL;
    w.uint(((k + 3) << 1) << 1 | t3 >>> 31, n + 2, t3 ^ t3 >> 31);
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
function e_MeteringReceiptRes(w: Writer, v: MeteringReceiptRes, x: number, n: number): void {
  w.only(v, 82);
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
function e_SessionStopReq(w: Writer, v: SessionStopReq, x: number, n: number): void {
  w.only(v, 83);
  w.put(n + 5, (((x) << 2) << 1 | codeOf(m_chargingSessionType, v.ChargingSession)) << 2);
}
function e_SessionStopRes(w: Writer, v: SessionStopRes, x: number, n: number): void {
  w.only(v, 84);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_CertificateUpdateReq(w: Writer, v: CertificateUpdateReq, x: number, n: number): void {
  w.only(v, 85);
  w.put(n + 1, (x) << 1);
  w.string(v.Id, 0, Infinity);
  e_CertificateChain(w, v.ContractSignatureCertChain, 0, 1);
  w.put(2, 0);
  w.octets(v.eMAID, 14, 15);
  e_ListOfRootCertificateIDs(w, v.ListOfRootCertificateIDs, 0, 2);
  w.put(1, 0);
}
function e_ListOfRootCertificateIDs(w: Writer, v: ListOfRootCertificateIDs, x: number, n: number): void {
  w.only(v, 86);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.RootCertificateID, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 20) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_X509IssuerSerial(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 20) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_CertificateUpdateRes(w: Writer, v: CertificateUpdateRes, x: number, n: number): void {
  w.only(v, 87);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_CertificateChain(w, v.SAProvisioningCertificateChain, 0, 0);
  e_CertificateChain(w, v.ContractSignatureCertChain, 0, 1);
  e_ContractSignatureEncryptedPrivateKey(w, v.ContractSignatureEncryptedPrivateKey, 0, 1);
  e_DiffieHellmanPublickey(w, v.DHpublickey, 0, 1);
  e_EMAID(w, v.eMAID, 0, 1);
  let k = -6;
  n = 2;
  if (v.RetryCounter !== undefined) {
    const t1 = v.RetryCounter;
    if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
    w.uint(((k + 6) << 1) << 1 | t1 >>> 31, n + 2, t1 ^ t1 >> 31);
    w.put(1, 0);
    k = -7;
    n = 1;
  }
  w.put(n, k + 7);
}
function e_ContractSignatureEncryptedPrivateKey(w: Writer, v: ContractSignatureEncryptedPrivateKey, x: number, n: number): void {
  w.only(v, 88);
  w.put(n + 1, (x) << 1);
  w.string(v.Id, 0, Infinity);
  w.put(1, 0);
  w.bytes(v.$value, 0, 48);
  w.put(1, 0);
}
function e_DiffieHellmanPublickey(w: Writer, v: DiffieHellmanPublickey, x: number, n: number): void {
  w.only(v, 89);
  w.put(n + 1, (x) << 1);
  w.string(v.Id, 0, Infinity);
  w.put(1, 0);
  w.bytes(v.$value, 0, 65);
  w.put(1, 0);
}
function e_EMAID(w: Writer, v: EMAID, x: number, n: number): void {
  w.only(v, 90);
  w.put(n + 1, (x) << 1);
  w.string(v.Id, 0, Infinity);
  w.put(1, 0);
  w.octets(v.$value, 14, 15);
  w.put(1, 0);
}
function e_CertificateInstallationReq(w: Writer, v: CertificateInstallationReq, x: number, n: number): void {
  w.only(v, 91);
  w.put(n + 1, (x) << 1);
  w.string(v.Id, 0, Infinity);
  w.put(2, 0);
  w.bytes(v.OEMProvisioningCert, 0, 800);
  e_ListOfRootCertificateIDs(w, v.ListOfRootCertificateIDs, 0, 2);
  w.put(1, 0);
}
function e_CertificateInstallationRes(w: Writer, v: CertificateInstallationRes, x: number, n: number): void {
  w.only(v, 92);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_CertificateChain(w, v.SAProvisioningCertificateChain, 0, 0);
  e_CertificateChain(w, v.ContractSignatureCertChain, 0, 1);
  e_ContractSignatureEncryptedPrivateKey(w, v.ContractSignatureEncryptedPrivateKey, 0, 1);
  e_DiffieHellmanPublickey(w, v.DHpublickey, 0, 1);
  e_EMAID(w, v.eMAID, 0, 1);
  w.put(1, 0);
}
function e_ChargingStatusReq(w: Writer, v: ChargingStatusReq, x: number, n: number): void {
  w.only(v, 93);
  w.put(n + 1, (x) << 1);
}
function e_ChargingStatusRes(w: Writer, v: ChargingStatusRes, x: number, n: number): void {
  w.only(v, 94);
  w.put(n + 10, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 3);
  w.string(v.EVSEID, 7, 37);
  const t2 = v.SAScheduleTupleID;
  if ((t2 | 0) !== t2 || t2 < 1 || t2 > 255) throw BAIL;
  w.put(12, (t2 - 1) << 1);
  let k = -3;
  n = 3;
  if (v.EVSEMaxCurrent !== undefined) {
    e_PhysicalValue(w, v.EVSEMaxCurrent, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.MeterInfo !== undefined) {
    e_MeterInfo(w, v.MeterInfo, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.ReceiptRequired !== undefined) {
    w.put(n + 3, (((k + 5) << 1) << 1 | bit(v.ReceiptRequired)) << 1);
    k = -6;
    n = 1;
  }
  e_AC_EVSEStatus(w, v.AC_EVSEStatus, k + 6, n);
  w.put(1, 0);
}
function e_CableCheckReq(w: Writer, v: CableCheckReq, x: number, n: number): void {
  w.only(v, 95);
  w.put(n + 1, (x) << 1);
  e_DC_EVStatus(w, v.DC_EVStatus, 0, 0);
  w.put(1, 0);
}
function e_CableCheckRes(w: Writer, v: CableCheckRes, x: number, n: number): void {
  w.only(v, 96);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_DC_EVSEStatus(w, v.DC_EVSEStatus, 0, 0);
  w.put(6, (codeOf(m_EVSEProcessingType, v.EVSEProcessing)) << 2);
}
function e_PreChargeReq(w: Writer, v: PreChargeReq, x: number, n: number): void {
  w.only(v, 97);
  w.put(n + 1, (x) << 1);
  e_DC_EVStatus(w, v.DC_EVStatus, 0, 0);
  e_PhysicalValue(w, v.EVTargetVoltage, 0, 1);
  e_PhysicalValue(w, v.EVTargetCurrent, 0, 1);
  w.put(1, 0);
}
function e_PreChargeRes(w: Writer, v: PreChargeRes, x: number, n: number): void {
  w.only(v, 98);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_DC_EVSEStatus(w, v.DC_EVSEStatus, 0, 0);
  e_PhysicalValue(w, v.EVSEPresentVoltage, 0, 1);
  w.put(1, 0);
}
function e_CurrentDemandReq(w: Writer, v: CurrentDemandReq, x: number, n: number): void {
  w.only(v, 99);
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
  w.only(v, 100);
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
  w.put(n + 1, (k + 10) << 1);
  w.string(v.EVSEID, 7, 37);
  const t5 = v.SAScheduleTupleID;
  if ((t5 | 0) !== t5 || t5 < 1 || t5 > 255) throw BAIL;
  w.put(12, (t5 - 1) << 1);
  k = -12;
  n = 2;
  if (v.MeterInfo !== undefined) {
    e_MeterInfo(w, v.MeterInfo, k + 12, n);
    k = -13;
    n = 2;
  }
  if (v.ReceiptRequired !== undefined) {
    w.put(n + 3, (((k + 13) << 1) << 1 | bit(v.ReceiptRequired)) << 1);
    k = -14;
    n = 1;
  }
  w.put(n, k + 14);
}
function e_WeldingDetectionReq(w: Writer, v: WeldingDetectionReq, x: number, n: number): void {
  w.only(v, 101);
  w.put(n + 1, (x) << 1);
  e_DC_EVStatus(w, v.DC_EVStatus, 0, 0);
  w.put(1, 0);
}
function e_WeldingDetectionRes(w: Writer, v: WeldingDetectionRes, x: number, n: number): void {
  w.only(v, 102);
  w.put(n + 9, (((x) << 2) << 5 | codeOf(m_responseCodeType, v.ResponseCode)) << 2);
  e_DC_EVSEStatus(w, v.DC_EVSEStatus, 0, 0);
  e_PhysicalValue(w, v.EVSEPresentVoltage, 0, 1);
  w.put(1, 0);
}
function e_Manifest(w: Writer, v: Manifest, x: number, n: number): void {
  w.only(v, 103);
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
  w.only(v, 104);
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
  let AuthorizationReq: AuthorizationReq | undefined = undefined;
  let AuthorizationRes: AuthorizationRes | undefined = undefined;
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
  let CurrentDemandReq: CurrentDemandReq | undefined = undefined;
  let CurrentDemandRes: CurrentDemandRes | undefined = undefined;
  let MeteringReceiptReq: MeteringReceiptReq | undefined = undefined;
  let MeteringReceiptRes: MeteringReceiptRes | undefined = undefined;
  let PaymentDetailsReq: PaymentDetailsReq | undefined = undefined;
  let PaymentDetailsRes: PaymentDetailsRes | undefined = undefined;
  let PaymentServiceSelectionReq: PaymentServiceSelectionReq | undefined = undefined;
  let PaymentServiceSelectionRes: PaymentServiceSelectionRes | undefined = undefined;
  let PowerDeliveryReq: PowerDeliveryReq | undefined = undefined;
  let PowerDeliveryRes: PowerDeliveryRes | undefined = undefined;
  let PreChargeReq: PreChargeReq | undefined = undefined;
  let PreChargeRes: PreChargeRes | undefined = undefined;
  let ServiceDetailReq: ServiceDetailReq | undefined = undefined;
  let ServiceDetailRes: ServiceDetailRes | undefined = undefined;
  let ServiceDiscoveryReq: ServiceDiscoveryReq | undefined = undefined;
  let ServiceDiscoveryRes: ServiceDiscoveryRes | undefined = undefined;
  let SessionSetupReq: SessionSetupReq | undefined = undefined;
  let SessionSetupRes: SessionSetupRes | undefined = undefined;
  let SessionStopReq: SessionStopReq | undefined = undefined;
  let SessionStopRes: SessionStopRes | undefined = undefined;
  let WeldingDetectionReq: WeldingDetectionReq | undefined = undefined;
  let WeldingDetectionRes: WeldingDetectionRes | undefined = undefined;
  if (e === 0) {
    AuthorizationReq = d_AuthorizationReq(r);
    const x1 = r.get(1);
    e = 35 + (x1);
  } else if (e === 1) {
    AuthorizationRes = d_AuthorizationRes(r);
    const x2 = r.get(1);
    e = 35 + (x2);
  } else if (e === 2) {
    BodyElement = d_BodyBase(r);
    const x3 = r.get(1);
    e = 35 + (x3);
  } else if (e === 3) {
    CableCheckReq = d_CableCheckReq(r);
    const x4 = r.get(1);
    e = 35 + (x4);
  } else if (e === 4) {
    CableCheckRes = d_CableCheckRes(r);
    const x5 = r.get(1);
    e = 35 + (x5);
  } else if (e === 5) {
    CertificateInstallationReq = d_CertificateInstallationReq(r);
    const x6 = r.get(1);
    e = 35 + (x6);
  } else if (e === 6) {
    CertificateInstallationRes = d_CertificateInstallationRes(r);
    const x7 = r.get(1);
    e = 35 + (x7);
  } else if (e === 7) {
    CertificateUpdateReq = d_CertificateUpdateReq(r);
    const x8 = r.get(1);
    e = 35 + (x8);
  } else if (e === 8) {
    CertificateUpdateRes = d_CertificateUpdateRes(r);
    const x9 = r.get(1);
    e = 35 + (x9);
  } else if (e === 9) {
    ChargeParameterDiscoveryReq = d_ChargeParameterDiscoveryReq(r);
    const x10 = r.get(1);
    e = 35 + (x10);
  } else if (e === 10) {
    ChargeParameterDiscoveryRes = d_ChargeParameterDiscoveryRes(r);
    const x11 = r.get(1);
    e = 35 + (x11);
  } else if (e === 11) {
    ChargingStatusReq = d_ChargingStatusReq(r);
    const x12 = r.get(1);
    e = 35 + (x12);
  } else if (e === 12) {
    ChargingStatusRes = d_ChargingStatusRes(r);
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
    PaymentServiceSelectionReq = d_PaymentServiceSelectionReq(r);
    const x20 = r.get(1);
    e = 35 + (x20);
  } else if (e === 20) {
    PaymentServiceSelectionRes = d_PaymentServiceSelectionRes(r);
    const x21 = r.get(1);
    e = 35 + (x21);
  } else if (e === 21) {
    PowerDeliveryReq = d_PowerDeliveryReq(r);
    const x22 = r.get(1);
    e = 35 + (x22);
  } else if (e === 22) {
    PowerDeliveryRes = d_PowerDeliveryRes(r);
    const x23 = r.get(1);
    e = 35 + (x23);
  } else if (e === 23) {
    PreChargeReq = d_PreChargeReq(r);
    const x24 = r.get(1);
    e = 35 + (x24);
  } else if (e === 24) {
    PreChargeRes = d_PreChargeRes(r);
    const x25 = r.get(1);
    e = 35 + (x25);
  } else if (e === 25) {
    ServiceDetailReq = d_ServiceDetailReq(r);
    const x26 = r.get(1);
    e = 35 + (x26);
  } else if (e === 26) {
    ServiceDetailRes = d_ServiceDetailRes(r);
    const x27 = r.get(1);
    e = 35 + (x27);
  } else if (e === 27) {
    ServiceDiscoveryReq = d_ServiceDiscoveryReq(r);
    const x28 = r.get(1);
    e = 35 + (x28);
  } else if (e === 28) {
    ServiceDiscoveryRes = d_ServiceDiscoveryRes(r);
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
    SessionStopReq = d_SessionStopReq(r);
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
  return { AuthorizationReq, AuthorizationRes, BodyElement, CableCheckReq, CableCheckRes, CertificateInstallationReq, CertificateInstallationRes, CertificateUpdateReq, CertificateUpdateRes, ChargeParameterDiscoveryReq, ChargeParameterDiscoveryRes, ChargingStatusReq, ChargingStatusRes, CurrentDemandReq, CurrentDemandRes, MeteringReceiptReq, MeteringReceiptRes, PaymentDetailsReq, PaymentDetailsRes, PaymentServiceSelectionReq, PaymentServiceSelectionRes, PowerDeliveryReq, PowerDeliveryRes, PreChargeReq, PreChargeRes, ServiceDetailReq, ServiceDetailRes, ServiceDiscoveryReq, ServiceDiscoveryRes, SessionSetupReq, SessionSetupRes, SessionStopReq, SessionStopRes, WeldingDetectionReq, WeldingDetectionRes };
}
function d_BodyBase(r: Reader): BodyBase {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_SessionSetupReq(r: Reader): SessionSetupReq {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const EVCCID = r.bytes(0, 6);
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
  const EVSEID = r.string(7, 37);
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 2 + (x1 & 3);
  let EVSETimeStamp: number | bigint | undefined = undefined;
  if (e === 2) {
    const x3 = r.get(1);
    if (x3 !== 0) throw BAIL;
    EVSETimeStamp = r.integer(0x7fffffffffffffffn);
    const x4 = r.get(2);
    if ((x4 & 0x2) !== 0x0) throw BAIL;
    e = 3 + (x4 & 1);
  }
  if (e !== 3) throw BAIL;
  return { ResponseCode, EVSEID, EVSETimeStamp };
}
function d_ServiceDiscoveryReq(r: Reader): ServiceDiscoveryReq {
  const x0 = r.get(2);
  let e = x0;
  let ServiceScope: string | undefined = undefined;
  if (e === 0) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    ServiceScope = r.string(0, 64);
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
  const PaymentOptionList = d_PaymentOptionList(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const ChargeService = d_ChargeService(r);
  const x2 = r.get(2);
  let e = 3 + (x2);
  let ServiceList: ServiceList | undefined = undefined;
  if (e === 3) {
    ServiceList = d_ServiceList(r);
    const x3 = r.get(1);
    e = 4 + (x3);
  }
  if (e !== 4) throw BAIL;
  return { ResponseCode, PaymentOptionList, ChargeService, ServiceList };
}
function d_PaymentOptionList(r: Reader): PaymentOptionList {
  const x0 = r.get(1);
  let e = x0;
  const PaymentOption: NonNullable<paymentOptionType[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const x1 = r.get(3);
    if ((x1 & 0x5) !== 0x0) throw BAIL;
    const it = n_paymentOptionType[x1 >>> 1 & 1]!;
    PaymentOption.push(it);
    if (PaymentOption.length === 2) {
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
  return { PaymentOption };
}
function d_ChargeService(r: Reader): ChargeService {
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
    ServiceScope = r.string(0, 64);
    const x6 = r.get(2);
    if ((x6 & 0x2) !== 0x0) throw BAIL;
    e = 4 + (x6 & 1);
  }
  if (e !== 4) throw BAIL;
  const x7 = r.get(4);
  if ((x7 & 0xb) !== 0x0) throw BAIL;
  const FreeService = (x7 >>> 2 & 1) !== 0;
  const SupportedEnergyTransferMode = d_SupportedEnergyTransferMode(r);
  const x8 = r.get(1);
  if (x8 !== 0) throw BAIL;
  return { ServiceID, ServiceName, ServiceCategory, ServiceScope, FreeService, SupportedEnergyTransferMode };
}
function d_Service(r: Reader): Service {
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
    ServiceScope = r.string(0, 64);
    const x6 = r.get(2);
    if ((x6 & 0x2) !== 0x0) throw BAIL;
    e = 4 + (x6 & 1);
  }
  if (e !== 4) throw BAIL;
  const x7 = r.get(4);
  if ((x7 & 0xb) !== 0x0) throw BAIL;
  const FreeService = (x7 >>> 2 & 1) !== 0;
  return { ServiceID, ServiceName, ServiceCategory, ServiceScope, FreeService };
}
function d_SupportedEnergyTransferMode(r: Reader): SupportedEnergyTransferMode {
  const x0 = r.get(1);
  let e = x0;
  const EnergyTransferMode: NonNullable<EnergyTransferModeType[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const x1 = r.get(5);
    if ((x1 & 0x11) !== 0x0) throw BAIL;
    const uit = n_EnergyTransferModeType[x1 >>> 1 & 7];
    if (uit === undefined) throw BAIL;
    const it = uit;
    EnergyTransferMode.push(it);
    if (EnergyTransferMode.length === 6) {
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
  return { EnergyTransferMode };
}
function d_ServiceList(r: Reader): ServiceList {
  const x0 = r.get(1);
  let e = x0;
  const Service: NonNullable<Service[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_Service(r);
    Service.push(it);
    if (Service.length === 8) {
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
    if (ParameterSet.length === 255) {
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
    if (Parameter.length === 16) {
      const x4 = r.get(1);
      e = 2 + (x4);
      break;
    }
    const x5 = r.get(2);
    e = 1 + (x5);
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
  const x1 = r.get(3);
  let e = 1 + (x1);
  let boolValue: boolean | undefined = undefined;
  let byteValue: number | undefined = undefined;
  let shortValue: number | undefined = undefined;
  let intValue: number | undefined = undefined;
  let physicalValue: PhysicalValue | undefined = undefined;
  let stringValue: string | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(3);
    if ((x2 & 0x5) !== 0x0) throw BAIL;
    boolValue = (x2 >>> 1 & 1) !== 0;
  } else if (e === 2) {
    const x3 = r.get(10);
    if ((x3 & 0x201) !== 0x0) throw BAIL;
    byteValue = (x3 >>> 1 & 255) - 128;
  } else if (e === 3) {
    const x5 = r.get(2);
    if ((x5 & 0x2) !== 0x0) throw BAIL;
    const s4 = -(x5 & 1);
    const m6 = r.uint();
    if (m6 > 32767) throw BAIL;
    shortValue = m6 ^ s4;
    const x7 = r.get(1);
    if (x7 !== 0) throw BAIL;
  } else if (e === 4) {
    const x9 = r.get(2);
    if ((x9 & 0x2) !== 0x0) throw BAIL;
    const s8 = -(x9 & 1);
    const m10 = r.uint();
    if (m10 > 2147483647) throw BAIL;
    intValue = m10 ^ s8;
    const x11 = r.get(1);
    if (x11 !== 0) throw BAIL;
  } else if (e === 5) {
    physicalValue = d_PhysicalValue(r);
  } else if (e === 6) {
    const x12 = r.get(1);
    if (x12 !== 0) throw BAIL;
    stringValue = r.string(0, Infinity);
    const x13 = r.get(1);
    if (x13 !== 0) throw BAIL;
  } else throw BAIL;
  const x14 = r.get(1);
  if (x14 !== 0) throw BAIL;
  return { Name, boolValue, byteValue, shortValue, intValue, physicalValue, stringValue };
}
function d_PhysicalValue(r: Reader): PhysicalValue {
  const x1 = r.get(15);
  if ((x1 & 0x638e) !== 0x0) throw BAIL;
  const Multiplier = (x1 >>> 10 & 7) - 3;
  if (Multiplier > 3) throw BAIL;
  const uUnit = n_unitSymbolType[x1 >>> 4 & 7];
  if (uUnit === undefined) throw BAIL;
  const Unit = uUnit;
  const s0 = -(x1 & 1);
  const m2 = r.uint();
  if (m2 > 32767) throw BAIL;
  const Value = m2 ^ s0;
  const x3 = r.get(2);
  if (x3 !== 0) throw BAIL;
  return { Multiplier, Unit, Value };
}
function d_PaymentServiceSelectionReq(r: Reader): PaymentServiceSelectionReq {
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
    if (SelectedService.length === 16) {
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
function d_PaymentServiceSelectionRes(r: Reader): PaymentServiceSelectionRes {
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
  const eMAID = r.octets(14, 15);
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const ContractSignatureCertChain = d_CertificateChain(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { eMAID, ContractSignatureCertChain };
}
function d_CertificateChain(r: Reader): CertificateChain {
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
  const Certificate = r.bytes(0, 800);
  const x3 = r.get(3);
  if ((x3 & 0x4) !== 0x0) throw BAIL;
  e = 2 + (x3 & 3);
  let SubCertificates: SubCertificates | undefined = undefined;
  if (e === 2) {
    SubCertificates = d_SubCertificates(r);
    const x4 = r.get(1);
    e = 3 + (x4);
  }
  if (e !== 3) throw BAIL;
  return { Id, Certificate, SubCertificates };
}
function d_SubCertificates(r: Reader): SubCertificates {
  const x0 = r.get(1);
  let e = x0;
  const Certificate: NonNullable<Uint8Array[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    const it = r.bytes(0, 800);
    Certificate.push(it);
    if (Certificate.length === 4) {
      const x2 = r.get(2);
      if ((x2 & 0x2) !== 0x0) throw BAIL;
      e = 1 + (x2 & 1);
      break;
    }
    const x3 = r.get(3);
    if ((x3 & 0x4) !== 0x0) throw BAIL;
    e = x3 & 3;
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
  const GenChallenge = r.bytes(16, 16);
  const x2 = r.get(3);
  if (x2 !== 0) throw BAIL;
  const EVSETimeStamp = r.integer(0x7fffffffffffffffn);
  const x3 = r.get(2);
  if (x3 !== 0) throw BAIL;
  return { ResponseCode, GenChallenge, EVSETimeStamp };
}
function d_AuthorizationReq(r: Reader): AuthorizationReq {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(2);
    e = 1 + (x1);
  }
  let GenChallenge: Uint8Array | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(1);
    if (x2 !== 0) throw BAIL;
    GenChallenge = r.bytes(16, 16);
    const x3 = r.get(2);
    if ((x3 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x3 & 1);
  }
  if (e !== 2) throw BAIL;
  return { Id, GenChallenge };
}
function d_AuthorizationRes(r: Reader): AuthorizationRes {
  const x0 = r.get(14);
  if ((x0 & 0x3073) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 7 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const uEVSEProcessing = n_EVSEProcessingType[x0 >>> 2 & 3];
  if (uEVSEProcessing === undefined) throw BAIL;
  const EVSEProcessing = uEVSEProcessing;
  return { ResponseCode, EVSEProcessing };
}
function d_ChargeParameterDiscoveryReq(r: Reader): ChargeParameterDiscoveryReq {
  const x0 = r.get(2);
  let e = x0;
  let MaxEntriesSAScheduleTuple: number | undefined = undefined;
  if (e === 0) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    MaxEntriesSAScheduleTuple = r.uint();
    if (MaxEntriesSAScheduleTuple > 65535) throw BAIL;
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 1 + (x2 & 1);
  }
  if (e !== 1) throw BAIL;
  const x3 = r.get(7);
  if ((x3 & 0x44) !== 0x0) throw BAIL;
  const uRequestedEnergyTransferMode = n_EnergyTransferModeType[x3 >>> 3 & 7];
  if (uRequestedEnergyTransferMode === undefined) throw BAIL;
  const RequestedEnergyTransferMode = uRequestedEnergyTransferMode;
  e = 2 + (x3 & 3);
  let AC_EVChargeParameter: AC_EVChargeParameter | undefined = undefined;
  let DC_EVChargeParameter: DC_EVChargeParameter | undefined = undefined;
  let EVChargeParameter: EVChargeParameter | undefined = undefined;
  if (e === 2) {
    AC_EVChargeParameter = d_AC_EVChargeParameter(r);
  } else if (e === 3) {
    DC_EVChargeParameter = d_DC_EVChargeParameter(r);
  } else if (e === 4) {
    EVChargeParameter = d_EVChargeParameter(r);
  } else throw BAIL;
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  return { MaxEntriesSAScheduleTuple, RequestedEnergyTransferMode, AC_EVChargeParameter, DC_EVChargeParameter, EVChargeParameter };
}
function d_EVChargeParameter(r: Reader): EVChargeParameter {
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
  return { DepartureTime };
}
function d_AC_EVChargeParameter(r: Reader): AC_EVChargeParameter {
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
  const EAmount = d_PhysicalValue(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVMaxVoltage = d_PhysicalValue(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVMaxCurrent = d_PhysicalValue(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  const EVMinCurrent = d_PhysicalValue(r);
  const x6 = r.get(1);
  if (x6 !== 0) throw BAIL;
  return { DepartureTime, EAmount, EVMaxVoltage, EVMaxCurrent, EVMinCurrent };
}
function d_DC_EVChargeParameter(r: Reader): DC_EVChargeParameter {
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
  const DC_EVStatus = d_DC_EVStatus(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVMaximumCurrentLimit = d_PhysicalValue(r);
  const x4 = r.get(2);
  e = 3 + (x4);
  let EVMaximumPowerLimit: PhysicalValue | undefined = undefined;
  if (e === 3) {
    EVMaximumPowerLimit = d_PhysicalValue(r);
    const x5 = r.get(1);
    e = 4 + (x5);
  }
  if (e !== 4) throw BAIL;
  const EVMaximumVoltageLimit = d_PhysicalValue(r);
  const x6 = r.get(3);
  e = 5 + (x6);
  let EVEnergyCapacity: PhysicalValue | undefined = undefined;
  if (e === 5) {
    EVEnergyCapacity = d_PhysicalValue(r);
    const x7 = r.get(3);
    e = 6 + (x7);
  }
  let EVEnergyRequest: PhysicalValue | undefined = undefined;
  if (e === 6) {
    EVEnergyRequest = d_PhysicalValue(r);
    const x8 = r.get(2);
    e = 7 + (x8);
  }
  let FullSOC: number | undefined = undefined;
  if (e === 7) {
    const x9 = r.get(11);
    if ((x9 & 0x404) !== 0x0) throw BAIL;
    FullSOC = x9 >>> 3 & 127;
    if (FullSOC > 100) throw BAIL;
    e = 8 + (x9 & 3);
  }
  let BulkSOC: number | undefined = undefined;
  if (e === 8) {
    const x10 = r.get(10);
    if ((x10 & 0x202) !== 0x0) throw BAIL;
    BulkSOC = x10 >>> 2 & 127;
    if (BulkSOC > 100) throw BAIL;
    e = 9 + (x10 & 1);
  }
  if (e !== 9) throw BAIL;
  return { DepartureTime, DC_EVStatus, EVMaximumCurrentLimit, EVMaximumPowerLimit, EVMaximumVoltageLimit, EVEnergyCapacity, EVEnergyRequest, FullSOC, BulkSOC };
}
function d_DC_EVStatus(r: Reader): DC_EVStatus {
  const x0 = r.get(22);
  if ((x0 & 0x370e03) !== 0x0) throw BAIL;
  const EVReady = (x0 >>> 19 & 1) !== 0;
  const uEVErrorCode = n_DC_EVErrorCodeType[x0 >>> 12 & 15];
  if (uEVErrorCode === undefined) throw BAIL;
  const EVErrorCode = uEVErrorCode;
  const EVRESSSOC = x0 >>> 2 & 127;
  if (EVRESSSOC > 100) throw BAIL;
  return { EVReady, EVErrorCode, EVRESSSOC };
}
function d_EVStatus(r: Reader): EVStatus {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_ChargeParameterDiscoveryRes(r: Reader): ChargeParameterDiscoveryRes {
  const x0 = r.get(16);
  if ((x0 & 0xc1c8) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 9 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const uEVSEProcessing = n_EVSEProcessingType[x0 >>> 4 & 3];
  if (uEVSEProcessing === undefined) throw BAIL;
  const EVSEProcessing = uEVSEProcessing;
  let e = 2 + (x0 & 7);
  let SAScheduleList: SAScheduleList | undefined = undefined;
  let SASchedules: SASchedules | undefined = undefined;
  if (e === 2) {
    SAScheduleList = d_SAScheduleList(r);
    const x1 = r.get(2);
    e = 4 + (x1);
  } else if (e === 3) {
    SASchedules = d_SASchedules(r);
    const x2 = r.get(2);
    e = 4 + (x2);
  }
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
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
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
    if (SAScheduleTuple.length === 3) {
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
  return { SAScheduleTuple };
}
function d_SAScheduleTuple(r: Reader): SAScheduleTuple {
  const x0 = r.get(12);
  if ((x0 & 0xc03) !== 0x0) throw BAIL;
  const SAScheduleTupleID = (x0 >>> 2 & 255) + 1;
  if (SAScheduleTupleID > 255) throw BAIL;
  const PMaxSchedule = d_PMaxSchedule(r);
  const x1 = r.get(2);
  let e = 2 + (x1);
  let SalesTariff: SalesTariff | undefined = undefined;
  if (e === 2) {
    SalesTariff = d_SalesTariff(r);
    const x2 = r.get(1);
    e = 3 + (x2);
  }
  if (e !== 3) throw BAIL;
  return { SAScheduleTupleID, PMaxSchedule, SalesTariff };
}
function d_PMaxSchedule(r: Reader): PMaxSchedule {
  const x0 = r.get(1);
  let e = x0;
  const PMaxScheduleEntry: NonNullable<PMaxScheduleEntry[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_PMaxScheduleEntry(r);
    PMaxScheduleEntry.push(it);
    if (PMaxScheduleEntry.length === 1024) {
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
  return { PMaxScheduleEntry };
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
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const PMax = d_PhysicalValue(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
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
  if (start > 16777214) throw BAIL;
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let duration: number | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(1);
    if (x2 !== 0) throw BAIL;
    duration = r.uint();
    if (duration > 86400) throw BAIL;
    const x3 = r.get(2);
    if ((x3 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x3 & 1);
  }
  if (e !== 2) throw BAIL;
  return { start, duration };
}
function d_SalesTariff(r: Reader): SalesTariff {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  if (e !== 1) throw BAIL;
  const x2 = r.get(12);
  if ((x2 & 0x804) !== 0x0) throw BAIL;
  const SalesTariffID = (x2 >>> 3 & 255) + 1;
  if (SalesTariffID > 255) throw BAIL;
  e = 2 + (x2 & 3);
  let SalesTariffDescription: string | undefined = undefined;
  if (e === 2) {
    const x3 = r.get(1);
    if (x3 !== 0) throw BAIL;
    SalesTariffDescription = r.string(0, 32);
    const x4 = r.get(3);
    if ((x4 & 0x4) !== 0x0) throw BAIL;
    e = 3 + (x4 & 3);
  }
  let NumEPriceLevels: number | undefined = undefined;
  if (e === 3) {
    const x5 = r.get(11);
    if ((x5 & 0x402) !== 0x0) throw BAIL;
    NumEPriceLevels = x5 >>> 2 & 255;
    e = 4 + (x5 & 1);
  }
  const SalesTariffEntry: NonNullable<SalesTariffEntry[]> = [];
  if (!(e === 4)) throw BAIL;
  for (;;) {
    const it = d_SalesTariffEntry(r);
    SalesTariffEntry.push(it);
    if (SalesTariffEntry.length === 1024) {
      const x6 = r.get(1);
      e = 5 + (x6);
      break;
    }
    const x7 = r.get(2);
    e = 4 + (x7);
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
  const x1 = r.get(2);
  e = 2 + (x1);
  let EPriceLevel: number | undefined = undefined;
  if (e === 2) {
    const x2 = r.get(12);
    if ((x2 & 0x804) !== 0x0) throw BAIL;
    EPriceLevel = x2 >>> 3 & 255;
    e = 3 + (x2 & 3);
  }
  let ConsumptionCost: ConsumptionCost[] | undefined = undefined;
  if (e === 3) {
    ConsumptionCost = [];
    for (;;) {
      const it = d_ConsumptionCost(r);
      ConsumptionCost.push(it);
      if (ConsumptionCost.length === 3) {
        const x3 = r.get(1);
        e = 4 + (x3);
        break;
      }
      const x4 = r.get(2);
      e = 3 + (x4);
      if (!(e === 3)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 4) throw BAIL;
  return { RelativeTimeInterval, TimeInterval, EPriceLevel, ConsumptionCost };
}
function d_ConsumptionCost(r: Reader): ConsumptionCost {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const startValue = d_PhysicalValue(r);
  const x1 = r.get(1);
  let e = 1 + (x1);
  const Cost: NonNullable<Cost[]> = [];
  if (!(e === 1)) throw BAIL;
  for (;;) {
    const it = d_Cost(r);
    Cost.push(it);
    if (Cost.length === 3) {
      const x2 = r.get(1);
      e = 2 + (x2);
      break;
    }
    const x3 = r.get(2);
    e = 1 + (x3);
    if (!(e === 1)) break;
    if (r.p > r.end) throw BAIL;
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
  const EVSENominalVoltage = d_PhysicalValue(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVSEMaxCurrent = d_PhysicalValue(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  return { AC_EVSEStatus, EVSENominalVoltage, EVSEMaxCurrent };
}
function d_AC_EVSEStatus(r: Reader): AC_EVSEStatus {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const NotificationMaxDelay = r.uint();
  if (NotificationMaxDelay > 65535) throw BAIL;
  const x1 = r.get(11);
  if ((x1 & 0x73b) !== 0x0) throw BAIL;
  const uEVSENotification = n_EVSENotificationType[x1 >>> 6 & 3];
  if (uEVSENotification === undefined) throw BAIL;
  const EVSENotification = uEVSENotification;
  const RCD = (x1 >>> 2 & 1) !== 0;
  return { NotificationMaxDelay, EVSENotification, RCD };
}
function d_EVSEStatus(r: Reader): EVSEStatus {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const NotificationMaxDelay = r.uint();
  if (NotificationMaxDelay > 65535) throw BAIL;
  const x1 = r.get(7);
  if ((x1 & 0x73) !== 0x0) throw BAIL;
  const uEVSENotification = n_EVSENotificationType[x1 >>> 2 & 3];
  if (uEVSENotification === undefined) throw BAIL;
  const EVSENotification = uEVSENotification;
  return { NotificationMaxDelay, EVSENotification };
}
function d_DC_EVSEChargeParameter(r: Reader): DC_EVSEChargeParameter {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const DC_EVSEStatus = d_DC_EVSEStatus(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVSEMaximumCurrentLimit = d_PhysicalValue(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVSEMaximumPowerLimit = d_PhysicalValue(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EVSEMaximumVoltageLimit = d_PhysicalValue(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVSEMinimumCurrentLimit = d_PhysicalValue(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  const EVSEMinimumVoltageLimit = d_PhysicalValue(r);
  const x6 = r.get(2);
  let e = 6 + (x6);
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
  if (x0 !== 0) throw BAIL;
  const NotificationMaxDelay = r.uint();
  if (NotificationMaxDelay > 65535) throw BAIL;
  const x1 = r.get(8);
  if ((x1 & 0xe4) !== 0x0) throw BAIL;
  const uEVSENotification = n_EVSENotificationType[x1 >>> 3 & 3];
  if (uEVSENotification === undefined) throw BAIL;
  const EVSENotification = uEVSENotification;
  let e = 2 + (x1 & 3);
  let EVSEIsolationStatus: isolationLevelType | undefined = undefined;
  if (e === 2) {
    const x2 = r.get(6);
    if ((x2 & 0x22) !== 0x0) throw BAIL;
    const uEVSEIsolationStatus = n_isolationLevelType[x2 >>> 2 & 7];
    if (uEVSEIsolationStatus === undefined) throw BAIL;
    EVSEIsolationStatus = uEVSEIsolationStatus;
    e = 3 + (x2 & 1);
  }
  if (e !== 3) throw BAIL;
  const x3 = r.get(7);
  if ((x3 & 0x43) !== 0x0) throw BAIL;
  const uEVSEStatusCode = n_DC_EVSEStatusCodeType[x3 >>> 2 & 15];
  if (uEVSEStatusCode === undefined) throw BAIL;
  const EVSEStatusCode = uEVSEStatusCode;
  return { NotificationMaxDelay, EVSENotification, EVSEIsolationStatus, EVSEStatusCode };
}
function d_PowerDeliveryReq(r: Reader): PowerDeliveryReq {
  const x0 = r.get(19);
  if ((x0 & 0x67008) !== 0x0) throw BAIL;
  const uChargeProgress = n_chargeProgressType[x0 >>> 15 & 3];
  if (uChargeProgress === undefined) throw BAIL;
  const ChargeProgress = uChargeProgress;
  const SAScheduleTupleID = (x0 >>> 4 & 255) + 1;
  if (SAScheduleTupleID > 255) throw BAIL;
  let e = 2 + (x0 & 7);
  let ChargingProfile: ChargingProfile | undefined = undefined;
  if (e === 2) {
    ChargingProfile = d_ChargingProfile(r);
    const x1 = r.get(2);
    e = 3 + (x1);
  }
  let DC_EVPowerDeliveryParameter: DC_EVPowerDeliveryParameter | undefined = undefined;
  let EVPowerDeliveryParameter: EVPowerDeliveryParameter | undefined = undefined;
  if (e === 3) {
    DC_EVPowerDeliveryParameter = d_DC_EVPowerDeliveryParameter(r);
    const x2 = r.get(1);
    e = 5 + (x2);
  } else if (e === 4) {
    EVPowerDeliveryParameter = d_EVPowerDeliveryParameter(r);
    const x3 = r.get(1);
    e = 5 + (x3);
  }
  if (e !== 5) throw BAIL;
  return { ChargeProgress, SAScheduleTupleID, ChargingProfile, DC_EVPowerDeliveryParameter, EVPowerDeliveryParameter };
}
function d_ChargingProfile(r: Reader): ChargingProfile {
  const x0 = r.get(1);
  let e = x0;
  const ProfileEntry: NonNullable<ProfileEntry[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_ProfileEntry(r);
    ProfileEntry.push(it);
    if (ProfileEntry.length === 24) {
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
  return { ProfileEntry };
}
function d_ProfileEntry(r: Reader): ProfileEntry {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const ChargingProfileEntryStart = r.uint();
  if (ChargingProfileEntryStart > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const ChargingProfileEntryMaxPower = d_PhysicalValue(r);
  const x2 = r.get(2);
  let e = 2 + (x2);
  let ChargingProfileEntryMaxNumberOfPhasesInUse: number | undefined = undefined;
  if (e === 2) {
    const x3 = r.get(5);
    if ((x3 & 0x12) !== 0x0) throw BAIL;
    ChargingProfileEntryMaxNumberOfPhasesInUse = (x3 >>> 2 & 3) + 1;
    if (ChargingProfileEntryMaxNumberOfPhasesInUse > 3) throw BAIL;
    e = 3 + (x3 & 1);
  }
  if (e !== 3) throw BAIL;
  return { ChargingProfileEntryStart, ChargingProfileEntryMaxPower, ChargingProfileEntryMaxNumberOfPhasesInUse };
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
    const x4 = r.get(11);
    if ((x4 & 0x402) !== 0x0) throw BAIL;
    SAScheduleTupleID = (x4 >>> 2 & 255) + 1;
    if (SAScheduleTupleID > 255) throw BAIL;
    e = 3 + (x4 & 1);
  }
  if (e !== 3) throw BAIL;
  const MeterInfo = d_MeterInfo(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  return { Id, SessionID, SAScheduleTupleID, MeterInfo };
}
function d_MeterInfo(r: Reader): MeterInfo {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const MeterID = r.string(0, 32);
  const x1 = r.get(4);
  if ((x1 & 0x8) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 7);
  let MeterReading: number | bigint | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(1);
    if (x2 !== 0) throw BAIL;
    MeterReading = r.big(0xffffffffffffffffn);
    const x3 = r.get(4);
    if ((x3 & 0x8) !== 0x0) throw BAIL;
    e = 2 + (x3 & 7);
  }
  let SigMeterReading: Uint8Array | undefined = undefined;
  if (e === 2) {
    const x4 = r.get(1);
    if (x4 !== 0) throw BAIL;
    SigMeterReading = r.bytes(0, 64);
    const x5 = r.get(3);
    if ((x5 & 0x4) !== 0x0) throw BAIL;
    e = 3 + (x5 & 3);
  }
  let MeterStatus: number | undefined = undefined;
  if (e === 3) {
    const x7 = r.get(2);
    if ((x7 & 0x2) !== 0x0) throw BAIL;
    const s6 = -(x7 & 1);
    const m8 = r.uint();
    if (m8 > 32767) throw BAIL;
    MeterStatus = m8 ^ s6;
    const x9 = r.get(3);
    if ((x9 & 0x4) !== 0x0) throw BAIL;
    e = 4 + (x9 & 3);
  }
  let TMeter: number | bigint | undefined = undefined;
  if (e === 4) {
    const x11 = r.get(1);
    if (x11 !== 0) throw BAIL;
    TMeter = r.integer(0x7fffffffffffffffn);
    const x12 = r.get(2);
    if ((x12 & 0x2) !== 0x0) throw BAIL;
    e = 5 + (x12 & 1);
  }
  if (e !== 5) throw BAIL;
  return { MeterID, MeterReading, SigMeterReading, MeterStatus, TMeter };
}
function d_MeteringReceiptRes(r: Reader): MeteringReceiptRes {
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
function d_SessionStopReq(r: Reader): SessionStopReq {
  const x0 = r.get(5);
  if ((x0 & 0x1b) !== 0x0) throw BAIL;
  const ChargingSession = n_chargingSessionType[x0 >>> 2 & 1]!;
  return { ChargingSession };
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
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Id = r.string(0, Infinity);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const ContractSignatureCertChain = d_CertificateChain(r);
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  const eMAID = r.octets(14, 15);
  const x3 = r.get(2);
  if (x3 !== 0) throw BAIL;
  const ListOfRootCertificateIDs = d_ListOfRootCertificateIDs(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  return { Id, ContractSignatureCertChain, eMAID, ListOfRootCertificateIDs };
}
function d_ListOfRootCertificateIDs(r: Reader): ListOfRootCertificateIDs {
  const x0 = r.get(1);
  let e = x0;
  const RootCertificateID: NonNullable<X509IssuerSerial[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_X509IssuerSerial(r);
    RootCertificateID.push(it);
    if (RootCertificateID.length === 20) {
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
  return { RootCertificateID };
}
function d_CertificateUpdateRes(r: Reader): CertificateUpdateRes {
  const x0 = r.get(9);
  if ((x0 & 0x183) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 2 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const SAProvisioningCertificateChain = d_CertificateChain(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const ContractSignatureCertChain = d_CertificateChain(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const ContractSignatureEncryptedPrivateKey = d_ContractSignatureEncryptedPrivateKey(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const DHpublickey = d_DiffieHellmanPublickey(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const eMAID = d_EMAID(r);
  const x5 = r.get(2);
  let e = 6 + (x5);
  let RetryCounter: number | undefined = undefined;
  if (e === 6) {
    const x7 = r.get(2);
    if ((x7 & 0x2) !== 0x0) throw BAIL;
    const s6 = -(x7 & 1);
    const m8 = r.uint();
    if (m8 > 32767) throw BAIL;
    RetryCounter = m8 ^ s6;
    const x9 = r.get(2);
    if ((x9 & 0x2) !== 0x0) throw BAIL;
    e = 7 + (x9 & 1);
  }
  if (e !== 7) throw BAIL;
  return { ResponseCode, SAProvisioningCertificateChain, ContractSignatureCertChain, ContractSignatureEncryptedPrivateKey, DHpublickey, eMAID, RetryCounter };
}
function d_ContractSignatureEncryptedPrivateKey(r: Reader): ContractSignatureEncryptedPrivateKey {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Id = r.string(0, Infinity);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const $value = r.bytes(0, 48);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Id, $value };
}
function d_DiffieHellmanPublickey(r: Reader): DiffieHellmanPublickey {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Id = r.string(0, Infinity);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const $value = r.bytes(0, 65);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Id, $value };
}
function d_EMAID(r: Reader): EMAID {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Id = r.string(0, Infinity);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const $value = r.octets(14, 15);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Id, $value };
}
function d_CertificateInstallationReq(r: Reader): CertificateInstallationReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Id = r.string(0, Infinity);
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const OEMProvisioningCert = r.bytes(0, 800);
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  const ListOfRootCertificateIDs = d_ListOfRootCertificateIDs(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  return { Id, OEMProvisioningCert, ListOfRootCertificateIDs };
}
function d_CertificateInstallationRes(r: Reader): CertificateInstallationRes {
  const x0 = r.get(9);
  if ((x0 & 0x183) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 2 & 31];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const SAProvisioningCertificateChain = d_CertificateChain(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const ContractSignatureCertChain = d_CertificateChain(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const ContractSignatureEncryptedPrivateKey = d_ContractSignatureEncryptedPrivateKey(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const DHpublickey = d_DiffieHellmanPublickey(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const eMAID = d_EMAID(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  return { ResponseCode, SAProvisioningCertificateChain, ContractSignatureCertChain, ContractSignatureEncryptedPrivateKey, DHpublickey, eMAID };
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
  const EVSEID = r.string(7, 37);
  const x1 = r.get(15);
  if ((x1 & 0x7008) !== 0x0) throw BAIL;
  const SAScheduleTupleID = (x1 >>> 4 & 255) + 1;
  if (SAScheduleTupleID > 255) throw BAIL;
  let e = 3 + (x1 & 7);
  let EVSEMaxCurrent: PhysicalValue | undefined = undefined;
  if (e === 3) {
    EVSEMaxCurrent = d_PhysicalValue(r);
    const x2 = r.get(2);
    e = 4 + (x2);
  }
  let MeterInfo: MeterInfo | undefined = undefined;
  if (e === 4) {
    MeterInfo = d_MeterInfo(r);
    const x3 = r.get(2);
    e = 5 + (x3);
  }
  let ReceiptRequired: boolean | undefined = undefined;
  if (e === 5) {
    const x4 = r.get(4);
    if ((x4 & 0xa) !== 0x0) throw BAIL;
    ReceiptRequired = (x4 >>> 2 & 1) !== 0;
    e = 6 + (x4 & 1);
  }
  if (e !== 6) throw BAIL;
  const AC_EVSEStatus = d_AC_EVSEStatus(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  return { ResponseCode, EVSEID, SAScheduleTupleID, EVSEMaxCurrent, MeterInfo, ReceiptRequired, AC_EVSEStatus };
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
  const x1 = r.get(6);
  if ((x1 & 0x33) !== 0x0) throw BAIL;
  const uEVSEProcessing = n_EVSEProcessingType[x1 >>> 2 & 3];
  if (uEVSEProcessing === undefined) throw BAIL;
  const EVSEProcessing = uEVSEProcessing;
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
  const x7 = r.get(1);
  if (x7 !== 0) throw BAIL;
  const EVSEID = r.string(7, 37);
  const x8 = r.get(14);
  if ((x8 & 0x3804) !== 0x0) throw BAIL;
  const SAScheduleTupleID = (x8 >>> 3 & 255) + 1;
  if (SAScheduleTupleID > 255) throw BAIL;
  e = 12 + (x8 & 3);
  let MeterInfo: MeterInfo | undefined = undefined;
  if (e === 12) {
    MeterInfo = d_MeterInfo(r);
    const x9 = r.get(2);
    e = 13 + (x9);
  }
  let ReceiptRequired: boolean | undefined = undefined;
  if (e === 13) {
    const x10 = r.get(4);
    if ((x10 & 0xa) !== 0x0) throw BAIL;
    ReceiptRequired = (x10 >>> 2 & 1) !== 0;
    e = 14 + (x10 & 1);
  }
  if (e !== 14) throw BAIL;
  return { ResponseCode, DC_EVSEStatus, EVSEPresentVoltage, EVSEPresentCurrent, EVSECurrentLimitAchieved, EVSEVoltageLimitAchieved, EVSEPowerLimitAchieved, EVSEMaximumVoltageLimit, EVSEMaximumCurrentLimit, EVSEMaximumPowerLimit, EVSEID, SAScheduleTupleID, MeterInfo, ReceiptRequired };
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
  [e_PaymentOptionList, d_PaymentOptionList],
  [e_ChargeService, d_ChargeService],
  [e_Service, d_Service],
  [e_SupportedEnergyTransferMode, d_SupportedEnergyTransferMode],
  [e_ServiceList, d_ServiceList],
  [e_ServiceDetailReq, d_ServiceDetailReq],
  [e_ServiceDetailRes, d_ServiceDetailRes],
  [e_ServiceParameterList, d_ServiceParameterList],
  [e_ParameterSet, d_ParameterSet],
  [e_Parameter, d_Parameter],
  [e_PhysicalValue, d_PhysicalValue],
  [e_PaymentServiceSelectionReq, d_PaymentServiceSelectionReq],
  [e_SelectedServiceList, d_SelectedServiceList],
  [e_SelectedService, d_SelectedService],
  [e_PaymentServiceSelectionRes, d_PaymentServiceSelectionRes],
  [e_PaymentDetailsReq, d_PaymentDetailsReq],
  [e_CertificateChain, d_CertificateChain],
  [e_SubCertificates, d_SubCertificates],
  [e_PaymentDetailsRes, d_PaymentDetailsRes],
  [e_AuthorizationReq, d_AuthorizationReq],
  [e_AuthorizationRes, d_AuthorizationRes],
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
  [e_MeteringReceiptReq, d_MeteringReceiptReq],
  [e_MeterInfo, d_MeterInfo],
  [e_MeteringReceiptRes, d_MeteringReceiptRes],
  [e_SessionStopReq, d_SessionStopReq],
  [e_SessionStopRes, d_SessionStopRes],
  [e_CertificateUpdateReq, d_CertificateUpdateReq],
  [e_ListOfRootCertificateIDs, d_ListOfRootCertificateIDs],
  [e_CertificateUpdateRes, d_CertificateUpdateRes],
  [e_ContractSignatureEncryptedPrivateKey, d_ContractSignatureEncryptedPrivateKey],
  [e_DiffieHellmanPublickey, d_DiffieHellmanPublickey],
  [e_EMAID, d_EMAID],
  [e_CertificateInstallationReq, d_CertificateInstallationReq],
  [e_CertificateInstallationRes, d_CertificateInstallationRes],
  [e_ChargingStatusReq, d_ChargingStatusReq],
  [e_ChargingStatusRes, d_ChargingStatusRes],
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
export const MODEL = "{\"roots\":[[0,51],[1,69],[2,70],[3,47],[4,48],[5,23],[6,95],[7,96],[8,5],[9,91],[10,92],[11,85],[12,87],[13,49],[14,55],[15,93],[16,94],[17,99],[18,100],[19,52],[20,78],[21,72],[22,73],[23,53],[24,14],[25,10],[26,-1],[27,50],[28,77],[29,68],[30,71],[31,54],[32,61],[33,12],[34,-2],[35,13],[36,103],[37,80],[38,82],[39,-2],[40,21],[41,19],[42,60],[43,43],[44,46],[45,39],[46,42],[47,74],[48,79],[49,97],[50,98],[51,15],[52,7],[53,63],[54,16],[55,57],[56,56],[57,20],[58,65],[59,33],[60,34],[61,26],[62,27],[63,24],[64,25],[65,83],[66,84],[67,3],[68,6],[69,104],[70,105],[71,11],[72,4],[73,62],[74,9],[75,8],[76,0],[77,101],[78,102],[79,17]],\"fragments\":[[0,51],[1,69],[80,70],[2,70],[3,47],[4,48],[81,22],[5,23],[82,-3],[83,-3],[84,-4],[6,95],[7,96],[8,5],[85,-5],[9,91],[10,92],[11,85],[12,87],[13,49],[14,55],[86,-6],[87,29],[88,-3],[89,-3],[90,75],[91,-7],[92,38],[93,-8],[94,-9],[15,93],[16,94],[95,66],[96,44],[97,88],[98,67],[17,99],[18,100],[19,52],[20,78],[21,72],[99,73],[22,73],[100,53],[23,53],[101,89],[24,14],[102,-8],[25,10],[26,-1],[103,38],[104,-10],[105,-11],[27,50],[106,38],[107,38],[108,-12],[109,38],[110,38],[111,38],[112,38],[113,38],[114,38],[115,38],[116,38],[117,38],[28,77],[118,-4],[119,-3],[29,68],[120,-3],[121,38],[122,38],[123,-13],[124,-14],[125,38],[126,38],[127,38],[128,38],[129,38],[130,38],[131,38],[132,38],[133,38],[134,38],[135,38],[136,-15],[137,38],[138,-3],[139,38],[140,38],[141,-16],[30,71],[142,-17],[143,-18],[144,-3],[31,54],[145,38],[146,38],[147,-19],[32,61],[148,-1],[149,-20],[150,-21],[151,-3],[152,-4],[153,-1],[154,-22],[155,-23],[156,1],[157,-1],[33,12],[34,-2],[35,13],[158,86],[36,103],[159,-24],[160,-25],[161,81],[162,-26],[163,-27],[37,80],[38,82],[39,-2],[164,-1],[165,-28],[166,2],[167,-24],[168,-10],[169,-5],[40,21],[170,-1],[41,19],[171,-1],[172,-1],[173,38],[174,59],[42,60],[175,37],[176,36],[177,-27],[43,43],[44,46],[178,-29],[179,28],[45,39],[46,42],[180,-1],[47,74],[48,79],[49,97],[50,98],[181,76],[182,-1],[183,-3],[51,15],[184,-3],[52,7],[53,63],[185,38],[186,38],[187,-19],[188,-30],[54,16],[189,-27],[190,18],[191,44],[55,57],[192,58],[193,-31],[194,-31],[56,56],[57,20],[195,-1],[196,64],[197,-25],[58,65],[198,-31],[199,-1],[200,-29],[201,41],[202,40],[203,30],[204,-32],[205,-32],[59,33],[60,34],[61,26],[62,27],[206,-24],[207,-24],[208,32],[209,-25],[210,35],[211,-21],[212,-21],[213,-33],[214,-33],[63,24],[64,25],[65,83],[66,84],[215,-34],[67,3],[68,6],[69,104],[70,105],[71,11],[72,4],[216,45],[217,31],[218,-18],[73,62],[74,9],[75,8],[219,-35],[76,0],[220,-27],[77,101],[78,102],[221,-1],[222,-1],[79,17],[223,-2],[224,18],[225,-1],[226,-23],[227,-2],[228,-2],[229,-1],[230,-8],[231,-28],[232,-3],[233,-36],[234,-37],[235,-38],[236,null],[237,-39],[238,38],[239,-27],[240,-40],[241,38],[242,-2]],\"attributes\":[[243,-41,0],[244,-41,0],[245,-41,0],[246,-41,0],[247,-41,0],[248,-2,0],[249,-2,0],[250,-41,0],[251,-41,0],[252,-41,0]],\"typeNames\":[[253,51],[254,69],[255,70],[256,47],[257,48],[258,23],[259,22],[260,95],[261,96],[262,5],[263,44],[264,91],[265,92],[266,85],[267,87],[268,49],[269,55],[270,29],[271,75],[272,93],[273,94],[274,66],[275,88],[276,67],[277,-1],[278,99],[279,100],[280,52],[281,-12],[282,78],[283,72],[284,-17],[285,73],[286,53],[287,14],[288,89],[289,10],[290,-1],[291,90],[292,50],[293,77],[294,68],[295,-15],[296,-16],[297,71],[298,54],[299,-19],[300,61],[301,-23],[302,62],[303,12],[304,13],[305,86],[306,103],[307,1],[308,81],[309,80],[310,82],[311,2],[312,21],[313,19],[314,60],[315,59],[316,36],[317,37],[318,43],[319,46],[320,28],[321,39],[322,42],[323,38],[324,74],[325,79],[326,97],[327,98],[328,76],[329,15],[330,7],[331,63],[332,16],[333,-31],[334,57],[335,58],[336,56],[337,20],[338,65],[339,64],[340,40],[341,41],[342,33],[343,34],[344,26],[345,27],[346,32],[347,35],[348,30],[349,24],[350,25],[351,83],[352,84],[353,6],[354,104],[355,105],[356,3],[357,11],[358,4],[359,45],[360,31],[361,9],[362,8],[363,101],[364,102],[365,17],[366,18],[367,-5],[368,-6],[369,-9],[370,-37],[371,-42],[372,-43],[373,-11],[374,-13],[375,-20],[376,-21],[377,-22],[378,-14],[379,-7],[380,-25],[381,-27],[382,-29],[383,-4],[384,-44],[385,-30],[386,-32],[387,-24],[388,-25],[389,-21],[390,-33],[391,-34],[392,-25],[393,-28],[394,-35],[395,-45]],\"types\":[[\"V2G_Message\",0,0,[[1,1,[156,1]],[1,1,[81,22]]]],[\"MessageHeader\",0,0,[[1,1,[214,-33]],[0,1,[166,2]],[0,1,[67,3]]]],[\"Notification\",0,0,[[1,1,[149,-20]],[0,1,[150,-21]]]],[\"Signature\",1,0,[[0,1,[245,-41,0]],[1,1,[72,4]],[1,1,[71,11]],[0,1,[33,12]],[0,-1,[40,21]]]],[\"SignedInfo\",1,0,[[0,1,[245,-41,0]],[1,1,[8,5]],[1,1,[68,6]],[1,-1,[52,7]]]],[\"CanonicalizationMethod\",1,1,[[1,1,[243,-41,0]],[0,-1,[396,null,2]]]],[\"SignatureMethod\",1,1,[[1,1,[243,-41,0]],[0,1,[155,-23]],[0,-1,[396,null,2]]]],[\"Reference\",3,0,[[0,1,[245,-41,0]],[0,1,[251,-41,0]],[0,1,[252,-41,0]],[0,1,[75,8]],[1,1,[25,10]],[1,1,[26,-1]]]],[\"Transforms\",0,0,[[1,-1,[74,9]]]],[\"Transform\",1,1,[[1,1,[243,-41,0]],[0,-1,[228,-2],[396,null,2]]]],[\"DigestMethod\",1,1,[[1,1,[243,-41,0]],[0,-1,[396,null,2]]]],[\"SignatureValue\",1,0,[[0,1,[245,-41,0]],[1,1,[397,-1,3]]]],[\"KeyInfo\",1,1,[[0,1,[245,-41,0]],[1,-1,[34,-2],[35,13],[54,16],[79,17],[41,19],[57,20],[39,-2],[396,null,2]]]],[\"KeyValue\",0,1,[[1,1,[24,14],[51,15],[396,null,2]]]],[\"DSAKeyValue\",0,0,[[0,1,[170,-1]],[0,1,[182,-1]],[0,1,[153,-1]],[0,1,[229,-1]],[0,1,[157,-1]],[0,1,[199,-1]],[0,1,[180,-1]]],[[0,2,3],[1],[2,3],[3],[4,5,-1],[5,-1],[6],[-1]]],[\"RSAKeyValue\",0,0,[[1,1,[164,-1]],[1,1,[148,-1]]]],[\"RetrievalMethod\",2,0,[[0,1,[251,-41,0]],[0,1,[252,-41,0]],[0,1,[75,8]]]],[\"X509Data\",0,0,[[1,-1,[224,18],[225,-1],[227,-2],[222,-1],[221,-1],[396,null,2]]]],[\"X509IssuerSerial\",0,0,[[1,1,[223,-2]],[1,1,[226,-23]]]],[\"PGPData\",0,0,[[0,1,[171,-1]],[0,1,[172,-1]],[0,1,[396,null,2]],[0,1,[172,-1]],[0,1,[396,null,2]]],[[0,3],[1,2,-1],[2,-1],[2,-1],[4,-1],[4,-1]]],[\"SPKIData\",0,0,[[0,1,[195,-1]],[0,1,[396,null,2]]],[[0],[0,1,-1],[0,-1]]],[\"Object\",3,1,[[0,1,[244,-41,0]],[0,1,[245,-41,0]],[0,1,[248,-2,0]],[0,-1,[396,null,2]]]],[\"Body\",0,0,[[0,1,[3,47],[4,48],[5,23],[6,95],[7,96],[9,91],[10,92],[11,85],[12,87],[13,49],[14,55],[15,93],[16,94],[17,99],[18,100],[37,80],[38,82],[43,43],[44,46],[45,39],[46,42],[47,74],[48,79],[49,97],[50,98],[59,33],[60,34],[61,26],[62,27],[63,24],[64,25],[65,83],[66,84],[77,101],[78,102]]]],[\"BodyBase\",0,0,[]],[\"SessionSetupReq\",0,0,[[1,1,[105,-11]]]],[\"SessionSetupRes\",0,0,[[1,1,[188,-30]],[1,1,[123,-13]],[0,1,[143,-18]]]],[\"ServiceDiscoveryReq\",0,0,[[0,1,[211,-21]],[0,1,[204,-32]]]],[\"ServiceDiscoveryRes\",0,0,[[1,1,[188,-30]],[1,1,[179,28]],[1,1,[87,29]],[0,1,[208,32]]]],[\"PaymentOptionList\",0,0,[[1,2,[178,-29]]]],[\"ChargeService\",0,0,[[1,1,[207,-24]],[0,1,[209,-25]],[1,1,[205,-32]],[0,1,[212,-21]],[1,1,[151,-3]],[1,1,[217,31]]]],[\"Service\",0,0,[[1,1,[207,-24]],[0,1,[209,-25]],[1,1,[205,-32]],[0,1,[212,-21]],[1,1,[151,-3]]]],[\"SupportedEnergyTransferMode\",0,0,[[1,6,[147,-19]]]],[\"ServiceList\",0,0,[[1,8,[203,30]]]],[\"ServiceDetailReq\",0,0,[[1,1,[206,-24]]]],[\"ServiceDetailRes\",0,0,[[1,1,[188,-30]],[1,1,[206,-24]],[0,1,[210,35]]]],[\"ServiceParameterList\",0,0,[[1,255,[176,36]]]],[\"ParameterSet\",0,0,[[1,1,[177,-27]],[1,16,[175,37]]]],[\"Parameter\",1,0,[[1,1,[249,-2,0]],[1,1,[232,-3],[233,-36],[239,-27],[237,-39],[238,38],[242,-2]]]],[\"PhysicalValue\",0,0,[[1,1,[165,-28]],[1,1,[219,-35]],[1,1,[220,-27]]]],[\"PaymentServiceSelectionReq\",0,0,[[1,1,[200,-29]],[1,1,[202,40]]]],[\"SelectedServiceList\",0,0,[[1,16,[201,41]]]],[\"SelectedService\",0,0,[[1,1,[207,-24]],[0,1,[177,-27]]]],[\"PaymentServiceSelectionRes\",0,0,[[1,1,[188,-30]]]],[\"PaymentDetailsReq\",0,0,[[1,1,[236,-46]],[1,1,[96,44]]]],[\"CertificateChain\",1,0,[[0,1,[247,-41,0]],[1,1,[85,-5]],[0,1,[216,45]]]],[\"SubCertificates\",0,0,[[1,4,[85,-5]]]],[\"PaymentDetailsRes\",0,0,[[1,1,[188,-30]],[1,1,[154,-22]],[1,1,[143,-18]]]],[\"AuthorizationReq\",1,0,[[0,1,[246,-41,0]],[0,1,[154,-22]]]],[\"AuthorizationRes\",0,0,[[1,1,[188,-30]],[1,1,[141,-16]]]],[\"ChargeParameterDiscoveryReq\",0,0,[[0,1,[159,-24]],[1,1,[187,-19]],[1,1,[0,51],[19,52],[27,50]]]],[\"EVChargeParameter\",0,0,[[0,1,[102,-8]]]],[\"AC_EVChargeParameter\",0,0,[[0,1,[102,-8]],[1,1,[103,38]],[1,1,[110,38]],[1,1,[109,38]],[1,1,[117,38]]]],[\"DC_EVChargeParameter\",0,0,[[0,1,[102,-8]],[1,1,[23,53]],[1,1,[112,38]],[0,1,[114,38]],[1,1,[116,38]],[0,1,[106,38]],[0,1,[107,38]],[0,1,[152,-4]],[0,1,[84,-4]]]],[\"DC_EVStatus\",0,0,[[1,1,[119,-3]],[1,1,[108,-12]],[1,1,[118,-4]]]],[\"EVStatus\",0,0,[]],[\"ChargeParameterDiscoveryRes\",0,0,[[1,1,[188,-30]],[1,1,[141,-16]],[0,1,[55,57],[56,56]],[1,1,[1,69],[21,72],[29,68]]]],[\"SASchedules\",0,0,[]],[\"SAScheduleList\",0,0,[[1,3,[192,58]]]],[\"SAScheduleTuple\",0,0,[[1,1,[194,-31]],[1,1,[174,59]],[0,1,[196,64]]]],[\"PMaxSchedule\",0,0,[[1,1024,[42,60]]]],[\"PMaxScheduleEntry\",0,0,[[1,1,[53,63],[73,62]],[1,1,[173,38]]]],[\"Entry\",0,0,[[1,1,[53,63],[73,62]]]],[\"Interval\",0,0,[]],[\"RelativeTimeInterval\",0,0,[[1,1,[240,-40]],[0,1,[235,-38]]]],[\"SalesTariff\",1,0,[[0,1,[247,-41,0]],[1,1,[198,-31]],[0,1,[197,-25]],[0,1,[168,-10]],[1,1024,[58,65]]]],[\"SalesTariffEntry\",0,0,[[1,1,[53,63],[73,62]],[0,1,[104,-10]],[0,3,[95,66]]]],[\"ConsumptionCost\",0,0,[[1,1,[241,38]],[1,3,[98,67]]]],[\"Cost\",0,0,[[1,1,[234,-37]],[1,1,[230,-8]],[0,1,[231,-28]]]],[\"EVSEChargeParameter\",0,0,[]],[\"AC_EVSEChargeParameter\",0,0,[[1,1,[2,70]],[1,1,[135,38]],[1,1,[126,38]]]],[\"AC_EVSEStatus\",0,0,[[1,1,[167,-24]],[1,1,[136,-15]],[1,1,[183,-3]]]],[\"EVSEStatus\",0,0,[[1,1,[167,-24]],[1,1,[136,-15]]]],[\"DC_EVSEChargeParameter\",0,0,[[1,1,[22,73]],[1,1,[128,38]],[1,1,[130,38]],[1,1,[132,38]],[1,1,[133,38]],[1,1,[134,38]],[0,1,[121,38]],[1,1,[137,38]],[0,1,[122,38]]]],[\"DC_EVSEStatus\",0,0,[[1,1,[167,-24]],[1,1,[136,-15]],[0,1,[124,-14]],[1,1,[142,-17]]]],[\"PowerDeliveryReq\",0,0,[[1,1,[86,-6]],[1,1,[193,-31]],[0,1,[90,75]],[0,1,[20,78],[28,77]]]],[\"ChargingProfile\",0,0,[[1,24,[181,76]]]],[\"ProfileEntry\",0,0,[[1,1,[93,-8]],[1,1,[92,38]],[0,1,[91,-7]]]],[\"EVPowerDeliveryParameter\",0,0,[]],[\"DC_EVPowerDeliveryParameter\",0,0,[[1,1,[23,53]],[0,1,[83,-3]],[1,1,[89,-3]]]],[\"PowerDeliveryRes\",0,0,[[1,1,[188,-30]],[1,1,[2,70],[22,73],[30,71]]]],[\"MeteringReceiptReq\",1,0,[[0,1,[246,-41,0]],[1,1,[213,-33]],[0,1,[193,-31]],[1,1,[161,81]]]],[\"MeterInfo\",0,0,[[1,1,[160,-25]],[0,1,[162,-26]],[0,1,[215,-34]],[0,1,[163,-27]],[0,1,[218,-18]]]],[\"MeteringReceiptRes\",0,0,[[1,1,[188,-30]],[1,1,[2,70],[22,73],[30,71]]]],[\"SessionStopReq\",0,0,[[1,1,[94,-9]]]],[\"SessionStopRes\",0,0,[[1,1,[188,-30]]]],[\"CertificateUpdateReq\",1,0,[[1,1,[246,-41,0]],[1,1,[96,44]],[1,1,[236,-46]],[1,1,[158,86]]]],[\"ListOfRootCertificateIDs\",0,0,[[1,20,[190,18]]]],[\"CertificateUpdateRes\",0,0,[[1,1,[188,-30]],[1,1,[191,44]],[1,1,[96,44]],[1,1,[97,88]],[1,1,[101,89]],[1,1,[236,90]],[0,1,[189,-27]]]],[\"ContractSignatureEncryptedPrivateKey\",1,0,[[1,1,[247,-41,0]],[1,1,[397,-44,3]]]],[\"DiffieHellmanPublickey\",1,0,[[1,1,[247,-41,0]],[1,1,[397,-42,3]]]],[\"EMAID\",1,0,[[1,1,[247,-41,0]],[1,1,[397,-46,3]]]],[\"CertificateInstallationReq\",1,0,[[1,1,[246,-41,0]],[1,1,[169,-5]],[1,1,[158,86]]]],[\"CertificateInstallationRes\",0,0,[[1,1,[188,-30]],[1,1,[191,44]],[1,1,[96,44]],[1,1,[97,88]],[1,1,[101,89]],[1,1,[236,90]]]],[\"ChargingStatusReq\",0,0,[]],[\"ChargingStatusRes\",0,0,[[1,1,[188,-30]],[1,1,[123,-13]],[1,1,[193,-31]],[0,1,[125,38]],[0,1,[161,81]],[0,1,[184,-3]],[1,1,[80,70]]]],[\"CableCheckReq\",0,0,[[1,1,[100,53]]]],[\"CableCheckRes\",0,0,[[1,1,[188,-30]],[1,1,[99,73]],[1,1,[141,-16]]]],[\"PreChargeReq\",0,0,[[1,1,[100,53]],[1,1,[146,38]],[1,1,[145,38]]]],[\"PreChargeRes\",0,0,[[1,1,[188,-30]],[1,1,[99,73]],[1,1,[140,38]]]],[\"CurrentDemandReq\",0,0,[[1,1,[100,53]],[1,1,[145,38]],[0,1,[115,38]],[0,1,[111,38]],[0,1,[113,38]],[0,1,[82,-3]],[1,1,[88,-3]],[0,1,[186,38]],[0,1,[185,38]],[1,1,[146,38]]]],[\"CurrentDemandRes\",0,0,[[1,1,[188,-30]],[1,1,[99,73]],[1,1,[140,38]],[1,1,[139,38]],[1,1,[120,-3]],[1,1,[144,-3]],[1,1,[138,-3]],[0,1,[131,38]],[0,1,[127,38]],[0,1,[129,38]],[1,1,[123,-13]],[1,1,[193,-31]],[0,1,[161,81]],[0,1,[184,-3]]]],[\"WeldingDetectionReq\",0,0,[[1,1,[100,53]]]],[\"WeldingDetectionRes\",0,0,[[1,1,[188,-30]],[1,1,[99,73]],[1,1,[140,38]]]],[\"Manifest\",1,0,[[0,1,[245,-41,0]],[1,-1,[52,7]]]],[\"SignatureProperties\",1,0,[[0,1,[245,-41,0]],[1,-1,[70,105]]]],[\"SignatureProperty\",2,1,[[0,1,[245,-41,0]],[1,1,[250,-41,0]],[1,-1,[396,null,2]]]]],\"uris\":[\"urn:iso:15118:2:2013:MsgDataTypes\",\"urn:iso:15118:2:2013:MsgBody\",\"http://www.w3.org/2000/09/xmldsig#\",\"urn:iso:15118:2:2013:MsgDef\",\"urn:iso:15118:2:2013:MsgHeader\",\"\"],\"names\":[\"0 AC_EVChargeParameter\",\"0 AC_EVSEChargeParameter\",\"0 AC_EVSEStatus\",\"1 AuthorizationReq\",\"1 AuthorizationRes\",\"1 BodyElement\",\"1 CableCheckReq\",\"1 CableCheckRes\",\"2 CanonicalizationMethod\",\"1 CertificateInstallationReq\",\"1 CertificateInstallationRes\",\"1 CertificateUpdateReq\",\"1 CertificateUpdateRes\",\"1 ChargeParameterDiscoveryReq\",\"1 ChargeParameterDiscoveryRes\",\"1 ChargingStatusReq\",\"1 ChargingStatusRes\",\"1 CurrentDemandReq\",\"1 CurrentDemandRes\",\"0 DC_EVChargeParameter\",\"0 DC_EVPowerDeliveryParameter\",\"0 DC_EVSEChargeParameter\",\"0 DC_EVSEStatus\",\"0 DC_EVStatus\",\"2 DSAKeyValue\",\"2 DigestMethod\",\"2 DigestValue\",\"0 EVChargeParameter\",\"0 EVPowerDeliveryParameter\",\"0 EVSEChargeParameter\",\"0 EVSEStatus\",\"0 EVStatus\",\"0 Entry\",\"2 KeyInfo\",\"2 KeyName\",\"2 KeyValue\",\"2 Manifest\",\"1 MeteringReceiptReq\",\"1 MeteringReceiptRes\",\"2 MgmtData\",\"2 Object\",\"2 PGPData\",\"0 PMaxScheduleEntry\",\"1 PaymentDetailsReq\",\"1 PaymentDetailsRes\",\"1 PaymentServiceSelectionReq\",\"1 PaymentServiceSelectionRes\",\"1 PowerDeliveryReq\",\"1 PowerDeliveryRes\",\"1 PreChargeReq\",\"1 PreChargeRes\",\"2 RSAKeyValue\",\"2 Reference\",\"0 RelativeTimeInterval\",\"2 RetrievalMethod\",\"0 SAScheduleList\",\"0 SASchedules\",\"2 SPKIData\",\"0 SalesTariffEntry\",\"1 ServiceDetailReq\",\"1 ServiceDetailRes\",\"1 ServiceDiscoveryReq\",\"1 ServiceDiscoveryRes\",\"1 SessionSetupReq\",\"1 SessionSetupRes\",\"1 SessionStopReq\",\"1 SessionStopRes\",\"2 Signature\",\"2 SignatureMethod\",\"2 SignatureProperties\",\"2 SignatureProperty\",\"2 SignatureValue\",\"2 SignedInfo\",\"0 TimeInterval\",\"2 Transform\",\"2 Transforms\",\"3 V2G_Message\",\"1 WeldingDetectionReq\",\"1 WeldingDetectionRes\",\"2 X509Data\",\"1 AC_EVSEStatus\",\"3 Body\",\"1 BulkChargingComplete\",\"0 BulkChargingComplete\",\"0 BulkSOC\",\"0 Certificate\",\"1 ChargeProgress\",\"1 ChargeService\",\"1 ChargingComplete\",\"0 ChargingComplete\",\"1 ChargingProfile\",\"0 ChargingProfileEntryMaxNumberOfPhasesInUse\",\"0 ChargingProfileEntryMaxPower\",\"0 ChargingProfileEntryStart\",\"1 ChargingSession\",\"0 ConsumptionCost\",\"1 ContractSignatureCertChain\",\"1 ContractSignatureEncryptedPrivateKey\",\"0 Cost\",\"1 DC_EVSEStatus\",\"1 DC_EVStatus\",\"1 DHpublickey\",\"0 DepartureTime\",\"0 EAmount\",\"0 EPriceLevel\",\"1 EVCCID\",\"0 EVEnergyCapacity\",\"0 EVEnergyRequest\",\"0 EVErrorCode\",\"0 EVMaxCurrent\",\"0 EVMaxVoltage\",\"1 EVMaximumCurrentLimit\",\"0 EVMaximumCurrentLimit\",\"1 EVMaximumPowerLimit\",\"0 EVMaximumPowerLimit\",\"1 EVMaximumVoltageLimit\",\"0 EVMaximumVoltageLimit\",\"0 EVMinCurrent\",\"0 EVRESSSOC\",\"0 EVReady\",\"1 EVSECurrentLimitAchieved\",\"0 EVSECurrentRegulationTolerance\",\"0 EVSEEnergyToBeDelivered\",\"1 EVSEID\",\"0 EVSEIsolationStatus\",\"1 EVSEMaxCurrent\",\"0 EVSEMaxCurrent\",\"1 EVSEMaximumCurrentLimit\",\"0 EVSEMaximumCurrentLimit\",\"1 EVSEMaximumPowerLimit\",\"0 EVSEMaximumPowerLimit\",\"1 EVSEMaximumVoltageLimit\",\"0 EVSEMaximumVoltageLimit\",\"0 EVSEMinimumCurrentLimit\",\"0 EVSEMinimumVoltageLimit\",\"0 EVSENominalVoltage\",\"0 EVSENotification\",\"0 EVSEPeakCurrentRipple\",\"1 EVSEPowerLimitAchieved\",\"1 EVSEPresentCurrent\",\"1 EVSEPresentVoltage\",\"1 EVSEProcessing\",\"0 EVSEStatusCode\",\"1 EVSETimeStamp\",\"1 EVSEVoltageLimitAchieved\",\"1 EVTargetCurrent\",\"1 EVTargetVoltage\",\"0 EnergyTransferMode\",\"2 Exponent\",\"0 FaultCode\",\"0 FaultMsg\",\"0 FreeService\",\"0 FullSOC\",\"2 G\",\"1 GenChallenge\",\"2 HMACOutputLength\",\"3 Header\",\"2 J\",\"1 ListOfRootCertificateIDs\",\"1 MaxEntriesSAScheduleTuple\",\"0 MeterID\",\"1 MeterInfo\",\"0 MeterReading\",\"0 MeterStatus\",\"2 Modulus\",\"0 Multiplier\",\"4 Notification\",\"0 NotificationMaxDelay\",\"0 NumEPriceLevels\",\"1 OEMProvisioningCert\",\"2 P\",\"2 PGPKeyID\",\"2 PGPKeyPacket\",\"0 PMax\",\"0 PMaxSchedule\",\"0 Parameter\",\"0 ParameterSet\",\"0 ParameterSetID\",\"0 PaymentOption\",\"1 PaymentOptionList\",\"2 PgenCounter\",\"0 ProfileEntry\",\"2 Q\",\"0 RCD\",\"1 ReceiptRequired\",\"1 RemainingTimeToBulkSoC\",\"1 RemainingTimeToFullSoC\",\"1 RequestedEnergyTransferMode\",\"1 ResponseCode\",\"1 RetryCounter\",\"0 RootCertificateID\",\"1 SAProvisioningCertificateChain\",\"0 SAScheduleTuple\",\"1 SAScheduleTupleID\",\"0 SAScheduleTupleID\",\"2 SPKISexp\",\"0 SalesTariff\",\"0 SalesTariffDescription\",\"0 SalesTariffID\",\"2 Seed\",\"1 SelectedPaymentOption\",\"0 SelectedService\",\"1 SelectedServiceList\",\"0 Service\",\"1 ServiceCategory\",\"0 ServiceCategory\",\"1 ServiceID\",\"0 ServiceID\",\"1 ServiceList\",\"0 ServiceName\",\"1 ServiceParameterList\",\"1 ServiceScope\",\"0 ServiceScope\",\"1 SessionID\",\"4 SessionID\",\"0 SigMeterReading\",\"0 SubCertificates\",\"0 SupportedEnergyTransferMode\",\"0 TMeter\",\"0 Unit\",\"0 Value\",\"2 X509CRL\",\"2 X509Certificate\",\"2 X509IssuerName\",\"2 X509IssuerSerial\",\"2 X509SKI\",\"2 X509SerialNumber\",\"2 X509SubjectName\",\"2 XPath\",\"2 Y\",\"0 amount\",\"0 amountMultiplier\",\"0 boolValue\",\"0 byteValue\",\"0 costKind\",\"0 duration\",\"1 eMAID\",\"0 intValue\",\"0 physicalValue\",\"0 shortValue\",\"0 start\",\"0 startValue\",\"0 stringValue\",\"5 Algorithm\",\"5 Encoding\",\"5 Id\",\"1 Id\",\"0 Id\",\"5 MimeType\",\"0 Name\",\"5 Target\",\"5 Type\",\"5 URI\",\"0 AC_EVChargeParameterType\",\"0 AC_EVSEChargeParameterType\",\"0 AC_EVSEStatusType\",\"1 AuthorizationReqType\",\"1 AuthorizationResType\",\"1 BodyBaseType\",\"1 BodyType\",\"1 CableCheckReqType\",\"1 CableCheckResType\",\"2 CanonicalizationMethodType\",\"0 CertificateChainType\",\"1 CertificateInstallationReqType\",\"1 CertificateInstallationResType\",\"1 CertificateUpdateReqType\",\"1 CertificateUpdateResType\",\"1 ChargeParameterDiscoveryReqType\",\"1 ChargeParameterDiscoveryResType\",\"0 ChargeServiceType\",\"0 ChargingProfileType\",\"1 ChargingStatusReqType\",\"1 ChargingStatusResType\",\"0 ConsumptionCostType\",\"0 ContractSignatureEncryptedPrivateKeyType\",\"0 CostType\",\"2 CryptoBinary\",\"1 CurrentDemandReqType\",\"1 CurrentDemandResType\",\"0 DC_EVChargeParameterType\",\"0 DC_EVErrorCodeType\",\"0 DC_EVPowerDeliveryParameterType\",\"0 DC_EVSEChargeParameterType\",\"0 DC_EVSEStatusCodeType\",\"0 DC_EVSEStatusType\",\"0 DC_EVStatusType\",\"2 DSAKeyValueType\",\"0 DiffieHellmanPublickeyType\",\"2 DigestMethodType\",\"2 DigestValueType\",\"0 EMAIDType\",\"0 EVChargeParameterType\",\"0 EVPowerDeliveryParameterType\",\"0 EVSEChargeParameterType\",\"0 EVSENotificationType\",\"0 EVSEProcessingType\",\"0 EVSEStatusType\",\"0 EVStatusType\",\"0 EnergyTransferModeType\",\"0 EntryType\",\"2 HMACOutputLengthType\",\"0 IntervalType\",\"2 KeyInfoType\",\"2 KeyValueType\",\"0 ListOfRootCertificateIDsType\",\"2 ManifestType\",\"4 MessageHeaderType\",\"0 MeterInfoType\",\"1 MeteringReceiptReqType\",\"1 MeteringReceiptResType\",\"0 NotificationType\",\"2 ObjectType\",\"2 PGPDataType\",\"0 PMaxScheduleEntryType\",\"0 PMaxScheduleType\",\"0 ParameterSetType\",\"0 ParameterType\",\"1 PaymentDetailsReqType\",\"1 PaymentDetailsResType\",\"0 PaymentOptionListType\",\"1 PaymentServiceSelectionReqType\",\"1 PaymentServiceSelectionResType\",\"0 PhysicalValueType\",\"1 PowerDeliveryReqType\",\"1 PowerDeliveryResType\",\"1 PreChargeReqType\",\"1 PreChargeResType\",\"0 ProfileEntryType\",\"2 RSAKeyValueType\",\"2 ReferenceType\",\"0 RelativeTimeIntervalType\",\"2 RetrievalMethodType\",\"0 SAIDType\",\"0 SAScheduleListType\",\"0 SAScheduleTupleType\",\"0 SASchedulesType\",\"2 SPKIDataType\",\"0 SalesTariffEntryType\",\"0 SalesTariffType\",\"0 SelectedServiceListType\",\"0 SelectedServiceType\",\"1 ServiceDetailReqType\",\"1 ServiceDetailResType\",\"1 ServiceDiscoveryReqType\",\"1 ServiceDiscoveryResType\",\"0 ServiceListType\",\"0 ServiceParameterListType\",\"0 ServiceType\",\"1 SessionSetupReqType\",\"1 SessionSetupResType\",\"1 SessionStopReqType\",\"1 SessionStopResType\",\"2 SignatureMethodType\",\"2 SignaturePropertiesType\",\"2 SignaturePropertyType\",\"2 SignatureType\",\"2 SignatureValueType\",\"2 SignedInfoType\",\"0 SubCertificatesType\",\"0 SupportedEnergyTransferModeType\",\"2 TransformType\",\"2 TransformsType\",\"1 WeldingDetectionReqType\",\"1 WeldingDetectionResType\",\"2 X509DataType\",\"2 X509IssuerSerialType\",\"0 certificateType\",\"0 chargeProgressType\",\"0 chargingSessionType\",\"0 costKindType\",\"0 dHpublickeyType\",\"0 eMAIDType\",\"0 evccIDType\",\"0 evseIDType\",\"0 faultCodeType\",\"0 faultMsgType\",\"0 genChallengeType\",\"0 isolationLevelType\",\"0 maxNumPhasesType\",\"0 meterIDType\",\"0 meterStatusType\",\"0 paymentOptionType\",\"0 percentValueType\",\"0 privateKeyType\",\"0 responseCodeType\",\"0 serviceCategoryType\",\"0 serviceIDType\",\"0 serviceNameType\",\"0 serviceScopeType\",\"0 sessionIDType\",\"0 sigMeterReadingType\",\"0 tariffDescriptionType\",\"0 unitMultiplierType\",\"0 unitSymbolType\",\"0 valueType\",\"5 \",\"5 $value\"],\"simples\":[{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":-1},{\"k\":\"string\",\"min\":0,\"max\":-1},{\"k\":\"bool\"},{\"k\":\"nbit\",\"min\":0,\"max\":100,\"bits\":7},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":800},{\"k\":\"enum\",\"values\":[\"Start\",\"Stop\",\"Renegotiate\"],\"bits\":2},{\"k\":\"nbit\",\"min\":1,\"max\":3,\"bits\":2},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"4294967295\"},{\"k\":\"enum\",\"values\":[\"Terminate\",\"Pause\"],\"bits\":1},{\"k\":\"nbit\",\"min\":0,\"max\":255,\"bits\":8},{\"k\":\"bytes\",\"hex\":true,\"min\":0,\"max\":6},{\"k\":\"enum\",\"values\":[\"NO_ERROR\",\"FAILED_RESSTemperatureInhibit\",\"FAILED_EVShiftPosition\",\"FAILED_ChargerConnectorLockFault\",\"FAILED_EVRESSMalfunction\",\"FAILED_ChargingCurrentdifferential\",\"FAILED_ChargingVoltageOutOfRange\",\"Reserved_A\",\"Reserved_B\",\"Reserved_C\",\"FAILED_ChargingSystemIncompatibility\",\"NoData\"],\"bits\":4},{\"k\":\"string\",\"min\":7,\"max\":37},{\"k\":\"enum\",\"values\":[\"Invalid\",\"Valid\",\"Warning\",\"Fault\",\"No_IMD\"],\"bits\":3},{\"k\":\"enum\",\"values\":[\"None\",\"StopCharging\",\"ReNegotiation\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"Finished\",\"Ongoing\",\"Ongoing_WaitingForCustomerInteraction\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"EVSE_NotReady\",\"EVSE_Ready\",\"EVSE_Shutdown\",\"EVSE_UtilityInterruptEvent\",\"EVSE_IsolationMonitoringActive\",\"EVSE_EmergencyShutdown\",\"EVSE_Malfunction\",\"Reserved_8\",\"Reserved_9\",\"Reserved_A\",\"Reserved_B\",\"Reserved_C\"],\"bits\":4},{\"k\":\"int\",\"min\":\"-9223372036854775808\",\"max\":\"9223372036854775807\"},{\"k\":\"enum\",\"values\":[\"AC_single_phase_core\",\"AC_three_phase_core\",\"DC_core\",\"DC_extended\",\"DC_combo_core\",\"DC_unique\"],\"bits\":3},{\"k\":\"enum\",\"values\":[\"ParsingError\",\"NoTLSRootCertificatAvailable\",\"UnknownError\"],\"bits\":2},{\"k\":\"string\",\"min\":0,\"max\":64},{\"k\":\"bytes\",\"hex\":false,\"min\":16,\"max\":16},{\"k\":\"int\",\"min\":null,\"max\":null},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"65535\"},{\"k\":\"string\",\"min\":0,\"max\":32},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"18446744073709551615\"},{\"k\":\"int\",\"min\":\"-32768\",\"max\":\"32767\"},{\"k\":\"nbit\",\"min\":-3,\"max\":3,\"bits\":3},{\"k\":\"enum\",\"values\":[\"Contract\",\"ExternalPayment\"],\"bits\":1},{\"k\":\"enum\",\"values\":[\"OK\",\"OK_NewSessionEstablished\",\"OK_OldSessionJoined\",\"OK_CertificateExpiresSoon\",\"FAILED\",\"FAILED_SequenceError\",\"FAILED_ServiceIDInvalid\",\"FAILED_UnknownSession\",\"FAILED_ServiceSelectionInvalid\",\"FAILED_PaymentSelectionInvalid\",\"FAILED_CertificateExpired\",\"FAILED_SignatureError\",\"FAILED_NoCertificateAvailable\",\"FAILED_CertChainError\",\"FAILED_ChallengeInvalid\",\"FAILED_ContractCanceled\",\"FAILED_WrongChargeParameter\",\"FAILED_PowerDeliveryNotApplied\",\"FAILED_TariffSelectionInvalid\",\"FAILED_ChargingProfileInvalid\",\"FAILED_MeteringSignatureNotValid\",\"FAILED_NoChargeServiceSelected\",\"FAILED_WrongEnergyTransferMode\",\"FAILED_ContactorError\",\"FAILED_CertificateNotAllowedAtThisEVSE\",\"FAILED_CertificateRevoked\"],\"bits\":5},{\"k\":\"nbit\",\"min\":1,\"max\":255,\"bits\":8},{\"k\":\"enum\",\"values\":[\"EVCharging\",\"Internet\",\"ContractCertificate\",\"OtherCustom\"],\"bits\":2},{\"k\":\"bytes\",\"hex\":true,\"min\":0,\"max\":8},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":64},{\"k\":\"enum\",\"values\":[\"h\",\"m\",\"s\",\"A\",\"V\",\"W\",\"Wh\"],\"bits\":3},{\"k\":\"nbit\",\"min\":-128,\"max\":127,\"bits\":8},{\"k\":\"enum\",\"values\":[\"relativePricePercentage\",\"RenewableGenerationPercentage\",\"CarbonDioxideEmission\"],\"bits\":2},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"86400\"},{\"k\":\"int\",\"min\":\"-2147483648\",\"max\":\"2147483647\"},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"16777214\"},{\"k\":\"string\",\"min\":0,\"max\":-1,\"collapse\":true},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":65},{\"k\":\"string\",\"min\":14,\"max\":15},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":48},{\"k\":\"enum\",\"values\":[\"bool\",\"byte\",\"short\",\"int\",\"physicalValue\",\"string\"],\"bits\":3},{\"k\":\"string\",\"min\":14,\"max\":15,\"octets\":true}]}";
