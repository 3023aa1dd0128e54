/** Simple types by their EXI representation: built-in base, facets, and the integer rules of EXI 1.0 section 7.1.5. */
import {
  attr,
  childElements,
  type Declarations,
  refer,
  XSD,
} from "./declarations.ts";
import type { Simple } from "./schema.ts";

type Range = readonly [bigint | null, bigint | null];
const INTEGERS: Readonly<Record<string, Range>> = {
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
const COLLAPSED = ["anyURI", "ID", "IDREF", "NCName", "token"];
const TEXTS = ["string", "normalizedString", ...COLLAPSED];

interface Facets {
  base: string;
  length?: number;
  minLength?: number;
  maxLength?: number;
  minInclusive?: bigint;
  maxInclusive?: bigint;
  values?: string[];
}

/** Simple types of a set, each made once. */
export class SimpleTypes {
  readonly #made = new Map<string, Simple>();

  constructor(readonly declarations: Declarations) {}

  /** The type of that key; throws an Error for a base or facet outside what the ISO 15118 schemas use. */
  of(key: string): Simple {
    const known = this.#made.get(key);
    if (known) return known;
    const made = this.#make(key);
    this.#made.set(key, made);
    return made;
  }

  #make(key: string): Simple {
    const facets = this.#facets(key);
    const { base, values } = facets;
    if (values) {
      const bits = Math.ceil(Math.log2(values.length));
      return { k: "enum", values, bits, name: key.split("#").pop()! };
    }
    const range = INTEGERS[base];
    if (range) {
      return integer([
        facets.minInclusive ?? range[0],
        facets.maxInclusive ?? range[1],
      ]);
    }
    const least = facets.length ?? facets.minLength ?? 0;
    const most = facets.length ?? facets.maxLength ?? Infinity;
    if (base === "boolean") return { k: "bool" };
    if (base === "hexBinary" || base === "base64Binary") {
      return { k: "bytes", hex: base === "hexBinary", min: least, max: most };
    }
    if (!TEXTS.includes(base)) {
      throw new Error(`simple type ${base} is not known`);
    }
    return COLLAPSED.includes(base)
      ? { k: "string", min: least, max: most, collapse: true }
      : { k: "string", min: least, max: most };
  }

  #facets(key: string): Facets {
    if (key.startsWith(`${XSD}#`)) return { base: key.slice(XSD.length + 1) };
    const node = this.declarations.types.get(key)?.node;
    const restriction = node &&
      childElements(node).find(({ name }) => name === "restriction");
    if (!restriction) throw new Error(`simple type ${key} is no restriction`);
    const facets = {
      ...this.#facets(refer(restriction, attr(restriction, "base")!)),
    };
    for (const facet of childElements(restriction)) {
      const value = attr(facet, "value")!;
      switch (facet.name) {
        case "length":
        case "minLength":
        case "maxLength":
          facets[facet.name] = Number(value);
          break;
        case "minInclusive":
        case "maxInclusive":
          facets[facet.name] = BigInt(value);
          break;
        case "enumeration":
          (facets.values ??= []).push(value);
          break;
        default:
          throw new Error(`facet ${facet.name} of ${key} is not known`);
      }
    }
    return facets;
  }
}

function integer([least, most]: Range): Simple {
  if (least !== null && most !== null && most - least < 4096n) {
    const bits = Math.ceil(Math.log2(Number(most - least) + 1));
    return { k: "nbit", min: Number(least), max: Number(most), bits };
  }
  return least !== null && least >= 0n
    ? { k: "uint", min: least, max: most }
    : { k: "int", min: least, max: most };
}
