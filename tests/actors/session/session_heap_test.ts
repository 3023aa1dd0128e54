import assert from "node:assert/strict";
import { kept } from "../../soak/_kept.ts";

/** The soak has a million of them. */
const MESSAGES = 3_000;
/** One async context kept for each await would be thousands; compiled code is some of it. */
const OCTETS_MAX = 400;

Deno.test("a session keeps nothing for the messages that it has answered", async () => {
  const octets = await kept("messages", MESSAGES);
  assert.ok(octets < OCTETS_MAX, `${octets} octets a message are kept`);
});
