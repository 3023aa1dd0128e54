import assert from "node:assert/strict";

const MAIN = new URL("../../../main.ts", import.meta.url).pathname;

Deno.test("`v2gate exi` ends when nobody reads its answers any more", async () => {
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--no-prompt", "--allow-read", MAIN],
      ...["exi", "decode", "--set", "sap"],
    ],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const lines = new TextEncoder().encode("80\n".repeat(1_000));
  const writer = child.stdin.getWriter();
  const feeding = (async () => {
    for (;;) await writer.write(lines);
  })().catch(() => undefined);
  const reader = child.stdout.getReader();
  assert.ok(!(await reader.read()).done);
  await reader.cancel();
  const { code } = await child.status;
  await feeding;
  assert.equal(code, 141);
  assert.equal(await new Response(child.stderr).text(), "");
});
