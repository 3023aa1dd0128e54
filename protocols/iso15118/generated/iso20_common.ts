// Generated, do not edit.
import { BAIL, bit, codeOf, codesOf } from "../../exi/bail.ts";
import type { Reader } from "../../exi/reader.ts";
import type { Writer } from "../../exi/writer.ts";
import type { XmlNode } from "../../exi/tree.ts";
export interface SessionSetupReq {
  Header: MessageHeader;
  EVCCID: Uint8Array;
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
export interface SessionSetupRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEID: string;
}
export interface V2GResponse {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
}
export interface AuthorizationSetupReq {
  Header: MessageHeader;
}
export interface AuthorizationSetupRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  AuthorizationServices: authorizationType[];
  CertificateInstallationService: boolean;
  EIM_ASResAuthorizationMode?: EIM_ASResAuthorizationMode | undefined;
  PnC_ASResAuthorizationMode?: PnC_ASResAuthorizationMode | undefined;
}
export interface EIM_ASResAuthorizationMode {
}
export interface PnC_ASResAuthorizationMode {
  GenChallenge: Uint8Array;
  SupportedProviders?: SupportedProvidersList | undefined;
}
export interface SupportedProvidersList {
  ProviderID: string[];
}
export interface AuthorizationReq {
  Header: MessageHeader;
  SelectedAuthorizationService: authorizationType;
  EIM_AReqAuthorizationMode?: EIM_AReqAuthorizationMode | undefined;
  PnC_AReqAuthorizationMode?: PnC_AReqAuthorizationMode | undefined;
}
export interface EIM_AReqAuthorizationMode {
}
export interface PnC_AReqAuthorizationMode {
  Id: string;
  GenChallenge: Uint8Array;
  ContractCertificateChain: ContractCertificateChain;
}
export interface ContractCertificateChain {
  Certificate: Uint8Array;
  SubCertificates: SubCertificates;
}
export interface SubCertificates {
  Certificate: Uint8Array[];
}
export interface AuthorizationRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEProcessing: processingType;
}
export interface ServiceDiscoveryReq {
  Header: MessageHeader;
  SupportedServiceIDs?: ServiceIDList | undefined;
}
export interface ServiceIDList {
  ServiceID: number[];
}
export interface ServiceDiscoveryRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  ServiceRenegotiationSupported: boolean;
  EnergyTransferServiceList: ServiceList;
  VASList?: ServiceList | undefined;
}
export interface ServiceList {
  Service: Service[];
}
export interface Service {
  ServiceID: number;
  FreeService: boolean;
}
export interface ServiceDetailReq {
  Header: MessageHeader;
  ServiceID: number;
}
export interface ServiceDetailRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  ServiceID: number;
  ServiceParameterList: ServiceParameterList;
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
  rationalNumber?: RationalNumber | undefined;
  finiteString?: string | undefined;
}
export interface RationalNumber {
  Exponent: number;
  Value: number;
}
export interface ServiceSelectionReq {
  Header: MessageHeader;
  SelectedEnergyTransferService: SelectedService;
  SelectedVASList?: SelectedServiceList | undefined;
}
export interface SelectedService {
  ServiceID: number;
  ParameterSetID: number;
}
export interface SelectedServiceList {
  SelectedService: SelectedService[];
}
export interface ServiceSelectionRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
}
export interface ScheduleExchangeReq {
  Header: MessageHeader;
  MaximumSupportingPoints: number;
  Dynamic_SEReqControlMode?: Dynamic_SEReqControlMode | undefined;
  Scheduled_SEReqControlMode?: Scheduled_SEReqControlMode | undefined;
}
export interface Dynamic_SEReqControlMode {
  DepartureTime: number;
  MinimumSOC?: number | undefined;
  TargetSOC?: number | undefined;
  EVTargetEnergyRequest: RationalNumber;
  EVMaximumEnergyRequest: RationalNumber;
  EVMinimumEnergyRequest: RationalNumber;
  EVMaximumV2XEnergyRequest?: RationalNumber | undefined;
  EVMinimumV2XEnergyRequest?: RationalNumber | undefined;
}
export interface Scheduled_SEReqControlMode {
  DepartureTime?: number | undefined;
  EVTargetEnergyRequest?: RationalNumber | undefined;
  EVMaximumEnergyRequest?: RationalNumber | undefined;
  EVMinimumEnergyRequest?: RationalNumber | undefined;
  EVEnergyOffer?: EVEnergyOffer | undefined;
}
export interface EVEnergyOffer {
  EVPowerSchedule: EVPowerSchedule;
  EVAbsolutePriceSchedule: EVAbsolutePriceSchedule;
}
export interface EVPowerSchedule {
  TimeAnchor: number | bigint;
  EVPowerScheduleEntries: EVPowerScheduleEntryList;
}
export interface EVPowerScheduleEntryList {
  EVPowerScheduleEntry: EVPowerScheduleEntry[];
}
export interface EVPowerScheduleEntry {
  Duration: number;
  Power: RationalNumber;
}
export interface EVAbsolutePriceSchedule {
  TimeAnchor: number | bigint;
  Currency: string;
  PriceAlgorithm: string;
  EVPriceRuleStacks: EVPriceRuleStackList;
}
export interface EVPriceRuleStackList {
  EVPriceRuleStack: EVPriceRuleStack[];
}
export interface EVPriceRuleStack {
  Duration: number;
  EVPriceRule: EVPriceRule[];
}
export interface EVPriceRule {
  EnergyFee: RationalNumber;
  PowerRangeStart: RationalNumber;
}
export interface ScheduleExchangeRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEProcessing: processingType;
  GoToPause?: boolean | undefined;
  Dynamic_SEResControlMode?: Dynamic_SEResControlMode | undefined;
  Scheduled_SEResControlMode?: Scheduled_SEResControlMode | undefined;
}
export interface Dynamic_SEResControlMode {
  DepartureTime?: number | undefined;
  MinimumSOC?: number | undefined;
  TargetSOC?: number | undefined;
  AbsolutePriceSchedule?: AbsolutePriceSchedule | undefined;
  PriceLevelSchedule?: PriceLevelSchedule | undefined;
}
export interface AbsolutePriceSchedule {
  Id?: string | undefined;
  TimeAnchor: number | bigint;
  PriceScheduleID: number;
  PriceScheduleDescription?: string | undefined;
  Currency: string;
  Language: string;
  PriceAlgorithm: string;
  MinimumCost?: RationalNumber | undefined;
  MaximumCost?: RationalNumber | undefined;
  TaxRules?: TaxRuleList | undefined;
  PriceRuleStacks: PriceRuleStackList;
  OverstayRules?: OverstayRuleList | undefined;
  AdditionalSelectedServices?: AdditionalServiceList | undefined;
}
export interface PriceSchedule {
  TimeAnchor: number | bigint;
  PriceScheduleID: number;
  PriceScheduleDescription?: string | undefined;
}
export interface TaxRuleList {
  TaxRule: TaxRule[];
}
export interface TaxRule {
  TaxRuleID: number;
  TaxRuleName?: string | undefined;
  TaxRate: RationalNumber;
  TaxIncludedInPrice?: boolean | undefined;
  AppliesToEnergyFee: boolean;
  AppliesToParkingFee: boolean;
  AppliesToOverstayFee: boolean;
  AppliesMinimumMaximumCost: boolean;
}
export interface PriceRuleStackList {
  PriceRuleStack: PriceRuleStack[];
}
export interface PriceRuleStack {
  Duration: number;
  PriceRule: PriceRule[];
}
export interface PriceRule {
  EnergyFee: RationalNumber;
  ParkingFee?: RationalNumber | undefined;
  ParkingFeePeriod?: number | undefined;
  CarbonDioxideEmission?: number | undefined;
  RenewableGenerationPercentage?: number | undefined;
  PowerRangeStart: RationalNumber;
}
export interface OverstayRuleList {
  OverstayTimeThreshold?: number | undefined;
  OverstayPowerThreshold?: RationalNumber | undefined;
  OverstayRule: OverstayRule[];
}
export interface OverstayRule {
  OverstayRuleDescription?: string | undefined;
  StartTime: number;
  OverstayFee: RationalNumber;
  OverstayFeePeriod: number;
}
export interface AdditionalServiceList {
  AdditionalService: AdditionalService[];
}
export interface AdditionalService {
  ServiceName: string;
  ServiceFee: RationalNumber;
}
export interface PriceLevelSchedule {
  Id?: string | undefined;
  TimeAnchor: number | bigint;
  PriceScheduleID: number;
  PriceScheduleDescription?: string | undefined;
  NumberOfPriceLevels: number;
  PriceLevelScheduleEntries: PriceLevelScheduleEntryList;
}
export interface PriceLevelScheduleEntryList {
  PriceLevelScheduleEntry: PriceLevelScheduleEntry[];
}
export interface PriceLevelScheduleEntry {
  Duration: number;
  PriceLevel: number;
}
export interface Scheduled_SEResControlMode {
  ScheduleTuple: ScheduleTuple[];
}
export interface ScheduleTuple {
  ScheduleTupleID: number;
  ChargingSchedule: ChargingSchedule;
  DischargingSchedule?: ChargingSchedule | undefined;
}
export interface ChargingSchedule {
  PowerSchedule: PowerSchedule;
  AbsolutePriceSchedule?: AbsolutePriceSchedule | undefined;
  PriceLevelSchedule?: PriceLevelSchedule | undefined;
}
export interface PowerSchedule {
  TimeAnchor: number | bigint;
  AvailableEnergy?: RationalNumber | undefined;
  PowerTolerance?: RationalNumber | undefined;
  PowerScheduleEntries: PowerScheduleEntryList;
}
export interface PowerScheduleEntryList {
  PowerScheduleEntry: PowerScheduleEntry[];
}
export interface PowerScheduleEntry {
  Duration: number;
  Power: RationalNumber;
  Power_L2?: RationalNumber | undefined;
  Power_L3?: RationalNumber | undefined;
}
export interface PowerDeliveryReq {
  Header: MessageHeader;
  EVProcessing: processingType;
  ChargeProgress: chargeProgressType;
  EVPowerProfile?: EVPowerProfile | undefined;
  BPT_ChannelSelection?: channelSelectionType | undefined;
}
export interface EVPowerProfile {
  TimeAnchor: number | bigint;
  Dynamic_EVPPTControlMode?: Dynamic_EVPPTControlMode | undefined;
  Scheduled_EVPPTControlMode?: Scheduled_EVPPTControlMode | undefined;
  EVPowerProfileEntries: EVPowerProfileEntryList;
}
export interface Dynamic_EVPPTControlMode {
}
export interface Scheduled_EVPPTControlMode {
  SelectedScheduleTupleID: number;
  PowerToleranceAcceptance?: powerToleranceAcceptanceType | undefined;
}
export interface EVPowerProfileEntryList {
  EVPowerProfileEntry: PowerScheduleEntry[];
}
export interface PowerDeliveryRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEStatus?: EVSEStatus | undefined;
}
export interface EVSEStatus {
  NotificationMaxDelay: number;
  EVSENotification: evseNotificationType;
}
export interface MeteringConfirmationReq {
  Header: MessageHeader;
  SignedMeteringData: SignedMeteringData;
}
export interface SignedMeteringData {
  Id: string;
  SessionID: string;
  MeterInfo: MeterInfo;
  Receipt?: Receipt | undefined;
  Dynamic_SMDTControlMode?: Dynamic_SMDTControlMode | undefined;
  Scheduled_SMDTControlMode?: Scheduled_SMDTControlMode | undefined;
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
export interface Dynamic_SMDTControlMode {
}
export interface Scheduled_SMDTControlMode {
  SelectedScheduleTupleID: number;
}
export interface MeteringConfirmationRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
}
export interface SessionStopReq {
  Header: MessageHeader;
  ChargingSession: chargingSessionType;
  EVTerminationCode?: string | undefined;
  EVTerminationExplanation?: string | undefined;
}
export interface SessionStopRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
}
export interface CertificateInstallationReq {
  Header: MessageHeader;
  OEMProvisioningCertificateChain: SignedCertificateChain;
  ListOfRootCertificateIDs: ListOfRootCertificateIDs;
  MaximumContractCertificateChains: number;
  PrioritizedEMAIDs?: EMAIDList | undefined;
}
export interface SignedCertificateChain {
  Id: string;
  Certificate: Uint8Array;
  SubCertificates?: SubCertificates | undefined;
}
export interface ListOfRootCertificateIDs {
  RootCertificateID: X509IssuerSerial[];
}
export interface EMAIDList {
  EMAID: Uint8Array[];
}
export interface CertificateInstallationRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSEProcessing: processingType;
  CPSCertificateChain: CertificateChain;
  SignedInstallationData: SignedInstallationData;
  RemainingContractCertificateChains: number;
}
export interface CertificateChain {
  Certificate: Uint8Array;
  SubCertificates?: SubCertificates | undefined;
}
export interface SignedInstallationData {
  Id: string;
  ContractCertificateChain: ContractCertificateChain;
  ECDHCurve: ecdhCurveType;
  DHPublicKey: Uint8Array;
  SECP521_EncryptedPrivateKey?: Uint8Array | undefined;
  X448_EncryptedPrivateKey?: Uint8Array | undefined;
  TPM_EncryptedPrivateKey?: Uint8Array | undefined;
}
export interface VehicleCheckInReq {
  Header: MessageHeader;
  EVCheckInStatus: evCheckInStatusType;
  ParkingMethod: parkingMethodType;
  VehicleFrame?: number | undefined;
  DeviceOffset?: number | undefined;
  VehicleTravel?: number | undefined;
}
export interface VehicleCheckInRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  ParkingSpace?: number | undefined;
  DeviceLocation?: number | undefined;
  TargetDistance?: number | undefined;
}
export interface VehicleCheckOutReq {
  Header: MessageHeader;
  EVCheckOutStatus: evCheckOutStatusType;
  CheckOutTime: number | bigint;
}
export interface VehicleCheckOutRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
  EVSECheckOutStatus: evseCheckOutStatusType;
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
/** Every document of the set by its root element. */
export type Iso20CommonMessage =
  | { root: "AuthorizationReq"; value: AuthorizationReq }
  | { root: "AuthorizationRes"; value: AuthorizationRes }
  | { root: "AuthorizationSetupReq"; value: AuthorizationSetupReq }
  | { root: "AuthorizationSetupRes"; value: AuthorizationSetupRes }
  | { root: "CLReqControlMode"; value: CLReqControlMode }
  | { root: "CLResControlMode"; value: CLResControlMode }
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "CertificateInstallationReq"; value: CertificateInstallationReq }
  | { root: "CertificateInstallationRes"; value: CertificateInstallationRes }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "KeyInfo"; value: KeyInfo }
  | { root: "KeyName"; value: string }
  | { root: "KeyValue"; value: KeyValue }
  | { root: "Manifest"; value: Manifest }
  | { root: "MeteringConfirmationReq"; value: MeteringConfirmationReq }
  | { root: "MeteringConfirmationRes"; value: MeteringConfirmationRes }
  | { root: "MgmtData"; value: string }
  | { root: "Object"; value: Object }
  | { root: "PGPData"; value: PGPData }
  | { root: "PowerDeliveryReq"; value: PowerDeliveryReq }
  | { root: "PowerDeliveryRes"; value: PowerDeliveryRes }
  | { root: "RSAKeyValue"; value: RSAKeyValue }
  | { root: "Reference"; value: Reference }
  | { root: "RetrievalMethod"; value: RetrievalMethod }
  | { root: "SPKIData"; value: SPKIData }
  | { root: "ScheduleExchangeReq"; value: ScheduleExchangeReq }
  | { root: "ScheduleExchangeRes"; value: ScheduleExchangeRes }
  | { root: "ServiceDetailReq"; value: ServiceDetailReq }
  | { root: "ServiceDetailRes"; value: ServiceDetailRes }
  | { root: "ServiceDiscoveryReq"; value: ServiceDiscoveryReq }
  | { root: "ServiceDiscoveryRes"; value: ServiceDiscoveryRes }
  | { root: "ServiceSelectionReq"; value: ServiceSelectionReq }
  | { root: "ServiceSelectionRes"; value: ServiceSelectionRes }
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
  | { root: "SignedInstallationData"; value: SignedInstallationData }
  | { root: "SignedMeteringData"; value: SignedMeteringData }
  | { root: "Transform"; value: Transform }
  | { root: "Transforms"; value: Transforms }
  | { root: "VehicleCheckInReq"; value: VehicleCheckInReq }
  | { root: "VehicleCheckInRes"; value: VehicleCheckInRes }
  | { root: "VehicleCheckOutReq"; value: VehicleCheckOutReq }
  | { root: "VehicleCheckOutRes"; value: VehicleCheckOutRes }
  | { root: "X509Data"; value: X509Data };
