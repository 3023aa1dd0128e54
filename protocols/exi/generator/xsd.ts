/** XSD subset reader: global elements, substitution groups, extension, sequence/choice, facets. */
import { attr, type Node, parseXml } from "./xml.ts";
import type { Alt, Complex, Model, Simple, Slot } from "./schema.ts";

const XS = "http://www.w3.org/2001/XMLSchema";
type Range = [bigint | null, bigint | null];
const INTS: Record<string, Range> = {
  byte: [-128n, 127n],
  unsignedByte: [0n, 255n],
  short: [-32768n, 32767n],
  unsignedShort: [0n, 65535n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  integer: [null, null],
  nonNegativeInteger: [0n, null],
  positiveInteger: [1n, null],
};

/**
 * Model of a set of schema sources; text elements named in `personal` become octets. Throws for a construct
 * outside the subset that the ISO 15118 schemas use.
 */
export function readModel(
  sources: readonly string[],
  personal: readonly string[] = [],
): Model {
  const attrForm = new Map<string, string>();
  const elemForm = new Map<string, string>();
  const inline = new Map<Node, string>();

  const elements = new Map<string, { node: Node; tns: string }>();
  const typeNodes = new Map<
    string,
    { node: Node; tns: string; attrNs: string }
  >();
  for (const src of sources) {
    const s = parseXml(src);
    const tns = attr(s, "targetNamespace") ?? "";
    const attrNs: string = attr(s, "attributeFormDefault") === "qualified"
      ? tns
      : "";
    attrForm.set(tns, attrNs);
    elemForm.set(tns, attr(s, "elementFormDefault") === "qualified" ? tns : "");
    for (const n of s.kids) {
      const key = `${tns}#${attr(n, "name")}`;
      if (n.name === "element") elements.set(key, { node: n, tns });
      if (n.name === "complexType" || n.name === "simpleType") {
        typeNodes.set(key, { node: n, tns, attrNs });
      }
    }
  }
  const ref = (n: Node, q: string) => {
    const i = q.indexOf(":");
    return `${n.scope[i < 0 ? "" : q.slice(0, i)] ?? ""}#${q.slice(i + 1)}`;
  };
  /** Key of an element's type; an anonymous type is entered under the element's own name. */
  const typeKey = (n: Node, tns: string): string => {
    const named = attr(n, "type");
    if (named !== undefined) return ref(n, named);
    const known = inline.get(n);
    if (known !== undefined) return known;
    const node = n.kids.find((k) =>
      k.name === "complexType" || k.name === "simpleType"
    );
    if (node === undefined) {
      throw new Error(`element ${attr(n, "name")} has no type`);
    }
    const key = `${tns}#${attr(n, "name")}`;
    if (typeNodes.has(key)) {
      throw new Error(`anonymous type of ${key} clashes with a named one`);
    }
    node.attrs.push({ name: "name", ns: "", value: attr(n, "name")! });
    typeNodes.set(key, { node, tns, attrNs: attrForm.get(tns) ?? "" });
    inline.set(n, key);
    return key;
  };
  const byCode = (
    a: { name: string; ns: string },
    b: { name: string; ns: string },
  ) =>
    a.name < b.name
      ? -1
      : a.name > b.name
      ? 1
      : a.ns < b.ns
      ? -1
      : a.ns > b.ns
      ? 1
      : 0;

  const members = new Map<string, string[]>();
  for (const [key, { node }] of elements) {
    const head = attr(node, "substitutionGroup");
    if (head) {
      members.set(ref(node, head), [
        ...(members.get(ref(node, head)) ?? []),
        key,
      ]);
    }
  }
  const group = (
    key: string,
  ): string[] => [key, ...(members.get(key) ?? []).flatMap(group)];

  const integer = (r: Range): Simple => {
    const [lo, hi] = r;
    if (lo !== null && hi !== null && hi - lo < 4096n) {
      return {
        k: "nbit",
        min: Number(lo),
        max: Number(hi),
        bits: Math.ceil(Math.log2(Number(hi - lo) + 1)),
      };
    }
    return lo !== null && lo >= 0n
      ? { k: "uint", min: lo, max: hi }
      : { k: "int", min: lo, max: hi };
  };
  interface Facets {
    base: string;
    len?: number;
    minLen?: number;
    maxLen?: number;
    lo?: bigint;
    hi?: bigint;
    values?: string[];
  }
  const facets = (key: string): Facets => {
    if (key.startsWith(XS + "#")) return { base: key.slice(XS.length + 1) };
    const { node } = typeNodes.get(key)!;
    const r = node.kids.find((k) => k.name === "restriction")!;
    const f = { ...facets(ref(r, attr(r, "base")!)) };
    for (const c of r.kids) {
      const v = attr(c, "value")!;
      if (c.name === "length") f.len = Number(v);
      if (c.name === "minLength") f.minLen = Number(v);
      if (c.name === "maxLength") f.maxLen = Number(v);
      if (c.name === "minInclusive") f.lo = BigInt(v);
      if (c.name === "maxInclusive") f.hi = BigInt(v);
      if (c.name === "enumeration") (f.values ??= []).push(v);
    }
    return f;
  };
  const simples = new Map<string, Simple>();
  const simple = (key: string): Simple => {
    let s = simples.get(key);
    if (s) return s;
    const f = facets(key);
    if (f.values) {
      s = {
        k: "enum",
        values: f.values,
        bits: Math.ceil(Math.log2(f.values.length)),
        name: key.split("#").pop()!,
      };
    } else if (f.base in INTS) {
      const [lo, hi] = INTS[f.base]!;
      s = integer([f.lo ?? lo, f.hi ?? hi]);
    } else if (f.base === "boolean") s = { k: "bool" };
    else if (f.base === "hexBinary" || f.base === "base64Binary") {
      s = {
        k: "bytes",
        hex: f.base === "hexBinary",
        min: f.len ?? f.minLen ?? 0,
        max: f.len ?? f.maxLen ?? Infinity,
      };
    } else s = { k: "string", max: f.len ?? f.maxLen ?? Infinity };
    simples.set(key, s);
    return s;
  };

  const types = new Map<string, Complex>();
  const typed = (alt: Alt, key: string): Alt => {
    const t = typeNodes.get(key);
    if (t?.node.name === "complexType") alt.complex = complex(key);
    else {
      const s = simple(key);
      alt.simple = s.k === "string" && personal.includes(alt.name)
        ? { ...s, octets: true }
        : s;
    }
    return alt;
  };
  const globalAlt = (key: string): Alt => {
    const { node, tns } = elements.get(key)!;
    return typed(
      { kind: "elem", name: attr(node, "name")!, ns: tns },
      typeKey(node, tns),
    );
  };
  const occurs = (n: Node): [number, number] => {
    const max = attr(n, "maxOccurs");
    return [
      Number(attr(n, "minOccurs") ?? 1),
      max === "unbounded" ? Infinity : Number(max ?? 1),
    ];
  };
  const elementAlts = (n: Node, tns: string): Alt[] => {
    if (n.name === "any") return [{ kind: "any", name: "$any", ns: "" }];
    const r = attr(n, "ref");
    if (r) return group(ref(n, r)).map(globalAlt).sort(byCode);
    return [
      typed(
        { kind: "elem", name: attr(n, "name")!, ns: elemForm.get(tns) ?? "" },
        typeKey(n, tns),
      ),
    ];
  };
  const leaf = (n: Node) => n.name === "element" || n.name === "any";

  /** Particle to slots; null when the shape is more than a list of (choices of) elements. */
  const particle = (n: Node, tns: string): Slot[] | null => {
    const [min, max] = occurs(n);
    if (leaf(n)) return [{ alts: elementAlts(n, tns), min, max }];
    const kids = n.kids.filter((k) =>
      leaf(k) || k.name === "sequence" || k.name === "choice"
    );
    if (n.name === "choice") {
      if (
        !kids.every((k) => leaf(k) && (attr(k, "maxOccurs") ?? "1") === "1")
      ) return null;
      const alts = kids.flatMap((k) => elementAlts(k, tns));
      return [{
        alts: [
          ...alts.filter((a) => a.kind !== "any"),
          ...alts.filter((a) => a.kind === "any"),
        ],
        min,
        max,
      }];
    }
    const inner = kids.map((k) => particle(k, tns));
    if (inner.includes(null)) return null;
    const slots = (inner as Slot[][]).flat();
    if (min === 1 && max === 1) return slots;
    if (slots.length === 1 && slots[0]!.min === 1 && slots[0]!.max === 1) {
      return [{ ...slots[0]!, min, max }];
    }
    return null;
  };

  function complex(key: string): Complex {
    const known = types.get(key);
    if (known) return known;
    const { node, tns, attrNs } = typeNodes.get(key)!;
    const t: Complex = {
      id: "",
      name: attr(node, "name")!,
      ns: tns,
      slots: [],
      content: 0,
      mixed: attr(node, "mixed") === "true",
      unsupported: false,
    };
    types.set(key, t);
    const attrs: Slot[] = [];
    const content: Slot[] = [];
    const body = (n: Node) => {
      for (const k of n.kids) {
        if (k.name === "attribute") {
          const a: Alt = {
            kind: "attr",
            name: attr(k, "name")!,
            ns: attrNs,
            simple: simple(ref(k, attr(k, "type")!)),
          };
          attrs.push({
            alts: [a],
            min: attr(k, "use") === "required" ? 1 : 0,
            max: 1,
          });
        } else if (k.name === "sequence" || k.name === "choice") {
          const s = particle(k, tns);
          if (s) content.push(...s);
          else t.unsupported = true;
        }
      }
    };
    const cc = node.kids.find((k) =>
      k.name === "complexContent" || k.name === "simpleContent"
    );
    if (cc) {
      const ext = cc.kids.find((k) => k.name === "extension")!;
      const base = ref(ext, attr(ext, "base")!);
      if (cc.name === "simpleContent") {
        content.push({
          alts: [{
            kind: "text",
            name: "$value",
            ns: "",
            simple: simple(base),
          }],
          min: 1,
          max: 1,
        });
      } else {
        const b = complex(base);
        attrs.push(...b.slots.slice(0, b.content));
        content.push(...b.slots.slice(b.content));
        t.unsupported ||= b.unsupported;
      }
      body(ext);
    } else body(node);
    attrs.sort((a, b) => byCode(a.alts[0]!, b.alts[0]!));
    t.slots = [...attrs, ...content];
    t.content = attrs.length;
    return t;
  }

  const globals = [...elements.keys()].map(globalAlt).sort(byCode);
  const all = [...types.values()];
  const names = new Map<string, number>();
  for (const t of all) {
    const base = t.name.replace(/Type$/, "");
    const n = names.get(base) ?? 0;
    names.set(base, n + 1);
    t.id = n ? `${base}${n + 1}` : base;
  }
  return {
    roots: globals.map((alt, code) => ({
      name: alt.name,
      ns: alt.ns,
      code,
      alt,
    })),
    rootBits: Math.ceil(Math.log2(globals.length + 1)),
    types: all,
  };
}
