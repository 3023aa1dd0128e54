/**
 * `v2gate config`: the effective configuration.
 *
 * @module
 */

import { printConfig } from "../config/mod.ts";
import { configFile } from "./config_file.ts";
import {
  type CliIo,
  CONFIG_PATH,
  EXIT,
  parseArguments,
  wantsHelp,
} from "./io.ts";

/** What `v2gate config --help` prints. */
export const help = `v2gate config [--config FILE]

Prints the effective configuration: every key, its value and what it means. It
is itself a configuration file: v2gate config > gateway.yaml makes a first one.

  --config  the file to read (default ${CONFIG_PATH}; without it, the defaults)

Exit status: 0, 1 when the file has mistakes (each with line and column), 2 on
misuse.`;

/** Runs the subcommand. */
export async function run(
  args: readonly string[],
  io: Pick<CliIo, "out" | "err" | "readText">,
): Promise<number> {
  if (wantsHelp(args)) {
    io.out(help);
    return EXIT.done;
  }
  const asked = parseArguments("config", args, { options: ["--config"] });
  if (typeof asked === "string" || asked.words.length > 0) {
    io.err(
      typeof asked === "string"
        ? asked
        : "v2gate config takes no words; see v2gate config --help",
    );
    return EXIT.misuse;
  }
  const loaded = await configFile(io, asked.options.get("--config"));
  if (!loaded.ok) {
    for (const problem of loaded.problems) io.err(problem);
    return EXIT.failed;
  }
  io.out(printConfig(loaded.config).trimEnd());
  return EXIT.done;
}
