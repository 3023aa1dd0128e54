import { energyOf } from "../../shared/energy.ts";
import type { StationView } from "../../shared/secc/types.ts";
import type { EnergyTransferMode } from "../common/energy.ts";
import type { Iso2Session } from "./session.ts";

const AC_MODES: Readonly<Record<1 | 3, readonly EnergyTransferMode[]>> = {
  1: ["AC_single_phase_core"],
  // A three-phase outlet charges single-phase vehicles too.
  3: ["AC_three_phase_core", "AC_single_phase_core"],
};

/** The modes the vehicle can choose from, the outlet's favourite first. */
export function energyTransferModes(
  { energy }: Iso2Session,
  { services, ac, dc }: StationView,
): readonly EnergyTransferMode[] {
  const modes = services.flatMap(({ service, connector }) => {
    const kind = energyOf(service);
    if (energy !== undefined && energy !== kind) return [];
    if (kind === "AC") return ac ? AC_MODES[ac.phases] : [];
    return dc ? [connector === 1 ? "DC_core" : "DC_extended"] as const : [];
  });
  return [...new Set(modes)];
}
