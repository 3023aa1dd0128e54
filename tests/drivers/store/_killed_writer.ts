/**
 * Writes sessions until it is killed:
 *   _killed_writer.ts FOLDER
 * It prints `<number> <register>` of a row once the store says that it is
 * written, and never earlier.
 */

import { Store } from "../../../drivers/store/mod.ts";
import { ended, row } from "./_rows.ts";

const [folder] = Deno.args;
const store = new Store({
  places: {
    sessions: `${folder}/sessions.db`,
    setpoints: `${folder}/setpoints.json`,
  },
  say: (words) => console.error(words),
  groupMs: 0,
  openMs: 90_000,
});
const { lastNumber } = await store.opened;
for (let number = lastNumber + 1;; number++) {
  for (let register = 0; register < 10; register++) {
    store.put(row(number, { latest_charged_wh: register }));
    while (store.counts.waiting > 0) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    console.log(`${number} ${register}`);
  }
  store.put(ended(number, { latest_charged_wh: 10 }));
}
