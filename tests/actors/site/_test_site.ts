/** A site in virtual seconds: reports of plain cars, which follow their allocations after a while. */

import type { ConnectionLimits } from "../../../actors/site/connection.ts";
import { PLAIN_WIRING } from "../../../actors/site/place.ts";
import type { PowerRequest } from "../../../actors/site/requests.ts";
import {
  type Decision,
  SiteCore,
  type SiteCoreOptions,
} from "../../../actors/site/site_core.ts";
import type {
  Allocation,
  ChargerReport,
} from "../../../actors/site/site_messages.ts";
import type { Moment } from "../../../actors/site/wishes.ts";
import type { PhaseTriple } from "../../../drivers/devices/outlet.ts";
import type { VehicleView } from "../../../protocols/iso15118/shared/secc/types.ts";

export const WALL = 1_800_000_000_000;
export const HOUR = 3_600_000;
export const LIMITS: ConnectionLimits = {
  importW: 60_000,
  exportW: 40_000,
  fuseA: [100, 100, 100],
  reserveW: 0,
  otherLoads: { powerW: 0, phaseA: [0, 0, 0] },
  meter: "none",
};

export interface Car {
  readonly id: string;
  readonly kind: "ac" | "dc";
  readonly vehicle: VehicleView | undefined;
  readonly phases: 1 | 3;
  readonly maxChargeW: number;
  readonly maxDischargeW: number;
  /** Amperes of each terminal; AC. */
  readonly maxA: number;
  wantsPower: boolean;
  transferring: boolean;
  /** Phases that the charger believes it to load, where others than it does. */
  readonly reported?: 1 | 3;
  /** What it takes at most, whatever it is allotted; watts. */
  appetiteW: number;
  /** Seconds until it follows. */
  readonly lagS: number;
  /** Takes what it likes. */
  readonly deaf: boolean;
}

export function dc(id: string, change: Partial<Car> = {}): Car {
  return {
    id,
    kind: "dc",
    phases: 3,
    vehicle: {
      service: "DC_BPT",
      controlMode: "dynamic",
      maxChargeW: 50_000,
      minChargeW: 0,
      maxDischargeW: 10_000,
      minDischargeW: 0,
      presentSoc: 60,
      targetEnergyWh: 10_000,
      maxEnergyWh: 20_000,
      minEnergyWh: -20_000,
      departureMs: WALL + 8 * HOUR,
      loopMs: 100,
    },
    maxChargeW: 50_000,
    maxDischargeW: 10_000,
    maxA: 125,
    wantsPower: true,
    transferring: true,
    appetiteW: 1e9,
    lagS: 1,
    deaf: false,
    ...change,
  };
}

export function ac(id: string, change: Partial<Car> = {}): Car {
  const phases = change.phases ?? 3;
  return {
    ...dc(id),
    kind: "ac",
    vehicle: {
      service: "AC",
      controlMode: "scheduled",
      maxChargeW: phases === 3 ? 22_080 : 7_360,
      minChargeW: 0,
      maxDischargeW: 0,
      minDischargeW: 0,
      loopMs: 1_000,
    },
    maxChargeW: phases === 3 ? 22_080 : 7_360,
    maxDischargeW: 0,
    maxA: 32,
    lagS: 3,
    phases,
    ...change,
  };
}

/** With a changed vehicle. */
export function told(car: Car, vehicle: Partial<VehicleView>): Car {
  return { ...car, vehicle: car.vehicle && { ...car.vehicle, ...vehicle } };
}

export function wish(
  id: string,
  targetW: number | undefined,
  change: Partial<PowerRequest> = {},
  bounds: { minW?: number; maxW?: number } = {},
): PowerRequest {
  return {
    id,
    source: "manual",
    scope: { kind: "site" },
    priority: 1,
    steps: [{
      afterMs: 0,
      minW: bounds.minW ?? -1e6,
      maxW: bounds.maxW ?? 1e6,
      ...(targetW !== undefined && { targetW }),
    }],
    fromMs: WALL,
    untilMs: WALL + HOUR,
    ...change,
  };
}

