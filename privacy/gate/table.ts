/**
 * What leaves: for every outgoing record its exit, product and recipient, and
 * for every field its precision. What is not here cannot be sent.
 *
 * Identities have no row. Measurements at the outlet have, for a person on the
 * machine itself: watts and watt-hours, whole.
 *
 * @module
 */

import type { Exit } from "../seal/released.ts";
import { flag, list, maybe, number, record, text } from "./rows.ts";
import type { Rules } from "./rules.ts";

/** One kind of outgoing record. */
export interface Outgoing {
  readonly exits: readonly Exit[];
  readonly product: "account" | "control";
  readonly recipient: string;
  /** A line for people, a JSON object, or a JSON list: the value of the only field. */
  readonly form: "line" | "json" | "list";
  readonly fields: Rules;
}

const WATTS = number(1);
const WATT_HOURS = number(1);
const ID = text(32);
const SENTENCE = text(300);
const NAME = text(80);

/** Most entries of a list that leaves at once. */
export const LISTED_MOST = 512;

const CHARGER: Rules = {
  id: ID,
  state: NAME,
  contactor: text(6),
  powerW: WATTS,
  voltageV: number(1),
  chargedWh: WATT_HOURS,
  dischargedWh: WATT_HOURS,
  vehicle: maybe(record({
    service: text(6),
    controlMode: text(9),
    soc: maybe(number(1)),
    maxChargeW: WATTS,
    maxDischargeW: WATTS,
  })),
  allocation: maybe(record({
    targetW: WATTS,
    minW: WATTS,
    maxW: WATTS,
    by: text(16),
    reason: SENTENCE,
    discharge: record({ allowed: flag, why: SENTENCE }),
  })),
  missingPermit: maybe(record({ name: NAME, reason: SENTENCE })),
  fault: maybe(SENTENCE),
  faults: list(
    record({ name: NAME, words: SENTENCE, latched: flag, sinceMs: number(1) }),
    32,
  ),
  stopped: maybe(SENTENCE),
};

const SESSION: Rules = {
  number: number(1),
  chargerId: ID,
  link: NAME,
  startedMs: number(1),
  protocol: maybe(NAME),
  state: NAME,
  service: maybe(text(6)),
  controlMode: maybe(text(9)),
  powerW: WATTS,
  endedMs: maybe(number(1)),
  reason: maybe(SENTENCE),
  how: maybe(text(16)),
  means: maybe(text(16)),
  endedBy: maybe(text(16)),
  where: maybe(NAME),
  cause: maybe(NAME),
  chargedWh: maybe(WATT_HOURS),
  dischargedWh: maybe(WATT_HOURS),
  beginSoc: maybe(number(1)),
  latestSoc: maybe(number(1)),
  answers: maybe(record({
    count: number(1),
    p50Ms: number(0.01),
    maxMs: number(0.01),
  })),
  limits: maybe(list(
    record({
      by: text(16),
      why: SENTENCE,
      maxChargeW: WATTS,
      maxDischargeW: WATTS,
      targetW: WATTS,
      ruledS: number(1),
    }),
    8,
  )),
};

const SETPOINT: Rules = {
  id: NAME,
  source: text(16),
  scope: text(8),
  charger: maybe(ID),
  session: maybe(NAME),
  priority: number(1),
  steps: list(
    record({
      afterMs: number(1),
      powerW: maybe(WATTS),
      minW: maybe(WATTS),
      maxW: maybe(WATTS),
    }),
    LISTED_MOST,
  ),
  fromMs: number(1),
  untilMs: number(1),
  status: text(16),
  supersededBy: maybe(NAME),
  statusMs: number(1),
  deliveries: list(
    record({
      charger: ID,
      fromMs: number(1),
      untilMs: maybe(number(1)),
      askedW: WATTS,
      measuredW: WATTS,
      chargedWh: WATT_HOURS,
      dischargedWh: WATT_HOURS,
    }),
    LISTED_MOST,
  ),
};

const TRACE: Rules = {
  seq: number(1),
  atMs: number(1),
  kind: text(16),
  actor: NAME,
  type: maybe(NAME),
  from: maybe(NAME),
  parent: maybe(NAME),
  child: maybe(NAME),
  affected: maybe(list(NAME, 256)),
  status: maybe(NAME),
  value: maybe(SENTENCE),
  reason: maybe(SENTENCE),
  error: maybe(SENTENCE),
  delayMs: maybe(number(1)),
  dropped: maybe(number(1)),
  direction: maybe(NAME),
  message: maybe(NAME),
  octets: maybe(number(1)),
  withheld: maybe(number(1)),
  // Of what happened at a charger:
  session: maybe(NAME),
  by: maybe(text(16)),
  means: maybe(text(16)),
  what: maybe(SENTENCE),
  service: maybe(text(6)),
  controlMode: maybe(text(9)),
  closed: maybe(flag),
  name: maybe(NAME),
  latched: maybe(flag),
  where: maybe(NAME),
  cause: maybe(NAME),
  powerW: maybe(WATTS),
  targetW: maybe(WATTS),
  maxChargeW: maybe(WATTS),
  maxDischargeW: maybe(WATTS),
  soc: maybe(number(1)),
  chargedWh: maybe(WATT_HOURS),
  dischargedWh: maybe(WATT_HOURS),
};

const control = (fields: Rules, ...more: Exit[]): Outgoing => ({
  exits: ["http", ...more],
  product: "control",
  recipient: "a person at the control endpoint",
  form: "json",
  fields,
});

const listed = (fields: Rules): Outgoing => ({
  ...control({ all: list(record(fields), LISTED_MOST) }),
  form: "list",
});

/** The records that may leave. */
export const TABLE = {
  "account.line": {
    exits: ["console"],
    product: "account",
    recipient: "the person at the terminal",
    form: "line",
    fields: {
      time: text(8),
      charger: ID,
      what: SENTENCE,
      kW: maybe(number(0.1)),
    },
  },
  "control.health": control({ ok: flag, why: SENTENCE }),
  "control.chargers": listed(CHARGER),
  "control.sessions": listed(SESSION),
  "control.setpoints": listed(SETPOINT),
  "control.setpoint": control({ id: ID, change: text(16) }),
  "control.done": control({ done: SENTENCE }),
  "control.error": control({ error: SENTENCE }),
  "control.trace": control(TRACE, "file"),
} as const satisfies { readonly [record: string]: Outgoing };

/** Names of the records that may leave. */
export type RecordName = keyof typeof TABLE;
