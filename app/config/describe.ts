/**
 * Which keys exist where, and what a refused value should have been.
 *
 * @module
 */

import {
  AC_CHARGER,
  AUTHORISATION,
  AUTOCHARGE,
  DC_CHARGER,
  OWNER,
} from "./charger_schema.ts";
import { isFields } from "./defaults.ts";
import { type Note, noteOf } from "./keys.ts";
import { CABLE, DEVICES } from "./outlet_schema.ts";
import {
  CUSTOM_SERVICE,
  PLUG_AND_CHARGE,
  SERVICES,
} from "./services_schema.ts";
import {
  CONTROL,
  GATEWAY,
  SECURITY,
  TARIFF,
  TIMEOUTS,
  TRACE,
  VIRTUAL_CAR,
} from "./schema.ts";
import { SITE, SITE_METER } from "./site_schema.ts";

type Keys = { readonly [key: string]: object };

const SECTIONS: { readonly [path: string]: Keys } = {
  "": GATEWAY.fields,
  "site": SITE.fields,
  "site.meter": SITE_METER.fields,
  "security": SECURITY.fields,
  "plugAndCharge": PLUG_AND_CHARGE.fields,
  "services": SERVICES.fields,
  "services.custom[]": CUSTOM_SERVICE.fields,
  "timeouts": TIMEOUTS.fields,
  "tariff": TARIFF.fields,
  "control": CONTROL.fields,
  "trace": TRACE.fields,
  "virtualCars[]": VIRTUAL_CAR.fields,
  "chargers[]": { ...DC_CHARGER.fields, ...AC_CHARGER.fields },
  "chargers[].authorisation": AUTHORISATION.fields,
  "chargers[].autocharge": AUTOCHARGE.fields,
  "chargers[].owner": OWNER.fields,
  "chargers[].devices": DEVICES.fields,
  "chargers[].cable": CABLE.fields,
};

/** A path as a person writes it: `chargers[0].maxChargeW`. */
export function written(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === "number"
        ? `${text}[${part}]`
        : text === ""
        ? String(part) || '""'
        : `${text}.${String(part)}`,
    "",
  );
}

/** The note of the key at a path; an element of a list has its list's. */
export function noteAt(path: readonly PropertyKey[]): Note | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  if (typeof last === "number") return noteAt(path.slice(0, -1));
  return noteOf(keysAt(path.slice(0, -1))?.[String(last)]);
}

/** The value at a path of plain data. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      Array.isArray(value) && typeof part === "number"
        ? value[part]
        : isFields(value)
        ? value[String(part)]
        : undefined,
    data,
  );
}

/** What is wrong with a value its key does not take, and what to write. */
export function refusal(path: readonly PropertyKey[], value: unknown): string {
  const takes = path.length === 0
    ? `the keys ${Object.keys(GATEWAY.fields).join(", ")}`
    : noteAt(path)?.takes;
  // Whoever writes a MAC address in the place of a pseudonym does not read it again.
  const shown = path.includes("autocharge") && typeof value === "string"
    ? `a text of ${value.length} characters`
    : shownValue(value);
  const rule = takes === undefined ? "" : `; it takes ${takes}`;
  const hint = suggestion(String(path.at(-1)), value);
  return `is ${shown}${rule}${hint === undefined ? "" : `; ${hint}`}`;
}

/** What is wrong with a key that does not exist, and which do. */
export function unknownKey(
  path: readonly PropertyKey[],
  kind?: unknown,
): string {
  const name = String(path.at(-1));
  const section = path.slice(0, -1);
  const keys = Object.keys(
    pattern(section) !== "chargers[]"
      ? keysAt(section) ?? {}
      : kind === "ac"
      ? AC_CHARGER.fields
      : DC_CHARGER.fields,
  );
  const elsewhere = Object.hasOwn(keysAt(section) ?? {}, name)
    ? ` for an outlet of kind ${kind === "ac" ? "ac" : "dc"}`
    : "";
  // A name that is right elsewhere is no slip of the fingers.
  const alike = elsewhere === "" ? nearest(keys, name) : undefined;
  const advice = alike === undefined
    ? `keys here are ${keys.join(", ")}`
    : `${alike} is meant?`;
  return `is no key${elsewhere}; ${advice}`;
}

/** The key that a name is at most two letters away from, the nearest of them. */
function nearest(keys: readonly string[], name: string): string | undefined {
  const [best] = keys
    .map((known) => ({ known, letters: distance(known, name) }))
    .filter(({ letters }) => letters <= 2)
    .sort((one, other) => one.letters - other.letters);
  return best?.known;
}

function keysAt(path: readonly PropertyKey[]): Keys | undefined {
  return SECTIONS[pattern(path)];
}

function pattern(path: readonly PropertyKey[]): string {
  return written(path).replaceAll(/\[\d+\]/g, "[]");
}

function shownValue(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "empty";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "a mapping";
  const text = typeof value === "string"
    ? JSON.stringify(value)
    : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

/** Factors into the unit a key ends with. */
const UNITS: readonly (readonly [RegExp, Readonly<Record<string, number>>])[] =
  [
    [/Wh$/, { Wh: 1, kWh: 1e3, MWh: 1e6 }],
    [/W$/, { W: 1, kW: 1e3, MW: 1e6 }],
    [/V$/, { V: 1, kV: 1e3 }],
    [/A$/, { A: 1, kA: 1e3 }],
    [/Ms$/, { ms: 1, s: 1e3, min: 60e3, h: 3_600e3 }],
    [/S$/, { s: 1, min: 60, h: 3_600 }],
    [/Hz$/, { Hz: 1 }],
    [/soc$|Percent$/i, { "%": 1 }],
    [/Minutes$/, { min: 1, h: 60 }],
  ];

/** Below this many watts or watt-hours somebody may have meant thousands. */
const KILO_MEANT_BELOW = 1_000;

function suggestion(key: string, value: unknown): string | undefined {
  if (typeof value === "number") {
    const small = value > 0 && value < KILO_MEANT_BELOW;
    const unit = /Wh?$/.exec(key)?.[0];
    return small && unit !== undefined
      ? `if ${value} k${unit} is meant, write ${tidy(value * 1_000)}`
      : undefined;
  }
  if (typeof value !== "string") return undefined;
  const found = /^\s*([+-]?\d+(?:[.,]\d+)?)\s*([A-Za-z%]*)\s*$/.exec(value);
  if (found === null) return undefined;
  const amount = Number(found[1]?.replace(",", "."));
  const unit = found[2] ?? "";
  const factors = UNITS.find(([ending]) => ending.test(key))?.[1];
  if (unit === "") {
    return factors || /port|records|price|phases/i.test(key)
      ? `write ${tidy(amount)} without quotes`
      : undefined;
  }
  const factor = factors?.[unit];
  return factor === undefined ? undefined : `write ${tidy(amount * factor)}`;
}

function tidy(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + change,
      ));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
