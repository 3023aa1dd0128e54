/**
 * How much of a message the decoders of vehicles and stations in the field
 * keep room for, where that is less than the schema allows. One that is given
 * more drops the whole message, and with it the session.
 *
 * Known from the sources of two C codecs, what they are generated with:
 *
 * - the newer one, of current stations, simulators and a Rust stack: DIN with
 *   lists of 5, -2 with 12 entries of a schedule and 5 roots or parameter
 *   sets, -20 with 4 parameter sets of 8 parameters and 64 price stacks;
 *   strings of no length of their own 64 characters;
 * - the older one, of many vehicles' and stations' controllers: -2 with 5
 *   entries of a schedule.
 *
 * The newer one also misreads, after a list of more than two that is full by
 * the schema, what follows it; so these are not to be filled. What a vehicle
 * asks for by MaxEntriesSAScheduleTuple or MaximumSupportingPoints is its own.
 */

import assert from "node:assert/strict";

/** Sets of messages with limits of their own. */
export type Limited = "sap" | "din" | "iso2" | "iso20";

/** Most members of a list, by the element that repeats. */
const LISTS: Readonly<Record<Limited, Readonly<Record<string, number>>>> = {
  sap: { AppProtocol: 5 },
  din: {
    ParameterSet: 5,
    // Two are in the schema, but are read one bit off.
    PaymentOption: 1,
    PMaxScheduleEntry: 5,
    ProfileEntry: 24,
    SAScheduleTuple: 5,
    SelectedService: 1,
    Service: 1,
  },
  iso2: {
    ConsumptionCost: 2,
    Cost: 2,
    EnergyTransferMode: 5,
    Parameter: 15,
    ParameterSet: 5,
    PMaxScheduleEntry: 5,
    ProfileEntry: 23,
    Reference: 4,
    RootCertificateID: 5,
    SalesTariffEntry: 5,
    SAScheduleTuple: 2,
    SelectedService: 15,
    Service: 7,
    Certificate: 3,
  },
  iso20: {
    AdditionalService: 4,
    Certificate: 2,
    DetailedTax: 9,
    EMAID: 7,
    EVPowerProfileEntry: 1024,
    EVPriceRule: 7,
    OverstayRule: 4,
    Parameter: 8,
    ParameterSet: 4,
    PriceRule: 7,
    PriceRuleStack: 64,
    ProviderID: 127,
    Reference: 4,
    RootCertificateID: 19,
    ScheduleTuple: 2,
    SelectedService: 15,
    Service: 7,
    ServiceID: 15,
    TaxRule: 9,
  },
};

/** Strings the schema sets no length for, characters. */
const STRINGS = new Set([
  "Algorithm",
  "Id",
  "Name",
  "stringValue",
  "URI",
  "X509IssuerName",
]);
const LONGEST = 64;
/** Digests and signatures, octets. */
const OCTETS = new Set(["DigestValue", "SignatureValue"]);
const MOST_OCTETS = 350;

/** Whether a vehicle has said itself how long its schedules may be. */
export interface Said {
  /** Entries of a schedule that the vehicle takes. */
  readonly entries?: number | undefined;
}

/** Every list and string of a message that is too much for the field. */
export function tooMuch(
  set: Limited,
  message: unknown,
  { entries = 0 }: Said = {},
): string[] {
  const found: string[] = [];
  const look = (value: unknown, name: string): void => {
    if (Array.isArray(value)) {
      const most = mostOf(set, name, entries);
      if (value.length > most) found.push(`${value.length} of ${name}`);
      for (const each of value) look(each, name);
    } else if (typeof value === "string" || value instanceof Uint8Array) {
      if (value.length > longest(name)) {
        found.push(`${value.length} octets of ${name}`);
      }
    } else if (typeof value === "object" && value !== null) {
      for (const [key, held] of Object.entries(value)) {
        look(held, key === "$value" ? name : key);
      }
    }
  };
  look(message, "");
  return found;
}

/** Throws where `tooMuch()` finds something. */
export function assertFits(
  set: Limited,
  message: unknown,
  said: Said = {},
): void {
  assert.deepEqual(tooMuch(set, message, said), []);
}

function mostOf(set: Limited, name: string, entries: number): number {
  const most = LISTS[set][name] ?? Infinity;
  const isSchedule = name === "PMaxScheduleEntry" ||
    name === "SalesTariffEntry";
  return isSchedule ? Math.max(most, entries) : most;
}

function longest(name: string): number {
  if (OCTETS.has(name)) return MOST_OCTETS;
  return STRINGS.has(name) ? LONGEST : Infinity;
}
