// Generated, do not edit.
import { BAIL, bit, codeOf, codesOf } from "../../exi/bail.ts";
import type { Reader } from "../../exi/reader.ts";
import type { Writer } from "../../exi/writer.ts";
import type { XmlNode } from "../../exi/tree.ts";
export interface DER_AC_CPDReqEnergyTransferMode {
  EVMaximumChargePower: RationalNumber;
  EVMaximumChargePower_L2?: RationalNumber | undefined;
  EVMaximumChargePower_L3?: RationalNumber | undefined;
  EVMinimumChargePower: RationalNumber;
  EVMinimumChargePower_L2?: RationalNumber | undefined;
  EVMinimumChargePower_L3?: RationalNumber | undefined;
  EVProcessing: processingType;
  EVMaximumDischargePower: RationalNumber;
  EVMaximumDischargePower_L2?: RationalNumber | undefined;
  EVMaximumDischargePower_L3?: RationalNumber | undefined;
  EVMinimumDischargePower?: RationalNumber | undefined;
  EVMinimumDischargePower_L2?: RationalNumber | undefined;
  EVMinimumDischargePower_L3?: RationalNumber | undefined;
  EVSessionTotalDischargeEnergyAvailable?: RationalNumber | undefined;
  EVApparentPowerLimits: EVApparentPowerLimits;
  EVReactivePowerLimits: EVReactivePowerLimits;
  EVExcitationLimits: EVExcitationLimits;
  EVInverterDetails: EVInverterDetails;
  IEEE1547NormalCategory: ieee1547NormalCategoryType;
  IEEE1547AbnormalCategory: ieee1547AbnormalCategoryType;
  EVNominalVoltage: RationalNumber;
  EVMaximumVoltage: RationalNumber;
  EVMinimumVoltage: RationalNumber;
  EVNominalVoltageOffset: RationalNumber;
  J3072Certified: boolean;
  J3072CertificationDate: number | bigint;
  EVUseableWattHours: number;
  EVUpdateTime: number | bigint;
  SupportedModes: number;
  EnabledModes: number;
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
export interface EVApparentPowerLimits {
  EVMaximumApparentPowerDuringChargingAndVarAbsorption: RationalNumber;
  EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringChargingAndVarInjection: RationalNumber;
  EVMaximumApparentPowerDuringChargingAndVarInjection_L2?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringChargingAndVarInjection_L3?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringDischargingAndVarAbsorption: RationalNumber;
  EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringDischargingAndVarInjection: RationalNumber;
  EVMaximumApparentPowerDuringDischargingAndVarInjection_L2?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringDischargingAndVarInjection_L3?: RationalNumber | undefined;
}
export interface EVReactivePowerLimits {
  EVMaximumVarAbsorptionDuringCharging: RationalNumber;
  EVMaximumVarAbsorptionDuringCharging_L2?: RationalNumber | undefined;
  EVMaximumVarAbsorptionDuringCharging_L3?: RationalNumber | undefined;
  EVMinimumVarAbsorptionDuringCharging?: RationalNumber | undefined;
  EVMinimumVarAbsorptionDuringCharging_L2?: RationalNumber | undefined;
  EVMinimumVarAbsorptionDuringCharging_L3?: RationalNumber | undefined;
  EVMaximumVarInjectionDuringCharging: RationalNumber;
  EVMaximumVarInjectionDuringCharging_L2?: RationalNumber | undefined;
  EVMaximumVarInjectionDuringCharging_L3?: RationalNumber | undefined;
  EVMinimumVarInjectionDuringCharging?: RationalNumber | undefined;
  EVMinimumVarInjectionDuringCharging_L2?: RationalNumber | undefined;
  EVMinimumVarInjectionDuringCharging_L3?: RationalNumber | undefined;
  EVMaximumVarAbsorptionDuringDischarging: RationalNumber;
  EVMaximumVarAbsorptionDuringDischarging_L2?: RationalNumber | undefined;
  EVMaximumVarAbsorptionDuringDischarging_L3?: RationalNumber | undefined;
  EVMinimumVarAbsorptionDuringDischarging?: RationalNumber | undefined;
  EVMinimumVarAbsorptionDuringDischarging_L2?: RationalNumber | undefined;
  EVMinimumVarAbsorptionDuringDischarging_L3?: RationalNumber | undefined;
  EVMaximumVarInjectionDuringDischarging: RationalNumber;
  EVMaximumVarInjectionDuringDischarging_L2?: RationalNumber | undefined;
  EVMaximumVarInjectionDuringDischarging_L3?: RationalNumber | undefined;
  EVMinimumVarInjectionDuringDischarging?: RationalNumber | undefined;
  EVMinimumVarInjectionDuringDischarging_L2?: RationalNumber | undefined;
  EVMinimumVarInjectionDuringDischarging_L3?: RationalNumber | undefined;
  EVReactiveSusceptance: RationalNumber;
  EVReactiveSusceptance_L2?: RationalNumber | undefined;
  EVReactiveSusceptance_L3?: RationalNumber | undefined;
}
export interface EVExcitationLimits {
  EVSpecifiedOverExcitedPowerFactor: RationalNumber;
  EVSpecifiedOverExcitedPowerFactor_L2?: RationalNumber | undefined;
  EVSpecifiedOverExcitedPowerFactor_L3?: RationalNumber | undefined;
  EVSpecifiedOverExcitedDischargePower: RationalNumber;
  EVSpecifiedOverExcitedDischargePower_L2?: RationalNumber | undefined;
  EVSpecifiedOverExcitedDischargePower_L3?: RationalNumber | undefined;
  EVSpecifiedUnderExcitedPowerFactor: RationalNumber;
  EVSpecifiedUnderExcitedPowerFactor_L2?: RationalNumber | undefined;
  EVSpecifiedUnderExcitedPowerFactor_L3?: RationalNumber | undefined;
  EVSpecifiedUnderExcitedDischargePower: RationalNumber;
  EVSpecifiedUnderExcitedDischargePower_L2?: RationalNumber | undefined;
  EVSpecifiedUnderExcitedDischargePower_L3?: RationalNumber | undefined;
}
export interface EVInverterDetails {
  EVInverterSwVersion: string;
  EVInverterHwVersion?: string | undefined;
  EVInverterManufacturer: string;
  EVInverterModel: string;
  EVInverterSerialNumber: string;
}
export interface DER_AC_CPDResEnergyTransferMode {
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
  EVSEProcessing: processingType;
  EVSEStatus?: EVSEStatus | undefined;
  DERControlCPDRes: DERControlCPDRes;
  EVSENominalChargePower?: RationalNumber | undefined;
  EVSENominalChargePower_L2?: RationalNumber | undefined;
  EVSENominalChargePower_L3?: RationalNumber | undefined;
  EVSENominalDischargePower?: RationalNumber | undefined;
  EVSENominalDischargePower_L2?: RationalNumber | undefined;
  EVSENominalDischargePower_L3?: RationalNumber | undefined;
  EVSEMaximumDischargePower: RationalNumber;
  EVSEMaximumDischargePower_L2?: RationalNumber | undefined;
  EVSEMaximumDischargePower_L3?: RationalNumber | undefined;
  EVSEReactivePowerLimits: EVSEReactivePowerLimits;
  GridLimits: GridLimits;
  RequiredDEROperatingMode: requiredDEROperatingModeType;
  GridConnectionMode: gridConnectionModeType;
  EVSEUpdateTime: number | bigint;
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
export interface EVSEStatus {
  NotificationMaxDelay: number;
  EVSENotification: evseNotificationType;
}
export interface DERControlCPDRes {
  VoltageTrip: VoltageTrip;
  FrequencyTrip: FrequencyTrip;
  EnterServiceCPDRes: EnterServiceCPDRes;
  ReactivePowerSupportCPDRes: ReactivePowerSupportCPDRes;
  ActivePowerSupportCPDRes: ActivePowerSupportCPDRes;
}
export interface VoltageTrip {
  OverVoltageMustTripCurve: DERCurve;
  UnderVoltageMustTripCurve: DERCurve;
  OverVoltageMomentaryCessationTripCurve?: DERCurve | undefined;
  UnderVoltageMomentaryCessationTripCurve?: DERCurve | undefined;
  OverVoltageMayTripCurve?: DERCurve | undefined;
  UnderVoltageMayTripCurve?: DERCurve | undefined;
}
export interface DERCurve {
  Enable: boolean;
  Priority?: number | undefined;
  xUnit: derUnitType;
  yUnit: derUnitType;
  CurveDataPoints: CurveDataPointsList;
  CurveDataPoints_L2?: CurveDataPointsList | undefined;
  CurveDataPoints_L3?: CurveDataPointsList | undefined;
}
export interface CurveDataPointsList {
  CurveDataPoint: DataTuple[];
}
export interface DataTuple {
  xValue: RationalNumber;
  yValue: RationalNumber;
}
export interface FrequencyTrip {
  OverFrequencyMustTripCurve: DERCurve;
  UnderFrequencyMustTripCurve: DERCurve;
  OverFrequencyMayTripCurve?: DERCurve | undefined;
  UnderFrequencyMayTripCurve?: DERCurve | undefined;
}
export interface EnterServiceCPDRes {
  PermitService: boolean;
  EnterServiceVoltageHigh: RationalNumber;
  EnterServiceVoltageLow: RationalNumber;
  EnterServiceFrequencyHigh: RationalNumber;
  EnterServiceFrequencyLow: RationalNumber;
  EnterServiceDelay?: RationalNumber | undefined;
  EnterServiceRandomizedDelay?: RationalNumber | undefined;
  EnterServiceRampTime?: RationalNumber | undefined;
}
export interface ReactivePowerSupportCPDRes {
  ConstantPowerFactor: ConstantPowerFactor;
  VoltVar: VoltVar;
  WattVar: WattVar;
  ConstantVar: ConstantVar;
}
export interface ConstantPowerFactor {
  Enable: boolean;
  Priority?: number | undefined;
  PowerFactorValue: RationalNumber;
  PowerFactorValue_L2?: RationalNumber | undefined;
  PowerFactorValue_L3?: RationalNumber | undefined;
  PowerFactorExcitation: powerFactorExcitationType;
  PowerFactorExcitation_L2?: powerFactorExcitationType | undefined;
  PowerFactorExcitation_L3?: powerFactorExcitationType | undefined;
}
export interface VoltVar {
  Enable: boolean;
  Priority?: number | undefined;
  xUnit: derUnitType;
  yUnit: derUnitType;
  CurveDataPoints: CurveDataPointsList;
  CurveDataPoints_L2?: CurveDataPointsList | undefined;
  CurveDataPoints_L3?: CurveDataPointsList | undefined;
  OpenLoopResponseTime: RationalNumber;
  TimeConstantPT1?: number | undefined;
  ReferenceVoltage: RationalNumber;
  AutonomousReferenceVoltageAdjustmentEnable: boolean;
  ReferenceVoltageAdjustmentTimeConstant: number;
}
export interface WattVar {
  Enable: boolean;
  Priority?: number | undefined;
  xUnit: derUnitType;
  yUnit: derUnitType;
  CurveDataPoints: CurveDataPointsList;
  CurveDataPoints_L2?: CurveDataPointsList | undefined;
  CurveDataPoints_L3?: CurveDataPointsList | undefined;
  OpenLoopResponseTime?: RationalNumber | undefined;
  TimeConstantPT1?: number | undefined;
}
export interface ConstantVar {
  Enable: boolean;
  Priority?: number | undefined;
  VarSetpoint: RationalNumber;
  VarSetpoint_L2?: RationalNumber | undefined;
  VarSetpoint_L3?: RationalNumber | undefined;
  Unit: derUnitType;
}
export interface ActivePowerSupportCPDRes {
  FrequencyDroop: FrequencyDroop;
  VoltWatt: VoltWatt;
  ConstantWatt: ConstantWatt;
  LimitMaxDischargePower: LimitMaxDischargePower;
}
export interface FrequencyDroop {
  Enable: boolean;
  Priority?: number | undefined;
  OverFrequencyDroop?: FrequencyDroopSettings | undefined;
  UnderFrequencyDroop?: FrequencyDroopSettings | undefined;
}
export interface FrequencyDroopSettings {
  db: RationalNumber;
  DroopFactor: RationalNumber;
  DroopFactor_L2?: RationalNumber | undefined;
  DroopFactor_L3?: RationalNumber | undefined;
  PowerReference: powerReferenceType;
  PowerReference_L2?: powerReferenceType | undefined;
  PowerReference_L3?: powerReferenceType | undefined;
  OpenLoopResponseTime: RationalNumber;
}
export interface VoltWatt {
  Enable: boolean;
  Priority?: number | undefined;
  xUnit: derUnitType;
  yUnit: derUnitType;
  CurveDataPoints: CurveDataPointsList;
  CurveDataPoints_L2?: CurveDataPointsList | undefined;
  CurveDataPoints_L3?: CurveDataPointsList | undefined;
  OpenLoopResponseTime: RationalNumber;
  TimeConstantPT1?: number | undefined;
}
export interface ConstantWatt {
  Enable: boolean;
  Priority?: number | undefined;
  WattSetpoint: RationalNumber;
  WattSetpoint_L2?: RationalNumber | undefined;
  WattSetpoint_L3?: RationalNumber | undefined;
  Unit: derUnitType;
}
export interface LimitMaxDischargePower {
  Enable: boolean;
  Priority?: number | undefined;
  PercentageValue: number;
  PercentageValue_L2?: number | undefined;
  PercentageValue_L3?: number | undefined;
  OpenLoopResponseTime?: RationalNumber | undefined;
}
export interface EVSEReactivePowerLimits {
  EVSEMaximumVarAbsorptionDuringCharging: RationalNumber;
  EVSEMaximumVarAbsorptionDuringCharging_L2?: RationalNumber | undefined;
  EVSEMaximumVarAbsorptionDuringCharging_L3?: RationalNumber | undefined;
  EVSEMaximumVarInjectionDuringCharging: RationalNumber;
  EVSEMaximumVarInjectionDuringCharging_L2?: RationalNumber | undefined;
  EVSEMaximumVarInjectionDuringCharging_L3?: RationalNumber | undefined;
  EVSEMaximumVarAbsorptionDuringDischarging: RationalNumber;
  EVSEMaximumVarAbsorptionDuringDischarging_L2?: RationalNumber | undefined;
  EVSEMaximumVarAbsorptionDuringDischarging_L3?: RationalNumber | undefined;
  EVSEMaximumVarInjectionDuringDischarging: RationalNumber;
  EVSEMaximumVarInjectionDuringDischarging_L2?: RationalNumber | undefined;
  EVSEMaximumVarInjectionDuringDischarging_L3?: RationalNumber | undefined;
}
export interface GridLimits {
  GridNominalFrequency: RationalNumber;
  GridNominalVoltage: RationalNumber;
  GridNominalVoltageOffset: RationalNumber;
  GridMinFrequency?: RationalNumber | undefined;
  GridMaxFrequency?: RationalNumber | undefined;
  GridMaximumVoltage: RationalNumber;
  GridMinimumVoltage: RationalNumber;
}
export interface DER_Scheduled_AC_CLReqControlMode {
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
  EVPresentVoltage: RationalNumber;
  EVPresentFrequency: RationalNumber;
  EVMaximumDischargePower?: RationalNumber | undefined;
  EVMaximumDischargePower_L2?: RationalNumber | undefined;
  EVMaximumDischargePower_L3?: RationalNumber | undefined;
  EVMinimumDischargePower?: RationalNumber | undefined;
  EVMinimumDischargePower_L2?: RationalNumber | undefined;
  EVMinimumDischargePower_L3?: RationalNumber | undefined;
  DEROperationalState: derOperationalStateType;
  DERConnectionStatus: derConnectionStatusType;
  EVApparentPower?: EVApparentPower | undefined;
  EVReactivePower?: EVReactivePower | undefined;
  EVExcitation?: EVExcitation | undefined;
  EVUpdateTime: number | bigint;
  EVMinimumChargingDuration?: number | undefined;
  EVDurationMaximumChargeRate?: number | undefined;
  EVDurationMaximumDischargeRate?: number | undefined;
  DERAlarmStatus: number;
  EnabledModes: number;
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
export interface CLReqControlMode {
}
export interface EVApparentPower {
  EVMaximumApparentPowerDuringChargingAndVarAbsorption: RationalNumber;
  EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringChargingAndVarInjection: RationalNumber;
  EVMaximumApparentPowerDuringChargingAndVarInjection_L2?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringChargingAndVarInjection_L3?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringDischargingAndVarAbsorption: RationalNumber;
  EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringDischargingAndVarInjection: RationalNumber;
  EVMaximumApparentPowerDuringDischargingAndVarInjection_L2?: RationalNumber | undefined;
  EVMaximumApparentPowerDuringDischargingAndVarInjection_L3?: RationalNumber | undefined;
}
export interface EVReactivePower {
  EVMaximumVarAbsorptionDuringCharging: RationalNumber;
  EVMaximumVarAbsorptionDuringCharging_L2?: RationalNumber | undefined;
  EVMaximumVarAbsorptionDuringCharging_L3?: RationalNumber | undefined;
  EVMinimumVarAbsorptionDuringCharging?: RationalNumber | undefined;
  EVMinimumVarAbsorptionDuringCharging_L2?: RationalNumber | undefined;
  EVMinimumVarAbsorptionDuringCharging_L3?: RationalNumber | undefined;
  EVMaximumVarInjectionDuringCharging: RationalNumber;
  EVMaximumVarInjectionDuringCharging_L2?: RationalNumber | undefined;
  EVMaximumVarInjectionDuringCharging_L3?: RationalNumber | undefined;
  EVMinimumVarInjectionDuringCharging?: RationalNumber | undefined;
  EVMinimumVarInjectionDuringCharging_L2?: RationalNumber | undefined;
  EVMinimumVarInjectionDuringCharging_L3?: RationalNumber | undefined;
  EVMaximumVarAbsorptionDuringDischarging: RationalNumber;
  EVMaximumVarAbsorptionDuringDischarging_L2?: RationalNumber | undefined;
  EVMaximumVarAbsorptionDuringDischarging_L3?: RationalNumber | undefined;
  EVMinimumVarAbsorptionDuringDischarging?: RationalNumber | undefined;
  EVMinimumVarAbsorptionDuringDischarging_L2?: RationalNumber | undefined;
  EVMinimumVarAbsorptionDuringDischarging_L3?: RationalNumber | undefined;
  EVMaximumVarInjectionDuringDischarging: RationalNumber;
  EVMaximumVarInjectionDuringDischarging_L2?: RationalNumber | undefined;
  EVMaximumVarInjectionDuringDischarging_L3?: RationalNumber | undefined;
  EVMinimumVarInjectionDuringDischarging?: RationalNumber | undefined;
  EVMinimumVarInjectionDuringDischarging_L2?: RationalNumber | undefined;
  EVMinimumVarInjectionDuringDischarging_L3?: RationalNumber | undefined;
}
export interface EVExcitation {
  EVSpecifiedOverExcitedPowerFactor?: RationalNumber | undefined;
  EVSpecifiedOverExcitedPowerFactor_L2?: RationalNumber | undefined;
  EVSpecifiedOverExcitedPowerFactor_L3?: RationalNumber | undefined;
  EVSpecifiedOverExcitedDischargePower: RationalNumber;
  EVSpecifiedOverExcitedDischargePower_L2?: RationalNumber | undefined;
  EVSpecifiedOverExcitedDischargePower_L3?: RationalNumber | undefined;
  EVSpecifiedUnderExcitedPowerFactor?: RationalNumber | undefined;
  EVSpecifiedUnderExcitedPowerFactor_L2?: RationalNumber | undefined;
  EVSpecifiedUnderExcitedPowerFactor_L3?: RationalNumber | undefined;
  EVSpecifiedUnderExcitedDischargePower: RationalNumber;
  EVSpecifiedUnderExcitedDischargePower_L2?: RationalNumber | undefined;
  EVSpecifiedUnderExcitedDischargePower_L3?: RationalNumber | undefined;
}
export interface DER_Scheduled_AC_CLResControlMode {
  EVSETargetActivePower?: RationalNumber | undefined;
  EVSETargetActivePower_L2?: RationalNumber | undefined;
  EVSETargetActivePower_L3?: RationalNumber | undefined;
  EVSETargetReactivePower?: RationalNumber | undefined;
  EVSETargetReactivePower_L2?: RationalNumber | undefined;
  EVSETargetReactivePower_L3?: RationalNumber | undefined;
  EVSEPresentActivePower?: RationalNumber | undefined;
  EVSEPresentActivePower_L2?: RationalNumber | undefined;
  EVSEPresentActivePower_L3?: RationalNumber | undefined;
  DERControlCLRes: DERControlCLRes;
  EVSEMaximumChargePower?: RationalNumber | undefined;
  EVSEMaximumChargePower_L2?: RationalNumber | undefined;
  EVSEMaximumChargePower_L3?: RationalNumber | undefined;
  EVSEMaximumDischargePower?: RationalNumber | undefined;
  EVSEMaximumDischargePower_L2?: RationalNumber | undefined;
  EVSEMaximumDischargePower_L3?: RationalNumber | undefined;
  RequiredDEROperatingMode?: requiredDEROperatingModeType | undefined;
  GridConnectionMode?: gridConnectionModeType | undefined;
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
export interface CLResControlMode {
}
export interface DERControlCLRes {
  VoltageTrip?: VoltageTrip | undefined;
  FrequencyTrip?: FrequencyTrip | undefined;
  EnterServiceCLRes: EnterServiceCLRes;
  ReactivePowerSupportCLRes?: ReactivePowerSupportCLRes | undefined;
  ActivePowerSupportCLRes?: ActivePowerSupportCLRes | undefined;
}
export interface EnterServiceCLRes {
  PermitService: boolean;
  EnterServiceVoltageHigh?: RationalNumber | undefined;
  EnterServiceVoltageLow?: RationalNumber | undefined;
  EnterServiceFrequencyHigh?: RationalNumber | undefined;
  EnterServiceFrequencyLow?: RationalNumber | undefined;
  EnterServiceDelay?: RationalNumber | undefined;
  EnterServiceRandomizedDelay?: RationalNumber | undefined;
  EnterServiceRampTime?: RationalNumber | undefined;
}
export interface ReactivePowerSupportCLRes {
  ConstantPowerFactor?: ConstantPowerFactor | undefined;
  VoltVar?: VoltVar | undefined;
  WattVar?: WattVar | undefined;
  ConstantVar?: ConstantVar | undefined;
}
export interface ActivePowerSupportCLRes {
  FrequencyDroop?: FrequencyDroop | undefined;
  VoltWatt?: VoltWatt | undefined;
  ConstantWatt?: ConstantWatt | undefined;
  LimitMaxDischargePower?: LimitMaxDischargePower | undefined;
}
export interface DER_Dynamic_AC_CLReqControlMode {
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
  EVPresentVoltage: RationalNumber;
  EVPresentFrequency: RationalNumber;
  EVSessionTotalDischargeEnergyAvailable?: RationalNumber | undefined;
  EVApparentPower?: EVApparentPower | undefined;
  EVReactivePower?: EVReactivePower | undefined;
  EVExcitation?: EVExcitation | undefined;
  EVMaximumV2XEnergyRequest?: RationalNumber | undefined;
  EVMinimumV2XEnergyRequest?: RationalNumber | undefined;
  DEROperationalState: derOperationalStateType;
  DERConnectionStatus: derConnectionStatusType;
  EVUpdateTime: number | bigint;
  EVMinimumChargingDuration: number;
  EVDurationMaximumChargeRate: number;
  EVDurationMaximumDischargeRate: number;
  DERAlarmStatus: number;
  EnabledModes: number;
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
export interface DER_Dynamic_AC_CLResControlMode {
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
  DERControlCLRes: DERControlCLRes;
  EVSEMaximumChargePower?: RationalNumber | undefined;
  EVSEMaximumChargePower_L2?: RationalNumber | undefined;
  EVSEMaximumChargePower_L3?: RationalNumber | undefined;
  EVSEMaximumDischargePower?: RationalNumber | undefined;
  EVSEMaximumDischargePower_L2?: RationalNumber | undefined;
  EVSEMaximumDischargePower_L3?: RationalNumber | undefined;
  RequiredDEROperatingMode?: requiredDEROperatingModeType | undefined;
  GridConnectionMode?: gridConnectionModeType | undefined;
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
export interface AC_ChargeParameterDiscoveryReq {
  Header: MessageHeader;
  AC_CPDReqEnergyTransferMode?: AC_CPDReqEnergyTransferMode | undefined;
  BPT_AC_CPDReqEnergyTransferMode?: BPT_AC_CPDReqEnergyTransferMode | undefined;
  DER_AC_CPDReqEnergyTransferMode?: DER_AC_CPDReqEnergyTransferMode | undefined;
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
  DER_AC_CPDResEnergyTransferMode?: DER_AC_CPDResEnergyTransferMode | undefined;
}
export interface ChargeParameterDiscoveryRes {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
}
export interface V2GResponse {
  Header: MessageHeader;
  ResponseCode: responseCodeType;
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
  DER_Dynamic_AC_CLReqControlMode?: DER_Dynamic_AC_CLReqControlMode | undefined;
  DER_Scheduled_AC_CLReqControlMode?: DER_Scheduled_AC_CLReqControlMode | undefined;
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
  DER_Dynamic_AC_CLResControlMode?: DER_Dynamic_AC_CLResControlMode | undefined;
  DER_Scheduled_AC_CLResControlMode?: DER_Scheduled_AC_CLResControlMode | undefined;
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
export type Iso20AcDerSaeMessage =
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
  | { root: "DER_AC_CPDReqEnergyTransferMode"; value: DER_AC_CPDReqEnergyTransferMode }
  | { root: "DER_AC_CPDResEnergyTransferMode"; value: DER_AC_CPDResEnergyTransferMode }
  | { root: "DER_Dynamic_AC_CLReqControlMode"; value: DER_Dynamic_AC_CLReqControlMode }
  | { root: "DER_Dynamic_AC_CLResControlMode"; value: DER_Dynamic_AC_CLResControlMode }
  | { root: "DER_Scheduled_AC_CLReqControlMode"; value: DER_Scheduled_AC_CLReqControlMode }
  | { root: "DER_Scheduled_AC_CLResControlMode"; value: DER_Scheduled_AC_CLResControlMode }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "Dynamic_AC_CLReqControlMode"; value: Dynamic_AC_CLReqControlMode }
  | { root: "Dynamic_AC_CLResControlMode"; value: Dynamic_AC_CLResControlMode }
  | { root: "FrequencyDroop"; value: FrequencyDroop }
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
export type Iso20AcDerSaeFragment =
  | { root: "AC_CPDReqEnergyTransferMode"; value: AC_CPDReqEnergyTransferMode }
  | { root: "AC_CPDResEnergyTransferMode"; value: AC_CPDResEnergyTransferMode }
  | { root: "AC_ChargeLoopReq"; value: AC_ChargeLoopReq }
  | { root: "AC_ChargeLoopRes"; value: AC_ChargeLoopRes }
  | { root: "AC_ChargeParameterDiscoveryReq"; value: AC_ChargeParameterDiscoveryReq }
  | { root: "AC_ChargeParameterDiscoveryRes"; value: AC_ChargeParameterDiscoveryRes }
  | { root: "AckMaxDelay"; value: number }
  | { root: "ActivePowerSupportCLRes"; value: ActivePowerSupportCLRes }
  | { root: "ActivePowerSupportCPDRes"; value: ActivePowerSupportCPDRes }
  | { root: "AdditionalServicesCosts"; value: DetailedCost }
  | { root: "Amount"; value: RationalNumber }
  | { root: "AutonomousReferenceVoltageAdjustmentEnable"; value: boolean }
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
  | { root: "ConstantPowerFactor"; value: ConstantPowerFactor }
  | { root: "ConstantVar"; value: ConstantVar }
  | { root: "ConstantWatt"; value: ConstantWatt }
  | { root: "CostPerUnit"; value: RationalNumber }
  | { root: "CurveDataPoint"; value: DataTuple }
  | { root: "CurveDataPoints"; value: CurveDataPointsList }
  | { root: "CurveDataPoints_L2"; value: CurveDataPointsList }
  | { root: "CurveDataPoints_L3"; value: CurveDataPointsList }
  | { root: "DERAlarmStatus"; value: number }
  | { root: "DERConnectionStatus"; value: derConnectionStatusType }
  | { root: "DERControlCLRes"; value: DERControlCLRes }
  | { root: "DERControlCPDRes"; value: DERControlCPDRes }
  | { root: "DEROperationalState"; value: derOperationalStateType }
  | { root: "DER_AC_CPDReqEnergyTransferMode"; value: DER_AC_CPDReqEnergyTransferMode }
  | { root: "DER_AC_CPDResEnergyTransferMode"; value: DER_AC_CPDResEnergyTransferMode }
  | { root: "DER_Dynamic_AC_CLReqControlMode"; value: DER_Dynamic_AC_CLReqControlMode }
  | { root: "DER_Dynamic_AC_CLResControlMode"; value: DER_Dynamic_AC_CLResControlMode }
  | { root: "DER_Scheduled_AC_CLReqControlMode"; value: DER_Scheduled_AC_CLReqControlMode }
  | { root: "DER_Scheduled_AC_CLResControlMode"; value: DER_Scheduled_AC_CLResControlMode }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DepartureTime"; value: number }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "DisplayParameters"; value: DisplayParameters }
  | { root: "DroopFactor"; value: RationalNumber }
  | { root: "DroopFactor_L2"; value: RationalNumber }
  | { root: "DroopFactor_L3"; value: RationalNumber }
  | { root: "Dynamic_AC_CLReqControlMode"; value: Dynamic_AC_CLReqControlMode }
  | { root: "Dynamic_AC_CLResControlMode"; value: Dynamic_AC_CLResControlMode }
  | { root: "EVApparentPower"; value: EVApparentPower }
  | { root: "EVApparentPowerLimits"; value: EVApparentPowerLimits }
  | { root: "EVDurationMaximumChargeRate"; value: number }
  | { root: "EVDurationMaximumDischargeRate"; value: number }
  | { root: "EVExcitation"; value: EVExcitation }
  | { root: "EVExcitationLimits"; value: EVExcitationLimits }
  | { root: "EVInverterDetails"; value: EVInverterDetails }
  | { root: "EVInverterHwVersion"; value: string }
  | { root: "EVInverterManufacturer"; value: string }
  | { root: "EVInverterModel"; value: string }
  | { root: "EVInverterSerialNumber"; value: string }
  | { root: "EVInverterSwVersion"; value: string }
  | { root: "EVMaximumApparentPowerDuringChargingAndVarAbsorption"; value: RationalNumber }
  | { root: "EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2"; value: RationalNumber }
  | { root: "EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3"; value: RationalNumber }
  | { root: "EVMaximumApparentPowerDuringChargingAndVarInjection"; value: RationalNumber }
  | { root: "EVMaximumApparentPowerDuringChargingAndVarInjection_L2"; value: RationalNumber }
  | { root: "EVMaximumApparentPowerDuringChargingAndVarInjection_L3"; value: RationalNumber }
  | { root: "EVMaximumApparentPowerDuringDischargingAndVarAbsorption"; value: RationalNumber }
  | { root: "EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2"; value: RationalNumber }
  | { root: "EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3"; value: RationalNumber }
  | { root: "EVMaximumApparentPowerDuringDischargingAndVarInjection"; value: RationalNumber }
  | { root: "EVMaximumApparentPowerDuringDischargingAndVarInjection_L2"; value: RationalNumber }
  | { root: "EVMaximumApparentPowerDuringDischargingAndVarInjection_L3"; value: RationalNumber }
  | { root: "EVMaximumChargePower"; value: RationalNumber }
  | { root: "EVMaximumChargePower_L2"; value: RationalNumber }
  | { root: "EVMaximumChargePower_L3"; value: RationalNumber }
  | { root: "EVMaximumDischargePower"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVMaximumDischargePower"; value: RationalNumber }
  | { root: "EVMaximumDischargePower_L2"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVMaximumDischargePower_L2"; value: RationalNumber }
  | { root: "EVMaximumDischargePower_L3"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVMaximumDischargePower_L3"; value: RationalNumber }
  | { root: "EVMaximumEnergyRequest"; value: RationalNumber }
  | { root: "EVMaximumV2XEnergyRequest"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVMaximumV2XEnergyRequest"; value: RationalNumber }
  | { root: "EVMaximumVarAbsorptionDuringCharging"; value: RationalNumber }
  | { root: "EVMaximumVarAbsorptionDuringCharging_L2"; value: RationalNumber }
  | { root: "EVMaximumVarAbsorptionDuringCharging_L3"; value: RationalNumber }
  | { root: "EVMaximumVarAbsorptionDuringDischarging"; value: RationalNumber }
  | { root: "EVMaximumVarAbsorptionDuringDischarging_L2"; value: RationalNumber }
  | { root: "EVMaximumVarAbsorptionDuringDischarging_L3"; value: RationalNumber }
  | { root: "EVMaximumVarInjectionDuringCharging"; value: RationalNumber }
  | { root: "EVMaximumVarInjectionDuringCharging_L2"; value: RationalNumber }
  | { root: "EVMaximumVarInjectionDuringCharging_L3"; value: RationalNumber }
  | { root: "EVMaximumVarInjectionDuringDischarging"; value: RationalNumber }
  | { root: "EVMaximumVarInjectionDuringDischarging_L2"; value: RationalNumber }
  | { root: "EVMaximumVarInjectionDuringDischarging_L3"; value: RationalNumber }
  | { root: "EVMaximumVoltage"; value: RationalNumber }
  | { root: "EVMinimumChargePower"; value: RationalNumber }
  | { root: "EVMinimumChargePower_L2"; value: RationalNumber }
  | { root: "EVMinimumChargePower_L3"; value: RationalNumber }
  | { root: "EVMinimumChargingDuration"; value: number }
  | { root: "EVMinimumDischargePower"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVMinimumDischargePower"; value: RationalNumber }
  | { root: "EVMinimumDischargePower_L2"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVMinimumDischargePower_L2"; value: RationalNumber }
  | { root: "EVMinimumDischargePower_L3"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVMinimumDischargePower_L3"; value: RationalNumber }
  | { root: "EVMinimumEnergyRequest"; value: RationalNumber }
  | { root: "EVMinimumV2XEnergyRequest"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVMinimumV2XEnergyRequest"; value: RationalNumber }
  | { root: "EVMinimumVarAbsorptionDuringCharging"; value: RationalNumber }
  | { root: "EVMinimumVarAbsorptionDuringCharging_L2"; value: RationalNumber }
  | { root: "EVMinimumVarAbsorptionDuringCharging_L3"; value: RationalNumber }
  | { root: "EVMinimumVarAbsorptionDuringDischarging"; value: RationalNumber }
  | { root: "EVMinimumVarAbsorptionDuringDischarging_L2"; value: RationalNumber }
  | { root: "EVMinimumVarAbsorptionDuringDischarging_L3"; value: RationalNumber }
  | { root: "EVMinimumVarInjectionDuringCharging"; value: RationalNumber }
  | { root: "EVMinimumVarInjectionDuringCharging_L2"; value: RationalNumber }
  | { root: "EVMinimumVarInjectionDuringCharging_L3"; value: RationalNumber }
  | { root: "EVMinimumVarInjectionDuringDischarging"; value: RationalNumber }
  | { root: "EVMinimumVarInjectionDuringDischarging_L2"; value: RationalNumber }
  | { root: "EVMinimumVarInjectionDuringDischarging_L3"; value: RationalNumber }
  | { root: "EVMinimumVoltage"; value: RationalNumber }
  | { root: "EVNominalVoltage"; value: RationalNumber }
  | { root: "EVNominalVoltageOffset"; value: RationalNumber }
  | { root: "EVPresentActivePower"; value: RationalNumber }
  | { root: "EVPresentActivePower_L2"; value: RationalNumber }
  | { root: "EVPresentActivePower_L3"; value: RationalNumber }
  | { root: "EVPresentFrequency"; value: RationalNumber }
  | { root: "EVPresentReactivePower"; value: RationalNumber }
  | { root: "EVPresentReactivePower_L2"; value: RationalNumber }
  | { root: "EVPresentReactivePower_L3"; value: RationalNumber }
  | { root: "EVPresentVoltage"; value: RationalNumber }
  | { root: "EVProcessing"; value: processingType }
  | { root: "EVReactivePower"; value: EVReactivePower }
  | { root: "EVReactivePowerLimits"; value: EVReactivePowerLimits }
  | { root: "EVReactiveSusceptance"; value: RationalNumber }
  | { root: "EVReactiveSusceptance_L2"; value: RationalNumber }
  | { root: "EVReactiveSusceptance_L3"; value: RationalNumber }
  | { root: "EVSEMaximumChargePower"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVSEMaximumChargePower"; value: RationalNumber }
  | { root: "EVSEMaximumChargePower_L2"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVSEMaximumChargePower_L2"; value: RationalNumber }
  | { root: "EVSEMaximumChargePower_L3"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVSEMaximumChargePower_L3"; value: RationalNumber }
  | { root: "EVSEMaximumDischargePower"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVSEMaximumDischargePower"; value: RationalNumber }
  | { root: "EVSEMaximumDischargePower_L2"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVSEMaximumDischargePower_L2"; value: RationalNumber }
  | { root: "EVSEMaximumDischargePower_L3"; value: RationalNumber }
  | { root: "{urn:iso:std:iso:15118:-20:AC-DER-SAE}EVSEMaximumDischargePower_L3"; value: RationalNumber }
  | { root: "EVSEMaximumVarAbsorptionDuringCharging"; value: RationalNumber }
  | { root: "EVSEMaximumVarAbsorptionDuringCharging_L2"; value: RationalNumber }
  | { root: "EVSEMaximumVarAbsorptionDuringCharging_L3"; value: RationalNumber }
  | { root: "EVSEMaximumVarAbsorptionDuringDischarging"; value: RationalNumber }
  | { root: "EVSEMaximumVarAbsorptionDuringDischarging_L2"; value: RationalNumber }
  | { root: "EVSEMaximumVarAbsorptionDuringDischarging_L3"; value: RationalNumber }
  | { root: "EVSEMaximumVarInjectionDuringCharging"; value: RationalNumber }
  | { root: "EVSEMaximumVarInjectionDuringCharging_L2"; value: RationalNumber }
  | { root: "EVSEMaximumVarInjectionDuringCharging_L3"; value: RationalNumber }
  | { root: "EVSEMaximumVarInjectionDuringDischarging"; value: RationalNumber }
  | { root: "EVSEMaximumVarInjectionDuringDischarging_L2"; value: RationalNumber }
  | { root: "EVSEMaximumVarInjectionDuringDischarging_L3"; value: RationalNumber }
  | { root: "EVSEMinimumChargePower"; value: RationalNumber }
  | { root: "EVSEMinimumChargePower_L2"; value: RationalNumber }
  | { root: "EVSEMinimumChargePower_L3"; value: RationalNumber }
  | { root: "EVSEMinimumDischargePower"; value: RationalNumber }
  | { root: "EVSEMinimumDischargePower_L2"; value: RationalNumber }
  | { root: "EVSEMinimumDischargePower_L3"; value: RationalNumber }
  | { root: "EVSENominalChargePower"; value: RationalNumber }
  | { root: "EVSENominalChargePower_L2"; value: RationalNumber }
  | { root: "EVSENominalChargePower_L3"; value: RationalNumber }
  | { root: "EVSENominalDischargePower"; value: RationalNumber }
  | { root: "EVSENominalDischargePower_L2"; value: RationalNumber }
  | { root: "EVSENominalDischargePower_L3"; value: RationalNumber }
  | { root: "EVSENominalFrequency"; value: RationalNumber }
  | { root: "EVSENotification"; value: evseNotificationType }
  | { root: "EVSEPowerRampLimitation"; value: RationalNumber }
  | { root: "EVSEPresentActivePower"; value: RationalNumber }
  | { root: "EVSEPresentActivePower_L2"; value: RationalNumber }
  | { root: "EVSEPresentActivePower_L3"; value: RationalNumber }
  | { root: "EVSEProcessing"; value: processingType }
  | { root: "EVSEReactivePowerLimits"; value: EVSEReactivePowerLimits }
  | { root: "EVSEStatus"; value: EVSEStatus }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}EVSEStatus"; value: EVSEStatus }
  | { root: "EVSETargetActivePower"; value: RationalNumber }
  | { root: "EVSETargetActivePower_L2"; value: RationalNumber }
  | { root: "EVSETargetActivePower_L3"; value: RationalNumber }
  | { root: "EVSETargetFrequency"; value: RationalNumber }
  | { root: "EVSETargetReactivePower"; value: RationalNumber }
  | { root: "EVSETargetReactivePower_L2"; value: RationalNumber }
  | { root: "EVSETargetReactivePower_L3"; value: RationalNumber }
  | { root: "EVSEUpdateTime"; value: number | bigint }
  | { root: "EVSessionTotalDischargeEnergyAvailable"; value: RationalNumber }
  | { root: "EVSpecifiedOverExcitedDischargePower"; value: RationalNumber }
  | { root: "EVSpecifiedOverExcitedDischargePower_L2"; value: RationalNumber }
  | { root: "EVSpecifiedOverExcitedDischargePower_L3"; value: RationalNumber }
  | { root: "EVSpecifiedOverExcitedPowerFactor"; value: RationalNumber }
  | { root: "EVSpecifiedOverExcitedPowerFactor_L2"; value: RationalNumber }
  | { root: "EVSpecifiedOverExcitedPowerFactor_L3"; value: RationalNumber }
  | { root: "EVSpecifiedUnderExcitedDischargePower"; value: RationalNumber }
  | { root: "EVSpecifiedUnderExcitedDischargePower_L2"; value: RationalNumber }
  | { root: "EVSpecifiedUnderExcitedDischargePower_L3"; value: RationalNumber }
  | { root: "EVSpecifiedUnderExcitedPowerFactor"; value: RationalNumber }
  | { root: "EVSpecifiedUnderExcitedPowerFactor_L2"; value: RationalNumber }
  | { root: "EVSpecifiedUnderExcitedPowerFactor_L3"; value: RationalNumber }
  | { root: "EVTargetEnergyRequest"; value: RationalNumber }
  | { root: "EVUpdateTime"; value: number | bigint }
  | { root: "EVUseableWattHours"; value: number }
  | { root: "Enable"; value: boolean }
  | { root: "EnabledModes"; value: number }
  | { root: "EnergyCosts"; value: DetailedCost }
  | { root: "EnterServiceCLRes"; value: EnterServiceCLRes }
  | { root: "EnterServiceCPDRes"; value: EnterServiceCPDRes }
  | { root: "EnterServiceDelay"; value: RationalNumber }
  | { root: "EnterServiceFrequencyHigh"; value: RationalNumber }
  | { root: "EnterServiceFrequencyLow"; value: RationalNumber }
  | { root: "EnterServiceRampTime"; value: RationalNumber }
  | { root: "EnterServiceRandomizedDelay"; value: RationalNumber }
  | { root: "EnterServiceVoltageHigh"; value: RationalNumber }
  | { root: "EnterServiceVoltageLow"; value: RationalNumber }
  | { root: "Exponent"; value: Uint8Array }
  | { root: "{urn:iso:std:iso:15118:-20:CommonTypes}Exponent"; value: number }
  | { root: "FrequencyDroop"; value: FrequencyDroop }
  | { root: "FrequencyTrip"; value: FrequencyTrip }
  | { root: "G"; value: Uint8Array }
  | { root: "GridConnectionMode"; value: gridConnectionModeType }
  | { root: "GridLimits"; value: GridLimits }
  | { root: "GridMaxFrequency"; value: RationalNumber }
  | { root: "GridMaximumVoltage"; value: RationalNumber }
  | { root: "GridMinFrequency"; value: RationalNumber }
  | { root: "GridMinimumVoltage"; value: RationalNumber }
  | { root: "GridNominalFrequency"; value: RationalNumber }
  | { root: "GridNominalVoltage"; value: RationalNumber }
  | { root: "GridNominalVoltageOffset"; value: RationalNumber }
  | { root: "HMACOutputLength"; value: number | bigint }
  | { root: "Header"; value: MessageHeader }
  | { root: "IEEE1547AbnormalCategory"; value: ieee1547AbnormalCategoryType }
  | { root: "IEEE1547NormalCategory"; value: ieee1547NormalCategoryType }
  | { root: "InletHot"; value: boolean }
  | { root: "J"; value: Uint8Array }
  | { root: "J3072CertificationDate"; value: number | bigint }
  | { root: "J3072Certified"; value: boolean }
  | { root: "KeyInfo"; value: KeyInfo }
  | { root: "KeyName"; value: string }
  | { root: "KeyValue"; value: KeyValue }
  | { root: "LimitMaxDischargePower"; value: LimitMaxDischargePower }
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
  | { root: "OpenLoopResponseTime"; value: RationalNumber }
  | { root: "OverFrequencyDroop"; value: FrequencyDroopSettings }
  | { root: "OverFrequencyMayTripCurve"; value: DERCurve }
  | { root: "OverFrequencyMustTripCurve"; value: DERCurve }
  | { root: "OverVoltageMayTripCurve"; value: DERCurve }
  | { root: "OverVoltageMomentaryCessationTripCurve"; value: DERCurve }
  | { root: "OverVoltageMustTripCurve"; value: DERCurve }
  | { root: "OverstayCosts"; value: DetailedCost }
  | { root: "P"; value: Uint8Array }
  | { root: "PGPData"; value: PGPData }
  | { root: "PGPKeyID"; value: Uint8Array }
  | { root: "PGPKeyPacket"; value: Uint8Array }
  | { root: "PercentageValue"; value: number }
  | { root: "PercentageValue_L2"; value: number }
  | { root: "PercentageValue_L3"; value: number }
  | { root: "PermitService"; value: boolean }
  | { root: "PgenCounter"; value: Uint8Array }
  | { root: "PowerFactorExcitation"; value: powerFactorExcitationType }
  | { root: "PowerFactorExcitation_L2"; value: powerFactorExcitationType }
  | { root: "PowerFactorExcitation_L3"; value: powerFactorExcitationType }
  | { root: "PowerFactorValue"; value: RationalNumber }
  | { root: "PowerFactorValue_L2"; value: RationalNumber }
  | { root: "PowerFactorValue_L3"; value: RationalNumber }
  | { root: "PowerReference"; value: powerReferenceType }
  | { root: "PowerReference_L2"; value: powerReferenceType }
  | { root: "PowerReference_L3"; value: powerReferenceType }
  | { root: "PresentSOC"; value: number }
  | { root: "Priority"; value: number }
  | { root: "Q"; value: Uint8Array }
  | { root: "RSAKeyValue"; value: RSAKeyValue }
  | { root: "ReactivePowerSupportCLRes"; value: ReactivePowerSupportCLRes }
  | { root: "ReactivePowerSupportCPDRes"; value: ReactivePowerSupportCPDRes }
  | { root: "Receipt"; value: Receipt }
  | { root: "Reference"; value: Reference }
  | { root: "ReferenceVoltage"; value: RationalNumber }
  | { root: "ReferenceVoltageAdjustmentTimeConstant"; value: number }
  | { root: "RemainingTimeToMaximumSOC"; value: number }
  | { root: "RemainingTimeToMinimumSOC"; value: number }
  | { root: "RemainingTimeToTargetSOC"; value: number }
  | { root: "RequiredDEROperatingMode"; value: requiredDEROperatingModeType }
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
  | { root: "SupportedModes"; value: number }
  | { root: "TargetSOC"; value: number }
  | { root: "TaxCosts"; value: DetailedTax }
  | { root: "TaxRuleID"; value: number }
  | { root: "TimeAnchor"; value: number | bigint }
  | { root: "TimeConstantPT1"; value: number }
  | { root: "TimeStamp"; value: number | bigint }
  | { root: "Transform"; value: Transform }
  | { root: "Transforms"; value: Transforms }
  | { root: "UnderFrequencyDroop"; value: FrequencyDroopSettings }
  | { root: "UnderFrequencyMayTripCurve"; value: DERCurve }
  | { root: "UnderFrequencyMustTripCurve"; value: DERCurve }
  | { root: "UnderVoltageMayTripCurve"; value: DERCurve }
  | { root: "UnderVoltageMomentaryCessationTripCurve"; value: DERCurve }
  | { root: "UnderVoltageMustTripCurve"; value: DERCurve }
  | { root: "Unit"; value: derUnitType }
  | { root: "Value"; value: number }
  | { root: "VarSetpoint"; value: RationalNumber }
  | { root: "VarSetpoint_L2"; value: RationalNumber }
  | { root: "VarSetpoint_L3"; value: RationalNumber }
  | { root: "VoltVar"; value: VoltVar }
  | { root: "VoltWatt"; value: VoltWatt }
  | { root: "VoltageTrip"; value: VoltageTrip }
  | { root: "WattSetpoint"; value: RationalNumber }
  | { root: "WattSetpoint_L2"; value: RationalNumber }
  | { root: "WattSetpoint_L3"; value: RationalNumber }
  | { root: "WattVar"; value: WattVar }
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
  | { root: "db"; value: RationalNumber }
  | { root: "xUnit"; value: derUnitType }
  | { root: "xValue"; value: RationalNumber }
  | { root: "yUnit"; value: derUnitType }
  | { root: "yValue"; value: RationalNumber };
export type processingType = "Finished" | "Ongoing" | "Ongoing_WaitingForCustomerInteraction";
const n_processingType: readonly processingType[] = ["Finished","Ongoing","Ongoing_WaitingForCustomerInteraction"];
const m_processingType = codesOf(n_processingType);
export type ieee1547NormalCategoryType = "CategoryA" | "CategoryB";
const n_ieee1547NormalCategoryType: readonly ieee1547NormalCategoryType[] = ["CategoryA","CategoryB"];
const m_ieee1547NormalCategoryType = codesOf(n_ieee1547NormalCategoryType);
export type ieee1547AbnormalCategoryType = "CategoryI" | "CategoryII" | "CategoryIII";
const n_ieee1547AbnormalCategoryType: readonly ieee1547AbnormalCategoryType[] = ["CategoryI","CategoryII","CategoryIII"];
const m_ieee1547AbnormalCategoryType = codesOf(n_ieee1547AbnormalCategoryType);
export type requiredDEROperatingModeType = "GridFollowing" | "GridForming";
const n_requiredDEROperatingModeType: readonly requiredDEROperatingModeType[] = ["GridFollowing","GridForming"];
const m_requiredDEROperatingModeType = codesOf(n_requiredDEROperatingModeType);
export type gridConnectionModeType = "GridConnected" | "GridIslanded";
const n_gridConnectionModeType: readonly gridConnectionModeType[] = ["GridConnected","GridIslanded"];
const m_gridConnectionModeType = codesOf(n_gridConnectionModeType);
export type evseNotificationType = "Pause" | "ExitStandby" | "Terminate" | "ScheduleRenegotiation" | "ServiceRenegotiation" | "MeteringConfirmation";
const n_evseNotificationType: readonly evseNotificationType[] = ["Pause","ExitStandby","Terminate","ScheduleRenegotiation","ServiceRenegotiation","MeteringConfirmation"];
const m_evseNotificationType = codesOf(n_evseNotificationType);
export type derUnitType = "V" | "Hz" | "W" | "s" | "var" | "PercentageEVMaximumConfiguredActivePower" | "PercentageEVMaximumConfiguredReactivePower" | "PercentageEVMaximumConfiguredApparentPower" | "PercentageEVMaximumAvailableActivePower" | "PercentageEVMaximumAvailableReactivePower" | "PercentageV";
const n_derUnitType: readonly derUnitType[] = ["V","Hz","W","s","var","PercentageEVMaximumConfiguredActivePower","PercentageEVMaximumConfiguredReactivePower","PercentageEVMaximumConfiguredApparentPower","PercentageEVMaximumAvailableActivePower","PercentageEVMaximumAvailableReactivePower","PercentageV"];
const m_derUnitType = codesOf(n_derUnitType);
export type powerFactorExcitationType = "OverExcited" | "UnderExcited";
const n_powerFactorExcitationType: readonly powerFactorExcitationType[] = ["OverExcited","UnderExcited"];
const m_powerFactorExcitationType = codesOf(n_powerFactorExcitationType);
export type powerReferenceType = "MaximumActivePower" | "MomentaryPower";
const n_powerReferenceType: readonly powerReferenceType[] = ["MaximumActivePower","MomentaryPower"];
const m_powerReferenceType = codesOf(n_powerReferenceType);
export type derOperationalStateType = "On" | "Off";
const n_derOperationalStateType: readonly derOperationalStateType[] = ["On","Off"];
const m_derOperationalStateType = codesOf(n_derOperationalStateType);
export type derConnectionStatusType = "Disconnected" | "Connected";
const n_derConnectionStatusType: readonly derConnectionStatusType[] = ["Disconnected","Connected"];
const m_derConnectionStatusType = codesOf(n_derConnectionStatusType);
export type responseCodeType = "OK" | "OK_CertificateExpiresSoon" | "OK_NewSessionEstablished" | "OK_OldSessionJoined" | "OK_PowerToleranceConfirmed" | "WARNING_AuthorizationSelectionInvalid" | "WARNING_CertificateExpired" | "WARNING_CertificateNotYetValid" | "WARNING_CertificateRevoked" | "WARNING_CertificateValidationError" | "WARNING_ChallengeInvalid" | "WARNING_EIMAuthorizationFailure" | "WARNING_eMSPUnknown" | "WARNING_EVPowerProfileViolation" | "WARNING_GeneralPnCAuthorizationError" | "WARNING_NoCertificateAvailable" | "WARNING_NoContractMatchingPCIDFound" | "WARNING_PowerToleranceNotConfirmed" | "WARNING_ScheduleRenegotiationFailed" | "WARNING_StandbyNotAllowed" | "WARNING_WPT" | "FAILED" | "FAILED_AssociationError" | "FAILED_ContactorError" | "FAILED_EVPowerProfileInvalid" | "FAILED_EVPowerProfileViolation" | "FAILED_MeteringSignatureNotValid" | "FAILED_NoEnergyTransferServiceSelected" | "FAILED_NoServiceRenegotiationSupported" | "FAILED_PauseNotAllowed" | "FAILED_PowerDeliveryNotApplied" | "FAILED_PowerToleranceNotConfirmed" | "FAILED_ScheduleRenegotiation" | "FAILED_ScheduleSelectionInvalid" | "FAILED_SequenceError" | "FAILED_ServiceIDInvalid" | "FAILED_ServiceSelectionInvalid" | "FAILED_SignatureError" | "FAILED_UnknownSession" | "FAILED_WrongChargeParameter";
const n_responseCodeType: readonly responseCodeType[] = ["OK","OK_CertificateExpiresSoon","OK_NewSessionEstablished","OK_OldSessionJoined","OK_PowerToleranceConfirmed","WARNING_AuthorizationSelectionInvalid","WARNING_CertificateExpired","WARNING_CertificateNotYetValid","WARNING_CertificateRevoked","WARNING_CertificateValidationError","WARNING_ChallengeInvalid","WARNING_EIMAuthorizationFailure","WARNING_eMSPUnknown","WARNING_EVPowerProfileViolation","WARNING_GeneralPnCAuthorizationError","WARNING_NoCertificateAvailable","WARNING_NoContractMatchingPCIDFound","WARNING_PowerToleranceNotConfirmed","WARNING_ScheduleRenegotiationFailed","WARNING_StandbyNotAllowed","WARNING_WPT","FAILED","FAILED_AssociationError","FAILED_ContactorError","FAILED_EVPowerProfileInvalid","FAILED_EVPowerProfileViolation","FAILED_MeteringSignatureNotValid","FAILED_NoEnergyTransferServiceSelected","FAILED_NoServiceRenegotiationSupported","FAILED_PauseNotAllowed","FAILED_PowerDeliveryNotApplied","FAILED_PowerToleranceNotConfirmed","FAILED_ScheduleRenegotiation","FAILED_ScheduleSelectionInvalid","FAILED_SequenceError","FAILED_ServiceIDInvalid","FAILED_ServiceSelectionInvalid","FAILED_SignatureError","FAILED_UnknownSession","FAILED_WrongChargeParameter"];
const m_responseCodeType = codesOf(n_responseCodeType);
function e_DER_AC_CPDReqEnergyTransferMode(w: Writer, v: DER_AC_CPDReqEnergyTransferMode, x: number, n: number): void {
  w.only(v, 0);
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
  e_RationalNumber(w, v.EVMaximumDischargePower, (((k + 6) << 1) << 2 | codeOf(m_processingType, v.EVProcessing)) << 2, n + 5);
  k = -8;
  n = 3;
  if (v.EVMaximumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower_L2, k + 8, n);
    k = -9;
    n = 3;
  }
  if (v.EVMaximumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower_L3, k + 9, n);
    k = -10;
    n = 3;
  }
  if (v.EVMinimumDischargePower !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower, k + 10, n);
    k = -11;
    n = 3;
  }
  if (v.EVMinimumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower_L2, k + 11, n);
    k = -12;
    n = 2;
  }
  if (v.EVMinimumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower_L3, k + 12, n);
    k = -13;
    n = 2;
  }
  if (v.EVSessionTotalDischargeEnergyAvailable !== undefined) {
    e_RationalNumber(w, v.EVSessionTotalDischargeEnergyAvailable, k + 13, n);
    k = -14;
    n = 1;
  }
  e_EVApparentPowerLimits(w, v.EVApparentPowerLimits, k + 14, n);
  e_EVReactivePowerLimits(w, v.EVReactivePowerLimits, 0, 1);
  e_EVExcitationLimits(w, v.EVExcitationLimits, 0, 1);
  e_EVInverterDetails(w, v.EVInverterDetails, 0, 1);
  w.put(10, (((codeOf(m_ieee1547NormalCategoryType, v.IEEE1547NormalCategory)) << 3) << 2 | codeOf(m_ieee1547AbnormalCategoryType, v.IEEE1547AbnormalCategory)) << 2);
  e_RationalNumber(w, v.EVNominalVoltage, 0, 0);
  e_RationalNumber(w, v.EVMaximumVoltage, 0, 1);
  e_RationalNumber(w, v.EVMinimumVoltage, 0, 1);
  e_RationalNumber(w, v.EVNominalVoltageOffset, 0, 1);
  w.big((bit(v.J3072Certified)) << 3, 6, v.J3072CertificationDate, 0xffffffffffffffffn);
  const t5 = v.EVUseableWattHours;
  if (t5 >>> 0 !== t5) throw BAIL;
  w.uint(0, 3, t5);
  w.big(0, 3, v.EVUpdateTime, 0xffffffffffffffffn);
  const t7 = v.SupportedModes;
  if (t7 >>> 0 !== t7) throw BAIL;
  w.uint(0, 3, t7);
  const t8 = v.EnabledModes;
  if (t8 >>> 0 !== t8) throw BAIL;
  w.uint(0, 3, t8);
  w.put(2, 0);
}
function e_AC_CPDReqEnergyTransferMode(w: Writer, v: AC_CPDReqEnergyTransferMode, x: number, n: number): void {
  w.only(v, 1);
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
  w.only(v, 2);
  const t0 = v.Exponent;
  if ((t0 | 0) !== t0 || t0 < -128 || t0 > 127) throw BAIL;
  const t1 = v.Value;
  if ((t1 | 0) !== t1 || t1 < -32768 || t1 > 32767) throw BAIL;
  w.put(n + 13, (((x) << 2) << 8 | t0 + 128) << 3);
  w.uint(t1 >>> 31, 1, t1 ^ t1 >> 31);
  w.put(2, 0);
}
function e_EVApparentPowerLimits(w: Writer, v: EVApparentPowerLimits, x: number, n: number): void {
  w.only(v, 3);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVMaximumApparentPowerDuringChargingAndVarAbsorption, 0, 0);
  let k = -1;
  n = 2;
  if (v.EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2, k + 1, n);
    k = -2;
    n = 2;
  }
  if (v.EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3, k + 2, n);
    k = -3;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumApparentPowerDuringChargingAndVarInjection, k + 3, n);
  k = -4;
  n = 2;
  if (v.EVMaximumApparentPowerDuringChargingAndVarInjection_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringChargingAndVarInjection_L2, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.EVMaximumApparentPowerDuringChargingAndVarInjection_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringChargingAndVarInjection_L3, k + 5, n);
    k = -6;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumApparentPowerDuringDischargingAndVarAbsorption, k + 6, n);
  k = -7;
  n = 2;
  if (v.EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2, k + 7, n);
    k = -8;
    n = 2;
  }
  if (v.EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3, k + 8, n);
    k = -9;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumApparentPowerDuringDischargingAndVarInjection, k + 9, n);
  k = -10;
  n = 2;
  if (v.EVMaximumApparentPowerDuringDischargingAndVarInjection_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringDischargingAndVarInjection_L2, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVMaximumApparentPowerDuringDischargingAndVarInjection_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringDischargingAndVarInjection_L3, k + 11, n);
    k = -12;
    n = 1;
  }
  w.put(n, k + 12);
}
function e_EVReactivePowerLimits(w: Writer, v: EVReactivePowerLimits, x: number, n: number): void {
  w.only(v, 4);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVMaximumVarAbsorptionDuringCharging, 0, 0);
  let k = -1;
  n = 3;
  if (v.EVMaximumVarAbsorptionDuringCharging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarAbsorptionDuringCharging_L2, k + 1, n);
    k = -2;
    n = 3;
  }
  if (v.EVMaximumVarAbsorptionDuringCharging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarAbsorptionDuringCharging_L3, k + 2, n);
    k = -3;
    n = 3;
  }
  if (v.EVMinimumVarAbsorptionDuringCharging !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarAbsorptionDuringCharging, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.EVMinimumVarAbsorptionDuringCharging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarAbsorptionDuringCharging_L2, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.EVMinimumVarAbsorptionDuringCharging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarAbsorptionDuringCharging_L3, k + 5, n);
    k = -6;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumVarInjectionDuringCharging, k + 6, n);
  k = -7;
  n = 3;
  if (v.EVMaximumVarInjectionDuringCharging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarInjectionDuringCharging_L2, k + 7, n);
    k = -8;
    n = 3;
  }
  if (v.EVMaximumVarInjectionDuringCharging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarInjectionDuringCharging_L3, k + 8, n);
    k = -9;
    n = 3;
  }
  if (v.EVMinimumVarInjectionDuringCharging !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarInjectionDuringCharging, k + 9, n);
    k = -10;
    n = 2;
  }
  if (v.EVMinimumVarInjectionDuringCharging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarInjectionDuringCharging_L2, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVMinimumVarInjectionDuringCharging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarInjectionDuringCharging_L3, k + 11, n);
    k = -12;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumVarAbsorptionDuringDischarging, k + 12, n);
  k = -13;
  n = 3;
  if (v.EVMaximumVarAbsorptionDuringDischarging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarAbsorptionDuringDischarging_L2, k + 13, n);
    k = -14;
    n = 3;
  }
  if (v.EVMaximumVarAbsorptionDuringDischarging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarAbsorptionDuringDischarging_L3, k + 14, n);
    k = -15;
    n = 3;
  }
  if (v.EVMinimumVarAbsorptionDuringDischarging !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarAbsorptionDuringDischarging, k + 15, n);
    k = -16;
    n = 2;
  }
  if (v.EVMinimumVarAbsorptionDuringDischarging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarAbsorptionDuringDischarging_L2, k + 16, n);
    k = -17;
    n = 2;
  }
  if (v.EVMinimumVarAbsorptionDuringDischarging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarAbsorptionDuringDischarging_L3, k + 17, n);
    k = -18;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumVarInjectionDuringDischarging, k + 18, n);
  k = -19;
  n = 3;
  if (v.EVMaximumVarInjectionDuringDischarging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarInjectionDuringDischarging_L2, k + 19, n);
    k = -20;
    n = 3;
  }
  if (v.EVMaximumVarInjectionDuringDischarging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarInjectionDuringDischarging_L3, k + 20, n);
    k = -21;
    n = 3;
  }
  if (v.EVMinimumVarInjectionDuringDischarging !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarInjectionDuringDischarging, k + 21, n);
    k = -22;
    n = 2;
  }
  if (v.EVMinimumVarInjectionDuringDischarging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarInjectionDuringDischarging_L2, k + 22, n);
    k = -23;
    n = 2;
  }
  if (v.EVMinimumVarInjectionDuringDischarging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarInjectionDuringDischarging_L3, k + 23, n);
    k = -24;
    n = 1;
  }
  e_RationalNumber(w, v.EVReactiveSusceptance, k + 24, n);
  k = -25;
  n = 2;
  if (v.EVReactiveSusceptance_L2 !== undefined) {
    e_RationalNumber(w, v.EVReactiveSusceptance_L2, k + 25, n);
    k = -26;
    n = 2;
  }
  if (v.EVReactiveSusceptance_L3 !== undefined) {
    e_RationalNumber(w, v.EVReactiveSusceptance_L3, k + 26, n);
    k = -27;
    n = 1;
  }
  w.put(n, k + 27);
}
function e_EVExcitationLimits(w: Writer, v: EVExcitationLimits, x: number, n: number): void {
  w.only(v, 5);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVSpecifiedOverExcitedPowerFactor, 0, 0);
  let k = -1;
  n = 2;
  if (v.EVSpecifiedOverExcitedPowerFactor_L2 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedOverExcitedPowerFactor_L2, k + 1, n);
    k = -2;
    n = 2;
  }
  if (v.EVSpecifiedOverExcitedPowerFactor_L3 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedOverExcitedPowerFactor_L3, k + 2, n);
    k = -3;
    n = 1;
  }
  e_RationalNumber(w, v.EVSpecifiedOverExcitedDischargePower, k + 3, n);
  k = -4;
  n = 2;
  if (v.EVSpecifiedOverExcitedDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedOverExcitedDischargePower_L2, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.EVSpecifiedOverExcitedDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedOverExcitedDischargePower_L3, k + 5, n);
    k = -6;
    n = 1;
  }
  e_RationalNumber(w, v.EVSpecifiedUnderExcitedPowerFactor, k + 6, n);
  k = -7;
  n = 2;
  if (v.EVSpecifiedUnderExcitedPowerFactor_L2 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedUnderExcitedPowerFactor_L2, k + 7, n);
    k = -8;
    n = 2;
  }
  if (v.EVSpecifiedUnderExcitedPowerFactor_L3 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedUnderExcitedPowerFactor_L3, k + 8, n);
    k = -9;
    n = 1;
  }
  e_RationalNumber(w, v.EVSpecifiedUnderExcitedDischargePower, k + 9, n);
  k = -10;
  n = 2;
  if (v.EVSpecifiedUnderExcitedDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedUnderExcitedDischargePower_L2, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVSpecifiedUnderExcitedDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedUnderExcitedDischargePower_L3, k + 11, n);
    k = -12;
    n = 1;
  }
  w.put(n, k + 12);
}
function e_EVInverterDetails(w: Writer, v: EVInverterDetails, x: number, n: number): void {
  w.only(v, 6);
  w.put(n + 2, (x) << 2);
  w.string(v.EVInverterSwVersion, 0, 32);
  let k = -1;
  n = 1 + 2;
  if (v.EVInverterHwVersion !== undefined) {
    w.put(n + 1, (k + 1) << 1);
    w.string(v.EVInverterHwVersion, 0, 32);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  w.put(n + 1, (k + 2) << 1);
  w.string(v.EVInverterManufacturer, 0, 32);
  w.put(3, 0);
  w.string(v.EVInverterModel, 0, 32);
  w.put(3, 0);
  w.string(v.EVInverterSerialNumber, 0, 32);
  w.put(2, 0);
}
function e_DER_AC_CPDResEnergyTransferMode(w: Writer, v: DER_AC_CPDResEnergyTransferMode, x: number, n: number): void {
  w.only(v, 7);
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
  k = (((((k + 12) << 1) << 2 | codeOf(m_processingType, v.EVSEProcessing)) << 1) << 2) - 13;
  n = n + 4 + 2;
  if (v.EVSEStatus !== undefined) {
    w.put(n, k + 13);
    e_EVSEStatus(w, v.EVSEStatus, 0, 0);
    k = -14;
    n = 1;
  }
  w.put(n, k + 14);
  e_DERControlCPDRes(w, v.DERControlCPDRes, 0, 0);
  k = -15;
  n = 3;
  if (v.EVSENominalChargePower !== undefined) {
    e_RationalNumber(w, v.EVSENominalChargePower, k + 15, n);
    k = -16;
    n = 3;
  }
  if (v.EVSENominalChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSENominalChargePower_L2, k + 16, n);
    k = -17;
    n = 3;
  }
  if (v.EVSENominalChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSENominalChargePower_L3, k + 17, n);
    k = -18;
    n = 3;
  }
  if (v.EVSENominalDischargePower !== undefined) {
    e_RationalNumber(w, v.EVSENominalDischargePower, k + 18, n);
    k = -19;
    n = 2;
  }
  if (v.EVSENominalDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSENominalDischargePower_L2, k + 19, n);
    k = -20;
    n = 2;
  }
  if (v.EVSENominalDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSENominalDischargePower_L3, k + 20, n);
    k = -21;
    n = 1;
  }
  e_RationalNumber(w, v.EVSEMaximumDischargePower, k + 21, n);
  k = -22;
  n = 2;
  if (v.EVSEMaximumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumDischargePower_L2, k + 22, n);
    k = -23;
    n = 2;
  }
  if (v.EVSEMaximumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumDischargePower_L3, k + 23, n);
    k = -24;
    n = 1;
  }
  e_EVSEReactivePowerLimits(w, v.EVSEReactivePowerLimits, k + 24, n);
  e_GridLimits(w, v.GridLimits, 0, 1);
  w.put(10, (((codeOf(m_requiredDEROperatingModeType, v.RequiredDEROperatingMode)) << 3) << 1 | codeOf(m_gridConnectionModeType, v.GridConnectionMode)) << 3);
  w.big(0, 0, v.EVSEUpdateTime, 0xffffffffffffffffn);
  w.put(2, 0);
}
function e_AC_CPDResEnergyTransferMode(w: Writer, v: AC_CPDResEnergyTransferMode, x: number, n: number): void {
  w.only(v, 8);
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
function e_EVSEStatus(w: Writer, v: EVSEStatus, x: number, n: number): void {
  w.only(v, 9);
  const t0 = v.NotificationMaxDelay;
  if ((t0 | 0) !== t0 || t0 < 0 || t0 > 65535) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  w.put(8, (codeOf(m_evseNotificationType, v.EVSENotification)) << 2);
}
function e_DERControlCPDRes(w: Writer, v: DERControlCPDRes, x: number, n: number): void {
  w.only(v, 10);
  w.put(n + 1, (x) << 1);
  e_VoltageTrip(w, v.VoltageTrip, 0, 0);
  e_FrequencyTrip(w, v.FrequencyTrip, 0, 1);
  e_EnterServiceCPDRes(w, v.EnterServiceCPDRes, 0, 1);
  e_ReactivePowerSupportCPDRes(w, v.ReactivePowerSupportCPDRes, 0, 1);
  e_ActivePowerSupportCPDRes(w, v.ActivePowerSupportCPDRes, 0, 1);
  w.put(1, 0);
}
function e_VoltageTrip(w: Writer, v: VoltageTrip, x: number, n: number): void {
  w.only(v, 11);
  w.put(n + 1, (x) << 1);
  e_DERCurve(w, v.OverVoltageMustTripCurve, 0, 0);
  e_DERCurve(w, v.UnderVoltageMustTripCurve, 0, 1);
  let k = -2;
  n = 3;
  if (v.OverVoltageMomentaryCessationTripCurve !== undefined) {
    e_DERCurve(w, v.OverVoltageMomentaryCessationTripCurve, k + 2, n);
    k = -3;
    n = 3;
  }
  if (v.UnderVoltageMomentaryCessationTripCurve !== undefined) {
    e_DERCurve(w, v.UnderVoltageMomentaryCessationTripCurve, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.OverVoltageMayTripCurve !== undefined) {
    e_DERCurve(w, v.OverVoltageMayTripCurve, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.UnderVoltageMayTripCurve !== undefined) {
    e_DERCurve(w, v.UnderVoltageMayTripCurve, k + 5, n);
    k = -6;
    n = 1;
  }
  w.put(n, k + 6);
}
function e_DERCurve(w: Writer, v: DERCurve, x: number, n: number): void {
  w.only(v, 12);
  w.put(n + 4, (((x) << 2) << 1 | bit(v.Enable)) << 1);
  let k = -1;
  n = 2;
  if (v.Priority !== undefined) {
    const t1 = v.Priority;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
    w.uint((k + 1) << 1, n + 1, t1);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  w.put(n + 14, (((((k + 2) << 1) << 4 | codeOf(m_derUnitType, v.xUnit)) << 3) << 4 | codeOf(m_derUnitType, v.yUnit)) << 2);
  e_CurveDataPointsList(w, v.CurveDataPoints, 0, 0);
  k = -5;
  n = 2;
  if (v.CurveDataPoints_L2 !== undefined) {
    e_CurveDataPointsList(w, v.CurveDataPoints_L2, k + 5, n);
    k = -6;
    n = 2;
  }
  if (v.CurveDataPoints_L3 !== undefined) {
    e_CurveDataPointsList(w, v.CurveDataPoints_L3, k + 6, n);
    k = -7;
    n = 1;
  }
  w.put(n, k + 7);
}
function e_CurveDataPointsList(w: Writer, v: CurveDataPointsList, x: number, n: number): void {
  w.only(v, 13);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.CurveDataPoint, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 2 || c0 > 10) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_DataTuple(w, a0[i]!, 0, 0);
    if (i < 1) {
      k = 0;
      n = 1;
    } else {
      k = 0;
      n = 2;
    }
  }
  if (c0 === 10) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_DataTuple(w: Writer, v: DataTuple, x: number, n: number): void {
  w.only(v, 14);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.xValue, 0, 0);
  e_RationalNumber(w, v.yValue, 0, 1);
  w.put(1, 0);
}
function e_FrequencyTrip(w: Writer, v: FrequencyTrip, x: number, n: number): void {
  w.only(v, 15);
  w.put(n + 1, (x) << 1);
  e_DERCurve(w, v.OverFrequencyMustTripCurve, 0, 0);
  e_DERCurve(w, v.UnderFrequencyMustTripCurve, 0, 1);
  let k = -2;
  n = 2;
  if (v.OverFrequencyMayTripCurve !== undefined) {
    e_DERCurve(w, v.OverFrequencyMayTripCurve, k + 2, n);
    k = -3;
    n = 2;
  }
  if (v.UnderFrequencyMayTripCurve !== undefined) {
    e_DERCurve(w, v.UnderFrequencyMayTripCurve, k + 3, n);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_EnterServiceCPDRes(w: Writer, v: EnterServiceCPDRes, x: number, n: number): void {
  w.only(v, 16);
  w.put(n + 5, (((x) << 2) << 1 | bit(v.PermitService)) << 2);
  e_RationalNumber(w, v.EnterServiceVoltageHigh, 0, 0);
  e_RationalNumber(w, v.EnterServiceVoltageLow, 0, 1);
  e_RationalNumber(w, v.EnterServiceFrequencyHigh, 0, 1);
  e_RationalNumber(w, v.EnterServiceFrequencyLow, 0, 1);
  let k = -5;
  n = 3;
  if (v.EnterServiceDelay !== undefined) {
    e_RationalNumber(w, v.EnterServiceDelay, k + 5, n);
    k = -6;
    n = 2;
  }
  if (v.EnterServiceRandomizedDelay !== undefined) {
    e_RationalNumber(w, v.EnterServiceRandomizedDelay, k + 6, n);
    k = -7;
    n = 2;
  }
  if (v.EnterServiceRampTime !== undefined) {
    e_RationalNumber(w, v.EnterServiceRampTime, k + 7, n);
    k = -8;
    n = 1;
  }
  w.put(n, k + 8);
}
function e_ReactivePowerSupportCPDRes(w: Writer, v: ReactivePowerSupportCPDRes, x: number, n: number): void {
  w.only(v, 17);
  w.put(n + 1, (x) << 1);
  e_ConstantPowerFactor(w, v.ConstantPowerFactor, 0, 0);
  e_VoltVar(w, v.VoltVar, 0, 1);
  e_WattVar(w, v.WattVar, 0, 1);
  e_ConstantVar(w, v.ConstantVar, 0, 1);
  w.put(1, 0);
}
function e_ConstantPowerFactor(w: Writer, v: ConstantPowerFactor, x: number, n: number): void {
  w.only(v, 18);
  w.put(n + 4, (((x) << 2) << 1 | bit(v.Enable)) << 1);
  let k = -1;
  n = 2;
  if (v.Priority !== undefined) {
    const t1 = v.Priority;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
    w.uint((k + 1) << 1, n + 1, t1);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  e_RationalNumber(w, v.PowerFactorValue, k + 2, n);
  k = -3;
  n = 2;
  if (v.PowerFactorValue_L2 !== undefined) {
    e_RationalNumber(w, v.PowerFactorValue_L2, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.PowerFactorValue_L3 !== undefined) {
    e_RationalNumber(w, v.PowerFactorValue_L3, k + 4, n);
    k = -5;
    n = 1;
  }
  k = (((((k + 5) << 1) << 1 | codeOf(m_powerFactorExcitationType, v.PowerFactorExcitation)) << 1) << 2) - 6;
  n = n + 3 + 2;
  if (v.PowerFactorExcitation_L2 !== undefined) {
    w.put(n + 3, (((k + 6) << 1) << 1 | codeOf(m_powerFactorExcitationType, v.PowerFactorExcitation_L2)) << 1);
    k = -7;
    n = 2;
  }
  if (v.PowerFactorExcitation_L3 !== undefined) {
    w.put(n + 3, (((k + 7) << 1) << 1 | codeOf(m_powerFactorExcitationType, v.PowerFactorExcitation_L3)) << 1);
    k = -8;
    n = 1;
  }
  w.put(n, k + 8);
}
function e_VoltVar(w: Writer, v: VoltVar, x: number, n: number): void {
  w.only(v, 19);
  w.put(n + 4, (((x) << 2) << 1 | bit(v.Enable)) << 1);
  let k = -1;
  n = 2;
  if (v.Priority !== undefined) {
    const t1 = v.Priority;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
    w.uint((k + 1) << 1, n + 1, t1);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  w.put(n + 14, (((((k + 2) << 1) << 4 | codeOf(m_derUnitType, v.xUnit)) << 3) << 4 | codeOf(m_derUnitType, v.yUnit)) << 2);
  e_CurveDataPointsList(w, v.CurveDataPoints, 0, 0);
  k = -5;
  n = 2;
  if (v.CurveDataPoints_L2 !== undefined) {
    e_CurveDataPointsList(w, v.CurveDataPoints_L2, k + 5, n);
    k = -6;
    n = 2;
  }
  if (v.CurveDataPoints_L3 !== undefined) {
    e_CurveDataPointsList(w, v.CurveDataPoints_L3, k + 6, n);
    k = -7;
    n = 1;
  }
  e_RationalNumber(w, v.OpenLoopResponseTime, k + 7, n);
  k = -8;
  n = 2;
  if (v.TimeConstantPT1 !== undefined) {
    const t4 = v.TimeConstantPT1;
    if (t4 >>> 0 !== t4) throw BAIL;
    w.uint((k + 8) << 1, n + 1, t4);
    w.put(1, 0);
    k = -9;
    n = 1;
  }
  e_RationalNumber(w, v.ReferenceVoltage, k + 9, n);
  const t6 = v.ReferenceVoltageAdjustmentTimeConstant;
  if (t6 >>> 0 !== t6) throw BAIL;
  w.uint((bit(v.AutonomousReferenceVoltageAdjustmentEnable)) << 3, 6, t6);
  w.put(2, 0);
}
function e_WattVar(w: Writer, v: WattVar, x: number, n: number): void {
  w.only(v, 20);
  w.put(n + 4, (((x) << 2) << 1 | bit(v.Enable)) << 1);
  let k = -1;
  n = 2;
  if (v.Priority !== undefined) {
    const t1 = v.Priority;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
    w.uint((k + 1) << 1, n + 1, t1);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  w.put(n + 14, (((((k + 2) << 1) << 4 | codeOf(m_derUnitType, v.xUnit)) << 3) << 4 | codeOf(m_derUnitType, v.yUnit)) << 2);
  e_CurveDataPointsList(w, v.CurveDataPoints, 0, 0);
  k = -5;
  n = 3;
  if (v.CurveDataPoints_L2 !== undefined) {
    e_CurveDataPointsList(w, v.CurveDataPoints_L2, k + 5, n);
    k = -6;
    n = 3;
  }
  if (v.CurveDataPoints_L3 !== undefined) {
    e_CurveDataPointsList(w, v.CurveDataPoints_L3, k + 6, n);
    k = -7;
    n = 2;
  }
  if (v.OpenLoopResponseTime !== undefined) {
    e_RationalNumber(w, v.OpenLoopResponseTime, k + 7, n);
    k = -8;
    n = 2;
  }
  if (v.TimeConstantPT1 !== undefined) {
    const t4 = v.TimeConstantPT1;
    if (t4 >>> 0 !== t4) throw BAIL;
    w.uint((k + 8) << 1, n + 1, t4);
    w.put(1, 0);
    k = -9;
    n = 1;
  }
  w.put(n, k + 9);
}
function e_ConstantVar(w: Writer, v: ConstantVar, x: number, n: number): void {
  w.only(v, 21);
  w.put(n + 4, (((x) << 2) << 1 | bit(v.Enable)) << 1);
  let k = -1;
  n = 2;
  if (v.Priority !== undefined) {
    const t1 = v.Priority;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
    w.uint((k + 1) << 1, n + 1, t1);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  e_RationalNumber(w, v.VarSetpoint, k + 2, n);
  k = -3;
  n = 2;
  if (v.VarSetpoint_L2 !== undefined) {
    e_RationalNumber(w, v.VarSetpoint_L2, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.VarSetpoint_L3 !== undefined) {
    e_RationalNumber(w, v.VarSetpoint_L3, k + 4, n);
    k = -5;
    n = 1;
  }
  w.put(n + 7, (((k + 5) << 1) << 4 | codeOf(m_derUnitType, v.Unit)) << 2);
}
function e_ActivePowerSupportCPDRes(w: Writer, v: ActivePowerSupportCPDRes, x: number, n: number): void {
  w.only(v, 22);
  w.put(n + 1, (x) << 1);
  e_FrequencyDroop(w, v.FrequencyDroop, 0, 0);
  e_VoltWatt(w, v.VoltWatt, 0, 1);
  e_ConstantWatt(w, v.ConstantWatt, 0, 1);
  e_LimitMaxDischargePower(w, v.LimitMaxDischargePower, 0, 1);
  w.put(1, 0);
}
function e_FrequencyDroop(w: Writer, v: FrequencyDroop, x: number, n: number): void {
  w.only(v, 23);
  w.put(n + 4, (((x) << 2) << 1 | bit(v.Enable)) << 1);
  let k = -1;
  n = 3;
  if (v.Priority !== undefined) {
    const t1 = v.Priority;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
    w.uint((k + 1) << 1, n + 1, t1);
    w.put(1, 0);
    k = -2;
    n = 2;
  }
  if (v.OverFrequencyDroop !== undefined) {
    e_FrequencyDroopSettings(w, v.OverFrequencyDroop, k + 2, n);
    k = -3;
    n = 2;
  }
  if (v.UnderFrequencyDroop !== undefined) {
    e_FrequencyDroopSettings(w, v.UnderFrequencyDroop, k + 3, n);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_FrequencyDroopSettings(w: Writer, v: FrequencyDroopSettings, x: number, n: number): void {
  w.only(v, 24);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.db, 0, 0);
  e_RationalNumber(w, v.DroopFactor, 0, 1);
  let k = -2;
  n = 2;
  if (v.DroopFactor_L2 !== undefined) {
    e_RationalNumber(w, v.DroopFactor_L2, k + 2, n);
    k = -3;
    n = 2;
  }
  if (v.DroopFactor_L3 !== undefined) {
    e_RationalNumber(w, v.DroopFactor_L3, k + 3, n);
    k = -4;
    n = 1;
  }
  k = (((((k + 4) << 1) << 1 | codeOf(m_powerReferenceType, v.PowerReference)) << 1) << 2) - 5;
  n = n + 3 + 2;
  if (v.PowerReference_L2 !== undefined) {
    w.put(n + 3, (((k + 5) << 1) << 1 | codeOf(m_powerReferenceType, v.PowerReference_L2)) << 1);
    k = -6;
    n = 2;
  }
  if (v.PowerReference_L3 !== undefined) {
    w.put(n + 3, (((k + 6) << 1) << 1 | codeOf(m_powerReferenceType, v.PowerReference_L3)) << 1);
    k = -7;
    n = 1;
  }
  e_RationalNumber(w, v.OpenLoopResponseTime, k + 7, n);
  w.put(1, 0);
}
function e_VoltWatt(w: Writer, v: VoltWatt, x: number, n: number): void {
  w.only(v, 25);
  w.put(n + 4, (((x) << 2) << 1 | bit(v.Enable)) << 1);
  let k = -1;
  n = 2;
  if (v.Priority !== undefined) {
    const t1 = v.Priority;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
    w.uint((k + 1) << 1, n + 1, t1);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  w.put(n + 14, (((((k + 2) << 1) << 4 | codeOf(m_derUnitType, v.xUnit)) << 3) << 4 | codeOf(m_derUnitType, v.yUnit)) << 2);
  e_CurveDataPointsList(w, v.CurveDataPoints, 0, 0);
  k = -5;
  n = 2;
  if (v.CurveDataPoints_L2 !== undefined) {
    e_CurveDataPointsList(w, v.CurveDataPoints_L2, k + 5, n);
    k = -6;
    n = 2;
  }
  if (v.CurveDataPoints_L3 !== undefined) {
    e_CurveDataPointsList(w, v.CurveDataPoints_L3, k + 6, n);
    k = -7;
    n = 1;
  }
  e_RationalNumber(w, v.OpenLoopResponseTime, k + 7, n);
  k = -8;
  n = 2;
  if (v.TimeConstantPT1 !== undefined) {
    const t4 = v.TimeConstantPT1;
    if (t4 >>> 0 !== t4) throw BAIL;
    w.uint((k + 8) << 1, n + 1, t4);
    w.put(1, 0);
    k = -9;
    n = 1;
  }
  w.put(n, k + 9);
}
function e_ConstantWatt(w: Writer, v: ConstantWatt, x: number, n: number): void {
  w.only(v, 26);
  w.put(n + 4, (((x) << 2) << 1 | bit(v.Enable)) << 1);
  let k = -1;
  n = 2;
  if (v.Priority !== undefined) {
    const t1 = v.Priority;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
    w.uint((k + 1) << 1, n + 1, t1);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  e_RationalNumber(w, v.WattSetpoint, k + 2, n);
  k = -3;
  n = 2;
  if (v.WattSetpoint_L2 !== undefined) {
    e_RationalNumber(w, v.WattSetpoint_L2, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.WattSetpoint_L3 !== undefined) {
    e_RationalNumber(w, v.WattSetpoint_L3, k + 4, n);
    k = -5;
    n = 1;
  }
  w.put(n + 7, (((k + 5) << 1) << 4 | codeOf(m_derUnitType, v.Unit)) << 2);
}
function e_LimitMaxDischargePower(w: Writer, v: LimitMaxDischargePower, x: number, n: number): void {
  w.only(v, 27);
  w.put(n + 4, (((x) << 2) << 1 | bit(v.Enable)) << 1);
  let k = -1;
  n = 2;
  if (v.Priority !== undefined) {
    const t1 = v.Priority;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 65535) throw BAIL;
    w.uint((k + 1) << 1, n + 1, t1);
    w.put(1, 0);
    k = -2;
    n = 1;
  }
  const t2 = v.PercentageValue;
  if ((t2 | 0) !== t2 || t2 < 0 || t2 > 65535) throw BAIL;
  w.uint((k + 2) << 1, n + 1, t2);
  k = -3;
  n = 1 + 3;
  if (v.PercentageValue_L2 !== undefined) {
    const t3 = v.PercentageValue_L2;
    if ((t3 | 0) !== t3 || t3 < 0 || t3 > 65535) throw BAIL;
    w.uint((k + 3) << 1, n + 1, t3);
    w.put(1, 0);
    k = -4;
    n = 2;
  }
  if (v.PercentageValue_L3 !== undefined) {
    const t4 = v.PercentageValue_L3;
    if ((t4 | 0) !== t4 || t4 < 0 || t4 > 65535) throw BAIL;
    w.uint((k + 4) << 1, n + 1, t4);
    w.put(1, 0);
    k = -5;
    n = 2;
  }
  if (v.OpenLoopResponseTime !== undefined) {
    e_RationalNumber(w, v.OpenLoopResponseTime, k + 5, n);
    k = -6;
    n = 1;
  }
  w.put(n, k + 6);
}
function e_EVSEReactivePowerLimits(w: Writer, v: EVSEReactivePowerLimits, x: number, n: number): void {
  w.only(v, 28);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVSEMaximumVarAbsorptionDuringCharging, 0, 0);
  let k = -1;
  n = 2;
  if (v.EVSEMaximumVarAbsorptionDuringCharging_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumVarAbsorptionDuringCharging_L2, k + 1, n);
    k = -2;
    n = 2;
  }
  if (v.EVSEMaximumVarAbsorptionDuringCharging_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumVarAbsorptionDuringCharging_L3, k + 2, n);
    k = -3;
    n = 1;
  }
  e_RationalNumber(w, v.EVSEMaximumVarInjectionDuringCharging, k + 3, n);
  k = -4;
  n = 2;
  if (v.EVSEMaximumVarInjectionDuringCharging_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumVarInjectionDuringCharging_L2, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.EVSEMaximumVarInjectionDuringCharging_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumVarInjectionDuringCharging_L3, k + 5, n);
    k = -6;
    n = 1;
  }
  e_RationalNumber(w, v.EVSEMaximumVarAbsorptionDuringDischarging, k + 6, n);
  k = -7;
  n = 2;
  if (v.EVSEMaximumVarAbsorptionDuringDischarging_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumVarAbsorptionDuringDischarging_L2, k + 7, n);
    k = -8;
    n = 2;
  }
  if (v.EVSEMaximumVarAbsorptionDuringDischarging_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumVarAbsorptionDuringDischarging_L3, k + 8, n);
    k = -9;
    n = 1;
  }
  e_RationalNumber(w, v.EVSEMaximumVarInjectionDuringDischarging, k + 9, n);
  k = -10;
  n = 2;
  if (v.EVSEMaximumVarInjectionDuringDischarging_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumVarInjectionDuringDischarging_L2, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVSEMaximumVarInjectionDuringDischarging_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumVarInjectionDuringDischarging_L3, k + 11, n);
    k = -12;
    n = 1;
  }
  w.put(n, k + 12);
}
function e_GridLimits(w: Writer, v: GridLimits, x: number, n: number): void {
  w.only(v, 29);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.GridNominalFrequency, 0, 0);
  e_RationalNumber(w, v.GridNominalVoltage, 0, 1);
  e_RationalNumber(w, v.GridNominalVoltageOffset, 0, 1);
  let k = -3;
  n = 2;
  if (v.GridMinFrequency !== undefined) {
    e_RationalNumber(w, v.GridMinFrequency, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.GridMaxFrequency !== undefined) {
    e_RationalNumber(w, v.GridMaxFrequency, k + 4, n);
    k = -5;
    n = 1;
  }
  e_RationalNumber(w, v.GridMaximumVoltage, k + 5, n);
  e_RationalNumber(w, v.GridMinimumVoltage, 0, 1);
  w.put(1, 0);
}
function e_DER_Scheduled_AC_CLReqControlMode(w: Writer, v: DER_Scheduled_AC_CLReqControlMode, x: number, n: number): void {
  w.only(v, 30);
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
  e_RationalNumber(w, v.EVPresentVoltage, k + 15, n);
  e_RationalNumber(w, v.EVPresentFrequency, 0, 1);
  k = -17;
  n = 3;
  if (v.EVMaximumDischargePower !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower, k + 17, n);
    k = -18;
    n = 3;
  }
  if (v.EVMaximumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower_L2, k + 18, n);
    k = -19;
    n = 3;
  }
  if (v.EVMaximumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumDischargePower_L3, k + 19, n);
    k = -20;
    n = 3;
  }
  if (v.EVMinimumDischargePower !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower, k + 20, n);
    k = -21;
    n = 2;
  }
  if (v.EVMinimumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower_L2, k + 21, n);
    k = -22;
    n = 2;
  }
  if (v.EVMinimumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower_L3, k + 22, n);
    k = -23;
    n = 1;
  }
  w.put(n + 7, (((((k + 23) << 1) << 1 | codeOf(m_derOperationalStateType, v.DEROperationalState)) << 3) << 1 | codeOf(m_derConnectionStatusType, v.DERConnectionStatus)) << 1);
  k = -25;
  n = 3;
  if (v.EVApparentPower !== undefined) {
    e_EVApparentPower(w, v.EVApparentPower, k + 25, n);
    k = -26;
    n = 2;
  }
  if (v.EVReactivePower !== undefined) {
    e_EVReactivePower(w, v.EVReactivePower, k + 26, n);
    k = -27;
    n = 2;
  }
  if (v.EVExcitation !== undefined) {
    e_EVExcitation(w, v.EVExcitation, k + 27, n);
    k = -28;
    n = 1;
  }
  w.big((k + 28) << 1, n + 1, v.EVUpdateTime, 0xffffffffffffffffn);
  k = -29;
  n = 1 + 3;
  if (v.EVMinimumChargingDuration !== undefined) {
    const t3 = v.EVMinimumChargingDuration;
    if (t3 >>> 0 !== t3) throw BAIL;
    w.uint((k + 29) << 1, n + 1, t3);
    w.put(1, 0);
    k = -30;
    n = 2;
  }
  if (v.EVDurationMaximumChargeRate !== undefined) {
    const t4 = v.EVDurationMaximumChargeRate;
    if (t4 >>> 0 !== t4) throw BAIL;
    w.uint((k + 30) << 1, n + 1, t4);
    w.put(1, 0);
    k = -31;
    n = 2;
  }
  if (v.EVDurationMaximumDischargeRate !== undefined) {
    const t5 = v.EVDurationMaximumDischargeRate;
    if (t5 >>> 0 !== t5) throw BAIL;
    w.uint((k + 31) << 1, n + 1, t5);
    w.put(1, 0);
    k = -32;
    n = 1;
  }
  const t6 = v.DERAlarmStatus;
  if (t6 >>> 0 !== t6) throw BAIL;
  w.uint((k + 32) << 1, n + 1, t6);
  const t7 = v.EnabledModes;
  if (t7 >>> 0 !== t7) throw BAIL;
  w.uint(0, 3, t7);
  w.put(2, 0);
}
function e_Scheduled_AC_CLReqControlMode(w: Writer, v: Scheduled_AC_CLReqControlMode, x: number, n: number): void {
  w.only(v, 31);
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
  w.only(v, 32);
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
function e_CLReqControlMode(w: Writer, v: CLReqControlMode, x: number, n: number): void {
  w.only(v, 33);
  w.put(n + 1, (x) << 1);
}
function e_EVApparentPower(w: Writer, v: EVApparentPower, x: number, n: number): void {
  w.only(v, 34);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVMaximumApparentPowerDuringChargingAndVarAbsorption, 0, 0);
  let k = -1;
  n = 2;
  if (v.EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2, k + 1, n);
    k = -2;
    n = 2;
  }
  if (v.EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3, k + 2, n);
    k = -3;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumApparentPowerDuringChargingAndVarInjection, k + 3, n);
  k = -4;
  n = 2;
  if (v.EVMaximumApparentPowerDuringChargingAndVarInjection_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringChargingAndVarInjection_L2, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.EVMaximumApparentPowerDuringChargingAndVarInjection_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringChargingAndVarInjection_L3, k + 5, n);
    k = -6;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumApparentPowerDuringDischargingAndVarAbsorption, k + 6, n);
  k = -7;
  n = 2;
  if (v.EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2, k + 7, n);
    k = -8;
    n = 2;
  }
  if (v.EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3, k + 8, n);
    k = -9;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumApparentPowerDuringDischargingAndVarInjection, k + 9, n);
  k = -10;
  n = 2;
  if (v.EVMaximumApparentPowerDuringDischargingAndVarInjection_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringDischargingAndVarInjection_L2, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVMaximumApparentPowerDuringDischargingAndVarInjection_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumApparentPowerDuringDischargingAndVarInjection_L3, k + 11, n);
    k = -12;
    n = 1;
  }
  w.put(n, k + 12);
}
function e_EVReactivePower(w: Writer, v: EVReactivePower, x: number, n: number): void {
  w.only(v, 35);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.EVMaximumVarAbsorptionDuringCharging, 0, 0);
  let k = -1;
  n = 3;
  if (v.EVMaximumVarAbsorptionDuringCharging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarAbsorptionDuringCharging_L2, k + 1, n);
    k = -2;
    n = 3;
  }
  if (v.EVMaximumVarAbsorptionDuringCharging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarAbsorptionDuringCharging_L3, k + 2, n);
    k = -3;
    n = 3;
  }
  if (v.EVMinimumVarAbsorptionDuringCharging !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarAbsorptionDuringCharging, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.EVMinimumVarAbsorptionDuringCharging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarAbsorptionDuringCharging_L2, k + 4, n);
    k = -5;
    n = 2;
  }
  if (v.EVMinimumVarAbsorptionDuringCharging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarAbsorptionDuringCharging_L3, k + 5, n);
    k = -6;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumVarInjectionDuringCharging, k + 6, n);
  k = -7;
  n = 3;
  if (v.EVMaximumVarInjectionDuringCharging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarInjectionDuringCharging_L2, k + 7, n);
    k = -8;
    n = 3;
  }
  if (v.EVMaximumVarInjectionDuringCharging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarInjectionDuringCharging_L3, k + 8, n);
    k = -9;
    n = 3;
  }
  if (v.EVMinimumVarInjectionDuringCharging !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarInjectionDuringCharging, k + 9, n);
    k = -10;
    n = 2;
  }
  if (v.EVMinimumVarInjectionDuringCharging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarInjectionDuringCharging_L2, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVMinimumVarInjectionDuringCharging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarInjectionDuringCharging_L3, k + 11, n);
    k = -12;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumVarAbsorptionDuringDischarging, k + 12, n);
  k = -13;
  n = 3;
  if (v.EVMaximumVarAbsorptionDuringDischarging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarAbsorptionDuringDischarging_L2, k + 13, n);
    k = -14;
    n = 3;
  }
  if (v.EVMaximumVarAbsorptionDuringDischarging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarAbsorptionDuringDischarging_L3, k + 14, n);
    k = -15;
    n = 3;
  }
  if (v.EVMinimumVarAbsorptionDuringDischarging !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarAbsorptionDuringDischarging, k + 15, n);
    k = -16;
    n = 2;
  }
  if (v.EVMinimumVarAbsorptionDuringDischarging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarAbsorptionDuringDischarging_L2, k + 16, n);
    k = -17;
    n = 2;
  }
  if (v.EVMinimumVarAbsorptionDuringDischarging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarAbsorptionDuringDischarging_L3, k + 17, n);
    k = -18;
    n = 1;
  }
  e_RationalNumber(w, v.EVMaximumVarInjectionDuringDischarging, k + 18, n);
  k = -19;
  n = 3;
  if (v.EVMaximumVarInjectionDuringDischarging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarInjectionDuringDischarging_L2, k + 19, n);
    k = -20;
    n = 3;
  }
  if (v.EVMaximumVarInjectionDuringDischarging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMaximumVarInjectionDuringDischarging_L3, k + 20, n);
    k = -21;
    n = 3;
  }
  if (v.EVMinimumVarInjectionDuringDischarging !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarInjectionDuringDischarging, k + 21, n);
    k = -22;
    n = 2;
  }
  if (v.EVMinimumVarInjectionDuringDischarging_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarInjectionDuringDischarging_L2, k + 22, n);
    k = -23;
    n = 2;
  }
  if (v.EVMinimumVarInjectionDuringDischarging_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumVarInjectionDuringDischarging_L3, k + 23, n);
    k = -24;
    n = 1;
  }
  w.put(n, k + 24);
}
function e_EVExcitation(w: Writer, v: EVExcitation, x: number, n: number): void {
  w.only(v, 36);
  let k = ((x) << 3);
  n = n + 3;
  if (v.EVSpecifiedOverExcitedPowerFactor !== undefined) {
    w.put(n, k);
    e_RationalNumber(w, v.EVSpecifiedOverExcitedPowerFactor, 0, 0);
    k = -1;
    n = 2;
  }
  if (v.EVSpecifiedOverExcitedPowerFactor_L2 !== undefined) {
    w.put(n, k + 1);
    e_RationalNumber(w, v.EVSpecifiedOverExcitedPowerFactor_L2, 0, 0);
    k = -2;
    n = 2;
  }
  if (v.EVSpecifiedOverExcitedPowerFactor_L3 !== undefined) {
    w.put(n, k + 2);
    e_RationalNumber(w, v.EVSpecifiedOverExcitedPowerFactor_L3, 0, 0);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
  e_RationalNumber(w, v.EVSpecifiedOverExcitedDischargePower, 0, 0);
  k = -4;
  n = 3;
  if (v.EVSpecifiedOverExcitedDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedOverExcitedDischargePower_L2, k + 4, n);
    k = -5;
    n = 3;
  }
  if (v.EVSpecifiedOverExcitedDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedOverExcitedDischargePower_L3, k + 5, n);
    k = -6;
    n = 3;
  }
  if (v.EVSpecifiedUnderExcitedPowerFactor !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedUnderExcitedPowerFactor, k + 6, n);
    k = -7;
    n = 2;
  }
  if (v.EVSpecifiedUnderExcitedPowerFactor_L2 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedUnderExcitedPowerFactor_L2, k + 7, n);
    k = -8;
    n = 2;
  }
  if (v.EVSpecifiedUnderExcitedPowerFactor_L3 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedUnderExcitedPowerFactor_L3, k + 8, n);
    k = -9;
    n = 1;
  }
  e_RationalNumber(w, v.EVSpecifiedUnderExcitedDischargePower, k + 9, n);
  k = -10;
  n = 2;
  if (v.EVSpecifiedUnderExcitedDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedUnderExcitedDischargePower_L2, k + 10, n);
    k = -11;
    n = 2;
  }
  if (v.EVSpecifiedUnderExcitedDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSpecifiedUnderExcitedDischargePower_L3, k + 11, n);
    k = -12;
    n = 1;
  }
  w.put(n, k + 12);
}
function e_DER_Scheduled_AC_CLResControlMode(w: Writer, v: DER_Scheduled_AC_CLResControlMode, x: number, n: number): void {
  w.only(v, 37);
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
  e_DERControlCLRes(w, v.DERControlCLRes, 0, 0);
  k = -10;
  n = 4;
  if (v.EVSEMaximumChargePower !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumChargePower, k + 10, n);
    k = -11;
    n = 4;
  }
  if (v.EVSEMaximumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumChargePower_L2, k + 11, n);
    k = -12;
    n = 3;
  }
  if (v.EVSEMaximumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumChargePower_L3, k + 12, n);
    k = -13;
    n = 3;
  }
  if (v.EVSEMaximumDischargePower !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumDischargePower, k + 13, n);
    k = -14;
    n = 3;
  }
  if (v.EVSEMaximumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumDischargePower_L2, k + 14, n);
    k = -15;
    n = 3;
  }
  if (v.EVSEMaximumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumDischargePower_L3, k + 15, n);
    k = -16;
    n = 2;
  }
  if (v.RequiredDEROperatingMode !== undefined) {
    w.put(n + 3, (((k + 16) << 1) << 1 | codeOf(m_requiredDEROperatingModeType, v.RequiredDEROperatingMode)) << 1);
    k = -17;
    n = 2;
  }
  if (v.GridConnectionMode !== undefined) {
    w.put(n + 3, (((k + 17) << 1) << 1 | codeOf(m_gridConnectionModeType, v.GridConnectionMode)) << 1);
    k = -18;
    n = 1;
  }
  w.put(n, k + 18);
}
function e_Scheduled_AC_CLResControlMode(w: Writer, v: Scheduled_AC_CLResControlMode, x: number, n: number): void {
  w.only(v, 38);
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
  w.only(v, 39);
  w.put(n + 1, (x) << 1);
}
function e_CLResControlMode(w: Writer, v: CLResControlMode, x: number, n: number): void {
  w.only(v, 40);
  w.put(n + 1, (x) << 1);
}
function e_DERControlCLRes(w: Writer, v: DERControlCLRes, x: number, n: number): void {
  w.only(v, 41);
  let k = ((x) << 2);
  n = n + 2;
  if (v.VoltageTrip !== undefined) {
    w.put(n, k);
    e_VoltageTrip(w, v.VoltageTrip, 0, 0);
    k = -1;
    n = 2;
  }
  if (v.FrequencyTrip !== undefined) {
    w.put(n, k + 1);
    e_FrequencyTrip(w, v.FrequencyTrip, 0, 0);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
  e_EnterServiceCLRes(w, v.EnterServiceCLRes, 0, 0);
  k = -3;
  n = 2;
  if (v.ReactivePowerSupportCLRes !== undefined) {
    e_ReactivePowerSupportCLRes(w, v.ReactivePowerSupportCLRes, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.ActivePowerSupportCLRes !== undefined) {
    e_ActivePowerSupportCLRes(w, v.ActivePowerSupportCLRes, k + 4, n);
    k = -5;
    n = 1;
  }
  w.put(n, k + 5);
}
function e_EnterServiceCLRes(w: Writer, v: EnterServiceCLRes, x: number, n: number): void {
  w.only(v, 42);
  w.put(n + 4, (((x) << 2) << 1 | bit(v.PermitService)) << 1);
  let k = -1;
  n = 4;
  if (v.EnterServiceVoltageHigh !== undefined) {
    e_RationalNumber(w, v.EnterServiceVoltageHigh, k + 1, n);
    k = -2;
    n = 3;
  }
  if (v.EnterServiceVoltageLow !== undefined) {
    e_RationalNumber(w, v.EnterServiceVoltageLow, k + 2, n);
    k = -3;
    n = 3;
  }
  if (v.EnterServiceFrequencyHigh !== undefined) {
    e_RationalNumber(w, v.EnterServiceFrequencyHigh, k + 3, n);
    k = -4;
    n = 3;
  }
  if (v.EnterServiceFrequencyLow !== undefined) {
    e_RationalNumber(w, v.EnterServiceFrequencyLow, k + 4, n);
    k = -5;
    n = 3;
  }
  if (v.EnterServiceDelay !== undefined) {
    e_RationalNumber(w, v.EnterServiceDelay, k + 5, n);
    k = -6;
    n = 2;
  }
  if (v.EnterServiceRandomizedDelay !== undefined) {
    e_RationalNumber(w, v.EnterServiceRandomizedDelay, k + 6, n);
    k = -7;
    n = 2;
  }
  if (v.EnterServiceRampTime !== undefined) {
    e_RationalNumber(w, v.EnterServiceRampTime, k + 7, n);
    k = -8;
    n = 1;
  }
  w.put(n, k + 8);
}
function e_ReactivePowerSupportCLRes(w: Writer, v: ReactivePowerSupportCLRes, x: number, n: number): void {
  w.only(v, 43);
  let k = ((x) << 3);
  n = n + 3;
  if (v.ConstantPowerFactor !== undefined) {
    w.put(n, k);
    e_ConstantPowerFactor(w, v.ConstantPowerFactor, 0, 0);
    k = -1;
    n = 3;
  }
  if (v.VoltVar !== undefined) {
    w.put(n, k + 1);
    e_VoltVar(w, v.VoltVar, 0, 0);
    k = -2;
    n = 2;
  }
  if (v.WattVar !== undefined) {
    w.put(n, k + 2);
    e_WattVar(w, v.WattVar, 0, 0);
    k = -3;
    n = 2;
  }
  if (v.ConstantVar !== undefined) {
    w.put(n, k + 3);
    e_ConstantVar(w, v.ConstantVar, 0, 0);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_ActivePowerSupportCLRes(w: Writer, v: ActivePowerSupportCLRes, x: number, n: number): void {
  w.only(v, 44);
  let k = ((x) << 3);
  n = n + 3;
  if (v.FrequencyDroop !== undefined) {
    w.put(n, k);
    e_FrequencyDroop(w, v.FrequencyDroop, 0, 0);
    k = -1;
    n = 3;
  }
  if (v.VoltWatt !== undefined) {
    w.put(n, k + 1);
    e_VoltWatt(w, v.VoltWatt, 0, 0);
    k = -2;
    n = 2;
  }
  if (v.ConstantWatt !== undefined) {
    w.put(n, k + 2);
    e_ConstantWatt(w, v.ConstantWatt, 0, 0);
    k = -3;
    n = 2;
  }
  if (v.LimitMaxDischargePower !== undefined) {
    w.put(n, k + 3);
    e_LimitMaxDischargePower(w, v.LimitMaxDischargePower, 0, 0);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
}
function e_DER_Dynamic_AC_CLReqControlMode(w: Writer, v: DER_Dynamic_AC_CLReqControlMode, x: number, n: number): void {
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
  n = 2;
  if (v.EVMinimumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower_L2, k + 20, n);
    k = -21;
    n = 2;
  }
  if (v.EVMinimumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVMinimumDischargePower_L3, k + 21, n);
    k = -22;
    n = 1;
  }
  e_RationalNumber(w, v.EVPresentVoltage, k + 22, n);
  e_RationalNumber(w, v.EVPresentFrequency, 0, 1);
  k = -24;
  n = 3;
  if (v.EVSessionTotalDischargeEnergyAvailable !== undefined) {
    e_RationalNumber(w, v.EVSessionTotalDischargeEnergyAvailable, k + 24, n);
    k = -25;
    n = 3;
  }
  if (v.EVApparentPower !== undefined) {
    e_EVApparentPower(w, v.EVApparentPower, k + 25, n);
    k = -26;
    n = 3;
  }
  if (v.EVReactivePower !== undefined) {
    e_EVReactivePower(w, v.EVReactivePower, k + 26, n);
    k = -27;
    n = 3;
  }
  if (v.EVExcitation !== undefined) {
    e_EVExcitation(w, v.EVExcitation, k + 27, n);
    k = -28;
    n = 2;
  }
  if (v.EVMaximumV2XEnergyRequest !== undefined) {
    e_RationalNumber(w, v.EVMaximumV2XEnergyRequest, k + 28, n);
    k = -29;
    n = 2;
  }
  if (v.EVMinimumV2XEnergyRequest !== undefined) {
    e_RationalNumber(w, v.EVMinimumV2XEnergyRequest, k + 29, n);
    k = -30;
    n = 1;
  }
  w.put(n + 9, (((((k + 30) << 1) << 1 | codeOf(m_derOperationalStateType, v.DEROperationalState)) << 3) << 1 | codeOf(m_derConnectionStatusType, v.DERConnectionStatus)) << 3);
  w.big(0, 0, v.EVUpdateTime, 0xffffffffffffffffn);
  const t4 = v.EVMinimumChargingDuration;
  if (t4 >>> 0 !== t4) throw BAIL;
  w.uint(0, 3, t4);
  const t5 = v.EVDurationMaximumChargeRate;
  if (t5 >>> 0 !== t5) throw BAIL;
  w.uint(0, 3, t5);
  const t6 = v.EVDurationMaximumDischargeRate;
  if (t6 >>> 0 !== t6) throw BAIL;
  w.uint(0, 3, t6);
  const t7 = v.DERAlarmStatus;
  if (t7 >>> 0 !== t7) throw BAIL;
  w.uint(0, 3, t7);
  const t8 = v.EnabledModes;
  if (t8 >>> 0 !== t8) throw BAIL;
  w.uint(0, 3, t8);
  w.put(2, 0);
}
function e_Dynamic_AC_CLReqControlMode(w: Writer, v: Dynamic_AC_CLReqControlMode, x: number, n: number): void {
  w.only(v, 46);
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
  w.only(v, 47);
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
function e_DER_Dynamic_AC_CLResControlMode(w: Writer, v: DER_Dynamic_AC_CLResControlMode, x: number, n: number): void {
  w.only(v, 48);
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
  e_DERControlCLRes(w, v.DERControlCLRes, k + 13, n);
  k = -14;
  n = 4;
  if (v.EVSEMaximumChargePower !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumChargePower, k + 14, n);
    k = -15;
    n = 4;
  }
  if (v.EVSEMaximumChargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumChargePower_L2, k + 15, n);
    k = -16;
    n = 3;
  }
  if (v.EVSEMaximumChargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumChargePower_L3, k + 16, n);
    k = -17;
    n = 3;
  }
  if (v.EVSEMaximumDischargePower !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumDischargePower, k + 17, n);
    k = -18;
    n = 3;
  }
  if (v.EVSEMaximumDischargePower_L2 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumDischargePower_L2, k + 18, n);
    k = -19;
    n = 3;
  }
  if (v.EVSEMaximumDischargePower_L3 !== undefined) {
    e_RationalNumber(w, v.EVSEMaximumDischargePower_L3, k + 19, n);
    k = -20;
    n = 2;
  }
  if (v.RequiredDEROperatingMode !== undefined) {
    w.put(n + 3, (((k + 20) << 1) << 1 | codeOf(m_requiredDEROperatingModeType, v.RequiredDEROperatingMode)) << 1);
    k = -21;
    n = 2;
  }
  if (v.GridConnectionMode !== undefined) {
    w.put(n + 3, (((k + 21) << 1) << 1 | codeOf(m_gridConnectionModeType, v.GridConnectionMode)) << 1);
    k = -22;
    n = 1;
  }
  w.put(n, k + 22);
}
function e_Dynamic_AC_CLResControlMode(w: Writer, v: Dynamic_AC_CLResControlMode, x: number, n: number): void {
  w.only(v, 49);
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
  w.only(v, 50);
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
function e_AC_ChargeParameterDiscoveryReq(w: Writer, v: AC_ChargeParameterDiscoveryReq, x: number, n: number): void {
  w.only(v, 51);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  let k = -1;
  n = 2;
  if (v.AC_CPDReqEnergyTransferMode !== undefined) {
    if (v.BPT_AC_CPDReqEnergyTransferMode !== undefined || v.DER_AC_CPDReqEnergyTransferMode !== undefined) throw BAIL;
    e_AC_CPDReqEnergyTransferMode(w, v.AC_CPDReqEnergyTransferMode, k + 1, n);
  } else if (v.BPT_AC_CPDReqEnergyTransferMode !== undefined) {
    if (v.DER_AC_CPDReqEnergyTransferMode !== undefined) throw BAIL;
    e_BPT_AC_CPDReqEnergyTransferMode(w, v.BPT_AC_CPDReqEnergyTransferMode, k + 2, n);
  } else if (v.DER_AC_CPDReqEnergyTransferMode !== undefined) {
    e_DER_AC_CPDReqEnergyTransferMode(w, v.DER_AC_CPDReqEnergyTransferMode, k + 3, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_ChargeParameterDiscoveryReq(w: Writer, v: ChargeParameterDiscoveryReq, x: number, n: number): void {
  w.only(v, 52);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(1, 0);
}
function e_V2GRequest(w: Writer, v: V2GRequest, x: number, n: number): void {
  w.only(v, 53);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(1, 0);
}
function e_V2GMessage(w: Writer, v: V2GMessage, x: number, n: number): void {
  w.only(v, 54);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(1, 0);
}
function e_MessageHeader(w: Writer, v: MessageHeader, x: number, n: number): void {
  w.only(v, 55);
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
  w.only(v, 56);
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
  w.only(v, 57);
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
  w.only(v, 58);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  w.put(2, 1);
}
function e_SignatureMethod(w: Writer, v: SignatureMethod, x: number, n: number): void {
  w.only(v, 59);
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
  w.only(v, 60);
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
  w.only(v, 61);
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
  w.only(v, 62);
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
  w.only(v, 63);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  w.put(2, 1);
}
function e_SignatureValue(w: Writer, v: SignatureValue, x: number, n: number): void {
  w.only(v, 64);
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
  w.only(v, 65);
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
  w.only(v, 66);
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
  w.only(v, 68);
  w.put(n + 2, (x) << 2);
  w.bytes(v.Modulus, 0, Infinity);
  w.put(3, 0);
  w.bytes(v.Exponent, 0, Infinity);
  w.put(2, 0);
}
function e_RetrievalMethod(w: Writer, v: RetrievalMethod, x: number, n: number): void {
  w.only(v, 69);
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
  w.only(v, 70);
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
  w.only(v, 71);
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
  w.only(v, 74);
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
function e_BPT_AC_CPDReqEnergyTransferMode(w: Writer, v: BPT_AC_CPDReqEnergyTransferMode, x: number, n: number): void {
  w.only(v, 75);
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
  w.only(v, 76);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(9, (codeOf(m_responseCodeType, v.ResponseCode)) << 1);
  let k = -2;
  n = 2;
  if (v.AC_CPDResEnergyTransferMode !== undefined) {
    if (v.BPT_AC_CPDResEnergyTransferMode !== undefined || v.DER_AC_CPDResEnergyTransferMode !== undefined) throw BAIL;
    e_AC_CPDResEnergyTransferMode(w, v.AC_CPDResEnergyTransferMode, k + 2, n);
  } else if (v.BPT_AC_CPDResEnergyTransferMode !== undefined) {
    if (v.DER_AC_CPDResEnergyTransferMode !== undefined) throw BAIL;
    e_BPT_AC_CPDResEnergyTransferMode(w, v.BPT_AC_CPDResEnergyTransferMode, k + 3, n);
  } else if (v.DER_AC_CPDResEnergyTransferMode !== undefined) {
    e_DER_AC_CPDResEnergyTransferMode(w, v.DER_AC_CPDResEnergyTransferMode, k + 4, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_ChargeParameterDiscoveryRes(w: Writer, v: ChargeParameterDiscoveryRes, x: number, n: number): void {
  w.only(v, 77);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_V2GResponse(w: Writer, v: V2GResponse, x: number, n: number): void {
  w.only(v, 78);
  w.put(n + 1, (x) << 1);
  e_MessageHeader(w, v.Header, 0, 0);
  w.put(10, (codeOf(m_responseCodeType, v.ResponseCode)) << 2);
}
function e_BPT_AC_CPDResEnergyTransferMode(w: Writer, v: BPT_AC_CPDResEnergyTransferMode, x: number, n: number): void {
  w.only(v, 79);
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
  w.only(v, 80);
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
    if (v.BPT_Scheduled_AC_CLReqControlMode !== undefined || v.CLReqControlMode !== undefined || v.DER_Dynamic_AC_CLReqControlMode !== undefined || v.DER_Scheduled_AC_CLReqControlMode !== undefined || v.Dynamic_AC_CLReqControlMode !== undefined || v.Scheduled_AC_CLReqControlMode !== undefined) throw BAIL;
    e_BPT_Dynamic_AC_CLReqControlMode(w, v.BPT_Dynamic_AC_CLReqControlMode, k + 3, n);
  } else if (v.BPT_Scheduled_AC_CLReqControlMode !== undefined) {
    if (v.CLReqControlMode !== undefined || v.DER_Dynamic_AC_CLReqControlMode !== undefined || v.DER_Scheduled_AC_CLReqControlMode !== undefined || v.Dynamic_AC_CLReqControlMode !== undefined || v.Scheduled_AC_CLReqControlMode !== undefined) throw BAIL;
    e_BPT_Scheduled_AC_CLReqControlMode(w, v.BPT_Scheduled_AC_CLReqControlMode, k + 4, n);
  } else if (v.CLReqControlMode !== undefined) {
    if (v.DER_Dynamic_AC_CLReqControlMode !== undefined || v.DER_Scheduled_AC_CLReqControlMode !== undefined || v.Dynamic_AC_CLReqControlMode !== undefined || v.Scheduled_AC_CLReqControlMode !== undefined) throw BAIL;
    e_CLReqControlMode(w, v.CLReqControlMode, k + 5, n);
  } else if (v.DER_Dynamic_AC_CLReqControlMode !== undefined) {
    if (v.DER_Scheduled_AC_CLReqControlMode !== undefined || v.Dynamic_AC_CLReqControlMode !== undefined || v.Scheduled_AC_CLReqControlMode !== undefined) throw BAIL;
    e_DER_Dynamic_AC_CLReqControlMode(w, v.DER_Dynamic_AC_CLReqControlMode, k + 6, n);
  } else if (v.DER_Scheduled_AC_CLReqControlMode !== undefined) {
    if (v.Dynamic_AC_CLReqControlMode !== undefined || v.Scheduled_AC_CLReqControlMode !== undefined) throw BAIL;
    e_DER_Scheduled_AC_CLReqControlMode(w, v.DER_Scheduled_AC_CLReqControlMode, k + 7, n);
  } else if (v.Dynamic_AC_CLReqControlMode !== undefined) {
    if (v.Scheduled_AC_CLReqControlMode !== undefined) throw BAIL;
    e_Dynamic_AC_CLReqControlMode(w, v.Dynamic_AC_CLReqControlMode, k + 8, n);
  } else if (v.Scheduled_AC_CLReqControlMode !== undefined) {
    e_Scheduled_AC_CLReqControlMode(w, v.Scheduled_AC_CLReqControlMode, k + 9, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_ChargeLoopReq(w: Writer, v: ChargeLoopReq, x: number, n: number): void {
  w.only(v, 81);
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
  w.only(v, 82);
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
function e_BPT_Scheduled_AC_CLReqControlMode(w: Writer, v: BPT_Scheduled_AC_CLReqControlMode, x: number, n: number): void {
  w.only(v, 83);
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
function e_BPT_Dynamic_AC_CLReqControlMode(w: Writer, v: BPT_Dynamic_AC_CLReqControlMode, x: number, n: number): void {
  w.only(v, 84);
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
  w.only(v, 85);
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
    n = 4;
  }
  if (v.Receipt !== undefined) {
    e_Receipt(w, v.Receipt, k + 4, n);
    k = -5;
    n = 4;
  }
  if (v.EVSETargetFrequency !== undefined) {
    e_RationalNumber(w, v.EVSETargetFrequency, k + 5, n);
    k = -6;
    n = 3;
  }
  if (v.BPT_Dynamic_AC_CLResControlMode !== undefined) {
    if (v.BPT_Scheduled_AC_CLResControlMode !== undefined || v.CLResControlMode !== undefined || v.DER_Dynamic_AC_CLResControlMode !== undefined || v.DER_Scheduled_AC_CLResControlMode !== undefined || v.Dynamic_AC_CLResControlMode !== undefined || v.Scheduled_AC_CLResControlMode !== undefined) throw BAIL;
    e_BPT_Dynamic_AC_CLResControlMode(w, v.BPT_Dynamic_AC_CLResControlMode, k + 6, n);
  } else if (v.BPT_Scheduled_AC_CLResControlMode !== undefined) {
    if (v.CLResControlMode !== undefined || v.DER_Dynamic_AC_CLResControlMode !== undefined || v.DER_Scheduled_AC_CLResControlMode !== undefined || v.Dynamic_AC_CLResControlMode !== undefined || v.Scheduled_AC_CLResControlMode !== undefined) throw BAIL;
    e_BPT_Scheduled_AC_CLResControlMode(w, v.BPT_Scheduled_AC_CLResControlMode, k + 7, n);
  } else if (v.CLResControlMode !== undefined) {
    if (v.DER_Dynamic_AC_CLResControlMode !== undefined || v.DER_Scheduled_AC_CLResControlMode !== undefined || v.Dynamic_AC_CLResControlMode !== undefined || v.Scheduled_AC_CLResControlMode !== undefined) throw BAIL;
    e_CLResControlMode(w, v.CLResControlMode, k + 8, n);
  } else if (v.DER_Dynamic_AC_CLResControlMode !== undefined) {
    if (v.DER_Scheduled_AC_CLResControlMode !== undefined || v.Dynamic_AC_CLResControlMode !== undefined || v.Scheduled_AC_CLResControlMode !== undefined) throw BAIL;
    e_DER_Dynamic_AC_CLResControlMode(w, v.DER_Dynamic_AC_CLResControlMode, k + 9, n);
  } else if (v.DER_Scheduled_AC_CLResControlMode !== undefined) {
    if (v.Dynamic_AC_CLResControlMode !== undefined || v.Scheduled_AC_CLResControlMode !== undefined) throw BAIL;
    e_DER_Scheduled_AC_CLResControlMode(w, v.DER_Scheduled_AC_CLResControlMode, k + 10, n);
  } else if (v.Dynamic_AC_CLResControlMode !== undefined) {
    if (v.Scheduled_AC_CLResControlMode !== undefined) throw BAIL;
    e_Dynamic_AC_CLResControlMode(w, v.Dynamic_AC_CLResControlMode, k + 11, n);
  } else if (v.Scheduled_AC_CLResControlMode !== undefined) {
    e_Scheduled_AC_CLResControlMode(w, v.Scheduled_AC_CLResControlMode, k + 12, n);
  } else throw BAIL;
  w.put(1, 0);
}
function e_ChargeLoopRes(w: Writer, v: ChargeLoopRes, x: number, n: number): void {
  w.only(v, 86);
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
function e_MeterInfo(w: Writer, v: MeterInfo, x: number, n: number): void {
  w.only(v, 87);
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
  w.only(v, 88);
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
  w.only(v, 89);
  w.put(n + 1, (x) << 1);
  e_RationalNumber(w, v.Amount, 0, 0);
  e_RationalNumber(w, v.CostPerUnit, 0, 1);
  w.put(1, 0);
}
function e_DetailedTax(w: Writer, v: DetailedTax, x: number, n: number): void {
  w.only(v, 90);
  const t0 = v.TaxRuleID;
  if (t0 >>> 0 !== t0 || t0 < 1) throw BAIL;
  w.put(n + 2, (x) << 2);
  w.uint(0, 0, t0);
  e_RationalNumber(w, v.Amount, 0, 2);
  w.put(1, 0);
}
function e_BPT_Scheduled_AC_CLResControlMode(w: Writer, v: BPT_Scheduled_AC_CLResControlMode, x: number, n: number): void {
  w.only(v, 91);
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
function e_BPT_Dynamic_AC_CLResControlMode(w: Writer, v: BPT_Dynamic_AC_CLResControlMode, x: number, n: number): void {
  w.only(v, 92);
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
  w.only(v, 93);
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
  w.only(v, 94);
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
function d_DER_AC_CPDReqEnergyTransferMode(r: Reader): DER_AC_CPDReqEnergyTransferMode {
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
  const x7 = r.get(5);
  if ((x7 & 0x13) !== 0x0) throw BAIL;
  const uEVProcessing = n_processingType[x7 >>> 2 & 3];
  if (uEVProcessing === undefined) throw BAIL;
  const EVProcessing = uEVProcessing;
  const EVMaximumDischargePower = d_RationalNumber(r);
  const x8 = r.get(3);
  e = 8 + (x8);
  let EVMaximumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVMaximumDischargePower_L2 = d_RationalNumber(r);
    const x9 = r.get(3);
    e = 9 + (x9);
  }
  let EVMaximumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 9) {
    EVMaximumDischargePower_L3 = d_RationalNumber(r);
    const x10 = r.get(3);
    e = 10 + (x10);
  }
  let EVMinimumDischargePower: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVMinimumDischargePower = d_RationalNumber(r);
    const x11 = r.get(3);
    e = 11 + (x11);
  }
  let EVMinimumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVMinimumDischargePower_L2 = d_RationalNumber(r);
    const x12 = r.get(2);
    e = 12 + (x12);
  }
  let EVMinimumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 12) {
    EVMinimumDischargePower_L3 = d_RationalNumber(r);
    const x13 = r.get(2);
    e = 13 + (x13);
  }
  let EVSessionTotalDischargeEnergyAvailable: RationalNumber | undefined = undefined;
  if (e === 13) {
    EVSessionTotalDischargeEnergyAvailable = d_RationalNumber(r);
    const x14 = r.get(1);
    e = 14 + (x14);
  }
  if (e !== 14) throw BAIL;
  const EVApparentPowerLimits = d_EVApparentPowerLimits(r);
  const x15 = r.get(1);
  if (x15 !== 0) throw BAIL;
  const EVReactivePowerLimits = d_EVReactivePowerLimits(r);
  const x16 = r.get(1);
  if (x16 !== 0) throw BAIL;
  const EVExcitationLimits = d_EVExcitationLimits(r);
  const x17 = r.get(1);
  if (x17 !== 0) throw BAIL;
  const EVInverterDetails = d_EVInverterDetails(r);
  const x18 = r.get(10);
  if ((x18 & 0x373) !== 0x0) throw BAIL;
  const IEEE1547NormalCategory = n_ieee1547NormalCategoryType[x18 >>> 7 & 1]!;
  const uIEEE1547AbnormalCategory = n_ieee1547AbnormalCategoryType[x18 >>> 2 & 3];
  if (uIEEE1547AbnormalCategory === undefined) throw BAIL;
  const IEEE1547AbnormalCategory = uIEEE1547AbnormalCategory;
  const EVNominalVoltage = d_RationalNumber(r);
  const x19 = r.get(1);
  if (x19 !== 0) throw BAIL;
  const EVMaximumVoltage = d_RationalNumber(r);
  const x20 = r.get(1);
  if (x20 !== 0) throw BAIL;
  const EVMinimumVoltage = d_RationalNumber(r);
  const x21 = r.get(1);
  if (x21 !== 0) throw BAIL;
  const EVNominalVoltageOffset = d_RationalNumber(r);
  const x22 = r.get(6);
  if ((x22 & 0x37) !== 0x0) throw BAIL;
  const J3072Certified = (x22 >>> 3 & 1) !== 0;
  const J3072CertificationDate = r.big(0xffffffffffffffffn);
  const x23 = r.get(3);
  if (x23 !== 0) throw BAIL;
  const EVUseableWattHours = r.uint();
  if (EVUseableWattHours > 4294967295) throw BAIL;
  const x24 = r.get(3);
  if (x24 !== 0) throw BAIL;
  const EVUpdateTime = r.big(0xffffffffffffffffn);
  const x25 = r.get(3);
  if (x25 !== 0) throw BAIL;
  const SupportedModes = r.uint();
  if (SupportedModes > 4294967295) throw BAIL;
  const x26 = r.get(3);
  if (x26 !== 0) throw BAIL;
  const EnabledModes = r.uint();
  if (EnabledModes > 4294967295) throw BAIL;
  const x27 = r.get(2);
  if (x27 !== 0) throw BAIL;
  return { EVMaximumChargePower, EVMaximumChargePower_L2, EVMaximumChargePower_L3, EVMinimumChargePower, EVMinimumChargePower_L2, EVMinimumChargePower_L3, EVProcessing, EVMaximumDischargePower, EVMaximumDischargePower_L2, EVMaximumDischargePower_L3, EVMinimumDischargePower, EVMinimumDischargePower_L2, EVMinimumDischargePower_L3, EVSessionTotalDischargeEnergyAvailable, EVApparentPowerLimits, EVReactivePowerLimits, EVExcitationLimits, EVInverterDetails, IEEE1547NormalCategory, IEEE1547AbnormalCategory, EVNominalVoltage, EVMaximumVoltage, EVMinimumVoltage, EVNominalVoltageOffset, J3072Certified, J3072CertificationDate, EVUseableWattHours, EVUpdateTime, SupportedModes, EnabledModes };
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
function d_EVApparentPowerLimits(r: Reader): EVApparentPowerLimits {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVMaximumApparentPowerDuringChargingAndVarAbsorption = d_RationalNumber(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2 = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3 = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVMaximumApparentPowerDuringChargingAndVarInjection = d_RationalNumber(r);
  const x4 = r.get(2);
  e = 4 + (x4);
  let EVMaximumApparentPowerDuringChargingAndVarInjection_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVMaximumApparentPowerDuringChargingAndVarInjection_L2 = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let EVMaximumApparentPowerDuringChargingAndVarInjection_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVMaximumApparentPowerDuringChargingAndVarInjection_L3 = d_RationalNumber(r);
    const x6 = r.get(1);
    e = 6 + (x6);
  }
  if (e !== 6) throw BAIL;
  const EVMaximumApparentPowerDuringDischargingAndVarAbsorption = d_RationalNumber(r);
  const x7 = r.get(2);
  e = 7 + (x7);
  let EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2 = d_RationalNumber(r);
    const x8 = r.get(2);
    e = 8 + (x8);
  }
  let EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3 = d_RationalNumber(r);
    const x9 = r.get(1);
    e = 9 + (x9);
  }
  if (e !== 9) throw BAIL;
  const EVMaximumApparentPowerDuringDischargingAndVarInjection = d_RationalNumber(r);
  const x10 = r.get(2);
  e = 10 + (x10);
  let EVMaximumApparentPowerDuringDischargingAndVarInjection_L2: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVMaximumApparentPowerDuringDischargingAndVarInjection_L2 = d_RationalNumber(r);
    const x11 = r.get(2);
    e = 11 + (x11);
  }
  let EVMaximumApparentPowerDuringDischargingAndVarInjection_L3: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVMaximumApparentPowerDuringDischargingAndVarInjection_L3 = d_RationalNumber(r);
    const x12 = r.get(1);
    e = 12 + (x12);
  }
  if (e !== 12) throw BAIL;
  return { EVMaximumApparentPowerDuringChargingAndVarAbsorption, EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2, EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3, EVMaximumApparentPowerDuringChargingAndVarInjection, EVMaximumApparentPowerDuringChargingAndVarInjection_L2, EVMaximumApparentPowerDuringChargingAndVarInjection_L3, EVMaximumApparentPowerDuringDischargingAndVarAbsorption, EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2, EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3, EVMaximumApparentPowerDuringDischargingAndVarInjection, EVMaximumApparentPowerDuringDischargingAndVarInjection_L2, EVMaximumApparentPowerDuringDischargingAndVarInjection_L3 };
}
function d_EVReactivePowerLimits(r: Reader): EVReactivePowerLimits {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVMaximumVarAbsorptionDuringCharging = d_RationalNumber(r);
  const x1 = r.get(3);
  let e = 1 + (x1);
  let EVMaximumVarAbsorptionDuringCharging_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVMaximumVarAbsorptionDuringCharging_L2 = d_RationalNumber(r);
    const x2 = r.get(3);
    e = 2 + (x2);
  }
  let EVMaximumVarAbsorptionDuringCharging_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVMaximumVarAbsorptionDuringCharging_L3 = d_RationalNumber(r);
    const x3 = r.get(3);
    e = 3 + (x3);
  }
  let EVMinimumVarAbsorptionDuringCharging: RationalNumber | undefined = undefined;
  if (e === 3) {
    EVMinimumVarAbsorptionDuringCharging = d_RationalNumber(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let EVMinimumVarAbsorptionDuringCharging_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVMinimumVarAbsorptionDuringCharging_L2 = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let EVMinimumVarAbsorptionDuringCharging_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVMinimumVarAbsorptionDuringCharging_L3 = d_RationalNumber(r);
    const x6 = r.get(1);
    e = 6 + (x6);
  }
  if (e !== 6) throw BAIL;
  const EVMaximumVarInjectionDuringCharging = d_RationalNumber(r);
  const x7 = r.get(3);
  e = 7 + (x7);
  let EVMaximumVarInjectionDuringCharging_L2: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVMaximumVarInjectionDuringCharging_L2 = d_RationalNumber(r);
    const x8 = r.get(3);
    e = 8 + (x8);
  }
  let EVMaximumVarInjectionDuringCharging_L3: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVMaximumVarInjectionDuringCharging_L3 = d_RationalNumber(r);
    const x9 = r.get(3);
    e = 9 + (x9);
  }
  let EVMinimumVarInjectionDuringCharging: RationalNumber | undefined = undefined;
  if (e === 9) {
    EVMinimumVarInjectionDuringCharging = d_RationalNumber(r);
    const x10 = r.get(2);
    e = 10 + (x10);
  }
  let EVMinimumVarInjectionDuringCharging_L2: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVMinimumVarInjectionDuringCharging_L2 = d_RationalNumber(r);
    const x11 = r.get(2);
    e = 11 + (x11);
  }
  let EVMinimumVarInjectionDuringCharging_L3: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVMinimumVarInjectionDuringCharging_L3 = d_RationalNumber(r);
    const x12 = r.get(1);
    e = 12 + (x12);
  }
  if (e !== 12) throw BAIL;
  const EVMaximumVarAbsorptionDuringDischarging = d_RationalNumber(r);
  const x13 = r.get(3);
  e = 13 + (x13);
  let EVMaximumVarAbsorptionDuringDischarging_L2: RationalNumber | undefined = undefined;
  if (e === 13) {
    EVMaximumVarAbsorptionDuringDischarging_L2 = d_RationalNumber(r);
    const x14 = r.get(3);
    e = 14 + (x14);
  }
  let EVMaximumVarAbsorptionDuringDischarging_L3: RationalNumber | undefined = undefined;
  if (e === 14) {
    EVMaximumVarAbsorptionDuringDischarging_L3 = d_RationalNumber(r);
    const x15 = r.get(3);
    e = 15 + (x15);
  }
  let EVMinimumVarAbsorptionDuringDischarging: RationalNumber | undefined = undefined;
  if (e === 15) {
    EVMinimumVarAbsorptionDuringDischarging = d_RationalNumber(r);
    const x16 = r.get(2);
    e = 16 + (x16);
  }
  let EVMinimumVarAbsorptionDuringDischarging_L2: RationalNumber | undefined = undefined;
  if (e === 16) {
    EVMinimumVarAbsorptionDuringDischarging_L2 = d_RationalNumber(r);
    const x17 = r.get(2);
    e = 17 + (x17);
  }
  let EVMinimumVarAbsorptionDuringDischarging_L3: RationalNumber | undefined = undefined;
  if (e === 17) {
    EVMinimumVarAbsorptionDuringDischarging_L3 = d_RationalNumber(r);
    const x18 = r.get(1);
    e = 18 + (x18);
  }
  if (e !== 18) throw BAIL;
  const EVMaximumVarInjectionDuringDischarging = d_RationalNumber(r);
  const x19 = r.get(3);
  e = 19 + (x19);
  let EVMaximumVarInjectionDuringDischarging_L2: RationalNumber | undefined = undefined;
  if (e === 19) {
    EVMaximumVarInjectionDuringDischarging_L2 = d_RationalNumber(r);
    const x20 = r.get(3);
    e = 20 + (x20);
  }
  let EVMaximumVarInjectionDuringDischarging_L3: RationalNumber | undefined = undefined;
  if (e === 20) {
    EVMaximumVarInjectionDuringDischarging_L3 = d_RationalNumber(r);
    const x21 = r.get(3);
    e = 21 + (x21);
  }
  let EVMinimumVarInjectionDuringDischarging: RationalNumber | undefined = undefined;
  if (e === 21) {
    EVMinimumVarInjectionDuringDischarging = d_RationalNumber(r);
    const x22 = r.get(2);
    e = 22 + (x22);
  }
  let EVMinimumVarInjectionDuringDischarging_L2: RationalNumber | undefined = undefined;
  if (e === 22) {
    EVMinimumVarInjectionDuringDischarging_L2 = d_RationalNumber(r);
    const x23 = r.get(2);
    e = 23 + (x23);
  }
  let EVMinimumVarInjectionDuringDischarging_L3: RationalNumber | undefined = undefined;
  if (e === 23) {
    EVMinimumVarInjectionDuringDischarging_L3 = d_RationalNumber(r);
    const x24 = r.get(1);
    e = 24 + (x24);
  }
  if (e !== 24) throw BAIL;
  const EVReactiveSusceptance = d_RationalNumber(r);
  const x25 = r.get(2);
  e = 25 + (x25);
  let EVReactiveSusceptance_L2: RationalNumber | undefined = undefined;
  if (e === 25) {
    EVReactiveSusceptance_L2 = d_RationalNumber(r);
    const x26 = r.get(2);
    e = 26 + (x26);
  }
  let EVReactiveSusceptance_L3: RationalNumber | undefined = undefined;
  if (e === 26) {
    EVReactiveSusceptance_L3 = d_RationalNumber(r);
    const x27 = r.get(1);
    e = 27 + (x27);
  }
  if (e !== 27) throw BAIL;
  return { EVMaximumVarAbsorptionDuringCharging, EVMaximumVarAbsorptionDuringCharging_L2, EVMaximumVarAbsorptionDuringCharging_L3, EVMinimumVarAbsorptionDuringCharging, EVMinimumVarAbsorptionDuringCharging_L2, EVMinimumVarAbsorptionDuringCharging_L3, EVMaximumVarInjectionDuringCharging, EVMaximumVarInjectionDuringCharging_L2, EVMaximumVarInjectionDuringCharging_L3, EVMinimumVarInjectionDuringCharging, EVMinimumVarInjectionDuringCharging_L2, EVMinimumVarInjectionDuringCharging_L3, EVMaximumVarAbsorptionDuringDischarging, EVMaximumVarAbsorptionDuringDischarging_L2, EVMaximumVarAbsorptionDuringDischarging_L3, EVMinimumVarAbsorptionDuringDischarging, EVMinimumVarAbsorptionDuringDischarging_L2, EVMinimumVarAbsorptionDuringDischarging_L3, EVMaximumVarInjectionDuringDischarging, EVMaximumVarInjectionDuringDischarging_L2, EVMaximumVarInjectionDuringDischarging_L3, EVMinimumVarInjectionDuringDischarging, EVMinimumVarInjectionDuringDischarging_L2, EVMinimumVarInjectionDuringDischarging_L3, EVReactiveSusceptance, EVReactiveSusceptance_L2, EVReactiveSusceptance_L3 };
}
function d_EVExcitationLimits(r: Reader): EVExcitationLimits {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVSpecifiedOverExcitedPowerFactor = d_RationalNumber(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let EVSpecifiedOverExcitedPowerFactor_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVSpecifiedOverExcitedPowerFactor_L2 = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let EVSpecifiedOverExcitedPowerFactor_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVSpecifiedOverExcitedPowerFactor_L3 = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVSpecifiedOverExcitedDischargePower = d_RationalNumber(r);
  const x4 = r.get(2);
  e = 4 + (x4);
  let EVSpecifiedOverExcitedDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVSpecifiedOverExcitedDischargePower_L2 = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let EVSpecifiedOverExcitedDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVSpecifiedOverExcitedDischargePower_L3 = d_RationalNumber(r);
    const x6 = r.get(1);
    e = 6 + (x6);
  }
  if (e !== 6) throw BAIL;
  const EVSpecifiedUnderExcitedPowerFactor = d_RationalNumber(r);
  const x7 = r.get(2);
  e = 7 + (x7);
  let EVSpecifiedUnderExcitedPowerFactor_L2: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVSpecifiedUnderExcitedPowerFactor_L2 = d_RationalNumber(r);
    const x8 = r.get(2);
    e = 8 + (x8);
  }
  let EVSpecifiedUnderExcitedPowerFactor_L3: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVSpecifiedUnderExcitedPowerFactor_L3 = d_RationalNumber(r);
    const x9 = r.get(1);
    e = 9 + (x9);
  }
  if (e !== 9) throw BAIL;
  const EVSpecifiedUnderExcitedDischargePower = d_RationalNumber(r);
  const x10 = r.get(2);
  e = 10 + (x10);
  let EVSpecifiedUnderExcitedDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVSpecifiedUnderExcitedDischargePower_L2 = d_RationalNumber(r);
    const x11 = r.get(2);
    e = 11 + (x11);
  }
  let EVSpecifiedUnderExcitedDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVSpecifiedUnderExcitedDischargePower_L3 = d_RationalNumber(r);
    const x12 = r.get(1);
    e = 12 + (x12);
  }
  if (e !== 12) throw BAIL;
  return { EVSpecifiedOverExcitedPowerFactor, EVSpecifiedOverExcitedPowerFactor_L2, EVSpecifiedOverExcitedPowerFactor_L3, EVSpecifiedOverExcitedDischargePower, EVSpecifiedOverExcitedDischargePower_L2, EVSpecifiedOverExcitedDischargePower_L3, EVSpecifiedUnderExcitedPowerFactor, EVSpecifiedUnderExcitedPowerFactor_L2, EVSpecifiedUnderExcitedPowerFactor_L3, EVSpecifiedUnderExcitedDischargePower, EVSpecifiedUnderExcitedDischargePower_L2, EVSpecifiedUnderExcitedDischargePower_L3 };
}
function d_EVInverterDetails(r: Reader): EVInverterDetails {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const EVInverterSwVersion = r.string(0, 32);
  const x1 = r.get(3);
  if ((x1 & 0x4) !== 0x0) throw BAIL;
  let e = 1 + (x1 & 3);
  let EVInverterHwVersion: string | undefined = undefined;
  if (e === 1) {
    const x2 = r.get(1);
    if (x2 !== 0) throw BAIL;
    EVInverterHwVersion = r.string(0, 32);
    const x3 = r.get(2);
    if ((x3 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x3 & 1);
  }
  if (e !== 2) throw BAIL;
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const EVInverterManufacturer = r.string(0, 32);
  const x5 = r.get(3);
  if (x5 !== 0) throw BAIL;
  const EVInverterModel = r.string(0, 32);
  const x6 = r.get(3);
  if (x6 !== 0) throw BAIL;
  const EVInverterSerialNumber = r.string(0, 32);
  const x7 = r.get(2);
  if (x7 !== 0) throw BAIL;
  return { EVInverterSwVersion, EVInverterHwVersion, EVInverterManufacturer, EVInverterModel, EVInverterSerialNumber };
}
function d_DER_AC_CPDResEnergyTransferMode(r: Reader): DER_AC_CPDResEnergyTransferMode {
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
  const x13 = r.get(6);
  if ((x13 & 0x24) !== 0x0) throw BAIL;
  const uEVSEProcessing = n_processingType[x13 >>> 3 & 3];
  if (uEVSEProcessing === undefined) throw BAIL;
  const EVSEProcessing = uEVSEProcessing;
  e = 13 + (x13 & 3);
  let EVSEStatus: EVSEStatus | undefined = undefined;
  if (e === 13) {
    EVSEStatus = d_EVSEStatus(r);
    const x14 = r.get(1);
    e = 14 + (x14);
  }
  if (e !== 14) throw BAIL;
  const DERControlCPDRes = d_DERControlCPDRes(r);
  const x15 = r.get(3);
  e = 15 + (x15);
  let EVSENominalChargePower: RationalNumber | undefined = undefined;
  if (e === 15) {
    EVSENominalChargePower = d_RationalNumber(r);
    const x16 = r.get(3);
    e = 16 + (x16);
  }
  let EVSENominalChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 16) {
    EVSENominalChargePower_L2 = d_RationalNumber(r);
    const x17 = r.get(3);
    e = 17 + (x17);
  }
  let EVSENominalChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 17) {
    EVSENominalChargePower_L3 = d_RationalNumber(r);
    const x18 = r.get(3);
    e = 18 + (x18);
  }
  let EVSENominalDischargePower: RationalNumber | undefined = undefined;
  if (e === 18) {
    EVSENominalDischargePower = d_RationalNumber(r);
    const x19 = r.get(2);
    e = 19 + (x19);
  }
  let EVSENominalDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 19) {
    EVSENominalDischargePower_L2 = d_RationalNumber(r);
    const x20 = r.get(2);
    e = 20 + (x20);
  }
  let EVSENominalDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 20) {
    EVSENominalDischargePower_L3 = d_RationalNumber(r);
    const x21 = r.get(1);
    e = 21 + (x21);
  }
  if (e !== 21) throw BAIL;
  const EVSEMaximumDischargePower = d_RationalNumber(r);
  const x22 = r.get(2);
  e = 22 + (x22);
  let EVSEMaximumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 22) {
    EVSEMaximumDischargePower_L2 = d_RationalNumber(r);
    const x23 = r.get(2);
    e = 23 + (x23);
  }
  let EVSEMaximumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 23) {
    EVSEMaximumDischargePower_L3 = d_RationalNumber(r);
    const x24 = r.get(1);
    e = 24 + (x24);
  }
  if (e !== 24) throw BAIL;
  const EVSEReactivePowerLimits = d_EVSEReactivePowerLimits(r);
  const x25 = r.get(1);
  if (x25 !== 0) throw BAIL;
  const GridLimits = d_GridLimits(r);
  const x26 = r.get(10);
  if ((x26 & 0x377) !== 0x0) throw BAIL;
  const RequiredDEROperatingMode = n_requiredDEROperatingModeType[x26 >>> 7 & 1]!;
  const GridConnectionMode = n_gridConnectionModeType[x26 >>> 3 & 1]!;
  const EVSEUpdateTime = r.big(0xffffffffffffffffn);
  const x27 = r.get(2);
  if (x27 !== 0) throw BAIL;
  return { EVSEMaximumChargePower, EVSEMaximumChargePower_L2, EVSEMaximumChargePower_L3, EVSEMinimumChargePower, EVSEMinimumChargePower_L2, EVSEMinimumChargePower_L3, EVSENominalFrequency, MaximumPowerAsymmetry, EVSEPowerRampLimitation, EVSEPresentActivePower, EVSEPresentActivePower_L2, EVSEPresentActivePower_L3, EVSEProcessing, EVSEStatus, DERControlCPDRes, EVSENominalChargePower, EVSENominalChargePower_L2, EVSENominalChargePower_L3, EVSENominalDischargePower, EVSENominalDischargePower_L2, EVSENominalDischargePower_L3, EVSEMaximumDischargePower, EVSEMaximumDischargePower_L2, EVSEMaximumDischargePower_L3, EVSEReactivePowerLimits, GridLimits, RequiredDEROperatingMode, GridConnectionMode, EVSEUpdateTime };
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
function d_DERControlCPDRes(r: Reader): DERControlCPDRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const VoltageTrip = d_VoltageTrip(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const FrequencyTrip = d_FrequencyTrip(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EnterServiceCPDRes = d_EnterServiceCPDRes(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const ReactivePowerSupportCPDRes = d_ReactivePowerSupportCPDRes(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  const ActivePowerSupportCPDRes = d_ActivePowerSupportCPDRes(r);
  const x5 = r.get(1);
  if (x5 !== 0) throw BAIL;
  return { VoltageTrip, FrequencyTrip, EnterServiceCPDRes, ReactivePowerSupportCPDRes, ActivePowerSupportCPDRes };
}
function d_VoltageTrip(r: Reader): VoltageTrip {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const OverVoltageMustTripCurve = d_DERCurve(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const UnderVoltageMustTripCurve = d_DERCurve(r);
  const x2 = r.get(3);
  let e = 2 + (x2);
  let OverVoltageMomentaryCessationTripCurve: DERCurve | undefined = undefined;
  if (e === 2) {
    OverVoltageMomentaryCessationTripCurve = d_DERCurve(r);
    const x3 = r.get(3);
    e = 3 + (x3);
  }
  let UnderVoltageMomentaryCessationTripCurve: DERCurve | undefined = undefined;
  if (e === 3) {
    UnderVoltageMomentaryCessationTripCurve = d_DERCurve(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let OverVoltageMayTripCurve: DERCurve | undefined = undefined;
  if (e === 4) {
    OverVoltageMayTripCurve = d_DERCurve(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let UnderVoltageMayTripCurve: DERCurve | undefined = undefined;
  if (e === 5) {
    UnderVoltageMayTripCurve = d_DERCurve(r);
    const x6 = r.get(1);
    e = 6 + (x6);
  }
  if (e !== 6) throw BAIL;
  return { OverVoltageMustTripCurve, UnderVoltageMustTripCurve, OverVoltageMomentaryCessationTripCurve, UnderVoltageMomentaryCessationTripCurve, OverVoltageMayTripCurve, UnderVoltageMayTripCurve };
}
function d_DERCurve(r: Reader): DERCurve {
  const x0 = r.get(6);
  if ((x0 & 0x34) !== 0x0) throw BAIL;
  const Enable = (x0 >>> 3 & 1) !== 0;
  let e = 1 + (x0 & 3);
  let Priority: number | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    Priority = r.uint();
    if (Priority > 65535) throw BAIL;
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x2 & 1);
  }
  if (e !== 2) throw BAIL;
  const x3 = r.get(14);
  if ((x3 & 0x21c3) !== 0x0) throw BAIL;
  const uxUnit = n_derUnitType[x3 >>> 9 & 15];
  if (uxUnit === undefined) throw BAIL;
  const xUnit = uxUnit;
  const uyUnit = n_derUnitType[x3 >>> 2 & 15];
  if (uyUnit === undefined) throw BAIL;
  const yUnit = uyUnit;
  const CurveDataPoints = d_CurveDataPointsList(r);
  const x4 = r.get(2);
  e = 5 + (x4);
  let CurveDataPoints_L2: CurveDataPointsList | undefined = undefined;
  if (e === 5) {
    CurveDataPoints_L2 = d_CurveDataPointsList(r);
    const x5 = r.get(2);
    e = 6 + (x5);
  }
  let CurveDataPoints_L3: CurveDataPointsList | undefined = undefined;
  if (e === 6) {
    CurveDataPoints_L3 = d_CurveDataPointsList(r);
    const x6 = r.get(1);
    e = 7 + (x6);
  }
  if (e !== 7) throw BAIL;
  return { Enable, Priority, xUnit, yUnit, CurveDataPoints, CurveDataPoints_L2, CurveDataPoints_L3 };
}
function d_CurveDataPointsList(r: Reader): CurveDataPointsList {
  const x0 = r.get(1);
  let e = x0;
  const CurveDataPoint: NonNullable<DataTuple[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_DataTuple(r);
    CurveDataPoint.push(it);
    if (CurveDataPoint.length === 10) {
      const x1 = r.get(1);
      e = 1 + (x1);
      break;
    }
    if (CurveDataPoint.length < 2) {
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
  return { CurveDataPoint };
}
function d_DataTuple(r: Reader): DataTuple {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const xValue = d_RationalNumber(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const yValue = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { xValue, yValue };
}
function d_FrequencyTrip(r: Reader): FrequencyTrip {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const OverFrequencyMustTripCurve = d_DERCurve(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const UnderFrequencyMustTripCurve = d_DERCurve(r);
  const x2 = r.get(2);
  let e = 2 + (x2);
  let OverFrequencyMayTripCurve: DERCurve | undefined = undefined;
  if (e === 2) {
    OverFrequencyMayTripCurve = d_DERCurve(r);
    const x3 = r.get(2);
    e = 3 + (x3);
  }
  let UnderFrequencyMayTripCurve: DERCurve | undefined = undefined;
  if (e === 3) {
    UnderFrequencyMayTripCurve = d_DERCurve(r);
    const x4 = r.get(1);
    e = 4 + (x4);
  }
  if (e !== 4) throw BAIL;
  return { OverFrequencyMustTripCurve, UnderFrequencyMustTripCurve, OverFrequencyMayTripCurve, UnderFrequencyMayTripCurve };
}
function d_EnterServiceCPDRes(r: Reader): EnterServiceCPDRes {
  const x0 = r.get(5);
  if ((x0 & 0x1b) !== 0x0) throw BAIL;
  const PermitService = (x0 >>> 2 & 1) !== 0;
  const EnterServiceVoltageHigh = d_RationalNumber(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const EnterServiceVoltageLow = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const EnterServiceFrequencyHigh = d_RationalNumber(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const EnterServiceFrequencyLow = d_RationalNumber(r);
  const x4 = r.get(3);
  let e = 5 + (x4);
  let EnterServiceDelay: RationalNumber | undefined = undefined;
  if (e === 5) {
    EnterServiceDelay = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 6 + (x5);
  }
  let EnterServiceRandomizedDelay: RationalNumber | undefined = undefined;
  if (e === 6) {
    EnterServiceRandomizedDelay = d_RationalNumber(r);
    const x6 = r.get(2);
    e = 7 + (x6);
  }
  let EnterServiceRampTime: RationalNumber | undefined = undefined;
  if (e === 7) {
    EnterServiceRampTime = d_RationalNumber(r);
    const x7 = r.get(1);
    e = 8 + (x7);
  }
  if (e !== 8) throw BAIL;
  return { PermitService, EnterServiceVoltageHigh, EnterServiceVoltageLow, EnterServiceFrequencyHigh, EnterServiceFrequencyLow, EnterServiceDelay, EnterServiceRandomizedDelay, EnterServiceRampTime };
}
function d_ReactivePowerSupportCPDRes(r: Reader): ReactivePowerSupportCPDRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const ConstantPowerFactor = d_ConstantPowerFactor(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const VoltVar = d_VoltVar(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const WattVar = d_WattVar(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const ConstantVar = d_ConstantVar(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  return { ConstantPowerFactor, VoltVar, WattVar, ConstantVar };
}
function d_ConstantPowerFactor(r: Reader): ConstantPowerFactor {
  const x0 = r.get(6);
  if ((x0 & 0x34) !== 0x0) throw BAIL;
  const Enable = (x0 >>> 3 & 1) !== 0;
  let e = 1 + (x0 & 3);
  let Priority: number | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    Priority = r.uint();
    if (Priority > 65535) throw BAIL;
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x2 & 1);
  }
  if (e !== 2) throw BAIL;
  const PowerFactorValue = d_RationalNumber(r);
  const x3 = r.get(2);
  e = 3 + (x3);
  let PowerFactorValue_L2: RationalNumber | undefined = undefined;
  if (e === 3) {
    PowerFactorValue_L2 = d_RationalNumber(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let PowerFactorValue_L3: RationalNumber | undefined = undefined;
  if (e === 4) {
    PowerFactorValue_L3 = d_RationalNumber(r);
    const x5 = r.get(1);
    e = 5 + (x5);
  }
  if (e !== 5) throw BAIL;
  const x6 = r.get(5);
  if ((x6 & 0x14) !== 0x0) throw BAIL;
  const PowerFactorExcitation = n_powerFactorExcitationType[x6 >>> 3 & 1]!;
  e = 6 + (x6 & 3);
  let PowerFactorExcitation_L2: powerFactorExcitationType | undefined = undefined;
  if (e === 6) {
    const x7 = r.get(5);
    if ((x7 & 0x14) !== 0x0) throw BAIL;
    PowerFactorExcitation_L2 = n_powerFactorExcitationType[x7 >>> 3 & 1]!;
    e = 7 + (x7 & 3);
  }
  let PowerFactorExcitation_L3: powerFactorExcitationType | undefined = undefined;
  if (e === 7) {
    const x8 = r.get(4);
    if ((x8 & 0xa) !== 0x0) throw BAIL;
    PowerFactorExcitation_L3 = n_powerFactorExcitationType[x8 >>> 2 & 1]!;
    e = 8 + (x8 & 1);
  }
  if (e !== 8) throw BAIL;
  return { Enable, Priority, PowerFactorValue, PowerFactorValue_L2, PowerFactorValue_L3, PowerFactorExcitation, PowerFactorExcitation_L2, PowerFactorExcitation_L3 };
}
function d_VoltVar(r: Reader): VoltVar {
  const x0 = r.get(6);
  if ((x0 & 0x34) !== 0x0) throw BAIL;
  const Enable = (x0 >>> 3 & 1) !== 0;
  let e = 1 + (x0 & 3);
  let Priority: number | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    Priority = r.uint();
    if (Priority > 65535) throw BAIL;
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x2 & 1);
  }
  if (e !== 2) throw BAIL;
  const x3 = r.get(14);
  if ((x3 & 0x21c3) !== 0x0) throw BAIL;
  const uxUnit = n_derUnitType[x3 >>> 9 & 15];
  if (uxUnit === undefined) throw BAIL;
  const xUnit = uxUnit;
  const uyUnit = n_derUnitType[x3 >>> 2 & 15];
  if (uyUnit === undefined) throw BAIL;
  const yUnit = uyUnit;
  const CurveDataPoints = d_CurveDataPointsList(r);
  const x4 = r.get(2);
  e = 5 + (x4);
  let CurveDataPoints_L2: CurveDataPointsList | undefined = undefined;
  if (e === 5) {
    CurveDataPoints_L2 = d_CurveDataPointsList(r);
    const x5 = r.get(2);
    e = 6 + (x5);
  }
  let CurveDataPoints_L3: CurveDataPointsList | undefined = undefined;
  if (e === 6) {
    CurveDataPoints_L3 = d_CurveDataPointsList(r);
    const x6 = r.get(1);
    e = 7 + (x6);
  }
  if (e !== 7) throw BAIL;
  const OpenLoopResponseTime = d_RationalNumber(r);
  const x7 = r.get(2);
  e = 8 + (x7);
  let TimeConstantPT1: number | undefined = undefined;
  if (e === 8) {
    const x8 = r.get(1);
    if (x8 !== 0) throw BAIL;
    TimeConstantPT1 = r.uint();
    if (TimeConstantPT1 > 4294967295) throw BAIL;
    const x9 = r.get(2);
    if ((x9 & 0x2) !== 0x0) throw BAIL;
    e = 9 + (x9 & 1);
  }
  if (e !== 9) throw BAIL;
  const ReferenceVoltage = d_RationalNumber(r);
  const x10 = r.get(6);
  if ((x10 & 0x37) !== 0x0) throw BAIL;
  const AutonomousReferenceVoltageAdjustmentEnable = (x10 >>> 3 & 1) !== 0;
  const ReferenceVoltageAdjustmentTimeConstant = r.uint();
  if (ReferenceVoltageAdjustmentTimeConstant > 4294967295) throw BAIL;
  const x11 = r.get(2);
  if (x11 !== 0) throw BAIL;
  return { Enable, Priority, xUnit, yUnit, CurveDataPoints, CurveDataPoints_L2, CurveDataPoints_L3, OpenLoopResponseTime, TimeConstantPT1, ReferenceVoltage, AutonomousReferenceVoltageAdjustmentEnable, ReferenceVoltageAdjustmentTimeConstant };
}
function d_WattVar(r: Reader): WattVar {
  const x0 = r.get(6);
  if ((x0 & 0x34) !== 0x0) throw BAIL;
  const Enable = (x0 >>> 3 & 1) !== 0;
  let e = 1 + (x0 & 3);
  let Priority: number | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    Priority = r.uint();
    if (Priority > 65535) throw BAIL;
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x2 & 1);
  }
  if (e !== 2) throw BAIL;
  const x3 = r.get(14);
  if ((x3 & 0x21c3) !== 0x0) throw BAIL;
  const uxUnit = n_derUnitType[x3 >>> 9 & 15];
  if (uxUnit === undefined) throw BAIL;
  const xUnit = uxUnit;
  const uyUnit = n_derUnitType[x3 >>> 2 & 15];
  if (uyUnit === undefined) throw BAIL;
  const yUnit = uyUnit;
  const CurveDataPoints = d_CurveDataPointsList(r);
  const x4 = r.get(3);
  e = 5 + (x4);
  let CurveDataPoints_L2: CurveDataPointsList | undefined = undefined;
  if (e === 5) {
    CurveDataPoints_L2 = d_CurveDataPointsList(r);
    const x5 = r.get(3);
    e = 6 + (x5);
  }
  let CurveDataPoints_L3: CurveDataPointsList | undefined = undefined;
  if (e === 6) {
    CurveDataPoints_L3 = d_CurveDataPointsList(r);
    const x6 = r.get(2);
    e = 7 + (x6);
  }
  let OpenLoopResponseTime: RationalNumber | undefined = undefined;
  if (e === 7) {
    OpenLoopResponseTime = d_RationalNumber(r);
    const x7 = r.get(2);
    e = 8 + (x7);
  }
  let TimeConstantPT1: number | undefined = undefined;
  if (e === 8) {
    const x8 = r.get(1);
    if (x8 !== 0) throw BAIL;
    TimeConstantPT1 = r.uint();
    if (TimeConstantPT1 > 4294967295) throw BAIL;
    const x9 = r.get(2);
    if ((x9 & 0x2) !== 0x0) throw BAIL;
    e = 9 + (x9 & 1);
  }
  if (e !== 9) throw BAIL;
  return { Enable, Priority, xUnit, yUnit, CurveDataPoints, CurveDataPoints_L2, CurveDataPoints_L3, OpenLoopResponseTime, TimeConstantPT1 };
}
function d_ConstantVar(r: Reader): ConstantVar {
  const x0 = r.get(6);
  if ((x0 & 0x34) !== 0x0) throw BAIL;
  const Enable = (x0 >>> 3 & 1) !== 0;
  let e = 1 + (x0 & 3);
  let Priority: number | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    Priority = r.uint();
    if (Priority > 65535) throw BAIL;
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x2 & 1);
  }
  if (e !== 2) throw BAIL;
  const VarSetpoint = d_RationalNumber(r);
  const x3 = r.get(2);
  e = 3 + (x3);
  let VarSetpoint_L2: RationalNumber | undefined = undefined;
  if (e === 3) {
    VarSetpoint_L2 = d_RationalNumber(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let VarSetpoint_L3: RationalNumber | undefined = undefined;
  if (e === 4) {
    VarSetpoint_L3 = d_RationalNumber(r);
    const x5 = r.get(1);
    e = 5 + (x5);
  }
  if (e !== 5) throw BAIL;
  const x6 = r.get(7);
  if ((x6 & 0x43) !== 0x0) throw BAIL;
  const uUnit = n_derUnitType[x6 >>> 2 & 15];
  if (uUnit === undefined) throw BAIL;
  const Unit = uUnit;
  return { Enable, Priority, VarSetpoint, VarSetpoint_L2, VarSetpoint_L3, Unit };
}
function d_ActivePowerSupportCPDRes(r: Reader): ActivePowerSupportCPDRes {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const FrequencyDroop = d_FrequencyDroop(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const VoltWatt = d_VoltWatt(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const ConstantWatt = d_ConstantWatt(r);
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const LimitMaxDischargePower = d_LimitMaxDischargePower(r);
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  return { FrequencyDroop, VoltWatt, ConstantWatt, LimitMaxDischargePower };
}
function d_FrequencyDroop(r: Reader): FrequencyDroop {
  const x0 = r.get(7);
  if ((x0 & 0x68) !== 0x0) throw BAIL;
  const Enable = (x0 >>> 4 & 1) !== 0;
  let e = 1 + (x0 & 7);
  let Priority: number | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    Priority = r.uint();
    if (Priority > 65535) throw BAIL;
    const x2 = r.get(3);
    if ((x2 & 0x4) !== 0x0) throw BAIL;
    e = 2 + (x2 & 3);
  }
  let OverFrequencyDroop: FrequencyDroopSettings | undefined = undefined;
  if (e === 2) {
    OverFrequencyDroop = d_FrequencyDroopSettings(r);
    const x3 = r.get(2);
    e = 3 + (x3);
  }
  let UnderFrequencyDroop: FrequencyDroopSettings | undefined = undefined;
  if (e === 3) {
    UnderFrequencyDroop = d_FrequencyDroopSettings(r);
    const x4 = r.get(1);
    e = 4 + (x4);
  }
  if (e !== 4) throw BAIL;
  return { Enable, Priority, OverFrequencyDroop, UnderFrequencyDroop };
}
function d_FrequencyDroopSettings(r: Reader): FrequencyDroopSettings {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const db = d_RationalNumber(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const DroopFactor = d_RationalNumber(r);
  const x2 = r.get(2);
  let e = 2 + (x2);
  let DroopFactor_L2: RationalNumber | undefined = undefined;
  if (e === 2) {
    DroopFactor_L2 = d_RationalNumber(r);
    const x3 = r.get(2);
    e = 3 + (x3);
  }
  let DroopFactor_L3: RationalNumber | undefined = undefined;
  if (e === 3) {
    DroopFactor_L3 = d_RationalNumber(r);
    const x4 = r.get(1);
    e = 4 + (x4);
  }
  if (e !== 4) throw BAIL;
  const x5 = r.get(5);
  if ((x5 & 0x14) !== 0x0) throw BAIL;
  const PowerReference = n_powerReferenceType[x5 >>> 3 & 1]!;
  e = 5 + (x5 & 3);
  let PowerReference_L2: powerReferenceType | undefined = undefined;
  if (e === 5) {
    const x6 = r.get(5);
    if ((x6 & 0x14) !== 0x0) throw BAIL;
    PowerReference_L2 = n_powerReferenceType[x6 >>> 3 & 1]!;
    e = 6 + (x6 & 3);
  }
  let PowerReference_L3: powerReferenceType | undefined = undefined;
  if (e === 6) {
    const x7 = r.get(4);
    if ((x7 & 0xa) !== 0x0) throw BAIL;
    PowerReference_L3 = n_powerReferenceType[x7 >>> 2 & 1]!;
    e = 7 + (x7 & 1);
  }
  if (e !== 7) throw BAIL;
  const OpenLoopResponseTime = d_RationalNumber(r);
  const x8 = r.get(1);
  if (x8 !== 0) throw BAIL;
  return { db, DroopFactor, DroopFactor_L2, DroopFactor_L3, PowerReference, PowerReference_L2, PowerReference_L3, OpenLoopResponseTime };
}
function d_VoltWatt(r: Reader): VoltWatt {
  const x0 = r.get(6);
  if ((x0 & 0x34) !== 0x0) throw BAIL;
  const Enable = (x0 >>> 3 & 1) !== 0;
  let e = 1 + (x0 & 3);
  let Priority: number | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    Priority = r.uint();
    if (Priority > 65535) throw BAIL;
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x2 & 1);
  }
  if (e !== 2) throw BAIL;
  const x3 = r.get(14);
  if ((x3 & 0x21c3) !== 0x0) throw BAIL;
  const uxUnit = n_derUnitType[x3 >>> 9 & 15];
  if (uxUnit === undefined) throw BAIL;
  const xUnit = uxUnit;
  const uyUnit = n_derUnitType[x3 >>> 2 & 15];
  if (uyUnit === undefined) throw BAIL;
  const yUnit = uyUnit;
  const CurveDataPoints = d_CurveDataPointsList(r);
  const x4 = r.get(2);
  e = 5 + (x4);
  let CurveDataPoints_L2: CurveDataPointsList | undefined = undefined;
  if (e === 5) {
    CurveDataPoints_L2 = d_CurveDataPointsList(r);
    const x5 = r.get(2);
    e = 6 + (x5);
  }
  let CurveDataPoints_L3: CurveDataPointsList | undefined = undefined;
  if (e === 6) {
    CurveDataPoints_L3 = d_CurveDataPointsList(r);
    const x6 = r.get(1);
    e = 7 + (x6);
  }
  if (e !== 7) throw BAIL;
  const OpenLoopResponseTime = d_RationalNumber(r);
  const x7 = r.get(2);
  e = 8 + (x7);
  let TimeConstantPT1: number | undefined = undefined;
  if (e === 8) {
    const x8 = r.get(1);
    if (x8 !== 0) throw BAIL;
    TimeConstantPT1 = r.uint();
    if (TimeConstantPT1 > 4294967295) throw BAIL;
    const x9 = r.get(2);
    if ((x9 & 0x2) !== 0x0) throw BAIL;
    e = 9 + (x9 & 1);
  }
  if (e !== 9) throw BAIL;
  return { Enable, Priority, xUnit, yUnit, CurveDataPoints, CurveDataPoints_L2, CurveDataPoints_L3, OpenLoopResponseTime, TimeConstantPT1 };
}
function d_ConstantWatt(r: Reader): ConstantWatt {
  const x0 = r.get(6);
  if ((x0 & 0x34) !== 0x0) throw BAIL;
  const Enable = (x0 >>> 3 & 1) !== 0;
  let e = 1 + (x0 & 3);
  let Priority: number | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    Priority = r.uint();
    if (Priority > 65535) throw BAIL;
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x2 & 1);
  }
  if (e !== 2) throw BAIL;
  const WattSetpoint = d_RationalNumber(r);
  const x3 = r.get(2);
  e = 3 + (x3);
  let WattSetpoint_L2: RationalNumber | undefined = undefined;
  if (e === 3) {
    WattSetpoint_L2 = d_RationalNumber(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let WattSetpoint_L3: RationalNumber | undefined = undefined;
  if (e === 4) {
    WattSetpoint_L3 = d_RationalNumber(r);
    const x5 = r.get(1);
    e = 5 + (x5);
  }
  if (e !== 5) throw BAIL;
  const x6 = r.get(7);
  if ((x6 & 0x43) !== 0x0) throw BAIL;
  const uUnit = n_derUnitType[x6 >>> 2 & 15];
  if (uUnit === undefined) throw BAIL;
  const Unit = uUnit;
  return { Enable, Priority, WattSetpoint, WattSetpoint_L2, WattSetpoint_L3, Unit };
}
function d_LimitMaxDischargePower(r: Reader): LimitMaxDischargePower {
  const x0 = r.get(6);
  if ((x0 & 0x34) !== 0x0) throw BAIL;
  const Enable = (x0 >>> 3 & 1) !== 0;
  let e = 1 + (x0 & 3);
  let Priority: number | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(1);
    if (x1 !== 0) throw BAIL;
    Priority = r.uint();
    if (Priority > 65535) throw BAIL;
    const x2 = r.get(2);
    if ((x2 & 0x2) !== 0x0) throw BAIL;
    e = 2 + (x2 & 1);
  }
  if (e !== 2) throw BAIL;
  const x3 = r.get(1);
  if (x3 !== 0) throw BAIL;
  const PercentageValue = r.uint();
  if (PercentageValue > 65535) throw BAIL;
  const x4 = r.get(4);
  if ((x4 & 0x8) !== 0x0) throw BAIL;
  e = 3 + (x4 & 7);
  let PercentageValue_L2: number | undefined = undefined;
  if (e === 3) {
    const x5 = r.get(1);
    if (x5 !== 0) throw BAIL;
    PercentageValue_L2 = r.uint();
    if (PercentageValue_L2 > 65535) throw BAIL;
    const x6 = r.get(3);
    if ((x6 & 0x4) !== 0x0) throw BAIL;
    e = 4 + (x6 & 3);
  }
  let PercentageValue_L3: number | undefined = undefined;
  if (e === 4) {
    const x7 = r.get(1);
    if (x7 !== 0) throw BAIL;
    PercentageValue_L3 = r.uint();
    if (PercentageValue_L3 > 65535) throw BAIL;
    const x8 = r.get(3);
    if ((x8 & 0x4) !== 0x0) throw BAIL;
    e = 5 + (x8 & 3);
  }
  let OpenLoopResponseTime: RationalNumber | undefined = undefined;
  if (e === 5) {
    OpenLoopResponseTime = d_RationalNumber(r);
    const x9 = r.get(1);
    e = 6 + (x9);
  }
  if (e !== 6) throw BAIL;
  return { Enable, Priority, PercentageValue, PercentageValue_L2, PercentageValue_L3, OpenLoopResponseTime };
}
function d_EVSEReactivePowerLimits(r: Reader): EVSEReactivePowerLimits {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVSEMaximumVarAbsorptionDuringCharging = d_RationalNumber(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let EVSEMaximumVarAbsorptionDuringCharging_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVSEMaximumVarAbsorptionDuringCharging_L2 = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let EVSEMaximumVarAbsorptionDuringCharging_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVSEMaximumVarAbsorptionDuringCharging_L3 = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVSEMaximumVarInjectionDuringCharging = d_RationalNumber(r);
  const x4 = r.get(2);
  e = 4 + (x4);
  let EVSEMaximumVarInjectionDuringCharging_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVSEMaximumVarInjectionDuringCharging_L2 = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let EVSEMaximumVarInjectionDuringCharging_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVSEMaximumVarInjectionDuringCharging_L3 = d_RationalNumber(r);
    const x6 = r.get(1);
    e = 6 + (x6);
  }
  if (e !== 6) throw BAIL;
  const EVSEMaximumVarAbsorptionDuringDischarging = d_RationalNumber(r);
  const x7 = r.get(2);
  e = 7 + (x7);
  let EVSEMaximumVarAbsorptionDuringDischarging_L2: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVSEMaximumVarAbsorptionDuringDischarging_L2 = d_RationalNumber(r);
    const x8 = r.get(2);
    e = 8 + (x8);
  }
  let EVSEMaximumVarAbsorptionDuringDischarging_L3: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVSEMaximumVarAbsorptionDuringDischarging_L3 = d_RationalNumber(r);
    const x9 = r.get(1);
    e = 9 + (x9);
  }
  if (e !== 9) throw BAIL;
  const EVSEMaximumVarInjectionDuringDischarging = d_RationalNumber(r);
  const x10 = r.get(2);
  e = 10 + (x10);
  let EVSEMaximumVarInjectionDuringDischarging_L2: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVSEMaximumVarInjectionDuringDischarging_L2 = d_RationalNumber(r);
    const x11 = r.get(2);
    e = 11 + (x11);
  }
  let EVSEMaximumVarInjectionDuringDischarging_L3: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVSEMaximumVarInjectionDuringDischarging_L3 = d_RationalNumber(r);
    const x12 = r.get(1);
    e = 12 + (x12);
  }
  if (e !== 12) throw BAIL;
  return { EVSEMaximumVarAbsorptionDuringCharging, EVSEMaximumVarAbsorptionDuringCharging_L2, EVSEMaximumVarAbsorptionDuringCharging_L3, EVSEMaximumVarInjectionDuringCharging, EVSEMaximumVarInjectionDuringCharging_L2, EVSEMaximumVarInjectionDuringCharging_L3, EVSEMaximumVarAbsorptionDuringDischarging, EVSEMaximumVarAbsorptionDuringDischarging_L2, EVSEMaximumVarAbsorptionDuringDischarging_L3, EVSEMaximumVarInjectionDuringDischarging, EVSEMaximumVarInjectionDuringDischarging_L2, EVSEMaximumVarInjectionDuringDischarging_L3 };
}
function d_GridLimits(r: Reader): GridLimits {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const GridNominalFrequency = d_RationalNumber(r);
  const x1 = r.get(1);
  if (x1 !== 0) throw BAIL;
  const GridNominalVoltage = d_RationalNumber(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const GridNominalVoltageOffset = d_RationalNumber(r);
  const x3 = r.get(2);
  let e = 3 + (x3);
  let GridMinFrequency: RationalNumber | undefined = undefined;
  if (e === 3) {
    GridMinFrequency = d_RationalNumber(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let GridMaxFrequency: RationalNumber | undefined = undefined;
  if (e === 4) {
    GridMaxFrequency = d_RationalNumber(r);
    const x5 = r.get(1);
    e = 5 + (x5);
  }
  if (e !== 5) throw BAIL;
  const GridMaximumVoltage = d_RationalNumber(r);
  const x6 = r.get(1);
  if (x6 !== 0) throw BAIL;
  const GridMinimumVoltage = d_RationalNumber(r);
  const x7 = r.get(1);
  if (x7 !== 0) throw BAIL;
  return { GridNominalFrequency, GridNominalVoltage, GridNominalVoltageOffset, GridMinFrequency, GridMaxFrequency, GridMaximumVoltage, GridMinimumVoltage };
}
function d_DER_Scheduled_AC_CLReqControlMode(r: Reader): DER_Scheduled_AC_CLReqControlMode {
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
  const EVPresentVoltage = d_RationalNumber(r);
  const x16 = r.get(1);
  if (x16 !== 0) throw BAIL;
  const EVPresentFrequency = d_RationalNumber(r);
  const x17 = r.get(3);
  e = 17 + (x17);
  let EVMaximumDischargePower: RationalNumber | undefined = undefined;
  if (e === 17) {
    EVMaximumDischargePower = d_RationalNumber(r);
    const x18 = r.get(3);
    e = 18 + (x18);
  }
  let EVMaximumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 18) {
    EVMaximumDischargePower_L2 = d_RationalNumber(r);
    const x19 = r.get(3);
    e = 19 + (x19);
  }
  let EVMaximumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 19) {
    EVMaximumDischargePower_L3 = d_RationalNumber(r);
    const x20 = r.get(3);
    e = 20 + (x20);
  }
  let EVMinimumDischargePower: RationalNumber | undefined = undefined;
  if (e === 20) {
    EVMinimumDischargePower = d_RationalNumber(r);
    const x21 = r.get(2);
    e = 21 + (x21);
  }
  let EVMinimumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 21) {
    EVMinimumDischargePower_L2 = d_RationalNumber(r);
    const x22 = r.get(2);
    e = 22 + (x22);
  }
  let EVMinimumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 22) {
    EVMinimumDischargePower_L3 = d_RationalNumber(r);
    const x23 = r.get(1);
    e = 23 + (x23);
  }
  if (e !== 23) throw BAIL;
  const x24 = r.get(10);
  if ((x24 & 0x2e8) !== 0x0) throw BAIL;
  const DEROperationalState = n_derOperationalStateType[x24 >>> 8 & 1]!;
  const DERConnectionStatus = n_derConnectionStatusType[x24 >>> 4 & 1]!;
  e = 25 + (x24 & 7);
  let EVApparentPower: EVApparentPower | undefined = undefined;
  if (e === 25) {
    EVApparentPower = d_EVApparentPower(r);
    const x25 = r.get(2);
    e = 26 + (x25);
  }
  let EVReactivePower: EVReactivePower | undefined = undefined;
  if (e === 26) {
    EVReactivePower = d_EVReactivePower(r);
    const x26 = r.get(2);
    e = 27 + (x26);
  }
  let EVExcitation: EVExcitation | undefined = undefined;
  if (e === 27) {
    EVExcitation = d_EVExcitation(r);
    const x27 = r.get(1);
    e = 28 + (x27);
  }
  if (e !== 28) throw BAIL;
  const x28 = r.get(1);
  if (x28 !== 0) throw BAIL;
  const EVUpdateTime = r.big(0xffffffffffffffffn);
  const x29 = r.get(4);
  if ((x29 & 0x8) !== 0x0) throw BAIL;
  e = 29 + (x29 & 7);
  let EVMinimumChargingDuration: number | undefined = undefined;
  if (e === 29) {
    const x30 = r.get(1);
    if (x30 !== 0) throw BAIL;
    EVMinimumChargingDuration = r.uint();
    if (EVMinimumChargingDuration > 4294967295) throw BAIL;
    const x31 = r.get(3);
    if ((x31 & 0x4) !== 0x0) throw BAIL;
    e = 30 + (x31 & 3);
  }
  let EVDurationMaximumChargeRate: number | undefined = undefined;
  if (e === 30) {
    const x32 = r.get(1);
    if (x32 !== 0) throw BAIL;
    EVDurationMaximumChargeRate = r.uint();
    if (EVDurationMaximumChargeRate > 4294967295) throw BAIL;
    const x33 = r.get(3);
    if ((x33 & 0x4) !== 0x0) throw BAIL;
    e = 31 + (x33 & 3);
  }
  let EVDurationMaximumDischargeRate: number | undefined = undefined;
  if (e === 31) {
    const x34 = r.get(1);
    if (x34 !== 0) throw BAIL;
    EVDurationMaximumDischargeRate = r.uint();
    if (EVDurationMaximumDischargeRate > 4294967295) throw BAIL;
    const x35 = r.get(2);
    if ((x35 & 0x2) !== 0x0) throw BAIL;
    e = 32 + (x35 & 1);
  }
  if (e !== 32) throw BAIL;
  const x36 = r.get(1);
  if (x36 !== 0) throw BAIL;
  const DERAlarmStatus = r.uint();
  if (DERAlarmStatus > 4294967295) throw BAIL;
  const x37 = r.get(3);
  if (x37 !== 0) throw BAIL;
  const EnabledModes = r.uint();
  if (EnabledModes > 4294967295) throw BAIL;
  const x38 = r.get(2);
  if (x38 !== 0) throw BAIL;
  return { EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest, EVMaximumChargePower, EVMaximumChargePower_L2, EVMaximumChargePower_L3, EVMinimumChargePower, EVMinimumChargePower_L2, EVMinimumChargePower_L3, EVPresentActivePower, EVPresentActivePower_L2, EVPresentActivePower_L3, EVPresentReactivePower, EVPresentReactivePower_L2, EVPresentReactivePower_L3, EVPresentVoltage, EVPresentFrequency, EVMaximumDischargePower, EVMaximumDischargePower_L2, EVMaximumDischargePower_L3, EVMinimumDischargePower, EVMinimumDischargePower_L2, EVMinimumDischargePower_L3, DEROperationalState, DERConnectionStatus, EVApparentPower, EVReactivePower, EVExcitation, EVUpdateTime, EVMinimumChargingDuration, EVDurationMaximumChargeRate, EVDurationMaximumDischargeRate, DERAlarmStatus, EnabledModes };
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
function d_CLReqControlMode(r: Reader): CLReqControlMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_EVApparentPower(r: Reader): EVApparentPower {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVMaximumApparentPowerDuringChargingAndVarAbsorption = d_RationalNumber(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2 = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3 = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVMaximumApparentPowerDuringChargingAndVarInjection = d_RationalNumber(r);
  const x4 = r.get(2);
  e = 4 + (x4);
  let EVMaximumApparentPowerDuringChargingAndVarInjection_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVMaximumApparentPowerDuringChargingAndVarInjection_L2 = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let EVMaximumApparentPowerDuringChargingAndVarInjection_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVMaximumApparentPowerDuringChargingAndVarInjection_L3 = d_RationalNumber(r);
    const x6 = r.get(1);
    e = 6 + (x6);
  }
  if (e !== 6) throw BAIL;
  const EVMaximumApparentPowerDuringDischargingAndVarAbsorption = d_RationalNumber(r);
  const x7 = r.get(2);
  e = 7 + (x7);
  let EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2 = d_RationalNumber(r);
    const x8 = r.get(2);
    e = 8 + (x8);
  }
  let EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3 = d_RationalNumber(r);
    const x9 = r.get(1);
    e = 9 + (x9);
  }
  if (e !== 9) throw BAIL;
  const EVMaximumApparentPowerDuringDischargingAndVarInjection = d_RationalNumber(r);
  const x10 = r.get(2);
  e = 10 + (x10);
  let EVMaximumApparentPowerDuringDischargingAndVarInjection_L2: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVMaximumApparentPowerDuringDischargingAndVarInjection_L2 = d_RationalNumber(r);
    const x11 = r.get(2);
    e = 11 + (x11);
  }
  let EVMaximumApparentPowerDuringDischargingAndVarInjection_L3: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVMaximumApparentPowerDuringDischargingAndVarInjection_L3 = d_RationalNumber(r);
    const x12 = r.get(1);
    e = 12 + (x12);
  }
  if (e !== 12) throw BAIL;
  return { EVMaximumApparentPowerDuringChargingAndVarAbsorption, EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2, EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3, EVMaximumApparentPowerDuringChargingAndVarInjection, EVMaximumApparentPowerDuringChargingAndVarInjection_L2, EVMaximumApparentPowerDuringChargingAndVarInjection_L3, EVMaximumApparentPowerDuringDischargingAndVarAbsorption, EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2, EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3, EVMaximumApparentPowerDuringDischargingAndVarInjection, EVMaximumApparentPowerDuringDischargingAndVarInjection_L2, EVMaximumApparentPowerDuringDischargingAndVarInjection_L3 };
}
function d_EVReactivePower(r: Reader): EVReactivePower {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const EVMaximumVarAbsorptionDuringCharging = d_RationalNumber(r);
  const x1 = r.get(3);
  let e = 1 + (x1);
  let EVMaximumVarAbsorptionDuringCharging_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVMaximumVarAbsorptionDuringCharging_L2 = d_RationalNumber(r);
    const x2 = r.get(3);
    e = 2 + (x2);
  }
  let EVMaximumVarAbsorptionDuringCharging_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVMaximumVarAbsorptionDuringCharging_L3 = d_RationalNumber(r);
    const x3 = r.get(3);
    e = 3 + (x3);
  }
  let EVMinimumVarAbsorptionDuringCharging: RationalNumber | undefined = undefined;
  if (e === 3) {
    EVMinimumVarAbsorptionDuringCharging = d_RationalNumber(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let EVMinimumVarAbsorptionDuringCharging_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVMinimumVarAbsorptionDuringCharging_L2 = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 5 + (x5);
  }
  let EVMinimumVarAbsorptionDuringCharging_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVMinimumVarAbsorptionDuringCharging_L3 = d_RationalNumber(r);
    const x6 = r.get(1);
    e = 6 + (x6);
  }
  if (e !== 6) throw BAIL;
  const EVMaximumVarInjectionDuringCharging = d_RationalNumber(r);
  const x7 = r.get(3);
  e = 7 + (x7);
  let EVMaximumVarInjectionDuringCharging_L2: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVMaximumVarInjectionDuringCharging_L2 = d_RationalNumber(r);
    const x8 = r.get(3);
    e = 8 + (x8);
  }
  let EVMaximumVarInjectionDuringCharging_L3: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVMaximumVarInjectionDuringCharging_L3 = d_RationalNumber(r);
    const x9 = r.get(3);
    e = 9 + (x9);
  }
  let EVMinimumVarInjectionDuringCharging: RationalNumber | undefined = undefined;
  if (e === 9) {
    EVMinimumVarInjectionDuringCharging = d_RationalNumber(r);
    const x10 = r.get(2);
    e = 10 + (x10);
  }
  let EVMinimumVarInjectionDuringCharging_L2: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVMinimumVarInjectionDuringCharging_L2 = d_RationalNumber(r);
    const x11 = r.get(2);
    e = 11 + (x11);
  }
  let EVMinimumVarInjectionDuringCharging_L3: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVMinimumVarInjectionDuringCharging_L3 = d_RationalNumber(r);
    const x12 = r.get(1);
    e = 12 + (x12);
  }
  if (e !== 12) throw BAIL;
  const EVMaximumVarAbsorptionDuringDischarging = d_RationalNumber(r);
  const x13 = r.get(3);
  e = 13 + (x13);
  let EVMaximumVarAbsorptionDuringDischarging_L2: RationalNumber | undefined = undefined;
  if (e === 13) {
    EVMaximumVarAbsorptionDuringDischarging_L2 = d_RationalNumber(r);
    const x14 = r.get(3);
    e = 14 + (x14);
  }
  let EVMaximumVarAbsorptionDuringDischarging_L3: RationalNumber | undefined = undefined;
  if (e === 14) {
    EVMaximumVarAbsorptionDuringDischarging_L3 = d_RationalNumber(r);
    const x15 = r.get(3);
    e = 15 + (x15);
  }
  let EVMinimumVarAbsorptionDuringDischarging: RationalNumber | undefined = undefined;
  if (e === 15) {
    EVMinimumVarAbsorptionDuringDischarging = d_RationalNumber(r);
    const x16 = r.get(2);
    e = 16 + (x16);
  }
  let EVMinimumVarAbsorptionDuringDischarging_L2: RationalNumber | undefined = undefined;
  if (e === 16) {
    EVMinimumVarAbsorptionDuringDischarging_L2 = d_RationalNumber(r);
    const x17 = r.get(2);
    e = 17 + (x17);
  }
  let EVMinimumVarAbsorptionDuringDischarging_L3: RationalNumber | undefined = undefined;
  if (e === 17) {
    EVMinimumVarAbsorptionDuringDischarging_L3 = d_RationalNumber(r);
    const x18 = r.get(1);
    e = 18 + (x18);
  }
  if (e !== 18) throw BAIL;
  const EVMaximumVarInjectionDuringDischarging = d_RationalNumber(r);
  const x19 = r.get(3);
  e = 19 + (x19);
  let EVMaximumVarInjectionDuringDischarging_L2: RationalNumber | undefined = undefined;
  if (e === 19) {
    EVMaximumVarInjectionDuringDischarging_L2 = d_RationalNumber(r);
    const x20 = r.get(3);
    e = 20 + (x20);
  }
  let EVMaximumVarInjectionDuringDischarging_L3: RationalNumber | undefined = undefined;
  if (e === 20) {
    EVMaximumVarInjectionDuringDischarging_L3 = d_RationalNumber(r);
    const x21 = r.get(3);
    e = 21 + (x21);
  }
  let EVMinimumVarInjectionDuringDischarging: RationalNumber | undefined = undefined;
  if (e === 21) {
    EVMinimumVarInjectionDuringDischarging = d_RationalNumber(r);
    const x22 = r.get(2);
    e = 22 + (x22);
  }
  let EVMinimumVarInjectionDuringDischarging_L2: RationalNumber | undefined = undefined;
  if (e === 22) {
    EVMinimumVarInjectionDuringDischarging_L2 = d_RationalNumber(r);
    const x23 = r.get(2);
    e = 23 + (x23);
  }
  let EVMinimumVarInjectionDuringDischarging_L3: RationalNumber | undefined = undefined;
  if (e === 23) {
    EVMinimumVarInjectionDuringDischarging_L3 = d_RationalNumber(r);
    const x24 = r.get(1);
    e = 24 + (x24);
  }
  if (e !== 24) throw BAIL;
  return { EVMaximumVarAbsorptionDuringCharging, EVMaximumVarAbsorptionDuringCharging_L2, EVMaximumVarAbsorptionDuringCharging_L3, EVMinimumVarAbsorptionDuringCharging, EVMinimumVarAbsorptionDuringCharging_L2, EVMinimumVarAbsorptionDuringCharging_L3, EVMaximumVarInjectionDuringCharging, EVMaximumVarInjectionDuringCharging_L2, EVMaximumVarInjectionDuringCharging_L3, EVMinimumVarInjectionDuringCharging, EVMinimumVarInjectionDuringCharging_L2, EVMinimumVarInjectionDuringCharging_L3, EVMaximumVarAbsorptionDuringDischarging, EVMaximumVarAbsorptionDuringDischarging_L2, EVMaximumVarAbsorptionDuringDischarging_L3, EVMinimumVarAbsorptionDuringDischarging, EVMinimumVarAbsorptionDuringDischarging_L2, EVMinimumVarAbsorptionDuringDischarging_L3, EVMaximumVarInjectionDuringDischarging, EVMaximumVarInjectionDuringDischarging_L2, EVMaximumVarInjectionDuringDischarging_L3, EVMinimumVarInjectionDuringDischarging, EVMinimumVarInjectionDuringDischarging_L2, EVMinimumVarInjectionDuringDischarging_L3 };
}
function d_EVExcitation(r: Reader): EVExcitation {
  const x0 = r.get(3);
  let e = x0;
  let EVSpecifiedOverExcitedPowerFactor: RationalNumber | undefined = undefined;
  if (e === 0) {
    EVSpecifiedOverExcitedPowerFactor = d_RationalNumber(r);
    const x1 = r.get(2);
    e = 1 + (x1);
  }
  let EVSpecifiedOverExcitedPowerFactor_L2: RationalNumber | undefined = undefined;
  if (e === 1) {
    EVSpecifiedOverExcitedPowerFactor_L2 = d_RationalNumber(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let EVSpecifiedOverExcitedPowerFactor_L3: RationalNumber | undefined = undefined;
  if (e === 2) {
    EVSpecifiedOverExcitedPowerFactor_L3 = d_RationalNumber(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  const EVSpecifiedOverExcitedDischargePower = d_RationalNumber(r);
  const x4 = r.get(3);
  e = 4 + (x4);
  let EVSpecifiedOverExcitedDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 4) {
    EVSpecifiedOverExcitedDischargePower_L2 = d_RationalNumber(r);
    const x5 = r.get(3);
    e = 5 + (x5);
  }
  let EVSpecifiedOverExcitedDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 5) {
    EVSpecifiedOverExcitedDischargePower_L3 = d_RationalNumber(r);
    const x6 = r.get(3);
    e = 6 + (x6);
  }
  let EVSpecifiedUnderExcitedPowerFactor: RationalNumber | undefined = undefined;
  if (e === 6) {
    EVSpecifiedUnderExcitedPowerFactor = d_RationalNumber(r);
    const x7 = r.get(2);
    e = 7 + (x7);
  }
  let EVSpecifiedUnderExcitedPowerFactor_L2: RationalNumber | undefined = undefined;
  if (e === 7) {
    EVSpecifiedUnderExcitedPowerFactor_L2 = d_RationalNumber(r);
    const x8 = r.get(2);
    e = 8 + (x8);
  }
  let EVSpecifiedUnderExcitedPowerFactor_L3: RationalNumber | undefined = undefined;
  if (e === 8) {
    EVSpecifiedUnderExcitedPowerFactor_L3 = d_RationalNumber(r);
    const x9 = r.get(1);
    e = 9 + (x9);
  }
  if (e !== 9) throw BAIL;
  const EVSpecifiedUnderExcitedDischargePower = d_RationalNumber(r);
  const x10 = r.get(2);
  e = 10 + (x10);
  let EVSpecifiedUnderExcitedDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVSpecifiedUnderExcitedDischargePower_L2 = d_RationalNumber(r);
    const x11 = r.get(2);
    e = 11 + (x11);
  }
  let EVSpecifiedUnderExcitedDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVSpecifiedUnderExcitedDischargePower_L3 = d_RationalNumber(r);
    const x12 = r.get(1);
    e = 12 + (x12);
  }
  if (e !== 12) throw BAIL;
  return { EVSpecifiedOverExcitedPowerFactor, EVSpecifiedOverExcitedPowerFactor_L2, EVSpecifiedOverExcitedPowerFactor_L3, EVSpecifiedOverExcitedDischargePower, EVSpecifiedOverExcitedDischargePower_L2, EVSpecifiedOverExcitedDischargePower_L3, EVSpecifiedUnderExcitedPowerFactor, EVSpecifiedUnderExcitedPowerFactor_L2, EVSpecifiedUnderExcitedPowerFactor_L3, EVSpecifiedUnderExcitedDischargePower, EVSpecifiedUnderExcitedDischargePower_L2, EVSpecifiedUnderExcitedDischargePower_L3 };
}
function d_DER_Scheduled_AC_CLResControlMode(r: Reader): DER_Scheduled_AC_CLResControlMode {
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
  const DERControlCLRes = d_DERControlCLRes(r);
  const x10 = r.get(4);
  e = 10 + (x10);
  let EVSEMaximumChargePower: RationalNumber | undefined = undefined;
  if (e === 10) {
    EVSEMaximumChargePower = d_RationalNumber(r);
    const x11 = r.get(4);
    e = 11 + (x11);
  }
  let EVSEMaximumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 11) {
    EVSEMaximumChargePower_L2 = d_RationalNumber(r);
    const x12 = r.get(3);
    e = 12 + (x12);
  }
  let EVSEMaximumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 12) {
    EVSEMaximumChargePower_L3 = d_RationalNumber(r);
    const x13 = r.get(3);
    e = 13 + (x13);
  }
  let EVSEMaximumDischargePower: RationalNumber | undefined = undefined;
  if (e === 13) {
    EVSEMaximumDischargePower = d_RationalNumber(r);
    const x14 = r.get(3);
    e = 14 + (x14);
  }
  let EVSEMaximumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 14) {
    EVSEMaximumDischargePower_L2 = d_RationalNumber(r);
    const x15 = r.get(3);
    e = 15 + (x15);
  }
  let EVSEMaximumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 15) {
    EVSEMaximumDischargePower_L3 = d_RationalNumber(r);
    const x16 = r.get(2);
    e = 16 + (x16);
  }
  let RequiredDEROperatingMode: requiredDEROperatingModeType | undefined = undefined;
  if (e === 16) {
    const x17 = r.get(5);
    if ((x17 & 0x14) !== 0x0) throw BAIL;
    RequiredDEROperatingMode = n_requiredDEROperatingModeType[x17 >>> 3 & 1]!;
    e = 17 + (x17 & 3);
  }
  let GridConnectionMode: gridConnectionModeType | undefined = undefined;
  if (e === 17) {
    const x18 = r.get(4);
    if ((x18 & 0xa) !== 0x0) throw BAIL;
    GridConnectionMode = n_gridConnectionModeType[x18 >>> 2 & 1]!;
    e = 18 + (x18 & 1);
  }
  if (e !== 18) throw BAIL;
  return { EVSETargetActivePower, EVSETargetActivePower_L2, EVSETargetActivePower_L3, EVSETargetReactivePower, EVSETargetReactivePower_L2, EVSETargetReactivePower_L3, EVSEPresentActivePower, EVSEPresentActivePower_L2, EVSEPresentActivePower_L3, DERControlCLRes, EVSEMaximumChargePower, EVSEMaximumChargePower_L2, EVSEMaximumChargePower_L3, EVSEMaximumDischargePower, EVSEMaximumDischargePower_L2, EVSEMaximumDischargePower_L3, RequiredDEROperatingMode, GridConnectionMode };
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
function d_CLResControlMode(r: Reader): CLResControlMode {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  return {  };
}
function d_DERControlCLRes(r: Reader): DERControlCLRes {
  const x0 = r.get(2);
  let e = x0;
  let VoltageTrip: VoltageTrip | undefined = undefined;
  if (e === 0) {
    VoltageTrip = d_VoltageTrip(r);
    const x1 = r.get(2);
    e = 1 + (x1);
  }
  let FrequencyTrip: FrequencyTrip | undefined = undefined;
  if (e === 1) {
    FrequencyTrip = d_FrequencyTrip(r);
    const x2 = r.get(1);
    e = 2 + (x2);
  }
  if (e !== 2) throw BAIL;
  const EnterServiceCLRes = d_EnterServiceCLRes(r);
  const x3 = r.get(2);
  e = 3 + (x3);
  let ReactivePowerSupportCLRes: ReactivePowerSupportCLRes | undefined = undefined;
  if (e === 3) {
    ReactivePowerSupportCLRes = d_ReactivePowerSupportCLRes(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let ActivePowerSupportCLRes: ActivePowerSupportCLRes | undefined = undefined;
  if (e === 4) {
    ActivePowerSupportCLRes = d_ActivePowerSupportCLRes(r);
    const x5 = r.get(1);
    e = 5 + (x5);
  }
  if (e !== 5) throw BAIL;
  return { VoltageTrip, FrequencyTrip, EnterServiceCLRes, ReactivePowerSupportCLRes, ActivePowerSupportCLRes };
}
function d_EnterServiceCLRes(r: Reader): EnterServiceCLRes {
  const x0 = r.get(8);
  if ((x0 & 0xd0) !== 0x0) throw BAIL;
  const PermitService = (x0 >>> 5 & 1) !== 0;
  let e = 1 + (x0 & 15);
  let EnterServiceVoltageHigh: RationalNumber | undefined = undefined;
  if (e === 1) {
    EnterServiceVoltageHigh = d_RationalNumber(r);
    const x1 = r.get(3);
    e = 2 + (x1);
  }
  let EnterServiceVoltageLow: RationalNumber | undefined = undefined;
  if (e === 2) {
    EnterServiceVoltageLow = d_RationalNumber(r);
    const x2 = r.get(3);
    e = 3 + (x2);
  }
  let EnterServiceFrequencyHigh: RationalNumber | undefined = undefined;
  if (e === 3) {
    EnterServiceFrequencyHigh = d_RationalNumber(r);
    const x3 = r.get(3);
    e = 4 + (x3);
  }
  let EnterServiceFrequencyLow: RationalNumber | undefined = undefined;
  if (e === 4) {
    EnterServiceFrequencyLow = d_RationalNumber(r);
    const x4 = r.get(3);
    e = 5 + (x4);
  }
  let EnterServiceDelay: RationalNumber | undefined = undefined;
  if (e === 5) {
    EnterServiceDelay = d_RationalNumber(r);
    const x5 = r.get(2);
    e = 6 + (x5);
  }
  let EnterServiceRandomizedDelay: RationalNumber | undefined = undefined;
  if (e === 6) {
    EnterServiceRandomizedDelay = d_RationalNumber(r);
    const x6 = r.get(2);
    e = 7 + (x6);
  }
  let EnterServiceRampTime: RationalNumber | undefined = undefined;
  if (e === 7) {
    EnterServiceRampTime = d_RationalNumber(r);
    const x7 = r.get(1);
    e = 8 + (x7);
  }
  if (e !== 8) throw BAIL;
  return { PermitService, EnterServiceVoltageHigh, EnterServiceVoltageLow, EnterServiceFrequencyHigh, EnterServiceFrequencyLow, EnterServiceDelay, EnterServiceRandomizedDelay, EnterServiceRampTime };
}
function d_ReactivePowerSupportCLRes(r: Reader): ReactivePowerSupportCLRes {
  const x0 = r.get(3);
  let e = x0;
  let ConstantPowerFactor: ConstantPowerFactor | undefined = undefined;
  if (e === 0) {
    ConstantPowerFactor = d_ConstantPowerFactor(r);
    const x1 = r.get(3);
    e = 1 + (x1);
  }
  let VoltVar: VoltVar | undefined = undefined;
  if (e === 1) {
    VoltVar = d_VoltVar(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let WattVar: WattVar | undefined = undefined;
  if (e === 2) {
    WattVar = d_WattVar(r);
    const x3 = r.get(2);
    e = 3 + (x3);
  }
  let ConstantVar: ConstantVar | undefined = undefined;
  if (e === 3) {
    ConstantVar = d_ConstantVar(r);
    const x4 = r.get(1);
    e = 4 + (x4);
  }
  if (e !== 4) throw BAIL;
  return { ConstantPowerFactor, VoltVar, WattVar, ConstantVar };
}
function d_ActivePowerSupportCLRes(r: Reader): ActivePowerSupportCLRes {
  const x0 = r.get(3);
  let e = x0;
  let FrequencyDroop: FrequencyDroop | undefined = undefined;
  if (e === 0) {
    FrequencyDroop = d_FrequencyDroop(r);
    const x1 = r.get(3);
    e = 1 + (x1);
  }
  let VoltWatt: VoltWatt | undefined = undefined;
  if (e === 1) {
    VoltWatt = d_VoltWatt(r);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let ConstantWatt: ConstantWatt | undefined = undefined;
  if (e === 2) {
    ConstantWatt = d_ConstantWatt(r);
    const x3 = r.get(2);
    e = 3 + (x3);
  }
  let LimitMaxDischargePower: LimitMaxDischargePower | undefined = undefined;
  if (e === 3) {
    LimitMaxDischargePower = d_LimitMaxDischargePower(r);
    const x4 = r.get(1);
    e = 4 + (x4);
  }
  if (e !== 4) throw BAIL;
  return { FrequencyDroop, VoltWatt, ConstantWatt, LimitMaxDischargePower };
}
function d_DER_Dynamic_AC_CLReqControlMode(r: Reader): DER_Dynamic_AC_CLReqControlMode {
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
  const x21 = r.get(2);
  e = 20 + (x21);
  let EVMinimumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 20) {
    EVMinimumDischargePower_L2 = d_RationalNumber(r);
    const x22 = r.get(2);
    e = 21 + (x22);
  }
  let EVMinimumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 21) {
    EVMinimumDischargePower_L3 = d_RationalNumber(r);
    const x23 = r.get(1);
    e = 22 + (x23);
  }
  if (e !== 22) throw BAIL;
  const EVPresentVoltage = d_RationalNumber(r);
  const x24 = r.get(1);
  if (x24 !== 0) throw BAIL;
  const EVPresentFrequency = d_RationalNumber(r);
  const x25 = r.get(3);
  e = 24 + (x25);
  let EVSessionTotalDischargeEnergyAvailable: RationalNumber | undefined = undefined;
  if (e === 24) {
    EVSessionTotalDischargeEnergyAvailable = d_RationalNumber(r);
    const x26 = r.get(3);
    e = 25 + (x26);
  }
  let EVApparentPower: EVApparentPower | undefined = undefined;
  if (e === 25) {
    EVApparentPower = d_EVApparentPower(r);
    const x27 = r.get(3);
    e = 26 + (x27);
  }
  let EVReactivePower: EVReactivePower | undefined = undefined;
  if (e === 26) {
    EVReactivePower = d_EVReactivePower(r);
    const x28 = r.get(3);
    e = 27 + (x28);
  }
  let EVExcitation: EVExcitation | undefined = undefined;
  if (e === 27) {
    EVExcitation = d_EVExcitation(r);
    const x29 = r.get(2);
    e = 28 + (x29);
  }
  let EVMaximumV2XEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 28) {
    EVMaximumV2XEnergyRequest = d_RationalNumber(r);
    const x30 = r.get(2);
    e = 29 + (x30);
  }
  let EVMinimumV2XEnergyRequest: RationalNumber | undefined = undefined;
  if (e === 29) {
    EVMinimumV2XEnergyRequest = d_RationalNumber(r);
    const x31 = r.get(1);
    e = 30 + (x31);
  }
  if (e !== 30) throw BAIL;
  const x32 = r.get(9);
  if ((x32 & 0x177) !== 0x0) throw BAIL;
  const DEROperationalState = n_derOperationalStateType[x32 >>> 7 & 1]!;
  const DERConnectionStatus = n_derConnectionStatusType[x32 >>> 3 & 1]!;
  const EVUpdateTime = r.big(0xffffffffffffffffn);
  const x33 = r.get(3);
  if (x33 !== 0) throw BAIL;
  const EVMinimumChargingDuration = r.uint();
  if (EVMinimumChargingDuration > 4294967295) throw BAIL;
  const x34 = r.get(3);
  if (x34 !== 0) throw BAIL;
  const EVDurationMaximumChargeRate = r.uint();
  if (EVDurationMaximumChargeRate > 4294967295) throw BAIL;
  const x35 = r.get(3);
  if (x35 !== 0) throw BAIL;
  const EVDurationMaximumDischargeRate = r.uint();
  if (EVDurationMaximumDischargeRate > 4294967295) throw BAIL;
  const x36 = r.get(3);
  if (x36 !== 0) throw BAIL;
  const DERAlarmStatus = r.uint();
  if (DERAlarmStatus > 4294967295) throw BAIL;
  const x37 = r.get(3);
  if (x37 !== 0) throw BAIL;
  const EnabledModes = r.uint();
  if (EnabledModes > 4294967295) throw BAIL;
  const x38 = r.get(2);
  if (x38 !== 0) throw BAIL;
  return { DepartureTime, EVTargetEnergyRequest, EVMaximumEnergyRequest, EVMinimumEnergyRequest, EVMaximumChargePower, EVMaximumChargePower_L2, EVMaximumChargePower_L3, EVMinimumChargePower, EVMinimumChargePower_L2, EVMinimumChargePower_L3, EVPresentActivePower, EVPresentActivePower_L2, EVPresentActivePower_L3, EVPresentReactivePower, EVPresentReactivePower_L2, EVPresentReactivePower_L3, EVMaximumDischargePower, EVMaximumDischargePower_L2, EVMaximumDischargePower_L3, EVMinimumDischargePower, EVMinimumDischargePower_L2, EVMinimumDischargePower_L3, EVPresentVoltage, EVPresentFrequency, EVSessionTotalDischargeEnergyAvailable, EVApparentPower, EVReactivePower, EVExcitation, EVMaximumV2XEnergyRequest, EVMinimumV2XEnergyRequest, DEROperationalState, DERConnectionStatus, EVUpdateTime, EVMinimumChargingDuration, EVDurationMaximumChargeRate, EVDurationMaximumDischargeRate, DERAlarmStatus, EnabledModes };
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
function d_DER_Dynamic_AC_CLResControlMode(r: Reader): DER_Dynamic_AC_CLResControlMode {
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
  const DERControlCLRes = d_DERControlCLRes(r);
  const x16 = r.get(4);
  e = 14 + (x16);
  let EVSEMaximumChargePower: RationalNumber | undefined = undefined;
  if (e === 14) {
    EVSEMaximumChargePower = d_RationalNumber(r);
    const x17 = r.get(4);
    e = 15 + (x17);
  }
  let EVSEMaximumChargePower_L2: RationalNumber | undefined = undefined;
  if (e === 15) {
    EVSEMaximumChargePower_L2 = d_RationalNumber(r);
    const x18 = r.get(3);
    e = 16 + (x18);
  }
  let EVSEMaximumChargePower_L3: RationalNumber | undefined = undefined;
  if (e === 16) {
    EVSEMaximumChargePower_L3 = d_RationalNumber(r);
    const x19 = r.get(3);
    e = 17 + (x19);
  }
  let EVSEMaximumDischargePower: RationalNumber | undefined = undefined;
  if (e === 17) {
    EVSEMaximumDischargePower = d_RationalNumber(r);
    const x20 = r.get(3);
    e = 18 + (x20);
  }
  let EVSEMaximumDischargePower_L2: RationalNumber | undefined = undefined;
  if (e === 18) {
    EVSEMaximumDischargePower_L2 = d_RationalNumber(r);
    const x21 = r.get(3);
    e = 19 + (x21);
  }
  let EVSEMaximumDischargePower_L3: RationalNumber | undefined = undefined;
  if (e === 19) {
    EVSEMaximumDischargePower_L3 = d_RationalNumber(r);
    const x22 = r.get(2);
    e = 20 + (x22);
  }
  let RequiredDEROperatingMode: requiredDEROperatingModeType | undefined = undefined;
  if (e === 20) {
    const x23 = r.get(5);
    if ((x23 & 0x14) !== 0x0) throw BAIL;
    RequiredDEROperatingMode = n_requiredDEROperatingModeType[x23 >>> 3 & 1]!;
    e = 21 + (x23 & 3);
  }
  let GridConnectionMode: gridConnectionModeType | undefined = undefined;
  if (e === 21) {
    const x24 = r.get(4);
    if ((x24 & 0xa) !== 0x0) throw BAIL;
    GridConnectionMode = n_gridConnectionModeType[x24 >>> 2 & 1]!;
    e = 22 + (x24 & 1);
  }
  if (e !== 22) throw BAIL;
  return { DepartureTime, MinimumSOC, TargetSOC, AckMaxDelay, EVSETargetActivePower, EVSETargetActivePower_L2, EVSETargetActivePower_L3, EVSETargetReactivePower, EVSETargetReactivePower_L2, EVSETargetReactivePower_L3, EVSEPresentActivePower, EVSEPresentActivePower_L2, EVSEPresentActivePower_L3, DERControlCLRes, EVSEMaximumChargePower, EVSEMaximumChargePower_L2, EVSEMaximumChargePower_L3, EVSEMaximumDischargePower, EVSEMaximumDischargePower_L2, EVSEMaximumDischargePower_L3, RequiredDEROperatingMode, GridConnectionMode };
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
function d_AC_ChargeParameterDiscoveryReq(r: Reader): AC_ChargeParameterDiscoveryReq {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Header = d_MessageHeader(r);
  const x1 = r.get(2);
  let e = 1 + (x1);
  let AC_CPDReqEnergyTransferMode: AC_CPDReqEnergyTransferMode | undefined = undefined;
  let BPT_AC_CPDReqEnergyTransferMode: BPT_AC_CPDReqEnergyTransferMode | undefined = undefined;
  let DER_AC_CPDReqEnergyTransferMode: DER_AC_CPDReqEnergyTransferMode | undefined = undefined;
  if (e === 1) {
    AC_CPDReqEnergyTransferMode = d_AC_CPDReqEnergyTransferMode(r);
  } else if (e === 2) {
    BPT_AC_CPDReqEnergyTransferMode = d_BPT_AC_CPDReqEnergyTransferMode(r);
  } else if (e === 3) {
    DER_AC_CPDReqEnergyTransferMode = d_DER_AC_CPDReqEnergyTransferMode(r);
  } else throw BAIL;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, AC_CPDReqEnergyTransferMode, BPT_AC_CPDReqEnergyTransferMode, DER_AC_CPDReqEnergyTransferMode };
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
  let DER_AC_CPDResEnergyTransferMode: DER_AC_CPDResEnergyTransferMode | undefined = undefined;
  if (e === 2) {
    AC_CPDResEnergyTransferMode = d_AC_CPDResEnergyTransferMode(r);
  } else if (e === 3) {
    BPT_AC_CPDResEnergyTransferMode = d_BPT_AC_CPDResEnergyTransferMode(r);
  } else if (e === 4) {
    DER_AC_CPDResEnergyTransferMode = d_DER_AC_CPDResEnergyTransferMode(r);
  } else throw BAIL;
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Header, ResponseCode, AC_CPDResEnergyTransferMode, BPT_AC_CPDResEnergyTransferMode, DER_AC_CPDResEnergyTransferMode };
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
  let DER_Dynamic_AC_CLReqControlMode: DER_Dynamic_AC_CLReqControlMode | undefined = undefined;
  let DER_Scheduled_AC_CLReqControlMode: DER_Scheduled_AC_CLReqControlMode | undefined = undefined;
  let Dynamic_AC_CLReqControlMode: Dynamic_AC_CLReqControlMode | undefined = undefined;
  let Scheduled_AC_CLReqControlMode: Scheduled_AC_CLReqControlMode | undefined = undefined;
  if (e === 3) {
    BPT_Dynamic_AC_CLReqControlMode = d_BPT_Dynamic_AC_CLReqControlMode(r);
  } else if (e === 4) {
    BPT_Scheduled_AC_CLReqControlMode = d_BPT_Scheduled_AC_CLReqControlMode(r);
  } else if (e === 5) {
    CLReqControlMode = d_CLReqControlMode(r);
  } else if (e === 6) {
    DER_Dynamic_AC_CLReqControlMode = d_DER_Dynamic_AC_CLReqControlMode(r);
  } else if (e === 7) {
    DER_Scheduled_AC_CLReqControlMode = d_DER_Scheduled_AC_CLReqControlMode(r);
  } else if (e === 8) {
    Dynamic_AC_CLReqControlMode = d_Dynamic_AC_CLReqControlMode(r);
  } else if (e === 9) {
    Scheduled_AC_CLReqControlMode = d_Scheduled_AC_CLReqControlMode(r);
  } else throw BAIL;
  const x4 = r.get(1);
  if (x4 !== 0) throw BAIL;
  return { Header, DisplayParameters, MeterInfoRequested, BPT_Dynamic_AC_CLReqControlMode, BPT_Scheduled_AC_CLReqControlMode, CLReqControlMode, DER_Dynamic_AC_CLReqControlMode, DER_Scheduled_AC_CLReqControlMode, Dynamic_AC_CLReqControlMode, Scheduled_AC_CLReqControlMode };
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
    const x3 = r.get(4);
    e = 4 + (x3);
  }
  let Receipt: Receipt | undefined = undefined;
  if (e === 4) {
    Receipt = d_Receipt(r);
    const x4 = r.get(4);
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
  let DER_Dynamic_AC_CLResControlMode: DER_Dynamic_AC_CLResControlMode | undefined = undefined;
  let DER_Scheduled_AC_CLResControlMode: DER_Scheduled_AC_CLResControlMode | undefined = undefined;
  let Dynamic_AC_CLResControlMode: Dynamic_AC_CLResControlMode | undefined = undefined;
  let Scheduled_AC_CLResControlMode: Scheduled_AC_CLResControlMode | undefined = undefined;
  if (e === 6) {
    BPT_Dynamic_AC_CLResControlMode = d_BPT_Dynamic_AC_CLResControlMode(r);
  } else if (e === 7) {
    BPT_Scheduled_AC_CLResControlMode = d_BPT_Scheduled_AC_CLResControlMode(r);
  } else if (e === 8) {
    CLResControlMode = d_CLResControlMode(r);
  } else if (e === 9) {
    DER_Dynamic_AC_CLResControlMode = d_DER_Dynamic_AC_CLResControlMode(r);
  } else if (e === 10) {
    DER_Scheduled_AC_CLResControlMode = d_DER_Scheduled_AC_CLResControlMode(r);
  } else if (e === 11) {
    Dynamic_AC_CLResControlMode = d_Dynamic_AC_CLResControlMode(r);
  } else if (e === 12) {
    Scheduled_AC_CLResControlMode = d_Scheduled_AC_CLResControlMode(r);
  } else throw BAIL;
  const x6 = r.get(1);
  if (x6 !== 0) throw BAIL;
  return { Header, ResponseCode, EVSEStatus, MeterInfo, Receipt, EVSETargetFrequency, BPT_Dynamic_AC_CLResControlMode, BPT_Scheduled_AC_CLResControlMode, CLResControlMode, DER_Dynamic_AC_CLResControlMode, DER_Scheduled_AC_CLResControlMode, Dynamic_AC_CLResControlMode, Scheduled_AC_CLResControlMode };
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
  [e_DER_AC_CPDReqEnergyTransferMode, d_DER_AC_CPDReqEnergyTransferMode],
  [e_AC_CPDReqEnergyTransferMode, d_AC_CPDReqEnergyTransferMode],
  [e_RationalNumber, d_RationalNumber],
  [e_EVApparentPowerLimits, d_EVApparentPowerLimits],
  [e_EVReactivePowerLimits, d_EVReactivePowerLimits],
  [e_EVExcitationLimits, d_EVExcitationLimits],
  [e_EVInverterDetails, d_EVInverterDetails],
  [e_DER_AC_CPDResEnergyTransferMode, d_DER_AC_CPDResEnergyTransferMode],
  [e_AC_CPDResEnergyTransferMode, d_AC_CPDResEnergyTransferMode],
  [e_EVSEStatus, d_EVSEStatus],
  [e_DERControlCPDRes, d_DERControlCPDRes],
  [e_VoltageTrip, d_VoltageTrip],
  [e_DERCurve, d_DERCurve],
  [e_CurveDataPointsList, d_CurveDataPointsList],
  [e_DataTuple, d_DataTuple],
  [e_FrequencyTrip, d_FrequencyTrip],
  [e_EnterServiceCPDRes, d_EnterServiceCPDRes],
  [e_ReactivePowerSupportCPDRes, d_ReactivePowerSupportCPDRes],
  [e_ConstantPowerFactor, d_ConstantPowerFactor],
  [e_VoltVar, d_VoltVar],
  [e_WattVar, d_WattVar],
  [e_ConstantVar, d_ConstantVar],
  [e_ActivePowerSupportCPDRes, d_ActivePowerSupportCPDRes],
  [e_FrequencyDroop, d_FrequencyDroop],
  [e_FrequencyDroopSettings, d_FrequencyDroopSettings],
  [e_VoltWatt, d_VoltWatt],
  [e_ConstantWatt, d_ConstantWatt],
  [e_LimitMaxDischargePower, d_LimitMaxDischargePower],
  [e_EVSEReactivePowerLimits, d_EVSEReactivePowerLimits],
  [e_GridLimits, d_GridLimits],
  [e_DER_Scheduled_AC_CLReqControlMode, d_DER_Scheduled_AC_CLReqControlMode],
  [e_Scheduled_AC_CLReqControlMode, d_Scheduled_AC_CLReqControlMode],
  [e_Scheduled_CLReqControlMode, d_Scheduled_CLReqControlMode],
  [e_CLReqControlMode, d_CLReqControlMode],
  [e_EVApparentPower, d_EVApparentPower],
  [e_EVReactivePower, d_EVReactivePower],
  [e_EVExcitation, d_EVExcitation],
  [e_DER_Scheduled_AC_CLResControlMode, d_DER_Scheduled_AC_CLResControlMode],
  [e_Scheduled_AC_CLResControlMode, d_Scheduled_AC_CLResControlMode],
  [e_Scheduled_CLResControlMode, d_Scheduled_CLResControlMode],
  [e_CLResControlMode, d_CLResControlMode],
  [e_DERControlCLRes, d_DERControlCLRes],
  [e_EnterServiceCLRes, d_EnterServiceCLRes],
  [e_ReactivePowerSupportCLRes, d_ReactivePowerSupportCLRes],
  [e_ActivePowerSupportCLRes, d_ActivePowerSupportCLRes],
  [e_DER_Dynamic_AC_CLReqControlMode, d_DER_Dynamic_AC_CLReqControlMode],
  [e_Dynamic_AC_CLReqControlMode, d_Dynamic_AC_CLReqControlMode],
  [e_Dynamic_CLReqControlMode, d_Dynamic_CLReqControlMode],
  [e_DER_Dynamic_AC_CLResControlMode, d_DER_Dynamic_AC_CLResControlMode],
  [e_Dynamic_AC_CLResControlMode, d_Dynamic_AC_CLResControlMode],
  [e_Dynamic_CLResControlMode, d_Dynamic_CLResControlMode],
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
  [e_BPT_AC_CPDReqEnergyTransferMode, d_BPT_AC_CPDReqEnergyTransferMode],
  [e_AC_ChargeParameterDiscoveryRes, d_AC_ChargeParameterDiscoveryRes],
  [e_ChargeParameterDiscoveryRes, d_ChargeParameterDiscoveryRes],
  [e_V2GResponse, d_V2GResponse],
  [e_BPT_AC_CPDResEnergyTransferMode, d_BPT_AC_CPDResEnergyTransferMode],
  [e_AC_ChargeLoopReq, d_AC_ChargeLoopReq],
  [e_ChargeLoopReq, d_ChargeLoopReq],
  [e_DisplayParameters, d_DisplayParameters],
  [e_BPT_Scheduled_AC_CLReqControlMode, d_BPT_Scheduled_AC_CLReqControlMode],
  [e_BPT_Dynamic_AC_CLReqControlMode, d_BPT_Dynamic_AC_CLReqControlMode],
  [e_AC_ChargeLoopRes, d_AC_ChargeLoopRes],
  [e_ChargeLoopRes, d_ChargeLoopRes],
  [e_MeterInfo, d_MeterInfo],
  [e_Receipt, d_Receipt],
  [e_DetailedCost, d_DetailedCost],
  [e_DetailedTax, d_DetailedTax],
  [e_BPT_Scheduled_AC_CLResControlMode, d_BPT_Scheduled_AC_CLResControlMode],
  [e_BPT_Dynamic_AC_CLResControlMode, d_BPT_Dynamic_AC_CLResControlMode],
  [e_Manifest, d_Manifest],
  [e_SignatureProperties, d_SignatureProperties],
  [e_SignatureProperty, d_SignatureProperty],
];
/** Schema tables for whatever the functions decline. */
export const MODEL = "{\"roots\":[[0,1],[1,8],[2,80],[3,85],[4,51],[5,76],[6,75],[7,79],[8,84],[9,92],[10,83],[11,91],[12,33],[13,40],[14,58],[15,0],[16,7],[17,45],[18,48],[19,30],[20,37],[21,67],[22,63],[23,-1],[24,46],[25,49],[26,23],[27,65],[28,-2],[29,66],[30,93],[31,-2],[32,74],[33,72],[34,68],[35,60],[36,69],[37,73],[38,31],[39,38],[40,56],[41,59],[42,94],[43,95],[44,64],[45,57],[46,62],[47,61],[48,70]],\"fragments\":[[0,1],[1,8],[2,80],[3,85],[4,51],[5,76],[49,-3],[50,44],[51,22],[52,89],[53,2],[54,-4],[6,75],[7,79],[55,-5],[8,84],[9,92],[56,-5],[10,83],[11,91],[57,2],[12,33],[13,40],[14,58],[58,-5],[59,-5],[60,-4],[61,18],[62,21],[63,26],[64,2],[65,14],[66,13],[67,13],[68,13],[69,-6],[70,-7],[71,41],[72,10],[73,-8],[15,0],[16,7],[17,45],[18,48],[19,30],[20,37],[21,67],[74,-6],[22,63],[23,-1],[75,82],[76,2],[77,2],[78,2],[24,46],[25,49],[79,34],[80,3],[81,-6],[82,-6],[83,36],[84,5],[85,6],[86,-9],[87,-9],[88,-9],[89,-9],[90,-9],[91,2],[92,2],[93,2],[94,2],[95,2],[96,2],[97,2],[98,2],[99,2],[100,2],[101,2],[102,2],[103,2],[104,2],[105,2],[106,2],[107,2],[108,2],[109,2],[110,2],[111,2],[112,2],[113,2],[114,2],[115,2],[116,2],[117,2],[118,2],[119,2],[120,2],[121,2],[122,2],[123,2],[124,2],[125,2],[126,2],[127,2],[128,2],[129,2],[130,2],[131,-6],[132,2],[133,2],[134,2],[135,2],[136,2],[137,2],[138,2],[139,2],[140,2],[141,2],[142,2],[143,2],[144,2],[145,2],[146,2],[147,2],[148,2],[149,2],[150,2],[151,2],[152,2],[153,2],[154,2],[155,2],[156,2],[157,2],[158,2],[159,2],[160,2],[161,2],[162,2],[163,2],[164,-10],[165,35],[166,4],[167,2],[168,2],[169,2],[170,2],[171,2],[172,2],[173,2],[174,2],[175,2],[176,2],[177,2],[178,2],[179,2],[180,2],[181,2],[182,2],[183,2],[184,2],[185,2],[186,2],[187,2],[188,2],[189,2],[190,2],[191,2],[192,2],[193,2],[194,2],[195,2],[196,2],[197,2],[198,2],[199,2],[200,2],[201,2],[202,2],[203,2],[204,2],[205,2],[206,2],[207,-11],[208,2],[209,2],[210,2],[211,2],[212,-10],[213,28],[214,9],[215,9],[216,2],[217,2],[218,2],[219,2],[220,2],[221,2],[222,2],[223,-5],[224,2],[225,2],[226,2],[227,2],[228,2],[229,2],[230,2],[231,2],[232,2],[233,2],[234,2],[235,2],[236,2],[237,2],[238,-5],[239,-6],[240,-4],[241,-6],[242,89],[243,42],[244,16],[245,2],[246,2],[247,2],[248,2],[249,2],[250,2],[251,2],[252,-1],[253,-12],[26,23],[254,15],[255,-1],[256,-13],[257,29],[258,2],[259,2],[260,2],[261,2],[262,2],[263,2],[264,2],[265,-14],[266,55],[267,-15],[268,-16],[269,-4],[270,-1],[271,-5],[272,-4],[27,65],[28,-2],[29,66],[273,27],[30,93],[274,2],[275,-17],[276,-9],[277,87],[278,-4],[279,-18],[280,-19],[281,-5],[31,-2],[282,-17],[283,-1],[284,-3],[32,74],[285,89],[286,2],[287,24],[288,12],[289,12],[290,12],[291,12],[292,12],[293,89],[294,-1],[33,72],[295,-1],[296,-1],[297,-3],[298,-3],[299,-3],[300,-4],[301,-1],[302,-20],[303,-20],[304,-20],[305,2],[306,2],[307,2],[308,-21],[309,-21],[310,-21],[311,-17],[312,-3],[313,-1],[34,68],[314,43],[315,17],[316,88],[35,60],[317,2],[318,-6],[319,-6],[320,-6],[321,-6],[322,-22],[323,-23],[36,69],[324,71],[37,73],[325,-1],[38,31],[39,38],[326,-1],[327,-24],[40,56],[41,59],[42,94],[43,95],[44,64],[45,57],[328,-6],[329,-17],[330,90],[331,-25],[332,-5],[333,-6],[334,-5],[46,62],[47,61],[335,24],[336,12],[337,12],[338,12],[339,12],[340,12],[341,-26],[342,-19],[343,2],[344,2],[345,2],[346,19],[347,25],[348,11],[349,2],[350,2],[351,2],[352,20],[353,-1],[354,-1],[48,70],[355,-2],[356,71],[357,-1],[358,-14],[359,-2],[360,-2],[361,-1],[362,2],[363,-26],[364,2],[365,-26],[366,2]],\"attributes\":[[367,-27,0],[368,-27,0],[369,-27,0],[370,-2,0],[371,-27,0],[372,-27,0],[373,-27,0]],\"typeNames\":[[374,1],[375,8],[376,80],[377,85],[378,51],[379,76],[380,44],[381,22],[382,75],[383,79],[384,84],[385,92],[386,83],[387,91],[388,33],[389,40],[390,58],[391,81],[392,86],[393,52],[394,77],[395,18],[396,21],[397,26],[398,-1],[399,13],[400,41],[401,10],[402,12],[403,0],[404,7],[405,45],[406,48],[407,30],[408,37],[409,67],[410,14],[411,89],[412,90],[413,63],[414,-1],[415,82],[416,46],[417,49],[418,47],[419,50],[420,3],[421,34],[422,5],[423,36],[424,6],[425,4],[426,35],[427,28],[428,9],[429,42],[430,16],[431,24],[432,23],[433,15],[434,29],[435,-14],[436,65],[437,66],[438,27],[439,96],[440,93],[441,55],[442,87],[443,74],[444,72],[445,68],[446,2],[447,43],[448,17],[449,88],[450,60],[451,69],[452,73],[453,31],[454,38],[455,32],[456,39],[457,59],[458,94],[459,95],[460,56],[461,64],[462,57],[463,62],[464,61],[465,54],[466,53],[467,78],[468,19],[469,25],[470,11],[471,20],[472,70],[473,71],[474,-7],[475,-8],[476,-26],[477,-28],[478,-9],[479,-9],[480,-9],[481,-9],[482,-9],[483,-11],[484,-13],[485,-29],[486,-15],[487,-16],[488,-9],[489,-18],[490,-30],[491,-25],[492,-17],[493,-20],[494,-21],[495,-10],[496,-22],[497,-23],[498,-24]],\"types\":[[\"DER_AC_CPDReqEnergyTransferMode\",0,0,[[1,1,[103,2]],[0,1,[104,2]],[0,1,[105,2]],[1,1,[128,2]],[0,1,[129,2]],[0,1,[130,2]],[1,1,[164,-10]],[1,1,[107,2]],[0,1,[109,2]],[0,1,[111,2]],[0,1,[133,2]],[0,1,[135,2]],[0,1,[137,2]],[0,1,[224,2]],[1,1,[80,3]],[1,1,[166,4]],[1,1,[84,5]],[1,1,[85,6]],[1,1,[268,-16]],[1,1,[267,-15]],[1,1,[154,2]],[1,1,[127,2]],[1,1,[153,2]],[1,1,[155,2]],[1,1,[272,-4]],[1,1,[271,-5]],[1,1,[239,-6]],[1,1,[238,-5]],[1,1,[328,-6]],[1,1,[241,-6]]]],[\"AC_CPDReqEnergyTransferMode\",0,0,[[1,1,[103,2]],[0,1,[104,2]],[0,1,[105,2]],[1,1,[128,2]],[0,1,[129,2]],[0,1,[130,2]]]],[\"RationalNumber\",0,0,[[1,1,[253,-12]],[1,1,[342,-19]]]],[\"EVApparentPowerLimits\",0,0,[[1,1,[91,2]],[0,1,[92,2]],[0,1,[93,2]],[1,1,[94,2]],[0,1,[95,2]],[0,1,[96,2]],[1,1,[97,2]],[0,1,[98,2]],[0,1,[99,2]],[1,1,[100,2]],[0,1,[101,2]],[0,1,[102,2]]]],[\"EVReactivePowerLimits\",0,0,[[1,1,[115,2]],[0,1,[116,2]],[0,1,[117,2]],[0,1,[141,2]],[0,1,[142,2]],[0,1,[143,2]],[1,1,[121,2]],[0,1,[122,2]],[0,1,[123,2]],[0,1,[147,2]],[0,1,[148,2]],[0,1,[149,2]],[1,1,[118,2]],[0,1,[119,2]],[0,1,[120,2]],[0,1,[144,2]],[0,1,[145,2]],[0,1,[146,2]],[1,1,[124,2]],[0,1,[125,2]],[0,1,[126,2]],[0,1,[150,2]],[0,1,[151,2]],[0,1,[152,2]],[1,1,[167,2]],[0,1,[168,2]],[0,1,[169,2]]]],[\"EVExcitationLimits\",0,0,[[1,1,[228,2]],[0,1,[229,2]],[0,1,[230,2]],[1,1,[225,2]],[0,1,[226,2]],[0,1,[227,2]],[1,1,[234,2]],[0,1,[235,2]],[0,1,[236,2]],[1,1,[231,2]],[0,1,[232,2]],[0,1,[233,2]]]],[\"EVInverterDetails\",0,0,[[1,1,[90,-9]],[0,1,[86,-9]],[1,1,[87,-9]],[1,1,[88,-9]],[1,1,[89,-9]]]],[\"DER_AC_CPDResEnergyTransferMode\",0,0,[[1,1,[170,2]],[0,1,[172,2]],[0,1,[174,2]],[1,1,[194,2]],[0,1,[195,2]],[0,1,[196,2]],[1,1,[206,2]],[0,1,[274,2]],[0,1,[208,2]],[0,1,[209,2]],[0,1,[210,2]],[0,1,[211,2]],[1,1,[212,-10]],[0,1,[214,9]],[1,1,[72,10]],[0,1,[200,2]],[0,1,[201,2]],[0,1,[202,2]],[0,1,[203,2]],[0,1,[204,2]],[0,1,[205,2]],[1,1,[177,2]],[0,1,[179,2]],[0,1,[181,2]],[1,1,[213,28]],[1,1,[257,29]],[1,1,[322,-22]],[1,1,[256,-13]],[1,1,[223,-5]]]],[\"AC_CPDResEnergyTransferMode\",0,0,[[1,1,[170,2]],[0,1,[172,2]],[0,1,[174,2]],[1,1,[194,2]],[0,1,[195,2]],[0,1,[196,2]],[1,1,[206,2]],[0,1,[274,2]],[0,1,[208,2]],[0,1,[209,2]],[0,1,[210,2]],[0,1,[211,2]]]],[\"EVSEStatus\",0,0,[[1,1,[284,-3]],[1,1,[207,-11]]]],[\"DERControlCPDRes\",0,0,[[1,1,[348,11]],[1,1,[254,15]],[1,1,[244,16]],[1,1,[315,17]],[1,1,[51,22]]]],[\"VoltageTrip\",0,0,[[1,1,[292,12]],[1,1,[340,12]],[0,1,[291,12]],[0,1,[339,12]],[0,1,[290,12]],[0,1,[338,12]]]],[\"DERCurve\",0,0,[[1,1,[240,-4]],[0,1,[312,-3]],[1,1,[363,-26]],[1,1,[365,-26]],[1,1,[66,13]],[0,1,[67,13]],[0,1,[68,13]]]],[\"CurveDataPointsList\",0,0,[[2,10,[65,14]]]],[\"DataTuple\",0,0,[[1,1,[364,2]],[1,1,[366,2]]]],[\"FrequencyTrip\",0,0,[[1,1,[289,12]],[1,1,[337,12]],[0,1,[288,12]],[0,1,[336,12]]]],[\"EnterServiceCPDRes\",0,0,[[1,1,[300,-4]],[1,1,[250,2]],[1,1,[251,2]],[1,1,[246,2]],[1,1,[247,2]],[0,1,[245,2]],[0,1,[249,2]],[0,1,[248,2]]]],[\"ReactivePowerSupportCPDRes\",0,0,[[1,1,[61,18]],[1,1,[346,19]],[1,1,[352,20]],[1,1,[62,21]]]],[\"ConstantPowerFactor\",0,0,[[1,1,[240,-4]],[0,1,[312,-3]],[1,1,[305,2]],[0,1,[306,2]],[0,1,[307,2]],[1,1,[302,-20]],[0,1,[303,-20]],[0,1,[304,-20]]]],[\"VoltVar\",0,0,[[1,1,[240,-4]],[0,1,[312,-3]],[1,1,[363,-26]],[1,1,[365,-26]],[1,1,[66,13]],[0,1,[67,13]],[0,1,[68,13]],[1,1,[286,2]],[0,1,[333,-6]],[1,1,[317,2]],[1,1,[54,-4]],[1,1,[318,-6]]]],[\"WattVar\",0,0,[[1,1,[240,-4]],[0,1,[312,-3]],[1,1,[363,-26]],[1,1,[365,-26]],[1,1,[66,13]],[0,1,[67,13]],[0,1,[68,13]],[0,1,[286,2]],[0,1,[333,-6]]]],[\"ConstantVar\",0,0,[[1,1,[240,-4]],[0,1,[312,-3]],[1,1,[343,2]],[0,1,[344,2]],[0,1,[345,2]],[1,1,[341,-26]]]],[\"ActivePowerSupportCPDRes\",0,0,[[1,1,[26,23]],[1,1,[347,25]],[1,1,[63,26]],[1,1,[273,27]]]],[\"FrequencyDroop\",0,0,[[1,1,[240,-4]],[0,1,[312,-3]],[0,1,[287,24]],[0,1,[335,24]]]],[\"FrequencyDroopSettings\",0,0,[[1,1,[362,2]],[1,1,[76,2]],[0,1,[77,2]],[0,1,[78,2]],[1,1,[308,-21]],[0,1,[309,-21]],[0,1,[310,-21]],[1,1,[286,2]]]],[\"VoltWatt\",0,0,[[1,1,[240,-4]],[0,1,[312,-3]],[1,1,[363,-26]],[1,1,[365,-26]],[1,1,[66,13]],[0,1,[67,13]],[0,1,[68,13]],[1,1,[286,2]],[0,1,[333,-6]]]],[\"ConstantWatt\",0,0,[[1,1,[240,-4]],[0,1,[312,-3]],[1,1,[349,2]],[0,1,[350,2]],[0,1,[351,2]],[1,1,[341,-26]]]],[\"LimitMaxDischargePower\",0,0,[[1,1,[240,-4]],[0,1,[312,-3]],[1,1,[297,-3]],[0,1,[298,-3]],[0,1,[299,-3]],[0,1,[286,2]]]],[\"EVSEReactivePowerLimits\",0,0,[[1,1,[182,2]],[0,1,[183,2]],[0,1,[184,2]],[1,1,[188,2]],[0,1,[189,2]],[0,1,[190,2]],[1,1,[185,2]],[0,1,[186,2]],[0,1,[187,2]],[1,1,[191,2]],[0,1,[192,2]],[0,1,[193,2]]]],[\"GridLimits\",0,0,[[1,1,[262,2]],[1,1,[263,2]],[1,1,[264,2]],[0,1,[260,2]],[0,1,[258,2]],[1,1,[259,2]],[1,1,[261,2]]]],[\"DER_Scheduled_AC_CLReqControlMode\",0,0,[[0,1,[237,2]],[0,1,[112,2]],[0,1,[138,2]],[0,1,[103,2]],[0,1,[104,2]],[0,1,[105,2]],[0,1,[128,2]],[0,1,[129,2]],[0,1,[130,2]],[1,1,[156,2]],[0,1,[157,2]],[0,1,[158,2]],[0,1,[160,2]],[0,1,[161,2]],[0,1,[162,2]],[1,1,[163,2]],[1,1,[159,2]],[0,1,[107,2]],[0,1,[109,2]],[0,1,[111,2]],[0,1,[133,2]],[0,1,[135,2]],[0,1,[137,2]],[1,1,[73,-8]],[1,1,[70,-7]],[0,1,[79,34]],[0,1,[165,35]],[0,1,[83,36]],[1,1,[238,-5]],[0,1,[131,-6]],[0,1,[81,-6]],[0,1,[82,-6]],[1,1,[69,-6]],[1,1,[241,-6]]]],[\"Scheduled_AC_CLReqControlMode\",0,0,[[0,1,[237,2]],[0,1,[112,2]],[0,1,[138,2]],[0,1,[103,2]],[0,1,[104,2]],[0,1,[105,2]],[0,1,[128,2]],[0,1,[129,2]],[0,1,[130,2]],[1,1,[156,2]],[0,1,[157,2]],[0,1,[158,2]],[0,1,[160,2]],[0,1,[161,2]],[0,1,[162,2]]]],[\"Scheduled_CLReqControlMode\",0,0,[[0,1,[237,2]],[0,1,[112,2]],[0,1,[138,2]]]],[\"CLReqControlMode\",0,0,[]],[\"EVApparentPower\",0,0,[[1,1,[91,2]],[0,1,[92,2]],[0,1,[93,2]],[1,1,[94,2]],[0,1,[95,2]],[0,1,[96,2]],[1,1,[97,2]],[0,1,[98,2]],[0,1,[99,2]],[1,1,[100,2]],[0,1,[101,2]],[0,1,[102,2]]]],[\"EVReactivePower\",0,0,[[1,1,[115,2]],[0,1,[116,2]],[0,1,[117,2]],[0,1,[141,2]],[0,1,[142,2]],[0,1,[143,2]],[1,1,[121,2]],[0,1,[122,2]],[0,1,[123,2]],[0,1,[147,2]],[0,1,[148,2]],[0,1,[149,2]],[1,1,[118,2]],[0,1,[119,2]],[0,1,[120,2]],[0,1,[144,2]],[0,1,[145,2]],[0,1,[146,2]],[1,1,[124,2]],[0,1,[125,2]],[0,1,[126,2]],[0,1,[150,2]],[0,1,[151,2]],[0,1,[152,2]]]],[\"EVExcitation\",0,0,[[0,1,[228,2]],[0,1,[229,2]],[0,1,[230,2]],[1,1,[225,2]],[0,1,[226,2]],[0,1,[227,2]],[0,1,[234,2]],[0,1,[235,2]],[0,1,[236,2]],[1,1,[231,2]],[0,1,[232,2]],[0,1,[233,2]]]],[\"DER_Scheduled_AC_CLResControlMode\",0,0,[[0,1,[216,2]],[0,1,[217,2]],[0,1,[218,2]],[0,1,[220,2]],[0,1,[221,2]],[0,1,[222,2]],[0,1,[209,2]],[0,1,[210,2]],[0,1,[211,2]],[1,1,[71,41]],[0,1,[171,2]],[0,1,[173,2]],[0,1,[175,2]],[0,1,[177,2]],[0,1,[179,2]],[0,1,[181,2]],[0,1,[322,-22]],[0,1,[256,-13]]]],[\"Scheduled_AC_CLResControlMode\",0,0,[[0,1,[216,2]],[0,1,[217,2]],[0,1,[218,2]],[0,1,[220,2]],[0,1,[221,2]],[0,1,[222,2]],[0,1,[209,2]],[0,1,[210,2]],[0,1,[211,2]]]],[\"Scheduled_CLResControlMode\",0,0,[]],[\"CLResControlMode\",0,0,[]],[\"DERControlCLRes\",0,0,[[0,1,[348,11]],[0,1,[254,15]],[1,1,[243,42]],[0,1,[314,43]],[0,1,[50,44]]]],[\"EnterServiceCLRes\",0,0,[[1,1,[300,-4]],[0,1,[250,2]],[0,1,[251,2]],[0,1,[246,2]],[0,1,[247,2]],[0,1,[245,2]],[0,1,[249,2]],[0,1,[248,2]]]],[\"ReactivePowerSupportCLRes\",0,0,[[0,1,[61,18]],[0,1,[346,19]],[0,1,[352,20]],[0,1,[62,21]]]],[\"ActivePowerSupportCLRes\",0,0,[[0,1,[26,23]],[0,1,[347,25]],[0,1,[63,26]],[0,1,[273,27]]]],[\"DER_Dynamic_AC_CLReqControlMode\",0,0,[[0,1,[74,-6]],[1,1,[237,2]],[1,1,[112,2]],[1,1,[138,2]],[1,1,[103,2]],[0,1,[104,2]],[0,1,[105,2]],[1,1,[128,2]],[0,1,[129,2]],[0,1,[130,2]],[1,1,[156,2]],[0,1,[157,2]],[0,1,[158,2]],[1,1,[160,2]],[0,1,[161,2]],[0,1,[162,2]],[1,1,[107,2]],[0,1,[109,2]],[0,1,[111,2]],[1,1,[133,2]],[0,1,[135,2]],[0,1,[137,2]],[1,1,[163,2]],[1,1,[159,2]],[0,1,[224,2]],[0,1,[79,34]],[0,1,[165,35]],[0,1,[83,36]],[0,1,[114,2]],[0,1,[140,2]],[1,1,[73,-8]],[1,1,[70,-7]],[1,1,[238,-5]],[1,1,[131,-6]],[1,1,[81,-6]],[1,1,[82,-6]],[1,1,[69,-6]],[1,1,[241,-6]]]],[\"Dynamic_AC_CLReqControlMode\",0,0,[[0,1,[74,-6]],[1,1,[237,2]],[1,1,[112,2]],[1,1,[138,2]],[1,1,[103,2]],[0,1,[104,2]],[0,1,[105,2]],[1,1,[128,2]],[0,1,[129,2]],[0,1,[130,2]],[1,1,[156,2]],[0,1,[157,2]],[0,1,[158,2]],[1,1,[160,2]],[0,1,[161,2]],[0,1,[162,2]]]],[\"Dynamic_CLReqControlMode\",0,0,[[0,1,[74,-6]],[1,1,[237,2]],[1,1,[112,2]],[1,1,[138,2]]]],[\"DER_Dynamic_AC_CLResControlMode\",0,0,[[0,1,[74,-6]],[0,1,[282,-17]],[0,1,[329,-17]],[0,1,[49,-3]],[1,1,[216,2]],[0,1,[217,2]],[0,1,[218,2]],[0,1,[220,2]],[0,1,[221,2]],[0,1,[222,2]],[0,1,[209,2]],[0,1,[210,2]],[0,1,[211,2]],[1,1,[71,41]],[0,1,[171,2]],[0,1,[173,2]],[0,1,[175,2]],[0,1,[177,2]],[0,1,[179,2]],[0,1,[181,2]],[0,1,[322,-22]],[0,1,[256,-13]]]],[\"Dynamic_AC_CLResControlMode\",0,0,[[0,1,[74,-6]],[0,1,[282,-17]],[0,1,[329,-17]],[0,1,[49,-3]],[1,1,[216,2]],[0,1,[217,2]],[0,1,[218,2]],[0,1,[220,2]],[0,1,[221,2]],[0,1,[222,2]],[0,1,[209,2]],[0,1,[210,2]],[0,1,[211,2]]]],[\"Dynamic_CLResControlMode\",0,0,[[0,1,[74,-6]],[0,1,[282,-17]],[0,1,[329,-17]],[0,1,[49,-3]]]],[\"AC_ChargeParameterDiscoveryReq\",0,0,[[1,1,[266,55]],[1,1,[0,1],[6,75],[15,0]]]],[\"ChargeParameterDiscoveryReq\",0,0,[[1,1,[266,55]]]],[\"V2GRequest\",0,0,[[1,1,[266,55]]]],[\"V2GMessage\",0,0,[[1,1,[266,55]]]],[\"MessageHeader\",0,0,[[1,1,[327,-24]],[1,1,[334,-5]],[0,1,[40,56]]]],[\"Signature\",1,0,[[0,1,[369,-27,0]],[1,1,[45,57]],[1,1,[44,64]],[0,1,[27,65]],[0,-1,[32,74]]]],[\"SignedInfo\",1,0,[[0,1,[369,-27,0]],[1,1,[14,58]],[1,1,[41,59]],[1,-1,[35,60]]]],[\"CanonicalizationMethod\",1,1,[[1,1,[367,-27,0]],[0,-1,[499,null,2]]]],[\"SignatureMethod\",1,1,[[1,1,[367,-27,0]],[0,1,[265,-14]],[0,-1,[499,null,2]]]],[\"Reference\",3,0,[[0,1,[369,-27,0]],[0,1,[372,-27,0]],[0,1,[373,-27,0]],[0,1,[47,61]],[1,1,[22,63]],[1,1,[23,-1]]]],[\"Transforms\",0,0,[[1,-1,[46,62]]]],[\"Transform\",1,1,[[1,1,[367,-27,0]],[0,-1,[360,-2],[499,null,2]]]],[\"DigestMethod\",1,1,[[1,1,[367,-27,0]],[0,-1,[499,null,2]]]],[\"SignatureValue\",1,0,[[0,1,[369,-27,0]],[1,1,[500,-1,3]]]],[\"KeyInfo\",1,1,[[0,1,[369,-27,0]],[1,-1,[28,-2],[29,66],[36,69],[48,70],[33,72],[37,73],[31,-2],[499,null,2]]]],[\"KeyValue\",0,1,[[1,1,[21,67],[34,68],[499,null,2]]]],[\"DSAKeyValue\",0,0,[[0,1,[294,-1]],[0,1,[313,-1]],[0,1,[255,-1]],[0,1,[361,-1]],[0,1,[270,-1]],[0,1,[326,-1]],[0,1,[301,-1]]],[[0,2,3],[1],[2,3],[3],[4,5,-1],[5,-1],[6],[-1]]],[\"RSAKeyValue\",0,0,[[1,1,[283,-1]],[1,1,[252,-1]]]],[\"RetrievalMethod\",2,0,[[0,1,[372,-27,0]],[0,1,[373,-27,0]],[0,1,[47,61]]]],[\"X509Data\",0,0,[[1,-1,[356,71],[357,-1],[359,-2],[354,-1],[353,-1],[499,null,2]]]],[\"X509IssuerSerial\",0,0,[[1,1,[355,-2]],[1,1,[358,-14]]]],[\"PGPData\",0,0,[[0,1,[295,-1]],[0,1,[296,-1]],[0,1,[499,null,2]],[0,1,[296,-1]],[0,1,[499,null,2]]],[[0,3],[1,2,-1],[2,-1],[2,-1],[4,-1],[4,-1]]],[\"SPKIData\",0,0,[[0,1,[325,-1]],[0,1,[499,null,2]]],[[0],[0,1,-1],[0,-1]]],[\"Object\",3,1,[[0,1,[368,-27,0]],[0,1,[369,-27,0]],[0,1,[370,-2,0]],[0,-1,[499,null,2]]]],[\"BPT_AC_CPDReqEnergyTransferMode\",0,0,[[1,1,[103,2]],[0,1,[104,2]],[0,1,[105,2]],[1,1,[128,2]],[0,1,[129,2]],[0,1,[130,2]],[1,1,[106,2]],[0,1,[108,2]],[0,1,[110,2]],[1,1,[132,2]],[0,1,[134,2]],[0,1,[136,2]]]],[\"AC_ChargeParameterDiscoveryRes\",0,0,[[1,1,[266,55]],[1,1,[323,-23]],[1,1,[1,8],[7,79],[16,7]]]],[\"ChargeParameterDiscoveryRes\",0,0,[[1,1,[266,55]],[1,1,[323,-23]]]],[\"V2GResponse\",0,0,[[1,1,[266,55]],[1,1,[323,-23]]]],[\"BPT_AC_CPDResEnergyTransferMode\",0,0,[[1,1,[170,2]],[0,1,[172,2]],[0,1,[174,2]],[1,1,[194,2]],[0,1,[195,2]],[0,1,[196,2]],[1,1,[206,2]],[0,1,[274,2]],[0,1,[208,2]],[0,1,[209,2]],[0,1,[210,2]],[0,1,[211,2]],[1,1,[176,2]],[0,1,[178,2]],[0,1,[180,2]],[1,1,[197,2]],[0,1,[198,2]],[0,1,[199,2]]]],[\"AC_ChargeLoopReq\",0,0,[[1,1,[266,55]],[0,1,[75,82]],[1,1,[278,-4]],[1,1,[8,84],[10,83],[12,33],[17,45],[19,30],[24,46],[38,31]]]],[\"ChargeLoopReq\",0,0,[[1,1,[266,55]],[0,1,[75,82]],[1,1,[278,-4]]]],[\"DisplayParameters\",0,0,[[0,1,[311,-17]],[0,1,[282,-17]],[0,1,[329,-17]],[0,1,[275,-17]],[0,1,[320,-6]],[0,1,[321,-6]],[0,1,[319,-6]],[0,1,[60,-4]],[0,1,[57,2]],[0,1,[269,-4]]]],[\"BPT_Scheduled_AC_CLReqControlMode\",0,0,[[0,1,[237,2]],[0,1,[112,2]],[0,1,[138,2]],[0,1,[103,2]],[0,1,[104,2]],[0,1,[105,2]],[0,1,[128,2]],[0,1,[129,2]],[0,1,[130,2]],[1,1,[156,2]],[0,1,[157,2]],[0,1,[158,2]],[0,1,[160,2]],[0,1,[161,2]],[0,1,[162,2]],[0,1,[106,2]],[0,1,[108,2]],[0,1,[110,2]],[0,1,[132,2]],[0,1,[134,2]],[0,1,[136,2]]]],[\"BPT_Dynamic_AC_CLReqControlMode\",0,0,[[0,1,[74,-6]],[1,1,[237,2]],[1,1,[112,2]],[1,1,[138,2]],[1,1,[103,2]],[0,1,[104,2]],[0,1,[105,2]],[1,1,[128,2]],[0,1,[129,2]],[0,1,[130,2]],[1,1,[156,2]],[0,1,[157,2]],[0,1,[158,2]],[1,1,[160,2]],[0,1,[161,2]],[0,1,[162,2]],[1,1,[106,2]],[0,1,[108,2]],[0,1,[110,2]],[1,1,[132,2]],[0,1,[134,2]],[0,1,[136,2]],[0,1,[113,2]],[0,1,[139,2]]]],[\"AC_ChargeLoopRes\",0,0,[[1,1,[266,55]],[1,1,[323,-23]],[0,1,[215,9]],[0,1,[277,87]],[0,1,[316,88]],[0,1,[219,2]],[1,1,[9,92],[11,91],[13,40],[18,48],[20,37],[25,49],[39,38]]]],[\"ChargeLoopRes\",0,0,[[1,1,[266,55]],[1,1,[323,-23]],[0,1,[215,9]],[0,1,[277,87]],[0,1,[316,88]]]],[\"MeterInfo\",0,0,[[1,1,[276,-9]],[1,1,[59,-5]],[0,1,[55,-5]],[0,1,[58,-5]],[0,1,[56,-5]],[0,1,[279,-18]],[0,1,[280,-19]],[0,1,[281,-5]]]],[\"Receipt\",0,0,[[1,1,[332,-5]],[0,1,[242,89]],[0,1,[285,89]],[0,1,[52,89]],[0,1,[293,89]],[0,10,[330,90]]]],[\"DetailedCost\",0,0,[[1,1,[53,2]],[1,1,[64,2]]]],[\"DetailedTax\",0,0,[[1,1,[331,-25]],[1,1,[53,2]]]],[\"BPT_Scheduled_AC_CLResControlMode\",0,0,[[0,1,[216,2]],[0,1,[217,2]],[0,1,[218,2]],[0,1,[220,2]],[0,1,[221,2]],[0,1,[222,2]],[0,1,[209,2]],[0,1,[210,2]],[0,1,[211,2]]]],[\"BPT_Dynamic_AC_CLResControlMode\",0,0,[[0,1,[74,-6]],[0,1,[282,-17]],[0,1,[329,-17]],[0,1,[49,-3]],[1,1,[216,2]],[0,1,[217,2]],[0,1,[218,2]],[0,1,[220,2]],[0,1,[221,2]],[0,1,[222,2]],[0,1,[209,2]],[0,1,[210,2]],[0,1,[211,2]]]],[\"Manifest\",1,0,[[0,1,[369,-27,0]],[1,-1,[35,60]]]],[\"SignatureProperties\",1,0,[[0,1,[369,-27,0]],[1,-1,[43,95]]]],[\"SignatureProperty\",2,1,[[0,1,[369,-27,0]],[1,1,[371,-27,0]],[1,-1,[499,null,2]]]],[\"ListOfRootCertificateIDs\",0,0,[[1,20,[324,71]]]]],\"uris\":[\"urn:iso:std:iso:15118:-20:AC\",\"urn:iso:std:iso:15118:-20:CommonTypes\",\"http://www.w3.org/2000/09/xmldsig#\",\"urn:iso:std:iso:15118:-20:AC-DER-SAE\",\"\"],\"names\":[\"0 AC_CPDReqEnergyTransferMode\",\"0 AC_CPDResEnergyTransferMode\",\"0 AC_ChargeLoopReq\",\"0 AC_ChargeLoopRes\",\"0 AC_ChargeParameterDiscoveryReq\",\"0 AC_ChargeParameterDiscoveryRes\",\"0 BPT_AC_CPDReqEnergyTransferMode\",\"0 BPT_AC_CPDResEnergyTransferMode\",\"0 BPT_Dynamic_AC_CLReqControlMode\",\"0 BPT_Dynamic_AC_CLResControlMode\",\"0 BPT_Scheduled_AC_CLReqControlMode\",\"0 BPT_Scheduled_AC_CLResControlMode\",\"1 CLReqControlMode\",\"1 CLResControlMode\",\"2 CanonicalizationMethod\",\"3 DER_AC_CPDReqEnergyTransferMode\",\"3 DER_AC_CPDResEnergyTransferMode\",\"3 DER_Dynamic_AC_CLReqControlMode\",\"3 DER_Dynamic_AC_CLResControlMode\",\"3 DER_Scheduled_AC_CLReqControlMode\",\"3 DER_Scheduled_AC_CLResControlMode\",\"2 DSAKeyValue\",\"2 DigestMethod\",\"2 DigestValue\",\"0 Dynamic_AC_CLReqControlMode\",\"0 Dynamic_AC_CLResControlMode\",\"3 FrequencyDroop\",\"2 KeyInfo\",\"2 KeyName\",\"2 KeyValue\",\"2 Manifest\",\"2 MgmtData\",\"2 Object\",\"2 PGPData\",\"2 RSAKeyValue\",\"2 Reference\",\"2 RetrievalMethod\",\"2 SPKIData\",\"0 Scheduled_AC_CLReqControlMode\",\"0 Scheduled_AC_CLResControlMode\",\"2 Signature\",\"2 SignatureMethod\",\"2 SignatureProperties\",\"2 SignatureProperty\",\"2 SignatureValue\",\"2 SignedInfo\",\"2 Transform\",\"2 Transforms\",\"2 X509Data\",\"1 AckMaxDelay\",\"3 ActivePowerSupportCLRes\",\"3 ActivePowerSupportCPDRes\",\"1 AdditionalServicesCosts\",\"1 Amount\",\"3 AutonomousReferenceVoltageAdjustmentEnable\",\"1 BPT_DischargedEnergyReadingWh\",\"1 BPT_InductiveEnergyReadingVARh\",\"1 BatteryEnergyCapacity\",\"1 CapacitiveEnergyReadingVARh\",\"1 ChargedEnergyReadingWh\",\"1 ChargingComplete\",\"3 ConstantPowerFactor\",\"3 ConstantVar\",\"3 ConstantWatt\",\"1 CostPerUnit\",\"3 CurveDataPoint\",\"3 CurveDataPoints\",\"3 CurveDataPoints_L2\",\"3 CurveDataPoints_L3\",\"3 DERAlarmStatus\",\"3 DERConnectionStatus\",\"3 DERControlCLRes\",\"3 DERControlCPDRes\",\"3 DEROperationalState\",\"1 DepartureTime\",\"1 DisplayParameters\",\"3 DroopFactor\",\"3 DroopFactor_L2\",\"3 DroopFactor_L3\",\"3 EVApparentPower\",\"3 EVApparentPowerLimits\",\"3 EVDurationMaximumChargeRate\",\"3 EVDurationMaximumDischargeRate\",\"3 EVExcitation\",\"3 EVExcitationLimits\",\"3 EVInverterDetails\",\"3 EVInverterHwVersion\",\"3 EVInverterManufacturer\",\"3 EVInverterModel\",\"3 EVInverterSerialNumber\",\"3 EVInverterSwVersion\",\"3 EVMaximumApparentPowerDuringChargingAndVarAbsorption\",\"3 EVMaximumApparentPowerDuringChargingAndVarAbsorption_L2\",\"3 EVMaximumApparentPowerDuringChargingAndVarAbsorption_L3\",\"3 EVMaximumApparentPowerDuringChargingAndVarInjection\",\"3 EVMaximumApparentPowerDuringChargingAndVarInjection_L2\",\"3 EVMaximumApparentPowerDuringChargingAndVarInjection_L3\",\"3 EVMaximumApparentPowerDuringDischargingAndVarAbsorption\",\"3 EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L2\",\"3 EVMaximumApparentPowerDuringDischargingAndVarAbsorption_L3\",\"3 EVMaximumApparentPowerDuringDischargingAndVarInjection\",\"3 EVMaximumApparentPowerDuringDischargingAndVarInjection_L2\",\"3 EVMaximumApparentPowerDuringDischargingAndVarInjection_L3\",\"0 EVMaximumChargePower\",\"0 EVMaximumChargePower_L2\",\"0 EVMaximumChargePower_L3\",\"0 EVMaximumDischargePower\",\"3 EVMaximumDischargePower\",\"0 EVMaximumDischargePower_L2\",\"3 EVMaximumDischargePower_L2\",\"0 EVMaximumDischargePower_L3\",\"3 EVMaximumDischargePower_L3\",\"1 EVMaximumEnergyRequest\",\"0 EVMaximumV2XEnergyRequest\",\"3 EVMaximumV2XEnergyRequest\",\"3 EVMaximumVarAbsorptionDuringCharging\",\"3 EVMaximumVarAbsorptionDuringCharging_L2\",\"3 EVMaximumVarAbsorptionDuringCharging_L3\",\"3 EVMaximumVarAbsorptionDuringDischarging\",\"3 EVMaximumVarAbsorptionDuringDischarging_L2\",\"3 EVMaximumVarAbsorptionDuringDischarging_L3\",\"3 EVMaximumVarInjectionDuringCharging\",\"3 EVMaximumVarInjectionDuringCharging_L2\",\"3 EVMaximumVarInjectionDuringCharging_L3\",\"3 EVMaximumVarInjectionDuringDischarging\",\"3 EVMaximumVarInjectionDuringDischarging_L2\",\"3 EVMaximumVarInjectionDuringDischarging_L3\",\"3 EVMaximumVoltage\",\"0 EVMinimumChargePower\",\"0 EVMinimumChargePower_L2\",\"0 EVMinimumChargePower_L3\",\"3 EVMinimumChargingDuration\",\"0 EVMinimumDischargePower\",\"3 EVMinimumDischargePower\",\"0 EVMinimumDischargePower_L2\",\"3 EVMinimumDischargePower_L2\",\"0 EVMinimumDischargePower_L3\",\"3 EVMinimumDischargePower_L3\",\"1 EVMinimumEnergyRequest\",\"0 EVMinimumV2XEnergyRequest\",\"3 EVMinimumV2XEnergyRequest\",\"3 EVMinimumVarAbsorptionDuringCharging\",\"3 EVMinimumVarAbsorptionDuringCharging_L2\",\"3 EVMinimumVarAbsorptionDuringCharging_L3\",\"3 EVMinimumVarAbsorptionDuringDischarging\",\"3 EVMinimumVarAbsorptionDuringDischarging_L2\",\"3 EVMinimumVarAbsorptionDuringDischarging_L3\",\"3 EVMinimumVarInjectionDuringCharging\",\"3 EVMinimumVarInjectionDuringCharging_L2\",\"3 EVMinimumVarInjectionDuringCharging_L3\",\"3 EVMinimumVarInjectionDuringDischarging\",\"3 EVMinimumVarInjectionDuringDischarging_L2\",\"3 EVMinimumVarInjectionDuringDischarging_L3\",\"3 EVMinimumVoltage\",\"3 EVNominalVoltage\",\"3 EVNominalVoltageOffset\",\"0 EVPresentActivePower\",\"0 EVPresentActivePower_L2\",\"0 EVPresentActivePower_L3\",\"3 EVPresentFrequency\",\"0 EVPresentReactivePower\",\"0 EVPresentReactivePower_L2\",\"0 EVPresentReactivePower_L3\",\"3 EVPresentVoltage\",\"3 EVProcessing\",\"3 EVReactivePower\",\"3 EVReactivePowerLimits\",\"3 EVReactiveSusceptance\",\"3 EVReactiveSusceptance_L2\",\"3 EVReactiveSusceptance_L3\",\"0 EVSEMaximumChargePower\",\"3 EVSEMaximumChargePower\",\"0 EVSEMaximumChargePower_L2\",\"3 EVSEMaximumChargePower_L2\",\"0 EVSEMaximumChargePower_L3\",\"3 EVSEMaximumChargePower_L3\",\"0 EVSEMaximumDischargePower\",\"3 EVSEMaximumDischargePower\",\"0 EVSEMaximumDischargePower_L2\",\"3 EVSEMaximumDischargePower_L2\",\"0 EVSEMaximumDischargePower_L3\",\"3 EVSEMaximumDischargePower_L3\",\"3 EVSEMaximumVarAbsorptionDuringCharging\",\"3 EVSEMaximumVarAbsorptionDuringCharging_L2\",\"3 EVSEMaximumVarAbsorptionDuringCharging_L3\",\"3 EVSEMaximumVarAbsorptionDuringDischarging\",\"3 EVSEMaximumVarAbsorptionDuringDischarging_L2\",\"3 EVSEMaximumVarAbsorptionDuringDischarging_L3\",\"3 EVSEMaximumVarInjectionDuringCharging\",\"3 EVSEMaximumVarInjectionDuringCharging_L2\",\"3 EVSEMaximumVarInjectionDuringCharging_L3\",\"3 EVSEMaximumVarInjectionDuringDischarging\",\"3 EVSEMaximumVarInjectionDuringDischarging_L2\",\"3 EVSEMaximumVarInjectionDuringDischarging_L3\",\"0 EVSEMinimumChargePower\",\"0 EVSEMinimumChargePower_L2\",\"0 EVSEMinimumChargePower_L3\",\"0 EVSEMinimumDischargePower\",\"0 EVSEMinimumDischargePower_L2\",\"0 EVSEMinimumDischargePower_L3\",\"3 EVSENominalChargePower\",\"3 EVSENominalChargePower_L2\",\"3 EVSENominalChargePower_L3\",\"3 EVSENominalDischargePower\",\"3 EVSENominalDischargePower_L2\",\"3 EVSENominalDischargePower_L3\",\"0 EVSENominalFrequency\",\"1 EVSENotification\",\"0 EVSEPowerRampLimitation\",\"0 EVSEPresentActivePower\",\"0 EVSEPresentActivePower_L2\",\"0 EVSEPresentActivePower_L3\",\"3 EVSEProcessing\",\"3 EVSEReactivePowerLimits\",\"3 EVSEStatus\",\"1 EVSEStatus\",\"0 EVSETargetActivePower\",\"0 EVSETargetActivePower_L2\",\"0 EVSETargetActivePower_L3\",\"0 EVSETargetFrequency\",\"0 EVSETargetReactivePower\",\"0 EVSETargetReactivePower_L2\",\"0 EVSETargetReactivePower_L3\",\"3 EVSEUpdateTime\",\"3 EVSessionTotalDischargeEnergyAvailable\",\"3 EVSpecifiedOverExcitedDischargePower\",\"3 EVSpecifiedOverExcitedDischargePower_L2\",\"3 EVSpecifiedOverExcitedDischargePower_L3\",\"3 EVSpecifiedOverExcitedPowerFactor\",\"3 EVSpecifiedOverExcitedPowerFactor_L2\",\"3 EVSpecifiedOverExcitedPowerFactor_L3\",\"3 EVSpecifiedUnderExcitedDischargePower\",\"3 EVSpecifiedUnderExcitedDischargePower_L2\",\"3 EVSpecifiedUnderExcitedDischargePower_L3\",\"3 EVSpecifiedUnderExcitedPowerFactor\",\"3 EVSpecifiedUnderExcitedPowerFactor_L2\",\"3 EVSpecifiedUnderExcitedPowerFactor_L3\",\"1 EVTargetEnergyRequest\",\"3 EVUpdateTime\",\"3 EVUseableWattHours\",\"3 Enable\",\"3 EnabledModes\",\"1 EnergyCosts\",\"3 EnterServiceCLRes\",\"3 EnterServiceCPDRes\",\"3 EnterServiceDelay\",\"3 EnterServiceFrequencyHigh\",\"3 EnterServiceFrequencyLow\",\"3 EnterServiceRampTime\",\"3 EnterServiceRandomizedDelay\",\"3 EnterServiceVoltageHigh\",\"3 EnterServiceVoltageLow\",\"2 Exponent\",\"1 Exponent\",\"3 FrequencyTrip\",\"2 G\",\"3 GridConnectionMode\",\"3 GridLimits\",\"3 GridMaxFrequency\",\"3 GridMaximumVoltage\",\"3 GridMinFrequency\",\"3 GridMinimumVoltage\",\"3 GridNominalFrequency\",\"3 GridNominalVoltage\",\"3 GridNominalVoltageOffset\",\"2 HMACOutputLength\",\"1 Header\",\"3 IEEE1547AbnormalCategory\",\"3 IEEE1547NormalCategory\",\"1 InletHot\",\"2 J\",\"3 J3072CertificationDate\",\"3 J3072Certified\",\"3 LimitMaxDischargePower\",\"0 MaximumPowerAsymmetry\",\"1 MaximumSOC\",\"1 MeterID\",\"1 MeterInfo\",\"1 MeterInfoRequested\",\"1 MeterSignature\",\"1 MeterStatus\",\"1 MeterTimestamp\",\"1 MinimumSOC\",\"2 Modulus\",\"1 NotificationMaxDelay\",\"1 OccupancyCosts\",\"3 OpenLoopResponseTime\",\"3 OverFrequencyDroop\",\"3 OverFrequencyMayTripCurve\",\"3 OverFrequencyMustTripCurve\",\"3 OverVoltageMayTripCurve\",\"3 OverVoltageMomentaryCessationTripCurve\",\"3 OverVoltageMustTripCurve\",\"1 OverstayCosts\",\"2 P\",\"2 PGPKeyID\",\"2 PGPKeyPacket\",\"3 PercentageValue\",\"3 PercentageValue_L2\",\"3 PercentageValue_L3\",\"3 PermitService\",\"2 PgenCounter\",\"3 PowerFactorExcitation\",\"3 PowerFactorExcitation_L2\",\"3 PowerFactorExcitation_L3\",\"3 PowerFactorValue\",\"3 PowerFactorValue_L2\",\"3 PowerFactorValue_L3\",\"3 PowerReference\",\"3 PowerReference_L2\",\"3 PowerReference_L3\",\"1 PresentSOC\",\"3 Priority\",\"2 Q\",\"3 ReactivePowerSupportCLRes\",\"3 ReactivePowerSupportCPDRes\",\"1 Receipt\",\"3 ReferenceVoltage\",\"3 ReferenceVoltageAdjustmentTimeConstant\",\"1 RemainingTimeToMaximumSOC\",\"1 RemainingTimeToMinimumSOC\",\"1 RemainingTimeToTargetSOC\",\"3 RequiredDEROperatingMode\",\"1 ResponseCode\",\"1 RootCertificateID\",\"2 SPKISexp\",\"2 Seed\",\"1 SessionID\",\"3 SupportedModes\",\"1 TargetSOC\",\"1 TaxCosts\",\"1 TaxRuleID\",\"1 TimeAnchor\",\"3 TimeConstantPT1\",\"1 TimeStamp\",\"3 UnderFrequencyDroop\",\"3 UnderFrequencyMayTripCurve\",\"3 UnderFrequencyMustTripCurve\",\"3 UnderVoltageMayTripCurve\",\"3 UnderVoltageMomentaryCessationTripCurve\",\"3 UnderVoltageMustTripCurve\",\"3 Unit\",\"1 Value\",\"3 VarSetpoint\",\"3 VarSetpoint_L2\",\"3 VarSetpoint_L3\",\"3 VoltVar\",\"3 VoltWatt\",\"3 VoltageTrip\",\"3 WattSetpoint\",\"3 WattSetpoint_L2\",\"3 WattSetpoint_L3\",\"3 WattVar\",\"2 X509CRL\",\"2 X509Certificate\",\"2 X509IssuerName\",\"2 X509IssuerSerial\",\"2 X509SKI\",\"2 X509SerialNumber\",\"2 X509SubjectName\",\"2 XPath\",\"2 Y\",\"3 db\",\"3 xUnit\",\"3 xValue\",\"3 yUnit\",\"3 yValue\",\"4 Algorithm\",\"4 Encoding\",\"4 Id\",\"4 MimeType\",\"4 Target\",\"4 Type\",\"4 URI\",\"0 AC_CPDReqEnergyTransferModeType\",\"0 AC_CPDResEnergyTransferModeType\",\"0 AC_ChargeLoopReqType\",\"0 AC_ChargeLoopResType\",\"0 AC_ChargeParameterDiscoveryReqType\",\"0 AC_ChargeParameterDiscoveryResType\",\"3 ActivePowerSupportCLResType\",\"3 ActivePowerSupportCPDResType\",\"0 BPT_AC_CPDReqEnergyTransferModeType\",\"0 BPT_AC_CPDResEnergyTransferModeType\",\"0 BPT_Dynamic_AC_CLReqControlModeType\",\"0 BPT_Dynamic_AC_CLResControlModeType\",\"0 BPT_Scheduled_AC_CLReqControlModeType\",\"0 BPT_Scheduled_AC_CLResControlModeType\",\"1 CLReqControlModeType\",\"1 CLResControlModeType\",\"2 CanonicalizationMethodType\",\"1 ChargeLoopReqType\",\"1 ChargeLoopResType\",\"1 ChargeParameterDiscoveryReqType\",\"1 ChargeParameterDiscoveryResType\",\"3 ConstantPowerFactorType\",\"3 ConstantVarType\",\"3 ConstantWattType\",\"2 CryptoBinary\",\"3 CurveDataPointsListType\",\"3 DERControlCLResType\",\"3 DERControlCPDResType\",\"3 DERCurveType\",\"3 DER_AC_CPDReqEnergyTransferModeType\",\"3 DER_AC_CPDResEnergyTransferModeType\",\"3 DER_Dynamic_AC_CLReqControlModeType\",\"3 DER_Dynamic_AC_CLResControlModeType\",\"3 DER_Scheduled_AC_CLReqControlModeType\",\"3 DER_Scheduled_AC_CLResControlModeType\",\"2 DSAKeyValueType\",\"3 DataTupleType\",\"1 DetailedCostType\",\"1 DetailedTaxType\",\"2 DigestMethodType\",\"2 DigestValueType\",\"1 DisplayParametersType\",\"0 Dynamic_AC_CLReqControlModeType\",\"0 Dynamic_AC_CLResControlModeType\",\"1 Dynamic_CLReqControlModeType\",\"1 Dynamic_CLResControlModeType\",\"3 EVApparentPowerLimitsType\",\"3 EVApparentPowerType\",\"3 EVExcitationLimitsType\",\"3 EVExcitationType\",\"3 EVInverterDetailsType\",\"3 EVReactivePowerLimitsType\",\"3 EVReactivePowerType\",\"3 EVSEReactivePowerLimitsType\",\"1 EVSEStatusType\",\"3 EnterServiceCLResType\",\"3 EnterServiceCPDResType\",\"3 FrequencyDroopSettingsType\",\"3 FrequencyDroopType\",\"3 FrequencyTripType\",\"3 GridLimitsType\",\"2 HMACOutputLengthType\",\"2 KeyInfoType\",\"2 KeyValueType\",\"3 LimitMaxDischargePowerType\",\"1 ListOfRootCertificateIDsType\",\"2 ManifestType\",\"1 MessageHeaderType\",\"1 MeterInfoType\",\"2 ObjectType\",\"2 PGPDataType\",\"2 RSAKeyValueType\",\"1 RationalNumberType\",\"3 ReactivePowerSupportCLResType\",\"3 ReactivePowerSupportCPDResType\",\"1 ReceiptType\",\"2 ReferenceType\",\"2 RetrievalMethodType\",\"2 SPKIDataType\",\"0 Scheduled_AC_CLReqControlModeType\",\"0 Scheduled_AC_CLResControlModeType\",\"1 Scheduled_CLReqControlModeType\",\"1 Scheduled_CLResControlModeType\",\"2 SignatureMethodType\",\"2 SignaturePropertiesType\",\"2 SignaturePropertyType\",\"2 SignatureType\",\"2 SignatureValueType\",\"2 SignedInfoType\",\"2 TransformType\",\"2 TransformsType\",\"1 V2GMessageType\",\"1 V2GRequestType\",\"1 V2GResponseType\",\"3 VoltVarType\",\"3 VoltWattType\",\"3 VoltageTripType\",\"3 WattVarType\",\"2 X509DataType\",\"2 X509IssuerSerialType\",\"3 derConnectionStatusType\",\"3 derOperationalStateType\",\"3 derUnitType\",\"1 descriptionType\",\"3 evInverterHwVersionType\",\"3 evInverterManufacturerType\",\"3 evInverterModelType\",\"3 evInverterSerialNumberType\",\"3 evInverterSwVersionType\",\"1 evseNotificationType\",\"3 gridConnectionModeType\",\"1 identifierType\",\"3 ieee1547AbnormalCategoryType\",\"3 ieee1547NormalCategoryType\",\"1 meterIDType\",\"1 meterSignatureType\",\"1 nameType\",\"1 numericIDType\",\"1 percentValueType\",\"3 powerFactorExcitationType\",\"3 powerReferenceType\",\"1 processingType\",\"3 requiredDEROperatingModeType\",\"1 responseCodeType\",\"1 sessionIDType\",\"4 \",\"4 $value\"],\"simples\":[{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":-1},{\"k\":\"string\",\"min\":0,\"max\":-1},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"65535\"},{\"k\":\"bool\"},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"18446744073709551615\"},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"4294967295\"},{\"k\":\"enum\",\"values\":[\"Disconnected\",\"Connected\"],\"bits\":1},{\"k\":\"enum\",\"values\":[\"On\",\"Off\"],\"bits\":1},{\"k\":\"string\",\"min\":0,\"max\":32},{\"k\":\"enum\",\"values\":[\"Finished\",\"Ongoing\",\"Ongoing_WaitingForCustomerInteraction\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"Pause\",\"ExitStandby\",\"Terminate\",\"ScheduleRenegotiation\",\"ServiceRenegotiation\",\"MeteringConfirmation\"],\"bits\":3},{\"k\":\"nbit\",\"min\":-128,\"max\":127,\"bits\":8},{\"k\":\"enum\",\"values\":[\"GridConnected\",\"GridIslanded\"],\"bits\":1},{\"k\":\"int\",\"min\":null,\"max\":null},{\"k\":\"enum\",\"values\":[\"CategoryI\",\"CategoryII\",\"CategoryIII\"],\"bits\":2},{\"k\":\"enum\",\"values\":[\"CategoryA\",\"CategoryB\"],\"bits\":1},{\"k\":\"nbit\",\"min\":0,\"max\":100,\"bits\":7},{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":64},{\"k\":\"int\",\"min\":\"-32768\",\"max\":\"32767\"},{\"k\":\"enum\",\"values\":[\"OverExcited\",\"UnderExcited\"],\"bits\":1},{\"k\":\"enum\",\"values\":[\"MaximumActivePower\",\"MomentaryPower\"],\"bits\":1},{\"k\":\"enum\",\"values\":[\"GridFollowing\",\"GridForming\"],\"bits\":1},{\"k\":\"enum\",\"values\":[\"OK\",\"OK_CertificateExpiresSoon\",\"OK_NewSessionEstablished\",\"OK_OldSessionJoined\",\"OK_PowerToleranceConfirmed\",\"WARNING_AuthorizationSelectionInvalid\",\"WARNING_CertificateExpired\",\"WARNING_CertificateNotYetValid\",\"WARNING_CertificateRevoked\",\"WARNING_CertificateValidationError\",\"WARNING_ChallengeInvalid\",\"WARNING_EIMAuthorizationFailure\",\"WARNING_eMSPUnknown\",\"WARNING_EVPowerProfileViolation\",\"WARNING_GeneralPnCAuthorizationError\",\"WARNING_NoCertificateAvailable\",\"WARNING_NoContractMatchingPCIDFound\",\"WARNING_PowerToleranceNotConfirmed\",\"WARNING_ScheduleRenegotiationFailed\",\"WARNING_StandbyNotAllowed\",\"WARNING_WPT\",\"FAILED\",\"FAILED_AssociationError\",\"FAILED_ContactorError\",\"FAILED_EVPowerProfileInvalid\",\"FAILED_EVPowerProfileViolation\",\"FAILED_MeteringSignatureNotValid\",\"FAILED_NoEnergyTransferServiceSelected\",\"FAILED_NoServiceRenegotiationSupported\",\"FAILED_PauseNotAllowed\",\"FAILED_PowerDeliveryNotApplied\",\"FAILED_PowerToleranceNotConfirmed\",\"FAILED_ScheduleRenegotiation\",\"FAILED_ScheduleSelectionInvalid\",\"FAILED_SequenceError\",\"FAILED_ServiceIDInvalid\",\"FAILED_ServiceSelectionInvalid\",\"FAILED_SignatureError\",\"FAILED_UnknownSession\",\"FAILED_WrongChargeParameter\"],\"bits\":6},{\"k\":\"bytes\",\"hex\":true,\"min\":8,\"max\":8},{\"k\":\"uint\",\"min\":\"1\",\"max\":\"4294967295\"},{\"k\":\"enum\",\"values\":[\"V\",\"Hz\",\"W\",\"s\",\"var\",\"PercentageEVMaximumConfiguredActivePower\",\"PercentageEVMaximumConfiguredReactivePower\",\"PercentageEVMaximumConfiguredApparentPower\",\"PercentageEVMaximumAvailableActivePower\",\"PercentageEVMaximumAvailableReactivePower\",\"PercentageV\"],\"bits\":4},{\"k\":\"string\",\"min\":0,\"max\":-1,\"collapse\":true},{\"k\":\"string\",\"min\":0,\"max\":160},{\"k\":\"string\",\"min\":0,\"max\":255},{\"k\":\"string\",\"min\":0,\"max\":80}]}";
