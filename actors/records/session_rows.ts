/**
 * Records as rows of the store, and back.
 *
 * @module
 */

import type { SessionRow } from "../../drivers/store/mod.ts";
import type { Registers } from "../charger/events.ts";
import { causeText, energyOf, type SessionFacts } from "./facts.ts";
import { limitsOf } from "./limits.ts";
import type { SessionRecord } from "./session_record.ts";

/** What a person reads of a session that had no end. */
const INTERRUPTED = {
  how: "failed",
  ended_by: "gateway",
  cause: causeText({ kind: "powerLoss" }),
  reason:
    "power loss: the gateway stopped without an end while the session ran",
} as const;

/** A record as a row; `facts` with the registers that its energy is the difference of. */
export function rowOf(
  token: string,
  record: SessionRecord,
  facts: SessionFacts | undefined,
): SessionRow {
  const { answers, limits = [] } = record;
  return {
    token,
    number: record.number,
    charger: record.chargerId,
    link: record.link,
    protocol: record.protocol ?? null,
    service: record.service ?? null,
    control_mode: record.controlMode ?? null,
    means: record.means ?? null,
    state: record.state,
    started_ms: record.startedMs,
    heard_ms: record.endedMs ?? facts?.heardMs ?? record.startedMs,
    ended_ms: record.endedMs ?? null,
    how: record.how ?? null,
    ended_by: record.endedBy ?? null,
    place: record.where ?? null,
    cause: record.cause ?? null,
    reason: record.reason ?? null,
    begin_charged_wh: facts?.begin.chargedWh ?? null,
    begin_discharged_wh: facts?.begin.dischargedWh ?? null,
    latest_charged_wh: facts?.latest.chargedWh ?? null,
    latest_discharged_wh: facts?.latest.dischargedWh ?? null,
    begin_soc: record.beginSoc ?? null,
    latest_soc: record.latestSoc ?? null,
    answers: answers?.count ?? 0,
    answer_p50_ms: answers?.p50Ms ?? null,
    answer_max_ms: answers?.maxMs ?? null,
    limits: JSON.stringify(limits),
  };
}

/** The record of a row. */
export function recordOf(row: SessionRow): SessionRecord {
  const limits = limitsOf(row.limits);
  const registers = registersOf(row);
  const { answers, answer_p50_ms: p50Ms, answer_max_ms: maxMs } = row;
  return {
    number: row.number,
    chargerId: row.charger,
    link: row.link,
    startedMs: row.started_ms,
    state: row.state,
    ...(row.protocol !== null && { protocol: row.protocol }),
    ...(row.service !== null && { service: row.service }),
    ...(row.control_mode !== null && { controlMode: row.control_mode }),
    ...(row.ended_ms !== null && { endedMs: row.ended_ms }),
    ...(row.how !== null && { how: row.how }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.means !== null && { means: row.means }),
    ...(row.ended_by !== null && { endedBy: row.ended_by }),
    ...(row.place !== null && { where: row.place }),
    ...(row.cause !== null && { cause: row.cause }),
    ...(registers && energyOf(registers)),
    ...(row.begin_soc !== null && { beginSoc: row.begin_soc }),
    ...(row.latest_soc !== null && { latestSoc: row.latest_soc }),
    ...(answers > 0 && p50Ms !== null && maxMs !== null && {
      answers: { count: answers, p50Ms, maxMs },
    }),
    ...(limits.length > 0 && { limits }),
  };
}

/**
 * A row that nobody closed, closed: from the meter's reading, where that can
 * be of this meter and this session, else from what was heard last.
 */
export function interrupted(
  row: SessionRow,
  reading: { readonly registers: Registers; readonly mostWh: number } | null,
): SessionRow {
  const registers = registersOf(row);
  const closed = {
    ...row,
    ...INTERRUPTED,
    place: row.state,
    state: "Ended",
    ended_ms: row.heard_ms,
  };
  if (!registers || !reading) return closed;
  const { latest } = registers;
  const { chargedWh, dischargedWh } = reading.registers;
  const mayHaveFlowed = (wh: number) => wh >= 0 && wh <= reading.mostWh;
  const isOfThisSession = mayHaveFlowed(chargedWh - latest.chargedWh) &&
    mayHaveFlowed(dischargedWh - latest.dischargedWh);
  return isOfThisSession
    ? {
      ...closed,
      latest_charged_wh: chargedWh,
      latest_discharged_wh: dischargedWh,
    }
    : closed;
}

function registersOf(
  row: SessionRow,
): { readonly begin: Registers; readonly latest: Registers } | undefined {
  const { begin_charged_wh, begin_discharged_wh } = row;
  const { latest_charged_wh, latest_discharged_wh } = row;
  return begin_charged_wh === null || begin_discharged_wh === null ||
      latest_charged_wh === null || latest_discharged_wh === null
    ? undefined
    : {
      begin: {
        chargedWh: begin_charged_wh,
        dischargedWh: begin_discharged_wh,
      },
      latest: {
        chargedWh: latest_charged_wh,
        dischargedWh: latest_discharged_wh,
      },
    };
}
