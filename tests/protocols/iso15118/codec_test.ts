import assert from "node:assert/strict";
import {
  encodeTree,
  ExiError,
  type Kind,
  parseXml,
  readTree,
  toXml,
} from "../../../protocols/exi/mod.ts";
import {
  type AnySet,
  loadAcdpForLibcbv2g,
  loadAnySet,
  loadSet,
  SET_NAMES,
} from "../../../protocols/iso15118/shared/sets.ts";
import { testWith } from "../../_shared.ts";
import {
  collectionFile,
  fixture,
  hexOf,
  rowsOf,
  type Stream,
  unhex,
} from "./_streams.ts";

const into = new Uint8Array(1 << 17);

const decode = (set: AnySet, kind: Kind, bytes: Uint8Array) =>
  kind === "document" ? set.decode(bytes) : set.decodeFragment(bytes);

/** As typed message and as XML, both ways, in every form. */
function check(set: AnySet, row: Stream): void {
  for (const hex of [row.hex, row.hexStringTable, row.hexEmptyAsEE]) {
    if (hex === undefined) continue;
    const got = decode(set, row.kind, unhex(hex));
    assert.ok(got.ok, `${row.id} is refused${got.ok ? "" : `: ${got.text}`}`);
    assert.equal(got.undeclared, undefined, row.id);
    const n = row.kind === "document"
      ? set.encode(got.message, into)
      : set.encodeFragment(got.message, into);
    assert.equal(hexOf(into.subarray(0, n)), row.hex, row.id);
    const { root } = readTree(set.engine, unhex(hex), { kind: row.kind });
    assert.equal(toXml(root), row.xml, row.id);
  }
  const octets = encodeTree(set.engine, parseXml(row.xml), row.kind);
  assert.equal(hexOf(octets), row.hex, row.id);
}

Deno.test("`MessageSet` and `readTree()` take every form of the fixtures and give the canonical one", async () => {
  const rows = fixture<Stream>("streams");
  assert.ok(rows.length > 350);
  for (const row of rows) check(await loadAnySet(row.set), row);
});

for (const name of SET_NAMES) {
  for (const kind of ["document", "fragment"] as const) {
    const title = `\`${name}\` decodes and encodes every shared ${kind}`;
    testWith(collectionFile(name, kind), title, async (file) => {
      const rows = rowsOf(file, name, kind);
      const set = await loadAnySet(name);
      for (const row of rows) check(set, row);
    });
  }
}

Deno.test("`loadAcdpForLibcbv2g()` numbers the requests before the responses", async () => {
  const standard = await loadSet("iso20-acdp");
  const libcbv2g = await loadAcdpForLibcbv2g();
  const row = fixture<Stream>("streams").find(({ set, root }) =>
    set === "iso20-acdp" && root === "ACDP_ConnectRes"
  );
  assert.ok(row);
  const got = standard.decode(unhex(row.hex));
  assert.ok(got.ok);
  const n = libcbv2g.encode(got.message, into);
  const octets = into.slice(0, n);
  // six bits of code after the header: 1 by name, 2 in that library's order
  assert.equal(unhex(row.hex)[1]! >> 2, 1);
  assert.equal(octets[1]! >> 2, 2);
  const again = libcbv2g.decode(octets);
  assert.ok(again.ok && again.message.root === "ACDP_ConnectRes");
});

const sap = await loadSet("sap");

Deno.test("`decode()` names bit, path and rule of a truncated stream", () => {
  const got = sap.decode(unhex("80001ba8"));
  assert.deepEqual(got, {
    ok: false,
    bit: 32,
    path: "supportedAppProtocolReq/AppProtocol/VersionNumberMajor",
    rule: "end of input",
    text: "stream ends inside a value",
  });
});

Deno.test("`decode()` takes trailing octets only as far as the option says", () => {
  assert.equal(sap.decode(unhex("80408000")).ok, false);
  assert.equal(sap.decode(unhex("80408000"), { trailing: 1 }).ok, true);
});

Deno.test("`encode()` throws ExiError for an impossible message and for a short buffer", () => {
  const message = {
    root: "supportedAppProtocolRes",
    value: { ResponseCode: "Failed_NoNegotiation", SchemaID: 5 },
  } as const;
  assert.throws(
    () =>
      sap.encode({
        root: message.root,
        value: { ...message.value, SchemaID: 256 },
      }, new Uint8Array(9)),
    (e) => e instanceof ExiError && e.rule === "facet",
  );
  assert.throws(
    () => sap.encode(message, new Uint8Array(2)),
    (e) => e instanceof ExiError && e.rule === "buffer",
  );
});

Deno.test("`decode()` takes U+0000 in a text only where the option says so", () => {
  // ProtocolNamespace "a" followed by U+0000, as some cars pad a ServiceScope.
  const padded = unhex("8000230800010000040040");
  const strict = sap.decode(padded);
  assert.equal(strict.ok || strict.text, "not a character of XML");
  const got = sap.decode(padded, { nul: true });
  assert.ok(got.ok && got.message.root === "supportedAppProtocolReq");
});
