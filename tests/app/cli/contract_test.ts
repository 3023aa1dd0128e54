import assert from "node:assert/strict";
import { run } from "../../../app/cli/contract.ts";
import { call } from "./_call.ts";

Deno.test("`v2gate contract` prints one pseudonym of a contract however it is written, and another in another gateway", async () => {
  const folder = await Deno.makeTempDir();
  const pseudonym = async (emaid: string, gateway: string) => {
    const files = { "a.yaml": `dataDirectory: ${folder}/${gateway}` };
    const { status, out, err } = await call(
      run,
      [emaid, "--config", "a.yaml"],
      files,
    );
    assert.equal(status, 0, err.join("\n"));
    assert.match(out.join("\n"), /^[0-9a-f]{32}$/);
    return out[0];
  };
  const one = await pseudonym("DE-8AA-C1A2B3C4D-5", "one");
  assert.equal(await pseudonym("de8aac1a2b3c4d", "one"), one);
  assert.notEqual(await pseudonym("DE8AAC1A2B3C4E", "one"), one);
  assert.notEqual(await pseudonym("DE8AAC1A2B3C4D", "two"), one);
  await Deno.remove(folder, { recursive: true });
});

Deno.test("`v2gate contract` takes one eMAID", async () => {
  for (const words of [[], ["DE8AAC1A2B3C4D", "DE8AAC1A2B3C4D"], ["me"]]) {
    const { status, err } = await call(run, words, {});
    assert.equal(status, 2);
    assert.match(err[0] ?? "", /takes one eMAID/);
  }
});
