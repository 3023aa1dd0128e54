/**
 * The cars of `secc_load.ts`, all in one process: pure EVCCs over real sockets
 * and TLS 1.3. Prints one line of JSON: how long charge loops took.
 *
 * A time runs from before a request is encrypted until its answer is decrypted, so
 * that the car's own share and the waiting for this process's core count too.
 */

import { vehicleTls } from "../../actors/control/cli/vehicle.ts";
import { evccCodec } from "../../actors/session/codec.ts";
import { findCharger } from "../../actors/session/find_charger.ts";
import { makeCar, randomEvccid } from "../../actors/session/make_car.ts";
import type { ByteLink } from "../../drivers/exits/link.ts";
import { holdHandshakeWorker } from "../../drivers/tls/mod.ts";
import {
  advance,
  type AnyMessage,
  type CarStep,
  startCarSession,
} from "../../protocols/iso15118/iso20/evcc/mod.ts";
import { buildSapRequest, ISO20_DC } from "../../protocols/iso15118/sap/mod.ts";
import { encodeHeader, Reassembler } from "../../protocols/v2gtp/mod.ts";

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

const DAY_MS = 86_400_000;
/** Cars that look for their charger at the same time. */
const ARRIVING = 16;
/** Cars may take so long to reach the charge loop, ms. */
const BEGIN_MS = 90_000;

const plan: CarsPlan = JSON.parse(Deno.args[0] ?? "");
const codec = evccCodec();
const random = (octets: number) =>
  crypto.getRandomValues(new Uint8Array(octets));
const times: number[] = [];
const lost: Record<string, number> = {};
let looping = 0;
let measuring = false;
let over = false;

/** One exchange over a link: the answer, and the milliseconds it took. */
class Talker {
  readonly #frames = new Reassembler({ maxPayload: 65_536 });
  readonly #out = new Uint8Array(8_192);
  constructor(readonly link: ByteLink) {}

  async ask(message: { root: string; value: unknown }) {
    const { payloadType, octets } = codec.write(message, this.#out.subarray(8));
    encodeHeader(payloadType, octets, this.#out);
    const sentMs = performance.now();
    await this.link.write(this.#out.subarray(0, 8 + octets));
    while (true) {
      const bytes = await this.link.read();
      const tookMs = performance.now() - sentMs;
      if (bytes === null) throw new Error("the station closed the link");
      const [frame] = this.#frames.push(bytes).frames;
      if (!frame) continue;
      const read = codec.read(frame.payloadType, frame.payload);
      if (!read.ok) throw new Error(read.reason);
      return { tookMs, answer: read.message };
    }
  }
}

function connect(n: number): Promise<ByteLink> {
  return findCharger({
    interface: "lo",
    sdpPort: plan.firstPort + n,
    tls: vehicleTls(plan.pki, "iso20"),
  });
}

async function drive(link: ByteLink): Promise<void> {
  const car = makeCar({
    service: "DC_BPT",
    controlMode: "dynamic",
    capacityWh: 60_000,
    soc: 50,
    minSoc: 20,
    targetSoc: 80,
    v2xMinSoc: 30,
    departureMs: Date.now() + DAY_MS / 12,
  });
  const env = () => ({
    nowMs: Date.now(),
    random,
    car: {
      ...car.view(),
      services: ["DC_BPT" as const],
      controlModes: ["dynamic" as const],
      meterInfo: true,
    },
  });
  const talker = new Talker(link);
  await talker.ask(buildSapRequest([ISO20_DC]));
  let step: CarStep = advance(
    startCarSession({ evccid: randomEvccid(random) }),
    "begin",
    env(),
  );
  let isFirst = true;
  while (!over && step.kind === "request") {
    for (const effect of step.effects) car.obey(effect);
    const isLoop = step.request.root === "DC_ChargeLoopReq";
    if (isLoop) {
      if (isFirst) looping++;
      isFirst = false;
      await pause(1000 / plan.loopsPerS * (0.9 + 0.2 * Math.random()));
    } else if (step.afterMs !== undefined) await pause(step.afterMs);
    const { tookMs, answer } = await talker.ask(step.request);
    if (isLoop && measuring) times.push(tookMs);
    step = advance(step.session, answer as AnyMessage, env());
  }
  if (step.kind === "end") throw new Error(step.reason);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Lets all cars come, `ARRIVING` at a time; how many links came up a second. */
async function arrive(driving: Promise<void>[]): Promise<number> {
  const startedMs = performance.now();
  let next = 0;
  let arrived = 0;
  await Promise.all(Array.from({ length: ARRIVING }, async () => {
    while (next < plan.cars) {
      try {
        const link = await connect(next++);
        arrived++;
        driving.push(drive(link).catch(note).finally(() => link.close()));
      } catch (error) {
        note(error);
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

function note(error: unknown): void {
  if (over) return;
  const why = error instanceof Error ? error.message : String(error);
  lost[why] = (lost[why] ?? 0) + 1;
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.floor(part * (sorted.length - 1))] ?? NaN;
}

await codec.speak();
await codec.speak("iso20");
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
