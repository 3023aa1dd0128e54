/**
 * The options of `v2gate ev`.
 *
 * @module
 */

import type { CarHabits } from "../../protocols/iso15118/shared/evcc/habits.ts";
import type { DriverRequest } from "../../protocols/iso15118/shared/evcc/types.ts";
import type {
  ControlMode,
  EnergyService,
} from "../../protocols/iso15118/shared/energy.ts";
import type { Family } from "../../protocols/iso15118/sap/mod.ts";
import type { WireHabits } from "../../actors/session/wire.ts";
import { type CarFiles, FILE_HELP, FILE_OPTIONS, filesOf } from "./ev_files.ts";
import { habitsOf } from "./ev_habits.ts";
import { type Arguments, decimal, parseArguments, wantsHelp } from "./io.ts";
import type { TlsVersion } from "./vehicle.ts";

const SERVICES: readonly EnergyService[] = ["AC", "DC", "AC_BPT", "DC_BPT"];
const MODES: readonly ControlMode[] = ["dynamic", "scheduled"];
const PROTOCOLS: readonly Family[] = ["iso20", "iso2", "din"];
const VERSIONS = ["1.2", "1.3", "off"] as const;
const WANTS = ["install", "update"] as const;
const OCSP = ["ask", "require", "off"] as const;

/** What `v2gate ev --help` prints. */
export const help = `v2gate ev [--interface IF] [--minutes M] [options]

Plugs a virtual car into the charger found by SDP on an interface and runs one
session. The exit status is 0 only when it ended as agreed. Ctrl-C, SIGTERM or
SIGHUP let the car end its session and leave; a second one cuts it off. An
option given again counts as it is given last.

  --interface IF     default lo, where SDP asks ::1 instead of multicasting
  --sdp-port N       default 15118
  --minutes M        how long the car stays plugged in; default 1
  --protocol P       iso20 (default), iso2 or din
  --auth A           eim (default), or pnc: pays by the contract in --pki
  --contract W       install, or in iso2 update: gets a contract from the
                     station first, and keeps it as DIR/installed.pem (in
                     DIR/iso2 for iso2)
  --service S        AC, DC, AC_BPT or DC_BPT; default DC_BPT, DC before iso20
  --mode M           dynamic (default) or scheduled
  --pki DIR          certificates and roots; default data/pki
  --tls V            1.2, 1.3 or off; default 1.3 for iso20, 1.2 for iso2 (off
                     when --auth is eim and TLS is not asked for), off for din
  --no-tls           the same as --tls off
  --ocsp O           ask (default), require or off: the station's certificate is
                     to come with an OCSP response
  --groups G         key exchange groups of TLS, preferred first, with colons:
                     P-256:X25519; default those of the standard
  --keylog FILE      keys of the link for v2gate pcap; for tests only
  --strict           leaves a station whose voltage does not fit the battery, as
                     a car with a cable does; without it that is only noted
  --side-streams     iso20: renegotiates and confirms beside the charge loop
  --soc N            state of charge in percent; default 50
  --capacity WH      of the battery; default 60000
  --loop-period MS   from a charge-loop answer to the next request; default 250
  --patience MS      waits at least so long for every answer, for stations that
                     are slower than the standard lets them be
  --pause-after S    pauses after so long, and joins the session again
  --renegotiate-after S
                     asks for another schedule after so long (iso20, iso2)
  --reselect-after S iso20: asks for the services again after so long
  --habit H          what cars do otherwise; may be given several times:
                     bytewise, trailing-octet, keeps-open (no FIN for 10 s),
                     and in iso2 and din early-stop:AFTER, wrong-session:FROM,
                     stuck:CableCheckReq, stuck:PreChargeReq, repeat-setup,
                     cable-check-in-ac, silent-after-parameters,
                     empty-session-id, any-voltage
                     (AFTER and FROM are names of requests)

${FILE_HELP}`;

