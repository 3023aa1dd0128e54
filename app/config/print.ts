/**
 * The effective configuration as YAML, a comment for each key.
 *
 * @module
 */

import { Document, isMap, isScalar, isSeq, type Node } from "yaml";
import { noteAt } from "./describe.ts";
import type { GatewayConfig } from "./schema.ts";

const WIDTH = 76;

/** Prints every key with its value and meaning; `loadConfig` reads it back. */
export function printConfig(config: GatewayConfig): string {
  const document = new Document(config);
  document.commentBefore = " effective configuration of v2gate";
  comment(document.contents, []);
  return document.toString({ lineWidth: 0 });
}

function comment(node: unknown, path: readonly PropertyKey[]): void {
  if (isSeq<Node>(node)) {
    const plain = node.items.every((item) => isScalar(item));
    if (plain) node.flow = true;
    node.items.forEach((item, at) => comment(item, [...path, at]));
  }
  if (!isMap(node)) return;
  for (const [at, { key, value }] of node.items.entries()) {
    if (!isScalar(key)) continue;
    const own = [...path, String(key.value)];
    const note = noteAt(own)?.comment;
    if (note !== undefined) key.commentBefore = wrapped(note);
    if (path.length === 0 && at > 0) key.spaceBefore = true;
    comment(value, own);
  }
}

function wrapped(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length >= WIDTH) lines.push(` ${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join("\n");
}
