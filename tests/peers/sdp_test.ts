import assert from "node:assert/strict";
import { netnsMissing, type NetnsRun, runInNetns } from "./netns.ts";

function script(name: string): string[] {
  const path = new URL(name, import.meta.url).pathname;
  return [Deno.execPath(), "run", "-A", "--no-check", path, "plc0"];
}

async function meet(netem?: NetnsRun["netem"]): Promise<void> {
  const missing = await netnsMissing({ netem: netem !== undefined });
  if (missing) return console.log(`skipped: ${missing}`);
  const { station, car } = await runInNetns({
    station: script("./_sdp_station.ts"),
    car: script("./_sdp_car.ts"),
    ...(netem ? { netem } : {}),
  });
  assert.equal(car.code, 0, car.output + station.output);
  assert.equal(car.output, "found tls plc0\nechoed 50000\n");
  assert.equal(station.output, "");
}

Deno.test("`discover()` and `serveSdp()` meet by multicast, TCP follows, over link-local addresses of veth", () =>
  meet());

Deno.test("`discover()` and TCP pass 1 % loss and 30 ms delay", () =>
  meet({ delayMs: 30, lossPercent: 1 }));
