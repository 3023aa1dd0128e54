/**
 * EnergyTransferModes of ISO 15118-2 (Table 63).
 *
 * @module
 */

import type { EnergyTransferModeType } from "../../generated/iso2.ts";

/** EnergyTransferMode by its standard name. */
export type EnergyTransferMode = EnergyTransferModeType;

/** AC or DC, whichever the mode belongs to. */
export function energyOf(mode: EnergyTransferMode): "AC" | "DC" {
  return mode === "AC_single_phase_core" || mode === "AC_three_phase_core"
    ? "AC"
    : "DC";
}

/** Phases of an AC mode; one for DC, which has none to count. */
export function phasesOf(mode: EnergyTransferMode): 1 | 3 {
  return mode === "AC_three_phase_core" ? 3 : 1;
}

/** ServiceID of the charge service. */
export const CHARGE_SERVICE = 1;
/** ServiceID of the contract certificate service. */
export const CERTIFICATE_SERVICE = 2;
/** ServiceID of internet access. */
export const INTERNET_SERVICE = 3;

/** ParameterSetID of the certificate service for CertificateInstallation. */
export const CERTIFICATE_INSTALLATION = 1;
/** ParameterSetID of the certificate service for CertificateUpdate. */
export const CERTIFICATE_UPDATE = 2;
