/**
 * Virtual cars out of a handful of figures.
 *
 * @module
 */

import { VirtualCar } from "../../drivers/testbench/car/mod.ts";
import { Sealed } from "../../privacy/seal/mod.ts";
import {
  type ControlMode,
  energyOf,
  type EnergyService,
} from "../../protocols/iso15118/shared/energy.ts";
import {
  DIN,
  type Family,
  ISO2,
  ISO20_AC,
  ISO20_DC,
  type SupportedProtocol,
} from "../../protocols/iso15118/sap/mod.ts";

/** A car in figures. */
export interface CarPlan {
  readonly service: EnergyService;
  readonly controlMode: ControlMode;
  readonly capacityWh: number;
  /** State of charge now, and what its driver wants; percent. */
  readonly soc: number;
  readonly minSoc: number;
  readonly targetSoc: number;
  /** Lowest state of charge that feeding back may leave; absent for none. */
  readonly v2xMinSoc?: number | undefined;
  /** Wall-clock ms. */
  readonly departureMs?: number | undefined;
}

const MAX_SOC = 95;
/** A battery of today takes about its capacity in an hour and a half. */
const HOURS_TO_FILL = 1.5;
const EFFICIENCY = 0.96;

/** What a car of a protocol offers in the handshake. */
export function protocolsOf(
  family: Family,
  service: EnergyService,
): readonly SupportedProtocol[] {
  switch (family) {
    case "iso20":
      return [energyOf(service) === "AC" ? ISO20_AC : ISO20_DC];
    case "iso2":
      return [ISO2];
    case "din":
      return [DIN];
  }
}

/** Makes the car; a RangeError names a figure that is impossible. */
export function makeCar(plan: CarPlan): VirtualCar {
  const { capacityWh, soc, minSoc, targetSoc, v2xMinSoc, departureMs } = plan;
  const powerW = capacityWh / HOURS_TO_FILL;
  const bidirectional = plan.service.endsWith("_BPT");
  return new VirtualCar({
    battery: {
      capacityWh,
      soc,
      nominalV: 400,
      maxChargeW: powerW,
      maxDischargeW: powerW,
      efficiency: EFFICIENCY,
    },
    ...(energyOf(plan.service) === "AC" ? { ac: onboardCharger() } : {
      dc: { maxChargeA: 200, maxDischargeA: 100, maxV: 460, minV: 300 },
    }),
    minSoc,
    targetSoc,
    maxSoc: Math.max(MAX_SOC, targetSoc),
    ...(bidirectional && v2xMinSoc !== undefined &&
      { v2x: { minSoc: v2xMinSoc, maxSoc: MAX_SOC } }),
    ...(departureMs !== undefined && { departureMs }),
    // A car that may feed back stays for it; another one leaves when full.
    stopAtTarget: !bidirectional,
  });
}

function onboardCharger() {
  return {
    maxChargeW: 11_000,
    minChargeW: 1_380,
    maxDischargeW: 11_000,
    minDischargeW: 500,
    phases: 3,
    nominalV: 230,
    nominalHz: 50,
    rampWPerS: 10_000,
    efficiency: 0.94,
  } as const;
}

const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";

/** An EVCCID as DIN 70121 and ISO 15118-2 have it: a MAC address, made up for each car. */
export function randomMac(
  random: (octets: number) => Uint8Array,
): Sealed<Uint8Array> {
  const mac = random(6);
  // Locally administered, of one station.
  mac[0] = ((mac[0] ?? 0) & 0xfc) | 0x02;
  const text = mac.toHex().toUpperCase();
  return new Sealed("EVCCID", new TextEncoder().encode(text));
}

/** An EVCCID of the form of ISO 15118-20 Annex C, new for each car. */
export function randomEvccid(
  random: (octets: number) => Uint8Array,
): Sealed<Uint8Array> {
  const text = Array.from(
    random(14),
    (octet) => LETTERS[octet % LETTERS.length],
  ).join("");
  return new Sealed("EVCCID", new TextEncoder().encode(`WMIV${text}X`));
}
