/**
 * Requests in the hundred thousands at the endpoint of a gateway with 2 chargers:
 * live heap and descriptors must stay where they were.
 *
 *     deno run -A tests/soak/requests.ts [REQUESTS]
 *
 * A fifth of the requests comes over a connection of its own. It fails when the heap at
 * the end is more than 5 % above that after a fifth of the requests, or when a
 * descriptor is left.
 */

import { makePkis } from "../../app/cli/pki_places.ts";
import { pause } from "../bench/_road_car.ts";
import { startGateway, yamlOf } from "../bench/_station.ts";
import { countAt } from "./_counts.ts";
import { inspect } from "./_heap.ts";

const REQUESTS = countAt(0, 100_000);
const PARTS = 5;
const LANES = 8;
const INSPECT = "127.0.0.1:9331";
const FIRST_PORT = 22_900;
const GROWTH_MOST = 1.05;
/** For connections at rest to be closed. */
const SETTLE_MS = 8_000;
const PATHS = ["/chargers", "/healthz", "/sessions", "/nowhere"];

const folder = await Deno.makeTempDir({ prefix: "requests-" });
makePkis(`${folder}/pki`);
const yaml = `${folder}/gateway.yaml`;
await Deno.writeTextFile(yaml, yamlOf(folder, 2, FIRST_PORT));
const station = startGateway(yaml, { inspect: INSPECT });
await station.printed(/control: http/);
const { url } = JSON.parse(
  await Deno.readTextFile(`${folder}/data/control.json`),
);
const heap = await inspect(INSPECT);

async function lane(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const headers: HeadersInit = n % 5 === 0 ? { connection: "close" } : {};
    const answer = await fetch(`${url}${PATHS[n % PATHS.length]}`, { headers });
    await answer.arrayBuffer();
  }
}

async function sample(sent: number) {
  await pause(SETTLE_MS);
  const liveMb = await heap.liveOctets() / 1e6;
  const { residentMb, descriptors } = station.usage();
  console.log(
    `${sent} requests: ${liveMb.toFixed(2)} MB live, ${
      residentMb.toFixed(0)
    } MB resident, ${descriptors} descriptors`,
  );
  return { liveMb, descriptors };
}

await sample(0);
const seen = [];
for (let part = 1; part <= PARTS; part++) {
  const each = Math.ceil(REQUESTS / PARTS / LANES);
  await Promise.all(Array.from({ length: LANES }, () => lane(each)));
  seen.push(await sample(part * each * LANES));
}
heap.close();
await station.stop();
await Deno.remove(folder, { recursive: true });
const [warm] = seen;
const last = seen.at(-1);
const isFlat = warm !== undefined && last !== undefined &&
  last.liveMb <= GROWTH_MOST * warm.liveMb &&
  last.descriptors <= warm.descriptors;
console.log(isFlat ? "nothing has grown" : "something has grown");
Deno.exit(isFlat ? 0 : 1);
