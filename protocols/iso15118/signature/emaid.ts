/**
 * The eMAID of ISO 15118-2 as a fragment. Two types share its name, so that
 * EXI 1.0, 8.5.3, gives it the relaxed grammar; the codec cbexigen makes takes
 * its type's instead.
 *
 * @module
 */

import type { XmlElement } from "../../exi/mod.ts";
import { Writer } from "../../exi/writer.ts";
import type { Signable } from "../pnc/types.ts";
import type { AnySet } from "../shared/sets.ts";
import { idOf } from "./elements.ts";

const BODY = "urn:iso:15118:2:2013:MsgBody";
const TYPES = "urn:iso:15118:2:2013:MsgDataTypes";
const ROOT = "eMAID";
/** Longest Id and eMAID a buffer is made for; others are no eMAID. */
const CHARACTERS_MAX = 64;

/** Whether an element is that one. */
export function isEmaidOfIso2({ set, root }: Signable): boolean {
  return set === "iso2" && root === ROOT;
}

/** The element as XML, which is how a relaxed grammar takes it. */
export function relaxedEmaid(value: unknown): XmlElement {
  const id = idOf(value);
  return {
    ns: BODY,
    name: ROOT,
    attributes: id === undefined ? [] : [{ ns: TYPES, name: "Id", value: id }],
    content: [{ text: textOf(value) }],
  };
}

/** The fragment by the type's grammar; undefined for what is no eMAID. */
export function typedEmaid(
  { engine }: AnySet,
  value: unknown,
): Uint8Array | undefined {
  const id = idOf(value);
  const text = textOf(value);
  if (
    id === undefined || id.length > CHARACTERS_MAX ||
    text.length > CHARACTERS_MAX
  ) return undefined;
  const roots = engine.rootsOf("fragment");
  const bits = engine.rootBits("fragment");
  const writer = new Writer(new Uint8Array(16 * CHARACTERS_MAX));
  writer.start(0);
  writer.put(8, 0x80);
  writer.put(bits, roots.findIndex(({ name }) => name === ROOT));
  // One production a state: attribute, characters, end of element.
  writer.put(1, 0);
  writer.string(id, 0, CHARACTERS_MAX);
  writer.put(1, 0);
  writer.string(text, 0, CHARACTERS_MAX);
  writer.put(1, 0);
  writer.put(bits, roots.length + 1);
  return writer.buf.slice(0, (writer.p + 7) >>> 3);
}

function textOf(value: unknown): string {
  return typeof value === "object" && value !== null && "$value" in value &&
      value.$value instanceof Uint8Array
    ? new TextDecoder().decode(value.$value)
    : "";
}
