/** A gateway started as a person starts it, its printed lines, and its endpoint. */

import { eventually, PATIENCE_MS } from "../_eventually.ts";

const ROOT = new URL("../../", import.meta.url).pathname;

/** What the endpoint answered. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** A running `v2gate start`. */
export interface Started {
  /** Its data directory. */
  readonly data: string;
  /** Everything printed so far. */
  lines(): string;
  /** Waits for a line after what has been looked for before; fails with the lines. */
  next(line: RegExp): Promise<void>;
  /** Asks the endpoint, with the token. */
  ask(method: string, path: string, body?: object): Promise<Reply>;
  /** Ends it as Ctrl-C does; its exit status. */
  stop(): Promise<number>;
  /** Ends it as SIGKILL does; its folder stays, for the next one. */
  kill(): Promise<string>;
}

/** How one is started. */
export interface Start {
  /** The folder of one that was killed, which this one takes up. */
  readonly folderOfOne?: string;
  /** Most descriptors that the system lets it have. */
  readonly descriptorsMax?: number;
}

/** Starts one with this configuration; `dataDirectory` and the port are added. */
export async function started(
  yaml: string,
  { folderOfOne, descriptorsMax }: Start = {},
): Promise<Started> {
  const folder = folderOfOne ?? await Deno.makeTempDir();
  const file = `${folder}/gateway.yaml`;
  const data = `${folder}/data`;
  await Deno.writeTextFile(
    file,
    `${yaml}\ncontrol: { port: 0 }\ndataDirectory: ${data}\n`,
  );
  const bound = descriptorsMax === undefined
    ? ""
    : `ulimit -n ${descriptorsMax}; `;
  const running = new Deno.Command("sh", {
    args: [
      "-c",
      `${bound}exec "$@"`,
      "sh",
      Deno.execPath(),
      "run",
      "-A",
      "--no-prompt",
      "--no-check",
      "main.ts",
      "start",
      "--config",
      file,
    ],
    cwd: ROOT,
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  let seen = "";
  let at = 0;
  const reading = (async () => {
    const text = running.stdout.pipeThrough(new TextDecoderStream());
    for await (const part of text) seen += part;
  })();
  return {
    data,
    lines: () => seen,
    next: (line) =>
      eventually(() => `${line} did not come:\n${seen}`, () => {
        const found = line.exec(seen.slice(at));
        if (found) at += found.index + found[0].length;
        return found !== null;
      }),
    async ask(method, path, body) {
      const { url } = JSON.parse(
        await Deno.readTextFile(`${data}/control.json`),
      );
      const token = (await Deno.readTextFile(`${data}/token`)).trim();
      const response = await fetch(`${url}${path}`, {
        method,
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          authorization: `Bearer ${token}`,
          ...(body && { "content-type": "application/json" }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: JSON.parse(text || "null") };
    },
    async kill() {
      running.kill("SIGKILL");
      await running.status;
      await reading;
      return folder;
    },
    async stop() {
      running.kill("SIGINT");
      const { code } = await running.status;
      await reading;
      await Deno.remove(folder, { recursive: true });
      return code;
    },
  };
}
