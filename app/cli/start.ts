/**
 * `v2gate start`: the gateway, with virtual cars unless chargers are
 * configured.
 *
 * @module
 */

import { show } from "../../drivers/exits/console.ts";
import { FileEnrolment, pseudonymKey } from "../../drivers/exits/enrolment.ts";
import { writePrivate } from "../../drivers/exits/files.ts";
import { requireFreePort } from "../../drivers/exits/http_server.ts";
import { LinkError } from "../../drivers/exits/link.ts";
import { Store } from "../../drivers/store/store.ts";
import { holdHandshakeWorker } from "../../drivers/tls/mod.ts";
import { Gate } from "../../privacy/gate/mod.ts";
import { assemble } from "../assemble.ts";
import { ChargerGroups } from "../charger_groups.ts";
import type { Surroundings } from "../surroundings.ts";
import { gateway } from "../gateway.ts";
import { openSiteMeter } from "../hardware.ts";
import { hardwareInWorker } from "../worker_hardware.ts";
import {
  type Kernel,
  makeKernel,
  type RunningSystem,
  startSystem,
  tell,
} from "../../actors/kernel/mod.ts";
import { RECORDS } from "../../actors/records/mod.ts";
import type { RequestRecord } from "../../actors/site/requests.ts";
import { Trace } from "../../actors/trace/mod.ts";
import { signalAddress } from "../../actors/grid/mod.ts";
import { account } from "../../actors/control/account.ts";
import { ACCOUNT } from "../../actors/control/messages.ts";
import type { GatewayConfig } from "../config/mod.ts";
import { setpointFields } from "../../actors/control/http/fields.ts";
import { controlServer } from "../../actors/control/server.ts";
import { askedCommands } from "../../actors/control/asked_commands.ts";
import { kilowatts } from "../../actors/control/words.ts";
import {
  setpointsPath,
  storedRequests,
} from "../../actors/control/stored_requests.ts";
import { viewOf } from "../gateway_view.ts";
import { configFile } from "./config_file.ts";
import {
  type CliIo,
  CONFIG_PATH,
  decimal,
  EXIT,
  parseArguments,
  wantsHelp,
} from "./io.ts";
import { shareDescriptors } from "./share_descriptors.ts";
import { unlessDenied } from "./storage.ts";
import { CONTROL_FILE, sessionsPath, TOKEN_FILE } from "./endpoint.ts";
import { contractsOf } from "./contracts.ts";
import { endings, endSessions } from "./ending.ts";
import { missingForTls, networked, preparePki } from "./networked.ts";
import { listed } from "./setpoint_list.ts";

/** What `v2gate start --help` prints. */
export const help = `v2gate start [--config FILE] [--minutes M]

Runs the gateway until Ctrl-C, SIGTERM or SIGHUP, which ramp down, open the
contactors and stop in order.

  --config FILE   configuration, default ${CONFIG_PATH}; where there is none,
                  two simulated chargers on loopback serve two virtual cars,
                  and after a while a grid signal asks for energy back
  --minutes M     stop by itself after so long

Set-points of an earlier run that have not ended rule again; each is named.

Where a line loses frames, let Linux repeat them sooner than cars give up; they
wait 250 ms for some answers, and Linux a round trip and 200 ms by itself:
  ip -6 route change fe80::/64 dev IF proto kernel metric 256 rto_min 50ms`;

/** The grid signal of a start without a configuration. */
const DEMO = { afterMs: 25_000, forMs: 20_000, powerW: -14_000, stayS: 60 };

interface Options {
  readonly config: string | undefined;
  readonly minutes: number | undefined;
}

