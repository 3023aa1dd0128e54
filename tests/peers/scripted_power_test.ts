/**
 * What really flows, over real sockets: a scripted car at a gateway on loopback
 * says what no honest car would, in every protocol. Nothing is measured by the
 * wall clock: a phase ends after so many answered requests.
 */

import assert from "node:assert/strict";
import { freePorts } from "../_ports.ts";
import { setpointMessage } from "../cars/_wishes.ts";
import { numberIn } from "../cars/numbers.ts";
import type { LoopFields } from "../cars/script.ts";
import type { CarWish } from "../cars/scripted_car.ts";
import {
  type Guest,
  type PlainGateway,
  plainGateway,
} from "./_plain_gateway.ts";

const FIRST_PORT = await freePorts(70);
const BATTERY = { openCircuitV: 350, innerOhm: 0.05 };
/** Turns of the loop, each at least 100 ms, in which any change has settled. */
const SETTLED = 30;
const WATCHED = 10;

/** What a stage that regulates `amps` may show. */
const above = (amps: number) => amps * 1.02 + 0.5;

/** Lets a change settle, then looks at what passes. */
async function settle(guest: Guest): Promise<Guest["body"]["seen"]> {
  await guest.turns(SETTLED);
  guest.body.fresh();
  await guest.turns(WATCHED);
  return guest.body.seen;
}

type Said = Partial<Pick<LoopFields, "targetA" | "targetV" | "maxChargeA">>;

interface Case {
  readonly name: string;
  readonly wish: CarWish;
  /** What the car says at first. */
  readonly first: Said;
  /** It steers the whole site, and so has one of its own. */
  readonly alone?: true;
  /** `say` changes what the car says from its next request on. */
  run(guest: Guest, say: (next: Said) => void, on: PlainGateway): Promise<void>;
}

const SCHEDULED = {
  protocol: "iso20",
  service: "DC",
  controlMode: "scheduled",
} as const;
const DYNAMIC = { ...SCHEDULED, controlMode: "dynamic" } as const;
const BPT = { ...SCHEDULED, service: "DC_BPT", profileW: -12_000 } as const;

/** Cars that name a target voltage and a target current. */
const TARGETS: readonly CarWish[] = [
  { protocol: "din", service: "DC" },
  { protocol: "iso2", service: "DC" },
  SCHEDULED,
];

const CASES: readonly Case[] = [
  ...TARGETS.map((wish): Case => ({
    name: `${wish.protocol} asks for 30 A at a voltage far above its battery`,
    wish,
    first: { targetA: 30, targetV: 450 },
    async run(guest) {
      const { mostA } = await settle(guest);
      assert.ok(mostA <= above(30) && mostA > 28, `${mostA} A`);
    },
  })),
  ...TARGETS.map((wish): Case => ({
    name:
      `${wish.protocol} asks for 30 A at a voltage far below its battery, then above it, then for none`,
    wish,
    first: { targetA: 30, targetV: 200 },
    async run(guest, say) {
      const low = await settle(guest);
      assert.ok(low.mostA < 1 && low.leastA > -1, JSON.stringify(low));
      say({ targetA: 30, targetV: 450 });
      const high = await settle(guest);
      assert.ok(high.mostA <= above(30), JSON.stringify(high));
      assert.ok(high.mostA > 28, JSON.stringify(high));
      say({ targetA: 0, targetV: 450 });
      const none = await settle(guest);
      assert.ok(none.mostA < 1 && none.leastA > -1, JSON.stringify(none));
    },
  })),
  {
    name: "a bidirectional car asks for a voltage below its battery and 30 A",
    wish: BPT,
    first: { targetA: 30, targetV: 200 },
    async run(guest) {
      const seen = await settle(guest);
      assert.ok(seen.leastA > -1, JSON.stringify(seen));
      assert.ok(seen.mostA < 1, JSON.stringify(seen));
    },
  },
  {
    name: "a bidirectional car asks for -20 A, then for 0 A",
    alone: true,
    wish: BPT,
    first: { targetA: -20, targetV: 320 },
    async run(guest, say, on) {
      on.send(
        "site",
        setpointMessage(on.kernel.clock.nowMs(), "give", -1_000_000),
      );
      const giving = await settle(guest);
      assert.ok(giving.leastA >= -above(20), JSON.stringify(giving));
      assert.ok(giving.leastA < -18, JSON.stringify(giving));
      say({ targetA: 0, targetV: 320 });
      const none = await settle(guest);
      assert.ok(none.mostA < 1 && none.leastA > -1, JSON.stringify(none));
    },
  },
  {
    name: "a dynamic car changes its maximum from 40 to 10 to 0 to -100 A",
    wish: DYNAMIC,
    first: { maxChargeA: 40 },
    async run(guest, say) {
      for (const maxChargeA of [40, 10, 0, -100]) {
        say({ maxChargeA });
        const seen = await settle(guest);
        const most = Math.max(0, maxChargeA);
        assert.ok(seen.mostA <= above(most), `${seen.mostA} A of ${most}`);
        assert.ok(seen.mostA >= most * 0.95, `${seen.mostA} A of ${most}`);
        assert.ok(seen.leastA > -1, JSON.stringify(seen));
      }
    },
  },
];

