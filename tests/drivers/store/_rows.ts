/** Rows of sessions, and folders to keep them in. */

import type { SessionRow } from "../../../drivers/store/mod.ts";

export const START_MS = 1_800_000_000_000;

/** A session that runs since `number` seconds, with what differs. */
export function row(
  number: number,
  change: Partial<SessionRow> = {},
): SessionRow {
  return {
    token: `token-${number}`,
    number,
    charger: "1",
    link: "TLSv1.3",
    protocol: "ISO 15118-20 DC",
    service: "DC_BPT",
    control_mode: "dynamic",
    means: "contract",
    state: "DC_ChargeLoop",
    started_ms: START_MS + number * 1_000,
    heard_ms: START_MS + number * 1_000,
    ended_ms: null,
    how: null,
    ended_by: null,
    place: null,
    cause: null,
    reason: null,
    begin_charged_wh: 100,
    begin_discharged_wh: 10,
    latest_charged_wh: 200,
    latest_discharged_wh: 10,
    begin_soc: 20,
    latest_soc: null,
    answers: 3,
    answer_p50_ms: 1.5,
    answer_max_ms: 9,
    limits: "[]",
    ...change,
  };
}

/** The same session once it has ended. */
export function ended(
  number: number,
  change: Partial<SessionRow> = {},
): SessionRow {
  return row(number, {
    state: "Ended",
    ended_ms: START_MS + number * 1_000 + 500,
    how: "terminated",
    ended_by: "car",
    place: "Session.Transfer",
    cause: "carEnded",
    reason: "the car has enough",
    ...change,
  });
}

/** Runs with a folder that is removed afterwards. */
export async function inFolder(
  run: (folder: string) => void | Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
