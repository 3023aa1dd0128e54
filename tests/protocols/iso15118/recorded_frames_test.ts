import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  type AnySet,
  loadAnySet,
  type SetName,
} from "../../../protocols/iso15118/shared/sets.ts";
import { HEADER_OCTETS } from "../../../protocols/v2gtp/mod.ts";
import { recordedFiles, wholeCollection } from "../../_shared.ts";
import { hexOf, unhex } from "./_streams.ts";

interface Frame {
  readonly payloadType: string;
  readonly ns: string | null;
  readonly msg: string;
  readonly hex: string;
}

const SETS: Readonly<Record<string, SetName>> = {
  "urn:iso:15118:2:2010:AppProtocol": "sap",
  "urn:din:70121:2012:MsgDef": "din",
  "urn:iso:15118:2:2013:MsgDef": "iso2",
  "urn:iso:std:iso:15118:-20:CommonMessages": "iso20-common",
  "urn:iso:std:iso:15118:-20:AC": "iso20-ac",
  "urn:iso:std:iso:15118:-20:DC": "iso20-dc",
};

/** What cars and stations of the collection do on the wire that we take and never write. */
const DEVIATIONS = ["octet after the message", "U+0000 in a text"];

function frames(file: string): { file: string; frame: Frame }[] {
  return gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n")
    .map((line) => ({ file, frame: JSON.parse(line) }));
}

for (const folder of ["real-cars", "simulated"] as const) {
  Deno.test(`every frame of ${folder} is written again as it came, but for named deviations`, async () => {
    const rows = recordedFiles(folder).flatMap(frames);
    const into = new Uint8Array(1 << 17);
    const seen = new Map<string, number>();
    const count = (kind: string) => seen.set(kind, (seen.get(kind) ?? 0) + 1);
    for (const { file, frame } of rows) {
      if (frame.payloadType.startsWith("0x90")) continue;
      const name = SETS[frame.ns ?? ""];
      assert.ok(name, `${file}: ${frame.ns}`);
      const set: AnySet = await loadAnySet(name);
      const octets = unhex(frame.hex).subarray(HEADER_OCTETS);
      const got = set.decode(octets, { trailing: 1, nul: true });
      assert.ok(got.ok, `${file} ${frame.msg}: ${got.ok || got.text}`);
      if (!set.decode(octets, { trailing: 1 }).ok) {
        count("U+0000 in a text");
        continue;
      }
      const again = into.subarray(0, set.encode(got.message, into));
      const kind = deviation(octets, again, got.bits);
      count(kind);
      if (kind === "other") {
        assert.fail(`${file} ${frame.msg}: ${hexOf(octets)} ${hexOf(again)}`);
      }
    }
    assert.ok((seen.get("same") ?? 0) > (wholeCollection ? 1000 : 200));
    for (const kind of seen.keys()) {
      assert.ok(kind === "same" || DEVIATIONS.includes(kind), kind);
    }
  });
}

function deviation(octets: Uint8Array, again: Uint8Array, bits: number) {
  const whole = Math.ceil(bits / 8);
  const isSame = (count: number) =>
    hexOf(octets.subarray(0, count)) === hexOf(again.subarray(0, count));
  if (again.length === octets.length && isSame(octets.length)) return "same";
  if (again.length !== whole) return "other";
  if (octets.length > whole && isSame(whole)) return "octet after the message";
  return "other";
}
