/**
 * What a station tells a car: limits that hold, with the right sign, and
 * present values that are true.
 *
 * @module
 */

import { child, childEndingIn, type Fields, quantity } from "./fields.ts";
import { figure } from "./moment.ts";
import type { FindAtSite } from "./site_rules.ts";
import type { OutletRules, OutletTruth } from "./types.ts";
import type { WireMessage } from "./wire.ts";

const PART = 1.001;
/** A sample may be old while the voltage moves. */
const PRESENT_V = 60;
const PRESENT_A = 60;

/** Fields of limits, what bounds each, and whether an absent bound is known. */
const LIMITS: readonly (readonly [string, keyof Bounds])[] = [
  ["EVSEMaximumCurrentLimit", "amps"],
  ["EVSEMaximumPowerLimit", "watts"],
  ["EVSEMaximumVoltageLimit", "volts"],
  ["EVSEMaxCurrent", "amps"],
  ["EVSEMaximumChargeCurrent", "amps"],
  ["EVSEMaximumChargePower", "watts"],
  ["EVSEMaximumVoltage", "volts"],
  ["EVSEMaximumDischargeCurrent", "outAmps"],
  ["EVSEMaximumDischargePower", "outWatts"],
];

interface Bounds {
  readonly amps: number;
  readonly watts: number;
  readonly volts: number;
  readonly outAmps: number;
  readonly outWatts: number;
}

/** Looks at each answer of the station. */
export class ToldRule {
  hear(
    rules: OutletRules,
    truth: OutletTruth,
    { name, fields }: WireMessage,
    find: FindAtSite,
  ): void {
    if (!name.endsWith("Res")) return;
    // Beside a refusal the other fields are there for the schema alone ([V2G2-736]).
    if (String(fields["ResponseCode"]).startsWith("FAILED")) return;
    const bounds: Bounds = {
      amps: Math.min(rules.maxA, rules.cableA),
      watts: rules.maxW,
      volts: rules.maxV,
      outAmps: Math.min(rules.maxDischargeA, rules.cableA),
      outWatts: rules.maxDischargeW,
    };
    const places = [
      fields,
      child(fields, "DC_EVSEChargeParameter"),
      child(fields, "AC_EVSEChargeParameter"),
      childEndingIn(fields, "CLResControlMode")?.fields,
      childEndingIn(fields, "CPDResEnergyTransferMode")?.fields,
    ];
    for (const place of places) {
      if (place !== undefined) this.#limits(place, name, bounds, rules, find);
    }
    if (rules.kind === "dc") this.#present(fields, name, truth, find);
  }

  #limits(
    place: Fields,
    message: string,
    bounds: Bounds,
    rules: OutletRules,
    find: FindAtSite,
  ): void {
    for (const [field, key] of LIMITS) {
      const told = quantity(place, field);
      if (told === undefined) continue;
      const bound = key === "volts" && rules.kind === "ac"
        ? Infinity
        : bounds[key];
      if (told < 0 || told > bound * PART) {
        find(
          "told limit",
          `${message} tells ${field} ${figure(told)} where 0 to ${
            figure(bound)
          } hold`,
        );
      }
    }
  }

  #present(
    fields: Fields,
    message: string,
    truth: OutletTruth,
    find: FindAtSite,
  ): void {
    if (message !== "CurrentDemandRes" && message !== "DC_ChargeLoopRes") {
      return;
    }
    const volts = quantity(fields, "EVSEPresentVoltage");
    const amps = quantity(fields, "EVSEPresentCurrent");
    const wrongV = volts !== undefined &&
      Math.abs(volts - truth.cableV) > PRESENT_V &&
      Math.abs(volts - truth.busV) > PRESENT_V;
    if (wrongV) {
      find(
        "told voltage",
        `${message} tells ${figure(volts)} V where ${
          figure(truth.cableV)
        } V are at the plug`,
      );
    }
    if (amps !== undefined && Math.abs(amps - truth.currentA) > PRESENT_A) {
      find(
        "told current",
        `${message} tells ${figure(amps)} A where ${
          figure(truth.currentA)
        } A flow`,
      );
    }
  }
}