/** Something the driver asks for. */
export interface DriverAction {
  readonly kind: DriverRequest["kind"];
  readonly afterS: number;
}

/** What a call asks for. */
export interface Options {
  readonly interface: string;
  readonly sdpPort: number;
  readonly minutes: number;
  readonly protocol: Family;
  readonly auth: "eim" | "pnc";
  readonly contract: "install" | "update" | undefined;
  readonly service: EnergyService;
  readonly mode: ControlMode;
  readonly pki: string;
  readonly tls: TlsVersion | "off";
  /** Whether a stapled OCSP response is asked for, demanded, or neither. */
  readonly ocsp: "ask" | "require" | "off";
  /** Key exchange groups, preferred first; undefined for the standard's. */
  readonly groups: readonly string[] | undefined;
  readonly keyLog: string | undefined;
  readonly files: CarFiles;
  /** Refuses voltages as a car with a cable does. */
  readonly strict: boolean;
  readonly sideStreams: boolean;
  readonly soc: number;
  readonly capacityWh: number;
  readonly loopPeriodMs: number;
  /** Least time an answer may take, ms. */
  readonly patienceMs: number;
  /** What the driver asks for, so long after the start. */
  readonly driver: readonly DriverAction[];
  readonly habits: CarHabits;
  readonly wire: WireHabits;
}

/** The options, or the text that says what is wrong with it; `help` for help. */
export function parse(args: readonly string[]): Options | string {
  if (wantsHelp(args)) return help;
  const asked = parseArguments("ev", args, TAKES);
  if (typeof asked === "string") return asked;
  try {
    const [word] = asked.words;
    if (word !== undefined) {
      throw new RangeError(`v2gate ev takes options only, not "${word}"`);
    }
    const options = optionsOf(asked);
    return impossible(options) ?? options;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `${error.message}; see v2gate ev --help`;
  }
}

function optionsOf({ options, flags, lists }: Arguments): Options {
  const given = (name: string) => options.get(`--${name}`);
  const protocol = oneOf("protocol", given("protocol") ?? "iso20", PROTOCOLS);
  const auth = oneOf("auth", given("auth") ?? "eim", ["eim", "pnc"] as const);
  const isNew = protocol === "iso20";
  const byDefault = isNew ? "1.3" : auth === "pnc" ? "1.2" : "off";
  const tls = oneOf("tls", given("tls") ?? byDefault, VERSIONS);
  if (flags.has("--no-tls") && given("tls") !== undefined && tls !== "off") {
    throw new RangeError(`--no-tls and --tls ${tls} contradict each other`);
  }
  const contract = given("contract");
  return {
    interface: given("interface") ?? "lo",
    sdpPort: whole("sdp-port", given("sdp-port") ?? "15118", 1, 65_535),
    minutes: figure("minutes", given("minutes") ?? "1", 0.05, 10_080),
    protocol,
    auth,
    contract: contract === undefined
      ? undefined
      : oneOf("contract", contract, WANTS),
    service: oneOf(
      "service",
      given("service") ?? (isNew ? "DC_BPT" : "DC"),
      SERVICES,
    ),
    mode: oneOf(
      "mode",
      given("mode") ?? (isNew ? "dynamic" : "scheduled"),
      MODES,
    ),
    pki: given("pki") ?? "data/pki",
    tls: flags.has("--no-tls") ? "off" : tls,
    ocsp: oneOf("ocsp", given("ocsp") ?? "ask", OCSP),
    groups: given("groups")?.split(":"),
    keyLog: given("keylog"),
    files: filesOf({ options, lists }),
    strict: flags.has("--strict"),
    sideStreams: flags.has("--side-streams"),
    soc: figure("soc", given("soc") ?? "50", 0, 100),
    capacityWh: whole(
      "capacity",
      given("capacity") ?? "60000",
      1_000,
      1_000_000,
    ),
    loopPeriodMs: whole(
      "loop-period",
      given("loop-period") ?? "250",
      10,
      60_000,
    ),
    patienceMs: whole("patience", given("patience") ?? "0", 0, 60_000),
    driver: DRIVER.flatMap(({ option, kind }) => {
      const text = given(option);
      if (text === undefined) return [];
      return [{ kind, afterS: figure(option, text, 1, 86_400) }];
    }),
    ...habitsOf(lists.get("--habit") ?? []),
  };
}

