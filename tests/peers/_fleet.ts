/**
 * A whole site for virtual cars: one station process with a charger a lane,
 * and in the other namespace a process a car, lanes side by side, the cars of
 * a lane one after the other.
 */

import { cpSync } from "node:fs";
import { makePkis } from "../../app/cli/pki_places.ts";
import {
  type Drive,
  type DriveOutcome,
  isFor,
  type LaneOutcome,
  type LanePlan,
} from "./_lanes.ts";
import type { Session } from "./_look.ts";
import type { Wire, WireCounts } from "./_wire.ts";
import { runInNetns } from "./netns.ts";

/** One car's stay at a charger, and what must be true of it. */
export interface Visit {
  readonly name: string;
  /** Of `v2gate ev`, besides the interface, port and PKI. */
  readonly args: readonly string[];
  /** A script of this folder drives in the place of `v2gate ev`. */
  readonly script?: string;
  /** What the car says last. */
  readonly ends: RegExp;
  /** What else the car says. */
  readonly says?: RegExp;
  /** The sessions at the station, first one first, as `how: reason`. */
  readonly station: readonly RegExp[];
  /** What they agree on; absent when they do not. */
  readonly protocol?: string | undefined;
  /** The link by the station's record. */
  readonly link: RegExp;
  /** Requests that the station got in this order, others between them. */
  readonly wire: readonly string[];
  /** Whether energy must have come into the car, or must not. */
  readonly charges: boolean;
}

/** A charger and the cars that come to it. */
export interface Lane {
  readonly kind: "ac" | "dc";
  readonly visits: readonly Visit[];
}

/** What became of a visit. */
export interface Stay {
  readonly code: number;
  readonly output: string;
  readonly sessions: readonly Session[];
  /** Requests the station got. */
  readonly wire: readonly string[];
}

/** What became of all. */
export interface FleetResult {
  readonly stays: ReadonlyMap<Visit, Stay>;
  readonly sessions: readonly Session[];
  /** What `v2gate sessions` printed in the end. */
  readonly printed: string;
  /** What the station process printed, and how it ended. */
  readonly account: string;
  readonly code: number;
  readonly wire?: WireCounts;
}

const HERE = new URL(".", import.meta.url).pathname;
const MAIN = new URL("../../main.ts", import.meta.url).pathname;
const CONFIG = new URL("../../deno.json", import.meta.url).pathname;
const FIRST_PORT = 15_118;
/** Starts of the lanes lie so far apart, ms: many programs start slowly at once. */
const APART_MS = 400;

/** The command of a script under this repository's configuration. */
export function program(script: string, ...args: string[]): string[] {
  const run = [Deno.execPath(), "run", "-A", "--no-check"];
  return [...run, "--config", CONFIG, script, ...args];
}

/** The command `v2gate`. */
export const v2gate = (...args: string[]) => program(MAIN, ...args);

/** Lets all lanes run; wall time is that of the longest one. */
export async function runFleet(
  lanes: readonly Lane[],
  wire?: Wire,
): Promise<FleetResult> {
  const folder = await Deno.makeTempDir({ prefix: "fleet-" });
  try {
    makePkis(`${folder}/pki`);
    await Deno.writeTextFile(`${folder}/gateway.yaml`, yaml(folder, lanes));
    const plan: LanePlan = {
      lanes: lanes.map((lane, n) => drives(folder, lane, n)),
      apartMs: APART_MS,
      look: program(`${HERE}_look.ts`, `${folder}/data/control.json`),
      sessions: v2gate("sessions", "--config", `${folder}/gateway.yaml`),
      out: `${folder}/outcome.json`,
    };
    await Deno.writeTextFile(`${folder}/plan.json`, JSON.stringify(plan));
    const ran = await runInNetns({
      station: v2gate("start", "--config", `${folder}/gateway.yaml`),
      car: program(`${HERE}_lanes.ts`, `${folder}/plan.json`),
      timeoutMs: 600_000,
      wire,
    });
    const { station, car } = ran;
    if (car.code !== 0) throw new Error(car.output + station.output);
    const outcome: LaneOutcome = JSON.parse(await Deno.readTextFile(plan.out));
    return {
      stays: stays(lanes, outcome),
      sessions: outcome.sessions,
      printed: outcome.printed,
      account: station.output,
      code: station.code,
      ...(ran.wire && { wire: ran.wire }),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Enough power for every charger: nobody has to make room for another. */
function yaml(folder: string, lanes: readonly Lane[]): string {
  const chargers = lanes.map(({ kind }, n) =>
    `  - { id: "${n}", kind: ${kind}, interface: plc0, sdpPort: ${
      FIRST_PORT + n
    } }`
  );
  return `
site: { importLimitW: 1000000, exportLimitW: 1000000 }
chargers:
${chargers.join("\n")}
dataDirectory: ${folder}/data
security: { pkiDirectory: ${folder}/pki }
control: { port: 0 }
plugAndCharge: { receiptEveryS: 1 }
trace: { records: 500000 }
`;
}

/** Each lane's cars have files of their own: contracts are installed into them. */
function drives(folder: string, { visits }: Lane, n: number): Drive[] {
  const pki = `${folder}/cars/${n}`;
  cpSync(`${folder}/pki`, pki, { recursive: true });
  return visits.map(({ args, script, charges, wire }) => {
    const port = String(FIRST_PORT + n);
    const at = ["--interface", "plc0", "--sdp-port", port, "--pki", pki];
    const command = script
      ? program(`${HERE}${script}`, "plc0", port, pki, ...args)
      : v2gate("ev", ...at, ...args);
    // Its last request, SessionStopReq, comes of being asked to leave.
    return { command, ...(charges && { leavesAfter: wire.slice(0, -1) }) };
  });
}

function stays(
  lanes: readonly Lane[],
  { lanes: outcomes, ...look }: LaneOutcome,
): Map<Visit, Stay> {
  const found = new Map<Visit, Stay>();
  for (const [n, { visits }] of lanes.entries()) {
    for (const [at, visit] of visits.entries()) {
      const outcome = outcomes[n]?.[at];
      if (!outcome) throw new Error(`"${visit.name}" was not driven`);
      found.set(visit, { ...outcome, ...seen(look, n, outcome) });
    }
  }
  return found;
}

/** A session's end as `how: reason`. */
export function words({ how, reason }: Session): string {
  return `${how}: ${reason}`;
}

/** What the station saw of a drive; both sides have the machine's clock. */
function seen(
  { sessions, wire }: Pick<LaneOutcome, "sessions" | "wire">,
  n: number,
  drive: DriveOutcome,
) {
  const during = (ms: number) => ms >= drive.fromMs && ms <= drive.untilMs;
  return {
    sessions: sessions
      .filter(({ chargerId, startedMs }) =>
        chargerId === String(n) && during(startedMs)
      )
      .sort((a, b) => a.number - b.number),
    wire: wire
      .filter((each) => isFor(n, each) && during(each.atMs))
      .map(({ message }) => message),
  };
}
