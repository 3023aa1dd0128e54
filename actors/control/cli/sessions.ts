/**
 * `v2gate sessions`: what a running gateway does and lately did.
 *
 * @module
 */

import { Result, Schema } from "../../kernel/effect.ts";
import { energyInWords, powerInWords, timeOfDay } from "../words.ts";
import { askGateway } from "./endpoint.ts";
import { apart, type CliIo, CONFIG_PATH, EXIT, wantsHelp } from "./io.ts";

/** What `v2gate sessions --help` prints. */
export const help = `v2gate sessions [--config FILE]

Lists the sessions of the running gateway, live ones first, then ended ones
with the reason of their end, who ended them, and the energy both ways.

  --config  the gateway's configuration (default ${CONFIG_PATH})

Exit status: 0, 1 when no gateway answers, 2 on misuse.`;

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
});
const decode = Schema.decodeUnknownResult(
  Schema.fromJsonString(Schema.Array(SESSION)),
);

/** Runs the subcommand. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  if (wantsHelp(args)) {
    io.out(help);
    return EXIT.done;
  }
  const asked = apart("sessions", args, { options: ["--config"] });
  if (typeof asked === "string" || asked.words.length > 0) {
    io.err(
      typeof asked === "string"
        ? asked
        : "v2gate sessions takes no words; see v2gate sessions --help",
    );
    return EXIT.misuse;
  }
  const reply = await askGateway(io, {
    configPath: asked.options.get("--config"),
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
  for (const session of sessions.success) io.out(line(session));
  return EXIT.done;
}

function line(session: typeof SESSION.Type): string {
  const { number, chargerId, state, powerW, endedMs, startedMs } = session;
  const { protocol, service, controlMode, link, means } = session;
  const head = `#${number}  charger ${chargerId}  ${timeOfDay(startedMs)}`;
  if (endedMs !== undefined) {
    return [`${head} to ${timeOfDay(endedMs)}`, ...ended(session)].join("  ");
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
  const flowed = energy(session);
  return flowed === "" ? [why] : [why, flowed];
}

function energy({ chargedWh, dischargedWh }: typeof SESSION.Type): string {
  return chargedWh === undefined || dischargedWh === undefined
    ? ""
    : energyInWords(chargedWh, dischargedWh);
}
