/**
 * The cars of `secc_load.ts`, all in one process: pure EVCCs over real sockets
 * and TLS 1.3. Prints one line of JSON: how long charge loops took.
 *
 * A time runs from before a request is encrypted until its answer is decrypted, so
 * that the car's own share and the waiting for this process's core count too.
 */

import type { ByteLink } from "../../drivers/exits/link.ts";
import { holdHandshakeWorker } from "../../drivers/tls/mod.ts";
import { connect, drive, pause, type Road } from "./_road_car.ts";

/** What `secc_load.ts` asks for. */
export interface CarsPlan {
  readonly cars: number;
  readonly loopsPerS: number;
  readonly seconds: number;
  readonly firstPort: number;
  readonly pki: string;
}

/** What was measured. */
export interface CarsResult {
  readonly loops: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly worstMs: number;
  /** Cars whose session ended before its time, by reason. */
  readonly lost: Readonly<Record<string, number>>;
  /** How late this process was itself: a timer of 10 ms. */
  readonly ownLateP99Ms: number;
  /** Processor time of this process, percent of a core. */
  readonly ownCpuPercent: number;
  /** Links brought up a second, from finding the charger to the end of TLS. */
  readonly linksPerS: number;
}

/** Cars that look for their charger at the same time. */
const ARRIVING = 16;
/** Cars may take so long to reach the charge loop, ms. */
const BEGIN_MS = 90_000;

const plan: CarsPlan = JSON.parse(Deno.args[0] ?? "");
const times: number[] = [];
const lost: Record<string, number> = {};
let looping = 0;
let measuring = false;
let over = false;

/** A car that charges until all is over. */
function charging(): Road {
  let isFirst = true;
  return {
    loopMs: () => 1000 / plan.loopsPerS * (0.9 + 0.2 * Math.random()),
    looping() {
      if (isFirst) looping++;
      isFirst = false;
    },
    looped(tookMs) {
      if (measuring) times.push(tookMs);
    },
    stays: () => !over,
  };
}

/** Drives it; whatever ends the session before all is over is noted. */
async function charge(link: ByteLink): Promise<void> {
  try {
    note(await drive(link, charging()));
  } catch (error) {
    note(error instanceof Error ? error.message : String(error));
  }
  link.close();
}

/** Lets all cars come, `ARRIVING` at a time; how many links came up a second. */
async function arrive(driving: Promise<void>[]): Promise<number> {
  const startedMs = performance.now();
  let next = 0;
  let arrived = 0;
  await Promise.all(Array.from({ length: ARRIVING }, async () => {
    while (next < plan.cars) {
      try {
        const link = await connect(plan.firstPort + next++, plan.pki);
        arrived++;
        driving.push(charge(link));
      } catch (error) {
        note(`no link: ${error}`);
      }
    }
  }));
  return arrived / ((performance.now() - startedMs) / 1000);
}

/** How late each turn of a timer was, ms. */
function watchOwnLateness(): number[] {
  const found: number[] = [];
  let lastMs = performance.now();
  setInterval(() => {
    const nowMs = performance.now();
    found.push(nowMs - lastMs - 10);
    lastMs = nowMs;
  }, 10);
  return found;
}

/** Processor seconds of this process, of ticks of 10 ms. */
function cpuSeconds(): number {
  const stat = Deno.readTextFileSync("/proc/self/stat");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function note(why: string): void {
  if (!over) lost[why] = (lost[why] ?? 0) + 1;
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.floor(part * (sorted.length - 1))] ?? NaN;
}

const worker = holdHandshakeWorker();
const driving: Promise<void>[] = [];
const linksPerS = await arrive(driving);
for (let waitedMs = 0; waitedMs < BEGIN_MS; waitedMs += 100) {
  const gone = Object.values(lost).reduce((sum, count) => sum + count, 0);
  if (looping + gone >= plan.cars) break;
  await pause(100);
}
// What was compiled and collected while cars began is of no interest.
await pause(3_000);
measuring = true;
console.log("measuring");
const late = watchOwnLateness();
const cpuBeforeS = cpuSeconds();
await pause(plan.seconds * 1000);
measuring = false;
console.log("measured");
over = true;
const cpuS = cpuSeconds() - cpuBeforeS;
times.sort((a, b) => a - b);
const result: CarsResult = {
  loops: times.length,
  p50Ms: at(times, 0.5),
  p99Ms: at(times, 0.99),
  worstMs: at(times, 1),
  lost,
  linksPerS,
  ownLateP99Ms: at(late.sort((a, b) => a - b), 0.99),
  ownCpuPercent: 100 * cpuS / plan.seconds,
};
console.log(JSON.stringify(result));
await Promise.race([Promise.all(driving), pause(3_000)]);
worker.release();
Deno.exit(0);
