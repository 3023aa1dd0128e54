import type { VehicleView } from "../../protocols/iso15118/secc/types.ts";
import type { OutletLimits } from "./messages.ts";

/** What the owner lets happen at a charger. */
export interface OwnerBounds {
  readonly allowDischarge: boolean;
  /** Percent that must stay in the battery. */
  readonly minSoc: number;
  /** Energy that must stay above the vehicle's own minimum, Wh. */
  readonly minEnergyWh: number;
}

/** One charger as the arbiter sees it. */
export interface SiteCharger {
  readonly chargerId: string;
  readonly vehicle: VehicleView | undefined;
  readonly outlet: OutletLimits;
  readonly owner: OwnerBounds | undefined;
}
