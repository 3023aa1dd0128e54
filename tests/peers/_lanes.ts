/**
 * The cars of `_fleet.ts`: runs a plan inside the namespace of the cars while
 * it looks at what the station shows. A car that charges is asked to leave by
 * what the station has got from it, so that no stay depends on how busy the
 * machine is.
 */

import { TextLineStream } from "./_text_lines.ts";
import type { Session, Wire } from "./_look.ts";

/** A program with its arguments. */
type Command = readonly string[];

/** A car. */
export interface Drive {
  readonly command: Command;
  /** Requests, others between them, after which it is asked to leave; absent: it ends by itself. */
  readonly leavesAfter?: readonly string[];
}

/** What is run; lanes side by side. */
export interface LanePlan {
  readonly lanes: readonly (readonly Drive[])[];
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
  readonly wire: readonly Wire[];
  readonly sessions: readonly Session[];
  /** What the command `sessions` said. */
  readonly printed: string;
}

/** Longer than any drive; what takes more is ended and fails by its output, ms. */
const DRIVE_MAX_MS = 150_000;
/** For the look to end after the cars, ms. */
const LOOK_MAX_MS = 30_000;
const LOOP = /ChargeLoopReq|CurrentDemandReq|ChargingStatusReq/;
/** Requests of the loop in which energy has passed for certain. */
const LOOPS = 10;

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

/** The look at the station while it runs. */
class Watch {
  readonly wire: Wire[] = [];
  sessions: readonly Session[] = [];
  readonly #look: Deno.ChildProcess;
  readonly #read: Promise<void>;
  readonly #heard = new Set<() => void>();

  constructor(look: Command) {
    this.#look = command([...AT_STATION, ...look], {
      stdin: "piped",
      stderr: "inherit",
    }).spawn();
    this.#read = this.#follow();
  }

  async #follow(): Promise<void> {
    const lines = this.#look.stdout.pipeThrough(new TextDecoderStream())
      .pipeThrough(new TextLineStream());
    for await (const line of lines) {
      const said = JSON.parse(line);
      if (Array.isArray(said)) this.sessions = said;
      else this.wire.push(said);
      for (const heard of this.#heard) heard();
    }
  }

  /** Resolves once a charger has got these requests in order, and enough of the loop. */
  got(charger: number, wanted: readonly string[]): Promise<void> {
    const from = this.wire.length;
    return new Promise((resolve) => {
      const heard = () => {
        const got = this.wire.slice(from)
          .filter((each) => isFor(charger, each)).map(({ message }) => message);
        const loops = got.filter((message) => LOOP.test(message)).length;
        if (loops < LOOPS || !isInOrder(wanted, got)) return;
        this.#heard.delete(heard);
        resolve();
      };
      this.#heard.add(heard);
    });
  }

  async end(): Promise<void> {
    await this.#look.stdin.close();
    const timer = setTimeout(() => this.#look.kill("SIGKILL"), LOOK_MAX_MS);
    const { success } = await this.#look.status;
    await this.#read;
    clearTimeout(timer);
    if (!success) throw new Error("the look at the station failed");
  }
}

/** A request that came to the charger. */
export function isFor(charger: number, { actor, direction }: Wire): boolean {
  return actor === `session:${charger}/wire` && direction === "in";
}

function isInOrder(wanted: readonly string[], got: readonly string[]): boolean {
  let at = 0;
  for (const one of got) if (one === wanted[at]) at++;
  return at === wanted.length;
}

async function drive(
  { command: words, leavesAfter }: Drive,
  charger: number,
  watch: Watch,
): Promise<DriveOutcome> {
  const fromMs = Date.now();
  const ready = leavesAfter && watch.got(charger, leavesAfter);
  const child = command(words, { signal: AbortSignal.timeout(DRIVE_MAX_MS) })
    .spawn();
  let hasEnded = false;
  ready?.then(() => hasEnded || child.kill("SIGTERM"));
  const { code, stdout, stderr } = await child.output();
  hasEnded = true;
  const output = text(stdout) + text(stderr);
  return { code, output, fromMs, untilMs: Date.now() };
}

if (import.meta.main) {
  const plan: LanePlan = JSON.parse(await Deno.readTextFile(Deno.args[0]!));
  const watch = new Watch(plan.look);
  const lanes = await Promise.all(plan.lanes.map(async (lane, n) => {
    await new Promise((resolve) => setTimeout(resolve, n * plan.apartMs));
    const outcomes: DriveOutcome[] = [];
    for (const one of lane) outcomes.push(await drive(one, n, watch));
    return outcomes;
  }));
  await watch.end();
  const printed = await command([...AT_STATION, ...plan.sessions]).output();
  const outcome: LaneOutcome = {
    lanes,
    wire: watch.wire,
    sessions: watch.sessions,
    printed: text(printed.stdout) + text(printed.stderr),
  };
  await Deno.writeTextFile(plan.out, JSON.stringify(outcome));
}
