/** The scripted car itself: whole good sessions of every protocol and mode. */

import assert from "node:assert/strict";
import { world } from "../simulation/_world.ts";
import { meet } from "./_meet.ts";
import { numberIn } from "./numbers.ts";
import type { CarWish } from "./scripted_car.ts";

const CASES: readonly CarWish[] = [
  { protocol: "din", service: "DC" },
  { protocol: "iso2", service: "DC" },
  { protocol: "iso2", service: "AC" },
  ...(["AC", "DC", "AC_BPT", "DC_BPT"] as const).flatMap((service) =>
    (["scheduled", "dynamic"] as const).map((controlMode) =>
      ({ protocol: "iso20", service, controlMode }) as const
    )
  ),
];

const TURNS = 100;

for (const wish of CASES) {
  const { protocol, service, controlMode = "" } = wish;
  const name = `${protocol} ${service} ${controlMode}`.trimEnd();
  Deno.test(`\`scriptedCar()\` drives a whole session: ${name}`, async () => {
    const w = world({ seed: 1, cars: [] });
    const m = await meet(w, service.startsWith("DC") ? "1" : "2", {
      ...wish,
      loop: (turn) => turn < TURNS ? {} : "stop",
    });
    await m.runUntil(() => m.car.end !== undefined, 60_000, "the session");
    assert.deepEqual(m.car.end, { how: "stopped", reason: "the script stops" });
    const codes = m.car.exchanges.map(({ answer }) =>
      String(answer?.value["ResponseCode"])
    );
    assert.ok(codes.every((code) => code.startsWith("OK")), codes.join());
    assert.ok(m.peak.mostW > 3_000, `${m.peak.mostW} W`);
    assert.ok(m.body.passed.intoWh > 5, `${m.body.passed.intoWh} Wh`);
    assert.equal(m.peak.closings, 1);
    await m.run(3_000);
    assert.equal(m.truth().closed, false);
    await w.system.stop();
  });
}

Deno.test("`scriptedCar()` replaces and delays the requests it is told to", async () => {
  const w = world({ seed: 1, cars: [] });
  const delayed: number[] = [];
  const m = await meet(w, "1", {
    protocol: "din",
    service: "DC",
    before({ root, nth }) {
      if (root === "ServiceDiscoveryReq") return { fields: {}, delayMs: 700 };
      if (root === "ChargeParameterDiscoveryReq" && nth === 0) {
        return {
          instead: { root: "SessionSetupReq", value: { EVCCID: "01" } },
        };
      }
      return undefined;
    },
    after: ({ sentMs }) => void delayed.push(sentMs),
  });
  await m.runUntil(() => m.car.end !== undefined, 30_000, "the session");
  assert.equal(m.car.end?.how, "left");
  assert.match(m.car.end?.reason ?? "", /FAILED_SequenceError/);
  const [, setup = 0, discovery = 0] = delayed;
  assert.ok(discovery - setup >= 700, `${discovery - setup} ms`);
  await w.system.stop();
});

Deno.test("`scriptedCar()` records answers with their numbers and times", async () => {
  const w = world({ seed: 1, cars: [] });
  const m = await meet(w, "1", {
    protocol: "iso2",
    service: "DC",
    loop: (turn) => turn < 40 ? { targetA: 10, targetV: 420 } : "leave",
  });
  await m.runUntil(() => m.car.end !== undefined, 30_000, "the session");
  assert.deepEqual(m.car.end, { how: "left", reason: "the script leaves" });
  const last = m.car.last("CurrentDemandReq");
  assert.equal(numberIn(last?.value["EVTargetCurrent"]), 10);
  assert.ok((numberIn(last?.answer?.value["EVSEPresentVoltage"]) ?? 0) > 300);
  assert.ok((last?.answeredMs ?? 0) > (last?.sentMs ?? Infinity) - 1);
  await m.run(3_000);
  assert.equal(m.truth().closed, false);
  await w.system.stop();
});

Deno.test("`scriptedCar()` waits in vain for the answer to a request it dropped", async () => {
  const w = world({ seed: 1, cars: [] });
  const m = await meet(w, "1", {
    protocol: "iso20",
    service: "DC",
    patienceMs: 900,
    before: ({ root }) =>
      root === "ServiceDetailReq" ? { dropped: true } : undefined,
  });
  await m.runUntil(() => m.car.end !== undefined, 10_000, "the end");
  assert.deepEqual(m.car.end, {
    how: "lost",
    reason: "ServiceDetailReq: no answer within 900 ms",
  });
  await w.system.stop();
});

Deno.test("`scriptedCar()` leaves a request out and goes on with an answer of its own", async () => {
  const w = world({ seed: 1, cars: [] });
  const m = await meet(w, "1", {
    protocol: "iso2",
    service: "DC",
    before: ({ root }) =>
      root === "PaymentServiceSelectionReq"
        ? { skip: { root: "PaymentServiceSelectionRes", value: {} } }
        : undefined,
  });
  await m.runUntil(() => m.car.end !== undefined, 10_000, "the end");
  assert.match(m.car.end?.reason ?? "", /AuthorizationRes: FAILED_Sequence/);
  await w.system.stop();
});

Deno.test("`scriptedCar()` sends a request twice in a row", async () => {
  const asked: string[] = [];
  const w = world({ seed: 1, cars: [] });
  const m = await meet(w, "1", {
    protocol: "din",
    service: "DC",
    before: ({ root }) =>
      root === "ServiceDiscoveryReq" ? { times: 2 } : undefined,
    after: ({ root, answer }) => void asked.push(`${root} ${answer?.root}`),
  });
  await m.runUntil(() => m.car.end !== undefined, 10_000, "the end");
  // The second answer is taken for that of the next request.
  assert.ok(
    asked.some((each) => /^ServicePaymentSelectionReq ServiceDisc/.test(each)),
    asked.join("\n"),
  );
  await w.system.stop();
});
