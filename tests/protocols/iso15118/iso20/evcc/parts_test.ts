import assert from "node:assert/strict";
import {
  applyFault,
  startCarSession,
} from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import {
  type CarFault,
  countRequest,
  faultAt,
  NO_REQUESTS,
} from "../../../../../protocols/iso15118/shared/evcc/faults.ts";
import { chooseSchedule } from "../../../../../protocols/iso15118/iso20/evcc/choose_schedule.ts";
import { evccid, START_MS } from "./_drive.ts";
import { tuple } from "./_station.ts";

const needs = {
  energyWh: 20_000,
  highestWh: 30_000,
  lowestWh: -10_000,
  maxChargeW: 11_000,
  minChargeW: 1_400,
  maxDischargeW: 11_000,
};
const where = { anchorS: START_MS / 1000, service: "AC" };

function energyWh(
  profile: readonly { fromMs: number; untilMs: number; powerW: number }[],
) {
  return profile.reduce(
    (sum, e) => sum + e.powerW * (e.untilMs - e.fromMs) / 3_600_000,
    0,
  );
}

Deno.test("`chooseSchedule()` takes the cheapest tuple and brings the energy wanted", () => {
  const chosen = chooseSchedule(
    [tuple(1, where), tuple(2, where, 0.5)],
    needs,
    START_MS,
  );
  assert.equal(chosen?.tupleId, 2);
  assert.ok(Math.abs(energyWh(chosen?.profile ?? []) - 20_000) < 5);
  assert.equal(chosen?.profile[0]?.powerW, 11_000);
});

Deno.test("`chooseSchedule()` keeps every entry within the schedule and contiguous", () => {
  const chosen = chooseSchedule(
    [tuple(1, { ...where, service: "AC_BPT" })],
    needs,
    START_MS,
  );
  assert.ok(chosen);
  assert.ok(chosen.profile.some((e) => e.powerW < 0), "sells at the dearest");
  let at = START_MS;
  for (const entry of chosen.profile) {
    assert.equal(entry.fromMs, at);
    assert.ok(Math.abs(entry.powerW) <= 11_000);
    at = entry.untilMs;
  }
  assert.equal(at, START_MS + 86_400_000);
});

Deno.test("`chooseSchedule()` promises nothing after the departure", () => {
  const departureMs = START_MS + 3_600_000;
  const chosen = chooseSchedule(
    [tuple(1, where)],
    { ...needs, departureMs },
    START_MS,
  );
  assert.ok(chosen);
  for (const entry of chosen.profile) {
    if (entry.fromMs >= departureMs) assert.equal(entry.powerW, 0);
  }
  assert.ok(Math.abs(energyWh(chosen.profile) - 11_000) < 5);
});

Deno.test("`faultAt()` strikes once, at the request ordered", () => {
  const faults: CarFault[] = [
    { kind: "vanish", at: { root: "AC_ChargeLoopReq", occurrence: 1 } },
    { kind: "late", at: { request: 0 }, byMs: 900 },
  ];
  let count = NO_REQUESTS;
  const struck: (string | undefined)[] = [];
  for (
    const root of [
      "SessionSetupReq",
      "AC_ChargeLoopReq",
      "AC_ChargeLoopReq",
      "AC_ChargeLoopReq",
    ] as const
  ) {
    struck.push(faultAt(faults, root, count)?.kind);
    count = countRequest(count, root);
  }
  assert.deepEqual(struck, ["late", undefined, "vanish", undefined]);
});

Deno.test("`applyFault()` bends the request and leaves the original alone", () => {
  const session = startCarSession({ evccid: evccid() });
  const step = {
    kind: "request" as const,
    request: {
      root: "AuthorizationSetupReq" as const,
      value: { Header: { SessionID: "0123456789ABCDEF", TimeStamp: 1 } },
    },
    session,
    effects: [],
    timeoutMs: 2_000,
  };
  const at = { request: 0 };
  assert.equal(applyFault(step, { kind: "late", at, byMs: 900 }).afterMs, 900);
  const wrong = applyFault(step, {
    kind: "wrongSessionId",
    at,
    sessionId: "FFFFFFFFFFFFFFFF",
  });
  assert.equal(wrong.request.value.Header.SessionID, "FFFFFFFFFFFFFFFF");
  assert.equal(step.request.value.Header.SessionID, "0123456789ABCDEF");
  const early = applyFault(step, { kind: "earlySessionStop", at });
  assert.equal(early.request.root, "SessionStopReq");
  assert.equal(early.session.pending?.root, "SessionStopReq");
});
