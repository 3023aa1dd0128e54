import assert from "node:assert/strict";
import type { Wire } from "./_wire.ts";
import { netnsMissing, type NetnsResult, runInNetns } from "./netns.ts";

const missing = await netnsMissing();
if (missing) console.log(`skipped: SDP and TCP over veth, ${missing}`);

function script(name: string): string[] {
  const path = new URL(name, import.meta.url).pathname;
  return [Deno.execPath(), "run", "-A", "--no-check", path, "plc0"];
}

async function meet(wire?: Wire): Promise<NetnsResult & { tripMs: number }> {
  const met = await runInNetns({
    station: script("./_sdp_station.ts"),
    car: script("./_sdp_car.ts"),
    wire,
  });
  const { station, car } = met;
  assert.equal(car.code, 0, car.output + station.output);
  const said = /^found tls plc0\nconnected in (\d+) ms\nechoed 50000\n$/.exec(
    car.output,
  );
  assert.ok(said, car.output);
  assert.equal(station.output, "");
  return { ...met, tripMs: Number(said[1]) };
}

function test(name: string, fn: () => Promise<void>): void {
  Deno.test({ name, ignore: missing !== undefined, fn });
}

test("`discover()` and `serveSdp()` meet by multicast, TCP follows, over link-local addresses of veth", async () => {
  const { tripMs } = await meet();
  assert.ok(tripMs < 60, `${tripMs} ms`);
});

test("`discover()` and TCP pass a wire that loses nothing: it fails at nothing, and takes its time", async () => {
  const { tripMs, wire } = await meet({ delayMs: 30, lossPercent: 0 });
  assert.ok(tripMs >= 60, `${tripMs} ms`);
  assert.ok(wire && wire.passed > 70, JSON.stringify(wire));
  const { passed } = wire;
  assert.deepEqual(wire, { passed, lost: 0, failed: 0, tooLong: 0 });
});

for (const lossPercent of [1, 20]) {
  test(`\`discover()\` and TCP pass ${lossPercent} % loss and 30 ms delay with jitter`, async () => {
    const { wire } = await meet({ delayMs: 30, jitterMs: 5, lossPercent });
    const { passed = 0, lost = 0 } = wire ?? {};
    const due = (passed + lost) * lossPercent / 100;
    // So few frames pass that one of a hundred may be none.
    assert.ok(lost >= Math.floor(due / 4) && lost < due * 2.5, `${lost}`);
  });
}
