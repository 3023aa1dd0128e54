import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { loadSet } from "../../../../../protocols/iso15118/shared/sets.ts";
import {
  advance,
  type AnyMessage,
  type CarStep,
  startCarSession,
} from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import { simulated, testWith } from "../../../../_shared.ts";
import { evccid, makeCar, viewOf } from "./_drive.ts";

const iso20Ac = await loadSet("iso20-ac");
const iso20Common = await loadSet("iso20-common");
const iso20Dc = await loadSet("iso20-dc");

const SETS = { "0x8002": iso20Common, "0x8003": iso20Ac, "0x8004": iso20Dc };

interface Line {
  dir: string;
  payloadType: string;
  hex: string;
}

function responsesOf(file: string): AnyMessage[] {
  const lines: Line[] = gunzipSync(readFileSync(file)).toString().trim()
    .split("\n").map((line) => JSON.parse(line));
  const found: AnyMessage[] = [];
  for (const { dir, payloadType, hex } of lines) {
    const set = Object.entries(SETS).find(([type]) => type === payloadType)
      ?.[1];
    if (dir !== "secc>ev" || set === undefined) continue;
    const decoded = set.decode(Uint8Array.from(
      hex.slice(16).match(/../g) ?? [],
      (octet) => Number.parseInt(octet, 16),
    ));
    assert.ok(decoded.ok, hex);
    found.push(decoded.message);
  }
  return found;
}

for (const service of ["AC", "DC", "AC_BPT", "DC_BPT"] as const) {
  for (const mode of ["scheduled", "dynamic"] as const) {
    const name = `iso20_${service.toLowerCase()}_${mode}_eim`;
    const title = `\`advance()\` accepts every recorded answer of ${name}`;
    testWith(simulated(name), title, (file) => {
      const queue = responsesOf(file);
      const kinds = new Set(queue.map((r) => r.root));
      const used = new Set<string>();
      const car = makeCar();
      let nowMs = 1_795_219_301_000;
      const env = () => ({
        nowMs,
        random: (n: number) => new Uint8Array(n),
        car: viewOf(
          car,
          { service, mode },
          [...used].some((root) => root.endsWith("ChargeLoopRes"))
            ? { id: 1, kind: "stop" as const }
            : undefined,
        ),
      });
      let step: CarStep = advance(
        startCarSession({ evccid: evccid() }),
        "begin",
        env(),
      );
      for (let turn = 0; turn < 500 && step.kind === "request"; turn++) {
        for (const effect of step.effects) car.obey(effect);
        nowMs += step.afterMs ?? 10;
        const root = step.request.root.replace(/Req$/, "Res");
        const at = queue.findIndex((r) => r.root === root);
        const response = queue[at];
        assert.ok(response, `${root} was recorded`);
        // The last of its kind is kept, for a car that asks once more.
        if (queue.filter((r) => r.root === root).length > 1) {
          queue.splice(at, 1);
        }
        // The recorded double does not raise the voltage it is asked for.
        if (root === "DC_PreChargeRes") car.obey({ type: "car.closeInlet" });
        used.add(root);
        step = advance(step.session, response, env());
      }
      assert.equal(step.kind, "end");
      assert.equal(step.kind === "end" && step.how, "terminated");
      assert.deepEqual([...kinds].filter((k) => !used.has(k)), []);
    });
  }
}
