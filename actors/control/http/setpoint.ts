/**
 * What `PUT /v1/grid/setpoints/{id}` takes: a person's wish, as a request to
 * the site.
 *
 * @module
 */

import { PRIORITY } from "../../grid/mod.ts";
import type { PowerRequest, Scope } from "../../site/requests.ts";
import { fieldsIn } from "./body.ts";
import {
  type Fields,
  isNumber,
  isWhole,
  onlyKnown,
  WrongBody,
} from "./field_rules.ts";
import { stepsOf } from "./steps.ts";

/** How long a set-point holds when nothing is said. */
export const MINUTES_DEFAULT = 60;
const PRIORITY_MOST = 1_000;
const MINUTES_MOST = 1_440;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const SPAN_MOST_MS = 7 * DAY_MS;
const AHEAD_MOST_MS = 30 * DAY_MS;

const ID = /^[A-Za-z0-9_-]{1,32}$/;

/** A wish, or why there is none: 400 for what is malformed, 422 for what cannot be. */
export type SetpointRead =
  | { readonly ok: true; readonly request: PowerRequest }
  | { readonly ok: false; readonly status: 400 | 422; readonly why: string };

const FIELDS = [
  "id",
  "powerW",
  "steps",
  "minutes",
  "fromMs",
  "untilMs",
  "charger",
  "session",
  "priority",
];

/** Whether a text may be the id of a set-point. */
export function isSetpointId(id: unknown): id is string {
  return typeof id === "string" && ID.test(id);
}

/** What is said about another id. */
export const ID_RULE = "id must be a text of 1 to 32 of A-Z a-z 0-9 _ -";

/**
 * Reads the wish for `id` out of a body such as
 * `{"powerW": -7000, "minutes": 60}`; `nowMs` is the wall clock.
 */
export function setpointOf(
  id: string,
  body: string,
  nowMs: number,
): SetpointRead {
  try {
    return { ok: true, request: requestOf(id, body, nowMs) };
  } catch (cause) {
    if (!(cause instanceof WrongBody)) throw cause;
    return { ok: false, status: cause.status, why: cause.message };
  }
}

function requestOf(id: string, body: string, nowMs: number): PowerRequest {
  if (!isSetpointId(id)) throw new WrongBody(400, ID_RULE);
  const fields = fieldsIn(body);
  if (fields === undefined) {
    throw new WrongBody(
      400,
      'the body is no JSON object; send {"powerW": -7000, "minutes": 60}',
    );
  }
  onlyKnown(fields, FIELDS, "");
  const named = fields.get("id");
  if (named !== undefined && named !== id) {
    throw new WrongBody(
      400,
      `id is not the one of the path, ${id}; leave it out`,
    );
  }
  const priority = fields.get("priority") ?? PRIORITY.manual;
  if (!isWhole(priority, 0, PRIORITY_MOST)) {
    throw new WrongBody(
      400,
      `priority must be a whole number from 0 to ${PRIORITY_MOST}; the greater rules`,
    );
  }
  const { fromMs, untilMs } = spanOf(fields, nowMs);
  return {
    id,
    source: "manual",
    scope: scopeOf(fields),
    priority,
    steps: stepsOf(fields, untilMs - fromMs),
    fromMs,
    untilMs,
  };
}

function scopeOf(fields: Fields): Scope {
  const charger = fields.get("charger");
  const session = fields.get("session");
  if (charger !== undefined && session !== undefined) {
    throw new WrongBody(400, "charger and session are both given; give one");
  }
  if (charger !== undefined) {
    if (!isSetpointId(charger)) {
      throw new WrongBody(
        400,
        'charger must be the id of a charger, such as "1"',
      );
    }
    return { kind: "charger", chargerId: charger };
  }
  if (session === undefined) return { kind: "site" };
  if (typeof session !== "string" || !/^[A-Za-z0-9_-]{1,64}$/.test(session)) {
    throw new WrongBody(
      400,
      'session must be the id of a session, such as "1-3"',
    );
  }
  return { kind: "session", sessionId: session };
}

function spanOf(fields: Fields, nowMs: number) {
  const fromMs = momentOf(fields, "fromMs") ?? nowMs;
  const end = momentOf(fields, "untilMs");
  const minutes = fields.get("minutes");
  if (end !== undefined && minutes !== undefined) {
    throw new WrongBody(400, "minutes and untilMs are both given; give one");
  }
  if (
    minutes !== undefined &&
    !(isNumber(minutes, 0, MINUTES_MOST) && minutes > 0)
  ) {
    throw new WrongBody(
      400,
      `minutes must be a number above 0, up to ${MINUTES_MOST}`,
    );
  }
  const lasts = isNumber(minutes, 0, MINUTES_MOST) ? minutes : MINUTES_DEFAULT;
  const untilMs = end ?? fromMs + lasts * MINUTE_MS;
  if (untilMs <= nowMs) throw new WrongBody(422, "untilMs is past already");
  if (untilMs <= fromMs) {
    throw new WrongBody(422, "untilMs is not after fromMs");
  }
  if (fromMs > nowMs + AHEAD_MOST_MS) {
    throw new WrongBody(422, "fromMs is more than 30 days ahead");
  }
  if (untilMs - Math.max(fromMs, nowMs) > SPAN_MOST_MS) {
    throw new WrongBody(422, "untilMs is more than 7 days after the start");
  }
  return { fromMs, untilMs };
}

/** A moment of the wall clock. */
function momentOf(fields: Fields, name: string): number | undefined {
  const value = fields.get(name);
  if (value === undefined) return undefined;
  if (!isWhole(value, 0, Number.MAX_SAFE_INTEGER)) {
    throw new WrongBody(
      400,
      `${name} must be a whole number of milliseconds since 1970`,
    );
  }
  return value;
}