/** Every fragment of the set by its element. */
export type Iso20CommonFragment =
  | { root: "AbsolutePriceSchedule"; value: AbsolutePriceSchedule }
  | { root: "AckMaxDelay"; value: number }
  | { root: "AdditionalSelectedServices"; value: AdditionalServiceList }
  | { root: "AdditionalService"; value: AdditionalService }
  | { root: "AdditionalServicesCosts"; value: DetailedCost }
  | { root: "Amount"; value: RationalNumber }
  | { root: "AppliesMinimumMaximumCost"; value: boolean }
  | { root: "AppliesToEnergyFee"; value: boolean }
  | { root: "AppliesToOverstayFee"; value: boolean }
  | { root: "AppliesToParkingFee"; value: boolean }
  | { root: "AuthorizationReq"; value: AuthorizationReq }
  | { root: "AuthorizationRes"; value: AuthorizationRes }
  | { root: "AuthorizationServices"; value: authorizationType }
  | { root: "AuthorizationSetupReq"; value: AuthorizationSetupReq }
  | { root: "AuthorizationSetupRes"; value: AuthorizationSetupRes }
  | { root: "AvailableEnergy"; value: RationalNumber }
  | { root: "BPT_ChannelSelection"; value: channelSelectionType }
  | { root: "BPT_DischargedEnergyReadingWh"; value: number | bigint }
  | { root: "BPT_InductiveEnergyReadingVARh"; value: number | bigint }
  | { root: "BatteryEnergyCapacity"; value: RationalNumber }
  | { root: "CLReqControlMode"; value: CLReqControlMode }
  | { root: "CLResControlMode"; value: CLResControlMode }
  | { root: "CPSCertificateChain"; value: CertificateChain }
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "CapacitiveEnergyReadingVARh"; value: number | bigint }
  | { root: "CarbonDioxideEmission"; value: number }
  | { root: "Certificate"; value: Uint8Array }
  | { root: "CertificateInstallationReq"; value: CertificateInstallationReq }
  | { root: "CertificateInstallationRes"; value: CertificateInstallationRes }
  | { root: "CertificateInstallationService"; value: boolean }
  | { root: "ChargeProgress"; value: chargeProgressType }
  | { root: "ChargedEnergyReadingWh"; value: number | bigint }
  | { root: "ChargingComplete"; value: boolean }
  | { root: "ChargingSchedule"; value: ChargingSchedule }
  | { root: "ChargingSession"; value: chargingSessionType }
  | { root: "CheckOutTime"; value: number | bigint }
  | { root: "ContractCertificateChain"; value: ContractCertificateChain }
  | { root: "CostPerUnit"; value: RationalNumber }
  | { root: "Currency"; value: string }
  | { root: "DHPublicKey"; value: Uint8Array }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DepartureTime"; value: number }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}DepartureTime"; value: number }
  | { root: "DeviceLocation"; value: number }
  | { root: "DeviceOffset"; value: number }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "DischargingSchedule"; value: ChargingSchedule }
  | { root: "DisplayParameters"; value: DisplayParameters }
  | { root: "Duration"; value: number }
  | { root: "Dynamic_EVPPTControlMode"; value: Dynamic_EVPPTControlMode }
  | { root: "Dynamic_SEReqControlMode"; value: Dynamic_SEReqControlMode }
  | { root: "Dynamic_SEResControlMode"; value: Dynamic_SEResControlMode }
  | { root: "Dynamic_SMDTControlMode"; value: Dynamic_SMDTControlMode }
  | { root: "ECDHCurve"; value: ecdhCurveType }
  | { root: "EIM_AReqAuthorizationMode"; value: EIM_AReqAuthorizationMode }
  | { root: "EIM_ASResAuthorizationMode"; value: EIM_ASResAuthorizationMode }
  | { root: "EMAID"; value: Uint8Array }
  | { root: "EVAbsolutePriceSchedule"; value: EVAbsolutePriceSchedule }
  | { root: "EVCCID"; value: Uint8Array }
  | { root: "EVCheckInStatus"; value: evCheckInStatusType }
  | { root: "EVCheckOutStatus"; value: evCheckOutStatusType }
  | { root: "EVEnergyOffer"; value: EVEnergyOffer }
  | { root: "EVMaximumEnergyRequest"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}EVMaximumEnergyRequest"; value: RationalNumber }
  | { root: "EVMaximumV2XEnergyRequest"; value: RationalNumber }
  | { root: "EVMinimumEnergyRequest"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}EVMinimumEnergyRequest"; value: RationalNumber }
  | { root: "EVMinimumV2XEnergyRequest"; value: RationalNumber }
  | { root: "EVPowerProfile"; value: EVPowerProfile }
  | { root: "EVPowerProfileEntries"; value: EVPowerProfileEntryList }
  | { root: "EVPowerProfileEntry"; value: PowerScheduleEntry }
  | { root: "EVPowerSchedule"; value: EVPowerSchedule }
  | { root: "EVPowerScheduleEntries"; value: EVPowerScheduleEntryList }
  | { root: "EVPowerScheduleEntry"; value: EVPowerScheduleEntry }
  | { root: "EVPriceRule"; value: EVPriceRule }
  | { root: "EVPriceRuleStack"; value: EVPriceRuleStack }
  | { root: "EVPriceRuleStacks"; value: EVPriceRuleStackList }
  | { root: "EVProcessing"; value: processingType }
  | { root: "EVSECheckOutStatus"; value: evseCheckOutStatusType }
  | { root: "EVSEID"; value: string }
  | { root: "EVSENotification"; value: evseNotificationType }
  | { root: "EVSEProcessing"; value: processingType }
  | { root: "EVSEStatus"; value: EVSEStatus }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}EVSEStatus"; value: EVSEStatus }
  | { root: "EVTargetEnergyRequest"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}EVTargetEnergyRequest"; value: RationalNumber }
  | { root: "EVTerminationCode"; value: string }
  | { root: "EVTerminationExplanation"; value: string }
  | { root: "EnergyCosts"; value: DetailedCost }
  | { root: "EnergyFee"; value: RationalNumber }
  | { root: "EnergyTransferServiceList"; value: ServiceList }
  | { root: "Exponent"; value: Uint8Array }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}Exponent"; value: number }
  | { root: "FreeService"; value: boolean }
  | { root: "G"; value: Uint8Array }
  | { root: "GenChallenge"; value: Uint8Array }
  | { root: "GoToPause"; value: boolean }
  | { root: "HMACOutputLength"; value: number | bigint }
  | { root: "Header"; value: MessageHeader }
  | { root: "InletHot"; value: boolean }
  | { root: "J"; value: Uint8Array }
  | { root: "KeyInfo"; value: KeyInfo }
  | { root: "KeyName"; value: string }
  | { root: "KeyValue"; value: KeyValue }
  | { root: "Language"; value: string }
  | { root: "ListOfRootCertificateIDs"; value: ListOfRootCertificateIDs }
  | { root: "Manifest"; value: Manifest }
  | { root: "MaximumContractCertificateChains"; value: number }
  | { root: "MaximumCost"; value: RationalNumber }
  | { root: "MaximumSOC"; value: number }
  | { root: "MaximumSupportingPoints"; value: number }
  | { root: "MeterID"; value: string }
  | { root: "MeterInfo"; value: MeterInfo }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}MeterInfo"; value: MeterInfo }
  | { root: "MeterInfoRequested"; value: boolean }
  | { root: "MeterSignature"; value: Uint8Array }
  | { root: "MeterStatus"; value: number }
  | { root: "MeterTimestamp"; value: number | bigint }
  | { root: "MeteringConfirmationReq"; value: MeteringConfirmationReq }
  | { root: "MeteringConfirmationRes"; value: MeteringConfirmationRes }
  | { root: "MgmtData"; value: string }
  | { root: "MinimumCost"; value: RationalNumber }
  | { root: "MinimumSOC"; value: number }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}MinimumSOC"; value: number }
  | { root: "Modulus"; value: Uint8Array }
  | { root: "NotificationMaxDelay"; value: number }
  | { root: "NumberOfPriceLevels"; value: number }
  | { root: "OEMProvisioningCertificateChain"; value: SignedCertificateChain }
  | { root: "Object"; value: Object }
  | { root: "OccupancyCosts"; value: DetailedCost }
  | { root: "OverstayCosts"; value: DetailedCost }
  | { root: "OverstayFee"; value: RationalNumber }
  | { root: "OverstayFeePeriod"; value: number }
  | { root: "OverstayPowerThreshold"; value: RationalNumber }
  | { root: "OverstayRule"; value: OverstayRule }
  | { root: "OverstayRuleDescription"; value: string }
  | { root: "OverstayRules"; value: OverstayRuleList }
  | { root: "OverstayTimeThreshold"; value: number }
  | { root: "P"; value: Uint8Array }
  | { root: "PGPData"; value: PGPData }
  | { root: "PGPKeyID"; value: Uint8Array }
  | { root: "PGPKeyPacket"; value: Uint8Array }
  | { root: "Parameter"; value: Parameter }
  | { root: "ParameterSet"; value: ParameterSet }
  | { root: "ParameterSetID"; value: number }
  | { root: "ParkingFee"; value: RationalNumber }
  | { root: "ParkingFeePeriod"; value: number }
  | { root: "ParkingMethod"; value: parkingMethodType }
  | { root: "ParkingSpace"; value: number }
  | { root: "PgenCounter"; value: Uint8Array }
  | { root: "PnC_AReqAuthorizationMode"; value: PnC_AReqAuthorizationMode }
  | { root: "PnC_ASResAuthorizationMode"; value: PnC_ASResAuthorizationMode }
  | { root: "Power"; value: RationalNumber }
  | { root: "PowerDeliveryReq"; value: PowerDeliveryReq }
  | { root: "PowerDeliveryRes"; value: PowerDeliveryRes }
  | { root: "PowerRangeStart"; value: RationalNumber }
  | { root: "PowerSchedule"; value: PowerSchedule }
  | { root: "PowerScheduleEntries"; value: PowerScheduleEntryList }
  | { root: "PowerScheduleEntry"; value: PowerScheduleEntry }
  | { root: "PowerTolerance"; value: RationalNumber }
  | { root: "PowerToleranceAcceptance"; value: powerToleranceAcceptanceType }
  | { root: "Power_L2"; value: RationalNumber }
  | { root: "Power_L3"; value: RationalNumber }
  | { root: "PresentSOC"; value: number }
  | { root: "PriceAlgorithm"; value: string }
  | { root: "PriceLevel"; value: number }
  | { root: "PriceLevelSchedule"; value: PriceLevelSchedule }
  | { root: "PriceLevelScheduleEntries"; value: PriceLevelScheduleEntryList }
  | { root: "PriceLevelScheduleEntry"; value: PriceLevelScheduleEntry }
  | { root: "PriceRule"; value: PriceRule }
  | { root: "PriceRuleStack"; value: PriceRuleStack }
  | { root: "PriceRuleStacks"; value: PriceRuleStackList }
  | { root: "PriceScheduleDescription"; value: string }
  | { root: "PriceScheduleID"; value: number }
  | { root: "PrioritizedEMAIDs"; value: EMAIDList }
  | { root: "ProviderID"; value: string }
  | { root: "Q"; value: Uint8Array }
  | { root: "RSAKeyValue"; value: RSAKeyValue }
  | { root: "Receipt"; value: Receipt }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}Receipt"; value: Receipt }
  | { root: "Reference"; value: Reference }
  | { root: "RemainingContractCertificateChains"; value: number }
  | { root: "RemainingTimeToMaximumSOC"; value: number }
  | { root: "RemainingTimeToMinimumSOC"; value: number }
  | { root: "RemainingTimeToTargetSOC"; value: number }
  | { root: "RenewableGenerationPercentage"; value: number }
  | { root: "ResponseCode"; value: responseCodeType }
  | { root: "RetrievalMethod"; value: RetrievalMethod }
  | { root: "RootCertificateID"; value: X509IssuerSerial }
  | { root: "SECP521_EncryptedPrivateKey"; value: Uint8Array }
  | { root: "SPKIData"; value: SPKIData }
  | { root: "SPKISexp"; value: Uint8Array }
  | { root: "ScheduleExchangeReq"; value: ScheduleExchangeReq }
  | { root: "ScheduleExchangeRes"; value: ScheduleExchangeRes }
  | { root: "ScheduleTuple"; value: ScheduleTuple }
  | { root: "ScheduleTupleID"; value: number }
  | { root: "Scheduled_EVPPTControlMode"; value: Scheduled_EVPPTControlMode }
  | { root: "Scheduled_SEReqControlMode"; value: Scheduled_SEReqControlMode }
  | { root: "Scheduled_SEResControlMode"; value: Scheduled_SEResControlMode }
  | { root: "Scheduled_SMDTControlMode"; value: Scheduled_SMDTControlMode }
  | { root: "Seed"; value: Uint8Array }
  | { root: "SelectedAuthorizationService"; value: authorizationType }
  | { root: "SelectedEnergyTransferService"; value: SelectedService }
  | { root: "SelectedScheduleTupleID"; value: number }
  | { root: "SelectedService"; value: SelectedService }
  | { root: "SelectedVASList"; value: SelectedServiceList }
  | { root: "Service"; value: Service }
  | { root: "ServiceDetailReq"; value: ServiceDetailReq }
  | { root: "ServiceDetailRes"; value: ServiceDetailRes }
  | { root: "ServiceDiscoveryReq"; value: ServiceDiscoveryReq }
  | { root: "ServiceDiscoveryRes"; value: ServiceDiscoveryRes }
  | { root: "ServiceFee"; value: RationalNumber }
  | { root: "ServiceID"; value: number }
  | { root: "ServiceName"; value: string }
  | { root: "ServiceParameterList"; value: ServiceParameterList }
  | { root: "ServiceRenegotiationSupported"; value: boolean }
  | { root: "ServiceSelectionReq"; value: ServiceSelectionReq }
  | { root: "ServiceSelectionRes"; value: ServiceSelectionRes }
  | { root: "SessionID"; value: string }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}SessionID"; value: string }
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
  | { root: "SignedInstallationData"; value: SignedInstallationData }
  | { root: "SignedMeteringData"; value: SignedMeteringData }
  | { root: "StartTime"; value: number }
  | { root: "SubCertificates"; value: SubCertificates }
  | { root: "SupportedProviders"; value: SupportedProvidersList }
  | { root: "SupportedServiceIDs"; value: ServiceIDList }
  | { root: "TPM_EncryptedPrivateKey"; value: Uint8Array }
  | { root: "TargetDistance"; value: number }
  | { root: "TargetOffsetX"; value: number }
  | { root: "TargetOffsetY"; value: number }
  | { root: "TargetSOC"; value: number }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}TargetSOC"; value: number }
  | { root: "TaxCosts"; value: DetailedTax }
  | { root: "TaxIncludedInPrice"; value: boolean }
  | { root: "TaxRate"; value: RationalNumber }
  | { root: "TaxRule"; value: TaxRule }
  | { root: "TaxRuleID"; value: number }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}TaxRuleID"; value: number }
  | { root: "TaxRuleName"; value: string }
  | { root: "TaxRules"; value: TaxRuleList }
  | { root: "TimeAnchor"; value: number | bigint }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}TimeAnchor"; value: number | bigint }
  | { root: "TimeStamp"; value: number | bigint }
  | { root: "Transform"; value: Transform }
  | { root: "Transforms"; value: Transforms }
  | { root: "VASList"; value: ServiceList }
  | { root: "Value"; value: number }
  | { root: "VehicleCheckInReq"; value: VehicleCheckInReq }
  | { root: "VehicleCheckInRes"; value: VehicleCheckInRes }
  | { root: "VehicleCheckOutReq"; value: VehicleCheckOutReq }
  | { root: "VehicleCheckOutRes"; value: VehicleCheckOutRes }
  | { root: "VehicleFrame"; value: number }
  | { root: "VehicleTravel"; value: number }
  | { root: "X448_EncryptedPrivateKey"; value: Uint8Array }
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
  | { root: "boolValue"; value: boolean }
  | { root: "byteValue"; value: number }
  | { root: "finiteString"; value: string }
  | { root: "intValue"; value: number }
  | { root: "rationalNumber"; value: RationalNumber }
  | { root: "shortValue"; value: number };
