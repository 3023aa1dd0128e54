/** A tree as XML text: a default namespace wherever it changes, prefixes for qualified attributes only. */
import { textOf } from "./lexical.ts";
import { isElement, type XmlAttribute, type XmlElement } from "./tree.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};
const escapeText = (s: string) => s.replace(/[&<>\r]/g, (c) => ESCAPES[c]!);
const escapeValue = (s: string) =>
  s.replace(/[&<>"\r\n\t]/g, (c) => ESCAPES[c]!);

/** XML of a tree, without a declaration and without added white space. */
export function toXml(element: XmlElement, inherited = ""): string {
  const { name, ns } = element;
  const declared = ns === inherited ? "" : ` xmlns="${escapeValue(ns)}"`;
  const start = `${name}${declared}${attributesOf(element.attributes)}`;
  const content = element.content.map((node) =>
    isElement(node)
      ? toXml(node, ns)
      : escapeText(textOf(node.simple, node.text))
  ).join("");
  return content === "" ? `<${start}/>` : `<${start}>${content}</${name}>`;
}

function attributesOf(attributes: readonly XmlAttribute[]): string {
  const uris = [...new Set(attributes.map(({ ns }) => ns))].filter(Boolean);
  const prefixes = uris.map((uri, i) => ` xmlns:a${i}="${escapeValue(uri)}"`);
  const values = attributes.map(({ ns, name, value, simple }) => {
    const prefix = ns ? `a${uris.indexOf(ns)}:` : "";
    return ` ${prefix}${name}="${escapeValue(textOf(simple, value))}"`;
  });
  return prefixes.join("") + values.join("");
}
