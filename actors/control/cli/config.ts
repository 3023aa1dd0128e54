/**
 * `v2gate config`: the effective configuration.
 *
 * @module
 */

import { loadConfig, printConfig } from "../config/mod.ts";
import { apart, type CliIo, CONFIG_PATH, EXIT, wantsHelp } from "./io.ts";

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
  const asked = apart("config", args, ["--config"]);
  if (typeof asked === "string" || asked.words.length > 0) {
    io.err(
      typeof asked === "string"
        ? asked
        : "v2gate config takes no words; see v2gate config --help",
    );
    return EXIT.misuse;
  }
  const given = asked.options.get("--config");
  const path = given ?? CONFIG_PATH;
  const text = await io.readText(path);
  if (text === undefined && given !== undefined) {
    io.err(`there is no file ${path}`);
    return EXIT.failed;
  }
  const loaded = loadConfig(text);
  if (!loaded.ok) {
    for (const problem of loaded.problems) io.err(`${path}: ${problem}`);
    return EXIT.failed;
  }
  io.out(printConfig(loaded.config).trimEnd());
  return EXIT.done;
}
