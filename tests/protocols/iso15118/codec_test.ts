import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Buffer } from "node:buffer";
import { ExiError } from "../../../protocols/exi/mod.ts";
import {
  iso20Ac,
  iso20Common,
  iso20Dc,
  type MessageSet,
  sap,
} from "../../../protocols/iso15118/sets.ts";

interface Row {
  set: string;
  id: string;
  root: string;
  hex: string;
  hexStringTable?: string;
  hexEmptyAsEE?: string;
}
type AnySet = MessageSet<{ root: string; value: unknown }>;
const SETS = [sap, iso20Common, iso20Ac, iso20Dc] as unknown as AnySet[];
/** xmldsig content outside the tables (wildcards, mixed text, repeated groups): refused by name. */
const REFUSED = [
  "common-00805",
  "common-00807",
  "common-00818",
  "dc-00537",
  "dc-00540",
  "dc-00547",
];

const unhex = (h: string) => new Uint8Array(Buffer.from(h, "hex"));
const lines = (text: string) =>
  text.trim().split("\n").map((l) => JSON.parse(l) as Row);

function check(set: AnySet, row: Row): void {
  const into = new Uint8Array(1 << 17);
  for (const hex of [row.hex, row.hexStringTable, row.hexEmptyAsEE]) {
    if (hex === undefined) continue;
    const got = set.decode(unhex(hex));
    assert.ok(
      got.ok,
      `${row.id} is refused${got.ok ? "" : `: ${got.text} at ${got.path}`}`,
    );
    assert.equal(got.bits > 8, true, row.id);
    const n = set.encode(got.message, into);
    assert.equal(
      Buffer.from(into.subarray(0, n)).toString("hex"),
      row.hex,
      row.id,
    );
  }
}

Deno.test("`MessageSet` decodes every form of the fixtures and encodes the plain form again", () => {
  const rows = lines(
    readFileSync(
      new URL("../../fixtures/exi/documents.jsonl", import.meta.url),
      "utf8",
    ),
  );
  assert.ok(rows.length > 150);
  for (const row of rows) check(SETS.find((s) => s.name === row.set)!, row);
});

for (const set of SETS) {
  Deno.test(`\`${set.name}\` decodes and encodes every shared document vector`, () => {
    const file = new URL(
      `../../../../shared/vectors/exi/${set.name}.document.jsonl.gz`,
      import.meta.url,
    );
    if (!existsSync(file)) {
      return console.log("skipped: ../shared/vectors is not there");
    }
    for (const row of lines(gunzipSync(readFileSync(file)).toString())) {
      if (REFUSED.some((id) => row.id.endsWith(id))) {
        assert.equal(set.decode(unhex(row.hex)).ok, false, row.id);
      } else check(set, row);
    }
  });
}

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
    ExiError,
  );
  assert.throws(
    () => sap.encode(message, new Uint8Array(2)),
    (e) => e instanceof ExiError && e.rule === "buffer",
  );
});
