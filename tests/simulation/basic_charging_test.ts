import assert from "node:assert/strict";
import { sessionFields } from "../../actors/control/http/fields.ts";
import { withPower } from "../../actors/control/view.ts";
import {
  evccCodec,
  payloadTypeOf,
} from "../../protocols/iso15118/shared/codec.ts";
import { memoryPair } from "../../drivers/exits/memory_link.ts";
import { Gate } from "../../privacy/gate/mod.ts";
import { encodeHeader } from "../../protocols/v2gtp/mod.ts";
import { amount } from "../_amounts.ts";
import { BasicCar } from "../actors/charger/_basic_car.ts";
import { Dice, type World, world } from "./_world.ts";

const CHARGERS = [
  'id: "1", kind: dc',
  'id: "2", kind: ac, fallback: basic, fallbackAfterS: 20',
];
const DC_CAR =
  'charger: "1", service: DC_BPT, soc: 60, arriveS: 1, stayS: 3600';

function words({ notes }: World): string[] {
  return notes.filter(({ chargerId }) => chargerId === "2").map((note) =>
    note.what
  );
}

/** Checks at every step what must hold at any time. */
async function watched(w: World, forMs: number, everyMs = 500) {
  const { board, outlet } = w.charger("2");
  for (const end = w.clock.monoMs() + forMs; w.clock.monoMs() < end;) {
    await w.clock.advance(everyMs);
    const { powerW, contactor } = board.status();
    assert.ok(powerW >= 0, `a basic car gives ${powerW} W`);
    const { dutyPercent } = outlet.pilot.latest();
    const isNominal = dutyPercent >= 10 && dutyPercent <= 96;
    if (!isNominal && contactor === "closed") {
      assert.equal(dutyPercent, 100, "closed without an offer");
    }
  }
}

Deno.test("a car without communication charges, is seen, and leaves", async () => {
  const w = world({ seed: 1, cars: [], chargers: CHARGERS });
  const { board, outlet } = w.charger("2");
  const car = new BasicCar();
  await w.clock.advance(1_000);
  outlet.circuit.plugIn(car);
  await watched(w, 60_000);
  assert.equal(board.status().state, "Session.Transfer");
  assert.ok(board.status().powerW > 10_800, `${board.status().powerW} W`);
  const said = words(w);
  for (
    const line of [
      "plugged in",
      "no session with the car: changing to basic charging",
      "power may flow",
      "charging at 11.0 kW",
    ]
  ) assert.ok(said.includes(line), `${line} is missing in\n${said.join("\n")}`);
  assert.ok(!said.some((line) => line.startsWith("service agreed")));
  const listed = withPower(
    w.records.list(),
    w.chargers.map((each) => each.board.status()),
  ).map(sessionFields);
  const gate = new Gate({ key: new Uint8Array(16) });
  const released = gate.release("http", "control.sessions", { all: listed });
  const [shown] = JSON.parse(new TextDecoder().decode(released.payload));
  assert.equal(shown.protocol, "IEC 61851-1");
  assert.equal(shown.state, "charging without communication (basic, 16 A)");
  assert.ok(shown.powerW > 10_800);
  outlet.circuit.unplug();
  await w.clock.advance(5_000);
  assert.equal(board.status().state, "Unplugged");
  assert.equal(board.status().contactor, "open");
  assert.ok(words(w).some((what) => /^energy: 0\.\d\d kWh into/.test(what)));
  const { gridWh, vehicleWh, lossWh } = outlet.circuit.energy;
  assert.ok(Math.abs(gridWh - vehicleWh - lossWh) < 1e-6, "energy balances");
  assert.ok(Math.abs(vehicleWh - car.wh) < 1e-6 && car.wh > 60, `${car.wh} Wh`);
  await w.system.stop();
});

