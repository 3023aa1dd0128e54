import assert from "node:assert/strict";
import { LIMITS_KEPT, SessionRecords } from "../../../actors/records/mod.ts";
import { limitsOf } from "../../../actors/records/limits.ts";
import { at1 } from "../control/_events.ts";

function ruled(steps: readonly (readonly [why: string, atMs: number])[]) {
  const records = new SessionRecords();
  records.open({
    number: 3,
    chargerId: "1",
    link: "",
    startedMs: 0,
    state: "",
  });
  for (const [why, atMs] of steps) {
    records.happened(at1({
      kind: "limitsChanged",
      by: "grid",
      maxChargeW: 9_000,
      maxDischargeW: 0,
      targetW: 9_000,
      why,
    }, { atMs }));
  }
  records.happened(at1({
    kind: "sessionEnded",
    sessionNumber: 3,
    by: "car",
    where: "Session.Transfer",
    cause: { kind: "carEnded" },
    words: "enough",
    chargedWh: 0,
    dischargedWh: 0,
  }, { atMs: 100_000 }));
  return records.list()[0]?.limits ?? [];
}

Deno.test("a session's limits are kept with the time that each ruled", () => {
  const limits = ruled([["feeder", 1_000], ["evening", 5_000], [
    "feeder",
    20_000,
  ]]);
  assert.deepEqual(limits.map(({ why, ruledMs }) => [why, ruledMs]), [
    ["evening", 15_000],
    ["feeder", 84_000],
  ]);
});

Deno.test("of more limits than are kept those that ruled longest remain", () => {
  const steps = Array.from(
    { length: 40 },
    (_, n) => [`limit ${n}`, n === 0 ? 0 : 10_000 + n] as const,
  );
  const limits = ruled(steps);
  assert.equal(limits.length, LIMITS_KEPT);
  assert.ok(limits.some(({ why }) => why === "limit 0"));
  assert.equal(limits.at(-1)?.why, "limit 39");
});

Deno.test("a clock that is set back takes no time from a limit", () => {
  const [limit] = ruled([["feeder", 900_000]]);
  assert.equal(limit?.ruledMs, 0);
});

Deno.test("`limitsOf()` takes a stored text that is none for none", () => {
  for (const text of ["", "{}", "[1, null, {}]", '[{"by":"me"}]']) {
    assert.deepEqual(limitsOf(text), []);
  }
});
