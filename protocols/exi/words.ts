/** What a stream says, in words, for those who read it bit by bit. */
import type { Escape, State } from "./grammar.ts";
import type { AltRow, SimpleRow } from "./model.ts";
import type { Value } from "./tree.ts";

/** What a second-level production means. */
export const MEANING: Readonly<Record<Escape, string>> = {
  end: "EE where content was due",
  type: "xsi:type",
  nil: "xsi:nil",
  attribute: "undeclared attribute",
  untyped: "attribute with untyped value",
  element: "undeclared element",
  text: "untyped text",
};

/** The production a first-level code stands for. */
export function codeName(alt: AltRow): string {
  switch (alt.kind) {
    case "attr":
      return `AT(${alt.name})`;
    case "elem":
      return `SE(${alt.name})`;
    case "text":
      return "CH typed text";
    case "any":
      return "SE(*) wildcard";
    case "anyAttr":
      return "AT(*) wildcard";
  }
}

/** How many productions a code was chosen from. */
export const choices = ({ alts, end, text }: State) =>
  `of ${
    alts.length + (end ? 1 : 0) + (text ? 1 : 0)
  } productions and the escape`;

/** A value in words; octets and text by their length only. */
export function meaningOf(simple: SimpleRow, value: Value): string {
  if (value instanceof Uint8Array) return `${value.length} octets`;
  return simple.k === "string"
    ? `text of ${String(value).length} characters`
    : `${simple.k} ${value}`;
}
