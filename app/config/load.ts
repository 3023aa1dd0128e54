/**
 * Text to configuration, or what is wrong with it, line by line.
 *
 * @module
 */

import { Result, Schema, SchemaIssue } from "../../actors/kernel/effect.ts";
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
} from "yaml";
import { contradictions } from "./checks.ts";
import { isFields, withDefaults } from "./defaults.ts";
import { refusal, unknownKey, valueAt, written } from "./describe.ts";
import type { Problem } from "./problem.ts";
import { GATEWAY, type GatewayConfig } from "./schema.ts";

/** A configuration, or sentences that say what to change. */
export type Loaded =
  | { readonly ok: true; readonly config: GatewayConfig }
  | { readonly ok: false; readonly problems: string[] };

/** A longer file is refused. */
const CHARACTERS_MOST = 1_048_576;
/** Problems told at once. */
const PROBLEMS_MOST = 20;

const decode = Schema.decodeUnknownResult(GATEWAY, {
  errors: "all",
  onExcessProperty: "error",
});

/**
 * Reads the text of `gateway.yaml`; `undefined` (no file) gives the defaults.
 *
 * Each problem is a sentence `line L, column C: PATH ...`. Nothing is taken
 * from a file that has one. The `yaml` package looks at LOG_TOKENS and
 * LOG_STREAM in the environment: the program runs with `--ignore-env` for them.
 */
export function loadConfig(text: string | undefined): Loaded {
  if (text !== undefined && text.length > CHARACTERS_MOST) {
    return refused([
      `the configuration has ${text.length} characters; at most ${CHARACTERS_MOST} are read`,
    ]);
  }
  const lines = new LineCounter();
  const document = parsed(text ?? "", lines);
  if (document === undefined) {
    return refused(["nested too deeply to be a configuration"]);
  }
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return refused(
      faults.map(({ pos, message }) =>
        `${place(lines, pos[0])}: ${wordsOf(message)}`
      ),
    );
  }
  return fromDocument(document, lines);
}

/** The document of a text; nothing where its nesting is beyond the parser. */
function parsed(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      // No sets, dates and other objects, which would pass for empty mappings.
      schema: "core",
      resolveKnownTags: false,
    });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return undefined;
  }
}

/** A parser's complaint as a sentence for who wrote the file. */
function wordsOf(message: string): string {
  return message.startsWith("Source contains multiple documents")
    ? "a second document begins here (---); write one"
    : `this is no YAML: ${message.replace(/\.?\s*$/, "")}`;
}

function fromDocument(document: Document.Parsed, lines: LineCounter): Loaded {
  let file: unknown;
  try {
    file = document.toJS() ?? {};
  } catch {
    return refused(["too many aliases (*name); write the values out"]);
  }
  const full = withDefaults(file);
  const early = kindProblems(full);
  const decoded = decode(full);
  const problems = Result.isFailure(decoded)
    ? [...early, ...decodeProblems(decoded.failure.issue, full, early)]
    : contradictions(decoded.success);
  if (Result.isSuccess(decoded) && problems.length === 0) {
    return { ok: true, config: decoded.success };
  }
  return refused(
    once(problems)
      .map((problem) => ({ problem, offset: offsetOf(document, problem.path) }))
      .sort((one, other) => one.offset - other.offset)
      .map(({ problem: { path, text }, offset }) =>
        `${place(lines, offset)}: ${
          path.length === 0 ? "the file" : written(path)
        } ${text}`
      ),
  );
}

/** One problem for one place: a value can break several rules of its key. */
function once(problems: readonly Problem[]): Problem[] {
  const byText = new Map(
    problems.map((one) => [`${written(one.path)} ${one.text}`, one]),
  );
  return [...byText.values()];
}

function refused(problems: readonly string[]): Loaded {
  const kept = problems.slice(0, PROBLEMS_MOST);
  const more = problems.length - kept.length;
  return {
    ok: false,
    problems: more > 0 ? [...kept, `and ${more} more`] : kept,
  };
}

/** A kind that is neither: the decoder could only say that no union fits. */
function kindProblems(full: unknown): Problem[] {
  const chargers = valueAt(full, ["chargers"]);
  if (!Array.isArray(chargers)) return [];
  return chargers.flatMap((one: unknown, at) => {
    if (!isFields(one) || one.kind === "dc" || one.kind === "ac") return [];
    const path = ["chargers", at, "kind"];
    return [{ path, text: refusal(path, one.kind) }];
  });
}

const UNKNOWN = "unknown key";
const flatten = SchemaIssue.makeFormatterStandardSchemaV1({
  leafHook: ({ _tag }) => _tag === "UnexpectedKey" ? UNKNOWN : _tag,
});

function decodeProblems(
  issue: SchemaIssue.Issue,
  full: unknown,
  early: readonly Problem[],
): Problem[] {
  return flatten(issue).issues.flatMap(({ path: segments, message }) => {
    const path = (segments ?? []).map((part) =>
      typeof part === "object" ? part.key : part
    );
    // The kind is refused already; that no union fits adds nothing.
    if (early.some((one) => written(one.path.slice(0, -1)) === written(path))) {
      return [];
    }
    const kind = valueAt(full, [...path.slice(0, -1), "kind"]);
    return [{
      path,
      text: message === UNKNOWN
        ? unknownKey(path, kind)
        : refusal(path, valueAt(full, path)),
    }];
  });
}

/** Where the key or value at a path stands, or the nearest thing around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = path.slice(0, length - 1);
    const last = path[length - 1];
    const node = document.getIn(parent, true);
    const around = parent.length === 0 ? document.contents : node;
    if (isMap(around)) {
      const pair = around.items.find(({ key }) =>
        isScalar(key) && key.value === last
      );
      if (isNode(pair?.key)) return start(pair.key);
    }
    const own = document.getIn(path.slice(0, length), true);
    if (isNode(own)) return start(own);
  }
  return isNode(document.contents) ? start(document.contents) : 0;
}

function start(node: { range?: readonly number[] | null }): number {
  return node.range?.[0] ?? 0;
}

function place(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `line ${Math.max(1, line)}, column ${Math.max(1, col)}`;
}
