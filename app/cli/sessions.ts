/**
 * `v2gate sessions`: what a running gateway does and lately did.
 *
 * @module
 */

import { copySessions } from "../../drivers/store/copy.ts";
import {
  SESSIONS_KEPT_DAYS,
  SESSIONS_KEPT_MAX,
} from "../../drivers/store/session_database.ts";
import { Result, Schema } from "../../actors/kernel/effect.ts";
import {
  energyInWords,
  momentInWords,
  powerInWords,
} from "../../actors/control/words.ts";
import { makeKernel } from "../../actors/kernel/mod.ts";
import { configFile } from "./config_file.ts";
import { askGateway, SESSIONS_FILE, sessionsPath } from "./endpoint.ts";
import {
  type CliIo,
  CONFIG_PATH,
  EXIT,
  parseArguments,
  wantsHelp,
} from "./io.ts";

/** What `v2gate sessions --help` prints. */
export const help = `v2gate sessions [--config FILE] [--copy FILE]

Lists the sessions of the running gateway, live ones first, then ended ones,
at most 200: the reason of their end, who ended them, the energy both ways, the
state of charge at both ends, how fast the station answered, and the limits that
ruled. Sessions of another day than today have their date.

Sessions are kept over restarts in ${SESSIONS_FILE} in the data directory: the
last ${
  SESSIONS_KEPT_MAX.toLocaleString("en")
} of the last ${SESSIONS_KEPT_DAYS} days.

  --config     the gateway's configuration (default ${CONFIG_PATH})
  --copy FILE  instead copies the database of all sessions to FILE, as a
               backup; the gateway may run meanwhile. FILE must not be there
               yet, and lie below the folder of v2gate when the task runs it

Exit status: 0, 1 when no gateway answers or nothing can be copied, 2 on misuse.`;

const SESSION = Schema.Struct({
  number: Schema.Number,
  chargerId: Schema.String,
  state: Schema.String,
  powerW: Schema.Number,
  startedMs: Schema.Number,
  link: Schema.String,
  protocol: Schema.optionalKey(Schema.String),
  service: Schema.optionalKey(Schema.String),
  controlMode: Schema.optionalKey(Schema.String),
  endedMs: Schema.optionalKey(Schema.Number),
  how: Schema.optionalKey(Schema.String),
  reason: Schema.optionalKey(Schema.String),
  means: Schema.optionalKey(Schema.String),
  endedBy: Schema.optionalKey(Schema.String),
  where: Schema.optionalKey(Schema.String),
  cause: Schema.optionalKey(Schema.String),
  chargedWh: Schema.optionalKey(Schema.Number),
  dischargedWh: Schema.optionalKey(Schema.Number),
  beginSoc: Schema.optionalKey(Schema.Number),
  latestSoc: Schema.optionalKey(Schema.Number),
  answers: Schema.optionalKey(
    Schema.Struct({
      count: Schema.Number,
      p50Ms: Schema.Number,
      maxMs: Schema.Number,
    }),
  ),
  limits: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({
        by: Schema.String,
        why: Schema.String,
        ruledS: Schema.Number,
      }),
    ),
  ),
});
const decode = Schema.decodeUnknownResult(
  Schema.fromJsonString(Schema.Array(SESSION)),
);

/** Runs the subcommand; `nowMs` tells which sessions are of today. */
export async function run(
  args: readonly string[],
  io: CliIo,
  nowMs = makeKernel().clock.nowMs(),
): Promise<number> {
  if (wantsHelp(args)) {
    io.out(help);
    return EXIT.done;
  }
  const asked = parseArguments("sessions", args, {
    options: ["--config", "--copy"],
  });
  if (typeof asked === "string" || asked.words.length > 0) {
    io.err(
      typeof asked === "string"
        ? asked
        : "v2gate sessions takes no words; see v2gate sessions --help",
    );
    return EXIT.misuse;
  }
  const configPath = asked.options.get("--config");
  const to = asked.options.get("--copy");
  if (to !== undefined) return await copied(io, configPath, to);
  const reply = await askGateway(io, {
    configPath,
    path: "/sessions",
  });
  if (!reply.ok) {
    reply.problems.forEach((problem) => io.err(problem));
    return EXIT.failed;
  }
  const sessions = decode(reply.body);
  if (Result.isFailure(sessions)) {
    io.err("what answers is no gateway of this version");
    return EXIT.failed;
  }
  if (sessions.success.length === 0) io.out("no sessions yet");
  for (const session of sessions.success) io.out(line(session, nowMs));
  return EXIT.done;
}

/** Copies the database of sessions. */
async function copied(
  io: CliIo,
  configPath: string | undefined,
  to: string,
): Promise<number> {
  const loaded = await configFile(io, configPath);
  if (!loaded.ok) {
    for (const problem of loaded.problems) io.err(problem);
    return loaded.isThere ? EXIT.misuse : EXIT.failed;
  }
  const from = sessionsPath(loaded.config.dataDirectory);
  try {
    await copySessions(from, to);
    io.out(`copied ${from} to ${to}`);
    return EXIT.done;
  } catch (cause) {
    const why = cause instanceof Deno.errors.NotCapable
      ? "the task v2gate may write below the folder of v2gate only"
      : cause instanceof Error
      ? cause.message
      : String(cause);
    io.err(`cannot copy ${from} to ${to}: ${why}`);
    return EXIT.failed;
  }
}

function line(session: typeof SESSION.Type, nowMs: number): string {
  const { number, chargerId, state, powerW, endedMs, startedMs } = session;
  const { protocol, service, controlMode, link, means } = session;
  const head = `#${number}  charger ${chargerId}  ${
    momentInWords(startedMs, nowMs)
  }`;
  if (endedMs !== undefined) {
    const end = momentInWords(endedMs, startedMs);
    return [`${head} to ${end}`, ...ended(session)].join("  ");
  }
  const what = [protocol, service, controlMode].filter((part) =>
    part !== undefined
  ).join(" ");
  const authorised = means === undefined ? "" : `authorised: ${means}`;
  const parts = [state, powerInWords(powerW), energy(session)];
  return [head, ...parts, what, authorised, link].filter((part) => part !== "")
    .join("  ");
}

function ended(session: typeof SESSION.Type): string[] {
  const { how, reason, endedBy, where } = session;
  const who = endedBy === undefined ? "" : ` (by ${endedBy}, in ${where})`;
  const why = `${how ?? "ended"}: ${reason ?? "no reason is known"}${who}`;
  const parts = [why, energy(session), charge(session), answers(session)];
  return [...parts, limits(session)].filter((part) => part !== "");
}

function charge({ beginSoc, latestSoc }: typeof SESSION.Type): string {
  return beginSoc === undefined || latestSoc === undefined
    ? ""
    : `battery ${beginSoc} % to ${latestSoc} %`;
}

function answers({ answers }: typeof SESSION.Type): string {
  return answers === undefined
    ? ""
    : `answers in ${answers.p50Ms} ms, at most ${answers.maxMs} ms`;
}

/** The three limits that ruled longest. */
function limits({ limits = [] }: typeof SESSION.Type): string {
  const ruled = limits.toSorted((a, b) => b.ruledS - a.ruledS).slice(0, 3).map((
    { by, why, ruledS },
  ) => `${by} for ${ruledS} s (${why})`);
  return ruled.length === 0 ? "" : `limited by ${ruled.join(", ")}`;
}

function energy({ chargedWh, dischargedWh }: typeof SESSION.Type): string {
  return chargedWh === undefined || dischargedWh === undefined
    ? ""
    : energyInWords(chargedWh, dischargedWh);
}
