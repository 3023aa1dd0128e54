import { askLate } from "./_authorisers.ts";
import assert from "node:assert/strict";
import { VirtualClock } from "../../../actors/kernel/mod.ts";
import { type Bench, bench } from "./_bench.ts";
import { VEHICLE } from "./_offers.ts";

const near = (watts: number, aim: number) =>
  assert.ok(Math.abs(watts - aim) < 60, `${watts} W is not about ${aim} W`);

Deno.test("`charger()` takes a DC car from plug-in to unplug, energy both ways", async () => {
  const b = await bench({
    parts: { authorisation: askLate(1_000) },
  });
  assert.equal(b.board.status().state, "Unplugged");
  await b.connect();
  assert.equal(b.board.status().state, "Session.Setup");
  assert.equal(b.sessions[0]?.sessionNumber, 1);
  b.send({ type: "evse.authorise", evccid: undefined });
  await b.run(900);
  assert.equal(b.board.station().eim, "waiting");
  await b.run(200);
  assert.equal(b.board.station().eim, "accepted");
  await b.prepare();
  assert.deepEqual(b.settled(), [{ ok: true, command: "evse.closeContactor" }]);
  assert.equal(b.board.station().contactorClosed, true);
  assert.ok(b.twin.plug.latest().locked);
  b.allot(11_000);
  b.send({ type: "evse.startTransfer" });
  await b.talk(10_000);
  assert.equal(b.board.status().state, "Session.Transfer");
  near(b.board.status().powerW, 11_000);
  b.allot(-7_000);
  await b.talk(10_000);
  near(b.board.status().powerW, -7_000);
  b.send({ type: "evse.stopTransfer", reason: "the car has enough" });
  await b.run(1_000);
  assert.deepEqual(b.settled().at(-1), {
    ok: true,
    command: "evse.stopTransfer",
  });
  assert.equal(b.board.status().contactor, "open");
  assert.ok(
    b.twin.plug.latest().locked,
    "locked while the battery is on the cable",
  );
  b.send(
    {
      type: "evse.sessionOver",
      how: "terminated",
      reason: "the car stopped the session",
    },
  );
  await b.run(500);
  assert.ok(b.twin.plug.latest().locked);
  b.car.rest();
  await b.run(1_000);
  assert.equal(b.twin.plug.latest().locked, false);
  assert.equal(b.board.status().state, "PluggedIn");
  b.circuit.unplug();
  await b.run(200);
  assert.equal(b.board.status().state, "Unplugged");
  const notes = b.notes();
  for (
    const line of [
      "plugged in",
      "authorised",
      "charging at 11.0 kW",
      "giving 7.0 kW",
      "session ended: the car stopped the session",
      "unplugged",
    ]
  ) assert.ok(notes.includes(line), `${line} in ${notes}`);
  assert.match(
    notes.find((n) => n.startsWith("energy")) ?? "",
    /0\.03 kWh into the vehicle, 0\.02 kWh to the grid/,
  );
  assert.equal(b.site.at(-1)?.type, "site.chargerGone");
  const { charged, discharged } = {
    charged: b.board.status().chargedWh,
    discharged: b.board.status().dischargedWh,
  };
  assert.ok(Math.abs(charged - discharged - b.car.wh) < 0.1);
  await b.stop();
});

Deno.test("`charger()` tells the site of the vehicle each second while a session lives", async () => {
  const b = await bench();
  await b.transfer(5_000);
  const before = b.site.length;
  await b.talk(10_000);
  const heard = b.site.length - before;
  assert.ok(heard >= 9 && heard <= 11, `${heard} in ten seconds`);
  await b.stop();
});

for (const targetW of [20_000, -20_000]) {
  Deno.test(`\`charger()\` brings ${targetW} W of a DC session that falls silent to zero within 1 s, then opens`, async () => {
    const b = await bench();
    const vehicle = { ...VEHICLE, maxChargeW: 22_000, maxDischargeW: 22_000 };
    await b.transfer(targetW);
    await b.talk(3_000, vehicle);
    near(b.circuit.powerW, targetW);
    b.send({ type: "evse.vehicle", vehicle });
    const silentMs = b.clock.monoMs();
    await b.clock.until(() => b.circuit.powerW === 0, 5_000);
    assert.ok(b.clock.monoMs() - silentMs <= 1_000);
    assert.equal(b.isClosed(), true);
    await b.clock.until(() => !b.isClosed(), 10_000);
    assert.ok(b.clock.monoMs() - silentMs <= 3_500);
    assert.equal(b.circuit.contactor.loadedBreaks, 0);
    assert.equal(b.board.status().missingPermit?.name, "session");
    await b.stop();
  });
}

