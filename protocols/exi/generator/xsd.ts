/** Schema files of one set to the model: global elements, substitution groups, extension, content, fragments. */
import { byName, isElement } from "../tree.ts";
import type { ReadElement } from "../xml_in.ts";
import { automatonOf, slotsOf } from "./content.ts";
import {
  attr,
  childElements,
  Declarations,
  type Declared,
  refer,
  split,
} from "./declarations.ts";
import type { Alt, Complex, Model, Slot } from "./schema.ts";
import { SimpleTypes } from "./simple_types.ts";

/**
 * Model of a set of schema sources; text of elements and types named in `personal` becomes octets. Throws an Error
 * for a construct outside the subset that the ISO 15118 schemas use.
 */
export function readModel(
  sources: readonly string[],
  personal: readonly string[] = [],
): Model {
  return new ModelReader(new Declarations(sources), personal).model();
}

class ModelReader {
  readonly #simple: SimpleTypes;
  readonly #types = new Map<string, Complex>();

  constructor(
    readonly declarations: Declarations,
    readonly personal: readonly string[],
  ) {
    this.#simple = new SimpleTypes(declarations);
  }

  model(): Model {
    const { declarations } = this;
    const roots = [...declarations.elements.keys()]
      .map((key) => this.#global(key)).sort(byName);
    const fragments = this.#fragments();
    const reachable = this.#types.size;
    const typeNames = [...declarations.types.keys()]
      .filter((key) => declarations.isNamed(key))
      .map((key) => this.#typed({ kind: "elem", ...split(key) }, key)).sort(
        byName,
      );
    const types = [...this.#types.values()];
    nameTypes(types);
    return {
      roots,
      fragments,
      attributes: this.#attributes(),
      typeNames,
      types,
      reachable,
    };
  }

  #typed(alt: Alt, key: string): Alt {
    if (this.declarations.isComplex(key)) {
      return { ...alt, complex: this.#complex(key) };
    }
    const simple = this.#simple.of(key);
    const isPersonal = simple.k === "string" &&
      this.personal.includes(alt.name);
    return {
      ...alt,
      simple: isPersonal ? { ...simple, octets: true } : simple,
    };
  }

  #global(key: string): Alt {
    const declared = this.declarations.elements.get(key)!;
    return this.#typed(
      { kind: "elem", ...split(key) },
      this.declarations.typeKey(declared),
    );
  }

