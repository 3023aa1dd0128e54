/**
 * The database of sessions: opened, examined, written in groups, bounded.
 *
 * WAL with `synchronous=FULL`: what a commit has stored outlives a power loss,
 * and a commit that was torn is as if it had never been. `secure_delete`
 * overwrites what the retention takes away. All calls block: it lives in a
 * Worker of its own.
 *
 * @module
 */

import { DatabaseSync, type StatementSync } from "node:sqlite";
import { wordsOf } from "./words.ts";
import { pragma, SchemaRefused, upgradeSchema } from "./schema.ts";
import { COLUMNS, type SessionRow, sessionRowOf } from "./session_row.ts";
import { setAside } from "./set_aside.ts";

/** Ended sessions kept; the oldest go first. */
export const SESSIONS_KEPT_MAX = 20_000;
/** Sessions older than this are deleted, days. */
export const SESSIONS_KEPT_DAYS = 400;
/** Ended sessions that are given to the gateway when it starts. */
export const SESSIONS_RECALLED_MAX = 200;
/** So many above the bound are waited for, so that not each commit deletes. */
const RETENTION_SLACK = 100;
/** Longest wait for another reader or writer of the file, ms. */
const BUSY_MS = 2_000;

const DAY_MS = 86_400_000;
const PRIVATE = 0o600;

/** What a database held when it was opened. */
export interface Recalled {
  /** Sessions without an end: whoever wrote them was stopped before. */
  readonly open: readonly SessionRow[];
  /** Those that ended last, oldest first. */
  readonly ended: readonly SessionRow[];
  readonly lastNumber: number;
}

/** Bounds of the retention, for tests. */
export interface Retention {
  readonly most: number;
  readonly days: number;
  nowMs(): number;
}

const RETENTION: Retention = {
  most: SESSIONS_KEPT_MAX,
  days: SESSIONS_KEPT_DAYS,
  nowMs: () => Date.now(),
};

/** One open database; this process is the only one that writes it. */
export class SessionDatabase {
  readonly #database: DatabaseSync;
  readonly #lock: Deno.FsFile;
  readonly #upsert: StatementSync;
  readonly #retention: Retention;
  #ended: number;

  /**
   * Opens or makes it. A damaged file is set aside, told to `say`, and another
   * one begun.
   *
   * @throws SchemaRefused when it is not for this program; Error when the file
   * cannot be opened
   */
  constructor(
    path: string,
    say: (words: string) => void,
    retention: Partial<Retention> = {},
  ) {
    this.#retention = { ...RETENTION, ...retention };
    this.#lock = locked(path);
    try {
      this.#database = openOrReplace(path, say);
      try {
        this.#upsert = this.#database.prepare(upsertOf());
        this.#ended = this.#count("ended_ms IS NOT NULL");
        this.#forget();
      } catch (cause) {
        this.#database.close();
        throw cause;
      }
    } catch (cause) {
      this.#lock.close();
      throw cause;
    }
  }

  /** What is there. */
  recalled(): Recalled {
    const rows = (where: string) =>
      this.#database.prepare(`SELECT * FROM sessions WHERE ${where}`).all()
        .map(sessionRowOf);
    const last = this.#database.prepare(
      "SELECT max(number) AS number FROM sessions",
    ).get()?.number;
    return {
      open: rows("ended_ms IS NULL ORDER BY started_ms"),
      ended: rows(
        `ended_ms IS NOT NULL ORDER BY started_ms DESC LIMIT ${SESSIONS_RECALLED_MAX}`,
      ).reverse(),
      lastNumber: typeof last === "number" ? last : 0,
    };
  }

  /** Stores rows in one transaction: all or, when it throws, none. */
  write(rows: readonly SessionRow[]): void {
    if (rows.length === 0) return;
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      for (const row of rows) this.#upsert.run({ ...row });
      this.#database.exec("COMMIT");
    } catch (cause) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw cause;
    }
    this.#ended += rows.filter(({ ended_ms }) => ended_ms !== null).length;
    if (this.#ended > this.#retention.most + RETENTION_SLACK) this.#forget();
  }

  /** Brings everything into the one file, and closes it. */
  close(): void {
    try {
      this.#database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } finally {
      this.#database.close();
      this.#lock.close();
    }
  }

  #count(where: string): number {
    const count = this.#database.prepare(
      `SELECT count(*) AS n FROM sessions WHERE ${where}`,
    ).get()?.n;
    return typeof count === "number" ? count : 0;
  }

  /** Deletes what is too old or too much, and its copies in the log. */
  #forget(): void {
    const { most, days, nowMs } = this.#retention;
    const beforeMs = nowMs() - days * DAY_MS;
    const ended = "ended_ms IS NOT NULL";
    // A clock that is years ahead must not empty the database.
    const isPlausible = this.#count(`started_ms >= ${beforeMs}`) > 0;
    const old = isPlausible
      ? `DELETE FROM sessions WHERE ${ended} AND started_ms < ${beforeMs};`
      : "";
    this.#database.exec(`BEGIN IMMEDIATE; ${old}
      DELETE FROM sessions WHERE token IN (
        SELECT token FROM sessions WHERE ${ended}
        ORDER BY started_ms DESC LIMIT -1 OFFSET ${most});
      COMMIT;`);
    const before = this.#ended;
    this.#ended = this.#count(ended);
    if (this.#ended < before) {
      this.#database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }
}

function upsertOf(): string {
  const names = Object.keys(COLUMNS);
  const values = names.map((name) => `:${name}`);
  const changes = names.filter((name) => name !== "token").map((name) =>
    `${name} = excluded.${name}`
  );
  // Registers are absolute, so that a row that is written twice counts once;
  // a session that has ended is never open again.
  return `INSERT INTO sessions (${names}) VALUES (${values})
    ON CONFLICT (token) DO UPDATE SET ${changes}
    WHERE sessions.ended_ms IS NULL OR excluded.ended_ms IS NOT NULL`;
}

/** Makes sure that no other gateway works on this file. */
function locked(path: string): Deno.FsFile {
  const lock = Deno.openSync(`${path}.lock`, {
    create: true,
    write: true,
    mode: PRIVATE,
  });
  if (lock.tryLockSync(true)) return lock;
  lock.close();
  throw new Error("another gateway works on it");
}

function openOrReplace(
  path: string,
  say: (words: string) => void,
): DatabaseSync {
  try {
    return open(path);
  } catch (cause) {
    if (cause instanceof SchemaRefused || !isDamage(cause)) throw cause;
    const why = wordsOf(cause);
    say(`${path} is not used: ${why}; ${setAside(path, ["-wal", "-shm"])}`);
    return open(path);
  }
}

function open(path: string): DatabaseSync {
  // The mode of the log beside it follows that of the file.
  Deno.openSync(path, { create: true, write: true, mode: PRIVATE }).close();
  const database = new DatabaseSync(path, { timeout: BUSY_MS });
  try {
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    database.exec("PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF");
    if (pragma(database, "synchronous") !== 2) {
      throw new Error("it cannot be written through to the disk");
    }
    const [verdict] = database.prepare("PRAGMA quick_check(1)").all();
    if (verdict?.quick_check !== "ok") {
      const found = String(verdict?.quick_check).replaceAll(/[\s*]+/g, " ");
      throw new Error(`it is malformed: ${found.trim()}`);
    }
    upgradeSchema(database);
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
}

/** SQLite's own words, as Deno gives no code for them. */
function isDamage(cause: unknown): boolean {
  return /malformed|file is not a database/.test(wordsOf(cause));
}