/** All cases at once, each at its own charger; what came of each, by name. */
const outcomes = once(async () => {
  const on = await plainGateway({
    chargers: CASES.map(() => "kind: dc"),
    firstPort: FIRST_PORT,
    config: "site: { importLimitW: 900000, exportLimitW: 900000 }",
  });
  const alone = await plainGateway({
    chargers: ["kind: dc"],
    firstPort: FIRST_PORT + 40,
    config: "site: { importLimitW: 60000, exportLimitW: 60000 }",
  });
  const visits = CASES.map(async (each, n) => {
    let now = each.first;
    const there = each.alone ? alone : on;
    const id = each.alone ? "1" : String(n + 1);
    const wish = { ...each.wish, loop: () => now };
    const guest = await there.guest(id, wish, BATTERY);
    await each.run(guest, (next) => now = next, there);
    told(guest);
  });
  const settled = await Promise.allSettled([...visits, ...acVisits()]);
  await on.stop();
  await alone.stop();
  return settled;
});

function once<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => running ??= run();
}

/** Reports what came of one of the visits. */
function visit(name: string, n: number): void {
  Deno.test(`over a socket ${name}`, async () => {
    const outcome = (await outcomes())[n];
    if (outcome?.status !== "fulfilled") throw outcome?.reason;
  });
}

/** Without the owner's permit and over 5 kW, watts. */
const AC_POWERS = [-9_000, 10_500];

/** An AC car makes its own power, and its outlet opens. */
function acVisits(): Promise<void>[] {
  return AC_POWERS.map(async (powerW, n) => {
    const on = await plainGateway({
      chargers: [
        "kind: ac, maxChargeW: 22080, owner: { allowDischarge: false }",
      ],
      firstPort: FIRST_PORT + 50 + n,
      config: "site: { importLimitW: 5000 }",
    });
    try {
      const guest = await on.guest("1", AC);
      await guest.turns(20);
      assert.equal(guest.truth().closed, true);
      guest.body.draw(powerW / 690);
      await guest.until("an open contactor", () => !guest.truth().closed);
    } finally {
      await on.stop();
    }
  });
}

const AC: CarWish = {
  protocol: "iso20",
  service: "AC_BPT",
  drawsAsTold: false,
};

for (const [n, { name }] of CASES.entries()) visit(name, n);
for (const [n, powerW] of AC_POWERS.entries()) {
  visit(`an AC car at ${powerW} W is opened`, CASES.length + n);
}

/** Every answer of the loop was good and had the signs of the standards. */
function told({ car }: Guest): void {
  const loop = car.exchanges.filter(({ root }) =>
    /ChargeLoopReq|CurrentDemandReq/.test(root)
  );
  for (const { answer } of loop) {
    assert.match(String(answer?.value["ResponseCode"]), /^OK/);
    for (const [name, field] of limitsIn(answer?.value ?? {})) {
      assert.ok((numberIn(field) ?? 0) >= 0, `${name}: ${numberIn(field)}`);
    }
  }
}

/** EVSEMaximum and EVSEMinimum fields of an answer, wherever they are. */
function limitsIn(value: object): [string, unknown][] {
  return Object.entries(value).flatMap(([name, field]) =>
    /^EVSE(Maximum|Minimum)/.test(name)
      ? [[name, field] as [string, unknown]]
      : typeof field === "object" && field !== null &&
          name.endsWith("ControlMode")
      ? limitsIn(field)
      : []
  );
}

Deno.test("over a socket a scripted car of each protocol has a whole session", async () => {
  const kinds: readonly CarWish[] = [
    { protocol: "din", service: "DC" },
    { protocol: "iso2", service: "DC" },
    SCHEDULED,
    { ...DYNAMIC, service: "DC_BPT" },
    { protocol: "iso2", service: "AC" },
    { protocol: "iso20", service: "AC_BPT" },
  ];
  const on = await plainGateway({
    chargers: kinds.map(({ service }) =>
      service.startsWith("DC") ? "kind: dc" : "kind: ac"
    ),
    firstPort: FIRST_PORT + 60,
    config: "site: { importLimitW: 200000 }",
  });
  try {
    await Promise.all(kinds.map(async (wish, n) => {
      const guest = await on.guest(String(n + 1), {
        ...wish,
        loop: (turn) => turn < 40 ? {} : "stop",
      });
      await guest.over();
      assert.deepEqual(guest.car.end, {
        how: "stopped",
        reason: "the script stops",
      });
      assert.ok(guest.body.passed.intoWh > 1, `${guest.body.passed.intoWh}`);
      told(guest);
    }));
  } finally {
    await on.stop();
  }
});
