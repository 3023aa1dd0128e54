import assert from "node:assert/strict";
import { account } from "../../../actors/control/account.ts";
import { startSystem } from "../../../actors/kernel/mod.ts";
import { Gate } from "../../../privacy/gate/mod.ts";
import { testKernel } from "../kernel/_help.ts";

function printed() {
  const kernel = testKernel();
  const lines: string[] = [];
  const gate = new Gate({ key: new Uint8Array(32) });
  const logic = account({
    gate,
    print: (line) => {
      assert.ok(gate.verify(line));
      lines.push(new TextDecoder().decode(line.payload));
    },
  });
  const system = startSystem(logic, { kernel });
  const note = (what: string, more: object = {}) =>
    system.root.send({ type: "account.note", chargerId: "1", what, ...more });
  return { kernel, lines, system, note };
}

Deno.test("`account()` prints local time, charger, words and power", async () => {
  const { kernel, lines, system, note } = printed();
  note("plugged in");
  note("charging", { powerW: 11_040 });
  note("discharging at -7.0 kW", { powerW: -7_000 });
  await kernel.clock.settle();
  const time = new Date(kernel.clock.nowMs()).toTimeString().slice(0, 8);
  assert.match(time, /^\d\d:\d\d:\d\d$/);
  assert.deepEqual(lines, [
    `${time}  charger 1  plugged in`,
    `${time}  charger 1  charging  11.0 kW`,
    `${time}  charger 1  discharging at -7.0 kW`,
  ]);
  await system.stop();
});

Deno.test("`account()` withholds a note the gate refuses, and goes on", async () => {
  const { kernel, lines, system, note } = printed();
  note("charging", { powerW: NaN });
  note("the session has ended");
  await kernel.clock.settle();
  assert.deepEqual(lines.map((line) => line.slice(10)), [
    "charger ?  a note was withheld by the privacy gate",
    "charger 1  the session has ended",
  ]);
  await system.stop();
});

Deno.test("`account()` drops its oldest notes when too many wait", async () => {
  const { kernel, lines, system, note } = printed();
  for (let n = 1; n <= 1_000; n++) note(`note ${n}`);
  await kernel.clock.settle();
  assert.ok(lines.length < 1_000, String(lines.length));
  assert.match(lines.at(-1) ?? "", /note 1000$/);
  await system.stop();
});
