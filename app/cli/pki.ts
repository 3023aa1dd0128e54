/**
 * `v2gate pki`: a complete test PKI in a directory.
 *
 * @module
 */

import { KeyError } from "../../drivers/keys/mod.ts";
import { TlsError } from "../../drivers/tls/mod.ts";
import {
  type KeyAlgorithm,
  OTHER_PKI_FILES,
  PKI_FILES,
} from "../../drivers/testbench/pki/mod.ts";
import { decimal, parseArguments, wantsHelp } from "./io.ts";
import { hasPkis, makePkis } from "./pki_places.ts";

const FILE_LINES = [...PKI_FILES, ...OTHER_PKI_FILES].map((
  { name, purpose },
) => `  ${name.padEnd(19)}${purpose}`);

/** What `v2gate pki --help` prints. */
export const help = `v2gate pki DIR [--algorithm p521|ed448|p256] [--days N]

Makes a complete test PKI in DIR: V2G root, operator, provisioning service, car
maker and mobility operator with two sub-CAs each, and the leaves of a station,
a vehicle and a contract; once more with P-256 keys, as ISO 15118-2 has them,
in DIR/iso2. For tests only: the keys of all CAs lie beside their certificates.

  --algorithm  kind of every key in DIR; p521 (default) and ed448 are those of
               ISO 15118-20; p256 makes DIR alone
  --days       validity of the leaves, 1 to 3650 (default 365); CAs ten times

Files (each with its private key beside it as NAME.key, mode 0600; a chain
file has the leaf first):
${FILE_LINES.join("\n")}`;

/** Longest validity of a leaf, days. */
const DAYS_MOST = 3_650;
const ALGORITHMS: readonly KeyAlgorithm[] = ["p521", "ed448", "p256"];

/** Runs the subcommand; what went wrong goes to `err`. 0 when the PKI is written, 1 on failure, 2 on misuse. */
export function run(
  args: readonly string[],
  out: (line: string) => void,
  err = out,
): Promise<number> {
  const options = parse(args);
  if (typeof options === "string") {
    if (options === help) out(options);
    else err(options);
    return Promise.resolve(options === help ? 0 : 2);
  }
  try {
    if (hasPkis(options.directory)) {
      err(
        `${options.directory} already holds a PKI; delete it or choose another directory`,
      );
      return Promise.resolve(1);
    }
    const written = makePkis(options.directory, options);
    out(`${written.length} files written to ${options.directory}`);
    FILE_LINES.forEach(out);
    out("every private key is beside its certificate as NAME.key, mode 0600");
    if (options.algorithm !== "p256") {
      out(
        `the same with P-256 keys, for ISO 15118-2: ${options.directory}/iso2`,
      );
    }
    return Promise.resolve(0);
  } catch (cause) {
    const known = cause instanceof TlsError || cause instanceof KeyError;
    const why = cause instanceof Error ? cause.message : String(cause);
    err(known ? why : `cannot write to ${options.directory}: ${why}`);
    return Promise.resolve(1);
  }
}

interface Options {
  readonly directory: string;
  readonly algorithm: KeyAlgorithm;
  readonly days: number;
}

/** What is wanted, or the line that says what is wrong with it. */
function parse(args: readonly string[]): Options | string {
  if (wantsHelp(args)) return help;
  const asked = parseArguments("pki", args, {
    options: ["--algorithm", "--days"],
  });
  if (typeof asked === "string") return asked;
  const name = asked.options.get("--algorithm") ?? "p521";
  const algorithm = ALGORITHMS.find((one) => one === name);
  if (algorithm === undefined) {
    return `--algorithm is "${name}"; it must be p521, ed448 or p256`;
  }
  const span = asked.options.get("--days") ?? "365";
  const days = decimal(span) ?? 0;
  if (!Number.isInteger(days) || days < 1 || days > DAYS_MOST) {
    return `--days is "${span}"; it must be a whole number from 1 to ${DAYS_MOST}`;
  }
  const [directory, ...more] = asked.words;
  if (directory === undefined) {
    return "v2gate pki needs a directory; see v2gate pki --help";
  }
  return more.length > 0
    ? `v2gate pki takes one directory, not also "${more[0]}"`
    : { directory, algorithm, days };
}
