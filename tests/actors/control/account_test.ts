import assert from "node:assert/strict";
import { account } from "../../../actors/control/account.ts";
import { startSystem } from "../../../actors/kernel/mod.ts";
import { Gate } from "../../../privacy/gate/mod.ts";
import type { Happening } from "../../../actors/charger/events.ts";
import { at1, EVERY } from "./_events.ts";
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
  const happens = (happening: Happening) =>
    system.root.send({ type: "charger.event", event: at1(happening) });
  return { kernel, lines, system, note, happens };
}

Deno.test("`account()` tells events in words, with what earlier ones have told", async () => {
  const { kernel, lines, system, happens } = printed();
  for (const happening of EVERY) happens(happening);
  await kernel.clock.settle();
  const words = lines.map((line) => line.slice(10));
  assert.equal(words.length, EVERY.length + 1, "a session's end has two lines");
  assert.ok(words.includes("charger 1  schedule agreed, dynamic mode"));
  assert.ok(words.includes("charger 1  charging at 11.0 kW"));
  assert.deepEqual(words.slice(-3), [
    "charger 1  energy: 3.30 kWh into the vehicle, 0.00 kWh to the grid",
    "charger 1  session ended: the car stopped the session",
    "charger 1  unplugged",
  ]);
  await system.stop();
});

Deno.test("`account()` tells what a car may do once, until the words change or a session begins", async () => {
  const { kernel, lines, system, happens } = printed();
  const limits = (maxDischargeW: number, targetW = 11_000): Happening => ({
    kind: "limitsChanged",
    by: "gateway",
    maxChargeW: 11_000,
    maxDischargeW,
    targetW,
    why: "nobody asks for less",
  });
  const most = "charger 1  may charge at up to 11.0 kW: nobody asks for less";
  const less = "charger 1  is to charge at 5.0 kW: nobody asks for less";
  happens(limits(0));
  happens(limits(7_000));
  happens({ kind: "contactor", closed: true });
  happens(limits(0));
  happens(limits(0, 5_000));
  happens(limits(0));
  happens({ kind: "linked", sessionNumber: 2 });
  happens(limits(0));
  await kernel.clock.settle();
  assert.deepEqual(lines.map((line) => line.slice(10)), [
    most,
    "charger 1  the contactor is closed",
    less,
    most,
    "charger 1  a car has connected",
    most,
  ]);
  await system.stop();
});

Deno.test("`account()` drops its oldest events when too many wait", async () => {
  const { kernel, lines, system, happens } = printed();
  for (let n = 1; n <= 1_000; n++) {
    happens({ kind: "linkRefused", why: `number ${n}` });
  }
  await kernel.clock.settle();
  assert.ok(lines.length < 1_000, String(lines.length));
  assert.match(lines.at(-1) ?? "", /number 1000$/);
  await system.stop();
});

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
