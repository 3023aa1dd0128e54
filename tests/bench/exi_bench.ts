/**
 * The ten messages that sessions are made of, through the public functions with
 * all checks on, beside the same message as XML text, which is what there is
 * where EXI is not. Then what cars do beside the fast path.
 */

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseXml, readTree, toXml } from "../../protocols/exi/mod.ts";
import {
  loadAnySet,
  type SetName,
} from "../../protocols/iso15118/shared/sets.ts";
import { sharedVectors } from "../_shared.ts";
import { fixture, type Stream, unhex } from "../protocols/iso15118/_streams.ts";

interface Typical {
  readonly schemaSet: SetName;
  readonly root: string;
  readonly hex: string;
}

const TYPICAL = sharedVectors("exi/typical.jsonl.gz");
if (TYPICAL === undefined) throw new Error("the typical messages are missing");
const typical = gunzipSync(readFileSync(TYPICAL)).toString().trim().split("\n")
  .map((line): Typical => JSON.parse(line));
const into = new Uint8Array(1 << 16);

for (const { schemaSet, root, hex } of typical) {
  const set = await loadAnySet(schemaSet);
  const bytes = unhex(hex);
  const got = set.decode(bytes);
  if (!got.ok) throw new Error(`${root} does not decode: ${got.text}`);
  const { message } = got;
  const xml = toXml(readTree(set.engine, bytes).root);
  const group = `${root} (${bytes.length} octets)`;
  const baseline = true;
  Deno.bench(`decode ${root}`, { group, baseline }, () => {
    set.decode(bytes);
  });
  Deno.bench(`encode ${root}`, { group }, () => {
    set.encode(message, into);
  });
  Deno.bench(`parse ${root} as XML`, { group }, () => {
    parseXml(xml);
  });
}

const streams = fixture<Stream>("streams");
for (const { set: name, kind, root, hexStringTable } of streams) {
  if (hexStringTable === undefined) continue;
  const set = await loadAnySet(name);
  const bytes = unhex(hexStringTable);
  const decode = kind === "document" ? set.decode : set.decodeFragment;
  if (!decode(bytes).ok) throw new Error(`${root} does not decode`);
  const group = "string-table hits";
  Deno.bench(`${kind} ${root} of ${name}, ${bytes.length}`, { group }, () => {
    decode(bytes);
  });
}

const common = await loadAnySet("iso20-common");
const setup = typical.find(({ root, schemaSet }) =>
  root === "SessionSetupReq" && schemaSet === "iso20-common"
);
if (setup === undefined) throw new Error("no SessionSetupReq");
const trailing = unhex(`${setup.hex}00`);
if (!common.decode(trailing, { trailing: 1 }).ok) throw new Error("trailing");
Deno.bench("decode SessionSetupReq with an octet too much", () => {
  common.decode(trailing, { trailing: 1 });
});
