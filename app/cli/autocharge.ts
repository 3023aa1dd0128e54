/**
 * `v2gate autocharge`: enrols the next car at a charger.
 *
 * @module
 */

import { nextEnrolled } from "../../drivers/exits/enrolment.ts";
import { configFile } from "./config_file.ts";
import { CONTROL_FILE, noGateway } from "./endpoint.ts";
import {
  type CliIo,
  CONFIG_PATH,
  decimal,
  EXIT,
  parseArguments,
  wantsHelp,
} from "./io.ts";

/** What `v2gate autocharge --help` prints. */
export const help = `v2gate autocharge CHARGER [--config FILE] [--minutes M]

Waits for the next vehicle that the running gateway authorises at CHARGER by
other means than autocharge, and prints its pseudonym as the line for the
configuration. The charger needs the key autocharge already, with ids: []
at first; a new id counts from the next start of the gateway.

The pseudonym stands for the EVCCID, most often the MAC address, which is
written nowhere. It means nothing without the key in the data directory.

  --config   the gateway's configuration (default ${CONFIG_PATH})
  --minutes  how long to wait, at most 60 (default 10)

Exit status: 0, 1 when no vehicle came, 2 on misuse.`;

const MINUTES_DEFAULT = 10;
const MINUTES_MOST = 60;
const MINUTE_MS = 60_000;

/** Runs the subcommand. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  if (wantsHelp(args)) {
    io.out(help);
    return EXIT.done;
  }
  const asked = parseArguments("autocharge", args, {
    options: ["--config", "--minutes"],
  });
  if (typeof asked === "string") return misuse(io, asked);
  const [chargerId, ...more] = asked.words;
  if (chargerId === undefined || more.length > 0) {
    return misuse(
      io,
      "v2gate autocharge takes the id of one charger; see v2gate autocharge --help",
    );
  }
  const span = asked.options.get("--minutes") ?? `${MINUTES_DEFAULT}`;
  const minutes = decimal(span) ?? 0;
  if (!(minutes > 0 && minutes <= MINUTES_MOST)) {
    return misuse(
      io,
      `--minutes takes a number above 0, up to ${MINUTES_MOST}, not "${span}"`,
    );
  }
  const loaded = await configFile(io, asked.options.get("--config"));
  if (!loaded.ok) return misuse(io, ...loaded.problems);
  const { path } = loaded;
  const { chargers, dataDirectory } = loaded.config;
  const charger = chargers.find(({ id }) => id === chargerId);
  if (charger === undefined) {
    return misuse(io, `there is no charger ${chargerId} in ${path}`);
  }
  if (charger.autocharge === false) {
    return misuse(
      io,
      `autocharge is false for charger ${chargerId}; write autocharge: { ids: [] } there and start the gateway anew`,
    );
  }
  if (await io.readText(`${dataDirectory}/${CONTROL_FILE}`) === undefined) {
    io.err(noGateway(dataDirectory));
    return EXIT.failed;
  }
  io.out(`waiting for the next vehicle at charger ${chargerId}`);
  const id = await nextEnrolled(dataDirectory, chargerId, minutes * MINUTE_MS);
  if (id === undefined) {
    io.err("no vehicle was authorised in that time");
    return EXIT.failed;
  }
  const ids = [...new Set([...charger.autocharge.ids, id])];
  io.out(`for charger ${chargerId} write in ${path}:`);
  io.out(`    autocharge: { ids: ${JSON.stringify(ids)} }`);
  return EXIT.done;
}

function misuse(io: CliIo, ...problems: readonly string[]): number {
  problems.forEach((problem) => io.err(problem));
  return EXIT.misuse;
}
