/** How much the site says, and how often it decides, while many cars come. */

import assert from "node:assert/strict";
import { fromCallback } from "xstate";
import {
  makeKernel,
  seededRandom,
  startSystem,
  supervisor,
  tell,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import { arbiter, TURN_MS } from "../../../actors/site/arbiter.ts";
import { SiteBoard } from "../../../actors/site/board.ts";
import { PLAIN_WIRING } from "../../../actors/site/place.ts";
import type {
  Allocation,
  SiteToEvse,
} from "../../../actors/site/site_messages.ts";
import { dc, LIMITS, TestSite, WALL } from "./_test_site.ts";

/** A site with `count` chargers that all answer an allocation with a report, as outlets do. */
function yard(count: number) {
  const clock = new VirtualClock({ startMs: WALL });
  const heard: { readonly atMs: number; readonly allocation: Allocation }[] =
    [];
  const cars = new TestSite(
    Array.from({ length: count }, (_, n) => dc(`${n}`)),
  );
  const ids = Array.from({ length: count }, (_, n) => `${n}`);
  const report = (id: string) => {
    cars.monoMs = clock.monoMs();
    const car = cars.cars.get(id);
    assert.ok(car);
    return { type: "site.charger", report: cars.report(car) } as const;
  };
  const evse = fromCallback<SiteToEvse>(({ receive }) => {
    receive((message) => {
      if (message.type !== "evse.allocation") return;
      heard.push({ atMs: clock.monoMs(), allocation: message.allocation });
    });
  });
  const site = arbiter({
    board: new SiteBoard(),
    limits: { ...LIMITS, importW: count * 5_000, fuseA: [1e4, 1e4, 1e4] },
    wiring: () => PLAIN_WIRING,
    owner: () => ({ allowDischarge: true, minSoc: 20, minEnergyWh: 0 }),
  });
  const system = startSystem(
    supervisor({
      children: [
        { id: "site", logic: site },
        // A supervisor has at most 200 children.
        ...[0, 1].map((group) => ({
          id: `group:${group}`,
          logic: supervisor({
            children: ids.filter((_, n) => n % 2 === group)
              .map((id) => ({ id: `evse:${id}`, logic: evse })),
          }),
        })),
      ],
    }),
    { kernel: makeKernel({ clock, random: seededRandom(1) }) },
  );
  const say = (id: string) => tell(system.root, "site", report(id));
  return { clock, heard, ids, say, system };
}

/** How many there are in each turn. */
function perTurn(times: readonly number[]): number[] {
  const turns = new Map<number, number>();
  for (const ms of times) {
    const turn = Math.floor(ms / TURN_MS);
    turns.set(turn, (turns.get(turn) ?? 0) + 1);
  }
  return [...turns.values()];
}

Deno.test("`arbiter()` tells 200 chargers that are plugged in within a second what is news once a turn, and then renewals alone, spread over the turns", async () => {
  const { clock, heard, ids, say, system } = yard(200);
  for (const id of ids) {
    say(id);
    await clock.advance(5);
  }
  // Each turn all that are there share anew: on the average half of them.
  const turns = 1_000 / TURN_MS;
  const sharing = turns * ids.length / 2;
  assert.ok(heard.length <= 1.2 * sharing, `${heard.length}`);
  for (let second = 0; second < 4; second++) {
    for (const id of ids) {
      say(id);
      await clock.advance(5);
    }
  }
  const from = heard.length;
  for (let second = 0; second < 4; second++) {
    for (const id of ids) {
      say(id);
      await clock.advance(5);
    }
  }
  const each = (heard.length - from) / ids.length / 4;
  assert.ok(each > 0.7 && each < 1.2, `${each} a second`);
  // No lease runs out, and no turn has more than its share of them.
  const most = Math.max(...perTurn(heard.slice(from).map(({ atMs }) => atMs)));
  assert.ok(most <= 1.5 * ids.length / turns, `${most} in one turn`);
  await system.stop();
});
