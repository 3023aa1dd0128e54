import assert from "node:assert/strict";
import { setStoreWorkerUrl, Store } from "../drivers/store/mod.ts";

const ROOT = new URL("../", import.meta.url);
const SETUP = "808c040d159e26af37b84080520220a100";
/**
 * All message sets together may add 900 KB, Effect's modules as a whole 380;
 * the whole program stays below this.
 */
const OCTETS_MAX = 2_500_000;

async function run(args: string[], input = "") {
  const child = new Deno.Command(Deno.execPath(), {
    args,
    cwd: ROOT,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
    env: { NO_COLOR: "1" },
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(input));
  await writer.close();
  const { code, stdout, stderr } = await child.output();
  const text = (octets: Uint8Array) => new TextDecoder().decode(octets);
  return { code, out: text(stdout), err: text(stderr) };
}

Deno.test("the bundle is one program beside its worker, and runs", async () => {
  const made = await run(["task", "bundle"]);
  if (/esbuild|dns error|Connect/.test(made.err) && made.code !== 0) {
    return console.log("skipped: the bundler's own program cannot be fetched");
  }
  assert.equal(made.code, 0, made.err);
  const { size } = await Deno.stat(new URL("dist/v2gate.js", ROOT));
  assert.ok(size < OCTETS_MAX, `${size} octets`);
  const program = ["run", "--no-prompt", "--allow-read", "dist/v2gate.js"];
  const help = await run([...program, "--help"]);
  assert.match(help.out, /^v2gate SUBCOMMAND/);
  // Message sets are loaded when they are asked for, in the bundle too.
  const decoded = await run(
    [...program, "exi", "decode", "--set", "iso20-common"],
    `${SETUP}\n`,
  );
  assert.match(decoded.out, /"root":"SessionSetupReq"/, decoded.err);
  const library: unknown = await import(`${new URL("dist/codec.js", ROOT)}`);
  assert.ok(library && typeof library === "object" && "loadSet" in library);
  await storeOfBundle();
});

/** The store's Worker of the bundle opens a database. */
async function storeOfBundle(): Promise<void> {
  const folder = await Deno.makeTempDir();
  const setStoreUrl = (url: string) =>
    setStoreWorkerUrl(new URL(url, import.meta.url));
  setStoreUrl("../dist/store_worker.js");
  const store = new Store({
    places: {
      sessions: `${folder}/sessions.db`,
      setpoints: `${folder}/s.json`,
    },
    say: (words) => assert.fail(words),
    openMs: 90_000,
  });
  setStoreUrl("../drivers/store/store_worker.ts");
  await store.opened;
  await store.close();
  assert.ok(Deno.statSync(`${folder}/sessions.db`).size > 0);
  await Deno.remove(folder, { recursive: true });
}
