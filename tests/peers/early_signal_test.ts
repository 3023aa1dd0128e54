/** A signal that comes while the gateway is still about to start its chargers. */

import assert from "node:assert/strict";
import { freePorts } from "../_ports.ts";
import { started } from "./_started.ts";

/** Enough for their start to take longer than a look at what was printed. */
const CHARGERS = 64;
const FIRST_PORT = await freePorts(CHARGERS);

Deno.test("`start` stops in order on a signal that comes before all chargers have started", async () => {
  const chargers = Array.from(
    { length: CHARGERS },
    (_, n) => `  - { id: "${n}", kind: dc, sdpPort: ${FIRST_PORT + n} }`,
  );
  const gateway = await started(
    `chargers:\n${
      chargers.join("\n")
    }\nvirtualCars: []\nsecurity: { tls: off, allowPlain: true }`,
  );
  await gateway.next(/charger 0 waits for cars/);
  assert.equal(await gateway.stop(), 0, gateway.lines());
  assert.match(
    gateway.lines(),
    /stopping: cars are asked to end\n[^]*stopped\n$/,
  );
});
