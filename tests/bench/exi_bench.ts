import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseXml, readTree, toXml } from "../../protocols/exi/mod.ts";
import { collection, fixture } from "../protocols/iso15118/_streams.ts";
import { sharedVectors } from "../_shared.ts";
import {
  type AnySet,
  loadAnySet,
  SET_NAMES,
} from "../../protocols/iso15118/sets.ts";

const SETS: readonly AnySet[] = await Promise.all(SET_NAMES.map(loadAnySet));
const ROOTS = [
  "supportedAppProtocolReq",
  "SessionSetupReq",
  "ScheduleExchangeRes",
  "DC_ChargeLoopReq",
  "DC_ChargeLoopRes",
];
interface Row {
  set: string;
  root: string;
  hex: string;
}

/** The typical messages beside the repository, else the small fixtures. */
function rowsToMeasure(): Row[] {
  const file = sharedVectors("exi/typical.jsonl.gz");
  if (file !== undefined) {
    const text = gunzipSync(readFileSync(file)).toString("utf8");
    return text.trim().split("\n").map((l) => {
      const row = JSON.parse(l) as Row & { schemaSet: string };
      return { ...row, set: row.schemaSet };
    }).filter((r) => SETS.some((s) => s.name === r.set));
  }
  console.log("../shared/vectors is not there: fixtures are measured instead");
  const text = readFileSync(
    new URL("../fixtures/exi/streams.jsonl", import.meta.url),
    "utf8",
  );
  const rows = text.trim().split("\n").map((l) => JSON.parse(l) as Row);
  return ROOTS.flatMap((root) => rows.find((r) => r.root === root) ?? []);
}
const into = new Uint8Array(1 << 16);

for (const row of rowsToMeasure()) {
  const root = row.root;
  const set = SETS.find((s) => s.name === row.set);
  if (set === undefined) throw new Error(`no set ${row.set}`);
  const bytes = new Uint8Array(Buffer.from(row.hex, "hex"));
  const got = set.decode(bytes);
  if (!got.ok) {
    throw new Error(`fixture of ${root} does not decode: ${got.text}`);
  }
  Deno.bench(
    `decode ${root} (${bytes.length} octets)`,
    () => void set.decode(bytes),
  );
  Deno.bench(
    `encode ${root} (${bytes.length} octets)`,
    () => void set.encode(got.message, into),
  );
  // What takes the place of EXI where there is no codec: the message as text.
  const { root: tree } = readTree(set.engine, bytes);
  const xml = toXml(tree);
  Deno.bench(
    `parse the XML of ${root} (${xml.length} characters)`,
    () => void parseXml(xml),
  );
}

/** What cars do beside the fast path: a string repeated by its table, an octet too much. */
function rowsOfSurprises(): { name: string; set: string; hex: string }[] {
  const rows = (["xmldsig", "iso20-common", "iso20-dc", "iso2"] as const)
    .flatMap(
      (set) => collection(set, "document") ?? [],
    );
  const short = rows.filter(({ hexStringTable: hex }) =>
    hex !== undefined && hex.length < 540
  );
  const hits = [...new Map(short.map((row) => [row.root, row])).values()];
  const plain = fixture<Row>("streams").find(({ set, root }) =>
    set === "iso20-common" && root === "SessionSetupReq"
  );
  return [
    ...hits.slice(0, 5).map(({ set, root, hexStringTable = "" }) => ({
      name: `string-table hit in ${root}`,
      set,
      hex: hexStringTable,
    })),
    ...(plain
      ? [{
        name: "trailing octet after SessionSetupReq",
        set: plain.set,
        hex: `${plain.hex}00`,
      }]
      : []),
  ];
}

for (const { name, set: setName, hex } of rowsOfSurprises()) {
  const set = SETS.find((s) => s.name === setName);
  const bytes = new Uint8Array(Buffer.from(hex, "hex"));
  if (!set?.decode(bytes, { trailing: 1 }).ok) {
    throw new Error(`${name} does not decode`);
  }
  Deno.bench(
    `decode a ${name} (${bytes.length} octets)`,
    () => void set.decode(bytes, { trailing: 1 }),
  );
}
