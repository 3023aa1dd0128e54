/**
 * `v2gate twin`: a simulated outlet in a process of its own.
 *
 * @module
 */

import { onEnding } from "../../drivers/exits/signals.ts";
import {
  FAULT_NAMES,
  makeTwinProcess,
  setFault,
  type TwinProcess,
  type TwinProcessOptions,
} from "../../drivers/testbench/mod.ts";
import {
  type Arguments,
  type CliIo,
  decimal,
  EXIT,
  parseArguments,
  wantsHelp,
} from "./io.ts";

/** What `v2gate twin --help` prints. */
export const help = `v2gate twin --file PATH --kind dc|ac [options]

Simulates the devices of one outlet with a car and serves them over a shared
file, for a gateway whose charger has devices of kind sharedMemory. It works
under the gateway's lease: when the gateway stands still or is gone, it ramps
down and opens by itself. Start it first: a gateway that finds no file leaves
the outlet out of service until it is started anew. Prints a line a second;
ends with Ctrl-C or SIGTERM.

  --file PATH      the shared file; made, for this user alone, if there is none
  --kind K         dc or ac
  --pilot P        A (no car), B (connected) or C (ready, default)
  --soc N          state of charge in percent; default 50
  --capacity WH    of the battery; default 60000
  --battery-v V    voltage of the battery at half charge; default 400
  --draw W         ac: what the car takes; negative: gives; default 11000
  --plug PATH      no car of its own: one of another process is plugged in by
                   this file
  --json           prints objects instead of words

A line FAULT VALUE on standard input switches a fault: ${
  FAULT_NAMES.join(", ")
}.

Exit status: 0, 1 when the file cannot be served, 2 on misuse.`;

const PRINT_MS = 1_000;
const OPTIONS = [
  "--file",
  "--kind",
  "--pilot",
  "--soc",
  "--capacity",
  "--battery-v",
  "--draw",
  "--plug",
];
/** Lowest and highest of each number. */
const RANGES = {
  "--soc": [0, 100, 50],
  "--capacity": [1, 10_000_000, 60_000],
  "--battery-v": [1, 2_000, 400],
  "--draw": [-1_000_000, 1_000_000, 11_000],
} as const;

/** Runs the subcommand until a signal ends it. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  if (wantsHelp(args)) {
    io.out(help);
    return EXIT.done;
  }
  const asked = parseArguments("twin", args, {
    options: OPTIONS,
    flags: ["--json"],
  });
  const options = typeof asked === "string" ? asked : optionsOf(asked);
  if (typeof options === "string" || typeof asked === "string") {
    io.err(String(options));
    return EXIT.misuse;
  }
  try {
    await serve(makeTwinProcess(options), asked.flags.has("--json"), io);
    return EXIT.done;
  } catch (cause) {
    io.err(cause instanceof Error ? cause.message : String(cause));
    return EXIT.failed;
  }
}

/** Options of the process; a text says what is wrong with them. */
function optionsOf(asked: Arguments): TwinProcessOptions | string {
  const wrong = (text: string) => `${text}; see v2gate twin --help`;
  const given = (name: string) => asked.options.get(name);
  const path = given("--file");
  const kind = given("--kind");
  const pilot = given("--pilot") ?? "C";
  if (asked.words.length > 0) return wrong("v2gate twin takes no words");
  if (path === undefined) return wrong("--file is needed");
  if (kind !== "dc" && kind !== "ac") return wrong("--kind is dc or ac");
  if (pilot !== "A" && pilot !== "B" && pilot !== "C") {
    return wrong("--pilot is A, B or C");
  }
  const numbers = new Map<string, number>();
  for (const [name, [lowest, highest, usual]] of Object.entries(RANGES)) {
    const text = given(name);
    const value = text === undefined ? usual : decimal(text);
    if (value === undefined || value < lowest || value > highest) {
      return wrong(`${name} is a number from ${lowest} to ${highest}`);
    }
    numbers.set(name, value);
  }
  const number = (name: keyof typeof RANGES) =>
    numbers.get(name) ?? RANGES[name][2];
  const plugPath = given("--plug");
  return {
    path,
    twin: { kind },
    plugPath,
    car: pilot === "A" || plugPath !== undefined ? undefined : {
      pilot,
      soc: number("--soc"),
      capacityWh: number("--capacity"),
      batteryV: number("--battery-v"),
      drawW: number("--draw"),
    },
  };
}

async function serve(
  twin: TwinProcess,
  json: boolean,
  io: CliIo,
): Promise<void> {
  const ending = new AbortController();
  const forget = onEnding(() => ending.abort());
  obey(twin, io).catch((cause) => io.err(String(cause)));
  try {
    await twin.run(ending.signal, PRINT_MS, () => {
      io.out(json ? JSON.stringify(truth(twin)) : words(twin));
    });
  } finally {
    forget();
  }
}

/** Faults typed by a person or sent by a test. */
async function obey(twin: TwinProcess, io: CliIo): Promise<void> {
  for await (const line of io.lines()) {
    const [name = "", value = ""] = line.trim().split(/\s+/);
    if (name === "") continue;
    const wrong = setFault(twin.twin.circuit.faults, name, value);
    if (wrong !== undefined) io.err(wrong);
  }
}

function truth({ twin, car }: TwinProcess) {
  const { circuit } = twin;
  return {
    monoMs: circuit.nowMs,
    powerW: circuit.powerW,
    currentA: circuit.currentA,
    phaseA: circuit.phaseA,
    plugV: circuit.cableV,
    busV: circuit.busV,
    closed: circuit.contactor.anyClosed,
    /** When the contactor moved last; absent while it never has. */
    ...(circuit.contactor.openings + circuit.contactor.closings > 0 &&
      { movedMonoMs: circuit.contactor.movedMs }),
    held: circuit.held,
    pilot: twin.pilot.latest().state,
    inletClosed: circuit.car?.inletClosed ?? false,
    soc: car?.battery.soc,
    gridWh: circuit.energy.gridWh,
    loadedBreaks: circuit.contactor.loadedBreaks,
    inrushes: circuit.inrush.count,
  };
}

function words(process: TwinProcess): string {
  const now = truth(process);
  const kW = (Math.abs(now.powerW) / 1_000).toFixed(1);
  const flow = Math.abs(now.powerW) < 1
    ? "no power"
    : `${now.powerW > 0 ? "taking" : "giving"} ${kW} kW`;
  return [
    `pilot ${now.pilot}`,
    now.closed ? "contactor closed" : "contactor open",
    flow,
    `${now.plugV.toFixed(0)} V in the plug`,
    now.held ? "under a lease" : "no lease",
    ...(now.soc === undefined ? [] : [`battery ${now.soc.toFixed(1)} %`]),
  ].join(", ");
}