const TAKES = {
  options: [
    "--interface",
    "--sdp-port",
    "--minutes",
    "--protocol",
    "--auth",
    "--contract",
    "--service",
    "--mode",
    "--pki",
    "--tls",
    "--ocsp",
    "--groups",
    "--keylog",
    "--soc",
    "--capacity",
    "--loop-period",
    "--patience",
    "--pause-after",
    "--renegotiate-after",
    "--reselect-after",
    ...FILE_OPTIONS,
  ],
  flags: ["--no-tls", "--strict", "--side-streams"],
  lists: ["--habit", "--root"],
  lastCounts: true,
} as const;

/** Options that are actions of the driver. */
const DRIVER = [
  { option: "pause-after", kind: "pause" },
  { option: "renegotiate-after", kind: "renegotiateSchedule" },
  { option: "reselect-after", kind: "renegotiateService" },
] as const;

/** What the protocol does not know. */
function impossible(options: Options): string | undefined {
  const { protocol, service, mode, auth, tls, contract, sideStreams } = options;
  const no = (text: string) => `${text}; see v2gate ev --help`;
  const asks = (kind: DriverAction["kind"]) =>
    options.driver.some((each) => each.kind === kind);
  if (protocol !== "iso20" && service.endsWith("_BPT")) {
    return no(`--service ${service} needs --protocol iso20`);
  }
  if (protocol !== "iso20" && sideStreams) {
    return no("--side-streams needs --protocol iso20");
  }
  if (protocol !== "iso20" && asks("renegotiateService")) {
    return no("--reselect-after needs --protocol iso20");
  }
  if (protocol === "din" && asks("renegotiateSchedule")) {
    return no("--renegotiate-after needs --protocol iso20 or iso2");
  }
  if (protocol !== "iso20" && mode !== "scheduled") {
    return no(`--mode ${mode} needs --protocol iso20`);
  }
  if (protocol === "din" && !service.startsWith("DC")) {
    return no("--protocol din knows --service DC alone");
  }
  if (protocol === "din" && (auth === "pnc" || tls !== "off")) {
    return no("--protocol din knows neither TLS nor --auth pnc");
  }
  if (auth === "pnc" && tls === "off") return no("--auth pnc needs TLS");
  if (contract !== undefined && auth !== "pnc") {
    return no("--contract needs --auth pnc");
  }
  return protocol === "iso20" ? unknownToIso20(options, no) : undefined;
}

function unknownToIso20(
  { contract, habits }: Options,
  no: (text: string) => string,
): string | undefined {
  if (contract === "update") {
    return no("--contract update needs --protocol iso2");
  }
  return Object.keys(habits).length > 0
    ? no("of the habits --protocol iso20 knows those of the wire alone")
    : undefined;
}

function figure(name: string, text: string, min: number, max: number): number {
  const value = decimal(text);
  if (value === undefined || value < min || value > max) {
    throw new RangeError(
      `--${name} takes a number from ${min} to ${max}, not "${text}"`,
    );
  }
  return value;
}

function whole(name: string, text: string, min: number, max: number): number {
  const value = figure(name, text, min, max);
  if (!Number.isInteger(value)) {
    throw new RangeError(`--${name} takes a whole number, not "${text}"`);
  }
  return value;
}

function oneOf<T extends string>(
  name: string,
  text: string,
  allowed: readonly T[],
): T {
  const found = allowed.find((each) => each === text);
  if (found === undefined) {
    throw new RangeError(
      `--${name} takes ${allowed.join(", ")}, not "${text}"`,
    );
  }
  return found;
}
