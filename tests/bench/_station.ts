/**
 * A gateway as a process of its own on one core, and what the system says of it:
 * processor time, resident memory, descriptors, and V8's own log of collections.
 */

const MAIN = new URL("../../main.ts", import.meta.url).pathname;
const CONFIG = new URL("../../deno.json", import.meta.url).pathname;
/** Clock ticks of /proc a second (USER_HZ). */
const TICKS_PER_S = 100;

/** A full collection or one of young objects: when, and how long all stood still. */
export interface Collection {
  /** After the start, ms. */
  readonly atMs: number;
  readonly pauseMs: number;
}

/** What the system says at one moment. */
export interface Usage {
  readonly cpuS: number;
  readonly residentMb: number;
  readonly descriptors: number;
  readonly atMs: number;
  /** Processor seconds of each thread, by its name and number. */
  readonly threads: ReadonlyMap<string, number>;
}

/** A running station. */
export interface Station {
  readonly pid: number;
  /** Waits until a line has been printed. */
  printed(line: RegExp): Promise<void>;
  usage(): Usage;
  /** Collections whose log was seen after `fromMs` of `performance.now()`. */
  collections(fromMs: number): Collection[];
  stop(): Promise<void>;
}

/** A configuration of `count` DC chargers on loopback; nobody has to make room for another. */
export function yamlOf(
  folder: string,
  count: number,
  firstPort: number,
): string {
  const chargers = Array.from(
    { length: count },
    (_, n) =>
      `  - { id: "${n}", kind: dc, interface: lo, sdpPort: ${firstPort + n} }`,
  );
  return `site: { importLimitW: 100000000, exportLimitW: 100000000 }
chargers:
${chargers.join("\n")}
dataDirectory: ${folder}/data
security: { pkiDirectory: ${folder}/pki, tls: required }
protocols: [iso20]
control: { port: 0 }
`;
}

/** Runs its command ahead of other programs where that is allowed, else as any other. */
const AHEAD =
  'chrt --rr 1 true 2> /dev/null && set -- chrt --rr 1 "$@"; exec "$@"';

/** A command pinned to a core, ahead of other programs where that is allowed. */
export function pinned(core: number, ...words: string[]): Deno.Command {
  const pin = ["taskset", "-c", String(core), ...words];
  return new Deno.Command("sh", {
    args: ["-c", AHEAD, "sh", ...pin],
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  });
}

/** The words that run a script of this repository. */
export function script(path: string, v8: readonly string[], ...args: string[]) {
  const flags = v8.length > 0 ? [`--v8-flags=${v8.join(",")}`] : [];
  const run = ["run", "-A", "--no-prompt", "--no-check", "--config", CONFIG];
  return [Deno.execPath(), ...run, ...flags, path, ...args];
}

/** Starts a gateway with this configuration on a core. */
export function startStation(
  core: number,
  yaml: string,
  v8: readonly string[] = [],
): Station {
  const words = script(MAIN, ["--trace-gc", ...v8], "start", "--config", yaml);
  return watch(pinned(core, ...words));
}

/** Starts one beside other work, for inspectors at `inspect`. */
export function startGateway(
  yaml: string,
  { inspect }: { readonly inspect: string },
): Station {
  const [program = "", run = "", ...rest] = script(
    MAIN,
    [],
    "start",
    "--config",
    yaml,
  );
  return watch(
    new Deno.Command(program, {
      args: [run, `--inspect=${inspect}`, ...rest],
      stdin: "null",
      stdout: "piped",
      stderr: "null",
    }),
  );
}

function watch(command: Deno.Command): Station {
  const running = command.spawn();
  const pauses: (Collection & { readonly seenMs: number })[] = [];
  let text = "";
  let rest = "";
  const take = (part: string) => {
    // V8 writes past Deno's own buffer: its lines may stand within others.
    text += part;
    const lines = (rest + part).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const found = collectionOf(line);
      if (found) pauses.push({ ...found, seenMs: performance.now() });
    }
  };
  const reading = (async () => {
    const parts = running.stdout.pipeThrough(new TextDecoderStream());
    for await (const part of parts) take(part);
  })();
  const { pid } = running;
  return {
    pid,
    async printed(line) {
      while (!line.test(text)) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    usage: () => usageOf(pid),
    collections: (fromMs) => pauses.filter(({ seenMs }) => seenMs >= fromMs),
    async stop() {
      running.kill("SIGTERM");
      const timer = setTimeout(() => running.kill("SIGKILL"), 20_000);
      await running.status;
      clearTimeout(timer);
      await reading;
    },
  };
}

/** A line such as `[1:0x5] 812 ms: Scavenge 9.1 (12.1) -> 8.1 (12.1) MB, pooled: 0 MB, 1.2 / 0.0 ms ...`. */
export function collectionOf(line: string): Collection | undefined {
  const found =
    /\[\d+:[^\]]+\]\s+(\d+) ms: .*(?:Scavenge|Mark-Compact|Minor).*? MB, (?:pooled: [\d.]+ MB, )?([\d.]+) \/ /
      .exec(line);
  if (!found) return undefined;
  return { atMs: Number(found[1]), pauseMs: Number(found[2]) };
}

function usageOf(pid: number): Usage {
  const stat = Deno.readTextFileSync(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  const status = Deno.readTextFileSync(`/proc/${pid}/status`);
  const kb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  const descriptors = [...Deno.readDirSync(`/proc/${pid}/fd`)].length;
  return {
    cpuS: ticks / TICKS_PER_S,
    residentMb: kb / 1024,
    descriptors,
    atMs: performance.now(),
    threads: new Map(
      [...Deno.readDirSync(`/proc/${pid}/task`)].map(({ name }) =>
        threadOf(`/proc/${pid}/task/${name}`)
      ),
    ),
  };
}

function threadOf(path: string): [name: string, cpuS: number] {
  const stat = Deno.readTextFileSync(`${path}/stat`);
  const end = stat.lastIndexOf(")");
  const fields = stat.slice(end + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  return [stat.slice(0, end + 1), ticks / TICKS_PER_S];
}

/** Threads that used a part of a core between two moments, as words. */
export function busyThreads(from: Usage, to: Usage): string {
  const seconds = (to.atMs - from.atMs) / 1000;
  return [...to.threads].flatMap(([name, cpuS]) => {
    const percent = 100 * (cpuS - (from.threads.get(name) ?? 0)) / seconds;
    const short = name.replace(/^\d+ \(|\)$/g, "");
    return percent < 0.5 ? [] : [`${short} ${percent.toFixed(1)} %`];
  }).join(", ");
}

/** Processor time between two moments, percent of a core. */
export function percentOfCore(from: Usage, to: Usage): number {
  return 100 * (to.cpuS - from.cpuS) / ((to.atMs - from.atMs) / 1000);
}
