/** What an earlier run of the program left open, and what it comes to. */

import assert from "node:assert/strict";
import { startSystem } from "../../../actors/kernel/mod.ts";
import {
  type MeterReading,
  recorder,
  SessionRecords,
} from "../../../actors/records/mod.ts";
import type { SessionRow } from "../../../drivers/store/mod.ts";
import { ended, row } from "../../drivers/store/_rows.ts";
import { at1 } from "../control/_events.ts";
import { testKernel } from "../kernel/_help.ts";

/** 11 kW for 70 s are 213.9 Wh. */
const MAX_W = 11_000;

/** A start over these rows; the meter's reading is set as the test goes. */
function startedOver(open: readonly SessionRow[]) {
  const kernel = testKernel();
  const stored = new Map(open.map((each) => [each.token, each]));
  const records = new SessionRecords({
    token: () => `new-${stored.size}`,
    store: { put: (each) => void stored.set(each.token, each) },
  });
  records.recall({ open, ended: [ended(9)] });
  const meter: { reading: MeterReading | undefined } = { reading: undefined };
  const system = startSystem(
    recorder({ records, meterOf: () => meter.reading }),
    { kernel, address: "records" },
  );
  const reads = (chargedWh: number, dischargedWh = 10) => {
    meter.reading = { registers: { chargedWh, dischargedWh }, maxW: MAX_W };
  };
  return { kernel, records, stored, system, reads };
}

Deno.test("a session left open is shown as such until its meter is read, and then ends with power loss", async () => {
  const { kernel, records, stored, reads, system } = startedOver([row(1)]);
  await kernel.clock.advance(2_000);
  assert.equal(records.list()[0]?.endedMs, undefined);
  reads(350);
  await kernel.clock.advance(1_000);
  const [record, earlier] = records.list();
  assert.deepEqual(
    [record?.state, record?.how, record?.cause, record?.where, record?.endedBy],
    ["Ended", "failed", "powerLoss", "DC_ChargeLoop", "gateway"],
  );
  assert.match(record?.reason ?? "", /^power loss: /);
  assert.equal(record?.endedMs, row(1).heard_ms);
  assert.deepEqual([record?.chargedWh, record?.dischargedWh], [250, 0]);
  assert.equal(record?.means, "contract");
  assert.equal(earlier?.number, 9);
  assert.equal(stored.get("token-1")?.latest_charged_wh, 350);
  assert.equal(stored.size, 1);
  await system.stop();
});

for (
  const [what, chargedWh, dischargedWh] of [
    ["went back, as another meter's would", 150, 10],
    ["is further than its charger could have brought it", 500, 10],
    ["gave back more than can be", 200, 300],
  ] as const
) {
  Deno.test(`the last event counts where the register ${what}`, async () => {
    const { kernel, records, reads, system } = startedOver([row(1)]);
    reads(chargedWh, dischargedWh);
    await kernel.clock.advance(1_000);
    assert.deepEqual(
      [records.list()[0]?.chargedWh, records.list()[0]?.dischargedWh],
      [100, 0],
    );
    await system.stop();
  });
}

Deno.test("a meter that is never read is not waited for longer than ten seconds", async () => {
  const { kernel, records, system } = startedOver([row(1)]);
  await kernel.clock.advance(9_000);
  assert.equal(records.list()[0]?.endedMs, undefined);
  await kernel.clock.advance(2_000);
  assert.equal(records.list()[0]?.chargedWh, 100);
  await system.stop();
});

Deno.test("a session that begins ends what was left open at its charger, and takes none of its energy", async () => {
  const { kernel, records, system } = startedOver([row(1)]);
  records.open({
    number: 10,
    chargerId: "1",
    link: "",
    startedMs: 1,
    state: "SessionSetup",
  });
  for (
    const [kind, chargedWh] of [["linked", 200], ["metered", 900]] as const
  ) {
    const event = kind === "linked"
      ? { kind, sessionNumber: 10 } as const
      : { kind, powerW: 1, soc: undefined } as const;
    system.root.send({
      type: "charger.event",
      event: at1(event, {
        sessionId: "1-10",
        registers: { chargedWh, dischargedWh: 10 },
      }),
    });
  }
  await kernel.clock.settle();
  const energies = records.list().map(({ number, chargedWh }) => [
    number,
    chargedWh,
  ]);
  assert.deepEqual(energies, [[10, 700], [1, 100], [9, 100]]);
  await system.stop();
});

Deno.test("of two sessions left open at one charger the later one alone takes what the meter shows", async () => {
  const open = [
    row(1),
    row(2, { begin_charged_wh: 300, latest_charged_wh: 400 }),
  ];
  const { kernel, records, reads, system } = startedOver(open);
  reads(450);
  await kernel.clock.advance(1_000);
  assert.deepEqual(
    records.list().map(({ number, chargedWh }) => [number, chargedWh]),
    [[2, 150], [1, 100], [9, 100]],
  );
  await system.stop();
});

Deno.test("what the store tells late is closed too", async () => {
  const { kernel, records, reads, system } = startedOver([]);
  reads(200);
  await kernel.clock.advance(20_000);
  system.root.send({
    type: "records.recalled",
    recalled: { open: [row(4)], ended: [], lastNumber: 4 },
  });
  await kernel.clock.advance(1_000);
  assert.equal(records.list()[0]?.cause, "powerLoss");
  await system.stop();
});
