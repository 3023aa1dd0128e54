/// <reference lib="webworker" />
/**
 * The Worker that writes to the disk: its own entry of the bundle.
 *
 * Bringing octets to a disk takes milliseconds, on a bad day seconds: here
 * nobody waits for them.
 *
 * @module
 */

import { RequestFile } from "./request_file.ts";
import { SchemaRefused } from "./schema.ts";
import { SessionDatabase } from "./session_database.ts";
import type { SessionRow } from "./session_row.ts";
import type { FromStore, StorePlaces, ToStore } from "./store_messages.ts";
import { wordsOf } from "./words.ts";

let database: SessionDatabase | undefined;
let setpoints: RequestFile<unknown> | undefined;

const post = (message: FromStore) => self.postMessage(message);
const say = (words: string) => post({ type: "say", words });

self.onmessage = ({ data }: MessageEvent<ToStore>) => {
  switch (data.type) {
    case "open":
      return open(data.places);
    case "write":
      return post({
        type: "written",
        rowsFailure: written(data.rows),
        setpointsFailure: saved(data.setpoints),
      });
    case "close":
      close();
      return post({ type: "closed" });
  }
};

function open(places: StorePlaces): void {
  setpoints ??= new RequestFile<unknown>({
    path: places.setpoints,
    parse: (value) => value,
    say,
  });
  try {
    database ??= new SessionDatabase(places.sessions, say);
    post({ type: "opened", recalled: database.recalled() });
  } catch (cause) {
    const isFinal = cause instanceof SchemaRefused;
    post({ type: "unopened", words: wordsOf(cause), isFinal });
  }
}

function written(rows: readonly SessionRow[]): string | undefined {
  if (rows.length === 0) return undefined;
  if (!database) return "the database is not open";
  try {
    database.write(rows);
    return undefined;
  } catch (cause) {
    return wordsOf(cause);
  }
}

function saved(records: readonly unknown[] | undefined): string | undefined {
  if (records === undefined) return undefined;
  setpoints?.save(records);
  return setpoints?.problem;
}

function close(): void {
  try {
    database?.close();
  } catch (cause) {
    say(`the database of sessions was not closed well: ${wordsOf(cause)}`);
  }
  database = undefined;
}