Deno.test("a basic car has its share of the site, and no part in giving back", async () => {
  const w = world({ seed: 2, cars: [DC_CAR], chargers: CHARGERS });
  const { board, outlet } = w.charger("2");
  const powers = () => w.chargers.map((each) => each.board.status().powerW);
  outlet.circuit.plugIn(new BasicCar());
  await watched(w, 45_000);
  assert.ok(powers().every((watts) => watts > 9_000), `${powers()}`);
  const ask = (id: string, powerW: number) =>
    w.send("signal:manual", {
      type: "signal.setpoint",
      id,
      powerW,
      untilMs: w.clock.nowMs() + 60_000,
    });
  ask("less", 12_000);
  await watched(w, 30_000);
  const [dc, ac] = powers();
  assert.ok(ac! > 4_000 && ac! < 6_200, `${powers()}`);
  assert.ok(dc! + ac! < 12_100, `${powers()}`);
  await watched(w, 40_000);
  assert.ok(powers().every((watts) => watts > 9_000), `${powers()}`);
  ask("evening", -10_000);
  await watched(w, 30_000);
  assert.ok(powers()[0]! < -9_000, `${powers()}`);
  assert.equal(board.status().contactor, "open");
  assert.equal(board.status().state, "Session.Setup");
  await watched(w, 45_000);
  assert.ok(powers()[1]! > 9_000, "it goes on afterwards");
  assert.equal(
    w.records.list().filter(({ chargerId }) => chargerId === "2").length,
    1,
  );
  await w.system.stop();
});

/** Sends one handshake with a namespace that nobody has, over a link of its own. */
async function sayStrangeSap(w: World): Promise<void> {
  const codec = evccCodec();
  await codec.speak();
  const message = {
    root: "supportedAppProtocolReq",
    value: {
      AppProtocol: [{
        ProtocolNamespace: "urn:example:of:nobody",
        VersionNumberMajor: 1,
        VersionNumberMinor: 0,
        SchemaID: 1,
        Priority: 1,
      }],
    },
  };
  const frame = new Uint8Array(512);
  const { octets } = codec.write(message, frame.subarray(8));
  encodeHeader(payloadTypeOf(message), octets, frame);
  const pair = memoryPair({ clock: w.clock, latencyMs: 2 });
  w.send("evse:2", { type: "evse.link", link: pair.station });
  await pair.car.write(frame.slice(0, 8 + octets));
}

Deno.test("a handshake without common protocol ends in basic charging", async () => {
  const w = world({ seed: 3, cars: [], chargers: CHARGERS });
  const { board, outlet } = w.charger("2");
  const car = new BasicCar();
  // The station has put its signal on the pilot before.
  await w.clock.advance(500);
  outlet.circuit.plugIn(car);
  await w.clock.advance(2_000);
  await sayStrangeSap(w);
  await watched(w, 40_000);
  assert.equal(board.status().state, "Session.Transfer", words(w).join("\n"));
  const percents = car.seen.map(({ percent }) => percent);
  assert.deepEqual(percents, [5, 100, 26.5], "X1, not state F");
  const [basic, failed] = w.records.list();
  assert.equal(basic?.controlMode, "basic");
  assert.equal(failed?.how, "failed", failed?.reason);
  await w.system.stop();
});

Deno.test("without configuration such cars get nothing, and at a DC outlet neither", async () => {
  for (const chargers of [['id: "1", kind: dc', 'id: "2", kind: ac']]) {
    const w = world({ seed: 4, cars: [], chargers });
    await w.clock.advance(500);
    const cars = w.chargers.map(({ outlet }) => {
      const car = new BasicCar();
      outlet.circuit.plugIn(car);
      return car;
    });
    await sayStrangeSap(w);
    await w.clock.advance(300_000);
    for (const car of cars) {
      assert.deepEqual(car.seen.map(({ percent }) => percent), [5]);
      assert.equal(car.wh, 0);
    }
    assert.ok(
      w.records.list().every(({ controlMode }) => controlMode !== "basic"),
    );
    await w.system.stop();
  }
});

Deno.test("a car that communicates is served as ever where `fallback` is basic", async () => {
  for (const protocol of ["iso20", "iso2"]) {
    const w = world({
      seed: 5,
      cars: [
        `charger: "2", protocol: ${protocol}, service: AC, soc: 50, arriveS: 1, stayS: 120`,
      ],
      chargers: CHARGERS,
    });
    await w.clock.advance(150_000);
    assert.equal(w.ends[0]?.agreed, true, w.ends[0]?.reason);
    assert.equal(w.records.list().length, 1);
    assert.notEqual(w.records.list()[0]?.controlMode, "basic");
    await w.system.stop();
  }
});

