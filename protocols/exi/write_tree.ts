/**
 * Writes a tree as the canonical stream of its schema: no string-table hits, no escapes. What the schema has no
 * place for is refused by path; foreign content goes where xs:any or mixed text lets it.
 */
import { type BuiltinPlace, Builtins, type Learned } from "./builtin.ts";
import type { Writer } from "./writer.ts";
import type { Engine, Kind } from "./engine.ts";
import { ExiError } from "./errors.ts";
import type { Grammar, Place, State } from "./grammar.ts";
import type { AltRow } from "./model.ts";
import { Names, type QName } from "./names.ts";
import {
  byName,
  isElement,
  type XmlAttribute,
  type XmlElement,
  type XmlNode,
  type XmlText,
} from "./tree.ts";
import { writeValue } from "./write_value.ts";

/** Writes the stream from the start of the writer's buffer; the octets written. Throws ExiError. */
export function writeTree(
  engine: Engine,
  writer: Writer,
  root: XmlElement,
  kind: Kind = "document",
): number {
  const roots = engine.rootsOf(kind);
  const code = roots.findIndex(({ name, ns }) =>
    name === root.name && ns === root.ns
  );
  if (code < 0) {
    throw new ExiError(
      "message",
      `no element ${root.name} of namespace "${root.ns}" in this set`,
      root.name,
    );
  }
  writer.start(0);
  writer.put(8, 0x80);
  writer.put(engine.rootBits(kind), code);
  new TreeWriter(engine, writer).element(roots[code]!, root, root.name);
  if (kind === "fragment") writer.put(engine.rootBits(kind), roots.length + 1);
  return (writer.p + 7) >>> 3;
}

class TreeWriter {
  #names: Names | undefined;
  readonly #builtins = new Builtins();

  constructor(readonly engine: Engine, readonly writer: Writer) {}

  element(row: AltRow, element: XmlElement, path: string): void {
    const grammar = this.engine.grammar(row);
    const place = grammar.start();
    for (const attribute of [...element.attributes].sort(byName)) {
      this.#attribute(grammar, place, attribute, `${path}/${attribute.name}`);
    }
    const isTyped = grammar.type.slots.at(-1)?.alts[0]?.kind === "text";
    if (isTyped) this.#typedText(grammar, place, element, path);
    else this.#content(grammar, place, element, path);
    const state = grammar.state(place);
    if (!state.end) refuse(path, `ends where ${expected(state)} is due`);
    this.writer.put(state.bits, state.alts.length);
  }

