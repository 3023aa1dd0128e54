import assert from "node:assert/strict";
import { implausible } from "../../../actors/meter/mod.ts";
import { world } from "../../simulation/_world.ts";

const RANGE = { maxW: 11_000 };
const at = (
  atMonoMs: number,
  powerW: number,
  chargedWh: number,
  dischargedWh = 0,
) => ({
  atMonoMs,
  powerW,
  chargedWh,
  dischargedWh,
});

Deno.test("`implausible()` believes what an outlet can carry", () => {
  assert.equal(
    implausible(at(0, 11_000, 0), at(1_000, 11_000, 3.06), RANGE),
    undefined,
  );
  assert.equal(implausible(at(0, 0, 5), at(3_600_000, 0, 5), RANGE), undefined);
});

Deno.test("`implausible()` names what cannot be", () => {
  const say = (...args: Parameters<typeof implausible>) =>
    implausible(...args) ?? "";
  assert.match(say(at(0, 0, 5), at(1_000, 0, 4), RANGE), /chargedWh went back/);
  assert.match(say(at(0, 0, 0), at(1_000, 0, 500), RANGE), /jumped by 500 Wh/);
  assert.match(
    say(at(0, 0, 0), at(1_000, -40_000, 0), RANGE),
    /-40.0 kW .* 11.0 kW/,
  );
  assert.match(
    say(at(0, 9_000, 7), at(60_000, 9_000, 7), RANGE),
    /stand still/,
  );
});

Deno.test("`meter()` ends the session when the meter cannot be believed", async () => {
  const w = world({
    seed: 9,
    cars: ['charger: "1", service: DC_BPT, soc: 50, arriveS: 1, stayS: 120'],
  });
  await w.clock.advance(20_000);
  const { outlet, board } = w.charger("1");
  const { latest } = outlet.meter;
  // A meter whose register has lost its upper digits.
  outlet.meter.latest = () => ({
    ...latest.call(outlet.meter),
    chargedWh: -1_000,
  });
  await w.clock.advance(5_000);
  assert.equal(board.status().contactor, "open");
  assert.ok(
    w.notes.some(({ what }) =>
      /meter: .*register chargedWh went back/.test(what)
    ),
    JSON.stringify(w.notes),
  );
  await w.system.stop();
});
