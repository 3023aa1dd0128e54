/** XML content to a stream of its own octets. */
import type { Engine, Kind } from "./engine.ts";
import { ExiError } from "./errors.ts";
import type { XmlElement } from "./tree.ts";
import { writeTree } from "./write_tree.ts";
import { Writer } from "./writer.ts";

const LONGEST = 1 << 17;

/** The canonical stream of a tree; throws ExiError for what the schema has no place for. */
export function encodeTree(
  engine: Engine,
  root: XmlElement,
  kind: Kind = "document",
): Uint8Array {
  const writer = new Writer(new Uint8Array(LONGEST));
  try {
    const octets = writeTree(engine, writer, root, kind);
    if (octets <= LONGEST - 16) return writer.buf.slice(0, octets);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new ExiError(
    "ceiling",
    `message of more than ${LONGEST - 16} octets`,
    root.name,
  );
}
