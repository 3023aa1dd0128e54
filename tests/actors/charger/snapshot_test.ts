/** The snapshot of the outlet's machine: plain JSON at every moment of its life. */

import assert from "node:assert/strict";
import { step } from "../../../actors/charger/step/step.ts";
import { type Bench, bench } from "./_bench.ts";
import { configOf } from "./step/_bench.ts";
import { Link, VEHICLE } from "./_offers.ts";

/** Fails where JSON would change or lose something; what is undefined is absent. */
function requirePlain(value: unknown, path: string): void {
  if (value === null || value === undefined) return;
  if (typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number") {
    assert.ok(Number.isFinite(value), `${path} is ${value}`);
    return;
  }
  assert.equal(typeof value, "object", `${path} is a ${typeof value}`);
  const prototype = Object.getPrototypeOf(value);
  const isPlain = prototype === Object.prototype ||
    prototype === Array.prototype;
  assert.ok(isPlain, `${path} is a ${prototype?.constructor?.name}`);
  for (const [name, inner] of Object.entries(value)) {
    requirePlain(inner, `${path}.${name}`);
  }
}

/** The machine's snapshot as it is now, printed and parsed. */
function printed(b: Bench) {
  const { context, value } = b.system.get("evse:1")?.getSnapshot() ?? {};
  requirePlain(context, "context");
  requirePlain(value, "value");
  const text = JSON.stringify({ context, value });
  const parsed = JSON.parse(text);
  assert.equal(JSON.stringify(parsed), text);
  return { context, parsed };
}

/** A life of one outlet: sessions both ways, pause, stop, fault, reset, unplug. */
async function live(b: Bench, each: () => void): Promise<void> {
  const run = async (ms: number) => {
    for (let at = 0; at < ms; at += 50) {
      await b.run(50);
      each();
    }
  };
  await b.transfer(11_000);
  each();
  b.allot(-7_000);
  for (let n = 0; n < 8; n++) {
    // What no car should say, and some do.
    const odd = n % 2 === 0 ? { maxV: Infinity, presentV: NaN } : {};
    b.send({ type: "evse.vehicle", vehicle: { ...VEHICLE, ...odd } });
    await run(250);
  }
  b.send({ type: "evse.stop", by: "person", reason: "enough" });
  await run(500);
  b.send({ type: "evse.stopTransfer", reason: "asked" });
  await run(1_500);
  b.send({ type: "evse.sessionOver", how: "terminated", reason: "asked" });
  b.car.rest();
  await run(1_500);
  b.send({ type: "evse.start", by: "person" });
  await run(100);
  b.send({ type: "evse.link", link: new Link() });
  await run(500);
  b.send({ type: "evse.emergencyStop", by: "person" });
  await run(500);
  b.send({ type: "evse.sessionOver", how: "failed", reason: "stopped" });
  await run(500);
  b.send({ type: "evse.reset", by: "person" });
  await run(500);
  b.circuit.unplug();
  await run(500);
}

Deno.test("the snapshot of `evse()` is plain JSON through a whole life, and what was printed goes on alike", async () => {
  const b = await bench();
  const config = configOf("dc", { id: "1" });
  const seen = new Set<string>();
  await live(b, () => {
    const { context, parsed } = printed(b);
    seen.add(context.phase);
    const turn = b.turns.at(-1);
    assert.ok(turn);
    // The state that was parsed steps as the one that lives.
    const beat = { type: "evse.beat" } as const;
    const one = step(config, context, beat, turn.view);
    const other = step(config, parsed.context, beat, turn.view);
    const plain = (result: unknown) => JSON.parse(JSON.stringify(result));
    assert.deepEqual(plain(other), plain(one));
  });
  for (
    const phase of [
      "Session.Transfer",
      "Session.Setup",
      "PluggedIn",
      "Faulted",
      "Unplugged",
    ]
  ) assert.ok(seen.has(phase), `${phase} in ${[...seen]}`);
  await b.stop();
});

Deno.test("the snapshot of `evse()` names its phase in context and value alike", async () => {
  const b = await bench();
  await live(b, () => {
    const { parsed } = printed(b);
    const value = typeof parsed.value === "string"
      ? parsed.value
      : Object.entries(parsed.value).flat().join(".");
    assert.equal(value, parsed.context.phase);
  });
  await b.stop();
});
