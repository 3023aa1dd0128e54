import assert from "node:assert/strict";
import { netnsMissing } from "../../peers/netns.ts";
import { CASES, WITHOUT_CAPABILITY } from "./_frames.ts";

const SCRIPT = new URL("./_frames.ts", import.meta.url).pathname;
const TIMEOUT_MS = 60_000;

const missing = await netnsMissing();
if (missing) console.log(`skipped: raw Ethernet, ${missing}`);

/** Runs one case in a network namespace of its own, with no rights outside. */
async function run(name: string, ...before: string[]): Promise<void> {
  const program = [Deno.execPath(), "run", "-A", "--no-check", SCRIPT, name];
  const { code, stderr } = await new Deno.Command("unshare", {
    args: ["-rn", ...before, ...program],
    stdout: "null",
    stderr: "piped",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).output();
  assert.equal(code, 0, new TextDecoder().decode(stderr));
}

function test(name: string, ...before: string[]): void {
  Deno.test({
    name: `raw Ethernet: ${name}`,
    ignore: missing !== undefined,
    fn: () => run(name, ...before),
  });
}

for (const name of Object.keys(CASES)) test(name);
test(WITHOUT_CAPABILITY, "setpriv", "--bounding-set=-net_raw");