/** Nothing of a fault is left after so long: the grid counts as good again after 60 s. */
const AFTER_FAULT_MS = 80_000;
/** A car that nobody disturbs is charged after so long: 20 s and the signals of the fallback. */
const BEGUN_MS = 32_000;

/** One charger, many cars and mishaps, from a seed. */
async function life(seed: number): Promise<number> {
  const dice = new Dice(seed);
  const w = world({ seed, cars: [], chargers: CHARGERS });
  const { board, outlet } = w.charger("2");
  const { circuit } = outlet;
  let charged = 0;
  // From then on nothing of before hinders a car.
  let calmMs = 0;
  for (let n = 0; n < 4; n++) {
    const habits = {
      phases: dice.pick([1, 3] as const),
      maxA: dice.pick([10, 16, 32]),
      answersMs: dice.whole(100, 3_000),
      stubborn: dice.next() < 0.2,
      ventilation: dice.next() < 0.2,
      greed: dice.pick([1, 1, 1, 1, 1.5, -0.5]),
    };
    const car = new BasicCar(habits);
    circuit.plugIn(car);
    const quietMs = Math.max(calmMs, w.clock.monoMs());
    let undisturbedMs: number | undefined;
    for (let mishaps = dice.whole(1, 5); mishaps > 0; mishaps--) {
      await w.clock.advance(dice.whole(1_000, 40_000));
      undisturbedMs ??= w.clock.monoMs() - quietMs;
      const fault = dice.pick(
        ["meterLost", "supplyLost", "pilotShort", "stageSilent"] as const,
      );
      const what = dice.whole(0, 4);
      if (what === 0) {
        circuit.faults[fault] = true;
        calmMs = Math.max(calmMs, w.clock.monoMs() + AFTER_FAULT_MS);
      }
      if (what === 1) car.wants = !car.wants;
      if (what === 2) {
        w.send("evse:2", {
          type: "evse.stop",
          by: "person",
          reason: "a person asked for it",
        });
      }
      if (what === 3) {
        const powerW = dice.whole(-10_000, 20_000);
        const lastsMs = dice.whole(5_000, 60_000);
        calmMs = Math.max(calmMs, w.clock.monoMs() + lastsMs);
        w.send("signal:manual", {
          type: "signal.setpoint",
          id: `${seed}-${n}-${mishaps}`,
          powerW,
          untilMs: w.clock.nowMs() + lastsMs,
        });
      }
      await w.clock.advance(dice.whole(100, 8_000));
      circuit.faults[fault] = false;
    }
    circuit.unplug();
    await w.clock.advance(15_000);
    if (board.status().state === "Faulted") {
      w.send("evse:2", { type: "evse.reset", by: "person" });
      await w.clock.advance(1_000);
    }
    const at = `seed ${seed}, car ${n}: ${words(w).slice(-6).join("; ")}`;
    assert.equal(board.status().state, "Unplugged", at);
    assert.equal(board.status().contactor, "open", at);
    assert.equal(outlet.pilot.latest().dutyPercent, 5, at);
    if (car.wh > 0) charged++;
    const isWelcome = habits.greed > 0 && !habits.ventilation;
    if (isWelcome && (undisturbedMs ?? 0) > BEGUN_MS) {
      assert.ok(car.wh > 0, `${at}: not charged in ${undisturbedMs} ms`);
    }
  }
  assert.equal(
    w.records.list().filter(({ endedMs }) => endedMs === undefined).length,
    0,
    "every record has an end",
  );
  assert.ok(w.records.list().every(({ reason }) => reason));
  const { gridWh, vehicleWh, lossWh } = circuit.energy;
  assert.ok(Math.abs(gridWh - vehicleWh - lossWh) < 1e-6, "energy balances");
  await w.system.stop();
  return charged;
}

const LIVES = amount(8, 200);

Deno.test(`${LIVES} seeded lives with basic cars, faults and set-points leave the outlet in order`, async () => {
  let charged = 0;
  for (let seed = 1; seed <= LIVES; seed++) charged += await life(seed);
  // A stop before the fallback is final, and stops every fourth of them.
  assert.ok(charged > LIVES, `only ${charged} of ${4 * LIVES} cars charged`);
});
