/**
 * Strangers of ten kinds at the ports of a charger, in the thousands, while a car
 * charges there in the gateway's process.
 *
 *     deno run -A tests/soak/churn.ts [CONNECTIONS]
 *
 * The car must charge on, an honest car gets its TLS link within a second after
 * each batch, and descriptors and memory come back.
 */

import { discover } from "../../drivers/exits/sdp.ts";
import { connectTcp } from "../../drivers/exits/tcp.ts";
import { connectTls, holdHandshakeWorker } from "../../drivers/tls/mod.ts";
import { KINDS_COUNT, strangers } from "../peers/_strangers.ts";
import { countAt } from "./_counts.ts";

const CONNECTIONS = countAt(0, 50_000);
const BATCH = 100;
const SDP_PORT = 36_118;
const CAR_GETS_LINK_MS = 1_000;
const ROOT = new URL("../../", import.meta.url).pathname;

const folder = await Deno.makeTempDir();
await Deno.writeTextFile(
  `${folder}/gateway.yaml`,
  `chargers: [{ id: "1", interface: lo, sdpPort: ${SDP_PORT} }]
virtualCars: [{ charger: "1", soc: 10, arriveS: 1, stayS: 36000 }]
control: { port: 0 }
`,
);
const gateway = new Deno.Command(Deno.execPath(), {
  args: [
    "run",
    "-A",
    "--no-prompt",
    `${ROOT}main.ts`,
    "start",
    "--config",
    "gateway.yaml",
  ],
  cwd: folder,
  stdout: "null",
  stderr: "inherit",
}).spawn();

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function chargerState(): Promise<string> {
  try {
    const { url } = JSON.parse(
      await Deno.readTextFile(`${folder}/data/control.json`),
    );
    const [one] = await (await fetch(`${url}/chargers`)).json();
    return one.state;
  } catch {
    return "no answer";
  }
}

/** Open descriptors and resident megabytes of the gateway. */
async function held(): Promise<{ descriptors: number; megabytes: number }> {
  const descriptors = [...Deno.readDirSync(`/proc/${gateway.pid}/fd`)].length;
  const status = await Deno.readTextFile(`/proc/${gateway.pid}/status`);
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(status) ?? [];
  return { descriptors, megabytes: Math.round(Number(kilobytes) / 1024) };
}

/** Milliseconds until a car that is no stranger has its link. */
async function carGetsLink(port: number): Promise<number> {
  const fromMs = performance.now();
  const raw = await connectTcp({ address: "::1", port });
  const link = await connectTls(raw, {
    mode: "iso15118-20",
    roots: [`${folder}/data/pki/v2g_root.pem`],
    identities: [{
      chain: `${folder}/data/pki/vehicle.pem`,
      key: `file:${folder}/data/pki/vehicle.key`,
    }],
  });
  const ms = performance.now() - fromMs;
  link.close();
  return ms;
}

const worker = holdHandshakeWorker();
let failed = false;
try {
  for (let n = 0; await chargerState() !== "Session.Transfer"; n++) {
    if (n > 600) throw new Error("the car does not charge");
    await pause(200);
  }
  const find = (security: "tls" | "none") =>
    discover({ interface: "lo", port: SDP_PORT, security });
  const ports = {
    tls: (await find("tls")).port,
    plain: (await find("none")).port,
  };
  const before = await held();
  const waits: number[] = [];
  let disturbed = 0;
  for (let done = 0; done < CONNECTIONS; done += BATCH) {
    const sockets = await strangers(BATCH, ports);
    waits.push(await carGetsLink(ports.tls));
    if (await chargerState() !== "Session.Transfer") disturbed++;
    for (const socket of sockets) socket.destroy();
  }
  await pause(20_000);
  const after = await held();
  waits.sort((a, b) => a - b);
  const at = (part: number) =>
    Math.round(waits[Math.floor((waits.length - 1) * part)] ?? NaN);
  console.log(
    `${CONNECTIONS} connections of ${KINDS_COUNT} kinds: the car was seen not charging ${disturbed} times; an honest car had its link after ${
      at(0.5)
    } ms (p50), ${at(0.99)} ms (p99), ${
      at(1)
    } ms (max); descriptors ${before.descriptors} -> ${after.descriptors}, memory ${before.megabytes} -> ${after.megabytes} MB`,
  );
  failed = disturbed > 0 || at(1) > CAR_GETS_LINK_MS ||
    after.descriptors > before.descriptors + 5;
} finally {
  worker.release();
  gateway.kill("SIGTERM");
  await gateway.status;
  await Deno.remove(folder, { recursive: true });
}
Deno.exit(failed ? 1 : 0);
