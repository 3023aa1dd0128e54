/**
 * The form of a stored list: `{"version": 1, "sha256": ..., "records": [...]}`.
 *
 * @module
 */

import { createHash } from "node:crypto";

/** Version of the file's form; others are set aside. */
export const STORE_VERSION = 1;
/** The text of a file that holds these records. */
export function written(records: readonly unknown[]): string {
  const text = JSON.stringify(records);
  const sha256 = digest(text);
  return `{"version":${STORE_VERSION},"sha256":"${sha256}","records":${text}}\n`;
}

/** The values under `records`, or what is wrong with the file. */
export function contentOf(bytes: Uint8Array): unknown[] | string {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return "it is no JSON";
  }
  if (typeof value !== "object" || value === null) return "it is no object";
  const fields = new Map<string, unknown>(Object.entries(value));
  const version = fields.get("version");
  if (version !== STORE_VERSION) {
    return typeof version === "number"
      ? `its version is ${version}, and ${STORE_VERSION} is read`
      : "it has no version";
  }
  const records = fields.get("records");
  if (!Array.isArray(records)) return "it has no list of records";
  return fields.get("sha256") === digest(JSON.stringify(records))
    ? records
    : "its checksum does not fit its records";
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
