/**
 * The cars of `_fleet.ts`: runs a plan inside the namespace of the cars while
 * it looks at what the station shows.
 */

import type { Look } from "./_look.ts";

/** A program with its arguments. */
type Command = readonly string[];

/** What is run; lanes side by side. */
export interface LanePlan {
  readonly lanes: readonly (readonly Command[])[];
  readonly apartMs: number;
  /** Run in the station's namespace, beside all lanes and after them. */
  readonly look: Command;
  readonly sessions: Command;
  /** The file for the outcome. */
  readonly out: string;
}

/** What became of a car. */
export interface DriveOutcome {
  readonly code: number;
  readonly output: string;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** What became of all lanes. */
export interface LaneOutcome {
  readonly lanes: readonly (readonly DriveOutcome[])[];
  readonly look: Look;
  /** What the command `sessions` said. */
  readonly printed: string;
}

/** Longer than any drive; what takes more is ended and fails by its output, ms. */
const DRIVE_MAX_MS = 50_000;
/** For the look to end after the cars, ms. */
const LOOK_MAX_MS = 10_000;

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function command(
  words: Command,
  options: Partial<Deno.CommandOptions> = {},
): Deno.Command {
  const [program = "", ...args] = words;
  const io = { stdin: "null", stdout: "piped", stderr: "piped" } as const;
  return new Deno.Command(program, { args, ...io, ...options });
}

const AT_STATION = ["ip", "netns", "exec", "station"];

async function drive(words: Command): Promise<DriveOutcome> {
  const fromMs = Date.now();
  const { code, stdout, stderr } = await command(words, {
    signal: AbortSignal.timeout(DRIVE_MAX_MS),
  }).output();
  const output = text(stdout) + text(stderr);
  return { code, output, fromMs, untilMs: Date.now() };
}

/** Lets the look run until all lanes are done; what it said. */
async function watched(plan: LanePlan, lanes: Promise<unknown>) {
  const look = command([...AT_STATION, ...plan.look], { stdin: "piped" })
    .spawn();
  const output = look.output();
  await lanes;
  await look.stdin.close();
  const timer = setTimeout(() => look.kill("SIGKILL"), LOOK_MAX_MS);
  const { success, stdout, stderr } = await output;
  clearTimeout(timer);
  if (!success) {
    throw new Error(`the look at the station failed: ${text(stderr)}`);
  }
  return JSON.parse(text(stdout));
}

if (import.meta.main) {
  const plan: LanePlan = JSON.parse(await Deno.readTextFile(Deno.args[0]!));
  const lanes = Promise.all(plan.lanes.map(async (lane, n) => {
    await new Promise((resolve) => setTimeout(resolve, n * plan.apartMs));
    const outcomes: DriveOutcome[] = [];
    for (const one of lane) outcomes.push(await drive(one));
    return outcomes;
  }));
  const look = await watched(plan, lanes);
  const printed = await command([...AT_STATION, ...plan.sessions]).output();
  const outcome: LaneOutcome = {
    lanes: await lanes,
    look,
    printed: text(printed.stdout) + text(printed.stderr),
  };
  await Deno.writeTextFile(plan.out, JSON.stringify(outcome));
}
