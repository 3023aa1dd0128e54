/**
 * The schema of the database and its versions.
 *
 * A version is a list of statements that leads from the one before; a database
 * is brought to the newest when it is opened. A newer one than this program
 * knows is left as it is: the program that made it may come back.
 *
 * @module
 */

import type { DatabaseSync } from "node:sqlite";
import { COLUMNS } from "./session_row.ts";

/** `v2Ga`: tells a database of this program from any other. */
const APPLICATION_ID = 0x76324761;

const TABLE = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`)
  .join(", ");

/** Statements of each version, the first of version 1. */
const VERSIONS: readonly string[] = [
  `CREATE TABLE sessions (${TABLE}) STRICT;
   CREATE INDEX sessions_open ON sessions (started_ms) WHERE ended_ms IS NULL;
   CREATE INDEX sessions_ended ON sessions (started_ms)
     WHERE ended_ms IS NOT NULL;`,
];

/** Version this program reads and writes. */
export const SCHEMA_VERSION = VERSIONS.length;

/** The database is somebody else's: it is not touched. */
export class SchemaRefused extends Error {
  override readonly name = "SchemaRefused";
}

/**
 * Brings a database to the present version, in one transaction.
 *
 * @throws SchemaRefused when it is newer, or no database of this program
 */
export function upgradeSchema(database: DatabaseSync): void {
  const version = pragma(database, "user_version");
  const owner = pragma(database, "application_id");
  if (version > SCHEMA_VERSION) {
    throw new SchemaRefused(
      `it has schema version ${version}, and this program knows versions up to ${SCHEMA_VERSION}; install the newer program again, or move the file away`,
    );
  }
  const isNew = version === 0 && owner === 0 && isEmpty(database);
  if (!isNew && owner !== APPLICATION_ID) {
    throw new SchemaRefused("it is a database of another program");
  }
  if (version === SCHEMA_VERSION) return;
  database.exec("BEGIN IMMEDIATE");
  try {
    for (const statements of VERSIONS.slice(version)) database.exec(statements);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    database.exec("COMMIT");
  } catch (cause) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw cause;
  }
}

/** A pragma that is a number. */
export function pragma(database: DatabaseSync, name: string): number {
  const value = database.prepare(`PRAGMA ${name}`).get()?.[name];
  return typeof value === "number" ? value : 0;
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() ===
    undefined;
}