Deno.test("`charger()` takes the voltage off the cable when a cable check is broken off", async () => {
  const b = await bench();
  await b.connect();
  b.send({ type: "evse.vehicle", vehicle: VEHICLE });
  b.car.ready();
  b.allot(0);
  b.send({ type: "evse.startCableCheck", maxV: 500 });
  const bus = () => b.circuit.busV;
  assert.ok(await b.clock.until(() => bus() > 200, 5_000));
  assert.equal(b.board.station().cableCheck, "running");
  b.send({ type: "evse.stopTransfer", reason: "the car gives up" });
  await b.run(2_000);
  assert.deepEqual(b.settled().at(-1), {
    ok: true,
    command: "evse.stopTransfer",
  });
  assert.ok(bus() < 60, `${bus()} V`);
  await b.stop();
});

/** The clock of a process that has to wait for its processor, once `isBusy`. */
class BusyClock extends VirtualClock {
  isBusy = false;

  override setTimeout(fire: () => void, ms: number) {
    return super.setTimeout(fire, this.isBusy ? Math.max(ms, 250) : ms);
  }
}

Deno.test("`charger()` goes on from what it reads when its process had to wait for longer than a permit lasts", async () => {
  const clock = new BusyClock();
  const b = await bench({ clock });
  await b.transfer(10_000);
  clock.isBusy = true;
  await b.talk(5_000);
  assert.equal(b.board.status().contactor, "closed", `${b.notes()}`);
  near(b.board.status().powerW, 10_000);
  b.car.pilotOhm = 2740;
  await b.talk(1_250);
  assert.equal(b.board.status().contactor, "open");
  assert.equal(b.board.status().missingPermit?.name, "pilot");
  await b.stop();
});

const LOST: [
  name: string,
  lose: (b: Bench) => void,
  talking: boolean,
][] = [
  ["pilot", (b) => b.car.pilotOhm = 2740, true],
  ["session", () => {}, false],
  ["meter", (b) => b.faults.meterStuck = true, true],
  ["lock", (b) => b.faults.lockOpens = true, true],
  [
    "allocation",
    (b) => b.allot(10_000, { untilMonoMs: b.clock.monoMs() + 100 }),
    true,
  ],
];
for (const [name, lose, talking] of LOST) {
  Deno.test(`\`charger()\` ramps down, opens and names the ${name} permit when its condition goes`, async () => {
    const b = await bench();
    await b.transfer(10_000);
    near(b.board.status().powerW, 10_000);
    lose(b);
    for (
      let ms = 0;
      ms < 30_000 && b.board.status().contactor === "closed";
      ms += 100
    ) {
      await (talking ? b.talk(100) : b.run(100));
    }
    assert.equal(b.board.status().contactor, "open");
    assert.equal(b.board.status().missingPermit?.name, name);
    assert.ok(
      b.notes().some((note) => note.startsWith(`no power: ${name}: `)),
      `${b.notes()}`,
    );
    assert.ok(b.board.station().fault?.startsWith(name));
    assert.ok(
      b.session.some(({ type }) => type === "session.wake"),
      "the session learns of it",
    );
    await b.stop();
  });
}

Deno.test("`charger()` stops the current when the evse no longer vouches for the gateway", async () => {
  const b = await bench();
  await b.transfer(10_000);
  b.system.get("charger:1")?.send({ type: "supervisor.stop", id: "evse" });
  for (let ms = 0; ms < 4_000; ms += 250) {
    b.send({ type: "evse.vehicle", vehicle: VEHICLE });
    await b.run(250);
  }
  assert.equal(b.board.status().contactor, "open");
  assert.equal(b.circuit.powerW, 0);
  await b.stop();
});

const NO_DISCHARGE: [
  name: string,
  lose: (
    b: Bench,
    clock: { fault?: string },
  ) => void,
][] = [
  ["clock", (_, clock) => clock.fault = "the clock is not synchronised"],
  ["owner", (b) =>
    b.send({
      type: "evse.allocation",
      allocation: b.allocation(-7_000, {
        discharge: { allowed: false, why: "the owner keeps the energy" },
      }),
    })],
];
for (const [name, lose] of NO_DISCHARGE) {
  Deno.test(`\`charger()\` stops discharge, but does not open, without the ${name} permit`, async () => {
    const clock: { fault?: string } = {};
    const b = await bench({ parts: { clockFault: () => clock.fault } });
    await b.transfer(-7_000);
    near(b.board.status().powerW, -7_000);
    lose(b, clock);
    await b.talk(4_000);
    near(b.board.status().powerW, 0);
    assert.equal(b.board.status().contactor, "closed");
    assert.equal(b.board.status().missingPermit?.name, name);
    assert.equal(b.board.station().allocation.minW, 0);
    await b.stop();
  });
}

Deno.test("`charger()` stops discharge when the vehicle no longer allows it, and when the grid is gone", async () => {
  const b = await bench();
  await b.transfer(-7_000);
  await b.talk(3_000, { ...VEHICLE, maxDischargeW: 0 });
  near(b.board.status().powerW, 0);
  assert.equal(b.board.status().missingPermit?.name, "vehicle");
  await b.talk(3_000);
  near(b.board.status().powerW, -7_000);
  b.faults.supplyLost = true;
  await b.talk(500);
  assert.equal(b.circuit.powerW, 0);
  assert.equal(b.board.status().missingPermit?.name, "grid");
  await b.stop();
});
