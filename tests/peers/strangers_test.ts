/**
 * Strangers at a gateway with few descriptors, in a process of its own, while a
 * car charges there: it lives, and whoever comes next is served. That the car
 * does not notice is seen in the soak, on a machine that has the time for it.
 */

import assert from "node:assert/strict";
import { discover } from "../../drivers/exits/sdp.ts";
import { connectTcp } from "../../drivers/exits/tcp.ts";
import { connectTls, holdHandshakeWorker } from "../../drivers/tls/mod.ts";
import { isSoak } from "../_amounts.ts";
import { eventually } from "../_eventually.ts";
import { freePorts } from "../_ports.ts";
import { type Started, started } from "./_started.ts";
import { type Ports, silent, strangers } from "./_strangers.ts";

const SDP_PORT = await freePorts();
const YAML = `
chargers: [{ id: "1", interface: lo, sdpPort: ${SDP_PORT} }]
virtualCars: [{ charger: "1", soc: 10, arriveS: 0, stayS: 3600 }]
`;
/** With a car that charges, a gateway of one charger has some 55 open. */
const DESCRIPTORS = 128;

async function requireChargers(gateway: Started): Promise<void> {
  const { status, body } = await gateway.ask("GET", "/chargers");
  assert.equal(status, 200);
  assert.ok(Array.isArray(body), JSON.stringify(body));
  if (isSoak) assert.equal(body[0].state, "Session.Transfer");
}

/** A connection that came among the strangers may have to come again. */
function served(what: string, once: () => Promise<void>): Promise<void> {
  return eventually(what, async () => {
    try {
      await once();
      return true;
    } catch (cause) {
      if (cause instanceof assert.AssertionError) throw cause;
      return false;
    }
  });
}

async function honestLink(port: number, data: string): Promise<void> {
  const raw = await connectTcp({ address: "::1", port });
  const link = await connectTls(raw, {
    mode: "iso15118-20",
    roots: [`${data}/pki/v2g_root.pem`],
    identities: [{
      chain: `${data}/pki/vehicle.pem`,
      key: `file:${data}/pki/vehicle.key`,
    }],
  });
  link.close();
}

async function portsOf(): Promise<Ports> {
  const find = (security: "tls" | "none") =>
    discover({ interface: "lo", port: SDP_PORT, security });
  return {
    tls: (await find("tls")).port,
    plain: (await find("none")).port,
  };
}

Deno.test("strangers of all kinds, and a lack of descriptors, end no gateway, and who comes next is served", async () => {
  const gateway = await started(YAML, { descriptorsMax: DESCRIPTORS });
  const worker = holdHandshakeWorker();
  try {
    await gateway.next(/charging at [\d.]+ kW/);
    const ports = await portsOf();
    const { url } = JSON.parse(
      await Deno.readTextFile(`${gateway.data}/control.json`),
    );
    const floods = [
      () => strangers(200, ports),
      () => silent(300, new URL(url).hostname, Number(new URL(url).port)),
      () => silent(300, "::1", ports.tls),
    ];
    for (const flood of floods) {
      const sockets = await flood();
      await served("no answer", () => requireChargers(gateway));
      await served("no link", () => honestLink(ports.tls, gateway.data));
      for (const socket of sockets) socket.destroy();
    }
    await served("no answer", () => requireChargers(gateway));
    const ends = /session ended|the contactor is open/;
    if (isSoak) assert.doesNotMatch(gateway.lines(), ends);
  } finally {
    worker.release();
    const code = await gateway.stop();
    assert.equal(code, 0);
    assert.match(
      gateway.lines(),
      /power may flow no more[^]*the contactor is open[^]*session ended/,
    );
  }
});
