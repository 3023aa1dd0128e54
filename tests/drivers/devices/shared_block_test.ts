/** Blocks under a sequence lock: whole or not at all. */

import assert from "node:assert/strict";
import {
  blockOctets,
  SharedBlock,
} from "../../../drivers/devices/shared_block.ts";

const COUNT = 64;

const pair = () => {
  const memory = new SharedArrayBuffer(blockOctets(COUNT));
  return [
    new SharedBlock(memory, 0, COUNT),
    new SharedBlock(memory, 0, COUNT),
    new Int32Array(memory, 0, 1),
  ] as const;
};

Deno.test("`SharedBlock.refresh()` tells whether there was something new", () => {
  const [writer, reader] = pair();
  assert.equal(reader.published, false);
  assert.equal(reader.refresh(), false);
  writer.numbers[7] = 1.5;
  writer.publish();
  assert.equal(reader.published, true);
  assert.equal(reader.refresh(), true);
  assert.equal(reader.numbers[7], 1.5);
  assert.equal(reader.refresh(), false);
});

Deno.test("`SharedBlock.refresh()` keeps the last copy while the writer is at work", () => {
  const [writer, reader, sequence] = pair();
  writer.numbers.fill(1);
  writer.publish();
  reader.refresh();
  writer.numbers.fill(2);
  writer.publish();
  Atomics.add(sequence, 0, 1);
  assert.equal(reader.refresh(), false);
  assert.ok(reader.numbers.every((value) => value === 1));
});

Deno.test("`SharedBlock.publish()` goes on after a writer that died at work", () => {
  const [writer, reader, sequence] = pair();
  Atomics.store(sequence, 0, 5);
  writer.numbers.fill(3);
  writer.publish();
  assert.equal(Atomics.load(sequence, 0), 6);
  assert.equal(reader.refresh(), true);
  assert.equal(reader.numbers[0], 3);
});

Deno.test("`SharedBlock` goes on where its sequence number wraps", () => {
  const [writer, reader, sequence] = pair();
  Atomics.store(sequence, 0, 0x7fff_fffe);
  for (let turn = 1; turn <= 3; turn++) {
    writer.numbers.fill(turn);
    writer.publish();
    assert.equal(reader.refresh(), true);
    assert.equal(reader.numbers[0], turn);
  }
});

Deno.test("`SharedBlock` refuses memory that is too small", () => {
  assert.throws(() => new SharedBlock(new ArrayBuffer(64), 0, 8), RangeError);
});

Deno.test("`SharedBlock` is whole at each reading while another thread writes", async () => {
  const memory = new SharedArrayBuffer(blockOctets(COUNT));
  const reader = new SharedBlock(memory, 0, COUNT);
  const turns = 200_000;
  const worker = new Worker(new URL("./_block_writer.ts", import.meta.url), {
    type: "module",
  });
  let done = false;
  worker.onmessage = () => done = true;
  worker.postMessage({ memory, count: COUNT, turns });
  let last = 0;
  while (last < turns) {
    for (let turn = 0; turn < 1_000; turn++) {
      if (!reader.refresh()) continue;
      const [first = 0] = reader.numbers;
      assert.ok(
        reader.numbers.every((value) => value === first),
        `torn at ${first}`,
      );
      assert.ok(first > last, `${first} after ${last}`);
      last = first;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (done) {
      reader.refresh();
      last = reader.numbers[0] ?? 0;
      assert.equal(last, turns);
    }
  }
  worker.terminate();
});

Deno.test("`SharedBlock.refresh()` reads again when the writer was at work during its copy", () => {
  const [writer, reader] = pair();
  writer.numbers.fill(1);
  writer.publish();
  const { set } = Float64Array.prototype;
  let copies = 0;
  Float64Array.prototype.set = function (source, offset) {
    set.call(this, source, offset);
    if (++copies !== 1) return;
    writer.numbers.fill(2);
    writer.publish();
  };
  try {
    assert.equal(reader.refresh(), true);
  } finally {
    Float64Array.prototype.set = set;
  }
  assert.ok(reader.numbers.every((value) => value === 2));
  assert.equal(reader.refresh(), false);
});
