/** The parts of handlers that every protocol shares, on the station's side. */

import assert from "node:assert/strict";
import { cableCheck } from "../../../../../protocols/iso15118/shared/secc/dc.ts";
import type { SharedSession } from "../../../../../protocols/iso15118/shared/secc/session.ts";
import { pausedByName } from "../../../../../protocols/iso15118/shared/secc/session_setup.ts";
import { priceSteps } from "../../../../../protocols/iso15118/shared/secc/spans.ts";
import {
  untilClosed,
  untilStopped,
} from "../../../../../protocols/iso15118/shared/secc/transfer.ts";
import type { Settled } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import { startDinSession } from "../../../../../protocols/iso15118/din/secc/mod.ts";
import { env, NOW_MS } from "../../din/_din.ts";

/** A session in which a cable check has been asked for so long ago. */
function asked(agoMs: number): SharedSession {
  return {
    ...startDinSession(),
    cableCheckAsked: true,
    ongoingSinceMs: NOW_MS - agoMs,
  };
}

const LATE_MS = 61_000;

Deno.test("`cableCheck()` starts with a ready vehicle's request, whatever the verdict from before", () => {
  const before = startDinSession();
  const at = env({ cableCheck: "passed" });
  const idle = cableCheck(before, false, at);
  assert.ok(idle.kind === "waiting");
  assert.deepEqual(idle.effects, []);
  const started = cableCheck(before, true, at);
  assert.ok(started.kind === "waiting");
  assert.equal(started.effects[0]?.type, "evse.startCableCheck");
  assert.equal(started.session.cableCheckAsked, true);
});

Deno.test("`cableCheck()` believes a verdict that is there, however long it took", () => {
  const passed = env({ cableCheck: "passed" });
  assert.equal(cableCheck(asked(LATE_MS), true, passed).kind, "safe");
  const failed = cableCheck(
    asked(LATE_MS),
    true,
    env({ cableCheck: "failed" }),
  );
  assert.ok(failed.kind === "unsafe");
  assert.match(failed.reason, /found the cable unsafe/);
});

Deno.test("`cableCheck()` gives up in the words of what was missing", () => {
  const running = env({ cableCheck: "running" });
  const none = cableCheck(asked(LATE_MS), true, running);
  assert.ok(none.kind === "unsafe");
  assert.match(none.reason, /no verdict within 60 s/);
  const unready = cableCheck(
    { ...asked(LATE_MS), cableCheckAsked: false },
    false,
    running,
  );
  assert.ok(unready.kind === "unsafe");
  assert.match(unready.reason, /not ready for the cable check/);
});

const never = (reason: string): never => {
  throw new Error(reason);
};

Deno.test("`untilClosed()` takes no other command's word for the contactor's", () => {
  const settled: Settled = { ok: true, command: "evse.stopTransfer" };
  const at = { ...env({ contactorClosed: false }), settled };
  const wait = untilClosed(startDinSession(), at, "DC", never);
  assert.ok(wait?.kind === "await");
  assert.equal(wait.command.type, "evse.closeContactor");
});

Deno.test("`untilClosed()` lets a closed contactor be, but in DC at unequal voltages", () => {
  const at = env({ contactorClosed: true, preChargeMatched: false });
  assert.equal(untilClosed(startDinSession(), at, "AC", never), undefined);
  assert.throws(
    () => untilClosed(startDinSession(), at, "DC", never),
    /does not match/,
  );
});

Deno.test("`untilStopped()` stops what flows once, and says why it did not stop", () => {
  const flowing = { ...startDinSession(), transferring: true };
  const o = { reason: "enough", fail: never };
  assert.equal(untilStopped(startDinSession(), env(), o), undefined);
  const wait = untilStopped(flowing, env(), o);
  assert.ok(wait?.kind === "await");
  assert.deepEqual(wait.command, {
    type: "evse.stopTransfer",
    reason: "enough",
  });
  const command = "evse.stopTransfer";
  const done = { ...env(), settled: { ok: true, command } as const };
  assert.equal(untilStopped(flowing, done, o), undefined);
  // Nothing flows after pre-charge, but the output has its voltage.
  const charged = { ...startDinSession(), preChargeV: 400 };
  assert.equal(untilStopped(charged, env(), o)?.kind, "await");
  assert.equal(untilStopped(charged, done, o), undefined);
  // So has a cable check under way.
  const checking = env({ cableCheck: "running" });
  assert.equal(untilStopped(startDinSession(), checking, o)?.kind, "await");
  const stuck = { ok: false, command, reason: "it is welded" } as const;
  assert.throws(
    () => untilStopped(flowing, { ...env(), settled: stuck }, o),
    /did not stop as it should: it is welded/,
  );
});

Deno.test("`pausedByName()` knows a session by its id in any case, and by no zeros", () => {
  const paused = {
    sessionId: "00ab",
    service: "DC",
    controlMode: "scheduled",
  } as const;
  const named = (sessionId: string, ours = "00ab") =>
    pausedByName(
      { ...startDinSession(), sessionId },
      env({ paused: { ...paused, sessionId: ours } }),
    );
  assert.equal(named("00AB")?.sessionId, "00AB");
  assert.equal(named("00AC"), undefined);
  assert.equal(named("0000", "0000"), undefined);
});

Deno.test("`priceSteps()` joins steps to the dearer price, and to the lower pay", () => {
  const price = (hour: number, perKwh: number) => ({
    fromMs: hour * 3_600_000,
    untilMs: (hour + 1) * 3_600_000,
    perKwh,
    perKwhDischarged: perKwh / 2,
  });
  const tariff = {
    currency: "EUR",
    language: "en",
    form: "absolute",
    prices: [price(0, 0.1234), price(1, 0.1236), price(2, 0.5)],
  } as const;
  const span = { fromMs: 0, untilMs: 4 * 3_600_000 };
  const values = (discharged: boolean) =>
    priceSteps(tariff, span, { discharged, points: 2 }).map(({ value }) =>
      value
    );
  assert.deepEqual(values(false), [0.1236, 0.5]);
  assert.deepEqual(values(true), [0.0617, 0.25]);
});
