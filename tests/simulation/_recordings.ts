/** Recorded conversations, cut into sessions. */

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Family } from "../../protocols/iso15118/sap/mod.ts";
import { recordedFiles } from "../_shared.ts";

/** One recorded request with its answer. */
export interface Turn {
  /** Name without `Req`, such as `CableCheck`. */
  readonly name: string;
  /** The whole frame, hexadecimal. */
  readonly hex: string;
  /** From the answer before it, ms. */
  readonly afterMs: number;
  /** The station's answer, where it is recorded. */
  readonly answer?: string;
  /** Lines were cut out before this one. */
  readonly afterGap: boolean;
}

/** From one supportedAppProtocolReq up to the next. */
export interface RecordedSession {
  readonly turns: readonly Turn[];
  readonly tls: boolean;
  /** The protocol agreed upon; undefined where none was. */
  readonly family: Family | undefined;
}

/** One file. */
export interface Recording {
  readonly file: string;
  readonly sessions: readonly RecordedSession[];
}

interface Row {
  readonly seq: number;
  readonly dt: number;
  readonly dir: "ev>secc" | "secc>ev";
  readonly transport: "udp" | "tcp" | "tls";
  readonly ns?: string | null;
  readonly msg: string;
  readonly hex: string;
}

const FAMILY_OF: Readonly<Record<string, Family>> = {
  "urn:din:70121:2012:MsgDef": "din",
  "urn:iso:15118:2:2013:MsgDef": "iso2",
  "urn:iso:std:iso:15118:-20:CommonMessages": "iso20",
};
const SAP = "supportedAppProtocol";

/** Every recording of a folder. */
export function recordings(
  folder: "real-cars" | "simulated",
): readonly Recording[] {
  return recordedFiles(folder).map((file) => ({
    file: basename(file, ".jsonl.gz"),
    sessions: sessionsOf(rowsOf(file)),
  }));
}

/**
 * The session with what its recording lost in the middle, out of another one:
 * what lies there between the last message before the cut and the first after.
 */
export function mended(
  session: RecordedSession,
  donor: RecordedSession,
): RecordedSession {
  const turns = session.turns.flatMap((turn, at) => {
    const before = session.turns[at - 1];
    if (!turn.afterGap || before?.name === turn.name) return [turn];
    const names = donor.turns.map(({ name }) => name);
    const from = names.lastIndexOf(before?.name ?? "") + 1;
    const to = names.indexOf(turn.name);
    return [...donor.turns.slice(from, to), turn];
  });
  return { ...session, turns };
}

function rowsOf(path: string): Row[] {
  return gunzipSync(readFileSync(path)).toString().trim().split("\n")
    .map((line): Row => JSON.parse(line));
}

function sessionsOf(rows: readonly Row[]): RecordedSession[] {
  const parts: Row[][] = [];
  for (const row of rows) {
    if (row.transport === "udp") continue;
    if (row.msg === `${SAP}Req`) parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts.map((part) => ({
    turns: turnsOf(part),
    tls: part.some(({ transport }) => transport === "tls"),
    family: part.map(({ ns }) => FAMILY_OF[ns ?? ""]).find((found) => found),
  }));
}

function turnsOf(rows: readonly Row[]): Turn[] {
  return rows.flatMap((row, at) => {
    if (row.dir !== "ev>secc") return [];
    const before = rows[at - 1];
    const next = rows[at + 1];
    const answer = next?.dir === "secc>ev" ? next.hex : undefined;
    return [{
      name: row.msg.replace(/Req$/, ""),
      hex: row.hex,
      afterMs: Math.max(0, Math.round((row.dt - (before?.dt ?? row.dt)) * 1e3)),
      afterGap: before !== undefined && row.seq !== before.seq + 1,
      ...(answer !== undefined && { answer }),
    }];
  });
}
