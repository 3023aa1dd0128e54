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
import { readModel } from "../protocols/exi/generator/xsd.ts";

/** Text that names a vehicle, a person or a contract, by element or type: octets from end to end. */
const PERSONAL = ["EVCCID", "EMAID", "eMAID", "EMAIDType", "ContractID"];

interface SetRow {
  file: string;
  union: string;
  schemas: readonly string[];
}

const COMMON = ["V2G_CI_CommonTypes.xsd", "xmldsig-core-schema.xsd"];
const edition1 = (name: string) =>
  [`V2G_CI_${name}.xsd`, ...COMMON].map((file) => `iso20/${file}`);
const amendment1 = (name: string) =>
  [`V2G_CI_${name}.xsd`, "V2G_CI_AC.xsd", ...COMMON]
    .map((file) => `iso20-amd1/${file}`);
const wholeMessages = (folder: string) =>
  ["MsgDef", "MsgHeader", "MsgBody", "MsgDataTypes"]
    .map((name) => `${folder}/V2G_CI_${name}.xsd`)
    .concat(`${folder}/xmldsig-core-schema.xsd`);

/** Sets by file name; a payload namespace holds its own schema and everything that schema imports. */
export const ROWS: readonly SetRow[] = [
  { file: "sap", union: "Sap", schemas: ["iso20/V2G_CI_AppProtocol.xsd"] },
  { file: "din", union: "Din", schemas: wholeMessages("din") },
  { file: "iso2", union: "Iso2", schemas: wholeMessages("iso2") },
  {
    file: "iso20_common",
    union: "Iso20Common",
    schemas: edition1("CommonMessages"),
  },
  { file: "iso20_ac", union: "Iso20Ac", schemas: edition1("AC") },
  { file: "iso20_dc", union: "Iso20Dc", schemas: edition1("DC") },
  { file: "iso20_wpt", union: "Iso20Wpt", schemas: edition1("WPT") },
  { file: "iso20_acdp", union: "Iso20Acdp", schemas: edition1("ACDP") },
  {
    file: "iso20_ac_der_iec",
    union: "Iso20AcDerIec",
    schemas: amendment1("AC_DER_IEC"),
  },
  {
    file: "iso20_ac_der_sae",
    union: "Iso20AcDerSae",
    schemas: amendment1("AC_DER_SAE"),
  },
  {
    file: "xmldsig",
    union: "Xmldsig",
    schemas: ["iso20/xmldsig-core-schema.xsd"],
  },
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
    out.set(`${file}.ts`, codeOf(model, { union, exi: "../../exi" }));
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
