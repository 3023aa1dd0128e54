import assert from "node:assert/strict";
import {
  MEMORY_OCTETS_MAX,
  memoryPair,
} from "../../../drivers/exits/memory_link.ts";

/** Time that a test moves by hand. */
class HandClock {
  #nowMs = 0;
  #timers: { at: number; fire: () => void }[] = [];
  setTimeout(fire: () => void, ms: number): void {
    this.#timers.push({ at: this.#nowMs + ms, fire });
  }
  advance(ms: number): void {
    this.#nowMs += ms;
    const due = this.#timers.filter(({ at }) => at <= this.#nowMs);
    this.#timers = this.#timers.filter(({ at }) => at > this.#nowMs);
    for (const { fire } of due) fire();
  }
}

async function pending(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol();
  return await Promise.race([promise, Promise.resolve(open)]) === open;
}

Deno.test("`memoryPair()` delivers after its latency, in order, then the end", async () => {
  const clock = new HandClock();
  const { car, station } = memoryPair({ clock, latencyMs: 20 });
  await car.write(Uint8Array.of(1, 2));
  await car.write(Uint8Array.of(3));
  car.close();
  const first = station.read();
  clock.advance(19);
  assert.ok(await pending(first));
  clock.advance(1);
  assert.deepEqual(await first, Uint8Array.of(1, 2));
  assert.deepEqual(await station.read(), Uint8Array.of(3));
  assert.equal(await station.read(), null);
  assert.equal(await car.read(), null);
  await assert.rejects(car.write(Uint8Array.of(1)), /is closed/);
});

Deno.test("`memoryPair()` delivers octet by octet when told to", async () => {
  const clock = new HandClock();
  const { car, station } = memoryPair({ clock, bytewise: true });
  await station.write(Uint8Array.of(7, 8));
  clock.advance(0);
  assert.deepEqual(await car.read(), Uint8Array.of(7));
  assert.deepEqual(await car.read(), Uint8Array.of(8));
});

Deno.test("`MemoryPair.cut()` breaks reads and writes of both ends", async () => {
  const clock = new HandClock();
  const { car, station, cut } = memoryPair({ clock });
  await car.write(Uint8Array.of(1));
  const read = car.read();
  cut();
  clock.advance(0);
  await assert.rejects(read, /the peer reset the connection/);
  await assert.rejects(station.read(), /the peer reset the connection/);
  await assert.rejects(station.write(Uint8Array.of(1)), /reset/);
});

Deno.test("`MemoryPair.silence()` loses what is on the way and tells nobody", async () => {
  const clock = new HandClock();
  const { car, station, silence } = memoryPair({ clock, latencyMs: 5 });
  await car.write(Uint8Array.of(1));
  silence();
  await car.write(Uint8Array.of(2));
  const read = station.read();
  car.close();
  clock.advance(10);
  assert.ok(await pending(read));
});

Deno.test("`memoryPair()` refuses more than its bound until the peer reads", async () => {
  const clock = new HandClock();
  const { car, station } = memoryPair({ clock });
  await car.write(new Uint8Array(MEMORY_OCTETS_MAX));
  await assert.rejects(car.write(Uint8Array.of(1)), /already wait/);
  clock.advance(0);
  await station.read();
  await car.write(Uint8Array.of(1));
});
