/**
 * The keys of one charger.
 *
 * @module
 */

import { Schema } from "../../actors/kernel/effect.ts";
import { CHARGERS_MAX } from "../../actors/site/site_messages.ts";
import { decimal, key, keyOf, list, text, whole } from "./keys.ts";
import {
  DC_MAX_DISCHARGE_A,
  EFFICIENCY,
  HARDWARE,
  MAX_A,
  PHASE_ROTATION,
} from "./outlet_schema.ts";

/** Longest list of chargers, and of virtual cars as long. */
export const CHARGERS_MOST = CHARGERS_MAX;

const watts = (from: number) => whole(from, 1_000_000);
const wattsWords = (from: number) =>
  `a whole number of watts from ${from} to 1000000`;

/** Who may charge. */
export const AUTHORISATION = Schema.Struct({
  kind: key(Schema.Literals(["free", "list"]), {
    comment: "free: anybody; list: who is on the list below",
    takes: "free or list",
  }, "free"),
  external: key(Schema.Literals(["granted", "refused"]), {
    comment:
      "list: whether vehicles charge that show no contract and are not known by autocharge",
    takes: "granted or refused",
  }, "granted"),
  contracts: key(
    Schema.Union([
      Schema.Literal("any"),
      list(text(/^[0-9a-f]{32}$/), 10_000),
    ]),
    {
      comment:
        "list: contracts that may charge: any that is valid, or pseudonyms of theirs; v2gate contract prints the one of a contract",
      takes: "any, or a list of texts of 32 hexadecimal digits, in quotes",
    },
    "any",
  ),
});

/** Vehicles let in by what they say they are. */
export const AUTOCHARGE = Schema.Struct({
  ids: keyOf(list(text(/^[0-9a-f]{32}$/), 1_000), {
    comment:
      "pseudonyms of the vehicles let in; v2gate autocharge enrols one and prints its own",
    takes: "a list of texts of 32 hexadecimal digits, in quotes",
  }),
});

/** What the owner of the vehicles lets happen here. */
export const OWNER = Schema.Struct({
  allowDischarge: key(Schema.Boolean, {
    comment: "whether vehicles may give energy back here at all",
    takes: "true or false",
  }, true),
  minSoc: key(decimal(0, 100), {
    comment: "no discharge below this state of charge, percent",
    takes: "a number of percent from 0 to 100",
  }, 20),
  minEnergyWh: key(whole(0, 10_000_000), {
    comment: "no discharge below this energy in the battery, Wh",
    takes: "a whole number of watt-hours from 0 to 10000000",
  }, 0),
});

/** Services by the standard's names. */
export const SERVICE = Schema.Literals(["AC", "DC", "AC_BPT", "DC_BPT"]);
/** Control modes by the standard's names. */
export const CONTROL_MODE = Schema.Literals(["dynamic", "scheduled"]);

