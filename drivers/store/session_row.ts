/**
 * A session as it lies in the database: plain columns, no identity.
 *
 * @module
 */

/** One session. A column that is not known yet is null. */
export interface SessionRow {
  /** Transaction token: random, of this session alone; names the row for ever. */
  readonly token: string;
  /** Counts up over restarts, as long as the database is there. */
  readonly number: number;
  readonly charger: string;
  readonly link: string;
  readonly protocol: string | null;
  readonly service: string | null;
  readonly control_mode: string | null;
  readonly means: string | null;
  readonly state: string;
  /** Wall-clock ms. An open session has no end. */
  readonly started_ms: number;
  readonly heard_ms: number;
  readonly ended_ms: number | null;
  readonly how: string | null;
  readonly ended_by: string | null;
  readonly place: string | null;
  readonly cause: string | null;
  readonly reason: string | null;
  /** Registers of the meter, Wh, at the begin and when last heard of. */
  readonly begin_charged_wh: number | null;
  readonly begin_discharged_wh: number | null;
  readonly latest_charged_wh: number | null;
  readonly latest_discharged_wh: number | null;
  /** State of charge at both ends, percent. */
  readonly begin_soc: number | null;
  readonly latest_soc: number | null;
  /** How fast the SECC answered: how often, the median and the longest, ms. */
  readonly answers: number;
  readonly answer_p50_ms: number | null;
  readonly answer_max_ms: number | null;
  /** Limits that ruled, as JSON. */
  readonly limits: string;
}

/** Columns and what they hold, in the order of the table. */
export const COLUMNS: Readonly<Record<keyof SessionRow, string>> = {
  token: "TEXT NOT NULL PRIMARY KEY",
  number: "INTEGER NOT NULL",
  charger: "TEXT NOT NULL",
  link: "TEXT NOT NULL",
  protocol: "TEXT",
  service: "TEXT",
  control_mode: "TEXT",
  means: "TEXT",
  state: "TEXT NOT NULL",
  started_ms: "REAL NOT NULL",
  heard_ms: "REAL NOT NULL",
  ended_ms: "REAL",
  how: "TEXT",
  ended_by: "TEXT",
  place: "TEXT",
  cause: "TEXT",
  reason: "TEXT",
  begin_charged_wh: "REAL",
  begin_discharged_wh: "REAL",
  latest_charged_wh: "REAL",
  latest_discharged_wh: "REAL",
  begin_soc: "REAL",
  latest_soc: "REAL",
  answers: "INTEGER NOT NULL",
  answer_p50_ms: "REAL",
  answer_max_ms: "REAL",
  limits: "TEXT NOT NULL",
};

type Stored = Readonly<Record<string, unknown>>;

/** A row as SQLite gives it; the table is STRICT, so that a column has its type or is null. */
export function sessionRowOf(stored: Stored): SessionRow {
  return {
    token: text(stored, "token"),
    number: number(stored, "number"),
    charger: text(stored, "charger"),
    link: text(stored, "link"),
    protocol: textOrNull(stored, "protocol"),
    service: textOrNull(stored, "service"),
    control_mode: textOrNull(stored, "control_mode"),
    means: textOrNull(stored, "means"),
    state: text(stored, "state"),
    started_ms: number(stored, "started_ms"),
    heard_ms: number(stored, "heard_ms"),
    ended_ms: numberOrNull(stored, "ended_ms"),
    how: textOrNull(stored, "how"),
    ended_by: textOrNull(stored, "ended_by"),
    place: textOrNull(stored, "place"),
    cause: textOrNull(stored, "cause"),
    reason: textOrNull(stored, "reason"),
    begin_charged_wh: numberOrNull(stored, "begin_charged_wh"),
    begin_discharged_wh: numberOrNull(stored, "begin_discharged_wh"),
    latest_charged_wh: numberOrNull(stored, "latest_charged_wh"),
    latest_discharged_wh: numberOrNull(stored, "latest_discharged_wh"),
    begin_soc: numberOrNull(stored, "begin_soc"),
    latest_soc: numberOrNull(stored, "latest_soc"),
    answers: number(stored, "answers"),
    answer_p50_ms: numberOrNull(stored, "answer_p50_ms"),
    answer_max_ms: numberOrNull(stored, "answer_max_ms"),
    limits: text(stored, "limits"),
  };
}

function text(stored: Stored, column: keyof SessionRow): string {
  return textOrNull(stored, column) ?? "";
}

function textOrNull(stored: Stored, column: keyof SessionRow): string | null {
  const value = stored[column];
  return typeof value === "string" ? value : null;
}

function number(stored: Stored, column: keyof SessionRow): number {
  return numberOrNull(stored, column) ?? 0;
}

function numberOrNull(stored: Stored, column: keyof SessionRow): number | null {
  const value = stored[column];
  return typeof value === "number" ? value : null;
}
