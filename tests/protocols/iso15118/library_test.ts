import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { loadSet } from "../../../mod.ts";

/** The example of the module's doc comment, word for word but for its import. */
async function example(console: { log(text: string): void }): Promise<void> {
  const dc = await loadSet("iso20-dc");
  const buffer = new Uint8Array(1024);
  const octets = dc.encode({
    root: "DC_CableCheckReq",
    value: {
      Header: {
        SessionID: "1A2B3C4D5E6F7081",
        TimeStamp: 1_700_000_000_000_000,
      },
    },
  }, buffer);

  const got = dc.decode(buffer.subarray(0, octets));
  if (!got.ok) throw new Error(`${got.text} at bit ${got.bit}, ${got.path}`);
  if (got.message.root !== "DC_CableCheckReq") throw new Error("another root");
  console.log(got.message.value.Header.SessionID); // 1A2B3C4D5E6F7081
}

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), "utf8");

Deno.test("the doc comment's example runs, and stands here as it stands there", async () => {
  const doc = read("../../../mod.ts");
  const shown = doc.match(/```ts\n([^]*?) \* ```/)?.[1] ?? "";
  const lines = shown.split("\n").map((line) => line.slice(3)).slice(2);
  assert.match(shown, /import \{ loadSet \} from "\.\/mod\.ts";/);
  const here = read("./library_test.ts");
  const body = here.match(/Promise<void> \{\n([^]*?)\n\}/)?.[1] ?? "";
  const plain = body.split("\n").map((line) => line.slice(2));
  assert.deepEqual(lines.join("\n").trim(), plain.join("\n").trim());

  const said: string[] = [];
  await example({ log: (text) => said.push(text) });
  assert.deepEqual(said, ["1A2B3C4D5E6F7081"]);
});
