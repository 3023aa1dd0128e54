/**
 * Reads any legal stream of the options in use into a tree: escapes, xsi:type and xsi:nil, wildcards with
 * built-in grammars, relaxed fragments, string-table hits. What the schema does not name is marked, never dropped.
 */
import { type Builtin, Builtins, type Learned } from "./builtin.ts";
import { Cursor, type Observer } from "./cursor.ts";
import type { Engine, Kind } from "./engine.ts";
import {
  escapesOf,
  Grammar,
  nilType,
  type Place,
  type State,
} from "./grammar.ts";
import { type AltRow, codeBits } from "./model.ts";
import { readValue } from "./read_value.ts";
import { choices, codeName, MEANING, meaningOf } from "./words.ts";
import { Names, type QName } from "./names.ts";
import {
  type Origin,
  type Value,
  type XmlAttribute,
  type XmlElement,
  type XmlNode,
  XSI,
} from "./tree.ts";

const MAX_DEPTH = 64;

/** What a stream held: its root, the row it was read by (none for an undeclared root), bits used. */
export interface ReadTree {
  readonly root: XmlElement;
  readonly row: AltRow | undefined;
  readonly bits: number;
}

/** Reads one stream; throws ExiError with bit, path and rule. */
export function readTree(
  engine: Engine,
  bytes: Uint8Array,
  options: {
    trailing?: number | undefined;
    nul?: boolean | undefined;
    kind?: Kind | undefined;
    observer?: Observer | undefined;
  } = {},
): ReadTree {
  const cursor = new Cursor(bytes, options.observer, options.nul);
  const kind = options.kind ?? "document";
  if (cursor.bits(8) !== 0x80) cursor.fail("header", "header is not 0x80");
  cursor.told(0, "header");
  const read = new TreeReader(engine, cursor).stream(kind);
  const left = bytes.length - Math.ceil(cursor.bit / 8);
  if (left > (options.trailing ?? 0)) {
    cursor.fail("trailing octets", `${left} octets after the message`);
  }
  return { ...read, bits: cursor.bit };
}

/** An element while it is being read. */
interface Open {
  readonly qname: QName;
  readonly attributes: XmlAttribute[];
  readonly content: XmlNode[];
  readonly bit: number;
  nil: boolean;
}

class TreeReader {
  #names: Names | undefined;
  readonly #builtins = new Builtins();

  constructor(readonly engine: Engine, readonly cursor: Cursor) {}

  stream(kind: Kind): { root: XmlElement; row: AltRow | undefined } {
    const { cursor, engine } = this;
    const roots = engine.rootsOf(kind), from = cursor.bit;
    const code = cursor.bits(engine.rootBits(kind));
    if (code > roots.length) {
      cursor.fail("event code", `code ${code} is no root element`);
    }
    const row = roots[code];
    if (cursor.observer) {
      cursor.told(
        from,
        row ? `SE(${row.name}) of the ${kind}` : `SE(*) of the ${kind}`,
      );
    }
    const root = row
      ? this.#declared(row, undefined)
      : this.#wildcard("undeclared");
    if (kind === "fragment") this.#fragmentEnd(roots.length);
    return { root, row };
  }

