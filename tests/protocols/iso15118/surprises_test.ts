import assert from "node:assert/strict";
import { type Kind, readTree, toXml } from "../../../protocols/exi/mod.ts";
import {
  loadAnySet,
  type SetName,
} from "../../../protocols/iso15118/shared/sets.ts";
import { fixture, unhex } from "./_streams.ts";

interface Row {
  readonly set: SetName;
  readonly kind: Kind;
  readonly id: string;
  readonly hex: string;
}

/** A legal stream with content the schema does not name. */
interface Deviation extends Row {
  readonly what: string;
  /** Absent where even the XML is refused. */
  readonly xml?: string;
  readonly verdict:
    | { readonly undeclared: string[] }
    | { readonly rule: string; readonly path: string };
}

/** A damaged stream, our verdict, and what a reference implementation says. */
interface Damaged extends Row {
  readonly mutation: string;
  readonly verdict: string;
  readonly reference: "taken" | "refused" | "invalid" | "left over";
}

/**
 * Where we are stricter on purpose: only the header 0x80 without a cookie,
 * only characters of XML, only integers without needless groups.
 */
const STRICTER = /^(EXI cookie prefix|header byte|lone surrogate|overlong)/;

/** Valid EXI that only XML Schema's own lengths and references refuse (UTF-16 units, IDREF). */
const LAXER = ["mal-0111", "mal-0305"];

const decodeOf = async ({ set, kind, hex }: Row) => {
  const { decode, decodeFragment } = await loadAnySet(set);
  return kind === "document" ? decode(unhex(hex)) : decodeFragment(unhex(hex));
};

Deno.test("`decode()` reports or refuses what is legal but of no use, each by its rule", async () => {
  const rows = fixture<Deviation>("deviations");
  assert.equal(rows.length, 50);
  for (const row of rows) {
    const got = await decodeOf(row);
    const verdict = got.ok
      ? { undeclared: got.undeclared ?? [] }
      : { rule: got.rule, path: got.path };
    assert.deepEqual(verdict, row.verdict, `${row.id}: ${row.what}`);
  }
});

Deno.test("`readTree()` holds undeclared attributes, elements, types and text where they stand", async () => {
  for (const { set, kind, id, hex, xml } of fixture<Deviation>("deviations")) {
    if (xml === undefined) continue;
    const { engine } = await loadAnySet(set);
    const { root } = readTree(engine, unhex(hex), { kind });
    assert.equal(toXml(root), xml, id);
  }
});

Deno.test("`decode()` judges damaged streams as the reference does, save where it is stricter by name", async () => {
  const rows = fixture<Damaged>("malformed");
  assert.ok(rows.length > 250);
  for (const row of rows) {
    const got = await decodeOf(row);
    assert.equal(got.ok ? "taken" : got.rule, row.verdict, row.id);
    const isStricter = !got.ok && row.reference === "taken";
    assert.equal(isStricter, STRICTER.test(row.mutation) && isStricter, row.id);
    const isLaxer = got.ok && row.reference !== "taken";
    assert.equal(isLaxer, LAXER.includes(row.id), row.id);
    if (!got.ok) assert.ok(got.bit <= row.hex.length * 4, row.id);
  }
});
