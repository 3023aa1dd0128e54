/**
 * The answer of `GET /v1/grid/setpoints` as lines.
 *
 * @module
 */

import { Result, Schema } from "../../actors/kernel/effect.ts";
import {
  energyInWords,
  kilowatts,
  powerInWords,
  timeOfDay,
} from "../../actors/control/words.ts";

const STEP = Schema.Struct({
  afterMs: Schema.Number,
  powerW: Schema.optionalKey(Schema.Number),
  minW: Schema.optionalKey(Schema.Number),
  maxW: Schema.optionalKey(Schema.Number),
});

const DELIVERY = Schema.Struct({
  charger: Schema.String,
  fromMs: Schema.Number,
  untilMs: Schema.optionalKey(Schema.Number),
  askedW: Schema.Number,
  measuredW: Schema.Number,
  chargedWh: Schema.Number,
  dischargedWh: Schema.Number,
});

const SETPOINT = Schema.Struct({
  id: Schema.String,
  source: Schema.String,
  scope: Schema.String,
  charger: Schema.optionalKey(Schema.String),
  session: Schema.optionalKey(Schema.String),
  priority: Schema.Number,
  steps: Schema.Array(STEP),
  fromMs: Schema.Number,
  untilMs: Schema.Number,
  status: Schema.String,
  supersededBy: Schema.optionalKey(Schema.String),
  statusMs: Schema.Number,
  deliveries: Schema.Array(DELIVERY),
});

const decode = Schema.decodeUnknownResult(
  Schema.fromJsonString(Schema.Array(SETPOINT)),
);

/** A line for each set-point, and one below for each delivery; `undefined` for another answer. */
export function listed(body: string): readonly string[] | undefined {
  const decoded = decode(body);
  if (Result.isFailure(decoded)) return undefined;
  if (decoded.success.length === 0) return ["no set-points"];
  return decoded.success.flatMap((setpoint) => [
    line(setpoint),
    ...setpoint.deliveries.map(delivery),
  ]);
}

/** What lasts; everything else happened at its moment. */
const BECAME: Readonly<Record<string, string>> = {
  waiting: "waiting since",
  started: "in force since",
};

function line(setpoint: typeof SETPOINT.Type): string {
  const { id, source, priority, steps, fromMs, untilMs } = setpoint;
  const { charger, session, status, supersededBy, statusMs } = setpoint;
  const where = charger !== undefined
    ? `charger ${charger}`
    : session !== undefined
    ? `session ${session}`
    : "site";
  const [first, ...more] = steps;
  const what = first === undefined ? "nothing" : stepInWords(first);
  const then = more.length === 0 ? "" : `, then ${more.length} more`;
  const became = supersededBy === undefined
    ? BECAME[status] ?? `${status} at`
    : `${status} by ${supersededBy} at`;
  return [
    id,
    where,
    `${what}${then}`,
    `${timeOfDay(fromMs)} to ${timeOfDay(untilMs)}`,
    `${source}, priority ${priority}`,
    `${became} ${timeOfDay(statusMs)}`,
  ].join("  ");
}

function stepInWords({ powerW, minW, maxW }: typeof STEP.Type): string {
  if (powerW !== undefined) return powerInWords(powerW);
  const bounds = [
    ...(minW === undefined ? [] : [`at least ${signed(minW)}`]),
    ...(maxW === undefined ? [] : [`at most ${signed(maxW)}`]),
  ];
  return bounds.length === 0 ? "no bound" : bounds.join(" and ");
}

/** A bound with its direction. */
function signed(powerW: number): string {
  return powerW < 0
    ? `${kilowatts(-powerW)} to the grid`
    : `${kilowatts(powerW)} into the vehicles`;
}

function delivery(one: typeof DELIVERY.Type): string {
  const { charger, fromMs, untilMs, askedW, measuredW } = one;
  const end = untilMs === undefined ? "now" : timeOfDay(untilMs);
  return `    charger ${charger}  ${timeOfDay(fromMs)} to ${end}  asked: ${
    powerInWords(askedW)
  }, measured: ${powerInWords(measuredW)}, ${
    energyInWords(one.chargedWh, one.dischargedWh)
  }`;
}
