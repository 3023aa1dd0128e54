import assert from "node:assert/strict";
import { goOnWithoutCable } from "../../../../../protocols/iso15118/evcc/dc.ts";

const volts = { stationV: 1, batteryV: 414 };

Deno.test("`goOnWithoutCable()` waits for the station, then notes what it shows and closes the inlet", () => {
  const session = { options: { withoutCable: true }, loopSinceMs: 10_000 };
  assert.deepEqual(goOnWithoutCable(session, 12_900, volts), []);
  const [note, close] = goOnWithoutCable(session, 13_000, volts);
  assert.ok(note?.type === "car.note");
  assert.match(note.text, /1 V .* 414 V; there is no cable/);
  assert.deepEqual(close, { type: "car.closeInlet" });
});

Deno.test("`goOnWithoutCable()` is not for a car with a cable", () => {
  const session = { options: {}, loopSinceMs: 10_000 };
  assert.deepEqual(goOnWithoutCable(session, 60_000, volts), []);
});
