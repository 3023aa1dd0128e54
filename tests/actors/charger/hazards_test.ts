/** Every hazard of the loop at the whole charger: its name, its answer, its way back. */

import assert from "node:assert/strict";
import { type HazardName, HAZARDS } from "../../../drivers/realtime/trips.ts";
import { ROWS, type Scene, sceneOf } from "./_hazards.ts";

const NAMES = Object.keys(HAZARDS) as HazardName[];
const AT_ONCE_MS = 100;
const PATIENCE_MS = 10_000;

/** Until something holds, while the car goes on talking. */
async function until(
  { b, talk }: Scene,
  ms: number,
  holds: () => boolean,
): Promise<boolean> {
  for (const end = b.clock.monoMs() + ms; b.clock.monoMs() < end;) {
    if (holds()) return true;
    await talk(50);
  }
  return holds();
}

/** Ends the session and lets the outlet come to rest. */
async function leave(scene: Scene): Promise<void> {
  const { b } = scene;
  scene.letGo();
  b.send({ type: "evse.sessionOver", how: "failed", reason: "the fault" });
  await b.run(6_000);
}

async function reset({ b }: Scene) {
  b.asker.length = 0;
  b.send({ type: "evse.reset", by: "person", replyTo: "asker" });
  await b.run(2_500);
  return b.asker[0];
}

/** Nothing flows though the car is there and ready. */
async function staysOff({ b }: Scene): Promise<void> {
  const { chargedWh, dischargedWh } = b.board.status();
  await b.run(20_000);
  const after = b.board.status();
  assert.equal(after.chargedWh, chargedWh);
  assert.equal(after.dischargedWh, dischargedWh);
  assert.equal(b.isClosed(), false);
}

for (const name of NAMES) {
  const row = ROWS[name];
  const { answer, latches } = HAZARDS[name];
  Deno.test(`${name}: stopped ${answer}, named, ${latches ? "out of use until a reset that works once its cause is gone" : "and the outlet stays in use"}`, async () => {
    const scene = await sceneOf(row);
    const { b, talk } = scene;
    const breaks = b.circuit.contactor.loadedBreaks;
    const beganMs = b.clock.monoMs();
    await row.on(scene);
    const trip = () => b.loop.latest().trip;
    await until(scene, row.withinMs + 100, () => trip() !== undefined);
    assert.equal(trip()?.name, name, `${b.notes()}`);
    const trippedMs = trip()?.atMonoMs ?? NaN;
    assert.ok(
      trippedMs - beganMs <= row.withinMs,
      `${trippedMs - beganMs} ms`,
    );
    if (name !== "welded") {
      await b.clock.until(() => !b.isClosed(), 5_000);
      assert.equal(b.isClosed(), false);
      const tookMs = b.circuit.contactor.movedMs - trippedMs;
      if (answer === "at once") assert.ok(tookMs <= AT_ONCE_MS, `${tookMs} ms`);
      else if (row.kind === "dc") {
        assert.equal(b.circuit.contactor.loadedBreaks, breaks);
      }
    }
    await talk(200);
    const faulted = b.events.filter(({ kind }) => kind === "faulted");
    assert.ok(faulted[0]?.kind === "faulted");
    assert.equal(faulted[0].fault.name, name);
    assert.equal(faulted[0].fault.latched, latches);
    await leave(scene);
    if (latches) await wayBack(scene, name);
    else {
      row.off(scene);
      await b.run(1_000);
      await staysOff(scene);
    }
    // Plugged in anew, a car is served as ever.
    b.circuit.unplug();
    await b.clock.until(() => b.state() === "Unplugged", PATIENCE_MS);
    assert.equal(b.state(), "Unplugged");
    assert.deepEqual(b.board.status().faults, []);
    await b.run(61_000); // a grid that was lost is waited for
    await scene.serve();
    assert.equal(b.state(), "Session.Transfer", `${b.notes()}`);
    assert.ok(Math.abs(b.circuit.powerW) > 1_000);
    await b.stop();
  });
}

async function wayBack(scene: Scene, name: HazardName): Promise<void> {
  const { b } = scene;
  const row = ROWS[name];
  assert.equal(b.state(), "Faulted");
  if (row.hinders) {
    const refused = await reset(scene);
    assert.equal(refused?.kind, "refused", refused?.words);
    assert.match(refused?.words ?? "", row.hinders);
    assert.equal(b.state(), "Faulted");
  }
  row.off(scene);
  await b.run(3_000);
  assert.equal(b.state(), "Faulted", "nobody has reset it");
  const done = await reset(scene);
  assert.equal(done?.kind, "done", done?.words);
  assert.equal(b.state(), "PluggedIn");
  await staysOff(scene);
}
