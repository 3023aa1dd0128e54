/**
 * Writes the message tables: `deno task generate SCHEMAS_DIR`.
 *
 * The schema files are pinned by SHA-256 in `generated/SCHEMAS.sha256`; one
 * that differs from its pin is refused by name, and nothing is written.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { codeOf } from "../protocols/exi/generator/code.ts";
import { tablesOf } from "../protocols/exi/generator/tables.ts";
import { readModel } from "../protocols/exi/generator/xsd.ts";

/** Text elements that name a vehicle: octets from end to end. */
const PERSONAL = ["EVCCID"];

interface SetRow {
  file: string;
  union: string;
  schemas: readonly string[];
}

const COMMON = [
  "iso20/V2G_CI_CommonTypes.xsd",
  "iso20/xmldsig-core-schema.xsd",
];
const own = (name: string) => [`iso20/V2G_CI_${name}.xsd`, ...COMMON];

/** Sets by file name; a payload namespace holds its own schema and everything that schema imports. */
export const ROWS: readonly SetRow[] = [
  {
    file: "sap",
    union: "SapMessage",
    schemas: ["iso20/V2G_CI_AppProtocol.xsd"],
  },
  {
    file: "iso20_common",
    union: "Iso20CommonMessage",
    schemas: own("CommonMessages"),
  },
  { file: "iso20_ac", union: "Iso20AcMessage", schemas: own("AC") },
  { file: "iso20_dc", union: "Iso20DcMessage", schemas: own("DC") },
];

/** Pins as lines of `HASH  FILE`, the format that `sha256sum --check` reads. */
export function readPins(text: string): Map<string, string> {
  return new Map(
    text.trim().split("\n").map((l) => [l.slice(66), l.slice(0, 64)]),
  );
}

/** Generated files by name; throws an Error naming the first schema file that does not match its pin. */
export function build(
  read: (file: string) => Uint8Array,
  pins: ReadonlyMap<string, string>,
): Map<string, string> {
  const text = (file: string) => {
    const bytes = read(file);
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (pins.get(file) !== hash) {
      throw new Error(
        `schema ${file} has SHA-256 ${hash}, pinned is ${
          pins.get(file) ?? "none"
        }`,
      );
    }
    return new TextDecoder().decode(bytes);
  };
  const out = new Map<string, string>();
  for (const { file, union, schemas } of ROWS) {
    const model = readModel(schemas.map(text), PERSONAL);
    out.set(`${file}.ts`, codeOf(model, "../../exi/bits.ts", union));
    out.set(`${file}_model.ts`, tablesOf(model, "../../exi/model.ts"));
  }
  return out;
}

if (import.meta.main) {
  const dir = Deno.args[0];
  if (dir === undefined) throw new Error("usage: generate.ts SCHEMAS_DIR");
  const generated = new URL(
    "../protocols/iso15118/generated/",
    import.meta.url,
  );
  const pins = readPins(
    readFileSync(new URL("SCHEMAS.sha256", generated), "utf8"),
  );
  const files = build((file) => readFileSync(`${dir}/${file}`), pins);
  for (const [name, source] of files) {
    writeFileSync(new URL(name, generated), source);
  }
}