/** Runs the subcommand; 0 after an orderly stop, 1 on failure, 2 on misuse. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const { out } = io;
  const options = parse(args);
  if (typeof options === "string") {
    if (options === help) out(options);
    else io.err(options);
    return options === help ? EXIT.done : EXIT.misuse;
  }
  const loaded = await configFile(io, options.config);
  if (!loaded.ok) {
    for (const problem of loaded.problems) io.err(problem);
    return loaded.isThere ? EXIT.misuse : EXIT.failed;
  }
  const demo = !loaded.isThere;
  const config = demo ? demonstration(loaded.config) : loaded.config;
  const { dataDirectory, security } = config;
  // Another gateway that runs here is left alone, with its token and its store.
  try {
    await requireFreePort(config.control);
  } catch (cause) {
    if (!(cause instanceof LinkError)) throw cause;
    io.err(cause.message);
    return EXIT.failed;
  }
  unlessDenied(
    `cannot make dataDirectory ${dataDirectory}`,
    "without records",
    () => Deno.mkdirSync(dataDirectory, { recursive: true, mode: 0o700 }),
    out,
  );
  const made = unlessDenied(
    `cannot make a test PKI in security.pkiDirectory ${security.pkiDirectory}`,
    "without it",
    () => preparePki(config),
    out,
  );
  if (made !== undefined) out(made);
  for (const path of missingForTls(config)) {
    out(`no car gets a TLS link as it should: there is no ${path}`);
  }
  const worker = holdHandshakeWorker();
  const store = new Store({
    places: {
      sessions: sessionsPath(dataDirectory),
      setpoints: setpointsPath(dataDirectory),
    },
    say: out,
  });
  try {
    return await serve(config, { ...options, demo, store }, out);
  } finally {
    await store.close();
    worker.release();
  }
}

/** Does something with files; what the system says comes after `what`. */
function saying<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${what}: ${why}`, { cause });
  }
}

/** Cars of a first look stay for a minute. */
function demonstration(config: GatewayConfig): GatewayConfig {
  const virtualCars = config.virtualCars.map((each) => ({
    ...each,
    stayS: DEMO.stayS,
  }));
  return { ...config, virtualCars };
}

async function serve(
  config: GatewayConfig,
  options: Options & { readonly demo: boolean; readonly store: Store },
  out: (line: string) => void,
): Promise<number> {
  const kernel = makeKernel({
    trace: new Trace({ capacity: config.trace.records }),
  });
  const ending = endings(options, kernel);
  const gate = new Gate({ key: kernel.random(32) });
  const log = account({ gate, print: (released) => show(released) });
  const contracts = await contractsOf(config);
  if (typeof contracts === "string") out(contracts);
  const surroundings = saying(
    `cannot write to security.keyLog ${config.security.keyLog}`,
    () => networked(config),
  );
  const parts = assemble(config, {
    kernel,
    account: log,
    hardware: (chargers) => hardwareInWorker(chargers, noticesTo(out)),
    openSiteMeter,
    ...await keptIn(options.store, config, out),
    ...surroundings,
    ...(typeof contracts !== "string" && { plugAndCharge: contracts }),
    ...await autochargeOf(config, kernel),
  });
  const server = controlServer({
    ...controlParts(config, kernel, out),
    gate,
    view: viewOf(parts),
    commands: askedCommands(() => system.root),
  });
  announce(config, out);
  const system: RunningSystem = startSystem(
    gateway({
      ...parts,
      chargers: new ChargerGroups(parts.chargers),
      account: log,
      control: server,
    }),
    { kernel },
  );
  ending.watch(system);
  options.store.whenLate((recalled) =>
    tell(system.root, RECORDS, { type: "records.recalled", recalled })
  );
  for (const line of keptSetpoints(parts.siteBoard.requests())) {
    out(`set-point taken up again: ${line}`);
  }
  if (options.demo) demonstrate(system, kernel);
  const why = await ending.first;
  out(why.words);
  await endSessions(system, parts, kernel);
  await system.stop();
  await parts.hardware.stop();
  out("stopped");
  return why.code;
}

/** Says where cars find the chargers. */
function announce(
  { chargers }: GatewayConfig,
  out: (line: string) => void,
): void {
  for (const { id, sdpPort, interface: name } of chargers) {
    out(`charger ${id} waits for cars: SDP on ${name}, port ${sdpPort}`);
  }
}

/** Sessions and set-points of the store. */
async function keptIn(
  store: Store,
  { dataDirectory }: GatewayConfig,
  say: (line: string) => void,
): Promise<Pick<Surroundings, "sessions" | "requests">> {
  const recalled = await store.opened;
  return {
    sessions: { recalled, put: (row) => store.put(row) },
    requests: storedRequests({ dataDirectory, say, writer: store }),
  };
}

/** Says what happens to the realtime thread and its outlets. */
function noticesTo(out: (line: string) => void) {
  return {
    onParked: (id: string, words: string) =>
      out(`charger ${id} is out of service: ${words}`),
    onServed: (id: string) => out(`charger ${id} is in service`),
    onDied: (words: string, again: boolean) =>
      out(
        `the realtime thread has stopped (${words})${
          again ? " and is started once more" : ""
        }`,
      ),
  };
}

/** Where the control endpoint listens, and what it leaves for subcommands. */
function controlParts(
  { dataDirectory, control }: GatewayConfig,
  { random, trace }: Kernel,
  out: (line: string) => void,
) {
  const token = hex(random(32));
  return {
    ...control,
    connectionsMax: shareDescriptors(),
    token,
    trace,
    // Only now: a gateway that has the port already keeps its token.
    async ready(url: string) {
      await leaveControl(dataDirectory, token, url).catch((cause: Error) =>
        out(
          `${cause.message}; charging goes on, but v2gate's subcommands cannot find this gateway`,
        )
      );
      out(`control: ${url} (try v2gate sessions, v2gate setpoint)`);
    },
  };
}