  #attribute(
    grammar: Grammar,
    place: Place,
    attribute: XmlAttribute,
    path: string,
  ): void {
    const { writer, engine } = this, state = grammar.state(place);
    const code = state.alts.findIndex((alt) =>
      alt.kind === "attr" && alt.name === attribute.name &&
      alt.ns === attribute.ns
    );
    const wild = state.alts.findIndex(({ kind }) => kind === "anyAttr");
    if (code < 0 && wild < 0) {
      refuse(
        path,
        `attribute of namespace "${attribute.ns}" has no place here; leave it out`,
      );
    }
    writer.put(state.bits, code < 0 ? wild : code);
    const s = state.alts[code]?.s;
    if (code < 0) this.#qname(attribute);
    if (s === undefined) writer.characters(String(attribute.value), 2);
    else {writeValue(
        writer,
        engine.simple(s),
        attribute.value,
        path,
        !attribute.simple,
      );}
    grammar.take(place, state.slots[code < 0 ? wild : code]!);
  }

  #typedText(
    grammar: Grammar,
    place: Place,
    element: XmlElement,
    path: string,
  ): void {
    const state = grammar.state(place);
    const child = element.content.find(isElement);
    if (child) {
      refuse(`${path}/${child.name}`, "has no place in simple content");
    }
    const code = state.alts.findIndex(({ kind }) => kind === "text");
    if (code < 0) refuse(path, `${expected(state)} is due before its text`);
    this.writer.put(state.bits, code);
    const texts = element.content as readonly XmlText[];
    const [only] = texts;
    const value = texts.length === 1 && only
      ? only.text
      : texts.map(({ text }) => text).join("");
    const isXml = only?.simple === undefined;
    writeValue(
      this.writer,
      this.engine.simple(state.alts[code]!.s!),
      value,
      path,
      isXml,
    );
    grammar.take(place, state.slots[code]!);
  }

  #content(
    grammar: Grammar,
    place: Place,
    element: XmlElement,
    path: string,
  ): void {
    for (const node of significant(element.content)) {
      const state = grammar.state(place);
      if (isElement(node)) {
        this.#child(grammar, place, state, node, `${path}/${node.name}`);
      } else {
        if (!state.text) refuse(path, "text has no place here");
        this.writer.put(state.bits, state.alts.length + (state.end ? 1 : 0));
        this.writer.characters(String(node.text), 2);
        grammar.foreign(place);
      }
    }
  }

  #child(
    grammar: Grammar,
    place: Place,
    state: State,
    node: XmlElement,
    path: string,
  ): void {
    const named = state.alts.findIndex((alt) =>
      alt.kind === "elem" && alt.name === node.name && alt.ns === node.ns
    );
    const code = named < 0
      ? state.alts.findIndex(({ kind }) => kind === "any")
      : named;
    if (code < 0) refuse(path, `has no place here; ${expected(state)} is due`);
    this.writer.put(state.bits, code);
    if (named >= 0) {
      const slot = state.slots[code]!;
      const nth = slot === place.slot ? place.count : 0;
      const isList = grammar.type.slots[slot]!.max !== 1;
      const below = isList ? `${path}[${nth}]` : path;
      this.element(state.alts[code]!, node, below);
    } else {
      this.#qname(node);
      this.#foreign(node, path);
    }
    grammar.take(place, state.slots[code]!);
  }

  #foreign(element: XmlElement, path: string): void {
    const row = this.engine.global(element);
    if (row) this.element(row, element, path);
    else this.#builtin(element, path);
  }

  #builtin(element: XmlElement, path: string): void {
    const grammar = this.#builtins.of(element);
    for (const attribute of [...element.attributes].sort(byName)) {
      this.#learned(grammar.startTag, "attribute", attribute);
      this.writer.characters(String(attribute.value), 2);
    }
    let place = grammar.startTag;
    for (const node of significant(element.content)) {
      if (isElement(node)) {
        this.#learned(place, "element", node);
        this.#foreign(node, `${path}/${node.name}`);
      } else {
        this.#learned(place, "text");
        this.writer.characters(String(node.text), 2);
      }
      place = grammar.content;
    }
    this.#learned(place, "end");
  }

  #learned(place: BuiltinPlace, kind: Learned["kind"], qname?: QName): void {
    const code = place.indexOf(kind, qname);
    if (code >= 0) return this.writer.put(place.bits, code);
    this.writer.put(place.bits, place.learned.length);
    this.writer.put(place.escapeBits, place.escapes.indexOf(kind));
    if (qname && (kind === "attribute" || kind === "element")) {
      this.#qname(qname);
      place.learn({ kind, qname });
    } else if (kind === "end" || kind === "text") place.learn({ kind });
  }

  #qname(qname: QName): void {
    this.#names ??= new Names(this.engine.model);
    this.#names.write(this.writer, qname);
  }
}

/** Content without the white space between elements; text alone is kept as it is. */
function significant(content: readonly XmlNode[]): readonly XmlNode[] {
  if (!content.some(isElement)) {
    return content.filter((node) => isElement(node) || node.text !== "");
  }
  return content.filter((node) =>
    isElement(node) || /[^ \t\r\n]/.test(String(node.text))
  );
}

function refuse(path: string, text: string): never {
  throw new ExiError("message", text, path);
}

function expected({ alts, end }: State): string {
  const names = alts.map(({ kind, name }) =>
    kind === "any" ? "any element" : name || "text"
  );
  if (end) names.push("the end");
  return names.length > 8
    ? `one of ${names.length} others`
    : names.join(" or ") || "nothing";
}
