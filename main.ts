/**
 * The program `v2gate`: finds the subcommand, loads it and hands over.
 *
 * @module
 */

import type { CliIo } from "./app/cli/io.ts";
import { readBounded } from "./drivers/exits/bounded_file.ts";
import { complain, inputLines, print, say } from "./drivers/exits/console.ts";
import { ask } from "./drivers/exits/http_client.ts";

/** Exit status of a program whose reader has gone: 128 and SIGPIPE. */
const READER_GONE = 141;

type Run = (args: string[], io: CliIo) => Promise<number>;

interface Subcommand {
  readonly summary: string;
  /** Imports what the subcommand needs: help and errors do not wait for it. */
  load(): Promise<Run>;
}

const chargerCommand = () => import("./app/cli/charger_command.ts");

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  start: {
    summary: "runs the gateway; without a configuration with virtual cars",
    async load() {
      const { run } = await import("./app/cli/start.ts");
      return (args, io) => run(args, { ...io, out: (line) => say(line) });
    },
  },
  ev: {
    summary: "plugs a virtual car into any maker's charger",
    async load() {
      const { run } = await import("./app/cli/ev.ts");
      return (args) => run(args, (line) => say(line), complain);
    },
  },
  twin: {
    summary: "simulates an outlet in a process of its own",
    async load() {
      const { run } = await import("./app/cli/twin.ts");
      return (args, io) => run(args, { ...io, out: (line) => say(line) });
    },
  },
  sessions: {
    summary: "lists the sessions of a running gateway",
    load: async () => (await import("./app/cli/sessions.ts")).run,
  },
  setpoint: {
    summary:
      "asks a running gateway for power, lists and withdraws what was asked",
    load: async () => (await import("./app/cli/setpoint.ts")).run,
  },
  reset: {
    summary: "clears the fault of a charger",
    load: async () => (await chargerCommand()).reset.run,
  },
  stop: {
    summary: "ends what a charger does",
    load: async () => (await chargerCommand()).stop.run,
  },
  resume: {
    summary: "lets a stopped charger charge again",
    load: async () => (await chargerCommand()).resume.run,
  },
  "emergency-stop": {
    summary: "drops the power of a charger at once",
    load: async () => (await chargerCommand()).emergencyStop.run,
  },
  autocharge: {
    summary: "enrols the next vehicle at a charger by a pseudonym",
    load: async () => (await import("./app/cli/autocharge.ts")).run,
  },
  contract: {
    summary: "prints the pseudonym of a contract, for a charger's list",
    load: async () => (await import("./app/cli/contract.ts")).run,
  },
  config: {
    summary: "prints the effective configuration",
    load: async () => (await import("./app/cli/config.ts")).run,
  },
  pki: {
    summary: "makes a complete test PKI",
    async load() {
      const { run } = await import("./app/cli/pki.ts");
      return (args, io) => run(args, io.out, io.err);
    },
  },
  exi: {
    summary: "decodes, encodes and explains EXI streams",
    load: async () => (await import("./app/cli/exi.ts")).run,
  },
  pcap: {
    summary: "prints the conversation in a capture file, or its personal data",
    async load() {
      const { run } = await import("./app/cli/pcap.ts");
      return (args, io) => run(args, { ...io, readBytes });
    },
  },
  "check-certs": {
    summary: "examines certificates and keys",
    async load() {
      const { run } = await import("./app/cli/check_certs.ts");
      return (args, io) => run(args, io.out, undefined, io.err);
    },
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
  const run = await found.load();
  if (!import.meta.url.endsWith(".ts")) await nameBundledWorkers();
  return await run(args, io);
}

/** A bundle has its workers beside it, under the names of their own bundles. */
async function nameBundledWorkers(): Promise<void> {
  const { setHandshakeWorkerUrl } = await import("./drivers/tls/mod.ts");
  const { setRealtimeWorkerUrl } = await import("./drivers/realtime/mod.ts");
  const { setStoreWorkerUrl } = await import("./drivers/store/store.ts");
  setStoreWorkerUrl(new URL("./store_worker.js", import.meta.url));
  setHandshakeWorkerUrl(new URL("./handshake_worker.js", import.meta.url));
  setRealtimeWorkerUrl(new URL("./realtime_worker.js", import.meta.url));
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
