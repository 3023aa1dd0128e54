import { INVISIBLE } from "../../privacy/seal/visible.ts";
import { isElement, toXml, type XmlElement } from "../exi/mod.ts";

/** Characters of the longest XML written: a short stream can stand for any number. */
export const MAX_XML = 4 << 20;

/** Text of a capture made fit for a terminal: what cannot be seen becomes its number. */
export function printable(text: string): string {
  return text.replace(
    INVISIBLE,
    (char) => `&#x${char.codePointAt(0)!.toString(16)};`,
  );
}

/** A value as JSON on one line, fit for a terminal. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(INVISIBLE, (char) =>
    Array.from(
      { length: char.length },
      (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""));
}

/** A message as XML on one line; one that would be too long as a comment that says so. */
export function xmlText(root: XmlElement): string {
  return sizeOf(root) > MAX_XML
    ? `<!-- more than ${MAX_XML} characters -->`
    : toXml(root);
}

/** About how many characters an element takes as XML, counted to `MAX_XML` and a little beyond. */
function sizeOf({ name, ns, attributes, content }: XmlElement): number {
  const OVERHEAD = 16;
  let size = 2 * name.length + ns.length + OVERHEAD;
  for (const attribute of attributes) {
    size += attribute.name.length + attribute.ns.length + OVERHEAD +
      lengthOf(attribute.value);
  }
  for (const node of content) {
    if (size > MAX_XML) break;
    size += isElement(node) ? sizeOf(node) : lengthOf(node.text);
  }
  return size;
}

function lengthOf(value: unknown): number {
  return value instanceof Uint8Array ? 2 * value.length : String(value).length;
}

/** A message as XML on lines of its own, two spaces a level. */
export function xmlLines(root: XmlElement): string[] {
  const lines: string[] = [];
  let depth = 0;
  /** Whether the last part was a start tag, so that its text or end joins it. */
  let isOpen = false;
  for (const [part] of printable(xmlText(root)).matchAll(/<[^>]*>|[^<]+/g)) {
    const isTag = part.startsWith("<");
    const isEnd = part.startsWith("</");
    if (isEnd) depth = Math.max(0, depth - 1);
    if (lines.length === 0 || isTag && !(isEnd && isOpen)) {
      lines.push("  ".repeat(depth) + part);
    } else lines[lines.length - 1] += part;
    if (!isTag) continue;
    isOpen = !isEnd && !part.endsWith("/>");
    if (isOpen) depth++;
  }
  return lines;
}
