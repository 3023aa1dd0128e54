/** What a set of schema files declares, by qualified name. */
import { parseXml, type ReadElement } from "../xml_in.ts";
import { isElement, XSD } from "../tree.ts";

/** A declaration and the target namespace it stands in. */
export interface Declared {
  readonly node: ReadElement;
  readonly tns: string;
}

/** The value of an unqualified attribute of a schema element. */
export function attr(node: ReadElement, name: string): string | undefined {
  const found = node.attributes.find((each) =>
    each.name === name && each.ns === ""
  );
  return found === undefined ? undefined : String(found.value);
}

/** Child elements, text and annotations left out. */
export function childElements(node: ReadElement): ReadElement[] {
  return (node.content.filter(isElement) as ReadElement[])
    .filter(({ name }) => name !== "annotation");
}

/** The qualified name, as `ns#local`, that an attribute value refers to. */
export function refer(node: ReadElement, qname: string): string {
  const i = qname.indexOf(":");
  return `${node.scope[i < 0 ? "" : qname.slice(0, i)] ?? ""}#${
    qname.slice(i + 1)
  }`;
}

/** Namespace and local name of a key. */
export function split(key: string): { ns: string; name: string } {
  const i = key.lastIndexOf("#");
  return { ns: key.slice(0, i), name: key.slice(i + 1) };
}

/** Index of the schema files of one set. */
export class Declarations {
  readonly elements = new Map<string, Declared>();
  readonly types = new Map<string, Declared>();
  /** Members of substitution groups by their head. */
  readonly members = new Map<string, string[]>();
  /** Every element declaration, also the local ones. */
  readonly allElements: (Declared & { isGlobal: boolean })[] = [];
  readonly allAttributes: Declared[] = [];
  readonly #attributeNs = new Map<string, string>();
  readonly #elementNs = new Map<string, string>();
  readonly #anonymous = new Map<ReadElement, string>();

  constructor(sources: readonly string[]) {
    for (const source of sources) this.#enter(parseXml(source));
    for (const [key, { node }] of this.elements) {
      const head = attr(node, "substitutionGroup");
      if (head === undefined) continue;
      const headKey = refer(node, head);
      this.members.set(headKey, [...this.members.get(headKey) ?? [], key]);
    }
  }

  #enter(schema: ReadElement): void {
    const tns = attr(schema, "targetNamespace") ?? "";
    const isQualified = (form: string) => attr(schema, form) === "qualified";
    this.#attributeNs.set(tns, isQualified("attributeFormDefault") ? tns : "");
    this.#elementNs.set(tns, isQualified("elementFormDefault") ? tns : "");
    for (const node of childElements(schema)) {
      const key = `${tns}#${attr(node, "name")}`;
      if (node.name === "element") this.elements.set(key, { node, tns });
      if (node.name.endsWith("Type")) this.types.set(key, { node, tns });
      this.#walk(node, tns, true);
    }
  }

  #walk(node: ReadElement, tns: string, isGlobal: boolean): void {
    const isNamed = attr(node, "name") !== undefined;
    if (node.name === "element" && isNamed) {
      this.allElements.push({ node, tns, isGlobal });
    }
    if (node.name === "attribute" && isNamed) {
      this.allAttributes.push({ node, tns });
    }
    for (const element of childElements(node)) this.#walk(element, tns, false);
  }

  /** Namespace of local elements of a schema. */
  localNs(tns: string): string {
    return this.#elementNs.get(tns) ?? "";
  }
  /** Namespace of attributes of a schema. */
  attributeNs(tns: string): string {
    return this.#attributeNs.get(tns) ?? "";
  }

  /** An element and everything that may stand for it. */
  group(key: string): string[] {
    return [
      key,
      ...(this.members.get(key) ?? []).flatMap((member) => this.group(member)),
    ];
  }

  /** Key of an element's type; an anonymous type is entered under the element's own name. */
  typeKey({ node, tns }: Declared): string {
    const named = attr(node, "type");
    if (named !== undefined) return refer(node, named);
    const known = this.#anonymous.get(node);
    if (known !== undefined) return known;
    const name = attr(node, "name");
    const inner = childElements(node).find((element) =>
      element.name.endsWith("Type")
    );
    if (inner === undefined) throw new Error(`element ${name} has no type`);
    const key = `${tns}#${name}`;
    if (this.types.has(key)) {
      throw new Error(`anonymous type of ${key} clashes with a named one`);
    }
    this.types.set(key, { node: inner, tns });
    this.#anonymous.set(node, key);
    return key;
  }

  /** Whether a type has content other than text, or attributes. */
  isComplex(key: string): boolean {
    return this.types.get(key)?.node.name === "complexType";
  }

  /** Whether a type was given a name by its schema. */
  isNamed(key: string): boolean {
    const type = this.types.get(key);
    return type !== undefined && attr(type.node, "name") !== undefined;
  }
}

export { XSD };
