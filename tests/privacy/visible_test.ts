import assert from "node:assert/strict";
import { say } from "../../drivers/exits/console.ts";
import { visible, visibleLines } from "../../privacy/seal/visible.ts";

const HOSTILE = "\x1b[2J\x9b31m\u202egnirts\u2066\u200b\x07\r";

Deno.test("`visible()` leaves nothing that steers a terminal or forges a line", () => {
  assert.equal(visible("Größe 7 kW → 1"), "Größe 7 kW → 1");
  assert.doesNotMatch(visible(`${HOSTILE}\n`), /[\p{Cc}\p{Cf}]/u);
  assert.equal(visibleLines("a\n\tb\x1bc"), "a\n\tb\ufffdc");
});

Deno.test("`say()` writes nothing that steers a terminal", () => {
  const written: number[] = [];
  say(HOSTILE, {
    writeSync: (bytes) => written.push(...bytes) && bytes.length,
  });
  const text = new TextDecoder().decode(Uint8Array.from(written));
  assert.doesNotMatch(text.slice(0, -1), /[\p{Cc}\p{Cf}]/u);
  assert.equal(text.at(-1), "\n");
});
