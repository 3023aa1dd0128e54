import assert from "node:assert/strict";
import { bench } from "./_bench.ts";

Deno.test("`charger()` stops a car that ignores a stop, after ten seconds", async () => {
  const b = await bench();
  await b.connect();
  await b.prepare();
  b.allot(11_000);
  b.send({ type: "evse.startTransfer" });
  await b.talk(3_000);
  b.send({ type: "evse.stop", reason: "a person asked", by: "person" });
  await b.talk(8_000);
  assert.equal(b.board.status().contactor, "closed");
  await b.talk(4_000);
  assert.equal(b.board.status().contactor, "open");
  assert.match(
    b.board.status().fault ?? "",
    /did not stop though it was asked/,
  );
  await b.system.stop();
});
