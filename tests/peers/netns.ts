/**
 * Station and car as two processes in two network namespaces, joined by veth
 * (`plc0` on both sides) or by a wire of our own, without root.
 *
 * @module
 */

import type { Wire, WireCounts } from "./_wire.ts";

const SCRIPT = path("./netns.sh");
/** What the wire is called between the namespaces. */
const WIRE_ENDS = ["to_station", "to_car"];

function path(name: string): string {
  return new URL(name, import.meta.url).pathname;
}

/** What runs on the two sides; each is a program with its arguments. */
export interface NetnsRun {
  readonly station: readonly string[];
  readonly car: readonly string[];
  /** Absent: frames come at once, and all of them. */
  readonly wire?: Wire | undefined;
  /** Milliseconds until everything is ended by force; default 60 000. */
  readonly timeoutMs?: number;
}

/** What one side did. */
export interface NetnsSide {
  readonly code: number;
  /** Standard output and error, as they came. */
  readonly output: string;
}

/** What both sides did. */
export interface NetnsResult {
  readonly station: NetnsSide;
  readonly car: NetnsSide;
  /** What became of the frames on the wire, when there was one. */
  readonly wire?: WireCounts;
}

/** Why namespaces cannot be made here; `undefined` when they can. */
export async function netnsMissing(): Promise<string | undefined> {
  try {
    const { success, stderr } = await inside(["check"]).output();
    if (success) return undefined;
    const text = new TextDecoder().decode(stderr).trim().split("\n").at(-1);
    return `no network namespaces here: ${text}`;
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) {
      return "no network namespaces here: unshare (util-linux) is not installed";
    }
    throw cause;
  }
}

/** Runs both sides; the station is ended once the car is done. */
export async function runInNetns(run: NetnsRun): Promise<NetnsResult> {
  const folder = await Deno.makeTempDir({ prefix: "netns-" });
  try {
    const { wire, timeoutMs = 60_000 } = run;
    const commands = [run.station, run.car, ...(wire ? joining(wire) : [])];
    const child = inside(
      ["run", ...commands.map(quoted)],
      { NETNS_OUT: folder },
    ).spawn();
    // `unshare --kill-child` takes everything in the namespaces along.
    const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
    const { code, stderr } = await child.output();
    clearTimeout(timer);
    const own = new TextDecoder().decode(stderr);
    return {
      station: {
        code: Number(await text(`${folder}/station.code`) || "-1"),
        output: await text(`${folder}/station`),
      },
      // What the script itself says matters only when it got no car going.
      car: { code, output: await text(`${folder}/car`) || own },
      ...(wire && { wire: counts(await text(`${folder}/wire`)) }),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** The commands of the wire, and of what its ends need. */
function joining(wire: Wire): string[][] {
  const run = [Deno.execPath(), "run", "-A", "--no-check"];
  return [
    [...run, path("./_wire.ts"), ...WIRE_ENDS, JSON.stringify(wire)],
    [...run, path("./_whole_frames.ts")],
  ];
}

function counts(said: string): WireCounts {
  if (!said.startsWith("{")) throw new Error(`the wire broke: ${said}`);
  return JSON.parse(said);
}

function inside(
  args: readonly string[],
  env: Record<string, string> = {},
): Deno.Command {
  return new Deno.Command("unshare", {
    args: ["-rnm", "-pf", "--kill-child", "sh", SCRIPT, ...args],
    env,
    stdout: "piped",
    stderr: "piped",
  });
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
}

async function text(path: string): Promise<string> {
  try {
    return await Deno.readTextFile(path);
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return "";
    throw cause;
  }
}