/** Set-points of an earlier run that still count, as `v2gate setpoint list` shows them. */
function keptSetpoints(records: readonly RequestRecord[]): readonly string[] {
  const live = records.filter(({ status }) =>
    status.kind !== "completed" && status.kind !== "withdrawn"
  );
  const fields = live.map((record) =>
    setpointFields({ ...record, deliveries: [] })
  );
  return live.length === 0 ? [] : listed(JSON.stringify(fields)) ?? [];
}

/** Leaves what `askGateway` looks for. */
async function leaveControl(
  directory: string,
  token: string,
  url: string,
): Promise<void> {
  const write = (name: string, text: string) =>
    writePrivate(`${directory}/${name}`, new TextEncoder().encode(text));
  try {
    await write(TOKEN_FILE, token);
    await write(CONTROL_FILE, JSON.stringify({ url }));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`cannot write to dataDirectory ${directory}: ${why}`, {
      cause,
    });
  }
}

/** What autocharge and listed contracts need, where a charger has them. */
async function autochargeOf(
  { chargers, dataDirectory }: GatewayConfig,
  { random }: Kernel,
) {
  const needsKey = chargers.some(({ autocharge, authorisation }) =>
    autocharge !== false || authorisation.contracts !== "any"
  );
  if (!needsKey) return {};
  const key = await pseudonymKey(dataDirectory, random);
  return { autocharge: { key, enrolment: new FileEnrolment(dataDirectory) } };
}

/** A set-point as a grid would send it, once. */
function demonstrate(system: RunningSystem, { clock }: Kernel): void {
  clock.setTimeout(() => {
    tell(system.root, ACCOUNT, {
      type: "account.note",
      chargerId: "all",
      what: `the grid asks the site for ${kilowatts(-DEMO.powerW)}`,
    });
    tell(system.root, signalAddress("grid"), {
      type: "signal.setpoint",
      id: "demonstration",
      powerW: DEMO.powerW,
      untilMs: clock.nowMs() + DEMO.forMs,
    });
  }, DEMO.afterMs);
}

function hex(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, "0"))
    .join("");
}

function parse(args: readonly string[]): Options | string {
  if (wantsHelp(args)) return help;
  const asked = parseArguments("start", args, {
    options: ["--config", "--minutes"],
  });
  if (typeof asked === "string") return asked;
  const [word] = asked.words;
  if (word !== undefined) {
    return `v2gate start takes options only, not "${word}"; see v2gate start --help`;
  }
  const config = asked.options.get("--config");
  const span = asked.options.get("--minutes");
  if (span === undefined) return { config, minutes: undefined };
  const minutes = decimal(span) ?? 0;
  return minutes > 0 && minutes <= 10_080
    ? { config, minutes }
    : `--minutes takes a number above 0 and up to 10080, not "${span}"`;
}
