/** The reader of the site's meter, over meters that come and go. */

import assert from "node:assert/strict";
import { fromCallback } from "xstate";
import {
  makeKernel,
  seededRandom,
  startSystem,
  supervisor,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import {
  type OpenSiteMeter,
  siteMeter,
} from "../../../actors/site/site_meter.ts";
import type { SiteMessage } from "../../../actors/site/site_messages.ts";
import { Trace } from "../../../actors/trace/mod.ts";

type Told = SiteMessage | { readonly type: string; readonly what?: string };

function start(open: (nowMs: number) => OpenSiteMeter) {
  const clock = new VirtualClock({ startMs: 1_000_000 });
  const told: Told[] = [];
  const ear = fromCallback<Told>(({ receive }) => {
    receive((message) => told.push(message));
  });
  const logic = siteMeter(() => open(clock.monoMs()));
  const system = startSystem(
    supervisor({
      children: [
        { id: "site", logic: ear },
        { id: "account", logic: ear },
        { id: "siteMeter", logic },
      ],
      intensity: { max: 3, withinMs: 60_000 },
    }),
    {
      kernel: makeKernel({
        clock,
        trace: new Trace(),
        random: seededRandom(1),
      }),
    },
  );
  let gaveUp = false;
  system.failed.then(() => gaveUp = true);
  const words = () =>
    told.flatMap((each) =>
      "what" in each && each.what !== undefined ? [each.what] : []
    );
  const readings = () => told.filter(({ type }) => type === "site.meter");
  return { clock, system, words, readings, gaveUp: () => gaveUp };
}

const sample = (atMonoMs: number) => ({
  atMonoMs,
  powerW: 100,
  phaseA: [1, 1, 1] as const,
});

Deno.test("a site's meter that is absent for an hour does not end its gateway, is told once, and is read when it comes", async () => {
  const hourMs = 3_600_000;
  let tries = 0;
  const { clock, system, words, readings, gaveUp } = start((nowMs) => {
    tries++;
    if (nowMs < hourMs) throw new Error("there is no such file");
    return { next: () => sample(clock.monoMs()), close() {} };
  });
  await clock.advance(hourMs - 5_000);
  assert.equal(gaveUp(), false);
  assert.ok(tries > 1_000 && tries < 4_000, String(tries));
  assert.deepEqual(words(), [
    "the site's meter cannot be read: there is no such file",
  ]);
  await clock.advance(7_000);
  assert.ok(readings().length > 3);
  assert.equal(words().at(-1), "the site's meter is read");
  await system.stop();
});

Deno.test("a site's meter that throws or falls silent while it is read is closed and opened anew", async () => {
  let opened = 0;
  let closed = 0;
  const { clock, system, readings, gaveUp } = start(() => {
    const turn = opened++;
    let reads = 0;
    return {
      next() {
        if (reads++ < 3) return sample(clock.monoMs());
        if (turn % 2 === 0) throw new Error("the file was cut");
        return undefined;
      },
      close: () => closed++,
    };
  });
  await clock.advance(60_000);
  assert.equal(gaveUp(), false);
  assert.ok(opened > 10, String(opened));
  assert.ok(closed >= opened - 1);
  assert.ok(readings().length >= 30);
  await system.stop();
  assert.equal(closed, opened);
});
