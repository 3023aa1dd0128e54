/** Tests of deaths that the runtime prints itself. */

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../", import.meta.url);

/**
 * A test in a process of its own, what is printed there being part of it: Deno
 * prints an uncaught error of a Worker whatever the host does about it.
 */
export function testApart(
  file: string,
  name: string,
  printed: RegExp,
  fn: () => Promise<void>,
): void {
  Deno.test(name, async () => {
    if (Deno.env.get("APART") === name) return await fn();
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        ...["test", "-A", "--no-prompt", "--no-check"],
        ...["--filter", name, fileURLToPath(file)],
      ],
      cwd: ROOT,
      env: { APART: name, NO_COLOR: "1" },
    }).output();
    const decoder = new TextDecoder();
    const said = decoder.decode(stdout) + decoder.decode(stderr);
    assert.equal(code, 0, said);
    assert.match(said, /^ok \| 1 passed \| 0 failed/m);
    assert.match(said, printed);
  });
}