/** A site and its cars; a tick is a second. */
export class TestSite {
  readonly core: SiteCore;
  readonly cars = new Map<string, Car>();
  readonly power = new Map<string, number>();
  readonly #energy = new Map<string, [charged: number, discharged: number]>();
  readonly #heard = new Map<string, Allocation[]>();
  monoMs = 0;
  /** What somebody has moved the wall clock by. */
  wallStepMs = 0;
  synchronised = true;
  last: Decision = { all: [], changed: [], openings: [] };
  opened: string[] = [];

  constructor(
    cars: readonly Car[],
    options: Partial<SiteCoreOptions> = {},
  ) {
    for (const car of cars) this.cars.set(car.id, car);
    this.core = new SiteCore({
      limits: LIMITS,
      wiring: () => PLAIN_WIRING,
      owner: () => ({ allowDischarge: true, minSoc: 20, minEnergyWh: 0 }),
      ...options,
    }, this.now());
  }

  now(): Moment {
    return {
      wallMs: WALL + this.monoMs + this.wallStepMs,
      monoMs: this.monoMs,
      synchronised: this.synchronised,
    };
  }

  report(car: Car): ChargerReport {
    const powerW = this.power.get(car.id) ?? 0;
    const [chargedWh, dischargedWh] = this.#energy.get(car.id) ?? [0, 0];
    const amps = powerW / 230 / car.phases;
    const phaseA: PhaseTriple = car.kind === "dc"
      ? [0, 0, 0]
      : car.phases === 3
      ? [amps, amps, amps]
      : [amps, 0, 0];
    const maxA: PhaseTriple = [car.maxA, car.maxA, car.maxA];
    return {
      chargerId: car.id,
      sessionId: car.vehicle && `${car.id}-1`,
      kind: car.kind,
      vehicle: car.vehicle,
      envelope: {
        charge: { maxW: car.maxChargeW, maxA },
        discharge: { maxW: car.maxDischargeW, maxA },
        ceilingV: 920,
        floorV: 0,
      },
      phases: car.reported ?? car.phases,
      transferring: car.transferring,
      wantsPower: car.wantsPower,
      measured: { atMonoMs: this.monoMs, powerW, phaseA },
      chargedWh,
      dischargedWh,
    };
  }

  /** As many seconds; the site decides in each. */
  run(seconds: number, each?: (second: number) => void): void {
    for (let n = 0; n < seconds; n++) {
      this.monoMs += 1_000;
      for (const car of this.cars.values()) {
        this.#move(car);
        this.core.report(this.report(car), this.now());
      }
      each?.(n);
      this.decide();
    }
  }

  decide(): void {
    this.last = this.core.decide(this.now());
    for (const { chargerId } of this.last.openings) {
      this.opened.push(chargerId);
      const car = this.cars.get(chargerId);
      if (car) this.cars.set(chargerId, { ...car, transferring: false });
    }
    for (const allocation of this.last.all) {
      const heard = this.#heard.get(allocation.chargerId) ?? [];
      heard.push(allocation);
      this.#heard.set(allocation.chargerId, heard.slice(-20));
    }
  }

  of(id: string): Allocation {
    const found = this.last.all.find(({ chargerId }) => chargerId === id);
    if (!found) throw new Error(`no allocation for ${id}`);
    return found;
  }

  /** Rounded targets, in the cars' order. */
  targets(): number[] {
    return [...this.cars.keys()].map((id) =>
      this.last.all.find(({ chargerId }) => chargerId === id)
    ).map((found) => Math.round(found?.targetW ?? NaN));
  }

  #move(car: Car): void {
    const heard = this.#heard.get(car.id)?.at(-car.lagS);
    let powerW = 0;
    if (car.transferring && car.wantsPower) {
      if (car.deaf) powerW = car.appetiteW;
      else if (heard) {
        powerW = heard.targetW < 0
          ? heard.targetW
          : Math.min(mostOf(car, heard), car.appetiteW, car.maxChargeW);
      }
    }
    this.power.set(car.id, powerW);
    const [charged, discharged] = this.#energy.get(car.id) ?? [0, 0];
    this.#energy.set(car.id, [
      charged + Math.max(0, powerW) / 3_600,
      discharged + Math.max(0, -powerW) / 3_600,
    ]);
  }
}

/** AC: amperes and watts both bind. */
function mostOf(car: Car, { maxW, maxA }: Allocation): number {
  return car.kind === "dc" ? maxW : Math.min(maxW, maxA[0] * 230 * car.phases);
}
