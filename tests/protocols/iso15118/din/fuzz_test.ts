/** Requests in any order in a world of any mood. */

import assert from "node:assert/strict";
import {
  DIN_STATES,
  type DinSealedRequest,
  type DinSession,
  startDinSession,
} from "../../../../protocols/iso15118/din/secc/mod.ts";
import type {
  SeccEnv,
  StationView,
} from "../../../../protocols/iso15118/shared/secc/types.ts";
import {
  advanceDin,
  startDinCarSession,
} from "../../../../protocols/iso15118/din/evcc/mod.ts";
import {
  type Answer,
  answer,
  car,
  codeOf,
  Dice,
  env,
  evccid,
  NOW_MS,
  opened,
  request,
} from "./_din.ts";
import { anyRequest, usual } from "./_requests.ts";

const SEEDS = 1_500;
const TURNS = 40;

function mood(dice: Dice, nowMs: number): SeccEnv {
  const change: Partial<StationView> = {
    eim: dice.pick(["accepted", "accepted", "waiting", "rejected"]),
    cableCheck: dice.pick(["passed", "passed", "running", "failed", "idle"]),
    preChargeMatched: dice.next() < 0.7,
    contactorClosed: dice.next() < 0.3,
    allocation: {
      targetW: 0,
      minW: -dice.whole(0, 20_000),
      maxW: dice.whole(-20_000, 80_000),
    },
    ...(dice.next() < 0.03 && { fault: "the test wished it" }),
    ...(dice.next() < 0.1 && { notification: { kind: "Pause", maxDelayS: 3 } }),
  };
  return env(dice.next() < 0.5 ? {} : change, nowMs);
}

/** A request that is in order, so that deep states are reached and left. */
function inOrder(
  { state, sessionId }: DinSession,
  dice: Dice,
): DinSealedRequest {
  if (state === "CurrentDemand" && dice.next() < 0.2) {
    return request(
      "PowerDeliveryReq",
      { ReadyToChargeState: false },
      sessionId,
    );
  }
  const stops = state === "Ended" ||
    (state === "WeldingDetection" && dice.next() < 0.4);
  return usual(stops ? "SessionStopReq" : `${state}Req`, sessionId);
}

/** Power only in the order of the standard, and never out of the vehicle. */
function holdsRules(
  before: DinSession,
  out: Answer & { readonly awaited: string | undefined },
  { station }: SeccEnv,
  settles: boolean,
): void {
  const starts = out.effects.some(({ type }) => type === "evse.startTransfer");
  if (starts) {
    assert.equal(before.state, "PowerDelivery");
    assert.equal(before.isolation, "Valid");
    const closed = out.awaited === "evse.closeContactor" && settles;
    // The outlet closes on equal voltages only.
    assert.ok(before.cableCheckAsked && before.preChargeV !== undefined);
    assert.ok(closed || (station.contactorClosed && station.preChargeMatched));
  }
  if (before.transferring && !out.session.transferring) {
    assert.equal(out.awaited, "evse.stopTransfer");
    assert.ok(settles);
  }
  for (const effect of out.effects) {
    if (effect.type !== "evse.vehicle") continue;
    const { demand, maxDischargeW, maxChargeW } = effect.vehicle;
    assert.equal(maxDischargeW, 0);
    assert.ok(maxChargeW >= 0 && (demand?.currentA ?? 0) >= 0);
  }
  const failed = codeOf(out.response).startsWith("FAILED");
  assert.equal(failed, out.end?.how === "failed");
  assert.equal(out.end !== undefined, out.session.state === "Ended");
}

Deno.test("`DIN_SECC.handle()` answers any order of requests with their own response types, encodable, and keeps the contactor's rule", () => {
  const answered = new Set<string>();
  const reached = new Set<string>();
  for (let seed = 1; seed <= SEEDS; seed++) {
    const dice = new Dice(seed);
    let session = startDinSession();
    for (let turn = 0; turn < TURNS && session.state !== "Ended"; turn++) {
      const asked = dice.next() < 0.88
        ? inOrder(session, dice)
        : anyRequest(dice, session.sessionId);
      const world = mood(dice, NOW_MS + turn * dice.whole(10, 3_000));
      const settles = dice.next() < 0.9;
      const before = session;
      const out = answer(session, asked, world, settles);
      holdsRules(before, out, world, settles);
      session = out.session;
      reached.add(session.state);
      answered.add(`${asked.root} ${codeOf(out.response)}`);
    }
  }
  assert.deepEqual(
    DIN_STATES.filter((state) => !reached.has(state)),
    ["SessionSetup"],
  );
  assert.ok(answered.size >= 40, `${answered.size} different answers`);
});

Deno.test("`DIN_SECC.handle()` takes nothing more once a session has ended", () => {
  const dice = new Dice(4);
  const ended = { ...startDinSession(), state: "Ended" } as const;
  for (let n = 0; n < 100; n++) {
    const out = answer(ended, anyRequest(dice, "00"), env());
    assert.equal(codeOf(out.response), "FAILED_SequenceError");
    assert.match(out.end?.reason ?? "", /nothing more was expected/);
  }
});

Deno.test("`advanceDin()` takes any answers in any order without throwing, and ends with an open inlet", () => {
  const pool = responses();
  let ends = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const dice = new Dice(seed);
    let inletClosed = false;
    let nowMs = NOW_MS;
    const around = () => ({
      nowMs,
      random: (n: number) => new Uint8Array(n),
      car: car({ inletClosed, complete: dice.next() < 0.05 }),
    });
    let step = advanceDin(
      startDinCarSession({ evccid: evccid() }),
      "begin",
      around(),
    );
    for (let turn = 0; turn < TURNS * 2; turn++) {
      for (const { type } of step.effects) {
        if (type === "car.closeInlet") inletClosed = true;
        if (type === "car.openInlet") inletClosed = false;
      }
      if (step.kind === "end") break;
      nowMs += dice.whole(10, 2_000);
      const name = step.request.name.replace(/Req$/, "Res");
      const fit = pool.filter(({ root }) => root === name);
      assert.ok(fit.length > 0, name);
      const chosen = dice.next() < 0.97 ? dice.pick(fit) : dice.pick(pool);
      step = advanceDin(step.session, chosen.message, around());
    }
    if (step.kind !== "end") continue;
    ends++;
    assert.ok(step.reason.length > 0);
    assert.equal(inletClosed, false, `seed ${seed}: ${step.reason}`);
    assert.equal(step.session.transferring, false);
  }
  assert.ok(ends > SEEDS / 2, `${ends} ends`);
});

/** Answers of our station in many moods, all under one SessionID. */
function responses() {
  const pool: { root: string; message: Answer["response"] }[] = [];
  for (let seed = 1; seed <= 200; seed++) {
    const dice = new Dice(seed * 77);
    let session = startDinSession();
    for (let turn = 0; turn < TURNS && session.state !== "Ended"; turn++) {
      const out = answer(session, inOrder(session, dice), mood(dice, NOW_MS));
      session = out.session;
      pool.push({ root: opened(out.response).root, message: out.response });
    }
  }
  assert.ok(pool.length > 500);
  return pool;
}
