import assert from "node:assert/strict";

const SIGNALS = new URL("../../../drivers/exits/signals.ts", import.meta.url);

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  Deno.test(`\`onEnding()\` hears the first ${name}, takes those at once for the same, and leaves a later one to the system`, async () => {
    const child = new Deno.Command(Deno.execPath(), {
      args: [
        "eval",
        `import { onEnding } from "${SIGNALS}";
         onEnding(() => console.log("asked"));
         console.log("ready");
         setTimeout(() => {}, 60_000);`,
      ],
      stdout: "piped",
    }).spawn();
    const lines = child.stdout.pipeThrough(new TextDecoderStream());
    let said = "";
    let kills = 0;
    for await (const text of lines) {
      said += text;
      if (!text.includes("ready")) continue;
      for (; kills < 3; kills++) {
        child.kill(name);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      child.kill(name);
    }
    const { signal } = await child.status;
    assert.deepEqual([said, signal], ["ready\nasked\n", name]);
  });
}
