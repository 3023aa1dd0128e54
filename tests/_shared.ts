/** Recorded vectors: the whole collection beside the repository, or the few of them that are kept here. */

import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isSoak } from "./_amounts.ts";

const COLLECTION = new URL("../../shared/vectors/", import.meta.url);
const FIXTURES = new URL("./fixtures/", import.meta.url);

/** Whether the whole collection is at hand. */
export const hasCollection = existsSync(fileURLToPath(COLLECTION));

/** A file or folder of the collection; where there is none, of the fixtures; else undefined. */
export function sharedVectors(path: string): string | undefined {
  return [COLLECTION, FIXTURES]
    .map((folder) => fileURLToPath(new URL(path, folder)))
    .find((file) => existsSync(file));
}

/** A test of something that may not be at hand: then it is listed as ignored. */
export function testWith<T>(
  needed: T | undefined,
  name: string,
  fn: (needed: T) => void | Promise<void>,
): void {
  const ignore = needed === undefined;
  Deno.test({ name, ignore, fn: () => ignore ? undefined : fn(needed) });
}

/** A recorded conversation of two public simulators; undefined where it is not at hand. */
export function simulated(name: string): string | undefined {
  return sharedVectors(`conversations/simulated/${name}.jsonl.gz`);
}

/** The whole collection of conversations is gone through; else the chosen ones. */
export const wholeCollection = hasCollection && isSoak;

/** Files of the recorded conversations of a kind, by name: the chosen ones, or all in the soak. */
export function recordedFiles(kind: "real-cars" | "simulated"): string[] {
  const from = wholeCollection ? COLLECTION : FIXTURES;
  const folder = fileURLToPath(new URL(`conversations/${kind}`, from));
  return readdirSync(folder).filter((file) => file.endsWith(".jsonl.gz"))
    .sort().map((file) => `${folder}/${file}`);
}
