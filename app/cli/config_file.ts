/**
 * The configuration file of a call.
 *
 * @module
 */

import { visible } from "../../privacy/seal/visible.ts";
import { type GatewayConfig, loadConfig } from "../config/mod.ts";
import { type CliIo, CONFIG_PATH } from "./io.ts";

/** A configuration with the file it is of, or sentences that say why there is none. */
export type ConfigFile =
  | {
    readonly ok: true;
    readonly path: string;
    readonly config: GatewayConfig;
    /** False where nothing is named and there is no file: these are the defaults. */
    readonly isThere: boolean;
  }
  | {
    readonly ok: false;
    readonly problems: readonly string[];
    /** False where the file that is named does not exist. */
    readonly isThere: boolean;
  };

/** Reads the file that is named, by default the usual one; only that may be absent. */
export async function configFile(
  io: Pick<CliIo, "readText">,
  named: string | undefined,
): Promise<ConfigFile> {
  const path = named ?? CONFIG_PATH;
  const text = await io.readText(path);
  const isThere = text !== undefined;
  if (!isThere && named !== undefined) {
    const problems = [`there is no file ${path}`];
    return { ok: false, problems, isThere };
  }
  const loaded = loadConfig(text);
  if (loaded.ok) return { ok: true, path, config: loaded.config, isThere };
  // A problem quotes the file, which may hold anything.
  const problems = loaded.problems.map((problem) =>
    visible(`${path}: ${problem}`)
  );
  return { ok: false, problems, isThere };
}
