/**
 * A gateway under load, as a stranger would measure it: one process on one core,
 * cars in another process on another core, real sockets, TLS 1.3 mutual.
 *
 *     deno run -A tests/bench/secc_load.ts [CARS] [LOOPS_PER_S] [SECONDS] [CHARGERS]
 *
 * Without arguments the three cases with a target run one after the other. Needs
 * `taskset`; as root the two processes run ahead of other programs.
 */

import { makePkis } from "../../app/cli/pki_places.ts";
import type { CarsPlan, CarsResult } from "./_cars.ts";
import {
  busyThreads,
  percentOfCore,
  pinned,
  script,
  startStation,
  yamlOf,
} from "./_station.ts";

/** One case: cars, and what must hold. */
interface Case {
  readonly cars: number;
  readonly loopsPerS: number;
  readonly seconds: number;
  readonly chargers: number;
  readonly target: string;
}

const CARS = new URL("./_cars.ts", import.meta.url).pathname;
const FIRST_PORT = 22_000;
const STATION_CORE = 0;
const CARS_CORE = 1;
/** For chargers to open their ports and loops to be compiled, ms. */
const SETTLE_MS = 10_000;

const CASES: readonly Case[] = [
  {
    cars: 100,
    loopsPerS: 4,
    seconds: 15,
    chargers: 100,
    target: "p99 < 5 ms, no collection > 50 ms",
  },
  {
    cars: 500,
    loopsPerS: 1,
    seconds: 15,
    chargers: 500,
    target: "p99 < 20 ms, < 400 MB",
  },
  {
    cars: 0,
    loopsPerS: 1,
    seconds: 15,
    chargers: 64,
    target: "< 120 MB, < 3 % of a core",
  },
];

async function run(one: Case): Promise<void> {
  const { cars, loopsPerS, seconds, chargers, target } = one;
  const folder = await Deno.makeTempDir({ prefix: "load-" });
  try {
    makePkis(`${folder}/pki`);
    const yaml = `${folder}/gateway.yaml`;
    await Deno.writeTextFile(yaml, yamlOf(folder, chargers, FIRST_PORT));
    const station = startStation(STATION_CORE, yaml, v8Flags());
    await station.printed(/control: http/);
    await pause(SETTLE_MS);
    const before = station.usage();
    console.log(`\n${chargers} chargers, ${cars} cars at ${loopsPerS} loops/s`);
    console.log(`  target: ${target}`);
    const measured = cars === 0
      ? pause(seconds * 1000).then(() => undefined)
      : drive({
        cars,
        loopsPerS,
        seconds,
        firstPort: FIRST_PORT,
        pki: `${folder}/pki`,
      }, (word) => {
        if (word === "measuring") marks.from = station.usage();
        if (word === "measured") marks.to = station.usage();
      });
    const marks = { from: before, to: before };
    const result = await measured;
    if (cars === 0) marks.to = station.usage();
    report(result);
    const { from, to } = marks;
    const pauses = station.collections(from.atMs).map(({ pauseMs }) => pauseMs);
    console.log(
      `  ${percentOfCore(from, to).toFixed(1)} % of a core (${
        busyThreads(from, to)
      }), ` +
        `${to.residentMb.toFixed(0)} MB resident (${
          before.residentMb.toFixed(0)
        } MB before the cars), ${to.descriptors} descriptors, ` +
        `${pauses.length} collections, the longest ${
          Math.max(0, ...pauses).toFixed(1)
        } ms`,
    );
    await station.stop();
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Runs the cars; `hear` is told when they begin and end to measure. */
async function drive(
  plan: CarsPlan,
  hear: (word: string) => void,
): Promise<CarsResult> {
  const running = pinned(CARS_CORE, ...script(CARS, [], JSON.stringify(plan)))
    .spawn();
  let rest = "";
  let last = "";
  for await (
    const part of running.stdout.pipeThrough(new TextDecoderStream())
  ) {
    const lines = (rest + part).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line.startsWith("{")) last = line;
      else hear(line);
    }
  }
  await running.status;
  return JSON.parse(last);
}

function report(result: CarsResult | undefined): void {
  if (!result) return;
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  const { loops, p50Ms, p99Ms, worstMs, linksPerS, lost } = result;
  console.log(
    `  ${loops} charge loops: p50 ${ms(p50Ms)}, p99 ${ms(p99Ms)}, worst ${
      ms(worstMs)
    }; ${linksPerS.toFixed(1)} links a second while cars came`,
  );
  console.log(
    `  the cars' own process: ${
      result.ownCpuPercent.toFixed(0)
    } % of a core, a timer ${ms(result.ownLateP99Ms)} late (p99)`,
  );
  for (const [why, count] of Object.entries(lost)) {
    console.log(`  ${count} cars were lost: ${why}`);
  }
}

/** Flags for the station's V8, such as a profile, by the environment. */
function v8Flags(): string[] {
  return Deno.env.get("STATION_V8")?.split(" ") ?? [];
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const [cars, loopsPerS = 4, seconds = 15, chargers = cars ?? 0] = Deno.args.map(
  Number,
);
if (cars === undefined) { for (const one of CASES) await run(one); }
else await run({ cars, loopsPerS, seconds, chargers, target: "as measured" });
