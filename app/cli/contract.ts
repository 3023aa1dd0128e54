/**
 * `v2gate contract`: the pseudonym of a contract, for a charger's list.
 *
 * @module
 */

import { contractPseudonyms, plainEmaid } from "../../actors/charger/mod.ts";
import { makeKernel } from "../../actors/kernel/mod.ts";
import { pseudonymKey } from "../../drivers/exits/enrolment.ts";
import { configFile } from "./config_file.ts";
import {
  type CliIo,
  CONFIG_PATH,
  EXIT,
  parseArguments,
  wantsHelp,
} from "./io.ts";

/** What `v2gate contract --help` prints. */
export const help = `v2gate contract EMAID [--config FILE]

Prints the pseudonym of a contract, by which the list of a charger names it:
    authorisation: { kind: list, external: refused, contracts: ["..."] }
A new one counts from the next start of the gateway. Hyphens, small letters
and the check digit make no difference. The pseudonym means nothing without the
key in the data directory, which is made if there is none; the eMAID is written
nowhere.

  --config  the gateway's configuration (default ${CONFIG_PATH})

Exit status: 0, 1 when the key cannot be read or made, 2 on misuse.`;

/** An eMAID as ISO 15118-2 annex H writes it, its separators and check digit optional. */
const EMAID = /^[A-Z]{2}-?[A-Z0-9]{3}-?[A-Z0-9]{9}(-?[A-Z0-9])?$/i;

/** Runs the subcommand. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  if (wantsHelp(args)) {
    io.out(help);
    return EXIT.done;
  }
  const asked = parseArguments("contract", args, { options: ["--config"] });
  if (typeof asked === "string") {
    io.err(asked);
    return EXIT.misuse;
  }
  const [emaid = "", ...more] = asked.words;
  if (!EMAID.test(emaid) || more.length > 0) {
    io.err("v2gate contract takes one eMAID; see v2gate contract --help");
    return EXIT.misuse;
  }
  const loaded = await configFile(io, asked.options.get("--config"));
  if (!loaded.ok) {
    for (const problem of loaded.problems) io.err(problem);
    return loaded.isThere ? EXIT.misuse : EXIT.failed;
  }
  const { dataDirectory } = loaded.config;
  try {
    Deno.mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    const key = await pseudonymKey(dataDirectory, makeKernel().random);
    io.out(
      contractPseudonyms(key)(plainEmaid(new TextEncoder().encode(emaid))),
    );
    return EXIT.done;
  } catch (cause) {
    io.err(cause instanceof Error ? cause.message : String(cause));
    return EXIT.failed;
  }
}
