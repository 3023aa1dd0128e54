import assert from "node:assert/strict";
import { orderOf } from "../../../../actors/charger/order_of.ts";
import { stationView } from "../../../../actors/charger/station_view.ts";
import type { StepEvent } from "../../../../actors/charger/step/input.ts";
import {
  blankEvse,
  type EvseState,
  type Phase,
  PHASES,
} from "../../../../actors/charger/step/state.ts";
import { step } from "../../../../actors/charger/step/step.ts";
import type { EvseView } from "../../../../actors/charger/step/view.ts";
import { HAZARDS } from "../../../../drivers/realtime/trips.ts";
import { PERMITS } from "../../../../drivers/realtime/permit.ts";
import { AC_VEHICLE, configOf, StepBench, VEHICLE } from "./_bench.ts";

/** Numbers 0 to 1 from a seed (mulberry32). */
function randomOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PILOTS = ["A", "B", "B", "C", "C", "C", "D", "E", "F"] as const;
const TRIPS = [...PERMITS, ...Object.keys(HAZARDS)] as (
  | keyof typeof HAZARDS
  | typeof PERMITS[number]
)[];

/** An event of any kind, mostly ones that lead on. */
function anyEvent(
  b: StepBench,
  random: () => number,
  rare = (part: number) => random() < part,
): StepEvent {
  const pick = <T>(all: readonly T[]): T => {
    const one = all[Math.floor(random() * all.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  };
  const odd = () =>
    pick([0, 5, -5, 1e4, -1e4, NaN, Infinity, -Infinity, 350, 1e300]);
  const base = b.config.kind === "dc" ? VEHICLE : AC_VEHICLE;
  const replyTo = random() < 0.5 ? "ask:1" : undefined;
  const by = pick(["person", "backend", "gateway"] as const);
  const make: readonly (() => StepEvent)[] = [
    () => ({ type: "evse.look" }),
    () => ({ type: "evse.look" }),
    () => ({ type: "evse.look" }),
    () => ({ type: "evse.beat" }),
    () => ({
      type: "evse.link",
      link: Math.floor(random() * 1e6),
      isSamePeer: random() < 0.5,
    }),
    () => ({ type: "evse.authorise", contract: random() < 0.3 }),
    () => ({
      type: "evse.answer",
      number: b.state.authorisation.asked - (random() < 0.2 ? 1 : 0),
      accepted: random() < 0.9,
      means: "external",
      why: "",
    }),
    () => ({
      type: "evse.vehicle",
      vehicle: random() < 0.8 ? base : {
        ...base,
        controlMode: "scheduled",
        maxChargeW: odd(),
        maxDischargeW: odd(),
        maxChargeA: odd(),
        maxV: odd(),
        minV: odd(),
        presentSoc: odd(),
        demand: { voltageV: odd(), currentA: odd() },
        profile: [{ fromMs: odd(), untilMs: odd(), powerW: odd() }],
      },
    }),
    () => ({ type: "evse.vehicle", vehicle: base }),
    () => ({
      type: "evse.startCableCheck",
      maxV: random() < 0.9 ? 450 : odd(),
    }),
    () => ({
      type: "evse.preCharge",
      voltageV: random() < 0.9 ? b.outlet.batteryV : odd(),
    }),
    () => ({ type: "evse.closeContactor" }),
    () => ({ type: "evse.startTransfer" }),
    () => ({ type: "evse.startTransfer" }),
    () => rare(0.2) ? { type: "evse.standby" } : { type: "evse.look" },
    () =>
      rare(0.2)
        ? { type: "evse.stopTransfer", reason: "enough" }
        : { type: "evse.look" },
    () => ({ type: "evse.weldingDetection" }),
    () =>
      rare(0.1)
        ? {
          type: "evse.sessionOver",
          how: pick(["terminated", "failed"] as const),
          reason: "over",
        }
        : { type: "evse.look" },
    () => ({
      type: "evse.allocation",
      allocation: {
        chargerId: "1",
        targetW: random() < 0.8 ? 8_000 : odd(),
        minW: random() < 0.8 ? -9_000 : odd(),
        maxW: random() < 0.8 ? 9_000 : odd(),
        maxA: [32, 32, random() < 0.9 ? 32 : odd()],
        untilMonoMs: b.monoMs + (random() < 0.9 ? 60_000 : odd()),
        described: random() < 0.9,
        by: "grid",
        reason: "random",
        sources: [],
        discharge: { allowed: random() < 0.7, why: "no" },
      },
    }),
    () =>
      rare(0.02)
        ? { type: "evse.siteOverload", why: "fuse" }
        : { type: "evse.look" },
    () =>
      rare(0.05)
        ? { type: "evse.stop", by, reason: "enough", replyTo }
        : { type: "evse.look" },
    () =>
      rare(0.02)
        ? { type: "evse.emergencyStop", by, replyTo }
        : { type: "evse.look" },
    () =>
      random() < 0.5
        ? { type: "evse.start", by, replyTo }
        : { type: "evse.reset", by, replyTo },
    () => ({
      type: "evse.notify",
      notification: { kind: "ServiceRenegotiation", maxDelayS: 0 },
    }),
    () =>
      rare(0.1)
        ? {
          type: "evse.sessionGone",
          number: b.state.session?.number ?? 0,
          crashed: random() < 0.5,
        }
        : { type: "evse.look" },
    () => ({ type: "evse.enrolled" }),
  ];
  return pick(make)();
}

/** Devices do what they like, now and then. */
function disturb(b: StepBench, random: () => number): void {
  const { outlet } = b;
  if (random() < 0.01) {
    const pilot = PILOTS[Math.floor(random() * PILOTS.length)];
    if (pilot) outlet.pilot = pilot;
  } else if (b.state.session && random() < 0.2) outlet.pilot = "C";
  outlet.inlet = b.state.preChargeV > 0 && random() < 0.98;
  if (random() < 0.002) {
    const name = TRIPS[Math.floor(random() * TRIPS.length)];
    if (name) outlet.trips(name);
  }
  const { wrongs } = outlet;
  const flip = (was: boolean) => was ? random() > 0.02 : random() < 0.0005;
  wrongs.welded = flip(wrongs.welded);
  wrongs.pressed = flip(wrongs.pressed);
  wrongs.busStays = flip(wrongs.busStays);
  wrongs.lockStuck = flip(wrongs.lockStuck);
  wrongs.lowInsulation = flip(wrongs.lowInsulation);
  wrongs.contactorStuck = flip(wrongs.contactorStuck);
  wrongs.lagMs = random() < 0.001 ? 600 : random() < 0.02 ? 0 : wrongs.lagMs;
  b.clockFault = random() < 0.1 ? "the clock is not synchronised" : undefined;
}

/** A state that went through JSON: the same, with absent fields left out. */
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const CONDUCTING: ReadonlySet<Phase> = new Set<Phase>([
  "Session.Ready",
  "Session.Transfer",
]);

function check(b: StepBench, before: EvseState): void {
  const { state, outlet: { order } } = b;
  const plain = JSON.stringify(state);
  // What JSON cannot hold would come out as null.
  assert.ok(!/[:,[]null/.test(plain), plain);
  assert.ok(!/[:,[]null/.test(JSON.stringify(order)), "the order is plain");
  const { phase, stopped } = state;
  const isOut = phase === "Faulted" || phase === "Unplugged" ||
    phase === "PluggedIn" || phase === "Ending" || phase === "Fallback";
  if (isOut) assert.equal(order.mode, "off", phase);
  if (stopped && order.mode !== "off") {
    assert.ok(CONDUCTING.has(phase) && CONDUCTING.has(before.phase), phase);
    assert.deepEqual(order.envelope.charge.maxW, 0);
    assert.deepEqual(order.envelope.discharge.maxW, 0);
  }
  const { allocation } = stationView(b.config, state, b.view());
  assert.ok(allocation.minW <= allocation.targetW, JSON.stringify(allocation));
  assert.ok(allocation.targetW <= allocation.maxW, JSON.stringify(allocation));
}

const EVENTS = 20_000;

for (const kind of ["dc", "ac"] as const) {
  Deno.test(`${EVENTS} random events at ${kind} keep the state plain, the order safe and replay alike`, () => {
    const basic = { afterMs: 60, ventilated: true };
    const b = new StepBench(kind, {
      isFree: false,
      hasFarCar: kind === "ac",
      ...(kind === "ac" && { basic }),
    });
    const random = randomOf(kind === "ac" ? 7 : 11);
    const phases = new Map<Phase, number>();
    const lives: string[] = [];
    const views: EvseView[] = [];
    const events: StepEvent[] = [];
    const start = b.state;
    for (let n = 0; n < EVENTS; n++) {
      disturb(b, random);
      const stepMs = random() < 0.01 ? 1_500 : random() < 0.1 ? 200 : 20;
      b.monoMs += stepMs;
      b.outlet.tick(b.monoMs);
      const event = anyEvent(b, random);
      const before = b.state;
      // Plain copies: the outlet's report is its own.
      const view: EvseView = structuredClone(b.view());
      const result = step(b.config, before, event, view);
      if (n % 7 === 0) {
        const again = step(b.config, throughJson(before), event, view);
        assert.deepEqual(throughJson(again), throughJson(result));
      }
      b.state = result.state;
      b.outlet.write(orderOf(b.config, b.state, view));
      b.nextSession += result.effects.filter((effect) =>
        effect.do === "startSession" || effect.do === "takeNumber"
      ).length;
      lives.push(JSON.stringify(result.effects));
      views.push(view);
      events.push(event);
      phases.set(b.state.phase, (phases.get(b.state.phase) ?? 0) + 1);
      check(b, before);
    }
    let state = start;
    for (const [n, event] of events.entries()) {
      const view = views[n];
      if (!view) throw new Error("a view is missing");
      const result = step(b.config, state, event, view);
      assert.equal(JSON.stringify(result.effects), lives[n]);
      state = throughJson(result.state);
    }
    assert.deepEqual(state, throughJson(b.state));
    const never = PHASES.filter((phase) => !phases.has(phase));
    const expected = kind === "dc"
      ? ["Fallback"]
      : ["Session.CableCheck", "Session.PreCharge"];
    assert.deepEqual(never, expected, JSON.stringify([...phases]));
  });
}

Deno.test("every message in every phase is taken without a throw", () => {
  const random = randomOf(3);
  for (const kind of ["dc", "ac"] as const) {
    const config = configOf(kind, {
      isFree: false,
      basic: { afterMs: 1_000, ventilated: false },
      hasFarCar: true,
    });
    const b = new StepBench(kind, config);
    b.connect();
    const kept = b.state.session;
    for (const phase of PHASES) {
      const types = new Set<string>();
      for (let n = 0; n < 1_500; n++) {
        const event = anyEvent(b, random, () => random() < 0.8);
        types.add(event.type);
        const withSession = n % 2 === 0;
        const state: EvseState = {
          ...blankEvse(false),
          begun: true,
          phase,
          session: withSession ? kept : undefined,
        };
        const result = step(config, state, event, b.view());
        orderOf(config, result.state, b.view());
        stationView(config, result.state, b.view());
      }
      assert.ok(types.size >= 22, `${phase}: ${[...types]}`);
    }
  }
});
