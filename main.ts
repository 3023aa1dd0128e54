/**
 * The program `v2gate`: finds the subcommand and hands over.
 *
 * @module
 */

import * as autocharge from "./actors/control/cli/autocharge.ts";
import {
  emergencyStop,
  reset,
  resume,
  stop,
} from "./actors/control/cli/charger_command.ts";
import * as checkCerts from "./actors/control/cli/check_certs.ts";
import * as config from "./actors/control/cli/config.ts";
import * as ev from "./actors/control/cli/ev.ts";
import * as exi from "./actors/control/cli/exi.ts";
import type { CliIo } from "./actors/control/cli/io.ts";
import * as pcap from "./actors/control/cli/pcap.ts";
import * as pki from "./actors/control/cli/pki.ts";
import * as sessions from "./actors/control/cli/sessions.ts";
import * as setpoint from "./actors/control/cli/setpoint.ts";
import * as start from "./actors/control/cli/start.ts";
import * as twin from "./actors/control/cli/twin.ts";
import { readBounded } from "./drivers/exits/bounded_file.ts";
import { complain, inputLines, print, say } from "./drivers/exits/console.ts";
import { ask } from "./drivers/exits/http_client.ts";
import { setRealtimeWorkerUrl } from "./drivers/realtime/mod.ts";
import { setHandshakeWorkerUrl } from "./drivers/tls/mod.ts";

/** Exit status of a program whose reader has gone: 128 and SIGPIPE. */
const READER_GONE = 141;

interface Subcommand {
  readonly summary: string;
  run(args: string[], io: CliIo): Promise<number>;
}

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  start: {
    summary: "runs the gateway; without a configuration with virtual cars",
    run: (args, io) => start.run(args, { ...io, out: (line) => say(line) }),
  },
  ev: {
    summary: "plugs a virtual car into any maker's charger",
    run: (args) => ev.run(args, (line) => say(line), complain),
  },
  twin: {
    summary: "simulates an outlet in a process of its own",
    run: (args, io) => twin.run(args, { ...io, out: (line) => say(line) }),
  },
  sessions: { summary: "lists the sessions of a running gateway", ...sessions },
  setpoint: {
    summary:
      "asks a running gateway for power, lists and withdraws what was asked",
    ...setpoint,
  },
  reset: { summary: "clears the fault of a charger", ...reset },
  stop: { summary: "ends what a charger does", ...stop },
  resume: { summary: "lets a stopped charger charge again", ...resume },
  "emergency-stop": {
    summary: "drops the power of a charger at once",
    ...emergencyStop,
  },
  autocharge: {
    summary: "enrols the next vehicle at a charger by a pseudonym",
    ...autocharge,
  },
  config: { summary: "prints the effective configuration", ...config },
  pki: {
    summary: "makes a complete test PKI",
    run: (args, io) => pki.run(args, io.out, io.err),
  },
  exi: { summary: "decodes, encodes and explains EXI streams", ...exi },
  pcap: {
    summary: "prints the conversation in a capture file, or its personal data",
    run: (args, io) => pcap.run(args, { ...io, readBytes }),
  },
  "check-certs": {
    summary: "examines certificates and keys",
    run: (args, io) => checkCerts.run(args, io.out, undefined, io.err),
  },
};

const HELP = `v2gate SUBCOMMAND [ARGUMENTS]

${
  Object.entries(SUBCOMMANDS).map(([name, { summary }]) =>
    `  ${name.padEnd(14)} ${summary}`
  ).join("\n")
}

v2gate SUBCOMMAND --help says more.`;

const io: CliIo = {
  out: (line) => print(line),
  err: complain,
  ask,
  lines: () => inputLines(),
  // deno-lint-ignore require-await -- a failure is to be a rejection
  async readText(path) {
    try {
      return new TextDecoder().decode(readBounded(path));
    } catch (cause) {
      if (cause instanceof Deno.errors.NotFound) return undefined;
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`cannot read ${path}: ${why}`, { cause });
    }
  },
};

/** A file's octets, no more than one beyond `max`; `undefined` when there is no such file. */
async function readBytes(
  path: string,
  max: number,
): Promise<Uint8Array | undefined> {
  try {
    using file = await Deno.open(path);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let read = 0; read <= max;) {
      const part = new Uint8Array(Math.min(1 << 20, max + 1 - read));
      const octets = await file.read(part);
      if (octets === null) break;
      parts.push(part.slice(0, octets));
      read += octets;
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return undefined;
    throw cause;
  }
}

/** The exit status of one call of the program. */
async function main([name = "", ...args]: string[]): Promise<number> {
  if (name === "" || name === "--help" || name === "-h") {
    io.out(HELP);
    return name === "" ? 2 : 0;
  }
  const found = Object.hasOwn(SUBCOMMANDS, name) && SUBCOMMANDS[name];
  if (!found) {
    io.err(`v2gate knows no subcommand "${name}"; see v2gate --help`);
    return 2;
  }
  // A bundle has its workers beside it, under the names of their own bundles.
  if (!import.meta.url.endsWith(".ts")) {
    setHandshakeWorkerUrl(new URL("./handshake_worker.js", import.meta.url));
    setRealtimeWorkerUrl(new URL("./realtime_worker.js", import.meta.url));
  }
  return await found.run(args, io);
}

if (import.meta.main) {
  try {
    Deno.exit(await main(Deno.args));
  } catch (cause) {
    // The reader has what it wanted (v2gate exi ... | head).
    if (cause instanceof Deno.errors.BrokenPipe) Deno.exit(READER_GONE);
    io.err(cause instanceof Error ? cause.message : String(cause));
    Deno.exit(1);
  }
}
