/** Runs subcommands over an endpoint without a socket. */

import type { CliIo } from "../../../app/cli/io.ts";
import { endpoint, TOKEN, URL_HERE } from "../../actors/control/_gateway.ts";

/** Files of a gateway that runs. */
export const RUNNING = {
  "data/control.json": JSON.stringify({ url: URL_HERE }),
  "data/token": `${TOKEN}\n`,
};

/** Nothing on standard input. */
export async function* noLines(): AsyncGenerator<string> {}

type Command = (args: string[], io: CliIo) => Promise<number>;

/** Runs a subcommand over files and an endpoint without a socket. */
export async function call(
  run: Command,
  args: string[],
  files: Record<string, string> = RUNNING,
  change: Parameters<typeof endpoint>[0] = {},
) {
  const { app, asked } = endpoint(change);
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    readText: (path) => Promise.resolve(files[path]),
    lines: noLines,
    async ask({ url, ...init }) {
      const answer = await app.request(url, init);
      return { status: answer.status, body: await answer.text() };
    },
  });
  return { status, out, err, asked };
}