  /** Every element name of the schema; one whose declarations differ in type has none. */
  #fragments(): Alt[] {
    const { declarations } = this;
    const types = new Map<string, Set<string>>();
    const qname = ({ node, tns }: Declared, isGlobal: boolean) =>
      `${isGlobal ? tns : declarations.localNs(tns)}#${attr(node, "name")}`;
    for (const declared of declarations.allElements) {
      const key = qname(declared, declared.isGlobal);
      const nillable = attr(declared.node, "nillable") ?? "false";
      const type = `${declarations.typeKey(declared)} ${nillable}`;
      types.set(key, (types.get(key) ?? new Set()).add(type));
    }
    return [...types].map(([key, [type, ...others]]) => {
      const alt: Alt = { kind: "elem", ...split(key) };
      return others.length > 0 ? alt : this.#typed(alt, type!.split(" ")[0]!);
    }).sort(byName);
  }

  /** Every attribute name; one whose declarations differ in type has none. */
  #attributes(): Alt[] {
    const types = new Map<string, Set<string>>();
    for (const { node, tns } of this.declarations.allAttributes) {
      const key = `${this.declarations.attributeNs(tns)}#${attr(node, "name")}`;
      const type = refer(node, attr(node, "type")!);
      types.set(key, (types.get(key) ?? new Set()).add(type));
    }
    return [...types].map(([key, [type, ...others]]): Alt => {
      const alt: Alt = { kind: "attr", ...split(key) };
      return others.length > 0
        ? alt
        : { ...alt, simple: this.#simple.of(type!) };
    }).sort(byName);
  }

  #elementAlts(node: ReadElement, tns: string): Alt[] {
    if (node.name === "any") return [{ kind: "any", name: "", ns: "" }];
    const ref = attr(node, "ref");
    if (ref !== undefined) {
      return this.declarations.group(refer(node, ref))
        .map((key) => this.#global(key)).sort(byName);
    }
    const alt: Alt = {
      kind: "elem",
      name: attr(node, "name")!,
      ns: this.declarations.localNs(tns),
    };
    return [this.#typed(alt, this.declarations.typeKey({ node, tns }))];
  }

  #attribute(node: ReadElement, tns: string): Slot {
    const alt: Alt = {
      kind: "attr",
      name: attr(node, "name")!,
      ns: this.declarations.attributeNs(tns),
      simple: this.#simple.of(refer(node, attr(node, "type")!)),
    };
    return {
      alts: [alt],
      min: attr(node, "use") === "required" ? 1 : 0,
      max: 1,
    };
  }

  #complex(key: string): Complex {
    const known = this.#types.get(key);
    if (known) return known;
    const { node, tns } = this.declarations.types.get(key)!;
    const name = split(key).name;
    const type: Complex = {
      id: "",
      name,
      ns: tns,
      slots: [],
      content: 0,
      mixed: attr(node, "mixed") === "true",
    };
    this.#types.set(key, type);
    const extended = childElements(node).find((element) =>
      element.name.endsWith("Content")
    );
    const extension = extended && childElements(extended)[0];
    if (extended && extension?.name !== "extension") {
      throw new Error(
        `type ${key} is derived by ${extension?.name}, which is not known`,
      );
    }
    const attributes: Slot[] = [], content: Slot[] = [];
    if (extension) {
      const base = refer(extension, attr(extension, "base")!);
      if (extended.name === "simpleContent") {
        content.push(this.#textSlot(base, name));
      } else {
        const inherited = this.#complex(base);
        attributes.push(...inherited.slots.slice(0, inherited.content));
        content.push(...inherited.slots.slice(inherited.content));
      }
    }
    this.#body(extension ?? node, tns, type, attributes, content);
    attributes.sort((a, b) => byName(a.alts[0]!, b.alts[0]!));
    type.slots = [...attributes, ...content];
    type.content = attributes.length;
    return type;
  }

  #textSlot(base: string, type: string): Slot {
    const simple = this.#simple.of(base);
    const isPersonal = simple.k === "string" && this.personal.includes(type);
    const kept = isPersonal ? { ...simple, octets: true as const } : simple;
    return {
      alts: [{ kind: "text", name: "$value", ns: "", simple: kept }],
      min: 1,
      max: 1,
    };
  }

  #body(
    node: ReadElement,
    tns: string,
    type: Complex,
    attributes: Slot[],
    content: Slot[],
  ): void {
    const alts = (particle: ReadElement) => this.#elementAlts(particle, tns);
    for (const element of node.content.filter(isElement) as ReadElement[]) {
      if (element.name === "attribute") {
        attributes.push(this.#attribute(element, tns));
      }
      if (element.name !== "sequence" && element.name !== "choice") continue;
      const slots = slotsOf(element, alts);
      if (slots) {
        content.push(...slots);
        continue;
      }
      if (content.length + attributes.length > 0) {
        throw new Error(`type ${type.name} mixes irregular content with more`);
      }
      const automaton = automatonOf(element, alts);
      content.push(...automaton.slots);
      type.follow = automaton.follow;
    }
  }
}

/** Gives every type an identifier of its own: its name without "Type", numbered where two share it. */
function nameTypes(types: readonly Complex[]): void {
  const seen = new Map<string, number>();
  for (const type of types) {
    const base = type.name.replace(/Type$/, "");
    const n = seen.get(base) ?? 0;
    seen.set(base, n + 1);
    type.id = n ? `${base}${n + 1}` : base;
  }
}
