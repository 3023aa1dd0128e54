/**
 * A line of `v2gate exi decode` and `encode`: in comes text, out comes JSON.
 *
 * @module
 */

import {
  encodeTree,
  ExiError,
  isElement,
  type Kind,
  parseXml,
  readTree,
  toXml,
  type XmlNode,
} from "../../protocols/exi/mod.ts";
import type { AnySet } from "../../protocols/iso15118/shared/sets.ts";
import { MAX_LINE } from "../../drivers/exits/console.ts";

/** What a call asks for. */
export interface ExiCall {
  readonly set: AnySet;
  readonly kind: Kind;
  readonly format: "xml" | "json";
  readonly trailing: number;
}

/** What a line becomes, and whether it was good. */
export interface Answered {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** `{"ok":true,"root":…,"xml":…}` of a hexadecimal stream, or its refusal. */
export function decodeLine(line: string, call: ExiCall): Answered {
  const { set, kind, trailing } = call;
  const octets = octetsOf(line);
  if (typeof octets === "string") return refused({ text: octets });
  const got = kind === "document"
    ? set.decode(octets, { trailing })
    : set.decodeFragment(octets);
  if (!got.ok) return refused(got, treeOf(octets, call));
  const { root, value } = got.message;
  const undeclared = got.undeclared && { undeclared: got.undeclared };
  if (call.format === "json") {
    return good({ root, message: JSON.parse(readable(value)), ...undeclared });
  }
  const { root: tree } = readTree(set.engine, octets, { kind, trailing });
  return good({ root, xml: toXml(tree), ...undeclared });
}

/**
 * Root and XML of a stream that is legal EXI and yet no message of its set;
 * nothing where the stream itself is broken.
 */
function treeOf(octets: Uint8Array, { set, kind, trailing }: ExiCall) {
  try {
    const { root } = readTree(set.engine, octets, { kind, trailing });
    return { root: root.name, xml: toXml(root) };
  } catch (error) {
    if (!(error instanceof ExiError)) throw error;
    return {};
  }
}

/** `{"ok":true,"hex":…}` of an XML document, or its refusal. */
export function encodeLine(line: string, { set, kind }: ExiCall): Answered {
  if (line.length > MAX_LINE) return refused({ text: TOO_LONG });
  try {
    const octets = encodeTree(set.engine, parseXml(line), kind);
    return good({ hex: octets.toHex() });
  } catch (error) {
    if (!(error instanceof ExiError)) throw error;
    return refused({ text: error.text, path: error.path, rule: error.rule });
  }
}

const TOO_LONG = `a line of more than ${MAX_LINE} characters`;

/** Octets of a line of hexadecimal digits, spaces ignored; or what is wrong. */
export function octetsOf(line: string): Uint8Array | string {
  if (line.length > MAX_LINE) return TOO_LONG;
  const digits = line.replace(/\s/g, "");
  if (digits === "") return "an empty line is no stream";
  const wrong = digits.search(/[^0-9a-fA-F]/);
  if (wrong >= 0) {
    return `character ${wrong + 1} of the line is no hexadecimal digit`;
  }
  return digits.length % 2 === 0
    ? Uint8Array.fromHex(digits)
    : `${digits.length} digits are no whole octets`;
}

/** JSON with octets as hexadecimal digits, wide integers and foreign XML as text. */
function readable(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (part instanceof Uint8Array) return part.toHex().toUpperCase();
    if (typeof part === "bigint") return part.toString();
    if (key === "$content" && Array.isArray(part)) return part.map(xmlOf);
    return part;
  });
}

function xmlOf(node: XmlNode): string {
  return isElement(node) ? toXml(node) : String(node.text);
}

function good(answer: Readonly<Record<string, unknown>>): Answered {
  return { ok: true, lines: [JSON.stringify({ ok: true, ...answer })] };
}

/** The refusal of a line: what, where as far as it is known, and what could be read. */
function refused(
  { text, bit, path, rule }: {
    readonly text: string;
    readonly bit?: number;
    readonly path?: string;
    readonly rule?: string;
  },
  tree: { readonly root?: string; readonly xml?: string } = {},
): Answered {
  const answer = { ok: false, error: text, bit, path, rule, ...tree };
  return { ok: false, lines: [JSON.stringify(answer)] };
}
