/**
 * `v2gate reset`, `resume`, `stop` and `emergency-stop`: commands to one
 * charger of a running gateway.
 *
 * @module
 */

import { Result, Schema } from "../../actors/kernel/effect.ts";
import { askGateway } from "./endpoint.ts";
import {
  type CliIo,
  CONFIG_PATH,
  EXIT,
  parseArguments,
  wantsHelp,
} from "./io.ts";

/** A subcommand with its help. */
export interface ChargerSubcommand {
  readonly help: string;
  run(args: readonly string[], io: CliIo): Promise<number>;
}

const DONE = Schema.fromJsonString(Schema.Struct({ done: Schema.String }));
const decodeDone = Schema.decodeUnknownResult(DONE);

/** Makes the subcommand `name`, which posts to the last part `path` of a charger's path. */
function command(
  name: string,
  path: string,
  what: string,
): ChargerSubcommand {
  const help = `v2gate ${name} ID [--config FILE]

${what}

  --config  the gateway's configuration (default ${CONFIG_PATH})

Exit status: 0 when it was done, 1 when the charger refused (with what hinders)
or nobody answered, 2 on misuse.`;
  return {
    help,
    async run(args, io) {
      if (wantsHelp(args)) {
        io.out(help);
        return EXIT.done;
      }
      const asked = parseArguments(name, args, { options: ["--config"] });
      if (typeof asked === "string" || asked.words.length !== 1) {
        io.err(
          typeof asked === "string"
            ? asked
            : `v2gate ${name} needs the ID of one charger, such as: v2gate ${name} 1`,
        );
        return EXIT.misuse;
      }
      const reply = await askGateway(io, {
        configPath: asked.options.get("--config"),
        path: `/chargers/${encodeURIComponent(asked.words[0] ?? "")}/${path}`,
        method: "POST",
      });
      if (!reply.ok) {
        reply.problems.forEach((problem) => io.err(problem));
        return EXIT.failed;
      }
      const done = decodeDone(reply.body);
      if (Result.isFailure(done)) {
        io.err("what answers is no gateway of this version");
        return EXIT.failed;
      }
      io.out(done.success.done);
      return EXIT.done;
    },
  };
}

/** `v2gate reset ID`. */
export const reset: ChargerSubcommand = command(
  "reset",
  "reset",
  `Clears the fault of a charger once its cause has gone, or says what hinders. An
emergency stop, a welded contactor, residual current and insulation stay until
this is called; where it needs one, a self test runs first. Power does not
return by itself: plug in anew, or call v2gate resume.`,
);

/** `v2gate resume ID`. */
export const resume: ChargerSubcommand = command(
  "resume",
  "start",
  `Lets a charger that was stopped charge again without a new plug-in. The vehicle
identifies itself anew.`,
);

/** `v2gate stop ID`. */
export const stop: ChargerSubcommand = command(
  "stop",
  "stop",
  `Ends what a charger does, at any stage. No power flows until the vehicle is
plugged in anew or v2gate resume is called.`,
);

/** `v2gate emergency-stop ID`. */
export const emergencyStop: ChargerSubcommand = command(
  "emergency-stop",
  "emergency-stop",
  `Drops the power of a charger at once. It stays out of service until v2gate reset.`,
);
