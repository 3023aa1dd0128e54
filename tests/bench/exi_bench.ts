import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import {
  iso20Ac,
  iso20Common,
  iso20Dc,
  type MessageSet,
  sap,
} from "../../protocols/iso15118/sets.ts";

type AnySet = MessageSet<{ root: string; value: unknown }>;
const SETS = [sap, iso20Common, iso20Ac, iso20Dc] as unknown as AnySet[];
const ROOTS = [
  "supportedAppProtocolReq",
  "SessionSetupReq",
  "ScheduleExchangeRes",
  "DC_ChargeLoopReq",
  "DC_ChargeLoopRes",
];
const text = readFileSync(
  new URL("../fixtures/exi/documents.jsonl", import.meta.url),
  "utf8",
);
const rows = text.trim().split("\n").map((l) =>
  JSON.parse(l) as { set: string; root: string; hex: string }
);
const into = new Uint8Array(1 << 16);

for (const root of ROOTS) {
  const row = rows.find((r) => r.root === root);
  const set = SETS.find((s) => s.name === row?.set);
  if (row === undefined || set === undefined) {
    throw new Error(`no fixture of ${root}`);
  }
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
}
