/** Runs `session_heap.ts` in a process of its own, from its source or bundled. */

const PROGRAM = new URL("session_heap.ts", import.meta.url).pathname;
const CONFIG = new URL("../../deno.json", import.meta.url).pathname;

/** What is counted. */
export type Counted = "messages" | "sessions";

/** Octets of live heap that each of `count` leaves behind. */
export async function kept(
  what: Counted,
  count: number,
  program = PROGRAM,
): Promise<number> {
  const flags = ["--no-check", "--v8-flags=--expose-gc", "--config", CONFIG];
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", ...flags, program, what, String(count)],
  }).output();
  const octets = Number.parseFloat(new TextDecoder().decode(stdout));
  if (Number.isFinite(octets)) return octets;
  throw new Error(new TextDecoder().decode(stderr));
}

/** The program as one minified file in `folder`, as v2gate is shipped. */
export async function bundled(folder: string): Promise<string> {
  const out = `${folder}/session_heap.js`;
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["bundle", "--minify", "--platform", "deno", "-o", out, PROGRAM],
    cwd: new URL("../../", import.meta.url),
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return out;
}
