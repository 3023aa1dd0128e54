import assert from "node:assert/strict";
import { fromCallback } from "xstate";
import { signal } from "../../../actors/grid/mod.ts";
import {
  makeKernel,
  startSystem,
  supervisor,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import { tell } from "../../_tell.ts";
import { arbiter } from "../../../actors/site/arbiter.ts";
import { SiteBoard } from "../../../actors/site/board.ts";
import { PLAIN_WIRING } from "../../../actors/site/place.ts";
import type {
  Allocation,
  SiteReply,
} from "../../../actors/site/site_messages.ts";
import { dc, LIMITS, TestSite, WALL } from "./_test_site.ts";

/** A car at charger 1, a site, and a person's signal. */
function start() {
  const clock = new VirtualClock({ startMs: WALL });
  const heard: Allocation[] = [];
  const replies: SiteReply[] = [];
  const evse = fromCallback<
    { type: "evse.allocation"; allocation: Allocation }
  >(({ receive }) => receive(({ allocation }) => heard.push(allocation)));
  const asker = fromCallback<SiteReply>(({ receive }) =>
    receive((reply) => replies.push(reply))
  );
  const system = startSystem(
    supervisor({
      children: [
        {
          id: "site",
          logic: arbiter({
            board: new SiteBoard(),
            limits: LIMITS,
            wiring: () => PLAIN_WIRING,
            owner: () => ({ allowDischarge: true, minSoc: 20, minEnergyWh: 0 }),
          }),
        },
        {
          id: "signal:manual",
          logic: signal({ source: "manual", priority: 1 }),
        },
        { id: "evse:1", logic: evse },
        { id: "asker", logic: asker },
      ],
    }),
    { kernel: makeKernel({ clock }) },
  );
  const car = dc("1");
  const testSite = new TestSite([car]);
  return {
    clock,
    system,
    replies,
    targetW: () => Math.round(heard.at(-1)?.targetW ?? NaN),
    /** Time passes; the charger reports each second. */
    async run(seconds: number) {
      for (let n = 0; n < seconds; n++) {
        testSite.monoMs = clock.monoMs();
        const report = testSite.report(car);
        tell(system.root, "site", { type: "site.charger", report });
        await clock.advance(1_000);
      }
    },
    setpoint: (id: string, powerW: number, forMs: number) =>
      tell(system.root, "signal:manual", {
        type: "signal.setpoint",
        id,
        powerW,
        untilMs: clock.nowMs() + forMs,
        replyTo: "asker",
      }),
    withdraw: (id: string) =>
      tell(system.root, "signal:manual", {
        type: "signal.withdraw",
        id,
        replyTo: "asker",
      }),
  };
}

Deno.test("`signal.setpoint` rules until its end, then the car charges again", async () => {
  const s = start();
  await s.run(2);
  s.setpoint("a", -4_000, 10_000);
  await s.run(9);
  assert.equal(s.targetW(), -4_000);
  await s.run(3);
  assert.equal(s.targetW(), 50_000);
  await s.system.stop();
});

Deno.test("`signal.setpoint` under a known id replaces, and the site says so", async () => {
  const s = start();
  await s.run(2);
  s.setpoint("a", -4_000, 10_000);
  await s.run(2);
  s.setpoint("a", -9_000, 60_000);
  await s.run(2);
  assert.equal(s.targetW(), -9_000);
  assert.deepEqual(
    s.replies.map(({ reply }) => reply.kind === "accepted" && reply.change),
    ["new", "replaced"],
  );
  await s.system.stop();
});

Deno.test("`signal.withdraw` takes a set-point back; an unknown one is refused", async () => {
  const s = start();
  await s.run(2);
  s.setpoint("a", -4_000, 60_000);
  await s.run(2);
  s.withdraw("a");
  s.withdraw("b");
  await s.run(2);
  assert.equal(s.targetW(), 50_000);
  assert.deepEqual(s.replies.map(({ reply }) => reply.kind), [
    "accepted",
    "accepted",
    "refused",
  ]);
  await s.system.stop();
});
