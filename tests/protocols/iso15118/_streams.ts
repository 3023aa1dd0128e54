/** Streams of every set: fixtures in the tree, and the whole collection where it lies beside the repository. */
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Kind } from "../../../protocols/exi/mod.ts";
import type { SetName } from "../../../protocols/iso15118/shared/sets.ts";
import { sharedVectors } from "../../_shared.ts";

/** One message as XML and as every stream that stands for it. */
export interface Stream {
  readonly set: SetName;
  readonly kind: Kind;
  readonly id: string;
  readonly root: string;
  readonly xml: string;
  /** The canonical stream. */
  readonly hex: string;
  readonly hexStringTable?: string;
  readonly hexEmptyAsEE?: string;
}

export const unhex = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));
export const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** Rows of a fixture of JSON lines. */
export function fixture<T>(name: string): T[] {
  const file = new URL(`../../fixtures/exi/${name}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8").trim().split("\n").map((line) =>
    JSON.parse(line) as T
  );
}

/** The file of the collection of a set. */
export const collectionFile = (set: SetName, kind: Kind) =>
  sharedVectors(`exi/${set}.${kind}.jsonl.gz`);

/** The rows of such a file. */
export function rowsOf(file: string, set: SetName, kind: Kind): Stream[] {
  const text = gunzipSync(readFileSync(file)).toString("utf8");
  return text.trim().split("\n").map((line) => ({
    ...JSON.parse(line) as Stream,
    set,
    kind,
  }));
}
