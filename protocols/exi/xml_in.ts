/** XML text to a tree, by a strict namespace-aware parser; no DTD entities, bounded depth. */
import { SaxesParser } from "saxes";
import { ExiError } from "./errors.ts";
import type { XmlAttribute, XmlElement, XmlNode } from "./tree.ts";

const MAX_DEPTH = 64;

/** Prefixes in force at an element, for values that are qualified names. */
export type Scope = Readonly<Record<string, string>>;

/** An element as it was read, with the prefixes in force. */
export interface ReadElement extends XmlElement {
  readonly scope: Scope;
  readonly content: readonly XmlNode[];
}

interface Open {
  ns: string;
  name: string;
  attributes: XmlAttribute[];
  content: XmlNode[];
  scope: Record<string, string>;
}

const XMLNS = "http://www.w3.org/2000/xmlns/";

/** Parses one document; throws ExiError (rule "xml") with line and column. */
export function parseXml(text: string): ReadElement {
  const parser = new SaxesParser({ xmlns: true });
  const stack: Open[] = [];
  let root: Open | undefined;
  const refuse = (why: string): never => {
    const path = stack.map(({ name }) => name).join("/");
    throw new ExiError(
      "xml",
      `${why} (line ${parser.line}, column ${parser.column})`,
      path,
    );
  };
  parser.on(
    "error",
    ({ message }) => refuse(message.replace(/^\d+:\d+: /, "")),
  );
  parser.on("doctype", () => refuse("a document type is not accepted"));
  parser.on("opentag", (tag) => {
    if (stack.length >= MAX_DEPTH) refuse(`nested deeper than ${MAX_DEPTH}`);
    const above = stack.at(-1);
    const scope: Record<string, string> = { ...above?.scope };
    for (const [prefix, uri] of Object.entries(tag.ns)) scope[prefix] = uri;
    const element: Open = {
      ns: tag.uri,
      name: tag.local,
      attributes: Object.values(tag.attributes)
        .filter(({ uri }) => uri !== XMLNS)
        .map(({ uri, local, value }) => ({ ns: uri, name: local, value })),
      content: [],
      scope,
    };
    if (above) above.content.push(element);
    else root = element;
    stack.push(element);
  });
  const addText = (part: string) => {
    const content = stack.at(-1)?.content;
    if (!content) return;
    const last = content.at(-1);
    if (last && "text" in last) {
      content[content.length - 1] = { text: String(last.text) + part };
    } else content.push({ text: part });
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => void stack.pop());
  parser.write(text).close();
  return root ?? refuse("there is no element");
}
