import assert from "node:assert/strict";
import { LinkError } from "../../../drivers/exits/link.ts";
import { memoryPair } from "../../../drivers/exits/memory_link.ts";
import { endOfLoneCar } from "./_lone_car.ts";

Deno.test("a car is as patient as it is told to be, never less than the standard", async () => {
  const waits = async (patienceMs: number) => {
    const { end, tookMs } = await endOfLoneCar(
      (clock) => memoryPair({ clock }).car,
      { patienceMs },
    );
    assert.match(end.reason, /not answer supportedAppProtocolReq in time/);
    return tookMs;
  };
  const usualMs = await waits(0);
  assert.equal(await waits(1_000), usualMs);
  assert.equal(await waits(9_000), usualMs + 7_000);
});

Deno.test("what a station says last tells more than a write that fails", async () => {
  const refusing = (saysMs: number) =>
    endOfLoneCar((clock) => ({
      security: { kind: "plain" },
      read: () =>
        new Promise((_, reject) => {
          const error = new LinkError("it does not trust our certificate");
          clock.setTimeout(() => reject(error), saysMs);
        }),
      write: () => Promise.reject(new LinkError("the peer reset us")),
      close() {},
    }));
  const heard = await refusing(10);
  assert.equal(heard.end.reason, "it does not trust our certificate");
  const silent = await refusing(60_000);
  assert.equal(silent.end.reason, "the peer reset us");
});
