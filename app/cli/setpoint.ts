/**
 * `v2gate setpoint`: asks a running gateway for power, lists what was asked,
 * takes it back.
 *
 * @module
 */

import { orderInWords } from "../../actors/control/words.ts";
import { askGateway, changeIn } from "./endpoint.ts";
import {
  type Arguments,
  type CliIo,
  CONFIG_PATH,
  decimal,
  EXIT,
  parseArguments,
  wantsHelp,
} from "./io.ts";
import { listed } from "./setpoint_list.ts";

/** What `v2gate setpoint --help` prints. */
export const help =
  `v2gate setpoint ID WATTS [--minutes M] [--charger ID] [--priority N] [--config FILE]
v2gate setpoint list [--config FILE]
v2gate setpoint withdraw ID [--config FILE]

Asks the running gateway for WATTS: positive into the vehicles, negative from
the vehicles to the grid (v2gate setpoint evening -7000). What is possible within
all limits follows. The same ID again replaces it, also while it rules.

  list        what was asked for, by whom, what became of it, and what each
              charger delivered
  withdraw    takes a set-point back; the next lower one rules again

  --minutes   how long it holds, up to 1440 (default 60)
  --charger   for one charger; without it for the whole site
  --priority  0 to 1000, the greater rules (default 100, over backends and grid)
  --config    the gateway's configuration (default ${CONFIG_PATH})

Exit status: 0 when the gateway took it, 1 when not, 2 on misuse.`;

const PATH = "/v1/grid/setpoints";

/** Runs the subcommand. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  if (wantsHelp(args)) {
    io.out(help);
    return EXIT.done;
  }
  const asked = parseArguments("setpoint", args, {
    options: ["--minutes", "--charger", "--priority", "--config"],
  });
  if (typeof asked === "string") return misuse(io, asked);
  switch (asked.words[0]) {
    case "list":
      return await list(asked, io);
    case "withdraw":
      return await withdraw(asked, io);
    default:
      return await request(asked, io);
  }
}

function misuse(io: CliIo, words: string): number {
  io.err(words);
  return EXIT.misuse;
}

/** Options besides --config, for words that take none. */
function extra({ options }: Arguments): string | undefined {
  return [...options.keys()].find((name) => name !== "--config");
}

async function list(asked: Arguments, io: CliIo): Promise<number> {
  if (asked.words.length > 1 || extra(asked) !== undefined) {
    return misuse(io, "v2gate setpoint list takes --config only");
  }
  const configPath = asked.options.get("--config");
  const reply = await askGateway(io, { configPath, path: PATH });
  if (!reply.ok) return failed(io, reply.problems);
  const lines = listed(reply.body);
  if (lines === undefined) {
    return failed(io, ["what answers is no gateway of this version"]);
  }
  for (const line of lines) io.out(line);
  return EXIT.done;
}

async function withdraw(asked: Arguments, io: CliIo): Promise<number> {
  const [, id, ...more] = asked.words;
  if (id === undefined || more.length > 0 || extra(asked) !== undefined) {
    return misuse(
      io,
      "v2gate setpoint withdraw needs one ID, such as: v2gate setpoint withdraw evening",
    );
  }
  const reply = await askGateway(io, {
    configPath: asked.options.get("--config"),
    path: `${PATH}/${encodeURIComponent(id)}`,
    method: "DELETE",
  });
  if (!reply.ok) return failed(io, reply.problems);
  io.out(
    changeIn(reply.body) === "none"
      ? `set-point ${id} was withdrawn already`
      : `set-point ${id} is withdrawn`,
  );
  return EXIT.done;
}

async function request(asked: Arguments, io: CliIo): Promise<number> {
  const parsed = parse(asked);
  if (typeof parsed === "string") return misuse(io, parsed);
  const { id, ...body } = parsed;
  const reply = await askGateway(io, {
    configPath: asked.options.get("--config"),
    path: `${PATH}/${encodeURIComponent(id)}`,
    method: "PUT",
    body,
  });
  if (!reply.ok) return failed(io, reply.problems);
  const { powerW, minutes, charger } = body;
  const whose = charger === undefined ? "the site" : `charger ${charger}`;
  const span = minutes === undefined ? "" : ` for ${minutes} min`;
  const change = changeIn(reply.body);
  const news = change === "replaced"
    ? ", in place of what it was"
    : change === "none"
    ? ", as it was already"
    : "";
  io.out(
    `set-point ${id} is accepted: ${whose} ${
      orderInWords(powerW)
    }${span}${news}`,
  );
  return EXIT.done;
}

function failed(io: CliIo, problems: readonly string[]): number {
  problems.forEach((problem) => io.err(problem));
  return EXIT.failed;
}

interface Options {
  readonly id: string;
  readonly powerW: number;
  readonly minutes?: number;
  readonly charger?: string;
  readonly priority?: number;
}

function parse({ words, options }: Arguments): Options | string {
  const [id, watts, ...more] = words;
  if (id === undefined || watts === undefined || more.length > 0) {
    return "v2gate setpoint needs an ID and WATTS, such as: v2gate setpoint evening -7000";
  }
  const powerW = decimal(watts);
  if (powerW === undefined) {
    return `WATTS is "${watts}"; it must be a number of watts: 11000 or -7000, for example`;
  }
  const numbers = new Map<string, number>();
  for (const name of ["--minutes", "--priority"]) {
    const text = options.get(name);
    if (text === undefined) continue;
    const value = decimal(text);
    if (value === undefined) return `${name} is "${text}"; it must be a number`;
    numbers.set(name, value);
  }
  const minutes = numbers.get("--minutes");
  const priority = numbers.get("--priority");
  const charger = options.get("--charger");
  return {
    id,
    powerW,
    ...(minutes !== undefined && { minutes }),
    ...(charger !== undefined && { charger }),
    ...(priority !== undefined && { priority }),
  };
}
