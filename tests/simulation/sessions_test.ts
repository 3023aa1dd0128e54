import assert from "node:assert/strict";
import type { ByteLink } from "../../drivers/exits/link.ts";
import { memoryPair } from "../../drivers/exits/memory_link.ts";
import { world } from "./_world.ts";

const MODES = ["DC_BPT", "DC", "AC_BPT", "AC"].flatMap((service) =>
  ["dynamic", "scheduled"].map((mode) => ({ service, mode }))
);

for (const { service, mode } of MODES) {
  Deno.test(`a gateway serves a whole ${service} session in ${mode} mode`, async () => {
    const charger = service.startsWith("DC") ? "1" : "2";
    const w = world({
      seed: 1,
      cars: [
        `charger: "${charger}", service: ${service}, controlMode: ${mode}, soc: 50, arriveS: 1, stayS: 60`,
      ],
    });
    await w.clock.advance(40_000);
    const at = w.charger(charger);
    assert.equal(at.board.status().state, "Session.Transfer");
    assert.ok(at.board.status().powerW > 1_000, "it charges");
    await w.clock.advance(40_000);
    assert.deepEqual(w.ends, [{
      reason: "the departure time has come",
      agreed: true,
      how: "terminated",
    }]);
    assert.equal(at.board.status().state, "Unplugged");
    assert.equal(at.board.status().contactor, "open");
    const [record] = w.records.list();
    assert.equal(record?.how, "terminated");
    assert.equal(record?.service, service);
    assert.equal(record?.controlMode, mode);
    const { gridWh, vehicleWh, lossWh } = at.outlet.circuit.energy;
    assert.ok(Math.abs(gridWh - vehicleWh - lossWh) < 1e-6, "energy balances");
    assert.ok(vehicleWh > 10, `only ${vehicleWh} Wh reached the car`);
    await w.system.stop();
  });
}

Deno.test("a grid set-point turns both cars round, and its end turns them back", async () => {
  const w = world({
    seed: 2,
    cars: [
      'charger: "1", service: DC_BPT, soc: 60, arriveS: 1, stayS: 3600',
      'charger: "2", service: AC_BPT, soc: 60, arriveS: 2, stayS: 3600',
    ],
  });
  const powers = () => w.chargers.map(({ board }) => board.status().powerW);
  await w.clock.advance(30_000);
  assert.ok(powers().every((watts) => watts > 1_000), `${powers()}`);
  w.send("signal:manual", {
    type: "signal.setpoint",
    id: "evening-peak",
    powerW: -12_000,
    untilMs: w.clock.nowMs() + 60_000,
  });
  await w.clock.advance(30_000);
  // A set-point holds on the grid side of the stages' losses.
  const sum = w.chargers.reduce((a, { outlet }) => a + outlet.circuit.gridW, 0);
  assert.ok(powers().every((watts) => watts < -1_000), `${powers()}`);
  assert.ok(Math.abs(sum + 12_000) < 200, `the site gives ${sum} W`);
  await w.clock.advance(60_000);
  assert.ok(powers().every((watts) => watts > 1_000), `${powers()}`);
  await w.system.stop();
});

Deno.test("a car whose requests come byte by byte is served like any other", async () => {
  const w = world({
    seed: 3,
    cars: ['charger: "1", service: DC_BPT, soc: 50, arriveS: 1, stayS: 20'],
    bytewise: true,
  });
  await w.clock.advance(40_000);
  assert.equal(w.ends[0]?.agreed, true);
  await w.system.stop();
});

Deno.test("a set-point reaches cars in Scheduled mode by renegotiation of their schedules", async () => {
  const w = world({
    seed: 4,
    cars: [
      'charger: "1", service: DC_BPT, controlMode: scheduled, soc: 50, arriveS: 1, stayS: 300',
      'charger: "2", service: AC, controlMode: scheduled, soc: 50, arriveS: 1, stayS: 300',
    ],
  });
  const powers = () => w.chargers.map(({ board }) => board.status().powerW);
  await w.clock.advance(30_000);
  assert.ok(powers().every((watts) => watts > 9_000), `${powers()}`);
  w.send("signal:manual", {
    type: "signal.setpoint",
    id: "less",
    powerW: 12_000,
    untilMs: w.clock.nowMs() + 120_000,
  });
  await w.clock.advance(30_000);
  const sum = powers().reduce((a, b) => a + b, 0);
  assert.ok(sum > 5_000 && sum <= 12_100, `${powers()}`);
  const asked = w.notes.filter(({ what }) => /new schedule/.test(what));
  assert.equal(asked.length, 2, JSON.stringify(asked));
  await w.clock.advance(300_000);
  assert.deepEqual(w.ends.map((end) => end?.agreed), [true, true]);
  await w.system.stop();
});

