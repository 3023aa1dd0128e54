/**
 * What a subcommand has of the world, and how its arguments are read.
 *
 * @module
 */

import type {
  HttpAnswer,
  HttpQuestion,
} from "../../drivers/exits/http_client.ts";

/** What a subcommand has of the world. */
export interface CliIo {
  /** A line for the person who asked. */
  out(line: string): void;
  /** A line about what went wrong. */
  err(line: string): void;
  /** Asks over HTTP; throws `LinkError` when nobody answers. */
  ask(question: HttpQuestion): Promise<HttpAnswer>;
  /** A file's text; `undefined` when there is no such file. */
  readText(path: string): Promise<string | undefined>;
  /** Lines of standard input; a line longer than `MAX_LINE` comes cut off. */
  lines(): AsyncIterable<string>;
}

/** Exit statuses: it is done, it could not be done, it was not understood. */
export const EXIT = { done: 0, failed: 1, misuse: 2 } as const;

/** Where the configuration is when nothing is said. */
export const CONFIG_PATH = "gateway.yaml";

/** Arguments by their kinds. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  /** Options that may be given several times. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** Names of what a subcommand takes besides words, with their dashes. */
export interface Takes {
  /** `--name VALUE`, once. */
  readonly options?: readonly string[];
  /** `--name`, without a value. */
  readonly flags?: readonly string[];
  /** `--name VALUE`, as often as wanted. */
  readonly lists?: readonly string[];
  /** An option given again counts as it is given last; without this it is refused. */
  readonly lastCounts?: true;
}

/**
 * Parses arguments; a text says what is wrong with them.
 *
 * `--name VALUE` and `--name=VALUE` are options; a negative number is a word
 * or a value. What would have to be passed over in silence is refused.
 */
export function parseArguments(
  command: string,
  args: readonly string[],
  { options: known = [], flags: marks = [], lists: many = [], lastCounts }:
    Takes,
): Arguments | string {
  const words: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  const lists = new Map<string, string[]>();
  const wrong = (text: string) => `${text}; see v2gate ${command} --help`;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (!arg.startsWith("-") || /^-\d/.test(arg)) {
      words.push(arg);
      continue;
    }
    const [name = "", inline] = arg.split(/=(.*)/s);
    if (!lastCounts && (options.has(name) || flags.has(name))) {
      return wrong(`${name} is given twice`);
    }
    if (marks.includes(name)) {
      if (inline !== undefined) return wrong(`${name} takes no value`);
      flags.add(name);
      continue;
    }
    if (!known.includes(name) && !many.includes(name)) {
      return wrong(`v2gate ${command} knows no option ${name}`);
    }
    const value = inline ?? args[++at] ?? "";
    if (value === "" || inline === undefined && value.startsWith("--")) {
      return wrong(`${name} needs a value`);
    }
    if (known.includes(name)) options.set(name, value);
    else lists.set(name, [...lists.get(name) ?? [], value]);
  }
  return { words, options, flags, lists };
}

/** A number in decimal digits, such as `-7000.5`; nothing for `1e9`, `0x10` or `5m`. */
export function decimal(text: string): number | undefined {
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Whether help is wanted. */
export function wantsHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}
