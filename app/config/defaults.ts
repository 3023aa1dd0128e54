/**
 * Defaults that depend on other keys, filled in before the file is decoded.
 *
 * What is not of the expected shape passes through as it is: the decoder
 * refuses it afterwards, with its place.
 *
 * @module
 */

import { AMPERES_MOST } from "./outlet_schema.ts";

type Fields = { readonly [key: string]: unknown };

/** SDP's port by the standard, the only one that vehicles ask on. */
const SDP_PORT = 15_118;
/** Where several chargers may be at once, each on a port of its own. */
const LOOPBACK = "lo";

const DC_DEFAULTS: Fields = {
  maxChargeW: 50_000,
  maxDischargeW: 50_000,
  minChargeW: 0,
};

/** What the gateway runs with when nobody configured chargers. */
const CHARGERS: readonly Fields[] = [
  { id: "1", kind: "dc" },
  { id: "2", kind: "ac" },
];
const VIRTUAL_CARS: readonly Fields[] = [
  { charger: "1", service: "DC_BPT", capacityWh: 60_000, soc: 55 },
  {
    charger: "2",
    service: "AC_BPT",
    capacityWh: 40_000,
    soc: 60,
    arriveS: 4,
  },
];

/** The file's content with every default filled in that depends on another key. */
export function withDefaults(file: unknown): unknown {
  if (!isFields(file)) return file;
  const chargers = each(
    file.chargers === undefined ? CHARGERS : file.chargers,
    charger,
  );
  const unset = file.chargers === undefined ? VIRTUAL_CARS : [];
  const cars = file.virtualCars === undefined ? unset : file.virtualCars;
  const directory = file.dataDirectory ?? "data";
  return {
    ...file,
    chargers,
    virtualCars: each(cars, (fields) => virtualCar(fields, chargers)),
    site: site(file.site),
    security: file.security === undefined || isFields(file.security)
      ? { pkiDirectory: `${directory}/pki`, ...file.security }
      : file.security,
  };
}

/** Whether a value is a mapping. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function each(
  value: unknown,
  fill: (fields: Fields, at: number, all: readonly unknown[]) => Fields,
): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((one: unknown, at) =>
    isFields(one) ? fill(one, at, value) : one
  );
}

/** The fuse bears the greater of both limits, on three phases of 230 V. */
function site(value: unknown): unknown {
  if (value !== undefined && !isFields(value)) return value;
  const fields = value ?? {};
  const mostW = Math.max(
    watts(fields.importLimitW ?? 60_000),
    watts(fields.exportLimitW ?? 40_000),
  );
  return { fuseA: wholeAmperes(mostW, 3, 230), ...fields };
}

function charger(fields: Fields, at: number, all: readonly unknown[]): Fields {
  const id = fields.id ?? String(at + 1);
  const kind = fields.kind ?? "dc";
  return hardware({
    kind,
    id,
    // Of an id that is refused only the id itself is to be told.
    evseId: `DE*V2G*E${String(id).replaceAll(/[^\w-]/g, "_").slice(0, 32)}`,
    sdpPort: sdpPort(fields, all.slice(0, at)),
    ...(kind === "ac" ? acDefaults(fields.phases) : DC_DEFAULTS),
    services: services(kind === "ac" ? "AC" : "DC", fields.maxDischargeW),
    ...fields,
  });
}

/** Current of a DC stage of 50 kW. */
const DC_MAX_A = 125;

/** What follows from the powers of a charger. */
function hardware(fields: Fields): Fields {
  const { maxDischargeW, phases, nominalV, nominalHz, cable } = fields;
  const isAc = fields.kind === "ac";
  const chargeW = watts(fields.maxChargeW);
  const derivedA = isAc
    ? wholeAmperes(
      Math.max(chargeW, watts(maxDischargeW)),
      phases === 1 ? 1 : 3,
      watts(nominalV ?? 230),
    )
    : DC_MAX_A;
  // Of a current that is refused only that key itself is to be told.
  const given = watts(fields.maxA) >= 1 ? watts(fields.maxA) : derivedA;
  const maxA = Math.min(given, AMPERES_MOST);
  return {
    maxA,
    ...(isAc
      ? { phaseRotation: phases === 1 ? "L1" : "L1L2L3" }
      : { maxDischargeA: maxDischargeW === 0 ? 0 : maxA }),
    fallbackW: Math.floor(Math.min(watts(fields.minChargeW), chargeW)),
    gridProfile: nominalHz === 60 ? "us60" : "eu50",
    ...fields,
    cable: cable === undefined || isFields(cable) ? { maxA, ...cable } : cable,
  };
}

/** Amperes a phase for so many watts, rounded up: the watts are what binds. */
function wholeAmperes(powerW: number, phases: number, phaseV: number): number {
  return Math.max(1, Math.ceil(powerW / (phases * Math.max(1, phaseV))));
}

/** A number, or nothing of what the decoder is going to refuse. */
function watts(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value)
    ? Math.max(0, value)
    : 0;
}

/** On loopback the next one that is has no charger; else that of the standard. */
function sdpPort(own: Fields, earlier: readonly unknown[]): number {
  const isLocal = (fields: Fields) =>
    (fields.interface ?? LOOPBACK) === LOOPBACK;
  const before = earlier.filter((one) => isFields(one) && isLocal(one));
  return SDP_PORT + (isLocal(own) ? before.length : 0);
}

/** 16 A and, at least, 6 A on each phase of 230 V. */
function acDefaults(phases: unknown): Fields {
  const single = phases === 1;
  const most = single ? 3_680 : 11_000;
  return {
    maxChargeW: most,
    maxDischargeW: most,
    minChargeW: single ? 1_380 : 4_140,
  };
}

function services(plain: string, maxDischargeW: unknown): string[] {
  return maxDischargeW === 0 ? [plain] : [`${plain}_BPT`, plain];
}

function virtualCar(fields: Fields, chargers: unknown): Fields {
  const list: readonly unknown[] = Array.isArray(chargers) ? chargers : [];
  const id = fields.charger ?? first(list, "id");
  const there = list.filter(isFields).find((one) => one.id === id);
  const services: unknown = there?.services;
  const modes: unknown = there?.controlModes;
  const isOfToday = fields.protocol === "iso2" || fields.protocol === "din";
  return {
    charger: id,
    service: isOfToday
      ? (there?.kind === "ac" ? "AC" : "DC")
      : Array.isArray(services)
      ? services[0]
      : "DC_BPT",
    controlMode: isOfToday
      ? "scheduled"
      : Array.isArray(modes)
      ? modes[0]
      : "dynamic",
    ...fields,
  };
}

function first(list: readonly unknown[], key: string): unknown {
  return list.find(isFields)?.[key];
}