for (const [charger, service] of [["1", "DC_BPT"], ["2", "AC"]] as const) {
  Deno.test(`a ${service} car pauses, sleeps, and joins its session again`, async () => {
    const w = world({
      seed: 5,
      cars: [
        `charger: "${charger}", service: ${service}, soc: 50, arriveS: 1, stayS: 90`,
      ],
    });
    const { board } = w.charger(charger);
    await w.clock.advance(20_000);
    w.send("car:1", { type: "car.ask", kind: "pause" });
    await w.clock.advance(4_000);
    assert.equal(board.status().contactor, "open");
    assert.equal(w.records.list().at(-1)?.how, "paused");
    await w.clock.advance(20_000);
    assert.equal(board.status().state, "Session.Transfer");
    // It is known: nothing is authorised twice.
    const asked = w.kernel.trace.records().filter((one) =>
      one.kind === "wire" && one.message === "AuthorizationReq" &&
      one.direction === "in" && !one.actor.startsWith("car")
    );
    assert.equal(asked.length, 1);
    await w.clock.advance(80_000);
    assert.equal(w.ends[0]?.agreed, true, w.ends[0]?.reason);
    assert.equal(w.records.list().length, 2);
    assert.equal(board.status().state, "Unplugged");
    await w.system.stop();
  });
}

for (const [charger, service] of [["1", "DC"], ["2", "AC"]] as const) {
  Deno.test(`a ${service} car left alone while it stops says why it was stopping, too`, async () => {
    let isDeaf = false;
    const w = world({
      seed: 5,
      cars: [
        `charger: "${charger}", service: ${service}, soc: 50, arriveS: 1, stayS: 90`,
      ],
      adjustCar: (input) => ({
        ...input,
        connect: async () => {
          const link = await input.connect();
          return {
            security: link.security,
            read: async () => {
              const got = await link.read();
              return isDeaf ? await new Promise<never>(() => {}) : got;
            },
            write: (bytes) => link.write(bytes),
            close: () => link.close(),
          };
        },
      }),
    });
    await w.clock.advance(20_000);
    w.send("car:1", { type: "car.ask", kind: "stop" });
    await w.clock.advance(300);
    isDeaf = true;
    await w.clock.advance(120_000);
    const [end] = w.ends;
    assert.equal(end?.agreed, false);
    assert.match(
      end?.reason ?? "",
      /^the driver stopped the session; then the station did not answer \w+Req in time$/,
    );
    await w.system.stop();
  });
}

Deno.test("a car that a station does not hear again says that it was after the pause", async () => {
  let links = 0;
  const w = world({
    seed: 5,
    cars: ['charger: "1", service: DC, soc: 50, arriveS: 1, stayS: 90'],
    adjustCar: (input) => ({
      ...input,
      connect: () =>
        links++ === 0
          ? input.connect()
          : Promise.resolve(memoryPair({ clock: w.clock }).car),
    }),
  });
  await w.clock.advance(20_000);
  w.send("car:1", { type: "car.ask", kind: "pause" });
  await w.clock.advance(120_000);
  assert.equal(links, 2);
  const [end] = w.ends;
  assert.equal(end?.agreed, false);
  assert.equal(
    end?.reason,
    "after the pause, the station did not answer supportedAppProtocolReq in time",
  );
  await w.system.stop();
});

for (const kind of ["ServiceRenegotiation", "ScheduleRenegotiation", "Pause"]) {
  for (
    const [charger, service] of [["1", "DC_BPT"], ["2", "AC_BPT"]] as const
  ) {
    Deno.test(`a ${service} car follows the station's ${kind} and charges again`, async () => {
      const w = world({
        seed: 6,
        cars: [
          `charger: "${charger}", service: ${service}, soc: 50, arriveS: 1, stayS: 60`,
        ],
      });
      const { board } = w.charger(charger);
      await w.clock.advance(15_000);
      w.send(`evse:${charger}`, {
        type: "evse.notify",
        notification: { kind, maxDelayS: 0 },
      });
      await w.clock.advance(30_000);
      assert.equal(
        board.status().state,
        "Session.Transfer",
        JSON.stringify(w.notes),
      );
      await w.clock.advance(60_000);
      assert.equal(w.ends[0]?.agreed, true, w.ends[0]?.reason);
      assert.equal(w.records.list().length, kind === "Pause" ? 2 : 1);
      await w.system.stop();
    });
  }
}

Deno.test("a link that stands only after its car was stopped is closed", async () => {
  const late = Promise.withResolvers<ByteLink>();
  const w = world({
    seed: 5,
    cars: ['charger: "1", service: DC, soc: 50, arriveS: 1, stayS: 90'],
    adjustCar: (input) => ({ ...input, connect: () => late.promise }),
  });
  await w.clock.advance(5_000);
  await w.system.stop();
  const { car, station } = memoryPair({ clock: w.clock });
  late.resolve(car);
  const heard = station.read();
  await w.clock.advance(100);
  assert.equal(await Promise.race([heard, Promise.resolve("open")]), null);
});
