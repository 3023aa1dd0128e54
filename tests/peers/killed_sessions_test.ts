/** A gateway that is killed while it charges, and started again. */

import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { type Started, started } from "./_started.ts";

const CONFIG = `
chargers:
  - { id: "1", kind: dc, sdpPort: 36430 }
virtualCars:
  - { charger: "1", service: DC_BPT, soc: 50, arriveS: 0, stayS: 600 }
security: { tls: off, allowPlain: true }
`;

interface Session {
  readonly number: number;
  readonly cause?: string;
  readonly means?: string;
  readonly chargedWh?: number;
  readonly endedMs?: number;
}

/** Waits until energy of the first session is on the disk; how much, Wh. */
async function written(data: string): Promise<number> {
  const database = new DatabaseSync(`${data}/sessions.db`, { readOnly: true });
  const ask = database.prepare(
    "SELECT latest_charged_wh - begin_charged_wh AS wh FROM sessions",
  );
  for (;;) {
    const wh = ask.get()?.wh;
    if (typeof wh === "number" && wh > 1) {
      database.close();
      return wh;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function sessions(gateway: Started): Promise<readonly Session[]> {
  const { status, body } = await gateway.ask("GET", "/sessions");
  assert.equal(status, 200);
  assert.ok(Array.isArray(body));
  return body;
}

Deno.test("a session of a gateway that got SIGKILL is closed by the next one, once, with what had flowed", async () => {
  const first = await started(CONFIG);
  await first.next(/charging at/);
  const writtenWh = await written(first.data);
  const folder = await first.kill();
  const second = await started(CONFIG, { folderOfOne: folder });
  await second.next(/control: /);
  const isClosed = (all: readonly Session[]) =>
    all.some(({ number, endedMs }) => number === 1 && endedMs !== undefined);
  let all: readonly Session[] = [];
  while (!isClosed(all)) all = await sessions(second);
  const [closed, ...more] = all.filter(({ number }) => number === 1);
  assert.deepEqual(more, []);
  assert.deepEqual([closed?.cause, closed?.means], ["powerLoss", "free"]);
  assert.ok((closed?.chargedWh ?? 0) >= Math.round(writtenWh));
  while (!all.some(({ number }) => number === 2)) all = await sessions(second);
  assert.equal(await second.stop(), 0);
});
