import assert from "node:assert/strict";

/** Awaits of one fiber, and what live heap they may leave, octets each. */
const TURNS = 100_000;
const MOST_OCTETS = 20;

const SUBMODULE = "effect/Effect";
const EFFECT = new URL("../../../actors/kernel/effect.ts", import.meta.url);

/** Runs a program with this project's imports; gives what it prints. */
async function run(program: string) {
  const file = await Deno.makeTempFile({ suffix: ".ts" });
  await Deno.writeTextFile(file, program);
  const config = new URL("../../../deno.json", import.meta.url);
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "--no-check",
      "--v8-flags=--expose-gc",
      `--config=${config.pathname}`,
      file,
    ],
  }).output();
  await Deno.remove(file);
  const text = new TextDecoder();
  return { out: text.decode(stdout), errors: text.decode(stderr) };
}

Deno.test("a fiber that lives for ever keeps nothing for what it has awaited", async () => {
  const { out, errors } = await run(`
    import { Effect } from "${EFFECT}";
    const heap = () => { gc(); return Deno.memoryUsage().heapUsed; };
    const nap = Effect.callback((resume) => {
      setImmediate(() => resume(Effect.void));
    });
    await Effect.runPromise(Effect.gen(function* () {
      for (let n = 0; n < 1_000; n++) yield* nap;
      const before = heap();
      for (let n = 0; n < ${TURNS}; n++) yield* nap;
      console.log((heap() - before) / ${TURNS});
    }));
  `);
  const octets = Number.parseFloat(out);
  assert.ok(octets < MOST_OCTETS, `${out} octets a turn kept: ${errors}`);
});

Deno.test("the kernel refuses to go on with an Effect that was loaded before", async () => {
  const { out, errors } = await run(`
    await import("${SUBMODULE}");
    await import("${EFFECT}");
    console.log("went on");
  `);
  assert.equal(out, "");
  assert.match(errors, /it was imported before actors\/kernel\/effect\.ts/);
});
