import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { testWith } from "../../_shared.ts";
import { build, readPins, ROWS } from "../../../tools/generate.ts";

const generated = new URL(
  "../../../protocols/iso15118/generated/",
  import.meta.url,
);
const schemas = new URL("../../../../shared/schemas/", import.meta.url);
const pins = readPins(
  readFileSync(new URL("SCHEMAS.sha256", generated), "utf8"),
);
const read = (file: string) => readFileSync(new URL(file, schemas));

const SAME = "`build()` writes the files in the tree again, byte for byte";
testWith(existsSync(schemas) ? schemas : undefined, SAME, () => {
  const files = build(read, pins);
  assert.equal(files.size, ROWS.length);
  for (const [name, source] of files) {
    const kept = readFileSync(new URL(name, generated), "utf8");
    assert.ok(kept === source, `${name} differs from what its schemas give`);
  }
});

Deno.test("`build()` refuses a schema that differs from its pin by name", () => {
  const changed = new TextEncoder().encode("<schema/>");
  assert.throws(
    () => build(() => changed, pins),
    /iso20\/V2G_CI_AppProtocol\.xsd has SHA-256 [0-9a-f]{64}, pinned is [0-9a-f]{64}/,
  );
});

Deno.test("`build()` refuses a schema without a pin", () => {
  assert.throws(
    () => build(() => new Uint8Array(1), new Map()),
    /pinned is none/,
  );
});
