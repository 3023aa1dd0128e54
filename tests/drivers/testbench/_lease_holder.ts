/**
 * A gateway at its smallest: holds the lease of a shared outlet, closes its
 * contactor onto the battery's voltage and discharges. Arguments: path,
 * battery volts.
 */

import { makeOutletDevices } from "../../../drivers/devices/factory.ts";
import { monotonicMs } from "../../../drivers/linux/mod.ts";

const [path = "", volts = "400"] = Deno.args;
const HOLD_MS = 300;
const SET_A = -60;

const devices = makeOutletDevices({
  kind: "sharedMemory",
  path,
  outlet: "dc",
  meterId: "m",
});
let id = 0;
let setA = NaN;
let told = false;

function command(nextA: number): void {
  if (nextA === setA) return;
  setA = nextA;
  devices.stage.command({
    id: ++id,
    ceilingV: setA === 0 ? Number(volts) : 500,
    floorV: 300,
    lowA: SET_A,
    highA: 60,
    setA,
  });
}

setInterval(() => {
  const nowMs = monotonicMs();
  devices.stage.hold(nowMs + HOLD_MS);
  devices.step(nowMs);
  const { currentA } = devices.stage.latest();
  devices.contactor.close();
  const { closed } = devices.contactor.latest();
  const { busV } = devices.stage.latest();
  const ready = closed && busV > Number(volts) - 20;
  command(ready ? SET_A : 0);
  if (currentA === SET_A && !told) {
    told = true;
    console.log("discharging");
  }
}, 10);
