/**
 * A gateway with 20 chargers, to which cars come and go for hours, a half of them with a
 * fault: live heap and descriptors must come back to where they were.
 *
 *     deno run -A tests/soak/endurance.ts [MINUTES] [CHARGERS] [SEED]
 *
 * Each minute it prints the live heap after a forced collection, resident
 * memory and descriptors. It fails when the heap at the end is more than 5 %
 * above that after ten minutes (after a third of the time, where the run is
 * short), or when there are more descriptors after the last car than after one visit
 * of each kind.
 */

import { makePkis } from "../../app/cli/pki_places.ts";
import { seededRandom } from "../../actors/kernel/mod.ts";
import { holdHandshakeWorker } from "../../drivers/tls/mod.ts";
import { pause } from "../bench/_road_car.ts";
import { startGateway, yamlOf } from "../bench/_station.ts";
import { countAt } from "./_counts.ts";
import { inspect } from "./_heap.ts";
import { anyVisit, KINDS, type Place, type Visit } from "./_visits.ts";

/** What was seen at the end of a minute. */
interface Sample {
  readonly minute: number;
  readonly liveMb: number;
  readonly residentMb: number;
  readonly descriptors: number;
}

const MINUTES = countAt(0, 120);
const CHARGERS = countAt(1, 20);
const SEED = countAt(2, 1);
const FIRST_PORT = 23_000;
const INSPECT = "127.0.0.1:9329";
const MINUTE_MS = 60_000;
/** For ports to open, and for the last sessions and connections to end. */
const SETTLE_MS = 15_000;
const END_MS = 45_000;
/** The minute whose heap the end is compared with. */
const WARM_MINUTE = Math.min(10, Math.ceil(MINUTES / 3));
const GROWTH_MOST = 1.05;

const ended = new Map<string, number>();
let over = false;

/** The n-th charger, and chances of its own. */
function placeOf(n: number, pki: string): Place {
  const octets = seededRandom(SEED * 1_000 + n);
  const chance = () => (octets(1)[0] ?? 0) / 256;
  return { sdpPort: FIRST_PORT + n, pki, chance };
}

/** Lets one visit happen; what it came to is counted. */
async function come(visit: Visit, place: Place): Promise<void> {
  let how: string;
  try {
    how = `${visit.name}: ${await visit(place)}`;
  } catch (error) {
    how = `${visit.name}: ${error instanceof Error ? error.message : error}`;
  }
  ended.set(how, (ended.get(how) ?? 0) + 1);
}

/** Lets one visit after the other come to a charger. */
async function lane(place: Place): Promise<void> {
  while (!over) {
    await come(anyVisit(place), place);
    await pause(500 + 2_500 * place.chance());
  }
}

const folder = await Deno.makeTempDir({ prefix: "endurance-" });
makePkis(`${folder}/pki`);
const yaml = `${folder}/gateway.yaml`;
await Deno.writeTextFile(yaml, yamlOf(folder, CHARGERS, FIRST_PORT));
const station = startGateway(yaml, { inspect: INSPECT });
await station.printed(/control: http/);
const heap = await inspect(INSPECT);
const worker = holdHandshakeWorker();

async function sample(minute: number): Promise<Sample> {
  const liveMb = await heap.liveOctets() / 1e6;
  const { residentMb, descriptors } = station.usage();
  const seen = { minute, liveMb, residentMb, descriptors };
  const count = [...ended.values()].reduce((sum, one) => sum + one, 0);
  console.log(
    `minute ${String(minute).padStart(3)}: ${liveMb.toFixed(2)} MB live, ${
      residentMb.toFixed(0)
    } MB resident, ${descriptors} descriptors, ${count} visits`,
  );
  return seen;
}

await pause(SETTLE_MS);
const places = Array.from(
  { length: CHARGERS },
  (_, n) => placeOf(n, `${folder}/pki`),
);
// Deno opens its own executable once, at the first of some visits, and keeps it.
await Promise.all(
  KINDS.flatMap((visit, n) => {
    const place = places[n % places.length];
    return place === undefined ? [] : [come(visit, place)];
  }),
);
await pause(END_MS);
const before = await sample(0);
const lanes = places.map(lane);
const samples: Sample[] = [];
for (let minute = 1; minute <= MINUTES; minute++) {
  await pause(MINUTE_MS);
  samples.push(await sample(minute));
}
over = true;
await Promise.race([Promise.all(lanes), pause(END_MS)]);
await pause(END_MS);
console.log("after the last car:");
const after = await sample(MINUTES + 2);
for (const [how, count] of [...ended].sort((a, b) => b[1] - a[1])) {
  console.log(`  ${String(count).padStart(5)}  ${how}`);
}
heap.close();
worker.release();
await station.stop();
await Deno.remove(folder, { recursive: true });

/** Sentences about what has grown. */
function faults(): string[] {
  const warm = samples[WARM_MINUTE - 1];
  const last = samples.at(-1);
  const found: string[] = [];
  if (warm && last && last.liveMb > GROWTH_MOST * warm.liveMb) {
    found.push(
      `the live heap has grown from ${
        warm.liveMb.toFixed(2)
      } MB in minute ${warm.minute} to ${last.liveMb.toFixed(2)} MB`,
    );
  }
  const left = after.descriptors - before.descriptors;
  if (left > 0) found.push(`${left} descriptors are left after the last car`);
  return found;
}

const wrong = faults();
for (const text of wrong) console.log(text);
Deno.exit(wrong.length === 0 ? 0 : 1);
