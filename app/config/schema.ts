/**
 * The keys of `gateway.yaml`.
 *
 * Powers in watts, energies in watt-hours, as the names say; magnitudes where
 * a comment says "without sign".
 *
 * @module
 */

import { Schema } from "../../actors/kernel/effect.ts";
import {
  AC_CHARGER,
  CHARGERS_MOST,
  CONTROL_MODE,
  DC_CHARGER,
  SERVICE,
} from "./charger_schema.ts";
import { PLUG_AND_CHARGE, SERVICES } from "./services_schema.ts";
import { SITE, SITE_TAKES } from "./site_schema.ts";
import { decimal, key, keyOf, list, text, whole } from "./keys.ts";

const percent = "a number of percent from 0 to 100";

/** Key exchange groups by OpenSSL's names. */
const GROUP = Schema.Literals([
  "secp521r1",
  "X448",
  "P-256",
  "P-384",
  "X25519",
]);

/** What vehicles must prove. */
export const SECURITY = Schema.Struct({
  tls: key(Schema.Literals(["required", "preferred", "off"]), {
    comment:
      "required: TLS whatever a vehicle asks; preferred: vehicles of iso2 and din that ask for none go without",
    takes: "required, preferred or off",
  }, "preferred"),
  allowPlain: key(Schema.Boolean, {
    comment:
      "true lets iso20 run without TLS 1.3 and vehicle certificate; for tests only",
    takes: "true or false",
  }, false),
  pkiDirectory: keyOf(text(/\S/), {
    comment: "where certificates and keys are (v2gate pki makes a test set)",
    takes: "the path of a directory",
  }),
  ocsp: key(list(text(/\S/), 8), {
    comment:
      "OCSP responses (DER) that are stapled to the station's certificate",
    takes: "a list of paths",
  }, []),
  keyLog: key(text(/^\S*$/), {
    comment:
      "file below data that gets the keys of every TLS link, for v2gate pcap; whoever has it reads everything: for tests only",
    takes: "the path of a file, or nothing",
  }, ""),
  groups: key(list(GROUP, 5), {
    comment:
      "key exchange groups, best first; ISO 15118-20 names secp521r1 and X448, some cars know P-256 or X25519 only",
    takes: "a list of secp521r1, X448, P-256, P-384 and X25519",
  }, ["secp521r1", "X448"]),
});

/** Protocols by the names SAP's families have here. */
const PROTOCOL = Schema.Literals(["iso20", "iso2", "din"]);

const duration = "a whole number of milliseconds from 100 to 3600000";

/** How long the station waits. */
export const TIMEOUTS = Schema.Struct({
  sequenceMs: key(whole(100, 3_600_000), {
    comment: "wait for a vehicle's next request, ms",
    takes: duration,
  }, 60_000),
  chargeLoopMs: key(whole(100, 3_600_000), {
    comment:
      "the same within the charge loop, ms; the standard says 500, and some vehicles take longer than that",
    takes: duration,
  }, 2_000),
  communicationSetupMs: key(whole(100, 3_600_000), {
    comment: "from the open link to SessionSetup, ms",
    takes: duration,
  }, 20_000),
});

/** Money. */
export const TARIFF = Schema.Struct({
  currency: key(text(/^[A-Z]{3}$/), {
    comment: "currency by ISO 4217",
    takes: "three capital letters, such as EUR",
  }, "EUR"),
  language: key(text(/^[a-z]{2,3}$/), {
    comment: "language of texts for drivers by ISO 639",
    takes: "two or three small letters, such as en",
  }, "en"),
  pricePerKwh: key(decimal(-1_000, 1_000), {
    comment: "price of a kWh into the vehicle",
    takes: "a number from -1000 to 1000",
  }, 0.3),
  dischargePricePerKwh: key(decimal(-1_000, 1_000), {
    comment: "what a kWh from the vehicle is worth to its driver",
    takes: "a number from -1000 to 1000",
  }, 0.2),
  form: key(Schema.Literals(["absolute", "level"]), {
    comment: "absolute sends prices, level sends price levels",
    takes: "absolute or level",
  }, "absolute"),
});

