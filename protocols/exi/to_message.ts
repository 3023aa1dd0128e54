/**
 * A tree as the typed message of its schema. What no field can hold is listed as undeclared and left out; where a
 * field that must be there is missing, or a value came without its type, the message is refused.
 */
import type { Engine } from "./engine.ts";
import { ExiError, type ExiRule } from "./errors.ts";
import { isSessionId } from "./lexical.ts";
import type { AltRow, SimpleRow, SlotRow, TypeRow } from "./model.ts";
import { isElement, type XmlElement, type XmlNode, XSI } from "./tree.ts";

type Fields = Record<string, unknown>;

/** The value of an element read by `row`; paths of what was left out are added to `undeclared`. */
export function toMessage(
  engine: Engine,
  row: AltRow,
  root: XmlElement,
  undeclared: string[],
): unknown {
  return new Binder(engine, undeclared).element(row, root, row.name);
}

class Binder {
  /** Where the element at hand began. */
  #bit = 0;

  constructor(readonly engine: Engine, readonly undeclared: string[]) {}

  element(row: AltRow, element: XmlElement, path: string): unknown {
    const outer = this.#bit;
    this.#bit = element.bit ?? 0;
    const value = this.#valueOf(row, element, path);
    this.#bit = outer;
    return value;
  }

  #refuse(path: string, rule: ExiRule, text: string): never {
    throw new ExiError(rule, text, path, this.#bit);
  }

