/**
 * `v2gate setpoint`: asks a running gateway for power.
 *
 * @module
 */

import { askGateway } from "./endpoint.ts";
import {
  apart,
  type CliIo,
  CONFIG_PATH,
  decimal,
  EXIT,
  wantsHelp,
} from "./io.ts";

/** What `v2gate setpoint --help` prints. */
export const help = `v2gate setpoint ID WATTS [--minutes M] [--config FILE]

Asks the running gateway for WATTS of the whole site: positive into the
vehicles, negative from the vehicles to the grid (v2gate setpoint evening -7000).
What is possible within all limits follows; the same ID again replaces it.

  --minutes  how long it holds, up to 1440 (default 60)
  --config   the gateway's configuration (default ${CONFIG_PATH})

Exit status: 0 when the gateway took it, 1 when not, 2 on misuse.`;

/** Runs the subcommand. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  if (wantsHelp(args)) {
    io.out(help);
    return EXIT.done;
  }
  const wish = parse(args);
  if (typeof wish === "string") {
    io.err(wish);
    return EXIT.misuse;
  }
  const { configPath, ...command } = wish;
  const reply = await askGateway(io, {
    configPath,
    path: "/grid/setpoint",
    command,
  });
  if (!reply.ok) {
    reply.problems.forEach((problem) => io.err(problem));
    return EXIT.failed;
  }
  const { id, powerW, minutes } = command;
  const span = minutes === undefined ? "" : ` for ${minutes} min`;
  io.out(`set-point ${id}: ${inWords(powerW)}${span}`);
  return EXIT.done;
}

interface Wish {
  readonly configPath: string | undefined;
  readonly id: string;
  readonly powerW: number;
  readonly minutes?: number;
}

function parse(args: readonly string[]): Wish | string {
  const asked = apart("setpoint", args, {
    options: ["--minutes", "--config"],
  });
  if (typeof asked === "string") return asked;
  const [id, watts, ...more] = asked.words;
  if (id === undefined || watts === undefined || more.length > 0) {
    return "v2gate setpoint needs an ID and WATTS, such as: v2gate setpoint evening -7000";
  }
  const powerW = decimal(watts);
  if (powerW === undefined) {
    return `WATTS is "${watts}"; it must be a number of watts: 11000 or -7000, for example`;
  }
  const span = asked.options.get("--minutes");
  const minutes = span === undefined ? undefined : decimal(span);
  if (span !== undefined && minutes === undefined) {
    return `--minutes is "${span}"; it must be a number`;
  }
  return {
    configPath: asked.options.get("--config"),
    id,
    powerW,
    ...(minutes !== undefined && { minutes }),
  };
}

function inWords(powerW: number): string {
  const kW = `${Math.abs(powerW) / 1_000} kW`;
  return powerW < 0
    ? `${kW} to the grid`
    : powerW > 0
    ? `${kW} into the vehicles`
    : "no power";
}
