/** Publishes a block again and again; all its numbers are the same. */

import { SharedBlock } from "../../../drivers/devices/shared_block.ts";

declare const self: Worker;

self.addEventListener("message", (event) => {
  if (!(event instanceof MessageEvent)) return;
  const { memory, count, turns } = event.data;
  const block = new SharedBlock(memory, 0, count);
  for (let turn = 1; turn <= turns; turn++) {
    block.numbers.fill(turn);
    block.publish();
  }
  self.postMessage("done");
});
