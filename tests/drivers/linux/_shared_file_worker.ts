/** Opens a shared file in a worker and writes into it. */

import { openSharedFile } from "../../../drivers/linux/mod.ts";

self.addEventListener("message", (event) => {
  if (!(event instanceof MessageEvent)) return;
  const file = openSharedFile({ ...event.data, create: false });
  new Float64Array(file.memory)[3] = 42;
  file.dispose();
  self.postMessage("written");
});

declare const self: Worker;
