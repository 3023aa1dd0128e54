/**
 * `v2gate exi`: EXI streams to XML and back, and bit by bit in words.
 *
 * @module
 */

import {
  type AnySet,
  loadAcdpForLibcbv2g,
  loadAnySet,
  SET_NAMES,
  type SetName,
} from "../../protocols/iso15118/shared/sets.ts";
import {
  type Answered,
  decodeLine,
  encodeLine,
  type ExiCall,
} from "./exi_lines.ts";
import { explainLine } from "./exi_explain.ts";
import { type CliIo, decimal, EXIT, parseArguments, wantsHelp } from "./io.ts";

/** What `v2gate exi --help` prints. */
export const help =
  `v2gate exi decode|encode|explain --set SET [--kind document|fragment]

Reads standard input line by line and answers each line.

  decode    a hexadecimal stream a line; one JSON line each:
            {"ok":true,"root":…,"xml":…} or {"ok":false,"error":…,"bit":…}
  encode    an XML document a line; one JSON line each: {"ok":true,"hex":…}
  explain   a hexadecimal stream a line; every read of the decoder with its
            first bit, its bits, the element and the production of the grammar

  --set SET          one of ${SET_NAMES.slice(0, 6).join(" ")}
                     ${SET_NAMES.slice(6).join(" ")}
  --kind KIND        document (default), or fragment as signatures use it
  --format FORMAT    decode only: xml (default), or json for {"ok":true,"root":…,
                     "message":…} with octets in hexadecimal digits
  --trailing N       lets N octets after the message pass; default 0
  --acdp-order ORDER standard (default), or libcbv2g for its root codes

Names of persons and vehicles are printed as they stand in the stream.
Exit status: 0 when every line was good, 1 when one was not, 2 on misuse.`;

const OPTIONS = ["--set", "--kind", "--format", "--trailing", "--acdp-order"];

const ACTIONS: Readonly<
  Record<string, (line: string, call: ExiCall) => Answered>
> = { decode: decodeLine, encode: encodeLine, explain: explainLine };

/** Runs the subcommand. */
export async function run(
  args: readonly string[],
  io: Pick<CliIo, "out" | "err" | "lines">,
): Promise<number> {
  if (wantsHelp(args)) {
    io.out(help);
    return EXIT.done;
  }
  const asked = parseArguments("exi", args, { options: OPTIONS });
  const wrong = (text: string) => {
    io.err(`${text}; see v2gate exi --help`);
    return EXIT.misuse;
  };
  if (typeof asked === "string") {
    io.err(asked);
    return EXIT.misuse;
  }
  const [action = "", surplus] = asked.words;
  const answer = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!answer || surplus !== undefined) {
    return wrong("v2gate exi needs one of decode, encode and explain");
  }
  const call = await callOf(asked.options);
  if (typeof call === "string") return wrong(call);
  let isGood = true;
  for await (const line of io.lines()) {
    const { ok, lines } = answer(line, call);
    isGood &&= ok;
    for (const text of lines) io.out(text);
  }
  return isGood ? EXIT.done : EXIT.failed;
}

/** The call, or what is wrong with it. */
async function callOf(
  options: ReadonlyMap<string, string>,
): Promise<ExiCall | string> {
  const name = options.get("--set");
  if (!isSetName(name)) {
    return `--set must be one of ${SET_NAMES.join(" ")}`;
  }
  const kind = options.get("--kind") ?? "document";
  if (kind !== "document" && kind !== "fragment") {
    return "--kind must be document or fragment";
  }
  const format = options.get("--format") ?? "xml";
  if (format !== "xml" && format !== "json") {
    return "--format must be xml or json";
  }
  const trailing = decimal(options.get("--trailing") ?? "0") ?? -1;
  if (!Number.isSafeInteger(trailing) || trailing < 0) {
    return "--trailing must be a count of octets";
  }
  const order = options.get("--acdp-order") ?? "standard";
  if (order !== "standard" && order !== "libcbv2g") {
    return "--acdp-order must be standard or libcbv2g";
  }
  const set = name === "iso20-acdp" && order === "libcbv2g"
    ? await loadAcdpForLibcbv2g() as AnySet
    : await loadAnySet(name);
  return { set, kind, format, trailing };
}

function isSetName(name: string | undefined): name is SetName {
  return SET_NAMES.some((known) => known === name);
}