  #fragmentEnd(roots: number): void {
    const { cursor } = this, from = cursor.bit;
    const code = cursor.bits(this.engine.rootBits("fragment"));
    if (code !== roots + 1) {
      cursor.fail("event code", "the fragment goes on after its element");
    }
    cursor.told(from, "ED end of the fragment");
  }

  #enter(name: string): void {
    this.cursor.event();
    if (this.cursor.path.push(name) > MAX_DEPTH) {
      this.cursor.fail("ceiling", `nested deeper than ${MAX_DEPTH}`);
    }
  }

  #declared(row: AltRow, origin: Origin | undefined): XmlElement {
    this.#enter(row.name);
    const open = opened(row, this.cursor.bit);
    this.#byGrammar(open, this.engine.grammar(row));
    this.cursor.path.pop();
    return closed(open, origin);
  }

  #wildcard(origin: Origin): XmlElement {
    const qname = this.#qname();
    const row = this.engine.global(qname);
    return row ? this.#declared(row, origin) : this.#builtin(qname, origin);
  }

  #qname(): QName {
    const from = this.cursor.bit;
    this.#names ??= new Names(this.engine.model);
    const qname = this.#names.read(this.cursor);
    if (this.cursor.observer) {
      this.cursor.told(from, `name ${qname.name} in "${qname.ns}"`);
    }
    return qname;
  }

  #byGrammar(open: Open, of: Grammar): void {
    const { cursor } = this;
    let grammar = of, place = grammar.start();
    for (;;) {
      const state = grammar.state(place),
        from = cursor.bit,
        code = cursor.bits(state.bits);
      const alt = state.alts[code];
      if (alt) {
        if (cursor.observer) {
          cursor.told(from, `${codeName(alt)} ${choices(state)}`);
        }
        this.#take(open, alt);
        grammar.take(place, state.slots[code]!);
        continue;
      }
      let rest = code - state.alts.length;
      if (state.end && rest-- === 0) {
        return cursor.told(from, "EE end of the element");
      }
      if (state.text && rest-- === 0) {
        cursor.told(from, "CH mixed text");
        this.#untyped(open, "foreign");
        grammar.foreign(place);
        continue;
      }
      if (rest !== 0) {
        cursor.fail("event code", `code ${code} has no production`);
      }
      cursor.told(from, "escape to the second level");
      const next = this.#escape(open, grammar, place, state);
      if (next === "ended") return;
      if (!next) continue;
      grammar = next;
      place = grammar.start();
    }
  }

  #take(open: Open, alt: AltRow): void {
    switch (alt.kind) {
      case "elem":
        open.content.push(this.#declared(alt, undefined));
        return;
      case "any":
        open.content.push(this.#wildcard("foreign"));
        return;
      case "text":
        this.cursor.event();
        open.content.push({
          text: this.#value(alt, open.qname),
          simple: this.engine.simple(alt.s!),
        });
        return;
      case "attr":
        return this.#attribute(open, alt, alt, undefined);
      case "anyAttr":
        return this.#attribute(open, this.#qname(), undefined, "foreign");
    }
  }

  #attribute(
    open: Open,
    { ns, name }: QName,
    row: AltRow | undefined,
    origin: Origin | undefined,
  ): void {
    this.#enter(name);
    const isTyped = row?.s !== undefined;
    const value = isTyped
      ? this.#value(row, { ns, name })
      : this.#text({ ns, name });
    const simple = isTyped ? this.engine.simple(row.s!) : undefined;
    open.attributes.push({ ns, name, value, simple, origin });
    this.cursor.path.pop();
  }

  /** Second level: "ended", the grammar of a named type, or nothing when the element goes on. */
  #escape(
    open: Open,
    grammar: Grammar,
    place: Place,
    state: State,
  ): "ended" | Grammar | undefined {
    const { cursor } = this, escapes = escapesOf(state), from = cursor.bit;
    const escape = escapes[cursor.bits(codeBits(escapes.length))];
    if (!escape) {
      return cursor.fail("event code", "no such second-level production");
    }
    cursor.told(from, `second level: ${MEANING[escape]}`);
    cursor.event();
    switch (escape) {
      case "end":
        return "ended";
      case "type":
        return this.#typeGrammar(open);
      case "nil":
        return this.#nil(open, grammar);
      case "attribute":
        this.#undeclaredAttribute(open);
        return;
      case "untyped":
        this.#untypedAttribute(open, grammar, place, state);
        return;
      case "element":
        open.content.push(this.#wildcard("undeclared"));
        grammar.foreign(place);
        return;
      case "text":
        this.#untyped(open, "undeclared");
        grammar.foreign(place);
        return;
    }
  }

  #typeGrammar(open: Open): Grammar {
    const qname = this.#qname();
    const named = this.engine.typeNamed(qname);
    if (!named) {
      return this.cursor.fail(
        "escape",
        `xsi:type names ${qname.name}, a type that is not accepted`,
      );
    }
    open.attributes.push({
      ns: XSI,
      name: "type",
      value: qname.name,
      origin: "undeclared",
    });
    return named;
  }

  #nil(open: Open, grammar: Grammar): Grammar | undefined {
    const from = this.cursor.bit, isNil = this.cursor.bits(1) === 1;
    this.cursor.told(from, `boolean ${isNil}`);
    open.attributes.push({
      ns: XSI,
      name: "nil",
      value: isNil,
      origin: "undeclared",
    });
    if (!isNil) return undefined;
    open.nil = true;
    return new Grammar(nilType(grammar.type));
  }

  #undeclaredAttribute(open: Open): void {
    const qname = this.#qname();
    if (qname.ns === XSI && qname.name === "nil") {
      this.cursor.fail(
        "escape",
        "xsi:nil as an undeclared attribute is not accepted",
      );
    }
    this.#attribute(open, qname, undefined, "undeclared");
  }

  #untypedAttribute(
    open: Open,
    grammar: Grammar,
    place: Place,
    state: State,
  ): void {
    const code = this.cursor.bits(codeBits(state.attributes + 1));
    if (code > state.attributes) {
      this.cursor.fail("event code", "no such third-level production");
    }
    const row = state.alts[code];
    if (code === state.attributes || !row) {
      return this.#attribute(open, this.#qname(), undefined, "undeclared");
    }
    this.#attribute(open, row, undefined, "undeclared");
    grammar.take(place, state.slots[code]!);
  }

  #untyped(open: Open, origin: Origin): void {
    this.cursor.event();
    const text = this.#text(open.qname);
    // Text of no characters is nothing in XML.
    if (text !== "") open.content.push({ text, origin });
  }

  #text({ ns, name }: QName): string {
    const from = this.cursor.bit;
    const text = this.cursor.string(`${ns} ${name}`, -1);
    this.cursor.told(from, `untyped text of ${text.length} characters`);
    return text;
  }

  #builtin(qname: QName, origin: Origin): XmlElement {
    this.#enter(qname.name);
    const open = opened(qname, this.cursor.bit);
    const grammar = this.#builtins.of(qname);
    let isStart = true;
    for (;;) {
      const what = this.#learned(grammar, isStart);
      if (what.kind === "end") break;
      if (what.kind === "attribute") {
        this.#attribute(open, what.qname, undefined, "foreign");
        continue;
      }
      if (what.kind === "element") open.content.push(this.#child(what.qname));
      else this.#untyped(open, "foreign");
      isStart = false;
    }
    this.cursor.path.pop();
    return closed(open, origin);
  }

  #child(qname: QName): XmlElement {
    const row = this.engine.global(qname);
    return row
      ? this.#declared(row, "foreign")
      : this.#builtin(qname, "foreign");
  }

  #learned(grammar: Builtin, isStart: boolean): Learned {
    const { cursor } = this,
      place = isStart ? grammar.startTag : grammar.content;
    const from = cursor.bit, code = cursor.bits(place.bits);
    const known = place.learned[code];
    if (known) {
      cursor.told(from, `${known.kind} of a built-in grammar`);
      return known;
    }
    if (code > place.learned.length) {
      return cursor.fail("event code", `code ${code} has no production`);
    }
    const kind = place.escapes[cursor.bits(place.escapeBits)];
    if (!kind) {
      return cursor.fail("event code", "no such second-level production");
    }
    cursor.told(from, `${kind}, new to a built-in grammar`);
    const what: Learned = kind === "end" || kind === "text"
      ? { kind }
      : { kind, qname: this.#qname() };
    if ("qname" in what && what.qname.ns === XSI) {
      cursor.fail(
        "escape",
        `xsi:${what.qname.name} on foreign content is not accepted`,
      );
    }
    place.learn(what);
    return what;
  }

  #value(alt: AltRow, qname: QName): Value {
    const from = this.cursor.bit, simple = this.engine.simple(alt.s!);
    const value = readValue(this.cursor, simple, `${qname.ns} ${qname.name}`);
    if (this.cursor.observer) this.cursor.told(from, meaningOf(simple, value));
    return value;
  }
}

function opened(qname: QName, bit: number): Open {
  return { qname, attributes: [], content: [], nil: false, bit };
}

function closed(open: Open, origin: Origin | undefined): XmlElement {
  const { qname: { ns, name }, attributes, content, nil, bit } = open;
  return { ns, name, attributes, content, origin, nil, bit };
}