const COMMON = {
  id: keyOf(text(/^[A-Za-z0-9_-]{1,32}$/), {
    comment: "name of the charger, part of addresses",
    takes: 'a text of 1 to 32 of A-Z a-z 0-9 _ -, numbers in quotes ("1")',
  }),
  evseId: keyOf(text(/^[\x21-\x7e]{1,255}$/), {
    comment: "EVSEID as vehicles see it",
    takes: "a text of 1 to 255 printable characters without spaces",
  }),
  interface: key(text(/^[^\s%/]{1,15}$/), {
    comment: "network interface where its vehicle is",
    takes: "the name of a network interface, such as eth1 or lo",
  }, "lo"),
  sdpPort: keyOf(whole(1, 65_535), {
    comment:
      "UDP port of SDP; vehicles ask on 15118, another one is for tests on one interface",
    takes: "a whole number from 1 to 65535",
  }),
  maxChargeW: keyOf(watts(500), {
    comment: "most power into the vehicle, W",
    takes: wattsWords(500),
  }),
  maxDischargeW: keyOf(watts(0), {
    comment: "most power from the vehicle, W, without sign",
    takes: wattsWords(0),
  }),
  minChargeW: keyOf(watts(0), {
    comment: "least power into the vehicle while it charges, W",
    takes: wattsWords(0),
  }),
  minDischargeW: key(watts(0), {
    comment:
      "least power from the vehicle while it discharges, W, without sign",
    takes: wattsWords(0),
  }, 0),
  services: keyOf(list(SERVICE, 4), {
    comment: "energy services offered, best first; BPT is bidirectional",
    takes: "a list of AC and AC_BPT (kind ac), or of DC and DC_BPT (kind dc)",
  }),
  controlModes: key(list(CONTROL_MODE, 2), {
    comment: "control modes offered, best first",
    takes: "a list of dynamic and scheduled",
  }, ["dynamic", "scheduled"]),
  authorisation: key(AUTHORISATION, {
    comment: "who may charge",
    takes: "the keys kind, external and contracts",
  }, {}),
  autocharge: key(Schema.Union([Schema.Literal(false), AUTOCHARGE]), {
    comment:
      "false, or the vehicles authorised by their EVCCID alone. That is the MAC address of the vehicle's modem (DIN 70121, ISO 15118-2) or its EVCCID (-20): it recognises a vehicle wherever it charges, is sent in clear, and can be imitated by whoever heard it. Here stand only pseudonyms, made with a key that stays in dataDirectory; vehicles that change their MAC are never known",
    takes: "false or the key ids",
  }, false),
  owner: key(OWNER, {
    comment: "bounds of the owner on discharging",
    takes: "the keys allowDischarge, minSoc and minEnergyWh",
  }, {}),
  ...HARDWARE,
};

const KIND = {
  comment: "dc or ac",
  takes: "dc or ac",
};

/** A DC outlet. */
export const DC_CHARGER = Schema.Struct({
  kind: keyOf(Schema.Literal("dc"), KIND),
  ...COMMON,
  maxV: key(whole(50, 1_500), {
    comment: "highest output voltage, V",
    takes: "a whole number of volts from 50 to 1500",
  }, 1_000),
  minV: key(whole(0, 1_500), {
    comment: "lowest output voltage, V",
    takes: "a whole number of volts from 0 to 1500",
  }, 150),
  maxA: MAX_A,
  maxDischargeA: DC_MAX_DISCHARGE_A,
  efficiency: EFFICIENCY,
});

/** An AC outlet. */
export const AC_CHARGER = Schema.Struct({
  kind: keyOf(Schema.Literal("ac"), KIND),
  ...COMMON,
  phases: key(Schema.Literals([1, 3]), {
    comment: "phases of the outlet",
    takes: "1 or 3",
  }, 3),
  nominalV: key(whole(100, 300), {
    comment: "voltage between a phase and neutral, V",
    takes: "a whole number of volts from 100 to 300",
  }, 230),
  maxA: MAX_A,
  phaseRotation: PHASE_ROTATION,
  fallback: key(Schema.Literals(["none", "basic"]), {
    comment:
      "basic: a vehicle without data link or session charges by duty cycle (IEC 61851-1); it never gives energy back",
    takes: "none or basic",
  }, "none"),
  fallbackAfterS: key(whole(20, 600), {
    comment:
      "how long such a vehicle may be silent, s; ISO 15118-3 waits 20 to 50 for its modem",
    takes: "a whole number of seconds from 20 to 600",
  }, 50),
  ventilated: key(Schema.Boolean, {
    comment: "whether a vehicle that asks for ventilation gets power (state D)",
    takes: "true or false",
  }, false),
  nominalHz: key(Schema.Literals([50, 60]), {
    comment: "frequency of the grid, Hz",
    takes: "50 or 60",
  }, 50),
});

/** A configured DC outlet. */
export type DcCharger = typeof DC_CHARGER.Type;
/** A configured AC outlet. */
export type AcCharger = typeof AC_CHARGER.Type;
