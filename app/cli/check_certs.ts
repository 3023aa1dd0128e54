/**
 * `v2gate check-certs`: what is right and wrong with certificate files.
 *
 * @module
 */

import { TlsError } from "../../drivers/tls/mod.ts";
import { type Finding, inspectFiles } from "../../drivers/certificates/mod.ts";
import { EXIT, parseArguments, wantsHelp } from "./io.ts";

/** What `v2gate check-certs --help` prints. */
export const help = `v2gate check-certs FILE...

Examines certificates and private keys in PEM form, all files together: chains
up to their roots, dates against this machine's clock, kind of key, key usage,
file mode of keys, and which key belongs to which certificate. Give the roots
too. Names of vehicles and contracts are not printed.

Exit status: 0 when nothing is wrong, 1 when something is, 2 on misuse.`;

const MARKS: Readonly<Record<Finding["level"], string>> = {
  good: "ok  ",
  note: "note",
  bad: "BAD ",
};

/** Runs the subcommand, misuse to `err`; `nowMs` is wall milliseconds, by default the clock's. */
export function run(
  args: readonly string[],
  out: (line: string) => void,
  nowMs?: number,
  err = out,
): Promise<number> {
  if (wantsHelp(args)) {
    out(help);
    return Promise.resolve(EXIT.done);
  }
  const asked = parseArguments("check-certs", args, {});
  if (typeof asked === "string" || asked.words.length === 0) {
    err(
      typeof asked === "string"
        ? asked
        : "v2gate check-certs needs files; see v2gate check-certs --help",
    );
    return Promise.resolve(EXIT.misuse);
  }
  try {
    return Promise.resolve(report(inspectFiles(asked.words, nowMs), out));
  } catch (cause) {
    if (!(cause instanceof TlsError)) throw cause;
    err(cause.message);
    return Promise.resolve(EXIT.failed);
  }
}

function report(
  findings: readonly Finding[],
  out: (line: string) => void,
): number {
  for (const { level, file, text } of findings) {
    out(`${MARKS[level]}  ${file}: ${text}`);
  }
  const bad = findings.filter(({ level }) => level === "bad").length;
  out(
    bad === 0
      ? "nothing is wrong"
      : `${bad} ${bad === 1 ? "thing is" : "things are"} wrong`,
  );
  return bad === 0 ? EXIT.done : EXIT.failed;
}
