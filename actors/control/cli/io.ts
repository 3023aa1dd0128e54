/**
 * What a subcommand has of the world, and how its arguments are read.
 *
 * @module
 */

import type {
  HttpAnswer,
  HttpQuestion,
} from "../../../drivers/exits/http_client.ts";

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

/** Arguments, apart. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Takes arguments apart; a text says what is wrong with them.
 *
 * `--name VALUE` and `--name=VALUE` are options; a negative number is a word.
 */
export function apart(
  command: string,
  args: readonly string[],
  known: readonly string[],
): Arguments | string {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (!arg.startsWith("-") || /^-\d/.test(arg)) {
      words.push(arg);
      continue;
    }
    const [name = "", inline] = arg.split(/=(.*)/s);
    if (!known.includes(name)) {
      return `v2gate ${command} knows no option ${name}; see v2gate ${command} --help`;
    }
    const value = inline ?? args[++at];
    if (value === undefined || value === "") return `${name} needs a value`;
    options.set(name, value);
  }
  return { words, options };
}

/** Whether help is wanted. */
export function wantsHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}
