/** When the evse is told to look at its devices, and how often while nothing happens. */

import assert from "node:assert/strict";
import { Effect } from "../../../actors/kernel/effect.ts";
import { lookDriver } from "../../../actors/charger/look_driver.ts";
import { evseAddress } from "../../../actors/charger/messages.ts";
import { blankEvse } from "../../../actors/charger/step/state.ts";
import {
  fromEffect,
  startSystem,
  supervisor,
} from "../../../actors/kernel/mod.ts";
import { blankReport } from "../../../drivers/realtime/records.ts";
import { testKernel } from "../kernel/_help.ts";

/** A look driver over a report that a test sets; counts what the evse hears. */
function bench() {
  const kernel = testKernel();
  const report = blankReport();
  report.grid.good = true;
  const state = blankEvse(true, undefined);
  const heard = { looks: 0, beats: 0 };
  const evse = fromEffect<{ readonly type: string }>(
    (io) =>
      Effect.gen(function* () {
        while (true) {
          const { type } = yield* io.inbox.take;
          if (type === "evse.beat") heard.beats++;
          if (type === "evse.look") heard.looks++;
        }
      }),
    { inbox: { commands: 8 } },
  );
  const look = lookDriver("a", {
    port: { write() {}, latest: () => report },
    board: { state: () => state },
    everyMs: 20,
  });
  const children = [
    { id: "evse", systemId: evseAddress("a"), logic: evse },
    { id: "look", logic: look },
  ];
  const system = startSystem(supervisor({ children }), { kernel });
  /** Passes time; `turns`: the loop turns every 10 ms. */
  const pass = async (ms: number, { turns }: { readonly turns: boolean }) => {
    Object.assign(heard, { looks: 0, beats: 0 });
    for (let n = 0; n < ms / 10; n++) {
      if (turns) report.atMonoMs = kernel.clock.monoMs();
      await kernel.clock.advance(10);
    }
    return { ...heard };
  };
  return { report, pass, stop: () => system.stop() };
}

Deno.test("the evse of an outlet where nothing happens is asked every two seconds", async () => {
  const { report, pass, stop } = bench();
  await pass(1_000, { turns: true });
  assert.deepEqual(await pass(10_000, { turns: true }), { looks: 0, beats: 5 });
  report.grid.good = false;
  const lost = await pass(2_000, { turns: true });
  assert.ok(lost.beats >= 4, "a supply that is lost is looked at on");
  await stop();
});

Deno.test("the evse hears of a car within one period", async () => {
  const { report, pass, stop } = bench();
  await pass(2_500, { turns: true });
  report.pilot.state = "B";
  const { looks, beats } = await pass(20, { turns: true });
  assert.equal(looks + beats, 1);
  await stop();
});

Deno.test("the evse is told of a loop that stands still, again and again but not in every period", async () => {
  const { pass, stop } = bench();
  await pass(2_500, { turns: true });
  const { looks } = await pass(3_000, { turns: false });
  assert.ok(looks >= 15 && looks <= 20, `${looks} looks`);
  await stop();
});
