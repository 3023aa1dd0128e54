/** String tables of qualified names (EXI 1.0 section 7.3.1 and appendix D), for both directions. */
import type { Cursor } from "./cursor.ts";
import { XSD_NAMES } from "./grammar.ts";
import { codeBits, type Model } from "./model.ts";
import { XSD, XSI } from "./tree.ts";
import type { Writer } from "./writer.ts";

const XML = "http://www.w3.org/XML/1998/namespace";

/** Names known before the stream begins: those of XML and XML Schema, then the schema's, sorted. */
function initial(model: Model): [string, string[]][] {
  const byUri = new Map<string, Set<string>>();
  for (const rows of [model.fragments, model.attributes, model.typeNames]) {
    for (const { ns, name } of rows) {
      const names = byUri.get(ns) ?? new Set();
      byUri.set(ns, names.add(name));
    }
  }
  const sorted = (ns: string) => [...byUri.get(ns) ?? []].sort();
  const own = [...byUri.keys()].filter((ns) => ns !== "").sort();
  return [
    ["", sorted("")],
    [XML, ["base", "id", "lang", "space"]],
    [XSI, ["nil", "type"]],
    [XSD, [...XSD_NAMES]],
    ...own.map((ns): [string, string[]] => [ns, sorted(ns)]),
  ];
}

/** A qualified name. */
export interface QName {
  readonly ns: string;
  readonly name: string;
}

/** The tables of one stream; they grow with every name that is spelled out. */
export class Names {
  readonly #uris: string[];
  readonly #locals: Map<string, string[]>;

  constructor(model: Model) {
    const rows = initial(model);
    this.#uris = rows.map(([uri]) => uri);
    this.#locals = new Map(rows);
  }

  read(cursor: Cursor): QName {
    const ns = this.#readUri(cursor);
    const locals = this.#of(ns);
    const length = cursor.uint();
    if (length > 0) {
      const name = cursor.characters(cursor.count(length - 1, -1));
      locals.push(name);
      return { ns, name };
    }
    const name = locals[cursor.bits(codeBits(locals.length))];
    return name === undefined
      ? cursor.fail("value", "local name does not exist in its table")
      : { ns, name };
  }

  #readUri(cursor: Cursor): string {
    const code = cursor.bits(codeBits(this.#uris.length + 1));
    if (code > 0) {
      return this.#uris[code - 1] ??
        cursor.fail("value", "namespace does not exist in its table");
    }
    const uri = cursor.characters(cursor.count(cursor.uint(), -1));
    this.#uris.push(uri);
    return uri;
  }

  write(writer: Writer, { ns, name }: QName): void {
    const bits = codeBits(this.#uris.length + 1);
    const uri = this.#uris.indexOf(ns);
    writer.put(bits, uri + 1);
    if (uri < 0) {
      this.#uris.push(ns);
      writer.characters(ns, 0);
    }
    const locals = this.#of(ns);
    const local = locals.indexOf(name);
    if (local >= 0) {
      writer.uint(0, 0, 0);
      writer.put(codeBits(locals.length), local);
    } else {
      locals.push(name);
      writer.characters(name, 1);
    }
  }

  #of(ns: string): string[] {
    const known = this.#locals.get(ns);
    if (known) return known;
    const made: string[] = [];
    this.#locals.set(ns, made);
    return made;
  }
}
