import assert from "node:assert/strict";
import { VirtualClock } from "../../../actors/kernel/mod.ts";
import type { ByteLink } from "../../../drivers/exits/link.ts";
import { memoryPair } from "../../../drivers/exits/memory_link.ts";
import {
  type FirstMessage,
  NewcomerBudget,
  Newcomers,
  NEWCOMERS_MAX,
} from "../../../drivers/exits/newcomers.ts";

/** A message here is four octets; one that begins with zero is none. */
function judge(octets: Uint8Array): FirstMessage {
  if (octets[0] === 0) return { refused: "it begins with zero" };
  return octets.length < 4 ? "more" : "whole";
}

/** A port of newcomers on virtual time. */
function port(clock = new VirtualClock(), budget = new NewcomerBudget(1_000)) {
  const ready: ByteLink[] = [];
  const refused: string[] = [];
  const newcomers = new Newcomers(
    { judge, firstOctetMs: 2_000, wholeMs: 5_000 },
    clock,
    {
      ready: (link) => ready.push(link),
      refused: (why) => refused.push(why),
    },
    budget,
  );
  /** One connects; its own end comes back. */
  const come = (peer = "fe80::1") => {
    const { car, station } = memoryPair({ clock });
    newcomers.admit(Object.assign(station, { peerAddress: peer }));
    return car;
  };
  return { newcomers, ready, refused, come, clock };
}

Deno.test("`Newcomers` hands over a link with its first message, cut however", async () => {
  const { come, ready, refused, clock, newcomers } = port();
  const car = come();
  for (const octet of [1, 2, 3]) await car.write(Uint8Array.of(octet));
  await clock.advance(10);
  assert.equal(ready.length, 0);
  await car.write(Uint8Array.of(4, 5));
  await clock.advance(10);
  const [link] = ready;
  assert.ok(link);
  assert.equal(link.peerAddress, "fe80::1");
  assert.deepEqual(await link.read(), Uint8Array.of(1, 2, 3, 4, 5));
  await car.write(Uint8Array.of(6));
  await clock.advance(10_000);
  assert.deepEqual(await link.read(), Uint8Array.of(6));
  assert.deepEqual([refused, newcomers.size], [[], 0]);
});

Deno.test("`Newcomers` closes who says nothing, half of it, nonsense, or leaves", async () => {
  const { come, ready, refused, clock, newcomers } = port();
  come();
  await clock.advance(1_999);
  assert.deepEqual(refused, []);
  await clock.advance(1);
  assert.deepEqual(refused.splice(0), ["the peer said nothing for 2 s"]);
  const half = come();
  await half.write(Uint8Array.of(1, 2));
  await clock.advance(5_001);
  assert.match(refused.splice(0).join(), /said 2 octets, .* for 5 s$/);
  await come().write(Uint8Array.of(0));
  come().close();
  await clock.advance(1);
  assert.deepEqual(refused, [
    "it begins with zero",
    "the peer said nothing and closed",
  ]);
  assert.deepEqual([ready, newcomers.size], [[], 0]);
});

Deno.test("`Newcomers` takes one more than there is room for: the silent go first, the oldest of them", async () => {
  const { come, ready, refused, clock } = port();
  const half = come();
  await half.write(Uint8Array.of(1));
  await clock.advance(1);
  for (let n = 1; n < NEWCOMERS_MAX; n++) come();
  const honest = come();
  assert.deepEqual(refused, ["the peer said nothing and gave way to another"]);
  for (let n = 0; n < 300; n++) {
    await come().write(Uint8Array.of(1));
    await clock.advance(0);
    if (n === 3) await honest.write(Uint8Array.of(1, 2, 3, 4));
  }
  await clock.advance(1);
  assert.equal(ready.length, 1);
  assert.equal(refused.length, 301 - 1);
});

Deno.test("`Newcomers` lets a flood of one source cost that source alone", async () => {
  const { come, ready, refused, clock } = port();
  const honest = come("fe80::2");
  for (let n = 0; n < 1_000; n++) come("fe80::1");
  assert.equal(refused.length, 1_001 - NEWCOMERS_MAX);
  await honest.write(Uint8Array.of(1, 2, 3, 4));
  await clock.advance(1);
  assert.equal(ready.length, 1);
});

Deno.test("`NewcomerBudget` takes room from the port with the most", () => {
  const clock = new VirtualClock();
  const budget = new NewcomerBudget(10);
  const one = port(clock, budget);
  const other = port(clock, budget);
  one.come();
  for (let n = 0; n < 20; n++) other.come();
  one.come();
  assert.deepEqual([one.newcomers.size, other.newcomers.size], [2, 8]);
  assert.deepEqual(one.refused, []);
  other.newcomers.close();
  for (let n = 0; n < 20; n++) one.come();
  assert.equal(one.newcomers.size, 10);
});
