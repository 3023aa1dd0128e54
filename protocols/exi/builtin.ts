/** Built-in element grammars (EXI 1.0 section 8.4.3): they learn every name they meet, newest first. */
import { codeBits } from "./model.ts";
import type { QName } from "./names.ts";

/** What a learned code stands for. */
export type Learned =
  | { readonly kind: "attribute" | "element"; readonly qname: QName }
  | { readonly kind: "end" | "text" };

/** Productions of one of the two places, start tag and content. */
export class BuiltinPlace {
  constructor(
    readonly learned: Learned[],
    readonly escapes: readonly Learned["kind"][],
  ) {}

  get bits(): number {
    return codeBits(this.learned.length + 1);
  }
  get escapeBits(): number {
    return codeBits(this.escapes.length);
  }
  learn(what: Learned): void {
    const isKnown = "qname" in what
      ? false
      : this.learned.some(({ kind }) => kind === what.kind);
    if (!isKnown) this.learned.unshift(what);
  }
  indexOf(kind: Learned["kind"], qname?: QName): number {
    return this.learned.findIndex((row) =>
      row.kind === kind &&
      (!("qname" in row) ||
        (row.qname.name === qname?.name && row.qname.ns === qname.ns))
    );
  }
}

/** The grammar of one element name that the schema does not declare. */
export class Builtin {
  readonly startTag = new BuiltinPlace([], [
    "end",
    "attribute",
    "element",
    "text",
  ]);
  readonly content = new BuiltinPlace([{ kind: "end" }], ["element", "text"]);
}

/** The built-in grammars of one stream by element name. */
export class Builtins {
  readonly #known = new Map<string, Builtin>();

  of({ ns, name }: QName): Builtin {
    const key = `${ns} ${name}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made = new Builtin();
    this.#known.set(key, made);
    return made;
  }
}
