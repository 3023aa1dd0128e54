import assert from "node:assert/strict";
import { VirtualClock } from "../../../actors/kernel/mod.ts";
import {
  GIVES_WAY_MS,
  Handshakes,
  HANDSHAKES_MAX,
  HANDSHAKES_OF_SOURCE,
  WAITING_MAX,
} from "../../../actors/session/handshakes.ts";
import type { ByteLink } from "../../../drivers/exits/link.ts";
import { memoryPair } from "../../../drivers/exits/memory_link.ts";

const STRANGER = "fe80::bad";
const CAR = "fe80::ca";

/** A handshake here is over once the peer has sent a word. */
async function shake(raw: ByteLink): Promise<ByteLink> {
  if (await raw.read() === null) throw new Error("the peer has gone");
  return raw;
}

function port(handshake = shake) {
  const clock = new VirtualClock();
  const done: ByteLink[] = [];
  const failed: string[] = [];
  const handshakes = new Handshakes(handshake, clock, {
    done: (link) => done.push(link),
    failed: (why) => failed.push(why),
  });
  const come = (peer: string) => {
    const { car, station } = memoryPair({ clock });
    handshakes.begin(Object.assign(station, { peerAddress: peer }));
    return car;
  };
  return { clock, done, failed, come, handshakes };
}

Deno.test("`Handshakes` gives a place back to who speaks, however many strangers fell silent", async () => {
  const { clock, done, failed, come } = port();
  for (let n = 0; n < 60; n++) come(STRANGER);
  await clock.advance(GIVES_WAY_MS);
  const car = come(STRANGER);
  await car.write(Uint8Array.of(1));
  await clock.advance(GIVES_WAY_MS);
  assert.equal(done.length, 1);
  assert.ok(failed.some((why) => /gave way to another/.test(why)));
});

Deno.test("`Handshakes` keeps places free of any one source", async () => {
  const { clock, done, come } = port();
  for (let n = 0; n < 60; n++) come(STRANGER);
  await clock.advance(1);
  await come(CAR).write(Uint8Array.of(1));
  await clock.advance(1);
  assert.equal(done.length, 1);
  assert.equal(done[0]?.peerAddress, CAR);
  assert.ok(HANDSHAKES_OF_SOURCE < HANDSHAKES_MAX);
});

Deno.test("`Handshakes` lets nobody give way while nobody waits, or to a second within its time", async () => {
  const { clock, done, failed, come } = port();
  const slow = come(CAR);
  for (let n = 1; n < HANDSHAKES_OF_SOURCE; n++) come(CAR);
  await clock.advance(0);
  await clock.advance(10 * GIVES_WAY_MS);
  assert.deepEqual(failed, []);
  await slow.write(Uint8Array.of(1));
  await clock.advance(1);
  assert.equal(done.length, 1);
  come(CAR);
  come(CAR);
  await clock.advance(1);
  assert.equal(failed.length, 1);
});

Deno.test("`Handshakes` bounds who waits", async () => {
  // None of them owes anything: the station computes.
  const { clock, failed, come, handshakes } = port(() =>
    new Promise(() => undefined)
  );
  const all = HANDSHAKES_OF_SOURCE + WAITING_MAX;
  for (let n = 0; n < all + 100; n++) come(STRANGER);
  come(CAR);
  await clock.advance(1);
  assert.equal(failed.length, 100);
  handshakes.close();
});
