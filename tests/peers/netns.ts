/**
 * Station and car as two processes in two network namespaces, joined by veth
 * (`plc0` on both sides), without root.
 *
 * @module
 */

const SCRIPT = new URL("./netns.sh", import.meta.url).pathname;

/** What runs on the two sides; each is a program with its arguments. */
export interface NetnsRun {
  readonly station: readonly string[];
  readonly car: readonly string[];
  /** Impairs both directions by netem. */
  readonly netem?: { readonly delayMs: number; readonly lossPercent: number };
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
}

/** Why namespaces cannot be made here; `undefined` when they can. */
export async function netnsMissing(
  options: { netem?: boolean } = {},
): Promise<string | undefined> {
  const mode = options.netem ? ["check", "netem"] : ["check"];
  try {
    const { success, stderr } = await inside(mode).output();
    if (success) return undefined;
    const text = new TextDecoder().decode(stderr).trim().split("\n").at(-1);
    return `no ${options.netem ? "netem" : "network namespaces"} here: ${text}`;
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
    const { netem, timeoutMs = 60_000 } = run;
    const impairment = netem
      ? [String(netem.delayMs), String(netem.lossPercent)]
      : [];
    const child = inside(
      ["run", quoted(run.station), quoted(run.car), ...impairment],
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
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
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
