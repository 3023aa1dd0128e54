/**
 * Plants small faults in a source file, one at a time, and tells which of them
 * the tests do not notice:
 *
 *     deno task mutate FILE [TESTS...] [--sample N] [--jobs N]
 *
 * Without TESTS it runs the folder that mirrors the file's. Each job works in
 * a copy of the repository. A mutant is killed when a test fails or nothing
 * ends in three times the usual time. Ends with an error when one survived.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Mutant, mutantsOf } from "./mutants.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
/** What a run may take besides three times the usual time, ms. */
const MARGIN_MS = 15_000;

interface Options {
  readonly file: string;
  readonly tests: readonly string[];
  readonly sample: number;
  readonly jobs: number;
}

function optionsOf(args: readonly string[]): Options {
  const { values, positionals: [file, ...tests] } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sample: { type: "string" }, jobs: { type: "string" } },
  });
  if (file === undefined) {
    throw new Error("deno task mutate FILE [TESTS...] [--sample N] [--jobs N]");
  }
  const mirrored = `tests/${dirname(file)}`;
  return {
    file,
    tests: tests.length > 0 ? tests : [mirrored],
    sample: Number(values.sample ?? Infinity),
    jobs: Number(values.jobs ?? navigator.hardwareConcurrency),
  };
}

/** At most so many of a list, spread over all of it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, n) =>
    Math.floor(n / step) !== Math.floor((n - 1) / step)
  );
}

/** A copy of the repository's files, as they are now. */
async function copyOfRepository(): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "mutate-" });
  const copy =
    `tar --exclude=./.git --exclude=./dist --exclude=./data -cf - . | tar -xf - -C "$0"`;
  const { success } = await new Deno.Command("sh", {
    args: ["-c", copy, folder],
    cwd: ROOT,
  }).output();
  if (!success) throw new Error(`cannot copy the repository to ${folder}`);
  return folder;
}

type Verdict = "passed" | "failed" | "took too long";

async function runTests(
  folder: string,
  tests: readonly string[],
  timeoutMs: number,
): Promise<Verdict> {
  const signal = AbortSignal.timeout(timeoutMs);
  const { success } = await new Deno.Command(Deno.execPath(), {
    args: [
      "test",
      "-A",
      "-q",
      "--no-check",
      "--no-prompt",
      "--fail-fast",
      ...tests,
    ],
    cwd: folder,
    stdout: "null",
    stderr: "null",
    signal,
  }).output();
  if (signal.aborted) return "took too long";
  return success ? "passed" : "failed";
}

/** Runs the tests against each mutant; those that nothing noticed. */
async function survivorsOf(
  { file, tests, jobs }: Options,
  mutants: readonly Mutant[],
): Promise<Mutant[]> {
  const survivors: Mutant[] = [];
  const waiting = [...mutants];
  const folders = await Promise.all(
    Array.from({ length: Math.min(jobs, mutants.length) }, copyOfRepository),
  );
  try {
    const beganMs = performance.now();
    if (await runTests(folders[0] ?? ROOT, tests, 600_000) !== "passed") {
      throw new Error(`${tests.join(" ")} fails without any mutant`);
    }
    const timeoutMs = 3 * (performance.now() - beganMs) + MARGIN_MS;
    await Promise.all(folders.map(async (folder) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await Deno.writeTextFile(`${folder}/${file}`, next.text);
        const verdict = await runTests(folder, tests, timeoutMs);
        if (verdict === "passed") survivors.push(next);
        const said = verdict === "passed" ? "survived" : "killed";
        const { line, from, to } = next;
        console.log(`${said}  ${file}:${line}  ${short(from)} → ${short(to)}`);
      }
    }));
  } finally {
    for (const folder of folders) {
      await Deno.remove(folder, { recursive: true });
    }
  }
  return survivors;
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

if (import.meta.main) {
  const options = optionsOf(Deno.args);
  const text = await Deno.readTextFile(`${ROOT}${options.file}`);
  const mutants = spread(mutantsOf(text), options.sample);
  const survivors = await survivorsOf(options, mutants);
  const killed = mutants.length - survivors.length;
  const share = (100 * killed / Math.max(1, mutants.length)).toFixed(0);
  console.log(`${killed} of ${mutants.length} killed, ${share} %`);
  if (survivors.length > 0) Deno.exit(1);
}