  #valueOf({ c, s }: AltRow, element: XmlElement, path: string): unknown {
    if (element.nil) {
      this.#refuse(path, "escape", "xsi:nil leaves it without a value");
    }
    if (c !== undefined) {
      return this.#complex(c, element, path);
    }
    if (s === undefined) return element;
    this.#others(element, path);
    return this.#simple(this.engine.simple(s), element.content, path);
  }

  /** Notes undeclared attributes and content. */
  #others(element: XmlElement, path: string): void {
    for (const { ns, name, origin, value } of element.attributes) {
      if (ns === XSI && name === "type") {
        this.#sameType(element, String(value), path);
      }
      if (origin) this.undeclared.push(`${path}/@${name}`);
    }
    for (const node of element.content) {
      if (node.origin === "undeclared") {
        this.undeclared.push(
          isElement(node) ? `${path}/${node.name}` : `${path}/text()`,
        );
      }
    }
  }

  /** xsi:type is accepted where it repeats what is declared anyway. */
  #sameType(element: XmlElement, type: string, path: string): void {
    const row = this.engine.model.typeNames.find(({ name }) => name === type);
    const declared = [
      ...this.engine.model.fragments,
      ...this.engine.model.roots,
    ]
      .some((f) =>
        f.name === element.name && f.ns === element.ns && f.c === row?.c &&
        f.s === row?.s
      );
    if (!row || !declared) {
      this.#refuse(
        path,
        "escape",
        `xsi:type gives it the type ${type}, which no field can hold`,
      );
    }
  }

  #simple(
    simple: SimpleRow,
    content: readonly XmlNode[],
    path: string,
  ): unknown {
    const typed = content.find((node) => !isElement(node) && node.simple);
    if (typed && !isElement(typed)) return typed.text;
    if (content.some((node) => !isElement(node))) {
      this.#refuse(
        path,
        "value",
        "its text came untyped and is no value of its type",
      );
    }
    if (simple.k === "string" && simple.min <= 0) {
      return simple.octets ? new Uint8Array(0) : "";
    }
    if (simple.k === "bytes" && simple.min <= 0) {
      return isSessionId(simple) ? "" : new Uint8Array(0);
    }
    return this.#refuse(path, "facet", "the type has no empty value");
  }

  #complex(c: number, element: XmlElement, path: string): Fields {
    const type = this.engine.model.types[c]!;
    this.#others(element, path);
    const fields: Fields = {};
    for (const name of this.engine.fields[c]!) fields[name] = undefined;
    this.#attributes(type, element, fields, path);
    const isForeign = element.content.some(({ origin }) =>
      origin === "foreign"
    );
    if (isForeign) {
      this.#inOrder(type, element, path);
      fields.$content = element.content.filter(({ origin }) =>
        origin !== "undeclared"
      );
      return fields;
    }
    if (type.follow) this.#irregular(type, element, fields, path);
    else {
      let at = 0;
      const content = element.content.filter(({ origin }) =>
        !origin || hasText(type)
      );
      for (const slot of type.slots.slice(type.content)) {
        at = this.#slot(slot, content, at, fields, path);
      }
    }
    return fields;
  }

  #attributes(
    type: TypeRow,
    element: XmlElement,
    fields: Fields,
    path: string,
  ): void {
    for (const { alts: [alt], min } of type.slots.slice(0, type.content)) {
      const found = element.attributes.find(({ ns, name, origin }) =>
        !origin && ns === alt!.ns && name === alt!.name
      );
      if (found) fields[alt!.name] = found.value;
      else if (min > 0) {
        this.#refuse(
          `${path}/@${alt!.name}`,
          "message",
          "is required and missing",
        );
      }
    }
  }

  /** Takes the nodes of one slot; where the next slot begins. */
  #slot(
    slot: SlotRow,
    content: readonly XmlNode[],
    from: number,
    fields: Fields,
    path: string,
  ): number {
    const text = slot.alts.find(({ kind }) => kind === "text");
    if (text) {
      fields.$value = this.#simple(this.engine.simple(text.s!), content, path);
      return content.length;
    }
    const isItems = slot.max !== 1 && slot.alts.length > 1;
    const values: { name: string; value: unknown }[] = [];
    let at = from;
    for (
      ;
      at < content.length && (slot.max < 0 || values.length < slot.max);
      at++
    ) {
      const node = content[at]!;
      const alt = isElement(node) ? altOf(slot.alts, node) : undefined;
      if (!alt || !isElement(node)) break;
      values.push({
        name: alt.name,
        value: this.element(alt, node, `${path}/${alt.name}`),
      });
    }
    if (values.length < slot.min) this.#missing(slot.alts, path);
    if (values.length === 0) return at;
    if (isItems) fields.$items = values;
    else if (slot.max === 1) fields[values[0]!.name] = values[0]!.value;
    else fields[values[0]!.name] = values.map(({ value }) => value);
    return at;
  }

  /** Content that goes beyond the fields must fill the places of the type all the same. */
  #inOrder(type: TypeRow, element: XmlElement, path: string): void {
    const elements = element.content.filter((node) =>
      isElement(node) && node.origin !== "undeclared"
    );
    if (type.follow) return this.#followed(type, elements, path);
    let at = 0;
    for (const { alts, min, max } of type.slots.slice(type.content)) {
      const from = at;
      while ((max < 0 || at - from < max) && fits(alts, elements[at])) at++;
      if (at - from < min) this.#missing(alts, path);
    }
  }

  /** As `#inOrder`, for slots that do not simply follow each other. */
  #followed(
    type: TypeRow,
    elements: readonly XmlNode[],
    path: string,
  ): void {
    let after = type.follow![type.content]!;
    for (const node of elements) {
      const next = after.find((slot) =>
        slot >= 0 && fits(type.slots[slot]!.alts, node)
      );
      if (next === undefined) {
        const name = isElement(node) ? node.name : "text()";
        this.#refuse(`${path}/${name}`, "message", "is out of its place");
      }
      after = type.follow![next + 1]!;
    }
    const due = after.find((slot) => slot >= 0);
    if (!after.includes(-1) && due !== undefined) {
      this.#missing(type.slots[due]!.alts, path);
    }
  }

  #missing(alts: readonly AltRow[], path: string): never {
    const name = alts[0]!.name || "*";
    return this.#refuse(
      `${path}/${name}`,
      "message",
      "is required and missing",
    );
  }

  #irregular(
    type: TypeRow,
    element: XmlElement,
    fields: Fields,
    path: string,
  ): void {
    const elements = element.content.filter((node) =>
      isElement(node) && !node.origin
    );
    this.#followed(type, elements, path);
    const alts = type.slots.flatMap((slot) => slot.alts);
    fields.$items = elements.flatMap((node) => {
      const alt = isElement(node) ? altOf(alts, node) : undefined;
      if (!alt || !isElement(node)) return [];
      const { name } = alt;
      return [{ name, value: this.element(alt, node, `${path}/${name}`) }];
    });
  }
}

const fits = (alts: readonly AltRow[], node: XmlNode | undefined) =>
  node !== undefined && isElement(node) &&
  (altOf(alts, node) !== undefined ||
    (node.origin === "foreign" && alts.some(({ kind }) => kind === "any")));

const hasText = (type: TypeRow) => type.slots.at(-1)?.alts[0]?.kind === "text";

const altOf = (alts: readonly AltRow[], { ns, name }: XmlElement) =>
  alts.find((alt) => alt.kind === "elem" && alt.name === name && alt.ns === ns);
