import assert from "node:assert/strict";
import {
  clockWatch,
  DOUBTFUL_MS,
} from "../../../actors/charger/clock_watch.ts";

/** A wall clock that can be set, looked at each second. */
function watched() {
  const clock = { monoMs: 0, wallMs: 1_800_000_000_000 };
  const fault = clockWatch({
    monoMs: () => clock.monoMs,
    nowMs: () => clock.wallMs,
  });
  return {
    clock,
    pass(ms: number, slewMs = 0): string | undefined {
      let last: string | undefined;
      for (let at = 0; at < ms; at += 1_000) {
        clock.monoMs += 1_000;
        clock.wallMs += 1_000 + slewMs;
        last = fault();
      }
      return last;
    },
    fault,
  };
}

Deno.test("`clockWatch()` doubts a clock that has stepped, and believes it again after a while", () => {
  for (const stepMs of [3_600_000, -3_600_000, 1_500]) {
    const { clock, pass, fault } = watched();
    assert.equal(pass(10_000), undefined);
    clock.wallMs += stepMs;
    assert.match(fault() ?? "", /has stepped by -?\d+\.\d s$/);
    assert.match(pass(DOUBTFUL_MS - 1_000) ?? "", /stepped/);
    assert.equal(pass(2_000), undefined);
  }
});

Deno.test("`clockWatch()` believes a clock that is slewed, however long", () => {
  assert.equal(watched().pass(20_000_000, 0.5), undefined);
});
