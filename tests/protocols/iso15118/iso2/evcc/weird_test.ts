import assert from "node:assert/strict";
import { closeEnvelope } from "../../../../../protocols/iso15118/shared/envelope.ts";
import { loadAnySet } from "../../../../../protocols/iso15118/shared/sets.ts";
import {
  advanceIso2,
  type Iso2Step,
  startIso2CarSession,
} from "../../../../../protocols/iso15118/iso2/evcc/mod.ts";
import type { OpenRequest } from "../../../../../protocols/iso15118/iso2/evcc/types.ts";
import { contractCar } from "./_contract.ts";
import { evccid, makeCar, opened, START_MS, viewOf, wire } from "./_drive.ts";
import { answer, station, tuple } from "./_station.ts";

const iso2 = await loadAnySet("iso2");
const scratch = new Uint8Array(1 << 16);

/** mulberry32: small, seeded, good enough to shuffle tests. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6D2B79F5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the schema lets a station leave out. */
const OPTIONAL = new Set([
  "SAScheduleList",
  "ServiceList",
  "ServiceParameterList",
  "AC_EVSEChargeParameter",
  "DC_EVSEChargeParameter",
  "MeterInfo",
  "SalesTariff",
]);

/** Bends numbers, shortens lists, drops what may be absent: right in type alone. */
function bend(value: unknown, next: () => number): void {
  if (Array.isArray(value)) {
    if (next() < 0.05) value.length = Math.floor(next() * value.length);
    for (const item of value) bend(item, next);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (value instanceof Uint8Array) return;
  for (const [key, inner] of Object.entries(value)) {
    const fields = value as Record<string, unknown>;
    if (key === "EVSEProcessing" && next() < 0.3) fields[key] = "Ongoing";
    else if (OPTIONAL.has(key) && next() < 0.03) {
      delete fields[key];
    } else if (typeof inner === "number" && next() < 0.1) {
      fields[key] = key === "Multiplier"
        ? Math.floor(next() * 256) - 128
        : Math.floor(next() * 65_536) - 32_768;
    } else bend(inner, next);
  }
}

Deno.test("`advanceIso2()` never throws, and what it sends can be encoded, for 400 seeds of weird stations", () => {
  const ends = new Map<string, number>();
  for (let seed = 1; seed <= 400; seed++) {
    const next = random(seed);
    const mode = seed % 2 ? "AC_three_phase_core" : "DC_extended";
    const where = station(mode, {
      payments: seed % 3 ? ["ExternalPayment"] : ["Contract"],
      services: [2, 3],
      receipts: seed % 5 === 0,
      schedules: [
        tuple(1, [[0, 11_000], [3_600, 5_000]], [[0, 2], [1_800, 1]]),
        tuple(2, [[0, 7_000]]),
      ],
    });
    const car = makeCar({ soc: 5 + next() * 94 });
    const pnc = contractCar(seed % 4 ? undefined : "update");
    let nowMs = START_MS;
    const env = () => ({
      nowMs,
      random: (n: number) => new Uint8Array(n),
      pnc,
      car: viewOf(
        car,
        [seed % 2 ? "AC" : "DC"],
        nowMs > START_MS + 60_000 ? { id: 1, kind: "stop" } : undefined,
      ),
    });
    const session = startIso2CarSession({ evccid: evccid() });
    let step: Iso2Step = advanceIso2(session, "begin", env());
    for (let turn = 0; turn < 600 && step.kind === "request"; turn++) {
      for (const effect of step.effects) {
        if (effect.type === "car.draw") assert.ok(effect.powerW >= 0);
        car.obey(effect);
      }
      nowMs += (step.afterMs ?? 0) + 10 + Math.floor(next() * 200);
      assert.ok(step.timeoutMs > 0, `seed ${seed}`);
      const { root, value } = step.request;
      assert.ok(iso2.encode({ root, value }, scratch) > 0, `seed ${seed}`);
      const request = opened<OpenRequest>(wire(step.request));
      const closed = closeEnvelope(structuredClone(answer(request, where)));
      if (turn > 2) bend(closed.value.Body, next);
      step = advanceIso2(step.session, closed, env());
    }
    if (step.kind === "end") {
      ends.set(step.how, (ends.get(step.how) ?? 0) + 1);
      assert.ok(step.reason.length > 0, `seed ${seed}`);
    }
  }
  // Both ways out must have been taken, or the stations were not weird enough.
  assert.ok((ends.get("failed") ?? 0) > 0, "failed");
  assert.ok((ends.get("terminated") ?? 0) > 0, "terminated");
});
