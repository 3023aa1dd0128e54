/**
 * A store on a disk that is full, and has room again:
 *   _small_disk.ts FOLDER
 * Run as root of a namespace of its own. Prints one JSON object.
 */

import { Store } from "../../../drivers/store/mod.ts";
import { row } from "./_rows.ts";

const [folder] = Deno.args;
const mounted = await new Deno.Command("mount", {
  args: ["-t", "tmpfs", "-o", "size=512k", "tmpfs", folder!],
}).output();
if (!mounted.success) Deno.exit(3);
const said: string[] = [];
const store = new Store({
  places: {
    sessions: `${folder}/sessions.db`,
    setpoints: `${folder}/setpoints.json`,
  },
  say: (words) => said.push(words),
  retryMs: { first: 20, most: 20 },
  rowsWaitingMax: 50,
  openMs: 90_000,
});
await store.opened;
const until = async (isTrue: () => boolean) => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10));
};
store.put(row(1));
await until(() => store.counts.waiting === 0);
const filler = `${folder}/filler`;
try {
  Deno.writeFileSync(filler, new Uint8Array(1 << 20));
} catch { /* it is full now */ }
for (let number = 2; number <= 100; number++) {
  store.put(row(number, { reason: "x".repeat(2_000) }));
}
store.saveSetpoints([{ id: "x".repeat(100_000) }]);
await until(() => store.counts.failures > 2);
const whenFull = store.counts;
Deno.removeSync(filler);
await until(() => store.counts.waiting === 0);
await store.close(90_000);
console.log(JSON.stringify({ said, whenFull, after: store.counts }));
