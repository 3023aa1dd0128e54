/** A circuit in a thread of its own, with a plug in shared memory. */

import { makeTwin, PlugSocket } from "../../../drivers/testbench/mod.ts";

declare const self: Worker;

self.addEventListener("message", (event) => {
  if (!(event instanceof MessageEvent)) return;
  const { memory, steps } = event.data;
  const twin = makeTwin({ kind: "ac" });
  const socket = new PlugSocket(twin.circuit, memory);
  const sum = { vehicleWh: 0, toVehicleWh: 0, plugIns: 0 };
  twin.contactor.close();
  let nowMs = 1_000;
  let plugged = false;
  for (let step = 0; step < steps; step++) {
    nowMs += 10;
    socket.poll();
    twin.stage.hold(nowMs + 100);
    twin.step(nowMs);
    if (!plugged && twin.circuit.car !== undefined) sum.plugIns++;
    plugged = twin.circuit.car !== undefined;
  }
  // Until the other side has pulled its plug.
  while (twin.circuit.car !== undefined) socket.poll();
  socket.poll();
  sum.vehicleWh = twin.circuit.energy.vehicleWh;
  sum.toVehicleWh = twin.circuit.energy.toVehicleWh;
  self.postMessage(sum);
});