/** A vehicle of the program's own, driving up to one of the chargers. */
export const VIRTUAL_CAR = Schema.Struct({
  charger: keyOf(Schema.String, {
    comment: "id of the charger it drives up to",
    takes: 'the id of a charger, numbers in quotes ("1")',
  }),
  service: keyOf(SERVICE, {
    comment: "energy service it wants",
    takes: "AC, DC, AC_BPT or DC_BPT",
  }),
  controlMode: keyOf(CONTROL_MODE, {
    comment: "control mode it wants",
    takes: "dynamic or scheduled",
  }),
  protocol: key(PROTOCOL, {
    comment: "what it speaks; iso2 and din know AC and DC in scheduled mode",
    takes: "iso20, iso2 or din",
  }, "iso20"),
  auth: key(Schema.Literals(["eim", "pnc"]), {
    comment: "eim: external identification; pnc: the contract of the test PKI",
    takes: "eim or pnc",
  }, "eim"),
  capacityWh: key(whole(1_000, 10_000_000), {
    comment: "energy of a full battery, Wh",
    takes: "a whole number of watt-hours from 1000 to 10000000",
  }, 60_000),
  soc: key(decimal(0, 100), {
    comment: "state of charge on arrival, percent",
    takes: percent,
  }, 55),
  minSoc: key(decimal(0, 100), {
    comment: "charges at once below this, percent",
    takes: percent,
  }, 15),
  targetSoc: key(decimal(0, 100), {
    comment: "wanted at departure, percent",
    takes: percent,
  }, 80),
  v2xMinSoc: key(decimal(0, 100), {
    comment: "gives nothing back below this, percent",
    takes: percent,
  }, 30),
  arriveS: key(decimal(0, 86_400), {
    comment: "plugs in so long after the start, s",
    takes: "a number of seconds from 0 to 86400",
  }, 2),
  stayS: key(decimal(1, 604_800), {
    comment: "stays plugged in, s",
    takes: "a number of seconds from 1 to 604800",
  }, 7_200),
  loopPeriodMs: key(whole(10, 60_000), {
    comment: "time between two charge loop requests, ms",
    takes: "a whole number of milliseconds from 10 to 60000",
  }, 250),
});

/** Where a person asks and steers. */
export const CONTROL = Schema.Struct({
  host: key(text(/^[A-Za-z0-9.:_-]{1,253}$/), {
    comment:
      "address to serve on; outside loopback reading needs the token too",
    takes: "an address or a name of this machine, such as 127.0.0.1",
  }, "127.0.0.1"),
  port: key(whole(0, 65_535), {
    comment: "TCP port; 0 takes a free one",
    takes: "a whole number from 0 to 65535",
  }, 8_090),
});

/** The trace kept in memory. */
export const TRACE = Schema.Struct({
  records: key(whole(100, 1_000_000), {
    comment: "records kept; the oldest goes first",
    takes: "a whole number from 100 to 1000000",
  }, 10_000),
});

/** The whole file. */
export const GATEWAY = Schema.Struct({
  site: keyOf(SITE, {
    comment: "the connection of the site to the grid",
    takes: SITE_TAKES,
  }),
  chargers: keyOf(
    list(Schema.Union([DC_CHARGER, AC_CHARGER]), CHARGERS_MOST),
    {
      comment: "the chargers, one list entry each",
      takes: `a list of at most ${CHARGERS_MOST} chargers`,
    },
  ),
  security: keyOf(SECURITY, {
    comment: "what vehicles must prove",
    takes: "the keys tls, allowPlain, pkiDirectory, ocsp, keyLog and groups",
  }),
  protocols: key(list(PROTOCOL, 3), {
    comment:
      "what is spoken with vehicles; among these the vehicle's own priority decides",
    takes: "a list of iso20, iso2 and din",
  }, ["iso20", "iso2", "din"]),
  plugAndCharge: key(PLUG_AND_CHARGE, {
    comment: "vehicles that pay by contract",
    takes:
      "the keys enabled, roots, crls, ocsp, requireRevocation, receiptEveryS and certificates",
  }, {}),
  services: key(SERVICES, {
    comment: "what vehicles of iso2 may use besides energy",
    takes:
      "the keys internet, internetPorts, custom, freeCharging and salesTariff",
  }, {}),
  timeouts: key(TIMEOUTS, {
    comment: "how long the station waits for a vehicle",
    takes: "the keys sequenceMs, chargeLoopMs and communicationSetupMs",
  }, {}),
  tariff: key(TARIFF, {
    comment: "prices the schedules carry",
    takes:
      "the keys currency, language, pricePerKwh, dischargePricePerKwh and form",
  }, {}),
  virtualCars: keyOf(list(VIRTUAL_CAR, CHARGERS_MOST), {
    comment:
      "vehicles of the program's own that drive up; none once chargers are listed here",
    takes: `a list of at most ${CHARGERS_MOST} virtual cars`,
  }),
  control: key(CONTROL, {
    comment: "where a person asks and steers",
    takes: "the keys host and port",
  }, {}),
  dataDirectory: key(text(/\S/), {
    comment: "where the token and what is kept are written",
    takes: "the path of a directory",
  }, "data"),
  trace: key(TRACE, {
    comment: "the trace kept in memory",
    takes: "the key records",
  }, {}),
});

/** The effective configuration: every key has a value. */
export type GatewayConfig = typeof GATEWAY.Type;
/** A configured charger, told apart by `kind`. */
export type ConfiguredCharger = GatewayConfig["chargers"][number];
/** A configured virtual car. */
export type ConfiguredCar = GatewayConfig["virtualCars"][number];
