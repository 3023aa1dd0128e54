/** XML content as a tree: what a stream holds, whether or not the schema names it. */
import type { SimpleRow } from "./model.ts";

/** A value of a simple type; text that came as XML is a string until it is written. */
export type Value = string | number | bigint | boolean | Uint8Array;

/** How a node came to be where it is, when not by a declaration of its own. */
export type Origin =
  /** through xs:any or as text of mixed content: part of the message */
  | "foreign"
  /** through an escape of the grammar: legal EXI, but not of the schema */
  | "undeclared";

/** An attribute; `simple` is the type it was read with. */
export interface XmlAttribute {
  readonly ns: string;
  readonly name: string;
  readonly value: Value;
  readonly simple?: SimpleRow | undefined;
  readonly origin?: Origin | undefined;
}

/** Character content; `simple` is the type it was read with, none for untyped text. */
export interface XmlText {
  readonly text: Value;
  readonly simple?: SimpleRow | undefined;
  readonly origin?: Origin | undefined;
}

/** An element with its attributes and its content in document order. */
export interface XmlElement {
  readonly ns: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly content: readonly XmlNode[];
  readonly origin?: Origin | undefined;
  /** Set by xsi:nil. */
  readonly nil?: boolean | undefined;
  /** Where it began in the stream it was read from: the bit after its start. */
  readonly bit?: number | undefined;
}

/** A child of an element. */
export type XmlNode = XmlElement | XmlText;

/** Tells an element from text. */
export function isElement(node: XmlNode): node is XmlElement {
  return "name" in node;
}

/** Order of EXI grammars: local name, then namespace. */
export function byName(
  a: { readonly name: string; readonly ns: string },
  b: { readonly name: string; readonly ns: string },
): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.ns === b.ns ? 0 : a.ns < b.ns ? -1 : 1;
}

export const XSI = "http://www.w3.org/2001/XMLSchema-instance";
export const XSD = "http://www.w3.org/2001/XMLSchema";