export type responseCodeType = "OK" | "OK_CertificateExpiresSoon" | "OK_NewSessionEstablished" | "OK_OldSessionJoined" | "OK_PowerToleranceConfirmed" | "WARNING_AuthorizationSelectionInvalid" | "WARNING_CertificateExpired" | "WARNING_CertificateNotYetValid" | "WARNING_CertificateRevoked" | "WARNING_CertificateValidationError" | "WARNING_ChallengeInvalid" | "WARNING_EIMAuthorizationFailure" | "WARNING_eMSPUnknown" | "WARNING_EVPowerProfileViolation" | "WARNING_GeneralPnCAuthorizationError" | "WARNING_NoCertificateAvailable" | "WARNING_NoContractMatchingPCIDFound" | "WARNING_PowerToleranceNotConfirmed" | "WARNING_ScheduleRenegotiationFailed" | "WARNING_StandbyNotAllowed" | "WARNING_WPT" | "FAILED" | "FAILED_AssociationError" | "FAILED_ContactorError" | "FAILED_EVPowerProfileInvalid" | "FAILED_EVPowerProfileViolation" | "FAILED_MeteringSignatureNotValid" | "FAILED_NoEnergyTransferServiceSelected" | "FAILED_NoServiceRenegotiationSupported" | "FAILED_PauseNotAllowed" | "FAILED_PowerDeliveryNotApplied" | "FAILED_PowerToleranceNotConfirmed" | "FAILED_ScheduleRenegotiation" | "FAILED_ScheduleSelectionInvalid" | "FAILED_SequenceError" | "FAILED_ServiceIDInvalid" | "FAILED_ServiceSelectionInvalid" | "FAILED_SignatureError" | "FAILED_UnknownSession" | "FAILED_WrongChargeParameter";
const n_responseCodeType: readonly responseCodeType[] = ["OK","OK_CertificateExpiresSoon","OK_NewSessionEstablished","OK_OldSessionJoined","OK_PowerToleranceConfirmed","WARNING_AuthorizationSelectionInvalid","WARNING_CertificateExpired","WARNING_CertificateNotYetValid","WARNING_CertificateRevoked","WARNING_CertificateValidationError","WARNING_ChallengeInvalid","WARNING_EIMAuthorizationFailure","WARNING_eMSPUnknown","WARNING_EVPowerProfileViolation","WARNING_GeneralPnCAuthorizationError","WARNING_NoCertificateAvailable","WARNING_NoContractMatchingPCIDFound","WARNING_PowerToleranceNotConfirmed","WARNING_ScheduleRenegotiationFailed","WARNING_StandbyNotAllowed","WARNING_WPT","FAILED","FAILED_AssociationError","FAILED_ContactorError","FAILED_EVPowerProfileInvalid","FAILED_EVPowerProfileViolation","FAILED_MeteringSignatureNotValid","FAILED_NoEnergyTransferServiceSelected","FAILED_NoServiceRenegotiationSupported","FAILED_PauseNotAllowed","FAILED_PowerDeliveryNotApplied","FAILED_PowerToleranceNotConfirmed","FAILED_ScheduleRenegotiation","FAILED_ScheduleSelectionInvalid","FAILED_SequenceError","FAILED_ServiceIDInvalid","FAILED_ServiceSelectionInvalid","FAILED_SignatureError","FAILED_UnknownSession","FAILED_WrongChargeParameter"];
const m_responseCodeType = codesOf(n_responseCodeType);
export type authorizationType = "EIM" | "PnC";
const n_authorizationType: readonly authorizationType[] = ["EIM","PnC"];
const m_authorizationType = codesOf(n_authorizationType);
export type processingType = "Finished" | "Ongoing" | "Ongoing_WaitingForCustomerInteraction";
const n_processingType: readonly processingType[] = ["Finished","Ongoing","Ongoing_WaitingForCustomerInteraction"];
const m_processingType = codesOf(n_processingType);
export type chargeProgressType = "Start" | "Stop" | "Standby" | "ScheduleRenegotiation";
const n_chargeProgressType: readonly chargeProgressType[] = ["Start","Stop","Standby","ScheduleRenegotiation"];
const m_chargeProgressType = codesOf(n_chargeProgressType);
export type channelSelectionType = "Charge" | "Discharge";
const n_channelSelectionType: readonly channelSelectionType[] = ["Charge","Discharge"];
const m_channelSelectionType = codesOf(n_channelSelectionType);
export type powerToleranceAcceptanceType = "PowerToleranceNotConfirmed" | "PowerToleranceConfirmed";
const n_powerToleranceAcceptanceType: readonly powerToleranceAcceptanceType[] = ["PowerToleranceNotConfirmed","PowerToleranceConfirmed"];
const m_powerToleranceAcceptanceType = codesOf(n_powerToleranceAcceptanceType);
export type evseNotificationType = "Pause" | "ExitStandby" | "Terminate" | "ScheduleRenegotiation" | "ServiceRenegotiation" | "MeteringConfirmation";
const n_evseNotificationType: readonly evseNotificationType[] = ["Pause","ExitStandby","Terminate","ScheduleRenegotiation","ServiceRenegotiation","MeteringConfirmation"];
const m_evseNotificationType = codesOf(n_evseNotificationType);
export type chargingSessionType = "Pause" | "Terminate" | "ServiceRenegotiation";
const n_chargingSessionType: readonly chargingSessionType[] = ["Pause","Terminate","ServiceRenegotiation"];
const m_chargingSessionType = codesOf(n_chargingSessionType);
export type ecdhCurveType = "SECP521" | "X448";
const n_ecdhCurveType: readonly ecdhCurveType[] = ["SECP521","X448"];
const m_ecdhCurveType = codesOf(n_ecdhCurveType);
export type evCheckInStatusType = "CheckIn" | "Processing" | "Completed";
const n_evCheckInStatusType: readonly evCheckInStatusType[] = ["CheckIn","Processing","Completed"];
const m_evCheckInStatusType = codesOf(n_evCheckInStatusType);
export type parkingMethodType = "AutoParking" | "MVGuideManual" | "Manual";
const n_parkingMethodType: readonly parkingMethodType[] = ["AutoParking","MVGuideManual","Manual"];
const m_parkingMethodType = codesOf(n_parkingMethodType);
export type evCheckOutStatusType = "CheckOut" | "Processing" | "Completed";
const n_evCheckOutStatusType: readonly evCheckOutStatusType[] = ["CheckOut","Processing","Completed"];
const m_evCheckOutStatusType = codesOf(n_evCheckOutStatusType);
export type evseCheckOutStatusType = "Scheduled" | "Completed";
const n_evseCheckOutStatusType: readonly evseCheckOutStatusType[] = ["Scheduled","Completed"];
const m_evseCheckOutStatusType = codesOf(n_evseCheckOutStatusType);
function e_SessionSetupReq(w: Writer, v: SessionSetupReq, x: number, n: number): void {
  w.only(v, 0);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(2, 0);
  w.octets(v.EVCCID, 0, 255);
  w.put(2, 0);
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
function e_SessionSetupRes(w: Writer, v: SessionSetupRes, x: number, n: number): void {
  w.only(v, 23);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(11, (codeOf(m_responseCodeType, v.ResponseCode)) << 3);
  w.string(v.EVSEID, 0, 255);
  w.put(2, 0);
}
function e_V2GResponse(w: Writer, v: V2GResponse, x: number, n: number): void {
  w.only(v, 24);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_AuthorizationSetupReq(w: Writer, v: AuthorizationSetupReq, x: number, n: number): void {
  w.only(v, 25);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(1, 0);
}
function e_AuthorizationSetupRes(w: Writer, v: AuthorizationSetupRes, x: number, n: number): void {
  w.only(v, 26);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(9, (codeOf(m_responseCodeType, v.ResponseCode)) << 1);
  let k = -2;
  n = 1;
  const a2 = v.AuthorizationServices, c2 = a2.length;
  if (!Array.isArray(a2) || c2 < 1 || c2 > 2) throw BAIL;
  for (let i = 0; i < c2; i++) {
    w.put(n + 3, (((k + 2) << 1) << 1 | codeOf(m_authorizationType, a2[i]!)) << 1);
    k = -2;
    n = 2;
  }
  if (c2 === 2) {
    k = -3;
    n = 1;
  }
  k = (((((k + 3) << 1) << 1 | bit(v.CertificateInstallationService)) << 1) << 2) - 4;
  n = n + 3 + 2;
  if (v.EIM_ASResAuthorizationMode !== undefined) {
    if (v.PnC_ASResAuthorizationMode !== undefined) throw BAIL;
    e_EIM_ASResAuthorizationMode(w, v.EIM_ASResAuthorizationMode, k + 4, n);
  } else if (v.PnC_ASResAuthorizationMode !== undefined) {
    e_PnC_ASResAuthorizationMode(w, v.PnC_ASResAuthorizationMode, k + 5, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_EIM_ASResAuthorizationMode(w: Writer, v: EIM_ASResAuthorizationMode, x: number, n: number): void {
  w.only(v, 27);
  w.put(n + 1, (x) << 1);
}
function e_PnC_ASResAuthorizationMode(w: Writer, v: PnC_ASResAuthorizationMode, x: number, n: number): void {
  w.only(v, 28);
  w.put(n + 2, (x) << 2);
  w.bytes(v.GenChallenge, 16, 16);
  let k = -1;
  n = 1 + 2;
  if (v.SupportedProviders !== undefined) {
    e_SupportedProvidersList(w, v.SupportedProviders, k + 1, n);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_SupportedProvidersList(w: Writer, v: SupportedProvidersList, x: number, n: number): void {
  w.only(v, 29);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.ProviderID, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 128) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n + 1, (k) << 1);
    w.string(a0[i]!, 0, 80);
    w.put(1, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 128) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_AuthorizationReq(w: Writer, v: AuthorizationReq, x: number, n: number): void {
  w.only(v, 30);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  let k = (((codeOf(m_authorizationType, v.SelectedAuthorizationService)) << 1) << 2) - 2;
  n = 4 + 2;
  if (v.EIM_AReqAuthorizationMode !== undefined) {
    if (v.PnC_AReqAuthorizationMode !== undefined) throw BAIL;
    e_EIM_AReqAuthorizationMode(w, v.EIM_AReqAuthorizationMode, k + 2, n);
  } else if (v.PnC_AReqAuthorizationMode !== undefined) {
    e_PnC_AReqAuthorizationMode(w, v.PnC_AReqAuthorizationMode, k + 3, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_EIM_AReqAuthorizationMode(w: Writer, v: EIM_AReqAuthorizationMode, x: number, n: number): void {
  w.only(v, 31);
  w.put(n + 1, (x) << 1);
}
function e_PnC_AReqAuthorizationMode(w: Writer, v: PnC_AReqAuthorizationMode, x: number, n: number): void {
  w.only(v, 32);
  w.put(n + 1, (x) << 1);
  w.string(v.Id, 0, Infinity);
  w.put(2, 0);
  w.bytes(v.GenChallenge, 16, 16);
  e_ContractCertificateChain(w, v.ContractCertificateChain, 0, 2);
  w.put(1, 0);
}
function e_ContractCertificateChain(w: Writer, v: ContractCertificateChain, x: number, n: number): void {
  w.only(v, 33);
  w.put(n + 2, (x) << 2);
  w.bytes(v.Certificate, 0, 1600);
  e_SubCertificates(w, v.SubCertificates, 0, 2);
  w.put(1, 0);
}
function e_SubCertificates(w: Writer, v: SubCertificates, x: number, n: number): void {
  w.only(v, 34);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.Certificate, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 3) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n + 1, (k) << 1);
    w.bytes(a0[i]!, 0, 1600);
    w.put(1, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 3) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_AuthorizationRes(w: Writer, v: AuthorizationRes, x: number, n: number): void {
  w.only(v, 35);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(15, (((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_processingType, v.EVSEProcessing)) << 2);
}
function e_ServiceDiscoveryReq(w: Writer, v: ServiceDiscoveryReq, x: number, n: number): void {
  w.only(v, 36);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  let k = -1;
  n = 2;
  if (v.SupportedServiceIDs !== undefined) {
    e_ServiceIDList(w, v.SupportedServiceIDs, k + 1, n);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_ServiceIDList(w: Writer, v: ServiceIDList, x: number, n: number): void {
  w.only(v, 37);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.ServiceID, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 16) throw BAIL;
  for (let i = 0; i < c0; i++) {
    const t0 = a0[i]!;
    if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
    w.put(n + 1, (k) << 1);
    w.uint(0, 0, t0);
    w.put(1, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 16) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_ServiceDiscoveryRes(w: Writer, v: ServiceDiscoveryRes, x: number, n: number): void {
  w.only(v, 38);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(14, (((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 1 | bit(v.ServiceRenegotiationSupported)) << 2);
  e_ServiceList(w, v.EnergyTransferServiceList, 0, 0);
  let k = -4;
  n = 2;
  if (v.VASList !== undefined) {
    e_ServiceList(w, v.VASList, k + 4, n);
    k = -5;
    n = 1;
  }
  w.put(n, k + 5);
}
function e_ServiceList(w: Writer, v: ServiceList, x: number, n: number): void {
  w.only(v, 39);
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
function e_Service(w: Writer, v: Service, x: number, n: number): void {
  w.only(v, 40);
  const t0 = v.ServiceID;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  w.put(6, (bit(v.FreeService)) << 2);
}
function e_ServiceDetailReq(w: Writer, v: ServiceDetailReq, x: number, n: number): void {
  w.only(v, 41);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  const t0 = v.ServiceID;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.uint(0, 2, t0);
  w.put(2, 0);
}
function e_ServiceDetailRes(w: Writer, v: ServiceDetailRes, x: number, n: number): void {
  w.only(v, 42);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  const t1 = v.ServiceID;
  if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
  w.put(11, (codeOf(m_responseCodeType, v.ResponseCode)) << 3);
  w.uint(0, 0, t1);
  e_ServiceParameterList(w, v.ServiceParameterList, 0, 2);
  w.put(1, 0);
}
function e_ServiceParameterList(w: Writer, v: ServiceParameterList, x: number, n: number): void {
  w.only(v, 43);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.ParameterSet, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 32) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_ParameterSet(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 32) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_ParameterSet(w: Writer, v: ParameterSet, x: number, n: number): void {
  w.only(v, 44);
  const t0 = v.ParameterSetID;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  let k = -1;
  n = 1 + 1;
  const a1 = v.Parameter, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1 || c1 > 32) throw BAIL;
  for (let i = 0; i < c1; i++) {
    e_Parameter(w, a1[i]!, k + 1, n);
    k = -1;
    n = 2;
  }
  if (c1 === 32) {
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_Parameter(w: Writer, v: Parameter, x: number, n: number): void {
  w.only(v, 45);
  w.put(n + 1, (x) << 1);
  w.string(v.Name, 0, 80);
  let k = -1;
  n = 3;
  if (v.boolValue !== undefined) {
    if (v.byteValue !== undefined || v.shortValue !== undefined || v.intValue !== undefined || v.rationalNumber !== undefined || v.finiteString !== undefined) throw BAIL;
    w.put(n + 3, (((k + 1) << 1) << 1 | bit(v.boolValue)) << 1);
  } else if (v.byteValue !== undefined) {
    if (v.shortValue !== undefined || v.intValue !== undefined || v.rationalNumber !== undefined || v.finiteString !== undefined) throw BAIL;
    const t2 = v.byteValue;
    if ((t2 | 0) !== t2 || t2 < -128 || t2 > 127) throw BAIL;
    w.put(n + 10, (((k + 2) << 1) << 8 | t2 + 128) << 1);
  } else if (v.shortValue !== undefined) {
    if (v.intValue !== undefined || v.rationalNumber !== undefined || v.finiteString !== undefined) throw BAIL;
    const t3 = v.shortValue;
    if ((t3 | 0) !== t3 || t3 < -32768 || t3 > 32767) throw BAIL;
    w.uint(((k + 3) << 1) << 1 | t3 >>> 31, n + 2, t3 ^ t3 >> 31);
    w.put(1, 0);
  } else if (v.intValue !== undefined) {
    if (v.rationalNumber !== undefined || v.finiteString !== undefined) throw BAIL;
    const t4 = v.intValue;
    if ((t4 | 0) !== t4) throw BAIL;
    w.uint(((k + 4) << 1) << 1 | t4 >>> 31, n + 2, t4 ^ t4 >> 31);
    w.put(1, 0);
  } else if (v.rationalNumber !== undefined) {
    if (v.finiteString !== undefined) throw BAIL;
    e_RationalNumber(w, v.rationalNumber, k + 5, n);
  } else if (v.finiteString !== undefined) {
    w.put(n + 1, (k + 6) << 1);
    w.string(v.finiteString, 0, 80);
    w.put(1, 0);
  } else throw BAIL;
  w.put(1, 0);
}
function e_RationalNumber(w: Writer, v: RationalNumber, x: number, n: number): void {
  w.only(v, 46);
  const t0 = v.Exponent;
  if ((t0 | 0) !== t0 || t0 < -128 || t0 > 127) throw BAIL;
  const t1 = v.Value;
  if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
  w.put(n + 13, (((x) << 2) << 8 | t0 + 128) << 3);
  w.uint(t1 >>> 31, 1, t1 ^ t1 >> 31);
  w.put(2, 0);
}
function e_ServiceSelectionReq(w: Writer, v: ServiceSelectionReq, x: number, n: number): void {
  w.only(v, 47);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  e_SelectedService(w, v.SelectedEnergyTransferService, 0, 1);
  let k = -2;
  n = 2;
  if (v.SelectedVASList !== undefined) {
    e_SelectedServiceList(w, v.SelectedVASList, k + 2, n);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_SelectedService(w: Writer, v: SelectedService, x: number, n: number): void {
  w.only(v, 48);
  const t0 = v.ServiceID;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  const t1 = v.ParameterSetID;
  if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
  w.uint(0, 3, t1);
  w.put(2, 0);
}
function e_SelectedServiceList(w: Writer, v: SelectedServiceList, x: number, n: number): void {
  w.only(v, 49);
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
function e_ServiceSelectionRes(w: Writer, v: ServiceSelectionRes, x: number, n: number): void {
  w.only(v, 50);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_ScheduleExchangeReq(w: Writer, v: ScheduleExchangeReq, x: number, n: number): void {
  w.only(v, 51);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  const t0 = v.MaximumSupportingPoints;
  if ((t0 | 0) !== t0 || t0 < 12 || t0 > 1024) throw BAIL;
  w.put(13, (t0 - 12) << 1);
  let k = -2;
  n = 2;
  if (v.Dynamic_SEReqControlMode !== undefined) {
    if (v.Scheduled_SEReqControlMode !== undefined) throw BAIL;
    e_Dynamic_SEReqControlMode(w, v.Dynamic_SEReqControlMode, k + 2, n);
  } else if (v.Scheduled_SEReqControlMode !== undefined) {
    e_Scheduled_SEReqControlMode(w, v.Scheduled_SEReqControlMode, k + 3, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_Dynamic_SEReqControlMode(w: Writer, v: Dynamic_SEReqControlMode, x: number, n: number): void {
  w.only(v, 52);
  const t0 = v.DepartureTime;
  if (t0 >>> 0 !== t0) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  let k = -1;
  n = 1 + 2;
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
    n = 1;
  }
  e_RationalNumber(w, v.EVTargetEnergyRequest, k + 3, n);
  e_RationalNumber(w, v.EVMaximumEnergyRequest, 0, 1);
  e_RationalNumber(w, v.EVMinimumEnergyRequest, 0, 1);
  k = -6;
  n = 2;
  if (v.EVMaximumV2XEnergyRequest !== undefined) {
    e_RationalNumber(w, v.EVMaximumV2XEnergyRequest, k + 6, n);
    k = -7;
    n = 2;
  }
  if (v.EVMinimumV2XEnergyRequest !== undefined) {
    e_RationalNumber(w, v.EVMinimumV2XEnergyRequest, k + 7, n);
    k = -8;
    n = 1;
  }
  w.put(n, k + 8);
}
function e_Scheduled_SEReqControlMode(w: Writer, v: Scheduled_SEReqControlMode, x: number, n: number): void {
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
  if (v.EVTargetEnergyRequest !== undefined) {
    w.put(n, k + 1);
    e_RationalNumber(w, v.EVTargetEnergyRequest, 0, 0);
    k = -2;
    n = 3;
  }
  if (v.EVMaximumEnergyRequest !== undefined) {
    w.put(n, k + 2);
    e_RationalNumber(w, v.EVMaximumEnergyRequest, 0, 0);
    k = -3;
    n = 2;
  }
  if (v.EVMinimumEnergyRequest !== undefined) {
    w.put(n, k + 3);
    e_RationalNumber(w, v.EVMinimumEnergyRequest, 0, 0);
    k = -4;
    n = 2;
  }
  if (v.EVEnergyOffer !== undefined) {
    w.put(n, k + 4);
    e_EVEnergyOffer(w, v.EVEnergyOffer, 0, 0);
    k = -5;
    n = 1;
  }
  w.put(n, k + 5);
}
function e_EVEnergyOffer(w: Writer, v: EVEnergyOffer, x: number, n: number): void {
  w.only(v, 54);
  w.put(n + 1, (x) << 1);
  e_EVPowerSchedule(w, v.EVPowerSchedule, 0, 0);
  e_EVAbsolutePriceSchedule(w, v.EVAbsolutePriceSchedule, 0, 1);
  w.put(1, 0);
}
function e_EVPowerSchedule(w: Writer, v: EVPowerSchedule, x: number, n: number): void {
  w.only(v, 55);
  w.put(n + 2, (x) << 2);
  w.big(0, 0, v.TimeAnchor, 0xffffffffffffffffn);
  e_EVPowerScheduleEntryList(w, v.EVPowerScheduleEntries, 0, 2);
  w.put(1, 0);
}
function e_EVPowerScheduleEntryList(w: Writer, v: EVPowerScheduleEntryList, x: number, n: number): void {
  w.only(v, 56);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.EVPowerScheduleEntry, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 1024) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_EVPowerScheduleEntry(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 1024) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_EVPowerScheduleEntry(w: Writer, v: EVPowerScheduleEntry, x: number, n: number): void {
  w.only(v, 57);
  const t0 = v.Duration;
  if (t0 >>> 0 !== t0) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_RationalNumber(w, v.Power, 0, 2);
  w.put(1, 0);
}
function e_EVAbsolutePriceSchedule(w: Writer, v: EVAbsolutePriceSchedule, x: number, n: number): void {
  w.only(v, 58);
  w.put(n + 2, (x) << 2);
  w.big(0, 0, v.TimeAnchor, 0xffffffffffffffffn);
  w.put(3, 0);
  w.string(v.Currency, 0, 3);
  w.put(3, 0);
  w.string(v.PriceAlgorithm, 0, 255);
  e_EVPriceRuleStackList(w, v.EVPriceRuleStacks, 0, 2);
  w.put(1, 0);
}
function e_EVPriceRuleStackList(w: Writer, v: EVPriceRuleStackList, x: number, n: number): void {
  w.only(v, 59);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.EVPriceRuleStack, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 1024) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_EVPriceRuleStack(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 1024) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_EVPriceRuleStack(w: Writer, v: EVPriceRuleStack, x: number, n: number): void {
  w.only(v, 60);
  const t0 = v.Duration;
  if (t0 >>> 0 !== t0) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  let k = -1;
  n = 1 + 1;
  const a1 = v.EVPriceRule, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1 || c1 > 8) throw BAIL;
  for (let i = 0; i < c1; i++) {
    e_EVPriceRule(w, a1[i]!, k + 1, n);
    k = -1;
    n = 2;
  }
  if (c1 === 8) {
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_EVPriceRule(w: Writer, v: EVPriceRule, x: number, n: number): void {
  w.only(v, 61);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EnergyFee, 0, 0);
  e_RationalNumber(w, v.PowerRangeStart, 0, 1);
  w.put(1, 0);
}
function e_ScheduleExchangeRes(w: Writer, v: ScheduleExchangeRes, x: number, n: number): void {
  w.only(v, 62);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(14, (((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_processingType, v.EVSEProcessing)) << 1);
  let k = -3;
  n = 2;
  if (v.GoToPause !== undefined) {
    w.put(n + 3, (((k + 3) << 1) << 1 | bit(v.GoToPause)) << 1);
    k = -4;
    n = 2;
  }
  if (v.Dynamic_SEResControlMode !== undefined) {
    if (v.Scheduled_SEResControlMode !== undefined) throw BAIL;
    e_Dynamic_SEResControlMode(w, v.Dynamic_SEResControlMode, k + 4, n);
  } else if (v.Scheduled_SEResControlMode !== undefined) {
    e_Scheduled_SEResControlMode(w, v.Scheduled_SEResControlMode, k + 5, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_Dynamic_SEResControlMode(w: Writer, v: Dynamic_SEResControlMode, x: number, n: number): void {
  w.only(v, 63);
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
    n = 3;
  }
  if (v.TargetSOC !== undefined) {
    const t2 = v.TargetSOC;
    if ((t2 | 0) !== t2 || t2 < 0 || t2 > 100) throw BAIL;
    w.put(n + 9, (((k + 2) << 1) << 7 | t2) << 1);
    k = -3;
    n = 2;
  }
  if (v.AbsolutePriceSchedule !== undefined) {
    if (v.PriceLevelSchedule !== undefined) throw BAIL;
    w.put(n, k + 3);
    e_AbsolutePriceSchedule(w, v.AbsolutePriceSchedule, 0, 0);
    k = -5;
    n = 1;
  } else if (v.PriceLevelSchedule !== undefined) {
    w.put(n, k + 4);
    e_PriceLevelSchedule(w, v.PriceLevelSchedule, 0, 0);
    k = -5;
    n = 1;
  }
  w.put(n, k + 5);
}
function e_AbsolutePriceSchedule(w: Writer, v: AbsolutePriceSchedule, x: number, n: number): void {
  w.only(v, 64);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n + 1, (k + 1) << 1);
  w.big(0, 0, v.TimeAnchor, 0xffffffffffffffffn);
  const t2 = v.PriceScheduleID;
  if (t2 >>> 0 !== t2 || t2 < 1) throw BAIL;
  w.uint(0, 3, t2);
  k = -3;
  n = 1 + 2;
  if (v.PriceScheduleDescription !== undefined) {
    w.put(n + 1, (k + 3) << 1);
    w.string(v.PriceScheduleDescription, 0, 160);
    w.put(1, 0);
    k = -4;
    n = 1;
  }
  w.put(n + 1, (k + 4) << 1);
  w.string(v.Currency, 0, 3);
  w.put(3, 0);
  w.string(v.Language, 0, 3);
  w.put(3, 0);
  w.string(v.PriceAlgorithm, 0, 255);
  k = -7;
  n = 1 + 3;
  if (v.MinimumCost !== undefined) {
    e_RationalNumber(w, v.MinimumCost, k + 7, n);
    k = -8;
    n = 2;
  }
  if (v.MaximumCost !== undefined) {
    e_RationalNumber(w, v.MaximumCost, k + 8, n);
    k = -9;
    n = 2;
  }
  if (v.TaxRules !== undefined) {
    e_TaxRuleList(w, v.TaxRules, k + 9, n);
    k = -10;
    n = 1;
  }
  e_PriceRuleStackList(w, v.PriceRuleStacks, k + 10, n);
  k = -11;
  n = 2;
  if (v.OverstayRules !== undefined) {
    e_OverstayRuleList(w, v.OverstayRules, k + 11, n);
    k = -12;
    n = 2;
  }
  if (v.AdditionalSelectedServices !== undefined) {
    e_AdditionalServiceList(w, v.AdditionalSelectedServices, k + 12, n);
    k = -13;
    n = 1;
  }
  w.put(n, k + 13);
}
function e_PriceSchedule(w: Writer, v: PriceSchedule, x: number, n: number): void {
  w.only(v, 65);
  w.put(n + 2, (x) << 2);
  w.big(0, 0, v.TimeAnchor, 0xffffffffffffffffn);
  const t1 = v.PriceScheduleID;
  if (t1 >>> 0 !== t1 || t1 < 1) throw BAIL;
  w.uint(0, 3, t1);
  let k = -2;
  n = 1 + 2;
  if (v.PriceScheduleDescription !== undefined) {
    w.put(n + 1, (k + 2) << 1);
    w.string(v.PriceScheduleDescription, 0, 160);
    w.put(1, 0);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_TaxRuleList(w: Writer, v: TaxRuleList, x: number, n: number): void {
  w.only(v, 66);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.TaxRule, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 10) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_TaxRule(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 10) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_TaxRule(w: Writer, v: TaxRule, x: number, n: number): void {
  w.only(v, 67);
  const t0 = v.TaxRuleID;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  let k = -1;
  n = 1 + 2;
  if (v.TaxRuleName !== undefined) {
    w.put(n + 1, (k + 1) << 1);
    w.string(v.TaxRuleName, 0, 80);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  e_RationalNumber(w, v.TaxRate, k + 2, n);
  k = -3;
  n = 2;
  if (v.TaxIncludedInPrice !== undefined) {
    w.put(n + 3, (((k + 3) << 1) << 1 | bit(v.TaxIncludedInPrice)) << 1);
    k = -4;
    n = 1;
  }
  w.put(n + 16, (((((((((k + 4) << 1) << 1 | bit(v.AppliesToEnergyFee)) << 3) << 1 | bit(v.AppliesToParkingFee)) << 3) << 1 | bit(v.AppliesToOverstayFee)) << 3) << 1 | bit(v.AppliesMinimumMaximumCost)) << 2);
}
function e_PriceRuleStackList(w: Writer, v: PriceRuleStackList, x: number, n: number): void {
  w.only(v, 68);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.PriceRuleStack, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 1024) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_PriceRuleStack(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 1024) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_PriceRuleStack(w: Writer, v: PriceRuleStack, x: number, n: number): void {
  w.only(v, 69);
  const t0 = v.Duration;
  if (t0 >>> 0 !== t0) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  let k = -1;
  n = 1 + 1;
  const a1 = v.PriceRule, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1 || c1 > 8) throw BAIL;
  for (let i = 0; i < c1; i++) {
    e_PriceRule(w, a1[i]!, k + 1, n);
    k = -1;
    n = 2;
  }
  if (c1 === 8) {
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_PriceRule(w: Writer, v: PriceRule, x: number, n: number): void {
  w.only(v, 70);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EnergyFee, 0, 0);
  let k = -1;
  n = 3;
  if (v.ParkingFee !== undefined) {
    e_RationalNumber(w, v.ParkingFee, k + 1, n);
    k = -2;
    n = 3;
  }
  if (v.ParkingFeePeriod !== undefined) {
    const t0 = v.ParkingFeePeriod;
    if (t0 >>> 0 !== t0) throw BAIL;
    w.uint((k + 2) << 1, n + 1, t0);
    w.put(1, 0);
    k = -3;
    n = 2;
  }
  if (v.CarbonDioxideEmission !== undefined) {
    const t1 = v.CarbonDioxideEmission;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
    w.uint((k + 3) << 1, n + 1, t1);
    w.put(1, 0);
    k = -4;
    n = 2;
  }
  if (v.RenewableGenerationPercentage !== undefined) {
    const t2 = v.RenewableGenerationPercentage;
    if ((t2 | 0) !== t2 || t2 < 0 || t2 > 255) throw BAIL;
    w.put(n + 10, (((k + 4) << 1) << 8 | t2) << 1);
    k = -5;
    n = 1;
  }
  e_RationalNumber(w, v.PowerRangeStart, k + 5, n);
  w.put(1, 0);
}
function e_OverstayRuleList(w: Writer, v: OverstayRuleList, x: number, n: number): void {
  w.only(v, 71);
  let k = ((x) << 2);
  n = n + 2;
  if (v.OverstayTimeThreshold !== undefined) {
    const t0 = v.OverstayTimeThreshold;
    if (t0 >>> 0 !== t0) throw BAIL;
    w.put(n + 1, (k) << 1);
    w.uint(0, 0, t0);
    w.put(1, 0);
    k = -1;
    n = 2;
  }
  if (v.OverstayPowerThreshold !== undefined) {
    w.put(n, k + 1);
    e_RationalNumber(w, v.OverstayPowerThreshold, 0, 0);
    k = -2;
    n = 1;
  }
  const a2 = v.OverstayRule, c2 = a2.length;
  if (!Array.isArray(a2) || c2 < 1 || c2 > 5) throw BAIL;
  for (let i = 0; i < c2; i++) {
    w.put(n, k + 2);
    e_OverstayRule(w, a2[i]!, 0, 0);
    k = -2;
    n = 2;
  }
  if (c2 === 5) {
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_OverstayRule(w: Writer, v: OverstayRule, x: number, n: number): void {
  w.only(v, 72);
  let k = ((x) << 2);
  n = n + 2;
  if (v.OverstayRuleDescription !== undefined) {
    w.put(n + 1, (k) << 1);
    w.string(v.OverstayRuleDescription, 0, 160);
    w.put(1, 0);
    k = -1;
    n = 1;
  }
  const t1 = v.StartTime;
  if (t1 >>> 0 !== t1) throw BAIL;
  w.put(n + 1, (k + 1) << 1);
  w.uint(0, 0, t1);
  e_RationalNumber(w, v.OverstayFee, 0, 2);
  const t2 = v.OverstayFeePeriod;
  if (t2 >>> 0 !== t2) throw BAIL;
  w.uint(0, 2, t2);
  w.put(2, 0);
}
function e_AdditionalServiceList(w: Writer, v: AdditionalServiceList, x: number, n: number): void {
  w.only(v, 73);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.AdditionalService, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 5) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_AdditionalService(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 5) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_AdditionalService(w: Writer, v: AdditionalService, x: number, n: number): void {
  w.only(v, 74);
  w.put(n + 2, (x) << 2);
  w.string(v.ServiceName, 0, 80);
  e_RationalNumber(w, v.ServiceFee, 0, 2);
  w.put(1, 0);
}
function e_PriceLevelSchedule(w: Writer, v: PriceLevelSchedule, x: number, n: number): void {
  w.only(v, 75);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n + 1, (k + 1) << 1);
  w.big(0, 0, v.TimeAnchor, 0xffffffffffffffffn);
  const t2 = v.PriceScheduleID;
  if (t2 >>> 0 !== t2 || t2 < 1) throw BAIL;
  w.uint(0, 3, t2);
  k = -3;
  n = 1 + 2;
  if (v.PriceScheduleDescription !== undefined) {
    w.put(n + 1, (k + 3) << 1);
    w.string(v.PriceScheduleDescription, 0, 160);
    w.put(1, 0);
    k = -4;
    n = 1;
  }
  const t4 = v.NumberOfPriceLevels;
  if ((t4 | 0) !== t4 || t4 < 0 || t4 > 255) throw BAIL;
  w.put(n + 11, (((k + 4) << 1) << 8 | t4) << 2);
  e_PriceLevelScheduleEntryList(w, v.PriceLevelScheduleEntries, 0, 0);
  w.put(1, 0);
}
function e_PriceLevelScheduleEntryList(w: Writer, v: PriceLevelScheduleEntryList, x: number, n: number): void {
  w.only(v, 76);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.PriceLevelScheduleEntry, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 1024) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_PriceLevelScheduleEntry(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 1024) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_PriceLevelScheduleEntry(w: Writer, v: PriceLevelScheduleEntry, x: number, n: number): void {
  w.only(v, 77);
  const t0 = v.Duration;
  if (t0 >>> 0 !== t0) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  const t1 = v.PriceLevel;
  if ((t1 | 0) !== t1 || t1 < 0 || t1 > 255) throw BAIL;
  w.put(13, (t1) << 2);
}
function e_Scheduled_SEResControlMode(w: Writer, v: Scheduled_SEResControlMode, x: number, n: number): void {
  w.only(v, 78);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.ScheduleTuple, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 3) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_ScheduleTuple(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 3) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_ScheduleTuple(w: Writer, v: ScheduleTuple, x: number, n: number): void {
  w.only(v, 79);
  const t0 = v.ScheduleTupleID;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_ChargingSchedule(w, v.ChargingSchedule, 0, 2);
  let k = -2;
  n = 2;
  if (v.DischargingSchedule !== undefined) {
    e_ChargingSchedule(w, v.DischargingSchedule, k + 2, n);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_ChargingSchedule(w: Writer, v: ChargingSchedule, x: number, n: number): void {
  w.only(v, 80);
  w.put(n + 1, (x) << 1);
  e_PowerSchedule(w, v.PowerSchedule, 0, 0);
  let k = -1;
  n = 2;
  if (v.AbsolutePriceSchedule !== undefined) {
    if (v.PriceLevelSchedule !== undefined) throw BAIL;
    e_AbsolutePriceSchedule(w, v.AbsolutePriceSchedule, k + 1, n);
    k = -3;
    n = 1;
  } else if (v.PriceLevelSchedule !== undefined) {
    e_PriceLevelSchedule(w, v.PriceLevelSchedule, k + 2, n);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_PowerSchedule(w: Writer, v: PowerSchedule, x: number, n: number): void {
  w.only(v, 81);
  w.put(n + 2, (x) << 2);
  w.big(0, 0, v.TimeAnchor, 0xffffffffffffffffn);
  let k = -1;
  n = 1 + 2;
  if (v.AvailableEnergy !== undefined) {
    e_RationalNumber(w, v.AvailableEnergy, k + 1, n);
    k = -2;
    n = 2;
  }
  if (v.PowerTolerance !== undefined) {
    e_RationalNumber(w, v.PowerTolerance, k + 2, n);
    k = -3;
    n = 1;
  }
  e_PowerScheduleEntryList(w, v.PowerScheduleEntries, k + 3, n);
  w.put(1, 0);
}
function e_PowerScheduleEntryList(w: Writer, v: PowerScheduleEntryList, x: number, n: number): void {
  w.only(v, 82);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.PowerScheduleEntry, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 1024) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_PowerScheduleEntry(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 1024) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_PowerScheduleEntry(w: Writer, v: PowerScheduleEntry, x: number, n: number): void {
  w.only(v, 83);
  const t0 = v.Duration;
  if (t0 >>> 0 !== t0) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_RationalNumber(w, v.Power, 0, 2);
  let k = -2;
  n = 2;
  if (v.Power_L2 !== undefined) {
    e_RationalNumber(w, v.Power_L2, k + 2, n);
    k = -3;
    n = 2;
  }
  if (v.Power_L3 !== undefined) {
    e_RationalNumber(w, v.Power_L3, k + 3, n);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_PowerDeliveryReq(w: Writer, v: PowerDeliveryReq, x: number, n: number): void {
  w.only(v, 84);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (((codeOf(m_processingType, v.EVProcessing)) << 3) << 2 | codeOf(m_chargeProgressType, v.ChargeProgress)) << 1);
  let k = -3;
  n = 2;
  if (v.EVPowerProfile !== undefined) {
    e_EVPowerProfile(w, v.EVPowerProfile, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.BPT_ChannelSelection !== undefined) {
    w.put(n + 3, (((k + 4) << 1) << 1 | codeOf(m_channelSelectionType, v.BPT_ChannelSelection)) << 1);
    k = -5;
    n = 1;
  }
  w.put(n, k + 5);
}
function e_EVPowerProfile(w: Writer, v: EVPowerProfile, x: number, n: number): void {
  w.only(v, 85);
  w.put(n + 2, (x) << 2);
  w.big(0, 0, v.TimeAnchor, 0xffffffffffffffffn);
  let k = -1;
  n = 1 + 2;
  if (v.Dynamic_EVPPTControlMode !== undefined) {
    if (v.Scheduled_EVPPTControlMode !== undefined) throw BAIL;
    e_Dynamic_EVPPTControlMode(w, v.Dynamic_EVPPTControlMode, k + 1, n);
  } else if (v.Scheduled_EVPPTControlMode !== undefined) {
    e_Scheduled_EVPPTControlMode(w, v.Scheduled_EVPPTControlMode, k + 2, n);
  } else throw BAIL;
  e_EVPowerProfileEntryList(w, v.EVPowerProfileEntries, 0, 1);
  w.put(1, 0);
}
function e_Dynamic_EVPPTControlMode(w: Writer, v: Dynamic_EVPPTControlMode, x: number, n: number): void {
  w.only(v, 86);
  w.put(n + 1, (x) << 1);
}
function e_Scheduled_EVPPTControlMode(w: Writer, v: Scheduled_EVPPTControlMode, x: number, n: number): void {
  w.only(v, 87);
  const t0 = v.SelectedScheduleTupleID;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  let k = -1;
  n = 1 + 2;
  if (v.PowerToleranceAcceptance !== undefined) {
    w.put(n + 3, (((k + 1) << 1) << 1 | codeOf(m_powerToleranceAcceptanceType, v.PowerToleranceAcceptance)) << 1);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_EVPowerProfileEntryList(w: Writer, v: EVPowerProfileEntryList, x: number, n: number): void {
  w.only(v, 88);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.EVPowerProfileEntry, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 2048) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_PowerScheduleEntry(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 2048) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_PowerDeliveryRes(w: Writer, v: PowerDeliveryRes, x: number, n: number): void {
  w.only(v, 89);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(9, (codeOf(m_responseCodeType, v.ResponseCode)) << 1);
  let k = -2;
  n = 2;
  if (v.EVSEStatus !== undefined) {
    e_EVSEStatus(w, v.EVSEStatus, k + 2, n);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_EVSEStatus(w: Writer, v: EVSEStatus, x: number, n: number): void {
  w.only(v, 90);
  const t0 = v.NotificationMaxDelay;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  w.put(8, (codeOf(m_evseNotificationType, v.EVSENotification)) << 2);
}
function e_MeteringConfirmationReq(w: Writer, v: MeteringConfirmationReq, x: number, n: number): void {
  w.only(v, 91);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  e_SignedMeteringData(w, v.SignedMeteringData, 0, 1);
  w.put(1, 0);
}
function e_SignedMeteringData(w: Writer, v: SignedMeteringData, x: number, n: number): void {
  w.only(v, 92);
  w.put(n + 1, (x) << 1);
  w.string(v.Id, 0, Infinity);
  w.put(2, 0);
  w.hex8(v.SessionID);
  e_MeterInfo(w, v.MeterInfo, 0, 2);
  let k = -3;
  n = 2;
  if (v.Receipt !== undefined) {
    e_Receipt(w, v.Receipt, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.Dynamic_SMDTControlMode !== undefined) {
    if (v.Scheduled_SMDTControlMode !== undefined) throw BAIL;
    e_Dynamic_SMDTControlMode(w, v.Dynamic_SMDTControlMode, k + 4, n);
  } else if (v.Scheduled_SMDTControlMode !== undefined) {
    e_Scheduled_SMDTControlMode(w, v.Scheduled_SMDTControlMode, k + 5, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_MeterInfo(w: Writer, v: MeterInfo, x: number, n: number): void {
  w.only(v, 93);
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
  w.only(v, 94);
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
  w.only(v, 95);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.Amount, 0, 0);
  e_RationalNumber(w, v.CostPerUnit, 0, 1);
  w.put(1, 0);
}
function e_DetailedTax(w: Writer, v: DetailedTax, x: number, n: number): void {
  w.only(v, 96);
  const t0 = v.TaxRuleID;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_RationalNumber(w, v.Amount, 0, 2);
  w.put(1, 0);
}
function e_Dynamic_SMDTControlMode(w: Writer, v: Dynamic_SMDTControlMode, x: number, n: number): void {
  w.only(v, 97);
  w.put(n + 1, (x) << 1);
}
function e_Scheduled_SMDTControlMode(w: Writer, v: Scheduled_SMDTControlMode, x: number, n: number): void {
  w.only(v, 98);
  const t0 = v.SelectedScheduleTupleID;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  w.put(2, 0);
}
function e_MeteringConfirmationRes(w: Writer, v: MeteringConfirmationRes, x: number, n: number): void {
  w.only(v, 99);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_SessionStopReq(w: Writer, v: SessionStopReq, x: number, n: number): void {
  w.only(v, 100);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  let k = (((codeOf(m_chargingSessionType, v.ChargingSession)) << 1) << 2) - 2;
  n = 5 + 2;
  if (v.EVTerminationCode !== undefined) {
    w.put(n + 1, (k + 2) << 1);
    w.string(v.EVTerminationCode, 0, 80);
    w.put(1, 0);
    k = -3;
    n = 2;
  }
  if (v.EVTerminationExplanation !== undefined) {
    w.put(n + 1, (k + 3) << 1);
    w.string(v.EVTerminationExplanation, 0, 160);
    w.put(1, 0);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_SessionStopRes(w: Writer, v: SessionStopRes, x: number, n: number): void {
  w.only(v, 101);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_CertificateInstallationReq(w: Writer, v: CertificateInstallationReq, x: number, n: number): void {
  w.only(v, 102);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  e_SignedCertificateChain(w, v.OEMProvisioningCertificateChain, 0, 1);
  e_ListOfRootCertificateIDs(w, v.ListOfRootCertificateIDs, 0, 1);
  const t0 = v.MaximumContractCertificateChains;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 255) throw BAIL;
  w.put(11, (t0) << 1);
  let k = -4;
  n = 2;
  if (v.PrioritizedEMAIDs !== undefined) {
    e_EMAIDList(w, v.PrioritizedEMAIDs, k + 4, n);
    k = -5;
    n = 1;
  }
  w.put(n, k + 5);
}
function e_SignedCertificateChain(w: Writer, v: SignedCertificateChain, x: number, n: number): void {
  w.only(v, 103);
  w.put(n + 1, (x) << 1);
  w.string(v.Id, 0, Infinity);
  w.put(2, 0);
  w.bytes(v.Certificate, 0, 1600);
  let k = -2;
  n = 1 + 2;
  if (v.SubCertificates !== undefined) {
    e_SubCertificates(w, v.SubCertificates, k + 2, n);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_ListOfRootCertificateIDs(w: Writer, v: ListOfRootCertificateIDs, x: number, n: number): void {
  w.only(v, 104);
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
function e_EMAIDList(w: Writer, v: EMAIDList, x: number, n: number): void {
  w.only(v, 105);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.EMAID, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 8) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n + 1, (k) << 1);
    w.octets(a0[i]!, 0, 255);
    w.put(1, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 8) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_CertificateInstallationRes(w: Writer, v: CertificateInstallationRes, x: number, n: number): void {
  w.only(v, 106);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(15, (((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 2 | codeOf(m_processingType, v.EVSEProcessing)) << 2);
  e_CertificateChain(w, v.CPSCertificateChain, 0, 0);
  e_SignedInstallationData(w, v.SignedInstallationData, 0, 1);
  const t2 = v.RemainingContractCertificateChains;
  if ((t2 | 0) !== t2 || t2 < 0 || t2 > 255) throw BAIL;
  w.put(12, (t2) << 2);
}
function e_CertificateChain(w: Writer, v: CertificateChain, x: number, n: number): void {
  w.only(v, 107);
  w.put(n + 2, (x) << 2);
  w.bytes(v.Certificate, 0, 1600);
  let k = -1;
  n = 1 + 2;
  if (v.SubCertificates !== undefined) {
    e_SubCertificates(w, v.SubCertificates, k + 1, n);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function e_SignedInstallationData(w: Writer, v: SignedInstallationData, x: number, n: number): void {
  w.only(v, 108);
  w.put(n + 1, (x) << 1);
  w.string(v.Id, 0, Infinity);
  e_ContractCertificateChain(w, v.ContractCertificateChain, 0, 1);
  w.put(6, (codeOf(m_ecdhCurveType, v.ECDHCurve)) << 3);
  w.bytes(v.DHPublicKey, 133, 133);
  let k = -4;
  n = 1 + 2;
  if (v.SECP521_EncryptedPrivateKey !== undefined) {
    if (v.X448_EncryptedPrivateKey !== undefined || v.TPM_EncryptedPrivateKey !== undefined) throw BAIL;
    w.put(n + 1, (k + 4) << 1);
    w.bytes(v.SECP521_EncryptedPrivateKey, 94, 94);
    w.put(1, 0);
  } else if (v.X448_EncryptedPrivateKey !== undefined) {
    if (v.TPM_EncryptedPrivateKey !== undefined) throw BAIL;
    w.put(n + 1, (k + 5) << 1);
    w.bytes(v.X448_EncryptedPrivateKey, 84, 84);
    w.put(1, 0);
  } else if (v.TPM_EncryptedPrivateKey !== undefined) {
    w.put(n + 1, (k + 6) << 1);
    w.bytes(v.TPM_EncryptedPrivateKey, 206, 206);
    w.put(1, 0);
  } else throw BAIL;
  w.put(1, 0);
}
function e_VehicleCheckInReq(w: Writer, v: VehicleCheckInReq, x: number, n: number): void {
  w.only(v, 109);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (((codeOf(m_evCheckInStatusType, v.EVCheckInStatus)) << 3) << 2 | codeOf(m_parkingMethodType, v.ParkingMethod)) << 1);
  let k = -3;
  n = 3;
  if (v.VehicleFrame !== undefined) {
    const t2 = v.VehicleFrame;
    if ((t2 | 0) !== t2 || t2 < -32768 || t2 > 32767) throw BAIL;
    w.uint(((k + 3) << 1) << 1 | t2 >>> 31, n + 2, t2 ^ t2 >> 31);
    w.put(1, 0);
    k = -4;
    n = 2;
  }
  if (v.DeviceOffset !== undefined) {
    const t3 = v.DeviceOffset;
    if ((t3 | 0) !== t3 || t3 < -32768 || t3 > 32767) throw BAIL;
    w.uint(((k + 4) << 1) << 1 | t3 >>> 31, n + 2, t3 ^ t3 >> 31);
    w.put(1, 0);
    k = -5;
    n = 2;
  }
  if (v.VehicleTravel !== undefined) {
    const t4 = v.VehicleTravel;
    if ((t4 | 0) !== t4 || t4 < -32768 || t4 > 32767) throw BAIL;
    w.uint(((k + 5) << 1) << 1 | t4 >>> 31, n + 2, t4 ^ t4 >> 31);
    w.put(1, 0);
    k = -6;
    n = 1;
  }
  w.put(n, k + 6);
}
function e_VehicleCheckInRes(w: Writer, v: VehicleCheckInRes, x: number, n: number): void {
  w.only(v, 110);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(9, (codeOf(m_responseCodeType, v.ResponseCode)) << 1);
  let k = -2;
  n = 3;
  if (v.ParkingSpace !== undefined) {
    const t1 = v.ParkingSpace;
    if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
    w.uint(((k + 2) << 1) << 1 | t1 >>> 31, n + 2, t1 ^ t1 >> 31);
    w.put(1, 0);
    k = -3;
    n = 2;
  }
  if (v.DeviceLocation !== undefined) {
    const t2 = v.DeviceLocation;
    if ((t2 | 0) !== t2 || t2 < -32768 || t2 > 32767) throw BAIL;
    w.uint(((k + 3) << 1) << 1 | t2 >>> 31, n + 2, t2 ^ t2 >> 31);
    w.put(1, 0);
    k = -4;
    n = 2;
  }
  if (v.TargetDistance !== undefined) {
    const t3 = v.TargetDistance;
    if ((t3 | 0) !== t3 || t3 < -32768 || t3 > 32767) throw BAIL;
    w.uint(((k + 4) << 1) << 1 | t3 >>> 31, n + 2, t3 ^ t3 >> 31);
    w.put(1, 0);
    k = -5;
    n = 1;
  }
  w.put(n, k + 5);
}
function e_VehicleCheckOutReq(w: Writer, v: VehicleCheckOutReq, x: number, n: number): void {
  w.only(v, 111);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.big((codeOf(m_evCheckOutStatusType, v.EVCheckOutStatus)) << 3, 7, v.CheckOutTime, 0xffffffffffffffffn);
  w.put(2, 0);
}
function e_VehicleCheckOutRes(w: Writer, v: VehicleCheckOutRes, x: number, n: number): void {
  w.only(v, 112);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(14, (((codeOf(m_responseCodeType, v.ResponseCode)) << 3) << 1 | codeOf(m_evseCheckOutStatusType, v.EVSECheckOutStatus)) << 2);
}
function e_CLReqControlMode(w: Writer, v: CLReqControlMode, x: number, n: number): void {
  w.only(v, 113);
  w.put(n + 1, (x) << 1);
}
function e_CLResControlMode(w: Writer, v: CLResControlMode, x: number, n: number): void {
  w.only(v, 114);
  w.put(n + 1, (x) << 1);
}
function e_Manifest(w: Writer, v: Manifest, x: number, n: number): void {
  w.only(v, 115);
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
  w.only(v, 116);
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
  w.only(v, 118);
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
function d_SessionSetupReq(r: Reader): SessionSetupReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const EVCCID = r.octets(0, 255);
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  return { Header, EVCCID };
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
function d_SessionSetupRes(r: Reader): SessionSetupRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(11);
  if ((x1 & 0x607) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 3 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const EVSEID = r.string(0, 255);
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  return { Header, ResponseCode, EVSEID };
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
function d_AuthorizationSetupReq(r: Reader): AuthorizationSetupReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  return { Header };
}
function d_AuthorizationSetupRes(r: Reader): AuthorizationSetupRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(10);
  if ((x1 & 0x302) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 2 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  let e = 2 + (x1 & 1);
  const AuthorizationServices: NonNullable<authorizationType[]> = [];
  if (!(e === 2)) throw BAIL;
  for (;;) {
    const x2 = r.get(3);
    if ((x2 & 0x5) !== 0x0) throw BAIL;
    const it = n_authorizationType[x2 >>> 1 & 1]!;
    AuthorizationServices.push(it);
    if (AuthorizationServices.length === 2) {
      const x3 = r.get(1);
      e = 3 + (x3);
      break;
    }
    const x4 = r.get(2);
    e = 2 + (x4);
    if (!(e === 2)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 3) throw BAIL;
  const x5 = r.get(5);
  if ((x5 & 0x14) !== 0x0) throw BAIL;
  const CertificateInstallationService = (x5 >>> 3 & 1) !== 0;
  e = 4 + (x5 & 3);
  let EIM_ASResAuthorizationMode: EIM_ASResAuthorizationMode | undefined = undefined;
  let PnC_ASResAuthorizationMode: PnC_ASResAuthorizationMode | undefined = undefined;
  if (e === 4) {
    EIM_ASResAuthorizationMode = d_EIM_ASResAuthorizationMode(r);
  } else if (e === 5) {
    PnC_ASResAuthorizationMode = d_PnC_ASResAuthorizationMode(r);
  } else throw BAIL;
  const x6 = r.get(1);
  if (x6 !== 0) throw BAIL;
  return { Header, ResponseCode, AuthorizationServices, CertificateInstallationService, EIM_ASResAuthorizationMode, PnC_ASResAuthorizationMode };
}
function d_EIM_ASResAuthorizationMode(r: Reader): EIM_ASResAuthorizationMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_PnC_ASResAuthorizationMode(r: Reader): PnC_ASResAuthorizationMode {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const GenChallenge = r.bytes(16, 16);
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let SupportedProviders: SupportedProvidersList | undefined = undefined;
  if (e === 1) {
    SupportedProviders = d_SupportedProvidersList(r);
    const x2 = r.get(1);
    e = 2 + (x2);
  }
  if (e !== 2) throw BAIL;
  return { GenChallenge, SupportedProviders };
}
function d_SupportedProvidersList(r: Reader): SupportedProvidersList {
  const x0 = r.get(1);
  let e = x0;
  const ProviderID: NonNullable<string[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    const it = r.string(0, 80);
    ProviderID.push(it);
    if (ProviderID.length === 128) {
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
  return { ProviderID };
}
function d_AuthorizationReq(r: Reader): AuthorizationReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(6);
  if ((x1 & 0x34) !== 0x0) throw BAIL;
  const SelectedAuthorizationService = n_authorizationType[x1 >>> 3 & 1]!;
  let e = 2 + (x1 & 3);
  let EIM_AReqAuthorizationMode: EIM_AReqAuthorizationMode | undefined = undefined;
  let PnC_AReqAuthorizationMode: PnC_AReqAuthorizationMode | undefined = undefined;
  if (e === 2) {
    EIM_AReqAuthorizationMode = d_EIM_AReqAuthorizationMode(r);
  } else if (e === 3) {
    PnC_AReqAuthorizationMode = d_PnC_AReqAuthorizationMode(r);
  } else throw BAIL;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, SelectedAuthorizationService, EIM_AReqAuthorizationMode, PnC_AReqAuthorizationMode };
}
function d_EIM_AReqAuthorizationMode(r: Reader): EIM_AReqAuthorizationMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_PnC_AReqAuthorizationMode(r: Reader): PnC_AReqAuthorizationMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Id = r.string(0, Infinity);
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const GenChallenge = r.bytes(16, 16);
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  const ContractCertificateChain = d_ContractCertificateChain(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  return { Id, GenChallenge, ContractCertificateChain };
}
function d_ContractCertificateChain(r: Reader): ContractCertificateChain {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const Certificate = r.bytes(0, 1600);
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const SubCertificates = d_SubCertificates(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
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
    const it = r.bytes(0, 1600);
    Certificate.push(it);
    if (Certificate.length === 3) {
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
function d_AuthorizationRes(r: Reader): AuthorizationRes {
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
function d_ServiceDiscoveryReq(r: Reader): ServiceDiscoveryReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let SupportedServiceIDs: ServiceIDList | undefined = undefined;
  if (e === 1) {
    SupportedServiceIDs = d_ServiceIDList(r);
    const x2 = r.get(1);
    e = 2 + (x2);
  }
  if (e !== 2) throw BAIL;
  return { Header, SupportedServiceIDs };
}
function d_ServiceIDList(r: Reader): ServiceIDList {
  const x0 = r.get(1);
  let e = x0;
  const ServiceID: NonNullable<number[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    const it = r.uint();
    if (it > 65535) throw BAIL;
    ServiceID.push(it);
    if (ServiceID.length === 16) {
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
  return { ServiceID };
}
function d_ServiceDiscoveryRes(r: Reader): ServiceDiscoveryRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(14);
  if ((x1 & 0x303b) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 6 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const ServiceRenegotiationSupported = (x1 >>> 2 & 1) !== 0;
  const EnergyTransferServiceList = d_ServiceList(r);
  const x2 = r.get(2);
  let e = 4 + (x2);
  let VASList: ServiceList | undefined = undefined;
  if (e === 4) {
    VASList = d_ServiceList(r);
    const x3 = r.get(1);
    e = 5 + (x3);
  }
  if (e !== 5) throw BAIL;
  return { Header, ResponseCode, ServiceRenegotiationSupported, EnergyTransferServiceList, VASList };
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
function d_Service(r: Reader): Service {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const ServiceID = r.uint();
  if (ServiceID > 65535) throw BAIL;
  const x1 = r.get(6);
  if ((x1 & 0x3b) !== 0x0) throw BAIL;
  const FreeService = (x1 >>> 2 & 1) !== 0;
  return { ServiceID, FreeService };
}
function d_ServiceDetailReq(r: Reader): ServiceDetailReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const ServiceID = r.uint();
  if (ServiceID > 65535) throw BAIL;
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  return { Header, ServiceID };
}
function d_ServiceDetailRes(r: Reader): ServiceDetailRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(11);
  if ((x1 & 0x607) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 3 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const ServiceID = r.uint();
  if (ServiceID > 65535) throw BAIL;
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  const ServiceParameterList = d_ServiceParameterList(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  return { Header, ResponseCode, ServiceID, ServiceParameterList };
}
function d_ServiceParameterList(r: Reader): ServiceParameterList {
  const x0 = r.get(1);
  let e = x0;
  const ParameterSet: NonNullable<ParameterSet[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_ParameterSet(r);
    ParameterSet.push(it);
    if (ParameterSet.length === 32) {
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
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const ParameterSetID = r.uint();
  if (ParameterSetID > 65535) throw BAIL;
  const x1 = r.get(2);
  if ((x1 & 0x2) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 1);
  const Parameter: NonNullable<Parameter[]> = [];
  if (!(e === 1)) throw BAIL;
  for (;;) {
    const it = d_Parameter(r);
    Parameter.push(it);
    if (Parameter.length === 32) {
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
  return { ParameterSetID, Parameter };
}
function d_Parameter(r: Reader): Parameter {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Name = r.string(0, 80);
  const x1 = r.get(3);
  let e = 1 + (x1);
  let boolValue: boolean | undefined = undefined;
  let byteValue: number | undefined = undefined;
  let shortValue: number | undefined = undefined;
  let intValue: number | undefined = undefined;
  let rationalNumber: RationalNumber | undefined = undefined;
  let finiteString: string | undefined = undefined;
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
    rationalNumber = d_RationalNumber(r);
  } else if (e === 6) {
    const x12 = r.get(1);
    if (x12 !== 0) throw BAIL;
    finiteString = r.string(0, 80);
    const x13 = r.get(1);
    if (x13 !== 0) throw BAIL;
  } else throw BAIL;
  const x14 = r.get(1);
  if (x14 !== 0) throw BAIL;
  return { Name, boolValue, byteValue, shortValue, intValue, rationalNumber, finiteString };
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
function d_ServiceSelectionReq(r: Reader): ServiceSelectionReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const SelectedEnergyTransferService = d_SelectedService(r);
  const x2 = r.get(2);
  let e = 2 + (x2);
  let SelectedVASList: SelectedServiceList | undefined = undefined;
  if (e === 2) {
    SelectedVASList = d_SelectedServiceList(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  return { Header, SelectedEnergyTransferService, SelectedVASList };
}
function d_SelectedService(r: Reader): SelectedService {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const ServiceID = r.uint();
  if (ServiceID > 65535) throw BAIL;
  const x1 = r.get(3);
  if (x1 !== 0) throw BAIL;
  const ParameterSetID = r.uint();
  if (ParameterSetID > 65535) throw BAIL;
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  return { ServiceID, ParameterSetID };
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
function d_ServiceSelectionRes(r: Reader): ServiceSelectionRes {
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
function d_ScheduleExchangeReq(r: Reader): ScheduleExchangeReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(15);
  if ((x1 & 0x6004) !== 0x0) throw BAIL;
  const MaximumSupportingPoints = (x1 >>> 3 & 1023) + 12;
  if (MaximumSupportingPoints > 1024) throw BAIL;
  let e = 2 + (x1 & 3);
  let Dynamic_SEReqControlMode: Dynamic_SEReqControlMode | undefined = undefined;
  let Scheduled_SEReqControlMode: Scheduled_SEReqControlMode | undefined = undefined;
  if (e === 2) {
    Dynamic_SEReqControlMode = d_Dynamic_SEReqControlMode(r);
  } else if (e === 3) {
    Scheduled_SEReqControlMode = d_Scheduled_SEReqControlMode(r);
  } else throw BAIL;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, MaximumSupportingPoints, Dynamic_SEReqControlMode, Scheduled_SEReqControlMode };
}
function d_Dynamic_SEReqControlMode(r: Reader): Dynamic_SEReqControlMode {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const DepartureTime = r.uint();
  if (DepartureTime > 4294967295) throw BAIL;
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let MinimumSOC: number | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(11);
    if ((x2 & 0x404) !== 0x0) throw BAIL;
    MinimumSOC = x2 >>> 3 & 127;
    if (MinimumSOC > 100) throw BAIL;
    e = 2 + (x2 & 3);
  }
  let TargetSOC: number | undefined = undefined;
  if (e === 2) {
    const x3 = r.get(10);
    if ((x3 & 0x202) !== 0x0) throw BAIL;
    TargetSOC = x3 >>> 2 & 127;
    if (TargetSOC > 100) throw BAIL;
    e = 3 + (x3 & 1);
  }
  if (e !== 3) throw BAIL;
  const EVTargetEnergyRequest = d_RationalNumber(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVMaximumEnergyRequest = d_RationalNumber(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  const EVMinimumEnergyRequest = d_RationalNumber(r);
  const x6 = r.get(2);
  e = 6 + (x6);
  let EVMaximumV2XEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVMaximumV2XEnergyRequest = d_RationalNumber(r);
    const x7 = r.get(2);
    e = 7 + (x7);
  }
  let EVMinimumV2XEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVMinimumV2XEnergyRequest = d_RationalNumber(r);
    const x8 = r.get(1);
    e = 8 + (x8);
  }
  if (e !== 8) throw BAIL;
  return { DepartureTime, MinimumSOC, TargetSOC, EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest, EVMaximumV2XEnergyRequest, EVMinimumV2XEnergyRequest };
}
function d_Scheduled_SEReqControlMode(r: Reader): Scheduled_SEReqControlMode {
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
  let EVTargetEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVTargetEnergyRequest = d_RationalNumber(r);
    const x3 = r.get(3);
    e = 2 + (x3);
  }
  let EVMaximumEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVMaximumEnergyRequest = d_RationalNumber(r);
    const x4 = r.get(2);
    e = 3 + (x4);
  }
  let EVMinimumEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 3) {
    EVMinimumEnergyRequest = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 4 + (x5);
  }
  let EVEnergyOffer: EVEnergyOffer | undefined = undefined;
  if (e === 4) {
    EVEnergyOffer = d_EVEnergyOffer(r);
    const x6 = r.get(1);
    e = 5 + (x6);
  }
  if (e !== 5) throw BAIL;
  return { DepartureTime, EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest, EVEnergyOffer };
}
function d_EVEnergyOffer(r: Reader): EVEnergyOffer {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVPowerSchedule = d_EVPowerSchedule(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EVAbsolutePriceSchedule = d_EVAbsolutePriceSchedule(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { EVPowerSchedule, EVAbsolutePriceSchedule };
}
function d_EVPowerSchedule(r: Reader): EVPowerSchedule {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const TimeAnchor = r.big(0xffffffffffffffffn);
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const EVPowerScheduleEntries = d_EVPowerScheduleEntryList(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { TimeAnchor, EVPowerScheduleEntries };
}
function d_EVPowerScheduleEntryList(r: Reader): EVPowerScheduleEntryList {
  const x0 = r.get(1);
  let e = x0;
  const EVPowerScheduleEntry: NonNullable<EVPowerScheduleEntry[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_EVPowerScheduleEntry(r);
    EVPowerScheduleEntry.push(it);
    if (EVPowerScheduleEntry.length === 1024) {
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
  return { EVPowerScheduleEntry };
}
function d_EVPowerScheduleEntry(r: Reader): EVPowerScheduleEntry {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const Duration = r.uint();
  if (Duration > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const Power = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Duration, Power };
}
function d_EVAbsolutePriceSchedule(r: Reader): EVAbsolutePriceSchedule {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const TimeAnchor = r.big(0xffffffffffffffffn);
  const x1 = r.get(3);
  if (x1 !== 0) throw BAIL;
  const Currency = r.string(0, 3);
  const x2 = r.get(3);
  if (x2 !== 0) throw BAIL;
  const PriceAlgorithm = r.string(0, 255);
  const x3 = r.get(2);
  if (x3 !== 0) throw BAIL;
  const EVPriceRuleStacks = d_EVPriceRuleStackList(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  return { TimeAnchor, Currency, PriceAlgorithm, EVPriceRuleStacks };
}
function d_EVPriceRuleStackList(r: Reader): EVPriceRuleStackList {
  const x0 = r.get(1);
  let e = x0;
  const EVPriceRuleStack: NonNullable<EVPriceRuleStack[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_EVPriceRuleStack(r);
    EVPriceRuleStack.push(it);
    if (EVPriceRuleStack.length === 1024) {
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
  return { EVPriceRuleStack };
}
function d_EVPriceRuleStack(r: Reader): EVPriceRuleStack {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const Duration = r.uint();
  if (Duration > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if ((x1 & 0x2) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 1);
  const EVPriceRule: NonNullable<EVPriceRule[]> = [];
  if (!(e === 1)) throw BAIL;
  for (;;) {
    const it = d_EVPriceRule(r);
    EVPriceRule.push(it);
    if (EVPriceRule.length === 8) {
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
  return { Duration, EVPriceRule };
}
function d_EVPriceRule(r: Reader): EVPriceRule {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EnergyFee = d_RationalNumber(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const PowerRangeStart = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { EnergyFee, PowerRangeStart };
}
function d_ScheduleExchangeRes(r: Reader): ScheduleExchangeRes {
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
  let GoToPause: boolean | undefined = undefined;
  if (e === 3) {
    const x2 = r.get(5);
    if ((x2 & 0x14) !== 0x0) throw BAIL;
    GoToPause = (x2 >>> 3 & 1) !== 0;
    e = 4 + (x2 & 3);
  }
  let Dynamic_SEResControlMode: Dynamic_SEResControlMode | undefined = undefined;
  let Scheduled_SEResControlMode: Scheduled_SEResControlMode | undefined = undefined;
  if (e === 4) {
    Dynamic_SEResControlMode = d_Dynamic_SEResControlMode(r);
  } else if (e === 5) {
    Scheduled_SEResControlMode = d_Scheduled_SEResControlMode(r);
  } else throw BAIL;
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  return { Header, ResponseCode, EVSEProcessing, GoToPause, Dynamic_SEResControlMode, Scheduled_SEResControlMode };
}
function d_Dynamic_SEResControlMode(r: Reader): Dynamic_SEResControlMode {
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
    const x3 = r.get(12);
    if ((x3 & 0x808) !== 0x0) throw BAIL;
    MinimumSOC = x3 >>> 4 & 127;
    if (MinimumSOC > 100) throw BAIL;
    e = 2 + (x3 & 7);
  }
  let TargetSOC: number | undefined = undefined;
  if (e === 2) {
    const x4 = r.get(11);
    if ((x4 & 0x404) !== 0x0) throw BAIL;
    TargetSOC = x4 >>> 3 & 127;
    if (TargetSOC > 100) throw BAIL;
    e = 3 + (x4 & 3);
  }
  let AbsolutePriceSchedule: AbsolutePriceSchedule | undefined = undefined;
  let PriceLevelSchedule: PriceLevelSchedule | undefined = undefined;
  if (e === 3) {
    AbsolutePriceSchedule = d_AbsolutePriceSchedule(r);
    const x5 = r.get(1);
    e = 5 + (x5);
  } else if (e === 4) {
    PriceLevelSchedule = d_PriceLevelSchedule(r);
    const x6 = r.get(1);
    e = 5 + (x6);
  }
  if (e !== 5) throw BAIL;
  return { DepartureTime, MinimumSOC, TargetSOC, AbsolutePriceSchedule, PriceLevelSchedule };
}
function d_AbsolutePriceSchedule(r: Reader): AbsolutePriceSchedule {
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
  const TimeAnchor = r.big(0xffffffffffffffffn);
  const x3 = r.get(3);
  if (x3 !== 0) throw BAIL;
  const PriceScheduleID = r.uint();
  if (PriceScheduleID < 1 || PriceScheduleID > 4294967295) throw BAIL;
  const x4 = r.get(3);
  if ((x4 & 0x4) !== 0x0) throw BAIL;
  e = 3 + (x4 & 3);
  let PriceScheduleDescription: string | undefined = undefined;
  if (e === 3) {
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
    PriceScheduleDescription = r.string(0, 160);
    const x6 = r.get(2);
    if ((x6 & 0x2) !== 0x0) throw BAIL;
    e = 4 + (x6 & 1);
  }
  if (e !== 4) throw BAIL;
  const x7 = r.get(1);
  if (x7 !== 0) throw BAIL;
  const Currency = r.string(0, 3);
  const x8 = r.get(3);
  if (x8 !== 0) throw BAIL;
  const Language = r.string(0, 3);
  const x9 = r.get(3);
  if (x9 !== 0) throw BAIL;
  const PriceAlgorithm = r.string(0, 255);
  const x10 = r.get(4);
  if ((x10 & 0x8) !== 0x0) throw BAIL;
  e = 7 + (x10 & 7);
  let MinimumCost: RationalNumber | undefined = undefined;
  if (e === 7) {
    MinimumCost = d_RationalNumber(r);
    const x11 = r.get(2);
    e = 8 + (x11);
  }
  let MaximumCost: RationalNumber | undefined = undefined;
  if (e === 8) {
    MaximumCost = d_RationalNumber(r);
    const x12 = r.get(2);
    e = 9 + (x12);
  }
  let TaxRules: TaxRuleList | undefined = undefined;
  if (e === 9) {
    TaxRules = d_TaxRuleList(r);
    const x13 = r.get(1);
    e = 10 + (x13);
  }
  if (e !== 10) throw BAIL;
  const PriceRuleStacks = d_PriceRuleStackList(r);
  const x14 = r.get(2);
  e = 11 + (x14);
  let OverstayRules: OverstayRuleList | undefined = undefined;
  if (e === 11) {
    OverstayRules = d_OverstayRuleList(r);
    const x15 = r.get(2);
    e = 12 + (x15);
  }
  let AdditionalSelectedServices: AdditionalServiceList | undefined = undefined;
  if (e === 12) {
    AdditionalSelectedServices = d_AdditionalServiceList(r);
    const x16 = r.get(1);
    e = 13 + (x16);
  }
  if (e !== 13) throw BAIL;
  return { Id, TimeAnchor, PriceScheduleID, PriceScheduleDescription, Currency, Language, PriceAlgorithm, MinimumCost, MaximumCost, TaxRules, PriceRuleStacks, OverstayRules, AdditionalSelectedServices };
}
function d_PriceSchedule(r: Reader): PriceSchedule {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const TimeAnchor = r.big(0xffffffffffffffffn);
  const x1 = r.get(3);
  if (x1 !== 0) throw BAIL;
  const PriceScheduleID = r.uint();
  if (PriceScheduleID < 1 || PriceScheduleID > 4294967295) throw BAIL;
  const x2 = r.get(3);
  if ((x2 & 0x4) !== 0x0) throw BAIL;
  let e = 2 + (x2 & 3);
  let PriceScheduleDescription: string | undefined = undefined;
  if (e === 2) {
    const x3 = r.get(1);
    if (x3 !== 0) throw BAIL;
    PriceScheduleDescription = r.string(0, 160);
    const x4 = r.get(2);
    if ((x4 & 0x2) !== 0x0) throw BAIL;
    e = 3 + (x4 & 1);
  }
  if (e !== 3) throw BAIL;
  return { TimeAnchor, PriceScheduleID, PriceScheduleDescription };
}
function d_TaxRuleList(r: Reader): TaxRuleList {
  const x0 = r.get(1);
  let e = x0;
  const TaxRule: NonNullable<TaxRule[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_TaxRule(r);
    TaxRule.push(it);
    if (TaxRule.length === 10) {
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
  return { TaxRule };
}
function d_TaxRule(r: Reader): TaxRule {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const TaxRuleID = r.uint();
  if (TaxRuleID < 1 || TaxRuleID > 4294967295) throw BAIL;
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let TaxRuleName: string | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(1);
    if (x2 !== 0) throw BAIL;
    TaxRuleName = r.string(0, 80);
    const x3 = r.get(2);
    if ((x3 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x3 & 1);
  }
  if (e !== 2) throw BAIL;
  const TaxRate = d_RationalNumber(r);
  const x4 = r.get(2);
  e = 3 + (x4);
  let TaxIncludedInPrice: boolean | undefined = undefined;
  if (e === 3) {
    const x5 = r.get(4);
    if ((x5 & 0xa) !== 0x0) throw BAIL;
    TaxIncludedInPrice = (x5 >>> 2 & 1) !== 0;
    e = 4 + (x5 & 1);
  }
  if (e !== 4) throw BAIL;
  const x6 = r.get(16);
  if ((x6 & 0xbbbb) !== 0x0) throw BAIL;
  const AppliesToEnergyFee = (x6 >>> 14 & 1) !== 0;
  const AppliesToParkingFee = (x6 >>> 10 & 1) !== 0;
  const AppliesToOverstayFee = (x6 >>> 6 & 1) !== 0;
  const AppliesMinimumMaximumCost = (x6 >>> 2 & 1) !== 0;
  return { TaxRuleID, TaxRuleName, TaxRate, TaxIncludedInPrice, AppliesToEnergyFee, AppliesToParkingFee, AppliesToOverstayFee, AppliesMinimumMaximumCost };
}
function d_PriceRuleStackList(r: Reader): PriceRuleStackList {
  const x0 = r.get(1);
  let e = x0;
  const PriceRuleStack: NonNullable<PriceRuleStack[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_PriceRuleStack(r);
    PriceRuleStack.push(it);
    if (PriceRuleStack.length === 1024) {
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
  return { PriceRuleStack };
}
function d_PriceRuleStack(r: Reader): PriceRuleStack {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const Duration = r.uint();
  if (Duration > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if ((x1 & 0x2) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 1);
  const PriceRule: NonNullable<PriceRule[]> = [];
  if (!(e === 1)) throw BAIL;
  for (;;) {
    const it = d_PriceRule(r);
    PriceRule.push(it);
    if (PriceRule.length === 8) {
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
  return { Duration, PriceRule };
}
function d_PriceRule(r: Reader): PriceRule {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EnergyFee = d_RationalNumber(r);
  const x1 = r.get(3);
  let e = 1 + (x1);
  let ParkingFee: RationalNumber | undefined = undefined;
  if (e === 1) {
    ParkingFee = d_RationalNumber(r);
    const x2 = r.get(3);
    e = 2 + (x2);
  }
  let ParkingFeePeriod: number | undefined = undefined;
  if (e === 2) {
    const x3 = r.get(1);
    if (x3 !== 0) throw BAIL;
    ParkingFeePeriod = r.uint();
    if (ParkingFeePeriod > 4294967295) throw BAIL;
    const x4 = r.get(3);
    if ((x4 & 0x4) !== 0x0) throw BAIL;
    e = 3 + (x4 & 3);
  }
  let CarbonDioxideEmission: number | undefined = undefined;
  if (e === 3) {
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
    CarbonDioxideEmission = r.uint();
    if (CarbonDioxideEmission > 65535) throw BAIL;
    const x6 = r.get(3);
    if ((x6 & 0x4) !== 0x0) throw BAIL;
    e = 4 + (x6 & 3);
  }
  let RenewableGenerationPercentage: number | undefined = undefined;
  if (e === 4) {
    const x7 = r.get(11);
    if ((x7 & 0x402) !== 0x0) throw BAIL;
    RenewableGenerationPercentage = x7 >>> 2 & 255;
    e = 5 + (x7 & 1);
  }
  if (e !== 5) throw BAIL;
  const PowerRangeStart = d_RationalNumber(r);
  const x8 = r.get(1);
  if (x8 !== 0) throw BAIL;
  return { EnergyFee, ParkingFee, ParkingFeePeriod, CarbonDioxideEmission, RenewableGenerationPercentage, PowerRangeStart };
}
function d_OverstayRuleList(r: Reader): OverstayRuleList {
  const x0 = r.get(2);
  let e = x0;
  let OverstayTimeThreshold: number | undefined = undefined;
  if (e === 0) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    OverstayTimeThreshold = r.uint();
    if (OverstayTimeThreshold > 4294967295) throw BAIL;
    const x2 = r.get(3);
    if ((x2 & 0x4) !== 0x0) throw BAIL;
    e = 1 + (x2 & 3);
  }
  let OverstayPowerThreshold: RationalNumber | undefined = undefined;
  if (e === 1) {
    OverstayPowerThreshold = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 2 + (x3);
  }
  const OverstayRule: NonNullable<OverstayRule[]> = [];
  if (!(e === 2)) throw BAIL;
  for (;;) {
    const it = d_OverstayRule(r);
    OverstayRule.push(it);
    if (OverstayRule.length === 5) {
      const x4 = r.get(1);
      e = 3 + (x4);
      break;
    }
    const x5 = r.get(2);
    e = 2 + (x5);
    if (!(e === 2)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 3) throw BAIL;
  return { OverstayTimeThreshold, OverstayPowerThreshold, OverstayRule };
}
function d_OverstayRule(r: Reader): OverstayRule {
  const x0 = r.get(2);
  let e = x0;
  let OverstayRuleDescription: string | undefined = undefined;
  if (e === 0) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    OverstayRuleDescription = r.string(0, 160);
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 1 + (x2 & 1);
  }
  if (e !== 1) throw BAIL;
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const StartTime = r.uint();
  if (StartTime > 4294967295) throw BAIL;
  const x4 = r.get(2);
  if (x4 !== 0) throw BAIL;
  const OverstayFee = d_RationalNumber(r);
  const x5 = r.get(2);
  if (x5 !== 0) throw BAIL;
  const OverstayFeePeriod = r.uint();
  if (OverstayFeePeriod > 4294967295) throw BAIL;
  const x6 = r.get(2);
  if (x6 !== 0) throw BAIL;
  return { OverstayRuleDescription, StartTime, OverstayFee, OverstayFeePeriod };
}
function d_AdditionalServiceList(r: Reader): AdditionalServiceList {
  const x0 = r.get(1);
  let e = x0;
  const AdditionalService: NonNullable<AdditionalService[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_AdditionalService(r);
    AdditionalService.push(it);
    if (AdditionalService.length === 5) {
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
  return { AdditionalService };
}
function d_AdditionalService(r: Reader): AdditionalService {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const ServiceName = r.string(0, 80);
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const ServiceFee = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { ServiceName, ServiceFee };
}
function d_PriceLevelSchedule(r: Reader): PriceLevelSchedule {
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
  const TimeAnchor = r.big(0xffffffffffffffffn);
  const x3 = r.get(3);
  if (x3 !== 0) throw BAIL;
  const PriceScheduleID = r.uint();
  if (PriceScheduleID < 1 || PriceScheduleID > 4294967295) throw BAIL;
  const x4 = r.get(3);
  if ((x4 & 0x4) !== 0x0) throw BAIL;
  e = 3 + (x4 & 3);
  let PriceScheduleDescription: string | undefined = undefined;
  if (e === 3) {
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
    PriceScheduleDescription = r.string(0, 160);
    const x6 = r.get(2);
    if ((x6 & 0x2) !== 0x0) throw BAIL;
    e = 4 + (x6 & 1);
  }
  if (e !== 4) throw BAIL;
  const x7 = r.get(11);
  if ((x7 & 0x403) !== 0x0) throw BAIL;
  const NumberOfPriceLevels = x7 >>> 2 & 255;
  const PriceLevelScheduleEntries = d_PriceLevelScheduleEntryList(r);
  const x8 = r.get(1);
  if (x8 !== 0) throw BAIL;
  return { Id, TimeAnchor, PriceScheduleID, PriceScheduleDescription, NumberOfPriceLevels, PriceLevelScheduleEntries };
}
function d_PriceLevelScheduleEntryList(r: Reader): PriceLevelScheduleEntryList {
  const x0 = r.get(1);
  let e = x0;
  const PriceLevelScheduleEntry: NonNullable<PriceLevelScheduleEntry[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_PriceLevelScheduleEntry(r);
    PriceLevelScheduleEntry.push(it);
    if (PriceLevelScheduleEntry.length === 1024) {
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
  return { PriceLevelScheduleEntry };
}
function d_PriceLevelScheduleEntry(r: Reader): PriceLevelScheduleEntry {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const Duration = r.uint();
  if (Duration > 4294967295) throw BAIL;
  const x1 = r.get(13);
  if ((x1 & 0x1c03) !== 0x0) throw BAIL;
  const PriceLevel = x1 >>> 2 & 255;
  return { Duration, PriceLevel };
}
function d_Scheduled_SEResControlMode(r: Reader): Scheduled_SEResControlMode {
  const x0 = r.get(1);
  let e = x0;
  const ScheduleTuple: NonNullable<ScheduleTuple[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_ScheduleTuple(r);
    ScheduleTuple.push(it);
    if (ScheduleTuple.length === 3) {
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
  return { ScheduleTuple };
}
function d_ScheduleTuple(r: Reader): ScheduleTuple {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const ScheduleTupleID = r.uint();
  if (ScheduleTupleID < 1 || ScheduleTupleID > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const ChargingSchedule = d_ChargingSchedule(r);
  const x2 = r.get(2);
  let e = 2 + (x2);
  let DischargingSchedule: ChargingSchedule | undefined = undefined;
  if (e === 2) {
    DischargingSchedule = d_ChargingSchedule(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  return { ScheduleTupleID, ChargingSchedule, DischargingSchedule };
}
function d_ChargingSchedule(r: Reader): ChargingSchedule {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const PowerSchedule = d_PowerSchedule(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let AbsolutePriceSchedule: AbsolutePriceSchedule | undefined = undefined;
  let PriceLevelSchedule: PriceLevelSchedule | undefined = undefined;
  if (e === 1) {
    AbsolutePriceSchedule = d_AbsolutePriceSchedule(r);
    const x2 = r.get(1);
    e = 3 + (x2);
  } else if (e === 2) {
    PriceLevelSchedule = d_PriceLevelSchedule(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  return { PowerSchedule, AbsolutePriceSchedule, PriceLevelSchedule };
}
function d_PowerSchedule(r: Reader): PowerSchedule {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const TimeAnchor = r.big(0xffffffffffffffffn);
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let AvailableEnergy: RationalNumber | undefined = undefined;
  if (e === 1) {
    AvailableEnergy = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let PowerTolerance: RationalNumber | undefined = undefined;
  if (e === 2) {
    PowerTolerance = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const PowerScheduleEntries = d_PowerScheduleEntryList(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  return { TimeAnchor, AvailableEnergy, PowerTolerance, PowerScheduleEntries };
}
function d_PowerScheduleEntryList(r: Reader): PowerScheduleEntryList {
  const x0 = r.get(1);
  let e = x0;
  const PowerScheduleEntry: NonNullable<PowerScheduleEntry[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_PowerScheduleEntry(r);
    PowerScheduleEntry.push(it);
    if (PowerScheduleEntry.length === 1024) {
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
  return { PowerScheduleEntry };
}
function d_PowerScheduleEntry(r: Reader): PowerScheduleEntry {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const Duration = r.uint();
  if (Duration > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const Power = d_RationalNumber(r);
  const x2 = r.get(2);
  let e = 2 + (x2);
  let Power_L2: RationalNumber | undefined = undefined;
  if (e === 2) {
    Power_L2 = d_RationalNumber(r);
    const x3 = r.get(2);
    e = 3 + (x3);
  }
  let Power_L3: RationalNumber | undefined = undefined;
  if (e === 3) {
    Power_L3 = d_RationalNumber(r);
    const x4 = r.get(1);
    e = 4 + (x4);
  }
  if (e !== 4) throw BAIL;
  return { Duration, Power, Power_L2, Power_L3 };
}
function d_PowerDeliveryReq(r: Reader): PowerDeliveryReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(12);
  if ((x1 & 0xce4) !== 0x0) throw BAIL;
  const uEVProcessing = n_processingType[x1 >>> 8 & 3];
  if (uEVProcessing === undefined) throw BAIL;
  const EVProcessing = uEVProcessing;
  const ChargeProgress = n_chargeProgressType[x1 >>> 3 & 3]!;
  let e = 3 + (x1 & 3);
  let EVPowerProfile: EVPowerProfile | undefined = undefined;
  if (e === 3) {
    EVPowerProfile = d_EVPowerProfile(r);
    const x2 = r.get(2);
    e = 4 + (x2);
  }
  let BPT_ChannelSelection: channelSelectionType | undefined = undefined;
  if (e === 4) {
    const x3 = r.get(4);
    if ((x3 & 0xa) !== 0x0) throw BAIL;
    BPT_ChannelSelection = n_channelSelectionType[x3 >>> 2 & 1]!;
    e = 5 + (x3 & 1);
  }
  if (e !== 5) throw BAIL;
  return { Header, EVProcessing, ChargeProgress, EVPowerProfile, BPT_ChannelSelection };
}
function d_EVPowerProfile(r: Reader): EVPowerProfile {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const TimeAnchor = r.big(0xffffffffffffffffn);
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let Dynamic_EVPPTControlMode: Dynamic_EVPPTControlMode | undefined = undefined;
  let Scheduled_EVPPTControlMode: Scheduled_EVPPTControlMode | undefined = undefined;
  if (e === 1) {
    Dynamic_EVPPTControlMode = d_Dynamic_EVPPTControlMode(r);
  } else if (e === 2) {
    Scheduled_EVPPTControlMode = d_Scheduled_EVPPTControlMode(r);
  } else throw BAIL;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EVPowerProfileEntries = d_EVPowerProfileEntryList(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  return { TimeAnchor, Dynamic_EVPPTControlMode, Scheduled_EVPPTControlMode, EVPowerProfileEntries };
}
function d_Dynamic_EVPPTControlMode(r: Reader): Dynamic_EVPPTControlMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_Scheduled_EVPPTControlMode(r: Reader): Scheduled_EVPPTControlMode {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const SelectedScheduleTupleID = r.uint();
  if (SelectedScheduleTupleID < 1 || SelectedScheduleTupleID > 4294967295) throw BAIL;
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let PowerToleranceAcceptance: powerToleranceAcceptanceType | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(4);
    if ((x2 & 0xa) !== 0x0) throw BAIL;
    PowerToleranceAcceptance = n_powerToleranceAcceptanceType[x2 >>> 2 & 1]!;
    e = 2 + (x2 & 1);
  }
  if (e !== 2) throw BAIL;
  return { SelectedScheduleTupleID, PowerToleranceAcceptance };
}
function d_EVPowerProfileEntryList(r: Reader): EVPowerProfileEntryList {
  const x0 = r.get(1);
  let e = x0;
  const EVPowerProfileEntry: NonNullable<PowerScheduleEntry[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_PowerScheduleEntry(r);
    EVPowerProfileEntry.push(it);
    if (EVPowerProfileEntry.length === 2048) {
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
  return { EVPowerProfileEntry };
}
function d_PowerDeliveryRes(r: Reader): PowerDeliveryRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(11);
  if ((x1 & 0x604) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 3 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  let e = 2 + (x1 & 3);
  let EVSEStatus: EVSEStatus | undefined = undefined;
  if (e === 2) {
    EVSEStatus = d_EVSEStatus(r);
    const x2 = r.get(1);
    e = 3 + (x2);
  }
  if (e !== 3) throw BAIL;
  return { Header, ResponseCode, EVSEStatus };
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
function d_MeteringConfirmationReq(r: Reader): MeteringConfirmationReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const SignedMeteringData = d_SignedMeteringData(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, SignedMeteringData };
}
function d_SignedMeteringData(r: Reader): SignedMeteringData {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Id = r.string(0, Infinity);
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const SessionID = r.hex8();
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  const MeterInfo = d_MeterInfo(r);
  const x3 = r.get(2);
  let e = 3 + (x3);
  let Receipt: Receipt | undefined = undefined;
  if (e === 3) {
    Receipt = d_Receipt(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let Dynamic_SMDTControlMode: Dynamic_SMDTControlMode | undefined = undefined;
  let Scheduled_SMDTControlMode: Scheduled_SMDTControlMode | undefined = undefined;
  if (e === 4) {
    Dynamic_SMDTControlMode = d_Dynamic_SMDTControlMode(r);
  } else if (e === 5) {
    Scheduled_SMDTControlMode = d_Scheduled_SMDTControlMode(r);
  } else throw BAIL;
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  return { Id, SessionID, MeterInfo, Receipt, Dynamic_SMDTControlMode, Scheduled_SMDTControlMode };
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
function d_Dynamic_SMDTControlMode(r: Reader): Dynamic_SMDTControlMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_Scheduled_SMDTControlMode(r: Reader): Scheduled_SMDTControlMode {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const SelectedScheduleTupleID = r.uint();
  if (SelectedScheduleTupleID < 1 || SelectedScheduleTupleID > 4294967295) throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  return { SelectedScheduleTupleID };
}
function d_MeteringConfirmationRes(r: Reader): MeteringConfirmationRes {
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
function d_SessionStopReq(r: Reader): SessionStopReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(7);
  if ((x1 & 0x64) !== 0x0) throw BAIL;
  const uChargingSession = n_chargingSessionType[x1 >>> 3 & 3];
  if (uChargingSession === undefined) throw BAIL;
  const ChargingSession = uChargingSession;
  let e = 2 + (x1 & 3);
  let EVTerminationCode: string | undefined = undefined;
  if (e === 2) {
    const x2 = r.get(1);
    if (x2 !== 0) throw BAIL;
    EVTerminationCode = r.string(0, 80);
    const x3 = r.get(3);
    if ((x3 & 0x4) !== 0x0) throw BAIL;
    e = 3 + (x3 & 3);
  }
  let EVTerminationExplanation: string | undefined = undefined;
  if (e === 3) {
    const x4 = r.get(1);
    if (x4 !== 0) throw BAIL;
    EVTerminationExplanation = r.string(0, 160);
    const x5 = r.get(2);
    if ((x5 & 0x2) !== 0x0) throw BAIL;
    e = 4 + (x5 & 1);
  }
  if (e !== 4) throw BAIL;
  return { Header, ChargingSession, EVTerminationCode, EVTerminationExplanation };
}
function d_SessionStopRes(r: Reader): SessionStopRes {
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
function d_CertificateInstallationReq(r: Reader): CertificateInstallationReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const OEMProvisioningCertificateChain = d_SignedCertificateChain(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const ListOfRootCertificateIDs = d_ListOfRootCertificateIDs(r);
  const x3 = r.get(13);
  if ((x3 & 0x1804) !== 0x0) throw BAIL;
  const MaximumContractCertificateChains = x3 >>> 3 & 255;
  let e = 4 + (x3 & 3);
  let PrioritizedEMAIDs: EMAIDList | undefined = undefined;
  if (e === 4) {
    PrioritizedEMAIDs = d_EMAIDList(r);
    const x4 = r.get(1);
    e = 5 + (x4);
  }
  if (e !== 5) throw BAIL;
  return { Header, OEMProvisioningCertificateChain, ListOfRootCertificateIDs, MaximumContractCertificateChains, PrioritizedEMAIDs };
}
function d_SignedCertificateChain(r: Reader): SignedCertificateChain {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Id = r.string(0, Infinity);
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  const Certificate = r.bytes(0, 1600);
  const x2 = r.get(3);
  if ((x2 & 0x4) !== 0x0) throw BAIL;
  let e = 2 + (x2 & 3);
  let SubCertificates: SubCertificates | undefined = undefined;
  if (e === 2) {
    SubCertificates = d_SubCertificates(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  return { Id, Certificate, SubCertificates };
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
function d_EMAIDList(r: Reader): EMAIDList {
  const x0 = r.get(1);
  let e = x0;
  const EMAID: NonNullable<Uint8Array[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    const it = r.octets(0, 255);
    EMAID.push(it);
    if (EMAID.length === 8) {
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
  return { EMAID };
}
function d_CertificateInstallationRes(r: Reader): CertificateInstallationRes {
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
  const CPSCertificateChain = d_CertificateChain(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const SignedInstallationData = d_SignedInstallationData(r);
  const x3 = r.get(12);
  if ((x3 & 0xc03) !== 0x0) throw BAIL;
  const RemainingContractCertificateChains = x3 >>> 2 & 255;
  return { Header, ResponseCode, EVSEProcessing, CPSCertificateChain, SignedInstallationData, RemainingContractCertificateChains };
}
function d_CertificateChain(r: Reader): CertificateChain {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const Certificate = r.bytes(0, 1600);
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
function d_SignedInstallationData(r: Reader): SignedInstallationData {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Id = r.string(0, Infinity);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const ContractCertificateChain = d_ContractCertificateChain(r);
  const x2 = r.get(6);
  if ((x2 & 0x37) !== 0x0) throw BAIL;
  const ECDHCurve = n_ecdhCurveType[x2 >>> 3 & 1]!;
  const DHPublicKey = r.bytes(133, 133);
  const x3 = r.get(3);
  if ((x3 & 0x4) !== 0x0) throw BAIL;
  let e = 4 + (x3 & 3);
  let SECP521_EncryptedPrivateKey: Uint8Array | undefined = undefined;
  let X448_EncryptedPrivateKey: Uint8Array | undefined = undefined;
  let TPM_EncryptedPrivateKey: Uint8Array | undefined = undefined;
  if (e === 4) {
    const x4 = r.get(1);
    if (x4 !== 0) throw BAIL;
    SECP521_EncryptedPrivateKey = r.bytes(94, 94);
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
  } else if (e === 5) {
    const x6 = r.get(1);
    if (x6 !== 0) throw BAIL;
    X448_EncryptedPrivateKey = r.bytes(84, 84);
    const x7 = r.get(1);
    if (x7 !== 0) throw BAIL;
  } else if (e === 6) {
    const x8 = r.get(1);
    if (x8 !== 0) throw BAIL;
    TPM_EncryptedPrivateKey = r.bytes(206, 206);
    const x9 = r.get(1);
    if (x9 !== 0) throw BAIL;
  } else throw BAIL;
  const x10 = r.get(1);
  if (x10 !== 0) throw BAIL;
  return { Id, ContractCertificateChain, ECDHCurve, DHPublicKey, SECP521_EncryptedPrivateKey, X448_EncryptedPrivateKey, TPM_EncryptedPrivateKey };
}
function d_VehicleCheckInReq(r: Reader): VehicleCheckInReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(13);
  if ((x1 & 0x19c8) !== 0x0) throw BAIL;
  const uEVCheckInStatus = n_evCheckInStatusType[x1 >>> 9 & 3];
  if (uEVCheckInStatus === undefined) throw BAIL;
  const EVCheckInStatus = uEVCheckInStatus;
  const uParkingMethod = n_parkingMethodType[x1 >>> 4 & 3];
  if (uParkingMethod === undefined) throw BAIL;
  const ParkingMethod = uParkingMethod;
  let e = 3 + (x1 & 7);
  let VehicleFrame: number | undefined = undefined;
  if (e === 3) {
    const x3 = r.get(2);
    if ((x3 & 0x2) !== 0x0) throw BAIL;
    const s2 = -(x3 & 1);
    const m4 = r.uint();
    if (m4 > 32767) throw BAIL;
    VehicleFrame = m4 ^ s2;
    const x5 = r.get(3);
    if ((x5 & 0x4) !== 0x0) throw BAIL;
    e = 4 + (x5 & 3);
  }
  let DeviceOffset: number | undefined = undefined;
  if (e === 4) {
    const x7 = r.get(2);
    if ((x7 & 0x2) !== 0x0) throw BAIL;
    const s6 = -(x7 & 1);
    const m8 = r.uint();
    if (m8 > 32767) throw BAIL;
    DeviceOffset = m8 ^ s6;
    const x9 = r.get(3);
    if ((x9 & 0x4) !== 0x0) throw BAIL;
    e = 5 + (x9 & 3);
  }
  let VehicleTravel: number | undefined = undefined;
  if (e === 5) {
    const x11 = r.get(2);
    if ((x11 & 0x2) !== 0x0) throw BAIL;
    const s10 = -(x11 & 1);
    const m12 = r.uint();
    if (m12 > 32767) throw BAIL;
    VehicleTravel = m12 ^ s10;
    const x13 = r.get(2);
    if ((x13 & 0x2) !== 0x0) throw BAIL;
    e = 6 + (x13 & 1);
  }
  if (e !== 6) throw BAIL;
  return { Header, EVCheckInStatus, ParkingMethod, VehicleFrame, DeviceOffset, VehicleTravel };
}
function d_VehicleCheckInRes(r: Reader): VehicleCheckInRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(12);
  if ((x1 & 0xc08) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 4 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  let e = 2 + (x1 & 7);
  let ParkingSpace: number | undefined = undefined;
  if (e === 2) {
    const x3 = r.get(2);
    if ((x3 & 0x2) !== 0x0) throw BAIL;
    const s2 = -(x3 & 1);
    const m4 = r.uint();
    if (m4 > 32767) throw BAIL;
    ParkingSpace = m4 ^ s2;
    const x5 = r.get(3);
    if ((x5 & 0x4) !== 0x0) throw BAIL;
    e = 3 + (x5 & 3);
  }
  let DeviceLocation: number | undefined = undefined;
  if (e === 3) {
    const x7 = r.get(2);
    if ((x7 & 0x2) !== 0x0) throw BAIL;
    const s6 = -(x7 & 1);
    const m8 = r.uint();
    if (m8 > 32767) throw BAIL;
    DeviceLocation = m8 ^ s6;
    const x9 = r.get(3);
    if ((x9 & 0x4) !== 0x0) throw BAIL;
    e = 4 + (x9 & 3);
  }
  let TargetDistance: number | undefined = undefined;
  if (e === 4) {
    const x11 = r.get(2);
    if ((x11 & 0x2) !== 0x0) throw BAIL;
    const s10 = -(x11 & 1);
    const m12 = r.uint();
    if (m12 > 32767) throw BAIL;
    TargetDistance = m12 ^ s10;
    const x13 = r.get(2);
    if ((x13 & 0x2) !== 0x0) throw BAIL;
    e = 5 + (x13 & 1);
  }
  if (e !== 5) throw BAIL;
  return { Header, ResponseCode, ParkingSpace, DeviceLocation, TargetDistance };
}
function d_VehicleCheckOutReq(r: Reader): VehicleCheckOutReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(7);
  if ((x1 & 0x67) !== 0x0) throw BAIL;
  const uEVCheckOutStatus = n_evCheckOutStatusType[x1 >>> 3 & 3];
  if (uEVCheckOutStatus === undefined) throw BAIL;
  const EVCheckOutStatus = uEVCheckOutStatus;
  const CheckOutTime = r.big(0xffffffffffffffffn);
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  return { Header, EVCheckOutStatus, CheckOutTime };
}
function d_VehicleCheckOutRes(r: Reader): VehicleCheckOutRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(14);
  if ((x1 & 0x303b) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x1 >>> 6 & 63];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  const EVSECheckOutStatus = n_evseCheckOutStatusType[x1 >>> 2 & 1]!;
  return { Header, ResponseCode, EVSECheckOutStatus };
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
/** Encoder and decoder of each complex type. */
export const TYPES: readonly (readonly [(w: Writer, v: never, x: number, n: number) => void, (r: Reader) => unknown])[] = [
  [e_SessionSetupReq, d_SessionSetupReq],
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
  [e_SessionSetupRes, d_SessionSetupRes],
  [e_V2GResponse, d_V2GResponse],
  [e_AuthorizationSetupReq, d_AuthorizationSetupReq],
  [e_AuthorizationSetupRes, d_AuthorizationSetupRes],
  [e_EIM_ASResAuthorizationMode, d_EIM_ASResAuthorizationMode],
  [e_PnC_ASResAuthorizationMode, d_PnC_ASResAuthorizationMode],
  [e_SupportedProvidersList, d_SupportedProvidersList],
  [e_AuthorizationReq, d_AuthorizationReq],
  [e_EIM_AReqAuthorizationMode, d_EIM_AReqAuthorizationMode],
  [e_PnC_AReqAuthorizationMode, d_PnC_AReqAuthorizationMode],
  [e_ContractCertificateChain, d_ContractCertificateChain],
  [e_SubCertificates, d_SubCertificates],
  [e_AuthorizationRes, d_AuthorizationRes],
  [e_ServiceDiscoveryReq, d_ServiceDiscoveryReq],
  [e_ServiceIDList, d_ServiceIDList],
  [e_ServiceDiscoveryRes, d_ServiceDiscoveryRes],
  [e_ServiceList, d_ServiceList],
  [e_Service, d_Service],
  [e_ServiceDetailReq, d_ServiceDetailReq],
  [e_ServiceDetailRes, d_ServiceDetailRes],
  [e_ServiceParameterList, d_ServiceParameterList],
  [e_ParameterSet, d_ParameterSet],
  [e_Parameter, d_Parameter],
  [e_RationalNumber, d_RationalNumber],
  [e_ServiceSelectionReq, d_ServiceSelectionReq],
  [e_SelectedService, d_SelectedService],
  [e_SelectedServiceList, d_SelectedServiceList],
  [e_ServiceSelectionRes, d_ServiceSelectionRes],
  [e_ScheduleExchangeReq, d_ScheduleExchangeReq],
  [e_Dynamic_SEReqControlMode, d_Dynamic_SEReqControlMode],
  [e_Scheduled_SEReqControlMode, d_Scheduled_SEReqControlMode],
  [e_EVEnergyOffer, d_EVEnergyOffer],
  [e_EVPowerSchedule, d_EVPowerSchedule],
  [e_EVPowerScheduleEntryList, d_EVPowerScheduleEntryList],
  [e_EVPowerScheduleEntry, d_EVPowerScheduleEntry],
  [e_EVAbsolutePriceSchedule, d_EVAbsolutePriceSchedule],
  [e_EVPriceRuleStackList, d_EVPriceRuleStackList],
  [e_EVPriceRuleStack, d_EVPriceRuleStack],
  [e_EVPriceRule, d_EVPriceRule],
  [e_ScheduleExchangeRes, d_ScheduleExchangeRes],
  [e_Dynamic_SEResControlMode, d_Dynamic_SEResControlMode],
  [e_AbsolutePriceSchedule, d_AbsolutePriceSchedule],
  [e_PriceSchedule, d_PriceSchedule],
  [e_TaxRuleList, d_TaxRuleList],
  [e_TaxRule, d_TaxRule],
  [e_PriceRuleStackList, d_PriceRuleStackList],
  [e_PriceRuleStack, d_PriceRuleStack],
  [e_PriceRule, d_PriceRule],
  [e_OverstayRuleList, d_OverstayRuleList],
  [e_OverstayRule, d_OverstayRule],
  [e_AdditionalServiceList, d_AdditionalServiceList],
  [e_AdditionalService, d_AdditionalService],
  [e_PriceLevelSchedule, d_PriceLevelSchedule],
  [e_PriceLevelScheduleEntryList, d_PriceLevelScheduleEntryList],
  [e_PriceLevelScheduleEntry, d_PriceLevelScheduleEntry],
  [e_Scheduled_SEResControlMode, d_Scheduled_SEResControlMode],
  [e_ScheduleTuple, d_ScheduleTuple],
  [e_ChargingSchedule, d_ChargingSchedule],
  [e_PowerSchedule, d_PowerSchedule],
  [e_PowerScheduleEntryList, d_PowerScheduleEntryList],
  [e_PowerScheduleEntry, d_PowerScheduleEntry],
  [e_PowerDeliveryReq, d_PowerDeliveryReq],
  [e_EVPowerProfile, d_EVPowerProfile],
  [e_Dynamic_EVPPTControlMode, d_Dynamic_EVPPTControlMode],
  [e_Scheduled_EVPPTControlMode, d_Scheduled_EVPPTControlMode],
  [e_EVPowerProfileEntryList, d_EVPowerProfileEntryList],
  [e_PowerDeliveryRes, d_PowerDeliveryRes],
  [e_EVSEStatus, d_EVSEStatus],
  [e_MeteringConfirmationReq, d_MeteringConfirmationReq],
  [e_SignedMeteringData, d_SignedMeteringData],
  [e_MeterInfo, d_MeterInfo],
  [e_Receipt, d_Receipt],
  [e_DetailedCost, d_DetailedCost],
  [e_DetailedTax, d_DetailedTax],
  [e_Dynamic_SMDTControlMode, d_Dynamic_SMDTControlMode],
  [e_Scheduled_SMDTControlMode, d_Scheduled_SMDTControlMode],
  [e_MeteringConfirmationRes, d_MeteringConfirmationRes],
  [e_SessionStopReq, d_SessionStopReq],
  [e_SessionStopRes, d_SessionStopRes],
  [e_CertificateInstallationReq, d_CertificateInstallationReq],
  [e_SignedCertificateChain, d_SignedCertificateChain],
  [e_ListOfRootCertificateIDs, d_ListOfRootCertificateIDs],
  [e_EMAIDList, d_EMAIDList],
  [e_CertificateInstallationRes, d_CertificateInstallationRes],
  [e_CertificateChain, d_CertificateChain],
  [e_SignedInstallationData, d_SignedInstallationData],
  [e_VehicleCheckInReq, d_VehicleCheckInReq],
  [e_VehicleCheckInRes, d_VehicleCheckInRes],
  [e_VehicleCheckOutReq, d_VehicleCheckOutReq],
  [e_VehicleCheckOutRes, d_VehicleCheckOutRes],
  [e_CLReqControlMode, d_CLReqControlMode],
  [e_CLResControlMode, d_CLResControlMode],
  [e_Manifest, d_Manifest],
  [e_SignatureProperties, d_SignatureProperties],
  [e_SignatureProperty, d_SignatureProperty],
  [e_DisplayParameters, d_DisplayParameters],
];
/** Schema tables for whatever the functions decline. */
export const MODEL = "{\"roots\":[[0,30],[1,35],[2,25],[3,26],[4,113],[5,114],[6,6],[7,102],[8,106],[9,15],[10,11],[11,-1],[12,13],[13,-2],[14,14],[15,115],[16,91],[17,99],[18,-2],[19,22],[20,20],[21,84],[22,89],[23,16],[24,8],[25,17],[26,21],[27,51],[28,62],[29,41],[30,42],[31,36],[32,38],[33,47],[34,50],[35,0],[36,23],[37,100],[38,101],[39,4],[40,7],[41,116],[42,117],[43,12],[44,5],[45,108],[46,92],[47,10],[48,9],[49,109],[50,110],[51,111],[52,112],[53,18]],\"fragments\":[[54,64],[55,-3],[56,73],[57,74],[58,95],[59,46],[60,-4],[61,-4],[62,-4],[63,-4],[0,30],[1,35],[64,-5],[2,25],[3,26],[65,46],[66,-6],[67,-7],[68,-7],[69,46],[4,113],[5,114],[70,107],[6,6],[71,-7],[72,-3],[73,-8],[7,102],[8,106],[74,-4],[75,-9],[76,-7],[77,-4],[78,80],[79,-10],[80,-7],[81,33],[82,46],[83,-11],[84,-12],[9,15],[85,-13],[86,-13],[87,-14],[88,-14],[10,11],[11,-1],[89,80],[90,118],[91,-13],[92,86],[93,52],[94,63],[95,97],[96,-15],[97,31],[98,27],[99,-16],[100,58],[101,-16],[102,-17],[103,-18],[104,54],[105,46],[106,46],[107,46],[108,46],[109,46],[110,46],[111,85],[112,88],[113,83],[114,55],[115,56],[116,57],[117,61],[118,60],[119,59],[120,-19],[121,-20],[122,-21],[123,-22],[124,-19],[125,90],[126,90],[127,46],[128,46],[129,-23],[130,-24],[131,95],[132,46],[133,39],[134,-1],[135,-25],[136,-4],[137,-1],[138,-26],[139,-4],[140,-27],[141,3],[142,-4],[143,-1],[12,13],[13,-2],[14,14],[144,-11],[145,104],[15,115],[146,-28],[147,46],[148,-29],[149,-30],[150,-31],[151,93],[152,93],[153,-4],[154,-32],[155,-14],[156,-7],[16,91],[17,99],[18,-2],[157,46],[158,-29],[159,-29],[160,-1],[161,-3],[162,-28],[163,103],[19,22],[164,95],[165,95],[166,46],[167,-13],[168,46],[169,72],[170,-24],[171,71],[172,-13],[173,-1],[20,20],[174,-1],[175,-1],[176,45],[177,44],[178,-3],[179,46],[180,-13],[181,-33],[182,-14],[183,-1],[184,32],[185,28],[186,46],[21,84],[22,89],[187,46],[188,81],[189,82],[190,83],[191,46],[192,-34],[193,46],[194,46],[195,-29],[196,-21],[197,-28],[198,75],[199,76],[200,77],[201,70],[202,69],[203,68],[204,-24],[205,-35],[206,105],[207,-23],[208,-1],[23,16],[209,94],[210,94],[24,8],[211,-28],[212,-13],[213,-13],[214,-13],[215,-28],[216,-36],[25,17],[217,19],[218,-37],[26,21],[219,-1],[27,51],[28,62],[220,79],[221,-35],[222,87],[223,53],[224,78],[225,98],[226,-1],[227,-5],[228,48],[229,-35],[230,48],[231,49],[232,40],[29,41],[30,42],[31,36],[32,38],[233,46],[234,-3],[235,-23],[236,43],[237,-4],[33,47],[34,50],[238,-38],[239,-38],[35,0],[36,23],[37,100],[38,101],[39,4],[40,7],[41,116],[42,117],[43,12],[44,5],[45,108],[46,92],[240,-13],[241,34],[242,29],[243,37],[244,-39],[245,-14],[246,-3],[247,-3],[248,-29],[249,-29],[250,96],[251,-4],[252,46],[253,67],[254,-35],[255,-35],[256,-23],[257,66],[258,-7],[259,-7],[260,-7],[47,10],[48,9],[261,39],[262,-14],[49,109],[50,110],[51,111],[52,112],[263,-14],[264,-14],[265,-40],[266,-1],[267,-1],[53,18],[268,-2],[269,19],[270,-1],[271,-27],[272,-2],[273,-2],[274,-1],[275,-4],[276,-25],[277,-23],[278,-41],[279,46],[280,-14]],\"attributes\":[[281,-42,0],[282,-42,0],[283,-42,0],[284,-42,0],[285,-2,0],[286,-23,0],[287,-42,0],[288,-42,0],[289,-42,0]],\"typeNames\":[[290,64],[291,73],[292,74],[293,30],[294,35],[295,25],[296,26],[297,113],[298,114],[299,6],[300,107],[301,102],[302,106],[303,122],[304,123],[305,120],[306,121],[307,80],[308,33],[309,-1],[310,15],[311,95],[312,96],[313,11],[314,-1],[315,118],[316,126],[317,127],[318,86],[319,52],[320,63],[321,97],[322,31],[323,27],[324,105],[325,58],[326,54],[327,88],[328,85],[329,56],[330,57],[331,55],[332,59],[333,60],[334,61],[335,90],[336,-27],[337,13],[338,14],[339,104],[340,115],[341,3],[342,93],[343,91],[344,99],[345,22],[346,71],[347,72],[348,20],[349,44],[350,45],[351,32],[352,28],[353,84],[354,89],[355,82],[356,83],[357,81],[358,76],[359,77],[360,75],[361,68],[362,69],[363,70],[364,65],[365,16],[366,46],[367,94],[368,8],[369,17],[370,21],[371,51],[372,62],[373,79],[374,124],[375,125],[376,87],[377,53],[378,78],[379,98],[380,49],[381,48],[382,41],[383,42],[384,36],[385,38],[386,37],[387,39],[388,43],[389,47],[390,50],[391,40],[392,0],[393,23],[394,100],[395,101],[396,7],[397,116],[398,117],[399,4],[400,12],[401,103],[402,5],[403,108],[404,92],[405,34],[406,29],[407,119],[408,66],[409,67],[410,10],[411,9],[412,2],[413,1],[414,24],[415,109],[416,110],[417,111],[418,112],[419,18],[420,19],[421,-5],[422,-8],[423,-6],[424,-9],[425,-10],[426,-11],[427,-24],[428,-12],[429,-15],[430,-17],[431,-18],[432,-20],[433,-22],[434,-26],[435,-21],[436,-11],[437,-30],[438,-31],[439,-32],[440,-23],[441,-35],[442,-33],[443,-29],[444,-34],[445,-19],[446,-36],[447,-37],[448,-3],[449,-38],[450,-39],[451,-40]],\"types\":[[\"SessionSetupReq\",0,0,[[1,1,[141,3]],[1,1,[101,-16]]]],[\"V2GRequest\",0,0,[[1,1,[141,3]]]],[\"V2GMessage\",0,0,[[1,1,[141,3]]]],[\"MessageHeader\",0,0,[[1,1,[239,-38]],[1,1,[260,-7]],[0,1,[39,4]]]],[\"Signature\",1,0,[[0,1,[283,-42,0]],[1,1,[44,5]],[1,1,[43,12]],[0,1,[12,13]],[0,-1,[19,22]]]],[\"SignedInfo\",1,0,[[0,1,[283,-42,0]],[1,1,[6,6]],[1,1,[40,7]],[1,-1,[24,8]]]],[\"CanonicalizationMethod\",1,1,[[1,1,[281,-42,0]],[0,-1,[452,null,2]]]],[\"SignatureMethod\",1,1,[[1,1,[281,-42,0]],[0,1,[140,-27]],[0,-1,[452,null,2]]]],[\"Reference\",3,0,[[0,1,[283,-42,0]],[0,1,[288,-42,0]],[0,1,[289,-42,0]],[0,1,[48,9]],[1,1,[10,11]],[1,1,[11,-1]]]],[\"Transforms\",0,0,[[1,-1,[47,10]]]],[\"Transform\",1,1,[[1,1,[281,-42,0]],[0,-1,[273,-2],[452,null,2]]]],[\"DigestMethod\",1,1,[[1,1,[281,-42,0]],[0,-1,[452,null,2]]]],[\"SignatureValue\",1,0,[[0,1,[283,-42,0]],[1,1,[453,-1,3]]]],[\"KeyInfo\",1,1,[[0,1,[283,-42,0]],[1,-1,[13,-2],[14,14],[25,17],[53,18],[20,20],[26,21],[18,-2],[452,null,2]]]],[\"KeyValue\",0,1,[[1,1,[9,15],[23,16],[452,null,2]]]],[\"DSAKeyValue\",0,0,[[0,1,[173,-1]],[0,1,[208,-1]],[0,1,[137,-1]],[0,1,[274,-1]],[0,1,[143,-1]],[0,1,[226,-1]],[0,1,[183,-1]]],[[0,2,3],[1],[2,3],[3],[4,5,-1],[5,-1],[6],[-1]]],[\"RSAKeyValue\",0,0,[[1,1,[160,-1]],[1,1,[134,-1]]]],[\"RetrievalMethod\",2,0,[[0,1,[288,-42,0]],[0,1,[289,-42,0]],[0,1,[48,9]]]],[\"X509Data\",0,0,[[1,-1,[269,19],[270,-1],[272,-2],[267,-1],[266,-1],[452,null,2]]]],[\"X509IssuerSerial\",0,0,[[1,1,[268,-2]],[1,1,[271,-27]]]],[\"PGPData\",0,0,[[0,1,[174,-1]],[0,1,[175,-1]],[0,1,[452,null,2]],[0,1,[175,-1]],[0,1,[452,null,2]]],[[0,3],[1,2,-1],[2,-1],[2,-1],[4,-1],[4,-1]]],[\"SPKIData\",0,0,[[0,1,[219,-1]],[0,1,[452,null,2]]],[[0],[0,1,-1],[0,-1]]],[\"Object\",3,1,[[0,1,[282,-42,0]],[0,1,[283,-42,0]],[0,1,[285,-2,0]],[0,-1,[452,null,2]]]],[\"SessionSetupRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]],[1,1,[122,-21]]]],[\"V2GResponse\",0,0,[[1,1,[141,3]],[1,1,[216,-36]]]],[\"AuthorizationSetupReq\",0,0,[[1,1,[141,3]]]],[\"AuthorizationSetupRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]],[1,2,[64,-5]],[1,1,[74,-4]],[1,1,[98,27],[185,28]]]],[\"EIM_ASResAuthorizationMode\",0,0,[]],[\"PnC_ASResAuthorizationMode\",0,0,[[1,1,[138,-26]],[0,1,[242,29]]]],[\"SupportedProvidersList\",0,0,[[1,128,[207,-23]]]],[\"AuthorizationReq\",0,0,[[1,1,[141,3]],[1,1,[227,-5]],[1,1,[97,31],[184,32]]]],[\"EIM_AReqAuthorizationMode\",0,0,[]],[\"PnC_AReqAuthorizationMode\",1,0,[[1,1,[284,-42,0]],[1,1,[138,-26]],[1,1,[81,33]]]],[\"ContractCertificateChain\",0,0,[[1,1,[73,-8]],[1,1,[241,34]]]],[\"SubCertificates\",0,0,[[1,3,[73,-8]]]],[\"AuthorizationRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]],[1,1,[124,-19]]]],[\"ServiceDiscoveryReq\",0,0,[[1,1,[141,3]],[0,1,[243,37]]]],[\"ServiceIDList\",0,0,[[1,16,[234,-3]]]],[\"ServiceDiscoveryRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]],[1,1,[237,-4]],[1,1,[133,39]],[0,1,[261,39]]]],[\"ServiceList\",0,0,[[1,8,[232,40]]]],[\"Service\",0,0,[[1,1,[234,-3]],[1,1,[136,-4]]]],[\"ServiceDetailReq\",0,0,[[1,1,[141,3]],[1,1,[234,-3]]]],[\"ServiceDetailRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]],[1,1,[234,-3]],[1,1,[236,43]]]],[\"ServiceParameterList\",0,0,[[1,32,[177,44]]]],[\"ParameterSet\",0,0,[[1,1,[178,-3]],[1,32,[176,45]]]],[\"Parameter\",1,0,[[1,1,[286,-23,0]],[1,1,[275,-4],[276,-25],[280,-14],[278,-41],[279,46],[277,-23]]]],[\"RationalNumber\",0,0,[[1,1,[135,-25]],[1,1,[262,-14]]]],[\"ServiceSelectionReq\",0,0,[[1,1,[141,3]],[1,1,[228,48]],[0,1,[231,49]]]],[\"SelectedService\",0,0,[[1,1,[234,-3]],[1,1,[178,-3]]]],[\"SelectedServiceList\",0,0,[[1,16,[230,48]]]],[\"ServiceSelectionRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]]]],[\"ScheduleExchangeReq\",0,0,[[1,1,[141,3]],[1,1,[149,-30]],[1,1,[93,52],[223,53]]]],[\"Dynamic_SEReqControlMode\",0,0,[[1,1,[85,-13]],[0,1,[158,-29]],[0,1,[248,-29]],[1,1,[127,46]],[1,1,[105,46]],[1,1,[108,46]],[0,1,[107,46]],[0,1,[110,46]]]],[\"Scheduled_SEReqControlMode\",0,0,[[0,1,[85,-13]],[0,1,[127,46]],[0,1,[105,46]],[0,1,[108,46]],[0,1,[104,54]]]],[\"EVEnergyOffer\",0,0,[[1,1,[114,55]],[1,1,[100,58]]]],[\"EVPowerSchedule\",0,0,[[1,1,[258,-7]],[1,1,[115,56]]]],[\"EVPowerScheduleEntryList\",0,0,[[1,1024,[116,57]]]],[\"EVPowerScheduleEntry\",0,0,[[1,1,[91,-13]],[1,1,[186,46]]]],[\"EVAbsolutePriceSchedule\",0,0,[[1,1,[258,-7]],[1,1,[83,-11]],[1,1,[196,-21]],[1,1,[119,59]]]],[\"EVPriceRuleStackList\",0,0,[[1,1024,[118,60]]]],[\"EVPriceRuleStack\",0,0,[[1,1,[91,-13]],[1,8,[117,61]]]],[\"EVPriceRule\",0,0,[[1,1,[132,46]],[1,1,[187,46]]]],[\"ScheduleExchangeRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]],[1,1,[124,-19]],[0,1,[139,-4]],[1,1,[94,63],[224,78]]]],[\"Dynamic_SEResControlMode\",0,0,[[0,1,[85,-13]],[0,1,[158,-29]],[0,1,[248,-29]],[0,1,[54,64],[198,75]]]],[\"AbsolutePriceSchedule\",1,0,[[0,1,[284,-42,0]],[1,1,[258,-7]],[1,1,[205,-35]],[0,1,[204,-24]],[1,1,[83,-11]],[1,1,[144,-11]],[1,1,[196,-21]],[0,1,[157,46]],[0,1,[147,46]],[0,1,[257,66]],[1,1,[203,68]],[0,1,[171,71]],[0,1,[56,73]]]],[\"PriceSchedule\",0,0,[[1,1,[258,-7]],[1,1,[205,-35]],[0,1,[204,-24]]]],[\"TaxRuleList\",0,0,[[1,10,[253,67]]]],[\"TaxRule\",0,0,[[1,1,[254,-35]],[0,1,[256,-23]],[1,1,[252,46]],[0,1,[251,-4]],[1,1,[61,-4]],[1,1,[63,-4]],[1,1,[62,-4]],[1,1,[60,-4]]]],[\"PriceRuleStackList\",0,0,[[1,1024,[202,69]]]],[\"PriceRuleStack\",0,0,[[1,1,[91,-13]],[1,8,[201,70]]]],[\"PriceRule\",0,0,[[1,1,[132,46]],[0,1,[179,46]],[0,1,[180,-13]],[0,1,[72,-3]],[0,1,[215,-28]],[1,1,[187,46]]]],[\"OverstayRuleList\",0,0,[[0,1,[172,-13]],[0,1,[168,46]],[1,5,[169,72]]]],[\"OverstayRule\",0,0,[[0,1,[170,-24]],[1,1,[240,-13]],[1,1,[166,46]],[1,1,[167,-13]]]],[\"AdditionalServiceList\",0,0,[[1,5,[57,74]]]],[\"AdditionalService\",0,0,[[1,1,[235,-23]],[1,1,[233,46]]]],[\"PriceLevelSchedule\",1,0,[[0,1,[284,-42,0]],[1,1,[258,-7]],[1,1,[205,-35]],[0,1,[204,-24]],[1,1,[162,-28]],[1,1,[199,76]]]],[\"PriceLevelScheduleEntryList\",0,0,[[1,1024,[200,77]]]],[\"PriceLevelScheduleEntry\",0,0,[[1,1,[91,-13]],[1,1,[197,-28]]]],[\"Scheduled_SEResControlMode\",0,0,[[1,3,[220,79]]]],[\"ScheduleTuple\",0,0,[[1,1,[221,-35]],[1,1,[78,80]],[0,1,[89,80]]]],[\"ChargingSchedule\",0,0,[[1,1,[188,81]],[0,1,[54,64],[198,75]]]],[\"PowerSchedule\",0,0,[[1,1,[258,-7]],[0,1,[65,46]],[0,1,[191,46]],[1,1,[189,82]]]],[\"PowerScheduleEntryList\",0,0,[[1,1024,[190,83]]]],[\"PowerScheduleEntry\",0,0,[[1,1,[91,-13]],[1,1,[186,46]],[0,1,[193,46]],[0,1,[194,46]]]],[\"PowerDeliveryReq\",0,0,[[1,1,[141,3]],[1,1,[120,-19]],[1,1,[75,-9]],[0,1,[111,85]],[0,1,[66,-6]]]],[\"EVPowerProfile\",0,0,[[1,1,[258,-7]],[1,1,[92,86],[222,87]],[1,1,[112,88]]]],[\"Dynamic_EVPPTControlMode\",0,0,[]],[\"Scheduled_EVPPTControlMode\",0,0,[[1,1,[229,-35]],[0,1,[192,-34]]]],[\"EVPowerProfileEntryList\",0,0,[[1,2048,[113,83]]]],[\"PowerDeliveryRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]],[0,1,[125,90]]]],[\"EVSEStatus\",0,0,[[1,1,[161,-3]],[1,1,[123,-22]]]],[\"MeteringConfirmationReq\",0,0,[[1,1,[141,3]],[1,1,[46,92]]]],[\"SignedMeteringData\",1,0,[[1,1,[284,-42,0]],[1,1,[238,-38]],[1,1,[151,93]],[0,1,[209,94]],[1,1,[95,97],[225,98]]]],[\"MeterInfo\",0,0,[[1,1,[150,-31]],[1,1,[76,-7]],[0,1,[67,-7]],[0,1,[71,-7]],[0,1,[68,-7]],[0,1,[154,-32]],[0,1,[155,-14]],[0,1,[156,-7]]]],[\"Receipt\",0,0,[[1,1,[259,-7]],[0,1,[131,95]],[0,1,[164,95]],[0,1,[58,95]],[0,1,[165,95]],[0,10,[250,96]]]],[\"DetailedCost\",0,0,[[1,1,[59,46]],[1,1,[82,46]]]],[\"DetailedTax\",0,0,[[1,1,[255,-35]],[1,1,[59,46]]]],[\"Dynamic_SMDTControlMode\",0,0,[]],[\"Scheduled_SMDTControlMode\",0,0,[[1,1,[229,-35]]]],[\"MeteringConfirmationRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]]]],[\"SessionStopReq\",0,0,[[1,1,[141,3]],[1,1,[79,-10]],[0,1,[129,-23]],[0,1,[130,-24]]]],[\"SessionStopRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]]]],[\"CertificateInstallationReq\",0,0,[[1,1,[141,3]],[1,1,[163,103]],[1,1,[145,104]],[1,1,[146,-28]],[0,1,[206,105]]]],[\"SignedCertificateChain\",1,0,[[1,1,[284,-42,0]],[1,1,[73,-8]],[0,1,[241,34]]]],[\"ListOfRootCertificateIDs\",0,0,[[1,20,[217,19]]]],[\"EMAIDList\",0,0,[[1,8,[99,-16]]]],[\"CertificateInstallationRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]],[1,1,[124,-19]],[1,1,[70,107]],[1,1,[45,108]],[1,1,[211,-28]]]],[\"CertificateChain\",0,0,[[1,1,[73,-8]],[0,1,[241,34]]]],[\"SignedInstallationData\",1,0,[[1,1,[284,-42,0]],[1,1,[81,33]],[1,1,[96,-15]],[1,1,[84,-12]],[1,1,[218,-37],[265,-40],[244,-39]]]],[\"VehicleCheckInReq\",0,0,[[1,1,[141,3]],[1,1,[102,-17]],[1,1,[181,-33]],[0,1,[263,-14]],[0,1,[88,-14]],[0,1,[264,-14]]]],[\"VehicleCheckInRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]],[0,1,[182,-14]],[0,1,[87,-14]],[0,1,[245,-14]]]],[\"VehicleCheckOutReq\",0,0,[[1,1,[141,3]],[1,1,[103,-18]],[1,1,[80,-7]]]],[\"VehicleCheckOutRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]],[1,1,[121,-20]]]],[\"CLReqControlMode\",0,0,[]],[\"CLResControlMode\",0,0,[]],[\"Manifest\",1,0,[[0,1,[283,-42,0]],[1,-1,[24,8]]]],[\"SignatureProperties\",1,0,[[0,1,[283,-42,0]],[1,-1,[42,117]]]],[\"SignatureProperty\",2,1,[[0,1,[283,-42,0]],[1,1,[287,-42,0]],[1,-1,[452,null,2]]]],[\"DisplayParameters\",0,0,[[0,1,[195,-29]],[0,1,[159,-29]],[0,1,[249,-29]],[0,1,[148,-29]],[0,1,[213,-13]],[0,1,[214,-13]],[0,1,[212,-13]],[0,1,[77,-4]],[0,1,[69,46]],[0,1,[142,-4]]]],[\"TargetPosition\",0,0,[[1,1,[246,-3]],[1,1,[247,-3]]]],[\"ChargeParameterDiscoveryReq\",0,0,[[1,1,[141,3]]]],[\"ChargeParameterDiscoveryRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]]]],[\"ChargeLoopReq\",0,0,[[1,1,[141,3]],[0,1,[90,118]],[1,1,[153,-4]]]],[\"ChargeLoopRes\",0,0,[[1,1,[141,3]],[1,1,[216,-36]],[0,1,[126,90]],[0,1,[152,93]],[0,1,[210,94]]]],[\"Scheduled_CLReqControlMode\",0,0,[[0,1,[128,46]],[0,1,[106,46]],[0,1,[109,46]]]],[\"Scheduled_CLResControlMode\",0,0,[]],[\"Dynamic_CLReqControlMode\",0,0,[[0,1,[86,-13]],[1,1,[128,46]],[1,1,[106,46]],[1,1,[109,46]]]],[\"Dynamic_CLResControlMode\",0,0,[[0,1,[86,-13]],[0,1,[159,-29]],[0,1,[249,-29]],[0,1,[55,-3]]]]],\"uris\":[\"urn:iso:std:iso:15118:-20:CommonMessages\",\"urn:iso:std:iso:15118:-20:CommonTypes\",\"http://www.w3.org/2000/09/xmldsig#\",\"\"],\"names\":[\"0 AuthorizationReq\",\"0 AuthorizationRes\",\"0 AuthorizationSetupReq\",\"0 AuthorizationSetupRes\",\"1 CLReqControlMode\",\"1 CLResControlMode\",\"2 CanonicalizationMethod\",\"0 CertificateInstallationReq\",\"0 CertificateInstallationRes\",\"2 DSAKeyValue\",\"2 DigestMethod\",\"2 DigestValue\",\"2 KeyInfo\",\"2 KeyName\",\"2 KeyValue\",\"2 Manifest\",\"0 MeteringConfirmationReq\",\"0 MeteringConfirmationRes\",\"2 MgmtData\",\"2 Object\",\"2 PGPData\",\"0 PowerDeliveryReq\",\"0 PowerDeliveryRes\",\"2 RSAKeyValue\",\"2 Reference\",\"2 RetrievalMethod\",\"2 SPKIData\",\"0 ScheduleExchangeReq\",\"0 ScheduleExchangeRes\",\"0 ServiceDetailReq\",\"0 ServiceDetailRes\",\"0 ServiceDiscoveryReq\",\"0 ServiceDiscoveryRes\",\"0 ServiceSelectionReq\",\"0 ServiceSelectionRes\",\"0 SessionSetupReq\",\"0 SessionSetupRes\",\"0 SessionStopReq\",\"0 SessionStopRes\",\"2 Signature\",\"2 SignatureMethod\",\"2 SignatureProperties\",\"2 SignatureProperty\",\"2 SignatureValue\",\"2 SignedInfo\",\"0 SignedInstallationData\",\"0 SignedMeteringData\",\"2 Transform\",\"2 Transforms\",\"0 VehicleCheckInReq\",\"0 VehicleCheckInRes\",\"0 VehicleCheckOutReq\",\"0 VehicleCheckOutRes\",\"2 X509Data\",\"0 AbsolutePriceSchedule\",\"1 AckMaxDelay\",\"0 AdditionalSelectedServices\",\"0 AdditionalService\",\"1 AdditionalServicesCosts\",\"1 Amount\",\"0 AppliesMinimumMaximumCost\",\"0 AppliesToEnergyFee\",\"0 AppliesToOverstayFee\",\"0 AppliesToParkingFee\",\"0 AuthorizationServices\",\"0 AvailableEnergy\",\"0 BPT_ChannelSelection\",\"1 BPT_DischargedEnergyReadingWh\",\"1 BPT_InductiveEnergyReadingVARh\",\"1 BatteryEnergyCapacity\",\"0 CPSCertificateChain\",\"1 CapacitiveEnergyReadingVARh\",\"0 CarbonDioxideEmission\",\"0 Certificate\",\"0 CertificateInstallationService\",\"0 ChargeProgress\",\"1 ChargedEnergyReadingWh\",\"1 ChargingComplete\",\"0 ChargingSchedule\",\"0 ChargingSession\",\"0 CheckOutTime\",\"0 ContractCertificateChain\",\"1 CostPerUnit\",\"0 Currency\",\"0 DHPublicKey\",\"0 DepartureTime\",\"1 DepartureTime\",\"0 DeviceLocation\",\"0 DeviceOffset\",\"0 DischargingSchedule\",\"1 DisplayParameters\",\"0 Duration\",\"0 Dynamic_EVPPTControlMode\",\"0 Dynamic_SEReqControlMode\",\"0 Dynamic_SEResControlMode\",\"0 Dynamic_SMDTControlMode\",\"0 ECDHCurve\",\"0 EIM_AReqAuthorizationMode\",\"0 EIM_ASResAuthorizationMode\",\"0 EMAID\",\"0 EVAbsolutePriceSchedule\",\"0 EVCCID\",\"0 EVCheckInStatus\",\"0 EVCheckOutStatus\",\"0 EVEnergyOffer\",\"0 EVMaximumEnergyRequest\",\"1 EVMaximumEnergyRequest\",\"0 EVMaximumV2XEnergyRequest\",\"0 EVMinimumEnergyRequest\",\"1 EVMinimumEnergyRequest\",\"0 EVMinimumV2XEnergyRequest\",\"0 EVPowerProfile\",\"0 EVPowerProfileEntries\",\"0 EVPowerProfileEntry\",\"0 EVPowerSchedule\",\"0 EVPowerScheduleEntries\",\"0 EVPowerScheduleEntry\",\"0 EVPriceRule\",\"0 EVPriceRuleStack\",\"0 EVPriceRuleStacks\",\"0 EVProcessing\",\"0 EVSECheckOutStatus\",\"0 EVSEID\",\"1 EVSENotification\",\"0 EVSEProcessing\",\"0 EVSEStatus\",\"1 EVSEStatus\",\"0 EVTargetEnergyRequest\",\"1 EVTargetEnergyRequest\",\"0 EVTerminationCode\",\"0 EVTerminationExplanation\",\"1 EnergyCosts\",\"0 EnergyFee\",\"0 EnergyTransferServiceList\",\"2 Exponent\",\"1 Exponent\",\"0 FreeService\",\"2 G\",\"0 GenChallenge\",\"0 GoToPause\",\"2 HMACOutputLength\",\"1 Header\",\"1 InletHot\",\"2 J\",\"0 Language\",\"0 ListOfRootCertificateIDs\",\"0 MaximumContractCertificateChains\",\"0 MaximumCost\",\"1 MaximumSOC\",\"0 MaximumSupportingPoints\",\"1 MeterID\",\"0 MeterInfo\",\"1 MeterInfo\",\"1 MeterInfoRequested\",\"1 MeterSignature\",\"1 MeterStatus\",\"1 MeterTimestamp\",\"0 MinimumCost\",\"0 MinimumSOC\",\"1 MinimumSOC\",\"2 Modulus\",\"1 NotificationMaxDelay\",\"0 NumberOfPriceLevels\",\"0 OEMProvisioningCertificateChain\",\"1 OccupancyCosts\",\"1 OverstayCosts\",\"0 OverstayFee\",\"0 OverstayFeePeriod\",\"0 OverstayPowerThreshold\",\"0 OverstayRule\",\"0 OverstayRuleDescription\",\"0 OverstayRules\",\"0 OverstayTimeThreshold\",\"2 P\",\"2 PGPKeyID\",\"2 PGPKeyPacket\",\"0 Parameter\",\"0 ParameterSet\",\"0 ParameterSetID\",\"0 ParkingFee\",\"0 ParkingFeePeriod\",\"0 ParkingMethod\",\"0 ParkingSpace\",\"2 PgenCounter\",\"0 PnC_AReqAuthorizationMode\",\"0 PnC_ASResAuthorizationMode\",\"0 Power\",\"0 PowerRangeStart\",\"0 PowerSchedule\",\"0 PowerScheduleEntries\",\"0 PowerScheduleEntry\",\"0 PowerTolerance\",\"0 PowerToleranceAcceptance\",\"0 Power_L2\",\"0 Power_L3\",\"1 PresentSOC\",\"0 PriceAlgorithm\",\"0 PriceLevel\",\"0 PriceLevelSchedule\",\"0 PriceLevelScheduleEntries\",\"0 PriceLevelScheduleEntry\",\"0 PriceRule\",\"0 PriceRuleStack\",\"0 PriceRuleStacks\",\"0 PriceScheduleDescription\",\"0 PriceScheduleID\",\"0 PrioritizedEMAIDs\",\"0 ProviderID\",\"2 Q\",\"0 Receipt\",\"1 Receipt\",\"0 RemainingContractCertificateChains\",\"1 RemainingTimeToMaximumSOC\",\"1 RemainingTimeToMinimumSOC\",\"1 RemainingTimeToTargetSOC\",\"0 RenewableGenerationPercentage\",\"1 ResponseCode\",\"1 RootCertificateID\",\"0 SECP521_EncryptedPrivateKey\",\"2 SPKISexp\",\"0 ScheduleTuple\",\"0 ScheduleTupleID\",\"0 Scheduled_EVPPTControlMode\",\"0 Scheduled_SEReqControlMode\",\"0 Scheduled_SEResControlMode\",\"0 Scheduled_SMDTControlMode\",\"2 Seed\",\"0 SelectedAuthorizationService\",\"0 SelectedEnergyTransferService\",\"0 SelectedScheduleTupleID\",\"0 SelectedService\",\"0 SelectedVASList\",\"0 Service\",\"0 ServiceFee\",\"0 ServiceID\",\"0 ServiceName\",\"0 ServiceParameterList\",\"0 ServiceRenegotiationSupported\",\"0 SessionID\",\"1 SessionID\",\"0 StartTime\",\"0 SubCertificates\",\"0 SupportedProviders\",\"0 SupportedServiceIDs\",\"0 TPM_EncryptedPrivateKey\",\"0 TargetDistance\",\"0 TargetOffsetX\",\"0 TargetOffsetY\",\"0 TargetSOC\",\"1 TargetSOC\",\"1 TaxCosts\",\"0 TaxIncludedInPrice\",\"0 TaxRate\",\"0 TaxRule\",\"0 TaxRuleID\",\"1 TaxRuleID\",\"0 TaxRuleName\",\"0 TaxRules\",\"0 TimeAnchor\",\"1 TimeAnchor\",\"1 TimeStamp\",\"0 VASList\",\"1 Value\",\"0 VehicleFrame\",\"0 VehicleTravel\",\"0 X448_EncryptedPrivateKey\",\"2 X509CRL\",\"2 X509Certificate\",\"2 X509IssuerName\",\"2 X509IssuerSerial\",\"2 X509SKI\",\"2 X509SerialNumber\",\"2 X509SubjectName\",\"2 XPath\",\"2 Y\",\"0 boolValue\",\"0 byteValue\",\"0 finiteString\",\"0 intValue\",\"0 rationalNumber\",\"0 shortValue\",\"3 Algorithm\",\"3 Encoding\",\"3 Id\",\"0 Id\",\"3 MimeType\",\"0 Name\",\"3 Target\",\"3 Type\",\"3 URI\",\"0 AbsolutePriceScheduleType\",\"0 AdditionalServiceListType\",\"0 AdditionalServiceType\",\"0 AuthorizationReqType\",\"0 AuthorizationResType\",\"0 AuthorizationSetupReqType\",\"0 AuthorizationSetupResType\",\"1 CLReqControlModeType\",\"1 CLResControlModeType\",\"2 CanonicalizationMethodType\",\"0 CertificateChainType\",\"0 CertificateInstallationReqType\",\"0 CertificateInstallationResType\",\"1 ChargeLoopReqType\",\"1 ChargeLoopResType\",\"1 ChargeParameterDiscoveryReqType\",\"1 ChargeParameterDiscoveryResType\",\"0 ChargingScheduleType\",\"0 ContractCertificateChainType\",\"2 CryptoBinary\",\"2 DSAKeyValueType\",\"1 DetailedCostType\",\"1 DetailedTaxType\",\"2 DigestMethodType\",\"2 DigestValueType\",\"1 DisplayParametersType\",\"1 Dynamic_CLReqControlModeType\",\"1 Dynamic_CLResControlModeType\",\"0 Dynamic_EVPPTControlModeType\",\"0 Dynamic_SEReqControlModeType\",\"0 Dynamic_SEResControlModeType\",\"0 Dynamic_SMDTControlModeType\",\"0 EIM_AReqAuthorizationModeType\",\"0 EIM_ASResAuthorizationModeType\",\"0 EMAIDListType\",\"0 EVAbsolutePriceScheduleType\",\"0 EVEnergyOfferType\",\"0 EVPowerProfileEntryListType\",\"0 EVPowerProfileType\",\"0 EVPowerScheduleEntryListType\",\"0 EVPowerScheduleEntryType\",\"0 EVPowerScheduleType\",\"0 EVPriceRuleStackListType\",\"0 EVPriceRuleStackType\",\"0 EVPriceRuleType\",\"1 EVSEStatusType\",\"2 HMACOutputLengthType\",\"2 KeyInfoType\",\"2 KeyValueType\",\"1 ListOfRootCertificateIDsType\",\"2 ManifestType\",\"1 MessageHeaderType\",\"1 MeterInfoType\",\"0 MeteringConfirmationReqType\",\"0 MeteringConfirmationResType\",\"2 ObjectType\",\"0 OverstayRuleListType\",\"0 OverstayRuleType\",\"2 PGPDataType\",\"0 ParameterSetType\",\"0 ParameterType\",\"0 PnC_AReqAuthorizationModeType\",\"0 PnC_ASResAuthorizationModeType\",\"0 PowerDeliveryReqType\",\"0 PowerDeliveryResType\",\"0 PowerScheduleEntryListType\",\"0 PowerScheduleEntryType\",\"0 PowerScheduleType\",\"0 PriceLevelScheduleEntryListType\",\"0 PriceLevelScheduleEntryType\",\"0 PriceLevelScheduleType\",\"0 PriceRuleStackListType\",\"0 PriceRuleStackType\",\"0 PriceRuleType\",\"0 PriceScheduleType\",\"2 RSAKeyValueType\",\"1 RationalNumberType\",\"1 ReceiptType\",\"2 ReferenceType\",\"2 RetrievalMethodType\",\"2 SPKIDataType\",\"0 ScheduleExchangeReqType\",\"0 ScheduleExchangeResType\",\"0 ScheduleTupleType\",\"1 Scheduled_CLReqControlModeType\",\"1 Scheduled_CLResControlModeType\",\"0 Scheduled_EVPPTControlModeType\",\"0 Scheduled_SEReqControlModeType\",\"0 Scheduled_SEResControlModeType\",\"0 Scheduled_SMDTControlModeType\",\"0 SelectedServiceListType\",\"0 SelectedServiceType\",\"0 ServiceDetailReqType\",\"0 ServiceDetailResType\",\"0 ServiceDiscoveryReqType\",\"0 ServiceDiscoveryResType\",\"0 ServiceIDListType\",\"0 ServiceListType\",\"0 ServiceParameterListType\",\"0 ServiceSelectionReqType\",\"0 ServiceSelectionResType\",\"0 ServiceType\",\"0 SessionSetupReqType\",\"0 SessionSetupResType\",\"0 SessionStopReqType\",\"0 SessionStopResType\",\"2 SignatureMethodType\",\"2 SignaturePropertiesType\",\"2 SignaturePropertyType\",\"2 SignatureType\",\"2 SignatureValueType\",\"0 SignedCertificateChainType\",\"2 SignedInfoType\",\"0 SignedInstallationDataType\",\"0 SignedMeteringDataType\",\"0 SubCertificatesType\",\"0 SupportedProvidersListType\",\"0 TargetPositionType\",\"0 TaxRuleListType\",\"0 TaxRuleType\",\"2 TransformType\",\"2 TransformsType\",\"1 V2GMessageType\",\"1 V2GRequestType\",\"1 V2GResponseType\",\"0 VehicleCheckInReqType\",\"0 VehicleCheckInResType\",\"0 VehicleCheckOutReqType\",\"0 VehicleCheckOutResType\",\"2 X509DataType\",\"2 X509IssuerSerialType\",\"0 authorizationType\",\"0 certificateType\",\"0 channelSelectionType\",\"0 chargeProgressType\",\"0 chargingSessionType\",\"0 currencyType\",\"1 descriptionType\",\"0 dhPublicKeyType\",\"0 ecdhCurveType\",\"0 evCheckInStatusType\",\"0 evCheckOutStatusType\",\"0 evseCheckOutStatusType\",\"1 evseNotificationType\",\"0 genChallengeType\",\"1 identifierType\",\"0 languageType\",\"0 maxSupportingPointsScheduleTupleType\",\"1 meterIDType\",\"1 meterSignatureType\",\"1 nameType\",\"1 numericIDType\",\"0 parkingMethodType\",\"1 percentValueType\",\"0 powerToleranceAcceptanceType\",\"1 processingType\",\"1 responseCodeType\",\"0 secp521_EncryptedPrivateKeyType\",\"0 serviceIDType\",\"1 sessionIDType\",\"0 tpm_EncryptedPrivateKeyType\",\"0 x448_EncryptedPrivateKeyType\",\"3 \",\"3 $value\"],\"simples\":[{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":-1},{\"k\":\"string\",\"min\":0,\"max\":-1},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"65535\"},{\"k\":\"bool\"},{\"k\":\"enum\",\"values\":[\"EIM\",\"PnC\"],\"bits\":1},{\"k\":\"enum\",\"values\":[\"Charge\",\"Discharge\"],\"bits\":1},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"18446744073709551615\"},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":1600},{\"k\":\"enum\",\"values\":[\"Start\",\"Stop\",\"Standby\",\"ScheduleRenegotiation\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"Pause\",\"Terminate\",\"ServiceRenegotiation\"],\"bits\":2},{\"k\":\"string\",\"min\":0,\"max\":3},{\"k\":\"bytes\",\"hex\":false,\"min\":133,\"max\":133},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"4294967295\"},{\"k\":\"int\",\"min\":\"-32768\",\"max\":\"32767\"},{\"k\":\"enum\",\"values\":[\"SECP521\",\"X448\"],\"bits\":1},{\"k\":\"string\",\"min\":0,\"max\":255,\"octets\":true},{\"k\":\"enum\",\"values\":[\"CheckIn\",\"Processing\",\"Completed\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"CheckOut\",\"Processing\",\"Completed\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"Finished\",\"Ongoing\",\"Ongoing_WaitingForCustomerInteraction\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"Scheduled\",\"Completed\"],\"bits\":1},{\"k\":\"string\",\"min\":0,\"max\":255},{\"k\":\"enum\",\"values\":[\"Pause\",\"ExitStandby\",\"Terminate\",\"ScheduleRenegotiation\",\"ServiceRenegotiation\",\"MeteringConfirmation\"],\"bits\":3},{\"k\":\"string\",\"min\":0,\"max\":80},{\"k\":\"string\",\"min\":0,\"max\":160},{\"k\":\"nbit\",\"min\":-128,\"max\":127,\"bits\":8},{\"k\":\"bytes\",\"hex\":false,\"min\":16,\"max\":16},{\"k\":\"int\",\"min\":null,\"max\":null},{\"k\":\"nbit\",\"min\":0,\"max\":255,\"bits\":8},{\"k\":\"nbit\",\"min\":0,\"max\":100,\"bits\":7},{\"k\":\"nbit\",\"min\":12,\"max\":1024,\"bits\":10},{\"k\":\"string\",\"min\":0,\"max\":32},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":64},{\"k\":\"enum\",\"values\":[\"AutoParking\",\"MVGuideManual\",\"Manual\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"PowerToleranceNotConfirmed\",\"PowerToleranceConfirmed\"],\"bits\":1},{\"k\":\"uint\",\"min\":\"1\",\"max\":\"4294967295\"},{\"k\":\"enum\",\"values\":[\"OK\",\"OK_CertificateExpiresSoon\",\"OK_NewSessionEstablished\",\"OK_OldSessionJoined\",\"OK_PowerToleranceConfirmed\",\"WARNING_AuthorizationSelectionInvalid\",\"WARNING_CertificateExpired\",\"WARNING_CertificateNotYetValid\",\"WARNING_CertificateRevoked\",\"WARNING_CertificateValidationError\",\"WARNING_ChallengeInvalid\",\"WARNING_EIMAuthorizationFailure\",\"WARNING_eMSPUnknown\",\"WARNING_EVPowerProfileViolation\",\"WARNING_GeneralPnCAuthorizationError\",\"WARNING_NoCertificateAvailable\",\"WARNING_NoContractMatchingPCIDFound\",\"WARNING_PowerToleranceNotConfirmed\",\"WARNING_ScheduleRenegotiationFailed\",\"WARNING_StandbyNotAllowed\",\"WARNING_WPT\",\"FAILED\",\"FAILED_AssociationError\",\"FAILED_ContactorError\",\"FAILED_EVPowerProfileInvalid\",\"FAILED_EVPowerProfileViolation\",\"FAILED_MeteringSignatureNotValid\",\"FAILED_NoEnergyTransferServiceSelected\",\"FAILED_NoServiceRenegotiationSupported\",\"FAILED_PauseNotAllowed\",\"FAILED_PowerDeliveryNotApplied\",\"FAILED_PowerToleranceNotConfirmed\",\"FAILED_ScheduleRenegotiation\",\"FAILED_ScheduleSelectionInvalid\",\"FAILED_SequenceError\",\"FAILED_ServiceIDInvalid\",\"FAILED_ServiceSelectionInvalid\",\"FAILED_SignatureError\",\"FAILED_UnknownSession\",\"FAILED_WrongChargeParameter\"],\"bits\":6},{\"k\":\"bytes\",\"hex\":false,\"min\":94,\"max\":94},{\"k\":\"bytes\",\"hex\":true,\"min\":8,\"max\":8},{\"k\":\"bytes\",\"hex\":false,\"min\":206,\"max\":206},{\"k\":\"bytes\",\"hex\":false,\"min\":84,\"max\":84},{\"k\":\"int\",\"min\":\"-2147483648\",\"max\":\"2147483647\"},{\"k\":\"string\",\"min\":0,\"max\":-1,\"collapse\":true}]}";
