/** Sliding maxima and ranges against plain searches. */

import assert from "node:assert/strict";
import { BoundHistory } from "../../../drivers/realtime/bound_history.ts";
import { RecentRange } from "../../../drivers/realtime/recent_range.ts";
import { random } from "./_random.ts";

for (const seed of [1, 2, 3]) {
  Deno.test(`\`BoundHistory.most()\` is the largest bound of its time, to a 64th of it (seed ${seed})`, () => {
    const draw = random(seed);
    const history = new BoundHistory();
    const windowMs = 1_000 + Math.floor(draw() * 5_000);
    const noted: [number, number][] = [];
    let bound = 10;
    for (let nowMs = 0; nowMs < 60_000; nowMs += 10) {
      if (draw() < 0.01) bound = Math.floor(draw() * 8);
      history.advance(nowMs, windowMs);
      history.note(2, bound);
      noted.push([nowMs, bound]);
      const stepMs = windowMs / 64 + 20;
      const mostSince = (ms: number) =>
        noted.filter(([at]) => at > nowMs - ms).reduce(
          (most, [, value]) => Math.max(most, value),
          0,
        );
      if (nowMs % 200 !== 0) continue;
      const most = history.most(2);
      assert.ok(most >= mostSince(windowMs - stepMs), `${nowMs} ms: too small`);
      assert.ok(most <= mostSince(windowMs + stepMs), `${nowMs} ms: too large`);
      assert.equal(history.most(1), 0, "lanes are apart");
    }
  });

  Deno.test(`\`RecentRange\` holds the least and the most of two seconds (seed ${seed})`, () => {
    const draw = random(seed);
    const range = new RecentRange();
    const noted: [number, number][] = [];
    let value = 0;
    for (let nowMs = 0; nowMs < 30_000; nowMs += 10) {
      value += (draw() - 0.5) * 10;
      range.advance(nowMs);
      range.note(0, value);
      noted.push([nowMs, value]);
      if (nowMs % 200 !== 0) continue;
      const since = (ms: number) =>
        noted.filter(([at]) => at > nowMs - ms).map(([, seen]) => seen);
      assert.ok(range.most(0) >= Math.max(...since(2_000)));
      assert.ok(range.most(0) <= Math.max(...since(2_110)));
      assert.ok(range.least(0) <= Math.min(...since(2_000)));
      assert.ok(range.least(0) >= Math.min(...since(2_110)));
    }
    range.clear();
    assert.equal(range.full, false);
  });
}
