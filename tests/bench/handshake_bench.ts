/**
 * Handshakes of TLS 1.3 with certificates on both sides, one after the other
 * over memory: both ends in the one worker, so that a handshake costs twice
 * what it costs a station.
 */

import { vehicleTls } from "../../app/cli/vehicle.ts";
import { makePkis } from "../../app/cli/pki_places.ts";
import { memoryPair } from "../../drivers/exits/memory_link.ts";
import {
  connectTls,
  holdHandshakeWorker,
  serveTls,
} from "../../drivers/tls/mod.ts";

const pki = `${await Deno.makeTempDir({ prefix: "handshakes-" })}/pki`;
makePkis(pki);
const vehicle = vehicleTls(pki, "iso20") ?? { mode: "iso15118-20", roots: [] };
holdHandshakeWorker();

async function handshake(): Promise<void> {
  const { car, station } = memoryPair({ clock: { setTimeout } });
  const [served, connected] = await Promise.all([
    serveTls(station, {
      mode: "iso15118-20",
      identities: [{ chain: `${pki}/secc.pem`, key: `file:${pki}/secc.key` }],
      roots: [`${pki}/oem_root.pem`, `${pki}/v2g_root.pem`],
    }),
    connectTls(car, vehicle),
  ]);
  connected.close();
  served.close();
}

Deno.bench("a handshake of TLS 1.3, both ends", async () => {
  await handshake();
});
